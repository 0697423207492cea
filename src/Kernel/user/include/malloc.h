/* malloc.h: where some look for malloc. */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <stdlib.h>

#endif
