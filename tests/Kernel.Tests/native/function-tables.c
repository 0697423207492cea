/* Pointers to functions: tables, arguments, results, members of structures. */
#include "portable.h"

typedef int (*operation)(int, int);

static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }
static int larger(int a, int b) { return a > b ? a : b; }

static operation named(const char *name)
{
	static const struct { const char *name; operation act; } table[] = {
		{ "add", add }, { "subtract", subtract }, { "multiply", multiply }, { "larger", larger },
	};
	for (unsigned i = 0; i < sizeof table / sizeof table[0]; i++) {
		if (strcmp(table[i].name, name) == 0)
			return table[i].act;
	}
	return NULL;
}

static int fold(operation act, const int *numbers, int count)
{
	int result = numbers[0];
	for (int i = 1; i < count; i++)
		result = act(result, numbers[i]);
	return result;
}

struct shape {
	const struct kind *kind;
	int a, b;
};

struct kind {
	const char *name;
	int (*area)(const struct shape *);
	void (*grow)(struct shape *, int);
};

static int area_of_box(const struct shape *s) { return s->a * s->b; }
static int area_of_triangle(const struct shape *s) { return s->a * s->b / 2; }
static void grow_both(struct shape *s, int n) { s->a += n; s->b += n; }
static void grow_height(struct shape *s, int n) { s->b *= n; }

static const struct kind box = { "box", area_of_box, grow_both };
static const struct kind triangle = { "triangle", area_of_triangle, grow_height };

static int by_last_digit(const void *a, const void *b)
{
	return *(const int *)a % 10 - *(const int *)b % 10;
}

int main(void)
{
	static const char *const names[] = { "add", "subtract", "multiply", "larger", "divide" };
	const int numbers[] = { 3, 1, 4, 1, 5, 9, 2, 6 };

	for (int i = 0; i < 5; i++) {
		operation act = named(names[i]);
		if (act == NULL)
			printf("%s: there is none\n", names[i]);
		else
			printf("%s: %d\n", names[i], fold(act, numbers, 8));
	}
	struct shape shapes[] = { { &box, 3, 4 }, { &triangle, 6, 5 }, { &box, 1, 1 } };
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 3; i++) {
			struct shape *s = &shapes[i];
			printf("%s %d; ", s->kind->name, s->kind->area(s));
			s->kind->grow(s, 2);
		}
		printf("\n");
	}
	int sorted[] = { 17, 22, 99, 40, 51, 8, 3 };
	qsort(sorted, 7, sizeof sorted[0], by_last_digit);
	for (int i = 0; i < 7; i++)
		printf("%d ", sorted[i]);
	const int key = 71, *found = bsearch(&key, sorted, 7, sizeof sorted[0], by_last_digit);
	printf("\n%d\n", found == NULL ? -1 : *found);
	return 0;
}
