/*
 * time.h: time, counted from power-on in the machine's own seconds, 10 million instructions each: a
 * program takes the same time on every run.
 */
#ifndef _TIME_H
#define _TIME_H

#include <stddef.h>
#include <sys/types.h>

#define CLOCKS_PER_SEC 1000000L
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1

struct timespec {
	time_t tv_sec;
	long tv_nsec;
};

time_t time(time_t *to);
clock_t clock(void);			/* of the machine, since power-on */
int clock_gettime(clockid_t clock, struct timespec *to);
int nanosleep(const struct timespec *how_long, struct timespec *left);	/* in whole ticks of 10 ms */

#endif
