/*
 * misdeeds.c: what students and enemies write. The argument says which; each says what came of it, if it is still there to
 * say anything. Those that know no end have a guard, which makes one.
 */
#include <errno.h>
#include <string.h>
#include "check.h"

enum {
	KERNEL = 0x80010000,	/* with paging; far outside of everything with base and bound */
	FLOOD = 1 << 17,
	GUARD_TICKS = 20,
	MOST_PROCESSES = 64,
};

/* Ends this process and all that it makes from now on, after a while. */
static void guard(void)
{
	setpgid(0, 0);
	int group = getpid();
	if (fork() == 0) {
		setpgid(0, 0);
		sleep_ticks(GUARD_TICKS);
		kill(-group, SIGKILL);
		exit(0);
	}
}

/* The status of a child that does something. */
static int outcome_of(void (*action)(void))
{
	int status = 0;
	int child = fork();
	if (child == 0) {
		action();
		exit(0);
	}
	CHECK(waitpid(child, &status, 0) == child);
	return status;
}

static void fork_bomb(void)
{
	guard();
	for (;;)
		fork();
}

static int deeper(volatile int depth)
{
	volatile char room[256];
	room[depth & 255] = depth;
	return depth < 0 ? 0 : deeper(depth + 1) + room[0];
}

static void recursion(void)
{
	deeper(0);
}

static void endless_sbrk(void)
{
	int before = freepages();
	int pages = 0;
	for (char *page; (page = sbrk(4096)) != (void *)-1; pages++)
		page[0] = page[4095] = 1;
	CHECK(pages > 100);
	CHECK(freepages() < 16);
	CHECK(sbrk(-4096 * pages) != (void *)-1);
	CHECK(freepages() == before);
	printf("memory is refused, and given back\n");
}

static void open_everything(void)
{
	int children[12], ends[2];
	CHECK(pipe(ends) == 0);
	int total = 0;
	for (int i = 0; i < 12; i++) {
		children[i] = fork();
		CHECK(children[i] >= 0);
		if (children[i] == 0) {
			char count = 0, byte;
			close(ends[1]);
			for (int file; (file = open("init", O_RDONLY)) >= 0;)
				count++;
			exit(read(ends[0], &byte, 1) == 0 ? count : 99);
		}
	}
	sleep_ticks(5);
	close(ends[1]);
	for (int i = 0; i < 12; i++) {
		int status = 0;
		CHECK(waitpid(children[i], &status, 0) == children[i]);
		CHECK(WIFEXITED(status) && WEXITSTATUS(status) < 16);
		total += WEXITSTATUS(status);
	}
	int file = open("init", O_RDONLY);
	CHECK(total > 100 && file >= 0);
	close(file);
	printf("no more files than there are\n");
}

static void write_to_nobody(void)
{
	int ends[2];
	CHECK(pipe(ends) == 0);
	close(ends[0]);
	write(ends[1], "x", 1);
	printf("still there\n");
}

static void pipe_without_reader(void)
{
	printf("signal %d\n", WTERMSIG(outcome_of(write_to_nobody)));
}

static void exec_loop(int times)
{
	char number[16];
	snprintf(number, sizeof number, "%d", times + 1);
	if (times < 200)
		exec("misdeeds", (char *[]){ "misdeeds", "exec_loop", number, NULL });
	printf("%d times\n", times);
}

static void kill_init(void)
{
	for (int signal = 0; signal < 40; signal++)
		kill(1, signal);
	kill(-1, 0);
	struct process_info first;
	CHECK(processes(&first, 1) == 1 && first.pid == 1 && first.state != ZOMBIE);
	printf("init is there\n");
}

static void ignore_everything(void)
{
	guard();
	for (int number = 1; number < 32; number++)
		signal(number, SIG_IGN);
	for (;;)
		;
}

static void kernel_jump(void) { ((void (*)(void))KERNEL)(); }
static void kernel_read(void) { (void)*(volatile int *)KERNEL; }
static void kernel_write(void) { *(volatile int *)KERNEL = 0; }
static void do_cli(void) { asm volatile("cli"); }
static void do_sti(void) { asm volatile("sti"); }
static void do_hlt(void) { asm volatile("hlt"); }
static void do_in(void) { asm volatile("inl $0x20, %%eax" ::: "eax"); }
static void do_out(void) { asm volatile("outl %%eax, $0xf4" ::: "eax"); }
static void do_iret(void) { asm volatile("iret"); }
static void do_pushf(void) { asm volatile("pushfl; popl %%eax" ::: "eax"); }
static void do_cr0(void) { asm volatile("xorl %%eax, %%eax; movl %%eax, %%cr0" ::: "eax"); }
static void do_cr3(void) { asm volatile("movl %%cr3, %%eax" ::: "eax"); }
static void do_timer(void) { asm volatile("int $32"); }
static void do_page_fault(void) { asm volatile("int $14"); }
static void stack_in_kernel(void)
{
	asm volatile("movl %0, %%esp; movl $11, %%eax; int $64; pushl %%eax" :: "i"(KERNEL + 0x1000) : "eax");
}

