	.file	"gather.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"x"
.LC1:
	.string	"write(word[1], \"x\", 1) == 1"
.LC2:
	.string	"line %d: not so: %s\n"
	.text
	.p2align 4
	.type	say, @function
say:
	subl	$28, %esp
	movl	$1, %edx
	movl	%edx, 8(%esp)
	movl	$.LC0, %ecx
	movl	%ecx, 4(%esp)
	movl	4(%eax), %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L5
	addl	$28, %esp
	ret
.L5:
	movl	$.LC1, 8(%esp)
	movl	$41, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	say, .-say
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"waitpid(child, &status, 0) == child"
	.text
	.p2align 4
	.type	status_of, @function
status_of:
	subl	$44, %esp
	movl	%ebx, 40(%esp)
	movl	%eax, %ebx
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	28(%esp), %eax
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	waitpid
	cmpl	%ebx, %eax
	jne	.L17
	movl	28(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L8
	cmpl	$127, %edx
	je	.L8
	movl	40(%esp), %ebx
	leal	128(%edx), %eax
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	movl	40(%esp), %ebx
	movzbl	%ah, %eax
	addl	$44, %esp
	ret
.L17:
	movl	$.LC3, 8(%esp)
	movl	$25, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	status_of, .-status_of
	.section	.rodata.str1.1
.LC4:
	.string	"read(word[0], &byte, 1) == 1"
	.text
	.p2align 4
	.type	wait_for.isra.0, @function
wait_for.isra.0:
	subl	$44, %esp
	movl	$1, %edx
	movl	%edx, 8(%esp)
	leal	31(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L21
	addl	$44, %esp
	ret
.L21:
	movl	$.LC4, 8(%esp)
	movl	$36, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	wait_for.isra.0, .-wait_for.isra.0
	.section	.rodata.str1.4
	.align 4
.LC5:
	.string	"pipe(first) == 0 && pipe(second) == 0 && pipe(back) == 0"
	.section	.rodata.str1.1
.LC6:
	.string	"children[c] >= 0"
	.section	.rodata.str1.4
	.align 4
.LC7:
	.string	"sbrk(SMALL - BIG) != (void *)-1"
	.section	.rodata.str1.1
.LC8:
	.string	"pipe(ends) == 0"
.LC9:
	.string	"sbrk(MORE) == heap + BIG / 4"
.LC10:
	.string	"sbrk(-MORE) != (void *)-1"
.LC11:
	.string	"status_of(children[c]) == 0"
.LC12:
	.string	"sbrk(-BIG) != (void *)-1"
.LC13:
	.string	"freepages() == before - 3"
.LC14:
	.string	"count >= 4"
.LC15:
	.string	"forker >= 0"
	.section	.rodata.str1.4
	.align 4
.LC16:
	.string	"child >= 0 && is_filled(heap, BIG, 0)"
	.section	.rodata.str1.1
.LC17:
	.string	"status_of(forker) == 0"
	.section	.rodata.str1.4
	.align 4
.LC18:
	.string	"children[c] == gone || status_of(children[c]) == 0"
	.section	.rodata.str1.1
.LC19:
	.string	"freepages() == before"
.LC20:
	.string	"is_filled(heap, SMALL, c + 1)"
.LC21:
	.string	"is_filled(heap, BIG, 0)"
.LC22:
	.string	"is_filled(heap, BIG, 9)"
	.section	.rodata.str1.4
	.align 4
.LC23:
	.string	"is_filled(heap, BIG + MORE, 9)"
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
	subl	$240, %esp
	call	freepages
	movl	$first, (%esp)
	movl	%eax, 40(%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L24
	movl	$second, (%esp)
	call	pipe
	testl	%eax, %eax
	jne	.L24
	movl	$back, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %ebx
	jne	.L24
	movl	$4915200, (%esp)
	call	sbrk
	leal	4915200(%eax), %edx
	movl	%eax, %edi
	.p2align 4
	.p2align 3
.L25:
	movl	%eax, (%eax)
	addl	$256, %eax
	cmpl	%edx, %eax
	jne	.L25
	movl	%edx, 44(%esp)
	leal	59(%esp), %esi
.L39:
	call	fork
	movl	%eax, 68(%esp,%ebx,4)
	testl	%eax, %eax
	js	.L165
	je	.L166
	movl	%esi, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	back, %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L48
	incl	%ebx
	cmpl	$3, %ebx
	jne	.L39
	movl	$8192000, (%esp)
	call	sbrk
	movl	44(%esp), %edx
	cmpl	%eax, %edx
	jne	.L167
	movl	%edi, %eax
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L169:
	addl	$256, %eax
	cmpl	%edx, %eax
	je	.L168
.L40:
	cmpl	(%eax), %eax
	je	.L169
	movl	$.LC21, 8(%esp)
	movl	$79, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L168:
	leal	13107200(%edi), %ecx
	movl	%edi, %eax
	.p2align 4
	.p2align 3
.L43:
	movl	%eax, %ebx
	addl	$256, %eax
	xorl	$9, %ebx
	movl	%ebx, -256(%eax)
	cmpl	%ecx, %eax
	jne	.L43
	movl	%edi, %eax
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L171:
	addl	$256, %eax
	cmpl	%ecx, %eax
	je	.L170
.L45:
	movl	%eax, %ebx
	xorl	$9, %ebx
	cmpl	%ebx, (%eax)
	je	.L171
	movl	$.LC23, 8(%esp)
	movl	$81, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L170:
	movl	$-8192000, (%esp)
	movl	%edx, 44(%esp)
	call	sbrk
	incl	%eax
	je	.L101
	leal	60(%esp), %ebx
	movl	$3, %esi
.L49:
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	movl	first+4, %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L52
	movl	%ebx, 4(%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	back, %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L48
	decl	%esi
	jne	.L49
	movl	44(%esp), %edx
	.p2align 4,,5
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L173:
	addl	$256, %edi
	cmpl	%edx, %edi
	je	.L172
.L51:
	movl	%edi, %eax
	xorl	$9, %eax
	cmpl	%eax, (%edi)
	je	.L173
	movl	$.LC22, 8(%esp)
	movl	$87, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L172:
	movl	$3, %esi
	.p2align 4
	.p2align 3
.L53:
	movl	$1, %edx
	movl	$.LC0, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	second+4, %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L52
	decl	%esi
	jne	.L53
	leal	68(%esp), %esi
.L58:
	movl	(%esi), %edi
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%edi, (%esp)
	call	waitpid
	cmpl	%eax, %edi
	jne	.L92
	movl	60(%esp), %eax
	movl	%eax, %edx
	andl	$127, %edx
	je	.L55
	cmpl	$127, %edx
	je	.L55
.L56:
	movl	$.LC11, 8(%esp)
	movl	$91, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L55:
	testb	$-1, %ah
	movzbl	%ah, %edx
	jne	.L56
	leal	80(%esp), %eax
	addl	$4, %esi
	cmpl	%eax, %esi
	jne	.L58
	movl	$-4915200, (%esp)
	movl	%edx, 36(%esp)
	call	sbrk
	incl	%eax
	je	.L174
	call	freepages
	movl	%eax, %edx
	movl	40(%esp), %eax
	subl	$3, %eax
	cmpl	%eax, %edx
	jne	.L175
	movl	$1228800, (%esp)
	call	sbrk
	leal	1228800(%eax), %edx
	movl	%eax, %esi
	.p2align 4
	.p2align 3
.L61:
	movl	%eax, (%eax)
	addl	$256, %eax
	cmpl	%edx, %eax
	jne	.L61
	xorl	%edi, %edi
	movl	%edx, %ebx
	jmp	.L68
	.p2align 4,,10
	.p2align 3
.L178:
	je	.L176
	incl	%edi
	movl	%eax, 76(%esp,%edi,4)
	cmpl	$40, %edi
	je	.L177
.L68:
	call	fork
	testl	%eax, %eax
	jns	.L178
	cmpl	$3, %edi
	movl	%ebx, %edx
	jle	.L179
.L69:
	movl	$40, (%esp)
	movl	%edx, 32(%esp)
	call	sleep_ticks
	movl	$first, %eax
	call	say
	movl	back, %eax
	call	wait_for.isra.0
	movl	$second, %eax
	call	say
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	wait
	movl	%eax, 44(%esp)
	call	fork
	movl	32(%esp), %edx
	testl	%eax, %eax
	movl	%eax, %ebx
	js	.L180
	jne	.L71
	movl	%edx, 44(%esp)
	leal	68(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	movl	44(%esp), %edx
	testl	%eax, %eax
	jne	.L181
	movl	%edx, 44(%esp)
	leal	-2(%edi), %ebx
	movl	$back, %eax
	call	say
	imull	$200, %ebx, %ebx
	movl	$100, %edi
	jmp	.L73
	.p2align 4,,10
	.p2align 3
.L76:
	movl	$1, (%esp)
	call	sleep_ticks
	decl	%edi
	je	.L164
.L73:
	call	freepages
	cmpl	%ebx, %eax
	.p2align 4,,5
	jl	.L76
.L164:
	.p2align 4,,6
	call	fork
	testl	%eax, %eax
	movl	%eax, %ebx
	.p2align 4,,2
	js	.L74
	movl	44(%esp), %edx
	movl	%esi, %eax
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L183:
	addl	$256, %eax
	cmpl	%edx, %eax
	je	.L182
.L75:
	cmpl	(%eax), %eax
	je	.L183
.L74:
	movl	$.LC16, 8(%esp)
	movl	$135, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L176:
	movl	%eax, %ebx
	movl	first, %eax
	call	wait_for.isra.0
	movl	$-983040, (%esp)
	call	sbrk
	incl	%eax
	je	.L184
	call	getpid
	leal	245760(%esi), %edi
	movl	%esi, %edx
	.p2align 4
	.p2align 3
.L65:
	movl	%edx, %ecx
	addl	$4, %edx
	xorl	%eax, %ecx
	movl	%ecx, -4(%edx)
	cmpl	%edx, %edi
	jne	.L65
	movl	$back, %eax
	call	say
	movl	second, %eax
	call	wait_for.isra.0
	call	getpid
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L185:
	addl	$4, %esi
	cmpl	%esi, %edi
	je	.L82
.L67:
	movl	%esi, %edx
	xorl	%eax, %edx
	cmpl	%edx, (%esi)
	je	.L185
.L105:
	movl	$2, %ebx
.L82:
	movl	%ebx, (%esp)
	call	exit
.L71:
	movl	%edx, 32(%esp)
	movl	back, %eax
	call	wait_for.isra.0
	movl	32(%esp), %edx
	leal	-1(%edi), %eax
	movl	%edi, 28(%esp)
	movl	%eax, %edi
	movl	%ebx, 24(%esp)
	movl	36(%esp), %ebx
	movl	%eax, 20(%esp)
	movl	%edx, 36(%esp)
	.p2align 4
	.p2align 3
.L87:
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	movl	first+4, %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L52
	movl	$1, %eax
	movl	%eax, 8(%esp)
	leal	64(%esp), %eax
	movl	%eax, 4(%esp)
	movl	back, %eax
	movl	%eax, (%esp)
	call	read
	decl	%eax
	jne	.L48
	incl	%ebx
	cmpl	%edi, %ebx
	jne	.L87
	movl	24(%esp), %eax
	movl	28(%esp), %edi
	call	status_of
	movl	36(%esp), %edx
	testl	%eax, %eax
	movl	%eax, %ebx
	je	.L88
	jmp	.L186
	.p2align 4,,10
	.p2align 3
.L188:
	addl	$256, %esi
	cmpl	%edx, %esi
	je	.L187
.L88:
	cmpl	(%esi), %esi
	je	.L188
	movl	$.LC21, 8(%esp)
	movl	$152, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L182:
	testl	%ebx, %ebx
	movl	%esi, %eax
	je	.L80
	movl	%edx, 44(%esp)
	movl	68(%esp), %eax
	call	wait_for.isra.0
	movl	44(%esp), %edx
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L190:
	addl	$256, %esi
	cmpl	%edx, %esi
	je	.L189
.L85:
	cmpl	(%esi), %esi
	je	.L190
	movl	$.LC21, 8(%esp)
	movl	$143, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L192:
	addl	$256, %eax
	cmpl	%edx, %eax
	je	.L191
.L80:
	cmpl	(%eax), %eax
	je	.L192
	movl	$.LC21, 8(%esp)
	movl	$137, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L177:
	movl	%ebx, %edx
	jmp	.L69
.L187:
	movl	%ebx, 36(%esp)
	xorl	%esi, %esi
	movl	%esi, %ebx
	movl	20(%esp), %esi
	.p2align 4
	.p2align 3
.L90:
	movl	$1, %edx
	movl	$.LC0, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	second+4, %eax
	movl	%eax, (%esp)
	call	write
	decl	%eax
	jne	.L52
	incl	%ebx
	cmpl	%esi, %ebx
	jne	.L90
	movl	36(%esp), %ebx
	.p2align 4
	.p2align 3
.L95:
	movl	80(%esp,%ebx,4), %esi
	cmpl	%esi, 44(%esp)
	je	.L91
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	leal	64(%esp), %eax
	movl	%eax, 4(%esp)
	call	waitpid
	cmpl	%eax, %esi
	jne	.L92
	movl	64(%esp), %eax
	movl	%eax, %ecx
	andl	$127, %ecx
	je	.L93
	cmpl	$127, %ecx
	je	.L93
.L94:
	movl	$.LC18, 8(%esp)
	movl	$156, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.p2align 4,,10
	.p2align 3
.L93:
	testb	$-1, %ah
	jne	.L94
.L91:
	incl	%ebx
	cmpl	%ebx, %edi
	jg	.L95
	movl	$-1228800, (%esp)
	call	sbrk
	incl	%eax
	je	.L193
	movl	first, %eax
	movl	%eax, (%esp)
	call	close
	movl	second, %eax
	movl	%eax, (%esp)
	call	close
	movl	back, %eax
	movl	%eax, (%esp)
	call	close
	movl	first+4, %eax
	movl	%eax, (%esp)
	call	close
	movl	second+4, %eax
	movl	%eax, (%esp)
	call	close
	movl	back+4, %eax
	movl	%eax, (%esp)
	call	close
	call	freepages
	cmpl	%eax, 40(%esp)
	jne	.L194
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L166:
	movl	$-4833280, (%esp)
	call	sbrk
	incl	%eax
	je	.L195
	incl	%ebx
	movl	%edi, %eax
	leal	81920(%edi), %esi
	.p2align 4
	.p2align 3
.L29:
	movl	%eax, %edx
	addl	$4, %eax
	xorl	%ebx, %edx
	movl	%edx, -4(%eax)
	cmpl	%esi, %eax
	jne	.L29
	movl	$back, %eax
	call	say
	movl	first, %eax
	call	wait_for.isra.0
	movl	%edi, %eax
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L197:
	addl	$4, %eax
	cmpl	%esi, %eax
	je	.L196
.L31:
	movl	%eax, %edx
	xorl	%ebx, %edx
	cmpl	%edx, (%eax)
	je	.L197
	movl	$.LC20, 8(%esp)
	movl	$67, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L184:
	movl	$.LC7, 8(%esp)
	movl	$109, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L196:
	leal	80(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %edx
	jne	.L99
	movl	%edi, %eax
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L199:
	addl	$4, %eax
	cmpl	%esi, %eax
	je	.L198
.L34:
	movl	%eax, %ecx
	xorl	%ebx, %ecx
	cmpl	%ecx, (%eax)
	je	.L199
	movl	$.LC20, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L191:
	movl	%esi, %eax
	.p2align 4
	.p2align 3
.L81:
	movl	%eax, %ecx
	addl	$256, %eax
	xorl	$5, %ecx
	movl	%ecx, -256(%eax)
	cmpl	%edx, %eax
	jne	.L81
	movl	%edx, 44(%esp)
	leal	68(%esp), %eax
	call	say
	movl	44(%esp), %edx
	jmp	.L83
	.p2align 4,,10
	.p2align 3
.L200:
	addl	$256, %esi
	cmpl	%edx, %esi
	je	.L82
.L83:
	movl	%esi, %eax
	xorl	$5, %eax
	cmpl	%eax, (%esi)
	je	.L200
	jmp	.L105
.L198:
	movl	%edx, 44(%esp)
	movl	$back, %eax
	call	say
	movl	second, %eax
	call	wait_for.isra.0
	movl	44(%esp), %edx
	jmp	.L98
.L37:
	movl	%edi, %eax
	xorl	%ebx, %eax
	cmpl	%eax, (%edi)
	jne	.L102
	addl	$4, %edi
.L98:
	cmpl	%esi, %edi
	jne	.L37
.L36:
	movl	%edx, (%esp)
	call	exit
.L189:
	movl	%ebx, %eax
	call	status_of
	movl	%eax, (%esp)
	call	exit
.L102:
	movl	$2, %edx
	jmp	.L36
.L52:
	movl	$.LC1, 8(%esp)
	movl	$41, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L48:
	movl	$.LC4, 8(%esp)
	movl	$36, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L92:
	movl	$.LC3, 8(%esp)
	movl	$25, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L165:
	movl	$.LC6, 8(%esp)
	movl	$61, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L24:
	movl	$.LC5, 8(%esp)
	movl	$163, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L99:
	movl	$.LC8, 8(%esp)
	movl	$69, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L195:
	movl	$.LC7, 8(%esp)
	movl	$63, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L175:
	movl	$.LC13, 8(%esp)
	movl	$165, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L179:
	movl	$.LC14, 8(%esp)
	movl	$117, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L194:
	movl	$.LC19, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L193:
	movl	$.LC12, 8(%esp)
	movl	$157, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L174:
	movl	$.LC12, 8(%esp)
	movl	$92, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L186:
	movl	$.LC17, 8(%esp)
	movl	$151, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L180:
	movl	$.LC15, 8(%esp)
	movl	$127, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L181:
	movl	$.LC8, 8(%esp)
	movl	$130, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L101:
	movl	$.LC10, 8(%esp)
	movl	$82, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L167:
	movl	$.LC9, 8(%esp)
	movl	$78, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	back
	.comm	back,8,4
	.local	second
	.comm	second,8,4
	.local	first
	.comm	first,8,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
