/* Ciphers: XTEA, RC4, ChaCha20, AES-128 with tables made at start, Caesar; each there and back. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void hex(const char *name, const void *data, size_t n)
{
	const unsigned char *p = data;
	printf("%-9s", name);
	while (n-- > 0)
		printf("%02x", *p++);
	puts("");
}

static void xtea(uint32_t v[2], const uint32_t key[4], int decrypt)
{
	uint32_t sum = decrypt ? 0x9e3779b9u * 32 : 0;
	for (int i = 0; i < 32; i++) {
		if (decrypt) {
			v[1] -= ((v[0] << 4 ^ v[0] >> 5) + v[0]) ^ (sum + key[sum >> 11 & 3]);
			sum -= 0x9e3779b9u;
			v[0] -= ((v[1] << 4 ^ v[1] >> 5) + v[1]) ^ (sum + key[sum & 3]);
		} else {
			v[0] += ((v[1] << 4 ^ v[1] >> 5) + v[1]) ^ (sum + key[sum & 3]);
			sum += 0x9e3779b9u;
			v[1] += ((v[0] << 4 ^ v[0] >> 5) + v[0]) ^ (sum + key[sum >> 11 & 3]);
		}
	}
}

static void rc4(const char *key, unsigned char *data, size_t n)
{
	unsigned char s[256], t;
	size_t length = strlen(key);
	for (int i = 0; i < 256; i++)
		s[i] = (unsigned char)i;
	for (int i = 0, j = 0; i < 256; i++) {
		j = (j + s[i] + key[i % length]) & 255;
		t = s[i];
		s[i] = s[j];
		s[j] = t;
	}
	for (unsigned char i = 0, j = 0; n > 0; n--) {
		i++;
		j += s[i];
		t = s[i];
		s[i] = s[j];
		s[j] = t;
		*data++ ^= s[(unsigned char)(s[i] + s[j])];
	}
}

static uint32_t turn(uint32_t v, int n) { return v << n | v >> (32 - n); }

static void quarter(uint32_t *a, uint32_t *b, uint32_t *c, uint32_t *d)
{
	*a += *b; *d = turn(*d ^ *a, 16);
	*c += *d; *b = turn(*b ^ *c, 12);
	*a += *b; *d = turn(*d ^ *a, 8);
	*c += *d; *b = turn(*b ^ *c, 7);
}

static void chacha(const uint32_t key[8], uint32_t counter, uint32_t out[16])
{
	uint32_t in[16] = { 0x61707865, 0x3320646e, 0x79622d32, 0x6b206574 };
	memcpy(in + 4, key, 32);
	in[12] = counter;
	in[13] = 0x09000000;
	in[14] = 0x4a000000;
	in[15] = 0;
	memcpy(out, in, sizeof in);
	for (int i = 0; i < 10; i++) {
		for (int c = 0; c < 4; c++)
			quarter(&out[c], &out[4 + c], &out[8 + c], &out[12 + c]);
		for (int c = 0; c < 4; c++)
			quarter(&out[c], &out[4 + (c + 1) % 4], &out[8 + (c + 2) % 4], &out[12 + (c + 3) % 4]);
	}
	for (int i = 0; i < 16; i++)
		out[i] += in[i];
}

static uint8_t box[256], inverse_box[256];

static uint8_t times2(uint8_t v) { return (uint8_t)(v << 1 ^ (v >> 7) * 0x1b); }
static uint8_t times(uint8_t a, uint8_t b)
{
	uint8_t product = 0;
	for (; b; b >>= 1, a = times2(a))
		product ^= b & 1 ? a : 0;
	return product;
}

static void make_boxes(void)
{
	uint8_t p = 1, q = 1;
	do {
		p ^= times2(p);
		q ^= q << 1;
		q ^= q << 2;
		q ^= q << 4;
		q ^= q >> 7 ? 0x09 : 0;
		uint8_t x = 0x63;
		for (int n = 0; n < 5; n++)
			x ^= (uint8_t)(q << n | q >> (8 - n));
		box[p] = x;
		inverse_box[x] = p;
	} while (p != 1);
	box[0] = 0x63;
	inverse_box[0x63] = 0;
}

static void aes(uint8_t s[16], const uint8_t key[16], int decrypt)
{
	static const uint8_t mix[2][4] = { { 2, 3, 1, 1 }, { 14, 11, 13, 9 } };
	uint8_t keys[11][16], t[16], round_constant = 1;
	memcpy(keys[0], key, 16);
	for (int r = 1; r < 11; r++, round_constant = times2(round_constant))
		for (int i = 0; i < 16; i++)
			keys[r][i] = keys[r - 1][i] ^ (i >= 4 ? keys[r][i - 4]
				: (uint8_t)(box[keys[r - 1][12 + (i + 1) % 4]] ^ (i == 0 ? round_constant : 0)));
	for (int r = 0; r <= 10; r++) {
		const uint8_t *k = keys[decrypt ? 10 - r : r];
		if (r > 0) {
			for (int i = 0; i < 16; i++)
				t[i] = decrypt ? inverse_box[s[(i + 16 - 4 * (i % 4)) % 16]] : box[s[(i + 4 * (i % 4)) % 16]];
			memcpy(s, t, 16);
		}
		if (decrypt)
			for (int i = 0; i < 16; i++)
				s[i] ^= k[i];
		if (r > 0 && r < 10) {
			for (int i = 0; i < 16; i++) {
				t[i] = 0;
				for (int j = 0; j < 4; j++)
					t[i] ^= times(s[i / 4 * 4 + j], mix[decrypt][(j + 4 - i % 4) % 4]);
			}
			memcpy(s, t, 16);
		}
		if (!decrypt)
			for (int i = 0; i < 16; i++)
				s[i] ^= k[i];
	}
}

int main(void)
{
	int wrong = 0;
	uint32_t key[8], v[2] = { 0x01234567, 0x89abcdef }, stream[16];
	for (int i = 0; i < 8; i++)
		key[i] = 0x03020100u + 0x04040404u * (unsigned)i;
	for (int i = 0; i < 3; i++) {
		xtea(v, key, 0);
		printf("xtea     %08x%08x\n", (unsigned)v[0], (unsigned)v[1]);
	}
	for (int i = 0; i < 3; i++)
		xtea(v, key, 1);
	wrong += v[0] != 0x01234567 || v[1] != 0x89abcdef;

	unsigned char text[] = "Attack at dawn, or whenever the timer interrupts.";
	rc4("Secret", text, sizeof text);
	hex("rc4", text, sizeof text);
	rc4("Secret", text, sizeof text);
	puts((char *)text);

	for (uint32_t counter = 1; counter < 3; counter++) {
		chacha(key, counter, stream);
		for (int i = 0; i < 16; i++)
			printf("%08x%s", (unsigned)stream[i], i % 8 == 7 ? "\n" : "");
	}

	make_boxes();
	hex("box", box, 32);
	uint8_t block[16], secret[16], plain[16];
	for (int i = 0; i < 16; i++) {
		secret[i] = (uint8_t)i;
		plain[i] = block[i] = (uint8_t)(i * 0x11);
	}
	aes(block, secret, 0);
	hex("aes", block, 16);
	aes(block, secret, 1);
	wrong += memcmp(block, plain, 16) != 0;
	for (int i = 0; i < 20; i++)
		aes(block, secret, 0);
	hex("aes x20", block, 16);
	for (char *c = (char *)text; *c; c++)
		if ((*c | 32) >= 'a' && (*c | 32) <= 'z')
			*c = (char)((*c & ~31) + ((*c & 31) - 1 + 13) % 26 + 1);
	puts((char *)text);
	printf("wrong %d\n", wrong);
	return wrong;
}
