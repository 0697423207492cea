/* Shortest ways in a map with hills: a heap of places, nearest first. */
#include "portable.h"

enum { WIDTH = 24, HEIGHT = 10, PLACES = WIDTH * HEIGHT };

static int height[PLACES], distance[PLACES], before[PLACES], heap[PLACES * 4], size;

static void sink(int i)
{
	for (;;) {
		int least = i;
		for (int child = 2 * i + 1; child <= 2 * i + 2; child++) {
			if (child < size && distance[heap[child]] < distance[heap[least]])
				least = child;
		}
		if (least == i)
			return;
		int t = heap[i];
		heap[i] = heap[least];
		heap[least] = t;
		i = least;
	}
}

static void push(int place)
{
	int i = size++;
	heap[i] = place;
	while (i > 0 && distance[heap[(i - 1) / 2]] > distance[heap[i]]) {
		int t = heap[i];
		heap[i] = heap[(i - 1) / 2];
		heap[(i - 1) / 2] = t;
		i = (i - 1) / 2;
	}
}

int main(void)
{
	unsigned state = 99;
	char picture[HEIGHT][WIDTH + 1];

	for (int i = 0; i < PLACES; i++) {
		state = state * 1103515245 + 12345;
		height[i] = (state >> 16) % 10;
		distance[i] = 1 << 30;
		picture[i / WIDTH][i % WIDTH] = '0' + height[i];
	}
	distance[0] = 0;
	push(0);
	while (size > 0) {
		int here = heap[0];
		heap[0] = heap[--size];
		sink(0);
		static const int dx[] = { 1, -1, 0, 0 }, dy[] = { 0, 0, 1, -1 };
		for (int d = 0; d < 4; d++) {
			int x = here % WIDTH + dx[d], y = here / WIDTH + dy[d], there = y * WIDTH + x;
			if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT)
				continue;
			int cost = distance[here] + 1 + height[there] * height[there];
			if (cost < distance[there]) {
				distance[there] = cost;
				before[there] = here;
				push(there);
			}
		}
	}
	for (int at = PLACES - 1; at != 0; at = before[at])
		picture[at / WIDTH][at % WIDTH] = '*';
	for (int y = 0; y < HEIGHT; y++)
		printf("%.*s\n", WIDTH, picture[y]);
	printf("%d\n", distance[PLACES - 1]);
	return 0;
}
