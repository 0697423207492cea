/* tail.c: the last lines of each file, 10 unless -n says how many. */
#include "lines.h"

static long count;

static void tail(FILE *in)
{
	char **last = calloc(count + 1, sizeof *last);
	size_t room = 0;
	long read = 0;

	/* a ring of lines: each new one takes the place of the oldest */
	for (char *line = NULL; getline(&line, &room, in) != -1; line = NULL, room = 0) {
		free(last[read % (count + 1)]);
		last[read++ % (count + 1)] = line;
	}
	for (long i = read > count ? read - count : 0; i < read; i++)
		fputs(last[i % (count + 1)], stdout);
	for (long i = 0; i <= count; i++)
		free(last[i]);
	free(last);
}

int main(int argc, char **argv)
{
	count = count_option(argc, argv, 10);
	if (count > 100000) {
		fprintf(stderr, "tail: %ld lines are too many\n", count);
		return 2;
	}
	return for_each_file("tail", argv + optind, tail);
}
