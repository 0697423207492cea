/* patience.c: one long write to the console: others run meanwhile, and a signal cuts it short. */
#include "check.h"

#include <string.h>
#include <sys/time.h>

enum { LENGTH = 200000, WHOLE = 1024 };

static char text[LENGTH];

static void ignore(int signal)
{
	(void)signal;
}

static void others_run(void)
{
	int ends[2];
	char byte;

	pipe(ends);
	int child = fork();
	if (child == 0) {
		for (int i = 0; i < 3; i++) {
			sleep_ticks(1);
			write(ends[1], "", 1);
		}
		exit(0);
	}
	close(ends[1]);
	CHECK(write(1, text, LENGTH) == LENGTH);

	/* all that the child had to say is there already: it is over */
	CHECK(waitpid(child, NULL, WNOHANG) == child);
	CHECK(read(ends[0], &byte, 1) == 1);
	close(ends[0]);
}

static void a_signal_cuts_it_short(void)
{
	struct itimerval soon = { .it_value = { .tv_usec = 10000 } };
	struct sigaction action = { .sa_handler = ignore };

	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &soon, NULL);
	int n = write(1, text, LENGTH);
	CHECK(n > 0 && n < LENGTH && n % WHOLE == 0);
}

static void a_short_write_is_whole(void)
{
	struct itimerval often = { { .tv_usec = 10000 }, { .tv_usec = 10000 } }, never = { 0 };

	setitimer(ITIMER_REAL, &often, NULL);
	for (int i = 0; i < 200; i++)
		CHECK(write(1, text, WHOLE - 1) == WHOLE - 1);
	setitimer(ITIMER_REAL, &never, NULL);
}

int main(void)
{
	int before = freepages();

	memset(text, '.', LENGTH);
	others_run();
	a_signal_cuts_it_short();
	a_short_write_is_whole();
	return check_pages(before);
}
