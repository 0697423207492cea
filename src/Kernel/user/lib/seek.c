/* seek.c: where in its file a stream stands. */
#include "stream.h"

#include <unistd.h>

long ftell(FILE *stream)
{
	off_t at = lseek(stream->fd, 0, SEEK_CUR);
	if (at == -1)
		return -1;
	return stream->is_output ? at + (off_t)stream->next : at - (off_t)(stream->filled - stream->next);
}

int fseek(FILE *stream, long offset, int from)
{
	if (from == SEEK_CUR && !stream->is_output)
		offset -= stream->filled - stream->next;
	if (fflush(stream) == EOF || lseek(stream->fd, offset, from) == -1)
		return -1;
	stream->next = stream->filled = 0;
	stream->at_end = false;
	return 0;
}

void rewind(FILE *stream)
{
	fseek(stream, 0, SEEK_SET);
	clearerr(stream);
}
