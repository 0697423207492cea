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
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	.loc 1 12 13 view .LVU3
	xorl	%ecx, %ecx
	.loc 1 11 1 view .LVU4
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	.loc 1 12 13 view .LVU5
	xorl	%ebx, %ebx
	leal	8(%eax), %esi
.L2:
	movl	%ebx, 8(%eax,%ecx)
	movl	%ebx, 12(%eax,%ecx)
	addl	$8, %ecx
	cmpl	$152, %ecx
	jb	.L2
	movl	$0, (%esi,%ecx)
.LVL1:
	.loc 1 13 2 is_stmt 1 view .LVU6
	.loc 1 12 21 is_stmt 0 view .LVU7
	xorl	%ecx, %ecx
	testl	%edx, %edx
	.loc 1 14 1 view .LVU8
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	.loc 1 12 21 view .LVU9
	setne	%cl
	.loc 1 13 9 view .LVU10
	movl	%ecx, (%eax)
	movl	%edx, 4(%eax)
.LVL2:
	.loc 1 14 1 view .LVU11
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE0:
	.size	from, .-from
	.p2align 4
	.type	add, @function
add:
.LVL3:
.LFB2:
	.loc 1 23 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 2 view .LVU13
	.loc 1 25 2 view .LVU14
.LBB30:
	.loc 1 25 7 view .LVU15
	.loc 1 25 30 view .LVU16
.LBE30:
	.loc 1 23 1 is_stmt 0 view .LVU17
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
	.loc 1 23 1 view .LVU18
	movl	%edx, 12(%esp)
.LBB31:
	.loc 1 25 30 view .LVU19
	movl	(%edx), %ecx
	testl	%ecx, %ecx
	jle	.L7
.LBE31:
	.loc 1 24 11 view .LVU20
	movl	$0, (%esp)
	xorl	%edx, %edx
.LVL4:
.LBB32:
	.loc 1 25 11 view .LVU21
	xorl	%eax, %eax
.LVL5:
	.loc 1 25 11 view .LVU22
.LBE32:
	.loc 1 24 11 view .LVU23
	movl	%edx, 4(%esp)
.LVL6:
	.p2align 4
	.p2align 3
.L13:
.LBB33:
	.loc 1 26 3 is_stmt 1 view .LVU24
	.loc 1 26 13 is_stmt 0 view .LVU25
	movl	0(%ebp), %edx
	.loc 1 26 6 view .LVU26
	cmpl	%eax, %edx
	jg	.L9
	.loc 1 27 4 is_stmt 1 view .LVU27
	.loc 1 27 19 is_stmt 0 view .LVU28
	leal	1(%edx), %ecx
	.loc 1 27 23 view .LVU29
	xorl	%edi, %edi
	.loc 1 27 19 view .LVU30
	movl	%ecx, 0(%ebp)
	.loc 1 27 23 view .LVU31
	movl	%edi, 4(%ebp,%edx,4)
.L9:
	.loc 1 28 3 is_stmt 1 view .LVU32
	.loc 1 28 41 is_stmt 0 view .LVU33
	movl	12(%esp), %ebx
	.loc 1 28 12 view .LVU34
	xorl	%edi, %edi
	.loc 1 28 61 view .LVU35
	xorl	%ecx, %ecx
	.loc 1 28 12 view .LVU36
	movl	4(%ebp,%eax,4), %esi
	.loc 1 28 41 view .LVU37
	movl	(%ebx), %edx
	.loc 1 28 61 view .LVU38
	xorl	%ebx, %ebx
	cmpl	%eax, %edx
	jle	.L10
	.loc 1 28 61 discriminator 1 view .LVU39
	movl	12(%esp), %ebx
	movl	4(%ebx,%eax,4), %ecx
	xorl	%ebx, %ebx
.L10:
	.loc 1 28 9 discriminator 4 view .LVU40
	addl	%esi, %ecx
	adcl	%edi, %ebx
	addl	(%esp), %ecx
	adcl	4(%esp), %ebx
.LVL7:
	.loc 1 29 3 is_stmt 1 discriminator 4 view .LVU41
	.loc 1 29 16 is_stmt 0 discriminator 4 view .LVU42
	movl	%ecx, 4(%ebp,%eax,4)
	.loc 1 30 3 is_stmt 1 discriminator 4 view .LVU43
	.loc 1 25 41 is_stmt 0 discriminator 4 view .LVU44
	incl	%eax
.LVL8:
	.loc 1 30 9 discriminator 4 view .LVU45
	movl	%ebx, %ecx
.LVL9:
	.loc 1 30 9 discriminator 4 view .LVU46
	xorl	%ebx, %ebx
	movl	%ecx, (%esp)
	.loc 1 25 30 discriminator 4 view .LVU47
	cmpl	%eax, %edx
	.loc 1 30 9 discriminator 4 view .LVU48
	movl	%ebx, 4(%esp)
.LVL10:
	.loc 1 25 41 is_stmt 1 discriminator 4 view .LVU49
	.loc 1 25 30 discriminator 4 view .LVU50
	jg	.L13
	movb	%cl, %dl
	andb	$1, %dl
	jne	.L13
.LVL11:
.L7:
	.loc 1 25 30 is_stmt 0 discriminator 4 view .LVU51
.LBE33:
	.loc 1 32 1 view .LVU52
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
.LVL12:
	.loc 1 32 1 view .LVU53
	ret
	.cfi_endproc
.LFE2:
	.size	add, .-add
	.p2align 4
	.type	subtract, @function
subtract:
.LVL13:
.LFB3:
	.loc 1 35 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 36 2 view .LVU55
	.loc 1 37 2 view .LVU56
.LBB34:
	.loc 1 37 7 view .LVU57
	.loc 1 37 20 view .LVU58
.LBE34:
	.loc 1 35 1 is_stmt 0 view .LVU59
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%eax, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%edx, %eax
.LVL14:
	.loc 1 35 1 view .LVU60
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$20, %esp
	.cfi_def_cfa_offset 40
	.loc 1 35 1 view .LVU61
	movl	%edx, 12(%esp)
.LBB35:
	.loc 1 37 23 view .LVU62
	movl	0(%ebp), %edx
.LVL15:
	.loc 1 37 20 view .LVU63
	testl	%edx, %edx
	jle	.L15
	.loc 1 38 41 view .LVU64
	movl	(%eax), %eax
.LVL16:
	.loc 1 38 41 view .LVU65
.LBE35:
	.loc 1 36 10 view .LVU66
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
.LBB36:
	.loc 1 38 41 view .LVU67
	movl	%eax, 8(%esp)
	.loc 1 37 11 view .LVU68
	xorl	%eax, %eax
.LVL17:
	.p2align 4
	.p2align 3
.L18:
	.loc 1 38 3 is_stmt 1 view .LVU69
	.loc 1 38 13 is_stmt 0 view .LVU70
	xorl	%ebx, %ebx
	movl	4(%ebp,%eax,4), %ecx
	.loc 1 38 61 view .LVU71
	cmpl	%eax, 8(%esp)
	jle	.L17
	.loc 1 38 61 discriminator 1 view .LVU72
	movl	12(%esp), %edi
	movl	4(%edi,%eax,4), %esi
	xorl	%edi, %edi
	.loc 1 38 33 discriminator 1 view .LVU73
	subl	%esi, %ecx
	sbbl	%edi, %ebx
.L17:
	.loc 1 38 10 discriminator 4 view .LVU74
	movl	(%esp), %esi
	movl	4(%esp), %edi
	addl	%ecx, %esi
	.loc 1 39 16 discriminator 4 view .LVU75
	movl	%esi, 4(%ebp,%eax,4)
	.loc 1 38 10 discriminator 4 view .LVU76
	adcl	%ebx, %edi
.LVL18:
	.loc 1 39 3 is_stmt 1 discriminator 4 view .LVU77
	.loc 1 40 3 discriminator 4 view .LVU78
	.loc 1 37 32 is_stmt 0 discriminator 4 view .LVU79
	incl	%eax
.LVL19:
	.loc 1 40 10 discriminator 4 view .LVU80
	movl	%edi, %esi
.LVL20:
	.loc 1 40 10 discriminator 4 view .LVU81
	movl	%esi, (%esp)
	sarl	$31, %edi
	.loc 1 37 20 discriminator 4 view .LVU82
	cmpl	%edx, %eax
	.loc 1 40 10 discriminator 4 view .LVU83
	movl	%edi, 4(%esp)
.LVL21:
	.loc 1 37 32 is_stmt 1 discriminator 4 view .LVU84
	.loc 1 37 20 discriminator 4 view .LVU85
	jne	.L18
.LBE36:
.LBB37:
.LBB38:
	.loc 1 18 40 is_stmt 0 view .LVU86
	decl	%edx
	.loc 1 18 21 view .LVU87
	movl	4(%ebp,%edx,4), %eax
.LVL22:
	.loc 1 18 21 view .LVU88
	testl	%eax, %eax
	jne	.L15
	.p2align 4
	.p2align 3
.L21:
	.loc 1 19 3 is_stmt 1 view .LVU89
	.loc 1 19 10 is_stmt 0 view .LVU90
	movl	%edx, 0(%ebp)
	.loc 1 18 21 is_stmt 1 view .LVU91
	testl	%edx, %edx
	je	.L15
	.loc 1 18 40 is_stmt 0 view .LVU92
	decl	%edx
	.loc 1 18 21 view .LVU93
	movl	4(%ebp,%edx,4), %eax
	testl	%eax, %eax
	je	.L21
.LVL23:
.L15:
	.loc 1 18 21 view .LVU94
.LBE38:
.LBE37:
	.loc 1 43 1 view .LVU95
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
.LVL24:
	.loc 1 43 1 view .LVU96
	ret
	.cfi_endproc
.LFE3:
	.size	subtract, .-subtract
	.p2align 4
	.type	multiply_small, @function
multiply_small:
.LVL25:
.LFB5:
	.loc 1 56 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 57 2 view .LVU98
	.loc 1 58 2 view .LVU99
.LBB39:
	.loc 1 58 7 view .LVU100
	.loc 1 58 20 view .LVU101
.LBE39:
	.loc 1 56 1 is_stmt 0 view .LVU102
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
	.loc 1 56 1 view .LVU103
	movl	%edx, 4(%esp)
.LBB40:
	.loc 1 58 23 view .LVU104
	movl	(%eax), %ecx
	.loc 1 58 20 view .LVU105
	testl	%ecx, %ecx
	jle	.L27
	movl	%eax, %ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%ebp, %ebp
.LVL26:
	.p2align 4
	.p2align 3
.L28:
	.loc 1 59 3 is_stmt 1 discriminator 3 view .LVU106
	.loc 1 59 33 is_stmt 0 discriminator 3 view .LVU107
	movl	4(%esp), %eax
	mull	4(%ebx,%esi,4)
	.loc 1 59 9 discriminator 3 view .LVU108
	addl	%edi, %eax
	.loc 1 60 16 discriminator 3 view .LVU109
	movl	%eax, 4(%ebx,%esi,4)
	.loc 1 59 9 discriminator 3 view .LVU110
	adcl	%ebp, %edx
.LVL27:
	.loc 1 60 3 is_stmt 1 discriminator 3 view .LVU111
	.loc 1 61 3 discriminator 3 view .LVU112
	.loc 1 58 32 is_stmt 0 discriminator 3 view .LVU113
	incl	%esi
.LVL28:
	.loc 1 61 9 discriminator 3 view .LVU114
	movl	%edx, %eax
.LVL29:
	.loc 1 61 9 discriminator 3 view .LVU115
	xorl	%edx, %edx
	.loc 1 58 20 discriminator 3 view .LVU116
	cmpl	%ecx, %esi
	.loc 1 61 9 discriminator 3 view .LVU117
	movl	%eax, %edi
	movl	%edx, %ebp
.LVL30:
	.loc 1 58 32 is_stmt 1 discriminator 3 view .LVU118
	.loc 1 58 20 discriminator 3 view .LVU119
	jne	.L28
.LBE40:
	.loc 1 63 2 view .LVU120
	.loc 1 63 5 is_stmt 0 view .LVU121
	movl	%edx, %eax
	orl	%edi, %eax
	je	.L30
	.loc 1 64 3 is_stmt 1 view .LVU122
	.loc 1 64 18 is_stmt 0 view .LVU123
	leal	1(%ecx), %eax
	movl	%eax, (%ebx)
	.loc 1 64 24 view .LVU124
	movl	%edi, 4(%ebx,%ecx,4)
.LBB41:
.LBB42:
	.loc 1 18 21 is_stmt 1 view .LVU125
.LBE42:
.LBE41:
	.loc 1 64 18 is_stmt 0 view .LVU126
	movl	%eax, %ecx
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L32:
.LBB44:
.LBB43:
	.loc 1 19 3 is_stmt 1 view .LVU127
	.loc 1 19 10 is_stmt 0 view .LVU128
	movl	%ecx, (%ebx)
	.loc 1 18 21 is_stmt 1 view .LVU129
	testl	%ecx, %ecx
	je	.L27
