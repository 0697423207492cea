/*
 * stdio.c: the three standard streams, and reading and writing through their buffers.
 * Formatted output is in printf.c, formatted input in scanf.c.
 */
#include "stream.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static unsigned char input[BUFSIZ], output[BUFSIZ], errors[BUFSIZ];

FILE __stdin = { .fd = STDIN_FILENO, .buffer = input };
FILE __stdout = { .fd = STDOUT_FILENO, .buffer = output };
FILE __stderr = { .fd = STDERR_FILENO, .buffer = errors, .unbuffered = true };

/* Writing. */

int fflush(FILE *stream)
{
	if (stream == NULL)
		stream = stdout;
	if (stream == stdin)
		return 0;		/* it has nothing to write */

	size_t done = 0;
	while (done < stream->next) {
		ssize_t n = write(stream->fd, stream->buffer + done, stream->next - done);
		if (n <= 0) {
			stream->failed = true;
			break;
		}
		done += n;
	}
	stream->next = 0;
	return stream->failed ? EOF : 0;
}

/* Puts n bytes into the buffer; lines that are complete go out. */
void stream_put(FILE *stream, const void *from, size_t n)
{
	const unsigned char *bytes = from;
	bool line_ended = memchr(bytes, '\n', n) != NULL;

	while (n > 0) {
		if (stream->next == BUFSIZ)
			fflush(stream);
		size_t part = BUFSIZ - stream->next;
		if (part > n)
			part = n;
		memcpy(stream->buffer + stream->next, bytes, part);
		stream->next += part;
		bytes += part;
		n -= part;
	}
	if (line_ended)
		fflush(stream);
}

/* Ends an output call: what is unbuffered must not wait. */
void stream_settle(FILE *stream)
{
	if (stream->unbuffered)
		fflush(stream);
}

size_t fwrite(const void *restrict from, size_t size, size_t count, FILE *restrict stream)
{
	stream_put(stream, from, size * count);
	stream_settle(stream);
	return stream->failed ? 0 : count;
}

int fputs(const char *restrict s, FILE *restrict stream)
{
	size_t n = strlen(s);
	return fwrite(s, 1, n, stream) == n ? 0 : EOF;
}

int puts(const char *s)
{
	stream_put(stdout, s, strlen(s));
	return putchar('\n') == EOF ? EOF : 0;
}

int fputc(int c, FILE *stream)
{
	unsigned char byte = c;
	return fwrite(&byte, 1, 1, stream) == 1 ? byte : EOF;
}

int putc(int c, FILE *stream)
{
	return fputc(c, stream);
}

int putchar(int c)
{
	return fputc(c, stdout);
}

void perror(const char *prefix)
{
	const char *reason = strerror(errno);
	if (prefix != NULL && *prefix != '\0')
		fprintf(stderr, "%s: %s\n", prefix, reason);
	else
		fprintf(stderr, "%s\n", reason);
}

/* Reading. */

/* Reads more input; false at the end. A prompt that is still in the buffer is shown first. */
static bool refill(FILE *stream)
{
	if (stream->fd < 0 || stream->at_end) {
		stream->at_end = true;
		return false;
	}
	fflush(stdout);
	ssize_t n = read(stream->fd, stream->buffer, BUFSIZ);
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

/* Takes back the byte that was read last; there is always room for that one. */
int ungetc(int c, FILE *stream)
{
	if (c == EOF || stream->next == 0)
		return EOF;
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
	while (n < wanted) {
		int c = fgetc(stream);
		if (c == EOF)
			break;
		bytes[n++] = c;
	}
	return size == 0 ? 0 : n / size;
}

int feof(FILE *stream)
{
	return stream->at_end;
}

int ferror(FILE *stream)
{
	return stream->failed;
}

void clearerr(FILE *stream)
{
	stream->at_end = stream->failed = false;
}
