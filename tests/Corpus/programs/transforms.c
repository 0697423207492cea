/* Run lengths, move to front, and the Burrows-Wheeler transform, each there and back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 512

static const unsigned char *rotated;
static int rotated_length;

static int by_rotation(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	for (int i = 0; i < rotated_length; i++) {
		int p = rotated[(x + i) % rotated_length], q = rotated[(y + i) % rotated_length];
		if (p != q)
			return p - q;
	}
	return x - y;
}

static int bwt(const unsigned char *in, int n, unsigned char *out)
{
	int order[MOST], start = 0;
	rotated = in;
	rotated_length = n;
	for (int i = 0; i < n; i++)
		order[i] = i;
	qsort(order, n, sizeof *order, by_rotation);
	for (int i = 0; i < n; i++) {
		out[i] = in[(order[i] + n - 1) % n];
		if (order[i] == 0)
			start = i;
	}
	return start;
}

static void inverse_bwt(const unsigned char *in, int n, int start, unsigned char *out)
{
	int first[257] = { 0 }, next[MOST];
	for (int i = 0; i < n; i++)
		first[in[i] + 1]++;
	for (int c = 0; c < 256; c++)
		first[c + 1] += first[c];
	for (int i = 0; i < n; i++)
		next[first[in[i]]++] = i;
	for (int i = 0, at = next[start]; i < n; i++, at = next[at])
		out[i] = in[at];
}

static void move_to_front(const unsigned char *in, int n, unsigned char *out, int back)
{
	unsigned char order[256];
	for (int i = 0; i < 256; i++)
		order[i] = i;
	for (int i = 0; i < n; i++) {
		int at = in[i];
		if (!back)
			for (at = 0; order[at] != in[i]; at++)
				;
		unsigned char c = order[at];
		memmove(order + 1, order, at);
		order[0] = c;
		out[i] = back ? c : at;
	}
}

static int pack_runs(const unsigned char *in, int n, unsigned char *out)
{
	int written = 0;
	for (int i = 0, run; i < n; i += run) {
		for (run = 1; i + run < n && in[i + run] == in[i] && run < 127; run++)
			;
		if (run > 2 || in[i] >= 0x80) {
			out[written++] = 0x80 | run;
			out[written++] = in[i];
		} else {
			for (int k = 0; k < run; k++)
				out[written++] = in[i];
		}
	}
	return written;
}

static int unpack_runs(const unsigned char *in, int n, unsigned char *out)
{
	int written = 0;
	for (int i = 0; i < n; i++) {
		if (in[i] < 0x80) {
			out[written++] = in[i];
			continue;
		}
		memset(out + written, in[i + 1], in[i] & 0x7f);
		written += in[i++] & 0x7f;
	}
	return written;
}

int main(void)
{
	static const char *const texts[] = {
		"banana", "mississippi river", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcdcdcd",
		"she sells sea shells by the sea shore; the shells she sells are surely sea shells; so if she sells "
		"shells on the sea shore, the shells are sea shore shells",
	};
	unsigned char a[MOST], b[MOST], c[2 * MOST], d[MOST], e[MOST], f[MOST];
	int wrong = 0;
	for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
		int n = strlen(texts[t]);
		memcpy(a, texts[t], n);
		int start = bwt(a, n, b);
		printf("%d %.*s\n", start, n, b);
		move_to_front(b, n, d, 0);
		int packed = pack_runs(d, n, c);
		for (int i = 0; i < packed && i < 40; i++)
			printf("%02x", c[i]);
		int unpacked = unpack_runs(c, packed, e);
		move_to_front(e, unpacked, f, 1);
		inverse_bwt(f, unpacked, start, d);
		int ok = unpacked == n && memcmp(d, texts[t], n) == 0;
		printf("\n%d -> %d %s\n", n, packed, ok ? "ok" : "WRONG");
		wrong += !ok;
	}
	return wrong;
}
