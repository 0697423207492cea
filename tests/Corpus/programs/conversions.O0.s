	.file	"conversions.c"
	.text
	.section	.rodata
	.align 32
	.type	values, @object
	.size	values, 192
values:
	.long	0
	.long	0
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	127
	.long	0
	.long	128
	.long	0
	.long	255
	.long	0
	.long	256
	.long	0
	.long	-128
	.long	-1
	.long	-129
	.long	-1
	.long	32767
	.long	0
	.long	32768
	.long	0
	.long	65535
	.long	0
	.long	65536
	.long	0
	.long	-32768
	.long	-1
	.long	-32769
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	0
	.long	-1
	.long	0
	.long	0
	.long	1
	.long	-2147483648
	.long	-1
	.long	2147483647
	.long	-1
	.long	-1698898192
	.long	305419896
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.text
	.type	to_i8, @function
to_i8:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_i8, .-to_i8
	.type	to_u8, @function
to_u8:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_u8, .-to_u8
	.type	to_i16, @function
to_i16:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movswl	-8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_i16, .-to_i16
	.type	to_u16, @function
to_u16:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movzwl	-8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_u16, .-to_u16
	.type	to_i32, @function
to_i32:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_i32, .-to_i32
	.type	to_u32, @function
to_u32:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_u32, .-to_u32
	.type	to_bool, @function
to_bool:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	-8(%ebp), %eax
	orl	-4(%ebp), %eax
	testl	%eax, %eax
	setne	%al
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	to_bool, .-to_bool
	.type	compare_mixed, @function
compare_mixed:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	cmpl	12(%ebp), %eax
	setb	%al
	movzbl	%al, %eax
	popl	%ebp
	ret
	.size	compare_mixed, .-compare_mixed
	.type	compare_narrow, @function
compare_narrow:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	8(%ebp), %eax
	movl	12(%ebp), %edx
	movb	%al, -4(%ebp)
	movb	%dl, %al
	movb	%al, -8(%ebp)
	movsbl	-4(%ebp), %edx
	movzbl	-8(%ebp), %eax
	cmpl	%eax, %edx
	setl	%al
	movzbl	%al, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compare_narrow, .-compare_narrow
	.type	compare_wide, @function
