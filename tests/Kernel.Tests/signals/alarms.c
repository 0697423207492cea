/* alarms.c: alarm and the interval timer. */
#include "say.h"

#include <time.h>

static volatile int rings;

static void ring(int signal)
{
	(void)signal;
	rings++;
}

static void default_alarm(void)
{
	alarm_in(20, 0);
	for (;;)
		;
}

static void child_has_none(void)
{
	struct itimerval timer;
	getitimer(ITIMER_REAL, &timer);
	_exit(timer.it_value.tv_sec == 0 && timer.it_value.tv_usec == 0 ? 7 : 8);
}

int main(void)
{
	on(SIGALRM, ring, 0);
	say("alarm: %u\n", alarm(100));
	say("alarm: %u\n", alarm(50));
	in_child("child", child_has_none);
	struct itimerval timer;
	getitimer(ITIMER_REAL, &timer);
	say("left: %s, interval %ld\n", timer.it_value.tv_sec >= 49 || timer.it_value.tv_sec == 50 ? "most" : "?",
		(long)timer.it_interval.tv_sec);
	say("alarm: %u\n", alarm(0));
	say("alarm: %u\n", alarm(0));
	getitimer(ITIMER_REAL, &timer);
	say("none: %ld %ld\n", (long)timer.it_value.tv_sec, (long)timer.it_value.tv_usec);

	/* while the program computes, and while it waits */
	alarm_in(20, 20);
	while (rings < 3)
		;
	while (rings < 10)
		pause();
	struct itimerval none;
	memset(&none, 0, sizeof none);
	say("setitimer: %d\n", setitimer(ITIMER_REAL, &none, &timer));
	say("interval %ld us, %d rings\n", (long)timer.it_interval.tv_usec, rings);
	int before = rings;
	struct timespec time = { 0, 60000000 };
	say("sleep: %d\n", nanosleep(&time, NULL));
	say("rings since: %d\n", rings - before);

	/* many rings while it is blocked are one */
	sigset_t set = set_of(SIGALRM, 0);
	sigprocmask(SIG_BLOCK, &set, NULL);
	alarm_in(10, 10);
	nanosleep(&time, NULL);
	setitimer(ITIMER_REAL, &none, NULL);
	before = rings;
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	say("one: %d\n", rings - before);

	none.it_value.tv_usec = 1000000;
	say("no time: %d %d\n", setitimer(ITIMER_REAL, &none, NULL), errno == EINVAL);
	say("no timer: %d\n", setitimer(77, &none, NULL));
	on(SIGALRM, SIG_DFL, 0);
	in_child("default", default_alarm);
	return 0;
}
