/*
 * threads.c: two threads in one process, which the kernel knows nothing of. SIGALRM interrupts the one
 * that runs; its registers are in the handler's context, and the handler exchanges them for those of the
 * other.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

enum {
	ROUNDS = 5,
	ROUND_LENGTH = 200000,
	STACK_SIZE = 4096,
};

static ucontext_t contexts[2];		/* the registers of each thread while it does not run */
static int running;
static volatile int finished;
static char stack[STACK_SIZE] __attribute__((aligned(16)));

/* Computes as if it had the processor to itself, and says how far it is. */
static void work(char letter)
{
	for (int round = 1; round <= ROUNDS; round++) {
		for (volatile int i = 0; i < ROUND_LENGTH; i++)
			;
		char line[] = { letter, '0' + round, '\n' };
		write(STDOUT_FILENO, line, sizeof line);
	}
	__atomic_add_fetch(&finished, 1, __ATOMIC_SEQ_CST);
}

static void second_thread(void)
{
	work('B');
	for (;;)
		;
}

static void switch_threads(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)info;
	contexts[running] = *(ucontext_t *)context;
	running = !running;
	*(ucontext_t *)context = contexts[running];
}

int main(void)
{
	struct sigaction action = { .sa_sigaction = switch_threads, .sa_flags = SA_SIGINFO | SA_RESTART };
	struct itimerval every_other_tick = { { 0, 20000 }, { 0, 20000 } };
	contexts[1].uc_mcontext.gregs[REG_EIP] = (greg_t)second_thread;
	contexts[1].uc_mcontext.gregs[REG_ESP] = (greg_t)(stack + STACK_SIZE - 4);
	contexts[1].uc_mcontext.gregs[REG_EFL] = 0x1202;	/* user mode, interrupts on (spec/13-signals.md §6) */

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &every_other_tick, NULL);
	work('A');
	while (finished < 2)
		;
	return 0;
}
