/* A bytecode interpreter with calls, locals and memory, running three programs from an assembler. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum op {
	HALT, PUSH, POP, DUP, OVER, ADD, SUB, MUL, DIV, MOD, LESS, EQUAL, NOT, LOAD, STORE, LOCAL, SET, JUMP, JUMPZ,
	CALL, RET, PRINT, OPS,
};

static const struct { const char *name; unsigned char operand; } ops[OPS] = {
	[HALT] = { "halt", 0 }, [PUSH] = { "push", 1 }, [POP] = { "pop", 0 }, [DUP] = { "dup", 0 },
	[OVER] = { "over", 0 }, [ADD] = { "add", 0 }, [SUB] = { "sub", 0 }, [MUL] = { "mul", 0 },
	[DIV] = { "div", 0 }, [MOD] = { "mod", 0 }, [LESS] = { "less", 0 }, [EQUAL] = { "equal", 0 },
	[NOT] = { "not", 0 }, [LOAD] = { "load", 0 }, [STORE] = { "store", 0 }, [LOCAL] = { "local", 1 },
	[SET] = { "set", 1 }, [JUMP] = { "jump", 1 }, [JUMPZ] = { "jumpz", 1 }, [CALL] = { "call", 1 },
	[RET] = { "ret", 0 }, [PRINT] = { "print", 0 },
};

static int32_t memory[1024];

static int assemble(const char *source, int32_t *code)
{
	struct { char name[12]; int at; } labels[20];
	int label_count = 0, size = 0;
	for (int pass = 0; pass < 2; pass++) {
		size = 0;
		for (const char *s = source; *s;) {
			char word[16];
			size_t n = strcspn(s, " ");
			memcpy(word, s, n);
			word[n] = '\0';
			s += n + strspn(s + n, " ");
			if (n == 0)
				continue;
			if (word[n - 1] == ':') {
				word[n - 1] = '\0';
				if (pass == 0) {
					strcpy(labels[label_count].name, word);
					labels[label_count++].at = size;
				}
				continue;
			}
			int op = 0;
			while (op < OPS && strcmp(ops[op].name, word) != 0)
				op++;
			if (op < OPS) {
				code[size++] = op;
				continue;
			}
			char *end;
			code[size] = strtol(word, &end, 0);
			for (int i = 0; *end && pass == 1 && i < label_count; i++)
				if (strcmp(labels[i].name, word) == 0)
					code[size] = labels[i].at;
			size++;
		}
	}
	return size;
}

static long run(const int32_t *code, int32_t argument, long budget)
{
	int32_t stack[256], *sp = stack, *frame = stack;
	const int32_t *pc = code;
	long steps = 0;
	*sp++ = argument;
	while (steps++ < budget) {
		switch (*pc++) {
		case HALT: return steps;
		case PUSH: *sp++ = *pc++; break;
		case POP: sp--; break;
		case DUP: sp[0] = sp[-1]; sp++; break;
		case OVER: sp[0] = sp[-2]; sp++; break;
		case ADD: sp--; sp[-1] = (int32_t)((uint32_t)sp[-1] + (uint32_t)sp[0]); break;
		case SUB: sp--; sp[-1] = (int32_t)((uint32_t)sp[-1] - (uint32_t)sp[0]); break;
		case MUL: sp--; sp[-1] = (int32_t)((uint32_t)sp[-1] * (uint32_t)sp[0]); break;
		case DIV: sp--; sp[-1] /= sp[0]; break;
		case MOD: sp--; sp[-1] %= sp[0]; break;
		case LESS: sp--; sp[-1] = sp[-1] < sp[0]; break;
		case EQUAL: sp--; sp[-1] = sp[-1] == sp[0]; break;
		case NOT: sp[-1] = !sp[-1]; break;
		case LOAD: sp[-1] = memory[sp[-1] & 1023]; break;
		case STORE: sp -= 2; memory[sp[1] & 1023] = sp[0]; break;
		case LOCAL: *sp++ = frame[*pc++]; break;
		case SET: frame[*pc++] = *--sp; break;
		case JUMP: pc = code + *pc; break;
		case JUMPZ: pc = *--sp ? pc + 1 : code + *pc; break;
		case CALL: {	/* the argument on top becomes local 0; under it go the old frame and pc */
			int32_t value = sp[-1];
			sp[-1] = (int32_t)(frame - stack);
			sp[0] = (int32_t)(pc + 1 - code);
			sp[1] = value;
			frame = sp + 1;
			sp += 2;
			pc = code + *pc;
			break;
		}
		case RET: {
			int32_t value = sp[-1], *old = frame - 2;
			pc = code + old[1];
			frame = stack + old[0];
			*old = value;
			sp = old + 1;
			break;
		}
		case PRINT: printf("%d ", *--sp); break;
		default: return -steps;
		}
	}
	return -1;
}

int main(void)
{
	static const char *const programs[] = {
		"call fib print halt fib: local 0 push 2 less jumpz more local 0 ret more: local 0 push 1 sub call fib "
		"local 0 push 2 sub call fib add ret",
		"push 2 push 0 outer: local 1 local 0 less jumpz done local 1 load jumpz prime jump next "
		"prime: local 1 print local 1 local 1 add set 2 inner: local 2 local 0 less jumpz next "
		"push 1 local 2 store local 2 local 1 add set 2 jump inner next: local 1 push 1 add set 1 jump outer "
		"done: halt",
		"loop: dup print dup push 1 equal not jumpz end dup push 2 mod jumpz even push 3 mul push 1 add jump loop "
		"even: push 2 div jump loop end: halt",
	};
	static const int arguments[] = { 16, 60, 27 };
	int32_t code[128];
	long all = 0;
	for (int i = 0; i < 3; i++) {
		int size = assemble(programs[i], code);
		uint32_t sum = 0;
		for (int k = 0; k < size; k++)
			sum = sum * 31 + (uint32_t)code[k];
		long steps = run(code, arguments[i], 1000000);
		printf("\n%d words, sum %08x, %ld steps\n", size, (unsigned)sum, steps);
		all += steps;
	}
	return (int)(all % 100);
}
