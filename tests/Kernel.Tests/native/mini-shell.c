/* A shell of a few commands, which are this program itself, joined by pipes; the script is its input. */
#include "portable.h"

static int count(void)
{
	int n = 0;
	for (int c; (c = getchar()) != EOF;)
		n += c == '\n';
	printf("%d\n", n);
	return 0;
}

static int repeat(int times, const char *what)
{
	while (times-- > 0)
		puts(what);
	return 0;
}

static int only(const char *what)
{
	char line[100];
	int found = 1;
	while (fgets(line, sizeof line, stdin) != NULL) {
		if (strstr(line, what) != NULL) {
			fputs(line, stdout);
			found = 0;
		}
	}
	return found;
}

static int command(int argc, char **argv)
{
	if (strcmp(argv[1], "count") == 0)
		return count();
	if (strcmp(argv[1], "repeat") == 0 && argc == 4)
		return repeat(atoi(argv[2]), argv[3]);
	if (strcmp(argv[1], "only") == 0 && argc == 3)
		return only(argv[2]);
	printf("%s?\n", argv[1]);
	return 127;
}

static void run(char *self, char *line)
{
	int in = -1, children = 0, code = 0, last_code = 0;
	pid_t last = -1;

	for (char *rest = line, *text; (text = strsep(&rest, "|")) != NULL;) {
		char *words[10] = { self };
		int n = 1, ends[2] = { -1, -1 };
		for (char *word; (word = strsep(&text, " ")) != NULL;) {
			if (*word != '\0')
				words[n++] = word;
		}
		if (rest != NULL)
			make_pipe(ends);
		last = start();
		if (last == 0) {
			if (in >= 0)
				dup2(in, STDIN_FILENO);
			if (rest != NULL)
				dup2(ends[1], STDOUT_FILENO);
			for (int i = 3; i < 12; i++)
				close(i);
			execv(self, words);
			_exit(126);
		}
		children++;
		close(in);
		close(ends[1]);
		in = ends[0];
	}
	while (children-- > 0) {
		if (wait_for(-1, &code) == last)
			last_code = code;
	}
	printf("-> %d\n", last_code);
}

int main(int argc, char **argv)
{
	char line[100];
	if (argc > 1)
		return command(argc, argv);
	while (fgets(line, sizeof line, stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		printf("%s\n", line);
		run(argv[0], line);
	}
	return 0;
}
