/* A grandchild outlives its parent; the end of a pipe tells when it is gone. */
#include "portable.h"

int main(void)
{
	int ends[2], code;
	char line[100];

	make_pipe(ends);
	pid_t child = start();
	if (child == 0) {
		pid_t parent = getpid();
		if (start() == 0) {
			while (getppid() == parent)
				usleep(10000);
			dprintf(ends[1], "my parent is another one now\n");
			_exit(0);
		}
		dprintf(ends[1], "the middle one goes\n");
		_exit(5);
	}
	close(ends[1]);
	wait_for(child, &code);
	printf("child %d\n", code);
	FILE *in = fdopen(ends[0], "r");
	while (fgets(line, sizeof line, in) != NULL)
		printf("heard: %s", line);
	fclose(in);
	printf("no children left: %d\n", wait_for(-1, &code));
	return 0;
}
