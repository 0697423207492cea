/* A tree of letters that completes the beginnings of words. */
#include "portable.h"

struct node {
	struct node *children[26];
	bool is_word;
};

static struct node root;
static int nodes;

static void add(const char *word)
{
	struct node *at = &root;
	for (; *word != '\0'; word++) {
		struct node **child = &at->children[*word - 'a'];
		if (*child == NULL) {
			*child = calloc(1, sizeof **child);
			nodes++;
		}
		at = *child;
	}
	at->is_word = true;
}

static int complete(const struct node *at, char *word, int length)
{
	int count = at->is_word;
	if (at->is_word)
		printf(" %.*s", length, word);
	for (int c = 0; c < 26; c++) {
		if (at->children[c] != NULL) {
			word[length] = 'a' + c;
			count += complete(at->children[c], word, length + 1);
		}
	}
	return count;
}

int main(void)
{
	static const char *const words[] = {
		"fork", "form", "fort", "exec", "exit", "wait", "waitpid", "pipe", "piper", "read", "ready", "reap", "kill", "sleep", "sbrk",
	};
	static const char *const beginnings[] = { "fo", "ex", "wait", "re", "z", "", "pipe" };
	for (unsigned i = 0; i < sizeof words / sizeof words[0]; i++)
		add(words[i]);
	printf("%d nodes\n", nodes);
	for (unsigned i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++) {
		char word[20];
		struct node *at = &root;
		for (const char *c = beginnings[i]; *c != '\0' && at != NULL; c++)
			at = at->children[*c - 'a'];
		strcpy(word, beginnings[i]);
		printf("%s:", word);
		int count = at == NULL ? 0 : complete(at, word, strlen(word));
		printf(" (%d)\n", count);
	}
	return 0;
}
