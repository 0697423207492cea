	.file	"every-byte.c"
	.text
	.section	.rodata
.LC0:
	.string	"byte %d is %d\n"
	.align 4
.LC1:
	.string	"%d, then %u bytes, sum %08x, %u lines, %u returns\n"
.LC2:
	.string	"%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$4, %esp
	andl	$-16, %esp
	subl	$176, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, 172(%esp)
	movl	$0, 168(%esp)
	movl	$0, 164(%esp)
	movl	$0, 160(%esp)
	movl	$0, 156(%esp)
	jmp	.L2
.L4:
	movl	148(%esp), %eax
	addl	%eax, 156(%esp)
.L2:
	cmpl	$99, 156(%esp)
	jg	.L3
	movl	$100, %eax
	subl	156(%esp), %eax
	movl	%eax, %edx
	movl	156(%esp), %eax
	leal	44(%esp), %ecx
	addl	%ecx, %eax
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	read
	movl	%eax, 148(%esp)
	cmpl	$0, 148(%esp)
	jg	.L4
.L3:
	movl	$0, 152(%esp)
	jmp	.L5
.L7:
	leal	44(%esp), %edx
	movl	152(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	cmpl	%eax, 152(%esp)
	je	.L6
	leal	44(%esp), %edx
	movl	152(%esp), %eax
	addl	%edx, %eax
	movzbl	(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	152(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L6:
	incl	152(%esp)
.L5:
	movl	152(%esp), %eax
	cmpl	156(%esp), %eax
	jl	.L7
	jmp	.L8
.L9:
	incl	160(%esp)
	movl	172(%esp), %edx
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	movl	%eax, %ecx
	movl	144(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 172(%esp)
	cmpl	$10, 144(%esp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 168(%esp)
	cmpl	$13, 144(%esp)
	sete	%al
	movzbl	%al, %eax
	addl	%eax, 164(%esp)
.L8:
	call	getchar
	movl	%eax, 144(%esp)
	cmpl	$-1, 144(%esp)
	jne	.L9
	movl	164(%esp), %eax
	movl	%eax, 20(%esp)
	movl	168(%esp), %eax
	movl	%eax, 16(%esp)
	movl	172(%esp), %eax
	movl	%eax, 12(%esp)
	movl	160(%esp), %eax
	movl	%eax, 8(%esp)
	movl	156(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	read
	movl	%eax, %ebx
	call	getchar
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$0, %eax
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
