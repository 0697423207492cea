	.file	"memory.c"
	.text
	.p2align 4
	.type	has_pages, @function
has_pages:
	subl	$16, %esp
	leal	12(%esp), %eax
	cmpl	$has_pages, %eax
	seta	%al
	addl	$16, %esp
	movzbl	%al, %eax
	ret
	.size	has_pages, .-has_pages
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"waitpid(child, &status, 0) == child"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"line %d: not so: %s\n"
	.text
	.p2align 4
	.type	status_of, @function
status_of:
	pushl	%ebx
	movl	%eax, %ebx
	subl	$40, %esp
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L15
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L6
	cmpl	$127, %edx
	je	.L6
	leal	128(%edx), %eax
.L4:
	addl	$40, %esp
	popl	%ebx
	ret
.L6:
	movzbl	%ah, %eax
	jmp	.L4
.L15:
	movl	$.LC0, 8(%esp)
	movl	$25, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	status_of, .-status_of
	.p2align 4
	.type	status_of_writing, @function
status_of_writing:
	pushl	%ebx
	movl	%eax, %ebx
	subl	$24, %esp
	call	fork
	testl	%eax, %eax
	je	.L19
	addl	$24, %esp
	popl	%ebx
	jmp	status_of
.L19:
	movb	$1, (%ebx)
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
	.size	status_of_writing, .-status_of_writing
	.p2align 4
	.type	deep, @function
deep:
	subl	$3020, %esp
	testl	%eax, %eax
	movl	%ebx, 3016(%esp)
	movb	%al, 8(%esp)
	jne	.L34
	movl	3016(%esp), %ebx
	addl	$3020, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L34:
	leal	-1(%eax), %ecx
	movb	%cl, 1008(%esp)
	testl	%ecx, %ecx
	jne	.L35
.L22:
	movsbl	8(%esp), %edx
	movsbl	8(%esp), %ebx
	leal	(%edx,%ecx), %eax
	subl	%ebx, %eax
	movl	3016(%esp), %ebx
	addl	$3020, %esp
	incl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	leal	-2(%eax), %edx
	movb	%dl, 2008(%esp)
	testl	%edx, %edx
	jne	.L36
.L23:
	movsbl	1008(%esp), %eax
	movsbl	1008(%esp), %ebx
	leal	(%eax,%edx), %ecx
	subl	%ebx, %ecx
	incl	%ecx
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L36:
	subl	$3, %eax
	call	deep
	movl	%eax, %ecx
	movsbl	2008(%esp), %eax
	movsbl	2008(%esp), %edx
	subl	%edx, %eax
	leal	1(%eax,%ecx), %edx
	jmp	.L23
	.size	deep, .-deep
	.section	.rodata.str1.1
.LC2:
	.string	"start[i] == 0"
	.section	.rodata.str1.4
	.align 4
.LC3:
	.string	"sbrk(-3 * PAGE) == start + 3 * PAGE"
	.section	.rodata.str1.1
.LC4:
	.string	"sbrk(0) == start"
	.section	.rodata.str1.4
	.align 4
.LC5:
	.string	"variable == 1 && local == 2 && *heap == 3"
	.align 4
.LC6:
	.string	"waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 27"
	.section	.rodata.str1.1
.LC7:
	.string	"pipe(ends) == 0"
.LC8:
	.string	"x"
	.section	.rodata.str1.4
	.align 4
.LC9:
	.string	"waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 1 && variable == 5"
	.section	.rodata.str1.1
.LC10:
	.string	"child >= 0"
	.section	.rodata.str1.4
	.align 4
.LC11:
	.string	"heap[i] == 'a' + generation - 1"
	.section	.rodata.str1.1
.LC12:
	.string	"status_of(child) == 0"
.LC13:
	.string	"heap[i] == 'a' + generation"
.LC14:
	.string	"size > 100 * PAGE"
.LC15:
	.string	"fork() == -1"
