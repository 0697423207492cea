	.file	"transforms.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "transforms.c"
	.p2align 4
	.type	by_rotation, @function
by_rotation:
.LVL0:
.LFB0:
	.file 1 "transforms.c"
	.loc 1 12 1 view -0
	.cfi_startproc
	.loc 1 13 2 view .LVU1
	.loc 1 12 1 is_stmt 0 view .LVU2
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
	.loc 1 13 27 view .LVU3
	movl	36(%esp), %edx
.LBB2:
	.loc 1 14 20 view .LVU4
	movl	rotated_length, %ebp
.LBE2:
	.loc 1 13 6 view .LVU5
	movl	32(%esp), %eax
	.loc 1 13 27 view .LVU6
	movl	(%edx), %edi
.LBB7:
	.loc 1 14 20 view .LVU7
	testl	%ebp, %ebp
.LBE7:
	.loc 1 13 6 view .LVU8
	movl	(%eax), %eax
.LVL1:
	.loc 1 13 27 view .LVU9
	movl	%edi, 4(%esp)
.LVL2:
	.loc 1 14 2 is_stmt 1 view .LVU10
.LBB8:
	.loc 1 14 7 view .LVU11
	.loc 1 14 20 view .LVU12
	jle	.L2
	leal	0(%ebp,%eax), %ebx
.LBB3:
	.loc 1 15 18 is_stmt 0 view .LVU13
	movl	rotated, %esi
	movl	%eax, %ecx
	movl	%ebx, (%esp)
	.loc 1 15 61 view .LVU14
	subl	%eax, %edi
.LVL3:
	.loc 1 15 61 view .LVU15
	movl	%eax, 8(%esp)
	jmp	.L5
.LVL4:
	.p2align 4,,10
	.p2align 3
.L3:
	.loc 1 15 61 view .LVU16
.LBE3:
	.loc 1 14 39 is_stmt 1 discriminator 2 view .LVU17
	.loc 1 14 20 discriminator 2 view .LVU18
	incl	%ecx
.LVL5:
	.loc 1 14 20 is_stmt 0 discriminator 2 view .LVU19
	cmpl	%ecx, (%esp)
	je	.L9
.LVL6:
.L5:
.LBB4:
	.loc 1 15 3 is_stmt 1 view .LVU20
	.loc 1 15 27 is_stmt 0 view .LVU21
	movl	%ecx, %eax
	cltd
	idivl	%ebp
	.loc 1 15 61 view .LVU22
	leal	(%edi,%ecx), %eax
	.loc 1 15 7 view .LVU23
	movzbl	(%esi,%edx), %ebx
.LVL7:
	.loc 1 15 66 view .LVU24
	cltd
	idivl	%ebp
	.loc 1 15 46 view .LVU25
	movzbl	(%esi,%edx), %edx
.LVL8:
	.loc 1 16 3 is_stmt 1 view .LVU26
	.loc 1 16 6 is_stmt 0 view .LVU27
	cmpl	%edx, %ebx
	je	.L3
	.loc 1 17 4 is_stmt 1 view .LVU28
.LBE4:
.LBE8:
	.loc 1 20 1 is_stmt 0 view .LVU29
	addl	$12, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
.LBB9:
.LBB5:
	.loc 1 17 13 view .LVU30
	movl	%ebx, %eax
.LBE5:
.LBE9:
	.loc 1 20 1 view .LVU31
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL9:
.LBB10:
.LBB6:
	.loc 1 17 13 view .LVU32
	subl	%edx, %eax
.LVL10:
	.loc 1 17 13 view .LVU33
.LBE6:
.LBE10:
	.loc 1 20 1 view .LVU34
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL11:
	.loc 1 20 1 view .LVU35
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
.LVL12:
	.loc 1 20 1 view .LVU36
	ret
.LVL13:
	.p2align 4,,10
	.p2align 3
.L9:
	.cfi_restore_state
	.loc 1 20 1 view .LVU37
	movl	8(%esp), %eax
.LVL14:
.L2:
	.loc 1 19 2 is_stmt 1 view .LVU38
	.loc 1 19 11 is_stmt 0 view .LVU39
	movl	4(%esp), %edi
	.loc 1 20 1 view .LVU40
	addl	$12, %esp
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	.loc 1 19 11 view .LVU41
	subl	%edi, %eax
	.loc 1 20 1 view .LVU42
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE0:
	.size	by_rotation, .-by_rotation
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"%d %.*s\n"
.LC3:
	.string	"%02x"
.LC4:
	.string	"\n%d -> %d %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.loc 1 100 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 101 2 view .LVU44
	.loc 1 106 2 view .LVU45
	.loc 1 107 2 view .LVU46
.LVL15:
	.loc 1 108 2 view .LVU47
.LBB41:
	.loc 1 108 7 view .LVU48
	.loc 1 108 23 view .LVU49
.LBE41:
	.loc 1 100 1 is_stmt 0 view .LVU50
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$6, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 107 6 view .LVU51
	xorl	%edx, %edx
	.loc 1 100 1 view .LVU52
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$6752, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 100 1 view .LVU53
	movl	%eax, 72(%esp)
	leal	4704(%esp), %ebx
.LBB114:
	.loc 1 108 14 view .LVU54
	xorl	%eax, %eax
	movl	%eax, 48(%esp)
.LBE114:
	.loc 1 107 6 view .LVU55
	movl	%edx, 28(%esp)
.LVL16:
.L68:
.LBB115:
.LBB42:
	.loc 1 109 3 is_stmt 1 view .LVU56
	.loc 1 109 23 is_stmt 0 view .LVU57
	movl	48(%esp), %eax
	.loc 1 110 3 view .LVU58
	leal	92(%esp), %edi
	.loc 1 109 23 view .LVU59
	movl	texts.0(,%eax,4), %esi
	.loc 1 110 3 view .LVU60
	movl	72(%esp), %eax
	.loc 1 109 23 view .LVU61
	movl	%esi, 32(%esp)
.LVL17:
	.loc 1 110 3 is_stmt 1 view .LVU62
	cmpl	$8, %eax
	movl	%eax, %ecx
	jnb	.L137
.LVL18:
.L11:
	.loc 1 110 3 is_stmt 0 view .LVU63
	rep movsb
	.loc 1 111 3 is_stmt 1 view .LVU64
.LVL19:
.LBB43:
.LBI43:
	.loc 1 22 12 view .LVU65
.LBB44:
	.loc 1 24 2 view .LVU66
	.loc 1 25 2 view .LVU67
	.loc 1 25 10 is_stmt 0 view .LVU68
	leal	92(%esp), %eax
.LVL20:
	.loc 1 25 10 view .LVU69
	movl	%eax, rotated
	.loc 1 26 2 is_stmt 1 view .LVU70
	.loc 1 26 17 is_stmt 0 view .LVU71
	movl	72(%esp), %eax
.LVL21:
	.loc 1 26 17 view .LVU72
	movl	%eax, rotated_length
	.loc 1 27 2 is_stmt 1 view .LVU73
.LBB45:
	.loc 1 27 7 view .LVU74
.LVL22:
	.loc 1 27 20 view .LVU75
	testl	%eax, %eax
	je	.L13
	.loc 1 27 11 is_stmt 0 view .LVU76
	xorl	%edi, %edi
.LVL23:
	.p2align 4
	.p2align 3
.L14:
	.loc 1 28 3 is_stmt 1 view .LVU77
	.loc 1 28 12 is_stmt 0 view .LVU78
	movl	%edi, (%ebx,%edi,4)
	.loc 1 27 26 is_stmt 1 view .LVU79
	movl	%edi, %esi
	incl	%edi
.LVL24:
	.loc 1 27 20 view .LVU80
	cmpl	%edi, %eax
	jne	.L14
.LBE45:
	.loc 1 29 2 view .LVU81
	movl	%ebx, (%esp)
	movl	$4, %eax
	movl	$by_rotation, %ecx
	movl	%eax, 8(%esp)
	movl	72(%esp), %eax
	movl	%ecx, 12(%esp)
	movl	%eax, 4(%esp)
	call	qsort
.LVL25:
	.loc 1 30 2 view .LVU82
.LBB46:
	.loc 1 30 7 view .LVU83
	.loc 1 30 20 view .LVU84
.LBE46:
	.loc 1 24 19 is_stmt 0 view .LVU85
	xorl	%eax, %eax
.LBB47:
	.loc 1 30 11 view .LVU86
	xorl	%ecx, %ecx
	movl	%esi, 68(%esp)
	movl	%eax, %esi
	jmp	.L18
.LVL26:
	.p2align 4,,10
	.p2align 3
.L70:
	.loc 1 30 26 view .LVU87
	movl	%eax, %ecx
.LVL27:
.L18:
	.loc 1 31 3 is_stmt 1 view .LVU88
	.loc 1 31 29 is_stmt 0 view .LVU89
	movl	(%ebx,%ecx,4), %eax
	leal	-1(%eax,%edi), %eax
	.loc 1 31 34 view .LVU90
	cltd
	idivl	%edi
	.loc 1 31 10 view .LVU91
	movzbl	92(%esp,%edx), %eax
	.loc 1 32 6 view .LVU92
	movl	(%ebx,%ecx,4), %edx
	.loc 1 31 10 view .LVU93
	movb	%al, 76(%esp)
	movb	%al, 604(%esp,%ecx)
	.loc 1 32 3 is_stmt 1 view .LVU94
	.loc 1 30 26 is_stmt 0 view .LVU95
	leal	1(%ecx), %eax
	.loc 1 32 6 view .LVU96
	testl	%edx, %edx
	.loc 1 30 20 view .LVU97
	movl	68(%esp), %edx
	.loc 1 32 6 view .LVU98
	cmove	%ecx, %esi
.LVL28:
	.loc 1 30 26 is_stmt 1 view .LVU99
	.loc 1 30 20 view .LVU100
	cmpl	%edx, %ecx
	jne	.L70
	movl	%esi, 44(%esp)
.LVL29:
.L16:
	.loc 1 30 20 is_stmt 0 view .LVU101
.LBE47:
	.loc 1 35 2 is_stmt 1 view .LVU102
	.loc 1 35 2 is_stmt 0 view .LVU103
.LBE44:
.LBE43:
	.loc 1 112 3 is_stmt 1 view .LVU104
	movl	$.LC2, (%esp)
	leal	604(%esp), %eax
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL30:
	.loc 1 113 3 view .LVU105
.LBB50:
.LBI50:
	.loc 1 51 13 view .LVU106
.LBB51:
.LBB52:
	.loc 1 54 20 view .LVU107
	.loc 1 54 11 is_stmt 0 view .LVU108
	xorl	%eax, %eax
