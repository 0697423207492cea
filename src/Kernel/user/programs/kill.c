/* kill.c: sends a signal, SIGTERM if none is named, to processes, by their pids. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <toy.h>

static const char *const names[NSIG] = {
#define NAME(name, meaning) [name] = #name + sizeof "SIG" - 1,
	__FOR_EACH_SIGNAL(NAME)
};

/* The number of a signal, given as 9, KILL or SIGKILL; -1 if there is none. */
static int signal_of(const char *text)
{
	if (isdigit((unsigned char)*text))
		return atoi(text) < NSIG ? atoi(text) : -1;
	if (strncasecmp(text, "SIG", 3) == 0)
		text += 3;
	for (int i = 1; i < NSIG; i++) {
		if (names[i] != NULL && strcasecmp(names[i], text) == 0)
			return i;
	}
	return -1;
}

static int list(void)
{
	for (int i = 1; i < NSIG; i++) {
		if (names[i] != NULL)
			printf("%2d %-7s%s\n", i, names[i], strsignal(i));
	}
	return 0;
}

int main(int argc, char **argv)
{
	int signal = SIGTERM, first = 1, status = 0;

	if (argc == 2 && strcmp(argv[1], "-l") == 0)
		return list();
	if (argc > 1 && argv[1][0] == '-') {
		signal = signal_of(argv[1] + 1);
		first = 2;
		if (signal < 0) {
			fprintf(stderr, "kill: there is no signal %s; kill -l lists all\n", argv[1] + 1);
			return 2;
		}
	}
	if (first >= argc) {
		fprintf(stderr, "usage: kill [-signal] pid ..., or kill -l\n");
		return 2;
	}
	for (int i = first; i < argc; i++) {
		char *end;
		int pid = strtol(argv[i], &end, 10);
		if (end == argv[i] || *end != '\0') {
			fprintf(stderr, "kill: %s is no pid\n", argv[i]);
			status = 2;
		} else if (kill(pid, signal) < 0) {
			fprintf(stderr, "kill: %s: %s\n", argv[i], strerror(errno));
			status = 1;
		}
	}
	return status;
}
