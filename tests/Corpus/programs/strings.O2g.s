	.file	"strings.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "strings.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %c"
.LC1:
	.string	"%02x"
.LC2:
	.string	"%-10s"
.LC3:
	.string	""
	.text
	.p2align 4
	.type	show, @function
show:
.LVL0:
.LFB2:
	.file 1 "strings.c"
	.loc 1 14 1 view -0
	.cfi_startproc
	.loc 1 15 2 view .LVU1
	.loc 1 14 1 is_stmt 0 view .LVU2
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%edx, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
.LBB59:
	.loc 1 17 3 view .LVU3
	movl	$.LC1, %edi
.LBE59:
	.loc 1 14 1 view .LVU4
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
.LBB60:
	.loc 1 17 3 view .LVU5
	movl	$.LC0, %esi
.LBE60:
	.loc 1 14 1 view .LVU6
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	movl	%ecx, %ebx
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	addl	%ebp, %ebx
	.loc 1 15 2 view .LVU7
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL1:
	.loc 1 16 2 is_stmt 1 view .LVU8
.LBB61:
	.loc 1 16 7 view .LVU9
	.loc 1 16 23 view .LVU10
	.p2align 4
	.p2align 3
.L3:
	.loc 1 17 3 view .LVU11
	.loc 1 17 54 is_stmt 0 view .LVU12
	movzbl	0(%ebp), %edx
	.loc 1 17 3 view .LVU13
	movl	%edx, 4(%esp)
	.loc 1 17 54 view .LVU14
	movl	%edx, %eax
	.loc 1 17 22 view .LVU15
	subb	$32, %al
	.loc 1 17 3 view .LVU16
	cmpb	$94, %al
	movl	%esi, %eax
	cmova	%edi, %eax
	.loc 1 16 23 view .LVU17
	incl	%ebp
.LVL2:
	.loc 1 17 3 view .LVU18
	movl	%eax, (%esp)
	call	printf
.LVL3:
	.loc 1 16 29 is_stmt 1 view .LVU19
	.loc 1 16 23 view .LVU20
	cmpl	%ebx, %ebp
	jne	.L3
.LBE61:
	.loc 1 18 2 view .LVU21
	movl	$.LC3, (%esp)
	call	puts
.LVL4:
	.loc 1 19 1 is_stmt 0 view .LVU22
	addl	$28, %esp
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE2:
	.size	show, .-show
	.section	.rodata.str1.1
.LC4:
	.string	"nothing"
.LC5:
	.string	"blocks %08x\n"
.LC6:
	.string	"%d %d %d\n"
.LC7:
	.string	"%d %d %d %d\n"
.LC8:
	.string	"%2d%2d "
.LC9:
	.string	" %u %u\n"
.LC10:
	.string	"strcpy"
.LC11:
	.string	"strncpy 3"
.LC12:
	.string	"strncpy 9"
.LC13:
	.string	"strcat"
.LC14:
	.string	"!?!?!?"
.LC15:
	.string	"strncat"
.LC16:
	.string	"%s %u\n"
.LC17:
	.string	"%d %d %d %d %d %d\n"
.LC18:
	.string	"%u %u %u %u\n"
.LC19:
	.string	"%d %d\n"
.LC21:
	.string	"/:"
.LC22:
	.string	";"
.LC23:
	.string	"[%s]"
.LC24:
	.string	"the cat sat on the mat"
.LC25:
	.string	"%s|%s|%d\n"
.LC26:
	.string	"="
.LC27:
	.string	"%s is %s, "
.LC20:
	.string	"/one//two/three/:/two:"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.loc 1 49 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 50 2 view .LVU24
	.loc 1 51 2 view .LVU25
	.loc 1 49 1 is_stmt 0 view .LVU26
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 51 18 view .LVU27
	movl	$3, %eax
	.loc 1 49 1 view .LVU28
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
	xorl	%edi, %edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$304, %esp
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 51 18 view .LVU29
	movl	%eax, 108(%esp)
	leal	224(%esp), %ebx
	.loc 1 51 29 view .LVU30
	movl	$9, %eax
	movl	%eax, 112(%esp)
	leal	144(%esp), %esi
	.loc 1 51 39 view .LVU31
	movl	$2, %eax
	movl	%eax, 116(%esp)
	.loc 1 52 2 is_stmt 1 view .LVU32
	.loc 1 53 2 view .LVU33
	.loc 1 55 2 view .LVU34
.LBB79:
.LBI79:
	.loc 1 21 13 view .LVU35
.LBB80:
	.loc 1 23 2 view .LVU36
	.loc 1 24 2 view .LVU37
.LVL5:
	.loc 1 25 2 view .LVU38
.LBB81:
	.loc 1 25 7 view .LVU39
	.loc 1 25 30 view .LVU40
	leal	154(%esp), %eax
	movl	%eax, 68(%esp)
	movl	%ebx, 76(%esp)
.LVL6:
.L9:
.LBB82:
	.loc 1 26 21 view .LVU41
	movl	%edi, 84(%esp)
	.loc 1 26 12 is_stmt 0 view .LVU42
	xorl	%eax, %eax
	movl	%eax, 88(%esp)
	movl	76(%esp), %eax
	incl	%eax
	movl	%eax, 40(%esp)
.LVL7:
.L30:
.LBB83:
	.loc 1 27 28 is_stmt 1 view .LVU43
	.loc 1 31 42 is_stmt 0 view .LVU44
	movl	88(%esp), %eax
	.loc 1 31 19 view .LVU45
	movl	$60, %ecx
	.loc 1 32 36 view .LVU46
	movl	$-1431655765, %edx
	.loc 1 31 42 view .LVU47
	movl	%eax, %edi
	sarl	%edi
	movl	%edi, 64(%esp)
	.loc 1 32 36 view .LVU48
	mull	%edx
	.loc 1 31 19 view .LVU49
	subl	%edi, %ecx
	movl	%ecx, %edi
	.loc 1 27 13 view .LVU50
	xorl	%eax, %eax
	movl	%eax, 92(%esp)
	.loc 1 31 5 view .LVU51
	leal	(%ebx,%ecx), %ecx
	andl	$1, %edi
	movl	%edi, 52(%esp)
	movl	84(%esp), %edi
	movl	%ecx, 60(%esp)
	.loc 1 32 36 view .LVU52
	shrl	%edx
	movl	%edx, 72(%esp)
.LVL8:
	.p2align 4
	.p2align 3
.L28:
.LBB84:
	.loc 1 28 23 is_stmt 1 view .LVU53
	movzbl	88(%esp), %eax
	.loc 1 28 14 is_stmt 0 view .LVU54
	xorl	%edx, %edx
.LVL9:
	.p2align 4
	.p2align 3
.L10:
	.loc 1 29 6 is_stmt 1 view .LVU55
	.loc 1 29 18 is_stmt 0 view .LVU56
	movb	%al, (%ebx,%edx)
	.loc 1 29 11 view .LVU57
	movb	%al, (%esi,%edx)
	.loc 1 28 30 is_stmt 1 view .LVU58
	incl	%edx
.LVL10:
	.loc 1 28 23 view .LVU59
	addb	$5, %al
	cmpl	$80, %edx
	jne	.L10
.LBE84:
	.loc 1 30 5 view .LVU60
	movl	88(%esp), %eax
	movl	%eax, 8(%esp)
	movl	92(%esp), %eax
	addl	%esi, %eax
	movl	%eax, 4(%esp)
	movl	68(%esp), %eax
	movl	%eax, (%esp)
	call	memmove
.LVL11:
	.loc 1 31 5 view .LVU61
	movl	64(%esp), %eax
	movl	60(%esp), %ecx
	movl	76(%esp), %edx
	movl	%eax, 84(%esp)
	cmpl	$4, %eax
	jnb	.L113
.LVL12:
.L11:
	.loc 1 31 5 is_stmt 0 view .LVU62
	xorl	%eax, %eax
	testb	$2, 84(%esp)
	je	.L16
	movzwl	(%edx), %eax
	movw	%ax, (%ecx)
	movl	$2, %eax
.L16:
	testb	$1, 84(%esp)
	je	.L17
	movzbl	(%edx,%eax), %edx
	movb	%dl, (%ecx,%eax)
.L17:
	.loc 1 32 5 is_stmt 1 view .LVU63
	movl	92(%esp), %eax
	movl	88(%esp), %ecx
	movl	76(%esp), %edx
	addl	%eax, %ecx
	movl	72(%esp), %eax
	movl	%ecx, 84(%esp)
	cmpl	$8, %eax
	jnb	.L114
