/* What errno says. */
#include "portable.h"

int main(void)
{
	static const int reasons[] = {
		0, EPERM, ENOENT, ESRCH, EINTR, EIO, E2BIG, ENOEXEC, EBADF, ECHILD, EAGAIN, ENOMEM, EACCES, EFAULT,
		EEXIST, ENOTDIR, EISDIR, EINVAL, EMFILE, ENOTTY, ENOSPC, ESPIPE, EROFS, EPIPE, EDOM, ERANGE, ENOSYS, 9999,
	};
	int code;

	for (unsigned i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		printf("%d %s\n", reasons[i], strerror(reasons[i]));

	dup2(1, 2);
	errno = 0;
	fclose(stdin);
	FILE *none = fopen("there/is/none", "r");
	printf("%d %m\n", none == NULL);
	perror("fopen");
	execl("no-program", "no-program", (char *)NULL);
	perror("execl");
	wait_for(-1, &code);
	perror("wait");
	close(99);
	perror("");
	errno = ERANGE;
	perror(NULL);
	return 0;
}
