/* getopt.h: where some look for getopt; options are of one letter. */
#ifndef _GETOPT_H
#define _GETOPT_H

#include <unistd.h>

#endif
