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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$44, %esp
	movl	%eax, %esi
	movl	%edx, 28(%esp)
	movl	%ecx, %ebp
	movl	104(%eax), %edi
	testl	%edi, %edi
	jne	.L8
.L2:
	movb	$97, %bl
	jmp	.L4
.L8:
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	104(%esi), %eax
	movl	$1, %edi
	cmpl	$1, %eax
	jle	.L2
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	jmp	.L2
.L3:
	addl	$4, %esi
	incb	%bl
	cmpb	$123, %bl
	je	.L9
.L4:
	cmpl	$0, (%esi)
	je	.L3
	movl	28(%esp), %edx
	movb	%bl, (%edx,%ebp)
	leal	1(%ebp), %ecx
	movl	(%esi), %eax
	call	list
	addl	%eax, %edi
	jmp	.L3
.L9:
	movl	%edi, %eax
	addl	$44, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	list, .-list
	.type	clear, @function
clear:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$16, %esp
	movl	%eax, %edi
	movl	%eax, %ebx
	leal	104(%eax), %esi
	jmp	.L12
.L11:
	addl	$4, %ebx
	cmpl	%esi, %ebx
	je	.L15
.L12:
	movl	(%ebx), %eax
	testl	%eax, %eax
	je	.L11
	call	clear
	.p2align 4,,4
	jmp	.L11
.L15:
	movl	%edi, (%esp)
	.p2align 4,,5
	call	free
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	clear, .-clear
	.type	count, @function
count:
	pushl	%esi
	pushl	%ebx
	subl	$20, %esp
	movl	%eax, %ebx
	movl	%edx, %esi
	testl	%eax, %eax
	je	.L24
.L17:
	movzbl	(%esi), %eax
	testb	%al, %al
	je	.L25
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	tolower
	movl	-388(%ebx,%eax,4), %ebx
	incl	%esi
	testl	%ebx, %ebx
	jne	.L17
	movl	$0, %eax
	jmp	.L16
.L24:
	movl	$0, %eax
	jmp	.L16
.L25:
	testl	%ebx, %ebx
	je	.L21
	movl	104(%ebx), %eax
.L16:
	addl	$20, %esp
	popl	%ebx
	popl	%esi
	ret
.L21:
	movl	$0, %eax
	jmp	.L16
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
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$76, %esp
	movl	%eax, 20(%esp)
	movl	%edx, %ebp
	movl	%edx, (%esp)
	call	strlen
	movl	%eax, %edi
	movl	%eax, 28(%esp)
	movl	%ebp, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	testl	%edi, %edi
	je	.L27
	leal	32(%esp,%edi), %eax
	movl	%eax, 24(%esp)
	movl	%ebp, %ecx
	leal	32(%esp), %eax
	movl	%eax, %esi
	movl	%ebp, 16(%esp)
	movl	%eax, %ebp
	movl	%ecx, %edi
	jmp	.L28
.L29:
	movb	%bl, %al
	incb	%al
	movb	%al, %bl
	cmpb	$123, %al
	je	.L39
