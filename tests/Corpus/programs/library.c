/* stdlib.h and ctype.h: text to numbers at every limit, bsearch, qsort, div, atexit, all characters. */
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void first(void) { puts("first registered, last called"); }
static void second(void) { puts("second"); }
static void third(void) { puts("third registered, first called"); }

static int by_first(const void *a, const void *b)
{
	return *(const unsigned char *)a - *(const unsigned char *)b;
}

static int by_int(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static void convert(const char *s, int base)
{
	char *end;
	errno = 0;
	long long v = strtoll(s, &end, base);
	printf("%s base %d: %lld '%s'%s", s, base, v, end, errno == ERANGE ? " range" : "");
	errno = 0;
	unsigned long long u = strtoull(s, &end, base);
	printf(", %llu '%s'%s\n", u, end, errno == ERANGE ? " range" : "");
}

int main(void)
{
	static const char *const numbers[] = {
		"0", "42", "-42", "+7", "  \t\n12x", "0x1F", "0x", "0xg", "077", "089", "-0x10", "", "-", "+-3", "abc", "zz",
		"9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
		"18446744073709551615", "18446744073709551616", "-18446744073709551615", "99999999999999999999999",
		"1111111111111111111111111111111111111111111111111111111111111111",
	};
	static const int bases[] = { 10, 0, 16, 8, 2, 36, 7 };
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		for (size_t b = 0; b < (i < 16 ? 7 : 2); b++)
			if (b < 2 || i % 3 == b % 3)
				convert(numbers[i], bases[b]);
	convert(numbers[24], 2);
	printf("%d %d %ld %lld\n", atoi("123abc"), atoi("-2147483648"), atol("  99"), atoll("-1234567890123"));
	printf("%d %ld %lld\n", abs(-5), labs(-123456L), llabs(-9000000000LL));
	static const int divisions[][2] = { { 17, 5 }, { -17, 5 }, { 17, -5 }, { -17, -5 } };
	for (int i = 0; i < 4; i++) {
		div_t d = div(divisions[i][0], divisions[i][1]);
		lldiv_t l = lldiv(divisions[i][0] * 10000000000LL, divisions[i][1]);
		printf("%d %d %lld %lld, ", d.quot, d.rem, (long long)l.quot, (long long)l.rem);
	}
	puts("");

	static int (*const tests[])(int) = {
		isalnum, isalpha, isblank, iscntrl, isdigit, isgraph, islower, isprint, ispunct, isspace, isupper, isxdigit,
	};

	/* each character's kinds, as bits, in runs */
	int previous = -1;
	for (int c = -1; c < 256; c++) {
		int kinds = 0;
		for (int k = 0; k < 12; k++)
			kinds |= (tests[k](c) != 0) << k;
		if (kinds != previous)
			printf("%d:%03x ", c, (unsigned)kinds);
		previous = kinds;
		assert(c < 0 || tolower(toupper(c)) == tolower(c));
	}
	puts("");

	int v[61], found = 0;
	for (int i = 0; i < 61; i++)
		v[i] = i * 40 % 61 * 3;
	qsort(v, 61, sizeof *v, by_int);
	for (int key = -2; key < 190; key++) {
		int *p = bsearch(&key, v, 61, sizeof *v, by_int);
		found += p != NULL && *p == key;
	}
	printf("%d %d %d %d\n", v[0], v[30], v[60], found);
	printf("%d\n", bsearch(v, v, 0, sizeof *v, by_int) == NULL);
	struct { unsigned char key; char text[6]; } odd[] = {
		{ 200, "late" }, { 3, "early" }, { 100, "mid" }, { 255, "last" }, { 0, "first" },
	};
	qsort(odd, 5, sizeof *odd, by_first);
	for (int i = 0; i < 5; i++)
		printf("%s ", odd[i].text);
	puts("");
	srand(5);
	int low = RAND_MAX, repeated = rand();
	for (int i = 0; i < 1000; i++) {
		int r = rand();
		low = r < low ? r : low;
	}
	srand(5);
	printf("%d %d\n", low >= 0, repeated == rand());
	printf("%" PRId64 " %" PRIx32 " %" PRIu8 "\n", INT64_C(-5000000000), UINT32_C(0xfeed), (uint8_t)200);
	bool truth = 5;
	printf("%d %s %s\n", truth, getenv("TOY_HAS_NO_SUCH_VARIABLE") ? "set" : "unset", strerror(0));
	atexit(first);
	atexit(second);
	atexit(third);
	printf("leaving without an end of line");
	exit(23);
}
