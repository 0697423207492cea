/* A JSON parser into a tree, a printer in two styles, and queries by path. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { NOTHING, BOOLEAN, NUMBER, TEXT, ARRAY, OBJECT };

struct value {
	enum kind kind;
	char *name;		/* of a member */
	union {
		int truth;
		long number;
		char *text;
		struct value *first;
	};
	struct value *next;
};

static const char *at, *error;
static int values;

static void skip(void)
{
	while (isspace((unsigned char)*at))
		at++;
}

static int fail(const char *why)
{
	if (!error)
		error = why;
	return 0;
}

static int expect(const char *word)
{
	size_t n = strlen(word);
	if (strncmp(at, word, n) != 0)
		return fail("unknown word");
	at += n;
	return 1;
}

static char *parse_text(void)
{
	char buffer[128];
	size_t n = 0;
	for (at++; *at != '"'; at++) {
		char c = *at;
		if (c == '\0' || n == sizeof buffer - 1) {
			fail("text does not end");
			break;
		}
		if (c == '\\') {
			switch (*++at) {
			case 'n': c = '\n'; break;
			case 't': c = '\t'; break;
			case 'u': {
				char hex[5] = { 0 };
				strncpy(hex, at + 1, 4);
				c = (char)strtol(hex, 0, 16);
				at += strlen(hex);
				break;
			}
			default: c = *at;
			}
		}
		buffer[n++] = c;
	}
	if (*at == '"')
		at++;
	buffer[n] = '\0';
	char *copy = malloc(n + 1);
	return strcpy(copy, buffer);
}

static struct value *parse(int depth)
{
	struct value *v = calloc(1, sizeof *v);
	values++;
	skip();
	if (depth > 20) {
		fail("too deep");
		return v;
	}
	switch (*at) {
	case 'n': expect("null"); break;
	case 't': v->kind = BOOLEAN; v->truth = expect("true"); break;
	case 'f': v->kind = BOOLEAN; v->truth = !expect("false"); break;
	case '"': v->kind = TEXT; v->text = parse_text(); break;
	case '[':
	case '{': {
		char close = *at == '[' ? ']' : '}';
		struct value **last = &v->first;
		v->kind = *at == '[' ? ARRAY : OBJECT;
		at++;
		for (skip(); *at != close && !error; skip()) {
			char *name = 0;
			if (v->kind == OBJECT) {
				if (*at != '"') {
					fail("name expected");
					break;
				}
				name = parse_text();
				skip();
				if (*at == ':')
					at++;
				else
					fail("colon expected");
			}
			*last = parse(depth + 1);
			(*last)->name = name;
			last = &(*last)->next;
			skip();
			if (*at == ',')
				at++;
			else if (*at != close)
				fail("comma expected");
		}
		if (*at == close)
			at++;
		break;
	}
	default:
		v->kind = NUMBER;
		char *end;
		v->number = strtol(at, &end, 10);
		if (end == at)
			fail("value expected");
		at = end;
	}
	return v;
}

static void print(const struct value *v, int indent)
{
	static const char *const words[] = { "false", "true" };
	switch (v->kind) {
	case NOTHING: printf("null"); break;
	case BOOLEAN: printf("%s", words[v->truth]); break;
	case NUMBER: printf("%ld", v->number); break;
	case TEXT: printf("\"%s\"", v->text); break;
	case ARRAY:
	case OBJECT:
		putchar(v->kind == ARRAY ? '[' : '{');
		for (const struct value *m = v->first; m; m = m->next) {
			if (indent >= 0)
				printf("\n%*s", indent + 2, "");
			if (m->name)
				printf(indent >= 0 ? "\"%s\": " : "\"%s\":", m->name);
			print(m, indent >= 0 ? indent + 2 : -1);
			if (m->next)
				putchar(',');
		}
		if (indent >= 0 && v->first)
			printf("\n%*s", indent, "");
		putchar(v->kind == ARRAY ? ']' : '}');
	}
}

static const struct value *find(const struct value *v, const char *path)
{
	while (v && *path) {
		size_t n = strcspn(path, ".");
		const struct value *m = v->kind >= ARRAY ? v->first : 0;
		for (int index = v->kind == ARRAY ? atoi(path) : -1; m; m = m->next, index--)
			if (m->name ? strlen(m->name) == n && strncmp(m->name, path, n) == 0 : index == 0)
				break;
		v = m;
		path += n + (path[n] == '.');
	}
	return v;
}

static void discard(struct value *v)
{
	if (v->kind == TEXT)
		free(v->text);
	for (struct value *m = v->kind >= ARRAY ? v->first : 0, *next; m; m = next) {
		next = m->next;
		discard(m);
	}
	free(v->name);
	free(v);
}

int main(void)
{
	static const char *const sources[] = {
		"{\"name\": \"toy\", \"registers\": [\"eax\", \"ecx\"], \"bits\": 32, \"fast\": true,"
		" \"nested\": {\"a\": {\"b\": [1, [2, [3, -4]]]}}, \"none\": null, \"empty\": {}, \"e\": []}",
		"[1, 2, 3, {\"x\": \"\\u0041\\u0042 \\\"quoted\\\"\"}, false]",
		"  -17  ", "[1, 2", "{\"a\" 1}", "[tru]", "{1: 2}", "[[[[[[[[[[[[[[[[[[[[[[[[]]]]",
	};
	static const char *const paths[] = { "name", "registers.1", "nested.a.b.1.1.0", "3.x", "none", "bits.x" };
	int failures = 0;
	for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
		error = 0;
		values = 0;
		at = sources[i];
		struct value *v = parse(0);
		if (error) {
			printf("%d: %s at %d\n", (int)i, error, (int)(at - sources[i]));
			failures++;
		} else {
			printf("%d: %d values\n", (int)i, values);
			print(v, -1);
			puts("");
			print(v, 0);
			puts("");
			for (size_t p = 0; p < sizeof paths / sizeof *paths; p++) {
				const struct value *found = find(v, paths[p]);
				if (found) {
					printf("  %s = ", paths[p]);
					print(found, -1);
					puts("");
				}
			}
		}
		discard(v);
	}
	return failures;
}
