/* Hash functions: djb2, FNV-1a in 32 and 64 bits, Jenkins, Murmur3, SipHash-2-4. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t djb2(const char *s)
{
	uint32_t h = 5381;
	while (*s)
		h = h * 33 + (unsigned char)*s++;
	return h;
}

static uint32_t fnv32(const char *s)
{
	uint32_t h = 2166136261u;
	while (*s)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}

static uint64_t fnv64(const char *s)
{
	uint64_t h = 14695981039346656037ull;
	while (*s)
		h = (h ^ (unsigned char)*s++) * 1099511628211ull;
	return h;
}

static uint32_t jenkins(const char *s)
{
	uint32_t h = 0;
	while (*s) {
		h += (unsigned char)*s++;
		h += h << 10;
		h ^= h >> 6;
	}
	h += h << 3;
	h ^= h >> 11;
	return h + (h << 15);
}

static uint32_t rotl32(uint32_t x, int n)
{
	return x << n | x >> (32 - n);
}

static uint64_t rotl64(uint64_t x, int n)
{
	return x << n | x >> (64 - n);
}

static uint32_t load32(const unsigned char *p)
{
	return p[0] | p[1] << 8 | p[2] << 16 | (uint32_t)p[3] << 24;
}

static uint32_t murmur3(const char *s, uint32_t seed)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t n = strlen(s);
	uint32_t h = seed, k;
	for (size_t i = 0; i < n / 4; i++, p += 4) {
		k = rotl32(load32(p) * 0xcc9e2d51u, 15) * 0x1b873593u;
		h = rotl32(h ^ k, 13) * 5 + 0xe6546b64u;
	}
	k = 0;
	switch (n & 3) {
	case 3: k ^= p[2] << 16; /* fall through */
	case 2: k ^= p[1] << 8; /* fall through */
	case 1: k ^= p[0];
		h ^= rotl32(k * 0xcc9e2d51u, 15) * 0x1b873593u;
	}
	h ^= n;
	h = (h ^ h >> 16) * 0x85ebca6bu;
	h = (h ^ h >> 13) * 0xc2b2ae35u;
	return h ^ h >> 16;
}

struct sip { uint64_t v0, v1, v2, v3; };

static void sip_round(struct sip *s)
{
	s->v0 += s->v1; s->v1 = rotl64(s->v1, 13) ^ s->v0; s->v0 = rotl64(s->v0, 32);
	s->v2 += s->v3; s->v3 = rotl64(s->v3, 16) ^ s->v2;
	s->v0 += s->v3; s->v3 = rotl64(s->v3, 21) ^ s->v0;
	s->v2 += s->v1; s->v1 = rotl64(s->v1, 17) ^ s->v2; s->v2 = rotl64(s->v2, 32);
}

static uint64_t siphash(const char *s, uint64_t k0, uint64_t k1)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t n = strlen(s);
	struct sip state = {
		k0 ^ 0x736f6d6570736575ull, k1 ^ 0x646f72616e646f6dull,
		k0 ^ 0x6c7967656e657261ull, k1 ^ 0x7465646279746573ull,
	};
	uint64_t m;
	for (size_t i = 0; i < n / 8; i++, p += 8) {
		m = load32(p) | (uint64_t)load32(p + 4) << 32;
		state.v3 ^= m;
		sip_round(&state);
		sip_round(&state);
		state.v0 ^= m;
	}
	m = (uint64_t)n << 56;
	for (size_t i = 0; i < n % 8; i++)
		m |= (uint64_t)p[i] << (8 * i);
	state.v3 ^= m;
	sip_round(&state);
	sip_round(&state);
	state.v0 ^= m;
	state.v2 ^= 0xff;
	for (int i = 0; i < 4; i++)
		sip_round(&state);
	return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

int main(void)
{
	static const char *const words[] = {
		"", "a", "toy", "kernel", "page table", "interrupt", "The quick brown fox", "0123456789abcdef",
	};
	uint64_t all = 0;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		const char *w = words[i];
		uint64_t sip = siphash(w, 0x0706050403020100ull, 0x0f0e0d0c0b0a0908ull);
		printf("%-20s %08x %08x %016llx %08x %08x %016llx\n", w, (unsigned)djb2(w), (unsigned)fnv32(w),
			(unsigned long long)fnv64(w), (unsigned)jenkins(w), (unsigned)murmur3(w, i),
			(unsigned long long)sip);
		all = all * 31 + (sip ^ fnv64(w));
	}

	/* How evenly do they fill 16 buckets? */
	int buckets[3][16] = { { 0 } };
	char key[16];
	for (int i = 0; i < 2000; i++) {
		sprintf(key, "key%d", i);
		buckets[0][djb2(key) % 16]++;
		buckets[1][fnv32(key) % 16]++;
		buckets[2][murmur3(key, 1) % 16]++;
	}
	for (int f = 0; f < 3; f++) {
		for (int i = 0; i < 16; i++)
			printf("%4d", buckets[f][i]);
		printf("\n");
	}
	printf("%llu\n", (unsigned long long)all);
	return (int)(all % 100);
}
