/* usertests-files.c: files of the archive, directories, descriptors, pipes. */
#include "usertests.h"

static char buffer[8192];

static void opening(void)
{
	int file = open("echo", 0);
	CHECK(file >= 0);
	CHECK(close(file) == 0);
	CHECK(close(file) == -1);
	CHECK(open("doesnotexist", 0) == -1);
	CHECK(open("", 0) == 0 || open("", 0) == -1);
	CHECK(open("console", O_RDWR) >= 0);
	close(3);
	close(4);
}

static void nothing_can_be_changed(void)
{
	CHECK(open("echo", O_RDWR) == -1);
	CHECK(open("echo", O_WRONLY) == -1);
	CHECK(open("new", O_CREATE | O_RDWR) == -1);
	int file = open("echo", O_RDONLY);
	CHECK(write(file, "x", 1) == -1);
	close(file);
	CHECK(mkdir("folder") == -1);
	CHECK(mknod("device", 1, 1) == -1);
	CHECK(link("echo", "other") == -1);
	CHECK(unlink("echo") == -1);
	CHECK(unlink("none") == -1);
	CHECK(chdir("none") == -1);
}

static void kinds(void)
{
	struct stat about;
	int ends[2];

	CHECK(stat("echo", &about) == 0 && about.type == T_FILE && about.size > 100 && about.nlink == 1);
	CHECK(stat(".", &about) == 0 && about.type == T_DIR && about.size % sizeof(struct dirent) == 0);
	CHECK(stat("/", &about) == 0 && about.type == T_DIR);
	CHECK(stat("console", &about) == 0 && about.type == T_DEV);
	CHECK(stat("none", &about) == -1);
	CHECK(pipe(ends) == 0);
	CHECK(write(ends[1], "abc", 3) == 3);
	CHECK(fstat(ends[0], &about) == 0 && about.size == 3);
	close(ends[0]);
	close(ends[1]);
	CHECK(fstat(ends[0], &about) == -1);
}

static void reading(void)
{
	struct stat about;
	CHECK(stat("sh", &about) == 0);

	/* whatever the size of the pieces, the same bytes */
	uint sums[3] = { 0 };
	int sizes[] = { 1, 511, 8192 };
	for (int i = 0; i < 3; i++) {
		int file = open("sh", 0), n;
		uint total = 0;
		while ((n = read(file, buffer, sizes[i])) > 0) {
			for (int b = 0; b < n; b++)
				sums[i] = sums[i] * 31 + (uchar)buffer[b];
			total += n;
		}
		CHECK(n == 0 && total == about.size);
		CHECK(read(file, buffer, 1) == 0);
		close(file);
	}
	CHECK(sums[0] == sums[1] && sums[1] == sums[2]);
}

static void directory(void)
{
	struct dirent entry;
	int file = open(".", 0), found = 0, count = 0;
	while (read(file, &entry, sizeof entry) == sizeof entry) {
		CHECK(entry.inum != 0);
		found += strcmp(entry.name, "echo") == 0;
		count++;
	}
	CHECK(found == 1 && count > 5);
	CHECK(read(file, &entry, sizeof entry) == 0);
	close(file);
	file = open("/", 0);
	CHECK(read(file, buffer, 40) == 32);		/* whole entries */
	CHECK(read(file, buffer, 15) == 0);
	close(file);
}

static void dup_shares_the_place(void)
{
	char a[4], b[4];
	int file = open("echo", 0);
	int other = dup(file);
	CHECK(other == file + 1);
	CHECK(read(file, a, 4) == 4 && a[1] == 'E' && a[2] == 'L' && a[3] == 'F');
	CHECK(read(other, b, 4) == 4 && b[0] != a[0]);
	close(file);
	CHECK(read(other, b, 1) == 1);
	CHECK(dup(file) == -1);
	CHECK(dup(other) == file);			/* the lowest that is free */
	close(file);
	close(other);

	/* a child shares it too */
	file = open("echo", 0);
	if (fork() == 0) {
		read(file, a, 4);
		exit();
	}
	wait();
	CHECK(read(file, b, 4) == 4 && b[1] != 'E');
	close(file);
}

static void descriptors_run_out(void)
{
	int count = 0;
	while (open("echo", 0) >= 0)
		count++;
	CHECK(count == NOFILE - 3);
	CHECK(dup(0) == -1);
	int ends[2];
	CHECK(pipe(ends) == -1);
	close(7);
	CHECK(pipe(ends) == -1);			/* one is not enough, and stays free */
	CHECK(open("echo", 0) == 7);
	for (int i = 3; i < NOFILE; i++)
		CHECK(close(i) == 0);
}

