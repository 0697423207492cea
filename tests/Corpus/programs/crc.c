/* Checksums: CRC-32 bit by bit and by table, CRC-16, Adler-32, Fletcher-16. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t table[256];

static void make_table(void)
{
	for (uint32_t n = 0; n < 256; n++) {
		uint32_t c = n;
		for (int bit = 0; bit < 8; bit++)
			c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
		table[n] = c;
	}
}

static uint32_t crc32_table(const unsigned char *p, size_t n)
{
	uint32_t crc = 0xffffffffu;
	while (n-- > 0)
		crc = table[(crc ^ *p++) & 0xff] ^ (crc >> 8);
	return ~crc;
}

static uint32_t crc32_bits(const unsigned char *p, size_t n)
{
	uint32_t crc = 0xffffffffu;
	for (size_t i = 0; i < n; i++) {
		crc ^= p[i];
		for (int bit = 0; bit < 8; bit++)
			crc = (crc >> 1) ^ (0xedb88320u & -(crc & 1));
	}
	return ~crc;
}

static uint16_t crc16(const unsigned char *p, size_t n)
{
	uint16_t crc = 0xffff;
	while (n-- > 0) {
		crc ^= (uint16_t)(*p++ << 8);
		for (int bit = 0; bit < 8; bit++)
			crc = crc & 0x8000 ? (uint16_t)(crc << 1) ^ 0x1021 : (uint16_t)(crc << 1);
	}
	return crc;
}

static uint32_t adler32(const unsigned char *p, size_t n)
{
	uint32_t a = 1, b = 0;
	for (size_t i = 0; i < n; i++) {
		a = (a + p[i]) % 65521;
		b = (b + a) % 65521;
	}
	return b << 16 | a;
}

static uint16_t fletcher16(const unsigned char *p, size_t n)
{
	uint16_t a = 0, b = 0;
	for (size_t i = 0; i < n; i++) {
		a = (a + p[i]) % 255;
		b = (b + a) % 255;
	}
	return (uint16_t)(b << 8 | a);
}

int main(void)
{
	static const char *const samples[] = {
		"", "a", "abc", "123456789", "The quick brown fox jumps over the lazy dog",
	};
	static unsigned char block[5000];

	make_table();
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
		const unsigned char *p = (const unsigned char *)samples[i];
		size_t n = strlen(samples[i]);
		printf("%-10.10s crc32 %08x crc16 %04x adler %08x fletcher %04x\n", samples[i],
			(unsigned)crc32_table(p, n), crc16(p, n), (unsigned)adler32(p, n), fletcher16(p, n));
	}

	uint32_t seed = 12345;
	for (size_t i = 0; i < sizeof block; i++) {
		seed = seed * 1664525u + 1013904223u;
		block[i] = seed >> 24;
	}
	int differences = 0;
	for (size_t n = 1; n < sizeof block; n = n * 3 / 2 + 1) {
		uint32_t fast = crc32_table(block, n), slow = crc32_bits(block, n);
		differences += fast != slow;
		printf("%5u bytes: %08x %08x %04x\n", (unsigned)n, (unsigned)fast, (unsigned)adler32(block, n),
			crc16(block, n));
	}
	return differences;
}
