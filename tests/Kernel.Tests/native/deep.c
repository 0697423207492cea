/* Recursion: deep, wide, mutual, through pointers. */
#include "portable.h"

static unsigned ackermann(unsigned m, unsigned n)
{
	return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

static int depth_of(int n)
{
	volatile char room[20] = { 0 };
	return n == 0 ? room[3] : depth_of(n - 1) + 1;
}

static int odd(int n);
static int even(int n) { return n == 0 ? 1 : odd(n - 1); }
static int odd(int n) { return n == 0 ? 0 : even(n - 1); }

static int moves;

static void hanoi(int n, char from, char to, char over)
{
	if (n == 0)
		return;
	hanoi(n - 1, from, over, to);
	if (++moves <= 7)
		printf("%c%c ", from, to);
	hanoi(n - 1, over, to, from);
}

static void permute(char *letters, int at, int *count)
{
	if (letters[at] == '\0') {
		if (++*count % 20 == 1)
			printf("%s ", letters);
		return;
	}
	for (int i = at; letters[i] != '\0'; i++) {
		char c = letters[at];
		letters[at] = letters[i];
		letters[i] = c;
		permute(letters, at + 1, count);
		c = letters[at];
		letters[at] = letters[i];
		letters[i] = c;
	}
}

int main(void)
{
	char letters[] = "abcde";
	int count = 0;

	printf("%u %u\n", ackermann(2, 9), ackermann(3, 4));
	printf("%d\n", depth_of(2000));
	printf("%d %d\n", even(1000), odd(777));
	hanoi(10, 'A', 'C', 'B');
	printf("%d\n", moves);
	permute(letters, 0, &count);
	printf("%d\n", count);
	return 0;
}
