/* sys/types.h: names that POSIX programs expect here. */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H

#include <unistd.h>

typedef int pid_t;

#endif
