	.file	"assembly.c"
	.text
#APP
	.pushsection .text
	.globl rotate_and_add
	.type rotate_and_add, @function
rotate_and_add:
	movl 4(%esp), %eax
	movl 8(%esp), %ecx
	roll %cl, %eax
	leal 1(%eax,%eax,2), %eax
	ret
	.size rotate_and_add, . - rotate_and_add
.popsection
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"%08x+%08x=%d:%08x *=%016llx /=%08x,%08x\n"
	.align 4
.LC2:
	.string	"  %d %08x %04x %016llx %d %08x %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"%u "
.LC4:
	.string	""
.LC5:
	.string	"same"
.LC6:
	.string	"b"
.LC7:
	.string	"a"
.LC8:
	.string	"abc"
.LC9:
	.string	"abd"
.LC10:
	.string	"counted by scasb"
.LC11:
	.string	"%u %u %d %d %d\n"
.LC12:
	.string	"%08x\n"
.LC13:
	.string	"%02x "
.LC14:
	.string	"%u %u\n"
#NO_APP
	.section	.rodata
	.align 32
.LC0:
	.long	-2147483647
	.long	0
	.long	-252645136
	.long	0
	.long	0
	.long	16
	.long	0
	.long	-2147483648
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	movl	$-1, %esi
	pushl	%ebx
	andl	$-16, %esp
	addl	$-128, %esp
	movl	%edi, 76(%esp)
	movl	%esi, %edi
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L19:
	leal	4(%eax,%eax,2), %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	values.1(,%ecx,4), %edi
.L5:
	movl	%edi, 64(%esp)
	movl	76(%esp), %eax
	movl	%edi, 8(%esp)
	movl	$.LC1, (%esp)
	movl	values.1(,%eax,4), %ebx
	xorl	%eax, %eax
	movl	%eax, 68(%esp)
	xorl	%eax, %eax
	movl	%ebx, 4(%esp)
	movl	%ebx, %esi
	movl	%ebx, %ecx
	shrl	$4, %esi
	movl	%esi, %edx
	movl	64(%esp), %esi
#APP
# 8 "assembly.c" 1
	addl %edi, %ecx
	setc 60(%esp)
# 0 "" 2
#NO_APP
	movl	%ecx, 16(%esp)
	orl	%esi, %eax
	movl	68(%esp), %esi
	orl	%esi, %edx
	movl	%ebx, %esi
	orl	$268435456, %esi
	movl	%esi, 56(%esp)
#APP
# 22 "assembly.c" 1
	divl 56(%esp)
# 0 "" 2
#NO_APP
	movl	%eax, 72(%esp)
	movl	%edx, %esi
	movl	%ebx, %eax
	movl	%esi, 32(%esp)
	movl	72(%esp), %esi
#APP
# 15 "assembly.c" 1
	mull %edi
# 0 "" 2
#NO_APP
	movl	%eax, 20(%esp)
	movzbl	60(%esp), %eax
	movl	%edx, 24(%esp)
	movl	%esi, 28(%esp)
	movl	%eax, 12(%esp)
	call	printf
	movl	%ebx, %eax
	shrl	%eax
	leal	-536870912(%eax), %esi
	movl	%esi, 72(%esp)
#APP
# 103 "assembly.c" 1
	testl %esi, %esi
	js .L2
# 0 "" 2
#NO_APP
.L3:
	movl	%ebx, (%esp)
	movl	76(%esp), %eax
	xorl	%esi, %esi
	movl	%eax, 4(%esp)
	call	rotate_and_add
	movl	%ebx, %ecx
#APP
# 91 "assembly.c" 1
	cmpl %edi, %ecx
	cmovl %edi, %ecx
# 0 "" 2
#NO_APP
	movl	%ecx, 60(%esp)
	movzbl	76(%esp), %ecx
	movl	%ebx, %edi
	movl	$.LC2, (%esp)
	movl	%eax, 28(%esp)
	movl	64(%esp), %eax
	salb	$2, %cl
	orl	%eax, %esi
	movl	68(%esp), %eax
	orl	%eax, %edi
	movl	%esi, %eax
	movl	%edi, %edx
	movl	%ebx, %esi
#APP
# 55 "assembly.c" 1
	shldl %cl, %eax, %edx
	shll %cl, %eax
# 0 "" 2
# 29 "assembly.c" 1
	bsrl %ebx, %edi
	jnz 1f
	movl $-1, %edi
1:
# 0 "" 2
#NO_APP
	movl	%eax, 16(%esp)
	movl	%ebx, %ecx
	movl	72(%esp), %ebx
#APP
# 48 "assembly.c" 1
	xchgb %cl, %ch
