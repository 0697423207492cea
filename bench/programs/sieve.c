/* sieve.c: the primes below a million, again and again: a byte array, a strided inner loop. */
#include <stdio.h>
#include <string.h>

#define LIMIT 1000000
#define ROUNDS 450

static unsigned char composite[LIMIT];

static int count_primes(void)
{
	int count = 0;
	memset(composite, 0, sizeof composite);
	for (int i = 2; i < LIMIT; i++) {
		if (composite[i])
			continue;
		count++;
		for (int j = 2 * i; j < LIMIT; j += i)
			composite[j] = 1;
	}
	return count;
}

int main(void)
{
	int sum = 0;
	for (int i = 0; i < ROUNDS; i++)
		sum += count_primes();
	printf("sieve %d\n", sum);
	return 0;
}
