/*
 * unistd.h: all that the library asks of what it runs on. On the bare machine these four are
 * src/Kernel/bare/console.s; under the kernel they are system calls.
 */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <stddef.h>

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

typedef __PTRDIFF_TYPE__ ssize_t;

ssize_t read(int fd, void *to, size_t n);
ssize_t write(int fd, const void *from, size_t n);
void *sbrk(ptrdiff_t change);
_Noreturn void _exit(int status);

#endif
