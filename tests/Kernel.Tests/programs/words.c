/* words.c: prints its arguments, and runs itself with others. */
#include <string.h>

#include "check.h"

int main(int argc, char **argv)
{
	CHECK(argv[argc] == NULL);
	for (int i = 0; i < argc; i++)
		printf("[%s]", argv[i]);
	putchar('\n');
	if (argc > 1 && strcmp(argv[1], "again") == 0) {
		char *other[] = { "./words", "", "two words", "last", NULL };
		exec("/words", other);
	}
	return argc;
}
