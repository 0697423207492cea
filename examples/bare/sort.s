# sort.s: insertion sort, as one sorts playing cards: each next one goes to its place among those before.

	.include "toy.inc"

	.text
	.globl	_start
_start:
	call	put_values
	movl	$values, %ebx
	movl	$VALUES, %ecx
	call	sort
	call	put_values

	xorl	%eax, %eax
	outl	%eax, $PORT_POWER

# void sort(int *v, unsigned n)
# in: ebx = v, ecx = n. Clobbers eax, edx, esi, edi.
sort:
	# v[0..esi-1] is sorted; one element alone always is
	movl	$1, %esi

.Lnext:
	cmpl	%ecx, %esi
	jae	.Lsorted
	movl	(%ebx,%esi,4), %eax
	movl	%esi, %edi

	# all that are larger than eax move up by one
.Lmove_up:
	testl	%edi, %edi
	jz	.Lplace
	movl	-4(%ebx,%edi,4), %edx
	cmpl	%eax, %edx
	jle	.Lplace
	movl	%edx, (%ebx,%edi,4)
	decl	%edi
	jmp	.Lmove_up

	# and eax goes where there is room now
.Lplace:
	movl	%eax, (%ebx,%edi,4)
	incl	%esi
	jmp	.Lnext
.Lsorted:
	ret

# void put_values(void)
# Prints the array on a line. Clobbers eax, ecx, edx, esi.
put_values:
	xorl	%esi, %esi
.Leach:
	movl	values(,%esi,4), %eax
	call	put_signed
	movb	$' ', %al
	outb	%al, $PORT_CONSOLE_DATA
	incl	%esi
	cmpl	$VALUES, %esi
	jb	.Leach
	movb	$'\n', %al
	outb	%al, $PORT_CONSOLE_DATA
	ret

# void put_signed(int n)
# in: eax = n. Clobbers eax, ecx, edx.
put_signed:
	testl	%eax, %eax
	jns	put_decimal
	movl	%eax, %ecx
	movb	$'-', %al
	outb	%al, $PORT_CONSOLE_DATA
	movl	%ecx, %eax
	negl	%eax

	# falls into put_decimal with the magnitude

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

	.data
	.balign	4
values:
	.long	42, -7, 1999, 0, 13, -500, 42, 8, 100000, -1
	.set	VALUES, (. - values) / 4
