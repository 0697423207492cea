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
	.string	"exit"
.LC1:
	.string	"cd"
.LC2:
	.string	"there is no folder "
.LC3:
	.string	"sh: %s%s\n"
.LC4:
	.string	"wait"
.LC5:
	.string	"true"
.LC6:
	.string	"false"
	.text
	.p2align 4
	.type	is_built_in, @function
is_built_in:
	subl	$28, %esp
	movl	%edi, 24(%esp)
	movl	%edx, %edi
	movl	$.LC0, %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	movl	%esi, 20(%esp)
	movl	%eax, %esi
	movl	%ebx, 16(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L37
	movl	%esi, (%esp)
	movl	$.LC1, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L18
	testl	%edi, %edi
	je	.L25
	movl	%edi, (%esp)
	call	chdir
	testl	%eax, %eax
	jne	.L38
.L25:
	movl	%ebx, last_status
	movb	$1, %al
.L14:
	movl	16(%esp), %ebx
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	movl	%esi, (%esp)
	movl	$.LC4, %ecx
	movl	%ecx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L23
	.p2align 4
	.p2align 3
.L24:
	movl	$0, (%esp)
	call	wait
	testl	%eax, %eax
	jg	.L24
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L38:
	movl	%edi, 12(%esp)
	movl	$.LC2, %ebx
	movl	$.LC3, %esi
	movl	%ebx, 8(%esp)
	movl	$1, %ebx
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L23:
	movl	%esi, (%esp)
	movl	$.LC5, %edx
	movl	%edx, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L26
.L27:
	xorl	%ebx, %ebx
	cmpb	$102, (%esi)
	sete	%bl
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L26:
	movl	%esi, (%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L27
	xorl	%eax, %eax
	jmp	.L14
.L37:
	testl	%edi, %edi
	movl	last_status, %eax
	je	.L17
	movl	%edi, (%esp)
	call	atoi
.L17:
	movl	%eax, (%esp)
	call	exit
	.size	is_built_in, .-is_built_in
	.section	.rodata.str1.1
.LC7:
	.string	"open"
.LC8:
	.string	"write"
.LC9:
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
	movl	$.LC7, %ecx
	movl	%ebx, 12(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, %edx
	movl	$.LC8, %eax
	movl	%edx, 16(%esp)
	cmove	%ecx, %eax
	movl	%eax, 8(%esp)
	movl	$.LC9, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	movl	$1, (%esp)
	call	exit
	.size	redirect.part.0, .-redirect.part.0
	.section	.rodata.str1.1
.LC10:
	.string	""
.LC11:
	.string	"the end"
.LC12:
	.string	"|"
.LC13:
	.string	"the line is too long"
.LC14:
	.string	" \t\n"
.LC15:
	.string	"there are too many words"
.LC16:
	.string	"$?"
.LC17:
	.string	"%d"
.LC18:
	.string	"a quote is missing"
.LC19:
	.string	";"
.LC20:
	.string	"&"
.LC21:
	.string	"&&"
.LC22:
	.string	"||"
.LC23:
	.string	"there is no command before "
.LC24:
	.string	"there are too many commands"
.LC25:
	.string	"cannot make a pipe"
.LC26:
	.string	"2>&1"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC27:
	.string	"a file's name is missing after "
	.section	.rodata.str1.1
.LC28:
	.string	"<"
.LC29:
	.string	">"
	.section	.rodata.str1.4
	.align 4
.LC30:
	.string	"there are too many words after "
	.section	.rodata.str1.1
.LC31:
	.string	"there is no program "
.LC32:
	.string	"sh: cannot execute %s: %s\n"
.LC33:
	.string	"cannot fork"
.LC34:
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
	je	.L43
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L44:
	movl	%edi, (%esp)
	xorl	%ebp, %ebp
	call	strlen
	leal	2(%eax,%eax), %eax
	movl	%eax, (%esp)
	call	malloc
	movl	$.LC10, %edx
	movl	%ebp, 1860(%esp)
	movl	%edx, 1864(%esp)
	movl	%eax, 20(%esp)
	testl	%eax, %eax
	movl	%eax, 1868(%esp)
	je	.L219
	movl	20(%esp), %esi
	xorl	%ebp, %ebp
	.p2align 4
	.p2align 3
.L46:
	movl	%edi, (%esp)
	movl	$.LC14, %edx
	movl	%edx, 4(%esp)
	call	strspn
	addl	%eax, %edi
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L149
	cmpb	$35, %al
	je	.L149
	cmpl	$200, %ebp
	je	.L220
	xorl	%edx, %edx
	movl	%edi, %eax
	call	operator_at
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L221
	movl	%ebx, 264(%esp,%ebp,8)
	movl	$1, %eax
	movl	%eax, 260(%esp,%ebp,8)
	movl	%ebx, (%esp)
	call	strlen
	movl	$.LC19, %edx
	movl	%edx, 4(%esp)
	movl	%ebx, (%esp)
	addl	%eax, %edi
	call	strcmp
	testl	%eax, %eax
	je	.L67
	movl	%ebx, (%esp)
	movl	$.LC20, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L67
	movl	%ebx, (%esp)
	movl	$.LC21, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L67
	movl	%ebx, (%esp)
	movl	$.LC22, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L64
	.p2align 4
	.p2align 3
.L67:
	movl	%ebx, 1864(%esp)
	movl	%ebp, %ecx
	testl	%ecx, %ecx
	jne	.L152
.L229:
	movl	1864(%esp), %eax
	cmpb	$0, (%eax)
	movl	%eax, 16(%esp)
	je	.L80
	xorl	%esi, %esi
	movb	$1, %bl
	movl	$1, %ebp
.L68:
	movl	%edi, 16(%esp)
	movl	%ecx, %edi
	.p2align 4
	.p2align 3
.L78:
	cmpl	%esi, %edi
	jg	.L70
	testb	%bl, %bl
	je	.L72
	cmpl	%esi, %edi
	je	.L222
.L72:
	xorl	%ebx, %ebx
.L75:
	incl	%esi
	cmpl	%esi, %edi
	.p2align 4,,2
	jge	.L78
	cmpl	$16, %ebp
	movl	%edi, %ecx
	movl	16(%esp), %edi
	jle	.L223
	movl	$.LC10, %eax
	movl	$.LC24, %edx
	movl	%eax, 12(%esp)
	movl	$.LC3, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	.p2align 4
	.p2align 3
.L77:
	movl	$1, %eax
	movl	%eax, last_status
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	free
.L43:
	addl	$1884, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	movb	$0, (%esi)
	movl	16(%esp), %ebp
.L144:
	incl	%esi
.L64:
	incl	%ebp
	movl	%ebp, 1860(%esp)
	jmp	.L46
.L222:
	movl	1864(%esp), %eax
	cmpb	$0, (%eax)
	jne	.L74
	movl	$.LC11, %eax
.L74:
	movl	%eax, 12(%esp)
	movl	$.LC23, %ebx
	movl	$.LC3, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L221:
	movl	%esi, 264(%esp,%ebp,8)
	xorl	%eax, %eax
	movl	%eax, 260(%esp,%ebp,8)
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L52
	movl	%ebp, 16(%esp)
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L145:
	movzbl	(%edi), %eax
	cmpb	%bl, %al
	je	.L224
	cmpb	$39, %bl
	jne	.L60
.L61:
	movb	%al, (%esi)
	movl	%edi, %ebp
	incl	%esi
.L54:
	movzbl	1(%ebp), %eax
	leal	1(%ebp), %edi
	testb	%al, %al
	je	.L225
.L62:
	testb	%bl, %bl
	jne	.L145
	movl	%eax, (%esp)
	call	isspace
	testl	%eax, %eax
	jne	.L56
	movl	$1, %edx
	movl	%edi, %eax
	call	operator_at
	testl	%eax, %eax
	jne	.L56
	movzbl	(%edi), %eax
	testb	%al, %al
	je	.L151
	cmpb	$39, %al
	.p2align 4,,2
	je	.L57
	cmpb	$34, %al
	.p2align 4,,2
	je	.L57
.L60:
	movl	%edi, (%esp)
	movl	$2, %ebp
	movl	$.LC16, %eax
	movl	%ebp, 8(%esp)
	leal	1(%edi), %ebp
	movl	%eax, 4(%esp)
	call	strncmp
	testl	%eax, %eax
	je	.L226
	movzbl	(%edi), %eax
	cmpb	$92, %al
	jne	.L61
	movzbl	1(%edi), %edx
	testb	%dl, %dl
	je	.L61
	movb	%dl, (%esi)
	leal	1(%ebp), %edi
	incl	%esi
	movzbl	1(%ebp), %eax
	testb	%al, %al
	jne	.L62
	.p2align 4
	.p2align 3
.L225:
	movb	$0, (%esi)
	testb	%bl, %bl
	movl	16(%esp), %ebp
	je	.L144
.L65:
	movl	$.LC10, %ecx
	movl	$.LC18, %ebx
	movl	%ecx, 12(%esp)
	movl	$.LC3, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L77
	.p2align 4,,10
	.p2align 3
.L224:
	movl	%edi, %ebp
	xorl	%ebx, %ebx
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L57:
	cmpb	$0, 1(%edi)
	leal	1(%edi), %edx
	je	.L227
	movl	%edx, %edi
	movb	%al, %bl
	jmp	.L145
	.p2align 4,,10
	.p2align 3
.L151:
	movl	%edi, %ebp
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L226:
	movl	%esi, (%esp)
	movl	last_status, %eax
	movl	$.LC17, %edi
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	call	sprintf
	addl	%eax, %esi
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L70:
	cmpl	$1, 260(%esp,%esi,8)
	jne	.L72
	movl	$.LC12, %eax
	movl	%eax, 4(%esp)
	movl	264(%esp,%esi,8), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L72
	testb	%bl, %bl
	jne	.L153
	incl	%ebp
	movb	$1, %bl
	.p2align 4,,4
	jmp	.L75
.L223:
	movl	1864(%esp), %eax
	cmpb	$0, 24(%esp)
	movl	%eax, 16(%esp)
	jne	.L228
.L80:
	movl	20(%esp), %eax
	movl	%eax, (%esp)
	call	free
	movl	$.LC21, %eax
	movl	%eax, 4(%esp)
	movl	16(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L138
	movl	last_status, %eax
	testl	%eax, %eax
	sete	24(%esp)
.L139:
	cmpb	$0, (%edi)
	jne	.L44
	jmp	.L43
.L153:
	movl	$.LC12, %eax
	jmp	.L74
.L149:
	movl	%ebp, %ecx
	movl	$.LC10, %edi
	testl	%ecx, %ecx
	je	.L229
	.p2align 4
	.p2align 3
.L152:
	movb	$1, %bl
	movl	$1, %ebp
	xorl	%esi, %esi
	jmp	.L68
.L227:
	movb	$0, (%esi)
	jmp	.L65
.L220:
	movl	$__stderr, (%esp)
	movl	$.LC10, %eax
	movl	%eax, 12(%esp)
	movl	$.LC15, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	fprintf
	jmp	.L77
.L138:
	movl	$.LC22, %eax
	movl	%eax, 4(%esp)
	movl	16(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
	orl	last_status, %eax
	setne	24(%esp)
	jmp	.L139
.L228:
	leal	260(%esp), %esi
	xorl	%eax, %eax
	testl	%ecx, %ecx
	jne	.L81
	jmp	.L215
	.p2align 4,,10
	.p2align 3
.L231:
	incl	%eax
	cmpl	%eax, %ecx
	je	.L230
.L81:
	cmpl	$1, (%esi,%eax,8)
	.p2align 4,,4
	jne	.L231
	movb	$0, 47(%esp)
	movl	16(%esp), %eax
	cmpb	$38, (%eax)
	je	.L232
.L86:
	leal	(%esi,%ecx,8), %ebp
	cmpl	%esi, %ebp
	jb	.L80
	movl	%edi, 40(%esp)
	movl	$-1, %edx
	xorl	%eax, %eax
	movl	%edx, 24(%esp)
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L87:
	cmpl	%ebp, %esi
	movl	%esi, %ebx
	jb	.L125
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L90:
	addl	$8, %ebx
	cmpl	%ebp, %ebx
	jnb	.L89
.L125:
	cmpl	$1, (%ebx)
	.p2align 4,,3
	jne	.L90
	movl	$.LC12, %eax
	movl	%eax, 4(%esp)
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	jne	.L90
	movl	$-1, %eax
	cmpl	%ebp, %ebx
	movl	%eax, 60(%esp)
	movl	$-1, %eax
	movl	%eax, 64(%esp)
	jnb	.L157
	leal	60(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	js	.L92
	movl	60(%esp), %eax
	movl	%eax, 32(%esp)
	movl	64(%esp), %eax
	movl	%eax, 36(%esp)
.L91:
	xorl	%eax, %eax
	testl	%edi, %edi
	movl	%eax, 28(%esp)
	je	.L94
	movl	68(%esp), %eax
	movl	%eax, 28(%esp)
.L94:
	call	fork
	testl	%eax, %eax
	movl	%eax, %ecx
	je	.L95
	jle	.L96
	cmpb	$0, is_interactive
	jne	.L233
	movl	24(%esp), %eax
	testl	%eax, %eax
	jns	.L98
.L218:
	movl	64(%esp), %eax
	testl	%eax, %eax
	jns	.L99
.L206:
	movl	60(%esp), %eax
	movl	%eax, 24(%esp)
.L100:
	leal	8(%ebx), %esi
	incl	%edi
	movl	%ecx, 64(%esp,%edi,4)
	cmpl	%esi, %ebp
	jnb	.L87
	movl	%edi, 28(%esp)
	movl	24(%esp), %edx
	movl	40(%esp), %edi
	testl	%edx, %edx
	jns	.L234
.L127:
	movl	28(%esp), %ecx
	testl	%ecx, %ecx
	je	.L80
.L239:
	cmpb	$0, 47(%esp)
	jne	.L80
	xorl	%edx, %edx
	cmpb	$0, is_interactive
	movl	%edx, 132(%esp)
	jne	.L235
.L129:
	leal	68(%esp), %ebp
	xorl	%esi, %esi
	leal	132(%esp), %ebx
	jmp	.L131
	.p2align 4,,10
	.p2align 3
.L236:
	cmpl	$4, errno
	jne	.L130
.L131:
	movl	%ebx, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	0(%ebp), %eax
	movl	%eax, (%esp)
	call	waitpid
	incl	%eax
	je	.L236
.L130:
	movl	28(%esp), %eax
	incl	%esi
	addl	$4, %ebp
	cmpl	%eax, %esi
	jl	.L131
	cmpb	$0, is_interactive
	jne	.L237
.L133:
	movl	132(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	je	.L238
	leal	128(%ecx), %eax
	cmpl	$127, %ecx
	movl	%eax, last_status
	je	.L80
	cmpb	$0, is_interactive
	je	.L80
	cmpl	$15, %ecx
	ja	.L80
	movl	$1, %eax
	sall	%cl, %eax
	testl	$49674, %eax
	jne	.L136
	cmpl	$2, %ecx
	jne	.L80
	movl	$10, (%esp)
	call	putchar
	jmp	.L80
	.p2align 4,,10
	.p2align 3
.L89:
	movl	$-1, %eax
	movl	$-1, %edx
	movl	%eax, 60(%esp)
	movl	$-1, %ecx
	movl	$-1, %eax
	movl	%edx, 64(%esp)
	movl	%ecx, 36(%esp)
	movl	%eax, 32(%esp)
	jmp	.L91
.L96:
	movl	%edi, 28(%esp)
	movl	24(%esp), %edx
	movl	40(%esp), %edi
	testl	%edx, %edx
	jns	.L101
	movl	64(%esp), %eax
	testl	%eax, %eax
	jns	.L102
.L216:
	movl	60(%esp), %edx
	movl	$.LC3, %eax
	movl	$.LC10, %esi
	movl	%esi, 12(%esp)
	movl	$.LC33, %ebp
	movl	%ebp, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%edx, 24(%esp)
	call	fprintf
	movl	24(%esp), %edx
.L93:
	movl	$126, %ebx
	testl	%edx, %edx
	movl	%ebx, last_status
	js	.L127
	jmp	.L234
.L233:
	movl	%ecx, (%esp)
	movl	28(%esp), %eax
	movl	%ecx, 28(%esp)
	movl	%eax, 4(%esp)
	call	setpgid
	movl	24(%esp), %eax
	movl	28(%esp), %ecx
	testl	%eax, %eax
	js	.L218
.L98:
	movl	%ecx, 28(%esp)
	movl	24(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	64(%esp), %eax
	movl	28(%esp), %ecx
	testl	%eax, %eax
	js	.L206
.L99:
	movl	%eax, (%esp)
	movl	%ecx, 28(%esp)
	call	close
	movl	60(%esp), %eax
	movl	28(%esp), %ecx
	movl	%eax, 24(%esp)
	jmp	.L100
.L101:
	movl	%edx, (%esp)
	call	close
	movl	64(%esp), %eax
	testl	%eax, %eax
	js	.L216
.L102:
	movl	%eax, (%esp)
	call	close
	jmp	.L216
	.p2align 4,,10
	.p2align 3
.L52:
	movb	$0, (%esi)
	incl	%ebp
	incl	%esi
	movl	%ebp, 1860(%esp)
	jmp	.L46
.L157:
	movl	$-1, %eax
	movl	%eax, 36(%esp)
	movl	$-1, %eax
	movl	%eax, 32(%esp)
	jmp	.L91
.L234:
	movl	%edx, (%esp)
	call	close
	movl	28(%esp), %ecx
	testl	%ecx, %ecx
	jne	.L239
	jmp	.L80
.L230:
	cmpl	$1, %ecx
	.p2align 4,,2
	je	.L215
	movl	272(%esp), %edx
.L82:
	movl	%ecx, 24(%esp)
	movl	264(%esp), %eax
	call	is_built_in
	testb	%al, %al
	jne	.L80
	movl	16(%esp), %eax
	leal	260(%esp), %esi
	movb	$0, 47(%esp)
	movl	24(%esp), %ecx
	cmpb	$38, (%eax)
	jne	.L86
	jmp	.L232
.L219:
	movl	$.LC10, %ecx
	movl	$.LC13, %ebx
	movl	%ecx, 12(%esp)
	movl	$.LC3, %esi
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	jmp	.L77
.L232:
	cmpb	$0, 1(%eax)
	sete	47(%esp)
	jmp	.L86
.L238:
	movzbl	%ah, %eax
	movl	%eax, last_status
	jmp	.L80
.L215:
	xorl	%edx, %edx
	jmp	.L82
.L237:
	call	getpgrp
	movl	$0, (%esp)
	movl	%eax, 4(%esp)
	call	tcsetpgrp
	jmp	.L133
.L92:
	movl	$.LC10, %edx
	movl	$.LC25, %ecx
	movl	%edx, 12(%esp)
	movl	$.LC3, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%edi, 28(%esp)
	movl	40(%esp), %edi
	call	fprintf
	movl	24(%esp), %edx
	jmp	.L93
.L235:
	movl	$0, (%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	tcsetpgrp
	jmp	.L129
.L136:
	movl	%ecx, (%esp)
	call	strsignal
	movl	$.LC34, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L80
.L95:
	cmpb	$0, is_interactive
	movl	24(%esp), %edx
	jne	.L240
.L104:
	testl	%edx, %edx
	js	.L105
	movl	%ecx, 20(%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	movl	%edx, 16(%esp)
	call	dup2
	movl	16(%esp), %edx
	movl	%edx, (%esp)
	call	close
	movl	20(%esp), %ecx
.L105:
	movl	36(%esp), %edi
	testl	%edi, %edi
	js	.L106
	movl	%edi, (%esp)
	movl	$1, %edx
	movl	%edx, 4(%esp)
	movl	%ecx, 16(%esp)
	call	dup2
	movl	%edi, (%esp)
	call	close
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	16(%esp), %ecx
.L106:
	cmpl	%ebx, %esi
	jnb	.L121
	movl	%ebx, 16(%esp)
	movl	%esi, %edi
	movl	%ecx, %ebx
	jmp	.L119
	.p2align 4,,10
	.p2align 3
.L243:
	cmpl	$30, %ebx
	jg	.L241
	movl	4(%edi), %eax
	leal	8(%edi), %ebp
	movl	%eax, 132(%esp,%ebx,4)
	incl	%ebx
.L111:
	movl	16(%esp), %eax
	movl	%ebp, %edi
	cmpl	%eax, %ebp
	jnb	.L242
.L119:
	cmpl	$1, (%edi)
	jne	.L243
	movl	4(%edi), %esi
	leal	8(%edi), %ebp
	movl	$.LC26, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L244
	cmpl	%ebp, 16(%esp)
	je	.L112
	movl	8(%edi), %eax
	testl	%eax, %eax
	jne	.L112
	movl	%esi, (%esp)
	movl	$.LC28, %eax
	movl	%eax, 4(%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L114
	movl	%esi, (%esp)
	movl	$.LC29, %edx
	movl	$1, %esi
	movl	%edx, 4(%esp)
	call	strcmp
	movl	12(%edi), %edi
	movl	$513, %ecx
	movl	%ecx, 4(%esp)
	movl	%edi, (%esp)
	cmpl	$1, %eax
	sbbl	$-1, %esi
	call	open
	testl	%eax, %eax
	js	.L245
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	movl	%eax, 20(%esp)
	call	dup2
	movl	20(%esp), %edx
	movl	%edx, (%esp)
	call	close
.L117:
	addl	$8, %ebp
	jmp	.L111
.L240:
	movl	%eax, 16(%esp)
	movl	28(%esp), %eax
	xorl	%edi, %edi
	movl	%edi, (%esp)
	xorl	%ebp, %ebp
	movl	%edx, 20(%esp)
	movl	%eax, 4(%esp)
	call	setpgid
	movl	%ebp, 4(%esp)
	movl	$2, (%esp)
	call	signal
	movl	20(%esp), %edx
	movl	16(%esp), %ecx
	jmp	.L104
.L242:
	testl	%ebx, %ebx
	je	.L121
	xorl	%eax, %eax
	movl	%eax, 132(%esp,%ebx,4)
	movl	136(%esp), %edx
	movl	132(%esp), %eax
	call	is_built_in
	testb	%al, %al
	je	.L122
	movl	last_status, %eax
	movl	%eax, (%esp)
	call	exit
.L241:
	movl	$.LC30, 8(%esp)
	movl	132(%esp), %eax
	movl	$.LC3, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	movl	$126, (%esp)
	call	exit
.L122:
	leal	132(%esp), %eax
	movl	%eax, 4(%esp)
	movl	132(%esp), %eax
	movl	%eax, (%esp)
	call	execv
	movl	errno, %eax
	cmpl	$2, %eax
	je	.L246
	movl	%eax, (%esp)
	call	strerror
	movl	$.LC32, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	movl	132(%esp), %eax
	movl	%eax, 8(%esp)
	call	fprintf
	movl	$127, (%esp)
	call	exit
.L121:
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	exit
.L246:
	movl	$.LC31, 8(%esp)
	movl	132(%esp), %eax
	movl	$.LC3, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	movl	$127, (%esp)
	call	exit
.L245:
	movl	$513, %edx
	movl	%edi, %eax
	call	redirect.part.0
	.p2align 4,,10
	.p2align 3
.L114:
	movl	12(%edi), %edi
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%edi, (%esp)
	call	open
	testl	%eax, %eax
	movl	%eax, %esi
	js	.L247
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	dup2
	movl	%esi, (%esp)
	call	close
	jmp	.L117
.L112:
	movl	%esi, 12(%esp)
	movl	$.LC27, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L244:
	movl	$1, (%esp)
	movl	$2, %eax
	movl	%eax, 4(%esp)
	call	dup2
	jmp	.L111
.L247:
	xorl	%edx, %edx
	movl	%edi, %eax
	call	redirect.part.0
	.size	run_line, .-run_line
	.section	.rodata.str1.1
.LC35:
	.string	"-c"
	.section	.rodata.str1.4
	.align 4
.LC36:
	.string	"usage: sh [-c commands | file]\n"
	.section	.rodata.str1.1
.LC37:
	.string	"r"
.LC38:
	.string	"cannot open "
.LC39:
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
	je	.L265
	cmpl	$2, %eax
	jg	.L252
	jne	.L253
	movl	4(%ebx), %eax
	cmpb	$45, (%eax)
	.p2align 4,,2
	je	.L252
	movl	$__stdin, 8(%esp)
	movl	$.LC37, 4(%esp)
	movl	%eax, (%esp)
	call	freopen
	testl	%eax, %eax
	je	.L266
.L253:
	movl	$0, (%esp)
	call	isatty
	testl	%eax, %eax
	setne	is_interactive
	jne	.L267
	leal	32(%esp), %ebx
	xorl	%eax, %eax
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	$2, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$__stdin, (%esp)
	call	setvbuf
.L255:
	leal	28(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	.p2align 4
	.p2align 3
.L257:
	movl	$-1, (%esp)
	movl	$1, %ecx
	xorl	%edi, %edi
	movl	%ecx, 8(%esp)
	movl	%edi, 4(%esp)
	call	waitpid
	testl	%eax, %eax
	jg	.L257
	cmpb	$0, is_interactive
	jne	.L268
.L258:
	xorl	%eax, %eax
	movl	$__stdin, %edx
	movl	%eax, errno
	movl	%edx, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%esi, (%esp)
	call	getline
	incl	%eax
	jne	.L269
	cmpb	$0, is_interactive
	jne	.L270
	cmpl	$4, errno
	jne	.L271
.L262:
	movl	$__stdin, (%esp)
	call	clearerr
	jmp	.L257
.L267:
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
	jmp	.L255
	.p2align 4,,10
	.p2align 3
.L268:
	movl	$.LC39, (%esp)
	call	printf
	movl	$__stdout, (%esp)
	call	fflush
	jmp	.L258
	.p2align 4,,10
	.p2align 3
.L269:
	movl	28(%esp), %eax
	call	run_line
	.p2align 4,,4
	jmp	.L257
	.p2align 4,,10
	.p2align 3
.L270:
	movl	$10, (%esp)
	call	putchar
	cmpl	$4, errno
	je	.L262
.L271:
	movl	last_status, %eax
.L248:
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L265:
	movl	$.LC35, 4(%esp)
	movl	4(%ebx), %eax
	movl	%eax, (%esp)
	call	strcmp
	testl	%eax, %eax
	je	.L250
.L252:
	movl	$.LC36, 4(%esp)
	movl	$__stderr, (%esp)
	call	fprintf
	movl	$2, %eax
	jmp	.L248
.L250:
	movl	8(%ebx), %eax
	call	run_line
	movl	last_status, %eax
	jmp	.L248
.L266:
	movl	4(%ebx), %eax
	movl	$.LC38, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	$__stderr, (%esp)
	movl	%eax, 12(%esp)
	call	fprintf
	movl	$127, %eax
	jmp	.L248
	.size	main, .-main
	.local	is_interactive
	.comm	is_interactive,1,1
	.section	.rodata.str1.1
.LC40:
	.string	"2>"
	.section	.rodata
	.align 32
	.type	operators, @object
	.size	operators, 36
operators:
	.long	.LC21
	.long	.LC22
	.long	.LC26
	.long	.LC40
	.long	.LC12
	.long	.LC20
	.long	.LC19
	.long	.LC28
	.long	.LC29
	.local	last_status
	.comm	last_status,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
