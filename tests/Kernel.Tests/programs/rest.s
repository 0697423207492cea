	.file	"rest.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sbrk(size) != (void *)-1"
.LC1:
	.string	"line %d: not so: %s\n"
.LC2:
	.string	"sbrk(-size) != (void *)-1"
.LC3:
	.string	"asleep\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%ebx
	andl	$-16, %esp
	subl	$16, %esp
	call	freepages
	leal	-10(%eax), %ebx
	sall	$12, %ebx
	movl	%ebx, (%esp)
	call	sbrk
	incl	%eax
	je	.L6
	negl	%ebx
	movl	%ebx, (%esp)
	call	sbrk
	incl	%eax
	je	.L7
	movl	$.LC3, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	movl	$1000, (%esp)
	call	sleep_ticks
	movl	-4(%ebp), %ebx
	xorl	%eax, %eax
	leave
	ret
.L6:
	movl	$.LC0, 8(%esp)
	movl	$8, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L7:
	movl	$.LC2, 8(%esp)
	movl	$9, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
