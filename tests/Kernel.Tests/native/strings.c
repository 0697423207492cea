/* The functions of string.h, each with what is easy to get wrong. */
#include "portable.h"

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

int main(void)
{
	char buffer[64], *rest = NULL;

	printf("%d %d\n", (int)strlen(""), (int)strnlen("abcdef", 3));
	memset(buffer, '#', sizeof buffer);
	strncpy(buffer, "ab", 5);
	printf("[%s] %d %c\n", buffer, buffer[4], buffer[5]);
	strcpy(buffer, "one");
	strcat(buffer, " two");
	strncat(buffer, " three", 3);
	printf("[%s]\n", buffer);
	printf("%d %d %d\n", sign(strcmp("a", "b")), sign(strcmp("b", "a")), strcmp("", ""));
	printf("%d %d %d\n", sign(strcmp("\xff", "a")), sign(strncmp("abc", "abd", 2)), sign(strncmp("abc", "abd", 3)));
	printf("%d %d\n", sign(memcmp("a\0b", "a\0c", 3)), memcmp("xx", "yy", 0));
	printf("[%s] [%s]\n", strchr("hello", 'l'), strrchr("hello", 'l'));
	printf("%d %d\n", strchr("hello", 'z') == NULL, *strchr("hello", '\0'));
	printf("[%s] %d [%s]\n", strstr("abracadabra", "cad"), strstr("abc", "abcd") == NULL, strstr("abc", ""));
	printf("%d %d [%s]\n", (int)strspn("aabbc", "ab"), (int)strcspn("hello, world", ", "), strpbrk("key=value", "=:"));

	strcpy(buffer, ",,alpha,beta;;gamma,");
	for (char *part = strtok(buffer, ",;"); part != NULL; part = strtok(NULL, ",;"))
		printf("<%s>", part);
	strcpy(buffer, "a b");
	printf("<%s>", strtok_r(buffer, " ", &rest));
	printf("<%s>", strtok_r(NULL, " ", &rest));
	printf("%d\n", strtok_r(NULL, " ", &rest) == NULL);

	strcpy(buffer, "0123456789");
	memmove(buffer + 2, buffer, 5);
	printf("%s\n", buffer);
	memmove(buffer, buffer + 3, 7);
	printf("%s\n", buffer);
	printf("%s\n", (char *)memchr("find the x here", 'x', 15));
	char *copy = strdup("copied"), *part = strndup("copied", 3);
	printf("%s %s\n", copy, part);
	free(copy);
	free(part);
	printf("%d %d\n", strcasecmp("HeLLo", "hEllO"), sign(strncasecmp("ABC", "abd", 3)));
	return 0;
}
