/* The third unit of linkage.c: the strong definitions, and a table of functions. */
#include "linkage.h"

static int counter = 300;
static const char *name(void) { return "third unit"; }

int override_me = 2;
__attribute__((common)) int common_block[64];

int strength(void) { return 2; }
const char *third_name(void) { return name(); }

int third_step(void)
{
	static int step = 1;
	step *= 2;
	return counter -= step;
}

void third_change(void)
{
	shared -= 2;
	tentative *= 2;
	common_block[63] = tentative;
}

static int square(int n) { return n * n; }
static int halve(int n) { return n / 2; }
static int with_counter(int n) { return n + counter; }

operation *const operations[] = { square, halve, with_counter, 0 };
