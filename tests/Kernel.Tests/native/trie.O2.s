	.file	"trie.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %.*s"
	.text
	.p2align 4
	.type	complete, @function
complete:
	pushl	%ebp
	xorl	%ebp, %ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$44, %esp
	cmpb	$0, 104(%eax)
	jne	.L10
.L2:
	movb	$97, %bl
	.p2align 4
	.p2align 3
.L4:
	movl	(%esi), %eax
	testl	%eax, %eax
	je	.L3
	movb	%bl, (%edx,%edi)
	leal	1(%edi), %ecx
	movl	%edx, 28(%esp)
	movl	(%esi), %eax
	call	complete
	movl	28(%esp), %edx
	addl	%eax, %ebp
	.p2align 4
	.p2align 3
.L3:
	incb	%bl
	addl	$4, %esi
	cmpb	$123, %bl
	jne	.L4
	addl	$44, %esp
	movl	%ebp, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movl	%edx, 8(%esp)
	movl	$1, %ebp
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%edx, 28(%esp)
	call	printf
	movl	28(%esp), %edx
	jmp	.L2
	.size	complete, .-complete
	.section	.rodata.str1.1
.LC1:
	.string	"%d nodes\n"
.LC2:
	.string	"%s:"
.LC3:
	.string	" (%d)\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$102, %eax
	movl	%esp, %ebp
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	movl	nodes, %edx
	.p2align 4
	.p2align 3
.L16:
	testb	%al, %al
	movl	words.1(,%edi,4), %ebx
	movl	$root, %esi
	jne	.L14
	jmp	.L12
	.p2align 4,,10
	.p2align 3
.L27:
	incl	%ebx
	movl	%eax, %esi
	movsbl	(%ebx), %eax
	testb	%al, %al
	je	.L12
.L14:
	leal	-97(%eax), %ecx
	movl	(%esi,%ecx,4), %eax
	testl	%eax, %eax
	jne	.L27
	movl	$1, (%esp)
	movl	$108, %eax
	incl	%ebx
	movl	%eax, 4(%esp)
	movl	%edx, 24(%esp)
	movl	%ecx, 28(%esp)
	call	calloc
	movl	28(%esp), %ecx
	movl	24(%esp), %edx
	incl	%edx
	movl	%eax, (%esi,%ecx,4)
	movl	%eax, %esi
	movl	%edx, nodes
	movsbl	(%ebx), %eax
	testb	%al, %al
	jne	.L14
	.p2align 4
	.p2align 3
.L12:
	movb	$1, 104(%esi)
	incl	%edi
	cmpl	$15, %edi
	je	.L15
	movl	words.1(,%edi,4), %eax
	movsbl	(%eax), %eax
	jmp	.L16
.L15:
	movl	%edx, 4(%esp)
	leal	44(%esp), %edi
	xorl	%esi, %esi
	movl	$.LC1, (%esp)
	call	printf
	movl	$102, %eax
	movl	beginnings.0(,%esi,4), %ecx
	testb	%al, %al
	je	.L17
	.p2align 4
	.p2align 3
.L35:
	movl	%ecx, %edx
	movl	$root, %ebx
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L34:
	testl	%ebx, %ebx
	je	.L33
.L19:
	incl	%edx
	movl	-388(%ebx,%eax,4), %ebx
	movsbl	(%edx), %eax
	testb	%al, %al
	jne	.L34
	movl	%ecx, 4(%esp)
	movl	%edi, (%esp)
	call	strcpy
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	testl	%ebx, %ebx
	je	.L25
.L21:
	movl	%edi, (%esp)
	call	strlen
	movl	%edi, %edx
	movl	%eax, %ecx
	movl	%ebx, %eax
	call	complete
.L22:
	movl	%eax, 4(%esp)
	incl	%esi
	movl	$.LC3, (%esp)
	call	printf
	cmpl	$7, %esi
	je	.L28
	movl	beginnings.0(,%esi,4), %eax
	movl	beginnings.0(,%esi,4), %ecx
	movsbl	(%eax), %eax
	testb	%al, %al
	jne	.L35
.L17:
	movl	%ecx, 4(%esp)
	movl	$root, %ebx
	movl	%edi, (%esp)
	call	strcpy
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L33:
	movl	%ecx, 4(%esp)
	movl	%edi, (%esp)
	call	strcpy
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.L25:
	xorl	%eax, %eax
	jmp	.L22
.L28:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
