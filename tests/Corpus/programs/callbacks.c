/* Function pointers: tables, callbacks with context, functions that return functions, dispatch. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*binary)(int, int);

static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }
static int divide(int a, int b) { return b ? a / b : 0; }
static int remainder_of(int a, int b) { return b ? a % b : 0; }

static binary choose(char name)
{
	static const struct { char name; binary function; } table[] = {
		{ '+', add }, { '-', subtract }, { '*', multiply }, { '/', divide }, { '%', remainder_of },
	};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (table[i].name == name)
			return table[i].function;
	return NULL;
}

static int fold(const int *v, int n, int start, binary f)
{
	for (int i = 0; i < n; i++)
		start = f(start, v[i]);
	return start;
}

/* Objects with a table of methods. */
struct animal;
struct methods {
	const char *name;
	int (*weight)(const struct animal *);
	void (*feed)(struct animal *, int);
};
struct animal {
	const struct methods *methods;
	int kilos, meals;
};

static int plain_weight(const struct animal *a) { return a->kilos; }
static int heavy_weight(const struct animal *a) { return a->kilos * 2 + a->meals; }
static void small_meal(struct animal *a, int food) { a->kilos += food / 10; a->meals++; }
static void large_meal(struct animal *a, int food) { a->kilos += food / 2; a->meals += 2; }

static const struct methods cat = { "cat", plain_weight, small_meal };
static const struct methods ox = { "ox", heavy_weight, large_meal };
static const struct methods calf = { "calf", plain_weight, large_meal };

/* Events with subscribers. */
static struct { void (*call)(void *, int); void *context; } subscribers[8];
static int subscriber_count;

static void subscribe(void (*call)(void *, int), void *context)
{
	subscribers[subscriber_count].call = call;
	subscribers[subscriber_count++].context = context;
}

static void publish(int event)
{
	for (int i = 0; i < subscriber_count; i++)
		subscribers[i].call(subscribers[i].context, event);
}

static void accumulate(void *context, int event) { *(int *)context += event; }
static void record(void *context, int event) { sprintf((char *)context + strlen(context), "<%d>", event); }

struct person { const char *name; int age; };

static int by_age(const void *a, const void *b)
{
	return ((const struct person *)a)->age - ((const struct person *)b)->age;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct person *)a)->name, ((const struct person *)b)->name);
}

int main(void)
{
	static const int v[] = { 7, 3, 12, 5, 2 };
	for (const char *op = "+-*/%?"; *op; op++) {
		binary f = choose(*op);
		if (f)
			printf("fold %c: %d\n", *op, fold(v, 5, 100, f));
		else
			printf("no %c\n", *op);
	}

	struct animal farm[] = { { &cat, 4, 0 }, { &ox, 600, 0 }, { &calf, 80, 0 } };
	for (int day = 0; day < 3; day++)
		for (int i = 0; i < 3; i++) {
			struct animal *a = &farm[i];
			a->methods->feed(a, 10 + day * 7);
			printf("day %d: %s weighs %d\n", day, a->methods->name, a->methods->weight(a));
			if (a->methods == &calf && a->kilos > 90)
				a->methods = &ox;
		}

	int total = 0;
	char log[64] = "";
	subscribe(accumulate, &total);
	subscribe(record, log);
	subscribe(accumulate, &total);
	for (int event = 1; event < 60; event *= 3)
		publish(event);
	printf("%d %s\n", total, log);

	struct person people[] = {
		{ "grace", 37 }, { "alan", 41 }, { "edsger", 29 }, { "barbara", 53 }, { "dennis", 33 }, { "ken", 31 },
	};
	int (*const orders[])(const void *, const void *) = { by_age, by_name };
	for (int o = 0; o < 2; o++) {
		qsort(people, 6, sizeof *people, orders[o]);
		for (int i = 0; i < 6; i++)
			printf("%s:%d ", people[i].name, people[i].age);
		puts("");
	}
	return total & 0xff;
}
