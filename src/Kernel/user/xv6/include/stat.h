/* stat.h: what fstat and stat tell of a file. */
#ifndef _XV6_STAT_H
#define _XV6_STAT_H

#define T_DIR 1
#define T_FILE 2
#define T_DEV 3

struct stat {
	short type;		/* one of the above */
	int dev;
	unsigned ino;
	short nlink;
	unsigned size;		/* in bytes */
};

#endif
