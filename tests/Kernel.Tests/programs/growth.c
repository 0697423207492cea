/*
 * growth.c: heaps that grow, shrink and run into each other, in many processes at once. With base and bound
 * this makes the kernel move processes, and gather them when no hole is big enough; what they have must move
 * with them.
 */
#include "check.h"

enum { PAGE = 4096, STRIDE = 64 };

static unsigned state;

static unsigned random_word(void)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state;
}

/* Words here and there in a heap say where they are and whose. */
static void fill(unsigned *from, unsigned *to, unsigned mark)
{
	for (unsigned *word = from; word < to; word += STRIDE)
		*word = (unsigned)word ^ mark;
}

static void verify(unsigned *from, unsigned *to, unsigned mark)
{
	for (unsigned *word = from; word < to; word += STRIDE)
		CHECK(*word == ((unsigned)word ^ mark));
}

static void zeros(unsigned *from, unsigned *to)
{
	for (unsigned *word = from; word < to; word += STRIDE)
		CHECK(*word == 0);
}

static void heap_grows_by_its_neighbours(void)
{
	enum { CHILDREN = 12, STEPS = 12 };
	int ends[2];
	CHECK(pipe(ends) == 0);
	int children[CHILDREN];
	for (int c = 0; c < CHILDREN; c++) {
		children[c] = fork();
		if (children[c] != 0)
			continue;

		/* in turns with the others, so that whoever grows has neighbours that have grown */
		unsigned *start = sbrk(0);
		unsigned *end = start;
		unsigned mark = (c + 1) * 0x01010101u;
		for (int step = 0; step < STEPS; step++) {
			int size = PAGE / 2 + (c * 7 + step * 5) % 9 * PAGE / 2;
			unsigned *grown = sbrk(size);
			CHECK(grown == end);
			end = grown + size / sizeof *end;
			zeros(grown, end);
			fill(grown, end, mark);
			sleep_ticks(1);
			verify(start, end, mark);
		}
		CHECK(write(ends[1], "x", 1) == 1);
		exit(0);
	}
	char done;
	for (int c = 0; c < CHILDREN; c++) {
		CHECK(status_of(children[c]) == 0);
		CHECK(read(ends[0], &done, 1) == 1);
	}
	close(ends[0]);
	close(ends[1]);
}

/* Many small processes with holes between them, then one that needs more than any hole. */
static void holes_become_one(void)
{
	enum { CHILDREN = 24 };
	int children[CHILDREN];
	int go[2];
	char byte;
	CHECK(pipe(go) == 0);
	for (int c = 0; c < CHILDREN; c++) {
		children[c] = fork();
		CHECK(children[c] >= 0);
		if (children[c] == 0) {
			unsigned *start = sbrk(40 * PAGE);
			unsigned *end = start + 40 * PAGE / sizeof *end;
			fill(start, end, c);
			CHECK(read(go[0], &byte, 1) == 1);
			verify(start, end, c);
			exit(c);
		}
	}
	sleep_ticks(CHILDREN);

	/* every second one goes */
	for (int c = 0; c < CHILDREN; c += 2) {
		CHECK(kill(children[c], SIGKILL) == 0);
		CHECK(status_of(children[c]) == 128 + 9);
	}

	/* nearly everything that is free, in steps, with the rest of them in the way */
	unsigned *start = sbrk(0);
	int taken = 0;
	while (freepages() > 64) {
		int size = (freepages() - 32) / 2 * PAGE;
		CHECK(sbrk(size) != (void *)-1);
		fill(start + taken / 4, start + (taken + size) / 4, 77);
		taken += size;
	}
	verify(start, start + taken / 4, 77);
	CHECK(sbrk(-taken) != (void *)-1);

	for (int c = 1; c < CHILDREN; c += 2)
		CHECK(write(go[1], "x", 1) == 1);
	for (int c = 1; c < CHILDREN; c += 2)
		CHECK(status_of(children[c]) == c);
	close(go[0]);
	close(go[1]);
}

/* A process that sleeps with a read or a write under way finds its bytes where it asked for them. */
static void moved_in_its_sleep_ticks(void)
{
	int there[2], back[2];
	char buffer[600];
	CHECK(pipe(there) == 0 && pipe(back) == 0);
	int child = fork();
	if (child == 0) {
		/* above its parent; the parent's growth gathers it somewhere else */
		CHECK(read(there[0], buffer, sizeof buffer) == 500);
		for (int i = 0; i < 500; i++)
			CHECK(buffer[i] == (char)i);
		for (unsigned i = 0; i < sizeof buffer; i++)
			buffer[i] = i * 3;
		CHECK(write(back[1], buffer, sizeof buffer) == sizeof buffer);
		exit(0);
	}
	sleep_ticks(2);
	int size = (freepages() - 40) * PAGE;
	CHECK(sbrk(size) != (void *)-1);
	for (int i = 0; i < 500; i++)
		buffer[i] = i;
	CHECK(write(there[1], buffer, 500) == 500);
	sleep_ticks(2);
	CHECK(sbrk(-size) != (void *)-1);
	unsigned got = 0;
	while (got < sizeof buffer) {
		int n = read(back[0], buffer + got, sizeof buffer - got);
		CHECK(n > 0);
		got += n;
	}
	for (unsigned i = 0; i < sizeof buffer; i++)
		CHECK(buffer[i] == (char)(i * 3));
	CHECK(status_of(child) == 0);
	close(there[0]);
	close(there[1]);
	close(back[0]);
	close(back[1]);
}

static void a_copy_is_apart(unsigned *start, unsigned words, unsigned mark)
{
	int child = fork();
	if (child < 0)
		return;			/* no room for one more now */
	if (child == 0) {
		verify(start, start + words, mark);
		fill(start, start + words, ~mark);
		sleep_ticks(1);
		verify(start, start + words, ~mark);
		exit(0);
	}
	verify(start, start + words, mark);
	CHECK(status_of(child) == 0);
	verify(start, start + words, mark);
}

static void heaps_change_at_random(void)
{
	enum { CHILDREN = 10, STEPS = 60 };
	int children[CHILDREN];
	for (int c = 0; c < CHILDREN; c++) {
		children[c] = fork();
		if (children[c] != 0)
			continue;
		state = (c + 1) * 2654435761u;
		unsigned *start = sbrk(0);
		unsigned words = 0;
		for (int step = 0; step < STEPS; step++) {
			unsigned wanted = random_word() % (30 * PAGE / 4) / STRIDE * STRIDE;
			int change = ((int)wanted - (int)words) * 4;
			CHECK(sbrk(change) == start + words);
			if (wanted > words)
				fill(start + words, start + wanted, c);
			words = wanted;
			verify(start, start + words, c);
			if (random_word() % 4 == 0)
				sleep_ticks(1);
			if (random_word() % 8 == 0)
				a_copy_is_apart(start, words, c);
		}
		exit(0);
	}
	for (int c = 0; c < CHILDREN; c++)
		CHECK(status_of(children[c]) == 0);
}

int main(void)
{
	int before = freepages();
	heap_grows_by_its_neighbours();
	CHECK(freepages() == before);
	holes_become_one();
	CHECK(freepages() == before);
	moved_in_its_sleep_ticks();
	CHECK(freepages() == before);
	heaps_change_at_random();
	return check_pages(before);
}
