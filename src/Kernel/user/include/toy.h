/*
 * toy.h: the kernel's system calls and the structures that they fill. They have xv6's names and numbers;
 * each returns -1 on error (spec/10-kernel-abi.md).
 */
#ifndef _TOY_H
#define _TOY_H

#include <sys/calls.h>
#include <unistd.h>

enum {				/* open's second argument */
	O_RDONLY = 0,
	O_WRONLY = 1,
	O_RDWR = 2,
	O_CREATE = 0x200,
};

enum {				/* stat.type */
	T_DIR = 1,
	T_FILE = 2,
	T_DEV = 3,
};

struct stat {
	short type;
	int dev;
	unsigned ino;
	short nlink;
	unsigned size;
};

struct dirent {			/* what a directory is read as */
	unsigned short inum;
	char name[14];
};

enum { UNUSED, READY, RUNNING, SLEEPING, ZOMBIE };

struct process_info {
	int pid;
	int parent;
	int state;
	int pages;		/* that the kernel has promised it */
	char name[16];
};

#endif
