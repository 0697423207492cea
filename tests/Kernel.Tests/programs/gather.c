/*
 * gather.c: memory so full of processes that one of them, or the kernel itself, gets what it needs only if
 * others move. With paging all of it is plain.
 */
#include "check.h"

enum { PAGE = 4096 };

static int first[2], second[2], back[2];

/* Words in a heap say where they are and whose: all of them, or in a big one some. */
static unsigned stride(unsigned size)
{
	return size > 100 * PAGE ? 64 : 1;
}

static void fill(unsigned *from, unsigned size, unsigned mark)
{
	for (unsigned *word = from; word < from + size / 4; word += stride(size))
		*word = (unsigned)word ^ mark;
}

static int is_filled(unsigned *from, unsigned size, unsigned mark)
{
	for (unsigned *word = from; word < from + size / 4; word += stride(size)) {
		if (*word != ((unsigned)word ^ mark))
			return 0;
	}
	return 1;
}

/* A child waits for its parent's first and second word, and tells its parent that it has done something. */
static void wait_for(int *word)
{
	char byte;
	CHECK(read(word[0], &byte, 1) == 1);
}

static void say(int *word)
{
	CHECK(write(word[1], "x", 1) == 1);
}

static void tell(void)
{
	say(back);
}

/*
 * The parent is lower than its children and too big for any hole: to grow it needs them to move up. Then
 * there is no room left for the kernel's own pages: for a pipe they move down again.
 */
static void others_make_way(void)
{
	enum { BIG = 1200 * PAGE, MORE = 2000 * PAGE, SMALL = 20 * PAGE };
	int children[3];
	unsigned *heap = sbrk(BIG);
	fill(heap, BIG, 0);
	for (int c = 0; c < 3; c++) {
		children[c] = fork();
		CHECK(children[c] >= 0);
		if (children[c] == 0) {
			CHECK(sbrk(SMALL - BIG) != (void *)-1);
			fill(heap, SMALL, c + 1);
			tell();
			wait_for(first);
			CHECK(is_filled(heap, SMALL, c + 1));
			int ends[2];
			CHECK(pipe(ends) == 0);
			CHECK(is_filled(heap, SMALL, c + 1));
			tell();
			wait_for(second);
			exit(is_filled(heap, SMALL, c + 1) ? 0 : 2);
		}
		wait_for(back);
	}

	CHECK(sbrk(MORE) == heap + BIG / 4);
	CHECK(is_filled(heap, BIG, 0));
	fill(heap, BIG + MORE, 9);
	CHECK(is_filled(heap, BIG + MORE, 9));
	CHECK(sbrk(-MORE) != (void *)-1);
	for (int i = 0; i < 3; i++) {
		say(first);
		wait_for(back);
	}
	CHECK(is_filled(heap, BIG, 9));
	for (int i = 0; i < 3; i++)
		say(second);
	for (int c = 0; c < 3; c++)
		CHECK(status_of(children[c]) == 0);
	CHECK(sbrk(-BIG) != (void *)-1);
}

/* Holes everywhere, none of them big enough for a copy of the one who forks, who is moved himself. */
static void a_fork_gathers(void)
{
	enum { MOST = 40, BIG = 300 * PAGE, SMALL = 60 * PAGE };
	int children[MOST];
	int count = 0;
	unsigned *heap = sbrk(BIG);
	fill(heap, BIG, 0);
	while (count < MOST) {
		int child = fork();
		if (child < 0)
			break;
		if (child == 0) {
			wait_for(first);
			CHECK(sbrk(SMALL - BIG) != (void *)-1);
			fill(heap, SMALL, getpid());
			tell();
			wait_for(second);
			exit(is_filled(heap, SMALL, getpid()) ? 0 : 2);
		}
		children[count++] = child;
	}
	CHECK(count >= 4);

	sleep_ticks(MOST);

	/* one goes, another one comes in its place, that stays big; the others shrink */
	say(first);
	wait_for(back);
	say(second);
	int gone = wait(NULL);
	int forker = fork();
	CHECK(forker >= 0);
	if (forker == 0) {
		int ends[2];
		CHECK(pipe(ends) == 0);
		tell();
		for (int patience = 0; patience < 100 && freepages() < (count - 2) * 200; patience++)
			sleep_ticks(1);
		int child = fork();
		CHECK(child >= 0 && is_filled(heap, BIG, 0));
		if (child == 0) {
			CHECK(is_filled(heap, BIG, 0));
			fill(heap, BIG, 5);
			say(ends);
			exit(is_filled(heap, BIG, 5) ? 0 : 2);
		}
		wait_for(ends);
		CHECK(is_filled(heap, BIG, 0));
		exit(status_of(child));
	}
	wait_for(back);
	for (int i = 0; i < count - 1; i++) {
		say(first);
		wait_for(back);
	}
	CHECK(status_of(forker) == 0);
	CHECK(is_filled(heap, BIG, 0));
	for (int i = 0; i < count - 1; i++)
		say(second);
	for (int c = 0; c < count; c++)
		CHECK(children[c] == gone || status_of(children[c]) == 0);
	CHECK(sbrk(-BIG) != (void *)-1);
}

int main(void)
{
	int before = freepages();
	CHECK(pipe(first) == 0 && pipe(second) == 0 && pipe(back) == 0);
	others_make_way();
	CHECK(freepages() == before - 3);
	a_fork_gathers();
	for (int i = 0; i < 2; i++) {
		close(first[i]);
		close(second[i]);
		close(back[i]);
	}
	return check_pages(before);
}
