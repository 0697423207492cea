	.file	"md5.c"
	.text
	.p2align 4
	.type	md5, @function
md5:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	leal	8(%edx), %ebx
	subl	$140, %esp
	movl	%edx, 28(%esp)
	shrl	$6, %ebx
	movl	$64, %edx
	movl	%edx, 4(%esp)
	incl	%ebx
	movl	%ebx, (%esp)
	movl	%ecx, 56(%esp)
	call	calloc
	movl	28(%esp), %edx
	cmpl	$8, %edx
	movl	%edx, %ecx
	movl	%eax, %ebp
	movl	%eax, %edi
	jnb	.L19
.L2:
	rep movsb
	movl	%edx, %eax
	movl	%ebx, %esi
	movb	$-128, 0(%ebp,%edx)
	sall	$6, %esi
	xorl	%edx, %edx
	movb	$0, -3(%ebp,%esi)
	shldl	$3, %eax, %edx
	movb	%dl, -4(%ebp,%esi)
	sall	$3, %eax
	movb	%al, -8(%ebp,%esi)
	movl	%eax, %ecx
	movb	%ah, -7(%ebp,%esi)
	shrdl	$16, %edx, %ecx
	movb	%cl, -6(%ebp,%esi)
	movl	%eax, %ecx
	movb	$0, -2(%ebp,%esi)
	leal	(%esi,%ebp), %eax
	movl	%eax, 52(%esp)
	shrdl	$24, %edx, %ecx
	movl	$271733878, %eax
	movl	%eax, 44(%esp)
	movl	$-1732584194, %eax
	movl	%eax, 40(%esp)
	movl	$-271733879, %eax
	movl	%eax, 36(%esp)
	movl	$1732584193, %eax
	movb	%cl, -5(%ebp,%esi)
	movb	$0, -1(%ebp,%esi)
	movl	%eax, 32(%esp)
	movl	%ebp, 60(%esp)
	.p2align 4
	.p2align 3
