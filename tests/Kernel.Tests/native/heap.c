/* Blocks of all sizes, taken, resized and given back in disorder; none may overlap another or lose its bytes. */
#include "portable.h"

enum { SLOTS = 100 };

static struct { unsigned char *at; unsigned size; unsigned char fill; } slots[SLOTS];
static unsigned state = 1;

static unsigned next(unsigned limit)
{
	state = state * 1664525 + 1013904223;
	return (state >> 8) % limit;
}

static int damaged(int i)
{
	for (unsigned b = 0; b < slots[i].size; b++) {
		if (slots[i].at[b] != slots[i].fill)
			return 1;
	}
	return 0;
}

int main(void)
{
	int damage = 0, taken = 0, moved = 0;
	unsigned total = 0;

	for (int round = 0; round < 3000; round++) {
		int i = next(SLOTS);
		damage += damaged(i);
		unsigned size = next(10) == 0 ? next(20000) : next(200) + 1;
		switch (next(4)) {
		case 0:
			free(slots[i].at);
			slots[i].at = NULL;
			slots[i].size = 0;
			continue;
		case 1:
			free(slots[i].at);
			slots[i].at = calloc(size, 1);
			for (unsigned b = 0; b < size; b++)
				damage += slots[i].at[b] != 0;
			break;
		case 2: {
			unsigned kept = size < slots[i].size ? size : slots[i].size;
			slots[i].at = realloc(slots[i].at, size);
			for (unsigned b = 0; b < kept; b++)
				damage += slots[i].at[b] != slots[i].fill;
			moved++;
			break;
		}
		default:
			free(slots[i].at);
			slots[i].at = malloc(size);
			break;
		}
		taken++;
		total += size;
		slots[i].size = size;
		slots[i].fill = next(256);
		memset(slots[i].at, slots[i].fill, size);
	}
	for (int i = 0; i < SLOTS; i++) {
		damage += damaged(i);
		free(slots[i].at);
	}
	printf("%d blocks, %d resized, %u bytes, %d damaged\n", taken, moved, total, damage);

	void *aligned[4];
	for (int i = 0; i < 4; i++) {
		aligned[i] = aligned_alloc(64 << i, 1024);
		printf("%d ", (int)((uintptr_t)aligned[i] % (64 << i)));
		memset(aligned[i], i, 1024);
	}
	for (int i = 3; i >= 0; i--)
		free(aligned[i]);
	void *none = malloc(0);
	free(none);
	free(NULL);
	volatile size_t absurd = SIZE_MAX / 2;
	void *huge = malloc(absurd);
	printf("%d %s\n", huge == NULL, strerror(errno));
	huge = calloc(absurd, 3);
	printf("%d\n", huge == NULL);
	return 0;
}
