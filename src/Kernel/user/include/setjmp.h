/* setjmp.h: return to a place that was passed before. */
#ifndef _SETJMP_H
#define _SETJMP_H

/* ebx, esi, edi, ebp, esp, eip: what a call must preserve, and where to go on (lib/setjmp.s). */
typedef unsigned jmp_buf[6];

int setjmp(jmp_buf place) __attribute__((returns_twice));
_Noreturn void longjmp(jmp_buf place, int value);

#endif
