	.file	"recursion.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "recursion.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d%c%c "
	.text
	.p2align 4
	.type	hanoi, @function
hanoi:
.LVL0:
.LFB0:
	.file 1 "recursion.c"
	.loc 1 8 1 view -0
	.cfi_startproc
	.loc 1 9 2 view .LVU1
	.loc 1 8 1 is_stmt 0 view .LVU2
	subl	$60, %esp
	.cfi_def_cfa_offset 64
	movl	%esi, 48(%esp)
	.cfi_offset 6, -16
	movl	%eax, %esi
	movzbl	64(%esp), %eax
.LVL1:
	.loc 1 8 1 view .LVU3
	movl	%ebx, 44(%esp)
	.loc 1 9 5 view .LVU4
	testl	%esi, %esi
	.loc 1 8 1 view .LVU5
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	.cfi_offset 3, -20
	.cfi_offset 7, -12
	.cfi_offset 5, -8
	.loc 1 9 5 view .LVU6
	jne	.L11
	.loc 1 16 1 view .LVU7
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
.LVL2:
	.loc 1 16 1 view .LVU8
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL3:
	.p2align 4,,10
	.p2align 3
.L11:
	.cfi_restore_state
	.loc 1 11 2 is_stmt 1 view .LVU9
	movsbl	%cl, %ebx
	movsbl	%dl, %edi
	movl	%ebx, (%esp)
	leal	-1(%esi), %ebp
	movsbl	%al, %ecx
.LVL4:
	.loc 1 11 2 is_stmt 0 view .LVU10
	movl	%ecx, 28(%esp)
	movl	%ebp, %eax
	movl	%edi, %edx
	.loc 1 11 2 view .LVU11
	call	hanoi
.LVL5:
	.loc 1 12 2 is_stmt 1 view .LVU12
	.loc 1 12 7 is_stmt 0 view .LVU13
	movl	moves, %eax
	incl	%eax
	movl	%eax, moves
	.loc 1 13 2 is_stmt 1 view .LVU14
	.loc 1 13 12 is_stmt 0 view .LVU15
	cmpl	$7, %eax
	jle	.L5
	cmpl	$4, %esi
	jg	.L5
.L3:
	.loc 1 15 2 is_stmt 1 view .LVU16
	movl	%edi, 64(%esp)
.LVL6:
	.loc 1 15 2 is_stmt 0 view .LVU17
	movl	28(%esp), %edx
	movl	%ebx, %ecx
	.loc 1 16 1 view .LVU18
	movl	48(%esp), %esi
.LVL7:
	.loc 1 15 2 view .LVU19
	movl	%ebp, %eax
	.loc 1 16 1 view .LVU20
	movl	44(%esp), %ebx
.LVL8:
	.loc 1 16 1 view .LVU21
	movl	52(%esp), %edi
.LVL9:
	.loc 1 16 1 view .LVU22
	movl	56(%esp), %ebp
.LVL10:
	.loc 1 16 1 view .LVU23
	addl	$60, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	.loc 1 15 2 view .LVU24
	jmp	hanoi
.LVL11:
	.p2align 4,,10
	.p2align 3
.L5:
	.cfi_restore_state
	.loc 1 14 3 is_stmt 1 view .LVU25
	movl	%ebx, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL12:
	jmp	.L3
	.cfi_endproc
.LFE0:
	.size	hanoi, .-hanoi
	.section	.rodata.str1.1
.LC1:
	.string	"%.8s "
	.text
	.p2align 4
	.type	queens, @function
queens:
.LVL13:
.LFB2:
	.loc 1 24 1 view -0
	.cfi_startproc
	.loc 1 25 2 view .LVU27
	.loc 1 26 2 view .LVU28
	.loc 1 24 1 is_stmt 0 view .LVU29
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
	.loc 1 24 1 view .LVU30
	movl	%eax, 20(%esp)
	movl	%edx, %eax
.LVL14:
	.loc 1 26 5 view .LVU31
	movl	20(%esp), %edi
	cmpl	%edi, %edx
	je	.L25
	movl	%ecx, %ebp
	.loc 1 31 2 is_stmt 1 view .LVU32
.LBB26:
	.loc 1 31 7 view .LVU33
	.loc 1 31 40 is_stmt 0 view .LVU34
	movl	64(%esp), %esi
	.loc 1 31 49 view .LVU35
	movl	$-1, %edx
.LVL15:
	.loc 1 31 40 view .LVU36
	movl	68(%esp), %ecx
.LVL16:
	.loc 1 31 40 view .LVU37
	orl	%ecx, %esi
	.loc 1 31 49 view .LVU38
	movzbl	20(%esp), %ecx
	.loc 1 31 40 view .LVU39
	orl	%ebp, %esi
	.loc 1 31 49 view .LVU40
	sall	%cl, %edx
	orl	%edx, %esi
.LVL17:
	.loc 1 31 68 is_stmt 1 view .LVU41
	xorl	$-1, %esi
.LVL18:
	.loc 1 31 68 is_stmt 0 view .LVU42
	je	.L20
.LBB27:
	.loc 1 36 8 view .LVU43
	movl	72(%esp), %edi
	.loc 1 34 13 view .LVU44
	movl	$1, %ebx
	.loc 1 36 8 view .LVU45
	addl	%eax, %edi
	.loc 1 37 16 view .LVU46
	incl	%eax
.LVL19:
	.loc 1 36 8 view .LVU47
	movl	%edi, 24(%esp)
.LBE27:
.LBE26:
	.loc 1 25 6 view .LVU48
	xorl	%edi, %edi
.LBB30:
.LBB28:
	.loc 1 37 16 view .LVU49
	movl	%eax, 28(%esp)
.LVL20:
.L19:
	.loc 1 32 3 is_stmt 1 view .LVU50
	.loc 1 32 25 is_stmt 0 view .LVU51
	movl	%esi, %eax
	negl	%eax
	.loc 1 32 12 view .LVU52
	andl	%esi, %eax
.LVL21:
	.loc 1 33 3 is_stmt 1 view .LVU53
	.loc 1 34 3 view .LVU54
	.loc 1 34 23 view .LVU55
	cmpl	$1, %eax
	je	.L21
	.loc 1 33 7 is_stmt 0 view .LVU56
	xorl	%ecx, %ecx
.LVL22:
	.p2align 4
	.p2align 3
.L18:
	.loc 1 35 4 is_stmt 1 view .LVU57
	.loc 1 35 10 is_stmt 0 view .LVU58
	incl	%ecx
.LVL23:
	.loc 1 34 23 is_stmt 1 view .LVU59
	.loc 1 34 13 is_stmt 0 view .LVU60
	movl	%ebx, %edx
	sall	%cl, %edx
	.loc 1 34 23 view .LVU61
	cmpl	%eax, %edx
	jne	.L18
	.loc 1 36 20 view .LVU62
	addb	$97, %cl
.LVL24:
.L17:
	.loc 1 36 3 is_stmt 1 discriminator 2 view .LVU63
	.loc 1 36 14 is_stmt 0 discriminator 2 view .LVU64
	movl	24(%esp), %edx
	movb	%cl, (%edx)
	.loc 1 37 3 is_stmt 1 discriminator 2 view .LVU65
	.loc 1 37 16 is_stmt 0 discriminator 2 view .LVU66
	movl	72(%esp), %edx
	movl	%ebp, %ecx
	orl	%eax, %ecx
	movl	%edx, 8(%esp)
	.loc 1 37 76 discriminator 2 view .LVU67
	movl	68(%esp), %edx
	orl	%eax, %edx
	.loc 1 37 16 discriminator 2 view .LVU68
	shrl	%edx
	movl	%edx, 4(%esp)
	.loc 1 37 56 discriminator 2 view .LVU69
	movl	64(%esp), %edx
	orl	%edx, %eax
.LVL25:
	.loc 1 37 16 discriminator 2 view .LVU70
	movl	28(%esp), %edx
	addl	%eax, %eax
	movl	%eax, (%esp)
	movl	20(%esp), %eax
	call	queens
.LVL26:
	.loc 1 37 13 discriminator 2 view .LVU71
	addl	%eax, %edi
.LVL27:
	.loc 1 37 13 discriminator 2 view .LVU72
.LBE28:
	.loc 1 31 79 is_stmt 1 discriminator 2 view .LVU73
	.loc 1 31 87 is_stmt 0 discriminator 2 view .LVU74
	leal	-1(%esi), %eax
.LVL28:
	.loc 1 31 68 is_stmt 1 discriminator 2 view .LVU75
	andl	%eax, %esi
.LVL29:
	.loc 1 31 68 is_stmt 0 discriminator 2 view .LVU76
	jne	.L19
.LVL30:
.L12:
	.loc 1 31 68 discriminator 2 view .LVU77
.LBE30:
	.loc 1 40 1 view .LVU78
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%edi, %eax
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
.LVL31:
	.p2align 4,,10
	.p2align 3
.L21:
	.cfi_restore_state
.LBB31:
.LBB29:
	.loc 1 34 23 view .LVU79
	movb	$97, %cl
	jmp	.L17
.LVL32:
.L25:
	.loc 1 34 23 view .LVU80
.LBE29:
.LBE31:
	.loc 1 27 3 is_stmt 1 view .LVU81
	.loc 1 27 6 is_stmt 0 view .LVU82
	cmpl	$8, %edx
	je	.L26
.LVL33:
.L14:
	.loc 1 29 10 view .LVU83
	movl	$1, %edi
.LVL34:
	.loc 1 29 10 view .LVU84
	jmp	.L12
.LVL35:
.L26:
	.loc 1 27 14 discriminator 1 view .LVU85
	movl	72(%esp), %eax
