/* calendar.c: dates: from seconds and back, printed in every way. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void month(int year, int mon)
{
	struct tm tm = { .tm_year = year - 1900, .tm_mon = mon, .tm_mday = 1, .tm_hour = 12 };
	char title[40];
	mktime(&tm);
	strftime(title, sizeof title, "%B %Y", &tm);
	printf("%*s\nSu Mo Tu We Th Fr Sa\n", (int)(20 + strlen(title)) / 2, title);
	for (int i = 0; i < tm.tm_wday; i++)
		printf("   ");
	for (int m = tm.tm_mon; tm.tm_mon == m; tm.tm_mday++, mktime(&tm)) {
		printf("%2d%c", tm.tm_mday, tm.tm_wday == 6 ? '\n' : ' ');
		struct tm next = tm;
		next.tm_mday++;
		mktime(&next);
		if (next.tm_mon != m) {
			printf("\n");
			break;
		}
	}
}

int main(void)
{
	static const time_t times[] = { 0, 1, 59, 86399, 86400, 951782400, 951868800, 1000000000, 1234567890, 2147483647, -1, -86400, -2147483647 - 1, 68169600, 4102444 };
	char text[400];
	for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
		struct tm tm = *gmtime(&times[i]);
		printf("%ld: %d-%d-%d %d:%d:%d wday %d yday %d dst %d\n", (long)times[i], tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, tm.tm_wday, tm.tm_yday, tm.tm_isdst);
		printf("%s", asctime(&tm));
		printf("%s", ctime(&times[i]));
		size_t n = strftime(text, sizeof text, "%a %A %b %B %c|%C %d %D %e %F %h %H %I %j %k %l %m %M %n%p %r %R %S %s %t%T %u %U %V %G %g %w %W %x %X %y %Y %Z %z %% %P", &tm);
		printf("%zu %s\n", n, text);
		struct tm again = tm;
		printf("%ld %ld\n", (long)mktime(&again), (long)timegm(&again));
	}
	struct tm odd = { .tm_year = 124, .tm_mon = 13, .tm_mday = 32, .tm_hour = -1, .tm_min = 61, .tm_sec = 3600, .tm_isdst = -1 };
	printf("%ld\n", (long)mktime(&odd));
	printf("%s", asctime(&odd));
	printf("%zu\n", strftime(text, 5, "%Y-%m-%d", &odd));
	struct tm local;
	time_t t = 86400 * 365;
	localtime_r(&t, &local);
	printf("%s", asctime_r(&local, text));
	month(2024, 1);
	month(1999, 11);
	return 0;
}
