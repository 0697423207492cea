/* pipes.c: one byte to another process and back: four system calls and two switches each time. */
#include <stdio.h>
#include <unistd.h>
#include <sys/wait.h>

#define ROUNDS 300000

int main(void)
{
	int there[2], back[2];
	unsigned char byte = 0;
	if (pipe(there) || pipe(back))
		return 1;
	int pid = fork();
	if (pid < 0)
		return 1;
	if (pid == 0) {
		close(there[1]);
		close(back[0]);
		while (read(there[0], &byte, 1) == 1) {
			byte++;
			if (write(back[1], &byte, 1) != 1)
				_exit(1);
		}
		_exit(0);
	}
	close(there[0]);
	close(back[1]);
	for (int i = 0; i < ROUNDS; i++) {
		if (write(there[1], &byte, 1) != 1 || read(back[0], &byte, 1) != 1)
			return 1;
	}
	close(there[1]);
	int status = 1;
	if (waitpid(pid, &status, 0) != pid)
		return 1;
	printf("pipes %d %d\n", byte, status);
	return 0;
}
