/* Waiting for one child or any, in all orders. */
#include "portable.h"

int main(void)
{
	static const int orders[6][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
	int code;

	for (int o = 0; o < 6; o++) {
		pid_t children[3];
		int go[3][2];
		for (int i = 0; i < 3; i++) {
			make_pipe(go[i]);
			children[i] = start();
			if (children[i] == 0) {
				char c;
				read_all(go[i][0], &c, 1);
				_exit(10 * o + i);
			}
		}
		/* let go in this order, waited for in another */
		for (int i = 0; i < 3; i++) {
			if (write(go[orders[o][i]][1], "x", 1) != 1)
				return 1;
		}
		const int *wanted = orders[(o * 5 + 2) % 6];
		for (int i = 0; i < 2; i++) {
			pid_t pid = wait_for(children[wanted[i]], &code);
			printf("%s %d, ", pid == children[wanted[i]] ? "ok" : "another", code);
		}
		pid_t pid = wait_for(-1, &code);
		printf("%s %d, ", pid == children[wanted[2]] ? "ok" : "another", code);
		printf("%d\n", wait_for(-1, &code));
		for (int i = 0; i < 3; i++) {
			close(go[i][0]);
			close(go[i][1]);
		}
	}
	return 0;
}
