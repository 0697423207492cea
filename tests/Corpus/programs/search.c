/* String search: plain, Knuth-Morris-Pratt, Boyer-Moore-Horspool, Rabin-Karp, shift-or; suffix array. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long looks;

static int mix(int found, int at) { return (found * 31 + at + 1) % 65521; }

static int plain(const char *text, int n, const char *p, int m)
{
	int found = 0;
	for (int i = 0; i + m <= n; i++) {
		int k = 0;
		while (k < m && (looks++, text[i + k] == p[k]))
			k++;
		found = k == m ? mix(found, i) : found;
	}
	return found;
}

static int knuth(const char *text, int n, const char *p, int m)
{
	int fail[64], found = 0;
	fail[0] = -1;
	for (int i = 0, k = -1; i < m;) {
		while (k >= 0 && p[i] != p[k])
			k = fail[k];
		fail[++i] = ++k;
	}
	for (int i = 0, k = 0; i < n;) {
		while (k >= 0 && (looks++, text[i] != p[k]))
			k = fail[k];
		i++;
		if (++k == m) {
			found = mix(found, i - m);
			k = fail[k];
		}
	}
	return found;
}

static int horspool(const char *text, int n, const char *p, int m)
{
	int skip[256], found = 0;
	for (int c = 0; c < 256; c++)
		skip[c] = m;
	for (int k = 0; k < m - 1; k++)
		skip[(unsigned char)p[k]] = m - 1 - k;
	for (int i = 0; i + m <= n; i += skip[(unsigned char)text[i + m - 1]]) {
		int k = m - 1;
		while (k >= 0 && (looks++, text[i + k] == p[k]))
			k--;
		found = k < 0 ? mix(found, i) : found;
	}
	return found;
}

static int rabin(const char *text, int n, const char *p, int m)
{
	uint32_t wanted = 0, here = 0, power = 1;
	int found = 0;
	for (int k = 0; k < m; k++) {
		wanted = wanted * 257 + (unsigned char)p[k];
		here = here * 257 + (unsigned char)text[k];
		power = k ? power * 257 : 1;
	}
	for (int i = 0; i + m <= n; i++) {
		looks++;
		if (here == wanted && memcmp(text + i, p, m) == 0)
			found = mix(found, i);
		here = (here - (unsigned char)text[i] * power) * 257 + (unsigned char)text[i + m];
	}
	return found;
}

static int shift_or(const char *text, int n, const char *p, int m)
{
	uint32_t masks[256], state = ~0u;
	int found = 0;
	memset(masks, 0xff, sizeof masks);
	for (int k = 0; k < m; k++)
		masks[(unsigned char)p[k]] &= ~(1u << k);
	for (int i = 0; i < n; i++) {
		looks++;
		state = state << 1 | masks[(unsigned char)text[i]];
		if (!(state >> (m - 1) & 1))
			found = mix(found, i - m + 1);
	}
	return found;
}

static int library(const char *text, int n, const char *p, int m)
{
	int found = 0;
	(void)n;
	(void)m;
	for (const char *s = text; (s = strstr(s, p)) != NULL; s++)
		found = mix(found, (int)(s - text));
	return found;
}

static const char *suffixes_of;

static int by_suffix(const void *a, const void *b)
{
	return strcmp(suffixes_of + *(const short *)a, suffixes_of + *(const short *)b);
}

int main(void)
{
	static const struct { const char *name; int (*search)(const char *, int, const char *, int); } searches[] = {
		{ "plain", plain }, { "knuth", knuth }, { "horspool", horspool }, { "rabin", rabin }, { "shift-or", shift_or },
		{ "library", library },
	};
	static const char *const patterns[] = { "ab", "the frame", "aaaa", "page", "zzz", "a", "table, and the p" };
	static char text[1200];
	uint32_t seed = 3;
	int wrong = 0, n = 0;
	static const char *const pieces[] = { "page ", "table, and the ", "frame ", "aaab", "the ", "abab", "aaaaaa", "x" };
	while (n < 1000) {
		seed = seed * 1103515245u + 12345u;
		n += sprintf(text + n, "%s", pieces[seed >> 20 & 7]);
	}
	for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
		int expected = 0;
		printf("%s:", patterns[p]);
		for (size_t s = 0; s < sizeof searches / sizeof *searches; s++) {
			looks = 0;
			int found = searches[s].search(text, n, patterns[p], (int)strlen(patterns[p])) & 0xffff;
			if (s == 0)
				expected = found;
			wrong += found != expected;
			printf(" %s %ld", searches[s].name, looks);
		}
		printf(" = %04x\n", (unsigned)expected);
	}
	static short order[200];
	text[200] = '\0';
	suffixes_of = text;
	for (int i = 0; i < 200; i++)
		order[i] = (short)i;
	qsort(order, 200, sizeof *order, by_suffix);
	int longest = 0, where = 0;
	for (int i = 1; i < 200; i++) {
		int k = 0;
		while (text[order[i] + k] && text[order[i] + k] == text[order[i - 1] + k])
			k++;
		if (k > longest) {
			longest = k;
			where = order[i];
		}
	}
	printf("longest repeat %d: '%.*s', wrong %d\n", longest, longest, text + where, wrong);
	return wrong;
}
