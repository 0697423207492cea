/* Bit builtins and bit tricks: count, find, reverse, rotate, interleave, Gray code, next with same count. */
#include <stdint.h>
#include <stdio.h>

static const uint32_t values[] = {
	1, 2, 3, 0x80, 0xff, 0x100, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x12345678, 0xdeadbeef,
	0x0f0f0f0f, 0xaaaaaaaa,
};

static int count_slowly(uint64_t v)
{
	int n = 0;
	for (; v; v &= v - 1)
		n++;
	return n;
}

static uint32_t reverse(uint32_t v)
{
	v = (v >> 1 & 0x55555555) | (v & 0x55555555) << 1;
	v = (v >> 2 & 0x33333333) | (v & 0x33333333) << 2;
	v = (v >> 4 & 0x0f0f0f0f) | (v & 0x0f0f0f0f) << 4;
	return __builtin_bswap32(v);
}

static uint32_t rotate_left(uint32_t v, unsigned n) { return v << (n & 31) | v >> (-n & 31); }
static uint16_t rotate_half(uint16_t v, unsigned n) { return (uint16_t)(v << (n & 15) | v >> (-n & 15)); }
static uint8_t rotate_byte(uint8_t v, unsigned n) { return (uint8_t)(v >> (n & 7) | v << (-n & 7)); }

static uint32_t spread(uint16_t v)
{
	uint32_t x = v;
	x = (x | x << 8) & 0x00ff00ff;
	x = (x | x << 4) & 0x0f0f0f0f;
	x = (x | x << 2) & 0x33333333;
	return (x | x << 1) & 0x55555555;
}

static uint32_t next_same_count(uint32_t v)
{
	uint32_t low = v & -v, ripple = v + low;
	return ripple ? ripple | (v ^ ripple) / low >> 2 : 0;
}

static uint32_t gray(uint32_t v) { return v ^ v >> 1; }
static uint32_t from_gray(uint32_t v)
{
	for (int shift = 1; shift < 32; shift *= 2)
		v ^= v >> shift;
	return v;
}

static uint32_t power_of_two(uint32_t v) { return v <= 1 ? 1 : 1u << (32 - __builtin_clz(v - 1)); }
static uint32_t absolute(int32_t v) { uint32_t sign = (uint32_t)(v >> 31); return ((uint32_t)v ^ sign) - sign; }
static int has_zero_byte(uint32_t v) { return ((v - 0x01010101) & ~v & 0x80808080) != 0; }
static uint32_t pick(uint32_t v, int from, int width) { return v >> from & ((1u << width) - 1); }
static void set(uint32_t *map, unsigned n) { map[n / 32] |= 1u << n % 32; }
static void clear(uint32_t *map, unsigned n) { map[n / 32] &= ~(1u << n % 32); }
static void flip(uint32_t *map, unsigned n) { map[n / 32] ^= 1u << n % 32; }
static int test(const uint32_t *map, unsigned n) { return map[n / 32] >> n % 32 & 1; }

int main(void)
{
	int wrong = 0;
	uint64_t digest = 0;
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		uint32_t v = values[i];
		uint64_t w = (uint64_t)v << (i * 3) | i;
		printf("%08x: clz %d ctz %d count %d parity %d ffs %d bswap %08x reverse %08x\n", (unsigned)v, __builtin_clz(v),
			__builtin_ctz(v), __builtin_popcount(v), __builtin_parity(v), __builtin_ffs((int)v),
			(unsigned)__builtin_bswap32(v), (unsigned)reverse(v));
		printf("  %d %d %d %d %d %016llx %04x\n", __builtin_clzll(w | 1), __builtin_ctzll(w | 1ull << 63),
			__builtin_popcountll(w), __builtin_parityll(w), __builtin_ffsll((long long)w),
			(unsigned long long)__builtin_bswap64(w), __builtin_bswap16((uint16_t)v));
		wrong += __builtin_popcount(v) != count_slowly(v) || __builtin_popcountll(w) != count_slowly(w);
		wrong += reverse(reverse(v)) != v || from_gray(gray(v)) != v;
		for (unsigned n = 0; n < 33; n++)
			digest = digest * 31 + rotate_left(v, n) + rotate_half((uint16_t)v, n) * 3 + rotate_byte((uint8_t)v, n) * 7;
		digest += spread((uint16_t)v) | spread((uint16_t)(v >> 16)) << 1;
		digest = digest * 31 + power_of_two(v >> 1) + absolute((int32_t)v) + has_zero_byte(v) + pick(v, i, 16 - i);
	}
	printf("%d %d %d\n", __builtin_ffs(0), __builtin_ffsll(0), __builtin_clrsb(-5));
	uint32_t pattern = 7;
	for (int i = 0; i < 12; i++, pattern = next_same_count(pattern))
		printf("%x ", (unsigned)pattern);
	puts("");
	uint32_t map[8] = { 0 };
	for (unsigned n = 0; n < 256; n += 3)
		set(map, n);
	for (unsigned n = 0; n < 256; n += 5)
		flip(map, n);
	for (unsigned n = 0; n < 256; n += 7)
		clear(map, n);
	int ones = 0;
	for (unsigned n = 0; n < 256; n++)
		ones += test(map, n);
	for (int i = 0; i < 8; i++)
		printf("%08x ", (unsigned)map[i]);
	printf("%d\n%016llx wrong %d\n", ones, (unsigned long long)digest, wrong);
	return wrong ? 99 : ones % 50;
}
