/* Hash tables: open addressing with growth and deletion, and chains, counting the words of its input. */
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct slot { char *key; int count; };
struct table { struct slot *slots; unsigned size, used, probes, growths; };

static char gone[] = "";

static uint32_t hash(const char *s)
{
	uint32_t h = 2166136261u;
	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	return h ^ h >> 15;
}

static struct slot *find(struct table *t, const char *key)
{
	struct slot *reuse = NULL;
	for (uint32_t i = hash(key);; i++) {
		struct slot *s = &t->slots[i & (t->size - 1)];
		t->probes++;
		if (!s->key)
			return reuse ? reuse : s;
		if (s->key == gone)
			reuse = reuse ? reuse : s;
		else if (strcmp(s->key, key) == 0)
			return s;
	}
}

static void grow(struct table *t)
{
	struct slot *old = t->slots;
	unsigned size = t->size;
	t->size = size ? size * 2 : 8;
	t->slots = calloc(t->size, sizeof *t->slots);
	t->used = 0;
	t->growths++;
	for (unsigned i = 0; i < size; i++)
		if (old[i].key && old[i].key != gone) {
			*find(t, old[i].key) = old[i];
			t->used++;
		}
	free(old);
}

static void count(struct table *t, const char *key)
{
	if (t->used * 4 >= t->size * 3)
		grow(t);
	struct slot *s = find(t, key);
	if (!s->key || s->key == gone) {
		t->used += !s->key;
		s->key = strcpy(malloc(strlen(key) + 1), key);
		s->count = 0;
	}
	s->count++;
}

static int erase(struct table *t, const char *key)
{
	struct slot *s = find(t, key);
	if (!s->key || s->key == gone)
		return 0;
	free(s->key);
	s->key = gone;
	return s->count;
}

struct node { struct node *next; int count; char key[]; };
static struct node *chains[16];

static void chain_count(const char *key)
{
	struct node **link = &chains[hash(key) % 16];
	while (*link && strcmp((*link)->key, key) != 0)
		link = &(*link)->next;
	if (!*link) {
		struct node *n = malloc(sizeof *n + strlen(key) + 1);
		n->next = NULL;
		n->count = 0;
		strcpy(n->key, key);
		*link = n;
	}
	(*link)->count++;
}

static int by_count(const void *a, const void *b)
{
	const struct slot *x = a, *y = b;
	return x->count != y->count ? y->count - x->count : strcmp(x->key, y->key);
}

int main(void)
{
	struct table t = { 0 };
	char word[32];
	int words = 0, c, n = 0;
	while ((c = getchar()) != EOF || n > 0) {
		if (c != EOF && isalpha(c) && n < 31) {
			word[n++] = (char)tolower(c);
			continue;
		}
		if (n > 0) {
			word[n] = '\0';
			count(&t, word);
			chain_count(word);
			words++;
			n = 0;
		}
	}
	printf("%d words, %u slots used of %u, %u growths\n", words, t.used, t.size, t.growths);
	printf("erased: the %d, a %d, zebra %d\n", erase(&t, "the"), erase(&t, "a"), erase(&t, "zebra"));
	for (int i = 0; i < 200; i++) {
		sprintf(word, "x%d", i % 37);
		if (i % 3 == 2)
			erase(&t, word);
		else
			count(&t, word);
	}
	unsigned left = 0;
	for (unsigned i = 0; i < t.size; i++)
		if (t.slots[i].key && t.slots[i].key != gone)
			t.slots[left++] = t.slots[i];
	qsort(t.slots, left, sizeof *t.slots, by_count);
	for (unsigned i = 0; i < left; i++) {
		if (i < 30)
			printf("%s %d%s", t.slots[i].key, t.slots[i].count, i % 6 == 5 ? "\n" : ", ");
		free(t.slots[i].key);
	}
	printf("%u left, %u probes\n", left, t.probes);
	for (int i = 0; i < 16; i++) {
		int length = 0, total = 0;
		for (struct node *p = chains[i], *next; p; p = next, length++) {
			next = p->next;
			total += p->count;
			free(p);
		}
		printf("%d:%d ", length, total);
	}
	puts("");
	free(t.slots);
	return (int)left;
}
