/* setjmp and longjmp as exceptions: thrown from deep below, through handlers, with clean-up. */
#include <setjmp.h>

#include "portable.h"

struct handler {
	jmp_buf place;
	struct handler *outer;
};

static struct handler *handlers;

static void throw(int what)
{
	if (handlers == NULL) {
		printf("nobody catches %d\n", what);
		exit(what);
	}
	struct handler *top = handlers;
	handlers = top->outer;
	longjmp(top->place, what);
}

static void dig(int depth, int what)
{
	volatile char room[50];
	room[0] = depth;
	if (depth == 0)
		throw(what);
	dig(depth - 1, what);
	printf("never here %d\n", room[0]);
}

static void with_cleanup(int what)
{
	struct handler h = { .outer = handlers };
	int caught = setjmp(h.place);
	if (caught == 0) {
		handlers = &h;
		dig(20, what);
	}
	printf("clean up after %d\n", caught);
	throw(caught + 1);
}

int main(void)
{
	for (volatile int i = 1; i < 5; i++) {
		struct handler h = { .outer = handlers };
		switch (setjmp(h.place)) {
		case 0:
			handlers = &h;
			with_cleanup(i * 10);
			break;
		case 21:
			printf("caught twenty-one\n");
			break;
		default:
			printf("caught another, in round %d\n", i);
			break;
		}
	}
	jmp_buf zero;
	volatile int times = 0;
	int value = setjmp(zero);
	if (times++ == 0)
		longjmp(zero, 0);
	printf("a zero becomes %d\n", value);
	throw(9);
}
