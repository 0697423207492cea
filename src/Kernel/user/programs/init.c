/*
 * init.c: the first process. It opens the console as descriptors 0, 1 and 2, and runs the program that
 * the file `command` of the boot archive names, or else the shell, until that ends; a shell that was killed
 * is replaced. When init exits the machine is switched off.
 *
 * `command` holds the program's arguments, each followed by a zero byte.
 */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <toy.h>
#include <unistd.h>

enum {
	COMMAND_SIZE = 3840,
	MOST_ARGUMENTS = 31,
	NOT_FOUND = 127,
};

static char command[COMMAND_SIZE] = "sh";
static char *arguments[MOST_ARGUMENTS + 1];

/* Reads the command and splits it; false if there is none: then it is the shell. */
static bool find_command(void)
{
	int length = sizeof "sh";
	int file = open("command", O_RDONLY);
	bool found = file >= 0;
	if (found) {
		length = read(file, command, COMMAND_SIZE);
		close(file);
	}

	int count = 0;
	char *argument = command;
	for (char *at = command; at < command + length && count < MOST_ARGUMENTS; at++) {
		if (*at == '\0') {
			arguments[count++] = argument;
			argument = at + 1;
		}
	}
	return found;
}

/* Runs the command in a process group of its own, in the foreground; gives what wait says of its end. */
static int run(void)
{
	pid_t child = fork();
	if (child == 0) {
		setpgid(0, 0);
		tcsetpgrp(STDIN_FILENO, getpid());
		execv(arguments[0], arguments);
		fprintf(stderr, "init: cannot execute %s: %s\n", arguments[0], strerror(errno));
		_exit(NOT_FOUND);
	}
	if (child < 0) {
		fprintf(stderr, "init: cannot fork\n");
		_exit(NOT_FOUND);
	}

	/* Orphans end here as well. */
	int status = 0;
	while (wait(&status) != child)
		;
	return status;
}

int main(void)
{
	open("console", O_RDWR);
	dup(0);
	dup(0);
	bool is_shell = !find_command();

	int status = run();
	while (is_shell && WIFSIGNALED(status)) {
		fprintf(stderr, "init: the shell is gone; here is another\n");
		status = run();
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : W_KILLED + WTERMSIG(status);
}
