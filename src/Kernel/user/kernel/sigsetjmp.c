/* sigsetjmp.c: the part of sigsetjmp and siglongjmp that is not setjmp's. */
#include <setjmp.h>
#include <signal.h>

void __save_mask(sigjmp_buf place, int with_mask)
{
	place->with_mask = with_mask;
	if (with_mask)
		sigprocmask(SIG_BLOCK, NULL, &place->mask);
}

_Noreturn void siglongjmp(sigjmp_buf place, int value)
{
	if (place->with_mask)
		sigprocmask(SIG_SETMASK, &place->mask, NULL);
	longjmp(place->place, value);
}
