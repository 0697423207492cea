/* Fixed point 16.16: multiply, divide, square root, CORDIC sine, logarithm, a bouncing ball, rationals. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef int32_t fixed;

#define ONE 65536

static fixed multiply(fixed a, fixed b) { return (fixed)((int64_t)a * b / ONE); }
static fixed divide(fixed a, fixed b) { return (fixed)((int64_t)a * ONE / b); }

static void print(fixed v)
{
	uint32_t magnitude = v < 0 ? 0u - (uint32_t)v : (uint32_t)v;
	printf("%s%u.%04u", v < 0 ? "-" : "", (unsigned)(magnitude >> 16), (unsigned)((magnitude & 0xffff) * 10000 >> 16));
}

static void line(const char *name, fixed in, fixed out)
{
	printf("%s(", name);
	print(in);
	printf(") = ");
	print(out);
	puts("");
}

static fixed root(fixed v)
{
	uint64_t n = (uint64_t)(uint32_t)v << 16, r = 0;
	for (uint64_t bit = 1ull << 46; bit; bit >>= 2)
		if (n >= r + bit) {
			n -= r + bit;
			r = (r >> 1) + bit;
		} else {
			r >>= 1;
		}
	return (fixed)r;
}

static const int32_t angles[] = {	/* atan(2^-i) in 2^-28 */
	210828714, 124459457, 65760959, 33381290, 16755422, 8385879, 4193963, 2097109, 1048571, 524287, 262144, 131072,
	65536, 32768, 16384, 8192,
};

static void cordic(int32_t angle, int32_t *sine, int32_t *cosine)
{
	int32_t x = 163008219, y = 0;	/* 0.6072529350 in 2^-28 */
	for (int i = 0; i < 16; i++) {
		int32_t dx = x / (1 << i), dy = y / (1 << i);
		if (angle >= 0) {
			x -= dy;
			y += dx;
			angle -= angles[i];
		} else {
			x += dy;
			y -= dx;
			angle += angles[i];
		}
	}
	*sine = y;
	*cosine = x;
}

static fixed log2_of(fixed v)
{
	fixed result = 0;
	while (v < ONE) {
		v *= 2;
		result -= ONE;
	}
	while (v >= 2 * ONE) {
		v /= 2;
		result += ONE;
	}
	for (fixed bit = ONE / 2; bit; bit /= 2) {
		v = (fixed)((int64_t)v * v >> 16);
		if (v >= 2 * ONE) {
			v /= 2;
			result += bit;
		}
	}
	return result;
}

struct rational { int64_t over, under; };

static int64_t gcd(int64_t a, int64_t b)
{
	while (b) {
		int64_t t = a % b;
		a = b;
		b = t;
	}
	return llabs(a);
}

static struct rational reduce(int64_t a, int64_t b)
{
	int64_t g = gcd(a, b);
	if (b < 0)
		g = -g;
	return (struct rational) { a / g, b / g };
}

static struct rational add(struct rational a, struct rational b)
{
	return reduce(a.over * b.under + b.over * a.under, a.under * b.under);
}

int main(void)
{
	static const fixed samples[] = { ONE, 2 * ONE, ONE / 2, 3 * ONE + ONE / 4, 12345678, 100, 32767 * ONE };
	for (int i = 0; i < 7; i++) {
		line("root", samples[i], root(samples[i]));
		line("log2", samples[i], log2_of(samples[i]));
		line("inverse", samples[i], samples[i] > 3 ? divide(ONE, samples[i]) : 0);
	}
	for (int degrees = -90; degrees <= 90; degrees += 15) {
		int32_t sine, cosine;
		cordic((int32_t)(degrees * 4685082LL), &sine, &cosine);
		printf("%4d ", degrees);
		print(sine / 4096);
		printf(" ");
		print(cosine / 4096);
		puts("");
	}

	fixed height = 10 * ONE, speed = 0;
	int bounces = 0;
	for (int step = 0; step < 400; step++) {
		speed -= multiply(9 * ONE + 52953, ONE / 50);
		height += multiply(speed, ONE / 50);
		if (height < 0) {
			height = -height;
			speed = -multiply(speed, ONE * 4 / 5);
			bounces++;
			printf("bounce %d at step %d, speed ", bounces, step);
			print(speed);
			puts("");
		}
	}

	struct rational sum = { 0, 1 };
	for (int n = 1; n <= 20; n++) {
		sum = add(sum, (struct rational) { n % 2 ? 1 : -1, n });
		if (n % 5 == 0)
			printf("%lld/%lld\n", (long long)sum.over, (long long)sum.under);
	}
	return bounces;
}
