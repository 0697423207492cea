/* wc.c: counts lines, words and bytes; -l, -w and -c choose. */
#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <toy.h>

struct counts { int lines, words, bytes; };

static bool wants_lines, wants_words, wants_bytes;

static void print(const struct counts *n, const char *name)
{
	const char *space = "";
	if (wants_lines)
		printf("%d", n->lines), space = " ";
	if (wants_words)
		printf("%s%d", space, n->words), space = " ";
	if (wants_bytes)
		printf("%s%d", space, n->bytes);
	printf("%s%s\n", *name != '\0' ? " " : "", name);
}

/* Counts what a file holds; false if it cannot be read. */
static bool count(int file, struct counts *n)
{
	static char buffer[4096];
	bool in_word = false;
	int length;

	while ((length = read(file, buffer, sizeof buffer)) > 0) {
		n->bytes += length;
		for (int i = 0; i < length; i++) {
			unsigned char c = buffer[i];
			n->lines += c == '\n';
			n->words += !in_word && !isspace(c);
			in_word = !isspace(c);
		}
	}
	return length == 0;
}

int main(int argc, char **argv)
{
	struct counts all = { 0 };
	int status = 0, option;

	while ((option = getopt(argc, argv, "lwc")) != -1) {
		if (option == '?') {
			fprintf(stderr, "usage: wc [-lwc] [file ...]\n");
			return 2;
		}
		wants_lines |= option == 'l';
		wants_words |= option == 'w';
		wants_bytes |= option == 'c';
	}
	if (!wants_lines && !wants_words && !wants_bytes)
		wants_lines = wants_words = wants_bytes = true;

	if (optind == argc) {
		status = !count(STDIN_FILENO, &all);
		print(&all, "");
		return status;
	}
	for (int i = optind; i < argc; i++) {
		struct counts n = { 0 };
		int file = open(argv[i], O_RDONLY);
		if (file < 0 || !count(file, &n)) {
			fprintf(stderr, "wc: %s: %s\n", argv[i], strerror(errno));
			status = 1;
		} else {
			print(&n, argv[i]);
		}
		if (file >= 0)
			close(file);
		all.lines += n.lines;
		all.words += n.words;
		all.bytes += n.bytes;
	}
	if (argc - optind > 1)
		print(&all, "total");
	return status;
}
