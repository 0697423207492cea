/* Producers write records into one pipe; none of them is torn, none is lost. */
#include "portable.h"

struct record {
	int producer, number;
	char text[24];
	unsigned sum;
};

static unsigned sum_of(const struct record *r)
{
	unsigned sum = r->producer * 31 + r->number;
	for (const char *c = r->text; *c != '\0'; c++)
		sum = sum * 17 + *c;
	return sum;
}

int main(void)
{
	enum { PRODUCERS = 4, RECORDS = 60 };
	int ends[2], code, last[PRODUCERS] = { 0 }, count = 0, torn = 0, order = 0;
	struct record r;

	make_pipe(ends);
	for (int p = 0; p < PRODUCERS; p++) {
		if (start() != 0)
			continue;
		close(ends[0]);
		for (int i = 1; i <= RECORDS; i++) {
			r = (struct record) { .producer = p, .number = i };
			snprintf(r.text, sizeof r.text, "%d of %d", i, p);
			r.sum = sum_of(&r);
			if (write(ends[1], &r, sizeof r) != sizeof r)
				_exit(1);
		}
		_exit(0);
	}
	close(ends[1]);
	while (read_all(ends[0], &r, sizeof r)) {
		count++;
		torn += r.sum != sum_of(&r);
		order += r.number != ++last[r.producer];
	}
	for (int p = 0; p < PRODUCERS; p++) {
		wait_for(-1, &code);
		printf("producer: status %d, last record %d\n", code, last[p]);
	}
	printf("%d records, %d torn, %d out of order\n", count, torn, order);
	return 0;
}
