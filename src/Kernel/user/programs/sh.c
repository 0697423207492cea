/*
 * sh.c: the shell.
 *
 *	line     = pipeline { ";" | "&" | "&&" | "||" pipeline }
 *	pipeline = command { "|" command }
 *	command  = { word | "<" word | ">" word | "2>" word | "2>&1" }
 *
 * Words may be quoted with ' or ", a \ takes the next character as it is, $? is the last status, and # begins
 * a comment. Built in are exit, cd, wait, true and false; every other command is a program. Each pipeline is a process
 * group of its own, so Ctrl-C ends what runs in the foreground and not the shell.
 *
 *	sh	commands from its input		sh -c commands		sh file
 */
#include <errno.h>
#include <toy.h>

#include "pipeline.h"

enum {
	MOST_WORDS = 31,
	CANNOT = 126,
	NOT_FOUND = 127,
};

static bool is_interactive;

/* Opens a file in place of a descriptor, or ends the process. */
static void redirect(const char *name, int how, int descriptor)
{
	int file = open(name, how);
	if (file < 0) {
		fprintf(stderr, "sh: cannot %s %s: %s\n", how == O_RDONLY ? "open" : "write", name, strerror(errno));
		exit(EXIT_FAILURE);
	}
	dup2(file, descriptor);
	close(file);
}

/* Carries out a command that the shell has itself; false if it is a program's business. */
static bool is_built_in(const char *name, const char *argument)
{
	if (strcmp(name, "exit") == 0) {
		exit(argument == NULL ? last_status : atoi(argument));
	} else if (strcmp(name, "cd") == 0) {
		last_status = argument == NULL || chdir(argument) == 0 ? 0
			: complain(EXIT_FAILURE, "there is no folder ", argument);
	} else if (strcmp(name, "wait") == 0) {
		while (wait(NULL) > 0)
			;
		last_status = 0;
	} else if (strcmp(name, "true") == 0 || strcmp(name, "false") == 0) {
		last_status = *name == 'f';
	} else {
		return false;
	}
	return true;
}

/* Becomes the program of a command. */
static void execute(const struct token *at, const struct token *end)
{
	char *words[MOST_WORDS + 1];
	int count = 0;

	for (; at < end; at++) {
		if (is(at, "2>&1")) {
			dup2(STDOUT_FILENO, STDERR_FILENO);
		} else if (at->kind == OPERATOR) {
			const struct token *operator = at++;
			if (at == end || at->kind != WORD)
				exit(complain(EXIT_FAILURE, "a file's name is missing after ", operator->text));
			if (is(operator, "<"))
				redirect(at->text, O_RDONLY, STDIN_FILENO);
			else
				redirect(at->text, O_WRONLY | O_CREAT, is(operator, ">") ? STDOUT_FILENO : STDERR_FILENO);
		} else if (count < MOST_WORDS) {
			words[count++] = at->text;
		} else {
			exit(complain(CANNOT, "there are too many words after ", words[0]));
		}
	}
	if (count == 0)
		exit(EXIT_SUCCESS);

	words[count] = NULL;
	if (is_built_in(words[0], words[1]))
		exit(last_status);
	execv(words[0], words);
	if (errno == ENOENT)
		exit(complain(NOT_FOUND, "there is no program ", words[0]));
	fprintf(stderr, "sh: cannot execute %s: %s\n", words[0], strerror(errno));
	exit(NOT_FOUND);
}

static int status_of(int status)
{
	return WIFEXITED(status) ? WEXITSTATUS(status) : W_KILLED + WTERMSIG(status);
}

/* What a person wants to know of the end of a program; of faults, the kernel has told. */
static void tell_of(int status)
{
	if (!WIFSIGNALED(status) || !is_interactive)
		return;
	switch (WTERMSIG(status)) {
	case SIGINT:
		putchar('\n');
		break;
	case SIGTERM:
	case SIGKILL:
	case SIGALRM:
	case SIGHUP:
	case SIGQUIT:
		printf("%s\n", strsignal(WTERMSIG(status)));
		break;
	}
}

/* Starts one command of a pipeline in its group; 0 is a new one. in and out are -1 if they stay; other is for its neighbour. */
static pid_t start(const struct token *at, const struct token *end, pid_t group, int in, int out, int other)
{
	pid_t pid = fork();
	if (pid != 0) {
		if (pid > 0 && is_interactive)
			setpgid(pid, group);
		return pid;
	}

	if (is_interactive) {
		setpgid(0, group);
		signal(SIGINT, SIG_DFL);
	}
	if (in >= 0) {
		dup2(in, STDIN_FILENO);
		close(in);
	}
	if (out >= 0) {
		dup2(out, STDOUT_FILENO);
		close(out);
		close(other);
	}
	execute(at, end);
	return 0;
}