.L30:
	.loc 1 18 40 is_stmt 0 view .LVU130
	decl	%ecx
	.loc 1 18 21 view .LVU131
	movl	4(%ebx,%ecx,4), %eax
	testl	%eax, %eax
	je	.L32
.LVL31:
.L27:
	.loc 1 18 21 view .LVU132
.LBE43:
.LBE44:
	.loc 1 66 1 view .LVU133
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
.LVL32:
.LFB6:
	.loc 1 69 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 70 2 view .LVU135
	.loc 1 71 2 view .LVU136
.LBB45:
	.loc 1 71 7 view .LVU137
.LBE45:
	.loc 1 69 1 is_stmt 0 view .LVU138
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
	.loc 1 71 11 view .LVU139
	movl	(%eax), %eax
.LVL33:
	.loc 1 71 11 view .LVU140
	leal	-1(%eax), %edi
.LVL34:
	.loc 1 71 30 is_stmt 1 view .LVU141
	testl	%edi, %edi
	js	.L50
	.loc 1 73 32 is_stmt 0 view .LVU142
	movl	%edx, 40(%esp)
	xorl	%ecx, %ecx
	movl	%edi, %ebx
	movl	%ecx, 44(%esp)
.LBE46:
	.loc 1 70 11 view .LVU143
	xorl	%eax, %eax
	movl	%esi, %ecx
	movl	%edi, 52(%esp)
	leal	56(%esp), %ebp
.LVL35:
	.p2align 4
	.p2align 3
.L46:
.LBB47:
	.loc 1 72 3 is_stmt 1 discriminator 3 view .LVU144
	.loc 1 72 15 is_stmt 0 discriminator 3 view .LVU145
	movl	%eax, %edi
	.loc 1 72 30 discriminator 3 view .LVU146
	movl	4(%ecx,%ebx,4), %eax
	.loc 1 72 15 discriminator 3 view .LVU147
	xorl	%esi, %esi
.LVL36:
	.loc 1 73 3 is_stmt 1 discriminator 3 view .LVU148
	movl	%ebp, 16(%esp)
