/*
 * sort.c: qsort and bsearch. The sort is heapsort: in place, no recursion, and never slower than
 * n log n. Equal elements may change their order, as ISO C allows.
 */
#include <stdlib.h>

#include <stdint.h>

typedef int (*comparison)(const void *, const void *);

static void swap(char *a, char *b, size_t size)
{
	while (size-- > 0) {
		char old = *a;
		*a++ = *b;
		*b++ = old;
	}
}

/* Lets the element at `root` sink until no child is larger. */
static void sift(char *array, size_t root, size_t count, size_t size, comparison compare)
{
	for (;;) {
		size_t child = 2 * root + 1;
		if (child >= count)
			return;
		if (child + 1 < count && compare(array + child * size, array + (child + 1) * size) < 0)
			child++;
		if (compare(array + root * size, array + child * size) >= 0)
			return;
		swap(array + root * size, array + child * size, size);
		root = child;
	}
}

void qsort(void *array, size_t count, size_t size, comparison compare)
{
	/* Make a heap, then take its largest element off, again and again. */
	for (size_t root = count / 2; root-- > 0;)
		sift(array, root, count, size, compare);
	while (count > 1) {
		count--;
		swap(array, (char *)array + count * size, size);
		sift(array, 0, count, size, compare);
	}
}

void *bsearch(const void *key, const void *array, size_t count, size_t size, comparison compare)
{
	const char *first = array;
	while (count > 0) {
		const char *middle = first + count / 2 * size;
		int order = compare(key, middle);
		if (order == 0)
			return (void *)middle;
		if (order > 0) {
			first = middle + size;
			count--;
		}
		count /= 2;
	}
	return NULL;
}
