/*
 * calls.h: for the files of this folder. A system call says that it failed, by -1, but not why; the
 * functions here know what each call can fail for, and put the reason into errno as POSIX has it.
 */
#ifndef CALLS_H
#define CALLS_H

#include <errno.h>
#include <sys/calls.h>

/* The signal whose handler has returned last (sigreturn.s): a call sets it to 0 to learn what has ended it. */
extern volatile int __interrupted;

/* The shell executes a command (system.c). */
_Noreturn void __shell(const char *command);

/* A call's result; if that is -1, the reason goes into errno. */
static inline int with_reason(int result, int reason)
{
	if (result == -1)
		errno = reason;
	return result;
}

#endif
