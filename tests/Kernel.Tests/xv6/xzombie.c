/* xzombie.c: leaves a child that must be waited for by init. */
#include "types.h"
#include "user.h"

int main(void)
{
	if (fork() > 0)
		sleep(5);
	exit();
}
