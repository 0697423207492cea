/* wc.c: counts lines, words and bytes. */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <toy.h>

static char buffer[512];

static int count(int file, const char *name)
{
	int lines = 0, words = 0, bytes = 0, n;
	bool in_word = false;

	while ((n = read(file, buffer, sizeof buffer)) > 0) {
		bytes += n;
		for (int i = 0; i < n; i++) {
			unsigned char c = buffer[i];
			lines += c == '\n';
			words += !in_word && !isspace(c);
			in_word = !isspace(c);
		}
	}
	printf("%d %d %d%s%s\n", lines, words, bytes, *name ? " " : "", name);
	return n;
}

int main(int argc, char **argv)
{
	if (argc == 1)
		return count(STDIN_FILENO, "") != 0;

	int status = 0;
	for (int i = 1; i < argc; i++) {
		int file = open(argv[i], O_RDONLY);
		if (file < 0) {
			fprintf(stderr, "wc: cannot read %s\n", argv[i]);
			status = 1;
			continue;
		}
		count(file, argv[i]);
		close(file);
	}
	return status;
}
