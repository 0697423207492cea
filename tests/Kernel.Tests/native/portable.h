/*
 * portable.h: what programs share that run on Linux and under Toy's kernel, and must print the same. It
 * includes Linux's headers or Toy's, whichever the compiler is given. Standard output is to be line by
 * line: on Linux, regenerate sees to that.
 */
#ifndef PORTABLE_H
#define PORTABLE_H

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Waits for a child, or any if pid is -1. Its exit status goes into *code, or 128 and the signal's number. */
static inline pid_t wait_for(pid_t pid, int *code)
{
	int status = 0;
	pid = waitpid(pid, &status, 0);
	*code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	return pid;
}

/* fork, which must work. */
static inline pid_t start(void)
{
	fflush(stdout);
	pid_t pid = fork();
	if (pid == -1) {
		printf("cannot fork\n");
		exit(99);
	}
	return pid;
}

static inline void make_pipe(int ends[2])
{
	if (pipe(ends) == -1) {
		printf("cannot make a pipe\n");
		exit(98);
	}
}

/* Reads exactly n bytes; false at the end. */
static inline bool read_all(int from, void *to, size_t n)
{
	char *at = to;
	while (n > 0) {
		ssize_t got = read(from, at, n);
		if (got <= 0)
			return false;
		at += got;
		n -= got;
	}
	return true;
}

#endif
