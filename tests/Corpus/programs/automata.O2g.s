	.file	"automata.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "automata.c"
	.p2align 4
	.type	match_here, @function
match_here:
.LVL0:
.LFB2:
	.file 1 "automata.c"
	.loc 1 37 1 view -0
	.cfi_startproc
	.loc 1 37 1 is_stmt 0 view .LVU1
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%edx, %ecx
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
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 37 1 view .LVU2
	movl	%eax, 8(%esp)
	.loc 1 38 2 is_stmt 1 view .LVU3
	.loc 1 38 6 is_stmt 0 view .LVU4
	movzbl	(%eax), %eax
.LVL1:
	.loc 1 38 5 view .LVU5
	testb	%al, %al
	je	.L24
	.loc 1 40 2 is_stmt 1 view .LVU6
	.loc 1 40 24 is_stmt 0 view .LVU7
	movzbl	1(%edi), %ebx
	.loc 1 40 5 view .LVU8
	cmpb	$36, %al
	.loc 1 40 24 view .LVU9
	movb	%bl, 23(%esp)
	.loc 1 40 5 view .LVU10
	je	.L60
	.loc 1 42 2 is_stmt 1 view .LVU11
.LVL2:
.LBB10:
.LBI10:
	.loc 1 7 20 view .LVU12
.LBB11:
	.loc 1 9 2 view .LVU13
	.loc 1 9 5 is_stmt 0 view .LVU14
	cmpb	$91, %al
	jne	.L27
	movl	8(%esp), %ebx
.LVL3:
	.p2align 4
	.p2align 3
.L5:
	.loc 1 10 16 is_stmt 1 view .LVU15
	movl	%ebx, %edx
	incl	%ebx
.LVL4:
	.loc 1 10 16 is_stmt 0 view .LVU16
	cmpb	$93, (%ebx)
	jne	.L5
.LBE11:
.LBE10:
	.loc 1 44 10 view .LVU17
	movzbl	2(%edx), %edx
.LBB14:
.LBB12:
	.loc 1 13 2 is_stmt 1 view .LVU18
	.loc 1 13 12 is_stmt 0 view .LVU19
	leal	1(%ebx), %edi
.LVL5:
	.loc 1 13 12 view .LVU20
	movl	%edi, 28(%esp)
.LVL6:
	.loc 1 13 12 view .LVU21
.LBE12:
.LBE14:
	.loc 1 43 2 is_stmt 1 view .LVU22
	.loc 1 44 2 view .LVU23
	subb	$42, %dl
	cmpb	$21, %dl
	jbe	.L61
.L28:
	.loc 1 44 2 is_stmt 0 view .LVU24
	movl	$1, %edi
.LVL7:
	.loc 1 44 2 view .LVU25
	movl	$1, %edx
.LVL8:
.L6:
	.loc 1 50 6 view .LVU26
	xorl	%ebp, %ebp
.LVL9:
	.loc 1 51 39 view .LVU27
	movzbl	(%ecx,%ebp), %ebx
.LVL10:
.LBB15:
.LBI15:
	.loc 1 16 12 is_stmt 1 view .LVU28
.LBB16:
	.loc 1 18 2 view .LVU29
	.loc 1 18 5 is_stmt 0 view .LVU30
	testb	%bl, %bl
	je	.L8
.L63:
	.loc 1 20 2 is_stmt 1 view .LVU31
	.loc 1 20 5 is_stmt 0 view .LVU32
	cmpb	$46, %al
	jne	.L62
.LVL11:
	.loc 1 20 5 view .LVU33
.LBE16:
.LBE15:
	.loc 1 52 3 is_stmt 1 view .LVU34
	.loc 1 52 4 is_stmt 0 view .LVU35
	incl	%ebp
.LVL12:
	.loc 1 51 18 is_stmt 1 view .LVU36
	cmpl	%edi, %ebp
	je	.L10
	.loc 1 51 39 is_stmt 0 view .LVU37
	movzbl	(%ecx,%ebp), %ebx
.LVL13:
.LBB22:
	.loc 1 16 12 is_stmt 1 view .LVU38
.LBB17:
	.loc 1 18 2 view .LVU39
	.loc 1 18 5 is_stmt 0 view .LVU40
	testb	%bl, %bl
	jne	.L63
.LVL14:
.L8:
	.loc 1 18 5 view .LVU41
.LBE17:
.LBE22:
	.loc 1 53 11 is_stmt 1 discriminator 1 view .LVU42
	.loc 1 41 20 is_stmt 0 discriminator 1 view .LVU43
	xorl	%eax, %eax
	.loc 1 53 11 discriminator 1 view .LVU44
	cmpl	%edx, %ebp
	jl	.L1
.L10:
	.loc 1 53 11 discriminator 1 view .LVU45
	leal	-1(%ecx,%edx), %esi
	addl	%ecx, %ebp
.LVL15:
.L23:
.LBB23:
	.loc 1 54 3 is_stmt 1 view .LVU46
	.loc 1 54 23 is_stmt 0 view .LVU47
	movl	28(%esp), %eax
	movl	%ebp, %edx
	call	match_here
.LVL16:
	.loc 1 55 3 is_stmt 1 view .LVU48
	.loc 1 55 6 is_stmt 0 view .LVU49
	testl	%eax, %eax
	jne	.L1
.LBE23:
	.loc 1 53 22 is_stmt 1 view .LVU50
.LVL17:
	.loc 1 53 11 view .LVU51
	decl	%ebp
.LVL18:
	.loc 1 53 11 is_stmt 0 view .LVU52
	cmpl	%esi, %ebp
	jne	.L23
.LVL19:
.L1:
	.loc 1 59 1 view .LVU53
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
.LVL20:
	.p2align 4,,10
	.p2align 3
.L60:
	.cfi_restore_state
	.loc 1 40 19 discriminator 1 view .LVU54
	testb	%bl, %bl
	je	.L64
.L27:
.LBB24:
.LBB13:
	movzbl	23(%esp), %edx
.LVL21:
	.loc 1 40 19 discriminator 1 view .LVU55
	movl	8(%esp), %ebx
.LVL22:
	.loc 1 13 2 is_stmt 1 view .LVU56
	subb	$42, %dl
	.loc 1 13 12 is_stmt 0 view .LVU57
	leal	1(%ebx), %edi
.LVL23:
	.loc 1 13 12 view .LVU58
	cmpb	$21, %dl
	movl	%edi, 28(%esp)
.LVL24:
	.loc 1 13 12 view .LVU59
.LBE13:
.LBE24:
	.loc 1 43 2 is_stmt 1 view .LVU60
	.loc 1 44 2 view .LVU61
	ja	.L28
.L61:
	.loc 1 44 2 is_stmt 0 view .LVU62
	movzbl	%dl, %esi
	movl	CSWTCH.35(,%esi,4), %edx
	movl	CSWTCH.36(,%esi,4), %edi
.LVL25:
	.loc 1 49 2 is_stmt 1 view .LVU63
	.loc 1 49 51 is_stmt 0 view .LVU64
	testb	$1, %dl
	je	.L35
	cmpl	$1, %edi
	jne	.L35
	movl	$1, %edi
.LVL26:
	.loc 1 49 51 view .LVU65
	jmp	.L6
.LVL27:
	.p2align 4,,10
	.p2align 3
.L35:
	.loc 1 49 51 discriminator 1 view .LVU66
	leal	2(%ebx), %esi
	.loc 1 51 18 discriminator 1 view .LVU67
	testl	%edi, %edi
	.loc 1 49 51 discriminator 1 view .LVU68
	movl	%esi, 28(%esp)
.LVL28:
	.loc 1 50 2 is_stmt 1 discriminator 1 view .LVU69
	.loc 1 51 2 discriminator 1 view .LVU70
	.loc 1 51 18 discriminator 1 view .LVU71
	jg	.L6
	.loc 1 50 6 is_stmt 0 view .LVU72
	xorl	%ebp, %ebp
	jmp	.L8
.LVL29:
	.p2align 4,,10
	.p2align 3
.L62:
.LBB25:
.LBB18:
	.loc 1 22 2 is_stmt 1 view .LVU73
	.loc 1 22 5 is_stmt 0 view .LVU74
	cmpb	$91, %al
	je	.L54
.L65:
	.loc 1 23 3 is_stmt 1 view .LVU75
.LVL30:
	.loc 1 23 3 is_stmt 0 view .LVU76
.LBE18:
.LBE25:
	.loc 1 51 18 view .LVU77
	cmpb	%bl, %al
	.p2align 4,,5
	jne	.L8
	.loc 1 52 3 is_stmt 1 view .LVU78
	.loc 1 52 4 is_stmt 0 view .LVU79
	incl	%ebp
.LVL31:
	.loc 1 51 18 is_stmt 1 view .LVU80
	cmpl	%edi, %ebp
	.p2align 4,,4
	je	.L10
	.loc 1 51 39 is_stmt 0 view .LVU81
	movzbl	(%ecx,%ebp), %ebx
.LVL32:
.LBB26:
	.loc 1 16 12 is_stmt 1 view .LVU82
.LBB19:
	.loc 1 18 2 view .LVU83
	.loc 1 18 5 is_stmt 0 view .LVU84
	testb	%bl, %bl
	je	.L8
	.loc 1 22 2 is_stmt 1 view .LVU85
	.loc 1 22 5 is_stmt 0 view .LVU86
	cmpb	$91, %al
	jne	.L65
.L54:
	.loc 1 22 5 view .LVU87
	movl	%edi, 16(%esp)
	movl	%ecx, %edi
	movl	%edx, 24(%esp)
.LVL33:
.L14:
	.loc 1 24 2 is_stmt 1 view .LVU88
	.loc 1 25 10 is_stmt 0 view .LVU89
	movl	8(%esp), %esi
	.loc 1 24 22 view .LVU90
	xorl	%eax, %eax
	cmpb	$94, 23(%esp)
	sete	%al
	movl	%eax, 12(%esp)
.LVL34:
	.loc 1 25 2 is_stmt 1 view .LVU91
	.loc 1 25 10 is_stmt 0 view .LVU92
	leal	1(%esi,%eax), %eax
