/* Bit fields, unions and enumerations: how they are laid out, cut and extended. */
#include "portable.h"

struct packet {
	unsigned version : 4;
	unsigned kind : 4;
	unsigned length : 16;
	signed delta : 5;
	unsigned last : 1;
	unsigned : 2;
};

union word {
	uint32_t whole;
	uint16_t halves[2];
	uint8_t bytes[4];
	struct packet packet;
};

struct flags {
	unsigned char a : 1, b : 2, c : 5;
	long long wide : 40;
};

enum color { RED = 1, GREEN = 2, BLUE = 4, WHITE = RED | GREEN | BLUE, NEGATIVE = -3 };

int main(void)
{
	union word w = { .packet = { 4, 9, 0xbeef, -7, 1 } };
	printf("%08x %04x %04x %02x\n", w.whole, w.halves[0], w.halves[1], w.bytes[3]);
	for (int i = 0; i < 40; i += 9) {
		w.packet.version += i;
		w.packet.delta += i;
		w.packet.length <<= 1;
		printf("%u %d %u %u\n", w.packet.version, w.packet.delta, w.packet.length, w.packet.last);
	}
	w.whole = 0xffffffff;
	printf("%u %u %u %d %u\n", w.packet.version, w.packet.kind, w.packet.length, w.packet.delta, w.packet.last);

	struct flags f = { 1, 2, 17, -123456789012LL };
	f.b++;
	f.c += 20;
	f.wide *= 5;
	printf("%d %d %d %lld\n", f.a, f.b, f.c, (long long)f.wide);
	enum color c = WHITE & ~GREEN;
	printf("%d %d %d %d\n", (int)sizeof(struct packet), (int)sizeof w, c, NEGATIVE);

	unsigned x = 0x12345678;
	printf("%x %x %d %d %d\n", __builtin_bswap32(x), x << 4 | x >> 28, __builtin_popcount(x), __builtin_clz(x), __builtin_ctz(x));
	printf("%x %x\n", (unsigned)(-1 >> 4), -1u >> 4);
	unsigned long long y = 0x0123456789abcdefULL;
	printf("%llx %d %d %d %d\n", (unsigned long long)__builtin_bswap64(y), __builtin_popcountll(y), __builtin_clzll(y), __builtin_ctzll(y),
		__builtin_parityll(y));
	return 0;
}
