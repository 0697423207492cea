/* long-options.c: long options, warnings, and errors with reasons. */
#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int verbose;

static void run(int argc, char **argv)
{
	static const struct option options[] = {
		{ "help", no_argument, NULL, 'h' },
		{ "output", required_argument, NULL, 'o' },
		{ "level", optional_argument, NULL, 'l' },
		{ "verbose", no_argument, &verbose, 1 },
		{ "very-long", no_argument, NULL, 1000 },
		{ NULL, 0, NULL, 0 },
	};
	int c, index = -1;
	optind = 0;
	verbose = 0;
	for (int i = 1; i < argc; i++)
		printf("%s ", argv[i]);
	printf(":");
	while ((c = getopt_long(argc, argv, "ho:l::", options, &index)) != -1) {
		if (c == 0)
			printf(" [%s]", options[index].name);
		else if (c == '?')
			printf(" ?%d", optopt);
		else
			printf(" %d=%s", c, optarg ? optarg : "-");
	}
	printf(" verbose %d rest", verbose);
	while (optind < argc)
		printf(" %s", argv[optind++]);
	printf("\n");
}

#define RUN(...) do { char *args[] = { "long-options", __VA_ARGS__, NULL }; run(sizeof args / sizeof *args - 1, args); } while (0)

static void logger(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vwarnx(format, arguments);
	va_end(arguments);
}

int main(void)
{
	dup2(STDOUT_FILENO, STDERR_FILENO);
	RUN("-h", "--help", "file");
	RUN("--output=a", "--output", "b", "-oc", "-o", "d");
	RUN("--level", "--level=3", "-l", "-l4", "x");
	RUN("--verbose", "a", "--", "-h");
	RUN("a", "-h", "b", "--help", "c");
	RUN("--out", "a", "--ver", "--ve");
	RUN("--nothing", "-x", "--help=3", "--output");
	RUN("-");
	warnx("one %d", 1);
	errno = ENOENT;
	warn("file %s", "x");
	logger("%s-%d", "logged", 7);
	errno = EACCES;
	err(3, "cannot %s", "go on");
}
