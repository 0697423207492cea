/* environment.c: variables, users, the system's numbers. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/time.h>
#include <time.h>

extern char **environ;

int main(void)
{
	printf("%d\n", getenv("TOY_TEST_A") == NULL);
	printf("%d %s\n", setenv("TOY_TEST_A", "1", 0), getenv("TOY_TEST_A"));
	printf("%d %s\n", setenv("TOY_TEST_A", "two", 0), getenv("TOY_TEST_A"));
	printf("%d %s\n", setenv("TOY_TEST_A", "two", 1), getenv("TOY_TEST_A"));
	printf("%d %s\n", putenv("TOY_TEST_B=b=c"), getenv("TOY_TEST_B"));
	printf("%d %d\n", unsetenv("TOY_TEST_A"), getenv("TOY_TEST_A") == NULL);
	printf("%d\n", setenv("A=B", "", 1) == -1 && errno == EINVAL);
	for (char **e = environ; *e; e++)
		if (strncmp(*e, "TOY_TEST", 8) == 0)
			puts(*e);
	printf("%ld\n", sysconf(_SC_PAGESIZE));
	printf("%d\n", getpagesize());
	struct timeval a, b, d;
	gettimeofday(&a, NULL);
	for (volatile int i = 0; i < 100000; i++)
		;
	gettimeofday(&b, NULL);
	timersub(&b, &a, &d);
	printf("%d\n", d.tv_sec < 5 && (d.tv_sec > 0 || d.tv_usec > 0));
	struct timespec r;
	printf("%d\n", clock_getres(CLOCK_MONOTONIC, &r) == 0 && r.tv_sec == 0 && r.tv_nsec > 0);
	printf("%d\n", (int)(getuid() == geteuid() && getgid() == getegid()));
	char name[100];
	printf("%d\n", gethostname(name, sizeof name));
	return 0;
}
