/* traps.h: the vectors that programs meet. */
#ifndef _XV6_TRAPS_H
#define _XV6_TRAPS_H

#define T_DIVIDE 0
#define T_DEBUG 1
#define T_BRKPT 3
#define T_BOUND 5
#define T_ILLOP 6
#define T_DEVICE 7
#define T_DBLFLT 8
#define T_GPFLT 13
#define T_PGFLT 14
#define T_SYSCALL 64

#endif
