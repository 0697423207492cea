/* Memory on the stack: variable-length arrays in one and two dimensions, alloca, large frames. */
#include <alloca.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static int total(int rows, int columns, int (*m)[columns])
{
	int sum = 0;
	for (int r = 0; r < rows; r++)
		for (int c = 0; c < columns; c++)
			sum = sum * 3 % 100003 + m[r][c];
	return sum;
}

static int fill(int rows, int columns)
{
	int m[rows][columns], transposed[columns][rows];
	for (int r = 0; r < rows; r++)
		for (int c = 0; c < columns; c++)
			transposed[c][r] = m[r][c] = r * 10 + c;
	printf("%u %u: %d %d\n", (unsigned)sizeof m, (unsigned)sizeof m[0], total(rows, columns, m),
		total(columns, rows, transposed));
	return m[rows - 1][columns - 1];
}

struct link { struct link *next; int value; };

static int chain(int n)
{
	struct link *list = NULL;
	for (int i = 0; i < n; i++) {
		struct link *l = alloca(sizeof *l);
		l->next = list;
		l->value = i * i;
		list = l;
	}
	int sum = 0;
	for (; list; list = list->next)
		sum += list->value % 7 * (list->next ? 1 : 100);
	return sum;
}

static const char *join(char *to, size_t size, int n, const char *const *parts)
{
	size_t lengths[n], whole = 0;
	for (int i = 0; i < n; i++)
		whole += lengths[i] = strlen(parts[i]);
	char *buffer = alloca(whole + n), *at = buffer;
	for (int i = 0; i < n; i++) {
		memcpy(at, parts[i], lengths[i]);
		at += lengths[i];
		*at++ = i < n - 1 ? '-' : '\0';
	}
	strncpy(to, buffer, size - 1);
	to[size - 1] = '\0';
	return to;
}

static int sum_of_digits(int n)
{
	char digits[n + 1];
	for (int i = 0; i < n; i++)
		digits[i] = '0' + i * 7 % 10;
	digits[n] = '\0';
	return n < 3 ? (int)strlen(digits) : sum_of_digits(n - 1) + digits[n - 1] - '0';
}

static uint32_t large(uint32_t seed)
{
	uint32_t block[3000];
	for (int i = 0; i < 3000; i++)
		block[i] = seed = seed * 1664525 + 1013904223;
	for (int i = 0; i < 3000; i++)
		block[i] ^= block[block[i] % 3000];
	uint32_t sum = 0;
	for (int i = 0; i < 3000; i += 11)
		sum += block[i] >> (i & 7);
	return sum;
}

static int in_loop(int n)
{
	int sum = 0;
	for (int i = 1; i <= n; i++) {
		int v[i];
		memset(v, i, sizeof v);
		if (i % 3 == 0)
			continue;
		sum += v[i - 1] & 0xff;
		if (sum > 2000)
			break;
	}
	return sum;
}

int main(void)
{
	static const char *const parts[] = { "one", "", "three", "four", "and five" };
	char text[24];
	int last = fill(3, 4);
	last += fill(1, 1);
	last += fill(7, 2);
	last += fill(10, 13);
	printf("%d %d\n", last, chain(100));
	printf("%s|%s|%s\n", join(text, 24, 5, parts), join((char[8]) { 0 }, 8, 3, parts), join((char[16]) { 0 }, 16, 1, parts + 3));
	printf("%d %d\n", sum_of_digits(120), in_loop(100));
	printf("%08x %08x\n", (unsigned)large(1), (unsigned)large(2));
	return last % 100;
}
