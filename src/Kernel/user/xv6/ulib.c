/*
 * ulib.c: the library functions that xv6 has and C has differently. The rest of user.h, from strcpy to
 * malloc, is the C library's.
 */
#include "stat.h"
#include "user.h"

#include "fcntl.h"
#include "syscall.h"

int exit(void)
{
	for (;;)
		__asm__ volatile("pushl $0; pushl $0; int $64" : : "a"(SYS_exit));
}

int stat(const char *path, struct stat *to)
{
	int file = open(path, O_RDONLY);
	if (file < 0)
		return -1;
	int result = fstat(file, to);
	close(file);
	return result;
}

/* Unlike C's, it never finds the end of the string. */
char *strchr(const char *s, char c)
{
	for (; *s != '\0'; s++) {
		if (*s == c)
			return (char *)s;
	}
	return 0;
}

/* A line with its end, as much of it as there is room for; "" at the end of the input. */
char *gets(char *to, int size)
{
	int n = 0;
	char c = '\0';
	while (n < size - 1 && c != '\n' && c != '\r' && read(0, &c, 1) == 1)
		to[n++] = c;
	to[n] = '\0';
	return to;
}
