# array.s: sum, smallest and largest of an array, by index.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	# esi: index, edi: sum, ebx: smallest, ebp: largest so far
	movl	$1, %esi
	movl	values, %edi
	movl	%edi, %ebx
	movl	%edi, %ebp

each:
	# element esi is at values + 4 × esi; the machine computes that by itself
	movl	values(,%esi,4), %eax
	addl	%eax, %edi
	cmpl	%eax, %ebx
	cmovgl	%eax, %ebx
	cmpl	%eax, %ebp
	cmovll	%eax, %ebp

	incl	%esi
	cmpl	$VALUES, %esi
	jb	each

	movl	$sum_text, %esi
	movl	%edi, %eax
	call	report
	movl	$smallest_text, %esi
	movl	%ebx, %eax
	call	report
	movl	$largest_text, %esi
	movl	%ebp, %eax
	call	report

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# void report(const char *text, int n)
# in: esi = text, eax = n. Clobbers eax, ecx, edx, esi.
report:
	# the text, up to its zero byte
	movl	%eax, %ecx
.Lcharacter:
	lodsb
	testb	%al, %al
	jz	.Lnumber
	outb	%al, $PORT_CONSOLE_DATA
	jmp	.Lcharacter

.Lnumber:
	# a minus sign, then the magnitude
	movl	%ecx, %eax
	testl	%eax, %eax
	jns	.Lmagnitude
	movb	$'-', %al
	outb	%al, $PORT_CONSOLE_DATA
	movl	%ecx, %eax
	negl	%eax
.Lmagnitude:
	call	put_decimal
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

# void put_decimal(unsigned n)
# in: eax = n. Clobbers eax, ecx, edx.
#
#	4(%esp)	return address
#	0(%esp)	this call's digit, while the ones before it are printed
put_decimal:
	movl	$10, %ecx
	xorl	%edx, %edx
	divl	%ecx
	pushl	%edx
	testl	%eax, %eax
	jz	.Ldigit
	call	put_decimal
.Ldigit:
	popl	%eax
	addb	$'0', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

	.section .rodata
sum_text:
	.string	"sum "
smallest_text:
	.string	"smallest "
largest_text:
	.string	"largest "

	.data
	.balign	4
values:
	.long	31, -41, 59, 26, -53, 58, 97, -93, 23, 84
	.set	VALUES, (. - values) / 4
