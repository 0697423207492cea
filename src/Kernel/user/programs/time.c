/* time.c: runs a program and says how long it took, in the machine's seconds. */
#include <stdio.h>
#include <toy.h>

int main(int argc, char **argv)
{
	int start = uptime();
	int status = 0;

	if (argc < 2) {
		fprintf(stderr, "usage: time program [arguments]\n");
		return 2;
	}
	int child = fork();
	if (child == 0) {
		exec(argv[1], argv + 1);
		fprintf(stderr, "time: there is no program %s\n", argv[1]);
		return 127;
	}
	if (child < 0) {
		fprintf(stderr, "time: cannot fork\n");
		return 1;
	}
	waitpid(child, &status, 0);
	int ticks = uptime() - start;
	fprintf(stderr, "%d.%02d s\n", ticks / TICKS_A_SECOND, ticks % TICKS_A_SECOND);
	return WIFEXITED(status) ? WEXITSTATUS(status) : W_KILLED + WTERMSIG(status);
}
