	.file	"md5.c"
	.text
	.section	.rodata
	.align 32
	.type	sines, @object
	.size	sines, 256
sines:
	.long	-680876936
	.long	-389564586
	.long	606105819
	.long	-1044525330
	.long	-176418897
	.long	1200080426
	.long	-1473231341
	.long	-45705983
	.long	1770035416
	.long	-1958414417
	.long	-42063
	.long	-1990404162
	.long	1804603682
	.long	-40341101
	.long	-1502002290
	.long	1236535329
	.long	-165796510
	.long	-1069501632
	.long	643717713
	.long	-373897302
	.long	-701558691
	.long	38016083
	.long	-660478335
	.long	-405537848
	.long	568446438
	.long	-1019803690
	.long	-187363961
	.long	1163531501
	.long	-1444681467
	.long	-51403784
	.long	1735328473
	.long	-1926607734
	.long	-378558
	.long	-2022574463
	.long	1839030562
	.long	-35309556
	.long	-1530992060
	.long	1272893353
	.long	-155497632
	.long	-1094730640
	.long	681279174
	.long	-358537222
	.long	-722521979
	.long	76029189
	.long	-640364487
	.long	-421815835
	.long	530742520
	.long	-995338651
	.long	-198630844
	.long	1126891415
	.long	-1416354905
	.long	-57434055
	.long	1700485571
	.long	-1894986606
	.long	-1051523
	.long	-2054922799
	.long	1873313359
	.long	-30611744
	.long	-1560198380
	.long	1309151649
	.long	-145523070
	.long	-1120210379
	.long	718787259
	.long	-343485551
	.align 4
	.type	turns, @object
	.size	turns, 16
turns:
	.ascii	"\007\f\021\026"
	.ascii	"\005\t\016\024"
	.ascii	"\004\013\020\027"
	.ascii	"\006\n\017\025"
	.text
	.type	md5_block, @function
