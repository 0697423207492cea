	.file	"overflow.c"
	.text
	.type	saturate_add, @function
saturate_add:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	8(%ebp), %edx
	movl	12(%ebp), %eax
	addl	%edx, %eax
	movl	%eax, -4(%ebp)
	movl	-4(%ebp), %eax
	cmpl	8(%ebp), %eax
	jb	.L2
	movl	-4(%ebp), %eax
	jmp	.L4
.L2:
	movl	$-1, %eax
.L4:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	saturate_add, .-saturate_add
	.type	saturate_signed, @function
saturate_signed:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, %eax
	movl	8(%ebp), %ecx
	movl	12(%ebp), %edx
	addl	%ecx, %edx
	jno	.L6
	movl	$1, %eax
.L6:
	movl	%edx, -4(%ebp)
	andb	$1, %al
	xorb	$1, %al
	testb	%al, %al
	je	.L8
	movl	-4(%ebp), %eax
	jmp	.L12
.L8:
	cmpl	$0, 8(%ebp)
	jns	.L10
	movl	$-2147483648, %eax
	jmp	.L12
.L10:
	movl	$2147483647, %eax
.L12:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	saturate_signed, .-saturate_signed
	.type	saturate_sample, @function
saturate_sample:
	pushl	%ebp
	movl	%esp, %ebp
	cmpl	$32767, 8(%ebp)
	jg	.L14
	cmpl	$-32768, 8(%ebp)
	jl	.L15
	movl	8(%ebp), %eax
	cwtl
	jmp	.L17
.L15:
	movl	$-32768, %eax
	jmp	.L17
.L14:
	movl	$32767, %eax
.L17:
	popl	%ebp
	ret
	.size	saturate_sample, .-saturate_sample
	.type	average, @function
average:
	pushl	%ebp
	movl	%esp, %ebp
	movl	8(%ebp), %eax
	andl	12(%ebp), %eax
	movl	%eax, %edx
	movl	8(%ebp), %eax
	xorl	12(%ebp), %eax
	sarl	%eax
	addl	%edx, %eax
	popl	%ebp
	ret
	.size	average, .-average
	.type	parse, @function
parse:
	pushl	%ebp
	movl	%esp, %ebp
	subl	$16, %esp
	movl	$0, -4(%ebp)
	jmp	.L22
.L30:
	movl	-4(%ebp), %eax
	movl	$0, %edx
	imull	$10, %eax, %eax
	jno	.L23
	movl	$1, %edx
.L23:
	movl	%eax, -4(%ebp)
	movl	%edx, %eax
	andb	$1, %al
	testb	%al, %al
	jne	.L25
	movl	-4(%ebp), %edx
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	movsbl	%al, %eax
	leal	-48(%eax), %ecx
	movl	$0, %eax
	addl	%ecx, %edx
	jno	.L26
	movl	$1, %eax
.L26:
	movl	%edx, -4(%ebp)
	andb	$1, %al
	testb	%al, %al
	je	.L28
.L25:
	movl	$0, %eax
	jmp	.L31
.L28:
	incl	8(%ebp)
.L22:
	movl	8(%ebp), %eax
	movzbl	(%eax), %eax
	testb	%al, %al
	jne	.L30
	movl	-4(%ebp), %edx
	movl	12(%ebp), %eax
	movl	%edx, (%eax)
	movl	$1, %eax
.L31:
	movl	%ebp, %esp
	popl	%ebp
	ret
	.size	parse, .-parse
	.section	.rodata
.LC0:
	.string	"%lld, %lld\n"
.LC1:
	.string	"int8_t"
.LC2:
	.string	"%-9s %d %d %d %d %d %d\n"
.LC3:
	.string	"uint8_t"
.LC4:
	.string	"int16_t"
.LC5:
	.string	"uint16_t"
.LC6:
	.string	"int32_t"
.LC7:
	.string	"uint32_t"
.LC8:
	.string	"%-9s %d %u %d %u %d %u\n"
.LC9:
	.string	"long long"
.LC10:
	.string	"%-9s %d %lld %d %lld %d %lld\n"
