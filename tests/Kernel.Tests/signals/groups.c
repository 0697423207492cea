/* groups.c: process groups. */
#include "say.h"

#include <time.h>

static volatile int heard;

static void hear(int signal)
{
	(void)signal;
	heard++;
}

static pid_t waiting_child(pid_t group)
{
	pid_t child = fork();
	if (child == 0) {
		setpgid(0, group);
		for (;;)
			pause();
	}
	setpgid(child, group);
	return child;
}

int main(void)
{
	int status;
	pid_t me = getpid();
	setpgid(0, 0);
	say("my own group: %d\n", getpgrp() == me && getpgid(0) == me);
	pid_t first = waiting_child(0);
	pid_t second = waiting_child(first);
	pid_t third = waiting_child(0);
	say("groups: %d %d %d\n", getpgid(first) == first, getpgid(second) == first, getpgid(third) == third);

	on(SIGUSR1, hear, 0);
	say("kill(-group): %d\n", kill(-first, SIGTERM));
	int ended = 0;
	while (ended < 2 && waitpid(-first, &status, 0) > 0) {
		say_status("child", status);
		ended++;
	}
	say("none left: %d\n", waitpid(-first, &status, 0) == -1 && errno == ECHILD);
	say("nobody there: %d\n", kill(-first, SIGTERM) == -1 && errno == ESRCH);
	say("not of my group: %d\n", waitpid(0, &status, WNOHANG) == -1);

	/* to the own group: the child has a handler, too */
	pid_t mate = fork();
	if (mate == 0) {
		while (!heard)
			pause();
		_exit(9);
	}
	struct timespec time = { 0, 30000000 };
	nanosleep(&time, NULL);
	say("kill(0): %d\n", kill(0, SIGUSR1));
	say("heard: %d\n", heard);
	say("of my group: %d\n", waitpid(0, &status, 0) == mate);
	say_status("mate", status);

	say("the third is alive: %d\n", kill(third, 0));
	killpg(third, SIGHUP);
	waitpid(third, &status, 0);
	say_status("third", status);
	say("no such: %d\n", setpgid(99999, 0) == -1);
	return 0;
}