md5_block:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$112, %esp
	movl	8(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, -8(%ebp)
	movl	8(%ebp), %eax
	movl	8(%eax), %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movl	12(%eax), %eax
	movl	%eax, -16(%ebp)
	movl	$0, -20(%ebp)
	jmp	.L2
.L3:
	movl	-20(%ebp), %eax
	sall	$2, %eax
	movl	%eax, %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	-20(%ebp), %edx
	sall	$2, %edx
	leal	1(%edx), %ecx
	movl	12(%ebp), %edx
	addl	%ecx, %edx
	movzbl	(%edx), %edx
	movzbl	%dl, %edx
	sall	$8, %edx
	orl	%eax, %edx
	movl	-20(%ebp), %eax
	sall	$2, %eax
	leal	2(%eax), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$16, %eax
	orl	%edx, %eax
	movl	%eax, %edx
	movl	-20(%ebp), %eax
	sall	$2, %eax
	leal	3(%eax), %ecx
	movl	12(%ebp), %eax
	addl	%ecx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	sall	$24, %eax
	orl	%eax, %edx
	movl	-20(%ebp), %eax
	movl	%edx, -100(%ebp,%eax,4)
	incl	-20(%ebp)
.L2:
	cmpl	$15, -20(%ebp)
	jle	.L3
	movl	$0, -24(%ebp)
	jmp	.L4
.L10:
	movl	-24(%ebp), %eax
	leal	15(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$4, %eax
	cmpl	$2, %eax
	je	.L5
	cmpl	$2, %eax
	jg	.L6
	testl	%eax, %eax
	je	.L7
	cmpl	$1, %eax
	je	.L8
	jmp	.L6
.L7:
	movl	-8(%ebp), %eax
	andl	-12(%ebp), %eax
	movl	%eax, %edx
	movl	-8(%ebp), %eax
	notl	%eax
	andl	-16(%ebp), %eax
	orl	%edx, %eax
	movl	%eax, -28(%ebp)
	movl	-24(%ebp), %eax
	movl	%eax, -32(%ebp)
	jmp	.L9
.L8:
	movl	-16(%ebp), %eax
	andl	-8(%ebp), %eax
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	notl	%eax
	andl	-12(%ebp), %eax
	orl	%edx, %eax
	movl	%eax, -28(%ebp)
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leal	1(%eax), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$28, %eax
	addl	%eax, %edx
	andl	$15, %edx
	subl	%eax, %edx
	movl	%edx, -32(%ebp)
	jmp	.L9
.L5:
	movl	-8(%ebp), %eax
	xorl	-12(%ebp), %eax
	xorl	-16(%ebp), %eax
	movl	%eax, -28(%ebp)
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	leal	5(%eax), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$28, %eax
	addl	%eax, %edx
	andl	$15, %edx
	subl	%eax, %edx
	movl	%edx, -32(%ebp)
	jmp	.L9
.L6:
	movl	-16(%ebp), %eax
	notl	%eax
	orl	-8(%ebp), %eax
	xorl	-12(%ebp), %eax
	movl	%eax, -28(%ebp)
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	shrl	$28, %eax
	leal	(%ecx,%eax), %edx
	andl	$15, %edx
	subl	%eax, %edx
	movl	%edx, -32(%ebp)
	nop
.L9:
	movl	-24(%ebp), %eax
	movl	sines(,%eax,4), %edx
	movl	-4(%ebp), %eax
	addl	%eax, %edx
	movl	-32(%ebp), %eax
	movl	-100(%ebp,%eax,4), %eax
	addl	%edx, %eax
	addl	%eax, -28(%ebp)
	movl	-16(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-12(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	-8(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-24(%ebp), %eax
	leal	15(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$4, %eax
	movl	%eax, %ecx
	movl	-24(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	movzbl	turns(%eax,%ecx,4), %eax
	movzbl	%al, %eax
	movl	%eax, -36(%ebp)
	movl	-36(%ebp), %eax
	movl	-28(%ebp), %edx
	movb	%al, %cl
	roll	%cl, %edx
	movl	%edx, %eax
	addl	%eax, -8(%ebp)
	incl	-24(%ebp)
.L4:
	cmpl	$63, -24(%ebp)
	jle	.L10
	movl	8(%ebp), %eax
	movl	(%eax), %edx
	movl	-4(%ebp), %eax
	addl	%eax, %edx
	movl	8(%ebp), %eax
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	(%eax), %ecx
	movl	8(%ebp), %eax
	addl	$4, %eax
	movl	-8(%ebp), %edx
	addl	%ecx, %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	addl	$8, %eax
	movl	(%eax), %ecx
	movl	8(%ebp), %eax
	addl	$8, %eax
	movl	-12(%ebp), %edx
	addl	%ecx, %edx
	movl	%edx, (%eax)
	movl	8(%ebp), %eax
	addl	$12, %eax
	movl	(%eax), %ecx
	movl	8(%ebp), %eax
	addl	$12, %eax
	movl	-16(%ebp), %edx
	addl	%ecx, %edx
	movl	%edx, (%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	md5_block, .-md5_block
	.type	md5, @function
md5:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$72, %esp
	movl	%ebx, -4(%ebp)
	movl	$1732584193, -44(%ebp)
	movl	$-271733879, -40(%ebp)
	movl	$-1732584194, -36(%ebp)
	movl	$271733878, -32(%ebp)
	movl	12(%ebp), %eax
	addl	$8, %eax
	shrl	$6, %eax
	incl	%eax
	movl	%eax, -24(%ebp)
	movl	$64, 4(%esp)
	movl	-24(%ebp), %eax
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, -28(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	memcpy
	movl	-28(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movb	$-128, (%eax)
	movl	$0, -12(%ebp)
	jmp	.L12
.L13:
	movl	12(%ebp), %eax
	movl	$0, %edx
	shldl	$3, %eax, %edx
	sall	$3, %eax
	movl	-12(%ebp), %ecx
	sall	$3, %ecx
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L18
	movl	%edx, %eax
	xorl	%edx, %edx
.L18:
	movl	-24(%ebp), %ecx
	movl	%ecx, %ebx
	sall	$6, %ebx
	movl	-12(%ebp), %ecx
	addl	%ebx, %ecx
	leal	-8(%ecx), %ebx
	movl	-28(%ebp), %ecx
	addl	%ebx, %ecx
	movb	%al, (%ecx)
	incl	-12(%ebp)
.L12:
	cmpl	$7, -12(%ebp)
	jle	.L13
	movl	$0, -16(%ebp)
	jmp	.L14
.L15:
	movl	-16(%ebp), %eax
	sall	$6, %eax
	movl	%eax, %edx
	movl	-28(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, 4(%esp)
	leal	-44(%ebp), %eax
	movl	%eax, (%esp)
	call	md5_block
	incl	-16(%ebp)
.L14:
	movl	-16(%ebp), %eax
	cmpl	-24(%ebp), %eax
	jb	.L15
	movl	-28(%ebp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$0, -20(%ebp)
	jmp	.L16
.L17:
	movl	-20(%ebp), %eax
	leal	3(%eax), %edx
	testl	%eax, %eax
	cmovs	%edx, %eax
	sarl	$2, %eax
	movl	-44(%ebp,%eax,4), %ebx
	movl	-20(%ebp), %edx
	movl	%edx, %eax
	sarl	$31, %eax
	shrl	$30, %eax
	addl	%eax, %edx
	andl	$3, %edx
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	movb	%al, %cl
	shrl	%cl, %ebx
	movl	%ebx, %ecx
	movl	-20(%ebp), %edx
	movl	16(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
	incl	-20(%ebp)
.L16:
	cmpl	$15, -20(%ebp)
	jle	.L17
	nop
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	md5, .-md5
	.section	.rodata
.LC0:
	.string	"%02x"
.LC1:
	.string	"  %s\n"
	.text
	.type	show, @function
show:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$0, -12(%ebp)
	jmp	.L20
.L21:
	movl	-12(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	-12(%ebp)
.L20:
	cmpl	$15, -12(%ebp)
	jle	.L21
	movl	8(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	show, .-show
	.section	.rodata
.LC2:
	.string	"chain"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$352, %esp
	movl	$0, 348(%esp)
	jmp	.L23
.L24:
	movl	348(%esp), %eax
	movl	messages.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	348(%esp), %edx
	movl	messages.0(,%edx,4), %edx
	leal	328(%esp), %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	md5
	movl	348(%esp), %eax
	movl	messages.0(,%eax,4), %eax
	leal	328(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	show
	incl	348(%esp)
.L23:
	cmpl	$5, 348(%esp)
	jbe	.L24
	movl	$0, 28(%esp)
	movl	$0, %edx
	movl	$296, %eax
	andl	$-8, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L25:
	movl	%edx, 32(%esp,%eax)
	movl	%edx, 36(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L25
	movl	$0, 344(%esp)
	jmp	.L27
.L28:
	movl	344(%esp), %eax
	leal	328(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	leal	28(%esp), %eax
	movl	%eax, (%esp)
	call	md5
	movl	344(%esp), %eax
	leal	28(%esp), %edx
	addl	%edx, %eax
	movl	328(%esp), %edx
	movl	%edx, (%eax)
	movl	332(%esp), %edx
	movl	%edx, 4(%eax)
	movl	336(%esp), %edx
	movl	%edx, 8(%eax)
	movl	340(%esp), %edx
	movl	%edx, 12(%eax)
	incl	344(%esp)
.L27:
	cmpl	$249, 344(%esp)
	jle	.L28
	leal	328(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	show
	movzbl	328(%esp), %eax
	movzbl	%al, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC3:
	.string	""
.LC4:
	.string	"a"
.LC5:
	.string	"abc"
.LC6:
	.string	"message digest"
.LC7:
	.string	"abcdefghijklmnopqrstuvwxyz"
	.align 4
.LC8:
	.string	"12345678901234567890123456789012345678901234567890123456789012345678901234567890"
	.align 4
	.type	messages.0, @object
	.size	messages.0, 24
messages.0:
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
