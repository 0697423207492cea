/* types.h: xv6's short names of unsigned types. */
#ifndef _XV6_TYPES_H
#define _XV6_TYPES_H

typedef unsigned int uint;
typedef unsigned short ushort;
typedef unsigned char uchar;
typedef uint pde_t;

#endif
