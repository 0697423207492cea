/* xcat.c: copies files, or its input, to its output. */
#include "types.h"
#include "stat.h"
#include "user.h"

static char buffer[512];

static void copy(int file)
{
	int n;
	while ((n = read(file, buffer, sizeof buffer)) > 0) {
		if (write(1, buffer, n) != n) {
			printf(2, "xcat: cannot write\n");
			exit();
		}
	}
	if (n < 0) {
		printf(2, "xcat: cannot read\n");
		exit();
	}
}

int main(int argc, char *argv[])
{
	if (argc <= 1) {
		copy(0);
		exit();
	}
	for (int i = 1; i < argc; i++) {
		int file = open(argv[i], 0);
		if (file < 0) {
			printf(2, "xcat: cannot open %s\n", argv[i]);
			exit();
		}
		copy(file);
		close(file);
	}
	exit();
}