.LVL31:
	.p2align 4
	.p2align 3
.L19:
	.loc 1 55 3 is_stmt 1 view .LVU109
	.loc 1 55 12 is_stmt 0 view .LVU110
	movb	%al, (%ebx,%eax)
	.loc 1 54 28 is_stmt 1 view .LVU111
	incl	%eax
.LVL32:
	.loc 1 54 20 view .LVU112
	cmpl	$256, %eax
	jne	.L19
.LVL33:
	.loc 1 54 20 is_stmt 0 view .LVU113
.LBE52:
.LBB53:
	.loc 1 56 20 is_stmt 1 view .LVU114
	movl	72(%esp), %eax
.LVL34:
	.loc 1 56 20 is_stmt 0 view .LVU115
	testl	%eax, %eax
	je	.L20
	leal	1116(%esp), %edi
	.loc 1 56 11 view .LVU116
	xorl	%ecx, %ecx
.LBB54:
	.loc 1 59 22 view .LVU117
	movzbl	4704(%esp), %edx
	movl	%edi, 60(%esp)
	leal	4705(%esp), %eax
	movl	%ecx, %edi
.LVL35:
	.loc 1 57 3 is_stmt 1 view .LVU118
	movl	%eax, 64(%esp)
	.loc 1 57 14 is_stmt 0 view .LVU119
	movzbl	604(%esp,%edi), %ecx
.LVL36:
	.loc 1 58 3 is_stmt 1 view .LVU120
	.loc 1 59 27 view .LVU121
	cmpb	%dl, %cl
	je	.L71
	.p2align 4
	.p2align 3
.L139:
	.loc 1 59 12 is_stmt 0 view .LVU122
	xorl	%esi, %esi
.LVL37:
	.p2align 4
	.p2align 3
.L22:
	.loc 1 59 39 is_stmt 1 view .LVU123
	incl	%esi
.LVL38:
	.loc 1 59 27 view .LVU124
	.loc 1 59 22 is_stmt 0 view .LVU125
	movzbl	(%ebx,%esi), %edx
	movl	%esi, %eax
	.loc 1 59 27 view .LVU126
	cmpb	%dl, %cl
	jne	.L22
	.loc 1 64 10 view .LVU127
	movl	%esi, %ecx
.LVL39:
.L21:
	.loc 1 62 3 view .LVU128
	movl	%eax, 8(%esp)
	movl	64(%esp), %eax
	movl	%ebx, 4(%esp)
	movb	%dl, 68(%esp)
	movb	%cl, 76(%esp)
	.loc 1 61 3 is_stmt 1 view .LVU129
.LVL40:
	.loc 1 62 3 view .LVU130
	movl	%eax, (%esp)
	call	memmove
.LVL41:
	.loc 1 63 3 view .LVU131
	.loc 1 64 10 is_stmt 0 view .LVU132
	movl	60(%esp), %eax
	movzbl	76(%esp), %ecx
	.loc 1 63 12 view .LVU133
	movzbl	68(%esp), %edx
	.loc 1 64 10 view .LVU134
	movb	%cl, (%eax,%edi)
.LBE54:
	.loc 1 56 26 view .LVU135
	leal	1(%edi), %eax
	.loc 1 56 20 view .LVU136
	cmpl	%eax, 72(%esp)
.LBB55:
	.loc 1 63 12 view .LVU137
	movb	%dl, 4704(%esp)
	.loc 1 64 3 is_stmt 1 view .LVU138
.LBE55:
	.loc 1 56 26 view .LVU139
.LVL42:
	.loc 1 56 20 view .LVU140
	je	.L138
	.loc 1 56 26 is_stmt 0 view .LVU141
	movl	%eax, %edi
.LBB56:
	.loc 1 57 3 is_stmt 1 view .LVU142
	.loc 1 57 14 is_stmt 0 view .LVU143
	movzbl	604(%esp,%edi), %ecx
.LVL43:
	.loc 1 58 3 is_stmt 1 view .LVU144
	.loc 1 59 27 view .LVU145
	cmpb	%dl, %cl
	jne	.L139
.LVL44:
.L71:
	.loc 1 59 27 is_stmt 0 view .LVU146
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.L21
.LVL45:
.L138:
	.loc 1 59 27 view .LVU147
.LBE56:
	movl	%edi, 52(%esp)
	movl	60(%esp), %edi
.LVL46:
	.loc 1 59 27 view .LVU148
.LBE53:
.LBE51:
.LBE50:
.LBB59:
.LBB60:
.LBB61:
	.loc 1 71 25 is_stmt 1 view .LVU149
.LBE61:
.LBE60:
.LBE59:
.LBB73:
.LBB58:
.LBB57:
	movl	%eax, 56(%esp)
.LBE57:
.LBE58:
.LBE73:
.LBB74:
.LBB68:
	.loc 1 70 6 is_stmt 0 view .LVU150
	xorl	%eax, %eax
	movl	%eax, 76(%esp)
.LBB63:
	.loc 1 71 11 view .LVU151
	xorl	%eax, %eax
	movl	%eax, 64(%esp)
	movl	%edi, 68(%esp)
.LVL47:
	.p2align 4
	.p2align 3
.L26:
	.loc 1 72 53 is_stmt 1 view .LVU152
	.loc 1 72 19 is_stmt 0 view .LVU153
	movl	64(%esp), %eax
	.loc 1 72 53 view .LVU154
	movl	52(%esp), %esi
	.loc 1 74 20 view .LVU155
	movzbl	1116(%esp,%eax), %edx
	.loc 1 72 19 view .LVU156
	leal	1(%eax), %ecx
	.loc 1 72 53 view .LVU157
	cmpl	%esi, %eax
	jge	.L76
	movl	72(%esp), %esi
	movl	68(%esp), %edi
	subl	%eax, %esi
	.loc 1 72 12 view .LVU158
	movl	$1, %eax
	jmp	.L36
.LVL48:
	.p2align 4,,10
	.p2align 3
.L141:
	.loc 1 72 53 view .LVU159
	cmpl	$127, %eax
	je	.L140
	.loc 1 72 70 is_stmt 1 view .LVU160
	incl	%eax
.LVL49:
	.loc 1 72 53 view .LVU161
	.loc 1 72 19 is_stmt 0 view .LVU162
	incl	%ecx
	.loc 1 72 53 view .LVU163
	cmpl	%esi, %eax
	je	.L27
.LVL50:
.L36:
	.loc 1 72 29 view .LVU164
	cmpb	%dl, (%edi,%ecx)
	je	.L141
.L27:
	.loc 1 74 6 view .LVU165
	movl	%edi, 68(%esp)
	.loc 1 74 3 is_stmt 1 view .LVU166
	.loc 1 74 6 is_stmt 0 view .LVU167
	cmpl	$2, %eax
	jg	.L74
.LVL51:
.L35:
	.loc 1 74 15 view .LVU168
	testb	%dl, %dl
	jns	.L30
.L74:
	movl	%ecx, 64(%esp)
.LVL52:
.L29:
	.loc 1 75 4 is_stmt 1 view .LVU169
	.loc 1 75 15 is_stmt 0 view .LVU170
	movl	76(%esp), %esi
	.loc 1 75 26 view .LVU171
	orb	$-128, %al
	movb	%al, 2652(%esp,%esi)
	.loc 1 75 15 view .LVU172
	leal	1(%esi), %edi
.LVL53:
	.loc 1 76 4 is_stmt 1 view .LVU173
	.loc 1 76 15 is_stmt 0 view .LVU174
	addl	$2, %esi
	movl	%esi, 76(%esp)
.LVL54:
	.loc 1 76 19 view .LVU175
	movb	%dl, 2652(%esp,%edi)
.LVL55:
.L31:
	.loc 1 71 25 is_stmt 1 view .LVU176
	cmpl	%ecx, 56(%esp)
	jg	.L26
.LBE63:
.LBE68:
.LBE74:
.LBB75:
	.loc 1 115 12 is_stmt 0 view .LVU177
	movl	76(%esp), %edi
	xorl	%esi, %esi
.LVL56:
	.p2align 4
	.p2align 3
.L34:
	.loc 1 116 4 is_stmt 1 discriminator 3 view .LVU178
	movzbl	2652(%esp,%esi), %eax
	.loc 1 115 42 is_stmt 0 discriminator 3 view .LVU179
	incl	%esi
.LVL57:
	.loc 1 116 4 discriminator 3 view .LVU180
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL58:
	.loc 1 115 42 is_stmt 1 discriminator 3 view .LVU181
	.loc 1 115 30 discriminator 3 view .LVU182
	cmpl	%edi, %esi
	jge	.L79
	cmpl	$39, %esi
	jle	.L34
.L79:
	leal	1628(%esp), %eax
.LBE75:
.LBB76:
.LBB77:
	.loc 1 87 6 is_stmt 0 view .LVU183
	xorl	%edi, %edi
	movl	%eax, 60(%esp)
.LBB78:
	.loc 1 88 11 view .LVU184
	xorl	%ecx, %ecx
	jmp	.L47
.LVL59:
	.p2align 4,,10
	.p2align 3
.L143:
	.loc 1 90 4 is_stmt 1 view .LVU185
	.loc 1 90 19 is_stmt 0 view .LVU186
	movb	%al, (%esi)
	.loc 1 88 26 view .LVU187
	incl	%ecx
	.loc 1 90 15 view .LVU188
	incl	%edi
.LVL60:
	.loc 1 91 4 is_stmt 1 view .LVU189
	.loc 1 88 26 view .LVU190
	.loc 1 88 20 view .LVU191
	cmpl	%ecx, 76(%esp)
	jle	.L142
.LVL61:
.L47:
	.loc 1 89 3 view .LVU192
	.loc 1 89 9 is_stmt 0 view .LVU193
	movzbl	2652(%esp,%ecx), %eax
	movl	%ecx, %edx
	.loc 1 90 7 view .LVU194
	movl	60(%esp), %esi
	addl	%edi, %esi
	.loc 1 89 6 view .LVU195
	testb	%al, %al
	jns	.L143
	.loc 1 93 3 view .LVU196
	movzbl	2653(%esp,%edx), %edx
	andb	$127, %al
	.loc 1 94 18 view .LVU197
	incl	%ecx
.LVL62:
	.loc 1 93 3 is_stmt 1 view .LVU198
	movzbl	%al, %eax
	movl	%eax, 56(%esp)
	cmpl	$8, %eax
	movl	%eax, 64(%esp)
	movl	%edx, 68(%esp)
	movl	%esi, %edx
	jnb	.L144
.LVL63:
.L40:
	.loc 1 93 3 is_stmt 0 view .LVU199
	andl	$7, 64(%esp)
	movl	64(%esp), %eax
	je	.L46
	movl	%ecx, 64(%esp)
	xorl	%esi, %esi
