/* folder.c: what would change the file system. There is one folder and nothing in it can change, yet. */
#include "calls.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int chdir(const char *path)
{
	return with_reason(__chdir(path), ENOENT);
}

int mkdir(const char *path, mode_t mode)
{
	(void)mode;
	return with_reason(__mkdir(path), EROFS);
}

int unlink(const char *path)
{
	return with_reason(__unlink(path), EROFS);
}

int link(const char *path, const char *new_path)
{
	return with_reason(__link(path, new_path), EROFS);
}

int rename(const char *path, const char *new_path)
{
	(void)new_path;
	return access(path, F_OK) == -1 ? -1 : with_reason(-1, EROFS);
}

int rmdir(const char *path)
{
	return unlink(path);
}

char *getcwd(char *to, size_t size)
{
	if (size < sizeof "/") {
		errno = ERANGE;
		return NULL;
	}
	return strcpy(to, "/");
}
