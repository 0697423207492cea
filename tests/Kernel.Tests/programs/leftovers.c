/*
 * leftovers.c: nobody finds in its memory what another process has left there: in its stack, in its heap, after
 * fork and after exec, whether the kernel has had time to put memory in order or not.
 */
#include "check.h"

#include <string.h>
#include <unistd.h>

enum { PAGE = 4096, SECRET = 0x5ec2e700, NEAR = 1024, ROUNDS = 4, STRIDE = 64, VARIABLES = 3000 };

static unsigned variables[VARIABLES];

/* The stack from its end up to where it is in use. */
static unsigned *stack_low(void)
{
	int here;
	return (unsigned *)(((unsigned)&here & -(64u << 10)) + (64 << 10) - STACK_SIZE);
}

static unsigned *stack_high(void)
{
	int here;
	return (unsigned *)(((unsigned)&here - NEAR) & -4u);
}

static void fill(unsigned *from, unsigned *to)
{
	for (volatile unsigned *word = from; word < to; word++)
		*word = SECRET;
}

static int is_zeros(unsigned *from, unsigned *to)
{
	for (volatile unsigned *word = from; word < to; word++) {
		if (*word != 0)
			return 0;
	}
	return 1;
}

static int has_secret(unsigned *from, unsigned *to)
{
	for (volatile unsigned *word = from; word < to; word++) {
		if (*word == SECRET)
			return 1;
	}
	return 0;
}

/* Children that have more and more memory, all at once, and leave it full of the secret: by exit, or for a new program. */
static void many_leave_secrets(int by_exec)
{
	enum { CHILDREN = 8 };
	static char *look[] = { "leftovers", "nothing", NULL };
	int children[CHILDREN];
	int go[2];
	char byte;
	CHECK(pipe(go) == 0);
	for (int c = 0; c < CHILDREN; c++) {
		children[c] = fork();
		CHECK(children[c] >= 0);
		if (children[c] != 0)
			continue;
		unsigned size = (10 + 7 * c) * PAGE;
		unsigned *heap = sbrk(size);
		CHECK(!has_secret(heap, heap + size / 4));
		fill(heap, heap + size / 4);
		fill(stack_low(), stack_high());
		CHECK(read(go[0], &byte, 1) == 1);
		if (by_exec)
			execv("leftovers", look);
		sbrk(-(int)size / 2);
		_exit(0);
	}
	for (int c = 0; c < CHILDREN; c++)
		CHECK(write(go[1], "x", 1) == 1);
	for (int c = 0; c < CHILDREN; c++)
		CHECK(status_of(children[c]) == 0);
	close(go[0]);
	close(go[1]);
}

/* Nearly all the memory there is, in one child's hands, so that none is left that nobody has used. */
static void one_leaves_secrets_everywhere(void)
{
	int child = fork();
	CHECK(child >= 0);
	if (child == 0) {
		int size = (freepages() - 100) * PAGE;
		unsigned *heap = sbrk(size);
		CHECK(heap != (void *)-1);
		for (unsigned *word = heap; word < heap + size / 4; word += STRIDE)
			*word = SECRET;
		_exit(0);
	}
	CHECK(status_of(child) == 0);
}

/* Pages that the kernel has had are processes' pages again. */
static void pipes_are_full_of_secrets(void)
{
	enum { PIPES = 6, WORDS = 128 };
	unsigned words[WORDS];
	int ends[PIPES][2];
	fill(words, words + WORDS);
	for (int p = 0; p < PIPES; p++) {
		CHECK(pipe(ends[p]) == 0);
		CHECK(write(ends[p][1], words, sizeof words) == sizeof words);
	}
	for (int p = 0; p < PIPES; p++) {
		close(ends[p][0]);
		close(ends[p][1]);
	}
	memset(words, 0, sizeof words);
}

/*
 * Children of children, so that each lies somewhere else. With paging a child's stack is its parent's; with base
 * and bound only as much as is in use is copied.
 */
static void children_find_nothing(int generations)
{
	if (generations == 0)
		return;
	int child = fork();
	CHECK(child >= 0);
	if (child == 0) {
		CHECK(has_pages() ? !has_secret(stack_low(), stack_high()) : is_zeros(stack_low(), stack_high()));
		unsigned *heap = sbrk(10 * PAGE);
		CHECK(is_zeros(heap, heap + 10 * PAGE / 4));
		children_find_nothing(generations - 1);
		_exit(0);
	}
	CHECK(status_of(child) == 0);
}

/* Nor what the program before it has left, in the same process. */
static void a_program_finds_nothing(void)
{
	static char *look[] = { "leftovers", "look", NULL };
	int child = fork();
	CHECK(child >= 0);
	if (child == 0) {
		unsigned *heap = sbrk(20 * PAGE);
		fill(heap, heap + 20 * PAGE / 4);
		fill(variables, variables + VARIABLES);
		fill(stack_low(), stack_high());
		execv("leftovers", look);
		_exit(2);
	}
	CHECK(status_of(child) == 0);
}

/* The new program. What it has itself had on its stack is near the top. */
static int look_around(void)
{
	unsigned *low = stack_low();
	unsigned *heap = sbrk(10 * PAGE);
	CHECK(!has_secret(low, stack_high()));
	CHECK(is_zeros(low, low + STACK_SIZE / 4 - 2 * PAGE / 4));
	CHECK(is_zeros(variables, variables + VARIABLES));
	CHECK(is_zeros(heap, heap + 10 * PAGE / 4));
	return 0;
}

/* All the memory there is, but for what a child takes who leaves secrets after it has been moved out of the way. */
static void all_memory_is_zeros(void)
{
	int size = (freepages() - 100) / 2 * PAGE;
	unsigned *heap = sbrk(0);
	int child = fork();
	CHECK(child >= 0);
	if (child == 0) {
		fill(stack_low(), stack_high());
		for (;;)
			sleep_ticks(1000);
	}
	sleep_ticks(1);
	CHECK(sbrk(size) == heap);
	CHECK(sbrk(size) == heap + size / 4);
	for (unsigned *word = heap; word < heap + size / 2; word += STRIDE)
		CHECK(*word == 0);
	CHECK(kill(child, SIGKILL) == 0);
	CHECK(status_of(child) == 128 + SIGKILL);
	CHECK(sbrk(-2 * size) != (void *)-1);
}

int main(int count, char **arguments)
{
	if (count > 1)
		return strcmp(arguments[1], "look") == 0 ? look_around() : 0;

	int before = freepages();
	for (int round = 0; round < ROUNDS; round++) {
		one_leaves_secrets_everywhere();
		many_leave_secrets(round & 1);
		pipes_are_full_of_secrets();
		if (round & 2)
			sleep_ticks(30);
		children_find_nothing(has_pages() ? 2 : 8);
		a_program_finds_nothing();
	}
	all_memory_is_zeros();
	return check_pages(before);
}
