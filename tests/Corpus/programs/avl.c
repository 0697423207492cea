/* An AVL tree in an array of nodes, with its invariant checked after each step. */
#include <stdint.h>
#include <stdio.h>

#define MOST 300

struct node {
	int16_t key;
	int8_t height;
	int16_t child[2];	/* index; 0: none */
};

static struct node nodes[MOST + 1];
static int used, spare;

static int height(int n)
{
	return n ? nodes[n].height : 0;
}

static void update(int n)
{
	int l = height(nodes[n].child[0]), r = height(nodes[n].child[1]);
	nodes[n].height = 1 + (l > r ? l : r);
}

static int balance(int n)
{
	return height(nodes[n].child[1]) - height(nodes[n].child[0]);
}

static int rotate(int n, int side)
{
	int up = nodes[n].child[!side];
	nodes[n].child[!side] = nodes[up].child[side];
	nodes[up].child[side] = n;
	update(n);
	update(up);
	return up;
}

static int settle(int n)
{
	update(n);
	int b = balance(n);
	if (b >= -1 && b <= 1)
		return n;
	int heavy = b > 0;
	int child = nodes[n].child[heavy];
	if (balance(child) == (heavy ? -1 : 1))
		nodes[n].child[heavy] = rotate(child, heavy);
	return rotate(n, !heavy);
}

static int insert(int n, int key)
{
	if (!n) {
		n = spare ? spare : ++used;
		if (n == spare)
			spare = nodes[n].child[0];
		nodes[n] = (struct node) { .key = key, .height = 1 };
		return n;
	}
	if (key != nodes[n].key) {
		int side = key > nodes[n].key;
		nodes[n].child[side] = insert(nodes[n].child[side], key);
	}
	return settle(n);
}

static int erase(int n, int key)
{
	if (!n)
		return 0;
	if (key != nodes[n].key) {
		int side = key > nodes[n].key;
		nodes[n].child[side] = erase(nodes[n].child[side], key);
		return settle(n);
	}
	if (!nodes[n].child[0] || !nodes[n].child[1]) {
		int heir = nodes[n].child[nodes[n].child[0] == 0];
		nodes[n].child[0] = spare;
		spare = n;
		return heir;
	}
	int heir = nodes[n].child[1];
	while (nodes[heir].child[0])
		heir = nodes[heir].child[0];
	nodes[n].key = nodes[heir].key;
	nodes[n].child[1] = erase(nodes[n].child[1], nodes[heir].key);
	return settle(n);
}

static int check(int n, int low, int high)
{
	if (!n)
		return 0;
	int b = balance(n), key = nodes[n].key;
	if (key <= low || key >= high || b < -1 || b > 1)
		return 1000;
	return 1 + check(nodes[n].child[0], low, key) + check(nodes[n].child[1], key, high);
}

static void print(int n, int depth)
{
	if (!n || depth > 3)
		return;
	print(nodes[n].child[1], depth + 1);
	printf("%*s%d (%d)\n", 4 * depth, "", nodes[n].key, nodes[n].height);
	print(nodes[n].child[0], depth + 1);
}

int main(void)
{
	int root = 0, bad = 0;
	for (int i = 1; i <= 200; i++) {
		root = insert(root, i);
		if (i % 10 == 0)
			bad += check(root, -1, 1000) != i;
	}
	printf("200 in order: height %d, bad %d\n", height(root), bad);
	print(root, 0);
	uint32_t seed = 1;
	for (int i = 0; i < 2000; i++) {
		seed = seed * 69069 + 1;
		int key = seed >> 20 & 0xff;
		root = seed & 0x80000 ? insert(root, key) : erase(root, key);
		if (i % 20 != 19)
			continue;
		int count = check(root, -1, 1000);
		bad += count >= 1000;
		if (i % 200 == 199)
			printf("%4d: %3d keys, height %d, root %d\n", i + 1, count, height(root), nodes[root].key);
	}
	print(root, 0);
	while (root)
		root = erase(root, nodes[root].key);
	printf("used %d, bad %d\n", used, bad);
	return bad;
}
