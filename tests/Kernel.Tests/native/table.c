/* A table from comma-separated text, with quotes, its columns as wide as they must be. */
#include "portable.h"

enum { ROWS = 20, COLUMNS = 6 };

static char *cells[ROWS][COLUMNS];
static int rows, columns;

/* Takes a field off the line, without its quotes. */
static char *field(char **line)
{
	char *from = *line, *to = from, *start = from;
	bool quoted = *from == '"';
	if (quoted)
		from++;
	while (*from != '\0' && (quoted || *from != ',')) {
		if (quoted && *from == '"') {
			if (from[1] != '"') {
				quoted = false;
				from++;
				continue;
			}
			from++;
		}
		*to++ = *from++;
	}
	*line = *from == '\0' ? NULL : from + 1;
	*to = '\0';
	return start;
}

int main(void)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t length;
	int width[COLUMNS] = { 0 };

	while ((length = getline(&line, &room, stdin)) > 0 && rows < ROWS) {
		if (line[length - 1] == '\n')
			line[length - 1] = '\0';
		char *rest = line;
		for (int c = 0; c < COLUMNS && rest != NULL; c++) {
			char *text = strdup(field(&rest));
			cells[rows][c] = text;
			columns = c >= columns ? c + 1 : columns;
			width[c] = (int)strlen(text) > width[c] ? (int)strlen(text) : width[c];
		}
		rows++;
	}
	for (int r = 0; r < rows; r++) {
		for (int c = 0; c < columns; c++)
			printf("|%-*s", width[c], cells[r][c] != NULL ? cells[r][c] : "");
		printf("|\n");
	}
	for (int c = 0; c < columns; c++) {
		int sum = 0, n = 0;
		for (int r = 1; r < rows; r++) {
			char *end;
			int value = cells[r][c] != NULL ? (int)strtol(cells[r][c], &end, 10) : 0;
			if (cells[r][c] != NULL && *cells[r][c] != '\0' && *end == '\0') {
				sum += value;
				n++;
			}
		}
		if (n > 0)
			printf("%s: %d numbers, sum %d, mean %d.%02d\n", cells[0][c], n, sum, sum / n, sum * 100 / n % 100);
	}
	free(line);
	return 0;
}
