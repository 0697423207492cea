/* interval.c: SIGALRM at a time. The kernel counts ticks of 10 ms; what is less becomes one. */
#include "calls.h"

#include <stddef.h>
#include <sys/kernel.h>
#include <sys/time.h>
#include <unistd.h>

enum {
	MICROSECONDS_A_TICK = 1000000 / TICKS_A_SECOND,
	MOST_SECONDS = 0x7fffffff / TICKS_A_SECOND - 1,
};

static int ticks(const struct timeval *time)
{
	return time->tv_sec * TICKS_A_SECOND + (time->tv_usec + MICROSECONDS_A_TICK - 1) / MICROSECONDS_A_TICK;
}

static struct timeval time_of(int ticks)
{
	return (struct timeval){ ticks / TICKS_A_SECOND, ticks % TICKS_A_SECOND * MICROSECONDS_A_TICK };
}

static int is_time(const struct timeval *time)
{
	return time->tv_sec >= 0 && time->tv_sec <= MOST_SECONDS && time->tv_usec >= 0 && time->tv_usec < 1000000;
}

int setitimer(int which, const struct itimerval *restrict timer, struct itimerval *restrict old)
{
	int before[2];
	if (which != ITIMER_REAL || timer == NULL || !is_time(&timer->it_value) || !is_time(&timer->it_interval)) {
		errno = EINVAL;
		return -1;
	}
	if (__setalarm(ticks(&timer->it_value), ticks(&timer->it_interval), before) == -1)
		return with_reason(-1, EINVAL);
	if (old != NULL)
		*old = (struct itimerval){ time_of(before[1]), time_of(before[0]) };
	return 0;
}

int getitimer(int which, struct itimerval *timer)
{
	int now[2];
	if (which != ITIMER_REAL) {
		errno = EINVAL;
		return -1;
	}
	__setalarm(-1, 0, now);
	*timer = (struct itimerval){ time_of(now[1]), time_of(now[0]) };
	return 0;
}

unsigned alarm(unsigned seconds)
{
	int before[2];
	if (seconds > MOST_SECONDS)
		seconds = MOST_SECONDS;
	__setalarm(seconds * TICKS_A_SECOND, 0, before);
	return (before[0] + TICKS_A_SECOND / 2) / TICKS_A_SECOND + (before[0] > 0 && before[0] < TICKS_A_SECOND / 2);
}
