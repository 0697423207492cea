/* xxargs.c: runs a program once for each line of its input, with the line as further arguments. */
#include "types.h"
#include "user.h"
#include "param.h"

int main(int argc, char *argv[])
{
	char line[128], *words[MAXARG];

	if (argc < 2) {
		printf(2, "usage: xxargs program arguments\n");
		exit();
	}
	while (gets(line, sizeof line)[0] != 0) {
		int count = 0;
		for (int i = 1; i < argc; i++)
			words[count++] = argv[i];
		for (char *c = line; *c != 0;) {
			while (*c != 0 && strchr(" \n", *c))
				*c++ = 0;
			if (*c != 0)
				words[count++] = c;
			while (*c != 0 && !strchr(" \n", *c))
				c++;
		}
		words[count] = 0;
		if (fork() == 0) {
			exec(words[0], words);
			printf(2, "xxargs: cannot execute %s\n", words[0]);
			exit();
		}
		wait();
	}
	exit();
}
