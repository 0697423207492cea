/* err.c: what went wrong, in the form that programs say it. */
#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* main's argv: crt0 puts it here. */
char **__arguments;

static void say(const char *format, va_list arguments, const char *reason)
{
	const char *path = __arguments[0] == NULL ? "" : __arguments[0], *slash = strrchr(path, '/');
	fprintf(stderr, "%s: ", slash == NULL ? path : slash + 1);
	if (format != NULL)
		vfprintf(stderr, format, arguments);
	if (reason != NULL)
		fprintf(stderr, "%s%s", format == NULL ? "" : ": ", reason);
	fprintf(stderr, "\n");
}

void vwarn(const char *format, va_list arguments)
{
	say(format, arguments, strerror(errno));
}

void vwarnx(const char *format, va_list arguments)
{
	say(format, arguments, NULL);
}

void verr(int status, const char *format, va_list arguments)
{
	vwarn(format, arguments);
	exit(status);
}

void verrx(int status, const char *format, va_list arguments)
{
	vwarnx(format, arguments);
	exit(status);
}

#define WITH_ARGUMENTS(...) do { \
		va_list arguments; \
		va_start(arguments, format); \
		__VA_ARGS__; \
		va_end(arguments); \
	} while (0)

void warn(const char *format, ...)
{
	WITH_ARGUMENTS(vwarn(format, arguments));
}

void warnx(const char *format, ...)
{
	WITH_ARGUMENTS(vwarnx(format, arguments));
}

void err(int status, const char *format, ...)
{
	WITH_ARGUMENTS(verr(status, format, arguments));
}

void errx(int status, const char *format, ...)
{
	WITH_ARGUMENTS(verrx(status, format, arguments));
}
