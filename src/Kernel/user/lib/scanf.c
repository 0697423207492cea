/*
 * scanf.c: formatted input, as much of it as exercises use: %d %i %u %o %x %c %s %%, a width,
 * * to skip, and hh h l ll.
 */
#include "stream.h"

#include <ctype.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>

/* Reads a character that belongs to a field of at most *left characters; EOF where it ends. */
static int next_in_field(FILE *from, int *left)
{
	if (*left == 0)
		return EOF;
	int c = fgetc(from);
	if (c != EOF)
		--*left;
	return c;
}

static void give_back(FILE *from, int c, int *left)
{
	if (c != EOF) {
		ungetc(c, from);
		++*left;
	}
}

static void skip_space(FILE *from)
{
	int c;
	do
		c = fgetc(from);
	while (isspace(c));
	ungetc(c, from);
}

static int digit_value(int c)
{
	return isdigit(c) ? c - '0' : isalpha(c) ? tolower(c) - 'a' + 10 : INT_MAX;
}

/* Reads a number; base 0 means that a leading 0 or 0x decides. False when there is none. */
static bool read_number(FILE *from, int base, int width, uint64_t *value)
{
	bool negative = false, found = false;
	int c = next_in_field(from, &width);

	if (c == '-' || c == '+') {
		negative = c == '-';
		c = next_in_field(from, &width);
	}
	if (c == '0' && (base == 0 || base == 16)) {
		found = true;
		c = next_in_field(from, &width);
		if (c == 'x' || c == 'X') {
			base = 16;
			c = next_in_field(from, &width);
		} else if (base == 0) {
			base = 8;
		}
	} else if (base == 0) {
		base = 10;
	}

	*value = 0;
	for (; digit_value(c) < base; c = next_in_field(from, &width)) {
		*value = *value * base + digit_value(c);
		found = true;
	}
	give_back(from, c, &width);
	if (negative)
		*value = -*value;
	return found;
}

static void store_number(void *to, int bytes, uint64_t value)
{
	memcpy(to, &value, bytes);	/* little-endian: the low bytes come first */
}

static bool read_word(FILE *from, int width, char *to)
{
	int n = 0, c;
	while ((c = next_in_field(from, &width)) != EOF && !isspace(c)) {
		if (to != NULL)
			to[n] = c;
		n++;
	}
	give_back(from, c, &width);
	if (to != NULL)
		to[n] = '\0';
	return n > 0;
}

static bool read_characters(FILE *from, int width, char *to)
{
	for (int i = 0; i < width; i++) {
		int c = fgetc(from);
		if (c == EOF)
			return false;
		if (to != NULL)
			to[i] = c;
	}
	return true;
}

static int scan(FILE *from, const char *format, va_list arguments)
{
	int stored = 0;

	for (; *format != '\0'; format++) {
		if (isspace((unsigned char)*format)) {
			skip_space(from);
			continue;
		}
		if (*format != '%' || format[1] == '%') {
			if (*format == '%') {
				format++;
				skip_space(from);
			}
			int c = fgetc(from);
			if (c != (unsigned char)*format) {
				ungetc(c, from);
				return c == EOF && stored == 0 ? EOF : stored;
			}
			continue;
		}

		/* %[*][width][size]letter */
		format++;
		bool keep = *format != '*';
		if (!keep)
			format++;
		int width = 0;
		while (isdigit((unsigned char)*format))
			width = width * 10 + *format++ - '0';
		int bytes = sizeof(int);
		for (int longs = 0; *format == 'h' || *format == 'l'; format++)
			bytes = *format == 'h' ? bytes / 2 : ++longs == 2 ? (int)sizeof(long long) : bytes;

		char letter = *format;
		if (letter != 'c')
			skip_space(from);
		int c = fgetc(from);
		if (c == EOF)
			return stored == 0 ? EOF : stored;
		ungetc(c, from);

		void *to = keep ? va_arg(arguments, void *) : NULL;
		bool found;
		if (letter == 'c') {
			found = read_characters(from, width == 0 ? 1 : width, to);
		} else if (letter == 's') {
			found = read_word(from, width == 0 ? INT_MAX : width, to);
		} else {
			int base = letter == 'i' ? 0 : letter == 'o' ? 8 : letter == 'x' || letter == 'X' ? 16 : 10;
			uint64_t value;
			found = strchr("diuoxX", letter) != NULL
				&& read_number(from, base, width == 0 ? INT_MAX : width, &value);
			if (found && keep)
				store_number(to, bytes, value);
		}
		if (!found)
			return stored;
		stored += keep;
	}
	return stored;
}

int scanf(const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = scan(stdin, format, arguments);
	va_end(arguments);
	return n;
}

int fscanf(FILE *restrict stream, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = scan(stream, format, arguments);
	va_end(arguments);
	return n;
}

int sscanf(const char *restrict from, const char *restrict format, ...)
{
	FILE text = { .fd = -1, .buffer = (unsigned char *)from, .filled = strlen(from) };
	va_list arguments;
	va_start(arguments, format);
	int n = scan(&text, format, arguments);
	va_end(arguments);
	return n;
}
