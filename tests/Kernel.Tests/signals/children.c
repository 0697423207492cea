/* children.c: SIGCHLD, and what waitpid tells of children that end, stop and go on. */
#include "say.h"

#include <time.h>

static volatile int news;
static volatile pid_t child;

static void told(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)context;
	news++;
	say("SIGCHLD: code %d, status %d, of %s\n", info->si_code, info->si_status, info->si_pid == child ? "the child" : "another");
}

static void nap(int milliseconds)
{
	struct timespec time = { 0, milliseconds * 1000000L };
	while (nanosleep(&time, &time) != 0)
		;
}

static void until(int count)
{
	sigset_t none;
	sigemptyset(&none);
	while (news < count)
		sigsuspend(&none);
}

static void quiet(int signal)
{
	(void)signal;
	news++;
}

int main(void)
{
	int status;
	sigset_t block = set_of(SIGCHLD, 0), old;
	sigprocmask(SIG_BLOCK, &block, &old);
	on_info(SIGCHLD, told, SA_RESTART);

	say("exit\n");
	if ((child = fork()) == 0)
		_exit(42);
	until(1);
	say("waitpid: %d\n", waitpid(child, &status, WNOHANG) == child);
	say_status("child", status);
	say("none left: %d %d\n", (int)waitpid(-1, &status, 0), errno == ECHILD);

	say("a life\n");
	if ((child = fork()) == 0) {
		sigprocmask(SIG_SETMASK, &old, NULL);
		for (;;)
			pause();
	}
	say("no news: %d\n", (int)waitpid(child, &status, WNOHANG | WUNTRACED | WCONTINUED));
	kill(child, SIGSTOP);
	until(2);
	say("waitpid: %d\n", waitpid(child, &status, WNOHANG | WUNTRACED) == child);
	say_status("child", status);
	say("told once: %d\n", (int)waitpid(child, &status, WNOHANG | WUNTRACED));
	kill(child, SIGCONT);
	until(3);
	say("waitpid: %d\n", waitpid(child, &status, WCONTINUED) == child);
	say_status("child", status);
	kill(child, SIGTERM);
	until(4);
	waitpid(child, &status, 0);
	say_status("child", status);

	say("stopped and killed\n");
	on(SIGCHLD, quiet, SA_NOCLDSTOP | SA_RESTART);
	news = 0;
	if ((child = fork()) == 0) {
		for (;;)
			;
	}
	kill(child, SIGSTOP);
	waitpid(child, &status, WUNTRACED);
	say_status("child", status);
	kill(child, SIGTERM);
	nap(30);
	say("no news: %d\n", (int)waitpid(child, &status, WNOHANG));
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	say_status("child", status);
	until(1);
	say("one SIGCHLD: %d\n", news);

	say("ignored: no zombies\n");
	signal(SIGCHLD, SIG_IGN);
	for (int i = 0; i < 5; i++) {
		if (fork() == 0)
			_exit(i);
	}
	say("wait: %d %d\n", (int)wait(&status), errno == ECHILD);

	say("SA_NOCLDWAIT\n");
	on(SIGCHLD, quiet, SA_NOCLDWAIT);
	news = 0;
	if (fork() == 0)
		_exit(1);
	say("wait: %d %d\n", (int)wait(&status), errno == ECHILD);

	say("many at once are one signal and many waits\n");
	on(SIGCHLD, quiet, 0);
	sigprocmask(SIG_BLOCK, &block, NULL);
	news = 0;
	for (int i = 0; i < 6; i++) {
		if (fork() == 0)
			_exit(i);
	}
	nap(50);
	sigprocmask(SIG_SETMASK, &old, NULL);
	int sum = 0, count = 0;
	while (waitpid(-1, &status, WNOHANG) > 0) {
		sum += WEXITSTATUS(status);
		count++;
	}
	say("%d children, sum %d, %d signal\n", count, sum, news);
	say("options: %d %d\n", (int)waitpid(-1, &status, 0x10000), errno == EINVAL || errno == ECHILD);
	return 0;
}
