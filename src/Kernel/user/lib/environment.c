/*
 * environment.c: a program's variables. It begins without any, and a program that it executes does, too:
 * the kernel hands none on (spec/10-kernel-abi.md §1).
 */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *none[1];
char **environ = none;

static char **room;		/* what malloc gave for environ; null before the first variable */

/* Where NAME=VALUE is, or the null at the end. */
static char **place(const char *name, size_t length)
{
	char **at = environ;
	while (*at != NULL && (strncmp(*at, name, length) != 0 || (*at)[length] != '='))
		at++;
	return at;
}

static bool is_name(const char *name)
{
	if (name != NULL && *name != '\0' && strchr(name, '=') == NULL)
		return true;
	errno = EINVAL;
	return false;
}

char *getenv(const char *name)
{
	size_t length = strlen(name);
	char *found = length == 0 ? NULL : *place(name, length);
	return found == NULL ? NULL : found + length + 1;
}

/* Puts a string into the place of its name, or a new one. */
static int set(char *text, size_t length)
{
	char **at = place(text, length);
	if (*at == NULL) {
		size_t count = at - environ;
		char **larger = realloc(environ == room ? room : NULL, (count + 2) * sizeof *larger);
		if (larger == NULL)
			return -1;
		if (environ != room)
			memcpy(larger, environ, count * sizeof *larger);
		environ = room = larger;
		at = environ + count;
		at[1] = NULL;
	}
	*at = text;
	return 0;
}

int putenv(char *text)
{
	char *end = strchr(text, '=');
	return end == NULL ? unsetenv(text) : set(text, end - text);
}

/* What was there before stays in memory: somebody may have it from getenv. */
int setenv(const char *name, const char *value, int replace)
{
	if (!is_name(name))
		return -1;
	size_t length = strlen(name), size = strlen(value) + 1;
	if (!replace && *place(name, length) != NULL)
		return 0;
	char *text = malloc(length + 1 + size);
	if (text == NULL)
		return -1;
	memcpy(text, name, length);
	text[length] = '=';
	memcpy(text + length + 1, value, size);
	return set(text, length);
}

int unsetenv(const char *name)
{
	if (!is_name(name))
		return -1;
	for (char **at = place(name, strlen(name)); *at != NULL; at++)
		*at = at[1];
	return 0;
}

int clearenv(void)
{
	environ = none;
	return 0;
}