.LC16:
	.string	"sbrk(-size) == start + size"
.LC17:
	.string	"freepages() == free"
	.section	.rodata.str1.4
	.align 4
.LC18:
	.string	"sbrk(0x7fffffff) == (void *)-1"
	.align 4
.LC19:
	.string	"sbrk(-0x7fffffff) == (void *)-1"
	.align 4
.LC20:
	.string	"sbrk(-0x7fffffff - 1) == (void *)-1"
	.section	.rodata.str1.1
.LC21:
	.string	"sbrk(i) != (void *)-1"
.LC22:
	.string	"deep(depth) == depth"
	.section	.rodata.str1.4
	.align 4
.LC23:
	.string	"waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV"
	.align 4
.LC24:
	.string	"status_of_writing(lowest) == 0"
	.align 4
.LC25:
	.string	"status_of_writing(lowest - 1) == 128 + SIGSEGV"
	.align 4
.LC26:
	.string	"status_of_writing((char *)sbrk(0) - 1) == 0"
	.align 4
.LC27:
	.string	"status_of_writing((char *)(((unsigned)sbrk(0) + PAGE - 1) & -PAGE)) == 128 + SIGSEGV"
	.align 4
.LC28:
	.string	"status_of_writing(sbrk(0)) == 128 + SIGSEGV"
	.section	.rodata.str1.1
.LC29:
	.string	"freepages() == before"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$48, %esp
	call	freepages
	movl	$12288, (%esp)
	movl	%eax, 24(%esp)
	call	sbrk
	movl	%eax, %esi
	movl	%eax, %ebx
	leal	12288(%eax), %eax
	.p2align 4
	.p2align 3
.L39:
	cmpb	$0, (%ebx)
	jne	.L110
	incl	%ebx
	cmpl	%eax, %ebx
	jne	.L39
	movl	%esi, (%esp)
	movl	$12288, %ecx
	movl	$1, %edi
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	call	memset
	movl	$-12288, (%esp)
	call	sbrk
	cmpl	%ebx, %eax
	jne	.L111
	movl	$0, (%esp)
	call	sbrk
	cmpl	%eax, %esi
	jne	.L112
	movl	$4096, (%esp)
	call	sbrk
	movl	$3, (%eax)
	movl	%eax, %ebx
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L42
	cmpl	$1, variable.1
	jne	.L43
	cmpl	$3, (%ebx)
	je	.L44
