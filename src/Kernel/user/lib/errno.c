/* errno.c: why the last call that failed did. */
#include <errno.h>

int errno;
