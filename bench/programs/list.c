/* list.c: linked lists: built from malloc, reversed, merged in order, walked: pointers that lead anywhere. */
#include <stdio.h>
#include <stdlib.h>

#define LENGTH 20000
#define ROUNDS 300

struct node {
	struct node *next;
	unsigned value;
};

static struct node *merge(struct node *a, struct node *b)
{
	struct node *first = NULL, **last = &first;
	while (a && b) {
		struct node **smaller = a->value <= b->value ? &a : &b;
		*last = *smaller;
		last = &(*last)->next;
		*smaller = *last;
	}
	*last = a ? a : b;
	return first;
}

static struct node *sort(struct node *list)
{
	if (!list || !list->next)
		return list;
	struct node *slow = list, *fast = list->next;
	while (fast && fast->next) {
		slow = slow->next;
		fast = fast->next->next;
	}
	struct node *half = slow->next;
	slow->next = NULL;
	return merge(sort(list), sort(half));
}

int main(void)
{
	unsigned seed = 1, sum = 0;
	struct node *list = NULL;
	for (int i = 0; i < LENGTH; i++) {
		struct node *node = malloc(sizeof *node);
		if (!node)
			return 1;
		node->next = list;
		list = node;
	}
	for (int round = 0; round < ROUNDS; round++) {
		for (struct node *node = list; node; node = node->next) {
			seed = seed * 1664525 + 1013904223;
			node->value = seed >> 4;
		}
		list = sort(list);
		for (int walk = 0; walk < 50; walk++) {
			for (struct node *node = list; node; node = node->next)
				sum = sum * 3 + node->value;
		}
	}
	printf("list %u\n", sum);
	return 0;
}
