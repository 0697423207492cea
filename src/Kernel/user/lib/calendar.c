/* calendar.c: dates from seconds and back, by the Gregorian calendar. */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

enum { DAY = 24 * 60 * 60, FIRST_YEAR = 1900 };

/* Quotients that are rounded down, so that what is left is never negative. */
static int64_t part(int64_t all, int size)
{
	return all / size - (all % size < 0);
}

/*
 * The number of a month's first day, counted from the first of January 1970. Years are taken to begin in
 * March: then a leap day is the last of its year, and the lengths of the months follow a line.
 */
static int64_t first_day(int64_t year, int month)
{
	int since_march = (month + 10) % 12;
	year -= month < 2;
	return 365 * year + part(year, 4) - part(year, 100) + part(year, 400) + (153 * since_march + 2) / 5 - 719468;
}

static struct tm *date_of(int64_t seconds, const char *zone, struct tm *to)
{
	int64_t day = part(seconds, DAY);
	int of_day = seconds - day * DAY;
	int64_t year = 1970 + part(day, 365);
	int month = 11;

	while (first_day(year, 0) > day)
		year--;
	while (first_day(year, month) > day)
		month--;
	*to = (struct tm) {
		.tm_sec = of_day % 60,
		.tm_min = of_day / 60 % 60,
		.tm_hour = of_day / 3600,
		.tm_mday = day - first_day(year, month) + 1,
		.tm_mon = month,
		.tm_year = year - FIRST_YEAR,
		.tm_wday = (day % 7 + 7 + 4) % 7,	/* the first day was a Thursday */
		.tm_yday = day - first_day(year, 0),
		.tm_zone = zone,
	};
	return to;
}

struct tm *gmtime_r(const time_t *restrict time, struct tm *restrict to)
{
	return date_of(*time, "GMT", to);
}

struct tm *localtime_r(const time_t *restrict time, struct tm *restrict to)
{
	return date_of(*time, "UTC", to);
}

static struct tm the_date;

struct tm *gmtime(const time_t *time)
{
	return gmtime_r(time, &the_date);
}

struct tm *localtime(const time_t *time)
{
	return localtime_r(time, &the_date);
}

static time_t seconds_of(struct tm *date, const char *zone)
{
	int64_t years = part(date->tm_mon, 12);
	int64_t day = first_day(FIRST_YEAR + date->tm_year + years, date->tm_mon - years * 12) + date->tm_mday - 1;
	int64_t seconds = day * DAY + date->tm_hour * INT64_C(3600) + date->tm_min * INT64_C(60) + date->tm_sec;
	if (seconds != (time_t)seconds) {
		errno = EOVERFLOW;
		return -1;
	}
	date_of(seconds, zone, date);
	return seconds;
}

time_t mktime(struct tm *date)
{
	return seconds_of(date, "UTC");
}

time_t timegm(struct tm *date)
{
	return seconds_of(date, "GMT");
}

enum { ASCTIME_SIZE = sizeof "Thu Jan  1 00:00:00 1970\n" };

char *asctime_r(const struct tm *restrict date, char *restrict to)
{
	return strftime(to, ASCTIME_SIZE, "%c\n", date) == 0 ? NULL : to;
}

char *asctime(const struct tm *date)
{
	static char text[ASCTIME_SIZE];
	return asctime_r(date, text);
}

char *ctime_r(const time_t *time, char *to)
{
	struct tm date;
	return asctime_r(localtime_r(time, &date), to);
}

char *ctime(const time_t *time)
{
	return asctime(localtime(time));
}
