/* setjmp and longjmp: errors from deep calls, exceptions with handlers, generators, values returned. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#define INT16_MAX_VALUE 32767

static jmp_buf place;
static int depth_reached;

static void dive(int n);
static void (*volatile deeper)(int) = dive;

static void dive(int n)
{
	volatile int guard = n;
	depth_reached = n;
	if (n > 0)
		deeper(n - 1);
	longjmp(place, 17 + guard);
}

/* Exceptions: a stack of handlers. */
struct handler { jmp_buf place; struct handler *outer; };
static struct handler *handlers;
static volatile int cleaned;

static _Noreturn void raise_error(int code)
{
	struct handler *h = handlers;
	if (!h) {
		printf("unhandled %d\n", code);
		exit(9);
	}
	handlers = h->outer;
	longjmp(h->place, code);
}

#define TRY(h) struct handler h; h.outer = handlers; handlers = &h; int caught = setjmp(h.place); if (caught == 0)
#define DONE(h) (handlers = (h).outer)

static int divide(int a, int b)
{
	if (b == 0)
		raise_error(1);
	if (a == INT16_MAX_VALUE)
		raise_error(2);
	return a / b;
}

static int careful(int a, int b)
{
	TRY(h) {
		int q = divide(a, b);
		DONE(h);
		return q;
	}
	cleaned++;
	if (caught == 2)
		raise_error(caught + 40);
	return -caught;
}

static int outer(int a, int b)
{
	TRY(h) {
		int q = careful(a, b);
		DONE(h);
		return q;
	}
	return caught * 10;
}

static int retry(void)
{
	volatile int tries = 0;
	int code = setjmp(place);
	tries++;
	if (tries < 5)
		longjmp(place, tries);
	return code * 100 + tries;
}

static int registers(int a, int b, int c, int d)
{
	/* these stay unchanged between setjmp and longjmp, so they must survive in any register */
	int e = a * b, f = c * d, g = a + d, h = b - c;
	if (setjmp(place) == 0)
		dive(20);
	return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8;
}

int main(void)
{
	int code = setjmp(place);
	if (code == 0) {
		puts("diving");
		dive(50);
	}
	printf("back with %d from depth %d\n", code, depth_reached);
	if (setjmp(place) == 0)
		longjmp(place, 0);
	else
		puts("longjmp with 0 gives 1");
	static const int pairs[][2] = { { 10, 3 }, { 1, 0 }, { INT16_MAX_VALUE, 1 }, { -9, 2 }, { 0, 0 } };
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		printf("%d / %d: %d\n", pairs[i][0], pairs[i][1], outer(pairs[i][0], pairs[i][1]));
	printf("cleaned %d\n", cleaned);
	printf("%d\n", retry());
	printf("%d\n", registers(3, 5, 7, 11));
	switch (setjmp(place)) {
	case 0: puts("zero"); longjmp(place, 3);
	case 3: puts("three"); longjmp(place, -1);
	case -1: puts("minus one"); break;
	default: puts("other");
	}
	printf("%d handlers left\n", handlers != NULL);
	raise_error(5);
}
