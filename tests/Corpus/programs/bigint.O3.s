	.file	"bigint.c"
	.text
	.p2align 4
	.type	subtract, @function
subtract:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	(%eax), %eax
	testl	%eax, %eax
	jle	.L1
	movl	%edx, %ebx
	movl	(%edx), %edx
	testl	%edx, %edx
	jle	.L11
	movl	%eax, 12(%esp)
	cmpl	%eax, %edx
	cmovg	%eax, %edx
	xorl	%esi, %esi
	movl	%edx, 8(%esp)
	xorl	%edi, %edi
	xorl	%edx, %edx
	movl	%esi, (%esp)
	movl	%ebp, %eax
	movl	%edx, %ebp
	movl	%edi, 4(%esp)
	movl	%ebx, %edx
	.p2align 4
	.p2align 3
.L4:
	movl	4(%edx,%ebp,4), %ecx
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	movl	4(%eax,%ebp,4), %esi
	subl	%ecx, %esi
	sbbl	%ebx, %edi
	movl	%esi, %ecx
	movl	(%esp), %esi
	movl	%edi, %ebx
	movl	4(%esp), %edi
	addl	%ecx, %esi
	movl	%esi, 4(%eax,%ebp,4)
	adcl	%ebx, %edi
	movl	8(%esp), %ebx
	incl	%ebp
	movl	%edi, %esi
	movl	%esi, (%esp)
	sarl	$31, %edi
	movl	%edi, 4(%esp)
	cmpl	%ebx, %ebp
	jl	.L4
	movl	%ebp, %edx
	movl	%eax, %ebp
	movl	12(%esp), %eax
	cmpl	%eax, %edx
	jge	.L8
	.p2align 4
	.p2align 3
.L6:
	movl	4(%ebp,%edx,4), %ecx
	xorl	%ebx, %ebx
	addl	%ecx, %esi
	movl	%esi, 4(%ebp,%edx,4)
	adcl	%ebx, %edi
	incl	%edx
	movl	%edi, %esi
	sarl	$31, %edi
	cmpl	%eax, %edx
	jl	.L6
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L10:
	movl	%eax, 0(%ebp)
	testl	%eax, %eax
	je	.L1
.L8:
	decl	%eax
	movl	4(%ebp,%eax,4), %edx
	testl	%edx, %edx
	je	.L10
.L1:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L11:
	xorl	%edx, %edx
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L6
	.size	subtract, .-subtract
	.p2align 4
	.type	multiply, @function
multiply:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$36, %esp
	movl	%eax, 4(%esp)
	movl	%ecx, %eax
	xorl	%ecx, %ecx
