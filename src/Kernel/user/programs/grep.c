/* grep.c: the lines of its input that match: ^ $ . and * mean what they mean in regular expressions. */
#include <stdbool.h>
#include <stdio.h>

static bool matches_here(const char *pattern, const char *text);

/* c* and then the rest of the pattern. */
static bool matches_star(char c, const char *pattern, const char *text)
{
	do {
		if (matches_here(pattern, text))
			return true;
	} while (*text != '\0' && (*text++ == c || c == '.'));
	return false;
}

static bool matches_here(const char *pattern, const char *text)
{
	if (pattern[0] == '\0')
		return true;
	if (pattern[1] == '*')
		return matches_star(pattern[0], pattern + 2, text);
	if (pattern[0] == '$' && pattern[1] == '\0')
		return *text == '\0';
	return *text != '\0' && (pattern[0] == '.' || pattern[0] == *text) && matches_here(pattern + 1, text + 1);
}

static bool matches(const char *pattern, const char *text)
{
	if (pattern[0] == '^')
		return matches_here(pattern + 1, text);
	do {
		if (matches_here(pattern, text))
			return true;
	} while (*text++ != '\0');
	return false;
}

int main(int argc, char **argv)
{
	static char line[1024];
	bool found = false;

	if (argc != 2) {
		fprintf(stderr, "usage: grep pattern\n");
		return 2;
	}
	while (fgets(line, sizeof line, stdin) != NULL) {
		for (char *c = line; *c != '\0'; c++) {
			if (*c == '\n')
				*c = '\0';
		}
		if (matches(argv[1], line)) {
			puts(line);
			found = true;
		}
	}
	return found ? 0 : 1;
}
