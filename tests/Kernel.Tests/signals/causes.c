/* causes.c: faults as signals: which, why, where; and ways out of the handler. */
#include "say.h"

#include <setjmp.h>
#include <stdint.h>

/* Each of these labels is to be there once. */
#define OUT_OF_LINE __attribute__((noipa))

static sigjmp_buf out;
static void *expected;

static void tell(int signal, siginfo_t *info, void *context)
{
	(void)context;
	say("signal %d %d, code %d, address %s\n", signal, info->si_signo, info->si_code,
		info->si_addr == expected ? "as expected" : "another");
	siglongjmp(out, 1);
}

extern char divides[], undefined[], breaks[];

static OUT_OF_LINE void write_nowhere(void) { *(volatile int *)0x1234 = 1; }
static OUT_OF_LINE void read_nowhere(void) { (void)*(volatile int *)0x5678; }
static OUT_OF_LINE void write_text(void) { *(volatile char *)divides = 1; }
static OUT_OF_LINE void run_nowhere(void) { ((void (*)(void))(uintptr_t)0x1300)(); }
static OUT_OF_LINE void divide(void) { asm volatile("xorl %%edx, %%edx\n\txorl %%ecx, %%ecx\n\t.globl divides\ndivides:\n\tdivl %%ecx" ::: "eax", "ecx", "edx"); }
static OUT_OF_LINE void undefine(void) { asm volatile(".globl undefined\nundefined:\n\tud2"); }
static OUT_OF_LINE void break_off(void) { asm volatile("int3"); }
static OUT_OF_LINE void halt(void) { asm volatile("hlt"); }

static void attempt(const char *what, void (*act)(void), void *address)
{
	expected = address;
	say("%s: ", what);
	if (sigsetjmp(out, 1) == 0) {
		act();
		say("nothing\n");
	}
}

/* Mends what was wrong and has the instruction executed again. */
static void mend(int signal, siginfo_t *info, void *context)
{
	(void)info;
	ucontext_t *place = context;
	say("mends %d\n", signal);
	place->uc_mcontext.gregs[REG_EAX] = (greg_t)(intptr_t)&expected;
}

/* Goes on behind the instruction. */
static void skip(int signal, siginfo_t *info, void *context)
{
	(void)info;
	ucontext_t *place = context;
	say("skips %d\n", signal);
	place->uc_mcontext.gregs[REG_EIP] = (greg_t)(intptr_t)breaks;
}

static void count(int signal)
{
	(void)signal;
}

static void blocked_fault(void)
{
	sigset_t set = set_of(SIGSEGV, 0);
	sigprocmask(SIG_BLOCK, &set, NULL);
	write_nowhere();
}

static void ignored_fault(void)
{
	signal(SIGFPE, SIG_IGN);
	divide();
}

static void fault_in_its_handler(void);

static void faulting(int signal)
{
	say("handler of %d faults\n", signal);
	write_nowhere();
}

static void fault_in_its_handler(void)
{
	on(SIGSEGV, faulting, 0);
	write_nowhere();
}

static void fault_without_handler(void)
{
	signal(SIGILL, SIG_DFL);
	undefine();
}

int main(void)
{
	int signals[] = { SIGSEGV, SIGFPE, SIGILL, SIGTRAP, SIGBUS };
	for (int i = 0; i < 5; i++)
		on_info(signals[i], tell, 0);

	attempt("write nowhere", write_nowhere, (void *)0x1234);
	attempt("read nowhere", read_nowhere, (void *)0x5678);
	attempt("write text", write_text, divides);
	attempt("run nowhere", run_nowhere, (void *)0x1300);
	attempt("divide by 0", divide, divides);
	attempt("no instruction", undefine, undefined);
	attempt("breakpoint", break_off, NULL);
	attempt("halt", halt, NULL);
	attempt("once more", write_nowhere, (void *)0x1234);

	on_info(SIGSEGV, mend, 0);
	int value;
#ifdef __x86_64__
	asm volatile("movl $0x2000, %%eax\n\tmovl (%%rax), %%eax" : "=a"(value));
#else
	asm volatile("movl $0x2000, %%eax\n\tmovl (%%eax), %%eax" : "=a"(value));
#endif
	say("mended\n");

	on_info(SIGILL, skip, 0);
	asm volatile("ud2\n\t.globl breaks\nbreaks:");
	say("skipped\n");

	on(SIGTRAP, count, 0);
	asm volatile("int3");
	say("a trap goes on by itself\n");

	in_child("a blocked fault", blocked_fault);
	in_child("an ignored fault", ignored_fault);
	in_child("a fault in its own handler", fault_in_its_handler);
	in_child("a fault without a handler", fault_without_handler);
	return 0;
}
