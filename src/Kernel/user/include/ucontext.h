/* ucontext.h: what a handler's third argument leads to (signal.h). */
#include <signal.h>
