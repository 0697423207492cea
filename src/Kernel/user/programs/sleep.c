/* sleep.c: waits for some seconds of the machine; a fraction counts up to hundredths. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <toy.h>

/* The ticks in a decimal number of seconds; -1 if it is none. */
static int ticks_in(const char *text)
{
	char *end;
	if (!isdigit((unsigned char)*text))
		return -1;
	long ticks = strtol(text, &end, 10);
	if (ticks > 10000000)
		return -1;
	ticks *= TICKS_A_SECOND;
	if (*end == '.') {
		for (int worth = TICKS_A_SECOND / 10; isdigit((unsigned char)*++end); worth /= 10)
			ticks += (*end - '0') * worth;
	}
	return *end == '\0' ? ticks : -1;
}

int main(int argc, char **argv)
{
	int ticks = argc == 2 ? ticks_in(argv[1]) : -1;
	if (ticks < 0) {
		fprintf(stderr, "usage: sleep seconds, as in sleep 1.5\n");
		return 2;
	}
	return sleep_ticks(ticks) == 0 ? 0 : 1;
}
