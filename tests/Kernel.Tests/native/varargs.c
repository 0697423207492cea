/* Functions with any number of arguments, of several types, passed on and read twice. */
#include <stdarg.h>

#include "portable.h"

static long long add(int count, ...)
{
	va_list arguments;
	long long sum = 0;
	va_start(arguments, count);
	while (count-- > 0)
		sum += va_arg(arguments, int);
	va_end(arguments);
	return sum;
}

/* i: int, l: long long, s: string, c: character, p: a pair by value */
struct pair { int a; short b; };

static int describe_list(const char *types, va_list arguments)
{
	va_list again;
	int count = 0;
	va_copy(again, arguments);
	for (const char *t = types; *t != '\0'; t++, count++) {
		switch (*t) {
		case 'i': printf(" %d", va_arg(again, int)); break;
		case 'l': printf(" %lld", va_arg(again, long long)); break;
		case 's': printf(" '%s'", va_arg(again, char *)); break;
		case 'c': printf(" %c", va_arg(again, int)); break;
		case 'p': {
			struct pair p = va_arg(again, struct pair);
			printf(" (%d, %d)", p.a, p.b);
			break;
		}
		}
	}
	va_end(again);
	return count;
}

static int describe(const char *types, ...)
{
	va_list arguments;
	va_start(arguments, types);
	printf("once:");
	int count = describe_list(types, arguments);
	printf(" twice:");
	count += describe_list(types, arguments);
	va_end(arguments);
	printf("\n");
	return count;
}

static int report(const char *format, ...)
{
	char line[100];
	va_list arguments;
	va_start(arguments, format);
	int n = vsnprintf(line, sizeof line, format, arguments);
	va_end(arguments);
	printf("<%s>\n", line);
	return n;
}

int main(void)
{
	printf("%lld %lld %lld\n", add(0), add(3, 1, 2, 3), add(6, 2147483647, 2147483647, -1, 5, 6, 7));
	printf("%d\n", describe("ilsc", 1, 1LL << 40, "three", '4'));
	printf("%d\n", describe("pip", (struct pair) { 1, 2 }, 3, (struct pair) { -4, -5 }));
	printf("%d\n", describe(""));
	printf("%d\n", report("%s has %d parts of %lld", "it", 5, 10000000000LL));
	return 0;
}
