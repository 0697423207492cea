/* Recursion: Hanoi, Ackermann, queens, permutations, mutual recursion, partitions, Hofstadter. */
#include <stdio.h>
#include <string.h>

static long moves;

static void hanoi(int n, char from, char to, char over)
{
	if (n == 0)
		return;
	hanoi(n - 1, from, over, to);
	moves++;
	if (n > 4 || moves < 8)
		printf("%d%c%c ", n, from, to);
	hanoi(n - 1, over, to, from);
}

static unsigned ackermann(unsigned m, unsigned n)
{
	return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

static int queens(int n, int row, unsigned columns, unsigned left, unsigned right, char *board)
{
	int solutions = 0;
	if (row == n) {
		if (n == 8 && board[0] == 'a')
			printf("%.8s ", board);
		return 1;
	}
	for (unsigned free = ~(columns | left | right) & ((1u << n) - 1); free; free &= free - 1) {
		unsigned bit = free & -free;
		int column = 0;
		while (1u << column != bit)
			column++;
		board[row] = 'a' + column;
		solutions += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1, board);
	}
	return solutions;
}

static int permutations(char *s, int from, int n)
{
	if (from == n) {
		static int shown;
		if (shown++ % 17 == 0)
			printf("%s ", s);
		return 1;
	}
	int count = 0;
	for (int i = from; i < n; i++) {
		char t = s[from];
		s[from] = s[i];
		s[i] = t;
		count += permutations(s, from + 1, n);
		s[i] = s[from];
		s[from] = t;
	}
	return count;
}

static int odd(unsigned n);
static int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }
static int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }

static int partitions(int n, int largest)
{
	if (n == 0)
		return 1;
	int count = 0;
	for (int part = n < largest ? n : largest; part > 0; part--)
		count += partitions(n - part, part);
	return count;
}

static int female(int n);
static int male(int n) { return n == 0 ? 0 : n - female(male(n - 1)); }
static int female(int n) { return n == 0 ? 1 : n - male(female(n - 1)); }

static int depth(int n, const int *outer)
{
	int mine = n;
	return n == 0 ? *outer : depth(n - 1, n % 2 ? &mine : outer) + (n & 1);
}

static unsigned fibonacci(unsigned n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

int main(void)
{
	char board[16], letters[] = "abcde";
	hanoi(7, 'A', 'C', 'B');
	printf("\n%ld moves\n", moves);
	for (unsigned m = 0; m < 4; m++)
		printf("A(%u,3) = %u\n", m, ackermann(m, 3));
	for (int n = 4; n < 9; n++)
		printf("%d queens: %d\n", n, queens(n, 0, 0, 0, 0, board));
	printf("%d permutations\n", permutations(letters, 0, 5));
	printf("%d %d %d\n", even(100), odd(77), even(31));
	for (int n = 1; n < 31; n += 7)
		printf("p(%d) = %d\n", n, partitions(n, n));
	for (int n = 0; n < 20; n++)
		printf("%d/%d ", male(n), female(n));
	int start = 1000;
	printf("\n%d %u\n", depth(500, &start), fibonacci(20));
	return (int)strlen(letters) + (int)(moves % 50);
}