.L45:
	movzbl	68(%esp), %ecx
	movb	%cl, (%edx,%esi)
	incl	%esi
	cmpl	%eax, %esi
	jb	.L45
	movl	64(%esp), %ecx
.L46:
	.loc 1 94 3 is_stmt 1 view .LVU200
.LVL64:
	.loc 1 94 11 is_stmt 0 view .LVU201
	movl	56(%esp), %eax
	.loc 1 88 26 view .LVU202
	incl	%ecx
.LVL65:
	.loc 1 94 11 view .LVU203
	addl	%eax, %edi
.LVL66:
	.loc 1 88 26 is_stmt 1 view .LVU204
	.loc 1 88 20 view .LVU205
	cmpl	%ecx, 76(%esp)
	jg	.L47
.L142:
	.loc 1 88 20 is_stmt 0 view .LVU206
	movl	%edi, 68(%esp)
.LVL67:
.L25:
	.loc 1 88 20 view .LVU207
.LBE78:
.LBE77:
.LBE76:
.LBB85:
.LBB86:
.LBB87:
	.loc 1 54 20 is_stmt 1 view .LVU208
	.loc 1 54 11 is_stmt 0 view .LVU209
	xorl	%eax, %eax
.LVL68:
	.p2align 4
	.p2align 3
.L48:
	.loc 1 55 3 is_stmt 1 view .LVU210
	.loc 1 55 12 is_stmt 0 view .LVU211
	movb	%al, (%ebx,%eax)
	.loc 1 54 28 is_stmt 1 view .LVU212
	incl	%eax
.LVL69:
	.loc 1 54 20 view .LVU213
	cmpl	$256, %eax
	jne	.L48
.LVL70:
	.loc 1 54 20 is_stmt 0 view .LVU214
.LBE87:
.LBB88:
	.loc 1 56 20 is_stmt 1 view .LVU215
	movl	68(%esp), %eax
.LVL71:
	.loc 1 56 20 is_stmt 0 view .LVU216
	testl	%eax, %eax
	je	.L49
	leal	4705(%esp), %eax
	.loc 1 56 11 view .LVU217
	xorl	%edi, %edi
	movl	%eax, 64(%esp)
	leal	1628(%esp), %eax
	movl	%eax, 60(%esp)
	leal	2140(%esp), %esi
.LVL72:
	.p2align 4
	.p2align 3
.L50:
.LBB89:
	.loc 1 57 3 is_stmt 1 view .LVU218
	.loc 1 58 3 view .LVU219
	.loc 1 61 3 view .LVU220
	.loc 1 57 7 is_stmt 0 view .LVU221
	movl	60(%esp), %eax
	movzbl	(%eax,%edi), %eax
	.loc 1 61 17 view .LVU222
	movzbl	4704(%esp,%eax), %ecx
	.loc 1 62 3 view .LVU223
	movl	%eax, 8(%esp)
.LVL73:
	.loc 1 62 3 view .LVU224
	movl	64(%esp), %eax
.LVL74:
	.loc 1 62 3 view .LVU225
	movl	%ebx, 4(%esp)
	.loc 1 61 17 view .LVU226
	movb	%cl, 56(%esp)
.LVL75:
	.loc 1 62 3 is_stmt 1 view .LVU227
	movl	%eax, (%esp)
	call	memmove
.LVL76:
	.loc 1 63 3 view .LVU228
	.loc 1 63 12 is_stmt 0 view .LVU229
	movzbl	56(%esp), %ecx
.LBE89:
	.loc 1 56 20 view .LVU230
	movl	68(%esp), %eax
.LBB90:
	.loc 1 64 10 view .LVU231
	movb	%cl, (%esi,%edi)
.LBE90:
	.loc 1 56 26 view .LVU232
	incl	%edi
.LVL77:
.LBB91:
	.loc 1 63 12 view .LVU233
	movb	%cl, 4704(%esp)
	.loc 1 64 3 is_stmt 1 view .LVU234
.LBE91:
	.loc 1 56 26 view .LVU235
.LVL78:
	.loc 1 56 20 view .LVU236
	cmpl	%eax, %edi
	jne	.L50
.LVL79:
	.loc 1 56 20 is_stmt 0 view .LVU237
.LBE88:
.LBE86:
.LBE85:
	.loc 1 119 3 is_stmt 1 view .LVU238
.LBB92:
.LBI92:
	.loc 1 38 13 view .LVU239
.LBB93:
	.loc 1 40 2 view .LVU240
	.loc 1 40 6 is_stmt 0 view .LVU241
	leal	3676(%esp), %edi
	movl	$1028, %ecx
	movl	%edi, %eax
.LVL80:
	.loc 1 40 6 view .LVU242
	testb	$4, %al
	jne	.L145
.L56:
	.loc 1 41 2 is_stmt 1 view .LVU243
.LBB94:
	.loc 1 41 7 view .LVU244
.LVL81:
	.loc 1 41 20 view .LVU245
.LBE94:
	.loc 1 40 6 is_stmt 0 view .LVU246
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep stosl
	movl	68(%esp), %eax
	leal	(%esi,%eax), %edx
.LVL82:
	.p2align 4
	.p2align 3
.L59:
.LBB95:
	.loc 1 42 3 is_stmt 1 view .LVU247
	.loc 1 42 11 is_stmt 0 view .LVU248
	movzbl	(%esi), %eax
	.loc 1 41 20 view .LVU249
	incl	%esi
.LVL83:
	.loc 1 42 19 view .LVU250
	incl	3680(%esp,%eax,4)
	.loc 1 41 26 is_stmt 1 view .LVU251
.LVL84:
	.loc 1 41 20 view .LVU252
	cmpl	%esi, %edx
	jne	.L59
.LVL85:
.L55:
	.loc 1 41 20 is_stmt 0 view .LVU253
.LBE95:
.LBB96:
	.loc 1 43 20 is_stmt 1 view .LVU254
	movl	3676(%esp), %edx
	leal	3680(%esp), %eax
.LVL86:
	.p2align 4
	.p2align 3
.L60:
	.loc 1 44 3 view .LVU255
	.loc 1 44 16 is_stmt 0 view .LVU256
	movl	(%eax), %ecx
	.loc 1 43 20 view .LVU257
	addl	$4, %eax
	.loc 1 44 16 view .LVU258
	addl	%ecx, %edx
	movl	%edx, -4(%eax)
	.loc 1 43 28 is_stmt 1 view .LVU259
	.loc 1 43 20 view .LVU260
	cmpl	%ebx, %eax
	jne	.L60
.LVL87:
	.loc 1 43 20 is_stmt 0 view .LVU261
.LBE96:
.LBB97:
	.loc 1 45 20 is_stmt 1 view .LVU262
	movl	68(%esp), %edx
	leal	2140(%esp), %esi
	.loc 1 45 11 is_stmt 0 view .LVU263
	xorl	%eax, %eax
	.loc 1 45 20 view .LVU264
	testl	%edx, %edx
	je	.L65
.LVL88:
	.p2align 4
	.p2align 3
.L61:
	.loc 1 46 3 is_stmt 1 view .LVU265
	.loc 1 46 16 is_stmt 0 view .LVU266
	movzbl	(%esi,%eax), %ecx
	.loc 1 46 13 view .LVU267
	movl	3676(%esp,%ecx,4), %edx
	.loc 1 46 24 view .LVU268
	movl	%eax, 4704(%esp,%edx,4)
	.loc 1 45 26 is_stmt 1 view .LVU269
	.loc 1 46 20 is_stmt 0 view .LVU270
	leal	1(%edx), %edi
	.loc 1 45 26 view .LVU271
	incl	%eax
.LVL89:
	.loc 1 45 20 is_stmt 1 view .LVU272
	.loc 1 46 20 is_stmt 0 view .LVU273
	movl	%edi, 3676(%esp,%ecx,4)
	.loc 1 45 20 view .LVU274
	movl	68(%esp), %edi
	cmpl	%edi, %eax
	jne	.L61
.LBE97:
	.loc 1 47 2 is_stmt 1 view .LVU275
.LBB98:
	.loc 1 47 7 view .LVU276
.LVL90:
	.loc 1 47 18 is_stmt 0 view .LVU277
	movl	44(%esp), %eax
.LVL91:
	.loc 1 47 18 view .LVU278
	leal	1116(%esp,%edi), %ecx
	movl	%ecx, %edi
	movl	4704(%esp,%eax,4), %edx
.LVL92:
	.loc 1 47 38 is_stmt 1 view .LVU279
	leal	1116(%esp), %eax
.LVL93:
	.p2align 4
	.p2align 3
.L64:
	.loc 1 48 3 view .LVU280
	.loc 1 48 10 is_stmt 0 view .LVU281
	movzbl	2140(%esp,%edx), %ecx
	.loc 1 47 38 view .LVU282
	incl	%eax
.LVL94:
	.loc 1 47 51 view .LVU283
	movl	4704(%esp,%edx,4), %edx
.LVL95:
	.loc 1 48 10 view .LVU284
	movb	%cl, -1(%eax)
	.loc 1 47 46 is_stmt 1 view .LVU285
.LVL96:
	.loc 1 47 38 view .LVU286
	cmpl	%edi, %eax
	jne	.L64
.LVL97:
.L65:
	.loc 1 47 38 is_stmt 0 view .LVU287
.LBE98:
.LBE93:
.LBE92:
	.loc 1 120 3 is_stmt 1 view .LVU288
	.loc 1 120 26 is_stmt 0 view .LVU289
	movl	68(%esp), %edi
	cmpl	%edi, 72(%esp)
	je	.L146
.L63:
.LVL98:
	.loc 1 121 3 is_stmt 1 view .LVU290
	.loc 1 122 9 is_stmt 0 view .LVU291
	incl	28(%esp)
	.loc 1 121 3 view .LVU292
	movl	$.LC1, %eax
