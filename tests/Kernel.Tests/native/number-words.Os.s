	.file	"number-words.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" and "
.LC1:
	.string	" "
.LC2:
	.string	"-"
.LC3:
	.string	""
.LC4:
	.string	"%s"
.LC5:
	.string	"%s%s%s"
	.text
	.type	say, @function
say:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	movl	%eax, %edi
	pushl	%esi
	xorl	%esi, %esi
.L5:
	movl	scales.2(,%esi,8), %ecx
	cmpl	%ecx, %edi
	jb	.L2
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %edi
	call	say
	pushl	%edx
	pushl	%edx
	pushl	scales.2+4(,%esi,8)
	pushl	$.LC4
	call	printf
	addl	$16, %esp
	testl	%edi, %edi
	je	.L1
	cmpl	$100, %edi
	movl	$.LC1, %edx
	movl	$.LC0, %eax
	cmovnb	%edx, %eax
	subl	$12, %esp
	pushl	%eax
	call	printf
	addl	$16, %esp
.L2:
	incl	%esi
	cmpl	$4, %esi
	jne	.L5
	cmpl	$19, %edi
	ja	.L6
	pushl	%eax
	pushl	%eax
	pushl	small(,%edi,4)
	pushl	$.LC4
	jmp	.L15
.L6:
	xorl	%edx, %edx
	movl	$10, %ecx
	movl	%edi, %eax
	divl	%ecx
	testl	%edx, %edx
	je	.L9
	movl	small(,%edx,4), %edx
	movl	$.LC2, %eax
	jmp	.L7
.L9:
	movl	$.LC3, %edx
	movl	%edx, %eax
.L7:
	pushl	%edx
	movl	$10, %ecx
	pushl	%eax
	xorl	%edx, %edx
	movl	%edi, %eax
	divl	%ecx
	pushl	tens(,%eax,4)
	pushl	$.LC5
.L15:
	call	printf
	addl	$16, %esp
.L1:
	leal	-8(%ebp), %esp
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	say, .-say
	.section	.rodata.str1.1
.LC6:
	.string	"%d %s\n"
.LC8:
	.string	"%s %u\n"
.LC7:
	.string	"0123456789abcdefghijklmnopqrstuvwxyz"
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	leal	4(%esp), %ecx
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	xorl	%ebx, %ebx
	pushl	%ecx
	subl	$72, %esp
.L18:
	movl	numbers.3(,%ebx,4), %eax
	incl	%ebx
	call	say
	subl	$12, %esp
	pushl	$10
	call	putchar
	addl	$16, %esp
	cmpl	$13, %ebx
	jne	.L18
	movl	$7, -76(%ebp)
	leal	-64(%ebp), %edi
	movl	$4, %ebx
.L23:
	movb	$0, -64(%ebp)
	movl	%ebx, %edx
	movl	%edi, %eax
	xorl	%esi, %esi
.L19:
	movl	values.0(,%esi,4), %ecx
.L22:
	cmpl	%ecx, %edx
	jl	.L31
	movl	%ecx, -84(%ebp)
	movl	%edx, -80(%ebp)
	pushl	%ecx
	pushl	%ecx
	pushl	letters.1(,%esi,4)
	pushl	%eax
	call	stpcpy
	movl	-80(%ebp), %edx
	addl	$16, %esp
	movl	-84(%ebp), %ecx
	subl	%ecx, %edx
	jmp	.L22
.L31:
	incl	%esi
	cmpl	$13, %esi
	jne	.L19
	pushl	%edx
	pushl	%edi
	pushl	%ebx
	pushl	$.LC6
	call	printf
	leal	(%ebx,%ebx,2), %ebx
	addl	$16, %esp
	decl	%ebx
	decl	-76(%ebp)
	jne	.L23
	movl	$2, %ebx
.L25:
	movb	$0, -25(%ebp)
	leal	-25(%ebp), %esi
	movl	$-1294967296, %ecx
.L24:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebx
	decl	%esi
	movb	.LC7(%edx), %dl
	movb	%dl, (%esi)
	movl	%ecx, %edx
	movl	%eax, %ecx
	cmpl	%ebx, %edx
	jnb	.L24
	pushl	%eax
	pushl	%ebx
	pushl	$0
	pushl	%esi
	call	strtoul
	addl	$12, %esp
	cmpl	$-1294967296, %eax
	sete	%al
	addl	$7, %ebx
	movzbl	%al, %eax
	pushl	%eax
	pushl	%esi
	pushl	$.LC8
	call	printf
	addl	$16, %esp
	cmpl	$37, %ebx
	jne	.L25
	leal	-16(%ebp), %esp
	xorl	%eax, %eax
	popl	%ecx
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	leal	-4(%ecx), %esp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 52
values.0:
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
	.section	.rodata.str1.1
.LC9:
	.string	"M"
.LC10:
	.string	"CM"
.LC11:
	.string	"D"
.LC12:
	.string	"CD"
.LC13:
	.string	"C"
.LC14:
	.string	"XC"
.LC15:
	.string	"L"
.LC16:
	.string	"XL"
.LC17:
	.string	"X"
.LC18:
	.string	"IX"
.LC19:
	.string	"V"
.LC20:
	.string	"IV"
.LC21:
	.string	"I"
	.section	.rodata
	.align 32
	.type	letters.1, @object
	.size	letters.1, 52
letters.1:
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
	.long	.LC20
	.long	.LC21
	.section	.rodata.str1.1
.LC22:
	.string	" billion"
.LC23:
	.string	" million"
.LC24:
	.string	" thousand"
.LC25:
	.string	" hundred"
	.section	.rodata
	.align 32
	.type	scales.2, @object
	.size	scales.2, 32
scales.2:
	.long	1000000000
	.long	.LC22
	.long	1000000
	.long	.LC23
	.long	1000
	.long	.LC24
	.long	100
	.long	.LC25
	.align 32
	.type	numbers.3, @object
	.size	numbers.3, 52
numbers.3:
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
	.section	.rodata.str1.1
.LC26:
	.string	"twenty"
.LC27:
	.string	"thirty"
.LC28:
	.string	"forty"
.LC29:
	.string	"fifty"
.LC30:
	.string	"sixty"
.LC31:
	.string	"seventy"
.LC32:
	.string	"eighty"
.LC33:
	.string	"ninety"
	.section	.rodata
	.align 32
	.type	tens, @object
	.size	tens, 40
tens:
	.long	.LC3
	.long	.LC3
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.section	.rodata.str1.1
.LC34:
	.string	"zero"
.LC35:
	.string	"one"
.LC36:
	.string	"two"
.LC37:
	.string	"three"
.LC38:
	.string	"four"
.LC39:
	.string	"five"
.LC40:
	.string	"six"
.LC41:
	.string	"seven"
.LC42:
	.string	"eight"
.LC43:
	.string	"nine"
.LC44:
	.string	"ten"
.LC45:
	.string	"eleven"
.LC46:
	.string	"twelve"
.LC47:
	.string	"thirteen"
.LC48:
	.string	"fourteen"
.LC49:
	.string	"fifteen"
.LC50:
	.string	"sixteen"
.LC51:
	.string	"seventeen"
.LC52:
	.string	"eighteen"
.LC53:
	.string	"nineteen"
	.section	.rodata
	.align 32
	.type	small, @object
	.size	small, 80
small:
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.long	.LC38
	.long	.LC39
	.long	.LC40
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
