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
	movl	$90, %eax
	movl	%eax, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L15:
	movl	$.LC1, (%esp)
	movl	$.LC2, %ecx
	movl	$91, %ebx
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
	.string	"pipe(go) == 0"
.LC6:
	.string	"children[c] >= 0"
.LC7:
	.string	"read(go[0], &byte, 1) == 1"
.LC8:
	.string	"leftovers"
.LC9:
	.string	"x"
.LC10:
	.string	"write(go[1], \"x\", 1) == 1"
.LC11:
	.string	"status_of(children[c]) == 0"
.LC12:
	.string	"child >= 0"
	.section	.rodata.str1.4
	.align 4
.LC13:
	.string	"has_pages() ? !has_secret(stack_low(), stack_high()) : is_zeros(stack_low(), stack_high())"
	.section	.rodata.str1.1
.LC14:
	.string	"status_of(child) == 0"
.LC15:
	.string	"sbrk(size) == heap"
.LC16:
	.string	"sbrk(size) == heap + size / 4"
.LC17:
	.string	"*word == 0"
.LC18:
	.string	"kill(child, SIGKILL) == 0"
	.section	.rodata.str1.4
	.align 4
.LC19:
	.string	"status_of(child) == 128 + SIGKILL"
	.section	.rodata.str1.1
.LC20:
	.string	"sbrk(-2 * size) != (void *)-1"
.LC21:
	.string	"freepages() == before"
	.section	.rodata.str1.4
	.align 4
.LC22:
	.string	"is_zeros(heap, heap + 10 * PAGE / 4)"
	.align 4
.LC23:
	.string	"is_zeros(variables, variables + sizeof variables / 4)"
	.align 4
.LC24:
	.string	"is_zeros(low, low + STACK_SIZE / 4 - 2 * PAGE / 4)"
	.align 4
.LC25:
	.string	"!has_secret(low, stack_high())"
	.align 4
.LC26:
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
	subl	$80, %esp
	cmpl	$1, 8(%ebp)
	jg	.L168
	call	freepages
	leal	40(%esp), %edi
	xorl	%ecx, %ecx
	movl	%ecx, 24(%esp)
	movl	%eax, 20(%esp)
.L80:
	movl	%edi, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L161
	leal	48(%esp), %esi
	movl	%esi, 28(%esp)
.L34:
	call	fork
	movl	%eax, (%esi,%ebx,4)
	testl	%eax, %eax
	js	.L169
	je	.L36
	incl	%ebx
	cmpl	$8, %ebx
	.p2align 4,,2
	jne	.L34
	.p2align 4
	.p2align 3
.L37:
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC9, %eax
	movl	%eax, 4(%esp)
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L170
	decl	%ebx
	jne	.L37
	movl	28(%esp), %ebx
	.p2align 4
	.p2align 3
