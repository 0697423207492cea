/* compress.c: finds repetitions in a window behind (LZ77), writes them as distance and length, and unpacks them again. */
#include <stdio.h>
#include <string.h>

#define LENGTH 100000
#define WINDOW 4095
#define SHORTEST 3
#define LONGEST 18
#define HASHES 4096
#define MOST_TRIES 32
#define ROUNDS 520

static unsigned char text[LENGTH], packed[LENGTH * 2], unpacked[LENGTH];
static int head[HASHES], before[LENGTH];

static unsigned hash(const unsigned char *at)
{
	return (at[0] << 8 ^ at[1] << 4 ^ at[2]) % HASHES;
}

static int longest(int at, int *distance)
{
	int best = SHORTEST - 1, tries = MOST_TRIES;
	int most = LENGTH - at < LONGEST ? LENGTH - at : LONGEST;
	for (int from = head[hash(text + at)]; from >= 0 && at - from <= WINDOW && tries-- > 0; from = before[from]) {
		int length = 0;
		while (length < most && text[from + length] == text[at + length])
			length++;
		if (length > best) {
			best = length;
			*distance = at - from;
		}
	}
	return best >= SHORTEST ? best : 0;
}

static int pack(void)
{
	int to = 0;
	memset(head, -1, sizeof head);
	for (int at = 0; at < LENGTH;) {
		int distance = 0, length = at + SHORTEST <= LENGTH ? longest(at, &distance) : 0;
		if (length) {
			packed[to++] = 1;
			packed[to++] = (unsigned char)(distance >> 4);
			packed[to++] = (unsigned char)(distance << 4 | (length - SHORTEST));
		} else {
			packed[to++] = 0;
			packed[to++] = text[at];
		}
		for (int n = length ? length : 1; n > 0; n--, at++) {
			if (at + SHORTEST > LENGTH)
				continue;
			before[at] = head[hash(text + at)];
			head[hash(text + at)] = at;
		}
	}
	return to;
}

static int unpack(int length)
{
	int to = 0;
	for (int at = 0; at < length;) {
		if (packed[at++] == 0) {
			unpacked[to++] = packed[at++];
			continue;
		}
		int distance = packed[at] << 4 | packed[at + 1] >> 4, n = (packed[at + 1] & 15) + SHORTEST;
		at += 2;
		for (; n > 0; n--, to++)
			unpacked[to] = unpacked[to - distance];
	}
	return to;
}

int main(void)
{
	unsigned seed = 5, sum = 0;
	for (int round = 0; round < ROUNDS; round++) {
		for (int i = 0; i < LENGTH; i++) {
			seed = seed * 69069 + 1;
			text[i] = i > 200 && seed >> 28 ? text[i - 1 - (seed >> 16) % 3 * 61] : (unsigned char)(seed >> 20);
		}
		int length = pack();
		if (unpack(length) != LENGTH || memcmp(text, unpacked, LENGTH) != 0) {
			printf("compress: not the same again\n");
			return 1;
		}
		sum = sum * 7 + (unsigned)length;
	}
	printf("compress %u\n", sum);
	return 0;
}
