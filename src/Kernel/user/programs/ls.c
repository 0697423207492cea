/* ls.c: the files of the boot archive, or those that are named, and their sizes. */
#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <toy.h>

static int tell(const char *name)
{
	struct stat about;
	if (stat(name, &about) < 0) {
		fprintf(stderr, "ls: %s: %s\n", name, strerror(errno));
		return 1;
	}
	printf("%-14s %6ld\n", name, about.st_size);
	return 0;
}

static int list(const char *folder)
{
	DIR *directory = opendir(folder);
	if (directory == NULL) {
		fprintf(stderr, "ls: %s: %s\n", folder, strerror(errno));
		return 1;
	}
	for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
		tell(entry->d_name);
	closedir(directory);
	return 0;
}

int main(int argc, char **argv)
{
	int status = 0;

	if (argc == 1)
		return list("/");
	for (int i = 1; i < argc; i++) {
		struct stat about;
		bool is_folder = stat(argv[i], &about) == 0 && S_ISDIR(about.st_mode);
		status |= is_folder ? list(argv[i]) : tell(argv[i]);
	}
	return status;
}
