/* masks.c: sets of signals, what is blocked and pending, and what is refused. */
#include "say.h"

static int count;

static void counting(int signal)
{
	(void)signal;
	count++;
}

static void show(const char *what, const sigset_t *set)
{
	say("%s:", what);
	for (int i = 1; i < 32; i++) {
		if (sigismember(set, i) == 1)
			say(" %d", i);
	}
	say("\n");
}

static void refused(const char *what, int result)
{
	say("%s: %d %s\n", what, result, result == -1 && errno == EINVAL ? "EINVAL" : "");
}

static void killed_all_the_same(void)
{
	sigset_t all;
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	kill(getpid(), SIGKILL);
}

int main(void)
{
	sigset_t set, old, pending;
	on(SIGUSR1, counting, 0);
	on(SIGUSR2, counting, 0);

	set = set_of(SIGUSR1, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, &old);
	show("at first", &old);
	sigprocmask(SIG_BLOCK, NULL, &old);
	show("blocked", &old);
	raise(SIGUSR1);
	raise(SIGUSR1);
	raise(SIGUSR2);
	sigpending(&pending);
	show("pending", &pending);
	say("handled %d\n", count);
	set = set_of(SIGUSR1, 0);
	sigprocmask(SIG_UNBLOCK, &set, &old);
	say("handled %d\n", count);
	sigprocmask(SIG_SETMASK, NULL, &old);
	show("blocked", &old);
	set = set_of(SIGUSR2, SIGKILL);
	sigaddset(&set, SIGSTOP);
	sigprocmask(SIG_SETMASK, &set, NULL);
	sigprocmask(SIG_BLOCK, NULL, &old);
	show("blocked", &old);

	/* one that is ignored while it is pending is gone */
	raise(SIGUSR2);
	signal(SIGUSR2, SIG_IGN);
	sigpending(&pending);
	show("pending", &pending);
	on(SIGUSR2, counting, 0);
	sigemptyset(&set);
	sigprocmask(SIG_SETMASK, &set, NULL);
	say("handled %d\n", count);

	/* one that is ignored and not blocked never was */
	signal(SIGUSR1, SIG_IGN);
	raise(SIGUSR1);
	on(SIGUSR1, counting, 0);
	say("handled %d\n", count);
	raise(SIGCHLD);
	raise(SIGURG);
	raise(SIGWINCH);
	raise(SIGCONT);

	/* what cannot be */
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_handler = counting;
	refused("sigaction SIGKILL", sigaction(SIGKILL, &action, NULL));
	refused("sigaction SIGSTOP", sigaction(SIGSTOP, &action, NULL));
	refused("sigaction 0", sigaction(0, &action, NULL));
	refused("sigaction -1", sigaction(-1, &action, NULL));
	refused("sigaction 1000", sigaction(1000, NULL, &action));
	refused("to ask about SIGKILL", sigaction(SIGKILL, NULL, &action));
	refused("sigprocmask", sigprocmask(77, &set, NULL));
	refused("sigaddset", sigaddset(&set, 0));
	refused("sigdelset", sigdelset(&set, 5000));
	refused("sigismember", sigismember(&set, -3));
	refused("kill", kill(getpid(), 200));
	say("signal SIGKILL: %d\n", signal(SIGKILL, SIG_IGN) == SIG_ERR);
	say("kill nobody: %d\n", kill(99999, 0) == -1 && errno == ESRCH);
	say("is anybody there: %d\n", kill(getpid(), 0));

	/* what sigaction tells */
	action.sa_handler = counting;
	action.sa_mask = set_of(SIGHUP, SIGINT);
	action.sa_flags = SA_RESTART | SA_NODEFER;
	sigaction(SIGTERM, &action, NULL);
	memset(&action, 0, sizeof action);
	sigaction(SIGTERM, NULL, &action);
	say("the same: %d %d\n", action.sa_handler == counting, (action.sa_flags & (SA_RESTART | SA_NODEFER | SA_RESETHAND)) == (SA_RESTART | SA_NODEFER));
	show("mask", &action.sa_mask);
	say("old: %d\n", signal(SIGTERM, SIG_DFL) == counting);
	say("old: %d\n", signal(SIGTERM, SIG_IGN) == SIG_DFL);
	say("old: %d\n", signal(SIGTERM, SIG_DFL) == SIG_IGN);

	in_child("SIGKILL comes through", killed_all_the_same);
	return 0;
}
