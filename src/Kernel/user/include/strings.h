/* strings.h: where POSIX keeps the comparisons that ignore case. */
#include <string.h>
