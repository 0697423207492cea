/* Paragraphs of the input, justified on both sides. */
#include "portable.h"

enum { WIDTH = 38, MOST = 20 };

static char words[MOST][WIDTH + 1];
static int count, letters;

static void print(bool last)
{
	int gaps = count - 1, spaces = WIDTH - letters;
	printf("|");
	for (int i = 0; i < count; i++) {
		printf("%s", words[i]);
		if (i == count - 1)
			break;
		int n = last ? 1 : spaces / gaps + (i < spaces % gaps);
		printf("%*s", n, "");
	}
	if (last || gaps == 0)
		printf("%*s", WIDTH - letters - (last ? gaps : 0), "");
	printf("|\n");
	count = letters = 0;
}

int main(void)
{
	char line[300];
	while (fgets(line, sizeof line, stdin) != NULL) {
		if (line[0] == '\n') {
			if (count > 0)
				print(true);
			printf("|%*s|\n", WIDTH, "");
			continue;
		}
		for (char *word = strtok(line, " \t\n"); word != NULL; word = strtok(NULL, " \t\n")) {
			int length = strlen(word);
			if (letters + count + length > WIDTH)
				print(false);
			strcpy(words[count++], word);
			letters += length;
		}
	}
	if (count > 0)
		print(true);
	return 0;
}