.LVL37:
	.loc 1 72 30 is_stmt 0 discriminator 3 view .LVU149
	xorl	%edx, %edx
	movl	%ecx, 32(%esp)
	.loc 1 72 8 discriminator 3 view .LVU150
	orl	%edi, %edx
	movl	%edx, 4(%esp)
	movl	44(%esp), %edx
	orl	%esi, %eax
	movl	%eax, (%esp)
	movl	40(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
.LVL38:
	.loc 1 73 16 discriminator 3 view .LVU151
	movl	32(%esp), %ecx
	movl	%eax, %edx
	movl	56(%esp), %eax
	movl	%edx, 4(%ecx,%ebx,4)
	.loc 1 74 3 is_stmt 1 discriminator 3 view .LVU152
.LVL39:
	.loc 1 71 37 discriminator 3 view .LVU153
	.loc 1 71 30 is_stmt 0 discriminator 3 view .LVU154
	subl	$1, %ebx
.LVL40:
	.loc 1 71 30 discriminator 3 view .LVU155
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
	.loc 1 19 3 is_stmt 1 view .LVU156
	.loc 1 19 10 is_stmt 0 view .LVU157
	movl	%edi, (%esi)
	.loc 1 18 21 is_stmt 1 view .LVU158
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
	.loc 1 78 1 is_stmt 0 view .LVU159
	addl	$76, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL41:
	.loc 1 78 1 view .LVU160
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
.LVL42:
	.p2align 4,,10
	.p2align 3
.L50:
	.cfi_restore_state
	.loc 1 78 1 view .LVU161
	addl	$76, %esp
	.cfi_def_cfa_offset 20
.LBB50:
	.loc 1 71 30 view .LVU162
	xorl	%eax, %eax
.LBE50:
	.loc 1 77 2 is_stmt 1 view .LVU163
	.loc 1 78 1 is_stmt 0 view .LVU164
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL43:
	.loc 1 78 1 view .LVU165
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL44:
	.loc 1 78 1 view .LVU166
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
.LVL45:
.LFB7:
	.loc 1 81 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 82 2 view .LVU168
	.loc 1 81 1 is_stmt 0 view .LVU169
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
	.loc 1 82 13 view .LVU170
	xorl	%ebx, %ebx
	.loc 1 81 1 view .LVU171
	subl	$36, %esp
	.cfi_def_cfa_offset 56
	.loc 1 81 1 view .LVU172
	movl	%eax, 4(%esp)
	movl	%ecx, %eax
.LVL46:
	.loc 1 82 13 view .LVU173
	xorl	%ecx, %ecx
.LVL47:
.L58:
	.loc 1 82 13 view .LVU174
	movl	%ebx, (%esi,%ecx)
	movl	%ebx, 4(%esi,%ecx)
	addl	$8, %ecx
	cmpl	$160, %ecx
	jb	.L58
	movl	4(%esp), %ebx
	.loc 1 82 20 view .LVU175
	movl	(%edx), %esi
.LVL48:
	.loc 1 82 13 view .LVU176
	movl	$0, (%ebx,%ecx)
.LVL49:
	.loc 1 82 30 view .LVU177
	movl	(%eax), %ebx
.LBB51:
	.loc 1 83 20 view .LVU178
	testl	%esi, %esi
.LBE51:
	.loc 1 82 30 view .LVU179
	movl	%ebx, 12(%esp)
	.loc 1 82 27 view .LVU180
	leal	(%esi,%ebx), %edi
.LVL50:
	.loc 1 83 2 is_stmt 1 view .LVU181
.LBB54:
	.loc 1 83 7 view .LVU182
	.loc 1 83 20 view .LVU183
	jle	.L60
	movl	%eax, 20(%esp)
	leal	4(%edx), %ebx
	.loc 1 83 11 is_stmt 0 view .LVU184
	xorl	%ebp, %ebp
	movl	%ebx, 16(%esp)
	movl	%esi, 24(%esp)
	movl	%edi, 28(%esp)
.LVL51:
	.p2align 4
	.p2align 3
.L61:
	.loc 1 83 11 view .LVU185
	movl	%ebp, 8(%esp)
.LBB52:
	.loc 1 84 12 view .LVU186
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.L65
.LVL52:
	.p2align 4,,10
	.p2align 3
.L62:
.LBB53:
	.loc 1 86 4 is_stmt 1 view .LVU187
	.loc 1 86 19 is_stmt 0 view .LVU188
	movl	4(%esp), %eax
.LVL53:
	.loc 1 86 19 view .LVU189
	xorl	%ebx, %ebx
.LVL54:
	.loc 1 86 50 view .LVU190
	movl	20(%esp), %edx
	.loc 1 86 19 view .LVU191
	movl	4(%eax,%ebp,4), %ecx
	.loc 1 86 50 view .LVU192
	movl	16(%esp), %eax
	movl	(%eax), %eax
	mull	4(%edx,%ebp,4)
.L64:
	.loc 1 86 10 discriminator 4 view .LVU193
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	%eax, %esi
.LVL55:
	.loc 1 87 20 discriminator 4 view .LVU194
	movl	4(%esp), %eax
	.loc 1 86 10 discriminator 4 view .LVU195
	adcl	%edx, %edi
.LVL56:
	.loc 1 87 4 is_stmt 1 discriminator 4 view .LVU196
	.loc 1 87 20 is_stmt 0 discriminator 4 view .LVU197
	movl	%esi, 4(%eax,%ebp,4)
	.loc 1 88 4 is_stmt 1 discriminator 4 view .LVU198
	.loc 1 88 10 is_stmt 0 discriminator 4 view .LVU199
	movl	%edi, %esi
.LVL57:
	.loc 1 88 10 discriminator 4 view .LVU200
	incl	%ebp
.LVL58:
	.loc 1 88 10 discriminator 4 view .LVU201
	xorl	%edi, %edi
.LVL59:
	.loc 1 85 42 is_stmt 1 discriminator 4 view .LVU202
.L65:
	.loc 1 85 31 discriminator 2 view .LVU203
	movl	8(%esp), %ebx
	movl	%ebp, %eax
	subl	%ebx, %eax
.LVL60:
	.loc 1 85 31 is_stmt 0 discriminator 2 view .LVU204
	cmpl	%eax, 12(%esp)
	jg	.L62
	.loc 1 85 31 view .LVU205
	movl	%edi, %eax
.LVL61:
	.loc 1 85 31 view .LVU206
	orl	%esi, %eax
	je	.L63
	.loc 1 86 4 is_stmt 1 view .LVU207
	.loc 1 86 19 is_stmt 0 view .LVU208
	movl	4(%esp), %eax
	xorl	%ebx, %ebx
	xorl	%edx, %edx
	movl	4(%eax,%ebp,4), %ecx
	xorl	%eax, %eax
	jmp	.L64
.LVL62:
	.p2align 4,,10
	.p2align 3
.L63:
	.loc 1 86 19 view .LVU209
.LBE53:
.LBE52:
	.loc 1 83 32 discriminator 2 view .LVU210
	movl	8(%esp), %ebp
.LVL63:
	.loc 1 83 32 is_stmt 1 discriminator 2 view .LVU211
	.loc 1 83 20 is_stmt 0 discriminator 2 view .LVU212
	addl	$4, 16(%esp)
	subl	$4, 20(%esp)
	.loc 1 83 32 discriminator 2 view .LVU213
	incl	%ebp
.LVL64:
	.loc 1 83 20 is_stmt 1 discriminator 2 view .LVU214
	cmpl	%ebp, 24(%esp)
	jne	.L61
	movl	28(%esp), %edi
.LVL65:
.L60:
	.loc 1 83 20 is_stmt 0 discriminator 2 view .LVU215
	movl	4(%esp), %edx
	jmp	.L67
.LVL66:
	.p2align 4,,10
	.p2align 3
.L72:
	.loc 1 83 20 discriminator 2 view .LVU216
.LBE54:
.LBB55:
.LBB56:
	.loc 1 18 21 view .LVU217
	decl	%edi
	movl	4(%edx,%edi,4), %ecx
	testl	%ecx, %ecx
	jne	.L66
.LVL67:
.L67:
	.loc 1 18 21 view .LVU218
	testl	%edi, %edi
	movl	%edi, %eax
.LVL68:
	.loc 1 18 21 is_stmt 1 view .LVU219
	jg	.L72
.L66:
	.loc 1 18 21 is_stmt 0 view .LVU220
.LBE56:
.LBE55:
	.loc 1 92 2 is_stmt 1 view .LVU221
	.loc 1 92 9 is_stmt 0 view .LVU222
	movl	4(%esp), %ebx
	movl	%eax, (%ebx)
.LVL69:
	.loc 1 93 1 view .LVU223
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
.LVL70:
.LFB10:
	.loc 1 123 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 124 2 view .LVU225
	.loc 1 125 2 view .LVU226
	.loc 1 126 2 view .LVU227
	.loc 1 123 1 is_stmt 0 view .LVU228
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	.loc 1 126 12 view .LVU229
	xorl	%edx, %edx
	.loc 1 123 1 view .LVU230
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%eax, %esi
	subl	$436, %esp
	.cfi_def_cfa_offset 448
	.loc 1 125 6 view .LVU231
	movl	$400, %ebx
	.loc 1 126 12 view .LVU232
	movb	%dl, 431(%esp)
.LVL71:
	.p2align 4
	.p2align 3
.L74:
	.loc 1 127 2 is_stmt 1 discriminator 1 view .LVU233
	.loc 1 128 3 discriminator 1 view .LVU234
	.loc 1 128 28 is_stmt 0 discriminator 1 view .LVU235
	movl	$10, %edx
	.loc 1 128 15 discriminator 1 view .LVU236
	decl	%ebx
.LVL72:
	.loc 1 128 28 discriminator 1 view .LVU237
	leal	448(%esp), %eax
	call	divide_small
.LVL73:
	.loc 1 128 21 discriminator 1 view .LVU238
	addb	$48, %al
	movb	%al, 31(%esp,%ebx)
	.loc 1 129 9 is_stmt 1 discriminator 1 view .LVU239
	movl	448(%esp), %eax
	testl	%eax, %eax
	jne	.L74
	.loc 1 130 2 view .LVU240
	movl	%esi, 4(%esp)
	leal	31(%esp), %eax
	movl	$.LC0, (%esp)
	leal	(%eax,%ebx), %edx
	movl	%edx, 8(%esp)
	call	printf
.LVL74:
	.loc 1 131 2 view .LVU241
	.loc 1 132 1 is_stmt 0 view .LVU242
	addl	$436, %esp
	.cfi_def_cfa_offset 12
	.loc 1 131 32 view .LVU243
	movl	$400, %eax
	subl	%ebx, %eax
	.loc 1 132 1 view .LVU244
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
.LVL75:
	.loc 1 132 1 view .LVU245
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
.LVL76:
	.loc 1 132 1 view .LVU246
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
	.loc 1 136 2 view .LVU248
	.loc 1 135 1 is_stmt 0 view .LVU249
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 136 17 view .LVU250
	movl	$1, %edx
	.loc 1 135 1 view .LVU251
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 137 6 view .LVU252
	xorl	%esi, %esi
	.loc 1 135 1 view .LVU253
	pushl	%ebx
	.cfi_offset 3, -20
.LBB83:
	.loc 1 138 11 view .LVU254
	movl	$1, %ebx
.LBE83:
	.loc 1 135 1 view .LVU255
	andl	$-16, %esp
	subl	$2416, %esp
	.loc 1 136 17 view .LVU256
	leal	372(%esp), %eax
	call	from
.LVL77:
	.loc 1 137 2 is_stmt 1 view .LVU257
	.loc 1 138 2 view .LVU258
.LBB89:
	.loc 1 138 7 view .LVU259
	.loc 1 138 20 view .LVU260
	jmp	.L82
.LVL78:
	.p2align 4,,10
	.p2align 3
.L78:
	.loc 1 138 28 discriminator 2 view .LVU261
	incl	%ebx
.LVL79:
	.loc 1 138 20 discriminator 2 view .LVU262
	cmpl	$61, %ebx
	je	.L208
.LVL80:
.L82:
	.loc 1 139 3 view .LVU263
	leal	372(%esp), %eax
	movl	%ebx, %edx
	call	multiply_small
.LVL81:
	.loc 1 140 3 view .LVU264
	.loc 1 139 3 is_stmt 0 view .LVU265
	imull	$-858993459, %ebx, %eax
	rorl	$2, %eax
	.loc 1 140 6 view .LVU266
	cmpl	$214748364, %eax
	ja	.L78
	.loc 1 141 4 is_stmt 1 view .LVU267
.LVL82:
	.loc 1 141 4 is_stmt 0 view .LVU268
	xorl	%eax, %eax
.L79:
	movl	372(%esp,%eax), %ecx
	movl	376(%esp,%eax), %edx
	movl	%ecx, 1848(%esp,%eax)
	movl	%edx, 1852(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L79
	movl	372(%esp,%eax), %edx
.LBB84:
.LBB85:
	.loc 1 125 6 view .LVU269
	movl	$400, %edi
	movl	%edx, 1848(%esp,%eax)
.LBE85:
.LBI84:
	.loc 1 122 12 is_stmt 1 view .LVU270
.LBB86:
	.loc 1 124 2 view .LVU271
	.loc 1 125 2 view .LVU272
.LVL83:
	.loc 1 126 2 view .LVU273
	.loc 1 126 12 is_stmt 0 view .LVU274
	xorl	%eax, %eax
	movb	%al, 2412(%esp)
.LVL84:
	.p2align 4
	.p2align 3
.L81:
	.loc 1 127 2 is_stmt 1 view .LVU275
	.loc 1 128 3 view .LVU276
	.loc 1 128 28 is_stmt 0 view .LVU277
	movl	$10, %edx
	.loc 1 128 15 view .LVU278
	decl	%edi
.LVL85:
	.loc 1 128 28 view .LVU279
	leal	1848(%esp), %eax
	call	divide_small
.LVL86:
	.loc 1 128 21 view .LVU280
	addb	$48, %al
	movb	%al, 2012(%esp,%edi)
	.loc 1 129 9 is_stmt 1 view .LVU281
	movl	1848(%esp), %eax
	testl	%eax, %eax
	jne	.L81
	.loc 1 130 2 view .LVU282
	movl	$.LC0, (%esp)
	leal	2012(%esp), %eax
.LBE86:
.LBE84:
	.loc 1 138 28 is_stmt 0 view .LVU283
	incl	%ebx
.LVL87:
.LBB88:
.LBB87:
	.loc 1 130 2 view .LVU284
	addl	%edi, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL88:
	.loc 1 131 2 is_stmt 1 view .LVU285
	.loc 1 131 32 is_stmt 0 view .LVU286
	movl	$400, %eax
	subl	%edi, %eax
.LBE87:
.LBE88:
	.loc 1 141 11 view .LVU287
	addl	%eax, %esi
.LVL89:
	.loc 1 138 28 is_stmt 1 view .LVU288
	.loc 1 138 20 view .LVU289
	cmpl	$61, %ebx
	jne	.L82
.L208:
	.loc 1 138 20 is_stmt 0 view .LVU290
.LBE89:
	.loc 1 143 2 is_stmt 1 view .LVU291
	.loc 1 143 17 is_stmt 0 view .LVU292
	xorl	%edx, %edx
	.loc 1 143 30 view .LVU293
	movl	$300, %ebx
.LVL90:
	.loc 1 143 17 view .LVU294
	leal	700(%esp), %eax
	call	from
.LVL91:
	.loc 1 143 30 view .LVU295
	leal	864(%esp), %eax
	movl	$1, %edx
	call	from
.LVL92:
	.loc 1 144 2 is_stmt 1 view .LVU296
.LBB90:
	.loc 1 144 7 view .LVU297
	.loc 1 144 20 view .LVU298
.L89:
.LBB91:
	.loc 1 145 3 discriminator 3 view .LVU299
	.loc 1 145 14 is_stmt 0 discriminator 3 view .LVU300
	xorl	%eax, %eax
.L83:
	movl	700(%esp,%eax), %ecx
	movl	704(%esp,%eax), %edx
	movl	%ecx, 2012(%esp,%eax)
	movl	%edx, 2016(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L83
	movl	700(%esp,%eax), %edx
	movl	%edx, 2012(%esp,%eax)
	.loc 1 146 3 is_stmt 1 discriminator 3 view .LVU301
	leal	2012(%esp), %eax
	leal	864(%esp), %edx
	call	add
.LVL93:
	.loc 1 147 3 discriminator 3 view .LVU302
	.loc 1 147 5 is_stmt 0 discriminator 3 view .LVU303
	xorl	%eax, %eax
.L85:
	movl	864(%esp,%eax), %ecx
	movl	868(%esp,%eax), %edx
	movl	%ecx, 700(%esp,%eax)
	movl	%edx, 704(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L85
	movl	864(%esp,%eax), %edx
	movl	%edx, 700(%esp,%eax)
	.loc 1 148 3 is_stmt 1 discriminator 3 view .LVU304
	.loc 1 148 5 is_stmt 0 discriminator 3 view .LVU305
	xorl	%eax, %eax
.L87:
	movl	2012(%esp,%eax), %ecx
	movl	2016(%esp,%eax), %edx
	movl	%ecx, 864(%esp,%eax)
	movl	%edx, 868(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L87
	movl	2012(%esp,%eax), %edx
.LBE91:
	.loc 1 144 20 discriminator 3 view .LVU306
	decl	%ebx
.LBB92:
	.loc 1 148 5 discriminator 3 view .LVU307
	movl	%edx, 864(%esp,%eax)
.LBE92:
	.loc 1 144 28 is_stmt 1 discriminator 3 view .LVU308
	.loc 1 144 20 discriminator 3 view .LVU309
	jne	.L89
.LBE90:
	.loc 1 150 2 view .LVU310
	.loc 1 150 12 is_stmt 0 view .LVU311
	movl	%esp, %ecx
	xorl	%eax, %eax
.L90:
	movl	700(%esp,%eax), %ebx
	movl	704(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L90
	movl	700(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC4, %eax
	call	print
.LVL94:
	.loc 1 151 17 view .LVU312
	movl	$3, %edx
	.loc 1 150 9 view .LVU313
	addl	%eax, %esi
.LVL95:
	.loc 1 151 2 is_stmt 1 view .LVU314
	.loc 1 151 17 is_stmt 0 view .LVU315
	leal	1028(%esp), %eax
	call	from
.LVL96:
	.loc 1 151 26 view .LVU316
	xorl	%eax, %eax
.L92:
	movl	1028(%esp,%eax), %ecx
	movl	1032(%esp,%eax), %edx
	movl	%ecx, 1192(%esp,%eax)
	movl	%edx, 1196(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L92
	movl	1028(%esp,%eax), %edx
	movl	$6, %ebx
	movl	%edx, 1192(%esp,%eax)
	.loc 1 152 2 is_stmt 1 view .LVU317
.LBB93:
	.loc 1 152 7 view .LVU318
.LVL97:
	.loc 1 152 20 view .LVU319
.L96:
	.loc 1 153 3 discriminator 3 view .LVU320
	.loc 1 153 7 is_stmt 0 discriminator 3 view .LVU321
	leal	1192(%esp), %ecx
	leal	192(%esp), %eax
	movl	%ecx, %edx
	call	multiply
.LVL98:
	xorl	%eax, %eax
.L94:
	movl	192(%esp,%eax), %ecx
	movl	196(%esp,%eax), %edx
	movl	%ecx, 1192(%esp,%eax)
	movl	%edx, 1196(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L94
	movl	192(%esp,%eax), %edx
	.loc 1 152 20 discriminator 3 view .LVU322
	decl	%ebx
	.loc 1 153 7 discriminator 3 view .LVU323
	movl	%edx, 1192(%esp,%eax)
	.loc 1 152 26 is_stmt 1 discriminator 3 view .LVU324
	.loc 1 152 20 discriminator 3 view .LVU325
	jne	.L96
.LBE93:
	.loc 1 154 2 view .LVU326
	.loc 1 154 12 is_stmt 0 view .LVU327
	movl	%esp, %ecx
	xorl	%eax, %eax
.L97:
	movl	1192(%esp,%eax), %ebx
	movl	1196(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L97
	movl	1192(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC5, %eax
	call	print
.LVL99:
	.loc 1 155 6 view .LVU328
	movl	$1, %edx
	.loc 1 154 9 view .LVU329
	addl	%esi, %eax
	.loc 1 155 6 view .LVU330
	movl	$127, %esi
.LVL100:
	.loc 1 154 9 view .LVU331
	movl	%eax, 180(%esp)
.LVL101:
	.loc 1 155 2 is_stmt 1 view .LVU332
	.loc 1 155 6 is_stmt 0 view .LVU333
	leal	864(%esp), %eax
.LVL102:
	.loc 1 155 6 view .LVU334
	call	from
.LVL103:
	.loc 1 156 2 is_stmt 1 view .LVU335
.LBB94:
.LBI94:
	.loc 1 95 13 view .LVU336
.LBB95:
	.loc 1 97 2 view .LVU337
	.loc 1 97 14 view .LVU338
	.p2align 4
	.p2align 3
.L99:
	.loc 1 98 3 view .LVU339
	leal	864(%esp), %edx
	movl	%edx, %eax
	call	add
.LVL104:
	.loc 1 97 23 view .LVU340
	.loc 1 97 14 view .LVU341
	decl	%esi
	jne	.L99
.LVL105:
	.loc 1 97 14 is_stmt 0 view .LVU342
.LBE95:
.LBE94:
	.loc 1 157 2 is_stmt 1 view .LVU343
	leal	864(%esp), %eax
	leal	1028(%esp), %edx
	call	subtract
.LVL106:
	.loc 1 158 2 view .LVU344
	leal	1684(%esp), %ebx
	xorl	%eax, %eax
.L100:
	movl	372(%esp,%eax), %ecx
	movl	376(%esp,%eax), %edx
	movl	%ecx, 1684(%esp,%eax)
	movl	%edx, 1688(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L100
	movl	372(%esp,%eax), %edx
	movl	%edx, (%ebx,%eax)
.LVL107:
.LBB96:
.LBI96:
	.loc 1 101 19 view .LVU345
.LBB97:
	.loc 1 103 2 view .LVU346
	.loc 1 103 17 is_stmt 0 view .LVU347
	leal	1848(%esp), %eax
	xorl	%edx, %edx
	call	from
.LVL108:
	.loc 1 104 2 is_stmt 1 view .LVU348
.LBB98:
	.loc 1 104 7 view .LVU349
	.loc 1 104 32 is_stmt 0 view .LVU350
	movl	1684(%esp), %eax
	subl	864(%esp), %eax
	.loc 1 104 22 view .LVU351
	sall	$5, %eax
.LVL109:
	.loc 1 104 55 is_stmt 1 view .LVU352
	addl	$31, %eax
.LVL110:
	.loc 1 104 55 is_stmt 0 view .LVU353
	movl	%eax, 188(%esp)
	js	.L121
.LVL111:
	.p2align 4
	.p2align 3
.L102:
	.loc 1 105 3 is_stmt 1 view .LVU354
	.loc 1 105 5 is_stmt 0 view .LVU355
	xorl	%eax, %eax
.L115:
	movl	864(%esp,%eax), %ecx
	movl	868(%esp,%eax), %edx
	movl	%ecx, 2012(%esp,%eax)
	movl	%edx, 2016(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L115
	movl	864(%esp,%eax), %edx
	.loc 1 106 19 view .LVU356
	movl	188(%esp), %ecx
	.loc 1 105 5 view .LVU357
	movl	%edx, 2012(%esp,%eax)
	.loc 1 106 3 is_stmt 1 view .LVU358
	.loc 1 106 8 is_stmt 0 view .LVU359
	movl	2012(%esp), %eax
	.loc 1 106 14 view .LVU360
	movl	%eax, %edx
	sall	$5, %edx
	.loc 1 106 19 view .LVU361
	addl	%ecx, %edx
	.loc 1 106 6 view .LVU362
	cmpl	$1248, %edx
	jle	.L209
.LVL112:
.L118:
	.loc 1 104 66 is_stmt 1 view .LVU363
	decl	188(%esp)
	movl	188(%esp), %eax
.LVL113:
	.loc 1 104 55 view .LVU364
	incl	%eax
.LVL114:
	.loc 1 104 55 is_stmt 0 view .LVU365
	jne	.L102
.L121:
	.loc 1 104 55 view .LVU366
.LBE98:
	.loc 1 118 2 is_stmt 1 view .LVU367
	.loc 1 118 8 is_stmt 0 view .LVU368
	xorl	%eax, %eax
.L103:
	movl	1684(%esp,%eax), %ecx
	movl	1688(%esp,%eax), %edx
	movl	%ecx, 536(%esp,%eax)
	movl	%edx, 540(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L103
	movl	(%ebx,%eax), %edx
	movl	%edx, 536(%esp,%eax)
	.loc 1 119 2 is_stmt 1 view .LVU369
	.loc 1 119 9 is_stmt 0 view .LVU370
	xorl	%eax, %eax
.L105:
	movl	1848(%esp,%eax), %ecx
	movl	1852(%esp,%eax), %edx
	movl	%ecx, 1356(%esp,%eax)
	movl	%edx, 1360(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L105
	movl	1848(%esp,%eax), %edx
	movl	%edx, 1356(%esp,%eax)
.LVL115:
	.loc 1 119 9 view .LVU371
.LBE97:
.LBE96:
	.loc 1 159 2 is_stmt 1 view .LVU372
	.loc 1 159 12 is_stmt 0 view .LVU373
	movl	%esp, %edx
	xorl	%eax, %eax
.L107:
	movl	1356(%esp,%eax), %esi
	movl	1360(%esp,%eax), %ecx
	movl	%esi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L107
	movl	1356(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC6, %eax
	call	print
.LVL116:
	.loc 1 159 9 view .LVU374
	movl	180(%esp), %esi
	.loc 1 160 12 view .LVU375
	movl	%esp, %edx
	.loc 1 159 9 view .LVU376
	addl	%eax, %esi
.LVL117:
	.loc 1 160 2 is_stmt 1 view .LVU377
	.loc 1 160 12 is_stmt 0 view .LVU378
	xorl	%eax, %eax
.L109:
	movl	536(%esp,%eax), %edi
	movl	540(%esp,%eax), %ecx
	movl	%edi, (%esp,%eax)
	movl	%ecx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L109
	movl	536(%esp,%eax), %ecx
	movl	%ecx, (%edx,%eax)
	movl	$.LC7, %eax
	call	print
.LVL118:
	.loc 1 161 6 view .LVU379
	leal	864(%esp), %ecx
	leal	1356(%esp), %edx
	.loc 1 160 9 view .LVU380
	addl	%esi, %eax
	movl	%eax, 180(%esp)
.LVL119:
	.loc 1 161 2 is_stmt 1 view .LVU381
	.loc 1 161 6 is_stmt 0 view .LVU382
	leal	192(%esp), %eax
.LVL120:
	.loc 1 161 6 view .LVU383
	call	multiply
.LVL121:
	xorl	%eax, %eax
.L111:
	movl	192(%esp,%eax), %ecx
	movl	196(%esp,%eax), %edx
	movl	%ecx, 1356(%esp,%eax)
	movl	%edx, 1360(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L111
	movl	192(%esp,%eax), %edx
	movl	%edx, 1356(%esp,%eax)
	.loc 1 162 2 is_stmt 1 view .LVU384
	leal	536(%esp), %edx
	leal	1356(%esp), %eax
	call	add
.LVL122:
	.loc 1 163 2 view .LVU385
.LBB110:
.LBI110:
	.loc 1 45 12 view .LVU386
.LBB111:
	.loc 1 47 2 view .LVU387
	.loc 1 47 7 is_stmt 0 view .LVU388
	movl	1356(%esp), %eax
.LBE111:
.LBE110:
	.loc 1 163 2 view .LVU389
	movl	$.LC2, %edx
.LBB114:
.LBB113:
	.loc 1 47 5 view .LVU390
	cmpl	372(%esp), %eax
	jne	.L113
	.loc 1 49 2 is_stmt 1 view .LVU391
.LBB112:
	.loc 1 49 7 view .LVU392
.LVL123:
	.loc 1 49 30 view .LVU393
	decl	%eax
.LVL124:
	.loc 1 49 30 is_stmt 0 view .LVU394
	jns	.L135
	jmp	.L153
	.p2align 4,,10
	.p2align 3
.L210:
	.loc 1 49 37 is_stmt 1 view .LVU395
	.loc 1 49 30 is_stmt 0 view .LVU396
	subl	$1, %eax
.LVL125:
	.loc 1 49 30 view .LVU397
	.p2align 4,,7
	jb	.L153
.LVL126:
.L135:
	.loc 1 50 3 is_stmt 1 view .LVU398
	.loc 1 50 6 is_stmt 0 view .LVU399
	movl	376(%esp,%eax,4), %esi
	cmpl	%esi, 1360(%esp,%eax,4)
	je	.L210
.LBE112:
.LBE113:
.LBE114:
	.loc 1 163 2 view .LVU400
	movl	$.LC2, %edx
.LVL127:
.L113:
	.loc 1 163 2 discriminator 4 view .LVU401
	movl	%edx, (%esp)
.LBB115:
.LBB116:
.LBB117:
.LBB118:
	.loc 1 12 13 discriminator 4 view .LVU402
	xorl	%esi, %esi
.LBE118:
.LBE117:
.LBE116:
.LBE115:
	.loc 1 163 2 discriminator 4 view .LVU403
	call	puts
.LVL128:
	.loc 1 166 2 is_stmt 1 discriminator 4 view .LVU404
	.loc 1 166 18 is_stmt 0 discriminator 4 view .LVU405
	leal	1520(%esp), %eax
	xorl	%edx, %edx
	call	from
.LVL129:
	.loc 1 166 35 discriminator 4 view .LVU406
	movl	%ebx, %eax
	call	from
.LVL130:
	.loc 1 167 2 is_stmt 1 discriminator 4 view .LVU407
.LBB130:
	.loc 1 167 7 discriminator 4 view .LVU408
	.loc 1 167 26 discriminator 4 view .LVU409
.LBB126:
	.loc 1 168 3 discriminator 4 view .LVU410
.LBE126:
	.loc 1 167 11 is_stmt 0 discriminator 4 view .LVU411
	xorl	%eax, %eax
.LBB127:
	.loc 1 168 27 discriminator 4 view .LVU412
	movl	$5, %edx
.LBE127:
	.loc 1 167 11 discriminator 4 view .LVU413
	movl	%eax, 188(%esp)
.LBB128:
	.loc 1 169 21 discriminator 4 view .LVU414
	movl	$16, %ecx
.LVL131:
.L142:
.LBB120:
.LBI117:
	.loc 1 10 19 is_stmt 1 discriminator 4 view .LVU415
.LBB119:
	.loc 1 12 2 discriminator 4 view .LVU416
	.loc 1 12 13 is_stmt 0 discriminator 4 view .LVU417
	xorl	%eax, %eax
.L136:
	movl	%esi, 2020(%esp,%eax)
	movl	%esi, 2024(%esp,%eax)
	addl	$8, %eax
	cmpl	$152, %eax
	jb	.L136
	xorl	%edi, %edi
	movl	%edi, 2020(%esp,%eax)
.LVL132:
	.loc 1 13 2 is_stmt 1 discriminator 4 view .LVU418
	.loc 1 13 9 is_stmt 0 discriminator 4 view .LVU419
	xorl	%eax, %eax
	movl	$1, 2012(%esp)
	movl	%ecx, 2016(%esp)
.LVL133:
.L138:
	.loc 1 13 9 discriminator 4 view .LVU420
	movl	2012(%esp,%eax), %edi
	movl	2016(%esp,%eax), %ecx
	movl	%edi, 1848(%esp,%eax)
	movl	%ecx, 1852(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L138
	movl	%edx, 184(%esp)
	movl	2012(%esp,%eax), %ecx
	movl	$60, %edi
	movl	%ecx, 1848(%esp,%eax)
.LVL134:
	.loc 1 13 9 discriminator 4 view .LVU421
.LBE119:
.LBE120:
.LBB121:
	.loc 1 170 21 is_stmt 1 discriminator 4 view .LVU422
	.p2align 4
	.p2align 3
.L140:
	.loc 1 171 4 discriminator 3 view .LVU423
	leal	1848(%esp), %eax
	movl	$10, %edx
	call	multiply_small
.LVL135:
	.loc 1 170 28 discriminator 3 view .LVU424
	.loc 1 170 21 discriminator 3 view .LVU425
	decl	%edi
	jne	.L140
.LBE121:
	.loc 1 172 3 is_stmt 0 view .LVU426
	movl	184(%esp), %edx
	.loc 1 172 3 is_stmt 1 view .LVU427
	leal	1848(%esp), %eax
	call	divide_small
.LVL136:
	.loc 1 173 3 view .LVU428
.LBB122:
	.loc 1 173 8 view .LVU429
	.loc 1 173 24 view .LVU430
	movl	1848(%esp), %edx
	testl	%edx, %edx
	movl	184(%esp), %edx
	je	.L148
.LBB123:
	.loc 1 177 4 is_stmt 0 view .LVU431
	imull	%edx, %edx
.LBE123:
	.loc 1 173 17 view .LVU432
	movl	$1, %edi
.LBB124:
	.loc 1 177 4 view .LVU433
	movl	%edx, 184(%esp)
.LVL137:
.L147:
	.loc 1 174 4 is_stmt 1 view .LVU434
	.loc 1 174 15 is_stmt 0 view .LVU435
	xorl	%eax, %eax
.L144:
	movl	1848(%esp,%eax), %ecx
	movl	1852(%esp,%eax), %edx
	movl	%ecx, 2012(%esp,%eax)
	movl	%edx, 2016(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L144
	movl	1848(%esp,%eax), %edx
	movl	%edx, 2012(%esp,%eax)
	.loc 1 175 4 is_stmt 1 view .LVU436
	leal	2012(%esp), %eax
	movl	%edi, %edx
	call	divide_small
.LVL138:
	.loc 1 176 4 view .LVU437
	movl	188(%esp), %ecx
	.loc 1 176 11 is_stmt 0 view .LVU438
	movl	%edi, %eax
	shrl	%eax
	.loc 1 176 4 view .LVU439
	leal	2012(%esp), %edx
	.loc 1 176 16 view .LVU440
	andl	$1, %eax
	.loc 1 176 4 view .LVU441
	cmpl	%ecx, %eax
	leal	1520(%esp), %eax
	cmovne	%ebx, %eax
.LBE124:
	.loc 1 173 37 view .LVU442
	addl	$2, %edi
.LVL139:
.LBB125:
	.loc 1 176 4 view .LVU443
	call	add
.LVL140:
	.loc 1 177 4 is_stmt 1 view .LVU444
	movl	184(%esp), %edx
	leal	1848(%esp), %eax
	call	divide_small
.LVL141:
.LBE125:
	.loc 1 173 37 view .LVU445
	.loc 1 173 24 view .LVU446
	movl	1848(%esp), %eax
	testl	%eax, %eax
	jne	.L147
.LVL142:
.L148:
	.loc 1 173 24 is_stmt 0 view .LVU447
.LBE122:
.LBE128:
	.loc 1 167 35 is_stmt 1 view .LVU448
	.loc 1 167 26 view .LVU449
	cmpl	$1, 188(%esp)
.LBB129:
	.loc 1 169 21 is_stmt 0 view .LVU450
	movl	$4, %ecx
	.loc 1 168 27 view .LVU451
	movl	$239, %edx
.LBE129:
	.loc 1 167 26 view .LVU452
	je	.L211
	.loc 1 167 35 view .LVU453
	movl	$1, %eax
	movl	%eax, 188(%esp)
.LVL143:
	.loc 1 167 35 view .LVU454
	jmp	.L142
.LVL144:
.L209:
	.loc 1 167 35 view .LVU455
.LBE130:
.LBB131:
.LBB109:
.LBB108:
.LBB99:
.LBB100:
	.loc 1 97 14 is_stmt 1 view .LVU456
	testl	%ecx, %ecx
	movl	%ecx, %esi
	je	.L212
.LVL145:
	.p2align 4
	.p2align 3
.L119:
	.loc 1 98 3 view .LVU457
	leal	2012(%esp), %edx
	movl	%edx, %eax
	call	add
.LVL146:
	.loc 1 97 23 view .LVU458
	.loc 1 97 14 view .LVU459
	decl	%esi
.LVL147:
	.loc 1 97 14 is_stmt 0 view .LVU460
	jne	.L119
.LVL148:
	.loc 1 97 14 view .LVU461
.LBE100:
.LBE99:
	.loc 1 109 3 is_stmt 1 view .LVU462
.LBB101:
.LBI101:
	.loc 1 45 12 view .LVU463
.LBB102:
	.loc 1 47 2 view .LVU464
	.loc 1 47 18 is_stmt 0 view .LVU465
	movl	2012(%esp), %eax
	.loc 1 47 5 view .LVU466
	cmpl	%eax, 1684(%esp)
	je	.L120
	.loc 1 48 3 is_stmt 1 view .LVU467
	.loc 1 48 33 is_stmt 0 view .LVU468
	jge	.L122
.LVL149:
	.loc 1 48 33 view .LVU469
.LBE102:
.LBE101:
	.loc 1 104 66 is_stmt 1 view .LVU470
	.loc 1 104 55 view .LVU471
	.loc 1 104 66 is_stmt 0 view .LVU472
	decl	188(%esp)
.LVL150:
	.loc 1 104 66 view .LVU473
	jmp	.L102
.LVL151:
.L120:
.LBB106:
.LBB104:
	.loc 1 49 2 is_stmt 1 view .LVU474
.LBB103:
	.loc 1 49 7 view .LVU475
	.loc 1 49 30 view .LVU476
	decl	%eax
.LVL152:
	.loc 1 49 30 is_stmt 0 view .LVU477
	.p2align 4,,3
	jns	.L128
	.p2align 4,,3
	jmp	.L122
	.p2align 4,,10
	.p2align 3
.L126:
	.loc 1 49 37 is_stmt 1 view .LVU478
	.loc 1 49 30 is_stmt 0 view .LVU479
	subl	$1, %eax
.LVL153:
	.loc 1 49 30 view .LVU480
	.p2align 4,,7
	jb	.L122
.LVL154:
.L128:
	.loc 1 50 3 is_stmt 1 view .LVU481
	.loc 1 50 6 is_stmt 0 view .LVU482
	movl	2016(%esp,%eax,4), %esi
	cmpl	%esi, 4(%ebx,%eax,4)
	je	.L126
	.loc 1 51 4 is_stmt 1 view .LVU483
	.loc 1 51 40 is_stmt 0 view .LVU484
	jb	.L118
.LVL155:
	.p2align 4
	.p2align 3
.L122:
	.loc 1 51 40 view .LVU485
.LBE103:
.LBE104:
.LBE106:
	.loc 1 110 4 is_stmt 1 view .LVU486
	leal	2012(%esp), %edx
	movl	%ebx, %eax
	call	subtract
.LVL156:
	.loc 1 111 4 view .LVU487
	.loc 1 111 24 is_stmt 0 view .LVU488
	movl	188(%esp), %edx
	.loc 1 111 9 view .LVU489
	movl	1848(%esp), %eax
	.loc 1 111 24 view .LVU490
	sarl	$5, %edx
	.loc 1 111 7 view .LVU491
	cmpl	%edx, %eax
	jle	.L213
.LVL157:
.L129:
	.loc 1 115 4 is_stmt 1 view .LVU492
	.loc 1 115 29 is_stmt 0 view .LVU493
	movzbl	188(%esp), %ecx
	movl	$1, %eax
	sall	%cl, %eax
	.loc 1 115 23 view .LVU494
	orl	%eax, 1852(%esp,%edx,4)
	jmp	.L118
.LVL158:
.L213:
	.loc 1 112 5 is_stmt 1 view .LVU495
	.loc 1 112 44 is_stmt 0 view .LVU496
	leal	1(%edx), %esi
	movl	%esi, 184(%esp)
	.loc 1 112 5 view .LVU497
	leal	1852(%esp,%eax,4), %edi
	.loc 1 112 48 view .LVU498
	movl	%esi, %ecx
	subl	%eax, %ecx
	.loc 1 112 5 view .LVU499
	xorl	%eax, %eax
	leal	0(,%ecx,4), %esi
	cmpl	$8, %esi
	jnb	.L214
.LVL159:
.L130:
	.loc 1 112 5 view .LVU500
	testl	$4, %esi
	je	.L132
	stosl
.L132:
	testl	$2, %esi
	je	.L133
	stosw
.L133:
	andl	$1, %esi
	je	.L134
	stosb
.L134:
	.loc 1 113 5 is_stmt 1 view .LVU501
	.loc 1 113 12 is_stmt 0 view .LVU502
	movl	184(%esp), %eax
	movl	%eax, 1848(%esp)
	jmp	.L129
.LVL160:
.L212:
	.loc 1 109 3 is_stmt 1 view .LVU503
.LBB107:
	.loc 1 45 12 view .LVU504
.LBB105:
	.loc 1 47 2 view .LVU505
	.loc 1 47 5 is_stmt 0 view .LVU506
	cmpl	%eax, 1684(%esp)
	je	.L120
	.loc 1 48 3 is_stmt 1 view .LVU507
	.loc 1 48 33 is_stmt 0 view .LVU508
	jl	.L121
	.p2align 4,,4
	jmp	.L122
.LVL161:
.L214:
	.loc 1 48 33 view .LVU509
.LBE105:
.LBE107:
	.loc 1 112 5 view .LVU510
	testl	$4, %edi
	.p2align 4,,5
	jne	.L215
.LVL162:
.L131:
	.loc 1 112 5 view .LVU511
	movl	%esi, %ecx
	andl	$3, %esi
	shrl	$2, %ecx
	rep stosl
	jmp	.L130
.LVL163:
.L215:
	.loc 1 112 5 view .LVU512
	stosl
.LVL164:
	.loc 1 112 5 view .LVU513
	subl	$4, %esi
	jmp	.L131
.LVL165:
	.p2align 4,,10
	.p2align 3
.L211:
	.loc 1 112 5 view .LVU514
.LBE108:
.LBE109:
.LBE131:
	.loc 1 180 2 is_stmt 1 view .LVU515
	leal	1520(%esp), %eax
	movl	%ebx, %edx
	call	subtract
.LVL166:
	.loc 1 181 2 view .LVU516
	.loc 1 181 12 is_stmt 0 view .LVU517
	movl	%esp, %ecx
	xorl	%eax, %eax
.LVL167:
.L149:
	.loc 1 181 12 view .LVU518
	movl	1520(%esp,%eax), %ebx
	movl	1524(%esp,%eax), %edx
	movl	%ebx, (%esp,%eax)
	movl	%edx, 4(%esp,%eax)
	addl	$8, %eax
	cmpl	$160, %eax
	jb	.L149
	movl	1520(%esp,%eax), %edx
	movl	%edx, (%ecx,%eax)
	movl	$.LC8, %eax
	call	print
.LVL168:
	.loc 1 182 2 is_stmt 1 view .LVU519
	.loc 1 181 9 is_stmt 0 view .LVU520
	movl	180(%esp), %ecx
	.loc 1 183 1 view .LVU521
	leal	-12(%ebp), %esp
.LVL169:
	.loc 1 183 1 view .LVU522
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	.loc 1 181 9 view .LVU523
	addl	%eax, %ecx
.LVL170:
	.loc 1 182 16 view .LVU524
	movl	$1374389535, %eax
	imull	%ecx
	.loc 1 183 1 view .LVU525
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	.loc 1 182 16 view .LVU526
	movl	%edx, %eax
	sarl	$5, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	sall	$2, %edx
	subl	%edx, %eax
	.loc 1 183 1 view .LVU527
	ret
.LVL171:
.L153:
	.cfi_restore_state
	.loc 1 163 2 view .LVU528
	movl	$.LC1, %edx
	jmp	.L113
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
	.long	0xc3f
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x29
	.long	.LASF41
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL65
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x6
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x2a
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x12
	.long	.LASF9
	.byte	0x2
	.byte	0x8
	.byte	0x18
	.long	0x55
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x6
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x12
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x12
	.long	.LASF11
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF12
	.uleb128 0x1a
	.long	0x82
	.uleb128 0x12
	.long	.LASF13
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x2d
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.long	.LASF14
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF15
	.uleb128 0x2b
	.byte	0x7
	.byte	0x4
	.long	0x2d
	.byte	0x1
	.byte	0x6
	.byte	0x6
	.long	0xbd
	.uleb128 0x2c
	.long	.LASF42
	.byte	0x28
	.byte	0
	.uleb128 0x2d
	.string	"big"
	.byte	0xa4
	.byte	0x1
	.byte	0x8
	.byte	0x8
	.long	0xe1
	.uleb128 0x1b
	.long	.LASF16
	.byte	0x12
	.long	0x42
	.byte	0
	.uleb128 0x1b
	.long	.LASF17
	.byte	0x21
	.long	0xe6
	.byte	0x4
	.byte	0
	.uleb128 0x1a
	.long	0xbd
	.uleb128 0x1c
	.long	0x6a
	.long	0xf6
	.uleb128 0x2e
	.long	0x2d
	.byte	0x27
	.byte	0
	.uleb128 0x1d
	.long	.LASF18
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x42
	.long	0x10d
	.uleb128 0x13
	.long	0x10d
	.uleb128 0x2f
	.byte	0
	.uleb128 0x18
	.long	0x89
	.uleb128 0x1d
	.long	.LASF19
	.byte	0x5
	.byte	0x9
	.byte	0x7
	.long	0x132
	.long	0x132
	.uleb128 0x13
	.long	0x132
	.uleb128 0x13
	.long	0x42
	.uleb128 0x13
	.long	0x8e
	.byte	0
	.uleb128 0x30
	.byte	0x4
	.uleb128 0x31
	.long	.LASF43
	.byte	0x1
	.byte	0x86
	.byte	0x5
	.long	0x42
	.long	.LFB11
	.long	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0x7d6
	.uleb128 0x8
	.string	"f"
	.byte	0x88
	.byte	0xd
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 372
	.uleb128 0x14
	.long	.LASF20
	.byte	0x88
	.byte	0x1a
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 536
	.uleb128 0xa
	.long	.LASF22
	.byte	0x89
	.byte	0x6
	.long	0x42
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x8
	.string	"a"
	.byte	0x8f
	.byte	0xd
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 700
	.uleb128 0x8
	.string	"b"
	.byte	0x8f
	.byte	0x1a
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 864
	.uleb128 0x8
	.string	"p"
	.byte	0x97
	.byte	0xd
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 1028
	.uleb128 0x8
	.string	"t"
	.byte	0x97
	.byte	0x1a
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 1192
	.uleb128 0x8
	.string	"q"
	.byte	0x9e
	.byte	0xd
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 1356
	.uleb128 0x8
	.string	"pi"
	.byte	0xa6
	.byte	0xd
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 1520
	.uleb128 0x14
	.long	.LASF21
	.byte	0xa6
	.byte	0x1b
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 1684
	.uleb128 0xc
	.long	.LLRL31
	.long	0x29a
	.uleb128 0x4
	.string	"n"
	.byte	0x8a
	.byte	0xb
	.long	0x42
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0xf
	.long	0x7d6
	.long	.LBI84
	.value	.LVU270
	.long	.LLRL33
	.byte	0x8d
	.byte	0xe
	.long	0x282
	.uleb128 0x15
	.long	0x7f0
	.uleb128 0x3
	.byte	0x74
	.sleb128 1848
	.uleb128 0x5
	.long	0x7e5
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0xb
	.long	.LLRL35
	.uleb128 0x10
	.long	0x7f9
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.uleb128 0xd
	.long	0x804
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x2
	.long	.LVL86
	.long	0x948
	.long	0x255
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1848
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.uleb128 0x3
	.long	.LVL88
	.long	0xf6
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
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x7dc
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL81
	.long	0x9d4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 372
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB90
	.long	.LBE90-.LBB90
	.long	0x2e4
	.uleb128 0x4
	.string	"n"
	.byte	0x90
	.byte	0xb
	.long	0x42
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0xb
	.long	.LLRL38
	.uleb128 0x8
	.string	"c"
	.byte	0x91
	.byte	0xe
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.uleb128 0x3
	.long	.LVL93
	.long	0xaf1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 864
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB93
	.long	.LBE93-.LBB93
	.long	0x322
	.uleb128 0x4
	.string	"i"
	.byte	0x98
	.byte	0xb
	.long	0x42
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x3
	.long	.LVL98
	.long	0x894
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 192
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 1192
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 1192
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL56
	.long	0x477
	.uleb128 0xa
	.long	.LASF23
	.byte	0xa7
	.byte	0xb
	.long	0x42
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0xb
	.long	.LLRL58
	.uleb128 0xe
	.string	"x"
	.byte	0xa8
	.byte	0xc
	.long	0x6a
	.uleb128 0x14
	.long	.LASF24
	.byte	0xa9
	.byte	0xe
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 1848
	.uleb128 0x16
	.long	.LBB121
	.long	.LBE121-.LBB121
	.long	0x390
	.uleb128 0x4
	.string	"i"
	.byte	0xaa
	.byte	0xc
	.long	0x42
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x3
	.long	.LVL135
	.long	0x9d4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1848
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x3a
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB122
	.long	.LBE122-.LBB122
	.long	0x426
	.uleb128 0x4
	.string	"k"
	.byte	0xad
	.byte	0x11
	.long	0x6a
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0xb
	.long	.LLRL64
	.uleb128 0x14
	.long	.LASF25
	.byte	0xae
	.byte	0xf
	.long	0xbd
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.uleb128 0x2
	.long	.LVL138
	.long	0x948
	.long	0x3dd
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL140
	.long	0xaf1
	.long	0x40b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x15
	.byte	0x74
	.sleb128 1520
	.byte	0x73
	.sleb128 0
	.byte	0x77
	.sleb128 -2
	.byte	0x31
	.byte	0x25
	.byte	0x31
	.byte	0x1a
	.byte	0x74
	.sleb128 188
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
	.sleb128 2012
	.byte	0
	.uleb128 0x3
	.long	.LVL141
	.long	0x948
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1848
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0xb68
	.long	.LBI117
	.value	.LVU415
	.long	.LLRL59
	.byte	0xa9
	.byte	0x15
	.long	0x45c
	.uleb128 0x5
	.long	0xb77
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0xb
	.long	.LLRL59
	.uleb128 0xd
	.long	0xb80
	.long	.LLST61
	.long	.LVUS61
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL136
	.long	0x948
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1848
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x32
	.long	0x875
	.long	.LBI94
	.value	.LVU336
	.long	.LBB94
	.long	.LBE94-.LBB94
	.byte	0x1
	.byte	0x9c
	.byte	0x2
	.long	0x4c4
	.uleb128 0x5
	.long	0x888
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x5
	.long	0x87f
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x3
	.long	.LVL104
	.long	0xaf1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 864
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 864
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0x81f
	.long	.LBI96
	.value	.LVU345
	.long	.LLRL42
	.byte	0x9e
	.byte	0x11
	.long	0x5e6
	.uleb128 0x5
	.long	0x840
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x5
	.long	0x837
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x15
	.long	0x82e
	.uleb128 0x3
	.byte	0x74
	.sleb128 1684
	.uleb128 0xb
	.long	.LLRL42
	.uleb128 0x10
	.long	0x84b
	.uleb128 0x3
	.byte	0x74
	.sleb128 1848
	.uleb128 0x10
	.long	0x854
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.uleb128 0x33
	.long	0x85d
	.long	.LLRL45
	.long	0x5ce
	.uleb128 0xd
	.long	0x85e
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x1e
	.long	0x875
	.long	.LBB99
	.long	.LBE99-.LBB99
	.byte	0x6c
	.byte	0x3
	.long	0x56b
	.uleb128 0x5
	.long	0x888
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x11
	.long	0x87f
	.uleb128 0x3
	.long	.LVL146
	.long	0xaf1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0xa4b
	.long	.LBI101
	.value	.LVU463
	.long	.LLRL48
	.byte	0x6d
	.byte	0x7
	.long	0x5b6
	.uleb128 0x5
	.long	0xa63
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x5
	.long	0xa5a
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x1f
	.long	0xa6c
	.long	.LBB103
	.long	.LBE103-.LBB103
	.uleb128 0xd
	.long	0xa6d
	.long	.LLST51
	.long	.LVUS51
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL156
	.long	0xa78
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 2012
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL108
	.long	0xb68
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0xa4b
	.long	.LBI110
	.value	.LVU386
	.long	.LLRL52
	.byte	0xa3
	.byte	0x11
	.long	0x631
	.uleb128 0x5
	.long	0xa63
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x5
	.long	0xa5a
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x1f
	.long	0xa6c
	.long	.LBB112
	.long	.LBE112-.LBB112
	.uleb128 0xd
	.long	0xa6d
	.long	.LLST55
	.long	.LVUS55
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL77
	.long	0xb68
	.long	0x64b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL91
	.long	0xb68
	.long	0x665
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL92
	.long	0xb68
	.long	0x67f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL94
	.long	0x7d6
	.long	0x696
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x2
	.long	.LVL96
	.long	0xb68
	.long	0x6b0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL99
	.long	0x7d6
	.long	0x6c7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x2
	.long	.LVL103
	.long	0xb68
	.long	0x6e1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL106
	.long	0xa78
	.long	0x6fd
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 864
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 1028
	.byte	0
	.uleb128 0x2
	.long	.LVL116
	.long	0x7d6
	.long	0x714
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x2
	.long	.LVL118
	.long	0x7d6
	.long	0x72b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.uleb128 0x2
	.long	.LVL121
	.long	0x894
	.long	0x74e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 192
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 1356
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 864
	.byte	0
	.uleb128 0x2
	.long	.LVL122
	.long	0xaf1
	.long	0x76a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1356
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 536
	.byte	0
	.uleb128 0x20
	.long	.LVL128
	.long	0xc2e
	.uleb128 0x2
	.long	.LVL129
	.long	0xb68
	.long	0x78d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL130
	.long	0xb68
	.long	0x7a7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL166
	.long	0xa78
	.long	0x7c2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 1520
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL168
	.long	0x7d6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LASF27
	.byte	0x7a
	.byte	0xc
	.long	0x42
	.long	0x80e
	.uleb128 0x19
	.long	.LASF26
	.byte	0x7a
	.byte	0x1e
	.long	0x10d
	.uleb128 0x9
	.string	"a"
	.byte	0x7a
	.byte	0x2f
	.long	0xbd
	.uleb128 0x21
	.long	.LASF22
	.byte	0x7c
	.byte	0x7
	.long	0x80e
	.uleb128 0xe
	.string	"n"
	.byte	0x7d
	.byte	0x6
	.long	0x42
	.byte	0
	.uleb128 0x1c
	.long	0x82
	.long	0x81f
	.uleb128 0x34
	.long	0x2d
	.value	0x190
	.byte	0
	.uleb128 0x17
	.long	.LASF28
	.byte	0x65
	.byte	0x13
	.long	0xbd
	.long	0x86b
	.uleb128 0x9
	.string	"a"
	.byte	0x65
	.byte	0x25
	.long	0xbd
	.uleb128 0x9
	.string	"b"
	.byte	0x65
	.byte	0x3a
	.long	0x86b
	.uleb128 0x19
	.long	.LASF20
	.byte	0x65
	.byte	0x49
	.long	0x870
	.uleb128 0xe
	.string	"q"
	.byte	0x67
	.byte	0xd
	.long	0xbd
	.uleb128 0xe
	.string	"d"
	.byte	0x67
	.byte	0x1a
	.long	0xbd
	.uleb128 0x22
	.uleb128 0x21
	.long	.LASF29
	.byte	0x68
	.byte	0xb
	.long	0x42
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0xe1
	.uleb128 0x18
	.long	0xbd
	.uleb128 0x23
	.long	.LASF38
	.byte	0x5f
	.long	0x894
	.uleb128 0x9
	.string	"a"
	.byte	0x5f
	.byte	0x24
	.long	0x870
	.uleb128 0x19
	.long	.LASF30
	.byte	0x5f
	.byte	0x2b
	.long	0x42
	.byte	0
	.uleb128 0x24
	.long	.LASF32
	.byte	0x50
	.byte	0x13
	.long	0xbd
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x948
	.uleb128 0x7
	.string	"a"
	.byte	0x50
	.byte	0x2e
	.long	0x86b
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x7
	.string	"b"
	.byte	0x50
	.byte	0x43
	.long	0x86b
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x4
	.string	"c"
	.byte	0x52
	.byte	0xd
	.long	0xbd
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xc
	.long	.LLRL24
	.long	0x933
	.uleb128 0x4
	.string	"i"
	.byte	0x53
	.byte	0xb
	.long	0x42
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x25
	.long	.LBB52
	.long	.LBE52-.LBB52
	.uleb128 0xa
	.long	.LASF31
	.byte	0x54
	.byte	0xc
	.long	0x76
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x25
	.long	.LBB53
	.long	.LBE53-.LBB53
	.uleb128 0x4
	.string	"j"
	.byte	0x55
	.byte	0xc
	.long	0x42
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x26
	.long	0xb54
	.long	.LBB55
	.long	.LBE55-.LBB55
	.byte	0x5b
	.uleb128 0x11
	.long	0xb5e
	.byte	0
	.byte	0
	.uleb128 0x24
	.long	.LASF33
	.byte	0x44
	.byte	0x11
	.long	0x6a
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x9d4
	.uleb128 0x7
	.string	"a"
	.byte	0x44
	.byte	0x2a
	.long	0x870
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x7
	.string	"n"
	.byte	0x44
	.byte	0x36
	.long	0x6a
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xa
	.long	.LASF20
	.byte	0x46
	.byte	0xb
	.long	0x76
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0xc
	.long	.LLRL19
	.long	0x9b1
	.uleb128 0x4
	.string	"i"
	.byte	0x47
	.byte	0xb
	.long	0x42
	.long	.LLST20
	.long	.LVUS20
	.byte	0
	.uleb128 0x1e
	.long	0xb54
	.long	.LBB48
	.long	.LBE48-.LBB48
	.byte	0x4c
	.byte	0x2
	.long	0x9ca
	.uleb128 0x11
	.long	0xb5e
	.byte	0
	.uleb128 0x20
	.long	.LVL38
	.long	0xc39
	.byte	0
	.uleb128 0x27
	.long	.LASF35
	.byte	0x37
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0xa4b
	.uleb128 0x7
	.string	"a"
	.byte	0x37
	.byte	0x28
	.long	0x870
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x7
	.string	"n"
	.byte	0x37
	.byte	0x34
	.long	0x6a
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xa
	.long	.LASF31
	.byte	0x39
	.byte	0xb
	.long	0x76
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xc
	.long	.LLRL13
	.long	0xa38
	.uleb128 0x4
	.string	"i"
	.byte	0x3a
	.byte	0xb
	.long	0x42
	.long	.LLST14
	.long	.LVUS14
	.byte	0
	.uleb128 0x35
	.long	0xb54
	.long	.LLRL15
	.byte	0x1
	.byte	0x41
	.byte	0x2
	.uleb128 0x11
	.long	0xb5e
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LASF34
	.byte	0x2d
	.byte	0xc
	.long	0x42
	.long	0xa78
	.uleb128 0x9
	.string	"a"
	.byte	0x2d
	.byte	0x26
	.long	0x86b
	.uleb128 0x9
	.string	"b"
	.byte	0x2d
	.byte	0x3b
	.long	0x86b
	.uleb128 0x22
	.uleb128 0xe
	.string	"i"
	.byte	0x31
	.byte	0xb
	.long	0x42
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	.LASF36
	.byte	0x22
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xaf1
	.uleb128 0x7
	.string	"a"
	.byte	0x22
	.byte	0x22
	.long	0x870
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.string	"b"
	.byte	0x22
	.byte	0x37
	.long	0x86b
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xa
	.long	.LASF37
	.byte	0x24
	.byte	0xa
	.long	0x49
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xc
	.long	.LLRL8
	.long	0xadc
	.uleb128 0x4
	.string	"i"
	.byte	0x25
	.byte	0xb
	.long	0x42
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.uleb128 0x26
	.long	0xb54
	.long	.LBB37
	.long	.LBE37-.LBB37
	.byte	0x2a
	.uleb128 0x11
	.long	0xb5e
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
	.long	0xb54
	.uleb128 0x7
	.string	"a"
	.byte	0x16
	.byte	0x1d
	.long	0x870
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x7
	.string	"b"
	.byte	0x16
	.byte	0x32
	.long	0x86b
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xa
	.long	.LASF31
	.byte	0x18
	.byte	0xb
	.long	0x76
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xb
	.long	.LLRL3
	.uleb128 0x4
	.string	"i"
	.byte	0x19
	.byte	0xb
	.long	0x42
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	.LASF39
	.byte	0x10
	.long	0xb68
	.uleb128 0x9
	.string	"a"
	.byte	0x10
	.byte	0x1e
	.long	0x870
	.byte	0
	.uleb128 0x17
	.long	.LASF40
	.byte	0xa
	.byte	0x13
	.long	0xbd
	.long	0xb8a
	.uleb128 0x9
	.string	"n"
	.byte	0xa
	.byte	0x21
	.long	0x6a
	.uleb128 0xe
	.string	"b"
	.byte	0xc
	.byte	0xd
	.long	0xbd
	.byte	0
	.uleb128 0x28
	.long	0xb68
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0xbad
	.uleb128 0x15
	.long	0xb77
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x10
	.long	0xb80
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
	.uleb128 0x28
	.long	0x7d6
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0xc2e
	.uleb128 0x5
	.long	0x7e5
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x15
	.long	0x7f0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x10
	.long	0x7f9
	.uleb128 0x3
	.byte	0x91
	.sleb128 -417
	.uleb128 0xd
	.long	0x804
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x2
	.long	.LVL73
	.long	0x948
	.long	0xc04
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
	.long	.LVL74
	.long	0xf6
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
	.value	0x1a1
	.byte	0x1c
	.byte	0
	.byte	0
	.uleb128 0x37
	.long	.LASF44
	.long	.LASF45
	.byte	0x6
	.byte	0
	.uleb128 0x38
	.long	.LASF46
	.long	.LASF46
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
	.uleb128 0x7
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
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
	.uleb128 0x10
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x5
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
	.uleb128 0x20
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x25
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
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
	.uleb128 0x2c
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2d
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
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
	.uleb128 0x2e
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2f
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x30
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x32
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
.LVUS30:
	.uleb128 .LVU258
	.uleb128 .LVU261
	.uleb128 .LVU261
	.uleb128 .LVU331
	.uleb128 .LVU332
	.uleb128 .LVU334
	.uleb128 .LVU334
	.uleb128 .LVU354
	.uleb128 .LVU377
	.uleb128 .LVU381
	.uleb128 .LVU381
	.uleb128 .LVU383
	.uleb128 .LVU383
	.uleb128 .LVU455
	.uleb128 .LVU514
	.uleb128 .LVU518
	.uleb128 .LVU519
	.uleb128 .LVU522
	.uleb128 .LVU522
	.uleb128 .LVU524
	.uleb128 .LVU524
	.uleb128 .LVU528
	.uleb128 .LVU528
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL77
	.uleb128 .LVL100-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL101-.LVL77
	.uleb128 .LVL102-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL111-.LVL77
	.uleb128 0x3
	.byte	0x74
	.sleb128 180
	.byte	0x4
	.uleb128 .LVL117-.LVL77
	.uleb128 .LVL119-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL119-.LVL77
	.uleb128 .LVL120-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL120-.LVL77
	.uleb128 .LVL144-.LVL77
	.uleb128 0x3
	.byte	0x74
	.sleb128 180
	.byte	0x4
	.uleb128 .LVL165-.LVL77
	.uleb128 .LVL167-.LVL77
	.uleb128 0x3
	.byte	0x74
	.sleb128 180
	.byte	0x4
	.uleb128 .LVL168-.LVL77
	.uleb128 .LVL169-.LVL77
	.uleb128 0x8
	.byte	0x74
	.sleb128 180
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL169-.LVL77
	.uleb128 .LVL170-.LVL77
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL170-.LVL77
	.uleb128 .LVL171-.LVL77
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL171-.LVL77
	.uleb128 .LFE11-.LVL77
	.uleb128 0x3
	.byte	0x74
	.sleb128 180
	.byte	0
.LVUS32:
	.uleb128 .LVU260
	.uleb128 .LVU261
	.uleb128 .LVU261
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU294
.LLST32:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL77
	.uleb128 .LVL87-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL87-.LVL77
	.uleb128 .LVL89-.LVL77
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL77
	.uleb128 .LVL90-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS34:
	.uleb128 .LVU268
	.uleb128 .LVU286
.LLST34:
	.byte	0x8
	.long	.LVL82
	.uleb128 .LVL88-.LVL82
	.uleb128 0x6
	.byte	0x3
	.long	.LC3
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU273
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU280
	.uleb128 .LVU280
	.uleb128 .LVU286
.LLST36:
	.byte	0x6
	.long	.LVL83
	.byte	0x4
	.uleb128 .LVL83-.LVL83
	.uleb128 .LVL84-.LVL83
	.uleb128 0x4
	.byte	0xa
	.value	0x190
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL84-.LVL83
	.uleb128 .LVL85-.LVL83
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL85-.LVL83
	.uleb128 .LVL86-.LVL83
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL83
	.uleb128 .LVL88-.LVL83
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS37:
	.uleb128 .LVU298
	.uleb128 .LVU299
.LLST37:
	.byte	0x8
	.long	.LVL92
	.uleb128 .LVL92-.LVL92
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU319
	.uleb128 .LVU320
.LLST39:
	.byte	0x8
	.long	.LVL97
	.uleb128 .LVL97-.LVL97
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS57:
	.uleb128 .LVU409
	.uleb128 .LVU415
	.uleb128 .LVU449
	.uleb128 .LVU454
	.uleb128 .LVU514
	.uleb128 .LVU518
.LLST57:
	.byte	0x6
	.long	.LVL130
	.byte	0x4
	.uleb128 .LVL130-.LVL130
	.uleb128 .LVL131-.LVL130
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL130
	.uleb128 .LVL143-.LVL130
	.uleb128 0x7
	.byte	0x74
	.sleb128 188
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL165-.LVL130
	.uleb128 .LVL167-.LVL130
	.uleb128 0x7
	.byte	0x74
	.sleb128 188
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU421
	.uleb128 .LVU423
.LLST62:
	.byte	0x8
	.long	.LVL134
	.uleb128 .LVL134-.LVL134
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS63:
	.uleb128 .LVU430
	.uleb128 .LVU434
	.uleb128 .LVU434
	.uleb128 .LVU443
	.uleb128 .LVU443
	.uleb128 .LVU446
	.uleb128 .LVU446
	.uleb128 .LVU447
.LLST63:
	.byte	0x6
	.long	.LVL136
	.byte	0x4
	.uleb128 .LVL136-.LVL136
	.uleb128 .LVL137-.LVL136
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL137-.LVL136
	.uleb128 .LVL139-.LVL136
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL139-.LVL136
	.uleb128 .LVL141-.LVL136
	.uleb128 0x3
	.byte	0x77
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL141-.LVL136
	.uleb128 .LVL142-.LVL136
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS60:
	.uleb128 .LVU415
	.uleb128 .LVU420
	.uleb128 .LVU420
	.uleb128 .LVU421
.LLST60:
	.byte	0x6
	.long	.LVL131
	.byte	0x4
	.uleb128 .LVL131-.LVL131
	.uleb128 .LVL133-.LVL131
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL133-.LVL131
	.uleb128 .LVL134-.LVL131
	.uleb128 0x3
	.byte	0x74
	.sleb128 2016
	.byte	0
.LVUS61:
	.uleb128 .LVU419
	.uleb128 .LVU420
	.uleb128 .LVU420
	.uleb128 .LVU421
.LLST61:
	.byte	0x6
	.long	.LVL132
	.byte	0x4
	.uleb128 .LVL132-.LVL132
	.uleb128 .LVL133-.LVL132
	.uleb128 0xa
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x9c
	.byte	0x4
	.uleb128 .LVL133-.LVL132
	.uleb128 .LVL134-.LVL132
	.uleb128 0xc
	.byte	0x31
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 2016
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x9c
	.byte	0
.LVUS40:
	.uleb128 .LVU336
	.uleb128 .LVU339
.LLST40:
	.byte	0x8
	.long	.LVL103
	.uleb128 .LVL103-.LVL103
	.uleb128 0x3
	.byte	0x8
	.byte	0x7f
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU336
	.uleb128 .LVU339
	.uleb128 .LVU339
	.uleb128 .LVU342
.LLST41:
	.byte	0x6
	.long	.LVL103
	.byte	0x4
	.uleb128 .LVL103-.LVL103
	.uleb128 .LVL103-.LVL103
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL103-.LVL103
	.uleb128 .LVL105-.LVL103
	.uleb128 0x4
	.byte	0x74
	.sleb128 864
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU345
	.uleb128 .LVU371
	.uleb128 .LVU455
	.uleb128 .LVU514
.LLST43:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL115-.LVL107
	.uleb128 0x4
	.byte	0x74
	.sleb128 536
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL107
	.uleb128 .LVL165-.LVL107
	.uleb128 0x4
	.byte	0x74
	.sleb128 536
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU345
	.uleb128 .LVU371
	.uleb128 .LVU455
	.uleb128 .LVU514
.LLST44:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL115-.LVL107
	.uleb128 0x4
	.byte	0x74
	.sleb128 864
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL107
	.uleb128 .LVL165-.LVL107
	.uleb128 0x4
	.byte	0x74
	.sleb128 864
	.byte	0x9f
	.byte	0
.LVUS46:
	.uleb128 .LVU352
	.uleb128 .LVU353
	.uleb128 .LVU353
	.uleb128 .LVU354
	.uleb128 .LVU354
	.uleb128 .LVU363
	.uleb128 .LVU364
	.uleb128 .LVU365
	.uleb128 .LVU455
	.uleb128 .LVU473
	.uleb128 .LVU474
	.uleb128 .LVU492
	.uleb128 .LVU495
	.uleb128 .LVU500
	.uleb128 .LVU503
	.uleb128 .LVU511
	.uleb128 .LVU512
	.uleb128 .LVU513
.LLST46:
	.byte	0x6
	.long	.LVL109
	.byte	0x4
	.uleb128 .LVL109-.LVL109
	.uleb128 .LVL110-.LVL109
	.uleb128 0x3
	.byte	0x70
	.sleb128 31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL110-.LVL109
	.uleb128 .LVL111-.LVL109
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL111-.LVL109
	.uleb128 .LVL112-.LVL109
	.uleb128 0x3
	.byte	0x74
	.sleb128 188
	.byte	0x4
	.uleb128 .LVL113-.LVL109
	.uleb128 .LVL114-.LVL109
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL144-.LVL109
	.uleb128 .LVL150-.LVL109
	.uleb128 0x3
	.byte	0x74
	.sleb128 188
	.byte	0x4
	.uleb128 .LVL151-.LVL109
	.uleb128 .LVL157-.LVL109
	.uleb128 0x3
	.byte	0x74
	.sleb128 188
	.byte	0x4
	.uleb128 .LVL158-.LVL109
	.uleb128 .LVL159-.LVL109
	.uleb128 0x3
	.byte	0x74
	.sleb128 188
	.byte	0x4
	.uleb128 .LVL160-.LVL109
	.uleb128 .LVL162-.LVL109
	.uleb128 0x3
	.byte	0x74
	.sleb128 188
	.byte	0x4
	.uleb128 .LVL163-.LVL109
	.uleb128 .LVL164-.LVL109
	.uleb128 0x3
	.byte	0x74
	.sleb128 188
	.byte	0
.LVUS47:
	.uleb128 .LVU455
	.uleb128 .LVU457
	.uleb128 .LVU457
	.uleb128 .LVU459
	.uleb128 .LVU459
	.uleb128 .LVU460
	.uleb128 .LVU460
	.uleb128 .LVU461
.LLST47:
	.byte	0x6
	.long	.LVL144
	.byte	0x4
	.uleb128 .LVL144-.LVL144
	.uleb128 .LVL145-.LVL144
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL145-.LVL144
	.uleb128 .LVL146-.LVL144
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL146-.LVL144
	.uleb128 .LVL147-.LVL144
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL147-.LVL144
	.uleb128 .LVL148-.LVL144
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS49:
	.uleb128 .LVU463
	.uleb128 .LVU469
	.uleb128 .LVU504
	.uleb128 .LVU509
.LLST49:
	.byte	0x6
	.long	.LVL148
	.byte	0x4
	.uleb128 .LVL148-.LVL148
	.uleb128 .LVL149-.LVL148
	.uleb128 0x4
	.byte	0x74
	.sleb128 2012
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL148
	.uleb128 .LVL161-.LVL148
	.uleb128 0x4
	.byte	0x74
	.sleb128 2012
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU463
	.uleb128 .LVU469
	.uleb128 .LVU504
	.uleb128 .LVU509
.LLST50:
	.byte	0x6
	.long	.LVL148
	.byte	0x4
	.uleb128 .LVL148-.LVL148
	.uleb128 .LVL149-.LVL148
	.uleb128 0x4
	.byte	0x74
	.sleb128 1684
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL160-.LVL148
	.uleb128 .LVL161-.LVL148
	.uleb128 0x4
	.byte	0x74
	.sleb128 1684
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU476
	.uleb128 .LVU477
	.uleb128 .LVU477
	.uleb128 .LVU480
	.uleb128 .LVU480
	.uleb128 .LVU481
	.uleb128 .LVU481
	.uleb128 .LVU485
.LLST51:
	.byte	0x6
	.long	.LVL151
	.byte	0x4
	.uleb128 .LVL151-.LVL151
	.uleb128 .LVL152-.LVL151
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL152-.LVL151
	.uleb128 .LVL153-.LVL151
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL153-.LVL151
	.uleb128 .LVL154-.LVL151
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL154-.LVL151
	.uleb128 .LVL155-.LVL151
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS53:
	.uleb128 .LVU386
	.uleb128 .LVU401
	.uleb128 .LVU528
	.uleb128 0
.LLST53:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL127-.LVL122
	.uleb128 0x4
	.byte	0x74
	.sleb128 372
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL171-.LVL122
	.uleb128 .LFE11-.LVL122
	.uleb128 0x4
	.byte	0x74
	.sleb128 372
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU386
	.uleb128 .LVU401
	.uleb128 .LVU528
	.uleb128 0
.LLST54:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL127-.LVL122
	.uleb128 0x4
	.byte	0x74
	.sleb128 1356
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL171-.LVL122
	.uleb128 .LFE11-.LVL122
	.uleb128 0x4
	.byte	0x74
	.sleb128 1356
	.byte	0x9f
	.byte	0
.LVUS55:
	.uleb128 .LVU393
	.uleb128 .LVU394
	.uleb128 .LVU394
	.uleb128 .LVU397
	.uleb128 .LVU397
	.uleb128 .LVU398
	.uleb128 .LVU398
	.uleb128 .LVU401
.LLST55:
	.byte	0x6
	.long	.LVL123
	.byte	0x4
	.uleb128 .LVL123-.LVL123
	.uleb128 .LVL124-.LVL123
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL124-.LVL123
	.uleb128 .LVL125-.LVL123
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL125-.LVL123
	.uleb128 .LVL126-.LVL123
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL126-.LVL123
	.uleb128 .LVL127-.LVL123
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS21:
	.uleb128 0
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL51-.LVL45
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL51-.LVL45
	.uleb128 .LFE7-.LVL45
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 0
	.uleb128 .LVU174
	.uleb128 .LVU174
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL47-.LVL45
	.uleb128 .LVL51-.LVL45
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL51-.LVL45
	.uleb128 .LFE7-.LVL45
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 0
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL46-.LVL45
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL46-.LVL45
	.uleb128 .LVL48-.LVL45
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL48-.LVL45
	.uleb128 .LFE7-.LVL45
	.uleb128 0x3
	.byte	0x91
	.sleb128 -52
	.byte	0x6
	.byte	0
.LVUS25:
	.uleb128 .LVU183
	.uleb128 .LVU185
	.uleb128 .LVU185
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU215
.LLST25:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL52-.LVL50
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL52-.LVL50
	.uleb128 .LVL64-.LVL50
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL64-.LVL50
	.uleb128 .LVL65-.LVL50
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS26:
	.uleb128 .LVU187
	.uleb128 .LVU194
	.uleb128 .LVU196
	.uleb128 .LVU200
	.uleb128 .LVU202
	.uleb128 .LVU215
.LLST26:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL55-.LVL52
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL56-.LVL52
	.uleb128 .LVL57-.LVL52
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL59-.LVL52
	.uleb128 .LVL65-.LVL52
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS27:
	.uleb128 .LVU187
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU190
	.uleb128 .LVU190
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU204
	.uleb128 .LVU204
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU209
	.uleb128 .LVU209
	.uleb128 .LVU211
.LLST27:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL53-.LVL52
	.uleb128 .LVL54-.LVL52
	.uleb128 0x6
	.byte	0x75
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL52
	.uleb128 .LVL58-.LVL52
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL52
	.uleb128 .LVL59-.LVL52
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
	.uleb128 .LVL59-.LVL52
	.uleb128 .LVL60-.LVL52
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL52
	.uleb128 .LVL61-.LVL52
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL61-.LVL52
	.uleb128 .LVL62-.LVL52
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL52
	.uleb128 .LVL63-.LVL52
	.uleb128 0x6
	.byte	0x75
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 0
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL33-.LVL32
	.uleb128 .LVL35-.LVL32
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL35-.LVL32
	.uleb128 .LVL42-.LVL32
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL32
	.uleb128 .LVL43-.LVL32
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL43-.LVL32
	.uleb128 .LFE6-.LVL32
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL35-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL35-.LVL32
	.uleb128 .LVL42-.LVL32
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL42-.LVL32
	.uleb128 .LFE6-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS18:
	.uleb128 .LVU136
	.uleb128 .LVU144
	.uleb128 .LVU148
	.uleb128 .LVU149
	.uleb128 .LVU161
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL35-.LVL32
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL36-.LVL32
	.uleb128 .LVL37-.LVL32
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
	.uleb128 .LVL42-.LVL32
	.uleb128 .LFE6-.LVL32
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0
.LVUS20:
	.uleb128 .LVU141
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU160
	.uleb128 .LVU161
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL40-.LVL34
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL40-.LVL34
	.uleb128 .LVL41-.LVL34
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL34
	.uleb128 .LVL44-.LVL34
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL44-.LVL34
	.uleb128 .LFE6-.LVL34
	.uleb128 0x7
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.LVL25
	.uleb128 .LVL31-.LVL25
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL31-.LVL25
	.uleb128 .LFE5-.LVL25
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-.LVL25
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL26-.LVL25
	.uleb128 .LFE5-.LVL25
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0
.LVUS12:
	.uleb128 .LVU99
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU115
	.uleb128 .LVU118
	.uleb128 .LVU132
.LLST12:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-.LVL25
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL26-.LVL25
	.uleb128 .LVL27-.LVL25
	.uleb128 0x6
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL27-.LVL25
	.uleb128 .LVL29-.LVL25
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL30-.LVL25
	.uleb128 .LVL31-.LVL25
	.uleb128 0x6
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS14:
	.uleb128 .LVU101
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU132
.LLST14:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-.LVL25
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL25
	.uleb128 .LVL28-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL28-.LVL25
	.uleb128 .LVL30-.LVL25
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL25
	.uleb128 .LVL31-.LVL25
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL24-.LVL13
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL24-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0
.LVUS7:
	.uleb128 .LVU56
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU81
	.uleb128 .LVU84
	.uleb128 .LVU94
.LLST7:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL17-.LVL13
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL17-.LVL13
	.uleb128 .LVL18-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL18-.LVL13
	.uleb128 .LVL20-.LVL13
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL21-.LVL13
	.uleb128 .LVL23-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS9:
	.uleb128 .LVU58
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU88
.LLST9:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL17-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL13
	.uleb128 .LVL19-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL19-.LVL13
	.uleb128 .LVL21-.LVL13
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL13
	.uleb128 .LVL22-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL5-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.LVL3
	.uleb128 .LVL12-.LVL3
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL12-.LVL3
	.uleb128 .LFE2-.LVL3
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LFE2-.LVL3
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0
.LVUS2:
	.uleb128 .LVU14
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU46
.LLST2:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL6-.LVL3
	.uleb128 .LVL7-.LVL3
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL7-.LVL3
	.uleb128 .LVL9-.LVL3
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS4:
	.uleb128 .LVU16
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU51
.LLST4:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL3
	.uleb128 .LVL8-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL8-.LVL3
	.uleb128 .LVL10-.LVL3
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL3
	.uleb128 .LVL11-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS28:
	.uleb128 0
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU246
	.uleb128 .LVU246
	.uleb128 0
.LLST28:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL71-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL76-.LVL70
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL76-.LVL70
	.uleb128 .LFE10-.LVL70
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU227
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU245
.LLST29:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL71-.LVL70
	.uleb128 0x4
	.byte	0xa
	.value	0x190
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL72-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL72-.LVL70
	.uleb128 .LVL73-.LVL70
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL70
	.uleb128 .LVL75-.LVL70
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
.LLRL3:
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
.LLRL8:
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
.LLRL13:
	.byte	0x5
	.long	.LBB39
	.byte	0x4
	.uleb128 .LBB39-.LBB39
	.uleb128 .LBE39-.LBB39
	.byte	0x4
	.uleb128 .LBB40-.LBB39
	.uleb128 .LBE40-.LBB39
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB41
	.byte	0x4
	.uleb128 .LBB41-.LBB41
	.uleb128 .LBE41-.LBB41
	.byte	0x4
	.uleb128 .LBB44-.LBB41
	.uleb128 .LBE44-.LBB41
	.byte	0
.LLRL19:
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
.LLRL24:
	.byte	0x5
	.long	.LBB51
	.byte	0x4
	.uleb128 .LBB51-.LBB51
	.uleb128 .LBE51-.LBB51
	.byte	0x4
	.uleb128 .LBB54-.LBB51
	.uleb128 .LBE54-.LBB51
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB89-.LBB83
	.uleb128 .LBE89-.LBB83
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB88-.LBB84
	.uleb128 .LBE88-.LBB84
	.byte	0
.LLRL35:
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
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB91
	.byte	0x4
	.uleb128 .LBB91-.LBB91
	.uleb128 .LBE91-.LBB91
	.byte	0x4
	.uleb128 .LBB92-.LBB91
	.uleb128 .LBE92-.LBB91
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB131-.LBB96
	.uleb128 .LBE131-.LBB96
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB108-.LBB98
	.uleb128 .LBE108-.LBB98
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB101
	.byte	0x4
	.uleb128 .LBB101-.LBB101
	.uleb128 .LBE101-.LBB101
	.byte	0x4
	.uleb128 .LBB106-.LBB101
	.uleb128 .LBE106-.LBB101
	.byte	0x4
	.uleb128 .LBB107-.LBB101
	.uleb128 .LBE107-.LBB101
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB114-.LBB110
	.uleb128 .LBE114-.LBB110
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB115
	.byte	0x4
	.uleb128 .LBB115-.LBB115
	.uleb128 .LBE115-.LBB115
	.byte	0x4
	.uleb128 .LBB130-.LBB115
	.uleb128 .LBE130-.LBB115
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB116
	.byte	0x4
	.uleb128 .LBB116-.LBB116
	.uleb128 .LBE116-.LBB116
	.byte	0x4
	.uleb128 .LBB126-.LBB116
	.uleb128 .LBE126-.LBB116
	.byte	0x4
	.uleb128 .LBB127-.LBB116
	.uleb128 .LBE127-.LBB116
	.byte	0x4
	.uleb128 .LBB128-.LBB116
	.uleb128 .LBE128-.LBB116
	.byte	0x4
	.uleb128 .LBB129-.LBB116
	.uleb128 .LBE129-.LBB116
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB117
	.byte	0x4
	.uleb128 .LBB117-.LBB117
	.uleb128 .LBE117-.LBB117
	.byte	0x4
	.uleb128 .LBB120-.LBB117
	.uleb128 .LBE120-.LBB117
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB123
	.byte	0x4
	.uleb128 .LBB123-.LBB123
	.uleb128 .LBE123-.LBB123
	.byte	0x4
	.uleb128 .LBB124-.LBB123
	.uleb128 .LBE124-.LBB123
	.byte	0x4
	.uleb128 .LBB125-.LBB123
	.uleb128 .LBE125-.LBB123
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
.LASF45:
	.string	"__builtin_puts"
.LASF37:
	.string	"borrow"
.LASF11:
	.string	"uint64_t"
.LASF5:
	.string	"short int"
.LASF13:
	.string	"size_t"
.LASF32:
	.string	"multiply"
.LASF43:
	.string	"main"
.LASF20:
	.string	"rest"
.LASF9:
	.string	"int64_t"
.LASF6:
	.string	"long long int"
.LASF30:
	.string	"bits"
.LASF35:
	.string	"multiply_small"
.LASF19:
	.string	"memset"
.LASF23:
	.string	"part"
.LASF14:
	.string	"long int"
.LASF29:
	.string	"shift"
.LASF40:
	.string	"from"
.LASF18:
	.string	"printf"
.LASF36:
	.string	"subtract"
.LASF24:
	.string	"term"
.LASF22:
	.string	"digits"
.LASF21:
	.string	"minus"
.LASF7:
	.string	"unsigned char"
.LASF39:
	.string	"trim"
.LASF4:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF3:
	.string	"unsigned int"
.LASF44:
	.string	"puts"
.LASF38:
	.string	"shift_left"
.LASF8:
	.string	"short unsigned int"
.LASF31:
	.string	"carry"
.LASF12:
	.string	"char"
.LASF42:
	.string	"LIMBS"
.LASF25:
	.string	"piece"
.LASF41:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF15:
	.string	"long unsigned int"
.LASF46:
	.string	"__udivmoddi4"
.LASF34:
	.string	"compare"
.LASF27:
	.string	"print"
.LASF33:
	.string	"divide_small"
.LASF16:
	.string	"used"
.LASF26:
	.string	"name"
.LASF28:
	.string	"divide"
.LASF17:
	.string	"limb"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"bigint.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
