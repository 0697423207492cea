/* stdnoreturn.h: a name for functions that do not come back. */
#ifndef _STDNORETURN_H
#define _STDNORETURN_H

#define noreturn _Noreturn

#endif
