/* Dynamic programming: longest common subsequence, knapsack, edit distance, coins. */
#include "portable.h"

static int table[64][64];

static void common(const char *a, const char *b)
{
	int m = strlen(a), n = strlen(b);
	char result[64];
	memset(table, 0, sizeof table);
	for (int i = m - 1; i >= 0; i--) {
		for (int j = n - 1; j >= 0; j--)
			table[i][j] = a[i] == b[j] ? table[i + 1][j + 1] + 1
				: table[i + 1][j] > table[i][j + 1] ? table[i + 1][j] : table[i][j + 1];
	}
	int length = 0;
	for (int i = 0, j = 0; i < m && j < n;) {
		if (a[i] == b[j]) {
			result[length++] = a[i];
			i++, j++;
		} else if (table[i + 1][j] >= table[i][j + 1]) {
			i++;
		} else {
			j++;
		}
	}
	result[length] = '\0';
	printf("%d %s\n", table[0][0], result);
}

static int distance(const char *a, const char *b)
{
	int m = strlen(a), n = strlen(b);
	for (int i = 0; i <= m; i++) {
		for (int j = 0; j <= n; j++) {
			int best = i == 0 ? j : j == 0 ? i : table[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
			if (i > 0 && table[i - 1][j] + 1 < best)
				best = table[i - 1][j] + 1;
			if (j > 0 && table[i][j - 1] + 1 < best)
				best = table[i][j - 1] + 1;
			table[i][j] = best;
		}
	}
	return table[m][n];
}

int main(void)
{
	static const int weights[] = { 12, 2, 1, 4, 1, 7, 9 }, values[] = { 4, 2, 1, 10, 2, 6, 11 };
	static const int coins[] = { 1, 2, 5, 10, 20, 50 };
	int best[31] = { 0 };
	long long ways[201] = { 1 };

	common("AGGTABXXAYB", "GXTXAYBAGB");
	common("nothing", "");
	printf("%d %d %d\n", distance("kitten", "sitting"), distance("", "abc"), distance("intention", "execution"));
	for (int i = 0; i < 7; i++) {
		for (int room = 30; room >= weights[i]; room--) {
			int with = best[room - weights[i]] + values[i];
			best[room] = with > best[room] ? with : best[room];
		}
	}
	printf("%d %d %d\n", best[5], best[15], best[30]);
	for (int c = 0; c < 6; c++) {
		for (int sum = coins[c]; sum <= 200; sum++)
			ways[sum] += ways[sum - coins[c]];
	}
	printf("%lld %lld\n", ways[50], ways[200]);
	return 0;
}
