/* string.c: the str functions of string.h; the mem functions are in memory.c. */
#include <string.h>

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

size_t strlen(const char *s)
{
	const char *end = s;
	while (*end != '\0')
		end++;
	return end - s;
}

size_t strnlen(const char *s, size_t n)
{
	size_t length = 0;
	while (length < n && s[length] != '\0')
		length++;
	return length;
}

/* Copying. */

char *stpcpy(char *restrict to, const char *restrict from)
{
	while ((*to = *from++) != '\0')
		to++;
	return to;
}

char *strcpy(char *restrict to, const char *restrict from)
{
	stpcpy(to, from);
	return to;
}

char *strncpy(char *restrict to, const char *restrict from, size_t n)
{
	size_t length = strnlen(from, n);
	memcpy(to, from, length);
	memset(to + length, '\0', n - length);
	return to;
}

char *strcat(char *restrict to, const char *restrict from)
{
	stpcpy(to + strlen(to), from);
	return to;
}

char *strncat(char *restrict to, const char *restrict from, size_t n)
{
	char *end = to + strlen(to);
	size_t length = strnlen(from, n);
	memcpy(end, from, length);
	end[length] = '\0';
	return to;
}

char *strndup(const char *s, size_t n)
{
	size_t length = strnlen(s, n);
	char *copy = malloc(length + 1);
	if (copy != NULL) {
		memcpy(copy, s, length);
		copy[length] = '\0';
	}
	return copy;
}

char *strdup(const char *s)
{
	return strndup(s, SIZE_MAX - 1);
}

size_t strxfrm(char *restrict to, const char *restrict from, size_t n)
{
	size_t length = strlen(from);
	if (n > length)
		strcpy(to, from);
	return length;
}

/* Comparing: the difference of the first bytes that differ, as unsigned. */

int strncmp(const char *a, const char *b, size_t n)
{
	for (; n > 0; n--, a++, b++) {
		int difference = (unsigned char)*a - (unsigned char)*b;
		if (difference != 0 || *a == '\0')
			return difference;
	}
	return 0;
}

int strcmp(const char *a, const char *b)
{
	return strncmp(a, b, SIZE_MAX);
}

int strcoll(const char *a, const char *b)
{
	return strcmp(a, b);
}

int strncasecmp(const char *a, const char *b, size_t n)
{
	for (; n > 0; n--, a++, b++) {
		int difference = tolower((unsigned char)*a) - tolower((unsigned char)*b);
		if (difference != 0 || *a == '\0')
			return difference;
	}
	return 0;
}

int strcasecmp(const char *a, const char *b)
{
	return strncasecmp(a, b, SIZE_MAX);
}

/* Searching. */

char *strchr(const char *s, int c)
{
	for (;; s++) {
		if (*s == (char)c)
			return (char *)s;
		if (*s == '\0')
			return NULL;
	}
}

char *strrchr(const char *s, int c)
{
	const char *last = NULL;
	for (;; s++) {
		if (*s == (char)c)
			last = s;
		if (*s == '\0')
			return (char *)last;
	}
}

char *strstr(const char *s, const char *wanted)
{
	size_t length = strlen(wanted);
	for (;; s++) {
		if (strncmp(s, wanted, length) == 0)
			return (char *)s;
		if (*s == '\0')
			return NULL;
	}
}

/* Length of the start of s whose characters are all in the set, or all not in it. */
static size_t span(const char *s, const char *set, bool in_set)
{
	size_t length = 0;
	while (s[length] != '\0' && (strchr(set, s[length]) != NULL) == in_set)
		length++;
	return length;
}

size_t strspn(const char *s, const char *accept)
{
	return span(s, accept, true);
}

size_t strcspn(const char *s, const char *reject)
{
	return span(s, reject, false);
}

char *strpbrk(const char *s, const char *accept)
{
	s += strcspn(s, accept);
	return *s == '\0' ? NULL : (char *)s;
}

char *strtok_r(char *restrict s, const char *restrict separators, char **restrict rest)
{
	if (s == NULL)
		s = *rest;
	s += strspn(s, separators);
	if (*s == '\0') {
		*rest = s;
		return NULL;
	}
	char *end = s + strcspn(s, separators);
	*rest = *end == '\0' ? end : end + 1;
	*end = '\0';
	return s;
}

char *strtok(char *restrict s, const char *restrict separators)
{
	static char *rest;
	return strtok_r(s, separators, &rest);
}
