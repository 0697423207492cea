/* Text to numbers, up to the limits and beyond. */
#include <limits.h>

#include "portable.h"

static void signed_number(const char *text, int base)
{
	char *end;
	errno = 0;
	long long value = strtoll(text, &end, base);
	printf("%s (%d): %lld, %d read, %d\n", text, base, value, (int)(end - text), errno);
}

static void unsigned_number(const char *text, int base)
{
	char *end;
	errno = 0;
	unsigned long long value = strtoull(text, &end, base);
	printf("%s (%d): %llu, %d read, %d\n", text, base, value, (int)(end - text), errno);
}

int main(void)
{
	static const char *const texts[] = {
		"0", "42", "  -17xyz", "+5", "", "abc", "0x", "0x1g", "-0x80", "077", "08", "9223372036854775807", "9223372036854775808",
		"-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "-1", "- 1", "z",
	};
	for (unsigned i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		signed_number(texts[i], 10);
		signed_number(texts[i], 0);
		unsigned_number(texts[i], 16);
		unsigned_number(texts[i], 36);
	}
	printf("%d %d %d\n", atoi("12 34"), atoi("-2147483648"), atoi("x"));
	printf("%d %d %u\n", INT_MAX, INT_MIN, UINT_MAX);
	printf("%lld %lld %llu\n", LLONG_MAX, LLONG_MIN, ULLONG_MAX);
	printf("%d %d %d %d\n", SCHAR_MIN, UCHAR_MAX, SHRT_MIN, USHRT_MAX);
	printf("%d %lld\n", abs(-5), llabs(-5000000000LL));
	div_t d = div(-7, 2);
	lldiv_t ld = lldiv(-70000000001LL, 20);
	printf("%d %d %lld %lld\n", d.quot, d.rem, ld.quot, ld.rem);
	return 0;
}
