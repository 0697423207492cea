/* Functions with a variable number of arguments, of every integer width, passed on and copied. */
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static long long sum(const char *types, ...)
{
	va_list list;
	long long total = 0;
	va_start(list, types);
	for (; *types; types++)
		switch (*types) {
		case 'c': total += (char)va_arg(list, int); break;
		case 'h': total += (short)va_arg(list, int); break;
		case 'i': total += va_arg(list, int); break;
		case 'u': total += va_arg(list, unsigned); break;
		case 'q': total += va_arg(list, long long); break;
		case 's': total += (long long)strlen(va_arg(list, const char *)); break;
		}
	va_end(list);
	return total;
}

struct pair { int a; short b; };
struct big { int v[5]; };

static int structs(int n, ...)
{
	va_list list;
	int total = 0;
	va_start(list, n);
	for (int i = 0; i < n; i++) {
		if (i % 2 == 0) {
			struct pair p = va_arg(list, struct pair);
			total = total * 3 + p.a - p.b;
		} else {
			struct big b = va_arg(list, struct big);
			total = total * 5 + b.v[0] + b.v[4];
		}
	}
	va_end(list);
	return total;
}

static int text(char *to, size_t size, const char *format, ...)
{
	va_list list, copy;
	va_start(list, format);
	va_copy(copy, list);
	int wanted = vsnprintf(NULL, 0, format, list);
	int written = vsnprintf(to, size, format, copy);
	va_end(copy);
	va_end(list);
	return wanted == written ? wanted : -1;
}

static int largest(int first, ...)
{
	va_list list;
	int most = first;
	va_start(list, first);
	for (int n = first; n != INT_MIN; n = va_arg(list, int))
		if (n > most)
			most = n;
	va_end(list);
	return most;
}

static void each(int (*f)(int, va_list *), int n, ...)
{
	va_list list;
	va_start(list, n);
	while (n-- > 0)
		printf("%d ", f(n, &list));
	puts("");
	va_end(list);
}

static int take_two(int n, va_list *list)
{
	int a = va_arg(*list, int);
	int b = va_arg(*list, int);
	return n % 2 ? a * b : a - b;
}

int main(void)
{
	char buffer[64];
	printf("%lld\n", sum(""));
	printf("%lld\n", sum("i", -1));
	printf("%lld\n", sum("chiuq", 'A' - 300, 70000, -5, 4000000000u, -5000000000LL));
	printf("%lld\n", sum("qqqq", 1LL << 62, -(1LL << 61), 3LL, LLONG_MAX / 4));
	printf("%lld\n", sum("sisis", "one", 1, "three", 3, "eleven"));
	printf("%d\n", structs(4, (struct pair) { 5, -2 }, (struct big) { { 1, 2, 3, 4, 5 } },
		(struct pair) { 100, 7 }, (struct big) { { -9, 0, 0, 0, 9 } }));
	printf("%d\n", text(buffer, sizeof buffer, "%d-%s-%c-%x", 42, "text", '!', 0xbeef));
	puts(buffer);
	printf("%d\n", text(buffer, 8, "%s", "this is cut off"));
	puts(buffer);
	printf("%d %d\n", largest(3, 9, -4, 7, INT_MIN), largest(INT_MIN));
	each(take_two, 3, 2, 5, 30, 7, 8, 9);
	printf("%d %d %d %d %d %d %d %d %d %d\n", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
	return (int)sum("iii", 1, 2, 3);
}
