/* Coroutines from a switch in a loop, Duff's device, generators in a pipeline, a cooperative scheduler. */
#include <stdio.h>
#include <string.h>

#define BEGIN(s) switch ((s)->line) { case 0:
#define YIELD(s, v) do { (s)->line = __LINE__; return (v); case __LINE__:; } while (0)
#define END(s) } (s)->line = -1; return -1

struct range { int line, i, last; };

static int range(struct range *s)
{
	BEGIN(s);
	for (s->i = 1; s->i <= s->last; s->i++)
		YIELD(s, s->i);
	END(s);
}

struct primes { int line, n, d; };

static int primes(struct primes *s)
{
	BEGIN(s);
	YIELD(s, 2);
	for (s->n = 3; s->n < 100; s->n += 2) {
		for (s->d = 3; s->d * s->d <= s->n; s->d += 2)
			if (s->n % s->d == 0)
				break;
		if (s->d * s->d > s->n)
			YIELD(s, s->n);
	}
	END(s);
}

struct tree { int value; const struct tree *left, *right; };
struct walk { int line, depth; const struct tree *stack[8], *at; };

static int walk(struct walk *s)
{
	BEGIN(s);
	while (s->at || s->depth) {
		for (; s->at; s->at = s->at->left)
			s->stack[s->depth++] = s->at;
		s->at = s->stack[--s->depth];
		YIELD(s, s->at->value);
		s->at = s->at->right;
	}
	END(s);
}

struct words { int line, at; const char *text; char out[16]; };

static int words(struct words *s)
{
	BEGIN(s);
	while (s->text[s->at]) {
		s->at += (int)strspn(s->text + s->at, " ");
		if (!s->text[s->at])
			break;
		size_t n = strcspn(s->text + s->at, " ");
		memcpy(s->out, s->text + s->at, n);
		s->out[n] = '\0';
		s->at += (int)n;
		YIELD(s, (int)n);
	}
	END(s);
}

static void copy(char *to, const char *from, int n)
{
	int rounds = (n + 7) / 8;
	if (n == 0)
		return;
	switch (n % 8) {
	case 0: do { *to++ = *from++; /* fall through */
	case 7: *to++ = *from++; /* fall through */
	case 6: *to++ = *from++; /* fall through */
	case 5: *to++ = *from++; /* fall through */
	case 4: *to++ = *from++; /* fall through */
	case 3: *to++ = *from++; /* fall through */
	case 2: *to++ = *from++; /* fall through */
	case 1: *to++ = *from++;
		} while (--rounds > 0);
	}
}

struct task { int (*step)(struct task *); int line, name, left, waits; };

static int worker(struct task *s)
{
	BEGIN(s);
	while (s->left-- > 0) {
		printf("%c%d ", s->name, s->left);
		YIELD(s, 0);
		for (s->waits = s->name % 3; s->waits > 0; s->waits--)
			YIELD(s, 0);
	}
	printf("%c! ", s->name);
	END(s);
}

int main(void)
{
	struct range r = { .last = 7 };
	int sum = 0;
	for (int n; (n = range(&r)) >= 0;)
		sum = sum * 10 + n;
	printf("%d\n", sum);
	struct primes p = { 0 };
	for (int n; (n = primes(&p)) >= 0;)
		printf("%d ", n);
	puts("");
	static const struct tree leaves[] = { { 1, 0, 0 }, { 3, 0, 0 }, { 6, 0, 0 }, { 9, 0, 0 } };
	static const struct tree inner[] = { { 2, &leaves[0], &leaves[1] }, { 7, &leaves[2], &leaves[3] } };
	static const struct tree root = { 4, &inner[0], &inner[1] };
	struct walk w = { .at = &root };
	for (int n; (n = walk(&w)) >= 0;)
		printf("%d ", n);
	puts("");
	struct words s = { .text = "  a device driver   sleeps until the interrupt " };
	for (int n; (n = words(&s)) >= 0;)
		printf("%d:%s ", n, s.out);
	puts("");
	char from[64], to[64];
	int wrong = 0;
	for (int n = 0; n < 40; n++) {
		for (int i = 0; i < 64; i++) {
			from[i] = (char)(i + n);
			to[i] = 0;
		}
		copy(to, from, n);
		wrong += memcmp(to, from, (size_t)n) != 0 || to[n] != 0;
	}
	printf("wrong %d\n", wrong);
	struct task tasks[] = { { worker, 0, 'A', 4, 0 }, { worker, 0, 'B', 3, 0 }, { worker, 0, 'C', 5, 0 } };
	int running = 3, rounds = 0;
	while (running > 0) {
		rounds++;
		for (int i = 0; i < 3; i++)
			if (tasks[i].line >= 0 && tasks[i].step(&tasks[i]) < 0)
				running--;
	}
	printf("%d rounds\n", rounds);
	return rounds + wrong;
}