.LVL35:
	.loc 1 25 30 is_stmt 1 view .LVU93
	.loc 1 24 30 is_stmt 0 view .LVU94
	xorl	%esi, %esi
	.loc 1 25 26 view .LVU95
	movzbl	(%eax), %edx
	.loc 1 25 30 view .LVU96
	cmpb	$93, %dl
	je	.L16
.LVL36:
	.p2align 4
	.p2align 3
.L21:
	.loc 1 26 3 is_stmt 1 view .LVU97
	.loc 1 26 9 is_stmt 0 view .LVU98
	movzbl	1(%eax), %ecx
	.loc 1 26 6 view .LVU99
	cmpb	$45, %cl
	je	.L66
	.loc 1 30 4 is_stmt 1 view .LVU100
	.loc 1 30 17 is_stmt 0 view .LVU101
	cmpb	%bl, %dl
	sete	%dl
	movzbl	%dl, %edx
	.loc 1 30 10 view .LVU102
	orl	%edx, %esi
.LVL37:
	.loc 1 30 10 view .LVU103
	movb	%cl, %dl
.LVL38:
.L19:
	.loc 1 25 40 is_stmt 1 view .LVU104
	incl	%eax
.LVL39:
	.loc 1 25 30 view .LVU105
	cmpb	$93, %dl
	jne	.L21
.LVL40:
.L16:
	.loc 1 33 2 view .LVU106
	.loc 1 33 2 is_stmt 0 view .LVU107
.LBE19:
.LBE26:
	.loc 1 51 18 view .LVU108
	cmpl	%esi, 12(%esp)
	je	.L57
	.loc 1 52 3 is_stmt 1 view .LVU109
	.loc 1 51 18 is_stmt 0 view .LVU110
	movl	16(%esp), %eax
	.loc 1 52 4 view .LVU111
	incl	%ebp
.LVL41:
	.loc 1 51 18 is_stmt 1 view .LVU112
	cmpl	%eax, %ebp
	je	.L51
	.loc 1 51 39 is_stmt 0 view .LVU113
	movzbl	(%edi,%ebp), %ebx
.LVL42:
.LBB27:
	.loc 1 16 12 is_stmt 1 view .LVU114
.LBB20:
	.loc 1 18 2 view .LVU115
	.loc 1 18 5 is_stmt 0 view .LVU116
	testb	%bl, %bl
	jne	.L14
.LVL43:
.L57:
	.loc 1 18 5 view .LVU117
.LBE20:
.LBE27:
	movl	24(%esp), %edx
	movl	%edi, %ecx
	jmp	.L8
.LVL44:
	.p2align 4,,10
	.p2align 3
.L66:
.LBB28:
.LBB21:
	.loc 1 26 25 view .LVU118
	movzbl	2(%eax), %ecx
	.loc 1 26 20 view .LVU119
	cmpb	$93, %cl
	je	.L18
	.loc 1 27 4 is_stmt 1 view .LVU120
	.loc 1 27 24 is_stmt 0 view .LVU121
	cmpb	%bl, %cl
	setge	%cl
	cmpb	%bl, %dl
	setle	%dl
	.loc 1 28 7 view .LVU122
	addl	$2, %eax
.LVL45:
	.loc 1 27 24 view .LVU123
	andb	%cl, %dl
	movzbl	%dl, %edx
	.loc 1 27 10 view .LVU124
	orl	%edx, %esi
.LVL46:
	.loc 1 28 4 is_stmt 1 view .LVU125
	.loc 1 25 26 is_stmt 0 view .LVU126
	movzbl	1(%eax), %edx
	.loc 1 28 7 view .LVU127
	jmp	.L19
.LVL47:
	.p2align 4,,10
	.p2align 3
.L18:
	.loc 1 30 4 is_stmt 1 view .LVU128
	.loc 1 30 17 is_stmt 0 view .LVU129
	cmpb	%bl, %dl
	sete	%dl
	.loc 1 25 40 view .LVU130
	incl	%eax
.LVL48:
	.loc 1 30 17 view .LVU131
	movzbl	%dl, %edx
	.loc 1 30 10 view .LVU132
	orl	%edx, %esi
.LVL49:
	.loc 1 25 40 is_stmt 1 view .LVU133
	.loc 1 25 30 view .LVU134
	.loc 1 25 40 is_stmt 0 view .LVU135
	movb	$45, %dl
	jmp	.L21
.LVL50:
	.p2align 4,,10
	.p2align 3
.L24:
	.loc 1 25 40 view .LVU136
.LBE21:
.LBE28:
	.loc 1 59 1 view .LVU137
	addl	$44, %esp
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
.LVL51:
	.loc 1 59 1 view .LVU138
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL52:
.L64:
	.cfi_restore_state
	.loc 1 41 3 is_stmt 1 view .LVU139
	.loc 1 41 20 is_stmt 0 view .LVU140
	xorl	%eax, %eax
	cmpb	$0, (%edx)
	cmove	%edx, %eax
	jmp	.L1
.LVL53:
.L51:
	.loc 1 41 20 view .LVU141
	movl	24(%esp), %edx
	movl	%edi, %ecx
	jmp	.L10
	.cfi_endproc
.LFE2:
	.size	match_here, .-match_here
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"whole"
.LC2:
	.string	"fraction"
.LC3:
	.string	"exponent"
.LC4:
	.string	"wrong"
.LC5:
	.string	"/%s/ in '%s': %d '%.*s'\n"
.LC6:
	.string	"U+%04X "
.LC7:
	.string	"(%d)\n"
.LC8:
	.string	"'%s' %s, "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.loc 1 126 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 127 2 view .LVU143
	.loc 1 133 2 view .LVU144
.LVL54:
	.loc 1 134 2 view .LVU145
.LBB45:
	.loc 1 134 7 view .LVU146
	.loc 1 134 23 view .LVU147
.LBE45:
	.loc 1 126 1 is_stmt 0 view .LVU148
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movb	$97, %al
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
	.loc 1 133 6 view .LVU149
	xorl	%edi, %edi
	.loc 1 126 1 view .LVU150
	pushl	%esi
	.cfi_offset 6, -16
.LBB73:
	.loc 1 134 14 view .LVU151
	xorl	%esi, %esi
.LBE73:
	.loc 1 126 1 view .LVU152
	pushl	%ebx
	andl	$-16, %esp
	subl	$112, %esp
	.cfi_offset 3, -20
	.loc 1 133 6 view .LVU153
	movl	%edi, 32(%esp)
	jmp	.L74
.LVL55:
	.p2align 4,,10
	.p2align 3
.L68:
.LBB74:
.LBB46:
.LBB47:
.LBB48:
.LBB49:
	.loc 1 65 21 view .LVU154
	movl	44(%esp), %edx
	leal	1(%ebx), %eax
	call	match_here
.LVL56:
	.loc 1 66 3 is_stmt 1 view .LVU155
	.loc 1 66 6 is_stmt 0 view .LVU156
	testl	%eax, %eax
	jne	.L128
.LVL57:
.L95:
	.loc 1 66 6 view .LVU157
.LBE49:
.LBE48:
.LBE47:
	.loc 1 135 7 view .LVU158
	xorl	%ecx, %ecx
.LBB64:
.LBB57:
	.loc 1 71 9 view .LVU159
	movl	$-1, %eax
.LVL58:
	.loc 1 71 9 view .LVU160
.LBE57:
.LBE64:
	.loc 1 136 3 view .LVU161
	movl	$.LC0, %edi
.LVL59:
.L71:
	.loc 1 136 3 discriminator 4 view .LVU162
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
.LBE46:
	.loc 1 134 56 discriminator 4 view .LVU163
	incl	%esi
.LVL60:
.LBB71:
	.loc 1 136 3 discriminator 4 view .LVU164
	movl	%edi, 20(%esp)
	movl	%ecx, 16(%esp)
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
.LVL61:
	.loc 1 137 3 is_stmt 1 discriminator 4 view .LVU165
	.loc 1 137 3 is_stmt 0 discriminator 4 view .LVU166
.LBE71:
	.loc 1 134 56 is_stmt 1 discriminator 4 view .LVU167
	.loc 1 134 23 discriminator 4 view .LVU168
	cmpl	$14, %esi
	je	.L96
.LBB72:
.LBB65:
.LBB58:
.LBB50:
	.loc 1 65 32 is_stmt 0 view .LVU169
	movl	tests.3(,%esi,8), %eax
	movzbl	(%eax), %eax
.LVL62:
.L74:
	.loc 1 65 32 view .LVU170
.LBE50:
.LBE58:
.LBE65:
	.loc 1 135 3 is_stmt 1 view .LVU171
	.loc 1 135 51 is_stmt 0 view .LVU172
	movl	tests.3+4(,%esi,8), %edi
.LBB66:
.LBB59:
.LBB51:
	.loc 1 65 21 view .LVU173
	cmpb	$94, %al
.LBE51:
.LBE59:
.LBE66:
	.loc 1 135 38 view .LVU174
	movl	tests.3(,%esi,8), %ebx
.LVL63:
.LBB67:
.LBI47:
	.loc 1 61 12 is_stmt 1 view .LVU175
.LBB60:
	.loc 1 64 2 view .LVU176
.LBB52:
	.loc 1 65 3 view .LVU177
.LBE52:
.LBE60:
.LBE67:
	.loc 1 135 51 is_stmt 0 view .LVU178
	movl	%edi, 44(%esp)
.LVL64:
.LBB68:
.LBB61:
.LBB53:
	.loc 1 65 21 view .LVU179
	je	.L68
	jmp	.L72
.LVL65:
	.p2align 4,,10
	.p2align 3
.L126:
	.loc 1 65 21 view .LVU180
.LBE53:
	.loc 1 70 22 is_stmt 1 view .LVU181
	.loc 1 70 27 is_stmt 0 view .LVU182
	incl	%edi
.LVL66:
	.loc 1 70 22 view .LVU183
	cmpb	$0, -1(%edi)
	je	.L95
.LVL67:
.L72:
.LBB54:
	.loc 1 65 21 view .LVU184
	movl	%edi, %edx
	movl	%ebx, %eax
	call	match_here
.LVL68:
	.loc 1 66 3 is_stmt 1 view .LVU185
	.loc 1 66 6 is_stmt 0 view .LVU186
	testl	%eax, %eax
	je	.L126
