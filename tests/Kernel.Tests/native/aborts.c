/* aborts.c: abort is a signal: it ends a program whatever that has arranged, and a handler sees it. */
#include "portable.h"

#include <assert.h>
#include <setjmp.h>
#include <signal.h>

static jmp_buf out;

static void tell(int signal)
{
	printf("handler: %d\n", signal);
	fflush(stdout);
}

static void leave(int signal)
{
	longjmp(out, signal);
}

static void block(void)
{
	sigset_t set;
	sigfillset(&set);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

int main(void)
{
	for (int i = 0; i < 5; i++) {
		int status;
		pid_t child = fork();

		if (child == 0) {
			close(2);
			if (i == 1)
				signal(SIGABRT, SIG_IGN);
			if (i == 2)
				signal(SIGABRT, tell);
			if (i == 3)
				block();
			if (i == 4)
				assert(i == 3);
			abort();
		}
		waitpid(child, &status, 0);
		printf("%d: signal %d\n", i, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
		fflush(stdout);
	}
	signal(SIGABRT, leave);
	if (setjmp(out) == 0)
		abort();
	printf("still here\n");
	return 0;
}
