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
	addl	$-128, %esp
	movl	$0, 76(%esp)
	jmp	.L4
.L2:
	movl	$536870912, %edi
	subl	%eax, %edi
	movl	%edi, 72(%esp)
.L3:
	movl	76(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	rotate_and_add
	movl	%eax, 28(%esp)
	movl	%ebx, %edi
#APP
# 91 "assembly.c" 1
	cmpl %esi, %edi
	cmovl %esi, %edi
# 0 "" 2
#NO_APP
	movl	%ebx, %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	orl	64(%esp), %eax
	orl	68(%esp), %edx
	movzbl	76(%esp), %ecx
	salb	$2, %cl
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	movl	64(%esp), %eax
#APP
# 55 "assembly.c" 1
	shldl %cl, %eax, %edx
	shll %cl, %eax
# 0 "" 2
#NO_APP
	movl	%ebx, %ecx
#APP
# 48 "assembly.c" 1
	xchgb %cl, %ch
# 0 "" 2
#NO_APP
	movzwl	%cx, %esi
	movl	%esi, 12(%esp)
	movl	%ebx, %esi
#APP
# 42 "assembly.c" 1
	bswap %esi
# 0 "" 2
# 29 "assembly.c" 1
	bsrl %ebx, %ecx
	jnz 1f
	movl $-1, %ecx
1:
# 0 "" 2
#NO_APP
	movl	%ecx, 4(%esp)
	movl	72(%esp), %ecx
	movl	%ecx, 32(%esp)
	movl	%edi, 24(%esp)
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	call	printf
	incl	76(%esp)
	movl	76(%esp), %eax
	cmpl	$7, %eax
	je	.L15
.L4:
	movl	76(%esp), %eax
	movl	values.1(,%eax,4), %ebx
	leal	4(%eax,%eax,2), %ecx
	movl	$-1840700269, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$2, %edx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	values.1(,%ecx,4), %esi
	movl	%ebx, %edi
#APP
# 8 "assembly.c" 1
	addl %esi, %edi
	setc 72(%esp)
# 0 "" 2
#NO_APP
	movl	%esi, 64(%esp)
	movl	$0, 68(%esp)
	movl	%ebx, %ecx
	shrl	$4, %ecx
	movl	%ecx, %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	orl	64(%esp), %eax
	orl	68(%esp), %edx
	movl	%ebx, %ecx
	orl	$268435456, %ecx
	movl	%ecx, 60(%esp)
#APP
# 22 "assembly.c" 1
	divl 60(%esp)
# 0 "" 2
#NO_APP
	movl	%edx, 56(%esp)
	movl	%eax, %ecx
	movl	%ebx, %eax
#APP
# 15 "assembly.c" 1
	mull %esi
# 0 "" 2
#NO_APP
	movl	%edx, 60(%esp)
	movl	56(%esp), %edx
	movl	%edx, 32(%esp)
	movl	%ecx, 28(%esp)
	movl	60(%esp), %edx
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	%edi, 16(%esp)
	movzbl	72(%esp), %eax
	movl	%eax, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	%ebx, %eax
	shrl	%eax
	leal	-536870912(%eax), %edi
	movl	%edi, 72(%esp)
#APP
# 103 "assembly.c" 1
	testl %edi, %edi
	js .L2
# 0 "" 2
#NO_APP
	jmp	.L3
.L15:
	movl	$32, %ecx
	movl	$0, %eax
.L5:
	movl	.LC0(%eax), %edx
	movl	%edx, 96(%esp,%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L5
	movl	$0, %ebx
	jmp	.L8
.L7:
	incl	%ebx
	cmpl	$256, %ebx
	je	.L16
.L8:
#APP
# 36 "assembly.c" 1
	btl %ebx, 96(%esp)
	sbbl %eax, %eax
# 0 "" 2
#NO_APP
	testl	%eax, %eax
	je	.L7
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L7
.L16:
	movl	$.LC4, (%esp)
	call	puts
	movl	$.LC5, %esi
	movl	$4, %ecx
	movl	%esi, %edi
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 76(%esp)
	setb 64(%esp)
# 0 "" 2
#NO_APP
	movl	$.LC6, %esi
	movl	$.LC7, %edi
	movl	$1, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 72(%esp)
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
	movl	$0, %ebx
	movl	$-1, %edx
	movl	$.LC10, %edi
	movl	%edx, %ecx
	movl	%ebx, %eax
#APP
# 63 "assembly.c" 1
	repne scasb
# 0 "" 2
#NO_APP
	movl	%ecx, %esi
	movl	$.LC4, %edi
	movl	%edx, %ecx
#APP
# 63 "assembly.c" 1
	repne scasb
# 0 "" 2
#NO_APP
	movzbl	76(%esp), %eax
	movzbl	64(%esp), %edx
	subl	%edx, %eax
	movl	%eax, 20(%esp)
	movzbl	72(%esp), %eax
	movzbl	60(%esp), %edx
	subl	%edx, %eax
	movl	%eax, 16(%esp)
	movzbl	56(%esp), %eax
	movzbl	55(%esp), %edx
	subl	%edx, %eax
	movl	%eax, 12(%esp)
	movl	$-2, %eax
	movl	%eax, %edx
	subl	%esi, %edx
	movl	%edx, 8(%esp)
	subl	%ecx, %eax
	movl	%eax, 4(%esp)
	movl	$.LC11, (%esp)
	call	printf
	movl	$values.1, %esi
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
	movl	$.LC12, (%esp)
	call	printf
	movl	$pairs.0, %ebx
	movl	$pairs.0+12, %esi
.L9:
	movzbl	(%ebx), %edx
	movzbl	1(%ebx), %ecx
#APP
# 112 "assembly.c" 1
	cmpb %cl, %dl
	lahf
	movzbl %ah, %edx
# 0 "" 2
#NO_APP
	andl	$213, %edx
	movl	%edx, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	addl	$2, %ebx
	cmpl	%ebx, %esi
	jne	.L9
	movl	$40, 92(%esp)
	movl	$2, %eax
#APP
# 97 "assembly.c" 1
	lock xaddl %eax, 92(%esp)
# 0 "" 2
#NO_APP
	movl	92(%esp), %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	92(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
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
