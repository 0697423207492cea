/* What ctype.h says of each character. */
#include <ctype.h>

#include "portable.h"

int main(void)
{
	int (*const kinds[])(int) = { isalnum, isalpha, isblank, iscntrl, isdigit, isgraph, islower, isprint, ispunct, isspace, isupper, isxdigit };

	for (int c = -1; c < 128; c++) {
		int bits = 0;
		for (int k = 0; k < 12; k++)
			bits |= (kinds[k](c) != 0) << k;
		printf("%d:%03x%s", c, bits, c % 8 == 7 ? "\n" : " ");
	}
	for (int c = 0; c < 128; c++) {
		if (toupper(c) != c || tolower(c) != c)
			printf("%c%c", toupper(c), tolower(c));
	}
	printf("\n");
	return 0;
}
