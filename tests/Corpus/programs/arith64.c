/* 64-bit arithmetic on edges: add, subtract, multiply, shift by every count, compare, convert. */
#include <stdint.h>
#include <stdio.h>

static const uint64_t edges[] = {
	0, 1, 2, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x100000001, 0x123456789abcdef0,
	0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000001, 0xfffffffe00000001, 0xffffffffffffffff,
};
enum { EDGES = sizeof edges / sizeof *edges };

static uint64_t digest = 1469598103934665603u;

static void mix(uint64_t value)
{
	digest = (digest ^ value) * 1099511628211u;
}

static uint64_t shift_left(uint64_t v, unsigned n) { return v << n; }
static uint64_t shift_right(uint64_t v, unsigned n) { return v >> n; }
static int64_t shift_signed(int64_t v, unsigned n) { return v >> n; }
static uint64_t rotate(uint64_t v, unsigned n) { return n ? v << n | v >> (64 - n) : v; }

static int order(int64_t a, int64_t b)
{
	return (a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4 | (a >= b) << 5;
}

static int unsigned_order(uint64_t a, uint64_t b)
{
	return (a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4 | (a >= b) << 5;
}

static uint64_t high_product(uint64_t a, uint64_t b)
{
	uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
	uint64_t middle = ah * bl + (al * bl >> 32);
	uint64_t other = al * bh + (uint32_t)middle;
	return ah * bh + (middle >> 32) + (other >> 32);
}

static uint64_t power(uint64_t base, unsigned exponent, uint64_t modulus)
{
	uint64_t result = 1;
	for (base %= modulus; exponent; exponent >>= 1) {
		if (exponent & 1)
			result = result * base % modulus;
		base = base * base % modulus;
	}
	return result;
}

static uint32_t root(uint64_t n)
{
	uint64_t r = 0;
	for (uint64_t bit = 1ull << 62; bit; bit >>= 2) {
		if (n >= r + bit) {
			n -= r + bit;
			r = (r >> 1) + bit;
		} else {
			r >>= 1;
		}
	}
	return r;
}

int main(void)
{
	for (int i = 0; i < EDGES; i++) {
		for (int j = 0; j < EDGES; j++) {
			uint64_t a = edges[i], b = edges[j];
			mix(a + b);
			mix(a - b);
			mix(a * b);
			mix(high_product(a, b));
			mix(a & b);
			mix(a | ~b);
			mix(a ^ b);
			mix(order((int64_t)a, (int64_t)b));
			mix(unsigned_order(a, b));
		}
		for (unsigned n = 0; n < 64; n++) {
			mix(shift_left(edges[i], n));
			mix(shift_right(edges[i], n));
			mix(shift_signed((int64_t)edges[i], n));
			mix(rotate(edges[i], n));
		}
		printf("%016llx %20llu %20lld %10u digest %016llx\n", (unsigned long long)edges[i],
			(unsigned long long)edges[i], (long long)edges[i], (unsigned)root(edges[i]),
			(unsigned long long)digest);
	}

	/* narrow to wide and back */
	for (int i = -3; i < 4; i++) {
		int64_t v = i * (1LL << 33) + 0x80;
		printf("%lld %d %d %d %u\n", (long long)v, (int32_t)(v >> 1), (int16_t)v, (int8_t)v, (uint32_t)(v >> 20));
		mix((uint64_t)(int64_t)(int8_t)v + (uint32_t)v + (uint64_t)(int16_t)(v >> 3));
	}

	uint64_t product = 1;
	for (unsigned n = 1; n <= 25; n++) {
		product *= n;
		if (n % 5 == 0)
			printf("%u! = %llu (mod 2^64)\n", n, (unsigned long long)product);
	}
	printf("%llu %llu\n", (unsigned long long)power(3, 1000000, 4294967291u),
		(unsigned long long)power(123456789, 987654321, 1000000007));
	int64_t a = 1, b = 1;
	for (int i = 0; i < 88; i++) {
		int64_t c = a + b;
		a = b;
		b = c;
	}
	printf("%lld %016llx\n", (long long)b, (unsigned long long)digest);
	return (int)(digest % 100);
}
