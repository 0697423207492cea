/* usertests-calls.c: system calls with arguments that no honest program has, and instructions that none may have. */
#include "usertests.h"

static char *const hostile[] = {
	(char *)0, (char *)1, (char *)0xfff, (char *)0x70000000, (char *)KERNBASE, (char *)KERNLINK,
	(char *)0xfffff000, (char *)0xfffffffc, (char *)0xffffffff,
	(char *)KERNBASE - 1,				/* its first byte is the program's, the next is not */
};

#define COUNT (sizeof hostile / sizeof hostile[0])

static void bad_pointers(void)
{
	int ends[2];
	int file = open("echo", 0);
	CHECK(pipe(ends) == 0 && write(ends[1], "abcd", 4) == 4);

	for (uint i = 0; i < COUNT; i++) {
		char *p = hostile[i];
		CHECK(read(file, p, 4) == -1);
		CHECK(read(ends[0], p, 4) == -1);
		CHECK(write(ends[1], p, 4) == -1);
		CHECK(write(1, p, 4) == -1);
		CHECK(pipe((int *)p) == -1);
		CHECK(fstat(file, (struct stat *)p) == -1);
		if (i != COUNT - 1) {			/* one zero byte there may be a string */
			CHECK(open(p, 0) == -1);
			CHECK(exec(p, (char **)p) == -1);
			CHECK(unlink(p) == -1 && link(p, p) == -1 && mkdir(p) == -1 && mknod(p, 1, 1) == -1 && chdir(p) == -1);
		}
		char *words[] = { "echo", p, 0 };
		if (p != 0 && i != COUNT - 1)
			CHECK(exec("echo", words) == -1);
		if (p != 0)
			CHECK(exec("echo", (char **)p) == -1);
	}
	char four[4];
	CHECK(read(ends[0], four, 4) == 4 && four[3] == 'd');	/* nothing was taken by those that failed */
	close(file);
	close(ends[0]);
	close(ends[1]);
}

/* Bytes that end with the last one of the heap's last page, and one too many. */
static void last_byte_of_a_page(void)
{
	int ends[2];
	char *end = sbrk(0);
	CHECK(sbrk(PGROUNDUP((uint)end) - (uint)end + PGSIZE) == end);
	end = sbrk(0);
	CHECK(pipe(ends) == 0);

	CHECK(write(ends[1], end - 1, 1) == 1 && write(ends[1], end - 1, 2) == -1);
	CHECK(read(ends[0], end - 1, 1) == 1);
	CHECK(write(ends[1], "abc", 3) == 3);
	CHECK(read(ends[0], end - 2, 3) == -1);
	CHECK(read(ends[0], end - 2, 2) == 2 && end[-1] == 'b');
	CHECK(read(ends[0], end - 1, 100) == -1 || 1);

	/* a string that does not end before its page does */
	end[-1] = 'x';
	CHECK(open(end - 1, 0) == -1);
	memmove(end - 5, "echo", 5);
	int file = open(end - 5, 0);
	CHECK(file >= 0);
	CHECK(fstat(file, (struct stat *)(end - sizeof(struct stat))) == 0);
	CHECK(fstat(file, (struct stat *)(end - sizeof(struct stat) + 1)) == -1);
	CHECK(pipe((int *)(end - 7)) == -1);

	/* an array of arguments that is cut off */
	char **words = (char **)end - 1;
	*words = "echo";
	CHECK(exec("echo", words) == -1);
	close(file);
	close(ends[0]);
	close(ends[1]);
	sbrk(-PGSIZE);
}

static void lengths(void)
{
	static char room[64];
	int ends[2], file = open("echo", 0);
	CHECK(pipe(ends) == 0);
	CHECK(read(file, room, -1) == -1);
	CHECK(read(file, sbrk(0) - 1, -1) == -1);
	CHECK(write(ends[1], room, 0x7fffffff) == -1);
	CHECK(write(ends[1], room, 0x80000000) == -1);
	CHECK(write(ends[1], (char *)0xffffff00, 0x200) == -1);
	CHECK(write(ends[1], room, -(int)(uint)room + 1) == -1);
	CHECK(read(file, room, 0) == 0);
	close(file);
	close(ends[0]);
	close(ends[1]);
}

static void descriptors(void)
{
	static const int none[] = { -1, 9, 15, 16, 17, 1000, 0x40000000, 0x7fffffff, (int)0x80000000 };
	struct stat about;
	char byte;
	for (uint i = 0; i < sizeof none / sizeof none[0]; i++) {
		CHECK(read(none[i], &byte, 1) == -1);
		CHECK(write(none[i], &byte, 1) == -1);
		CHECK(close(none[i]) == -1);
		CHECK(dup(none[i]) == -1);
		CHECK(fstat(none[i], &about) == -1);
	}
}

