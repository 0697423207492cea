/* sleep.c: waits for a number of ticks. */
#include <stdlib.h>
#include <toy.h>

int main(int argc, char **argv)
{
	return argc == 2 && sleep_ticks(atoi(argv[1])) == 0 ? 0 : 1;
}
