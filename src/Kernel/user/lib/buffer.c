/* buffer.c: where a stream keeps bytes, and for how long. */
#include "stream.h"

/* The size of a buffer of the caller's own; a stream without one keeps the buffer that it has. */
int setvbuf(FILE *restrict stream, char *restrict buffer, int buffering, size_t size)
{
	if (buffering != _IOFBF && buffering != _IOLBF && buffering != _IONBF)
		return -1;
	fflush(stream);
	stream->buffering = buffering;
	if (buffer != NULL && size > 0 && buffering != _IONBF && stream->next == stream->filled) {
		stream->buffer = (unsigned char *)buffer;
		stream->size = size;
		stream->next = stream->filled = 0;
	}
	return 0;
}

void setbuf(FILE *restrict stream, char *restrict buffer)
{
	setvbuf(stream, buffer, buffer == NULL ? _IONBF : _IOFBF, BUFSIZ);
}

void setlinebuf(FILE *stream)
{
	setvbuf(stream, NULL, _IOLBF, 0);
}
