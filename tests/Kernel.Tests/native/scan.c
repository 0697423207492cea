/* scanf on all kinds of input. */
#include "portable.h"

int main(void)
{
	int rows, columns, n, a, b, c;
	unsigned u;
	char word[20], letter, rest[40];
	short s;
	signed char tiny;
	long long big;

	printf("%d\n", scanf("%d x %d", &rows, &columns));
	int sum = 0;
	for (int i = 0; i < rows * columns; i++) {
		if (scanf("%d", &n) != 1)
			printf("no number\n");
		sum += n;
	}
	printf("%d by %d: %d\n", rows, columns, sum);
	printf("%d ", scanf(" (%d,%d,%d)", &a, &b, &c));
	printf("%d %d %d\n", a, b, c);
	printf("%d ", scanf("%19s %c%39[^\n]", word, &letter, rest));
	printf("[%s] [%c] [%s]\n", word, letter, rest);
	printf("%d ", scanf("%x %o %i %i", &u, &a, &b, &c));
	printf("%u %d %d %d\n", u, a, b, c);
	printf("%d ", scanf("%hd %hhd %lld", &s, &tiny, &big));
	printf("%d %d %lld\n", s, tiny, big);
	printf("%d ", scanf("%2d%2d%n", &a, &b, &n));
	printf("%d %d %d\n", a, b, n);
	printf("%d\n", scanf("%d", &a));
	printf("%d %s\n", scanf("%3s", word), word);
	printf("%d ", scanf("%*d %d%%", &a));
	printf("%d\n", a);
	printf("%d ", scanf(" %19[]a-c]", word));
	printf("[%s]\n", word);
	while (getchar() != '\n')
		;
	printf("%d\n", scanf("%d", &a));

	char text[] = "  12abc 7f,-5;end";
	n = sscanf(text, "%d%2[a-z]%c %x,%d;%s", &a, word, &letter, &u, &b, rest);
	printf("%d: %d %s %c %x %d %s\n", n, a, word, letter, u, b, rest);
	printf("%d %d\n", sscanf("", "%d", &a), sscanf("x", "%d", &a));
	return 0;
}
