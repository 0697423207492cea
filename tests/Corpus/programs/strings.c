/* Every function of string.h, on short and long strings, aligned and not. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int sign(int n) { return (n > 0) - (n < 0); }

static int at(const void *found, const void *start)
{
	return found ? (int)((const char *)found - (const char *)start) : -1;
}

static void show(const char *name, const char *s, size_t n)
{
	printf("%-10s", name);
	for (size_t i = 0; i < n; i++)
		printf(s[i] >= ' ' && s[i] < 127 ? " %c" : "%02x", (unsigned char)s[i]);
	puts("");
}

static void blocks(void)
{
	unsigned char a[80], b[80];
	unsigned sum = 0;
	for (int offset = 0; offset < 5; offset++)
		for (int n = 0; n < 40; n += 3)
			for (int from = 0; from < 40; from += 7) {
				for (int i = 0; i < 80; i++)
					a[i] = b[i] = i * 5 + n;
				memmove(a + 10 + offset, a + from, n);
				memcpy(b + 60 - n / 2, b + offset, n / 2);
				memset(b + offset, n + from, n / 3);
				for (int i = 0; i < 80; i++)
					sum = sum * 33 + a[i] + b[i] * 3;
			}
	printf("blocks %08x\n", sum);
	memset(a, 0x1ff, 8);
	volatile size_t none = 0;
	memset(a + 3, 7, none);
	printf("%d %d %d\n", a[0], a[7], a[3]);
	printf("%d %d %d %d\n", memcmp("abc", "abc", 3), sign(memcmp("abc", "abd", 3)), sign(memcmp("\xff", "\x01", 1)),
		memcmp("x", "y", 0));
	static const char bytes[] = "one\0two\0three";
	printf("%d %d %d %d\n", at(memchr(bytes, 't', sizeof bytes), bytes), at(memchr(bytes, 0, sizeof bytes), bytes),
		at(memchr(bytes, 'z', sizeof bytes), bytes), at(memchr(bytes, 'w', 5), bytes));
}

int main(void)
{
	static char a[32], b[32];
	volatile size_t three = 3, nine = 9, two = 2;	/* unknown to the compiler */
	static const char *const words[] = { "", "a", "ab", "abc", "abd", "b", "aB", "ABC", "\x80", "zebra", "zebras" };
	enum { WORDS = sizeof words / sizeof *words };

	blocks();
	for (int i = 0; i < WORDS; i++) {
		for (int j = 0; j < WORDS; j++)
			printf("%2d%2d ", sign(strcmp(words[i], words[j])), sign(strncmp(words[i], words[j], 2)));
		printf(" %u %u\n", (unsigned)strlen(words[i]), (unsigned)strnlen(words[i], 3));
	}

	memset(a, '#', sizeof a);
	strcpy(a, "hello");
	show("strcpy", a, 10);
	memset(b, '#', sizeof b);
	strncpy(b, a, three);
	show("strncpy 3", b, 10);
	strncpy(b, a, nine);
	show("strncpy 9", b, 10);
	strcat(a, ", world");
	show("strcat", a, 16);
	strncat(a, "!?!?!?", two);
	show("strncat", a, 18);
	strncat(a, "", 5);
	printf("%s %u\n", a, (unsigned)strlen(a));

	const char *s = "the cat sat on the mat";
	printf("%d %d %d %d\n", at(strchr(s, 't'), s), at(strchr(s, 'q'), s), at(strchr(s, 0), s), at(strrchr(s, 't'), s));
	printf("%d %d %d %d %d %d\n", at(strrchr(s, 'h'), s), at(strrchr(s, 'z'), s), at(strrchr(s, 0), s),
		at(strstr(s, "at"), s), at(strstr(s, "mats"), s), at(strstr(s, ""), s));
	printf("%d %d %d\n", at(strstr(s, "the m"), s), at(strstr("aaab", "aab"), "aaab") >= 0, at(strstr("", "x"), ""));
	printf("%u %u %u %u\n", (unsigned)strspn(s, "eht "), (unsigned)strspn(s, ""), (unsigned)strcspn(s, "aeiou"),
		(unsigned)strcspn(s, "xyz"));
	printf("%d %d\n", at(strpbrk(s, "nm"), s), at(strpbrk(s, "xyz"), s));

	char path[] = "/one//two/three/:/two:";
	for (char *p = strtok(path, "/:"); p; p = strtok(NULL, "/:"))
		printf("[%s]", p);
	puts("");
	char list[] = "a=1;b=2;;c=";
	char *outer, *inner;
	for (char *p = strtok_r(list, ";", &outer); p; p = strtok_r(NULL, ";", &outer)) {
		char *name = strtok_r(p, "=", &inner), *value = strtok_r(NULL, "=", &inner);
		printf("%s is %s, ", name, value ? value : "nothing");
	}
	puts("");

	char *copy = strdup(s), *part = strndup(s, 7);
	printf("%s|%s|%d\n", copy, part, strcmp(copy, s));
	free(copy);
	free(part);
	char reversed[32];
	size_t n = strlen(s);
	for (size_t i = 0; i <= n; i++)
		reversed[i] = i < n ? s[n - 1 - i] : '\0';
	puts(reversed);
	return (int)n;
}
