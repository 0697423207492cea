/* strftime.c: dates as text, in the words of the C locale. Of the flags there are GNU's -, _, 0 and ^. */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *const days[] = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };
static const char *const months[] = {
	"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December",
};

struct text {
	char *to;
	size_t room;		/* bytes left, the final zero byte among them */
	size_t length;
	bool too_long;
};

static void put(struct text *text, const char *from, size_t n, bool upper)
{
	if (n >= text->room) {
		text->too_long = true;
		return;
	}
	for (size_t i = 0; i < n; i++)
		*text->to++ = upper ? toupper((unsigned char)from[i]) : from[i];
	text->room -= n;
	text->length += n;
}

/* A number with as many digits as it has at least; what is in front of it can be left out by a flag. */
static void put_number(struct text *text, long number, int digits, char padding, char flag)
{
	char digit_text[16];
	if (flag != 0)
		padding = flag == '_' ? ' ' : '0';
	int width = flag == '-' ? 1 : digits;
	int n = snprintf(digit_text, sizeof digit_text, padding == ' ' ? "%*ld" : "%0*ld", width, number);
	put(text, digit_text, n, false);
}

static const char *name(const char *const names[], int count, int which)
{
	return which >= 0 && which < count ? names[which] : "?";
}

static int is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* The week by ISO 8601, which belongs to the year that its Thursday is in. */
static int iso_week(const struct tm *date, int *year)
{
	int since_monday = (date->tm_wday + 6) % 7;
	int thursday = date->tm_yday - since_monday + 3;

	*year = 1900 + date->tm_year;
	if (thursday < 0)
		thursday += 365 + is_leap(--*year);
	else if (thursday >= 365 + is_leap(*year))
		thursday -= 365 + is_leap((*year)++);
	return thursday / 7 + 1;
}

static void put_date(struct text *text, const char *format, const struct tm *date);

/* Those that stand for others; null for one that does not. */
static const char *expansion(char letter)
{
	switch (letter) {
	case 'c': return "%a %b %e %H:%M:%S %Y";
	case 'D': case 'x': return "%m/%d/%y";
	case 'F': return "%Y-%m-%d";
	case 'R': return "%H:%M";
	case 'r': return "%I:%M:%S %p";
	case 'T': case 'X': return "%H:%M:%S";
	case 'n': return "\n";
	case 't': return "\t";
	}
	return NULL;
}

static bool put_name(struct text *text, char letter, char flag, const struct tm *date)
{
	const char *day = name(days, 7, date->tm_wday), *month = name(months, 12, date->tm_mon);
	const char *words;
	size_t most = -1;

	switch (letter) {
	case 'A': words = day; break;
	case 'a': words = day, most = 3; break;
	case 'B': words = month; break;
	case 'b': case 'h': words = month, most = 3; break;
	case 'p': words = date->tm_hour < 12 ? "AM" : "PM"; break;
	case 'P': words = date->tm_hour < 12 ? "am" : "pm"; break;
	case 'Z': words = date->tm_zone == NULL ? "" : date->tm_zone; break;
	case 'z': words = "+0000"; break;
	default: return false;
	}
	put(text, words, strnlen(words, most), flag == '^');
	return true;
}

static bool put_field(struct text *text, char letter, char flag, const struct tm *date)
{
	struct tm copy = *date;
	int hour = (date->tm_hour + 11) % 12 + 1, year = 1900 + date->tm_year, iso_year;
	int week = iso_week(date, &iso_year);

	switch (letter) {
	case 'C': put_number(text, year / 100, 2, '0', flag); break;
	case 'd': put_number(text, date->tm_mday, 2, '0', flag); break;
	case 'e': put_number(text, date->tm_mday, 2, ' ', flag); break;
	case 'G': put_number(text, iso_year, 1, '0', flag); break;
	case 'g': put_number(text, iso_year % 100, 2, '0', flag); break;
	case 'H': put_number(text, date->tm_hour, 2, '0', flag); break;
	case 'I': put_number(text, hour, 2, '0', flag); break;
	case 'j': put_number(text, date->tm_yday + 1, 3, '0', flag); break;
	case 'k': put_number(text, date->tm_hour, 2, ' ', flag); break;
	case 'l': put_number(text, hour, 2, ' ', flag); break;
	case 'M': put_number(text, date->tm_min, 2, '0', flag); break;
	case 'm': put_number(text, date->tm_mon + 1, 2, '0', flag); break;
	case 'S': put_number(text, date->tm_sec, 2, '0', flag); break;
	case 's': put_number(text, mktime(&copy), 1, '0', flag); break;
	case 'U': put_number(text, (date->tm_yday + 7 - date->tm_wday) / 7, 2, '0', flag); break;
	case 'u': put_number(text, (date->tm_wday + 6) % 7 + 1, 1, '0', flag); break;
	case 'V': put_number(text, week, 2, '0', flag); break;
	case 'W': put_number(text, (date->tm_yday + 7 - (date->tm_wday + 6) % 7) / 7, 2, '0', flag); break;
	case 'w': put_number(text, date->tm_wday, 1, '0', flag); break;
	case 'Y': put_number(text, year, 1, '0', flag); break;
	case 'y': put_number(text, year % 100, 2, '0', flag); break;
	default: return false;
	}
	return true;
}

static void put_date(struct text *text, const char *format, const struct tm *date)
{
	for (; *format != '\0'; format++) {
		if (*format != '%' || format[1] == '\0') {
			put(text, format, 1, false);
			continue;
		}
		const char *start = format++;
		char flag = strchr("-_0^", *format) != NULL ? *format++ : 0;
		if (*format == 'E' || *format == 'O')
			format++;		/* other forms, which the C locale does not have */
		if (*format == '%')
			put(text, "%", 1, false);
		else if (expansion(*format) != NULL)
			put_date(text, expansion(*format), date);
		else if (*format == '\0')
			return;
		else if (!put_name(text, *format, flag, date) && !put_field(text, *format, flag, date))
			put(text, start, format - start + 1, false);
	}
}

size_t strftime(char *restrict to, size_t size, const char *restrict format, const struct tm *restrict date)
{
	struct text text = { .to = to, .room = size };
	put_date(&text, format, date);
	if (size == 0 || text.too_long)
		return 0;
	*text.to = '\0';
	return text.length;
}
