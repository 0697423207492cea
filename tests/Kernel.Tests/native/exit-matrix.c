/* Exit statuses arrive whole, cut to eight bits, whichever way a process ends. */
#include "portable.h"

static void at_end(void) { _exit(77); }

int main(void)
{
	static const int codes[] = { 0, 1, 2, 42, 127, 128, 200, 255, 256, 257, -1, 1000 };
	int code;

	for (unsigned i = 0; i < sizeof codes / sizeof codes[0]; i++) {
		for (int way = 0; way < 3; way++) {
			pid_t child = start();
			if (child == 0) {
				if (way == 0)
					exit(codes[i]);
				if (way == 1)
					_exit(codes[i]);
				atexit(at_end);
				exit(codes[i]);
			}
			if (wait_for(child, &code) != child)
				printf("another child\n");
			printf("%d by way %d: %d\n", codes[i], way, code);
		}
	}
	return 3;
}
