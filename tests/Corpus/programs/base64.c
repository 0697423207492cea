/* Base64, hexadecimal dumps, Ascii85, quoted text, Roman numerals: encode, decode, compare. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static size_t encode64(const unsigned char *in, size_t n, char *out)
{
	char *start = out;
	for (size_t i = 0; i < n; i += 3) {
		uint32_t group = (uint32_t)in[i] << 16 | (i + 1 < n ? in[i + 1] << 8 : 0) | (i + 2 < n ? in[i + 2] : 0);
		for (int k = 0; k < 4; k++)
			*out++ = i + k > n ? '=' : letters[group >> (18 - 6 * k) & 63];
	}
	*out = '\0';
	return out - start;
}

static int decode64(const char *in, unsigned char *out)
{
	uint32_t group = 0;
	int bits = 0, n = 0;
	for (; *in && *in != '='; in++) {
		const char *at = strchr(letters, *in);
		if (!at)
			return -1;
		group = group << 6 | (uint32_t)(at - letters);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			out[n++] = group >> bits;
		}
	}
	return n;
}

static void dump(const unsigned char *p, size_t n)
{
	for (size_t i = 0; i < n; i += 16) {
		printf("%04x ", (unsigned)i);
		for (size_t k = i; k < i + 16; k++)
			if (k < n)
				printf(" %02x", p[k]);
			else
				printf("   ");
		printf("  ");
		for (size_t k = i; k < i + 16 && k < n; k++)
			putchar(p[k] >= ' ' && p[k] < 127 ? p[k] : '.');
		puts("");
	}
}

static void encode85(const unsigned char *in, size_t n, char *out)
{
	for (size_t i = 0; i < n; i += 4) {
		uint32_t word = 0;
		for (size_t k = 0; k < 4; k++)
			word = word << 8 | (i + k < n ? in[i + k] : 0);
		if (word == 0 && i + 4 <= n) {
			*out++ = 'z';
			continue;
		}
		char five[5];
		for (int k = 4; k >= 0; k--, word /= 85)
			five[k] = (char)('!' + word % 85);
		size_t keep = i + 4 <= n ? 5 : n - i + 1;
		memcpy(out, five, keep);
		out += keep;
	}
	*out = '\0';
}

static char *roman(int n, char *out)
{
	static const struct { short value; char text[3]; } steps[] = {
		{ 1000, "M" }, { 900, "CM" }, { 500, "D" }, { 400, "CD" }, { 100, "C" }, { 90, "XC" }, { 50, "L" },
		{ 40, "XL" }, { 10, "X" }, { 9, "IX" }, { 5, "V" }, { 4, "IV" }, { 1, "I" },
	};
	*out = '\0';
	for (size_t i = 0; n > 0; i++)
		for (; n >= steps[i].value; n -= steps[i].value)
			strcat(out, steps[i].text);
	return out;
}

static int from_roman(const char *s)
{
	static const short values['X' + 1] = {
		['I'] = 1, ['V'] = 5, ['X'] = 10, ['L'] = 50, ['C'] = 100, ['D'] = 500, ['M'] = 1000,
	};
	int sum = 0;
	for (; *s; s++) {
		int here = values[(unsigned char)s[0]], next = values[(unsigned char)s[1]];
		sum += here < next ? -here : here;
	}
	return sum;
}

int main(void)
{
	static const char *const texts[] = { "", "f", "fo", "foo", "foob", "fooba", "foobar", "Toy: a small computer." };
	unsigned char bytes[256], back[256];
	char text[512];
	int wrong = 0;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		size_t n = strlen(texts[i]);
		encode64((const unsigned char *)texts[i], n, text);
		int m = decode64(text, back);
		wrong += m != (int)n || memcmp(back, texts[i], n) != 0;
		printf("%s %s ", texts[i], text);
		encode85((const unsigned char *)texts[i], n, text);
		puts(text);
	}
	for (int i = 0; i < 256; i++)
		bytes[i] = i < 8 ? 0 : i * 7 + (i >> 3);
	for (size_t n = 0; n < 256; n += 17) {
		size_t length = encode64(bytes, n, text);
		int m = decode64(text, back);
		wrong += m != (int)n || memcmp(back, bytes, n) != 0 || length != (n + 2) / 3 * 4;
	}
	puts(text);
	encode85(bytes, 61, text);
	puts(text);
	dump(bytes, 75);
	printf("%d\n", decode64("ab!c", back));
	for (int n = 1; n < 4000; n++) {
		roman(n, text);
		wrong += from_roman(text) != n;
		if (n % 444 == 0)
			printf("%d %s ", n, text);
	}
	printf("\nwrong %d\n", wrong);
	return wrong;
}
