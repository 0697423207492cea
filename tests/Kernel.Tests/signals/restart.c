/* restart.c: calls that are interrupted: by handlers with and without SA_RESTART, by a stop. */
#include "say.h"

#include <time.h>

static volatile int alarms;

static void ring(int signal)
{
	(void)signal;
	alarms++;
}

static const char *result(int n)
{
	return n >= 0 ? "done" : errno == EINTR ? "EINTR" : "error";
}

/* A pipe into which a child writes a byte after some time. */
static int later(int milliseconds, pid_t *child)
{
	int ends[2];
	if (pipe(ends) != 0)
		_exit(98);
	*child = fork();
	if (*child == 0) {
		struct timespec time = { 0, milliseconds * 1000000L };
		close(ends[0]);
		nanosleep(&time, NULL);
		if (write(ends[1], "x", 1) != 1)
			_exit(97);
		_exit(0);
	}
	close(ends[1]);
	return ends[0];
}

static void reading(const char *what, int flags)
{
	char byte;
	pid_t child;
	int end = later(100, &child);
	on(SIGALRM, ring, flags);
	alarms = 0;
	alarm_in(30, 0);
	int n = read(end, &byte, 1);
	say("read, %s: %s, %d alarm\n", what, result(n), alarms);
	if (n < 0)
		say("once more: %d\n", (int)read(end, &byte, 1));
	say("then: %d\n", (int)read(end, &byte, 1));
	close(end);
	waitpid(child, NULL, 0);
}

static void waiting(const char *what, int flags)
{
	pid_t child;
	int end = later(100, &child);
	on(SIGALRM, ring, flags);
	alarms = 0;
	alarm_in(30, 0);
	int status;
	pid_t ended = waitpid(child, &status, 0);
	say("waitpid, %s: %s, %d alarm\n", what, result(ended), alarms);
	if (ended < 0)
		say("once more: %d\n", waitpid(child, &status, 0) == child);
	close(end);
}

static void sleeping(const char *what, int flags)
{
	struct timespec time = { 0, 100000000 }, left = { 0, 0 };
	on(SIGALRM, ring, flags);
	alarms = 0;
	alarm_in(30, 0);
	int n = nanosleep(&time, &left);
	say("nanosleep, %s: %s, %d alarm, %s left\n", what, result(n), alarms,
		left.tv_nsec > 20000000 && left.tv_nsec < 90000000 ? "some" : "nothing");
}

static void writing(void)
{
	static char much[300000];
	int ends[2];
	if (pipe(ends) != 0)
		_exit(96);
	on(SIGALRM, ring, 0);
	alarm_in(30, 0);
	int first = write(ends[1], much, sizeof much);
	say("write to a pipe that fills up: %s\n", first > 0 && first < (int)sizeof much ? "a part" : "?");
	alarm_in(30, 0);
	say("write to a full one: %s\n", result(write(ends[1], much, sizeof much)));
	close(ends[0]);
	close(ends[1]);
}

/* Stopped in the midst of calls, and none the wiser. */
static void stopping(void)
{
	pid_t writer;
	int end = later(200, &writer);
	int status;
	pid_t child = fork();
	if (child == 0) {
		char byte = 0;
		struct timespec time = { 0, 50000000 };
		int slept = nanosleep(&time, NULL);
		int n = read(end, &byte, 1);
		say("stopped twice: slept %d, read %d\n", slept, n);
		_exit(0);
	}
	struct timespec time = { 0, 20000000 };
	for (int i = 0; i < 4; i++) {
		nanosleep(&time, NULL);
		kill(child, SIGSTOP);
		waitpid(child, &status, WUNTRACED);
		nanosleep(&time, NULL);
		kill(child, SIGCONT);
	}
	waitpid(child, &status, 0);
	say_status("child", status);
	waitpid(writer, NULL, 0);
	close(end);
}

int main(void)
{
	reading("no flag", 0);
	reading("SA_RESTART", SA_RESTART);
	waiting("no flag", 0);
	waiting("SA_RESTART", SA_RESTART);
	sleeping("no flag", 0);
	sleeping("SA_RESTART", SA_RESTART);
	writing();
	stopping();

	on(SIGALRM, ring, SA_RESTART);
	alarm_in(30, 0);
	say("pause: %s\n", result(pause()));
	return 0;
}