.L53:
	movl	(%ebx), %esi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	32(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L93
	movl	32(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L50
	cmpl	$127, %edx
	je	.L50
.L51:
	movl	$.LC11, 8(%esp)
	movl	$77, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L168:
	movl	$.LC4, 4(%esp)
	movl	12(%ebp), %eax
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L171
.L106:
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L36:
	imull	$7, %ebx, %ebx
	addl	$10, %ebx
	sall	$12, %ebx
	movl	%ebx, (%esp)
	call	sbrk
	leal	(%eax,%ebx), %ecx
	movl	%eax, %edx
	cmpl	%ecx, %eax
	jb	.L38
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L172:
	addl	$4, %edx
	cmpl	%ecx, %edx
	jnb	.L41
.L38:
	movl	(%edx), %esi
	cmpl	$1589831424, %esi
	jne	.L172
	movl	$.LC26, 8(%esp)
	movl	$65, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L41:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%ecx, %eax
	jb	.L41
.L42:
	leal	36(%esp), %esi
	movl	$has_pages, %ecx
	leal	32(%esp), %eax
	leal	-988(%esp), %edx
	andl	$-65536, %eax
	cmpl	%esi, %ecx
	sbbl	%ecx, %ecx
	andl	$196608, %ecx
	subl	%ecx, %eax
	cmpl	%edx, %eax
	jnb	.L46
	.p2align 4
	.p2align 3
.L43:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L43
.L46:
	movl	$1, 8(%esp)
	movl	40(%esp), %eax
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L173
	testb	$1, 24(%esp)
	jne	.L174
.L47:
	movl	%ebx, %eax
	movl	$2, %ecx
	cltd
	idivl	%ecx
	negl	%eax
	movl	%eax, (%esp)
	call	sbrk
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	_exit
.L173:
	movl	$.LC7, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L50:
	testb	$-1, %ah
	movzbl	%ah, %edx
	jne	.L51
	leal	80(%esp), %eax
	addl	$4, %ebx
	cmpl	%ebx, %eax
	jne	.L53
	movl	%edx, 16(%esp)
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	pipes_are_full_of_secrets
	testb	$2, 24(%esp)
	jne	.L175
.L54:
	movl	28(%esp), %esi
	movl	$has_pages, %eax
	cmpl	%esi, %eax
	sbbl	%esi, %esi
	andl	$-4, %esi
	addl	$6, %esi
.L79:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L176
	jne	.L56
	movl	28(%esp), %esi
	leal	-976(%esp), %ecx
	movl	$has_pages, %eax
	cmpl	%esi, %eax
	movl	%edi, %eax
	jnb	.L57
	andl	$-65536, %eax
	subl	$196608, %eax
	jmp	.L59
.L61:
	movl	(%eax), %edx
	cmpl	$1589831424, %edx
	je	.L60
	addl	$4, %eax
.L59:
	cmpl	%ecx, %eax
	jb	.L61
.L62:
	movl	$40960, (%esp)
	call	sbrk
	leal	40960(%eax), %ecx
	jmp	.L67
.L178:
	addl	$4, %eax
	cmpl	%eax, %ecx
	je	.L177
.L67:
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.L178
	movl	$.LC22, 8(%esp)
	movl	$108, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L171:
	leal	48(%esp), %eax
	movl	$has_pages, %esi
	movl	%eax, 28(%esp)
	leal	40(%esp), %ebx
	movl	$40960, (%esp)
	leal	-976(%esp), %edi
	andl	$-65536, %ebx
	cmpl	%eax, %esi
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
.L179:
	addl	$4, %edx
	cmpl	%edi, %edx
	jnb	.L22
.L24:
	movl	(%edx), %ecx
	cmpl	$1589831424, %ecx
	jne	.L179
	movl	$.LC25, 8(%esp)
	movl	$132, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L22:
	movl	28(%esp), %edi
	cmpl	%edi, %esi
	sbbl	%edx, %edx
	andl	$196608, %edx
	leal	57344(%ebx,%edx), %ecx
	cmpl	%ecx, %ebx
	jb	.L28
	jmp	.L100
	.p2align 4,,10
	.p2align 3
.L180:
	addl	$4, %ebx
	cmpl	%ecx, %ebx
	jnb	.L100
.L28:
	movl	(%ebx), %edx
	testl	%edx, %edx
	.p2align 4,,2
	je	.L180
	movl	$.LC24, 8(%esp)
	movl	$133, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L100:
	movl	$variables.2, %edx
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L182:
	addl	$4, %edx
	cmpl	$variables.2+12288, %edx
	je	.L181
.L30:
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	je	.L182
	movl	$.LC23, 8(%esp)
	movl	$134, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L181:
	leal	40960(%eax), %ecx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L183:
	addl	$4, %eax
	cmpl	%ecx, %eax
	je	.L106
.L33:
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.L183
	movl	$.LC22, 8(%esp)
	movl	$135, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L174:
	movl	$look.1, 4(%esp)
	movl	$.LC8, (%esp)
	call	execv
	jmp	.L47
.L57:
	andl	$-65536, %eax
	jmp	.L64
.L65:
	movl	(%eax), %edx
	testl	%edx, %edx
	.p2align 4,,2
	jne	.L60
	addl	$4, %eax
.L64:
	cmpl	%ecx, %eax
	jb	.L65
	.p2align 4,,2
	jmp	.L62
.L177:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	_exit
.L56:
	movl	%edi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L75
	movl	40(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L70
	cmpl	$127, %edx
	je	.L70
.L71:
	movl	$.LC14, 8(%esp)
	movl	$111, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L175:
	movl	$30, (%esp)
	call	sleep_ticks
	jmp	.L54
.L70:
	testb	$-1, %ah
	jne	.L71
	.p2align 4,,9
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	js	.L184
	.p2align 4,,4
	je	.L185
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L75
	movl	48(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L76
	cmpl	$127, %edx
	je	.L76
.L77:
	movl	$.LC14, 8(%esp)
	movl	$123, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L76:
	testb	$-1, %ah
	jne	.L77
	incl	16(%esp)
	movl	16(%esp), %eax
	cmpl	%eax, %esi
	jne	.L79
	incl	24(%esp)
	movl	24(%esp), %eax
	cmpl	$4, %eax
	jne	.L80
	call	freepages
	xorl	%ebx, %ebx
	movl	%ebx, (%esp)
	movl	%eax, %esi
	call	sbrk
	movl	%eax, %ebx
	call	fork
	movl	%eax, 16(%esp)
	testl	%eax, %eax
	js	.L186
	jne	.L82
	movl	28(%esp), %esi
	leal	-976(%esp), %edx
	movl	%edi, %eax
	movl	$has_pages, %edi
	andl	$-65536, %eax
	cmpl	%esi, %edi
	sbbl	%ecx, %ecx
	andl	$196608, %ecx
	subl	%ecx, %eax
	cmpl	%edx, %eax
	jnb	.L85
.L84:
	movl	$1589831424, (%eax)
	addl	$4, %eax
	cmpl	%edx, %eax
	jb	.L84
.L85:
	movl	$1000, (%esp)
	call	sleep_ticks
	movl	$1000, (%esp)
	call	sleep_ticks
	jmp	.L85
.L82:
	movl	$1, (%esp)
	leal	-100(%esi), %eax
	movl	$2, %edi
	cltd
	idivl	%edi
	movl	%eax, 28(%esp)
	sall	$12, %eax
	movl	%eax, %esi
	call	sleep_ticks
	movl	%esi, (%esp)
	call	sbrk
	cmpl	%eax, %ebx
	jne	.L187
	movl	%esi, (%esp)
	call	sbrk
	movl	%eax, %ecx
	movl	%esi, %eax
	cltd
	idivl	24(%esp)
	leal	(%ebx,%eax,4), %eax
	cmpl	%eax, %ecx
	jne	.L88
	movl	%esi, %eax
	movl	$2, %edi
	cltd
	idivl	%edi
	leal	(%ebx,%eax,4), %eax
	cmpl	%eax, %ebx
	jnb	.L90
	.p2align 4
	.p2align 3
.L89:
	movl	(%ebx), %ecx
	testl	%ecx, %ecx
	jne	.L188
	addl	$256, %ebx
	cmpl	%eax, %ebx
	jb	.L89
.L90:
	movl	$9, 4(%esp)
	movl	16(%esp), %eax
	movl	%eax, (%esp)
	call	kill
	testl	%eax, %eax
	jne	.L189
	movl	16(%esp), %edi
	leal	36(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L93
	movl	36(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L94
	cmpl	$127, %edx
	je	.L94
	leal	128(%edx), %eax
.L95:
	cmpl	$137, %eax
	jne	.L190
	imull	$-8192, 28(%esp), %eax
	movl	%eax, (%esp)
	call	sbrk
	incl	%eax
	je	.L191
	call	freepages
	cmpl	%eax, 20(%esp)
	.p2align 4,,3
	je	.L106
	movl	$.LC21, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L94:
	movzbl	%ah, %eax
	jmp	.L95
.L189:
	movl	$.LC18, 8(%esp)
	movl	$156, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L88:
	movl	$.LC16, 8(%esp)
	movl	$153, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L191:
	movl	$.LC20, 8(%esp)
	movl	$158, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L190:
	movl	$.LC19, 8(%esp)
	movl	$157, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L187:
	movl	$.LC15, 8(%esp)
	movl	$152, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L188:
	movl	$.LC17, 8(%esp)
	movl	$155, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L186:
	movl	$.LC12, 8(%esp)
	movl	$145, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L185:
	movl	$look.0, 4(%esp)
	movl	$.LC8, (%esp)
	call	execv
	movl	$2, (%esp)
	call	_exit
.L184:
	movl	$.LC12, 8(%esp)
	movl	$118, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L75:
	movl	$.LC3, 8(%esp)
	movl	$25, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L176:
	movl	$.LC12, 8(%esp)
	movl	$104, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L93:
	call	status_of.part.0
.L161:
	movl	$.LC5, 8(%esp)
	movl	$57, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L60:
	movl	$.LC13, 8(%esp)
	movl	$106, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L169:
	movl	$.LC6, 8(%esp)
	movl	$60, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L170:
	movl	$.LC10, 8(%esp)
	movl	$75, 4(%esp)
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
	.long	.LC8
	.long	.LC4
	.long	0
	.section	.rodata.str1.1
.LC27:
	.string	"nothing"
	.data
	.align 4
	.type	look.1, @object
	.size	look.1, 12
look.1:
	.long	.LC8
	.long	.LC27
	.long	0
	.local	variables.2
	.comm	variables.2,12288,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
