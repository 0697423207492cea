	.file	"lz77.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "lz77.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"WRONG"
.LC1:
	.string	"ok"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"%-8s %5u -> %5u bytes, %08x %s\n"
	.text
	.p2align 4
	.type	try, @function
try:
.LVL0:
.LFB3:
	.file 1 "lz77.c"
	.loc 1 82 1 view -0
	.cfi_startproc
	.loc 1 83 2 view .LVU1
	.loc 1 82 1 is_stmt 0 view .LVU2
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB50:
.LBB51:
	.loc 1 19 2 view .LVU3
	movl	$1024, %ecx
.LBE51:
.LBE50:
	.loc 1 82 1 view .LVU4
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
	movl	%edx, %ebx
.LVL1:
.LBB94:
.LBI50:
	.loc 1 15 15 is_stmt 1 view .LVU5
.LBB87:
	.loc 1 17 2 view .LVU6
	.loc 1 18 2 view .LVU7
	.loc 1 19 2 view .LVU8
.LBE87:
.LBE94:
	.loc 1 82 1 is_stmt 0 view .LVU9
	subl	$92, %esp
	.cfi_def_cfa_offset 112
.LBB95:
.LBB88:
	.loc 1 19 2 view .LVU10
	movl	$-1, %eax
.LVL2:
	.loc 1 19 2 view .LVU11
.LBE88:
.LBE95:
	.loc 1 82 1 view .LVU12
	movl	%edx, 72(%esp)
.LBB96:
.LBB89:
	.loc 1 19 2 view .LVU13
	movl	$head, %edx
.LVL3:
.LBB52:
	.loc 1 20 23 view .LVU14
	testl	%ebx, %ebx
.LBE52:
	.loc 1 19 2 view .LVU15
	movl	%edx, %edi
	rep stosl
	.loc 1 20 2 is_stmt 1 view .LVU16
.LBB80:
	.loc 1 20 7 view .LVU17
.LVL4:
	.loc 1 20 23 view .LVU18
	je	.L30
.LBB53:
.LBB54:
	.loc 1 42 20 is_stmt 0 view .LVU19
	movl	%esi, 76(%esp)
.LBE54:
.LBE53:
.LBE80:
	.loc 1 17 22 view .LVU20
	xorl	%eax, %eax
.LBB81:
	.loc 1 20 14 view .LVU21
	xorl	%ebp, %ebp
.LBE81:
	.loc 1 17 22 view .LVU22
	movl	%eax, 60(%esp)
	.loc 1 17 9 view .LVU23
	xorl	%eax, %eax
.LBB82:
.LBB75:
.LBB55:
	.loc 1 42 20 view .LVU24
	movl	%ebx, %esi
.LVL5:
	.loc 1 42 20 view .LVU25
.LBE55:
.LBE75:
.LBE82:
	.loc 1 17 9 view .LVU26
	movl	%eax, 36(%esp)
	.loc 1 18 6 view .LVU27
	movl	$8, %eax
	movl	%eax, 44(%esp)
.LVL6:
	.p2align 4
	.p2align 3
.L19:
.LBB83:
.LBB76:
	.loc 1 21 3 is_stmt 1 view .LVU28
	.loc 1 22 3 view .LVU29
	.loc 1 36 7 is_stmt 0 view .LVU30
	movl	36(%esp), %edi
	.loc 1 22 9 view .LVU31
	leal	3(%ebp), %ebx
	.loc 1 22 6 view .LVU32
	cmpl	%ebx, %esi
	.loc 1 36 7 view .LVU33
	leal	packed(%edi), %eax
	movl	%eax, 48(%esp)
.LBB56:
.LBB57:
.LBB58:
.LBB59:
	.loc 1 12 11 view .LVU34
	movzbl	source(%ebp), %eax
	movb	%al, 55(%esp)
.LBE59:
.LBE58:
.LBE57:
.LBE56:
	.loc 1 35 19 view .LVU35
	leal	1(%edi), %eax
	movl	%eax, 56(%esp)
	.loc 1 22 6 view .LVU36
	jnb	.L70
	.loc 1 34 3 is_stmt 1 view .LVU37
	.loc 1 34 6 is_stmt 0 view .LVU38
	cmpl	$8, 44(%esp)
	je	.L71
	.loc 1 49 6 view .LVU39
	incl	44(%esp)
.LVL7:
	.loc 1 49 6 view .LVU40
	movl	36(%esp), %eax
.LVL8:
.L13:
	.loc 1 47 4 is_stmt 1 view .LVU41
	.loc 1 47 19 is_stmt 0 view .LVU42
	movzbl	55(%esp), %edx
	.loc 1 47 15 view .LVU43
	leal	1(%eax), %edi
	movl	%edi, 36(%esp)
.LVL9:
	.loc 1 39 10 view .LVU44
	movl	$1, %edi
.LVL10:
	.loc 1 47 19 view .LVU45
	movb	%dl, packed(%eax)
.LVL11:
	.loc 1 49 3 is_stmt 1 view .LVU46
	.loc 1 50 3 view .LVU47
	.loc 1 50 15 view .LVU48
.L16:
	.loc 1 50 15 is_stmt 0 view .LVU49
	leal	(%edi,%ebp), %edx
	jmp	.L18
.LVL12:
	.p2align 4,,10
	.p2align 3
.L72:
	.loc 1 50 15 view .LVU50
	leal	3(%ebp), %ebx
.LVL13:
.L18:
	.loc 1 51 4 is_stmt 1 view .LVU51
	.loc 1 51 7 is_stmt 0 view .LVU52
	cmpl	%ebx, %esi
	jb	.L17
.LBB68:
	.loc 1 52 5 is_stmt 1 view .LVU53
.LVL14:
.LBB69:
.LBI69:
	.loc 1 10 17 view .LVU54
.LBB70:
	.loc 1 12 2 view .LVU55
	.loc 1 12 11 is_stmt 0 view .LVU56
	movzbl	source(%ebp), %eax
	.loc 1 12 24 view .LVU57
	movzbl	source+1(%ebp), %ecx
	.loc 1 12 15 view .LVU58
	sall	$10, %eax
	.loc 1 12 28 view .LVU59
	sall	$5, %ecx
	.loc 1 12 21 view .LVU60
	xorl	%ecx, %eax
	.loc 1 12 36 view .LVU61
	movzbl	source+2(%ebp), %ecx
	.loc 1 12 33 view .LVU62
	xorl	%ecx, %eax
	.loc 1 12 41 view .LVU63
	imull	$-1640531535, %eax, %eax
	.loc 1 12 55 view .LVU64
	shrl	$22, %eax
.LVL15:
	.loc 1 12 55 view .LVU65
.LBE70:
.LBE69:
	.loc 1 53 5 is_stmt 1 view .LVU66
	.loc 1 53 17 is_stmt 0 view .LVU67
	movl	head(,%eax,4), %ecx
	.loc 1 54 13 view .LVU68
	movl	%ebp, head(,%eax,4)
	.loc 1 53 17 view .LVU69
	movl	%ecx, previous(,%ebp,4)
	.loc 1 54 5 is_stmt 1 view .LVU70
.LVL16:
.L17:
	.loc 1 54 5 is_stmt 0 view .LVU71
.LBE68:
	.loc 1 50 26 is_stmt 1 view .LVU72
	.loc 1 50 29 is_stmt 0 view .LVU73
	incl	%ebp
.LVL17:
	.loc 1 50 15 is_stmt 1 view .LVU74
	cmpl	%ebp, %edx
	jne	.L72
.LVL18:
	.loc 1 50 15 is_stmt 0 view .LVU75
.LBE76:
	.loc 1 20 23 is_stmt 1 view .LVU76
	cmpl	%esi, %edx
	jb	.L19
.LBE83:
.LBE89:
.LBE96:
.LBB97:
.LBB98:
.LBB99:
	.loc 1 63 23 is_stmt 0 view .LVU77
	movl	36(%esp), %ecx
	movl	76(%esp), %esi
.LVL19:
	.loc 1 63 23 is_stmt 1 view .LVU78
	testl	%ecx, %ecx
	je	.L38
	.loc 1 63 14 is_stmt 0 view .LVU79
	movl	%esi, 44(%esp)
.LBE99:
	.loc 1 62 9 view .LVU80
	xorl	%ebp, %ebp
.LBB109:
	.loc 1 63 14 view .LVU81
	xorl	%ecx, %ecx
.LVL20:
	.p2align 4
	.p2align 3
.L27:
.LBB100:
	.loc 1 64 3 is_stmt 1 view .LVU82
.LBB101:
	.loc 1 65 29 is_stmt 0 view .LVU83
	movl	36(%esp), %eax
.LBE101:
	.loc 1 64 24 view .LVU84
	leal	1(%ecx), %edx
.LVL21:
	.loc 1 64 12 view .LVU85
	movzbl	packed(%ecx), %esi
.LVL22:
	.loc 1 65 3 is_stmt 1 view .LVU86
.LBB105:
	.loc 1 65 8 view .LVU87
	.loc 1 65 29 view .LVU88
	cmpl	%eax, %edx
	jnb	.L64
.LBE105:
	.loc 1 64 24 is_stmt 0 view .LVU89
	movl	%edx, %ecx
.LBB106:
	.loc 1 65 12 view .LVU90
	xorl	%edx, %edx
.LVL23:
	.loc 1 65 12 view .LVU91
	movl	%edx, 32(%esp)
	jmp	.L25
.LVL24:
	.p2align 4,,10
	.p2align 3
.L73:
.LBB102:
	.loc 1 67 5 is_stmt 1 view .LVU92
	.loc 1 67 20 is_stmt 0 view .LVU93
	movb	%al, restored(%ebp)
	.loc 1 68 5 is_stmt 1 view .LVU94
