/* LZ77 with a window of 4096 bytes and hash chains: compress, decompress, compare. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { WINDOW = 4096, LEAST = 3, MOST = 18, HASHES = 1024, SIZE = 5000 };

static int head[HASHES], previous[SIZE];

static unsigned hash3(const unsigned char *p)
{
	return (p[0] << 10 ^ p[1] << 5 ^ p[2]) * 2654435761u >> 22;
}

static size_t compress(const unsigned char *in, size_t n, unsigned char *out)
{
	size_t written = 0, flags = 0;
	int bit = 8;
	memset(head, -1, sizeof head);
	for (size_t i = 0; i < n;) {
		size_t best = 0, where = 0;
		if (i + LEAST <= n) {
			int tries = 16;
			for (int j = head[hash3(in + i)]; j >= 0 && i - j < WINDOW && tries > 0; j = previous[j], tries--) {
				size_t length = 0;
				while (length < MOST && i + length < n && in[j + length] == in[i + length])
					length++;
				if (length > best) {
					best = length;
					where = i - j;
				}
			}
		}
		if (bit == 8) {
			flags = written++;
			out[flags] = 0;
			bit = 0;
		}
		size_t step = 1;
		if (best >= LEAST) {
			unsigned code = (unsigned)where << 4 | (unsigned)(best - LEAST);
			out[flags] |= 1 << bit;
			out[written++] = code >> 8;
			out[written++] = code;
			step = best;
		} else {
			out[written++] = in[i];
		}
		bit++;
		for (; step > 0; step--, i++)
			if (i + LEAST <= n) {
				unsigned h = hash3(in + i);
				previous[i] = head[h];
				head[h] = i;
			}
	}
	return written;
}

static size_t decompress(const unsigned char *in, size_t n, unsigned char *out)
{
	size_t written = 0;
	for (size_t i = 0; i < n;) {
		unsigned flags = in[i++];
		for (int bit = 0; bit < 8 && i < n; bit++, flags >>= 1) {
			if (!(flags & 1)) {
				out[written++] = in[i++];
				continue;
			}
			unsigned code = in[i] << 8 | in[i + 1];
			i += 2;
			for (unsigned k = (code & 15) + LEAST; k > 0; k--, written++)
				out[written] = out[written - (code >> 4)];
		}
	}
	return written;
}

static unsigned char source[SIZE], packed[SIZE + SIZE / 8 + 16], restored[SIZE];

static int try(const char *name, size_t n)
{
	size_t small = compress(source, n, packed);
	size_t again = decompress(packed, small, restored);
	uint32_t sum = 0;
	for (size_t i = 0; i < small; i++)
		sum = sum * 31 + packed[i];
	int wrong = again != n || memcmp(source, restored, n) != 0;
	printf("%-8s %5u -> %5u bytes, %08x %s\n", name, (unsigned)n, (unsigned)small, (unsigned)sum,
		wrong ? "WRONG" : "ok");
	return wrong;
}

int main(void)
{
	static const char *const words[] = {
		"the ", "process ", "waits ", "for ", "a ", "page ", "that ", "the ", "disk ", "reads. ",
	};
	int wrong = 0;
	uint32_t seed = 7;

	wrong += try("nothing", 0);
	source[0] = 'x';
	wrong += try("one", 1);
	memset(source, 'a', SIZE);
	wrong += try("same", SIZE);
	for (size_t i = 0; i < SIZE; i++)
		source[i] = (seed = seed * 1103515245u + 12345) >> 23;
	wrong += try("random", SIZE);
	size_t n = 0;
	while (n < SIZE - 16) {
		const char *word = words[(seed = seed * 1103515245u + 12345) >> 16 & 7];
		memcpy(source + n, word, strlen(word));
		n += strlen(word);
	}
	wrong += try("text", n);
	for (size_t i = 0; i < SIZE; i++)
		source[i] = (i * i >> 6) ^ (i >> 4);
	wrong += try("pattern", SIZE);
	return wrong;
}
