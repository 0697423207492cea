/* printf.c: xv6's printf, whose first argument is a descriptor. What it prints goes out in one piece if it is short. */
#include <stdarg.h>

#include "user.h"

struct output {
	int descriptor;
	int filled;
	char buffer[128];
};

static void flush(struct output *out)
{
	write(out->descriptor, out->buffer, out->filled);
	out->filled = 0;
}

static void put(struct output *out, char c)
{
	if (out->filled == sizeof out->buffer)
		flush(out);
	out->buffer[out->filled++] = c;
}

static void put_string(struct output *out, const char *s)
{
	for (s = s != 0 ? s : "(null)"; *s != '\0'; s++)
		put(out, *s);
}

static void put_number(struct output *out, uint value, uint base)
{
	if (value >= base)
		put_number(out, value / base, base);
	put(out, "0123456789ABCDEF"[value % base]);
}

static void put_signed(struct output *out, int value)
{
	if (value < 0)
		put(out, '-');
	put_number(out, value < 0 ? -(uint)value : (uint)value, 10);
}

void printf(int descriptor, const char *format, ...)
{
	struct output out = { .descriptor = descriptor };
	va_list arguments;

	va_start(arguments, format);
	for (; *format != '\0'; format++) {
		if (*format != '%') {
			put(&out, *format);
			continue;
		}
		switch (*++format) {
		case 'd': put_signed(&out, va_arg(arguments, int)); break;
		case 'x':
		case 'p': put_number(&out, va_arg(arguments, uint), 16); break;
		case 's': put_string(&out, va_arg(arguments, const char *)); break;
		case 'c': put(&out, va_arg(arguments, int)); break;
		case '%': put(&out, '%'); break;
		case '\0': format--; break;	/* a lonely % at the end */
		default:
			put(&out, '%');
			put(&out, *format);
			break;
		}
	}
	va_end(arguments);
	if (out.filled > 0)
		flush(&out);
}
