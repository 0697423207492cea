/* Arguments reach a program as they are: empty ones, spaces, quotes, many, long. */
#include "portable.h"

static void show(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		size_t length = strlen(argv[i]);
		if (length > 20)
			printf("%d: %d characters, %c to %c\n", i, (int)length, argv[i][0], argv[i][length - 1]);
		else
			printf("%d: [%s]\n", i, argv[i]);
	}
	printf("and a null: %d\n", argv[argc] == NULL);
}

static void run(char **words)
{
	int code;
	pid_t child = start();
	if (child == 0) {
		execv(words[0], words);
		_exit(127);
	}
	wait_for(child, &code);
	printf("status %d\n", code);
}

int main(int argc, char **argv)
{
	if (argc > 1) {
		show(argc, argv);
		return argc;
	}

	static char big[1500];
	memset(big, 'm', sizeof big - 1);
	big[0] = 'a';
	big[sizeof big - 2] = 'z';
	run((char *[]) { argv[0], "", NULL });
	run((char *[]) { argv[0], " ", "two words", "\"quoted\"", "tab\there", "\\", "*", NULL });
	run((char *[]) { argv[0], big, "after", big, NULL });

	char *many[30];
	for (int i = 0; i < 29; i++)
		many[i] = i == 0 ? argv[0] : i % 3 == 0 ? "x" : "yy";
	many[29] = NULL;
	run(many);
	run((char *[]) { "no-such-program", "x", NULL });
	return 0;
}
