/* dirent.h: what is in a folder. */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <sys/types.h>

struct dirent {
	ino_t d_ino;
	char d_name[16];
};

typedef struct folder DIR;

DIR *opendir(const char *path);
struct dirent *readdir(DIR *folder);	/* NULL at the end */
int closedir(DIR *folder);

#endif
