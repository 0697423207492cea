/* fcntl.h: how a file is opened. The files come from the boot archive: they can be read, and only the console be written. */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <sys/open.h>

#define O_ACCMODE 3			/* the part that says for what */

/* What fcntl is asked. Calls always wait, and exec keeps every descriptor: neither can be changed. */
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define FD_CLOEXEC 1
int fcntl(int descriptor, int command, ...);

int open(const char *path, int how, ...);

#endif
