/* pipes.c: pipes of odd sizes, ends of files, broken pipes, many writers. */
#include <string.h>

#include "check.h"

static char buffer[2048];

static void bytes_arrive_in_order(void)
{
	int ends[2];
	CHECK(pipe(ends) == 0);
	int child = fork();
	if (child == 0) {
		close(ends[0]);
		unsigned char next = 0;
		for (int size = 1; size < 1100; size += 41) {
			for (int i = 0; i < size; i++)
				buffer[i] = next++;
			CHECK(write(ends[1], buffer, size) == size);
		}
		exit(0);
	}
	close(ends[1]);
	unsigned char next = 0;
	int total = 0, n, most = 1;
	while ((n = read(ends[0], buffer, most)) > 0) {
		for (int i = 0; i < n; i++)
			CHECK((unsigned char)buffer[i] == next++);
		total += n;
		most = most * 2 % 1999 + 1;
	}
	CHECK(n == 0);
	int expected = 0;
	for (int size = 1; size < 1100; size += 41)
		expected += size;
	CHECK(total == expected);
	close(ends[0]);
	CHECK(wait(NULL) == child);
}

static void small_writes_stay_whole(void)
{
	enum { WRITERS = 4, TIMES = 50, SIZE = 100 };
	int ends[2];
	CHECK(pipe(ends) == 0);
	for (int w = 0; w < WRITERS; w++) {
		if (fork() == 0) {
			memset(buffer, 'a' + w, SIZE);
			for (int i = 0; i < TIMES; i++)
				CHECK(write(ends[1], buffer, SIZE) == SIZE);
			exit(0);
		}
	}
	close(ends[1]);
	int seen[WRITERS] = { 0 };
	char last = 0;
	int run = 0, n;
	while ((n = read(ends[0], buffer, sizeof buffer)) > 0) {
		for (int i = 0; i < n; i++) {
			if (buffer[i] != last) {
				CHECK(run % SIZE == 0);
				run = 0;
			}
			last = buffer[i];
			run++;
			seen[last - 'a']++;
		}
	}
	for (int w = 0; w < WRITERS; w++) {
		CHECK(seen[w] == TIMES * SIZE);
		CHECK(wait(NULL) > 0);
	}
	close(ends[0]);
}

static void broken_pipes_refuse(void)
{
	int ends[2];
	CHECK(pipe(ends) == 0);
	signal(SIGPIPE, SIG_IGN);
	close(ends[0]);
	CHECK(write(ends[1], "x", 1) == -1);
	CHECK(read(ends[1], buffer, 1) == -1);
	close(ends[1]);

	/* a writer that waits learns of it, too */
	CHECK(pipe(ends) == 0);
	int child = fork();
	if (child == 0) {
		close(ends[0]);
		CHECK(write(ends[1], buffer, 2000) == 512);	/* what could still be read */
		exit(write(ends[1], buffer, 1) == -1 ? 3 : 4);
	}
	close(ends[1]);
	sleep_ticks(2);
	close(ends[0]);
	int status;
	CHECK(waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 3);
	signal(SIGPIPE, SIG_DFL);
}

static void killed_while_waiting(void)
{
	int ends[2];
	CHECK(pipe(ends) == 0);
	int child = fork();
	if (child == 0)
		exit(read(ends[0], buffer, 1));
	sleep_ticks(2);
	CHECK(kill(child, SIGKILL) == 0);
	CHECK(wait(NULL) == child);
	close(ends[0]);
	close(ends[1]);
}

static void descriptors_run_out(void)
{
	int ends[2];
	int count = 0;
	while (pipe(ends) == 0)
		count++;
	CHECK(count == 6);		/* 3 of 16 are taken, and one is left over */
	int one = dup(0);
	CHECK(one == 15 && dup(0) == -1);
	for (int i = 3; i < 16; i++)
		CHECK(close(i) == 0);
	CHECK(close(15) == -1);
}

int main(void)
{
	int before = freepages();
	bytes_arrive_in_order();
	small_writes_stay_whole();
	broken_pipes_refuse();
	killed_while_waiting();
	descriptors_run_out();
	return check_pages(before);
}
