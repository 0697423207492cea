	.file	"growth.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"*word == ((unsigned)word ^ mark)"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"line %d: not so: %s\n"
	.text
	.p2align 4
	.type	verify, @function
verify:
	cmpl	%edx, %eax
	jnb	.L7
	subl	$28, %esp
	movl	%ebx, 24(%esp)
	.p2align 4
	.p2align 3
.L4:
	movl	%eax, %ebx
	xorl	%ecx, %ebx
	cmpl	%ebx, (%eax)
	jne	.L10
	addl	$256, %eax
	cmpl	%edx, %eax
	jb	.L4
	movl	24(%esp), %ebx
	addl	$28, %esp
	ret
.L7:
	ret
.L10:
	movl	$.LC1, (%esp)
	movl	$.LC0, %eax
	movl	$30, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	verify, .-verify
	.section	.rodata.str1.4
	.align 4
.LC2:
	.string	"waitpid(child, &status, 0) == child"
	.text
	.p2align 4
	.type	status_of.part.0, @function
status_of.part.0:
	subl	$28, %esp
	movl	$.LC2, %eax
	movl	%eax, 8(%esp)
	movl	$25, %edx
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	status_of.part.0, .-status_of.part.0
	.section	.rodata.str1.4
	.align 4
.LC3:
	.string	"pipe(there) == 0 && pipe(back) == 0"
	.align 4
.LC4:
	.string	"read(there[0], buffer, sizeof buffer) == 500"
	.section	.rodata.str1.1
.LC5:
	.string	"buffer[i] == (char)i"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"write(back[1], buffer, sizeof buffer) == sizeof buffer"
	.section	.rodata.str1.1
.LC7:
	.string	"sbrk(size) != (void *)-1"
	.section	.rodata.str1.4
	.align 4
.LC8:
	.string	"write(there[1], buffer, 500) == 500"
	.section	.rodata.str1.1
.LC9:
	.string	"sbrk(-size) != (void *)-1"
.LC10:
	.string	"n > 0"
.LC11:
	.string	"buffer[i] == (char)(i * 3)"
.LC12:
	.string	"status_of(child) == 0"
	.text
	.p2align 4
	.type	moved_in_its_sleep_ticks, @function
