/* Children that sleep for different times end in the order of these. */
#include "portable.h"

int main(void)
{
	static const int times[] = { 5, 1, 4, 2, 3 };
	pid_t children[5];
	int code, ends[2];

	make_pipe(ends);
	for (int i = 0; i < 5; i++) {
		children[i] = start();
		if (children[i] == 0) {
			char name = 'a' + i;
			usleep(times[i] * 60000);
			if (write(ends[1], &name, 1) != 1)
				_exit(1);
			_exit(i);
		}
	}
	for (int i = 0; i < 5; i++) {
		char name;
		if (!read_all(ends[0], &name, 1))
			return 1;
		pid_t pid = wait_for(-1, &code);
		printf("%c ends with %d: %s\n", name, code, pid == children[code] ? "it is that child" : "another");
	}
	return 0;
}
