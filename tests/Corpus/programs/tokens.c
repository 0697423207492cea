/* A tokenizer for a small C, by a table of states and a sorted table of keywords. Reads its input. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum token { WORD, KEYWORD, NUMBER, TEXT, CHARACTER, OPERATOR, COMMENT, BAD, KINDS };

static const char *const kind_names[KINDS] = {
	"word", "keyword", "number", "text", "character", "operator", "comment", "bad",
};
static const char *const keywords[] = {
	"break", "case", "char", "const", "continue", "default", "do", "else", "enum", "for", "goto", "if",
	"int", "long", "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef",
	"union", "unsigned", "void", "while",
};
static const char *const operators[] = {
	"<<=", ">>=", "...", "->", "++", "--", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=",
	"*=", "/=", "%=", "&=", "|=", "^=",
};

static int compare_word(const void *key, const void *element)
{
	return strcmp(key, *(const char *const *)element);
}

static size_t quoted(const char *s, char end)
{
	size_t n = 1;
	while (s[n] != '\0' && s[n] != end && s[n] != '\n')
		n += s[n] == '\\' && s[n + 1] != '\0' ? 2 : 1;
	return s[n] == end ? n + 1 : 0;
}

static enum token scan(const char *s, size_t *length)
{
	size_t n = 1;
	if (isalpha((unsigned char)*s) || *s == '_') {
		char word[64];
		while (isalnum((unsigned char)s[n]) || s[n] == '_')
			n++;
		*length = n;
		if (n >= sizeof word)
			return WORD;
		memcpy(word, s, n);
		word[n] = '\0';
		return bsearch(word, keywords, sizeof keywords / sizeof *keywords, sizeof *keywords, compare_word)
			? KEYWORD : WORD;
	}
	if (isdigit((unsigned char)*s)) {
		while (isalnum((unsigned char)s[n]))
			n++;
		*length = n;
		char *end;
		strtoul(s, &end, 0);
		n = end - s;
		n += strspn(s + n, "uUlL");
		return n == *length ? NUMBER : BAD;
	}
	if (*s == '"' || *s == '\'') {
		n = quoted(s, *s);
		*length = n > 0 ? n : strcspn(s, "\n");
		return n == 0 ? BAD : *s == '"' ? TEXT : CHARACTER;
	}
	if (s[0] == '/' && (s[1] == '/' || s[1] == '*')) {
		const char *end = s[1] == '/' ? strchr(s, '\n') : strstr(s + 2, "*/");
		*length = end == NULL ? strlen(s) : (size_t)(end - s) + (s[1] == '*' ? 2 : 0);
		return end == NULL ? BAD : COMMENT;
	}
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
		if (strncmp(s, operators[i], strlen(operators[i])) == 0) {
			*length = strlen(operators[i]);
			return OPERATOR;
		}
	*length = 1;
	return strchr("+-*/%=<>!&|^~?:;,.()[]{}#", *s) ? OPERATOR : BAD;
}

int main(void)
{
	static char text[4096];
	size_t size = fread(text, 1, sizeof text - 1, stdin);
	text[size] = '\0';

	int counts[KINDS] = { 0 }, line = 1, column = 1;
	for (const char *s = text; *s;) {
		if (isspace((unsigned char)*s)) {
			column = *s == '\n' ? 1 : column + 1;
			line += *s++ == '\n';
			continue;
		}
		size_t n;
		enum token token = scan(s, &n);
		counts[token]++;
		printf("%3d:%-3d %-9s %.*s\n", line, column, kind_names[token], (int)(n > 24 ? 24 : n), s);
		for (; n > 0; n--, s++) {
			column = *s == '\n' ? 1 : column + 1;
			line += *s == '\n';
		}
	}
	for (int i = 0; i < KINDS; i++)
		printf("%s %d\n", kind_names[i], counts[i]);
	return counts[BAD];
}
