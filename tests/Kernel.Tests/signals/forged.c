/* forged.c: Toy only: contexts that nobody should have, handlers that are none, stacks that are none. */
#include "say.h"

#include <stdint.h>
#include <toy.h>

enum {
	TRIES = 1000,
	USER_MODE = 0x1000,		/* flags that a program has and may not change */
	INTERRUPTS = 0x200,
	ALWAYS = 0x2,
	FREE = 0x8d5 | 0x400 | 0x100,	/* those that it may set: status, direction, trap */
};

static unsigned state = 20261120;

static unsigned random_word(void)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state;
}

static ucontext_t context;
static char stack[8192] __attribute__((aligned(16)));

static void arrived(void)
{
	_exit(44);
}

/* A context that leads to a function, on a stack of its own. */
static void make_good(void)
{
	memset(&context, 0, sizeof context);
	context.uc_mcontext.gregs[REG_EIP] = (uintptr_t)arrived;
	context.uc_mcontext.gregs[REG_ESP] = (uintptr_t)(stack + sizeof stack - 16);
	context.uc_mcontext.gregs[REG_EFL] = USER_MODE | INTERRUPTS | ALWAYS;
}

static void go(void)
{
	sigreturn(&context);
	_exit(45);
}

/* How a child ends that goes there. */
static int try_it(void)
{
	int status;
	pid_t child = fork();
	if (child == 0) {
		close(1);		/* whatever it runs into has nothing to say */
		close(2);
		go();
	}
	for (int patience = 0; patience < 3; patience++) {
		if (waitpid(child, &status, WNOHANG) == child)
			return status;
		sleep_ticks(1);
	}
	kill(child, SIGKILL);		/* it turns in a circle */
	if (waitpid(child, &status, 0) != child)
		_exit(46);
	return status;
}

/* Each flag alone: those of a program are set, the others end it. */
static void flags(void)
{
	for (int bit = 0; bit < 32; bit++) {
		make_good();
		context.uc_mcontext.gregs[REG_EFL] ^= 1u << bit;
		int status = try_it();
		int is_free = (FREE >> bit & 1) != 0;
		int is_right = bit == 8 ? WIFSIGNALED(status) && WTERMSIG(status) == SIGTRAP	/* it steps */
			: is_free ? WIFEXITED(status) && WEXITSTATUS(status) == 44
			: WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV;
		if (!is_right)
			say("flag %d: status %x\n", bit, status);
	}
}

/* Anything at all: it may end well or badly, but only the child. */
static void anything(void)
{
	int ended = 0, killed = 0;
	for (int i = 0; i < TRIES; i++) {
		make_good();
		unsigned *words = (unsigned *)&context;
		int changes = 1 + random_word() % 4;
		for (int c = 0; c < changes; c++) {
			unsigned at = random_word() % (sizeof context / 4);
			unsigned kind = random_word() % 6;
			words[at] = kind == 0 ? 0x80000000 | random_word() : kind == 1 ? 0x80010000
				: kind == 2 ? (uintptr_t)stack + random_word() % sizeof stack
				: kind == 3 ? words[at] ^ 1u << random_word() % 32
				: kind == 4 ? random_word() & 0xfff : random_word();
		}
		int status = try_it();
		if (WIFSIGNALED(status))
			killed++;
		else
			ended++;
	}
	say("anything: all %d\n", ended + killed);
	if (killed < TRIES / 10 || ended < TRIES / 10)
		say("%d killed, %d ended\n", killed, ended);
}

static void bad_addresses(void)
{
	static const uintptr_t bad[] = { 0x7f000000, 0x7fffffff, 0x7fffffd0, 0x80000000, 0x80010000, 0xfffffffc, 0xffffffb0 };
	for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		int status;
		pid_t child = fork();
		if (child == 0) {
			sigreturn((ucontext_t *)bad[i]);
			_exit(45);
		}
		waitpid(child, &status, 0);
		if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSEGV)
			say("context at %x: status %x\n", (unsigned)bad[i], status);
	}
}

