/* xwc.c: counts lines, words and characters. */
#include "types.h"
#include "stat.h"
#include "user.h"

static char buffer[512];

static void count(int file, char *name)
{
	int lines = 0, words = 0, characters = 0, in_word = 0, n;

	while ((n = read(file, buffer, sizeof buffer)) > 0) {
		for (int i = 0; i < n; i++) {
			characters++;
			if (buffer[i] == '\n')
				lines++;
			if (strchr(" \r\t\n\v", buffer[i]))
				in_word = 0;
			else if (!in_word) {
				words++;
				in_word = 1;
			}
		}
	}
	if (n < 0) {
		printf(1, "xwc: cannot read\n");
		exit();
	}
	printf(1, "%d %d %d %s\n", lines, words, characters, name);
}

int main(int argc, char *argv[])
{
	if (argc <= 1) {
		count(0, "");
		exit();
	}
	for (int i = 1; i < argc; i++) {
		int file = open(argv[i], 0);
		if (file < 0) {
			printf(1, "xwc: cannot open %s\n", argv[i]);
			exit();
		}
		count(file, argv[i]);
		close(file);
	}
	exit();
}
