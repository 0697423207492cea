	.file	"primes.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "primes.c"
	.globl	__umoddi3
	.p2align 4
	.type	probable.part.0, @function
probable.part.0:
.LVL0:
.LFB10:
	.file 1 "primes.c"
	.loc 1 53 12 view -0
	.cfi_startproc
	.loc 1 58 2 view .LVU1
	.loc 1 53 12 is_stmt 0 view .LVU2
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
	.loc 1 58 11 view .LVU3
	leal	-1(%eax), %ebx
	.loc 1 53 12 view .LVU4
	subl	$76, %esp
	.cfi_def_cfa_offset 96
	.loc 1 53 12 view .LVU5
	movl	%eax, 52(%esp)
	.loc 1 60 15 view .LVU6
	testb	$1, %al
	.loc 1 58 11 view .LVU7
	movl	%ebx, 60(%esp)
.LVL1:
	.loc 1 59 2 is_stmt 1 view .LVU8
	.loc 1 60 2 view .LVU9
	.loc 1 60 15 view .LVU10
	je	.L13
	.loc 1 58 11 is_stmt 0 view .LVU11
	movl	%ebx, %eax
.LVL2:
	.loc 1 59 6 view .LVU12
	xorl	%edx, %edx
.LVL3:
	.p2align 4
	.p2align 3
.L3:
	.loc 1 61 3 is_stmt 1 view .LVU13
	.loc 1 60 23 is_stmt 0 view .LVU14
	shrl	%eax
.LVL4:
	.loc 1 61 7 view .LVU15
	incl	%edx
.LVL5:
	.loc 1 60 23 is_stmt 1 view .LVU16
	.loc 1 60 15 view .LVU17
	testb	$1, %al
	je	.L3
	movl	%edx, 48(%esp)
	movl	%eax, 56(%esp)
.LVL6:
.L2:
.LBB17:
	.loc 1 62 20 view .LVU18
	.loc 1 62 11 is_stmt 0 view .LVU19
	xorl	%eax, %eax
.LBB18:
.LBB19:
.LBB20:
	.loc 1 49 29 view .LVU20
	xorl	%edx, %edx
.LBE20:
.LBE19:
.LBE18:
	.loc 1 62 11 view .LVU21
	movl	%eax, 36(%esp)
.LBB28:
.LBB24:
.LBB21:
	.loc 1 49 29 view .LVU22
	movl	52(%esp), %eax
	movl	%edx, 28(%esp)
	movl	%eax, 24(%esp)
.LVL7:
.L11:
	.loc 1 49 29 view .LVU23
.LBE21:
.LBE24:
	.loc 1 63 3 is_stmt 1 view .LVU24
	.loc 1 63 16 is_stmt 0 view .LVU25
	movl	36(%esp), %eax
	xorl	%edx, %edx
	movl	bases.0(,%eax,4), %eax
	divl	52(%esp)
	.loc 1 63 6 view .LVU26
	testl	%edx, %edx
	jne	.L43
.L4:
.LBE28:
	.loc 1 62 26 is_stmt 1 view .LVU27
	incl	36(%esp)
.LVL8:
	.loc 1 62 26 is_stmt 0 view .LVU28
	movl	36(%esp), %eax
.LVL9:
	.loc 1 62 20 is_stmt 1 view .LVU29
	cmpl	$3, %eax
	jne	.L11
.LBE17:
	.loc 1 74 9 is_stmt 0 view .LVU30
	movl	$1, %eax
.LVL10:
.L1:
	.loc 1 75 1 view .LVU31
	addl	$76, %esp
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
.L43:
	.cfi_restore_state
.LBB30:
.LBB29:
	.loc 1 65 3 is_stmt 1 view .LVU32
.LVL11:
.LBB25:
.LBI19:
	.loc 1 44 17 view .LVU33
.LBB22:
	.loc 1 46 2 view .LVU34
	.loc 1 49 29 is_stmt 0 view .LVU35
	movl	56(%esp), %ebp
	.loc 1 46 11 view .LVU36
	movl	$1, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 40(%esp)
	.loc 1 46 23 view .LVU37
	movl	%edx, %esi
	xorl	%edi, %edi
.LVL12:
	.loc 1 47 2 is_stmt 1 view .LVU38
	.loc 1 47 9 view .LVU39
	.loc 1 46 11 is_stmt 0 view .LVU40
	movl	%ebx, 44(%esp)
	movl	%ebp, 16(%esp)
.LVL13:
	.p2align 4
	.p2align 3
.L6:
	.loc 1 48 3 is_stmt 1 view .LVU41
	.loc 1 48 6 is_stmt 0 view .LVU42
	testb	$1, 16(%esp)
	je	.L5
	.loc 1 49 4 is_stmt 1 view .LVU43
	.loc 1 49 20 is_stmt 0 view .LVU44
	movl	40(%esp), %ecx
	movl	44(%esp), %edx
	.loc 1 49 11 view .LVU45
	movl	28(%esp), %ebx
	.loc 1 49 20 view .LVU46
	movl	%ecx, %eax
	imull	%esi, %edx
	.loc 1 49 11 view .LVU47
	movl	%ebx, 12(%esp)
	.loc 1 49 20 view .LVU48
	imull	%edi, %eax
	leal	(%edx,%eax), %ebp
	movl	%ecx, %eax
	.loc 1 49 11 view .LVU49
	movl	24(%esp), %ecx
	.loc 1 49 20 view .LVU50
	mull	%esi
	.loc 1 49 11 view .LVU51
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	.loc 1 49 20 view .LVU52
	addl	%ebp, %edx
	.loc 1 49 11 view .LVU53
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL14:
	movl	%eax, 40(%esp)
.LVL15:
	.loc 1 49 11 view .LVU54
	movl	%edx, 44(%esp)
.LVL16:
.L5:
	.loc 1 47 33 is_stmt 1 view .LVU55
	.loc 1 47 51 is_stmt 0 view .LVU56
	movl	%esi, %eax
	movl	%edi, %ebp
	mull	%esi
	imull	%esi, %ebp
	.loc 1 47 28 view .LVU57
	shrl	16(%esp)
.LVL17:
	.loc 1 47 51 view .LVU58
	movl	%eax, %esi
.LVL18:
	.loc 1 47 51 view .LVU59
	movl	%edx, %edi
	.loc 1 47 42 view .LVU60
	movl	24(%esp), %eax
	movl	%esi, (%esp)
	movl	28(%esp), %edx
	.loc 1 47 51 view .LVU61
	addl	%ebp, %ebp
	addl	%ebp, %edi
	.loc 1 47 28 view .LVU62
	movl	16(%esp), %ebx
.LVL19:
	.loc 1 47 42 view .LVU63
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__umoddi3
.LVL20:
	.loc 1 47 9 view .LVU64
	testl	%ebx, %ebx
	.loc 1 47 42 view .LVU65
	movl	%eax, %esi
	movl	%edx, %edi
.LVL21:
	.loc 1 47 9 is_stmt 1 view .LVU66
	jne	.L6
.LBE22:
.LBE25:
	.loc 1 66 23 is_stmt 0 view .LVU67
	movl	40(%esp), %ecx
	movl	44(%esp), %ebx
.LVL22:
.LBB26:
.LBB23:
	.loc 1 50 2 is_stmt 1 view .LVU68
	.loc 1 50 2 is_stmt 0 view .LVU69
.LBE23:
.LBE26:
	.loc 1 66 3 is_stmt 1 view .LVU70
	.loc 1 66 23 is_stmt 0 view .LVU71
	movl	%ecx, %eax
	xorl	$1, %eax
	orl	%ebx, %eax
	je	.L4
	.loc 1 66 33 view .LVU72
	movl	60(%esp), %esi
	xorl	%edi, %edi
.LVL23:
.LBB27:
	.loc 1 67 28 is_stmt 1 view .LVU73
	movl	%edi, %edx
	xorl	%ebx, %edx
	movl	%esi, %eax
	xorl	%ecx, %eax
	orl	%edx, %eax
	je	.L41
	cmpl	$1, 48(%esp)
	jle	.L41
	movl	%edi, 20(%esp)
	movl	$1, %ebp
	movl	%esi, 16(%esp)
	movl	%ebp, %edi
.LVL24:
	.p2align 4
	.p2align 3
.L7:
	.loc 1 68 4 view .LVU74
	.loc 1 68 10 is_stmt 0 view .LVU75
	movl	%ecx, %eax
	movl	%ebx, %ebp
	mull	%ecx
	.loc 1 67 41 view .LVU76
	incl	%edi
.LVL25:
	.loc 1 68 10 view .LVU77
	imull	%ecx, %ebp
	movl	%edx, %ebx
	movl	%eax, %ecx
