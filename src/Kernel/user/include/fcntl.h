/* fcntl.h: how a file is opened. The files come from the boot archive: they can be read, and only the console be written. */
#ifndef _FCNTL_H
#define _FCNTL_H

#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_CREAT 0x200
#define O_TRUNC 0x400
#define O_APPEND 0x800

int open(const char *path, int how, ...);

#endif