moved_in_its_sleep_ticks:
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$656, %esp
	leal	40(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L15
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	jne	.L15
	call	fork
	movl	24(%esp), %ecx
	testl	%eax, %eax
	jne	.L16
	movl	%eax, 24(%esp)
	movl	40(%esp), %eax
	leal	56(%esp), %ebx
	movl	$600, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	movl	24(%esp), %edx
	cmpl	$500, %eax
	jne	.L50
	.p2align 4
	.p2align 3
.L17:
	cmpb	%dl, (%ebx,%edx)
	jne	.L51
	incl	%edx
	cmpl	$500, %edx
	jne	.L17
	movl	%ebx, %eax
	xorl	%edx, %edx
	leal	656(%esp), %ecx
	.p2align 4
	.p2align 3
.L19:
	movb	%dl, (%eax)
	incl	%eax
	addb	$3, %dl
	cmpl	%ecx, %eax
	jne	.L19
	movl	$600, 8(%esp)
	movl	52(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	cmpl	$600, %eax
	je	.L20
	movl	$.LC6, 8(%esp)
	movl	$138, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L16:
	movl	$2, (%esp)
	leal	56(%esp), %ebx
	movl	%ecx, 24(%esp)
	movl	%eax, 28(%esp)
	call	sleep_ticks
	call	freepages
	leal	-40(%eax), %esi
	sall	$12, %esi
	movl	%esi, (%esp)
	call	sbrk
	movl	24(%esp), %ecx
	movl	28(%esp), %edx
	incl	%eax
	je	.L52
	.p2align 4
	.p2align 3
.L21:
	movb	%cl, (%ebx,%ecx)
	incl	%ecx
	cmpl	$500, %ecx
	jne	.L21
	movl	$500, 8(%esp)
	movl	44(%esp), %eax
	movl	%ebx, 4(%esp)
	movl	%edx, 24(%esp)
	movl	%eax, (%esp)
	call	write
	movl	24(%esp), %edx
	cmpl	$500, %eax
	jne	.L53
	movl	$2, (%esp)
	negl	%esi
	movl	$600, %edi
	movl	%edx, 24(%esp)
	call	sleep_ticks
	movl	%esi, (%esp)
	xorl	%esi, %esi
	call	sbrk
	movl	24(%esp), %edx
	incl	%eax
	je	.L54
	.p2align 4
	.p2align 3
.L23:
	movl	%edx, 24(%esp)
	movl	%edi, %eax
	subl	%esi, %eax
	movl	%eax, 8(%esp)
	leal	(%ebx,%esi), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	read
	movl	24(%esp), %edx
	testl	%eax, %eax
	jle	.L55
	addl	%eax, %esi
	cmpl	$599, %esi
	jbe	.L23
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	leal	656(%esp), %ebx
	.p2align 4
	.p2align 3
.L26:
	cmpb	%cl, (%eax)
	jne	.L56
	incl	%eax
	addb	$3, %cl
	cmpl	%ebx, %eax
	jne	.L26
	movl	%edx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	36(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edx, 24(%esp)
	call	waitpid
	movl	24(%esp), %edx
	cmpl	%eax, %edx
	jne	.L57
	movl	36(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L28
	cmpl	$127, %edx
	je	.L28
.L29:
	movl	$.LC12, 8(%esp)
	movl	$157, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L28:
	testb	$-1, %ah
	jne	.L29
	movl	40(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	addl	$656, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
.L20:
	xorl	%edx, %edx
	movl	%edx, (%esp)
	call	exit
.L51:
	movl	$.LC5, 8(%esp)
	movl	$135, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L56:
	movl	$.LC11, 8(%esp)
	movl	$156, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L55:
	movl	$.LC10, 8(%esp)
	movl	$152, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L15:
	movl	$.LC3, 8(%esp)
	movl	$129, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L52:
	movl	$.LC7, 8(%esp)
	movl	$143, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L53:
	movl	$.LC8, 8(%esp)
	movl	$146, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L54:
	movl	$.LC9, 8(%esp)
	movl	$148, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L50:
	movl	$.LC4, 8(%esp)
	movl	$133, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L57:
	call	status_of.part.0
	.size	moved_in_its_sleep_ticks, .-moved_in_its_sleep_ticks
	.section	.rodata.str1.1
.LC13:
	.string	"pipe(ends) == 0"
.LC14:
	.string	"grown == end"
.LC15:
	.string	"*word == 0"
.LC16:
	.string	"x"
.LC17:
	.string	"write(ends[1], \"x\", 1) == 1"
.LC18:
	.string	"status_of(children[c]) == 0"
.LC19:
	.string	"read(ends[0], &done, 1) == 1"
.LC20:
	.string	"freepages() == before"
.LC21:
	.string	"pipe(go) == 0"
.LC22:
	.string	"children[c] >= 0"
.LC23:
	.string	"read(go[0], &byte, 1) == 1"
	.section	.rodata.str1.4
	.align 4
.LC24:
	.string	"kill(children[c], SIGKILL) == 0"
	.align 4
.LC25:
	.string	"status_of(children[c]) == 128 + 9"
	.section	.rodata.str1.1
.LC26:
	.string	"sbrk(-taken) != (void *)-1"
.LC27:
	.string	"write(go[1], \"x\", 1) == 1"
.LC28:
	.string	"status_of(children[c]) == c"
.LC29:
	.string	"sbrk(change) == start + words"
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
	subl	$192, %esp
	call	freepages
	movl	%eax, 28(%esp)
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L218
	movl	%eax, %ebx
	call	fork
	leal	1(%ebx), %esi
	movl	%eax, 96(%esp,%ebx,4)
	testl	%eax, %eax
	je	.L60
.L220:
	cmpl	$12, %esi
	je	.L219
	call	fork
	movl	%esi, %ebx
	leal	1(%ebx), %esi
	movl	%eax, 96(%esp,%ebx,4)
	testl	%eax, %eax
	jne	.L220
.L60:
	movl	$0, (%esp)
	leal	0(,%ebx,8), %edi
	call	sbrk
	imull	$16843009, %esi, %esi
	subl	%ebx, %edi
	movl	%eax, %ecx
	movl	%ecx, 24(%esp)
	leal	60(%edi), %eax
	movl	%ecx, %ebx
	movl	%eax, 20(%esp)
	.p2align 4
	.p2align 3
.L70:
	movl	$954437177, %eax
	mull	%edi
	shrl	%edx
	leal	(%edx,%edx,8), %eax
	movl	%edi, %edx
	subl	%eax, %edx
	incl	%edx
	sall	$11, %edx
	movl	%edx, (%esp)
	movl	%edx, 28(%esp)
	call	sbrk
	movl	28(%esp), %edx
	cmpl	%ebx, %eax
	jne	.L221
	addl	%edx, %ebx
	movl	%eax, %edx
	cmpl	%ebx, %eax
	jnb	.L68
	.p2align 4
	.p2align 3
.L63:
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	jne	.L222
	addl	$256, %edx
	cmpl	%ebx, %edx
	jb	.L63
	.p2align 4
	.p2align 3
.L67:
	movl	%eax, %edx
	addl	$256, %eax
	xorl	%esi, %edx
	movl	%edx, -256(%eax)
	cmpl	%ebx, %eax
	jb	.L67
.L68:
	movl	$1, (%esp)
	call	sleep_ticks
	movl	24(%esp), %ecx
	cmpl	%ebx, %ecx
	movl	%ecx, %eax
	jnb	.L65
	.p2align 4
	.p2align 3
.L64:
	movl	%eax, %edx
	xorl	%esi, %edx
	cmpl	%edx, (%eax)
	jne	.L112
	addl	$256, %eax
	cmpl	%ebx, %eax
	jb	.L64
.L65:
	movl	20(%esp), %eax
	addl	$5, %edi
	cmpl	%eax, %edi
	jne	.L70
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC16, %eax
	movl	%eax, 4(%esp)
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	je	.L71
	movl	$.LC17, 8(%esp)
	movl	$64, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L104:
	movl	%edi, 28(%esp)
	imull	$-1640531535, %ebx, %ebx
	xorl	%ecx, %ecx
	movl	%ebx, state
	movl	%ecx, (%esp)
	call	sbrk
	movl	28(%esp), %edx
	movl	$60, 24(%esp)
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L115:
	movl	state, %eax
	movl	%edx, %ebx
	movl	%eax, %ecx
	sall	$13, %ecx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	shrl	$17, %eax
	xorl	%ecx, %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	xorl	%eax, %ecx
	movl	$-2004318071, %eax
	movl	%ecx, state
	mull	%ecx
	shrl	$14, %edx
	movl	%edx, %eax
	sall	$4, %eax
	subl	%edx, %eax
	sall	$11, %eax
	subl	%eax, %ecx
	andl	$-64, %ecx
	movl	%ecx, 28(%esp)
	movl	%ecx, %eax
	subl	%ebx, %eax
	sall	$2, %eax
	movl	%eax, (%esp)
	call	sbrk
	movl	28(%esp), %edx
	movl	%eax, %ecx
	leal	(%edi,%ebx,4), %eax
	cmpl	%ecx, %eax
	jne	.L223
	leal	(%edi,%edx,4), %ecx
	cmpl	%edx, %ebx
	jb	.L107
.L110:
	cmpl	%ecx, %edi
	movl	%edi, %eax
	jnb	.L109
	.p2align 4
	.p2align 3
.L108:
	movl	%eax, %ebx
	xorl	%esi, %ebx
	cmpl	%ebx, (%eax)
	jne	.L112
	addl	$256, %eax
	cmpl	%ecx, %eax
	jb	.L108
.L109:
	movl	state, %eax
	movl	%eax, %ebx
	sall	$13, %ebx
	xorl	%ebx, %eax
	movl	%eax, %ebx
	shrl	$17, %ebx
	xorl	%ebx, %eax
	movl	%eax, %ebx
	sall	$5, %ebx
	xorl	%ebx, %eax
	movl	%eax, state
	testb	$3, %al
	je	.L224
.L113:
	movl	%eax, %ebx
	sall	$13, %ebx
	xorl	%ebx, %eax
	movl	%eax, %ebx
	shrl	$17, %ebx
	xorl	%ebx, %eax
	movl	%eax, %ebx
	sall	$5, %ebx
	xorl	%eax, %ebx
	movl	%ebx, state
	testb	$7, %bl
	je	.L114
.L116:
	decl	24(%esp)
	jne	.L115
.L71:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
.L125:
	testb	$-1, %ah
	jne	.L126
	cmpl	%ecx, %edi
	movl	%edi, %eax
	jb	.L127
	.p2align 4,,5
	jmp	.L116
	.p2align 4,,10
	.p2align 3
.L225:
	addl	$256, %eax
	cmpl	%ecx, %eax
	jnb	.L116
.L127:
	movl	%eax, %ebx
	xorl	%esi, %ebx
	cmpl	%ebx, (%eax)
	je	.L225
.L112:
	movl	$.LC0, 8(%esp)
	movl	$30, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L219:
	leal	96(%esp), %esi
	leal	36(%esp), %ebx
	.p2align 4
	.p2align 3
.L77:
	movl	(%esi), %edi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L128
	movl	40(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L73
	cmpl	$127, %edx
	je	.L73
.L74:
	movl	$.LC18, 8(%esp)
	movl	$69, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L73:
	testb	$-1, %ah
	jne	.L74
	movl	%ebx, 4(%esp)
	movl	48(%esp), %eax
	movl	$1, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L226
	leal	144(%esp), %eax
	addl	$4, %esi
	cmpl	%esi, %eax
	jne	.L77
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	freepages
	movl	28(%esp), %edi
	cmpl	%edi, %eax
	jne	.L227
	leal	48(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L228
	.p2align 4
	.p2align 3
.L79:
	call	fork
	movl	%eax, 96(%esp,%esi,4)
	testl	%eax, %eax
	js	.L229
	.p2align 4,,2
	je	.L230
	incl	%esi
	cmpl	$24, %esi
	jne	.L79
	movl	$24, (%esp)
	leal	96(%esp), %esi
	call	sleep_ticks
	jmp	.L89
.L234:
	leal	128(%edx), %eax
.L87:
	cmpl	$137, %eax
	jne	.L231
	leal	192(%esp), %eax
	addl	$8, %esi
	cmpl	%esi, %eax
	je	.L232
.L89:
	movl	(%esi), %edi
	movl	$9, %edx
	movl	%edx, 4(%esp)
	movl	%edi, (%esp)
	call	kill
	movl	%eax, 24(%esp)
	testl	%eax, %eax
	jne	.L233
	movl	%ebx, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L97
	movl	36(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L86
	cmpl	$127, %edx
	jne	.L234
.L86:
	movzbl	%ah, %eax
	jmp	.L87
.L232:
	xorl	%eax, %eax
	xorl	%esi, %esi
	movl	%eax, (%esp)
	call	sbrk
	movl	%eax, %ebx
.L90:
	call	freepages
	cmpl	$64, %eax
	jle	.L235
	call	freepages
	subl	$32, %eax
	movl	%eax, %ecx
	shrl	$31, %ecx
	addl	%eax, %ecx
	sarl	%ecx
	movl	%ecx, %edi
	sall	$12, %edi
	movl	%edi, (%esp)
	call	sbrk
	incl	%eax
	je	.L236
	leal	3(%edi,%esi), %edx
	addl	%esi, %edi
	cmovns	%edi, %edx
	movl	%edi, %ecx
	leal	3(%esi), %eax
	andl	$-4, %edx
	addl	%ebx, %edx
	testl	%esi, %esi
	cmovns	%esi, %eax
	andl	$-4, %eax
	addl	%ebx, %eax
	cmpl	%edx, %eax
	jnb	.L93
	.p2align 4
	.p2align 3
.L92:
	movl	%eax, %esi
	addl	$256, %eax
	xorl	$77, %esi
	movl	%esi, -256(%eax)
	cmpl	%edx, %eax
	jb	.L92
.L93:
	movl	%ecx, %esi
	jmp	.L90
.L235:
	movl	%esi, %eax
	movl	$4, %ecx
	cltd
	negl	%esi
	idivl	%ecx
	movl	$77, %ecx
	leal	(%ebx,%eax,4), %edx
	movl	%ebx, %eax
	call	verify
	movl	%esi, (%esp)
	call	sbrk
	movl	$12, %edx
	movl	%edx, %esi
	incl	%eax
	je	.L237
.L95:
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC16, %eax
	movl	%eax, 4(%esp)
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$1, %eax
	movl	%eax, %ebx
	jne	.L238
	decl	%esi
	jne	.L95
.L101:
	movl	96(%esp,%ebx,4), %edi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	40(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L97
	movl	40(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L98
	cmpl	$127, %edx
	je	.L98
.L99:
	movl	$.LC28, 8(%esp)
	movl	$119, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L98:
	movzbl	%ah, %eax
	cmpl	%ebx, %eax
	jne	.L99
	addl	$2, %ebx
	cmpl	$25, %ebx
	jne	.L101
	movl	%esi, 20(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	freepages
	movl	28(%esp), %edi
	movl	20(%esp), %edx
	cmpl	%edi, %eax
	jne	.L239
	movl	%edx, 20(%esp)
	xorl	%ebx, %ebx
	call	moved_in_its_sleep_ticks
	call	freepages
	movl	28(%esp), %edi
	movl	20(%esp), %edx
	cmpl	%edi, %eax
	jne	.L240
	movl	%edx, %edi
.L103:
	call	fork
	movl	%ebx, %esi
	movl	%eax, 56(%esp,%ebx,4)
	incl	%ebx
	testl	%eax, %eax
	je	.L104
	cmpl	$10, %ebx
	jne	.L103
	movl	24(%esp), %ebx
	leal	44(%esp), %esi
.L105:
	movl	56(%esp,%ebx,4), %edi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L128
	movl	44(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L129
	cmpl	$127, %edx
	je	.L129
.L130:
	movl	$.LC18, 8(%esp)
	movl	$208, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L230:
	movl	$163840, (%esp)
	call	sbrk
	leal	163840(%eax), %edi
	movl	%eax, %ebx
.L82:
	movl	%eax, %edx
	addl	$256, %eax
	xorl	%esi, %edx
	movl	%edx, -256(%eax)
	cmpl	%eax, %edi
	jne	.L82
	movl	$1, 8(%esp)
	leal	56(%esp), %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	je	.L83
	movl	$.LC23, 8(%esp)
	movl	$91, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L222:
	movl	$.LC15, 8(%esp)
	movl	$36, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L224:
	movl	$1, (%esp)
	movl	%ecx, 20(%esp)
	movl	%edx, 28(%esp)
	call	sleep_ticks
	movl	state, %eax
	movl	20(%esp), %ecx
	movl	28(%esp), %edx
	jmp	.L113
.L114:
	movl	%edx, 28(%esp)
	movl	%ecx, 20(%esp)
	call	fork
	movl	28(%esp), %edx
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L116
	movl	20(%esp), %ecx
	je	.L139
	cmpl	%ecx, %edi
	movl	%edi, %eax
	jnb	.L119
	movl	%edx, 28(%esp)
	.p2align 4
	.p2align 3
.L118:
	movl	%eax, %edx
	xorl	%esi, %edx
	cmpl	%edx, (%eax)
	jne	.L112
	addl	$256, %eax
	cmpl	%ecx, %eax
	jb	.L118
	movl	28(%esp), %edx
.L119:
	movl	%edx, 28(%esp)
	leal	44(%esp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	movl	%ecx, 20(%esp)
	call	waitpid
	cmpl	%eax, %ebx
	jne	.L97
	movl	44(%esp), %eax
	movl	28(%esp), %edx
	movl	20(%esp), %ecx
	movl	%eax, %ebx
	andl	$127, %ebx
	je	.L125
	cmpl	$127, %ebx
	je	.L125
.L126:
	movl	$.LC12, 8(%esp)
	movl	$177, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L107:
	cmpl	%ecx, %eax
	jnb	.L110
	.p2align 4
	.p2align 3
.L111:
	movl	%eax, %ebx
	addl	$256, %eax
	xorl	%esi, %ebx
	movl	%ebx, -256(%eax)
	cmpl	%ecx, %eax
	jb	.L111
	jmp	.L110
.L83:
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebx, %eax
	call	verify
	movl	%esi, (%esp)
	call	exit
.L240:
	movl	$.LC20, 8(%esp)
	movl	$219, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L239:
	movl	$.LC20, 8(%esp)
	movl	$217, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L129:
	testb	$-1, %ah
	jne	.L130
	incl	%ebx
	cmpl	$10, %ebx
	jne	.L105
	.p2align 4,,5
	call	freepages
	cmpl	%eax, 28(%esp)
	jne	.L241
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L223:
	movl	$.LC29, 8(%esp)
	movl	$195, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L241:
	movl	$.LC20, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L221:
	movl	$.LC14, 8(%esp)
	movl	$57, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L139:
	movl	%ecx, %ebx
	movl	%edi, %eax
	jmp	.L117
.L120:
	movl	%eax, %edx
	xorl	%esi, %edx
	cmpl	%edx, (%eax)
	jne	.L112
	addl	$256, %eax
.L117:
	cmpl	%ebx, %eax
	jb	.L120
	movl	%edi, %eax
	jmp	.L121
.L122:
	movl	%eax, %edx
	addl	$256, %eax
	xorl	%esi, %edx
	notl	%edx
	movl	%edx, -256(%eax)
.L121:
	cmpl	%ebx, %eax
	jb	.L122
	movl	$1, (%esp)
	call	sleep_ticks
	jmp	.L123
.L124:
	movl	%edi, %eax
	xorl	%esi, %eax
	notl	%eax
	cmpl	%eax, (%edi)
	jne	.L112
	addl	$256, %edi
.L123:
	cmpl	%ebx, %edi
	jb	.L124
	jmp	.L71
.L227:
	movl	$.LC20, 8(%esp)
	movl	$215, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L128:
	call	status_of.part.0
.L218:
	movl	$.LC13, 8(%esp)
	movl	$43, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L226:
	movl	$.LC19, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L238:
	movl	$.LC27, 8(%esp)
	movl	$117, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L97:
	movl	$.LC2, 8(%esp)
	movl	$25, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L233:
	movl	$.LC24, 8(%esp)
	movl	$100, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L229:
	movl	$.LC22, 8(%esp)
	movl	$86, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L228:
	movl	$.LC21, 8(%esp)
	movl	$83, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L236:
	movl	$.LC7, 8(%esp)
	movl	$109, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L231:
	movl	$.LC25, 8(%esp)
	movl	$101, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L237:
	movl	$.LC26, 8(%esp)
	movl	$114, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	state
	.comm	state,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
