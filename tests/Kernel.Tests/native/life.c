/* Conway's life on a torus: a glider comes back to where it was. */
#include "portable.h"

enum { SIDE = 12 };

static char cells[2][SIDE][SIDE];

int main(void)
{
	static const char *const glider[] = { ".#.", "..#", "###" };
	for (int y = 0; y < 3; y++) {
		for (int x = 0; x < 3; x++)
			cells[0][y][x] = glider[y][x] == '#';
	}
	for (int t = 0; t <= 48; t++) {
		char (*now)[SIDE] = cells[t % 2], (*then)[SIDE] = cells[1 - t % 2];
		int alive = 0;
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				int near = -now[y][x];
				for (int d = 0; d < 9; d++)
					near += now[(y + d / 3 + SIDE - 1) % SIDE][(x + d % 3 + SIDE - 1) % SIDE];
				then[y][x] = near == 3 || (near == 2 && now[y][x]);
				alive += now[y][x];
			}
		}
		if (t % 16 != 0)
			continue;
		printf("%d: %d alive\n", t, alive);
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++)
				putchar(now[y][x] ? '#' : '.');
			putchar('\n');
		}
	}
	return 0;
}
