/* process.c: processes as POSIX names what can be done with them. */
#include "calls.h"

#include <toy.h>

/* The kernel writes this structure (isa/Machine/KernelRecords.cs). */
_Static_assert(sizeof(struct process_info) == PI_SIZE && offsetof(struct process_info, pid) == PI_PID
	&& offsetof(struct process_info, parent) == PI_PARENT && offsetof(struct process_info, state) == PI_STATE
	&& offsetof(struct process_info, pages) == PI_PAGES && offsetof(struct process_info, name) == PI_NAME, "struct process_info");

int fork(void)
{
	return with_reason(__fork(), EAGAIN);
}

pid_t vfork(void)
{
	return fork();
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
