/* input.c: reading from streams: bytes, lines, blocks. */
#include "stream.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Reads more input; false at the end. A prompt that is still in the buffer is shown first. */
static bool refill(FILE *stream)
{
	if (stream->is_output) {
		errno = EBADF;
		stream->failed = true;
		return false;
	}
	if (stream->fd < 0 || stream->at_end) {
		stream->at_end = true;
		return false;
	}
	if (stream == stdin)
		fflush(stdout);
	ssize_t n = read(stream->fd, stream->buffer, stream->buffering == _IONBF ? 1 : stream->size);
	stream->next = 0;
	stream->filled = n > 0 ? n : 0;
	stream->at_end = n == 0;
	stream->failed |= n < 0;
	return n > 0;
}

int fgetc(FILE *stream)
{
	if (stream->next == stream->filled && !refill(stream))
		return EOF;
	return stream->buffer[stream->next++];
}

int getc(FILE *stream)
{
	return fgetc(stream);
}

int getchar(void)
{
	return fgetc(stdin);
}

/* Takes a byte back; there is always room for one. */
int ungetc(int c, FILE *stream)
{
	if (c == EOF || stream->is_output)
		return EOF;
	if (stream->next == 0) {
		if (stream->filled > 0 || stream->fd < 0)
			return EOF;
		stream->next = stream->filled = stream->size;	/* nothing is in the buffer: use its end */
	}
	stream->at_end = false;
	stream->next--;
	if (stream->buffer[stream->next] != (unsigned char)c)
		stream->buffer[stream->next] = c;	/* never writes to the text of sscanf */
	return (unsigned char)c;
}

char *fgets(char *restrict to, int size, FILE *restrict stream)
{
	int n = 0;
	while (n < size - 1) {
		int c = fgetc(stream);
		if (c == EOF)
			break;
		to[n++] = c;
		if (c == '\n')
			break;
	}
	if (n == 0)
		return NULL;
	to[n] = '\0';
	return to;
}

size_t fread(void *restrict to, size_t size, size_t count, FILE *restrict stream)
{
	unsigned char *bytes = to;
	size_t wanted = size * count, n = 0;
	while (n < wanted && (stream->next < stream->filled || refill(stream))) {
		size_t part = stream->filled - stream->next;
		if (part > wanted - n)
			part = wanted - n;
		memcpy(bytes + n, stream->buffer + stream->next, part);
		stream->next += part;
		n += part;
	}
	return size == 0 ? 0 : n / size;
}

/* Reads up to and with a delimiter into memory that grows as is needed. */
ssize_t getdelim(char **restrict line, size_t *restrict room, int delimiter, FILE *restrict stream)
{
	size_t n = 0;
	int c = EOF;

	if (*line == NULL)
		*room = 0;
	do {
		if (n + 2 > *room) {
			size_t larger = *room < 60 ? 120 : *room * 2;
			char *grown = realloc(*line, larger);
			if (grown == NULL)
				return -1;
			*line = grown;
			*room = larger;
		}
		c = fgetc(stream);
		if (c != EOF)
			(*line)[n++] = c;
	} while (c != EOF && c != delimiter);
	(*line)[n] = '\0';
	return n == 0 ? -1 : (ssize_t)n;
}

ssize_t getline(char **restrict line, size_t *restrict room, FILE *restrict stream)
{
	return getdelim(line, room, '\n', stream);
}
