/* The lowest descriptor that is free, copies that share a place, and the reasons of errors. */
#include "portable.h"

static void read_magic(int file)
{
	char magic[4] = "";
	int n = read(file, magic, 4);
	printf("%d bytes, magic %d\n", n, memcmp(magic, "\177ELF", 4) == 0);
}

int main(int argc, char **argv)
{
	char a[4];
	struct stat about;
	int code;
	(void)argc;

	int file = open(argv[0], O_RDONLY);
	printf("open %d\n", file);
	int copy = dup(file);
	printf("dup %d\n", copy);
	read_magic(file);
	read_magic(copy);
	printf("to the beginning %d\n", (int)lseek(copy, 0, SEEK_SET));
	read_magic(file);
	printf("here %d\n", (int)lseek(copy, 0, SEEK_CUR));

	printf("close %d\n", close(file));
	printf("close again %d", close(file));
	printf(" %s\n", strerror(errno));
	printf("lowest %d\n", dup(0));
	printf("dup2 %d %d\n", dup2(copy, 9), dup2(copy, copy));
	printf("%d %d\n", (int)read(9, a, 4), (int)lseek(copy, 0, SEEK_CUR));
	printf("dup2 of none %d", dup2(14, 1));
	printf(" %s\n", strerror(errno));
	printf("dup of none %d", dup(14));
	printf(" %s\n", strerror(errno));
	printf("read of none %d", (int)read(-1, a, 1));
	printf(" %s\n", strerror(errno));
	printf("missing %d", open("no such file", O_RDONLY));
	printf(" %s\n", strerror(errno));
	printf("missing %d", stat("no such file", &about));
	printf(" %s\n", strerror(errno));
	printf("a file: %d\n", fstat(copy, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 500);
	printf("a folder: %d\n", stat(".", &about) == 0 && S_ISDIR(about.st_mode));
	int ends[2];
	make_pipe(ends);
	printf("pipe %d %d\n", ends[0], ends[1]);
	printf("a pipe: %d\n", fstat(ends[0], &about) == 0 && S_ISFIFO(about.st_mode));
	printf("no place in it: %d", (int)lseek(ends[0], 0, SEEK_SET));
	printf(" %s\n", strerror(errno));

	/* a child has them too, and its closing is its own */
	pid_t child = start();
	if (child == 0) {
		close(copy);
		_exit(fstat(ends[1], &about) == 0 ? 0 : 1);
	}
	wait_for(child, &code);
	printf("child %d, still open %d\n", code, fstat(copy, &about));
	return 0;
}
