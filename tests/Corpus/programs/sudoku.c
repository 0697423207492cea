/* Sudoku by bit masks and backtracking, choosing the cell with the fewest candidates. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint16_t rows[9], columns[9], boxes[9];
static char board[81];
static int guesses, solutions;

static uint16_t candidates(int cell)
{
	int r = cell / 9, c = cell % 9;
	return 0x1ff & ~(rows[r] | columns[c] | boxes[r / 3 * 3 + c / 3]);
}

static void toggle(int cell, uint16_t bit)
{
	int r = cell / 9, c = cell % 9;
	rows[r] ^= bit;
	columns[c] ^= bit;
	boxes[r / 3 * 3 + c / 3] ^= bit;
}

static void solve(int most)
{
	int best = -1, fewest = 10;
	for (int i = 0; i < 81; i++) {
		if (board[i])
			continue;
		int n = __builtin_popcount(candidates(i));
		if (n < fewest) {
			fewest = n;
			best = i;
		}
	}
	if (best < 0) {
		if (++solutions == 1)
			for (int i = 0; i < 81; i++)
				printf("%d%s", board[i], i % 9 == 8 ? "\n" : i % 3 == 2 ? " " : "");
		return;
	}
	for (uint16_t free = candidates(best); free && solutions < most; free &= free - 1) {
		uint16_t bit = free & -free;
		board[best] = (char)(__builtin_ctz(bit) + 1);
		toggle(best, bit);
		guesses++;
		solve(most);
		toggle(best, bit);
		board[best] = 0;
	}
}

int main(void)
{
	static const char *const puzzles[] = {
		"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
		"..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9",
		"..9748...7.........2.1.9.....7...24..64.1.59..98...3.....8.3.2.........6...2759..",
		"1...........2...........3....4...........5...........6....7...........8...........9",
		"11.......",
	};
	int all = 0;
	for (int p = 0; p < 4; p++) {
		memset(rows, 0, sizeof rows);
		memset(columns, 0, sizeof columns);
		memset(boxes, 0, sizeof boxes);
		memset(board, 0, sizeof board);
		guesses = solutions = 0;
		int possible = 1;
		for (int i = 0; i < 81 && puzzles[p][i]; i++)
			if (puzzles[p][i] != '.') {
				uint16_t bit = (uint16_t)(1 << (puzzles[p][i] - '1'));
				possible &= (candidates(i) & bit) != 0;
				board[i] = puzzles[p][i] - '0';
				toggle(i, bit);
			}
		if (possible && p != 1)
			solve(p == 3 ? 5 : 2);
		printf("puzzle %d: %d solutions, %d guesses\n", p, solutions, guesses);
		all += solutions;
	}
	return all;
}
