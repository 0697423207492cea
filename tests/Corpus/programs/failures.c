/* Errors by return code, with clean-up by goto: every failure point is tried, nothing may leak. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum status { OK, NO_MEMORY, BAD_NAME, FULL, BUSY, NOT_FOUND, STATUSES };

static const char *const messages[STATUSES] = {
	[OK] = "ok", [NO_MEMORY] = "no memory", [BAD_NAME] = "bad name", [FULL] = "full", [BUSY] = "busy",
	[NOT_FOUND] = "not found",
};

static int live, budget;

static void *take(size_t size)
{
	if (budget == 0)
		return NULL;
	budget--;
	live++;
	return calloc(1, size);
}

static void give(void *p)
{
	if (p) {
		live--;
		free(p);
	}
}

struct buffer { char *bytes; int size; };
struct device {
	char *name;
	struct buffer *in, *out;
	int users;
};

static struct device *devices[3];

static enum status make_buffer(int size, struct buffer **result)
{
	enum status status = NO_MEMORY;
	struct buffer *b = take(sizeof *b);
	if (!b)
		goto fail;
	b->bytes = take(size);
	if (!b->bytes)
		goto fail_bytes;
	b->size = size;
	*result = b;
	return OK;

fail_bytes:
	give(b);
fail:
	return status;
}

static void drop_buffer(struct buffer *b)
{
	give(b->bytes);
	give(b);
}

static enum status attach(const char *name)
{
	enum status status;
	int slot = 0;
	if (strlen(name) < 2 || strchr(name, '/'))
		return BAD_NAME;
	while (slot < 3 && devices[slot])
		slot++;
	if (slot == 3)
		return FULL;

	struct device *d = take(sizeof *d);
	if (!d)
		return NO_MEMORY;
	status = NO_MEMORY;
	d->name = take(strlen(name) + 1);
	if (!d->name)
		goto fail_name;
	status = make_buffer(16, &d->in);
	if (status)
		goto fail_in;
	status = make_buffer(64, &d->out);
	if (status)
		goto fail_out;
	strcpy(d->name, name);
	devices[slot] = d;
	return OK;

fail_out:
	drop_buffer(d->in);
fail_in:
	give(d->name);
fail_name:
	give(d);
	return status;
}

static enum status detach(const char *name)
{
	for (int i = 0; i < 3; i++) {
		struct device *d = devices[i];
		if (!d || strcmp(d->name, name) != 0)
			continue;
		if (d->users)
			return BUSY;
		drop_buffer(d->out);
		drop_buffer(d->in);
		give(d->name);
		give(d);
		devices[i] = NULL;
		return OK;
	}
	return NOT_FOUND;
}

static int parse(const char *s, long *value)
{
	char *end;
	errno = 0;
	*value = strtol(s, &end, 10);
	if (end == s)
		return -EINVAL;
	if (errno)
		return -errno;
	return *end ? -EIO : 0;
}

int main(void)
{
	int leaks = 0;
	for (budget = 0; budget < 8;) {
		int had = budget;
		enum status status = attach("disk");
		printf("budget %d: %s, %d live\n", had, messages[status], live);
		if (status == OK)
			printf("detached: %s\n", messages[detach("disk")]);
		leaks += live;
		budget = had + 1;
	}
	budget = 1000;
	static const char *const names[] = { "tty", "a/b", "x", "disk", "clock", "net", "tty" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		printf("attach %s: %s\n", names[i], messages[attach(names[i])]);
	devices[1]->users = 1;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		printf("detach %s: %s\n", names[i], messages[detach(names[i])]);
	devices[1]->users = 0;
	detach("disk");
	leaks += live;
	static const char *const numbers[] = { "12", "-7", "abc", "99999999999999999999", "5x", "" };
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		long value;
		int error = parse(numbers[i], &value);
		if (error)
			printf("'%s': %s\n", numbers[i], strerror(-error));
		else
			printf("'%s': %ld\n", numbers[i], value);
	}
	return leaks ? 1 : 3;
}