.LVL25:
	.loc 1 67 26 is_stmt 0 view .LVU95
	movl	%edx, %ecx
	.loc 1 67 16 view .LVU96
	incl	%ebp
.LVL26:
.L23:
	.loc 1 67 16 view .LVU97
.LBE102:
	.loc 1 65 44 is_stmt 1 view .LVU98
	.loc 1 65 42 is_stmt 0 view .LVU99
	incl	32(%esp)
.LVL27:
	.loc 1 65 52 view .LVU100
	shrl	%esi
.LVL28:
	.loc 1 65 42 view .LVU101
	movl	32(%esp), %eax
.LVL29:
	.loc 1 65 29 is_stmt 1 view .LVU102
	cmpl	$7, %eax
.LBE106:
.LBE100:
	.loc 1 63 23 is_stmt 0 view .LVU103
	movl	36(%esp), %eax
.LVL30:
.LBB108:
.LBB107:
	.loc 1 65 29 view .LVU104
	jg	.L39
	cmpl	%eax, %ecx
	jnb	.L64
.LVL31:
.L25:
.LBB104:
	.loc 1 66 4 is_stmt 1 view .LVU105
	.loc 1 67 24 is_stmt 0 view .LVU106
	movzbl	packed(%ecx), %eax
	.loc 1 67 26 view .LVU107
	leal	1(%ecx), %edx
	.loc 1 66 7 view .LVU108
	testl	$1, %esi
	je	.L73
	.loc 1 70 4 is_stmt 1 view .LVU109
	.loc 1 70 35 is_stmt 0 view .LVU110
	movzbl	packed(%edx), %edi
	.loc 1 70 22 view .LVU111
	movzbl	%al, %edx
	movl	%ebp, %eax
	.loc 1 70 26 view .LVU112
	sall	$8, %edx
	.loc 1 71 6 view .LVU113
	addl	$2, %ecx
	movl	%ecx, 40(%esp)
	.loc 1 70 31 view .LVU114
	orl	%edi, %edx
.LVL32:
	.loc 1 71 4 is_stmt 1 view .LVU115
	.loc 1 72 4 view .LVU116
.LBB103:
	.loc 1 72 9 view .LVU117
	.loc 1 72 28 is_stmt 0 view .LVU118
	andl	$15, %edi
.LVL33:
	.loc 1 72 45 is_stmt 1 view .LVU119
	.loc 1 73 40 is_stmt 0 view .LVU120
	shrl	$4, %edx
.LVL34:
	.loc 1 73 40 view .LVU121
	leal	restored+3(%edi,%ebp), %ebx
	subl	%edx, %eax
	addl	$restored, %eax
	subl	%edx, %ebx
.LVL35:
	.p2align 4
	.p2align 3
.L24:
	.loc 1 73 5 is_stmt 1 view .LVU122
	.loc 1 73 18 is_stmt 0 view .LVU123
	movzbl	(%eax), %ecx
	.loc 1 72 45 view .LVU124
	incl	%eax
.LVL36:
	.loc 1 73 18 view .LVU125
	movb	%cl, -1(%eax,%edx)
	.loc 1 72 53 is_stmt 1 view .LVU126
.LVL37:
	.loc 1 72 45 view .LVU127
	cmpl	%ebx, %eax
	jne	.L24
	.loc 1 72 62 is_stmt 0 view .LVU128
	movl	40(%esp), %ecx
	leal	3(%edi,%ebp), %ebp
	jmp	.L23
.LVL38:
	.p2align 4,,10
	.p2align 3
.L39:
	.loc 1 72 62 view .LVU129
.LBE103:
.LBE104:
.LBE107:
.LBE108:
	.loc 1 63 23 is_stmt 1 view .LVU130
	cmpl	%eax, %ecx
	jb	.L27
.LVL39:
	.p2align 4
	.p2align 3
.L64:
	.loc 1 63 23 is_stmt 0 view .LVU131
	movl	44(%esp), %esi
.LVL40:
	.loc 1 63 23 view .LVU132
.LBE109:
.LBE98:
.LBE97:
.LBB110:
	.loc 1 86 23 is_stmt 1 view .LVU133
	.loc 1 86 14 is_stmt 0 view .LVU134
	xorl	%eax, %eax
.LBE110:
	.loc 1 85 11 view .LVU135
	xorl	%ebx, %ebx
	movl	36(%esp), %ecx
.LVL41:
.L28:
.LBB111:
	.loc 1 87 3 is_stmt 1 discriminator 3 view .LVU136
	.loc 1 87 13 is_stmt 0 discriminator 3 view .LVU137
	movl	%ebx, %edx
	.loc 1 86 33 discriminator 3 view .LVU138
	incl	%eax
.LVL42:
	.loc 1 87 13 discriminator 3 view .LVU139
	sall	$5, %edx
	subl	%ebx, %edx
	.loc 1 87 26 discriminator 3 view .LVU140
	movzbl	packed-1(%eax), %ebx
.LVL43:
	.loc 1 87 7 discriminator 3 view .LVU141
	addl	%edx, %ebx
.LVL44:
	.loc 1 86 33 is_stmt 1 discriminator 3 view .LVU142
	.loc 1 86 23 discriminator 3 view .LVU143
	cmpl	%ecx, %eax
	jne	.L28
.LBE111:
	.loc 1 88 2 view .LVU144
	.loc 1 88 25 is_stmt 0 view .LVU145
	cmpl	%ebp, 72(%esp)
	je	.L74
.LVL45:
.L20:
	.loc 1 88 25 view .LVU146
	movl	$1, %edi
	.loc 1 89 2 view .LVU147
	movl	$.LC0, %eax
