/* usertests-processes.c: fork, exit, wait, kill, sleep. */
#include "usertests.h"

static void exit_and_wait(void)
{
	for (int i = 0; i < 100; i++) {
		int child = fork();
		CHECK(child >= 0);
		if (child == 0)
			exit();
		CHECK(wait() == child);
	}
	CHECK(wait() == -1);
}

/* Children that end in another order than they began. */
static void wait_in_every_order(void)
{
	static const int orders[][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };

	for (int o = 0; o < 6; o++) {
		int children[3], ends[3][2];
		char byte;
		for (int i = 0; i < 3; i++) {
			CHECK(pipe(ends[i]) == 0);
			children[i] = fork();
			CHECK(children[i] >= 0);
			if (children[i] == 0) {
				close(ends[i][1]);
				read(ends[i][0], &byte, 1);
				exit();
			}
			close(ends[i][0]);
		}
		for (int i = 0; i < 3; i++) {
			/* a later child holds the ends of the earlier ones: a byte, not their closing, lets them go */
			write(ends[orders[o][i]][1], "x", 1);
			CHECK(wait() == children[orders[o][i]]);
		}
		for (int i = 0; i < 3; i++)
			close(ends[i][1]);
		CHECK(wait() == -1);
	}
}

/* Children that have ended before anybody waits. */
static void wait_for_the_dead(void)
{
	int seen = 0, first = 0;
	for (int i = 0; i < 8; i++) {
		int child = fork();
		if (child == 0)
			exit();
		if (i == 0)
			first = child;
	}
	sleep(3);
	for (int child; (child = wait()) > 0;)
		seen |= 1 << (child - first);
	CHECK(seen == 0xff);
}

static int fork_to_the_end(void)
{
	int go[2], count = 0;
	char byte;

	CHECK(pipe(go) == 0);
	for (;; count++) {
		int child = fork();
		if (child == 0) {
			close(go[1]);
			read(go[0], &byte, 1);
			exit();
		}
		if (child < 0)
			break;
	}
	CHECK(fork() == -1);
	close(go[0]);
	close(go[1]);
	for (int i = 0; i < count; i++)
		CHECK(wait() > 0);
	CHECK(wait() == -1);
	return count;
}

static void fork_until_it_fails(void)
{
	int count = fork_to_the_end();
	CHECK(count > 10 && count < NPROC);
	CHECK(fork_to_the_end() == count);
}

/* Grandchildren whose parents are gone. */
static void orphans(void)
{
	for (int i = 0; i < 20; i++) {
		int child = fork();
		CHECK(child >= 0);
		if (child == 0) {
			if (fork() >= 0)
				fork();
			exit();
		}
		CHECK(wait() == child);
	}
	sleep(5);
}

static void two_children_at_a_time(void)
{
	for (int i = 0; i < 50; i++) {
		int one = fork();
		if (one == 0)
			exit();
		int two = fork();
		if (two == 0)
			exit();
		int a = wait(), b = wait();
		CHECK((a == one && b == two) || (a == two && b == one));
	}
}

static void killing(void)
{
	int ends[2];
	char byte;

	/* one that turns, one that sleeps, one that waits for a pipe, one that waits for a child */
	CHECK(pipe(ends) == 0);
	for (int kind = 0; kind < 4; kind++) {
		int child = fork();
		CHECK(child >= 0);
		if (child == 0) {
			for (;;) {
				if (kind == 1)
					sleep(1000000);
				if (kind == 2)
					read(ends[0], &byte, 1);
				if (kind == 3) {
					if (fork() == 0)
						sleep(20), exit();
					wait();
				}
			}
		}
		sleep(2);
		CHECK(kill(child) == 0);
		CHECK(wait() == child);
		CHECK(kill(child) == -1);
	}
	close(ends[0]);
	close(ends[1]);
	CHECK(kill(-1) == -1 || 1);
	CHECK(kill(1000000) == -1);
	sleep(30);
}

static void kill_thyself(void)
{
	kill(getpid());
	printf(1, "still here\n");
}

static void killing_oneself(void)
{
	CHECK(!survives(kill_thyself));
}

static void time_passes(void)
{
	int start = uptime();
	CHECK(sleep(5) == 0);
	int waited = uptime() - start;
	CHECK(waited >= 5 && waited <= 7);
	CHECK(sleep(0) == 0);
	for (int i = 0; i < 10; i++) {
		start = uptime();
		sleep(1);
		CHECK(uptime() > start);
	}
}

static void pids_are_new(void)
{
	int last = getpid();
	for (int i = 0; i < 10; i++) {
		int child = fork();
		if (child == 0)
			exit();
		CHECK(child > last && wait() == child);
		last = child;
	}
}

struct test process_tests[] = {
	{ "exit_and_wait", exit_and_wait },
	{ "wait_in_every_order", wait_in_every_order },
	{ "wait_for_the_dead", wait_for_the_dead },
	{ "fork_until_it_fails", fork_until_it_fails },
	{ "orphans", orphans },
	{ "two_children_at_a_time", two_children_at_a_time },
	{ "killing", killing },
	{ "killing_oneself", killing_oneself },
	{ "time_passes", time_passes },
	{ "pids_are_new", pids_are_new },
	{ 0, 0 },
};
