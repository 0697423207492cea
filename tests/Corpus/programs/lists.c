/* Linked lists: reverse, merge sort, remove, ring (Josephus), doubly linked with sentinel, LRU cache. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

struct cell { int value; struct cell *next; };

static struct cell *cons(int value, struct cell *next)
{
	struct cell *c = malloc(sizeof *c);
	c->value = value;
	c->next = next;
	return c;
}

static struct cell *reverse(struct cell *list)
{
	struct cell *result = NULL;
	while (list) {
		struct cell *next = list->next;
		list->next = result;
		result = list;
		list = next;
	}
	return result;
}

static struct cell *merge(struct cell *a, struct cell *b)
{
	struct cell *first, **end = &first;
	while (a && b) {
		struct cell **least = a->value <= b->value ? &a : &b;
		*end = *least;
		end = &(*least)->next;
		*least = *end;
	}
	*end = a ? a : b;
	return first;
}

static struct cell *sort(struct cell *list)
{
	if (!list || !list->next)
		return list;
	struct cell *slow = list, *fast = list->next;
	while (fast && fast->next) {
		slow = slow->next;
		fast = fast->next->next;
	}
	struct cell *half = slow->next;
	slow->next = NULL;
	return merge(sort(list), sort(half));
}

static int remove_if(struct cell **link, int (*test)(int))
{
	int removed = 0;
	while (*link) {
		struct cell *c = *link;
		if (test(c->value)) {
			*link = c->next;
			free(c);
			removed++;
		} else {
			link = &c->next;
		}
	}
	return removed;
}

static int even(int n) { return n % 2 == 0; }
static int any(int n) { (void)n; return 1; }

static void print(const char *name, const struct cell *list)
{
	int n = 0;
	printf("%s:", name);
	for (; list; list = list->next, n++)
		if (n < 24)
			printf(" %d", list->value);
	printf(" (%d)\n", n);
}

static int josephus(int n, int k)
{
	struct cell *last = cons(n, NULL), *first = last;
	for (int i = n - 1; i > 0; i--)
		first = cons(i, first);
	last->next = first;
	while (last->next != last) {
		for (int i = 1; i < k; i++)
			last = last->next;
		struct cell *gone = last->next;
		last->next = gone->next;
		free(gone);
	}
	int survivor = last->value;
	free(last);
	return survivor;
}

/* A doubly linked list inside other structures, and a cache that drops what was used longest ago. */
struct link { struct link *before, *after; };
struct page { int number; int uses; struct link link; };

#define PAGE_OF(l) ((struct page *)((char *)(l) - offsetof(struct page, link)))

static void take_out(struct link *l)
{
	l->before->after = l->after;
	l->after->before = l->before;
}

static void put_after(struct link *where, struct link *l)
{
	l->before = where;
	l->after = where->after;
	where->after->before = l;
	where->after = l;
}

static struct link recent = { &recent, &recent };
static int cached, hits, misses;

static void touch(int number)
{
	for (struct link *l = recent.after; l != &recent; l = l->after)
		if (PAGE_OF(l)->number == number) {
			hits++;
			PAGE_OF(l)->uses++;
			take_out(l);
			put_after(&recent, l);
			return;
		}
	struct page *p;
	misses++;
	if (cached == 5) {
		p = PAGE_OF(recent.before);
		take_out(&p->link);
	} else {
		p = malloc(sizeof *p);
		cached++;
	}
	p->number = number;
	p->uses = 1;
	put_after(&recent, &p->link);
}

int main(void)
{
	struct cell *list = NULL;
	unsigned seed = 17;
	for (int i = 0; i < 150; i++) {
		seed = seed * 1664525u + 1013904223u;
		list = cons((int)(seed >> 22) - 512, list);
	}
	print("random", list);
	list = reverse(list);
	print("reversed", list);
	list = sort(list);
	print("sorted", list);
	int removed = remove_if(&list, even);
	print("odd", list);
	removed += remove_if(&list, any);
	print("nothing", list);
	printf("%d %d %d %d\n", josephus(41, 3), josephus(7, 1), josephus(10, 2), josephus(1, 5));
	for (int i = 0; i < 300; i++) {
		seed = seed * 1664525u + 1013904223u;
		touch(seed >> 30 ? (int)(seed >> 24 & 3) : (int)(seed >> 20 & 15));
	}
	for (struct link *l = recent.after; l != &recent;) {
		struct page *p = PAGE_OF(l);
		l = l->after;
		printf("page %d used %d times\n", p->number, p->uses);
		free(p);
	}
	printf("%d hits, %d misses, %d removed\n", hits, misses, removed);
	return hits % 100;
}
