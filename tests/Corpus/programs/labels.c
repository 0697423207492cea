/* Labels as values: a threaded interpreter, a table of offsets, jumps out of nested loops. */
#include <stdint.h>
#include <stdio.h>

enum { PUSH, ADD, SUB, MUL, DUP, SWAP, OVER, ROT, BRANCH, LOOP, EMIT, DOT, END };

static int run(const short *code, int *stack)
{
	static const void *const actions[] = {
		&&push, &&add, &&sub, &&mul, &&dup, &&swap, &&over, &&rot, &&branch, &&loop, &&emit, &&dot, &&end,
	};
	int *sp = stack, steps = 0, t;
#define NEXT do { steps++; goto *actions[*code++]; } while (0)
	NEXT;
push:
	*sp++ = *code++;
	NEXT;
add:
	sp--;
	sp[-1] += sp[0];
	NEXT;
sub:
	sp--;
	sp[-1] -= sp[0];
	NEXT;
mul:
	sp--;
	sp[-1] = (int)((unsigned)sp[-1] * (unsigned)sp[0] % 1000003u);
	NEXT;
dup:
	sp[0] = sp[-1];
	sp++;
	NEXT;
swap:
	t = sp[-1];
	sp[-1] = sp[-2];
	sp[-2] = t;
	NEXT;
over:
	sp[0] = sp[-2];
	sp++;
	NEXT;
rot:
	t = sp[-3];
	sp[-3] = sp[-2];
	sp[-2] = sp[-1];
	sp[-1] = t;
	NEXT;
branch:
	code += *--sp ? 1 : *code;
	NEXT;
loop:
	code += *code;
	NEXT;
emit:
	putchar(*--sp);
	NEXT;
dot:
	printf("%d ", *--sp);
	NEXT;
end:
	return steps;
}

/* Offsets from a label instead of addresses: half the size, no relocation. */
static unsigned classify(const char *s)
{
	static const short offsets[] = { &&other - &&other, &&digit - &&other, &&letter - &&other, &&space - &&other };
	unsigned digits = 0, letters = 0, spaces = 0, others = 0;
again:
	if (!*s)
		return digits | letters << 8 | spaces << 16 | others << 24;
	int kind = *s >= '0' && *s <= '9' ? 1 : (*s | 32) >= 'a' && (*s | 32) <= 'z' ? 2 : *s == ' ' ? 3 : 0;
	s++;
	goto *(&&other + offsets[kind]);
other:
	others++;
	goto again;
digit:
	digits++;
	goto again;
letter:
	letters++;
	goto again;
space:
	spaces++;
	goto again;
}

static int find(int n)
{
	int a, b, c;
	for (a = 1; a < n; a++)
		for (b = a; b < n; b++)
			for (c = b; c < n; c++)
				if (a * a + b * b == c * c && a + b + c == n)
					goto found;
	return -1;
found:
	return a * 10000 + b * 100 + c;
}

int main(void)
{
	static const short factorial[] = {	/* product n: while n, product * n, n - 1 */
		PUSH, 1, PUSH, 10,
		DUP, BRANCH, 10, SWAP, OVER, MUL, SWAP, PUSH, 1, SUB, LOOP, -11,
		ADD, DOT, END,
	};
	static const short hello[] = {
		PUSH, '\n', PUSH, '!', PUSH, 'y', PUSH, 'o', PUSH, 'T', EMIT, EMIT, EMIT, EMIT, EMIT, END,
	};
	static const short collatz[] = {
		PUSH, 7, DUP, DOT, DUP, PUSH, 1, SUB, BRANCH, 5, PUSH, 3, SUB, END, END,
	};
	int stack[32];
	int steps = run(hello, stack);
	steps += run(collatz, stack);
	steps += run(factorial, stack);
	printf("%d steps\n", steps);
	unsigned kinds = classify("The 3 quick foxes, 12 of them, ran 99 miles!");
	printf("%u digits, %u letters, %u spaces, %u others\n", kinds & 255, kinds >> 8 & 255, kinds >> 16 & 255, kinds >> 24);
	for (int n = 12; n < 100; n += 12)
		printf("%d:%d ", n, find(n));
	puts("");
	return steps;
}
