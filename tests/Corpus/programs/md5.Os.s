	.file	"md5.c"
	.text
	.type	md5, @function
md5:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	leal	8(%edx), %ebx
	subl	$132, %esp
	movl	%ecx, -128(%ebp)
	shrl	$6, %ebx
	movl	%edx, -92(%ebp)
	incl	%ebx
	pushl	$64
	pushl	%ebx
	call	calloc
	movl	-92(%ebp), %edx
	sall	$6, %ebx
	addl	$16, %esp
	movl	%edx, %ecx
	movl	%eax, -96(%ebp)
	movl	%eax, %edi
	rep movsb
	movl	-96(%ebp), %esi
	xorl	%edi, %edi
	movb	$-128, (%eax,%edx)
	movl	%edx, %eax
	xorl	%edx, %edx
	movl	%edi, -92(%ebp)
	shldl	$3, %eax, %edx
	sall	$3, %eax
	addl	%ebx, %esi
	movl	%esi, -124(%ebp)
.L2:
	movl	-92(%ebp), %ebx
	movl	%eax, %esi
	movl	%edx, %edi
	leal	0(,%ebx,8), %ecx
	shrl	%cl, %edi
	shrdl	%edx, %esi
	testb	$32, %cl
	cmovne	%edi, %esi
	movl	-124(%ebp), %edi
	movl	%esi, %ecx
	movl	-92(%ebp), %esi
	incl	-92(%ebp)
	cmpl	$8, -92(%ebp)
	movb	%cl, -8(%edi,%esi)
	jne	.L2
	movl	$271733878, -116(%ebp)
	movl	-96(%ebp), %ebx
	movl	$-1732584194, -112(%ebp)
	movl	$-271733879, -108(%ebp)
	movl	$1732584193, -104(%ebp)
.L9:
	xorl	%edx, %edx
.L3:
	movzbl	1(%ebx,%edx,4), %ecx
	movzbl	2(%ebx,%edx,4), %eax
	sall	$8, %ecx
	sall	$16, %eax
	orl	%ecx, %eax
	movzbl	(%ebx,%edx,4), %ecx
	orl	%ecx, %eax
	movzbl	3(%ebx,%edx,4), %ecx
	sall	$24, %ecx
	orl	%ecx, %eax
	movl	%eax, -88(%ebp,%edx,4)
	incl	%edx
	cmpl	$16, %edx
	jne	.L3
	movl	-104(%ebp), %eax
	xorl	%edx, %edx
	movl	-108(%ebp), %esi
	movl	-116(%ebp), %edi
	movl	%eax, -120(%ebp)
	movl	-112(%ebp), %eax
	movl	%eax, -92(%ebp)
.L8:
	movl	%edx, %eax
	sarl	$4, %eax
	movl	%eax, -100(%ebp)
	cmpl	$1, %eax
	je	.L4
	cmpl	$2, %eax
	je	.L5
	testl	%eax, %eax
	jne	.L6
	movl	-92(%ebp), %eax
	movl	%edx, %ecx
	xorl	%edi, %eax
	andl	%esi, %eax
	xorl	%edi, %eax
	jmp	.L7
.L4:
	movl	-92(%ebp), %eax
	movl	-92(%ebp), %ecx
	xorl	%esi, %eax
	andl	%edi, %eax
	xorl	%ecx, %eax
	leal	(%edx,%edx,4), %ecx
	incl	%ecx
	jmp	.L17
.L5:
	movl	-92(%ebp), %eax
	leal	(%edx,%edx,2), %ecx
	addl	$5, %ecx
	xorl	%edi, %eax
	xorl	%esi, %eax
	jmp	.L17
.L6:
	movl	-92(%ebp), %ecx
	movl	%edi, %eax
	notl	%eax
	orl	%esi, %eax
	xorl	%ecx, %eax
	imull	$7, %edx, %ecx
.L17:
	andl	$15, %ecx
