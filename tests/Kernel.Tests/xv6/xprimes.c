/* xprimes.c: primes by a chain of processes: each takes the multiples of one prime out of a pipe. */
#include "types.h"
#include "user.h"

static void sift(int in) __attribute__((noreturn));

static void sift(int in)
{
	int prime, n, ends[2];

	if (read(in, &prime, sizeof prime) != sizeof prime)
		exit();
	printf(1, "prime %d\n", prime);
	pipe(ends);
	if (fork() == 0) {
		close(ends[1]);
		close(in);
		sift(ends[0]);
	}
	close(ends[0]);
	while (read(in, &n, sizeof n) == sizeof n) {
		if (n % prime != 0)
			write(ends[1], &n, sizeof n);
	}
	close(in);
	close(ends[1]);
	wait();
	exit();
}

int main(void)
{
	int ends[2];
	pipe(ends);
	if (fork() == 0) {
		close(ends[1]);
		sift(ends[0]);
	}
	close(ends[0]);
	for (int n = 2; n <= 35; n++)
		write(ends[1], &n, sizeof n);
	close(ends[1]);
	wait();
	exit();
}
