/*
 * unistd.h: what POSIX asks of a system. The library itself stands on read, write, sbrk and _exit: on
 * the bare machine these four are all there is (src/Kernel/bare/console.s), under the kernel the rest is
 * there too (src/Kernel/user/kernel).
 */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <sys/seek.h>
#include <sys/types.h>

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

ssize_t read(int descriptor, void *to, size_t length);
ssize_t write(int descriptor, const void *from, size_t length);
void *sbrk(ptrdiff_t change);
_Noreturn void _exit(int status);

int close(int descriptor);
int dup(int descriptor);
int dup2(int from, int to);
int pipe(int ends[2]);			/* [0] for reading, [1] for writing */
int isatty(int descriptor);

off_t lseek(int descriptor, off_t offset, int from);	/* of the archive's files only */

#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
int access(const char *path, int how);
int chdir(const char *path);
int link(const char *path, const char *new_path);
int unlink(const char *path);
int rmdir(const char *path);
char *getcwd(char *to, size_t size);

pid_t fork(void);
pid_t vfork(void);			/* a fork: the child has memory of its own */
pid_t getpid(void);
pid_t getppid(void);

uid_t getuid(void);			/* 0: there is one user */
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
int gethostname(char *to, size_t size);
int getpagesize(void);

#define _SC_ARG_MAX 0
#define _SC_CHILD_MAX 1
#define _SC_CLK_TCK 2
#define _SC_OPEN_MAX 4
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_NPROCESSORS_ONLN 84
long sysconf(int what);

extern char **environ;			/* of this program; exec hands none on */

/* There is no environment; a name without a folder is looked for where all programs are. */
int execv(const char *path, char *const arguments[]);
int execve(const char *path, char *const arguments[], char *const environment[]);
int execvp(const char *name, char *const arguments[]);
int execl(const char *path, const char *argument, ...);		/* the last argument is a null pointer */
int execlp(const char *name, const char *argument, ...);

extern char *optarg;
extern int optind, opterr, optopt;
int getopt(int count, char *const arguments[], const char *options);

unsigned sleep(unsigned seconds);
int usleep(useconds_t microseconds);
unsigned alarm(unsigned seconds);	/* SIGALRM then; 0: none. The seconds that were left */
int pause(void);			/* until a handler has returned */

int setpgid(pid_t pid, pid_t group);
pid_t getpgid(pid_t pid);
pid_t getpgrp(void);
int tcsetpgrp(int descriptor, pid_t group);	/* whom Ctrl-C is meant for */
pid_t tcgetpgrp(int descriptor);

#endif
