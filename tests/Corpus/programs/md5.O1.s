	.file	"md5.c"
	.text
	.type	md5, @function
md5:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$156, %esp
	movl	%eax, %edi
	movl	%edx, %ebx
	movl	%ecx, 60(%esp)
	leal	8(%edx), %eax
	shrl	$6, %eax
	incl	%eax
	movl	%eax, %ebp
	movl	$64, 4(%esp)
	movl	%eax, (%esp)
	call	calloc
	movl	%eax, %edx
	movl	%eax, 56(%esp)
	movl	%ebx, %ecx
	movl	%edi, %esi
	cmpl	$8, %ebx
	jnb	.L19
.L2:
	movl	%eax, %edi
	rep movsb
	movl	56(%esp), %esi
	movb	$-128, (%esi,%ebx)
	movl	%ebx, %eax
	movl	$0, %edx
	shldl	$3, %eax, %edx
	sall	$3, %eax
	movl	%ebp, %edi
	sall	$6, %edi
	movl	$0, %ebx
	addl	%edi, %esi
	movl	%edi, 24(%esp)
.L4:
	leal	0(,%ebx,8), %ecx
	movl	%eax, %edi
	movl	%edx, %ebp
	shrdl	%ebp, %edi
	shrl	%cl, %ebp
	testb	$32, %cl
	je	.L23
	movl	%ebp, %edi
	xorl	%ebp, %ebp
.L23:
	movl	%edi, %ecx
	movb	%cl, -8(%esi,%ebx)
	incl	%ebx
	cmpl	$8, %ebx
	jne	.L4
	movl	24(%esp), %edi
	movl	56(%esp), %eax
	movl	%eax, %edx
	addl	%edi, %eax
	movl	%eax, 52(%esp)
	movl	$271733878, %ebp
	movl	$-1732584194, %ecx
	movl	$-271733879, 36(%esp)
	movl	$1732584193, 32(%esp)
	movl	%edx, %edi
	jmp	.L11
.L19:
	testb	$4, %al
	je	.L2
	movl	(%edi), %eax
	movl	%eax, (%edx)
	leal	4(%edx), %eax
	leal	4(%edi), %esi
	leal	-4(%ebx), %ecx
	jmp	.L2
.L21:
	movl	24(%esp), %eax
	xorl	%esi, %eax
	andl	%ebx, %eax
	xorl	%esi, %eax
	movl	%edx, %edi
.L9:
	addl	sines(,%edx,4), %eax
	addl	64(%esp,%edi,4), %eax
	movl	28(%esp), %edi
	addl	%edi, %eax
	movl	%edx, %ebp
	sarl	$31, %ebp
	shrl	$30, %ebp
	leal	(%edx,%ebp), %edi
	andl	$3, %edi
	subl	%ebp, %edi
	movzbl	turns(%edi,%ecx,4), %ecx
	roll	%cl, %eax
	addl	%ebx, %eax
	incl	%edx
	movl	%esi, 28(%esp)
	cmpl	$64, %edx
	je	.L20
	movl	24(%esp), %esi
	movl	%ebx, 24(%esp)
	movl	%eax, %ebx
.L10:
	leal	15(%edx), %ecx
	testl	%edx, %edx
	cmovns	%edx, %ecx
	sarl	$4, %ecx
	cmpl	$1, %ecx
	je	.L6
	cmpl	$2, %ecx
	je	.L7
	testl	%ecx, %ecx
	je	.L21
	movl	%esi, %eax
	notl	%eax
	orl	%ebx, %eax
	movl	24(%esp), %edi
	xorl	%edi, %eax
	leal	0(,%edx,8), %edi
	subl	%edx, %edi
	movl	%edi, %ebp
	sarl	$31, %ebp
	shrl	$28, %ebp
	addl	%ebp, %edi
	andl	$15, %edi
	subl	%ebp, %edi
	jmp	.L9
.L6:
	movl	24(%esp), %edi
	movl	%edi, %eax
	xorl	%ebx, %eax
	andl	%esi, %eax
	xorl	%edi, %eax
	leal	1(%edx,%edx,4), %edi
	movl	%edi, %ebp
	sarl	$31, %ebp
	shrl	$28, %ebp
	addl	%ebp, %edi
	andl	$15, %edi
	subl	%ebp, %edi
	jmp	.L9
.L7:
	movl	24(%esp), %eax
	xorl	%esi, %eax
	xorl	%ebx, %eax
	leal	5(%edx,%edx,2), %edi
	movl	%edi, %ebp
	sarl	$31, %ebp
	shrl	$28, %ebp
	addl	%ebp, %edi
	andl	$15, %edi
	subl	%ebp, %edi
	jmp	.L9