.L43:
	movl	$.LC5, 8(%esp)
	movl	$26, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L42:
	movl	%esi, (%esp)
	leal	40(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L45
	cmpb	$27, 41(%esp)
	jne	.L45
	cmpl	$1, variable.1
	jne	.L47
	cmpl	$3, (%ebx)
	jne	.L47
	movl	$-4096, (%esp)
	call	sbrk
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L113
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	je	.L114
	movl	$5, variable.0
	movl	44(%esp), %eax
	movl	$1, 8(%esp)
	movl	$.LC8, 4(%esp)
	movl	%eax, (%esp)
	call	write
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L51
	movl	36(%esp), %edx
	movzbl	%dh, %edx
	cmpl	$1, %edx
	jne	.L51
	cmpl	$5, variable.0
	jne	.L51
	movl	40(%esp), %eax
	movl	$97, %esi
	movb	$98, %bl
	movl	%edx, 20(%esp)
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	$16384, (%esp)
	call	sbrk
	movl	$16384, 8(%esp)
	movl	$97, 4(%esp)
	movl	%eax, (%esp)
	movl	%eax, %edi
	movl	%eax, 28(%esp)
	addl	$16384, %edi
	call	memset
	xchgl	%esi, %edi
.L61:
	call	fork
	testl	%eax, %eax
	js	.L115
	.p2align 4,,4
	jne	.L54
	movl	28(%esp), %eax
	.p2align 4
	.p2align 3
.L56:
	movsbl	(%eax), %edx
	cmpl	%edi, %edx
	jne	.L116
	movb	%bl, (%eax)
	addl	$1024, %eax
	cmpl	%esi, %eax
	jne	.L56
	incl	%edi
	incb	%bl
	cmpl	$102, %edi
	jne	.L61
.L62:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
.L44:
	movl	$9, (%ebx)
	movl	$9, variable.1
	movl	$27, (%esp)
	call	exit
.L54:
	call	status_of
	movl	%edi, %esi
	movl	28(%esp), %ebx
	movl	20(%esp), %edx
	testl	%eax, %eax
	jne	.L117
.L58:
	movsbl	(%ebx,%eax), %ecx
	cmpl	%esi, %ecx
	jne	.L118
	addl	$1024, %eax
	cmpl	$16384, %eax
	jne	.L58
	subl	$97, %esi
	jne	.L62
	movl	$-16384, (%esp)
	movl	%edx, 28(%esp)
	call	sbrk
	call	freepages
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	sbrk
	movl	%eax, %ebx
	jmp	.L64
	.p2align 4,,10
	.p2align 3
.L65:
	addl	$262144, %esi
.L64:
	movl	$262144, (%esp)
	call	sbrk
	incl	%eax
	jne	.L65
	cmpl	$409600, %esi
	movl	28(%esp), %edx
	jle	.L119
	leal	-1(%esi), %ecx
	movl	%ebx, %eax
	andl	$-4096, %ecx
	leal	4096(%ebx,%ecx), %ecx
	.p2align 4
	.p2align 3
.L67:
	movb	$1, (%eax)
	addl	$4096, %eax
	cmpl	%eax, %ecx
	jne	.L67
	movl	%edx, 28(%esp)
	call	fork
	movl	28(%esp), %edx
	incl	%eax
	jne	.L120
	movl	%edx, 28(%esp)
	movl	%esi, %eax
	addl	%ebx, %esi
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
	movl	28(%esp), %edx
	cmpl	%esi, %eax
	jne	.L121
	movl	%edx, 28(%esp)
	call	freepages
	movl	28(%esp), %edx
	cmpl	%eax, %edi
	jne	.L122
	movl	$2147483647, (%esp)
	movl	%edx, 28(%esp)
	call	sbrk
	movl	28(%esp), %edx
	incl	%eax
	jne	.L123
	movl	$-2147483647, (%esp)
	movl	%edx, 28(%esp)
	call	sbrk
	movl	28(%esp), %edx
	incl	%eax
	jne	.L124
	movl	$-2147483648, (%esp)
	movl	%edx, 28(%esp)
	call	sbrk
	movl	28(%esp), %edx
	incl	%eax
	jne	.L125
	movl	%edx, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	sbrk
	movl	28(%esp), %edx
	cmpl	%eax, %ebx
	jne	.L126
	movl	%edx, 28(%esp)
	movl	$12, %ebx
	call	freepages
	movl	%eax, %edi
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	sbrk
	movl	28(%esp), %esi
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L76:
	movl	%esi, (%esp)
	call	sbrk
	incl	%eax
	je	.L127
	leal	1(%esi,%esi,2), %esi
	decl	%ebx
	jne	.L76
	movl	20(%esp), %esi
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L78:
	movl	$0, (%esp)
	call	sbrk
	movl	$7777, %edx
	subl	%esi, %eax
	cmpl	%edx, %eax
	cmovg	%edx, %eax
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
.L77:
	movl	$0, (%esp)
	call	sbrk
	cmpl	%eax, %esi
	jb	.L78
	call	freepages
	cmpl	%eax, %edi
	.p2align 4,,4
	jne	.L128
	leal	40(%esp), %eax
	movl	$has_pages, %ebx
	cmpl	%eax, %ebx
	sbbl	%esi, %esi
	andl	$144, %esi
	addl	$48, %esi
	movl	%esi, %eax
	call	deep
	cmpl	%eax, %esi
	jne	.L129
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	.p2align 4,,2
	je	.L130
	movl	%esi, (%esp)
	leal	40(%esp), %eax
	xorl	%edi, %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L83
	movl	40(%esp), %eax
	andl	$127, %eax
	cmpl	$11, %eax
	jne	.L83
	leal	40(%esp), %eax
	cmpl	%eax, %ebx
	leal	36(%esp), %eax
	sbbl	%edx, %edx
	andl	$-196608, %edx
	andl	$-65536, %eax
	leal	(%edx,%eax), %esi
	movl	%esi, %eax
	call	status_of_writing
	testl	%eax, %eax
	jne	.L131
	leal	-1(%esi), %eax
	call	status_of_writing
	cmpl	$139, %eax
	jne	.L132
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	call	sbrk
	decl	%eax
	call	status_of_writing
	testl	%eax, %eax
	jne	.L133
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	sbrk
	addl	$4095, %eax
	andl	$-4096, %eax
	call	status_of_writing
	cmpl	$139, %eax
	jne	.L134
	leal	40(%esp), %eax
	cmpl	%eax, %ebx
	jnb	.L135
.L90:
	call	freepages
	cmpl	%eax, 24(%esp)
	jne	.L136
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L135:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	sbrk
	call	status_of_writing
	cmpl	$139, %eax
	je	.L90
	movl	$.LC28, 8(%esp)
	movl	$151, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L110:
	movl	$.LC2, 8(%esp)
	movl	$12, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L116:
	movl	$.LC11, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L132:
	movl	$.LC25, 8(%esp)
	movl	$147, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L131:
	movl	$.LC24, 8(%esp)
	movl	$146, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L83:
	movl	$.LC23, 8(%esp)
	movl	$160, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L130:
	movl	$1000000, %eax
	call	deep
	movl	%eax, (%esp)
	call	exit
.L129:
	movl	$.LC22, 8(%esp)
	movl	$128, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L128:
	movl	$.LC17, 8(%esp)
	movl	$115, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L127:
	movl	$.LC21, 8(%esp)
	movl	$110, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L136:
	movl	$.LC29, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L126:
	movl	$.LC4, 8(%esp)
	movl	$102, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L125:
	movl	$.LC20, 8(%esp)
	movl	$101, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L124:
	movl	$.LC19, 8(%esp)
	movl	$100, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L123:
	movl	$.LC18, 8(%esp)
	movl	$99, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L45:
	movl	$.LC6, 8(%esp)
	movl	$31, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L111:
	movl	$.LC3, 8(%esp)
	movl	$14, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L134:
	movl	$.LC27, 8(%esp)
	movl	$149, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L133:
	movl	$.LC26, 8(%esp)
	movl	$148, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L114:
	movl	$1, 8(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	variable.0, %eax
	movl	%eax, (%esp)
	call	exit
.L51:
	movl	$.LC9, 8(%esp)
	movl	$50, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L115:
	movl	$.LC10, 8(%esp)
	movl	$64, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L112:
	movl	$.LC4, 8(%esp)
	movl	$15, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L122:
	movl	$.LC17, 8(%esp)
	movl	$97, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L121:
	movl	$.LC16, 8(%esp)
	movl	$96, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L120:
	movl	$.LC15, 8(%esp)
	movl	$95, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L119:
	movl	$.LC14, 8(%esp)
	movl	$90, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L118:
	movl	$.LC13, 8(%esp)
	movl	$75, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L117:
	movl	$.LC12, 8(%esp)
	movl	$73, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L47:
	movl	$.LC5, 8(%esp)
	movl	$32, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L113:
	movl	$.LC7, 8(%esp)
	movl	$40, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.data
	.align 4
	.type	variable.0, @object
	.size	variable.0, 4
variable.0:
	.long	1
	.align 4
	.type	variable.1, @object
	.size	variable.1, 4
variable.1:
	.long	1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
