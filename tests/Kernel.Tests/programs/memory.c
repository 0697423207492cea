/* memory.c: the heap grows and shrinks, pages are zeros, copies are made on write, memory runs out and comes back. */
#include <string.h>

#include "check.h"

enum { PAGE = 4096 };

static void heap_is_zeros(void)
{
	char *start = sbrk(3 * PAGE);
	for (int i = 0; i < 3 * PAGE; i++)
		CHECK(start[i] == 0);
	memset(start, 1, 3 * PAGE);
	CHECK(sbrk(-3 * PAGE) == start + 3 * PAGE);
	CHECK(sbrk(0) == start);
}

static void children_have_copies(void)
{
	static int variable = 1;
	int local = 2;
	int *heap = sbrk(PAGE);
	*heap = 3;
	int child = fork();
	if (child == 0) {
		CHECK(variable == 1 && local == 2 && *heap == 3);
		variable = local = *heap = 9;
		exit(variable + local + *heap);
	}
	int status;
	CHECK(waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 27);
	CHECK(variable == 1 && local == 2 && *heap == 3);
	sbrk(-PAGE);
}

static void the_parent_may_write_first(void)
{
	static int variable = 1;
	int ends[2];
	CHECK(pipe(ends) == 0);
	int child = fork();
	if (child == 0) {
		char byte;
		read(ends[0], &byte, 1);
		exit(variable);
	}
	variable = 5;
	write(ends[1], "x", 1);
	int status;
	CHECK(waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 1 && variable == 5);
	close(ends[0]);
	close(ends[1]);
}

/* Five generations, each writing what the one before it wrote: nobody sees another's. */
static void generations_are_apart(void)
{
	enum { GENERATIONS = 5, SIZE = 4 * PAGE };
	char *heap = sbrk(SIZE);
	memset(heap, 'a', SIZE);
	int generation = 0;
	while (generation < GENERATIONS) {
		int child = fork();
		CHECK(child >= 0);
		if (child == 0) {
			generation++;
			for (int i = 0; i < SIZE; i += PAGE / 4) {
				CHECK(heap[i] == 'a' + generation - 1);
				heap[i] = 'a' + generation;
			}
			continue;
		}
		CHECK(status_of(child) == 0);
		for (int i = 0; i < SIZE; i += PAGE / 4)
			CHECK(heap[i] == 'a' + generation);
		break;
	}
	if (generation > 0)
		exit(0);
	sbrk(-SIZE);
}

static void memory_runs_out_and_comes_back(void)
{
	int free = freepages();
	char *start = sbrk(0);
	int size = 0;
	while (sbrk(64 * PAGE) != (void *)-1)
		size += 64 * PAGE;
	CHECK(size > 100 * PAGE);

	/* what was promised is there, every page of it */
	for (int i = 0; i < size; i += PAGE)
		start[i] = 1;
	CHECK(fork() == -1);
	CHECK(sbrk(-size) == start + size);
	CHECK(freepages() == free);

	CHECK(sbrk(0x7fffffff) == (void *)-1);
	CHECK(sbrk(-0x7fffffff) == (void *)-1);
	CHECK(sbrk(-0x7fffffff - 1) == (void *)-1);
	CHECK(sbrk(0) == start);
}

static void odd_sizes_cost_nothing_in_the_end(void)
{
	int free = freepages();
	char *start = sbrk(0);
	for (int i = 1; i < 300000; i = i * 3 + 1)
		CHECK(sbrk(i) != (void *)-1);
	while ((char *)sbrk(0) > start) {
		int left = (char *)sbrk(0) - start;
		sbrk(-(left > 7777 ? 7777 : left));
	}
	CHECK(freepages() == free);
}

static int deep(int n)
{
	volatile char room[1000];
	room[0] = n;
	return n == 0 ? 0 : deep(n - 1) + room[0] - room[0] + 1;
}

static void the_stack_grows(void)
{
	int depth = STACK_SIZE * 3 / 4 / 1024;
	CHECK(deep(depth) == depth);
}

/* A child that writes one byte: how it ends. */
static int status_of_writing(char *to)
{
	int child = fork();
	if (child == 0) {
		*(volatile char *)to = 1;
		exit(0);
	}
	return status_of(child);
}

static void the_stack_ends_where_it_should(void)
{
	int here;
	char *lowest = (char *)(((unsigned)&here & -(64u << 10)) + (64 << 10)) - STACK_SIZE;
	CHECK(status_of_writing(lowest) == 0);
	CHECK(status_of_writing(lowest - 1) == 128 + SIGSEGV);
	CHECK(status_of_writing((char *)sbrk(0) - 1) == 0);
	CHECK(status_of_writing((char *)(((unsigned)sbrk(0) + PAGE - 1) & -PAGE)) == 128 + SIGSEGV);
	if (!HEAP_ENDS_AT_A_PAGE)
		CHECK(status_of_writing(sbrk(0)) == 128 + SIGSEGV);
}

static void the_stack_has_an_end(void)
{
	int child = fork();
	if (child == 0)
		exit(deep(1000000));
	int status;
	CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
}

int main(void)
{
	int before = freepages();
	heap_is_zeros();
	children_have_copies();
	the_parent_may_write_first();
	generations_are_apart();
	memory_runs_out_and_comes_back();
	odd_sizes_cost_nothing_in_the_end();
	the_stack_grows();
	the_stack_has_an_end();
	the_stack_ends_where_it_should();
	return check_pages(before);
}
