/* xpingpong.c: a byte to a child and back. */
#include "types.h"
#include "user.h"

int main(void)
{
	int there[2], back[2];
	char byte = 'p';

	pipe(there);
	pipe(back);
	if (fork() == 0) {
		if (read(there[0], &byte, 1) == 1)
			printf(1, "received ping %c\n", byte);
		byte++;
		write(back[1], &byte, 1);
		exit();
	}
	write(there[1], &byte, 1);
	if (read(back[0], &byte, 1) == 1)
		printf(1, "received pong %c\n", byte);
	wait();
	exit();
}