.L22:
	movl	%ebx, (%esi,%ecx)
	movl	%ebx, 4(%esi,%ecx)
	addl	$8, %ecx
	cmpl	$320, %ecx
	jb	.L22
	movl	4(%esp), %ebx
	movl	(%edx), %esi
	movl	$0, (%ebx,%ecx)
	movl	(%eax), %ebx
	testl	%esi, %esi
	movl	%ebx, 12(%esp)
	leal	(%esi,%ebx), %edi
	jle	.L24
	movl	%eax, 20(%esp)
	leal	4(%edx), %ebx
	xorl	%ebp, %ebp
	movl	%ebx, 16(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
	.p2align 4
	.p2align 3
.L25:
	movl	%ebp, 8(%esp)
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L26:
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	movl	20(%esp), %edx
	movl	4(%eax,%ebp,4), %ecx
	movl	16(%esp), %eax
	movl	(%eax), %eax
	mull	4(%edx,%ebp,4)
.L28:
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	%eax, %esi
	movl	4(%esp), %eax
	adcl	%edx, %edi
	movl	%esi, 4(%eax,%ebp,4)
	movl	%edi, %esi
	incl	%ebp
	xorl	%edi, %edi
.L29:
	movl	8(%esp), %ebx
	movl	%ebp, %eax
	subl	%ebx, %eax
	cmpl	%eax, 12(%esp)
	jg	.L26
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L27
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	4(%eax,%ebp,4), %ecx
	xorl	%eax, %eax
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L27:
	addl	$4, 16(%esp)
	movl	%ebx, %ebp
	subl	$4, 20(%esp)
	incl	%ebp
	cmpl	%ebp, 24(%esp)
	jne	.L25
	movl	28(%esp), %edi
.L24:
	movl	4(%esp), %edx
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L36:
	decl	%edi
	movl	4(%edx,%edi,4), %ecx
	testl	%ecx, %ecx
	jne	.L30
.L31:
	testl	%edi, %edi
	movl	%edi, %eax
	jg	.L36
.L30:
	movl	4(%esp), %ebx
	movl	%eax, (%ebx)
	addl	$36, %esp
	movl	%ebx, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s = %s\n"
	.text
	.p2align 4
	.type	print, @function
print:
	pushl	%ebp
	movl	%eax, %ecx
	pushl	%edi
	xorl	%eax, %eax
	pushl	%esi
	pushl	%ebx
	subl	$876, %esp
	movb	%al, 863(%esp)
	movl	896(%esp), %ebp
	testl	%ebp, %ebp
	jle	.L52
	leal	63(%esp), %eax
	movl	$800, %edi
	movl	%eax, 44(%esp)
	movl	%edi, %esi
	movl	%ebp, %edi
	movl	%ecx, %ebp
	.p2align 4
	.p2align 3
.L38:
	movl	%esi, 36(%esp)
	leal	896(%esp,%edi,4), %eax
	xorl	%ecx, %ecx
	movl	%edi, 40(%esp)
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L43:
	movl	%ecx, 20(%esp)
	xorl	%eax, %eax
	movl	(%esi), %ecx
	movl	%eax, 16(%esp)
	xorl	%ebx, %ebx
	movl	16(%esp), %eax
	orl	%eax, %ecx
	movl	20(%esp), %eax
	movl	%ecx, %edi
	orl	%eax, %ebx
	xorl	%eax, %eax
	addl	%ebx, %edi
	jc	.L53
.L41:
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%edi
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	subl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, 24(%esp)
	subl	%edi, %ecx
	movl	%edx, 28(%esp)
	sbbl	%edx, %ebx
	imull	$-858993459, %ebx, %edi
	imull	$-858993460, %ecx, %eax
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%ecx
	movl	%eax, %ecx
	movl	%edx, %ebx
	andl	$1, %eax
	movl	$5, %edx
	mull	%edx
	addl	%edi, %ebx
	addl	24(%esp), %eax
	subl	$4, %esi
	shrdl	$1, %ebx, %ecx
	movl	%ecx, 4(%esi)
	leal	896(%esp), %ebx
	cmpl	%esi, %ebx
	movl	%eax, %ecx
	jne	.L43
	movl	36(%esp), %esi
	addb	$48, %al
	movl	40(%esp), %edi
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L46:
	testl	%edi, %edi
	je	.L45
.L44:
	movl	%edi, %edx
	decl	%edi
	movl	900(%esp,%edi,4), %ecx
	testl	%ecx, %ecx
	je	.L46
	movl	44(%esp), %ebx
	decl	%esi
	movl	%edx, %edi
	movb	%al, (%ebx,%esi)
	jmp	.L38
.L52:
	movb	$48, %al
	movb	%al, 862(%esp)
	je	.L54
.L39:
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L45:
	movl	%esi, %edi
	movl	%ebp, %ecx
	decl	%edi
	movb	%al, 63(%esp,%edi)
	movl	%edi, %edx
.L40:
	movl	%ecx, 4(%esp)
	movl	44(%esp), %eax
	movl	$.LC0, (%esp)
	addl	%edx, %eax
	movl	%eax, 8(%esp)
	call	printf
	addl	$876, %esp
	movl	$800, %eax
	popl	%ebx
	subl	%edi, %eax
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L54:
	leal	63(%esp), %eax
	movl	$799, %edx
	movl	%eax, 44(%esp)
	movl	$799, %edi
	jmp	.L40
.L53:
	movl	$1, %eax
	jmp	.L41
	.size	print, .-print
	.section	.rodata.str1.1
.LC1:
	.string	"agrees"
.LC2:
	.string	"DISAGREES"
.LC3:
	.string	"factorial"
.LC4:
	.string	"fibonacci(300)"
.LC5:
	.string	"3^64"
.LC6:
	.string	"quotient"
.LC7:
	.string	"rest"
	.globl	__udivmoddi4
.LC8:
	.string	"pi"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%edx, %edx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$4816, %esp
.L56:
	movl	%edx, 4012(%esp,%eax)
	movl	%edx, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L56
	xorl	%edx, %edx
	movl	%edx, 4012(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 4012(%esp)
	movl	$1, 4016(%esp)
.L58:
	movl	4012(%esp,%eax), %ecx
	movl	4016(%esp,%eax), %edx
	movl	%ecx, 772(%esp,%eax)
	movl	%edx, 776(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L58
	movl	$1, 400(%esp)
	movl	4012(%esp,%eax), %edx
	movl	$1, %edi
	movl	$1, 384(%esp)
	movl	%edx, 772(%esp,%eax)
	xorl	%eax, %eax
	movl	%eax, 404(%esp)
	xorl	%eax, %eax
	movl	%eax, 368(%esp)
	.p2align 4
	.p2align 3
.L60:
	testl	%edi, %edi
	jle	.L64
	leal	776(%esp,%edi,4), %esi
	xorl	%eax, %eax
	movl	%edi, 392(%esp)
	leal	776(%esp), %ecx
	xorl	%edx, %edx
	movl	%esi, 408(%esp)
	movl	%edx, %edi
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L61:
	movl	(%ecx), %eax
	movl	404(%esp), %ebx
	imull	%eax, %ebx
	movl	400(%esp), %eax
	mull	(%ecx)
	addl	%ebx, %edx
	addl	%eax, %esi
	movl	408(%esp), %eax
	movl	%esi, (%ecx)
	adcl	%edx, %edi
	addl	$4, %ecx
	movl	%edi, %esi
	xorl	%edi, %edi
	cmpl	%eax, %ecx
	jne	.L61
	movl	%esi, %ebx
	movl	%edi, %esi
	movl	392(%esp), %edi
	movl	%esi, %edx
	orl	%ebx, %edx
	movl	%edi, %eax
	je	.L63
	movl	%ebx, 776(%esp,%edi,4)
	incl	%eax
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L65:
	testl	%eax, %eax
	je	.L229
.L63:
	movl	%eax, %edi
	movl	772(%esp,%edi,4), %ecx
	leal	-1(%eax), %eax
	testl	%ecx, %ecx
	je	.L65
.L64:
	movl	384(%esp), %esi
	cmpl	$20, %esi
	sete	%dl
	cmpl	$50, %esi
	sete	%al
	orb	%dl, %al
	cmpl	$100, %esi
	sete	%dl
	orb	%dl, %al
	movb	%al, 372(%esp)
	jne	.L66
	incl	%esi
	addl	$1, 400(%esp)
	movl	%esi, 384(%esp)
	adcl	$0, 404(%esp)
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L66:
	movl	%edi, 772(%esp)
	xorl	%eax, %eax
.L68:
	movl	772(%esp,%eax), %ecx
	movl	776(%esp,%eax), %edx
	movl	%ecx, 3688(%esp,%eax)
	movl	%edx, 3692(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L68
	movl	772(%esp,%eax), %edx
	movl	%edx, 3688(%esp,%eax)
	xorl	%edx, %edx
	testl	%edi, %edi
	movb	%dl, 4812(%esp)
	jle	.L340
	movl	$800, %eax
	movl	%edi, %ebx
	movl	%eax, 392(%esp)
	.p2align 4
	.p2align 3
.L70:
	movl	%ebx, 388(%esp)
	leal	3688(%esp,%ebx,4), %esi
	xorl	%ecx, %ecx
	movl	%edi, 376(%esp)
	.p2align 4
	.p2align 3
.L75:
	movl	%ecx, 420(%esp)
	xorl	%eax, %eax
	movl	(%esi), %ecx
	movl	%eax, 416(%esp)
	xorl	%ebx, %ebx
	movl	416(%esp), %eax
	orl	%eax, %ecx
	movl	420(%esp), %eax
	movl	%ecx, %edi
	orl	%eax, %ebx
	xorl	%eax, %eax
	addl	%ebx, %edi
	jc	.L341
.L73:
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%edi
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	subl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, 408(%esp)
	subl	%edi, %ecx
	movl	%edx, 412(%esp)
	sbbl	%edx, %ebx
	imull	$-858993459, %ebx, %edi
	imull	$-858993460, %ecx, %eax
	addl	%eax, %edi
	movl	$-858993459, %eax
	mull	%ecx
	movl	%eax, %ecx
	movl	%edx, %ebx
	andl	$1, %eax
	movl	$5, %edx
	mull	%edx
	addl	%edi, %ebx
	addl	408(%esp), %eax
	subl	$4, %esi
	shrdl	$1, %ebx, %ecx
	movl	%ecx, 4(%esi)
	leal	3688(%esp), %ebx
	cmpl	%ebx, %esi
	movl	%eax, %ecx
	jne	.L75
	movl	388(%esp), %ebx
	addb	$48, %al
	movl	376(%esp), %edi
	jmp	.L76
	.p2align 4,,10
	.p2align 3
.L78:
	testl	%ebx, %ebx
	je	.L77
.L76:
	movl	%ebx, %edx
	decl	%ebx
	movl	3692(%esp,%ebx,4), %ecx
	testl	%ecx, %ecx
	je	.L78
	decl	392(%esp)
	movl	%edx, %ebx
	movl	392(%esp), %esi
	movb	%al, 4012(%esp,%esi)
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L229:
	xorl	%edi, %edi
	jmp	.L64
.L340:
	movb	$48, %al
	movb	%al, 4811(%esp)
	je	.L342
.L71:
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L342:
	movl	$799, %edx
	movl	$799, %ebx
	.p2align 4
	.p2align 3
.L72:
	movl	$.LC0, (%esp)
	leal	4012(%esp), %eax
	movl	$.LC3, %esi
	movl	%esi, 4(%esp)
	addl	%eax, %edx
	movl	%edx, 8(%esp)
	call	printf
	movl	368(%esp), %eax
	incl	384(%esp)
	subl	%ebx, %eax
	movl	384(%esp), %esi
	addl	$800, %eax
	addl	$1, 400(%esp)
	movl	%eax, 368(%esp)
	adcl	$0, 404(%esp)
	cmpl	$101, %esi
	jne	.L60
	movl	%edi, 376(%esp)
	xorl	%edx, %edx
	xorl	%eax, %eax
.L81:
	movl	%edx, 1420(%esp,%eax)
	movl	%edx, 1424(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L81
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	%ebx, 1420(%esp,%eax)
	xorl	%eax, %eax
.L83:
	movl	%edx, 4012(%esp,%eax)
	movl	%edx, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L83
	xorl	%ecx, %ecx
	movl	%ecx, 4012(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 4012(%esp)
	movl	$1, 4016(%esp)
.L85:
	movl	4012(%esp,%eax), %ecx
	movl	4016(%esp,%eax), %edx
	movl	%ecx, 1744(%esp,%eax)
	movl	%edx, 1748(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L85
	movl	$300, 392(%esp)
	movl	4012(%esp,%eax), %edx
	xorl	%edi, %edi
	movl	%edi, 400(%esp)
	movl	%edx, 1744(%esp,%eax)
	xorl	%eax, %eax
.L100:
	movl	%eax, 1424(%esp)
	movl	400(%esp), %esi
	xorl	%eax, %eax
	movl	%esi, 1420(%esp)
.L87:
	movl	1420(%esp,%eax), %ecx
	movl	1424(%esp,%eax), %edx
	movl	%ecx, 4012(%esp,%eax)
	movl	%edx, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L87
	movl	1420(%esp,%eax), %edx
	leal	4016(%esp), %edi
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%edx, 4012(%esp,%eax)
	movl	400(%esp), %eax
	movl	%eax, 416(%esp)
	movl	1744(%esp), %eax
	movl	%eax, 400(%esp)
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L343:
	movl	%ebx, %eax
	orl	%ecx, %eax
	je	.L94
	cmpl	%esi, 416(%esp)
	jle	.L95
	movl	(%edi), %eax
	xorl	%edx, %edx
	movl	%edx, 412(%esp)
	movl	%eax, 408(%esp)
.L92:
	addl	408(%esp), %ecx
	adcl	412(%esp), %ebx
	incl	%esi
	movl	%ecx, (%edi)
	addl	$4, %edi
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
.L89:
	movl	400(%esp), %eax
	cmpl	%eax, %esi
	jge	.L343
	movl	416(%esp), %eax
	cmpl	%esi, %eax
	jg	.L90
	xorl	%edx, %edx
	movl	%edx, 4016(%esp,%eax,4)
	xorl	%edx, %edx
	movl	%edx, 412(%esp)
	movl	(%edi), %eax
	movl	%eax, 408(%esp)
	movl	416(%esp), %eax
	incl	%eax
	movl	%eax, 416(%esp)
.L91:
	movl	1748(%esp,%esi,4), %eax
	xorl	%edx, %edx
	addl	408(%esp), %eax
	adcl	412(%esp), %edx
	movl	%eax, 408(%esp)
	movl	%edx, 412(%esp)
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L77:
	movl	392(%esp), %ebx
	decl	%ebx
	movb	%al, 4012(%esp,%ebx)
	movl	%ebx, %edx
	jmp	.L72
.L341:
	movl	$1, %eax
	jmp	.L73
	.p2align 4,,10
	.p2align 3
.L90:
	movl	(%edi), %eax
	xorl	%edx, %edx
	movl	%edx, 412(%esp)
	movl	%eax, 408(%esp)
	jmp	.L91
	.p2align 4,,10
	.p2align 3
.L95:
	movl	416(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 4016(%esp,%eax,4)
	xorl	%edx, %edx
	movl	%edx, 412(%esp)
	movl	(%edi), %eax
	movl	%eax, 408(%esp)
	movl	416(%esp), %eax
	incl	%eax
	movl	%eax, 416(%esp)
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L94:
	xorl	%eax, %eax
.L96:
	movl	1744(%esp,%eax), %esi
	movl	1748(%esp,%eax), %edx
	movl	%esi, 1420(%esp,%eax)
	movl	%edx, 1424(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L96
	movl	1744(%esp,%eax), %edx
	movl	416(%esp), %esi
	movl	%edx, 1420(%esp,%eax)
	movl	1748(%esp), %eax
	xorl	%edx, %edx
	movl	%esi, 4012(%esp)
.L98:
	movl	4012(%esp,%edx), %edi
	movl	4016(%esp,%edx), %esi
	movl	%edi, 1744(%esp,%edx)
	movl	%esi, 1748(%esp,%edx)
	addl	$8, %edx
	cmpl	$320, %edx
	jb	.L98
	movl	4012(%esp,%edx), %esi
	decl	392(%esp)
	movl	%esi, 1744(%esp,%edx)
	jne	.L100
	movl	%eax, 1424(%esp)
	movl	400(%esp), %edi
	movl	%esp, %edx
	movl	%ecx, 392(%esp)
	xorl	%eax, %eax
	movl	%ebx, 396(%esp)
	movl	%edi, 1420(%esp)
.L101:
	movl	1420(%esp,%eax), %ebx
	movl	1424(%esp,%eax), %ecx
	movl	%ebx, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L101
	movl	1420(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC4, %eax
	call	print
	movl	368(%esp), %esi
	xorl	%edx, %edx
	addl	%eax, %esi
	xorl	%eax, %eax
.L103:
	movl	%edx, 4012(%esp,%eax)
	movl	%edx, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L103
	xorl	%ecx, %ecx
	movl	%ecx, 4012(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 4012(%esp)
	movl	$3, 4016(%esp)
.L105:
	movl	4012(%esp,%eax), %ecx
	movl	4016(%esp,%eax), %edx
	movl	%ecx, 2068(%esp,%eax)
	movl	%edx, 2072(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L105
	movl	4012(%esp,%eax), %edx
	movl	%edx, 2068(%esp,%eax)
	xorl	%eax, %eax
.L107:
	movl	2068(%esp,%eax), %ecx
	movl	2072(%esp,%eax), %edx
	movl	%ecx, 2392(%esp,%eax)
	movl	%edx, 2396(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L107
	movl	2068(%esp,%eax), %edx
	movl	$6, %ebx
	movl	%edx, 2392(%esp,%eax)
.L111:
	leal	2392(%esp), %ecx
	leal	432(%esp), %eax
	movl	%ecx, %edx
	call	multiply
	xorl	%eax, %eax
.L109:
	movl	432(%esp,%eax), %ecx
	movl	436(%esp,%eax), %edx
	movl	%ecx, 2392(%esp,%eax)
	movl	%edx, 2396(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L109
	movl	432(%esp,%eax), %edx
	decl	%ebx
	movl	%edx, 2392(%esp,%eax)
	jne	.L111
	movl	%esp, %edx
	xorl	%eax, %eax
.L112:
	movl	2392(%esp,%eax), %ebx
	movl	2396(%esp,%eax), %ecx
	movl	%ebx, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L112
	movl	2392(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC5, %eax
	call	print
	xorl	%edx, %edx
	addl	%eax, %esi
	xorl	%eax, %eax
.L114:
	movl	%edx, 3688(%esp,%eax)
	movl	%edx, 3692(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L114
	xorl	%edx, %edx
	movl	%edx, 3688(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 3688(%esp)
	movl	$1, 3692(%esp)
.L116:
	movl	3688(%esp,%eax), %ecx
	movl	3692(%esp,%eax), %edx
	movl	%ecx, 4012(%esp,%eax)
	movl	%edx, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L116
	movl	3688(%esp,%eax), %edx
	movl	%edx, 4012(%esp,%eax)
	xorl	%eax, %eax
.L118:
	movl	4012(%esp,%eax), %ecx
	movl	4016(%esp,%eax), %edx
	movl	%ecx, 1744(%esp,%eax)
	movl	%edx, 1748(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L118
	movb	$0, 408(%esp)
	movl	4012(%esp,%eax), %edx
	movl	$1, %ebx
	movl	%esi, 388(%esp)
	movl	%edx, 1744(%esp,%eax)
	movl	$127, %eax
.L120:
	movl	392(%esp), %esi
	xorl	%ecx, %ecx
	movl	%eax, 400(%esp)
	movl	396(%esp), %edi
	jmp	.L125
	.p2align 4,,10
	.p2align 3
.L346:
	movl	%edi, %eax
	orl	%esi, %eax
	je	.L344
	leal	1(%ebx), %eax
	xorl	%edx, %edx
	movl	%eax, 416(%esp)
	xorl	%eax, %eax
	movl	%eax, 1748(%esp,%ebx,4)
	movl	416(%esp), %ebx
	movl	1748(%esp,%ecx,4), %eax
	cmpl	%ebx, %ecx
	jl	.L345
	movzbl	372(%esp), %ebx
	movb	%bl, 408(%esp)
	movl	416(%esp), %ebx
.L121:
	addl	%eax, %esi
	movl	%esi, 1748(%esp,%ecx,4)
	adcl	%edx, %edi
	incl	%ecx
	movl	%edi, %esi
	xorl	%edi, %edi
.L125:
	cmpl	%ebx, %ecx
	jge	.L346
	movl	1748(%esp,%ecx,4), %eax
	xorl	%edx, %edx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	jmp	.L121
.L344:
	movl	400(%esp), %eax
	decl	%eax
	jne	.L120
	cmpb	$0, 408(%esp)
	movl	%esi, 400(%esp)
	movl	388(%esp), %esi
	movl	%edi, 404(%esp)
	je	.L126
	movl	%ebx, 1744(%esp)
.L126:
	leal	1744(%esp), %eax
	leal	2068(%esp), %edx
	call	subtract
	xorl	%eax, %eax
.L127:
	movl	772(%esp,%eax), %ecx
	movl	776(%esp,%eax), %edx
	movl	%ecx, 3364(%esp,%eax)
	movl	%edx, 3368(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L127
	movl	772(%esp,%eax), %edx
	movl	%edx, 3364(%esp,%eax)
	xorl	%edx, %edx
	xorl	%eax, %eax
.L129:
	movl	%edx, 3688(%esp,%eax)
	movl	%edx, 3692(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L129
	xorl	%edx, %edx
	movl	1744(%esp), %ebx
	movl	%edx, 3688(%esp,%eax)
	movl	376(%esp), %edx
	movl	%ebx, 384(%esp)
	movl	%edx, %eax
	subl	%ebx, %eax
	sall	$5, %eax
	addl	$31, %eax
	movl	%eax, 408(%esp)
	js	.L232
	movl	%esi, 368(%esp)
	sall	$5, %ebx
	movl	%ebx, 356(%esp)
	leal	3692(%esp), %eax
	movl	%edx, %ebx
	movl	%eax, 388(%esp)
.L165:
	xorl	%eax, %eax
.L132:
	movl	1744(%esp,%eax), %ecx
	movl	1748(%esp,%eax), %edx
	movl	%ecx, 4012(%esp,%eax)
	movl	%edx, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L132
	movl	1744(%esp,%eax), %edx
	movl	%edx, 4012(%esp,%eax)
	movl	356(%esp), %eax
	movl	408(%esp), %edx
	addl	%edx, %eax
	cmpl	$2528, %eax
	jle	.L347
.L135:
	decl	408(%esp)
	movl	408(%esp), %eax
	incl	%eax
	jne	.L165
.L333:
	movl	%ebx, 416(%esp)
	movl	368(%esp), %esi
	movl	%ebx, %eax
.L131:
	movl	%eax, 3364(%esp)
	xorl	%eax, %eax
.L166:
	movl	3364(%esp,%eax), %ecx
	movl	3368(%esp,%eax), %edx
	movl	%ecx, 1096(%esp,%eax)
	movl	%edx, 1100(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L166
	movl	3364(%esp,%eax), %edx
	movl	%edx, 1096(%esp,%eax)
	xorl	%eax, %eax
.L168:
	movl	3688(%esp,%eax), %ecx
	movl	3692(%esp,%eax), %edx
	movl	%ecx, 2716(%esp,%eax)
	movl	%edx, 2720(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L168
	movl	3688(%esp,%eax), %edx
	movl	%edx, 2716(%esp,%eax)
	movl	%esp, %edx
	xorl	%eax, %eax
.L170:
	movl	2716(%esp,%eax), %ebx
	movl	2720(%esp,%eax), %ecx
	movl	%ebx, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L170
	movl	2716(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
	movl	%esp, %edx
	leal	(%esi,%eax), %ebx
	xorl	%eax, %eax
.L172:
	movl	1096(%esp,%eax), %esi
	movl	1100(%esp,%eax), %ecx
	movl	%esi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L172
	movl	1096(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
	leal	1744(%esp), %ecx
	leal	2716(%esp), %edx
	addl	%eax, %ebx
	leal	432(%esp), %eax
	call	multiply
	xorl	%eax, %eax
.L174:
	movl	432(%esp,%eax), %ecx
	movl	436(%esp,%eax), %edx
	movl	%ecx, 2716(%esp,%eax)
	movl	%edx, 2720(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L174
	movl	432(%esp,%eax), %edx
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movb	%cl, 392(%esp)
	leal	2720(%esp), %edi
	movl	%ebx, 384(%esp)
	movl	%edx, 2716(%esp,%eax)
	movl	2716(%esp), %eax
	movl	%eax, 368(%esp)
	movl	%eax, %ecx
	jmp	.L176
	.p2align 4,,10
	.p2align 3
.L348:
	movl	400(%esp), %eax
	movl	404(%esp), %ebx
	orl	%eax, %ebx
	je	.L181
	cmpl	%ecx, %esi
	jge	.L182
	movl	(%edi), %eax
	xorl	%edx, %edx
.L179:
	addl	400(%esp), %eax
	adcl	404(%esp), %edx
	incl	%esi
	movl	%eax, (%edi)
	addl	$4, %edi
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, 400(%esp)
	movl	%edx, 404(%esp)
.L176:
	cmpl	%esi, 416(%esp)
	jle	.L348
	cmpl	%ecx, %esi
	jge	.L177
	movl	(%edi), %eax
	xorl	%edx, %edx
	movl	%edx, 412(%esp)
	movl	%eax, 408(%esp)
.L178:
	movl	1100(%esp,%esi,4), %eax
	xorl	%edx, %edx
	addl	408(%esp), %eax
	adcl	412(%esp), %edx
	jmp	.L179
.L345:
	movzbl	372(%esp), %ebx
	addl	%eax, %eax
	adcl	%edx, %edx
	movb	%bl, 408(%esp)
	movl	416(%esp), %ebx
	jmp	.L121
	.p2align 4,,10
	.p2align 3
.L347:
	testl	%edx, %edx
	movl	384(%esp), %edi
	je	.L349
	movl	%edx, 392(%esp)
	movl	%ebx, 352(%esp)
.L136:
	movl	400(%esp), %ebx
	xorl	%ecx, %ecx
	movl	404(%esp), %esi
	jmp	.L142
	.p2align 4,,10
	.p2align 3
.L352:
	movl	%esi, %eax
	orl	%ebx, %eax
	je	.L350
	leal	1(%edi), %eax
	xorl	%edx, %edx
	movl	%eax, 416(%esp)
	xorl	%eax, %eax
	movl	%eax, 4016(%esp,%edi,4)
	movl	416(%esp), %edi
	movl	4016(%esp,%ecx,4), %eax
	cmpl	%edi, %ecx
	jl	.L351
.L138:
	addl	%ebx, %eax
	movl	%eax, 4016(%esp,%ecx,4)
	adcl	%esi, %edx
	incl	%ecx
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%eax, %ebx
	movl	%edx, %esi
.L142:
	cmpl	%edi, %ecx
	jge	.L352
	movl	4016(%esp,%ecx,4), %eax
	xorl	%edx, %edx
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	jmp	.L138
.L350:
	decl	392(%esp)
	jne	.L136
	movl	352(%esp), %ebx
	cmpl	%ebx, %edi
	je	.L143
	jle	.L144
	decl	408(%esp)
	jmp	.L165
.L143:
	leal	-1(%ebx), %ecx
	testl	%ecx, %ecx
	movl	%ecx, %eax
	jns	.L151
	jmp	.L146
	.p2align 4,,10
	.p2align 3
.L147:
	subl	$1, %eax
	jb	.L149
.L151:
	movl	4016(%esp,%eax,4), %esi
	cmpl	%esi, 3368(%esp,%eax,4)
	je	.L147
	jb	.L135
.L149:
	testl	%edi, %edi
	jle	.L236
	movl	%ebx, 392(%esp)
	cmpl	%edi, %ebx
	movl	%ecx, 352(%esp)
	cmovle	%ebx, %edi
	xorl	%eax, %eax
	movl	%eax, 416(%esp)
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, 420(%esp)
.L153:
	movl	3368(%esp,%esi,4), %ecx
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	4016(%esp,%esi,4), %eax
	subl	%eax, %ecx
	sbbl	%edx, %ebx
	addl	416(%esp), %ecx
	adcl	420(%esp), %ebx
	movl	%ecx, 3368(%esp,%esi,4)
	incl	%esi
	movl	%ebx, %ecx
	movl	%ecx, 416(%esp)
	sarl	$31, %ebx
	cmpl	%esi, %edi
	movl	%ebx, 420(%esp)
	jg	.L153
	movl	392(%esp), %ebx
	movl	352(%esp), %ecx
	cmpl	%ebx, %esi
	movl	%ebx, %edi
	jge	.L157
.L155:
	movl	3368(%esp,%esi,4), %eax
	xorl	%edx, %edx
	addl	416(%esp), %eax
	adcl	420(%esp), %edx
	movl	%eax, 3368(%esp,%esi,4)
	incl	%esi
	movl	%edx, %eax
	movl	%eax, 416(%esp)
	sarl	$31, %edx
	cmpl	%edi, %esi
	movl	%edx, 420(%esp)
	jl	.L155
	movl	%edi, %ebx
	movl	3368(%esp,%ecx,4), %edi
	movl	%ebx, %esi
	movl	%ecx, %ebx
	testl	%edi, %edi
	jne	.L150
.L158:
	testl	%ecx, %ecx
	je	.L237
	decl	%ecx
.L157:
	movl	3368(%esp,%ecx,4), %edi
	movl	%ebx, %esi
	movl	%ecx, %ebx
	testl	%edi, %edi
	je	.L158
.L150:
	movl	408(%esp), %ebx
	movl	3688(%esp), %eax
	sarl	$5, %ebx
	cmpl	%ebx, %eax
	jle	.L353
.L159:
	movzbl	408(%esp), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	orl	%eax, 3692(%esp,%ebx,4)
	movl	%esi, %ebx
	jmp	.L135
.L237:
	xorl	%esi, %esi
	jmp	.L150
.L349:
	cmpl	%ebx, 384(%esp)
	je	.L143
	.p2align 4,,2
	jg	.L333
.L144:
	leal	-1(%ebx), %ecx
	testl	%ebx, %ebx
	jg	.L149
.L146:
	movl	%ebx, %esi
	.p2align 4,,4
	jmp	.L150
.L236:
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%esi, 416(%esp)
	xorl	%esi, %esi
	movl	%edi, 420(%esp)
	movl	%ebx, %edi
	jmp	.L155
.L353:
	movl	388(%esp), %edi
	leal	1(%ebx), %edx
	movl	%edx, 416(%esp)
	subl	%eax, %edx
	leal	0(,%edx,4), %edx
	cmpl	$8, %edx
	leal	(%edi,%eax,4), %eax
	movl	%eax, %edi
	jnb	.L354
.L160:
	testb	$4, %dl
	je	.L162
	xorl	%eax, %eax
	addl	$4, %edi
	movl	%eax, -4(%edi)
.L162:
	testb	$2, %dl
	je	.L163
	movw	$0, (%edi)
	addl	$2, %edi
.L163:
	testb	$1, %dl
	je	.L164
	movb	$0, (%edi)
.L164:
	movl	416(%esp), %eax
	movl	%eax, 3688(%esp)
	jmp	.L159
.L354:
	testb	$4, %al
	jne	.L355
.L161:
	movl	%edx, %ecx
	xorl	%eax, %eax
	shrl	$2, %ecx
	andl	$3, %edx
	rep stosl
	jmp	.L160
.L232:
	movl	376(%esp), %eax
	movl	%eax, 416(%esp)
	leal	3692(%esp), %eax
	movl	%eax, 388(%esp)
	movl	416(%esp), %eax
	jmp	.L131
.L351:
	addl	%eax, %eax
	adcl	%edx, %edx
	jmp	.L138
.L355:
	xorl	%ecx, %ecx
	addl	$4, %edi
	movl	%ecx, (%eax)
	subl	$4, %edx
	jmp	.L161
	.p2align 4,,10
	.p2align 3
.L177:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 2720(%esp,%ecx,4)
	incl	%ecx
	movl	%edx, 412(%esp)
	movl	(%edi), %eax
	movl	%eax, 408(%esp)
	movzbl	372(%esp), %eax
	movb	%al, 392(%esp)
	jmp	.L178
.L182:
	movzbl	372(%esp), %ebx
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 2720(%esp,%ecx,4)
	incl	%ecx
	movl	(%edi), %eax
	movb	%bl, 392(%esp)
	jmp	.L179
.L181:
	movl	%ecx, %esi
	movl	%ecx, %edx
	movzbl	392(%esp), %ecx
	movl	368(%esp), %eax
	movl	384(%esp), %ebx
	testb	%cl, %cl
	je	.L238
	movl	%esi, 2716(%esp)
.L183:
	movl	376(%esp), %esi
	movl	$.LC2, %eax
	cmpl	%edx, %esi
	jne	.L184
	decl	%esi
	movl	%esi, %eax
	jns	.L185
	jmp	.L240
	.p2align 4,,10
	.p2align 3
.L356:
	subl	$1, %eax
	jb	.L240
.L185:
	movl	776(%esp,%eax,4), %esi
	cmpl	%esi, 2720(%esp,%eax,4)
	je	.L356
	movl	$.LC2, %eax
.L184:
	movl	%eax, (%esp)
	call	puts
	xorl	%edx, %edx
	xorl	%eax, %eax
.L186:
	movl	%edx, 3040(%esp,%eax)
	movl	%edx, 3044(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L186
	xorl	%edi, %edi
	xorl	%edx, %edx
	movl	%edi, 3040(%esp,%eax)
	xorl	%eax, %eax
.L188:
	movl	%edx, 3364(%esp,%eax)
	movl	%edx, 3368(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L188
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 3364(%esp,%eax)
	xorl	%esi, %esi
	movl	%edx, 372(%esp)
	movl	$16, %edx
	movl	$25, 392(%esp)
	movl	%ecx, 396(%esp)
	movl	$5, 376(%esp)
	movl	%esi, 380(%esp)
	movl	%ebx, 352(%esp)
.L204:
	xorl	%eax, %eax
.L190:
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	%ebx, 4012(%esp,%eax)
	movl	%esi, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L190
	xorl	%ecx, %ecx
	movl	%ecx, 4012(%esp,%eax)
	xorl	%eax, %eax
	movl	$1, 4012(%esp)
	movl	%edx, 4016(%esp)
.L192:
	movl	4012(%esp,%eax), %ecx
	movl	4016(%esp,%eax), %edx
	movl	%ecx, 3688(%esp,%eax)
	movl	%edx, 3692(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L192
	movl	4012(%esp,%eax), %edx
	movl	$1, %ebx
	movl	%edx, 3688(%esp,%eax)
	xorl	%eax, %eax
	movl	%eax, 408(%esp)
	.p2align 4
	.p2align 3
.L200:
	movl	388(%esp), %eax
	movl	%ebx, 416(%esp)
	movl	400(%esp), %esi
	movl	404(%esp), %edi
	movl	%eax, %ecx
	leal	(%eax,%ebx,4), %eax
	movl	%eax, %ebx
	.p2align 4
	.p2align 3
.L194:
	movl	$10, %eax
	mull	(%ecx)
	addl	%eax, %esi
	movl	%esi, (%ecx)
	adcl	%edx, %edi
	addl	$4, %ecx
	movl	%edi, %esi
	xorl	%edi, %edi
	cmpl	%ecx, %ebx
	jne	.L194
	movl	416(%esp), %ebx
	movl	%edi, %edx
	orl	%esi, %edx
	movl	%ebx, %eax
	je	.L196
	movl	%esi, 3692(%esp,%ebx,4)
	incl	%eax
	jmp	.L196
	.p2align 4,,10
	.p2align 3
.L198:
	testl	%eax, %eax
	je	.L243
.L196:
	movl	%eax, %ebx
	movl	3688(%esp,%ebx,4), %edx
	leal	-1(%eax), %eax
	testl	%edx, %edx
	je	.L198
	movl	408(%esp), %esi
	leal	1(%esi), %eax
	cmpl	$59, %esi
	je	.L199
.L357:
	testl	%ebx, %ebx
	je	.L201
	movl	%eax, 408(%esp)
	jmp	.L200
.L240:
	movl	$.LC1, %eax
	jmp	.L184
.L238:
	movl	%eax, %edx
	jmp	.L183
	.p2align 4,,10
	.p2align 3
.L243:
	movl	408(%esp), %esi
	xorl	%ebx, %ebx
	leal	1(%esi), %eax
	cmpl	$59, %esi
	jne	.L357
.L199:
	testl	%ebx, %ebx
	movl	%ebx, %eax
	je	.L201
	movl	%eax, 416(%esp)
	movl	400(%esp), %edx
	leal	3688(%esp,%ebx,4), %ebx
	movl	%edx, %eax
.L202:
	movl	%eax, %edi
	movl	(%ebx), %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	subl	$4, %ebx
	orl	%edi, %edx
	movl	%edx, 4(%esp)
	movl	380(%esp), %edx
	orl	%esi, %eax
	movl	%eax, (%esp)
	leal	424(%esp), %eax
	movl	%eax, 16(%esp)
	movl	376(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
	movl	%eax, %edx
	movl	424(%esp), %eax
	movl	%edx, 4(%ebx)
	leal	3688(%esp), %edx
	cmpl	%edx, %ebx
	jne	.L202
	movl	%esi, 344(%esp)
	movl	416(%esp), %eax
	movl	%edi, 348(%esp)
	jmp	.L203
.L206:
	testl	%eax, %eax
	je	.L201
.L203:
	movl	%eax, %edx
	movl	3688(%esp,%edx,4), %ecx
	leal	-1(%eax), %eax
	testl	%ecx, %ecx
	je	.L206
	movl	%edx, 376(%esp)
	movl	$1, %eax
	movl	%eax, 384(%esp)
	movl	400(%esp), %eax
	movl	%eax, 356(%esp)
	movl	%edx, %eax
.L225:
	movl	%eax, 3688(%esp)
	xorl	%eax, %eax
.L207:
	movl	3688(%esp,%eax), %ecx
	movl	3692(%esp,%eax), %edx
	movl	%ecx, 4012(%esp,%eax)
	movl	%edx, 4016(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L207
	movl	376(%esp), %esi
	movl	3688(%esp,%eax), %edx
	testl	%esi, %esi
	movl	%edx, 4012(%esp,%eax)
	jle	.L246
	movl	384(%esp), %eax
	leal	0(,%esi,4), %edx
	xorl	%edi, %edi
	movl	%edi, 420(%esp)
	movl	%edx, 408(%esp)
	movl	%eax, 416(%esp)
	leal	4012(%esp), %eax
	leal	(%eax,%edx), %esi
	movl	356(%esp), %eax
	movl	%esi, %ebx
	.p2align 4
	.p2align 3
.L210:
	movl	%eax, %edi
	movl	(%ebx), %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	subl	$4, %ebx
	orl	%edi, %edx
	movl	%edx, 4(%esp)
	movl	420(%esp), %edx
	orl	%esi, %eax
	movl	%eax, (%esp)
	leal	424(%esp), %eax
	movl	%eax, 16(%esp)
	movl	416(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
	movl	%eax, %edx
	movl	424(%esp), %eax
	movl	%edx, 4(%ebx)
	leal	4012(%esp), %edx
	cmpl	%ebx, %edx
	jne	.L210
	movl	%esi, 360(%esp)
	movl	408(%esp), %edx
	movl	%edi, 364(%esp)
	movl	376(%esp), %eax
	jmp	.L211
	.p2align 4,,10
	.p2align 3
.L212:
	testl	%eax, %eax
	je	.L247
.L211:
	movl	%eax, %ecx
	movl	4012(%esp,%ecx,4), %ebx
	leal	-1(%eax), %eax
	testl	%ebx, %ebx
	je	.L212
	movl	%ecx, 416(%esp)
.L209:
	movl	384(%esp), %eax
	leal	3364(%esp), %edi
	movl	372(%esp), %esi
	movl	%edx, 368(%esp)
	movl	400(%esp), %ecx
	movl	404(%esp), %ebx
	shrl	%eax
	andl	$1, %eax
	cmpl	%esi, %eax
	leal	3040(%esp), %eax
	cmove	%eax, %edi
	xorl	%esi, %esi
	jmp	.L214
	.p2align 4,,10
	.p2align 3
.L358:
	movl	%ebx, %eax
	orl	%ecx, %eax
	je	.L219
	movl	(%edi), %eax
	cmpl	%esi, %eax
	jle	.L220
	movl	4(%edi,%esi,4), %eax
	xorl	%edx, %edx
.L217:
	addl	%eax, %ecx
	movl	%ecx, 4(%edi,%esi,4)
	adcl	%edx, %ebx
	incl	%esi
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
.L214:
	movl	416(%esp), %eax
	cmpl	%eax, %esi
	jge	.L358
	movl	(%edi), %eax
	cmpl	%esi, %eax
	jg	.L339
	leal	1(%eax), %edx
	movl	%edx, (%edi)
	xorl	%edx, %edx
	movl	%edx, 4(%edi,%eax,4)
.L339:
	movl	4(%edi,%esi,4), %eax
	xorl	%edx, %edx
	movl	%edx, 412(%esp)
	xorl	%edx, %edx
	movl	%eax, 408(%esp)
	movl	4016(%esp,%esi,4), %eax
	addl	408(%esp), %eax
	adcl	412(%esp), %edx
	jmp	.L217
.L201:
	xorl	%esi, %esi
	xorl	%eax, %eax
	cmpl	$1, 372(%esp)
	movl	$239, %ebx
	movl	%ebx, 376(%esp)
	movl	$57121, %edi
	movl	$4, %edx
	movl	%esi, 380(%esp)
	movl	%edi, 392(%esp)
	movl	%eax, 396(%esp)
	je	.L359
	movl	$1, %edi
	movl	%edi, 372(%esp)
	jmp	.L204
	.p2align 4,,10
	.p2align 3
.L220:
	leal	1(%eax), %edx
	movl	%edx, (%edi)
	xorl	%edx, %edx
	movl	%edx, 4(%edi,%eax,4)
	xorl	%edx, %edx
	movl	4(%edi,%esi,4), %eax
	jmp	.L217
.L219:
	movl	368(%esp), %edx
	leal	3688(%esp), %eax
	leal	(%eax,%edx), %esi
	.p2align 4
	.p2align 3
.L221:
	movl	(%esi), %eax
	movl	%ecx, %ebx
	xorl	%edx, %edx
	orl	%ebx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 4(%esp)
	leal	424(%esp), %ebx
	subl	$4, %esi
	movl	%ebx, 16(%esp)
	movl	396(%esp), %ebx
	orl	%ecx, %eax
	movl	392(%esp), %ecx
	movl	%eax, (%esp)
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	__udivmoddi4
	movl	424(%esp), %ecx
	movl	%eax, 4(%esi)
	leal	3688(%esp), %eax
	cmpl	%eax, %esi
	jne	.L221
	movl	376(%esp), %edx
	jmp	.L222
	.p2align 4,,10
	.p2align 3
.L224:
	testl	%edx, %edx
	je	.L201
.L222:
	movl	%edx, %eax
	decl	%edx
	movl	3692(%esp,%edx,4), %ecx
	testl	%ecx, %ecx
	je	.L224
	addl	$2, 384(%esp)
	movl	%eax, 376(%esp)
	jmp	.L225
.L247:
	xorl	%ecx, %ecx
	movl	%ecx, 416(%esp)
	jmp	.L209
.L246:
	movl	%esi, 416(%esp)
	leal	0(,%esi,4), %edx
	jmp	.L209
.L359:
	leal	3364(%esp), %edx
	movl	352(%esp), %ebx
	leal	3040(%esp), %eax
	call	subtract
	movl	%esp, %edx
	xorl	%eax, %eax
.L226:
	movl	3040(%esp,%eax), %esi
	movl	3044(%esp,%eax), %ecx
	movl	%esi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L226
	movl	3040(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC8, %eax
	call	print
	leal	-12(%ebp), %esp
	leal	(%ebx,%eax), %ecx
	movl	$1374389535, %eax
	imull	%ecx
	popl	%ebx
	popl	%esi
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	popl	%edi
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	sall	$2, %edx
	popl	%ebp
	subl	%edx, %eax
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
