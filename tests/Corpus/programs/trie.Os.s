	.file	"trie.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %.*s"
.LC1:
	.string	"x%d"
	.text
	.type	list, @function
list:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%ecx, %edi
	pushl	%esi
	movl	%eax, %esi
	pushl	%ebx
	subl	$28, %esp
	movl	%edx, -32(%ebp)
	movl	104(%eax), %eax
	movl	%eax, -28(%ebp)
	testl	%eax, %eax
	je	.L2
	pushl	%ecx
	pushl	%edx
	pushl	%edi
	pushl	$.LC0
	call	printf
	movl	104(%esi), %eax
	addl	$16, %esp
	cmpl	$1, %eax
	jle	.L3
	pushl	%edx
	pushl	%edx
	pushl	%eax
	pushl	$.LC1
	call	printf
	addl	$16, %esp
.L3:
	movl	$1, -28(%ebp)
.L2:
	xorl	%ebx, %ebx
.L5:
	cmpl	$0, (%esi,%ebx,4)
	je	.L4
	movl	-32(%ebp), %ecx
	movb	%bl, %al
	addb	$97, %al
	movl	-32(%ebp), %edx
	movb	%al, (%ecx,%edi)
	leal	1(%edi), %ecx
	movl	(%esi,%ebx,4), %eax
	call	list
	addl	%eax, -28(%ebp)
