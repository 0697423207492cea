/* Reads a table from standard input with fgets and sscanf, then the rest with scanf and getchar. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct row { char name[16]; int count; unsigned code; long price; };

static int by_price(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	return x->price != y->price ? (x->price > y->price) - (x->price < y->price) : strcmp(x->name, y->name);
}

int main(void)
{
	struct row rows[20];
	char line[80];
	int n = 0, bad = 0, number = 0;

	while (fgets(line, sizeof line, stdin)) {
		number++;
		line[strcspn(line, "\n")] = '\0';
		if (strcmp(line, "--") == 0)
			break;
		if (*line == '#' || *line == '\0')
			continue;
		struct row r;
		int whole, cents, fields = sscanf(line, "%15s %d %x %d.%d", r.name, &r.count, &r.code, &whole, &cents);
		if (fields != 5) {
			printf("line %d: %d fields in '%s'\n", number, fields, line);
			bad++;
			continue;
		}
		r.price = whole * 100L + (whole < 0 ? -cents : cents);
		rows[n++] = r;
	}
	qsort(rows, n, sizeof *rows, by_price);
	long total = 0;
	for (int i = 0; i < n; i++) {
		long value = rows[i].price * rows[i].count;
		printf("|%-15s|%5d|%06x|%7ld.%02ld|%10ld|\n", rows[i].name, rows[i].count, rows[i].code, rows[i].price / 100,
			labs(rows[i].price % 100), value);
		total += value;
	}
	printf("%d rows, total %ld.%02ld\n", n, total / 100, labs(total % 100));

	int a, b, read;
	char op;
	while ((read = scanf("%d %c %i", &a, &op, &b)) == 3)
		printf("%d %c %d = %d\n", a, op, b, op == '+' ? a + b : op == '-' ? a - b : a * b);
	printf("scanf gave %d\n", read);
	char word[8];
	if (scanf("%7s", word) == 1)
		printf("word '%s'\n", word);
	int c, letters = 0, lines = 0;
	while ((c = getchar()) != EOF) {
		if (c == '!') {
			ungetc('?', stdin);
			c = getchar();
			printf("%c", c);
		}
		letters += isalpha(c) != 0;
		lines += c == '\n';
	}
	printf("\n%d letters, %d lines, end %d %d\n", letters, lines, feof(stdin) != 0, getchar());
	return bad;
}
