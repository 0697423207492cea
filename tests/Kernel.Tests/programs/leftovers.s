	.file	"leftovers.c"
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"pipe(ends[p]) == 0"
.LC1:
	.string	"line %d: not so: %s\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"write(ends[p][1], words, sizeof words) == sizeof words"
	.text
	.p2align 4
	.type	pipes_are_full_of_secrets, @function
pipes_are_full_of_secrets:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$576, %esp
	leal	64(%esp), %edi
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L5:
	movl	$1589831424, (%eax)
	leal	576(%esp), %edx
	addl	$4, %eax
	cmpl	%edx, %eax
	jne	.L5
	leal	16(%esp), %ebx
	movl	%ebx, %esi
	.p2align 4
	.p2align 3
.L8:
	movl	%esi, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L14
	movl	%edi, 4(%esp)
	movl	$512, %eax
	movl	%eax, 8(%esp)
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$512, %eax
	jne	.L15
	addl	$8, %esi
	cmpl	%edi, %esi
	jne	.L8
	.p2align 4
	.p2align 3
.L9:
	movl	(%ebx), %eax
	addl	$8, %ebx
	movl	%eax, (%esp)
	call	close
	movl	-4(%ebx), %eax
	movl	%eax, (%esp)
	call	close
	cmpl	%edi, %ebx
	jne	.L9
	movl	%ebx, (%esp)
	movl	$512, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	memset
	addl	$576, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L14:
	movl	$.LC1, (%esp)
	movl	$.LC0, %eax
	movl	%eax, 8(%esp)
	movl	$106, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L15:
	movl	$.LC1, (%esp)
	movl	$.LC2, %ecx
	movl	$107, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	pipes_are_full_of_secrets, .-pipes_are_full_of_secrets
	.section	.rodata.str1.4
	.align 4
.LC3:
	.string	"waitpid(child, &status, 0) == child"
	.text
	.p2align 4
	.type	status_of.part.0, @function
status_of.part.0:
	subl	$28, %esp
	movl	$.LC3, %eax
	movl	%eax, 8(%esp)
	movl	$25, %edx
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	status_of.part.0, .-status_of.part.0
	.section	.rodata.str1.1
.LC4:
	.string	"look"
.LC5:
	.string	"child >= 0"
.LC6:
	.string	"heap != (void *)-1"
.LC7:
	.string	"status_of(child) == 0"
.LC8:
	.string	"pipe(go) == 0"
.LC9:
	.string	"children[c] >= 0"
.LC10:
	.string	"read(go[0], &byte, 1) == 1"
.LC11:
	.string	"leftovers"
.LC12:
	.string	"x"
.LC13:
	.string	"write(go[1], \"x\", 1) == 1"
.LC14:
	.string	"status_of(children[c]) == 0"
	.section	.rodata.str1.4
	.align 4
.LC15:
	.string	"has_pages() ? !has_secret(stack_low(), stack_high()) : is_zeros(stack_low(), stack_high())"
	.section	.rodata.str1.1
.LC16:
	.string	"sbrk(size) == heap"
.LC17:
	.string	"sbrk(size) == heap + size / 4"
.LC18:
	.string	"*word == 0"
.LC19:
	.string	"kill(child, SIGKILL) == 0"
	.section	.rodata.str1.4
	.align 4
.LC20:
	.string	"status_of(child) == 128 + SIGKILL"
	.section	.rodata.str1.1
.LC21:
	.string	"sbrk(-2 * size) != (void *)-1"
.LC22:
	.string	"freepages() == before"
	.section	.rodata.str1.4
	.align 4
.LC23:
	.string	"is_zeros(heap, heap + 10 * PAGE / 4)"
	.align 4
.LC24:
	.string	"is_zeros(variables, variables + sizeof variables / 4)"
	.align 4
.LC25:
	.string	"is_zeros(low, low + STACK_SIZE / 4 - 2 * PAGE / 4)"
	.align 4
.LC26:
	.string	"!has_secret(low, stack_high())"
	.align 4
