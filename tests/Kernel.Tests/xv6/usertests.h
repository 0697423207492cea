/* usertests.h: how the tests say what they expect. Each belongs to a file usertests-*.c. */
#ifndef USERTESTS_H
#define USERTESTS_H

#include "types.h"
#include "stat.h"
#include "user.h"
#include "fcntl.h"
#include "fs.h"
#include "memlayout.h"
#include "param.h"
#include "mmu.h"
#include "syscall.h"
#include "traps.h"

/* Toy's own: pages that can still be asked for. */
int freepages(void);

void fail(const char *fact, int line) __attribute__((noreturn));

#define CHECK(fact) ((fact) ? (void)0 : fail(#fact, __LINE__))

/* Whether a function run by a child comes to its end; if not, the child was killed. */
int survives(void (*act)(void));

struct test {
	char *name;
	void (*run)(void);
};

extern struct test file_tests[], process_tests[], memory_tests[], call_tests[];

#endif
