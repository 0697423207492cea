/* uniq.c: lines that follow their like are left out; -c: with how many there were. */
#include <stdbool.h>

#include "lines.h"

static bool counts;

static void print(const char *line, int times)
{
	if (times > 0 && counts)
		printf("%7d ", times);
	if (times > 0)
		fputs(line, stdout);
}

static void uniq(FILE *in)
{
	char *line = NULL, *last = NULL;
	size_t room = 0, last_room = 0;
	int times = 0;

	while (getline(&line, &room, in) != -1) {
		if (times > 0 && strcmp(line, last) == 0) {
			times++;
			continue;
		}
		print(last, times);
		times = 1;
		char *other = last;
		size_t other_room = last_room;
		last = line;
		last_room = room;
		line = other;
		room = other_room;
	}
	print(last, times);
	free(line);
	free(last);
}

int main(int argc, char **argv)
{
	int option;
	while ((option = getopt(argc, argv, "c")) != -1) {
		if (option == '?') {
			fprintf(stderr, "usage: uniq [-c] [file ...]\n");
			return 2;
		}
		counts = true;
	}
	return for_each_file("uniq", argv + optind, uniq);
}
