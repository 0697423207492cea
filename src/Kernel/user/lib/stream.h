/* What a FILE is made of; for the files of this folder only. */
#ifndef STREAM_H
#define STREAM_H

#include <stdbool.h>
#include <stdio.h>

struct stream {
	int fd;			/* -1: the text of sscanf, which has nothing behind it */
	bool unbuffered;	/* each call leaves the buffer empty */
	bool at_end;
	bool failed;
	size_t next;		/* in buffer: the next byte to hand out, or the first free place */
	size_t filled;		/* in buffer: bytes that were read */
	unsigned char *buffer;	/* BUFSIZ bytes */
};

/* Where formatted text goes: a stream, or memory of a limited size. */
struct sink {
	FILE *stream;		/* null: memory */
	char *memory;
	size_t room;		/* bytes of memory left, without the final zero byte */
	int written;		/* bytes asked for so far: what printf returns */
};

void format_into(struct sink *sink, const char *format, va_list arguments);
void stream_put(FILE *stream, const void *from, size_t n);
void stream_settle(FILE *stream);

#endif
