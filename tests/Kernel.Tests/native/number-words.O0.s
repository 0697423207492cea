	.file	"number-words.c"
	.text
	.section	.rodata
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
.LC2:
	.string	"two"
.LC3:
	.string	"three"
.LC4:
	.string	"four"
.LC5:
	.string	"five"
.LC6:
	.string	"six"
.LC7:
	.string	"seven"
.LC8:
	.string	"eight"
.LC9:
	.string	"nine"
.LC10:
	.string	"ten"
.LC11:
	.string	"eleven"
.LC12:
	.string	"twelve"
.LC13:
	.string	"thirteen"
.LC14:
	.string	"fourteen"
.LC15:
	.string	"fifteen"
.LC16:
	.string	"sixteen"
.LC17:
	.string	"seventeen"
.LC18:
	.string	"eighteen"
.LC19:
	.string	"nineteen"
	.align 32
	.type	small, @object
	.size	small, 80
small:
	.long	.LC0
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
.LC20:
	.string	""
.LC21:
	.string	"twenty"
.LC22:
	.string	"thirty"
.LC23:
	.string	"forty"
.LC24:
	.string	"fifty"
.LC25:
	.string	"sixty"
.LC26:
	.string	"seventy"
.LC27:
	.string	"eighty"
.LC28:
	.string	"ninety"
	.align 32
	.type	tens, @object
	.size	tens, 40
tens:
	.long	.LC20
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
.LC29:
	.string	"%s"
.LC30:
	.string	" and "
.LC31:
	.string	" "
.LC32:
	.string	"-"
.LC33:
	.string	"%s%s%s"
	.text
	.type	say, @function
say:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	%ebx, -4(%ebp)
	movl	$0, -12(%ebp)
	jmp	.L2
.L8:
	movl	-12(%ebp), %eax
	movl	scales.3(,%eax,8), %eax
	cmpl	%eax, 8(%ebp)
	jb	.L3
	movl	-12(%ebp), %eax
	movl	scales.3(,%eax,8), %ebx
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	%ebx
	movl	%eax, (%esp)
	call	say
	movl	-12(%ebp), %eax
	movl	scales.3+4(,%eax,8), %eax
	movl	%eax, 4(%esp)
	movl	$.LC29, (%esp)
	call	printf
	movl	-12(%ebp), %eax
	movl	scales.3(,%eax,8), %ecx
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	%ecx
	movl	%edx, 8(%ebp)
	cmpl	$0, 8(%ebp)
	je	.L14
	cmpl	$99, 8(%ebp)
	ja	.L6
	movl	$.LC30, %eax
	jmp	.L7
.L6:
	movl	$.LC31, %eax
.L7:
	movl	%eax, (%esp)
	call	printf
.L3:
	incl	-12(%ebp)
