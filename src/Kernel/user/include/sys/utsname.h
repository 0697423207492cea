/* sys/utsname.h: what the system is called. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

struct utsname {
	char sysname[8], nodename[8], release[8], version[8], machine[8];
};

int uname(struct utsname *to);

#endif
