	.file	"expression.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "expression.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"unexpected character"
.LC1:
	.string	"unexpected end"
	.globl	__moddi3
.LC2:
	.string	"missing )"
	.text
	.p2align 4
	.type	primary, @function
primary:
.LFB1:
	.file 1 "expression.c"
	.loc 1 19 1 view -0
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	xorl	%edi, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	$1, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$60, %esp
	.cfi_def_cfa_offset 80
	.loc 1 19 1 is_stmt 0 view .LVU1
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
.L2:
	.loc 1 20 2 is_stmt 1 view .LVU2
.LBB10:
.LBI10:
	.loc 1 12 13 view .LVU3
.LBB11:
	.loc 1 14 2 view .LVU4
	movl	at, %eax
	.loc 1 14 8 is_stmt 0 view .LVU5
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	.loc 1 15 3 is_stmt 1 view .LVU6
	.loc 1 15 5 is_stmt 0 view .LVU7
	movl	%eax, at
.L3:
	.loc 1 14 32 view .LVU8
	movzbl	(%eax), %ebp
	movl	%eax, %esi
	.loc 1 14 9 is_stmt 1 view .LVU9
	movl	%ebp, (%esp)
	.loc 1 14 32 is_stmt 0 view .LVU10
	movl	%ebp, %ebx
	.loc 1 14 9 view .LVU11
	call	isspace
.LVL0:
	movl	%eax, %edx
	leal	1(%esi), %eax
	testl	%edx, %edx
	jne	.L4
.LBE11:
.LBE10:
	.loc 1 21 2 is_stmt 1 view .LVU12
	.loc 1 21 6 is_stmt 0 view .LVU13
	leal	-48(%ebp), %eax
	.loc 1 21 5 view .LVU14
	cmpl	$9, %eax
	jbe	.L37
	.loc 1 36 2 is_stmt 1 view .LVU15
	.loc 1 36 6 is_stmt 0 view .LVU16
	movl	%ebp, (%esp)
	call	islower
.LVL1:
	.loc 1 36 5 view .LVU17
	testl	%eax, %eax
	jne	.L38
	.loc 1 40 2 is_stmt 1 view .LVU18
	cmpb	$43, %bl
	je	.L13
	.p2align 4,,6
	jg	.L14
	cmpb	$33, %bl
	.p2align 4,,5
	je	.L15
	cmpb	$40, %bl
	.p2align 4,,5
	jne	.L39
.LBB12:
	.loc 1 42 3 view .LVU19
	.loc 1 42 5 is_stmt 0 view .LVU20
	incl	%esi
	.loc 1 43 17 view .LVU21
	xorl	%eax, %eax
	.loc 1 42 5 view .LVU22
	movl	%esi, at
	.loc 1 43 3 is_stmt 1 view .LVU23
	.loc 1 43 17 is_stmt 0 view .LVU24
	call	expression
.LVL2:
	movl	at, %ebp
	movl	%edx, 36(%esp)
	movl	%eax, %esi
.LVL3:
	.loc 1 44 3 is_stmt 1 view .LVU25
.LBB13:
.LBI13:
	.loc 1 12 13 view .LVU26
.LBB14:
	.loc 1 14 2 view .LVU27
	.loc 1 14 8 is_stmt 0 view .LVU28
	jmp	.L21
.LVL4:
	.p2align 4,,10
	.p2align 3
.L22:
	.loc 1 15 3 is_stmt 1 view .LVU29
	.loc 1 15 5 is_stmt 0 view .LVU30
	movl	%ebp, at
.L21:
	.loc 1 14 9 is_stmt 1 view .LVU31
	.loc 1 14 32 is_stmt 0 view .LVU32
	movzbl	0(%ebp), %eax
	.loc 1 14 9 view .LVU33
	incl	%ebp
	movl	%eax, (%esp)
	.loc 1 14 32 view .LVU34
	movl	%eax, %ebx
	.loc 1 14 9 view .LVU35
	call	isspace
.LVL5:
	testl	%eax, %eax
	jne	.L22
.LBE14:
.LBE13:
	.loc 1 45 3 is_stmt 1 view .LVU36
	.loc 1 45 6 is_stmt 0 view .LVU37
	cmpb	$41, %bl
	je	.L40
	.loc 1 47 8 is_stmt 1 view .LVU38
	.loc 1 47 11 is_stmt 0 view .LVU39
	movl	problem, %ecx
	testl	%ecx, %ecx
	je	.L41
.L24:
	movl	24(%esp), %eax
	movl	28(%esp), %ecx
	movl	36(%esp), %ebp
	imull	%esi, %ecx
	imull	%eax, %ebp
	mull	%esi
	addl	%ebp, %ecx
	addl	%ecx, %edx
.LVL6:
.L1:
	.loc 1 47 11 view .LVU40
.LBE12:
	.loc 1 59 1 view .LVU41
	addl	$60, %esp
	.cfi_remember_state
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
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	.loc 1 40 2 view .LVU42
	cmpb	$45, %bl
	je	.L18
	cmpb	$126, %bl
	jne	.L42
	.loc 1 53 12 is_stmt 1 view .LVU43
	.loc 1 53 14 is_stmt 0 view .LVU44
	incl	%esi
	movl	%esi, at
	.loc 1 53 18 is_stmt 1 view .LVU45
	.loc 1 53 26 is_stmt 0 view .LVU46
	call	primary
.LVL7:
	movl	28(%esp), %ebp
	movl	24(%esp), %edi
	.loc 1 59 1 view .LVU47
	addl	$60, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	.loc 1 53 25 view .LVU48
	notl	%eax
	notl	%edx
	imull	%edi, %edx
	movl	%eax, %esi
	movl	%ebp, %eax
	imull	%esi, %eax
	leal	(%edx,%eax), %ecx
	movl	%edi, %eax
	mull	%esi
	.loc 1 59 1 view .LVU49
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	addl	%ecx, %edx
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.L39:
	.cfi_restore_state
	.loc 1 56 2 is_stmt 1 view .LVU50
	.loc 1 56 5 is_stmt 0 view .LVU51
	movl	problem, %eax
	testl	%eax, %eax
	je	.L26
.L28:
	.loc 1 59 1 view .LVU52
	addl	$60, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	.loc 1 57 42 view .LVU53
	xorl	%eax, %eax
	.loc 1 59 1 view .LVU54
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	.loc 1 57 42 view .LVU55
	xorl	%edx, %edx
	.loc 1 59 1 view .LVU56
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
	.p2align 4,,10
	.p2align 3
.L13:
	.cfi_restore_state
	.loc 1 52 12 is_stmt 1 view .LVU57
	.loc 1 52 14 is_stmt 0 view .LVU58
	incl	%esi
	.loc 1 52 18 is_stmt 1 view .LVU59
.L25:
	.loc 1 51 14 is_stmt 0 view .LVU60
	movl	%esi, at
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L15:
	.loc 1 54 12 is_stmt 1 view .LVU61
	.loc 1 54 14 is_stmt 0 view .LVU62
	incl	%esi
	movl	%esi, at
	.loc 1 54 18 is_stmt 1 view .LVU63
	.loc 1 54 26 is_stmt 0 view .LVU64
	call	primary
.LVL8:
	movl	28(%esp), %ecx
	.loc 1 54 25 view .LVU65
	orl	%edx, %eax
	sete	%al
	movzbl	%al, %esi
	movl	24(%esp), %eax
	.loc 1 59 1 view .LVU66
	addl	$60, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	imull	%esi, %ecx
	mull	%esi
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	addl	%ecx, %edx
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L18:
	.cfi_restore_state
	.loc 1 51 12 is_stmt 1 view .LVU67
	.loc 1 51 14 is_stmt 0 view .LVU68
	incl	%esi
	.loc 1 51 18 is_stmt 1 view .LVU69
	negl	24(%esp)
	adcl	$0, 28(%esp)
	negl	28(%esp)
	.loc 1 51 25 is_stmt 0 view .LVU70
	jmp	.L25
.LVL9:
.L40:
.LBB15:
	.loc 1 46 4 is_stmt 1 view .LVU71
	.loc 1 46 6 is_stmt 0 view .LVU72
	movl	%ebp, at
	jmp	.L24
.LVL10:
.L26:
	.loc 1 46 6 view .LVU73
.LBE15:
	.loc 1 57 3 is_stmt 1 view .LVU74
	.loc 1 57 42 is_stmt 0 view .LVU75
	testb	%bl, %bl
	movl	$.LC1, %eax
	movl	$.LC0, %edx
	cmovne	%edx, %eax
.L27:
	.loc 1 57 11 discriminator 4 view .LVU76
	movl	%eax, problem
	jmp	.L28
