/* lines.h: programs that go through the lines of files, or of their input. */
#ifndef LINES_H
#define LINES_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Hands each file that is named, or standard input, to a function; 1 if one of them cannot be opened. */
static inline int for_each_file(const char *program, char **names, void (*act)(FILE *))
{
	int status = 0;

	if (*names == NULL)
		act(stdin);
	for (; *names != NULL; names++) {
		FILE *in = fopen(*names, "r");
		if (in == NULL) {
			fprintf(stderr, "%s: %s: %s\n", program, *names, strerror(errno));
			status = 1;
			continue;
		}
		act(in);
		fclose(in);
	}
	return status;
}

/* The number that option -n has, or another where it is not given; ends the program if it is none. */
static inline long count_option(int argc, char **argv, long otherwise)
{
	char *end = "";
	int option;

	while ((option = getopt(argc, argv, "n:")) != -1) {
		if (option == 'n')
			otherwise = strtol(optarg, &end, 10);
		if (option == '?' || *end != '\0' || otherwise < 0) {
			fprintf(stderr, "usage: %s [-n count] [file ...]\n", argv[0]);
			exit(2);
		}
	}
	return otherwise;
}

#endif
