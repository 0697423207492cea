/*
 * getopt.c: options from a program's arguments, of a letter and of a word, as GNU has them: what is no
 * option may stand anywhere, and is moved behind all that are.
 */
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

char *optarg;
int optind = 1, opterr = 1, optopt;

static char *rest = "";		/* letters of the word at optind that are still to be read */

/* Says what is wrong unless it is not wanted. */
#define COMPLAIN(...) do { if (opterr && *options != ':') fprintf(stderr, __VA_ARGS__); } while (0)

static int short_option(int count, char *const arguments[], const char *options)
{
	int letter = *rest++;
	const char *known = letter == ':' ? NULL : strchr(options, letter);
	if (*rest == '\0')
		optind++;
	if (known == NULL) {
		optopt = letter;
		COMPLAIN("%s: invalid option -- '%c'\n", arguments[0], letter);
		return '?';
	}
	if (known[1] != ':')
		return letter;

	/* Its value is what is left of the word, or, unless it may be left out, the next one. */
	if (*rest != '\0') {
		optarg = rest;
		rest = "";
		optind++;
	} else if (known[2] != ':') {
		if (optind >= count) {
			optopt = letter;
			COMPLAIN("%s: option requires an argument -- '%c'\n", arguments[0], letter);
			return *options == ':' ? ':' : '?';
		}
		optarg = arguments[optind++];
	}
	return letter;
}

/* The only option that begins like this, or the one that is called just so; null if there is none, or more than one. */
static const struct option *find(const struct option *longs, const char *word, size_t length, int *matches)
{
	const struct option *found = NULL;
	*matches = 0;
	for (; longs->name != NULL; longs++) {
		if (strncmp(longs->name, word, length) != 0)
			continue;
		if (longs->name[length] == '\0')
			return longs;
		found = longs;
		++*matches;
	}
	return *matches == 1 ? found : NULL;
}

static int long_option(int count, char *const arguments[], const char *options, const struct option *longs, int *which)
{
	const char *word = arguments[optind++] + 2;
	size_t length = strcspn(word, "=");
	int matches;
	const struct option *option = find(longs, word, length, &matches);

	optopt = 0;
	if (option == NULL && matches > 1) {
		COMPLAIN("%s: option '--%s' is ambiguous; possibilities:", arguments[0], word);
		for (; longs->name != NULL; longs++) {
			if (strncmp(longs->name, word, length) == 0)
				COMPLAIN(" '--%s'", longs->name);
		}
		COMPLAIN("\n");
		return '?';
	}
	if (option == NULL) {
		COMPLAIN("%s: unrecognized option '--%s'\n", arguments[0], word);
		return '?';
	}

	if (word[length] == '=' && option->has_arg == no_argument) {
		optopt = option->val;
		COMPLAIN("%s: option '--%s' doesn't allow an argument\n", arguments[0], option->name);
		return '?';
	}
	if (word[length] == '=') {
		optarg = (char *)word + length + 1;
	} else if (option->has_arg == required_argument) {
		if (optind >= count) {
			optopt = option->val;
			COMPLAIN("%s: option '--%s' requires an argument\n", arguments[0], option->name);
			return *options == ':' ? ':' : '?';
		}
		optarg = arguments[optind++];
	}

	if (which != NULL)
		*which = option - longs;
	if (option->flag == NULL)
		return option->val;
	*option->flag = option->val;
	return 0;
}

static bool is_option(const char *word)
{
	return word[0] == '-' && word[1] != '\0';
}

/* The option at optind. */
static int option_here(int count, char *const arguments[], const char *options, const struct option *longs, int *which)
{
	optarg = NULL;
	if (*rest == '\0') {
		char *word = optind < count ? arguments[optind] : NULL;
		if (word == NULL || !is_option(word))
			return -1;
		if (strcmp(word, "--") == 0) {
			optind++;
			return -1;
		}
		if (word[1] == '-' && longs != NULL)
			return long_option(count, arguments, options, longs, which);
		rest = word + 1;
	}
	return short_option(count, arguments, options);
}

int getopt_long(int count, char *const arguments[], const char *options, const struct option *longs, int *which)
{
	char **words = (char **)arguments;
	bool in_order = *options == '+';

	/* 0 asks for a new start */
	if (optind == 0) {
		optind = 1;
		rest = "";
	}
	options += in_order;
	int first = optind;
	while (!in_order && optind < count && !is_option(words[optind]))
		optind++;
	if (optind >= count) {
		optind = first;
		return -1;
	}

	/* The words of the option go in front of those that were passed over. */
	int at = optind;
	int result = option_here(count, arguments, options, longs, which);
	for (; at < optind; first++, at++) {
		char *word = words[at];
		memmove(words + first + 1, words + first, (at - first) * sizeof *words);
		words[first] = word;
	}
	optind = first;
	return result;
}

int getopt(int count, char *const arguments[], const char *options)
{
	return getopt_long(count, arguments, options, NULL, NULL);
}
