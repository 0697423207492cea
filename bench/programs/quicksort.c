/* quicksort.c: sorts pseudo-random numbers: unpredictable branches, swaps, recursion. */
#include <stdio.h>

#define LENGTH 200000
#define ROUNDS 140

static int numbers[LENGTH];

static void sort(int *from, int *to)
{
	while (to - from > 1) {
		int pivot = from[(to - from) / 2];
		int *low = from, *high = to - 1;
		while (low <= high) {
			while (*low < pivot)
				low++;
			while (*high > pivot)
				high--;
			if (low <= high) {
				int other = *low;
				*low++ = *high;
				*high-- = other;
			}
		}
		sort(from, high + 1);
		from = low;
	}
}

int main(void)
{
	unsigned seed = 12345, sum = 0;
	for (int round = 0; round < ROUNDS; round++) {
		for (int i = 0; i < LENGTH; i++) {
			seed = seed * 1103515245 + 12345;
			numbers[i] = (int)(seed >> 8);
		}
		sort(numbers, numbers + LENGTH);
		for (int i = 0; i < LENGTH; i += 1000)
			sum = sum * 31 + (unsigned)numbers[i];
	}
	printf("quicksort %u\n", sum);
	return 0;
}
