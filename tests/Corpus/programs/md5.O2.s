	.file	"md5.c"
	.text
	.p2align 4
	.type	md5, @function
md5:
	pushl	%ebp
	movl	%edx, %ebp
	pushl	%edi
	movl	$64, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	leal	8(%edx), %ebx
	subl	$140, %esp
	movl	%edi, 4(%esp)
	shrl	$6, %ebx
	movl	%ecx, 28(%esp)
	incl	%ebx
	movl	%ebx, (%esp)
	call	calloc
	cmpl	$8, %ebp
	movl	28(%esp), %edx
	movl	%ebp, %ecx
	movl	%eax, %edi
	jnb	.L25
.L2:
	rep movsb
	sall	$6, %ebx
	xorl	%edi, %edi
	movb	$-128, (%eax,%ebp)
	movl	%ebx, %ecx
	movl	%ebp, %esi
	shldl	$3, %ebp, %edi
	xorl	%ebx, %ebx
	movl	%eax, 28(%esp)
	leal	(%eax,%ecx), %ebp
	movl	%ebp, 52(%esp)
	sall	$3, %esi
	movl	%edx, 32(%esp)
	.p2align 4
	.p2align 3
.L4:
	leal	0(,%ebx,8), %ecx
	movl	%edi, %edx
	movl	%esi, %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L28
	movl	%edx, %eax
.L28:
	movb	%al, -8(%ebp,%ebx)
	incl	%ebx
	cmpl	$8, %ebx
	jne	.L4
	movl	28(%esp), %eax
	movl	$271733878, %ecx
	movl	$-1732584194, %ebx
	movl	32(%esp), %edx
	movl	$-271733879, %esi
	movl	$1732584193, %edi
	movl	%ecx, 44(%esp)
	movl	%ebx, 40(%esp)
	movl	%esi, 36(%esp)
	movl	%eax, %ebp
	movl	%edi, 32(%esp)
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	.p2align 4
	.p2align 3
.L12:
	xorl	%edx, %edx
	.p2align 4
	.p2align 3
.L5:
	movzbl	1(%ebp,%edx,4), %eax
	movzbl	2(%ebp,%edx,4), %ecx
	sall	$8, %eax
	sall	$16, %ecx
	orl	%ecx, %eax
	movzbl	0(%ebp,%edx,4), %ecx
	orl	%ecx, %eax
	movzbl	3(%ebp,%edx,4), %ecx
	sall	$24, %ecx
	orl	%ecx, %eax
	movl	%eax, 64(%esp,%edx,4)
	incl	%edx
	cmpl	$16, %edx
	jne	.L5
	movl	32(%esp), %eax
	movb	$7, %cl
	xorl	%edx, %edx
	movl	36(%esp), %ebx
	movl	%ebp, 48(%esp)
	movl	44(%esp), %edi
	movl	40(%esp), %esi
	movl	%eax, 28(%esp)
	jmp	.L11
	.p2align 4,,10
	.p2align 3
.L27:
	testl	%eax, %eax
	je	.L26
	movl	sines(,%edx,4), %ebp
	movl	%edi, %eax
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
	addl	%eax, %ebp
	movl	%ebp, %eax
	roll	%cl, %eax
	addl	%ebx, %eax
	cmpl	$64, %edx
	je	.L10
.L14:
	movl	%edi, 28(%esp)
	movl	%edx, %ebp
	movl	%edx, %ecx
	sarl	$4, %ebp
	andl	$3, %ecx
	movzbl	turns(%ecx,%ebp,4), %ecx
	movl	%esi, %edi
	movl	%ebx, %esi
	movl	%eax, %ebx
.L11:
	movl	%edx, %eax
	sarl	$4, %eax
	cmpl	$1, %eax
	je	.L6
	cmpl	$2, %eax
	jne	.L27
	leal	5(%edx,%edx,2), %ebp
	movl	%esi, %eax
	xorl	%edi, %eax
	andl	$15, %ebp
	xorl	%ebx, %eax
.L9:
	addl	sines(,%edx,4), %eax
	incl	%edx
	addl	64(%esp,%ebp,4), %eax
	movl	28(%esp), %ebp
	addl	%eax, %ebp
	movl	%ebp, %eax
	roll	%cl, %eax
	addl	%ebx, %eax
	jmp	.L14
	.p2align 4,,10
	.p2align 3
.L6:
	leal	1(%edx,%edx,4), %ebp
	movl	%esi, %eax
	xorl	%ebx, %eax
	andl	$15, %ebp
	andl	%edi, %eax
	xorl	%esi, %eax
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%esi, %eax
	movl	%edx, %ebp
	xorl	%edi, %eax
	andl	%ebx, %eax
	xorl	%edi, %eax
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L10:
	movl	48(%esp), %ebp
	addl	%edi, 32(%esp)
	addl	%eax, 36(%esp)
	addl	%ebx, 40(%esp)
	addl	%esi, 44(%esp)
	addl	$64, %ebp
	cmpl	%ebp, 52(%esp)
	jne	.L12
	movl	44(%esp), %esi
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	32(%esp), %ebx
	movl	%esi, 76(%esp)
	movl	40(%esp), %esi
	movl	%eax, (%esp)
	movl	%edx, 28(%esp)
	movl	%ebx, 64(%esp)
	movl	%esi, 72(%esp)
	movl	36(%esp), %esi
	movl	%esi, 68(%esp)
	call	free
	movl	28(%esp), %edx
	movl	$1, %eax
	movb	%bl, (%edx)
	.p2align 4
	.p2align 3
.L13:
	movl	%eax, %ebx
	movl	%eax, %ecx
	sarl	$2, %ebx
	andl	$3, %ecx
	movl	64(%esp,%ebx,4), %ebx
	sall	$3, %ecx
	shrl	%cl, %ebx
	movb	%bl, (%edx,%eax)
	incl	%eax
	cmpl	$16, %eax
	jne	.L13
	addl	$140, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L25:
	testb	$4, %al
	je	.L2
	movl	(%esi), %ecx
	leal	4(%eax), %edi
	addl	$4, %esi
	movl	%ecx, (%eax)
	leal	-4(%ebp), %ecx
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
.L32:
	movl	28(%esp), %eax
	leal	36(%esp), %ecx
	leal	36(%esp), %esi
	movl	%esi, %edi
	movl	messages.0(,%eax,4), %eax
	movl	%eax, 24(%esp)
	call	md5
	.p2align 4
	.p2align 3
.L30:
	movzbl	(%edi), %eax
	incl	%edi
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %edi
	jne	.L30
	movl	$.LC1, (%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$6, %eax
	je	.L31
	movl	messages.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, %edx
	jmp	.L32
.L31:
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, 52(%esp)
	xorl	%edx, %edx
.L33:
	movl	%edx, 56(%esp,%eax)
	movl	%edx, 60(%esp,%eax)
	addl	$8, %eax
	cmpl	$296, %eax
	jb	.L33
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L35:
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
	jne	.L35
	.p2align 4
	.p2align 3
.L36:
	movzbl	(%esi), %eax
	incl	%esi
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %esi
	jne	.L36
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
