/* Children that crash: what their parents are told of it. */
#include "portable.h"

static volatile int zero;
static int *volatile nowhere;

static void divide(void) { zero = 100 / zero; }
static void follow_null(void) { *nowhere = 1; }
static void undefined(void) { __builtin_trap(); }
static void abort_it(void) { abort(); }
static void fall(void) { ((void (*)(void))nowhere)(); }
static void write_text(void) { *(volatile char *)fall = 0; }

int main(void)
{
	void (*const ways[])(void) = { divide, follow_null, undefined, abort_it, fall, write_text };
	static const char *const names[] = { "division by zero", "null", "undefined instruction", "abort", "call of null", "write to text" };
	int code;

	for (int i = 0; i < 6; i++) {
		pid_t child = start();
		if (child == 0) {
			close(2);
			ways[i]();
			_exit(0);
		}
		wait_for(child, &code);
		printf("%s: %d\n", names[i], code);
	}
	return 0;
}
