/* Constant tables: of structures, strings, pointers into themselves, sparse and nested initialisers. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { SUN, MON, TUE, WED, THU, FRI, SAT };

static const char *const days[] = { [MON] = "Monday", [SUN] = "Sunday", [FRI] = "Friday", [WED] = "Wednesday",
	[TUE] = "Tuesday", [SAT] = "Saturday", [THU] = "Thursday" };
static const unsigned char lengths[12] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
static const short sparse[40] = { [3] = -3, [10 ... 13] = 100, 14, [39] = 39 };
static const int64_t wide[] = { 1, -1, INT64_MAX, INT64_MIN, 0x0123456789abcdef };
static const char grid[3][5] = { "abcd", { 'x', 'y' }, "12345" };

struct room;
struct door { const char *name; const struct room *to; };
struct room {
	const char *title;
	struct door doors[3];
	int8_t weights[4];
};
static const struct room hall, cellar, tower;
static const struct room hall = { "hall", { { "down", &cellar }, { "up", &tower } }, { 1, -2, 3 } };
static const struct room cellar = { "cellar", { { "up", &hall } }, { -128, 127 } };
static const struct room tower = { .doors[1] = { "slide", &cellar }, .doors[0] = { "down", &hall }, .title = "tower" };

static const struct { const char *name; size_t offset; } fields[] = {
	{ "title", offsetof(struct room, title) / sizeof(void *) },
	{ "door 1", offsetof(struct room, doors[1]) / sizeof(void *) },
	{ "weights", offsetof(struct room, weights) / sizeof(void *) },
};

static int counter = 5;
static int *const pointer = &counter;
static int *const *const to_pointer = &pointer;
static const char *const middle = &grid[2][2];
static const char text[] = "one" "two" "\x41\102\n\"quoted\"\t\\end";
static const int *const inside[] = { (const int *)0, &counter };

static int day_of_year(int month, int day, int leap)
{
	int n = day;
	for (int m = 0; m < month - 1; m++)
		n += lengths[m] + (m == 1 && leap);
	return n;
}

static int walk(const struct room *r, unsigned choices, int steps)
{
	int weight = 0;
	for (; steps > 0; steps--, choices = choices >> 1 | choices << 7 << 7 << 7 << 7 << 3) {
		const struct door *d = &r->doors[choices & 1];
		if (!d->to)
			d = &r->doors[0];
		for (int i = 0; i < 4; i++)
			weight = weight * 3 + r->weights[i];
		weight %= 10007;
		printf("%s-%s-", r->title, d->name);
		r = d->to;
	}
	printf("%s\n", r->title);
	return weight;
}

int main(void)
{
	for (int i = SUN; i <= SAT; i++)
		printf("%s %u, ", days[i], (unsigned)strlen(days[i]));
	puts("");
	printf("%d %d %d\n", day_of_year(3, 1, 0), day_of_year(3, 1, 1), day_of_year(12, 31, 1));
	int sum = 0;
	for (int i = 0; i < 40; i++)
		sum = sum * 2 % 9973 + sparse[i];
	printf("%d %d\n", sum, sparse[14]);
	for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
		printf("%lld ", (long long)wide[i]);
	puts("");
	printf("%.5s|%.5s|%.5s|%c\n", grid[0], grid[1], grid[2], *middle);
	int weight = walk(&hall, 0x5a, 9);
	weight += walk(&tower, 0xff, 4);
	for (size_t i = 0; i < 3; i++)
		printf("%s at word %u\n", fields[i].name, (unsigned)fields[i].offset);
	**to_pointer += 37;
	*pointer *= 2;
	printf("%d %d %u\n%s\n", *inside[1], inside[0] == NULL, (unsigned)sizeof text, text);
	static const char *const lines[][2] = { { "a", "b" }, { "c" }, { [1] = "d" } };
	for (int i = 0; i < 3; i++)
		printf("%s%s ", lines[i][0] ? lines[i][0] : "-", lines[i][1] ? lines[i][1] : "-");
	printf("%d\n", weight);
	return counter;
}
