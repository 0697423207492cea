/* commands.c: other programs' output, read through popen. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

int main(void)
{
	char line[100];
	FILE *from = popen("echo one two; echo three", "r");
	if (from == NULL) {
		perror("popen");
		return 1;
	}
	while (fgets(line, sizeof line, from))
		printf("> %s", line);
	printf("%d\n", pclose(from));
	FILE *to = popen("sort", "w");
	fprintf(to, "pear\napple\nfig\n");
	int status = pclose(to);
	printf("%d %d\n", WIFEXITED(status), WEXITSTATUS(status));
	status = pclose(popen("exit 3", "r"));
	printf("%d\n", WEXITSTATUS(status));
	return 0;
}