/* SIGKILL and SIGSTOP cannot be blocked this way either, and what is not blocked any more comes. */
static volatile int heard;

static void hear(int signal)
{
	(void)signal;
	heard++;
}

static void masks(void)
{
	make_good();
	context.uc_sigmask = ~0u;
	context.uc_mcontext.gregs[REG_EIP] = (uintptr_t)arrived;
	on(SIGUSR1, hear, 0);
	int status;
	pid_t child = fork();
	if (child == 0) {
		sigset_t set;
		if (heard++ == 0) {
			extern char masks_back[];
			context.uc_mcontext.gregs[REG_EIP] = (uintptr_t)masks_back;
			asm volatile("movl %%esp, %0\n\tmovl %%ebp, %1" : "=m"(context.uc_mcontext.gregs[REG_ESP]), "=m"(context.uc_mcontext.gregs[REG_EBP]));
			sigreturn(&context);
		}
		asm volatile(".globl masks_back\nmasks_back:");
		sigprocmask(SIG_BLOCK, NULL, &set);
		say("blocked: %x\n", set);
		_exit(0);
	}
	waitpid(child, &status, 0);
	say_status("mask", status);
}

/* Handlers in the kernel, nowhere, in data; and what they return to. */
static void handlers(void)
{
	static const struct { uintptr_t at; const char *what; } bad[] = {
		{ 0x80010000, "in the kernel" }, { 0xffffffff, "at the end" }, { 0x7f000000, "nowhere" }, { 0x7ffffffe, "on the stack" },
	};
	for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		int status;
		pid_t child = fork();
		if (child == 0) {
			on(SIGUSR1, (void (*)(int))bad[i].at, 0);
			raise(SIGUSR1);
			_exit(45);
		}
		waitpid(child, &status, 0);
		if (!WIFSIGNALED(status))
			say("handler %s: status %x\n", bad[i].what, status);
	}

	int status;
	pid_t child = fork();
	if (child == 0) {
		struct sigaction action = { .sa_handler = hear, .sa_restorer = (void (*)(void))0x80010000 };
		__sigaction(SIGUSR1, &action, NULL);
		raise(SIGUSR1);
		_exit(45);
	}
	waitpid(child, &status, 0);
	say_status("returns to the kernel", status);
}

/* A signal every tick while the stack pointer is anything at all. */
static void stacks(void)
{
	static const uintptr_t bad[] = { 0x80010000, 0x80000078, 0x80000074, 0x7f000000, 0xffffffff, 0x7f800010 };
	for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		int status;
		pid_t child = fork();
		if (child == 0) {
			on(SIGALRM, hear, 0);
			alarm_in(10, 0);
			asm volatile("movl %0, %%esp\n1:\tjmp 1b" ::"r"(bad[i]));
		}
		waitpid(child, &status, 0);
		if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSEGV)
			say("stack at %x: status %x\n", (unsigned)bad[i], status);
	}

	/* and a stack for signals in the kernel */
	int status;
	pid_t child = fork();
	if (child == 0) {
		stack_t other = { .ss_sp = (void *)0x80000000, .ss_flags = 0, .ss_size = 0x100000 };
		sigaltstack(&other, NULL);
		on(SIGUSR1, hear, SA_ONSTACK);
		raise(SIGUSR1);
		_exit(45);
	}
	waitpid(child, &status, 0);
	say_status("signal stack in the kernel", status);
}

int main(void)
{
	int before = freepages();
	flags();
	bad_addresses();
	anything();
	masks();
	handlers();
	stacks();

	/* children of those that ran into fork */
	kill(-1, SIGKILL);
	sleep_ticks(3);
	if (freepages() != before)
		say("%d pages are gone\n", before - freepages());
	say("done\n");
	return 0;
}
