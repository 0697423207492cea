/* Big integers in 32-bit limbs: add, multiply, divide, power, print; factorials, roots, pi. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { LIMBS = 40 };

struct big { int used; uint32_t limb[LIMBS]; };

static struct big from(uint32_t n)
{
	struct big b = { n != 0, { n } };
	return b;
}

static void trim(struct big *a)
{
	while (a->used > 0 && a->limb[a->used - 1] == 0)
		a->used--;
}

static void add(struct big *a, const struct big *b)
{
	uint64_t carry = 0;
	for (int i = 0; i < b->used || carry; i++) {
		if (i >= a->used)
			a->limb[a->used++] = 0;
		carry += (uint64_t)a->limb[i] + (i < b->used ? b->limb[i] : 0);
		a->limb[i] = (uint32_t)carry;
		carry >>= 32;
	}
}

static void subtract(struct big *a, const struct big *b)
{
	int64_t borrow = 0;
	for (int i = 0; i < a->used; i++) {
		borrow += (int64_t)a->limb[i] - (i < b->used ? b->limb[i] : 0);
		a->limb[i] = (uint32_t)borrow;
		borrow >>= 32;
	}
	trim(a);
}

static int compare(const struct big *a, const struct big *b)
{
	if (a->used != b->used)
		return a->used < b->used ? -1 : 1;
	for (int i = a->used - 1; i >= 0; i--)
		if (a->limb[i] != b->limb[i])
			return a->limb[i] < b->limb[i] ? -1 : 1;
	return 0;
}

static void multiply_small(struct big *a, uint32_t n)
{
	uint64_t carry = 0;
	for (int i = 0; i < a->used; i++) {
		carry += (uint64_t)a->limb[i] * n;
		a->limb[i] = (uint32_t)carry;
		carry >>= 32;
	}
	if (carry)
		a->limb[a->used++] = (uint32_t)carry;
	trim(a);
}

static uint32_t divide_small(struct big *a, uint32_t n)
{
	uint64_t rest = 0;
	for (int i = a->used - 1; i >= 0; i--) {
		rest = rest << 32 | a->limb[i];
		a->limb[i] = (uint32_t)(rest / n);
		rest %= n;
	}
	trim(a);
	return (uint32_t)rest;
}

static struct big multiply(const struct big *a, const struct big *b)
{
	struct big c = { a->used + b->used, { 0 } };
	for (int i = 0; i < a->used; i++) {
		uint64_t carry = 0;
		for (int j = 0; j < b->used || carry; j++) {
			carry += c.limb[i + j] + (uint64_t)a->limb[i] * (j < b->used ? b->limb[j] : 0);
			c.limb[i + j] = (uint32_t)carry;
			carry >>= 32;
		}
	}
	trim(&c);
	return c;
}

static void shift_left(struct big *a, int bits)
{
	for (; bits > 0; bits--)
		add(a, a);
}

static struct big divide(struct big a, const struct big *b, struct big *rest)
{
	struct big q = from(0), d;
	for (int shift = 32 * (a.used - b->used) + 31; shift >= 0; shift--) {
		d = *b;
		if (d.used * 32 + shift > 32 * (LIMBS - 1))
			continue;
		shift_left(&d, shift);
		if (compare(&a, &d) >= 0) {
			subtract(&a, &d);
			if (q.used <= shift / 32) {
				memset(q.limb + q.used, 0, (shift / 32 + 1 - q.used) * sizeof *q.limb);
				q.used = shift / 32 + 1;
			}
			q.limb[shift / 32] |= 1u << (shift % 32);
		}
	}
	*rest = a;
	return q;
}

static int print(const char *name, struct big a)
{
	char digits[LIMBS * 10 + 1];
	int n = sizeof digits - 1;
	digits[n] = '\0';
	do
		digits[--n] = '0' + (int)divide_small(&a, 10);
	while (a.used);
	printf("%s = %s\n", name, digits + n);
	return (int)sizeof digits - 1 - n;
}

int main(void)
{
	struct big f = from(1), rest;
	int digits = 0;
	for (int n = 1; n <= 60; n++) {
		multiply_small(&f, n);
		if (n % 20 == 0)
			digits += print("factorial", f);
	}
	struct big a = from(0), b = from(1);
	for (int n = 0; n < 300; n++) {
		struct big c = a;
		add(&c, &b);
		a = b;
		b = c;
	}
	digits += print("fibonacci(300)", a);
	struct big p = from(3), t = p;
	for (int i = 0; i < 6; i++)
		t = multiply(&t, &t);
	digits += print("3^64", t);
	b = from(1);
	shift_left(&b, 127);
	subtract(&b, &p);
	struct big q = divide(f, &b, &rest);
	digits += print("quotient", q);
	digits += print("rest", rest);
	q = multiply(&q, &b);
	add(&q, &rest);
	printf("%s\n", compare(&q, &f) == 0 ? "agrees" : "DISAGREES");

	/* pi = 16 atan(1/5) - 4 atan(1/239), in units of 10^-60 */
	struct big pi = from(0), minus = from(0);
	for (int part = 0; part < 2; part++) {
		uint32_t x = part ? 239 : 5;
		struct big term = from(part ? 4 : 16);
		for (int i = 0; i < 60; i++)
			multiply_small(&term, 10);
		divide_small(&term, x);
		for (uint32_t k = 1; term.used; k += 2) {
			struct big piece = term;
			divide_small(&piece, k);
			add((k >> 1 & 1) ^ part ? &minus : &pi, &piece);
			divide_small(&term, x * x);
		}
	}
	subtract(&pi, &minus);
	digits += print("pi", pi);
	return digits % 100;
}
