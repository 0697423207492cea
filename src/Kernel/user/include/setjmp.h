/* setjmp.h: return to a place that was passed before. */
#ifndef _SETJMP_H
#define _SETJMP_H

/* ebx, esi, edi, ebp, esp, eip: what a call must preserve, and where to go on (lib/setjmp.s). */
typedef unsigned jmp_buf[6];

int setjmp(jmp_buf place) __attribute__((returns_twice));
_Noreturn void longjmp(jmp_buf place, int value);

/* Under the kernel: the same, with the signals that are blocked there. This is the way out of a handler. */
typedef struct {
	jmp_buf place;
	int with_mask;
	unsigned mask;
} sigjmp_buf[1];

void __save_mask(sigjmp_buf place, int with_mask);
#define sigsetjmp(place_, with_mask_) (__save_mask(place_, with_mask_), setjmp((place_)->place))
_Noreturn void siglongjmp(sigjmp_buf place, int value);

#endif
