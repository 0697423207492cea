/* costs.c: what the kernel's services cost, in instructions, on the machine's own clock. */
#include "check.h"

enum { TIMES = 100 };

static unsigned clock_now(void)
{
	unsigned low;
	asm volatile("rdtsc" : "=a"(low) : : "edx");
	return low;
}

static void cost_of_getpid(void)
{
	unsigned least = -1u;
	for (int i = 0; i < TIMES; i++) {
		unsigned start = clock_now();
		getpid();
		unsigned cost = clock_now() - start;
		least = cost < least ? cost : least;
	}
	printf("getpid %u\n", least);
}

static void cost_of_pipe(void)
{
	int there[2], back[2];
	char byte = 'x';
	pipe(there);
	pipe(back);
	if (fork() == 0) {
		for (int i = 0; i < TIMES; i++) {
			read(there[0], &byte, 1);
			write(back[1], &byte, 1);
		}
		exit(0);
	}
	unsigned least = -1u;
	for (int i = 0; i < TIMES; i++) {
		unsigned start = clock_now();
		write(there[1], &byte, 1);
		read(back[0], &byte, 1);
		unsigned cost = clock_now() - start;
		least = cost < least ? cost : least;
	}
	wait(NULL);
	printf("a byte through pipes, there and back %u\n", least);
}

static void cost_of_fork(void)
{
	unsigned least = -1u;
	for (int i = 0; i < 10; i++) {
		unsigned start = clock_now();
		if (fork() == 0)
			_exit(0);
		wait(NULL);
		unsigned cost = clock_now() - start;
		least = cost < least ? cost : least;
	}
	printf("fork, exit, wait %u\n", least);
}

static void handle(int signal)
{
	(void)signal;
}

/* To itself: the call, the handler's frame, and back. */
static void cost_of_signal(void)
{
	unsigned least = -1u;
	int me = getpid();
	signal(SIGUSR1, handle);
	for (int i = 0; i < TIMES; i++) {
		unsigned start = clock_now();
		kill(me, SIGUSR1);
		unsigned cost = clock_now() - start;
		least = cost < least ? cost : least;
	}
	printf("kill, handler, sigreturn %u\n", least);
}

int main(void)
{
	cost_of_getpid();
	cost_of_pipe();
	cost_of_fork();
	cost_of_signal();
	return 0;
}
