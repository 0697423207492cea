/* Graphs: breadth and depth first, topological order, Dijkstra, Floyd, Kruskal, components, flood fill. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N = 16, FAR = INT_MAX / 4 };

struct edge { unsigned char from, to; short weight; };

static struct edge edges[40];
static int edge_count;
static int weights[N][N];

static void build(unsigned seed)
{
	memset(weights, 0, sizeof weights);
	edge_count = 0;
	while (edge_count < 34) {
		seed = seed * 1103515245u + 12345u;
		int a = seed >> 16 & 15, b = seed >> 20 & 15;
		if (a >= b || weights[a][b])
			continue;
		weights[a][b] = weights[b][a] = 1 + (seed >> 24) % 50;
		edges[edge_count++] = (struct edge) { a, b, weights[a][b] };
	}
}

static void breadth(int start)
{
	int queue[N], head = 0, tail = 0, level[N];
	for (int i = 0; i < N; i++)
		level[i] = -1;
	level[queue[tail++] = start] = 0;
	while (head < tail) {
		int v = queue[head++];
		printf("%d/%d ", v, level[v]);
		for (int w = 0; w < N; w++)
			if (weights[v][w] && level[w] < 0) {
				level[w] = level[v] + 1;
				queue[tail++] = w;
			}
	}
	puts("");
}

static int topological(int order[N])
{
	int incoming[N] = { 0 }, ready[N], head = 0, tail = 0;
	for (int i = 0; i < edge_count; i++)
		incoming[edges[i].to]++;
	for (int v = 0; v < N; v++)
		if (!incoming[v])
			ready[tail++] = v;
	while (head < tail) {
		int v = order[head] = ready[head];
		head++;
		for (int i = 0; i < edge_count; i++)
			if (edges[i].from == v && --incoming[edges[i].to] == 0)
				ready[tail++] = edges[i].to;
	}
	return head;
}

static void dijkstra(int start, int distance[N], int before[N])
{
	unsigned done = 0;
	for (int i = 0; i < N; i++) {
		distance[i] = FAR;
		before[i] = -1;
	}
	distance[start] = 0;
	for (;;) {
		int v = -1;
		for (int i = 0; i < N; i++)
			if (!(done >> i & 1) && distance[i] < FAR && (v < 0 || distance[i] < distance[v]))
				v = i;
		if (v < 0)
			return;
		done |= 1u << v;
		for (int w = 0; w < N; w++)
			if (weights[v][w] && distance[v] + weights[v][w] < distance[w]) {
				distance[w] = distance[v] + weights[v][w];
				before[w] = v;
			}
	}
}

static void path(const int before[N], int to)
{
	if (before[to] >= 0)
		path(before, before[to]);
	printf("%d ", to);
}

static int by_weight(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;
	return x->weight != y->weight ? x->weight - y->weight
		: x->from != y->from ? x->from - y->from : x->to - y->to;
}

static int root(int *parent, int v)
{
	while (parent[v] != v)
		v = parent[v] = parent[parent[v]];
	return v;
}

static int spanning_tree(void)
{
	int parent[N], total = 0;
	for (int i = 0; i < N; i++)
		parent[i] = i;
	qsort(edges, edge_count, sizeof *edges, by_weight);
	for (int i = 0; i < edge_count; i++) {
		int a = root(parent, edges[i].from), b = root(parent, edges[i].to);
		if (a != b) {
			parent[a] = b;
			total += edges[i].weight;
			printf("%d-%d ", edges[i].from, edges[i].to);
		}
	}
	puts("");
	return total;
}

static int fill(char (*map)[12], int r, int c, char with)
{
	if (r < 0 || r >= 6 || c < 0 || c >= 11 || map[r][c] != '.')
		return 0;
	map[r][c] = with;
	return 1 + fill(map, r - 1, c, with) + fill(map, r + 1, c, with) + fill(map, r, c - 1, with) + fill(map, r, c + 1, with);
}

int main(void)
{
	int order[N], distance[N], before[N], all[N][N], wrong = 0;
	build(2024);
	breadth(0);
	breadth(15);
	int sorted = topological(order);
	for (int i = 0; i < sorted; i++)
		printf("%d ", order[i]);
	puts("");
	for (int i = 0; i < N; i++)
		for (int j = 0; j < N; j++)
			all[i][j] = i == j ? 0 : weights[i][j] ? weights[i][j] : FAR;
	for (int k = 0; k < N; k++)
		for (int i = 0; i < N; i++)
			for (int j = 0; j < N; j++)
				if (all[i][k] + all[k][j] < all[i][j])
					all[i][j] = all[i][k] + all[k][j];
	for (int v = 0; v < N; v++) {
		dijkstra(v, distance, before);
		wrong += memcmp(distance, all[v], sizeof distance) != 0;
	}
	for (int i = 0; i < N; i += 4) {
		path(before, i);
		printf("= %d\n", distance[i]);
	}
	printf("tree %d, wrong %d\n", spanning_tree(), wrong);

	char map[6][12] = {
		"..#....#...", ".##.##.#.#.", "....#..#.#.", "#####.##.#.", "....#....##", "..#.####...",
	};
	char with = 'a';
	for (int r = 0; r < 6; r++)
		for (int c = 0; c < 11; c++) {
			int size = fill(map, r, c, with);
			if (size)
				printf("%c %d, ", with++, size);
		}
	puts("");
	for (int r = 0; r < 6; r++)
		puts(map[r]);
	return with - 'a' + wrong;
}
