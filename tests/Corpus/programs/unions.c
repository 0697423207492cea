/* Unions: tagged values, views of the same bytes, anonymous members, arrays of them. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

union view {
	uint32_t word;
	uint16_t half[2];
	uint8_t byte[4];
	int8_t small[4];
	struct { uint8_t al, ah; uint16_t high; };
};

struct shape {
	enum { CIRCLE, BOX, LINE, GROUP } kind;
	union {
		struct { int radius; } circle;
		struct { short width, height; } box;
		struct { signed char x0, y0, x1, y1; } line;
		const struct shape *group[4];
	};
};

union wide {
	uint64_t whole;
	struct { uint32_t low, high; } part;
	int64_t number;
};

static long area(const struct shape *s)
{
	switch (s->kind) {
	case CIRCLE: return 355L * s->circle.radius * s->circle.radius / 113;
	case BOX: return (long)s->box.width * s->box.height;
	case LINE: return 0;
	case GROUP: {
		long sum = 0;
		for (int i = 0; i < 4 && s->group[i]; i++)
			sum += area(s->group[i]);
		return sum;
	}
	}
	return -1;
}

static void describe(const struct shape *s, int depth)
{
	printf("%*s", 2 * depth, "");
	switch (s->kind) {
	case CIRCLE: printf("circle %d", s->circle.radius); break;
	case BOX: printf("box %d x %d", s->box.width, s->box.height); break;
	case LINE: printf("line %d,%d to %d,%d", s->line.x0, s->line.y0, s->line.x1, s->line.y1); break;
	case GROUP: printf("group"); break;
	}
	printf(": area %ld\n", area(s));
	if (s->kind == GROUP)
		for (int i = 0; i < 4 && s->group[i]; i++)
			describe(s->group[i], depth + 1);
}

static union view turn(union view v)
{
	uint8_t first = v.byte[0];
	v.byte[0] = v.byte[1];
	v.byte[1] = v.byte[2];
	v.byte[2] = v.byte[3];
	v.byte[3] = first;
	return v;
}

int main(void)
{
	union view v = { .word = 0xdeadbeef };
	for (int i = 0; i < 6; i++) {
		printf("%08x %04x %04x %02x %d %02x %02x %04x\n", (unsigned)v.word, v.half[0], v.half[1], v.byte[3],
			v.small[0], v.al, v.ah, v.high);
		v = turn(v);
		v.ah += 0x11;
		v.half[1] ^= v.half[0] << 1;
		v.small[2] = (int8_t)-v.small[2];
	}

	struct shape circle = { .kind = CIRCLE, .circle = { 10 } };
	struct shape box = { .kind = BOX, .box = { 300, 200 } };
	struct shape line = { .kind = LINE, .line = { -1, 2, -128, 127 } };
	struct shape inner = { .kind = GROUP, .group = { &circle, &line } };
	struct shape outer = { .kind = GROUP, .group = { &box, &inner, &circle } };
	describe(&outer, 0);
	box = circle;
	describe(&outer, 0);

	union wide w = { .whole = 0x0123456789abcdefull };
	for (int i = 0; i < 4; i++) {
		uint32_t low = w.part.low;
		w.part.low = w.part.high ^ 0xffff0000u;
		w.part.high = low;
		printf("%016llx %lld\n", (unsigned long long)w.whole, (long long)w.number);
		w.number /= 3;
	}
	return v.byte[1] % 100;
}
