/* steps.c: a program that watches its own steps: a handler sets the trap flag in its context. */
#include "say.h"

#include <stdint.h>

enum { TRAP_FLAG = 0x100 };

extern char loop_start[], loop_end[];
static volatile int inside;

static void step(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)info;
	ucontext_t *place = context;
	uintptr_t at = (uintptr_t)place->uc_mcontext.gregs[REG_EIP];
	if (at > (uintptr_t)loop_start && at <= (uintptr_t)loop_end)
		inside++;
	if (at == (uintptr_t)loop_end)
		place->uc_mcontext.gregs[REG_EFL] &= ~TRAP_FLAG;
}

static void begin(int signal, siginfo_t *info, void *context)
{
	(void)signal;
	(void)info;
	ucontext_t *place = context;
	place->uc_mcontext.gregs[REG_EFL] |= TRAP_FLAG;
}

int main(void)
{
	on_info(SIGTRAP, step, 0);
	on_info(SIGUSR1, begin, 0);
	raise(SIGUSR1);
	asm volatile(
		"movl	$10, %%ecx\n"
		"	xorl	%%eax, %%eax\n"
		"	.globl	loop_start, loop_end\n"
		"loop_start:\n"
		"1:	addl	%%ecx, %%eax\n"
		"	decl	%%ecx\n"
		"	jnz	1b\n"
		"loop_end:\n"
		"	nop" ::: "eax", "ecx", "cc");
	say("%d steps\n", inside);
	return 0;
}
