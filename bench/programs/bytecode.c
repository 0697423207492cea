/* bytecode.c: an interpreter with a switch: a jump table, and jumps that nobody can foresee. */
#include <stdio.h>

enum { PUSH, ADD, SUB, MUL, DUP, SWAP, LOAD, STORE, JUMP, JUMP_IF, LESS, XOR, SHIFT, END };

/* for (i = 0; i < 12000000; i++) s = (s * 31 + i) ^ (s >> 7); */
static const int code[] = {
	PUSH, 1, STORE, 0,			/* s */
	PUSH, 0, STORE, 1,			/* i */
	LOAD, 0, PUSH, 31, MUL, LOAD, 1, ADD,	/* 8 */
	LOAD, 0, PUSH, 7, SHIFT, XOR, STORE, 0,
	LOAD, 1, PUSH, 1, ADD, DUP, STORE, 1,
	PUSH, 12000000, LESS, JUMP_IF, 8,
	END,
};

static unsigned run(void)
{
	unsigned stack[16], variables[4] = {0}, *top = stack, other;
	for (const int *at = code;;) {
		switch (*at++) {
		case PUSH:
			*top++ = (unsigned)*at++;
			break;
		case ADD:
			top--;
			top[-1] += *top;
			break;
		case SUB:
			top--;
			top[-1] -= *top;
			break;
		case MUL:
			top--;
			top[-1] *= *top;
			break;
		case DUP:
			*top = top[-1];
			top++;
			break;
		case SWAP:
			other = top[-1];
			top[-1] = top[-2];
			top[-2] = other;
			break;
		case LOAD:
			*top++ = variables[*at++];
			break;
		case STORE:
			variables[*at++] = *--top;
			break;
		case JUMP:
			at = code + *at;
			break;
		case JUMP_IF:
			at = *--top ? code + *at : at + 1;
			break;
		case LESS:
			top--;
			top[-1] = top[-1] < *top;
			break;
		case XOR:
			top--;
			top[-1] ^= *top;
			break;
		case SHIFT:
			top--;
			top[-1] >>= *top;
			break;
		case END:
			return variables[0];
		}
	}
}

int main(void)
{
	printf("bytecode %u\n", run());
	return 0;
}
