	.file	"sh.c"
	.text
	.p2align 4
	.type	interrupted, @function
interrupted:
	ret
	.size	interrupted, .-interrupted
	.p2align 4
	.type	operator_at, @function
operator_at:
	pushl	%ebp
	movl	%eax, %ebp
	pushl	%edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	movb	%dl, %bl
	subl	$28, %esp
	.p2align 4
	.p2align 3
.L5:
	movl	operators(,%esi,4), %edi
	movl	%edi, (%esp)
	call	strlen
	movl	%edi, 4(%esp)
	movl	%ebp, (%esp)
	movl	%eax, 8(%esp)
	call	strncmp
	testl	%eax, %eax
	jne	.L8
	testb	%bl, %bl
	je	.L3
	movzbl	(%edi), %eax
	movl	%eax, (%esp)
	call	isdigit
	testl	%eax, %eax
	je	.L3
.L8:
	incl	%esi
	cmpl	$9, %esi
	jne	.L5
	xorl	%edi, %edi
.L3:
	addl	$28, %esp
	movl	%edi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	operator_at, .-operator_at
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"open"
.LC1:
	.string	"write"
.LC2:
	.string	"sh: cannot %s %s: %s\n"
	.text
	.p2align 4
	.type	redirect.part.0, @function
redirect.part.0:
	subl	$44, %esp
	movl	%ebx, 36(%esp)
	movl	%eax, %ebx
	movl	errno, %eax
	movl	%esi, 40(%esp)
	movl	%edx, %esi
	movl	%eax, (%esp)
	call	strerror
	testl	%esi, %esi
	movl	$.LC0, %ecx
	movl	%ebx, 12(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, %edx
	movl	$.LC1, %eax
	movl	%edx, 16(%esp)
	cmove	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	$1, (%esp)
	call	exit
	.size	redirect.part.0, .-redirect.part.0
	.section	.rodata.str1.1
.LC3:
	.string	""
.LC4:
	.string	"the end"
.LC5:
	.string	"|"
.LC6:
	.string	"the line is too long"
.LC7:
	.string	"sh: %s%s\n"
.LC8:
	.string	" \t\n"
.LC9:
	.string	"there are too many words"
.LC10:
	.string	"$?"
.LC11:
	.string	"%d"
.LC12:
	.string	"a quote is missing"
.LC13:
	.string	";"
.LC14:
	.string	"&"
.LC15:
	.string	"&&"
.LC16:
	.string	"||"
.LC17:
	.string	"there is no command before "
.LC18:
	.string	"there are too many commands"
.LC19:
	.string	"exit"
.LC20:
	.string	"cd"
.LC21:
	.string	"there is no folder "
.LC22:
	.string	"wait"
.LC23:
	.string	"cannot make a pipe"
.LC24:
	.string	"2>&1"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC25:
	.string	"a file's name is missing after "
	.section	.rodata.str1.1
.LC26:
	.string	"<"
.LC27:
	.string	">"
	.section	.rodata.str1.4
	.align 4
.LC28:
	.string	"there are too many words after "
	.section	.rodata.str1.1
.LC29:
	.string	"there is no program "
.LC30:
	.string	"cannot fork"
.LC31:
	.string	"%s\n"
	.text
	.p2align 4
	.type	run_line, @function
run_line:
	pushl	%ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$1884, %esp
	cmpb	$0, (%eax)
	movb	$1, 24(%esp)
	je	.L18
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L19:
	movl	%edi, (%esp)
	xorl	%ebp, %ebp
	call	strlen
	leal	2(%eax,%eax), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	$.LC3, %edx
	movl	%ebp, 1860(%esp)
	movl	%edx, 1864(%esp)
	movl	%eax, 20(%esp)
	testl	%eax, %eax
	movl	%eax, 1868(%esp)
	je	.L200
	movl	20(%esp), %esi
	xorl	%ebp, %ebp
	.p2align 4
	.p2align 3
.L21:
	movl	%edi, (%esp)
	movl	$.LC8, %edx
	movl	%edx, 4(%esp)
	call	strspn
	addl	%eax, %edi
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L132
	cmpb	$35, %al
	je	.L132
	cmpl	$200, %ebp
	je	.L201
	xorl	%edx, %edx
	movl	%edi, %eax
	call	operator_at
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L202
	movl	%ebx, 264(%esp,%ebp,8)
	movl	$1, %eax
	movl	%eax, 260(%esp,%ebp,8)
	movl	%ebx, (%esp)
	call	strlen
	movl	$.LC13, %edx
	movl	%edx, 4(%esp)
	movl	%ebx, (%esp)
	addl	%eax, %edi
	call	strcmp
	testl	%eax, %eax
	je	.L42
	movl	%ebx, (%esp)
	movl	$.LC14, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L42
	movl	%ebx, (%esp)
	movl	$.LC15, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L42
	movl	%ebx, (%esp)
	movl	$.LC16, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L39
	.p2align 4
	.p2align 3
.L42:
	movl	%ebx, 1864(%esp)
	movl	%ebp, %ecx
	testl	%ecx, %ecx
	jne	.L135
.L208:
	movl	1864(%esp), %eax
	cmpb	$0, (%eax)
	movl	%eax, 16(%esp)
	je	.L44
	xorl	%esi, %esi
	movb	$1, %bl
	movl	$1, %ebp
.L43:
	movl	%edi, 16(%esp)
	movl	%ecx, %edi
	.p2align 4
	.p2align 3
.L53:
	cmpl	%edi, %esi
	jl	.L45
	testb	%bl, %bl
	je	.L47
	cmpl	%edi, %esi
	je	.L203
.L47:
	xorl	%ebx, %ebx
.L50:
	incl	%esi
	cmpl	%edi, %esi
	.p2align 4,,2
	jle	.L53
	cmpl	$16, %ebp
	movl	%edi, %ecx
	movl	16(%esp), %edi
	jle	.L57
	movl	$.LC3, %ecx
	movl	$.LC18, %ebx
	movl	%ecx, 12(%esp)
	movl	$.LC7, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	.p2align 4
	.p2align 3
.L52:
	movl	20(%esp), %eax
	movl	$1, %edx
	movl	%edx, last_status
	movl	%eax, (%esp)
	call	free
.L18:
	addl	$1884, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	movb	$0, (%esi)
	movl	16(%esp), %ebp
.L127:
	incl	%esi
.L39:
	incl	%ebp
	movl	%ebp, 1860(%esp)
	jmp	.L21
.L203:
	movl	1864(%esp), %eax
	cmpb	$0, (%eax)
	jne	.L49
	movl	$.LC4, %eax
.L49:
	movl	%eax, 12(%esp)
	movl	$.LC17, %edi
	movl	$.LC7, %ebp
	movl	%edi, 8(%esp)
	movl	%ebp, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L202:
	movl	%esi, 264(%esp,%ebp,8)
	xorl	%eax, %eax
	movl	%eax, 260(%esp,%ebp,8)
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L27
	movl	%ebp, 16(%esp)
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L128:
	movzbl	(%edi), %eax
	cmpb	%bl, %al
	je	.L204
	cmpb	$39, %bl
	jne	.L35
.L36:
	movb	%al, (%esi)
	movl	%edi, %ebp
	incl	%esi
.L29:
	movzbl	1(%ebp), %eax
	leal	1(%ebp), %edi
	testb	%al, %al
	je	.L205
.L37:
	testb	%bl, %bl
	jne	.L128
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L31
	movl	$1, %edx
	movl	%edi, %eax
	call	operator_at
	testl	%eax, %eax
	jne	.L31
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L134
	cmpb	$39, %al
	.p2align 4,,2
	je	.L32
	cmpb	$34, %al
	.p2align 4,,2
	je	.L32
.L35:
	movl	%edi, (%esp)
	movl	$2, %ebp
	movl	$.LC10, %eax
	movl	%ebp, 8(%esp)
	leal	1(%edi), %ebp
	movl	%eax, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	je	.L206
	movzbl	(%edi), %eax
	cmpb	$92, %al
	jne	.L36
	movzbl	1(%edi), %edx
	testb	%dl, %dl
	je	.L36
	movb	%dl, (%esi)
	leal	1(%ebp), %edi
	incl	%esi
	movzbl	1(%ebp), %eax
	testb	%al, %al
	jne	.L37
	.p2align 4
	.p2align 3
.L205:
	movb	$0, (%esi)
	testb	%bl, %bl
	movl	16(%esp), %ebp
	je	.L127
.L40:
	movl	$.LC3, %ecx
	movl	$.LC12, %ebx
	movl	%ecx, 12(%esp)
	movl	$.LC7, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L204:
	movl	%edi, %ebp
	xorl	%ebx, %ebx
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L32:
	cmpb	$0, 1(%edi)
	leal	1(%edi), %edx
	je	.L207
	movb	%al, %bl
	movl	%edx, %edi
	jmp	.L128
	.p2align 4,,10
	.p2align 3
.L134:
	movl	%edi, %ebp
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L206:
	movl	%esi, (%esp)
	movl	last_status, %eax
	movl	$.LC11, %edi
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	call	sprintf
	addl	%eax, %esi
	jmp	.L29
	.p2align 4,,10
	.p2align 3
.L45:
	cmpl	$1, 260(%esp,%esi,8)
	jne	.L47
	movl	$.LC5, %eax
	movl	%eax, 4(%esp)
	movl	264(%esp,%esi,8), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L47
	testb	%bl, %bl
	jne	.L136
	incl	%ebp
	movb	$1, %bl
	.p2align 4,,4
	jmp	.L50
.L136:
	movl	$.LC5, %eax
	jmp	.L49
.L132:
	movl	%ebp, %ecx
	movl	$.LC3, %edi
	testl	%ecx, %ecx
	je	.L208
	.p2align 4
	.p2align 3
.L135:
	movb	$1, %bl
	movl	$1, %ebp
	xorl	%esi, %esi
	jmp	.L43
.L207:
	movb	$0, (%esi)
	jmp	.L40
.L201:
	movl	$__stderr, (%esp)
	movl	$.LC3, %eax
	movl	%eax, 12(%esp)
	movl	$.LC9, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	jmp	.L52
.L57:
	cmpb	$0, 24(%esp)
	jne	.L209
.L183:
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	1864(%esp), %eax
	movl	%eax, 16(%esp)
.L70:
	movl	$.LC15, %eax
	movl	%eax, 4(%esp)
	movl	16(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L121
	movl	last_status, %eax
	testl	%eax, %eax
	sete	24(%esp)
.L122:
	cmpb	$0, (%edi)
	jne	.L19
	jmp	.L18
.L121:
	movl	$.LC16, %eax
	movl	%eax, 4(%esp)
	movl	16(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	orl	last_status, %eax
	setne	24(%esp)
	jmp	.L122
.L81:
	movl	%edi, 28(%esp)
	movl	24(%esp), %edx
	movl	40(%esp), %edi
	testl	%edx, %edx
	jns	.L86
	movl	64(%esp), %eax
	testl	%eax, %eax
	jns	.L87
.L197:
	movl	60(%esp), %edx
	movl	$.LC7, %eax
	movl	$.LC3, %esi
	movl	%esi, 12(%esp)
	movl	$.LC30, %ebp
	movl	%ebp, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%edx, 24(%esp)
	call	fprintf
	movl	24(%esp), %edx
.L78:
	movl	$126, %ebx
	movl	%ebx, last_status
.L108:
	testl	%edx, %edx
	js	.L111
	movl	%edx, (%esp)
	call	close
.L111:
	movl	28(%esp), %ecx
	testl	%ecx, %ecx
	je	.L44
	cmpb	$0, 47(%esp)
	jne	.L44
	xorl	%edx, %edx
	cmpb	$0, is_interactive
	movl	%edx, 132(%esp)
	jne	.L210
.L113:
	leal	68(%esp), %ebx
	xorl	%ebp, %ebp
	leal	132(%esp), %esi
	jmp	.L115
	.p2align 4,,10
	.p2align 3
.L211:
	cmpl	$4, errno
	jne	.L114
.L115:
	movl	%esi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	(%ebx), %eax
	movl	%eax, (%esp)
	call	waitpid
	incl	%eax
	je	.L211
.L114:
	movl	28(%esp), %eax
	incl	%ebp
	addl	$4, %ebx
	cmpl	%eax, %ebp
	jl	.L115
	cmpb	$0, is_interactive
	jne	.L212
.L117:
	movl	132(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	jne	.L118
	movzbl	%ah, %eax
	movl	%eax, last_status
.L44:
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	free
	jmp	.L70
.L27:
	movb	$0, (%esi)
	incl	%ebp
	incl	%esi
	movl	%ebp, 1860(%esp)
	jmp	.L21
.L209:
	leal	260(%esp,%ecx,8), %ebx
	xorl	%ebp, %ebp
	leal	268(%esp), %eax
	leal	260(%esp), %esi
	cmpl	%ebx, %eax
	jb	.L213
	cmpl	%esi, %ebx
	je	.L59
.L216:
	movl	260(%esp), %eax
	testl	%eax, %eax
	je	.L214
.L60:
	movb	$0, 47(%esp)
	movl	1864(%esp), %eax
	cmpb	$38, (%eax)
	movl	%eax, 16(%esp)
	je	.L126
.L71:
	cmpl	%esi, %ebx
	jb	.L44
.L72:
	movl	%edi, 40(%esp)
	movl	$-1, %edx
	xorl	%eax, %eax
	movl	%edx, 24(%esp)
	movl	%esi, %ebp
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L107:
	cmpl	%ebx, %ebp
	movl	%ebp, %esi
	jb	.L109
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L75:
	addl	$8, %esi
	cmpl	%ebx, %esi
	jnb	.L74
.L109:
	cmpl	$1, (%esi)
	.p2align 4,,3
	jne	.L75
	movl	$.LC5, %ecx
	movl	%ecx, 4(%esp)
	movl	4(%esi), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L75
	movl	$-1, %eax
	movl	$-1, %edx
	movl	%eax, 60(%esp)
	cmpl	%ebx, %esi
	movl	%edx, 64(%esp)
	jnb	.L139
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	js	.L77
	movl	60(%esp), %eax
	movl	%eax, 36(%esp)
	movl	64(%esp), %eax
	movl	%eax, 32(%esp)
.L76:
	xorl	%edx, %edx
	testl	%edi, %edi
	movl	%edx, 28(%esp)
	je	.L79
	movl	68(%esp), %eax
	movl	%eax, 28(%esp)
.L79:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L80
	jle	.L81
	cmpb	$0, is_interactive
	jne	.L215
	movl	24(%esp), %eax
	testl	%eax, %eax
	jns	.L83
.L199:
	movl	64(%esp), %eax
	testl	%eax, %eax
	jns	.L84
.L189:
	movl	60(%esp), %eax
	movl	%eax, 24(%esp)
.L85:
	leal	8(%esi), %ebp
	incl	%edi
	movl	%ecx, 64(%esp,%edi,4)
	cmpl	%ebp, %ebx
	jnb	.L107
	movl	%edi, 28(%esp)
	movl	24(%esp), %edx
	movl	40(%esp), %edi
	jmp	.L108
.L213:
	cmpl	%esi, %ebx
	movl	272(%esp), %ebp
	jne	.L216
.L59:
	movl	1864(%esp), %eax
	cmpb	$38, (%eax)
	movl	%eax, 16(%esp)
	je	.L126
	movb	$0, 47(%esp)
	jmp	.L72
.L214:
	movl	264(%esp), %edx
	movl	$.LC19, %eax
	movl	%eax, 4(%esp)
	movl	%edx, (%esp)
	movl	%edx, 16(%esp)
	call	strcmp
	movl	16(%esp), %edx
	testl	%eax, %eax
	je	.L217
	movl	%edx, (%esp)
	movl	$.LC20, %eax
	movl	%eax, 4(%esp)
	movl	%edx, 16(%esp)
	call	strcmp
	movl	16(%esp), %edx
	testl	%eax, %eax
	movl	%eax, %ecx
	jne	.L64
	testl	%ebp, %ebp
	je	.L68
	movl	%ebp, (%esp)
	movl	%eax, 16(%esp)
	call	chdir
	movl	16(%esp), %ecx
	testl	%eax, %eax
	jne	.L218
.L68:
	movl	%ecx, last_status
	jmp	.L183
.L74:
	movl	$-1, %eax
	movl	$-1, %edx
	movl	%eax, 60(%esp)
	movl	$-1, %ecx
	movl	$-1, %eax
	movl	%edx, 64(%esp)
	movl	%ecx, 32(%esp)
	movl	%eax, 36(%esp)
	jmp	.L76
.L215:
	movl	%ecx, (%esp)
	movl	28(%esp), %eax
	movl	%ecx, 28(%esp)
	movl	%eax, 4(%esp)
	call	setpgid
	movl	24(%esp), %eax
	movl	28(%esp), %ecx
	testl	%eax, %eax
	js	.L199
.L83:
	movl	%ecx, 28(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	64(%esp), %eax
	movl	28(%esp), %ecx
	testl	%eax, %eax
	js	.L189
.L84:
	movl	%eax, (%esp)
	movl	%ecx, 28(%esp)
	call	close
	movl	60(%esp), %eax
	movl	28(%esp), %ecx
	movl	%eax, 24(%esp)
	jmp	.L85
.L86:
	movl	%edx, (%esp)
	call	close
	movl	64(%esp), %eax
	testl	%eax, %eax
	js	.L197
.L87:
	movl	%eax, (%esp)
	call	close
	jmp	.L197
	.p2align 4,,10
	.p2align 3
.L139:
	movl	$-1, %ecx
	movl	$-1, %eax
	movl	%ecx, 32(%esp)
	movl	%eax, 36(%esp)
	jmp	.L76
.L200:
	movl	$.LC3, %ecx
	movl	$.LC6, %ebx
	movl	%ecx, 12(%esp)
	movl	$.LC7, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L52
.L118:
	leal	128(%ecx), %eax
	cmpl	$127, %ecx
	movl	%eax, last_status
	je	.L44
	cmpb	$0, is_interactive
	je	.L44
	cmpl	$15, %ecx
	ja	.L44
	movl	$1, %eax
	sall	%cl, %eax
	testl	$49674, %eax
	jne	.L120
	cmpl	$2, %ecx
	jne	.L44
	movl	$10, (%esp)
	call	putchar
	jmp	.L44
.L126:
	movl	16(%esp), %eax
	cmpb	$0, 1(%eax)
	sete	47(%esp)
	jmp	.L71
.L64:
	movl	%edx, (%esp)
	movl	$.LC22, %ebp
	movl	%ebp, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L60
	movl	%eax, %ebx
.L69:
	movl	$0, (%esp)
	call	wait
	testl	%eax, %eax
	jg	.L69
	movl	%ebx, %ecx
	jmp	.L68
.L212:
	.p2align 4,,7
	call	getpgrp
	movl	$0, (%esp)
	movl	%eax, 4(%esp)
	call	tcsetpgrp
	jmp	.L117
.L210:
	movl	$0, (%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	tcsetpgrp
	jmp	.L113
.L77:
	movl	$__stderr, (%esp)
	movl	$.LC3, %eax
	movl	%eax, 12(%esp)
	movl	$.LC23, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, %eax
	movl	%eax, 4(%esp)
	movl	%edi, 28(%esp)
	movl	40(%esp), %edi
	call	fprintf
	movl	24(%esp), %edx
	jmp	.L78
.L218:
	movl	%ebp, 12(%esp)
	movl	$.LC21, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, %eax
	movl	%eax, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$1, %ecx
	jmp	.L68
.L120:
	movl	%ecx, (%esp)
	call	strsignal
	movl	$.LC31, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L44
.L80:
	cmpb	$0, is_interactive
	movl	%ebp, %ebx
	movl	%esi, 16(%esp)
	movl	24(%esp), %edx
	jne	.L219
.L89:
	testl	%edx, %edx
	js	.L90
	movl	%edx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%ecx, 24(%esp)
	movl	%edx, 20(%esp)
	call	dup2
	movl	20(%esp), %edx
	movl	%edx, (%esp)
	call	close
	movl	24(%esp), %ecx
.L90:
	movl	32(%esp), %esi
	testl	%esi, %esi
	js	.L91
	movl	$1, 4(%esp)
	movl	%esi, (%esp)
	movl	%ecx, 20(%esp)
	call	dup2
	movl	%esi, (%esp)
	call	close
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	20(%esp), %ecx
.L91:
	movl	16(%esp), %edx
	movl	%ecx, %esi
	cmpl	%edx, %ebx
	jb	.L104
	jmp	.L106
	.p2align 4,,10
	.p2align 3
.L222:
	cmpl	$30, %esi
	jg	.L220
	movl	4(%ebx), %eax
	leal	8(%ebx), %ebp
	movl	%eax, 132(%esp,%esi,4)
	incl	%esi
.L96:
	movl	16(%esp), %eax
	movl	%ebp, %ebx
	cmpl	%eax, %ebp
	jnb	.L221
.L104:
	cmpl	$1, (%ebx)
	jne	.L222
	movl	4(%ebx), %edi
	movl	$.LC24, %ebp
	movl	%ebp, 4(%esp)
	leal	8(%ebx), %ebp
	movl	%edi, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L223
	cmpl	%ebp, 16(%esp)
	je	.L97
	movl	8(%ebx), %ecx
	testl	%ecx, %ecx
	jne	.L97
	movl	%edi, (%esp)
	movl	$.LC26, %edx
	movl	%edx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L99
	movl	%edi, (%esp)
	movl	$.LC27, 4(%esp)
	call	strcmp
	movl	12(%ebx), %edx
	movl	$513, 4(%esp)
	movl	%edx, (%esp)
	movl	%edx, 20(%esp)
	cmpl	$1, %eax
	sbbl	%edi, %edi
	call	open
	addl	$2, %edi
	movl	20(%esp), %edx
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L224
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	dup2
	movl	%ebx, (%esp)
	call	close
.L102:
	addl	$8, %ebp
	jmp	.L96
.L219:
	movl	%eax, 20(%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	setpgid
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$2, (%esp)
	call	signal
	movl	24(%esp), %edx
	movl	20(%esp), %ecx
	jmp	.L89
.L217:
	testl	%ebp, %ebp
	movl	last_status, %eax
	je	.L63
	movl	%ebp, (%esp)
	call	atoi
.L63:
	movl	%eax, (%esp)
	call	exit
.L221:
	testl	%esi, %esi
	je	.L106
	xorl	%eax, %eax
	movl	%eax, 132(%esp,%esi,4)
	leal	132(%esp), %eax
	movl	%eax, 4(%esp)
	movl	132(%esp), %eax
	movl	%eax, (%esp)
	call	execv
	movl	132(%esp), %eax
	movl	$.LC29, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	movl	$127, (%esp)
	call	exit
.L220:
	movl	$.LC28, 8(%esp)
	movl	132(%esp), %eax
	movl	$.LC7, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	movl	$126, (%esp)
	call	exit
.L106:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
.L224:
	movl	%edx, %edi
	movl	$513, %edx
	movl	%edi, %eax
	call	redirect.part.0
	.p2align 4,,10
	.p2align 3
.L99:
	movl	12(%ebx), %edi
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L225
	movl	%ebx, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	dup2
	movl	%ebx, (%esp)
	call	close
	jmp	.L102
.L97:
	movl	%edi, 12(%esp)
	movl	$.LC25, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L223:
	movl	$1, (%esp)
	movl	$2, %ebx
	movl	%ebx, 4(%esp)
	call	dup2
	jmp	.L96
.L225:
	xorl	%edx, %edx
	movl	%edi, %eax
	call	redirect.part.0
	.size	run_line, .-run_line
	.section	.rodata.str1.1
.LC32:
	.string	"-c"
	.section	.rodata.str1.4
	.align 4
.LC33:
	.string	"usage: sh [-c commands | file]\n"
	.section	.rodata.str1.1
.LC34:
	.string	"r"
.LC35:
	.string	"cannot open "
.LC36:
	.string	"$ "
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
	movl	8(%ebp), %eax
	movl	12(%ebp), %ebx
	cmpl	$3, %eax
	je	.L243
	cmpl	$2, %eax
	jg	.L230
	jne	.L231
	movl	4(%ebx), %eax
	cmpb	$45, (%eax)
	.p2align 4,,2
	je	.L230
	movl	$__stdin, 8(%esp)
	movl	$.LC34, 4(%esp)
	movl	%eax, (%esp)
	call	freopen
	testl	%eax, %eax
	je	.L244
.L231:
	movl	$0, (%esp)
	call	isatty
	testl	%eax, %eax
	setne	is_interactive
	jne	.L245
	leal	32(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	$2, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$__stdin, (%esp)
	call	setvbuf
.L233:
	leal	28(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	.p2align 4
	.p2align 3
.L235:
	movl	$-1, (%esp)
	movl	$1, %ecx
	xorl	%edi, %edi
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	call	waitpid
	testl	%eax, %eax
	jg	.L235
	cmpb	$0, is_interactive
	jne	.L246
.L236:
	xorl	%eax, %eax
	movl	$__stdin, %edx
	movl	%eax, errno
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	getline
	incl	%eax
	jne	.L247
	cmpb	$0, is_interactive
	jne	.L248
	cmpl	$4, errno
	jne	.L249
.L240:
	movl	$__stdin, (%esp)
	call	clearerr
	jmp	.L235
.L245:
	xorl	%eax, %eax
	movl	$3, %ecx
	leal	36(%esp), %edi
	rep stosl
	leal	32(%esp), %ebx
	xorl	%eax, %eax
	movl	$interrupted, 32(%esp)
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$2, (%esp)
	call	sigaction
	jmp	.L233
	.p2align 4,,10
	.p2align 3
.L246:
	movl	$.LC36, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	jmp	.L236
	.p2align 4,,10
	.p2align 3
.L247:
	movl	28(%esp), %eax
	call	run_line
	.p2align 4,,4
	jmp	.L235
	.p2align 4,,10
	.p2align 3
.L248:
	movl	$10, (%esp)
	call	putchar
	cmpl	$4, errno
	je	.L240
.L249:
	movl	last_status, %eax
.L226:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L243:
	movl	$.LC32, 4(%esp)
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L228
.L230:
	movl	$.LC33, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, %eax
	jmp	.L226
.L228:
	movl	8(%ebx), %eax
	call	run_line
	movl	last_status, %eax
	jmp	.L226
.L244:
	movl	4(%ebx), %eax
	movl	$.LC35, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	movl	$127, %eax
	jmp	.L226
	.size	main, .-main
	.local	is_interactive
	.comm	is_interactive,1,1
	.section	.rodata.str1.1
.LC37:
	.string	"2>"
	.section	.rodata
	.align 32
	.type	operators, @object
	.size	operators, 36
operators:
	.long	.LC15
	.long	.LC16
	.long	.LC24
	.long	.LC37
	.long	.LC5
	.long	.LC14
	.long	.LC13
	.long	.LC26
	.long	.LC27
	.local	last_status
	.comm	last_status,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
