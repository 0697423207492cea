/* Bytes in a pipe as a semaphore: at most two processes are inside at a time. */
#include "portable.h"

enum { PROCESSES = 5, TIMES = 6, ROOM = 2 };

static void put(int pipe, char c)
{
	if (write(pipe, &c, 1) != 1)
		_exit(9);
}

int main(void)
{
	int semaphore[2], events[2], code;
	char c;

	make_pipe(semaphore);
	make_pipe(events);
	for (int i = 0; i < ROOM; i++)
		put(semaphore[1], 's');
	for (int p = 0; p < PROCESSES; p++) {
		if (start() != 0)
			continue;
		for (int i = 0; i < TIMES; i++) {
			if (!read_all(semaphore[0], &c, 1))
				_exit(8);
			put(events[1], '+');
			if (i % 2 == p % 2)
				usleep(1000);
			put(events[1], '-');
			put(semaphore[1], 's');
		}
		_exit(0);
	}
	close(events[1]);
	int inside = 0, entries = 0, most = 0;
	while (read_all(events[0], &c, 1)) {
		inside += c == '+' ? 1 : -1;
		entries += c == '+';
		most = inside > most ? inside : most;
	}
	int failures = 0;
	while (wait_for(-1, &code) > 0)
		failures += code;
	printf("%d entries, never more than %d inside: %s, failures %d\n", entries, ROOM, most <= ROOM ? "yes" : "no", failures);
	return 0;
}
