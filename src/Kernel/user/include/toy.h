/*
 * toy.h: the kernel's system calls beside those of unistd.h. They have xv6's names and numbers; each
 * returns -1 on error.
 */
#ifndef _TOY_H
#define _TOY_H

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

int fork(void);
int wait(void);
int waitpid(int pid, int *status);	/* pid -1: any child; a status of 128 and more: it was killed */
int pipe(int descriptors[2]);		/* [0] for reading, [1] for writing */
int kill(int pid);
int exec(const char *path, char **arguments);
int open(const char *path, int how);
int close(int descriptor);
int dup(int descriptor);
int fstat(int descriptor, struct stat *to);
int getpid(void);
int getppid(void);
int sleep(int ticks);
int uptime(void);			/* ticks since power-on */
int processes(struct process_info *to, int most);
int freepages(void);			/* pages that can still be asked for */

#endif
