/* A megabyte of static memory, read and written in several orders. */
#include "portable.h"

enum { SIZE = 1 << 18, SIDE = 160 };

static unsigned char sieve[SIZE];
static int matrix[SIDE][SIDE], turned[SIDE][SIDE];
static unsigned table[1 << 16];
static const char *const names[] = { "none", [5] = "five", [9] = "nine" };

int main(void)
{
	int primes = 0, last = 0;
	for (int i = 2; i < SIZE; i++) {
		if (sieve[i])
			continue;
		primes++;
		last = i;
		for (int m = 2 * i; m < SIZE; m += i)
			sieve[m] = 1;
	}
	printf("%d primes, the last is %d\n", primes, last);

	for (int i = 0; i < SIDE * SIDE; i++)
		matrix[i / SIDE][i % SIDE] = i * 7 % 1001;
	for (int i = 0; i < SIDE; i++) {
		for (int j = 0; j < SIDE; j++)
			turned[j][SIDE - 1 - i] = matrix[i][j];
	}
	unsigned sum = 0;
	for (int i = 0; i < SIDE; i++) {
		for (int j = 0; j < SIDE; j++)
			sum = sum * 31 + turned[i][j];
	}
	printf("%u %d %d\n", sum, turned[0][0], turned[SIDE - 1][SIDE - 1]);

	for (unsigned i = 0; i < 100000; i++)
		table[i * 40503 % 65536] += i;
	unsigned most = 0;
	for (unsigned i = 0; i < 65536; i++)
		most = table[i] > table[most] ? i : most;
	printf("%u %u\n", most, table[most]);
	for (int i = 0; i < 10; i++)
		printf("%s ", names[i] != NULL ? names[i] : "-");
	printf("\n");
	return 0;
}
