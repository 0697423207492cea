/* nonsense.c: children that execute random bytes. */
#include "check.h"

enum { SIZE = 256 };

static unsigned state;

static unsigned random_word(void)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state;
}

static int is_over(int child)
{
	struct process_info table[64];
	int count = processes(table, 64);
	for (int i = 0; i < count; i++) {
		if (table[i].pid == child)
			return table[i].state == ZOMBIE;
	}
	return 1;
}

int main(int argc, char **argv)
{
	int before = freepages();
	int children = argc > 1 ? atoi(argv[1]) : 10;
	for (int i = 1; i <= children; i++) {
		int child = fork();
		if (child == 0) {
			unsigned char *code = sbrk(SIZE);
			state = i * 2654435761u;
			for (int n = 0; n < SIZE; n++)
				code[n] = random_word() >> 24;
			((void (*)(void))code)();
			exit(0);
		}
		for (int patience = 0; patience < 3 && !is_over(child); patience++)
			sleep_ticks(1);
		kill(child, SIGKILL);
		CHECK(waitpid(child, NULL, 0) == child);
	}
	sleep_ticks(3);
	return check_pages(before);
}
