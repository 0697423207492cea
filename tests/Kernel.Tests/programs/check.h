/* check.h: how a test program says what it expects. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <toy.h>

#define CHECK(fact) \
	((fact) ? (void)0 : (printf("line %d: not so: %s\n", __LINE__, #fact), exit(1)))

/* Ends the program well, if as many pages are free as at its start. */
static inline int check_pages(int before)
{
	CHECK(freepages() == before);
	return 0;
}

#endif
