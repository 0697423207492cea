/* Conway's game of life on a torus, cell by cell and with 32 cells in a word: both must agree. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { ROWS = 24, COLUMNS = 32 };

static unsigned char cells[2][ROWS][COLUMNS];
static uint32_t rows[ROWS];

static void step_cells(int from)
{
	for (int r = 0; r < ROWS; r++)
		for (int c = 0; c < COLUMNS; c++) {
			int n = 0;
			for (int dr = ROWS - 1; dr <= ROWS + 1; dr++)
				for (int dc = COLUMNS - 1; dc <= COLUMNS + 1; dc++)
					n += cells[from][(r + dr) % ROWS][(c + dc) % COLUMNS];
			n -= cells[from][r][c];
			cells[!from][r][c] = n == 3 || (n == 2 && cells[from][r][c]);
		}
}

static uint32_t left(uint32_t w) { return w << 1 | w >> 31; }
static uint32_t right(uint32_t w) { return w >> 1 | w << 31; }

/* A bit-sliced counter: ones, twos and fours of the number of neighbours. */
static void step_rows(void)
{
	uint32_t next[ROWS];
	for (int r = 0; r < ROWS; r++) {
		uint32_t above = rows[(r + ROWS - 1) % ROWS], here = rows[r], below = rows[(r + 1) % ROWS];
		const uint32_t neighbours[8] = {
			left(above), above, right(above), left(here), right(here), left(below), below, right(below),
		};
		uint32_t ones = 0, twos = 0, fours = 0;
		for (int i = 0; i < 8; i++) {
			uint32_t carry = ones & neighbours[i];
			ones ^= neighbours[i];
			fours |= twos & carry;
			twos ^= carry;
		}
		next[r] = twos & ~fours & (ones | here);
	}
	memcpy(rows, next, sizeof rows);
}

static void set(int r, int c)
{
	cells[0][r][c] = 1;
	rows[r] |= 1u << c;
}

int main(void)
{
	static const char *const pattern[] = { ".#.", "..#", "###", "", "##", "##", "", "###" };
	for (size_t r = 0; r < sizeof pattern / sizeof *pattern; r++)
		for (int c = 0; pattern[r][c]; c++)
			if (pattern[r][c] == '#')
				set(r + 1, c + 2);
	uint32_t seed = 5;
	for (int i = 0; i < 60; i++) {
		seed = seed * 1103515245u + 12345u;
		set(12 + (seed >> 16) % 10, 8 + (seed >> 24) % 20);
	}
	int now = 0, wrong = 0, population = 0;
	for (int generation = 0; generation <= 20; generation++) {
		population = 0;
		for (int r = 0; r < ROWS; r++)
			for (int c = 0; c < COLUMNS; c++) {
				population += cells[now][r][c];
				wrong += cells[now][r][c] != (rows[r] >> c & 1);
			}
		if (generation % 10 == 0) {
			printf("generation %d, population %d\n", generation, population);
			for (int r = 0; r < ROWS; r++) {
				for (int c = 0; c < COLUMNS; c++)
					putchar(cells[now][r][c] ? '#' : '.');
				putchar('\n');
			}
		}
		step_cells(now);
		step_rows();
		now = !now;
	}
	return wrong ? 1 : population % 100;
}
