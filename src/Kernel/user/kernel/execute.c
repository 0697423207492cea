/* execute.c: the members of the exec family. There is no environment and one folder, so few differ. */
#include "calls.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>
#include <sys/limits.h>
#include <toy.h>
#include <unistd.h>

/* What exec fails for, told from outside; a program that is one can only be too big. */
static int why_not_executed(const char *path, char *const arguments[])
{
	static const char program[] = { 0x7f, 'E', 'L', 'F' };
	char start[sizeof program];
	int count = 0, bytes = 0;

	int file = open(path, O_RDONLY);
	if (file == -1)
		return errno == EMFILE ? EMFILE : ENOENT;
	bool is_program = read(file, start, sizeof start) == sizeof start && memcmp(start, program, sizeof start) == 0;
	close(file);
	if (!is_program)
		return ENOEXEC;
	if (arguments == NULL)
		return EFAULT;
	for (; arguments[count] != NULL; count++)
		bytes += strlen(arguments[count]) + 1;
	return count > ARGUMENTS || bytes > ARGUMENTS_SIZE ? E2BIG : ENOMEM;
}

int execv(const char *path, char *const arguments[])
{
	int result = exec(path, (char **)arguments);
	errno = why_not_executed(path, arguments);
	return result;
}

int execvp(const char *name, char *const arguments[])
{
	return execv(name, arguments);
}

int execve(const char *path, char *const arguments[], char *const environment[])
{
	(void)environment;
	return execv(path, arguments);
}

/* Arguments that end with a null lie on the stack one after another: they are an array as they are. */
int execl(const char *path, const char *argument, ...)
{
	return execv(path, (char *const *)&argument);
}

int execlp(const char *name, const char *argument, ...)
{
	return execv(name, (char *const *)&argument);
}
