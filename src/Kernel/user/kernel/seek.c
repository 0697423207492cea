/* seek.c: where in an open file reading goes on. */
#include "calls.h"

#include <toy.h>

off_t lseek(int descriptor, off_t offset, int from)
{
	int at = __lseek(descriptor, offset, from);
	struct file_status about;
	if (at == -1)
		errno = __fstat(descriptor, &about) == -1 ? EBADF : about.type > FILE_PLAIN ? ESPIPE : EINVAL;
	return at;
}