.LC27:
	.string	"!has_secret(heap, heap + size / 4)"
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
	subl	$96, %esp
	cmpl	$1, 8(%ebp)
	jg	.L184
	call	freepages
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
.L90:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L185
	jne	.L35
	.p2align 4,,7
	call	freepages
	leal	-100(%eax), %ebx
	sall	$12, %ebx
	movl	%ebx, (%esp)
	call	sbrk
	cmpl	$-1, %eax
	movl	%eax, %ecx
	je	.L36
	movl	%ebx, %eax
	movl	$4, %esi
	cltd
	idivl	%esi
	leal	(%ecx,%eax,4), %eax
	cmpl	%eax, %ecx
	jnb	.L183
	.p2align 4
	.p2align 3
.L37:
	movl	$1589831424, (%ecx)
	addl	$256, %ecx
	cmpl	%eax, %ecx
	jb	.L37
.L183:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L184:
	movl	$.LC4, 4(%esp)
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L186
.L116:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L35:
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L59
	movl	44(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L41
	cmpl	$127, %edx
	je	.L41
.L42:
	movl	$.LC7, 8(%esp)
	movl	$95, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L41:
	testb	$-1, %ah
	jne	.L42
	leal	56(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L187
	xorl	%ebx, %ebx
	movl	%eax, %edi
	leal	64(%esp), %esi
.L44:
	call	fork
	movl	%eax, (%esi,%ebx,4)
	testl	%eax, %eax
	js	.L188
	je	.L46
	incl	%ebx
	cmpl	$8, %ebx
	.p2align 4,,2
	jne	.L44
.L47:
	movl	$1, 8(%esp)
	movl	60(%esp), %eax
	movl	$.LC12, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L189
	decl	%ebx
	jne	.L47
	movl	%esi, 20(%esp)
	leal	48(%esp), %ebx
.L63:
	movl	20(%esp), %eax
	movl	(%eax,%edi,4), %esi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L59
	movl	48(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L60
	cmpl	$127, %edx
	je	.L60
.L61:
	movl	$.LC14, 8(%esp)
	movl	$77, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L46:
	imull	$7, %ebx, %ebx
	addl	$10, %ebx
	sall	$12, %ebx
	movl	%ebx, (%esp)
	call	sbrk
	leal	(%eax,%ebx), %ecx
	movl	%eax, %edx
	cmpl	%ecx, %eax
	jb	.L48
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L190:
	addl	$4, %edx
	cmpl	%ecx, %edx
	jnb	.L51
.L48:
	movl	(%edx), %esi
	cmpl	$1589831424, %esi
	jne	.L190
	movl	$.LC27, 8(%esp)
	movl	$65, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L51:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L51
.L52:
	leal	52(%esp), %esi
	movl	$has_pages, %ecx
	leal	48(%esp), %eax
	leal	-972(%esp), %edx
	andl	$-65536, %eax
	cmpl	%esi, %ecx
	sbbl	%ecx, %ecx
	andl	$196608, %ecx
	subl	%ecx, %eax
	cmpl	%edx, %eax
	jnb	.L56
	.p2align 4
	.p2align 3
.L53:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L53
.L56:
	movl	$1, 8(%esp)
	movl	56(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	je	.L177
	movl	$.LC10, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L186:
	leal	56(%esp), %ebx
	movl	$has_pages, %eax
	movl	$40960, (%esp)
	leal	64(%esp), %esi
	andl	$-65536, %ebx
	leal	-960(%esp), %edi
	cmpl	%esi, %eax
	sbbl	%eax, %eax
	andl	$196608, %eax
	subl	%eax, %ebx
	call	sbrk
	cmpl	%edi, %ebx
	jnb	.L22
	movl	%ebx, %edx
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L191:
	addl	$4, %edx
	cmpl	%edi, %edx
	jnb	.L22
.L24:
	movl	(%edx), %ecx
	cmpl	$1589831424, %ecx
	jne	.L191
	movl	$.LC26, 8(%esp)
	movl	$148, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L22:
	movl	$has_pages, %edi
	cmpl	%esi, %edi
	sbbl	%edx, %edx
	andl	$196608, %edx
	leal	57344(%ebx,%edx), %ecx
	cmpl	%ecx, %ebx
	jb	.L28
	jmp	.L109
	.p2align 4,,10
	.p2align 3
.L192:
	addl	$4, %ebx
	cmpl	%ecx, %ebx
	jnb	.L109
.L28:
	movl	(%ebx), %edx
	testl	%edx, %edx
	.p2align 4,,2
	je	.L192
	movl	$.LC25, 8(%esp)
	movl	$149, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L177:
	testb	$1, 28(%esp)
	jne	.L193
.L57:
	movl	%ebx, %eax
	movl	$2, %ecx
	cltd
	idivl	%ecx
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
	jmp	.L183
.L109:
	movl	$variables.2, %edx
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L195:
	addl	$4, %edx
	cmpl	$variables.2+12288, %edx
	je	.L194
.L30:
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	je	.L195
	movl	$.LC24, 8(%esp)
	movl	$150, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L194:
	leal	40960(%eax), %ecx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L196:
	addl	$4, %eax
	cmpl	%eax, %ecx
	je	.L116
.L33:
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.L196
	movl	$.LC23, 8(%esp)
	movl	$151, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L36:
	movl	$.LC6, 8(%esp)
	movl	$90, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L60:
	testb	$-1, %ah
	movzbl	%ah, %edx
	jne	.L61
	incl	%edi
	cmpl	$8, %edi
	jne	.L63
	movl	56(%esp), %eax
	movl	%edx, %edi
	movl	20(%esp), %esi
	movl	%eax, (%esp)
	call	close
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	pipes_are_full_of_secrets
	testb	$2, 28(%esp)
	jne	.L197
.L64:
	movl	$has_pages, %eax
	cmpl	%esi, %eax
	sbbl	%edx, %edx
	andl	$-4, %edx
	addl	$6, %edx
	movl	%edx, %ebx
.L89:
	call	fork
	testl	%eax, %eax
	movl	%eax, %edx
	js	.L198
	jne	.L66
	leal	-960(%esp), %ecx
	movl	$has_pages, %eax
	cmpl	%esi, %eax
	leal	56(%esp), %eax
	jnb	.L67
	andl	$-65536, %eax
	subl	$196608, %eax
	jmp	.L69
.L71:
	movl	(%eax), %edx
	cmpl	$1589831424, %edx
	je	.L70
	addl	$4, %eax
.L69:
	cmpl	%ecx, %eax
	jb	.L71
.L72:
	movl	$40960, (%esp)
	call	sbrk
	leal	40960(%eax), %ecx
	jmp	.L76
.L78:
	movl	(%eax), %edx
	testl	%edx, %edx
	jne	.L77
	addl	$4, %eax
.L76:
	cmpl	%ecx, %eax
	jne	.L78
	.p2align 4,,2
	jmp	.L183
.L193:
	movl	$look.1, 4(%esp)
	movl	$.LC11, (%esp)
	call	execv
	jmp	.L57
.L67:
	andl	$-65536, %eax
	jmp	.L74
.L75:
	movl	(%eax), %edx
	testl	%edx, %edx
	.p2align 4,,2
	jne	.L70
	addl	$4, %eax
.L74:
	cmpl	%ecx, %eax
	jb	.L75
	.p2align 4,,2
	jmp	.L72
.L66:
	movl	%edx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	56(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 20(%esp)
	call	waitpid
	movl	20(%esp), %edx
	cmpl	%eax, %edx
	jne	.L85
	movl	56(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L80
	cmpl	$127, %edx
	je	.L80
.L81:
	movl	$.LC7, 8(%esp)
	movl	$127, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L77:
	movl	$.LC23, 8(%esp)
	movl	$124, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L197:
	movl	$30, (%esp)
	call	sleep_ticks
	jmp	.L64
.L80:
	testb	$-1, %ah
	jne	.L81
	.p2align 4,,9
	call	fork
	testl	%eax, %eax
	.p2align 4,,4
	js	.L199
	.p2align 4,,6
	je	.L200
	movl	%esi, 4(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	movl	%eax, 20(%esp)
	call	waitpid
	movl	20(%esp), %edx
	cmpl	%eax, %edx
	jne	.L85
	movl	64(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L86
	cmpl	$127, %edx
	je	.L86
.L87:
	movl	$.LC7, 8(%esp)
	movl	$139, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L86:
	testb	$-1, %ah
	jne	.L87
	incl	%edi
	cmpl	%edi, %ebx
	jne	.L89
	incl	28(%esp)
	movl	28(%esp), %eax
	cmpl	$4, %eax
	jne	.L90
	call	freepages
	xorl	%edx, %edx
	movl	%edx, (%esp)
	movl	%eax, 20(%esp)
	call	sbrk
	movl	%eax, %ebx
	call	fork
	testl	%eax, %eax
	movl	%eax, %edi
	js	.L201
	.p2align 4,,2
	jne	.L92
	leal	56(%esp), %eax
	movl	$has_pages, %edi
	leal	-960(%esp), %edx
	andl	$-65536, %eax
	cmpl	%esi, %edi
	sbbl	%ecx, %ecx
	andl	$196608, %ecx
	subl	%ecx, %eax
	cmpl	%edx, %eax
	jnb	.L95
.L94:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L94
.L95:
	movl	$1000, (%esp)
	call	sleep_ticks
	movl	$1000, (%esp)
	call	sleep_ticks
	jmp	.L95
.L92:
	movl	$1, (%esp)
	movl	20(%esp), %eax
	movl	$2, %esi
	subl	$100, %eax
	cltd
	idivl	%esi
	movl	%eax, 20(%esp)
	sall	$12, %eax
	movl	%eax, %esi
	call	sleep_ticks
	movl	%esi, (%esp)
	call	sbrk
	cmpl	%eax, %ebx
	jne	.L202
	movl	%esi, (%esp)
	call	sbrk
	movl	%eax, %ecx
	movl	%esi, %eax
	cltd
	idivl	28(%esp)
	leal	(%ebx,%eax,4), %eax
	cmpl	%eax, %ecx
	jne	.L98
	movl	%esi, %eax
	movl	$2, %esi
	cltd
	idivl	%esi
	leal	(%ebx,%eax,4), %eax
	cmpl	%eax, %ebx
	jnb	.L100
.L99:
	cmpl	$0, (%ebx)
	jne	.L203
	addl	$256, %ebx
	cmpl	%eax, %ebx
	jb	.L99
.L100:
	movl	$9, 4(%esp)
	movl	%edi, (%esp)
	call	kill
	testl	%eax, %eax
	jne	.L204
	movl	%edi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L59
	movl	52(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L103
	cmpl	$127, %edx
	je	.L103
	leal	128(%edx), %eax
.L104:
	cmpl	$137, %eax
	jne	.L205
	imull	$-8192, 20(%esp), %eax
	movl	%eax, (%esp)
	call	sbrk
	incl	%eax
	je	.L206
	call	freepages
	cmpl	%eax, 24(%esp)
	.p2align 4,,3
	je	.L116
	movl	$.LC22, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L103:
	movzbl	%ah, %eax
	jmp	.L104
.L204:
	movl	$.LC19, 8(%esp)
	movl	$172, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L70:
	movl	$.LC15, 8(%esp)
	movl	$122, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L85:
	movl	$.LC3, 8(%esp)
	movl	$25, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L187:
	movl	$.LC8, 8(%esp)
	movl	$57, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L59:
	call	status_of.part.0
.L198:
	movl	$.LC5, 8(%esp)
	movl	$120, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L185:
	movl	$.LC5, 8(%esp)
	movl	$86, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L189:
	movl	$.LC13, 8(%esp)
	movl	$75, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L188:
	movl	$.LC9, 8(%esp)
	movl	$60, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L200:
	movl	$look.0, 4(%esp)
	movl	$.LC11, (%esp)
	call	execv
	movl	$2, (%esp)
	call	_exit
.L199:
	movl	$.LC5, 8(%esp)
	movl	$134, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L201:
	movl	$.LC5, 8(%esp)
	movl	$161, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L203:
	movl	$.LC18, 8(%esp)
	movl	$171, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L98:
	movl	$.LC17, 8(%esp)
	movl	$169, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L202:
	movl	$.LC16, 8(%esp)
	movl	$168, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L206:
	movl	$.LC21, 8(%esp)
	movl	$174, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L205:
	movl	$.LC20, 8(%esp)
	movl	$173, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.data
	.align 4
	.type	look.0, @object
	.size	look.0, 12
look.0:
	.long	.LC11
	.long	.LC4
	.long	0
	.section	.rodata.str1.1
.LC28:
	.string	"nothing"
	.data
	.align 4
	.type	look.1, @object
	.size	look.1, 12
look.1:
	.long	.LC11
	.long	.LC28
	.long	0
	.local	variables.2
	.comm	variables.2,12288,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