.LVL26:
	.loc 1 68 6 view .LVU78
	movl	28(%esp), %edx
	movl	%ecx, (%esp)
	movl	24(%esp), %eax
	.loc 1 68 10 view .LVU79
	addl	%ebp, %ebp
	addl	%ebp, %ebx
	.loc 1 68 6 view .LVU80
	movl	%ebx, 4(%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__umoddi3
.LVL27:
	movl	%eax, %ecx
	.loc 1 67 28 view .LVU81
	movl	48(%esp), %eax
	.loc 1 68 6 view .LVU82
	movl	%edx, %ebx
.LVL28:
	.loc 1 69 4 is_stmt 1 view .LVU83
	.loc 1 67 41 view .LVU84
	.loc 1 67 28 view .LVU85
	cmpl	%eax, %edi
	jge	.L16
	movl	16(%esp), %eax
	movl	20(%esp), %edx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	jne	.L7
.L16:
	.loc 1 69 15 is_stmt 0 view .LVU86
	movl	16(%esp), %esi
	movl	20(%esp), %edi
.LVL29:
.L41:
	.loc 1 69 15 view .LVU87
	xorl	%ecx, %esi
	xorl	%ebx, %edi
	xorl	%eax, %eax
	orl	%edi, %esi
	sete	%al
.LVL30:
	.loc 1 69 15 view .LVU88
.LBE27:
	.loc 1 71 3 is_stmt 1 view .LVU89
	.loc 1 71 6 is_stmt 0 view .LVU90
	testl	%eax, %eax
	jne	.L4
	jmp	.L1
.LVL31:
	.p2align 4,,10
	.p2align 3
.L13:
	.loc 1 71 6 view .LVU91
.LBE29:
.LBE30:
	.loc 1 58 11 view .LVU92
	movl	60(%esp), %eax
.LVL32:
	.loc 1 59 6 view .LVU93
	xorl	%ecx, %ecx
	movl	%ecx, 48(%esp)
	.loc 1 58 11 view .LVU94
	movl	%eax, 56(%esp)
	jmp	.L2
	.cfi_endproc
.LFE10:
	.size	probable.part.0, .-probable.part.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" %u"
	.text
	.p2align 4
	.type	factors, @function
factors:
.LVL33:
.LFB7:
	.loc 1 103 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 104 2 view .LVU96
	.loc 1 103 1 is_stmt 0 view .LVU97
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
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 103 1 view .LVU98
	movl	%eax, 24(%esp)
	.loc 1 104 5 view .LVU99
	decl	%eax
.LVL34:
	.loc 1 104 5 view .LVU100
	je	.L44
.L45:
	.loc 1 106 2 is_stmt 1 view .LVU101
.LVL35:
.LBB40:
.LBI40:
	.loc 1 53 12 view .LVU102
.LBB41:
	.loc 1 55 2 view .LVU103
	.loc 1 56 2 view .LVU104
	.loc 1 56 5 is_stmt 0 view .LVU105
	movl	24(%esp), %eax
	cmpl	$1, %eax
	jbe	.L57
	.loc 1 56 12 view .LVU106
	movl	%eax, %edx
	andl	$1, %edx
	je	.L70
	movl	%edx, 16(%esp)
	movl	24(%esp), %eax
	call	probable.part.0
.LVL36:
	.loc 1 56 12 view .LVU107
.LBE41:
.LBE40:
	.loc 1 106 5 view .LVU108
	movl	16(%esp), %edx
	testl	%eax, %eax
	jne	.L49
	.loc 1 110 2 is_stmt 1 view .LVU109
.LBB43:
.LBB44:
.LBB45:
	.loc 1 92 50 is_stmt 0 view .LVU110
	movl	24(%esp), %esi
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L55:
.LVL37:
	.loc 1 90 3 is_stmt 1 view .LVU111
	.loc 1 91 3 view .LVU112
	.loc 1 91 12 view .LVU113
	.loc 1 92 45 is_stmt 0 view .LVU114
	movl	%edx, 16(%esp)
	xorl	%eax, %eax
	.loc 1 90 22 view .LVU115
	movl	$2, %ebp
	.loc 1 92 45 view .LVU116
	movl	%eax, 20(%esp)
	.loc 1 90 12 view .LVU117
	movl	$2, %ebx
	movl	%edx, 28(%esp)
.LVL38:
	.p2align 4
	.p2align 3
.L54:
	.loc 1 92 4 is_stmt 1 view .LVU118
	.loc 1 92 50 is_stmt 0 view .LVU119
	movl	%esi, 8(%esp)
	.loc 1 92 38 view .LVU120
	movl	%ebx, %eax
	.loc 1 92 50 view .LVU121
	movl	%edi, 12(%esp)
	.loc 1 92 38 view .LVU122
	mull	%ebx
	.loc 1 92 45 view .LVU123
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	.loc 1 92 50 view .LVU124
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL39:
	.loc 1 93 50 view .LVU125
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	.loc 1 92 9 view .LVU126
	movl	%eax, %ebx
	.loc 1 93 4 is_stmt 1 view .LVU127
	.loc 1 93 38 is_stmt 0 view .LVU128
	movl	%ebp, %eax
.LVL40:
	.loc 1 93 38 view .LVU129
	mull	%ebp
	.loc 1 93 45 view .LVU130
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	.loc 1 93 50 view .LVU131
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL41:
	.loc 1 94 50 view .LVU132
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	.loc 1 93 50 view .LVU133
	movl	%edx, %ecx
.LVL42:
	.loc 1 94 4 is_stmt 1 view .LVU134
	.loc 1 94 38 is_stmt 0 view .LVU135
	imull	%eax, %ecx
	mull	%eax
.LVL43:
	.loc 1 94 38 view .LVU136
	addl	%ecx, %ecx
	addl	%ecx, %edx
	.loc 1 94 45 view .LVU137
	addl	16(%esp), %eax
	adcl	20(%esp), %edx
	.loc 1 94 50 view .LVU138
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL44:
	movl	%eax, %ebp
.LVL45:
	.loc 1 95 4 is_stmt 1 view .LVU139
	.loc 1 95 8 is_stmt 0 view .LVU140
	subl	%ebx, %eax
.LVL46:
	.loc 1 95 8 view .LVU141
	cmpl	%ebx, %ebp
	jnb	.L52
	movl	%ebx, %eax
	subl	%ebp, %eax
.L52:
.LVL47:
.LBB46:
.LBB47:
	.loc 1 79 9 is_stmt 1 view .LVU142
.LBB48:
	.loc 1 82 5 is_stmt 0 view .LVU143
	movl	24(%esp), %ecx
	jmp	.L53
.LVL48:
	.p2align 4,,10
	.p2align 3
.L58:
	.loc 1 82 5 view .LVU144
.LBE48:
	movl	%ecx, %eax
.LVL49:
.LBB49:
	.loc 1 82 5 view .LVU145
	movl	%edx, %ecx
.LVL50:
.L53:
	.loc 1 80 3 is_stmt 1 view .LVU146
	.loc 1 80 12 is_stmt 0 view .LVU147
	xorl	%edx, %edx
	divl	%ecx
.LVL51:
	.loc 1 81 3 is_stmt 1 view .LVU148
	.loc 1 82 3 view .LVU149
	.loc 1 82 3 is_stmt 0 view .LVU150
.LBE49:
	.loc 1 79 9 is_stmt 1 view .LVU151
	testl	%edx, %edx
	jne	.L58
.LVL52:
	.loc 1 79 9 is_stmt 0 view .LVU152
.LBE47:
.LBE46:
	.loc 1 91 12 is_stmt 1 view .LVU153
	cmpl	$1, %ecx
	je	.L54
	.loc 1 97 6 is_stmt 0 view .LVU154
	movl	24(%esp), %eax
	movl	28(%esp), %edx
	.loc 1 97 3 is_stmt 1 view .LVU155
	.loc 1 97 6 is_stmt 0 view .LVU156
	cmpl	%eax, %ecx
	jne	.L47
	.loc 1 97 6 view .LVU157
.LBE45:
	.loc 1 89 25 is_stmt 1 view .LVU158
	incl	%edx
.LVL53:
	.loc 1 89 2 view .LVU159
	.loc 1 89 29 is_stmt 0 view .LVU160
	jmp	.L55
.LVL54:
.L70:
	.loc 1 89 29 view .LVU161
.LBE44:
.LBE43:
.LBB50:
.LBB42:
	.loc 1 57 3 is_stmt 1 view .LVU162
	.loc 1 57 3 is_stmt 0 view .LVU163
.LBE42:
.LBE50:
	.loc 1 106 5 view .LVU164
	cmpl	$2, %eax
	je	.L49
.L57:
	.loc 1 110 30 view .LVU165
	movl	$2, %ecx
.L47:
.LVL55:
	.loc 1 111 2 is_stmt 1 discriminator 4 view .LVU166
	.loc 1 111 12 is_stmt 0 discriminator 4 view .LVU167
	movl	24(%esp), %eax
	xorl	%edx, %edx
	movl	%ecx, %ebx
	divl	%ecx
	cmpl	%ecx, %eax
	cmovbe	%eax, %ebx
.LVL56:
	.loc 1 113 2 is_stmt 1 discriminator 4 view .LVU168
	movl	%ebx, %eax
	call	factors
.LVL57:
	.loc 1 114 2 discriminator 4 view .LVU169
	movl	24(%esp), %eax
	xorl	%edx, %edx
	divl	%ebx
	movl	%eax, 24(%esp)
	.loc 1 104 2 discriminator 4 view .LVU170
	.loc 1 104 5 is_stmt 0 discriminator 4 view .LVU171
	decl	%eax
	jne	.L45
.LVL58:
.L44:
	.loc 1 115 1 view .LVU172
	addl	$44, %esp
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
.L49:
	.cfi_restore_state
	.loc 1 107 3 is_stmt 1 view .LVU173
	movl	$.LC0, (%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL59:
	.loc 1 108 3 view .LVU174
	.loc 1 115 1 is_stmt 0 view .LVU175
	addl	$44, %esp
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
.LFE7:
	.size	factors, .-factors
	.section	.rodata.str1.1
.LC1:
	.string	"%u "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"\n%d primes, the last %u, largest gap %u, sum %u, wrong %d\n"
	.section	.rodata.str1.1
.LC3:
	.string	"%d in 1000 numbers from %u\n"
.LC4:
	.string	"%u ="
.LC5:
	.string	", totient %u\n"
.LC6:
	.string	"%u: %d pairs\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB9:
	.loc 1 130 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 131 2 view .LVU177
.LVL60:
	.loc 1 132 2 view .LVU178
	.loc 1 133 2 view .LVU179
.LBB88:
.LBI88:
	.loc 1 16 13 view .LVU180
.LBB89:
	.loc 1 18 2 view .LVU181
.LBE89:
.LBE88:
	.loc 1 130 1 is_stmt 0 view .LVU182
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB100:
.LBB96:
	.loc 1 18 15 view .LVU183
	movl	$1, %eax
.LBE96:
.LBE100:
	.loc 1 130 1 view .LVU184
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB101:
.LBB97:
.LBB90:
	.loc 1 19 16 view .LVU185
	movl	$3, %ebx
.LBE90:
.LBE97:
.LBE101:
	.loc 1 130 1 view .LVU186
	andl	$-16, %esp
	subl	$64, %esp
.LBB102:
.LBB98:
	.loc 1 18 15 view .LVU187
	movl	%eax, composite
	.loc 1 19 2 is_stmt 1 view .LVU188
.LBB94:
	.loc 1 19 7 view .LVU189
.LVL61:
	.loc 1 19 29 view .LVU190
	.loc 1 19 25 is_stmt 0 view .LVU191
	movl	$9, %eax
.LVL62:
	.p2align 4
	.p2align 3
.L75:
	.loc 1 20 3 is_stmt 1 view .LVU192
.LBB91:
.LBI91:
	.loc 1 11 12 view .LVU193
.LBB92:
	.loc 1 13 2 view .LVU194
	.loc 1 13 16 is_stmt 0 view .LVU195
	cmpl	$2, %ebx
	jbe	.L147
	.loc 1 13 54 view .LVU196
	movl	%ebx, %edx
	.loc 1 13 66 view .LVU197
	movl	%ebx, %ecx
	.loc 1 13 54 view .LVU198
	shrl	$6, %edx
	.loc 1 13 60 view .LVU199
	movl	composite(,%edx,4), %edx
	.loc 1 13 66 view .LVU200
	shrl	%ecx
	.loc 1 13 60 view .LVU201
	shrl	%cl, %edx
	.loc 1 13 37 view .LVU202
	testb	$1, %dl
	jne	.L76
.LVL63:
	.loc 1 13 37 view .LVU203
.LBE92:
.LBE91:
.LBB93:
	.loc 1 21 31 is_stmt 1 view .LVU204
	leal	(%ebx,%ebx), %edi
	.loc 1 22 29 is_stmt 0 view .LVU205
	movl	$1, %esi
	movl	%edi, 56(%esp)
	.p2align 4
	.p2align 3
.L77:
	.loc 1 22 5 is_stmt 1 view .LVU206
	.loc 1 22 35 is_stmt 0 view .LVU207
	movl	%eax, %ecx
	.loc 1 22 17 view .LVU208
	movl	%eax, %edx
	.loc 1 22 35 view .LVU209
	shrl	%ecx
	.loc 1 22 29 view .LVU210
	movl	%esi, %edi
	sall	%cl, %edi
	.loc 1 22 17 view .LVU211
	shrl	$6, %edx
	.loc 1 22 23 view .LVU212
	orl	%edi, composite(,%edx,4)
	.loc 1 21 42 is_stmt 1 view .LVU213
	movl	56(%esp), %edi
	addl	%edi, %eax
.LVL64:
	.loc 1 21 31 view .LVU214
	cmpl	$19999, %eax
	jbe	.L77
.LVL65:
.L76:
	.loc 1 21 31 is_stmt 0 view .LVU215
.LBE93:
	.loc 1 19 40 is_stmt 1 view .LVU216
	addl	$2, %ebx
.LVL66:
	.loc 1 19 29 view .LVU217
	.loc 1 19 25 is_stmt 0 view .LVU218
	movl	%ebx, %eax
	imull	%ebx, %eax
	.loc 1 19 29 view .LVU219
	cmpl	$19999, %eax
	jbe	.L75
.LBE94:
.LBE98:
.LBE102:
	.loc 1 132 30 view .LVU220
	xorl	%eax, %eax
.LBB103:
	.loc 1 134 16 view .LVU221
	xorl	%ebx, %ebx
.LVL67:
	.loc 1 134 16 view .LVU222
.LBE103:
	.loc 1 132 30 view .LVU223
	movl	%eax, 56(%esp)
	.loc 1 132 11 view .LVU224
	xorl	%eax, %eax
	.loc 1 132 20 view .LVU225
	xorl	%esi, %esi
	.loc 1 132 11 view .LVU226
	movl	%eax, 44(%esp)
	.loc 1 131 17 view .LVU227
	xorl	%eax, %eax
	.loc 1 131 6 view .LVU228
	xorl	%edi, %edi
	.loc 1 131 17 view .LVU229
	movl	%eax, 40(%esp)
	jmp	.L74
.LVL68:
	.p2align 4,,10
	.p2align 3
.L78:
.LBB122:
.LBB104:
.LBB105:
	.loc 1 13 26 view .LVU230
	testb	$1, %bl
	jne	.L148
.L83:
.LVL69:
	.loc 1 13 26 view .LVU231
.LBE105:
.LBE104:
	.loc 1 134 35 is_stmt 1 discriminator 2 view .LVU232
	incl	%ebx
.LVL70:
	.loc 1 134 25 discriminator 2 view .LVU233
	cmpl	$20000, %ebx
	je	.L149
.LVL71:
.L74:
	.loc 1 135 3 view .LVU234
	.loc 1 135 6 is_stmt 0 view .LVU235
	imull	$-1227133513, %ebx, %eax
	.loc 1 135 18 view .LVU236
	cmpl	$613566756, %eax
	jbe	.L114
	cmpl	$299, %ebx
	ja	.L78
.L114:
	.loc 1 136 4 is_stmt 1 view .LVU237
.LVL72:
.LBB109:
.LBI109:
	.loc 1 11 12 view .LVU238
.LBB110:
	.loc 1 13 2 view .LVU239
	.loc 1 13 16 is_stmt 0 view .LVU240
	cmpl	$2, %ebx
	je	.L80
	.p2align 4,,2
	ja	.L81
.LVL73:
	.loc 1 13 16 view .LVU241
.LBE110:
.LBE109:
	.loc 1 134 35 is_stmt 1 view .LVU242
	incl	%ebx
.LVL74:
	.loc 1 134 25 view .LVU243
	.p2align 4,,7
	jmp	.L74
.LVL75:
	.p2align 4,,10
	.p2align 3
.L81:
.LBB114:
.LBB111:
	.loc 1 13 26 is_stmt 0 view .LVU244
	testb	$1, %bl
	.p2align 4,,7
	je	.L83
	.loc 1 13 54 view .LVU245
	movl	%ebx, %eax
	.loc 1 13 66 view .LVU246
	movl	%ebx, %ecx
	.loc 1 13 54 view .LVU247
	shrl	$6, %eax
	.loc 1 13 60 view .LVU248
	movl	composite(,%eax,4), %edx
	.loc 1 13 66 view .LVU249
	shrl	%ecx
	.loc 1 13 60 view .LVU250
	shrl	%cl, %edx
	.loc 1 13 76 view .LVU251
	movl	%edx, 48(%esp)
	movl	%edx, %eax
	andl	$1, %eax
	movl	%eax, 52(%esp)
.LVL76:
	.loc 1 13 76 view .LVU252
.LBE111:
.LBE114:
.LBB115:
.LBB116:
	movl	%ebx, %eax
	call	probable.part.0
.LVL77:
.LBE116:
.LBE115:
	.loc 1 136 25 view .LVU253
	movl	48(%esp), %edx
	notl	%edx
	andl	$1, %edx
	cmpl	%eax, %edx
	setne	%al
	movzbl	%al, %eax
	.loc 1 136 10 view .LVU254
	addl	%eax, 40(%esp)
.LVL78:
	.loc 1 137 3 is_stmt 1 view .LVU255
.LBB117:
.LBI104:
	.loc 1 11 12 view .LVU256
.LBB106:
	.loc 1 13 2 view .LVU257
.L84:
	.loc 1 13 37 is_stmt 0 view .LVU258
	movl	52(%esp), %eax
	testl	%eax, %eax
	jne	.L83
.L80:
	.loc 1 13 37 view .LVU259
.LBE106:
.LBE117:
	.loc 1 139 3 is_stmt 1 view .LVU260
	.loc 1 139 8 is_stmt 0 view .LVU261
	incl	%edi
.LVL79:
	.loc 1 140 3 is_stmt 1 view .LVU262
	.loc 1 141 3 view .LVU263
	.loc 1 143 3 view .LVU264
	.loc 1 144 3 view .LVU265
	.loc 1 144 6 is_stmt 0 view .LVU266
	cmpl	$25, %edi
	jle	.L150
.L85:
	.loc 1 140 12 view .LVU267
	movl	%edi, %eax
	imull	%ebx, %eax
	.loc 1 140 7 view .LVU268
	addl	%eax, 44(%esp)
.LVL80:
	.loc 1 141 9 view .LVU269
	movl	%ebx, %eax
	subl	%esi, %eax
	movl	56(%esp), %esi
.LVL81:
	.loc 1 141 9 view .LVU270
	cmpl	%eax, %esi
	cmovnb	%esi, %eax
	movl	%ebx, %esi
.LVL82:
	.loc 1 134 35 is_stmt 1 view .LVU271
	movl	%eax, 56(%esp)
.LVL83:
	.loc 1 134 35 is_stmt 0 view .LVU272
	incl	%ebx
.LVL84:
	.loc 1 134 25 is_stmt 1 view .LVU273
	cmpl	$20000, %ebx
	jne	.L74
.LVL85:
.L149:
	.loc 1 134 25 is_stmt 0 view .LVU274
.LBE122:
	.loc 1 147 2 view .LVU275
	movl	%esi, 8(%esp)
	movl	40(%esp), %eax
.LBB123:
	.loc 1 149 16 view .LVU276
	movl	$1000, %ebx
.LVL86:
	.loc 1 149 16 view .LVU277
.LBE123:
	.loc 1 147 2 view .LVU278
	movl	%edi, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%edi, 32(%esp)
	.loc 1 147 2 is_stmt 1 view .LVU279
	movl	%eax, 20(%esp)
	movl	44(%esp), %eax
	movl	%eax, 16(%esp)
	movl	56(%esp), %eax
	movl	%eax, 12(%esp)
	call	printf
.LVL87:
	.loc 1 149 2 view .LVU280
.LBB139:
	.loc 1 149 7 view .LVU281
	.loc 1 149 32 view .LVU282
.LBE139:
	.loc 1 147 2 is_stmt 0 view .LVU283
	movl	$3, %ecx
	movl	%ecx, 36(%esp)
.LBB140:
	.loc 1 149 16 view .LVU284
	movl	%ebx, 52(%esp)
.LVL88:
.L94:
	.loc 1 150 3 is_stmt 1 view .LVU285
.LBB124:
.LBI124:
	.loc 1 25 12 view .LVU286
.LBB125:
	.loc 1 27 2 view .LVU287
	.loc 1 27 25 is_stmt 0 view .LVU288
	movl	$1000, (%esp)
	movl	$1, %eax
	movl	%eax, 4(%esp)
	call	calloc
.LVL89:
.LBB126:
	.loc 1 29 55 view .LVU289
	xorl	%edx, %edx
	movl	%edx, 60(%esp)
.LBE126:
	.loc 1 27 25 view .LVU290
	movl	%eax, 48(%esp)
.LVL90:
	.loc 1 28 2 is_stmt 1 view .LVU291
	.loc 1 29 2 view .LVU292
.LBB133:
	.loc 1 29 7 view .LVU293
	.loc 1 29 62 view .LVU294
	movl	52(%esp), %eax
.LVL91:
	.loc 1 29 62 is_stmt 0 view .LVU295
	addl	$1000, %eax
	.loc 1 29 55 view .LVU296
	movl	%eax, 56(%esp)
	.loc 1 29 62 view .LVU297
	cmpl	$4, %eax
	jbe	.L90
	movl	52(%esp), %eax
	movl	$3, %esi
	xorl	%edi, %edi
	.loc 1 29 16 view .LVU298
	movl	$2, %ebx
	decl	%eax
	movl	%eax, 44(%esp)
.LVL92:
.L87:
.LBB127:
	.loc 1 32 3 is_stmt 1 view .LVU299
	.loc 1 33 3 view .LVU300
	.loc 1 35 3 view .LVU301
.LBB128:
	.loc 1 35 8 view .LVU302
.LBE128:
	.loc 1 32 29 is_stmt 0 view .LVU303
	movl	44(%esp), %eax
	.loc 1 32 12 view .LVU304
	xorl	%edx, %edx
	.loc 1 32 29 view .LVU305
	leal	(%eax,%ebx), %ecx
	.loc 1 32 12 view .LVU306
	movl	%ecx, %eax
	divl	%ebx
	.loc 1 33 17 view .LVU307
	movl	%ebx, %eax
	imull	%ebx, %eax
	.loc 1 32 12 view .LVU308
	subl	%edx, %ecx
.LBB129:
	.loc 1 35 17 view .LVU309
	cmpl	%eax, %ecx
	cmovb	%eax, %ecx
	movl	52(%esp), %eax
	subl	%eax, %ecx
.LVL93:
	.loc 1 35 36 is_stmt 1 view .LVU310
	cmpl	$999, %ecx
	ja	.L135
	movl	48(%esp), %eax
	.p2align 4
	.p2align 3
.L93:
	.loc 1 36 4 view .LVU311
	.loc 1 36 13 is_stmt 0 view .LVU312
	movb	$1, (%eax,%ecx)
	.loc 1 35 46 is_stmt 1 view .LVU313
	addl	%ebx, %ecx
.LVL94:
	.loc 1 35 36 view .LVU314
	cmpl	$999, %ecx
	jbe	.L93
.LVL95:
.L135:
	.loc 1 35 36 is_stmt 0 view .LVU315
.LBE129:
.LBE127:
	.loc 1 29 77 is_stmt 1 view .LVU316
	.loc 1 29 35 is_stmt 0 view .LVU317
	movl	%edi, %ecx
	movl	%esi, %eax
	imull	%esi, %ecx
	.loc 1 29 77 view .LVU318
	incl	%ebx
.LVL96:
	.loc 1 29 62 is_stmt 1 view .LVU319
	.loc 1 29 35 is_stmt 0 view .LVU320
	mull	%esi
	addl	%ecx, %ecx
	addl	%ecx, %edx
	.loc 1 29 62 view .LVU321
	movl	56(%esp), %ecx
	cmpl	%ecx, %eax
	movl	%edx, %eax
	sbbl	60(%esp), %eax
	setc	%dl
	cmpl	$20000, %ebx
	setne	%al
	addl	$1, %esi
	adcl	$0, %edi
	testb	%al, %dl
	je	.L90
.LBB132:
	.loc 1 30 3 is_stmt 1 view .LVU322
.LVL97:
.LBB130:
.LBI130:
	.loc 1 11 12 view .LVU323
.LBB131:
	.loc 1 13 2 view .LVU324
	.loc 1 13 26 is_stmt 0 view .LVU325
	testb	$1, %bl
	je	.L135
	.loc 1 13 54 view .LVU326
	movl	%ebx, %eax
	.loc 1 13 66 view .LVU327
	movl	%ebx, %ecx
	.loc 1 13 54 view .LVU328
	shrl	$6, %eax
	.loc 1 13 60 view .LVU329
	movl	composite(,%eax,4), %eax
	.loc 1 13 66 view .LVU330
	shrl	%ecx
	.loc 1 13 60 view .LVU331
	shrl	%cl, %eax
	.loc 1 13 37 view .LVU332
	testb	$1, %al
	jne	.L135
	jmp	.L87
.LVL98:
	.p2align 4,,10
	.p2align 3
.L150:
	.loc 1 13 37 view .LVU333
.LBE131:
.LBE130:
.LBE132:
.LBE133:
.LBE125:
.LBE124:
.LBE140:
.LBB141:
	.loc 1 145 4 is_stmt 1 view .LVU334
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.LVL99:
	jmp	.L85
.LVL100:
	.p2align 4,,10
	.p2align 3
.L147:
	.loc 1 145 4 is_stmt 0 view .LVU335
.LBE141:
.LBB142:
.LBB99:
.LBB95:
	.loc 1 19 40 is_stmt 1 view .LVU336
	addl	$2, %ebx
.LVL101:
	.loc 1 19 29 view .LVU337
	.loc 1 19 25 is_stmt 0 view .LVU338
	movl	%ebx, %eax
	imull	%ebx, %eax
	jmp	.L75
.LVL102:
	.p2align 4,,10
	.p2align 3
.L90:
	.loc 1 19 25 view .LVU339
.LBE95:
.LBE99:
.LBE142:
.LBB143:
.LBB138:
.LBB137:
.LBB134:
	.loc 1 38 25 is_stmt 1 view .LVU340
	movl	48(%esp), %edi
.LBE134:
.LBB135:
	.loc 1 29 16 is_stmt 0 view .LVU341
	xorl	%ebx, %ebx
	leal	1000(%edi), %edx
	movl	%edi, %eax
.LVL103:
	.p2align 4
	.p2align 3
.L88:
	.loc 1 29 16 view .LVU342
.LBE135:
.LBB136:
	.loc 1 39 3 is_stmt 1 view .LVU343
	.loc 1 39 9 is_stmt 0 view .LVU344
	cmpb	$1, (%eax)
	adcl	$0, %ebx
.LVL104:
	.loc 1 38 34 is_stmt 1 view .LVU345
	.loc 1 38 25 view .LVU346
	incl	%eax
.LVL105:
	.loc 1 38 25 is_stmt 0 view .LVU347
	cmpl	%eax, %edx
	jne	.L88
.LBE136:
	.loc 1 40 2 is_stmt 1 view .LVU348
	movl	48(%esp), %eax
.LVL106:
	.loc 1 40 2 is_stmt 0 view .LVU349
	movl	%eax, (%esp)
	call	free
.LVL107:
	.loc 1 41 2 is_stmt 1 view .LVU350
	.loc 1 41 2 is_stmt 0 view .LVU351
.LBE137:
.LBE138:
	.loc 1 150 3 view .LVU352
	movl	52(%esp), %edi
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%edi, 8(%esp)
	call	printf
.LVL108:
	.loc 1 149 50 is_stmt 1 view .LVU353
	leal	(%edi,%edi,4), %eax
	leal	(%eax,%eax,4), %eax
	sall	$2, %eax
	.loc 1 149 32 is_stmt 0 view .LVU354
	decl	36(%esp)
	.loc 1 149 50 view .LVU355
	movl	%eax, 52(%esp)
.LVL109:
	.loc 1 149 32 is_stmt 1 view .LVU356
	jne	.L94
	movl	36(%esp), %esi
.LVL110:
	.p2align 4
	.p2align 3
.L102:
	.loc 1 149 32 is_stmt 0 view .LVU357
.LBE143:
.LBB144:
	.loc 1 153 3 is_stmt 1 view .LVU358
	movl	$.LC4, (%esp)
	.loc 1 153 35 is_stmt 0 view .LVU359
	movl	numbers.1(,%esi,4), %ebx
	.loc 1 153 3 view .LVU360
	movl	%ebx, 4(%esp)
	call	printf
.LVL111:
	.loc 1 154 3 is_stmt 1 view .LVU361
	movl	%ebx, %eax
	call	factors
.LVL112:
	.loc 1 155 3 view .LVU362
	cmpl	$5, %esi
	ja	.L95
.LVL113:
.LBB145:
.LBB146:
.LBB147:
	.loc 1 120 29 view .LVU363
	cmpl	$3, %ebx
.LBE147:
	.loc 1 119 11 is_stmt 0 view .LVU364
	movl	%ebx, %edi
.LBB148:
	.loc 1 120 29 view .LVU365
	jbe	.L96
	.loc 1 120 16 view .LVU366
	movl	$2, %ecx
	jmp	.L99
.LVL114:
	.p2align 4,,10
	.p2align 3
.L97:
	.loc 1 120 36 is_stmt 1 view .LVU367
	incl	%ecx
.LVL115:
	.loc 1 120 29 view .LVU368
	.loc 1 120 25 is_stmt 0 view .LVU369
	movl	%ecx, %eax
	imull	%ecx, %eax
	.loc 1 120 29 view .LVU370
	cmpl	%eax, %ebx
	jb	.L96
.LVL116:
.L99:
	.loc 1 121 3 is_stmt 1 view .LVU371
	.loc 1 121 9 is_stmt 0 view .LVU372
	xorl	%edx, %edx
	movl	%ebx, %eax
	divl	%ecx
	.loc 1 121 6 view .LVU373
	testl	%edx, %edx
	jne	.L97
.LVL117:
	.p2align 4
	.p2align 3
.L98:
	.loc 1 123 5 is_stmt 1 view .LVU374
	.loc 1 123 7 is_stmt 0 view .LVU375
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	.loc 1 122 13 view .LVU376
	xorl	%edx, %edx
	.loc 1 123 7 view .LVU377
	movl	%eax, %ebx
.LVL118:
	.loc 1 122 17 is_stmt 1 view .LVU378
	.loc 1 122 13 is_stmt 0 view .LVU379
	divl	%ecx
.LVL119:
	.loc 1 122 17 view .LVU380
	testl	%edx, %edx
	je	.L98
	.loc 1 124 4 is_stmt 1 view .LVU381
	.loc 1 124 21 is_stmt 0 view .LVU382
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ecx
	.loc 1 120 36 view .LVU383
	incl	%ecx
.LVL120:
	.loc 1 124 11 view .LVU384
	subl	%eax, %edi
.LVL121:
	.loc 1 120 36 is_stmt 1 view .LVU385
	.loc 1 120 29 view .LVU386
	.loc 1 120 25 is_stmt 0 view .LVU387
	movl	%ecx, %eax
	imull	%ecx, %eax
	.loc 1 120 29 view .LVU388
	cmpl	%eax, %ebx
	jnb	.L99
.LVL122:
.L96:
	.loc 1 120 29 view .LVU389
.LBE148:
	.loc 1 126 2 is_stmt 1 view .LVU390
	.loc 1 126 37 is_stmt 0 view .LVU391
	cmpl	$1, %ebx
	jbe	.L100
	.loc 1 126 33 view .LVU392
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebx
	.loc 1 126 37 view .LVU393
	subl	%eax, %edi
.LVL123:
.L100:
	.loc 1 126 37 view .LVU394
.LBE146:
.LBE145:
	.loc 1 155 3 view .LVU395
	movl	%edi, 4(%esp)
	.loc 1 152 60 view .LVU396
	incl	%esi
.LVL124:
	.loc 1 155 3 view .LVU397
	movl	$.LC5, (%esp)
	call	printf
.LVL125:
	.loc 1 152 60 is_stmt 1 view .LVU398
	.loc 1 152 23 view .LVU399
	.loc 1 152 23 is_stmt 0 view .LVU400
	jmp	.L102
	.p2align 4,,10
	.p2align 3
.L95:
	.loc 1 155 3 discriminator 4 view .LVU401
	movl	$.LC5, (%esp)
	xorl	%edi, %edi
	.loc 1 152 60 discriminator 4 view .LVU402
	incl	%esi
.LVL126:
	.loc 1 155 3 discriminator 4 view .LVU403
	movl	%edi, 4(%esp)
	call	printf
.LVL127:
	.loc 1 152 60 is_stmt 1 discriminator 4 view .LVU404
	.loc 1 152 23 discriminator 4 view .LVU405
	cmpl	$9, %esi
	jne	.L102
	movl	$5, %ebx
	movl	%ebx, 52(%esp)
.LVL128:
	.loc 1 152 23 is_stmt 0 discriminator 4 view .LVU406
.LBE144:
.LBB149:
	.loc 1 157 16 view .LVU407
	movl	$10, %ebx
.LVL129:
	.p2align 4
	.p2align 3
.L101:
.LBB150:
.LBB151:
	.loc 1 160 26 is_stmt 1 view .LVU408
	.loc 1 160 34 is_stmt 0 view .LVU409
	movl	%ebx, %eax
.LBE151:
	.loc 1 158 7 view .LVU410
	xorl	%ecx, %ecx
.LBB164:
	.loc 1 160 34 view .LVU411
	shrl	%eax
.LBE164:
	.loc 1 158 7 view .LVU412
	movl	%ecx, 56(%esp)
	leal	-2(%ebx), %edi
	leal	-1(%ebx), %edx
	subl	%eax, %edx
.LBB165:
	.loc 1 160 34 view .LVU413
	movl	%edi, %eax
	jmp	.L106
.LVL130:
	.p2align 4,,10
	.p2align 3
.L153:
.LBB152:
.LBB153:
	.loc 1 13 26 view .LVU414
	testb	$1, %cl
	je	.L104
	.loc 1 13 54 view .LVU415
	movl	%ecx, %esi
	shrl	$6, %esi
	.loc 1 13 60 view .LVU416
	movl	composite(,%esi,4), %esi
	.loc 1 13 66 view .LVU417
	shrl	%ecx
.LVL131:
	.loc 1 13 60 view .LVU418
	shrl	%cl, %esi
	.loc 1 13 37 view .LVU419
	andl	$1, %esi
	jne	.L104
.LVL132:
	.loc 1 13 37 view .LVU420
.LBE153:
.LBE152:
.LBB155:
.LBI155:
	.loc 1 11 12 is_stmt 1 view .LVU421
.LBB156:
	.loc 1 13 2 view .LVU422
	.loc 1 13 16 is_stmt 0 view .LVU423
	cmpl	$2, %eax
	je	.L151
	.loc 1 13 16 view .LVU424
	movl	%eax, %ecx
	ja	.L103
.LVL133:
.L104:
	.loc 1 13 16 view .LVU425
.LBE156:
.LBE155:
	.loc 1 160 40 is_stmt 1 discriminator 6 view .LVU426
	.loc 1 160 26 discriminator 6 view .LVU427
	decl	%eax
.LVL134:
	.loc 1 160 26 is_stmt 0 discriminator 6 view .LVU428
	cmpl	%edx, %eax
	.p2align 4,,3
	je	.L152
.LVL135:
.L106:
	.loc 1 160 26 discriminator 6 view .LVU429
	movl	%ebx, %ecx
	subl	%eax, %ecx
.LVL136:
	.loc 1 161 4 is_stmt 1 view .LVU430
.LBB160:
.LBI152:
	.loc 1 11 12 view .LVU431
.LBB154:
	.loc 1 13 2 view .LVU432
	.loc 1 13 16 is_stmt 0 view .LVU433
	cmpl	$2, %ecx
	jne	.L153
	movl	%edi, %ecx
.LVL137:
.L103:
	.loc 1 13 16 view .LVU434
.LBE154:
.LBE160:
.LBB161:
.LBB157:
	.loc 1 13 26 view .LVU435
	testb	$1, %cl
	je	.L104
.LVL138:
	.loc 1 13 26 view .LVU436
.LBE157:
.LBE161:
	.loc 1 160 40 is_stmt 1 view .LVU437
	.loc 1 160 26 view .LVU438
.LBB162:
.LBB158:
	.loc 1 13 54 is_stmt 0 view .LVU439
	movl	%ecx, %esi
.LBE158:
.LBE162:
	.loc 1 160 26 view .LVU440
	decl	%eax
.LVL139:
.LBB163:
.LBB159:
	.loc 1 13 54 view .LVU441
	shrl	$6, %esi
	.loc 1 13 60 view .LVU442
	movl	composite(,%esi,4), %esi
	.loc 1 13 66 view .LVU443
	shrl	%ecx
	.loc 1 13 60 view .LVU444
	shrl	%cl, %esi
.LBE159:
.LBE163:
	.loc 1 161 9 view .LVU445
	notl	%esi
	andl	$1, %esi
	addl	%esi, 56(%esp)
	.loc 1 160 26 view .LVU446
	cmpl	%edx, %eax
	jne	.L106
.LVL140:
	.p2align 4
	.p2align 3
.L152:
	.loc 1 160 26 view .LVU447
.LBE165:
	.loc 1 162 3 is_stmt 1 discriminator 2 view .LVU448
	movl	%ebx, 4(%esp)
	movl	56(%esp), %eax
.LBE150:
	.loc 1 157 36 is_stmt 0 discriminator 2 view .LVU449
	leal	2(%ebx,%ebx,2), %ebx
.LVL141:
.LBB167:
	.loc 1 162 3 discriminator 2 view .LVU450
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL142:
	.loc 1 162 3 discriminator 2 view .LVU451
.LBE167:
	.loc 1 157 36 is_stmt 1 discriminator 2 view .LVU452
	.loc 1 157 26 discriminator 2 view .LVU453
	decl	52(%esp)
	jne	.L101
.LBE149:
	.loc 1 164 2 view .LVU454
	.loc 1 164 23 is_stmt 0 view .LVU455
	movl	32(%esp), %eax
	movl	$1374389535, %edx
	.loc 1 164 15 view .LVU456
	movl	40(%esp), %edi
	.loc 1 164 23 view .LVU457
	mull	%edx
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	32(%esp), %eax
	.loc 1 165 1 view .LVU458
	leal	-12(%ebp), %esp
.LVL143:
	.loc 1 164 23 view .LVU459
	addl	%edx, %edx
	.loc 1 165 1 view .LVU460
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL144:
	.loc 1 164 23 view .LVU461
	subl	%edx, %eax
	.loc 1 165 1 view .LVU462
	popl	%esi
	.cfi_restore 6
	.loc 1 164 15 view .LVU463
	addl	%edi, %eax
	.loc 1 165 1 view .LVU464
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL145:
	.loc 1 165 1 view .LVU465
	ret
.LVL146:
	.p2align 4,,10
	.p2align 3
.L151:
	.cfi_restore_state
.LBB169:
.LBB168:
.LBB166:
	.loc 1 161 9 view .LVU466
	incl	56(%esp)
.LVL147:
	.loc 1 161 9 view .LVU467
	jmp	.L104
.LVL148:
.L148:
	.loc 1 161 9 view .LVU468
.LBE166:
.LBE168:
.LBE169:
.LBB170:
.LBB118:
.LBB112:
	.loc 1 13 54 view .LVU469
	movl	%ebx, %eax
	.loc 1 13 66 view .LVU470
	movl	%ebx, %ecx
	.loc 1 13 54 view .LVU471
	shrl	$6, %eax
.LBE112:
.LBE118:
.LBB119:
.LBB107:
	.loc 1 13 60 view .LVU472
	movl	composite(,%eax,4), %eax
.LBE107:
.LBE119:
.LBB120:
.LBB113:
	.loc 1 13 66 view .LVU473
	shrl	%ecx
.LBE113:
.LBE120:
.LBB121:
.LBB108:
	.loc 1 13 60 view .LVU474
	shrl	%cl, %eax
	.loc 1 13 76 view .LVU475
	andl	$1, %eax
	movl	%eax, 52(%esp)
	jmp	.L84
.LBE108:
.LBE121:
.LBE170:
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	bases.0, @object
	.size	bases.0, 12
bases.0:
	.long	2
	.long	7
	.long	61
	.align 32
	.type	numbers.1, @object
	.size	numbers.1, 36
numbers.1:
	.long	60
	.long	97
	.long	1001
	.long	65536
	.long	999999
	.long	1000000007
	.long	-1
	.long	-5
	.long	-1079935545
	.local	composite
	.comm	composite,1252,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdlib.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xa7d
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x22
	.long	.LASF42
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL74
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF2
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x7
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x23
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x7
	.byte	0x1
	.byte	0x8
	.long	.LASF6
	.uleb128 0x7
	.byte	0x2
	.byte	0x7
	.long	.LASF7
	.uleb128 0x19
	.long	.LASF8
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x10
	.long	0x57
	.uleb128 0x19
	.long	.LASF9
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x74
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x10
	.long	0x7b
	.uleb128 0x19
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x2d
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x1a
	.long	0x57
	.long	0xb2
	.uleb128 0x24
	.long	0x2d
	.value	0x138
	.byte	0
	.uleb128 0x1b
	.long	.LASF20
	.byte	0x9
	.byte	0x11
	.long	0xa1
	.uleb128 0x5
	.byte	0x3
	.long	composite
	.uleb128 0x25
	.long	.LASF43
	.byte	0x4
	.byte	0x12
	.byte	0x6
	.long	0xd5
	.uleb128 0x11
	.long	0xd5
	.byte	0
	.uleb128 0x26
	.byte	0x4
	.uleb128 0x1d
	.long	.LASF15
	.byte	0x4
	.byte	0x10
	.byte	0x7
	.long	0xd5
	.long	0xf2
	.uleb128 0x11
	.long	0x87
	.uleb128 0x11
	.long	0x87
	.byte	0
	.uleb128 0x1d
	.long	.LASF16
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x42
	.long	0x109
	.uleb128 0x11
	.long	0x109
	.uleb128 0x27
	.byte	0
	.uleb128 0x1e
	.long	0x82
	.uleb128 0x28
	.long	.LASF44
	.byte	0x1
	.byte	0x81
	.byte	0x5
	.long	0x42
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x5cd
	.uleb128 0x12
	.long	.LASF17
	.byte	0x83
	.byte	0x6
	.long	0x42
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x12
	.long	.LASF18
	.byte	0x83
	.byte	0x11
	.long	0x42
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x9
	.string	"sum"
	.byte	0x84
	.byte	0xb
	.long	0x57
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x12
	.long	.LASF19
	.byte	0x84
	.byte	0x14
	.long	0x57
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x9
	.string	"gap"
	.byte	0x84
	.byte	0x1e
	.long	0x57
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x1b
	.long	.LASF21
	.byte	0x97
	.byte	0x18
	.long	0x5dd
	.uleb128 0x5
	.byte	0x3
	.long	numbers.1
	.uleb128 0x13
	.long	.LLRL37
	.long	0x247
	.uleb128 0x9
	.string	"n"
	.byte	0x86
	.byte	0x10
	.long	0x57
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0xa
	.long	0x955
	.long	.LBI104
	.value	.LVU256
	.long	.LLRL39
	.byte	0x89
	.byte	0x8
	.long	0x1d5
	.uleb128 0x3
	.long	0x964
	.long	.LLST40
	.long	.LVUS40
	.byte	0
	.uleb128 0xa
	.long	0x955
	.long	.LBI109
	.value	.LVU238
	.long	.LLRL41
	.byte	0x88
	.byte	0xd
	.long	0x1f8
	.uleb128 0x3
	.long	0x964
	.long	.LLST42
	.long	.LVUS42
	.byte	0
	.uleb128 0x14
	.long	0x7f8
	.long	.LBB115
	.long	.LBE115-.LBB115
	.byte	0x88
	.byte	0x1c
	.long	0x22b
	.uleb128 0x1f
	.long	0x807
	.uleb128 0x15
	.long	0x821
	.uleb128 0x15
	.long	0x82a
	.uleb128 0x8
	.long	.LVL77
	.long	0x96e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL99
	.long	0xf2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LLRL43
	.long	0x390
	.uleb128 0x9
	.string	"low"
	.byte	0x95
	.byte	0x10
	.long	0x57
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0xa
	.long	0x8be
	.long	.LBI124
	.value	.LVU286
	.long	.LLRL45
	.byte	0x96
	.byte	0x3
	.long	0x36d
	.uleb128 0x3
	.long	0x8d8
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x3
	.long	0x8cd
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x16
	.long	.LLRL45
	.uleb128 0x2
	.long	0x8e3
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x2
	.long	0x8ee
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x1c
	.long	0x8f9
	.long	.LLRL50
	.long	0x322
	.uleb128 0x2
	.long	0x8fe
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0xc
	.long	0x907
	.long	.LLRL52
	.uleb128 0x2
	.long	0x908
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x1c
	.long	0x913
	.long	.LLRL54
	.long	0x2fc
	.uleb128 0x2
	.long	0x914
	.long	.LLST55
	.long	.LVUS55
	.byte	0
	.uleb128 0x29
	.long	0x955
	.long	.LBI130
	.value	.LVU323
	.long	.LBB130
	.long	.LBE130-.LBB130
	.byte	0x1
	.byte	0x1e
	.byte	0x8
	.uleb128 0x3
	.long	0x964
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	0x920
	.long	.LLRL57
	.long	0x33d
	.uleb128 0x2
	.long	0x921
	.long	.LLST58
	.long	.LVUS58
	.byte	0
	.uleb128 0xe
	.long	.LVL89
	.long	0xd7
	.long	0x359
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0xa
	.value	0x3e8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x8
	.long	.LVL107
	.long	0xc3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL108
	.long	0xf2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x2a
	.long	.LBB144
	.long	.LBE144-.LBB144
	.long	0x461
	.uleb128 0x9
	.string	"i"
	.byte	0x98
	.byte	0xe
	.long	0x87
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x14
	.long	0x5e2
	.long	.LBB145
	.long	.LBE145-.LBB145
	.byte	0x9b
	.byte	0x2e
	.long	0x3f3
	.uleb128 0x3
	.long	0x5f1
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x2
	.long	0x5fa
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0xc
	.long	0x605
	.long	.LLRL62
	.uleb128 0x2
	.long	0x606
	.long	.LLST63
	.long	.LVUS63
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LVL111
	.long	0xf2
	.long	0x412
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xe
	.long	.LVL112
	.long	0x611
	.long	0x426
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xe
	.long	.LVL125
	.long	0xf2
	.long	0x445
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
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL127
	.long	0xf2
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
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LLRL64
	.long	0x521
	.uleb128 0x9
	.string	"n"
	.byte	0x9d
	.byte	0x10
	.long	0x57
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x16
	.long	.LLRL66
	.uleb128 0x12
	.long	.LASF22
	.byte	0x9e
	.byte	0x7
	.long	0x42
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x6
	.long	.LASF23
	.byte	0x9f
	.byte	0xc
	.long	0x57
	.uleb128 0x13
	.long	.LLRL68
	.long	0x4fc
	.uleb128 0x9
	.string	"p"
	.byte	0xa0
	.byte	0x11
	.long	0x57
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0xa
	.long	0x955
	.long	.LBI152
	.value	.LVU431
	.long	.LLRL70
	.byte	0xa1
	.byte	0xc
	.long	0x4db
	.uleb128 0x3
	.long	0x964
	.long	.LLST71
	.long	.LVUS71
	.byte	0
	.uleb128 0x2b
	.long	0x955
	.long	.LBI155
	.value	.LVU421
	.long	.LLRL72
	.byte	0x1
	.byte	0xa1
	.byte	0x1b
	.uleb128 0x3
	.long	0x964
	.long	.LLST73
	.long	.LVUS73
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL142
	.long	0xf2
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
	.byte	0x77
	.sleb128 2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x931
	.long	.LBI88
	.value	.LVU180
	.long	.LLRL32
	.byte	0x85
	.byte	0x2
	.long	0x591
	.uleb128 0xc
	.long	0x93e
	.long	.LLRL33
	.uleb128 0x2
	.long	0x93f
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x2c
	.long	0x955
	.long	.LBI91
	.value	.LVU193
	.long	.LBB91
	.long	.LBE91-.LBB91
	.byte	0x1
	.byte	0x14
	.byte	0x7
	.long	0x574
	.uleb128 0x3
	.long	0x964
	.long	.LLST35
	.long	.LVUS35
	.byte	0
	.uleb128 0x17
	.long	0x948
	.long	.LBB93
	.long	.LBE93-.LBB93
	.uleb128 0x2
	.long	0x949
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL87
	.long	0xf2
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
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x3
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0x63
	.long	0x5dd
	.uleb128 0x20
	.long	0x2d
	.byte	0x8
	.byte	0
	.uleb128 0x10
	.long	0x5cd
	.uleb128 0xf
	.long	.LASF25
	.byte	0x75
	.byte	0x11
	.long	0x57
	.long	0x611
	.uleb128 0xb
	.string	"n"
	.byte	0x75
	.byte	0x22
	.long	0x57
	.uleb128 0x6
	.long	.LASF24
	.byte	0x77
	.byte	0xb
	.long	0x57
	.uleb128 0x5
	.uleb128 0x4
	.string	"p"
	.byte	0x78
	.byte	0x10
	.long	0x57
	.byte	0
	.byte	0
	.uleb128 0x2d
	.long	.LASF45
	.byte	0x1
	.byte	0x66
	.byte	0xd
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x788
	.uleb128 0x2e
	.string	"n"
	.byte	0x1
	.byte	0x66
	.byte	0x1e
	.long	0x57
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x9
	.string	"d"
	.byte	0x6e
	.byte	0xb
	.long	0x57
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0xa
	.long	0x7f8
	.long	.LBI40
	.value	.LVU102
	.long	.LLRL17
	.byte	0x6a
	.byte	0x6
	.long	0x68e
	.uleb128 0x3
	.long	0x807
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x16
	.long	.LLRL17
	.uleb128 0x15
	.long	0x821
	.uleb128 0x15
	.long	0x82a
	.uleb128 0x8
	.long	.LVL36
	.long	0x96e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0x788
	.long	.LBB43
	.long	.LBE43-.LBB43
	.byte	0x6e
	.byte	0x20
	.long	0x757
	.uleb128 0x1f
	.long	0x796
	.uleb128 0x17
	.long	0x79f
	.long	.LBB44
	.long	.LBE44-.LBB44
	.uleb128 0x2
	.long	0x7a0
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x17
	.long	0x7a9
	.long	.LBB45
	.long	.LBE45-.LBB45
	.uleb128 0x2
	.long	0x7aa
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	0x7b5
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x2
	.long	0x7c0
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x14
	.long	0x7cc
	.long	.LBB46
	.long	.LBE46-.LBB46
	.byte	0x5f
	.byte	0x8
	.long	0x739
	.uleb128 0x3
	.long	0x7e3
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x3
	.long	0x7da
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xc
	.long	0x7ec
	.long	.LLRL25
	.uleb128 0x2
	.long	0x7ed
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL39
	.long	0xa77
	.uleb128 0xd
	.long	.LVL41
	.long	0xa77
	.uleb128 0xd
	.long	.LVL44
	.long	0xa77
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LVL57
	.long	0x611
	.long	0x76b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL59
	.long	0xf2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x21
	.string	"rho"
	.byte	0x57
	.long	0x57
	.long	0x7cc
	.uleb128 0xb
	.string	"n"
	.byte	0x57
	.byte	0x1e
	.long	0x57
	.uleb128 0x5
	.uleb128 0x4
	.string	"c"
	.byte	0x59
	.byte	0x10
	.long	0x57
	.uleb128 0x5
	.uleb128 0x6
	.long	.LASF26
	.byte	0x5a
	.byte	0xc
	.long	0x57
	.uleb128 0x6
	.long	.LASF27
	.byte	0x5a
	.byte	0x16
	.long	0x57
	.uleb128 0x4
	.string	"d"
	.byte	0x5a
	.byte	0x20
	.long	0x57
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
	.string	"gcd"
	.byte	0x4d
	.long	0x57
	.long	0x7f8
	.uleb128 0xb
	.string	"a"
	.byte	0x4d
	.byte	0x1e
	.long	0x57
	.uleb128 0xb
	.string	"b"
	.byte	0x4d
	.byte	0x2a
	.long	0x57
	.uleb128 0x5
	.uleb128 0x4
	.string	"t"
	.byte	0x50
	.byte	0xc
	.long	0x57
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LASF28
	.byte	0x35
	.byte	0xc
	.long	0x42
	.long	0x862
	.uleb128 0xb
	.string	"n"
	.byte	0x35
	.byte	0x1e
	.long	0x57
	.uleb128 0x1b
	.long	.LASF29
	.byte	0x37
	.byte	0x18
	.long	0x872
	.uleb128 0x5
	.byte	0x3
	.long	bases.0
	.uleb128 0x4
	.string	"d"
	.byte	0x3a
	.byte	0xb
	.long	0x57
	.uleb128 0x6
	.long	.LASF30
	.byte	0x3b
	.byte	0x6
	.long	0x42
	.uleb128 0x5
	.uleb128 0x4
	.string	"i"
	.byte	0x3e
	.byte	0xb
	.long	0x42
	.uleb128 0x5
	.uleb128 0x4
	.string	"x"
	.byte	0x41
	.byte	0xc
	.long	0x68
	.uleb128 0x6
	.long	.LASF31
	.byte	0x42
	.byte	0x7
	.long	0x42
	.uleb128 0x5
	.uleb128 0x4
	.string	"k"
	.byte	0x43
	.byte	0xc
	.long	0x42
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0x63
	.long	0x872
	.uleb128 0x20
	.long	0x2d
	.byte	0x2
	.byte	0
	.uleb128 0x10
	.long	0x862
	.uleb128 0xf
	.long	.LASF32
	.byte	0x2c
	.byte	0x11
	.long	0x57
	.long	0x8be
	.uleb128 0x18
	.long	.LASF33
	.byte	0x2c
	.byte	0x20
	.long	0x57
	.uleb128 0x18
	.long	.LASF34
	.byte	0x2c
	.byte	0x2f
	.long	0x57
	.uleb128 0x18
	.long	.LASF35
	.byte	0x2c
	.byte	0x42
	.long	0x57
	.uleb128 0x6
	.long	.LASF24
	.byte	0x2e
	.byte	0xb
	.long	0x68
	.uleb128 0x6
	.long	.LASF36
	.byte	0x2e
	.byte	0x17
	.long	0x68
	.byte	0
	.uleb128 0xf
	.long	.LASF37
	.byte	0x19
	.byte	0xc
	.long	0x42
	.long	0x92c
	.uleb128 0xb
	.string	"low"
	.byte	0x19
	.byte	0x1d
	.long	0x57
	.uleb128 0x18
	.long	.LASF38
	.byte	0x19
	.byte	0x2b
	.long	0x57
	.uleb128 0x6
	.long	.LASF39
	.byte	0x1b
	.byte	0x11
	.long	0x92c
	.uleb128 0x6
	.long	.LASF17
	.byte	0x1c
	.byte	0x6
	.long	0x42
	.uleb128 0x2f
	.long	0x920
	.uleb128 0x4
	.string	"p"
	.byte	0x1d
	.byte	0x10
	.long	0x57
	.uleb128 0x5
	.uleb128 0x6
	.long	.LASF40
	.byte	0x20
	.byte	0xc
	.long	0x57
	.uleb128 0x5
	.uleb128 0x4
	.string	"m"
	.byte	0x23
	.byte	0x11
	.long	0x57
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x4
	.string	"i"
	.byte	0x26
	.byte	0x10
	.long	0x57
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x49
	.uleb128 0x30
	.long	.LASF46
	.byte	0x1
	.byte	0x10
	.byte	0xd
	.byte	0x1
	.long	0x955
	.uleb128 0x5
	.uleb128 0x4
	.string	"n"
	.byte	0x13
	.byte	0x10
	.long	0x57
	.uleb128 0x5
	.uleb128 0x4
	.string	"m"
	.byte	0x15
	.byte	0x12
	.long	0x57
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LASF41
	.byte	0xb
	.byte	0xc
	.long	0x42
	.long	0x96e
	.uleb128 0xb
	.string	"n"
	.byte	0xb
	.byte	0x1e
	.long	0x57
	.byte	0
	.uleb128 0x31
	.long	0x7f8
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0xa77
	.uleb128 0x3
	.long	0x807
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.long	0x821
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x2
	.long	0x82a
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xc
	.long	0x835
	.long	.LLRL3
	.uleb128 0x2
	.long	0x836
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xc
	.long	0x83f
	.long	.LLRL5
	.uleb128 0x2
	.long	0x840
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x2
	.long	0x849
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xa
	.long	0x877
	.long	.LBI19
	.value	.LVU33
	.long	.LLRL8
	.byte	0x41
	.byte	0x10
	.long	0xa50
	.uleb128 0x3
	.long	0x89c
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x3
	.long	0x891
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x3
	.long	0x886
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x16
	.long	.LLRL8
	.uleb128 0x2
	.long	0x8a7
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	0x8b2
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0xd
	.long	.LVL14
	.long	0xa77
	.uleb128 0xd
	.long	.LVL20
	.long	0xa77
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0x854
	.long	.LBB27
	.long	.LBE27-.LBB27
	.uleb128 0x2
	.long	0x855
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xd
	.long	.LVL27
	.long	0xa77
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x32
	.long	.LASF47
	.long	.LASF47
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
	.uleb128 0x3
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
	.uleb128 0x4
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
	.uleb128 0x5
	.uleb128 0xb
	.byte	0x1
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
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0x5
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
	.uleb128 0xb
	.uleb128 0x5
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
	.uleb128 0xc
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
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
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x15
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x5
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
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 17
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x24
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0x5
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0x5
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0x5
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
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
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x30
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
	.uleb128 0x31
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
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
	.uleb128 0x32
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS27:
	.uleb128 .LVU178
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU285
	.uleb128 .LVU285
	.uleb128 .LVU333
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU339
	.uleb128 .LVU339
	.uleb128 .LVU459
	.uleb128 .LVU459
	.uleb128 .LVU465
	.uleb128 .LVU465
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU468
	.uleb128 .LVU468
	.uleb128 0
.LLST27:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL68-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL60
	.uleb128 .LVL88-.LVL60
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL88-.LVL60
	.uleb128 .LVL98-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL98-.LVL60
	.uleb128 .LVL100-.LVL60
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL100-.LVL60
	.uleb128 .LVL102-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL60
	.uleb128 .LVL143-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL143-.LVL60
	.uleb128 .LVL145-.LVL60
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x20
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL145-.LVL60
	.uleb128 .LVL146-.LVL60
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x20
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL146-.LVL60
	.uleb128 .LVL148-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL148-.LVL60
	.uleb128 .LFE9-.LVL60
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS28:
	.uleb128 .LVU178
	.uleb128 .LVU230
	.uleb128 .LVU233
	.uleb128 .LVU241
	.uleb128 .LVU243
	.uleb128 .LVU258
	.uleb128 .LVU273
	.uleb128 .LVU274
	.uleb128 .LVU335
	.uleb128 .LVU339
.LLST28:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL68-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL60
	.uleb128 .LVL73-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL74-.LVL60
	.uleb128 .LVL78-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL84-.LVL60
	.uleb128 .LVL85-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL100-.LVL60
	.uleb128 .LVL102-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU179
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU263
	.uleb128 .LVU263
	.uleb128 .LVU269
	.uleb128 .LVU271
	.uleb128 .LVU274
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU339
	.uleb128 .LVU468
	.uleb128 0
.LLST29:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL68-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL60
	.uleb128 .LVL79-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL79-.LVL60
	.uleb128 .LVL80-.LVL60
	.uleb128 0xa
	.byte	0x77
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL82-.LVL60
	.uleb128 .LVL85-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL98-.LVL60
	.uleb128 .LVL100-.LVL60
	.uleb128 0xa
	.byte	0x77
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL60
	.uleb128 .LVL102-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL148-.LVL60
	.uleb128 .LFE9-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS30:
	.uleb128 .LVU179
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU265
	.uleb128 .LVU265
	.uleb128 .LVU271
	.uleb128 .LVU271
	.uleb128 .LVU285
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU339
	.uleb128 .LVU468
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL68-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL60
	.uleb128 .LVL79-.LVL60
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL79-.LVL60
	.uleb128 .LVL82-.LVL60
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL82-.LVL60
	.uleb128 .LVL88-.LVL60
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL98-.LVL60
	.uleb128 .LVL100-.LVL60
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL60
	.uleb128 .LVL102-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL148-.LVL60
	.uleb128 .LFE9-.LVL60
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS31:
	.uleb128 .LVU179
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU264
	.uleb128 .LVU264
	.uleb128 .LVU270
	.uleb128 .LVU271
	.uleb128 .LVU272
	.uleb128 .LVU273
	.uleb128 .LVU274
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU339
	.uleb128 .LVU468
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL68-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL60
	.uleb128 .LVL79-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL79-.LVL60
	.uleb128 .LVL81-.LVL60
	.uleb128 0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x1c
	.byte	0x12
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x16
	.byte	0x14
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2b
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL82-.LVL60
	.uleb128 .LVL83-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL84-.LVL60
	.uleb128 .LVL85-.LVL60
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL98-.LVL60
	.uleb128 .LVL100-.LVL60
	.uleb128 0x1a
	.byte	0x73
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x1c
	.byte	0x12
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.byte	0x16
	.byte	0x14
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2b
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL60
	.uleb128 .LVL102-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL148-.LVL60
	.uleb128 .LFE9-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS38:
	.uleb128 .LVU230
	.uleb128 .LVU231
	.uleb128 .LVU233
	.uleb128 .LVU241
	.uleb128 .LVU243
	.uleb128 .LVU271
	.uleb128 .LVU273
	.uleb128 .LVU277
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU468
	.uleb128 0
.LLST38:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL70-.LVL68
	.uleb128 .LVL73-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL74-.LVL68
	.uleb128 .LVL82-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL84-.LVL68
	.uleb128 .LVL86-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL98-.LVL68
	.uleb128 .LVL100-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL148-.LVL68
	.uleb128 .LFE9-.LVL68
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS40:
	.uleb128 .LVU256
	.uleb128 .LVU258
.LLST40:
	.byte	0x8
	.long	.LVL78
	.uleb128 .LVL78-.LVL78
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS42:
	.uleb128 .LVU238
	.uleb128 .LVU241
	.uleb128 .LVU244
	.uleb128 .LVU252
.LLST42:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-.LVL72
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL75-.LVL72
	.uleb128 .LVL76-.LVL72
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS44:
	.uleb128 .LVU282
	.uleb128 .LVU285
	.uleb128 .LVU285
	.uleb128 .LVU299
	.uleb128 .LVU356
	.uleb128 .LVU357
	.uleb128 .LVU357
	.uleb128 .LVU406
.LLST44:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL88-.LVL87
	.uleb128 0x4
	.byte	0xa
	.value	0x3e8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL87
	.uleb128 .LVL92-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL109-.LVL87
	.uleb128 .LVL110-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL110-.LVL87
	.uleb128 .LVL128-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS46:
	.uleb128 .LVU287
	.uleb128 .LVU299
.LLST46:
	.byte	0x8
	.long	.LVL88
	.uleb128 .LVL92-.LVL88
	.uleb128 0x4
	.byte	0xa
	.value	0x3e8
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU286
	.uleb128 .LVU299
.LLST47:
	.byte	0x8
	.long	.LVL88
	.uleb128 .LVL92-.LVL88
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS48:
	.uleb128 .LVU291
	.uleb128 .LVU295
	.uleb128 .LVU295
	.uleb128 .LVU299
.LLST48:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL91-.LVL90
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL91-.LVL90
	.uleb128 .LVL92-.LVL90
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS49:
	.uleb128 .LVU292
	.uleb128 .LVU299
	.uleb128 .LVU339
	.uleb128 .LVU342
	.uleb128 .LVU342
	.uleb128 .LVU351
.LLST49:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL92-.LVL90
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL90
	.uleb128 .LVL103-.LVL90
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL90
	.uleb128 .LVL107-.LVL90
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS51:
	.uleb128 .LVU294
	.uleb128 .LVU299
	.uleb128 .LVU319
	.uleb128 .LVU333
.LLST51:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL92-.LVL90
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL96-.LVL90
	.uleb128 .LVL98-.LVL90
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS53:
	.uleb128 .LVU300
	.uleb128 .LVU301
	.uleb128 .LVU301
	.uleb128 .LVU315
.LLST53:
	.byte	0x6
	.long	.LVL92
	.byte	0x4
	.uleb128 .LVL92-.LVL92
	.uleb128 .LVL92-.LVL92
	.uleb128 0x15
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0xa8
	.uleb128 0x2d
	.byte	0x73
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0x1b
	.byte	0xa8
	.uleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL92
	.uleb128 .LVL95-.LVL92
	.uleb128 0x2a
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0xa8
	.uleb128 0x2d
	.byte	0x73
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0x1b
	.byte	0xa8
	.uleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1e
	.byte	0x12
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x73
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x16
	.byte	0x14
	.byte	0x40
	.byte	0x4b
	.byte	0x24
	.byte	0x22
	.byte	0x2b
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x9f
	.byte	0
.LVUS55:
	.uleb128 .LVU310
	.uleb128 .LVU315
.LLST55:
	.byte	0x8
	.long	.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS56:
	.uleb128 .LVU323
	.uleb128 .LVU333
.LLST56:
	.byte	0x8
	.long	.LVL97
	.uleb128 .LVL98-.LVL97
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS58:
	.uleb128 .LVU339
	.uleb128 .LVU342
	.uleb128 .LVU342
	.uleb128 .LVU346
	.uleb128 .LVU346
	.uleb128 .LVU347
	.uleb128 .LVU347
	.uleb128 .LVU349
.LLST58:
	.byte	0x6
	.long	.LVL102
	.byte	0x4
	.uleb128 .LVL102-.LVL102
	.uleb128 .LVL103-.LVL102
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL102
	.uleb128 .LVL104-.LVL102
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL104-.LVL102
	.uleb128 .LVL105-.LVL102
	.uleb128 0x9
	.byte	0x70
	.sleb128 0
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL102
	.uleb128 .LVL106-.LVL102
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS59:
	.uleb128 .LVU357
	.uleb128 .LVU397
	.uleb128 .LVU397
	.uleb128 .LVU399
	.uleb128 .LVU399
	.uleb128 .LVU403
	.uleb128 .LVU403
	.uleb128 .LVU405
	.uleb128 .LVU405
	.uleb128 .LVU408
.LLST59:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL124-.LVL110
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL124-.LVL110
	.uleb128 .LVL125-.LVL110
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL110
	.uleb128 .LVL126-.LVL110
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL126-.LVL110
	.uleb128 .LVL127-.LVL110
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL127-.LVL110
	.uleb128 .LVL129-.LVL110
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS60:
	.uleb128 .LVU363
	.uleb128 .LVU378
	.uleb128 .LVU378
	.uleb128 .LVU380
	.uleb128 .LVU380
	.uleb128 .LVU394
.LLST60:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL118-.LVL113
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL118-.LVL113
	.uleb128 .LVL119-.LVL113
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL119-.LVL113
	.uleb128 .LVL123-.LVL113
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS61:
	.uleb128 .LVU363
	.uleb128 .LVU367
	.uleb128 .LVU367
	.uleb128 .LVU394
.LLST61:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL114-.LVL113
	.uleb128 .LVL123-.LVL113
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS63:
	.uleb128 .LVU363
	.uleb128 .LVU367
	.uleb128 .LVU367
	.uleb128 .LVU384
	.uleb128 .LVU384
	.uleb128 .LVU386
	.uleb128 .LVU386
	.uleb128 .LVU389
.LLST63:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL113
	.uleb128 .LVL120-.LVL113
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL120-.LVL113
	.uleb128 .LVL121-.LVL113
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL113
	.uleb128 .LVL122-.LVL113
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS65:
	.uleb128 .LVU408
	.uleb128 .LVU450
	.uleb128 .LVU450
	.uleb128 .LVU451
	.uleb128 .LVU451
	.uleb128 .LVU453
	.uleb128 .LVU453
	.uleb128 .LVU461
	.uleb128 .LVU466
	.uleb128 .LVU468
.LLST65:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL141-.LVL129
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL141-.LVL129
	.uleb128 .LVL142-1-.LVL129
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL142-1-.LVL129
	.uleb128 .LVL142-.LVL129
	.uleb128 0x3
	.byte	0x77
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL129
	.uleb128 .LVL144-.LVL129
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL146-.LVL129
	.uleb128 .LVL148-.LVL129
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS67:
	.uleb128 .LVU408
	.uleb128 .LVU414
	.uleb128 .LVU414
	.uleb128 .LVU425
	.uleb128 .LVU430
	.uleb128 .LVU434
	.uleb128 .LVU466
	.uleb128 .LVU467
.LLST67:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL130-.LVL129
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL129
	.uleb128 .LVL133-.LVL129
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL136-.LVL129
	.uleb128 .LVL137-.LVL129
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL146-.LVL129
	.uleb128 .LVL147-.LVL129
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS69:
	.uleb128 .LVU408
	.uleb128 .LVU414
	.uleb128 .LVU414
	.uleb128 .LVU418
	.uleb128 .LVU418
	.uleb128 .LVU425
	.uleb128 .LVU427
	.uleb128 .LVU428
	.uleb128 .LVU428
	.uleb128 .LVU429
	.uleb128 .LVU430
	.uleb128 .LVU434
	.uleb128 .LVU438
	.uleb128 .LVU441
	.uleb128 .LVU441
	.uleb128 .LVU447
	.uleb128 .LVU466
	.uleb128 .LVU468
.LLST69:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL130-.LVL129
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL129
	.uleb128 .LVL131-.LVL129
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL131-.LVL129
	.uleb128 .LVL133-.LVL129
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL133-.LVL129
	.uleb128 .LVL134-.LVL129
	.uleb128 0x8
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL134-.LVL129
	.uleb128 .LVL135-.LVL129
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL129
	.uleb128 .LVL137-.LVL129
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL138-.LVL129
	.uleb128 .LVL139-.LVL129
	.uleb128 0x8
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL139-.LVL129
	.uleb128 .LVL140-.LVL129
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL146-.LVL129
	.uleb128 .LVL148-.LVL129
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS71:
	.uleb128 .LVU414
	.uleb128 .LVU418
	.uleb128 .LVU418
	.uleb128 .LVU420
	.uleb128 .LVU431
	.uleb128 .LVU434
.LLST71:
	.byte	0x6
	.long	.LVL130
	.byte	0x4
	.uleb128 .LVL130-.LVL130
	.uleb128 .LVL131-.LVL130
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL131-.LVL130
	.uleb128 .LVL132-.LVL130
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL130
	.uleb128 .LVL137-.LVL130
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS73:
	.uleb128 .LVU420
	.uleb128 .LVU425
	.uleb128 .LVU466
	.uleb128 .LVU468
.LLST73:
	.byte	0x6
	.long	.LVL132
	.byte	0x4
	.uleb128 .LVL132-.LVL132
	.uleb128 .LVL133-.LVL132
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL146-.LVL132
	.uleb128 .LVL148-.LVL132
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS34:
	.uleb128 .LVU190
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 .LVU222
	.uleb128 .LVU335
	.uleb128 .LVU339
.LLST34:
	.byte	0x6
	.long	.LVL61
	.byte	0x4
	.uleb128 .LVL61-.LVL61
	.uleb128 .LVL62-.LVL61
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL61
	.uleb128 .LVL67-.LVL61
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL61
	.uleb128 .LVL102-.LVL61
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS35:
	.uleb128 .LVU193
	.uleb128 .LVU203
.LLST35:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL63-.LVL62
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS36:
	.uleb128 .LVU203
	.uleb128 .LVU215
.LLST36:
	.byte	0x8
	.long	.LVL63
	.uleb128 .LVL65-.LVL63
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS15:
	.uleb128 0
	.uleb128 .LVU100
.LLST15:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 .LVU168
	.uleb128 .LVU172
.LLST16:
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL58-.LVL56
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS18:
	.uleb128 .LVU102
	.uleb128 .LVU107
	.uleb128 .LVU161
	.uleb128 .LVU163
.LLST18:
	.byte	0x8
	.long	.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x8
	.long	.LVL54
	.uleb128 .LVL54-.LVL54
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS19:
	.uleb128 .LVU111
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU161
.LLST19:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL53-.LVL37
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL53-.LVL37
	.uleb128 .LVL54-.LVL37
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS20:
	.uleb128 .LVU112
	.uleb128 .LVU118
	.uleb128 .LVU125
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU161
.LLST20:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL37
	.uleb128 .LVL40-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL40-.LVL37
	.uleb128 .LVL54-.LVL37
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS21:
	.uleb128 .LVU112
	.uleb128 .LVU118
	.uleb128 .LVU139
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU161
.LLST21:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL37
	.uleb128 .LVL46-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL46-.LVL37
	.uleb128 .LVL54-.LVL37
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS22:
	.uleb128 .LVU112
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU161
.LLST22:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL52-.LVL37
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL37
	.uleb128 .LVL54-.LVL37
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS23:
	.uleb128 .LVU142
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU152
.LLST23:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL48-.LVL47
	.uleb128 .LVL50-.LVL47
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL50-.LVL47
	.uleb128 .LVL51-.LVL47
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL51-.LVL47
	.uleb128 .LVL52-.LVL47
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS24:
	.uleb128 .LVU142
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU148
	.uleb128 .LVU149
	.uleb128 .LVU152
.LLST24:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.LVL47
	.uleb128 .LVL49-.LVL47
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL49-.LVL47
	.uleb128 .LVL50-.LVL47
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL50-.LVL47
	.uleb128 .LVL51-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL51-.LVL47
	.uleb128 .LVL52-.LVL47
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS26:
	.uleb128 .LVU144
	.uleb128 .LVU146
	.uleb128 .LVU148
	.uleb128 .LVU152
.LLST26:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL50-.LVL48
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL51-.LVL48
	.uleb128 .LVL52-.LVL48
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL31-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL31-.LVL0
	.uleb128 .LVL32-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL32-.LVL0
	.uleb128 .LFE10-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0
.LVUS1:
	.uleb128 .LVU8
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU15
	.uleb128 .LVU17
	.uleb128 .LVU18
	.uleb128 .LVU91
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL31-.LVL1
	.uleb128 .LFE10-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS2:
	.uleb128 .LVU9
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU18
	.uleb128 .LVU91
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL31-.LVL1
	.uleb128 .LFE10-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU18
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU28
	.uleb128 .LVU29
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 .LVU91
.LLST4:
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
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL9-.LVL6
	.uleb128 .LVL10-.LVL6
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-.LVL6
	.uleb128 .LVL31-.LVL6
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0
.LVUS6:
	.uleb128 .LVU69
	.uleb128 .LVU78
	.uleb128 .LVU83
	.uleb128 .LVU88
.LLST6:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL26-.LVL22
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL28-.LVL22
	.uleb128 .LVL30-.LVL22
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS7:
	.uleb128 .LVU73
	.uleb128 .LVU74
	.uleb128 .LVU84
	.uleb128 .LVU87
.LLST7:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0xb
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0xa5
	.uleb128 0x1
	.uleb128 0x26
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL23
	.uleb128 .LVL29-.LVL23
	.uleb128 0xe
	.byte	0x91
	.sleb128 -80
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0xa5
	.uleb128 0x1
	.uleb128 0x26
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU33
	.uleb128 .LVU69
.LLST9:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL22-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0
.LVUS10:
	.uleb128 .LVU33
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU58
	.uleb128 .LVU63
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU69
.LLST10:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LVL17-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL19-.LVL11
	.uleb128 .LVL22-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL11
	.uleb128 .LVL22-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0
.LVUS11:
	.uleb128 .LVU33
	.uleb128 .LVU69
.LLST11:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL22-.LVL11
	.uleb128 0xb
	.byte	0x91
	.sleb128 -60
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	bases.0
	.byte	0x22
	.byte	0
.LVUS12:
	.uleb128 .LVU35
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU54
	.uleb128 .LVU55
	.uleb128 .LVU69
.LLST12:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0x1
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL16-.LVL11
	.uleb128 .LVL22-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS13:
	.uleb128 .LVU38
	.uleb128 .LVU59
	.uleb128 .LVU66
	.uleb128 .LVU69
.LLST13:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL18-.LVL12
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL21-.LVL12
	.uleb128 .LVL22-.LVL12
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS14:
	.uleb128 .LVU73
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU87
.LLST14:
	.byte	0x6
	.long	.LVL23
	.byte	0x4
	.uleb128 .LVL23-.LVL23
	.uleb128 .LVL24-.LVL23
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL23
	.uleb128 .LVL25-.LVL23
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL25-.LVL23
	.uleb128 .LVL28-.LVL23
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL23
	.uleb128 .LVL29-.LVL23
	.uleb128 0x1
	.byte	0x57
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
	.long	.LFB9
	.long	.LFE9-.LFB9
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
	.long	.LBB17
	.byte	0x4
	.uleb128 .LBB17-.LBB17
	.uleb128 .LBE17-.LBB17
	.byte	0x4
	.uleb128 .LBB30-.LBB17
	.uleb128 .LBE30-.LBB17
	.byte	0
.LLRL5:
	.byte	0x5
	.long	.LBB18
	.byte	0x4
	.uleb128 .LBB18-.LBB18
	.uleb128 .LBE18-.LBB18
	.byte	0x4
	.uleb128 .LBB28-.LBB18
	.uleb128 .LBE28-.LBB18
	.byte	0x4
	.uleb128 .LBB29-.LBB18
	.uleb128 .LBE29-.LBB18
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB19
	.byte	0x4
	.uleb128 .LBB19-.LBB19
	.uleb128 .LBE19-.LBB19
	.byte	0x4
	.uleb128 .LBB24-.LBB19
	.uleb128 .LBE24-.LBB19
	.byte	0x4
	.uleb128 .LBB25-.LBB19
	.uleb128 .LBE25-.LBB19
	.byte	0x4
	.uleb128 .LBB26-.LBB19
	.uleb128 .LBE26-.LBB19
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB40
	.byte	0x4
	.uleb128 .LBB40-.LBB40
	.uleb128 .LBE40-.LBB40
	.byte	0x4
	.uleb128 .LBB50-.LBB40
	.uleb128 .LBE50-.LBB40
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB49-.LBB48
	.uleb128 .LBE49-.LBB48
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB88
	.byte	0x4
	.uleb128 .LBB88-.LBB88
	.uleb128 .LBE88-.LBB88
	.byte	0x4
	.uleb128 .LBB100-.LBB88
	.uleb128 .LBE100-.LBB88
	.byte	0x4
	.uleb128 .LBB101-.LBB88
	.uleb128 .LBE101-.LBB88
	.byte	0x4
	.uleb128 .LBB102-.LBB88
	.uleb128 .LBE102-.LBB88
	.byte	0x4
	.uleb128 .LBB142-.LBB88
	.uleb128 .LBE142-.LBB88
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB90
	.byte	0x4
	.uleb128 .LBB90-.LBB90
	.uleb128 .LBE90-.LBB90
	.byte	0x4
	.uleb128 .LBB94-.LBB90
	.uleb128 .LBE94-.LBB90
	.byte	0x4
	.uleb128 .LBB95-.LBB90
	.uleb128 .LBE95-.LBB90
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB103
	.byte	0x4
	.uleb128 .LBB103-.LBB103
	.uleb128 .LBE103-.LBB103
	.byte	0x4
	.uleb128 .LBB122-.LBB103
	.uleb128 .LBE122-.LBB103
	.byte	0x4
	.uleb128 .LBB141-.LBB103
	.uleb128 .LBE141-.LBB103
	.byte	0x4
	.uleb128 .LBB170-.LBB103
	.uleb128 .LBE170-.LBB103
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB104
	.byte	0x4
	.uleb128 .LBB104-.LBB104
	.uleb128 .LBE104-.LBB104
	.byte	0x4
	.uleb128 .LBB117-.LBB104
	.uleb128 .LBE117-.LBB104
	.byte	0x4
	.uleb128 .LBB119-.LBB104
	.uleb128 .LBE119-.LBB104
	.byte	0x4
	.uleb128 .LBB121-.LBB104
	.uleb128 .LBE121-.LBB104
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB109
	.byte	0x4
	.uleb128 .LBB109-.LBB109
	.uleb128 .LBE109-.LBB109
	.byte	0x4
	.uleb128 .LBB114-.LBB109
	.uleb128 .LBE114-.LBB109
	.byte	0x4
	.uleb128 .LBB118-.LBB109
	.uleb128 .LBE118-.LBB109
	.byte	0x4
	.uleb128 .LBB120-.LBB109
	.uleb128 .LBE120-.LBB109
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB123
	.byte	0x4
	.uleb128 .LBB123-.LBB123
	.uleb128 .LBE123-.LBB123
	.byte	0x4
	.uleb128 .LBB139-.LBB123
	.uleb128 .LBE139-.LBB123
	.byte	0x4
	.uleb128 .LBB140-.LBB123
	.uleb128 .LBE140-.LBB123
	.byte	0x4
	.uleb128 .LBB143-.LBB123
	.uleb128 .LBE143-.LBB123
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB124
	.byte	0x4
	.uleb128 .LBB124-.LBB124
	.uleb128 .LBE124-.LBB124
	.byte	0x4
	.uleb128 .LBB138-.LBB124
	.uleb128 .LBE138-.LBB124
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB126
	.byte	0x4
	.uleb128 .LBB126-.LBB126
	.uleb128 .LBE126-.LBB126
	.byte	0x4
	.uleb128 .LBB133-.LBB126
	.uleb128 .LBE133-.LBB126
	.byte	0x4
	.uleb128 .LBB135-.LBB126
	.uleb128 .LBE135-.LBB126
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB127
	.byte	0x4
	.uleb128 .LBB127-.LBB127
	.uleb128 .LBE127-.LBB127
	.byte	0x4
	.uleb128 .LBB132-.LBB127
	.uleb128 .LBE132-.LBB127
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB128
	.byte	0x4
	.uleb128 .LBB128-.LBB128
	.uleb128 .LBE128-.LBB128
	.byte	0x4
	.uleb128 .LBB129-.LBB128
	.uleb128 .LBE129-.LBB128
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB134
	.byte	0x4
	.uleb128 .LBB134-.LBB134
	.uleb128 .LBE134-.LBB134
	.byte	0x4
	.uleb128 .LBB136-.LBB134
	.uleb128 .LBE136-.LBB134
	.byte	0
.LLRL62:
	.byte	0x5
	.long	.LBB147
	.byte	0x4
	.uleb128 .LBB147-.LBB147
	.uleb128 .LBE147-.LBB147
	.byte	0x4
	.uleb128 .LBB148-.LBB147
	.uleb128 .LBE148-.LBB147
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB149
	.byte	0x4
	.uleb128 .LBB149-.LBB149
	.uleb128 .LBE149-.LBB149
	.byte	0x4
	.uleb128 .LBB169-.LBB149
	.uleb128 .LBE169-.LBB149
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB150
	.byte	0x4
	.uleb128 .LBB150-.LBB150
	.uleb128 .LBE150-.LBB150
	.byte	0x4
	.uleb128 .LBB167-.LBB150
	.uleb128 .LBE167-.LBB150
	.byte	0x4
	.uleb128 .LBB168-.LBB150
	.uleb128 .LBE168-.LBB150
	.byte	0
.LLRL68:
	.byte	0x5
	.long	.LBB151
	.byte	0x4
	.uleb128 .LBB151-.LBB151
	.uleb128 .LBE151-.LBB151
	.byte	0x4
	.uleb128 .LBB164-.LBB151
	.uleb128 .LBE164-.LBB151
	.byte	0x4
	.uleb128 .LBB165-.LBB151
	.uleb128 .LBE165-.LBB151
	.byte	0x4
	.uleb128 .LBB166-.LBB151
	.uleb128 .LBE166-.LBB151
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB152
	.byte	0x4
	.uleb128 .LBB152-.LBB152
	.uleb128 .LBE152-.LBB152
	.byte	0x4
	.uleb128 .LBB160-.LBB152
	.uleb128 .LBE160-.LBB152
	.byte	0
.LLRL72:
	.byte	0x5
	.long	.LBB155
	.byte	0x4
	.uleb128 .LBB155-.LBB155
	.uleb128 .LBE155-.LBB155
	.byte	0x4
	.uleb128 .LBB161-.LBB155
	.uleb128 .LBE161-.LBB155
	.byte	0x4
	.uleb128 .LBB162-.LBB155
	.uleb128 .LBE162-.LBB155
	.byte	0x4
	.uleb128 .LBB163-.LBB155
	.uleb128 .LBE163-.LBB155
	.byte	0
.LLRL74:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB9
	.uleb128 .LFE9-.LFB9
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF24:
	.string	"result"
.LASF27:
	.string	"fast"
.LASF9:
	.string	"uint64_t"
.LASF5:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF35:
	.string	"modulus"
.LASF20:
	.string	"composite"
.LASF44:
	.string	"main"
.LASF21:
	.string	"numbers"
.LASF39:
	.string	"marks"
.LASF43:
	.string	"free"
.LASF34:
	.string	"exponent"
.LASF46:
	.string	"sieve"
.LASF2:
	.string	"long long int"
.LASF13:
	.string	"long int"
.LASF16:
	.string	"printf"
.LASF47:
	.string	"__umoddi3"
.LASF31:
	.string	"passes"
.LASF6:
	.string	"unsigned char"
.LASF45:
	.string	"factors"
.LASF4:
	.string	"signed char"
.LASF23:
	.string	"even"
.LASF10:
	.string	"long long unsigned int"
.LASF8:
	.string	"uint32_t"
.LASF22:
	.string	"ways"
.LASF3:
	.string	"unsigned int"
.LASF26:
	.string	"slow"
.LASF19:
	.string	"last"
.LASF7:
	.string	"short unsigned int"
.LASF11:
	.string	"char"
.LASF28:
	.string	"probable"
.LASF29:
	.string	"bases"
.LASF41:
	.string	"is_prime"
.LASF15:
	.string	"calloc"
.LASF42:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF37:
	.string	"segment"
.LASF25:
	.string	"totient"
.LASF32:
	.string	"power"
.LASF14:
	.string	"long unsigned int"
.LASF36:
	.string	"square"
.LASF38:
	.string	"size"
.LASF17:
	.string	"count"
.LASF30:
	.string	"twos"
.LASF18:
	.string	"wrong"
.LASF33:
	.string	"base"
.LASF40:
	.string	"first"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"primes.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
