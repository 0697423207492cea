/*
 * init.c: the first process. It opens the console as descriptors 0, 1 and 2, and runs the program that
 * the file `command` of the boot archive names, or else the shell, until that ends. When init exits the
 * machine is switched off.
 *
 * `command` holds the program's arguments, each followed by a zero byte.
 */
#include <stddef.h>
#include <stdio.h>
#include <toy.h>

enum {
	COMMAND_SIZE = 2048,
	MOST_ARGUMENTS = 31,
	NOT_FOUND = 127,
};

static char command[COMMAND_SIZE] = "sh";
static char *arguments[MOST_ARGUMENTS + 1];

/* Reads the command, if there is one, and splits it. */
static void find_command(void)
{
	int length = sizeof "sh";
	int file = open("command", O_RDONLY);
	if (file >= 0) {
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
}

int main(void)
{
	open("console", O_RDWR);
	dup(0);
	dup(0);
	find_command();

	int child = fork();
	if (child == 0) {
		setpgid(0, 0);
		tcsetpgrp(STDIN_FILENO, getpid());
		exec(arguments[0], arguments);
		fprintf(stderr, "init: cannot execute %s\n", arguments[0]);
		return NOT_FOUND;
	}
	if (child < 0) {
		fprintf(stderr, "init: cannot fork\n");
		return NOT_FOUND;
	}

	/* Orphans end here as well. */
	int status = 0;
	while (wait(&status) != child)
		;
	return WIFEXITED(status) ? WEXITSTATUS(status) : W_KILLED + WTERMSIG(status);
}
