/*
 * memory.c: the mem functions of string.h. The copies use the machine's string instructions: the
 * compiler turns a call on a known small size into moves by itself, so what arrives here is long.
 */
#include <strings.h>

#include <stdint.h>

static void copy_forwards(void *to, const void *from, size_t n)
{
	size_t words = n / 4, bytes = n % 4;
	__asm__ volatile("rep movsl" : "+D"(to), "+S"(from), "+c"(words) : : "memory");
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(bytes) : : "memory");
}

void *memcpy(void *restrict to, const void *restrict from, size_t n)
{
	copy_forwards(to, from, n);
	return to;
}

void *memmove(void *to, const void *from, size_t n)
{
	/* Forwards is right unless `to` lies inside the bytes that are still to be read. */
	if ((uintptr_t)to - (uintptr_t)from >= n) {
		copy_forwards(to, from, n);
		return to;
	}

	unsigned char *target = to;
	const unsigned char *source = from;
	while (n-- > 0)
		target[n] = source[n];
	return to;
}

void *memset(void *to, int value, size_t n)
{
	void *at = to;
	uint32_t pattern = (unsigned char)value * 0x01010101u;
	size_t words = n / 4, bytes = n % 4;
	__asm__ volatile("rep stosl" : "+D"(at), "+c"(words) : "a"(pattern) : "memory");
	__asm__ volatile("rep stosb" : "+D"(at), "+c"(bytes) : "a"(pattern) : "memory");
	return to;
}

int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *x = a, *y = b;
	for (; n > 0; n--, x++, y++)
		if (*x != *y)
			return *x - *y;
	return 0;
}

/* clang calls this where it only matters whether there is a difference. */
int bcmp(const void *a, const void *b, size_t n)
{
	return memcmp(a, b, n);
}

void *memchr(const void *in, int value, size_t n)
{
	for (const unsigned char *at = in; n > 0; n--, at++)
		if (*at == (unsigned char)value)
			return (void *)at;
	return NULL;
}
