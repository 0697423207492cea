/* An interpreter of a language of eight letters. */
#include "portable.h"

static const char *run(const char *code, const char *input)
{
	static unsigned char tape[300];
	static char output[300];
	int at = 0, n = 0;

	memset(tape, 0, sizeof tape);
	for (const char *c = code; *c != '\0'; c++) {
		switch (*c) {
		case '>': at++; break;
		case '<': at--; break;
		case '+': tape[at]++; break;
		case '-': tape[at]--; break;
		case '.': output[n++] = tape[at]; break;
		case ',': tape[at] = *input != '\0' ? *input++ : 0; break;
		case '[':
		case ']':
			if ((tape[at] == 0) == (*c == '[')) {
				int step = *c == '[' ? 1 : -1, depth = step;
				while (depth != 0) {
					c += step;
					depth += (*c == '[') - (*c == ']');
				}
			}
			break;
		}
	}
	output[n] = '\0';
	return output;
}

int main(void)
{
	printf("%s", run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.", ""));
	printf("%s\n", run(",[>,]<[.<]", "backwards"));
	printf("%s\n", run(",[.[-],]", "copied as it is"));
	printf("%s\n", run(">++++++++[<++++++++>-]<+>++++++++++[<.+>-]", ""));
	return 0;
}
