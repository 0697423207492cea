/* usertests-memory.c: the heap, its end, and what lies beyond. */
#include "usertests.h"

static char zeros[10000];

static void bss_is_zeros(void)
{
	for (uint i = 0; i < sizeof zeros; i++)
		CHECK(zeros[i] == 0);
}

static void byte_by_byte(void)
{
	char *end = sbrk(0);
	for (int i = 0; i < 5000; i++) {
		char *byte = sbrk(1);
		CHECK(byte == end + i);
		*byte = 1;
	}
	CHECK(sbrk(-5000) == end + 5000);
	CHECK(sbrk(0) == end);
}

static void given_back_and_taken_again(void)
{
	char *end = sbrk(0);
	CHECK(sbrk(4 * PGSIZE) == end);
	memset(end, 'x', 4 * PGSIZE);
	CHECK(sbrk(-4 * PGSIZE) == end + 4 * PGSIZE);
	CHECK(sbrk(4 * PGSIZE) == end);
	for (int i = 0; i < 4 * PGSIZE; i++)
		CHECK(end[i] == 0 || (uint)end + i < PGROUNDUP((uint)end));
	CHECK(sbrk(-4 * PGSIZE) == end + 4 * PGSIZE);
}

static void grow_to_the_end(void)
{
	char *end = sbrk(0);
	int free = freepages(), size = 0;
	while (sbrk(16 * PGSIZE) != (char *)-1)
		size += 16 * PGSIZE;
	CHECK(size > 0);
	for (int i = 0; i < size; i += PGSIZE)
		end[i] = i;
	CHECK(fork() == -1);
	CHECK(sbrk(-size) == end + size);
	CHECK(freepages() == free);
	CHECK(sbrk(0x7fffffff) == (char *)-1);
	CHECK(sbrk(-0x7fffffff) == (char *)-1);
	CHECK(sbrk(0) == end);
}

static void allocate_everything(void)
{
	char **list = 0, **block;
	int count = 0;
	while ((block = malloc(10001)) != 0) {
		*block = (char *)list;
		list = block;
		count++;
	}
	CHECK(count > 10);
	while (list != 0) {
		block = (char **)*list;
		free(list);
		list = block;
	}
	CHECK((block = malloc(1024 * 20)) != 0);
	free(block);
}

static void exhaustion(void)
{
	CHECK(survives(allocate_everything));
	CHECK(survives(allocate_everything));
}

/* Several processes with as much as they get; killed, all of it comes back. */
static void shared_exhaustion(void)
{
	int free = freepages(), told[2], children[10];
	char byte;

	CHECK(pipe(told) == 0);
	for (int i = 0; i < 10; i++) {
		children[i] = fork();
		if (children[i] == 0) {
			while (sbrk(20 * PGSIZE) != (char *)-1)
				;
			*(sbrk(0) - 1) = 1;
			write(told[1], "x", 1);
			for (;;)
				sleep(1000);
		}
		if (children[i] > 0)
			CHECK(read(told[0], &byte, 1) == 1);
	}
	for (int i = 0; i < 10; i++) {
		if (children[i] > 0) {
			kill(children[i]);
			wait();
		}
	}
	close(told[0]);
	close(told[1]);
	CHECK(freepages() == free);
}

static uint target;

static void read_target(void)
{
	(void)*(volatile char *)target;
}

static void write_target(void)
{
	*(volatile char *)target = 1;
}

static void other_memory_is_out_of_reach(void)
{
	for (uint a = KERNBASE; a < KERNBASE + 2000000; a += 100000) {
		target = a;
		CHECK(!survives(read_target));
	}
	uint others[] = { 0, 1, PGSIZE - 1, PGROUNDUP((uint)sbrk(0)), KERNBASE - 0x200000, 0xfffffffc, 0xffffffff };
	for (uint i = 0; i < sizeof others / sizeof others[0]; i++) {
		target = others[i];
		CHECK(!survives(read_target));
		CHECK(!survives(write_target));
	}
	target = (uint)write_target;
	CHECK(survives(read_target));
	CHECK(!survives(write_target));			/* the program's text */
}

static int deep(int n)
{
	volatile char room[512];
	room[0] = n;
	return n == 0 ? 0 : deep(n - 1) + (room[0] == (char)n);
}

static void not_so_deep(void)
{
	deep(100);
}

static void too_deep(void)
{
	deep(1000000);
}

static void the_stack_ends(void)
{
	CHECK(survives(not_so_deep));
	CHECK(!survives(too_deep));
}

static void forks_have_copies(void)
{
	char *heap = sbrk(3 * PGSIZE);
	int ends[2];
	char byte;

	for (int i = 0; i < 3; i++)
		heap[i * PGSIZE] = 'p';
	CHECK(pipe(ends) == 0);
	if (fork() == 0) {
		for (int i = 0; i < 3; i++)
			heap[i * PGSIZE] = 'c';
		sbrk(-PGSIZE);
		write(ends[1], heap, 1);
		exit();
	}
	CHECK(read(ends[0], &byte, 1) == 1 && byte == 'c');
	wait();
	for (int i = 0; i < 3; i++)
		CHECK(heap[i * PGSIZE] == 'p');
	sbrk(-3 * PGSIZE);
	close(ends[0]);
	close(ends[1]);
}

struct test memory_tests[] = {
	{ "bss_is_zeros", bss_is_zeros },
	{ "byte_by_byte", byte_by_byte },
	{ "given_back_and_taken_again", given_back_and_taken_again },
	{ "grow_to_the_end", grow_to_the_end },
	{ "exhaustion", exhaustion },
	{ "shared_exhaustion", shared_exhaustion },
	{ "other_memory_is_out_of_reach", other_memory_is_out_of_reach },
	{ "the_stack_ends", the_stack_ends },
	{ "forks_have_copies", forks_have_copies },
	{ 0, 0 },
};
