/* Primes: a sieve of bits, a segmented sieve, Miller-Rabin, factors, totients, Goldbach. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIMIT 20000

static uint32_t composite[LIMIT / 64 + 1];	/* odd numbers only */

static int is_prime(uint32_t n)
{
	return n == 2 || (n > 2 && (n & 1) && !(composite[n / 64] >> (n / 2 % 32) & 1));
}

static void sieve(void)
{
	composite[0] = 1;
	for (uint32_t n = 3; n * n < LIMIT; n += 2)
		if (is_prime(n))
			for (uint32_t m = n * n; m < LIMIT; m += 2 * n)
				composite[m / 64] |= 1u << (m / 2 % 32);
}

static int segment(uint32_t low, uint32_t size)
{
	unsigned char *marks = calloc(size, 1);
	int count = 0;
	for (uint32_t p = 2; (uint64_t)p * p < (uint64_t)low + size && p < LIMIT; p++) {
		if (!is_prime(p))
			continue;
		uint32_t first = (low + p - 1) / p * p;
		if (first < p * p)
			first = p * p;
		for (uint32_t m = first - low; m < size; m += p)
			marks[m] = 1;
	}
	for (uint32_t i = 0; i < size; i++)
		count += !marks[i];
	free(marks);
	return count;
}

static uint32_t power(uint32_t base, uint32_t exponent, uint32_t modulus)
{
	uint64_t result = 1, square = base % modulus;
	for (; exponent; exponent >>= 1, square = square * square % modulus)
		if (exponent & 1)
			result = result * square % modulus;
	return (uint32_t)result;
}

static int probable(uint32_t n)
{
	static const uint32_t bases[] = { 2, 7, 61 };
	if (n < 2 || n % 2 == 0)
		return n == 2;
	uint32_t d = n - 1;
	int twos = 0;
	for (; d % 2 == 0; d /= 2)
		twos++;
	for (int i = 0; i < 3; i++) {
		if (bases[i] % n == 0)
			continue;
		uint64_t x = power(bases[i], d, n);
		int passes = x == 1 || x == n - 1;
		for (int k = 1; k < twos && !passes; k++) {
			x = x * x % n;
			passes = x == n - 1;
		}
		if (!passes)
			return 0;
	}
	return 1;
}

static uint32_t gcd(uint32_t a, uint32_t b)
{
	while (b) {
		uint32_t t = a % b;
		a = b;
		b = t;
	}
	return a;
}

static uint32_t rho(uint32_t n)
{
	for (uint32_t c = 1;; c++) {
		uint32_t slow = 2, fast = 2, d = 1;
		while (d == 1) {
			slow = (uint32_t)(((uint64_t)slow * slow + c) % n);
			fast = (uint32_t)(((uint64_t)fast * fast + c) % n);
			fast = (uint32_t)(((uint64_t)fast * fast + c) % n);
			d = gcd(slow > fast ? slow - fast : fast - slow, n);
		}
		if (d != n)
			return d;
	}
}

static void factors(uint32_t n)
{
	if (n == 1)
		return;
	if (probable(n)) {
		printf(" %u", (unsigned)n);
		return;
	}
	uint32_t d = n % 2 == 0 ? 2 : rho(n);
	if (d > n / d)
		d = n / d;
	factors(d);
	factors(n / d);
}

static uint32_t totient(uint32_t n)
{
	uint32_t result = n;
	for (uint32_t p = 2; p * p <= n; p++)
		if (n % p == 0) {
			while (n % p == 0)
				n /= p;
			result -= result / p;
		}
	return n > 1 ? result - result / n : result;
}

int main(void)
{
	int count = 0, wrong = 0;
	uint32_t sum = 0, last = 0, gap = 0;
	sieve();
	for (uint32_t n = 0; n < LIMIT; n++) {
		if (n % 7 == 0 || n < 300)
			wrong += is_prime(n) != probable(n);
		if (!is_prime(n))
			continue;
		count++;
		sum += n * count;
		if (n - last > gap)
			gap = n - last;
		last = n;
		if (count <= 25)
			printf("%u ", (unsigned)n);
	}
	printf("\n%d primes, the last %u, largest gap %u, sum %u, wrong %d\n", count, (unsigned)last, (unsigned)gap,
		(unsigned)sum, wrong);
	for (uint32_t low = 1000; low <= 100000000; low *= 100)
		printf("%d in 1000 numbers from %u\n", segment(low, 1000), (unsigned)low);
	static const uint32_t numbers[] = { 60, 97, 1001, 65536, 999999, 1000000007, 4294967295u, 4294967291u, 3215031751u };
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		printf("%u =", (unsigned)numbers[i]);
		factors(numbers[i]);
		printf(", totient %u\n", i < 6 ? (unsigned)totient(numbers[i]) : 0);
	}
	for (uint32_t n = 10; n < 2000; n = n * 3 + n % 2 + 2 - n % 2) {
		int ways = 0;
		uint32_t even = n & ~1u;
		for (uint32_t p = 2; p <= even / 2; p++)
			ways += is_prime(p) && is_prime(even - p);
		printf("%u: %d pairs\n", (unsigned)even, ways);
	}
	return wrong + count % 50;
}
