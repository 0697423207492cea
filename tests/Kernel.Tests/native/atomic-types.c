/* The atomic types and flags of ISO C, with a signal's handler that changes them in between; and the numbers of float.h. */
#include <float.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

enum { TIMES = 20 };

static atomic_int count = ATOMIC_VAR_INIT(3);
static atomic_uchar narrow;
static atomic_short half;
static _Atomic(char *) name;
static atomic_flag lock = ATOMIC_FLAG_INIT;
static atomic_ulong handled;

static void handle(int signal)
{
	atomic_fetch_add(&count, signal == SIGUSR1 ? 1 : 100);
	atomic_fetch_add_explicit(&handled, 1, memory_order_relaxed);
}

int main(void)
{
	int expected = 5;
	short other = 7;

	signal(SIGUSR1, handle);
	for (int i = 0; i < TIMES; i++) {
		count++;
		kill(getpid(), SIGUSR1);
	}
	printf("%d after %lu signals\n", atomic_load(&count), atomic_load_explicit(&handled, memory_order_acquire));

	atomic_store(&count, 5);
	printf("%d", atomic_compare_exchange_strong(&count, &expected, 6));
	printf("%d", atomic_compare_exchange_strong(&count, &expected, 9));
	printf(" %d %d\n", expected, count);
	while (!atomic_compare_exchange_weak_explicit(&count, &expected, 70, memory_order_acq_rel, memory_order_relaxed))
		;
	printf("%d ", atomic_exchange(&count, 0xf0));
	printf("%d ", atomic_fetch_and(&count, 0x3c));
	printf("%d ", atomic_fetch_or(&count, 3));
	printf("%d ", atomic_fetch_xor_explicit(&count, 0xff, memory_order_seq_cst));
	printf("%d ", atomic_fetch_sub(&count, 300));
	printf("%d\n", count);

	atomic_init(&narrow, 250);
	narrow += 10;
	narrow ^= 1;
	half -= 32767;
	half -= 2;
	printf("%d %d %d\n", narrow, half, atomic_compare_exchange_strong(&half, &other, 1));
	printf("%d\n", other);

	name = "pointer";
	name++;
	puts(atomic_exchange(&name, NULL));
	printf("%d\n", atomic_load(&name) == NULL);

	printf("%d", atomic_flag_test_and_set(&lock));
	printf("%d", atomic_flag_test_and_set_explicit(&lock, memory_order_acquire));
	atomic_flag_clear(&lock);
	atomic_thread_fence(memory_order_seq_cst);
	atomic_signal_fence(memory_order_release);
	printf("%d\n", atomic_flag_test_and_set(&lock));
	printf("%d %d\n", atomic_is_lock_free(&count), ATOMIC_POINTER_LOCK_FREE);

	printf("%d %d %d %d %d\n", FLT_RADIX, FLT_MANT_DIG, DBL_DIG, DBL_MAX_10_EXP, LDBL_MANT_DIG);
	return 0;
}
