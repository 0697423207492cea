/* file.c: descriptors as POSIX has them. */
#include "calls.h"

#include <limits.h>
#include <stdbool.h>
#include <sys/limits.h>
#include <toy.h>

_Static_assert(ARG_MAX == ARGUMENTS_SIZE && NAME_MAX == DIRENT_NAME_SIZE && OPEN_MAX == DESCRIPTORS && PATH_MAX == PATH_SIZE
	&& PIPE_BUF == PIPE_ROOM, "limits.h");

/* The kernel writes this structure (isa/Machine/KernelRecords.cs). */
_Static_assert(sizeof(struct file_status) == ST_SIZE && offsetof(struct file_status, type) == ST_TYPE
	&& offsetof(struct file_status, device) == ST_DEVICE && offsetof(struct file_status, number) == ST_NUMBER
	&& offsetof(struct file_status, links) == ST_LINKS && offsetof(struct file_status, size) == ST_LENGTH, "struct file_status");

static bool is_open(int descriptor)
{
	struct file_status about;
	return __fstat(descriptor, &about) == 0;
}

static bool all_are_open(void)
{
	for (int i = 0; i < DESCRIPTORS; i++) {
		if (!is_open(i))
			return false;
	}
	return true;
}

int open(const char *path, int how, ...)
{
	int descriptor = __open(path, how);
	if (descriptor == -1)
		errno = all_are_open() ? EMFILE : how & (O_WRONLY | O_RDWR | O_CREAT) ? EROFS : ENOENT;
	return descriptor;
}

int close(int descriptor)
{
	return with_reason(__close(descriptor), EBADF);
}

/* Whether a descriptor that failed may be read or written at all, a call for no bytes tells. */
ssize_t read(int descriptor, void *to, size_t length)
{
	__interrupted = 0;
	int n = __read(descriptor, to, length);
	if (n == -1)
		errno = __interrupted ? EINTR : __read(descriptor, NULL, 0) == 0 ? EFAULT : EBADF;
	return n;
}

/* A descriptor that may be written, and was not: a pipe that nobody reads, or memory that is not the program's. */
static int why_not_written(int descriptor)
{
	struct file_status about;
	__fstat(descriptor, &about);
	return about.type == FILE_PIPE ? EPIPE : EFAULT;
}

ssize_t write(int descriptor, const void *from, size_t length)
{
	__interrupted = 0;
	int n = __write(descriptor, from, length);
	if (n == -1)
		errno = __interrupted != 0 && __interrupted != SIGPIPE ? EINTR
			: __write(descriptor, NULL, 0) == 0 ? why_not_written(descriptor) : EBADF;
	return n;
}

int pipe(int ends[2])
{
	return with_reason(__pipe(ends), EMFILE);
}

int dup(int descriptor)
{
	int copy = __dup(descriptor);
	if (copy == -1)
		errno = is_open(descriptor) ? EMFILE : EBADF;
	return copy;
}

/* The kernel gives the lowest descriptor that is free: those below `to` are taken until it is its turn. */
int dup2(int from, int to)
{
	if (!is_open(from) || to < 0 || to >= DESCRIPTORS) {
		errno = EBADF;
		return -1;
	}
	if (from == to)
		return to;

	bool taken[DESCRIPTORS] = { false };
	int descriptor;
	__close(to);
	while ((descriptor = __dup(from)) != to && descriptor != -1)
		taken[descriptor] = true;
	for (int i = 0; i < to; i++) {
		if (taken[i])
			__close(i);
	}
	return with_reason(descriptor, EMFILE);
}

int fstat(int descriptor, struct stat *to)
{
	static const mode_t modes[] = {
		[FILE_DIRECTORY] = S_IFDIR | 0555,
		[FILE_PLAIN] = S_IFREG | 0555,
		[FILE_DEVICE] = S_IFCHR | 0666,
		[FILE_PIPE] = S_IFIFO | 0600,
	};
	struct file_status about;
	if (__fstat(descriptor, &about) == -1) {
		errno = EBADF;
		return -1;
	}
	*to = (struct stat) {
		.st_dev = about.device,
		.st_ino = about.number,
		.st_mode = modes[about.type],
		.st_nlink = about.links,
		.st_size = about.size,
		.st_blksize = 512,
		.st_blocks = (about.size + 511) / 512,
	};
	return 0;
}

int stat(const char *path, struct stat *to)
{
	int descriptor = open(path, O_RDONLY);
	if (descriptor == -1)
		return -1;
	int result = fstat(descriptor, to);
	__close(descriptor);
	return result;
}

int access(const char *path, int how)
{
	struct stat about;
	if (stat(path, &about) == -1)
		return -1;
	if ((how & W_OK) == 0 || S_ISCHR(about.st_mode))
		return 0;
	errno = EROFS;
	return -1;
}

int isatty(int descriptor)
{
	struct file_status about;
	if (__fstat(descriptor, &about) == 0 && about.type == FILE_DEVICE)
		return 1;
	errno = is_open(descriptor) ? ENOTTY : EBADF;
	return 0;
}
