/* Numbers of any size: factorials, powers, Fibonacci, and division back to where it began. */
#include "portable.h"

enum { DIGITS = 60, BASE = 1000000000 };

typedef struct { unsigned digits[DIGITS]; int count; } number;

static number of(unsigned n)
{
	return (number) { { n }, 1 };
}

static void multiply(number *n, unsigned factor)
{
	unsigned long long carry = 0;
	for (int i = 0; i < n->count || carry > 0; i++) {
		if (i == n->count)
			n->digits[n->count++] = 0;
		carry += (unsigned long long)n->digits[i] * factor;
		n->digits[i] = carry % BASE;
		carry /= BASE;
	}
}

static number sum(number a, number b)
{
	unsigned carry = 0;
	number result = of(0);
	int count = a.count > b.count ? a.count : b.count;
	for (int i = 0; i < count || carry > 0; i++) {
		carry += a.digits[i] + b.digits[i];
		result.digits[i] = carry % BASE;
		carry /= BASE;
		result.count = i + 1;
	}
	return result;
}

static unsigned divide(number *n, unsigned divisor)
{
	unsigned long long rest = 0;
	for (int i = n->count - 1; i >= 0; i--) {
		rest = rest * BASE + n->digits[i];
		n->digits[i] = rest / divisor;
		rest %= divisor;
	}
	while (n->count > 1 && n->digits[n->count - 1] == 0)
		n->count--;
	return rest;
}

static void print(const char *name, number n)
{
	printf("%s = %u", name, n.digits[n.count - 1]);
	for (int i = n.count - 2; i >= 0; i--)
		printf("%09u", n.digits[i]);
	printf("\n");
}

int main(void)
{
	number f = of(1);
	for (unsigned i = 2; i <= 100; i++)
		multiply(&f, i);
	print("100!", f);
	unsigned rest = 0;
	for (unsigned i = 100; i > 20; i--)
		rest += divide(&f, i);
	print("20!", f);
	printf("rests %u\n", rest);
	number p = of(1);
	for (int i = 0; i < 256; i++)
		multiply(&p, 2);
	print("2^256", p);
	number a = of(0), b = of(1);
	for (int i = 0; i < 300; i++) {
		number next = sum(a, b);
		a = b;
		b = next;
	}
	print("F(300)", a);
	return 0;
}
