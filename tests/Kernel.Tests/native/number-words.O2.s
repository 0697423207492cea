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
	.p2align 4
	.type	say, @function
say:
	subl	$44, %esp
	movl	%ebx, 28(%esp)
	movl	%eax, %ebx
	movl	%esi, 32(%esp)
	xorl	%esi, %esi
	movl	%edi, 36(%esp)
	movl	$.LC1, %edi
	movl	%ebp, 40(%esp)
	movl	$.LC0, %ebp
.L5:
	movl	scales.2(,%esi,8), %ecx
	cmpl	%ecx, %ebx
	jnb	.L16
.L2:
	incl	%esi
	cmpl	$4, %esi
	jne	.L5
	cmpl	$19, %ebx
	jbe	.L17
	movl	$-858993459, %eax
	mull	%ebx
	shrl	$3, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	jne	.L18
	movl	$.LC3, %edx
	movl	%edx, %eax
.L7:
	movl	%eax, 8(%esp)
	movl	$-858993459, %eax
	movl	%edx, 12(%esp)
	mull	%ebx
	movl	$.LC5, (%esp)
	shrl	$3, %edx
	movl	tens(,%edx,4), %eax
	movl	%eax, 4(%esp)
	call	printf
.L1:
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %ebx
	call	say
	movl	scales.2+4(,%esi,8), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	testl	%ebx, %ebx
	je	.L1
	cmpl	$100, %ebx
	movl	%edi, %eax
	cmovb	%ebp, %eax
	movl	%eax, (%esp)
	call	printf
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L18:
	movl	small(,%edx,4), %edx
	movl	$.LC2, %eax
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L17:
	movl	$.LC4, (%esp)
	movl	small(,%ebx,4), %eax
	movl	%eax, 4(%esp)
	call	printf
	jmp	.L1
	.size	say, .-say
	.section	.rodata.str1.1
.LC6:
	.string	"%d %s\n"
.LC8:
	.string	"%s %u\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"0123456789abcdefghijklmnopqrstuvwxyz"
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
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$80, %esp
	.p2align 4
	.p2align 3
.L20:
	movl	numbers.3(,%ebx,4), %eax
	incl	%ebx
	call	say
	movl	$10, (%esp)
	call	putchar
	cmpl	$13, %ebx
	jne	.L20
	movl	$7, %edx
	movl	$4, %edi
	movl	%edx, 20(%esp)
.L26:
	movb	$0, 40(%esp)
	movl	%edi, %ebx
	xorl	%edx, %edx
	movl	%edi, 24(%esp)
	leal	40(%esp), %eax
	.p2align 4
	.p2align 3
.L21:
	movl	values.0(,%edx,4), %edi
	cmpl	%ebx, %edi
	jg	.L25
	movl	%edx, 28(%esp)
	movl	letters.1(,%edx,4), %esi
	.p2align 4
	.p2align 3
.L22:
	movl	%esi, 4(%esp)
	subl	%edi, %ebx
	movl	%eax, (%esp)
	call	stpcpy
	cmpl	%edi, %ebx
	jge	.L22
	movl	28(%esp), %edx
.L25:
	incl	%edx
	cmpl	$13, %edx
	jne	.L21
	movl	$.LC6, (%esp)
	movl	24(%esp), %edi
	leal	40(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	leal	-1(%edi,%edi,2), %edi
	call	printf
	decl	20(%esp)
	jne	.L26
	movl	$2, %ebx
.L28:
	movb	$0, 79(%esp)
	leal	79(%esp), %esi
	movl	$-1294967296, %ecx
	.p2align 4
	.p2align 3
.L27:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebx
	decl	%esi
	movzbl	.LC7(%edx), %edx
	movb	%dl, (%esi)
	movl	%ecx, %edx
	movl	%eax, %ecx
	cmpl	%ebx, %edx
	jnb	.L27
	movl	%ebx, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	%esi, (%esp)
	call	strtoul
	movl	%esi, 4(%esp)
	movl	$.LC8, (%esp)
	cmpl	$-1294967296, %eax
	sete	%al
	addl	$7, %ebx
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	call	printf
	cmpl	$37, %ebx
	jne	.L28
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
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
