/* What runs at the end of a process, in which order, and in which processes. */
#include "portable.h"

static void first(void) { printf("registered first, runs last\n"); }
static void second(void) { printf("registered second\n"); }
static void third(void) { printf("registered third: exit from within\n"); exit(7); }

int main(void)
{
	int code;

	atexit(first);
	atexit(second);
	atexit(second);
	pid_t child = start();
	if (child == 0)
		_exit(3);		/* nothing runs */
	wait_for(child, &code);
	printf("_exit: %d\n", code);
	child = start();
	if (child == 0) {
		printf("a child has what its parent registered\n");
		exit(4);
	}
	wait_for(child, &code);
	printf("exit: %d\n", code);
	child = start();
	if (child == 0) {
		atexit(third);
		return 5;
	}
	wait_for(child, &code);
	printf("return: %d\n", code);
	printf("without a newline, but it comes out:");
	return 6;
}
