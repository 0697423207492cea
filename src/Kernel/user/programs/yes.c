/* yes.c: says y, or what it is told, until nobody listens. */
#include <stdio.h>

int main(int argc, char **argv)
{
	while (puts(argc > 1 ? argv[1] : "y") != EOF)
		;
	return 1;
}
