/* Conversions between all integer types: widening, narrowing, promotion, comparison, char signedness. */
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

static const int64_t values[] = {
	0, 1, -1, 127, 128, 255, 256, -128, -129, 32767, 32768, 65535, 65536, -32768, -32769, 2147483647, 2147483648,
	4294967295, 4294967296, -2147483647 - 1, -2147483649, 0x123456789abcdef0, INT64_MAX, INT64_MIN,
};
enum { VALUES = sizeof values / sizeof *values };

static int8_t to_i8(int64_t v) { return (int8_t)v; }
static uint8_t to_u8(int64_t v) { return (uint8_t)v; }
static int16_t to_i16(int64_t v) { return (int16_t)v; }
static uint16_t to_u16(int64_t v) { return (uint16_t)v; }
static int32_t to_i32(int64_t v) { return (int32_t)v; }
static uint32_t to_u32(int64_t v) { return (uint32_t)v; }
static bool to_bool(int64_t v) { return v; }

static int compare_mixed(int a, unsigned b) { return (unsigned)a < b; }
static int compare_narrow(signed char a, unsigned char b) { return a < b; }
static int compare_wide(int a, uint64_t b) { return (uint64_t)(int64_t)a < b; }
static int compare_half(unsigned short a, int b) { return a < b; }

static uint64_t digest = 1;
static void mix(int64_t v) { digest = digest * 6364136223846793005u + (uint64_t)v; }

struct packed {
	int8_t a; uint16_t b; int16_t c; uint8_t d; int32_t e; bool f; int64_t g;
};

static struct packed pack(int64_t v)
{
	return (struct packed) { (int8_t)v, (uint16_t)v, (int16_t)v, (uint8_t)v, (int32_t)v, v, v };
}

static int64_t unpack(struct packed p)
{
	return p.a + p.b + p.c + p.d + (int64_t)p.e + p.f + (p.g >> 3);
}

int main(void)
{
	for (int i = 0; i < VALUES; i++) {
		int64_t v = values[i];
		printf("%lld: %d %u %d %u %d %u %d %lld\n", (long long)v, to_i8(v), to_u8(v), to_i16(v), to_u16(v), to_i32(v),
			to_u32(v), to_bool(v), (long long)unpack(pack(v)));
		int8_t a = (int8_t)v;
		uint8_t b = (uint8_t)v;
		int16_t c = (int16_t)v;
		uint16_t d = (uint16_t)v;
		int32_t e = (int32_t)v;
		uint32_t f = (uint32_t)v;
		mix(a + b);
		mix(a * b - c);
		mix((int64_t)c * d);
		mix(e / 3 + (int64_t)f / 3);
		mix(a >> 1);
		mix(b >> 1);
		mix(c >> 2 | d << 2);
		mix(e >> 5);
		mix(f >> 5);
		mix((uint8_t)(a + 200) + (int8_t)(b + 100));
		mix((uint16_t)(c * 3) - (int16_t)(d + 5));
		mix(-b);
		mix(~b);
		mix(!d);
		mix((uint64_t)f + (uint64_t)(int64_t)a);
		mix(f % 7u + (unsigned)(d % 7));
		mix(e % 7 + a % 7 + c % 10);
		mix((int64_t)(uint64_t)(uint32_t)a);
		mix((int64_t)(uint64_t)(uint16_t)c);
		a += 100;
		b -= 100;
		c *= 3;
		d <<= 3;
		a >>= 1;
		c /= 7;
		d %= 1000;
		b ^= (uint8_t)c;
		mix(a + b + c + d);
	}
	printf("%016llx\n", (unsigned long long)digest);
	for (int i = -2; i < 3; i++)
		for (unsigned j = 0; j < 3; j++)
			printf("%d%d%d%d ", compare_mixed(i, j), compare_narrow((signed char)i, (unsigned char)(j - 1)),
				compare_wide(i, (uint64_t)j << 31), compare_half((unsigned short)i, (int)j * 40000));
	puts("");
	char plain = (char)200;
	printf("%d %d %u %d\n", plain < 0, plain, (unsigned char)plain, CHAR_MIN < 0);
	printf("%d %d %d %d\n", 'a' + '\377', "\x80"[0], (signed char)0x80, (unsigned char)'\200');
	printf("%d %d %d %u\n", SCHAR_MIN, SHRT_MIN, INT_MIN, UINT_MAX);
	printf("%d %d %lld\n", UCHAR_MAX, USHRT_MAX, LLONG_MIN);
	printf("%u %u %u %u\n", (unsigned)sizeof(char), (unsigned)sizeof(short), (unsigned)sizeof 'a', (unsigned)sizeof 1LL);
	return (int)(digest % 100);
}
