/*
 * stdio.c: the three standard streams, and writing through their buffers. Reading is in input.c, other
 * files in open.c, formatted output in printf.c, formatted input in scanf.c.
 */
#include "stream.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static unsigned char input[BUFSIZ], output[BUFSIZ], errors[BUFSIZ];

FILE __stdin = { .fd = STDIN_FILENO, .buffer = input, .size = BUFSIZ };
FILE __stdout = { .fd = STDOUT_FILENO, .is_output = true, .buffering = _IOLBF, .buffer = output, .size = BUFSIZ };
FILE __stderr = { .fd = STDERR_FILENO, .is_output = true, .buffering = _IONBF, .buffer = errors, .size = BUFSIZ };

FILE *__streams;

int fflush(FILE *stream)
{
	if (stream == NULL) {
		int result = fflush(stdout);
		for (FILE *other = __streams; other != NULL; other = other->other)
			result |= fflush(other);
		return result;
	}
	if (!stream->is_output)
		return 0;		/* it has nothing to write */

	bool went_out = true;
	for (size_t done = 0; done < stream->next;) {
		ssize_t n = write(stream->fd, stream->buffer + done, stream->next - done);
		if (n <= 0) {
			stream->failed = true;
			went_out = false;
			break;
		}
		done += n;
	}
	stream->next = 0;
	return went_out ? 0 : EOF;
}

/* Puts n bytes into the buffer; lines that are complete go out, unless they are to wait. */
void stream_put(FILE *stream, const void *from, size_t n)
{
	const unsigned char *bytes = from;
	bool line_ended = stream->buffering == _IOLBF && memchr(bytes, '\n', n) != NULL;

	if (!stream->is_output) {
		errno = EBADF;
		stream->failed = true;
		return;
	}
	while (n > 0) {
		if (stream->next == stream->size)
			fflush(stream);
		size_t part = stream->size - stream->next;
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
	if (stream->buffering == _IONBF)
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
	bool waits = stream->buffering == _IOFBF || (stream->buffering == _IOLBF && byte != '\n');

	if (waits && stream->is_output && stream->next < stream->size) {
		stream->buffer[stream->next++] = byte;
		return byte;
	}
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

int fileno(FILE *stream)
{
	return stream->fd;
}
