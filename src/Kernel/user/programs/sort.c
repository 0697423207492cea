/* sort.c: the lines of all files in order; -n: as numbers, -r: the other way round, -u: each once. */
#include <stdbool.h>

#include "lines.h"

static char **lines;
static size_t count, room;
static bool by_number, backwards, once;

static void collect(FILE *in)
{
	size_t size = 0;
	ssize_t length;
	for (char *line = NULL; (length = getline(&line, &size, in)) != -1; line = NULL, size = 0) {
		if (line[length - 1] == '\n')
			line[length - 1] = '\0';
		if (count == room) {
			room = room == 0 ? 64 : room * 2;
			lines = realloc(lines, room * sizeof *lines);
			if (lines == NULL) {
				fprintf(stderr, "sort: there is not enough memory\n");
				exit(2);
			}
		}
		lines[count++] = line;
	}
}

static int compare(const void *a, const void *b)
{
	const char *x = *(char *const *)a, *y = *(char *const *)b;
	int order = 0;
	if (by_number) {
		long m = strtol(x, NULL, 10), n = strtol(y, NULL, 10);
		order = (m > n) - (m < n);
	}
	if (order == 0)
		order = strcmp(x, y);
	return backwards ? -order : order;
}

int main(int argc, char **argv)
{
	int option;
	while ((option = getopt(argc, argv, "nru")) != -1) {
		if (option == '?') {
			fprintf(stderr, "usage: sort [-nru] [file ...]\n");
			return 2;
		}
		by_number |= option == 'n';
		backwards |= option == 'r';
		once |= option == 'u';
	}
	int status = for_each_file("sort", argv + optind, collect);
	qsort(lines, count, sizeof *lines, compare);
	for (size_t i = 0; i < count; i++) {
		if (!once || i == 0 || strcmp(lines[i], lines[i - 1]) != 0)
			puts(lines[i]);
	}
	return status;
}
