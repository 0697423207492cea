# strings.s: length, reversal in place, and capitals, on a string that ends with a zero byte.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	movl	$text, %esi
	call	put_line

	movl	$text, %esi
	call	reverse
	movl	$text, %esi
	call	put_line

	movl	$text, %esi
	call	capitals
	movl	$text, %esi
	call	put_line

	# the exit status tells the length
	movl	$text, %esi
	call	length
	outl	%eax, $PORT_POWER

# unsigned length(const char *s)
# in: esi = s. out: eax. Clobbers nothing else.
length:
	xorl	%eax, %eax
.Lcount:
	cmpb	$0, (%esi,%eax)
	je	.Lcounted
	incl	%eax
	jmp	.Lcount
.Lcounted:
	ret

# void reverse(char *s)
# in: esi = s. Clobbers eax, edx, esi, edi.
reverse:
	# edi ← the last character
	call	length
	leal	-1(%esi,%eax), %edi

	# exchange the ends until the two meet
.Lexchange:
	cmpl	%edi, %esi
	jae	.Lreversed
	movb	(%esi), %al
	movb	(%edi), %dl
	movb	%dl, (%esi)
	movb	%al, (%edi)
	incl	%esi
	decl	%edi
	jmp	.Lexchange
.Lreversed:
	ret

# void capitals(char *s)
# in: esi = s. Clobbers eax, edx, esi.
capitals:
	movb	(%esi), %al
	testb	%al, %al
	jz	.Lcapitals_done

	# one unsigned comparison tells whether al is from 'a' to 'z'
	leal	-'a'(%eax), %edx
	cmpb	$'z' - 'a', %dl
	ja	.Lkeep
	andb	$~0x20, (%esi)		# in ASCII this bit tells small from capital letters
.Lkeep:
	incl	%esi
	jmp	capitals
.Lcapitals_done:
	ret

# void put_line(const char *s)
# in: esi = s. Clobbers eax, esi.
put_line:
	lodsb
	testb	%al, %al
	jz	.Lend_of_line
	outb	%al, $PORT_CONSOLE_DATA
	jmp	put_line
.Lend_of_line:
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.data
text:
	.string	"a man, a plan, a canal: panama"
