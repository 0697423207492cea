/*
 * stacks.c: what a child has of its parent's stack: all that is in use, wherever on it, or off it, esp is when
 * the parent forks.
 */
#include "check.h"

#include <string.h>
#include <unistd.h>

enum { SYS_FORK = 1, WORDS = 500, SIZE = 8192 };

static char elsewhere[SIZE] __attribute__((aligned(16)));
static int child;

static void mark(unsigned *words)
{
	for (unsigned i = 0; i < WORDS; i++)
		*(volatile unsigned *)&words[i] = (unsigned)&words[i] * 3;
}

static int is_marked(unsigned *words)
{
	for (unsigned i = 0; i < WORDS; i++) {
		if (*(volatile unsigned *)&words[i] != (unsigned)&words[i] * 3)
			return 0;
	}
	return 1;
}

/* The child's end, and what the parent hears of it. */
static void meet(int is_good)
{
	if (child == 0)
		_exit(is_good ? 0 : 1);
	CHECK(is_good);
	CHECK(child > 0 && status_of(child) == 0);
}

static int forks_in_the_depth(int depth)
{
	unsigned words[WORDS];
	mark(words);
	int good = 1;
	if (depth == 0)
		child = fork();
	else
		good = forks_in_the_depth(depth - 1);
	return good && is_marked(words);
}

static void handle(int signal)
{
	unsigned words[WORDS];
	(void)signal;
	mark(words);
	child = fork();
	if (!is_marked(words))
		child = -1;
}

/* Interrupted far from where the handler runs, and goes on there, in both processes. */
static __attribute__((noinline)) int is_interrupted(int flags)
{
	unsigned words[WORDS];
	struct sigaction action = { .sa_handler = handle, .sa_flags = flags };
	mark(words);
	CHECK(sigaction(SIGUSR1, &action, NULL) == 0);
	raise(SIGUSR1);
	return is_marked(words);
}

static void set_stack(char *stack)
{
	stack_t new = { .ss_sp = stack, .ss_size = SIZE, .ss_flags = stack ? 0 : SS_DISABLE };
	CHECK(sigaltstack(&new, NULL) == 0);
}

/* A stack for signals that is a part of the other one, above what is in use now. */
static void a_handler_has_a_part_of_the_stack(void)
{
	char part[SIZE];
	set_stack(part);
	meet(is_interrupted(SA_ONSTACK));
	set_stack(NULL);
}

/* fork with any esp at all; what calls this has its own back afterwards. */
static int fork_at(unsigned esp)
{
	int result;
	asm volatile("movl %%esp, %%esi; movl %2, %%esp; int $64; movl %%esi, %%esp"
		     : "=a"(result) : "0"(SYS_FORK), "r"(esp) : "esi", "memory");
	return result;
}

static __attribute__((noinline)) int forks_elsewhere(unsigned esp)
{
	unsigned words[WORDS];
	mark(words);
	child = fork_at(esp);
	return is_marked(words);
}

int main(void)
{
	int before = freepages();

	meet(forks_in_the_depth(10));
	meet(is_interrupted(0));
	set_stack(elsewhere);
	meet(is_interrupted(SA_ONSTACK));
	meet(is_interrupted(0));
	meet(forks_in_the_depth(3));
	set_stack(NULL);
	a_handler_has_a_part_of_the_stack();

	meet(forks_elsewhere((unsigned)elsewhere + SIZE));
	meet(forks_elsewhere((unsigned)elsewhere + 3));
	meet(forks_elsewhere(0));
	meet(forks_elsewhere(3));
	meet(forks_elsewhere(0x80010000));
	meet(forks_elsewhere(-1u));
	return check_pages(before);
}