.LC11:
	.string	"unsigned long long"
.LC12:
	.string	"%-9s %d %llu %d %llu %d %llu\n"
.LC13:
	.string	"%u %u %u %llu\n"
.LC14:
	.string	"%u %u\n"
.LC15:
	.string	"%d %d %d\n"
.LC16:
	.string	"%d "
.LC17:
	.string	"too large "
.LC18:
	.string	""
	.text
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$336, %esp
	movl	$0, 332(%esp)
	jmp	.L33
.L95:
	movl	332(%esp), %eax
	sall	$4, %eax
	addl	$pairs.1, %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, 288(%esp)
	movl	%edx, 292(%esp)
	movl	332(%esp), %eax
	sall	$4, %eax
	addl	$pairs.1+8, %eax
	movl	4(%eax), %edx
	movl	(%eax), %eax
	movl	%eax, 280(%esp)
	movl	%edx, 284(%esp)
	movl	280(%esp), %eax
	movl	284(%esp), %edx
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	288(%esp), %eax
	movl	292(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
	movl	288(%esp), %eax
	movsbl	%al, %edx
	movl	280(%esp), %eax
	movsbl	%al, %eax
	movb	$0, %cl
	addb	%dl, %al
	jno	.L34
	movb	$1, %cl
.L34:
	movb	%al, 179(%esp)
	movb	%cl, %al
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 276(%esp)
	movl	288(%esp), %eax
	movsbl	%al, %eax
	movl	280(%esp), %edx
	movsbl	%dl, %edx
	movb	$0, %cl
	subb	%dl, %al
	jno	.L36
	movb	$1, %cl
.L36:
	movb	%al, 178(%esp)
	movb	%cl, %al
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 272(%esp)
	movl	288(%esp), %eax
	movsbl	%al, %eax
	movl	280(%esp), %edx
	movsbl	%dl, %edx
	movb	$0, %cl
	imulb	%dl
	jno	.L38
	movb	$1, %cl
.L38:
	movb	%al, 177(%esp)
	movb	%cl, %al
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 268(%esp)
	movzbl	177(%esp), %eax
	movsbl	%al, %ecx
	movzbl	178(%esp), %eax
	movsbl	%al, %edx
	movzbl	179(%esp), %eax
	movsbl	%al, %eax
	movl	%ecx, 28(%esp)
	movl	268(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	%edx, 20(%esp)
	movl	272(%esp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	276(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	288(%esp), %eax
	movzbl	%al, %eax
	movl	280(%esp), %edx
	movzbl	%dl, %ecx
	movb	$0, %dl
	addb	%cl, %al
	jnc	.L40
	movb	$1, %dl
.L40:
	movb	%al, 176(%esp)
	movb	%dl, %al
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 264(%esp)
	movl	288(%esp), %eax
	movzbl	%al, %eax
	movl	280(%esp), %edx
	movzbl	%dl, %ecx
	movb	$0, %dl
	subb	%cl, %al
	jnb	.L42
	movb	$1, %dl
.L42:
	movb	%al, 175(%esp)
	movb	%dl, %al
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 260(%esp)
	movl	288(%esp), %eax
	movzbl	%al, %eax
	movl	280(%esp), %edx
	movzbl	%dl, %edx
	movb	$0, %cl
	mulb	%dl
	jno	.L44
	movb	$1, %cl
.L44:
	movb	%al, 174(%esp)
	movb	%cl, %al
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 256(%esp)
	movzbl	174(%esp), %eax
	movzbl	%al, %ecx
	movzbl	175(%esp), %eax
	movzbl	%al, %edx
	movzbl	176(%esp), %eax
	movzbl	%al, %eax
	movl	%ecx, 28(%esp)
	movl	256(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	%edx, 20(%esp)
	movl	260(%esp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	264(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movswl	288(%esp), %eax
	movl	%eax, %ecx
	movswl	280(%esp), %eax
	movl	%eax, %edx
	movl	$0, %eax
	addw	%cx, %dx
	jno	.L46
	movl	$1, %eax
.L46:
	movswl	%dx, %edx
	movw	%dx, 172(%esp)
	cwtl
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 252(%esp)
	movswl	288(%esp), %eax
	movswl	280(%esp), %edx
	movl	%edx, %ecx
	movl	$0, %edx
	subw	%cx, %ax
	jno	.L48
	movl	$1, %edx
.L48:
	cwtl
	movw	%ax, 170(%esp)
	movswl	%dx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 248(%esp)
	movswl	288(%esp), %eax
	movl	%eax, %edx
	movswl	280(%esp), %eax
	movl	$0, %ecx
	imulw	%dx, %ax
	jno	.L50
	movl	$1, %ecx
.L50:
	cwtl
	movw	%ax, 168(%esp)
	movswl	%cx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 244(%esp)
	movswl	168(%esp), %eax
	movswl	170(%esp), %edx
	movl	%edx, %ecx
	movswl	172(%esp), %edx
	movl	%eax, 28(%esp)
	movl	244(%esp), %eax
	movl	%eax, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	248(%esp), %eax
	movl	%eax, 16(%esp)
	movl	%edx, 12(%esp)
	movl	252(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC4, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movzwl	288(%esp), %eax
	movl	%eax, %edx
	movzwl	280(%esp), %eax
	movl	%eax, %ecx
	movl	$0, %eax
	addw	%cx, %dx
	jnc	.L52
	movl	$1, %eax
.L52:
	movzwl	%dx, %edx
	movw	%dx, 166(%esp)
	movzwl	%ax, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 240(%esp)
	movzwl	288(%esp), %eax
	movl	%eax, %edx
	movzwl	280(%esp), %eax
	movl	%eax, %ecx
	movl	$0, %eax
	subw	%cx, %dx
	jnb	.L54
	movl	$1, %eax
.L54:
	movzwl	%dx, %edx
	movw	%dx, 164(%esp)
	movzwl	%ax, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 236(%esp)
	movzwl	288(%esp), %eax
	movzwl	280(%esp), %edx
	movl	$0, %ecx
	mulw	%dx
	jno	.L56
	movl	$1, %ecx
.L56:
	movzwl	%ax, %eax
	movw	%ax, 162(%esp)
	movzwl	%cx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 232(%esp)
	movzwl	162(%esp), %eax
	movzwl	164(%esp), %edx
	movl	%edx, %ecx
	movzwl	166(%esp), %edx
	movl	%eax, 28(%esp)
	movl	232(%esp), %eax
	movl	%eax, 24(%esp)
	movl	%ecx, 20(%esp)
	movl	236(%esp), %eax
	movl	%eax, 16(%esp)
	movl	%edx, 12(%esp)
	movl	240(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC5, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	288(%esp), %ecx
	movl	280(%esp), %edx
	movl	$0, %eax
	addl	%ecx, %edx
	jno	.L58
	movl	$1, %eax
.L58:
	movl	%edx, 156(%esp)
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 228(%esp)
	movl	288(%esp), %eax
	movl	280(%esp), %ecx
	movl	$0, %edx
	subl	%ecx, %eax
	jno	.L60
	movl	$1, %edx
.L60:
	movl	%eax, 152(%esp)
	movl	%edx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 224(%esp)
	movl	288(%esp), %edx
	movl	280(%esp), %eax
	movl	$0, %ecx
	imull	%edx, %eax
	jno	.L62
	movl	$1, %ecx
.L62:
	movl	%eax, 148(%esp)
	movl	%ecx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 220(%esp)
	movl	148(%esp), %ecx
	movl	152(%esp), %edx
	movl	156(%esp), %eax
	movl	%ecx, 28(%esp)
	movl	220(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	%edx, 20(%esp)
	movl	224(%esp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	228(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC6, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	288(%esp), %eax
	movl	280(%esp), %ecx
	movl	$0, %edx
	addl	%ecx, %eax
	jnc	.L64
	movl	$1, %edx
.L64:
	movl	%eax, 144(%esp)
	movl	%edx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 216(%esp)
	movl	288(%esp), %ecx
	movl	280(%esp), %eax
	movl	$0, %edx
	subl	%eax, %ecx
	jnb	.L66
	movl	$1, %edx
.L66:
	movl	%ecx, %eax
	movl	%eax, 140(%esp)
	movl	%edx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 212(%esp)
	movl	288(%esp), %eax
	movl	280(%esp), %edx
	movl	$0, %ecx
	mull	%edx
	jno	.L68
	movl	$1, %ecx
.L68:
	movl	%eax, 136(%esp)
	movl	%ecx, %eax
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 208(%esp)
	movl	136(%esp), %ecx
	movl	140(%esp), %edx
	movl	144(%esp), %eax
	movl	%ecx, 28(%esp)
	movl	208(%esp), %ecx
	movl	%ecx, 24(%esp)
	movl	%edx, 20(%esp)
	movl	212(%esp), %edx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	216(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
	movl	$0, %ecx
	movl	$0, %ebx
	movl	288(%esp), %esi
	movl	292(%esp), %edi
	movl	280(%esp), %eax
	movl	284(%esp), %edx
	addl	%esi, %eax
	adcl	%edi, %edx
	jno	.L70
	movl	$1, %ecx
	movl	$0, %ebx
.L70:
	movl	%eax, 128(%esp)
	movl	%edx, 132(%esp)
	movl	%ecx, %eax
	movl	%ebx, %edx
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 204(%esp)
	movl	$0, %ecx
	movl	$0, %ebx
	movl	288(%esp), %eax
	movl	292(%esp), %edx
	subl	280(%esp), %eax
	sbbl	284(%esp), %edx
	jno	.L72
	movl	$1, %ecx
	movl	$0, %ebx
.L72:
	movl	%eax, 120(%esp)
	movl	%edx, 124(%esp)
	movl	%ecx, %eax
	movl	%ebx, %edx
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 200(%esp)
	movl	$0, 64(%esp)
	movl	$0, 68(%esp)
	movl	288(%esp), %eax
	movl	292(%esp), %edx
	movl	%edx, %eax
	movl	%eax, %edx
	sarl	$31, %edx
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	288(%esp), %eax
	movl	%eax, %ecx
	sarl	$31, %ecx
	movl	280(%esp), %eax
	movl	284(%esp), %edx
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%edi, %esi
	movl	%esi, %edi
	sarl	$31, %edi
	movl	280(%esp), %eax
	sarl	$31, %eax
	movl	72(%esp), %ebx
	cmpl	%ebx, %ecx
	jne	.L76
	cmpl	%esi, %eax
	jne	.L77
	movl	280(%esp), %eax
	imull	288(%esp)
	jmp	.L74
.L77:
	movl	280(%esp), %eax
	movl	284(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	288(%esp), %eax
	movl	%eax, 72(%esp)
	jmp	.L78
.L76:
	cmpl	%esi, %eax
	jne	.L79
	movl	288(%esp), %eax
	movl	292(%esp), %edx
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	72(%esp), %esi
	movl	280(%esp), %eax
	movl	%eax, 72(%esp)
.L78:
	movl	280(%esp), %edi
	movl	%edi, %eax
	mull	288(%esp)
	movl	%eax, 48(%esp)
	movl	%edx, 52(%esp)
	movl	72(%esp), %edi
	movl	%edi, %eax
	mull	%esi
	movl	%eax, %ecx
	movl	%edx, %ebx
	testl	%esi, %esi
	jns	.L80
	movl	%edi, %eax
	movl	$0, %edx
	movl	%eax, %edx
	movl	$0, %eax
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%ecx, %eax
	movl	%ebx, %edx
	subl	%esi, %eax
	sbbl	%edi, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
.L80:
	cmpl	$0, 72(%esp)
	jns	.L81
	movl	%ecx, %eax
	movl	%ebx, %edx
	subl	56(%esp), %eax
	sbbl	60(%esp), %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
.L81:
	movl	48(%esp), %eax
	movl	52(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	movl	%edx, %eax
	movl	%eax, %edx
	sarl	$31, %edx
	movl	%ecx, %esi
	sarl	$31, %esi
	cmpl	%eax, %esi
	jne	.L82
	movl	%ecx, %ebx
	movl	$0, %ecx
	movl	%ecx, %eax
	movl	%ebx, %edx
	movl	48(%esp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	jmp	.L74
.L79:
	movl	292(%esp), %eax
	imull	280(%esp), %eax
	movl	%eax, %edx
	movl	284(%esp), %eax
	imull	288(%esp), %eax
	leal	(%edx,%eax), %ecx
	movl	280(%esp), %eax
	mull	288(%esp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	72(%esp), %ebx
	leal	1(%ebx), %ecx
	cmpl	$1, %ecx
	ja	.L75
	leal	1(%esi), %ecx
	cmpl	$1, %ecx
	ja	.L75
	cmpl	%esi, 72(%esp)
	jne	.L83
	movl	$0, %ebx
	movl	$0, %ecx
	cmpl	%eax, %ebx
	sbbl	%edx, %ecx
	jge	.L75
	jmp	.L74
.L83:
	testl	%edx, %edx
	jns	.L75
	jmp	.L74
.L82:
	movl	292(%esp), %eax
	imull	280(%esp), %eax
	movl	%eax, %edx
	movl	284(%esp), %eax
	imull	288(%esp), %eax
	leal	(%edx,%eax), %ecx
	movl	280(%esp), %eax
	mull	288(%esp)
	addl	%edx, %ecx
	movl	%ecx, %edx
.L75:
	movl	$1, 64(%esp)
	movl	$0, 68(%esp)
.L74:
	movl	%eax, 112(%esp)
	movl	%edx, 116(%esp)
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 196(%esp)
	movl	112(%esp), %esi
	movl	116(%esp), %edi
	movl	120(%esp), %ecx
	movl	124(%esp), %ebx
	movl	128(%esp), %eax
	movl	132(%esp), %edx
	movl	%esi, 36(%esp)
	movl	%edi, 40(%esp)
	movl	196(%esp), %esi
	movl	%esi, 32(%esp)
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	movl	200(%esp), %ecx
	movl	%ecx, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	204(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC9, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
	movl	288(%esp), %eax
	movl	292(%esp), %edx
	movl	280(%esp), %esi
	movl	284(%esp), %edi
	movl	$0, %ecx
	movl	$0, %ebx
	addl	%esi, %eax
	adcl	%edi, %edx
	jnc	.L84
	movl	$1, %ecx
	movl	$0, %ebx
.L84:
	movl	%eax, 104(%esp)
	movl	%edx, 108(%esp)
	movl	%ecx, %eax
	movl	%ebx, %edx
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 192(%esp)
	movl	288(%esp), %eax
	movl	292(%esp), %edx
	movl	280(%esp), %ebx
	movl	284(%esp), %esi
	movl	%ebx, 72(%esp)
	movl	%esi, 76(%esp)
	movl	$0, %esi
	movl	$0, %edi
	movl	%eax, %ecx
	movl	%edx, %ebx
	subl	72(%esp), %ecx
	sbbl	76(%esp), %ebx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	%ebx, %eax
	jnc	.L86
	movl	$1, %esi
	movl	$0, %edi
.L86:
	movl	%ecx, %eax
	movl	%ebx, %edx
	movl	%eax, 96(%esp)
	movl	%edx, 100(%esp)
	movl	%esi, %eax
	movl	%edi, %edx
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 188(%esp)
	movl	288(%esp), %eax
	movl	292(%esp), %edx
	movl	280(%esp), %esi
	movl	284(%esp), %edi
	movl	$0, 64(%esp)
	movl	$0, 68(%esp)
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%ebx, %ecx
	xorl	%ebx, %ebx
	movl	%esi, %eax
	movl	%edi, %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	testl	%ecx, %ecx
	jne	.L90
	testl	%eax, %eax
	jne	.L91
	movl	72(%esp), %eax
	mull	%esi
	jmp	.L88
.L91:
	movl	%eax, %ebx
	movl	72(%esp), %ecx
	jmp	.L92
.L90:
	testl	%eax, %eax
	jne	.L93
	movl	%ecx, %ebx
	movl	%esi, %ecx
.L92:
	movl	72(%esp), %eax
	mull	%esi
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	%ecx, %eax
	mull	%ebx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	%edx, %eax
	xorl	%edx, %edx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%ecx, %eax
	movl	%ebx, %edx
	movl	%edx, %eax
	movl	%eax, %edx
	sarl	$31, %edx
	testl	%eax, %eax
	jne	.L94
	movl	%ecx, %ebx
	movl	$0, %ecx
	movl	%ecx, %eax
	movl	%ebx, %edx
	movl	56(%esp), %ecx
	movl	$0, %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
	jmp	.L88
.L93:
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	movl	%ebx, %edx
	imull	%esi, %edx
	movl	%ecx, 72(%esp)
	movl	%ebx, 76(%esp)
	movl	%ecx, %eax
	imull	%edi, %eax
	leal	(%edx,%eax), %ecx
	movl	72(%esp), %eax
	mull	%esi
	addl	%edx, %ecx
	movl	%ecx, %edx
.L94:
	movl	72(%esp), %ecx
	movl	76(%esp), %ebx
	movl	%ebx, %edx
	imull	%esi, %edx
	movl	%ecx, 72(%esp)
	movl	%ebx, 76(%esp)
	movl	%ecx, %eax
	imull	%edi, %eax
	leal	(%edx,%eax), %ecx
	movl	72(%esp), %eax
	mull	%esi
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	$1, 64(%esp)
	movl	$0, 68(%esp)
.L88:
	movl	%eax, 88(%esp)
	movl	%edx, 92(%esp)
	movl	64(%esp), %eax
	movl	68(%esp), %edx
	andb	$1, %al
	movzbl	%al, %eax
	movl	%eax, 184(%esp)
	movl	88(%esp), %esi
	movl	92(%esp), %edi
	movl	96(%esp), %ecx
	movl	100(%esp), %ebx
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	movl	%esi, 36(%esp)
	movl	%edi, 40(%esp)
	movl	184(%esp), %esi
	movl	%esi, 32(%esp)
	movl	%ecx, 24(%esp)
	movl	%ebx, 28(%esp)
	movl	188(%esp), %ecx
	movl	%ecx, 20(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	192(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
	incl	332(%esp)
.L33:
	cmpl	$15, 332(%esp)
	jbe	.L95
	movb	$-6, 331(%esp)
	movw	$-6, 328(%esp)
	movl	$-6, 324(%esp)
	movl	$-6, 312(%esp)
	movl	$-1, 316(%esp)
	movl	$0, 308(%esp)
	jmp	.L96
.L97:
	movl	312(%esp), %eax
	movl	316(%esp), %edx
	movl	%eax, 72(%esp)
	movl	%edx, 76(%esp)
	addl	$1, %eax
	adcl	$0, %edx
	movl	%eax, %ecx
	movl	%edx, %ebx
	movl	%ecx, 312(%esp)
	movl	%ebx, 316(%esp)
	movl	324(%esp), %ecx
	leal	1(%ecx), %ebx
	movl	%ebx, 324(%esp)
	movzwl	328(%esp), %ebx
	leal	1(%ebx), %esi
	movw	%si, 328(%esp)
	movl	%ebx, %esi
	movzbl	331(%esp), %ebx
	movb	%bl, %al
	incb	%al
	movb	%al, 331(%esp)
	movzbl	%bl, %ebx
	movl	72(%esp), %eax
	movl	76(%esp), %edx
	movl	%eax, 16(%esp)
	movl	%edx, 20(%esp)
	movl	%ecx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC13, (%esp)
	call	printf
	movzbl	331(%esp), %edx
	movb	%dl, %al
	addb	%al, %al
	addb	%dl, %al
	movb	%al, 331(%esp)
	movl	328(%esp), %edx
	movl	328(%esp), %eax
	imull	%edx, %eax
	movw	%ax, 328(%esp)
	movl	324(%esp), %edx
	movl	%edx, %eax
	sall	$16, %eax
	addl	%edx, %eax
	subl	$7, %eax
	movl	%eax, 324(%esp)
	movl	316(%esp), %eax
	imull	312(%esp), %eax
	movl	%eax, %edx
	movl	316(%esp), %eax
	imull	312(%esp), %eax
	leal	(%edx,%eax), %ecx
	movl	312(%esp), %eax
	mull	312(%esp)
	addl	%edx, %ecx
	movl	%ecx, %edx
	movl	324(%esp), %ecx
	movl	$0, %ebx
	addl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%eax, 312(%esp)
	movl	%edx, 316(%esp)
	incl	308(%esp)
.L96:
	cmpl	$9, 308(%esp)
	jle	.L97
	movl	$2, 4(%esp)
	movl	$1, (%esp)
	call	saturate_add
	movl	%eax, %ebx
	movl	$400000000, 4(%esp)
	movl	$-294967296, (%esp)
	call	saturate_add
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
	movl	$3, 4(%esp)
	movl	$-5, (%esp)
	call	saturate_signed
	movl	%eax, %esi
	movl	$-1, 4(%esp)
	movl	$-2147483648, (%esp)
	call	saturate_signed
	movl	%eax, %ebx
	movl	$1, 4(%esp)
	movl	$2147483647, (%esp)
	call	saturate_signed
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$-1, (%esp)
	call	saturate_sample
	cwtl
	movl	%eax, %esi
	movl	$-40000, (%esp)
	call	saturate_sample
	cwtl
	movl	%eax, %ebx
	movl	$40000, (%esp)
	call	saturate_sample
	cwtl
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$-6, 4(%esp)
	movl	$-3, (%esp)
	call	average
	movl	%eax, %esi
	movl	$2147483647, 4(%esp)
	movl	$-2147483648, (%esp)
	call	average
	movl	%eax, %ebx
	movl	$2147483645, 4(%esp)
	movl	$2147483647, (%esp)
	call	average
	movl	%esi, 12(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC15, (%esp)
	call	printf
	movl	$0, 180(%esp)
	movl	$0, 304(%esp)
	movl	$0, 300(%esp)
	jmp	.L98
.L101:
	movl	300(%esp), %eax
	movl	texts.0(,%eax,4), %eax
	leal	180(%esp), %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	parse
	testl	%eax, %eax
	je	.L99
	movl	180(%esp), %eax
	movl	%eax, 4(%esp)
	movl	$.LC16, (%esp)
	call	printf
	incl	304(%esp)
	jmp	.L100
.L99:
	movl	$.LC17, (%esp)
	call	printf
.L100:
	incl	300(%esp)
.L98:
	cmpl	$3, 300(%esp)
	jle	.L101
	movl	$.LC18, (%esp)
	call	puts
	movl	304(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	pairs.1, @object
	.size	pairs.1, 256
pairs.1:
	.long	1
	.long	0
	.long	2
	.long	0
	.long	127
	.long	0
	.long	1
	.long	0
	.long	255
	.long	0
	.long	1
	.long	0
	.long	32767
	.long	0
	.long	2
	.long	0
	.long	65535
	.long	0
	.long	65535
	.long	0
	.long	2147483647
	.long	0
	.long	1
	.long	0
	.long	-2147483648
	.long	-1
	.long	-1
	.long	-1
	.long	-1
	.long	-1
	.long	1
	.long	0
	.long	-1
	.long	0
	.long	1
	.long	0
	.long	65536
	.long	0
	.long	65536
	.long	0
	.long	-1
	.long	2147483647
	.long	1
	.long	0
	.long	0
	.long	-2147483648
	.long	-1
	.long	-1
	.long	-1257966796
	.long	0
	.long	-1257966796
	.long	0
	.long	100
	.long	0
	.long	-100
	.long	-1
	.long	16
	.long	0
	.long	16
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.long	-1
.LC19:
	.string	"2147483647"
.LC20:
	.string	"2147483648"
.LC21:
	.string	"99999999999"
.LC22:
	.string	"42"
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
