/* Huffman coding: count, build the tree with a heap, print the codes, pack, unpack. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node {
	unsigned weight;
	int symbol;		/* -1 inside the tree */
	struct node *child[2];
};

struct code {
	uint32_t bits;
	int length;
};

static struct node *heap[257];
static int heap_size;
static struct code codes[256];
static unsigned char packed[4000], unpacked[4000];

static int before(const struct node *a, const struct node *b)
{
	return a->weight != b->weight ? a->weight < b->weight : a->symbol < b->symbol;
}

static void push(struct node *n)
{
	int i = heap_size++;
	for (; i > 0 && before(n, heap[(i - 1) / 2]); i = (i - 1) / 2)
		heap[i] = heap[(i - 1) / 2];
	heap[i] = n;
}

static struct node *pop(void)
{
	struct node *top = heap[0], *last = heap[--heap_size];
	int i = 0, child;
	for (; (child = 2 * i + 1) < heap_size; i = child) {
		if (child + 1 < heap_size && before(heap[child + 1], heap[child]))
			child++;
		if (before(last, heap[child]))
			break;
		heap[i] = heap[child];
	}
	heap[i] = last;
	return top;
}

static struct node *make(unsigned weight, int symbol, struct node *a, struct node *b)
{
	struct node *n = malloc(sizeof *n);
	n->weight = weight;
	n->symbol = symbol;
	n->child[0] = a;
	n->child[1] = b;
	return n;
}

static void assign(const struct node *n, uint32_t bits, int length)
{
	if (n->symbol >= 0) {
		codes[n->symbol].bits = bits;
		codes[n->symbol].length = length ? length : 1;
		return;
	}
	assign(n->child[0], bits << 1, length + 1);
	assign(n->child[1], bits << 1 | 1, length + 1);
}

static void release(struct node *n)
{
	if (!n)
		return;
	release(n->child[0]);
	release(n->child[1]);
	free(n);
}

static int try(const char *text)
{
	unsigned weights[256] = { 0 };
	size_t n = strlen(text), bits = 0;
	for (size_t i = 0; i < n; i++)
		weights[(unsigned char)text[i]]++;
	for (int s = 0; s < 256; s++)
		if (weights[s])
			push(make(weights[s], s, 0, 0));
	for (int inner = -1; heap_size > 1; inner--) {
		struct node *a = pop(), *b = pop();
		push(make(a->weight + b->weight, inner, a, b));
	}
	struct node *root = pop();
	memset(codes, 0, sizeof codes);
	assign(root, 0, 0);
	for (int s = 0; s < 256; s++)
		if (codes[s].length) {
			printf("%c:%u:", s, weights[s]);
			for (int i = codes[s].length - 1; i >= 0; i--)
				putchar('0' + (int)(codes[s].bits >> i & 1));
			putchar(' ');
		}
	memset(packed, 0, sizeof packed);
	for (size_t i = 0; i < n; i++) {
		struct code c = codes[(unsigned char)text[i]];
		for (int k = c.length - 1; k >= 0; k--, bits++)
			packed[bits / 8] |= (c.bits >> k & 1) << (7 - bits % 8);
	}
	size_t position = 0;
	for (size_t i = 0; i < n; i++) {
		const struct node *at = root;
		do {
			if (at->symbol < 0)
				at = at->child[packed[position / 8] >> (7 - position % 8) & 1];
			position++;
		} while (at->symbol < 0);
		unpacked[i] = at->symbol;
	}
	uint32_t sum = 0;
	for (size_t i = 0; i < (bits + 7) / 8; i++)
		sum = (sum ^ packed[i]) * 16777619u;
	int ok = memcmp(unpacked, text, n) == 0 && position == bits;
	printf("\n%u bytes in %u bits, sum %08x, %s\n", (unsigned)n, (unsigned)bits, (unsigned)sum, ok ? "ok" : "WRONG");
	release(root);
	return !ok;
}

int main(void)
{
	int wrong = 0;
	wrong += try("aaaa");
	wrong += try("abracadabra");
	wrong += try("she sells sea shells by the sea shore; the shells she sells are surely seashells");
	char fibonacci[700];
	size_t n = 0;
	for (int c = 0, a = 1, b = 1; c < 12; c++) {
		for (int i = 0; i < a; i++)
			fibonacci[n++] = 'a' + c;
		int next = a + b;
		a = b;
		b = next;
	}
	fibonacci[n] = '\0';
	wrong += try(fibonacci);
	return wrong;
}
