/* nbody.c: bodies that attract each other, in fixed point with 16 bits of fraction: 64-bit products, division, roots. */
#include <stdint.h>
#include <stdio.h>

#define BODIES 6
#define STEPS 1900000

typedef int32_t fixed;

struct body {
	fixed position[3], speed[3], mass;
};

static struct body bodies[BODIES];

static fixed multiply(fixed a, fixed b)
{
	return (fixed)((int64_t)a * b >> 16);
}

static uint32_t root(uint32_t x)
{
	uint32_t result = 0;
	for (uint32_t bit = 1u << 30; bit; bit >>= 2) {
		if (x >= result + bit) {
			x -= result + bit;
			result = (result >> 1) + bit;
		} else {
			result >>= 1;
		}
	}
	return result;
}

static void step(void)
{
	for (int i = 0; i < BODIES; i++) {
		for (int j = i + 1; j < BODIES; j++) {
			fixed d[3], square = 1 << 12;
			for (int n = 0; n < 3; n++) {
				d[n] = bodies[i].position[n] - bodies[j].position[n];
				square += multiply(d[n], d[n]);
			}
			/* 1 / distance^3, with the distance from the root of a number with 16 bits of fraction */
			uint32_t distance = root((uint32_t)square) << 8;
			uint32_t cube = (uint32_t)multiply((fixed)distance, square) | 1;
			fixed pull = (fixed)(0x7fffffffu / cube) << 1;
			for (int n = 0; n < 3; n++) {
				fixed change = multiply(d[n], pull) >> 10;
				bodies[i].speed[n] -= multiply(change, bodies[j].mass);
				bodies[j].speed[n] += multiply(change, bodies[i].mass);
			}
		}
	}
	for (int i = 0; i < BODIES; i++) {
		for (int n = 0; n < 3; n++) {
			bodies[i].position[n] += bodies[i].speed[n] >> 6;
			if (bodies[i].position[n] > 20 << 16 || bodies[i].position[n] < -(20 << 16))
				bodies[i].speed[n] = -bodies[i].speed[n] / 2;
		}
	}
}

int main(void)
{
	uint32_t sum = 0;
	for (int i = 0; i < BODIES; i++) {
		for (int n = 0; n < 3; n++)
			bodies[i].position[n] = ((i * 37 + n * 11) % 19 - 9) << 15;
		bodies[i].mass = (i + 1) << 14;
	}
	for (int i = 0; i < STEPS; i++) {
		step();
		sum = sum * 3 + (uint32_t)bodies[i % BODIES].position[i % 3];
	}
	printf("nbody %08x\n", (unsigned)sum);
	return 0;
}
