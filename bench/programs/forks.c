/* forks.c: processes that end at once, one after the other. */
#include <stdio.h>
#include <unistd.h>
#include <sys/wait.h>

#define FORKS 6000

int main(void)
{
	int sum = 0;
	for (int i = 0; i < FORKS; i++) {
		int pid = fork(), status = 0;
		if (pid == 0)
			_exit(i & 7);
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return 1;
		sum += WEXITSTATUS(status);
	}
	printf("forks %d\n", sum);
	return 0;
}