.LVL99:
.L66:
	.loc 1 121 3 discriminator 4 view .LVU293
	movl	%eax, 12(%esp)
	movl	76(%esp), %eax
	movl	$.LC4, (%esp)
	movl	%eax, 8(%esp)
	movl	72(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL100:
	.loc 1 122 3 is_stmt 1 discriminator 4 view .LVU294
	.loc 1 122 3 is_stmt 0 discriminator 4 view .LVU295
.LBE42:
	.loc 1 108 56 is_stmt 1 discriminator 4 view .LVU296
	incl	48(%esp)
	movl	48(%esp), %eax
.LVL101:
	.loc 1 108 23 discriminator 4 view .LVU297
	cmpl	$4, %eax
	je	.L10
.LBB112:
	.loc 1 109 11 is_stmt 0 view .LVU298
	movl	texts.0(,%eax,4), %eax
.LVL102:
	.loc 1 109 11 view .LVU299
	movl	%eax, (%esp)
	call	strlen
.LVL103:
	movl	%eax, 72(%esp)
	jmp	.L68
.LVL104:
	.p2align 4,,10
	.p2align 3
.L30:
.LBB101:
.LBB69:
.LBB64:
.LBB62:
	.loc 1 79 20 view .LVU300
	movl	76(%esp), %edi
	leal	2652(%esp), %esi
	addl	%esi, %edi
	testl	%eax, %eax
	je	.L33
	movl	%ecx, 64(%esp)
.LVL105:
	.loc 1 79 20 view .LVU301
	movl	%edi, %ecx
	movl	68(%esp), %edi
	xorl	%esi, %esi
.L32:
	movb	%dl, (%ecx,%esi)
	incl	%esi
	cmpl	%eax, %esi
	jb	.L32
	movl	%edi, 68(%esp)
	movl	64(%esp), %ecx
.L33:
.LVL106:
	.loc 1 79 16 view .LVU302
	addl	%eax, 76(%esp)
	movl	%ecx, 64(%esp)
	jmp	.L31
.LVL107:
	.p2align 4,,10
	.p2align 3
.L144:
	.loc 1 79 16 view .LVU303
.LBE62:
.LBE64:
.LBE69:
.LBE101:
.LBB102:
.LBB82:
.LBB79:
	.loc 1 93 3 view .LVU304
	imull	$16843009, 68(%esp), %eax
	testb	$1, %dl
	movl	%eax, 52(%esp)
	jne	.L147
.L41:
	testb	$2, %dl
	jne	.L148
.L42:
	movl	64(%esp), %eax
	cmpl	$8, %eax
	jb	.L40
	movl	%ecx, 40(%esp)
	movl	%eax, %esi
	movl	52(%esp), %ecx
.LVL108:
	.loc 1 93 3 view .LVU305
	movl	%edi, 36(%esp)
	andl	$-8, %esi
	movl	%esi, 64(%esp)
	xorl	%esi, %esi
	movl	64(%esp), %edi
.LVL109:
.L43:
	.loc 1 93 3 view .LVU306
	movl	%ecx, (%edx,%esi)
	movl	%ecx, 4(%edx,%esi)
	addl	$8, %esi
	cmpl	%edi, %esi
	jb	.L43
	movl	%eax, 64(%esp)
	movl	40(%esp), %ecx
	addl	%esi, %edx
	movl	36(%esp), %edi
	jmp	.L40
.LVL110:
.L140:
	.loc 1 93 3 view .LVU307
.LBE79:
.LBE82:
.LBE102:
.LBB103:
.LBB70:
.LBB65:
	movl	%edi, 68(%esp)
	movl	%ecx, 64(%esp)
.LVL111:
	.loc 1 93 3 view .LVU308
	jmp	.L29
.LVL112:
.L137:
	.loc 1 93 3 view .LVU309
.LBE65:
.LBE70:
.LBE103:
	.loc 1 110 3 view .LVU310
	movl	%edi, %eax
.LVL113:
	.loc 1 110 3 view .LVU311
	testb	$4, %al
	je	.L11
	movl	(%esi), %eax
	leal	96(%esp), %edi
	leal	4(%esi), %esi
	movl	%eax, 92(%esp)
	movl	72(%esp), %eax
	leal	-4(%eax), %ecx
.LVL114:
	.loc 1 110 3 view .LVU312
	jmp	.L11
.LVL115:
.L146:
	.loc 1 120 29 discriminator 1 view .LVU313
	movl	72(%esp), %eax
	leal	1116(%esp), %edi
	movl	%edi, (%esp)
	movl	%eax, 8(%esp)
	movl	32(%esp), %eax
	movl	%eax, 4(%esp)
	call	memcmp
.LVL116:
	movl	%eax, %edx
	.loc 1 121 3 discriminator 1 view .LVU314
	movl	$.LC0, %eax
	.loc 1 120 26 discriminator 1 view .LVU315
	testl	%edx, %edx
	je	.L66
	jmp	.L63
.LVL117:
.L76:
.LBB104:
.LBB71:
.LBB66:
	.loc 1 72 12 view .LVU316
	movl	$1, %eax
.LVL118:
	.loc 1 72 12 view .LVU317
	jmp	.L35
.LVL119:
.L10:
	.loc 1 72 12 view .LVU318
.LBE66:
.LBE71:
.LBE104:
.LBE112:
.LBE115:
	.loc 1 125 1 view .LVU319
	movl	28(%esp), %eax
.LVL120:
	.loc 1 125 1 view .LVU320
	leal	-12(%ebp), %esp
.LVL121:
	.loc 1 125 1 view .LVU321
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL122:
	.loc 1 125 1 view .LVU322
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL123:
	.loc 1 125 1 view .LVU323
	ret
.LVL124:
.L148:
	.cfi_restore_state
.LBB116:
.LBB113:
.LBB105:
.LBB83:
.LBB80:
	.loc 1 93 3 view .LVU324
	movl	52(%esp), %eax
	addl	$2, %edx
	movw	%ax, -2(%edx)
	subl	$2, 64(%esp)
	jmp	.L42
.L147:
	movzbl	52(%esp), %eax
	incl	%edx
	movb	%al, (%esi)
	movl	56(%esp), %eax
	decl	%eax
	movl	%eax, 64(%esp)
	jmp	.L41
.LVL125:
.L49:
	.loc 1 93 3 view .LVU325
.LBE80:
.LBE83:
.LBE105:
	.loc 1 119 3 is_stmt 1 view .LVU326
.LBB106:
	.loc 1 38 13 view .LVU327
.LBB99:
	.loc 1 40 2 view .LVU328
	.loc 1 40 6 is_stmt 0 view .LVU329
	leal	3676(%esp), %edi
	movl	$1028, %ecx
	movl	%edi, %eax
	testb	$4, %al
	jne	.L149
.L52:
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep stosl
	jmp	.L55
.LVL126:
.L20:
	.loc 1 40 6 view .LVU330
.LBE99:
.LBE106:
.LBB107:
.LBB72:
.LBB67:
	.loc 1 71 25 is_stmt 1 view .LVU331
	.loc 1 71 25 is_stmt 0 view .LVU332
.LBE67:
.LBE72:
.LBE107:
.LBB108:
	.loc 1 115 30 is_stmt 1 view .LVU333
	.loc 1 115 30 is_stmt 0 view .LVU334
.LBE108:
.LBB109:
.LBB84:
.LBB81:
	.loc 1 88 20 is_stmt 1 view .LVU335
.LBE81:
	.loc 1 87 6 is_stmt 0 view .LVU336
	xorl	%eax, %eax
	movl	%eax, 76(%esp)
	movl	%eax, 68(%esp)
	jmp	.L25
.LVL127:
.L13:
	.loc 1 87 6 view .LVU337
.LBE84:
.LBE109:
.LBB110:
.LBB49:
	.loc 1 29 2 is_stmt 1 view .LVU338
	movl	$by_rotation, 12(%esp)
	xorl	%eax, %eax
.LVL128:
	.loc 1 29 2 is_stmt 0 view .LVU339
	movl	%eax, 4(%esp)
	movl	$4, 8(%esp)
	movl	%ebx, (%esp)
	call	qsort
.LVL129:
	.loc 1 30 2 is_stmt 1 view .LVU340
.LBB48:
	.loc 1 30 7 view .LVU341
	.loc 1 30 20 view .LVU342
.LBE48:
	.loc 1 24 19 is_stmt 0 view .LVU343
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	jmp	.L16
.LVL130:
.L145:
	.loc 1 24 19 view .LVU344
.LBE49:
.LBE110:
.LBB111:
.LBB100:
	.loc 1 40 6 view .LVU345
	xorl	%edi, %edi
	movl	$1024, %ecx
	movl	%edi, 3676(%esp)
	leal	3680(%esp), %edi
	jmp	.L56
.LVL131:
.L149:
	.loc 1 40 6 view .LVU346
	movl	68(%esp), %eax
	movl	$1024, %ecx
	stosl
	jmp	.L52
.LBE100:
.LBE111:
.LBE113:
.LBE116:
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.section	.rodata.str1.1
.LC5:
	.string	"banana"
.LC6:
	.string	"mississippi river"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcdcdcd"
	.align 4
.LC8:
	.string	"she sells sea shells by the sea shore; the shells she sells are surely sea shells; so if she sells shells on the sea shore, the shells are sea shore shells"
	.section	.rodata
	.align 4
	.type	texts.0, @object
	.size	texts.0, 16
texts.0:
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.local	rotated_length
	.comm	rotated_length,4,4
	.local	rotated
	.comm	rotated,4,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/string.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.file 5 "../../../src/Kernel/user/include/stdlib.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xa41
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x24
	.long	.LASF31
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL60
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xb
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x16
	.long	0x26
	.uleb128 0x25
	.long	.LASF32
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0xb
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x26
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xb
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0xb
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0xb
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0xb
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x16
	.long	0x61
	.uleb128 0xb
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x19
	.long	.LASF9
	.byte	0x8
	.byte	0x1d
	.long	0x85
	.uleb128 0x5
	.byte	0x3
	.long	rotated
	.uleb128 0x10
	.long	0x68
	.uleb128 0x19
	.long	.LASF10
	.byte	0x9
	.byte	0xc
	.long	0x45
	.uleb128 0x5
	.byte	0x3
	.long	rotated_length
	.uleb128 0xd
	.long	.LASF11
	.byte	0x2
	.byte	0x8
	.byte	0x7
	.long	0xbb
	.long	0xbb
	.uleb128 0x3
	.long	0xbb
	.uleb128 0x3
	.long	0xbd
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0x27
	.byte	0x4
	.uleb128 0x10
	.long	0xc2
	.uleb128 0x28
	.uleb128 0xd
	.long	.LASF12
	.byte	0x2
	.byte	0x9
	.byte	0x7
	.long	0xbb
	.long	0xe3
	.uleb128 0x3
	.long	0xbb
	.uleb128 0x3
	.long	0x45
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0x29
	.long	.LASF33
	.byte	0x5
	.byte	0x2c
	.byte	0x6
	.long	0x104
	.uleb128 0x3
	.long	0xbb
	.uleb128 0x3
	.long	0x32
	.uleb128 0x3
	.long	0x32
	.uleb128 0x3
	.long	0x104
	.byte	0
	.uleb128 0x10
	.long	0x109
	.uleb128 0x2a
	.long	0x45
	.long	0x11d
	.uleb128 0x3
	.long	0xbd
	.uleb128 0x3
	.long	0xbd
	.byte	0
	.uleb128 0xd
	.long	.LASF13
	.byte	0x2
	.byte	0xa
	.byte	0x5
	.long	0x45
	.long	0x13d
	.uleb128 0x3
	.long	0xbd
	.uleb128 0x3
	.long	0xbd
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0xd
	.long	.LASF14
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x154
	.uleb128 0x3
	.long	0x154
	.uleb128 0x2b
	.byte	0
	.uleb128 0x10
	.long	0x2d
	.uleb128 0x16
	.long	0x154
	.uleb128 0xd
	.long	.LASF15
	.byte	0x2
	.byte	0x7
	.byte	0x7
	.long	0xbb
	.long	0x17e
	.uleb128 0x3
	.long	0xbb
	.uleb128 0x3
	.long	0xbd
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0xd
	.long	.LASF16
	.byte	0x2
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x194
	.uleb128 0x3
	.long	0x154
	.byte	0
	.uleb128 0x2c
	.long	.LASF34
	.byte	0x1
	.byte	0x63
	.byte	0x5
	.long	0x45
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x743
	.uleb128 0x19
	.long	.LASF17
	.byte	0x65
	.byte	0x1b
	.long	0x753
	.uleb128 0x5
	.byte	0x3
	.long	texts.0
	.uleb128 0xe
	.string	"a"
	.byte	0x10
	.long	0x758
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.uleb128 0xe
	.string	"b"
	.byte	0x19
	.long	0x758
	.uleb128 0x3
	.byte	0x74
	.sleb128 604
	.uleb128 0xe
	.string	"c"
	.byte	0x22
	.long	0x769
	.uleb128 0x3
	.byte	0x74
	.sleb128 2652
	.uleb128 0xe
	.string	"d"
	.byte	0x2f
	.long	0x758
	.uleb128 0x3
	.byte	0x74
	.sleb128 1116
	.uleb128 0xe
	.string	"e"
	.byte	0x38
	.long	0x758
	.uleb128 0x3
	.byte	0x74
	.sleb128 1628
	.uleb128 0xe
	.string	"f"
	.byte	0x41
	.long	0x758
	.uleb128 0x3
	.byte	0x74
	.sleb128 2140
	.uleb128 0x1c
	.long	.LASF18
	.byte	0x6b
	.byte	0x6
	.long	0x45
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x8
	.long	.LLRL8
	.uleb128 0x9
	.string	"t"
	.byte	0x6c
	.byte	0xe
	.long	0x32
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x8
	.long	.LLRL10
	.uleb128 0x9
	.string	"n"
	.byte	0x6d
	.byte	0x7
	.long	0x45
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1c
	.long	.LASF19
	.byte	0x6f
	.byte	0x7
	.long	0x45
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xa
	.long	.LASF20
	.byte	0x72
	.byte	0x7
	.long	0x45
	.uleb128 0xa
	.long	.LASF21
	.byte	0x75
	.byte	0x7
	.long	0x45
	.uleb128 0x9
	.string	"ok"
	.byte	0x78
	.byte	0x7
	.long	0x45
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x2d
	.long	.LLRL38
	.long	0x2b0
	.uleb128 0x9
	.string	"i"
	.byte	0x73
	.byte	0xc
	.long	0x45
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x11
	.long	.LVL58
	.long	0x13d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0x947
	.long	.LBI43
	.value	.LVU65
	.long	.LLRL14
	.byte	0x6f
	.byte	0xf
	.long	0x398
	.uleb128 0x6
	.long	0x96b
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x6
	.long	0x962
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x6
	.long	0x958
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x8
	.long	.LLRL14
	.uleb128 0x12
	.long	0x976
	.uleb128 0x3
	.byte	0x74
	.sleb128 4704
	.uleb128 0x2
	.long	0x981
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x13
	.long	0x98c
	.long	.LBB45
	.long	.LBE45-.LBB45
	.long	0x326
	.uleb128 0x2
	.long	0x991
	.long	.LLST19
	.long	.LVUS19
	.byte	0
	.uleb128 0x1d
	.long	0x99b
	.long	.LLRL20
	.long	0x341
	.uleb128 0x2
	.long	0x99c
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0x17
	.long	.LVL25
	.long	0xe3
	.long	0x36f
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_rotation
	.byte	0
	.uleb128 0x11
	.long	.LVL129
	.long	0xe3
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
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_rotation
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0x81b
	.long	.LBI50
	.value	.LVU106
	.long	.LLRL22
	.byte	0x71
	.byte	0x3
	.long	0x465
	.uleb128 0x6
	.long	0x843
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x6
	.long	0x838
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x6
	.long	0x82f
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x6
	.long	0x825
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x8
	.long	.LLRL22
	.uleb128 0x12
	.long	0x84e
	.uleb128 0x3
	.byte	0x74
	.sleb128 4704
	.uleb128 0x13
	.long	0x859
	.long	.LBB52
	.long	.LBE52-.LBB52
	.long	0x40e
	.uleb128 0x2
	.long	0x85e
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.uleb128 0x14
	.long	0x868
	.long	.LLRL28
	.uleb128 0x2
	.long	0x869
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x14
	.long	0x872
	.long	.LLRL30
	.uleb128 0x2
	.long	0x873
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x2
	.long	0x87d
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x11
	.long	.LVL41
	.long	0x9b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x6
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
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x7c2
	.long	.LLRL33
	.byte	0x72
	.byte	0x10
	.long	0x4ce
	.uleb128 0x7
	.long	0x7e3
	.uleb128 0x7
	.long	0x7da
	.uleb128 0x7
	.long	0x7d0
	.uleb128 0x8
	.long	.LLRL33
	.uleb128 0x2
	.long	0x7ee
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x14
	.long	0x7f9
	.long	.LLRL35
	.uleb128 0x2
	.long	0x7fa
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x2
	.long	0x803
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x1b
	.long	0x80e
	.long	.LBB62
	.long	.LBE62-.LBB62
	.uleb128 0x2e
	.long	0x80f
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x77a
	.long	.LLRL40
	.byte	0x75
	.byte	0x12
	.long	0x517
	.uleb128 0x7
	.long	0x79b
	.uleb128 0x7
	.long	0x792
	.uleb128 0x7
	.long	0x788
	.uleb128 0x8
	.long	.LLRL40
	.uleb128 0x2
	.long	0x7a6
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x14
	.long	0x7b1
	.long	.LLRL42
	.uleb128 0x2
	.long	0x7b2
	.long	.LLST43
	.long	.LVUS43
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2f
	.long	0x81b
	.long	.LBB85
	.long	.LBE85-.LBB85
	.byte	0x1
	.byte	0x76
	.byte	0x3
	.long	0x5c1
	.uleb128 0x7
	.long	0x843
	.uleb128 0x7
	.long	0x838
	.uleb128 0x7
	.long	0x82f
	.uleb128 0x7
	.long	0x825
	.uleb128 0x12
	.long	0x84e
	.uleb128 0x3
	.byte	0x74
	.sleb128 4704
	.uleb128 0x13
	.long	0x859
	.long	.LBB87
	.long	.LBE87-.LBB87
	.long	0x567
	.uleb128 0x2
	.long	0x85e
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.uleb128 0x1b
	.long	0x868
	.long	.LBB88
	.long	.LBE88-.LBB88
	.uleb128 0x2
	.long	0x869
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x14
	.long	0x872
	.long	.LLRL46
	.uleb128 0x2
	.long	0x873
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x2
	.long	0x87d
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x11
	.long	.LVL76
	.long	0x9b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 64
	.byte	0x6
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
	.byte	0
	.uleb128 0x1a
	.long	0x899
	.long	.LBI92
	.value	.LVU239
	.long	.LLRL49
	.byte	0x77
	.byte	0x3
	.long	0x6a4
	.uleb128 0x6
	.long	0x8c1
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x6
	.long	0x8b6
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x6
	.long	0x8ad
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x6
	.long	0x8a3
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x8
	.long	.LLRL49
	.uleb128 0x12
	.long	0x8cc
	.uleb128 0x3
	.byte	0x74
	.sleb128 3676
	.uleb128 0x12
	.long	0x8d7
	.uleb128 0x3
	.byte	0x74
	.sleb128 4704
	.uleb128 0x1d
	.long	0x8e2
	.long	.LLRL54
	.long	0x63c
	.uleb128 0x2
	.long	0x8e7
	.long	.LLST55
	.long	.LVUS55
	.byte	0
	.uleb128 0x13
	.long	0x8f1
	.long	.LBB96
	.long	.LBE96-.LBB96
	.long	0x65b
	.uleb128 0x2
	.long	0x8f6
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.uleb128 0x13
	.long	0x900
	.long	.LBB97
	.long	.LBE97-.LBB97
	.long	0x67a
	.uleb128 0x2
	.long	0x905
	.long	.LLST57
	.long	.LVUS57
	.byte	0
	.uleb128 0x1b
	.long	0x90f
	.long	.LBB98
	.long	.LBE98-.LBB98
	.uleb128 0x2
	.long	0x910
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x2
	.long	0x919
	.long	.LLST59
	.long	.LVUS59
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LVL30
	.long	0x13d
	.long	0x6d5
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
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x3
	.byte	0x74
	.sleb128 604
	.byte	0
	.uleb128 0x17
	.long	.LVL100
	.long	0x13d
	.long	0x6ff
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0
	.uleb128 0x17
	.long	.LVL103
	.long	0x17e
	.long	0x71e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xc
	.byte	0x74
	.sleb128 48
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	texts.0
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0x11
	.long	.LVL116
	.long	0xa39
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0x159
	.long	0x753
	.uleb128 0x1f
	.long	0x3e
	.byte	0x3
	.byte	0
	.uleb128 0x16
	.long	0x743
	.uleb128 0xf
	.long	0x61
	.long	0x769
	.uleb128 0x18
	.long	0x3e
	.value	0x1ff
	.byte	0
	.uleb128 0xf
	.long	0x61
	.long	0x77a
	.uleb128 0x18
	.long	0x3e
	.value	0x3ff
	.byte	0
	.uleb128 0x20
	.long	.LASF23
	.byte	0x55
	.long	0x45
	.long	0x7bd
	.uleb128 0x4
	.string	"in"
	.byte	0x55
	.byte	0x2d
	.long	0x85
	.uleb128 0x4
	.string	"n"
	.byte	0x55
	.byte	0x35
	.long	0x45
	.uleb128 0x4
	.string	"out"
	.byte	0x55
	.byte	0x47
	.long	0x7bd
	.uleb128 0xa
	.long	.LASF22
	.byte	0x57
	.byte	0x6
	.long	0x45
	.uleb128 0xc
	.uleb128 0x5
	.string	"i"
	.byte	0x58
	.byte	0xb
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x61
	.uleb128 0x20
	.long	.LASF24
	.byte	0x44
	.long	0x45
	.long	0x81b
	.uleb128 0x4
	.string	"in"
	.byte	0x44
	.byte	0x2b
	.long	0x85
	.uleb128 0x4
	.string	"n"
	.byte	0x44
	.byte	0x33
	.long	0x45
	.uleb128 0x4
	.string	"out"
	.byte	0x44
	.byte	0x45
	.long	0x7bd
	.uleb128 0xa
	.long	.LASF22
	.byte	0x46
	.byte	0x6
	.long	0x45
	.uleb128 0xc
	.uleb128 0x5
	.string	"i"
	.byte	0x47
	.byte	0xb
	.long	0x45
	.uleb128 0x5
	.string	"run"
	.byte	0x47
	.byte	0x12
	.long	0x45
	.uleb128 0xc
	.uleb128 0x5
	.string	"k"
	.byte	0x4e
	.byte	0xd
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
	.long	.LASF27
	.byte	0x33
	.long	0x889
	.uleb128 0x4
	.string	"in"
	.byte	0x33
	.byte	0x30
	.long	0x85
	.uleb128 0x4
	.string	"n"
	.byte	0x33
	.byte	0x38
	.long	0x45
	.uleb128 0x4
	.string	"out"
	.byte	0x33
	.byte	0x4a
	.long	0x7bd
	.uleb128 0x22
	.long	.LASF25
	.byte	0x33
	.byte	0x53
	.long	0x45
	.uleb128 0xa
	.long	.LASF26
	.byte	0x35
	.byte	0x10
	.long	0x889
	.uleb128 0x15
	.long	0x868
	.uleb128 0x5
	.string	"i"
	.byte	0x36
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.string	"i"
	.byte	0x38
	.byte	0xb
	.long	0x45
	.uleb128 0xc
	.uleb128 0x5
	.string	"at"
	.byte	0x39
	.byte	0x7
	.long	0x45
	.uleb128 0x5
	.string	"c"
	.byte	0x3d
	.byte	0x11
	.long	0x61
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0x61
	.long	0x899
	.uleb128 0x1f
	.long	0x3e
	.byte	0xff
	.byte	0
	.uleb128 0x21
	.long	.LASF28
	.byte	0x26
	.long	0x925
	.uleb128 0x4
	.string	"in"
	.byte	0x26
	.byte	0x2e
	.long	0x85
	.uleb128 0x4
	.string	"n"
	.byte	0x26
	.byte	0x36
	.long	0x45
	.uleb128 0x22
	.long	.LASF19
	.byte	0x26
	.byte	0x3d
	.long	0x45
	.uleb128 0x4
	.string	"out"
	.byte	0x26
	.byte	0x53
	.long	0x7bd
	.uleb128 0xa
	.long	.LASF29
	.byte	0x28
	.byte	0x6
	.long	0x925
	.uleb128 0xa
	.long	.LASF30
	.byte	0x28
	.byte	0x1a
	.long	0x936
	.uleb128 0x15
	.long	0x8f1
	.uleb128 0x5
	.string	"i"
	.byte	0x29
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0x15
	.long	0x900
	.uleb128 0x5
	.string	"c"
	.byte	0x2b
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0x15
	.long	0x90f
	.uleb128 0x5
	.string	"i"
	.byte	0x2d
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.string	"i"
	.byte	0x2f
	.byte	0xb
	.long	0x45
	.uleb128 0x5
	.string	"at"
	.byte	0x2f
	.byte	0x12
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	0x45
	.long	0x936
	.uleb128 0x18
	.long	0x3e
	.value	0x100
	.byte	0
	.uleb128 0xf
	.long	0x45
	.long	0x947
	.uleb128 0x18
	.long	0x3e
	.value	0x1ff
	.byte	0
	.uleb128 0x30
	.string	"bwt"
	.byte	0x1
	.byte	0x16
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x9a7
	.uleb128 0x4
	.string	"in"
	.byte	0x16
	.byte	0x25
	.long	0x85
	.uleb128 0x4
	.string	"n"
	.byte	0x16
	.byte	0x2d
	.long	0x45
	.uleb128 0x4
	.string	"out"
	.byte	0x16
	.byte	0x3f
	.long	0x7bd
	.uleb128 0xa
	.long	.LASF26
	.byte	0x18
	.byte	0x6
	.long	0x936
	.uleb128 0xa
	.long	.LASF19
	.byte	0x18
	.byte	0x13
	.long	0x45
	.uleb128 0x15
	.long	0x99b
	.uleb128 0x5
	.string	"i"
	.byte	0x1b
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.string	"i"
	.byte	0x1e
	.byte	0xb
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x31
	.long	.LASF35
	.byte	0x1
	.byte	0xb
	.byte	0xc
	.long	0x45
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0xa39
	.uleb128 0x23
	.string	"a"
	.byte	0x24
	.long	0xbd
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x23
	.string	"b"
	.byte	0x33
	.long	0xbd
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x9
	.string	"x"
	.byte	0xd
	.byte	0x6
	.long	0x45
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x9
	.string	"y"
	.byte	0xd
	.byte	0x1b
	.long	0x45
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x8
	.long	.LLRL2
	.uleb128 0x9
	.string	"i"
	.byte	0xe
	.byte	0xb
	.long	0x45
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x8
	.long	.LLRL4
	.uleb128 0x9
	.string	"p"
	.byte	0xf
	.byte	0x7
	.long	0x45
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x9
	.string	"q"
	.byte	0xf
	.byte	0x2e
	.long	0x45
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x32
	.long	.LASF13
	.long	.LASF36
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
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
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
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 106
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.sleb128 12
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
	.uleb128 0x21
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
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 11
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2a
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x2d
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2e
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2f
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x30
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
	.uleb128 0x31
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
.LVUS7:
	.uleb128 .LVU47
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU185
	.uleb128 .LVU300
	.uleb128 .LVU303
	.uleb128 .LVU307
	.uleb128 .LVU313
	.uleb128 .LVU316
	.uleb128 .LVU318
	.uleb128 .LVU330
	.uleb128 .LVU344
.LLST7:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL15
	.uleb128 .LVL59-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL104-.LVL15
	.uleb128 .LVL107-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL110-.LVL15
	.uleb128 .LVL115-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL117-.LVL15
	.uleb128 .LVL119-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL126-.LVL15
	.uleb128 .LVL130-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS9:
	.uleb128 .LVU49
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU185
	.uleb128 .LVU297
	.uleb128 .LVU299
	.uleb128 .LVU299
	.uleb128 .LVU303
	.uleb128 .LVU307
	.uleb128 .LVU313
	.uleb128 .LVU316
	.uleb128 .LVU318
	.uleb128 .LVU318
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU323
	.uleb128 .LVU323
	.uleb128 .LVU324
	.uleb128 .LVU330
	.uleb128 .LVU344
.LLST9:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL15
	.uleb128 .LVL59-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL101-.LVL15
	.uleb128 .LVL102-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL102-.LVL15
	.uleb128 .LVL107-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL110-.LVL15
	.uleb128 .LVL115-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL117-.LVL15
	.uleb128 .LVL119-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL119-.LVL15
	.uleb128 .LVL120-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL120-.LVL15
	.uleb128 .LVL121-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL121-.LVL15
	.uleb128 .LVL122-.LVL15
	.uleb128 0x3
	.byte	0x73
	.sleb128 -4656
	.byte	0x4
	.uleb128 .LVL122-.LVL15
	.uleb128 .LVL123-.LVL15
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x1a30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL123-.LVL15
	.uleb128 .LVL124-.LVL15
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x1a30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL126-.LVL15
	.uleb128 .LVL130-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
.LVUS11:
	.uleb128 .LVU62
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU185
	.uleb128 .LVU300
	.uleb128 .LVU303
	.uleb128 .LVU307
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU311
	.uleb128 .LVU311
	.uleb128 .LVU312
	.uleb128 .LVU312
	.uleb128 .LVU313
	.uleb128 .LVU316
	.uleb128 .LVU318
	.uleb128 .LVU330
	.uleb128 .LVU344
.LLST11:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL59-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL104-.LVL17
	.uleb128 .LVL107-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL110-.LVL17
	.uleb128 .LVL112-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL112-.LVL17
	.uleb128 .LVL113-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL113-.LVL17
	.uleb128 .LVL114-.LVL17
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL114-.LVL17
	.uleb128 .LVL115-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL117-.LVL17
	.uleb128 .LVL119-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL126-.LVL17
	.uleb128 .LVL130-.LVL17
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS12:
	.uleb128 .LVU103
	.uleb128 .LVU185
	.uleb128 .LVU300
	.uleb128 .LVU303
	.uleb128 .LVU307
	.uleb128 .LVU309
	.uleb128 .LVU316
	.uleb128 .LVU318
	.uleb128 .LVU330
	.uleb128 .LVU337
.LLST12:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL59-.LVL29
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL104-.LVL29
	.uleb128 .LVL107-.LVL29
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL110-.LVL29
	.uleb128 .LVL112-.LVL29
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL117-.LVL29
	.uleb128 .LVL119-.LVL29
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL126-.LVL29
	.uleb128 .LVL127-.LVL29
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS13:
	.uleb128 .LVU290
	.uleb128 .LVU293
.LLST13:
	.byte	0x8
	.long	.LVL98
	.uleb128 .LVL99-.LVL98
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU178
	.uleb128 .LVU180
	.uleb128 .LVU180
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU185
	.uleb128 .LVU332
	.uleb128 .LVU337
.LLST39:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL58-.LVL56
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL56
	.uleb128 .LVL59-.LVL56
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL126-.LVL56
	.uleb128 .LVL127-.LVL56
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU65
	.uleb128 .LVU103
	.uleb128 .LVU337
	.uleb128 .LVU344
.LLST15:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL29-.LVL19
	.uleb128 0x4
	.byte	0x74
	.sleb128 604
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL127-.LVL19
	.uleb128 .LVL130-.LVL19
	.uleb128 0x4
	.byte	0x74
	.sleb128 604
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU65
	.uleb128 .LVU103
	.uleb128 .LVU337
	.uleb128 .LVU339
	.uleb128 .LVU339
	.uleb128 .LVU344
.LLST16:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL29-.LVL19
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL127-.LVL19
	.uleb128 .LVL128-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL128-.LVL19
	.uleb128 .LVL130-.LVL19
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS17:
	.uleb128 .LVU65
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU103
	.uleb128 .LVU337
	.uleb128 .LVU340
	.uleb128 .LVU340
	.uleb128 .LVU344
.LLST17:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-.LVL19
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-.LVL19
	.uleb128 .LVL25-1-.LVL19
	.uleb128 0x5
	.byte	0x3
	.long	rotated
	.byte	0x4
	.uleb128 .LVL25-1-.LVL19
	.uleb128 .LVL29-.LVL19
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL127-.LVL19
	.uleb128 .LVL129-1-.LVL19
	.uleb128 0x5
	.byte	0x3
	.long	rotated
	.byte	0x4
	.uleb128 .LVL129-1-.LVL19
	.uleb128 .LVL130-.LVL19
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU67
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU101
	.uleb128 .LVU337
	.uleb128 .LVU344
.LLST18:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL26-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL19
	.uleb128 .LVL29-.LVL19
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL127-.LVL19
	.uleb128 .LVL130-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU75
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU101
	.uleb128 .LVU337
	.uleb128 .LVU344
.LLST19:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL29-.LVL22
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL127-.LVL22
	.uleb128 .LVL130-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU84
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU100
	.uleb128 .LVU100
	.uleb128 .LVU101
	.uleb128 .LVU342
	.uleb128 .LVU344
.LLST21:
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
	.uleb128 .LVL27-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL27-.LVL25
	.uleb128 .LVL28-.LVL25
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL28-.LVL25
	.uleb128 .LVL29-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL129-.LVL25
	.uleb128 .LVL130-.LVL25
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU106
	.uleb128 .LVU148
.LLST23:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL46-.LVL30
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU106
	.uleb128 .LVU148
.LLST24:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL46-.LVL30
	.uleb128 0x4
	.byte	0x74
	.sleb128 1116
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU106
	.uleb128 .LVU148
.LLST25:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL46-.LVL30
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS26:
	.uleb128 .LVU106
	.uleb128 .LVU148
.LLST26:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL46-.LVL30
	.uleb128 0x4
	.byte	0x74
	.sleb128 604
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU107
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU115
.LLST27:
	.byte	0x6
	.long	.LVL30
	.byte	0x4
	.uleb128 .LVL30-.LVL30
	.uleb128 .LVL31-.LVL30
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL30
	.uleb128 .LVL34-.LVL30
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS29:
	.uleb128 .LVU113
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU148
.LLST29:
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
	.uleb128 .LVL36-.LVL33
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL36-.LVL33
	.uleb128 .LVL42-.LVL33
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL42-.LVL33
	.uleb128 .LVL44-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL44-.LVL33
	.uleb128 .LVL45-.LVL33
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL45-.LVL33
	.uleb128 .LVL46-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS31:
	.uleb128 .LVU120
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU128
	.uleb128 .LVU144
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU147
.LLST31:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL36-.LVL36
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL36
	.uleb128 .LVL39-.LVL36
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL43-.LVL36
	.uleb128 .LVL43-.LVL36
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL36
	.uleb128 .LVL45-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU130
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU146
	.uleb128 .LVU147
	.uleb128 .LVU148
.LLST32:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-1-.LVL40
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL41-1-.LVL40
	.uleb128 .LVL44-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL45-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0
.LVUS34:
	.uleb128 .LVU148
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU178
	.uleb128 .LVU300
	.uleb128 .LVU302
	.uleb128 .LVU307
	.uleb128 .LVU309
	.uleb128 .LVU316
	.uleb128 .LVU318
	.uleb128 .LVU330
	.uleb128 .LVU332
.LLST34:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL46
	.uleb128 .LVL53-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL53-.LVL46
	.uleb128 .LVL54-.LVL46
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL54-.LVL46
	.uleb128 .LVL55-.LVL46
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL55-.LVL46
	.uleb128 .LVL56-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL104-.LVL46
	.uleb128 .LVL106-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL110-.LVL46
	.uleb128 .LVL112-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL117-.LVL46
	.uleb128 .LVL119-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL126-.LVL46
	.uleb128 .LVL126-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU148
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU169
	.uleb128 .LVU176
	.uleb128 .LVU178
	.uleb128 .LVU300
	.uleb128 .LVU301
	.uleb128 .LVU307
	.uleb128 .LVU308
	.uleb128 .LVU316
	.uleb128 .LVU317
	.uleb128 .LVU317
	.uleb128 .LVU318
	.uleb128 .LVU330
	.uleb128 .LVU332
.LLST36:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL47-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL46
	.uleb128 .LVL52-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL55-.LVL46
	.uleb128 .LVL56-.LVL46
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL104-.LVL46
	.uleb128 .LVL105-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL110-.LVL46
	.uleb128 .LVL111-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL117-.LVL46
	.uleb128 .LVL118-.LVL46
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL118-.LVL46
	.uleb128 .LVL119-.LVL46
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL126-.LVL46
	.uleb128 .LVL126-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU152
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU168
	.uleb128 .LVU307
	.uleb128 .LVU309
	.uleb128 .LVU316
	.uleb128 .LVU318
.LLST37:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL47
	.uleb128 .LVL51-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL110-.LVL47
	.uleb128 .LVL112-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL117-.LVL47
	.uleb128 .LVL119-.LVL47
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU185
	.uleb128 .LVU199
	.uleb128 .LVU204
	.uleb128 .LVU207
	.uleb128 .LVU303
	.uleb128 .LVU306
	.uleb128 .LVU324
	.uleb128 .LVU325
	.uleb128 .LVU334
	.uleb128 .LVU337
.LLST41:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL63-.LVL59
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL66-.LVL59
	.uleb128 .LVL67-.LVL59
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL107-.LVL59
	.uleb128 .LVL109-.LVL59
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL124-.LVL59
	.uleb128 .LVL125-.LVL59
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL126-.LVL59
	.uleb128 .LVL127-.LVL59
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU185
	.uleb128 .LVU190
	.uleb128 .LVU191
	.uleb128 .LVU198
	.uleb128 .LVU198
	.uleb128 .LVU199
	.uleb128 .LVU201
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU204
	.uleb128 .LVU205
	.uleb128 .LVU207
	.uleb128 .LVU303
	.uleb128 .LVU305
	.uleb128 .LVU305
	.uleb128 .LVU306
	.uleb128 .LVU324
	.uleb128 .LVU325
	.uleb128 .LVU334
	.uleb128 .LVU337
.LLST43:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL60-.LVL59
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL60-.LVL59
	.uleb128 .LVL62-.LVL59
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL62-.LVL59
	.uleb128 .LVL63-.LVL59
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL59
	.uleb128 .LVL65-.LVL59
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL59
	.uleb128 .LVL66-.LVL59
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL66-.LVL59
	.uleb128 .LVL67-.LVL59
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL107-.LVL59
	.uleb128 .LVL108-.LVL59
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL108-.LVL59
	.uleb128 .LVL109-.LVL59
	.uleb128 0x6
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL124-.LVL59
	.uleb128 .LVL125-.LVL59
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL126-.LVL59
	.uleb128 .LVL127-.LVL59
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 .LVU207
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU216
.LLST44:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL68-.LVL67
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL67
	.uleb128 .LVL71-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS45:
	.uleb128 .LVU214
	.uleb128 .LVU218
	.uleb128 .LVU218
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU237
.LLST45:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL72-.LVL70
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL70
	.uleb128 .LVL77-.LVL70
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL77-.LVL70
	.uleb128 .LVL78-.LVL70
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL70
	.uleb128 .LVL79-.LVL70
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS47:
	.uleb128 .LVU219
	.uleb128 .LVU224
	.uleb128 .LVU224
	.uleb128 .LVU225
	.uleb128 .LVU225
	.uleb128 .LVU228
.LLST47:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-.LVL72
	.uleb128 0xc
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL72
	.uleb128 .LVL74-.LVL72
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL72
	.uleb128 .LVL76-1-.LVL72
	.uleb128 0x8
	.byte	0x74
	.sleb128 8
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU227
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU237
.LLST48:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL76-1-.LVL75
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL76-1-.LVL75
	.uleb128 .LVL79-.LVL75
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS50:
	.uleb128 .LVU239
	.uleb128 .LVU253
	.uleb128 .LVU327
	.uleb128 .LVU330
	.uleb128 .LVU344
	.uleb128 0
.LLST50:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL85-.LVL79
	.uleb128 0x4
	.byte	0x74
	.sleb128 1116
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL79
	.uleb128 .LVL126-.LVL79
	.uleb128 0x4
	.byte	0x74
	.sleb128 1116
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL79
	.uleb128 .LFE6-.LVL79
	.uleb128 0x4
	.byte	0x74
	.sleb128 1116
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU239
	.uleb128 .LVU253
	.uleb128 .LVU327
	.uleb128 .LVU330
	.uleb128 .LVU344
	.uleb128 0
.LLST51:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL85-.LVL79
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL125-.LVL79
	.uleb128 .LVL126-.LVL79
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL130-.LVL79
	.uleb128 .LFE6-.LVL79
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS52:
	.uleb128 .LVU239
	.uleb128 .LVU242
	.uleb128 .LVU242
	.uleb128 .LVU253
	.uleb128 .LVU327
	.uleb128 .LVU330
	.uleb128 .LVU344
	.uleb128 .LVU346
	.uleb128 .LVU346
	.uleb128 0
.LLST52:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL80-.LVL79
	.uleb128 .LVL85-.LVL79
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL125-.LVL79
	.uleb128 .LVL126-.LVL79
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL79
	.uleb128 .LVL131-.LVL79
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL131-.LVL79
	.uleb128 .LFE6-.LVL79
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU239
	.uleb128 .LVU253
	.uleb128 .LVU327
	.uleb128 .LVU330
	.uleb128 .LVU344
	.uleb128 0
.LLST53:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL85-.LVL79
	.uleb128 0x4
	.byte	0x74
	.sleb128 2140
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL79
	.uleb128 .LVL126-.LVL79
	.uleb128 0x4
	.byte	0x74
	.sleb128 2140
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL79
	.uleb128 .LFE6-.LVL79
	.uleb128 0x4
	.byte	0x74
	.sleb128 2140
	.byte	0x9f
	.byte	0
.LVUS55:
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU247
	.uleb128 .LVU250
	.uleb128 .LVU250
	.uleb128 .LVU252
.LLST55:
	.byte	0x6
	.long	.LVL81
	.byte	0x4
	.uleb128 .LVL81-.LVL81
	.uleb128 .LVL82-.LVL81
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL82-.LVL81
	.uleb128 .LVL83-.LVL81
	.uleb128 0xa
	.byte	0x76
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0xa
	.value	0x85c
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL81
	.uleb128 .LVL84-.LVL81
	.uleb128 0xa
	.byte	0x76
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0xa
	.value	0x85d
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU253
	.uleb128 .LVU255
.LLST56:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL86-.LVL85
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS57:
	.uleb128 .LVU261
	.uleb128 .LVU265
	.uleb128 .LVU265
	.uleb128 .LVU278
	.uleb128 .LVU278
	.uleb128 .LVU279
.LLST57:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL88-.LVL87
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL87
	.uleb128 .LVL91-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL91-.LVL87
	.uleb128 .LVL92-.LVL87
	.uleb128 0xe
	.byte	0x72
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x1260
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU277
	.uleb128 .LVU280
	.uleb128 .LVU280
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU286
.LLST58:
	.byte	0x6
	.long	.LVL90
	.byte	0x4
	.uleb128 .LVL90-.LVL90
	.uleb128 .LVL93-.LVL90
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL90
	.uleb128 .LVL94-.LVL90
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0xa
	.value	0x45c
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL94-.LVL90
	.uleb128 .LVL96-.LVL90
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0xa
	.value	0x45d
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS59:
	.uleb128 .LVU279
	.uleb128 .LVU284
	.uleb128 .LVU286
	.uleb128 .LVU287
.LLST59:
	.byte	0x6
	.long	.LVL92
	.byte	0x4
	.uleb128 .LVL92-.LVL92
	.uleb128 .LVL95-.LVL92
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL96-.LVL92
	.uleb128 .LVL97-.LVL92
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS0:
	.uleb128 .LVU9
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LFE0-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0
.LVUS1:
	.uleb128 .LVU10
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL3-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL4-.LVL2
	.uleb128 .LFE0-.LVL2
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0
.LVUS3:
	.uleb128 .LVU12
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU38
.LLST3:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x91
	.sleb128 -24
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL2
	.uleb128 .LVL5-.LVL2
	.uleb128 0x9
	.byte	0x71
	.sleb128 0
	.byte	0x91
	.sleb128 -24
	.byte	0x6
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL2
	.uleb128 .LVL14-.LVL2
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x91
	.sleb128 -24
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU16
	.uleb128 .LVU20
	.uleb128 .LVU24
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU38
.LLST5:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL9-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL9-.LVL4
	.uleb128 .LVL10-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-.LVL4
	.uleb128 .LVL11-.LVL4
	.uleb128 0x12
	.byte	0x71
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL4
	.uleb128 .LVL12-.LVL4
	.uleb128 0x16
	.byte	0x71
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x3
	.long	rotated
	.byte	0x6
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL4
	.uleb128 .LVL13-.LVL4
	.uleb128 0x1a
	.byte	0x71
	.sleb128 0
	.byte	0x3
	.long	rotated_length
	.byte	0x6
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x3
	.long	rotated
	.byte	0x6
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL4
	.uleb128 .LVL14-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 .LVU16
	.uleb128 .LVU20
	.uleb128 .LVU26
	.uleb128 .LVU38
.LLST6:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL14-.LVL4
	.uleb128 0x1
	.byte	0x52
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
.LLRL2:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB7-.LBB2
	.uleb128 .LBE7-.LBB2
	.byte	0x4
	.uleb128 .LBB8-.LBB2
	.uleb128 .LBE8-.LBB2
	.byte	0x4
	.uleb128 .LBB9-.LBB2
	.uleb128 .LBE9-.LBB2
	.byte	0x4
	.uleb128 .LBB10-.LBB2
	.uleb128 .LBE10-.LBB2
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB3
	.byte	0x4
	.uleb128 .LBB3-.LBB3
	.uleb128 .LBE3-.LBB3
	.byte	0x4
	.uleb128 .LBB4-.LBB3
	.uleb128 .LBE4-.LBB3
	.byte	0x4
	.uleb128 .LBB5-.LBB3
	.uleb128 .LBE5-.LBB3
	.byte	0x4
	.uleb128 .LBB6-.LBB3
	.uleb128 .LBE6-.LBB3
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB41
	.byte	0x4
	.uleb128 .LBB41-.LBB41
	.uleb128 .LBE41-.LBB41
	.byte	0x4
	.uleb128 .LBB114-.LBB41
	.uleb128 .LBE114-.LBB41
	.byte	0x4
	.uleb128 .LBB115-.LBB41
	.uleb128 .LBE115-.LBB41
	.byte	0x4
	.uleb128 .LBB116-.LBB41
	.uleb128 .LBE116-.LBB41
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB42
	.byte	0x4
	.uleb128 .LBB42-.LBB42
	.uleb128 .LBE42-.LBB42
	.byte	0x4
	.uleb128 .LBB112-.LBB42
	.uleb128 .LBE112-.LBB42
	.byte	0x4
	.uleb128 .LBB113-.LBB42
	.uleb128 .LBE113-.LBB42
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB43
	.byte	0x4
	.uleb128 .LBB43-.LBB43
	.uleb128 .LBE43-.LBB43
	.byte	0x4
	.uleb128 .LBB110-.LBB43
	.uleb128 .LBE110-.LBB43
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB46
	.byte	0x4
	.uleb128 .LBB46-.LBB46
	.uleb128 .LBE46-.LBB46
	.byte	0x4
	.uleb128 .LBB47-.LBB46
	.uleb128 .LBE47-.LBB46
	.byte	0x4
	.uleb128 .LBB48-.LBB46
	.uleb128 .LBE48-.LBB46
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB50
	.byte	0x4
	.uleb128 .LBB50-.LBB50
	.uleb128 .LBE50-.LBB50
	.byte	0x4
	.uleb128 .LBB73-.LBB50
	.uleb128 .LBE73-.LBB50
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB53
	.byte	0x4
	.uleb128 .LBB53-.LBB53
	.uleb128 .LBE53-.LBB53
	.byte	0x4
	.uleb128 .LBB57-.LBB53
	.uleb128 .LBE57-.LBB53
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB54
	.byte	0x4
	.uleb128 .LBB54-.LBB54
	.uleb128 .LBE54-.LBB54
	.byte	0x4
	.uleb128 .LBB55-.LBB54
	.uleb128 .LBE55-.LBB54
	.byte	0x4
	.uleb128 .LBB56-.LBB54
	.uleb128 .LBE56-.LBB54
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB59
	.byte	0x4
	.uleb128 .LBB59-.LBB59
	.uleb128 .LBE59-.LBB59
	.byte	0x4
	.uleb128 .LBB74-.LBB59
	.uleb128 .LBE74-.LBB59
	.byte	0x4
	.uleb128 .LBB101-.LBB59
	.uleb128 .LBE101-.LBB59
	.byte	0x4
	.uleb128 .LBB103-.LBB59
	.uleb128 .LBE103-.LBB59
	.byte	0x4
	.uleb128 .LBB104-.LBB59
	.uleb128 .LBE104-.LBB59
	.byte	0x4
	.uleb128 .LBB107-.LBB59
	.uleb128 .LBE107-.LBB59
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB61
	.byte	0x4
	.uleb128 .LBB61-.LBB61
	.uleb128 .LBE61-.LBB61
	.byte	0x4
	.uleb128 .LBB63-.LBB61
	.uleb128 .LBE63-.LBB61
	.byte	0x4
	.uleb128 .LBB64-.LBB61
	.uleb128 .LBE64-.LBB61
	.byte	0x4
	.uleb128 .LBB65-.LBB61
	.uleb128 .LBE65-.LBB61
	.byte	0x4
	.uleb128 .LBB66-.LBB61
	.uleb128 .LBE66-.LBB61
	.byte	0x4
	.uleb128 .LBB67-.LBB61
	.uleb128 .LBE67-.LBB61
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB75
	.byte	0x4
	.uleb128 .LBB75-.LBB75
	.uleb128 .LBE75-.LBB75
	.byte	0x4
	.uleb128 .LBB108-.LBB75
	.uleb128 .LBE108-.LBB75
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB76
	.byte	0x4
	.uleb128 .LBB76-.LBB76
	.uleb128 .LBE76-.LBB76
	.byte	0x4
	.uleb128 .LBB102-.LBB76
	.uleb128 .LBE102-.LBB76
	.byte	0x4
	.uleb128 .LBB105-.LBB76
	.uleb128 .LBE105-.LBB76
	.byte	0x4
	.uleb128 .LBB109-.LBB76
	.uleb128 .LBE109-.LBB76
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB78
	.byte	0x4
	.uleb128 .LBB78-.LBB78
	.uleb128 .LBE78-.LBB78
	.byte	0x4
	.uleb128 .LBB79-.LBB78
	.uleb128 .LBE79-.LBB78
	.byte	0x4
	.uleb128 .LBB80-.LBB78
	.uleb128 .LBE80-.LBB78
	.byte	0x4
	.uleb128 .LBB81-.LBB78
	.uleb128 .LBE81-.LBB78
	.byte	0
.LLRL46:
	.byte	0x5
	.long	.LBB89
	.byte	0x4
	.uleb128 .LBB89-.LBB89
	.uleb128 .LBE89-.LBB89
	.byte	0x4
	.uleb128 .LBB90-.LBB89
	.uleb128 .LBE90-.LBB89
	.byte	0x4
	.uleb128 .LBB91-.LBB89
	.uleb128 .LBE91-.LBB89
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB106-.LBB92
	.uleb128 .LBE106-.LBB92
	.byte	0x4
	.uleb128 .LBB111-.LBB92
	.uleb128 .LBE111-.LBB92
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB95-.LBB94
	.uleb128 .LBE95-.LBB94
	.byte	0
.LLRL60:
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
.LASF11:
	.string	"memmove"
.LASF32:
	.string	"size_t"
.LASF30:
	.string	"next"
.LASF13:
	.string	"memcmp"
.LASF19:
	.string	"start"
.LASF28:
	.string	"inverse_bwt"
.LASF29:
	.string	"first"
.LASF22:
	.string	"written"
.LASF17:
	.string	"texts"
.LASF16:
	.string	"strlen"
.LASF33:
	.string	"qsort"
.LASF10:
	.string	"rotated_length"
.LASF7:
	.string	"unsigned char"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF20:
	.string	"packed"
.LASF21:
	.string	"unpacked"
.LASF12:
	.string	"memset"
.LASF9:
	.string	"rotated"
.LASF23:
	.string	"unpack_runs"
.LASF27:
	.string	"move_to_front"
.LASF31:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF34:
	.string	"main"
.LASF26:
	.string	"order"
.LASF3:
	.string	"unsigned int"
.LASF2:
	.string	"char"
.LASF25:
	.string	"back"
.LASF5:
	.string	"long long int"
.LASF18:
	.string	"wrong"
.LASF15:
	.string	"memcpy"
.LASF14:
	.string	"printf"
.LASF35:
	.string	"by_rotation"
.LASF4:
	.string	"long int"
.LASF24:
	.string	"pack_runs"
.LASF36:
	.string	"__builtin_memcmp"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"transforms.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
