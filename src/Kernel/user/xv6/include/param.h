/* param.h: the sizes of the kernel's tables. */
#ifndef _XV6_PARAM_H
#define _XV6_PARAM_H

#define NPROC 64		/* processes */
#define KSTACKSIZE 4096		/* bytes of a process's kernel stack */
#define NCPU 1
#define NOFILE 16		/* open files of a process */
#define NFILE 128		/* open files in all */
#define ROOTDEV 1
#define MAXARG 32		/* words of exec's argument array, the null included */
#define MAXOPBLOCKS 10		/* blocks that a write to xv6's disk changes at most */
#define FSSIZE 1000

#endif
