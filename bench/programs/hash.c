/* hash.c: a hash table with open addressing: words put in, counted, taken out: division, probing, compares of strings. */
#include <stdio.h>
#include <string.h>

#define SLOTS 16411
#define WORDS 8000
#define ROUNDS 2000

struct slot {
	char word[12];
	unsigned count;
};

static struct slot table[SLOTS];

static unsigned hash(const char *word)
{
	unsigned value = 2166136261u;
	while (*word)
		value = (value ^ (unsigned char)*word++) * 16777619u;
	return value;
}

static struct slot *find(const char *word)
{
	unsigned at = hash(word) % SLOTS;
	while (table[at].count && strcmp(table[at].word, word) != 0)
		at = at + 1 == SLOTS ? 0 : at + 1;
	return &table[at];
}

static void make(char *word, unsigned number)
{
	int length = 0;
	do {
		word[length++] = (char)('a' + number % 26);
		number /= 26;
	} while (number);
	word[length] = '\0';
}

int main(void)
{
	unsigned seed = 99, sum = 0;
	for (int round = 0; round < ROUNDS; round++) {
		memset(table, 0, sizeof table);
		for (int i = 0; i < 2 * WORDS; i++) {
			char word[12];
			seed = seed * 1103515245 + 12345;
			make(word, (seed >> 8) % WORDS * 7919);
			struct slot *slot = find(word);
			if (!slot->count++)
				strcpy(slot->word, word);
		}
		for (int i = 0; i < SLOTS; i++)
			sum = sum * 5 + table[i].count;
	}
	printf("hash %u\n", sum);
	return 0;
}
