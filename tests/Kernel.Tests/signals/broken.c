/* broken.c: SIGPIPE. */
#include "say.h"

static int ends[2];

static void heard(int signal)
{
	say("handler: %d\n", signal);
}

static void write_one(void)
{
	int n = write(ends[1], "x", 1);
	say("write: %d %s\n", n, n == -1 && errno == EPIPE ? "EPIPE" : "");
}

static void more_than_it_holds(void)
{
	static char much[300000];
	int pair[2];
	if (pipe(pair) != 0)
		_exit(98);
	if (fork() == 0) {
		char some[100];
		close(pair[1]);
		_exit(read(pair[0], some, sizeof some) == sizeof some ? 0 : 1);
	}
	close(pair[0]);
	on(SIGPIPE, heard, 0);
	int n = write(pair[1], much, sizeof much);
	say("a part: %d\n", n > 0 && n < (int)sizeof much);
	wait(NULL);
}

int main(void)
{
	if (pipe(ends) != 0)
		return 1;
	write_one();
	close(ends[0]);
	signal(SIGPIPE, SIG_DFL);	/* whatever the program was started with */
	in_child("default", write_one);
	signal(SIGPIPE, SIG_IGN);
	in_child("ignored", write_one);
	on(SIGPIPE, heard, 0);
	in_child("caught", write_one);
	in_child("in the midst", more_than_it_holds);
	return 0;
}
