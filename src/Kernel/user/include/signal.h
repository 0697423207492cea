/*
 * signal.h: signals, as POSIX and Linux have them (spec/13-signals.md).
 */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <sys/signals.h>
#include <sys/types.h>

typedef int sig_atomic_t;
typedef unsigned sigset_t;		/* signal n is bit n - 1 */

#define NSIG (SIGNALS + 1)
#define _NSIG NSIG

typedef struct siginfo {
	int si_signo;
	int si_errno;			/* always 0 */
	int si_code;			/* why: SI_USER, CLD_EXITED, SEGV_MAPERR ... */
	pid_t si_pid;			/* who sent it */
	uid_t si_uid;			/* always 0 */
	int si_status;			/* of SIGCHLD: an exit status, or a signal */
	void *si_addr;			/* of a fault: the instruction, or what it wanted to reach */
} siginfo_t;

typedef void (*__sighandler_t)(int);
typedef __sighandler_t sighandler_t;

#define SIG_DFL ((__sighandler_t)HANDLER_DEFAULT)
#define SIG_IGN ((__sighandler_t)HANDLER_IGNORE)
#define SIG_ERR ((__sighandler_t)-1)

struct sigaction {
	union {
		__sighandler_t sa_handler;
		void (*sa_sigaction)(int, siginfo_t *, void *);
	};
	sigset_t sa_mask;		/* blocked as well while the handler runs */
	unsigned sa_flags;
	void (*sa_restorer)(void);	/* the library's: what the handler returns to */
};

#define SIGSTKSZ (4 * MINSIGSTKSZ)

typedef struct signal_stack {
	void *ss_sp;
	int ss_flags;
	size_t ss_size;
} stack_t;

/* What a handler's third argument leads to, and sigreturn restores. */
typedef int greg_t;
typedef greg_t gregset_t[NGREG];	/* REG_EIP, REG_ESP ... */
typedef struct { gregset_t gregs; } mcontext_t;
typedef struct signal_context {
	unsigned uc_flags;		/* always 0 */
	struct signal_context *uc_link;	/* always null */
	stack_t uc_stack;
	mcontext_t uc_mcontext;
	sigset_t uc_sigmask;
} ucontext_t;

int kill(pid_t pid, int signal);
int killpg(pid_t group, int signal);
int raise(int signal);
__sighandler_t signal(int signal, __sighandler_t handler);
int sigaction(int signal, const struct sigaction *restrict action, struct sigaction *restrict old);
int sigprocmask(int how, const sigset_t *restrict set, sigset_t *restrict old);
int sigpending(sigset_t *set);
int sigsuspend(const sigset_t *set);
int sigwait(const sigset_t *restrict set, int *restrict signal);
int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info);
int sigaltstack(const stack_t *restrict stack, stack_t *restrict old);
int siginterrupt(int signal, int interrupts);
int sigreturn(const ucontext_t *context);	/* goes on there; does not come back */

int sigemptyset(sigset_t *set);
int sigfillset(sigset_t *set);
int sigaddset(sigset_t *set, int signal);
int sigdelset(sigset_t *set, int signal);
int sigismember(const sigset_t *set, int signal);

void psignal(int signal, const char *text);

#endif
