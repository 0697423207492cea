/* Dynamic programming: edit distance, common subsequence, knapsack, coins, chains of matrices. */
#include <limits.h>
#include <stdio.h>
#include <string.h>

static int least(int a, int b) { return a < b ? a : b; }
static int most(int a, int b) { return a > b ? a : b; }

static int edit_distance(const char *a, const char *b)
{
	int row[64];
	int n = strlen(b);
	for (int j = 0; j <= n; j++)
		row[j] = j;
	for (int i = 1; a[i - 1]; i++) {
		int diagonal = row[0];
		row[0] = i;
		for (int j = 1; j <= n; j++) {
			int above = row[j];
			row[j] = least(diagonal + (a[i - 1] != b[j - 1]), least(above, row[j - 1]) + 1);
			diagonal = above;
		}
	}
	return row[n];
}

static int common(const char *a, const char *b, char *to)
{
	static unsigned char length[64][64];
	int n = strlen(a), m = strlen(b);
	for (int i = n; i >= 0; i--)
		for (int j = m; j >= 0; j--)
			length[i][j] = i == n || j == m ? 0
				: a[i] == b[j] ? length[i + 1][j + 1] + 1 : most(length[i + 1][j], length[i][j + 1]);
	for (int i = 0, j = 0; i < n && j < m;) {
		if (a[i] == b[j]) {
			*to++ = a[i++];
			j++;
		} else if (length[i + 1][j] >= length[i][j + 1]) {
			i++;
		} else {
			j++;
		}
	}
	*to = '\0';
	return length[0][0];
}

static int knapsack(const int (*items)[2], int n, int room, unsigned *chosen)
{
	static int best[20][201];
	for (int i = 1; i <= n; i++)
		for (int w = 0; w <= room; w++) {
			best[i][w] = best[i - 1][w];
			if (items[i - 1][0] <= w)
				best[i][w] = most(best[i][w], best[i - 1][w - items[i - 1][0]] + items[i - 1][1]);
		}
	*chosen = 0;
	for (int i = n, w = room; i > 0; i--)
		if (best[i][w] != best[i - 1][w]) {
			*chosen |= 1u << (i - 1);
			w -= items[i - 1][0];
		}
	return best[n][room];
}

static unsigned long long change(const int *coins, int n, int amount, int *fewest)
{
	static unsigned long long ways[1001];
	static int few[1001];
	memset(ways, 0, sizeof ways);
	ways[0] = 1;
	for (int i = 1; i <= amount; i++)
		few[i] = INT_MAX - 1;
	for (int c = 0; c < n; c++)
		for (int i = coins[c]; i <= amount; i++) {
			ways[i] += ways[i - coins[c]];
			few[i] = least(few[i], few[i - coins[c]] + 1);
		}
	*fewest = few[amount];
	return ways[amount];
}

static int cut[12][12];

static long chain(const int *sizes, int n)
{
	long cost[12][12] = { { 0 } };
	for (int length = 2; length <= n; length++)
		for (int i = 0, j = length - 1; j < n; i++, j++) {
			cost[i][j] = LONG_MAX;
			for (int k = i; k < j; k++) {
				long c = cost[i][k] + cost[k + 1][j] + (long)sizes[i] * sizes[k + 1] * sizes[j + 1];
				if (c < cost[i][j]) {
					cost[i][j] = c;
					cut[i][j] = k;
				}
			}
		}
	return cost[0][n - 1];
}

static void brackets(int i, int j)
{
	if (i == j) {
		putchar('A' + i);
		return;
	}
	putchar('(');
	brackets(i, cut[i][j]);
	brackets(cut[i][j] + 1, j);
	putchar(')');
}

static int rising(const int *v, int n)
{
	int tails[64], length = 0;
	for (int i = 0; i < n; i++) {
		int low = 0, high = length;
		while (low < high) {
			int middle = (low + high) / 2;
			if (tails[middle] < v[i])
				low = middle + 1;
			else
				high = middle;
		}
		tails[low] = v[i];
		length += low == length;
	}
	return length;
}

int main(void)
{
	static const char *const pairs[][2] = {
		{ "kitten", "sitting" }, { "", "abc" }, { "interrupt", "corrupt" }, { "abcdefghij", "jihgfedcba" },
		{ "the quick brown fox", "that thick brow fix" }, { "same", "same" },
	};
	static const int items[][2] = {
		{ 12, 4 }, { 2, 2 }, { 1, 1 }, { 4, 10 }, { 1, 2 }, { 33, 40 }, { 17, 19 }, { 50, 66 }, { 71, 93 }, { 28, 31 },
	};
	static const int coins[] = { 1, 2, 5, 10, 20, 50, 100, 200 }, odd_coins[] = { 4, 9, 15 };
	static const int sizes[] = { 30, 35, 15, 5, 10, 20, 25, 8, 40, 12 };
	char to[64];
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		int n = common(pairs[i][0], pairs[i][1], to);
		printf("%s / %s: distance %d, common %d '%s'\n", pairs[i][0], pairs[i][1],
			edit_distance(pairs[i][0], pairs[i][1]), n, to);
	}
	for (int room = 0; room <= 200; room += 40) {
		unsigned chosen;
		int value = knapsack(items, 10, room, &chosen);
		printf("room %d: value %d, items %03x\n", room, value, chosen);
	}
	for (int amount = 7; amount <= 1000; amount = amount * 3 + 4) {
		int few, odd;
		unsigned long long ways = change(coins, 8, amount, &few), odd_ways = change(odd_coins, 3, amount, &odd);
		printf("%d: %llu ways, %d coins; %llu ways", amount, ways, few, odd_ways);
		if (odd_ways)
			printf(", %d", odd);
		puts("");
	}
	printf("%ld ", chain(sizes, 9));
	brackets(0, 8);
	int v[60];
	for (int i = 0; i < 60; i++)
		v[i] = i * 37 % 61 + i / 3;
	int length = rising(v, 60);
	printf(" %d\n", length);
	return length;
}
