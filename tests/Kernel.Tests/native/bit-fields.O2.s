	.file	"bit-fields.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x %04x %04x %02x\n"
.LC1:
	.string	"%u %d %u %u\n"
.LC2:
	.string	"%u %u %u %d %u\n"
.LC3:
	.string	"%d %d %d %lld\n"
.LC4:
	.string	"%d %d %d %d\n"
.LC5:
	.string	"%x %x %d %d %d\n"
.LC6:
	.string	"%x %x\n"
.LC7:
	.string	"%llx %d %d %d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$57, %edx
	movl	%esp, %ebp
	movl	$14782, %ecx
	pushl	%esi
	movl	$968814484, %esi
	pushl	%ebx
	movl	$61332, %ebx
	andl	$-16, %esp
	subl	$48, %esp
	movl	%edx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	movb	$-7, %bl
	movl	%esi, 4(%esp)
	movl	$48879, %esi
	movl	$.LC0, (%esp)
	call	printf
	xorl	%ecx, %ecx
	movb	$4, %dl
	.p2align 4
	.p2align 3
.L2:
	addb	%cl, %bl
	addb	%cl, %dl
	salb	$3, %bl
	movl	$1, %eax
	sarb	$3, %bl
	andb	$15, %dl
	movl	%eax, 16(%esp)
	addl	%esi, %esi
	movsbl	%bl, %eax
	movl	%eax, 8(%esp)
	movzwl	%si, %esi
	movzbl	%dl, %eax
	movl	%esi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	movb	%cl, 46(%esp)
	movb	%dl, 47(%esp)
	call	printf
	movzbl	46(%esp), %ecx
	movzbl	47(%esp), %edx
	addb	$9, %cl
	cmpb	$45, %cl
	jne	.L2
	movl	$-1, %edx
	movl	$65535, %ecx
	movl	$1, %eax
	movl	$15, %ebx
	movl	%edx, 16(%esp)
	movl	$15, %esi
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	$4, %ebx
	movl	%esi, 4(%esp)
	movl	$4, %esi
	movl	%eax, 20(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1191345564, %eax
	movl	%eax, 16(%esp)
	movl	$112, %eax
	movl	%eax, 20(%esp)
	movl	$5, %eax
	movl	%eax, 12(%esp)
	movl	$3, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	movl	$-3, %edx
	movl	$5, %ecx
	movl	%edx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%ebx, 8(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 4(%esp)
	xorl	%esi, %esi
	movl	$.LC4, (%esp)
	call	printf
	movl	$3, %eax
	movl	%eax, 20(%esp)
	movl	$3, %eax
	movl	%eax, 16(%esp)
	movl	$13, %eax
	movl	%eax, 12(%esp)
	movl	$591751041, %eax
	movl	%eax, 8(%esp)
	movl	$2018915346, %eax
	movl	%eax, 4(%esp)
	movl	$.LC5, (%esp)
	call	printf
	movl	$268435455, %edx
	movl	$-1, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
	movl	$7, %eax
	movl	%eax, 16(%esp)
	movl	$32, %eax
	movl	%eax, 12(%esp)
	movl	$1732584193, %eax
	movl	%eax, 4(%esp)
	movl	$-271733879, %eax
	movl	%ebx, 24(%esp)
	movl	%esi, 20(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
	leal	-8(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
