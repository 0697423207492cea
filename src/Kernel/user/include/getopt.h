/* getopt.h: options that are words. */
#ifndef _GETOPT_H
#define _GETOPT_H

#include <unistd.h>

struct option {
	const char *name;	/* null: the end of the array */
	int has_arg;
	int *flag;		/* where val goes; null: it is what getopt_long returns */
	int val;
};

#define no_argument 0
#define required_argument 1
#define optional_argument 2	/* --name=value, or none */

int getopt_long(int count, char *const arguments[], const char *options, const struct option *longs, int *which);

#endif
