/* fcntl.h: how a file is opened. The files come from the boot archive: they can be read, and only the console be written. */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <sys/open.h>

int open(const char *path, int how, ...);

#endif
