/* State machines: a backtracking matcher, a UTF-8 decoder by table, numbers by states, traffic lights. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* c literal, . any, [a-z] class, * + ? repeats, ^ $ anchors */
static const char *unit_end(const char *re)
{
	if (*re == '[') {
		while (*++re != ']')
			;
	}
	return re + 1;
}

static int unit_matches(const char *re, char c)
{
	if (c == '\0')
		return 0;
	if (*re == '.')
		return 1;
	if (*re != '[')
		return *re == c;
	int negated = re[1] == '^', found = 0;
	for (re += 1 + negated; *re != ']'; re++) {
		if (re[1] == '-' && re[2] != ']') {
			found |= c >= re[0] && c <= re[2];
			re += 2;
		} else {
			found |= *re == c;
		}
	}
	return found != negated;
}

static const char *match_here(const char *re, const char *s)
{
	if (*re == '\0')
		return s;
	if (re[0] == '$' && re[1] == '\0')
		return *s ? NULL : s;
	const char *end = unit_end(re);
	int least = 1, most = 1;
	switch (*end) {
	case '*': least = 0; most = 1000; break;
	case '+': most = 1000; break;
	case '?': least = 0; break;
	}
	const char *rest = least == 1 && most == 1 ? end : end + 1;
	int n = 0;
	while (n < most && unit_matches(re, s[n]))
		n++;
	for (; n >= least; n--) {
		const char *found = match_here(rest, s + n);
		if (found)
			return found;
	}
	return NULL;
}

static int match(const char *re, const char *s, int *length)
{
	const char *start = s;
	do {
		const char *end = match_here(*re == '^' ? re + 1 : re, s);
		if (end) {
			*length = end - s;
			return s - start;
		}
	} while (*re != '^' && *s++);
	return -1;
}

static int decode(const char *text, uint32_t *points, int most)
{
	int count = 0, wanted = 0;
	uint32_t point = 0, least = 0;
	for (const unsigned char *p = (const unsigned char *)text; *p && count < most; p++) {
		if (wanted) {
			if ((*p & 0xc0) == 0x80) {
				point = point << 6 | (*p & 0x3f);
				if (--wanted == 0)
					points[count++] = point < least || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
				continue;
			}
			points[count++] = 0xfffd;
			wanted = 0;
		}
		if (*p < 0x80) {
			points[count++] = *p;
		} else if (*p >= 0xc2 && *p < 0xf5) {
			wanted = *p < 0xe0 ? 1 : *p < 0xf0 ? 2 : 3;
			point = *p & (0x3f >> wanted);
			least = wanted == 1 ? 0x80 : wanted == 2 ? 0x800 : 0x10000;
		} else {
			points[count++] = 0xfffd;
		}
	}
	if (wanted)
		points[count++] = 0xfffd;
	return count;
}

enum state { START, SIGN, WHOLE, POINT, FRACTION, E, E_SIGN, EXPONENT, WRONG, STATES };

static const char *number(const char *s)
{
	static const unsigned char next[STATES][5] = {	/* digit, sign, point, e, other */
		[START] = { WHOLE, SIGN, POINT, WRONG, WRONG },
		[SIGN] = { WHOLE, WRONG, POINT, WRONG, WRONG },
		[WHOLE] = { WHOLE, WRONG, FRACTION, E, WRONG },
		[POINT] = { FRACTION, WRONG, WRONG, WRONG, WRONG },
		[FRACTION] = { FRACTION, WRONG, WRONG, E, WRONG },
		[E] = { EXPONENT, E_SIGN, WRONG, WRONG, WRONG },
		[E_SIGN] = { EXPONENT, WRONG, WRONG, WRONG, WRONG },
		[EXPONENT] = { EXPONENT, WRONG, WRONG, WRONG, WRONG },
		[WRONG] = { WRONG, WRONG, WRONG, WRONG, WRONG },
	};
	enum state state = START;
	for (; *s; s++)
		state = next[state][*s >= '0' && *s <= '9' ? 0 : *s == '+' || *s == '-' ? 1 : *s == '.' ? 2 : *s == 'e' ? 3 : 4];
	return state == WHOLE ? "whole" : state == FRACTION ? "fraction" : state == EXPONENT ? "exponent" : "wrong";
}

int main(void)
{
	static const char *const tests[][2] = {
		{ "a*b", "xaaab" }, { "^a.c$", "abc" }, { "^a.c$", "abcd" }, { "[0-9]+", "page 1234 of 99" },
		{ "[^a-z ]+", "lower UPPER lower" }, { "colou?r", "the color" }, { "colou?r", "the colour" }, { "x*", "aaa" },
		{ "a.*b.*c", "a1b2c3b4c5" }, { "[a-c]*d$", "abcabcd" }, { "0x[0-9a-f]+", "at 0xdeadbeef!" }, { "^$", "" },
		{ "a*a*a*a*b", "aaaaaaaaaaaaa" }, { "none", "nothing" },
	};
	int found = 0;
	for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
		int length = 0, at = match(tests[i][0], tests[i][1], &length);
		printf("/%s/ in '%s': %d '%.*s'\n", tests[i][0], tests[i][1], at, length, at < 0 ? "" : tests[i][1] + at);
		found += at >= 0;
	}
	static const char *const texts[] = {
		"plain", "\xc3\xa9t\xc3\xa9", "\xe2\x82\xac 5", "\xf0\x9f\x98\x80", "\xc0\x80", "\xe2\x82", "\xed\xa0\x80 \xff\x80",
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		uint32_t points[16];
		int n = decode(texts[i], points, 15);
		for (int k = 0; k < n; k++)
			printf("U+%04X ", (unsigned)points[k]);
		printf("(%d)\n", n);
	}
	static const char *const numbers[] = { "0", "-12", "3.14", ".5", "5.", "1e10", "+1.5e-3", "1e", "--1", "1.2.3", "", "e5" };
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		printf("'%s' %s, ", numbers[i], number(numbers[i]));
	puts("");
	return found;
}
