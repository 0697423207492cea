/* Lines, words and bytes of the input, and its longest line. */
#include <ctype.h>

#include "portable.h"

int main(void)
{
	int lines = 0, words = 0, bytes = 0, length = 0, longest = 0;
	bool in_word = false;

	for (int c; (c = getchar()) != EOF; bytes++) {
		if (c == '\n') {
			lines++;
			longest = length > longest ? length : longest;
			length = 0;
		} else {
			length++;
		}
		words += !isspace(c) && !in_word;
		in_word = !isspace(c);
	}
	printf("%d lines, %d words, %d bytes, longest %d\n", lines, words, bytes, longest);
	printf("at the end: %d %d %d\n", feof(stdin) != 0, ferror(stdin), getchar());
	return 0;
}
