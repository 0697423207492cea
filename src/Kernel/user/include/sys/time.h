/*
 * sys/time.h: the interval timer. A second has TICKS_A_SECOND ticks (sys/kernel.h, spec/13-signals.md
 * §10).
 */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <sys/types.h>

typedef long suseconds_t;

struct timeval {
	time_t tv_sec;
	suseconds_t tv_usec;
};

struct itimerval {
	struct timeval it_interval;	/* from one SIGALRM to the next; 0: there is one only */
	struct timeval it_value;	/* to the first; 0: there is none */
};

#define ITIMER_REAL 0			/* the only one that there is */
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2

int setitimer(int which, const struct itimerval *restrict timer, struct itimerval *restrict old);
int getitimer(int which, struct itimerval *timer);

#endif
