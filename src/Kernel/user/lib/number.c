/* number.c: text to integers, and the small arithmetic of stdlib.h. */
#include <stdlib.h>

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

struct number {
	bool negative;
	uint64_t magnitude;	/* at most the limit that was asked for */
	bool too_large;
};

static int digit_value(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : isalpha((unsigned char)c) ? (c | 0x20) - 'a' + 10 : INT_MAX;
}

/* Reads space, a sign, a prefix and digits. *end stays at the start when there are no digits. */
static struct number parse(const char *s, char **end, int base, uint64_t limit, uint64_t negative_limit)
{
	struct number number = { 0 };
	const char *at = s, *after = s;

	while (isspace((unsigned char)*at))
		at++;
	if (*at == '-' || *at == '+')
		number.negative = *at++ == '-';
	if ((base == 0 || base == 16) && at[0] == '0' && (at[1] | 0x20) == 'x' && digit_value(at[2]) < 16) {
		base = 16;
		at += 2;
	} else if (base == 0) {
		base = *at == '0' ? 8 : 10;
	}

	if (number.negative)
		limit = negative_limit;
	for (; digit_value(*at) < base; after = ++at) {
		unsigned digit = digit_value(*at);
		if (number.magnitude > (limit - digit) / base) {
			number.too_large = true;
			number.magnitude = limit;
		}
		if (!number.too_large)
			number.magnitude = number.magnitude * base + digit;
	}

	if (number.too_large)
		errno = ERANGE;
	if (end != NULL)
		*end = (char *)after;
	return number;
}

static uint64_t with_sign(struct number number)
{
	return number.negative ? -number.magnitude : number.magnitude;
}

long long strtoll(const char *restrict s, char **restrict end, int base)
{
	return with_sign(parse(s, end, base, LLONG_MAX, (uint64_t)LLONG_MAX + 1));
}

long strtol(const char *restrict s, char **restrict end, int base)
{
	return with_sign(parse(s, end, base, LONG_MAX, (uint64_t)LONG_MAX + 1));
}

/* The unsigned ones take a sign too: it negates the value, unless that was too large. */
static uint64_t parse_unsigned(const char *s, char **end, int base, uint64_t limit)
{
	struct number number = parse(s, end, base, limit, limit);
	return number.too_large ? limit : with_sign(number);
}

unsigned long long strtoull(const char *restrict s, char **restrict end, int base)
{
	return parse_unsigned(s, end, base, ULLONG_MAX);
}

unsigned long strtoul(const char *restrict s, char **restrict end, int base)
{
	return parse_unsigned(s, end, base, ULONG_MAX);
}

int atoi(const char *s)
{
	return strtol(s, NULL, 10);
}

long atol(const char *s)
{
	return strtol(s, NULL, 10);
}

long long atoll(const char *s)
{
	return strtoll(s, NULL, 10);
}

int abs(int value)
{
	return value < 0 ? -value : value;
}

long labs(long value)
{
	return value < 0 ? -value : value;
}

long long llabs(long long value)
{
	return value < 0 ? -value : value;
}

div_t div(int dividend, int divisor)
{
	return (div_t) { dividend / divisor, dividend % divisor };
}

ldiv_t ldiv(long dividend, long divisor)
{
	return (ldiv_t) { dividend / divisor, dividend % divisor };
}

lldiv_t lldiv(long long dividend, long long divisor)
{
	return (lldiv_t) { dividend / divisor, dividend % divisor };
}

/* Marsaglia's xorshift: period 2^32 - 1, zero must never be its state. */
static uint32_t random_state = 1;

void srand(unsigned seed)
{
	random_state = seed == 0 ? 1 : seed;
}

static uint32_t next_random(uint32_t state)
{
	state ^= state << 13;
	state ^= state >> 17;
	return state ^ state << 5;
}

int rand(void)
{
	random_state = next_random(random_state);
	return random_state & RAND_MAX;
}

int rand_r(unsigned *state)
{
	*state = next_random(*state == 0 ? 1 : *state);
	return *state & RAND_MAX;
}

long random(void)
{
	return rand();
}

void srandom(unsigned seed)
{
	srand(seed);
}

/* The same for the widest type, which is long long. */
intmax_t imaxabs(intmax_t value)
{
	return llabs(value);
}

imaxdiv_t imaxdiv(intmax_t dividend, intmax_t divisor)
{
	return (imaxdiv_t) { dividend / divisor, dividend % divisor };
}

intmax_t strtoimax(const char *restrict s, char **restrict end, int base)
{
	return strtoll(s, end, base);
}

uintmax_t strtoumax(const char *restrict s, char **restrict end, int base)
{
	return strtoull(s, end, base);
}
