/* Children that are over long before anybody asks; each is told of once. */
#include "portable.h"

int main(void)
{
	enum { COUNT = 12 };
	pid_t children[COUNT];
	int code, sum = 0;

	for (int i = 0; i < COUNT; i++) {
		children[i] = start();
		if (children[i] == 0)
			_exit(i * i);
	}
	usleep(30000);
	for (int i = COUNT - 1; i >= 0; i -= 2) {
		pid_t pid = wait_for(children[i], &code);
		printf("%d %s %d\n", i, pid == children[i] ? "itself" : "another", code);
		sum += code;
	}
	while (wait_for(-1, &code) > 0)
		sum += code;
	printf("sum %d\n", sum);
	printf("again %d, nobody %d\n", wait_for(children[0], &code), wait_for(-1, &code));
	return 0;
}
