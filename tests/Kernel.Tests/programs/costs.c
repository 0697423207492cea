/* costs.c: what the kernel's services cost, in instructions, on the machine's own clock. */
#include "check.h"

#include <unistd.h>

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

static unsigned least_of_forks(void)
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
	return least;
}

static void cost_of_fork(void)
{
	printf("fork, exit, wait %u\n", least_of_forks());
}

/* So often that all memory has been used by somebody, without any time in which nobody runs; and after such a time. */
static void cost_of_many_forks(void)
{
	enum { MANY = 400, REST = 100 };
	for (int i = 0; i < MANY; i++) {
		if (fork() == 0)
			_exit(0);
		wait(NULL);
	}
	printf("fork, exit, wait, without a rest %u\n", least_of_forks());
	sleep_ticks(REST);
	printf("fork, exit, wait, after a rest %u\n", least_of_forks());
}

static void cost_of_exec(char *name)
{
	unsigned least = -1u;
	char *arguments[] = { name, "end", NULL };
	for (int i = 0; i < 10; i++) {
		unsigned start = clock_now();
		if (fork() == 0) {
			execv(name, arguments);
			_exit(1);
		}
		wait(NULL);
		unsigned cost = clock_now() - start;
		least = cost < least ? cost : least;
	}
	printf("fork, exec, exit, wait %u\n", least);
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

int main(int count, char **arguments)
{
	if (count > 1)
		_exit(0);
	cost_of_getpid();
	cost_of_pipe();
	cost_of_fork();
	cost_of_signal();
	cost_of_exec(arguments[0]);
	cost_of_many_forks();
	return 0;
}