/* A system call with esp where no stack is. */
static int call_with_stack(int number, uint stack)
{
	int result;
	asm volatile("movl %%esp, %%ebx; movl %2, %%esp; int $64; movl %%ebx, %%esp"
		: "=a"(result) : "0"(number), "r"(stack) : "ebx", "ecx", "edx", "memory");
	return result;
}

static void bad_stacks(void)
{
	static const uint stacks[] = {
		0, 4, 0xfff, 0x70000000, KERNBASE, KERNBASE - 4, KERNBASE - 8, KERNLINK, 0xfffffffc, 0xffffffff, 0xfffffff0,
	};
	for (uint i = 0; i < sizeof stacks / sizeof stacks[0]; i++) {
		CHECK(call_with_stack(SYS_getpid, stacks[i]) == getpid());
		CHECK(call_with_stack(SYS_write, stacks[i]) == -1);
		CHECK(call_with_stack(SYS_read, stacks[i]) == -1);
		CHECK(call_with_stack(SYS_close, stacks[i]) == -1 || stacks[i] == KERNBASE - 8);
		CHECK(call_with_stack(SYS_exec, stacks[i]) == -1);
	}
	CHECK(call_with_stack(0, 0) == -1 && call_with_stack(-1, 0) == -1 && call_with_stack(1000, 0) == -1);
}

static void exec_arguments(void)
{
	static char *words[MAXARG + 8], word[5000];
	char *none[] = { 0 };

	CHECK(exec("doesnotexist", none) == -1);
	CHECK(exec(".", none) == -1);
	CHECK(exec("command", none) == -1);		/* a file, but no program */

	for (int i = 0; i < MAXARG + 7; i++)
		words[i] = "x";
	CHECK(exec("echo", words) == -1);		/* too many */
	memset(word, 'x', sizeof word - 1);
	char *too_long[] = { "echo", word, 0 };
	CHECK(exec("echo", too_long) == -1);
	CHECK(exec(word, none) == -1);			/* no name is that long */

	/* as many and as long as there may be */
	int ends[2], n, total = 0;
	CHECK(pipe(ends) == 0);
	word[100] = 0;
	for (int i = 1; i < MAXARG - 1; i++)
		words[i] = word;
	words[0] = "echo";
	words[MAXARG - 1] = 0;
	if (fork() == 0) {
		close(1);
		dup(ends[1]);
		exec("echo", words);
		exit();
	}
	close(ends[1]);
	while ((n = read(ends[0], word, sizeof word)) > 0)
		total += n;
	CHECK(total == (MAXARG - 2) * 101);
	close(ends[0]);
	wait();
}

static void port_in(void)
{
	asm volatile("inl $0x40, %%eax" ::: "eax");
}

static void port_out(void)
{
	asm volatile("outl %%eax, $0xf4" ::: "eax");
}

static void port_dx(void)
{
	asm volatile("movl $0x10, %%edx; outb %%al, %%dx" ::: "edx");
}

static void interrupts_off(void)
{
	asm volatile("cli");
}

static void halt(void)
{
	asm volatile("hlt");
}

static void return_from_interrupt(void)
{
	asm volatile("iret");
}

static void page_directory(void)
{
	asm volatile("movl %%eax, %%cr3" ::: "eax");
}

static void timer_interrupt(void)
{
	asm volatile("int $32");
}

static void page_fault(void)
{
	asm volatile("int $14");
}

static void divide_by_zero(void)
{
	asm volatile("xorl %%ecx, %%ecx; divl %%ecx" ::: "eax", "ecx", "edx");
}

static void what_only_the_kernel_may(void)
{
	void (*const crimes[])(void) = {
		port_in, port_out, port_dx, interrupts_off, halt, return_from_interrupt, page_directory, timer_interrupt,
		page_fault, divide_by_zero,
	};
	for (uint i = 0; i < sizeof crimes / sizeof crimes[0]; i++)
		CHECK(!survives(crimes[i]));
}

struct test call_tests[] = {
	{ "bad_pointers", bad_pointers },
	{ "last_byte_of_a_page", last_byte_of_a_page },
	{ "lengths", lengths },
	{ "descriptors", descriptors },
	{ "bad_stacks", bad_stacks },
	{ "exec_arguments", exec_arguments },
	{ "what_only_the_kernel_may", what_only_the_kernel_may },
	{ 0, 0 },
};
