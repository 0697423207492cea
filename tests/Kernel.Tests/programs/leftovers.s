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
	movl	$108, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L15:
	movl	$.LC1, (%esp)
	movl	$.LC2, %ecx
	movl	$109, %ebx
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
	.string	"child >= 0"
	.section	.rodata.str1.4
	.align 4
.LC5:
	.string	"has_pages() ? !has_secret(stack_low(), stack_high()) : is_zeros(stack_low(), stack_high())"
	.section	.rodata.str1.1
.LC6:
	.string	"status_of(child) == 0"
	.section	.rodata.str1.4
	.align 4
.LC7:
	.string	"is_zeros(heap, heap + 10 * PAGE / 4)"
	.text
	.p2align 4
	.type	children_find_nothing, @function
children_find_nothing:
	testl	%eax, %eax
	jne	.L58
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$36, %esp
	call	fork
	testl	%eax, %eax
	movl	%eax, %esi
	js	.L59
	jne	.L21
	leal	28(%esp), %eax
	leal	-996(%esp), %ecx
	cmpl	$has_pages, %eax
	leal	24(%esp), %eax
	jbe	.L22
	andl	$-65536, %eax
	subl	$196608, %eax
	cmpl	%ecx, %eax
	jb	.L26
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L60:
	addl	$4, %eax
	cmpl	%ecx, %eax
	jnb	.L24
.L26:
	movl	(%eax), %edx
	cmpl	$1589831424, %edx
	jne	.L60
.L25:
	movl	$.LC5, 8(%esp)
	movl	$129, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L22:
	andl	$-65536, %eax
	cmpl	%ecx, %eax
	jb	.L28
	jmp	.L24
	.p2align 4,,10
	.p2align 3
.L61:
	addl	$4, %eax
	cmpl	%ecx, %eax
	jnb	.L24
.L28:
	movl	(%eax), %edx
	testl	%edx, %edx
	.p2align 4,,2
	je	.L61
	.p2align 4,,2
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L24:
	movl	$40960, (%esp)
	call	sbrk
	leal	40960(%eax), %ecx
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L63:
	addl	$4, %eax
	cmpl	%eax, %ecx
	je	.L62
.L30:
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.L63
	movl	$.LC1, (%esp)
	movl	$.LC7, %eax
	movl	$131, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L62:
	leal	-1(%ebx), %eax
	call	children_find_nothing
	movl	$0, (%esp)
	call	_exit
	.p2align 4,,10
	.p2align 3
.L21:
	movl	%esi, (%esp)
	leal	28(%esp), %eax
	xorl	%ecx, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L64
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L33
	cmpl	$127, %edx
	je	.L33
.L34:
	movl	$.LC6, 8(%esp)
	movl	$135, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L33:
	testb	$-1, %ah
	jne	.L34
	addl	$36, %esp
	popl	%ebx
	popl	%esi
	ret
.L59:
	movl	$.LC4, 8(%esp)
	movl	$127, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L64:
	call	status_of.part.0
	.size	children_find_nothing, .-children_find_nothing
	.section	.rodata.str1.1
.LC8:
	.string	"look"
.LC9:
	.string	"heap != (void *)-1"
.LC10:
	.string	"pipe(go) == 0"
.LC11:
	.string	"children[c] >= 0"
.LC12:
	.string	"read(go[0], &byte, 1) == 1"
.LC13:
	.string	"leftovers"
.LC14:
	.string	"x"
.LC15:
	.string	"write(go[1], \"x\", 1) == 1"
.LC16:
	.string	"status_of(children[c]) == 0"
.LC17:
	.string	"sbrk(size) == heap"
.LC18:
	.string	"sbrk(size) == heap + size / 4"
.LC19:
	.string	"*word == 0"
.LC20:
	.string	"kill(child, SIGKILL) == 0"
	.section	.rodata.str1.4
	.align 4
.LC21:
	.string	"status_of(child) == 128 + SIGKILL"
	.section	.rodata.str1.1
.LC22:
	.string	"sbrk(-2 * size) != (void *)-1"