.L18:
	andl	$7, %eax
	je	.L24
	movl	%eax, 80(%esp)
	xorl	%ecx, %ecx
.L23:
	movzbl	84(%esp), %eax
	movb	%al, (%edx,%ecx)
	incl	%ecx
	movl	80(%esp), %eax
	cmpl	%eax, %ecx
	jb	.L23
.L24:
	.loc 1 33 5 view .LVU64
.LBB85:
	.loc 1 33 10 view .LVU65
.LVL13:
	.loc 1 33 23 view .LVU66
	.loc 1 33 14 is_stmt 0 view .LVU67
	xorl	%eax, %eax
.LVL14:
	.p2align 4
	.p2align 3
.L25:
	.loc 1 34 6 is_stmt 1 view .LVU68
	.loc 1 34 16 is_stmt 0 view .LVU69
	movl	%edi, %edx
	.loc 1 34 24 view .LVU70
	movzbl	(%esi,%eax), %ecx
	.loc 1 34 16 view .LVU71
	sall	$5, %edx
	addl	%edx, %edi
.LVL15:
	.loc 1 34 31 view .LVU72
	movzbl	(%ebx,%eax), %edx
	.loc 1 33 30 view .LVU73
	incl	%eax
.LVL16:
	.loc 1 34 35 view .LVU74
	leal	(%edx,%edx,2), %edx
	.loc 1 34 10 view .LVU75
	addl	%ecx, %edx
	addl	%edx, %edi
.LVL17:
	.loc 1 33 30 is_stmt 1 view .LVU76
	.loc 1 33 23 view .LVU77
	cmpl	$80, %eax
	jne	.L25
.LBE85:
	.loc 1 27 39 view .LVU78
	addl	$7, 92(%esp)
	movl	92(%esp), %eax
.LVL18:
	.loc 1 27 28 view .LVU79
	cmpl	$42, %eax
	jne	.L28
.LBE83:
	.loc 1 26 29 is_stmt 0 view .LVU80
	addl	$3, 88(%esp)
	movl	%edi, 84(%esp)
	.loc 1 26 29 is_stmt 1 view .LVU81
	movl	88(%esp), %eax
.LVL19:
	.loc 1 26 21 view .LVU82
	cmpl	$42, %eax
	jne	.L30
.LBE82:
	.loc 1 25 30 is_stmt 0 view .LVU83
	incl	68(%esp)
	movl	40(%esp), %ecx
	movl	84(%esp), %edi
	.loc 1 25 41 is_stmt 1 view .LVU84
.LVL20:
	.loc 1 25 30 view .LVU85
	movl	68(%esp), %eax
.LVL21:
	.loc 1 25 30 is_stmt 0 view .LVU86
	movl	%ecx, 76(%esp)
	leal	159(%esp), %ecx
	cmpl	%eax, %ecx
	jne	.L9
.LBE81:
	.loc 1 36 2 is_stmt 1 view .LVU87
	movl	%edi, 4(%esp)
	.loc 1 39 2 is_stmt 0 view .LVU88
	leal	147(%esp), %edi
.LVL22:
	.loc 1 36 2 view .LVU89
	movl	$.LC5, (%esp)
	call	printf
.LVL23:
	.loc 1 37 2 is_stmt 1 view .LVU90
	movl	$-1, %eax
	movl	%eax, 144(%esp)
	movl	$-1, %eax
	movl	%eax, 148(%esp)
	.loc 1 38 2 view .LVU91
	.loc 1 38 18 is_stmt 0 view .LVU92
	xorl	%eax, %eax
	movl	%eax, 128(%esp)
	.loc 1 39 2 is_stmt 1 view .LVU93
	movl	128(%esp), %edx
	cmpl	$8, %edx
	jnb	.L115
.LVL24:
.L31:
	.loc 1 39 2 is_stmt 0 view .LVU94
	testb	$4, %dl
	je	.L35
	movl	$117901063, (%edi)
	addl	$4, %edi
.L35:
	testb	$2, %dl
	je	.L36
	movw	$1799, (%edi)
	addl	$2, %edi
.L36:
	testb	$1, %dl
	je	.L37
	movb	$7, (%edi)
