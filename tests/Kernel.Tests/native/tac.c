/* The lines of the input, last one first, however long they are. */
#include "portable.h"

int main(void)
{
	char **lines = NULL, *line = NULL;
	size_t count = 0, room = 0;

	while (getline(&line, &room, stdin) != -1) {
		lines = realloc(lines, (count + 1) * sizeof *lines);
		lines[count++] = line;
		line = NULL;
		room = 0;
	}
	while (count-- > 0) {
		size_t length = strlen(lines[count]);
		printf("%3d %.40s%s", (int)length, lines[count], length > 40 || lines[count][length - 1] != '\n' ? "\n" : "");
		free(lines[count]);
	}
	free(lines);
	return 0;
}
