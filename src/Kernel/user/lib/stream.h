/* What a FILE is made of; for the files of this folder only. */
#ifndef STREAM_H
#define STREAM_H

#include <stdbool.h>
#include <stdio.h>

struct stream {
	int fd;			/* -1: the text of sscanf, which has nothing behind it */
	bool is_output;
	bool at_end;
	bool failed;
	int buffering;		/* _IOFBF, _IOLBF, _IONBF: when output goes out */
	size_t next;		/* in buffer: the next byte to hand out, or the first free place */
	size_t filled;		/* in buffer: bytes that were read */
	size_t size;		/* of buffer */
	unsigned char *buffer;
	FILE *other;		/* the next one in the list of streams that fopen and fdopen made */
};

/* Those streams: what is left in their buffers goes out when the program ends. */
extern FILE *__streams;

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
