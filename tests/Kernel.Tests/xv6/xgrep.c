/* xgrep.c: lines with a word in them, read in pieces that lines lie across. */
#include "types.h"
#include "stat.h"
#include "user.h"

static char buffer[64];

static int has(char *word, char *text)
{
	for (; *text != 0; text++) {
		int i = 0;
		while (word[i] != 0 && word[i] == text[i])
			i++;
		if (word[i] == 0)
			return 1;
	}
	return word[0] == 0;
}

static void search(char *word, int file)
{
	int filled = 0, n;

	while ((n = read(file, buffer + filled, sizeof buffer - filled - 1)) > 0) {
		filled += n;
		buffer[filled] = 0;
		char *line = buffer, *end;
		while ((end = strchr(line, '\n')) != 0) {
			*end = 0;
			if (has(word, line)) {
				*end = '\n';
				write(1, line, end + 1 - line);
			}
			line = end + 1;
		}
		filled -= line - buffer;
		memmove(buffer, line, filled);
	}
}

int main(int argc, char *argv[])
{
	if (argc != 2) {
		printf(2, "usage: xgrep word\n");
		exit();
	}
	search(argv[1], 0);
	exit();
}
