/* matrix.c: the product of two matrices of integers, row by column: three nested loops, a stride of a row. */
#include <stdio.h>

#define SIZE 200
#define ROUNDS 130

static int a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];

static void multiply(void)
{
	for (int i = 0; i < SIZE; i++) {
		for (int j = 0; j < SIZE; j++) {
			int sum = 0;
			for (int k = 0; k < SIZE; k++)
				sum += a[i][k] * b[k][j];
			c[i][j] = sum;
		}
	}
}

int main(void)
{
	unsigned trace = 0;
	for (int i = 0; i < SIZE; i++) {
		for (int j = 0; j < SIZE; j++) {
			a[i][j] = i * 3 + j;
			b[i][j] = i - j * 2;
		}
	}
	for (int round = 0; round < ROUNDS; round++) {
		multiply();
		for (int i = 0; i < SIZE; i++) {
			trace += (unsigned)c[i][i];
			a[i][round] = c[i][i] & 0xff;
		}
	}
	printf("matrix %u\n", trace);
	return 0;
}
