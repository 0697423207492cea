/*
 * sh.c: the shell. A line is commands separated by `;` or `&`, each one programs joined by `|`; `<`
 * takes a file as the first one's input. `cd` is not there, since there are no folders; `exit` is.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <toy.h>

enum {
	LINE_SIZE = 1024,
	MOST_WORDS = 31,
	NOT_FOUND = 127,
};

static int last_status;			/* the exit status, or 128 and a signal */

/* Cuts a word off the front of *text; NULL at its end. */
static char *next_word(char **text)
{
	char *word = *text + strspn(*text, " \t");
	if (*word == '\0')
		return NULL;
	char *end = word + strcspn(word, " \t");
	if (*end != '\0')
		*end++ = '\0';
	*text = end;
	return word;
}

/* Makes a descriptor another one. */
static void move(int from, int to)
{
	close(to);
	dup(from);
	close(from);
}

/* Becomes one program: words, and perhaps `< file`. */
static void execute(char *text)
{
	char *words[MOST_WORDS + 1];
	int count = 0;

	for (char *word; (word = next_word(&text)) != NULL;) {
		if (*word == '<') {
			char *name = word[1] != '\0' ? word + 1 : next_word(&text);
			int file = name == NULL ? -1 : open(name, O_RDONLY);
			if (file < 0) {
				fprintf(stderr, "sh: cannot open %s\n", name == NULL ? "nothing" : name);
				exit(EXIT_FAILURE);
			}
			move(file, STDIN_FILENO);
		} else if (count < MOST_WORDS) {
			words[count++] = word;
		}
	}
	if (count == 0)
		exit(EXIT_SUCCESS);

	words[count] = NULL;
	exec(words[0], words);
	fprintf(stderr, "sh: there is no program %s\n", words[0]);
	exit(NOT_FOUND);
}

static int fork_or_complain(void)
{
	int pid = fork();
	if (pid < 0)
		fprintf(stderr, "sh: cannot fork\n");
	return pid;
}

/* Runs programs joined by `|`, and waits for them unless they are to run in the background. */
static void run(char *command, bool in_background)
{
	int children[MOST_WORDS];
	int count = 0;
	int input = -1;			/* what the next program reads */

	for (char *text = command; text != NULL && count < MOST_WORDS;) {
		char *bar = strchr(text, '|');
		int ends[2] = { -1, -1 };
		if (bar != NULL) {
			*bar = '\0';
			if (pipe(ends) < 0) {
				fprintf(stderr, "sh: cannot make a pipe\n");
				break;
			}
		}

		int pid = fork_or_complain();
		if (pid == 0) {
			if (input >= 0)
				move(input, STDIN_FILENO);
			if (bar != NULL) {
				close(ends[0]);
				move(ends[1], STDOUT_FILENO);
			}
			execute(text);
		}
		if (input >= 0)
			close(input);
		if (bar != NULL)
			close(ends[1]);
		input = ends[0];
		if (pid < 0)
			break;
		children[count++] = pid;
		text = bar == NULL ? NULL : bar + 1;
	}
	if (input >= 0)
		close(input);

	for (int i = 0; i < count && !in_background; i++) {
		int status;
		if (waitpid(children[i], &status, 0) == children[i])
			last_status = WIFEXITED(status) ? WEXITSTATUS(status) : W_KILLED + WTERMSIG(status);
	}
}

/* `exit` and `exit 3` end the shell itself. */
static void exit_if_asked(const char *command)
{
	command += strspn(command, " \t");
	if (strncmp(command, "exit", 4) == 0 && strchr(" \t", command[4]) != NULL)
		exit(command[4] == '\0' ? last_status : atoi(command + 4));
}

static void run_line(char *line)
{
	line[strcspn(line, "\n")] = '\0';
	while (*line != '\0') {
		char *end = line + strcspn(line, ";&");
		bool in_background = *end == '&';
		if (*end != '\0')
			*end++ = '\0';
		exit_if_asked(line);
		if (line[strspn(line, " \t")] != '\0')
			run(line, in_background);
		line = end;
	}
}

int main(void)
{
	static char line[LINE_SIZE];

	for (;;) {
		printf("$ ");
		fflush(stdout);
		if (fgets(line, sizeof line, stdin) == NULL) {
			putchar('\n');
			return last_status;
		}
		run_line(line);
	}
}
