/*
 * random_calls.c: calls library functions with random arguments and prints what they give. Built twice
 * (with Toy's library for 32 bits, with the system's for 64), it must print the same; compare-library
 * does that. Reads the seed from standard input.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t seed;

static uint32_t below(uint32_t limit)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % limit;
}

/* Small numbers are as likely as large ones, and negative ones as positive. */
static uint64_t number(void)
{
	uint64_t high = below(UINT32_MAX), low = below(UINT32_MAX);
	uint64_t value = (high << 32 | low) >> below(64);
	return below(2) ? -value : value;
}

static void text(char *to, const char *alphabet, int most)
{
	int n = (int)below(most), letters = (int)strlen(alphabet);
	while (n-- > 0)
		*to++ = alphabet[below(letters)];
	*to = '\0';
}

/* A random conversion, with its width and precision written out, and the bytes of its argument. */
static int conversion(char *to)
{
	static const struct { const char *size; int bytes; } sizes[] = {
		{ "", 4 }, { "h", 4 }, { "hh", 4 }, { "ll", 8 }, { "j", 8 },
	};
	int size = (int)below(5), kind = (int)below(8);

	*to++ = '[';
	*to++ = '%';
	for (int flags = (int)below(4); flags > 0; flags--)
		*to++ = "-+ #0"[below(5)];
	if (below(2))
		to += sprintf(to, "%d", (int)below(30) + 1);
	if (below(2))
		to += sprintf(to, ".%d", (int)below(25));
	if (kind == 0 || kind == 1) {
		strcpy(to, kind == 0 ? "s]" : "c]");
		return kind;
	}
	sprintf(to, "%s%c]", sizes[size].size, "diuxXo"[kind - 2]);
	return sizes[size].bytes;
}

static void try_printf(void)
{
	static const char *const words[] = { "", "a", "hello", "a longer text here" };
	char format[40], out[120];
	int n = 0;
	uint64_t value = number();

	switch (conversion(format)) {
	case 0: n = snprintf(out, sizeof out, format, words[value % 4]); break;
	case 1: n = snprintf(out, sizeof out, format, (int)('a' + value % 26)); break;
	case 4: n = snprintf(out, sizeof out, format, (uint32_t)value); break;
	case 8: n = snprintf(out, sizeof out, format, value); break;
	}
	printf("%s %d %s\n", format, n, out);
}

static void try_strtol(void)
{
	char source[32], *end;
	int base = (int)below(37);

	if (base == 1)
		base = 0;
	text(source, below(2) ? " +-0x19afzZ7" : "0123456789abcdef", 24);
	errno = 0;
	long long value = strtoll(source, &end, base);
	printf("%s|%d %lld %d %d", source, base, value, (int)(end - source), errno == ERANGE);
	errno = 0;
	unsigned long long positive = strtoull(source, &end, base);
	printf(" %llu %d %d\n", positive, (int)(end - source), errno == ERANGE);
}

static void try_sscanf(void)
{
	char source[32], word[8] = "none", letter = '?';
	int a = -7, b = -7;
	unsigned c = 7;

	text(source, " -+0123x9ab\n", 20);
	int fields = sscanf(source, "%d %i%5s", &a, &b, word);
	printf("%s|%d %d %d %s", source, fields, a, b, word);
	fields = sscanf(source, "%3d%c %x", &a, &letter, &c);
	printf(" %d %d %c %x\n", fields, a, letter, c);
}

static void try_division(void)
{
	uint64_t n = number(), d = number();

	if (d == 0 || (n == 1ull << 63 && d == UINT64_MAX))
		d = 3;
	printf("%llx/%llx %llx %llx %lld %lld\n", (unsigned long long)n, (unsigned long long)d, (unsigned long long)(n / d),
		(unsigned long long)(n % d), (long long)n / (long long)d, (long long)n % (long long)d);
}

static void try_strings(void)
{
	char a[16] = "", b[16], set[4];

	text(a, "abcab", 15);
	text(b, "abc", 4);
	text(set, "abc", 3);
	const char *found = strstr(a, b), *first = strpbrk(a, set), *last = strrchr(a, b[0]);
	int order = strcmp(a, b), start = strncmp(a, b, 2), bytes = memcmp(a, b, 1);
	printf("%s,%s,%s %d %d %d %d %d %d%d%d\n", a, b, set, found ? (int)(found - a) : -1, first ? (int)(first - a) : -1,
		last ? (int)(last - a) : -1, (int)strspn(a, set), (int)strcspn(a, set), (order > 0) - (order < 0),
		(start > 0) - (start < 0), (bytes > 0) - (bytes < 0));
	memmove(a + below(5), a + below(5), below(9));
	a[15] = '\0';
	puts(a);
}

int main(void)
{
	if (scanf("%u", &seed) != 1 || seed == 0)
		seed = 1;
	for (int i = 0; i < 20000; i++) {
		try_printf();
		try_strtol();
		try_sscanf();
		try_division();
		try_strings();
	}
	return 0;
}
