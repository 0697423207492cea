/* The Mandelbrot set in fixed point: 8.24 with 64-bit products, and 4.12 with 32-bit ones. */
#include <stdint.h>
#include <stdio.h>

enum { BITS = 24, MOST = 60 };

static int32_t multiply(int32_t a, int32_t b)
{
	return (int32_t)((int64_t)a * b >> BITS);
}

static int escape(int32_t cr, int32_t ci)
{
	int32_t r = 0, i = 0;
	for (int n = 0; n < MOST; n++) {
		int32_t rr = multiply(r, r), ii = multiply(i, i);
		if (rr + ii > 4 << BITS)
			return n;
		i = multiply(r, i) * 2 + ci;
		r = rr - ii + cr;
	}
	return MOST;
}

static int escape_coarse(int cr, int ci)
{
	int r = 0, i = 0;
	for (int n = 0; n < MOST; n++) {
		int rr = r * r / 4096, ii = i * i / 4096;
		if (rr + ii > 4 * 4096)
			return n;
		i = r * i / 2048 + ci;
		r = rr - ii + cr;
	}
	return MOST;
}

int main(void)
{
	static const char shades[] = " .,:;+*%#@";
	uint32_t sum = 0;
	int differ = 0, inside = 0;
	for (int y = -12; y <= 12; y++) {
		for (int x = -50; x <= 24; x++) {
			int32_t cr = x * (1 << BITS) / 24, ci = y * (1 << BITS) / 10;
			int n = escape(cr, ci);
			sum = sum * 31 + n;
			differ += n != escape_coarse(cr / 4096, ci / 4096);
			inside += n == MOST;
			putchar(shades[n * 9 / MOST]);
		}
		putchar('\n');
	}
	printf("sum %08x, %d inside, %d differ in coarse arithmetic\n", (unsigned)sum, inside, differ);

	/* a Julia set and the distance that points travel */
	long long travelled = 0;
	for (int y = -8; y <= 8; y++) {
		for (int x = -30; x <= 30; x++) {
			int32_t r = x * (1 << BITS) / 20, i = y * (1 << BITS) / 8;
			int n = 0;
			for (; n < MOST && multiply(r, r) + multiply(i, i) < 4 << BITS; n++) {
				int32_t next = multiply(r, r) - multiply(i, i) - 13421773;
				i = multiply(r, i) * 2 + 2617246;
				travelled += next > r ? next - r : r - next;
				r = next;
			}
			putchar(shades[n * 9 / MOST]);
		}
		putchar('\n');
	}
	printf("travelled %lld\n", travelled);
	return inside % 100;
}
