/* errno.h: why the last library call failed. */
#ifndef _ERRNO_H
#define _ERRNO_H

extern int errno;

#define EINTR 4
#define EIO 5
#define EBADF 9
#define ENOMEM 12
#define EINVAL 22
#define EDOM 33
#define ERANGE 34

#endif