.L69:
	.loc 1 67 4 is_stmt 1 view .LVU187
	.loc 1 68 13 is_stmt 0 view .LVU188
	movl	44(%esp), %edx
	.loc 1 67 18 view .LVU189
	subl	%edi, %eax
.LVL69:
	.loc 1 67 18 view .LVU190
	movl	%eax, %ecx
.LVL70:
	.loc 1 68 4 is_stmt 1 view .LVU191
	.loc 1 68 4 is_stmt 0 view .LVU192
.LBE54:
.LBE61:
.LBE68:
	.loc 1 136 3 is_stmt 1 view .LVU193
.LBB69:
.LBB62:
.LBB55:
	.loc 1 68 13 is_stmt 0 view .LVU194
	movl	%edi, %eax
.LVL71:
	.loc 1 68 13 view .LVU195
	subl	%edx, %eax
.LVL72:
	.loc 1 68 13 view .LVU196
.LBE55:
.LBE62:
.LBE69:
	.loc 1 137 15 view .LVU197
	movl	%eax, %edx
	notl	%edx
	shrl	$31, %edx
	.loc 1 137 9 view .LVU198
	addl	%edx, 32(%esp)
.LVL73:
	.loc 1 136 3 view .LVU199
	testl	%eax, %eax
	movl	$.LC0, %edx
	cmovs	%edx, %edi
	jmp	.L71
.LVL74:
	.p2align 4,,10
	.p2align 3
.L128:
.LBB70:
.LBB63:
.LBB56:
	.loc 1 66 6 view .LVU200
	movl	44(%esp), %edi
	jmp	.L69
.LVL75:
.L96:
	.loc 1 66 6 view .LVU201
.LBE56:
.LBE63:
.LBE70:
.LBE72:
	movl	$112, %edx
.LBE74:
.LBB75:
	.loc 1 142 14 view .LVU202
	xorl	%edi, %edi
.LVL76:
.LBB76:
	.loc 1 143 3 is_stmt 1 view .LVU203
	.loc 1 144 3 view .LVU204
.LBB77:
.LBB78:
.LBB79:
	.loc 1 78 64 is_stmt 0 view .LVU205
	testb	%dl, %dl
.LBE79:
.LBE78:
.LBE77:
	.loc 1 144 23 view .LVU206
	movl	texts.2(,%edi,4), %eax
.LVL77:
.LBB91:
.LBI77:
	.loc 1 74 12 is_stmt 1 view .LVU207
.LBB86:
.LBB80:
	.loc 1 78 64 view .LVU208
	je	.L75
.LVL78:
	.p2align 4
	.p2align 3
.L133:
	.loc 1 78 64 is_stmt 0 view .LVU209
.LBE80:
	.loc 1 77 11 view .LVU210
	xorl	%esi, %esi
	.loc 1 77 22 view .LVU211
	xorl	%ecx, %ecx
	.loc 1 77 11 view .LVU212
	movl	%esi, 44(%esp)
	.loc 1 76 6 view .LVU213
	xorl	%ebx, %ebx
	.loc 1 76 17 view .LVU214
	xorl	%esi, %esi
	.loc 1 77 22 view .LVU215
	movl	%ecx, 40(%esp)
	jmp	.L84
.LVL79:
	.p2align 4,,10
	.p2align 3
.L130:
.LBB81:
	.loc 1 90 4 is_stmt 1 view .LVU216
	.loc 1 90 22 is_stmt 0 view .LVU217
	movl	%edx, 48(%esp,%ebx,4)
	xorl	%esi, %esi
	.loc 1 90 16 view .LVU218
	incl	%ebx
.LVL80:
.L78:
	.loc 1 78 82 is_stmt 1 view .LVU219
	incl	%eax
.LVL81:
	.loc 1 78 64 view .LVU220
	cmpl	$14, %ebx
	.loc 1 78 61 is_stmt 0 view .LVU221
	movzbl	(%eax), %edx
	.loc 1 78 64 view .LVU222
	jg	.L108
.LVL82:
.L131:
	.loc 1 78 64 view .LVU223
	testb	%dl, %dl
	je	.L108
.LVL83:
.L84:
	.loc 1 79 3 is_stmt 1 view .LVU224
	.loc 1 79 6 is_stmt 0 view .LVU225
	testl	%esi, %esi
	je	.L76
	.loc 1 80 4 is_stmt 1 view .LVU226
	.loc 1 80 7 is_stmt 0 view .LVU227
	movb	%dl, %cl
	andb	$-64, %cl
	cmpb	$-128, %cl
	je	.L129
	.loc 1 86 4 is_stmt 1 view .LVU228
.LVL84:
	.loc 1 86 20 is_stmt 0 view .LVU229
	movl	$65533, %ecx
	movl	%ecx, 48(%esp,%ebx,4)
	.loc 1 87 4 is_stmt 1 view .LVU230
.LVL85:
	.loc 1 86 16 is_stmt 0 view .LVU231
	incl	%ebx
.LVL86:
.L76:
	.loc 1 89 3 is_stmt 1 view .LVU232
	.loc 1 89 6 is_stmt 0 view .LVU233
	testb	%dl, %dl
	jns	.L130
	.loc 1 91 10 is_stmt 1 view .LVU234
	.loc 1 91 25 is_stmt 0 view .LVU235
	movb	%dl, %cl
	addb	$62, %cl
	.loc 1 91 13 view .LVU236
	cmpb	$50, %cl
	ja	.L81
	.loc 1 92 4 is_stmt 1 view .LVU237
	.loc 1 92 27 is_stmt 0 view .LVU238
	cmpb	$-33, %dl
	jbe	.L82
	.loc 1 92 43 view .LVU239
	cmpb	$-17, %dl
	jbe	.L83
.LVL87:
	.loc 1 93 4 is_stmt 1 view .LVU240
	.loc 1 93 10 is_stmt 0 view .LVU241
	andb	$7, %dl
	.loc 1 78 82 view .LVU242
	incl	%eax
.LVL88:
	.loc 1 93 10 view .LVU243
	movzbl	%dl, %esi
	.loc 1 78 64 view .LVU244
	cmpl	$14, %ebx
	.loc 1 93 10 view .LVU245
	movl	%esi, 44(%esp)
.LVL89:
	.loc 1 94 4 is_stmt 1 view .LVU246
	.loc 1 94 31 is_stmt 0 view .LVU247
	movl	$65536, %edx
	.loc 1 93 10 view .LVU248
	movl	$3, %esi
.LVL90:
	.loc 1 78 82 is_stmt 1 view .LVU249
	.loc 1 78 64 view .LVU250
	.loc 1 94 31 is_stmt 0 view .LVU251
	movl	%edx, 40(%esp)
.LVL91:
	.loc 1 78 61 view .LVU252
	movzbl	(%eax), %edx
	.loc 1 78 64 view .LVU253
	jle	.L131
.LVL92:
	.p2align 4
	.p2align 3
.L108:
	.loc 1 78 64 view .LVU254
.LBE81:
	.loc 1 99 2 is_stmt 1 view .LVU255
	.loc 1 99 5 is_stmt 0 view .LVU256
	testl	%esi, %esi
	jne	.L132
	.loc 1 101 2 is_stmt 1 view .LVU257
.LVL93:
	.loc 1 101 2 is_stmt 0 view .LVU258
.LBE86:
.LBE91:
	.loc 1 145 3 is_stmt 1 view .LVU259
.LBB92:
	.loc 1 145 8 view .LVU260
	.loc 1 145 21 view .LVU261
	testl	%ebx, %ebx
	je	.L75
.L87:
	.loc 1 145 12 is_stmt 0 view .LVU262
	xorl	%esi, %esi
.LVL94:
	.p2align 4
	.p2align 3
.L88:
	.loc 1 146 4 is_stmt 1 discriminator 3 view .LVU263
	movl	48(%esp,%esi,4), %eax
	.loc 1 145 27 is_stmt 0 discriminator 3 view .LVU264
	incl	%esi
.LVL95:
	.loc 1 146 4 discriminator 3 view .LVU265
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL96:
	.loc 1 145 27 is_stmt 1 discriminator 3 view .LVU266
	.loc 1 145 21 discriminator 3 view .LVU267
	cmpl	%ebx, %esi
	jl	.L88
.LVL97:
.L89:
	.loc 1 145 21 is_stmt 0 discriminator 3 view .LVU268
.LBE92:
	.loc 1 147 3 is_stmt 1 discriminator 2 view .LVU269
	movl	%ebx, 4(%esp)
.LBE76:
	.loc 1 142 56 is_stmt 0 discriminator 2 view .LVU270
	incl	%edi
.LVL98:
.LBB99:
	.loc 1 147 3 discriminator 2 view .LVU271
	movl	$.LC7, (%esp)
	call	printf
.LVL99:
.LBE99:
	.loc 1 142 56 is_stmt 1 discriminator 2 view .LVU272
	.loc 1 142 23 discriminator 2 view .LVU273
	cmpl	$7, %edi
	je	.L99
.LBB100:
.LBB93:
.LBB87:
.LBB82:
	.loc 1 78 61 is_stmt 0 view .LVU274
	movl	texts.2(,%edi,4), %eax
	movzbl	(%eax), %edx
	.loc 1 78 61 view .LVU275
.LBE82:
.LBE87:
.LBE93:
	.loc 1 143 3 is_stmt 1 view .LVU276
	.loc 1 144 3 view .LVU277
	.loc 1 144 23 is_stmt 0 view .LVU278
	movl	texts.2(,%edi,4), %eax
.LVL100:
.LBB94:
	.loc 1 74 12 is_stmt 1 view .LVU279
.LBB88:
.LBB83:
	.loc 1 78 64 view .LVU280
	testb	%dl, %dl
	jne	.L133
.LVL101:
.L75:
	.loc 1 78 64 is_stmt 0 view .LVU281
.LBE83:
.LBE88:
.LBE94:
.LBB95:
	.loc 1 145 12 view .LVU282
	xorl	%ebx, %ebx
	jmp	.L89
.LVL102:
	.p2align 4,,10
	.p2align 3
.L81:
	.loc 1 145 12 view .LVU283
