/* crc.c: CRC-32 with a table of 256 words, a byte at a time. */
#include <stdint.h>
#include <stdio.h>

#define LENGTH 65536
#define ROUNDS 15000

static uint32_t table[256];
static uint8_t data[LENGTH];

static uint32_t crc(uint32_t value, const uint8_t *bytes, int length)
{
	for (int i = 0; i < length; i++)
		value = table[(value ^ bytes[i]) & 0xff] ^ value >> 8;
	return value;
}

int main(void)
{
	for (uint32_t i = 0; i < 256; i++) {
		uint32_t value = i;
		for (int bit = 0; bit < 8; bit++)
			value = value & 1 ? value >> 1 ^ 0xedb88320 : value >> 1;
		table[i] = value;
	}
	for (int i = 0; i < LENGTH; i++)
		data[i] = (uint8_t)(i * 7 + (i >> 8));
	uint32_t value = 0xffffffff;
	for (int i = 0; i < ROUNDS; i++)
		value = crc(value, data, LENGTH);
	printf("crc %08x\n", (unsigned)~value);
	return 0;
}
