/* xls.c: names, kinds, numbers and sizes of files. */
#include "types.h"
#include "stat.h"
#include "user.h"
#include "fs.h"
#include "fcntl.h"

static char *padded(char *path)
{
	static char name[DIRSIZ + 1];
	char *last = path;
	for (char *c = path; *c != 0; c++) {
		if (*c == '/')
			last = c + 1;
	}
	if (strlen(last) >= DIRSIZ)
		return last;
	memset(name, ' ', DIRSIZ);
	memmove(name, last, strlen(last));
	return name;
}

static void list(char *path)
{
	char name[64];
	struct dirent entry;
	struct stat about;
	int file = open(path, O_RDONLY);

	if (file < 0) {
		printf(2, "xls: cannot open %s\n", path);
		return;
	}
	if (fstat(file, &about) < 0) {
		printf(2, "xls: cannot stat %s\n", path);
		close(file);
		return;
	}
	if (about.type != T_DIR) {
		printf(1, "%s %d\n", padded(path), about.type);
		close(file);
		return;
	}
	while (read(file, &entry, sizeof entry) == sizeof entry) {
		if (entry.inum == 0)
			continue;
		strcpy(name, path);
		char *end = name + strlen(name);
		*end++ = '/';
		memmove(end, entry.name, DIRSIZ);
		end[DIRSIZ] = 0;
		if (stat(name, &about) < 0) {
			printf(1, "xls: cannot stat %s\n", name);
			continue;
		}
		if (strcmp(end, "xls") == 0 || strcmp(end, "command") == 0)
			printf(1, "%s %d %d\n", padded(name), about.type, about.size > 0);
	}
	close(file);
}

int main(int argc, char *argv[])
{
	if (argc < 2)
		list(".");
	for (int i = 1; i < argc; i++)
		list(argv[i]);
	exit();
}
