/* altstack.c: handlers on a stack of their own; a stack that has overflowed is no obstacle. */
#include "say.h"

#include <setjmp.h>

static char room[65536] __attribute__((aligned(16)));
static sigjmp_buf out;

static int is_inside(const void *address)
{
	return (const char *)address >= room && (const char *)address < room + sizeof room;
}

static void where(int signal)
{
	char local;
	stack_t now;
	sigaltstack(NULL, &now);
	say("%d: %s, %s\n", signal, is_inside(&local) ? "its own stack" : "the program's stack",
		now.ss_flags == SS_ONSTACK ? "on it" : now.ss_flags == SS_DISABLE ? "none" : "not on it");
	stack_t other = { .ss_sp = room, .ss_flags = 0, .ss_size = sizeof room };
	if (signal == SIGUSR1) {
		say("change it now: %d %s\n", sigaltstack(&other, NULL), errno == EPERM ? "EPERM" : "");
		raise(SIGUSR2);
	}
}

static int overflow(int n)
{
	volatile char much[4096];
	much[0] = n;
	return n < 0 ? 0 : overflow(n + 1) + much[0];
}

static void overflowed(int signal)
{
	char local;
	say("%d: %s\n", signal, is_inside(&local) ? "its own stack" : "the program's stack");
	siglongjmp(out, 1);
}

static void overflow_without_stack(void)
{
	stack_t none = { .ss_sp = NULL, .ss_flags = SS_DISABLE, .ss_size = 0 };
	sigaltstack(&none, NULL);
	on(SIGSEGV, overflowed, SA_ONSTACK);
	overflow(0);
}

/* A stack pointer that leads nowhere: a signal cannot be delivered there. */
static void nowhere(void)
{
	on(SIGALRM, where, 0);
	alarm_in(10, 0);
#ifdef __x86_64__
	asm volatile("movl $0x100, %%esp\n1:\tjmp 1b" ::: "memory");
#else
	asm volatile("movl $0x100, %%esp\n1:\tjmp 1b" ::: "memory");
#endif
}

int main(void)
{
	stack_t stack = { .ss_sp = room, .ss_flags = 0, .ss_size = sizeof room };
	stack_t old;
	on(SIGUSR1, where, SA_ONSTACK);
	on(SIGUSR2, where, SA_ONSTACK);
	on(SIGTERM, where, 0);
	raise(SIGTERM);
	raise(SIGUSR2);

	say("set: %d\n", sigaltstack(&stack, &old));
	say("old: %s\n", old.ss_flags == SS_DISABLE ? "none" : "some");
	raise(SIGTERM);
	raise(SIGUSR1);
	sigaltstack(NULL, &old);
	say("now: %d %d %d\n", old.ss_sp == room, (int)old.ss_size, old.ss_flags);

	stack.ss_size = 100;
	say("too small: %d %s\n", sigaltstack(&stack, NULL), errno == ENOMEM ? "ENOMEM" : "");

	for (int i = 0; i < 3; i++) {
		on(SIGSEGV, overflowed, SA_ONSTACK);
		if (sigsetjmp(out, 1) == 0)
			overflow(0);
		say("out of the overflow\n");
	}
	stack.ss_flags = SS_DISABLE;
	say("disable: %d\n", sigaltstack(&stack, NULL));
	raise(SIGUSR2);
	in_child("overflow without a stack", overflow_without_stack);
	in_child("a stack pointer that leads nowhere", nowhere);
	return 0;
}