.L10:
	movl	0(%ebp), %eax
	movb	$7, %cl
	xorl	%edx, %edx
	movl	%eax, 64(%esp)
	movl	4(%ebp), %eax
	movl	%eax, 68(%esp)
	movl	8(%ebp), %eax
	movl	%eax, 72(%esp)
	movl	12(%ebp), %eax
	movl	%eax, 76(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 80(%esp)
	movl	20(%ebp), %eax
	movl	%eax, 84(%esp)
	movl	24(%ebp), %eax
	movl	%eax, 88(%esp)
	movl	28(%ebp), %eax
	movl	%eax, 92(%esp)
	movl	32(%ebp), %eax
	movl	%eax, 96(%esp)
	movl	36(%ebp), %eax
	movl	%eax, 100(%esp)
	movl	40(%ebp), %eax
	movl	%eax, 104(%esp)
	movl	44(%ebp), %eax
	movl	%eax, 108(%esp)
	movl	48(%ebp), %eax
	movl	%eax, 112(%esp)
	movl	52(%ebp), %eax
	movl	%eax, 116(%esp)
	movl	56(%ebp), %eax
	movl	%eax, 120(%esp)
	movl	60(%ebp), %eax
	movl	%eax, 124(%esp)
	movl	32(%esp), %eax
	movl	36(%esp), %ebx
	movl	%ebp, 48(%esp)
	movl	44(%esp), %edi
	movl	40(%esp), %esi
	movl	%eax, 28(%esp)
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L21:
	testl	%eax, %eax
	movl	%edi, %eax
	je	.L20
	movl	sines(,%edx,4), %ebp
	notl	%eax
	orl	%ebx, %eax
	xorl	%esi, %eax
	addl	%ebp, %eax
	leal	0(,%edx,8), %ebp
	subl	%edx, %ebp
	incl	%edx
	andl	$15, %ebp
	addl	64(%esp,%ebp,4), %eax
	movl	28(%esp), %ebp
	addl	%ebp, %eax
	roll	%cl, %eax
	addl	%ebx, %eax
	cmpl	$64, %edx
	je	.L8
.L11:
	movl	%edi, 28(%esp)
	movl	%edx, %ebp
	movl	%edx, %ecx
	sarl	$4, %ebp
	andl	$3, %ecx
	movzbl	turns(%ecx,%ebp,4), %ecx
	movl	%esi, %edi
	movl	%ebx, %esi
	movl	%eax, %ebx
.L9:
	movl	%edx, %eax
	sarl	$4, %eax
	cmpl	$1, %eax
	je	.L4
	cmpl	$2, %eax
	jne	.L21
	leal	5(%edx,%edx,2), %ebp
	movl	%ebx, %eax
	xorl	%edi, %eax
	andl	$15, %ebp
	xorl	%esi, %eax
.L7:
	addl	sines(,%edx,4), %eax
	incl	%edx
	addl	64(%esp,%ebp,4), %eax
	movl	28(%esp), %ebp
	addl	%eax, %ebp
	movl	%ebp, %eax
	roll	%cl, %eax
	addl	%ebx, %eax
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L4:
	leal	1(%edx,%edx,4), %ebp
	movl	%ebx, %eax
	xorl	%esi, %eax
	andl	$15, %ebp
	andl	%edi, %eax
	xorl	%esi, %eax
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L20:
	xorl	%esi, %eax
	movl	%edx, %ebp
	andl	%ebx, %eax
	xorl	%edi, %eax
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L8:
	movl	48(%esp), %ebp
	addl	%eax, 36(%esp)
	movl	52(%esp), %eax
	addl	%edi, 32(%esp)
	addl	%ebx, 40(%esp)
	addl	$64, %ebp
	addl	%esi, 44(%esp)
	cmpl	%eax, %ebp
	jne	.L10
	movl	60(%esp), %ebp
	movl	%ebp, (%esp)
	call	free
	movl	56(%esp), %eax
	movl	32(%esp), %esi
	movl	%esi, (%eax)
	movl	36(%esp), %esi
	movl	%esi, 4(%eax)
	movl	40(%esp), %esi
	movl	%esi, 8(%eax)
	movl	44(%esp), %esi
	movl	%esi, 12(%eax)
	addl	$140, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L19:
	testb	$4, %al
	je	.L2
	movl	(%esi), %eax
	leal	4(%ebp), %edi
	addl	$4, %esi
	leal	-4(%edx), %ecx
	movl	%eax, 0(%ebp)
	jmp	.L2
	.size	md5, .-md5
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%02x"
.LC1:
	.string	"  %s\n"
.LC2:
	.string	"chain"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$352, %esp
	movl	%ecx, 28(%esp)
	leal	52(%esp), %ebx
	.p2align 4
	.p2align 3
.L25:
	movl	28(%esp), %eax
	leal	36(%esp), %ecx
	leal	36(%esp), %esi
	movl	%esi, %edi
	movl	messages.0(,%eax,4), %eax
	movl	%eax, 24(%esp)
	call	md5
	.p2align 4
	.p2align 3
.L23:
	movzbl	(%edi), %eax
	incl	%edi
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %edi
	jne	.L23
	movl	$.LC1, (%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$6, %eax
	je	.L24
	movl	messages.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edx
	jmp	.L25
.L24:
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 52(%esp)
	xorl	%edx, %edx
.L26:
	movl	%edx, 56(%esp,%eax)
	movl	%edx, 60(%esp,%eax)
	addl	$8, %eax
	cmpl	$296, %eax
	jb	.L26
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L28:
	movl	%edi, %edx
	movl	%ebx, %eax
	leal	36(%esp), %ecx
	call	md5
	movl	36(%esp), %eax
	movl	%eax, (%ebx,%edi)
	movl	40(%esp), %eax
	movl	%eax, 4(%ebx,%edi)
	movl	44(%esp), %eax
	movl	%eax, 8(%ebx,%edi)
	movl	48(%esp), %eax
	movl	%eax, 12(%ebx,%edi)
	incl	%edi
	cmpl	$250, %edi
	jne	.L28
	.p2align 4
	.p2align 3
.L29:
	movzbl	(%esi), %eax
	incl	%esi
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %esi
	jne	.L29
	movl	$.LC1, (%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	printf
	movzbl	36(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
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
