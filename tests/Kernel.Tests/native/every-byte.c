/* every-byte.c: standard input as bytes of every value, through read and through a stream. */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	unsigned char first[100];
	unsigned sum = 0, lines = 0, returns = 0, bytes = 0;
	int got = 0, more, c;

	while (got < 100 && (more = read(0, first + got, 100 - got)) > 0)
		got += more;
	for (int i = 0; i < got; i++)
		if (first[i] != i)
			printf("byte %d is %d\n", i, first[i]);
	while ((c = getchar()) != EOF) {
		bytes++;
		sum = sum * 31 + c;
		lines += c == '\n';
		returns += c == '\r';
	}
	printf("%d, then %u bytes, sum %08x, %u lines, %u returns\n", got, bytes, sum, lines, returns);
	printf("%d %d\n", getchar(), (int)read(0, first, 1));
	return 0;
}
