/* Several translation units: globals, statics of the same name, weak and common symbols, aliases. */
#include <stdio.h>

#include "linkage.h"

static int counter = 100;
static const char *name(void) { return "first unit"; }

int shared = 1;
int tentative;
int first_table[4] = { 1, 2, 3, 4 };
const char *const greeting = "hello from the first unit";

/* defined in two units: the strong one wins */
__attribute__((weak)) int strength(void) { return 1; }
__attribute__((weak)) int only_weak(void) { return 7; }

/* defined nowhere: its address is null */
extern int missing(void) __attribute__((weak));
extern int missing_variable __attribute__((weak));

static int step(void) { return counter += 10; }

inline int twice(int n) { return 2 * n; }
extern int twice(int n);

int main(void)
{
	printf("%s, %s, %s\n", name(), second_name(), third_name());
	printf("%d %d %d\n", step(), second_step(), third_step());
	printf("%d %d %d\n", step(), second_step(), third_step());
	shared += 5;
	second_change();
	third_change();
	printf("shared %d, tentative %d\n", shared, tentative);
	printf("strength %d, only weak %d, overridden %d\n", strength(), only_weak(), override_me);
	printf("missing %s, variable %s\n", missing ? "there" : "absent", &missing_variable ? "there" : "absent");
	for (int i = 0; i < 4; i++)
		printf("%d %d ", first_table[i], *second_pointers[i]);
	puts("");
	printf("%s\n", second_greeting());
	int through_alias = alias_of_step();
	printf("%d %d %d\n", through_alias, second_step(), twice(21));
	for (operation *const *o = operations; *o; o++)
		printf("%d ", (*o)(9));
	printf("\n%d %d\n", common_block[0], common_block[63]);
	return shared;
}
