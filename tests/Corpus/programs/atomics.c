/* Atomic builtins of both generations on 8, 16 and 32 bits: their results, one thread at a time. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#define SHOW(operation, variable) do { \
	long long result_ = (operation); \
	printf("%lld, then %lld\n", result_, (long long)(variable)); \
} while (0)

static int word = 10;
static uint8_t byte = 250;
static int16_t half = -5;
static unsigned bits = 0xff00;
static int *pointer = &word;

struct lock { volatile int taken; int contended; };

static void take(struct lock *l)
{
	while (__sync_lock_test_and_set(&l->taken, 1)) {
		l->contended++;
		__sync_lock_release(&l->taken);
		__asm__ volatile("pause");
	}
}

static void leave(struct lock *l)
{
	__sync_lock_release(&l->taken);
}

struct node { struct node *next; int value; };
static struct node *top;

static void push(struct node *n)
{
	n->next = __atomic_load_n(&top, __ATOMIC_ACQUIRE);
	while (!__atomic_compare_exchange_n(&top, &n->next, n, true, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		;
}

static struct node *pop(void)
{
	struct node *n = __atomic_load_n(&top, __ATOMIC_ACQUIRE);
	while (n && !__atomic_compare_exchange_n(&top, &n, n->next, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
		;
	return n;
}

static int largest(int *p, int v)
{
	int old = *p;
	while (old < v && !__sync_bool_compare_and_swap(p, old, v))
		old = *p;
	return *p;
}

int main(void)
{
	/* one operation a statement: arguments may be evaluated in any order */
	SHOW(__sync_fetch_and_add(&word, 5), word);
	SHOW(__sync_add_and_fetch(&word, 5), word);
	SHOW(__sync_fetch_and_sub(&word, 1), word);
	SHOW(__sync_sub_and_fetch(&word, 1), word);
	SHOW(__sync_fetch_and_or(&bits, 15), bits);
	SHOW(__sync_and_and_fetch(&bits, 0x0ff0), bits);
	SHOW(__sync_fetch_and_xor(&bits, 0xffff), bits);
	SHOW(__atomic_nand_fetch(&bits, 0xf000, __ATOMIC_SEQ_CST), bits);
	SHOW(__atomic_fetch_add(&byte, 10, __ATOMIC_SEQ_CST), byte);
	SHOW(__atomic_add_fetch(&byte, 1, __ATOMIC_RELAXED), byte);
	SHOW(__atomic_fetch_sub(&half, 32767, __ATOMIC_SEQ_CST), half);
	SHOW(__atomic_exchange_n(&half, 99, __ATOMIC_SEQ_CST), half);
	SHOW(__sync_val_compare_and_swap(&word, 18, 77), word);
	SHOW(__sync_val_compare_and_swap(&word, 18, 66), word);
	int expected = 5;
	SHOW(__atomic_compare_exchange_n(&word, &expected, 6, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST), expected);
	SHOW(__atomic_compare_exchange_n(&word, &expected, 6, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST), word);
	uint8_t old = 5;
	SHOW(__atomic_compare_exchange_n(&byte, &old, 200, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST), old);
	SHOW(largest(&word, 3), word);
	SHOW(largest(&word, 300), word);
	SHOW(largest(&word, 299), word);
	__atomic_store_n(&pointer, &expected, __ATOMIC_SEQ_CST);
	printf("%d\n", *__atomic_load_n(&pointer, __ATOMIC_SEQ_CST) == expected);
	__sync_synchronize();

	struct lock lock = { 0, 0 };
	int sum = 0;
	for (int i = 0; i < 10; i++) {
		if (i % 4 == 3)
			lock.taken = 1;		/* as if another had it */
		take(&lock);
		sum += i * word;
		leave(&lock);
	}
	printf("%d %d %d\n", sum, lock.contended, lock.taken);

	struct node nodes[6];
	for (int i = 0; i < 6; i++) {
		nodes[i].value = i * i;
		push(&nodes[i]);
	}
	for (struct node *n; (n = pop()) != NULL;)
		printf("%d ", n->value);
	char flag = 0;
	printf("\n%d", __atomic_test_and_set(&flag, __ATOMIC_SEQ_CST));
	printf("%d", __atomic_test_and_set(&flag, __ATOMIC_SEQ_CST));
	__atomic_clear(&flag, __ATOMIC_SEQ_CST);
	printf("%d\n", flag);
	return lock.contended;
}