.L7:
	addl	sines(,%edx,4), %eax
	addl	-88(%ebp,%ecx,4), %eax
	movl	-120(%ebp), %ecx
	addl	%eax, %ecx
	movl	-100(%ebp), %eax
	movl	%ecx, -120(%ebp)
	movl	%edx, %ecx
	incl	%edx
	andl	$3, %ecx
	movzbl	turns(%ecx,%eax,4), %ecx
	movl	-120(%ebp), %eax
	movl	%edi, -120(%ebp)
	roll	%cl, %eax
	addl	%esi, %eax
	cmpl	$64, %edx
	je	.L19
	movl	-92(%ebp), %edi
	movl	%esi, -92(%ebp)
	movl	%eax, %esi
	jmp	.L8
.L19:
	addl	%esi, -112(%ebp)
	addl	$64, %ebx
	movl	-92(%ebp), %esi
	addl	%edi, -104(%ebp)
	addl	%eax, -108(%ebp)
	addl	%esi, -116(%ebp)
	cmpl	%ebx, -124(%ebp)
	jne	.L9
	movl	-116(%ebp), %eax
	subl	$12, %esp
	movl	%eax, -76(%ebp)
	movl	-112(%ebp), %eax
	movl	%eax, -80(%ebp)
	movl	-108(%ebp), %eax
	movl	%eax, -84(%ebp)
	movl	-104(%ebp), %eax
	movl	%eax, -88(%ebp)
	pushl	-96(%ebp)
	call	free
	addl	$16, %esp
	xorl	%eax, %eax
.L10:
	movl	%eax, %edx
	movl	%eax, %ecx
	movl	-128(%ebp), %ebx
	sarl	$2, %edx
	andl	$3, %ecx
	movl	-88(%ebp,%edx,4), %edx
	sall	$3, %ecx
	shrl	%cl, %edx
	movb	%dl, (%ebx,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L10
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	md5, .-md5
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%02x"
.LC2:
	.string	"  %s\n"
	.text
	.type	show, @function
show:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	subl	$12, %esp
.L21:
	pushl	%edx
	pushl	%edx
	movzbl	(%edi,%ebx), %eax
	incl	%ebx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
	cmpl	$16, %ebx
	jne	.L21
	pushl	%eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	show, .-show
	.section	.rodata.str1.1
.LC3:
	.string	"chain"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$328, %esp
.L25:
	movl	messages.0(,%ebx,4), %esi
	subl	$12, %esp
	incl	%ebx
	pushl	%esi
	call	strlen
	leal	-340(%ebp), %ecx
	addl	$16, %esp
	movl	%eax, %edx
	movl	%esi, %eax
	call	md5
	leal	-340(%ebp), %edx
	movl	%esi, %eax
	call	show
	cmpl	$6, %ebx
	jne	.L25
	xorl	%eax, %eax
	movl	$74, %ecx
	movl	%eax, -324(%ebp)
	leal	-320(%ebp), %edi
	xorl	%eax, %eax
	rep stosl
	xorl	%ebx, %ebx
.L26:
	leal	-340(%ebp), %ecx
	movl	%ebx, %edx
	leal	-324(%ebp), %eax
	call	md5
	leal	-324(%ebp), %eax
	movl	$4, %ecx
	leal	(%ebx,%eax), %edi
	incl	%ebx
	leal	-340(%ebp), %esi
	cmpl	$250, %ebx
	rep movsl
	jne	.L26
	leal	-340(%ebp), %edx
	movl	$.LC3, %eax
	call	show
	movzbl	-340(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC4:
	.string	""
.LC5:
	.string	"a"
.LC6:
	.string	"abc"
.LC7:
	.string	"message digest"
.LC8:
	.string	"abcdefghijklmnopqrstuvwxyz"
.LC9:
	.string	"12345678901234567890123456789012345678901234567890123456789012345678901234567890"
	.section	.rodata
	.align 4
	.type	messages.0, @object
	.size	messages.0, 24
messages.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
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
