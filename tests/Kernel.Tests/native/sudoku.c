/* A sudoku by trying, with sets of digits as bits. */
#include "portable.h"

static const char puzzle[] =
	"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";

static int cells[81], rows[9], columns[9], boxes[9], tries;

static void set(int i, int digit, bool on)
{
	int bit = 1 << digit;
	int box = i / 27 * 3 + i % 9 / 3;
	cells[i] = on ? digit : 0;
	rows[i / 9] ^= bit;
	columns[i % 9] ^= bit;
	boxes[box] ^= bit;
}

static bool solve(void)
{
	int best = -1, fewest = 10, free_digits = 0;
	for (int i = 0; i < 81; i++) {
		if (cells[i] != 0)
			continue;
		int left = 0x3fe & ~(rows[i / 9] | columns[i % 9] | boxes[i / 27 * 3 + i % 9 / 3]);
		int count = __builtin_popcount(left);
		if (count < fewest) {
			best = i;
			fewest = count;
			free_digits = left;
		}
	}
	if (best < 0)
		return true;
	for (int digit = 1; digit <= 9; digit++) {
		if ((free_digits >> digit & 1) == 0)
			continue;
		tries++;
		set(best, digit, true);
		if (solve())
			return true;
		set(best, digit, false);
	}
	return false;
}

int main(void)
{
	for (int i = 0; i < 81; i++) {
		if (puzzle[i] != '.')
			set(i, puzzle[i] - '0', true);
	}
	printf("%s after %d tries\n", solve() ? "solved" : "impossible", tries);
	for (int i = 0; i < 81; i++)
		printf("%d%s", cells[i], i % 9 == 8 ? "\n" : i % 3 == 2 ? "  " : " ");
	return 0;
}
