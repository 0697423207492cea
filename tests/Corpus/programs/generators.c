/* Random generators: LCG, xorshift, Mersenne Twister, PCG, lagged Fibonacci, middle square, LFSR. */
#include <stdint.h>
#include <stdio.h>

static uint32_t lcg_state = 1;
static uint32_t lcg(void) { return (lcg_state = lcg_state * 1103515245u + 12345u) >> 8; }

static uint64_t xs_state = 0x853c49e6748fea9bull;
static uint32_t xorshift(void)
{
	xs_state ^= xs_state >> 12;
	xs_state ^= xs_state << 25;
	xs_state ^= xs_state >> 27;
	return (uint32_t)(xs_state * 0x2545f4914f6cdd1dull >> 32);
}

static uint32_t mt[624];
static int mt_at = 624;

static uint32_t twister(void)
{
	if (mt[0] == 0) {
		mt[0] = 5489;
		for (uint32_t i = 1; i < 624; i++)
			mt[i] = 1812433253u * (mt[i - 1] ^ mt[i - 1] >> 30) + i;
	}
	if (mt_at == 624) {
		for (int i = 0; i < 624; i++) {
			uint32_t y = (mt[i] & 0x80000000u) | (mt[(i + 1) % 624] & 0x7fffffff);
			mt[i] = mt[(i + 397) % 624] ^ y >> 1 ^ (0x9908b0dfu & -(y & 1));
		}
		mt_at = 0;
	}
	uint32_t y = mt[mt_at++];
	y ^= y >> 11;
	y ^= y << 7 & 0x9d2c5680u;
	y ^= y << 15 & 0xefc60000u;
	return y ^ y >> 18;
}

static uint64_t pcg_state = 0x4d595df4d0f33173ull;
static uint32_t pcg(void)
{
	uint64_t x = pcg_state;
	unsigned turn = (unsigned)(x >> 59);
	pcg_state = x * 6364136223846793005ull + 1442695040888963407ull;
	x ^= x >> 18;
	uint32_t y = (uint32_t)(x >> 27);
	return y >> turn | y << (-turn & 31);
}

static uint32_t lagged_ring[55];
static unsigned lagged_at;
static uint32_t lagged(void)
{
	if (lagged_ring[0] == 0)
		for (int i = 0; i < 55; i++)
			lagged_ring[i] = twister() | 1;
	uint32_t *here = &lagged_ring[lagged_at % 55];
	*here += lagged_ring[(lagged_at + 31) % 55];
	lagged_at++;
	return *here;
}

static uint64_t square_state, square_weyl;
static uint32_t middle_square(void)
{
	square_state *= square_state;
	square_state += square_weyl += 0xb5ad4eceda1ce2a9ull;
	square_state = square_state >> 32 | square_state << 32;
	return (uint32_t)square_state;
}

static uint16_t lfsr_state = 0xace1;
static uint32_t lfsr(void)
{
	uint32_t out = 0;
	for (int i = 0; i < 32; i++) {
		unsigned bit = lfsr_state & 1;
		lfsr_state >>= 1;
		if (bit)
			lfsr_state ^= 0xb400;
		out = out << 1 | bit;
	}
	return out;
}

int main(void)
{
	static const struct { const char *name; uint32_t (*next)(void); } generators[] = {
		{ "lcg", lcg }, { "xorshift", xorshift }, { "twister", twister }, { "pcg", pcg }, { "lagged", lagged },
		{ "middle square", middle_square }, { "lfsr", lfsr },
	};
	uint32_t all = 0;
	for (size_t g = 0; g < sizeof generators / sizeof *generators; g++) {
		uint32_t (*next)(void) = generators[g].next;
		int counts[8] = { 0 }, runs = 0;
		long bits = 0;
		uint32_t sum = 0, previous = 0;
		printf("%-14s", generators[g].name);
		for (int i = 0; i < 2000; i++) {
			uint32_t r = next();
			if (i < 4)
				printf("%11u", (unsigned)r);
			counts[r >> 10 & 7]++;
			for (uint32_t b = r; b; b &= b - 1)
				bits++;
			runs += r > previous;
			previous = r;
			sum = sum * 33 ^ r;
		}
		all = all * 31 + sum;
		printf("\n  bits %ld, rises %d, buckets", bits, runs);
		for (int i = 0; i < 8; i++)
			printf(" %d", counts[i]);
		printf(", sum %08x\n", (unsigned)sum);
	}
	printf("%08x\n", (unsigned)all);
	return (int)(all & 63);
}
