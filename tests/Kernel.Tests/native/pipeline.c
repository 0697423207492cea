/* Three processes whose standard input and output are joined by pipes, as a shell does it. */
#include <ctype.h>

#include "portable.h"

static void upper(void)
{
	for (int c; (c = getchar()) != EOF;)
		putchar(toupper(c));
}

static void backwards(void)
{
	char line[100];
	while (fgets(line, sizeof line, stdin) != NULL) {
		for (int i = (int)strcspn(line, "\n") - 1; i >= 0; i--)
			putchar(line[i]);
		putchar('\n');
	}
}

static void numbered(void)
{
	char line[100];
	for (int n = 1; fgets(line, sizeof line, stdin) != NULL; n++)
		printf("%3d  %s", n, line);
}

int main(void)
{
	void (*const stages[])(void) = { upper, backwards, numbered };
	int in, ends[2], code;

	make_pipe(ends);
	in = ends[0];
	int out = ends[1];
	for (int i = 0; i < 3; i++) {
		int next[2] = { -1, STDOUT_FILENO };
		if (i < 2)
			make_pipe(next);
		if (start() == 0) {
			close(out);
			dup2(in, STDIN_FILENO);
			if (i < 2) {
				dup2(next[1], STDOUT_FILENO);
				close(next[0]);
				close(next[1]);
			}
			close(in);
			stages[i]();
			fflush(stdout);
			_exit(i);
		}
		close(in);
		if (i < 2)
			close(next[1]);
		in = next[0];
	}
	dprintf(out, "the quick brown fox\njumps over\n\nthe lazy dog\n");
	close(out);
	int sum = 0;
	for (int i = 0; i < 3; i++) {
		wait_for(-1, &code);
		sum += code;
	}
	printf("statuses %d\n", sum);
	return 0;
}
