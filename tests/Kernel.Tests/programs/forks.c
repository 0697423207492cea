/* forks.c: fork, wait, exit, kill, orphans; forks until there are no more, and again. */
#include "check.h"

static void statuses_arrive(void)
{
	for (int i = 0; i < 10; i++) {
		int status = -1;
		int child = fork();
		if (child == 0)
			exit(i * 7);
		CHECK(waitpid(child, &status, 0) == child);
		CHECK(WIFEXITED(status) && WEXITSTATUS(status) == i * 7);
	}
	CHECK(wait(NULL) == -1);
	CHECK(waitpid(getpid(), NULL, 0) == -1);
}

static void children_are_waited_for_in_any_order(void)
{
	int children[8];
	for (int i = 0; i < 8; i++) {
		children[i] = fork();
		if (children[i] == 0) {
			sleep_ticks(8 - i);
			exit(i);
		}
	}
	for (int i = 0; i < 8; i++) {
		int status;
		int which = (i * 3) % 8;
		CHECK(waitpid(children[which], &status, 0) == children[which]);
		CHECK(WIFEXITED(status) && WEXITSTATUS(status) == which);
	}
}

static void killed_processes_end(void)
{
	int status;
	int turning = fork();
	if (turning == 0)
		for (;;)
			;
	int sleeping = fork();
	if (sleeping == 0)
		sleep_ticks(1000000);
	sleep_ticks(1);
	CHECK(kill(turning, SIGKILL) == 0 && kill(sleeping, SIGKILL) == 0);
	CHECK(waitpid(turning, &status, 0) == turning && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	CHECK(waitpid(sleeping, &status, 0) == sleeping && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	CHECK(kill(turning, SIGKILL) == -1);
}

static void orphans_go_to_init(void)
{
	int ends[2];
	char byte;
	CHECK(pipe(ends) == 0);
	int child = fork();
	if (child == 0) {
		if (fork() == 0) {
			while (getppid() != 1)
				sleep_ticks(1);
			write(ends[1], "o", 1);
		}
		exit(0);
	}
	CHECK(wait(NULL) == child);
	CHECK(read(ends[0], &byte, 1) == 1 && byte == 'o');
	close(ends[0]);
	close(ends[1]);
	sleep_ticks(3);
}

static int forks_to_the_end(void)
{
	int count = 0;
	for (;;) {
		int child = fork();
		if (child == 0) {
			sleep_ticks(1000000);
			exit(0);
		}
		if (child < 0)
			break;
		count++;
	}
	struct process_info table[64];
	int all = processes(table, 64);
	for (int i = 0; i < all; i++) {
		if (table[i].parent == getpid())
			CHECK(kill(table[i].pid, SIGKILL) == 0);
	}
	for (int i = 0; i < count; i++)
		CHECK(wait(NULL) > 0);
	CHECK(wait(NULL) == -1);
	return count;
}

int main(void)
{
	int before = freepages();

	statuses_arrive();
	children_are_waited_for_in_any_order();
	killed_processes_end();
	orphans_go_to_init();
	int count = forks_to_the_end();
	CHECK(count > 20);
	CHECK(forks_to_the_end() == count);
	return check_pages(before);
}
