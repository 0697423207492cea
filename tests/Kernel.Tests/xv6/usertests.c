/*
 * usertests.c: tests of the kernel by a program that knows xv6's calls only. Each test leaves as many free
 * pages as it found. Names of tests as arguments run these alone; a - before a name leaves that one out.
 */
#include "usertests.h"

static char *test_name = "";

void fail(const char *fact, int line)
{
	printf(1, "%s, line %d: not so: %s\n", test_name, line, fact);
	exit();
}

int survives(void (*act)(void))
{
	int ends[2];
	char byte = 0;

	CHECK(pipe(ends) == 0);
	int child = fork();
	CHECK(child >= 0);
	if (child == 0) {
		act();
		write(ends[1], "x", 1);
		exit();
	}
	close(ends[1]);
	int end = read(ends[0], &byte, 1);
	close(ends[0]);
	CHECK(wait() == child);
	return end == 1;
}

static int is_wanted(char *name, int argc, char *argv[])
{
	int others = 1;
	for (int i = 1; i < argc; i++) {
		if (argv[i][0] == '-' && strcmp(argv[i] + 1, name) == 0)
			return 0;
		if (strcmp(argv[i], name) == 0)
			return 1;
		others &= argv[i][0] == '-';
	}
	return others;
}

int main(int argc, char *argv[])
{
	struct test *groups[] = { file_tests, process_tests, memory_tests, call_tests };

	for (uint g = 0; g < sizeof groups / sizeof groups[0]; g++) {
		for (struct test *t = groups[g]; t->name != 0; t++) {
			if (!is_wanted(t->name, argc, argv))
				continue;
			test_name = t->name;
			int before = freepages();
			t->run();
			while (wait() >= 0)
				;
			sleep(2);		/* init may still have to wait for orphans */
			int after = freepages();
			printf(1, "%s: %s\n", t->name, before == after ? "ok" : "pages are missing");
			if (before != after)
				exit();
		}
	}
	printf(1, "ALL TESTS PASSED\n");
	exit();
}
