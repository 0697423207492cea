/* exit.c: the end of a program. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { MOST_FUNCTIONS = 32 };	/* as many as ISO C promises */

static void (*functions[MOST_FUNCTIONS])(void);
static int function_count;

int atexit(void (*function)(void))
{
	if (function_count == MOST_FUNCTIONS)
		return -1;
	functions[function_count++] = function;
	return 0;
}

void exit(int status)
{
	while (function_count > 0)
		functions[--function_count]();
	fflush(NULL);
	_exit(status);
}

void _Exit(int status)
{
	_exit(status);
}
