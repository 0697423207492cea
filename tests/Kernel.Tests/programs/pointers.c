/* pointers.c: every system call with addresses that are not the program's, and numbers that are absurd. */
#include <string.h>

#include "check.h"

static char *const hostile[] = {
	(char *)0, (char *)1, (char *)0xfff, (char *)0x7f000000, (char *)0x80000000, (char *)0x80010000,
	(char *)0xfffffffc, (char *)0xffffffff,
	/* the end of the stack: the first bytes are the program's, the rest is not */
	(char *)0x7ffffffd, (char *)0x7fffffff,
};

enum { STRINGS_TOO = 8 };		/* so many of them are no strings either */

enum { COUNT = sizeof hostile / sizeof hostile[0] };

/* A system call with esp where the caller wants it. */
static int call_with_stack(int number, unsigned stack)
{
	int result;
	asm volatile("movl %%esp, %%ebx; movl %2, %%esp; int $64; movl %%ebx, %%esp"
		: "=a"(result) : "0"(number), "r"(stack) : "ebx", "ecx", "edx", "memory");
	return result;
}

int main(void)
{
	int before = freepages();
	int ends[2];
	int file = open("echo", O_RDONLY);
	CHECK(file >= 0 && pipe(ends) == 0);
	CHECK(write(ends[1], "abc", 3) == 3);

	for (int i = 0; i < COUNT; i++) {
		char *p = hostile[i];
		char *bad[] = { "echo", p, NULL };
		CHECK(read(file, p, 100) == -1);
		CHECK(read(ends[0], p, 100) == -1);
		CHECK(read(0, p, 100) == -1);
		CHECK(write(ends[1], p, 100) == -1);
		CHECK(write(1, p, 100) == -1);
		CHECK(pipe((int *)p) == -1);
		CHECK(__fstat(file, (struct file_status *)p) == -1);
		CHECK(processes((struct process_info *)p, 10) == -1);
		if (i < STRINGS_TOO) {
			CHECK(open(p, O_RDONLY) == -1);
			CHECK(exec(p, NULL) == -1);
			CHECK(p == NULL || exec("echo", bad) == -1);
		}
		CHECK(p == NULL || exec("echo", (char **)p) == -1);
		CHECK(waitpid(-1, (int *)p, 0) == -1);
		if (p >= (char *)4096 || NULL_FAULTS) {
			CHECK(call_with_stack(16, (unsigned)p) == -1);
			CHECK(call_with_stack(5, (unsigned)p) == -1);
		}
	}

	/* lengths that wrap around, or are negative */
	static char room[64];
	CHECK(read(file, room, -1) == -1);
	CHECK(write(1, room, 0x7fffffff) == -1);
	CHECK(write(1, room, 0x80000000) == -1);
	CHECK(write(1, (char *)0xffffff00, 0x200) == -1);
	CHECK(processes((void *)room, 0x08000001) == -1);
	CHECK(processes((void *)room, -1) == -1);

	/* descriptors and numbers that are none */
	CHECK(read(99, room, 1) == -1 && read(-1, room, 1) == -1 && read(0x40000000, room, 1) == -1);
	CHECK(close(16) == -1 && close(-1) == -1 && dup(-5) == -1 && fstat(77, (void *)room) == -1);
	CHECK(__kill(0) == -1 && __kill(-1) == -1 && kill(99999, SIGKILL) == -1 && sleep_ticks(-1) == -1);
	CHECK(call_with_stack(0, 0) == -1 && call_with_stack(99, 0) == -1 && call_with_stack(-1, 0) == -1);
	CHECK(call_with_stack(0x20000001, 0) == -1);

	/* paths that are too long, or do not end */
	static char path[5000];
	memset(path, 'a', sizeof path);
	CHECK(open(path, O_RDONLY) == -1 && exec(path, NULL) == -1);

	/* too many arguments, and too long ones */
	static char *many[64];
	for (int i = 0; i < 63; i++)
		many[i] = "x";
	CHECK(exec("echo", many) == -1);
	path[4999] = '\0';
	char *one_long[] = { "echo", path, NULL };
	CHECK(exec("echo", one_long) == -1);

	/* what is no program */
	CHECK(exec("nothing", NULL) == -1 && exec("command", NULL) == -1 && exec("/", NULL) == -1);
	CHECK(open("echo", O_RDWR) == -1 && open("new", O_CREAT | O_RDWR) == -1 && open("no", O_RDONLY) == -1);
	CHECK(write(file, "x", 1) == -1);

	close(file);
	close(ends[0]);
	close(ends[1]);
	return check_pages(before);
}
