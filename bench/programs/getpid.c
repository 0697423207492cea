/* getpid.c: the smallest system call, a million times. */
#include <stdio.h>
#include <unistd.h>

#define CALLS 2000000

int main(void)
{
	int same = 1, pid = getpid();
	for (int i = 0; i < CALLS; i++)
		same &= getpid() == pid;
	printf("getpid %d\n", same);
	return 0;
}
