/* timeouts.c: waiting with a limit, and for signals: alarms, sigwait, a pipe to oneself. */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf out;
static volatile sig_atomic_t alarms;
static int self[2];

static void on_alarm(int s) { (void)s; alarms++; }
static void jump(int s) { siglongjmp(out, s); }
static void poke(int s) { char c = s; int e = errno; write(self[1], &c, 1); errno = e; }

int main(void)
{
	char c;
	int ends[2], sig;
	sigset_t set;
	struct sigaction action = { .sa_handler = on_alarm };

	pipe(ends);
	sigaction(SIGALRM, &action, NULL);
	alarm(1);
	ssize_t n = read(ends[0], &c, 1);
	printf("%zd %s %d\n", n, strerror(errno), (int)alarms);

	signal(SIGALRM, jump);
	if ((sig = sigsetjmp(out, 1)) == 0) {
		alarm(1);
		for (;;)
			pause();
	}
	printf("jumped by %s\n", strsignal(sig));

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, NULL);
	pid_t child = fork();
	if (child == 0) {
		kill(getppid(), SIGUSR2);
		_exit(0);
	}
	waitpid(child, NULL, 0);
	printf("%d %d\n", sigwait(&set, &sig), sig);
	raise(SIGUSR1);
	siginfo_t info;
	printf("%d %d\n", sigwaitinfo(&set, &info), info.si_signo);
	pipe(self);
	signal(SIGCHLD, poke);
	if (fork() == 0)
		_exit(4);
	while (read(self[0], &c, 1) == -1 && errno == EINTR)
		;
	int status;
	wait(&status);
	printf("child: %d after %d\n", WEXITSTATUS(status), c == SIGCHLD);
	return 0;
}
