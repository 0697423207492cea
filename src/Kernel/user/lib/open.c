/* open.c: streams for other files than the three standard ones, under the kernel. */
#include "stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/limits.h>
#include <unistd.h>

_Static_assert(FILENAME_MAX == PATH_SIZE, "stdio.h");

/* How fopen's mode opens a file: "r" and what may follow, "w", "a"; -1 if it is none of these. */
static int how_to_open(const char *mode)
{
	bool both = strchr(mode, '+') != NULL;
	switch (*mode) {
	case 'r': return both ? O_RDWR : O_RDONLY;
	case 'w': return (both ? O_RDWR : O_WRONLY) | O_CREAT | O_TRUNC;
	case 'a': return (both ? O_RDWR : O_WRONLY) | O_CREAT | O_APPEND;
	}
	errno = EINVAL;
	return -1;
}

FILE *fdopen(int descriptor, const char *mode)
{
	int how = how_to_open(mode);
	if (how == -1)
		return NULL;

	FILE *stream = calloc(1, sizeof *stream + BUFSIZ);
	if (stream == NULL)
		return NULL;
	stream->fd = descriptor;
	stream->is_output = *mode != 'r';
	stream->buffering = isatty(descriptor) ? _IOLBF : _IOFBF;
	stream->buffer = (unsigned char *)(stream + 1);
	stream->size = BUFSIZ;
	stream->other = __streams;
	__streams = stream;
	return stream;
}

FILE *fopen(const char *restrict path, const char *restrict mode)
{
	int how = how_to_open(mode);
	int descriptor = how == -1 ? -1 : open(path, how, 0666);
	if (descriptor == -1)
		return NULL;
	FILE *stream = fdopen(descriptor, mode);
	if (stream == NULL)
		close(descriptor);
	return stream;
}

int fclose(FILE *stream)
{
	int result = fflush(stream);
	if (close(stream->fd) == -1)
		result = EOF;
	for (FILE **place = &__streams; *place != NULL; place = &(*place)->other) {
		if (*place == stream) {
			*place = stream->other;
			free(stream);
			break;
		}
	}
	return result;
}

/* Gives a stream another file, under its old descriptor: how a program redirects its own stdin. */
FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict stream)
{
	int how = how_to_open(mode);
	int descriptor = how == -1 ? -1 : open(path, how, 0666);
	fflush(stream);
	if (descriptor == -1 || dup2(descriptor, stream->fd) == -1) {
		close(descriptor);
		fclose(stream);
		return NULL;
	}
	close(descriptor);
	stream->next = stream->filled = 0;
	stream->is_output = *mode != 'r';
	clearerr(stream);
	return stream;
}

int remove(const char *path)
{
	return unlink(path);
}