static void nothing(int number)
{
	(void)number;
}

static void signal_in_kernel(void)
{
	signal(SIGALRM, nothing);
	alarm(1);
	asm volatile("movl %0, %%esp; 1: jmp 1b" :: "i"(KERNEL + 0x1000));
}

static void handler_in_kernel(void)
{
	signal(SIGUSR1, (void (*)(int))KERNEL);
	raise(SIGUSR1);
}

static void privileges(void)
{
	static const struct { const char *name; void (*action)(void); } all[] = {
		{ "jump", kernel_jump }, { "read", kernel_read }, { "write", kernel_write }, { "cli", do_cli }, { "sti", do_sti },
		{ "hlt", do_hlt }, { "in", do_in }, { "out", do_out }, { "iret", do_iret }, { "pushf", do_pushf },
		{ "cr0", do_cr0 }, { "cr3", do_cr3 }, { "int 32", do_timer }, { "int 14", do_page_fault },
		{ "stack", stack_in_kernel }, { "stack at a signal", signal_in_kernel }, { "handler", handler_in_kernel },
	};
	int refused = 0;
	for (unsigned i = 0; i < sizeof all / sizeof all[0]; i++) {
		int status = outcome_of(all[i].action);
		if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGSEGV || WTERMSIG(status) == SIGILL))
			refused++;
		else
			printf("%s: status %x\n", all[i].name, status);
	}
	printf("%d of %d refused\n", refused, (int)(sizeof all / sizeof all[0]));
}

static void zombies(void)
{
	int count = 0;
	for (int round = 0; round < 3; round++) {
		for (int child; (child = fork()) >= 0; count++) {
			if (child == 0)
				exit(0);
		}
		while (waitpid(-1, NULL, 0) > 0)
			count--;
	}
	CHECK(count == 0);
	printf("all are buried\n");
}

static void orphans(void)
{
	for (int round = 0; round < 10; round++) {
		int child = fork();
		CHECK(child >= 0);
		if (child == 0) {
			for (int i = 0; i < 8; i++) {
				if (fork() == 0) {
					sleep_ticks(i & 1);
					exit(0);
				}
			}
			exit(0);
		}
		CHECK(waitpid(child, NULL, 0) == child);
	}
	sleep_ticks(5);
	struct process_info table[MOST_PROCESSES];
	CHECK(processes(table, MOST_PROCESSES) == 3);
	printf("init has buried them\n");
}

static void crowd(void)
{
	int ends[2], count = 0;
	char byte;
	CHECK(pipe(ends) == 0);
	for (int child; (child = fork()) >= 0; count++) {
		if (child == 0) {
			close(ends[1]);
			exit(read(ends[0], &byte, 1));
		}
	}
	struct process_info table[MOST_PROCESSES];
	int all = processes(table, MOST_PROCESSES);
	close(ends[1]);
	while (waitpid(-1, NULL, 0) > 0)
		count--;
	CHECK(count == 0);
	printf("%s at once\n", all == MOST_PROCESSES ? "a full table" : freepages() > 0 ? "as many as memory is for" : "nobody");
}

static void flood(void)
{
	static char line[64];
	memset(line, '.', sizeof line - 1);
	line[sizeof line - 1] = '\n';
	for (unsigned i = 0; i < FLOOD / sizeof line; i++)
		CHECK(write(1, line, sizeof line) == sizeof line);
	printf("all written\n");
}

static void no_input(void)
{
	char byte;
	close(0);
	CHECK(read(0, &byte, 1) == -1);
	CHECK(getchar() == EOF);
	printf("nothing to read\n");
}

int main(int argc, char **argv)
{
	static const struct { const char *name; void (*action)(void); } all[] = {
		{ "fork_bomb", fork_bomb }, { "recursion", recursion }, { "endless_sbrk", endless_sbrk },
		{ "open_everything", open_everything }, { "pipe_without_reader", pipe_without_reader }, { "kill_init", kill_init },
		{ "ignore_everything", ignore_everything }, { "privileges", privileges }, { "zombies", zombies },
		{ "orphans", orphans }, { "crowd", crowd }, { "flood", flood }, { "no_input", no_input },
	};
	if (argc > 2)
		exec_loop(atoi(argv[2]));
	for (unsigned i = 0; argc == 2 && i < sizeof all / sizeof all[0]; i++) {
		if (strcmp(argv[1], all[i].name) == 0)
			all[i].action();
	}
	return 0;
}
