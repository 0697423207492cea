/* malloc, calloc, realloc, free: random use with every byte checked, limits, reuse, alignment. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 64 };

static struct { unsigned char *memory; size_t size; unsigned char mark; } slots[SLOTS];
static uint32_t seed = 1;
static int wrong;

static uint32_t next(uint32_t limit)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % limit;
}

static void check(int i)
{
	for (size_t k = 0; k < slots[i].size; k++)
		wrong += slots[i].memory[k] != (unsigned char)(slots[i].mark + k);
}

static void fill(int i)
{
	for (size_t k = 0; k < slots[i].size; k++)
		slots[i].memory[k] = (unsigned char)(slots[i].mark + k);
}

static size_t size(void)
{
	switch (next(8)) {
	case 0: return next(4);
	case 1: return next(1000);
	default: return next(100);
	}
}

int main(void)
{
	int operations[4] = { 0 };
	size_t live = 0, most = 0;
	for (int step = 0; step < 1500; step++) {
		int i = (int)next(SLOTS);
		check(i);
		if (!slots[i].memory) {
			int zeroed = next(3) == 0;
			slots[i].size = size();
			slots[i].memory = zeroed ? calloc(slots[i].size + 1, 1) : malloc(slots[i].size + 1);
			for (size_t k = 0; zeroed && k < slots[i].size; k++)
				wrong += slots[i].memory[k] != 0;
			wrong += (uintptr_t)slots[i].memory % 8 != 0;
			operations[zeroed]++;
			live += slots[i].size;
		} else if (next(2)) {
			size_t bigger = size(), kept = bigger < slots[i].size ? bigger : slots[i].size;
			slots[i].memory = realloc(slots[i].memory, bigger + 1);
			live += bigger - slots[i].size;
			slots[i].size = kept;
			check(i);
			slots[i].size = bigger;
			operations[2]++;
		} else {
			live -= slots[i].size;
			free(slots[i].memory);
			slots[i].memory = NULL;
			slots[i].size = 0;
			operations[3]++;
		}
		slots[i].mark = (unsigned char)step;
		fill(i);
		if (live > most)
			most = live;
	}
	printf("%d malloc, %d calloc, %d realloc, %d free, at most %u bytes, wrong %d\n", operations[0], operations[1],
		operations[2], operations[3], (unsigned)most, wrong);
	for (int i = 0; i < SLOTS; i++) {
		check(i);
		free(slots[i].memory);
	}

	/* what is freed is used again: this would need 400 MB otherwise */
	uint32_t sum = 0;
	for (int i = 0; i < 400; i++) {
		uint32_t *block = malloc(1000000);
		if (!block) {
			printf("out of memory at %d\n", i);
			return 1;
		}
		block[i * 100] = (uint32_t)i;
		sum += block[i * 100];
		free(block);
	}
	printf("%u\n", (unsigned)sum);

	free(NULL);
	volatile size_t huge = SIZE_MAX / 2 + 100, many = SIZE_MAX / 8;
	void *volatile none = malloc(huge);
	printf("%d\n", none == NULL);
	none = calloc(many, 16);
	printf("%d\n", none == NULL);
	char *grown = malloc(1);
	for (int n = 1; n < 3000; n += n / 2 + 1) {
		grown = realloc(grown, (size_t)n + 1);
		memset(grown + n / 3, 'a' + n % 26, (size_t)(n - n / 3));
		grown[n] = '\0';
	}
	printf("%.20s %u\n", grown, (unsigned)strlen(grown));
	char *same = realloc(grown, 10);
	same[9] = '\0';
	puts(same);
	free(same);
	return wrong;
}