.LVL11:
.L41:
.LBB16:
	.loc 1 48 4 is_stmt 1 view .LVU77
	.loc 1 48 12 is_stmt 0 view .LVU78
	movl	$.LC2, %edx
	movl	%edx, problem
	jmp	.L24
.LVL12:
.L38:
	.loc 1 48 12 view .LVU79
.LBE16:
.LBB17:
	.loc 1 37 3 is_stmt 1 view .LVU80
	.loc 1 37 14 is_stmt 0 view .LVU81
	movsbl	%bl, %ebx
	.loc 1 37 17 view .LVU82
	incl	%esi
	movl	24(%esp), %edi
	movl	%esi, at
	.loc 1 38 3 is_stmt 1 view .LVU83
	movl	28(%esp), %ecx
	movl	variables-776(,%ebx,8), %esi
	movl	variables-772(,%ebx,8), %eax
	imull	%esi, %ecx
	imull	%edi, %eax
	addl	%eax, %ecx
	movl	%edi, %eax
	mull	variables-776(,%ebx,8)
	addl	%ecx, %edx
	.loc 1 38 19 is_stmt 0 view .LVU84
	jmp	.L1
.L37:
.LBE17:
.LBB18:
	.loc 1 22 3 is_stmt 1 view .LVU85
.LVL13:
	.loc 1 23 3 view .LVU86
	.loc 1 24 3 view .LVU87
	.loc 1 24 6 is_stmt 0 view .LVU88
	cmpb	$48, %bl
	.loc 1 23 7 view .LVU89
	movl	$10, %eax
	.loc 1 24 6 view .LVU90
	je	.L43
.LVL14:
.L6:
.LBB19:
	.loc 1 33 11 discriminator 1 view .LVU91
	movl	%eax, 40(%esp)
.LBE19:
	.loc 1 23 7 discriminator 1 view .LVU92
	xorl	%edx, %edx
.LBB20:
	.loc 1 33 11 discriminator 1 view .LVU93
	movl	%eax, %ecx
	sarl	$31, %eax
	movl	%eax, 44(%esp)
	leal	1(%esi), %edi
	movsbl	%bl, %eax
.LBE20:
	.loc 1 23 7 discriminator 1 view .LVU94
	xorl	%esi, %esi
.LBB21:
	.loc 1 33 11 discriminator 1 view .LVU95
	movl	%edx, %ebx
	movl	%ebp, %edx
	movl	%ecx, %ebp
	jmp	.L11
.LVL15:
	.p2align 4,,10
	.p2align 3
.L44:
	.loc 1 30 5 discriminator 1 view .LVU96
	leal	-48(%eax), %ecx
.LVL16:
	.loc 1 31 4 is_stmt 1 discriminator 1 view .LVU97
.L8:
	.loc 1 33 4 view .LVU98
	.loc 1 33 11 is_stmt 0 view .LVU99
	movl	44(%esp), %eax
	imull	%ebp, %ebx
	imull	%esi, %eax
	addl	%eax, %ebx
	movl	%esi, %eax
	mull	%ebp
	addl	%ebx, %edx
	.loc 1 33 18 view .LVU100
	movl	%ecx, %ebx
	sarl	$31, %ebx
	addl	%ecx, %eax
	.loc 1 33 6 view .LVU101
	movl	%eax, (%esp)
	.loc 1 33 18 view .LVU102
	adcl	%ebx, %edx
	.loc 1 33 6 view .LVU103
	movl	$1000000007, %ecx
.LVL17:
	.loc 1 33 6 view .LVU104
	movl	%ecx, 8(%esp)
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
.LVL18:
.LBE21:
	.loc 1 28 13 view .LVU105
	movl	%edi, at
	incl	%edi
.LBB22:
	.loc 1 33 6 view .LVU106
	movl	%eax, %esi
.LVL19:
	.loc 1 33 6 view .LVU107
.LBE22:
	.loc 1 28 13 is_stmt 1 view .LVU108
	.loc 1 28 3 view .LVU109
.LBB23:
	.loc 1 29 39 is_stmt 0 view .LVU110
	movsbl	-1(%edi), %eax
	.loc 1 33 6 view .LVU111
	movl	%edx, %ebx
	movzbl	%al, %edx
.LVL20:
.L11:
	.loc 1 33 6 view .LVU112
.LBE23:
	.loc 1 28 3 is_stmt 1 discriminator 1 view .LVU113
.LBB24:
	.loc 1 29 4 discriminator 1 view .LVU114
	.loc 1 29 44 is_stmt 0 discriminator 1 view .LVU115
	leal	-48(%edx), %ecx
	.loc 1 30 5 discriminator 1 view .LVU116
	cmpl	$9, %ecx
	jbe	.L44
	.loc 1 30 7 discriminator 2 view .LVU117
	movl	%edx, (%esp)
	movl	%edx, 36(%esp)
	call	isalpha
.LVL21:
	.loc 1 30 76 discriminator 2 view .LVU118
	movl	36(%esp), %edx
	testl	%eax, %eax
	jne	.L9
	movl	24(%esp), %edi
	movl	28(%esp), %ecx
	movl	%edi, %eax
	imull	%ebx, %eax
	imull	%esi, %ecx
	addl	%eax, %ecx
	movl	%edi, %eax
	mull	%esi
	addl	%ecx, %edx
	jmp	.L1
.L9:
	.loc 1 30 37 discriminator 3 view .LVU119
	movl	%edx, (%esp)
	call	tolower
.LVL22:
	.loc 1 30 76 discriminator 3 view .LVU120
	leal	-87(%eax), %ecx
.LVL23:
	.loc 1 31 4 is_stmt 1 discriminator 3 view .LVU121
	.loc 1 31 7 is_stmt 0 discriminator 3 view .LVU122
	cmpl	%ebp, %ecx
	jl	.L8
	movl	24(%esp), %edi
	movl	%ebx, %edx
	movl	28(%esp), %ecx
.LVL24:
	.loc 1 31 7 discriminator 3 view .LVU123
	imull	%edi, %edx
	movl	%edi, %eax
.LVL25:
	.loc 1 31 7 discriminator 3 view .LVU124
	imull	%esi, %ecx
	addl	%edx, %ecx
	mull	%esi
	addl	%ecx, %edx
	jmp	.L1
.LVL26:
.L43:
	.loc 1 31 7 discriminator 3 view .LVU125
.LBE24:
	.loc 1 24 20 discriminator 1 view .LVU126
	cmpb	$120, 1(%esi)
	jne	.L6
	.loc 1 25 4 is_stmt 1 view .LVU127
.LVL27:
	.loc 1 26 4 view .LVU128
.LBB25:
	.loc 1 29 39 is_stmt 0 view .LVU129
	movzbl	2(%esi), %ebp
.LBE25:
	.loc 1 26 7 view .LVU130
	leal	2(%esi), %eax
	movl	%eax, at
.LBB26:
	.loc 1 29 39 view .LVU131
	movl	%eax, %esi
.LBE26:
	.loc 1 25 9 view .LVU132
	movl	$16, %eax
.LBB27:
	.loc 1 29 39 view .LVU133
	movl	%ebp, %ebx
	jmp	.L6
.LVL28:
.L42:
	.loc 1 29 39 view .LVU134
.LBE27:
.LBE18:
	.loc 1 56 2 is_stmt 1 view .LVU135
	.loc 1 56 5 is_stmt 0 view .LVU136
	cmpl	$0, problem
	jne	.L28
	.loc 1 57 42 view .LVU137
	movl	$.LC0, %eax
	jmp	.L27
	.cfi_endproc
.LFE1:
	.size	primary, .-primary
	.section	.rodata.str1.1
.LC3:
	.string	"division by zero"
	.globl	__divdi3
	.text
	.p2align 4
	.type	expression, @function
expression:
.LVL29:
.LFB3:
	.loc 1 101 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 102 2 view .LVU139
	.loc 1 101 1 is_stmt 0 view .LVU140
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$60, %esp
	.cfi_def_cfa_offset 80
	.loc 1 101 1 view .LVU141
	movl	%eax, 44(%esp)
	.loc 1 102 19 view .LVU142
	call	primary
.LVL30:
	.loc 1 102 19 view .LVU143
	movl	%eax, 24(%esp)
	movl	%edx, 28(%esp)
.LVL31:
.L46:
	.loc 1 103 2 is_stmt 1 view .LVU144
.LBB34:
	.loc 1 104 3 view .LVU145
.LBB35:
.LBI35:
	.loc 1 12 13 view .LVU146
.LBB36:
	.loc 1 14 2 view .LVU147
	movl	at, %eax
	.loc 1 14 8 is_stmt 0 view .LVU148
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L48:
	.loc 1 15 3 is_stmt 1 view .LVU149
	.loc 1 15 5 is_stmt 0 view .LVU150
	movl	%eax, at