/* Runs the commands of a pipeline, and waits for them unless they are to run in the background. */
static void run(const struct token *at, const struct token *end, bool in_background)
{
	pid_t children[MOST_COMMANDS];
	int count = 0;
	int in = -1;			/* what the next command reads */

	while (at <= end) {
		const struct token *bar = at;
		while (bar < end && !is(bar, "|"))
			bar++;
		int ends[2] = { -1, -1 };
		if (bar < end && pipe(ends) < 0) {
			last_status = complain(CANNOT, "cannot make a pipe", "");
			break;
		}
		pid_t pid = start(at, bar, count == 0 ? 0 : children[0], in, ends[1], ends[0]);
		if (in >= 0)
			close(in);
		if (ends[1] >= 0)
			close(ends[1]);
		in = ends[0];
		if (pid < 0) {
			last_status = complain(CANNOT, "cannot fork", "");
			break;
		}
		children[count++] = pid;
		at = bar + 1;
	}
	if (in >= 0)
		close(in);
	if (in_background || count == 0)
		return;

	int status = 0;
	if (is_interactive)
		tcsetpgrp(STDIN_FILENO, children[0]);
	for (int i = 0; i < count; i++) {
		while (waitpid(children[i], &status, 0) == -1 && errno == EINTR)
			;
	}
	if (is_interactive)
		tcsetpgrp(STDIN_FILENO, getpgrp());
	last_status = status_of(status);
	tell_of(status);
}

/* Words only: a command that is built in can then be carried out here, and not in a process of its own. */
static bool is_simple(const struct pipeline *p)
{
	for (int i = 0; i < p->count; i++) {
		if (p->tokens[i].kind == OPERATOR)
			return false;
	}
	return true;
}

static void run_line(const char *line)
{
	struct pipeline p;
	bool is_wanted = true;

	while (*line != '\0') {
		line = cut(line, &p);
		if (line == NULL) {
			last_status = EXIT_FAILURE;
		} else if (p.count > 0 || *p.connection != '\0') {
			if (!is_whole(&p)) {
				last_status = EXIT_FAILURE;
				line = NULL;
			} else if (is_wanted && !(is_simple(&p) && is_built_in(p.tokens[0].text, p.count > 1 ? p.tokens[1].text : NULL))) {
				run(p.tokens, p.tokens + p.count, *p.connection == '&' && p.connection[1] == '\0');
			}
		}
		free(p.words);
		if (line == NULL)
			return;

		/* what comes after && and || depends on the last status, whether that is from here or from before */
		if (strcmp(p.connection, "&&") == 0)
			is_wanted = last_status == 0;
		else if (strcmp(p.connection, "||") == 0)
			is_wanted = last_status != 0;
		else
			is_wanted = true;
	}
}

/* Children of the background whose end nobody waits for. */
static void reap(void)
{
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
}

/* Ctrl-C while the shell itself reads: reading is given up, and there is a new line. */
static void interrupted(int signal)
{
	(void)signal;
}

static int run_input(void)
{
	char *line = NULL;
	size_t room = 0;

	for (;;) {
		reap();
		if (is_interactive) {
			printf("$ ");
			fflush(stdout);
		}
		errno = 0;
		if (getline(&line, &room, stdin) != -1) {
			run_line(line);
			continue;
		}
		if (is_interactive)
			putchar('\n');
		if (errno != EINTR)
			return last_status;
		clearerr(stdin);
	}
}

int main(int argc, char **argv)
{
	if (argc == 3 && strcmp(argv[1], "-c") == 0) {
		run_line(argv[2]);
		return last_status;
	}
	if (argc > 2 || (argc == 2 && argv[1][0] == '-')) {
		fprintf(stderr, "usage: sh [-c commands | file]\n");
		return 2;
	}
	if (argc == 2 && freopen(argv[1], "r", stdin) == NULL)
		return complain(NOT_FOUND, "cannot open ", argv[1]);

	is_interactive = isatty(STDIN_FILENO);
	if (is_interactive) {
		struct sigaction action = { .sa_handler = interrupted };
		sigaction(SIGINT, &action, NULL);
	} else {
		setvbuf(stdin, NULL, _IONBF, 0);	/* what follows is for the programs that it runs */
	}
	return run_input();
}
