/* Options of one letter, by getopt. */
#include "portable.h"

static void parse(int argc, char **argv)
{
	int c;
	optind = 1;
	opterr = 0;
	while ((c = getopt(argc, argv, "+ab:c")) != -1) {
		if (c == 'b')
			printf("-b with '%s' ", optarg);
		else if (c == '?')
			printf("? at -%c ", optopt);
		else
			printf("-%c ", c);
	}
	printf("| rest:");
	for (int i = optind; i < argc; i++)
		printf(" %s", argv[i]);
	printf("\n");
}

#define PARSE(...) do { char *words[] = { "prog", __VA_ARGS__, NULL }; parse(sizeof words / sizeof words[0] - 1, words); } while (0)

int main(void)
{
	PARSE("-a", "-b", "value", "file");
	PARSE("-ac", "-bvalue");
	PARSE("-cab", "x", "y");
	PARSE("--", "-a");
	PARSE("-", "-a");
	PARSE("-x", "-a");
	PARSE("-a", "-b");
	PARSE("plain", "-a");
	return 0;
}
