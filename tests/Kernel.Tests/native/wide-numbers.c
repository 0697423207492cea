/* Arithmetic on 64 bits, for which the compiler calls functions. */
#include "portable.h"

static uint64_t power(uint64_t base, unsigned exponent, uint64_t modulus)
{
	uint64_t result = 1;
	for (; exponent > 0; exponent >>= 1) {
		if (exponent & 1)
			result = result * base % modulus;
		base = base * base % modulus;
	}
	return result;
}

int main(void)
{
	static const int64_t values[] = { 1, -1, 7, -7, 1000003, 4294967296, -4294967297, INT64_MAX, INT64_MIN + 1 };
	int count = sizeof values / sizeof values[0];

	for (int i = 0; i < count; i++) {
		for (int j = 0; j < count; j += 2) {
			int64_t a = values[i], b = values[j];
			printf("%lld %lld %llu %llu;", (long long)(a / b), (long long)(a % b), (unsigned long long)((uint64_t)a / (uint64_t)b),
				(unsigned long long)((uint64_t)a % (uint64_t)b));
		}
		printf("\n");
	}
	for (int shift = 0; shift < 64; shift += 7)
		printf("%llx %llx %llx\n", 0x123456789abcdefULL << shift, 0xfedcba9876543210ULL >> shift,
			(unsigned long long)((int64_t)0xfedcba9876543210ULL >> shift));
	printf("%llu %llu\n", (unsigned long long)power(3, 1000000, 998244353), (unsigned long long)power(2, 61, 1000000007));

	uint64_t n = 97;
	int steps = 0;
	uint64_t highest = 0;
	while (n != 1) {
		n = n % 2 == 0 ? n / 2 : 3 * n + 1;
		highest = n > highest ? n : highest;
		steps++;
	}
	printf("%d steps up to %llu\n", steps, (unsigned long long)highest);
	int64_t product;
	printf("%d ", __builtin_mul_overflow(INT64_MAX / 3, (int64_t)3, &product));
	printf("%lld ", (long long)product);
	printf("%d\n", __builtin_mul_overflow(INT64_MAX / 3, (int64_t)4, &product));
	return 0;
}
