/* A binary search tree: insert, find, delete, walk in three orders, by pointer to pointer. */
#include <stdio.h>
#include <stdlib.h>

struct node {
	int key;
	unsigned short count;
	struct node *left, *right;
};

static struct node **find(struct node **link, int key)
{
	while (*link && (*link)->key != key)
		link = key < (*link)->key ? &(*link)->left : &(*link)->right;
	return link;
}

static void insert(struct node **root, int key)
{
	struct node **link = find(root, key);
	if (!*link) {
		*link = calloc(1, sizeof **link);
		(*link)->key = key;
	}
	(*link)->count++;
}

static int erase(struct node **root, int key)
{
	struct node **link = find(root, key), *gone = *link;
	if (!gone)
		return 0;
	if (gone->left && gone->right) {
		struct node **least = &gone->right;
		while ((*least)->left)
			least = &(*least)->left;
		struct node *heir = *least;
		*least = heir->right;
		heir->left = gone->left;
		heir->right = gone->right;
		*link = heir;
	} else {
		*link = gone->left ? gone->left : gone->right;
	}
	free(gone);
	return 1;
}

enum order { BEFORE, BETWEEN, AFTER };

static void walk(const struct node *n, enum order order, void (*visit)(const struct node *, void *), void *context)
{
	if (!n)
		return;
	if (order == BEFORE)
		visit(n, context);
	walk(n->left, order, visit, context);
	if (order == BETWEEN)
		visit(n, context);
	walk(n->right, order, visit, context);
	if (order == AFTER)
		visit(n, context);
}

static void show(const struct node *n, void *context)
{
	int *column = context;
	printf("%4d", n->key);
	if (++*column % 20 == 0)
		puts("");
}

static void add_up(const struct node *n, void *context)
{
	*(long *)context = *(long *)context * 31 % 1000003 + n->key * n->count;
}

static int height(const struct node *n)
{
	if (!n)
		return 0;
	int l = height(n->left), r = height(n->right);
	return 1 + (l > r ? l : r);
}

static int nearest(const struct node *n, int key)
{
	int best = n->key;
	while (n) {
		if (abs(n->key - key) < abs(best - key))
			best = n->key;
		n = key < n->key ? n->left : n->right;
	}
	return best;
}

int main(void)
{
	struct node *root = NULL;
	unsigned seed = 42;
	for (int i = 0; i < 120; i++) {
		seed = seed * 1103515245u + 12345u;
		insert(&root, seed >> 16 & 0xff);
	}
	for (int order = BEFORE; order <= AFTER; order++) {
		int column = 0;
		long sum = order;
		walk(root, order, show, &column);
		walk(root, order, add_up, &sum);
		printf("\n%d keys, height %d, sum %ld\n", column, height(root), sum);
	}
	int erased = 0;
	for (int key = 0; key < 256; key += 3)
		erased += erase(&root, key);
	int column = 0;
	walk(root, BETWEEN, show, &column);
	printf("\nerased %d, left %d, height %d\n", erased, column, height(root));
	for (int key = -10; key < 300; key += 31)
		printf("%d~%d ", key, nearest(root, key));
	puts("");
	while (root)
		erased += erase(&root, root->key);
	return erased;
}
