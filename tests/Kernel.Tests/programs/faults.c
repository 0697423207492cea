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
	int status;
} crimes[] = {
	{ "null is written", null_is_written, 139 | NEEDS_PAGES },
	{ "null is read", null_is_read, 139 | NEEDS_PAGES },
	{ "kernel is read", kernel_is_read, 139 },
	{ "kernel is written", kernel_is_written, 139 },
	{ "last byte", last_byte, 139 },
	{ "text is written", text_is_written, 139 | NEEDS_PAGES },
	{ "beyond heap", beyond_heap, 139 },
	{ "zero divides", zero_divides, 136 },
	{ "interrupts off", interrupts_off, 139 },
	{ "halt", halt, 139 },
	{ "port in", port_in, 139 },
	{ "power off", power_off, 139 },
	{ "page tables", page_tables, 139 },
	{ "flags", flags, 139 },
	{ "undefined", undefined, 132 },
	{ "breakpoint", breakpoint, 133 },
	{ "timer gate", timer_gate, 139 },
	{ "no gate", no_gate, 139 },
	{ "jump to null", jump_to_null, 139 | NEEDS_PAGES },
	{ "jump to kernel", jump_to_kernel, 139 },
};

int main(void)
{
	int before = freepages();
	for (unsigned i = 0; i < sizeof crimes / sizeof crimes[0]; i++) {
		int status;
		if ((crimes[i].status & NEEDS_PAGES) != 0 && !has_pages())
			continue;
		printf("%s: ", crimes[i].name);
		fflush(stdout);
		int child = fork();
		if (child == 0) {
			crimes[i].act();
			printf("nothing happened\n");
			exit(0);
		}
		CHECK(waitpid(child, &status) == child);
		CHECK(status == (crimes[i].status & ~NEEDS_PAGES));
	}
	return check_pages(before);
}
