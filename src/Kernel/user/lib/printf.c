/*
 * printf.c: formatted output. One loop reads the format; each conversion ends in put_number or
 * put_padded. What goes out passes through put_bytes, which knows streams and memory.
 */
#include "stream.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* One conversion: %[flags][width][.precision][size]letter */
struct conversion {
	bool left, plus, space, alternate, zero;
	int width;
	int precision;		/* -1: none given */
	int bytes;		/* size of the argument */
};

static void put_bytes(struct sink *sink, const char *from, size_t n)
{
	sink->written += n;
	if (sink->stream != NULL) {
		stream_put(sink->stream, from, n);
		return;
	}
	if (n > sink->room)
		n = sink->room;
	memcpy(sink->memory, from, n);
	sink->memory += n;
	sink->room -= n;
}

static void put_repeated(struct sink *sink, char c, int times)
{
	while (times-- > 0)
		put_bytes(sink, &c, 1);
}

/* Text in a field: prefix (sign or 0x), zeros, digits or characters. */
static void put_padded(struct sink *sink, const struct conversion *how,
	const char *prefix, int zeros, const char *text, int length)
{
	int prefix_length = strlen(prefix);
	int padding = how->width - prefix_length - zeros - length;

	if (!how->left)
		put_repeated(sink, ' ', padding);
	put_bytes(sink, prefix, prefix_length);
	put_repeated(sink, '0', zeros);
	put_bytes(sink, text, length);
	if (how->left)
		put_repeated(sink, ' ', padding);
}

static void put_number(struct sink *sink, const struct conversion *how,
	const char *prefix, uint64_t value, unsigned base, bool upper)
{
	const char *names = upper ? "0123456789ABCDEF" : "0123456789abcdef";
	char digits[22];	/* 2^64 - 1 in octal has 22 digits */
	char *first = digits + sizeof digits;

	/* The digits come last first; 32-bit division is far cheaper once the value fits. */
	while (value > UINT32_MAX) {
		*--first = names[value % base];
		value /= base;
	}
	for (uint32_t rest = value; rest > 0; rest /= base)
		*--first = names[rest % base];

	int length = digits + sizeof digits - first;
	int wanted = how->precision < 0 ? 1 : how->precision;
	if (how->alternate && base == 8 && wanted <= length)
		wanted = length + 1;
	if (how->zero && !how->left && how->precision < 0 && wanted < how->width - (int)strlen(prefix))
		wanted = how->width - strlen(prefix);
	put_padded(sink, how, prefix, wanted > length ? wanted - length : 0, first, length);
}

static void put_signed(struct sink *sink, const struct conversion *how, int64_t value)
{
	const char *sign = value < 0 ? "-" : how->plus ? "+" : how->space ? " " : "";
	uint64_t magnitude = value < 0 ? -(uint64_t)value : (uint64_t)value;
	put_number(sink, how, sign, magnitude, 10, false);
}

static void put_string(struct sink *sink, const struct conversion *how, const char *text)
{
	if (text == NULL)
		text = "(null)";
	size_t most = how->precision < 0 ? INT_MAX : how->precision;
	put_padded(sink, how, "", 0, text, strnlen(text, most));
}

static void put_pointer(struct sink *sink, const struct conversion *how, const void *pointer)
{
	if (pointer == NULL)
		put_padded(sink, how, "", 0, "(nil)", 5);
	else
		put_number(sink, how, "0x", (uintptr_t)pointer, 16, false);
}

/* Reads flags, width, precision and size; gives the place of the letter. */
static const char *read_conversion(const char *at, struct conversion *how, va_list *arguments)
{
	memset(how, 0, sizeof *how);
	for (;; at++) {
		switch (*at) {
		case '-': how->left = true; continue;
		case '+': how->plus = true; continue;
		case ' ': how->space = true; continue;
		case '#': how->alternate = true; continue;
		case '0': how->zero = true; continue;
		}
		break;
	}

	if (*at == '*') {
		how->width = va_arg(*arguments, int);
		if (how->width < 0) {
			how->left = true;
			how->width = -how->width;
		}
		at++;
	} else {
		while (isdigit((unsigned char)*at))
			how->width = how->width * 10 + *at++ - '0';
	}

	how->precision = -1;
	if (*at == '.') {
		at++;
		how->precision = 0;
		if (*at == '*') {
			how->precision = va_arg(*arguments, int);
			at++;
		} else {
			while (isdigit((unsigned char)*at))
				how->precision = how->precision * 10 + *at++ - '0';
		}
	}

	how->bytes = sizeof(int);
	if (at[0] == 'h' && at[1] == 'h') {
		how->bytes = sizeof(char);
		at += 2;
	} else if (*at == 'h') {
		how->bytes = sizeof(short);
		at++;
	} else if (at[0] == 'l' && at[1] == 'l') {
		how->bytes = sizeof(long long);
		at += 2;
	} else if (*at == 'j') {
		how->bytes = sizeof(intmax_t);
		at++;
	} else if (*at == 'l' || *at == 'z' || *at == 't') {
		how->bytes = sizeof(long);
		at++;
	}
	return at;
}