.L20:
	movl	40(%esp), %edi
	movl	44(%esp), %ecx
	movl	48(%esp), %ebp
	addl	%esi, 32(%esp)
	addl	%eax, 36(%esp)
	addl	%ebx, %ecx
	movl	24(%esp), %eax
	addl	%eax, %ebp
	addl	$64, %edi
	movl	52(%esp), %eax
	cmpl	%eax, %edi
	je	.L22
.L11:
	movl	%edi, %ebx
	movl	$0, %edx
.L5:
	movzbl	1(%ebx,%edx,4), %eax
	sall	$8, %eax
	movzbl	2(%ebx,%edx,4), %esi
	sall	$16, %esi
	orl	%esi, %eax
	movzbl	(%ebx,%edx,4), %esi
	orl	%esi, %eax
	movzbl	3(%ebx,%edx,4), %esi
	sall	$24, %esi
	orl	%esi, %eax
	movl	%eax, 64(%esp,%edx,4)
	incl	%edx
	cmpl	$16, %edx
	jne	.L5
	movl	32(%esp), %eax
	movl	%eax, 28(%esp)
	movl	36(%esp), %ebx
	movl	%ebp, %esi
	movl	%ecx, 24(%esp)
	movl	$0, %edx
	movl	%edi, 40(%esp)
	movl	%ecx, 44(%esp)
	movl	%ebp, 48(%esp)
	jmp	.L10
.L22:
	movl	%ebp, 140(%esp)
	movl	%ecx, 136(%esp)
	movl	36(%esp), %eax
	movl	%eax, 132(%esp)
	movl	32(%esp), %eax
	movl	%eax, 128(%esp)
	movl	56(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$0, %eax
	movl	60(%esp), %ebx
.L12:
	leal	3(%eax), %edx
	testl	%eax, %eax
	cmovns	%eax, %edx
	sarl	$2, %edx
	movl	%eax, %esi
	sarl	$31, %esi
	shrl	$30, %esi
	leal	(%eax,%esi), %ecx
	andl	$3, %ecx
	subl	%esi, %ecx
	sall	$3, %ecx
	movl	128(%esp,%edx,4), %edx
	shrl	%cl, %edx
	movb	%dl, (%ebx,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L12
	addl	$156, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	md5, .-md5
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%02x"
.LC1:
	.string	"  %s\n"
	.text
	.type	show, @function
show:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	%eax, %esi
	movl	%edx, %ebx
	leal	16(%edx), %edi
.L25:
	movzbl	(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	incl	%ebx
	cmpl	%edi, %ebx
	jne	.L25
	movl	%esi, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	show, .-show
	.section	.rodata.str1.1
.LC2:
	.string	"chain"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$336, %esp
	movl	$0, %ebx
.L29:
	movl	messages.0(,%ebx,4), %esi
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, %edx
	leal	320(%esp), %ecx
	movl	%esi, %eax
	call	md5
	leal	320(%esp), %edx
	movl	%esi, %eax
	call	show
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L29
	movl	$0, 20(%esp)
	movl	$0, %edx
	movl	$296, %ecx
	movl	$0, %eax
.L30:
	movl	%edx, 24(%esp,%eax)
	movl	%edx, 28(%esp,%eax)
	addl	$8, %eax
	cmpl	%ecx, %eax
	jb	.L30
	movl	$0, %ebx
.L32:
	leal	320(%esp), %ecx
	movl	%ebx, %edx
	leal	20(%esp), %eax
	call	md5
	movl	320(%esp), %eax
	movl	%eax, 20(%esp,%ebx)
	movl	324(%esp), %eax
	movl	%eax, 24(%esp,%ebx)
	movl	328(%esp), %eax
	movl	%eax, 28(%esp,%ebx)
	movl	332(%esp), %eax
	movl	%eax, 32(%esp,%ebx)
	incl	%ebx
	cmpl	$250, %ebx
	jne	.L32
	leal	320(%esp), %edx
	movl	$.LC2, %eax
	call	show
	movzbl	320(%esp), %eax
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
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
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC8:
	.string	"12345678901234567890123456789012345678901234567890123456789012345678901234567890"
	.section	.rodata
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
	.align 4
	.type	turns, @object
	.size	turns, 16
turns:
	.ascii	"\007\f\021\026"
	.ascii	"\005\t\016\024"
	.ascii	"\004\013\020\027"
	.ascii	"\006\n\017\025"
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
