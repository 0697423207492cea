/* fib.c: Fibonacci numbers by recursion: calls, returns, the stack. */
#include <stdio.h>

static unsigned fib(unsigned n)
{
	return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

int main(void)
{
	printf("fib %u\n", fib(43));
	return 0;
}