# 0 "" 2
#NO_APP
	movl	%edx, 20(%esp)
	movzwl	%cx, %ecx
#APP
# 42 "assembly.c" 1
	bswap %esi
# 0 "" 2
#NO_APP
	movl	%ebx, 32(%esp)
	movl	60(%esp), %ebx
	movl	%ecx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, 24(%esp)
	call	printf
	incl	76(%esp)
	movl	76(%esp), %eax
	cmpl	$7, %eax
	jne	.L19
	xorl	%eax, %eax
.L6:
	movl	.LC0(%eax), %edx
	movl	%edx, 96(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L6
	xorl	%ebx, %ebx
	jmp	.L9
	.p2align 4,,10
	.p2align 3
.L8:
	incl	%ebx
	cmpl	$256, %ebx
	je	.L20
.L9:
#APP
# 36 "assembly.c" 1
	btl %ebx, 96(%esp)
	sbbl %eax, %eax
# 0 "" 2
#NO_APP
	testl	%eax, %eax
	je	.L8
	movl	%ebx, 4(%esp)
	incl	%ebx
	movl	$.LC3, (%esp)
	call	printf
	cmpl	$256, %ebx
	jne	.L9
.L20:
	movl	$.LC4, (%esp)
	movl	$.LC5, %esi
	call	puts
	movl	%esi, %edi
	movl	$4, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 76(%esp)
	setb 72(%esp)
# 0 "" 2
#NO_APP
	movl	$.LC6, %esi
	movl	$.LC7, %edi
	movl	$1, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 64(%esp)
	setb 60(%esp)
# 0 "" 2
#NO_APP
	movl	$.LC8, %esi
	movl	$.LC9, %edi
	movl	$3, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 56(%esp)
	setb 55(%esp)
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	movl	$-1, %edx
	movl	$.LC10, %edi
	movl	%edx, %ecx
	movl	%ebx, %eax
#APP
# 63 "assembly.c" 1
	repne scasb
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movl	%ecx, %esi
	movl	%edx, %ecx
#APP
# 63 "assembly.c" 1
	repne scasb
# 0 "" 2
#NO_APP
	movl	$.LC11, (%esp)
	movzbl	72(%esp), %edx
	movzbl	76(%esp), %eax
	subl	%edx, %eax
	movzbl	60(%esp), %edx
	movl	%eax, 20(%esp)
	movzbl	64(%esp), %eax
	subl	%edx, %eax
	movzbl	55(%esp), %edx
	movl	%eax, 16(%esp)
	movzbl	56(%esp), %eax
	subl	%edx, %eax
	movl	%eax, 12(%esp)
	movl	$-2, %eax
	movl	%eax, %edx
	subl	%ecx, %eax
	movl	%eax, 4(%esp)
	subl	%esi, %edx
	movl	$values.1, %esi
	movl	%edx, 8(%esp)
	call	printf
	movl	$7, %ecx
#APP
# 78 "assembly.c" 1
	1:
	lodsl
	addl %eax, %ebx
	adcl $0, %ebx
	roll $3, %ebx
	loop 1b
# 0 "" 2
#NO_APP
	movl	%ebx, 4(%esp)
	movl	$pairs.0, %esi
	movl	$pairs.0+12, %ebx
	movl	$.LC12, (%esp)
	call	printf
	.p2align 4
	.p2align 3
.L10:
	movzbl	(%esi), %edx
	addl	$2, %esi
	movzbl	-1(%esi), %ecx
#APP
# 112 "assembly.c" 1
	cmpb %cl, %dl
	lahf
	movzbl %ah, %edx
# 0 "" 2
#NO_APP
	movl	$.LC13, (%esp)
	andl	$213, %edx
	movl	%edx, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L10
	movl	$40, %eax
	movl	%eax, 92(%esp)
	movl	$2, %eax
#APP
# 97 "assembly.c" 1
	lock xaddl %eax, 92(%esp)
# 0 "" 2
#NO_APP
	movl	%eax, 4(%esp)
	movl	92(%esp), %edx
	movl	$.LC14, (%esp)
	movl	%edx, 8(%esp)
	call	printf
	movl	92(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	movl	$536870912, %ecx
	subl	%eax, %ecx
	movl	%ecx, 72(%esp)
	jmp	.L3
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	pairs.0, @object
	.size	pairs.0, 12
pairs.0:
	.string	""
	.string	""
	.ascii	"\001\002"
	.ascii	"\177\377"
	.ascii	"\200\001"
	.ascii	"\020\001"
	.ascii	"\377\377"
	.align 4
	.type	values.1, @object
	.size	values.1, 28
values.1:
	.long	0
	.long	1
	.long	2147483647
	.long	-2147483648
	.long	-1
	.long	305419896
	.long	-559038737
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