/* Processes that open as many files as they can, until the kernel has no more; then all of it again. */
static void open_files_run_out(void)
{
	for (int round = 0; round < 2; round++) {
		int go[2], told[2], total = 0;
		CHECK(pipe(go) == 0 && pipe(told) == 0);
		for (int i = 0; i < 16; i++) {
			if (fork() == 0) {
				char count = 0, byte;
				while (open("echo", 0) >= 0)
					count++;
				write(told[1], &count, 1);
				close(go[1]);
				read(go[0], &byte, 1);
				exit();
			}
		}
		for (int i = 0; i < 16; i++) {
			char count;
			CHECK(read(told[0], &count, 1) == 1);
			total += count;
		}
		CHECK(total < NFILE && total > NFILE / 2);
		CHECK(open("echo", 0) == -1);
		close(go[0]);
		close(go[1]);
		close(told[0]);
		close(told[1]);
		while (wait() >= 0)
			;
		int file = open("echo", 0);
		CHECK(file == 3);
		close(file);
	}
}

/* Odd sizes, both ways, with a ring that is smaller than what is written at a time. */
static void pipe_sizes(void)
{
	enum { PIECE = 1033, PIECES = 5 };
	int ends[2], n, size = 1, total = 0;
	uchar next = 0;

	CHECK(pipe(ends) == 0);
	int child = fork();
	if (child == 0) {
		close(ends[0]);
		for (int i = 0; i < PIECES; i++) {
			for (int b = 0; b < PIECE; b++)
				buffer[b] = next++;
			if (write(ends[1], buffer, PIECE) != PIECE)
				printf(1, "the writer could not write\n");
		}
		exit();
	}
	close(ends[1]);
	while ((n = read(ends[0], buffer, size)) > 0) {
		for (int i = 0; i < n; i++)
			CHECK((uchar)buffer[i] == next++);
		total += n;
		size = size * 2 > (int)sizeof buffer ? (int)sizeof buffer : size * 2;
	}
	CHECK(n == 0 && total == PIECES * PIECE);
	close(ends[0]);
	CHECK(wait() == child);
}

static void pipe_ends(void)
{
	int ends[2];
	char byte;

	CHECK(pipe(ends) == 0);
	CHECK(write(ends[0], "x", 1) == -1 && read(ends[1], &byte, 1) == -1);
	CHECK(write(ends[1], "xy", 2) == 2);
	CHECK(write(ends[1], "", 0) == 0);
	close(ends[1]);
	CHECK(read(ends[0], &byte, 0) == 0);
	CHECK(read(ends[0], &byte, 1) == 1 && byte == 'x');
	CHECK(read(ends[0], buffer, 100) == 1 && buffer[0] == 'y');
	CHECK(read(ends[0], &byte, 1) == 0);
	CHECK(read(ends[0], &byte, 1) == 0);
	close(ends[0]);
}

/* Two processes that turn, and one that writes to a pipe: it must get there. */
static void preempted_writer(void)
{
	int ends[2], spinning[2];
	char byte;

	CHECK(pipe(ends) == 0);
	for (int i = 0; i < 2; i++) {
		spinning[i] = fork();
		if (spinning[i] == 0) {
			for (;;)
				;
		}
	}
	int writer = fork();
	if (writer == 0) {
		close(ends[0]);
		for (int i = 0; i < 3000; i++) {
			if (write(ends[1], "y", 1) != 1)
				exit();
		}
		for (;;)
			;
	}
	close(ends[1]);
	for (int i = 0; i < 3000; i++)
		CHECK(read(ends[0], &byte, 1) == 1);
	CHECK(kill(spinning[0]) == 0 && kill(spinning[1]) == 0 && kill(writer) == 0);
	CHECK(wait() > 0 && wait() > 0 && wait() > 0 && wait() == -1);
	CHECK(read(ends[0], &byte, 1) == 0);
	close(ends[0]);
}

/* The output of an exec'd program, through descriptor 1 of its parent's making. */
static void exec_keeps_descriptors(void)
{
	int ends[2], n, total = 0;
	char *words[] = { "echo", "one", "two", 0 };

	CHECK(pipe(ends) == 0);
	if (fork() == 0) {
		close(1);
		dup(ends[1]);
		close(ends[0]);
		close(ends[1]);
		exec("echo", words);
		exit();
	}
	close(ends[1]);
	while ((n = read(ends[0], buffer + total, 100)) > 0)
		total += n;
	buffer[total] = 0;
	CHECK(strcmp(buffer, "one two\n") == 0);
	close(ends[0]);
	wait();
}

struct test file_tests[] = {
	{ "opening", opening },
	{ "nothing_can_be_changed", nothing_can_be_changed },
	{ "kinds", kinds },
	{ "reading", reading },
	{ "directory", directory },
	{ "dup_shares_the_place", dup_shares_the_place },
	{ "descriptors_run_out", descriptors_run_out },
	{ "open_files_run_out", open_files_run_out },
	{ "pipe_sizes", pipe_sizes },
	{ "pipe_ends", pipe_ends },
	{ "preempted_writer", preempted_writer },
	{ "exec_keeps_descriptors", exec_keeps_descriptors },
	{ 0, 0 },
};