.LBE95:
.LBB96:
.LBB89:
.LBB84:
	.loc 1 96 4 is_stmt 1 view .LVU284
	.loc 1 96 20 is_stmt 0 view .LVU285
	movl	$65533, %edx
	xorl	%esi, %esi
	movl	%edx, 48(%esp,%ebx,4)
	.loc 1 96 16 view .LVU286
	incl	%ebx
.LVL103:
	.loc 1 96 16 view .LVU287
	jmp	.L78
.LVL104:
	.p2align 4,,10
	.p2align 3
.L129:
	.loc 1 81 5 is_stmt 1 view .LVU288
	.loc 1 81 19 is_stmt 0 view .LVU289
	movl	44(%esp), %ecx
	.loc 1 81 30 view .LVU290
	andb	$63, %dl
	movzbl	%dl, %edx
	.loc 1 81 19 view .LVU291
	sall	$6, %ecx
	.loc 1 81 11 view .LVU292
	orl	%ecx, %edx
	.loc 1 82 8 view .LVU293
	decl	%esi
.LVL105:
	.loc 1 81 11 view .LVU294
	movl	%edx, 44(%esp)
.LVL106:
	.loc 1 81 11 view .LVU295
	movl	%edx, %ecx
.LVL107:
	.loc 1 82 5 is_stmt 1 view .LVU296
	.loc 1 82 8 is_stmt 0 view .LVU297
	jne	.L78
	.loc 1 83 6 is_stmt 1 view .LVU298
	.loc 1 83 86 is_stmt 0 view .LVU299
	movl	$65533, %edx
.LVL108:
	.loc 1 83 86 view .LVU300
	movl	%edx, 36(%esp)
	movl	40(%esp), %edx
	cmpl	%edx, %ecx
	jb	.L79
	.loc 1 83 58 view .LVU301
	movl	%ecx, %edx
	subl	$55296, %ecx
.LVL109:
	.loc 1 83 38 view .LVU302
	cmpl	$2048, %ecx
	cmovb	36(%esp), %edx
.LVL110:
	.loc 1 83 38 view .LVU303
	movl	%edx, 36(%esp)
.L79:
.LVL111:
	.loc 1 83 22 view .LVU304
	movl	36(%esp), %ecx
	movl	%ecx, 48(%esp,%ebx,4)
	.loc 1 83 18 view .LVU305
	incl	%ebx
.LVL112:
	.loc 1 83 18 view .LVU306
	jmp	.L78
.LVL113:
	.p2align 4,,10
	.p2align 3
.L82:
	.loc 1 93 4 is_stmt 1 view .LVU307
	.loc 1 93 10 is_stmt 0 view .LVU308
	andb	$31, %dl
	.loc 1 94 31 view .LVU309
	movl	$128, %ecx
	movl	%ecx, 40(%esp)
.LVL114:
	.loc 1 93 10 view .LVU310
	movzbl	%dl, %esi
	movl	%esi, 44(%esp)
.LVL115:
	.loc 1 94 4 is_stmt 1 view .LVU311
	.loc 1 92 27 is_stmt 0 view .LVU312
	movl	$1, %esi
.LVL116:
	.loc 1 92 27 view .LVU313
	jmp	.L78
.LVL117:
	.p2align 4,,10
	.p2align 3
.L132:
	.loc 1 92 27 view .LVU314
.LBE84:
	.loc 1 100 3 is_stmt 1 view .LVU315
	.loc 1 100 19 is_stmt 0 view .LVU316
	movl	$65533, %eax
.LVL118:
	.loc 1 100 19 view .LVU317
	movl	%eax, 48(%esp,%ebx,4)
	.loc 1 101 2 is_stmt 1 view .LVU318
.LVL119:
	.loc 1 101 2 is_stmt 0 view .LVU319
.LBE89:
.LBE96:
	.loc 1 145 3 is_stmt 1 view .LVU320
.LBB97:
	.loc 1 145 8 view .LVU321
	.loc 1 145 21 view .LVU322
.LBE97:
.LBB98:
.LBB90:
	.loc 1 100 15 is_stmt 0 view .LVU323
	incl	%ebx
.LVL120:
	.loc 1 100 15 view .LVU324
	jmp	.L87
.LVL121:
	.p2align 4,,10
	.p2align 3
.L83:
.LBB85:
	.loc 1 93 4 is_stmt 1 view .LVU325
	.loc 1 93 10 is_stmt 0 view .LVU326
	andb	$15, %dl
	movzbl	%dl, %esi
	movl	%esi, 44(%esp)
.LVL122:
	.loc 1 94 4 is_stmt 1 view .LVU327
	.loc 1 94 31 is_stmt 0 view .LVU328
	movl	$2048, %esi
.LVL123:
	.loc 1 94 31 view .LVU329
	movl	%esi, 40(%esp)
.LVL124:
	.loc 1 93 10 view .LVU330
	movl	$2, %esi
	jmp	.L78
.LVL125:
.L99:
	.loc 1 93 10 view .LVU331
.LBE85:
.LBE90:
.LBE98:
.LBE100:
	movb	$48, %bl
.LBE75:
.LBB101:
	.loc 1 150 14 view .LVU332
	xorl	%edi, %edi
.LVL126:
	.loc 1 151 3 is_stmt 1 view .LVU333
.LBB102:
.LBB103:
	.loc 1 120 9 is_stmt 0 view .LVU334
	testb	%bl, %bl
.LBE103:
.LBE102:
	.loc 1 151 49 view .LVU335
	movl	numbers.1(,%edi,4), %eax
.LVL127:
.LBB107:
.LBI102:
	.loc 1 106 20 is_stmt 1 view .LVU336
.LBB104:
	.loc 1 108 2 view .LVU337
	.loc 1 119 2 view .LVU338
	.loc 1 120 2 view .LVU339
	.loc 1 120 9 view .LVU340
	je	.L100
	.p2align 4
	.p2align 3
.L134:
	.loc 1 119 13 is_stmt 0 view .LVU341
	movl	%eax, 44(%esp)
	.loc 1 120 9 view .LVU342
	movl	%eax, %esi
	.loc 1 119 13 view .LVU343
	xorl	%edx, %edx
.LVL128:
	.p2align 4
	.p2align 3
.L93:
	.loc 1 121 3 is_stmt 1 view .LVU344
	.loc 1 121 33 is_stmt 0 view .LVU345
	movb	%bl, %cl
	.loc 1 121 50 view .LVU346
	xorl	%eax, %eax
	.loc 1 121 33 view .LVU347
	subb	$48, %cl
	.loc 1 121 50 view .LVU348
	cmpb	$9, %cl
	jbe	.L92
	.loc 1 121 62 view .LVU349
	movb	%bl, %cl
	.loc 1 121 79 view .LVU350
	movl	$1, %eax
	.loc 1 121 62 view .LVU351
	subb	$43, %cl
	.loc 1 121 79 view .LVU352
	testb	$-3, %cl
	je	.L92
	.loc 1 121 95 view .LVU353
	cmpb	$46, %bl
	je	.L103
	.loc 1 121 111 view .LVU354
	xorl	%eax, %eax
	cmpb	$101, %bl
	setne	%al
	addl	$3, %eax
	.p2align 4
	.p2align 3
.L92:
	.loc 1 120 9 view .LVU355
	movzbl	1(%esi), %ebx
	.loc 1 121 22 view .LVU356
	leal	next.0(%edx,%edx,4), %edx
.LVL129:
	.loc 1 120 14 view .LVU357
	incl	%esi
.LVL130:
	.loc 1 121 9 view .LVU358
	movzbl	(%edx,%eax), %edx
.LVL131:
	.loc 1 120 14 is_stmt 1 view .LVU359
	.loc 1 120 9 view .LVU360
	testb	%bl, %bl
	jne	.L93
	.loc 1 122 34 is_stmt 0 view .LVU361
	cmpl	$2, %edx
	movl	44(%esp), %eax
	.loc 1 122 2 is_stmt 1 view .LVU362
	.loc 1 122 34 is_stmt 0 view .LVU363
	je	.L105
	cmpl	$4, %edx
	je	.L106
	cmpl	$7, %edx
	movl	$.LC4, %esi
.LVL132:
	.loc 1 122 34 view .LVU364
	movl	$.LC3, %edx
.LVL133:
	.loc 1 122 34 view .LVU365
	cmovne	%esi, %edx
.LVL134:
.L91:
	.loc 1 122 34 view .LVU366
.LBE104:
.LBE107:
	.loc 1 151 3 view .LVU367
	movl	%edx, 8(%esp)
	.loc 1 150 60 view .LVU368
	incl	%edi
.LVL135:
	.loc 1 151 3 view .LVU369
	movl	%eax, 4(%esp)
	movl	$.LC8, (%esp)
	call	printf
.LVL136:
	.loc 1 150 60 is_stmt 1 view .LVU370
	.loc 1 150 23 view .LVU371
	cmpl	$12, %edi
	je	.L94
.LBB108:
.LBB105:
	.loc 1 120 9 is_stmt 0 view .LVU372
	movl	numbers.1(,%edi,4), %eax
	movzbl	(%eax), %ebx
	.loc 1 120 9 view .LVU373
.LBE105:
.LBE108:
	.loc 1 151 3 is_stmt 1 view .LVU374
	.loc 1 151 49 is_stmt 0 view .LVU375
	movl	numbers.1(,%edi,4), %eax
.LVL137:
.LBB109:
	.loc 1 106 20 is_stmt 1 view .LVU376
.LBB106:
	.loc 1 108 2 view .LVU377
	.loc 1 119 2 view .LVU378
	.loc 1 120 2 view .LVU379
	.loc 1 120 9 view .LVU380
	testb	%bl, %bl
	jne	.L134
.L100:
	.loc 1 122 34 is_stmt 0 view .LVU381
	movl	$.LC4, %edx
	jmp	.L91
.LVL138:
	.p2align 4,,10
	.p2align 3
.L103:
	.loc 1 121 95 view .LVU382
	movl	$2, %eax
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L105:
	.loc 1 122 34 view .LVU383
	movl	$.LC1, %edx
.LVL139:
	.loc 1 122 34 view .LVU384
	jmp	.L91
.LVL140:
	.p2align 4,,10
	.p2align 3
.L106:
	.loc 1 122 34 view .LVU385
	movl	$.LC2, %edx
