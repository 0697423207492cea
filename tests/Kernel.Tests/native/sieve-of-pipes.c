/* Primes by a chain of processes, each of which lets through what its prime does not divide. */
#include "portable.h"

static void filter(int in)
{
	int prime, n, ends[2], code;

	if (!read_all(in, &prime, sizeof prime))
		_exit(0);
	printf("%d\n", prime);
	make_pipe(ends);
	pid_t next = start();
	if (next == 0) {
		close(ends[1]);
		close(in);
		filter(ends[0]);
	}
	close(ends[0]);
	while (read_all(in, &n, sizeof n)) {
		if (n % prime != 0 && write(ends[1], &n, sizeof n) != sizeof n)
			printf("cannot write\n");
	}
	close(ends[1]);
	wait_for(next, &code);
	_exit(code + 1);
}

int main(void)
{
	int ends[2], code;

	make_pipe(ends);
	pid_t first = start();
	if (first == 0) {
		close(ends[1]);
		filter(ends[0]);
	}
	close(ends[0]);
	for (int n = 2; n < 60; n++) {
		if (write(ends[1], &n, sizeof n) != sizeof n)
			printf("cannot write\n");
	}
	close(ends[1]);
	wait_for(first, &code);
	printf("%d processes\n", code);
	return 0;
}
