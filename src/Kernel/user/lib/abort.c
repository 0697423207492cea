/* abort.c: the end of a program that has found itself wrong, where there are no signals; ../kernel/abort.c where there are. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { ABORTED = 134 };		/* what a shell shows for a program that died by SIGABRT */

void abort(void)
{
	fflush(stdout);
	_exit(ABORTED);
}
