/* alloca.h: memory in the caller's own stack frame, gone when it returns. */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#define alloca(size) __builtin_alloca(size)

#endif
