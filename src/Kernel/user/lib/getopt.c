/* getopt.c: options of one letter from a program's arguments, as POSIX has them. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

char *optarg;
int optind = 1, opterr = 1, optopt;

static char *rest = "";		/* letters of the word that is being read */

static int complain(const char *program, const char *what, int letter)
{
	optopt = letter;
	if (opterr)
		fprintf(stderr, "%s: %s -- '%c'\n", program, what, letter);
	return '?';
}

int getopt(int count, char *const arguments[], const char *options)
{
	bool quiet = *options == ':';

	if (*rest == '\0') {
		char *word = optind < count ? arguments[optind] : NULL;
		if (word == NULL || word[0] != '-' || word[1] == '\0')
			return -1;
		optind++;
		if (strcmp(word, "--") == 0)
			return -1;
		rest = word + 1;
	}

	int letter = *rest++;
	const char *known = letter == ':' ? NULL : strchr(options, letter);
	if (known == NULL)
		return quiet ? (optopt = letter, '?') : complain(arguments[0], "invalid option", letter);
	if (known[1] != ':')
		return letter;

	/* Its value is what is left of the word, or the next one. */
	if (*rest != '\0') {
		optarg = rest;
	} else if (optind < count) {
		optarg = arguments[optind++];
	} else {
		if (!quiet)
			return complain(arguments[0], "option requires an argument", letter);
		optopt = letter;
		return ':';
	}
	rest = "";
	return letter;
}
