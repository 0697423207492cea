/*
 * toy.h: what the kernel can do and POSIX has no name for, and what the kernel tells of files and
 * processes (spec/10-kernel-abi.md). A call that fails returns -1.
 */
#ifndef _TOY_H
#define _TOY_H

#include <fcntl.h>
#include <signal.h>
#include <sys/calls.h>
#include <sys/kernel.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct file_status {		/* what the kernel tells of a file; stat and fstat say it as POSIX does */
	short type;		/* FILE_DIRECTORY ... */
	int device;
	unsigned number;
	short links;
	unsigned size;
};

struct directory_entry {	/* what a directory is read as */
	unsigned short number;
	char name[DIRENT_NAME_SIZE];		/* ends with a zero byte unless it is full */
};

struct process_info {		/* what the kernel tells of a process */
	int pid;
	int parent;
	int state;		/* READY ... */
	int pages;		/* that the kernel has promised it */
	char name[NAME_SIZE];
};

int exec(const char *path, char **arguments);
int sleep_ticks(int ticks);	/* TICKS_A_SECOND of them are a second */

#endif
