/* An expression evaluator by recursive descent, with variables; reads lines from standard input. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

static const char *at;
static const char *problem;
static long long variables[26];

static long long expression(int level);

static void skip(void)
{
	while (isspace((unsigned char)*at))
		at++;
}

static long long primary(void)
{
	skip();
	if (isdigit((unsigned char)*at)) {
		long long n = 0;
		int base = 10;
		if (at[0] == '0' && at[1] == 'x') {
			base = 16;
			at += 2;
		}
		for (;; at++) {
			int digit = isdigit((unsigned char)*at) ? *at - '0'
				: isalpha((unsigned char)*at) ? tolower((unsigned char)*at) - 'a' + 10 : 99;
			if (digit >= base)
				return n;
			n = (n * base + digit) % 1000000007;
		}
	}
	if (islower((unsigned char)*at)) {
		int name = *at++ - 'a';
		return variables[name];
	}
	switch (*at) {
	case '(': {
		at++;
		long long n = expression(0);
		skip();
		if (*at == ')')
			at++;
		else if (!problem)
			problem = "missing )";
		return n;
	}
	case '-': at++; return -primary();
	case '+': at++; return primary();
	case '~': at++; return ~primary();
	case '!': at++; return !primary();
	}
	if (!problem)
		problem = *at ? "unexpected character" : "unexpected end";
	return 0;
}

struct operator_row {
	const char *text;
	int level;
};

static const struct operator_row operators[] = {
	{ "||", 1 }, { "&&", 2 }, { "==", 4 }, { "!=", 4 }, { "<=", 5 }, { ">=", 5 }, { "<<", 6 }, { ">>", 6 },
	{ "|", 3 }, { "^", 3 }, { "&", 3 }, { "<", 5 }, { ">", 5 }, { "+", 7 }, { "-", 7 },
	{ "*", 8 }, { "/", 8 }, { "%", 8 },
};

static long long apply(const char *op, long long a, long long b)
{
	switch (op[0] | op[1] << 8) {
	case '|' | '|' << 8: return a || b;
	case '&' | '&' << 8: return a && b;
	case '=' | '=' << 8: return a == b;
	case '!' | '=' << 8: return a != b;
	case '<' | '=' << 8: return a <= b;
	case '>' | '=' << 8: return a >= b;
	case '<' | '<' << 8: return (long long)((unsigned long long)a << (b & 63));
	case '>' | '>' << 8: return a >> (b & 63);
	case '|': return a | b;
	case '^': return a ^ b;
	case '&': return a & b;
	case '<': return a < b;
	case '>': return a > b;
	case '+': return (long long)((unsigned long long)a + (unsigned long long)b);
	case '-': return (long long)((unsigned long long)a - (unsigned long long)b);
	case '*': return (long long)((unsigned long long)a * (unsigned long long)b);
	}
	if (b == 0 || b == -1) {
		if (b == 0 && !problem)
			problem = "division by zero";
		return b == 0 || op[0] == '%' ? 0 : (long long)(0 - (unsigned long long)a);
	}
	return op[0] == '/' ? a / b : a % b;
}

static long long expression(int level)
{
	long long left = primary();
	for (;;) {
		skip();
		const struct operator_row *row = 0;
		for (size_t i = 0; i < sizeof operators / sizeof *operators && !row; i++)
			if (strncmp(at, operators[i].text, strlen(operators[i].text)) == 0)
				row = &operators[i];
		if (!row || row->level <= level)
			return left;
		at += strlen(row->text);
		left = apply(row->text, left, expression(row->level));
	}
}

int main(void)
{
	char line[200];
	int failures = 0;
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = '\0';
		if (!*line)
			continue;
		problem = 0;
		at = line;
		int target = -1;
		if (islower((unsigned char)line[0]) && line[1] == ' ' && line[2] == '=' && line[3] == ' ') {
			target = line[0] - 'a';
			at = line + 4;
		}
		long long value = expression(0);
		skip();
		if (*at && !problem)
			problem = "unexpected text";
		if (problem) {
			printf("%-30s error: %s at column %d\n", line, problem, (int)(at - line) + 1);
			failures++;
		} else {
			printf("%-30s %lld\n", line, value);
			if (target >= 0)
				variables[target] = value;
		}
	}
	return failures;
}
