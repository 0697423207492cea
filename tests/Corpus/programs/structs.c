/* Structures by value: passed, returned, nested, copied, compared, in arrays, of every small size. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct one { char c; };
struct two { short s; };
struct three { char c[3]; };
struct four { int i; };
struct five { char c[5]; };
struct eight { int a, b; };
struct twelve { int v[3]; };
struct point { int x, y; };
struct box { struct point low, high; };
struct scene {
	char name[12];
	struct box boxes[3];
	struct { unsigned char r, g, b; } colour;
	short count;
};

static struct one next_one(struct one v) { v.c++; return v; }
static struct two next_two(struct two v) { v.s *= 3; return v; }
static struct three next_three(struct three v) { v.c[1] = v.c[0] + v.c[2]; return v; }
static struct four next_four(struct four v) { v.i = ~v.i; return v; }
static struct five next_five(struct five v, char c) { memmove(v.c, v.c + 1, 4); v.c[4] = c; return v; }
static struct eight next_eight(struct eight v) { return (struct eight) { v.b, v.a + v.b }; }
static struct twelve rotate(struct twelve v, int by)
{
	struct twelve r;
	for (int i = 0; i < 3; i++)
		r.v[(i + by) % 3] = v.v[i];
	return r;
}

static struct point add(struct point a, struct point b) { return (struct point) { a.x + b.x, a.y + b.y }; }
static struct point scale(struct point p, int n) { p.x *= n; p.y *= n; return p; }
static int least(int a, int b) { return a < b ? a : b; }
static int most(int a, int b) { return a > b ? a : b; }

static struct box cover(struct box a, struct box b)
{
	return (struct box) {
		{ least(a.low.x, b.low.x), least(a.low.y, b.low.y) },
		{ most(a.high.x, b.high.x), most(a.high.y, b.high.y) },
	};
}

static struct box move(struct box b, struct point by)
{
	b.low = add(b.low, by);
	b.high = add(b.high, by);
	return b;
}

static long area(struct box b) { return (long)(b.high.x - b.low.x) * (b.high.y - b.low.y); }

static struct scene grow(struct scene s, struct box b)
{
	if (s.count < 3)
		s.boxes[s.count++] = b;
	s.colour.r += 40;
	s.colour.b = s.colour.g ^ s.colour.r;
	s.name[0] = s.name[0] == 'z' ? 'a' : s.name[0] + 1;
	return s;
}

static struct scene deep(struct scene s, int n)
{
	return n == 0 ? s : deep(grow(s, move(s.boxes[0], (struct point) { n, -n })), n - 1);
}

static void print_box(const char *name, struct box b)
{
	printf("%s (%d,%d)-(%d,%d) area %ld\n", name, b.low.x, b.low.y, b.high.x, b.high.y, area(b));
}

int main(void)
{
	struct one a = { 'A' };
	struct two b = { 7 };
	struct three c = { "ab" };
	struct four d = { 12345 };
	struct five e = { "hello" };
	struct eight f = { 0, 1 };
	struct twelve g = { { 1, 2, 3 } };
	for (int i = 0; i < 7; i++) {
		a = next_one(a);
		b = next_two(b);
		c = next_three(c);
		d = next_four(d);
		e = next_five(e, 'a' + i);
		f = next_eight(f);
		g = rotate(g, i);
		printf("%c %d %d %d %.5s %d %d%d%d\n", a.c, b.s, c.c[1], d.i, e.c, f.b, g.v[0], g.v[1], g.v[2]);
	}

	struct box p = { { 0, 0 }, { 10, 5 } }, q = { .high = { 3, 30 }, .low = { -4, 2 } };
	print_box("p", p);
	print_box("q", q);
	print_box("cover", cover(p, q));
	print_box("moved", move(cover(p, q), scale((struct point) { 3, -7 }, -11)));

	struct scene s = { .name = "scene", .boxes = { p }, .colour = { 200, 100, 50 }, .count = 1 }, t = s;
	t = deep(s, 9);
	printf("%s %d %u %u %u | %s %d %u %u %u\n", s.name, s.count, s.colour.r, s.colour.g, s.colour.b, t.name, t.count,
		t.colour.r, t.colour.g, t.colour.b);
	for (int i = 0; i < 3; i++)
		print_box(t.name, t.boxes[i]);
	struct scene scenes[4];
	for (int i = 0; i < 4; i++)
		scenes[i] = i ? deep(scenes[i - 1], i) : t;
	struct scene swap = scenes[0];
	scenes[0] = scenes[3];
	scenes[3] = swap;
	for (int i = 0; i < 4; i++)
		printf("%s %u %ld\n", scenes[i].name, scenes[i].colour.b, area(scenes[i].boxes[2]));
	printf("%u %u\n", (unsigned)sizeof(struct scene), (unsigned)sizeof(struct five[3]));
	return add(p.high, q.low).x;
}
