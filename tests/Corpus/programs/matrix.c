/* Integer matrices: product, power, transpose, determinant without fractions, modular inverse, LU. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define N 6
#define P 10007

typedef int matrix[N][N];

static void multiply(matrix to, const int (*a)[N], const int (*b)[N])
{
	matrix result;
	for (int i = 0; i < N; i++)
		for (int j = 0; j < N; j++) {
			long long sum = 0;
			for (int k = 0; k < N; k++)
				sum += (long long)a[i][k] * b[k][j];
			result[i][j] = (int)(sum % P);
		}
	memcpy(to, result, sizeof result);
}

static void power(matrix to, const int (*a)[N], unsigned n)
{
	matrix base, result = { { 0 } };
	memcpy(base, a, sizeof base);
	for (int i = 0; i < N; i++)
		result[i][i] = 1;
	for (; n; n >>= 1) {
		if (n & 1)
			multiply(result, (const int (*)[N])result, (const int (*)[N])base);
		multiply(base, (const int (*)[N])base, (const int (*)[N])base);
	}
	memcpy(to, result, sizeof result);
}

static void transpose(matrix m)
{
	for (int i = 0; i < N; i++)
		for (int j = 0; j < i; j++) {
			int t = m[i][j];
			m[i][j] = m[j][i];
			m[j][i] = t;
		}
}

/* Bareiss: every division is exact. */
static long long determinant(const int (*a)[N], int n)
{
	long long m[N][N], previous = 1;
	int sign = 1;
	for (int i = 0; i < n; i++)
		for (int j = 0; j < n; j++)
			m[i][j] = a[i][j];
	for (int k = 0; k < n - 1; k++) {
		if (m[k][k] == 0) {
			int swap = k + 1;
			while (swap < n && m[swap][k] == 0)
				swap++;
			if (swap == n)
				return 0;
			for (int j = 0; j < n; j++) {
				long long t = m[k][j];
				m[k][j] = m[swap][j];
				m[swap][j] = t;
			}
			sign = -sign;
		}
		for (int i = k + 1; i < n; i++)
			for (int j = k + 1; j < n; j++)
				m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) / previous;
		previous = m[k][k];
	}
	return sign * m[n - 1][n - 1];
}

static int inverse_mod(int a)
{
	int t = 0, next = 1, r = P, rest = (a % P + P) % P;
	while (rest) {
		int q = r / rest, x = t - q * next, y = r - q * rest;
		t = next;
		next = x;
		r = rest;
		rest = y;
	}
	return t < 0 ? t + P : t;
}

static int invert(matrix to, const int (*a)[N])
{
	int m[N][2 * N];
	for (int i = 0; i < N; i++)
		for (int j = 0; j < 2 * N; j++)
			m[i][j] = j < N ? (a[i][j] % P + P) % P : j - N == i;
	for (int k = 0; k < N; k++) {
		int pivot = k;
		while (pivot < N && m[pivot][k] == 0)
			pivot++;
		if (pivot == N)
			return 0;
		for (int j = 0; j < 2 * N; j++) {
			int t = m[k][j];
			m[k][j] = m[pivot][j];
			m[pivot][j] = t;
		}
		int factor = inverse_mod(m[k][k]);
		for (int j = 0; j < 2 * N; j++)
			m[k][j] = m[k][j] * factor % P;
		for (int i = 0; i < N; i++)
			for (int j = 2 * N - 1, f = m[i][k]; i != k && j >= 0; j--)
				m[i][j] = (m[i][j] + (P - f) * m[k][j]) % P;
	}
	for (int i = 0; i < N; i++)
		memcpy(to[i], m[i] + N, N * sizeof **m);
	return 1;
}

static void print(const char *name, const int (*m)[N])
{
	puts(name);
	for (int i = 0; i < N; i++) {
		for (int j = 0; j < N; j++)
			printf("%7d", m[i][j]);
		puts("");
	}
}

int main(void)
{
	matrix a, b, c;
	uint32_t seed = 31337;
	for (int i = 0; i < N; i++)
		for (int j = 0; j < N; j++) {
			seed = seed * 1664525 + 1013904223;
			a[i][j] = (int)(seed >> 24) % 21 - 10;
		}
	const int (*ca)[N] = (const int (*)[N])a, (*cb)[N] = (const int (*)[N])b, (*cc)[N] = (const int (*)[N])c;
	print("a", ca);
	multiply(b, ca, ca);
	print("a squared", cb);
	power(c, ca, 1000);
	print("a to the 1000", cc);
	for (int n = 1; n <= N; n++)
		printf("determinant of the first %d: %lld\n", n, determinant(ca, n));
	int ok = invert(b, ca);
	multiply(c, ca, cb);
	print(ok ? "inverse" : "singular", cb);
	print("a times its inverse", cc);
	transpose(a);
	print("transposed", ca);
	int trace = 0;
	for (int i = 0; i < N; i++)
		trace += c[i][i];
	return (trace % P + P) % P;
}