.L30:
	movl	16(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strcpy
	movb	%bl, 0(%ebp)
	cmpb	%bl, (%edi)
	je	.L29
	movl	%esi, %edx
	movl	20(%esp), %eax
	call	count
	testl	%eax, %eax
	je	.L29
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
	jmp	.L29
.L39:
	incl	%ebp
	incl	%edi
	movl	24(%esp), %eax
	cmpl	%eax, %ebp
	je	.L35
.L28:
	movb	$97, %bl
	jmp	.L30
.L35:
	movl	16(%esp), %ebp
	movl	$0, %ebx
	leal	32(%esp), %eax
	andl	$4, %eax
	movl	%eax, 16(%esp)
	jmp	.L31
.L32:
	rep movsb
	incl	%ebx
	leal	0(%ebp,%ebx), %eax
	movl	%eax, 4(%esp)
	leal	31(%esp,%ebx), %eax
	movl	%eax, (%esp)
	call	strcpy
	leal	32(%esp), %edx
	movl	20(%esp), %eax
	call	count
	testl	%eax, %eax
	jne	.L40
.L34:
	movl	28(%esp), %eax
	cmpl	%eax, %ebx
	je	.L27
.L31:
	movl	%ebx, %ecx
	leal	32(%esp), %edi
	movl	%ebp, %esi
	cmpl	$8, %ebx
	jb	.L32
	cmpl	$0, 16(%esp)
	je	.L32
	movl	0(%ebp), %eax
	movl	%eax, 32(%esp)
	leal	36(%esp), %edi
	leal	4(%ebp), %esi
	subl	$4, %ecx
	jmp	.L32
.L40:
	leal	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
	jmp	.L34
.L27:
	movl	$.LC5, (%esp)
	call	puts
	addl	$76, %esp
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
	subl	$64, %esp
	movl	$108, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, 24(%esp)
	movl	$267, (%esp)
	call	malloc
	movl	%eax, %edi
	movl	$text.2, %edx
	movl	$264, %ebx
	movl	$0, %eax
.L42:
	movl	(%edx,%eax), %esi
	movl	4(%edx,%eax), %ecx
	movl	%esi, (%edi,%eax)
	movl	%ecx, 4(%edi,%eax)
	addl	$8, %eax
	cmpl	%ebx, %eax
	jb	.L42
	leal	(%edi,%eax), %edx
	movl	text.2(%eax), %ecx
	movw	%cx, (%edx)
	movzbl	text.2+2(%eax), %eax
	movb	%al, 2(%edx)
	movl	$.LC6, 4(%esp)
	movl	%edi, (%esp)
	call	strtok
	movl	%eax, %esi
	movl	$0, %edx
	testl	%eax, %eax
	je	.L45
	movl	%edi, 20(%esp)
	movl	%edx, 28(%esp)
	jmp	.L44
.L46:
	movl	(%ebx,%edi,4), %ebx
	incl	%esi
	movzbl	(%esi), %eax
	testb	%al, %al
	je	.L48
.L47:
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	tolower
	leal	-97(%eax), %edi
	cmpl	$0, -388(%ebx,%eax,4)
	jne	.L46
	movl	$108, 4(%esp)
	movl	$1, (%esp)
	call	calloc
	movl	%eax, (%ebx,%edi,4)
	incl	nodes
	jmp	.L46
.L48:
	incl	104(%ebx)
	incl	28(%esp)
	movl	$.LC6, 4(%esp)
	movl	$0, (%esp)
	call	strtok
	movl	%eax, %esi
	testl	%eax, %eax
	je	.L70
.L44:
	movzbl	(%esi), %eax
	movl	24(%esp), %ebx
	testb	%al, %al
	jne	.L47
	jmp	.L48
.L70:
	movl	20(%esp), %edi
	movl	28(%esp), %edx
.L45:
	movl	nodes, %eax
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
	movl	$0, %ebx
	movl	%edi, 28(%esp)
	movl	24(%esp), %edi
.L49:
	movl	queries.1(,%ebx,4), %esi
	movl	%esi, %edx
	movl	%edi, %eax
	call	count
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	incl	%ebx
	cmpl	$6, %ebx
	jne	.L49
	movl	28(%esp), %edi
	movl	$0, 28(%esp)
	movl	%edi, 20(%esp)
	jmp	.L55
.L76:
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	testl	%ebx, %ebx
	je	.L59
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, %ecx
	leal	32(%esp), %edx
	movl	%ebx, %eax
	call	list
.L54:
	movl	%eax, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$7, %eax
	je	.L74
.L55:
	movl	28(%esp), %eax
	movl	prefixes.0(,%eax,4), %edi
	movl	%edi, 4(%esp)
	leal	32(%esp), %eax
	movl	%eax, (%esp)
	call	strcpy
	movl	%edi, %esi
	movl	24(%esp), %eax
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L75
.L50:
	movzbl	(%esi), %eax
	testb	%al, %al
	je	.L76
	movzbl	%al, %eax
	movl	%eax, (%esp)
	call	tolower
	movl	-388(%ebx,%eax,4), %ebx
	incl	%esi
	testl	%ebx, %ebx
	jne	.L50
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$0, %eax
	jmp	.L54
.L59:
	movl	$0, %eax
	jmp	.L54
.L75:
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
	movl	$0, %eax
	jmp	.L54
.L74:
	movl	20(%esp), %edi
	movl	$.LC11, %edx
	movl	24(%esp), %esi
	movl	%esi, %eax
	call	suggest
	movl	$.LC12, %edx
	movl	%esi, %eax
	call	suggest
	movl	$.LC13, %edx
	movl	%esi, %eax
	call	suggest
	movl	%esi, %eax
	call	clear
	movl	%edi, (%esp)
	call	free
	movl	nodes, %eax
	cltd
	shrl	$24, %edx
	addl	%edx, %eax
	movzbl	%al, %eax
	subl	%edx, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
