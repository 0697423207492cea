/*
 * malloc.c: the heap. Free blocks form a list in order of address; malloc takes the first that is
 * big enough and cuts off what it needs, free puts a block back and joins it with its neighbours.
 *
 *	  header      memory that the program sees
 *	+------+------+------------------------------+
 *	| next | size | ...                          |  size counts the header too
 *	+------+------+------------------------------+
 *
 * A block in use has no meaning in `next`.
 */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct block {
	struct block *next;
	size_t size;
};

enum {
	ALIGNMENT = 8,
	LEAST_GROWTH = 16 * 1024,	/* bytes asked of sbrk at a time */
};

static struct block *free_list;

static struct block *block_of(void *memory)
{
	return (struct block *)memory - 1;
}

static struct block *end_of(struct block *block)
{
	return (struct block *)((char *)block + block->size);
}

/* Bytes of a block that holds `size` bytes for the program; 0 when that is absurd. */
static size_t block_size(size_t size)
{
	if (size > PTRDIFF_MAX - sizeof(struct block) - ALIGNMENT)
		return 0;
	size_t whole = size + sizeof(struct block);
	return (whole + ALIGNMENT - 1) & -ALIGNMENT;
}

/* The place in the list where a block at this address belongs. */
static struct block **place_of(const struct block *block)
{
	struct block **place = &free_list;
	while (*place != NULL && *place < block)
		place = &(*place)->next;
	return place;
}

static void join_with_next(struct block *block)
{
	if (block->next != NULL && end_of(block) == block->next) {
		block->size += block->next->size;
		block->next = block->next->next;
	}
}

static void give_back(struct block *block)
{
	struct block *previous = NULL;
	struct block **place = place_of(block);
	if (place != &free_list)
		previous = (struct block *)place;	/* `next` is a block's first field */

	block->next = *place;
	*place = block;
	join_with_next(block);
	if (previous != NULL)
		join_with_next(previous);
}

/* Gets more memory for the list; 0 when there is no more. */
static int grow(size_t size)
{
	if (size < LEAST_GROWTH)
		size = LEAST_GROWTH;

	/* The heap may start at any address, and others may have called sbrk: align each time. */
	char *start = sbrk(0);
	size_t gap = -(uintptr_t)start & (ALIGNMENT - 1);
	if (sbrk(size + gap) == (void *)-1)
		return 0;
	struct block *block = (struct block *)(start + gap);
	block->size = size;
	give_back(block);
	return 1;
}

/* Leaves the first `size` bytes of a block that is in use and frees the rest, if it is worth it. */
static void cut(struct block *block, size_t size)
{
	size_t rest = block->size - size;
	if (rest < sizeof(struct block) + ALIGNMENT)
		return;
	block->size = size;
	struct block *tail = end_of(block);
	tail->size = rest;
	give_back(tail);
}

void *malloc(size_t size)
{
	size_t whole = block_size(size);
	if (whole == 0) {
		errno = ENOMEM;
		return NULL;
	}

	do {
		for (struct block **place = &free_list; *place != NULL; place = &(*place)->next) {
			struct block *block = *place;
			if (block->size < whole)
				continue;
			*place = block->next;
			cut(block, whole);
			return block + 1;
		}
	} while (grow(whole));

	errno = ENOMEM;
	return NULL;
}

void free(void *memory)
{
	if (memory != NULL)
		give_back(block_of(memory));
}

void *calloc(size_t count, size_t size)
{
	size_t bytes;
	if (__builtin_mul_overflow(count, size, &bytes)) {
		errno = ENOMEM;
		return NULL;
	}
	void *memory = malloc(bytes);
	if (memory != NULL)
		memset(memory, 0, bytes);
	return memory;
}

void *realloc(void *memory, size_t size)
{
	if (memory == NULL)
		return malloc(size);

	struct block *block = block_of(memory);
	size_t whole = block_size(size);
	if (whole != 0 && whole <= block->size) {
		cut(block, whole);
		return memory;
	}

	void *larger = malloc(size);
	if (larger != NULL) {
		memcpy(larger, memory, block->size - sizeof *block);
		free(memory);
	}
	return larger;
}

void *reallocarray(void *memory, size_t count, size_t size)
{
	size_t bytes;
	if (__builtin_mul_overflow(count, size, &bytes)) {
		errno = ENOMEM;
		return NULL;
	}
	return realloc(memory, bytes);
}

/*
 * A block for `size` bytes and as many as the alignment may cost: the part before the first address that
 * is a multiple of it becomes a free block of its own, and so must have room for a header.
 */
void *aligned_alloc(size_t alignment, size_t size)
{
	if (alignment == 0 || (alignment & (alignment - 1)) != 0 || alignment > PTRDIFF_MAX / 4) {
		errno = EINVAL;
		return NULL;
	}
	if (alignment <= ALIGNMENT)
		return malloc(size);
	if (size > PTRDIFF_MAX - 2 * alignment) {
		errno = ENOMEM;
		return NULL;
	}

	void *memory = malloc(size + 2 * alignment);
	if (memory == NULL || ((uintptr_t)memory & (alignment - 1)) == 0)
		return memory;
	struct block *block = block_of(memory);
	uintptr_t aligned = ((uintptr_t)(block + 2) + alignment - 1) & -alignment;
	struct block *second = block_of((void *)aligned);
	second->size = (char *)end_of(block) - (char *)second;
	block->size = (char *)second - (char *)block;
	give_back(block);
	return (void *)aligned;
}

int posix_memalign(void **to, size_t alignment, size_t size)
{
	if (alignment % sizeof(void *) != 0)
		return EINVAL;
	int before = errno;
	void *memory = aligned_alloc(alignment, size);
	int reason = memory == NULL ? errno : 0;
	errno = before;
	if (memory != NULL)
		*to = memory;
	return reason;
}
