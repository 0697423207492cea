	.file	"trie.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %.*s"
	.text
	.type	complete, @function
complete:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	xorl	%ecx, %ecx
	pushl	%ebx
	movl	%eax, %esi
	subl	$28, %esp
	cmpb	$0, 104(%eax)
	movl	%edx, -32(%ebp)
	movl	%ecx, -28(%ebp)
	je	.L2
	pushl	%eax
	pushl	%edx
	pushl	%edi
	pushl	$.LC0
	call	printf
	addl	$16, %esp
	movl	$1, -28(%ebp)
.L2:
	xorl	%ebx, %ebx
.L4:
	cmpl	$0, (%esi,%ebx,4)
	je	.L3
	movl	-32(%ebp), %ecx
	movb	%bl, %al
	addb	$97, %al
	movl	-32(%ebp), %edx
	movb	%al, (%ecx,%edi)
	leal	1(%edi), %ecx
	movl	(%esi,%ebx,4), %eax
	call	complete
	addl	%eax, -28(%ebp)
.L3:
	incl	%ebx
	cmpl	$26, %ebx
	jne	.L4
	movl	-28(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	complete, .-complete
	.section	.rodata.str1.1
.LC1:
	.string	"%d nodes\n"
.LC2:
	.string	"%s:"
.LC3:
	.string	" (%d)\n"
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
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	subl	$56, %esp
.L13:
	movl	words.1(,%edi,4), %edx
	movl	$root, %ebx
.L10:
	movsbl	(%edx), %eax
	movl	nodes, %esi
	testb	%al, %al
	je	.L27
	cmpl	$0, -388(%ebx,%eax,4)
	leal	-97(%eax), %ecx
	jne	.L11
	movl	%edx, -64(%ebp)
	incl	%esi
	movl	%ecx, -60(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	$108
	pushl	$1
	call	calloc
	movl	-60(%ebp), %ecx
	addl	$16, %esp
	movl	%esi, nodes
	movl	-64(%ebp), %edx
	movl	%eax, (%ebx,%ecx,4)
.L11:
	movl	(%ebx,%ecx,4), %ebx
	incl	%edx
	jmp	.L10
.L27:
	movb	$1, 104(%ebx)
	incl	%edi
	cmpl	$15, %edi
	jne	.L13
	pushl	%ecx
	pushl	%ecx
	pushl	%esi
	xorl	%esi, %esi
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L18:
	movl	beginnings.0(,%esi,4), %ecx
	movl	$root, %ebx
	movl	%ecx, %edx
.L14:
	movsbl	(%edx), %eax
	testb	%al, %al
	je	.L15
	testl	%ebx, %ebx
	je	.L15
	movl	-388(%ebx,%eax,4), %ebx
	incl	%edx
	jmp	.L14
.L15:
	pushl	%edi
	pushl	%edi
	pushl	%ecx
	leal	-44(%ebp), %edi
	pushl	%edi
	call	strcpy
	popl	%eax
	popl	%edx
	pushl	%edi
	pushl	$.LC2
	call	printf
	addl	$16, %esp
	xorl	%eax, %eax
	testl	%ebx, %ebx
	je	.L17
	subl	$12, %esp
	pushl	%edi
	call	strlen
	addl	$16, %esp
	movl	%edi, %edx
	movl	%eax, %ecx
	movl	%ebx, %eax
	call	complete
.L17:
	pushl	%edx
	incl	%esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC3
	call	printf
	addl	$16, %esp
	cmpl	$7, %esi
	jne	.L18
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC4:
	.string	"fo"
.LC5:
	.string	"ex"
.LC6:
	.string	"wait"
.LC7:
	.string	"re"
.LC8:
	.string	"z"
.LC9:
	.string	""
.LC10:
	.string	"pipe"
	.section	.rodata
	.align 4
	.type	beginnings.0, @object
	.size	beginnings.0, 28
beginnings.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.section	.rodata.str1.1
.LC11:
	.string	"fork"
.LC12:
	.string	"form"
.LC13:
	.string	"fort"
.LC14:
	.string	"exec"
.LC15:
	.string	"exit"
.LC16:
	.string	"waitpid"
.LC17:
	.string	"piper"
.LC18:
	.string	"read"
.LC19:
	.string	"ready"
.LC20:
	.string	"reap"
.LC21:
	.string	"kill"
.LC22:
	.string	"sleep"
.LC23:
	.string	"sbrk"
	.section	.rodata
	.align 32
	.type	words.1, @object
	.size	words.1, 60
words.1:
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC6
	.long	.LC16
	.long	.LC10
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.local	nodes
	.comm	nodes,4,4
	.local	root
	.comm	root,108,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
