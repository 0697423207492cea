/* yield.c: the processor for others. */
#include <sched.h>
#include <toy.h>

int sched_yield(void)
{
	return sleep_ticks(1);	/* those who are ready run before the next tick is over */
}
