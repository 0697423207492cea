/* Switches: dense, sparse, with ranges, fall-through, nested, on wide and on narrow types. */
#include <stdint.h>
#include <stdio.h>

static int dense(int n)
{
	switch (n) {
	case 0: return 11;
	case 1: return 7;
	case 2: return -3;
	case 3: return 1000;
	case 4: return 5;
	case 5: return 99;
	case 6: return 42;
	case 7: return 0;
	case 9: return 17;
	case 10: return 18;
	default: return -1;
	}
}

static const char *sparse(unsigned n)
{
	switch (n) {
	case 1: return "one";
	case 10: return "ten";
	case 100: return "hundred";
	case 1000: return "thousand";
	case 65536: return "64 Ki";
	case 0x7fffffff: return "most";
	case 0x80000000: return "sign";
	case 0xffffffff: return "all";
	}
	return "?";
}

static int falls(int n)
{
	int sum = 0;
	switch (n & 7) {
	case 7: sum += 64; /* fall through */
	case 6: sum += 32; /* fall through */
	case 5: sum += 16;
		break;
	case 4: sum += 8; /* fall through */
	default: sum += 4; /* fall through */
	case 2: sum += 2; /* fall through */
	case 1: sum += 1;
	}
	return sum;
}

static char kind(char c)
{
	switch (c) {
	case 'a': case 'e': case 'i': case 'o': case 'u': return 'v';
	case '0' ... '9': return 'd';
	case 'A' ... 'Z': return 'U';
	case 'b' ... 'd': case 'f' ... 'h': case 'j' ... 'n': case 'p' ... 't': case 'v' ... 'z': return 'c';
	case ' ': case '\t': return '_';
	case -128 ... -1: return '8';
	default: return '?';
	}
}

static int wide(uint64_t n)
{
	switch (n) {
	case 1: return 1;
	case 0x100000001: return 2;
	case 0xffffffff00000000: return 3;
	case 0x8000000000000000: return 4;
	default: return 0;
	}
}

static int nested(int a, int b)
{
	switch (a) {
	case 0:
		switch (b) {
		case 0: return 1;
		case 1: return 2;
		}
		break;
	case 1:
		for (int i = 0;; i++) {
			switch (b - i) {
			case 0: return 10 + i;
			case 3: continue;
			case 100: return -100;
			}
			if (i > 6)
				break;
		}
		return 50;
	case 2:
		return b > 2 ? nested(1, b) : nested(0, b);
	}
	return -a;
}

enum op { PUSH, ADD, SUB, MUL, DUP, SWAP, JUMP_IF, DROP, PRINT, STOP };

static int machine(const signed char *code)
{
	int stack[16], sp = 0, steps = 0;
	for (;; steps++) {
		switch ((enum op)*code++) {
		case PUSH: stack[sp++] = *code++; break;
		case ADD: sp--; stack[sp - 1] += stack[sp]; break;
		case SUB: sp--; stack[sp - 1] -= stack[sp]; break;
		case MUL: sp--; stack[sp - 1] *= stack[sp]; break;
		case DUP: stack[sp] = stack[sp - 1]; sp++; break;
		case SWAP: { int t = stack[sp - 1]; stack[sp - 1] = stack[sp - 2]; stack[sp - 2] = t; break; }
		case JUMP_IF: code += stack[--sp] ? *code : 1; break;
		case DROP: sp--; break;
		case PRINT: printf("%d ", stack[sp - 1]); break;
		case STOP: return steps;
		}
	}
}

int main(void)
{
	for (int i = -2; i < 13; i++)
		printf("%d ", dense(i));
	puts("");
	static const unsigned keys[] = { 0, 1, 10, 11, 100, 1000, 65536, 0x7fffffff, 0x80000000, 0xffffffff };
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		printf("%s ", sparse(keys[i]));
	puts("");
	for (int i = 0; i < 8; i++)
		printf("%d ", falls(i));
	puts("");
	for (const char *s = "The 2 quick\tfoxes, 99 \x80\xff!"; *s; s++)
		putchar(kind(*s));
	puts("");
	printf("%d %d %d %d %d\n", wide(1), wide(0x100000001), wide(0xffffffff00000000), wide(1ull << 63), wide(0x300000001));
	for (int a = 0; a < 4; a++)
		for (int b = 0; b < 12; b += 3)
			printf("%d ", nested(a, b));
	puts("");
	static const signed char countdown[] = {
		PUSH, 1, PUSH, 6, SWAP, PRINT, DUP, ADD, SWAP, PUSH, 1, SUB, DUP, JUMP_IF, -10, DROP, PRINT, STOP,
	};
	printf("\n%d steps\n", machine(countdown));
	return falls(7);
}
