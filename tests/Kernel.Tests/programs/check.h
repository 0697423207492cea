/* check.h: how a test program says what it expects. */
#ifndef CHECK_H
#define CHECK_H

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <toy.h>

#define CHECK(fact) \
	((fact) ? (void)0 : (printf("line %d: not so: %s\n", __LINE__, #fact), exit(1)))

/* Ends the program well, if as many pages are free as at its start. */
static inline int check_pages(int before)
{
	CHECK(freepages() == before);
	return 0;
}

/* Waits for one child, and says how it ended: its own status, or 128 and the signal. */
static inline int status_of(int child)
{
	int status;
	CHECK(waitpid(child, &status, 0) == child);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/*
 * What base and bound cannot do (spec/15-kernel-memory.md §3): all that a test may leave out there. It knows where it is by its stack,
 * which lies below the program instead of far above.
 */
static inline int has_pages(void)
{
	int here;
	return (unsigned)&here > (unsigned)has_pages;
}

/* There is memory at address 0 and after: null pointers do not fault. (The kernel refuses them.) */
#define NULL_FAULTS has_pages()
/* All of a segment may be read, written and executed. */
#define TEXT_IS_READ_ONLY has_pages()
/* The end of the heap is exact; with paging, what is left of its last page can be used, too. */
#define HEAP_ENDS_AT_A_PAGE has_pages()
/* What is below the program is its stack. */
#define STACK_SIZE (has_pages() ? 256 << 10 : 64 << 10)

#endif