.LC23:
	.string	"freepages() == before"
	.section	.rodata.str1.4
	.align 4
.LC24:
	.string	"is_zeros(variables, variables + VARIABLES)"
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
	jg	.L208
	call	freepages
	xorl	%edi, %edi
	movl	%eax, 28(%esp)
.L122:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L209
	jne	.L82
	.p2align 4,,7
	call	freepages
	leal	-100(%eax), %ebx
	sall	$12, %ebx
	movl	%ebx, (%esp)
	call	sbrk
	cmpl	$-1, %eax
	movl	%eax, %ecx
	je	.L83
	movl	%ebx, %eax
	movl	$4, %esi
	cltd
	idivl	%esi
	leal	(%ecx,%eax,4), %eax
	cmpl	%eax, %ecx
	jnb	.L207
	.p2align 4
	.p2align 3
.L84:
	movl	$1589831424, (%ecx)
	addl	$256, %ecx
	cmpl	%eax, %ecx
	jb	.L84
.L207:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L208:
	movl	$.LC8, 4(%esp)
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L210
.L158:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L82:
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L105
	movl	40(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L87
	cmpl	$127, %edx
	je	.L87
.L88:
	movl	$.LC6, 8(%esp)
	movl	$97, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L87:
	testb	$-1, %ah
	jne	.L88
	leal	56(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L211
	movl	%eax, 24(%esp)
	leal	64(%esp), %esi
	xorl	%ebx, %ebx
.L90:
	call	fork
	movl	%eax, (%esi,%ebx,4)
	testl	%eax, %eax
	js	.L212
	je	.L92
	incl	%ebx
	cmpl	$8, %ebx
	.p2align 4,,2
	jne	.L90
.L93:
	movl	$1, 8(%esp)
	movl	60(%esp), %eax
	movl	$.LC14, 4(%esp)
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L213
	decl	%ebx
	jne	.L93
	movl	%edi, 20(%esp)
	movl	24(%esp), %edx
	leal	44(%esp), %ebx
	movl	%esi, 24(%esp)
	movl	%edx, %edi
.L109:
	movl	24(%esp), %eax
	movl	(%eax,%edi,4), %esi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L105
	movl	44(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	je	.L106
	cmpl	$127, %ecx
	je	.L106
.L107:
	movl	$.LC16, 8(%esp)
	movl	$79, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L92:
	imull	$7, %ebx, %ebx
	addl	$10, %ebx
	sall	$12, %ebx
	movl	%ebx, (%esp)
	call	sbrk
	leal	(%eax,%ebx), %ecx
	movl	%eax, %edx
	cmpl	%ecx, %eax
	jb	.L94
	jmp	.L98
	.p2align 4,,10
	.p2align 3
.L214:
	addl	$4, %edx
	cmpl	%ecx, %edx
	jnb	.L97
.L94:
	movl	(%edx), %esi
	cmpl	$1589831424, %esi
	jne	.L214
	movl	$.LC27, 8(%esp)
	movl	$67, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L97:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L97
.L98:
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
	jnb	.L102
	.p2align 4
	.p2align 3
.L99:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L99
.L102:
	movl	$1, 8(%esp)
	movl	56(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	je	.L201
	movl	$.LC12, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L210:
	leal	64(%esp), %eax
	movl	$has_pages, %esi
	movl	%eax, 24(%esp)
	leal	56(%esp), %ebx
	movl	$40960, (%esp)
	leal	-960(%esp), %edi
	andl	$-65536, %ebx
	cmpl	%eax, %esi
	sbbl	%eax, %eax
	andl	$196608, %eax
	subl	%eax, %ebx
	call	sbrk
	cmpl	%edi, %ebx
	jnb	.L69
	movl	%ebx, %edx
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L215:
	addl	$4, %edx
	cmpl	%edi, %edx
	jnb	.L69
.L71:
	movl	(%edx), %ecx
	cmpl	$1589831424, %ecx
	jne	.L215
	movl	$.LC26, 8(%esp)
	movl	$160, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L69:
	movl	24(%esp), %edi
	cmpl	%edi, %esi
	sbbl	%edx, %edx
	andl	$196608, %edx
	leal	57344(%ebx,%edx), %ecx
	cmpl	%ecx, %ebx
	jb	.L75
	jmp	.L141
	.p2align 4,,10
	.p2align 3
.L216:
	addl	$4, %ebx
	cmpl	%ecx, %ebx
	jnb	.L141
.L75:
	movl	(%ebx), %edx
	testl	%edx, %edx
	.p2align 4,,2
	je	.L216
	movl	$.LC25, 8(%esp)
	movl	$161, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L201:
	andl	$1, %edi
	jne	.L217
.L103:
	movl	%ebx, %eax
	movl	$2, %ecx
	cltd
	idivl	%ecx
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
	jmp	.L207
.L141:
	movl	$variables, %edx
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L219:
	addl	$4, %edx
	cmpl	$variables+12000, %edx
	je	.L218
.L77:
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	je	.L219
	movl	$.LC24, 8(%esp)
	movl	$162, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L218:
	leal	40960(%eax), %ecx
	jmp	.L80
	.p2align 4,,10
	.p2align 3
.L220:
	addl	$4, %eax
	cmpl	%ecx, %eax
	je	.L158
.L80:
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.L220
	movl	$.LC7, 8(%esp)
	movl	$163, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L106:
	testb	$-1, %ah
	jne	.L107
	incl	%edi
	cmpl	$8, %edi
	jne	.L109
	movl	%edi, 16(%esp)
	movl	56(%esp), %eax
	movl	20(%esp), %edi
	movl	24(%esp), %esi
	movl	%eax, (%esp)
	call	close
	movl	60(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	pipes_are_full_of_secrets
	testl	$2, %edi
	movl	16(%esp), %edx
	jne	.L221
.L110:
	movl	$has_pages, %eax
	cmpl	%esi, %eax
	movl	$2, %eax
	cmovb	%eax, %edx
	movl	%edx, %eax
	call	children_find_nothing
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L222
	.p2align 4,,4
	je	.L223
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	48(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L105
	movl	48(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L119
	cmpl	$127, %edx
	je	.L119
.L120:
	movl	$.LC6, 8(%esp)
	movl	$152, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L83:
	movl	$.LC9, 8(%esp)
	movl	$92, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L217:
	movl	$look.1, 4(%esp)
	movl	$.LC13, (%esp)
	call	execv
	jmp	.L103
.L119:
	testb	$-1, %ah
	jne	.L120
	incl	%edi
	cmpl	$4, %edi
	.p2align 4,,5
	jne	.L122
	movl	%esi, 24(%esp)
	call	freepages
	xorl	%ecx, %ecx
	movl	%ecx, (%esp)
	movl	%eax, %ebx
	call	sbrk
	movl	%eax, %esi
	call	fork
	testl	%eax, %eax
	js	.L224
	.p2align 4,,4
	jne	.L124
	movl	24(%esp), %esi
	leal	56(%esp), %ebx
	movl	$has_pages, %edi
	leal	-960(%esp), %eax
	andl	$-65536, %ebx
	cmpl	%esi, %edi
	sbbl	%edx, %edx
	andl	$196608, %edx
	subl	%edx, %ebx
	cmpl	%eax, %ebx
	jnb	.L127
	.p2align 4
	.p2align 3
.L126:
	movl	$1589831424, (%ebx)
	addl	$4, %ebx
	cmpl	%eax, %ebx
	jb	.L126
.L127:
	movl	$1000, (%esp)
	call	sleep_ticks
	movl	$1000, (%esp)
	call	sleep_ticks
	jmp	.L127
.L124:
	movl	%eax, 20(%esp)
	movl	%ebx, %eax
	movl	$2, %ebx
	movl	$1, (%esp)
	subl	$100, %eax
	cltd
	idivl	%ebx
	movl	%eax, 24(%esp)
	sall	$12, %eax
	movl	%eax, %ebx
	call	sleep_ticks
	movl	%ebx, (%esp)
	call	sbrk
	movl	20(%esp), %ecx
	cmpl	%eax, %esi
	jne	.L225
	movl	%ebx, (%esp)
	movl	%ecx, 20(%esp)
	call	sbrk
	movl	%eax, %ecx
	movl	%ebx, %eax
	cltd
	idivl	%edi
	leal	(%esi,%eax,4), %eax
	cmpl	%eax, %ecx
	jne	.L130
	movl	%ebx, %eax
	movl	$2, %edi
	movl	20(%esp), %ecx
	cltd
	idivl	%edi
	leal	(%esi,%eax,4), %eax
	cmpl	%eax, %esi
	jnb	.L132
	.p2align 4
	.p2align 3
.L131:
	movl	(%esi), %edx
	testl	%edx, %edx
	jne	.L226
	addl	$256, %esi
	cmpl	%eax, %esi
	jb	.L131
.L132:
	movl	%ecx, (%esp)
	movl	$9, 4(%esp)
	movl	%ecx, 20(%esp)
	call	kill
	movl	20(%esp), %ecx
	testl	%eax, %eax
	jne	.L227
	movl	%ecx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ecx, 20(%esp)
	call	waitpid
	movl	20(%esp), %ecx
	cmpl	%eax, %ecx
	jne	.L105
	movl	52(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L135
	cmpl	$127, %edx
	je	.L135
	leal	128(%edx), %eax
.L136:
	cmpl	$137, %eax
	jne	.L228
	imull	$-8192, 24(%esp), %eax
	movl	%eax, (%esp)
	call	sbrk
	incl	%eax
	je	.L229
	call	freepages
	cmpl	%eax, 28(%esp)
	.p2align 4,,3
	je	.L158
	movl	$.LC23, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L135:
	movzbl	%ah, %eax
	jmp	.L136
.L221:
	movl	$30, (%esp)
	movl	%edx, 24(%esp)
	call	sleep_ticks
	movl	24(%esp), %edx
	jmp	.L110
.L229:
	movl	$.LC22, 8(%esp)
	movl	$186, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L228:
	movl	$.LC21, 8(%esp)
	movl	$185, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L130:
	movl	$.LC18, 8(%esp)
	movl	$181, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L225:
	movl	$.LC17, 8(%esp)
	movl	$180, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L224:
	movl	$.LC4, 8(%esp)
	movl	$173, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L226:
	movl	$.LC19, 8(%esp)
	movl	$183, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L227:
	movl	$.LC20, 8(%esp)
	movl	$184, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L222:
	movl	$.LC4, 8(%esp)
	movl	$143, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L213:
	movl	$.LC15, 8(%esp)
	movl	$77, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L223:
	movl	$81920, (%esp)
	movl	%esi, 24(%esp)
	call	sbrk
	leal	81920(%eax), %edx
.L114:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%eax, %edx
	jne	.L114
	movl	$variables, %eax
.L115:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	$variables+12000, %eax
	jne	.L115
	movl	24(%esp), %esi
	leal	56(%esp), %eax
	movl	$has_pages, %edi
	leal	-960(%esp), %edx
	andl	$-65536, %eax
	cmpl	%esi, %edi
	sbbl	%ecx, %ecx
	andl	$196608, %ecx
	subl	%ecx, %eax
	jmp	.L117
.L118:
	movl	$1589831424, (%eax)
	addl	$4, %eax
.L117:
	cmpl	%edx, %eax
	jb	.L118
	movl	$look.0, 4(%esp)
	movl	$.LC13, (%esp)
	call	execv
	movl	$2, (%esp)
	call	_exit
.L212:
	movl	$.LC11, 8(%esp)
	movl	$62, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L209:
	movl	$.LC4, 8(%esp)
	movl	$88, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L105:
	call	status_of.part.0
.L211:
	movl	$.LC10, 8(%esp)
	movl	$59, 4(%esp)
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
	.long	.LC13
	.long	.LC8
	.long	0
	.section	.rodata.str1.1
.LC28:
	.string	"nothing"
	.data
	.align 4
	.type	look.1, @object
	.size	look.1, 12
look.1:
	.long	.LC13
	.long	.LC28
	.long	0
	.local	variables
	.comm	variables,12000,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
