/* turns.c: two processes that want the processor, both, all the time. */
#include "check.h"

int main(void)
{
	int child = fork();
	volatile int n;
	for (n = 0; n < 300000; n++)
		;
	if (child == 0)
		return 0;
	CHECK(wait(NULL) == child);
	return 0;
}
