/* signal.c: POSIX's functions for signals. */
#include "calls.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The kernel reads and writes these structures (isa/Machine/SignalFrame.cs, KernelRecords.cs). */
_Static_assert(sizeof(struct sigaction) == ACT_SIZE && offsetof(struct sigaction, sa_handler) == ACT_HANDLER
	&& offsetof(struct sigaction, sa_mask) == ACT_MASK && offsetof(struct sigaction, sa_flags) == ACT_FLAGS
	&& offsetof(struct sigaction, sa_restorer) == ACT_RETURN, "struct sigaction");
_Static_assert(sizeof(siginfo_t) == SI_SIZE && offsetof(siginfo_t, si_addr) == SI_ADDR, "siginfo_t");
_Static_assert(sizeof(stack_t) == SS_SIZE && offsetof(stack_t, ss_size) == SS_LENGTH, "stack_t");
_Static_assert(sizeof(ucontext_t) == UC_SIZE && offsetof(ucontext_t, uc_sigmask) == UC_MASK
	&& offsetof(ucontext_t, uc_mcontext) == UC_REGISTERS && offsetof(ucontext_t, uc_stack) == UC_STACK, "ucontext_t");

void __signal_return(void);

static const char *const meanings[NSIG] = {
#define MEANING(name, meaning) [name] = meaning,
	__FOR_EACH_SIGNAL(MEANING)
};

int kill(pid_t pid, int signal)
{
	return with_reason(__sigsend(pid, signal), (unsigned)signal < NSIG ? ESRCH : EINVAL);
}

int killpg(pid_t group, int signal)
{
	return kill(-group, signal);
}

int raise(int signal)
{
	return kill(getpid(), signal);
}

int sigaction(int signal, const struct sigaction *restrict action, struct sigaction *restrict old)
{
	struct sigaction with_return;
	if (action != NULL) {
		with_return = *action;
		with_return.sa_restorer = __signal_return;
	}
	return with_reason(__sigaction(signal, action == NULL ? NULL : &with_return, old), EINVAL);
}

/* As on Linux: calls are made again, and the signal waits while its handler runs. */
static sigset_t interrupting;

__sighandler_t signal(int signal, __sighandler_t handler)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = SA_RESTART };
	struct sigaction old;
	if (sigismember(&interrupting, signal) == 1)
		action.sa_flags = 0;
	return sigaction(signal, &action, &old) == -1 ? SIG_ERR : old.sa_handler;
}

int siginterrupt(int signal, int interrupts)
{
	struct sigaction action;
	if (sigaction(signal, NULL, &action) == -1)
		return -1;
	if (interrupts) {
		sigaddset(&interrupting, signal);
		action.sa_flags &= ~SA_RESTART;
	} else {
		sigdelset(&interrupting, signal);
		action.sa_flags |= SA_RESTART;
	}
	return sigaction(signal, &action, NULL);
}

int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict old)
{
	return with_reason(__sigprocmask(how, set, old), EINVAL);
}

int sigpending(sigset_t *set)
{
	return with_reason(__sigpending(set), EFAULT);
}

int sigsuspend(const sigset_t *set)
{
	return with_reason(__sigsuspend(set), EINTR);
}

int pause(void)
{
	sigset_t blocked;
	sigprocmask(SIG_BLOCK, NULL, &blocked);
	return sigsuspend(&blocked);
}

int sigaltstack(const stack_t *restrict stack, stack_t *restrict old)
{
	return with_reason(__sigaltstack(stack, old), stack != NULL && stack->ss_size < MINSIGSTKSZ ? ENOMEM : EPERM);
}

int sigreturn(const ucontext_t *context)
{
	return __sigreturn(context);
}

int sigemptyset(sigset_t *set)
{
	*set = 0;
	return 0;
}

int sigfillset(sigset_t *set)
{
	*set = ~0u >> (32 - SIGNALS);
	return 0;
}

/* The bit of a signal; 0 and a reason if there is no such signal. */
static sigset_t bit(int signal)
{
	if (signal >= 1 && signal <= SIGNALS)
		return 1u << (signal - 1);
	errno = EINVAL;
	return 0;
}

int sigaddset(sigset_t *set, int signal)
{
	sigset_t one = bit(signal);
	*set |= one;
	return one == 0 ? -1 : 0;
}

int sigdelset(sigset_t *set, int signal)
{
	sigset_t one = bit(signal);
	*set &= ~one;
	return one == 0 ? -1 : 0;
}

int sigismember(const sigset_t *set, int signal)
{
	sigset_t one = bit(signal);
	return one == 0 ? -1 : (*set & one) != 0;
}

char *strsignal(int signal)
{
	static char unknown[32];
	if ((unsigned)signal < NSIG && meanings[signal] != NULL)
		return (char *)meanings[signal];
	snprintf(unknown, sizeof unknown, "Unknown signal %d", signal);
	return unknown;
}

void psignal(int signal, const char *text)
{
	if (text != NULL && *text != '\0')
		fprintf(stderr, "%s: ", text);
	fprintf(stderr, "%s\n", strsignal(signal));
}
