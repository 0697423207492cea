/*
 * integer.c: the functions that a compiler calls where one instruction is not enough. Their names
 * are fixed by GCC: di is a 64-bit, si a 32-bit integer; 2 and 3 count operands and result.
 */
#include <stdint.h>

/* Division. */

/* The machine's own step: 64 bits by 32, for quotients that fit in 32 bits (high < divisor). */
static uint32_t divide_step(uint32_t high, uint32_t low, uint32_t divisor, uint32_t *remainder)
{
	uint32_t quotient;
	__asm__("divl %4" : "=a"(quotient), "=d"(*remainder) : "0"(low), "1"(high), "r"(divisor) : "cc");
	return quotient;
}

/* Not inlined: one copy is enough for all that follows. */
__attribute__((noinline))
uint64_t __udivmoddi4(uint64_t dividend, uint64_t divisor, uint64_t *remainder)
{
	uint32_t high = dividend >> 32, low = dividend, rest;
	uint64_t quotient;

	if (divisor >> 32 == 0) {
		/* Long division with two digits of 32 bits. Division by zero faults here, as it should. */
		uint32_t upper = divide_step(0, high, divisor, &rest);
		uint32_t lower = divide_step(rest, low, divisor, &rest);
		quotient = (uint64_t)upper << 32 | lower;
		if (remainder != 0)
			*remainder = rest;
		return quotient;
	}

	/*
	 * The divisor has two digits, so the quotient has one. Shifted so that its top bit is set, the
	 * divisor's upper digit alone gives the quotient or one more than it (Knuth, volume 2, 4.3.1);
	 * halving the dividend first keeps the step in range.
	 */
	int shift = __builtin_clz(divisor >> 32);
	uint64_t half = dividend >> 1;
	uint32_t top = divisor << shift >> 32;
	uint32_t estimate = divide_step(half >> 32, half, top, &rest);
	quotient = (uint64_t)estimate << shift >> 31;
	if (quotient != 0)
		quotient--;
	uint64_t left = dividend - quotient * divisor;
	if (left >= divisor) {
		quotient++;
		left -= divisor;
	}
	if (remainder != 0)
		*remainder = left;
	return quotient;
}

uint64_t __udivdi3(uint64_t dividend, uint64_t divisor)
{
	return __udivmoddi4(dividend, divisor, 0);
}

uint64_t __umoddi3(uint64_t dividend, uint64_t divisor)
{
	uint64_t remainder;
	__udivmoddi4(dividend, divisor, &remainder);
	return remainder;
}

static uint64_t magnitude(int64_t value)
{
	return value < 0 ? -(uint64_t)value : (uint64_t)value;
}

/* The quotient is negative if the signs differ; the remainder has the dividend's sign. */
int64_t __divmoddi4(int64_t dividend, int64_t divisor, int64_t *remainder)
{
	uint64_t rest;
	uint64_t quotient = __udivmoddi4(magnitude(dividend), magnitude(divisor), &rest);
	if (remainder != 0)
		*remainder = dividend < 0 ? -rest : rest;
	return (dividend < 0) != (divisor < 0) ? -quotient : quotient;
}

int64_t __divdi3(int64_t dividend, int64_t divisor)
{
	return __divmoddi4(dividend, divisor, 0);
}

int64_t __moddi3(int64_t dividend, int64_t divisor)
{
	int64_t remainder;
	__divmoddi4(dividend, divisor, &remainder);
	return remainder;
}

/* Multiplication, shifts, comparison: compilers for this machine mostly do these in place. */

int64_t __muldi3(int64_t a, int64_t b)
{
	return (uint64_t)a * (uint64_t)b;
}

int64_t __negdi2(int64_t value)
{
	return -(uint64_t)value;
}

int64_t __ashldi3(int64_t value, int count)
{
	return (uint64_t)value << count;
}

int64_t __ashrdi3(int64_t value, int count)
{
	return value >> count;
}

uint64_t __lshrdi3(uint64_t value, int count)
{
	return value >> count;
}

/* 0, 1, 2: less, equal, greater. */
int __cmpdi2(int64_t a, int64_t b)
{
	return a < b ? 0 : a == b ? 1 : 2;
}

int __ucmpdi2(uint64_t a, uint64_t b)
{
	return a < b ? 0 : a == b ? 1 : 2;
}

/* Bits. */

/* Adds bits in pairs, the pairs in fours, the fours in bytes; the product sums the bytes. */
int __popcountsi2(uint32_t value)
{
	value -= value >> 1 & 0x55555555;
	value = (value & 0x33333333) + (value >> 2 & 0x33333333);
	value = (value + (value >> 4)) & 0x0f0f0f0f;
	return value * 0x01010101 >> 24;
}

int __popcountdi2(uint64_t value)
{
	return __popcountsi2(value) + __popcountsi2(value >> 32);
}

int __paritysi2(uint32_t value)
{
	return __popcountsi2(value) & 1;
}

int __paritydi2(uint64_t value)
{
	return __popcountdi2(value) & 1;
}

int __clzsi2(uint32_t value)
{
	return __builtin_clz(value);
}

int __ctzsi2(uint32_t value)
{
	return __builtin_ctz(value);
}

int __clzdi2(uint64_t value)
{
	uint32_t high = value >> 32, low = value;
	return high != 0 ? __builtin_clz(high) : 32 + __builtin_clz(low);
}

int __ctzdi2(uint64_t value)
{
	uint32_t high = value >> 32, low = value;
	return low != 0 ? __builtin_ctz(low) : 32 + __builtin_ctz(high);
}

/* Number of the lowest bit that is set, from 1; 0 when there is none. */
int __ffssi2(uint32_t value)
{
	return value == 0 ? 0 : __builtin_ctz(value) + 1;
}

int __ffsdi2(uint64_t value)
{
	return value == 0 ? 0 : __ctzdi2(value) + 1;
}

uint32_t __bswapsi2(uint32_t value)
{
	return __builtin_bswap32(value);
}

uint64_t __bswapdi2(uint64_t value)
{
	return __builtin_bswap64(value);
}
