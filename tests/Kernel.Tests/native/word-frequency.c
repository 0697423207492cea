/* How often each word occurs: a hash table with chains, and a sort by two keys. */
#include <ctype.h>

#include "portable.h"

struct entry {
	struct entry *next;
	int count;
	char word[];
};

static struct entry *table[61];
static int entries;

static struct entry *find(const char *word)
{
	unsigned hash = 5381;
	for (const char *c = word; *c != '\0'; c++)
		hash = hash * 33 ^ (unsigned char)*c;
	struct entry **place = &table[hash % 61];
	for (; *place != NULL; place = &(*place)->next) {
		if (strcmp((*place)->word, word) == 0)
			return *place;
	}
	struct entry *new = malloc(sizeof *new + strlen(word) + 1);
	new->next = NULL;
	new->count = 0;
	strcpy(new->word, word);
	entries++;
	return *place = new;
}

static int by_count(const void *a, const void *b)
{
	const struct entry *x = *(struct entry *const *)a, *y = *(struct entry *const *)b;
	return x->count != y->count ? y->count - x->count : strcmp(x->word, y->word);
}

int main(void)
{
	char word[50];
	while (scanf("%49[a-zA-Z']", word) == 1 || scanf("%*[^a-zA-Z']") != EOF) {
		if (*word == '\0')
			continue;
		for (char *c = word; *c != '\0'; c++)
			*c = tolower((unsigned char)*c);
		find(word)->count++;
		*word = '\0';
	}

	struct entry **all = malloc(entries * sizeof *all);
	int n = 0;
	for (int i = 0; i < 61; i++) {
		for (struct entry *e = table[i]; e != NULL; e = e->next)
			all[n++] = e;
	}
	qsort(all, n, sizeof *all, by_count);
	for (int i = 0; i < n && all[i]->count > 1; i++)
		printf("%4d %s\n", all[i]->count, all[i]->word);
	printf("%d words\n", n);
	return 0;
}
