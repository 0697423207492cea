/* execute.c: the members of the exec family. There is no environment and one folder, so few differ. */
#include <stdarg.h>
#include <toy.h>

int execv(const char *path, char *const arguments[])
{
	return exec(path, (char **)arguments);
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
