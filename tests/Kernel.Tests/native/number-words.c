/* Numbers as words, as Roman numerals, and in any base, and back. */
#include "portable.h"

static const char *const small[] = {
	"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
	"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
};
static const char *const tens[] = { "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };

static void say(unsigned n)
{
	static const struct { unsigned value; const char *name; } scales[] = {
		{ 1000000000, " billion" }, { 1000000, " million" }, { 1000, " thousand" }, { 100, " hundred" },
	};
	for (int i = 0; i < 4; i++) {
		if (n >= scales[i].value) {
			say(n / scales[i].value);
			printf("%s", scales[i].name);
			n %= scales[i].value;
			if (n == 0)
				return;
			printf(n < 100 ? " and " : " ");
		}
	}
	if (n < 20)
		printf("%s", small[n]);
	else
		printf("%s%s%s", tens[n / 10], n % 10 ? "-" : "", n % 10 ? small[n % 10] : "");
}

static char *roman(int n, char *to)
{
	static const int values[] = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	static const char *const letters[] = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
	char *at = to;
	*at = '\0';
	for (int i = 0; i < 13; i++) {
		for (; n >= values[i]; n -= values[i])
			at = stpcpy(at, letters[i]);
	}
	return to;
}

static char *in_base(unsigned n, unsigned base, char *end)
{
	*--end = '\0';
	do
		*--end = "0123456789abcdefghijklmnopqrstuvwxyz"[n % base];
	while ((n /= base) > 0);
	return end;
}

int main(void)
{
	static const unsigned numbers[] = { 0, 7, 13, 20, 42, 100, 101, 999, 1000, 1066, 12345, 1000000, 4294967295u };
	char buffer[40];

	for (unsigned i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
		say(numbers[i]);
		printf("\n");
	}
	for (int year = 4; year < 4000; year = year * 3 - 1)
		printf("%d %s\n", year, roman(year, buffer));
	for (unsigned base = 2; base <= 36; base += 7) {
		char *text = in_base(3000000000u, base, buffer + sizeof buffer);
		printf("%s %u\n", text, (unsigned)strtoul(text, NULL, base) == 3000000000u);
	}
	return 0;
}
