/* A red-black tree with parent pointers; the colour is packed into the parent's low bit. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

struct node {
	uintptr_t parent_and_colour;	/* bit 0: red */
	struct node *child[2];
	int key;
};

static struct node *root;
static long rotations;

static struct node *parent(const struct node *n)
{
	return (struct node *)(n->parent_and_colour & ~(uintptr_t)1);
}

static int red(const struct node *n)
{
	return n && (n->parent_and_colour & 1);
}

static void set_parent(struct node *n, struct node *p)
{
	n->parent_and_colour = (uintptr_t)p | (n->parent_and_colour & 1);
}

static void paint(struct node *n, int colour)
{
	n->parent_and_colour = (n->parent_and_colour & ~(uintptr_t)1) | colour;
}

static void rotate(struct node *n, int side)
{
	struct node *up = n->child[!side], *p = parent(n);
	rotations++;
	n->child[!side] = up->child[side];
	if (up->child[side])
		set_parent(up->child[side], n);
	set_parent(up, p);
	if (p)
		p->child[p->child[1] == n] = up;
	else
		root = up;
	up->child[side] = n;
	set_parent(n, up);
}

static int insert(int key)
{
	struct node *p = NULL, **link = &root;
	while (*link) {
		p = *link;
		if (p->key == key)
			return 0;
		link = &p->child[key > p->key];
	}
	struct node *n = calloc(1, sizeof *n);
	n->key = key;
	n->parent_and_colour = (uintptr_t)p | 1;
	*link = n;
	while (red(p = parent(n))) {
		struct node *grand = parent(p);
		int side = grand->child[1] == p;
		struct node *uncle = grand->child[!side];
		if (red(uncle)) {
			paint(p, 0);
			paint(uncle, 0);
			paint(grand, 1);
			n = grand;
			continue;
		}
		if (p->child[!side] == n) {
			rotate(p, side);
			n = p;
			p = parent(n);
		}
		paint(p, 0);
		paint(grand, 1);
		rotate(grand, !side);
	}
	paint(root, 0);
	return 1;
}

/* The number of black nodes on each way down, or -1 when a rule is broken. */
static int black_height(const struct node *n)
{
	if (!n)
		return 1;
	int l = black_height(n->child[0]), r = black_height(n->child[1]);
	if (l != r || l < 0 || (red(n) && (red(n->child[0]) || red(n->child[1]))))
		return -1;
	return l + !red(n);
}

static struct node *next(struct node *n)
{
	if (n->child[1]) {
		for (n = n->child[1]; n->child[0];)
			n = n->child[0];
		return n;
	}
	while (parent(n) && parent(n)->child[1] == n)
		n = parent(n);
	return parent(n);
}

static void clear(struct node *n)
{
	if (n) {
		clear(n->child[0]);
		clear(n->child[1]);
		free(n);
	}
}

int main(void)
{
	uint32_t seed = 99;
	int count = 0, bad = 0;
	for (int i = 0; i < 600; i++) {
		seed ^= seed << 13;
		seed ^= seed >> 17;
		seed ^= seed << 5;
		count += insert(i < 200 ? i * 3 : (int)(seed % 2000));
		if (i % 10 == 9)
			bad += black_height(root) < 0;
		if (i % 100 == 99)
			printf("%d tries: %d keys, black height %d, %ld rotations, root %d\n", i + 1, count,
				black_height(root), rotations, root->key);
	}
	struct node *n = root;
	while (n->child[0])
		n = n->child[0];
	int previous = -1, walked = 0;
	long sum = 0;
	for (; n; n = next(n)) {
		bad += n->key <= previous;
		previous = n->key;
		sum = (sum * 7 + n->key * (red(n) ? 2 : 1)) % 1000003;
		if (walked++ % 40 == 0)
			printf("%d%c ", n->key, red(n) ? 'r' : 'b');
	}
	printf("\nwalked %d, sum %ld, bad %d\n", walked, sum, bad);
	clear(root);
	return bad + (walked != count);
}
