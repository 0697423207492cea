/* Inline assembly (32-bit only): constraints, matching operands, clobbers, flags, memory, loops. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t add_with_carry(uint32_t a, uint32_t b, unsigned char *carry)
{
	__asm__("addl %2, %0\n\tsetc %1" : "+r"(a), "=qm"(*carry) : "g"(b) : "cc");
	return a;
}

static uint64_t multiply(uint32_t a, uint32_t b)
{
	uint32_t low, high;
	__asm__("mull %3" : "=a"(low), "=d"(high) : "%0"(a), "rm"(b) : "cc");
	return (uint64_t)high << 32 | low;
}

static uint32_t divide(uint64_t n, uint32_t d, uint32_t *rest)
{
	uint32_t quotient;
	__asm__("divl %4" : "=a"(quotient), "=d"(*rest) : "0"((uint32_t)n), "1"((uint32_t)(n >> 32)), "rm"(d) : "cc");
	return quotient;
}

static int highest_bit(uint32_t v)
{
	int index;
	__asm__("bsrl %1, %0\n\tjnz 1f\n\tmovl $-1, %0\n1:" : "=&r"(index) : "rm"(v) : "cc");
	return index;
}

static int bit_test(const uint32_t *bits, unsigned index)
{
	int set;
	__asm__("btl %2, %1\n\tsbbl %0, %0" : "=r"(set) : "m"(*(const uint32_t (*)[8])bits), "r"(index) : "cc");
	return -set;
}

static uint32_t swap_bytes(uint32_t v)
{
	__asm__("bswap %0" : "+r"(v));
	return v;
}

static uint16_t swap_halves(uint16_t v)
{
	__asm__("xchgb %b0, %h0" : "+Q"(v));
	return v;
}

static uint64_t shift_double(uint64_t v, unsigned char count)
{
	uint32_t low = (uint32_t)v, high = (uint32_t)(v >> 32);
	__asm__("shldl %%cl, %1, %0\n\tshll %%cl, %1" : "+r"(high), "+r"(low) : "c"(count) : "cc");
	return (uint64_t)high << 32 | low;
}

static size_t scan(const char *s)
{
	size_t left = (size_t)-1;
	const char *end = s;
	__asm__ volatile("repne scasb" : "+D"(end), "+c"(left) : "a"(0) : "cc", "memory");
	return ~left - 1;
}

static int compare(const char *a, const char *b, size_t n)
{
	unsigned char above, below;
	__asm__ volatile("cmpl %%ecx, %%ecx\n\trepe cmpsb\n\tseta %0\n\tsetb %1"
		: "=qm"(above), "=qm"(below), "+S"(a), "+D"(b), "+c"(n) : : "cc", "memory");
	return above - below;
}

static uint32_t checksum(const uint32_t *v, unsigned n)
{
	uint32_t sum = 0, word;
	__asm__ volatile(
		"1:\n\t"
		"lodsl\n\t"
		"addl %%eax, %0\n\t"
		"adcl $0, %0\n\t"
		"roll $3, %0\n\t"
		"loop 1b"
		: "+&r"(sum), "+S"(v), "+c"(n), "=&a"(word) : : "cc", "memory");
	return sum;
}

static int choose(int a, int b)
{
	__asm__("cmpl %1, %0\n\tcmovl %1, %0" : "+r"(a) : "r"(b) : "cc");
	return a;
}

static uint32_t exchange(volatile uint32_t *p, uint32_t v)
{
	__asm__ volatile("lock xaddl %0, %1" : "+r"(v), "+m"(*p) : : "cc", "memory");
	return v;
}

static int jump_over(int n)
{
	__asm__ goto("testl %0, %0\n\tjs %l1" : : "r"(n) : "cc" : negative);
	return n;
negative:
	return -n;
}

static inline uint32_t arithmetic_flags(int8_t a, int8_t b)
{
	uint32_t flags;
	__asm__("cmpb %b2, %b1\n\tlahf\n\tmovzbl %%ah, %0" : "=r"(flags) : "q"(a), "q"(b) : "eax", "cc");
	return flags & 0xd5;
}

/* Chosen by hand, to be told from what the compiler would pick. */
__asm__(".pushsection .text\n"
	"\t.globl rotate_and_add\n"
	"\t.type rotate_and_add, @function\n"
	"rotate_and_add:\n"
	"\tmovl 4(%esp), %eax\n"
	"\tmovl 8(%esp), %ecx\n"
	"\troll %cl, %eax\n"
	"\tleal 1(%eax,%eax,2), %eax\n"
	"\tret\n"
	"\t.size rotate_and_add, . - rotate_and_add\n"
	".popsection");
uint32_t rotate_and_add(uint32_t v, int n);

int main(void)
{
	static const uint32_t values[] = { 0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x12345678, 0xdeadbeef };
	enum { VALUES = sizeof values / sizeof *values };
	for (int i = 0; i < VALUES; i++) {
		uint32_t v = values[i], w = values[(i * 3 + 4) % VALUES], rest;
		unsigned char carry;
		uint32_t sum = add_with_carry(v, w, &carry);
		uint32_t quotient = divide((uint64_t)(v >> 4) << 32 | w, v | 0x10000000, &rest);
		printf("%08x+%08x=%d:%08x *=%016llx /=%08x,%08x\n", (unsigned)v, (unsigned)w, carry, (unsigned)sum,
			(unsigned long long)multiply(v, w), (unsigned)quotient, (unsigned)rest);
		printf("  %d %08x %04x %016llx %d %08x %d\n", highest_bit(v), (unsigned)swap_bytes(v), swap_halves((uint16_t)v),
			(unsigned long long)shift_double((uint64_t)v << 32 | w, 4 * i), choose((int)v, (int)w),
			(unsigned)rotate_and_add(v, i), jump_over((int)(v >> 1) - 0x20000000));
	}
	uint32_t bits[8] = { 0x80000001, 0, 0xf0f0f0f0, 0, 0, 0x10, 0, 0x80000000 };
	for (unsigned i = 0; i < 256; i++)
		if (bit_test(bits, i))
			printf("%u ", i);
	puts("");
	printf("%u %u %d %d %d\n", (unsigned)scan(""), (unsigned)scan("counted by scasb"), compare("abc", "abd", 3),
		compare("b", "a", 1), compare("same", "same", 4));
	printf("%08x\n", (unsigned)checksum(values, VALUES));
	static const int8_t pairs[][2] = { { 0, 0 }, { 1, 2 }, { 127, -1 }, { -128, 1 }, { 16, 1 }, { -1, -1 } };
	for (int i = 0; i < 6; i++)
		printf("%02x ", (unsigned)arithmetic_flags(pairs[i][0], pairs[i][1]));
	volatile uint32_t counter = 40;
	uint32_t old = exchange(&counter, 2);
	printf("%u %u\n", (unsigned)old, (unsigned)counter);
	return (int)counter;
}
