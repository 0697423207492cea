/* kill.c: ends processes, by their pids. */
#include <stdio.h>
#include <stdlib.h>
#include <toy.h>

int main(int argc, char **argv)
{
	int status = 0;

	for (int i = 1; i < argc; i++) {
		if (kill(atoi(argv[i]), SIGKILL) < 0) {
			fprintf(stderr, "kill: there is no process %s\n", argv[i]);
			status = 1;
		}
	}
	return status;
}
