/*
 * time.c: time as POSIX counts it. The guest's second is a number of the kernel's ticks, these are
 * instructions, and the first one begins at power-on: the same on every run and every host.
 */
#include "calls.h"

#include <stdint.h>
#include <sys/time.h>
#include <time.h>
#include <toy.h>

enum {
	MICROSECONDS_A_TICK = 1000000 / TICKS_A_SECOND,
	NANOSECONDS_A_TICK = 1000000000 / TICKS_A_SECOND,
	INSTRUCTIONS_A_SECOND = INSTRUCTIONS_A_TICK * TICKS_A_SECOND,
	INSTRUCTIONS_A_MICROSECOND = INSTRUCTIONS_A_SECOND / 1000000,
	NANOSECONDS_AN_INSTRUCTION = 1000000000 / INSTRUCTIONS_A_SECOND,
};

static uint64_t instructions(void)
{
	uint32_t low, high;
	__asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
	return (uint64_t)high << 32 | low;
}

int sleep_ticks(int ticks)
{
	return with_reason(__sleep(ticks), EINTR);
}

/* What is left when something interrupted it, as sleep's caller wants to know. */
unsigned sleep(unsigned seconds)
{
	const unsigned most = INT32_MAX / TICKS_A_SECOND;
	int ticks = (seconds < most ? seconds : most) * TICKS_A_SECOND;
	int start = uptime();
	if (sleep_ticks(ticks) == 0)
		return 0;
	return (ticks - (uptime() - start) + TICKS_A_SECOND - 1) / TICKS_A_SECOND;
}

int usleep(unsigned microseconds)
{
	return sleep_ticks((microseconds + MICROSECONDS_A_TICK - 1) / MICROSECONDS_A_TICK);
}

int nanosleep(const struct timespec *how_long, struct timespec *left)
{
	if (how_long->tv_sec < 0 || how_long->tv_nsec < 0 || how_long->tv_nsec > 999999999) {
		errno = EINVAL;
		return -1;
	}
	int start = uptime();
	int ticks = how_long->tv_sec * TICKS_A_SECOND
		+ (how_long->tv_nsec + NANOSECONDS_A_TICK - 1) / NANOSECONDS_A_TICK;
	int result = sleep_ticks(ticks);
	if (result == -1 && left != NULL) {
		int rest = ticks - (uptime() - start);
		left->tv_sec = rest / TICKS_A_SECOND;
		left->tv_nsec = rest % TICKS_A_SECOND * NANOSECONDS_A_TICK;
	}
	return result;
}

time_t time(time_t *to)
{
	time_t now = instructions() / INSTRUCTIONS_A_SECOND;
	if (to != NULL)
		*to = now;
	return now;
}

clock_t clock(void)
{
	return instructions() / INSTRUCTIONS_A_MICROSECOND;
}

int clock_gettime(clockid_t clock, struct timespec *to)
{
	(void)clock;		/* there is one */
	uint64_t now = instructions();
	to->tv_sec = now / INSTRUCTIONS_A_SECOND;
	to->tv_nsec = now % INSTRUCTIONS_A_SECOND * NANOSECONDS_AN_INSTRUCTION;
	return 0;
}

int clock_getres(clockid_t clock, struct timespec *to)
{
	(void)clock;
	if (to != NULL)
		*to = (struct timespec){ 0, NANOSECONDS_AN_INSTRUCTION };
	return 0;
}

int gettimeofday(struct timeval *restrict to, void *restrict zone)
{
	(void)zone;
	uint64_t now = instructions();
	to->tv_sec = now / INSTRUCTIONS_A_SECOND;
	to->tv_usec = now % INSTRUCTIONS_A_SECOND / INSTRUCTIONS_A_MICROSECOND;
	return 0;
}
