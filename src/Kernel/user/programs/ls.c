/* ls.c: the files of the boot archive and their sizes. */
#include <stdio.h>
#include <string.h>
#include <toy.h>

int main(void)
{
	int directory = open("/", O_RDONLY);
	struct dirent entry;
	char name[sizeof entry.name + 1] = "";

	while (read(directory, &entry, sizeof entry) == sizeof entry) {
		struct stat about = { 0 };
		memcpy(name, entry.name, sizeof entry.name);
		int file = open(name, O_RDONLY);
		if (file >= 0) {
			fstat(file, &about);
			close(file);
		}
		printf("%-14s %6ld\n", name, about.st_size);
	}
	return 0;
}
