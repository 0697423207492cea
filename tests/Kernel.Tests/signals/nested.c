/* nested.c: handlers within handlers: what is blocked, in which order, how often. */
#include "say.h"

static volatile int depth, turned;

static void nest(int signal)
{
	say("%*s> %d\n", 2 * depth++, "", signal);
	if (signal == SIGUSR1)
		raise(SIGUSR2);
	if (signal == SIGUSR2 && depth < 2 && !turned++)
		raise(SIGUSR1);
	say("%*s< %d\n", 2 * --depth, "", signal);
}

static volatile int times;

static void again(int signal)
{
	int mine = ++times;
	say("call %d\n", mine);
	if (mine < 4)
		raise(signal);
	say("end of %d\n", mine);
}

static void nothing(int signal)
{
	(void)signal;
}

static void once(void)
{
	on(SIGUSR1, again, SA_RESETHAND);
	times = 10;
	raise(SIGUSR1);
	raise(SIGUSR1);			/* its default now */
}

static void once_and_not_deferred(void)
{
	on(SIGUSR1, again, SA_RESETHAND | SA_NODEFER);
	times = 0;
	raise(SIGUSR1);			/* raises it again, in the handler */
}

int main(void)
{
	say("one interrupts the other\n");
	on(SIGUSR1, nest, 0);
	on(SIGUSR2, nest, 0);
	raise(SIGUSR1);
	raise(SIGUSR2);

	say("one blocks the other\n");
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_handler = nest;
	sigemptyset(&action.sa_mask);
	sigaddset(&action.sa_mask, SIGUSR2);
	sigaction(SIGUSR1, &action, NULL);
	raise(SIGUSR1);

	say("a signal waits while its handler runs, and is one\n");
	times = 0;
	on(SIGTERM, again, 0);
	raise(SIGTERM);

	say("not with SA_NODEFER\n");
	times = 0;
	on(SIGTERM, again, SA_NODEFER);
	raise(SIGTERM);

	say("many at once: the last one's handler runs first\n");
	int many[] = { SIGTERM, SIGHUP, SIGUSR2, SIGINT, SIGSEGV, SIGALRM };
	sigset_t all, old;
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, &old);
	for (int i = 0; i < 6; i++) {
		on(many[i], nest, 0);
		raise(many[i]);
	}
	depth = 5;
	sigprocmask(SIG_SETMASK, &old, NULL);
	depth = 0;

	in_child("one shot", once);
	in_child("one shot, not deferred", once_and_not_deferred);

	/* a thousand, one after the other */
	times = 100;
	on(SIGUSR1, nothing, 0);
	for (int i = 0; i < 1000; i++)
		raise(SIGUSR1);
	say("done\n");
	return 0;
}