.L37:
	.loc 1 40 2 is_stmt 1 view .LVU95
	movl	$.LC6, (%esp)
	movzbl	147(%esp), %eax
	movl	$255, %edi
	movl	%edi, 4(%esp)
	.loc 1 44 2 is_stmt 0 view .LVU96
	movl	$4, %edi
	.loc 1 40 2 view .LVU97
	movl	%eax, 12(%esp)
	movzbl	151(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL25:
	.loc 1 41 2 is_stmt 1 view .LVU98
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	movl	$1, %eax
	movl	%eax, 12(%esp)
	movl	$-1, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
.LVL26:
	.loc 1 43 2 view .LVU99
	.loc 1 44 2 view .LVU100
	movl	$3, %ecx
	movl	$-1, %eax
	movl	%ecx, 8(%esp)
	movl	$-1, %edx
	movl	%edi, 4(%esp)
	movl	%eax, 16(%esp)
	movl	%edx, 12(%esp)
	movl	$.LC7, (%esp)
	call	printf
.LVL27:
	.loc 1 44 2 is_stmt 0 view .LVU101
.LBE80:
.LBE79:
.LBB92:
	.loc 1 56 20 is_stmt 1 view .LVU102
.LBE92:
.LBB103:
.LBB89:
	xorl	%ecx, %ecx
	movl	%ecx, %edi
.LVL28:
.L38:
	.loc 1 56 20 is_stmt 0 view .LVU103
.LBE89:
.LBE103:
.LBB104:
.LBB93:
	.loc 1 57 21 is_stmt 1 view .LVU104
	movl	%ecx, 84(%esp)
	movl	words.3(,%ecx,4), %eax
	.loc 1 57 12 is_stmt 0 view .LVU105
	xorl	%edx, %edx
	movl	%eax, 92(%esp)
	jmp	.L41
.LVL29:
.L39:
	.loc 1 58 4 view .LVU106
	movl	%edx, 88(%esp)
	movl	words.3(,%edx,4), %eax
	movl	%eax, 4(%esp)
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	strcmp
.LVL30:
	.loc 1 58 4 view .LVU107
	movl	88(%esp), %edx
	movl	%eax, %edi
.LVL31:
.L41:
	.loc 1 58 4 is_stmt 1 discriminator 3 view .LVU108
	movl	%edx, 88(%esp)
	movl	words.3(,%edx,4), %eax
	movl	$2, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	strncmp
.LVL32:
	.loc 1 58 4 is_stmt 0 discriminator 3 view .LVU109
	movl	$.LC8, (%esp)
	movl	%eax, %ecx
.LVL33:
.LBB94:
.LBI94:
	.loc 1 6 12 is_stmt 1 discriminator 3 view .LVU110
.LBB95:
	.loc 1 6 26 discriminator 3 view .LVU111
	.loc 1 6 26 is_stmt 0 discriminator 3 view .LVU112
.LBE95:
.LBE94:
.LBB97:
.LBI97:
	.loc 1 6 12 is_stmt 1 discriminator 3 view .LVU113
.LBB98:
	.loc 1 6 26 discriminator 3 view .LVU114
.LBE98:
.LBE97:
.LBB100:
.LBB96:
	.loc 1 6 36 is_stmt 0 discriminator 3 view .LVU115
	xorl	%eax, %eax
	testl	%ecx, %ecx
	setg	%al
	.loc 1 6 46 discriminator 3 view .LVU116
	shrl	$31, %ecx
	.loc 1 6 41 discriminator 3 view .LVU117
	subl	%ecx, %eax
.LBE96:
.LBE100:
	.loc 1 58 4 discriminator 3 view .LVU118
	movl	%eax, 8(%esp)
.LBB101:
.LBB99:
	.loc 1 6 36 discriminator 3 view .LVU119
	xorl	%eax, %eax
	testl	%edi, %edi
	setg	%al
	.loc 1 6 46 discriminator 3 view .LVU120
	shrl	$31, %edi
	.loc 1 6 41 discriminator 3 view .LVU121
	subl	%edi, %eax
.LBE99:
.LBE101:
	.loc 1 58 4 discriminator 3 view .LVU122
	movl	%eax, 4(%esp)
	call	printf
.LVL34:
	.loc 1 57 31 is_stmt 1 discriminator 3 view .LVU123
	movl	88(%esp), %edx
	incl	%edx
.LVL35:
	.loc 1 57 21 discriminator 3 view .LVU124
	cmpl	$11, %edx
	jne	.L39
.LBE93:
	.loc 1 59 60 is_stmt 0 discriminator 2 view .LVU125
	movl	92(%esp), %eax
	movl	$3, %edx
.LVL36:
	.loc 1 59 60 discriminator 2 view .LVU126
	movl	%edx, 4(%esp)
	movl	84(%esp), %ecx
	movl	%eax, (%esp)
	movl	%ecx, 88(%esp)
.LVL37:
	.loc 1 59 3 is_stmt 1 discriminator 2 view .LVU127
	.loc 1 59 60 is_stmt 0 discriminator 2 view .LVU128
	call	strnlen
.LVL38:
	movl	%eax, %edi
	.loc 1 59 32 discriminator 2 view .LVU129
	movl	92(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
.LVL39:
	.loc 1 59 3 discriminator 2 view .LVU130
	movl	%edi, 8(%esp)
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL40:
	.loc 1 56 30 is_stmt 1 discriminator 2 view .LVU131
	movl	88(%esp), %ecx
	incl	%ecx
.LVL41:
	.loc 1 56 20 discriminator 2 view .LVU132
	cmpl	$11, %ecx
	je	.L40
.LBB102:
	.loc 1 58 4 is_stmt 0 view .LVU133
	movl	words.3(,%ecx,4), %eax
	movzbl	(%eax), %edi
	jmp	.L38
.LVL42:
.L113:
	.loc 1 58 4 view .LVU134
.LBE102:
.LBE104:
.LBB105:
.LBB90:
.LBB88:
.LBB87:
.LBB86:
	.loc 1 31 5 view .LVU135
	movl	52(%esp), %eax
	testl	%eax, %eax
	jne	.L116
.LVL43:
.L12:
	.loc 1 31 5 view .LVU136
	testb	$2, %cl
	jne	.L117
.L13:
	movl	84(%esp), %eax
	cmpl	$4, %eax
	jb	.L11
	movl	%edi, 56(%esp)
	andl	$-4, %eax
	movl	%eax, 80(%esp)
	xorl	%eax, %eax
.LVL44:
.L14:
	.loc 1 31 5 view .LVU137
	movl	(%edx,%eax), %edi
	movl	%edi, (%ecx,%eax)
	addl	$4, %eax
	movl	80(%esp), %edi
	cmpl	%edi, %eax
	jb	.L14
	movl	56(%esp), %edi
	addl	%eax, %ecx
	addl	%eax, %edx
	jmp	.L11
.L114:
	.loc 1 32 5 view .LVU138
	movzbl	%cl, %ecx
	imull	$16843009, %ecx, %ecx
	testb	$1, %dl
	movl	%ecx, 80(%esp)
	jne	.L118
.L19:
	testb	$2, %dl
	jne	.L119
.L20:
	cmpl	$8, %eax
	jb	.L18
	movl	%edi, 48(%esp)
	movl	%eax, %ecx
	movl	%eax, 44(%esp)
	andl	$-8, %ecx
	movl	80(%esp), %eax
	movl	%ecx, 56(%esp)
	xorl	%ecx, %ecx
	movl	56(%esp), %edi
.L21:
	movl	%eax, (%edx,%ecx)
	movl	%eax, 4(%edx,%ecx)
	addl	$8, %ecx
	cmpl	%edi, %ecx
	jb	.L21
	movl	48(%esp), %edi
	addl	%ecx, %edx
	movl	44(%esp), %eax
	jmp	.L18
.LVL45:
.L117:
	.loc 1 31 5 view .LVU139
	movzwl	(%edx), %eax
	addl	$2, %ecx
	addl	$2, %edx
	movw	%ax, -2(%ecx)
	subl	$2, 84(%esp)
	jmp	.L13
.LVL46:
.L116:
	.loc 1 31 5 view .LVU140
	movzbl	(%edx), %eax
	incl	%ecx
	movb	%al, -1(%ecx)
.LVL47:
	.loc 1 31 5 view .LVU141
	movl	64(%esp), %eax
	movl	40(%esp), %edx
	decl	%eax
	movl	%eax, 84(%esp)
	jmp	.L12
.LVL48:
.L119:
	.loc 1 32 5 view .LVU142
	movl	80(%esp), %ecx
	addl	$2, %edx
	subl	$2, %eax
	movw	%cx, -2(%edx)
	jmp	.L20
.L118:
	movzbl	80(%esp), %eax
	movb	%al, (%edx)
	movl	72(%esp), %eax
	movl	40(%esp), %edx
	decl	%eax
	jmp	.L19
.LVL49:
.L40:
	.loc 1 32 5 view .LVU143
.LBE86:
.LBE87:
.LBE88:
.LBE90:
.LBE105:
	.loc 1 62 2 is_stmt 1 view .LVU144
	movl	$589505315, %edx
	xorl	%eax, %eax
.L42:
	movl	%edx, a.2(%eax)
	addl	$8, %eax
	movl	%edx, a.2-4(%eax)
	cmpl	$32, %eax
	jb	.L42
	.loc 1 63 2 view .LVU145
	movl	$1819043176, %eax
	.loc 1 64 2 is_stmt 0 view .LVU146
	movl	$a.2, %edx
	.loc 1 63 2 view .LVU147
	movl	%eax, a.2
	movl	$111, %eax
	.loc 1 64 2 view .LVU148
	movl	$10, %ecx
.LVL50:
	.loc 1 63 2 view .LVU149
	movw	%ax, a.2+4
	.loc 1 64 2 is_stmt 1 view .LVU150
	movl	$.LC10, %eax
	call	show
.LVL51:
	.loc 1 65 2 view .LVU151
	movl	$589505315, %edx
	xorl	%eax, %eax
.L44:
	movl	%edx, b.1(%eax)
	addl	$8, %eax
	movl	%edx, b.1-4(%eax)
	cmpl	$32, %eax
	jb	.L44
	.loc 1 66 2 view .LVU152
	movl	$a.2, 4(%esp)
	movl	108(%esp), %eax
	movl	$b.1, (%esp)
	movl	%eax, 8(%esp)
	call	strncpy
.LVL52:
	.loc 1 67 2 view .LVU153
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC11, %eax
	call	show
.LVL53:
	.loc 1 68 2 view .LVU154
	movl	112(%esp), %eax
	movl	$a.2, 4(%esp)
	movl	$b.1, (%esp)
	movl	%eax, 8(%esp)
	call	strncpy
.LVL54:
	.loc 1 69 2 view .LVU155
	movl	$10, %ecx
	movl	$b.1, %edx
	movl	$.LC12, %eax
	call	show
.LVL55:
	.loc 1 70 2 view .LVU156
	movl	$a.2, (%esp)
	call	strlen
.LVL56:
	.loc 1 71 2 is_stmt 0 view .LVU157
	movl	$16, %ecx
	movl	$a.2, %edx
	.loc 1 70 2 view .LVU158
	movl	$1870077996, a.2(%eax)
	movl	$6581362, a.2+4(%eax)
	.loc 1 71 2 is_stmt 1 view .LVU159
	movl	$.LC13, %eax
	call	show
.LVL57:
	.loc 1 72 2 view .LVU160
	movl	116(%esp), %eax
	movl	$.LC14, 4(%esp)
	movl	$a.2, (%esp)
	movl	%eax, 8(%esp)
	call	strncat
.LVL58:
	.loc 1 73 2 view .LVU161
	movl	$18, %ecx
	movl	$a.2, %edx
	movl	$.LC15, %eax
	call	show
.LVL59:
	.loc 1 74 2 view .LVU162
	.loc 1 75 2 view .LVU163
	.loc 1 75 33 is_stmt 0 view .LVU164
	movl	$a.2, (%esp)
	call	strlen
.LVL60:
	.loc 1 75 2 view .LVU165
	movl	$a.2, 4(%esp)
	movl	$.LC16, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL61:
	.loc 1 77 2 is_stmt 1 view .LVU166
	.loc 1 78 2 view .LVU167
	xorl	%eax, %eax
	movl	$21, 16(%esp)
	movl	$22, 12(%esp)
	movl	$-1, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC7, (%esp)
	call	printf
.LVL62:
	.loc 1 79 2 view .LVU168
	xorl	%eax, %eax
	movl	%eax, 24(%esp)
	movl	$-1, 20(%esp)
	movl	$5, 16(%esp)
	movl	$22, 12(%esp)
	movl	$-1, 8(%esp)
	movl	$16, 4(%esp)
	movl	$.LC17, (%esp)
	call	printf
.LVL63:
	.loc 1 81 2 view .LVU169
	movl	$-1, 12(%esp)
	movl	$1, 8(%esp)
	movl	$15, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.LVL64:
	.loc 1 82 2 view .LVU170
	xorl	%eax, %eax
	movl	$22, 16(%esp)
	movl	$2, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$4, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
.LVL65:
	.loc 1 84 2 view .LVU171
	movl	$-1, 8(%esp)
	movl	$13, 4(%esp)
	movl	$.LC19, (%esp)
	call	printf
.LVL66:
	.loc 1 86 2 view .LVU172
	.loc 1 86 7 is_stmt 0 view .LVU173
	xorl	%eax, %eax
.L46:
	movl	.LC20(%eax), %edx
	movl	%edx, 144(%esp,%eax)
	addl	$4, %eax
	cmpl	$20, %eax
	jb	.L46
	.loc 1 87 2 is_stmt 1 view .LVU174
.LBB106:
	.loc 1 87 7 view .LVU175
.LBE106:
	.loc 1 86 7 is_stmt 0 view .LVU176
	leal	(%esi,%eax), %edx
	movzwl	.LC20(%eax), %ecx
	movzbl	.LC20+2(%eax), %eax
	movw	%cx, (%edx)
	movb	%al, 2(%edx)
.LBB107:
	.loc 1 87 17 view .LVU177
	movl	$.LC21, 4(%esp)
	movl	%esi, (%esp)
	call	strtok
.LVL67:
	.loc 1 87 37 is_stmt 1 view .LVU178
	testl	%eax, %eax
	je	.L51
.L48:
	.loc 1 88 3 discriminator 3 view .LVU179
	movl	%eax, 4(%esp)
	movl	$.LC23, (%esp)
	call	printf
.LVL68:
	.loc 1 87 42 discriminator 3 view .LVU180
	.loc 1 87 44 is_stmt 0 discriminator 3 view .LVU181
	movl	$.LC21, %eax
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	strtok
.LVL69:
	.loc 1 87 37 is_stmt 1 discriminator 3 view .LVU182
	testl	%eax, %eax
	jne	.L48
.L51:
	.loc 1 87 37 is_stmt 0 discriminator 3 view .LVU183
.LBE107:
	.loc 1 89 2 is_stmt 1 view .LVU184
	movl	$.LC3, (%esp)
.LBB108:
	.loc 1 92 17 is_stmt 0 view .LVU185
	leal	120(%esp), %esi
	movl	$.LC22, %edi
.LBE108:
	.loc 1 89 2 view .LVU186
	call	puts
.LVL70:
	.loc 1 90 2 is_stmt 1 view .LVU187
	.loc 1 90 7 is_stmt 0 view .LVU188
	movl	$993082721, %eax
	movl	$993148258, %edx
	movl	%eax, 132(%esp)
.LBB110:
	.loc 1 92 17 view .LVU189
	leal	132(%esp), %eax
.LBE110:
	.loc 1 90 7 view .LVU190
	movl	$4023099, %ecx
.LBB111:
	.loc 1 92 17 view .LVU191
	movl	%edi, 4(%esp)
	leal	124(%esp), %edi
	movl	%esi, 8(%esp)
	movl	%eax, (%esp)
.LBE111:
	.loc 1 90 7 view .LVU192
	movl	%edx, 136(%esp)
	movl	%ecx, 140(%esp)
	.loc 1 91 2 is_stmt 1 view .LVU193
	.loc 1 92 2 view .LVU194
.LBB112:
	.loc 1 92 7 view .LVU195
	.loc 1 92 17 is_stmt 0 view .LVU196
	call	strtok_r
.LVL71:
	.loc 1 92 46 is_stmt 1 view .LVU197
	testl	%eax, %eax
	je	.L50
.L49:
.LBB109:
	.loc 1 93 3 view .LVU198
	.loc 1 93 16 is_stmt 0 view .LVU199
	movl	%edi, 8(%esp)
	movl	$.LC26, %edx
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	strtok_r
.LVL72:
	.loc 1 93 51 view .LVU200
	movl	$.LC26, %ecx
	movl	%ecx, 4(%esp)
	movl	%edi, 8(%esp)
	movl	$0, (%esp)
	.loc 1 93 16 view .LVU201
	movl	%eax, 92(%esp)
.LVL73:
	.loc 1 93 51 view .LVU202
	call	strtok_r
.LVL74:
	.loc 1 94 3 is_stmt 1 view .LVU203
	movl	92(%esp), %edx
	movl	$.LC4, %ecx
	movl	$.LC27, (%esp)
	movl	%edx, 4(%esp)
	testl	%eax, %eax
	cmove	%ecx, %eax
.LVL75:
	.loc 1 94 3 is_stmt 0 view .LVU204
	movl	%eax, 8(%esp)
	call	printf
.LVL76:
.LBE109:
	.loc 1 92 51 is_stmt 1 view .LVU205
	.loc 1 92 53 is_stmt 0 view .LVU206
	movl	$.LC22, %eax
	movl	%esi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$0, (%esp)
	call	strtok_r
.LVL77:
	.loc 1 92 46 is_stmt 1 view .LVU207
	testl	%eax, %eax
	jne	.L49
.LVL78:
.L50:
	.loc 1 92 46 is_stmt 0 view .LVU208
.LBE112:
	.loc 1 96 2 is_stmt 1 view .LVU209
	movl	$.LC3, (%esp)
	call	puts
.LVL79:
	.loc 1 98 2 view .LVU210
	.loc 1 98 15 is_stmt 0 view .LVU211
	movl	$.LC24, (%esp)
	call	strdup
.LVL80:
	.loc 1 98 34 view .LVU212
	movl	$.LC24, (%esp)
	.loc 1 98 15 view .LVU213
	movl	%eax, %edi
.LVL81:
	.loc 1 98 34 view .LVU214
	movl	$7, %eax
.LVL82:
	.loc 1 98 34 view .LVU215
	movl	%eax, 4(%esp)
	call	strndup
.LVL83:
	.loc 1 99 2 view .LVU216
	movl	%edi, (%esp)
	.loc 1 98 34 view .LVU217
	movl	%eax, %esi
.LVL84:
	.loc 1 99 2 is_stmt 1 view .LVU218
	movl	$.LC24, %eax
.LVL85:
	.loc 1 99 2 is_stmt 0 view .LVU219
	movl	%eax, 4(%esp)
	call	strcmp
.LVL86:
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC25, (%esp)
	movl	%eax, 12(%esp)
	call	printf
.LVL87:
	.loc 1 100 2 is_stmt 1 view .LVU220
	movl	%edi, (%esp)
	call	free
.LVL88:
	.loc 1 101 2 view .LVU221
	movl	%esi, (%esp)
	call	free
.LVL89:
	.loc 1 102 2 view .LVU222
	.loc 1 103 2 view .LVU223
	.loc 1 104 2 view .LVU224
.LBB113:
	.loc 1 104 7 view .LVU225
	.loc 1 104 23 view .LVU226
	.loc 1 105 3 view .LVU227
	.loc 1 104 14 is_stmt 0 view .LVU228
	xorl	%eax, %eax
.LVL90:
.L52:
	.loc 1 104 30 is_stmt 1 view .LVU229
	.loc 1 105 15 is_stmt 0 view .LVU230
	movl	%eax, %edx
	negl	%edx
	movzbl	.LC24+21(%edx), %ecx
	movb	%cl, (%ebx,%eax)
	.loc 1 104 30 view .LVU231
	incl	%eax
.LVL91:
	.loc 1 104 23 is_stmt 1 view .LVU232
	.loc 1 105 3 view .LVU233
	.loc 1 105 15 is_stmt 0 view .LVU234
	cmpl	$22, %eax
	jne	.L52
.LBE113:
	.loc 1 106 2 view .LVU235
	movl	%ebx, (%esp)
.LBB114:
	.loc 1 105 15 view .LVU236
	xorl	%eax, %eax
.LVL92:
	.loc 1 105 15 view .LVU237
	movb	%al, 246(%esp)
	.loc 1 104 30 is_stmt 1 view .LVU238
.LVL93:
	.loc 1 104 23 view .LVU239
.LBE114:
	.loc 1 106 2 view .LVU240
	call	puts
.LVL94:
	.loc 1 107 2 view .LVU241
	.loc 1 108 1 is_stmt 0 view .LVU242
	leal	-12(%ebp), %esp
.LVL95:
	.loc 1 108 1 view .LVU243
	movl	$22, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL96:
	.loc 1 108 1 view .LVU244
	popl	%esi
	.cfi_restore 6
.LVL97:
	.loc 1 108 1 view .LVU245
	popl	%edi
	.cfi_restore 7
.LVL98:
	.loc 1 108 1 view .LVU246
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL99:
	.loc 1 108 1 view .LVU247
	ret
.LVL100:
.L115:
	.cfi_restore_state
.LBB115:
.LBB91:
	.loc 1 39 2 view .LVU248
	testl	$1, %edi
	jne	.L120
.L32:
	testl	$2, %edi
	jne	.L121
.LVL101:
.L33:
	.loc 1 39 2 view .LVU249
	testl	$4, %edi
	jne	.L122
.L34:
	movl	%edx, %ecx
	movl	$117901063, %eax
	shrl	$2, %ecx
	andl	$3, %edx
	rep stosl
	jmp	.L31
.LVL102:
.L120:
	.loc 1 39 2 view .LVU250
	movb	$7, 147(%esp)
	leal	148(%esp), %edi
	decl	%edx
	jmp	.L32
.L121:
	.loc 1 39 2 view .LVU251
	movw	$1799, (%edi)
.LVL103:
	.loc 1 39 2 view .LVU252
	subl	$2, %edx
	addl	$2, %edi
	jmp	.L33
.L122:
	movl	$117901063, (%edi)
	subl	$4, %edx
	addl	$4, %edi
	jmp	.L34
.LBE91:
.LBE115:
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.local	b.1
	.comm	b.1,32,32
	.local	a.2
	.comm	a.2,32,32
	.section	.rodata.str1.1
.LC28:
	.string	"a"
.LC29:
	.string	"ab"
.LC30:
	.string	"abc"
.LC31:
	.string	"abd"
.LC32:
	.string	"b"
.LC33:
	.string	"aB"
.LC34:
	.string	"ABC"
.LC35:
	.string	"\200"
.LC36:
	.string	"zebra"
.LC37:
	.string	"zebras"
	.section	.rodata
	.align 32
	.type	words.3, @object
	.size	words.3, 44
words.3:
	.long	.LC3
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/string.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.file 5 "../../../src/Kernel/user/include/stdlib.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xda1
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1b
	.long	.LASF50
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL34
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xe
	.long	0x26
	.uleb128 0x1c
	.long	.LASF51
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x43
	.uleb128 0x1d
	.long	0x32
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x1e
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x8
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x8
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x8
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x4
	.long	.LASF9
	.byte	0x2
	.byte	0xb
	.byte	0x7
	.long	0x94
	.long	0x94
	.uleb128 0x2
	.long	0x96
	.uleb128 0x2
	.long	0x4a
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x1f
	.byte	0x4
	.uleb128 0xf
	.long	0x9b
	.uleb128 0x20
	.uleb128 0x4
	.long	.LASF10
	.byte	0x2
	.byte	0x7
	.byte	0x7
	.long	0x94
	.long	0xbc
	.uleb128 0x2
	.long	0x94
	.uleb128 0x2
	.long	0x96
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF11
	.byte	0x2
	.byte	0x8
	.byte	0x7
	.long	0x94
	.long	0xdc
	.uleb128 0x2
	.long	0x94
	.uleb128 0x2
	.long	0x96
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x21
	.long	.LASF52
	.byte	0x5
	.byte	0x12
	.byte	0x6
	.long	0xee
	.uleb128 0x2
	.long	0x94
	.byte	0
	.uleb128 0x4
	.long	.LASF12
	.byte	0x2
	.byte	0x15
	.byte	0x7
	.long	0x109
	.long	0x109
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0xf
	.long	0x26
	.uleb128 0x12
	.long	0x109
	.uleb128 0xf
	.long	0x2d
	.uleb128 0x12
	.long	0x113
	.uleb128 0xe
	.long	0x113
	.uleb128 0x4
	.long	.LASF13
	.byte	0x2
	.byte	0x14
	.byte	0x7
	.long	0x109
	.long	0x138
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF14
	.byte	0x2
	.byte	0x25
	.byte	0x7
	.long	0x109
	.long	0x158
	.uleb128 0x2
	.long	0x10e
	.uleb128 0x2
	.long	0x118
	.uleb128 0x2
	.long	0x15d
	.byte	0
	.uleb128 0xf
	.long	0x109
	.uleb128 0x12
	.long	0x158
	.uleb128 0x4
	.long	.LASF15
	.byte	0x3
	.byte	0x37
	.byte	0x5
	.long	0x4a
	.long	0x178
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF16
	.byte	0x2
	.byte	0x24
	.byte	0x7
	.long	0x109
	.long	0x193
	.uleb128 0x2
	.long	0x10e
	.uleb128 0x2
	.long	0x118
	.byte	0
	.uleb128 0x4
	.long	.LASF17
	.byte	0x2
	.byte	0x23
	.byte	0x7
	.long	0x109
	.long	0x1ae
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF18
	.byte	0x2
	.byte	0x21
	.byte	0x8
	.long	0x32
	.long	0x1c9
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF19
	.byte	0x2
	.byte	0x22
	.byte	0x8
	.long	0x32
	.long	0x1e4
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF20
	.byte	0x2
	.byte	0x20
	.byte	0x7
	.long	0x109
	.long	0x1ff
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF21
	.byte	0x2
	.byte	0x1e
	.byte	0x7
	.long	0x109
	.long	0x21a
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x4a
	.byte	0
	.uleb128 0x4
	.long	.LASF22
	.byte	0x2
	.byte	0x1f
	.byte	0x7
	.long	0x109
	.long	0x235
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x4a
	.byte	0
	.uleb128 0x4
	.long	.LASF23
	.byte	0x2
	.byte	0x13
	.byte	0x7
	.long	0x109
	.long	0x255
	.uleb128 0x2
	.long	0x109
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF24
	.byte	0x2
	.byte	0x10
	.byte	0x7
	.long	0x109
	.long	0x275
	.uleb128 0x2
	.long	0x109
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF25
	.byte	0x2
	.byte	0x9
	.byte	0x7
	.long	0x94
	.long	0x295
	.uleb128 0x2
	.long	0x94
	.uleb128 0x2
	.long	0x4a
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF26
	.byte	0x2
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x2ab
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF27
	.byte	0x2
	.byte	0xe
	.byte	0x8
	.long	0x32
	.long	0x2c6
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF28
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x4a
	.long	0x2dd
	.uleb128 0x2
	.long	0x113
	.uleb128 0x22
	.byte	0
	.uleb128 0x4
	.long	.LASF29
	.byte	0x2
	.byte	0x17
	.byte	0x5
	.long	0x4a
	.long	0x2f8
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x113
	.byte	0
	.uleb128 0x4
	.long	.LASF30
	.byte	0x2
	.byte	0x18
	.byte	0x5
	.long	0x4a
	.long	0x318
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x113
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x23
	.long	.LASF53
	.byte	0x1
	.byte	0x30
	.byte	0x5
	.long	0x4a
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0xbbb
	.uleb128 0x13
	.string	"a"
	.byte	0x32
	.byte	0xe
	.long	0xbbb
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.uleb128 0x13
	.string	"b"
	.byte	0x32
	.byte	0x15
	.long	0xbbb
	.uleb128 0x5
	.byte	0x3
	.long	b.1
	.uleb128 0x6
	.long	.LASF31
	.byte	0x33
	.byte	0x12
	.long	0x3e
	.uleb128 0x3
	.byte	0x74
	.sleb128 108
	.uleb128 0x6
	.long	.LASF32
	.byte	0x33
	.byte	0x1d
	.long	0x3e
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.uleb128 0x13
	.string	"two"
	.byte	0x33
	.byte	0x27
	.long	0x3e
	.uleb128 0x3
	.byte	0x74
	.sleb128 116
	.uleb128 0x6
	.long	.LASF33
	.byte	0x34
	.byte	0x1b
	.long	0xbdb
	.uleb128 0x5
	.byte	0x3
	.long	words.3
	.uleb128 0x24
	.byte	0x7
	.byte	0x4
	.long	0x43
	.byte	0x1
	.byte	0x35
	.byte	0x7
	.long	0x3a3
	.uleb128 0x25
	.long	.LASF54
	.byte	0xb
	.byte	0
	.uleb128 0x7
	.string	"s"
	.byte	0x4d
	.byte	0xe
	.long	0x113
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x6
	.long	.LASF34
	.byte	0x56
	.byte	0x7
	.long	0xbe0
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.uleb128 0x6
	.long	.LASF35
	.byte	0x5a
	.byte	0x7
	.long	0xbf0
	.uleb128 0x3
	.byte	0x74
	.sleb128 132
	.uleb128 0x6
	.long	.LASF36
	.byte	0x5b
	.byte	0x8
	.long	0x109
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.uleb128 0x6
	.long	.LASF37
	.byte	0x5b
	.byte	0x10
	.long	0x109
	.uleb128 0x3
	.byte	0x74
	.sleb128 124
	.uleb128 0x10
	.long	.LASF38
	.byte	0x62
	.byte	0x8
	.long	0x109
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x10
	.long	.LASF39
	.byte	0x62
	.byte	0x1b
	.long	0x109
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x6
	.long	.LASF40
	.byte	0x66
	.byte	0x7
	.long	0xbbb
	.uleb128 0x3
	.byte	0x74
	.sleb128 224
	.uleb128 0x7
	.string	"n"
	.byte	0x67
	.byte	0x9
	.long	0x32
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x9
	.long	.LLRL19
	.long	0x563
	.uleb128 0x7
	.string	"i"
	.byte	0x38
	.byte	0xb
	.long	0x4a
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x9
	.long	.LLRL21
	.long	0x513
	.uleb128 0x7
	.string	"j"
	.byte	0x39
	.byte	0xc
	.long	0x4a
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x14
	.long	0xd7d
	.long	.LBI94
	.byte	.LVU110
	.long	.LLRL23
	.byte	0x3a
	.byte	0x4
	.long	0x48c
	.uleb128 0x26
	.long	0xd8e
	.long	.LLST24
	.long	.LVUS24
	.byte	0
	.uleb128 0x14
	.long	0xd7d
	.long	.LBI97
	.byte	.LVU113
	.long	.LLRL25
	.byte	0x3a
	.byte	0x4
	.long	0x4a6
	.uleb128 0x27
	.long	0xd8e
	.byte	0
	.uleb128 0x3
	.long	.LVL30
	.long	0x2dd
	.long	0x4cf
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0xd
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.3
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL32
	.long	0x2f8
	.long	0x4fe
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0xd
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.3
	.byte	0x22
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x5
	.long	.LVL34
	.long	0x2c6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL38
	.long	0x2ab
	.long	0x530
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x3
	.long	.LVL39
	.long	0x295
	.long	0x547
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x6
	.byte	0
	.uleb128 0x5
	.long	.LVL40
	.long	0x2c6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL26
	.long	0x5cf
	.uleb128 0x7
	.string	"p"
	.byte	0x57
	.byte	0xd
	.long	0x109
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x3
	.long	.LVL67
	.long	0x178
	.long	0x59c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC21
	.byte	0
	.uleb128 0x3
	.long	.LVL68
	.long	0x2c6
	.long	0x5b4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC23
	.byte	0
	.uleb128 0x5
	.long	.LVL69
	.long	0x178
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC21
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL28
	.long	0x6c7
	.uleb128 0x7
	.string	"p"
	.byte	0x5c
	.byte	0xd
	.long	0x109
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x28
	.long	.LBB109
	.long	.LBE109-.LBB109
	.long	0x67e
	.uleb128 0x10
	.long	.LASF41
	.byte	0x5d
	.byte	0x9
	.long	0x109
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x10
	.long	.LASF42
	.byte	0x5d
	.byte	0x2b
	.long	0x109
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x3
	.long	.LVL72
	.long	0x138
	.long	0x63b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL74
	.long	0x138
	.long	0x660
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC26
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL76
	.long	0x2c6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC27
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL71
	.long	0x138
	.long	0x6a5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 132
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL77
	.long	0x138
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL32
	.long	0x6e2
	.uleb128 0x7
	.string	"i"
	.byte	0x68
	.byte	0xe
	.long	0x32
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.uleb128 0x14
	.long	0xc00
	.long	.LBI79
	.byte	.LVU35
	.long	.LLRL9
	.byte	0x37
	.byte	0x2
	.long	0x874
	.uleb128 0x29
	.long	.LLRL9
	.uleb128 0x15
	.long	0xc0d
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.uleb128 0x15
	.long	0xc16
	.uleb128 0x3
	.byte	0x74
	.sleb128 224
	.uleb128 0xa
	.long	0xc1f
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x15
	.long	0xc2a
	.uleb128 0x3
	.byte	0x74
	.sleb128 128
	.uleb128 0x2a
	.long	0xc50
	.long	.LLRL11
	.long	0x7d2
	.uleb128 0xa
	.long	0xc51
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x17
	.long	0xc5c
	.long	.LLRL13
	.uleb128 0xa
	.long	0xc5d
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x17
	.long	0xc66
	.long	.LLRL15
	.uleb128 0xa
	.long	0xc67
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x18
	.long	0xc72
	.long	.LBB84
	.long	.LBE84-.LBB84
	.long	0x788
	.uleb128 0xa
	.long	0xc77
	.long	.LLST17
	.long	.LVUS17
	.byte	0
	.uleb128 0x18
	.long	0xc81
	.long	.LBB85
	.long	.LBE85-.LBB85
	.long	0x7a7
	.uleb128 0xa
	.long	0xc82
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.uleb128 0x5
	.long	.LVL11
	.long	0xbc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x7
	.byte	0x76
	.sleb128 0
	.byte	0x74
	.sleb128 92
	.byte	0x6
	.byte	0x22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL23
	.long	0x2c6
	.long	0x7f3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x4
	.byte	0x74
	.sleb128 84
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL25
	.long	0x2c6
	.long	0x812
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0xff
	.byte	0
	.uleb128 0x3
	.long	.LVL26
	.long	0x2c6
	.long	0x843
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x5
	.long	.LVL27
	.long	0x2c6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL51
	.long	0xcb5
	.long	0x899
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LVL52
	.long	0x255
	.long	0x8bb
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	b.1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.byte	0
	.uleb128 0x3
	.long	.LVL53
	.long	0xcb5
	.long	0x8e0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	b.1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LVL54
	.long	0x255
	.long	0x902
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	b.1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.byte	0
	.uleb128 0x3
	.long	.LVL55
	.long	0xcb5
	.long	0x927
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	b.1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LVL56
	.long	0xd99
	.long	0x93f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.byte	0
	.uleb128 0x3
	.long	.LVL57
	.long	0xcb5
	.long	0x964
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.uleb128 0x3
	.long	.LVL58
	.long	0x235
	.long	0x986
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.byte	0
	.uleb128 0x3
	.long	.LVL59
	.long	0xcb5
	.long	0x9ab
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC15
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x42
	.byte	0
	.uleb128 0x3
	.long	.LVL60
	.long	0x295
	.long	0x9c3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.byte	0
	.uleb128 0x3
	.long	.LVL61
	.long	0x2c6
	.long	0x9e5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC16
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	a.2
	.byte	0
	.uleb128 0x3
	.long	.LVL62
	.long	0x2c6
	.long	0xa16
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x46
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x45
	.byte	0
	.uleb128 0x3
	.long	.LVL63
	.long	0x2c6
	.long	0xa54
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC17
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x40
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x46
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x3
	.long	.LVL64
	.long	0x2c6
	.long	0xa7f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x3f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.byte	0
	.uleb128 0x3
	.long	.LVL65
	.long	0x2c6
	.long	0xaaf
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC18
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x1
	.byte	0x46
	.byte	0
	.uleb128 0x3
	.long	.LVL66
	.long	0x2c6
	.long	0xad4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC19
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x3d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x9
	.byte	0xff
	.byte	0
	.uleb128 0x3
	.long	.LVL70
	.long	0x162
	.long	0xaec
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x3
	.long	.LVL79
	.long	0x162
	.long	0xb04
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x3
	.long	.LVL80
	.long	0x122
	.long	0xb1c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC24
	.byte	0
	.uleb128 0x3
	.long	.LVL83
	.long	0xee
	.long	0xb3a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC24
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x3
	.long	.LVL86
	.long	0x2dd
	.long	0xb59
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC24
	.byte	0
	.uleb128 0x3
	.long	.LVL87
	.long	0x2c6
	.long	0xb7f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC25
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL88
	.long	0xdc
	.long	0xb94
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL89
	.long	0xdc
	.long	0xba9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL94
	.long	0x162
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x26
	.long	0xbcb
	.uleb128 0xc
	.long	0x43
	.byte	0x1f
	.byte	0
	.uleb128 0xb
	.long	0x11d
	.long	0xbdb
	.uleb128 0xc
	.long	0x43
	.byte	0xa
	.byte	0
	.uleb128 0xe
	.long	0xbcb
	.uleb128 0xb
	.long	0x26
	.long	0xbf0
	.uleb128 0xc
	.long	0x43
	.byte	0x16
	.byte	0
	.uleb128 0xb
	.long	0x26
	.long	0xc00
	.uleb128 0xc
	.long	0x43
	.byte	0xb
	.byte	0
	.uleb128 0x2b
	.long	.LASF55
	.byte	0x1
	.byte	0x15
	.byte	0xd
	.byte	0x1
	.long	0xc90
	.uleb128 0xd
	.string	"a"
	.byte	0x17
	.byte	0x10
	.long	0xc90
	.uleb128 0xd
	.string	"b"
	.byte	0x17
	.byte	0x17
	.long	0xc90
	.uleb128 0xd
	.string	"sum"
	.byte	0x18
	.byte	0xb
	.long	0x43
	.uleb128 0x16
	.long	.LASF43
	.byte	0x26
	.byte	0x12
	.long	0x3e
	.uleb128 0x2c
	.long	.LASF44
	.byte	0x1
	.byte	0x2b
	.byte	0x14
	.long	0xcb0
	.byte	0xe
	.byte	0x6f
	.byte	0x6e
	.byte	0x65
	.byte	0
	.byte	0x74
	.byte	0x77
	.byte	0x6f
	.byte	0
	.byte	0x74
	.byte	0x68
	.byte	0x72
	.byte	0x65
	.byte	0x65
	.byte	0
	.uleb128 0x11
	.uleb128 0x16
	.long	.LASF45
	.byte	0x19
	.byte	0xb
	.long	0x4a
	.uleb128 0x11
	.uleb128 0xd
	.string	"n"
	.byte	0x1a
	.byte	0xc
	.long	0x4a
	.uleb128 0x11
	.uleb128 0x16
	.long	.LASF46
	.byte	0x1b
	.byte	0xd
	.long	0x4a
	.uleb128 0x2d
	.long	0xc81
	.uleb128 0xd
	.string	"i"
	.byte	0x1c
	.byte	0xe
	.long	0x4a
	.byte	0
	.uleb128 0x11
	.uleb128 0xd
	.string	"i"
	.byte	0x21
	.byte	0xe
	.long	0x4a
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x66
	.long	0xca0
	.uleb128 0xc
	.long	0x43
	.byte	0x4f
	.byte	0
	.uleb128 0xb
	.long	0x2d
	.long	0xcb0
	.uleb128 0xc
	.long	0x43
	.byte	0xd
	.byte	0
	.uleb128 0xe
	.long	0xca0
	.uleb128 0x2e
	.long	.LASF56
	.byte	0x1
	.byte	0xd
	.byte	0xd
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xd58
	.uleb128 0x2f
	.long	.LASF41
	.byte	0x1
	.byte	0xd
	.byte	0x1e
	.long	0x113
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x19
	.string	"s"
	.byte	0x30
	.long	0x113
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x19
	.string	"n"
	.byte	0x3a
	.long	0x32
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x9
	.long	.LLRL3
	.long	0xd23
	.uleb128 0x7
	.string	"i"
	.byte	0x10
	.byte	0xe
	.long	0x32
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x30
	.long	.LVL3
	.long	0x2c6
	.byte	0
	.uleb128 0x3
	.long	.LVL1
	.long	0x2c6
	.long	0xd43
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0x5
	.long	.LVL4
	.long	0x162
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x31
	.string	"at"
	.byte	0x1
	.byte	0x8
	.byte	0xc
	.long	0x4a
	.byte	0x1
	.long	0xd7d
	.uleb128 0x1a
	.long	.LASF47
	.byte	0x1b
	.long	0x96
	.uleb128 0x1a
	.long	.LASF48
	.byte	0x2e
	.long	0x96
	.byte	0
	.uleb128 0x32
	.long	.LASF49
	.byte	0x1
	.byte	0x6
	.byte	0xc
	.long	0x4a
	.byte	0x1
	.long	0xd99
	.uleb128 0x33
	.string	"n"
	.byte	0x1
	.byte	0x6
	.byte	0x15
	.long	0x4a
	.byte	0
	.uleb128 0x34
	.long	.LASF26
	.long	.LASF57
	.byte	0x6
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 13
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x26
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x29
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xa
	.byte	0
	.byte	0
	.uleb128 0x2d
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2e
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x30
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x31
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x32
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x33
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x34
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS5:
	.uleb128 .LVU167
	.uleb128 .LVU248
.LLST5:
	.byte	0x8
	.long	.LVL61
	.uleb128 .LVL100-.LVL61
	.uleb128 0x6
	.byte	0x3
	.long	.LC24
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU214
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU246
.LLST6:
	.byte	0x6
	.long	.LVL81
	.byte	0x4
	.uleb128 .LVL81-.LVL81
	.uleb128 .LVL82-.LVL81
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL82-.LVL81
	.uleb128 .LVL98-.LVL81
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS7:
	.uleb128 .LVU218
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU245
.LLST7:
	.byte	0x6
	.long	.LVL84
	.byte	0x4
	.uleb128 .LVL84-.LVL84
	.uleb128 .LVL85-.LVL84
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL85-.LVL84
	.uleb128 .LVL97-.LVL84
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS8:
	.uleb128 .LVU224
	.uleb128 .LVU248
.LLST8:
	.byte	0x8
	.long	.LVL89
	.uleb128 .LVL100-.LVL89
	.uleb128 0x2
	.byte	0x46
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU101
	.uleb128 .LVU103
	.uleb128 .LVU103
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU134
	.uleb128 .LVU143
	.uleb128 .LVU149
	.uleb128 .LVU149
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU247
	.uleb128 .LVU247
	.uleb128 .LVU248
.LLST20:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL28-.LVL27
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL27
	.uleb128 .LVL29-.LVL27
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL29-.LVL27
	.uleb128 .LVL41-.LVL27
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL41-.LVL27
	.uleb128 .LVL42-.LVL27
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL49-.LVL27
	.uleb128 .LVL50-.LVL27
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL50-.LVL27
	.uleb128 .LVL95-.LVL27
	.uleb128 0x7
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL95-.LVL27
	.uleb128 .LVL96-.LVL27
	.uleb128 0x7
	.byte	0x73
	.sleb128 -136
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL96-.LVL27
	.uleb128 .LVL99-.LVL27
	.uleb128 0xc
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xd8
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL99-.LVL27
	.uleb128 .LVL100-.LVL27
	.uleb128 0xc
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xd8
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU103
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU127
.LLST22:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL28
	.uleb128 .LVL30-1-.LVL28
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL30-1-.LVL28
	.uleb128 .LVL31-.LVL28
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL31-.LVL28
	.uleb128 .LVL32-1-.LVL28
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL32-1-.LVL28
	.uleb128 .LVL35-.LVL28
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL35-.LVL28
	.uleb128 .LVL36-.LVL28
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL36-.LVL28
	.uleb128 .LVL37-.LVL28
	.uleb128 0x7
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU110
	.uleb128 .LVU112
.LLST24:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LVL33-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS27:
	.uleb128 .LVU178
	.uleb128 .LVU180
	.uleb128 .LVU182
	.uleb128 .LVU187
.LLST27:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL68-1-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-.LVL67
	.uleb128 .LVL70-1-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS29:
	.uleb128 .LVU197
	.uleb128 .LVU200
	.uleb128 .LVU207
	.uleb128 .LVU210
.LLST29:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-1-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL71
	.uleb128 .LVL79-1-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS30:
	.uleb128 .LVU202
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU208
.LLST30:
	.byte	0x6
	.long	.LVL73
	.byte	0x4
	.uleb128 .LVL73-.LVL73
	.uleb128 .LVL74-1-.LVL73
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL74-1-.LVL73
	.uleb128 .LVL78-.LVL73
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.byte	0
.LVUS31:
	.uleb128 .LVU203
	.uleb128 .LVU204
.LLST31:
	.byte	0x8
	.long	.LVL74
	.uleb128 .LVL75-.LVL74
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS33:
	.uleb128 .LVU226
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU248
.LLST33:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL90-.LVL89
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL89
	.uleb128 .LVL92-.LVL89
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL92-.LVL89
	.uleb128 .LVL93-.LVL89
	.uleb128 0x5
	.byte	0x31
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL89
	.uleb128 .LVL100-.LVL89
	.uleb128 0x2
	.byte	0x47
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU38
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU62
	.uleb128 .LVU66
	.uleb128 .LVU72
	.uleb128 .LVU76
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU94
	.uleb128 .LVU134
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU142
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU250
	.uleb128 .LVU252
.LLST10:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL7-.LVL5
	.uleb128 .LVL8-.LVL5
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL8-.LVL5
	.uleb128 .LVL12-.LVL5
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL13-.LVL5
	.uleb128 .LVL15-.LVL5
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL17-.LVL5
	.uleb128 .LVL22-.LVL5
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL22-.LVL5
	.uleb128 .LVL24-.LVL5
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL42-.LVL5
	.uleb128 .LVL44-.LVL5
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL45-.LVL5
	.uleb128 .LVL48-.LVL5
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL100-.LVL5
	.uleb128 .LVL101-.LVL5
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0x4
	.uleb128 .LVL102-.LVL5
	.uleb128 .LVL103-.LVL5
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0
.LVUS12:
	.uleb128 .LVU40
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU43
.LLST12:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0xb
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0x8
	.byte	0x9a
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU41
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU53
	.uleb128 .LVU82
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU94
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU250
	.uleb128 .LVU252
.LLST14:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL19-.LVL6
	.uleb128 .LVL21-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-.LVL6
	.uleb128 .LVL24-.LVL6
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL100-.LVL6
	.uleb128 .LVL101-.LVL6
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL102-.LVL6
	.uleb128 .LVL103-.LVL6
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS16:
	.uleb128 .LVU43
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU62
	.uleb128 .LVU79
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU94
	.uleb128 .LVU134
	.uleb128 .LVU136
	.uleb128 .LVU140
	.uleb128 .LVU141
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU250
	.uleb128 .LVU252
.LLST16:
	.byte	0x6
	.long	.LVL7
	.byte	0x4
	.uleb128 .LVL7-.LVL7
	.uleb128 .LVL8-.LVL7
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL7
	.uleb128 .LVL12-.LVL7
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.byte	0x4
	.uleb128 .LVL18-.LVL7
	.uleb128 .LVL19-.LVL7
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL19-.LVL7
	.uleb128 .LVL24-.LVL7
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.byte	0x4
	.uleb128 .LVL42-.LVL7
	.uleb128 .LVL43-.LVL7
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.byte	0x4
	.uleb128 .LVL46-.LVL7
	.uleb128 .LVL47-.LVL7
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.byte	0x4
	.uleb128 .LVL100-.LVL7
	.uleb128 .LVL101-.LVL7
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.byte	0x4
	.uleb128 .LVL102-.LVL7
	.uleb128 .LVL103-.LVL7
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.byte	0
.LVUS17:
	.uleb128 .LVU53
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU61
.LLST17:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL11-1-.LVL8
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS18:
	.uleb128 .LVU66
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU79
.LLST18:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.LVL13
	.uleb128 .LVL17-.LVL13
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL13
	.uleb128 .LVL18-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1-1-.LVL0
	.uleb128 .LFE2-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1-1-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LFE2-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1-1-.LVL0
	.uleb128 .LFE2-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU20
.LLST4:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL1-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x8
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x20
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x24
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	.LFB4
	.long	.LFE4-.LFB4
	.long	0
	.long	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.LLRL3:
	.byte	0x5
	.long	.LBB59
	.byte	0x4
	.uleb128 .LBB59-.LBB59
	.uleb128 .LBE59-.LBB59
	.byte	0x4
	.uleb128 .LBB60-.LBB59
	.uleb128 .LBE60-.LBB59
	.byte	0x4
	.uleb128 .LBB61-.LBB59
	.uleb128 .LBE61-.LBB59
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB79
	.byte	0x4
	.uleb128 .LBB79-.LBB79
	.uleb128 .LBE79-.LBB79
	.byte	0x4
	.uleb128 .LBB103-.LBB79
	.uleb128 .LBE103-.LBB79
	.byte	0x4
	.uleb128 .LBB105-.LBB79
	.uleb128 .LBE105-.LBB79
	.byte	0x4
	.uleb128 .LBB115-.LBB79
	.uleb128 .LBE115-.LBB79
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB81
	.byte	0x4
	.uleb128 .LBB81-.LBB81
	.uleb128 .LBE81-.LBB81
	.byte	0x4
	.uleb128 .LBB88-.LBB81
	.uleb128 .LBE88-.LBB81
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB82
	.byte	0x4
	.uleb128 .LBB82-.LBB82
	.uleb128 .LBE82-.LBB82
	.byte	0x4
	.uleb128 .LBB87-.LBB82
	.uleb128 .LBE87-.LBB82
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB86-.LBB83
	.uleb128 .LBE86-.LBB83
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB104-.LBB92
	.uleb128 .LBE104-.LBB92
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB93
	.byte	0x4
	.uleb128 .LBB93-.LBB93
	.uleb128 .LBE93-.LBB93
	.byte	0x4
	.uleb128 .LBB102-.LBB93
	.uleb128 .LBE102-.LBB93
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB100-.LBB94
	.uleb128 .LBE100-.LBB94
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB97
	.byte	0x4
	.uleb128 .LBB97-.LBB97
	.uleb128 .LBE97-.LBB97
	.byte	0x4
	.uleb128 .LBB101-.LBB97
	.uleb128 .LBE101-.LBB97
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB107-.LBB106
	.uleb128 .LBE107-.LBB106
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB108
	.byte	0x4
	.uleb128 .LBB108-.LBB108
	.uleb128 .LBE108-.LBB108
	.byte	0x4
	.uleb128 .LBB110-.LBB108
	.uleb128 .LBE110-.LBB108
	.byte	0x4
	.uleb128 .LBB111-.LBB108
	.uleb128 .LBE111-.LBB108
	.byte	0x4
	.uleb128 .LBB112-.LBB108
	.uleb128 .LBE112-.LBB108
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB113
	.byte	0x4
	.uleb128 .LBB113-.LBB113
	.uleb128 .LBE113-.LBB113
	.byte	0x4
	.uleb128 .LBB114-.LBB113
	.uleb128 .LBE114-.LBB113
	.byte	0
.LLRL34:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB4
	.uleb128 .LFE4-.LFB4
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF27:
	.string	"strnlen"
.LASF33:
	.string	"words"
.LASF24:
	.string	"strncpy"
.LASF56:
	.string	"show"
.LASF37:
	.string	"inner"
.LASF43:
	.string	"none"
.LASF51:
	.string	"size_t"
.LASF40:
	.string	"reversed"
.LASF17:
	.string	"strpbrk"
.LASF53:
	.string	"main"
.LASF10:
	.string	"memcpy"
.LASF30:
	.string	"strncmp"
.LASF12:
	.string	"strndup"
.LASF42:
	.string	"value"
.LASF14:
	.string	"strtok_r"
.LASF52:
	.string	"free"
.LASF19:
	.string	"strcspn"
.LASF5:
	.string	"long long int"
.LASF25:
	.string	"memset"
.LASF39:
	.string	"part"
.LASF4:
	.string	"long int"
.LASF28:
	.string	"printf"
.LASF16:
	.string	"strtok"
.LASF54:
	.string	"WORDS"
.LASF41:
	.string	"name"
.LASF11:
	.string	"memmove"
.LASF7:
	.string	"unsigned char"
.LASF21:
	.string	"strchr"
.LASF57:
	.string	"__builtin_strlen"
.LASF23:
	.string	"strncat"
.LASF3:
	.string	"unsigned int"
.LASF15:
	.string	"puts"
.LASF49:
	.string	"sign"
.LASF48:
	.string	"start"
.LASF8:
	.string	"short unsigned int"
.LASF45:
	.string	"offset"
.LASF2:
	.string	"char"
.LASF26:
	.string	"strlen"
.LASF35:
	.string	"list"
.LASF50:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF31:
	.string	"three"
.LASF6:
	.string	"long unsigned int"
.LASF44:
	.string	"bytes"
.LASF18:
	.string	"strspn"
.LASF32:
	.string	"nine"
.LASF47:
	.string	"found"
.LASF29:
	.string	"strcmp"
.LASF34:
	.string	"path"
.LASF55:
	.string	"blocks"
.LASF13:
	.string	"strdup"
.LASF38:
	.string	"copy"
.LASF20:
	.string	"strstr"
.LASF22:
	.string	"strrchr"
.LASF36:
	.string	"outer"
.LASF46:
	.string	"from"
.LASF9:
	.string	"memchr"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"strings.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
