/* cat.c: copies files, or its input, to its output. */
#include <stdio.h>
#include <toy.h>

static char buffer[512];

static int copy(int file)
{
	for (;;) {
		int n = read(file, buffer, sizeof buffer);
		if (n <= 0)
			return n;
		if (write(STDOUT_FILENO, buffer, n) != n)
			return -1;
	}
}

int main(int argc, char **argv)
{
	if (argc == 1)
		return copy(STDIN_FILENO) != 0;

	int status = 0;
	for (int i = 1; i < argc; i++) {
		int file = open(argv[i], O_RDONLY);
		if (file < 0 || copy(file) != 0) {
			fprintf(stderr, "cat: cannot read %s\n", argv[i]);
			status = 1;
		}
		if (file >= 0)
			close(file);
	}
	return status;
}
