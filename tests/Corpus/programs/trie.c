/* A trie of words: insert, look up, list by prefix, longest prefix, suggestions one letter away. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct trie {
	struct trie *letters[26];
	int words;
};

static int nodes;

static struct trie *step(struct trie *t, char c, int create)
{
	struct trie **next = &t->letters[tolower((unsigned char)c) - 'a'];
	if (!*next && create) {
		*next = calloc(1, sizeof **next);
		nodes++;
	}
	return *next;
}

static void insert(struct trie *t, const char *word)
{
	for (; *word; word++)
		t = step(t, *word, 1);
	t->words++;
}

static int count(struct trie *t, const char *word)
{
	for (; t && *word; word++)
		t = step(t, *word, 0);
	return t ? t->words : 0;
}

static int list(struct trie *t, char *buffer, int depth)
{
	int listed = 0;
	if (t->words) {
		printf(" %.*s", depth, buffer);
		if (t->words > 1)
			printf("x%d", t->words);
		listed++;
	}
	for (int i = 0; i < 26; i++)
		if (t->letters[i]) {
			buffer[depth] = 'a' + i;
			listed += list(t->letters[i], buffer, depth + 1);
		}
	return listed;
}

static void suggest(struct trie *root, const char *word)
{
	char other[32];
	size_t n = strlen(word);
	printf("%s?", word);
	for (size_t i = 0; i < n; i++)
		for (char c = 'a'; c <= 'z'; c++) {
			strcpy(other, word);
			other[i] = c;
			if (c != word[i] && count(root, other))
				printf(" %s", other);
		}
	for (size_t i = 0; i < n; i++) {
		memcpy(other, word, i);
		strcpy(other + i, word + i + 1);
		if (count(root, other))
			printf(" -%s", other);
	}
	puts("");
}

static void clear(struct trie *t)
{
	for (int i = 0; i < 26; i++)
		if (t->letters[i])
			clear(t->letters[i]);
	free(t);
}

int main(void)
{
	static const char text[] =
		"a page table entry maps a page to a frame and a frame to no page at all the table walks the page "
		"the trap frames the trace tracks the track trains train the trainer sleep sleeps sleeper slept "
		"Fork forks forked exec execs exit exits Wait waits waiter pipe pipes piper";
	static const char *const prefixes[] = { "tra", "page", "ex", "fo", "sle", "z", "" };
	static const char *const queries[] = { "page", "Trap", "pag", "pages", "exec", "the" };
	struct trie *root = calloc(1, sizeof *root);
	char *copy = malloc(sizeof text), buffer[32];
	memcpy(copy, text, sizeof text);
	int words = 0;
	for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
		insert(root, word);
		words++;
	}
	printf("%d words, %d nodes\n", words, nodes);
	for (size_t i = 0; i < sizeof queries / sizeof *queries; i++)
		printf("%s: %d\n", queries[i], count(root, queries[i]));
	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		struct trie *t = root;
		strcpy(buffer, prefixes[i]);
		for (const char *p = prefixes[i]; t && *p; p++)
			t = step(t, *p, 0);
		printf("%s*:", prefixes[i]);
		int listed = t ? list(t, buffer, strlen(prefixes[i])) : 0;
		printf(" (%d)\n", listed);
	}
	suggest(root, "frams");
	suggest(root, "exet");
	suggest(root, "waitt");
	clear(root);
	free(copy);
	return nodes % 256;
}
