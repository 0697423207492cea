/* print.c: formatted output to where stdio's streams do not lead: a descriptor, memory of the right size. */
#include "stream.h"

#include <stdlib.h>
#include <unistd.h>

int vasprintf(char **restrict to, const char *restrict format, va_list arguments)
{
	va_list again;
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, arguments);
	*to = malloc(length + 1);
	if (*to == NULL)
		length = -1;
	else
		vsnprintf(*to, length + 1, format, again);
	va_end(again);
	return length;
}

int asprintf(char **restrict to, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vasprintf(to, format, arguments);
	va_end(arguments);
	return n;
}

int vdprintf(int descriptor, const char *restrict format, va_list arguments)
{
	unsigned char buffer[256];
	FILE stream = { .fd = descriptor, .is_output = true, .buffering = _IONBF, .buffer = buffer, .size = sizeof buffer };
	return vfprintf(&stream, format, arguments);
}

int dprintf(int descriptor, const char *restrict format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vdprintf(descriptor, format, arguments);
	va_end(arguments);
	return n;
}