.LVL141:
	.loc 1 122 34 view .LVU386
	jmp	.L91
.LVL142:
.L94:
	.loc 1 122 34 view .LVU387
.LBE106:
.LBE109:
.LBE101:
	.loc 1 152 2 is_stmt 1 view .LVU388
	movl	$.LC0, (%esp)
	call	puts
.LVL143:
	.loc 1 153 2 view .LVU389
	.loc 1 154 1 is_stmt 0 view .LVU390
	movl	32(%esp), %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
.LVL144:
	.loc 1 154 1 view .LVU391
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	CSWTCH.36, @object
	.size	CSWTCH.36, 88
CSWTCH.36:
	.long	1000
	.long	1000
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.align 32
	.type	CSWTCH.35, @object
	.size	CSWTCH.35, 88
CSWTCH.35:
	.long	0
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	1
	.long	0
	.align 32
	.type	next.0, @object
	.size	next.0, 45
next.0:
	.ascii	"\002\001\003\b\b"
	.ascii	"\002\b\003\b\b"
	.ascii	"\002\b\004\005\b"
	.ascii	"\004\b\b\b\b"
	.ascii	"\004\b\b\005\b"
	.ascii	"\007\006\b\b\b"
	.ascii	"\007\b\b\b\b"
	.ascii	"\007\b\b\b\b"
	.ascii	"\b\b\b\b\b"
	.section	.rodata.str1.1
.LC9:
	.string	"0"
.LC10:
	.string	"-12"
.LC11:
	.string	"3.14"
.LC12:
	.string	".5"
.LC13:
	.string	"5."
.LC14:
	.string	"1e10"
.LC15:
	.string	"+1.5e-3"
.LC16:
	.string	"1e"
.LC17:
	.string	"--1"
.LC18:
	.string	"1.2.3"
.LC19:
	.string	"e5"
	.section	.rodata
	.align 32
	.type	numbers.1, @object
	.size	numbers.1, 48
numbers.1:
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
	.long	.LC0
	.long	.LC19
	.section	.rodata.str1.1
.LC20:
	.string	"plain"
.LC21:
	.string	"\303\251t\303\251"
.LC22:
	.string	"\342\202\254 5"
.LC23:
	.string	"\360\237\230\200"
.LC24:
	.string	"\300\200"
.LC25:
	.string	"\342\202"
.LC26:
	.string	"\355\240\200 \377\200"
	.section	.rodata
	.align 4
	.type	texts.2, @object
	.size	texts.2, 28
texts.2:
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.section	.rodata.str1.1
.LC27:
	.string	"a*b"
.LC28:
	.string	"xaaab"
.LC29:
	.string	"^a.c$"
.LC30:
	.string	"abc"
.LC31:
	.string	"abcd"
.LC32:
	.string	"[0-9]+"
.LC33:
	.string	"page 1234 of 99"
.LC34:
	.string	"[^a-z ]+"
.LC35:
	.string	"lower UPPER lower"
.LC36:
	.string	"colou?r"
.LC37:
	.string	"the color"
.LC38:
	.string	"the colour"
.LC39:
	.string	"x*"
.LC40:
	.string	"aaa"
.LC41:
	.string	"a.*b.*c"
.LC42:
	.string	"a1b2c3b4c5"
.LC43:
	.string	"[a-c]*d$"
.LC44:
	.string	"abcabcd"
.LC45:
	.string	"0x[0-9a-f]+"
.LC46:
	.string	"at 0xdeadbeef!"
.LC47:
	.string	"^$"
.LC48:
	.string	"a*a*a*a*b"
.LC49:
	.string	"aaaaaaaaaaaaa"
.LC50:
	.string	"none"
.LC51:
	.string	"nothing"
	.section	.rodata
	.align 32
	.type	tests.3, @object
	.size	tests.3, 112
tests.3:
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC29
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.long	.LC36
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
	.long	.LC0
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC51
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x6fb
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF46
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL46
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x2
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x1e
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x2
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x8
	.long	0x42
	.uleb128 0x2
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x15
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x61
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x2
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x8
	.long	0x6f
	.uleb128 0x15
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x61
	.uleb128 0x2
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x1f
	.long	.LASF36
	.byte	0x7
	.byte	0x4
	.long	0x61
	.byte	0x1
	.byte	0x68
	.byte	0x6
	.long	0xe2
	.uleb128 0x4
	.long	.LASF14
	.byte	0
	.uleb128 0x4
	.long	.LASF15
	.byte	0x1
	.uleb128 0x4
	.long	.LASF16
	.byte	0x2
	.uleb128 0x4
	.long	.LASF17
	.byte	0x3
	.uleb128 0x4
	.long	.LASF18
	.byte	0x4
	.uleb128 0x20
	.string	"E"
	.byte	0x5
	.uleb128 0x4
	.long	.LASF19
	.byte	0x6
	.uleb128 0x4
	.long	.LASF20
	.byte	0x7
	.uleb128 0x4
	.long	.LASF21
	.byte	0x8
	.uleb128 0x4
	.long	.LASF22
	.byte	0x9
	.byte	0
	.uleb128 0x16
	.long	.LASF23
	.byte	0x37
	.long	0x34
	.long	0xf6
	.uleb128 0x17
	.long	0xf6
	.byte	0
	.uleb128 0x10
	.long	0x76
	.uleb128 0x8
	.long	0xf6
	.uleb128 0x16
	.long	.LASF24
	.byte	0x19
	.long	0x34
	.long	0x115
	.uleb128 0x17
	.long	0xf6
	.uleb128 0x21
	.byte	0
	.uleb128 0x22
	.long	.LASF47
	.byte	0x1
	.byte	0x7d
	.byte	0x5
	.long	0x34
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x40c
	.uleb128 0xe
	.long	.LASF25
	.byte	0x7f
	.byte	0x1b
	.long	0x422
	.uleb128 0x5
	.byte	0x3
	.long	tests.3
	.uleb128 0xb
	.long	.LASF28
	.byte	0x85
	.byte	0x6
	.long	0x34
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xe
	.long	.LASF26
	.byte	0x8b
	.byte	0x1b
	.long	0x437
	.uleb128 0x5
	.byte	0x3
	.long	texts.2
	.uleb128 0xe
	.long	.LASF27
	.byte	0x95
	.byte	0x1b
	.long	0x44c
	.uleb128 0x5
	.byte	0x3
	.long	numbers.1
	.uleb128 0x18
	.long	.LLRL16
	.long	0x274
	.uleb128 0x6
	.string	"i"
	.byte	0x86
	.byte	0xe
	.long	0x7b
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xc
	.long	.LLRL18
	.uleb128 0xb
	.long	.LASF29
	.byte	0x87
	.byte	0x7
	.long	0x34
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x6
	.string	"at"
	.byte	0x87
	.byte	0x13
	.long	0x34
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x11
	.long	0x523
	.long	.LBI47
	.byte	.LVU175
	.long	.LLRL21
	.byte	0x87
	.byte	0x18
	.long	0x248
	.uleb128 0x3
	.long	0x545
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x3
	.long	0x53c
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x3
	.long	0x532
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xc
	.long	.LLRL21
	.uleb128 0x23
	.long	0x550
	.uleb128 0x19
	.long	0x55b
	.long	.LLRL25
	.uleb128 0x5
	.long	0x55c
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x24
	.long	.LVL56
	.long	0x56e
	.long	0x22f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL68
	.long	0x56e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL61
	.long	0x100
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LBB75
	.long	.LBE75-.LBB75
	.long	0x38f
	.uleb128 0x6
	.string	"i"
	.byte	0x8e
	.byte	0xe
	.long	0x7b
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0xc
	.long	.LLRL28
	.uleb128 0xe
	.long	.LASF30
	.byte	0x8f
	.byte	0xc
	.long	0x451
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0x6
	.string	"n"
	.byte	0x90
	.byte	0x7
	.long	0x34
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x18
	.long	.LLRL40
	.long	0x2e5
	.uleb128 0x6
	.string	"k"
	.byte	0x91
	.byte	0xc
	.long	0x34
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x9
	.long	.LVL96
	.long	0x100
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x4b1
	.long	.LBI77
	.byte	.LVU207
	.long	.LLRL30
	.byte	0x90
	.byte	0xb
	.long	0x372
	.uleb128 0x3
	.long	0x4d6
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x3
	.long	0x4cb
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x3
	.long	0x4c0
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0xc
	.long	.LLRL30
	.uleb128 0x5
	.long	0x4e1
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x5
	.long	0x4ec
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x5
	.long	0x4f7
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x5
	.long	0x502
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x19
	.long	0x50d
	.long	.LLRL38
	.uleb128 0x5
	.long	0x50e
	.long	.LLST39
	.long	.LVUS39
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL99
	.long	0x100
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
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LBB101
	.long	.LBE101-.LBB101
	.long	0x3f7
	.uleb128 0x6
	.string	"i"
	.byte	0x96
	.byte	0xe
	.long	0x7b
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x11
	.long	0x461
	.long	.LBI102
	.byte	.LVU336
	.long	.LLRL43
	.byte	0x97
	.byte	0x3
	.long	0x3e2
	.uleb128 0x3
	.long	0x470
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0xc
	.long	.LLRL43
	.uleb128 0x5
	.long	0x48a
	.long	.LLST45
	.long	.LVUS45
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL136
	.long	0x100
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL143
	.long	0xe2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0xfb
	.long	0x422
	.uleb128 0xa
	.long	0x61
	.byte	0xd
	.uleb128 0xa
	.long	0x61
	.byte	0x1
	.byte	0
	.uleb128 0x8
	.long	0x40c
	.uleb128 0xf
	.long	0xfb
	.long	0x437
	.uleb128 0xa
	.long	0x61
	.byte	0x6
	.byte	0
	.uleb128 0x8
	.long	0x427
	.uleb128 0xf
	.long	0xfb
	.long	0x44c
	.uleb128 0xa
	.long	0x61
	.byte	0xb
	.byte	0
	.uleb128 0x8
	.long	0x43c
	.uleb128 0xf
	.long	0x55
	.long	0x461
	.uleb128 0xa
	.long	0x61
	.byte	0xf
	.byte	0
	.uleb128 0x12
	.long	.LASF32
	.byte	0x6a
	.byte	0x14
	.long	0xf6
	.long	0x496
	.uleb128 0xd
	.string	"s"
	.byte	0x6a
	.byte	0x27
	.long	0xf6
	.uleb128 0xe
	.long	.LASF31
	.byte	0x6c
	.byte	0x1d
	.long	0x4ac
	.uleb128 0x5
	.byte	0x3
	.long	next.0
	.uleb128 0x7
	.long	.LASF36
	.byte	0x77
	.byte	0xd
	.long	0x95
	.byte	0
	.uleb128 0xf
	.long	0x49
	.long	0x4ac
	.uleb128 0xa
	.long	0x61
	.byte	0x8
	.uleb128 0xa
	.long	0x61
	.byte	0x4
	.byte	0
	.uleb128 0x8
	.long	0x496
	.uleb128 0x12
	.long	.LASF33
	.byte	0x4a
	.byte	0xc
	.long	0x34
	.long	0x519
	.uleb128 0x13
	.long	.LASF34
	.byte	0x4a
	.byte	0x1f
	.long	0xf6
	.uleb128 0x13
	.long	.LASF30
	.byte	0x4a
	.byte	0x2f
	.long	0x519
	.uleb128 0x13
	.long	.LASF35
	.byte	0x4a
	.byte	0x3b
	.long	0x34
	.uleb128 0x7
	.long	.LASF37
	.byte	0x4c
	.byte	0x6
	.long	0x34
	.uleb128 0x7
	.long	.LASF38
	.byte	0x4c
	.byte	0x11
	.long	0x34
	.uleb128 0x7
	.long	.LASF39
	.byte	0x4d
	.byte	0xb
	.long	0x55
	.uleb128 0x7
	.long	.LASF40
	.byte	0x4d
	.byte	0x16
	.long	0x55
	.uleb128 0x1a
	.uleb128 0x1b
	.string	"p"
	.byte	0x4e
	.byte	0x1c
	.long	0x51e
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x55
	.uleb128 0x10
	.long	0x49
	.uleb128 0x12
	.long	.LASF41
	.byte	0x3d
	.byte	0xc
	.long	0x34
	.long	0x569
	.uleb128 0xd
	.string	"re"
	.byte	0x3d
	.byte	0x1e
	.long	0xf6
	.uleb128 0xd
	.string	"s"
	.byte	0x3d
	.byte	0x2e
	.long	0xf6
	.uleb128 0x13
	.long	.LASF29
	.byte	0x3d
	.byte	0x36
	.long	0x569
	.uleb128 0x7
	.long	.LASF42
	.byte	0x3f
	.byte	0xe
	.long	0xf6
	.uleb128 0x1a
	.uleb128 0x1b
	.string	"end"
	.byte	0x41
	.byte	0xf
	.long	0xf6
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x34
	.uleb128 0x25
	.long	.LASF48
	.byte	0x1
	.byte	0x24
	.byte	0x14
	.long	0xf6
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x6ad
	.uleb128 0x1c
	.string	"re"
	.byte	0x2b
	.long	0xf6
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1c
	.string	"s"
	.byte	0x3b
	.long	0xf6
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x6
	.string	"end"
	.byte	0x2a
	.byte	0xe
	.long	0xf6
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xb
	.long	.LASF40
	.byte	0x2b
	.byte	0x6
	.long	0x34
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xb
	.long	.LASF35
	.byte	0x2b
	.byte	0x11
	.long	0x34
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xb
	.long	.LASF43
	.byte	0x31
	.byte	0xe
	.long	0xf6
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x6
	.string	"n"
	.byte	0x32
	.byte	0x6
	.long	0x34
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x14
	.long	.LBB23
	.long	.LBE23-.LBB23
	.long	0x63e
	.uleb128 0xb
	.long	.LASF28
	.byte	0x36
	.byte	0xf
	.long	0xf6
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x9
	.long	.LVL16
	.long	0x56e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x6e6
	.long	.LBI10
	.byte	.LVU12
	.long	.LLRL7
	.byte	0x2a
	.byte	0x14
	.long	0x660
	.uleb128 0x3
	.long	0x6f3
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.uleb128 0x26
	.long	0x6ad
	.long	.LBI15
	.byte	.LVU28
	.long	.LLRL9
	.byte	0x1
	.byte	0x33
	.byte	0x15
	.uleb128 0x3
	.long	0x6c6
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x3
	.long	0x6bc
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xc
	.long	.LLRL9
	.uleb128 0x5
	.long	0x6cf
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x5
	.long	0x6da
	.long	.LLST13
	.long	.LVUS13
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LASF44
	.byte	0x10
	.byte	0xc
	.long	0x34
	.long	0x6e6
	.uleb128 0xd
	.string	"re"
	.byte	0x10
	.byte	0x25
	.long	0xf6
	.uleb128 0xd
	.string	"c"
	.byte	0x10
	.byte	0x2e
	.long	0x6f
	.uleb128 0x7
	.long	.LASF45
	.byte	0x18
	.byte	0x6
	.long	0x34
	.uleb128 0x7
	.long	.LASF28
	.byte	0x18
	.byte	0x1e
	.long	0x34
	.byte	0
	.uleb128 0x27
	.long	.LASF49
	.byte	0x1
	.byte	0x7
	.byte	0x14
	.long	0xf6
	.byte	0x1
	.uleb128 0xd
	.string	"re"
	.byte	0x7
	.byte	0x29
	.long	0xf6
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
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 5
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
	.uleb128 0x17
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 36
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
	.uleb128 0x1d
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
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
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
	.uleb128 0x20
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
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
	.byte	0
	.byte	0
	.uleb128 0x27
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
.LVUS15:
	.uleb128 .LVU145
	.uleb128 .LVU154
	.uleb128 .LVU154
	.uleb128 .LVU162
	.uleb128 .LVU170
	.uleb128 .LVU199
	.uleb128 .LVU200
	.uleb128 .LVU201
