/* Expressions, a line each, by recursive descent; mistakes are told with their place. */
#include <ctype.h>
#include <setjmp.h>

#include "portable.h"

static const char *line, *at;
static jmp_buf mistake;
static long long variables[26];

static void fail(const char *why)
{
	printf("%*s^ %s\n", (int)(at - line), "", why);
	longjmp(mistake, 1);
}

static char peek(void)
{
	while (*at == ' ')
		at++;
	return *at;
}

static long long sum(void);

static long long atom(void)
{
	char c = peek();
	if (c == '(') {
		at++;
		long long value = sum();
		if (peek() != ')')
			fail("expected )");
		at++;
		return value;
	}
	if (c == '-') {
		at++;
		return -atom();
	}
	if (islower((unsigned char)c)) {
		at++;
		return variables[c - 'a'];
	}
	if (!isdigit((unsigned char)c))
		fail("expected a number");
	char *end;
	long long value = strtoll(at, &end, 0);
	at = end;
	return value;
}

static long long product(void)
{
	long long value = atom();
	for (char c; (c = peek()) == '*' || c == '/' || c == '%';) {
		at++;
		long long other = atom();
		if (c != '*' && other == 0)
			fail("division by zero");
		value = c == '*' ? value * other : c == '/' ? value / other : value % other;
	}
	return value;
}

static long long sum(void)
{
	long long value = product();
	for (char c; (c = peek()) == '+' || c == '-';) {
		at++;
		long long other = product();
		value = c == '+' ? value + other : value - other;
	}
	return value;
}

int main(void)
{
	static char buffer[200];
	int mistakes = 0;

	while (fgets(buffer, sizeof buffer, stdin) != NULL) {
		buffer[strcspn(buffer, "\n")] = '\0';
		line = at = buffer;
		printf("%s\n", line);
		if (setjmp(mistake) != 0) {
			mistakes++;
			continue;
		}
		int target = -1;
		if (islower((unsigned char)line[0]) && line[1] == '=') {
			target = line[0] - 'a';
			at += 2;
		}
		long long value = sum();
		if (peek() != '\0')
			fail("expected the end");
		if (target >= 0)
			variables[target] = value;
		printf("  = %lld\n", value);
	}
	return mistakes;
}
