/* wait.c: waiting for children, and process groups. */
#include "calls.h"

#include <stddef.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t waitpid(pid_t pid, int *status, int options)
{
	__interrupted = 0;
	pid_t child = __waitpid(pid, status, options);
	return with_reason(child, __interrupted ? EINTR : ECHILD);
}

pid_t wait(int *status)
{
	return waitpid(-1, status, 0);
}

int setpgid(pid_t pid, pid_t group)
{
	return with_reason(__setpgid(pid, group), ESRCH);
}

pid_t getpgid(pid_t pid)
{
	return with_reason(__getpgid(pid), ESRCH);
}

pid_t getpgrp(void)
{
	return getpgid(0);
}

/* There is one console. */
int tcsetpgrp(int descriptor, pid_t group)
{
	(void)descriptor;
	return with_reason(group <= 0 ? -1 : __foreground(group), EINVAL) == -1 ? -1 : 0;
}

pid_t tcgetpgrp(int descriptor)
{
	(void)descriptor;
	return __foreground(0);
}
