/* text.c: functions of string.h that ISO C does not have but systems do. */
#include <stdint.h>
#include <string.h>
#include <strings.h>

char *stpncpy(char *restrict to, const char *restrict from, size_t n)
{
	size_t length = strnlen(from, n);
	strncpy(to, from, n);
	return to + length;
}

/* BSD's copies: never without a final zero byte; what they return shows whether all of it fitted. */
size_t strlcpy(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strlen(from);
	if (size > 0) {
		size_t n = length < size ? length : size - 1;
		memcpy(to, from, n);
		to[n] = '\0';
	}
	return length;
}

size_t strlcat(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = strnlen(to, size);
	return length + strlcpy(to + length, from, size - length);
}

char *strchrnul(const char *s, int c)
{
	char *found = strchr(s, c);
	return found != NULL ? found : (char *)s + strlen(s);
}

char *strcasestr(const char *s, const char *wanted)
{
	size_t length = strlen(wanted);
	for (;; s++) {
		if (strncasecmp(s, wanted, length) == 0)
			return (char *)s;
		if (*s == '\0')
			return NULL;
	}
}

/* The next field of *rest, which may be empty; NULL when the last has been given. */
char *strsep(char **restrict rest, const char *restrict separators)
{
	char *field = *rest;
	if (field == NULL)
		return NULL;
	char *end = field + strcspn(field, separators);
	*rest = *end == '\0' ? NULL : end + 1;
	*end = '\0';
	return field;
}

void *mempcpy(void *restrict to, const void *restrict from, size_t n)
{
	return (char *)memcpy(to, from, n) + n;
}

void *memccpy(void *restrict to, const void *restrict from, int last, size_t n)
{
	const void *end = memchr(from, last, n);
	size_t length = end == NULL ? n : (size_t)((const char *)end - (const char *)from) + 1;
	memcpy(to, from, length);
	return end == NULL ? NULL : (char *)to + length;
}

void *memrchr(const void *in, int value, size_t n)
{
	for (const unsigned char *at = (const unsigned char *)in + n; n > 0; n--) {
		if (*--at == (unsigned char)value)
			return (void *)at;
	}
	return NULL;
}

void *memmem(const void *in, size_t n, const void *wanted, size_t length)
{
	for (const char *at = in; n >= length; at++, n--) {
		if (memcmp(at, wanted, length) == 0)
			return (void *)at;
	}
	return NULL;
}

void bzero(void *to, size_t n)
{
	memset(to, 0, n);
}

void bcopy(const void *from, void *to, size_t n)
{
	memmove(to, from, n);
}

char *index(const char *s, int c)
{
	return strchr(s, c);
}

char *rindex(const char *s, int c)
{
	return strrchr(s, c);
}

int ffs(int value)
{
	return __builtin_ffs(value);
}
