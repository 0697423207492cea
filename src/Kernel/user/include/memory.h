/* memory.h: where some look for memcpy. */
#ifndef _MEMORY_H
#define _MEMORY_H

#include <string.h>

#endif
