/* A program that executes itself, each time with other arguments. */
#include "portable.h"

int main(int argc, char **argv)
{
	char number[20];
	int n = argc > 1 ? atoi(argv[1]) : 5;

	printf("%d arguments, number %d\n", argc, n);
	if (n == 0)
		return argc;
	snprintf(number, sizeof number, "%d", n - 1);
	char *next[] = { argv[0], number, "more", NULL };
	if (n % 2 == 0)
		next[2] = NULL;
	fflush(stdout);
	execv(argv[0], next);
	printf("still here\n");
	return 1;
}
