/* A small machine with a stack, and programs for it, assembled from text. */
#include "portable.h"

enum op { PUSH, LOAD, STORE, ADD, SUB, MUL, LESS, JUMP, JUMP_IF, PRINT, CALL, RETURN, STOP };

static const char *const names[] = { "push", "load", "store", "add", "sub", "mul", "less", "jump", "jif", "print", "call", "ret", "stop" };

struct instruction { enum op op; int value; };

static int assemble(const char *text, struct instruction *code)
{
	struct { char name[16]; int at; } labels[10];
	int label_count = 0, count = 0;

	for (int pass = 0; pass < 2; pass++) {
		char copy[400], word[16];
		const char *at = strcpy(copy, text);
		int length;
		count = 0;
		while (sscanf(at, "%15s%n", word, &length) == 1) {
			at += length;
			size_t end = strlen(word) - 1;
			if (word[end] == ':') {
				word[end] = '\0';
				if (pass == 0) {
					strcpy(labels[label_count].name, word);
					labels[label_count++].at = count;
				}
				continue;
			}
			int op = 0;
			while (strcmp(names[op], word) != 0)
				op++;
			code[count].op = op;
			if (op <= STORE || op == JUMP || op == JUMP_IF || op == CALL) {
				sscanf(at, "%15s%n", word, &length);
				at += length;
				code[count].value = atoi(word);
				for (int i = 0; i < label_count; i++) {
					if (strcmp(labels[i].name, word) == 0)
						code[count].value = labels[i].at;
				}
			}
			count++;
		}
	}
	return count;
}

static int execute(const struct instruction *code)
{
	int stack[50], variables[10] = { 0 }, calls[20], top = 0, depth = 0, steps = 0;
	for (int at = 0;; steps++) {
		struct instruction i = code[at++];
		switch (i.op) {
		case PUSH: stack[top++] = i.value; break;
		case LOAD: stack[top++] = variables[i.value]; break;
		case STORE: variables[i.value] = stack[--top]; break;
		case ADD: top--; stack[top - 1] += stack[top]; break;
		case SUB: top--; stack[top - 1] -= stack[top]; break;
		case MUL: top--; stack[top - 1] *= stack[top]; break;
		case LESS: top--; stack[top - 1] = stack[top - 1] < stack[top]; break;
		case JUMP: at = i.value; break;
		case JUMP_IF: if (stack[--top] != 0) at = i.value; break;
		case PRINT: printf("%d ", stack[--top]); break;
		case CALL: calls[depth++] = at; at = i.value; break;
		case RETURN: at = calls[--depth]; break;
		case STOP: return steps;
		}
	}
}

int main(void)
{
	static const char *const programs[] = {
		"push 1 store 0 again: load 0 print load 0 push 3 mul store 0 load 0 push 1000 less jif again stop",
		"push 10 call factorial print stop "
		"factorial: store 1 push 1 store 2 more: load 1 push 2 less jif done load 2 load 1 mul store 2 "
		"load 1 push 1 sub store 1 jump more done: load 2 ret",
		"push 0 store 0 push 1 store 1 next: load 0 print load 0 load 1 add load 1 store 0 store 1 load 0 push 500 less jif next stop",
	};
	for (int i = 0; i < 3; i++) {
		struct instruction code[60];
		int count = assemble(programs[i], code);
		int steps = execute(code);
		printf("(%d instructions, %d steps)\n", count, steps);
	}
	return 0;
}
