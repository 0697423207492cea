/* A tree of processes: each node adds up what its children tell it. */
#include "portable.h"

static int node(int depth, int number)
{
	if (depth == 0)
		return number;

	int sum = number, code;
	int ends[2];
	make_pipe(ends);
	for (int i = 1; i <= 2; i++) {
		if (start() == 0) {
			int result = node(depth - 1, number * 2 + i);
			close(ends[0]);
			if (write(ends[1], &result, sizeof result) != sizeof result)
				_exit(1);
			_exit(0);
		}
	}
	close(ends[1]);
	for (int result; read_all(ends[0], &result, sizeof result);)
		sum += result;
	close(ends[0]);
	wait_for(-1, &code);
	wait_for(-1, &code);
	return sum;
}

int main(void)
{
	for (int depth = 0; depth <= 3; depth++)
		printf("depth %d: %d\n", depth, node(depth, 0));
	return 0;
}
