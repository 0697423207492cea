/* Processes in a ring hand a number round until it is used up. */
#include "portable.h"

enum { COUNT = 5, START = 23 };

int main(void)
{
	int in[COUNT][2], code;

	for (int i = 0; i < COUNT; i++)
		make_pipe(in[i]);
	for (int i = 0; i < COUNT; i++) {
		if (start() != 0)
			continue;
		int from = in[i][0], to = in[(i + 1) % COUNT][1], n = 0, seen = 0;
		while (read_all(from, &n, sizeof n)) {
			if (n > 0)
				printf("%d has %d\n", i, n);
			seen++;
			n--;
			if (write(to, &n, sizeof n) != sizeof n || n < 0)
				break;
		}
		_exit(seen);
	}
	int n = START;
	if (write(in[0][1], &n, sizeof n) != sizeof n)
		return 1;
	int sum = 0;
	for (int i = 0; i < COUNT; i++) {
		wait_for(-1, &code);
		sum += code;
	}
	printf("%d turns\n", sum);
	return 0;
}
