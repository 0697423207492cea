/* fs.h: what programs know of directories. There is no disk file system behind it. */
#ifndef _XV6_FS_H
#define _XV6_FS_H

#include "types.h"

#define ROOTINO 1		/* number of the root directory */
#define BSIZE 512		/* bytes in a block */

#define NDIRECT 12		/* how large xv6's largest file is, in blocks */
#define NINDIRECT (BSIZE / sizeof(uint))
#define MAXFILE (NDIRECT + NINDIRECT)

#define DIRSIZ 14		/* characters in a name */

struct dirent {			/* a directory is read as an array of these */
	ushort inum;		/* 0: this entry is free */
	char name[DIRSIZ];	/* ends with a zero byte unless it is full */
};

#endif
