/* Nine sorts on the same numbers: all must agree. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT 400

static long comparisons;

static int less(int a, int b)
{
	comparisons++;
	return a < b;
}

static void exchange(int *a, int *b)
{
	int t = *a;
	*a = *b;
	*b = t;
}

static void bubble(int *v, int n)
{
	for (int end = n - 1, last; end > 0; end = last) {
		last = 0;
		for (int i = 0; i < end; i++)
			if (less(v[i + 1], v[i])) {
				exchange(v + i, v + i + 1);
				last = i;
			}
	}
}

static void insertion(int *v, int n)
{
	for (int i = 1; i < n; i++) {
		int x = v[i], j = i;
		for (; j > 0 && less(x, v[j - 1]); j--)
			v[j] = v[j - 1];
		v[j] = x;
	}
}

static void selection(int *v, int n)
{
	for (int i = 0; i < n - 1; i++) {
		int least = i;
		for (int j = i + 1; j < n; j++)
			if (less(v[j], v[least]))
				least = j;
		exchange(v + i, v + least);
	}
}

static void shell(int *v, int n)
{
	int gap = 1;
	while (gap < n / 3)
		gap = 3 * gap + 1;
	for (; gap > 0; gap /= 3)
		for (int i = gap; i < n; i++)
			for (int j = i; j >= gap && less(v[j], v[j - gap]); j -= gap)
				exchange(v + j, v + j - gap);
}

static void quick(int *v, int n)
{
	if (n < 2)
		return;
	int pivot = v[(n - 1) / 2], i = 0, j = n - 1;
	for (;;) {
		while (less(v[i], pivot))
			i++;
		while (less(pivot, v[j]))
			j--;
		if (i >= j)
			break;
		exchange(v + i++, v + j--);
	}
	quick(v, j + 1);
	quick(v + j + 1, n - j - 1);
}

static void heap(int *v, int n)
{
	for (int start = n / 2 - 1, end = n; end > 1;) {
		if (start >= 0)
			start--;
		else
			exchange(v, v + --end);
		int root = start + 1 > 0 ? start + 1 : 0, child;
		while ((child = 2 * root + 1) < end) {
			if (child + 1 < end && less(v[child], v[child + 1]))
				child++;
			if (!less(v[root], v[child]))
				break;
			exchange(v + root, v + child);
			root = child;
		}
	}
}

static void merge_part(int *v, int *work, int n)
{
	if (n < 2)
		return;
	int half = n / 2, i = 0, j = half, k = 0;
	merge_part(v, work, half);
	merge_part(v + half, work, n - half);
	while (i < half && j < n)
		work[k++] = less(v[j], v[i]) ? v[j++] : v[i++];
	while (i < half)
		work[k++] = v[i++];
	memcpy(v, work, k * sizeof *v);
}

static void merge(int *v, int n)
{
	static int work[COUNT];
	merge_part(v, work, n);
}

static void radix(int *v, int n)
{
	static int other[COUNT];
	for (int shift = 0; shift < 32; shift += 8) {
		int start[257] = { 0 };
		for (int i = 0; i < n; i++)
			start[(((uint32_t)v[i] ^ 0x80000000u) >> shift & 255) + 1]++;
		for (int i = 0; i < 256; i++)
			start[i + 1] += start[i];
		for (int i = 0; i < n; i++)
			other[start[((uint32_t)v[i] ^ 0x80000000u) >> shift & 255]++] = v[i];
		memcpy(v, other, n * sizeof *v);
	}
}

static int by_value(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static void library(int *v, int n)
{
	qsort(v, n, sizeof *v, by_value);
}

int main(void)
{
	static const struct {
		const char *name;
		void (*sort)(int *, int);
	} sorts[] = {
		{ "bubble", bubble }, { "insertion", insertion }, { "selection", selection },
		{ "shell", shell }, { "quick", quick }, { "heap", heap }, { "merge", merge },
		{ "radix", radix }, { "library", library },
	};
	static int original[COUNT], expected[COUNT], v[COUNT];
	uint32_t seed = 2463534242u;
	int wrong = 0;

	for (int i = 0; i < COUNT; i++) {
		seed ^= seed << 13;
		seed ^= seed >> 17;
		seed ^= seed << 5;
		original[i] = i % 5 == 0 ? (int)(seed % 50) : (int)(seed & 0xffffff) - 0x800000;
	}
	memcpy(expected, original, sizeof expected);
	insertion(expected, COUNT);
	for (size_t s = 0; s < sizeof sorts / sizeof *sorts; s++) {
		comparisons = 0;
		memcpy(v, original, sizeof v);
		sorts[s].sort(v, COUNT);
		int ok = memcmp(v, expected, sizeof v) == 0;
		wrong += !ok;
		printf("%-10s %-5s %7ld comparisons, from %d to %d\n", sorts[s].name, ok ? "ok" : "WRONG",
			comparisons, v[0], v[COUNT - 1]);
	}
	for (int i = 0; i < COUNT; i += 40)
		printf("%9d%s", expected[i], i % 200 == 160 ? "\n" : " ");
	return wrong;
}
