/* After fork each has memory of its own: statics, stack, heap, what is in stdio's buffer. */
#include "portable.h"

static int statics[3000];

int main(void)
{
	int local[100], code;
	int *heap = malloc(20000 * sizeof *heap);

	for (int i = 0; i < 20000; i++) {
		heap[i] = i;
		statics[i % 3000] = i;
		local[i % 100] = i;
	}
	for (int round = 0; round < 3; round++) {
		pid_t child = start();
		if (child == 0) {
			unsigned sum = 0;
			for (int i = 0; i < 20000; i += 7)
				heap[i] = local[i % 100] = statics[i % 3000] = round;
			for (int i = 0; i < 20000; i++)
				sum += heap[i] + local[i % 100] + statics[i % 3000];
			printf("child %d: %u\n", round, sum);
			exit(sum % 200);
		}
		heap[round] = -1;
		wait_for(child, &code);
		unsigned sum = 0;
		for (int i = 0; i < 20000; i++)
			sum += heap[i] + local[i % 100] + statics[i % 3000];
		printf("parent: %u, child's status %d\n", sum, code);
	}
	printf("before the fork; ");
	fflush(stdout);
	if (fork() == 0) {
		printf("in the child\n");
		exit(0);
	}
	wait_for(-1, &code);
	printf("in the parent\n");
	free(heap);
	return 0;
}