.LVL46:
.L2:
	.loc 1 89 2 discriminator 4 view .LVU148
	movl	%eax, 20(%esp)
	movl	36(%esp), %eax
	movl	%ebx, 16(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 12(%esp)
	movl	72(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL47:
	.loc 1 91 2 is_stmt 1 discriminator 4 view .LVU149
	.loc 1 92 1 is_stmt 0 discriminator 4 view .LVU150
	addl	$92, %esp
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
.LVL48:
.L70:
	.cfi_restore_state
.LBB112:
.LBB90:
.LBB84:
.LBB77:
.LBB71:
	.loc 1 23 4 is_stmt 1 view .LVU151
	.loc 1 24 4 view .LVU152
.LBB66:
	.loc 1 24 9 view .LVU153
.LBB61:
.LBI58:
	.loc 1 10 17 view .LVU154
.LBB60:
	.loc 1 12 2 view .LVU155
	.loc 1 12 24 is_stmt 0 view .LVU156
	movzbl	source+1(%ebp), %ecx
	.loc 1 12 11 view .LVU157
	movzbl	55(%esp), %eax
	.loc 1 12 36 view .LVU158
	movzbl	source+2(%ebp), %edx
	.loc 1 12 28 view .LVU159
	sall	$5, %ecx
	.loc 1 12 15 view .LVU160
	sall	$10, %eax
	.loc 1 12 21 view .LVU161
	xorl	%ecx, %eax
	.loc 1 12 33 view .LVU162
	xorl	%edx, %eax
	.loc 1 12 41 view .LVU163
	imull	$-1640531535, %eax, %eax
	.loc 1 12 55 view .LVU164
	shrl	$22, %eax
.LBE60:
.LBE61:
	.loc 1 24 13 view .LVU165
	movl	head(,%eax,4), %edx
.LVL49:
	.loc 1 24 63 is_stmt 1 view .LVU166
	testl	%edx, %edx
	js	.L4
	.loc 1 24 50 is_stmt 0 view .LVU167
	movl	%ebp, %eax
	subl	%edx, %eax
	movl	%eax, 40(%esp)
	.loc 1 24 63 view .LVU168
	cmpl	$4095, %eax
	ja	.L4
	movl	%ebx, 68(%esp)
	movl	40(%esp), %ebx
.LBE66:
.LBE71:
	.loc 1 21 20 view .LVU169
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	movl	%esi, %ecx
.LBB72:
	.loc 1 23 8 view .LVU170
	movl	$16, %eax
	movl	%esi, 64(%esp)
.LBE72:
	.loc 1 21 10 view .LVU171
	xorl	%edi, %edi
.LVL50:
	.loc 1 21 10 view .LVU172
	subl	%ebp, %ecx
	movl	%eax, %esi
.LVL51:
	.p2align 4
	.p2align 3
.L5:
.LBB73:
.LBB67:
.LBB62:
	.loc 1 26 44 is_stmt 1 view .LVU173
	movl	%ebx, 40(%esp)
	.loc 1 25 12 is_stmt 0 view .LVU174
	xorl	%eax, %eax
	jmp	.L11
.LVL52:
	.p2align 4,,10
	.p2align 3
.L75:
	.loc 1 26 26 view .LVU175
	cmpl	%ecx, %eax
	je	.L7
.LVL53:
.L11:
	.loc 1 26 44 view .LVU176
	movzbl	source(%eax,%ebp), %ebx
	cmpb	%bl, source(%eax,%edx)
	jne	.L7
	.loc 1 27 6 is_stmt 1 view .LVU177
	.loc 1 27 12 is_stmt 0 view .LVU178
	incl	%eax
.LVL54:
	.loc 1 26 44 is_stmt 1 view .LVU179
	cmpl	$18, %eax
	jne	.L75
.L7:
	.loc 1 26 44 is_stmt 0 view .LVU180
.LBE62:
	.loc 1 24 79 view .LVU181
	movl	previous(,%edx,4), %edx
.LVL55:
.LBB63:
	.loc 1 28 8 view .LVU182
	cmpl	%eax, %edi
	movl	40(%esp), %ebx
	.loc 1 28 5 is_stmt 1 view .LVU183
	cmovb	%eax, %edi
	.loc 1 28 5 is_stmt 0 view .LVU184
.LBE63:
	.loc 1 24 92 is_stmt 1 view .LVU185
.LVL56:
.LBB64:
	.loc 1 24 92 is_stmt 0 view .LVU186
	cmovnb	32(%esp), %ebx
.LBE64:
	.loc 1 24 99 view .LVU187
	decl	%esi
.LVL57:
	.loc 1 24 63 is_stmt 1 view .LVU188
	testl	%edx, %edx
.LBB65:
	movl	%ebx, 32(%esp)
.LVL58:
	.loc 1 24 63 is_stmt 0 view .LVU189
.LBE65:
	js	.L63
	.loc 1 24 50 view .LVU190
	movl	%ebp, %ebx
	subl	%edx, %ebx
	.loc 1 24 63 view .LVU191
	cmpl	$4095, %ebx
	ja	.L63
	testl	%esi, %esi
	jne	.L5
.L63:
	.loc 1 24 63 view .LVU192
.LBE67:
.LBE73:
	.loc 1 34 6 view .LVU193
	movl	44(%esp), %eax
.LVL59:
	.loc 1 34 6 view .LVU194
	movl	64(%esp), %esi
.LVL60:
	.loc 1 34 6 view .LVU195
	movl	68(%esp), %ebx
.LVL61:
	.loc 1 34 3 is_stmt 1 view .LVU196
	.loc 1 34 6 is_stmt 0 view .LVU197
	cmpl	$8, %eax
	je	.L14
	.loc 1 49 6 view .LVU198
	movl	%eax, %ecx
	incl	%eax
	movl	%eax, 44(%esp)
.LVL62:
.L15:
	.loc 1 39 3 is_stmt 1 view .LVU199
	.loc 1 40 3 view .LVU200
	.loc 1 40 6 is_stmt 0 view .LVU201
	cmpl	$2, %edi
	jbe	.L36
.LBB74:
	.loc 1 41 4 is_stmt 1 view .LVU202
	.loc 1 41 36 is_stmt 0 view .LVU203
	movl	32(%esp), %eax
	.loc 1 41 59 view .LVU204
	leal	-3(%edi), %edx
	.loc 1 44 15 view .LVU205
	addl	$2, 36(%esp)
.LVL63:
	.loc 1 41 36 view .LVU206
	sall	$4, %eax
	.loc 1 41 13 view .LVU207
	orl	%edx, %eax
.LVL64:
	.loc 1 42 4 is_stmt 1 view .LVU208
	.loc 1 42 20 is_stmt 0 view .LVU209
	movl	$1, %edx
	sall	%cl, %edx
	.loc 1 42 15 view .LVU210
	movl	60(%esp), %ecx
	orb	%dl, packed(%ecx)
	.loc 1 43 4 is_stmt 1 view .LVU211
.LVL65:
	.loc 1 43 19 is_stmt 0 view .LVU212
	movl	48(%esp), %edx
	movb	%ah, (%edx)
	.loc 1 44 4 is_stmt 1 view .LVU213
.LVL66:
	.loc 1 44 19 is_stmt 0 view .LVU214
	movl	56(%esp), %edx
	movb	%al, packed(%edx)
	.loc 1 45 4 is_stmt 1 view .LVU215
.LVL67:
	.loc 1 45 4 is_stmt 0 view .LVU216
.LBE74:
	.loc 1 49 3 is_stmt 1 view .LVU217
	.loc 1 50 3 view .LVU218
	.loc 1 50 15 view .LVU219
	jmp	.L16
.LVL68:
.L71:
	.loc 1 35 4 view .LVU220
	.loc 1 36 4 view .LVU221
	.loc 1 36 15 is_stmt 0 view .LVU222
	movl	48(%esp), %edi
	movb	$0, (%edi)
	.loc 1 37 4 is_stmt 1 view .LVU223
.LVL69:
	.loc 1 39 3 view .LVU224
	.loc 1 40 3 view .LVU225
	.loc 1 36 15 is_stmt 0 view .LVU226
	movl	36(%esp), %edi
	movl	%edi, 60(%esp)
	movl	$1, %edi
	movl	%edi, 44(%esp)
	jmp	.L13
.LVL70:
.L4:
	.loc 1 34 3 is_stmt 1 view .LVU227
	.loc 1 34 6 is_stmt 0 view .LVU228
	movl	44(%esp), %eax
	cmpl	$8, %eax
	jne	.L76
	.loc 1 21 20 view .LVU229
	xorl	%ecx, %ecx
	.loc 1 21 10 view .LVU230
	xorl	%edi, %edi
.LVL71:
	.loc 1 21 20 view .LVU231
	movl	%ecx, 32(%esp)
.LVL72:
.L14:
	.loc 1 35 4 is_stmt 1 view .LVU232
	.loc 1 36 4 view .LVU233
	.loc 1 36 15 is_stmt 0 view .LVU234
	movl	48(%esp), %eax
	movl	$1, %edx
.LVL73:
	.loc 1 37 8 view .LVU235
	xorl	%ecx, %ecx
	.loc 1 36 15 view .LVU236
	movl	%edx, 44(%esp)
.LVL74:
	.loc 1 36 15 view .LVU237
	movb	$0, (%eax)
	.loc 1 37 4 is_stmt 1 view .LVU238
.LVL75:
	.loc 1 36 15 is_stmt 0 view .LVU239
	movl	36(%esp), %eax
	movl	%eax, 60(%esp)
	.loc 1 35 19 view .LVU240
	movl	56(%esp), %eax
	movl	%eax, 36(%esp)
.LVL76:
	.loc 1 35 19 view .LVU241
	leal	packed(%eax), %edx
	incl	%eax
	movl	%edx, 48(%esp)
	movl	%eax, 56(%esp)
	jmp	.L15
.LVL77:
.L74:
	.loc 1 35 19 view .LVU242
.LBE77:
.LBE84:
.LBE90:
.LBE112:
	.loc 1 88 28 discriminator 2 view .LVU243
	movl	$restored, 4(%esp)
	movl	72(%esp), %eax
.LVL78:
	.loc 1 88 28 discriminator 2 view .LVU244
	movl	$source, (%esp)
	movl	%eax, 8(%esp)
	call	memcmp
.LVL79:
	.loc 1 88 25 discriminator 2 view .LVU245
	testl	%eax, %eax
	.loc 1 88 28 discriminator 2 view .LVU246
	movl	%eax, %edi
	.loc 1 88 25 discriminator 2 view .LVU247
	jne	.L20
.LVL80:
.L67:
	.loc 1 89 2 view .LVU248
	movl	$.LC1, %eax
	jmp	.L2
.LVL81:
.L76:
.LBB113:
.LBB91:
.LBB85:
.LBB78:
	.loc 1 49 6 view .LVU249
	incl	%eax
	movl	%eax, 44(%esp)
.LVL82:
	.loc 1 49 6 view .LVU250
	movl	36(%esp), %eax
	jmp	.L13
.LVL83:
.L30:
	.loc 1 49 6 view .LVU251
.LBE78:
.LBE85:
	.loc 1 17 9 view .LVU252
	xorl	%eax, %eax
.LBE91:
.LBE113:
	.loc 1 85 11 view .LVU253
	xorl	%ebx, %ebx
.LVL84:
.LBB114:
.LBB92:
	.loc 1 17 9 view .LVU254
	movl	%eax, 36(%esp)
.LBE92:
.LBE114:
	.loc 1 88 25 view .LVU255
	xorl	%edi, %edi
	jmp	.L67
.LVL85:
.L38:
	.loc 1 85 11 view .LVU256
	xorl	%ebx, %ebx
	jmp	.L20
.LVL86:
.L36:
.LBB115:
.LBB93:
.LBB86:
.LBB79:
	.loc 1 85 11 view .LVU257
	movl	36(%esp), %eax
	jmp	.L13
.LBE79:
.LBE86:
.LBE93:
.LBE115:
	.cfi_endproc
.LFE3:
	.size	try, .-try
	.section	.rodata.str1.1
.LC3:
	.string	"nothing"
.LC4:
	.string	"one"
.LC5:
	.string	"same"
.LC6:
	.string	"random"
.LC7:
	.string	"text"
.LC8:
	.string	"pattern"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.loc 1 95 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 96 2 view .LVU259
	.loc 1 99 2 view .LVU260
.LVL87:
	.loc 1 100 2 view .LVU261
	.loc 1 102 2 view .LVU262
	.loc 1 95 1 is_stmt 0 view .LVU263
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 102 11 view .LVU264
	xorl	%edx, %edx
	.loc 1 95 1 view .LVU265
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 102 11 view .LVU266
	movl	$.LC3, %eax
	.loc 1 95 1 view .LVU267
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 103 12 view .LVU268
	movl	$source, %esi
	.loc 1 95 1 view .LVU269
	pushl	%ebx
	.loc 1 105 2 view .LVU270
	movl	%esi, %edi
	.loc 1 95 1 view .LVU271
	andl	$-16, %esp
	subl	$32, %esp
	.cfi_offset 3, -20
	.loc 1 102 11 view .LVU272
	call	try
.LVL88:
	.loc 1 104 11 view .LVU273
	movl	$1, %edx
	.loc 1 102 11 view .LVU274
	movl	%eax, %ebx
.LVL89:
	.loc 1 103 2 is_stmt 1 view .LVU275
	.loc 1 103 12 is_stmt 0 view .LVU276
	movb	$120, %al
.LVL90:
	.loc 1 103 12 view .LVU277
	movb	%al, source
	.loc 1 104 2 is_stmt 1 view .LVU278
	.loc 1 104 11 is_stmt 0 view .LVU279
	movl	$.LC4, %eax
	call	try
.LVL91:
	.loc 1 105 2 view .LVU280
	movl	$1250, %ecx
	.loc 1 106 11 view .LVU281
	movl	$5000, %edx
	.loc 1 104 8 view .LVU282
	addl	%eax, %ebx
.LVL92:
	.loc 1 105 2 is_stmt 1 view .LVU283
	movl	$1633771873, %eax
	rep stosl
	.loc 1 106 2 view .LVU284
	.loc 1 106 11 is_stmt 0 view .LVU285
	movl	$.LC5, %eax
	call	try
.LVL93:
	.loc 1 106 8 view .LVU286
	leal	(%ebx,%eax), %esi
.LVL94:
	.loc 1 107 2 is_stmt 1 view .LVU287
.LBB116:
	.loc 1 107 7 view .LVU288
	.loc 1 107 23 view .LVU289
	.loc 1 107 14 is_stmt 0 view .LVU290
	xorl	%eax, %eax
.LBE116:
	.loc 1 100 11 view .LVU291
	movl	$7, %ebx
.LVL95:
	.p2align 4
	.p2align 3
.L78:
.LBB117:
	.loc 1 108 3 is_stmt 1 discriminator 3 view .LVU292
	.loc 1 108 28 is_stmt 0 discriminator 3 view .LVU293
	imull	$1103515245, %ebx, %ebx
.LVL96:
	.loc 1 107 32 discriminator 3 view .LVU294
	incl	%eax
.LVL97:
	.loc 1 108 21 discriminator 3 view .LVU295
	addl	$12345, %ebx
.LVL98:
	.loc 1 108 51 discriminator 3 view .LVU296
	movl	%ebx, %edx
	shrl	$23, %edx
	.loc 1 108 13 discriminator 3 view .LVU297
	movb	%dl, source-1(%eax)
	.loc 1 107 32 is_stmt 1 discriminator 3 view .LVU298
.LVL99:
	.loc 1 107 23 discriminator 3 view .LVU299
	cmpl	$5000, %eax
	jne	.L78
.LBE117:
	.loc 1 109 2 view .LVU300
	.loc 1 109 11 is_stmt 0 view .LVU301
	movl	$5000, %edx
	movl	$.LC6, %eax
.LVL100:
	.loc 1 109 11 view .LVU302
	call	try
.LVL101:
	.loc 1 110 9 view .LVU303
	movl	%ebx, 28(%esp)
	.loc 1 109 8 view .LVU304
	addl	%esi, %eax
	movl	%eax, 16(%esp)
.LVL102:
	.loc 1 110 2 is_stmt 1 view .LVU305
	.loc 1 111 2 view .LVU306
	.loc 1 111 11 view .LVU307
	.loc 1 110 9 is_stmt 0 view .LVU308
	xorl	%eax, %eax
.LVL103:
	.loc 1 110 9 view .LVU309
	movl	%eax, %ebx
.LVL104:
	.loc 1 110 9 view .LVU310
	jmp	.L83
.LVL105:
	.p2align 4,,10
	.p2align 3
.L79:
.LBB118:
	.loc 1 113 3 view .LVU311
	movl	24(%esp), %ecx
	rep movsb
	.loc 1 114 3 is_stmt 1 view .LVU312
	.loc 1 114 8 is_stmt 0 view .LVU313
	movl	%edx, (%esp)
	call	strlen
.LVL106:
	.loc 1 114 5 view .LVU314
	addl	%eax, %ebx
.LVL107:
	.loc 1 114 5 view .LVU315
.LBE118:
	.loc 1 111 11 is_stmt 1 view .LVU316
	cmpl	$4983, %ebx
	ja	.L98
.LVL108:
.L83:
.LBB119:
	.loc 1 112 3 view .LVU317
	.loc 1 112 41 is_stmt 0 view .LVU318
	imull	$1103515245, 28(%esp), %eax
	.loc 1 112 34 view .LVU319
	addl	$12345, %eax
	movl	%eax, 28(%esp)
.LVL109:
	.loc 1 112 64 view .LVU320
	shrl	$16, %eax
.LVL110:
	.loc 1 112 70 view .LVU321
	andl	$7, %eax
	.loc 1 112 15 view .LVU322
	movl	words.0(,%eax,4), %edx
.LVL111:
	.loc 1 113 3 is_stmt 1 view .LVU323
	movl	%edx, (%esp)
	movl	%edx, 20(%esp)
	call	strlen
.LVL112:
	.loc 1 113 3 is_stmt 0 view .LVU324
	movl	20(%esp), %edx
	movl	%edx, %esi
	movl	%eax, %ecx
	movl	%ecx, 24(%esp)
	leal	source(%ebx), %eax
	cmpl	$8, %ecx
	movl	%eax, %edi
	jb	.L79
	testb	$1, %al
	jne	.L99
.LVL113:
.L80:
	.loc 1 113 3 view .LVU325
	testl	$2, %edi
	jne	.L100
.LVL114:
.L81:
	.loc 1 113 3 view .LVU326
	testl	$4, %edi
	je	.L79
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	movl	%eax, -4(%edi)
	subl	$4, 24(%esp)
	jmp	.L79
.LVL115:
.L98:
	.loc 1 113 3 view .LVU327
.LBE119:
	.loc 1 116 2 is_stmt 1 view .LVU328
	.loc 1 116 11 is_stmt 0 view .LVU329
	movl	%ebx, %edx
	movl	$.LC7, %eax
	call	try
.LVL116:
	.loc 1 116 8 view .LVU330
	movl	16(%esp), %ebx
.LVL117:
	.loc 1 116 8 view .LVU331
	addl	%eax, %ebx
.LVL118:
	.loc 1 117 2 is_stmt 1 view .LVU332
.LBB120:
	.loc 1 117 7 view .LVU333
	.loc 1 117 23 view .LVU334
	.loc 1 117 14 is_stmt 0 view .LVU335
	xorl	%eax, %eax
.LVL119:
	.p2align 4
	.p2align 3
.L84:
	.loc 1 118 3 is_stmt 1 discriminator 3 view .LVU336
	.loc 1 118 18 is_stmt 0 discriminator 3 view .LVU337
	movl	%eax, %edx
	.loc 1 118 33 discriminator 3 view .LVU338
	movl	%eax, %ecx
	.loc 1 118 18 discriminator 3 view .LVU339
	imull	%eax, %edx
	.loc 1 117 32 discriminator 3 view .LVU340
	incl	%eax
.LVL120:
	.loc 1 118 33 discriminator 3 view .LVU341
	shrl	$4, %ecx
.LVL121:
	.loc 1 118 22 discriminator 3 view .LVU342
	shrl	$6, %edx
	.loc 1 118 28 discriminator 3 view .LVU343
	xorb	%cl, %dl
	movb	%dl, source-1(%eax)
	.loc 1 117 32 is_stmt 1 discriminator 3 view .LVU344
.LVL122:
	.loc 1 117 23 discriminator 3 view .LVU345
	cmpl	$5000, %eax
	jne	.L84
.LBE120:
	.loc 1 119 2 view .LVU346
	.loc 1 119 11 is_stmt 0 view .LVU347
	movl	$5000, %edx
	movl	$.LC8, %eax
.LVL123:
	.loc 1 119 11 view .LVU348
	call	try
.LVL124:
	.loc 1 120 2 is_stmt 1 view .LVU349
	.loc 1 121 1 is_stmt 0 view .LVU350
	leal	-12(%ebp), %esp
.LVL125:
	.loc 1 119 8 view .LVU351
	addl	%ebx, %eax
.LVL126:
	.loc 1 121 1 view .LVU352
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL127:
	.loc 1 121 1 view .LVU353
	ret
.LVL128:
.L100:
	.cfi_restore_state
.LBB121:
	.loc 1 113 3 view .LVU354
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	movw	%ax, -2(%edi)
.LVL129:
	.loc 1 113 3 view .LVU355
	subl	$2, 24(%esp)
	jmp	.L81
.LVL130:
.L99:
	.loc 1 113 3 view .LVU356
	movzbl	(%edx), %ecx
	leal	1(%edx), %esi
	incl	%edi
	movb	%cl, source(%ebx)
	decl	24(%esp)
	jmp	.L80
.LBE121:
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.section	.rodata.str1.1
.LC9:
	.string	"the "
.LC10:
	.string	"process "
.LC11:
	.string	"waits "
.LC12:
	.string	"for "
.LC13:
	.string	"a "
.LC14:
	.string	"page "
.LC15:
	.string	"that "
.LC16:
	.string	"disk "
.LC17:
	.string	"reads. "
	.section	.rodata
	.align 32
	.type	words.0, @object
	.size	words.0, 40
words.0:
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC9
	.long	.LC16
	.long	.LC17
	.local	restored
	.comm	restored,5000,32
	.local	packed
	.comm	packed,5641,32
	.local	source
	.comm	source,5000,32
	.local	previous
	.comm	previous,20000,32
	.local	head
	.comm	head,4096,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x80f
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1f
	.long	.LASF47
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL48
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x5
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x20
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x10
	.long	0x42
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x19
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x61
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x10
	.long	0x6f
	.uleb128 0x19
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x61
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x21
	.byte	0x7
	.byte	0x4
	.long	0x61
	.byte	0x1
	.byte	0x6
	.byte	0x6
	.long	0xc5
	.uleb128 0x13
	.long	.LASF14
	.value	0x1000
	.uleb128 0x1a
	.long	.LASF15
	.byte	0x3
	.uleb128 0x1a
	.long	.LASF16
	.byte	0x12
	.uleb128 0x13
	.long	.LASF17
	.value	0x400
	.uleb128 0x13
	.long	.LASF18
	.value	0x1388
	.byte	0
	.uleb128 0xc
	.long	0x34
	.long	0xd6
	.uleb128 0x11
	.long	0x61
	.value	0x3ff
	.byte	0
	.uleb128 0xa
	.long	.LASF19
	.byte	0x8
	.byte	0xc
	.long	0xc5
	.uleb128 0x5
	.byte	0x3
	.long	head
	.uleb128 0xc
	.long	0x34
	.long	0xf8
	.uleb128 0x11
	.long	0x61
	.value	0x1387
	.byte	0
	.uleb128 0xa
	.long	.LASF20
	.byte	0x8
	.byte	0x1a
	.long	0xe7
	.uleb128 0x5
	.byte	0x3
	.long	previous
	.uleb128 0xc
	.long	0x42
	.long	0x11a
	.uleb128 0x11
	.long	0x61
	.value	0x1387
	.byte	0
	.uleb128 0xa
	.long	.LASF21
	.byte	0x4f
	.byte	0x16
	.long	0x109
	.uleb128 0x5
	.byte	0x3
	.long	source
	.uleb128 0xc
	.long	0x42
	.long	0x13c
	.uleb128 0x11
	.long	0x61
	.value	0x1608
	.byte	0
	.uleb128 0xa
	.long	.LASF22
	.byte	0x4f
	.byte	0x24
	.long	0x12b
	.uleb128 0x5
	.byte	0x3
	.long	packed
	.uleb128 0xa
	.long	.LASF23
	.byte	0x4f
	.byte	0x42
	.long	0x109
	.uleb128 0x5
	.byte	0x3
	.long	restored
	.uleb128 0xd
	.long	.LASF24
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x175
	.uleb128 0x4
	.long	0x175
	.uleb128 0x22
	.byte	0
	.uleb128 0x12
	.long	0x76
	.uleb128 0x10
	.long	0x175
	.uleb128 0xd
	.long	.LASF25
	.byte	0x5
	.byte	0xa
	.byte	0x5
	.long	0x34
	.long	0x19f
	.uleb128 0x4
	.long	0x19f
	.uleb128 0x4
	.long	0x19f
	.uleb128 0x4
	.long	0x7b
	.byte	0
	.uleb128 0x12
	.long	0x1a4
	.uleb128 0x23
	.uleb128 0xd
	.long	.LASF26
	.byte	0x5
	.byte	0x7
	.byte	0x7
	.long	0x1c5
	.long	0x1c5
	.uleb128 0x4
	.long	0x1c5
	.uleb128 0x4
	.long	0x19f
	.uleb128 0x4
	.long	0x7b
	.byte	0
	.uleb128 0x24
	.byte	0x4
	.uleb128 0xd
	.long	.LASF27
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x7b
	.long	0x1dd
	.uleb128 0x4
	.long	0x175
	.byte	0
	.uleb128 0xd
	.long	.LASF28
	.byte	0x5
	.byte	0x9
	.byte	0x7
	.long	0x1c5
	.long	0x1fd
	.uleb128 0x4
	.long	0x1c5
	.uleb128 0x4
	.long	0x34
	.uleb128 0x4
	.long	0x7b
	.byte	0
	.uleb128 0x25
	.long	.LASF48
	.byte	0x1
	.byte	0x5e
	.byte	0x5
	.long	0x34
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x38a
	.uleb128 0xa
	.long	.LASF29
	.byte	0x60
	.byte	0x1b
	.long	0x39a
	.uleb128 0x5
	.byte	0x3
	.long	words.0
	.uleb128 0x14
	.long	.LASF30
	.byte	0x63
	.byte	0x6
	.long	0x34
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x14
	.long	.LASF31
	.byte	0x64
	.byte	0xb
	.long	0x55
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0xe
	.string	"n"
	.byte	0x6e
	.byte	0x9
	.long	0x7b
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x15
	.long	.LLRL43
	.long	0x27a
	.uleb128 0xe
	.string	"i"
	.byte	0x6b
	.byte	0xe
	.long	0x7b
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.uleb128 0x15
	.long	.LLRL45
	.long	0x2bf
	.uleb128 0x14
	.long	.LASF32
	.byte	0x70
	.byte	0xf
	.long	0x175
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x26
	.long	.LVL106
	.long	0x1c7
	.uleb128 0x16
	.long	.LVL112
	.long	0x1c7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x10
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x37
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.0
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	.LBB120
	.long	.LBE120-.LBB120
	.long	0x2de
	.uleb128 0xe
	.string	"i"
	.byte	0x75
	.byte	0xe
	.long	0x7b
	.long	.LLST47
	.long	.LVUS47
	.byte	0
	.uleb128 0xb
	.long	.LVL88
	.long	0x39f
	.long	0x2fa
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0xb
	.long	.LVL91
	.long	0x39f
	.long	0x316
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0xb
	.long	.LVL93
	.long	0x39f
	.long	0x334
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0xa
	.value	0x1388
	.byte	0
	.uleb128 0xb
	.long	.LVL101
	.long	0x39f
	.long	0x352
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0xa
	.value	0x1388
	.byte	0
	.uleb128 0xb
	.long	.LVL116
	.long	0x39f
	.long	0x36f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x16
	.long	.LVL124
	.long	0x39f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0xa
	.value	0x1388
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x17a
	.long	0x39a
	.uleb128 0x28
	.long	0x61
	.byte	0x9
	.byte	0
	.uleb128 0x10
	.long	0x38a
	.uleb128 0x29
	.string	"try"
	.byte	0x1
	.byte	0x51
	.byte	0xc
	.long	0x34
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x6ac
	.uleb128 0x2a
	.long	.LASF33
	.byte	0x1
	.byte	0x51
	.byte	0x1c
	.long	0x175
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2b
	.string	"n"
	.byte	0x1
	.byte	0x51
	.byte	0x29
	.long	0x7b
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x3
	.long	.LASF34
	.byte	0x53
	.byte	0x9
	.long	0x7b
	.uleb128 0x3
	.long	.LASF35
	.byte	0x54
	.byte	0x9
	.long	0x7b
	.uleb128 0xe
	.string	"sum"
	.byte	0x55
	.byte	0xb
	.long	0x55
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x3
	.long	.LASF30
	.byte	0x58
	.byte	0x6
	.long	0x34
	.uleb128 0x15
	.long	.LLRL38
	.long	0x42e
	.uleb128 0xe
	.string	"i"
	.byte	0x56
	.byte	0xe
	.long	0x7b
	.long	.LLST39
	.long	.LVUS39
	.byte	0
	.uleb128 0x1b
	.long	0x72c
	.long	.LBI50
	.value	.LVU5
	.long	.LLRL3
	.byte	0x53
	.byte	0x11
	.long	0x5a6
	.uleb128 0xf
	.long	0x73b
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xf
	.long	0x74e
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xf
	.long	0x745
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x2c
	.long	.LLRL3
	.uleb128 0x2
	.long	0x759
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x2
	.long	0x764
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	0x76f
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x7
	.long	0x77a
	.long	.LLRL10
	.uleb128 0x2
	.long	0x77b
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x7
	.long	0x784
	.long	.LLRL12
	.uleb128 0x2
	.long	0x785
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x2
	.long	0x790
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x2
	.long	0x79b
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x1c
	.long	0x7cf
	.long	.LLRL16
	.long	0x4f7
	.uleb128 0x2
	.long	0x7d4
	.long	.LLST17
	.long	.LVUS17
	.byte	0
	.uleb128 0x1c
	.long	0x7a6
	.long	.LLRL18
	.long	0x563
	.uleb128 0x2
	.long	0x7ab
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x7
	.long	0x7b6
	.long	.LLRL20
	.uleb128 0x2
	.long	0x7b7
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x1b
	.long	0x7ee
	.long	.LBI58
	.value	.LVU154
	.long	.LLRL22
	.byte	0x18
	.byte	0x16
	.long	0x54a
	.uleb128 0xf
	.long	0x7fd
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.uleb128 0x7
	.long	0x7c0
	.long	.LLRL24
	.uleb128 0x2
	.long	0x7c1
	.long	.LLST25
	.long	.LVUS25
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	0x7e0
	.long	.LBB68
	.long	.LBE68-.LBB68
	.uleb128 0x2
	.long	0x7e1
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x2d
	.long	0x7ee
	.long	.LBI69
	.value	.LVU54
	.long	.LBB69
	.long	.LBE69-.LBB69
	.byte	0x1
	.byte	0x34
	.byte	0x12
	.uleb128 0xf
	.long	0x7fd
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2e
	.long	0x6ac
	.long	.LBB97
	.long	.LBE97-.LBB97
	.byte	0x1
	.byte	0x54
	.byte	0x11
	.long	0x64e
	.uleb128 0x17
	.long	0x6bb
	.uleb128 0x17
	.long	0x6ce
	.uleb128 0x17
	.long	0x6c5
	.uleb128 0x2
	.long	0x6d9
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x7
	.long	0x6e4
	.long	.LLRL29
	.uleb128 0x2
	.long	0x6e5
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x7
	.long	0x6ee
	.long	.LLRL31
	.uleb128 0x2
	.long	0x6ef
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x7
	.long	0x6fa
	.long	.LLRL33
	.uleb128 0x2
	.long	0x6fb
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x7
	.long	0x706
	.long	.LLRL35
	.uleb128 0x2
	.long	0x707
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x1d
	.long	0x712
	.long	.LBB103
	.long	.LBE103-.LBB103
	.uleb128 0x2
	.long	0x713
	.long	.LLST37
	.long	.LVUS37
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	.LVL47
	.long	0x15e
	.long	0x685
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x4
	.byte	0x91
	.sleb128 -76
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x16
	.long	.LVL79
	.long	0x807
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	source
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	restored
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	.LASF39
	.byte	0x3c
	.byte	0xf
	.long	0x7b
	.long	0x722
	.uleb128 0x8
	.string	"in"
	.byte	0x3c
	.byte	0x2f
	.long	0x722
	.uleb128 0x8
	.string	"n"
	.byte	0x3c
	.byte	0x3a
	.long	0x7b
	.uleb128 0x8
	.string	"out"
	.byte	0x3c
	.byte	0x4c
	.long	0x727
	.uleb128 0x3
	.long	.LASF36
	.byte	0x3e
	.byte	0x9
	.long	0x7b
	.uleb128 0x6
	.uleb128 0x9
	.string	"i"
	.byte	0x3f
	.byte	0xe
	.long	0x7b
	.uleb128 0x6
	.uleb128 0x3
	.long	.LASF37
	.byte	0x40
	.byte	0xc
	.long	0x61
	.uleb128 0x6
	.uleb128 0x9
	.string	"bit"
	.byte	0x41
	.byte	0xc
	.long	0x34
	.uleb128 0x6
	.uleb128 0x3
	.long	.LASF38
	.byte	0x46
	.byte	0xd
	.long	0x61
	.uleb128 0x6
	.uleb128 0x9
	.string	"k"
	.byte	0x48
	.byte	0x12
	.long	0x61
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	0x49
	.uleb128 0x12
	.long	0x42
	.uleb128 0x18
	.long	.LASF40
	.byte	0xf
	.byte	0xf
	.long	0x7b
	.long	0x7ee
	.uleb128 0x8
	.string	"in"
	.byte	0xf
	.byte	0x2d
	.long	0x722
	.uleb128 0x8
	.string	"n"
	.byte	0xf
	.byte	0x38
	.long	0x7b
	.uleb128 0x8
	.string	"out"
	.byte	0xf
	.byte	0x4a
	.long	0x727
	.uleb128 0x3
	.long	.LASF36
	.byte	0x11
	.byte	0x9
	.long	0x7b
	.uleb128 0x3
	.long	.LASF37
	.byte	0x11
	.byte	0x16
	.long	0x7b
	.uleb128 0x9
	.string	"bit"
	.byte	0x12
	.byte	0x6
	.long	0x34
	.uleb128 0x6
	.uleb128 0x9
	.string	"i"
	.byte	0x14
	.byte	0xe
	.long	0x7b
	.uleb128 0x6
	.uleb128 0x3
	.long	.LASF41
	.byte	0x15
	.byte	0xa
	.long	0x7b
	.uleb128 0x3
	.long	.LASF42
	.byte	0x15
	.byte	0x14
	.long	0x7b
	.uleb128 0x3
	.long	.LASF43
	.byte	0x27
	.byte	0xa
	.long	0x7b
	.uleb128 0x1e
	.long	0x7cf
	.uleb128 0x3
	.long	.LASF44
	.byte	0x17
	.byte	0x8
	.long	0x34
	.uleb128 0x6
	.uleb128 0x9
	.string	"j"
	.byte	0x18
	.byte	0xd
	.long	0x34
	.uleb128 0x6
	.uleb128 0x3
	.long	.LASF45
	.byte	0x19
	.byte	0xc
	.long	0x7b
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x7e0
	.uleb128 0x3
	.long	.LASF38
	.byte	0x29
	.byte	0xd
	.long	0x61
	.byte	0
	.uleb128 0x6
	.uleb128 0x9
	.string	"h"
	.byte	0x34
	.byte	0xe
	.long	0x61
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	.LASF46
	.byte	0xa
	.byte	0x11
	.long	0x61
	.long	0x807
	.uleb128 0x8
	.string	"p"
	.byte	0xa
	.byte	0x2c
	.long	0x722
	.byte	0
	.uleb128 0x2f
	.long	.LASF25
	.long	.LASF49
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
	.uleb128 0x4
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
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
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0xc
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0x5
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1e
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
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
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x28
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2b
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
	.uleb128 0x2c
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0x2f
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
.LVUS40:
	.uleb128 .LVU261
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU277
	.uleb128 .LVU277
	.uleb128 .LVU287
	.uleb128 .LVU287
	.uleb128 .LVU305
	.uleb128 .LVU305
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU311
	.uleb128 .LVU332
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU352
	.uleb128 .LVU352
	.uleb128 .LVU354
.LLST40:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL89-.LVL87
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL89-.LVL87
	.uleb128 .LVL90-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL90-.LVL87
	.uleb128 .LVL94-.LVL87
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL94-.LVL87
	.uleb128 .LVL102-.LVL87
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL102-.LVL87
	.uleb128 .LVL103-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL103-.LVL87
	.uleb128 .LVL105-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.byte	0x4
	.uleb128 .LVL118-.LVL87
	.uleb128 .LVL124-.LVL87
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL124-.LVL87
	.uleb128 .LVL126-.LVL87
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL126-.LVL87
	.uleb128 .LVL128-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS41:
	.uleb128 .LVU262
	.uleb128 .LVU292
	.uleb128 .LVU292
	.uleb128 .LVU294
	.uleb128 .LVU296
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 .LVU311
	.uleb128 .LVU315
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 .LVU326
	.uleb128 .LVU327
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 .LVU353
	.uleb128 .LVU353
	.uleb128 .LVU354
	.uleb128 .LVU354
	.uleb128 .LVU355
	.uleb128 .LVU356
	.uleb128 0
.LLST41:
	.byte	0x6
	.long	.LVL87
	.byte	0x4
	.uleb128 .LVL87-.LVL87
	.uleb128 .LVL95-.LVL87
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL95-.LVL87
	.uleb128 .LVL96-.LVL87
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL98-.LVL87
	.uleb128 .LVL104-.LVL87
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL104-.LVL87
	.uleb128 .LVL105-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL107-.LVL87
	.uleb128 .LVL109-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL109-.LVL87
	.uleb128 .LVL110-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL110-.LVL87
	.uleb128 .LVL114-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL115-.LVL87
	.uleb128 .LVL125-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL125-.LVL87
	.uleb128 .LVL127-.LVL87
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL127-.LVL87
	.uleb128 .LVL128-.LVL87
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL128-.LVL87
	.uleb128 .LVL129-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL130-.LVL87
	.uleb128 .LFE4-.LVL87
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS42:
	.uleb128 .LVU306
	.uleb128 .LVU311
	.uleb128 .LVU311
	.uleb128 .LVU331
	.uleb128 .LVU354
	.uleb128 0
.LLST42:
	.byte	0x6
	.long	.LVL102
	.byte	0x4
	.uleb128 .LVL102-.LVL102
	.uleb128 .LVL105-.LVL102
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL102
	.uleb128 .LVL117-.LVL102
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL128-.LVL102
	.uleb128 .LFE4-.LVL102
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS44:
	.uleb128 .LVU289
	.uleb128 .LVU292
	.uleb128 .LVU292
	.uleb128 .LVU295
	.uleb128 .LVU295
	.uleb128 .LVU299
	.uleb128 .LVU299
	.uleb128 .LVU302
.LLST44:
	.byte	0x6
	.long	.LVL94
	.byte	0x4
	.uleb128 .LVL94-.LVL94
	.uleb128 .LVL95-.LVL94
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL95-.LVL94
	.uleb128 .LVL97-.LVL94
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL97-.LVL94
	.uleb128 .LVL99-.LVL94
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL99-.LVL94
	.uleb128 .LVL100-.LVL94
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS46:
	.uleb128 .LVU311
	.uleb128 .LVU314
	.uleb128 .LVU323
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU327
	.uleb128 .LVU354
	.uleb128 0
.LLST46:
	.byte	0x6
	.long	.LVL105
	.byte	0x4
	.uleb128 .LVL105-.LVL105
	.uleb128 .LVL106-1-.LVL105
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL111-.LVL105
	.uleb128 .LVL112-1-.LVL105
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL112-1-.LVL105
	.uleb128 .LVL113-.LVL105
	.uleb128 0xf
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x37
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	words.0
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL113-.LVL105
	.uleb128 .LVL115-.LVL105
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL128-.LVL105
	.uleb128 .LFE4-.LVL105
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS47:
	.uleb128 .LVU334
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU342
	.uleb128 .LVU342
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU348
.LLST47:
	.byte	0x6
	.long	.LVL118
	.byte	0x4
	.uleb128 .LVL118-.LVL118
	.uleb128 .LVL119-.LVL118
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL119-.LVL118
	.uleb128 .LVL120-.LVL118
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL120-.LVL118
	.uleb128 .LVL121-.LVL118
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL121-.LVL118
	.uleb128 .LVL122-.LVL118
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL118
	.uleb128 .LVL123-.LVL118
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU256
	.uleb128 .LVU256
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
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL46-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL46-.LVL0
	.uleb128 .LVL48-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL0
	.uleb128 .LVL80-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL80-.LVL0
	.uleb128 .LVL81-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL0
	.uleb128 .LVL83-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL83-.LVL0
	.uleb128 .LVL85-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL85-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU254
	.uleb128 .LVU254
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
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL83-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL83-.LVL0
	.uleb128 .LVL84-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL84-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS2:
	.uleb128 .LVU132
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU141
	.uleb128 .LVU142
	.uleb128 .LVU146
	.uleb128 .LVU242
	.uleb128 .LVU248
.LLST2:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL43-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL44-.LVL40
	.uleb128 .LVL45-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL77-.LVL40
	.uleb128 .LVL80-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS39:
	.uleb128 .LVU132
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU146
	.uleb128 .LVU242
	.uleb128 .LVU244
.LLST39:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL42-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-.LVL40
	.uleb128 .LVL44-.LVL40
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL40
	.uleb128 .LVL45-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL40
	.uleb128 .LVL78-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS4:
	.uleb128 .LVU6
	.uleb128 .LVU78
	.uleb128 .LVU151
	.uleb128 .LVU242
	.uleb128 .LVU249
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL19-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	source
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL1
	.uleb128 .LVL77-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	source
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL1
	.uleb128 .LVL85-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	source
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL1
	.uleb128 .LFE3-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	source
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU6
	.uleb128 .LVU78
	.uleb128 .LVU151
	.uleb128 .LVU242
	.uleb128 .LVU249
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL19-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	packed
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL1
	.uleb128 .LVL77-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	packed
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL1
	.uleb128 .LVL85-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	packed
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL1
	.uleb128 .LFE3-.LVL1
	.uleb128 0x6
	.byte	0x3
	.long	packed
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU5
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU78
	.uleb128 .LVU151
	.uleb128 .LVU242
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU254
	.uleb128 .LVU254
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL6-.LVL1
	.uleb128 .LVL19-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL48-.LVL1
	.uleb128 .LVL77-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL81-.LVL1
	.uleb128 .LVL83-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL83-.LVL1
	.uleb128 .LVL84-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL84-.LVL1
	.uleb128 .LVL85-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL86-.LVL1
	.uleb128 .LFE3-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS7:
	.uleb128 .LVU7
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU41
	.uleb128 .LVU44
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU78
	.uleb128 .LVU151
	.uleb128 .LVU172
	.uleb128 .LVU172
	.uleb128 .LVU206
	.uleb128 .LVU214
	.uleb128 .LVU220
	.uleb128 .LVU220
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU227
	.uleb128 .LVU227
	.uleb128 .LVU231
	.uleb128 .LVU231
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU242
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL1
	.uleb128 .LVL8-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL9-.LVL1
	.uleb128 .LVL10-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL10-.LVL1
	.uleb128 .LVL19-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL48-.LVL1
	.uleb128 .LVL50-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL50-.LVL1
	.uleb128 .LVL63-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL66-.LVL1
	.uleb128 .LVL68-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL68-.LVL1
	.uleb128 .LVL68-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL68-.LVL1
	.uleb128 .LVL70-.LVL1
	.uleb128 0x7
	.byte	0x91
	.sleb128 -76
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL1
	.uleb128 .LVL71-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL71-.LVL1
	.uleb128 .LVL72-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL72-.LVL1
	.uleb128 .LVL76-.LVL1
	.uleb128 0x7
	.byte	0x91
	.sleb128 -76
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL76-.LVL1
	.uleb128 .LVL77-.LVL1
	.uleb128 0x6
	.byte	0x91
	.sleb128 -52
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL1
	.uleb128 .LVL83-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL83-.LVL1
	.uleb128 .LVL85-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL1
	.uleb128 .LFE3-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0
.LVUS8:
	.uleb128 .LVU7
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU41
	.uleb128 .LVU75
	.uleb128 .LVU78
	.uleb128 .LVU151
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU227
	.uleb128 .LVU227
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU242
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL1
	.uleb128 .LVL8-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL18-.LVL1
	.uleb128 .LVL19-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL48-.LVL1
	.uleb128 .LVL68-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL68-.LVL1
	.uleb128 .LVL70-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL70-.LVL1
	.uleb128 .LVL72-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL72-.LVL1
	.uleb128 .LVL76-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -76
	.byte	0x4
	.uleb128 .LVL76-.LVL1
	.uleb128 .LVL77-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL81-.LVL1
	.uleb128 .LVL83-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL83-.LVL1
	.uleb128 .LVL85-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL1
	.uleb128 .LFE3-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0
.LVUS9:
	.uleb128 .LVU8
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU40
	.uleb128 .LVU75
	.uleb128 .LVU78
	.uleb128 .LVU151
	.uleb128 .LVU199
	.uleb128 .LVU220
	.uleb128 .LVU224
	.uleb128 .LVU224
	.uleb128 .LVU227
	.uleb128 .LVU227
	.uleb128 .LVU237
	.uleb128 .LVU239
	.uleb128 .LVU242
	.uleb128 .LVU249
	.uleb128 .LVU250
	.uleb128 .LVU251
	.uleb128 .LVU256
.LLST9:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL1
	.uleb128 .LVL7-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL18-.LVL1
	.uleb128 .LVL19-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL48-.LVL1
	.uleb128 .LVL62-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL68-.LVL1
	.uleb128 .LVL69-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL69-.LVL1
	.uleb128 .LVL70-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL1
	.uleb128 .LVL74-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL75-.LVL1
	.uleb128 .LVL77-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL1
	.uleb128 .LVL82-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.byte	0x4
	.uleb128 .LVL83-.LVL1
	.uleb128 .LVL85-.LVL1
	.uleb128 0x2
	.byte	0x38
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU18
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU78
	.uleb128 .LVU151
	.uleb128 .LVU242
	.uleb128 .LVU249
	.uleb128 .LVU251
	.uleb128 .LVU251
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL4
	.uleb128 .LVL18-.LVL4
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL18-.LVL4
	.uleb128 .LVL19-.LVL4
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL48-.LVL4
	.uleb128 .LVL77-.LVL4
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL81-.LVL4
	.uleb128 .LVL83-.LVL4
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL83-.LVL4
	.uleb128 .LVL85-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL4
	.uleb128 .LFE3-.LVL4
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS13:
	.uleb128 .LVU29
	.uleb128 .LVU41
	.uleb128 .LVU151
	.uleb128 .LVU199
	.uleb128 .LVU220
	.uleb128 .LVU232
	.uleb128 .LVU249
	.uleb128 .LVU251
.LLST13:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL6
	.uleb128 .LVL62-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL6
	.uleb128 .LVL72-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL6
	.uleb128 .LVL83-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU29
	.uleb128 .LVU41
	.uleb128 .LVU151
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU189
	.uleb128 .LVU196
	.uleb128 .LVU199
	.uleb128 .LVU220
	.uleb128 .LVU232
	.uleb128 .LVU249
	.uleb128 .LVU251
.LLST14:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL6
	.uleb128 .LVL51-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL6
	.uleb128 .LVL58-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL61-.LVL6
	.uleb128 .LVL62-.LVL6
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL68-.LVL6
	.uleb128 .LVL72-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL6
	.uleb128 .LVL83-.LVL6
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU46
	.uleb128 .LVU49
	.uleb128 .LVU200
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU220
	.uleb128 .LVU225
	.uleb128 .LVU227
	.uleb128 .LVU257
	.uleb128 0
.LLST15:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL11-.LVL11
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL11
	.uleb128 .LVL67-.LVL11
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL11
	.uleb128 .LVL68-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL11
	.uleb128 .LVL70-.LVL11
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL11
	.uleb128 .LFE3-.LVL11
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU208
	.uleb128 .LVU220
.LLST17:
	.byte	0x8
	.long	.LVL64
	.uleb128 .LVL68-.LVL64
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS19:
	.uleb128 .LVU152
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU195
	.uleb128 .LVU227
	.uleb128 .LVU232
	.uleb128 .LVU249
	.uleb128 .LVU251
.LLST19:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL51-.LVL48
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL48
	.uleb128 .LVL60-.LVL48
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL70-.LVL48
	.uleb128 .LVL72-.LVL48
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL48
	.uleb128 .LVL83-.LVL48
	.uleb128 0x2
	.byte	0x40
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU166
	.uleb128 .LVU182
	.uleb128 .LVU186
	.uleb128 .LVU199
	.uleb128 .LVU227
	.uleb128 .LVU235
	.uleb128 .LVU249
	.uleb128 .LVU251
.LLST21:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL55-.LVL49
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL56-.LVL49
	.uleb128 .LVL62-.LVL49
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL70-.LVL49
	.uleb128 .LVL73-.LVL49
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL81-.LVL49
	.uleb128 .LVL83-.LVL49
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS23:
	.uleb128 .LVU154
	.uleb128 .LVU156
.LLST23:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL48-.LVL48
	.uleb128 0x9
	.byte	0x75
	.sleb128 0
	.byte	0x3
	.long	source
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU173
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU194
.LLST25:
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
	.uleb128 .LVL59-.LVL51
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS26:
	.uleb128 .LVU65
	.uleb128 .LVU71
.LLST26:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS27:
	.uleb128 .LVU54
	.uleb128 .LVU65
.LLST27:
	.byte	0x8
	.long	.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x9
	.byte	0x75
	.sleb128 0
	.byte	0x3
	.long	source
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU78
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU132
	.uleb128 .LVU256
	.uleb128 .LVU257
.LLST28:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL24-.LVL19
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL24-.LVL19
	.uleb128 .LVL26-.LVL19
	.uleb128 0x3
	.byte	0x75
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL19
	.uleb128 .LVL35-.LVL19
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL35-.LVL19
	.uleb128 .LVL36-.LVL19
	.uleb128 0xc
	.byte	0x70
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x3
	.long	restored
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL19
	.uleb128 .LVL37-.LVL19
	.uleb128 0xc
	.byte	0x70
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x3
	.long	restored+1
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL19
	.uleb128 .LVL40-.LVL19
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL85-.LVL19
	.uleb128 .LVL86-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU78
	.uleb128 .LVU82
	.uleb128 .LVU85
	.uleb128 .LVU91
	.uleb128 .LVU91
	.uleb128 .LVU92
	.uleb128 .LVU95
	.uleb128 .LVU97
	.uleb128 .LVU256
	.uleb128 .LVU257
.LLST30:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL19
	.uleb128 .LVL23-.LVL19
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL23-.LVL19
	.uleb128 .LVL24-.LVL19
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL25-.LVL19
	.uleb128 .LVL26-.LVL19
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL85-.LVL19
	.uleb128 .LVL86-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU86
	.uleb128 .LVU101
	.uleb128 .LVU102
	.uleb128 .LVU132
.LLST32:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL28-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL29-.LVL22
	.uleb128 .LVL40-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS34:
	.uleb128 .LVU88
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU100
	.uleb128 .LVU102
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU131
.LLST34:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL24-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL22
	.uleb128 .LVL27-.LVL22
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0x4
	.uleb128 .LVL29-.LVL22
	.uleb128 .LVL30-.LVL22
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL22
	.uleb128 .LVL39-.LVL22
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.byte	0
.LVUS36:
	.uleb128 .LVU115
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU129
.LLST36:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL34-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL34-.LVL32
	.uleb128 .LVL35-.LVL32
	.uleb128 0x1e
	.byte	0x71
	.sleb128 0
	.byte	0x3
	.long	packed-2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x38
	.byte	0x24
	.byte	0x71
	.sleb128 0
	.byte	0x3
	.long	packed-1
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL32
	.uleb128 .LVL38-.LVL32
	.uleb128 0x22
	.byte	0x91
	.sleb128 -72
	.byte	0x6
	.byte	0x3
	.long	packed-2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x38
	.byte	0x24
	.byte	0x91
	.sleb128 -72
	.byte	0x6
	.byte	0x3
	.long	packed-1
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x21
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 .LVU119
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU127
.LLST37:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL35-.LVL33
	.uleb128 0x3
	.byte	0x77
	.sleb128 3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0x33
	.byte	0x91
	.sleb128 -72
	.byte	0x6
	.byte	0x3
	.long	packed-2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x38
	.byte	0x24
	.byte	0x91
	.sleb128 -72
	.byte	0x6
	.byte	0x3
	.long	packed-1
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x21
	.byte	0x3f
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x3
	.long	restored+3
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0x33
	.byte	0x91
	.sleb128 -72
	.byte	0x6
	.byte	0x3
	.long	packed-2
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x38
	.byte	0x24
	.byte	0x91
	.sleb128 -72
	.byte	0x6
	.byte	0x3
	.long	packed-1
	.byte	0x22
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x21
	.byte	0x3f
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x72
	.sleb128 0
	.byte	0x1c
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x3
	.long	restored+4
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
	.long	.LBB50
	.byte	0x4
	.uleb128 .LBB50-.LBB50
	.uleb128 .LBE50-.LBB50
	.byte	0x4
	.uleb128 .LBB94-.LBB50
	.uleb128 .LBE94-.LBB50
	.byte	0x4
	.uleb128 .LBB95-.LBB50
	.uleb128 .LBE95-.LBB50
	.byte	0x4
	.uleb128 .LBB96-.LBB50
	.uleb128 .LBE96-.LBB50
	.byte	0x4
	.uleb128 .LBB112-.LBB50
	.uleb128 .LBE112-.LBB50
	.byte	0x4
	.uleb128 .LBB113-.LBB50
	.uleb128 .LBE113-.LBB50
	.byte	0x4
	.uleb128 .LBB114-.LBB50
	.uleb128 .LBE114-.LBB50
	.byte	0x4
	.uleb128 .LBB115-.LBB50
	.uleb128 .LBE115-.LBB50
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB52
	.byte	0x4
	.uleb128 .LBB52-.LBB52
	.uleb128 .LBE52-.LBB52
	.byte	0x4
	.uleb128 .LBB80-.LBB52
	.uleb128 .LBE80-.LBB52
	.byte	0x4
	.uleb128 .LBB81-.LBB52
	.uleb128 .LBE81-.LBB52
	.byte	0x4
	.uleb128 .LBB82-.LBB52
	.uleb128 .LBE82-.LBB52
	.byte	0x4
	.uleb128 .LBB83-.LBB52
	.uleb128 .LBE83-.LBB52
	.byte	0x4
	.uleb128 .LBB84-.LBB52
	.uleb128 .LBE84-.LBB52
	.byte	0x4
	.uleb128 .LBB85-.LBB52
	.uleb128 .LBE85-.LBB52
	.byte	0x4
	.uleb128 .LBB86-.LBB52
	.uleb128 .LBE86-.LBB52
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB53
	.byte	0x4
	.uleb128 .LBB53-.LBB53
	.uleb128 .LBE53-.LBB53
	.byte	0x4
	.uleb128 .LBB75-.LBB53
	.uleb128 .LBE75-.LBB53
	.byte	0x4
	.uleb128 .LBB76-.LBB53
	.uleb128 .LBE76-.LBB53
	.byte	0x4
	.uleb128 .LBB77-.LBB53
	.uleb128 .LBE77-.LBB53
	.byte	0x4
	.uleb128 .LBB78-.LBB53
	.uleb128 .LBE78-.LBB53
	.byte	0x4
	.uleb128 .LBB79-.LBB53
	.uleb128 .LBE79-.LBB53
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB54
	.byte	0x4
	.uleb128 .LBB54-.LBB54
	.uleb128 .LBE54-.LBB54
	.byte	0x4
	.uleb128 .LBB55-.LBB54
	.uleb128 .LBE55-.LBB54
	.byte	0x4
	.uleb128 .LBB74-.LBB54
	.uleb128 .LBE74-.LBB54
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB56
	.byte	0x4
	.uleb128 .LBB56-.LBB56
	.uleb128 .LBE56-.LBB56
	.byte	0x4
	.uleb128 .LBB71-.LBB56
	.uleb128 .LBE71-.LBB56
	.byte	0x4
	.uleb128 .LBB72-.LBB56
	.uleb128 .LBE72-.LBB56
	.byte	0x4
	.uleb128 .LBB73-.LBB56
	.uleb128 .LBE73-.LBB56
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB57
	.byte	0x4
	.uleb128 .LBB57-.LBB57
	.uleb128 .LBE57-.LBB57
	.byte	0x4
	.uleb128 .LBB66-.LBB57
	.uleb128 .LBE66-.LBB57
	.byte	0x4
	.uleb128 .LBB67-.LBB57
	.uleb128 .LBE67-.LBB57
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB58
	.byte	0x4
	.uleb128 .LBB58-.LBB58
	.uleb128 .LBE58-.LBB58
	.byte	0x4
	.uleb128 .LBB61-.LBB58
	.uleb128 .LBE61-.LBB58
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB62
	.byte	0x4
	.uleb128 .LBB62-.LBB62
	.uleb128 .LBE62-.LBB62
	.byte	0x4
	.uleb128 .LBB63-.LBB62
	.uleb128 .LBE63-.LBB62
	.byte	0x4
	.uleb128 .LBB64-.LBB62
	.uleb128 .LBE64-.LBB62
	.byte	0x4
	.uleb128 .LBB65-.LBB62
	.uleb128 .LBE65-.LBB62
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB109-.LBB99
	.uleb128 .LBE109-.LBB99
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB108-.LBB100
	.uleb128 .LBE108-.LBB100
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB101
	.byte	0x4
	.uleb128 .LBB101-.LBB101
	.uleb128 .LBE101-.LBB101
	.byte	0x4
	.uleb128 .LBB105-.LBB101
	.uleb128 .LBE105-.LBB101
	.byte	0x4
	.uleb128 .LBB106-.LBB101
	.uleb128 .LBE106-.LBB101
	.byte	0x4
	.uleb128 .LBB107-.LBB101
	.uleb128 .LBE107-.LBB101
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB102
	.byte	0x4
	.uleb128 .LBB102-.LBB102
	.uleb128 .LBE102-.LBB102
	.byte	0x4
	.uleb128 .LBB104-.LBB102
	.uleb128 .LBE104-.LBB102
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB111-.LBB110
	.uleb128 .LBE111-.LBB110
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB116
	.byte	0x4
	.uleb128 .LBB116-.LBB116
	.uleb128 .LBE116-.LBB116
	.byte	0x4
	.uleb128 .LBB117-.LBB116
	.uleb128 .LBE117-.LBB116
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB118
	.byte	0x4
	.uleb128 .LBB118-.LBB118
	.uleb128 .LBE118-.LBB118
	.byte	0x4
	.uleb128 .LBB119-.LBB118
	.uleb128 .LBE119-.LBB118
	.byte	0x4
	.uleb128 .LBB121-.LBB118
	.uleb128 .LBE121-.LBB118
	.byte	0
.LLRL48:
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
.LASF32:
	.string	"word"
.LASF29:
	.string	"words"
.LASF18:
	.string	"SIZE"
.LASF44:
	.string	"tries"
.LASF17:
	.string	"HASHES"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF41:
	.string	"best"
.LASF36:
	.string	"written"
.LASF48:
	.string	"main"
.LASF26:
	.string	"memcpy"
.LASF49:
	.string	"__builtin_memcmp"
.LASF22:
	.string	"packed"
.LASF34:
	.string	"small"
.LASF19:
	.string	"head"
.LASF20:
	.string	"previous"
.LASF45:
	.string	"length"
.LASF46:
	.string	"hash3"
.LASF39:
	.string	"decompress"
.LASF25:
	.string	"memcmp"
.LASF4:
	.string	"long long int"
.LASF28:
	.string	"memset"
.LASF12:
	.string	"long int"
.LASF42:
	.string	"where"
.LASF24:
	.string	"printf"
.LASF21:
	.string	"source"
.LASF33:
	.string	"name"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF37:
	.string	"flags"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF15:
	.string	"LEAST"
.LASF7:
	.string	"unsigned int"
.LASF38:
	.string	"code"
.LASF14:
	.string	"WINDOW"
.LASF6:
	.string	"short unsigned int"
.LASF9:
	.string	"char"
.LASF31:
	.string	"seed"
.LASF27:
	.string	"strlen"
.LASF47:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF13:
	.string	"long unsigned int"
.LASF30:
	.string	"wrong"
.LASF40:
	.string	"compress"
.LASF43:
	.string	"step"
.LASF16:
	.string	"MOST"
.LASF23:
	.string	"restored"
.LASF35:
	.string	"again"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"lz77.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
