/* entries.c: reading folders, as POSIX has it. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <toy.h>

/* The kernel writes this structure (isa/Machine/KernelRecords.cs). */
_Static_assert(sizeof(struct directory_entry) == DIRENT_SIZE && offsetof(struct directory_entry, number) == DIRENT_NUMBER
	&& offsetof(struct directory_entry, name) == DIRENT_NAME, "struct directory_entry");
_Static_assert(sizeof((struct dirent){ 0 }.d_name) > DIRENT_NAME_SIZE, "struct dirent");

struct folder {
	int descriptor;
	struct dirent entry;
};

DIR *opendir(const char *path)
{
	struct stat about;
	int descriptor = open(path, O_RDONLY);
	DIR *folder = NULL;

	if (descriptor == -1)
		return NULL;
	if (fstat(descriptor, &about) == 0 && !S_ISDIR(about.st_mode))
		errno = ENOTDIR;
	else
		folder = calloc(1, sizeof *folder);
	if (folder == NULL)
		close(descriptor);
	else
		folder->descriptor = descriptor;
	return folder;
}

struct dirent *readdir(DIR *folder)
{
	struct directory_entry entry;
	if (read(folder->descriptor, &entry, sizeof entry) != sizeof entry)
		return NULL;
	folder->entry.d_ino = entry.number;
	memcpy(folder->entry.d_name, entry.name, sizeof entry.name);
	return &folder->entry;
}

int closedir(DIR *folder)
{
	int result = close(folder->descriptor);
	free(folder);
	return result;
}
