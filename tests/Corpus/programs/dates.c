/* Dates: days since 1970 and back, weekdays, Easter, week numbers, a calendar, seconds to text. */
#include <stdint.h>
#include <stdio.h>

struct date { int year; int8_t month, day; };

static int leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

static int month_length(int year, int month)
{
	return month == 2 ? 28 + leap(year) : 30 + ((month + month / 8) & 1);
}

static int32_t to_days(struct date d)
{
	int y = d.year - (d.month <= 2);
	int era = (y >= 0 ? y : y - 399) / 400;
	unsigned of_era = (unsigned)(y - era * 400);
	unsigned of_year = (153u * (unsigned)(d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + (unsigned)d.day - 1;
	return era * 146097 + (int)(of_era * 365 + of_era / 4 - of_era / 100 + of_year) - 719468;
}

static struct date from_days(int32_t days)
{
	days += 719468;
	int era = (days >= 0 ? days : days - 146096) / 146097;
	unsigned day = (unsigned)(days - era * 146097);
	unsigned year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	unsigned of_year = day - (365 * year + year / 4 - year / 100);
	unsigned m = (5 * of_year + 2) / 153;
	int month = (int)(m < 10 ? m + 3 : m - 9);
	return (struct date) { (int)year + era * 400 + (month <= 2), (int8_t)month, (int8_t)(of_year - (153 * m + 2) / 5 + 1) };
}

static int weekday(int32_t days) { return (int)((days % 7 + 11) % 7); }	/* 0: Sunday */

static struct date easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
	int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
	int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
	return (struct date) { year, (int8_t)(n / 31), (int8_t)(n % 31 + 1) };
}

static int week(struct date d, int *year)
{
	int32_t days = to_days(d), thursday = days - (weekday(days) + 6) % 7 + 3;
	*year = from_days(thursday).year;
	return (thursday - to_days((struct date) { *year, 1, 1 })) / 7 + 1;
}

static void calendar(int year, int month)
{
	printf("     %04d-%02d\n Su Mo Tu We Th Fr Sa\n", year, month);
	int column = weekday(to_days((struct date) { year, (int8_t)month, 1 }));
	printf("%*s", 3 * column, "");
	for (int day = 1; day <= month_length(year, month); day++)
		printf("%3d%s", day, ++column % 7 == 0 ? "\n" : "");
	puts("");
}

static void show_seconds(int64_t seconds)
{
	int64_t days = seconds / 86400, rest = seconds % 86400;
	if (rest < 0) {
		rest += 86400;
		days--;
	}
	struct date d = from_days((int32_t)days);
	printf("%lld: %d-%02d-%02d %02d:%02d:%02d\n", (long long)seconds, d.year, d.month, d.day, (int)(rest / 3600),
		(int)(rest / 60 % 60), (int)(rest % 60));
}

int main(void)
{
	static const char *const names[] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
	int wrong = 0, fridays = 0;
	struct date expected = { 1995, 1, 1 };
	for (int32_t day = to_days(expected); expected.year < 2025; day++) {
		struct date d = from_days(day);
		wrong += d.year != expected.year || d.month != expected.month || d.day != expected.day || to_days(d) != day;
		fridays += d.day == 13 && weekday(day) == 5;
		if (++expected.day > month_length(expected.year, expected.month)) {
			expected.day = 1;
			if (++expected.month > 12) {
				expected.month = 1;
				expected.year++;
			}
		}
	}
	printf("wrong %d, Fridays the 13th %d\n", wrong, fridays);
	for (int year = 1999; year < 2030; year += 5) {
		struct date e = easter(year);
		int week_year, number = week((struct date) { year, 1, 1 }, &week_year);
		printf("%d: Easter %02d-%02d (%s), new year is a %s in week %d of %d\n", year, e.month, e.day,
			names[weekday(to_days(e))], names[weekday(to_days((struct date) { year, 1, 1 }))], number, week_year);
	}
	calendar(2024, 2);
	calendar(1970, 1);
	static const int64_t times[] = { 0, -1, 951782399, 951782400, 2147483647, -2147483648, 4102444800, 253402300799 };
	for (int i = 0; i < 8; i++)
		show_seconds(times[i]);
	return wrong + fridays % 100;
}
