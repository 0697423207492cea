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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%08x+%08x=%d:%08x *=%016llx /=%08x,%08x\n"
.LC2:
	.string	"  %d %08x %04x %016llx %d %08x %d\n"
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
	subl	$104, %esp
	movl	%ebx, -76(%ebp)
.L4:
	movl	-76(%ebp), %eax
	movl	$7, %ecx
	subl	$12, %esp
	movl	values.1(,%eax,4), %ebx
	leal	(%eax,%eax,2), %eax
	addl	$4, %eax
	cltd
	idivl	%ecx
	xorl	%eax, %eax
	movl	%eax, -84(%ebp)
	movl	%ebx, %eax
	movl	%ebx, %ecx
	orl	$268435456, %ecx
	movl	%ecx, -112(%ebp)
	shrl	$4, %eax
	movl	%ebx, %edi
	movl	values.1(,%edx,4), %esi
	movl	%eax, %edx
	xorl	%eax, %eax
	orl	-84(%ebp), %edx
#APP
# 8 "assembly.c" 1
	addl %esi, %edi
	setc -108(%ebp)
# 0 "" 2
#NO_APP
	movl	%esi, -88(%ebp)
	orl	-88(%ebp), %eax
#APP
# 22 "assembly.c" 1
	divl -112(%ebp)
# 0 "" 2
#NO_APP
	movl	%edx, -80(%ebp)
	movl	%eax, %ecx
	movl	%ebx, %eax
	pushl	-80(%ebp)
#APP
# 15 "assembly.c" 1
	mull %esi
# 0 "" 2
#NO_APP
	pushl	%ecx
	movl	%edx, -92(%ebp)
	movl	%eax, -96(%ebp)
	movzbl	-108(%ebp), %eax
	pushl	-92(%ebp)
	pushl	-96(%ebp)
	pushl	%edi
	pushl	%eax
	pushl	%esi
	pushl	%ebx
	pushl	$.LC1
	call	printf
	movl	%ebx, %eax
	addl	$48, %esp
	shrl	%eax
	leal	-536870912(%eax), %edi
	movl	%edi, -80(%ebp)
#APP
# 103 "assembly.c" 1
	testl %edi, %edi
	js .L2
# 0 "" 2
#NO_APP
	jmp	.L3
.L2:
	movl	$536870912, %edx
	subl	%eax, %edx
	movl	%edx, -80(%ebp)
.L3:
	pushl	%eax
	movl	%ebx, %edi
	pushl	%eax
	pushl	-76(%ebp)
#APP
# 91 "assembly.c" 1
	cmpl %esi, %edi
	cmovl %esi, %edi
# 0 "" 2
#NO_APP
	pushl	%ebx
	call	rotate_and_add
	movl	%ebx, %edx
	movb	-76(%ebp), %cl
	orl	-84(%ebp), %edx
	salb	$2, %cl
	movl	%edx, %esi
	movl	%eax, -108(%ebp)
	xorl	%eax, %eax
	orl	-88(%ebp), %eax
	movl	%eax, %edx
	movl	%ebx, %eax
#APP
# 48 "assembly.c" 1
	xchgb %al, %ah
# 0 "" 2
#NO_APP
	movzwl	%ax, %eax
	movl	%eax, -88(%ebp)
#APP
# 55 "assembly.c" 1
	shldl %cl, %edx, %esi
	shll %cl, %edx
# 0 "" 2
# 29 "assembly.c" 1
	bsrl %ebx, %eax
	jnz 1f
	movl $-1, %eax
1:
# 0 "" 2
#NO_APP
	movl	%ebx, %ecx
	popl	%ebx
#APP
# 42 "assembly.c" 1
	bswap %ecx
# 0 "" 2
#NO_APP
	pushl	-80(%ebp)
	pushl	-108(%ebp)
	pushl	%edi
	movl	%esi, -100(%ebp)
	movl	%edx, -104(%ebp)
	pushl	-100(%ebp)
	pushl	-104(%ebp)
	pushl	-88(%ebp)
	pushl	%ecx
	pushl	%eax
	pushl	$.LC2
	call	printf
	addl	$48, %esp
	incl	-76(%ebp)
	cmpl	$7, -76(%ebp)
	jne	.L4
	leal	-56(%ebp), %edi
	movl	$.LC0, %esi
	movl	$8, %ecx
	xorl	%ebx, %ebx
	rep movsl
.L6:
#APP
# 36 "assembly.c" 1
	btl %ebx, -56(%ebp)
	sbbl %eax, %eax
# 0 "" 2
#NO_APP
	testl	%eax, %eax
	je	.L5
	pushl	%eax
	pushl	%eax
	pushl	%ebx
	pushl	$.LC3
	call	printf
	addl	$16, %esp
.L5:
	incl	%ebx
	cmpl	$256, %ebx
	jne	.L6
	subl	$12, %esp
	movl	$.LC5, %esi
	pushl	$.LC4
	movl	%esi, %edi
	call	puts
	movl	$4, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta -76(%ebp)
	setb -80(%ebp)
# 0 "" 2
#NO_APP
	movl	$.LC6, %esi
	movl	$.LC7, %edi
	movl	$1, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta -88(%ebp)
	setb -96(%ebp)
# 0 "" 2
#NO_APP
	movl	$.LC8, %esi
	movl	$.LC9, %edi
	movl	$3, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta -104(%ebp)
	setb -108(%ebp)
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	orl	$-1, %edx
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
	popl	%edi
	movzbl	-80(%ebp), %edx
	popl	%eax
	movzbl	-76(%ebp), %eax
	subl	%edx, %eax
	movzbl	-96(%ebp), %edx
	pushl	%eax
	movzbl	-88(%ebp), %eax
	subl	%edx, %eax
	movzbl	-108(%ebp), %edx
	pushl	%eax
	movzbl	-104(%ebp), %eax
	subl	%edx, %eax
	pushl	%eax
	movl	$-2, %eax
	movl	%eax, %edx
	subl	%ecx, %eax
	subl	%esi, %edx
	movl	$values.1, %esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC11
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
	addl	$24, %esp
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	$.LC12
	call	printf
	addl	$16, %esp
.L7:
	pushl	%esi
	movb	pairs.0(%ebx), %dl
	addl	$2, %ebx
	pushl	%esi
	movb	pairs.0-1(%ebx), %cl
#APP
# 112 "assembly.c" 1
	cmpb %cl, %dl
	lahf
	movzbl %ah, %edx
# 0 "" 2
#NO_APP
	andl	$213, %edx
	pushl	%edx
	pushl	$.LC13
	call	printf
	addl	$16, %esp
	cmpl	$12, %ebx
	jne	.L7
	movl	$40, -60(%ebp)
	movl	$2, %eax
#APP
# 97 "assembly.c" 1
	lock xaddl %eax, -60(%ebp)
# 0 "" 2
#NO_APP
	movl	-60(%ebp), %edx
	pushl	%ecx
	pushl	%edx
	pushl	%eax
	pushl	$.LC14
	call	printf
	movl	-60(%ebp), %eax
	leal	-16(%ebp), %esp
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
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
