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

/* One conversion: %[*][width][size]letter */
struct conversion {
	bool keep;		/* no * */
	int width;		/* 0: none given */
	int bytes;		/* of an integer */
	char letter;
};

static const char *read_conversion(const char *at, struct conversion *how)
{
	how->keep = *at != '*';
	if (!how->keep)
		at++;
	how->width = 0;
	while (isdigit((unsigned char)*at))
		how->width = how->width * 10 + *at++ - '0';
	how->bytes = sizeof(int);
	for (int longs = 0; *at == 'h' || *at == 'l'; at++)
		how->bytes = *at == 'h' ? how->bytes / 2 : ++longs == 2 ? (int)sizeof(long long) : how->bytes;
	how->letter = *at;
	return at;
}

/* Reads one item and stores it, unless `to` is null; false when the input does not fit. */
static bool convert(FILE *from, const struct conversion *how, void *to)
{
	int width = how->width != 0 ? how->width : how->letter == 'c' ? 1 : INT_MAX;
	uint64_t value;
	int base;

	switch (how->letter) {
	case 'c': return read_characters(from, width, to);
	case 's': return read_word(from, width, to);
	case 'd':
	case 'u': base = 10; break;
	case 'i': base = 0; break;
	case 'o': base = 8; break;
	case 'x':
	case 'X': base = 16; break;
	default: return false;
	}
	if (!read_number(from, base, width, &value))
		return false;
	if (to != NULL)
		store_number(to, how->bytes, value);
	return true;
}

/* Whether the next character is this one; another stays unread. */
static bool read_literal(FILE *from, char wanted)
{
	int c = fgetc(from);
	if (c == (unsigned char)wanted)
		return true;
	ungetc(c, from);
	return false;
}

static bool at_end(FILE *from)
{
	int c = fgetc(from);
	ungetc(c, from);
	return c == EOF;
}

static int scan(FILE *from, const char *format, va_list arguments)
{
	int stored = 0;

	for (; *format != '\0'; format++) {
		if (isspace((unsigned char)*format)) {
			skip_space(from);
			continue;
		}

		bool literal = *format != '%' || format[1] == '%';
		struct conversion how = { 0 };
		if (*format == '%')
			format = literal ? format + 1 : read_conversion(format + 1, &how);
		if (*format == '%' || (!literal && how.letter != 'c'))
			skip_space(from);

		if (at_end(from))
			return stored == 0 ? EOF : stored;
		if (literal) {
			if (!read_literal(from, *format))
				return stored;
			continue;
		}
		if (!convert(from, &how, how.keep ? va_arg(arguments, void *) : NULL))
			return stored;
		stored += how.keep;
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
