/* printf's flags, widths, precisions and sizes, all with all. */
#include "portable.h"

int main(void)
{
	static const char *const flags[] = { "", "-", "0", "+", " ", "#", "-+", "0 ", "+#", "-#" };
	static const char *const sizes[] = { "", "6", ".3", "8.4", ".0", "2" };
	char format[20];

	for (unsigned f = 0; f < sizeof flags / sizeof flags[0]; f++) {
		for (unsigned s = 0; s < sizeof sizes / sizeof sizes[0]; s++) {
			for (const char *c = "dxo"; *c != '\0'; c++) {
				snprintf(format, sizeof format, "[%%%s%s%c]", flags[f], sizes[s], *c);
				printf(format, 45);
				printf(format, 0);
			}
		}
		printf("\n");
	}
	printf("[%5s][%-5s][%.2s][%5.1s][%s]\n", "abc", "abc", "abc", "abc", "");
	printf("[%c][%3c][%-3c][%%]\n", 'x', 'y', 'z');
	printf("[%*d][%-*d][%.*d][%*.*s]\n", 6, 42, 6, 42, 4, 42, 5, 2, "long");
	printf("[%hhd][%hhu][%hd][%hu]\n", 300, 300, 70000, 70000);
	printf("[%lld][%llu][%llx]\n", -1234567890123456789LL, 18446744073709551615ULL, 0x123456789abcdefULL);
	printf("[%zu][%td][%jd]\n", sizeof(int), (ptrdiff_t)-5, (intmax_t)1 << 40);
	printf("[%d][%d][%u][%i]\n", 2147483647, -2147483647 - 1, 4294967295u, -7);
	char small[8];
	int n = snprintf(small, sizeof small, "%s", "does not fit");
	printf("[%s] %d\n", small, n);
	printf("%d\n", snprintf(NULL, 0, "%d %s", 12345, "abc"));
	int at;
	printf("12345%n\n", &at);
	printf("%d\n", at);
	return 0;
}
