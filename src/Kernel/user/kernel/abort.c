/* abort.c: SIGABRT. A handler may see it, and may leave by longjmp; if it returns, or the signal was ignored, it is the end. */
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

void abort(void)
{
	sigset_t aborted;

	fflush(stdout);
	sigemptyset(&aborted);
	sigaddset(&aborted, SIGABRT);
	sigprocmask(SIG_UNBLOCK, &aborted, NULL);
	raise(SIGABRT);

	/* a handler has come back */
	signal(SIGABRT, SIG_DFL);
	sigprocmask(SIG_UNBLOCK, &aborted, NULL);
	raise(SIGABRT);
	__builtin_unreachable();
}