.LLST15:
	.byte	0x6
	.long	.LVL54
	.byte	0x4
	.uleb128 .LVL54-.LVL54
	.uleb128 .LVL55-.LVL54
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL54
	.uleb128 .LVL59-.LVL54
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL62-.LVL54
	.uleb128 .LVL73-.LVL54
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL74-.LVL54
	.uleb128 .LVL75-.LVL54
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS17:
	.uleb128 .LVU147
	.uleb128 .LVU154
	.uleb128 .LVU154
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 .LVU168
	.uleb128 .LVU168
	.uleb128 .LVU209
.LLST17:
	.byte	0x6
	.long	.LVL54
	.byte	0x4
	.uleb128 .LVL54-.LVL54
	.uleb128 .LVL55-.LVL54
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL54
	.uleb128 .LVL60-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL60-.LVL54
	.uleb128 .LVL61-.LVL54
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL54
	.uleb128 .LVL78-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS19:
	.uleb128 .LVU154
	.uleb128 .LVU162
	.uleb128 .LVU172
	.uleb128 .LVU191
	.uleb128 .LVU191
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU201
.LLST19:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL59-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL55
	.uleb128 .LVL70-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL55
	.uleb128 .LVL71-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL71-.LVL55
	.uleb128 .LVL74-.LVL55
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL74-.LVL55
	.uleb128 .LVL75-.LVL55
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU192
	.uleb128 .LVU196
	.uleb128 .LVU196
	.uleb128 .LVU200
.LLST20:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL72-.LVL70
	.uleb128 0x6
	.byte	0x77
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL70
	.uleb128 .LVL74-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS22:
	.uleb128 .LVU154
	.uleb128 .LVU162
	.uleb128 .LVU175
	.uleb128 .LVU192
	.uleb128 .LVU200
	.uleb128 .LVU201
.LLST22:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL59-.LVL55
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+404
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL63-.LVL55
	.uleb128 .LVL70-.LVL55
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+404
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL74-.LVL55
	.uleb128 .LVL75-.LVL55
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+404
	.sleb128 0
	.byte	0
.LVUS23:
	.uleb128 .LVU175
	.uleb128 .LVU179
	.uleb128 .LVU183
	.uleb128 .LVU184
.LLST23:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL66-.LVL63
	.uleb128 .LVL67-.LVL63
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS24:
	.uleb128 .LVU154
	.uleb128 .LVU162
	.uleb128 .LVU175
	.uleb128 .LVU192
	.uleb128 .LVU200
	.uleb128 .LVU201
.LLST24:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL59-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL63-.LVL55
	.uleb128 .LVL70-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL74-.LVL55
	.uleb128 .LVL75-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS26:
	.uleb128 .LVU155
	.uleb128 .LVU160
	.uleb128 .LVU180
	.uleb128 .LVU184
	.uleb128 .LVU185
	.uleb128 .LVU190
	.uleb128 .LVU200
	.uleb128 .LVU201
.LLST26:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL58-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL65-.LVL56
	.uleb128 .LVL67-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL56
	.uleb128 .LVL69-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL74-.LVL56
	.uleb128 .LVL75-.LVL56
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS27:
	.uleb128 .LVU203
	.uleb128 .LVU271
	.uleb128 .LVU271
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU333
.LLST27:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL98-.LVL76
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL98-.LVL76
	.uleb128 .LVL99-.LVL76
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL99-.LVL76
	.uleb128 .LVL126-.LVL76
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS29:
	.uleb128 .LVU258
	.uleb128 .LVU268
	.uleb128 .LVU319
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU325
.LLST29:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL119-.LVL93
	.uleb128 .LVL120-.LVL93
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL120-.LVL93
	.uleb128 .LVL121-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS41:
	.uleb128 .LVU261
	.uleb128 .LVU263
	.uleb128 .LVU263
	.uleb128 .LVU265
	.uleb128 .LVU265
	.uleb128 .LVU267
	.uleb128 .LVU267
	.uleb128 .LVU268
	.uleb128 .LVU322
	.uleb128 .LVU325
.LLST41:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-.LVL93
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL94-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL95-.LVL93
	.uleb128 .LVL96-.LVL93
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL96-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL119-.LVL93
	.uleb128 .LVL121-.LVL93
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU208
	.uleb128 .LVU258
	.uleb128 .LVU280
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 .LVU319
	.uleb128 .LVU325
	.uleb128 .LVU331
