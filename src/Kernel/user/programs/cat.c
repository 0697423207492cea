/* cat.c: copies files, or its input, to its output. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <toy.h>

static char buffer[4096];

static int copy(int file)
{
	for (;;) {
		int n = read(file, buffer, sizeof buffer);
		if (n <= 0)
			return n;
		for (int done = 0, written; done < n; done += written) {
			written = write(STDOUT_FILENO, buffer + done, n - done);
			if (written <= 0)
				return -1;
		}
	}
}

int main(int argc, char **argv)
{
	char *standard_input[] = { "-", NULL };
	int status = 0;

	for (char **name = argc > 1 ? argv + 1 : standard_input; *name != NULL; name++) {
		int file = strcmp(*name, "-") == 0 ? STDIN_FILENO : open(*name, O_RDONLY);
		if (file < 0 || copy(file) != 0) {
			fprintf(stderr, "cat: %s: %s\n", *name, strerror(errno));
			status = 1;
		}
		if (file > STDIN_FILENO)
			close(file);
	}
	return status;
}