.L4:
	incl	%ebx
	cmpl	$26, %ebx
	jne	.L5
	movl	-28(%ebp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	list, .-list
	.type	clear, @function
clear:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movl	%eax, %ebx
.L14:
	movl	(%ebx,%esi,4), %eax
	testl	%eax, %eax
	je	.L13
	call	clear
.L13:
	incl	%esi
	cmpl	$26, %esi
	jne	.L14
	subl	$12, %esp
	pushl	%ebx
	call	free
	addl	$16, %esp
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	clear, .-clear
	.type	count, @function
count:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%esi
	movl	%edx, %esi
	pushl	%ebx
	movl	%eax, %ebx
.L21:
	testl	%ebx, %ebx
	je	.L25
	movzbl	(%esi), %eax
	testb	%al, %al
	je	.L28
	subl	$12, %esp
	incl	%esi
	pushl	%eax
	call	tolower
	addl	$16, %esp
	movl	-388(%ebx,%eax,4), %ebx
	jmp	.L21
.L25:
	xorl	%eax, %eax
	jmp	.L20
.L28:
	movl	104(%ebx), %eax
.L20:
	leal	-8(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%ebp
	ret
	.size	count, .-count
	.section	.rodata.str1.1
.LC2:
	.string	"%s?"
.LC3:
	.string	" %s"
.LC4:
	.string	" -%s"
.LC5:
	.string	""
	.text
	.type	suggest, @function
suggest:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	subl	$72, %esp
	movl	%edx, -60(%ebp)
	movl	%eax, -68(%ebp)
	pushl	%edx
	call	strlen
	popl	%edx
	popl	%ecx
	movl	%eax, -72(%ebp)
	pushl	-60(%ebp)
	pushl	$.LC2
	call	printf
	addl	$16, %esp
.L30:
	movl	-72(%ebp), %eax
	cmpl	%eax, %esi
	je	.L45
	movb	$97, %bl
.L32:
	pushl	%edi
	pushl	%edi
	pushl	-60(%ebp)
	leal	-56(%ebp), %edi
	pushl	%edi
	call	strcpy
	movl	-60(%ebp), %eax
	addl	$16, %esp
	movb	%bl, -56(%ebp,%esi)
	cmpb	%bl, (%eax,%esi)
	je	.L31
	movl	-68(%ebp), %eax
	movl	%edi, %edx
	call	count
	testl	%eax, %eax
	je	.L31
	pushl	%ecx
	pushl	%ecx
	pushl	%edi
	pushl	$.LC3
	call	printf
	addl	$16, %esp
.L31:
	incb	%bl
	cmpb	$123, %bl
	jne	.L32
	incl	%esi
	jmp	.L30
.L45:
	leal	-56(%ebp), %eax
	xorl	%ebx, %ebx
	movl	%eax, -64(%ebp)
.L33:
	movl	-72(%ebp), %eax
	cmpl	%eax, %ebx
	je	.L46
	movl	-60(%ebp), %esi
	leal	-56(%ebp), %edi
	movl	%ebx, %ecx
	rep movsb
	incl	%ebx
	pushl	%edx
	pushl	%edx
	movl	-60(%ebp), %eax
	addl	%ebx, %eax
	pushl	%eax
	pushl	-64(%ebp)
	call	strcpy
	movl	-68(%ebp), %eax
	leal	-56(%ebp), %edx
	call	count
	addl	$16, %esp
	testl	%eax, %eax
	je	.L34
	pushl	%eax
	pushl	%eax
	leal	-56(%ebp), %eax
	pushl	%eax
	pushl	$.LC4
	call	printf
	addl	$16, %esp
.L34:
	incl	-64(%ebp)
	jmp	.L33
.L46:
	subl	$12, %esp
	pushl	$.LC5
	call	puts
	addl	$16, %esp
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	suggest, .-suggest
	.section	.rodata.str1.1
.LC6:
	.string	" "
.LC7:
	.string	"%d words, %d nodes\n"
.LC8:
	.string	"%s: %d\n"
.LC9:
	.string	"%s*:"
.LC10:
	.string	" (%d)\n"
.LC11:
	.string	"frams"
.LC12:
	.string	"exet"
.LC13:
	.string	"waitt"
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
	movl	$text.2, %esi
	pushl	%ebx
	pushl	%ecx
	subl	$64, %esp
	pushl	$108
	pushl	$1
	call	calloc
	movl	%eax, -60(%ebp)
	movl	$267, (%esp)
	call	malloc
	movl	$267, %ecx
	movl	%eax, -64(%ebp)
	movl	%eax, %edi
	rep movsb
	xorl	%esi, %esi
	popl	%edx
	popl	%ecx
	pushl	$.LC6
	pushl	%eax
	call	strtok
	addl	$16, %esp
	movl	%eax, %ebx
.L48:
	testl	%ebx, %ebx
	je	.L67
	movl	-60(%ebp), %edi
.L51:
	movzbl	(%ebx), %eax
	testb	%al, %al
	je	.L68
	subl	$12, %esp
	pushl	%eax
	call	tolower
	addl	$16, %esp
	cmpl	$0, -388(%edi,%eax,4)
	leal	-97(%eax), %edx
	jne	.L49
	movl	%edx, -68(%ebp)
	pushl	%eax
	pushl	%eax
	pushl	$108
	pushl	$1
	call	calloc
	movl	-68(%ebp), %edx
	addl	$16, %esp
	incl	nodes
	movl	%eax, (%edi,%edx,4)
.L49:
	movl	(%edi,%edx,4), %edi
	incl	%ebx
	jmp	.L51
.L68:
	incl	104(%edi)
	incl	%esi
	pushl	%eax
	pushl	%eax
	pushl	$.LC6
	pushl	$0
	call	strtok
	addl	$16, %esp
	movl	%eax, %ebx
	jmp	.L48
.L67:
	pushl	%eax
	pushl	nodes
	pushl	%esi
	pushl	$.LC7
	call	printf
	addl	$16, %esp
.L52:
	movl	queries.1(,%ebx,4), %esi
	incl	%ebx
	movl	-60(%ebp), %eax
	movl	%esi, %edx
	call	count
	pushl	%edi
	pushl	%eax
	pushl	%esi
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	cmpl	$6, %ebx
	jne	.L52
	xorl	%esi, %esi
.L57:
	movl	prefixes.0(,%esi,4), %edi
	leal	-56(%ebp), %eax
	pushl	%ebx
	pushl	%ebx
	pushl	%edi
	pushl	%eax
	call	strcpy
	movl	-60(%ebp), %ebx
	addl	$16, %esp
	movl	%edi, %edx
.L53:
	testl	%ebx, %ebx
	je	.L54
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.L54
	movl	%edx, -68(%ebp)
	subl	$12, %esp
	pushl	%eax
	call	tolower
	movl	-68(%ebp), %edx
	addl	$16, %esp
	incl	%edx
	movl	-388(%ebx,%eax,4), %ebx
	jmp	.L53
.L54:
	pushl	%ecx
	pushl	%ecx
	pushl	%edi
	pushl	$.LC9
	call	printf
	addl	$16, %esp
	xorl	%eax, %eax
	testl	%ebx, %ebx
	je	.L56
	subl	$12, %esp
	pushl	%edi
	call	strlen
	leal	-56(%ebp), %edx
	addl	$16, %esp
	movl	%eax, %ecx
	movl	%ebx, %eax
	call	list
.L56:
	pushl	%edx
	incl	%esi
	pushl	%edx
	pushl	%eax
	pushl	$.LC10
	call	printf
	addl	$16, %esp
	cmpl	$7, %esi
	jne	.L57
	movl	-60(%ebp), %eax
	movl	$.LC11, %edx
	call	suggest
	movl	-60(%ebp), %eax
	movl	$.LC12, %edx
	call	suggest
	movl	-60(%ebp), %eax
	movl	$.LC13, %edx
	call	suggest
	movl	-60(%ebp), %eax
	call	clear
	subl	$12, %esp
	pushl	-64(%ebp)
	call	free
	movl	nodes, %eax
	movl	$256, %ecx
	leal	-16(%ebp), %esp
	cltd
	idivl	%ecx
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	movl	%edx, %eax
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC14:
	.string	"tra"
.LC15:
	.string	"page"
.LC16:
	.string	"ex"
.LC17:
	.string	"fo"
.LC18:
	.string	"sle"
.LC19:
	.string	"z"
	.section	.rodata
	.align 4
	.type	prefixes.0, @object
	.size	prefixes.0, 28
prefixes.0:
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC5
	.section	.rodata.str1.1
.LC20:
	.string	"Trap"
.LC21:
	.string	"pag"
.LC22:
	.string	"pages"
.LC23:
	.string	"exec"
.LC24:
	.string	"the"
	.section	.rodata
	.align 4
	.type	queries.1, @object
	.size	queries.1, 24
queries.1:
	.long	.LC15
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.align 32
	.type	text.2, @object
	.size	text.2, 267
text.2:
	.ascii	"a page tab"
	.string	"le entry maps a page to a frame and a frame to no page at all the table walks the page the trap frames the trace tracks the track trains train the trainer sleep sleeps sleeper slept Fork forks forked exec execs exit exits Wait waits waiter pipe pipes piper"
	.local	nodes
	.comm	nodes,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
