/* head.c: the first lines of each file, 10 unless -n says how many. */
#include "lines.h"

static long count;

static void head(FILE *in)
{
	char *line = NULL;
	size_t room = 0;
	for (long i = 0; i < count && getline(&line, &room, in) != -1; i++)
		fputs(line, stdout);
	free(line);
}

int main(int argc, char **argv)
{
	count = count_option(argc, argv, 10);
	return for_each_file("head", argv + optind, head);
}
