/* bank.c: accounts and transfers, from a script on standard input. */
#include <ctype.h>
#include <err.h>
#include <inttypes.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_ACCOUNTS 16

typedef struct {
	char owner[32];
	int64_t cents;
	struct tm opened;
} Account;

static Account *accounts;
static size_t count, room;

static Account *find(const char *owner)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(accounts[i].owner, owner) == 0)
			return &accounts[i];
	return NULL;
}

static Account *open_account(const char *owner, time_t when)
{
	if (count == room) {
		room = room ? room * 2 : 2;
		accounts = realloc(accounts, room * sizeof *accounts);
		if (accounts == NULL)
			err(EXIT_FAILURE, "realloc");
	}
	Account *a = &accounts[count++];
	memset(a, 0, sizeof *a);
	snprintf(a->owner, sizeof a->owner, "%s", owner);
	a->opened = *gmtime(&when);
	return a;
}

static bool parse_amount(const char *text, int64_t *cents)
{
	char *end;
	long long whole = strtoll(text, &end, 10);
	long long part = 0;
	if (end == text || whole < 0)
		return false;
	if (*end == '.') {
		if (!isdigit((unsigned char)end[1]) || !isdigit((unsigned char)end[2]) || end[3] != '\0')
			return false;
		part = (end[1] - '0') * 10 + end[2] - '0';
	} else if (*end != '\0')
		return false;
	*cents = whole * 100 + part;
	return true;
}

static int by_balance(const void *a, const void *b)
{
	const Account *x = a, *y = b;
	if (x->cents != y->cents)
		return x->cents < y->cents ? 1 : -1;
	return strcmp(x->owner, y->owner);
}

int main(void)
{
	char line[128], command[16], a[32], b[32], amount[32];
	int number = 0;
	time_t day = 1000000000;

	while (fgets(line, sizeof line, stdin) != NULL) {
		number++;
		line[strcspn(line, "\n")] = '\0';
		int words = sscanf(line, "%15s %31s %31s %31s", command, a, b, amount);
		int64_t cents;
		if (words <= 0 || command[0] == '#')
			continue;
		if (strcmp(command, "open") == 0 && words == 2) {
			open_account(a, day);
			day += 86400 * 17 + 3661;
		} else if (strcmp(command, "put") == 0 && words == 3 && parse_amount(b, &cents)) {
			Account *to = find(a);
			if (to == NULL)
				printf("line %d: no account %s\n", number, a);
			else
				to->cents += cents;
		} else if (strcmp(command, "move") == 0 && words == 4 && parse_amount(amount, &cents)) {
			Account *from = find(a), *to = find(b);
			if (from == NULL || to == NULL)
				printf("line %d: no account %s\n", number, from ? b : a);
			else if (from->cents < cents)
				printf("line %d: %s has only %" PRId64 ".%02" PRId64 "\n", number, a, from->cents / 100, from->cents % 100);
			else
				from->cents -= cents, to->cents += cents;
		} else
			printf("line %d: what is \"%s\"?\n", number, line);
	}
	qsort(accounts, count, sizeof *accounts, by_balance);
	for (size_t i = 0; i < count; i++) {
		char when[64];
		strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S %a %b %j", &accounts[i].opened);
		printf("%-10s|%10" PRId64 ".%02" PRId64 "|%s\n", accounts[i].owner, accounts[i].cents / 100, accounts[i].cents % 100, when);
	}
	free(accounts);
	return EXIT_SUCCESS;
}
