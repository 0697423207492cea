/* faults.c: children that do what they must not die with a message and nobody else does. */
#include "check.h"

static void null_is_written(void) { *(volatile int *)0x1000 = 1; }
static void null_is_read(void) { (void)*(volatile int *)0; }
static void kernel_is_read(void) { (void)*(volatile int *)0x80010000; }
static void kernel_is_written(void) { *(volatile int *)0x80010000 = 1; }
static void last_byte(void) { *(volatile char *)0xffffffff = 1; }
static void text_is_written(void) { *(volatile char *)null_is_written = 1; }
static void beyond_heap(void) { *((volatile char *)sbrk(0) + 4096) = 1; }
static void zero_divides(void) { asm volatile("xorl %%ecx, %%ecx; divl %%ecx" ::: "eax", "ecx", "edx"); }
static void interrupts_off(void) { asm volatile("cli"); }
static void halt(void) { asm volatile("hlt"); }
static void port_in(void) { asm volatile("inl $0x40, %%eax" ::: "eax"); }
static void power_off(void) { asm volatile("outl %%eax, $0xf4" ::: "eax"); }
static void page_tables(void) { asm volatile("movl %%eax, %%cr3" ::: "eax"); }
static void flags(void) { asm volatile("pushfl"); }
static void undefined(void) { asm volatile("ud2"); }
static void breakpoint(void) { asm volatile("int3"); }
static void timer_gate(void) { asm volatile("int $32"); }
static void no_gate(void) { asm volatile("int $200"); }
static void jump_to_null(void) { asm volatile("jmp *%0" ::"r"(0)); }
static void jump_to_kernel(void) { asm volatile("jmp *%0" ::"r"(0x80010000)); }

enum { NEEDS_PAGES = 256 };		/* with base and bound it does no harm to anyone else */

static const struct {
	const char *name;
	void (*act)(void);
	int signal;
} crimes[] = {
	{ "null is written", null_is_written, SIGSEGV | NEEDS_PAGES },
	{ "null is read", null_is_read, SIGSEGV | NEEDS_PAGES },
	{ "kernel is read", kernel_is_read, SIGSEGV },
	{ "kernel is written", kernel_is_written, SIGSEGV },
	{ "last byte", last_byte, SIGSEGV },
	{ "text is written", text_is_written, SIGSEGV | NEEDS_PAGES },
	{ "beyond heap", beyond_heap, SIGSEGV },
	{ "zero divides", zero_divides, SIGFPE },
	{ "interrupts off", interrupts_off, SIGSEGV },
	{ "halt", halt, SIGSEGV },
	{ "port in", port_in, SIGSEGV },
	{ "power off", power_off, SIGSEGV },
	{ "page tables", page_tables, SIGSEGV },
	{ "flags", flags, SIGSEGV },
	{ "undefined", undefined, SIGILL },
	{ "breakpoint", breakpoint, SIGTRAP },
	{ "timer gate", timer_gate, SIGSEGV },
	{ "no gate", no_gate, SIGSEGV },
	{ "jump to null", jump_to_null, SIGSEGV | NEEDS_PAGES },
	{ "jump to kernel", jump_to_kernel, SIGSEGV },
};

int main(void)
{
	int before = freepages();
	for (unsigned i = 0; i < sizeof crimes / sizeof crimes[0]; i++) {
		int status;
		if ((crimes[i].signal & NEEDS_PAGES) != 0 && !has_pages())
			continue;
		printf("%s: ", crimes[i].name);
		fflush(stdout);
		int child = fork();
		if (child == 0) {
			crimes[i].act();
			printf("nothing happened\n");
			exit(0);
		}
		CHECK(waitpid(child, &status, 0) == child);
		CHECK(WIFSIGNALED(status) && WTERMSIG(status) == (crimes[i].signal & ~NEEDS_PAGES));
	}
	return check_pages(before);
}
