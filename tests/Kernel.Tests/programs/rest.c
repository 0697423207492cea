/* rest.c: uses all the memory there is, and then for a long time nobody does anything. */
#include "check.h"

int main(void)
{
	enum { PAGE = 4096, SPARE = 10, LONG = 1000 };
	int size = (freepages() - SPARE) * PAGE;
	CHECK(sbrk(size) != (void *)-1);
	CHECK(sbrk(-size) != (void *)-1);
	printf("asleep\n");
	fflush(stdout);
	sleep_ticks(LONG);
	return 0;
}
