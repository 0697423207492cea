	.file	"bigint.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "bigint.c"
	.p2align 4
	.type	from, @function
from:
.LVL0:
.LFB0:
	.file 1 "bigint.c"
	.loc 1 11 1 view -0
	.cfi_startproc
	.loc 1 12 2 view .LVU1
	.loc 1 11 1 is_stmt 0 view .LVU2
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 11 1 view .LVU3
	movl	%eax, %ecx
	.loc 1 12 13 view .LVU4
	xorl	%ebx, %ebx
	xorl	%eax, %eax
.LVL1:
.L2:
	.loc 1 12 13 view .LVU5
	movl	%ebx, (%ecx,%eax)
	movl	%ebx, 4(%ecx,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L2
	movl	$0, (%ecx,%eax)
.LVL2:
	.loc 1 13 2 is_stmt 1 view .LVU6
	.loc 1 12 21 is_stmt 0 view .LVU7
	xorl	%eax, %eax
	testl	%edx, %edx
	.loc 1 14 1 view .LVU8
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	.loc 1 12 21 view .LVU9
	setne	%al
	.loc 1 13 9 view .LVU10
	movl	%eax, (%ecx)
	.loc 1 14 1 view .LVU11
	movl	%ecx, %eax
	.loc 1 13 9 view .LVU12
	movl	%edx, 4(%ecx)
.LVL3:
	.loc 1 14 1 view .LVU13
	ret
	.cfi_endproc
.LFE0:
	.size	from, .-from
	.p2align 4
	.type	add, @function
add:
.LVL4:
.LFB2:
	.loc 1 23 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 2 view .LVU15
	.loc 1 25 2 view .LVU16
.LBB30:
	.loc 1 25 7 view .LVU17
	.loc 1 25 30 view .LVU18
.LBE30:
	.loc 1 23 1 is_stmt 0 view .LVU19
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%eax, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$20, %esp
	.cfi_def_cfa_offset 40
	.loc 1 23 1 view .LVU20
	movl	%edx, 12(%esp)
.LBB31:
	.loc 1 25 30 view .LVU21
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	jle	.L7
.LBE31:
	.loc 1 24 11 view .LVU22
	movl	$0, (%esp)
	xorl	%edx, %edx
.LVL5:
.LBB32:
	.loc 1 25 11 view .LVU23
	xorl	%eax, %eax
.LVL6:
	.loc 1 25 11 view .LVU24
.LBE32:
	.loc 1 24 11 view .LVU25
	movl	%edx, 4(%esp)
.LVL7:
	.p2align 4
	.p2align 3
.L13:
.LBB33:
	.loc 1 26 3 is_stmt 1 view .LVU26
	.loc 1 26 13 is_stmt 0 view .LVU27
	movl	0(%ebp), %edx
	.loc 1 26 6 view .LVU28
	cmpl	%eax, %edx
	jg	.L9
	.loc 1 27 4 is_stmt 1 view .LVU29
	.loc 1 27 19 is_stmt 0 view .LVU30
	leal	1(%edx), %ecx
	.loc 1 27 23 view .LVU31
	xorl	%edi, %edi
	.loc 1 27 19 view .LVU32
	movl	%ecx, 0(%ebp)
	.loc 1 27 23 view .LVU33
	movl	%edi, 4(%ebp,%edx,4)
.L9:
	.loc 1 28 3 is_stmt 1 view .LVU34
	.loc 1 28 41 is_stmt 0 view .LVU35
	movl	12(%esp), %ebx
	.loc 1 28 12 view .LVU36
	xorl	%edi, %edi
	.loc 1 28 61 view .LVU37
	xorl	%ecx, %ecx
	.loc 1 28 12 view .LVU38
	movl	4(%ebp,%eax,4), %esi
	.loc 1 28 41 view .LVU39
	movl	(%ebx), %edx
	.loc 1 28 61 view .LVU40
	xorl	%ebx, %ebx
	cmpl	%eax, %edx
	jle	.L10
	.loc 1 28 61 discriminator 1 view .LVU41
	movl	12(%esp), %ebx
	movl	4(%ebx,%eax,4), %ecx
	xorl	%ebx, %ebx
.L10:
	.loc 1 28 9 discriminator 4 view .LVU42
	addl	%esi, %ecx
	adcl	%edi, %ebx
	addl	(%esp), %ecx
	adcl	4(%esp), %ebx
.LVL8:
	.loc 1 29 3 is_stmt 1 discriminator 4 view .LVU43
	.loc 1 29 16 is_stmt 0 discriminator 4 view .LVU44
	movl	%ecx, 4(%ebp,%eax,4)
	.loc 1 30 3 is_stmt 1 discriminator 4 view .LVU45
	.loc 1 25 41 is_stmt 0 discriminator 4 view .LVU46
	incl	%eax
.LVL9:
	.loc 1 30 9 discriminator 4 view .LVU47
	movl	%ebx, %ecx
.LVL10:
	.loc 1 30 9 discriminator 4 view .LVU48
	xorl	%ebx, %ebx
	movl	%ecx, (%esp)
	.loc 1 25 30 discriminator 4 view .LVU49
	cmpl	%eax, %edx
	.loc 1 30 9 discriminator 4 view .LVU50
	movl	%ebx, 4(%esp)
.LVL11:
	.loc 1 25 41 is_stmt 1 discriminator 4 view .LVU51
	.loc 1 25 30 discriminator 4 view .LVU52
	jg	.L13
	movb	%cl, %dl
	andb	$1, %dl
	jne	.L13
.LVL12:
.L7:
	.loc 1 25 30 is_stmt 0 discriminator 4 view .LVU53
.LBE33:
	.loc 1 32 1 view .LVU54
	addl	$20, %esp
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
.LVL13:
	.loc 1 32 1 view .LVU55
	ret
	.cfi_endproc
.LFE2:
	.size	add, .-add
	.p2align 4
	.type	subtract, @function
subtract:
.LVL14:
.LFB3:
	.loc 1 35 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 36 2 view .LVU57
	.loc 1 37 2 view .LVU58
.LBB34:
	.loc 1 37 7 view .LVU59
	.loc 1 37 20 view .LVU60
.LBE34:
	.loc 1 35 1 is_stmt 0 view .LVU61
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%eax, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%edx, %eax
.LVL15:
	.loc 1 35 1 view .LVU62
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$20, %esp
	.cfi_def_cfa_offset 40
	.loc 1 35 1 view .LVU63
	movl	%edx, 12(%esp)
.LBB35:
	.loc 1 37 23 view .LVU64
	movl	0(%ebp), %edx
.LVL16:
	.loc 1 37 20 view .LVU65
	testl	%edx, %edx
	jle	.L15
	.loc 1 38 41 view .LVU66
	movl	(%eax), %eax
.LVL17:
	.loc 1 38 41 view .LVU67
.LBE35:
	.loc 1 36 10 view .LVU68
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
.LBB36:
	.loc 1 38 41 view .LVU69
	movl	%eax, 8(%esp)
	.loc 1 37 11 view .LVU70
	xorl	%eax, %eax
.LVL18:
	.p2align 4
	.p2align 3
.L18:
	.loc 1 38 3 is_stmt 1 view .LVU71
	.loc 1 38 13 is_stmt 0 view .LVU72
	xorl	%ebx, %ebx
	movl	4(%ebp,%eax,4), %ecx
	.loc 1 38 61 view .LVU73
	cmpl	%eax, 8(%esp)
	jle	.L17
	.loc 1 38 61 discriminator 1 view .LVU74
	movl	12(%esp), %edi
	movl	4(%edi,%eax,4), %esi
	xorl	%edi, %edi
	.loc 1 38 33 discriminator 1 view .LVU75
	subl	%esi, %ecx
	sbbl	%edi, %ebx
.L17:
	.loc 1 38 10 discriminator 4 view .LVU76
	movl	(%esp), %esi
	movl	4(%esp), %edi
	addl	%ecx, %esi
	.loc 1 39 16 discriminator 4 view .LVU77
	movl	%esi, 4(%ebp,%eax,4)
	.loc 1 38 10 discriminator 4 view .LVU78
	adcl	%ebx, %edi
.LVL19:
	.loc 1 39 3 is_stmt 1 discriminator 4 view .LVU79
	.loc 1 40 3 discriminator 4 view .LVU80
	.loc 1 37 32 is_stmt 0 discriminator 4 view .LVU81
	incl	%eax
.LVL20:
	.loc 1 40 10 discriminator 4 view .LVU82
	movl	%edi, %esi
.LVL21:
	.loc 1 40 10 discriminator 4 view .LVU83
	movl	%esi, (%esp)
	sarl	$31, %edi
	.loc 1 37 20 discriminator 4 view .LVU84
	cmpl	%edx, %eax
	.loc 1 40 10 discriminator 4 view .LVU85
	movl	%edi, 4(%esp)
.LVL22:
	.loc 1 37 32 is_stmt 1 discriminator 4 view .LVU86
	.loc 1 37 20 discriminator 4 view .LVU87
	jne	.L18
.LBE36:
.LBB37:
.LBB38:
	.loc 1 18 40 is_stmt 0 view .LVU88
	decl	%edx
	.loc 1 18 21 view .LVU89
	movl	4(%ebp,%edx,4), %eax
.LVL23:
	.loc 1 18 21 view .LVU90
	testl	%eax, %eax
	jne	.L15
	.p2align 4
	.p2align 3
.L21:
	.loc 1 19 3 is_stmt 1 view .LVU91
	.loc 1 19 10 is_stmt 0 view .LVU92
	movl	%edx, 0(%ebp)
	.loc 1 18 21 is_stmt 1 view .LVU93
	testl	%edx, %edx
	je	.L15
	.loc 1 18 40 is_stmt 0 view .LVU94
	decl	%edx
	.loc 1 18 21 view .LVU95
	movl	4(%ebp,%edx,4), %eax
	testl	%eax, %eax
	je	.L21
.LVL24:
.L15:
	.loc 1 18 21 view .LVU96
.LBE38:
.LBE37:
	.loc 1 43 1 view .LVU97
	addl	$20, %esp
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
.LVL25:
	.loc 1 43 1 view .LVU98
	ret
	.cfi_endproc
.LFE3:
	.size	subtract, .-subtract
	.p2align 4
	.type	multiply_small, @function
multiply_small:
.LVL26:
.LFB5:
	.loc 1 56 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 57 2 view .LVU100
	.loc 1 58 2 view .LVU101
.LBB39:
	.loc 1 58 7 view .LVU102
	.loc 1 58 20 view .LVU103
.LBE39:
	.loc 1 56 1 is_stmt 0 view .LVU104
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
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.loc 1 56 1 view .LVU105
	movl	%edx, 4(%esp)
.LBB40:
	.loc 1 58 23 view .LVU106
	movl	(%eax), %ecx
	.loc 1 58 20 view .LVU107
	testl	%ecx, %ecx
	jle	.L27
	movl	%eax, %ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%ebp, %ebp
.LVL27:
	.p2align 4
	.p2align 3
.L28:
	.loc 1 59 3 is_stmt 1 discriminator 3 view .LVU108
	.loc 1 59 33 is_stmt 0 discriminator 3 view .LVU109
	movl	4(%esp), %eax
	mull	4(%ebx,%esi,4)
	.loc 1 59 9 discriminator 3 view .LVU110
	addl	%edi, %eax
	.loc 1 60 16 discriminator 3 view .LVU111
	movl	%eax, 4(%ebx,%esi,4)
	.loc 1 59 9 discriminator 3 view .LVU112
	adcl	%ebp, %edx
.LVL28:
	.loc 1 60 3 is_stmt 1 discriminator 3 view .LVU113
	.loc 1 61 3 discriminator 3 view .LVU114
	.loc 1 58 32 is_stmt 0 discriminator 3 view .LVU115
	incl	%esi
.LVL29:
	.loc 1 61 9 discriminator 3 view .LVU116
	movl	%edx, %eax
.LVL30:
	.loc 1 61 9 discriminator 3 view .LVU117
	xorl	%edx, %edx
	.loc 1 58 20 discriminator 3 view .LVU118
	cmpl	%ecx, %esi
	.loc 1 61 9 discriminator 3 view .LVU119
	movl	%eax, %edi
	movl	%edx, %ebp
.LVL31:
	.loc 1 58 32 is_stmt 1 discriminator 3 view .LVU120
	.loc 1 58 20 discriminator 3 view .LVU121
	jne	.L28
.LBE40:
	.loc 1 63 2 view .LVU122
	.loc 1 63 5 is_stmt 0 view .LVU123
	movl	%edx, %eax
	orl	%edi, %eax
	je	.L30
	.loc 1 64 3 is_stmt 1 view .LVU124
	.loc 1 64 18 is_stmt 0 view .LVU125
	leal	1(%ecx), %eax
	movl	%eax, (%ebx)
	.loc 1 64 24 view .LVU126
	movl	%edi, 4(%ebx,%ecx,4)
.LBB41:
.LBB42:
	.loc 1 18 21 is_stmt 1 view .LVU127
.LBE42:
.LBE41:
	.loc 1 64 18 is_stmt 0 view .LVU128
	movl	%eax, %ecx
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L32:
.LBB44:
.LBB43:
	.loc 1 19 3 is_stmt 1 view .LVU129
	.loc 1 19 10 is_stmt 0 view .LVU130
	movl	%ecx, (%ebx)
	.loc 1 18 21 is_stmt 1 view .LVU131
	testl	%ecx, %ecx
	je	.L27
.L30:
	.loc 1 18 40 is_stmt 0 view .LVU132
	decl	%ecx
	.loc 1 18 21 view .LVU133
	movl	4(%ebx,%ecx,4), %eax
	testl	%eax, %eax
	je	.L32
.LVL32:
.L27:
	.loc 1 18 21 view .LVU134
.LBE43:
.LBE44:
	.loc 1 66 1 view .LVU135
	addl	$12, %esp
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
.LFE5:
	.size	multiply_small, .-multiply_small
	.globl	__udivmoddi4
	.p2align 4
	.type	divide_small, @function
divide_small:
.LVL33:
.LFB6:
	.loc 1 69 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 70 2 view .LVU137
	.loc 1 71 2 view .LVU138
.LBB45:
	.loc 1 71 7 view .LVU139
.LBE45:
	.loc 1 69 1 is_stmt 0 view .LVU140
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$76, %esp
	.cfi_def_cfa_offset 96
.LBB46:
	.loc 1 71 11 view .LVU141
	movl	(%eax), %eax
.LVL34:
	.loc 1 71 11 view .LVU142
	leal	-1(%eax), %edi
.LVL35:
	.loc 1 71 30 is_stmt 1 view .LVU143
	testl	%edi, %edi
	js	.L50
	.loc 1 73 32 is_stmt 0 view .LVU144
	movl	%edx, 40(%esp)
	xorl	%ecx, %ecx
	movl	%edi, %ebx
	movl	%ecx, 44(%esp)
.LBE46:
	.loc 1 70 11 view .LVU145
	xorl	%eax, %eax
	movl	%esi, %ecx
	movl	%edi, 52(%esp)
	leal	56(%esp), %ebp
.LVL36:
	.p2align 4
	.p2align 3
.L46:
.LBB47:
	.loc 1 72 3 is_stmt 1 discriminator 3 view .LVU146
	.loc 1 72 15 is_stmt 0 discriminator 3 view .LVU147
	movl	%eax, %edi
	.loc 1 72 30 discriminator 3 view .LVU148
	movl	4(%ecx,%ebx,4), %eax
	.loc 1 72 15 discriminator 3 view .LVU149
	xorl	%esi, %esi
.LVL37:
	.loc 1 73 3 is_stmt 1 discriminator 3 view .LVU150
	movl	%ebp, 16(%esp)
.LVL38:
	.loc 1 72 30 is_stmt 0 discriminator 3 view .LVU151
	xorl	%edx, %edx
	movl	%ecx, 32(%esp)
	.loc 1 72 8 discriminator 3 view .LVU152
	orl	%edi, %edx
	movl	%edx, 4(%esp)
	movl	44(%esp), %edx
	orl	%esi, %eax
	movl	%eax, (%esp)
	movl	40(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
.LVL39:
	.loc 1 73 16 discriminator 3 view .LVU153
	movl	32(%esp), %ecx
	movl	%eax, %edx
	movl	56(%esp), %eax
	movl	%edx, 4(%ecx,%ebx,4)
	.loc 1 74 3 is_stmt 1 discriminator 3 view .LVU154
.LVL40:
	.loc 1 71 37 discriminator 3 view .LVU155
	.loc 1 71 30 is_stmt 0 discriminator 3 view .LVU156
	subl	$1, %ebx
.LVL41:
	.loc 1 71 30 discriminator 3 view .LVU157
	jnb	.L46
	movl	52(%esp), %edi
	movl	%ecx, %esi
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L49:
.LBE47:
.LBB48:
.LBB49:
	.loc 1 19 3 is_stmt 1 view .LVU158
	.loc 1 19 10 is_stmt 0 view .LVU159
	movl	%edi, (%esi)
	.loc 1 18 21 is_stmt 1 view .LVU160
	testl	%edi, %edi
	je	.L44
	decl	%edi
.L47:
	movl	4(%esi,%edi,4), %edx
	testl	%edx, %edx
	je	.L49
.L44:
.LBE49:
.LBE48:
	.loc 1 78 1 is_stmt 0 view .LVU161
	addl	$76, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL42:
	.loc 1 78 1 view .LVU162
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
.LVL43:
	.p2align 4,,10
	.p2align 3
.L50:
	.cfi_restore_state
	.loc 1 78 1 view .LVU163
	addl	$76, %esp
	.cfi_def_cfa_offset 20
.LBB50:
	.loc 1 71 30 view .LVU164
	xorl	%eax, %eax
.LBE50:
	.loc 1 77 2 is_stmt 1 view .LVU165
	.loc 1 78 1 is_stmt 0 view .LVU166
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL44:
	.loc 1 78 1 view .LVU167
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL45:
	.loc 1 78 1 view .LVU168
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE6:
	.size	divide_small, .-divide_small
	.p2align 4
	.type	multiply, @function
multiply:
.LVL46:
.LFB7:
	.loc 1 81 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 82 2 view .LVU170
	.loc 1 81 1 is_stmt 0 view .LVU171
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	.loc 1 82 13 view .LVU172
	xorl	%ebx, %ebx
	.loc 1 81 1 view .LVU173
	subl	$36, %esp
	.cfi_def_cfa_offset 56
	.loc 1 81 1 view .LVU174
	movl	%eax, 4(%esp)
	movl	%ecx, %eax
.LVL47:
	.loc 1 82 13 view .LVU175
	xorl	%ecx, %ecx
.LVL48:
.L58:
	.loc 1 82 13 view .LVU176
	movl	%ebx, (%esi,%ecx)
	movl	%ebx, 4(%esi,%ecx)
	addl	$8, %ecx
	cmpl	$320, %ecx
	jb	.L58
	movl	4(%esp), %ebx
	.loc 1 82 20 view .LVU177
	movl	(%edx), %esi
.LVL49:
	.loc 1 82 13 view .LVU178
	movl	$0, (%ebx,%ecx)
.LVL50:
	.loc 1 82 30 view .LVU179
	movl	(%eax), %ebx
.LBB51:
	.loc 1 83 20 view .LVU180
	testl	%esi, %esi
.LBE51:
	.loc 1 82 30 view .LVU181
	movl	%ebx, 12(%esp)
	.loc 1 82 27 view .LVU182
	leal	(%esi,%ebx), %edi
.LVL51:
	.loc 1 83 2 is_stmt 1 view .LVU183
.LBB54:
	.loc 1 83 7 view .LVU184
	.loc 1 83 20 view .LVU185
	jle	.L60
	movl	%eax, 20(%esp)
	leal	4(%edx), %ebx
	.loc 1 83 11 is_stmt 0 view .LVU186
	xorl	%ebp, %ebp
	movl	%ebx, 16(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
.LVL52:
	.p2align 4
	.p2align 3
.L61:
	.loc 1 83 11 view .LVU187
	movl	%ebp, 8(%esp)
.LBB52:
	.loc 1 84 12 view .LVU188
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L65
.LVL53:
	.p2align 4,,10
	.p2align 3
.L62:
.LBB53:
	.loc 1 86 4 is_stmt 1 view .LVU189
	.loc 1 86 19 is_stmt 0 view .LVU190
	movl	4(%esp), %eax
.LVL54:
	.loc 1 86 19 view .LVU191
	xorl	%ebx, %ebx
.LVL55:
	.loc 1 86 50 view .LVU192
	movl	20(%esp), %edx
	.loc 1 86 19 view .LVU193
	movl	4(%eax,%ebp,4), %ecx
	.loc 1 86 50 view .LVU194
	movl	16(%esp), %eax
	movl	(%eax), %eax
	mull	4(%edx,%ebp,4)
.L64:
	.loc 1 86 10 discriminator 4 view .LVU195
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	%eax, %esi
.LVL56:
	.loc 1 87 20 discriminator 4 view .LVU196
	movl	4(%esp), %eax
	.loc 1 86 10 discriminator 4 view .LVU197
	adcl	%edx, %edi
.LVL57:
	.loc 1 87 4 is_stmt 1 discriminator 4 view .LVU198
	.loc 1 87 20 is_stmt 0 discriminator 4 view .LVU199
	movl	%esi, 4(%eax,%ebp,4)
	.loc 1 88 4 is_stmt 1 discriminator 4 view .LVU200
	.loc 1 88 10 is_stmt 0 discriminator 4 view .LVU201
	movl	%edi, %esi
.LVL58:
	.loc 1 88 10 discriminator 4 view .LVU202
	incl	%ebp
.LVL59:
	.loc 1 88 10 discriminator 4 view .LVU203
	xorl	%edi, %edi
.LVL60:
	.loc 1 85 42 is_stmt 1 discriminator 4 view .LVU204
.L65:
	.loc 1 85 31 discriminator 2 view .LVU205
	movl	8(%esp), %ebx
	movl	%ebp, %eax
	subl	%ebx, %eax
.LVL61:
	.loc 1 85 31 is_stmt 0 discriminator 2 view .LVU206
	cmpl	%eax, 12(%esp)
	jg	.L62
	.loc 1 85 31 view .LVU207
	movl	%edi, %eax
.LVL62:
	.loc 1 85 31 view .LVU208
	orl	%esi, %eax
	je	.L63
	.loc 1 86 4 is_stmt 1 view .LVU209
	.loc 1 86 19 is_stmt 0 view .LVU210
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	4(%eax,%ebp,4), %ecx
	xorl	%eax, %eax
	jmp	.L64
.LVL63:
	.p2align 4,,10
	.p2align 3
.L63:
	.loc 1 86 19 view .LVU211
.LBE53:
.LBE52:
	.loc 1 83 32 discriminator 2 view .LVU212
	movl	8(%esp), %ebp
.LVL64:
	.loc 1 83 32 is_stmt 1 discriminator 2 view .LVU213
	.loc 1 83 20 is_stmt 0 discriminator 2 view .LVU214
	addl	$4, 16(%esp)
	subl	$4, 20(%esp)
	.loc 1 83 32 discriminator 2 view .LVU215
	incl	%ebp
.LVL65:
	.loc 1 83 20 is_stmt 1 discriminator 2 view .LVU216
	cmpl	%ebp, 24(%esp)
	jne	.L61
	movl	28(%esp), %edi
.LVL66:
.L60:
	.loc 1 83 20 is_stmt 0 discriminator 2 view .LVU217
	movl	4(%esp), %edx
	jmp	.L67
.LVL67:
	.p2align 4,,10
	.p2align 3
.L72:
	.loc 1 83 20 discriminator 2 view .LVU218
.LBE54:
.LBB55:
.LBB56:
	.loc 1 18 21 view .LVU219
	decl	%edi
	movl	4(%edx,%edi,4), %ecx
	testl	%ecx, %ecx
	jne	.L66
.LVL68:
.L67:
	.loc 1 18 21 view .LVU220
	testl	%edi, %edi
	movl	%edi, %eax
.LVL69:
	.loc 1 18 21 is_stmt 1 view .LVU221
	jg	.L72
.L66:
	.loc 1 18 21 is_stmt 0 view .LVU222
.LBE56:
.LBE55:
	.loc 1 92 2 is_stmt 1 view .LVU223
	.loc 1 92 9 is_stmt 0 view .LVU224
	movl	4(%esp), %ebx
	movl	%eax, (%ebx)
.LVL70:
	.loc 1 93 1 view .LVU225
	addl	$36, %esp
	.cfi_def_cfa_offset 20
	movl	%ebx, %eax
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
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s = %s\n"
	.text
	.p2align 4
	.type	print, @function
print:
.LVL71:
.LFB10:
	.loc 1 123 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 124 2 view .LVU227
	.loc 1 125 2 view .LVU228
	.loc 1 126 2 view .LVU229
	.loc 1 123 1 is_stmt 0 view .LVU230
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	.loc 1 126 12 view .LVU231
	xorl	%edx, %edx
	.loc 1 123 1 view .LVU232
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%eax, %esi
	subl	$836, %esp
	.cfi_def_cfa_offset 848
	.loc 1 125 6 view .LVU233
	movl	$800, %ebx
	.loc 1 126 12 view .LVU234
	movb	%dl, 831(%esp)
.LVL72:
	.p2align 4
	.p2align 3
.L74:
	.loc 1 127 2 is_stmt 1 discriminator 1 view .LVU235
	.loc 1 128 3 discriminator 1 view .LVU236
	.loc 1 128 28 is_stmt 0 discriminator 1 view .LVU237
	movl	$10, %edx
	.loc 1 128 15 discriminator 1 view .LVU238
	decl	%ebx
.LVL73:
	.loc 1 128 28 discriminator 1 view .LVU239
	leal	848(%esp), %eax
	call	divide_small
.LVL74:
	.loc 1 128 21 discriminator 1 view .LVU240
	addb	$48, %al
	movb	%al, 31(%esp,%ebx)
	.loc 1 129 9 is_stmt 1 discriminator 1 view .LVU241
	movl	848(%esp), %eax
	testl	%eax, %eax
	jne	.L74
	.loc 1 130 2 view .LVU242
	movl	%esi, 4(%esp)
	leal	31(%esp), %eax
	movl	$.LC0, (%esp)
	leal	(%eax,%ebx), %edx
	movl	%edx, 8(%esp)
	call	printf
.LVL75:
	.loc 1 131 2 view .LVU243
	.loc 1 132 1 is_stmt 0 view .LVU244
	addl	$836, %esp
	.cfi_def_cfa_offset 12
	.loc 1 131 32 view .LVU245
	movl	$800, %eax
	subl	%ebx, %eax
	.loc 1 132 1 view .LVU246
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
.LVL76:
	.loc 1 132 1 view .LVU247
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
.LVL77:
	.loc 1 132 1 view .LVU248
	ret
	.cfi_endproc
.LFE10:
	.size	print, .-print
	.section	.rodata.str1.1
.LC1:
	.string	"agrees"
.LC2:
	.string	"DISAGREES"
.LC3:
	.string	"factorial"
.LC4:
	.string	"fibonacci(300)"
.LC5:
	.string	"3^64"
.LC6:
	.string	"quotient"
.LC7:
	.string	"rest"
.LC8:
	.string	"pi"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB11:
	.loc 1 135 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 136 2 view .LVU250
	.loc 1 135 1 is_stmt 0 view .LVU251
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 136 17 view .LVU252
	movl	$1, %edx
	.loc 1 135 1 view .LVU253
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB83:
	.loc 1 138 11 view .LVU254
	movl	$1, %ebx
.LBE83:
	.loc 1 135 1 view .LVU255
	andl	$-16, %esp
	subl	$4736, %esp
	.loc 1 136 17 view .LVU256
	leal	692(%esp), %eax
	call	from
.LVL78:
	.loc 1 137 2 is_stmt 1 view .LVU257
	.loc 1 138 2 view .LVU258
.LBB91:
	.loc 1 138 7 view .LVU259
	.loc 1 138 20 view .LVU260
.LBE91:
	.loc 1 137 6 is_stmt 0 view .LVU261
	xorl	%eax, %eax
	movl	%eax, 348(%esp)
.LVL79:
	.p2align 4
	.p2align 3
.L84:
.LBB92:
	.loc 1 139 3 is_stmt 1 view .LVU262
	leal	692(%esp), %eax
	movl	%ebx, %edx
	call	multiply_small
.LVL80:
	.loc 1 140 3 view .LVU263
	.loc 1 140 9 is_stmt 0 view .LVU264
	cmpl	$20, %ebx
	sete	%al
	.loc 1 140 20 view .LVU265
	cmpl	$50, %ebx
	sete	%dl
	.loc 1 140 26 view .LVU266
	orb	%dl, %al
	jne	.L78
	cmpl	$100, %ebx
	je	.L78
	.loc 1 138 29 is_stmt 1 view .LVU267
	incl	%ebx
.LVL81:
	.loc 1 138 20 view .LVU268
	jmp	.L84
	.p2align 4,,10
	.p2align 3
.L78:
	.loc 1 141 4 view .LVU269
.LVL82:
	.loc 1 141 4 is_stmt 0 view .LVU270
	xorl	%eax, %eax
.L80:
	movl	692(%esp,%eax), %ecx
	movl	696(%esp,%eax), %edx
	movl	%ecx, 3608(%esp,%eax)
	movl	%edx, 3612(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L80
	movl	692(%esp,%eax), %edx
.LBB84:
.LBB85:
	.loc 1 125 6 view .LVU271
	movl	$800, %esi
	movl	%edx, 3608(%esp,%eax)
.LBE85:
.LBI84:
	.loc 1 122 12 is_stmt 1 view .LVU272
.LBB86:
	.loc 1 124 2 view .LVU273
	.loc 1 125 2 view .LVU274
.LVL83:
	.loc 1 126 2 view .LVU275
	.loc 1 126 12 is_stmt 0 view .LVU276
	xorl	%eax, %eax
	movb	%al, 4732(%esp)
.LVL84:
	.p2align 4
	.p2align 3
.L82:
	.loc 1 127 2 is_stmt 1 view .LVU277
	.loc 1 128 3 view .LVU278
	.loc 1 128 28 is_stmt 0 view .LVU279
	movl	$10, %edx
	.loc 1 128 15 view .LVU280
	decl	%esi
.LVL85:
	.loc 1 128 28 view .LVU281
	leal	3608(%esp), %eax
	call	divide_small
.LVL86:
	.loc 1 129 10 view .LVU282
	movl	3608(%esp), %edi
	.loc 1 128 21 view .LVU283
	addb	$48, %al
	.loc 1 129 9 view .LVU284
	testl	%edi, %edi
	.loc 1 128 21 view .LVU285
	movb	%al, 3932(%esp,%esi)
	.loc 1 129 9 is_stmt 1 view .LVU286
	jne	.L82
	.loc 1 130 2 view .LVU287
	movl	$.LC0, (%esp)
	leal	3932(%esp), %eax
.LBE86:
.LBE84:
	.loc 1 138 29 is_stmt 0 view .LVU288
	incl	%ebx
.LVL87:
.LBB89:
.LBB87:
	.loc 1 130 2 view .LVU289
	addl	%esi, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL88:
	.loc 1 131 2 is_stmt 1 view .LVU290
	.loc 1 131 2 is_stmt 0 view .LVU291
.LBE87:
.LBE89:
	.loc 1 138 29 is_stmt 1 view .LVU292
	.loc 1 138 20 view .LVU293
.LBB90:
.LBB88:
	.loc 1 131 32 is_stmt 0 view .LVU294
	movl	$800, %eax
	subl	%esi, %eax
.LBE88:
.LBE90:
	.loc 1 141 11 view .LVU295
	addl	%eax, 348(%esp)
.LVL89:
	.loc 1 138 20 view .LVU296
	cmpl	$101, %ebx
	jne	.L84
.LBE92:
	.loc 1 143 2 is_stmt 1 view .LVU297
	.loc 1 143 17 is_stmt 0 view .LVU298
	xorl	%edx, %edx
	.loc 1 143 30 view .LVU299
	movl	$300, %ebx
.LVL90:
	.loc 1 143 17 view .LVU300
	leal	1340(%esp), %eax
	call	from
.LVL91:
	.loc 1 143 30 view .LVU301
	leal	1664(%esp), %eax
	movl	$1, %edx
	call	from
.LVL92:
	.loc 1 144 2 is_stmt 1 view .LVU302
.LBB93:
	.loc 1 144 7 view .LVU303
	.loc 1 144 20 view .LVU304
.L91:
.LBB94:
	.loc 1 145 3 discriminator 3 view .LVU305
	.loc 1 145 14 is_stmt 0 discriminator 3 view .LVU306
	xorl	%eax, %eax
.L85:
	movl	1340(%esp,%eax), %ecx
	movl	1344(%esp,%eax), %edx
	movl	%ecx, 3932(%esp,%eax)
	movl	%edx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L85
	movl	1340(%esp,%eax), %edx
	movl	%edx, 3932(%esp,%eax)
	.loc 1 146 3 is_stmt 1 discriminator 3 view .LVU307
	leal	3932(%esp), %eax
	leal	1664(%esp), %edx
	call	add
.LVL93:
	.loc 1 147 3 discriminator 3 view .LVU308
	.loc 1 147 5 is_stmt 0 discriminator 3 view .LVU309
	xorl	%eax, %eax
.L87:
	movl	1664(%esp,%eax), %ecx
	movl	1668(%esp,%eax), %edx
	movl	%ecx, 1340(%esp,%eax)
	movl	%edx, 1344(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L87
	movl	1664(%esp,%eax), %edx
	movl	%edx, 1340(%esp,%eax)
	.loc 1 148 3 is_stmt 1 discriminator 3 view .LVU310
	.loc 1 148 5 is_stmt 0 discriminator 3 view .LVU311
	xorl	%eax, %eax
.L89:
	movl	3932(%esp,%eax), %ecx
	movl	3936(%esp,%eax), %edx
	movl	%ecx, 1664(%esp,%eax)
	movl	%edx, 1668(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L89
	movl	3932(%esp,%eax), %edx
.LBE94:
	.loc 1 144 20 discriminator 3 view .LVU312
	decl	%ebx
.LBB95:
	.loc 1 148 5 discriminator 3 view .LVU313
	movl	%edx, 1664(%esp,%eax)
.LBE95:
	.loc 1 144 28 is_stmt 1 discriminator 3 view .LVU314
	.loc 1 144 20 discriminator 3 view .LVU315
	jne	.L91
.LBE93:
	.loc 1 150 2 view .LVU316
	.loc 1 150 12 is_stmt 0 view .LVU317
	movl	%esp, %ecx
	xorl	%eax, %eax
.L92:
	movl	1340(%esp,%eax), %ebx
	movl	1344(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L92
	movl	1340(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC4, %eax
	call	print
.LVL94:
	.loc 1 150 9 view .LVU318
	movl	348(%esp), %ebx
	.loc 1 151 17 view .LVU319
	movl	$3, %edx
	.loc 1 150 9 view .LVU320
	addl	%eax, %ebx
.LVL95:
	.loc 1 151 2 is_stmt 1 view .LVU321
	.loc 1 151 17 is_stmt 0 view .LVU322
	leal	1988(%esp), %eax
	call	from
.LVL96:
	.loc 1 151 26 view .LVU323
	xorl	%eax, %eax
.L94:
	movl	1988(%esp,%eax), %ecx
	movl	1992(%esp,%eax), %edx
	movl	%ecx, 2312(%esp,%eax)
	movl	%edx, 2316(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L94
	movl	1988(%esp,%eax), %edx
	movl	$6, %esi
	movl	%edx, 2312(%esp,%eax)
	.loc 1 152 2 is_stmt 1 view .LVU324
.LBB96:
	.loc 1 152 7 view .LVU325
.LVL97:
	.loc 1 152 20 view .LVU326
.L98:
	.loc 1 153 3 discriminator 3 view .LVU327
	.loc 1 153 7 is_stmt 0 discriminator 3 view .LVU328
	leal	2312(%esp), %ecx
	leal	352(%esp), %eax
	movl	%ecx, %edx
	call	multiply
.LVL98:
	xorl	%eax, %eax
.L96:
	movl	352(%esp,%eax), %ecx
	movl	356(%esp,%eax), %edx
	movl	%ecx, 2312(%esp,%eax)
	movl	%edx, 2316(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L96
	movl	352(%esp,%eax), %edx
	.loc 1 152 20 discriminator 3 view .LVU329
	decl	%esi
	.loc 1 153 7 discriminator 3 view .LVU330
	movl	%edx, 2312(%esp,%eax)
	.loc 1 152 26 is_stmt 1 discriminator 3 view .LVU331
	.loc 1 152 20 discriminator 3 view .LVU332
	jne	.L98
.LBE96:
	.loc 1 154 2 view .LVU333
	.loc 1 154 12 is_stmt 0 view .LVU334
	movl	%esp, %ecx
	xorl	%eax, %eax
.L99:
	movl	2312(%esp,%eax), %esi
	movl	2316(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L99
	movl	2312(%esp,%eax), %edx
	.loc 1 155 6 view .LVU335
	movl	$127, %esi
	.loc 1 154 12 view .LVU336
	movl	%edx, (%ecx,%eax)
	movl	$.LC5, %eax
	call	print
.LVL99:
	.loc 1 155 6 view .LVU337
	movl	$1, %edx
	.loc 1 154 9 view .LVU338
	addl	%eax, %ebx
.LVL100:
	.loc 1 155 2 is_stmt 1 view .LVU339
	.loc 1 155 6 is_stmt 0 view .LVU340
	leal	1664(%esp), %eax
	call	from
.LVL101:
	.loc 1 156 2 is_stmt 1 view .LVU341
.LBB97:
.LBI97:
	.loc 1 95 13 view .LVU342
.LBB98:
	.loc 1 97 2 view .LVU343
	.loc 1 97 14 view .LVU344
	.p2align 4
	.p2align 3
.L101:
	.loc 1 98 3 view .LVU345
	leal	1664(%esp), %edx
	movl	%edx, %eax
	call	add
.LVL102:
	.loc 1 97 23 view .LVU346
	.loc 1 97 14 view .LVU347
	decl	%esi
	jne	.L101
.LVL103:
	.loc 1 97 14 is_stmt 0 view .LVU348
.LBE98:
.LBE97:
	.loc 1 157 2 is_stmt 1 view .LVU349
	leal	1664(%esp), %eax
	leal	1988(%esp), %edx
	call	subtract
.LVL104:
	.loc 1 158 2 view .LVU350
	leal	3284(%esp), %esi
	xorl	%eax, %eax
.L102:
	movl	692(%esp,%eax), %ecx
	movl	696(%esp,%eax), %edx
	movl	%ecx, 3284(%esp,%eax)
	movl	%edx, 3288(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L102
	movl	692(%esp,%eax), %edx
	movl	%edx, (%esi,%eax)
.LVL105:
.LBB99:
.LBI99:
	.loc 1 101 19 view .LVU351
.LBB100:
	.loc 1 103 2 view .LVU352
	.loc 1 103 17 is_stmt 0 view .LVU353
	leal	3608(%esp), %eax
	xorl	%edx, %edx
	call	from
.LVL106:
	.loc 1 104 2 is_stmt 1 view .LVU354
.LBB101:
	.loc 1 104 7 view .LVU355
	.loc 1 104 32 is_stmt 0 view .LVU356
	movl	3284(%esp), %eax
	subl	1664(%esp), %eax
	.loc 1 104 22 view .LVU357
	sall	$5, %eax
.LVL107:
	.loc 1 104 55 is_stmt 1 view .LVU358
	addl	$31, %eax
.LVL108:
	.loc 1 104 55 is_stmt 0 view .LVU359
	movl	%eax, 348(%esp)
	js	.L123
	movl	%ebx, 340(%esp)
	movl	%edi, %ebx
.LVL109:
	.p2align 4
	.p2align 3
.L104:
	.loc 1 105 3 is_stmt 1 view .LVU360
	.loc 1 105 5 is_stmt 0 view .LVU361
	xorl	%eax, %eax
.L117:
	movl	1664(%esp,%eax), %ecx
	movl	1668(%esp,%eax), %edx
	movl	%ecx, 3932(%esp,%eax)
	movl	%edx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L117
	movl	1664(%esp,%eax), %edx
	.loc 1 106 19 view .LVU362
	movl	348(%esp), %ecx
	.loc 1 105 5 view .LVU363
	movl	%edx, 3932(%esp,%eax)
	.loc 1 106 3 is_stmt 1 view .LVU364
	.loc 1 106 8 is_stmt 0 view .LVU365
	movl	3932(%esp), %edx
	.loc 1 106 14 view .LVU366
	movl	%edx, %eax
	sall	$5, %eax
	.loc 1 106 19 view .LVU367
	addl	%ecx, %eax
	.loc 1 106 6 view .LVU368
	cmpl	$2528, %eax
	jle	.L212
.LVL110:
.L120:
	.loc 1 104 66 is_stmt 1 view .LVU369
	decl	348(%esp)
	movl	348(%esp), %eax
.LVL111:
	.loc 1 104 55 view .LVU370
	incl	%eax
.LVL112:
	.loc 1 104 55 is_stmt 0 view .LVU371
	jne	.L104
.L209:
	.loc 1 104 55 view .LVU372
	movl	%ebx, %edi
	movl	340(%esp), %ebx
.L123:
	.loc 1 104 55 view .LVU373
.LBE101:
	.loc 1 118 2 is_stmt 1 view .LVU374
	.loc 1 118 8 is_stmt 0 view .LVU375
	xorl	%eax, %eax
.L105:
	movl	3284(%esp,%eax), %ecx
	movl	3288(%esp,%eax), %edx
	movl	%ecx, 1016(%esp,%eax)
	movl	%edx, 1020(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L105
	movl	(%esi,%eax), %edx
	movl	%edx, 1016(%esp,%eax)
	.loc 1 119 2 is_stmt 1 view .LVU376
	.loc 1 119 9 is_stmt 0 view .LVU377
	xorl	%eax, %eax
.L107:
	movl	3608(%esp,%eax), %ecx
	movl	3612(%esp,%eax), %edx
	movl	%ecx, 2636(%esp,%eax)
	movl	%edx, 2640(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L107
	movl	3608(%esp,%eax), %edx
	movl	%edx, 2636(%esp,%eax)
.LVL113:
	.loc 1 119 9 view .LVU378
.LBE100:
.LBE99:
	.loc 1 159 2 is_stmt 1 view .LVU379
	.loc 1 159 12 is_stmt 0 view .LVU380
	movl	%esp, %edx
	xorl	%eax, %eax
.L109:
	movl	2636(%esp,%eax), %ecx
	movl	%ecx, (%esp,%eax)
	movl	2640(%esp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L109
	movl	2636(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
.LVL114:
	.loc 1 160 12 view .LVU381
	movl	%esp, %edx
	.loc 1 159 9 view .LVU382
	addl	%eax, %ebx
.LVL115:
	.loc 1 160 2 is_stmt 1 view .LVU383
	.loc 1 160 12 is_stmt 0 view .LVU384
	xorl	%eax, %eax
.L111:
	movl	1016(%esp,%eax), %ecx
	movl	%ecx, (%esp,%eax)
	movl	1020(%esp,%eax), %ecx
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L111
	movl	1016(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
.LVL116:
	.loc 1 161 6 view .LVU385
	leal	1664(%esp), %ecx
	leal	2636(%esp), %edx
	.loc 1 160 9 view .LVU386
	addl	%eax, %ebx
.LVL117:
	.loc 1 161 2 is_stmt 1 view .LVU387
	.loc 1 161 6 is_stmt 0 view .LVU388
	leal	352(%esp), %eax
	call	multiply
.LVL118:
	xorl	%eax, %eax
.L113:
	movl	352(%esp,%eax), %ecx
	movl	356(%esp,%eax), %edx
	movl	%ecx, 2636(%esp,%eax)
	movl	%edx, 2640(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L113
	movl	352(%esp,%eax), %edx
	movl	%edx, 2636(%esp,%eax)
	.loc 1 162 2 is_stmt 1 view .LVU389
	leal	1016(%esp), %edx
	leal	2636(%esp), %eax
	call	add
.LVL119:
	.loc 1 163 2 view .LVU390
.LBB113:
.LBI113:
	.loc 1 45 12 view .LVU391
.LBB114:
	.loc 1 47 2 view .LVU392
	.loc 1 47 7 is_stmt 0 view .LVU393
	movl	2636(%esp), %eax
.LBE114:
.LBE113:
	.loc 1 163 2 view .LVU394
	movl	$.LC2, %edx
.LBB117:
.LBB116:
	.loc 1 47 5 view .LVU395
	cmpl	692(%esp), %eax
	jne	.L115
	.loc 1 49 2 is_stmt 1 view .LVU396
.LBB115:
	.loc 1 49 7 view .LVU397
.LVL120:
	.loc 1 49 30 view .LVU398
	decl	%eax
.LVL121:
	.loc 1 49 30 is_stmt 0 view .LVU399
	jns	.L137
	jmp	.L155
	.p2align 4,,10
	.p2align 3
.L213:
	.loc 1 49 37 is_stmt 1 view .LVU400
	.loc 1 49 30 is_stmt 0 view .LVU401
	subl	$1, %eax
.LVL122:
	.loc 1 49 30 view .LVU402
	.p2align 4,,7
	jb	.L155
.LVL123:
.L137:
	.loc 1 50 3 is_stmt 1 view .LVU403
	.loc 1 50 6 is_stmt 0 view .LVU404
	movl	696(%esp,%eax,4), %ecx
	cmpl	%ecx, 2640(%esp,%eax,4)
	je	.L213
.LBE115:
.LBE116:
.LBE117:
	.loc 1 163 2 view .LVU405
	movl	$.LC2, %edx
.LVL124:
.L115:
	.loc 1 163 2 discriminator 4 view .LVU406
	movl	%edx, (%esp)
	call	puts
.LVL125:
	.loc 1 166 2 is_stmt 1 discriminator 4 view .LVU407
	.loc 1 166 18 is_stmt 0 discriminator 4 view .LVU408
	leal	2960(%esp), %eax
	xorl	%edx, %edx
	call	from
.LVL126:
	.loc 1 166 35 discriminator 4 view .LVU409
	movl	%esi, %eax
	call	from
.LVL127:
	.loc 1 167 2 is_stmt 1 discriminator 4 view .LVU410
.LBB118:
	.loc 1 167 7 discriminator 4 view .LVU411
	.loc 1 167 26 discriminator 4 view .LVU412
.LBB119:
	.loc 1 168 3 discriminator 4 view .LVU413
	.loc 1 168 27 is_stmt 0 discriminator 4 view .LVU414
	movl	$5, %edx
	.loc 1 169 21 discriminator 4 view .LVU415
	movl	$16, %ecx
	movl	%edi, 348(%esp)
	movl	%edx, %edi
	movl	%ebx, 344(%esp)
.LVL128:
.L144:
.LBB120:
.LBI120:
	.loc 1 10 19 is_stmt 1 discriminator 4 view .LVU416
.LBB121:
	.loc 1 12 2 discriminator 4 view .LVU417
	.loc 1 12 13 is_stmt 0 discriminator 4 view .LVU418
	xorl	%eax, %eax
.L138:
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	movl	%edx, 3932(%esp,%eax)
	movl	%ebx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L138
	xorl	%ebx, %ebx
	movl	%ebx, 3932(%esp,%eax)
.LVL129:
	.loc 1 13 2 is_stmt 1 discriminator 4 view .LVU419
	.loc 1 13 9 is_stmt 0 discriminator 4 view .LVU420
	xorl	%eax, %eax
	movl	$1, 3932(%esp)
	movl	%ecx, 3936(%esp)
.LVL130:
.L140:
	.loc 1 13 9 discriminator 4 view .LVU421
	movl	3932(%esp,%eax), %ecx
	movl	3936(%esp,%eax), %edx
	movl	%ecx, 3608(%esp,%eax)
	movl	%edx, 3612(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L140
	movl	3932(%esp,%eax), %ecx
	movl	$60, %ebx
	movl	%ecx, 3608(%esp,%eax)
.LVL131:
	.loc 1 13 9 discriminator 4 view .LVU422
.LBE121:
.LBE120:
.LBB122:
	.loc 1 170 21 is_stmt 1 discriminator 4 view .LVU423
	.p2align 4
	.p2align 3
.L142:
	.loc 1 171 4 discriminator 3 view .LVU424
	leal	3608(%esp), %eax
	movl	$10, %edx
	call	multiply_small
.LVL132:
	.loc 1 170 28 discriminator 3 view .LVU425
	.loc 1 170 21 discriminator 3 view .LVU426
	decl	%ebx
	jne	.L142
.LBE122:
	.loc 1 172 3 view .LVU427
	leal	3608(%esp), %eax
	movl	%edi, %edx
	call	divide_small
.LVL133:
	.loc 1 173 3 view .LVU428
.LBB123:
	.loc 1 173 8 view .LVU429
	.loc 1 173 24 view .LVU430
	movl	3608(%esp), %edx
	testl	%edx, %edx
	je	.L150
.LBB124:
	.loc 1 177 4 is_stmt 0 view .LVU431
	movl	%edi, %ebx
	imull	%edi, %ebx
.LBE124:
	.loc 1 173 17 view .LVU432
	movl	$1, %edi
.LVL134:
.L149:
.LBB125:
	.loc 1 174 4 is_stmt 1 view .LVU433
	.loc 1 174 15 is_stmt 0 view .LVU434
	xorl	%eax, %eax
.L146:
	movl	3608(%esp,%eax), %ecx
	movl	3612(%esp,%eax), %edx
	movl	%ecx, 3932(%esp,%eax)
	movl	%edx, 3936(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L146
	movl	3608(%esp,%eax), %edx
	movl	%edx, 3932(%esp,%eax)
	.loc 1 175 4 is_stmt 1 view .LVU435
	leal	3932(%esp), %eax
	movl	%edi, %edx
	call	divide_small
.LVL135:
	.loc 1 176 4 view .LVU436
	movl	348(%esp), %ecx
	.loc 1 176 11 is_stmt 0 view .LVU437
	movl	%edi, %eax
	shrl	%eax
	.loc 1 176 4 view .LVU438
	leal	3932(%esp), %edx
	.loc 1 176 16 view .LVU439
	andl	$1, %eax
	.loc 1 176 4 view .LVU440
	cmpl	%ecx, %eax
	leal	2960(%esp), %eax
	cmovne	%esi, %eax
.LBE125:
	.loc 1 173 37 view .LVU441
	addl	$2, %edi
.LVL136:
.LBB126:
	.loc 1 176 4 view .LVU442
	call	add
.LVL137:
	.loc 1 177 4 is_stmt 1 view .LVU443
	leal	3608(%esp), %eax
	movl	%ebx, %edx
	call	divide_small
.LVL138:
.LBE126:
	.loc 1 173 37 view .LVU444
	.loc 1 173 24 view .LVU445
	movl	3608(%esp), %eax
	testl	%eax, %eax
	jne	.L149
.LVL139:
.L150:
	.loc 1 173 24 is_stmt 0 view .LVU446
.LBE123:
.LBE119:
	.loc 1 167 35 is_stmt 1 view .LVU447
	.loc 1 167 26 view .LVU448
	cmpl	$1, 348(%esp)
.LBB127:
	.loc 1 169 21 is_stmt 0 view .LVU449
	movl	$4, %ecx
	.loc 1 168 27 view .LVU450
	movl	$239, %edi
.LBE127:
	.loc 1 167 26 view .LVU451
	je	.L214
	.loc 1 167 35 view .LVU452
	movl	$1, %eax
	movl	%eax, 348(%esp)
.LVL140:
	.loc 1 167 35 view .LVU453
	jmp	.L144
.LVL141:
.L212:
	.loc 1 167 35 view .LVU454
.LBE118:
.LBB128:
.LBB112:
.LBB111:
.LBB102:
.LBB103:
	.loc 1 97 14 is_stmt 1 view .LVU455
	testl	%ecx, %ecx
	movl	%ecx, %edi
	je	.L215
.LVL142:
	.p2align 4
	.p2align 3
.L121:
	.loc 1 98 3 view .LVU456
	leal	3932(%esp), %edx
	movl	%edx, %eax
	call	add
.LVL143:
	.loc 1 97 23 view .LVU457
	.loc 1 97 14 view .LVU458
	decl	%edi
.LVL144:
	.loc 1 97 14 is_stmt 0 view .LVU459
	jne	.L121
.LVL145:
	.loc 1 97 14 view .LVU460
.LBE103:
.LBE102:
	.loc 1 109 3 is_stmt 1 view .LVU461
.LBB104:
.LBI104:
	.loc 1 45 12 view .LVU462
.LBB105:
	.loc 1 47 2 view .LVU463
	.loc 1 47 18 is_stmt 0 view .LVU464
	movl	3932(%esp), %eax
	.loc 1 47 5 view .LVU465
	cmpl	%eax, 3284(%esp)
	je	.L122
	.loc 1 48 3 is_stmt 1 view .LVU466
	.loc 1 48 33 is_stmt 0 view .LVU467
	jge	.L124
.LVL146:
	.loc 1 48 33 view .LVU468
.LBE105:
.LBE104:
	.loc 1 104 66 is_stmt 1 view .LVU469
	.loc 1 104 55 view .LVU470
	.loc 1 104 66 is_stmt 0 view .LVU471
	decl	348(%esp)
.LVL147:
	.loc 1 104 66 view .LVU472
	jmp	.L104
.LVL148:
.L122:
.LBB109:
.LBB107:
	.loc 1 49 2 is_stmt 1 view .LVU473
.LBB106:
	.loc 1 49 7 view .LVU474
	.loc 1 49 30 view .LVU475
	decl	%eax
.LVL149:
	.loc 1 49 30 is_stmt 0 view .LVU476
	.p2align 4,,3
	jns	.L130
	.p2align 4,,3
	jmp	.L124
	.p2align 4,,10
	.p2align 3
.L128:
	.loc 1 49 37 is_stmt 1 view .LVU477
	.loc 1 49 30 is_stmt 0 view .LVU478
	subl	$1, %eax
.LVL150:
	.loc 1 49 30 view .LVU479
	.p2align 4,,7
	jb	.L124
.LVL151:
.L130:
	.loc 1 50 3 is_stmt 1 view .LVU480
	.loc 1 50 6 is_stmt 0 view .LVU481
	movl	3936(%esp,%eax,4), %edi
	cmpl	%edi, 4(%esi,%eax,4)
	je	.L128
	.loc 1 51 4 is_stmt 1 view .LVU482
	.loc 1 51 40 is_stmt 0 view .LVU483
	jb	.L120
.LVL152:
.L124:
	.loc 1 51 40 view .LVU484
.LBE106:
.LBE107:
.LBE109:
	.loc 1 110 4 is_stmt 1 view .LVU485
	leal	3932(%esp), %edx
	movl	%esi, %eax
	call	subtract
.LVL153:
	.loc 1 111 4 view .LVU486
	.loc 1 111 24 is_stmt 0 view .LVU487
	movl	348(%esp), %edx
	.loc 1 111 9 view .LVU488
	movl	3608(%esp), %eax
	.loc 1 111 24 view .LVU489
	sarl	$5, %edx
	.loc 1 111 7 view .LVU490
	cmpl	%edx, %eax
	jle	.L216
.LVL154:
.L131:
	.loc 1 115 4 is_stmt 1 view .LVU491
	.loc 1 115 29 is_stmt 0 view .LVU492
	movzbl	348(%esp), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	.loc 1 115 23 view .LVU493
	orl	%eax, 3612(%esp,%edx,4)
	jmp	.L120
.LVL155:
.L216:
	.loc 1 112 5 is_stmt 1 view .LVU494
	.loc 1 112 44 is_stmt 0 view .LVU495
	leal	1(%edx), %edi
	movl	%edi, 336(%esp)
	.loc 1 112 48 view .LVU496
	subl	%eax, %edi
	.loc 1 112 5 view .LVU497
	leal	0(,%edi,4), %ecx
	movl	%ecx, 344(%esp)
	leal	3612(%esp,%eax,4), %edi
	xorl	%eax, %eax
	cmpl	$8, %ecx
	jnb	.L217
.LVL156:
.L132:
	.loc 1 112 5 view .LVU498
	testb	$4, 344(%esp)
	je	.L134
	stosl
.L134:
	testb	$2, 344(%esp)
	je	.L135
	stosw
.L135:
	testb	$1, 344(%esp)
	je	.L136
	stosb
.L136:
	.loc 1 113 5 is_stmt 1 view .LVU499
	.loc 1 113 12 is_stmt 0 view .LVU500
	movl	336(%esp), %eax
	movl	%eax, 3608(%esp)
	jmp	.L131
.LVL157:
.L215:
	.loc 1 109 3 is_stmt 1 view .LVU501
.LBB110:
	.loc 1 45 12 view .LVU502
.LBB108:
	.loc 1 47 2 view .LVU503
	.loc 1 47 7 is_stmt 0 view .LVU504
	movl	3284(%esp), %eax
	.loc 1 47 5 view .LVU505
	cmpl	%eax, %edx
	je	.L122
	.loc 1 48 3 is_stmt 1 view .LVU506
	.loc 1 48 33 is_stmt 0 view .LVU507
	jg	.L209
	.p2align 4,,2
	jmp	.L124
.LVL158:
.L217:
	.loc 1 48 33 view .LVU508
.LBE108:
.LBE110:
	.loc 1 112 5 view .LVU509
	testl	$4, %edi
	.p2align 4,,5
	jne	.L218
.LVL159:
.L133:
	.loc 1 112 5 view .LVU510
	movl	344(%esp), %ecx
	shrl	$2, %ecx
	rep stosl
	andl	$3, 344(%esp)
	jmp	.L132
.LVL160:
.L218:
	.loc 1 112 5 view .LVU511
	stosl
.LVL161:
	.loc 1 112 5 view .LVU512
	subl	$4, 344(%esp)
	jmp	.L133
.LVL162:
.L155:
	.loc 1 112 5 view .LVU513
.LBE111:
.LBE112:
.LBE128:
	.loc 1 163 2 view .LVU514
	movl	$.LC1, %edx
	jmp	.L115
.LVL163:
.L214:
	.loc 1 180 2 view .LVU515
	leal	2960(%esp), %eax
	movl	%esi, %edx
.LBB129:
	movl	344(%esp), %ebx
.LBE129:
	.loc 1 180 2 is_stmt 1 view .LVU516
	call	subtract
.LVL164:
	.loc 1 181 2 view .LVU517
	.loc 1 181 12 is_stmt 0 view .LVU518
	movl	%esp, %ecx
	xorl	%eax, %eax
.LVL165:
.L151:
	.loc 1 181 12 view .LVU519
	movl	2960(%esp,%eax), %esi
	movl	2964(%esp,%eax), %edx
	movl	%esi, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$320, %eax
	jb	.L151
	movl	2960(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC8, %eax
	call	print
.LVL166:
	.loc 1 182 2 is_stmt 1 view .LVU520
	.loc 1 183 1 is_stmt 0 view .LVU521
	leal	-12(%ebp), %esp
	.loc 1 181 9 view .LVU522
	leal	(%ebx,%eax), %ecx
.LVL167:
	.loc 1 182 16 view .LVU523
	movl	$1374389535, %eax
	imull	%ecx
	.loc 1 183 1 view .LVU524
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	.loc 1 182 16 view .LVU525
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	.loc 1 183 1 view .LVU526
	popl	%edi
	.cfi_restore 7
	.loc 1 182 16 view .LVU527
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	sall	$2, %edx
	.loc 1 183 1 view .LVU528
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	.loc 1 182 16 view .LVU529
	subl	%edx, %eax
	.loc 1 183 1 view .LVU530
	ret
	.cfi_endproc
.LFE11:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xc3e
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x2a
	.long	.LASF40
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL65
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
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
	.uleb128 0x2b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x10
	.long	.LASF9
	.byte	0x2
	.byte	0x8
	.byte	0x18
	.long	0x55
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x7
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x7
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x10
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x10
	.long	.LASF11
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF12
	.uleb128 0x1a
	.long	0x82
	.uleb128 0x10
	.long	.LASF13
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x2d
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF14
	.uleb128 0x2c
	.byte	0x7
	.byte	0x4
	.long	0x2d
	.byte	0x1
	.byte	0x6
	.byte	0x6
	.long	0xb6
	.uleb128 0x2d
	.long	.LASF41
	.byte	0x50
	.byte	0
	.uleb128 0x2e
	.string	"big"
	.value	0x144
	.byte	0x1
	.byte	0x8
	.byte	0x8
	.long	0xdb
	.uleb128 0x1b
	.long	.LASF15
	.byte	0x12
	.long	0x42
	.byte	0
	.uleb128 0x1b
	.long	.LASF16
	.byte	0x21
	.long	0xe0
	.byte	0x4
	.byte	0
	.uleb128 0x1a
	.long	0xb6
	.uleb128 0x1c
	.long	0x6a
	.long	0xf0
	.uleb128 0x2f
	.long	0x2d
	.byte	0x4f
	.byte	0
	.uleb128 0x1d
	.long	.LASF17
	.byte	0x4
	.byte	0x13
	.byte	0x5
	.long	0x42
	.long	0x107
	.uleb128 0x11
	.long	0x107
	.uleb128 0x30
	.byte	0
	.uleb128 0x18
	.long	0x89
	.uleb128 0x1d
	.long	.LASF18
	.byte	0x5
	.byte	0x9
	.byte	0x7
	.long	0x12c
	.long	0x12c
	.uleb128 0x11
	.long	0x12c
	.uleb128 0x11
	.long	0x42
	.uleb128 0x11
	.long	0x8e
	.byte	0
	.uleb128 0x31
	.byte	0x4
	.uleb128 0x32
	.long	.LASF42
	.byte	0x1
	.byte	0x86
	.byte	0x5
	.long	0x42
	.long	.LFB11
	.long	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0x7d0
	.uleb128 0x8
	.string	"f"
	.byte	0x88
	.byte	0xd
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 692
	.uleb128 0x12
	.long	.LASF19
	.byte	0x88
	.byte	0x1a
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 1016
	.uleb128 0xa
	.long	.LASF21
	.byte	0x89
	.byte	0x6
	.long	0x42
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x8
	.string	"a"
	.byte	0x8f
	.byte	0xd
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 1340
	.uleb128 0x8
	.string	"b"
	.byte	0x8f
	.byte	0x1a
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.uleb128 0x8
	.string	"p"
	.byte	0x97
	.byte	0xd
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 1988
	.uleb128 0x8
	.string	"t"
	.byte	0x97
	.byte	0x1a
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 2312
	.uleb128 0x8
	.string	"q"
	.byte	0x9e
	.byte	0xd
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 2636
	.uleb128 0x8
	.string	"pi"
	.byte	0xa6
	.byte	0xd
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 2960
	.uleb128 0x12
	.long	.LASF20
	.byte	0xa6
	.byte	0x1b
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 3284
	.uleb128 0xc
	.long	.LLRL32
	.long	0x294
	.uleb128 0x4
	.string	"n"
	.byte	0x8a
	.byte	0xb
	.long	0x42
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x13
	.long	0x7d0
	.long	.LBI84
	.value	.LVU272
	.long	.LLRL34
	.byte	0x8d
	.byte	0xe
	.long	0x27c
	.uleb128 0x14
	.long	0x7ea
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x5
	.long	0x7df
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0xd
	.long	.LLRL36
	.uleb128 0x15
	.long	0x7f3
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.uleb128 0xb
	.long	0x7fe
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x2
	.long	.LVL86
	.long	0x942
	.long	0x24f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LVL88
	.long	0xf0
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x8
	.byte	0x74
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0xf5c
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL80
	.long	0x9ce
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 692
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB93
	.long	.LBE93-.LBB93
	.long	0x2de
	.uleb128 0x4
	.string	"n"
	.byte	0x90
	.byte	0xb
	.long	0x42
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0xd
	.long	.LLRL39
	.uleb128 0x8
	.string	"c"
	.byte	0x91
	.byte	0xe
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.uleb128 0x3
	.long	.LVL93
	.long	0xaeb
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB96
	.long	.LBE96-.LBB96
	.long	0x31c
	.uleb128 0x4
	.string	"i"
	.byte	0x98
	.byte	0xb
	.long	0x42
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x3
	.long	.LVL98
	.long	0x88e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 352
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 2312
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 2312
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL57
	.long	0x46b
	.uleb128 0xa
	.long	.LASF22
	.byte	0xa7
	.byte	0xb
	.long	0x42
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0xd
	.long	.LLRL59
	.uleb128 0xe
	.string	"x"
	.byte	0xa8
	.byte	0xc
	.long	0x6a
	.uleb128 0x12
	.long	.LASF23
	.byte	0xa9
	.byte	0xe
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x16
	.long	.LBB122
	.long	.LBE122-.LBB122
	.long	0x38a
	.uleb128 0x4
	.string	"i"
	.byte	0xaa
	.byte	0xc
	.long	0x42
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x3
	.long	.LVL132
	.long	0x9ce
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB123
	.long	.LBE123-.LBB123
	.long	0x41e
	.uleb128 0x4
	.string	"k"
	.byte	0xad
	.byte	0x11
	.long	0x6a
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0xd
	.long	.LLRL64
	.uleb128 0x12
	.long	.LASF24
	.byte	0xae
	.byte	0xf
	.long	0xb6
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.uleb128 0x2
	.long	.LVL135
	.long	0x942
	.long	0x3d7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL137
	.long	0xaeb
	.long	0x405
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x15
	.byte	0x74
	.sleb128 2960
	.byte	0x76
	.sleb128 0
	.byte	0x77
	.sleb128 -2
	.byte	0x31
	.byte	0x25
	.byte	0x31
	.byte	0x1a
	.byte	0x74
	.sleb128 348
	.byte	0x6
	.byte	0x29
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.byte	0
	.uleb128 0x3
	.long	.LVL138
	.long	0x942
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0xb62
	.long	.LBI120
	.value	.LVU416
	.long	.LBB120
	.long	.LBE120-.LBB120
	.byte	0xa9
	.byte	0x15
	.long	0x452
	.uleb128 0x5
	.long	0xb71
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0xb
	.long	0xb7a
	.long	.LLST61
	.long	.LVUS61
	.byte	0
	.uleb128 0x3
	.long	.LVL133
	.long	0x942
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x86f
	.long	.LBI97
	.value	.LVU342
	.long	.LBB97
	.long	.LBE97-.LBB97
	.byte	0x9c
	.byte	0x2
	.long	0x4b7
	.uleb128 0x5
	.long	0x882
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x5
	.long	0x879
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x3
	.long	.LVL102
	.long	0xaeb
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x819
	.long	.LBI99
	.value	.LVU351
	.long	.LLRL43
	.byte	0x9e
	.byte	0x11
	.long	0x5da
	.uleb128 0x5
	.long	0x83a
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x5
	.long	0x831
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x14
	.long	0x828
	.uleb128 0x3
	.byte	0x74
	.sleb128 3284
	.uleb128 0xd
	.long	.LLRL43
	.uleb128 0x15
	.long	0x845
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x15
	.long	0x84e
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.uleb128 0x33
	.long	0x857
	.long	.LLRL46
	.long	0x5c1
	.uleb128 0xb
	.long	0x858
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x1f
	.long	0x86f
	.long	.LBB102
	.long	.LBE102-.LBB102
	.byte	0x6c
	.byte	0x3
	.long	0x55e
	.uleb128 0x5
	.long	0x882
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0xf
	.long	0x879
	.uleb128 0x3
	.long	.LVL143
	.long	0xaeb
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0xa45
	.long	.LBI104
	.value	.LVU462
	.long	.LLRL49
	.byte	0x6d
	.byte	0x7
	.long	0x5a9
	.uleb128 0x5
	.long	0xa5d
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x5
	.long	0xa54
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x20
	.long	0xa66
	.long	.LBB106
	.long	.LBE106-.LBB106
	.uleb128 0xb
	.long	0xa67
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL153
	.long	0xa72
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 3932
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL106
	.long	0xb62
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 3608
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0xa45
	.long	.LBI113
	.value	.LVU391
	.long	.LLRL53
	.byte	0xa3
	.byte	0x11
	.long	0x625
	.uleb128 0x5
	.long	0xa5d
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x5
	.long	0xa54
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x20
	.long	0xa66
	.long	.LBB115
	.long	.LBE115-.LBB115
	.uleb128 0xb
	.long	0xa67
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL78
	.long	0xb62
	.long	0x640
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 692
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL91
	.long	0xb62
	.long	0x65b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1340
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL92
	.long	0xb62
	.long	0x676
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL94
	.long	0x7d0
	.long	0x68d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x2
	.long	.LVL96
	.long	0xb62
	.long	0x6a8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1988
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL99
	.long	0x7d0
	.long	0x6bf
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x2
	.long	.LVL101
	.long	0xb62
	.long	0x6da
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL104
	.long	0xa72
	.long	0x6f6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 1988
	.byte	0
	.uleb128 0x2
	.long	.LVL114
	.long	0x7d0
	.long	0x70d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x2
	.long	.LVL116
	.long	0x7d0
	.long	0x724
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.uleb128 0x2
	.long	.LVL118
	.long	0x88e
	.long	0x747
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 352
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 2636
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 1664
	.byte	0
	.uleb128 0x2
	.long	.LVL119
	.long	0xaeb
	.long	0x763
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 2636
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 1016
	.byte	0
	.uleb128 0x21
	.long	.LVL125
	.long	0xc2d
	.uleb128 0x2
	.long	.LVL126
	.long	0xb62
	.long	0x787
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 2960
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL127
	.long	0xb62
	.long	0x7a1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL164
	.long	0xa72
	.long	0x7bc
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 2960
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL166
	.long	0x7d0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LASF26
	.byte	0x7a
	.byte	0xc
	.long	0x42
	.long	0x808
	.uleb128 0x19
	.long	.LASF25
	.byte	0x7a
	.byte	0x1e
	.long	0x107
	.uleb128 0x9
	.string	"a"
	.byte	0x7a
	.byte	0x2f
	.long	0xb6
	.uleb128 0x22
	.long	.LASF21
	.byte	0x7c
	.byte	0x7
	.long	0x808
	.uleb128 0xe
	.string	"n"
	.byte	0x7d
	.byte	0x6
	.long	0x42
	.byte	0
	.uleb128 0x1c
	.long	0x82
	.long	0x819
	.uleb128 0x34
	.long	0x2d
	.value	0x320
	.byte	0
	.uleb128 0x17
	.long	.LASF27
	.byte	0x65
	.byte	0x13
	.long	0xb6
	.long	0x865
	.uleb128 0x9
	.string	"a"
	.byte	0x65
	.byte	0x25
	.long	0xb6
	.uleb128 0x9
	.string	"b"
	.byte	0x65
	.byte	0x3a
	.long	0x865
	.uleb128 0x19
	.long	.LASF19
	.byte	0x65
	.byte	0x49
	.long	0x86a
	.uleb128 0xe
	.string	"q"
	.byte	0x67
	.byte	0xd
	.long	0xb6
	.uleb128 0xe
	.string	"d"
	.byte	0x67
	.byte	0x1a
	.long	0xb6
	.uleb128 0x23
	.uleb128 0x22
	.long	.LASF28
	.byte	0x68
	.byte	0xb
	.long	0x42
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0xdb
	.uleb128 0x18
	.long	0xb6
	.uleb128 0x24
	.long	.LASF37
	.byte	0x5f
	.long	0x88e
	.uleb128 0x9
	.string	"a"
	.byte	0x5f
	.byte	0x24
	.long	0x86a
	.uleb128 0x19
	.long	.LASF29
	.byte	0x5f
	.byte	0x2b
	.long	0x42
	.byte	0
	.uleb128 0x25
	.long	.LASF31
	.byte	0x50
	.byte	0x13
	.long	0xb6
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x942
	.uleb128 0x6
	.string	"a"
	.byte	0x50
	.byte	0x2e
	.long	0x865
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x6
	.string	"b"
	.byte	0x50
	.byte	0x43
	.long	0x865
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x4
	.string	"c"
	.byte	0x52
	.byte	0xd
	.long	0xb6
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xc
	.long	.LLRL25
	.long	0x92d
	.uleb128 0x4
	.string	"i"
	.byte	0x53
	.byte	0xb
	.long	0x42
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x26
	.long	.LBB52
	.long	.LBE52-.LBB52
	.uleb128 0xa
	.long	.LASF30
	.byte	0x54
	.byte	0xc
	.long	0x76
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x26
	.long	.LBB53
	.long	.LBE53-.LBB53
	.uleb128 0x4
	.string	"j"
	.byte	0x55
	.byte	0xc
	.long	0x42
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	0xb4e
	.long	.LBB55
	.long	.LBE55-.LBB55
	.byte	0x5b
	.uleb128 0xf
	.long	0xb58
	.byte	0
	.byte	0
	.uleb128 0x25
	.long	.LASF32
	.byte	0x44
	.byte	0x11
	.long	0x6a
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x9ce
	.uleb128 0x6
	.string	"a"
	.byte	0x44
	.byte	0x2a
	.long	0x86a
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x6
	.string	"n"
	.byte	0x44
	.byte	0x36
	.long	0x6a
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0xa
	.long	.LASF19
	.byte	0x46
	.byte	0xb
	.long	0x76
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0xc
	.long	.LLRL20
	.long	0x9ab
	.uleb128 0x4
	.string	"i"
	.byte	0x47
	.byte	0xb
	.long	0x42
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0x1f
	.long	0xb4e
	.long	.LBB48
	.long	.LBE48-.LBB48
	.byte	0x4c
	.byte	0x2
	.long	0x9c4
	.uleb128 0xf
	.long	0xb58
	.byte	0
	.uleb128 0x21
	.long	.LVL39
	.long	0xc38
	.byte	0
	.uleb128 0x28
	.long	.LASF34
	.byte	0x37
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0xa45
	.uleb128 0x6
	.string	"a"
	.byte	0x37
	.byte	0x28
	.long	0x86a
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x6
	.string	"n"
	.byte	0x37
	.byte	0x34
	.long	0x6a
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xa
	.long	.LASF30
	.byte	0x39
	.byte	0xb
	.long	0x76
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0xc
	.long	.LLRL14
	.long	0xa32
	.uleb128 0x4
	.string	"i"
	.byte	0x3a
	.byte	0xb
	.long	0x42
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.uleb128 0x35
	.long	0xb4e
	.long	.LLRL16
	.byte	0x1
	.byte	0x41
	.byte	0x2
	.uleb128 0xf
	.long	0xb58
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LASF33
	.byte	0x2d
	.byte	0xc
	.long	0x42
	.long	0xa72
	.uleb128 0x9
	.string	"a"
	.byte	0x2d
	.byte	0x26
	.long	0x865
	.uleb128 0x9
	.string	"b"
	.byte	0x2d
	.byte	0x3b
	.long	0x865
	.uleb128 0x23
	.uleb128 0xe
	.string	"i"
	.byte	0x31
	.byte	0xb
	.long	0x42
	.byte	0
	.byte	0
	.uleb128 0x28
	.long	.LASF35
	.byte	0x22
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xaeb
	.uleb128 0x6
	.string	"a"
	.byte	0x22
	.byte	0x22
	.long	0x86a
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x6
	.string	"b"
	.byte	0x22
	.byte	0x37
	.long	0x865
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xa
	.long	.LASF36
	.byte	0x24
	.byte	0xa
	.long	0x49
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xc
	.long	.LLRL9
	.long	0xad6
	.uleb128 0x4
	.string	"i"
	.byte	0x25
	.byte	0xb
	.long	0x42
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x27
	.long	0xb4e
	.long	.LBB37
	.long	.LBE37-.LBB37
	.byte	0x2a
	.uleb128 0xf
	.long	0xb58
	.byte	0
	.byte	0
	.uleb128 0x36
	.string	"add"
	.byte	0x1
	.byte	0x16
	.byte	0xd
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xb4e
	.uleb128 0x6
	.string	"a"
	.byte	0x16
	.byte	0x1d
	.long	0x86a
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x6
	.string	"b"
	.byte	0x16
	.byte	0x32
	.long	0x865
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xa
	.long	.LASF30
	.byte	0x18
	.byte	0xb
	.long	0x76
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xd
	.long	.LLRL4
	.uleb128 0x4
	.string	"i"
	.byte	0x19
	.byte	0xb
	.long	0x42
	.long	.LLST5
	.long	.LVUS5
	.byte	0
	.byte	0
	.uleb128 0x24
	.long	.LASF38
	.byte	0x10
	.long	0xb62
	.uleb128 0x9
	.string	"a"
	.byte	0x10
	.byte	0x1e
	.long	0x86a
	.byte	0
	.uleb128 0x17
	.long	.LASF39
	.byte	0xa
	.byte	0x13
	.long	0xb6
	.long	0xb84
	.uleb128 0x9
	.string	"n"
	.byte	0xa
	.byte	0x21
	.long	0x6a
	.uleb128 0xe
	.string	"b"
	.byte	0xc
	.byte	0xd
	.long	0xb6
	.byte	0
	.uleb128 0x29
	.long	0xb62
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0xbac
	.uleb128 0x14
	.long	0xb71
	.uleb128 0x1
	.byte	0x52
	.uleb128 0xb
	.long	0xb7a
	.long	.LLST0
	.long	.LVUS0
	.byte	0
	.uleb128 0x29
	.long	0x7d0
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0xc2d
	.uleb128 0x5
	.long	0x7df
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x14
	.long	0x7ea
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x15
	.long	0x7f3
	.uleb128 0x3
	.byte	0x91
	.sleb128 -817
	.uleb128 0xb
	.long	0x7fe
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x2
	.long	.LVL74
	.long	0x942
	.long	0xc03
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LVL75
	.long	0xf0
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x9
	.byte	0x91
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0xa
	.value	0x331
	.byte	0x1c
	.byte	0
	.byte	0
	.uleb128 0x37
	.long	.LASF43
	.long	.LASF44
	.byte	0x6
	.byte	0
	.uleb128 0x38
	.long	.LASF45
	.long	.LASF45
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
	.uleb128 0x3
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0x9
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.sleb128 13
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x21
	.sleb128 2
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.sleb128 13
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
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
	.uleb128 0x2c
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
	.uleb128 0x2d
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2e
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0xb
	.uleb128 0x5
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
	.uleb128 0x2f
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x30
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x31
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x32
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
	.uleb128 0x33
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
	.uleb128 0x34
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x35
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x36
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
	.uleb128 0x37
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
	.uleb128 0x38
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
.LVUS31:
	.uleb128 .LVU258
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU296
	.uleb128 .LVU321
	.uleb128 .LVU360
	.uleb128 .LVU383
	.uleb128 .LVU416
	.uleb128 .LVU416
	.uleb128 .LVU454
	.uleb128 .LVU513
	.uleb128 .LVU515
	.uleb128 .LVU515
	.uleb128 .LVU519
	.uleb128 .LVU520
	.uleb128 .LVU523
	.uleb128 .LVU523
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL79-.LVL78
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL78
	.uleb128 .LVL89-.LVL78
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0x4
	.uleb128 .LVL95-.LVL78
	.uleb128 .LVL109-.LVL78
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL115-.LVL78
	.uleb128 .LVL128-.LVL78
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL128-.LVL78
	.uleb128 .LVL141-.LVL78
	.uleb128 0x3
	.byte	0x74
	.sleb128 344
	.byte	0x4
	.uleb128 .LVL162-.LVL78
	.uleb128 .LVL163-.LVL78
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL163-.LVL78
	.uleb128 .LVL165-.LVL78
	.uleb128 0x3
	.byte	0x74
	.sleb128 344
	.byte	0x4
	.uleb128 .LVL166-.LVL78
	.uleb128 .LVL167-.LVL78
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL167-.LVL78
	.uleb128 .LFE11-.LVL78
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS33:
	.uleb128 .LVU260
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU293
	.uleb128 .LVU293
	.uleb128 .LVU300
.LLST33:
	.byte	0x6
	.long	.LVL78
	.byte	0x4
	.uleb128 .LVL78-.LVL78
	.uleb128 .LVL79-.LVL78
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL78
	.uleb128 .LVL87-.LVL78
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL87-.LVL78
	.uleb128 .LVL88-.LVL78
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL78
	.uleb128 .LVL90-.LVL78
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS35:
	.uleb128 .LVU270
	.uleb128 .LVU291
.LLST35:
	.byte	0x8
	.long	.LVL82
	.uleb128 .LVL88-.LVL82
	.uleb128 0x6
	.byte	0x3
	.long	.LC3
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU275
	.uleb128 .LVU277
	.uleb128 .LVU277
	.uleb128 .LVU281
	.uleb128 .LVU281
	.uleb128 .LVU282
	.uleb128 .LVU282
	.uleb128 .LVU291
.LLST37:
	.byte	0x6
	.long	.LVL83
	.byte	0x4
	.uleb128 .LVL83-.LVL83
	.uleb128 .LVL84-.LVL83
	.uleb128 0x4
	.byte	0xa
	.value	0x320
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL84-.LVL83
	.uleb128 .LVL85-.LVL83
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL85-.LVL83
	.uleb128 .LVL86-.LVL83
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL83
	.uleb128 .LVL88-.LVL83
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS38:
	.uleb128 .LVU304
	.uleb128 .LVU305
.LLST38:
	.byte	0x8
	.long	.LVL92
	.uleb128 .LVL92-.LVL92
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS40:
	.uleb128 .LVU326
	.uleb128 .LVU327
.LLST40:
	.byte	0x8
	.long	.LVL97
	.uleb128 .LVL97-.LVL97
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU412
	.uleb128 .LVU416
	.uleb128 .LVU448
	.uleb128 .LVU453
	.uleb128 .LVU515
	.uleb128 .LVU519
.LLST58:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL139-.LVL127
	.uleb128 .LVL140-.LVL127
	.uleb128 0x7
	.byte	0x74
	.sleb128 348
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL163-.LVL127
	.uleb128 .LVL165-.LVL127
	.uleb128 0x7
	.byte	0x74
	.sleb128 348
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU422
	.uleb128 .LVU424
.LLST62:
	.byte	0x8
	.long	.LVL131
	.uleb128 .LVL131-.LVL131
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS63:
	.uleb128 .LVU430
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU442
	.uleb128 .LVU442
	.uleb128 .LVU445
	.uleb128 .LVU445
	.uleb128 .LVU446
.LLST63:
	.byte	0x6
	.long	.LVL133
	.byte	0x4
	.uleb128 .LVL133-.LVL133
	.uleb128 .LVL134-.LVL133
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL134-.LVL133
	.uleb128 .LVL136-.LVL133
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL136-.LVL133
	.uleb128 .LVL138-.LVL133
	.uleb128 0x3
	.byte	0x77
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL138-.LVL133
	.uleb128 .LVL139-.LVL133
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS60:
	.uleb128 .LVU416
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU422
.LLST60:
	.byte	0x6
	.long	.LVL128
	.byte	0x4
	.uleb128 .LVL128-.LVL128
	.uleb128 .LVL130-.LVL128
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL130-.LVL128
	.uleb128 .LVL131-.LVL128
	.uleb128 0x3
	.byte	0x74
	.sleb128 3936
	.byte	0
.LVUS61:
	.uleb128 .LVU419
	.uleb128 .LVU420
	.uleb128 .LVU420
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU422
.LLST61:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL129-.LVL129
	.uleb128 0xb
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x13c
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL130-.LVL129
	.uleb128 0xa
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x13c
	.byte	0x4
	.uleb128 .LVL130-.LVL129
	.uleb128 .LVL131-.LVL129
	.uleb128 0xc
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 3936
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x13c
	.byte	0
.LVUS41:
	.uleb128 .LVU342
	.uleb128 .LVU345
.LLST41:
	.byte	0x8
	.long	.LVL101
	.uleb128 .LVL101-.LVL101
	.uleb128 0x3
	.byte	0x8
	.byte	0x7f
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU342
	.uleb128 .LVU348
.LLST42:
	.byte	0x8
	.long	.LVL101
	.uleb128 .LVL103-.LVL101
	.uleb128 0x4
	.byte	0x74
	.sleb128 1664
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU351
	.uleb128 .LVU378
	.uleb128 .LVU454
	.uleb128 .LVU513
.LLST44:
	.byte	0x6
	.long	.LVL105
	.byte	0x4
	.uleb128 .LVL105-.LVL105
	.uleb128 .LVL113-.LVL105
	.uleb128 0x4
	.byte	0x74
	.sleb128 1016
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL141-.LVL105
	.uleb128 .LVL162-.LVL105
	.uleb128 0x4
	.byte	0x74
	.sleb128 1016
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU351
	.uleb128 .LVU378
	.uleb128 .LVU454
	.uleb128 .LVU513
.LLST45:
	.byte	0x6
	.long	.LVL105
	.byte	0x4
	.uleb128 .LVL105-.LVL105
	.uleb128 .LVL113-.LVL105
	.uleb128 0x4
	.byte	0x74
	.sleb128 1664
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL141-.LVL105
	.uleb128 .LVL162-.LVL105
	.uleb128 0x4
	.byte	0x74
	.sleb128 1664
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU358
	.uleb128 .LVU359
	.uleb128 .LVU359
	.uleb128 .LVU360
	.uleb128 .LVU360
	.uleb128 .LVU369
	.uleb128 .LVU370
	.uleb128 .LVU371
	.uleb128 .LVU454
	.uleb128 .LVU472
	.uleb128 .LVU473
	.uleb128 .LVU491
	.uleb128 .LVU494
	.uleb128 .LVU498
	.uleb128 .LVU501
	.uleb128 .LVU510
	.uleb128 .LVU511
	.uleb128 .LVU512
.LLST47:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL108-.LVL107
	.uleb128 0x3
	.byte	0x70
	.sleb128 31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL108-.LVL107
	.uleb128 .LVL109-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL109-.LVL107
	.uleb128 .LVL110-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0x4
	.uleb128 .LVL111-.LVL107
	.uleb128 .LVL112-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL141-.LVL107
	.uleb128 .LVL147-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0x4
	.uleb128 .LVL148-.LVL107
	.uleb128 .LVL154-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0x4
	.uleb128 .LVL155-.LVL107
	.uleb128 .LVL156-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0x4
	.uleb128 .LVL157-.LVL107
	.uleb128 .LVL159-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0x4
	.uleb128 .LVL160-.LVL107
	.uleb128 .LVL161-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 348
	.byte	0
.LVUS48:
	.uleb128 .LVU454
	.uleb128 .LVU456
	.uleb128 .LVU456
	.uleb128 .LVU458
	.uleb128 .LVU458
	.uleb128 .LVU459
	.uleb128 .LVU459
	.uleb128 .LVU460
.LLST48:
	.byte	0x6
	.long	.LVL141
	.byte	0x4
	.uleb128 .LVL141-.LVL141
	.uleb128 .LVL142-.LVL141
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL142-.LVL141
	.uleb128 .LVL143-.LVL141
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL143-.LVL141
	.uleb128 .LVL144-.LVL141
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL141
	.uleb128 .LVL145-.LVL141
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS50:
	.uleb128 .LVU462
	.uleb128 .LVU468
	.uleb128 .LVU502
	.uleb128 .LVU508
.LLST50:
	.byte	0x6
	.long	.LVL145
	.byte	0x4
	.uleb128 .LVL145-.LVL145
	.uleb128 .LVL146-.LVL145
	.uleb128 0x4
	.byte	0x74
	.sleb128 3932
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL157-.LVL145
	.uleb128 .LVL158-.LVL145
	.uleb128 0x4
	.byte	0x74
	.sleb128 3932
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU462
	.uleb128 .LVU468
	.uleb128 .LVU502
	.uleb128 .LVU508
.LLST51:
	.byte	0x6
	.long	.LVL145
	.byte	0x4
	.uleb128 .LVL145-.LVL145
	.uleb128 .LVL146-.LVL145
	.uleb128 0x4
	.byte	0x74
	.sleb128 3284
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL157-.LVL145
	.uleb128 .LVL158-.LVL145
	.uleb128 0x4
	.byte	0x74
	.sleb128 3284
	.byte	0x9f
	.byte	0
.LVUS52:
	.uleb128 .LVU475
	.uleb128 .LVU476
	.uleb128 .LVU476
	.uleb128 .LVU479
	.uleb128 .LVU479
	.uleb128 .LVU480
	.uleb128 .LVU480
	.uleb128 .LVU484
.LLST52:
	.byte	0x6
	.long	.LVL148
	.byte	0x4
	.uleb128 .LVL148-.LVL148
	.uleb128 .LVL149-.LVL148
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL149-.LVL148
	.uleb128 .LVL150-.LVL148
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL150-.LVL148
	.uleb128 .LVL151-.LVL148
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL151-.LVL148
	.uleb128 .LVL152-.LVL148
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS54:
	.uleb128 .LVU391
	.uleb128 .LVU406
	.uleb128 .LVU513
	.uleb128 .LVU515
.LLST54:
	.byte	0x6
	.long	.LVL119
	.byte	0x4
	.uleb128 .LVL119-.LVL119
	.uleb128 .LVL124-.LVL119
	.uleb128 0x4
	.byte	0x74
	.sleb128 692
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL162-.LVL119
	.uleb128 .LVL163-.LVL119
	.uleb128 0x4
	.byte	0x74
	.sleb128 692
	.byte	0x9f
	.byte	0
.LVUS55:
	.uleb128 .LVU391
	.uleb128 .LVU406
	.uleb128 .LVU513
	.uleb128 .LVU515
.LLST55:
	.byte	0x6
	.long	.LVL119
	.byte	0x4
	.uleb128 .LVL119-.LVL119
	.uleb128 .LVL124-.LVL119
	.uleb128 0x4
	.byte	0x74
	.sleb128 2636
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL162-.LVL119
	.uleb128 .LVL163-.LVL119
	.uleb128 0x4
	.byte	0x74
	.sleb128 2636
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU398
	.uleb128 .LVU399
	.uleb128 .LVU399
	.uleb128 .LVU402
	.uleb128 .LVU402
	.uleb128 .LVU403
	.uleb128 .LVU403
	.uleb128 .LVU406
.LLST56:
	.byte	0x6
	.long	.LVL120
	.byte	0x4
	.uleb128 .LVL120-.LVL120
	.uleb128 .LVL121-.LVL120
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL120
	.uleb128 .LVL122-.LVL120
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL122-.LVL120
	.uleb128 .LVL123-.LVL120
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL123-.LVL120
	.uleb128 .LVL124-.LVL120
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS22:
	.uleb128 0
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL52-.LVL46
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL52-.LVL46
	.uleb128 .LFE7-.LVL46
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 0
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL48-.LVL46
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL48-.LVL46
	.uleb128 .LVL52-.LVL46
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL52-.LVL46
	.uleb128 .LFE7-.LVL46
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 0
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL47-.LVL46
	.uleb128 .LVL49-.LVL46
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL49-.LVL46
	.uleb128 .LFE7-.LVL46
	.uleb128 0x3
	.byte	0x91
	.sleb128 -52
	.byte	0x6
	.byte	0
.LVUS26:
	.uleb128 .LVU185
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU217
.LLST26:
	.byte	0x6
	.long	.LVL51
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL51
	.uleb128 .LVL53-.LVL51
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL53-.LVL51
	.uleb128 .LVL65-.LVL51
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL65-.LVL51
	.uleb128 .LVL66-.LVL51
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS27:
	.uleb128 .LVU189
	.uleb128 .LVU196
	.uleb128 .LVU198
	.uleb128 .LVU202
	.uleb128 .LVU204
	.uleb128 .LVU217
.LLST27:
	.byte	0x6
	.long	.LVL53
	.byte	0x4
	.uleb128 .LVL53-.LVL53
	.uleb128 .LVL56-.LVL53
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL57-.LVL53
	.uleb128 .LVL58-.LVL53
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL60-.LVL53
	.uleb128 .LVL66-.LVL53
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS28:
	.uleb128 .LVU189
	.uleb128 .LVU191
	.uleb128 .LVU191
	.uleb128 .LVU192
	.uleb128 .LVU192
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU205
	.uleb128 .LVU205
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU211
	.uleb128 .LVU211
	.uleb128 .LVU213
.LLST28:
	.byte	0x6
	.long	.LVL53
	.byte	0x4
	.uleb128 .LVL53-.LVL53
	.uleb128 .LVL54-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL54-.LVL53
	.uleb128 .LVL55-.LVL53
	.uleb128 0x6
	.byte	0x75
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL53
	.uleb128 .LVL59-.LVL53
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL53
	.uleb128 .LVL60-.LVL53
	.uleb128 0x8
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x20
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL53
	.uleb128 .LVL61-.LVL53
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL53
	.uleb128 .LVL62-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL62-.LVL53
	.uleb128 .LVL63-.LVL53
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL53
	.uleb128 .LVL64-.LVL53
	.uleb128 0x6
	.byte	0x75
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU163
	.uleb128 .LVU163
	.uleb128 .LVU167
	.uleb128 .LVU167
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL36-.LVL33
	.uleb128 .LVL43-.LVL33
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL33
	.uleb128 .LVL44-.LVL33
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL44-.LVL33
	.uleb128 .LFE6-.LVL33
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 0
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU163
	.uleb128 .LVU163
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL36-.LVL33
	.uleb128 .LVL43-.LVL33
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL43-.LVL33
	.uleb128 .LFE6-.LVL33
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS19:
	.uleb128 .LVU138
	.uleb128 .LVU146
	.uleb128 .LVU150
	.uleb128 .LVU151
	.uleb128 .LVU163
	.uleb128 0
.LLST19:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL37-.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x11
	.byte	0x73
	.sleb128 1
	.byte	0x32
	.byte	0x24
	.byte	0x71
	.sleb128 0
	.byte	0x22
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x26
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL33
	.uleb128 .LFE6-.LVL33
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0
.LVUS21:
	.uleb128 .LVU143
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU162
	.uleb128 .LVU163
	.uleb128 .LVU168
	.uleb128 .LVU168
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL41-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL41-.LVL35
	.uleb128 .LVL42-.LVL35
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL35
	.uleb128 .LVL45-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL45-.LVL35
	.uleb128 .LFE6-.LVL35
	.uleb128 0x7
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL26
	.uleb128 .LFE5-.LVL26
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LFE5-.LVL26
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0
.LVUS13:
	.uleb128 .LVU101
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU117
	.uleb128 .LVU120
	.uleb128 .LVU134
.LLST13:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL28-.LVL26
	.uleb128 0x6
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL28-.LVL26
	.uleb128 .LVL30-.LVL26
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL31-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x6
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS15:
	.uleb128 .LVU103
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU134
.LLST15:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL29-.LVL26
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL29-.LVL26
	.uleb128 .LVL31-.LVL26
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL26
	.uleb128 .LVL32-.LVL26
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-.LVL14
	.uleb128 .LVL25-.LVL14
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL25-.LVL14
	.uleb128 .LFE3-.LVL14
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL16-.LVL14
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL16-.LVL14
	.uleb128 .LVL17-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL17-.LVL14
	.uleb128 .LFE3-.LVL14
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0
.LVUS8:
	.uleb128 .LVU58
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU83
	.uleb128 .LVU86
	.uleb128 .LVU96
.LLST8:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL18-.LVL14
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL18-.LVL14
	.uleb128 .LVL19-.LVL14
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL19-.LVL14
	.uleb128 .LVL21-.LVL14
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL22-.LVL14
	.uleb128 .LVL24-.LVL14
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS10:
	.uleb128 .LVU60
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU90
.LLST10:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL18-.LVL14
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL14
	.uleb128 .LVL20-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL14
	.uleb128 .LVL22-.LVL14
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL14
	.uleb128 .LVL23-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL6-.LVL4
	.uleb128 .LVL13-.LVL4
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL13-.LVL4
	.uleb128 .LFE2-.LVL4
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LFE2-.LVL4
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0
.LVUS3:
	.uleb128 .LVU16
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU48
.LLST3:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL7-.LVL4
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL10-.LVL4
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS5:
	.uleb128 .LVU18
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 .LVU53
.LLST5:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL7-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL9-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.LVL4
	.uleb128 .LVL11-.LVL4
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL4
	.uleb128 .LVL12-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
.LVUS29:
	.uleb128 0
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 0
.LLST29:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL72-.LVL71
	.uleb128 .LVL77-.LVL71
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL77-.LVL71
	.uleb128 .LFE10-.LVL71
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU229
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU247
.LLST30:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x4
	.byte	0xa
	.value	0x320
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL71
	.uleb128 .LVL73-.LVL71
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL73-.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL71
	.uleb128 .LVL76-.LVL71
	.uleb128 0x1
	.byte	0x53
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
	.long	.LFB11
	.long	.LFE11-.LFB11
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
.LLRL4:
	.byte	0x5
	.long	.LBB30
	.byte	0x4
	.uleb128 .LBB30-.LBB30
	.uleb128 .LBE30-.LBB30
	.byte	0x4
	.uleb128 .LBB31-.LBB30
	.uleb128 .LBE31-.LBB30
	.byte	0x4
	.uleb128 .LBB32-.LBB30
	.uleb128 .LBE32-.LBB30
	.byte	0x4
	.uleb128 .LBB33-.LBB30
	.uleb128 .LBE33-.LBB30
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB34
	.byte	0x4
	.uleb128 .LBB34-.LBB34
	.uleb128 .LBE34-.LBB34
	.byte	0x4
	.uleb128 .LBB35-.LBB34
	.uleb128 .LBE35-.LBB34
	.byte	0x4
	.uleb128 .LBB36-.LBB34
	.uleb128 .LBE36-.LBB34
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB39
	.byte	0x4
	.uleb128 .LBB39-.LBB39
	.uleb128 .LBE39-.LBB39
	.byte	0x4
	.uleb128 .LBB40-.LBB39
	.uleb128 .LBE40-.LBB39
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB41
	.byte	0x4
	.uleb128 .LBB41-.LBB41
	.uleb128 .LBE41-.LBB41
	.byte	0x4
	.uleb128 .LBB44-.LBB41
	.uleb128 .LBE44-.LBB41
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB46-.LBB45
	.uleb128 .LBE46-.LBB45
	.byte	0x4
	.uleb128 .LBB47-.LBB45
	.uleb128 .LBE47-.LBB45
	.byte	0x4
	.uleb128 .LBB50-.LBB45
	.uleb128 .LBE50-.LBB45
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB51
	.byte	0x4
	.uleb128 .LBB51-.LBB51
	.uleb128 .LBE51-.LBB51
	.byte	0x4
	.uleb128 .LBB54-.LBB51
	.uleb128 .LBE54-.LBB51
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB91-.LBB83
	.uleb128 .LBE91-.LBB83
	.byte	0x4
	.uleb128 .LBB92-.LBB83
	.uleb128 .LBE92-.LBB83
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB89-.LBB84
	.uleb128 .LBE89-.LBB84
	.byte	0x4
	.uleb128 .LBB90-.LBB84
	.uleb128 .LBE90-.LBB84
	.byte	0
.LLRL36:
	.byte	0x5
	.long	.LBB85
	.byte	0x4
	.uleb128 .LBB85-.LBB85
	.uleb128 .LBE85-.LBB85
	.byte	0x4
	.uleb128 .LBB86-.LBB85
	.uleb128 .LBE86-.LBB85
	.byte	0x4
	.uleb128 .LBB87-.LBB85
	.uleb128 .LBE87-.LBB85
	.byte	0x4
	.uleb128 .LBB88-.LBB85
	.uleb128 .LBE88-.LBB85
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB95-.LBB94
	.uleb128 .LBE95-.LBB94
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB128-.LBB99
	.uleb128 .LBE128-.LBB99
	.byte	0
.LLRL46:
	.byte	0x5
	.long	.LBB101
	.byte	0x4
	.uleb128 .LBB101-.LBB101
	.uleb128 .LBE101-.LBB101
	.byte	0x4
	.uleb128 .LBB111-.LBB101
	.uleb128 .LBE111-.LBB101
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB104
	.byte	0x4
	.uleb128 .LBB104-.LBB104
	.uleb128 .LBE104-.LBB104
	.byte	0x4
	.uleb128 .LBB109-.LBB104
	.uleb128 .LBE109-.LBB104
	.byte	0x4
	.uleb128 .LBB110-.LBB104
	.uleb128 .LBE110-.LBB104
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB113
	.byte	0x4
	.uleb128 .LBB113-.LBB113
	.uleb128 .LBE113-.LBB113
	.byte	0x4
	.uleb128 .LBB117-.LBB113
	.uleb128 .LBE117-.LBB113
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB118
	.byte	0x4
	.uleb128 .LBB118-.LBB118
	.uleb128 .LBE118-.LBB118
	.byte	0x4
	.uleb128 .LBB129-.LBB118
	.uleb128 .LBE129-.LBB118
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB119
	.byte	0x4
	.uleb128 .LBB119-.LBB119
	.uleb128 .LBE119-.LBB119
	.byte	0x4
	.uleb128 .LBB127-.LBB119
	.uleb128 .LBE127-.LBB119
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB124
	.byte	0x4
	.uleb128 .LBB124-.LBB124
	.uleb128 .LBE124-.LBB124
	.byte	0x4
	.uleb128 .LBB125-.LBB124
	.uleb128 .LBE125-.LBB124
	.byte	0x4
	.uleb128 .LBB126-.LBB124
	.uleb128 .LBE126-.LBB124
	.byte	0
.LLRL65:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB11
	.uleb128 .LFE11-.LFB11
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF9:
	.string	"int64_t"
.LASF21:
	.string	"digits"
.LASF13:
	.string	"size_t"
.LASF16:
	.string	"limb"
.LASF41:
	.string	"LIMBS"
.LASF15:
	.string	"used"
.LASF39:
	.string	"from"
.LASF19:
	.string	"rest"
.LASF32:
	.string	"divide_small"
.LASF11:
	.string	"uint64_t"
.LASF30:
	.string	"carry"
.LASF33:
	.string	"compare"
.LASF44:
	.string	"__builtin_puts"
.LASF7:
	.string	"unsigned char"
.LASF8:
	.string	"short unsigned int"
.LASF36:
	.string	"borrow"
.LASF35:
	.string	"subtract"
.LASF27:
	.string	"divide"
.LASF18:
	.string	"memset"
.LASF40:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF42:
	.string	"main"
.LASF24:
	.string	"piece"
.LASF34:
	.string	"multiply_small"
.LASF3:
	.string	"unsigned int"
.LASF2:
	.string	"long long unsigned int"
.LASF31:
	.string	"multiply"
.LASF6:
	.string	"long long int"
.LASF20:
	.string	"minus"
.LASF38:
	.string	"trim"
.LASF12:
	.string	"char"
.LASF26:
	.string	"print"
.LASF17:
	.string	"printf"
.LASF5:
	.string	"short int"
.LASF28:
	.string	"shift"
.LASF10:
	.string	"uint32_t"
.LASF14:
	.string	"long int"
.LASF43:
	.string	"puts"
.LASF29:
	.string	"bits"
.LASF4:
	.string	"signed char"
.LASF22:
	.string	"part"
.LASF45:
	.string	"__udivmoddi4"
.LASF25:
	.string	"name"
.LASF23:
	.string	"term"
.LASF37:
	.string	"shift_left"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"bigint.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
