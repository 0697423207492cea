/* The entries of the folder that a program is in: itself among them, each one once. */
#include <dirent.h>
#include <locale.h>
#include <sched.h>

#include "portable.h"

int main(int argc, char **argv)
{
	const char *slash = strrchr(argv[0], '/'), *self = slash == NULL ? argv[0] : slash + 1;
	int found = 0, empty = 0;
	(void)argc;

	DIR *folder = opendir(".");
	for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
		found += strcmp(entry->d_name, self) == 0;
		empty += entry->d_name[0] == '\0';
	}
	printf("%d %d %d\n", found, empty, closedir(folder));
	printf("%d", opendir("no such folder") == NULL);
	printf(" %s\n", strerror(errno));
	printf("%d", opendir(argv[0]) == NULL);
	printf(" %s\n", strerror(errno));
	printf("%s %d\n", setlocale(LC_ALL, "C"), setlocale(LC_ALL, "xx_YY") == NULL);
	printf("%d\n", sched_yield());
	return 0;
}
