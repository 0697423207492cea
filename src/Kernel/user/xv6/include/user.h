/* user.h: all that a program written for xv6 calls. A call that fails returns -1. */
#ifndef _XV6_USER_H
#define _XV6_USER_H

#include "types.h"

struct stat;
struct rtcdate;

/* System calls. */
int fork(void);
int exit(void) __attribute__((noreturn));
int wait(void);
int pipe(int *ends);
int write(int descriptor, const void *from, int length);
int read(int descriptor, void *to, int length);
int close(int descriptor);
int kill(int pid);
int exec(char *path, char **arguments);
int open(const char *path, int how);
int mknod(const char *path, short major, short minor);
int unlink(const char *path);
int fstat(int descriptor, struct stat *to);
int link(const char *path, const char *new_path);
int mkdir(const char *path);
int chdir(const char *path);
int dup(int descriptor);
int getpid(void);
char *sbrk(int change);
int sleep(int ticks);
int uptime(void);

/* Library. */
int stat(const char *path, struct stat *to);
char *strcpy(char *to, const char *from);
void *memmove(void *to, const void *from, int n);
char *strchr(const char *s, char c);
int strcmp(const char *a, const char *b);
void printf(int descriptor, const char *format, ...);	/* %d %x %p %s %c %% */
char *gets(char *to, int size);
uint strlen(const char *s);
void *memset(void *to, int value, uint n);
void *malloc(uint size);
void free(void *memory);
int atoi(const char *s);

#endif