.L47:
	movl	%eax, %ebx
	.loc 1 14 9 is_stmt 1 view .LVU151
	movzbl	(%eax), %eax
	movl	%eax, (%esp)
	call	isspace
.LVL32:
	movl	%eax, %edx
	leal	1(%ebx), %eax
	testl	%edx, %edx
	jne	.L48
	movl	$2, %edi
.LBE36:
.LBE35:
.LBB37:
	.loc 1 106 15 is_stmt 0 view .LVU152
	xorl	%esi, %esi
.L51:
.LVL33:
	.loc 1 107 4 is_stmt 1 view .LVU153
	.loc 1 107 8 is_stmt 0 view .LVU154
	movl	%edi, 8(%esp)
	.loc 1 107 58 view .LVU155
	movl	operators(,%esi,8), %ebp
	.loc 1 107 8 view .LVU156
	movl	%ebx, (%esp)
	movl	%ebp, 4(%esp)
	call	strncmp
.LVL34:
	.loc 1 107 7 view .LVU157
	testl	%eax, %eax
	jne	.L92
	.loc 1 108 5 is_stmt 1 discriminator 1 view .LVU158
.LVL35:
	.loc 1 106 73 discriminator 1 view .LVU159
	.loc 1 106 63 discriminator 1 view .LVU160
.LBE37:
	.loc 1 109 3 discriminator 1 view .LVU161
	.loc 1 109 18 is_stmt 0 discriminator 1 view .LVU162
	movl	operators+4(,%esi,8), %eax
	.loc 1 109 12 discriminator 1 view .LVU163
	movl	44(%esp), %ecx
	cmpl	%ecx, %eax
	jle	.L45
	.loc 1 111 3 is_stmt 1 view .LVU164
	.loc 1 111 6 is_stmt 0 view .LVU165
	addl	%edi, %ebx
	movl	%ebx, at
	.loc 1 112 3 is_stmt 1 view .LVU166
	.loc 1 112 10 is_stmt 0 view .LVU167
	call	expression
.LVL36:
.LBB38:
.LBB39:
	.loc 1 74 20 view .LVU168
	movsbl	1(%ebp), %ebx
	.loc 1 74 12 view .LVU169
	movsbl	0(%ebp), %esi
.LVL37:
	.loc 1 74 24 view .LVU170
	sall	$8, %ebx
	.loc 1 74 16 view .LVU171
	orl	%esi, %ebx
	.loc 1 74 12 view .LVU172
	movl	%esi, %ecx
.LBE39:
.LBE38:
	.loc 1 112 10 view .LVU173
	movl	%eax, 32(%esp)
.LBB43:
.LBB40:
	.loc 1 74 2 view .LVU174
	cmpl	$9766, %ebx
.LBE40:
.LBE43:
	.loc 1 112 10 view .LVU175
	movl	%edx, 36(%esp)
.LVL38:
.LBB44:
.LBI38:
	.loc 1 72 18 is_stmt 1 view .LVU176
.LBB41:
	.loc 1 74 2 view .LVU177
	je	.L53
	jg	.L54
	cmpl	$62, %ebx
	jg	.L55
	cmpl	$37, %ebx
	.p2align 4,,5
	jle	.L56
	subl	$38, %ebx
	cmpl	$24, %ebx
	ja	.L56
	.p2align 4,,2
	jmp	*.L58(,%ebx,4)
	.section	.rodata
	.align 4
	.align 4
.L58:
	.long	.L63
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L62
	.long	.L61
	.long	.L56
	.long	.L60
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L56
	.long	.L59
	.long	.L56
	.long	.L57
	.text
.L54:
	cmpl	$15677, %ebx
	je	.L66
	.p2align 4,,5
	jle	.L93
	cmpl	$15934, %ebx
	je	.L71
	cmpl	$31868, %ebx
	jne	.L94
	.loc 1 75 23 view .LVU178
	.loc 1 75 32 is_stmt 0 view .LVU179
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	movl	24(%esp), %ecx
	movl	28(%esp), %ebx
	orl	%ecx, %eax
	orl	%ebx, %edx
.L88:
	.loc 1 78 32 view .LVU180
	orl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
.LVL39:
	.loc 1 78 32 view .LVU181
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	jmp	.L46
.LVL40:
	.p2align 4,,10
	.p2align 3
.L92:
	.loc 1 78 32 view .LVU182
.LBE41:
.LBE44:
.LBB45:
	.loc 1 106 73 is_stmt 1 discriminator 2 view .LVU183
	incl	%esi
.LVL41:
	.loc 1 106 63 discriminator 2 view .LVU184
	cmpl	$18, %esi
	je	.L45
	.loc 1 107 8 is_stmt 0 view .LVU185
	movl	operators(,%esi,8), %eax
	movl	%eax, (%esp)
	call	strlen
.LVL42:
	movl	%eax, %edi
	jmp	.L51
.LVL43:
	.p2align 4,,10
	.p2align 3
.L45:
	.loc 1 107 8 view .LVU186
.LBE45:
.LBE34:
	.loc 1 114 1 view .LVU187
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	addl	$60, %esp
	.cfi_remember_state
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
.LVL44:
.L55:
	.cfi_restore_state
.LBB47:
.LBB46:
.LBB42:
	.loc 1 74 2 view .LVU188
	cmpl	$94, %ebx
	je	.L64
	cmpl	$124, %ebx
	jne	.L56
	.loc 1 83 12 is_stmt 1 view .LVU189
	.loc 1 83 21 is_stmt 0 view .LVU190
	movl	32(%esp), %ecx
	movl	36(%esp), %ebx
	orl	%ecx, 24(%esp)
.LVL45:
	.loc 1 83 21 view .LVU191
	orl	%ebx, 28(%esp)
	jmp	.L46
.LVL46:
.L94:
	.loc 1 74 2 view .LVU192
	cmpl	$15678, %ebx
	jne	.L56
	.loc 1 80 23 is_stmt 1 view .LVU193
	.loc 1 80 32 is_stmt 0 view .LVU194
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	28(%esp), %edx
	movl	32(%esp), %edi
	movl	36(%esp), %ebp
.LVL47:
	.loc 1 80 32 view .LVU195
	cmpl	%edi, %eax
	movl	%edx, %eax
	sbbl	%ebp, %eax
	jl	.L89
.L78:
	.loc 1 87 21 view .LVU196
	movl	%ecx, 24(%esp)
.LVL48:
	.loc 1 87 21 view .LVU197
	movl	%ebx, 28(%esp)
	jmp	.L46
.LVL49:
.L93:
	.loc 1 74 2 view .LVU198
	cmpl	$15649, %ebx
	je	.L68
	cmpl	$15676, %ebx
	jne	.L95
	.loc 1 79 23 is_stmt 1 view .LVU199
	.loc 1 79 32 is_stmt 0 view .LVU200
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	28(%esp), %edx
	movl	36(%esp), %edi
	cmpl	%eax, 32(%esp)
	sbbl	%edx, %edi
	jge	.L78
.LVL50:
.L89:
	.loc 1 87 21 view .LVU201
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 24(%esp)
.LVL51:
	.loc 1 87 21 view .LVU202
	movl	%ebx, 28(%esp)
	jmp	.L46
.LVL52:
.L95:
	.loc 1 74 2 view .LVU203
	cmpl	$15420, %ebx
	jne	.L56
	.loc 1 81 23 is_stmt 1 view .LVU204
	.loc 1 81 70 is_stmt 0 view .LVU205
	movl	32(%esp), %eax
	.loc 1 81 64 view .LVU206
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
.LVL53:
	.loc 1 81 70 view .LVU207
	andl	$63, %eax
	.loc 1 81 64 view .LVU208
	movb	%al, %cl
	xorl	%eax, %eax
	shldl	%edi, %ebp
	sall	%cl, %edi
	testb	$32, %cl
	cmovne	%edi, %ebp
	cmovne	%eax, %edi
	movl	%edi, 24(%esp)
.LVL54:
	.loc 1 81 64 view .LVU209
	movl	%ebp, 28(%esp)
	.loc 1 81 30 view .LVU210
	jmp	.L46
.LVL55:
	.p2align 4,,10
	.p2align 3
