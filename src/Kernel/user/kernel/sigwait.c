/*
 * sigwait.c: waiting for signals without handlers of the program's. The kernel has no call for it: for as
 * long as it takes, the signals have a handler that only notes which one came. While it runs all others
 * are blocked, so that exactly one is taken.
 */
#include "calls.h"

#include <signal.h>
#include <stddef.h>

static siginfo_t taken;

static void take(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)context;
	taken = *info;
}

/* The signal, or -1 if a handler of the program's has come between. */
int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	struct sigaction wait = { .sa_sigaction = take, .sa_flags = SA_SIGINFO }, before[NSIG];
	sigset_t blocked, meanwhile;

	sigfillset(&wait.sa_mask);
	sigprocmask(SIG_SETMASK, &wait.sa_mask, &blocked);
	meanwhile = blocked & ~*set;
	for (int signal = 1; signal < NSIG; signal++) {
		if (sigismember(set, signal))
			sigaction(signal, &wait, &before[signal]);
	}
	taken.si_signo = 0;
	sigsuspend(&meanwhile);
	for (int signal = 1; signal < NSIG; signal++) {
		if (sigismember(set, signal))
			sigaction(signal, &before[signal], NULL);
	}
	sigprocmask(SIG_SETMASK, &blocked, NULL);

	if (taken.si_signo == 0) {
		errno = EINTR;
		return -1;
	}
	if (info != NULL)
		*info = taken;
	return taken.si_signo;
}

int sigwait(const sigset_t *restrict set, int *restrict signal)
{
	int result;
	do {
		result = sigwaitinfo(set, NULL);
	} while (result == -1 && errno == EINTR);
	*signal = result;
	return result == -1 ? errno : 0;
}