.LLST31:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL93-.LVL77
	.uleb128 0x2
	.byte	0x3f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x2
	.byte	0x3f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL119-.LVL77
	.uleb128 0x2
	.byte	0x3f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL77
	.uleb128 .LVL125-.LVL77
	.uleb128 0x2
	.byte	0x3f
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU207
	.uleb128 .LVU209
	.uleb128 .LVU279
	.uleb128 .LVU281
.LLST32:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x3
	.byte	0x74
	.sleb128 48
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x3
	.byte	0x74
	.sleb128 48
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU207
	.uleb128 .LVU216
	.uleb128 .LVU279
	.uleb128 .LVU281
.LLST33:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL79-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS34:
	.uleb128 .LVU208
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU217
	.uleb128 .LVU217
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU232
	.uleb128 .LVU232
	.uleb128 .LVU258
	.uleb128 .LVU280
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 .LVU285
	.uleb128 .LVU285
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 .LVU304
	.uleb128 .LVU304
	.uleb128 .LVU306
	.uleb128 .LVU306
	.uleb128 .LVU316
	.uleb128 .LVU316
	.uleb128 .LVU319
	.uleb128 .LVU325
	.uleb128 .LVU331
.LLST34:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL79-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL77
	.uleb128 .LVL79-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL79-.LVL77
	.uleb128 .LVL80-.LVL77
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL77
	.uleb128 .LVL84-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL84-.LVL77
	.uleb128 .LVL86-.LVL77
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL77
	.uleb128 .LVL93-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL102-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL103-.LVL77
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL77
	.uleb128 .LVL111-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL111-.LVL77
	.uleb128 .LVL112-.LVL77
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL112-.LVL77
	.uleb128 .LVL117-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL117-.LVL77
	.uleb128 .LVL119-.LVL77
	.uleb128 0x3
	.byte	0x73
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL77
	.uleb128 .LVL125-.LVL77
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS35:
	.uleb128 .LVU208
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU231
	.uleb128 .LVU231
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU258
	.uleb128 .LVU280
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 .LVU288
	.uleb128 .LVU288
	.uleb128 .LVU294
	.uleb128 .LVU294
	.uleb128 .LVU297
	.uleb128 .LVU307
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 .LVU319
	.uleb128 .LVU325
	.uleb128 .LVU331
.LLST35:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL80-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL77
	.uleb128 .LVL85-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL85-.LVL77
	.uleb128 .LVL87-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL77
	.uleb128 .LVL90-.LVL77
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL77
	.uleb128 .LVL93-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL104-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL104-.LVL77
	.uleb128 .LVL105-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL105-.LVL77
	.uleb128 .LVL107-.LVL77
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL77
	.uleb128 .LVL117-.LVL77
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL117-.LVL77
	.uleb128 .LVL119-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL121-.LVL77
	.uleb128 .LVL125-.LVL77
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU208
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU223
	.uleb128 .LVU224
	.uleb128 .LVU246
	.uleb128 .LVU246
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU254
	.uleb128 .LVU280
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 .LVU295
	.uleb128 .LVU296
	.uleb128 .LVU300
	.uleb128 .LVU300
	.uleb128 .LVU302
	.uleb128 .LVU302
	.uleb128 .LVU303
	.uleb128 .LVU303
	.uleb128 .LVU311
	.uleb128 .LVU311
	.uleb128 .LVU313
	.uleb128 .LVU313
	.uleb128 .LVU314
	.uleb128 .LVU325
	.uleb128 .LVU327
	.uleb128 .LVU327
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU331
.LLST36:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL79-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL77
	.uleb128 .LVL82-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL83-.LVL77
	.uleb128 .LVL89-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL89-.LVL77
	.uleb128 .LVL90-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL90-.LVL77
	.uleb128 .LVL92-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL106-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL107-.LVL77
	.uleb128 .LVL108-.LVL77
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL108-.LVL77
	.uleb128 .LVL109-.LVL77
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL109-.LVL77
	.uleb128 .LVL110-.LVL77
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL110-.LVL77
	.uleb128 .LVL115-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL115-.LVL77
	.uleb128 .LVL116-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL116-.LVL77
	.uleb128 .LVL117-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL121-.LVL77
	.uleb128 .LVL122-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL122-.LVL77
	.uleb128 .LVL123-.LVL77
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL123-.LVL77
	.uleb128 .LVL125-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS37:
	.uleb128 .LVU208
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU223
	.uleb128 .LVU224
	.uleb128 .LVU252
	.uleb128 .LVU280
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 .LVU310
	.uleb128 .LVU325
	.uleb128 .LVU330
.LLST37:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL79-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL79-.LVL77
	.uleb128 .LVL82-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL83-.LVL77
	.uleb128 .LVL91-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL114-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL121-.LVL77
	.uleb128 .LVL124-.LVL77
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS39:
	.uleb128 .LVU208
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU250
	.uleb128 .LVU250
	.uleb128 .LVU258
	.uleb128 .LVU280
	.uleb128 .LVU281
	.uleb128 .LVU283
	.uleb128 .LVU317
	.uleb128 .LVU325
	.uleb128 .LVU331
.LLST39:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL88-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL88-.LVL77
	.uleb128 .LVL90-.LVL77
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL77
	.uleb128 .LVL93-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL100-.LVL77
	.uleb128 .LVL101-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL102-.LVL77
	.uleb128 .LVL118-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL121-.LVL77
	.uleb128 .LVL125-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS42:
	.uleb128 .LVU333
	.uleb128 .LVU369
	.uleb128 .LVU369
	.uleb128 .LVU371
	.uleb128 .LVU371
	.uleb128 .LVU391
.LLST42:
	.byte	0x6
	.long	.LVL126
	.byte	0x4
	.uleb128 .LVL126-.LVL126
	.uleb128 .LVL135-.LVL126
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL135-.LVL126
	.uleb128 .LVL136-.LVL126
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL126
	.uleb128 .LVL144-.LVL126
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS44:
	.uleb128 .LVU336
	.uleb128 .LVU344
	.uleb128 .LVU344
	.uleb128 .LVU358
	.uleb128 .LVU358
	.uleb128 .LVU360
	.uleb128 .LVU360
	.uleb128 .LVU364
	.uleb128 .LVU376
	.uleb128 .LVU382
	.uleb128 .LVU382
	.uleb128 .LVU387
.LLST44:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL128-.LVL127
	.uleb128 .LVL130-.LVL127
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL130-.LVL127
	.uleb128 .LVL131-.LVL127
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL127
	.uleb128 .LVL132-.LVL127
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL137-.LVL127
	.uleb128 .LVL138-.LVL127
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL138-.LVL127
	.uleb128 .LVL142-.LVL127
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS45:
	.uleb128 .LVU339
	.uleb128 .LVU344
	.uleb128 .LVU344
	.uleb128 .LVU357
	.uleb128 .LVU359
	.uleb128 .LVU365
	.uleb128 .LVU379
	.uleb128 .LVU382
	.uleb128 .LVU382
	.uleb128 .LVU384
	.uleb128 .LVU385
	.uleb128 .LVU386
.LLST45:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL127
	.uleb128 .LVL129-.LVL127
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL131-.LVL127
	.uleb128 .LVL133-.LVL127
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL137-.LVL127
	.uleb128 .LVL138-.LVL127
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL138-.LVL127
	.uleb128 .LVL139-.LVL127
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL140-.LVL127
	.uleb128 .LVL141-.LVL127
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU141
	.uleb128 .LVU141
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
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LVL23-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL23-.LVL0
	.uleb128 .LVL50-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL50-.LVL0
	.uleb128 .LVL51-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL51-.LVL0
	.uleb128 .LVL52-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL52-.LVL0
	.uleb128 .LVL53-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL53-.LVL0
	.uleb128 .LFE2-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL15-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL15-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LVL21-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL21-.LVL0
	.uleb128 .LVL33-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL33-.LVL0
	.uleb128 .LVL50-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL50-.LVL0
	.uleb128 .LVL53-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL53-.LVL0
	.uleb128 .LFE2-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS2:
	.uleb128 .LVU21
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU26
	.uleb128 .LVU59
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU69
.LLST2:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL24-.LVL6
	.uleb128 .LVL25-.LVL6
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL25-.LVL6
	.uleb128 .LVL28-.LVL6
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS3:
	.uleb128 .LVU23
	.uleb128 .LVU26
	.uleb128 .LVU61
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU69
.LLST3:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL6
	.uleb128 .LVL25-.LVL6
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL6
	.uleb128 .LVL28-.LVL6
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS4:
	.uleb128 .LVU23
	.uleb128 .LVU26
	.uleb128 .LVU61
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU69
.LLST4:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL6
	.uleb128 .LVL25-.LVL6
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL6
	.uleb128 .LVL26-.LVL6
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL26-.LVL6
	.uleb128 .LVL27-.LVL6
	.uleb128 0xa
	.byte	0x76
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	CSWTCH.36
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL27-.LVL6
	.uleb128 .LVL28-.LVL6
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS5:
	.uleb128 .LVU69
	.uleb128 .LVU73
.LLST5:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS6:
	.uleb128 .LVU27
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 .LVU53
	.uleb128 .LVU70
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU136
	.uleb128 .LVU141
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL15-.LVL9
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL15-.LVL9
	.uleb128 .LVL17-.LVL9
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL9
	.uleb128 .LVL18-.LVL9
	.uleb128 0x8
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x20
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL9
	.uleb128 .LVL19-.LVL9
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL9
	.uleb128 .LVL29-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL9
	.uleb128 .LVL50-.LVL9
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL53-.LVL9
	.uleb128 .LFE2-.LVL9
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS14:
	.uleb128 .LVU48
	.uleb128 .LVU53
.LLST14:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL19-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS8:
	.uleb128 .LVU12
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU21
	.uleb128 .LVU56
	.uleb128 .LVU59
.LLST8:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL3-.LVL2
	.uleb128 .LVL6-.LVL2
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL2
	.uleb128 .LVL24-.LVL2
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS10:
	.uleb128 .LVU28
	.uleb128 .LVU33
	.uleb128 .LVU38
	.uleb128 .LVU41
	.uleb128 .LVU73
	.uleb128 .LVU76
	.uleb128 .LVU82
	.uleb128 .LVU107
	.uleb128 .LVU114
	.uleb128 .LVU117
	.uleb128 .LVU118
	.uleb128 .LVU136
