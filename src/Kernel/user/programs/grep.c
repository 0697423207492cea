/*
 * grep.c: the lines of files, or of its input, that match: ^ $ . and * mean what they mean in regular
 * expressions. -v: those that do not; -c: only their number; -n: with their numbers.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool matches_here(const char *pattern, const char *text);

/* c* and then the rest of the pattern. */
static bool matches_star(char c, const char *pattern, const char *text)
{
	do {
		if (matches_here(pattern, text))
			return true;
	} while (*text != '\0' && (*text++ == c || c == '.'));
	return false;
}

static bool matches_here(const char *pattern, const char *text)
{
	if (pattern[0] == '\0')
		return true;
	if (pattern[1] == '*')
		return matches_star(pattern[0], pattern + 2, text);
	if (pattern[0] == '$' && pattern[1] == '\0')
		return *text == '\0';
	return *text != '\0' && (pattern[0] == '.' || pattern[0] == *text) && matches_here(pattern + 1, text + 1);
}

static bool matches(const char *pattern, const char *text)
{
	if (pattern[0] == '^')
		return matches_here(pattern + 1, text);
	do {
		if (matches_here(pattern, text))
			return true;
	} while (*text++ != '\0');
	return false;
}

struct options { bool inverted, counted, numbered; };

/* Prints the lines of a stream that match; gives their number. */
static int search(FILE *in, const char *name, const char *pattern, const struct options *how)
{
	char *line = NULL;
	size_t room = 0;
	int found = 0;

	for (int number = 1; getline(&line, &room, in) != -1; number++) {
		line[strcspn(line, "\n")] = '\0';
		if (matches(pattern, line) == how->inverted)
			continue;
		found++;
		if (how->counted)
			continue;
		if (*name != '\0')
			printf("%s:", name);
		if (how->numbered)
			printf("%d:", number);
		puts(line);
	}
	if (how->counted)
		printf("%s%s%d\n", name, *name != '\0' ? ":" : "", found);
	free(line);
	return found;
}

int main(int argc, char **argv)
{
	struct options how = { 0 };
	int found = 0, option;
	bool failed = false;

	while ((option = getopt(argc, argv, "vcn")) != -1 && option != '?') {
		how.inverted |= option == 'v';
		how.counted |= option == 'c';
		how.numbered |= option == 'n';
	}
	if (option == '?' || optind == argc) {
		fprintf(stderr, "usage: grep [-cnv] pattern [file ...]\n");
		return 2;
	}
	const char *pattern = argv[optind++];
	if (optind == argc)
		return search(stdin, "", pattern, &how) > 0 ? 0 : 1;
	for (int i = optind; i < argc; i++) {
		FILE *in = fopen(argv[i], "r");
		if (in == NULL) {
			fprintf(stderr, "grep: %s: %s\n", argv[i], strerror(errno));
			failed = true;
			continue;
		}
		found += search(in, argc - optind > 1 ? argv[i] : "", pattern, &how);
		fclose(in);
	}
	return failed ? 2 : found > 0 ? 0 : 1;
}
