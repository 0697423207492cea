/* inherit.c: what of its signals a child has, and what a new program. */
#include "say.h"

static volatile int heard;

static void hear(int signal)
{
	(void)signal;
	heard++;
}

static int is_pending(int signal)
{
	sigset_t set;
	sigpending(&set);
	return sigismember(&set, signal);
}

static int is_blocked(int signal)
{
	sigset_t set;
	sigprocmask(SIG_BLOCK, NULL, &set);
	return sigismember(&set, signal);
}

static const char *action_of(int signal)
{
	struct sigaction action;
	sigaction(signal, NULL, &action);
	return action.sa_handler == SIG_DFL ? "default" : action.sa_handler == SIG_IGN ? "ignored" : "a handler";
}

static void tell(const char *who)
{
	stack_t stack;
	struct itimerval timer;
	sigaltstack(NULL, &stack);
	getitimer(ITIMER_REAL, &timer);
	say("%s: USR1 %s, USR2 %s, TERM %s; USR2 %s, INT %s; HUP %s; alarm %s; stack %s\n", who,
		action_of(SIGUSR1), action_of(SIGUSR2), action_of(SIGTERM),
		is_blocked(SIGUSR2) ? "blocked" : "free", is_blocked(SIGINT) ? "blocked" : "free",
		is_pending(SIGHUP) ? "pending" : "not pending",
		timer.it_value.tv_sec != 0 ? "set" : "none",
		stack.ss_flags == SS_DISABLE ? "none" : "set");
}

int main(int argc, char **argv)
{
	static char room[16384];
	if (argc > 1) {
		tell("new program");
		sigset_t none;
		sigemptyset(&none);
		sigprocmask(SIG_SETMASK, &none, NULL);	/* SIGHUP is what ends it */
		say("not reached\n");
		return 0;
	}
	on(SIGUSR1, hear, 0);
	on(SIGUSR2, hear, 0);
	signal(SIGTERM, SIG_IGN);
	sigset_t set = set_of(SIGUSR2, SIGHUP);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGHUP);
	alarm(1000);
	stack_t stack = { .ss_sp = room, .ss_flags = 0, .ss_size = sizeof room };
	sigaltstack(&stack, NULL);
	tell("parent");

	pid_t child = fork();
	if (child == 0) {
		tell("child");
		raise(SIGUSR1);
		say("child heard %d\n", heard);
		raise(SIGHUP);
		alarm(500);
		char *arguments[] = { argv[0], "again", NULL };
		execv(argv[0], arguments);
		say("exec failed\n");
		_exit(1);
	}
	int status;
	waitpid(child, &status, 0);
	say_status("child", status);
	say("parent heard %d\n", heard);
	tell("parent");
	return 0;
}
