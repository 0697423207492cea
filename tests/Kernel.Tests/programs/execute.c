/* execute.c: executes `broken sound`, many times over while that is refused. */
#include "check.h"

int main(void)
{
	int before = freepages();
	char *words[] = { "broken", "sound", NULL };
	for (int i = 0; i < 10; i++)
		CHECK(exec("broken", words) == -1);
	printf("refused\n");
	return check_pages(before);
}
