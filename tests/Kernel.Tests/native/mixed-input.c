/* mixed-input.c: input in every way: formats from a pipe, lines, fields, numbers that are none. */
#include <errno.h>
#include <inttypes.h>
#include <iso646.h>
#include <limits.h>
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void from_a_pipe(void)
{
	int ends[2], a = 0, b = 0, c = 0;
	char word[20], line[20];

	pipe(ends);
	FILE *in = fdopen(ends[0], "r"), *out = fdopen(ends[1], "w");
	fprintf(out, "12 abc 0x1f\nrest of line\n-7,8;9\n");
	fclose(out);
	printf("%d", fscanf(in, "%d %19s %i", &a, word, &b));
	printf(" %d %s %d\n", a, word, b);
	printf("%d", fscanf(in, " %19[^\n]", line));
	printf(" [%s]\n", line);
	printf("%d", fscanf(in, "%d,%d;%d", &a, &b, &c));
	printf(" %d %d %d\n", a, b, c);
	printf("%d", fscanf(in, "%d", &a));
	printf(" %d\n", not not feof(in));
	fclose(in);
}

static void lines(void)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t n;

	for (int number = 1; (n = getline(&line, &room, stdin)) != -1; number++) {
		char *rest = NULL;
		if (n > 0 and line[n - 1] == '\n')
			line[--n] = '\0';
		printf("%d (%zd)", number, n);
		for (char *field = strtok_r(line, ":", &rest); field != NULL; field = strtok_r(NULL, ":", &rest))
			printf(" %s", field);
		printf("\n");
	}
	free(line);
}

static void numbers(const char *text, int base)
{
	char *end;
	errno = 0;
	intmax_t number = strtoimax(text, &end, base);
	printf("%s: %jd, %s, [%s]\n", text, number, strerror(errno), end);
}

int main(void)
{
	int year, month, day, at, count;
	char unit[8];

	from_a_pipe();
	lines();

	FILE *nothing = fopen("/no/such", "r");
	printf("%d %s\n", nothing == NULL, strerror(errno));
	printf("%s\n", rename("/no/such", "/other") == -1 ? strerror(errno) : "renamed");

	numbers("99999999999999999999", 10);
	numbers("-99999999999999999999", 10);
	numbers("12x", 10);
	numbers("x", 10);
	numbers("0x", 16);
	numbers("  -0777", 0);
	numbers("zz", 36);
	imaxdiv_t parts = imaxdiv(-17, 5);
	printf("%jd %jd %jd\n", parts.quot, parts.rem, imaxabs(-3));

	count = sscanf("2024-02-30", "%4d-%2d-%2d%n", &year, &month, &day, &at);
	printf("%d %d %d %d %d\n", count, year, month, day, at);
	count = sscanf("15kg", "%d%7s", &day, unit);
	printf("%d %d %s\n", count, day, unit);

	alignas(32) char aligned[1];
	printf("%d %zu\n", (uintptr_t)aligned % 32 == 0, alignof(int));
	putc_unlocked('u', stdout);
	putchar_unlocked('\n');
	return 0;
}