.LLST10:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL13-.LVL10
	.uleb128 .LVL14-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL29-.LVL10
	.uleb128 .LVL30-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL10
	.uleb128 .LVL40-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL42-.LVL10
	.uleb128 .LVL43-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL44-.LVL10
	.uleb128 .LVL50-.LVL10
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS11:
	.uleb128 .LVU28
	.uleb128 .LVU33
	.uleb128 .LVU38
	.uleb128 .LVU41
	.uleb128 .LVU73
	.uleb128 .LVU76
	.uleb128 .LVU82
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU107
	.uleb128 .LVU114
	.uleb128 .LVU117
	.uleb128 .LVU118
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU126
	.uleb128 .LVU128
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU133
	.uleb128 .LVU134
	.uleb128 .LVU136
.LLST11:
	.byte	0x6
	.long	.LVL10
	.byte	0x4
	.uleb128 .LVL10-.LVL10
	.uleb128 .LVL11-.LVL10
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL13-.LVL10
	.uleb128 .LVL14-.LVL10
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL29-.LVL10
	.uleb128 .LVL30-.LVL10
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL32-.LVL10
	.uleb128 .LVL35-.LVL10
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL35-.LVL10
	.uleb128 .LVL40-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-.LVL10
	.uleb128 .LVL43-.LVL10
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL44-.LVL10
	.uleb128 .LVL45-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL45-.LVL10
	.uleb128 .LVL46-.LVL10
	.uleb128 0x3
	.byte	0x70
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL10
	.uleb128 .LVL48-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.LVL10
	.uleb128 .LVL49-.LVL10
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.LVL10
	.uleb128 .LVL50-.LVL10
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS12:
	.uleb128 .LVU91
	.uleb128 .LVU107
	.uleb128 .LVU118
	.uleb128 .LVU136
.LLST12:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL40-.LVL34
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL44-.LVL34
	.uleb128 .LVL50-.LVL34
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS13:
	.uleb128 .LVU91
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU106
	.uleb128 .LVU118
	.uleb128 .LVU136
.LLST13:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL36-.LVL34
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL34
	.uleb128 .LVL40-.LVL34
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL44-.LVL34
	.uleb128 .LVL50-.LVL34
	.uleb128 0x1
	.byte	0x56
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
	.long	.LFB6
	.long	.LFE6-.LFB6
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
.LLRL7:
	.byte	0x5
	.long	.LBB10
	.byte	0x4
	.uleb128 .LBB10-.LBB10
	.uleb128 .LBE10-.LBB10
	.byte	0x4
	.uleb128 .LBB14-.LBB10
	.uleb128 .LBE14-.LBB10
	.byte	0x4
	.uleb128 .LBB24-.LBB10
	.uleb128 .LBE24-.LBB10
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
	.byte	0x4
	.uleb128 .LBB22-.LBB15
	.uleb128 .LBE22-.LBB15
	.byte	0x4
	.uleb128 .LBB25-.LBB15
	.uleb128 .LBE25-.LBB15
	.byte	0x4
	.uleb128 .LBB26-.LBB15
	.uleb128 .LBE26-.LBB15
	.byte	0x4
	.uleb128 .LBB27-.LBB15
	.uleb128 .LBE27-.LBB15
	.byte	0x4
	.uleb128 .LBB28-.LBB15
	.uleb128 .LBE28-.LBB15
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB73-.LBB45
	.uleb128 .LBE73-.LBB45
	.byte	0x4
	.uleb128 .LBB74-.LBB45
	.uleb128 .LBE74-.LBB45
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB46
	.byte	0x4
	.uleb128 .LBB46-.LBB46
	.uleb128 .LBE46-.LBB46
	.byte	0x4
	.uleb128 .LBB71-.LBB46
	.uleb128 .LBE71-.LBB46
	.byte	0x4
	.uleb128 .LBB72-.LBB46
	.uleb128 .LBE72-.LBB46
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB47
	.byte	0x4
	.uleb128 .LBB47-.LBB47
	.uleb128 .LBE47-.LBB47
	.byte	0x4
	.uleb128 .LBB64-.LBB47
	.uleb128 .LBE64-.LBB47
	.byte	0x4
	.uleb128 .LBB65-.LBB47
	.uleb128 .LBE65-.LBB47
	.byte	0x4
	.uleb128 .LBB66-.LBB47
	.uleb128 .LBE66-.LBB47
	.byte	0x4
	.uleb128 .LBB67-.LBB47
	.uleb128 .LBE67-.LBB47
	.byte	0x4
	.uleb128 .LBB68-.LBB47
	.uleb128 .LBE68-.LBB47
	.byte	0x4
	.uleb128 .LBB69-.LBB47
	.uleb128 .LBE69-.LBB47
	.byte	0x4
	.uleb128 .LBB70-.LBB47
	.uleb128 .LBE70-.LBB47
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB49
	.byte	0x4
	.uleb128 .LBB49-.LBB49
	.uleb128 .LBE49-.LBB49
	.byte	0x4
	.uleb128 .LBB50-.LBB49
	.uleb128 .LBE50-.LBB49
	.byte	0x4
	.uleb128 .LBB51-.LBB49
	.uleb128 .LBE51-.LBB49
	.byte	0x4
	.uleb128 .LBB52-.LBB49
	.uleb128 .LBE52-.LBB49
	.byte	0x4
	.uleb128 .LBB53-.LBB49
	.uleb128 .LBE53-.LBB49
	.byte	0x4
	.uleb128 .LBB54-.LBB49
	.uleb128 .LBE54-.LBB49
	.byte	0x4
	.uleb128 .LBB55-.LBB49
	.uleb128 .LBE55-.LBB49
	.byte	0x4
	.uleb128 .LBB56-.LBB49
	.uleb128 .LBE56-.LBB49
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB76
	.byte	0x4
	.uleb128 .LBB76-.LBB76
	.uleb128 .LBE76-.LBB76
	.byte	0x4
	.uleb128 .LBB99-.LBB76
	.uleb128 .LBE99-.LBB76
	.byte	0x4
	.uleb128 .LBB100-.LBB76
	.uleb128 .LBE100-.LBB76
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB77
	.byte	0x4
	.uleb128 .LBB77-.LBB77
	.uleb128 .LBE77-.LBB77
	.byte	0x4
	.uleb128 .LBB91-.LBB77
	.uleb128 .LBE91-.LBB77
	.byte	0x4
	.uleb128 .LBB93-.LBB77
	.uleb128 .LBE93-.LBB77
	.byte	0x4
	.uleb128 .LBB94-.LBB77
	.uleb128 .LBE94-.LBB77
	.byte	0x4
	.uleb128 .LBB96-.LBB77
	.uleb128 .LBE96-.LBB77
	.byte	0x4
	.uleb128 .LBB98-.LBB77
	.uleb128 .LBE98-.LBB77
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB79
	.byte	0x4
	.uleb128 .LBB79-.LBB79
	.uleb128 .LBE79-.LBB79
	.byte	0x4
	.uleb128 .LBB80-.LBB79
	.uleb128 .LBE80-.LBB79
	.byte	0x4
	.uleb128 .LBB81-.LBB79
	.uleb128 .LBE81-.LBB79
	.byte	0x4
	.uleb128 .LBB82-.LBB79
	.uleb128 .LBE82-.LBB79
	.byte	0x4
	.uleb128 .LBB83-.LBB79
	.uleb128 .LBE83-.LBB79
	.byte	0x4
	.uleb128 .LBB84-.LBB79
	.uleb128 .LBE84-.LBB79
	.byte	0x4
	.uleb128 .LBB85-.LBB79
	.uleb128 .LBE85-.LBB79
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB95-.LBB92
	.uleb128 .LBE95-.LBB92
	.byte	0x4
	.uleb128 .LBB97-.LBB92
	.uleb128 .LBE97-.LBB92
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB102
	.byte	0x4
	.uleb128 .LBB102-.LBB102
	.uleb128 .LBE102-.LBB102
	.byte	0x4
	.uleb128 .LBB107-.LBB102
	.uleb128 .LBE107-.LBB102
	.byte	0x4
	.uleb128 .LBB108-.LBB102
	.uleb128 .LBE108-.LBB102
	.byte	0x4
	.uleb128 .LBB109-.LBB102
	.uleb128 .LBE109-.LBB102
	.byte	0
.LLRL46:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB6
	.uleb128 .LFE6-.LFB6
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF49:
	.string	"unit_end"
.LASF40:
	.string	"least"
.LASF34:
	.string	"text"
.LASF36:
	.string	"state"
.LASF22:
	.string	"STATES"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF30:
	.string	"points"
.LASF47:
	.string	"main"
.LASF43:
	.string	"rest"
.LASF27:
	.string	"numbers"
.LASF17:
	.string	"POINT"
.LASF4:
	.string	"long long int"
.LASF12:
	.string	"long int"
.LASF25:
	.string	"tests"
.LASF24:
	.string	"printf"
.LASF38:
	.string	"wanted"
.LASF29:
	.string	"length"
.LASF5:
	.string	"unsigned char"
.LASF19:
	.string	"E_SIGN"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF23:
	.string	"puts"
.LASF42:
	.string	"start"
.LASF6:
	.string	"short unsigned int"
.LASF14:
	.string	"START"
.LASF16:
	.string	"WHOLE"
.LASF9:
	.string	"char"
.LASF20:
	.string	"EXPONENT"
.LASF46:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF45:
	.string	"negated"
.LASF13:
	.string	"long unsigned int"
.LASF39:
	.string	"point"
.LASF21:
	.string	"WRONG"
.LASF48:
	.string	"match_here"
.LASF28:
	.string	"found"
.LASF37:
	.string	"count"
.LASF41:
	.string	"match"
.LASF35:
	.string	"most"
.LASF44:
	.string	"unit_matches"
.LASF32:
	.string	"number"
.LASF26:
	.string	"texts"
.LASF33:
	.string	"decode"
.LASF31:
	.string	"next"
.LASF18:
	.string	"FRACTION"
.LASF15:
	.string	"SIGN"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"automata.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
