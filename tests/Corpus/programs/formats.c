/* printf: each conversion with flags, widths and precisions; snprintf's sizes; what they return. */
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define SHOW(...) (printf(__VA_ARGS__), printf("|\n"))

int main(void)
{
	static const int values[] = { 0, 1, -1, 42, -12345, INT_MAX, INT_MIN };
	for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
		int v = values[i];
		SHOW("%d|%5d|%-5d|%05d|%+d|% d|%.3d|%8.5d|%-8.5d|%+08d|%+.0d", v, v, v, v, v, v, v, v, v, v, v);
		SHOW("%u|%x|%X|%o|%#x|%#o|%08x|%-8x|%.4x|%#10x|%#010x", (unsigned)v, (unsigned)v, (unsigned)v, (unsigned)v,
			(unsigned)v, (unsigned)v, (unsigned)v, (unsigned)v, (unsigned)v, (unsigned)v, (unsigned)v);
		SHOW("%hd|%hu|%hhd|%hhu|%hhx|%hx", (short)v, (unsigned short)v, (signed char)v, (unsigned char)v,
			(unsigned char)v, (unsigned short)v);
	}
	static const long long wide[] = { 0, -1, 1LL << 32, LLONG_MAX, LLONG_MIN, -10000000000LL };
	for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
		SHOW("%lld|%22lld|%-22lld|%022lld|%llu|%llx|%llo|%+lld|%#llx|%.20lld", wide[i], wide[i], wide[i], wide[i],
			(unsigned long long)wide[i], (unsigned long long)wide[i], (unsigned long long)wide[i], wide[i],
			(unsigned long long)wide[i], wide[i]);
	SHOW("%ld|%lu|%lx|%5ld|%jd|%zu|%td", -5L, 5UL, 255UL, 77L, (intmax_t)-9, (size_t)12, (ptrdiff_t)-3);
	SHOW("%c%c%c|%5c|%-5c|%%|%5s|%-5s|%.2s|%8.3s|%-8.3s|%.0s|%s", 'a', 'b', 'c', 'd', 'e', "fg", "hi", "jklm", "nopq",
		"rstu", "vw", "");
	SHOW("%*d|%-*d|%*d|%.*d|%.*s|%*.*s|%-*.*s", 6, 42, 6, 42, -6, 42, 4, 7, 3, "abcdef", 7, 2, "xyz", 7, 2, "xyz");
	SHOW("%.0d|%.0x|%5.0d|%.d", 0, 0, 0, 0);
	SHOW("%.*d|%.*s", -1, 0, -1, "negative precision is none");
	SHOW("%s %s %s %s %s %s %s %s", "many", "arguments", "on", "the", "stack", "at", "one", "time");
	SHOW("%p", (void *)0x1234abcd);
	SHOW("plain text, no conversion: 100%%");

	char buffer[24];
	static const char *const texts[] = { "", "short", "exactly nineteen ch", "this one is far too long for it" };
	for (size_t size = 0; size < sizeof buffer; size += 5)
		for (int t = 0; t < 4; t++) {
			memset(buffer, '#', sizeof buffer);
			int n = snprintf(buffer, size, "%s:%d", texts[t], t);
			buffer[sizeof buffer - 1] = '\0';
			printf("%2u %d %d %s|%c\n", (unsigned)size, t, n, size ? buffer : "", buffer[size]);
		}
	int n = printf("twelve chars");
	n += printf("%s%d\n", "", 7);
	n += sprintf(buffer, "%d%c%s", -99, 'x', "yz");
	printf("%d %s\n", n, buffer);
	fputs("fputs, ", stdout);
	fprintf(stdout, "%s and ", "fprintf");
	putc('p', stdout);
	fputc('u', stdout);
	putchar('t');
	fwrite("char\nmore", 1, 5, stdout);
	puts("");
	return n;
}
