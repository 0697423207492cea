/* sys/wait.h: what becomes of children (spec/13-signals.md §8). */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <sys/signals.h>
#include <sys/types.h>

#define WEXITSTATUS(status) ((status) >> W_CODE_SHIFT & 0xff)
#define WTERMSIG(status) ((status) & W_SIGNAL)
#define WSTOPSIG(status) WEXITSTATUS(status)
#define WIFEXITED(status) (WTERMSIG(status) == 0)
#define WIFSIGNALED(status) (WTERMSIG(status) != 0 && WTERMSIG(status) != W_STOPPED)
#define WIFSTOPPED(status) (((status) & 0xff) == W_STOPPED)
#define WIFCONTINUED(status) ((status) == W_CONTINUED)
#define WCOREDUMP(status) 0

pid_t wait(int *status);
pid_t waitpid(pid_t pid, int *status, int options);

#endif
