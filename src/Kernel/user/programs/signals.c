/*
 * signals.c: says which signals it gets, and from whom, until SIGTERM comes. In the shell:
 *
 *	signals &			(it says its pid: 5, for instance)
 *	kill -USR1 5 ; kill -HUP 5 ; kill 5
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t is_over;

/* printf is safe here: the handler runs only while main waits in sigsuspend. */
static void tell(int signal, siginfo_t *info, void *context)
{
	ucontext_t *interrupted = context;
	printf("signals: %s (%d) from pid %d, at %#x\n", strsignal(signal), signal, info->si_pid,
		(unsigned)interrupted->uc_mcontext.gregs[REG_EIP]);
	fflush(stdout);
	if (signal == SIGTERM)
		is_over = 1;
}

int main(void)
{
	struct sigaction action = { .sa_sigaction = tell, .sa_flags = SA_SIGINFO };
	sigset_t all, none;
	sigemptyset(&none);
	sigfillset(&all);

	/* one at a time, and none but while it waits */
	action.sa_mask = all;
	sigprocmask(SIG_SETMASK, &all, NULL);
	for (int signal = 1; signal < NSIG; signal++) {
		if (signal != SIGKILL && signal != SIGSTOP)
			sigaction(signal, &action, NULL);
	}

	printf("signals: I am pid %d\n", getpid());
	fflush(stdout);
	while (!is_over)
		sigsuspend(&none);
	return 0;
}
