/*
 * time.h: time, counted from power-on in the machine's own seconds, 10 million instructions each: a
 * program takes the same time on every run. Power-on is the beginning of 1970, and there is one time
 * zone, UTC.
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

struct tm {
	int tm_sec, tm_min, tm_hour;
	int tm_mday;			/* from 1 */
	int tm_mon;			/* from 0 */
	int tm_year;			/* from 1900 */
	int tm_wday;			/* from Sunday, 0 */
	int tm_yday;			/* from 0 */
	int tm_isdst;			/* always 0 */
	long tm_gmtoff;			/* always 0 */
	const char *tm_zone;
};

time_t time(time_t *to);
clock_t clock(void);			/* of the machine, since power-on */
int clock_gettime(clockid_t clock, struct timespec *to);
int clock_getres(clockid_t clock, struct timespec *to);
int nanosleep(const struct timespec *how_long, struct timespec *left);	/* in whole ticks of 10 ms */

struct tm *gmtime(const time_t *time);
struct tm *gmtime_r(const time_t *restrict time, struct tm *restrict to);
struct tm *localtime(const time_t *time);
struct tm *localtime_r(const time_t *restrict time, struct tm *restrict to);
time_t mktime(struct tm *date);		/* fields out of their range are put right */
time_t timegm(struct tm *date);
char *asctime(const struct tm *date);
char *asctime_r(const struct tm *restrict date, char *restrict to);
char *ctime(const time_t *time);
char *ctime_r(const time_t *time, char *to);
size_t strftime(char *restrict to, size_t size, const char *restrict format, const struct tm *restrict date);

#endif
