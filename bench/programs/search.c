/* search.c: strings in a text, by Horspool's algorithm and byte by byte: short loops with early ends. */
#include <stdio.h>
#include <string.h>

#define LENGTH 300000
#define ROUNDS 140

static char text[LENGTH + 1];

static int horspool(const char *pattern, int length)
{
	int shift[256], count = 0;
	for (int i = 0; i < 256; i++)
		shift[i] = length;
	for (int i = 0; i < length - 1; i++)
		shift[(unsigned char)pattern[i]] = length - 1 - i;
	for (int at = 0; at + length <= LENGTH; at += shift[(unsigned char)text[at + length - 1]]) {
		int i = length - 1;
		while (i >= 0 && text[at + i] == pattern[i])
			i--;
		count += i < 0;
	}
	return count;
}

static int plain(const char *pattern)
{
	int count = 0;
	for (const char *at = text; *at; at++) {
		const char *t = at, *p = pattern;
		while (*p && *t == *p) {
			t++;
			p++;
		}
		count += !*p;
	}
	return count;
}

int main(void)
{
	static const char *const words[] = {"ab", "bca", "abcab", "cabbac", "aaaaaaaa"};
	unsigned seed = 7;
	int sum = 0;
	for (int i = 0; i < LENGTH; i++) {
		seed = seed * 69069 + 1;
		text[i] = "abcaab"[(seed >> 16) % 6];
	}
	for (int round = 0; round < ROUNDS; round++) {
		for (int i = 0; i < 5; i++)
			sum += horspool(words[i], (int)strlen(words[i])) + plain(words[i]) * (i + 1);
	}
	printf("search %d\n", sum);
	return 0;
}