compare_wide:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$8, %esp
	movl	12(%ebp), %eax
	movl	%eax, -8(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -4(%ebp)
	movl	8(%ebp), %eax
	cltd
	movb	$1, %cl
	cmpl	-8(%ebp), %eax
	movl	%edx, %eax
	sbbl	-4(%ebp), %eax
	jc	.L20
	movb	$0, %cl
.L20:
	movzbl	%cl, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compare_wide, .-compare_wide
	.type	compare_half, @function
compare_half:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	movl	8(%ebp), %eax
	movw	%ax, -4(%ebp)
	movzwl	-4(%ebp), %eax
	cmpl	%eax, 12(%ebp)
	setg	%al
	movzbl	%al, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	compare_half, .-compare_half
	.data
	.align 8
	.type	digest, @object
	.size	digest, 8
digest:
	.long	1
	.long	0
	.text
	.type	mix, @function
mix:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	%ebx, -4(%ebp)
	movl	8(%ebp), %eax
	movl	%eax, -16(%ebp)
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	digest, %eax
	movl	digest+4, %edx
	imull	$1284865837, %edx, %ebx
	imull	$1481765933, %eax, %ecx
	addl	%ebx, %ecx
	movl	$1284865837, %ebx
	mull	%ebx
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	-16(%ebp), %ecx
	movl	-12(%ebp), %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, digest
	movl	%edx, digest+4
	nop
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	mix, .-mix
	.type	pack, @function
pack:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	pushl	%ebx
	subl	$48, %esp
	movl	12(%ebp), %eax
	movl	%eax, -48(%ebp)
	movl	16(%ebp), %eax
	movl	%eax, -44(%ebp)
	movl	-48(%ebp), %eax
	movb	%al, %dl
	movzwl	-48(%ebp), %ebx
	movswl	-48(%ebp), %ecx
	movl	-48(%ebp), %eax
	movb	%al, -49(%ebp)
	movl	-48(%ebp), %esi
	movl	-48(%ebp), %eax
	orl	-44(%ebp), %eax
	testl	%eax, %eax
	setne	%al
	movb	%al, -50(%ebp)
	movl	8(%ebp), %eax
	movb	%dl, (%eax)
	movl	8(%ebp), %eax
	movw	%bx, 2(%eax)
	movl	8(%ebp), %eax
	movw	%cx, 4(%eax)
	movl	8(%ebp), %eax
	movzbl	-49(%ebp), %edx
	movb	%dl, 6(%eax)
	movl	8(%ebp), %eax
	movl	%esi, 8(%eax)
	movl	8(%ebp), %eax
	movzbl	-50(%ebp), %ebx
	movb	%bl, 12(%eax)
	movl	8(%ebp), %ecx
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, 16(%ecx)
	movl	%edx, 20(%ecx)
	movl	8(%ebp), %eax
	addl	$48, %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret	$4
	.size	pack, .-pack
	.type	unpack, @function
unpack:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	movzbl	8(%ebp), %eax
	movsbl	%al, %eax
	movzwl	10(%ebp), %edx
	addl	%eax, %edx
	movswl	12(%ebp), %eax
	addl	%eax, %edx
	movzbl	14(%ebp), %eax
	movzbl	%al, %eax
	addl	%edx, %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	16(%ebp), %eax
	cltd
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movzbl	20(%ebp), %ecx
	movzbl	%cl, %ecx
	movl	%ecx, %esi
	movl	$0, %edi
	addl	%esi, %eax
	adcl	%edi, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	24(%ebp), %eax
	movl	28(%ebp), %edx
	shrdl	$3, %edx, %eax
	sarl	$3, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	unpack, .-unpack
	.section	.rodata
	.align 4
.LC0:
	.string	"%lld: %d %u %d %u %d %u %d %lld\n"
.LC1:
	.string	"%016llx\n"
.LC2:
	.string	"%d%d%d%d "
.LC3:
	.string	""
.LC4:
	.string	"%d %d %u %d\n"
.LC5:
	.string	"%d %d %d %d\n"
.LC6:
	.string	"%d %d %d %u\n"
.LC7:
	.string	"%d %d %lld\n"
.LC8:
	.string	"%u %u %u %u\n"
	.globl	__umoddi3
	.text
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
	pushl	%ecx
	subl	$152, %esp
	movl	$0, -28(%ebp)
	jmp	.L30
.L33:
	movl	-28(%ebp), %eax
	movl	values+4(,%eax,8), %edx
	movl	values(,%eax,8), %eax
	movl	%eax, -48(%ebp)
	movl	%edx, -44(%ebp)
	leal	-88(%ebp), %ecx
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	%ecx, (%esp)
	call	pack
	subl	$4, %esp
	movl	$24, %eax
	andl	$-4, %eax
	movl	%eax, %ecx
	movl	$0, %eax
.L31:
	movl	-88(%ebp,%eax), %edx
	movl	%edx, (%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L31
	call	unpack
	movl	%eax, %esi
	movl	%edx, %edi
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_bool
	movzbl	%al, %eax
	movl	%eax, -92(%ebp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_u32
	movl	%eax, -96(%ebp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_i32
	movl	%eax, -100(%ebp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_u16
	movzwl	%ax, %eax
	movl	%eax, -104(%ebp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_i16
	cwtl
	movl	%eax, -108(%ebp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_u8
	movzbl	%al, %ebx
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	to_i8
	movsbl	%al, %eax
	movl	%esi, 40(%esp)
	movl	%edi, 44(%esp)
	movl	-92(%ebp), %edi
	movl	%edi, 36(%esp)
	movl	-96(%ebp), %edi
	movl	%edi, 32(%esp)
	movl	-100(%ebp), %esi
	movl	%esi, 28(%esp)
	movl	-104(%ebp), %edi
	movl	%edi, 24(%esp)
	movl	-108(%ebp), %esi
	movl	%esi, 20(%esp)
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	-48(%ebp), %eax
	movl	-44(%ebp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	-48(%ebp), %eax
	movb	%al, -49(%ebp)
	movl	-48(%ebp), %eax
	movb	%al, -50(%ebp)
	movl	-48(%ebp), %eax
	movw	%ax, -52(%ebp)
	movl	-48(%ebp), %eax
	movw	%ax, -54(%ebp)
	movl	-48(%ebp), %eax
	movl	%eax, -60(%ebp)
	movl	-48(%ebp), %eax
	movl	%eax, -64(%ebp)
	movsbl	-49(%ebp), %edx
	movzbl	-50(%ebp), %eax
	addl	%edx, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movsbl	-49(%ebp), %edx
	movzbl	-50(%ebp), %eax
	imull	%eax, %edx
	movswl	-52(%ebp), %eax
	subl	%eax, %edx
	movl	%edx, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movswl	-52(%ebp), %eax
	cltd
	movzwl	-54(%ebp), %ecx
	movl	$0, %ebx
	movl	%edx, %edi
	imull	%ecx, %edi
	movl	%ebx, %esi
	imull	%eax, %esi
	addl	%edi, %esi
	mull	%ecx
	leal	(%esi,%edx), %ecx
	movl	%ecx, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	-60(%ebp), %ecx
	movl	$1431655766, %edx
	movl	%ecx, %eax
	imull	%edx
	movl	%edx, %ebx
	sarl	$31, %ecx
	movl	%ecx, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	%eax, %ebx
	sarl	$31, %ebx
	movl	-64(%ebp), %eax
	movl	$-1431655765, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	%eax
	movl	$0, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzbl	-49(%ebp), %eax
	sarb	%al
	movb	%al, %cl
	movsbl	%cl, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzbl	-50(%ebp), %eax
	shrb	%al
	movb	%al, %cl
	movzbl	%cl, %eax
	movl	$0, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movswl	-52(%ebp), %eax
	sarl	$2, %eax
	cwtl
	movl	%eax, %edx
	movzwl	-54(%ebp), %eax
	sall	$2, %eax
	orl	%edx, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	-60(%ebp), %eax
	sarl	$5, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	-64(%ebp), %eax
	shrl	$5, %eax
	movl	$0, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzbl	-49(%ebp), %eax
	subb	$56, %al
	movzbl	%al, %edx
	movzbl	-50(%ebp), %eax
	addb	$100, %al
	movsbl	%al, %eax
	addl	%edx, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzwl	-52(%ebp), %eax
	movl	%eax, %edx
	addl	%edx, %edx
	addl	%edx, %eax
	movzwl	%ax, %eax
	movl	%eax, %ecx
	movzwl	-54(%ebp), %eax
	addl	$5, %eax
	movzwl	%ax, %eax
	cwtl
	movl	%eax, %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzbl	-50(%ebp), %eax
	negl	%eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzbl	-50(%ebp), %eax
	notl	%eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzwl	-54(%ebp), %eax
	testl	%eax, %eax
	sete	%cl
	movzbl	%cl, %eax
	movl	$0, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	-64(%ebp), %ecx
	movl	$0, %ebx
	movsbl	-49(%ebp), %eax
	cltd
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	-64(%ebp), %ebx
	movl	$613566757, %edx
	movl	%ebx, %eax
	mull	%edx
	movl	%ebx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$2, %eax
	movl	%eax, %ecx
	movl	%ecx, %eax
	sall	$3, %eax
	subl	%ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	movzwl	-54(%ebp), %ebx
	movl	$613566757, %edx
	movl	%ebx, %eax
	mull	%edx
	movl	%ebx, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$2, %eax
	movl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	movl	%ebx, %edx
	movzwl	%dx, %eax
	addl	%ecx, %eax
	movl	$0, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movl	-60(%ebp), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movzbl	-49(%ebp), %ecx
	movb	$-109, -92(%ebp)
	movzbl	-92(%ebp), %eax
	imulb	%cl
	movzwl	%ax, %eax
	shrl	$8, %eax
	addb	%cl, %al
	sarb	$2, %al
	movb	%cl, %bl
	sarb	$7, %bl
	subb	%bl, %al
	movb	%al, %bl
	movb	%bl, %al
	salb	$3, %al
	subb	%bl, %al
	movb	%cl, %bl
	subb	%al, %bl
	movsbl	%bl, %eax
	leal	(%edx,%eax), %ebx
	movswl	-52(%ebp), %ecx
	movl	$1717986919, %edx
	movl	%ecx, %eax
	imull	%edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movswl	%dx, %eax
	addl	%ebx, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movsbl	-49(%ebp), %eax
	movl	$0, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzwl	-52(%ebp), %ecx
	movl	%ecx, %eax
	movl	$0, %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	movzbl	-49(%ebp), %eax
	addb	$100, %al
	movb	%al, -49(%ebp)
	subb	$100, -50(%ebp)
	movzwl	-52(%ebp), %eax
	movl	%eax, %edx
	addl	%edx, %edx
	addl	%edx, %eax
	movzwl	%ax, %eax
	movw	%ax, -52(%ebp)
	movzwl	-54(%ebp), %eax
	sall	$3, %eax
	movw	%ax, -54(%ebp)
	sarb	-49(%ebp)
	movswl	-52(%ebp), %ecx
	movl	$-1840700269, %edx
	movl	%ecx, %eax
	imull	%edx
	leal	(%edx,%ecx), %eax
	sarl	$2, %eax
	movl	%eax, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movw	%dx, -52(%ebp)
	movzwl	-54(%ebp), %ecx
	movl	$274877907, %edx
	movl	%ecx, %eax
	mull	%edx
	movl	%edx, %eax
	shrl	$6, %eax
	imull	$1000, %eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movw	%dx, -54(%ebp)
	movl	-52(%ebp), %eax
	xorb	%al, -50(%ebp)
	movsbl	-49(%ebp), %edx
	movzbl	-50(%ebp), %eax
	addl	%eax, %edx
	movswl	-52(%ebp), %eax
	addl	%eax, %edx
	movzwl	-54(%ebp), %eax
	addl	%edx, %eax
	cltd
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	mix
	incl	-28(%ebp)
.L30:
	cmpl	$23, -28(%ebp)
	jle	.L33
	movl	digest, %eax
	movl	digest+4, %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$-2, -32(%ebp)
	jmp	.L34
.L37:
	movl	$0, -36(%ebp)
	jmp	.L35
.L36:
	movl	-36(%ebp), %eax
	imull	$40000, %eax, %eax
	movl	-32(%ebp), %edx
	movzwl	%dx, %edx
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	call	compare_half
	movl	%eax, %edi
	movl	-36(%ebp), %eax
	movl	$0, %edx
	shldl	$31, %eax, %edx
	sall	$31, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	compare_wide
	movl	%eax, %esi
	movl	-36(%ebp), %eax
	decb	%al
	movzbl	%al, %edx
	movl	-32(%ebp), %eax
	movsbl	%al, %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	compare_narrow
	movl	%eax, %ebx
	movl	-36(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	-32(%ebp), %eax
	movl	%eax, (%esp)
	call	compare_mixed
	movl	%edi, 16(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	-36(%ebp)
.L35:
	cmpl	$2, -36(%ebp)
	jbe	.L36
	incl	-32(%ebp)
.L34:
	cmpl	$2, -32(%ebp)
	jle	.L37
	movl	$.LC3, (%esp)
	call	puts
	movb	$-56, -37(%ebp)
	movzbl	-37(%ebp), %eax
	movzbl	%al, %ecx
	movsbl	-37(%ebp), %edx
	movzbl	-37(%ebp), %eax
	shrb	$7, %al
	movzbl	%al, %eax
	movl	$1, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	movb	$-128, %al
	movsbl	%al, %eax
	movl	$128, 16(%esp)
	movl	$-128, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$96, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$-1, 16(%esp)
	movl	$-2147483648, 12(%esp)
	movl	$-32768, 8(%esp)
	movl	$-128, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$0, 12(%esp)
	movl	$-2147483648, 16(%esp)
	movl	$65535, 8(%esp)
	movl	$255, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$8, 16(%esp)
	movl	$4, 12(%esp)
	movl	$2, 8(%esp)
	movl	$1, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	digest, %eax
	movl	digest+4, %edx
	movl	$100, 8(%esp)
	movl	$0, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
