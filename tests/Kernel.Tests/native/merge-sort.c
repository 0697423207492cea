/* Merge sort in which each half is sorted by a process of its own, down to a small size. */
#include "portable.h"

enum { COUNT = 600, SMALL = 100 };

static int compare(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static void sort(int *numbers, int count, int out);

/* Sorts a part by another process; gives the descriptor from which the numbers come. */
static int part(int *numbers, int count)
{
	int ends[2];
	make_pipe(ends);
	if (start() == 0) {
		close(ends[0]);
		sort(numbers, count, ends[1]);
		_exit(0);
	}
	close(ends[1]);
	return ends[0];
}

static void sort(int *numbers, int count, int out)
{
	if (count <= SMALL) {
		qsort(numbers, count, sizeof *numbers, compare);
		if (write(out, numbers, count * sizeof *numbers) < 0)
			_exit(1);
		return;
	}

	int half = count / 2, code, a, b;
	int left = part(numbers, half), right = part(numbers + half, count - half);
	bool has_a = read_all(left, &a, sizeof a), has_b = read_all(right, &b, sizeof b);
	while (has_a || has_b) {
		bool take_a = has_a && (!has_b || a <= b);
		if (write(out, take_a ? &a : &b, sizeof a) < 0)
			_exit(1);
		if (take_a)
			has_a = read_all(left, &a, sizeof a);
		else
			has_b = read_all(right, &b, sizeof b);
	}
	close(left);
	close(right);
	wait_for(-1, &code);
	wait_for(-1, &code);
}

int main(void)
{
	static int numbers[COUNT];
	unsigned state = 12345;

	for (int i = 0; i < COUNT; i++) {
		state = state * 1103515245 + 12345;
		numbers[i] = (state >> 16) % 10000;
	}
	int in = part(numbers, COUNT), code, n, last = -1, count = 0;
	unsigned sum = 0;
	while (read_all(in, &n, sizeof n)) {
		if (n < last)
			printf("%d after %d\n", n, last);
		if (count++ % 60 == 0)
			printf("%d\n", n);
		sum = sum * 7 + n;
		last = n;
	}
	wait_for(-1, &code);
	printf("%d numbers, checksum %u\n", count, sum);
	return 0;
}