.L56:
	.loc 1 92 2 is_stmt 1 view .LVU211
	.loc 1 92 13 is_stmt 0 view .LVU212
	movl	32(%esp), %eax
	.loc 1 92 5 view .LVU213
	movl	$1, %ebx
	.loc 1 92 13 view .LVU214
	movl	36(%esp), %edx
	addl	$1, %eax
	adcl	$0, %edx
	.loc 1 92 5 view .LVU215
	cmpl	%eax, %ebx
	.loc 1 93 6 view .LVU216
	movl	32(%esp), %eax
	.loc 1 92 13 view .LVU217
	movl	%edx, %edi
	.loc 1 92 5 view .LVU218
	movl	$0, %ebx
	.loc 1 93 6 view .LVU219
	movl	36(%esp), %edx
	.loc 1 92 5 view .LVU220
	sbbl	%edi, %ebx
	jnc	.L96
	.loc 1 97 2 is_stmt 1 view .LVU221
	.loc 1 97 30 is_stmt 0 view .LVU222
	movl	%eax, 8(%esp)
	movl	24(%esp), %eax
	cmpb	$47, %cl
	movl	%edx, 12(%esp)
	movl	28(%esp), %edx
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	je	.L97
	call	__moddi3
.LVL56:
	movl	%eax, 24(%esp)
.LVL57:
	.loc 1 97 30 view .LVU223
	movl	%edx, 28(%esp)
	jmp	.L46
.LVL58:
.L57:
	.loc 1 87 12 is_stmt 1 view .LVU224
	.loc 1 87 21 is_stmt 0 view .LVU225
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	28(%esp), %edx
	movl	36(%esp), %edi
	cmpl	%eax, 32(%esp)
	sbbl	%edx, %edi
	jge	.L89
	movl	%ecx, 24(%esp)
.LVL59:
	.loc 1 87 21 view .LVU226
	movl	%ebx, 28(%esp)
	jmp	.L46
.LVL60:
.L59:
	.loc 1 86 12 is_stmt 1 view .LVU227
	.loc 1 86 21 is_stmt 0 view .LVU228
	movl	24(%esp), %eax
	xorl	%ebx, %ebx
	movl	$1, %ecx
	movl	28(%esp), %edx
	movl	32(%esp), %edi
	movl	36(%esp), %ebp
.LVL61:
	.loc 1 86 21 view .LVU229
	cmpl	%edi, %eax
	movl	%edx, %eax
	sbbl	%ebp, %eax
	jge	.L89
	.loc 1 87 21 view .LVU230
	movl	%ecx, 24(%esp)
.LVL62:
	.loc 1 87 21 view .LVU231
	movl	%ebx, 28(%esp)
	jmp	.L46
.LVL63:
.L60:
	.loc 1 89 12 is_stmt 1 view .LVU232
	.loc 1 89 53 is_stmt 0 view .LVU233
	movl	32(%esp), %ecx
	subl	%ecx, 24(%esp)
.LVL64:
	.loc 1 89 53 view .LVU234
	movl	36(%esp), %ebx
	sbbl	%ebx, 28(%esp)
	.loc 1 89 19 view .LVU235
	jmp	.L46
.LVL65:
.L61:
	.loc 1 88 12 is_stmt 1 view .LVU236
	.loc 1 88 53 is_stmt 0 view .LVU237
	movl	32(%esp), %ecx
	addl	%ecx, 24(%esp)
.LVL66:
	.loc 1 88 53 view .LVU238
	movl	36(%esp), %ebx
	adcl	%ebx, 28(%esp)
	.loc 1 88 19 view .LVU239
	jmp	.L46
.LVL67:
.L62:
	.loc 1 90 12 is_stmt 1 view .LVU240
	.loc 1 90 53 is_stmt 0 view .LVU241
	movl	36(%esp), %esi
	movl	24(%esp), %edi
	movl	28(%esp), %ecx
	movl	32(%esp), %ebx
	movl	%esi, %edx
	imull	%edi, %edx
	imull	%ebx, %ecx
	movl	%ebx, %eax
	addl	%edx, %ecx
	mull	%edi
	movl	%edx, 28(%esp)
.LVL68:
	.loc 1 90 53 view .LVU242
	addl	%ecx, 28(%esp)
	movl	%eax, 24(%esp)
	.loc 1 90 19 view .LVU243
	jmp	.L46
.LVL69:
.L63:
	.loc 1 85 12 is_stmt 1 view .LVU244
	.loc 1 85 21 is_stmt 0 view .LVU245
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	andl	%eax, 24(%esp)
.LVL70:
	.loc 1 85 21 view .LVU246
	andl	%edx, 28(%esp)
	jmp	.L46
