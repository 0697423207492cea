/* identity.c: who and where the program is. There is one user, and one machine. */
#include "calls.h"

#include <string.h>
#include <sys/kernel.h>
#include <sys/limits.h>
#include <sys/utsname.h>
#include <unistd.h>

static const char host[] = "toy";

uid_t getuid(void)
{
	return 0;
}

uid_t geteuid(void)
{
	return 0;
}

gid_t getgid(void)
{
	return 0;
}

gid_t getegid(void)
{
	return 0;
}

int gethostname(char *to, size_t size)
{
	if (size < sizeof host) {
		errno = ENAMETOOLONG;
		return -1;
	}
	strcpy(to, host);
	return 0;
}

int uname(struct utsname *to)
{
	*to = (struct utsname) {
		.sysname = "Toy", .nodename = "toy", .release = "1", .version = "1", .machine = "toy",
	};
	return 0;
}

int getpagesize(void)
{
	return PAGE_SIZE;
}

long sysconf(int what)
{
	switch (what) {
	case _SC_ARG_MAX: return ARGUMENTS_SIZE;
	case _SC_CHILD_MAX: return PROCESSES;
	case _SC_CLK_TCK: return TICKS_A_SECOND;
	case _SC_OPEN_MAX: return DESCRIPTORS;
	case _SC_PAGESIZE: return PAGE_SIZE;
	case _SC_NPROCESSORS_ONLN: return 1;
	}
	errno = EINVAL;
	return -1;
}
