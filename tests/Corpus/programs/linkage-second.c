/* The second unit of linkage.c: pointers into the first, a weak variable, an alias. */
#include "linkage.h"

static int counter = 200;
static const char *name(void) { return "second unit"; }

int *const second_pointers[4] = { &first_table[3], &first_table[2], &first_table[1], &first_table[0] };
__attribute__((weak)) int override_me = 1;
__attribute__((common)) int common_block[64];

const char *second_name(void) { return name(); }

int second_step(void)
{
	static int step = 1;
	return counter += step++;
}

int alias_of_step(void) __attribute__((alias("second_step")));

void second_change(void)
{
	shared *= 3;
	tentative = 11;
	common_block[0] = shared;
}

const char *second_greeting(void) { return greeting + 11; }
