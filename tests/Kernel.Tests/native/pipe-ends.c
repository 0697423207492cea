/* What is read from a pipe when, and what its ends say when the other one is gone. */
#include "portable.h"

int main(void)
{
	int ends[2], code;
	char buffer[100];

	make_pipe(ends);
	printf("write %d\n", (int)write(ends[1], "hello", 5));
	printf("read 2: %d\n", (int)read(ends[0], buffer, 2));
	printf("read 100: %d\n", (int)read(ends[0], buffer, 100));
	printf("read 0: %d\n", (int)read(ends[0], buffer, 0));
	printf("write 0: %d\n", (int)write(ends[1], "", 0));
	printf("the wrong way: %d", (int)write(ends[0], "x", 1));
	printf(" %s\n", strerror(errno));
	printf("the other wrong way: %d", (int)read(ends[1], buffer, 1));
	printf(" %s\n", strerror(errno));

	/* what was written stays when the writer goes */
	pid_t child = start();
	if (child == 0) {
		if (write(ends[1], "left behind", 11) != 11)
			_exit(1);
		_exit(0);
	}
	wait_for(child, &code);
	close(ends[1]);
	int n = read(ends[0], buffer, sizeof buffer);
	printf("%d: %.*s\n", n, n, buffer);
	printf("at the end: %d %d\n", (int)read(ends[0], buffer, 1), (int)read(ends[0], buffer, 1));

	/* the end comes when the last writer is gone, not before */
	int other = dup(ends[0]);
	close(ends[0]);
	printf("a copy: %d\n", (int)read(other, buffer, 1));
	close(other);
	make_pipe(ends);
	child = start();
	if (child == 0) {
		usleep(20000);
		if (write(ends[1], "late", 4) != 4)
			_exit(1);
		_exit(0);
	}
	close(ends[1]);
	n = read(ends[0], buffer, sizeof buffer);
	printf("%.*s\n", n, buffer);
	printf("then %d\n", (int)read(ends[0], buffer, 1));
	wait_for(child, &code);
	return 0;
}
