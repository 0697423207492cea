/* Wrap-around and checked arithmetic: unsigned of each width, and the compiler's overflow builtins. */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#define CHECK(type, format, a, b) do { \
	type sum_, difference_, product_; \
	int s_ = __builtin_add_overflow((type)(a), (type)(b), &sum_); \
	int d_ = __builtin_sub_overflow((type)(a), (type)(b), &difference_); \
	int p_ = __builtin_mul_overflow((type)(a), (type)(b), &product_); \
	printf("%-9s %d " format " %d " format " %d " format "\n", #type, s_, sum_, d_, difference_, p_, product_); \
} while (0)

static uint32_t saturate_add(uint32_t a, uint32_t b)
{
	uint32_t sum = a + b;
	return sum < a ? UINT32_MAX : sum;
}

static int32_t saturate_signed(int32_t a, int32_t b)
{
	int32_t sum;
	if (!__builtin_add_overflow(a, b, &sum))
		return sum;
	return a < 0 ? INT32_MIN : INT32_MAX;
}

static int16_t saturate_sample(int32_t a)
{
	return a > 32767 ? 32767 : a < -32768 ? -32768 : (int16_t)a;
}

static int average(int a, int b)
{
	return (int)((unsigned)(a & b) + (unsigned)((a ^ b) >> 1));
}

static int parse(const char *s, int *result)
{
	int n = 0;
	for (; *s; s++)
		if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, *s - '0', &n))
			return 0;
	*result = n;
	return 1;
}

int main(void)
{
	static const int64_t pairs[][2] = {
		{ 1, 2 }, { 127, 1 }, { 255, 1 }, { 32767, 2 }, { 65535, 65535 }, { INT_MAX, 1 }, { INT_MIN, -1 },
		{ -1, 1 }, { UINT_MAX, 1 }, { 65536, 65536 }, { INT64_MAX, 1 }, { INT64_MIN, -1 }, { 3037000500, 3037000500 },
		{ 100, -100 }, { 16, 16 }, { 0, INT_MIN },
	};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		int64_t a = pairs[i][0], b = pairs[i][1];
		printf("%lld, %lld\n", (long long)a, (long long)b);
		CHECK(int8_t, "%d", a, b);
		CHECK(uint8_t, "%d", a, b);
		CHECK(int16_t, "%d", a, b);
		CHECK(uint16_t, "%d", a, b);
		CHECK(int32_t, "%d", a, b);
		CHECK(uint32_t, "%u", a, b);
		CHECK(long long, "%lld", a, b);
		CHECK(unsigned long long, "%llu", a, b);
	}
	uint8_t byte = 250;
	uint16_t half = 65530;
	uint32_t word = UINT32_MAX - 5;
	uint64_t wide = UINT64_MAX - 5;
	for (int i = 0; i < 10; i++) {
		printf("%u %u %u %llu\n", byte++, half++, (unsigned)word++, (unsigned long long)wide++);
		byte *= 3;
		half *= half;
		word = word * 0x10001 - 7;
		wide = wide * wide + word;
	}
	printf("%u %u\n", (unsigned)saturate_add(4000000000u, 400000000), (unsigned)saturate_add(1, 2));
	printf("%d %d %d\n", saturate_signed(INT_MAX, 1), saturate_signed(INT_MIN, -1), saturate_signed(-5, 3));
	printf("%d %d %d\n", saturate_sample(40000), saturate_sample(-40000), saturate_sample(-1));
	printf("%d %d %d\n", average(INT_MAX, INT_MAX - 2), average(INT_MIN, INT_MAX), average(-3, -6));
	static const char *const texts[] = { "2147483647", "2147483648", "99999999999", "42" };
	int n = 0, parsed = 0;
	for (int i = 0; i < 4; i++)
		if (parse(texts[i], &n)) {
			printf("%d ", n);
			parsed++;
		} else {
			printf("too large ");
		}
	puts("");
	return parsed;
}
