/*
 * say.h: for programs about signals that run on Toy and on Linux and are to say the same. What they say
 * goes out at once, so that neither a handler nor a fork nor a signal's end can lose or repeat it.
 */
#ifndef SAY_H
#define SAY_H

#define _GNU_SOURCE		/* on Linux: the registers of a context */

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __x86_64__		/* the names of a context's registers on a 64-bit Linux */
#define REG_EIP REG_RIP
#define REG_ESP REG_RSP
#define REG_EAX REG_RAX
#endif

static void __attribute__((format(printf, 1, 2), unused)) say(const char *format, ...)
{
	char line[200];
	va_list arguments;
	va_start(arguments, format);
	int length = vsnprintf(line, sizeof line, format, arguments);
	va_end(arguments);
	if (write(1, line, length) != length)
		_exit(99);
}

static void __attribute__((unused)) say_status(const char *who, int status)
{
	if (WIFEXITED(status))
		say("%s: exit %d\n", who, WEXITSTATUS(status));
	else if (WIFSIGNALED(status))
		say("%s: ended by %d\n", who, WTERMSIG(status));
	else if (WIFSTOPPED(status))
		say("%s: stopped by %d\n", who, WSTOPSIG(status));
	else if (WIFCONTINUED(status))
		say("%s: goes on\n", who);
	else
		say("%s: status %x\n", who, status);
}

/* Has a signal call a handler. */
static void __attribute__((unused)) on(int signal, void (*handler)(int), int flags)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_handler = handler;
	action.sa_flags = flags;
	if (sigaction(signal, &action, NULL) != 0)
		say("sigaction(%d): %d\n", signal, errno);
}

static void __attribute__((unused)) on_info(int signal, void (*handler)(int, siginfo_t *, void *), int flags)
{
	struct sigaction action;
	memset(&action, 0, sizeof action);
	action.sa_sigaction = handler;
	action.sa_flags = flags | SA_SIGINFO;
	if (sigaction(signal, &action, NULL) != 0)
		say("sigaction(%d): %d\n", signal, errno);
}

static sigset_t __attribute__((unused)) set_of(int first, int second)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, first);
	if (second != 0)
		sigaddset(&set, second);
	return set;
}

/* SIGALRM after so many milliseconds, and again and again if wanted. */
static void __attribute__((unused)) alarm_in(int milliseconds, int interval)
{
	struct itimerval timer = { { 0, interval * 1000 }, { 0, milliseconds * 1000 } };
	setitimer(ITIMER_REAL, &timer, NULL);
}

/* Runs a function in a child and says how that ended. */
static void __attribute__((unused)) in_child(const char *what, void (*act)(void))
{
	int status = 0;
	pid_t child = fork();
	if (child == 0) {
		act();
		_exit(0);
	}
	if (waitpid(child, &status, 0) != child)
		say("%s: waitpid %d\n", what, errno);
	say_status(what, status);
}

#endif
