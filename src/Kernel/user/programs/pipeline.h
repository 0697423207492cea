/*
 * pipeline.h: how the shell reads a line: it takes off one pipeline after the other, cut into words and
 * operators.
 */
#ifndef PIPELINE_H
#define PIPELINE_H

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	MOST_TOKENS = 200,
	MOST_COMMANDS = 16,	/* in a pipeline */
};

enum kind { WORD, OPERATOR };

struct token {
	enum kind kind;
	char *text;		/* a word without its quotes, or an operator */
};

static int last_status;			/* the exit status, or 128 and a signal */

static int complain(int status, const char *what, const char *name)
{
	fprintf(stderr, "sh: %s%s\n", what, name);
	return status;
}

static const char *refuse(const char *why)
{
	complain(0, why, "");
	return NULL;
}

/* Words and operators. */

static const char *const operators[] = { "&&", "||", "2>&1", "2>", "|", "&", ";", "<", ">" };

/* The operator at a place; NULL if there is none. A 2 belongs to one only where a word could begin. */
static const char *operator_at(const char *at, bool in_word)
{
	for (unsigned i = 0; i < sizeof operators / sizeof operators[0]; i++) {
		const char *name = operators[i];
		if (strncmp(at, name, strlen(name)) == 0 && !(in_word && isdigit((unsigned char)*name)))
			return name;
	}
	return NULL;
}

/* Copies a word, without its quotes and with $? in its place; NULL if a quote is missing. */
static const char *take_word(const char *at, char **to)
{
	char quote = '\0';
	for (; *at != '\0'; at++) {
		if (quote == '\0' && (isspace((unsigned char)*at) || operator_at(at, true) != NULL))
			break;
		if (*at == quote)
			quote = '\0';
		else if (quote == '\0' && (*at == '\'' || *at == '"'))
			quote = *at;
		else if (quote != '\'' && strncmp(at, "$?", 2) == 0)
			*to += sprintf(*to, "%d", (at++, last_status));
		else if (quote != '\'' && at[0] == '\\' && at[1] != '\0')
			*(*to)++ = *++at;
		else
			*(*to)++ = *at;
	}
	*(*to)++ = '\0';
	return quote == '\0' ? at : NULL;
}

static bool is(const struct token *token, const char *operator)
{
	return token->kind == OPERATOR && strcmp(token->text, operator) == 0;
}

static bool ends_pipeline(const struct token *token)
{
	return is(token, ";") || is(token, "&") || is(token, "&&") || is(token, "||");
}

/* A pipeline, and what comes after it. */
struct pipeline {
	struct token tokens[MOST_TOKENS];
	int count;
	const char *connection;		/* ; & && || or the end, "" */
	char *words;			/* the memory of its words */
};

/* Takes a pipeline off the front of a line; NULL if that cannot be done, and the rest makes no sense. */
static const char *cut(const char *line, struct pipeline *p)
{
	char *to = p->words = malloc(strlen(line) * 2 + 2);	/* $? may become three digits, each word ends with a zero byte */

	p->count = 0;
	p->connection = "";
	if (to == NULL)
		return refuse("the line is too long");
	for (;;) {
		line += strspn(line, " \t\n");
		if (*line == '\0' || *line == '#')
			return "";
		if (p->count == MOST_TOKENS)
			return refuse("there are too many words");
		struct token *token = &p->tokens[p->count];
		const char *operator = operator_at(line, false);
		if (operator == NULL) {
			*token = (struct token) { WORD, to };
			line = take_word(line, &to);
			if (line == NULL)
				return refuse("a quote is missing");
		} else {
			*token = (struct token) { OPERATOR, (char *)operator };
			line += strlen(operator);
			if (ends_pipeline(token)) {
				p->connection = operator;
				return line;
			}
		}
		p->count++;
	}
}

/* Whether there is a command before each | and after it, and not too many of them; if not, why. */
static bool is_whole(const struct pipeline *p)
{
	bool needs_command = true;
	int commands = 1;

	for (int i = 0; i <= p->count; i++) {
		bool is_bar = i < p->count && is(&p->tokens[i], "|");
		commands += is_bar;
		if (needs_command && (is_bar || i == p->count)) {
			const char *next = is_bar ? "|" : p->connection;
			complain(0, "there is no command before ", *next == '\0' ? "the end" : next);
			return false;
		}
		needs_command = is_bar;
	}
	if (commands <= MOST_COMMANDS)
		return true;
	complain(0, "there are too many commands", "");
	return false;
}

#endif
