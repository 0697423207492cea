/* fcntl.c: what can be asked of a descriptor. */
#include "calls.h"

#include <fcntl.h>
#include <stdarg.h>
#include <sys/limits.h>
#include <unistd.h>

/* The first free descriptor from one on: those below it are taken until it is its turn. */
static int duplicate(int descriptor, int lowest)
{
	if (lowest < 0 || lowest >= DESCRIPTORS) {
		errno = EINVAL;
		return -1;
	}
	int copy = dup(descriptor);
	if (copy == -1 || copy >= lowest)
		return copy;
	int result = duplicate(descriptor, lowest);
	__close(copy);
	return result;
}

/* How it was opened is not told by the kernel; but a call for no bytes fails only where it would for any. */
static int how_opened(int descriptor)
{
	int reads = __read(descriptor, NULL, 0) == 0, writes = __write(descriptor, NULL, 0) == 0;
	if (!reads && !writes) {
		errno = EBADF;
		return -1;
	}
	return reads && writes ? O_RDWR : writes ? O_WRONLY : O_RDONLY;
}

int fcntl(int descriptor, int command, ...)
{
	va_list arguments;
	va_start(arguments, command);
	int argument = command == F_GETFD || command == F_GETFL ? 0 : va_arg(arguments, int);
	va_end(arguments);

	int how = how_opened(descriptor);
	if (how == -1)
		return -1;
	switch (command) {
	case F_DUPFD: return duplicate(descriptor, argument);
	case F_GETFL: return how;
	case F_GETFD: return 0;
	case F_SETFL: case F_SETFD:
		if (argument == 0 || (command == F_SETFL && argument == how))
			return 0;	/* as it is anyway */
	}
	errno = EINVAL;			/* all calls wait, and every descriptor is kept by exec */
	return -1;
}
