/* ctype.c: kinds of characters, in ASCII. The unsigned subtraction makes a range one comparison. */
#include <ctype.h>

static int between(int c, int first, int last)
{
	return (unsigned)c - first <= (unsigned)(last - first);
}

int isupper(int c)
{
	return between(c, 'A', 'Z');
}

int islower(int c)
{
	return between(c, 'a', 'z');
}

int isalpha(int c)
{
	return between(c | 0x20, 'a', 'z');	/* bit 5 tells a from A */
}

int isdigit(int c)
{
	return between(c, '0', '9');
}

int isxdigit(int c)
{
	return isdigit(c) || between(c | 0x20, 'a', 'f');
}

int isalnum(int c)
{
	return isalpha(c) || isdigit(c);
}

int isblank(int c)
{
	return c == ' ' || c == '\t';
}

int isspace(int c)
{
	return c == ' ' || between(c, '\t', '\r');
}

int isprint(int c)
{
	return between(c, ' ', '~');
}

int isgraph(int c)
{
	return between(c, '!', '~');
}

int ispunct(int c)
{
	return isgraph(c) && !isalnum(c);
}

int iscntrl(int c)
{
	return between(c, 0, 31) || c == 127;
}

int tolower(int c)
{
	return isupper(c) ? c + ('a' - 'A') : c;
}

int toupper(int c)
{
	return islower(c) ? c - ('a' - 'A') : c;
}

int isascii(int c)
{
	return (c & ~0x7f) == 0;
}

int toascii(int c)
{
	return c & 0x7f;
}
