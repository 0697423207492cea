/*
 * sys/time.h: time in microseconds, and the interval timer. A second has TICKS_A_SECOND ticks (sys/kernel.h, spec/13-signals.md
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

int gettimeofday(struct timeval *restrict to, void *restrict zone);	/* since power-on (time.h) */

#define timerclear(time) ((time)->tv_sec = (time)->tv_usec = 0)
#define timerisset(time) ((time)->tv_sec != 0 || (time)->tv_usec != 0)
#define timercmp(a, b, how) ((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec how (b)->tv_usec : (a)->tv_sec how (b)->tv_sec)
#define timeradd(a, b, to) do { \
		(to)->tv_sec = (a)->tv_sec + (b)->tv_sec; \
		(to)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
		if ((to)->tv_usec >= 1000000) \
			(to)->tv_sec++, (to)->tv_usec -= 1000000; \
	} while (0)
#define timersub(a, b, to) do { \
		(to)->tv_sec = (a)->tv_sec - (b)->tv_sec; \
		(to)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
		if ((to)->tv_usec < 0) \
			(to)->tv_sec--, (to)->tv_usec += 1000000; \
	} while (0)

int setitimer(int which, const struct itimerval *restrict timer, struct itimerval *restrict old);
int getitimer(int which, struct itimerval *timer);

#endif
