/* suspend.c: sigsuspend loses no signal: parent and child take turns a thousand times. */
#include "say.h"

enum { TURNS = 1000 };

static volatile sig_atomic_t mine;

static void turn(int signal)
{
	(void)signal;
	mine++;
}

int main(void)
{
	sigset_t block = set_of(SIGUSR1, SIGUSR2), old;
	sigprocmask(SIG_BLOCK, &block, &old);
	on(SIGUSR1, turn, 0);
	on(SIGUSR2, turn, 0);

	pid_t parent = getpid();
	pid_t child = fork();
	if (child == 0) {
		for (int i = 1; i <= TURNS; i++) {
			while (mine < i)
				sigsuspend(&old);
			kill(parent, SIGUSR2);
		}
		_exit(mine == TURNS ? 5 : 6);
	}
	for (int i = 1; i <= TURNS; i++) {
		kill(child, SIGUSR1);
		while (mine < i)
			sigsuspend(&old);
	}
	int status;
	waitpid(child, &status, 0);
	say("%d turns\n", (int)mine);
	say_status("child", status);

	/* what was blocked before is blocked again, and another signal does not come through */
	sigset_t now, pending;
	raise(SIGUSR1);
	sigset_t all_but_usr2 = set_of(SIGUSR1, 0);
	if (fork() == 0) {
		kill(parent, SIGUSR2);
		_exit(0);
	}
	int result = sigsuspend(&all_but_usr2);
	say("sigsuspend: %d %s\n", result, errno == EINTR ? "EINTR" : "");
	sigprocmask(SIG_BLOCK, NULL, &now);
	sigpending(&pending);
	say("blocked: %d %d\n", sigismember(&now, SIGUSR1), sigismember(&now, SIGUSR2));
	say("pending: %d %d\n", sigismember(&pending, SIGUSR1), sigismember(&pending, SIGUSR2));
	wait(NULL);
	return 0;
}
