/* ps.c: the process table. */
#include <stdio.h>
#include <sys/limits.h>
#include <toy.h>

static struct process_info table[PROCESSES];
static const char *const states[] = {
#define WORDS(state, words) [state] = words,
	__FOR_EACH_PROCESS_STATE(WORDS)
};

int main(int argc, char **argv)
{
	(void)argv;
	if (argc != 1) {
		fprintf(stderr, "usage: ps\n");
		return 2;
	}
	int count = processes(table, PROCESSES);

	printf("  PID PARENT STATE    PAGES NAME\n");
	for (int i = 0; i < count; i++) {
		struct process_info *p = &table[i];
		printf("%5d %6d %-8s %5d %s\n", p->pid, p->parent, states[p->state], p->pages, p->name);
	}
	return 0;
}
