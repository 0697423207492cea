/* popen.c: a command of the shell's whose input or output is a stream. */
#include "calls.h"

#include <stdbool.h>
#include <stdio.h>
#include <sys/limits.h>
#include <sys/wait.h>
#include <unistd.h>

/* Of each descriptor: the shell that popen started for it, or 0. */
static pid_t shells[DESCRIPTORS];

/* In the child: the pipe's end becomes its output, or input, and nothing else of popen's stays open. */
static _Noreturn void run(const char *command, int end, int standard)
{
	dup2(end, standard);
	if (end != standard)
		close(end);
	for (int i = 0; i < DESCRIPTORS; i++) {
		if (shells[i] != 0 && i != standard)
			close(i);
	}
	__shell(command);
}

FILE *popen(const char *command, const char *mode)
{
	int ends[2];
	bool reads = *mode == 'r';
	if (!reads && *mode != 'w') {
		errno = EINVAL;
		return NULL;
	}
	if (pipe(ends) == -1)
		return NULL;

	int ours = ends[reads ? 0 : 1], its = ends[reads ? 1 : 0];
	pid_t shell = fork();
	if (shell == 0) {
		close(ours);
		run(command, its, reads ? STDOUT_FILENO : STDIN_FILENO);
	}
	close(its);
	FILE *stream = shell == -1 ? NULL : fdopen(ours, mode);
	if (stream == NULL)
		close(ours);
	else
		shells[ours] = shell;
	return stream;
}

int pclose(FILE *stream)
{
	int descriptor = fileno(stream), status;
	pid_t shell = descriptor < 0 || descriptor >= DESCRIPTORS ? 0 : shells[descriptor];
	if (shell == 0) {
		errno = ECHILD;
		return -1;
	}
	shells[descriptor] = 0;
	fclose(stream);
	while (waitpid(shell, &status, 0) == -1) {
		if (errno != EINTR)
			return -1;
	}
	return status;
}