static int64_t signed_argument(va_list *arguments, int bytes)
{
	if (bytes == sizeof(int64_t))
		return va_arg(*arguments, int64_t);
	int value = va_arg(*arguments, int);
	return bytes == sizeof(char) ? (signed char)value : bytes == sizeof(short) ? (short)value : value;
}

static uint64_t unsigned_argument(va_list *arguments, int bytes)
{
	if (bytes == sizeof(uint64_t))
		return va_arg(*arguments, uint64_t);
	unsigned value = va_arg(*arguments, unsigned);
	return bytes == sizeof(char) ? (unsigned char)value : bytes == sizeof(short) ? (unsigned short)value : value;
}

static void convert(struct sink *sink, const struct conversion *how, char letter, va_list *arguments)
{
	uint64_t value;
	char c;

	switch (letter) {
	case 'd':
	case 'i':
		put_signed(sink, how, signed_argument(arguments, how->bytes));
		break;
	case 'u':
		put_number(sink, how, "", unsigned_argument(arguments, how->bytes), 10, false);
		break;
	case 'o':
		put_number(sink, how, "", unsigned_argument(arguments, how->bytes), 8, false);
		break;
	case 'x':
	case 'X':
		value = unsigned_argument(arguments, how->bytes);
		put_number(sink, how, !how->alternate || value == 0 ? "" : letter == 'x' ? "0x" : "0X",
			value, 16, letter == 'X');
		break;
	case 'c':
		c = va_arg(*arguments, int);
		put_padded(sink, how, "", 0, &c, 1);
		break;
	case 's':
		put_string(sink, how, va_arg(*arguments, const char *));
		break;
	case 'p':
		put_pointer(sink, how, va_arg(*arguments, const void *));
		break;
	case 'n':
		*va_arg(*arguments, int *) = sink->written;
		break;
	case 'm':
		put_string(sink, how, strerror(errno));
		break;
	case '%':
		put_bytes(sink, "%", 1);
		break;
	default:
		/* Not a conversion, or one of a floating-point number: shown as it stands. */
		put_bytes(sink, "%", 1);
		put_bytes(sink, &letter, 1);
		break;
	}
}

void format_into(struct sink *sink, const char *format, va_list arguments)
{
	struct conversion how;
	va_list list;		/* a copy, because an argument that is an array can't be passed on by address */

	va_copy(list, arguments);
	while (*format != '\0') {
		size_t plain = strcspn(format, "%");
		put_bytes(sink, format, plain);
		format += plain;
		if (*format == '\0')
			break;

		format = read_conversion(format + 1, &how, &list);
		if (*format == '\0')
			break;
		convert(sink, &how, *format++, &list);
	}
	va_end(list);
}

int vfprintf(FILE *restrict stream, const char *restrict format, va_list arguments)
{
	struct sink sink = { .stream = stream };
	format_into(&sink, format, arguments);
	stream_settle(stream);
	return stream->failed ? -1 : sink.written;
}

int vsnprintf(char *restrict to, size_t size, const char *restrict format, va_list arguments)
{
	struct sink sink = { .memory = to, .room = size == 0 ? 0 : size - 1 };
	format_into(&sink, format, arguments);
	if (size > 0)
		*sink.memory = '\0';
	return sink.written;
}

int vprintf(const char *restrict format, va_list arguments)
{
	return vfprintf(stdout, format, arguments);
}

int vsprintf(char *restrict to, const char *restrict format, va_list arguments)
{
	return vsnprintf(to, INT_MAX, format, arguments);
}

int printf(const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vfprintf(stdout, format, arguments);
	va_end(arguments);
	return n;
}

int fprintf(FILE *restrict stream, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vfprintf(stream, format, arguments);
	va_end(arguments);
	return n;
}

int sprintf(char *restrict to, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vsnprintf(to, INT_MAX, format, arguments);
	va_end(arguments);
	return n;
}

int snprintf(char *restrict to, size_t size, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vsnprintf(to, size, format, arguments);
	va_end(arguments);
	return n;
}
