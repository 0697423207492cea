/* hostile.c: random system calls with random arguments, by children that may come to any harm. */
#include "check.h"

static unsigned state;

static unsigned random_word(void)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state;
}

/* A number that has a chance to mean something: small, an address of the program, of the kernel, or any. */
static unsigned argument(void)
{
	static char room[8192];
	unsigned value = random_word();
	switch (value >> 29) {
	case 0: return value & 15;
	case 1: return -(value & 15);
	case 2: return (unsigned)room + (value & 8191);
	case 3: return 0x7fffff00 + (value & 0x1ff);
	case 4: return 0x80000000 + (value & 0xfffff);
	case 5: return (unsigned)sbrk(0) - 64 + (value & 127);
	case 6: return value & 0xffff;
	default: return random_word();
	}
}

static int call(int number, unsigned a, unsigned b, unsigned c)
{
	int result;
	asm volatile("pushl %4; pushl %3; pushl %2; pushl %2; int $64; addl $16, %%esp"
		: "=a"(result) : "0"(number), "r"(a), "r"(b), "r"(c) : "memory");
	return result;
}

/* Calls until something ends the process, or enough. Neither kills others nor sleeps, and keeps quiet. */
static void misbehave(int times)
{
	enum { FORK = 1, EXIT = 2, KILL = 6, SLEEP = 13, SIGSEND = 27, NUMBERS = 40 };
	for (int i = 0; i < 16; i++)
		close(i);
	while (times-- > 0) {
		int number = random_word() % NUMBERS;
		if (number == EXIT || number == KILL || number == SIGSEND || number == SLEEP)
			continue;
		if (call(number, argument(), argument(), argument()) == 0 && number == FORK)
			exit(0);
	}
	exit(0);
}

int main(int argc, char **argv)
{
	int before = freepages();
	int children = argc > 1 ? atoi(argv[1]) : 10;
	int calls = argc > 2 ? atoi(argv[2]) : 1000;
	for (int i = 1; i <= children; i++) {
		int child = fork();
		if (child == 0) {
			state = i * 2654435761u;
			misbehave(calls);
		}
		/* a pipe of its own may have it wait for ever */
		for (int patience = 0; patience < 20; patience++) {
			struct process_info table[64];
			int count = processes(table, 64), over = 0;
			for (int p = 0; p < count; p++)
				over |= table[p].pid == child && table[p].state == ZOMBIE;
			if (over)
				break;
			sleep_ticks(1);
		}
		kill(child, SIGKILL);
		CHECK(waitpid(child, NULL, 0) == child);
	}

	/* a child may have found the name of this very program, and executed it */
	kill(-1, SIGKILL);
	sleep_ticks(3);
	return check_pages(before);
}