.LVL36:
	.loc 1 27 14 discriminator 1 view .LVU86
	cmpb	$97, (%eax)
	jne	.L14
	.loc 1 28 4 is_stmt 1 view .LVU87
	movl	$.LC1, (%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL37:
	.loc 1 28 4 is_stmt 0 view .LVU88
	jmp	.L14
.LVL38:
	.p2align 4,,10
	.p2align 3
.L20:
	.loc 1 40 1 view .LVU89
	addl	$44, %esp
	.cfi_def_cfa_offset 20
	.loc 1 25 6 view .LVU90
	xorl	%edi, %edi
.LVL39:
	.loc 1 40 1 view .LVU91
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	movl	%edi, %eax
.LVL40:
	.loc 1 40 1 view .LVU92
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL41:
	.loc 1 40 1 view .LVU93
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
.LVL42:
	.loc 1 40 1 view .LVU94
	ret
	.cfi_endproc
.LFE2:
	.size	queens, .-queens
	.section	.rodata.str1.1
.LC2:
	.string	"%s "
	.text
	.p2align 4
	.type	permutations.constprop.0, @function
permutations.constprop.0:
.LVL43:
.LFB16:
	.loc 1 42 12 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 44 2 view .LVU96
	.loc 1 42 12 is_stmt 0 view .LVU97
	subl	$60, %esp
	.cfi_def_cfa_offset 64
	.loc 1 44 5 view .LVU98
	cmpl	$5, %edx
	.loc 1 42 12 view .LVU99
	movl	%ebx, 44(%esp)
	movl	%esi, 48(%esp)
	movl	%edi, 52(%esp)
	movl	%ebp, 56(%esp)
	.cfi_offset 3, -20
	.cfi_offset 6, -16
	.cfi_offset 7, -12
	.cfi_offset 5, -8
	.loc 1 42 12 view .LVU100
	movl	%eax, 24(%esp)
	.loc 1 44 5 view .LVU101
	je	.L28
.LVL44:
.LBB35:
	.loc 1 51 23 is_stmt 1 view .LVU102
.LBE35:
	.loc 1 50 6 is_stmt 0 view .LVU103
	xorl	%ebp, %ebp
.LBB40:
	.loc 1 51 23 view .LVU104
	cmpl	$4, %edx
	jg	.L27
.LBB36:
	.loc 1 52 13 view .LVU105
	movl	24(%esp), %eax
	.loc 1 55 12 view .LVU106
	leal	1(%edx), %edi
.LBE36:
.LBE40:
	.loc 1 50 6 view .LVU107
	xorl	%ebp, %ebp
.LBB41:
.LBB37:
	.loc 1 52 13 view .LVU108
	leal	(%eax,%edx), %esi
	addl	$5, %eax
.LVL45:
	.loc 1 52 13 view .LVU109
	movl	%eax, 28(%esp)
	movl	%esi, %ebx
.LVL46:
.L32:
	.loc 1 52 3 is_stmt 1 view .LVU110
	.loc 1 53 11 is_stmt 0 view .LVU111
	movzbl	(%ebx), %eax
	.loc 1 55 12 view .LVU112
	movl	%edi, %edx
.LBE37:
	.loc 1 51 23 view .LVU113
	incl	%ebx
.LVL47:
.LBB38:
	.loc 1 52 8 view .LVU114
	movzbl	(%esi), %ecx
.LVL48:
	.loc 1 53 3 is_stmt 1 view .LVU115
	.loc 1 53 11 is_stmt 0 view .LVU116
	movb	%al, (%esi)
	.loc 1 54 3 is_stmt 1 view .LVU117
	.loc 1 55 12 is_stmt 0 view .LVU118
	movl	24(%esp), %eax
	.loc 1 54 8 view .LVU119
	movb	%cl, -1(%ebx)
	movb	%cl, 23(%esp)
	.loc 1 55 3 is_stmt 1 view .LVU120
	.loc 1 55 12 is_stmt 0 view .LVU121
	call	permutations.constprop.0
.LVL49:
	.loc 1 57 11 view .LVU122
	movzbl	23(%esp), %ecx
	.loc 1 55 9 view .LVU123
	addl	%eax, %ebp
.LVL50:
	.loc 1 56 3 is_stmt 1 view .LVU124
	.loc 1 56 8 is_stmt 0 view .LVU125
	movzbl	(%esi), %eax
	movb	%al, -1(%ebx)
	.loc 1 57 3 is_stmt 1 view .LVU126
.LBE38:
	.loc 1 51 23 is_stmt 0 view .LVU127
	cmpl	%ebx, 28(%esp)
.LBB39:
	.loc 1 57 11 view .LVU128
	movb	%cl, (%esi)
.LBE39:
	.loc 1 51 29 is_stmt 1 view .LVU129
.LVL51:
	.loc 1 51 23 view .LVU130
	jne	.L32
.LVL52:
.L27:
	.loc 1 51 23 is_stmt 0 view .LVU131
.LBE41:
	.loc 1 60 1 view .LVU132
	movl	%ebp, %eax
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
	movl	52(%esp), %edi
	movl	56(%esp), %ebp
	addl	$60, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL53:
	.p2align 4,,10
	.p2align 3
.L28:
	.cfi_restore_state
.LBB42:
	.loc 1 45 3 is_stmt 1 view .LVU133
	.loc 1 46 3 view .LVU134
	.loc 1 46 12 is_stmt 0 view .LVU135
	movl	shown.0, %edx
.LVL54:
	.loc 1 46 12 view .LVU136
	leal	1(%edx), %ecx
	movl	%ecx, shown.0
	imull	$-252645135, %edx, %edx
	addl	$126322567, %edx
	.loc 1 46 6 view .LVU137
	cmpl	$252645134, %edx
	jbe	.L35
.LVL55:
.L31:
	.loc 1 48 10 view .LVU138
	movl	$1, %ebp
	jmp	.L27
.LVL56:
	.p2align 4,,10
	.p2align 3
.L35:
	.loc 1 47 4 is_stmt 1 view .LVU139
	movl	$.LC2, (%esp)
	movl	24(%esp), %eax
.LVL57:
	.loc 1 47 4 is_stmt 0 view .LVU140
	movl	%eax, 4(%esp)
	call	printf
.LVL58:
	jmp	.L31
.LBE42:
	.cfi_endproc
.LFE16:
	.size	permutations.constprop.0, .-permutations.constprop.0
	.p2align 4
	.type	odd.part.0, @function
odd.part.0:
.LFB12:
	.loc 1 64 12 is_stmt 1 view -0
	.cfi_startproc
.LVL59:
.L38:
.LBB57:
.LBI57:
	.loc 1 63 12 view .LVU142
.LBB58:
	.loc 1 63 31 view .LVU143
	.loc 1 63 49 is_stmt 0 view .LVU144
	cmpl	$1, %eax
	je	.L41
.LVL60:
.LBB59:
.LBI59:
	.loc 1 63 12 is_stmt 1 view .LVU145
.LBB60:
.LBI60:
	.loc 1 64 12 view .LVU146
.LBB61:
	.loc 1 64 30 view .LVU147
	.loc 1 64 48 is_stmt 0 view .LVU148
	cmpl	$2, %eax
	jne	.L43
.L40:
	xorl	%eax, %eax
	ret
.LVL61:
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 64 48 view .LVU149
.LBE61:
.LBE60:
.LBE59:
	.loc 1 63 49 view .LVU150
	movl	$1, %eax
.LVL62:
	.loc 1 63 49 view .LVU151
.LBE58:
.LBE57:
	.loc 1 64 63 view .LVU152
	ret
.LVL63:
	.p2align 4,,10
	.p2align 3
.L43:
.LBB73:
.LBB72:
.LBB71:
.LBB70:
.LBB69:
.LBB62:
.LBI62:
	.loc 1 64 12 is_stmt 1 view .LVU153
.LBB63:
.LBI63:
	.loc 1 63 12 view .LVU154
.LBB64:
	.loc 1 63 31 view .LVU155
	.loc 1 63 49 is_stmt 0 view .LVU156
	cmpl	$3, %eax
	je	.L41
.LVL64:
.LBB65:
.LBI65:
	.loc 1 63 12 is_stmt 1 view .LVU157
.LBB66:
.LBB67:
.LBI67:
	.loc 1 64 12 view .LVU158
.LBB68:
	.loc 1 64 30 view .LVU159
	.loc 1 64 48 is_stmt 0 view .LVU160
	subl	$4, %eax
.LVL65:
	.loc 1 64 48 view .LVU161
	je	.L40
	.p2align 4,,5
	jmp	.L38
.LBE68:
.LBE67:
.LBE66:
.LBE65:
.LBE64:
.LBE63:
.LBE62:
.LBE69:
.LBE70:
.LBE71:
.LBE72:
.LBE73:
	.cfi_endproc
.LFE12:
	.size	odd.part.0, .-odd.part.0
	.p2align 4
	.type	male.part.0, @function
male.part.0:
.LVL66:
.LFB15:
	.loc 1 77 12 is_stmt 1 view -0
	.cfi_startproc
.LBB92:
.LBI92:
	.loc 1 77 12 view .LVU163
.LBB93:
	.loc 1 77 26 view .LVU164
.LBE93:
.LBE92:
	.loc 1 77 12 is_stmt 0 view .LVU165
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	movl	%esi, 16(%esp)
	.cfi_offset 6, -16
.LBB132:
.LBB125:
	.loc 1 77 44 view .LVU166
	movl	%eax, %esi
.LBE125:
.LBE132:
	.loc 1 77 12 view .LVU167
	movl	%ebx, 12(%esp)
.LBB133:
.LBB126:
	.loc 1 77 44 view .LVU168
	decl	%esi
.LBE126:
.LBE133:
	.loc 1 77 12 view .LVU169
	movl	%edi, 20(%esp)
	movl	%ebp, 24(%esp)
	.cfi_offset 3, -20
	.cfi_offset 7, -12
	.cfi_offset 5, -8
.LBB134:
.LBB127:
	.loc 1 77 44 view .LVU170
	jne	.L63
.LVL67:
.L44:
	.loc 1 77 44 view .LVU171
.LBE127:
.LBE134:
	.loc 1 77 71 view .LVU172
	movl	%esi, %eax
	movl	12(%esp), %ebx
	movl	16(%esp), %esi
	movl	20(%esp), %edi
	movl	24(%esp), %ebp
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL68:
	.p2align 4,,10
	.p2align 3
.L63:
	.cfi_restore_state
.LBB135:
.LBB128:
.LBB94:
.LBB95:
.LBB96:
.LBB97:
	.loc 1 77 44 view .LVU173
	movl	%eax, %edi
	movl	%eax, %ebx
.LVL69:
	.loc 1 77 44 view .LVU174
.LBE97:
.LBE96:
.LBE95:
.LBI94:
	.loc 1 77 12 is_stmt 1 view .LVU175
.LBB118:
.LBB111:
.LBI96:
	.loc 1 77 12 view .LVU176
.LBB108:
	.loc 1 77 26 view .LVU177
	.loc 1 77 44 is_stmt 0 view .LVU178
	subl	$2, %edi
.LVL70:
	.loc 1 77 44 view .LVU179
	jne	.L64
	.loc 1 77 44 view .LVU180
	movl	$1, %esi
.LVL71:
	.loc 1 77 44 view .LVU181
.LBE108:
.LBE111:
.LBE118:
.LBE94:
.LBE128:
.LBE135:
	jmp	.L44
.LVL72:
	.p2align 4,,10
	.p2align 3
.L64:
.LBB136:
.LBB129:
.LBB122:
.LBB119:
.LBB112:
.LBB109:
.LBB98:
.LBI98:
	.loc 1 77 12 is_stmt 1 view .LVU182
.LBB99:
.LBB100:
.LBI100:
	.loc 1 77 12 view .LVU183
.LBB101:
	.loc 1 77 26 view .LVU184
	.loc 1 77 44 is_stmt 0 view .LVU185
	movl	%eax, %ebp
	subl	$3, %ebp
.LVL73:
	.loc 1 77 44 view .LVU186
	jne	.L65
.LBE101:
.LBE100:
.LBE99:
.LBE98:
.LBE109:
.LBE112:
	movl	$1, %edi
.LVL74:
.L46:
	.loc 1 77 44 view .LVU187
.LBE119:
.LBE122:
.LBE129:
.LBE136:
.LBB137:
.LBB138:
	movl	%edi, %eax
	call	female.part.0
.LVL75:
.LBE138:
.LBE137:
	subl	%eax, %ebx
.LVL76:
	.loc 1 77 44 view .LVU188
	movl	%ebx, %esi
.LVL77:
	.loc 1 77 44 view .LVU189
	jmp	.L44
.LVL78:
	.p2align 4,,10
	.p2align 3
.L65:
.LBB141:
.LBB130:
.LBB123:
.LBB120:
.LBB113:
.LBB110:
.LBB107:
.LBB106:
.LBB103:
.LBB102:
	.loc 1 77 44 view .LVU190
	movl	%ebp, %eax
.LVL79:
	.loc 1 77 44 view .LVU191
	call	male.part.0
.LVL80:
	.loc 1 77 44 view .LVU192
.LBE102:
.LBE103:
.LBB104:
.LBI104:
	.loc 1 78 12 is_stmt 1 view .LVU193
.LBB105:
	.loc 1 78 28 view .LVU194
	.loc 1 78 46 is_stmt 0 view .LVU195
	testl	%eax, %eax
	je	.L47
	call	female.part.0
.LVL81:
	.loc 1 78 46 view .LVU196
.LBE105:
.LBE104:
.LBE106:
.LBE107:
.LBE110:
.LBE113:
.LBB114:
.LBI114:
	.loc 1 78 12 is_stmt 1 view .LVU197
.LBB115:
	.loc 1 78 28 view .LVU198
	.loc 1 78 46 is_stmt 0 view .LVU199
	movl	%edi, %ebp
	subl	%eax, %ebp
	.p2align 4,,2
	je	.L46
.L47:
	.loc 1 78 46 view .LVU200
	movl	%ebp, %eax
.LBE115:
.LBE114:
.LBE120:
.LBE123:
.LBE130:
.LBE141:
.LBB142:
.LBB139:
	movl	%esi, %edi
.LBE139:
.LBE142:
.LBB143:
.LBB131:
.LBB124:
.LBB121:
.LBB117:
.LBB116:
	call	female.part.0
.LVL82:
	.loc 1 78 46 view .LVU201
.LBE116:
.LBE117:
.LBE121:
.LBE124:
.LBE131:
.LBE143:
.LBB144:
.LBI137:
	.loc 1 78 12 is_stmt 1 view .LVU202
.LBB140:
	.loc 1 78 28 view .LVU203
	.loc 1 78 46 is_stmt 0 view .LVU204
	subl	%eax, %edi
.LVL83:
	.loc 1 78 46 view .LVU205
	jne	.L46
	.p2align 4,,2
	jmp	.L44
.LBE140:
.LBE144:
	.cfi_endproc
.LFE15:
	.size	male.part.0, .-male.part.0
	.p2align 4
	.type	female.part.0, @function
female.part.0:
.LVL84:
.LFB14:
	.loc 1 78 12 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 78 12 is_stmt 0 view .LVU207
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	movl	%ebx, 28(%esp)
	.cfi_offset 3, -20
	movl	%eax, %ebx
	movl	%esi, 32(%esp)
	.cfi_offset 6, -16
	xorl	%esi, %esi
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	.cfi_offset 7, -12
	.cfi_offset 5, -8
.LVL85:
.L70:
.LBB161:
.LBI161:
	.loc 1 78 12 is_stmt 1 view .LVU208
.LBB162:
	.loc 1 78 28 view .LVU209
	.loc 1 78 46 is_stmt 0 view .LVU210
	movl	%ebx, %edi
	decl	%edi
.LVL86:
	.loc 1 78 46 view .LVU211
	jne	.L83
	movl	$1, %ebx
.LVL87:
.L68:
	.loc 1 78 46 view .LVU212
.LBE162:
.LBE161:
	leal	(%esi,%ebx), %eax
	.loc 1 78 73 view .LVU213
	movl	36(%esp), %edi
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	40(%esp), %ebp
	addl	$44, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL88:
	.p2align 4,,10
	.p2align 3
.L83:
	.cfi_restore_state
.LBB165:
.LBB163:
	.loc 1 78 73 view .LVU214
	movl	%edi, %eax
	call	female.part.0
.LVL89:
.LBE163:
.LBE165:
.LBB166:
.LBB167:
	.loc 1 77 44 view .LVU215
	testl	%eax, %eax
.LBE167:
.LBE166:
.LBB190:
.LBB164:
	movl	%eax, %ebp
.LVL90:
	.loc 1 77 44 view .LVU216
.LBE164:
.LBE190:
.LBB191:
.LBI166:
	.loc 1 77 12 is_stmt 1 view .LVU217
.LBB188:
	.loc 1 77 26 view .LVU218
	.loc 1 77 44 is_stmt 0 view .LVU219
	je	.L68
.LVL91:
.LBB168:
.LBI168:
	.loc 1 77 12 is_stmt 1 view .LVU220
.LBB169:
.LBB170:
.LBI170:
	.loc 1 77 12 view .LVU221
.LBB171:
	.loc 1 77 26 view .LVU222
	.loc 1 77 44 is_stmt 0 view .LVU223
	decl	%eax
.LVL92:
	.loc 1 77 44 view .LVU224
	movl	%eax, 12(%esp)
	je	.L68
.LVL93:
.LBB172:
.LBI172:
	.loc 1 77 12 is_stmt 1 view .LVU225
.LBB173:
.LBB174:
.LBI174:
	.loc 1 77 12 view .LVU226
.LBB175:
	.loc 1 77 26 view .LVU227
	.loc 1 77 44 is_stmt 0 view .LVU228
	movl	%ebp, %edx
	subl	$2, %edx
.LVL94:
	.loc 1 77 44 view .LVU229
	jne	.L84
.LBE175:
.LBE174:
.LBE173:
.LBE172:
.LBE171:
.LBE170:
.LBE169:
.LBE168:
.LBE188:
.LBE191:
	.loc 1 78 52 view .LVU230
	movl	%edi, %ebx
.LVL95:
	.loc 1 78 52 view .LVU231
	jmp	.L68
.LVL96:
	.p2align 4,,10
	.p2align 3
.L84:
.LBB192:
.LBB189:
.LBB187:
.LBB186:
.LBB183:
.LBB182:
.LBB181:
.LBB180:
.LBB177:
.LBB176:
	.loc 1 78 52 view .LVU232
	movl	%edx, 8(%esp)
	movl	%edx, %eax
.LVL97:
	.loc 1 78 52 view .LVU233
	call	male.part.0
.LVL98:
	.loc 1 78 52 view .LVU234
.LBE176:
.LBE177:
.LBB178:
.LBI178:
	.loc 1 78 12 is_stmt 1 view .LVU235
.LBB179:
	.loc 1 78 28 view .LVU236
	.loc 1 78 46 is_stmt 0 view .LVU237
	movl	8(%esp), %edx
	testl	%eax, %eax
	je	.L69
	call	female.part.0
.LVL99:
	.loc 1 78 46 view .LVU238
.LBE179:
.LBE178:
.LBE180:
.LBE181:
.LBE182:
.LBE183:
.LBB184:
.LBI184:
	.loc 1 78 12 is_stmt 1 view .LVU239
.LBB185:
	.loc 1 78 28 view .LVU240
	.loc 1 78 46 is_stmt 0 view .LVU241
	movl	12(%esp), %edx
	subl	%eax, %edx
.LVL100:
	.loc 1 78 46 view .LVU242
	je	.L85
.LVL101:
.L69:
	.loc 1 78 46 view .LVU243
	subl	%ebp, %ebx
	addl	%ebx, %esi
	movl	%edx, %ebx
	jmp	.L70
.LVL102:
.L85:
	.loc 1 78 46 view .LVU244
.LBE185:
.LBE184:
.LBE186:
.LBE187:
.LBE189:
.LBE192:
	movl	12(%esp), %eax
	subl	%eax, %ebx
	jmp	.L68
	.cfi_endproc
.LFE14:
	.size	female.part.0, .-female.part.0
	.p2align 4
	.type	even.part.0, @function
even.part.0:
.LVL103:
.LFB13:
	.loc 1 63 12 is_stmt 1 view -0
	.cfi_startproc
.LBB229:
.LBI229:
	.loc 1 64 12 view .LVU246
.LBB230:
	.loc 1 64 30 view .LVU247
	.loc 1 64 48 is_stmt 0 view .LVU248
	xorl	%edx, %edx
	cmpl	$1, %eax
	jne	.L101
.LVL104:
.L86:
	.loc 1 64 48 view .LVU249
.LBE230:
.LBE229:
	.loc 1 63 63 view .LVU250
	movl	%edx, %eax
	ret
.LVL105:
	.p2align 4,,10
	.p2align 3
.L101:
.LBB263:
.LBB262:
.LBB231:
.LBI231:
	.loc 1 64 12 is_stmt 1 view .LVU251
.LBB232:
.LBI232:
	.loc 1 63 12 view .LVU252
.LBB233:
	.loc 1 63 31 view .LVU253
	.loc 1 63 49 is_stmt 0 view .LVU254
	cmpl	$2, %eax
	je	.L95
.LVL106:
.LBB234:
.LBI234:
	.loc 1 63 12 is_stmt 1 view .LVU255
.LBB235:
.LBI235:
	.loc 1 64 12 view .LVU256
.LBB236:
	.loc 1 64 30 view .LVU257
.LBE236:
.LBE235:
.LBE234:
.LBE233:
.LBE232:
.LBE231:
	.loc 1 64 48 is_stmt 0 view .LVU258
	xorl	%edx, %edx
.LBB261:
.LBB260:
.LBB259:
.LBB258:
.LBB257:
.LBB256:
	cmpl	$3, %eax
	.p2align 4,,2
	je	.L86
.LVL107:
.LBB237:
.LBI237:
	.loc 1 64 12 is_stmt 1 view .LVU259
.LBB238:
.LBI238:
	.loc 1 63 12 view .LVU260
.LBB239:
	.loc 1 63 31 view .LVU261
	.loc 1 63 49 is_stmt 0 view .LVU262
	cmpl	$4, %eax
	je	.L95
.LVL108:
.LBB240:
.LBI240:
	.loc 1 63 12 is_stmt 1 view .LVU263
.LBB241:
.LBI241:
	.loc 1 64 12 view .LVU264
.LBB242:
	.loc 1 64 30 view .LVU265
	.loc 1 64 48 is_stmt 0 view .LVU266
	cmpl	$5, %eax
	je	.L86
.LVL109:
.LBB243:
.LBI243:
	.loc 1 64 12 is_stmt 1 view .LVU267
.LBB244:
.LBI244:
	.loc 1 63 12 view .LVU268
.LBB245:
	.loc 1 63 31 view .LVU269
	.loc 1 63 49 is_stmt 0 view .LVU270
	cmpl	$6, %eax
	.p2align 4,,2
	je	.L95
.LVL110:
.LBB246:
.LBI246:
	.loc 1 63 12 is_stmt 1 view .LVU271
.LBB247:
.LBI247:
	.loc 1 64 12 view .LVU272
.LBB248:
	.loc 1 64 30 view .LVU273
	.loc 1 64 48 is_stmt 0 view .LVU274
	cmpl	$7, %eax
	.p2align 4,,2
	je	.L86
.LVL111:
.LBB249:
.LBI249:
	.loc 1 64 12 is_stmt 1 view .LVU275
.LBB250:
.LBI250:
	.loc 1 63 12 view .LVU276
.LBB251:
	.loc 1 63 31 view .LVU277
	.loc 1 63 49 is_stmt 0 view .LVU278
	cmpl	$8, %eax
	.p2align 4,,2
	je	.L95
.LVL112:
.LBB252:
.LBI252:
	.loc 1 63 12 is_stmt 1 view .LVU279
.LBB253:
.LBB254:
.LBI254:
	.loc 1 64 12 view .LVU280
.LBB255:
	.loc 1 64 30 view .LVU281
	.loc 1 64 48 is_stmt 0 view .LVU282
	subl	$9, %eax
.LVL113:
	.loc 1 64 48 view .LVU283
	.p2align 4,,2
	je	.L86
	.p2align 4,,5
	jmp	odd.part.0
.LVL114:
	.p2align 4,,10
	.p2align 3
.L95:
	.loc 1 64 48 view .LVU284
.LBE255:
.LBE254:
.LBE253:
.LBE252:
.LBE251:
.LBE250:
.LBE249:
.LBE248:
.LBE247:
.LBE246:
.LBE245:
.LBE244:
.LBE243:
.LBE242:
.LBE241:
.LBE240:
.LBE239:
.LBE238:
.LBE237:
.LBE256:
.LBE257:
.LBE258:
	.loc 1 63 49 view .LVU285
	movl	$1, %edx
.LBE259:
.LBE260:
.LBE261:
.LBE262:
.LBE263:
	.loc 1 63 63 view .LVU286
	movl	%edx, %eax
.LVL115:
	.loc 1 63 63 view .LVU287
	ret
	.cfi_endproc
.LFE13:
	.size	even.part.0, .-even.part.0
	.p2align 4
	.type	fibonacci, @function
fibonacci:
.LVL116:
.LFB10:
	.loc 1 86 39 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 86 41 view .LVU289
	.loc 1 86 39 is_stmt 0 view .LVU290
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%eax, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$108, %esp
	.cfi_def_cfa_offset 128
	.loc 1 86 58 view .LVU291
	decl	%eax
.LVL117:
	.loc 1 86 58 view .LVU292
	je	.L103
	leal	-1(%edi), %eax
	movl	%edi, %ecx
	movl	%eax, %edx
	xorl	%esi, %esi
	andl	$-2, %edx
	subl	%edx, %ecx
	.loc 1 86 60 view .LVU293
	movl	%eax, %edx
.LVL118:
.LBB280:
.LBI280:
	.loc 1 86 17 is_stmt 1 view .LVU294
.LBB281:
	.loc 1 86 41 view .LVU295
	movl	%ecx, 72(%esp)
	.loc 1 86 58 is_stmt 0 view .LVU296
	movl	72(%esp), %ecx
	cmpl	%ecx, %edi
	je	.L104
.L169:
	.loc 1 86 58 view .LVU297
	movl	%esi, 44(%esp)
	subl	$2, %edi
	movl	%edx, %ecx
	movl	%edi, 48(%esp)
	movl	%edi, %eax
.LVL119:
	.loc 1 86 58 view .LVU298
	movl	%edx, %ebx
	andl	$-2, %eax
	subl	%eax, %ecx
	movl	%ecx, 76(%esp)
	xorl	%ecx, %ecx
.LVL120:
.L133:
.LBB282:
.LBB283:
	.loc 1 86 58 view .LVU299
	movl	76(%esp), %edi
.LBE283:
.LBE282:
	.loc 1 86 60 view .LVU300
	leal	-1(%ebx), %eax
.LVL121:
.LBB322:
.LBI282:
	.loc 1 86 17 is_stmt 1 view .LVU301
.LBB318:
	.loc 1 86 41 view .LVU302
	.loc 1 86 58 is_stmt 0 view .LVU303
	cmpl	%edi, %ebx
	je	.L105
.L168:
	.loc 1 86 58 view .LVU304
	movl	%ecx, 52(%esp)
	subl	$2, %ebx
	movl	%eax, %edx
	movl	%ebx, 56(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebp
	andl	$-2, %esi
	subl	%esi, %edx
	xorl	%esi, %esi
	movl	%edx, 80(%esp)
	movl	%esi, 36(%esp)
.LVL122:
.L130:
.LBB284:
.LBB285:
	.loc 1 86 58 view .LVU305
	movl	80(%esp), %eax
.LBE285:
.LBE284:
	.loc 1 86 60 view .LVU306
	leal	-1(%ebp), %edi
.LVL123:
.LBB316:
.LBI284:
	.loc 1 86 17 is_stmt 1 view .LVU307
.LBB314:
	.loc 1 86 41 view .LVU308
	.loc 1 86 58 is_stmt 0 view .LVU309
	cmpl	%eax, %ebp
	je	.L106
	subl	$2, %ebp
	movl	%edi, %edx
	movl	%ebp, 60(%esp)
	movl	%ebp, %eax
	xorl	%esi, %esi
	andl	$-2, %eax
	movl	%esi, %ebp
	subl	%eax, %edx
	movl	%edx, 84(%esp)
.LVL124:
.L127:
.LBB286:
.LBB287:
	.loc 1 86 58 view .LVU310
	movl	84(%esp), %eax
.LBE287:
.LBE286:
	.loc 1 86 60 view .LVU311
	leal	-1(%edi), %ebx
.LVL125:
.LBB312:
.LBI286:
	.loc 1 86 17 is_stmt 1 view .LVU312
.LBB310:
	.loc 1 86 41 view .LVU313
	.loc 1 86 58 is_stmt 0 view .LVU314
	cmpl	%eax, %edi
	je	.L107
	subl	$2, %edi
	movl	%ebx, %edx
	movl	%ebp, 64(%esp)
	movl	%edi, %eax
	xorl	%esi, %esi
	movl	%edi, 68(%esp)
	andl	$-2, %eax
	subl	%eax, %edx
	movl	%edx, 24(%esp)
.LVL126:
.L124:
.LBB288:
.LBB289:
	.loc 1 86 58 view .LVU315
	movl	24(%esp), %eax
.LBE289:
.LBE288:
	.loc 1 86 60 view .LVU316
	leal	-1(%ebx), %ebp
.LVL127:
.LBB308:
.LBI288:
	.loc 1 86 17 is_stmt 1 view .LVU317
.LBB306:
	.loc 1 86 41 view .LVU318
	.loc 1 86 58 is_stmt 0 view .LVU319
	cmpl	%eax, %ebx
	je	.L108
	subl	$2, %ebx
	movl	%ebp, %edx
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	andl	$-2, %eax
	movl	%ebx, %edi
	subl	%eax, %edx
	movl	%edx, 28(%esp)
	movl	%esi, %edx
.LVL128:
.L121:
.LBB290:
.LBB291:
	.loc 1 86 58 view .LVU320
	movl	28(%esp), %esi
.LBE291:
.LBE290:
	.loc 1 86 60 view .LVU321
	leal	-1(%ebp), %eax
.LVL129:
.LBB304:
.LBI290:
	.loc 1 86 17 is_stmt 1 view .LVU322
.LBB302:
	.loc 1 86 41 view .LVU323
	.loc 1 86 58 is_stmt 0 view .LVU324
	cmpl	%esi, %ebp
	je	.L109
	movl	%edx, 12(%esp)
	leal	-3(%ebp), %esi
	subl	$2, %ebp
	movl	%esi, 16(%esp)
	movl	%ebp, %ebx
	movl	%eax, %esi
	andl	$-2, %ebx
	subl	%ebx, %esi
	xorl	%ebx, %ebx
	movl	%esi, 40(%esp)
	movl	%ebx, 4(%esp)
.LVL130:
.L118:
.LBB292:
.LBB293:
	.loc 1 86 58 view .LVU325
	movl	40(%esp), %edx
.LBE293:
.LBE292:
	.loc 1 86 60 view .LVU326
	leal	-1(%eax), %ebx
.LVL131:
.LBB300:
.LBI292:
	.loc 1 86 17 is_stmt 1 view .LVU327
.LBB298:
	.loc 1 86 41 view .LVU328
	.loc 1 86 58 is_stmt 0 view .LVU329
	cmpl	%edx, %eax
	je	.L110
	movl	%eax, 32(%esp)
	movl	16(%esp), %esi
	movl	%ebx, %edx
	andl	$-2, %esi
	subl	%esi, %edx
	movl	%edx, 20(%esp)
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
.LVL132:
.L115:
.LBB294:
.LBB295:
	.loc 1 86 58 view .LVU330
	movl	20(%esp), %eax
.LBE295:
.LBE294:
	.loc 1 86 60 view .LVU331
	leal	-1(%ebx), %esi
.LVL133:
.LBB297:
.LBI294:
	.loc 1 86 17 is_stmt 1 view .LVU332
.LBB296:
	.loc 1 86 41 view .LVU333
	.loc 1 86 58 is_stmt 0 view .LVU334
	cmpl	%eax, %ebx
	je	.L111
	xorl	%edx, %edx
.LVL134:
.L112:
	.loc 1 86 58 view .LVU335
	movl	%edx, 92(%esp)
	.loc 1 86 60 view .LVU336
	leal	-1(%esi), %eax
	.loc 1 86 79 view .LVU337
	subl	$2, %esi
	movl	%ecx, 88(%esp)
	.loc 1 86 60 view .LVU338
	call	fibonacci
.LVL135:
	movl	92(%esp), %edx
	.loc 1 86 58 view .LVU339
	movl	88(%esp), %ecx
	addl	%eax, %edx
	.loc 1 86 41 is_stmt 1 view .LVU340
	.loc 1 86 58 is_stmt 0 view .LVU341
	cmpl	$1, %esi
	ja	.L112
	movl	8(%esp), %esi
	leal	-3(%ebx), %eax
.LVL136:
	.loc 1 86 58 view .LVU342
.LBE296:
.LBE297:
	.loc 1 86 79 view .LVU343
	subl	$2, %ebx
	andl	$1, %eax
	addl	%esi, %eax
	addl	%edx, %eax
	.loc 1 86 58 view .LVU344
	cmpl	$1, %ebx
	movl	%eax, 8(%esp)
	.loc 1 86 41 is_stmt 1 view .LVU345
	.loc 1 86 58 is_stmt 0 view .LVU346
	ja	.L115
	movl	8(%esp), %edx
	movl	32(%esp), %eax
	addl	%edx, %ebx
.L114:
.LVL137:
	.loc 1 86 58 view .LVU347
.LBE298:
.LBE300:
	.loc 1 86 41 is_stmt 1 view .LVU348
	addl	%ebx, 4(%esp)
	.loc 1 86 79 is_stmt 0 view .LVU349
	subl	$2, %eax
	.loc 1 86 58 view .LVU350
	subl	$2, 16(%esp)
	cmpl	$1, %eax
	ja	.L118
	movl	4(%esp), %esi
	movl	12(%esp), %edx
	addl	%esi, %eax
.L117:
.LVL138:
	.loc 1 86 58 view .LVU351
	addl	%eax, %ecx
.LBE302:
.LBE304:
	.loc 1 86 41 is_stmt 1 view .LVU352
	.loc 1 86 58 is_stmt 0 view .LVU353
	cmpl	$1, %ebp
	ja	.L121
	movl	%edx, %esi
	movl	%edi, %ebx
	addl	%ebp, %ecx
.LVL139:
.L120:
	.loc 1 86 58 view .LVU354
	addl	%ecx, %esi
.LBE306:
.LBE308:
	.loc 1 86 41 is_stmt 1 view .LVU355
	.loc 1 86 58 is_stmt 0 view .LVU356
	cmpl	$1, %ebx
	ja	.L124
	movl	64(%esp), %ebp
	addl	%ebx, %esi
	movl	68(%esp), %edi
.L123:
.LVL140:
	.loc 1 86 58 view .LVU357
	addl	%esi, %ebp
.LBE310:
.LBE312:
	.loc 1 86 41 is_stmt 1 view .LVU358
	.loc 1 86 58 is_stmt 0 view .LVU359
	cmpl	$1, %edi
	ja	.L127
	movl	%ebp, %esi
	movl	60(%esp), %ebp
	addl	%edi, %esi
.L126:
.LVL141:
	.loc 1 86 58 view .LVU360
.LBE314:
.LBE316:
	.loc 1 86 41 is_stmt 1 view .LVU361
	addl	%esi, 36(%esp)
	.loc 1 86 58 is_stmt 0 view .LVU362
	cmpl	$1, %ebp
	ja	.L130
	movl	36(%esp), %edi
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
	addl	%ebp, %edi
	movl	%edi, %eax
.LVL142:
	.loc 1 86 58 view .LVU363
	addl	%eax, %ecx
.LBE318:
.LBE322:
	.loc 1 86 41 is_stmt 1 view .LVU364
	.loc 1 86 58 is_stmt 0 view .LVU365
	cmpl	$1, %ebx
	ja	.L133
.L167:
	movl	44(%esp), %esi
	addl	%ebx, %ecx
.LVL143:
	.loc 1 86 58 view .LVU366
	movl	48(%esp), %edi
	addl	%ecx, %esi
.LBE281:
.LBE280:
	.loc 1 86 41 is_stmt 1 view .LVU367
	.loc 1 86 58 is_stmt 0 view .LVU368
	cmpl	$1, %edi
	ja	.L166
.L156:
	.loc 1 86 97 view .LVU369
	addl	$108, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	addl	%esi, %edi
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	movl	%edi, %eax
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
.LVL144:
	.p2align 4,,10
	.p2align 3
.L109:
	.cfi_restore_state
	.loc 1 86 97 view .LVU370
	movl	%edx, %esi
	movl	%edi, %ebx
.LVL145:
	.loc 1 86 97 view .LVU371
	addl	%eax, %ecx
.LBB329:
.LBB326:
.LBB323:
.LBB319:
.LBB317:
.LBB315:
.LBB313:
.LBB311:
.LBB309:
.LBB307:
	.loc 1 86 41 is_stmt 1 view .LVU372
	jmp	.L120
.LVL146:
	.p2align 4,,10
	.p2align 3
.L110:
	.loc 1 86 41 is_stmt 0 view .LVU373
	movl	4(%esp), %eax
	movl	12(%esp), %edx
.LVL147:
	.loc 1 86 41 view .LVU374
	addl	%ebx, %eax
.LBB305:
.LBB303:
	.loc 1 86 41 is_stmt 1 view .LVU375
	jmp	.L117
.LVL148:
	.p2align 4,,10
	.p2align 3
.L111:
	.loc 1 86 41 is_stmt 0 view .LVU376
	movl	8(%esp), %ebx
	movl	32(%esp), %eax
.LVL149:
	.loc 1 86 41 view .LVU377
	addl	%esi, %ebx
.LBB301:
.LBB299:
	.loc 1 86 41 is_stmt 1 view .LVU378
	jmp	.L114
.LVL150:
.L108:
	.loc 1 86 41 is_stmt 0 view .LVU379
	movl	%ebp, %ecx
	movl	68(%esp), %edi
	movl	64(%esp), %ebp
.LVL151:
	.loc 1 86 41 view .LVU380
	addl	%ecx, %esi
.LBE299:
.LBE301:
.LBE303:
.LBE305:
.LBE307:
.LBE309:
	.loc 1 86 41 is_stmt 1 view .LVU381
	jmp	.L123
.LVL152:
.L107:
	.loc 1 86 41 is_stmt 0 view .LVU382
	movl	%ebp, %esi
	movl	60(%esp), %ebp
.LVL153:
	.loc 1 86 41 view .LVU383
	addl	%ebx, %esi
.LBE311:
.LBE313:
	.loc 1 86 41 is_stmt 1 view .LVU384
	jmp	.L126
.LVL154:
.L106:
	.loc 1 86 41 is_stmt 0 view .LVU385
	movl	36(%esp), %eax
	movl	52(%esp), %ecx
	movl	56(%esp), %ebx
.LVL155:
	.loc 1 86 41 view .LVU386
	addl	%edi, %eax
.LBE315:
.LBE317:
	.loc 1 86 41 is_stmt 1 view .LVU387
.LVL156:
	.loc 1 86 41 is_stmt 0 view .LVU388
	addl	%eax, %ecx
.LBE319:
.LBE323:
	.loc 1 86 41 is_stmt 1 view .LVU389
	.loc 1 86 58 is_stmt 0 view .LVU390
	cmpl	$1, %ebx
	jbe	.L167
.LBB324:
.LBB320:
	movl	76(%esp), %edi
.LBE320:
.LBE324:
	.loc 1 86 60 view .LVU391
	leal	-1(%ebx), %eax
.LVL157:
.LBB325:
	.loc 1 86 17 is_stmt 1 view .LVU392
.LBB321:
	.loc 1 86 41 view .LVU393
	.loc 1 86 58 is_stmt 0 view .LVU394
	cmpl	%edi, %ebx
	jne	.L168
.L105:
	.loc 1 86 58 view .LVU395
	movl	44(%esp), %esi
	addl	%eax, %ecx
	movl	48(%esp), %edi
.LVL158:
	.loc 1 86 58 view .LVU396
.LBE321:
.LBE325:
	.loc 1 86 41 is_stmt 1 view .LVU397
	.loc 1 86 41 is_stmt 0 view .LVU398
	addl	%ecx, %esi
.LBE326:
.LBE329:
	.loc 1 86 41 is_stmt 1 view .LVU399
	.loc 1 86 58 is_stmt 0 view .LVU400
	cmpl	$1, %edi
	jbe	.L156
.L166:
.LBB330:
.LBB327:
	movl	72(%esp), %ecx
	leal	-1(%edi), %eax
.LBE327:
.LBE330:
	.loc 1 86 60 view .LVU401
	movl	%eax, %edx
.LVL159:
.LBB331:
	.loc 1 86 17 is_stmt 1 view .LVU402
.LBB328:
	.loc 1 86 41 view .LVU403
	.loc 1 86 58 is_stmt 0 view .LVU404
	cmpl	%ecx, %edi
	jne	.L169
.L104:
.LVL160:
	.loc 1 86 58 view .LVU405
	leal	(%eax,%esi), %edi
.LBE328:
.LBE331:
	.loc 1 86 41 is_stmt 1 view .LVU406
.L103:
	.loc 1 86 97 is_stmt 0 discriminator 4 view .LVU407
	addl	$108, %esp
	.cfi_def_cfa_offset 20
	movl	%edi, %eax
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
.LFE10:
	.size	fibonacci, .-fibonacci
	.p2align 4
	.type	partitions, @function
partitions:
.LVL161:
.LFB6:
	.loc 1 67 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 68 2 view .LVU409
	.loc 1 68 5 is_stmt 0 view .LVU410
	testl	%eax, %eax
	je	.L197
	.loc 1 70 2 is_stmt 1 view .LVU411
.LVL162:
	.loc 1 71 2 view .LVU412
.LBB358:
	.loc 1 71 7 view .LVU413
.LBE358:
	.loc 1 67 1 is_stmt 0 view .LVU414
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
	subl	$108, %esp
	.cfi_def_cfa_offset 128
.LBB412:
	.loc 1 71 11 view .LVU415
	cmpl	%edx, %eax
	cmovle	%eax, %edx
.LVL163:
	.loc 1 71 50 view .LVU416
	testl	%edx, %edx
	.loc 1 71 11 view .LVU417
	movl	%edx, %edi
.LVL164:
	.loc 1 71 50 is_stmt 1 view .LVU418
	jle	.L198
	subl	%edx, %eax
.LVL165:
	.loc 1 71 50 is_stmt 0 view .LVU419
.LBE412:
	.loc 1 70 6 view .LVU420
	xorl	%edx, %edx
.LVL166:
	.loc 1 70 6 view .LVU421
	movl	%eax, %ebx
.LVL167:
.L196:
.LBB413:
	.loc 1 72 3 is_stmt 1 discriminator 3 view .LVU422
.LBB359:
.LBI359:
	.loc 1 66 12 discriminator 3 view .LVU423
.LBB360:
	.loc 1 68 2 discriminator 3 view .LVU424
	.loc 1 68 5 is_stmt 0 discriminator 3 view .LVU425
	testl	%ebx, %ebx
	je	.L172
	.loc 1 70 2 is_stmt 1 view .LVU426
.LVL168:
	.loc 1 71 2 view .LVU427
.LBB361:
	.loc 1 71 7 view .LVU428
	.loc 1 71 11 is_stmt 0 view .LVU429
	cmpl	%edi, %ebx
	movl	%edi, %eax
	cmovle	%ebx, %eax
.LVL169:
	.loc 1 71 50 is_stmt 1 view .LVU430
	testl	%eax, %eax
	jle	.L173
	movl	%ebx, %esi
.LBE361:
	.loc 1 70 6 is_stmt 0 view .LVU431
	xorl	%ecx, %ecx
	movl	%edi, 72(%esp)
	subl	%eax, %esi
	movl	%eax, %ebp
	movl	%ebx, 76(%esp)
	movl	%ecx, %eax
.LVL170:
	.loc 1 70 6 view .LVU432
	movl	%edx, 80(%esp)
.LVL171:
.L195:
.LBB408:
	.loc 1 72 3 is_stmt 1 view .LVU433
.LBB362:
.LBI362:
	.loc 1 66 12 view .LVU434
.LBB363:
	.loc 1 68 2 view .LVU435
	.loc 1 68 5 is_stmt 0 view .LVU436
	testl	%esi, %esi
	je	.L174
	.loc 1 70 2 is_stmt 1 view .LVU437
.LVL172:
	.loc 1 71 2 view .LVU438
.LBB364:
	.loc 1 71 7 view .LVU439
	.loc 1 71 11 is_stmt 0 view .LVU440
	cmpl	%ebp, %esi
	movl	%ebp, %edi
	cmovle	%esi, %edi
.LVL173:
	.loc 1 71 50 is_stmt 1 view .LVU441
	testl	%edi, %edi
	jle	.L175
.LBE364:
	.loc 1 70 6 is_stmt 0 view .LVU442
	movl	%ebp, 84(%esp)
	movl	%esi, %ebx
	xorl	%ecx, %ecx
	movl	%ecx, 60(%esp)
	subl	%edi, %ebx
	movl	%eax, 88(%esp)
	movl	%esi, 92(%esp)
.LVL174:
.L194:
.LBB404:
	.loc 1 72 3 is_stmt 1 view .LVU443
.LBB365:
.LBI365:
	.loc 1 66 12 view .LVU444
.LBB366:
	.loc 1 68 2 view .LVU445
	.loc 1 68 5 is_stmt 0 view .LVU446
	testl	%ebx, %ebx
	je	.L176
	.loc 1 70 2 is_stmt 1 view .LVU447
.LVL175:
	.loc 1 71 2 view .LVU448
.LBB367:
	.loc 1 71 7 view .LVU449
	.loc 1 71 11 is_stmt 0 view .LVU450
	cmpl	%edi, %ebx
	movl	%edi, %edx
	cmovle	%ebx, %edx
.LVL176:
	.loc 1 71 50 is_stmt 1 view .LVU451
	testl	%edx, %edx
	jle	.L177
.LBE367:
	.loc 1 70 6 is_stmt 0 view .LVU452
	movl	%ebx, 68(%esp)
	movl	%ebx, %esi
	xorl	%ecx, %ecx
	movl	%edi, 64(%esp)
	subl	%edx, %esi
	movl	%edx, %ebx
.LVL177:
.L193:
.LBB400:
	.loc 1 72 3 is_stmt 1 view .LVU453
.LBB368:
.LBI368:
	.loc 1 66 12 view .LVU454
.LBB369:
	.loc 1 68 2 view .LVU455
	.loc 1 68 5 is_stmt 0 view .LVU456
	testl	%esi, %esi
	je	.L178
	.loc 1 70 2 is_stmt 1 view .LVU457
.LVL178:
	.loc 1 71 2 view .LVU458
.LBB370:
	.loc 1 71 7 view .LVU459
	.loc 1 71 11 is_stmt 0 view .LVU460
	cmpl	%ebx, %esi
	movl	%ebx, %eax
	cmovle	%esi, %eax
.LVL179:
	.loc 1 71 50 is_stmt 1 view .LVU461
	testl	%eax, %eax
	jle	.L179
.LBE370:
	.loc 1 70 6 is_stmt 0 view .LVU462
	movl	%ebx, 48(%esp)
	movl	%esi, %ebp
	xorl	%edx, %edx
	movl	%ecx, 52(%esp)
	subl	%eax, %ebp
	movl	%esi, 56(%esp)
.LVL180:
.L192:
.LBB396:
	.loc 1 72 3 is_stmt 1 view .LVU463
.LBB371:
.LBI371:
	.loc 1 66 12 view .LVU464
.LBB372:
	.loc 1 68 2 view .LVU465
	.loc 1 68 5 is_stmt 0 view .LVU466
	testl	%ebp, %ebp
	je	.L180
	.loc 1 70 2 is_stmt 1 view .LVU467
.LVL181:
	.loc 1 71 2 view .LVU468
.LBB373:
	.loc 1 71 7 view .LVU469
	.loc 1 71 11 is_stmt 0 view .LVU470
	cmpl	%eax, %ebp
	movl	%eax, %esi
	cmovle	%ebp, %esi
.LVL182:
	.loc 1 71 50 is_stmt 1 view .LVU471
	testl	%esi, %esi
	jle	.L181
.LBE373:
	.loc 1 70 6 is_stmt 0 view .LVU472
	movl	%eax, 36(%esp)
	xorl	%edi, %edi
	movl	%ebp, %ebx
	movl	%edx, 40(%esp)
	movl	%edi, %ecx
	subl	%esi, %ebx
	movl	%ebp, 44(%esp)
	movl	%esi, %edi
.LVL183:
.L191:
.LBB392:
	.loc 1 72 3 is_stmt 1 view .LVU473
.LBB374:
.LBI374:
	.loc 1 66 12 view .LVU474
.LBB375:
	.loc 1 68 2 view .LVU475
	.loc 1 68 5 is_stmt 0 view .LVU476
	testl	%ebx, %ebx
	je	.L182
	.loc 1 70 2 is_stmt 1 view .LVU477
.LVL184:
	.loc 1 71 2 view .LVU478
.LBB376:
	.loc 1 71 7 view .LVU479
	.loc 1 71 11 is_stmt 0 view .LVU480
	cmpl	%edi, %ebx
	movl	%edi, %esi
	cmovle	%ebx, %esi
.LVL185:
	.loc 1 71 50 is_stmt 1 view .LVU481
	testl	%esi, %esi
	jle	.L183
.LBE376:
	.loc 1 70 6 is_stmt 0 view .LVU482
	movl	%ecx, 28(%esp)
	movl	%ebx, %eax
	xorl	%edx, %edx
	movl	%edi, 24(%esp)
	subl	%esi, %eax
	movl	%ebx, 32(%esp)
	movl	%eax, %ecx
.LVL186:
	.loc 1 70 6 view .LVU483
	movl	%esi, %eax
	movl	%ecx, %esi
.LVL187:
.L190:
.LBB388:
	.loc 1 72 3 is_stmt 1 view .LVU484
.LBB377:
.LBI377:
	.loc 1 66 12 view .LVU485
.LBB378:
	.loc 1 68 2 view .LVU486
	.loc 1 68 5 is_stmt 0 view .LVU487
	testl	%esi, %esi
	je	.L184
	.loc 1 70 2 is_stmt 1 view .LVU488
.LVL188:
	.loc 1 71 2 view .LVU489
.LBB379:
	.loc 1 71 7 view .LVU490
	.loc 1 71 11 is_stmt 0 view .LVU491
	cmpl	%eax, %esi
	movl	%eax, %ebx
	cmovle	%esi, %ebx
.LVL189:
	.loc 1 71 50 is_stmt 1 view .LVU492
	testl	%ebx, %ebx
	jle	.L185
.LBE379:
	.loc 1 70 6 is_stmt 0 view .LVU493
	movl	%eax, 8(%esp)
	movl	%esi, %edi
	xorl	%ebp, %ebp
	movl	%edx, 12(%esp)
	subl	%ebx, %edi
	movl	%ebx, %eax
.LVL190:
	.loc 1 70 6 view .LVU494
	movl	%esi, 16(%esp)
.LVL191:
.L189:
.LBB384:
	.loc 1 72 3 is_stmt 1 view .LVU495
.LBB380:
.LBI380:
	.loc 1 66 12 view .LVU496
.LBB381:
	.loc 1 68 2 view .LVU497
	.loc 1 68 5 is_stmt 0 view .LVU498
	testl	%edi, %edi
	je	.L186
	.loc 1 70 2 is_stmt 1 view .LVU499
.LVL192:
	.loc 1 71 2 view .LVU500
.LBB382:
	.loc 1 71 7 view .LVU501
	.loc 1 71 11 is_stmt 0 view .LVU502
	cmpl	%eax, %edi
	movl	%eax, %ebx
	cmovle	%edi, %ebx
.LVL193:
	.loc 1 71 50 is_stmt 1 view .LVU503
	testl	%ebx, %ebx
	jle	.L187
.LBE382:
	.loc 1 70 6 is_stmt 0 view .LVU504
	xorl	%edx, %edx
	movl	%eax, %esi
	movl	%edx, 20(%esp)
.LVL194:
.L188:
.LBB383:
	.loc 1 72 3 is_stmt 1 view .LVU505
	.loc 1 72 12 is_stmt 0 view .LVU506
	movl	%edi, %eax
	movl	%ebx, %edx
	subl	%ebx, %eax
	call	partitions
.LVL195:
	.loc 1 71 59 is_stmt 1 view .LVU507
	.loc 1 71 50 view .LVU508
	.loc 1 72 9 is_stmt 0 view .LVU509
	addl	%eax, 20(%esp)
.LVL196:
	.loc 1 71 50 view .LVU510
	decl	%ebx
.LVL197:
	.loc 1 71 50 view .LVU511
	jne	.L188
.LBE383:
.LBE381:
.LBE380:
	.loc 1 72 9 view .LVU512
	movl	20(%esp), %ecx
	movl	%esi, %eax
	addl	%ecx, %ebp
.LVL198:
.L187:
	.loc 1 71 59 is_stmt 1 view .LVU513
	.loc 1 71 50 view .LVU514
	incl	%edi
	decl	%eax
.LVL199:
	.loc 1 71 50 is_stmt 0 view .LVU515
	jne	.L189
.LBE384:
.LBE378:
.LBE377:
	.loc 1 72 9 view .LVU516
	movl	12(%esp), %edx
	movl	8(%esp), %eax
.LVL200:
	.loc 1 72 9 view .LVU517
	movl	16(%esp), %esi
	addl	%ebp, %edx
.LVL201:
.L185:
	.loc 1 71 59 is_stmt 1 view .LVU518
	.loc 1 71 50 view .LVU519
	incl	%esi
	decl	%eax
.LVL202:
	.loc 1 71 50 is_stmt 0 view .LVU520
	jne	.L190
.LBE388:
.LBE375:
.LBE374:
	.loc 1 72 9 view .LVU521
	movl	28(%esp), %ecx
	movl	24(%esp), %edi
	movl	32(%esp), %ebx
	addl	%edx, %ecx
.LVL203:
.L183:
	.loc 1 71 59 is_stmt 1 view .LVU522
	.loc 1 71 50 view .LVU523
	incl	%ebx
	decl	%edi
.LVL204:
	.loc 1 71 50 is_stmt 0 view .LVU524
	jne	.L191
.LBE392:
.LBE372:
.LBE371:
	.loc 1 72 9 view .LVU525
	movl	40(%esp), %edx
	movl	36(%esp), %eax
	movl	44(%esp), %ebp
	addl	%ecx, %edx
.LVL205:
.L181:
	.loc 1 71 59 is_stmt 1 view .LVU526
	.loc 1 71 50 view .LVU527
	incl	%ebp
	decl	%eax
.LVL206:
	.loc 1 71 50 is_stmt 0 view .LVU528
	jne	.L192
.LBE396:
.LBE369:
.LBE368:
	.loc 1 72 9 view .LVU529
	movl	52(%esp), %ecx
	movl	48(%esp), %ebx
	movl	56(%esp), %esi
	addl	%edx, %ecx
.LVL207:
.L179:
	.loc 1 71 59 is_stmt 1 view .LVU530
	.loc 1 71 50 view .LVU531
	incl	%esi
	decl	%ebx
.LVL208:
	.loc 1 71 50 is_stmt 0 view .LVU532
	jne	.L193
.LBE400:
.LBE366:
.LBE365:
	.loc 1 72 9 view .LVU533
	movl	64(%esp), %edi
	movl	68(%esp), %ebx
.LVL209:
	.loc 1 72 9 view .LVU534
	addl	%ecx, 60(%esp)
.LVL210:
.L177:
	.loc 1 71 59 is_stmt 1 view .LVU535
	.loc 1 71 50 view .LVU536
	incl	%ebx
	decl	%edi
.LVL211:
	.loc 1 71 50 is_stmt 0 view .LVU537
	jne	.L194
.LBE404:
.LBE363:
.LBE362:
	.loc 1 72 9 view .LVU538
	movl	88(%esp), %eax
	movl	60(%esp), %ecx
	movl	84(%esp), %ebp
	movl	92(%esp), %esi
	addl	%ecx, %eax
.LVL212:
.L175:
	.loc 1 71 59 is_stmt 1 view .LVU539
	.loc 1 71 50 view .LVU540
	incl	%esi
	decl	%ebp
.LVL213:
	.loc 1 71 50 is_stmt 0 view .LVU541
	jne	.L195
.LBE408:
.LBE360:
.LBE359:
	.loc 1 72 9 view .LVU542
	movl	80(%esp), %edx
	movl	72(%esp), %edi
	movl	76(%esp), %ebx
	addl	%eax, %edx
.LVL214:
.L173:
	.loc 1 71 59 is_stmt 1 view .LVU543
	.loc 1 71 50 view .LVU544
	incl	%ebx
	decl	%edi
.LVL215:
	.loc 1 71 50 is_stmt 0 view .LVU545
	jne	.L196
.LBE413:
	.loc 1 74 1 view .LVU546
	addl	$108, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%edx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL216:
	.loc 1 74 1 view .LVU547
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL217:
	.p2align 4,,10
	.p2align 3
.L186:
	.cfi_restore_state
.LBB414:
.LBB411:
.LBB410:
.LBB409:
.LBB407:
.LBB406:
.LBB405:
.LBB403:
.LBB402:
.LBB401:
.LBB399:
.LBB398:
.LBB397:
.LBB395:
.LBB394:
.LBB393:
.LBB391:
.LBB390:
.LBB389:
.LBB387:
.LBB386:
.LBB385:
	.loc 1 72 9 view .LVU548
	incl	%ebp
.LVL218:
	.loc 1 72 9 view .LVU549
	jmp	.L187
.LVL219:
	.p2align 4,,10
	.p2align 3
.L184:
	.loc 1 72 9 view .LVU550
.LBE385:
.LBE386:
.LBE387:
	incl	%edx
.LVL220:
	.loc 1 72 9 view .LVU551
	jmp	.L185
.LVL221:
	.p2align 4,,10
	.p2align 3
.L182:
	.loc 1 72 9 view .LVU552
.LBE389:
.LBE390:
.LBE391:
	incl	%ecx
.LVL222:
	.loc 1 72 9 view .LVU553
	jmp	.L183
.LVL223:
.L180:
	.loc 1 72 9 view .LVU554
.LBE393:
.LBE394:
.LBE395:
	incl	%edx
.LVL224:
	.loc 1 72 9 view .LVU555
	.p2align 4,,8
	jmp	.L181
.LVL225:
.L178:
	.loc 1 72 9 view .LVU556
.LBE397:
.LBE398:
.LBE399:
	incl	%ecx
.LVL226:
	.loc 1 72 9 view .LVU557
	.p2align 4,,8
	jmp	.L179
.LVL227:
.L176:
	.loc 1 72 9 view .LVU558
.LBE401:
.LBE402:
.LBE403:
	incl	60(%esp)
.LVL228:
	.loc 1 72 9 view .LVU559
	.p2align 4,,5
	jmp	.L177
.LVL229:
.L174:
	.loc 1 72 9 view .LVU560
.LBE405:
.LBE406:
.LBE407:
	incl	%eax
.LVL230:
	.loc 1 72 9 view .LVU561
	.p2align 4,,5
	jmp	.L175
.LVL231:
.L172:
	.loc 1 72 9 view .LVU562
.LBE409:
.LBE410:
.LBE411:
	incl	%edx
.LVL232:
	.loc 1 72 9 view .LVU563
	.p2align 4,,5
	jmp	.L173
.LVL233:
.L197:
	.cfi_def_cfa_offset 4
	.cfi_restore 3
	.cfi_restore 5
	.cfi_restore 6
	.cfi_restore 7
	.loc 1 72 9 view .LVU564
.LBE414:
	.loc 1 74 1 view .LVU565
	movl	$1, %eax
.LVL234:
	.loc 1 74 1 view .LVU566
	.p2align 4,,4
	ret
.LVL235:
.L198:
	.cfi_def_cfa_offset 128
	.cfi_offset 3, -20
	.cfi_offset 5, -8
	.cfi_offset 6, -16
	.cfi_offset 7, -12
	.loc 1 74 1 view .LVU567
	addl	$108, %esp
	.cfi_def_cfa_offset 20
	.loc 1 70 6 view .LVU568
	xorl	%edx, %edx
.LVL236:
	.loc 1 74 1 view .LVU569
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	movl	%edx, %eax
.LVL237:
	.loc 1 74 1 view .LVU570
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL238:
	.loc 1 74 1 view .LVU571
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE6:
	.size	partitions, .-partitions
	.p2align 4
	.type	ackermann, @function
ackermann:
.LVL239:
.LFB1:
	.loc 1 19 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 20 2 view .LVU573
	.loc 1 19 1 is_stmt 0 view .LVU574
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
	.loc 1 20 24 view .LVU575
	testl	%eax, %eax
	.loc 1 19 1 view .LVU576
	movl	%eax, 24(%esp)
	.loc 1 20 24 view .LVU577
	je	.L213
	.loc 1 20 55 discriminator 2 view .LVU578
	testl	%edx, %edx
	jne	.L372
	movl	24(%esp), %eax
	.loc 1 20 35 view .LVU579
	movl	$1, %edx
.LVL240:
	.loc 1 20 35 view .LVU580
	decl	%eax
.LVL241:
	.loc 1 20 35 view .LVU581
	movl	%eax, 28(%esp)
	.loc 1 20 2 is_stmt 1 view .LVU582
	.loc 1 20 24 is_stmt 0 view .LVU583
	movl	28(%esp), %eax
	testl	%eax, %eax
	je	.L213
.LVL242:
.L381:
	.loc 1 20 55 view .LVU584
	testl	%edx, %edx
	jne	.L269
	.loc 1 20 2 is_stmt 1 view .LVU585
	.loc 1 20 24 is_stmt 0 view .LVU586
	subl	$2, 24(%esp)
	.loc 1 20 35 view .LVU587
	movl	$1, %edx
	.loc 1 20 24 view .LVU588
	je	.L213
.L372:
	.loc 1 20 57 view .LVU589
	decl	%edx
.LVL243:
.LBB431:
.LBI431:
	.loc 1 18 17 is_stmt 1 view .LVU590
.LBB432:
	.loc 1 20 2 view .LVU591
	.loc 1 20 55 is_stmt 0 view .LVU592
	testl	%edx, %edx
	jne	.L373
	.loc 1 20 2 is_stmt 1 view .LVU593
	.loc 1 20 24 is_stmt 0 view .LVU594
	movl	24(%esp), %eax
	decl	%eax
	movl	%eax, 28(%esp)
	movl	%eax, %ebx
	.loc 1 20 35 view .LVU595
	movl	$1, %eax
	.loc 1 20 24 view .LVU596
	je	.L218
.LVL244:
.L219:
.LBB433:
.LBI433:
	.loc 1 18 17 is_stmt 1 view .LVU597
.LBB434:
	.loc 1 20 2 view .LVU598
	.loc 1 20 55 is_stmt 0 view .LVU599
	movl	%ebx, 20(%esp)
	cmpl	$1, %eax
	jne	.L374
.LVL245:
.L221:
	.loc 1 20 2 is_stmt 1 view .LVU600
	.loc 1 20 24 is_stmt 0 view .LVU601
	decl	%ebx
.LVL246:
	.loc 1 20 24 view .LVU602
	movl	$1, %eax
	je	.L225
.LVL247:
	.p2align 4
	.p2align 3
.L226:
.LBB435:
.LBI435:
	.loc 1 18 17 is_stmt 1 view .LVU603
.LBB436:
	.loc 1 20 2 view .LVU604
	.loc 1 20 55 is_stmt 0 view .LVU605
	movl	%ebx, 16(%esp)
	cmpl	$1, %eax
	jne	.L375
.LVL248:
.L228:
	.loc 1 20 2 is_stmt 1 view .LVU606
	.loc 1 20 24 is_stmt 0 view .LVU607
	decl	%ebx
.LVL249:
	.loc 1 20 24 view .LVU608
	movl	$1, %eax
	je	.L232
	.p2align 4
	.p2align 3
.L233:
.LVL250:
.LBB437:
.LBI437:
	.loc 1 18 17 is_stmt 1 view .LVU609
.LBB438:
	.loc 1 20 2 view .LVU610
	.loc 1 20 55 is_stmt 0 view .LVU611
	movl	%ebx, 12(%esp)
	cmpl	$1, %eax
	jne	.L376
.LVL251:
.L235:
	.loc 1 20 2 is_stmt 1 view .LVU612
	.loc 1 20 24 is_stmt 0 view .LVU613
	decl	%ebx
.LVL252:
	.loc 1 20 24 view .LVU614
	movl	$1, %eax
	je	.L239
	.p2align 4
	.p2align 3
.L240:
.LVL253:
.LBB439:
.LBI439:
	.loc 1 18 17 is_stmt 1 view .LVU615
.LBB440:
	.loc 1 20 2 view .LVU616
	.loc 1 20 55 is_stmt 0 view .LVU617
	movl	%ebx, 8(%esp)
	cmpl	$1, %eax
	jne	.L377
.LVL254:
.L242:
	.loc 1 20 2 is_stmt 1 view .LVU618
	.loc 1 20 24 is_stmt 0 view .LVU619
	decl	%ebx
.LVL255:
	.loc 1 20 24 view .LVU620
	movl	$1, %eax
	je	.L246
	.p2align 4
	.p2align 3
.L247:
.LVL256:
.LBB441:
.LBI441:
	.loc 1 18 17 is_stmt 1 view .LVU621
.LBB442:
	.loc 1 20 2 view .LVU622
	.loc 1 20 55 is_stmt 0 view .LVU623
	cmpl	$1, %eax
	movl	%ebx, %ebp
	jne	.L378
.LVL257:
.L249:
	.loc 1 20 2 is_stmt 1 view .LVU624
	.loc 1 20 24 is_stmt 0 view .LVU625
	decl	%ebx
.LVL258:
	.loc 1 20 24 view .LVU626
	je	.L292
.L287:
.LBB443:
.LBB444:
	.loc 1 20 24 view .LVU627
	movl	%ebx, %edi
.L256:
	.loc 1 20 2 is_stmt 1 view .LVU628
	.loc 1 20 24 is_stmt 0 view .LVU629
	decl	%ebx
	movl	$1, %eax
	je	.L260
.L370:
	.loc 1 20 57 view .LVU630
	decl	%eax
.LVL259:
.LBB445:
.LBI445:
	.loc 1 18 17 is_stmt 1 view .LVU631
.LBB446:
	.loc 1 20 2 view .LVU632
.L263:
	.loc 1 20 2 is_stmt 0 view .LVU633
.LBE446:
.LBE445:
	.loc 1 20 57 view .LVU634
	movl	%ebx, %esi
.LVL260:
.L265:
	.loc 1 20 57 view .LVU635
	movl	%esi, %ecx
.LBB453:
.LBB447:
	.loc 1 20 35 view .LVU636
	decl	%esi
	.loc 1 20 55 view .LVU637
	testl	%eax, %eax
	jne	.L379
	.loc 1 20 35 view .LVU638
	movl	$1, %eax
.L267:
	.loc 1 20 2 is_stmt 1 view .LVU639
	.loc 1 20 24 is_stmt 0 view .LVU640
	testl	%esi, %esi
	jne	.L265
.LBE447:
.LBE453:
	movl	%ebx, %ecx
.LBB454:
.LBB448:
	incl	%eax
.LVL261:
	.loc 1 20 24 view .LVU641
.LBE448:
.LBE454:
	.loc 1 20 2 is_stmt 1 view .LVU642
	.loc 1 20 24 is_stmt 0 view .LVU643
	decl	%ecx
	je	.L260
	.loc 1 20 55 view .LVU644
	testl	%eax, %eax
	jne	.L380
	.loc 1 20 2 is_stmt 1 view .LVU645
	.loc 1 20 24 is_stmt 0 view .LVU646
	subl	$2, %ebx
	.loc 1 20 35 view .LVU647
	movl	$1, %eax
	.loc 1 20 24 view .LVU648
	jne	.L370
.L260:
	.loc 1 20 24 view .LVU649
.LBE444:
.LBE443:
	movl	%edi, %ebx
.LBB465:
.LBB459:
	incl	%eax
.LBE459:
.LBE465:
	.loc 1 20 2 is_stmt 1 view .LVU650
	.loc 1 20 24 is_stmt 0 view .LVU651
	decl	%ebx
	je	.L253
	.loc 1 20 55 view .LVU652
	testl	%eax, %eax
	jne	.L254
	.loc 1 20 2 is_stmt 1 view .LVU653
	.loc 1 20 24 is_stmt 0 view .LVU654
	subl	$2, %edi
	.loc 1 20 35 view .LVU655
	movl	$1, %eax
	.loc 1 20 24 view .LVU656
	movl	%edi, %ebx
	je	.L253
.L254:
.LVL262:
.LBB466:
.LBI443:
	.loc 1 18 17 is_stmt 1 view .LVU657
.LBB460:
	.loc 1 20 2 view .LVU658
	.loc 1 20 55 is_stmt 0 view .LVU659
	cmpl	$1, %eax
	je	.L287
	.loc 1 20 57 view .LVU660
	subl	$2, %eax
.LVL263:
.LBB455:
	.loc 1 18 17 is_stmt 1 view .LVU661
.LBB449:
	.loc 1 20 2 view .LVU662
.LBE449:
.LBE455:
	.loc 1 20 57 is_stmt 0 view .LVU663
	movl	%ebx, %edi
	jmp	.L263
.LVL264:
	.p2align 4,,10
	.p2align 3
.L292:
	.loc 1 20 57 view .LVU664
.LBE460:
.LBE466:
	.loc 1 20 24 view .LVU665
	movl	$1, %eax
	.p2align 4
	.p2align 3
.L253:
	.loc 1 20 24 view .LVU666
.LBE442:
.LBE441:
	movl	%ebp, %ebx
.LBB476:
.LBB471:
	incl	%eax
.LVL265:
	.loc 1 20 24 view .LVU667
.LBE471:
.LBE476:
	.loc 1 20 2 is_stmt 1 view .LVU668
	.loc 1 20 24 is_stmt 0 view .LVU669
	decl	%ebx
	je	.L246
	.loc 1 20 55 view .LVU670
	testl	%eax, %eax
	jne	.L247
	.loc 1 20 2 is_stmt 1 view .LVU671
	.loc 1 20 24 is_stmt 0 view .LVU672
	movl	%ebp, %ebx
	.loc 1 20 35 view .LVU673
	movl	$1, %eax
	.loc 1 20 24 view .LVU674
	subl	$2, %ebx
	jne	.L247
.L246:
.LBE440:
.LBE439:
	movl	8(%esp), %ebx
.LBB486:
.LBB481:
	incl	%eax
.LVL266:
	.loc 1 20 24 view .LVU675
.LBE481:
.LBE486:
	.loc 1 20 2 is_stmt 1 view .LVU676
	.loc 1 20 24 is_stmt 0 view .LVU677
	decl	%ebx
	je	.L239
	.loc 1 20 55 view .LVU678
	testl	%eax, %eax
	jne	.L240
	.loc 1 20 2 is_stmt 1 view .LVU679
	.loc 1 20 24 is_stmt 0 view .LVU680
	movl	8(%esp), %ebx
	.loc 1 20 35 view .LVU681
	movl	$1, %eax
	.loc 1 20 24 view .LVU682
	subl	$2, %ebx
	jne	.L240
.L239:
.LBE438:
.LBE437:
	movl	12(%esp), %ebx
.LBB496:
.LBB491:
	incl	%eax
.LVL267:
	.loc 1 20 24 view .LVU683
.LBE491:
.LBE496:
	.loc 1 20 2 is_stmt 1 view .LVU684
	.loc 1 20 24 is_stmt 0 view .LVU685
	decl	%ebx
	je	.L232
	.loc 1 20 55 view .LVU686
	testl	%eax, %eax
	jne	.L233
	.loc 1 20 2 is_stmt 1 view .LVU687
	.loc 1 20 24 is_stmt 0 view .LVU688
	movl	12(%esp), %ebx
	.loc 1 20 35 view .LVU689
	movl	$1, %eax
	.loc 1 20 24 view .LVU690
	subl	$2, %ebx
	jne	.L233
.L232:
.LBE436:
.LBE435:
	movl	16(%esp), %ebx
.LBB506:
.LBB501:
	incl	%eax
.LVL268:
	.loc 1 20 24 view .LVU691
.LBE501:
.LBE506:
	.loc 1 20 2 is_stmt 1 view .LVU692
	.loc 1 20 24 is_stmt 0 view .LVU693
	decl	%ebx
	je	.L225
	.loc 1 20 55 view .LVU694
	testl	%eax, %eax
	jne	.L226
	.loc 1 20 2 is_stmt 1 view .LVU695
	.loc 1 20 24 is_stmt 0 view .LVU696
	movl	16(%esp), %ebx
	.loc 1 20 35 view .LVU697
	movl	$1, %eax
	.loc 1 20 24 view .LVU698
	subl	$2, %ebx
	jne	.L226
.L225:
.LBE434:
.LBE433:
	movl	20(%esp), %ebx
.LBB515:
.LBB511:
	incl	%eax
.LBE511:
.LBE515:
	.loc 1 20 2 is_stmt 1 view .LVU699
	.loc 1 20 24 is_stmt 0 view .LVU700
	decl	%ebx
	je	.L218
	.loc 1 20 55 view .LVU701
	testl	%eax, %eax
	jne	.L219
	.loc 1 20 2 is_stmt 1 view .LVU702
	.loc 1 20 24 is_stmt 0 view .LVU703
	movl	20(%esp), %ebx
	.loc 1 20 35 view .LVU704
	movl	$1, %eax
	.loc 1 20 24 view .LVU705
	subl	$2, %ebx
	jne	.L219
.L218:
	leal	1(%eax), %edx
.LVL269:
	.loc 1 20 24 view .LVU706
.LBE432:
.LBE431:
	.loc 1 20 2 is_stmt 1 view .LVU707
	.loc 1 20 24 is_stmt 0 view .LVU708
	movl	28(%esp), %eax
	testl	%eax, %eax
	jne	.L381
.L213:
	.loc 1 20 24 discriminator 1 view .LVU709
	leal	1(%edx), %eax
	.loc 1 21 1 discriminator 1 view .LVU710
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
.LVL270:
	.p2align 4,,10
	.p2align 3
.L379:
	.cfi_restore_state
.LBB520:
.LBB518:
.LBB516:
.LBB512:
.LBB507:
.LBB502:
.LBB497:
.LBB492:
.LBB487:
.LBB482:
.LBB477:
.LBB472:
.LBB467:
.LBB461:
.LBB456:
.LBB450:
	.loc 1 20 57 view .LVU711
	leal	-1(%eax), %edx
	movl	%ecx, %eax
	call	ackermann
.LVL271:
	jmp	.L267
.LVL272:
	.p2align 4,,10
	.p2align 3
.L378:
	.loc 1 20 57 view .LVU712
.LBE450:
.LBE456:
.LBE461:
.LBE467:
	subl	$2, %eax
.LVL273:
.LBB468:
	.loc 1 18 17 is_stmt 1 view .LVU713
.LBB462:
	.loc 1 20 2 view .LVU714
.L259:
	.loc 1 20 55 is_stmt 0 view .LVU715
	testl	%eax, %eax
	movl	%ebx, %edi
	je	.L256
	.loc 1 20 57 view .LVU716
	decl	%eax
.LVL274:
.LBB457:
	.loc 1 18 17 is_stmt 1 view .LVU717
.LBB451:
	.loc 1 20 2 view .LVU718
	.p2align 4,,3
	jmp	.L263
.LVL275:
	.p2align 4,,10
	.p2align 3
.L377:
	.loc 1 20 2 is_stmt 0 view .LVU719
.LBE451:
.LBE457:
.LBE462:
.LBE468:
.LBE472:
.LBE477:
	.loc 1 20 57 view .LVU720
	subl	$2, %eax
.LVL276:
.LBB478:
	.loc 1 18 17 is_stmt 1 view .LVU721
.LBB473:
	.loc 1 20 2 view .LVU722
.L252:
	.loc 1 20 55 is_stmt 0 view .LVU723
	testl	%eax, %eax
	movl	%ebx, %ebp
	je	.L249
	.loc 1 20 57 view .LVU724
	decl	%eax
.LVL277:
.LBB469:
	.loc 1 18 17 is_stmt 1 view .LVU725
.LBB463:
	.loc 1 20 2 view .LVU726
	.p2align 4,,2
	jmp	.L259
.LVL278:
	.p2align 4,,10
	.p2align 3
.L376:
	.loc 1 20 2 is_stmt 0 view .LVU727
.LBE463:
.LBE469:
.LBE473:
.LBE478:
.LBE482:
.LBE487:
	.loc 1 20 57 view .LVU728
	subl	$2, %eax
.LVL279:
.LBB488:
	.loc 1 18 17 is_stmt 1 view .LVU729
.LBB483:
	.loc 1 20 2 view .LVU730
.L245:
	.loc 1 20 55 is_stmt 0 view .LVU731
	movl	%ebx, 8(%esp)
	testl	%eax, %eax
	je	.L242
	.loc 1 20 57 view .LVU732
	decl	%eax
.LVL280:
.LBB479:
	.loc 1 18 17 is_stmt 1 view .LVU733
.LBB474:
	.loc 1 20 2 view .LVU734
	jmp	.L252
.LVL281:
	.p2align 4,,10
	.p2align 3
.L375:
	.loc 1 20 2 is_stmt 0 view .LVU735
.LBE474:
.LBE479:
.LBE483:
.LBE488:
.LBE492:
.LBE497:
	.loc 1 20 57 view .LVU736
	subl	$2, %eax
.LVL282:
.LBB498:
	.loc 1 18 17 is_stmt 1 view .LVU737
.LBB493:
	.loc 1 20 2 view .LVU738
.L238:
	.loc 1 20 55 is_stmt 0 view .LVU739
	movl	%ebx, 12(%esp)
	testl	%eax, %eax
	je	.L235
	.loc 1 20 57 view .LVU740
	decl	%eax
.LVL283:
.LBB489:
	.loc 1 18 17 is_stmt 1 view .LVU741
.LBB484:
	.loc 1 20 2 view .LVU742
	jmp	.L245
.LVL284:
	.p2align 4,,10
	.p2align 3
.L373:
	.loc 1 20 2 is_stmt 0 view .LVU743
.LBE484:
.LBE489:
.LBE493:
.LBE498:
.LBE502:
.LBE507:
.LBE512:
	.loc 1 18 17 is_stmt 1 view .LVU744
.LBB513:
	.loc 1 20 2 view .LVU745
	.loc 1 20 55 is_stmt 0 view .LVU746
	cmpl	$1, %edx
	jne	.L382
	movl	24(%esp), %eax
	movl	%eax, 20(%esp)
	movl	%eax, %ebx
	decl	%eax
	movl	%eax, 28(%esp)
	jmp	.L221
.LVL285:
	.p2align 4,,10
	.p2align 3
.L374:
	.loc 1 20 57 view .LVU747
	subl	$2, %eax
.LVL286:
.LBB508:
	.loc 1 18 17 is_stmt 1 view .LVU748
.LBB503:
	.loc 1 20 2 view .LVU749
.L231:
	.loc 1 20 55 is_stmt 0 view .LVU750
	movl	%ebx, 16(%esp)
	testl	%eax, %eax
	je	.L228
	.loc 1 20 57 view .LVU751
	decl	%eax
.LVL287:
.LBB499:
	.loc 1 18 17 is_stmt 1 view .LVU752
.LBB494:
	.loc 1 20 2 view .LVU753
	jmp	.L238
.LVL288:
	.p2align 4,,10
	.p2align 3
.L269:
	.loc 1 20 2 is_stmt 0 view .LVU754
.LBE494:
.LBE499:
.LBE503:
.LBE508:
.LBE513:
.LBE516:
.LBE518:
.LBE520:
	.loc 1 20 24 view .LVU755
	movl	28(%esp), %eax
	movl	%eax, 24(%esp)
	jmp	.L372
.LVL289:
.L380:
.LBB521:
.LBB519:
.LBB517:
.LBB514:
.LBB509:
.LBB504:
.LBB500:
.LBB495:
.LBB490:
.LBB485:
.LBB480:
.LBB475:
.LBB470:
.LBB464:
	.loc 1 20 24 view .LVU756
	movl	%ecx, %ebx
	.loc 1 20 57 view .LVU757
	decl	%eax
.LVL290:
.LBB458:
	.loc 1 18 17 is_stmt 1 view .LVU758
.LBB452:
	.loc 1 20 2 view .LVU759
	jmp	.L263
.LVL291:
.L382:
	.loc 1 20 2 is_stmt 0 view .LVU760
.LBE452:
.LBE458:
.LBE464:
.LBE470:
.LBE475:
.LBE480:
.LBE485:
.LBE490:
.LBE495:
.LBE500:
.LBE504:
.LBE509:
	.loc 1 20 57 view .LVU761
	leal	-2(%edx), %eax
.LVL292:
.LBB510:
	.loc 1 18 17 is_stmt 1 view .LVU762
.LBB505:
	.loc 1 20 2 view .LVU763
.LBE505:
.LBE510:
	.loc 1 20 57 is_stmt 0 view .LVU764
	movl	24(%esp), %edx
.LVL293:
	.loc 1 20 57 view .LVU765
	movl	%edx, 20(%esp)
	movl	%edx, %ebx
	decl	%edx
	movl	%edx, 28(%esp)
	jmp	.L231
.LBE514:
.LBE517:
.LBE519:
.LBE521:
	.cfi_endproc
.LFE1:
	.size	ackermann, .-ackermann
	.p2align 4
	.type	depth, @function
depth:
.LVL294:
.LFB9:
	.loc 1 81 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 82 2 view .LVU767
	.loc 1 81 1 is_stmt 0 view .LVU768
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	.loc 1 83 25 view .LVU769
	testl	%eax, %eax
	.loc 1 81 1 view .LVU770
	movl	%ebx, 28(%esp)
	movl	%esi, 32(%esp)
	movl	%edi, 36(%esp)
	movl	%ebp, 40(%esp)
	.cfi_offset 3, -20
	.cfi_offset 6, -16
	.cfi_offset 7, -12
	.cfi_offset 5, -8
	.loc 1 82 6 view .LVU771
	movl	%eax, (%esp)
	.loc 1 83 2 is_stmt 1 view .LVU772
	.loc 1 83 25 is_stmt 0 view .LVU773
	jne	.L384
	.loc 1 83 25 discriminator 1 view .LVU774
	movl	(%edx), %eax
.LVL295:
.L383:
	.loc 1 84 1 view .LVU775
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
	movl	36(%esp), %edi
	movl	40(%esp), %ebp
	addl	$44, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL296:
	.p2align 4,,10
	.p2align 3
.L384:
	.cfi_restore_state
	.loc 1 83 27 discriminator 2 view .LVU776
	movl	%eax, %esi
	andl	$1, %esi
	je	.L386
	.loc 1 83 27 view .LVU777
	movl	%esp, %edx
.LVL297:
.L386:
	.loc 1 83 27 discriminator 7 view .LVU778
	leal	-1(%eax), %ebx
.LVL298:
.LBB528:
.LBI528:
	.loc 1 80 12 is_stmt 1 discriminator 7 view .LVU779
.LBB529:
	.loc 1 82 2 discriminator 7 view .LVU780
	.loc 1 82 6 is_stmt 0 discriminator 7 view .LVU781
	movl	%ebx, 4(%esp)
	.loc 1 83 2 is_stmt 1 discriminator 7 view .LVU782
	.loc 1 83 25 is_stmt 0 discriminator 7 view .LVU783
	testl	%ebx, %ebx
	jne	.L387
	.loc 1 83 25 view .LVU784
	movl	(%edx), %ebx
.LVL299:
.L388:
	.loc 1 83 25 view .LVU785
.LBE529:
.LBE528:
	leal	(%esi,%ebx), %eax
	jmp	.L383
.LVL300:
	.p2align 4,,10
	.p2align 3
.L387:
.LBB541:
.LBB540:
	.loc 1 83 27 view .LVU786
	andl	$1, %ebx
.LVL301:
	.loc 1 83 27 view .LVU787
	je	.L389
	leal	4(%esp), %edx
.LVL302:
.L389:
	.loc 1 83 27 view .LVU788
	leal	-2(%eax), %ebp
.LVL303:
.LBB530:
.LBI530:
	.loc 1 80 12 is_stmt 1 view .LVU789
.LBB531:
	.loc 1 82 2 view .LVU790
	.loc 1 82 6 is_stmt 0 view .LVU791
	movl	%ebp, 8(%esp)
	.loc 1 83 2 is_stmt 1 view .LVU792
	.loc 1 83 25 is_stmt 0 view .LVU793
	testl	%ebp, %ebp
	je	.L401
	.loc 1 83 27 view .LVU794
	andl	$1, %ebp
.LVL304:
	.loc 1 83 27 view .LVU795
	je	.L392
	leal	8(%esp), %edx
.LVL305:
.L392:
	.loc 1 83 27 view .LVU796
	leal	-3(%eax), %edi
.LVL306:
.LBB532:
.LBI532:
	.loc 1 80 12 is_stmt 1 view .LVU797
.LBB533:
	.loc 1 82 2 view .LVU798
	.loc 1 82 6 is_stmt 0 view .LVU799
	movl	%edi, 12(%esp)
	.loc 1 83 2 is_stmt 1 view .LVU800
	.loc 1 83 25 is_stmt 0 view .LVU801
	testl	%edi, %edi
	jne	.L393
	movl	(%edx), %edi
.LVL307:
	.loc 1 83 25 view .LVU802
.LBE533:
.LBE532:
	addl	%edi, %ebp
.LVL308:
.L391:
	.loc 1 83 25 view .LVU803
.LBE531:
.LBE530:
	addl	%ebp, %ebx
	jmp	.L388
.LVL309:
	.p2align 4,,10
	.p2align 3
.L401:
.LBB538:
.LBB536:
	.loc 1 83 25 view .LVU804
	movl	(%edx), %ebp
.LVL310:
	.loc 1 83 25 view .LVU805
.LBE536:
.LBE538:
	addl	%ebp, %ebx
	jmp	.L388
.LVL311:
	.p2align 4,,10
	.p2align 3
.L393:
.LBB539:
.LBB537:
.LBB535:
.LBB534:
	.loc 1 83 27 view .LVU806
	andl	$1, %edi
.LVL312:
	.loc 1 83 27 view .LVU807
	je	.L395
	leal	12(%esp), %edx
.LVL313:
.L395:
	.loc 1 83 27 view .LVU808
	subl	$4, %eax
.LVL314:
	.loc 1 83 27 view .LVU809
	call	depth
.LVL315:
	.loc 1 83 25 view .LVU810
	addl	%eax, %edi
.LVL316:
	.loc 1 83 25 view .LVU811
.LBE534:
.LBE535:
	addl	%edi, %ebp
	jmp	.L391
.LBE537:
.LBE539:
.LBE540:
.LBE541:
	.cfi_endproc
.LFE9:
	.size	depth, .-depth
	.section	.rodata.str1.1
.LC3:
	.string	"\n%ld moves\n"
.LC4:
	.string	"A(%u,3) = %u\n"
.LC5:
	.string	"%d queens: %d\n"
.LC6:
	.string	"%d permutations\n"
.LC7:
	.string	"%d %d %d\n"
.LC8:
	.string	"p(%d) = %d\n"
.LC9:
	.string	"%d/%d "
.LC10:
	.string	"\n%d %u\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB11:
	.loc 1 89 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 90 2 view .LVU813
	.loc 1 89 1 is_stmt 0 view .LVU814
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 90 18 view .LVU815
	movl	$1684234849, %eax
	.loc 1 89 1 view .LVU816
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 91 2 view .LVU817
	movl	$67, %ecx
	.loc 1 89 1 view .LVU818
	pushl	%edi
	.loc 1 91 2 view .LVU819
	movl	$65, %edx
	.loc 1 89 1 view .LVU820
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB611:
	.loc 1 93 31 view .LVU821
	movl	$1, %ebx
.LBE611:
	.loc 1 89 1 view .LVU822
	andl	$-16, %esp
	subl	$80, %esp
	.loc 1 90 18 view .LVU823
	movl	%eax, 58(%esp)
	.loc 1 91 2 view .LVU824
	movl	$7, %eax
	movl	$66, (%esp)
	.loc 1 90 18 view .LVU825
	movw	$101, 62(%esp)
	.loc 1 91 2 is_stmt 1 view .LVU826
	call	hanoi
.LVL317:
	.loc 1 92 2 view .LVU827
	movl	moves, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL318:
	.loc 1 93 2 view .LVU828
.LBB622:
	.loc 1 93 7 view .LVU829
	.loc 1 93 25 view .LVU830
.LBB612:
.LBB613:
	.loc 1 20 2 view .LVU831
	.loc 1 20 2 is_stmt 0 view .LVU832
.LBE613:
.LBE612:
	.loc 1 94 3 view .LVU833
	movl	$4, %eax
	movl	%eax, 8(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL319:
	.loc 1 93 31 is_stmt 1 view .LVU834
	.loc 1 93 25 view .LVU835
.LBB618:
.LBB614:
	.loc 1 20 2 view .LVU836
.L403:
	.loc 1 20 2 is_stmt 0 view .LVU837
.LBE614:
.LBE618:
	.loc 1 93 31 view .LVU838
	movl	%ebx, %esi
	movl	$3, %eax
.L404:
	movl	%esi, %ecx
.LBB619:
.LBB615:
	.loc 1 20 35 view .LVU839
	decl	%esi
	.loc 1 20 55 view .LVU840
	testl	%eax, %eax
	jne	.L445
	.loc 1 20 35 view .LVU841
	movl	$1, %eax
.L406:
	.loc 1 20 2 is_stmt 1 view .LVU842
	.loc 1 20 24 is_stmt 0 view .LVU843
	testl	%esi, %esi
	jne	.L404
.LBE615:
.LBE619:
	.loc 1 94 3 view .LVU844
	movl	%ebx, 4(%esp)
.LBB620:
.LBB616:
	.loc 1 20 24 view .LVU845
	incl	%eax
.LBE616:
.LBE620:
	.loc 1 93 31 view .LVU846
	incl	%ebx
	.loc 1 94 3 view .LVU847
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL320:
	.loc 1 93 31 is_stmt 1 view .LVU848
	.loc 1 93 25 view .LVU849
	cmpl	$4, %ebx
	jne	.L403
	leal	64(%esp), %esi
.LBE622:
.LBB623:
	.loc 1 95 11 is_stmt 0 view .LVU850
	movl	$4, %ebx
.LVL321:
	.p2align 4
	.p2align 3
.L405:
	.loc 1 96 3 is_stmt 1 discriminator 3 view .LVU851
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	movl	%esi, 8(%esp)
	xorl	%edx, %edx
	movl	%ebx, %eax
	movl	%edi, 4(%esp)
	movl	$0, (%esp)
	call	queens
.LVL322:
	movl	%ebx, 4(%esp)
	.loc 1 95 26 is_stmt 0 discriminator 3 view .LVU852
	incl	%ebx
.LVL323:
	.loc 1 96 3 discriminator 3 view .LVU853
	movl	$.LC5, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL324:
	.loc 1 95 26 is_stmt 1 discriminator 3 view .LVU854
	.loc 1 95 20 discriminator 3 view .LVU855
	cmpl	$9, %ebx
	jne	.L405
.LBE623:
	.loc 1 97 2 view .LVU856
	xorl	%edx, %edx
.LBB624:
	.loc 1 99 11 is_stmt 0 view .LVU857
	movl	$1, %esi
.LBE624:
	.loc 1 97 2 view .LVU858
	leal	58(%esp), %eax
	call	permutations.constprop.0
.LVL325:
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL326:
	.loc 1 98 2 is_stmt 1 view .LVU859
.LBB631:
.LBI631:
	.loc 1 63 12 view .LVU860
	.loc 1 63 31 view .LVU861
.LBB632:
.LBI632:
	.loc 1 63 12 view .LVU862
.LBB633:
.LBI633:
	.loc 1 64 12 view .LVU863
	.loc 1 64 30 view .LVU864
.LBB634:
.LBI634:
	.loc 1 64 12 view .LVU865
.LBB635:
.LBI635:
	.loc 1 63 12 view .LVU866
.LBB636:
	.loc 1 63 31 view .LVU867
	movl	$29, %eax
	call	even.part.0
.LVL327:
	movl	%eax, %ebx
.LVL328:
	.loc 1 63 31 is_stmt 0 view .LVU868
.LBE636:
.LBE635:
.LBE634:
.LBE633:
.LBE632:
.LBE631:
.LBB637:
.LBI637:
	.loc 1 64 12 is_stmt 1 view .LVU869
	.loc 1 64 30 view .LVU870
.LBB638:
.LBI638:
	.loc 1 64 12 view .LVU871
.LBB639:
.LBI639:
	.loc 1 63 12 view .LVU872
	.loc 1 63 31 view .LVU873
.LBB640:
.LBI640:
	.loc 1 63 12 view .LVU874
.LBB641:
.LBI641:
	.loc 1 64 12 view .LVU875
.LBB642:
	.loc 1 64 30 view .LVU876
	movl	$75, %eax
	call	odd.part.0
.LVL329:
	movl	%eax, %ecx
.LVL330:
	.loc 1 64 30 is_stmt 0 view .LVU877
.LBE642:
.LBE641:
.LBE640:
.LBE639:
.LBE638:
.LBE637:
.LBB643:
.LBI643:
	.loc 1 63 12 is_stmt 1 view .LVU878
	.loc 1 63 31 view .LVU879
.LBB644:
.LBI644:
	.loc 1 63 12 view .LVU880
.LBB645:
.LBI645:
	.loc 1 64 12 view .LVU881
	.loc 1 64 30 view .LVU882
.LBB646:
.LBI646:
	.loc 1 64 12 view .LVU883
.LBB647:
.LBI647:
	.loc 1 63 12 view .LVU884
.LBB648:
	.loc 1 63 31 view .LVU885
	movl	$98, %eax
	call	even.part.0
.LVL331:
	.loc 1 63 31 is_stmt 0 view .LVU886
.LBE648:
.LBE647:
.LBE646:
.LBE645:
.LBE644:
.LBE643:
	.loc 1 98 2 view .LVU887
	movl	%ebx, 12(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL332:
	.loc 1 99 2 is_stmt 1 view .LVU888
.LBB649:
	.loc 1 99 7 view .LVU889
	.loc 1 99 20 view .LVU890
	.p2align 4
	.p2align 3
.L407:
.LBB625:
.LBB626:
.LBB627:
	.loc 1 71 50 view .LVU891
.LBE627:
.LBE626:
.LBE625:
.LBE649:
.LBB650:
	.loc 1 95 11 is_stmt 0 view .LVU892
	movl	%esi, %ebx
.LBE650:
.LBB651:
.LBB630:
.LBB629:
	.loc 1 70 6 view .LVU893
	xorl	%edi, %edi
.LVL333:
.L408:
.LBB628:
	.loc 1 72 3 is_stmt 1 view .LVU894
	.loc 1 72 12 is_stmt 0 view .LVU895
	movl	%esi, %eax
	movl	%ebx, %edx
	subl	%ebx, %eax
	call	partitions
.LVL334:
	.loc 1 72 9 view .LVU896
	addl	%eax, %edi
.LVL335:
	.loc 1 71 59 is_stmt 1 view .LVU897
	.loc 1 71 50 view .LVU898
	decl	%ebx
.LVL336:
	.loc 1 71 50 is_stmt 0 view .LVU899
	jne	.L408
.LVL337:
	.loc 1 71 50 view .LVU900
.LBE628:
.LBE629:
.LBE630:
	.loc 1 100 3 view .LVU901
	movl	%esi, 4(%esp)
	.loc 1 99 28 view .LVU902
	addl	$7, %esi
.LVL338:
	.loc 1 100 3 view .LVU903
	movl	%edi, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
.LVL339:
	.loc 1 99 28 is_stmt 1 view .LVU904
	.loc 1 99 20 view .LVU905
	cmpl	$36, %esi
	jne	.L407
.LVL340:
	.loc 1 99 20 is_stmt 0 view .LVU906
.LBE651:
.LBB652:
	.loc 1 102 3 is_stmt 1 view .LVU907
.LBB653:
.LBI653:
	.loc 1 78 12 view .LVU908
.LBB654:
	.loc 1 78 28 view .LVU909
	.loc 1 78 28 is_stmt 0 view .LVU910
.LBE654:
.LBE653:
	.loc 1 102 3 view .LVU911
	movl	$1, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 8(%esp)
	.loc 1 101 27 view .LVU912
	movl	$1, %esi
.LVL341:
	.loc 1 102 3 view .LVU913
	movl	%ebx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL342:
	.loc 1 101 27 is_stmt 1 view .LVU914
	.loc 1 101 20 view .LVU915
	.loc 1 102 3 view .LVU916
.LBB659:
	.loc 1 78 12 view .LVU917
.LBB655:
	.loc 1 78 28 view .LVU918
	movl	%esi, %eax
	call	female.part.0
.LVL343:
	.loc 1 78 28 is_stmt 0 view .LVU919
.LBE655:
.LBE659:
.LBB660:
.LBI660:
	.loc 1 77 12 is_stmt 1 view .LVU920
	.loc 1 77 26 view .LVU921
.LBB661:
.LBI661:
	.loc 1 77 12 view .LVU922
.LBB662:
.LBB663:
.LBI663:
	.loc 1 77 12 view .LVU923
.LBB664:
	.loc 1 77 26 view .LVU924
	.loc 1 77 44 is_stmt 0 view .LVU925
	decl	%esi
.LVL344:
	.loc 1 77 44 view .LVU926
	jne	.L446
.LVL345:
.L441:
	.loc 1 77 44 view .LVU927
.LBE664:
.LBE663:
.LBE662:
.LBE661:
.LBE660:
	.loc 1 102 3 view .LVU928
	movl	%eax, 8(%esp)
	xorl	%edx, %edx
	.loc 1 101 27 view .LVU929
	movl	$2, %esi
	.loc 1 102 3 view .LVU930
	movl	%edx, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL346:
	.loc 1 101 27 is_stmt 1 view .LVU931
	.loc 1 101 20 view .LVU932
	.loc 1 102 3 view .LVU933
.LBB749:
	.loc 1 78 12 view .LVU934
.LBB656:
	.loc 1 78 28 view .LVU935
	movl	%esi, %eax
	call	female.part.0
.LVL347:
	.loc 1 78 28 is_stmt 0 view .LVU936
.LBE656:
.LBE749:
.LBB750:
	.loc 1 77 12 is_stmt 1 view .LVU937
	.loc 1 77 26 view .LVU938
.LBB745:
	.loc 1 77 12 view .LVU939
.LBB741:
.LBB730:
	.loc 1 77 12 view .LVU940
.LBB725:
	.loc 1 77 26 view .LVU941
	.loc 1 77 44 is_stmt 0 view .LVU942
	decl	%esi
.LVL348:
	.loc 1 77 44 view .LVU943
	je	.L441
.LVL349:
.L446:
	.loc 1 77 44 view .LVU944
	movl	%eax, %ebx
	movl	$2, %eax
.LBB665:
.LBB666:
.LBB667:
.LBB668:
	movl	%eax, %edx
.LBE668:
.LBE667:
.LBE666:
.LBE665:
.LBE725:
.LBE730:
	.loc 1 77 50 view .LVU945
	movl	$1, %edi
.LVL350:
.LBB731:
.LBB726:
.LBB720:
.LBI665:
	.loc 1 77 12 is_stmt 1 view .LVU946
.LBB715:
.LBB707:
.LBI667:
	.loc 1 77 12 view .LVU947
.LBB701:
	.loc 1 77 26 view .LVU948
	.loc 1 77 44 is_stmt 0 view .LVU949
	subl	$2, %edx
.LVL351:
	.loc 1 77 44 view .LVU950
.LBE701:
.LBE707:
.LBE715:
.LBE720:
	movl	$2, %esi
.LBB721:
.LBB716:
.LBB708:
.LBB702:
	movl	%edx, 44(%esp)
	jne	.L447
.LVL352:
.L411:
	.loc 1 77 44 view .LVU951
.LBE702:
.LBE708:
.LBE716:
.LBE721:
.LBE726:
.LBE731:
.LBE741:
.LBE745:
.LBE750:
	.loc 1 102 3 view .LVU952
	movl	%ebx, 8(%esp)
	.loc 1 101 27 view .LVU953
	incl	%esi
	.loc 1 102 3 view .LVU954
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL353:
	.loc 1 101 27 is_stmt 1 view .LVU955
	.loc 1 101 20 view .LVU956
.L419:
	.loc 1 102 3 view .LVU957
.LBB751:
	.loc 1 78 12 view .LVU958
.LBB657:
	.loc 1 78 28 view .LVU959
.LBE657:
.LBE751:
.LBB752:
.LBB746:
.LBB742:
	.loc 1 77 50 is_stmt 0 view .LVU960
	leal	-1(%esi), %edi
.LBE742:
.LBE746:
.LBE752:
.LBB753:
.LBB658:
	movl	%esi, %eax
	call	female.part.0
.LVL354:
	movl	%eax, %ebx
.LVL355:
	.loc 1 77 50 view .LVU961
.LBE658:
.LBE753:
.LBB754:
	.loc 1 77 12 is_stmt 1 view .LVU962
	.loc 1 77 26 view .LVU963
.LBB747:
	.loc 1 77 12 view .LVU964
.LBB743:
.LBB732:
	.loc 1 77 12 view .LVU965
.LBB727:
	.loc 1 77 26 view .LVU966
.LBB722:
	.loc 1 77 12 view .LVU967
	movl	%esi, %eax
.LVL356:
.LBB717:
.LBB709:
	.loc 1 77 12 view .LVU968
.LBB703:
	.loc 1 77 26 view .LVU969
	.loc 1 77 44 is_stmt 0 view .LVU970
	movl	%eax, %edx
	subl	$2, %edx
.LVL357:
	.loc 1 77 44 view .LVU971
	movl	%edx, 44(%esp)
	je	.L411
.LVL358:
.L447:
	.loc 1 77 44 view .LVU972
.LBE703:
.LBE709:
	.loc 1 77 50 view .LVU973
	movl	%edx, %ecx
.LVL359:
.LBB710:
.LBB704:
.LBB669:
.LBI669:
	.loc 1 77 12 is_stmt 1 view .LVU974
.LBB670:
.LBB671:
.LBI671:
	.loc 1 77 12 view .LVU975
.LBB672:
	.loc 1 77 26 view .LVU976
	.loc 1 77 44 is_stmt 0 view .LVU977
	movl	%eax, %edx
.LVL360:
	.loc 1 77 44 view .LVU978
	subl	$3, %edx
.LVL361:
	.loc 1 77 44 view .LVU979
	movl	%edx, 40(%esp)
	jne	.L448
.LVL362:
.L412:
	.loc 1 77 44 view .LVU980
.LBE672:
.LBE671:
.LBE670:
.LBE669:
.LBE704:
.LBE710:
.LBE717:
.LBE722:
.LBE727:
.LBE732:
.LBB733:
.LBB734:
	movl	%ecx, %eax
.LBE734:
.LBE733:
	movl	%esi, %edi
.LBB737:
.LBB735:
	call	female.part.0
.LVL363:
.LBE735:
.LBE737:
	subl	%eax, %edi
.L415:
.LBE743:
.LBE747:
.LBE754:
	.loc 1 102 3 view .LVU981
	movl	%ebx, 8(%esp)
	.loc 1 101 27 view .LVU982
	incl	%esi
	.loc 1 102 3 view .LVU983
	movl	%edi, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL364:
	.loc 1 101 27 is_stmt 1 view .LVU984
	.loc 1 101 20 view .LVU985
	cmpl	$20, %esi
	jne	.L419
.LBE652:
	.loc 1 103 2 view .LVU986
	.loc 1 103 6 is_stmt 0 view .LVU987
	movl	$1000, %eax
	movl	%eax, 52(%esp)
	.loc 1 104 2 is_stmt 1 view .LVU988
	movl	$20, %eax
	call	fibonacci
.LVL365:
.LBB756:
.LBB757:
	.loc 1 83 27 is_stmt 0 view .LVU989
	leal	52(%esp), %edx
.LBE757:
.LBE756:
	.loc 1 104 2 view .LVU990
	movl	%eax, %ecx
.LVL366:
.LBB759:
.LBI756:
	.loc 1 80 12 is_stmt 1 view .LVU991
.LBB758:
	.loc 1 82 2 view .LVU992
	.loc 1 83 2 view .LVU993
	.loc 1 83 27 is_stmt 0 view .LVU994
	movl	$499, %eax
	call	depth
.LVL367:
	.loc 1 83 27 view .LVU995
.LBE758:
.LBE759:
	.loc 1 104 2 view .LVU996
	movl	%ecx, 8(%esp)
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL368:
	.loc 1 105 2 is_stmt 1 view .LVU997
	.loc 1 105 14 is_stmt 0 view .LVU998
	leal	58(%esp), %eax
	movl	%eax, (%esp)
	call	strlen
.LVL369:
	.loc 1 105 44 view .LVU999
	movl	moves, %ecx
	.loc 1 106 1 view .LVU1000
	leal	-12(%ebp), %esp
	.loc 1 105 14 view .LVU1001
	movl	%eax, %ebx
	.loc 1 105 44 view .LVU1002
	movl	$1374389535, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	sarl	$4, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %ecx
	.loc 1 105 30 view .LVU1003
	leal	(%ecx,%ebx), %eax
	.loc 1 106 1 view .LVU1004
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
.LVL370:
	.loc 1 106 1 view .LVU1005
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
.LVL371:
	.p2align 4,,10
	.p2align 3
.L445:
	.cfi_restore_state
.LBB760:
.LBB621:
.LBB617:
	.loc 1 20 57 view .LVU1006
	leal	-1(%eax), %edx
	movl	%ecx, %eax
	call	ackermann
.LVL372:
	jmp	.L406
.LVL373:
.L448:
	.loc 1 20 57 view .LVU1007
.LBE617:
.LBE621:
.LBE760:
.LBB761:
.LBB755:
.LBB748:
.LBB744:
.LBB738:
.LBB728:
.LBB723:
.LBB718:
.LBB711:
.LBB705:
.LBB699:
.LBB697:
.LBB690:
.LBB687:
.LBB673:
.LBI673:
	.loc 1 77 12 is_stmt 1 view .LVU1008
.LBB674:
.LBB675:
.LBI675:
	.loc 1 77 12 view .LVU1009
.LBB676:
	.loc 1 77 26 view .LVU1010
.LBE676:
.LBE675:
.LBE674:
.LBE673:
.LBE687:
.LBE690:
.LBB691:
.LBB692:
	.loc 1 78 46 is_stmt 0 view .LVU1011
	movl	$1, 36(%esp)
.LBE692:
.LBE691:
.LBB694:
.LBB688:
.LBB685:
.LBB683:
.LBB679:
.LBB677:
	.loc 1 77 44 view .LVU1012
	subl	$4, %eax
.LVL374:
	.loc 1 77 44 view .LVU1013
	jne	.L449
.LVL375:
.L413:
	.loc 1 77 44 view .LVU1014
.LBE677:
.LBE679:
.LBE683:
.LBE685:
.LBE688:
.LBE694:
.LBE697:
.LBE699:
.LBE705:
.LBE711:
.LBB712:
.LBI712:
	.loc 1 78 12 is_stmt 1 view .LVU1015
.LBB713:
	.loc 1 78 28 view .LVU1016
	.loc 1 78 46 is_stmt 0 view .LVU1017
	movl	44(%esp), %eax
	movl	36(%esp), %edx
	subl	%edx, %eax
.LVL376:
	.loc 1 78 46 view .LVU1018
	je	.L412
	call	female.part.0
.LVL377:
	.loc 1 78 46 view .LVU1019
.LBE713:
.LBE712:
.LBE718:
.LBE723:
.LBE728:
.LBE738:
.LBB739:
.LBI733:
	.loc 1 78 12 is_stmt 1 view .LVU1020
.LBB736:
	.loc 1 78 28 view .LVU1021
	.loc 1 78 46 is_stmt 0 view .LVU1022
	movl	%edi, %ecx
	subl	%eax, %ecx
.LVL378:
	.loc 1 78 46 view .LVU1023
	jne	.L412
	.p2align 4,,4
	jmp	.L415
.LVL379:
.L449:
	.loc 1 78 46 view .LVU1024
	movl	%ecx, 28(%esp)
.LBE736:
.LBE739:
.LBB740:
.LBB729:
.LBB724:
.LBB719:
.LBB714:
.LBB706:
.LBB700:
.LBB698:
.LBB695:
.LBB689:
.LBB686:
.LBB684:
	.loc 1 77 50 view .LVU1025
	movl	%eax, 32(%esp)
.LBB680:
.LBB678:
	call	male.part.0
.LVL380:
	.loc 1 77 50 view .LVU1026
.LBE678:
.LBE680:
.LBB681:
.LBI681:
	.loc 1 78 12 is_stmt 1 view .LVU1027
.LBB682:
	.loc 1 78 28 view .LVU1028
	.loc 1 78 46 is_stmt 0 view .LVU1029
	movl	28(%esp), %ecx
	testl	%eax, %eax
	je	.L414
	.loc 1 78 46 view .LVU1030
	call	female.part.0
.LVL381:
	.loc 1 78 46 view .LVU1031
.LBE682:
.LBE681:
.LBE684:
.LBE686:
.LBE689:
.LBE695:
.LBB696:
.LBI691:
	.loc 1 78 12 is_stmt 1 view .LVU1032
.LBB693:
	.loc 1 78 28 view .LVU1033
	.loc 1 78 46 is_stmt 0 view .LVU1034
	movl	40(%esp), %ecx
	subl	%eax, %ecx
.LVL382:
	.loc 1 78 46 view .LVU1035
	movl	%ecx, 32(%esp)
	movl	28(%esp), %ecx
.LVL383:
	.loc 1 78 46 view .LVU1036
	je	.L413
.LVL384:
.L414:
	.loc 1 78 46 view .LVU1037
	movl	%ecx, 40(%esp)
	movl	32(%esp), %eax
	call	female.part.0
.LVL385:
	movl	40(%esp), %ecx
	movl	%eax, 36(%esp)
	jmp	.L413
.LBE693:
.LBE696:
.LBE698:
.LBE700:
.LBE706:
.LBE714:
.LBE719:
.LBE724:
.LBE729:
.LBE740:
.LBE744:
.LBE748:
.LBE755:
.LBE761:
	.cfi_endproc
.LFE11:
	.size	main, .-main
	.local	shown.0
	.comm	shown.0,4,4
	.local	moves
	.comm	moves,4,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/string.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x19e6
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x26
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL244
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xe
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x1e
	.long	0x26
	.uleb128 0x27
	.long	.LASF38
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0xe
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x28
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1e
	.long	0x45
	.uleb128 0xe
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0xe
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0xe
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0xe
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0xe
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0xf
	.long	.LASF11
	.byte	0x5
	.byte	0xd
	.long	0x51
	.uleb128 0x5
	.byte	0x3
	.long	moves
	.uleb128 0x1f
	.long	.LASF9
	.byte	0x2
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x9b
	.uleb128 0x20
	.long	0x9b
	.byte	0
	.uleb128 0x17
	.long	0x2d
	.uleb128 0x1f
	.long	.LASF10
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0xb7
	.uleb128 0x20
	.long	0x9b
	.uleb128 0x29
	.byte	0
	.uleb128 0x2a
	.long	.LASF39
	.byte	0x1
	.byte	0x58
	.byte	0x5
	.long	0x45
	.long	.LFB11
	.long	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0x8bb
	.uleb128 0xf
	.long	.LASF12
	.byte	0x5a
	.byte	0x7
	.long	0x8bb
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.uleb128 0xf
	.long	.LASF13
	.byte	0x5a
	.byte	0x12
	.long	0x8cb
	.uleb128 0x2
	.byte	0x74
	.sleb128 58
	.uleb128 0xf
	.long	.LASF14
	.byte	0x67
	.byte	0x6
	.long	0x45
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.uleb128 0x10
	.long	.LLRL187
	.long	0x181
	.uleb128 0x11
	.string	"m"
	.byte	0x5d
	.byte	0x10
	.long	0x3e
	.long	.LLST188
	.long	.LVUS188
	.uleb128 0x21
	.long	0xb74
	.long	.LLRL189
	.byte	0x5e
	.long	0x141
	.uleb128 0x2b
	.long	0xb8c
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x13
	.long	0xb83
	.uleb128 0x5
	.long	.LVL372
	.long	0xb74
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL319
	.long	0xa0
	.long	0x165
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0x5
	.long	.LVL320
	.long	0xa0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 -1
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL190
	.long	0x1ec
	.uleb128 0x11
	.string	"n"
	.byte	0x5f
	.byte	0xb
	.long	0x45
	.long	.LLST191
	.long	.LVUS191
	.uleb128 0x7
	.long	.LVL322
	.long	0xa34
	.long	0x1d0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL324
	.long	0xa0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 -1
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL192
	.long	0x285
	.uleb128 0x11
	.string	"n"
	.byte	0x63
	.byte	0xb
	.long	0x45
	.long	.LLST193
	.long	.LVUS193
	.uleb128 0x21
	.long	0x95a
	.long	.LLRL194
	.byte	0x64
	.long	0x262
	.uleb128 0x13
	.long	0x972
	.uleb128 0x13
	.long	0x969
	.uleb128 0x8
	.long	.LLRL194
	.uleb128 0x6
	.long	0x97d
	.long	.LLST195
	.long	.LVUS195
	.uleb128 0xa
	.long	0x988
	.long	.LLRL196
	.uleb128 0x6
	.long	0x989
	.long	.LLST197
	.long	.LVUS197
	.uleb128 0x5
	.long	.LVL334
	.long	0x95a
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x76
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL339
	.long	0xa0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 -7
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LLRL213
	.long	0x572
	.uleb128 0x11
	.string	"n"
	.byte	0x65
	.byte	0xb
	.long	0x45
	.long	.LLST214
	.long	.LVUS214
	.uleb128 0x9
	.long	0x928
	.long	.LBI653
	.byte	.LVU908
	.long	.LLRL215
	.byte	0x66
	.byte	0x3
	.long	0x2f9
	.uleb128 0x1
	.long	0x937
	.long	.LLST216
	.long	.LVUS216
	.uleb128 0x7
	.long	.LVL343
	.long	0xf80
	.long	0x2d4
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL347
	.long	0xf80
	.long	0x2e8
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL354
	.long	0xf80
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x941
	.long	.LBI660
	.byte	.LVU920
	.long	.LLRL217
	.byte	0x66
	.byte	0x3
	.long	0x4e4
	.uleb128 0x1
	.long	0x950
	.long	.LLST218
	.long	.LVUS218
	.uleb128 0x3
	.long	0x941
	.long	.LBI661
	.byte	.LVU922
	.long	.LLRL217
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST219
	.long	.LVUS219
	.uleb128 0x9
	.long	0x941
	.long	.LBI663
	.byte	.LVU923
	.long	.LLRL220
	.byte	0x4d
	.byte	0x32
	.long	0x4bb
	.uleb128 0x1
	.long	0x950
	.long	.LLST221
	.long	.LVUS221
	.uleb128 0x3
	.long	0x941
	.long	.LBI665
	.byte	.LVU946
	.long	.LLRL222
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST223
	.long	.LVUS223
	.uleb128 0x9
	.long	0x941
	.long	.LBI667
	.byte	.LVU947
	.long	.LLRL224
	.byte	0x4d
	.byte	0x32
	.long	0x482
	.uleb128 0x1
	.long	0x950
	.long	.LLST225
	.long	.LVUS225
	.uleb128 0x3
	.long	0x941
	.long	.LBI669
	.byte	.LVU974
	.long	.LLRL226
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST227
	.long	.LVUS227
	.uleb128 0x9
	.long	0x941
	.long	.LBI671
	.byte	.LVU975
	.long	.LLRL228
	.byte	0x4d
	.byte	0x32
	.long	0x451
	.uleb128 0x1
	.long	0x950
	.long	.LLST229
	.long	.LVUS229
	.uleb128 0x3
	.long	0x941
	.long	.LBI673
	.byte	.LVU1008
	.long	.LLRL230
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST231
	.long	.LVUS231
	.uleb128 0x9
	.long	0x941
	.long	.LBI675
	.byte	.LVU1009
	.long	.LLRL232
	.byte	0x4d
	.byte	0x32
	.long	0x424
	.uleb128 0x1
	.long	0x950
	.long	.LLST233
	.long	.LVUS233
	.uleb128 0x5
	.long	.LVL380
	.long	0xe2e
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x928
	.long	.LBI681
	.byte	.LVU1027
	.long	.LBB681
	.long	.LBE681-.LBB681
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST234
	.long	.LVUS234
	.uleb128 0x12
	.long	.LVL381
	.long	0xf80
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	0x928
	.long	.LBI691
	.byte	.LVU1032
	.long	.LLRL235
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST236
	.long	.LVUS236
	.uleb128 0x5
	.long	.LVL385
	.long	0xf80
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x928
	.long	.LBI712
	.byte	.LVU1015
	.long	.LBB712
	.long	.LBE712-.LBB712
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST237
	.long	.LVUS237
	.uleb128 0x5
	.long	.LVL377
	.long	0xf80
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x7
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x1c
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	0x928
	.long	.LBI733
	.byte	.LVU1020
	.long	.LLRL238
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST239
	.long	.LVUS239
	.uleb128 0x12
	.long	.LVL363
	.long	0xf80
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL342
	.long	0xa0
	.long	0x50a
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL346
	.long	0xa0
	.long	0x529
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL353
	.long	0xa0
	.long	0x54f
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL364
	.long	0xa0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0x9b1
	.long	.LBI631
	.byte	.LVU860
	.long	.LBB631
	.long	.LBE631-.LBB631
	.long	0x62d
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST198
	.long	.LVUS198
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI632
	.byte	.LVU862
	.long	.LBB632
	.long	.LBE632-.LBB632
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST199
	.long	.LVUS199
	.uleb128 0x4
	.long	0x996
	.long	.LBI633
	.byte	.LVU863
	.long	.LBB633
	.long	.LBE633-.LBB633
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST200
	.long	.LVUS200
	.uleb128 0x4
	.long	0x996
	.long	.LBI634
	.byte	.LVU865
	.long	.LBB634
	.long	.LBE634-.LBB634
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST201
	.long	.LVUS201
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI635
	.byte	.LVU866
	.long	.LBB635
	.long	.LBE635-.LBB635
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST202
	.long	.LVUS202
	.uleb128 0x5
	.long	.LVL327
	.long	0x10cf
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x4d
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0x996
	.long	.LBI637
	.byte	.LVU869
	.long	.LBB637
	.long	.LBE637-.LBB637
	.long	0x6e9
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST203
	.long	.LVUS203
	.uleb128 0x4
	.long	0x996
	.long	.LBI638
	.byte	.LVU871
	.long	.LBB638
	.long	.LBE638-.LBB638
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST204
	.long	.LVUS204
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI639
	.byte	.LVU872
	.long	.LBB639
	.long	.LBE639-.LBB639
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST205
	.long	.LVUS205
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI640
	.byte	.LVU874
	.long	.LBB640
	.long	.LBE640-.LBB640
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST206
	.long	.LVUS206
	.uleb128 0x4
	.long	0x996
	.long	.LBI641
	.byte	.LVU875
	.long	.LBB641
	.long	.LBE641-.LBB641
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST207
	.long	.LVUS207
	.uleb128 0x5
	.long	.LVL329
	.long	0xd2b
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x8
	.byte	0x4b
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0x9b1
	.long	.LBI643
	.byte	.LVU878
	.long	.LBB643
	.long	.LBE643-.LBB643
	.long	0x7a5
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST208
	.long	.LVUS208
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI644
	.byte	.LVU880
	.long	.LBB644
	.long	.LBE644-.LBB644
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST209
	.long	.LVUS209
	.uleb128 0x4
	.long	0x996
	.long	.LBI645
	.byte	.LVU881
	.long	.LBB645
	.long	.LBE645-.LBB645
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST210
	.long	.LVUS210
	.uleb128 0x4
	.long	0x996
	.long	.LBI646
	.byte	.LVU883
	.long	.LBB646
	.long	.LBE646-.LBB646
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST211
	.long	.LVUS211
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI647
	.byte	.LVU884
	.long	.LBB647
	.long	.LBE647-.LBB647
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST212
	.long	.LVUS212
	.uleb128 0x5
	.long	.LVL331
	.long	0x10cf
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x8
	.byte	0x62
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x8f4
	.long	.LBI756
	.byte	.LVU991
	.long	.LLRL240
	.byte	0x68
	.byte	0x2
	.long	0x7fe
	.uleb128 0x1
	.long	0x90c
	.long	.LLST241
	.long	.LVUS241
	.uleb128 0x1
	.long	0x903
	.long	.LLST242
	.long	.LVUS242
	.uleb128 0x8
	.long	.LLRL240
	.uleb128 0x6
	.long	0x917
	.long	.LLST243
	.long	.LVUS243
	.uleb128 0x5
	.long	.LVL367
	.long	0x8f4
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa
	.value	0x1f3
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL317
	.long	0xb96
	.long	0x81d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x8
	.byte	0x41
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x8
	.byte	0x43
	.byte	0
	.uleb128 0x12
	.long	.LVL318
	.long	0xa0
	.uleb128 0x7
	.long	.LVL325
	.long	0xc70
	.long	0x847
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 58
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x22
	.long	0x9ed
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.uleb128 0x7
	.long	.LVL326
	.long	0xa0
	.long	0x85f
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x7
	.long	.LVL332
	.long	0xa0
	.long	0x87e
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL365
	.long	0x8db
	.long	0x891
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x44
	.byte	0
	.uleb128 0x7
	.long	.LVL368
	.long	0xa0
	.long	0x8a9
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.byte	0
	.uleb128 0x5
	.long	.LVL369
	.long	0x85
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x74
	.sleb128 58
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	0x26
	.long	0x8cb
	.uleb128 0x24
	.long	0x3e
	.byte	0xf
	.byte	0
	.uleb128 0x23
	.long	0x26
	.long	0x8db
	.uleb128 0x24
	.long	0x3e
	.byte	0x5
	.byte	0
	.uleb128 0xc
	.long	.LASF15
	.byte	0x56
	.byte	0x11
	.long	0x3e
	.long	0x8f4
	.uleb128 0xb
	.string	"n"
	.byte	0x56
	.byte	0x24
	.long	0x3e
	.byte	0
	.uleb128 0xc
	.long	.LASF16
	.byte	0x50
	.byte	0xc
	.long	0x45
	.long	0x923
	.uleb128 0xb
	.string	"n"
	.byte	0x50
	.byte	0x16
	.long	0x45
	.uleb128 0x19
	.long	.LASF17
	.byte	0x50
	.byte	0x24
	.long	0x923
	.uleb128 0x14
	.long	.LASF22
	.byte	0x52
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x17
	.long	0x4c
	.uleb128 0xc
	.long	.LASF18
	.byte	0x4e
	.byte	0xc
	.long	0x45
	.long	0x941
	.uleb128 0xb
	.string	"n"
	.byte	0x4e
	.byte	0x17
	.long	0x45
	.byte	0
	.uleb128 0xc
	.long	.LASF19
	.byte	0x4d
	.byte	0xc
	.long	0x45
	.long	0x95a
	.uleb128 0xb
	.string	"n"
	.byte	0x4d
	.byte	0x15
	.long	0x45
	.byte	0
	.uleb128 0xc
	.long	.LASF20
	.byte	0x42
	.byte	0xc
	.long	0x45
	.long	0x996
	.uleb128 0xb
	.string	"n"
	.byte	0x42
	.byte	0x1b
	.long	0x45
	.uleb128 0x19
	.long	.LASF21
	.byte	0x42
	.byte	0x22
	.long	0x45
	.uleb128 0x14
	.long	.LASF23
	.byte	0x46
	.byte	0x6
	.long	0x45
	.uleb128 0x1a
	.uleb128 0x14
	.long	.LASF24
	.byte	0x47
	.byte	0xb
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x2c
	.string	"odd"
	.byte	0x1
	.byte	0x40
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x9b1
	.uleb128 0xb
	.string	"n"
	.byte	0x40
	.byte	0x19
	.long	0x3e
	.byte	0
	.uleb128 0xc
	.long	.LASF25
	.byte	0x3f
	.byte	0xc
	.long	0x45
	.long	0x9ca
	.uleb128 0xb
	.string	"n"
	.byte	0x3f
	.byte	0x1a
	.long	0x3e
	.byte	0
	.uleb128 0xc
	.long	.LASF26
	.byte	0x2a
	.byte	0xc
	.long	0x45
	.long	0xa2f
	.uleb128 0xb
	.string	"s"
	.byte	0x2a
	.byte	0x1f
	.long	0xa2f
	.uleb128 0x19
	.long	.LASF27
	.byte	0x2a
	.byte	0x26
	.long	0x45
	.uleb128 0xb
	.string	"n"
	.byte	0x2a
	.byte	0x30
	.long	0x45
	.uleb128 0x14
	.long	.LASF23
	.byte	0x32
	.byte	0x6
	.long	0x45
	.uleb128 0x2d
	.long	0xa18
	.uleb128 0xf
	.long	.LASF28
	.byte	0x2d
	.byte	0xe
	.long	0x45
	.uleb128 0x5
	.byte	0x3
	.long	shown.0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x25
	.string	"i"
	.byte	0x33
	.byte	0xb
	.long	0x45
	.uleb128 0x1a
	.uleb128 0x25
	.string	"t"
	.byte	0x34
	.byte	0x8
	.long	0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0x26
	.uleb128 0x2e
	.long	.LASF40
	.byte	0x1
	.byte	0x17
	.byte	0xc
	.long	0x45
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xb74
	.uleb128 0x15
	.string	"n"
	.byte	0x17
	.byte	0x17
	.long	0x45
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x15
	.string	"row"
	.byte	0x17
	.byte	0x1e
	.long	0x45
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x1b
	.long	.LASF29
	.byte	0x17
	.byte	0x2c
	.long	0x3e
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x1c
	.long	.LASF30
	.byte	0x3e
	.long	0x3e
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1c
	.long	.LASF31
	.byte	0x4d
	.long	0x3e
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x1c
	.long	.LASF12
	.byte	0x5a
	.long	0xa2f
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x1d
	.long	.LASF32
	.byte	0x19
	.byte	0x6
	.long	0x45
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x10
	.long	.LLRL8
	.long	0xb57
	.uleb128 0x1d
	.long	.LASF33
	.byte	0x1f
	.byte	0x10
	.long	0x3e
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x8
	.long	.LLRL10
	.uleb128 0x11
	.string	"bit"
	.byte	0x20
	.byte	0xc
	.long	0x3e
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1d
	.long	.LASF34
	.byte	0x21
	.byte	0x7
	.long	0x45
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x5
	.long	.LVL26
	.long	0xa34
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x9
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x76
	.sleb128 0
	.byte	0x1a
	.byte	0x75
	.sleb128 0
	.byte	0x21
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xc
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x76
	.sleb128 0
	.byte	0x1a
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x21
	.byte	0x31
	.byte	0x24
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0xc
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x76
	.sleb128 0
	.byte	0x1a
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0x21
	.byte	0x31
	.byte	0x25
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x91
	.sleb128 8
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL37
	.long	0xa0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 8
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LASF35
	.byte	0x12
	.byte	0x11
	.long	0x3e
	.long	0xb96
	.uleb128 0xb
	.string	"m"
	.byte	0x12
	.byte	0x24
	.long	0x3e
	.uleb128 0xb
	.string	"n"
	.byte	0x12
	.byte	0x30
	.long	0x3e
	.byte	0
	.uleb128 0x2f
	.long	.LASF41
	.byte	0x1
	.byte	0x7
	.byte	0xd
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0xc70
	.uleb128 0x15
	.string	"n"
	.byte	0x7
	.byte	0x17
	.long	0x45
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1b
	.long	.LASF27
	.byte	0x7
	.byte	0x1f
	.long	0x26
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x15
	.string	"to"
	.byte	0x7
	.byte	0x2a
	.long	0x26
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x1b
	.long	.LASF36
	.byte	0x7
	.byte	0x33
	.long	0x26
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x7
	.long	.LVL5
	.long	0xb96
	.long	0xc1d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x30
	.long	.LVL11
	.long	0xb96
	.long	0xc46
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x7
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0
	.uleb128 0x5
	.long	.LVL12
	.long	0xa0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x9ca
	.long	.LFB16
	.long	.LFE16-.LFB16
	.uleb128 0x1
	.byte	0x9c
	.long	0xd2b
	.uleb128 0x1
	.long	0x9d9
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x1
	.long	0x9e2
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x6
	.long	0x9f6
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x31
	.long	0x9ed
	.byte	0x5
	.uleb128 0x32
	.long	0xa18
	.long	.LLRL16
	.long	0xd00
	.uleb128 0x6
	.long	0xa19
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xa
	.long	0xa22
	.long	.LLRL18
	.uleb128 0x6
	.long	0xa23
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x5
	.long	.LVL49
	.long	0xc70
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x22
	.long	0x9ed
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x33
	.long	0xa01
	.long	.LBB42
	.long	.LBE42-.LBB42
	.uleb128 0x5
	.long	.LVL58
	.long	0xa0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x996
	.long	.LFB12
	.long	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.long	0xe2e
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x3
	.long	0x9b1
	.long	.LBI57
	.byte	.LVU142
	.long	.LLRL21
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x3
	.long	0x9b1
	.long	.LBI59
	.byte	.LVU145
	.long	.LLRL23
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x3
	.long	0x996
	.long	.LBI60
	.byte	.LVU146
	.long	.LLRL23
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x4
	.long	0x996
	.long	.LBI62
	.byte	.LVU153
	.long	.LBB62
	.long	.LBE62-.LBB62
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI63
	.byte	.LVU154
	.long	.LBB63
	.long	.LBE63-.LBB63
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI65
	.byte	.LVU157
	.long	.LBB65
	.long	.LBE65-.LBB65
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x4
	.long	0x996
	.long	.LBI67
	.byte	.LVU158
	.long	.LBB67
	.long	.LBE67-.LBB67
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST29
	.long	.LVUS29
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x941
	.long	.LFB15
	.long	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.long	0xf80
	.uleb128 0x1
	.long	0x950
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x9
	.long	0x941
	.long	.LBI92
	.byte	.LVU163
	.long	.LLRL31
	.byte	0x4d
	.byte	0x32
	.long	0xf51
	.uleb128 0x1
	.long	0x950
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x3
	.long	0x941
	.long	.LBI94
	.byte	.LVU175
	.long	.LLRL33
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x9
	.long	0x941
	.long	.LBI96
	.byte	.LVU176
	.long	.LLRL35
	.byte	0x4d
	.byte	0x32
	.long	0xf29
	.uleb128 0x1
	.long	0x950
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x3
	.long	0x941
	.long	.LBI98
	.byte	.LVU182
	.long	.LLRL37
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x9
	.long	0x941
	.long	.LBI100
	.byte	.LVU183
	.long	.LLRL39
	.byte	0x4d
	.byte	0x32
	.long	0xefc
	.uleb128 0x1
	.long	0x950
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x5
	.long	.LVL80
	.long	0xe2e
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x928
	.long	.LBI104
	.byte	.LVU193
	.long	.LBB104
	.long	.LBE104-.LBB104
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x12
	.long	.LVL81
	.long	0xf80
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	0x928
	.long	.LBI114
	.byte	.LVU197
	.long	.LLRL42
	.byte	0x4d
	.byte	0x32
	.uleb128 0x13
	.long	0x937
	.uleb128 0x5
	.long	.LVL82
	.long	0xf80
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	0x928
	.long	.LBI137
	.byte	.LVU202
	.long	.LLRL43
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x5
	.long	.LVL75
	.long	0xf80
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x928
	.long	.LFB14
	.long	.LFE14-.LFB14
	.uleb128 0x1
	.byte	0x9c
	.long	0x10cf
	.uleb128 0x1
	.long	0x937
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x9
	.long	0x928
	.long	.LBI161
	.byte	.LVU208
	.long	.LLRL46
	.byte	0x4e
	.byte	0x34
	.long	0xfd2
	.uleb128 0x1
	.long	0x937
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x5
	.long	.LVL89
	.long	0xf80
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	0x941
	.long	.LBI166
	.byte	.LVU217
	.long	.LLRL48
	.byte	0x4e
	.byte	0x34
	.uleb128 0x1
	.long	0x950
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x3
	.long	0x941
	.long	.LBI168
	.byte	.LVU220
	.long	.LLRL50
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x9
	.long	0x941
	.long	.LBI170
	.byte	.LVU221
	.long	.LLRL52
	.byte	0x4d
	.byte	0x32
	.long	0x10aa
	.uleb128 0x1
	.long	0x950
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x3
	.long	0x941
	.long	.LBI172
	.byte	.LVU225
	.long	.LLRL54
	.byte	0x4d
	.byte	0xc
	.uleb128 0x1
	.long	0x950
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x9
	.long	0x941
	.long	.LBI174
	.byte	.LVU226
	.long	.LLRL56
	.byte	0x4d
	.byte	0x32
	.long	0x107d
	.uleb128 0x1
	.long	0x950
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x5
	.long	.LVL98
	.long	0xe2e
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x928
	.long	.LBI178
	.byte	.LVU235
	.long	.LBB178
	.long	.LBE178-.LBB178
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x12
	.long	.LVL99
	.long	0xf80
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x928
	.long	.LBI184
	.byte	.LVU239
	.long	.LBB184
	.long	.LBE184-.LBB184
	.byte	0x4d
	.byte	0x32
	.uleb128 0x1
	.long	0x937
	.long	.LLST59
	.long	.LVUS59
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x9b1
	.long	.LFB13
	.long	.LFE13-.LFB13
	.uleb128 0x1
	.byte	0x9c
	.long	0x1331
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x3
	.long	0x996
	.long	.LBI229
	.byte	.LVU246
	.long	.LLRL61
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x3
	.long	0x996
	.long	.LBI231
	.byte	.LVU251
	.long	.LLRL63
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x3
	.long	0x9b1
	.long	.LBI232
	.byte	.LVU252
	.long	.LLRL63
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x3
	.long	0x9b1
	.long	.LBI234
	.byte	.LVU255
	.long	.LLRL66
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x3
	.long	0x996
	.long	.LBI235
	.byte	.LVU256
	.long	.LLRL66
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x4
	.long	0x996
	.long	.LBI237
	.byte	.LVU259
	.long	.LBB237
	.long	.LBE237-.LBB237
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI238
	.byte	.LVU260
	.long	.LBB238
	.long	.LBE238-.LBB238
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI240
	.byte	.LVU263
	.long	.LBB240
	.long	.LBE240-.LBB240
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x4
	.long	0x996
	.long	.LBI241
	.byte	.LVU264
	.long	.LBB241
	.long	.LBE241-.LBB241
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x4
	.long	0x996
	.long	.LBI243
	.byte	.LVU267
	.long	.LBB243
	.long	.LBE243-.LBB243
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI244
	.byte	.LVU268
	.long	.LBB244
	.long	.LBE244-.LBB244
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST74
	.long	.LVUS74
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI246
	.byte	.LVU271
	.long	.LBB246
	.long	.LBE246-.LBB246
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0x4
	.long	0x996
	.long	.LBI247
	.byte	.LVU272
	.long	.LBB247
	.long	.LBE247-.LBB247
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x4
	.long	0x996
	.long	.LBI249
	.byte	.LVU275
	.long	.LBB249
	.long	.LBE249-.LBB249
	.byte	0x40
	.byte	0xc
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI250
	.byte	.LVU276
	.long	.LBB250
	.long	.LBE250-.LBB250
	.byte	0x40
	.byte	0x32
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x4
	.long	0x9b1
	.long	.LBI252
	.byte	.LVU279
	.long	.LBB252
	.long	.LBE252-.LBB252
	.byte	0x3f
	.byte	0xc
	.uleb128 0x1
	.long	0x9c0
	.long	.LLST79
	.long	.LVUS79
	.uleb128 0x4
	.long	0x996
	.long	.LBI254
	.byte	.LVU280
	.long	.LBB254
	.long	.LBE254-.LBB254
	.byte	0x3f
	.byte	0x33
	.uleb128 0x1
	.long	0x9a7
	.long	.LLST80
	.long	.LVUS80
	.uleb128 0x34
	.long	.LVL114
	.long	0xd2b
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x39
	.byte	0x1c
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x8db
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x1452
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0x3
	.long	0x8db
	.long	.LBI280
	.byte	.LVU294
	.long	.LLRL82
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST83
	.long	.LVUS83
	.uleb128 0x3
	.long	0x8db
	.long	.LBI282
	.byte	.LVU301
	.long	.LLRL84
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST85
	.long	.LVUS85
	.uleb128 0x3
	.long	0x8db
	.long	.LBI284
	.byte	.LVU307
	.long	.LLRL86
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST87
	.long	.LVUS87
	.uleb128 0x3
	.long	0x8db
	.long	.LBI286
	.byte	.LVU312
	.long	.LLRL88
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST89
	.long	.LVUS89
	.uleb128 0x3
	.long	0x8db
	.long	.LBI288
	.byte	.LVU317
	.long	.LLRL90
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST91
	.long	.LVUS91
	.uleb128 0x3
	.long	0x8db
	.long	.LBI290
	.byte	.LVU322
	.long	.LLRL92
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST93
	.long	.LVUS93
	.uleb128 0x3
	.long	0x8db
	.long	.LBI292
	.byte	.LVU327
	.long	.LLRL94
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST95
	.long	.LVUS95
	.uleb128 0x3
	.long	0x8db
	.long	.LBI294
	.byte	.LVU332
	.long	.LLRL96
	.byte	0x56
	.byte	0x3c
	.uleb128 0x1
	.long	0x8ea
	.long	.LLST97
	.long	.LVUS97
	.uleb128 0x5
	.long	.LVL135
	.long	0x8db
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 1
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x95a
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x1763
	.uleb128 0x1
	.long	0x969
	.long	.LLST98
	.long	.LVUS98
	.uleb128 0x1
	.long	0x972
	.long	.LLST99
	.long	.LVUS99
	.uleb128 0x6
	.long	0x97d
	.long	.LLST100
	.long	.LVUS100
	.uleb128 0xa
	.long	0x988
	.long	.LLRL101
	.uleb128 0x6
	.long	0x989
	.long	.LLST102
	.long	.LVUS102
	.uleb128 0x3
	.long	0x95a
	.long	.LBI359
	.byte	.LVU423
	.long	.LLRL103
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST104
	.long	.LVUS104
	.uleb128 0x1
	.long	0x969
	.long	.LLST105
	.long	.LVUS105
	.uleb128 0x8
	.long	.LLRL103
	.uleb128 0x6
	.long	0x97d
	.long	.LLST106
	.long	.LVUS106
	.uleb128 0xa
	.long	0x988
	.long	.LLRL107
	.uleb128 0x6
	.long	0x989
	.long	.LLST108
	.long	.LVUS108
	.uleb128 0x3
	.long	0x95a
	.long	.LBI362
	.byte	.LVU434
	.long	.LLRL109
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST110
	.long	.LVUS110
	.uleb128 0x1
	.long	0x969
	.long	.LLST111
	.long	.LVUS111
	.uleb128 0x8
	.long	.LLRL109
	.uleb128 0x6
	.long	0x97d
	.long	.LLST112
	.long	.LVUS112
	.uleb128 0xa
	.long	0x988
	.long	.LLRL113
	.uleb128 0x6
	.long	0x989
	.long	.LLST114
	.long	.LVUS114
	.uleb128 0x3
	.long	0x95a
	.long	.LBI365
	.byte	.LVU444
	.long	.LLRL115
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST116
	.long	.LVUS116
	.uleb128 0x1
	.long	0x969
	.long	.LLST117
	.long	.LVUS117
	.uleb128 0x8
	.long	.LLRL115
	.uleb128 0x6
	.long	0x97d
	.long	.LLST118
	.long	.LVUS118
	.uleb128 0xa
	.long	0x988
	.long	.LLRL119
	.uleb128 0x6
	.long	0x989
	.long	.LLST120
	.long	.LVUS120
	.uleb128 0x3
	.long	0x95a
	.long	.LBI368
	.byte	.LVU454
	.long	.LLRL121
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST122
	.long	.LVUS122
	.uleb128 0x1
	.long	0x969
	.long	.LLST123
	.long	.LVUS123
	.uleb128 0x8
	.long	.LLRL121
	.uleb128 0x6
	.long	0x97d
	.long	.LLST124
	.long	.LVUS124
	.uleb128 0xa
	.long	0x988
	.long	.LLRL125
	.uleb128 0x6
	.long	0x989
	.long	.LLST126
	.long	.LVUS126
	.uleb128 0x3
	.long	0x95a
	.long	.LBI371
	.byte	.LVU464
	.long	.LLRL127
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST128
	.long	.LVUS128
	.uleb128 0x1
	.long	0x969
	.long	.LLST129
	.long	.LVUS129
	.uleb128 0x8
	.long	.LLRL127
	.uleb128 0x6
	.long	0x97d
	.long	.LLST130
	.long	.LVUS130
	.uleb128 0xa
	.long	0x988
	.long	.LLRL131
	.uleb128 0x6
	.long	0x989
	.long	.LLST132
	.long	.LVUS132
	.uleb128 0x3
	.long	0x95a
	.long	.LBI374
	.byte	.LVU474
	.long	.LLRL133
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST134
	.long	.LVUS134
	.uleb128 0x1
	.long	0x969
	.long	.LLST135
	.long	.LVUS135
	.uleb128 0x8
	.long	.LLRL133
	.uleb128 0x6
	.long	0x97d
	.long	.LLST136
	.long	.LVUS136
	.uleb128 0xa
	.long	0x988
	.long	.LLRL137
	.uleb128 0x6
	.long	0x989
	.long	.LLST138
	.long	.LVUS138
	.uleb128 0x3
	.long	0x95a
	.long	.LBI377
	.byte	.LVU485
	.long	.LLRL139
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST140
	.long	.LVUS140
	.uleb128 0x1
	.long	0x969
	.long	.LLST141
	.long	.LVUS141
	.uleb128 0x8
	.long	.LLRL139
	.uleb128 0x6
	.long	0x97d
	.long	.LLST142
	.long	.LVUS142
	.uleb128 0xa
	.long	0x988
	.long	.LLRL143
	.uleb128 0x6
	.long	0x989
	.long	.LLST144
	.long	.LVUS144
	.uleb128 0x4
	.long	0x95a
	.long	.LBI380
	.byte	.LVU496
	.long	.LBB380
	.long	.LBE380-.LBB380
	.byte	0x48
	.byte	0xc
	.uleb128 0x1
	.long	0x972
	.long	.LLST145
	.long	.LVUS145
	.uleb128 0x1
	.long	0x969
	.long	.LLST146
	.long	.LVUS146
	.uleb128 0x6
	.long	0x97d
	.long	.LLST147
	.long	.LVUS147
	.uleb128 0xa
	.long	0x988
	.long	.LLRL148
	.uleb128 0x6
	.long	0x989
	.long	.LLST149
	.long	.LVUS149
	.uleb128 0x5
	.long	.LVL195
	.long	0x95a
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x77
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0xb74
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x18f9
	.uleb128 0x1
	.long	0xb83
	.long	.LLST150
	.long	.LVUS150
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST151
	.long	.LVUS151
	.uleb128 0x3
	.long	0xb74
	.long	.LBI431
	.byte	.LVU590
	.long	.LLRL152
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST153
	.long	.LVUS153
	.uleb128 0x1
	.long	0xb83
	.long	.LLST154
	.long	.LVUS154
	.uleb128 0x3
	.long	0xb74
	.long	.LBI433
	.byte	.LVU597
	.long	.LLRL155
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST156
	.long	.LVUS156
	.uleb128 0x1
	.long	0xb83
	.long	.LLST157
	.long	.LVUS157
	.uleb128 0x3
	.long	0xb74
	.long	.LBI435
	.byte	.LVU603
	.long	.LLRL158
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST159
	.long	.LVUS159
	.uleb128 0x1
	.long	0xb83
	.long	.LLST160
	.long	.LVUS160
	.uleb128 0x3
	.long	0xb74
	.long	.LBI437
	.byte	.LVU609
	.long	.LLRL161
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST162
	.long	.LVUS162
	.uleb128 0x1
	.long	0xb83
	.long	.LLST163
	.long	.LVUS163
	.uleb128 0x3
	.long	0xb74
	.long	.LBI439
	.byte	.LVU615
	.long	.LLRL164
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST165
	.long	.LVUS165
	.uleb128 0x1
	.long	0xb83
	.long	.LLST166
	.long	.LVUS166
	.uleb128 0x3
	.long	0xb74
	.long	.LBI441
	.byte	.LVU621
	.long	.LLRL167
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST168
	.long	.LVUS168
	.uleb128 0x1
	.long	0xb83
	.long	.LLST169
	.long	.LVUS169
	.uleb128 0x3
	.long	0xb74
	.long	.LBI443
	.byte	.LVU657
	.long	.LLRL170
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST171
	.long	.LVUS171
	.uleb128 0x1
	.long	0xb83
	.long	.LLST172
	.long	.LVUS172
	.uleb128 0x3
	.long	0xb74
	.long	.LBI445
	.byte	.LVU631
	.long	.LLRL173
	.byte	0x14
	.byte	0x39
	.uleb128 0x1
	.long	0xb8c
	.long	.LLST174
	.long	.LVUS174
	.uleb128 0x1
	.long	0xb83
	.long	.LLST175
	.long	.LVUS175
	.uleb128 0x5
	.long	.LVL271
	.long	0xb74
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 1
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x35
	.long	0x8f4
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.long	0x903
	.long	.LLST176
	.long	.LVUS176
	.uleb128 0x1
	.long	0x90c
	.long	.LLST177
	.long	.LVUS177
	.uleb128 0x16
	.long	0x917
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0x3
	.long	0x8f4
	.long	.LBI528
	.byte	.LVU779
	.long	.LLRL178
	.byte	0x53
	.byte	0x1b
	.uleb128 0x1
	.long	0x90c
	.long	.LLST179
	.long	.LVUS179
	.uleb128 0x1
	.long	0x903
	.long	.LLST180
	.long	.LVUS180
	.uleb128 0x8
	.long	.LLRL178
	.uleb128 0x16
	.long	0x917
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.uleb128 0x3
	.long	0x8f4
	.long	.LBI530
	.byte	.LVU789
	.long	.LLRL181
	.byte	0x53
	.byte	0x1b
	.uleb128 0x1
	.long	0x90c
	.long	.LLST182
	.long	.LVUS182
	.uleb128 0x1
	.long	0x903
	.long	.LLST183
	.long	.LVUS183
	.uleb128 0x8
	.long	.LLRL181
	.uleb128 0x16
	.long	0x917
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.uleb128 0x3
	.long	0x8f4
	.long	.LBI532
	.byte	.LVU797
	.long	.LLRL184
	.byte	0x53
	.byte	0x1b
	.uleb128 0x1
	.long	0x90c
	.long	.LLST185
	.long	.LVUS185
	.uleb128 0x1
	.long	0x903
	.long	.LLST186
	.long	.LVUS186
	.uleb128 0x8
	.long	.LLRL184
	.uleb128 0x16
	.long	0x917
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.uleb128 0x5
	.long	.LVL315
	.long	0x8f4
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x34
	.byte	0x1c
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0xd
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
	.uleb128 0xe
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
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
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
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x21
	.sleb128 98
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x1
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
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 23
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 3
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x2f
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
	.uleb128 0x30
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x31
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x32
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
	.uleb128 0x33
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
	.uleb128 0x34
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x35
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
.LVUS188:
	.uleb128 .LVU830
	.uleb128 .LVU835
	.uleb128 .LVU835
	.uleb128 .LVU837
	.uleb128 .LVU849
	.uleb128 .LVU851
.LLST188:
	.byte	0x6
	.long	.LVL318
	.byte	0x4
	.uleb128 .LVL318-.LVL318
	.uleb128 .LVL319-.LVL318
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL319-.LVL318
	.uleb128 .LVL319-.LVL318
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL320-.LVL318
	.uleb128 .LVL321-.LVL318
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS191:
	.uleb128 .LVU851
	.uleb128 .LVU853
	.uleb128 .LVU853
	.uleb128 .LVU854
	.uleb128 .LVU854
	.uleb128 .LVU855
	.uleb128 .LVU855
	.uleb128 .LVU868
.LLST191:
	.byte	0x6
	.long	.LVL321
	.byte	0x4
	.uleb128 .LVL321-.LVL321
	.uleb128 .LVL323-.LVL321
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL323-.LVL321
	.uleb128 .LVL324-1-.LVL321
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL324-1-.LVL321
	.uleb128 .LVL324-.LVL321
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL324-.LVL321
	.uleb128 .LVL328-.LVL321
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS193:
	.uleb128 .LVU890
	.uleb128 .LVU891
	.uleb128 .LVU891
	.uleb128 .LVU903
	.uleb128 .LVU903
	.uleb128 .LVU904
	.uleb128 .LVU904
	.uleb128 .LVU905
	.uleb128 .LVU905
	.uleb128 .LVU913
.LLST193:
	.byte	0x6
	.long	.LVL332
	.byte	0x4
	.uleb128 .LVL332-.LVL332
	.uleb128 .LVL332-.LVL332
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL332-.LVL332
	.uleb128 .LVL338-.LVL332
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL338-.LVL332
	.uleb128 .LVL339-1-.LVL332
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL339-1-.LVL332
	.uleb128 .LVL339-.LVL332
	.uleb128 0x3
	.byte	0x76
	.sleb128 -7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL339-.LVL332
	.uleb128 .LVL341-.LVL332
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS195:
	.uleb128 .LVU891
	.uleb128 .LVU894
	.uleb128 .LVU894
	.uleb128 .LVU900
.LLST195:
	.byte	0x6
	.long	.LVL332
	.byte	0x4
	.uleb128 .LVL332-.LVL332
	.uleb128 .LVL333-.LVL332
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL333-.LVL332
	.uleb128 .LVL337-.LVL332
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS197:
	.uleb128 .LVU891
	.uleb128 .LVU894
	.uleb128 .LVU894
	.uleb128 .LVU898
	.uleb128 .LVU898
	.uleb128 .LVU899
	.uleb128 .LVU899
	.uleb128 .LVU900
.LLST197:
	.byte	0x6
	.long	.LVL332
	.byte	0x4
	.uleb128 .LVL332-.LVL332
	.uleb128 .LVL333-.LVL332
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL333-.LVL332
	.uleb128 .LVL335-.LVL332
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL335-.LVL332
	.uleb128 .LVL336-.LVL332
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL336-.LVL332
	.uleb128 .LVL337-.LVL332
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS214:
	.uleb128 .LVU906
	.uleb128 .LVU915
	.uleb128 .LVU915
	.uleb128 .LVU916
	.uleb128 .LVU916
	.uleb128 .LVU926
	.uleb128 .LVU932
	.uleb128 .LVU933
	.uleb128 .LVU933
	.uleb128 .LVU943
	.uleb128 .LVU956
	.uleb128 .LVU972
	.uleb128 .LVU985
	.uleb128 .LVU1005
.LLST214:
	.byte	0x6
	.long	.LVL340
	.byte	0x4
	.uleb128 .LVL340-.LVL340
	.uleb128 .LVL342-.LVL340
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL342-.LVL340
	.uleb128 .LVL342-.LVL340
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL342-.LVL340
	.uleb128 .LVL344-.LVL340
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL346-.LVL340
	.uleb128 .LVL346-.LVL340
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL346-.LVL340
	.uleb128 .LVL348-.LVL340
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL353-.LVL340
	.uleb128 .LVL358-.LVL340
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL364-.LVL340
	.uleb128 .LVL370-.LVL340
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS216:
	.uleb128 .LVU908
	.uleb128 .LVU910
	.uleb128 .LVU917
	.uleb128 .LVU919
	.uleb128 .LVU934
	.uleb128 .LVU936
	.uleb128 .LVU958
	.uleb128 .LVU961
.LLST216:
	.byte	0x6
	.long	.LVL340
	.byte	0x4
	.uleb128 .LVL340-.LVL340
	.uleb128 .LVL340-.LVL340
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL342-.LVL340
	.uleb128 .LVL343-.LVL340
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL346-.LVL340
	.uleb128 .LVL347-.LVL340
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL353-.LVL340
	.uleb128 .LVL355-.LVL340
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS218:
	.uleb128 .LVU919
	.uleb128 .LVU926
	.uleb128 .LVU926
	.uleb128 .LVU927
	.uleb128 .LVU936
	.uleb128 .LVU943
	.uleb128 .LVU943
	.uleb128 .LVU944
	.uleb128 .LVU961
	.uleb128 .LVU972
.LLST218:
	.byte	0x6
	.long	.LVL343
	.byte	0x4
	.uleb128 .LVL343-.LVL343
	.uleb128 .LVL344-.LVL343
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL344-.LVL343
	.uleb128 .LVL345-.LVL343
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL347-.LVL343
	.uleb128 .LVL348-.LVL343
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL348-.LVL343
	.uleb128 .LVL349-.LVL343
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL355-.LVL343
	.uleb128 .LVL358-.LVL343
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS219:
	.uleb128 .LVU922
	.uleb128 .LVU926
	.uleb128 .LVU926
	.uleb128 .LVU927
	.uleb128 .LVU939
	.uleb128 .LVU943
	.uleb128 .LVU943
	.uleb128 .LVU944
	.uleb128 .LVU964
	.uleb128 .LVU972
.LLST219:
	.byte	0x6
	.long	.LVL343
	.byte	0x4
	.uleb128 .LVL343-.LVL343
	.uleb128 .LVL344-.LVL343
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL344-.LVL343
	.uleb128 .LVL345-.LVL343
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL347-.LVL343
	.uleb128 .LVL348-.LVL343
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL348-.LVL343
	.uleb128 .LVL349-.LVL343
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL355-.LVL343
	.uleb128 .LVL358-.LVL343
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS221:
	.uleb128 .LVU923
	.uleb128 .LVU926
	.uleb128 .LVU926
	.uleb128 .LVU927
	.uleb128 .LVU940
	.uleb128 .LVU943
	.uleb128 .LVU943
	.uleb128 .LVU944
	.uleb128 .LVU965
	.uleb128 .LVU972
.LLST221:
	.byte	0x6
	.long	.LVL343
	.byte	0x4
	.uleb128 .LVL343-.LVL343
	.uleb128 .LVL344-.LVL343
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL344-.LVL343
	.uleb128 .LVL345-.LVL343
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL347-.LVL343
	.uleb128 .LVL348-.LVL343
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL348-.LVL343
	.uleb128 .LVL349-.LVL343
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL355-.LVL343
	.uleb128 .LVL358-.LVL343
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS223:
	.uleb128 .LVU946
	.uleb128 .LVU951
	.uleb128 .LVU967
	.uleb128 .LVU980
	.uleb128 .LVU1007
	.uleb128 .LVU1019
	.uleb128 .LVU1024
	.uleb128 0
.LLST223:
	.byte	0x6
	.long	.LVL350
	.byte	0x4
	.uleb128 .LVL350-.LVL350
	.uleb128 .LVL352-.LVL350
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL355-.LVL350
	.uleb128 .LVL362-.LVL350
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL373-.LVL350
	.uleb128 .LVL377-.LVL350
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL379-.LVL350
	.uleb128 .LFE11-.LVL350
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS225:
	.uleb128 .LVU947
	.uleb128 .LVU950
	.uleb128 .LVU950
	.uleb128 .LVU951
	.uleb128 .LVU968
	.uleb128 .LVU971
	.uleb128 .LVU971
	.uleb128 .LVU978
	.uleb128 .LVU978
	.uleb128 .LVU980
	.uleb128 .LVU1007
	.uleb128 .LVU1014
	.uleb128 .LVU1024
	.uleb128 .LVU1026
	.uleb128 .LVU1026
	.uleb128 0
.LLST225:
	.byte	0x6
	.long	.LVL350
	.byte	0x4
	.uleb128 .LVL350-.LVL350
	.uleb128 .LVL351-.LVL350
	.uleb128 0x3
	.byte	0x70
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL351-.LVL350
	.uleb128 .LVL352-.LVL350
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL356-.LVL350
	.uleb128 .LVL357-.LVL350
	.uleb128 0x3
	.byte	0x76
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL357-.LVL350
	.uleb128 .LVL360-.LVL350
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL360-.LVL350
	.uleb128 .LVL362-.LVL350
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL373-.LVL350
	.uleb128 .LVL375-.LVL350
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL379-.LVL350
	.uleb128 .LVL380-1-.LVL350
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL380-1-.LVL350
	.uleb128 .LFE11-.LVL350
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS227:
	.uleb128 .LVU974
	.uleb128 .LVU978
	.uleb128 .LVU978
	.uleb128 .LVU980
	.uleb128 .LVU1007
	.uleb128 .LVU1014
	.uleb128 .LVU1024
	.uleb128 .LVU1026
	.uleb128 .LVU1026
	.uleb128 0
.LLST227:
	.byte	0x6
	.long	.LVL359
	.byte	0x4
	.uleb128 .LVL359-.LVL359
	.uleb128 .LVL360-.LVL359
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL360-.LVL359
	.uleb128 .LVL362-.LVL359
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL373-.LVL359
	.uleb128 .LVL375-.LVL359
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL379-.LVL359
	.uleb128 .LVL380-1-.LVL359
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL380-1-.LVL359
	.uleb128 .LFE11-.LVL359
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS229:
	.uleb128 .LVU975
	.uleb128 .LVU979
	.uleb128 .LVU979
	.uleb128 .LVU980
	.uleb128 .LVU1007
	.uleb128 .LVU1014
	.uleb128 .LVU1024
	.uleb128 .LVU1026
	.uleb128 .LVU1026
	.uleb128 .LVU1031
.LLST229:
	.byte	0x6
	.long	.LVL359
	.byte	0x4
	.uleb128 .LVL359-.LVL359
	.uleb128 .LVL361-.LVL359
	.uleb128 0x3
	.byte	0x70
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL361-.LVL359
	.uleb128 .LVL362-.LVL359
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL373-.LVL359
	.uleb128 .LVL375-.LVL359
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL379-.LVL359
	.uleb128 .LVL380-1-.LVL359
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL380-1-.LVL359
	.uleb128 .LVL381-.LVL359
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS231:
	.uleb128 .LVU1007
	.uleb128 .LVU1014
	.uleb128 .LVU1024
	.uleb128 .LVU1026
	.uleb128 .LVU1026
	.uleb128 .LVU1031
.LLST231:
	.byte	0x6
	.long	.LVL373
	.byte	0x4
	.uleb128 .LVL373-.LVL373
	.uleb128 .LVL375-.LVL373
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL379-.LVL373
	.uleb128 .LVL380-1-.LVL373
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL380-1-.LVL373
	.uleb128 .LVL381-.LVL373
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS233:
	.uleb128 .LVU1009
	.uleb128 .LVU1013
	.uleb128 .LVU1013
	.uleb128 .LVU1014
	.uleb128 .LVU1024
	.uleb128 .LVU1026
	.uleb128 .LVU1026
	.uleb128 .LVU1026
.LLST233:
	.byte	0x6
	.long	.LVL373
	.byte	0x4
	.uleb128 .LVL373-.LVL373
	.uleb128 .LVL374-.LVL373
	.uleb128 0x3
	.byte	0x70
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL374-.LVL373
	.uleb128 .LVL375-.LVL373
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL379-.LVL373
	.uleb128 .LVL380-1-.LVL373
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL380-1-.LVL373
	.uleb128 .LVL380-.LVL373
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS234:
	.uleb128 .LVU1026
	.uleb128 .LVU1031
.LLST234:
	.byte	0x8
	.long	.LVL380
	.uleb128 .LVL381-1-.LVL380
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS236:
	.uleb128 .LVU1031
	.uleb128 .LVU1035
	.uleb128 .LVU1035
	.uleb128 .LVU1036
	.uleb128 .LVU1036
	.uleb128 .LVU1037
.LLST236:
	.byte	0x6
	.long	.LVL381
	.byte	0x4
	.uleb128 .LVL381-.LVL381
	.uleb128 .LVL382-.LVL381
	.uleb128 0x7
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL382-.LVL381
	.uleb128 .LVL383-.LVL381
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL383-.LVL381
	.uleb128 .LVL384-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS237:
	.uleb128 .LVU1014
	.uleb128 .LVU1018
	.uleb128 .LVU1018
	.uleb128 .LVU1019
	.uleb128 .LVU1019
	.uleb128 .LVU1019
.LLST237:
	.byte	0x6
	.long	.LVL375
	.byte	0x4
	.uleb128 .LVL375-.LVL375
	.uleb128 .LVL376-.LVL375
	.uleb128 0x8
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL376-.LVL375
	.uleb128 .LVL377-1-.LVL375
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL377-1-.LVL375
	.uleb128 .LVL377-.LVL375
	.uleb128 0x8
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS239:
	.uleb128 .LVU1019
	.uleb128 .LVU1023
	.uleb128 .LVU1023
	.uleb128 .LVU1024
.LLST239:
	.byte	0x6
	.long	.LVL377
	.byte	0x4
	.uleb128 .LVL377-.LVL377
	.uleb128 .LVL378-.LVL377
	.uleb128 0x6
	.byte	0x77
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL378-.LVL377
	.uleb128 .LVL379-.LVL377
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS198:
	.uleb128 .LVU860
	.uleb128 .LVU868
.LLST198:
	.byte	0x8
	.long	.LVL326
	.uleb128 .LVL328-.LVL326
	.uleb128 0x2
	.byte	0x4f
	.byte	0x9f
	.byte	0
.LVUS199:
	.uleb128 .LVU862
	.uleb128 .LVU868
.LLST199:
	.byte	0x8
	.long	.LVL326
	.uleb128 .LVL328-.LVL326
	.uleb128 0x2
	.byte	0x4f
	.byte	0x9f
	.byte	0
.LVUS200:
	.uleb128 .LVU863
	.uleb128 .LVU868
.LLST200:
	.byte	0x8
	.long	.LVL326
	.uleb128 .LVL328-.LVL326
	.uleb128 0x2
	.byte	0x4e
	.byte	0x9f
	.byte	0
.LVUS201:
	.uleb128 .LVU865
	.uleb128 .LVU868
.LLST201:
	.byte	0x8
	.long	.LVL326
	.uleb128 .LVL328-.LVL326
	.uleb128 0x2
	.byte	0x4e
	.byte	0x9f
	.byte	0
.LVUS202:
	.uleb128 .LVU866
	.uleb128 .LVU868
.LLST202:
	.byte	0x8
	.long	.LVL326
	.uleb128 .LVL328-.LVL326
	.uleb128 0x2
	.byte	0x4d
	.byte	0x9f
	.byte	0
.LVUS203:
	.uleb128 .LVU868
	.uleb128 .LVU877
.LLST203:
	.byte	0x8
	.long	.LVL328
	.uleb128 .LVL330-.LVL328
	.uleb128 0x3
	.byte	0x8
	.byte	0x4d
	.byte	0x9f
	.byte	0
.LVUS204:
	.uleb128 .LVU871
	.uleb128 .LVU877
.LLST204:
	.byte	0x8
	.long	.LVL328
	.uleb128 .LVL330-.LVL328
	.uleb128 0x3
	.byte	0x8
	.byte	0x4d
	.byte	0x9f
	.byte	0
.LVUS205:
	.uleb128 .LVU872
	.uleb128 .LVU877
.LLST205:
	.byte	0x8
	.long	.LVL328
	.uleb128 .LVL330-.LVL328
	.uleb128 0x3
	.byte	0x8
	.byte	0x4c
	.byte	0x9f
	.byte	0
.LVUS206:
	.uleb128 .LVU874
	.uleb128 .LVU877
.LLST206:
	.byte	0x8
	.long	.LVL328
	.uleb128 .LVL330-.LVL328
	.uleb128 0x3
	.byte	0x8
	.byte	0x4c
	.byte	0x9f
	.byte	0
.LVUS207:
	.uleb128 .LVU875
	.uleb128 .LVU877
.LLST207:
	.byte	0x8
	.long	.LVL328
	.uleb128 .LVL330-.LVL328
	.uleb128 0x3
	.byte	0x8
	.byte	0x4b
	.byte	0x9f
	.byte	0
.LVUS208:
	.uleb128 .LVU877
	.uleb128 .LVU886
.LLST208:
	.byte	0x8
	.long	.LVL330
	.uleb128 .LVL331-.LVL330
	.uleb128 0x3
	.byte	0x8
	.byte	0x64
	.byte	0x9f
	.byte	0
.LVUS209:
	.uleb128 .LVU880
	.uleb128 .LVU886
.LLST209:
	.byte	0x8
	.long	.LVL330
	.uleb128 .LVL331-.LVL330
	.uleb128 0x3
	.byte	0x8
	.byte	0x64
	.byte	0x9f
	.byte	0
.LVUS210:
	.uleb128 .LVU881
	.uleb128 .LVU886
.LLST210:
	.byte	0x8
	.long	.LVL330
	.uleb128 .LVL331-.LVL330
	.uleb128 0x3
	.byte	0x8
	.byte	0x63
	.byte	0x9f
	.byte	0
.LVUS211:
	.uleb128 .LVU883
	.uleb128 .LVU886
.LLST211:
	.byte	0x8
	.long	.LVL330
	.uleb128 .LVL331-.LVL330
	.uleb128 0x3
	.byte	0x8
	.byte	0x63
	.byte	0x9f
	.byte	0
.LVUS212:
	.uleb128 .LVU884
	.uleb128 .LVU886
.LLST212:
	.byte	0x8
	.long	.LVL330
	.uleb128 .LVL331-.LVL330
	.uleb128 0x3
	.byte	0x8
	.byte	0x62
	.byte	0x9f
	.byte	0
.LVUS241:
	.uleb128 .LVU991
	.uleb128 .LVU995
	.uleb128 .LVU995
	.uleb128 .LVU995
.LLST241:
	.byte	0x6
	.long	.LVL366
	.byte	0x4
	.uleb128 .LVL366-.LVL366
	.uleb128 .LVL367-1-.LVL366
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL367-1-.LVL366
	.uleb128 .LVL367-.LVL366
	.uleb128 0x3
	.byte	0x74
	.sleb128 52
	.byte	0x9f
	.byte	0
.LVUS242:
	.uleb128 .LVU991
	.uleb128 .LVU995
.LLST242:
	.byte	0x8
	.long	.LVL366
	.uleb128 .LVL367-.LVL366
	.uleb128 0x4
	.byte	0xa
	.value	0x1f4
	.byte	0x9f
	.byte	0
.LVUS243:
	.uleb128 .LVU993
	.uleb128 .LVU995
.LLST243:
	.byte	0x8
	.long	.LVL366
	.uleb128 .LVL367-.LVL366
	.uleb128 0x4
	.byte	0xa
	.value	0x1f4
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL32-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LVL34-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL34-.LVL13
	.uleb128 .LVL35-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL35-.LVL13
	.uleb128 .LVL39-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL39-.LVL13
	.uleb128 .LFE2-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL19-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL19-.LVL13
	.uleb128 .LVL20-.LVL13
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL13
	.uleb128 .LVL30-.LVL13
	.uleb128 0x6
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL13
	.uleb128 .LVL32-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LVL33-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL33-.LVL13
	.uleb128 .LVL35-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL13
	.uleb128 .LVL36-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL36-.LVL13
	.uleb128 .LVL37-1-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL37-1-.LVL13
	.uleb128 .LVL38-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL13
	.uleb128 .LVL40-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL40-.LVL13
	.uleb128 .LFE2-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL16-.LVL13
	.uleb128 .LVL30-.LVL13
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL30-.LVL13
	.uleb128 .LVL31-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL13
	.uleb128 .LVL32-.LVL13
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LVL33-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL33-.LVL13
	.uleb128 .LVL35-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL13
	.uleb128 .LVL37-1-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL37-1-.LVL13
	.uleb128 .LVL38-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL13
	.uleb128 .LVL42-.LVL13
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL42-.LVL13
	.uleb128 .LFE2-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU28
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU77
	.uleb128 .LVU79
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL20-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL13
	.uleb128 .LVL30-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL31-.LVL13
	.uleb128 .LVL32-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LFE2-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU41
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU77
	.uleb128 .LVU79
	.uleb128 .LVU80
	.uleb128 .LVU89
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x4
	.byte	0x76
	.sleb128 0
	.byte	0x20
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL28-.LVL17
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL28-.LVL17
	.uleb128 .LVL29-.LVL17
	.uleb128 0x6
	.byte	0x76
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL17
	.uleb128 .LVL30-.LVL17
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL31-.LVL17
	.uleb128 .LVL32-.LVL17
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL38-.LVL17
	.uleb128 .LVL41-.LVL17
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL41-.LVL17
	.uleb128 .LVL42-.LVL17
	.uleb128 0x12
	.byte	0x72
	.sleb128 0
	.byte	0x20
	.byte	0x75
	.sleb128 0
	.byte	0x20
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x20
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0x20
	.byte	0x1a
	.byte	0x1a
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL17
	.uleb128 .LFE2-.LVL17
	.uleb128 0x13
	.byte	0x72
	.sleb128 0
	.byte	0x20
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x20
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x20
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0x20
	.byte	0x1a
	.byte	0x1a
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU53
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU77
	.uleb128 .LVU79
	.uleb128 .LVU80
.LLST11:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.LVL21
	.uleb128 .LVL29-.LVL21
	.uleb128 0x7
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x76
	.sleb128 0
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL21
	.uleb128 .LVL30-.LVL21
	.uleb128 0x7
	.byte	0x70
	.sleb128 1
	.byte	0x70
	.sleb128 0
	.byte	0x20
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL21
	.uleb128 .LVL32-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS12:
	.uleb128 .LVU54
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU63
	.uleb128 .LVU79
	.uleb128 .LVU80
.LLST12:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL24-.LVL21
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL31-.LVL21
	.uleb128 .LVL32-.LVL21
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU3
	.uleb128 .LVU3
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x3
	.byte	0x75
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LVL11-1-.LVL0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-1-.LVL0
	.uleb128 .LVL11-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL5-1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL5-1-.LVL0
	.uleb128 .LVL9-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL9-.LVL0
	.uleb128 .LVL11-1-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL11-1-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL4-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL11-1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL11-1-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU17
	.uleb128 .LVU25
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU133
	.uleb128 .LVU133
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL45-.LVL43
	.uleb128 .LVL53-.LVL43
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL53-.LVL43
	.uleb128 .LVL55-.LVL43
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL43
	.uleb128 .LVL56-.LVL43
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL56-.LVL43
	.uleb128 .LVL57-.LVL43
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL57-.LVL43
	.uleb128 .LFE16-.LVL43
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU133
	.uleb128 .LVU133
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL46-.LVL43
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL46-.LVL43
	.uleb128 .LVL52-.LVL43
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL52-.LVL43
	.uleb128 .LVL53-.LVL43
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL43
	.uleb128 .LVL54-.LVL43
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL54-.LVL43
	.uleb128 .LFE16-.LVL43
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU102
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU131
.LLST15:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL44
	.uleb128 .LVL52-.LVL44
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS17:
	.uleb128 .LVU102
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU130
.LLST17:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL46-.LVL44
	.uleb128 .LVL47-.LVL44
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL44
	.uleb128 .LVL51-.LVL44
	.uleb128 0x8
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x20
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU115
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU131
.LLST19:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL49-1-.LVL48
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL49-1-.LVL48
	.uleb128 .LVL52-.LVL48
	.uleb128 0x2
	.byte	0x91
	.sleb128 -41
	.byte	0
.LVUS20:
	.uleb128 .LVU142
	.uleb128 0
.LLST20:
	.byte	0x8
	.long	.LVL59
	.uleb128 .LFE12-.LVL59
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU142
	.uleb128 .LVU151
	.uleb128 .LVU153
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL62-.LVL59
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL59
	.uleb128 .LFE12-.LVL59
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU145
	.uleb128 .LVU149
	.uleb128 .LVU153
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL61-.LVL60
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL60
	.uleb128 .LFE12-.LVL60
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU146
	.uleb128 .LVU149
	.uleb128 .LVU153
	.uleb128 0
.LLST25:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL61-.LVL60
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL60
	.uleb128 .LFE12-.LVL60
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU153
	.uleb128 0
.LLST26:
	.byte	0x8
	.long	.LVL63
	.uleb128 .LFE12-.LVL63
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU154
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 0
.LLST27:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL65-.LVL63
	.uleb128 0x3
	.byte	0x70
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL63
	.uleb128 .LFE12-.LVL63
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU157
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 0
.LLST28:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL65-.LVL64
	.uleb128 0x3
	.byte	0x70
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL64
	.uleb128 .LFE12-.LVL64
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU158
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 0
.LLST29:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL65-.LVL64
	.uleb128 0x3
	.byte	0x70
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL64
	.uleb128 .LFE12-.LVL64
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS30:
	.uleb128 0
	.uleb128 .LVU171
	.uleb128 .LVU171
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU190
	.uleb128 .LVU190
	.uleb128 .LVU191
	.uleb128 .LVU191
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL67-.LVL66
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL67-.LVL66
	.uleb128 .LVL68-.LVL66
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL66
	.uleb128 .LVL74-.LVL66
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL74-.LVL66
	.uleb128 .LVL76-.LVL66
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL76-.LVL66
	.uleb128 .LVL77-.LVL66
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL77-.LVL66
	.uleb128 .LVL78-.LVL66
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL66
	.uleb128 .LVL79-.LVL66
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL79-.LVL66
	.uleb128 .LFE15-.LVL66
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS32:
	.uleb128 .LVU163
	.uleb128 .LVU171
	.uleb128 .LVU173
	.uleb128 .LVU181
	.uleb128 .LVU182
	.uleb128 .LVU187
	.uleb128 .LVU190
	.uleb128 .LVU191
	.uleb128 .LVU191
	.uleb128 .LVU201
.LLST32:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL67-.LVL66
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL66
	.uleb128 .LVL71-.LVL66
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL66
	.uleb128 .LVL74-.LVL66
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL66
	.uleb128 .LVL79-.LVL66
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL66
	.uleb128 .LVL82-.LVL66
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU174
	.uleb128 .LVU181
	.uleb128 .LVU182
	.uleb128 .LVU187
	.uleb128 .LVU190
	.uleb128 .LVU201
.LLST34:
	.byte	0x6
	.long	.LVL69
	.byte	0x4
	.uleb128 .LVL69-.LVL69
	.uleb128 .LVL71-.LVL69
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL72-.LVL69
	.uleb128 .LVL74-.LVL69
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL78-.LVL69
	.uleb128 .LVL82-.LVL69
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS36:
	.uleb128 .LVU176
	.uleb128 .LVU179
	.uleb128 .LVU179
	.uleb128 .LVU181
	.uleb128 .LVU182
	.uleb128 .LVU187
	.uleb128 .LVU190
	.uleb128 .LVU196
.LLST36:
	.byte	0x6
	.long	.LVL69
	.byte	0x4
	.uleb128 .LVL69-.LVL69
	.uleb128 .LVL70-.LVL69
	.uleb128 0x3
	.byte	0x73
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL69
	.uleb128 .LVL71-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL72-.LVL69
	.uleb128 .LVL74-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL78-.LVL69
	.uleb128 .LVL81-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS38:
	.uleb128 .LVU182
	.uleb128 .LVU187
	.uleb128 .LVU190
	.uleb128 .LVU196
.LLST38:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL74-.LVL72
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL78-.LVL72
	.uleb128 .LVL81-.LVL72
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS40:
	.uleb128 .LVU183
	.uleb128 .LVU186
	.uleb128 .LVU186
	.uleb128 .LVU187
	.uleb128 .LVU190
	.uleb128 .LVU192
.LLST40:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-.LVL72
	.uleb128 0x3
	.byte	0x70
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL72
	.uleb128 .LVL74-.LVL72
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL78-.LVL72
	.uleb128 .LVL80-.LVL72
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS41:
	.uleb128 .LVU192
	.uleb128 .LVU196
.LLST41:
	.byte	0x8
	.long	.LVL80
	.uleb128 .LVL81-1-.LVL80
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS44:
	.uleb128 .LVU201
	.uleb128 .LVU205
	.uleb128 .LVU205
	.uleb128 0
.LLST44:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-.LVL82
	.uleb128 0x6
	.byte	0x77
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL82
	.uleb128 .LFE15-.LVL82
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS45:
	.uleb128 0
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 0
.LLST45:
	.byte	0x6
	.long	.LVL84
	.byte	0x4
	.uleb128 .LVL84-.LVL84
	.uleb128 .LVL85-.LVL84
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL85-.LVL84
	.uleb128 .LFE14-.LVL84
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU208
	.uleb128 .LVU211
	.uleb128 .LVU211
	.uleb128 .LVU212
	.uleb128 .LVU214
	.uleb128 .LVU216
.LLST47:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL86-.LVL85
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL85
	.uleb128 .LVL87-.LVL85
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL88-.LVL85
	.uleb128 .LVL90-.LVL85
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS49:
	.uleb128 .LVU216
	.uleb128 .LVU220
.LLST49:
	.byte	0x8
	.long	.LVL90
	.uleb128 .LVL91-.LVL90
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS51:
	.uleb128 .LVU220
	.uleb128 .LVU224
	.uleb128 .LVU224
	.uleb128 .LVU231
	.uleb128 .LVU232
	.uleb128 0
.LLST51:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL95-.LVL91
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL96-.LVL91
	.uleb128 .LFE14-.LVL91
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS53:
	.uleb128 .LVU221
	.uleb128 .LVU224
	.uleb128 .LVU224
	.uleb128 .LVU231
	.uleb128 .LVU232
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU238
.LLST53:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL95-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL96-.LVL91
	.uleb128 .LVL97-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL97-.LVL91
	.uleb128 .LVL99-.LVL91
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS55:
	.uleb128 .LVU225
	.uleb128 .LVU231
	.uleb128 .LVU232
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU238
.LLST55:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL96-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL97-.LVL93
	.uleb128 .LVL99-.LVL93
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS57:
	.uleb128 .LVU226
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU232
	.uleb128 .LVU234
	.uleb128 .LVU234
	.uleb128 .LVU234
.LLST57:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-.LVL93
	.uleb128 0x3
	.byte	0x75
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL94-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL96-.LVL93
	.uleb128 .LVL98-1-.LVL93
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL98-1-.LVL93
	.uleb128 .LVL98-.LVL93
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS58:
	.uleb128 .LVU234
	.uleb128 .LVU238
.LLST58:
	.byte	0x8
	.long	.LVL98
	.uleb128 .LVL99-1-.LVL98
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS59:
	.uleb128 .LVU238
	.uleb128 .LVU242
	.uleb128 .LVU242
	.uleb128 .LVU243
	.uleb128 .LVU244
	.uleb128 0
.LLST59:
	.byte	0x6
	.long	.LVL99
	.byte	0x4
	.uleb128 .LVL99-.LVL99
	.uleb128 .LVL100-.LVL99
	.uleb128 0x7
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL99
	.uleb128 .LVL101-.LVL99
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL102-.LVL99
	.uleb128 .LFE14-.LVL99
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS60:
	.uleb128 0
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 0
.LLST60:
	.byte	0x6
	.long	.LVL103
	.byte	0x4
	.uleb128 .LVL103-.LVL103
	.uleb128 .LVL104-.LVL103
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL104-.LVL103
	.uleb128 .LVL105-.LVL103
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL103
	.uleb128 .LVL113-.LVL103
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL113-.LVL103
	.uleb128 .LVL114-.LVL103
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL103
	.uleb128 .LVL115-.LVL103
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL115-.LVL103
	.uleb128 .LFE13-.LVL103
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU246
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 0
.LLST62:
	.byte	0x6
	.long	.LVL103
	.byte	0x4
	.uleb128 .LVL103-.LVL103
	.uleb128 .LVL104-.LVL103
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL104-.LVL103
	.uleb128 .LVL105-.LVL103
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL103
	.uleb128 .LVL113-.LVL103
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL103
	.uleb128 .LVL114-.LVL103
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL103
	.uleb128 .LVL115-.LVL103
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL115-.LVL103
	.uleb128 .LFE13-.LVL103
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS64:
	.uleb128 .LVU251
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 0
.LLST64:
	.byte	0x6
	.long	.LVL105
	.byte	0x4
	.uleb128 .LVL105-.LVL105
	.uleb128 .LVL113-.LVL105
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL105
	.uleb128 .LVL114-.LVL105
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL105
	.uleb128 .LVL115-.LVL105
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL115-.LVL105
	.uleb128 .LFE13-.LVL105
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS65:
	.uleb128 .LVU252
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 0
.LLST65:
	.byte	0x6
	.long	.LVL105
	.byte	0x4
	.uleb128 .LVL105-.LVL105
	.uleb128 .LVL113-.LVL105
	.uleb128 0x3
	.byte	0x70
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL105
	.uleb128 .LVL114-1-.LVL105
	.uleb128 0x3
	.byte	0x70
	.sleb128 7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL105
	.uleb128 .LVL114-.LVL105
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL105
	.uleb128 .LVL115-.LVL105
	.uleb128 0x3
	.byte	0x70
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL115-.LVL105
	.uleb128 .LFE13-.LVL105
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU255
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST67:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL113-.LVL106
	.uleb128 0x3
	.byte	0x70
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL106
	.uleb128 .LVL114-1-.LVL106
	.uleb128 0x3
	.byte	0x70
	.sleb128 7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL106
	.uleb128 .LVL114-.LVL106
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS68:
	.uleb128 .LVU256
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST68:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL113-.LVL106
	.uleb128 0x3
	.byte	0x70
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL106
	.uleb128 .LVL114-1-.LVL106
	.uleb128 0x3
	.byte	0x70
	.sleb128 6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL106
	.uleb128 .LVL114-.LVL106
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x33
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS69:
	.uleb128 .LVU259
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST69:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL113-.LVL107
	.uleb128 0x3
	.byte	0x70
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL107
	.uleb128 .LVL114-1-.LVL107
	.uleb128 0x3
	.byte	0x70
	.sleb128 6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL107
	.uleb128 .LVL114-.LVL107
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x33
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS70:
	.uleb128 .LVU260
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST70:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL113-.LVL107
	.uleb128 0x3
	.byte	0x70
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL107
	.uleb128 .LVL114-1-.LVL107
	.uleb128 0x3
	.byte	0x70
	.sleb128 5
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL107
	.uleb128 .LVL114-.LVL107
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x34
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS71:
	.uleb128 .LVU263
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST71:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL113-.LVL108
	.uleb128 0x3
	.byte	0x70
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL108
	.uleb128 .LVL114-1-.LVL108
	.uleb128 0x3
	.byte	0x70
	.sleb128 5
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL108
	.uleb128 .LVL114-.LVL108
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x34
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS72:
	.uleb128 .LVU264
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST72:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL113-.LVL108
	.uleb128 0x3
	.byte	0x70
	.sleb128 -5
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL108
	.uleb128 .LVL114-1-.LVL108
	.uleb128 0x3
	.byte	0x70
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL108
	.uleb128 .LVL114-.LVL108
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x35
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS73:
	.uleb128 .LVU267
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST73:
	.byte	0x6
	.long	.LVL109
	.byte	0x4
	.uleb128 .LVL109-.LVL109
	.uleb128 .LVL113-.LVL109
	.uleb128 0x3
	.byte	0x70
	.sleb128 -5
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL109
	.uleb128 .LVL114-1-.LVL109
	.uleb128 0x3
	.byte	0x70
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL109
	.uleb128 .LVL114-.LVL109
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x35
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS74:
	.uleb128 .LVU268
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST74:
	.byte	0x6
	.long	.LVL109
	.byte	0x4
	.uleb128 .LVL109-.LVL109
	.uleb128 .LVL113-.LVL109
	.uleb128 0x3
	.byte	0x70
	.sleb128 -6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL109
	.uleb128 .LVL114-1-.LVL109
	.uleb128 0x3
	.byte	0x70
	.sleb128 3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL109
	.uleb128 .LVL114-.LVL109
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x36
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS75:
	.uleb128 .LVU271
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST75:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL113-.LVL110
	.uleb128 0x3
	.byte	0x70
	.sleb128 -6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL110
	.uleb128 .LVL114-1-.LVL110
	.uleb128 0x3
	.byte	0x70
	.sleb128 3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL110
	.uleb128 .LVL114-.LVL110
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x36
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS76:
	.uleb128 .LVU272
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST76:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL113-.LVL110
	.uleb128 0x3
	.byte	0x70
	.sleb128 -7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL110
	.uleb128 .LVL114-1-.LVL110
	.uleb128 0x3
	.byte	0x70
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL110
	.uleb128 .LVL114-.LVL110
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x37
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS77:
	.uleb128 .LVU275
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST77:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL113-.LVL111
	.uleb128 0x3
	.byte	0x70
	.sleb128 -7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL111
	.uleb128 .LVL114-1-.LVL111
	.uleb128 0x3
	.byte	0x70
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL111
	.uleb128 .LVL114-.LVL111
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x37
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS78:
	.uleb128 .LVU276
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST78:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL113-.LVL111
	.uleb128 0x3
	.byte	0x70
	.sleb128 -8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL111
	.uleb128 .LVL114-1-.LVL111
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL111
	.uleb128 .LVL114-.LVL111
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x38
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS79:
	.uleb128 .LVU279
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST79:
	.byte	0x6
	.long	.LVL112
	.byte	0x4
	.uleb128 .LVL112-.LVL112
	.uleb128 .LVL113-.LVL112
	.uleb128 0x3
	.byte	0x70
	.sleb128 -8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL112
	.uleb128 .LVL114-1-.LVL112
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-1-.LVL112
	.uleb128 .LVL114-.LVL112
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x38
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS80:
	.uleb128 .LVU280
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU284
.LLST80:
	.byte	0x6
	.long	.LVL112
	.byte	0x4
	.uleb128 .LVL112-.LVL112
	.uleb128 .LVL113-.LVL112
	.uleb128 0x3
	.byte	0x70
	.sleb128 -9
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL112
	.uleb128 .LVL114-1-.LVL112
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL114-1-.LVL112
	.uleb128 .LVL114-.LVL112
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x39
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS81:
	.uleb128 0
	.uleb128 .LVU292
.LLST81:
	.byte	0x8
	.long	.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS83:
	.uleb128 .LVU294
	.uleb128 .LVU298
	.uleb128 .LVU298
	.uleb128 .LVU299
	.uleb128 .LVU402
	.uleb128 .LVU405
.LLST83:
	.byte	0x6
	.long	.LVL118
	.byte	0x4
	.uleb128 .LVL118-.LVL118
	.uleb128 .LVL119-.LVL118
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL119-.LVL118
	.uleb128 .LVL120-.LVL118
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL159-.LVL118
	.uleb128 .LVL160-.LVL118
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS85:
	.uleb128 .LVU301
	.uleb128 .LVU305
	.uleb128 .LVU392
	.uleb128 .LVU396
.LLST85:
	.byte	0x6
	.long	.LVL121
	.byte	0x4
	.uleb128 .LVL121-.LVL121
	.uleb128 .LVL122-.LVL121
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL157-.LVL121
	.uleb128 .LVL158-.LVL121
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS87:
	.uleb128 .LVU307
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 .LVU360
	.uleb128 .LVU370
	.uleb128 .LVU385
	.uleb128 .LVU385
	.uleb128 .LVU386
.LLST87:
	.byte	0x6
	.long	.LVL123
	.byte	0x4
	.uleb128 .LVL123-.LVL123
	.uleb128 .LVL124-.LVL123
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL124-.LVL123
	.uleb128 .LVL141-.LVL123
	.uleb128 0x7
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL123
	.uleb128 .LVL154-.LVL123
	.uleb128 0x7
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL154-.LVL123
	.uleb128 .LVL155-.LVL123
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS89:
	.uleb128 .LVU312
	.uleb128 .LVU315
	.uleb128 .LVU315
	.uleb128 .LVU357
	.uleb128 .LVU370
	.uleb128 .LVU382
	.uleb128 .LVU382
	.uleb128 .LVU383
.LLST89:
	.byte	0x6
	.long	.LVL125
	.byte	0x4
	.uleb128 .LVL125-.LVL125
	.uleb128 .LVL126-.LVL125
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL126-.LVL125
	.uleb128 .LVL140-.LVL125
	.uleb128 0x6
	.byte	0x91
	.sleb128 -60
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL125
	.uleb128 .LVL152-.LVL125
	.uleb128 0x6
	.byte	0x91
	.sleb128 -60
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL152-.LVL125
	.uleb128 .LVL153-.LVL125
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS91:
	.uleb128 .LVU317
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU354
	.uleb128 .LVU370
	.uleb128 .LVU379
	.uleb128 .LVU379
	.uleb128 .LVU380
.LLST91:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL128-.LVL127
	.uleb128 .LVL139-.LVL127
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL127
	.uleb128 .LVL150-.LVL127
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL127
	.uleb128 .LVL151-.LVL127
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS93:
	.uleb128 .LVU322
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU351
	.uleb128 .LVU370
	.uleb128 .LVU371
	.uleb128 .LVU373
	.uleb128 .LVU379
.LLST93:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL130-.LVL129
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL130-.LVL129
	.uleb128 .LVL138-.LVL129
	.uleb128 0x3
	.byte	0x75
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL129
	.uleb128 .LVL145-.LVL129
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL146-.LVL129
	.uleb128 .LVL150-.LVL129
	.uleb128 0x3
	.byte	0x75
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS95:
	.uleb128 .LVU327
	.uleb128 .LVU330
	.uleb128 .LVU330
	.uleb128 .LVU347
	.uleb128 .LVU373
	.uleb128 .LVU374
	.uleb128 .LVU376
	.uleb128 .LVU379
.LLST95:
	.byte	0x6
	.long	.LVL131
	.byte	0x4
	.uleb128 .LVL131-.LVL131
	.uleb128 .LVL132-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL132-.LVL131
	.uleb128 .LVL137-.LVL131
	.uleb128 0x7
	.byte	0x91
	.sleb128 -96
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL146-.LVL131
	.uleb128 .LVL147-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL148-.LVL131
	.uleb128 .LVL150-.LVL131
	.uleb128 0x7
	.byte	0x91
	.sleb128 -96
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS97:
	.uleb128 .LVU332
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU342
	.uleb128 .LVU376
	.uleb128 .LVU377
.LLST97:
	.byte	0x6
	.long	.LVL133
	.byte	0x4
	.uleb128 .LVL133-.LVL133
	.uleb128 .LVL134-.LVL133
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL134-.LVL133
	.uleb128 .LVL136-.LVL133
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL148-.LVL133
	.uleb128 .LVL149-.LVL133
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS98:
	.uleb128 0
	.uleb128 .LVU419
	.uleb128 .LVU419
	.uleb128 .LVU564
	.uleb128 .LVU564
	.uleb128 .LVU566
	.uleb128 .LVU566
	.uleb128 .LVU567
	.uleb128 .LVU567
	.uleb128 .LVU570
	.uleb128 .LVU570
	.uleb128 0
.LLST98:
	.byte	0x6
	.long	.LVL161
	.byte	0x4
	.uleb128 .LVL161-.LVL161
	.uleb128 .LVL165-.LVL161
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL165-.LVL161
	.uleb128 .LVL233-.LVL161
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL233-.LVL161
	.uleb128 .LVL234-.LVL161
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL234-.LVL161
	.uleb128 .LVL235-.LVL161
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL235-.LVL161
	.uleb128 .LVL237-.LVL161
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL237-.LVL161
	.uleb128 .LFE6-.LVL161
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS99:
	.uleb128 0
	.uleb128 .LVU416
	.uleb128 .LVU416
	.uleb128 .LVU564
	.uleb128 .LVU564
	.uleb128 .LVU567
	.uleb128 .LVU567
	.uleb128 0
.LLST99:
	.byte	0x6
	.long	.LVL161
	.byte	0x4
	.uleb128 .LVL161-.LVL161
	.uleb128 .LVL163-.LVL161
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL163-.LVL161
	.uleb128 .LVL233-.LVL161
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL233-.LVL161
	.uleb128 .LVL235-.LVL161
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL235-.LVL161
	.uleb128 .LFE6-.LVL161
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS100:
	.uleb128 .LVU412
	.uleb128 .LVU422
	.uleb128 .LVU422
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU543
	.uleb128 .LVU548
	.uleb128 .LVU562
	.uleb128 .LVU562
	.uleb128 .LVU563
	.uleb128 .LVU563
	.uleb128 .LVU564
	.uleb128 .LVU567
	.uleb128 0
.LLST100:
	.byte	0x6
	.long	.LVL162
	.byte	0x4
	.uleb128 .LVL162-.LVL162
	.uleb128 .LVL167-.LVL162
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL167-.LVL162
	.uleb128 .LVL171-.LVL162
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL171-.LVL162
	.uleb128 .LVL214-.LVL162
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL217-.LVL162
	.uleb128 .LVL231-.LVL162
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL231-.LVL162
	.uleb128 .LVL232-.LVL162
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL232-.LVL162
	.uleb128 .LVL233-.LVL162
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL235-.LVL162
	.uleb128 .LFE6-.LVL162
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS102:
	.uleb128 .LVU418
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU543
	.uleb128 .LVU544
	.uleb128 .LVU545
	.uleb128 .LVU545
	.uleb128 .LVU547
	.uleb128 .LVU548
	.uleb128 .LVU562
	.uleb128 .LVU562
	.uleb128 .LVU564
	.uleb128 .LVU567
	.uleb128 .LVU569
	.uleb128 .LVU569
	.uleb128 .LVU571
	.uleb128 .LVU571
	.uleb128 0
.LLST102:
	.byte	0x6
	.long	.LVL164
	.byte	0x4
	.uleb128 .LVL164-.LVL164
	.uleb128 .LVL166-.LVL164
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL166-.LVL164
	.uleb128 .LVL171-.LVL164
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL171-.LVL164
	.uleb128 .LVL214-.LVL164
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL214-.LVL164
	.uleb128 .LVL215-.LVL164
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL215-.LVL164
	.uleb128 .LVL216-.LVL164
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL217-.LVL164
	.uleb128 .LVL231-.LVL164
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL231-.LVL164
	.uleb128 .LVL233-.LVL164
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL235-.LVL164
	.uleb128 .LVL236-.LVL164
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL236-.LVL164
	.uleb128 .LVL238-.LVL164
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL238-.LVL164
	.uleb128 .LFE6-.LVL164
	.uleb128 0x13
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x2c
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x9f
	.byte	0
.LVUS104:
	.uleb128 .LVU423
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU543
	.uleb128 .LVU548
	.uleb128 .LVU562
	.uleb128 .LVU562
	.uleb128 .LVU564
.LLST104:
	.byte	0x6
	.long	.LVL167
	.byte	0x4
	.uleb128 .LVL167-.LVL167
	.uleb128 .LVL171-.LVL167
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL171-.LVL167
	.uleb128 .LVL214-.LVL167
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL217-.LVL167
	.uleb128 .LVL231-.LVL167
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL231-.LVL167
	.uleb128 .LVL233-.LVL167
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS105:
	.uleb128 .LVU423
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU543
	.uleb128 .LVU548
	.uleb128 .LVU562
	.uleb128 .LVU562
	.uleb128 .LVU564
.LLST105:
	.byte	0x6
	.long	.LVL167
	.byte	0x4
	.uleb128 .LVL167-.LVL167
	.uleb128 .LVL171-.LVL167
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL171-.LVL167
	.uleb128 .LVL214-.LVL167
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL217-.LVL167
	.uleb128 .LVL231-.LVL167
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL231-.LVL167
	.uleb128 .LVL233-.LVL167
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS106:
	.uleb128 .LVU427
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU443
	.uleb128 .LVU443
	.uleb128 .LVU539
	.uleb128 .LVU548
	.uleb128 .LVU560
	.uleb128 .LVU560
	.uleb128 .LVU561
	.uleb128 .LVU561
	.uleb128 .LVU562
.LLST106:
	.byte	0x6
	.long	.LVL168
	.byte	0x4
	.uleb128 .LVL168-.LVL168
	.uleb128 .LVL171-.LVL168
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL171-.LVL168
	.uleb128 .LVL174-.LVL168
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL174-.LVL168
	.uleb128 .LVL212-.LVL168
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL217-.LVL168
	.uleb128 .LVL229-.LVL168
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL229-.LVL168
	.uleb128 .LVL230-.LVL168
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL230-.LVL168
	.uleb128 .LVL231-.LVL168
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS108:
	.uleb128 .LVU430
	.uleb128 .LVU432
	.uleb128 .LVU432
	.uleb128 .LVU443
	.uleb128 .LVU443
	.uleb128 .LVU539
	.uleb128 .LVU540
	.uleb128 .LVU541
	.uleb128 .LVU541
	.uleb128 .LVU543
	.uleb128 .LVU548
	.uleb128 .LVU560
	.uleb128 .LVU560
	.uleb128 .LVU562
.LLST108:
	.byte	0x6
	.long	.LVL169
	.byte	0x4
	.uleb128 .LVL169-.LVL169
	.uleb128 .LVL170-.LVL169
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL170-.LVL169
	.uleb128 .LVL174-.LVL169
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL174-.LVL169
	.uleb128 .LVL212-.LVL169
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL212-.LVL169
	.uleb128 .LVL213-.LVL169
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL213-.LVL169
	.uleb128 .LVL214-.LVL169
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL217-.LVL169
	.uleb128 .LVL229-.LVL169
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL229-.LVL169
	.uleb128 .LVL231-.LVL169
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS110:
	.uleb128 .LVU434
	.uleb128 .LVU443
	.uleb128 .LVU443
	.uleb128 .LVU539
	.uleb128 .LVU548
	.uleb128 .LVU560
	.uleb128 .LVU560
	.uleb128 .LVU562
.LLST110:
	.byte	0x6
	.long	.LVL171
	.byte	0x4
	.uleb128 .LVL171-.LVL171
	.uleb128 .LVL174-.LVL171
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL174-.LVL171
	.uleb128 .LVL212-.LVL171
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL217-.LVL171
	.uleb128 .LVL229-.LVL171
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL229-.LVL171
	.uleb128 .LVL231-.LVL171
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS111:
	.uleb128 .LVU434
	.uleb128 .LVU443
	.uleb128 .LVU443
	.uleb128 .LVU539
	.uleb128 .LVU548
	.uleb128 .LVU560
	.uleb128 .LVU560
	.uleb128 .LVU562
.LLST111:
	.byte	0x6
	.long	.LVL171
	.byte	0x4
	.uleb128 .LVL171-.LVL171
	.uleb128 .LVL174-.LVL171
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL174-.LVL171
	.uleb128 .LVL212-.LVL171
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL217-.LVL171
	.uleb128 .LVL229-.LVL171
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL229-.LVL171
	.uleb128 .LVL231-.LVL171
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS112:
	.uleb128 .LVU438
	.uleb128 .LVU443
	.uleb128 .LVU443
	.uleb128 .LVU535
	.uleb128 .LVU548
	.uleb128 .LVU559
.LLST112:
	.byte	0x6
	.long	.LVL172
	.byte	0x4
	.uleb128 .LVL172-.LVL172
	.uleb128 .LVL174-.LVL172
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL174-.LVL172
	.uleb128 .LVL210-.LVL172
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL217-.LVL172
	.uleb128 .LVL228-.LVL172
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0
.LVUS114:
	.uleb128 .LVU441
	.uleb128 .LVU453
	.uleb128 .LVU453
	.uleb128 .LVU535
	.uleb128 .LVU536
	.uleb128 .LVU537
	.uleb128 .LVU537
	.uleb128 .LVU539
	.uleb128 .LVU548
	.uleb128 .LVU558
	.uleb128 .LVU558
	.uleb128 .LVU560
.LLST114:
	.byte	0x6
	.long	.LVL173
	.byte	0x4
	.uleb128 .LVL173-.LVL173
	.uleb128 .LVL177-.LVL173
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL177-.LVL173
	.uleb128 .LVL210-.LVL173
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.byte	0x4
	.uleb128 .LVL210-.LVL173
	.uleb128 .LVL211-.LVL173
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL211-.LVL173
	.uleb128 .LVL212-.LVL173
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL217-.LVL173
	.uleb128 .LVL227-.LVL173
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.byte	0x4
	.uleb128 .LVL227-.LVL173
	.uleb128 .LVL229-.LVL173
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS116:
	.uleb128 .LVU444
	.uleb128 .LVU453
	.uleb128 .LVU453
	.uleb128 .LVU535
	.uleb128 .LVU548
	.uleb128 .LVU558
	.uleb128 .LVU558
	.uleb128 .LVU560
.LLST116:
	.byte	0x6
	.long	.LVL174
	.byte	0x4
	.uleb128 .LVL174-.LVL174
	.uleb128 .LVL177-.LVL174
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL177-.LVL174
	.uleb128 .LVL210-.LVL174
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.byte	0x4
	.uleb128 .LVL217-.LVL174
	.uleb128 .LVL227-.LVL174
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.byte	0x4
	.uleb128 .LVL227-.LVL174
	.uleb128 .LVL229-.LVL174
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS117:
	.uleb128 .LVU444
	.uleb128 .LVU453
	.uleb128 .LVU453
	.uleb128 .LVU535
	.uleb128 .LVU548
	.uleb128 .LVU558
	.uleb128 .LVU558
	.uleb128 .LVU560
.LLST117:
	.byte	0x6
	.long	.LVL174
	.byte	0x4
	.uleb128 .LVL174-.LVL174
	.uleb128 .LVL177-.LVL174
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL177-.LVL174
	.uleb128 .LVL210-.LVL174
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL217-.LVL174
	.uleb128 .LVL227-.LVL174
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL227-.LVL174
	.uleb128 .LVL229-.LVL174
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS118:
	.uleb128 .LVU448
	.uleb128 .LVU453
	.uleb128 .LVU453
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU530
	.uleb128 .LVU548
	.uleb128 .LVU556
	.uleb128 .LVU556
	.uleb128 .LVU557
	.uleb128 .LVU557
	.uleb128 .LVU558
.LLST118:
	.byte	0x6
	.long	.LVL175
	.byte	0x4
	.uleb128 .LVL175-.LVL175
	.uleb128 .LVL177-.LVL175
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL177-.LVL175
	.uleb128 .LVL180-.LVL175
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL180-.LVL175
	.uleb128 .LVL207-.LVL175
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL217-.LVL175
	.uleb128 .LVL225-.LVL175
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL225-.LVL175
	.uleb128 .LVL226-.LVL175
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL226-.LVL175
	.uleb128 .LVL227-.LVL175
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS120:
	.uleb128 .LVU451
	.uleb128 .LVU453
	.uleb128 .LVU453
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU530
	.uleb128 .LVU531
	.uleb128 .LVU532
	.uleb128 .LVU532
	.uleb128 .LVU534
	.uleb128 .LVU548
	.uleb128 .LVU556
	.uleb128 .LVU556
	.uleb128 .LVU558
.LLST120:
	.byte	0x6
	.long	.LVL176
	.byte	0x4
	.uleb128 .LVL176-.LVL176
	.uleb128 .LVL177-.LVL176
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL177-.LVL176
	.uleb128 .LVL180-.LVL176
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL180-.LVL176
	.uleb128 .LVL207-.LVL176
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL207-.LVL176
	.uleb128 .LVL208-.LVL176
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL208-.LVL176
	.uleb128 .LVL209-.LVL176
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL217-.LVL176
	.uleb128 .LVL225-.LVL176
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL225-.LVL176
	.uleb128 .LVL227-.LVL176
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS122:
	.uleb128 .LVU454
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU530
	.uleb128 .LVU548
	.uleb128 .LVU556
	.uleb128 .LVU556
	.uleb128 .LVU558
.LLST122:
	.byte	0x6
	.long	.LVL177
	.byte	0x4
	.uleb128 .LVL177-.LVL177
	.uleb128 .LVL180-.LVL177
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL180-.LVL177
	.uleb128 .LVL207-.LVL177
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL217-.LVL177
	.uleb128 .LVL225-.LVL177
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL225-.LVL177
	.uleb128 .LVL227-.LVL177
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS123:
	.uleb128 .LVU454
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU530
	.uleb128 .LVU548
	.uleb128 .LVU556
	.uleb128 .LVU556
	.uleb128 .LVU558
.LLST123:
	.byte	0x6
	.long	.LVL177
	.byte	0x4
	.uleb128 .LVL177-.LVL177
	.uleb128 .LVL180-.LVL177
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL180-.LVL177
	.uleb128 .LVL207-.LVL177
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.byte	0x4
	.uleb128 .LVL217-.LVL177
	.uleb128 .LVL225-.LVL177
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.byte	0x4
	.uleb128 .LVL225-.LVL177
	.uleb128 .LVL227-.LVL177
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS124:
	.uleb128 .LVU458
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 .LVU526
	.uleb128 .LVU548
	.uleb128 .LVU554
	.uleb128 .LVU554
	.uleb128 .LVU555
	.uleb128 .LVU555
	.uleb128 .LVU556
.LLST124:
	.byte	0x6
	.long	.LVL178
	.byte	0x4
	.uleb128 .LVL178-.LVL178
	.uleb128 .LVL180-.LVL178
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL180-.LVL178
	.uleb128 .LVL183-.LVL178
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL183-.LVL178
	.uleb128 .LVL205-.LVL178
	.uleb128 0x3
	.byte	0x91
	.sleb128 -88
	.byte	0x4
	.uleb128 .LVL217-.LVL178
	.uleb128 .LVL223-.LVL178
	.uleb128 0x3
	.byte	0x91
	.sleb128 -88
	.byte	0x4
	.uleb128 .LVL223-.LVL178
	.uleb128 .LVL224-.LVL178
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL224-.LVL178
	.uleb128 .LVL225-.LVL178
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS126:
	.uleb128 .LVU461
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 .LVU526
	.uleb128 .LVU527
	.uleb128 .LVU528
	.uleb128 .LVU528
	.uleb128 .LVU530
	.uleb128 .LVU548
	.uleb128 .LVU554
	.uleb128 .LVU554
	.uleb128 .LVU556
.LLST126:
	.byte	0x6
	.long	.LVL179
	.byte	0x4
	.uleb128 .LVL179-.LVL179
	.uleb128 .LVL183-.LVL179
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL183-.LVL179
	.uleb128 .LVL205-.LVL179
	.uleb128 0x3
	.byte	0x91
	.sleb128 -92
	.byte	0x4
	.uleb128 .LVL205-.LVL179
	.uleb128 .LVL206-.LVL179
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL206-.LVL179
	.uleb128 .LVL207-.LVL179
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL217-.LVL179
	.uleb128 .LVL223-.LVL179
	.uleb128 0x3
	.byte	0x91
	.sleb128 -92
	.byte	0x4
	.uleb128 .LVL223-.LVL179
	.uleb128 .LVL225-.LVL179
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS128:
	.uleb128 .LVU464
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 .LVU526
	.uleb128 .LVU548
	.uleb128 .LVU554
	.uleb128 .LVU554
	.uleb128 .LVU556
.LLST128:
	.byte	0x6
	.long	.LVL180
	.byte	0x4
	.uleb128 .LVL180-.LVL180
	.uleb128 .LVL183-.LVL180
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL183-.LVL180
	.uleb128 .LVL205-.LVL180
	.uleb128 0x3
	.byte	0x91
	.sleb128 -92
	.byte	0x4
	.uleb128 .LVL217-.LVL180
	.uleb128 .LVL223-.LVL180
	.uleb128 0x3
	.byte	0x91
	.sleb128 -92
	.byte	0x4
	.uleb128 .LVL223-.LVL180
	.uleb128 .LVL225-.LVL180
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS129:
	.uleb128 .LVU464
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 .LVU526
	.uleb128 .LVU548
	.uleb128 .LVU554
	.uleb128 .LVU554
	.uleb128 .LVU556
.LLST129:
	.byte	0x6
	.long	.LVL180
	.byte	0x4
	.uleb128 .LVL180-.LVL180
	.uleb128 .LVL183-.LVL180
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL183-.LVL180
	.uleb128 .LVL205-.LVL180
	.uleb128 0x3
	.byte	0x91
	.sleb128 -84
	.byte	0x4
	.uleb128 .LVL217-.LVL180
	.uleb128 .LVL223-.LVL180
	.uleb128 0x3
	.byte	0x91
	.sleb128 -84
	.byte	0x4
	.uleb128 .LVL223-.LVL180
	.uleb128 .LVL225-.LVL180
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS130:
	.uleb128 .LVU468
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 .LVU483
	.uleb128 .LVU483
	.uleb128 .LVU522
	.uleb128 .LVU548
	.uleb128 .LVU552
	.uleb128 .LVU552
	.uleb128 .LVU553
	.uleb128 .LVU553
	.uleb128 .LVU554
.LLST130:
	.byte	0x6
	.long	.LVL181
	.byte	0x4
	.uleb128 .LVL181-.LVL181
	.uleb128 .LVL183-.LVL181
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL183-.LVL181
	.uleb128 .LVL186-.LVL181
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL186-.LVL181
	.uleb128 .LVL203-.LVL181
	.uleb128 0x3
	.byte	0x91
	.sleb128 -100
	.byte	0x4
	.uleb128 .LVL217-.LVL181
	.uleb128 .LVL221-.LVL181
	.uleb128 0x3
	.byte	0x91
	.sleb128 -100
	.byte	0x4
	.uleb128 .LVL221-.LVL181
	.uleb128 .LVL222-.LVL181
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL222-.LVL181
	.uleb128 .LVL223-.LVL181
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS132:
	.uleb128 .LVU471
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 .LVU484
	.uleb128 .LVU484
	.uleb128 .LVU522
	.uleb128 .LVU523
	.uleb128 .LVU524
	.uleb128 .LVU524
	.uleb128 .LVU526
	.uleb128 .LVU548
	.uleb128 .LVU552
	.uleb128 .LVU552
	.uleb128 .LVU554
.LLST132:
	.byte	0x6
	.long	.LVL182
	.byte	0x4
	.uleb128 .LVL182-.LVL182
	.uleb128 .LVL183-.LVL182
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL183-.LVL182
	.uleb128 .LVL187-.LVL182
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL187-.LVL182
	.uleb128 .LVL203-.LVL182
	.uleb128 0x3
	.byte	0x91
	.sleb128 -104
	.byte	0x4
	.uleb128 .LVL203-.LVL182
	.uleb128 .LVL204-.LVL182
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL204-.LVL182
	.uleb128 .LVL205-.LVL182
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL217-.LVL182
	.uleb128 .LVL221-.LVL182
	.uleb128 0x3
	.byte	0x91
	.sleb128 -104
	.byte	0x4
	.uleb128 .LVL221-.LVL182
	.uleb128 .LVL223-.LVL182
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS134:
	.uleb128 .LVU474
	.uleb128 .LVU484
	.uleb128 .LVU484
	.uleb128 .LVU522
	.uleb128 .LVU548
	.uleb128 .LVU552
	.uleb128 .LVU552
	.uleb128 .LVU554
.LLST134:
	.byte	0x6
	.long	.LVL183
	.byte	0x4
	.uleb128 .LVL183-.LVL183
	.uleb128 .LVL187-.LVL183
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL187-.LVL183
	.uleb128 .LVL203-.LVL183
	.uleb128 0x3
	.byte	0x91
	.sleb128 -104
	.byte	0x4
	.uleb128 .LVL217-.LVL183
	.uleb128 .LVL221-.LVL183
	.uleb128 0x3
	.byte	0x91
	.sleb128 -104
	.byte	0x4
	.uleb128 .LVL221-.LVL183
	.uleb128 .LVL223-.LVL183
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS135:
	.uleb128 .LVU474
	.uleb128 .LVU484
	.uleb128 .LVU484
	.uleb128 .LVU522
	.uleb128 .LVU548
	.uleb128 .LVU552
	.uleb128 .LVU552
	.uleb128 .LVU554
.LLST135:
	.byte	0x6
	.long	.LVL183
	.byte	0x4
	.uleb128 .LVL183-.LVL183
	.uleb128 .LVL187-.LVL183
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL187-.LVL183
	.uleb128 .LVL203-.LVL183
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.byte	0x4
	.uleb128 .LVL217-.LVL183
	.uleb128 .LVL221-.LVL183
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.byte	0x4
	.uleb128 .LVL221-.LVL183
	.uleb128 .LVL223-.LVL183
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS136:
	.uleb128 .LVU478
	.uleb128 .LVU484
	.uleb128 .LVU484
	.uleb128 .LVU495
	.uleb128 .LVU495
	.uleb128 .LVU518
	.uleb128 .LVU548
	.uleb128 .LVU550
	.uleb128 .LVU550
	.uleb128 .LVU551
	.uleb128 .LVU551
	.uleb128 .LVU552
.LLST136:
	.byte	0x6
	.long	.LVL184
	.byte	0x4
	.uleb128 .LVL184-.LVL184
	.uleb128 .LVL187-.LVL184
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL187-.LVL184
	.uleb128 .LVL191-.LVL184
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL191-.LVL184
	.uleb128 .LVL201-.LVL184
	.uleb128 0x3
	.byte	0x91
	.sleb128 -116
	.byte	0x4
	.uleb128 .LVL217-.LVL184
	.uleb128 .LVL219-.LVL184
	.uleb128 0x3
	.byte	0x91
	.sleb128 -116
	.byte	0x4
	.uleb128 .LVL219-.LVL184
	.uleb128 .LVL220-.LVL184
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL220-.LVL184
	.uleb128 .LVL221-.LVL184
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS138:
	.uleb128 .LVU481
	.uleb128 .LVU484
	.uleb128 .LVU484
	.uleb128 .LVU494
	.uleb128 .LVU494
	.uleb128 .LVU518
	.uleb128 .LVU519
	.uleb128 .LVU520
	.uleb128 .LVU520
	.uleb128 .LVU522
	.uleb128 .LVU548
	.uleb128 .LVU550
	.uleb128 .LVU550
	.uleb128 .LVU552
.LLST138:
	.byte	0x6
	.long	.LVL185
	.byte	0x4
	.uleb128 .LVL185-.LVL185
	.uleb128 .LVL187-.LVL185
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL187-.LVL185
	.uleb128 .LVL190-.LVL185
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL190-.LVL185
	.uleb128 .LVL201-.LVL185
	.uleb128 0x3
	.byte	0x91
	.sleb128 -120
	.byte	0x4
	.uleb128 .LVL201-.LVL185
	.uleb128 .LVL202-.LVL185
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL202-.LVL185
	.uleb128 .LVL203-.LVL185
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL217-.LVL185
	.uleb128 .LVL219-.LVL185
	.uleb128 0x3
	.byte	0x91
	.sleb128 -120
	.byte	0x4
	.uleb128 .LVL219-.LVL185
	.uleb128 .LVL221-.LVL185
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS140:
	.uleb128 .LVU485
	.uleb128 .LVU494
	.uleb128 .LVU494
	.uleb128 .LVU518
	.uleb128 .LVU548
	.uleb128 .LVU550
	.uleb128 .LVU550
	.uleb128 .LVU552
.LLST140:
	.byte	0x6
	.long	.LVL187
	.byte	0x4
	.uleb128 .LVL187-.LVL187
	.uleb128 .LVL190-.LVL187
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL190-.LVL187
	.uleb128 .LVL201-.LVL187
	.uleb128 0x3
	.byte	0x91
	.sleb128 -120
	.byte	0x4
	.uleb128 .LVL217-.LVL187
	.uleb128 .LVL219-.LVL187
	.uleb128 0x3
	.byte	0x91
	.sleb128 -120
	.byte	0x4
	.uleb128 .LVL219-.LVL187
	.uleb128 .LVL221-.LVL187
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS141:
	.uleb128 .LVU485
	.uleb128 .LVU495
	.uleb128 .LVU495
	.uleb128 .LVU518
	.uleb128 .LVU548
	.uleb128 .LVU550
	.uleb128 .LVU550
	.uleb128 .LVU552
.LLST141:
	.byte	0x6
	.long	.LVL187
	.byte	0x4
	.uleb128 .LVL187-.LVL187
	.uleb128 .LVL191-.LVL187
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL191-.LVL187
	.uleb128 .LVL201-.LVL187
	.uleb128 0x3
	.byte	0x91
	.sleb128 -112
	.byte	0x4
	.uleb128 .LVL217-.LVL187
	.uleb128 .LVL219-.LVL187
	.uleb128 0x3
	.byte	0x91
	.sleb128 -112
	.byte	0x4
	.uleb128 .LVL219-.LVL187
	.uleb128 .LVL221-.LVL187
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS142:
	.uleb128 .LVU489
	.uleb128 .LVU495
	.uleb128 .LVU495
	.uleb128 .LVU513
	.uleb128 .LVU548
	.uleb128 .LVU549
	.uleb128 .LVU549
	.uleb128 .LVU550
.LLST142:
	.byte	0x6
	.long	.LVL188
	.byte	0x4
	.uleb128 .LVL188-.LVL188
	.uleb128 .LVL191-.LVL188
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL191-.LVL188
	.uleb128 .LVL198-.LVL188
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL217-.LVL188
	.uleb128 .LVL218-.LVL188
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL218-.LVL188
	.uleb128 .LVL219-.LVL188
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS144:
	.uleb128 .LVU492
	.uleb128 .LVU495
	.uleb128 .LVU495
	.uleb128 .LVU505
	.uleb128 .LVU505
	.uleb128 .LVU513
	.uleb128 .LVU513
	.uleb128 .LVU514
	.uleb128 .LVU514
	.uleb128 .LVU515
	.uleb128 .LVU515
	.uleb128 .LVU517
	.uleb128 .LVU548
	.uleb128 .LVU550
.LLST144:
	.byte	0x6
	.long	.LVL189
	.byte	0x4
	.uleb128 .LVL189-.LVL189
	.uleb128 .LVL191-.LVL189
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL191-.LVL189
	.uleb128 .LVL194-.LVL189
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL194-.LVL189
	.uleb128 .LVL198-.LVL189
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL198-.LVL189
	.uleb128 .LVL198-.LVL189
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL198-.LVL189
	.uleb128 .LVL199-.LVL189
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL199-.LVL189
	.uleb128 .LVL200-.LVL189
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL217-.LVL189
	.uleb128 .LVL219-.LVL189
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS145:
	.uleb128 .LVU496
	.uleb128 .LVU505
	.uleb128 .LVU505
	.uleb128 .LVU513
	.uleb128 .LVU548
	.uleb128 .LVU550
.LLST145:
	.byte	0x6
	.long	.LVL191
	.byte	0x4
	.uleb128 .LVL191-.LVL191
	.uleb128 .LVL194-.LVL191
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL194-.LVL191
	.uleb128 .LVL198-.LVL191
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL217-.LVL191
	.uleb128 .LVL219-.LVL191
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS146:
	.uleb128 .LVU496
	.uleb128 .LVU513
	.uleb128 .LVU548
	.uleb128 .LVU550
.LLST146:
	.byte	0x6
	.long	.LVL191
	.byte	0x4
	.uleb128 .LVL191-.LVL191
	.uleb128 .LVL198-.LVL191
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL217-.LVL191
	.uleb128 .LVL219-.LVL191
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS147:
	.uleb128 .LVU500
	.uleb128 .LVU505
	.uleb128 .LVU505
	.uleb128 .LVU510
.LLST147:
	.byte	0x6
	.long	.LVL192
	.byte	0x4
	.uleb128 .LVL192-.LVL192
	.uleb128 .LVL194-.LVL192
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL194-.LVL192
	.uleb128 .LVL196-.LVL192
	.uleb128 0x3
	.byte	0x91
	.sleb128 -108
	.byte	0
.LVUS149:
	.uleb128 .LVU503
	.uleb128 .LVU508
	.uleb128 .LVU508
	.uleb128 .LVU511
	.uleb128 .LVU511
	.uleb128 .LVU513
.LLST149:
	.byte	0x6
	.long	.LVL193
	.byte	0x4
	.uleb128 .LVL193-.LVL193
	.uleb128 .LVL195-.LVL193
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL195-.LVL193
	.uleb128 .LVL197-.LVL193
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL197-.LVL193
	.uleb128 .LVL198-.LVL193
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS150:
	.uleb128 0
	.uleb128 .LVU581
	.uleb128 .LVU581
	.uleb128 .LVU584
	.uleb128 .LVU584
	.uleb128 0
.LLST150:
	.byte	0x6
	.long	.LVL239
	.byte	0x4
	.uleb128 .LVL239-.LVL239
	.uleb128 .LVL241-.LVL239
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL241-.LVL239
	.uleb128 .LVL242-.LVL239
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL242-.LVL239
	.uleb128 .LFE1-.LVL239
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS151:
	.uleb128 0
	.uleb128 .LVU580
	.uleb128 .LVU580
	.uleb128 0
.LLST151:
	.byte	0x6
	.long	.LVL239
	.byte	0x4
	.uleb128 .LVL239-.LVL239
	.uleb128 .LVL240-.LVL239
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL240-.LVL239
	.uleb128 .LFE1-.LVL239
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS153:
	.uleb128 .LVU590
	.uleb128 .LVU597
	.uleb128 .LVU743
	.uleb128 .LVU747
	.uleb128 .LVU760
	.uleb128 .LVU765
	.uleb128 .LVU765
	.uleb128 0
.LLST153:
	.byte	0x6
	.long	.LVL243
	.byte	0x4
	.uleb128 .LVL243-.LVL243
	.uleb128 .LVL244-.LVL243
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL284-.LVL243
	.uleb128 .LVL285-.LVL243
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL291-.LVL243
	.uleb128 .LVL293-.LVL243
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL293-.LVL243
	.uleb128 .LFE1-.LVL243
	.uleb128 0x3
	.byte	0x70
	.sleb128 2
	.byte	0x9f
	.byte	0
.LVUS154:
	.uleb128 .LVU590
	.uleb128 .LVU706
	.uleb128 .LVU711
	.uleb128 .LVU754
	.uleb128 .LVU756
	.uleb128 0
.LLST154:
	.byte	0x6
	.long	.LVL243
	.byte	0x4
	.uleb128 .LVL243-.LVL243
	.uleb128 .LVL269-.LVL243
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL270-.LVL243
	.uleb128 .LVL288-.LVL243
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL289-.LVL243
	.uleb128 .LFE1-.LVL243
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS156:
	.uleb128 .LVU597
	.uleb128 .LVU600
	.uleb128 .LVU743
	.uleb128 .LVU747
	.uleb128 .LVU747
	.uleb128 .LVU748
	.uleb128 .LVU748
	.uleb128 .LVU750
	.uleb128 .LVU760
	.uleb128 .LVU765
	.uleb128 .LVU765
	.uleb128 0
.LLST156:
	.byte	0x6
	.long	.LVL244
	.byte	0x4
	.uleb128 .LVL244-.LVL244
	.uleb128 .LVL245-.LVL244
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL284-.LVL244
	.uleb128 .LVL285-.LVL244
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL285-.LVL244
	.uleb128 .LVL286-.LVL244
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL286-.LVL244
	.uleb128 .LVL286-.LVL244
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL291-.LVL244
	.uleb128 .LVL293-.LVL244
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL293-.LVL244
	.uleb128 .LFE1-.LVL244
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS157:
	.uleb128 .LVU597
	.uleb128 .LVU602
	.uleb128 .LVU602
	.uleb128 .LVU603
	.uleb128 .LVU743
	.uleb128 .LVU747
	.uleb128 .LVU747
	.uleb128 .LVU750
	.uleb128 .LVU760
	.uleb128 0
.LLST157:
	.byte	0x6
	.long	.LVL244
	.byte	0x4
	.uleb128 .LVL244-.LVL244
	.uleb128 .LVL246-.LVL244
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL246-.LVL244
	.uleb128 .LVL247-.LVL244
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL284-.LVL244
	.uleb128 .LVL285-.LVL244
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL285-.LVL244
	.uleb128 .LVL286-.LVL244
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL291-.LVL244
	.uleb128 .LFE1-.LVL244
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS159:
	.uleb128 .LVU603
	.uleb128 .LVU606
	.uleb128 .LVU735
	.uleb128 .LVU737
	.uleb128 .LVU737
	.uleb128 .LVU739
	.uleb128 .LVU748
	.uleb128 .LVU752
	.uleb128 .LVU752
	.uleb128 .LVU754
	.uleb128 .LVU762
	.uleb128 0
.LLST159:
	.byte	0x6
	.long	.LVL247
	.byte	0x4
	.uleb128 .LVL247-.LVL247
	.uleb128 .LVL248-.LVL247
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL281-.LVL247
	.uleb128 .LVL282-.LVL247
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL282-.LVL247
	.uleb128 .LVL282-.LVL247
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL286-.LVL247
	.uleb128 .LVL287-.LVL247
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL287-.LVL247
	.uleb128 .LVL288-.LVL247
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL292-.LVL247
	.uleb128 .LFE1-.LVL247
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS160:
	.uleb128 .LVU603
	.uleb128 .LVU608
	.uleb128 .LVU608
	.uleb128 .LVU691
	.uleb128 .LVU711
	.uleb128 .LVU735
	.uleb128 .LVU735
	.uleb128 .LVU743
	.uleb128 .LVU748
	.uleb128 .LVU754
	.uleb128 .LVU756
	.uleb128 .LVU760
	.uleb128 .LVU762
	.uleb128 0
.LLST160:
	.byte	0x6
	.long	.LVL247
	.byte	0x4
	.uleb128 .LVL247-.LVL247
	.uleb128 .LVL249-.LVL247
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL249-.LVL247
	.uleb128 .LVL268-.LVL247
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL270-.LVL247
	.uleb128 .LVL281-.LVL247
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL281-.LVL247
	.uleb128 .LVL284-.LVL247
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL286-.LVL247
	.uleb128 .LVL288-.LVL247
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL289-.LVL247
	.uleb128 .LVL291-.LVL247
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL292-.LVL247
	.uleb128 .LFE1-.LVL247
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS162:
	.uleb128 .LVU609
	.uleb128 .LVU612
	.uleb128 .LVU727
	.uleb128 .LVU729
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU737
	.uleb128 .LVU741
	.uleb128 .LVU741
	.uleb128 .LVU743
	.uleb128 .LVU752
	.uleb128 .LVU754
.LLST162:
	.byte	0x6
	.long	.LVL250
	.byte	0x4
	.uleb128 .LVL250-.LVL250
	.uleb128 .LVL251-.LVL250
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL278-.LVL250
	.uleb128 .LVL279-.LVL250
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL279-.LVL250
	.uleb128 .LVL279-.LVL250
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL282-.LVL250
	.uleb128 .LVL283-.LVL250
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL283-.LVL250
	.uleb128 .LVL284-.LVL250
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL287-.LVL250
	.uleb128 .LVL288-.LVL250
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS163:
	.uleb128 .LVU609
	.uleb128 .LVU614
	.uleb128 .LVU614
	.uleb128 .LVU683
	.uleb128 .LVU711
	.uleb128 .LVU727
	.uleb128 .LVU727
	.uleb128 .LVU735
	.uleb128 .LVU737
	.uleb128 .LVU743
	.uleb128 .LVU752
	.uleb128 .LVU754
	.uleb128 .LVU756
	.uleb128 .LVU760
.LLST163:
	.byte	0x6
	.long	.LVL250
	.byte	0x4
	.uleb128 .LVL250-.LVL250
	.uleb128 .LVL252-.LVL250
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL252-.LVL250
	.uleb128 .LVL267-.LVL250
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL270-.LVL250
	.uleb128 .LVL278-.LVL250
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL278-.LVL250
	.uleb128 .LVL281-.LVL250
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL282-.LVL250
	.uleb128 .LVL284-.LVL250
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL287-.LVL250
	.uleb128 .LVL288-.LVL250
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL289-.LVL250
	.uleb128 .LVL291-.LVL250
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS165:
	.uleb128 .LVU615
	.uleb128 .LVU618
	.uleb128 .LVU719
	.uleb128 .LVU721
	.uleb128 .LVU721
	.uleb128 .LVU723
	.uleb128 .LVU729
	.uleb128 .LVU733
	.uleb128 .LVU733
	.uleb128 .LVU735
	.uleb128 .LVU741
	.uleb128 .LVU743
.LLST165:
	.byte	0x6
	.long	.LVL253
	.byte	0x4
	.uleb128 .LVL253-.LVL253
	.uleb128 .LVL254-.LVL253
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL275-.LVL253
	.uleb128 .LVL276-.LVL253
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL276-.LVL253
	.uleb128 .LVL276-.LVL253
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL279-.LVL253
	.uleb128 .LVL280-.LVL253
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL280-.LVL253
	.uleb128 .LVL281-.LVL253
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL283-.LVL253
	.uleb128 .LVL284-.LVL253
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS166:
	.uleb128 .LVU615
	.uleb128 .LVU620
	.uleb128 .LVU620
	.uleb128 .LVU675
	.uleb128 .LVU711
	.uleb128 .LVU719
	.uleb128 .LVU719
	.uleb128 .LVU727
	.uleb128 .LVU729
	.uleb128 .LVU735
	.uleb128 .LVU741
	.uleb128 .LVU743
	.uleb128 .LVU756
	.uleb128 .LVU760
.LLST166:
	.byte	0x6
	.long	.LVL253
	.byte	0x4
	.uleb128 .LVL253-.LVL253
	.uleb128 .LVL255-.LVL253
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL255-.LVL253
	.uleb128 .LVL266-.LVL253
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL270-.LVL253
	.uleb128 .LVL275-.LVL253
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL275-.LVL253
	.uleb128 .LVL278-.LVL253
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL279-.LVL253
	.uleb128 .LVL281-.LVL253
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL283-.LVL253
	.uleb128 .LVL284-.LVL253
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL289-.LVL253
	.uleb128 .LVL291-.LVL253
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS168:
	.uleb128 .LVU621
	.uleb128 .LVU624
	.uleb128 .LVU712
	.uleb128 .LVU713
	.uleb128 .LVU713
	.uleb128 .LVU715
	.uleb128 .LVU721
	.uleb128 .LVU725
	.uleb128 .LVU725
	.uleb128 .LVU727
	.uleb128 .LVU733
	.uleb128 .LVU735
.LLST168:
	.byte	0x6
	.long	.LVL256
	.byte	0x4
	.uleb128 .LVL256-.LVL256
	.uleb128 .LVL257-.LVL256
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL272-.LVL256
	.uleb128 .LVL273-.LVL256
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL273-.LVL256
	.uleb128 .LVL273-.LVL256
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL276-.LVL256
	.uleb128 .LVL277-.LVL256
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL277-.LVL256
	.uleb128 .LVL278-.LVL256
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL280-.LVL256
	.uleb128 .LVL281-.LVL256
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS169:
	.uleb128 .LVU621
	.uleb128 .LVU626
	.uleb128 .LVU626
	.uleb128 .LVU667
	.uleb128 .LVU711
	.uleb128 .LVU712
	.uleb128 .LVU712
	.uleb128 .LVU719
	.uleb128 .LVU721
	.uleb128 .LVU727
	.uleb128 .LVU733
	.uleb128 .LVU735
	.uleb128 .LVU756
	.uleb128 .LVU760
.LLST169:
	.byte	0x6
	.long	.LVL256
	.byte	0x4
	.uleb128 .LVL256-.LVL256
	.uleb128 .LVL258-.LVL256
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL258-.LVL256
	.uleb128 .LVL265-.LVL256
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL270-.LVL256
	.uleb128 .LVL272-.LVL256
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL272-.LVL256
	.uleb128 .LVL275-.LVL256
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL276-.LVL256
	.uleb128 .LVL278-.LVL256
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL280-.LVL256
	.uleb128 .LVL281-.LVL256
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL289-.LVL256
	.uleb128 .LVL291-.LVL256
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS171:
	.uleb128 .LVU657
	.uleb128 .LVU661
	.uleb128 .LVU661
	.uleb128 .LVU664
	.uleb128 .LVU713
	.uleb128 .LVU717
	.uleb128 .LVU717
	.uleb128 .LVU719
	.uleb128 .LVU725
	.uleb128 .LVU727
.LLST171:
	.byte	0x6
	.long	.LVL262
	.byte	0x4
	.uleb128 .LVL262-.LVL262
	.uleb128 .LVL263-.LVL262
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL263-.LVL262
	.uleb128 .LVL264-.LVL262
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL273-.LVL262
	.uleb128 .LVL274-.LVL262
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL274-.LVL262
	.uleb128 .LVL275-.LVL262
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL277-.LVL262
	.uleb128 .LVL278-.LVL262
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS172:
	.uleb128 .LVU657
	.uleb128 .LVU664
	.uleb128 .LVU713
	.uleb128 .LVU719
	.uleb128 .LVU725
	.uleb128 .LVU727
.LLST172:
	.byte	0x6
	.long	.LVL262
	.byte	0x4
	.uleb128 .LVL262-.LVL262
	.uleb128 .LVL264-.LVL262
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL273-.LVL262
	.uleb128 .LVL275-.LVL262
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL277-.LVL262
	.uleb128 .LVL278-.LVL262
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS174:
	.uleb128 .LVU631
	.uleb128 .LVU635
	.uleb128 .LVU661
	.uleb128 .LVU664
	.uleb128 .LVU717
	.uleb128 .LVU719
	.uleb128 .LVU758
	.uleb128 .LVU760
.LLST174:
	.byte	0x6
	.long	.LVL259
	.byte	0x4
	.uleb128 .LVL259-.LVL259
	.uleb128 .LVL260-.LVL259
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL263-.LVL259
	.uleb128 .LVL264-.LVL259
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL274-.LVL259
	.uleb128 .LVL275-.LVL259
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL290-.LVL259
	.uleb128 .LVL291-.LVL259
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS175:
	.uleb128 .LVU631
	.uleb128 .LVU641
	.uleb128 .LVU661
	.uleb128 .LVU664
	.uleb128 .LVU711
	.uleb128 .LVU712
	.uleb128 .LVU717
	.uleb128 .LVU719
	.uleb128 .LVU758
	.uleb128 .LVU760
.LLST175:
	.byte	0x6
	.long	.LVL259
	.byte	0x4
	.uleb128 .LVL259-.LVL259
	.uleb128 .LVL261-.LVL259
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL263-.LVL259
	.uleb128 .LVL264-.LVL259
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL270-.LVL259
	.uleb128 .LVL272-.LVL259
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL274-.LVL259
	.uleb128 .LVL275-.LVL259
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL290-.LVL259
	.uleb128 .LVL291-.LVL259
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS176:
	.uleb128 0
	.uleb128 .LVU775
	.uleb128 .LVU775
	.uleb128 .LVU776
	.uleb128 .LVU776
	.uleb128 .LVU785
	.uleb128 .LVU785
	.uleb128 .LVU786
	.uleb128 .LVU786
	.uleb128 .LVU803
	.uleb128 .LVU803
	.uleb128 .LVU804
	.uleb128 .LVU804
	.uleb128 .LVU809
	.uleb128 .LVU809
	.uleb128 .LVU810
	.uleb128 .LVU810
	.uleb128 0
.LLST176:
	.byte	0x6
	.long	.LVL294
	.byte	0x4
	.uleb128 .LVL294-.LVL294
	.uleb128 .LVL295-.LVL294
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL295-.LVL294
	.uleb128 .LVL296-.LVL294
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL296-.LVL294
	.uleb128 .LVL299-.LVL294
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL299-.LVL294
	.uleb128 .LVL300-.LVL294
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL300-.LVL294
	.uleb128 .LVL308-.LVL294
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL308-.LVL294
	.uleb128 .LVL309-.LVL294
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL309-.LVL294
	.uleb128 .LVL314-.LVL294
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL314-.LVL294
	.uleb128 .LVL315-1-.LVL294
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0x4
	.uleb128 .LVL315-1-.LVL294
	.uleb128 .LFE9-.LVL294
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS177:
	.uleb128 0
	.uleb128 .LVU775
	.uleb128 .LVU775
	.uleb128 .LVU776
	.uleb128 .LVU776
	.uleb128 .LVU778
	.uleb128 .LVU778
	.uleb128 0
.LLST177:
	.byte	0x6
	.long	.LVL294
	.byte	0x4
	.uleb128 .LVL294-.LVL294
	.uleb128 .LVL295-.LVL294
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL295-.LVL294
	.uleb128 .LVL296-.LVL294
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL296-.LVL294
	.uleb128 .LVL297-.LVL294
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL297-.LVL294
	.uleb128 .LFE9-.LVL294
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS179:
	.uleb128 .LVU779
	.uleb128 .LVU785
	.uleb128 .LVU786
	.uleb128 .LVU788
.LLST179:
	.byte	0x6
	.long	.LVL298
	.byte	0x4
	.uleb128 .LVL298-.LVL298
	.uleb128 .LVL299-.LVL298
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL300-.LVL298
	.uleb128 .LVL302-.LVL298
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS180:
	.uleb128 .LVU779
	.uleb128 .LVU785
	.uleb128 .LVU786
	.uleb128 .LVU787
	.uleb128 .LVU787
	.uleb128 .LVU803
	.uleb128 .LVU803
	.uleb128 .LVU804
	.uleb128 .LVU804
	.uleb128 .LVU810
	.uleb128 .LVU810
	.uleb128 0
.LLST180:
	.byte	0x6
	.long	.LVL298
	.byte	0x4
	.uleb128 .LVL298-.LVL298
	.uleb128 .LVL299-.LVL298
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL300-.LVL298
	.uleb128 .LVL301-.LVL298
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL301-.LVL298
	.uleb128 .LVL308-.LVL298
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL308-.LVL298
	.uleb128 .LVL309-.LVL298
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL309-.LVL298
	.uleb128 .LVL315-1-.LVL298
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL315-1-.LVL298
	.uleb128 .LFE9-.LVL298
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS182:
	.uleb128 .LVU789
	.uleb128 .LVU796
	.uleb128 .LVU804
	.uleb128 .LVU805
.LLST182:
	.byte	0x6
	.long	.LVL303
	.byte	0x4
	.uleb128 .LVL303-.LVL303
	.uleb128 .LVL305-.LVL303
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL309-.LVL303
	.uleb128 .LVL310-.LVL303
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS183:
	.uleb128 .LVU789
	.uleb128 .LVU795
	.uleb128 .LVU795
	.uleb128 .LVU803
	.uleb128 .LVU804
	.uleb128 .LVU805
	.uleb128 .LVU806
	.uleb128 .LVU810
	.uleb128 .LVU810
	.uleb128 0
.LLST183:
	.byte	0x6
	.long	.LVL303
	.byte	0x4
	.uleb128 .LVL303-.LVL303
	.uleb128 .LVL304-.LVL303
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL304-.LVL303
	.uleb128 .LVL308-.LVL303
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL309-.LVL303
	.uleb128 .LVL310-.LVL303
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL311-.LVL303
	.uleb128 .LVL315-1-.LVL303
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL315-1-.LVL303
	.uleb128 .LFE9-.LVL303
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x32
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS185:
	.uleb128 .LVU797
	.uleb128 .LVU802
	.uleb128 .LVU806
	.uleb128 .LVU808
.LLST185:
	.byte	0x6
	.long	.LVL306
	.byte	0x4
	.uleb128 .LVL306-.LVL306
	.uleb128 .LVL307-.LVL306
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL311-.LVL306
	.uleb128 .LVL313-.LVL306
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS186:
	.uleb128 .LVU797
	.uleb128 .LVU802
	.uleb128 .LVU806
	.uleb128 .LVU807
	.uleb128 .LVU807
	.uleb128 .LVU810
	.uleb128 .LVU810
	.uleb128 .LVU811
.LLST186:
	.byte	0x6
	.long	.LVL306
	.byte	0x4
	.uleb128 .LVL306-.LVL306
	.uleb128 .LVL307-.LVL306
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL311-.LVL306
	.uleb128 .LVL312-.LVL306
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL312-.LVL306
	.uleb128 .LVL315-1-.LVL306
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL315-1-.LVL306
	.uleb128 .LVL316-.LVL306
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x33
	.byte	0x1c
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
.LLRL8:
	.byte	0x5
	.long	.LBB26
	.byte	0x4
	.uleb128 .LBB26-.LBB26
	.uleb128 .LBE26-.LBB26
	.byte	0x4
	.uleb128 .LBB30-.LBB26
	.uleb128 .LBE30-.LBB26
	.byte	0x4
	.uleb128 .LBB31-.LBB26
	.uleb128 .LBE31-.LBB26
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB27
	.byte	0x4
	.uleb128 .LBB27-.LBB27
	.uleb128 .LBE27-.LBB27
	.byte	0x4
	.uleb128 .LBB28-.LBB27
	.uleb128 .LBE28-.LBB27
	.byte	0x4
	.uleb128 .LBB29-.LBB27
	.uleb128 .LBE29-.LBB27
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB35
	.byte	0x4
	.uleb128 .LBB35-.LBB35
	.uleb128 .LBE35-.LBB35
	.byte	0x4
	.uleb128 .LBB40-.LBB35
	.uleb128 .LBE40-.LBB35
	.byte	0x4
	.uleb128 .LBB41-.LBB35
	.uleb128 .LBE41-.LBB35
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB36
	.byte	0x4
	.uleb128 .LBB36-.LBB36
	.uleb128 .LBE36-.LBB36
	.byte	0x4
	.uleb128 .LBB37-.LBB36
	.uleb128 .LBE37-.LBB36
	.byte	0x4
	.uleb128 .LBB38-.LBB36
	.uleb128 .LBE38-.LBB36
	.byte	0x4
	.uleb128 .LBB39-.LBB36
	.uleb128 .LBE39-.LBB36
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB57
	.byte	0x4
	.uleb128 .LBB57-.LBB57
	.uleb128 .LBE57-.LBB57
	.byte	0x4
	.uleb128 .LBB73-.LBB57
	.uleb128 .LBE73-.LBB57
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB59
	.byte	0x4
	.uleb128 .LBB59-.LBB59
	.uleb128 .LBE59-.LBB59
	.byte	0x4
	.uleb128 .LBB71-.LBB59
	.uleb128 .LBE71-.LBB59
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB132-.LBB92
	.uleb128 .LBE132-.LBB92
	.byte	0x4
	.uleb128 .LBB133-.LBB92
	.uleb128 .LBE133-.LBB92
	.byte	0x4
	.uleb128 .LBB134-.LBB92
	.uleb128 .LBE134-.LBB92
	.byte	0x4
	.uleb128 .LBB135-.LBB92
	.uleb128 .LBE135-.LBB92
	.byte	0x4
	.uleb128 .LBB136-.LBB92
	.uleb128 .LBE136-.LBB92
	.byte	0x4
	.uleb128 .LBB141-.LBB92
	.uleb128 .LBE141-.LBB92
	.byte	0x4
	.uleb128 .LBB143-.LBB92
	.uleb128 .LBE143-.LBB92
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB122-.LBB94
	.uleb128 .LBE122-.LBB94
	.byte	0x4
	.uleb128 .LBB123-.LBB94
	.uleb128 .LBE123-.LBB94
	.byte	0x4
	.uleb128 .LBB124-.LBB94
	.uleb128 .LBE124-.LBB94
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB111-.LBB96
	.uleb128 .LBE111-.LBB96
	.byte	0x4
	.uleb128 .LBB112-.LBB96
	.uleb128 .LBE112-.LBB96
	.byte	0x4
	.uleb128 .LBB113-.LBB96
	.uleb128 .LBE113-.LBB96
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB107-.LBB98
	.uleb128 .LBE107-.LBB98
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB103-.LBB100
	.uleb128 .LBE103-.LBB100
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB114
	.byte	0x4
	.uleb128 .LBB114-.LBB114
	.uleb128 .LBE114-.LBB114
	.byte	0x4
	.uleb128 .LBB117-.LBB114
	.uleb128 .LBE117-.LBB114
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB137
	.byte	0x4
	.uleb128 .LBB137-.LBB137
	.uleb128 .LBE137-.LBB137
	.byte	0x4
	.uleb128 .LBB142-.LBB137
	.uleb128 .LBE142-.LBB137
	.byte	0x4
	.uleb128 .LBB144-.LBB137
	.uleb128 .LBE144-.LBB137
	.byte	0
.LLRL46:
	.byte	0x5
	.long	.LBB161
	.byte	0x4
	.uleb128 .LBB161-.LBB161
	.uleb128 .LBE161-.LBB161
	.byte	0x4
	.uleb128 .LBB165-.LBB161
	.uleb128 .LBE165-.LBB161
	.byte	0x4
	.uleb128 .LBB190-.LBB161
	.uleb128 .LBE190-.LBB161
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB166
	.byte	0x4
	.uleb128 .LBB166-.LBB166
	.uleb128 .LBE166-.LBB166
	.byte	0x4
	.uleb128 .LBB191-.LBB166
	.uleb128 .LBE191-.LBB166
	.byte	0x4
	.uleb128 .LBB192-.LBB166
	.uleb128 .LBE192-.LBB166
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB168
	.byte	0x4
	.uleb128 .LBB168-.LBB168
	.uleb128 .LBE168-.LBB168
	.byte	0x4
	.uleb128 .LBB187-.LBB168
	.uleb128 .LBE187-.LBB168
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB170
	.byte	0x4
	.uleb128 .LBB170-.LBB170
	.uleb128 .LBE170-.LBB170
	.byte	0x4
	.uleb128 .LBB183-.LBB170
	.uleb128 .LBE183-.LBB170
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB172
	.byte	0x4
	.uleb128 .LBB172-.LBB172
	.uleb128 .LBE172-.LBB172
	.byte	0x4
	.uleb128 .LBB181-.LBB172
	.uleb128 .LBE181-.LBB172
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB174
	.byte	0x4
	.uleb128 .LBB174-.LBB174
	.uleb128 .LBE174-.LBB174
	.byte	0x4
	.uleb128 .LBB177-.LBB174
	.uleb128 .LBE177-.LBB174
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB229
	.byte	0x4
	.uleb128 .LBB229-.LBB229
	.uleb128 .LBE229-.LBB229
	.byte	0x4
	.uleb128 .LBB263-.LBB229
	.uleb128 .LBE263-.LBB229
	.byte	0
.LLRL63:
	.byte	0x5
	.long	.LBB231
	.byte	0x4
	.uleb128 .LBB231-.LBB231
	.uleb128 .LBE231-.LBB231
	.byte	0x4
	.uleb128 .LBB261-.LBB231
	.uleb128 .LBE261-.LBB231
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB234
	.byte	0x4
	.uleb128 .LBB234-.LBB234
	.uleb128 .LBE234-.LBB234
	.byte	0x4
	.uleb128 .LBB258-.LBB234
	.uleb128 .LBE258-.LBB234
	.byte	0
.LLRL82:
	.byte	0x5
	.long	.LBB280
	.byte	0x4
	.uleb128 .LBB280-.LBB280
	.uleb128 .LBE280-.LBB280
	.byte	0x4
	.uleb128 .LBB329-.LBB280
	.uleb128 .LBE329-.LBB280
	.byte	0x4
	.uleb128 .LBB330-.LBB280
	.uleb128 .LBE330-.LBB280
	.byte	0x4
	.uleb128 .LBB331-.LBB280
	.uleb128 .LBE331-.LBB280
	.byte	0
.LLRL84:
	.byte	0x5
	.long	.LBB282
	.byte	0x4
	.uleb128 .LBB282-.LBB282
	.uleb128 .LBE282-.LBB282
	.byte	0x4
	.uleb128 .LBB322-.LBB282
	.uleb128 .LBE322-.LBB282
	.byte	0x4
	.uleb128 .LBB323-.LBB282
	.uleb128 .LBE323-.LBB282
	.byte	0x4
	.uleb128 .LBB324-.LBB282
	.uleb128 .LBE324-.LBB282
	.byte	0x4
	.uleb128 .LBB325-.LBB282
	.uleb128 .LBE325-.LBB282
	.byte	0
.LLRL86:
	.byte	0x5
	.long	.LBB284
	.byte	0x4
	.uleb128 .LBB284-.LBB284
	.uleb128 .LBE284-.LBB284
	.byte	0x4
	.uleb128 .LBB316-.LBB284
	.uleb128 .LBE316-.LBB284
	.byte	0x4
	.uleb128 .LBB317-.LBB284
	.uleb128 .LBE317-.LBB284
	.byte	0
.LLRL88:
	.byte	0x5
	.long	.LBB286
	.byte	0x4
	.uleb128 .LBB286-.LBB286
	.uleb128 .LBE286-.LBB286
	.byte	0x4
	.uleb128 .LBB312-.LBB286
	.uleb128 .LBE312-.LBB286
	.byte	0x4
	.uleb128 .LBB313-.LBB286
	.uleb128 .LBE313-.LBB286
	.byte	0
.LLRL90:
	.byte	0x5
	.long	.LBB288
	.byte	0x4
	.uleb128 .LBB288-.LBB288
	.uleb128 .LBE288-.LBB288
	.byte	0x4
	.uleb128 .LBB308-.LBB288
	.uleb128 .LBE308-.LBB288
	.byte	0x4
	.uleb128 .LBB309-.LBB288
	.uleb128 .LBE309-.LBB288
	.byte	0
.LLRL92:
	.byte	0x5
	.long	.LBB290
	.byte	0x4
	.uleb128 .LBB290-.LBB290
	.uleb128 .LBE290-.LBB290
	.byte	0x4
	.uleb128 .LBB304-.LBB290
	.uleb128 .LBE304-.LBB290
	.byte	0x4
	.uleb128 .LBB305-.LBB290
	.uleb128 .LBE305-.LBB290
	.byte	0
.LLRL94:
	.byte	0x5
	.long	.LBB292
	.byte	0x4
	.uleb128 .LBB292-.LBB292
	.uleb128 .LBE292-.LBB292
	.byte	0x4
	.uleb128 .LBB300-.LBB292
	.uleb128 .LBE300-.LBB292
	.byte	0x4
	.uleb128 .LBB301-.LBB292
	.uleb128 .LBE301-.LBB292
	.byte	0
.LLRL96:
	.byte	0x5
	.long	.LBB294
	.byte	0x4
	.uleb128 .LBB294-.LBB294
	.uleb128 .LBE294-.LBB294
	.byte	0x4
	.uleb128 .LBB297-.LBB294
	.uleb128 .LBE297-.LBB294
	.byte	0
.LLRL101:
	.byte	0x5
	.long	.LBB358
	.byte	0x4
	.uleb128 .LBB358-.LBB358
	.uleb128 .LBE358-.LBB358
	.byte	0x4
	.uleb128 .LBB412-.LBB358
	.uleb128 .LBE412-.LBB358
	.byte	0x4
	.uleb128 .LBB413-.LBB358
	.uleb128 .LBE413-.LBB358
	.byte	0x4
	.uleb128 .LBB414-.LBB358
	.uleb128 .LBE414-.LBB358
	.byte	0
.LLRL103:
	.byte	0x5
	.long	.LBB359
	.byte	0x4
	.uleb128 .LBB359-.LBB359
	.uleb128 .LBE359-.LBB359
	.byte	0x4
	.uleb128 .LBB411-.LBB359
	.uleb128 .LBE411-.LBB359
	.byte	0
.LLRL107:
	.byte	0x5
	.long	.LBB361
	.byte	0x4
	.uleb128 .LBB361-.LBB361
	.uleb128 .LBE361-.LBB361
	.byte	0x4
	.uleb128 .LBB408-.LBB361
	.uleb128 .LBE408-.LBB361
	.byte	0x4
	.uleb128 .LBB409-.LBB361
	.uleb128 .LBE409-.LBB361
	.byte	0
.LLRL109:
	.byte	0x5
	.long	.LBB362
	.byte	0x4
	.uleb128 .LBB362-.LBB362
	.uleb128 .LBE362-.LBB362
	.byte	0x4
	.uleb128 .LBB407-.LBB362
	.uleb128 .LBE407-.LBB362
	.byte	0
.LLRL113:
	.byte	0x5
	.long	.LBB364
	.byte	0x4
	.uleb128 .LBB364-.LBB364
	.uleb128 .LBE364-.LBB364
	.byte	0x4
	.uleb128 .LBB404-.LBB364
	.uleb128 .LBE404-.LBB364
	.byte	0x4
	.uleb128 .LBB405-.LBB364
	.uleb128 .LBE405-.LBB364
	.byte	0
.LLRL115:
	.byte	0x5
	.long	.LBB365
	.byte	0x4
	.uleb128 .LBB365-.LBB365
	.uleb128 .LBE365-.LBB365
	.byte	0x4
	.uleb128 .LBB403-.LBB365
	.uleb128 .LBE403-.LBB365
	.byte	0
.LLRL119:
	.byte	0x5
	.long	.LBB367
	.byte	0x4
	.uleb128 .LBB367-.LBB367
	.uleb128 .LBE367-.LBB367
	.byte	0x4
	.uleb128 .LBB400-.LBB367
	.uleb128 .LBE400-.LBB367
	.byte	0x4
	.uleb128 .LBB401-.LBB367
	.uleb128 .LBE401-.LBB367
	.byte	0
.LLRL121:
	.byte	0x5
	.long	.LBB368
	.byte	0x4
	.uleb128 .LBB368-.LBB368
	.uleb128 .LBE368-.LBB368
	.byte	0x4
	.uleb128 .LBB399-.LBB368
	.uleb128 .LBE399-.LBB368
	.byte	0
.LLRL125:
	.byte	0x5
	.long	.LBB370
	.byte	0x4
	.uleb128 .LBB370-.LBB370
	.uleb128 .LBE370-.LBB370
	.byte	0x4
	.uleb128 .LBB396-.LBB370
	.uleb128 .LBE396-.LBB370
	.byte	0x4
	.uleb128 .LBB397-.LBB370
	.uleb128 .LBE397-.LBB370
	.byte	0
.LLRL127:
	.byte	0x5
	.long	.LBB371
	.byte	0x4
	.uleb128 .LBB371-.LBB371
	.uleb128 .LBE371-.LBB371
	.byte	0x4
	.uleb128 .LBB395-.LBB371
	.uleb128 .LBE395-.LBB371
	.byte	0
.LLRL131:
	.byte	0x5
	.long	.LBB373
	.byte	0x4
	.uleb128 .LBB373-.LBB373
	.uleb128 .LBE373-.LBB373
	.byte	0x4
	.uleb128 .LBB392-.LBB373
	.uleb128 .LBE392-.LBB373
	.byte	0x4
	.uleb128 .LBB393-.LBB373
	.uleb128 .LBE393-.LBB373
	.byte	0
.LLRL133:
	.byte	0x5
	.long	.LBB374
	.byte	0x4
	.uleb128 .LBB374-.LBB374
	.uleb128 .LBE374-.LBB374
	.byte	0x4
	.uleb128 .LBB391-.LBB374
	.uleb128 .LBE391-.LBB374
	.byte	0
.LLRL137:
	.byte	0x5
	.long	.LBB376
	.byte	0x4
	.uleb128 .LBB376-.LBB376
	.uleb128 .LBE376-.LBB376
	.byte	0x4
	.uleb128 .LBB388-.LBB376
	.uleb128 .LBE388-.LBB376
	.byte	0x4
	.uleb128 .LBB389-.LBB376
	.uleb128 .LBE389-.LBB376
	.byte	0
.LLRL139:
	.byte	0x5
	.long	.LBB377
	.byte	0x4
	.uleb128 .LBB377-.LBB377
	.uleb128 .LBE377-.LBB377
	.byte	0x4
	.uleb128 .LBB387-.LBB377
	.uleb128 .LBE387-.LBB377
	.byte	0
.LLRL143:
	.byte	0x5
	.long	.LBB379
	.byte	0x4
	.uleb128 .LBB379-.LBB379
	.uleb128 .LBE379-.LBB379
	.byte	0x4
	.uleb128 .LBB384-.LBB379
	.uleb128 .LBE384-.LBB379
	.byte	0x4
	.uleb128 .LBB385-.LBB379
	.uleb128 .LBE385-.LBB379
	.byte	0
.LLRL148:
	.byte	0x5
	.long	.LBB382
	.byte	0x4
	.uleb128 .LBB382-.LBB382
	.uleb128 .LBE382-.LBB382
	.byte	0x4
	.uleb128 .LBB383-.LBB382
	.uleb128 .LBE383-.LBB382
	.byte	0
.LLRL152:
	.byte	0x5
	.long	.LBB431
	.byte	0x4
	.uleb128 .LBB431-.LBB431
	.uleb128 .LBE431-.LBB431
	.byte	0x4
	.uleb128 .LBB520-.LBB431
	.uleb128 .LBE520-.LBB431
	.byte	0x4
	.uleb128 .LBB521-.LBB431
	.uleb128 .LBE521-.LBB431
	.byte	0
.LLRL155:
	.byte	0x5
	.long	.LBB433
	.byte	0x4
	.uleb128 .LBB433-.LBB433
	.uleb128 .LBE433-.LBB433
	.byte	0x4
	.uleb128 .LBB515-.LBB433
	.uleb128 .LBE515-.LBB433
	.byte	0x4
	.uleb128 .LBB516-.LBB433
	.uleb128 .LBE516-.LBB433
	.byte	0x4
	.uleb128 .LBB517-.LBB433
	.uleb128 .LBE517-.LBB433
	.byte	0
.LLRL158:
	.byte	0x5
	.long	.LBB435
	.byte	0x4
	.uleb128 .LBB435-.LBB435
	.uleb128 .LBE435-.LBB435
	.byte	0x4
	.uleb128 .LBB506-.LBB435
	.uleb128 .LBE506-.LBB435
	.byte	0x4
	.uleb128 .LBB507-.LBB435
	.uleb128 .LBE507-.LBB435
	.byte	0x4
	.uleb128 .LBB508-.LBB435
	.uleb128 .LBE508-.LBB435
	.byte	0x4
	.uleb128 .LBB509-.LBB435
	.uleb128 .LBE509-.LBB435
	.byte	0x4
	.uleb128 .LBB510-.LBB435
	.uleb128 .LBE510-.LBB435
	.byte	0
.LLRL161:
	.byte	0x5
	.long	.LBB437
	.byte	0x4
	.uleb128 .LBB437-.LBB437
	.uleb128 .LBE437-.LBB437
	.byte	0x4
	.uleb128 .LBB496-.LBB437
	.uleb128 .LBE496-.LBB437
	.byte	0x4
	.uleb128 .LBB497-.LBB437
	.uleb128 .LBE497-.LBB437
	.byte	0x4
	.uleb128 .LBB498-.LBB437
	.uleb128 .LBE498-.LBB437
	.byte	0x4
	.uleb128 .LBB499-.LBB437
	.uleb128 .LBE499-.LBB437
	.byte	0x4
	.uleb128 .LBB500-.LBB437
	.uleb128 .LBE500-.LBB437
	.byte	0
.LLRL164:
	.byte	0x5
	.long	.LBB439
	.byte	0x4
	.uleb128 .LBB439-.LBB439
	.uleb128 .LBE439-.LBB439
	.byte	0x4
	.uleb128 .LBB486-.LBB439
	.uleb128 .LBE486-.LBB439
	.byte	0x4
	.uleb128 .LBB487-.LBB439
	.uleb128 .LBE487-.LBB439
	.byte	0x4
	.uleb128 .LBB488-.LBB439
	.uleb128 .LBE488-.LBB439
	.byte	0x4
	.uleb128 .LBB489-.LBB439
	.uleb128 .LBE489-.LBB439
	.byte	0x4
	.uleb128 .LBB490-.LBB439
	.uleb128 .LBE490-.LBB439
	.byte	0
.LLRL167:
	.byte	0x5
	.long	.LBB441
	.byte	0x4
	.uleb128 .LBB441-.LBB441
	.uleb128 .LBE441-.LBB441
	.byte	0x4
	.uleb128 .LBB476-.LBB441
	.uleb128 .LBE476-.LBB441
	.byte	0x4
	.uleb128 .LBB477-.LBB441
	.uleb128 .LBE477-.LBB441
	.byte	0x4
	.uleb128 .LBB478-.LBB441
	.uleb128 .LBE478-.LBB441
	.byte	0x4
	.uleb128 .LBB479-.LBB441
	.uleb128 .LBE479-.LBB441
	.byte	0x4
	.uleb128 .LBB480-.LBB441
	.uleb128 .LBE480-.LBB441
	.byte	0
.LLRL170:
	.byte	0x5
	.long	.LBB443
	.byte	0x4
	.uleb128 .LBB443-.LBB443
	.uleb128 .LBE443-.LBB443
	.byte	0x4
	.uleb128 .LBB465-.LBB443
	.uleb128 .LBE465-.LBB443
	.byte	0x4
	.uleb128 .LBB466-.LBB443
	.uleb128 .LBE466-.LBB443
	.byte	0x4
	.uleb128 .LBB467-.LBB443
	.uleb128 .LBE467-.LBB443
	.byte	0x4
	.uleb128 .LBB468-.LBB443
	.uleb128 .LBE468-.LBB443
	.byte	0x4
	.uleb128 .LBB469-.LBB443
	.uleb128 .LBE469-.LBB443
	.byte	0x4
	.uleb128 .LBB470-.LBB443
	.uleb128 .LBE470-.LBB443
	.byte	0
.LLRL173:
	.byte	0x5
	.long	.LBB445
	.byte	0x4
	.uleb128 .LBB445-.LBB445
	.uleb128 .LBE445-.LBB445
	.byte	0x4
	.uleb128 .LBB453-.LBB445
	.uleb128 .LBE453-.LBB445
	.byte	0x4
	.uleb128 .LBB454-.LBB445
	.uleb128 .LBE454-.LBB445
	.byte	0x4
	.uleb128 .LBB455-.LBB445
	.uleb128 .LBE455-.LBB445
	.byte	0x4
	.uleb128 .LBB456-.LBB445
	.uleb128 .LBE456-.LBB445
	.byte	0x4
	.uleb128 .LBB457-.LBB445
	.uleb128 .LBE457-.LBB445
	.byte	0x4
	.uleb128 .LBB458-.LBB445
	.uleb128 .LBE458-.LBB445
	.byte	0
.LLRL178:
	.byte	0x5
	.long	.LBB528
	.byte	0x4
	.uleb128 .LBB528-.LBB528
	.uleb128 .LBE528-.LBB528
	.byte	0x4
	.uleb128 .LBB541-.LBB528
	.uleb128 .LBE541-.LBB528
	.byte	0
.LLRL181:
	.byte	0x5
	.long	.LBB530
	.byte	0x4
	.uleb128 .LBB530-.LBB530
	.uleb128 .LBE530-.LBB530
	.byte	0x4
	.uleb128 .LBB538-.LBB530
	.uleb128 .LBE538-.LBB530
	.byte	0x4
	.uleb128 .LBB539-.LBB530
	.uleb128 .LBE539-.LBB530
	.byte	0
.LLRL184:
	.byte	0x5
	.long	.LBB532
	.byte	0x4
	.uleb128 .LBB532-.LBB532
	.uleb128 .LBE532-.LBB532
	.byte	0x4
	.uleb128 .LBB535-.LBB532
	.uleb128 .LBE535-.LBB532
	.byte	0
.LLRL187:
	.byte	0x5
	.long	.LBB611
	.byte	0x4
	.uleb128 .LBB611-.LBB611
	.uleb128 .LBE611-.LBB611
	.byte	0x4
	.uleb128 .LBB622-.LBB611
	.uleb128 .LBE622-.LBB611
	.byte	0x4
	.uleb128 .LBB760-.LBB611
	.uleb128 .LBE760-.LBB611
	.byte	0
.LLRL189:
	.byte	0x5
	.long	.LBB612
	.byte	0x4
	.uleb128 .LBB612-.LBB612
	.uleb128 .LBE612-.LBB612
	.byte	0x4
	.uleb128 .LBB618-.LBB612
	.uleb128 .LBE618-.LBB612
	.byte	0x4
	.uleb128 .LBB619-.LBB612
	.uleb128 .LBE619-.LBB612
	.byte	0x4
	.uleb128 .LBB620-.LBB612
	.uleb128 .LBE620-.LBB612
	.byte	0x4
	.uleb128 .LBB621-.LBB612
	.uleb128 .LBE621-.LBB612
	.byte	0
.LLRL190:
	.byte	0x5
	.long	.LBB623
	.byte	0x4
	.uleb128 .LBB623-.LBB623
	.uleb128 .LBE623-.LBB623
	.byte	0x4
	.uleb128 .LBB650-.LBB623
	.uleb128 .LBE650-.LBB623
	.byte	0
.LLRL192:
	.byte	0x5
	.long	.LBB624
	.byte	0x4
	.uleb128 .LBB624-.LBB624
	.uleb128 .LBE624-.LBB624
	.byte	0x4
	.uleb128 .LBB649-.LBB624
	.uleb128 .LBE649-.LBB624
	.byte	0x4
	.uleb128 .LBB651-.LBB624
	.uleb128 .LBE651-.LBB624
	.byte	0
.LLRL194:
	.byte	0x5
	.long	.LBB625
	.byte	0x4
	.uleb128 .LBB625-.LBB625
	.uleb128 .LBE625-.LBB625
	.byte	0x4
	.uleb128 .LBB630-.LBB625
	.uleb128 .LBE630-.LBB625
	.byte	0
.LLRL196:
	.byte	0x5
	.long	.LBB627
	.byte	0x4
	.uleb128 .LBB627-.LBB627
	.uleb128 .LBE627-.LBB627
	.byte	0x4
	.uleb128 .LBB628-.LBB627
	.uleb128 .LBE628-.LBB627
	.byte	0
.LLRL213:
	.byte	0x5
	.long	.LBB652
	.byte	0x4
	.uleb128 .LBB652-.LBB652
	.uleb128 .LBE652-.LBB652
	.byte	0x4
	.uleb128 .LBB761-.LBB652
	.uleb128 .LBE761-.LBB652
	.byte	0
.LLRL215:
	.byte	0x5
	.long	.LBB653
	.byte	0x4
	.uleb128 .LBB653-.LBB653
	.uleb128 .LBE653-.LBB653
	.byte	0x4
	.uleb128 .LBB659-.LBB653
	.uleb128 .LBE659-.LBB653
	.byte	0x4
	.uleb128 .LBB749-.LBB653
	.uleb128 .LBE749-.LBB653
	.byte	0x4
	.uleb128 .LBB751-.LBB653
	.uleb128 .LBE751-.LBB653
	.byte	0x4
	.uleb128 .LBB753-.LBB653
	.uleb128 .LBE753-.LBB653
	.byte	0
.LLRL217:
	.byte	0x5
	.long	.LBB660
	.byte	0x4
	.uleb128 .LBB660-.LBB660
	.uleb128 .LBE660-.LBB660
	.byte	0x4
	.uleb128 .LBB750-.LBB660
	.uleb128 .LBE750-.LBB660
	.byte	0x4
	.uleb128 .LBB752-.LBB660
	.uleb128 .LBE752-.LBB660
	.byte	0x4
	.uleb128 .LBB754-.LBB660
	.uleb128 .LBE754-.LBB660
	.byte	0x4
	.uleb128 .LBB755-.LBB660
	.uleb128 .LBE755-.LBB660
	.byte	0
.LLRL220:
	.byte	0x5
	.long	.LBB663
	.byte	0x4
	.uleb128 .LBB663-.LBB663
	.uleb128 .LBE663-.LBB663
	.byte	0x4
	.uleb128 .LBB730-.LBB663
	.uleb128 .LBE730-.LBB663
	.byte	0x4
	.uleb128 .LBB731-.LBB663
	.uleb128 .LBE731-.LBB663
	.byte	0x4
	.uleb128 .LBB732-.LBB663
	.uleb128 .LBE732-.LBB663
	.byte	0x4
	.uleb128 .LBB738-.LBB663
	.uleb128 .LBE738-.LBB663
	.byte	0x4
	.uleb128 .LBB740-.LBB663
	.uleb128 .LBE740-.LBB663
	.byte	0
.LLRL222:
	.byte	0x5
	.long	.LBB665
	.byte	0x4
	.uleb128 .LBB665-.LBB665
	.uleb128 .LBE665-.LBB665
	.byte	0x4
	.uleb128 .LBB720-.LBB665
	.uleb128 .LBE720-.LBB665
	.byte	0x4
	.uleb128 .LBB721-.LBB665
	.uleb128 .LBE721-.LBB665
	.byte	0x4
	.uleb128 .LBB722-.LBB665
	.uleb128 .LBE722-.LBB665
	.byte	0x4
	.uleb128 .LBB723-.LBB665
	.uleb128 .LBE723-.LBB665
	.byte	0x4
	.uleb128 .LBB724-.LBB665
	.uleb128 .LBE724-.LBB665
	.byte	0
.LLRL224:
	.byte	0x5
	.long	.LBB667
	.byte	0x4
	.uleb128 .LBB667-.LBB667
	.uleb128 .LBE667-.LBB667
	.byte	0x4
	.uleb128 .LBB707-.LBB667
	.uleb128 .LBE707-.LBB667
	.byte	0x4
	.uleb128 .LBB708-.LBB667
	.uleb128 .LBE708-.LBB667
	.byte	0x4
	.uleb128 .LBB709-.LBB667
	.uleb128 .LBE709-.LBB667
	.byte	0x4
	.uleb128 .LBB710-.LBB667
	.uleb128 .LBE710-.LBB667
	.byte	0x4
	.uleb128 .LBB711-.LBB667
	.uleb128 .LBE711-.LBB667
	.byte	0x4
	.uleb128 .LBB714-.LBB667
	.uleb128 .LBE714-.LBB667
	.byte	0
.LLRL226:
	.byte	0x5
	.long	.LBB669
	.byte	0x4
	.uleb128 .LBB669-.LBB669
	.uleb128 .LBE669-.LBB669
	.byte	0x4
	.uleb128 .LBB699-.LBB669
	.uleb128 .LBE699-.LBB669
	.byte	0x4
	.uleb128 .LBB700-.LBB669
	.uleb128 .LBE700-.LBB669
	.byte	0
.LLRL228:
	.byte	0x5
	.long	.LBB671
	.byte	0x4
	.uleb128 .LBB671-.LBB671
	.uleb128 .LBE671-.LBB671
	.byte	0x4
	.uleb128 .LBB690-.LBB671
	.uleb128 .LBE690-.LBB671
	.byte	0x4
	.uleb128 .LBB694-.LBB671
	.uleb128 .LBE694-.LBB671
	.byte	0x4
	.uleb128 .LBB695-.LBB671
	.uleb128 .LBE695-.LBB671
	.byte	0
.LLRL230:
	.byte	0x5
	.long	.LBB673
	.byte	0x4
	.uleb128 .LBB673-.LBB673
	.uleb128 .LBE673-.LBB673
	.byte	0x4
	.uleb128 .LBB685-.LBB673
	.uleb128 .LBE685-.LBB673
	.byte	0x4
	.uleb128 .LBB686-.LBB673
	.uleb128 .LBE686-.LBB673
	.byte	0
.LLRL232:
	.byte	0x5
	.long	.LBB675
	.byte	0x4
	.uleb128 .LBB675-.LBB675
	.uleb128 .LBE675-.LBB675
	.byte	0x4
	.uleb128 .LBB679-.LBB675
	.uleb128 .LBE679-.LBB675
	.byte	0x4
	.uleb128 .LBB680-.LBB675
	.uleb128 .LBE680-.LBB675
	.byte	0
.LLRL235:
	.byte	0x5
	.long	.LBB691
	.byte	0x4
	.uleb128 .LBB691-.LBB691
	.uleb128 .LBE691-.LBB691
	.byte	0x4
	.uleb128 .LBB696-.LBB691
	.uleb128 .LBE696-.LBB691
	.byte	0
.LLRL238:
	.byte	0x5
	.long	.LBB733
	.byte	0x4
	.uleb128 .LBB733-.LBB733
	.uleb128 .LBE733-.LBB733
	.byte	0x4
	.uleb128 .LBB737-.LBB733
	.uleb128 .LBE737-.LBB733
	.byte	0x4
	.uleb128 .LBB739-.LBB733
	.uleb128 .LBE739-.LBB733
	.byte	0
.LLRL240:
	.byte	0x5
	.long	.LBB756
	.byte	0x4
	.uleb128 .LBB756-.LBB756
	.uleb128 .LBE756-.LBB756
	.byte	0x4
	.uleb128 .LBB759-.LBB756
	.uleb128 .LBE759-.LBB756
	.byte	0
.LLRL244:
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
.LASF19:
	.string	"male"
.LASF28:
	.string	"shown"
.LASF38:
	.string	"size_t"
.LASF27:
	.string	"from"
.LASF23:
	.string	"count"
.LASF30:
	.string	"left"
.LASF14:
	.string	"start"
.LASF11:
	.string	"moves"
.LASF24:
	.string	"part"
.LASF17:
	.string	"outer"
.LASF34:
	.string	"column"
.LASF9:
	.string	"strlen"
.LASF7:
	.string	"unsigned char"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF20:
	.string	"partitions"
.LASF36:
	.string	"over"
.LASF35:
	.string	"ackermann"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF39:
	.string	"main"
.LASF41:
	.string	"hanoi"
.LASF18:
	.string	"female"
.LASF3:
	.string	"unsigned int"
.LASF31:
	.string	"right"
.LASF2:
	.string	"char"
.LASF21:
	.string	"largest"
.LASF13:
	.string	"letters"
.LASF40:
	.string	"queens"
.LASF33:
	.string	"free"
.LASF5:
	.string	"long long int"
.LASF16:
	.string	"depth"
.LASF10:
	.string	"printf"
.LASF26:
	.string	"permutations"
.LASF22:
	.string	"mine"
.LASF32:
	.string	"solutions"
.LASF4:
	.string	"long int"
.LASF29:
	.string	"columns"
.LASF12:
	.string	"board"
.LASF25:
	.string	"even"
.LASF15:
	.string	"fibonacci"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"recursion.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
