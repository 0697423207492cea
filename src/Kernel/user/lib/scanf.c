/*
 * scanf.c: formatted input: %d %i %u %o %x %p %c %s %[...] %n %%, a width, * to skip, and the sizes of
 * integers. Nothing is read that is not wanted, but for one character, which is taken back.
 */
#include "stream.h"

#include <ctype.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>

/* Where the characters come from, and how many have been taken. */
struct scanner {
	FILE *from;
	int taken;
};

static int next(struct scanner *in)
{
	int c = fgetc(in->from);
	in->taken += c != EOF;
	return c;
}

static void take_back(struct scanner *in, int c)
{
	if (c == EOF)
		return;
	ungetc(c, in->from);
	in->taken--;
}

/* Reads a character that belongs to a field of at most *left characters; EOF where it ends. */
static int next_in_field(struct scanner *in, int *left)
{
	if (*left == 0)
		return EOF;
	--*left;
	return next(in);
}

static void skip_space(struct scanner *in)
{
	int c;
	do
		c = next(in);
	while (isspace(c));
	take_back(in, c);
}

static int digit_value(int c)
{
	return isdigit(c) ? c - '0' : isalpha(c) ? tolower(c) - 'a' + 10 : INT_MAX;
}

/* Reads a number; base 0 means that a leading 0 or 0x decides. False when there is none. */
static bool read_number(struct scanner *in, int base, int width, uint64_t *value)
{
	bool negative = false, found = false;
	int c = next_in_field(in, &width);

	if (c == '-' || c == '+') {
		negative = c == '-';
		c = next_in_field(in, &width);
	}
	if (c == '0' && (base == 0 || base == 16)) {
		found = true;
		c = next_in_field(in, &width);
		if (c == 'x' || c == 'X') {
			base = 16;
			c = next_in_field(in, &width);
		} else if (base == 0) {
			base = 8;
		}
	} else if (base == 0) {
		base = 10;
	}

	*value = 0;
	for (; digit_value(c) < base; c = next_in_field(in, &width)) {
		*value = *value * base + digit_value(c);
		found = true;
	}
	take_back(in, c);
	if (negative)
		*value = -*value;
	return found;
}

static void store_number(void *to, int bytes, uint64_t value)
{
	memcpy(to, &value, bytes);	/* little-endian: the low bytes come first */
}

/* One conversion: %[*][width][size]letter, and behind [ a set of characters. */
struct conversion {
	bool keep;		/* no * */
	int width;		/* 0: none given */
	int bytes;		/* of an integer */
	char letter;
	bool set[UCHAR_MAX + 1];
};

/* Reads the characters of a field as long as they are in its set. */
static bool read_set(struct scanner *in, const struct conversion *how, int width, char *to)
{
	int n = 0, c;
	while ((c = next_in_field(in, &width)) != EOF && how->set[c]) {
		if (to != NULL)
			to[n] = c;
		n++;
	}
	take_back(in, c);
	if (n > 0 && to != NULL)
		to[n] = '\0';
	return n > 0;
}

static bool read_characters(struct scanner *in, int width, char *to)
{
	for (int i = 0; i < width; i++) {
		int c = next(in);
		if (c == EOF)
			return false;
		if (to != NULL)
			to[i] = c;
	}
	return true;
}

/* The set between [ and ]: a ] that comes first belongs to it, a ^ before that turns it round. */
static const char *read_set_of(const char *at, struct conversion *how)
{
	bool inverted = at[1] == '^';
	if (inverted)
		at++;
	memset(how->set, inverted, sizeof how->set);
	do {
		unsigned char first = *++at, last = first;
		if (first == '\0')
			return at - 1;
		if (at[1] == '-' && at[2] != ']' && at[2] != '\0') {
			last = at[2];
			at += 2;
		}
		for (int c = first; c <= last; c++)
			how->set[c] = !inverted;
	} while (at[1] != ']');
	return at + 1;
}

static const char *read_conversion(const char *at, struct conversion *how)
{
	how->keep = *at != '*';
	if (!how->keep)
		at++;
	how->width = 0;
	while (isdigit((unsigned char)*at))
		how->width = how->width * 10 + *at++ - '0';
	how->bytes = sizeof(int);
	for (int longs = 0; strchr("hljzt", *at) != NULL && *at != '\0'; at++) {
		if (*at == 'h')
			how->bytes /= 2;
		else if (*at == 'j' || (*at == 'l' && ++longs == 2))
			how->bytes = sizeof(long long);
	}
	how->letter = *at;
	if (*at == 's') {
		for (int c = 0; c <= UCHAR_MAX; c++)
			how->set[c] = !isspace(c);
	} else if (*at == '[') {
		at = read_set_of(at, how);
	}
	return at;
}

/* Reads one item and stores it, unless `to` is null; false when the input does not fit. */
static bool convert(struct scanner *in, const struct conversion *how, void *to)
{
	int width = how->width != 0 ? how->width : how->letter == 'c' ? 1 : INT_MAX;
	uint64_t value;
	int base;

	switch (how->letter) {
	case 'c': return read_characters(in, width, to);
	case 's':
	case '[': return read_set(in, how, width, to);
	case 'd':
	case 'u': base = 10; break;
	case 'i': base = 0; break;
	case 'o': base = 8; break;
	case 'x':
	case 'X':
	case 'p': base = 16; break;
	default: return false;
	}
	if (!read_number(in, base, width, &value))
		return false;
	if (to != NULL)
		store_number(to, how->bytes, value);
	return true;
}

/* Whether the next character is this one; another stays unread. */
static bool read_literal(struct scanner *in, char wanted)
{
	int c = next(in);
	if (c == (unsigned char)wanted)
		return true;
	take_back(in, c);
	return false;
}

static bool at_end(struct scanner *in)
{
	int c = next(in);
	take_back(in, c);
	return c == EOF;
}

int vfscanf(FILE *restrict stream, const char *restrict format, va_list arguments)
{
	struct scanner in = { .from = stream };
	int stored = 0;

	for (; *format != '\0'; format++) {
		if (isspace((unsigned char)*format)) {
			skip_space(&in);
			continue;
		}

		bool literal = *format != '%' || format[1] == '%';
		struct conversion how = { 0 };
		if (*format == '%')
			format = literal ? format + 1 : read_conversion(format + 1, &how);
		if (!literal && how.letter == 'n') {
			store_number(va_arg(arguments, void *), how.bytes, in.taken);
			continue;
		}
		if (literal ? *format == '%' : how.letter != 'c' && how.letter != '[')
			skip_space(&in);

		if (at_end(&in))
			return stored == 0 ? EOF : stored;
		if (literal) {
			if (!read_literal(&in, *format))
				return stored;
			continue;
		}
		if (!convert(&in, &how, how.keep ? va_arg(arguments, void *) : NULL))
			return stored;
		stored += how.keep;
	}
	return stored;
}

int vscanf(const char *restrict format, va_list arguments)
{
	return vfscanf(stdin, format, arguments);
}

int vsscanf(const char *restrict from, const char *restrict format, va_list arguments)
{
	FILE text = { .fd = -1, .buffer = (unsigned char *)from, .filled = strlen(from) };
	return vfscanf(&text, format, arguments);
}

int scanf(const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vfscanf(stdin, format, arguments);
	va_end(arguments);
	return n;
}

int fscanf(FILE *restrict stream, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vfscanf(stream, format, arguments);
	va_end(arguments);
	return n;
}

int sscanf(const char *restrict from, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vsscanf(from, format, arguments);
	va_end(arguments);
	return n;
}
