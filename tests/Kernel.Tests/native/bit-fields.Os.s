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
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	$48879, %esi
	pushl	%ebx
	movb	$-7, %bl
	pushl	%ecx
	subl	$40, %esp
	pushl	$57
	pushl	$14782
	pushl	$61332
	pushl	$968814484
	pushl	$.LC0
	call	printf
	addl	$32, %esp
	xorl	%edx, %edx
	movb	$4, %cl
.L2:
	addb	%dl, %bl
	subl	$12, %esp
	movb	%dl, -26(%ebp)
	salb	$3, %bl
	addl	%esi, %esi
	pushl	$1
	addb	%dl, %cl
	sarb	$3, %bl
	movzwl	%si, %esi
	pushl	%esi
	andb	$15, %cl
	movsbl	%bl, %eax
	pushl	%eax
	movzbl	%cl, %eax
	movb	%cl, -25(%ebp)
	pushl	%eax
	pushl	$.LC1
	call	printf
	movb	-26(%ebp), %dl
	addl	$32, %esp
	movb	-25(%ebp), %cl
	addb	$9, %dl
	cmpb	$45, %dl
	jne	.L2
	pushl	%eax
	pushl	%eax
	pushl	$1
	pushl	$-1
	pushl	$65535
	pushl	$15
	pushl	$15
	pushl	$.LC2
	call	printf
	addl	$24, %esp
	pushl	$112
	pushl	$1191345564
	pushl	$5
	pushl	$3
	pushl	$1
	pushl	$.LC3
	call	printf
	addl	$20, %esp
	pushl	$-3
	pushl	$5
	pushl	$4
	pushl	$4
	pushl	$.LC4
	call	printf
	addl	$24, %esp
	pushl	$3
	pushl	$3
	pushl	$13
	pushl	$591751041
	pushl	$2018915346
	pushl	$.LC5
	call	printf
	addl	$28, %esp
	pushl	$268435455
	pushl	$-1
	pushl	$.LC6
	call	printf
	addl	$12, %esp
	pushl	$0
	pushl	$0
	pushl	$7
	pushl	$32
	pushl	$-271733879
	pushl	$1732584193
	pushl	$.LC7
	call	printf
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
