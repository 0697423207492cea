/*
 * toy.h: what the kernel can do and POSIX has no name for, and what the kernel tells of files and
 * processes (spec/10-kernel-abi.md). A call that fails returns -1.
 */
#ifndef _TOY_H
#define _TOY_H

#include <fcntl.h>
#include <signal.h>
#include <sys/calls.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FILE_DIRECTORY = 1, FILE_PLAIN, FILE_DEVICE, FILE_PIPE };

struct file_status {		/* what the kernel tells of a file; stat and fstat say it as POSIX does */
	short type;		/* one of the above */
	int device;
	unsigned number;
	short links;
	unsigned size;
};

struct directory_entry {	/* what a directory is read as */
	unsigned short number;
	char name[14];		/* ends with a zero byte unless it is full */
};

enum { UNUSED, READY, RUNNING, SLEEPING, ZOMBIE, STOPPED };

struct process_info {
	int pid;
	int parent;
	int state;
	int pages;		/* that the kernel has promised it */
	char name[16];
};

int exec(const char *path, char **arguments);
int sleep_ticks(int ticks);	/* 100 ticks are a second */

#endif
