	.file	"bits.c"
	.text
	.section	.rodata
	.align 32
	.type	values, @object
	.size	values, 64
values:
	.long	1
	.long	2
	.long	3
	.long	128
	.long	255
	.long	256
	.long	32768
	.long	65535
	.long	65536
	.long	2147483647
	.long	-2147483648
	.long	-1
	.long	305419896
	.long	-559038737
	.long	252645135
	.long	-1431655766
	.text
	.type	count_slowly, @function
count_slowly:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$24, %esp
	movl	8(%ebp), %eax
	movl	%eax, -24(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -20(%ebp)
	movl	$0, -4(%ebp)
	jmp	.L2
.L3:
	incl	-4(%ebp)
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	addl	$-1, %eax
	adcl	$-1, %edx
	andl	%eax, -24(%ebp)
	andl	%edx, -20(%ebp)
.L2:
	movl	-24(%ebp), %eax
	movl	-20(%ebp), %edx
	orl	%edx, %eax
	testl	%eax, %eax
	jne	.L3
	movl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	count_slowly, .-count_slowly
	.type	reverse, @function
reverse:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	shrl	%eax
	andl	$1431655765, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	addl	%eax, %eax
	andl	$-1431655766, %eax
	orl	%edx, %eax
	movl	%eax, 8(%ebp)
	movl	8(%ebp), %eax
	shrl	$2, %eax
	andl	$858993459, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	sall	$2, %eax
	andl	$-858993460, %eax
	orl	%edx, %eax
	movl	%eax, 8(%ebp)
	movl	8(%ebp), %eax
	shrl	$4, %eax
	andl	$252645135, %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	sall	$4, %eax
	andl	$-252645136, %eax
	orl	%edx, %eax
	movl	%eax, 8(%ebp)
	movl	8(%ebp), %eax
	bswap	%eax
	popl	%ebp
	ret
	.size	reverse, .-reverse
	.type	rotate_left, @function
rotate_left:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %eax
	andl	$31, %eax
	movl	8(%ebp), %edx
	movl	%edx, %ebx
	movb	%al, %cl
	sall	%cl, %ebx
	movl	12(%ebp), %eax
	negl	%eax
	andl	$31, %eax
	movl	8(%ebp), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	orl	%ebx, %eax
	popl	%ebx
	popl	%ebp
	ret
	.size	rotate_left, .-rotate_left
	.type	rotate_half, @function
rotate_half:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movw	%ax, -8(%ebp)
	movzwl	-8(%ebp), %edx
	movl	12(%ebp), %eax
	andl	$15, %eax
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	movswl	%ax, %edx
	movzwl	-8(%ebp), %ebx
	movl	12(%ebp), %eax
	negl	%eax
	andl	$15, %eax
	movb	%al, %cl
	sarl	%cl, %ebx
	movl	%ebx, %eax
	cwtl
	orl	%edx, %eax
	cwtl
	movzwl	%ax, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	rotate_half, .-rotate_half
	.type	rotate_byte, @function
rotate_byte:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movb	%al, -8(%ebp)
	movzbl	-8(%ebp), %edx
	movl	12(%ebp), %eax
	andl	$7, %eax
	movb	%al, %cl
	sarl	%cl, %edx
	movl	%edx, %eax
	movb	%al, %bl
	movzbl	-8(%ebp), %edx
	movl	12(%ebp), %eax
	negl	%eax
	andl	$7, %eax
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	orb	%bl, %al
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	rotate_byte, .-rotate_byte
	.type	spread, @function
spread:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$20, %esp
	movl	8(%ebp), %eax
	movw	%ax, -20(%ebp)
	movzwl	-20(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	sall	$8, %eax
	orl	-4(%ebp), %eax
	andl	$16711935, %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	sall	$4, %eax
	orl	-4(%ebp), %eax
	andl	$252645135, %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	sall	$2, %eax
	orl	-4(%ebp), %eax
	andl	$858993459, %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	addl	%eax, %eax
	orl	-4(%ebp), %eax
	andl	$1431655765, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	spread, .-spread
	.type	next_same_count, @function
next_same_count:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	negl	%eax
	andl	8(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %edx
	movl	-4(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -8(%ebp)
	cmpl	$0, -8(%ebp)
	je	.L16
	movl	8(%ebp), %eax
	xorl	-8(%ebp), %eax
	movl	$0, %edx
	divl	-4(%ebp)
	shrl	$2, %eax
	orl	-8(%ebp), %eax
	jmp	.L18
.L16:
	movl	$0, %eax
.L18:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	next_same_count, .-next_same_count
	.type	gray, @function
gray:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	shrl	%eax
	xorl	8(%ebp), %eax
	popl	%ebp
	ret
	.size	gray, .-gray
	.type	from_gray, @function
from_gray:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$1, -4(%ebp)
	jmp	.L22
.L23:
	movl	-4(%ebp), %eax
	movl	8(%ebp), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	xorl	%eax, 8(%ebp)
	sall	-4(%ebp)
.L22:
	cmpl	$31, -4(%ebp)
	jle	.L23
	movl	8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	from_gray, .-from_gray
	.type	power_of_two, @function
power_of_two:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$1, 8(%ebp)
	jbe	.L26
	movl	8(%ebp), %eax
	decl	%eax
	bsrl	%eax, %eax
	xorl	$31, %eax
	movl	%eax, %edx
	movl	$32, %eax
	subl	%edx, %eax
	movl	$1, %edx
	movb	%al, %cl
	sall	%cl, %edx
	movl	%edx, %eax
	jmp	.L28
.L26:
	movl	$1, %eax
.L28:
	popl	%ebp
	ret
	.size	power_of_two, .-power_of_two
	.type	absolute, @function
absolute:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %eax
	sarl	$31, %eax
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %eax
	xorl	-4(%ebp), %eax
	subl	-4(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	absolute, .-absolute
	.type	has_zero_byte, @function
has_zero_byte:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	leal	-16843009(%eax), %edx
	movl	8(%ebp), %eax
	notl	%eax
	andl	%edx, %eax
	andl	$-2139062144, %eax
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	popl	%ebp
	ret
	.size	has_zero_byte, .-has_zero_byte
	.type	pick, @function
pick:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %eax
	movl	8(%ebp), %edx
	movb	%al, %cl
	shrl	%cl, %edx
	movl	16(%ebp), %eax
	movl	$1, %ebx
	movb	%al, %cl
	sall	%cl, %ebx
	movl	%ebx, %eax
	decl	%eax
	andl	%edx, %eax
	popl	%ebx
	popl	%ebp
	ret
	.size	pick, .-pick
	.type	set, @function
set:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %eax
	shrl	$5, %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	(%edx), %edx
	movl	12(%ebp), %ecx
	andl	$31, %ecx
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	leal	0(,%eax,4), %ebx
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	orl	%ecx, %edx
	movl	%edx, (%eax)
	nop
	popl	%ebx
	popl	%ebp
	ret
	.size	set, .-set
	.type	clear, @function
clear:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %eax
	shrl	$5, %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	(%edx), %edx
	movl	12(%ebp), %ecx
	andl	$31, %ecx
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	notl	%ecx
	leal	0(,%eax,4), %ebx
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	andl	%ecx, %edx
	movl	%edx, (%eax)
	nop
	popl	%ebx
	popl	%ebp
	ret
	.size	clear, .-clear
	.type	flip, @function
flip:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	movl	12(%ebp), %eax
	shrl	$5, %eax
	leal	0(,%eax,4), %ecx
	movl	8(%ebp), %edx
	addl	%ecx, %edx
	movl	(%edx), %edx
	movl	12(%ebp), %ecx
	andl	$31, %ecx
	movl	$1, %ebx
	sall	%cl, %ebx
	movl	%ebx, %ecx
	leal	0(,%eax,4), %ebx
	movl	8(%ebp), %eax
	addl	%ebx, %eax
	xorl	%ecx, %edx
	movl	%edx, (%eax)
	nop
	popl	%ebx
	popl	%ebp
	ret
	.size	flip, .-flip
	.type	test, @function
test:
	pushl	%ebp
	movl	%esp, %ebp
	movl	12(%ebp), %eax
	shrl	$5, %eax
	leal	0(,%eax,4), %edx
	movl	8(%ebp), %eax
	addl	%edx, %eax
	movl	(%eax), %edx
	movl	12(%ebp), %eax
	andl	$31, %eax
	movb	%al, %cl
	shrl	%cl, %edx
	movl	%edx, %eax
	andl	$1, %eax
	popl	%ebp
	ret
	.size	test, .-test
	.globl	__popcountsi2
	.section	.rodata
	.align 4
.LC0:
	.string	"%08x: clz %d ctz %d count %d parity %d ffs %d bswap %08x reverse %08x\n"
	.globl	__ffsdi2
	.globl	__popcountdi2
	.globl	__ctzdi2
	.align 4
.LC1:
	.string	"  %d %d %d %d %d %016llx %04x\n"
.LC2:
	.string	"%d %d %d\n"
.LC3:
	.string	"%x "
.LC4:
	.string	""
.LC5:
	.string	"%08x "
.LC6:
	.string	"%d\n%016llx wrong %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$176, %esp
	movl	$0, 172(%esp)
	movl	$0, 160(%esp)
	movl	$0, 164(%esp)
	movl	$0, 156(%esp)
	jmp	.L41
.L52:
	movl	156(%esp), %eax
	movl	values(,%eax,4), %eax
	movl	%eax, 116(%esp)
	movl	116(%esp), %eax
	movl	$0, %edx
	movl	156(%esp), %ebx
	movl	%ebx, %ecx
	addl	%ecx, %ecx
	addl	%ebx, %ecx
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L70
	movl	%eax, %edx
	xorl	%eax, %eax
.L70:
	movl	156(%esp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	reverse
	movl	%eax, %esi
	movl	116(%esp), %eax
	bswap	%eax
	movl	%eax, 60(%esp)
	movl	116(%esp), %eax
	movl	$-1, %edx
	bsfl	%eax, %ebx
	cmove	%edx, %ebx
	incl	%ebx
	movl	116(%esp), %eax
	movl	%eax, %edx
	shrl	$16, %edx
	xorw	%dx, %ax
	xorb	%ah, %al
	setnp	%al
	movzbl	%al, %edi
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	__popcountsi2
	movl	%eax, %ecx
	bsfl	116(%esp), %edx
	bsrl	116(%esp), %eax
	xorl	$31, %eax
	movl	%esi, 32(%esp)
	movl	60(%esp), %esi
	movl	%esi, 28(%esp)
	movl	%ebx, 24(%esp)
	movl	%edi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	116(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	116(%esp), %eax
	movzwl	%ax, %eax
	movl	%eax, %edx
	sall	$8, %edx
	movzwl	%ax, %eax
	shrl	$8, %eax
	orl	%edx, %eax
	movzwl	%ax, %eax
	movl	%eax, 60(%esp)
	movl	104(%esp), %eax
	bswap	%eax
	movl	%eax, %edx
	movl	108(%esp), %eax
	bswap	%eax
	movl	%eax, %esi
	movl	%edx, %edi
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__ffsdi2
	movl	%eax, 56(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%edx, %ecx
	xorl	%ecx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	xorw	%dx, %ax
	xorb	%ah, %al
	setnp	%al
	movzbl	%al, %eax
	movl	$0, %edx
	movl	%eax, 52(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__popcountdi2
	movl	%eax, %ebx
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	orl	$-2147483648, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__ctzdi2
	movl	%eax, %ecx
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	orl	$1, %eax
	testl	%edx, %edx
	je	.L42
	bsrl	%edx, %eax
	xorl	$31, %eax
	jmp	.L43
.L42:
	bsrl	%eax, %eax
	xorl	$31, %eax
	addl	$32, %eax
.L43:
	movl	60(%esp), %edx
	movl	%edx, 32(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	movl	56(%esp), %edi
	movl	%edi, 20(%esp)
	movl	52(%esp), %edi
	movl	%edi, 16(%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	__popcountsi2
	movl	%eax, %ebx
	movl	116(%esp), %eax
	movl	$0, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	count_slowly
	cmpl	%eax, %ebx
	jne	.L44
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__popcountdi2
	movl	%eax, %ebx
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	count_slowly
	cmpl	%eax, %ebx
	je	.L45
.L44:
	movl	$1, %eax
	jmp	.L46
.L45:
	movl	$0, %eax
.L46:
	addl	%eax, 172(%esp)
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	reverse
	movl	%eax, (%esp)
	call	reverse
	cmpl	%eax, 116(%esp)
	jne	.L47
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	gray
	movl	%eax, (%esp)
	call	from_gray
	cmpl	%eax, 116(%esp)
	je	.L48
.L47:
	movl	$1, %eax
	jmp	.L49
.L48:
	movl	$0, %eax
.L49:
	addl	%eax, 172(%esp)
	movl	$0, 152(%esp)
	jmp	.L50
.L51:
	movl	164(%esp), %eax
	imull	$31, %eax, %edx
	movl	160(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$31, %edi
	movl	%edi, %eax
	mull	160(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	leal	(%ecx,%edi), %eax
	movl	%eax, %edi
	movl	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	rotate_left
	movl	$0, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	116(%esp), %eax
	movzwl	%ax, %eax
	movl	%eax, %edx
	movl	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	rotate_half
	movzwl	%ax, %eax
	movl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	cltd
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	116(%esp), %eax
	movzbl	%al, %eax
	movl	152(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	rotate_byte
	movzbl	%al, %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	cltd
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, 160(%esp)
	movl	%edx, 164(%esp)
	incl	152(%esp)
.L50:
	cmpl	$32, 152(%esp)
	jbe	.L51
	movl	116(%esp), %eax
	movzwl	%ax, %eax
	movl	%eax, (%esp)
	call	spread
	movl	%eax, %ebx
	movl	116(%esp), %eax
	shrl	$16, %eax
	movzwl	%ax, %eax
	movl	%eax, (%esp)
	call	spread
	addl	%eax, %eax
	orl	%ebx, %eax
	movl	$0, %edx
	addl	%eax, 160(%esp)
	adcl	%edx, 164(%esp)
	movl	164(%esp), %eax
	imull	$31, %eax, %edx
	movl	160(%esp), %eax
	imull	$0, %eax, %eax
	leal	(%edx,%eax), %ecx
	movl	$31, %edi
	movl	%edi, %eax
	mull	160(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	leal	(%ecx,%edi), %eax
	movl	%eax, %edi
	movl	116(%esp), %eax
	shrl	%eax
	movl	%eax, (%esp)
	call	power_of_two
	movl	$0, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	absolute
	movl	$0, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	has_zero_byte
	cltd
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	$16, %eax
	subl	156(%esp), %eax
	movl	%eax, %edx
	movl	156(%esp), %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	116(%esp), %eax
	movl	%eax, (%esp)
	call	pick
	movl	$0, %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, 160(%esp)
	movl	%edx, 164(%esp)
	incl	156(%esp)
.L41:
	cmpl	$15, 156(%esp)
	jbe	.L52
	movl	$28, 12(%esp)
	movl	$0, 8(%esp)
	movl	$0, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$7, 148(%esp)
	movl	$0, 144(%esp)
	jmp	.L53
.L54:
	movl	148(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	144(%esp)
	movl	148(%esp), %eax
	movl	%eax, (%esp)
	call	next_same_count
	movl	%eax, 148(%esp)
.L53:
	cmpl	$11, 144(%esp)
	jle	.L54
	movl	$.LC4, (%esp)
	call	puts
	movl	$0, %edx
	movl	$32, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L55:
	movl	%edx, 72(%esp,%eax)
	movl	%edx, 76(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L55
	movl	$0, 140(%esp)
	jmp	.L57
.L58:
	movl	140(%esp), %eax
	movl	%eax, 4(%esp)
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	set
	addl	$3, 140(%esp)
.L57:
	cmpl	$255, 140(%esp)
	jbe	.L58
	movl	$0, 136(%esp)
	jmp	.L59
.L60:
	movl	136(%esp), %eax
	movl	%eax, 4(%esp)
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	flip
	addl	$5, 136(%esp)
.L59:
	cmpl	$255, 136(%esp)
	jbe	.L60
	movl	$0, 132(%esp)
	jmp	.L61
.L62:
	movl	132(%esp), %eax
	movl	%eax, 4(%esp)
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	clear
	addl	$7, 132(%esp)
.L61:
	cmpl	$255, 132(%esp)
	jbe	.L62
	movl	$0, 128(%esp)
	movl	$0, 124(%esp)
	jmp	.L63
.L64:
	movl	124(%esp), %eax
	movl	%eax, 4(%esp)
	leal	72(%esp), %eax
	movl	%eax, (%esp)
	call	test
	addl	%eax, 128(%esp)
	incl	124(%esp)
.L63:
	cmpl	$255, 124(%esp)
	jbe	.L64
	movl	$0, 120(%esp)
	jmp	.L65
.L66:
	movl	120(%esp), %eax
	movl	72(%esp,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	incl	120(%esp)
.L65:
	cmpl	$7, 120(%esp)
	jle	.L66
	movl	172(%esp), %eax
	movl	%eax, 16(%esp)
	movl	160(%esp), %eax
	movl	164(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	movl	128(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	cmpl	$0, 172(%esp)
	jne	.L67
	movl	128(%esp), %ecx
	movl	$1374389535, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$4, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	0(,%eax,4), %edx
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	jmp	.L69
.L67:
	movl	$99, %edx
.L69:
	movl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
