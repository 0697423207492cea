/* math.h: empty, for programs that include it and then calculate with integers: Toy has no floating point. */
#ifndef _MATH_H
#define _MATH_H
#endif
