/* process.c: processes as POSIX names what can be done with them. */
#include "calls.h"

#include <toy.h>

int fork(void)
{
	return with_reason(__fork(), EAGAIN);
}

int exec(const char *path, char **arguments)
{
	return with_reason(__exec(path, arguments), ENOENT);
}

void *sbrk(ptrdiff_t change)
{
	void *old = __sbrk(change);
	if (old == (void *)-1)
		errno = ENOMEM;
	return old;
}
