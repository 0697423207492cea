/* xforktest.c: forks until there are no more processes, and waits for all. Small: it prints without printf. */
#include "types.h"
#include "stat.h"
#include "user.h"

#define MOST 1000

static void say(char *s)
{
	write(1, s, strlen(s));
}

int main(void)
{
	int n, pid;

	say("fork test\n");
	for (n = 0; n < MOST; n++) {
		pid = fork();
		if (pid < 0)
			break;
		if (pid == 0)
			exit();
	}
	if (n == MOST) {
		say("fork worked too often\n");
		exit();
	}
	for (; n > 0; n--) {
		if (wait() < 0) {
			say("wait stopped early\n");
			exit();
		}
	}
	if (wait() != -1) {
		say("wait got too many\n");
		exit();
	}
	say("fork test OK\n");
	exit();
}