.L2:
	cmpl	$3, -12(%ebp)
	jle	.L8
	cmpl	$19, 8(%ebp)
	ja	.L9
	movl	8(%ebp), %eax
	movl	small(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	$.LC29, (%esp)
	call	printf
	jmp	.L1
.L9:
	movl	8(%ebp), %ecx
	movl	$-858993459, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	je	.L10
	movl	8(%ebp), %ecx
	movl	$-858993459, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	small(,%edx,4), %ebx
	jmp	.L11
.L10:
	movl	$.LC20, %ebx
.L11:
	movl	8(%ebp), %ecx
	movl	$-858993459, %edx
	movl	%ecx, %eax
	mull	%edx
	shrl	$3, %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	testl	%edx, %edx
	je	.L12
	movl	$.LC32, %ecx
	jmp	.L13
.L12:
	movl	$.LC20, %ecx
.L13:
	movl	8(%ebp), %eax
	movl	$-858993459, %edx
	mull	%edx
	movl	%edx, %eax
	shrl	$3, %eax
	movl	tens(,%eax,4), %eax
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC33, (%esp)
	call	printf
	jmp	.L1
.L14:
	nop
.L1:
	movl	-4(%ebp), %ebx
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	say, .-say
	.type	roman, @function
roman:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$40, %esp
	movl	12(%ebp), %eax
	movl	%eax, -12(%ebp)
	movl	-12(%ebp), %eax
	movb	$0, (%eax)
	movl	$0, -16(%ebp)
	jmp	.L16
.L18:
	movl	-16(%ebp), %eax
	movl	letters.2(,%eax,4), %eax
	movl	%eax, 4(%esp)
	movl	-12(%ebp), %eax
	movl	%eax, (%esp)
	call	stpcpy
	movl	%eax, -12(%ebp)
	movl	-16(%ebp), %eax
	movl	values.1(,%eax,4), %eax
	subl	%eax, 8(%ebp)
.L17:
	movl	-16(%ebp), %eax
	movl	values.1(,%eax,4), %eax
	cmpl	%eax, 8(%ebp)
	jge	.L18
	incl	-16(%ebp)
.L16:
	cmpl	$12, -16(%ebp)
	jle	.L17
	movl	12(%ebp), %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	roman, .-roman
	.section	.rodata
	.align 4
.LC34:
	.string	"0123456789abcdefghijklmnopqrstuvwxyz"
	.text
	.type	in_base, @function
in_base:
	pushl	%ebp
	movl	%esp, %ebp
	decl	16(%ebp)
	movl	16(%ebp), %eax
	movb	$0, (%eax)
.L22:
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	12(%ebp)
	movl	%edx, %eax
	decl	16(%ebp)
	movzbl	.LC34(%eax), %edx
	movl	16(%ebp), %eax
	movb	%dl, (%eax)
	movl	8(%ebp), %eax
	movl	$0, %edx
	divl	12(%ebp)
	movl	%eax, 8(%ebp)
	cmpl	$0, 8(%ebp)
	jne	.L22
	movl	16(%ebp), %eax
	popl	%ebp
	ret
	.size	in_base, .-in_base
	.section	.rodata
.LC35:
	.string	"%d %s\n"
.LC36:
	.string	"%s %u\n"
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	andl	$-16, %esp
	subl	$80, %esp
	movl	$0, 76(%esp)
	jmp	.L25
.L26:
	movl	76(%esp), %eax
	movl	numbers.0(,%eax,4), %eax
	movl	%eax, (%esp)
	call	say
	movl	$10, (%esp)
	call	putchar
	incl	76(%esp)
.L25:
	cmpl	$12, 76(%esp)
	jbe	.L26
	movl	$4, 72(%esp)
	jmp	.L27
.L28:
	leal	24(%esp), %eax
	movl	%eax, 4(%esp)
	movl	72(%esp), %eax
	movl	%eax, (%esp)
	call	roman
	movl	%eax, 8(%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC35, (%esp)
	call	printf
	movl	72(%esp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	decl	%eax
	movl	%eax, 72(%esp)
.L27:
	cmpl	$3999, 72(%esp)
	jle	.L28
	movl	$2, 68(%esp)
	jmp	.L29
.L30:
	leal	24(%esp), %eax
	addl	$40, %eax
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$-1294967296, (%esp)
	call	in_base
	movl	%eax, 64(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$0, 4(%esp)
	movl	64(%esp), %eax
	movl	%eax, (%esp)
	call	strtoul
	cmpl	$-1294967296, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC36, (%esp)
	call	printf
	addl	$7, 68(%esp)
.L29:
	cmpl	$36, 68(%esp)
	jbe	.L30
	movl	$0, %eax
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
.LC37:
	.string	" billion"
.LC38:
	.string	" million"
.LC39:
	.string	" thousand"
.LC40:
	.string	" hundred"
	.align 32
	.type	scales.3, @object
	.size	scales.3, 32
scales.3:
	.long	1000000000
	.long	.LC37
	.long	1000000
	.long	.LC38
	.long	1000
	.long	.LC39
	.long	100
	.long	.LC40
.LC41:
	.string	"M"
.LC42:
	.string	"CM"
.LC43:
	.string	"D"
.LC44:
	.string	"CD"
.LC45:
	.string	"C"
.LC46:
	.string	"XC"
.LC47:
	.string	"L"
.LC48:
	.string	"XL"
.LC49:
	.string	"X"
.LC50:
	.string	"IX"
.LC51:
	.string	"V"
.LC52:
	.string	"IV"
.LC53:
	.string	"I"
	.align 32
	.type	letters.2, @object
	.size	letters.2, 52
letters.2:
	.long	.LC41
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.long	.LC45
	.long	.LC46
	.long	.LC47
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC51
	.long	.LC52
	.long	.LC53
	.align 32
	.type	values.1, @object
	.size	values.1, 52
values.1:
	.long	1000
	.long	900
	.long	500
	.long	400
	.long	100
	.long	90
	.long	50
	.long	40
	.long	10
	.long	9
	.long	5
	.long	4
	.long	1
	.align 32
	.type	numbers.0, @object
	.size	numbers.0, 52
numbers.0:
	.long	0
	.long	7
	.long	13
	.long	20
	.long	42
	.long	100
	.long	101
	.long	999
	.long	1000
	.long	1066
	.long	12345
	.long	1000000
	.long	-1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