.LVL71:
.L68:
	.loc 1 78 23 is_stmt 1 view .LVU247
	.loc 1 78 32 is_stmt 0 view .LVU248
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	movl	24(%esp), %ecx
	movl	28(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	jmp	.L88
.L53:
	.loc 1 76 23 is_stmt 1 view .LVU249
	.loc 1 76 30 is_stmt 0 view .LVU250
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, %ecx
	.loc 1 76 32 view .LVU251
	movl	32(%esp), %eax
	.loc 1 76 30 view .LVU252
	orl	%edx, %ecx
	.loc 1 76 32 view .LVU253
	movl	36(%esp), %edx
	.loc 1 76 30 view .LVU254
	setne	%cl
	.loc 1 76 32 view .LVU255
	movl	%eax, %edi
	orl	%edx, %edi
	setne	%al
	andb	%cl, %al
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
.LVL72:
	.loc 1 76 32 view .LVU256
	xorl	%eax, %eax
	movl	%eax, 28(%esp)
	jmp	.L46
.LVL73:
.L64:
	.loc 1 84 12 is_stmt 1 view .LVU257
	.loc 1 84 21 is_stmt 0 view .LVU258
	movl	32(%esp), %ecx
	movl	36(%esp), %ebx
	xorl	%ecx, 24(%esp)
.LVL74:
	.loc 1 84 21 view .LVU259
	xorl	%ebx, 28(%esp)
	jmp	.L46
.LVL75:
.L71:
	.loc 1 82 23 is_stmt 1 view .LVU260
	.loc 1 82 38 is_stmt 0 view .LVU261
	movl	32(%esp), %eax
	.loc 1 82 32 view .LVU262
	movl	28(%esp), %ebp
.LVL76:
	.loc 1 82 32 view .LVU263
	movl	24(%esp), %edi
	.loc 1 82 38 view .LVU264
	andl	$63, %eax
	.loc 1 82 32 view .LVU265
	movb	%al, %cl
	shrdl	%ebp, %edi
	sarl	%cl, %ebp
	movl	%ebp, %esi
	sarl	$31, %esi
	testb	$32, %al
	cmovne	%ebp, %edi
	cmovne	%esi, %ebp
	movl	%edi, 24(%esp)
.LVL77:
	.loc 1 82 32 view .LVU266
	movl	%ebp, 28(%esp)
	jmp	.L46
.LVL78:
.L66:
	.loc 1 77 23 is_stmt 1 view .LVU267
	.loc 1 77 32 is_stmt 0 view .LVU268
	movl	24(%esp), %esi
	movl	28(%esp), %edi
	movl	32(%esp), %eax
	movl	36(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	orl	%edx, %eax
	sete	%al
	xorl	%ebp, %ebp
.LVL79:
	.loc 1 77 32 view .LVU269
	movl	%ebp, 28(%esp)
.LVL80:
	.loc 1 77 32 view .LVU270
	movzbl	%al, %eax
	movl	%eax, 24(%esp)
	jmp	.L46
.LVL81:
.L96:
	.loc 1 93 3 is_stmt 1 view .LVU271
	.loc 1 93 6 is_stmt 0 view .LVU272
	movl	%eax, %edi
	orl	%edx, %edi
	jne	.L98
	.loc 1 93 14 view .LVU273
	movl	problem, %ebx
	testl	%ebx, %ebx
	je	.L99
.L82:
	.loc 1 95 37 view .LVU274
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 24(%esp)
.LVL82:
	.loc 1 95 37 view .LVU275
	movl	%edx, 28(%esp)
	jmp	.L46
.LVL83:
.L97:
	.loc 1 97 30 view .LVU276
	call	__divdi3
.LVL84:
	movl	%eax, 24(%esp)
.LVL85:
	.loc 1 97 30 view .LVU277
	movl	%edx, 28(%esp)
	jmp	.L46
.LVL86:
.L98:
	.loc 1 95 3 is_stmt 1 view .LVU278
	.loc 1 95 17 is_stmt 0 view .LVU279
	cmpb	$37, %cl
	je	.L82
	.loc 1 95 53 view .LVU280
	negl	24(%esp)
.LVL87:
	.loc 1 95 53 view .LVU281
	adcl	$0, 28(%esp)
	negl	28(%esp)
	.loc 1 95 37 view .LVU282
	jmp	.L46
.LVL88:
.L99:
	.loc 1 94 4 is_stmt 1 view .LVU283
	.loc 1 94 12 is_stmt 0 view .LVU284
	movl	$.LC3, %ecx
	movl	%ecx, problem
	jmp	.L82
.LBE42:
.LBE46:
.LBE47:
	.cfi_endproc
.LFE3:
	.size	expression, .-expression
	.section	.rodata.str1.1
.LC4:
	.string	"unexpected text"
.LC5:
	.string	"\n"
.LC6:
	.string	"%-30s error: %s at column %d\n"
.LC7:
	.string	"%-30s %lld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.loc 1 117 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 118 2 view .LVU286
	.loc 1 119 2 view .LVU287
.LVL89:
	.loc 1 120 2 view .LVU288
	.loc 1 117 1 is_stmt 0 view .LVU289
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 119 6 view .LVU290
	xorl	%ebx, %ebx
	.loc 1 117 1 view .LVU291
	andl	$-16, %esp
	subl	$240, %esp
	.loc 1 119 6 view .LVU292
	movl	%ebx, 16(%esp)
	leal	40(%esp), %esi
.LVL90:
	.p2align 4
	.p2align 3
.L102:
	.loc 1 120 9 is_stmt 1 view .LVU293
	movl	%esi, (%esp)
	movl	$__stdin, %eax
	movl	$200, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	fgets
.LVL91:
	testl	%eax, %eax
	je	.L122
.LBB51:
	.loc 1 121 3 view .LVU294
	.loc 1 121 8 is_stmt 0 view .LVU295
	movl	%esi, (%esp)
	movl	$.LC5, %ecx
	movl	%ecx, 4(%esp)
	call	strcspn
.LVL92:
	.loc 1 121 29 view .LVU296
	movb	$0, 40(%esp,%eax)
	.loc 1 122 3 is_stmt 1 view .LVU297
	.loc 1 122 8 is_stmt 0 view .LVU298
	movzbl	40(%esp), %ebx
	.loc 1 122 6 view .LVU299
	testb	%bl, %bl
	je	.L102
	.loc 1 124 3 is_stmt 1 view .LVU300
	.loc 1 125 6 is_stmt 0 view .LVU301
	movl	%esi, at
	.loc 1 124 11 view .LVU302
	xorl	%edi, %edi
	.loc 1 127 7 view .LVU303
	movzbl	%bl, %eax
	.loc 1 124 11 view .LVU304
	movl	%edi, problem
	.loc 1 125 3 is_stmt 1 view .LVU305
	.loc 1 126 3 view .LVU306
.LVL93:
	.loc 1 127 3 view .LVU307
	.loc 1 127 7 is_stmt 0 view .LVU308
	movl	%eax, (%esp)
	call	islower
.LVL94:
	.loc 1 126 7 view .LVU309
	movl	$-1, %edx
	movl	%edx, 20(%esp)
	.loc 1 127 6 view .LVU310
	testl	%eax, %eax
	je	.L103
	.loc 1 127 39 discriminator 1 view .LVU311
	cmpb	$32, 41(%esp)
	je	.L123
.LVL95:
.L103:
	.loc 1 131 3 is_stmt 1 view .LVU312
	.loc 1 131 21 is_stmt 0 view .LVU313
	xorl	%eax, %eax
	call	expression
.LVL96:
	movl	%eax, 24(%esp)
	movl	at, %eax
	movl	%edx, 28(%esp)
.LVL97:
	.loc 1 132 3 is_stmt 1 view .LVU314
.LBB52:
.LBI52:
	.loc 1 12 13 view .LVU315
.LBB53:
	.loc 1 14 2 view .LVU316
	.loc 1 14 8 is_stmt 0 view .LVU317
	jmp	.L104
	.p2align 4,,10
	.p2align 3
.L105:
	.loc 1 15 3 is_stmt 1 view .LVU318
	.loc 1 15 5 is_stmt 0 view .LVU319
	movl	%eax, at
.L104:
	.loc 1 15 5 view .LVU320
	movl	%eax, %edi
	.loc 1 14 9 is_stmt 1 view .LVU321
	.loc 1 14 32 is_stmt 0 view .LVU322
	movzbl	(%eax), %eax
	.loc 1 14 9 view .LVU323
	movl	%eax, (%esp)
	.loc 1 14 32 view .LVU324
	movl	%eax, %ebx
	.loc 1 14 9 view .LVU325
	call	isspace
.LVL98:
	movl	%eax, %edx
	leal	1(%edi), %eax
	testl	%edx, %edx
	jne	.L105
.LBE53:
.LBE52:
	.loc 1 133 3 is_stmt 1 view .LVU326
	.loc 1 133 6 is_stmt 0 view .LVU327
	testb	%bl, %bl
	.loc 1 133 14 view .LVU328
	movl	problem, %eax
	.loc 1 133 6 view .LVU329
	je	.L106
	.loc 1 133 11 discriminator 1 view .LVU330
	testl	%eax, %eax
	je	.L124
.L113:
	.loc 1 136 4 is_stmt 1 view .LVU331
	movl	%eax, 8(%esp)
	.loc 1 136 60 is_stmt 0 view .LVU332
	movl	%edi, %edx
	.loc 1 136 4 view .LVU333
	movl	%esi, 4(%esp)
	.loc 1 136 60 view .LVU334
	subl	%esi, %edx
	.loc 1 136 4 view .LVU335
	movl	$.LC6, (%esp)
	incl	%edx
	movl	%edx, 12(%esp)
	call	printf
.LVL99:
	.loc 1 137 4 is_stmt 1 view .LVU336
	.loc 1 137 12 is_stmt 0 view .LVU337
	incl	16(%esp)
.LVL100:
	.loc 1 137 12 view .LVU338
	jmp	.L102
.LVL101:
	.p2align 4,,10
	.p2align 3
.L106:
	.loc 1 135 3 is_stmt 1 view .LVU339
	.loc 1 135 6 is_stmt 0 view .LVU340
	testl	%eax, %eax
	jne	.L113
	.loc 1 139 4 is_stmt 1 view .LVU341
	movl	%esi, 4(%esp)
	movl	24(%esp), %eax
	movl	$.LC7, (%esp)
	movl	28(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	printf
.LVL102:
	.loc 1 140 4 view .LVU342
	.loc 1 140 7 is_stmt 0 view .LVU343
	movl	20(%esp), %ecx
	testl	%ecx, %ecx
	js	.L102
	.loc 1 141 5 is_stmt 1 view .LVU344
	.loc 1 141 23 is_stmt 0 view .LVU345
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	movl	%eax, variables(,%ecx,8)
	movl	%edx, variables+4(,%ecx,8)
	jmp	.L102
.LVL103:
	.p2align 4,,10
	.p2align 3
.L122:
	.loc 1 141 23 view .LVU346
.LBE51:
	.loc 1 144 2 is_stmt 1 view .LVU347
	.loc 1 145 1 is_stmt 0 view .LVU348
	movl	16(%esp), %eax
	leal	-12(%ebp), %esp
.LVL104:
	.loc 1 145 1 view .LVU349
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
.LVL105:
	.loc 1 145 1 view .LVU350
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL106:
	.loc 1 145 1 view .LVU351
	ret
.LVL107:
	.p2align 4,,10
	.p2align 3
.L123:
	.cfi_restore_state
.LBB54:
	.loc 1 127 57 discriminator 2 view .LVU352
	cmpb	$61, 42(%esp)
	jne	.L103
	.loc 1 127 75 discriminator 3 view .LVU353
	cmpb	$32, 43(%esp)
	jne	.L103
	.loc 1 128 4 is_stmt 1 view .LVU354
	.loc 1 128 17 is_stmt 0 view .LVU355
	movsbl	%bl, %ebx
	.loc 1 128 11 view .LVU356
	leal	-97(%ebx), %eax
	movl	%eax, 20(%esp)
.LVL108:
	.loc 1 129 4 is_stmt 1 view .LVU357
	.loc 1 129 7 is_stmt 0 view .LVU358
	leal	44(%esp), %eax
.LVL109:
	.loc 1 129 7 view .LVU359
	movl	%eax, at
	jmp	.L103
.LVL110:
	.p2align 4,,10
	.p2align 3
.L124:
	.loc 1 134 4 is_stmt 1 view .LVU360
	.loc 1 134 12 is_stmt 0 view .LVU361
	movl	$.LC4, %ecx
	movl	$.LC4, %eax
	movl	%ecx, problem
	jmp	.L113
.LBE54:
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.section	.rodata.str1.1
.LC8:
	.string	"||"
.LC9:
	.string	"&&"
.LC10:
	.string	"=="
.LC11:
	.string	"!="
.LC12:
	.string	"<="
.LC13:
	.string	">="
.LC14:
	.string	"<<"
.LC15:
	.string	">>"
.LC16:
	.string	"|"
.LC17:
	.string	"^"
.LC18:
	.string	"&"
.LC19:
	.string	"<"
.LC20:
	.string	">"
.LC21:
	.string	"+"
.LC22:
	.string	"-"
.LC23:
	.string	"*"
.LC24:
	.string	"/"
.LC25:
	.string	"%"
	.section	.rodata
	.align 32
	.type	operators, @object
	.size	operators, 144
operators:
	.long	.LC8
	.long	1
	.long	.LC9
	.long	2
	.long	.LC10
	.long	4
	.long	.LC11
	.long	4
	.long	.LC12
	.long	5
	.long	.LC13
	.long	5
	.long	.LC14
	.long	6
	.long	.LC15
	.long	6
	.long	.LC16
	.long	3
	.long	.LC17
	.long	3
	.long	.LC18
	.long	3
	.long	.LC19
	.long	5
	.long	.LC20
	.long	5
	.long	.LC21
	.long	7
	.long	.LC22
	.long	7
	.long	.LC23
	.long	8
	.long	.LC24
	.long	8
	.long	.LC25
	.long	8
	.local	variables
	.comm	variables,208,32
	.local	problem
	.comm	problem,4,4
	.local	at
	.comm	at,4,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stddef.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/ctype.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x64b
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x19
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL20
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xe
	.long	0x26
	.uleb128 0x13
	.long	.LASF9
	.byte	0x2
	.byte	0x5
	.long	0x3d
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x1a
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x13
	.long	.LASF10
	.byte	0x3
	.byte	0x11
	.long	0x79
	.uleb128 0x1b
	.long	.LASF38
	.uleb128 0x1c
	.long	.LASF26
	.byte	0x3
	.byte	0x13
	.byte	0xd
	.long	0x6e
	.uleb128 0x1d
	.string	"at"
	.byte	0x1
	.byte	0x6
	.byte	0x14
	.long	0x9b
	.uleb128 0x5
	.byte	0x3
	.long	at
	.uleb128 0x9
	.long	0x2d
	.uleb128 0xa
	.long	.LASF11
	.byte	0x7
	.byte	0x14
	.long	0x9b
	.uleb128 0x5
	.byte	0x3
	.long	problem
	.uleb128 0xf
	.long	0x52
	.long	0xc1
	.uleb128 0x10
	.long	0x3d
	.byte	0x19
	.byte	0
	.uleb128 0xa
	.long	.LASF12
	.byte	0x8
	.byte	0x12
	.long	0xb1
	.uleb128 0x5
	.byte	0x3
	.long	variables
	.uleb128 0x1e
	.long	.LASF39
	.byte	0x8
	.byte	0x1
	.byte	0x3d
	.byte	0x8
	.long	0xf8
	.uleb128 0x14
	.long	.LASF13
	.byte	0x3e
	.byte	0xe
	.long	0x9b
	.byte	0
	.uleb128 0x14
	.long	.LASF14
	.byte	0x3f
	.byte	0x6
	.long	0x44
	.byte	0x4
	.byte	0
	.uleb128 0xe
	.long	0xd2
	.uleb128 0xf
	.long	0xf8
	.long	0x10d
	.uleb128 0x10
	.long	0x3d
	.byte	0x11
	.byte	0
	.uleb128 0xe
	.long	0xfd
	.uleb128 0xa
	.long	.LASF15
	.byte	0x42
	.byte	0x22
	.long	0x10d
	.uleb128 0x5
	.byte	0x3
	.long	operators
	.uleb128 0x3
	.long	.LASF16
	.byte	0x4
	.byte	0xe
	.byte	0x5
	.long	0x44
	.long	0x139
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF17
	.byte	0x4
	.byte	0x12
	.byte	0x5
	.long	0x44
	.long	0x14f
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF18
	.byte	0x4
	.byte	0x6
	.byte	0x5
	.long	0x44
	.long	0x165
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF19
	.byte	0x5
	.byte	0x18
	.byte	0x5
	.long	0x44
	.long	0x185
	.uleb128 0x2
	.long	0x9b
	.uleb128 0x2
	.long	0x9b
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x3
	.long	.LASF20
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x19b
	.uleb128 0x2
	.long	0x9b
	.byte	0
	.uleb128 0x3
	.long	.LASF21
	.byte	0x3
	.byte	0x3f
	.byte	0x7
	.long	0x1bb
	.long	0x1bb
	.uleb128 0x2
	.long	0x1c0
	.uleb128 0x2
	.long	0x44
	.uleb128 0x2
	.long	0x1ca
	.byte	0
	.uleb128 0x9
	.long	0x26
	.uleb128 0x15
	.long	0x1bb
	.uleb128 0x9
	.long	0x6e
	.uleb128 0x15
	.long	0x1c5
	.uleb128 0x3
	.long	.LASF22
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x44
	.long	0x1e6
	.uleb128 0x2
	.long	0x9b
	.uleb128 0x1f
	.byte	0
	.uleb128 0x3
	.long	.LASF23
	.byte	0x4
	.byte	0xb
	.byte	0x5
	.long	0x44
	.long	0x1fc
	.uleb128 0x2
	.long	0x44
	.byte	0
	.uleb128 0x3
	.long	.LASF24
	.byte	0x5
	.byte	0x22
	.byte	0x8
	.long	0x32
	.long	0x217
	.uleb128 0x2
	.long	0x9b
	.uleb128 0x2
	.long	0x9b
	.byte	0
	.uleb128 0x20
	.long	.LASF40
	.byte	0x1
	.byte	0x74
	.byte	0x5
	.long	0x44
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x356
	.uleb128 0xa
	.long	.LASF25
	.byte	0x76
	.byte	0x7
	.long	0x356
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.uleb128 0x8
	.long	.LASF27
	.byte	0x77
	.byte	0x6
	.long	0x44
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0xb
	.long	.LLRL17
	.long	0x33d
	.uleb128 0x8
	.long	.LASF28
	.byte	0x7e
	.byte	0x7
	.long	0x44
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x8
	.long	.LASF29
	.byte	0x83
	.byte	0xd
	.long	0x52
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0xc
	.long	0x633
	.long	.LBI52
	.byte	.LVU315
	.long	.LBB52
	.long	.LBE52-.LBB52
	.byte	0x84
	.byte	0x3
	.long	0x2ab
	.uleb128 0x4
	.long	.LVL98
	.long	0x123
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL92
	.long	0x1fc
	.long	0x2ca
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
	.long	.LC5
	.byte	0
	.uleb128 0x6
	.long	.LVL94
	.long	0x1e6
	.long	0x2e2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0
	.uleb128 0x6
	.long	.LVL96
	.long	0x366
	.long	0x2f6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.long	.LVL99
	.long	0x1cf
	.long	0x321
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x7
	.byte	0x77
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0
	.uleb128 0x4
	.long	.LVL102
	.long	0x1cf
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL91
	.long	0x19b
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
	.uleb128 0x2
	.byte	0x8
	.byte	0xc8
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0x26
	.long	0x366
	.uleb128 0x10
	.long	0x3d
	.byte	0xc7
	.byte	0
	.uleb128 0x16
	.long	.LASF31
	.byte	0x64
	.long	0x52
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x4ae
	.uleb128 0x21
	.long	.LASF14
	.byte	0x1
	.byte	0x64
	.byte	0x21
	.long	0x44
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x8
	.long	.LASF30
	.byte	0x66
	.byte	0xc
	.long	0x52
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xb
	.long	.LLRL8
	.long	0x4a4
	.uleb128 0xd
	.string	"row"
	.byte	0x69
	.byte	0x1e
	.long	0x4ae
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0xb
	.long	.LLRL10
	.long	0x419
	.uleb128 0xd
	.string	"i"
	.byte	0x6a
	.byte	0xf
	.long	0x32
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x6
	.long	.LVL34
	.long	0x165
	.long	0x3fe
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LVL42
	.long	0x185
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xb
	.byte	0x76
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	operators
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x633
	.long	.LBI35
	.byte	.LVU146
	.long	.LBB35
	.long	.LBE35-.LBB35
	.byte	0x68
	.byte	0x3
	.long	0x43b
	.uleb128 0x7
	.long	.LVL32
	.long	0x123
	.byte	0
	.uleb128 0x22
	.long	0x4b3
	.long	.LBI38
	.byte	.LVU176
	.long	.LLRL12
	.byte	0x1
	.byte	0x70
	.byte	0xa
	.long	0x48a
	.uleb128 0x11
	.long	0x4d5
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x11
	.long	0x4cd
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x11
	.long	0x4c4
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x7
	.long	.LVL56
	.long	0x63c
	.uleb128 0x7
	.long	.LVL84
	.long	0x645
	.byte	0
	.uleb128 0x4
	.long	.LVL36
	.long	0x366
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0xb
	.byte	0x76
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	operators+4
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL30
	.long	0x4de
	.byte	0
	.uleb128 0x9
	.long	0xf8
	.uleb128 0x23
	.long	.LASF41
	.byte	0x1
	.byte	0x48
	.byte	0x12
	.long	0x52
	.byte	0x1
	.long	0x4de
	.uleb128 0x12
	.string	"op"
	.byte	0x24
	.long	0x9b
	.uleb128 0x12
	.string	"a"
	.byte	0x32
	.long	0x52
	.uleb128 0x12
	.string	"b"
	.byte	0x3f
	.long	0x52
	.byte	0
	.uleb128 0x16
	.long	.LASF32
	.byte	0x12
	.long	0x52
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x633
	.uleb128 0x17
	.long	.LBB18
	.long	.LBE18-.LBB18
	.long	0x572
	.uleb128 0xd
	.string	"n"
	.byte	0x16
	.byte	0xd
	.long	0x52
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x8
	.long	.LASF33
	.byte	0x17
	.byte	0x7
	.long	0x44
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x24
	.long	.LLRL4
	.uleb128 0x8
	.long	.LASF34
	.byte	0x1d
	.byte	0x8
	.long	0x44
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.long	.LVL18
	.long	0x63c
	.uleb128 0x6
	.long	.LVL21
	.long	0x14f
	.long	0x55e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -44
	.byte	0x6
	.byte	0
	.uleb128 0x4
	.long	.LVL22
	.long	0x139
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -44
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LBB17
	.long	.LBE17-.LBB17
	.long	0x58c
	.uleb128 0x25
	.long	.LASF42
	.byte	0x1
	.byte	0x25
	.byte	0x7
	.long	0x44
	.byte	0
	.uleb128 0xb
	.long	.LLRL0
	.long	0x5e1
	.uleb128 0xd
	.string	"n"
	.byte	0x2b
	.byte	0xd
	.long	0x52
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xc
	.long	0x633
	.long	.LBI13
	.byte	.LVU26
	.long	.LBB13
	.long	.LBE13-.LBB13
	.byte	0x2c
	.byte	0x3
	.long	0x5d0
	.uleb128 0x4
	.long	.LVL5
	.long	0x123
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LVL2
	.long	0x366
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x633
	.long	.LBI10
	.byte	.LVU3
	.long	.LBB10
	.long	.LBE10-.LBB10
	.byte	0x14
	.byte	0x2
	.long	0x60b
	.uleb128 0x4
	.long	.LVL0
	.long	0x123
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL1
	.long	0x1e6
	.long	0x620
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL7
	.long	0x4de
	.uleb128 0x7
	.long	.LVL8
	.long	0x4de
	.byte	0
	.uleb128 0x26
	.long	.LASF43
	.byte	0x1
	.byte	0xc
	.byte	0xd
	.byte	0x1
	.uleb128 0x18
	.long	.LASF35
	.long	.LASF35
	.uleb128 0x18
	.long	.LASF36
	.long	.LASF36
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
	.uleb128 0x4
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0x9
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 72
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 23
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 18
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x34
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
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
	.uleb128 0x1f
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x22
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x24
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.byte	0
	.byte	0
	.uleb128 0x26
	.uleb128 0x2e
	.byte	0
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
.LVUS16:
	.uleb128 .LVU288
	.uleb128 .LVU293
	.uleb128 .LVU293
	.uleb128 .LVU338
	.uleb128 .LVU339
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU350
	.uleb128 .LVU350
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 .LVU352
	.uleb128 .LVU352
	.uleb128 0
.LLST16:
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
	.uleb128 .LVL100-.LVL89
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.byte	0x4
	.uleb128 .LVL101-.LVL89
	.uleb128 .LVL104-.LVL89
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.byte	0x4
	.uleb128 .LVL104-.LVL89
	.uleb128 .LVL105-.LVL89
	.uleb128 0x2
	.byte	0x76
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL105-.LVL89
	.uleb128 .LVL106-.LVL89
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xe0
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL106-.LVL89
	.uleb128 .LVL107-.LVL89
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xe0
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL107-.LVL89
	.uleb128 .LFE4-.LVL89
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.byte	0
.LVUS18:
	.uleb128 .LVU307
	.uleb128 .LVU312
	.uleb128 .LVU312
	.uleb128 .LVU346
	.uleb128 .LVU352
	.uleb128 .LVU357
	.uleb128 .LVU357
	.uleb128 .LVU359
	.uleb128 .LVU359
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL95-.LVL93
	.uleb128 .LVL103-.LVL93
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0x4
	.uleb128 .LVL107-.LVL93
	.uleb128 .LVL108-.LVL93
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL108-.LVL93
	.uleb128 .LVL109-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL109-.LVL93
	.uleb128 .LFE4-.LVL93
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0
.LVUS19:
	.uleb128 .LVU314
	.uleb128 .LVU346
	.uleb128 .LVU360
	.uleb128 0
.LLST19:
	.byte	0x6
	.long	.LVL97
	.byte	0x4
	.uleb128 .LVL97-.LVL97
	.uleb128 .LVL103-.LVL97
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL110-.LVL97
	.uleb128 .LFE4-.LVL97
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL30-1-.LVL29
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-1-.LVL29
	.uleb128 .LFE3-.LVL29
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS7:
	.uleb128 .LVU144
	.uleb128 .LVU181
	.uleb128 .LVU182
	.uleb128 .LVU191
	.uleb128 .LVU192
	.uleb128 .LVU197
	.uleb128 .LVU198
	.uleb128 .LVU202
	.uleb128 .LVU203
	.uleb128 .LVU209
	.uleb128 .LVU211
	.uleb128 .LVU223
	.uleb128 .LVU224
	.uleb128 .LVU226
	.uleb128 .LVU227
	.uleb128 .LVU231
	.uleb128 .LVU232
	.uleb128 .LVU234
	.uleb128 .LVU236
	.uleb128 .LVU238
	.uleb128 .LVU240
	.uleb128 .LVU242
	.uleb128 .LVU244
	.uleb128 .LVU246
	.uleb128 .LVU247
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 .LVU259
	.uleb128 .LVU260
	.uleb128 .LVU266
	.uleb128 .LVU267
	.uleb128 .LVU270
	.uleb128 .LVU271
	.uleb128 .LVU275
	.uleb128 .LVU276
	.uleb128 .LVU277
	.uleb128 .LVU278
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL39-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL40-.LVL31
	.uleb128 .LVL45-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL46-.LVL31
	.uleb128 .LVL48-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL49-.LVL31
	.uleb128 .LVL51-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL52-.LVL31
	.uleb128 .LVL54-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL55-.LVL31
	.uleb128 .LVL57-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL58-.LVL31
	.uleb128 .LVL59-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL60-.LVL31
	.uleb128 .LVL62-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL63-.LVL31
	.uleb128 .LVL64-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL65-.LVL31
	.uleb128 .LVL66-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL67-.LVL31
	.uleb128 .LVL68-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL69-.LVL31
	.uleb128 .LVL70-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL71-.LVL31
	.uleb128 .LVL72-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL73-.LVL31
	.uleb128 .LVL74-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL75-.LVL31
	.uleb128 .LVL77-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL78-.LVL31
	.uleb128 .LVL80-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL81-.LVL31
	.uleb128 .LVL82-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL83-.LVL31
	.uleb128 .LVL85-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL86-.LVL31
	.uleb128 .LVL87-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL88-.LVL31
	.uleb128 .LFE3-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS9:
	.uleb128 .LVU153
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU170
	.uleb128 .LVU182
	.uleb128 .LVU186
.LLST9:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL35-.LVL33
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0xb
	.byte	0x76
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	operators
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL33
	.uleb128 .LVL43-.LVL33
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU153
	.uleb128 .LVU160
	.uleb128 .LVU160
	.uleb128 .LVU170
	.uleb128 .LVU182
	.uleb128 .LVU186
.LLST11:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL35-.LVL33
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL35-.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL33
	.uleb128 .LVL43-.LVL33
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS13:
	.uleb128 .LVU176
	.uleb128 .LVU182
	.uleb128 .LVU188
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL44-.LVL38
	.uleb128 .LFE3-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0
.LVUS14:
	.uleb128 .LVU176
	.uleb128 .LVU181
	.uleb128 .LVU188
	.uleb128 .LVU191
	.uleb128 .LVU192
	.uleb128 .LVU197
	.uleb128 .LVU198
	.uleb128 .LVU202
	.uleb128 .LVU203
	.uleb128 .LVU209
	.uleb128 .LVU211
	.uleb128 .LVU223
	.uleb128 .LVU224
	.uleb128 .LVU226
	.uleb128 .LVU227
	.uleb128 .LVU231
	.uleb128 .LVU232
	.uleb128 .LVU234
	.uleb128 .LVU236
	.uleb128 .LVU238
	.uleb128 .LVU240
	.uleb128 .LVU242
	.uleb128 .LVU244
	.uleb128 .LVU246
	.uleb128 .LVU247
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 .LVU259
	.uleb128 .LVU260
	.uleb128 .LVU266
	.uleb128 .LVU267
	.uleb128 .LVU270
	.uleb128 .LVU271
	.uleb128 .LVU275
	.uleb128 .LVU276
	.uleb128 .LVU277
	.uleb128 .LVU278
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL44-.LVL38
	.uleb128 .LVL45-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL46-.LVL38
	.uleb128 .LVL48-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL49-.LVL38
	.uleb128 .LVL51-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL52-.LVL38
	.uleb128 .LVL54-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL55-.LVL38
	.uleb128 .LVL57-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL58-.LVL38
	.uleb128 .LVL59-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL60-.LVL38
	.uleb128 .LVL62-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL63-.LVL38
	.uleb128 .LVL64-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL65-.LVL38
	.uleb128 .LVL66-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL67-.LVL38
	.uleb128 .LVL68-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL69-.LVL38
	.uleb128 .LVL70-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL71-.LVL38
	.uleb128 .LVL72-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL73-.LVL38
	.uleb128 .LVL74-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL75-.LVL38
	.uleb128 .LVL77-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL78-.LVL38
	.uleb128 .LVL80-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL81-.LVL38
	.uleb128 .LVL82-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL83-.LVL38
	.uleb128 .LVL85-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL86-.LVL38
	.uleb128 .LVL87-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL88-.LVL38
	.uleb128 .LFE3-.LVL38
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS15:
	.uleb128 .LVU176
	.uleb128 .LVU182
	.uleb128 .LVU188
	.uleb128 .LVU195
	.uleb128 .LVU198
	.uleb128 .LVU201
	.uleb128 .LVU203
	.uleb128 .LVU207
	.uleb128 .LVU211
	.uleb128 .LVU229
	.uleb128 .LVU232
	.uleb128 .LVU263
	.uleb128 .LVU267
	.uleb128 .LVU269
	.uleb128 .LVU271
	.uleb128 0
.LLST15:
	.byte	0x6
	.long	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL40-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL44-.LVL38
	.uleb128 .LVL47-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL49-.LVL38
	.uleb128 .LVL50-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL52-.LVL38
	.uleb128 .LVL53-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL55-.LVL38
	.uleb128 .LVL61-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL63-.LVL38
	.uleb128 .LVL76-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL78-.LVL38
	.uleb128 .LVL79-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL81-.LVL38
	.uleb128 .LFE3-.LVL38
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS2:
	.uleb128 .LVU86
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU98
	.uleb128 .LVU112
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU134
.LLST2:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL20-.LVL13
	.uleb128 .LVL26-.LVL13
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL26-.LVL13
	.uleb128 .LVL28-.LVL13
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0
.LVUS3:
	.uleb128 .LVU87
	.uleb128 .LVU91
	.uleb128 .LVU96
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU134
.LLST3:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x2
	.byte	0x3a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL26-.LVL13
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL26-.LVL13
	.uleb128 .LVL27-.LVL13
	.uleb128 0x2
	.byte	0x3a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL13
	.uleb128 .LVL28-.LVL13
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU97
	.uleb128 .LVU104
	.uleb128 .LVU121
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU124
.LLST5:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL23-.LVL16
	.uleb128 .LVL24-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL24-.LVL16
	.uleb128 .LVL25-.LVL16
	.uleb128 0x4
	.byte	0x70
	.sleb128 -87
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU25
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU40
	.uleb128 .LVU71
	.uleb128 .LVU73
	.uleb128 .LVU77
	.uleb128 .LVU79
.LLST1:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x7
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 -44
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL9-.LVL3
	.uleb128 .LVL10-.LVL3
	.uleb128 0x7
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 -44
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL11-.LVL3
	.uleb128 .LVL12-.LVL3
	.uleb128 0x7
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x91
	.sleb128 -44
	.byte	0x93
	.uleb128 0x4
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
.LLRL0:
	.byte	0x5
	.long	.LBB12
	.byte	0x4
	.uleb128 .LBB12-.LBB12
	.uleb128 .LBE12-.LBB12
	.byte	0x4
	.uleb128 .LBB15-.LBB12
	.uleb128 .LBE15-.LBB12
	.byte	0x4
	.uleb128 .LBB16-.LBB12
	.uleb128 .LBE16-.LBB12
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB19
	.byte	0x4
	.uleb128 .LBB19-.LBB19
	.uleb128 .LBE19-.LBB19
	.byte	0x4
	.uleb128 .LBB20-.LBB19
	.uleb128 .LBE20-.LBB19
	.byte	0x4
	.uleb128 .LBB21-.LBB19
	.uleb128 .LBE21-.LBB19
	.byte	0x4
	.uleb128 .LBB22-.LBB19
	.uleb128 .LBE22-.LBB19
	.byte	0x4
	.uleb128 .LBB23-.LBB19
	.uleb128 .LBE23-.LBB19
	.byte	0x4
	.uleb128 .LBB24-.LBB19
	.uleb128 .LBE24-.LBB19
	.byte	0x4
	.uleb128 .LBB25-.LBB19
	.uleb128 .LBE25-.LBB19
	.byte	0x4
	.uleb128 .LBB26-.LBB19
	.uleb128 .LBE26-.LBB19
	.byte	0x4
	.uleb128 .LBB27-.LBB19
	.uleb128 .LBE27-.LBB19
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB34
	.byte	0x4
	.uleb128 .LBB34-.LBB34
	.uleb128 .LBE34-.LBB34
	.byte	0x4
	.uleb128 .LBB47-.LBB34
	.uleb128 .LBE47-.LBB34
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB37
	.byte	0x4
	.uleb128 .LBB37-.LBB37
	.uleb128 .LBE37-.LBB37
	.byte	0x4
	.uleb128 .LBB45-.LBB37
	.uleb128 .LBE45-.LBB37
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB38
	.byte	0x4
	.uleb128 .LBB38-.LBB38
	.uleb128 .LBE38-.LBB38
	.byte	0x4
	.uleb128 .LBB43-.LBB38
	.uleb128 .LBE43-.LBB38
	.byte	0x4
	.uleb128 .LBB44-.LBB38
	.uleb128 .LBE44-.LBB38
	.byte	0x4
	.uleb128 .LBB46-.LBB38
	.uleb128 .LBE46-.LBB38
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB51
	.byte	0x4
	.uleb128 .LBB51-.LBB51
	.uleb128 .LBE51-.LBB51
	.byte	0x4
	.uleb128 .LBB54-.LBB51
	.uleb128 .LBE54-.LBB51
	.byte	0
.LLRL20:
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
.LASF38:
	.string	"stream"
.LASF9:
	.string	"size_t"
.LASF23:
	.string	"islower"
.LASF14:
	.string	"level"
.LASF29:
	.string	"value"
.LASF43:
	.string	"skip"
.LASF30:
	.string	"left"
.LASF31:
	.string	"expression"
.LASF34:
	.string	"digit"
.LASF35:
	.string	"__moddi3"
.LASF26:
	.string	"__stdin"
.LASF13:
	.string	"text"
.LASF16:
	.string	"isspace"
.LASF28:
	.string	"target"
.LASF10:
	.string	"FILE"
.LASF20:
	.string	"strlen"
.LASF7:
	.string	"unsigned char"
.LASF15:
	.string	"operators"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF36:
	.string	"__divdi3"
.LASF12:
	.string	"variables"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF11:
	.string	"problem"
.LASF32:
	.string	"primary"
.LASF24:
	.string	"strcspn"
.LASF40:
	.string	"main"
.LASF33:
	.string	"base"
.LASF3:
	.string	"unsigned int"
.LASF41:
	.string	"apply"
.LASF2:
	.string	"char"
.LASF25:
	.string	"line"
.LASF5:
	.string	"long long int"
.LASF42:
	.string	"name"
.LASF21:
	.string	"fgets"
.LASF18:
	.string	"isalpha"
.LASF22:
	.string	"printf"
.LASF17:
	.string	"tolower"
.LASF27:
	.string	"failures"
.LASF4:
	.string	"long int"
.LASF19:
	.string	"strncmp"
.LASF39:
	.string	"operator_row"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"expression.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
