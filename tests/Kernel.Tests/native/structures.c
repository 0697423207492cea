/* Structures by value: as arguments, as results, of all sizes, nested, in arrays, compared and copied. */
#include "portable.h"

struct one { char c; };
struct two { short a; char b; };
struct eight { int x, y; };
struct big { int numbers[20]; struct eight tail; };
struct fraction { long long top, bottom; };

static struct one next(struct one o) { o.c++; return o; }
static struct two swap(struct two t) { return (struct two) { t.b, t.a }; }
static struct eight turn(struct eight p) { return (struct eight) { -p.y, p.x }; }

static struct big fill(struct big b, int from)
{
	for (int i = 0; i < 20; i++)
		b.numbers[i] += from * i;
	b.tail = turn(b.tail);
	return b;
}

static long long common(long long a, long long b)
{
	return b == 0 ? a : common(b, a % b);
}

static struct fraction reduced(struct fraction f)
{
	long long d = common(f.top, f.bottom);
	return (struct fraction) { f.top / d, f.bottom / d };
}

static struct fraction sum(struct fraction a, struct fraction b)
{
	return reduced((struct fraction) { a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom });
}

int main(void)
{
	struct one o = { 'a' };
	for (int i = 0; i < 5; i++)
		o = next(o);
	struct two t = swap(swap((struct two) { 7, 'x' }));
	struct eight p = { 3, 4 };
	printf("%c %d %c\n", o.c, t.a, t.b);
	for (int i = 0; i < 4; i++) {
		p = turn(p);
		printf("(%d, %d) ", p.x, p.y);
	}
	struct big a = { .tail = p }, b = fill(fill(a, 2), 3), copy = b;
	copy.numbers[19]++;
	printf("\n%d %d %d %d %d\n", a.numbers[19], b.numbers[19], copy.numbers[19], b.tail.x, fill(b, 1).numbers[7]);
	struct fraction total = { 0, 1 };
	for (int i = 1; i <= 15; i++)
		total = sum(total, (struct fraction) { 1, i });
	printf("%lld/%lld\n", total.top, total.bottom);
	struct eight grid[3][2] = { { { 1, 2 }, { 3, 4 } }, [2] = { [1] = { .y = 9 } } };
	int all = 0;
	for (int i = 0; i < 6; i++)
		all = all * 3 + grid[i / 2][i % 2].x + grid[i / 2][i % 2].y;
	printf("%d\n", all);
	return 0;
}
