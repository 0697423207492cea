/* 64-bit division, unsigned and signed, by long division as a check, and by constants. */
#include <stdint.h>
#include <stdio.h>

static uint64_t state = 88172645463325252u;

static uint64_t random64(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* A number with a random count of bits: small and large ones are equally likely. */
static uint64_t any(void)
{
	unsigned width = random64() & 63;
	uint64_t r = random64() >> width;
	switch (random64() & 15) {
	case 0: return r << 32;
	case 1: return ~r;
	case 2: return r | 0xffffffff;
	case 3: return r & ~0xffffffffull;
	default: return r;
	}
}

static uint64_t long_division(uint64_t n, uint64_t d, uint64_t *rest)
{
	uint64_t q = 0, r = 0;
	for (int bit = 63; bit >= 0; bit--) {
		int carry = r >> 63;
		r = r << 1 | (n >> bit & 1);
		if (carry || r >= d) {
			r -= d;
			q |= 1ull << bit;
		}
	}
	*rest = r;
	return q;
}

static uint64_t by_constants(uint64_t n, int64_t s)
{
	uint64_t sum = n / 3 + n % 3 * 7 + n / 10 + n % 10 + n / 1000000007 + n % 1000000007 + n / 0x100000001 % 65521;
	sum += (uint64_t)(s / 2 + s % 2 + s / 7 + s % 7 + s / -5 + s % -5 + s / 4096 + s % 4096);
	sum += (uint64_t)(s / 86400000000LL) + (uint64_t)(s % 86400000000LL);
	return sum;
}

int main(void)
{
	static const int64_t edges[] = {
		1, -1, 2, -2, 3, 10, -10, 0x7fffffff, -0x7fffffff - 1, 0x80000000, 0xffffffff, 0x100000000,
		-0x100000000, 0x7fffffffffffffff, -0x7fffffffffffffff,
	};
	enum { EDGES = sizeof edges / sizeof *edges };
	uint64_t digest = 0;
	int wrong = 0;

	for (int i = 0; i < EDGES; i++) {
		for (int j = 0; j < EDGES; j++) {
			int64_t n = edges[i] / 3 * 2 % 0x7ffffffffffffff, d = edges[j];
			digest = digest * 31 + (uint64_t)(n / d) * 7 + (uint64_t)(n % d);
			wrong += (uint64_t)(n / d) * (uint64_t)d + (uint64_t)(n % d) != (uint64_t)n;
		}
		printf("%20lld /7 %20lld %%7 %2lld /-1000 %lld\n", (long long)edges[i], (long long)(edges[i] / 7),
			(long long)(edges[i] % 7), (long long)(edges[i] / -1000));
	}
	for (int i = 0; i < 800; i++) {
		uint64_t n = any(), d = any(), rest;
		if (d == 0)
			d = 1;
		uint64_t q = n / d, r = n % d;
		wrong += long_division(n, d, &rest) != q || rest != r;
		int64_t a = (int64_t)n, b = (int64_t)d;
		if (b == -1)
			b = -3;
		int64_t sq = a / b, sr = a % b;
		wrong += (uint64_t)sq * (uint64_t)b + (uint64_t)sr != (uint64_t)a;
		wrong += sr != 0 && (sr < 0) != (a < 0);
		digest = digest * 31 + q * 3 + r * 5 + (uint64_t)sq * 7 + (uint64_t)sr * 11 + by_constants(n, a);
		if (i % 50 == 0)
			printf("%llu = %llu * %llu + %llu\n", (unsigned long long)n, (unsigned long long)q,
				(unsigned long long)d, (unsigned long long)r);
	}
	printf("%d wrong, %016llx\n", wrong, (unsigned long long)digest);
	return wrong;
}
