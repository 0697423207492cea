	.file	"trie.c"
	.text
	.local	root
	.comm	root,108,32
	.local	nodes
	.comm	nodes,4,4
	.type	add, @function
add:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	$root, -12(%ebp)
	jmp	.L2
.L4:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	subl	$97, %eax
	leal	0(,%eax,4), %edx
	movl	-12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -16(%ebp)
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.L3
	movl	$108, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, %edx
	movl	-16(%ebp), %eax
	movl	%edx, (%eax)
	movl	nodes, %eax
	incl	%eax
	movl	%eax, nodes
.L3:
	movl	-16(%ebp), %eax
	movl	(%eax), %eax
	movl	%eax, -12(%ebp)
	incl	8(%ebp)
.L2:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L4
	movl	-12(%ebp), %eax
	movb	$1, 104(%eax)
	nop
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	add, .-add
	.section	.rodata
.LC0:
	.string	" %.*s"
	.text
	.type	complete, @function
complete:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	8(%ebp), %eax
	movzbl	104(%eax), %eax
	movzbl	%al, %eax
	movl	%eax, -12(%ebp)
	movl	8(%ebp), %eax
	movzbl	104(%eax), %eax
	testb	%al, %al
	je	.L6
	movl	12(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	16(%ebp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.L6:
	movl	$0, -16(%ebp)
	jmp	.L7
.L9:
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	testl	%eax, %eax
	je	.L8
	movl	-16(%ebp), %eax
	addb	$97, %al
	movb	%al, %cl
	movl	16(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movb	%cl, %dl
	movb	%dl, (%eax)
	movl	16(%ebp), %eax
	leal	1(%eax), %ecx
	movl	8(%ebp), %eax
	movl	-16(%ebp), %edx
	movl	(%eax,%edx,4), %eax
	movl	%ecx, 8(%esp)
	movl	12(%ebp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	complete
	addl	%eax, -12(%ebp)
.L8:
	incl	-16(%ebp)
.L7:
	cmpl	$25, -16(%ebp)
	jle	.L9
	movl	-12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	complete, .-complete
	.section	.rodata
.LC1:
	.string	"%d nodes\n"
.LC2:
	.string	"%s:"
.LC3:
	.string	" (%d)\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$64, %esp
	movl	$0, 60(%esp)
	jmp	.L12
.L13:
	movl	60(%esp), %eax
	movl	words.1(,%eax,4), %eax
	movl	%eax, (%esp)
	call	add
	incl	60(%esp)
.L12:
	cmpl	$14, 60(%esp)
	jbe	.L13
	movl	nodes, %eax
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$0, 56(%esp)
	jmp	.L14
.L20:
	movl	$root, 52(%esp)
	movl	56(%esp), %eax
	movl	beginnings.0(,%eax,4), %eax
	movl	%eax, 48(%esp)
	jmp	.L15
.L17:
	movl	48(%esp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	leal	-97(%eax), %edx
	movl	52(%esp), %eax
	movl	(%eax,%edx,4), %eax
	movl	%eax, 52(%esp)
	incl	48(%esp)
.L15:
	movl	48(%esp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	je	.L16
	cmpl	$0, 52(%esp)
	jne	.L17
.L16:
	movl	56(%esp), %eax
	movl	beginnings.0(,%eax,4), %eax
	movl	%eax, 4(%esp)
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	strcpy
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	cmpl	$0, 52(%esp)
	je	.L18
	leal	24(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
	movl	%eax, 8(%esp)
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	complete
	jmp	.L19
.L18:
	movl	$0, %eax
.L19:
	movl	%eax, 44(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	incl	56(%esp)
.L14:
	cmpl	$6, 56(%esp)
	jbe	.L20
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC4:
	.string	"fork"
.LC5:
	.string	"form"
.LC6:
	.string	"fort"
.LC7:
	.string	"exec"
.LC8:
	.string	"exit"
.LC9:
	.string	"wait"
.LC10:
	.string	"waitpid"
.LC11:
	.string	"pipe"
.LC12:
	.string	"piper"
.LC13:
	.string	"read"
.LC14:
	.string	"ready"
.LC15:
	.string	"reap"
.LC16:
	.string	"kill"
.LC17:
	.string	"sleep"
.LC18:
	.string	"sbrk"
	.align 32
	.type	words.1, @object
	.size	words.1, 60
words.1:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
.LC19:
	.string	"fo"
.LC20:
	.string	"ex"
.LC21:
	.string	"re"
.LC22:
	.string	"z"
.LC23:
	.string	""
	.align 4
	.type	beginnings.0, @object
	.size	beginnings.0, 28
beginnings.0:
	.long	.LC19
	.long	.LC20
	.long	.LC9
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC11
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
