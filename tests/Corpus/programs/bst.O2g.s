	.file	"bst.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "bst.c"
	.p2align 4
	.type	walk, @function
walk:
.LVL0:
.LFB3:
	.file 1 "bst.c"
	.loc 1 52 1 view -0
	.cfi_startproc
	.loc 1 52 1 is_stmt 0 view .LVU1
	subl	$44, %esp
	.cfi_def_cfa_offset 48
	movl	%ebp, 40(%esp)
	.cfi_offset 5, -8
	movl	48(%esp), %ebp
	movl	%ebx, 28(%esp)
	.cfi_offset 3, -20
	movl	%eax, %ebx
	movl	%esi, 32(%esp)
	.cfi_offset 6, -16
	movl	%ecx, %esi
	movl	%edi, 36(%esp)
	.cfi_offset 7, -12
	movl	%edx, %edi
.LVL1:
.L5:
	.loc 1 53 2 is_stmt 1 view .LVU2
	.loc 1 53 5 is_stmt 0 view .LVU3
	testl	%ebx, %ebx
	je	.L1
	.loc 1 55 2 is_stmt 1 view .LVU4
	.loc 1 55 5 is_stmt 0 view .LVU5
	testl	%edi, %edi
	je	.L14
	.loc 1 57 2 is_stmt 1 view .LVU6
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	walk
.LVL2:
	.loc 1 58 2 view .LVU7
	.loc 1 58 5 is_stmt 0 view .LVU8
	cmpl	$1, %edi
	je	.L8
	.loc 1 60 2 is_stmt 1 view .LVU9
	movl	12(%ebx), %eax
	movl	%esi, %ecx
	movl	%edi, %edx
	movl	%ebp, (%esp)
	call	walk
.LVL3:
	.loc 1 61 2 view .LVU10
	.loc 1 61 5 is_stmt 0 view .LVU11
	cmpl	$2, %edi
	jne	.L1
	.loc 1 62 3 is_stmt 1 view .LVU12
	movl	%ebp, 4(%esp)
	movl	%ebx, (%esp)
	call	*%esi
.LVL4:
.L1:
	.loc 1 63 1 is_stmt 0 view .LVU13
	movl	28(%esp), %ebx
	movl	32(%esp), %esi
.LVL5:
	.loc 1 63 1 view .LVU14
	movl	36(%esp), %edi
.LVL6:
	.loc 1 63 1 view .LVU15
	movl	40(%esp), %ebp
	addl	$44, %esp
	.cfi_remember_state
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL7:
	.p2align 4,,10
	.p2align 3
.L15:
	.cfi_restore_state
	.loc 1 57 2 is_stmt 1 view .LVU16
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	$1, %edx
	movl	%ebp, (%esp)
	call	walk
.LVL8:
	.loc 1 58 2 view .LVU17
.L8:
	.loc 1 59 3 view .LVU18
	movl	%ebx, (%esp)
	movl	%ebp, 4(%esp)
	call	*%esi
.LVL9:
	.loc 1 60 2 view .LVU19
	.loc 1 60 8 is_stmt 0 view .LVU20
	movl	12(%ebx), %ebx
	.loc 1 53 2 is_stmt 1 view .LVU21
	.loc 1 53 5 is_stmt 0 view .LVU22
	testl	%ebx, %ebx
	jne	.L15
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L14:
	.loc 1 56 3 is_stmt 1 view .LVU23
	movl	%ebx, (%esp)
	movl	%ebp, 4(%esp)
	call	*%esi
.LVL10:
	.loc 1 57 2 view .LVU24
	movl	8(%ebx), %eax
	movl	%esi, %ecx
	movl	%ebp, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL11:
	.loc 1 58 2 view .LVU25
	.loc 1 60 2 view .LVU26
	.loc 1 60 8 is_stmt 0 view .LVU27
	movl	12(%ebx), %ebx
	jmp	.L5
	.cfi_endproc
.LFE3:
	.size	walk, .-walk
	.p2align 4
	.type	add_up, @function
add_up:
.LVL12:
.LFB5:
	.loc 1 74 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 75 2 view .LVU29
	.loc 1 74 1 is_stmt 0 view .LVU30
	subl	$8, %esp
	.cfi_def_cfa_offset 12
	movl	%ebx, (%esp)
	.cfi_offset 3, -12
	movl	16(%esp), %ebx
	movl	%esi, 4(%esp)
	.cfi_offset 6, -8
	.loc 1 74 1 view .LVU31
	movl	12(%esp), %esi
	.loc 1 75 38 view .LVU32
	movl	(%ebx), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU33
	movl	$-2043174237, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$19, %edx
	subl	%eax, %edx
	.loc 1 75 65 view .LVU34
	movzwl	4(%esi), %eax
	.loc 1 75 43 view .LVU35
	imull	$1000003, %edx, %edx
	subl	%edx, %ecx
	.loc 1 75 62 view .LVU36
	movl	(%esi), %edx
	.loc 1 76 1 view .LVU37
	movl	4(%esp), %esi
	.loc 1 75 62 view .LVU38
	imull	%edx, %eax
	.loc 1 75 53 view .LVU39
	addl	%eax, %ecx
	movl	%ecx, (%ebx)
	.loc 1 76 1 view .LVU40
	movl	(%esp), %ebx
	addl	$8, %esp
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE5:
	.size	add_up, .-add_up
	.p2align 4
	.type	erase, @function
erase:
.LVL13:
.LFB2:
	.loc 1 29 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 30 2 view .LVU42
.LBB16:
.LBI16:
	.loc 1 11 22 view .LVU43
.LBB17:
	.loc 1 13 2 view .LVU44
	.loc 1 13 15 view .LVU45
.LBE17:
.LBE16:
	.loc 1 29 1 is_stmt 0 view .LVU46
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset 6, -8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	.cfi_offset 3, -12
	movl	%eax, %ebx
	subl	$20, %esp
	.cfi_def_cfa_offset 32
.LBB19:
.LBB18:
	.loc 1 13 9 view .LVU47
	movl	(%eax), %eax
.LVL14:
	.loc 1 13 15 view .LVU48
	testl	%eax, %eax
	jne	.L19
	jmp	.L18
.LVL15:
	.p2align 4,,10
	.p2align 3
.L23:
	.loc 1 14 3 is_stmt 1 view .LVU49
	.loc 1 14 46 is_stmt 0 view .LVU50
	leal	12(%eax), %ebx
.LVL16:
	.loc 1 14 46 view .LVU51
	jge	.L22
	leal	8(%eax), %ebx
.L22:
.LVL17:
	.loc 1 13 15 is_stmt 1 view .LVU52
	.loc 1 13 9 is_stmt 0 view .LVU53
	movl	(%ebx), %eax
	.loc 1 13 15 view .LVU54
	testl	%eax, %eax
	je	.L31
.L19:
	.loc 1 13 25 view .LVU55
	movl	(%eax), %ecx
	.loc 1 13 15 view .LVU56
	cmpl	%ecx, %edx
	jne	.L23
	.loc 1 15 2 is_stmt 1 view .LVU57
.LVL18:
	.loc 1 15 2 is_stmt 0 view .LVU58
.LBE18:
.LBE19:
	.loc 1 31 2 is_stmt 1 view .LVU59
	.loc 1 33 2 view .LVU60
	.loc 1 33 10 is_stmt 0 view .LVU61
	movl	8(%eax), %edx
.LVL19:
	.loc 1 33 24 view .LVU62
	movl	12(%eax), %ecx
	.loc 1 33 5 view .LVU63
	testl	%edx, %edx
	je	.L29
	.loc 1 33 17 discriminator 1 view .LVU64
	testl	%ecx, %ecx
	je	.L32
.LBB20:
	.loc 1 34 3 is_stmt 1 view .LVU65
.LVL20:
	.loc 1 35 3 view .LVU66
	.loc 1 35 10 view .LVU67
	.loc 1 35 18 is_stmt 0 view .LVU68
	movl	8(%ecx), %edx
	.loc 1 35 10 view .LVU69
	testl	%edx, %edx
	jne	.L27
	.p2align 4,,4
	jmp	.L37
.LVL21:
	.p2align 4,,10
	.p2align 3
.L33:
	.loc 1 35 10 view .LVU70
	movl	%esi, %ecx
.LVL22:
.L27:
	.loc 1 36 4 is_stmt 1 view .LVU71
	.loc 1 35 10 view .LVU72
	movl	%edx, %esi
	.loc 1 35 18 is_stmt 0 view .LVU73
	movl	8(%edx), %edx
	.loc 1 35 10 view .LVU74
	testl	%edx, %edx
	jne	.L33
	.loc 1 36 10 view .LVU75
	leal	8(%ecx), %edx
.LVL23:
	.loc 1 36 10 view .LVU76
	movl	%esi, %ecx
.LVL24:
.L28:
	.loc 1 37 3 is_stmt 1 view .LVU77
	.loc 1 38 3 view .LVU78
	.loc 1 38 16 is_stmt 0 view .LVU79
	movl	12(%ecx), %esi
	.loc 1 38 10 view .LVU80
	movl	%esi, (%edx)
	.loc 1 39 3 is_stmt 1 view .LVU81
	.loc 1 39 20 is_stmt 0 view .LVU82
	movl	8(%eax), %edx
	.loc 1 39 14 view .LVU83
	movl	%edx, 8(%ecx)
	.loc 1 40 3 is_stmt 1 view .LVU84
	.loc 1 40 21 is_stmt 0 view .LVU85
	movl	12(%eax), %edx
	.loc 1 40 15 view .LVU86
	movl	%edx, 12(%ecx)
	.loc 1 41 3 is_stmt 1 view .LVU87
.LVL25:
.L29:
	.loc 1 41 9 is_stmt 0 view .LVU88
	movl	%ecx, (%ebx)
.LBE20:
	.loc 1 45 2 is_stmt 1 view .LVU89
	movl	%eax, (%esp)
	call	free
.LVL26:
	.loc 1 46 2 view .LVU90
	.loc 1 46 9 is_stmt 0 view .LVU91
	movl	$1, %eax
.LVL27:
.L18:
	.loc 1 47 1 view .LVU92
	addl	$20, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	ret
.LVL28:
	.p2align 4,,10
	.p2align 3
.L31:
	.cfi_restore_state
	.loc 1 47 1 view .LVU93
	addl	$20, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 12
	.loc 1 32 10 view .LVU94
	xorl	%eax, %eax
.LVL29:
	.loc 1 47 1 view .LVU95
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 8
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 4
	ret
.LVL30:
	.p2align 4,,10
	.p2align 3
.L32:
	.cfi_restore_state
	.loc 1 47 1 view .LVU96
	movl	%edx, %ecx
.LBB21:
	.loc 1 41 9 view .LVU97
	movl	%ecx, (%ebx)
.LBE21:
	.loc 1 45 2 is_stmt 1 view .LVU98
	movl	%eax, (%esp)
	call	free
.LVL31:
	.loc 1 46 2 view .LVU99
	.loc 1 46 9 is_stmt 0 view .LVU100
	movl	$1, %eax
	jmp	.L18
.LVL32:
.L37:
.LBB22:
	.loc 1 34 17 view .LVU101
	leal	12(%eax), %edx
	jmp	.L28
.LBE22:
	.cfi_endproc
.LFE2:
	.size	erase, .-erase
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%4d"
.LC1:
	.string	""
	.text
	.p2align 4
	.type	show, @function
show:
.LVL33:
.LFB4:
	.loc 1 66 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 66 1 is_stmt 0 view .LVU103
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 67 2 is_stmt 1 view .LVU104
.LVL34:
	.loc 1 68 2 view .LVU105
	.loc 1 66 1 is_stmt 0 view .LVU106
	movl	%ebx, 24(%esp)
	.cfi_offset 3, -8
	.loc 1 68 2 view .LVU107
	movl	32(%esp), %eax
	.loc 1 66 1 view .LVU108
	movl	36(%esp), %ebx
	.loc 1 68 2 view .LVU109
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL35:
	.loc 1 69 2 is_stmt 1 view .LVU110
	.loc 1 69 6 is_stmt 0 view .LVU111
	movl	(%ebx), %eax
	incl	%eax
	.loc 1 69 5 view .LVU112
	movl	%eax, (%ebx)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L41
	.loc 1 71 1 view .LVU113
	movl	24(%esp), %ebx
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL36:
	.p2align 4,,10
	.p2align 3
.L41:
	.cfi_restore_state
.LBB25:
.LBI25:
	.loc 1 65 13 is_stmt 1 view .LVU114
.LBB26:
	.loc 1 70 3 view .LVU115
.LBE26:
.LBE25:
	.loc 1 71 1 is_stmt 0 view .LVU116
	movl	24(%esp), %ebx
.LVL37:
.LBB29:
.LBB27:
	.loc 1 70 3 view .LVU117
	movl	$.LC1, %eax
	movl	%eax, 32(%esp)
.LVL38:
	.loc 1 70 3 view .LVU118
.LBE27:
.LBE29:
	.loc 1 71 1 view .LVU119
	addl	$28, %esp
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LBB30:
.LBB28:
	.loc 1 70 3 view .LVU120
	jmp	puts
.LVL39:
.LBE28:
.LBE30:
	.cfi_endproc
.LFE4:
	.size	show, .-show
	.p2align 4
	.type	height.part.0, @function
height.part.0:
.LVL40:
.LFB9:
	.loc 1 78 12 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 82 2 view .LVU122
	.loc 1 78 12 is_stmt 0 view .LVU123
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
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.loc 1 82 18 view .LVU124
	movl	8(%eax), %ebx
.LVL41:
.LBB215:
.LBI215:
	.loc 1 78 12 is_stmt 1 view .LVU125
.LBB216:
	.loc 1 80 2 view .LVU126
	.loc 1 80 5 is_stmt 0 view .LVU127
	testl	%ebx, %ebx
	je	.L105
.LVL42:
.LBB217:
.LBI217:
	.loc 1 78 12 is_stmt 1 view .LVU128
.LBB218:
	.loc 1 82 2 view .LVU129
	.loc 1 82 18 is_stmt 0 view .LVU130
	movl	8(%ebx), %edi
.LVL43:
.LBB219:
.LBI219:
	.loc 1 78 12 is_stmt 1 view .LVU131
.LBB220:
	.loc 1 80 2 view .LVU132
	.loc 1 80 5 is_stmt 0 view .LVU133
	testl	%edi, %edi
	je	.L106
.LVL44:
.LBB221:
.LBI221:
	.loc 1 78 12 is_stmt 1 view .LVU134
.LBB222:
	.loc 1 82 2 view .LVU135
	.loc 1 82 18 is_stmt 0 view .LVU136
	movl	8(%edi), %ebp
.LVL45:
.LBB223:
.LBI223:
	.loc 1 78 12 is_stmt 1 view .LVU137
.LBB224:
	.loc 1 80 2 view .LVU138
	.loc 1 80 5 is_stmt 0 view .LVU139
	testl	%ebp, %ebp
	je	.L107
.LVL46:
.LBB225:
.LBI225:
	.loc 1 78 12 is_stmt 1 view .LVU140
.LBB226:
	.loc 1 82 2 view .LVU141
	.loc 1 82 18 is_stmt 0 view .LVU142
	movl	8(%ebp), %edx
.LVL47:
.LBB227:
.LBI227:
	.loc 1 78 12 is_stmt 1 view .LVU143
.LBB228:
	.loc 1 80 2 view .LVU144
	.loc 1 80 5 is_stmt 0 view .LVU145
	testl	%edx, %edx
	je	.L108
.LVL48:
.LBB229:
.LBI229:
	.loc 1 78 12 is_stmt 1 view .LVU146
.LBB230:
	.loc 1 82 2 view .LVU147
	.loc 1 82 18 is_stmt 0 view .LVU148
	movl	8(%edx), %eax
.LVL49:
.LBB231:
.LBI231:
	.loc 1 78 12 is_stmt 1 view .LVU149
.LBB232:
	.loc 1 80 2 view .LVU150
	.loc 1 80 5 is_stmt 0 view .LVU151
	testl	%eax, %eax
	je	.L109
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL50:
	.loc 1 80 5 view .LVU152
	movl	8(%esp), %edx
	movl	%eax, %ecx
.LVL51:
.L47:
	.loc 1 80 5 view .LVU153
.LBE232:
.LBE231:
	.loc 1 82 39 view .LVU154
	movl	12(%edx), %eax
.LVL52:
.LBB234:
.LBI234:
	.loc 1 78 12 is_stmt 1 view .LVU155
.LBB235:
	.loc 1 80 2 view .LVU156
	.loc 1 80 5 is_stmt 0 view .LVU157
	testl	%eax, %eax
	je	.L110
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL53:
	.loc 1 80 5 view .LVU158
	movl	8(%esp), %ecx
.LVL54:
.L48:
	.loc 1 80 5 view .LVU159
.LBE235:
.LBE234:
	.loc 1 83 2 is_stmt 1 view .LVU160
	.loc 1 83 24 is_stmt 0 view .LVU161
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL55:
	.loc 1 83 24 view .LVU162
.LBE230:
.LBE229:
.LBE228:
.LBE227:
	.loc 1 82 39 view .LVU163
	movl	12(%ebp), %ecx
.LBB249:
.LBB245:
.LBB242:
.LBB239:
	.loc 1 83 11 view .LVU164
	leal	1(%eax), %edx
.LVL56:
	.loc 1 83 11 view .LVU165
.LBE239:
.LBE242:
.LBE245:
.LBE249:
.LBB250:
.LBI250:
	.loc 1 78 12 is_stmt 1 view .LVU166
.LBB251:
	.loc 1 80 2 view .LVU167
	.loc 1 80 5 is_stmt 0 view .LVU168
	testl	%ecx, %ecx
	je	.L111
.L175:
.LVL57:
.LBB252:
.LBI252:
	.loc 1 78 12 is_stmt 1 view .LVU169
.LBB253:
	.loc 1 82 2 view .LVU170
	.loc 1 82 18 is_stmt 0 view .LVU171
	movl	8(%ecx), %eax
.LVL58:
.LBB254:
.LBI254:
	.loc 1 78 12 is_stmt 1 view .LVU172
.LBB255:
	.loc 1 80 2 view .LVU173
	.loc 1 80 5 is_stmt 0 view .LVU174
	testl	%eax, %eax
	je	.L112
	.loc 1 80 5 view .LVU175
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL59:
	.loc 1 80 5 view .LVU176
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.LVL60:
.L50:
	.loc 1 80 5 view .LVU177
.LBE255:
.LBE254:
	.loc 1 82 39 view .LVU178
	movl	12(%ecx), %eax
.LVL61:
.LBB257:
.LBI257:
	.loc 1 78 12 is_stmt 1 view .LVU179
.LBB258:
	.loc 1 80 2 view .LVU180
	.loc 1 80 5 is_stmt 0 view .LVU181
	testl	%eax, %eax
	je	.L113
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL62:
	.loc 1 80 5 view .LVU182
	movl	8(%esp), %edx
.L51:
.LVL63:
	.loc 1 80 5 view .LVU183
.LBE258:
.LBE257:
	.loc 1 83 2 is_stmt 1 view .LVU184
	.loc 1 83 24 is_stmt 0 view .LVU185
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
.LVL64:
	.loc 1 83 11 view .LVU186
	incl	%ebp
.LVL65:
.L49:
	.loc 1 83 11 view .LVU187
.LBE253:
.LBE252:
.LBE251:
.LBE250:
	.loc 1 83 2 is_stmt 1 view .LVU188
	.loc 1 83 24 is_stmt 0 view .LVU189
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
.LVL66:
	.loc 1 83 11 view .LVU190
	incl	%ebp
.LVL67:
.L45:
	.loc 1 83 11 view .LVU191
.LBE226:
.LBE225:
.LBE224:
.LBE223:
	.loc 1 82 39 view .LVU192
	movl	12(%edi), %edi
.LVL68:
.LBB281:
.LBI281:
	.loc 1 78 12 is_stmt 1 view .LVU193
.LBB282:
	.loc 1 80 2 view .LVU194
	.loc 1 80 5 is_stmt 0 view .LVU195
	testl	%edi, %edi
	je	.L114
.LVL69:
.LBB283:
.LBI283:
	.loc 1 78 12 is_stmt 1 view .LVU196
.LBB284:
	.loc 1 82 2 view .LVU197
	.loc 1 82 18 is_stmt 0 view .LVU198
	movl	8(%edi), %edx
.LVL70:
.LBB285:
.LBI285:
	.loc 1 78 12 is_stmt 1 view .LVU199
.LBB286:
	.loc 1 80 2 view .LVU200
	.loc 1 80 5 is_stmt 0 view .LVU201
	testl	%edx, %edx
	je	.L115
.LVL71:
.LBB287:
.LBI287:
	.loc 1 78 12 is_stmt 1 view .LVU202
.LBB288:
	.loc 1 82 2 view .LVU203
	.loc 1 82 18 is_stmt 0 view .LVU204
	movl	8(%edx), %eax
.LVL72:
.LBB289:
.LBI289:
	.loc 1 78 12 is_stmt 1 view .LVU205
.LBB290:
	.loc 1 80 2 view .LVU206
	.loc 1 80 5 is_stmt 0 view .LVU207
	testl	%eax, %eax
	je	.L116
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL73:
	.loc 1 80 5 view .LVU208
	movl	8(%esp), %edx
	movl	%eax, %ecx
.LVL74:
.L54:
	.loc 1 80 5 view .LVU209
.LBE290:
.LBE289:
	.loc 1 82 39 view .LVU210
	movl	12(%edx), %eax
.LVL75:
.LBB292:
.LBI292:
	.loc 1 78 12 is_stmt 1 view .LVU211
.LBB293:
	.loc 1 80 2 view .LVU212
	.loc 1 80 5 is_stmt 0 view .LVU213
	testl	%eax, %eax
	je	.L117
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL76:
	.loc 1 80 5 view .LVU214
	movl	8(%esp), %ecx
.LVL77:
.L55:
	.loc 1 80 5 view .LVU215
.LBE293:
.LBE292:
	.loc 1 83 2 is_stmt 1 view .LVU216
	.loc 1 83 24 is_stmt 0 view .LVU217
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL78:
	.loc 1 83 11 view .LVU218
	leal	1(%eax), %edx
.LVL79:
.L53:
	.loc 1 83 11 view .LVU219
.LBE288:
.LBE287:
.LBE286:
.LBE285:
	.loc 1 82 39 view .LVU220
	movl	12(%edi), %ecx
.LVL80:
.LBB301:
.LBI301:
	.loc 1 78 12 is_stmt 1 view .LVU221
.LBB302:
	.loc 1 80 2 view .LVU222
	.loc 1 80 5 is_stmt 0 view .LVU223
	testl	%ecx, %ecx
	je	.L118
.LVL81:
.LBB303:
.LBI303:
	.loc 1 78 12 is_stmt 1 view .LVU224
.LBB304:
	.loc 1 82 2 view .LVU225
	.loc 1 82 18 is_stmt 0 view .LVU226
	movl	8(%ecx), %eax
.LVL82:
.LBB305:
.LBI305:
	.loc 1 78 12 is_stmt 1 view .LVU227
.LBB306:
	.loc 1 80 2 view .LVU228
	.loc 1 80 5 is_stmt 0 view .LVU229
	testl	%eax, %eax
	je	.L119
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL83:
	.loc 1 80 5 view .LVU230
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %edi
.LVL84:
.L57:
	.loc 1 80 5 view .LVU231
.LBE306:
.LBE305:
	.loc 1 82 39 view .LVU232
	movl	12(%ecx), %eax
.LVL85:
.LBB308:
.LBI308:
	.loc 1 78 12 is_stmt 1 view .LVU233
.LBB309:
	.loc 1 80 2 view .LVU234
	.loc 1 80 5 is_stmt 0 view .LVU235
	testl	%eax, %eax
	je	.L120
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL86:
	.loc 1 80 5 view .LVU236
	movl	8(%esp), %edx
.L58:
.LVL87:
	.loc 1 80 5 view .LVU237
.LBE309:
.LBE308:
	.loc 1 83 2 is_stmt 1 view .LVU238
	.loc 1 83 24 is_stmt 0 view .LVU239
	cmpl	%edi, %eax
	cmovge	%eax, %edi
.LVL88:
	.loc 1 83 11 view .LVU240
	incl	%edi
.LVL89:
.L56:
	.loc 1 83 11 view .LVU241
.LBE304:
.LBE303:
.LBE302:
.LBE301:
	.loc 1 83 2 is_stmt 1 view .LVU242
	.loc 1 83 24 is_stmt 0 view .LVU243
	cmpl	%edx, %edi
	cmovl	%edx, %edi
.LVL90:
	.loc 1 83 11 view .LVU244
	incl	%edi
.LVL91:
.L52:
	.loc 1 83 11 view .LVU245
.LBE284:
.LBE283:
.LBE282:
.LBE281:
	.loc 1 83 2 is_stmt 1 view .LVU246
.LBE222:
.LBE221:
.LBE220:
.LBE219:
	.loc 1 82 39 is_stmt 0 view .LVU247
	movl	12(%ebx), %ebx
.LVL92:
.LBB382:
.LBB371:
.LBB361:
.LBB351:
	.loc 1 83 24 view .LVU248
	cmpl	%ebp, %edi
	cmovl	%ebp, %edi
.LVL93:
	.loc 1 83 11 view .LVU249
	incl	%edi
.LVL94:
	.loc 1 83 11 view .LVU250
.LBE351:
.LBE361:
.LBE371:
.LBE382:
.LBB383:
.LBI383:
	.loc 1 78 12 is_stmt 1 view .LVU251
.LBB384:
	.loc 1 80 2 view .LVU252
	.loc 1 80 5 is_stmt 0 view .LVU253
	testl	%ebx, %ebx
	jne	.L168
.L121:
	.loc 1 81 10 view .LVU254
	xorl	%ebx, %ebx
.LVL95:
.L59:
	.loc 1 81 10 view .LVU255
.LBE384:
.LBE383:
	.loc 1 83 2 is_stmt 1 view .LVU256
	.loc 1 83 24 is_stmt 0 view .LVU257
	cmpl	%edi, %ebx
	cmovl	%edi, %ebx
.LVL96:
	.loc 1 83 24 view .LVU258
.LBE218:
.LBE217:
.LBE216:
.LBE215:
	.loc 1 82 39 view .LVU259
	movl	12(%esi), %edi
.LVL97:
.LBB599:
.LBB585:
.LBB572:
.LBB559:
	.loc 1 83 11 view .LVU260
	incl	%ebx
.LVL98:
	.loc 1 83 11 view .LVU261
.LBE559:
.LBE572:
.LBE585:
.LBE599:
.LBB600:
.LBI600:
	.loc 1 78 12 is_stmt 1 view .LVU262
.LBB601:
	.loc 1 80 2 view .LVU263
	.loc 1 80 5 is_stmt 0 view .LVU264
	testl	%edi, %edi
	jne	.L169
.L136:
	.loc 1 81 10 view .LVU265
	xorl	%eax, %eax
.LVL99:
	.loc 1 81 10 view .LVU266
.LBE601:
.LBE600:
	.loc 1 83 2 is_stmt 1 view .LVU267
	.loc 1 83 24 is_stmt 0 view .LVU268
	cmpl	%ebx, %eax
	cmovl	%ebx, %eax
.LVL100:
	.loc 1 84 1 view .LVU269
	addl	$28, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL101:
	.loc 1 83 11 view .LVU270
	incl	%eax
	.loc 1 84 1 view .LVU271
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL102:
	.loc 1 84 1 view .LVU272
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL103:
	.p2align 4,,10
	.p2align 3
.L106:
	.cfi_restore_state
.LBB974:
.LBB586:
.LBB573:
.LBB560:
	.loc 1 82 39 view .LVU273
	movl	12(%ebx), %ebx
.LVL104:
.LBB541:
.LBB372:
	.loc 1 81 10 view .LVU274
	xorl	%edi, %edi
.LVL105:
	.loc 1 81 10 view .LVU275
.LBE372:
.LBE541:
.LBB542:
	.loc 1 78 12 is_stmt 1 view .LVU276
.LBB533:
	.loc 1 80 2 view .LVU277
	.loc 1 80 5 is_stmt 0 view .LVU278
	testl	%ebx, %ebx
	je	.L121
.LVL106:
.L168:
.LBB385:
.LBI385:
	.loc 1 78 12 is_stmt 1 view .LVU279
.LBB386:
	.loc 1 82 2 view .LVU280
	.loc 1 82 18 is_stmt 0 view .LVU281
	movl	8(%ebx), %ebp
.LVL107:
.LBB387:
.LBI387:
	.loc 1 78 12 is_stmt 1 view .LVU282
.LBB388:
	.loc 1 80 2 view .LVU283
	.loc 1 80 5 is_stmt 0 view .LVU284
	testl	%ebp, %ebp
	je	.L122
.LVL108:
.LBB389:
.LBI389:
	.loc 1 78 12 is_stmt 1 view .LVU285
.LBB390:
	.loc 1 82 2 view .LVU286
	.loc 1 82 18 is_stmt 0 view .LVU287
	movl	8(%ebp), %edx
.LVL109:
.LBB391:
.LBI391:
	.loc 1 78 12 is_stmt 1 view .LVU288
.LBB392:
	.loc 1 80 2 view .LVU289
	.loc 1 80 5 is_stmt 0 view .LVU290
	testl	%edx, %edx
	je	.L123
.LVL110:
.LBB393:
.LBI393:
	.loc 1 78 12 is_stmt 1 view .LVU291
.LBB394:
	.loc 1 82 2 view .LVU292
	.loc 1 82 18 is_stmt 0 view .LVU293
	movl	8(%edx), %eax
.LVL111:
.LBB395:
.LBI395:
	.loc 1 78 12 is_stmt 1 view .LVU294
.LBB396:
	.loc 1 80 2 view .LVU295
	.loc 1 80 5 is_stmt 0 view .LVU296
	testl	%eax, %eax
	je	.L124
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL112:
	.loc 1 80 5 view .LVU297
	movl	8(%esp), %edx
	movl	%eax, %ecx
.LVL113:
.L62:
	.loc 1 80 5 view .LVU298
.LBE396:
.LBE395:
	.loc 1 82 39 view .LVU299
	movl	12(%edx), %eax
.LVL114:
.LBB398:
.LBI398:
	.loc 1 78 12 is_stmt 1 view .LVU300
.LBB399:
	.loc 1 80 2 view .LVU301
	.loc 1 80 5 is_stmt 0 view .LVU302
	testl	%eax, %eax
	je	.L125
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL115:
	.loc 1 80 5 view .LVU303
	movl	8(%esp), %ecx
.LVL116:
.L63:
	.loc 1 80 5 view .LVU304
.LBE399:
.LBE398:
	.loc 1 83 2 is_stmt 1 view .LVU305
	.loc 1 83 24 is_stmt 0 view .LVU306
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL117:
	.loc 1 83 11 view .LVU307
	leal	1(%eax), %edx
.LVL118:
.L61:
	.loc 1 83 11 view .LVU308
.LBE394:
.LBE393:
.LBE392:
.LBE391:
	.loc 1 82 39 view .LVU309
	movl	12(%ebp), %ecx
.LVL119:
.LBB410:
.LBI410:
	.loc 1 78 12 is_stmt 1 view .LVU310
.LBB411:
	.loc 1 80 2 view .LVU311
	.loc 1 80 5 is_stmt 0 view .LVU312
	testl	%ecx, %ecx
	je	.L126
.LVL120:
.LBB412:
.LBI412:
	.loc 1 78 12 is_stmt 1 view .LVU313
.LBB413:
	.loc 1 82 2 view .LVU314
	.loc 1 82 18 is_stmt 0 view .LVU315
	movl	8(%ecx), %eax
.LVL121:
.LBB414:
.LBI414:
	.loc 1 78 12 is_stmt 1 view .LVU316
.LBB415:
	.loc 1 80 2 view .LVU317
	.loc 1 80 5 is_stmt 0 view .LVU318
	testl	%eax, %eax
	je	.L127
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL122:
	.loc 1 80 5 view .LVU319
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.LVL123:
.L65:
	.loc 1 80 5 view .LVU320
.LBE415:
.LBE414:
	.loc 1 82 39 view .LVU321
	movl	12(%ecx), %eax
.LVL124:
.LBB417:
.LBI417:
	.loc 1 78 12 is_stmt 1 view .LVU322
.LBB418:
	.loc 1 80 2 view .LVU323
	.loc 1 80 5 is_stmt 0 view .LVU324
	testl	%eax, %eax
	je	.L128
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL125:
	.loc 1 80 5 view .LVU325
	movl	8(%esp), %edx
.L66:
.LVL126:
	.loc 1 80 5 view .LVU326
.LBE418:
.LBE417:
	.loc 1 83 2 is_stmt 1 view .LVU327
	.loc 1 83 24 is_stmt 0 view .LVU328
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
.LVL127:
	.loc 1 83 11 view .LVU329
	incl	%ebp
.LVL128:
.L64:
	.loc 1 83 11 view .LVU330
.LBE413:
.LBE412:
.LBE411:
.LBE410:
	.loc 1 83 2 is_stmt 1 view .LVU331
.LBE390:
.LBE389:
.LBE388:
.LBE387:
	.loc 1 82 39 is_stmt 0 view .LVU332
	movl	12(%ebx), %ebx
.LVL129:
.LBB447:
.LBB441:
.LBB436:
.LBB431:
	.loc 1 83 24 view .LVU333
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
.LVL130:
	.loc 1 83 11 view .LVU334
	incl	%ebp
.LVL131:
	.loc 1 83 11 view .LVU335
.LBE431:
.LBE436:
.LBE441:
.LBE447:
.LBB448:
.LBI448:
	.loc 1 78 12 is_stmt 1 view .LVU336
.LBB449:
	.loc 1 80 2 view .LVU337
	.loc 1 80 5 is_stmt 0 view .LVU338
	testl	%ebx, %ebx
	je	.L129
.L171:
.LVL132:
.LBB450:
.LBI450:
	.loc 1 78 12 is_stmt 1 view .LVU339
.LBB451:
	.loc 1 82 2 view .LVU340
	.loc 1 82 18 is_stmt 0 view .LVU341
	movl	8(%ebx), %edx
.LVL133:
.LBB452:
.LBI452:
	.loc 1 78 12 is_stmt 1 view .LVU342
.LBB453:
	.loc 1 80 2 view .LVU343
	.loc 1 80 5 is_stmt 0 view .LVU344
	testl	%edx, %edx
	je	.L130
.LVL134:
.LBB454:
.LBI454:
	.loc 1 78 12 is_stmt 1 view .LVU345
.LBB455:
	.loc 1 82 2 view .LVU346
	.loc 1 82 18 is_stmt 0 view .LVU347
	movl	8(%edx), %eax
.LVL135:
.LBB456:
.LBI456:
	.loc 1 78 12 is_stmt 1 view .LVU348
.LBB457:
	.loc 1 80 2 view .LVU349
	.loc 1 80 5 is_stmt 0 view .LVU350
	testl	%eax, %eax
	je	.L131
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL136:
	.loc 1 80 5 view .LVU351
	movl	8(%esp), %edx
	movl	%eax, %ecx
.LVL137:
.L69:
	.loc 1 80 5 view .LVU352
.LBE457:
.LBE456:
	.loc 1 82 39 view .LVU353
	movl	12(%edx), %eax
.LVL138:
.LBB459:
.LBI459:
	.loc 1 78 12 is_stmt 1 view .LVU354
.LBB460:
	.loc 1 80 2 view .LVU355
	.loc 1 80 5 is_stmt 0 view .LVU356
	testl	%eax, %eax
	je	.L132
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL139:
	.loc 1 80 5 view .LVU357
	movl	8(%esp), %ecx
.LVL140:
.L70:
	.loc 1 80 5 view .LVU358
.LBE460:
.LBE459:
	.loc 1 83 2 is_stmt 1 view .LVU359
	.loc 1 83 24 is_stmt 0 view .LVU360
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL141:
	.loc 1 83 11 view .LVU361
	leal	1(%eax), %edx
.LVL142:
.L68:
	.loc 1 83 11 view .LVU362
.LBE455:
.LBE454:
.LBE453:
.LBE452:
	.loc 1 82 39 view .LVU363
	movl	12(%ebx), %ecx
.LVL143:
.LBB468:
.LBI468:
	.loc 1 78 12 is_stmt 1 view .LVU364
.LBB469:
	.loc 1 80 2 view .LVU365
	.loc 1 80 5 is_stmt 0 view .LVU366
	testl	%ecx, %ecx
	je	.L133
.LVL144:
.LBB470:
.LBI470:
	.loc 1 78 12 is_stmt 1 view .LVU367
.LBB471:
	.loc 1 82 2 view .LVU368
	.loc 1 82 18 is_stmt 0 view .LVU369
	movl	8(%ecx), %eax
.LVL145:
.LBB472:
.LBI472:
	.loc 1 78 12 is_stmt 1 view .LVU370
.LBB473:
	.loc 1 80 2 view .LVU371
	.loc 1 80 5 is_stmt 0 view .LVU372
	testl	%eax, %eax
	je	.L134
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL146:
	.loc 1 80 5 view .LVU373
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebx
.LVL147:
.L72:
	.loc 1 80 5 view .LVU374
.LBE473:
.LBE472:
	.loc 1 82 39 view .LVU375
	movl	12(%ecx), %eax
.LVL148:
.LBB475:
.LBI475:
	.loc 1 78 12 is_stmt 1 view .LVU376
.LBB476:
	.loc 1 80 2 view .LVU377
	.loc 1 80 5 is_stmt 0 view .LVU378
	testl	%eax, %eax
	je	.L135
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL149:
	.loc 1 80 5 view .LVU379
	movl	8(%esp), %edx
.L73:
.LVL150:
	.loc 1 80 5 view .LVU380
.LBE476:
.LBE475:
	.loc 1 83 2 is_stmt 1 view .LVU381
	.loc 1 83 24 is_stmt 0 view .LVU382
	cmpl	%ebx, %eax
	cmovge	%eax, %ebx
.LVL151:
	.loc 1 83 11 view .LVU383
	incl	%ebx
.LVL152:
.L71:
	.loc 1 83 11 view .LVU384
.LBE471:
.LBE470:
.LBE469:
.LBE468:
	.loc 1 83 2 is_stmt 1 view .LVU385
	.loc 1 83 24 is_stmt 0 view .LVU386
	cmpl	%edx, %ebx
	cmovl	%edx, %ebx
.LVL153:
	.loc 1 83 11 view .LVU387
	incl	%ebx
.LVL154:
.L67:
	.loc 1 83 11 view .LVU388
.LBE451:
.LBE450:
.LBE449:
.LBE448:
	.loc 1 83 2 is_stmt 1 view .LVU389
	.loc 1 83 24 is_stmt 0 view .LVU390
	cmpl	%ebp, %ebx
	cmovl	%ebp, %ebx
.LVL155:
	.loc 1 83 11 view .LVU391
	incl	%ebx
.LVL156:
	.loc 1 83 11 view .LVU392
	jmp	.L59
.LVL157:
	.p2align 4,,10
	.p2align 3
.L105:
	.loc 1 83 11 view .LVU393
.LBE386:
.LBE385:
.LBE533:
.LBE542:
.LBE560:
.LBE573:
.LBE586:
.LBE974:
	.loc 1 82 39 view .LVU394
	movl	12(%esi), %edi
.LBB975:
.LBB587:
	.loc 1 81 10 view .LVU395
	xorl	%ebx, %ebx
.LVL158:
	.loc 1 81 10 view .LVU396
.LBE587:
.LBE975:
.LBB976:
	.loc 1 78 12 is_stmt 1 view .LVU397
.LBB962:
	.loc 1 80 2 view .LVU398
	.loc 1 80 5 is_stmt 0 view .LVU399
	testl	%edi, %edi
	je	.L136
.LVL159:
.L169:
.LBB602:
.LBI602:
	.loc 1 78 12 is_stmt 1 view .LVU400
.LBB603:
	.loc 1 82 2 view .LVU401
	.loc 1 82 18 is_stmt 0 view .LVU402
	movl	8(%edi), %esi
.LVL160:
.LBB604:
.LBI604:
	.loc 1 78 12 is_stmt 1 view .LVU403
.LBB605:
	.loc 1 80 2 view .LVU404
	.loc 1 80 5 is_stmt 0 view .LVU405
	testl	%esi, %esi
	je	.L137
.LVL161:
.LBB606:
.LBI606:
	.loc 1 78 12 is_stmt 1 view .LVU406
.LBB607:
	.loc 1 82 2 view .LVU407
	.loc 1 82 18 is_stmt 0 view .LVU408
	movl	8(%esi), %ebp
.LVL162:
.LBB608:
.LBI608:
	.loc 1 78 12 is_stmt 1 view .LVU409
.LBB609:
	.loc 1 80 2 view .LVU410
	.loc 1 80 5 is_stmt 0 view .LVU411
	testl	%ebp, %ebp
	je	.L138
.LVL163:
.LBB610:
.LBI610:
	.loc 1 78 12 is_stmt 1 view .LVU412
.LBB611:
	.loc 1 82 2 view .LVU413
	.loc 1 82 18 is_stmt 0 view .LVU414
	movl	8(%ebp), %edx
.LVL164:
.LBB612:
.LBI612:
	.loc 1 78 12 is_stmt 1 view .LVU415
.LBB613:
	.loc 1 80 2 view .LVU416
	.loc 1 80 5 is_stmt 0 view .LVU417
	testl	%edx, %edx
	je	.L139
.LVL165:
.LBB614:
.LBI614:
	.loc 1 78 12 is_stmt 1 view .LVU418
.LBB615:
	.loc 1 82 2 view .LVU419
	.loc 1 82 18 is_stmt 0 view .LVU420
	movl	8(%edx), %eax
.LVL166:
.LBB616:
.LBI616:
	.loc 1 78 12 is_stmt 1 view .LVU421
.LBB617:
	.loc 1 80 2 view .LVU422
	.loc 1 80 5 is_stmt 0 view .LVU423
	testl	%eax, %eax
	je	.L140
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL167:
	.loc 1 80 5 view .LVU424
	movl	8(%esp), %edx
	movl	%eax, %ecx
.LVL168:
.L78:
	.loc 1 80 5 view .LVU425
.LBE617:
.LBE616:
	.loc 1 82 39 view .LVU426
	movl	12(%edx), %eax
.LVL169:
.LBB619:
.LBI619:
	.loc 1 78 12 is_stmt 1 view .LVU427
.LBB620:
	.loc 1 80 2 view .LVU428
	.loc 1 80 5 is_stmt 0 view .LVU429
	testl	%eax, %eax
	je	.L141
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL170:
	.loc 1 80 5 view .LVU430
	movl	8(%esp), %ecx
.LVL171:
.L79:
	.loc 1 80 5 view .LVU431
.LBE620:
.LBE619:
	.loc 1 83 2 is_stmt 1 view .LVU432
	.loc 1 83 24 is_stmt 0 view .LVU433
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL172:
	.loc 1 83 24 view .LVU434
.LBE615:
.LBE614:
.LBE613:
.LBE612:
	.loc 1 82 39 view .LVU435
	movl	12(%ebp), %ecx
.LBB634:
.LBB630:
.LBB627:
.LBB624:
	.loc 1 83 11 view .LVU436
	leal	1(%eax), %edx
.LVL173:
	.loc 1 83 11 view .LVU437
.LBE624:
.LBE627:
.LBE630:
.LBE634:
.LBB635:
.LBI635:
	.loc 1 78 12 is_stmt 1 view .LVU438
.LBB636:
	.loc 1 80 2 view .LVU439
	.loc 1 80 5 is_stmt 0 view .LVU440
	testl	%ecx, %ecx
	je	.L142
.L173:
.LVL174:
.LBB637:
.LBI637:
	.loc 1 78 12 is_stmt 1 view .LVU441
.LBB638:
	.loc 1 82 2 view .LVU442
	.loc 1 82 18 is_stmt 0 view .LVU443
	movl	8(%ecx), %eax
.LVL175:
.LBB639:
.LBI639:
	.loc 1 78 12 is_stmt 1 view .LVU444
.LBB640:
	.loc 1 80 2 view .LVU445
	.loc 1 80 5 is_stmt 0 view .LVU446
	testl	%eax, %eax
	je	.L143
	.loc 1 80 5 view .LVU447
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL176:
	.loc 1 80 5 view .LVU448
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %ebp
.LVL177:
.L81:
	.loc 1 80 5 view .LVU449
.LBE640:
.LBE639:
	.loc 1 82 39 view .LVU450
	movl	12(%ecx), %eax
.LVL178:
.LBB642:
.LBI642:
	.loc 1 78 12 is_stmt 1 view .LVU451
.LBB643:
	.loc 1 80 2 view .LVU452
	.loc 1 80 5 is_stmt 0 view .LVU453
	testl	%eax, %eax
	je	.L144
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL179:
	.loc 1 80 5 view .LVU454
	movl	8(%esp), %edx
.L82:
.LVL180:
	.loc 1 80 5 view .LVU455
.LBE643:
.LBE642:
	.loc 1 83 2 is_stmt 1 view .LVU456
	.loc 1 83 24 is_stmt 0 view .LVU457
	cmpl	%ebp, %eax
	cmovge	%eax, %ebp
.LVL181:
	.loc 1 83 11 view .LVU458
	incl	%ebp
.LVL182:
.L80:
	.loc 1 83 11 view .LVU459
.LBE638:
.LBE637:
.LBE636:
.LBE635:
	.loc 1 83 2 is_stmt 1 view .LVU460
	.loc 1 83 24 is_stmt 0 view .LVU461
	cmpl	%edx, %ebp
	cmovl	%edx, %ebp
.LVL183:
	.loc 1 83 11 view .LVU462
	incl	%ebp
.LVL184:
.L76:
	.loc 1 83 11 view .LVU463
.LBE611:
.LBE610:
.LBE609:
.LBE608:
	.loc 1 82 39 view .LVU464
	movl	12(%esi), %esi
.LVL185:
.LBB669:
.LBI669:
	.loc 1 78 12 is_stmt 1 view .LVU465
.LBB670:
	.loc 1 80 2 view .LVU466
	.loc 1 80 5 is_stmt 0 view .LVU467
	testl	%esi, %esi
	je	.L145
.LVL186:
.LBB671:
.LBI671:
	.loc 1 78 12 is_stmt 1 view .LVU468
.LBB672:
	.loc 1 82 2 view .LVU469
	.loc 1 82 18 is_stmt 0 view .LVU470
	movl	8(%esi), %edx
.LVL187:
.LBB673:
.LBI673:
	.loc 1 78 12 is_stmt 1 view .LVU471
.LBB674:
	.loc 1 80 2 view .LVU472
	.loc 1 80 5 is_stmt 0 view .LVU473
	testl	%edx, %edx
	je	.L146
.LVL188:
.LBB675:
.LBI675:
	.loc 1 78 12 is_stmt 1 view .LVU474
.LBB676:
	.loc 1 82 2 view .LVU475
	.loc 1 82 18 is_stmt 0 view .LVU476
	movl	8(%edx), %eax
.LVL189:
.LBB677:
.LBI677:
	.loc 1 78 12 is_stmt 1 view .LVU477
.LBB678:
	.loc 1 80 2 view .LVU478
	.loc 1 80 5 is_stmt 0 view .LVU479
	testl	%eax, %eax
	je	.L147
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL190:
	.loc 1 80 5 view .LVU480
	movl	8(%esp), %edx
	movl	%eax, %ecx
.LVL191:
.L85:
	.loc 1 80 5 view .LVU481
.LBE678:
.LBE677:
	.loc 1 82 39 view .LVU482
	movl	12(%edx), %eax
.LVL192:
.LBB680:
.LBI680:
	.loc 1 78 12 is_stmt 1 view .LVU483
.LBB681:
	.loc 1 80 2 view .LVU484
	.loc 1 80 5 is_stmt 0 view .LVU485
	testl	%eax, %eax
	je	.L148
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL193:
	.loc 1 80 5 view .LVU486
	movl	8(%esp), %ecx
.LVL194:
.L86:
	.loc 1 80 5 view .LVU487
.LBE681:
.LBE680:
	.loc 1 83 2 is_stmt 1 view .LVU488
	.loc 1 83 24 is_stmt 0 view .LVU489
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL195:
	.loc 1 83 11 view .LVU490
	leal	1(%eax), %edx
.LVL196:
.L84:
	.loc 1 83 11 view .LVU491
.LBE676:
.LBE675:
.LBE674:
.LBE673:
	.loc 1 82 39 view .LVU492
	movl	12(%esi), %ecx
.LVL197:
.LBB689:
.LBI689:
	.loc 1 78 12 is_stmt 1 view .LVU493
.LBB690:
	.loc 1 80 2 view .LVU494
	.loc 1 80 5 is_stmt 0 view .LVU495
	testl	%ecx, %ecx
	je	.L149
.LVL198:
.LBB691:
.LBI691:
	.loc 1 78 12 is_stmt 1 view .LVU496
.LBB692:
	.loc 1 82 2 view .LVU497
	.loc 1 82 18 is_stmt 0 view .LVU498
	movl	8(%ecx), %eax
.LVL199:
.LBB693:
.LBI693:
	.loc 1 78 12 is_stmt 1 view .LVU499
.LBB694:
	.loc 1 80 2 view .LVU500
	.loc 1 80 5 is_stmt 0 view .LVU501
	testl	%eax, %eax
	je	.L150
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL200:
	.loc 1 80 5 view .LVU502
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %esi
.LVL201:
.L88:
	.loc 1 80 5 view .LVU503
.LBE694:
.LBE693:
	.loc 1 82 39 view .LVU504
	movl	12(%ecx), %eax
.LVL202:
.LBB696:
.LBI696:
	.loc 1 78 12 is_stmt 1 view .LVU505
.LBB697:
	.loc 1 80 2 view .LVU506
	.loc 1 80 5 is_stmt 0 view .LVU507
	testl	%eax, %eax
	je	.L151
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL203:
	.loc 1 80 5 view .LVU508
	movl	8(%esp), %edx
.L89:
.LVL204:
	.loc 1 80 5 view .LVU509
.LBE697:
.LBE696:
	.loc 1 83 2 is_stmt 1 view .LVU510
	.loc 1 83 24 is_stmt 0 view .LVU511
	cmpl	%esi, %eax
	cmovge	%eax, %esi
.LVL205:
	.loc 1 83 11 view .LVU512
	incl	%esi
.LVL206:
.L87:
	.loc 1 83 11 view .LVU513
.LBE692:
.LBE691:
.LBE690:
.LBE689:
	.loc 1 83 2 is_stmt 1 view .LVU514
	.loc 1 83 24 is_stmt 0 view .LVU515
	cmpl	%edx, %esi
	cmovl	%edx, %esi
.LVL207:
	.loc 1 83 11 view .LVU516
	incl	%esi
.LVL208:
.L83:
	.loc 1 83 11 view .LVU517
.LBE672:
.LBE671:
.LBE670:
.LBE669:
	.loc 1 83 2 is_stmt 1 view .LVU518
	.loc 1 83 24 is_stmt 0 view .LVU519
	cmpl	%ebp, %esi
	cmovl	%ebp, %esi
.LVL209:
	.loc 1 83 24 view .LVU520
.LBE607:
.LBE606:
.LBE605:
.LBE604:
	.loc 1 82 39 view .LVU521
	movl	12(%edi), %ebp
.LVL210:
.LBB771:
.LBB760:
.LBB750:
.LBB740:
	.loc 1 83 11 view .LVU522
	incl	%esi
.LVL211:
	.loc 1 83 11 view .LVU523
.LBE740:
.LBE750:
.LBE760:
.LBE771:
.LBB772:
.LBI772:
	.loc 1 78 12 is_stmt 1 view .LVU524
.LBB773:
	.loc 1 80 2 view .LVU525
	.loc 1 80 5 is_stmt 0 view .LVU526
	testl	%ebp, %ebp
	jne	.L170
.L152:
	.loc 1 81 10 view .LVU527
	xorl	%eax, %eax
.LVL212:
.L90:
	.loc 1 81 10 view .LVU528
.LBE773:
.LBE772:
	.loc 1 83 2 is_stmt 1 view .LVU529
	.loc 1 83 24 is_stmt 0 view .LVU530
	cmpl	%esi, %eax
	cmovl	%esi, %eax
.LVL213:
	.loc 1 83 11 view .LVU531
	incl	%eax
.LVL214:
	.loc 1 83 11 view .LVU532
.LBE603:
.LBE602:
.LBE962:
.LBE976:
	.loc 1 83 2 is_stmt 1 view .LVU533
	.loc 1 83 24 is_stmt 0 view .LVU534
	cmpl	%ebx, %eax
	cmovl	%ebx, %eax
.LVL215:
	.loc 1 84 1 view .LVU535
	addl	$28, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL216:
	.loc 1 83 11 view .LVU536
	incl	%eax
	.loc 1 84 1 view .LVU537
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
.LVL217:
	.p2align 4,,10
	.p2align 3
.L137:
	.cfi_restore_state
.LBB977:
.LBB963:
.LBB951:
.LBB940:
	.loc 1 82 39 view .LVU538
	movl	12(%edi), %ebp
.LBB924:
.LBB761:
	.loc 1 81 10 view .LVU539
	xorl	%esi, %esi
.LVL218:
	.loc 1 81 10 view .LVU540
.LBE761:
.LBE924:
.LBB925:
	.loc 1 78 12 is_stmt 1 view .LVU541
.LBB918:
	.loc 1 80 2 view .LVU542
	.loc 1 80 5 is_stmt 0 view .LVU543
	testl	%ebp, %ebp
	je	.L152
.L170:
.LVL219:
.LBB774:
.LBI774:
	.loc 1 78 12 is_stmt 1 view .LVU544
.LBB775:
	.loc 1 82 2 view .LVU545
	.loc 1 82 18 is_stmt 0 view .LVU546
	movl	8(%ebp), %edi
.LVL220:
.LBB776:
.LBI776:
	.loc 1 78 12 is_stmt 1 view .LVU547
.LBB777:
	.loc 1 80 2 view .LVU548
	.loc 1 80 5 is_stmt 0 view .LVU549
	testl	%edi, %edi
	je	.L153
.LVL221:
.LBB778:
.LBI778:
	.loc 1 78 12 is_stmt 1 view .LVU550
.LBB779:
	.loc 1 82 2 view .LVU551
	.loc 1 82 18 is_stmt 0 view .LVU552
	movl	8(%edi), %edx
.LVL222:
.LBB780:
.LBI780:
	.loc 1 78 12 is_stmt 1 view .LVU553
.LBB781:
	.loc 1 80 2 view .LVU554
	.loc 1 80 5 is_stmt 0 view .LVU555
	testl	%edx, %edx
	je	.L154
.LVL223:
.LBB782:
.LBI782:
	.loc 1 78 12 is_stmt 1 view .LVU556
.LBB783:
	.loc 1 82 2 view .LVU557
	.loc 1 82 18 is_stmt 0 view .LVU558
	movl	8(%edx), %eax
.LVL224:
.LBB784:
.LBI784:
	.loc 1 78 12 is_stmt 1 view .LVU559
.LBB785:
	.loc 1 80 2 view .LVU560
	.loc 1 80 5 is_stmt 0 view .LVU561
	testl	%eax, %eax
	je	.L155
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL225:
	.loc 1 80 5 view .LVU562
	movl	8(%esp), %edx
	movl	%eax, %ecx
.LVL226:
.L93:
	.loc 1 80 5 view .LVU563
.LBE785:
.LBE784:
	.loc 1 82 39 view .LVU564
	movl	12(%edx), %eax
.LVL227:
.LBB787:
.LBI787:
	.loc 1 78 12 is_stmt 1 view .LVU565
.LBB788:
	.loc 1 80 2 view .LVU566
	.loc 1 80 5 is_stmt 0 view .LVU567
	testl	%eax, %eax
	je	.L156
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL228:
	.loc 1 80 5 view .LVU568
	movl	8(%esp), %ecx
.LVL229:
.L94:
	.loc 1 80 5 view .LVU569
.LBE788:
.LBE787:
	.loc 1 83 2 is_stmt 1 view .LVU570
	.loc 1 83 24 is_stmt 0 view .LVU571
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL230:
	.loc 1 83 11 view .LVU572
	leal	1(%eax), %edx
.LVL231:
.L92:
	.loc 1 83 11 view .LVU573
.LBE783:
.LBE782:
.LBE781:
.LBE780:
	.loc 1 82 39 view .LVU574
	movl	12(%edi), %ecx
.LVL232:
.LBB799:
.LBI799:
	.loc 1 78 12 is_stmt 1 view .LVU575
.LBB800:
	.loc 1 80 2 view .LVU576
	.loc 1 80 5 is_stmt 0 view .LVU577
	testl	%ecx, %ecx
	je	.L157
.LVL233:
.LBB801:
.LBI801:
	.loc 1 78 12 is_stmt 1 view .LVU578
.LBB802:
	.loc 1 82 2 view .LVU579
	.loc 1 82 18 is_stmt 0 view .LVU580
	movl	8(%ecx), %eax
.LVL234:
.LBB803:
.LBI803:
	.loc 1 78 12 is_stmt 1 view .LVU581
.LBB804:
	.loc 1 80 2 view .LVU582
	.loc 1 80 5 is_stmt 0 view .LVU583
	testl	%eax, %eax
	je	.L158
	movl	%edx, 12(%esp)
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL235:
	.loc 1 80 5 view .LVU584
	movl	8(%esp), %ecx
	movl	12(%esp), %edx
	movl	%eax, %edi
.LVL236:
.L96:
	.loc 1 80 5 view .LVU585
.LBE804:
.LBE803:
	.loc 1 82 39 view .LVU586
	movl	12(%ecx), %eax
.LVL237:
.LBB806:
.LBI806:
	.loc 1 78 12 is_stmt 1 view .LVU587
.LBB807:
	.loc 1 80 2 view .LVU588
	.loc 1 80 5 is_stmt 0 view .LVU589
	testl	%eax, %eax
	je	.L159
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL238:
	.loc 1 80 5 view .LVU590
	movl	8(%esp), %edx
.L97:
.LVL239:
	.loc 1 80 5 view .LVU591
.LBE807:
.LBE806:
	.loc 1 83 2 is_stmt 1 view .LVU592
	.loc 1 83 24 is_stmt 0 view .LVU593
	cmpl	%edi, %eax
	cmovge	%eax, %edi
.LVL240:
	.loc 1 83 11 view .LVU594
	incl	%edi
.LVL241:
.L95:
	.loc 1 83 11 view .LVU595
.LBE802:
.LBE801:
.LBE800:
.LBE799:
	.loc 1 83 2 is_stmt 1 view .LVU596
	.loc 1 83 24 is_stmt 0 view .LVU597
	cmpl	%edx, %edi
	cmovl	%edx, %edi
.LVL242:
	.loc 1 83 24 view .LVU598
.LBE779:
.LBE778:
.LBE777:
.LBE776:
	.loc 1 82 39 view .LVU599
	movl	12(%ebp), %edx
.LBB839:
.LBB832:
.LBB826:
.LBB820:
	.loc 1 83 11 view .LVU600
	incl	%edi
.LVL243:
	.loc 1 83 11 view .LVU601
.LBE820:
.LBE826:
.LBE832:
.LBE839:
.LBB840:
.LBI840:
	.loc 1 78 12 is_stmt 1 view .LVU602
.LBB841:
	.loc 1 80 2 view .LVU603
	.loc 1 80 5 is_stmt 0 view .LVU604
	testl	%edx, %edx
	je	.L160
.L172:
.LVL244:
.LBB842:
.LBI842:
	.loc 1 78 12 is_stmt 1 view .LVU605
.LBB843:
	.loc 1 82 2 view .LVU606
	.loc 1 82 18 is_stmt 0 view .LVU607
	movl	8(%edx), %ecx
.LVL245:
.LBB844:
.LBI844:
	.loc 1 78 12 is_stmt 1 view .LVU608
.LBB845:
	.loc 1 80 2 view .LVU609
	.loc 1 80 5 is_stmt 0 view .LVU610
	testl	%ecx, %ecx
	je	.L161
.LVL246:
.LBB846:
.LBI846:
	.loc 1 78 12 is_stmt 1 view .LVU611
.LBB847:
	.loc 1 82 2 view .LVU612
	.loc 1 82 18 is_stmt 0 view .LVU613
	movl	8(%ecx), %eax
.LVL247:
.LBB848:
.LBI848:
	.loc 1 78 12 is_stmt 1 view .LVU614
.LBB849:
	.loc 1 80 2 view .LVU615
	.loc 1 80 5 is_stmt 0 view .LVU616
	testl	%eax, %eax
	je	.L162
	movl	%ecx, 12(%esp)
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL248:
	.loc 1 80 5 view .LVU617
	movl	8(%esp), %edx
	movl	12(%esp), %ecx
	movl	%eax, %ebp
.LVL249:
.L100:
	.loc 1 80 5 view .LVU618
.LBE849:
.LBE848:
	.loc 1 82 39 view .LVU619
	movl	12(%ecx), %eax
.LVL250:
.LBB851:
.LBI851:
	.loc 1 78 12 is_stmt 1 view .LVU620
.LBB852:
	.loc 1 80 2 view .LVU621
	.loc 1 80 5 is_stmt 0 view .LVU622
	testl	%eax, %eax
	je	.L163
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL251:
	.loc 1 80 5 view .LVU623
	movl	8(%esp), %edx
.L101:
.LVL252:
	.loc 1 80 5 view .LVU624
.LBE852:
.LBE851:
	.loc 1 83 2 is_stmt 1 view .LVU625
.LBE847:
.LBE846:
.LBE845:
.LBE844:
	.loc 1 82 39 is_stmt 0 view .LVU626
	movl	12(%edx), %ecx
.LBB863:
.LBB860:
.LBB858:
.LBB856:
	.loc 1 83 24 view .LVU627
	cmpl	%ebp, %eax
	cmovl	%ebp, %eax
.LVL253:
	.loc 1 83 11 view .LVU628
	leal	1(%eax), %ebp
.LVL254:
	.loc 1 83 11 view .LVU629
.LBE856:
.LBE858:
.LBE860:
.LBE863:
.LBB864:
.LBI864:
	.loc 1 78 12 is_stmt 1 view .LVU630
.LBB865:
	.loc 1 80 2 view .LVU631
	.loc 1 80 5 is_stmt 0 view .LVU632
	testl	%ecx, %ecx
	je	.L164
.L174:
.LVL255:
.LBB866:
.LBI866:
	.loc 1 78 12 is_stmt 1 view .LVU633
.LBB867:
	.loc 1 82 2 view .LVU634
	.loc 1 82 18 is_stmt 0 view .LVU635
	movl	8(%ecx), %eax
.LVL256:
.LBB868:
.LBI868:
	.loc 1 78 12 is_stmt 1 view .LVU636
.LBB869:
	.loc 1 80 2 view .LVU637
	.loc 1 80 5 is_stmt 0 view .LVU638
	testl	%eax, %eax
	je	.L165
	.loc 1 80 5 view .LVU639
	movl	%ecx, 8(%esp)
	call	height.part.0
.LVL257:
	.loc 1 80 5 view .LVU640
	movl	8(%esp), %ecx
	movl	%eax, %edx
.LVL258:
.L103:
	.loc 1 80 5 view .LVU641
.LBE869:
.LBE868:
	.loc 1 82 39 view .LVU642
	movl	12(%ecx), %eax
.LVL259:
.LBB871:
.LBI871:
	.loc 1 78 12 is_stmt 1 view .LVU643
.LBB872:
	.loc 1 80 2 view .LVU644
	.loc 1 80 5 is_stmt 0 view .LVU645
	testl	%eax, %eax
	je	.L166
	movl	%edx, 8(%esp)
	call	height.part.0
.LVL260:
	.loc 1 80 5 view .LVU646
	movl	8(%esp), %edx
.LVL261:
.L104:
	.loc 1 80 5 view .LVU647
.LBE872:
.LBE871:
	.loc 1 83 2 is_stmt 1 view .LVU648
	.loc 1 83 24 is_stmt 0 view .LVU649
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL262:
	.loc 1 83 11 view .LVU650
	incl	%eax
.LVL263:
.L102:
	.loc 1 83 11 view .LVU651
.LBE867:
.LBE866:
.LBE865:
.LBE864:
	.loc 1 83 2 is_stmt 1 view .LVU652
	.loc 1 83 24 is_stmt 0 view .LVU653
	cmpl	%ebp, %eax
	cmovl	%ebp, %eax
.LVL264:
	.loc 1 83 11 view .LVU654
	incl	%eax
.LVL265:
.L98:
	.loc 1 83 11 view .LVU655
.LBE843:
.LBE842:
.LBE841:
.LBE840:
	.loc 1 83 2 is_stmt 1 view .LVU656
	.loc 1 83 24 is_stmt 0 view .LVU657
	cmpl	%edi, %eax
	cmovl	%edi, %eax
.LVL266:
	.loc 1 83 11 view .LVU658
	incl	%eax
.LVL267:
	.loc 1 83 11 view .LVU659
	jmp	.L90
.LVL268:
	.p2align 4,,10
	.p2align 3
.L155:
.LBB898:
.LBB833:
.LBB827:
.LBB821:
.LBB815:
.LBB796:
.LBB794:
.LBB792:
.LBB790:
.LBB786:
	.loc 1 81 10 view .LVU660
	xorl	%ecx, %ecx
	jmp	.L93
.LVL269:
	.p2align 4,,10
	.p2align 3
.L140:
	.loc 1 81 10 view .LVU661
.LBE786:
.LBE790:
.LBE792:
.LBE794:
.LBE796:
.LBE815:
.LBE821:
.LBE827:
.LBE833:
.LBE898:
.LBE775:
.LBE774:
.LBE918:
.LBE925:
.LBB926:
.LBB762:
.LBB751:
.LBB741:
.LBB729:
.LBB664:
.LBB660:
.LBB656:
.LBB651:
.LBB631:
.LBB628:
.LBB625:
.LBB622:
.LBB618:
	xorl	%ecx, %ecx
	jmp	.L78
.LVL270:
	.p2align 4,,10
	.p2align 3
.L124:
	.loc 1 81 10 view .LVU662
.LBE618:
.LBE622:
.LBE625:
.LBE628:
.LBE631:
.LBE651:
.LBE656:
.LBE660:
.LBE664:
.LBE729:
.LBE741:
.LBE751:
.LBE762:
.LBE926:
.LBE940:
.LBE951:
.LBE963:
.LBE977:
.LBB978:
.LBB588:
.LBB574:
.LBB561:
.LBB543:
.LBB534:
.LBB526:
.LBB519:
.LBB508:
.LBB442:
.LBB437:
.LBB432:
.LBB426:
.LBB407:
.LBB405:
.LBB403:
.LBB401:
.LBB397:
	xorl	%ecx, %ecx
	jmp	.L62
.LVL271:
	.p2align 4,,10
	.p2align 3
.L109:
	.loc 1 81 10 view .LVU663
.LBE397:
.LBE401:
.LBE403:
.LBE405:
.LBE407:
.LBE426:
.LBE432:
.LBE437:
.LBE442:
.LBE508:
.LBE519:
.LBE526:
.LBE534:
.LBE543:
.LBB544:
.LBB373:
.LBB362:
.LBB352:
.LBB341:
.LBB277:
.LBB274:
.LBB271:
.LBB266:
.LBB246:
.LBB243:
.LBB240:
.LBB237:
.LBB233:
	xorl	%ecx, %ecx
	jmp	.L47
.LVL272:
	.p2align 4,,10
	.p2align 3
.L114:
	.loc 1 81 10 view .LVU664
.LBE233:
.LBE237:
.LBE240:
.LBE243:
.LBE246:
.LBE266:
.LBE271:
.LBE274:
.LBE277:
.LBE341:
.LBB342:
.LBB335:
	xorl	%edi, %edi
.LVL273:
	.loc 1 81 10 view .LVU665
	jmp	.L52
.LVL274:
	.p2align 4,,10
	.p2align 3
.L122:
	.loc 1 81 10 view .LVU666
.LBE335:
.LBE342:
.LBE352:
.LBE362:
.LBE373:
.LBE544:
.LBB545:
.LBB535:
.LBB527:
.LBB520:
	.loc 1 82 39 view .LVU667
	movl	12(%ebx), %ebx
.LVL275:
.LBB509:
.LBB443:
	.loc 1 81 10 view .LVU668
	xorl	%ebp, %ebp
.LVL276:
	.loc 1 81 10 view .LVU669
.LBE443:
.LBE509:
.LBB510:
	.loc 1 78 12 is_stmt 1 view .LVU670
.LBB502:
	.loc 1 80 2 view .LVU671
	.loc 1 80 5 is_stmt 0 view .LVU672
	testl	%ebx, %ebx
	jne	.L171
.L129:
	.loc 1 81 10 view .LVU673
	xorl	%ebx, %ebx
.LVL277:
	.loc 1 81 10 view .LVU674
	jmp	.L67
.LVL278:
	.p2align 4,,10
	.p2align 3
.L107:
	.loc 1 81 10 view .LVU675
.LBE502:
.LBE510:
.LBE520:
.LBE527:
.LBE535:
.LBE545:
.LBB546:
.LBB374:
.LBB363:
.LBB353:
.LBB343:
.LBB278:
	xorl	%ebp, %ebp
.LVL279:
	.loc 1 81 10 view .LVU676
	jmp	.L45
.LVL280:
	.p2align 4,,10
	.p2align 3
.L145:
	.loc 1 81 10 view .LVU677
.LBE278:
.LBE343:
.LBE353:
.LBE363:
.LBE374:
.LBE546:
.LBE561:
.LBE574:
.LBE588:
.LBE978:
.LBB979:
.LBB964:
.LBB952:
.LBB941:
.LBB927:
.LBB763:
.LBB752:
.LBB742:
.LBB730:
.LBB723:
	xorl	%esi, %esi
.LVL281:
	.loc 1 81 10 view .LVU678
	jmp	.L83
.LVL282:
	.p2align 4,,10
	.p2align 3
.L153:
	.loc 1 81 10 view .LVU679
.LBE723:
.LBE730:
.LBE742:
.LBE752:
.LBE763:
.LBE927:
.LBB928:
.LBB919:
.LBB913:
.LBB908:
	.loc 1 82 39 view .LVU680
	movl	12(%ebp), %edx
.LBB899:
.LBB834:
	.loc 1 81 10 view .LVU681
	xorl	%edi, %edi
.LVL283:
	.loc 1 81 10 view .LVU682
.LBE834:
.LBE899:
.LBB900:
	.loc 1 78 12 is_stmt 1 view .LVU683
.LBB894:
	.loc 1 80 2 view .LVU684
	.loc 1 80 5 is_stmt 0 view .LVU685
	testl	%edx, %edx
	jne	.L172
.L160:
	.loc 1 81 10 view .LVU686
	xorl	%eax, %eax
	jmp	.L98
.LVL284:
	.p2align 4,,10
	.p2align 3
.L138:
	.loc 1 81 10 view .LVU687
.LBE894:
.LBE900:
.LBE908:
.LBE913:
.LBE919:
.LBE928:
.LBB929:
.LBB764:
.LBB753:
.LBB743:
.LBB731:
.LBB665:
	xorl	%ebp, %ebp
.LVL285:
	.loc 1 81 10 view .LVU688
	jmp	.L76
.LVL286:
	.p2align 4,,10
	.p2align 3
.L126:
	.loc 1 81 10 view .LVU689
.LBE665:
.LBE731:
.LBE743:
.LBE753:
.LBE764:
.LBE929:
.LBE941:
.LBE952:
.LBE964:
.LBE979:
.LBB980:
.LBB589:
.LBB575:
.LBB562:
.LBB547:
.LBB536:
.LBB528:
.LBB521:
.LBB511:
.LBB444:
.LBB438:
.LBB433:
.LBB427:
.LBB424:
	xorl	%ebp, %ebp
.LVL287:
	.loc 1 81 10 view .LVU690
	jmp	.L64
.LVL288:
	.p2align 4,,10
	.p2align 3
.L133:
	.loc 1 81 10 view .LVU691
.LBE424:
.LBE427:
.LBE433:
.LBE438:
.LBE444:
.LBE511:
.LBB512:
.LBB503:
.LBB497:
.LBB492:
.LBB487:
.LBB484:
	xorl	%ebx, %ebx
.LVL289:
	.loc 1 81 10 view .LVU692
	jmp	.L71
.LVL290:
	.p2align 4,,10
	.p2align 3
.L118:
	.loc 1 81 10 view .LVU693
.LBE484:
.LBE487:
.LBE492:
.LBE497:
.LBE503:
.LBE512:
.LBE521:
.LBE528:
.LBE536:
.LBE547:
.LBB548:
.LBB375:
.LBB364:
.LBB354:
.LBB344:
.LBB336:
.LBB330:
.LBB325:
.LBB320:
.LBB317:
	xorl	%edi, %edi
.LVL291:
	.loc 1 81 10 view .LVU694
	jmp	.L56
.LVL292:
	.p2align 4,,10
	.p2align 3
.L149:
	.loc 1 81 10 view .LVU695
.LBE317:
.LBE320:
.LBE325:
.LBE330:
.LBE336:
.LBE344:
.LBE354:
.LBE364:
.LBE375:
.LBE548:
.LBE562:
.LBE575:
.LBE589:
.LBE980:
.LBB981:
.LBB965:
.LBB953:
.LBB942:
.LBB930:
.LBB765:
.LBB754:
.LBB744:
.LBB732:
.LBB724:
.LBB718:
.LBB713:
.LBB708:
.LBB705:
	xorl	%esi, %esi
.LVL293:
	.loc 1 81 10 view .LVU696
	jmp	.L87
.LVL294:
	.p2align 4,,10
	.p2align 3
.L139:
	.loc 1 81 10 view .LVU697
.LBE705:
.LBE708:
.LBE713:
.LBE718:
.LBE724:
.LBE732:
.LBB733:
.LBB666:
.LBB661:
.LBB657:
	.loc 1 82 39 view .LVU698
	movl	12(%ebp), %ecx
.LBB652:
.LBB632:
	.loc 1 81 10 view .LVU699
	xorl	%edx, %edx
.LVL295:
	.loc 1 81 10 view .LVU700
.LBE632:
.LBE652:
.LBB653:
	.loc 1 78 12 is_stmt 1 view .LVU701
.LBB649:
	.loc 1 80 2 view .LVU702
	.loc 1 80 5 is_stmt 0 view .LVU703
	testl	%ecx, %ecx
	jne	.L173
.L142:
	.loc 1 81 10 view .LVU704
	xorl	%ebp, %ebp
.LVL296:
	.loc 1 81 10 view .LVU705
	jmp	.L80
.LVL297:
	.p2align 4,,10
	.p2align 3
.L161:
	.loc 1 81 10 view .LVU706
.LBE649:
.LBE653:
.LBE657:
.LBE661:
.LBE666:
.LBE733:
.LBE744:
.LBE754:
.LBE765:
.LBE930:
.LBB931:
.LBB920:
.LBB914:
.LBB909:
.LBB901:
.LBB895:
.LBB891:
.LBB888:
	.loc 1 82 39 view .LVU707
	movl	12(%edx), %ecx
.LVL298:
.LBB883:
.LBB861:
	.loc 1 81 10 view .LVU708
	xorl	%ebp, %ebp
.LVL299:
	.loc 1 81 10 view .LVU709
.LBE861:
.LBE883:
.LBB884:
	.loc 1 78 12 is_stmt 1 view .LVU710
.LBB880:
	.loc 1 80 2 view .LVU711
	.loc 1 80 5 is_stmt 0 view .LVU712
	testl	%ecx, %ecx
	jne	.L174
.LVL300:
.L164:
	.loc 1 81 10 view .LVU713
	xorl	%eax, %eax
	jmp	.L102
.LVL301:
	.p2align 4,,10
	.p2align 3
.L157:
	.loc 1 81 10 view .LVU714
.LBE880:
.LBE884:
.LBE888:
.LBE891:
.LBE895:
.LBE901:
.LBB902:
.LBB835:
.LBB828:
.LBB822:
.LBB816:
.LBB813:
	xorl	%edi, %edi
.LVL302:
	.loc 1 81 10 view .LVU715
	jmp	.L95
.LVL303:
	.p2align 4,,10
	.p2align 3
.L130:
	.loc 1 81 10 view .LVU716
.LBE813:
.LBE816:
.LBE822:
.LBE828:
.LBE835:
.LBE902:
.LBE909:
.LBE914:
.LBE920:
.LBE931:
.LBE942:
.LBE953:
.LBE965:
.LBE981:
.LBB982:
.LBB590:
.LBB576:
.LBB563:
.LBB549:
.LBB537:
.LBB529:
.LBB522:
.LBB513:
.LBB504:
.LBB498:
.LBB493:
.LBB488:
.LBB466:
	xorl	%edx, %edx
.LVL304:
	.loc 1 81 10 view .LVU717
	jmp	.L68
.LVL305:
	.p2align 4,,10
	.p2align 3
.L154:
	.loc 1 81 10 view .LVU718
.LBE466:
.LBE488:
.LBE493:
.LBE498:
.LBE504:
.LBE513:
.LBE522:
.LBE529:
.LBE537:
.LBE549:
.LBE563:
.LBE576:
.LBE590:
.LBE982:
.LBB983:
.LBB966:
.LBB954:
.LBB943:
.LBB932:
.LBB921:
.LBB915:
.LBB910:
.LBB903:
.LBB836:
.LBB829:
.LBB823:
.LBB817:
.LBB797:
	xorl	%edx, %edx
.LVL306:
	.loc 1 81 10 view .LVU719
	jmp	.L92
.LVL307:
	.p2align 4,,10
	.p2align 3
.L108:
	.loc 1 81 10 view .LVU720
.LBE797:
.LBE817:
.LBE823:
.LBE829:
.LBE836:
.LBE903:
.LBE910:
.LBE915:
.LBE921:
.LBE932:
.LBE943:
.LBE954:
.LBE966:
.LBE983:
.LBB984:
.LBB591:
.LBB577:
.LBB564:
.LBB550:
.LBB376:
.LBB365:
.LBB355:
.LBB345:
.LBB279:
.LBB275:
.LBB272:
	.loc 1 82 39 view .LVU721
	movl	12(%ebp), %ecx
.LBB267:
.LBB247:
	.loc 1 81 10 view .LVU722
	xorl	%edx, %edx
.LVL308:
	.loc 1 81 10 view .LVU723
.LBE247:
.LBE267:
.LBB268:
	.loc 1 78 12 is_stmt 1 view .LVU724
.LBB264:
	.loc 1 80 2 view .LVU725
	.loc 1 80 5 is_stmt 0 view .LVU726
	testl	%ecx, %ecx
	jne	.L175
.LVL309:
.L111:
	.loc 1 81 10 view .LVU727
	xorl	%ebp, %ebp
.LVL310:
	.loc 1 81 10 view .LVU728
	jmp	.L49
.LVL311:
	.p2align 4,,10
	.p2align 3
.L146:
	.loc 1 81 10 view .LVU729
.LBE264:
.LBE268:
.LBE272:
.LBE275:
.LBE279:
.LBE345:
.LBE355:
.LBE365:
.LBE376:
.LBE550:
.LBE564:
.LBE577:
.LBE591:
.LBE984:
.LBB985:
.LBB967:
.LBB955:
.LBB944:
.LBB933:
.LBB766:
.LBB755:
.LBB745:
.LBB734:
.LBB725:
.LBB719:
.LBB714:
.LBB709:
.LBB687:
	xorl	%edx, %edx
.LVL312:
	.loc 1 81 10 view .LVU730
	jmp	.L84
.LVL313:
	.p2align 4,,10
	.p2align 3
.L115:
	.loc 1 81 10 view .LVU731
.LBE687:
.LBE709:
.LBE714:
.LBE719:
.LBE725:
.LBE734:
.LBE745:
.LBE755:
.LBE766:
.LBE933:
.LBE944:
.LBE955:
.LBE967:
.LBE985:
.LBB986:
.LBB592:
.LBB578:
.LBB565:
.LBB551:
.LBB377:
.LBB366:
.LBB356:
.LBB346:
.LBB337:
.LBB331:
.LBB326:
.LBB321:
.LBB299:
	xorl	%edx, %edx
.LVL314:
	.loc 1 81 10 view .LVU732
	jmp	.L53
.LVL315:
	.p2align 4,,10
	.p2align 3
.L123:
	.loc 1 81 10 view .LVU733
.LBE299:
.LBE321:
.LBE326:
.LBE331:
.LBE337:
.LBE346:
.LBE356:
.LBE366:
.LBE377:
.LBE551:
.LBB552:
.LBB538:
.LBB530:
.LBB523:
.LBB514:
.LBB445:
.LBB439:
.LBB434:
.LBB428:
.LBB408:
	xorl	%edx, %edx
.LVL316:
	.loc 1 81 10 view .LVU734
	jmp	.L61
.LVL317:
	.p2align 4,,10
	.p2align 3
.L132:
	.loc 1 81 10 view .LVU735
.LBE408:
.LBE428:
.LBE434:
.LBE439:
.LBE445:
.LBE514:
.LBB515:
.LBB505:
.LBB499:
.LBB494:
.LBB489:
.LBB467:
.LBB465:
.LBB464:
.LBB462:
.LBB461:
	xorl	%eax, %eax
.LVL318:
	.loc 1 81 10 view .LVU736
	jmp	.L70
.LVL319:
	.p2align 4,,10
	.p2align 3
.L131:
	.loc 1 81 10 view .LVU737
.LBE461:
.LBE462:
.LBB463:
.LBB458:
	xorl	%ecx, %ecx
	jmp	.L69
.LVL320:
	.p2align 4,,10
	.p2align 3
.L148:
	.loc 1 81 10 view .LVU738
.LBE458:
.LBE463:
.LBE464:
.LBE465:
.LBE467:
.LBE489:
.LBE494:
.LBE499:
.LBE505:
.LBE515:
.LBE523:
.LBE530:
.LBE538:
.LBE552:
.LBE565:
.LBE578:
.LBE592:
.LBE986:
.LBB987:
.LBB968:
.LBB956:
.LBB945:
.LBB934:
.LBB767:
.LBB756:
.LBB746:
.LBB735:
.LBB726:
.LBB720:
.LBB715:
.LBB710:
.LBB688:
.LBB686:
.LBB685:
.LBB683:
.LBB682:
	xorl	%eax, %eax
.LVL321:
	.loc 1 81 10 view .LVU739
	jmp	.L86
.LVL322:
	.p2align 4,,10
	.p2align 3
.L147:
	.loc 1 81 10 view .LVU740
.LBE682:
.LBE683:
.LBB684:
.LBB679:
	xorl	%ecx, %ecx
	jmp	.L85
.LVL323:
	.p2align 4,,10
	.p2align 3
.L141:
	.loc 1 81 10 view .LVU741
.LBE679:
.LBE684:
.LBE685:
.LBE686:
.LBE688:
.LBE710:
.LBE715:
.LBE720:
.LBE726:
.LBE735:
.LBB736:
.LBB667:
.LBB662:
.LBB658:
.LBB654:
.LBB633:
.LBB629:
.LBB626:
.LBB623:
.LBB621:
	xorl	%eax, %eax
.LVL324:
	.loc 1 81 10 view .LVU742
	jmp	.L79
.LVL325:
	.p2align 4,,10
	.p2align 3
.L110:
	.loc 1 81 10 view .LVU743
.LBE621:
.LBE623:
.LBE626:
.LBE629:
.LBE633:
.LBE654:
.LBE658:
.LBE662:
.LBE667:
.LBE736:
.LBE746:
.LBE756:
.LBE767:
.LBE934:
.LBE945:
.LBE956:
.LBE968:
.LBE987:
.LBB988:
.LBB593:
.LBB579:
.LBB566:
.LBB553:
.LBB378:
.LBB367:
.LBB357:
.LBB347:
.LBB280:
.LBB276:
.LBB273:
.LBB269:
.LBB248:
.LBB244:
.LBB241:
.LBB238:
.LBB236:
	xorl	%eax, %eax
.LVL326:
	.loc 1 81 10 view .LVU744
	jmp	.L48
.LVL327:
	.p2align 4,,10
	.p2align 3
.L113:
	.loc 1 81 10 view .LVU745
.LBE236:
.LBE238:
.LBE241:
.LBE244:
.LBE248:
.LBE269:
.LBB270:
.LBB265:
.LBB263:
.LBB262:
.LBB260:
.LBB259:
	xorl	%eax, %eax
.LVL328:
	.loc 1 81 10 view .LVU746
	jmp	.L51
.LVL329:
	.p2align 4,,10
	.p2align 3
.L112:
	.loc 1 81 10 view .LVU747
.LBE259:
.LBE260:
.LBB261:
.LBB256:
	xorl	%ebp, %ebp
.LVL330:
	.loc 1 81 10 view .LVU748
	jmp	.L50
.LVL331:
	.p2align 4,,10
	.p2align 3
.L144:
	.loc 1 81 10 view .LVU749
.LBE256:
.LBE261:
.LBE262:
.LBE263:
.LBE265:
.LBE270:
.LBE273:
.LBE276:
.LBE280:
.LBE347:
.LBE357:
.LBE367:
.LBE378:
.LBE553:
.LBE566:
.LBE579:
.LBE593:
.LBE988:
.LBB989:
.LBB969:
.LBB957:
.LBB946:
.LBB935:
.LBB768:
.LBB757:
.LBB747:
.LBB737:
.LBB668:
.LBB663:
.LBB659:
.LBB655:
.LBB650:
.LBB648:
.LBB647:
.LBB645:
.LBB644:
	xorl	%eax, %eax
.LVL332:
	.loc 1 81 10 view .LVU750
	jmp	.L82
.LVL333:
	.p2align 4,,10
	.p2align 3
.L143:
	.loc 1 81 10 view .LVU751
.LBE644:
.LBE645:
.LBB646:
.LBB641:
	xorl	%ebp, %ebp
.LVL334:
	.loc 1 81 10 view .LVU752
	jmp	.L81
.LVL335:
	.p2align 4,,10
	.p2align 3
.L117:
	.loc 1 81 10 view .LVU753
.LBE641:
.LBE646:
.LBE647:
.LBE648:
.LBE650:
.LBE655:
.LBE659:
.LBE663:
.LBE668:
.LBE737:
.LBE747:
.LBE757:
.LBE768:
.LBE935:
.LBE946:
.LBE957:
.LBE969:
.LBE989:
.LBB990:
.LBB594:
.LBB580:
.LBB567:
.LBB554:
.LBB379:
.LBB368:
.LBB358:
.LBB348:
.LBB338:
.LBB332:
.LBB327:
.LBB322:
.LBB300:
.LBB298:
.LBB297:
.LBB295:
.LBB294:
	xorl	%eax, %eax
.LVL336:
	.loc 1 81 10 view .LVU754
	jmp	.L55
.LVL337:
	.p2align 4,,10
	.p2align 3
.L116:
	.loc 1 81 10 view .LVU755
.LBE294:
.LBE295:
.LBB296:
.LBB291:
	xorl	%ecx, %ecx
	jmp	.L54
.LVL338:
	.p2align 4,,10
	.p2align 3
.L156:
	.loc 1 81 10 view .LVU756
.LBE291:
.LBE296:
.LBE297:
.LBE298:
.LBE300:
.LBE322:
.LBE327:
.LBE332:
.LBE338:
.LBE348:
.LBE358:
.LBE368:
.LBE379:
.LBE554:
.LBE567:
.LBE580:
.LBE594:
.LBE990:
.LBB991:
.LBB970:
.LBB958:
.LBB947:
.LBB936:
.LBB922:
.LBB916:
.LBB911:
.LBB904:
.LBB837:
.LBB830:
.LBB824:
.LBB818:
.LBB798:
.LBB795:
.LBB793:
.LBB791:
.LBB789:
	xorl	%eax, %eax
.LVL339:
	.loc 1 81 10 view .LVU757
	jmp	.L94
.LVL340:
	.p2align 4,,10
	.p2align 3
.L165:
	.loc 1 81 10 view .LVU758
.LBE789:
.LBE791:
.LBE793:
.LBE795:
.LBE798:
.LBE818:
.LBE824:
.LBE830:
.LBE837:
.LBE904:
.LBB905:
.LBB896:
.LBB892:
.LBB889:
.LBB885:
.LBB881:
.LBB878:
.LBB876:
.LBB874:
.LBB870:
	xorl	%edx, %edx
	jmp	.L103
.LVL341:
	.p2align 4,,10
	.p2align 3
.L120:
	.loc 1 81 10 view .LVU759
.LBE870:
.LBE874:
.LBE876:
.LBE878:
.LBE881:
.LBE885:
.LBE889:
.LBE892:
.LBE896:
.LBE905:
.LBE911:
.LBE916:
.LBE922:
.LBE936:
.LBE947:
.LBE958:
.LBE970:
.LBE991:
.LBB992:
.LBB595:
.LBB581:
.LBB568:
.LBB555:
.LBB380:
.LBB369:
.LBB359:
.LBB349:
.LBB339:
.LBB333:
.LBB328:
.LBB323:
.LBB318:
.LBB315:
.LBB313:
.LBB311:
.LBB310:
	xorl	%eax, %eax
.LVL342:
	.loc 1 81 10 view .LVU760
	jmp	.L58
.LVL343:
	.p2align 4,,10
	.p2align 3
.L166:
	.loc 1 81 10 view .LVU761
.LBE310:
.LBE311:
.LBE313:
.LBE315:
.LBE318:
.LBE323:
.LBE328:
.LBE333:
.LBE339:
.LBE349:
.LBE359:
.LBE369:
.LBE380:
.LBE555:
.LBE568:
.LBE581:
.LBE595:
.LBE992:
.LBB993:
.LBB971:
.LBB959:
.LBB948:
.LBB937:
.LBB923:
.LBB917:
.LBB912:
.LBB906:
.LBB897:
.LBB893:
.LBB890:
.LBB886:
.LBB882:
.LBB879:
.LBB877:
.LBB875:
.LBB873:
	xorl	%eax, %eax
.LVL344:
	.loc 1 81 10 view .LVU762
	jmp	.L104
.LVL345:
	.p2align 4,,10
	.p2align 3
.L163:
	.loc 1 81 10 view .LVU763
.LBE873:
.LBE875:
.LBE877:
.LBE879:
.LBE882:
.LBE886:
.LBB887:
.LBB862:
.LBB859:
.LBB857:
.LBB854:
.LBB853:
	xorl	%eax, %eax
.LVL346:
	.loc 1 81 10 view .LVU764
	jmp	.L101
.LVL347:
	.p2align 4,,10
	.p2align 3
.L162:
	.loc 1 81 10 view .LVU765
.LBE853:
.LBE854:
.LBB855:
.LBB850:
	xorl	%ebp, %ebp
.LVL348:
	.loc 1 81 10 view .LVU766
	jmp	.L100
.LVL349:
	.p2align 4,,10
	.p2align 3
.L159:
	.loc 1 81 10 view .LVU767
.LBE850:
.LBE855:
.LBE857:
.LBE859:
.LBE862:
.LBE887:
.LBE890:
.LBE893:
.LBE897:
.LBE906:
.LBB907:
.LBB838:
.LBB831:
.LBB825:
.LBB819:
.LBB814:
.LBB812:
.LBB811:
.LBB809:
.LBB808:
	xorl	%eax, %eax
.LVL350:
	.loc 1 81 10 view .LVU768
	jmp	.L97
.LVL351:
	.p2align 4,,10
	.p2align 3
.L158:
	.loc 1 81 10 view .LVU769
.LBE808:
.LBE809:
.LBB810:
.LBB805:
	xorl	%edi, %edi
.LVL352:
	.loc 1 81 10 view .LVU770
	jmp	.L96
.LVL353:
	.p2align 4,,10
	.p2align 3
.L119:
	.loc 1 81 10 view .LVU771
.LBE805:
.LBE810:
.LBE811:
.LBE812:
.LBE814:
.LBE819:
.LBE825:
.LBE831:
.LBE838:
.LBE907:
.LBE912:
.LBE917:
.LBE923:
.LBE937:
.LBE948:
.LBE959:
.LBE971:
.LBE993:
.LBB994:
.LBB596:
.LBB582:
.LBB569:
.LBB556:
.LBB381:
.LBB370:
.LBB360:
.LBB350:
.LBB340:
.LBB334:
.LBB329:
.LBB324:
.LBB319:
.LBB316:
.LBB314:
.LBB312:
.LBB307:
	xorl	%edi, %edi
.LVL354:
	.loc 1 81 10 view .LVU772
	jmp	.L57
.LVL355:
	.p2align 4,,10
	.p2align 3
.L150:
	.loc 1 81 10 view .LVU773
.LBE307:
.LBE312:
.LBE314:
.LBE316:
.LBE319:
.LBE324:
.LBE329:
.LBE334:
.LBE340:
.LBE350:
.LBE360:
.LBE370:
.LBE381:
.LBE556:
.LBE569:
.LBE582:
.LBE596:
.LBE994:
.LBB995:
.LBB972:
.LBB960:
.LBB949:
.LBB938:
.LBB769:
.LBB758:
.LBB748:
.LBB738:
.LBB727:
.LBB721:
.LBB716:
.LBB711:
.LBB706:
.LBB703:
.LBB701:
.LBB699:
.LBB695:
	xorl	%esi, %esi
.LVL356:
	.loc 1 81 10 view .LVU774
	jmp	.L88
.LVL357:
	.p2align 4,,10
	.p2align 3
.L128:
	.loc 1 81 10 view .LVU775
.LBE695:
.LBE699:
.LBE701:
.LBE703:
.LBE706:
.LBE711:
.LBE716:
.LBE721:
.LBE727:
.LBE738:
.LBE748:
.LBE758:
.LBE769:
.LBE938:
.LBE949:
.LBE960:
.LBE972:
.LBE995:
.LBB996:
.LBB597:
.LBB583:
.LBB570:
.LBB557:
.LBB539:
.LBB531:
.LBB524:
.LBB516:
.LBB446:
.LBB440:
.LBB435:
.LBB429:
.LBB425:
.LBB423:
.LBB422:
.LBB420:
.LBB419:
	xorl	%eax, %eax
.LVL358:
	.loc 1 81 10 view .LVU776
	jmp	.L66
.LVL359:
	.p2align 4,,10
	.p2align 3
.L127:
	.loc 1 81 10 view .LVU777
.LBE419:
.LBE420:
.LBB421:
.LBB416:
	xorl	%ebp, %ebp
.LVL360:
	.loc 1 81 10 view .LVU778
	jmp	.L65
.LVL361:
	.p2align 4,,10
	.p2align 3
.L125:
	.loc 1 81 10 view .LVU779
.LBE416:
.LBE421:
.LBE422:
.LBE423:
.LBE425:
.LBE429:
.LBB430:
.LBB409:
.LBB406:
.LBB404:
.LBB402:
.LBB400:
	xorl	%eax, %eax
.LVL362:
	.loc 1 81 10 view .LVU780
	jmp	.L63
.LVL363:
	.p2align 4,,10
	.p2align 3
.L134:
	.loc 1 81 10 view .LVU781
.LBE400:
.LBE402:
.LBE404:
.LBE406:
.LBE409:
.LBE430:
.LBE435:
.LBE440:
.LBE446:
.LBE516:
.LBB517:
.LBB506:
.LBB500:
.LBB495:
.LBB490:
.LBB485:
.LBB482:
.LBB480:
.LBB478:
.LBB474:
	xorl	%ebx, %ebx
.LVL364:
	.loc 1 81 10 view .LVU782
	jmp	.L72
.LVL365:
	.p2align 4,,10
	.p2align 3
.L151:
	.loc 1 81 10 view .LVU783
.LBE474:
.LBE478:
.LBE480:
.LBE482:
.LBE485:
.LBE490:
.LBE495:
.LBE500:
.LBE506:
.LBE517:
.LBE524:
.LBE531:
.LBE539:
.LBE557:
.LBE570:
.LBE583:
.LBE597:
.LBE996:
.LBB997:
.LBB973:
.LBB961:
.LBB950:
.LBB939:
.LBB770:
.LBB759:
.LBB749:
.LBB739:
.LBB728:
.LBB722:
.LBB717:
.LBB712:
.LBB707:
.LBB704:
.LBB702:
.LBB700:
.LBB698:
	xorl	%eax, %eax
.LVL366:
	.loc 1 81 10 view .LVU784
	jmp	.L89
.LVL367:
	.p2align 4,,10
	.p2align 3
.L135:
	.loc 1 81 10 view .LVU785
.LBE698:
.LBE700:
.LBE702:
.LBE704:
.LBE707:
.LBE712:
.LBE717:
.LBE722:
.LBE728:
.LBE739:
.LBE749:
.LBE759:
.LBE770:
.LBE939:
.LBE950:
.LBE961:
.LBE973:
.LBE997:
.LBB998:
.LBB598:
.LBB584:
.LBB571:
.LBB558:
.LBB540:
.LBB532:
.LBB525:
.LBB518:
.LBB507:
.LBB501:
.LBB496:
.LBB491:
.LBB486:
.LBB483:
.LBB481:
.LBB479:
.LBB477:
	xorl	%eax, %eax
.LVL368:
	.loc 1 81 10 view .LVU786
	jmp	.L73
.LBE477:
.LBE479:
.LBE481:
.LBE483:
.LBE486:
.LBE491:
.LBE496:
.LBE501:
.LBE507:
.LBE518:
.LBE525:
.LBE532:
.LBE540:
.LBE558:
.LBE571:
.LBE584:
.LBE598:
.LBE998:
	.cfi_endproc
.LFE9:
	.size	height.part.0, .-height.part.0
	.section	.rodata.str1.1
.LC2:
	.string	"\n%d keys, height %d, sum %ld\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC3:
	.string	"\nerased %d, left %d, height %d\n"
	.section	.rodata.str1.1
.LC4:
	.string	"%d~%d "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB8:
	.loc 1 98 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 99 2 view .LVU788
	.loc 1 98 1 is_stmt 0 view .LVU789
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 99 15 view .LVU790
	xorl	%eax, %eax
	.loc 1 98 1 view .LVU791
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 100 11 view .LVU792
	movl	$42, %edx
	.loc 1 98 1 view .LVU793
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 99 15 view .LVU794
	xorl	%esi, %esi
	.loc 1 98 1 view .LVU795
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	.cfi_offset 3, -20
	.loc 1 99 15 view .LVU796
	movl	%eax, 52(%esp)
	.loc 1 100 2 is_stmt 1 view .LVU797
.LVL369:
	.loc 1 101 2 view .LVU798
.LBB1446:
	.loc 1 101 7 view .LVU799
	.loc 1 101 20 view .LVU800
.LBE1446:
	.loc 1 99 15 is_stmt 0 view .LVU801
	movl	$120, %eax
	movl	%eax, 44(%esp)
	movl	%esi, %eax
	movl	%edx, %esi
	movl	%eax, %edx
.LVL370:
	.p2align 4
	.p2align 3
.L183:
.LBB1461:
	.loc 1 102 3 is_stmt 1 discriminator 3 view .LVU802
	.loc 1 102 15 is_stmt 0 discriminator 3 view .LVU803
	imull	$1103515245, %esi, %esi
.LVL371:
.LBB1447:
.LBB1448:
.LBB1449:
.LBB1450:
	.loc 1 13 15 discriminator 3 view .LVU804
	leal	52(%esp), %ebx
.LBE1450:
.LBE1449:
.LBE1448:
.LBE1447:
	.loc 1 102 8 discriminator 3 view .LVU805
	addl	$12345, %esi
.LVL372:
	.loc 1 103 3 is_stmt 1 discriminator 3 view .LVU806
	.loc 1 103 22 is_stmt 0 discriminator 3 view .LVU807
	movl	%esi, %eax
	shrl	$16, %eax
.LBB1458:
.LBB1455:
.LBB1453:
.LBB1451:
	.loc 1 13 15 discriminator 3 view .LVU808
	testl	%edx, %edx
.LBE1451:
.LBE1453:
.LBE1455:
.LBE1458:
	.loc 1 103 3 discriminator 3 view .LVU809
	movzbl	%al, %edi
.LVL373:
.LBB1459:
.LBI1447:
	.loc 1 18 13 is_stmt 1 discriminator 3 view .LVU810
.LBB1456:
	.loc 1 20 2 discriminator 3 view .LVU811
.LBB1454:
.LBI1449:
	.loc 1 11 22 discriminator 3 view .LVU812
.LBB1452:
	.loc 1 13 2 discriminator 3 view .LVU813
	.loc 1 13 15 discriminator 3 view .LVU814
	.loc 1 13 9 is_stmt 0 discriminator 3 view .LVU815
	movl	%edx, %eax
	.loc 1 13 15 discriminator 3 view .LVU816
	jne	.L177
	jmp	.L178
.LVL374:
	.p2align 4,,10
	.p2align 3
.L181:
	.loc 1 14 3 is_stmt 1 view .LVU817
	.loc 1 14 46 is_stmt 0 view .LVU818
	leal	12(%eax), %ebx
.LVL375:
	.loc 1 14 46 view .LVU819
	jge	.L180
	leal	8(%eax), %ebx
.L180:
.LVL376:
	.loc 1 13 15 is_stmt 1 view .LVU820
	.loc 1 13 9 is_stmt 0 view .LVU821
	movl	(%ebx), %eax
	.loc 1 13 15 view .LVU822
	testl	%eax, %eax
	je	.L178
.L177:
	.loc 1 13 25 view .LVU823
	movl	(%eax), %ecx
	.loc 1 13 15 view .LVU824
	cmpl	%ecx, %edi
	jne	.L181
	.loc 1 15 2 is_stmt 1 view .LVU825
.LVL377:
	.loc 1 15 2 is_stmt 0 view .LVU826
.LBE1452:
.LBE1454:
	.loc 1 21 2 is_stmt 1 view .LVU827
	.loc 1 25 3 is_stmt 0 view .LVU828
	movl	(%ebx), %eax
.LVL378:
.L530:
	.loc 1 25 2 is_stmt 1 view .LVU829
	.loc 1 25 16 is_stmt 0 view .LVU830
	incw	4(%eax)
.LBE1456:
.LBE1459:
	.loc 1 101 28 is_stmt 1 view .LVU831
.LVL379:
	.loc 1 101 20 view .LVU832
	decl	44(%esp)
	jne	.L183
.LBE1461:
.LBB1462:
.LBB1463:
	.loc 1 106 7 is_stmt 0 discriminator 3 view .LVU833
	xorl	%eax, %eax
	movl	%edx, %esi
.LVL380:
	.loc 1 106 3 is_stmt 1 discriminator 3 view .LVU834
	.loc 1 106 7 is_stmt 0 discriminator 3 view .LVU835
	movl	%eax, 56(%esp)
	.loc 1 107 3 is_stmt 1 discriminator 3 view .LVU836
	.loc 1 107 8 is_stmt 0 discriminator 3 view .LVU837
	xorl	%eax, %eax
.LBB1464:
.LBB1465:
	.loc 1 53 5 discriminator 3 view .LVU838
	testl	%edx, %edx
.LBE1465:
.LBE1464:
	.loc 1 107 8 discriminator 3 view .LVU839
	movl	%eax, 60(%esp)
	.loc 1 108 3 is_stmt 1 discriminator 3 view .LVU840
.LVL381:
.LBB2113:
.LBI1464:
	.loc 1 51 13 discriminator 3 view .LVU841
.LBB2086:
	.loc 1 53 2 discriminator 3 view .LVU842
	.loc 1 53 5 is_stmt 0 discriminator 3 view .LVU843
	je	.L1016
	.loc 1 55 2 is_stmt 1 view .LVU844
	.loc 1 56 3 view .LVU845
.LVL382:
.LBB1466:
.LBI1466:
	.loc 1 65 13 view .LVU846
.LBB1467:
	.loc 1 67 2 view .LVU847
	.loc 1 68 2 view .LVU848
	movl	(%edx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL383:
	.loc 1 69 2 view .LVU849
	.loc 1 69 6 is_stmt 0 view .LVU850
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU851
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L188
.L961:
.LVL384:
	.loc 1 69 5 view .LVU852
.LBE1467:
.LBE1466:
	.loc 1 57 2 is_stmt 1 view .LVU853
	.loc 1 57 8 is_stmt 0 view .LVU854
	movl	8(%esi), %eax
	movl	%eax, 28(%esp)
.LVL385:
.LBB1471:
.LBI1471:
	.loc 1 51 13 is_stmt 1 view .LVU855
.LBB1472:
	.loc 1 53 2 view .LVU856
	.loc 1 53 5 is_stmt 0 view .LVU857
	testl	%eax, %eax
	je	.L189
	.loc 1 56 3 is_stmt 1 view .LVU858
.LVL386:
.LBB1473:
.LBI1473:
	.loc 1 65 13 view .LVU859
.LBB1474:
	.loc 1 67 2 view .LVU860
	.loc 1 68 2 view .LVU861
	movl	28(%esp), %edi
	movl	(%edi), %eax
.LVL387:
	.loc 1 68 2 is_stmt 0 view .LVU862
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL388:
	.loc 1 69 2 is_stmt 1 view .LVU863
	.loc 1 69 6 is_stmt 0 view .LVU864
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU865
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L191
.LVL389:
	.loc 1 69 5 view .LVU866
.LBE1474:
.LBE1473:
	.loc 1 57 2 is_stmt 1 view .LVU867
	.loc 1 57 8 is_stmt 0 view .LVU868
	movl	8(%edi), %ebx
.LVL390:
.LBB1478:
.LBI1478:
	.loc 1 51 13 is_stmt 1 view .LVU869
.LBB1479:
	.loc 1 53 2 view .LVU870
	.loc 1 53 5 is_stmt 0 view .LVU871
	testl	%ebx, %ebx
	je	.L1015
.LVL391:
.L193:
	.loc 1 56 3 is_stmt 1 view .LVU872
.LBB1480:
.LBI1480:
	.loc 1 65 13 view .LVU873
.LBB1481:
	.loc 1 67 2 view .LVU874
	.loc 1 68 2 view .LVU875
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL392:
	.loc 1 69 2 view .LVU876
	.loc 1 69 6 is_stmt 0 view .LVU877
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU878
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L196
.L1006:
.LVL393:
	.loc 1 69 5 view .LVU879
.LBE1481:
.LBE1480:
	.loc 1 57 2 is_stmt 1 view .LVU880
	.loc 1 57 8 is_stmt 0 view .LVU881
	movl	8(%ebx), %edi
.LVL394:
.LBB1485:
.LBI1485:
	.loc 1 51 13 is_stmt 1 view .LVU882
.LBB1486:
	.loc 1 53 2 view .LVU883
	.loc 1 53 5 is_stmt 0 view .LVU884
	testl	%edi, %edi
	je	.L1017
	.loc 1 56 3 is_stmt 1 view .LVU885
.LVL395:
.LBB1487:
.LBI1487:
	.loc 1 65 13 view .LVU886
.LBB1488:
	.loc 1 67 2 view .LVU887
	.loc 1 68 2 view .LVU888
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL396:
	.loc 1 69 2 view .LVU889
	.loc 1 69 6 is_stmt 0 view .LVU890
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU891
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L201
.L1007:
.LVL397:
	.loc 1 69 5 view .LVU892
.LBE1488:
.LBE1487:
	.loc 1 57 2 is_stmt 1 view .LVU893
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL398:
	.loc 1 58 2 view .LVU894
	.loc 1 60 2 view .LVU895
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL399:
	.loc 1 61 2 view .LVU896
	.loc 1 61 2 is_stmt 0 view .LVU897
.LBE1486:
.LBE1485:
	.loc 1 58 2 is_stmt 1 view .LVU898
	.loc 1 60 2 view .LVU899
	.loc 1 60 8 is_stmt 0 view .LVU900
	movl	12(%ebx), %ebx
.LVL400:
.LBB1510:
.LBI1510:
	.loc 1 51 13 is_stmt 1 view .LVU901
.LBB1511:
	.loc 1 53 2 view .LVU902
	.loc 1 53 5 is_stmt 0 view .LVU903
	testl	%ebx, %ebx
	je	.L1015
.LVL401:
.L521:
	.loc 1 56 3 is_stmt 1 view .LVU904
.LBB1512:
.LBI1512:
	.loc 1 65 13 view .LVU905
.LBB1513:
	.loc 1 67 2 view .LVU906
	.loc 1 68 2 view .LVU907
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL402:
	.loc 1 69 2 view .LVU908
	.loc 1 69 6 is_stmt 0 view .LVU909
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU910
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L216
.L1004:
.LVL403:
	.loc 1 69 5 view .LVU911
.LBE1513:
.LBE1512:
	.loc 1 57 2 is_stmt 1 view .LVU912
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL404:
	.loc 1 58 2 view .LVU913
	.loc 1 60 2 view .LVU914
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL405:
.L1015:
	.loc 1 61 2 view .LVU915
	.loc 1 61 2 is_stmt 0 view .LVU916
.LBE1511:
.LBE1510:
.LBE1479:
.LBE1478:
	.loc 1 58 2 is_stmt 1 view .LVU917
	.loc 1 60 2 view .LVU918
	.loc 1 60 8 is_stmt 0 view .LVU919
	movl	28(%esp), %eax
	movl	12(%eax), %ebx
.LVL406:
.LBB1575:
.LBI1575:
	.loc 1 51 13 is_stmt 1 view .LVU920
.LBB1576:
	.loc 1 53 2 view .LVU921
	.loc 1 53 5 is_stmt 0 view .LVU922
	testl	%ebx, %ebx
	je	.L189
	.loc 1 56 3 is_stmt 1 view .LVU923
.LVL407:
.LBB1577:
.LBI1577:
	.loc 1 65 13 view .LVU924
.LBB1578:
	.loc 1 67 2 view .LVU925
	.loc 1 68 2 view .LVU926
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL408:
	.loc 1 69 2 view .LVU927
	.loc 1 69 6 is_stmt 0 view .LVU928
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU929
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L234
.L1002:
.LVL409:
	.loc 1 69 5 view .LVU930
.LBE1578:
.LBE1577:
	.loc 1 57 2 is_stmt 1 view .LVU931
	.loc 1 57 8 is_stmt 0 view .LVU932
	movl	8(%ebx), %edi
.LVL410:
.LBB1582:
.LBI1582:
	.loc 1 51 13 is_stmt 1 view .LVU933
.LBB1583:
	.loc 1 53 2 view .LVU934
	.loc 1 53 5 is_stmt 0 view .LVU935
	testl	%edi, %edi
	je	.L1018
	.loc 1 56 3 is_stmt 1 view .LVU936
.LVL411:
.LBB1584:
.LBI1584:
	.loc 1 65 13 view .LVU937
.LBB1585:
	.loc 1 67 2 view .LVU938
	.loc 1 68 2 view .LVU939
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL412:
	.loc 1 69 2 view .LVU940
	.loc 1 69 6 is_stmt 0 view .LVU941
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU942
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L239
.L1003:
.LVL413:
	.loc 1 69 5 view .LVU943
.LBE1585:
.LBE1584:
	.loc 1 57 2 is_stmt 1 view .LVU944
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL414:
	.loc 1 58 2 view .LVU945
	.loc 1 60 2 view .LVU946
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL415:
	.loc 1 61 2 view .LVU947
	.loc 1 61 2 is_stmt 0 view .LVU948
.LBE1583:
.LBE1582:
	.loc 1 58 2 is_stmt 1 view .LVU949
	leal	60(%esp), %eax
.LBB1608:
.LBB1602:
	.loc 1 60 2 is_stmt 0 view .LVU950
	xorl	%edx, %edx
	movl	%edx, 40(%esp)
	movl	%eax, 32(%esp)
.LVL416:
.L515:
	.loc 1 60 2 view .LVU951
.LBE1602:
.LBE1608:
	.loc 1 60 2 is_stmt 1 view .LVU952
	.loc 1 60 8 is_stmt 0 view .LVU953
	movl	12(%ebx), %edi
.LVL417:
.LBB1609:
.LBI1609:
	.loc 1 51 13 is_stmt 1 view .LVU954
.LBB1610:
	.loc 1 53 2 view .LVU955
	.loc 1 53 5 is_stmt 0 view .LVU956
	testl	%edi, %edi
	je	.L1019
	.loc 1 55 2 is_stmt 1 view .LVU957
	.loc 1 55 5 is_stmt 0 view .LVU958
	cmpl	$0, 40(%esp)
	jne	.L1020
.LVL418:
.L514:
	.loc 1 56 3 is_stmt 1 view .LVU959
.LBB1611:
.LBI1611:
	.loc 1 65 13 view .LVU960
.LBB1612:
	.loc 1 67 2 view .LVU961
	.loc 1 68 2 view .LVU962
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL419:
	.loc 1 69 2 view .LVU963
	.loc 1 69 6 is_stmt 0 view .LVU964
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU965
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L253
.L999:
.LVL420:
	.loc 1 69 5 view .LVU966
.LBE1612:
.LBE1611:
	.loc 1 57 2 is_stmt 1 view .LVU967
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL421:
	.loc 1 58 2 view .LVU968
	.loc 1 60 2 view .LVU969
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL422:
	.loc 1 61 2 view .LVU970
	.loc 1 61 2 is_stmt 0 view .LVU971
.LBE1610:
.LBE1609:
.LBE1576:
.LBE1575:
.LBE1472:
.LBE1471:
	.loc 1 58 2 is_stmt 1 view .LVU972
	.loc 1 60 2 view .LVU973
	.loc 1 60 8 is_stmt 0 view .LVU974
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
.LVL423:
.LBB1726:
.LBI1726:
	.loc 1 51 13 is_stmt 1 view .LVU975
.LBB1727:
	.loc 1 53 2 view .LVU976
	.loc 1 53 5 is_stmt 0 view .LVU977
	testl	%eax, %eax
	je	.L595
.LVL424:
.L212:
	.loc 1 56 3 is_stmt 1 view .LVU978
.LBB1728:
.LBI1728:
	.loc 1 65 13 view .LVU979
.LBB1729:
	.loc 1 67 2 view .LVU980
	.loc 1 68 2 view .LVU981
	movl	28(%esp), %edi
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL425:
	.loc 1 69 2 view .LVU982
	.loc 1 69 6 is_stmt 0 view .LVU983
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU984
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L267
.LVL426:
	.loc 1 69 5 view .LVU985
.LBE1729:
.LBE1728:
	.loc 1 57 2 is_stmt 1 view .LVU986
	.loc 1 57 8 is_stmt 0 view .LVU987
	movl	8(%edi), %ebx
.LVL427:
.LBB1733:
.LBI1733:
	.loc 1 51 13 is_stmt 1 view .LVU988
.LBB1734:
	.loc 1 53 2 view .LVU989
	.loc 1 53 5 is_stmt 0 view .LVU990
	testl	%ebx, %ebx
	je	.L268
.LVL428:
.L269:
	.loc 1 56 3 is_stmt 1 view .LVU991
.LBB1735:
.LBI1735:
	.loc 1 65 13 view .LVU992
.LBB1736:
	.loc 1 67 2 view .LVU993
	.loc 1 68 2 view .LVU994
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL429:
	.loc 1 69 2 view .LVU995
	.loc 1 69 6 is_stmt 0 view .LVU996
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU997
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L272
.L996:
.LVL430:
	.loc 1 69 5 view .LVU998
.LBE1736:
.LBE1735:
	.loc 1 57 2 is_stmt 1 view .LVU999
	.loc 1 57 8 is_stmt 0 view .LVU1000
	movl	8(%ebx), %edi
.LVL431:
.LBB1740:
.LBI1740:
	.loc 1 51 13 is_stmt 1 view .LVU1001
.LBB1741:
	.loc 1 53 2 view .LVU1002
	.loc 1 53 5 is_stmt 0 view .LVU1003
	testl	%edi, %edi
	je	.L1021
	.loc 1 56 3 is_stmt 1 view .LVU1004
.LVL432:
.LBB1742:
.LBI1742:
	.loc 1 65 13 view .LVU1005
.LBB1743:
	.loc 1 67 2 view .LVU1006
	.loc 1 68 2 view .LVU1007
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL433:
	.loc 1 69 2 view .LVU1008
	.loc 1 69 6 is_stmt 0 view .LVU1009
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1010
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L277
.L997:
.LVL434:
	.loc 1 69 5 view .LVU1011
.LBE1743:
.LBE1742:
	.loc 1 57 2 is_stmt 1 view .LVU1012
	movl	8(%edi), %eax
	leal	56(%esp), %edx
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	xorl	%edx, %edx
	call	walk
.LVL435:
	.loc 1 58 2 view .LVU1013
	.loc 1 60 2 view .LVU1014
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL436:
	.loc 1 61 2 view .LVU1015
	.loc 1 61 2 is_stmt 0 view .LVU1016
.LBE1741:
.LBE1740:
	.loc 1 58 2 is_stmt 1 view .LVU1017
	.loc 1 60 2 view .LVU1018
	.loc 1 60 8 is_stmt 0 view .LVU1019
	movl	12(%ebx), %ebx
.LVL437:
.LBB1765:
.LBI1765:
	.loc 1 51 13 is_stmt 1 view .LVU1020
.LBB1766:
	.loc 1 53 2 view .LVU1021
	.loc 1 53 5 is_stmt 0 view .LVU1022
	testl	%ebx, %ebx
	je	.L594
.LVL438:
.L504:
	.loc 1 56 3 is_stmt 1 view .LVU1023
.LBB1767:
.LBI1767:
	.loc 1 65 13 view .LVU1024
.LBB1768:
	.loc 1 67 2 view .LVU1025
	.loc 1 68 2 view .LVU1026
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL439:
	.loc 1 69 2 view .LVU1027
	.loc 1 69 6 is_stmt 0 view .LVU1028
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1029
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L292
.L976:
.LVL440:
	.loc 1 69 5 view .LVU1030
.LBE1768:
.LBE1767:
	.loc 1 57 2 is_stmt 1 view .LVU1031
	movl	36(%esp), %edi
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	44(%esp), %edx
	movl	%edi, (%esp)
	call	walk
.LVL441:
	.loc 1 58 2 view .LVU1032
	.loc 1 60 2 view .LVU1033
	movl	12(%ebx), %eax
	movl	$show, %ecx
	movl	%edi, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL442:
	.loc 1 61 2 view .LVU1034
.L594:
	.loc 1 53 5 is_stmt 0 view .LVU1035
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.LVL443:
	.loc 1 53 5 view .LVU1036
.LBE1766:
.LBE1765:
.LBE1734:
.LBE1733:
	.loc 1 60 2 is_stmt 1 view .LVU1037
	.loc 1 60 8 is_stmt 0 view .LVU1038
	movl	28(%esp), %eax
	movl	12(%eax), %edi
.LVL444:
.LBB1842:
.LBI1842:
	.loc 1 51 13 is_stmt 1 view .LVU1039
.LBB1843:
	.loc 1 53 2 view .LVU1040
	.loc 1 53 5 is_stmt 0 view .LVU1041
	testl	%edi, %edi
	je	.L247
.LVL445:
.L299:
	.loc 1 56 3 is_stmt 1 view .LVU1042
.LBB1844:
.LBI1844:
	.loc 1 65 13 view .LVU1043
.LBB1845:
	.loc 1 67 2 view .LVU1044
	.loc 1 68 2 view .LVU1045
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL446:
	.loc 1 69 2 view .LVU1046
	.loc 1 69 6 is_stmt 0 view .LVU1047
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1048
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L307
.L981:
.LVL447:
	.loc 1 69 5 view .LVU1049
.LBE1845:
.LBE1844:
	.loc 1 57 2 is_stmt 1 view .LVU1050
	.loc 1 57 8 is_stmt 0 view .LVU1051
	movl	8(%edi), %ebx
.LVL448:
.LBB1849:
.LBI1849:
	.loc 1 51 13 is_stmt 1 view .LVU1052
.LBB1850:
	.loc 1 53 2 view .LVU1053
	.loc 1 53 5 is_stmt 0 view .LVU1054
	testl	%ebx, %ebx
	je	.L308
	.loc 1 56 3 is_stmt 1 view .LVU1055
.LVL449:
.LBB1851:
.LBI1851:
	.loc 1 65 13 view .LVU1056
.LBB1852:
	.loc 1 67 2 view .LVU1057
	.loc 1 68 2 view .LVU1058
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL450:
	.loc 1 69 2 view .LVU1059
	.loc 1 69 6 is_stmt 0 view .LVU1060
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1061
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L310
.L982:
.LVL451:
	.loc 1 69 5 view .LVU1062
.LBE1852:
.LBE1851:
	.loc 1 57 2 is_stmt 1 view .LVU1063
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL452:
	.loc 1 58 2 view .LVU1064
	.loc 1 60 2 view .LVU1065
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL453:
	.loc 1 61 2 view .LVU1066
.L499:
	.loc 1 61 2 is_stmt 0 view .LVU1067
.LBE1850:
.LBE1849:
	.loc 1 60 2 is_stmt 1 view .LVU1068
	.loc 1 60 8 is_stmt 0 view .LVU1069
	movl	12(%edi), %ebx
.LVL454:
.LBB1877:
.LBI1877:
	.loc 1 51 13 is_stmt 1 view .LVU1070
.LBB1878:
	.loc 1 53 2 view .LVU1071
	.loc 1 53 5 is_stmt 0 view .LVU1072
	testl	%ebx, %ebx
	je	.L595
.LVL455:
.L316:
	.loc 1 56 3 is_stmt 1 view .LVU1073
.LBB1879:
.LBI1879:
	.loc 1 65 13 view .LVU1074
.LBB1880:
	.loc 1 67 2 view .LVU1075
	.loc 1 68 2 view .LVU1076
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL456:
	.loc 1 69 2 view .LVU1077
	.loc 1 69 6 is_stmt 0 view .LVU1078
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1079
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L326
.LVL457:
.L984:
	.loc 1 69 5 view .LVU1080
.LBE1880:
.LBE1879:
	.loc 1 57 2 is_stmt 1 view .LVU1081
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL458:
	.loc 1 58 2 view .LVU1082
	.loc 1 53 5 is_stmt 0 view .LVU1083
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.LVL459:
.L327:
	.loc 1 60 2 is_stmt 1 view .LVU1084
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL460:
	.loc 1 61 2 view .LVU1085
	.loc 1 61 5 is_stmt 0 view .LVU1086
	cmpl	$2, 40(%esp)
	jne	.L595
.L497:
	.loc 1 62 3 is_stmt 1 view .LVU1087
.LVL461:
.LBB1884:
.LBI1884:
	.loc 1 65 13 view .LVU1088
.LBB1885:
	.loc 1 67 2 view .LVU1089
	.loc 1 68 2 view .LVU1090
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL462:
	.loc 1 69 2 view .LVU1091
	.loc 1 69 6 is_stmt 0 view .LVU1092
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1093
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1094
	incl	%eax
	.loc 1 69 5 view .LVU1095
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1022
.LVL463:
.L319:
	.loc 1 69 5 view .LVU1096
.LBE1885:
.LBE1884:
.LBE1878:
.LBE1877:
	.loc 1 62 3 is_stmt 1 view .LVU1097
.LBB1906:
.LBI1906:
	.loc 1 65 13 view .LVU1098
.LBB1907:
	.loc 1 67 2 view .LVU1099
	.loc 1 68 2 view .LVU1100
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL464:
	.loc 1 69 2 view .LVU1101
	.loc 1 69 6 is_stmt 0 view .LVU1102
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1103
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1104
	incl	%eax
	.loc 1 69 5 view .LVU1105
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L334
.LVL465:
.L534:
	.loc 1 69 5 view .LVU1106
.LBE1907:
.LBE1906:
	movl	$2, 40(%esp)
.L301:
.LBE1843:
.LBE1842:
	.loc 1 62 3 is_stmt 1 view .LVU1107
.LVL466:
.LBB1952:
.LBI1952:
	.loc 1 65 13 view .LVU1108
.LBB1953:
	.loc 1 67 2 view .LVU1109
	.loc 1 68 2 view .LVU1110
	movl	28(%esp), %eax
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL467:
	.loc 1 69 2 view .LVU1111
	.loc 1 69 6 is_stmt 0 view .LVU1112
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1113
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L1023
.LVL468:
.L336:
	.loc 1 69 5 view .LVU1114
.LBE1953:
.LBE1952:
.LBE1727:
.LBE1726:
	.loc 1 62 3 is_stmt 1 view .LVU1115
.LBB2023:
.LBI2023:
	.loc 1 65 13 view .LVU1116
.LBB2024:
	.loc 1 67 2 view .LVU1117
	.loc 1 68 2 view .LVU1118
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL469:
	.loc 1 69 2 view .LVU1119
	.loc 1 69 6 is_stmt 0 view .LVU1120
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1121
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L337
.LVL470:
.L496:
	.loc 1 69 5 view .LVU1122
.LBE2024:
.LBE2023:
.LBE2086:
.LBE2113:
.LBB2114:
.LBB2115:
	.loc 1 57 2 is_stmt 1 view .LVU1123
	.loc 1 57 8 is_stmt 0 view .LVU1124
	movl	8(%esi), %edi
.LVL471:
.LBB2116:
.LBI2116:
	.loc 1 51 13 is_stmt 1 view .LVU1125
.LBB2117:
	.loc 1 53 2 view .LVU1126
	.loc 1 53 5 is_stmt 0 view .LVU1127
	testl	%edi, %edi
	je	.L340
.LVL472:
.L331:
	.loc 1 57 2 is_stmt 1 view .LVU1128
	.loc 1 57 8 is_stmt 0 view .LVU1129
	movl	8(%edi), %eax
	movl	%eax, 36(%esp)
.LVL473:
.LBB2118:
.LBI2118:
	.loc 1 51 13 is_stmt 1 view .LVU1130
.LBB2119:
	.loc 1 53 2 view .LVU1131
	.loc 1 53 5 is_stmt 0 view .LVU1132
	testl	%eax, %eax
	je	.L1024
	.loc 1 55 2 is_stmt 1 view .LVU1133
	.loc 1 57 2 view .LVU1134
	.loc 1 57 8 is_stmt 0 view .LVU1135
	movl	36(%esp), %eax
	.loc 1 57 8 view .LVU1136
	movl	8(%eax), %ebx
.LVL474:
.LBB2120:
.LBI2120:
	.loc 1 51 13 is_stmt 1 view .LVU1137
.LBB2121:
	.loc 1 53 2 view .LVU1138
	.loc 1 53 5 is_stmt 0 view .LVU1139
	testl	%ebx, %ebx
	je	.L1025
	.loc 1 55 2 is_stmt 1 view .LVU1140
	.loc 1 57 2 view .LVU1141
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
.LVL475:
	.loc 1 57 2 is_stmt 0 view .LVU1142
	movl	%edx, (%esp)
.LVL476:
	.loc 1 57 2 view .LVU1143
	movl	44(%esp), %edx
	call	walk
.LVL477:
	.loc 1 58 2 is_stmt 1 view .LVU1144
	.loc 1 58 5 is_stmt 0 view .LVU1145
	cmpl	$1, 40(%esp)
	jne	.L351
	.loc 1 59 3 is_stmt 1 view .LVU1146
.LVL478:
.LBB2122:
.LBI2122:
	.loc 1 73 13 view .LVU1147
.LBB2123:
	.loc 1 75 2 view .LVU1148
	.loc 1 75 38 is_stmt 0 view .LVU1149
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1150
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU1151
	movzwl	4(%ebx), %eax
.LBE2123:
.LBE2122:
	.loc 1 60 2 view .LVU1152
	movl	$add_up, %ecx
.LBB2126:
.LBB2124:
	.loc 1 75 62 view .LVU1153
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU1154
	addl	%eax, %edx
.LBE2124:
.LBE2126:
	.loc 1 60 2 view .LVU1155
	movl	12(%ebx), %eax
.LBB2127:
.LBB2125:
	.loc 1 75 53 view .LVU1156
	movl	%edx, 60(%esp)
.LVL479:
	.loc 1 75 53 view .LVU1157
.LBE2125:
.LBE2127:
	.loc 1 60 2 is_stmt 1 view .LVU1158
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL480:
	.loc 1 61 2 view .LVU1159
	.loc 1 61 2 is_stmt 0 view .LVU1160
.LBE2121:
.LBE2120:
	.loc 1 58 2 is_stmt 1 view .LVU1161
.L356:
	.loc 1 59 3 view .LVU1162
.LBB2138:
.LBI2138:
	.loc 1 73 13 view .LVU1163
.LBB2139:
	.loc 1 75 2 view .LVU1164
	.loc 1 75 38 is_stmt 0 view .LVU1165
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1166
	movl	$1000003, %ecx
	.loc 1 75 65 view .LVU1167
	movl	36(%esp), %ebx
	.loc 1 75 43 view .LVU1168
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU1169
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU1170
	imull	(%ebx), %eax
.LBE2139:
.LBE2138:
	.loc 1 60 8 view .LVU1171
	movl	12(%ebx), %ebx
.LBB2142:
.LBB2140:
	.loc 1 75 53 view .LVU1172
	addl	%edx, %eax
.LBE2140:
.LBE2142:
.LBB2143:
.LBB2144:
	.loc 1 53 5 view .LVU1173
	testl	%ebx, %ebx
.LBE2144:
.LBE2143:
.LBB2164:
.LBB2141:
	.loc 1 75 53 view .LVU1174
	movl	%eax, 60(%esp)
.LVL481:
	.loc 1 75 53 view .LVU1175
.LBE2141:
.LBE2164:
	.loc 1 60 2 is_stmt 1 view .LVU1176
.LBB2165:
.LBI2143:
	.loc 1 51 13 view .LVU1177
.LBB2159:
	.loc 1 53 2 view .LVU1178
	.loc 1 53 5 is_stmt 0 view .LVU1179
	je	.L364
.LVL482:
.L361:
	.loc 1 57 2 is_stmt 1 view .LVU1180
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL483:
	.loc 1 58 2 view .LVU1181
	.loc 1 58 5 is_stmt 0 view .LVU1182
	cmpl	$1, 40(%esp)
	jne	.L363
	.loc 1 59 3 is_stmt 1 view .LVU1183
.LVL484:
.LBB2145:
.LBI2145:
	.loc 1 73 13 view .LVU1184
.LBB2146:
	.loc 1 75 2 view .LVU1185
	.loc 1 75 38 is_stmt 0 view .LVU1186
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1187
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU1188
	movzwl	4(%ebx), %eax
.LBE2146:
.LBE2145:
	.loc 1 60 2 view .LVU1189
	movl	$add_up, %ecx
.LBB2149:
.LBB2147:
	.loc 1 75 62 view .LVU1190
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU1191
	addl	%eax, %edx
.LBE2147:
.LBE2149:
	.loc 1 60 2 view .LVU1192
	movl	12(%ebx), %eax
.LBB2150:
.LBB2148:
	.loc 1 75 53 view .LVU1193
	movl	%edx, 60(%esp)
.LVL485:
	.loc 1 75 53 view .LVU1194
.LBE2148:
.LBE2150:
	.loc 1 60 2 is_stmt 1 view .LVU1195
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL486:
	.loc 1 61 2 view .LVU1196
	.loc 1 61 2 is_stmt 0 view .LVU1197
.LBE2159:
.LBE2165:
.LBE2119:
.LBE2118:
	.loc 1 58 2 is_stmt 1 view .LVU1198
	movl	60(%esp), %eax
.L364:
	.loc 1 59 3 view .LVU1199
.LVL487:
.LBB2186:
.LBI2186:
	.loc 1 73 13 view .LVU1200
.LBB2187:
	.loc 1 75 2 view .LVU1201
	.loc 1 75 38 is_stmt 0 view .LVU1202
	movl	%eax, %ecx
	.loc 1 75 62 view .LVU1203
	movl	(%edi), %ebx
	.loc 1 75 38 view .LVU1204
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU1205
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
.LBE2187:
.LBE2186:
	.loc 1 60 8 view .LVU1206
	movl	12(%edi), %edx
.LBB2191:
.LBB2188:
	.loc 1 75 43 view .LVU1207
	imull	$1000003, %eax, %eax
.LBE2188:
.LBE2191:
	.loc 1 60 8 view .LVU1208
	movl	%edx, 36(%esp)
.LBB2192:
.LBB2189:
	.loc 1 75 43 view .LVU1209
	subl	%eax, %ecx
	.loc 1 75 65 view .LVU1210
	movzwl	4(%edi), %eax
	.loc 1 75 62 view .LVU1211
	imull	%ebx, %eax
	.loc 1 75 53 view .LVU1212
	addl	%ecx, %eax
.LBE2189:
.LBE2192:
.LBB2193:
.LBB2194:
	.loc 1 53 5 view .LVU1213
	testl	%edx, %edx
.LBE2194:
.LBE2193:
.LBB2283:
.LBB2190:
	.loc 1 75 53 view .LVU1214
	movl	%eax, 60(%esp)
.LVL488:
	.loc 1 75 53 view .LVU1215
.LBE2190:
.LBE2283:
	.loc 1 60 2 is_stmt 1 view .LVU1216
.LBB2284:
.LBI2193:
	.loc 1 51 13 view .LVU1217
.LBB2273:
	.loc 1 53 2 view .LVU1218
	.loc 1 53 5 is_stmt 0 view .LVU1219
	je	.L386
	.loc 1 57 2 is_stmt 1 view .LVU1220
	.loc 1 57 8 is_stmt 0 view .LVU1221
	movl	36(%esp), %edx
	movl	8(%edx), %ebx
.LVL489:
.LBB2195:
.LBI2195:
	.loc 1 51 13 is_stmt 1 view .LVU1222
.LBB2196:
	.loc 1 53 2 view .LVU1223
	.loc 1 53 5 is_stmt 0 view .LVU1224
	testl	%ebx, %ebx
	je	.L377
	movl	$1, 40(%esp)
.LVL490:
.L375:
	.loc 1 55 2 is_stmt 1 view .LVU1225
	.loc 1 57 2 view .LVU1226
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL491:
	.loc 1 58 2 view .LVU1227
	.loc 1 58 5 is_stmt 0 view .LVU1228
	cmpl	$1, 40(%esp)
	jne	.L376
	.loc 1 59 3 is_stmt 1 view .LVU1229
.LVL492:
.LBB2197:
.LBI2197:
	.loc 1 73 13 view .LVU1230
.LBB2198:
	.loc 1 75 2 view .LVU1231
	.loc 1 75 38 is_stmt 0 view .LVU1232
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1233
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU1234
	movzwl	4(%ebx), %eax
.LBE2198:
.LBE2197:
	.loc 1 60 2 view .LVU1235
	movl	$add_up, %ecx
.LBB2201:
.LBB2199:
	.loc 1 75 62 view .LVU1236
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU1237
	addl	%eax, %edx
.LBE2199:
.LBE2201:
	.loc 1 60 2 view .LVU1238
	movl	12(%ebx), %eax
.LBB2202:
.LBB2200:
	.loc 1 75 53 view .LVU1239
	movl	%edx, 60(%esp)
.LVL493:
	.loc 1 75 53 view .LVU1240
.LBE2200:
.LBE2202:
	.loc 1 60 2 is_stmt 1 view .LVU1241
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL494:
	.loc 1 61 2 view .LVU1242
	.loc 1 61 2 is_stmt 0 view .LVU1243
.LBE2196:
.LBE2195:
	.loc 1 58 2 is_stmt 1 view .LVU1244
	movl	60(%esp), %eax
.L377:
	.loc 1 59 3 view .LVU1245
.LVL495:
.LBB2219:
.LBI2219:
	.loc 1 73 13 view .LVU1246
.LBB2220:
	.loc 1 75 2 view .LVU1247
	.loc 1 75 38 is_stmt 0 view .LVU1248
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU1249
	movl	$1000003, %edi
.LVL496:
	.loc 1 75 65 view .LVU1250
	movl	36(%esp), %ebx
	.loc 1 75 43 view .LVU1251
	cltd
	idivl	%edi
	.loc 1 75 65 view .LVU1252
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU1253
	imull	(%ebx), %eax
.LBE2220:
.LBE2219:
	.loc 1 60 8 view .LVU1254
	movl	12(%ebx), %ebx
.LBB2223:
.LBB2221:
	.loc 1 75 53 view .LVU1255
	addl	%edx, %eax
.LBE2221:
.LBE2223:
.LBB2224:
.LBB2225:
	.loc 1 53 5 view .LVU1256
	testl	%ebx, %ebx
.LBE2225:
.LBE2224:
.LBB2247:
.LBB2222:
	.loc 1 75 53 view .LVU1257
	movl	%eax, 60(%esp)
.LVL497:
	.loc 1 75 53 view .LVU1258
.LBE2222:
.LBE2247:
	.loc 1 60 2 is_stmt 1 view .LVU1259
.LBB2248:
.LBI2224:
	.loc 1 51 13 view .LVU1260
.LBB2240:
	.loc 1 53 2 view .LVU1261
	.loc 1 53 5 is_stmt 0 view .LVU1262
	je	.L386
	.loc 1 57 2 is_stmt 1 view .LVU1263
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL498:
	.loc 1 58 2 view .LVU1264
	.loc 1 59 3 view .LVU1265
.LBB2226:
.LBI2226:
	.loc 1 73 13 view .LVU1266
.LBB2227:
	.loc 1 75 2 view .LVU1267
.LBE2227:
.LBE2226:
	.loc 1 60 2 is_stmt 0 view .LVU1268
	movl	$add_up, %ecx
.LBB2230:
.LBB2228:
	.loc 1 75 38 view .LVU1269
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1270
	cltd
	idivl	%edi
	.loc 1 75 65 view .LVU1271
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU1272
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU1273
	addl	%eax, %edx
.LBE2228:
.LBE2230:
	.loc 1 60 2 view .LVU1274
	movl	12(%ebx), %eax
.LBB2231:
.LBB2229:
	.loc 1 75 53 view .LVU1275
	movl	%edx, 60(%esp)
.LVL499:
	.loc 1 75 53 view .LVU1276
.LBE2229:
.LBE2231:
	.loc 1 60 2 is_stmt 1 view .LVU1277
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL500:
	.loc 1 61 2 view .LVU1278
	.loc 1 61 2 is_stmt 0 view .LVU1279
.LBE2240:
.LBE2248:
.LBE2273:
.LBE2284:
.LBE2117:
.LBE2116:
	.loc 1 58 2 is_stmt 1 view .LVU1280
	movl	60(%esp), %eax
.L386:
	.loc 1 59 3 view .LVU1281
.LVL501:
.LBB2335:
.LBI2335:
	.loc 1 73 13 view .LVU1282
.LBB2336:
	.loc 1 75 2 view .LVU1283
	.loc 1 75 38 is_stmt 0 view .LVU1284
	movl	%eax, %ecx
	.loc 1 75 62 view .LVU1285
	movl	(%esi), %edi
	.loc 1 75 38 view .LVU1286
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU1287
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 65 view .LVU1288
	movzwl	4(%esi), %eax
	.loc 1 75 62 view .LVU1289
	imull	%edi, %eax
.LBE2336:
.LBE2335:
	.loc 1 60 8 view .LVU1290
	movl	12(%esi), %edi
.LBB2339:
.LBB2337:
	.loc 1 75 53 view .LVU1291
	addl	%ecx, %eax
.LBE2337:
.LBE2339:
.LBB2340:
.LBB2341:
	.loc 1 53 5 view .LVU1292
	testl	%edi, %edi
.LBE2341:
.LBE2340:
.LBB2534:
.LBB2338:
	.loc 1 75 53 view .LVU1293
	movl	%eax, 60(%esp)
.LVL502:
	.loc 1 75 53 view .LVU1294
.LBE2338:
.LBE2534:
	.loc 1 60 2 is_stmt 1 view .LVU1295
.LBB2535:
.LBI2340:
	.loc 1 51 13 view .LVU1296
.LBB2522:
	.loc 1 53 2 view .LVU1297
	.loc 1 53 5 is_stmt 0 view .LVU1298
	je	.L544
	.loc 1 57 2 is_stmt 1 view .LVU1299
	.loc 1 57 8 is_stmt 0 view .LVU1300
	movl	8(%edi), %ebx
.LVL503:
.LBB2342:
.LBI2342:
	.loc 1 51 13 is_stmt 1 view .LVU1301
.LBB2343:
	.loc 1 53 2 view .LVU1302
	.loc 1 53 5 is_stmt 0 view .LVU1303
	testl	%ebx, %ebx
	je	.L482
	.loc 1 55 2 is_stmt 1 view .LVU1304
	.loc 1 57 2 view .LVU1305
	.loc 1 57 8 is_stmt 0 view .LVU1306
	movl	8(%ebx), %edx
	movl	%edx, 36(%esp)
.LVL504:
.LBB2344:
.LBI2344:
	.loc 1 51 13 is_stmt 1 view .LVU1307
.LBB2345:
	.loc 1 53 2 view .LVU1308
	.loc 1 53 5 is_stmt 0 view .LVU1309
	testl	%edx, %edx
	je	.L399
	movl	$1, 40(%esp)
.LVL505:
.L400:
	.loc 1 55 2 is_stmt 1 view .LVU1310
	.loc 1 57 2 view .LVU1311
	movl	36(%esp), %ecx
	movl	32(%esp), %edx
	movl	8(%ecx), %eax
	movl	$add_up, %ecx
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL506:
	.loc 1 58 2 view .LVU1312
	.loc 1 58 5 is_stmt 0 view .LVU1313
	cmpl	$1, 40(%esp)
	jne	.L402
	.loc 1 59 3 is_stmt 1 view .LVU1314
.LVL507:
.LBB2346:
.LBI2346:
	.loc 1 73 13 view .LVU1315
.LBB2347:
	.loc 1 75 2 view .LVU1316
	.loc 1 75 38 is_stmt 0 view .LVU1317
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1318
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU1319
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %eax
	.loc 1 75 62 view .LVU1320
	imull	(%ecx), %eax
	.loc 1 75 53 view .LVU1321
	addl	%eax, %edx
.LBE2347:
.LBE2346:
	.loc 1 60 2 view .LVU1322
	movl	12(%ecx), %eax
	movl	$add_up, %ecx
.LBB2349:
.LBB2348:
	.loc 1 75 53 view .LVU1323
	movl	%edx, 60(%esp)
.LVL508:
	.loc 1 75 53 view .LVU1324
.LBE2348:
.LBE2349:
	.loc 1 60 2 is_stmt 1 view .LVU1325
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL509:
	.loc 1 61 2 view .LVU1326
	.loc 1 61 2 is_stmt 0 view .LVU1327
.LBE2345:
.LBE2344:
	.loc 1 58 2 is_stmt 1 view .LVU1328
	movl	60(%esp), %eax
.L399:
	.loc 1 59 3 view .LVU1329
.LVL510:
.LBB2362:
.LBI2362:
	.loc 1 73 13 view .LVU1330
.LBB2363:
	.loc 1 75 2 view .LVU1331
	.loc 1 75 65 is_stmt 0 view .LVU1332
	movzwl	4(%ebx), %edx
	.loc 1 75 38 view .LVU1333
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU1334
	movl	$1000003, %ecx
	.loc 1 75 62 view .LVU1335
	imull	(%ebx), %edx
.LBE2363:
.LBE2362:
	.loc 1 60 8 view .LVU1336
	movl	12(%ebx), %ebx
.LVL511:
.LBB2366:
.LBB2364:
	.loc 1 75 62 view .LVU1337
	movl	%edx, 40(%esp)
	.loc 1 75 43 view .LVU1338
	cltd
	idivl	%ecx
	.loc 1 75 53 view .LVU1339
	movl	40(%esp), %eax
	addl	%edx, %eax
.LBE2364:
.LBE2366:
.LBB2367:
.LBB2368:
	.loc 1 53 5 view .LVU1340
	testl	%ebx, %ebx
.LBE2368:
.LBE2367:
.LBB2387:
.LBB2365:
	.loc 1 75 53 view .LVU1341
	movl	%eax, 60(%esp)
.LVL512:
	.loc 1 75 53 view .LVU1342
.LBE2365:
.LBE2387:
	.loc 1 60 2 is_stmt 1 view .LVU1343
.LBB2388:
.LBI2367:
	.loc 1 51 13 view .LVU1344
.LBB2381:
	.loc 1 53 2 view .LVU1345
	.loc 1 53 5 is_stmt 0 view .LVU1346
	je	.L482
	.loc 1 57 2 is_stmt 1 view .LVU1347
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL513:
	.loc 1 58 2 view .LVU1348
	.loc 1 59 3 view .LVU1349
.LBB2369:
.LBI2369:
	.loc 1 73 13 view .LVU1350
.LBB2370:
	.loc 1 75 2 view .LVU1351
	.loc 1 75 43 is_stmt 0 view .LVU1352
	movl	$1000003, %ecx
	.loc 1 75 38 view .LVU1353
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1354
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU1355
	movzwl	4(%ebx), %eax
.LBE2370:
.LBE2369:
	.loc 1 60 2 view .LVU1356
	movl	$add_up, %ecx
.LBB2373:
.LBB2371:
	.loc 1 75 62 view .LVU1357
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU1358
	addl	%eax, %edx
.LBE2371:
.LBE2373:
	.loc 1 60 2 view .LVU1359
	movl	12(%ebx), %eax
.LBB2374:
.LBB2372:
	.loc 1 75 53 view .LVU1360
	movl	%edx, 60(%esp)
.LVL514:
	.loc 1 75 53 view .LVU1361
.LBE2372:
.LBE2374:
	.loc 1 60 2 is_stmt 1 view .LVU1362
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL515:
	.loc 1 61 2 view .LVU1363
	.loc 1 61 2 is_stmt 0 view .LVU1364
.LBE2381:
.LBE2388:
.LBE2343:
.LBE2342:
	.loc 1 58 2 is_stmt 1 view .LVU1365
	movl	60(%esp), %eax
.L482:
	.loc 1 59 3 view .LVU1366
.LVL516:
.LBB2413:
.LBI2413:
	.loc 1 73 13 view .LVU1367
.LBB2414:
	.loc 1 75 2 view .LVU1368
	.loc 1 75 38 is_stmt 0 view .LVU1369
	movl	%eax, %ecx
.LBE2414:
.LBE2413:
	.loc 1 60 8 view .LVU1370
	movl	12(%edi), %ebx
.LBB2417:
.LBB2415:
	.loc 1 75 38 view .LVU1371
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU1372
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 62 view .LVU1373
	movl	(%edi), %edx
	.loc 1 75 43 view .LVU1374
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 65 view .LVU1375
	movzwl	4(%edi), %eax
	.loc 1 75 62 view .LVU1376
	imull	%edx, %eax
	.loc 1 75 53 view .LVU1377
	addl	%ecx, %eax
.LBE2415:
.LBE2417:
.LBB2418:
.LBB2419:
	.loc 1 53 5 view .LVU1378
	testl	%ebx, %ebx
.LBE2419:
.LBE2418:
.LBB2497:
.LBB2416:
	.loc 1 75 53 view .LVU1379
	movl	%eax, 60(%esp)
.LVL517:
	.loc 1 75 53 view .LVU1380
.LBE2416:
.LBE2497:
	.loc 1 60 2 is_stmt 1 view .LVU1381
.LBB2498:
.LBI2418:
	.loc 1 51 13 view .LVU1382
.LBB2488:
	.loc 1 53 2 view .LVU1383
	.loc 1 53 5 is_stmt 0 view .LVU1384
	je	.L544
	.loc 1 57 2 is_stmt 1 view .LVU1385
	.loc 1 57 8 is_stmt 0 view .LVU1386
	movl	8(%ebx), %edi
.LVL518:
.LBB2420:
.LBI2420:
	.loc 1 51 13 is_stmt 1 view .LVU1387
.LBB2421:
	.loc 1 53 2 view .LVU1388
	.loc 1 53 5 is_stmt 0 view .LVU1389
	testl	%edi, %edi
	je	.L523
	.loc 1 55 2 is_stmt 1 view .LVU1390
	.loc 1 57 2 view .LVU1391
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL519:
	.loc 1 58 2 view .LVU1392
	.loc 1 59 3 view .LVU1393
.LBB2422:
.LBI2422:
	.loc 1 73 13 view .LVU1394
.LBB2423:
	.loc 1 75 2 view .LVU1395
	.loc 1 75 43 is_stmt 0 view .LVU1396
	movl	$1000003, %ecx
	.loc 1 75 38 view .LVU1397
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1398
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU1399
	movzwl	4(%edi), %eax
.LBE2423:
.LBE2422:
	.loc 1 60 2 view .LVU1400
	movl	$add_up, %ecx
.LBB2426:
.LBB2424:
	.loc 1 75 62 view .LVU1401
	imull	(%edi), %eax
	.loc 1 75 53 view .LVU1402
	addl	%eax, %edx
.LBE2424:
.LBE2426:
	.loc 1 60 2 view .LVU1403
	movl	12(%edi), %eax
.LBB2427:
.LBB2425:
	.loc 1 75 53 view .LVU1404
	movl	%edx, 60(%esp)
.LVL520:
	.loc 1 75 53 view .LVU1405
.LBE2425:
.LBE2427:
	.loc 1 60 2 is_stmt 1 view .LVU1406
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL521:
	.loc 1 61 2 view .LVU1407
	.loc 1 61 2 is_stmt 0 view .LVU1408
.LBE2421:
.LBE2420:
	.loc 1 58 2 is_stmt 1 view .LVU1409
	movl	60(%esp), %eax
.L523:
	.loc 1 59 3 view .LVU1410
.LVL522:
.LBB2441:
.LBI2441:
	.loc 1 73 13 view .LVU1411
.LBB2442:
	.loc 1 75 2 view .LVU1412
	.loc 1 75 38 is_stmt 0 view .LVU1413
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU1414
	movl	$1000003, %edi
	cltd
	idivl	%edi
	.loc 1 75 65 view .LVU1415
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU1416
	imull	(%ebx), %eax
.LBE2442:
.LBE2441:
	.loc 1 60 8 view .LVU1417
	movl	12(%ebx), %ebx
.LVL523:
.LBB2445:
.LBB2443:
	.loc 1 75 53 view .LVU1418
	addl	%edx, %eax
.LBE2443:
.LBE2445:
.LBB2446:
.LBB2447:
	.loc 1 53 5 view .LVU1419
	testl	%ebx, %ebx
.LBE2447:
.LBE2446:
.LBB2468:
.LBB2444:
	.loc 1 75 53 view .LVU1420
	movl	%eax, 60(%esp)
.LVL524:
	.loc 1 75 53 view .LVU1421
.LBE2444:
.LBE2468:
	.loc 1 60 2 is_stmt 1 view .LVU1422
.LBB2469:
.LBI2446:
	.loc 1 51 13 view .LVU1423
.LBB2462:
	.loc 1 53 2 view .LVU1424
	.loc 1 53 5 is_stmt 0 view .LVU1425
	je	.L544
	.loc 1 57 2 is_stmt 1 view .LVU1426
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL525:
	.loc 1 58 2 view .LVU1427
	.loc 1 59 3 view .LVU1428
.LBB2448:
.LBI2448:
	.loc 1 73 13 view .LVU1429
.LBB2449:
	.loc 1 75 2 view .LVU1430
.LBE2449:
.LBE2448:
	.loc 1 60 2 is_stmt 0 view .LVU1431
	movl	$add_up, %ecx
.LBB2452:
.LBB2450:
	.loc 1 75 38 view .LVU1432
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU1433
	cltd
	idivl	%edi
	.loc 1 75 65 view .LVU1434
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU1435
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU1436
	addl	%eax, %edx
.LBE2450:
.LBE2452:
	.loc 1 60 2 view .LVU1437
	movl	12(%ebx), %eax
.LBB2453:
.LBB2451:
	.loc 1 75 53 view .LVU1438
	movl	%edx, 60(%esp)
.LVL526:
	.loc 1 75 53 view .LVU1439
.LBE2451:
.LBE2453:
	.loc 1 60 2 is_stmt 1 view .LVU1440
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL527:
	.loc 1 61 2 view .LVU1441
	movl	60(%esp), %eax
	.loc 1 60 2 is_stmt 0 view .LVU1442
	movl	$1, 40(%esp)
.LVL528:
.L522:
	.loc 1 60 2 view .LVU1443
.LBE2462:
.LBE2469:
.LBE2488:
.LBE2498:
.LBE2522:
.LBE2535:
.LBE2115:
.LBE2114:
	.loc 1 110 3 is_stmt 1 view .LVU1444
.LBB2599:
.LBB2600:
.LBB2601:
.LBB2602:
	.loc 1 82 18 is_stmt 0 view .LVU1445
	movl	8(%esi), %edi
.LBE2602:
.LBE2601:
.LBE2600:
.LBE2599:
	.loc 1 110 3 view .LVU1446
	movl	%eax, %ebx
.LVL529:
.LBB2990:
.LBI2599:
	.loc 1 78 12 is_stmt 1 view .LVU1447
.LBB2973:
	.loc 1 80 2 view .LVU1448
.LBB2958:
.LBI2601:
	.loc 1 78 12 view .LVU1449
.LBB2943:
	.loc 1 82 2 view .LVU1450
.LBB2603:
.LBI2603:
	.loc 1 78 12 view .LVU1451
.LBB2604:
	.loc 1 80 2 view .LVU1452
	.loc 1 80 5 is_stmt 0 view .LVU1453
	testl	%edi, %edi
	je	.L553
.L1039:
.LVL530:
.LBB2605:
.LBI2605:
	.loc 1 78 12 is_stmt 1 view .LVU1454
.LBB2606:
	.loc 1 82 2 view .LVU1455
	.loc 1 82 18 is_stmt 0 view .LVU1456
	movl	8(%edi), %eax
	movl	%eax, 36(%esp)
.LVL531:
.LBB2607:
.LBI2607:
	.loc 1 78 12 is_stmt 1 view .LVU1457
.LBB2608:
	.loc 1 80 2 view .LVU1458
	.loc 1 80 5 is_stmt 0 view .LVU1459
	testl	%eax, %eax
	je	.L554
.LVL532:
.LBB2609:
.LBI2609:
	.loc 1 78 12 is_stmt 1 view .LVU1460
.LBB2610:
	.loc 1 82 2 view .LVU1461
	.loc 1 82 18 is_stmt 0 view .LVU1462
	movl	8(%eax), %edx
.LVL533:
.LBB2611:
.LBI2611:
	.loc 1 78 12 is_stmt 1 view .LVU1463
.LBB2612:
	.loc 1 80 2 view .LVU1464
	.loc 1 80 5 is_stmt 0 view .LVU1465
	testl	%edx, %edx
	je	.L555
.LVL534:
.LBB2613:
.LBI2613:
	.loc 1 78 12 is_stmt 1 view .LVU1466
.LBB2614:
	.loc 1 82 2 view .LVU1467
	.loc 1 82 18 is_stmt 0 view .LVU1468
	movl	8(%edx), %eax
.LVL535:
.LBB2615:
.LBI2615:
	.loc 1 78 12 is_stmt 1 view .LVU1469
.LBB2616:
	.loc 1 80 2 view .LVU1470
	.loc 1 80 5 is_stmt 0 view .LVU1471
	testl	%eax, %eax
	je	.L556
	movl	%edx, 28(%esp)
	call	height.part.0
.LVL536:
	.loc 1 80 5 view .LVU1472
	movl	28(%esp), %edx
	movl	%eax, 44(%esp)
.LVL537:
.L435:
	.loc 1 80 5 view .LVU1473
.LBE2616:
.LBE2615:
	.loc 1 82 39 view .LVU1474
	movl	12(%edx), %ecx
.LVL538:
.LBB2618:
.LBI2618:
	.loc 1 78 12 is_stmt 1 view .LVU1475
.LBB2619:
	.loc 1 80 2 view .LVU1476
	.loc 1 80 5 is_stmt 0 view .LVU1477
	testl	%ecx, %ecx
	je	.L557
.LVL539:
.LBB2620:
.LBI2620:
	.loc 1 78 12 is_stmt 1 view .LVU1478
.LBB2621:
	.loc 1 82 2 view .LVU1479
	.loc 1 82 18 is_stmt 0 view .LVU1480
	movl	8(%ecx), %eax
.LVL540:
.LBB2622:
.LBI2622:
	.loc 1 78 12 is_stmt 1 view .LVU1481
.LBB2623:
	.loc 1 80 2 view .LVU1482
	.loc 1 80 5 is_stmt 0 view .LVU1483
	testl	%eax, %eax
	je	.L558
	movl	%ecx, 28(%esp)
	call	height.part.0
.LVL541:
	.loc 1 80 5 view .LVU1484
	movl	28(%esp), %ecx
	movl	%eax, %edx
.LVL542:
.L437:
	.loc 1 80 5 view .LVU1485
.LBE2623:
.LBE2622:
	.loc 1 82 39 view .LVU1486
	movl	12(%ecx), %eax
.LVL543:
.LBB2625:
.LBI2625:
	.loc 1 78 12 is_stmt 1 view .LVU1487
.LBB2626:
	.loc 1 80 2 view .LVU1488
	.loc 1 80 5 is_stmt 0 view .LVU1489
	testl	%eax, %eax
	je	.L559
	movl	%edx, 28(%esp)
	call	height.part.0
.LVL544:
	.loc 1 80 5 view .LVU1490
	movl	28(%esp), %edx
.LVL545:
.L438:
	.loc 1 80 5 view .LVU1491
.LBE2626:
.LBE2625:
	.loc 1 83 2 is_stmt 1 view .LVU1492
	.loc 1 83 24 is_stmt 0 view .LVU1493
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL546:
	.loc 1 83 11 view .LVU1494
	incl	%eax
.LVL547:
.L436:
	.loc 1 83 11 view .LVU1495
.LBE2621:
.LBE2620:
.LBE2619:
.LBE2618:
	.loc 1 83 2 is_stmt 1 view .LVU1496
	.loc 1 83 24 is_stmt 0 view .LVU1497
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL548:
	.loc 1 83 11 view .LVU1498
	incl	%eax
	movl	%eax, 44(%esp)
.LVL549:
.L434:
	.loc 1 83 11 view .LVU1499
.LBE2614:
.LBE2613:
.LBE2612:
.LBE2611:
	.loc 1 82 39 view .LVU1500
	movl	36(%esp), %eax
	movl	12(%eax), %ecx
.LVL550:
.LBB2644:
.LBI2644:
	.loc 1 78 12 is_stmt 1 view .LVU1501
.LBB2645:
	.loc 1 80 2 view .LVU1502
	.loc 1 80 5 is_stmt 0 view .LVU1503
	testl	%ecx, %ecx
	je	.L560
.LVL551:
.LBB2646:
.LBI2646:
	.loc 1 78 12 is_stmt 1 view .LVU1504
.LBB2647:
	.loc 1 82 2 view .LVU1505
	.loc 1 82 18 is_stmt 0 view .LVU1506
	movl	8(%ecx), %eax
.LVL552:
.LBB2648:
.LBI2648:
	.loc 1 78 12 is_stmt 1 view .LVU1507
.LBB2649:
	.loc 1 80 2 view .LVU1508
	.loc 1 80 5 is_stmt 0 view .LVU1509
	testl	%eax, %eax
	je	.L561
	movl	%ecx, 36(%esp)
.LVL553:
	.loc 1 80 5 view .LVU1510
	call	height.part.0
.LVL554:
	.loc 1 80 5 view .LVU1511
	movl	36(%esp), %ecx
	movl	%eax, %edx
.LVL555:
.L440:
	.loc 1 80 5 view .LVU1512
.LBE2649:
.LBE2648:
	.loc 1 82 39 view .LVU1513
	movl	12(%ecx), %eax
.LVL556:
.LBB2651:
.LBI2651:
	.loc 1 78 12 is_stmt 1 view .LVU1514
.LBB2652:
	.loc 1 80 2 view .LVU1515
	.loc 1 80 5 is_stmt 0 view .LVU1516
	testl	%eax, %eax
	je	.L562
	movl	%edx, 36(%esp)
	call	height.part.0
.LVL557:
	.loc 1 80 5 view .LVU1517
	movl	36(%esp), %edx
.LVL558:
.L441:
	.loc 1 80 5 view .LVU1518
.LBE2652:
.LBE2651:
	.loc 1 83 2 is_stmt 1 view .LVU1519
	.loc 1 83 24 is_stmt 0 view .LVU1520
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL559:
	.loc 1 83 11 view .LVU1521
	incl	%eax
.LVL560:
.L439:
	.loc 1 83 11 view .LVU1522
.LBE2647:
.LBE2646:
.LBE2645:
.LBE2644:
	.loc 1 83 2 is_stmt 1 view .LVU1523
	.loc 1 83 24 is_stmt 0 view .LVU1524
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL561:
	.loc 1 83 11 view .LVU1525
	incl	%eax
	movl	%eax, 44(%esp)
.LVL562:
.L433:
	.loc 1 83 11 view .LVU1526
.LBE2610:
.LBE2609:
.LBE2608:
.LBE2607:
	.loc 1 82 39 view .LVU1527
	movl	12(%edi), %edi
.LVL563:
.LBB2678:
.LBI2678:
	.loc 1 78 12 is_stmt 1 view .LVU1528
.LBB2679:
	.loc 1 80 2 view .LVU1529
	.loc 1 80 5 is_stmt 0 view .LVU1530
	testl	%edi, %edi
	je	.L563
.LVL564:
.LBB2680:
.LBI2680:
	.loc 1 78 12 is_stmt 1 view .LVU1531
.LBB2681:
	.loc 1 82 2 view .LVU1532
	.loc 1 82 18 is_stmt 0 view .LVU1533
	movl	8(%edi), %edx
.LVL565:
.LBB2682:
.LBI2682:
	.loc 1 78 12 is_stmt 1 view .LVU1534
.LBB2683:
	.loc 1 80 2 view .LVU1535
	.loc 1 80 5 is_stmt 0 view .LVU1536
	testl	%edx, %edx
	je	.L564
.LVL566:
.LBB2684:
.LBI2684:
	.loc 1 78 12 is_stmt 1 view .LVU1537
.LBB2685:
	.loc 1 82 2 view .LVU1538
	.loc 1 82 18 is_stmt 0 view .LVU1539
	movl	8(%edx), %eax
.LVL567:
.LBB2686:
.LBI2686:
	.loc 1 78 12 is_stmt 1 view .LVU1540
.LBB2687:
	.loc 1 80 2 view .LVU1541
	.loc 1 80 5 is_stmt 0 view .LVU1542
	testl	%eax, %eax
	je	.L565
	movl	%edx, 36(%esp)
	call	height.part.0
.LVL568:
	.loc 1 80 5 view .LVU1543
	movl	36(%esp), %edx
	movl	%eax, %ecx
.LVL569:
.L444:
	.loc 1 80 5 view .LVU1544
.LBE2687:
.LBE2686:
	.loc 1 82 39 view .LVU1545
	movl	12(%edx), %eax
.LVL570:
.LBB2689:
.LBI2689:
	.loc 1 78 12 is_stmt 1 view .LVU1546
.LBB2690:
	.loc 1 80 2 view .LVU1547
	.loc 1 80 5 is_stmt 0 view .LVU1548
	testl	%eax, %eax
	je	.L566
	movl	%ecx, 36(%esp)
	call	height.part.0
.LVL571:
	.loc 1 80 5 view .LVU1549
	movl	36(%esp), %ecx
.LVL572:
.L445:
	.loc 1 80 5 view .LVU1550
.LBE2690:
.LBE2689:
	.loc 1 83 2 is_stmt 1 view .LVU1551
	.loc 1 83 24 is_stmt 0 view .LVU1552
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL573:
	.loc 1 83 11 view .LVU1553
	incl	%eax
	movl	%eax, 36(%esp)
.LVL574:
.L443:
	.loc 1 83 11 view .LVU1554
.LBE2685:
.LBE2684:
.LBE2683:
.LBE2682:
	.loc 1 82 39 view .LVU1555
	movl	12(%edi), %edx
.LVL575:
.LBB2697:
.LBI2697:
	.loc 1 78 12 is_stmt 1 view .LVU1556
.LBB2698:
	.loc 1 80 2 view .LVU1557
	.loc 1 80 5 is_stmt 0 view .LVU1558
	testl	%edx, %edx
	je	.L567
.LVL576:
.LBB2699:
.LBI2699:
	.loc 1 78 12 is_stmt 1 view .LVU1559
.LBB2700:
	.loc 1 82 2 view .LVU1560
	.loc 1 82 18 is_stmt 0 view .LVU1561
	movl	8(%edx), %eax
.LVL577:
.LBB2701:
.LBI2701:
	.loc 1 78 12 is_stmt 1 view .LVU1562
.LBB2702:
	.loc 1 80 2 view .LVU1563
	.loc 1 80 5 is_stmt 0 view .LVU1564
	testl	%eax, %eax
	je	.L568
	movl	%edx, 28(%esp)
	call	height.part.0
.LVL578:
	.loc 1 80 5 view .LVU1565
	movl	28(%esp), %edx
	movl	%eax, %edi
.LVL579:
.L447:
	.loc 1 80 5 view .LVU1566
.LBE2702:
.LBE2701:
	.loc 1 82 39 view .LVU1567
	movl	12(%edx), %eax
.LVL580:
.LBB2704:
.LBI2704:
	.loc 1 78 12 is_stmt 1 view .LVU1568
.LBB2705:
	.loc 1 80 2 view .LVU1569
	.loc 1 80 5 is_stmt 0 view .LVU1570
	testl	%eax, %eax
	je	.L569
	call	height.part.0
.LVL581:
.L448:
	.loc 1 80 5 view .LVU1571
.LBE2705:
.LBE2704:
	.loc 1 83 2 is_stmt 1 view .LVU1572
	.loc 1 83 24 is_stmt 0 view .LVU1573
	cmpl	%edi, %eax
	cmovl	%edi, %eax
.LVL582:
	.loc 1 83 11 view .LVU1574
	incl	%eax
.LVL583:
.L446:
	.loc 1 83 11 view .LVU1575
.LBE2700:
.LBE2699:
.LBE2698:
.LBE2697:
	.loc 1 83 2 is_stmt 1 view .LVU1576
	.loc 1 83 24 is_stmt 0 view .LVU1577
	movl	36(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL584:
	.loc 1 83 11 view .LVU1578
	incl	%eax
.LVL585:
.L442:
	.loc 1 83 11 view .LVU1579
.LBE2681:
.LBE2680:
.LBE2679:
.LBE2678:
	.loc 1 83 2 is_stmt 1 view .LVU1580
	.loc 1 83 24 is_stmt 0 view .LVU1581
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL586:
	.loc 1 83 11 view .LVU1582
	leal	1(%eax), %edi
.LVL587:
.L432:
	.loc 1 83 11 view .LVU1583
.LBE2606:
.LBE2605:
.LBE2604:
.LBE2603:
	.loc 1 82 39 view .LVU1584
	movl	12(%esi), %esi
.LVL588:
.LBB2754:
.LBI2754:
	.loc 1 78 12 is_stmt 1 view .LVU1585
.LBB2755:
	.loc 1 80 2 view .LVU1586
	.loc 1 80 5 is_stmt 0 view .LVU1587
	testl	%esi, %esi
	je	.L570
.LVL589:
.LBB2756:
.LBI2756:
	.loc 1 78 12 is_stmt 1 view .LVU1588
.LBB2757:
	.loc 1 82 2 view .LVU1589
	.loc 1 82 18 is_stmt 0 view .LVU1590
	movl	8(%esi), %eax
	movl	%eax, 36(%esp)
.LVL590:
.LBB2758:
.LBI2758:
	.loc 1 78 12 is_stmt 1 view .LVU1591
.LBB2759:
	.loc 1 80 2 view .LVU1592
	.loc 1 80 5 is_stmt 0 view .LVU1593
	testl	%eax, %eax
	je	.L571
.LVL591:
.LBB2760:
.LBI2760:
	.loc 1 78 12 is_stmt 1 view .LVU1594
.LBB2761:
	.loc 1 82 2 view .LVU1595
	.loc 1 82 18 is_stmt 0 view .LVU1596
	movl	8(%eax), %eax
.LVL592:
	.loc 1 82 18 view .LVU1597
	movl	%eax, 44(%esp)
.LVL593:
.LBB2762:
.LBI2762:
	.loc 1 78 12 is_stmt 1 view .LVU1598
.LBB2763:
	.loc 1 80 2 view .LVU1599
	.loc 1 80 5 is_stmt 0 view .LVU1600
	testl	%eax, %eax
	je	.L572
.LVL594:
.LBB2764:
.LBI2764:
	.loc 1 78 12 is_stmt 1 view .LVU1601
.LBB2765:
	.loc 1 82 2 view .LVU1602
	.loc 1 82 18 is_stmt 0 view .LVU1603
	movl	8(%eax), %ecx
.LVL595:
.LBB2766:
.LBI2766:
	.loc 1 78 12 is_stmt 1 view .LVU1604
.LBB2767:
	.loc 1 80 2 view .LVU1605
	.loc 1 80 5 is_stmt 0 view .LVU1606
	testl	%ecx, %ecx
	je	.L573
.LVL596:
.LBB2768:
.LBI2768:
	.loc 1 78 12 is_stmt 1 view .LVU1607
.LBB2769:
	.loc 1 82 2 view .LVU1608
	.loc 1 82 18 is_stmt 0 view .LVU1609
	movl	8(%ecx), %eax
.LVL597:
.LBB2770:
.LBI2770:
	.loc 1 78 12 is_stmt 1 view .LVU1610
.LBB2771:
	.loc 1 80 2 view .LVU1611
	.loc 1 80 5 is_stmt 0 view .LVU1612
	testl	%eax, %eax
	je	.L574
	movl	%ecx, 28(%esp)
	call	height.part.0
.LVL598:
	.loc 1 80 5 view .LVU1613
	movl	28(%esp), %ecx
	movl	%eax, %edx
.LVL599:
.L453:
	.loc 1 80 5 view .LVU1614
.LBE2771:
.LBE2770:
	.loc 1 82 39 view .LVU1615
	movl	12(%ecx), %eax
.LVL600:
.LBB2773:
.LBI2773:
	.loc 1 78 12 is_stmt 1 view .LVU1616
.LBB2774:
	.loc 1 80 2 view .LVU1617
	.loc 1 80 5 is_stmt 0 view .LVU1618
	testl	%eax, %eax
	je	.L575
	movl	%edx, 28(%esp)
	call	height.part.0
.LVL601:
	.loc 1 80 5 view .LVU1619
	movl	28(%esp), %edx
.LVL602:
.L454:
	.loc 1 80 5 view .LVU1620
.LBE2774:
.LBE2773:
	.loc 1 83 2 is_stmt 1 view .LVU1621
	.loc 1 83 24 is_stmt 0 view .LVU1622
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL603:
	.loc 1 83 11 view .LVU1623
	leal	1(%eax), %ecx
.LVL604:
.L452:
	.loc 1 83 11 view .LVU1624
.LBE2769:
.LBE2768:
.LBE2767:
.LBE2766:
	.loc 1 82 39 view .LVU1625
	movl	44(%esp), %eax
	movl	12(%eax), %eax
.LVL605:
.LBB2782:
.LBI2782:
	.loc 1 78 12 is_stmt 1 view .LVU1626
.LBB2783:
	.loc 1 80 2 view .LVU1627
	.loc 1 80 5 is_stmt 0 view .LVU1628
	testl	%eax, %eax
	je	.L576
	movl	%ecx, 44(%esp)
.LVL606:
	.loc 1 80 5 view .LVU1629
	call	height.part.0
.LVL607:
	.loc 1 80 5 view .LVU1630
	movl	44(%esp), %ecx
.LVL608:
.L455:
	.loc 1 80 5 view .LVU1631
.LBE2783:
.LBE2782:
	.loc 1 83 2 is_stmt 1 view .LVU1632
	.loc 1 83 24 is_stmt 0 view .LVU1633
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL609:
	.loc 1 83 11 view .LVU1634
	incl	%eax
	movl	%eax, 44(%esp)
.LVL610:
.L451:
	.loc 1 83 11 view .LVU1635
.LBE2765:
.LBE2764:
.LBE2763:
.LBE2762:
	.loc 1 82 39 view .LVU1636
	movl	36(%esp), %eax
	movl	12(%eax), %ecx
.LVL611:
.LBB2795:
.LBI2795:
	.loc 1 78 12 is_stmt 1 view .LVU1637
.LBB2796:
	.loc 1 80 2 view .LVU1638
	.loc 1 80 5 is_stmt 0 view .LVU1639
	testl	%ecx, %ecx
	je	.L577
.LVL612:
.LBB2797:
.LBI2797:
	.loc 1 78 12 is_stmt 1 view .LVU1640
.LBB2798:
	.loc 1 82 2 view .LVU1641
	.loc 1 82 18 is_stmt 0 view .LVU1642
	movl	8(%ecx), %eax
.LVL613:
.LBB2799:
.LBI2799:
	.loc 1 78 12 is_stmt 1 view .LVU1643
.LBB2800:
	.loc 1 80 2 view .LVU1644
	.loc 1 80 5 is_stmt 0 view .LVU1645
	testl	%eax, %eax
	je	.L578
	movl	%ecx, 36(%esp)
.LVL614:
	.loc 1 80 5 view .LVU1646
	call	height.part.0
.LVL615:
	.loc 1 80 5 view .LVU1647
	movl	36(%esp), %ecx
	movl	%eax, %edx
.LVL616:
.L457:
	.loc 1 80 5 view .LVU1648
.LBE2800:
.LBE2799:
	.loc 1 82 39 view .LVU1649
	movl	12(%ecx), %eax
.LVL617:
.LBB2802:
.LBI2802:
	.loc 1 78 12 is_stmt 1 view .LVU1650
.LBB2803:
	.loc 1 80 2 view .LVU1651
	.loc 1 80 5 is_stmt 0 view .LVU1652
	testl	%eax, %eax
	je	.L579
	movl	%edx, 36(%esp)
	call	height.part.0
.LVL618:
	.loc 1 80 5 view .LVU1653
	movl	36(%esp), %edx
.LVL619:
.L458:
	.loc 1 80 5 view .LVU1654
.LBE2803:
.LBE2802:
	.loc 1 83 2 is_stmt 1 view .LVU1655
	.loc 1 83 24 is_stmt 0 view .LVU1656
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL620:
	.loc 1 83 11 view .LVU1657
	incl	%eax
.LVL621:
.L456:
	.loc 1 83 11 view .LVU1658
.LBE2798:
.LBE2797:
.LBE2796:
.LBE2795:
	.loc 1 83 2 is_stmt 1 view .LVU1659
	.loc 1 83 24 is_stmt 0 view .LVU1660
	movl	44(%esp), %edx
	cmpl	%edx, %eax
	cmovl	%edx, %eax
.LVL622:
	.loc 1 83 11 view .LVU1661
	incl	%eax
	movl	%eax, 44(%esp)
.LVL623:
.L450:
	.loc 1 83 11 view .LVU1662
.LBE2761:
.LBE2760:
.LBE2759:
.LBE2758:
	.loc 1 82 39 view .LVU1663
	movl	12(%esi), %esi
.LVL624:
.LBB2829:
.LBI2829:
	.loc 1 78 12 is_stmt 1 view .LVU1664
.LBB2830:
	.loc 1 80 2 view .LVU1665
	.loc 1 80 5 is_stmt 0 view .LVU1666
	testl	%esi, %esi
	je	.L580
.LVL625:
.LBB2831:
.LBI2831:
	.loc 1 78 12 is_stmt 1 view .LVU1667
.LBB2832:
	.loc 1 82 2 view .LVU1668
	.loc 1 82 18 is_stmt 0 view .LVU1669
	movl	8(%esi), %edx
.LVL626:
.LBB2833:
.LBI2833:
	.loc 1 78 12 is_stmt 1 view .LVU1670
.LBB2834:
	.loc 1 80 2 view .LVU1671
	.loc 1 80 5 is_stmt 0 view .LVU1672
	testl	%edx, %edx
	je	.L581
.LVL627:
.LBB2835:
.LBI2835:
	.loc 1 78 12 is_stmt 1 view .LVU1673
.LBB2836:
	.loc 1 82 2 view .LVU1674
	.loc 1 82 18 is_stmt 0 view .LVU1675
	movl	8(%edx), %eax
.LVL628:
.LBB2837:
.LBI2837:
	.loc 1 78 12 is_stmt 1 view .LVU1676
.LBB2838:
	.loc 1 80 2 view .LVU1677
	.loc 1 80 5 is_stmt 0 view .LVU1678
	testl	%eax, %eax
	je	.L582
	movl	%edx, 36(%esp)
	call	height.part.0
.LVL629:
	.loc 1 80 5 view .LVU1679
	movl	36(%esp), %edx
	movl	%eax, %ecx
.LVL630:
.L461:
	.loc 1 80 5 view .LVU1680
.LBE2838:
.LBE2837:
	.loc 1 82 39 view .LVU1681
	movl	12(%edx), %eax
.LVL631:
.LBB2840:
.LBI2840:
	.loc 1 78 12 is_stmt 1 view .LVU1682
.LBB2841:
	.loc 1 80 2 view .LVU1683
	.loc 1 80 5 is_stmt 0 view .LVU1684
	testl	%eax, %eax
	je	.L583
	movl	%ecx, 36(%esp)
	call	height.part.0
.LVL632:
	.loc 1 80 5 view .LVU1685
	movl	36(%esp), %ecx
.LVL633:
.L462:
	.loc 1 80 5 view .LVU1686
.LBE2841:
.LBE2840:
	.loc 1 83 2 is_stmt 1 view .LVU1687
	.loc 1 83 24 is_stmt 0 view .LVU1688
	cmpl	%ecx, %eax
	cmovl	%ecx, %eax
.LVL634:
	.loc 1 83 11 view .LVU1689
	incl	%eax
	movl	%eax, 36(%esp)
.LVL635:
.L460:
	.loc 1 83 11 view .LVU1690
.LBE2836:
.LBE2835:
.LBE2834:
.LBE2833:
	.loc 1 82 39 view .LVU1691
	movl	12(%esi), %edx
.LVL636:
.LBB2849:
.LBI2849:
	.loc 1 78 12 is_stmt 1 view .LVU1692
.LBB2850:
	.loc 1 80 2 view .LVU1693
	.loc 1 80 5 is_stmt 0 view .LVU1694
	testl	%edx, %edx
	je	.L584
.LVL637:
.LBB2851:
.LBI2851:
	.loc 1 78 12 is_stmt 1 view .LVU1695
.LBB2852:
	.loc 1 82 2 view .LVU1696
	.loc 1 82 18 is_stmt 0 view .LVU1697
	movl	8(%edx), %eax
.LVL638:
.LBB2853:
.LBI2853:
	.loc 1 78 12 is_stmt 1 view .LVU1698
.LBB2854:
	.loc 1 80 2 view .LVU1699
	.loc 1 80 5 is_stmt 0 view .LVU1700
	testl	%eax, %eax
	je	.L585
	movl	%edx, 28(%esp)
	call	height.part.0
.LVL639:
	.loc 1 80 5 view .LVU1701
	movl	28(%esp), %edx
	movl	%eax, %esi
.LVL640:
.L464:
	.loc 1 80 5 view .LVU1702
.LBE2854:
.LBE2853:
	.loc 1 82 39 view .LVU1703
	movl	12(%edx), %eax
.LVL641:
.LBB2856:
.LBI2856:
	.loc 1 78 12 is_stmt 1 view .LVU1704
.LBB2857:
	.loc 1 80 2 view .LVU1705
	.loc 1 80 5 is_stmt 0 view .LVU1706
	testl	%eax, %eax
	je	.L586
	call	height.part.0
.LVL642:
.L465:
	.loc 1 80 5 view .LVU1707
.LBE2857:
.LBE2856:
	.loc 1 83 2 is_stmt 1 view .LVU1708
	.loc 1 83 24 is_stmt 0 view .LVU1709
	cmpl	%esi, %eax
	cmovl	%esi, %eax
.LVL643:
	.loc 1 83 11 view .LVU1710
	incl	%eax
.LVL644:
.L463:
	.loc 1 83 11 view .LVU1711
.LBE2852:
.LBE2851:
.LBE2850:
.LBE2849:
	.loc 1 83 2 is_stmt 1 view .LVU1712
	.loc 1 83 24 is_stmt 0 view .LVU1713
	movl	36(%esp), %esi
	cmpl	%esi, %eax
	cmovl	%esi, %eax
.LVL645:
	.loc 1 83 11 view .LVU1714
	incl	%eax
.LVL646:
.L459:
	.loc 1 83 11 view .LVU1715
.LBE2832:
.LBE2831:
.LBE2830:
.LBE2829:
	.loc 1 83 2 is_stmt 1 view .LVU1716
	.loc 1 83 24 is_stmt 0 view .LVU1717
	movl	44(%esp), %esi
	cmpl	%esi, %eax
	cmovl	%esi, %eax
.LVL647:
	.loc 1 83 11 view .LVU1718
	incl	%eax
.LVL648:
.L449:
	.loc 1 83 11 view .LVU1719
.LBE2757:
.LBE2756:
.LBE2755:
.LBE2754:
	.loc 1 83 2 is_stmt 1 view .LVU1720
	.loc 1 83 24 is_stmt 0 view .LVU1721
	cmpl	%edi, %eax
	cmovl	%edi, %eax
.LVL649:
	.loc 1 83 24 view .LVU1722
	movl	40(%esp), %edi
.LVL650:
	.loc 1 83 11 view .LVU1723
	incl	%eax
.LVL651:
.L467:
	.loc 1 83 11 view .LVU1724
.LBE2943:
.LBE2958:
.LBE2973:
.LBE2990:
	.loc 1 110 3 view .LVU1725
	movl	%eax, 8(%esp)
	movl	56(%esp), %eax
.LBE1463:
	.loc 1 105 48 view .LVU1726
	incl	%edi
.LBB3052:
	.loc 1 110 3 view .LVU1727
	movl	%ebx, 12(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL652:
.LBE3052:
	.loc 1 105 48 is_stmt 1 view .LVU1728
	.loc 1 105 33 view .LVU1729
	cmpl	$3, %edi
	je	.L587
.LBB3053:
	.loc 1 107 8 is_stmt 0 view .LVU1730
	movl	%edi, 60(%esp)
	.loc 1 108 3 view .LVU1731
	movl	52(%esp), %esi
	.loc 1 106 3 is_stmt 1 view .LVU1732
	.loc 1 106 7 is_stmt 0 view .LVU1733
	xorl	%eax, %eax
	movl	%eax, 56(%esp)
	.loc 1 107 3 is_stmt 1 view .LVU1734
	.loc 1 108 3 view .LVU1735
.LVL653:
.LBB2991:
	.loc 1 51 13 view .LVU1736
.LBB2087:
	.loc 1 53 2 view .LVU1737
.LBE2087:
.LBE2991:
.LBB2992:
.LBB2974:
	.loc 1 81 10 is_stmt 0 view .LVU1738
	xorl	%eax, %eax
.LBE2974:
.LBE2992:
.LBB2993:
.LBB2088:
	.loc 1 53 5 view .LVU1739
	testl	%esi, %esi
	je	.L1026
	movl	%edi, 40(%esp)
	.loc 1 57 8 view .LVU1740
	movl	8(%esi), %eax
	movl	%edi, 44(%esp)
	.loc 1 57 2 is_stmt 1 view .LVU1741
	.loc 1 57 8 is_stmt 0 view .LVU1742
	movl	%eax, 28(%esp)
.LVL654:
.LBB2032:
	.loc 1 51 13 is_stmt 1 view .LVU1743
.LBB1707:
	.loc 1 53 2 view .LVU1744
	.loc 1 53 5 is_stmt 0 view .LVU1745
	testl	%eax, %eax
	je	.L1027
	.loc 1 55 2 is_stmt 1 view .LVU1746
	.loc 1 57 2 view .LVU1747
	.loc 1 57 8 is_stmt 0 view .LVU1748
	movl	28(%esp), %eax
	.loc 1 57 8 view .LVU1749
	movl	8(%eax), %edi
.LVL655:
.LBB1673:
	.loc 1 51 13 is_stmt 1 view .LVU1750
.LBB1566:
	.loc 1 53 2 view .LVU1751
	.loc 1 53 5 is_stmt 0 view .LVU1752
	testl	%edi, %edi
	je	.L1028
	.loc 1 55 2 is_stmt 1 view .LVU1753
	.loc 1 57 2 view .LVU1754
	.loc 1 57 8 is_stmt 0 view .LVU1755
	movl	8(%edi), %ebx
.LVL656:
.LBB1539:
	.loc 1 51 13 is_stmt 1 view .LVU1756
.LBB1505:
	.loc 1 53 2 view .LVU1757
	.loc 1 53 5 is_stmt 0 view .LVU1758
	testl	%ebx, %ebx
	je	.L1029
	.loc 1 55 2 is_stmt 1 view .LVU1759
	.loc 1 57 2 view .LVU1760
	leal	56(%esp), %edx
.LVL657:
	.loc 1 57 2 is_stmt 0 view .LVU1761
	movl	8(%ebx), %eax
.LVL658:
	.loc 1 57 2 view .LVU1762
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
.LVL659:
	.loc 1 57 2 view .LVU1763
	movl	40(%esp), %edx
.LVL660:
	.loc 1 57 2 view .LVU1764
	call	walk
.LVL661:
	.loc 1 58 2 is_stmt 1 view .LVU1765
	.loc 1 58 5 is_stmt 0 view .LVU1766
	cmpl	$1, 40(%esp)
	jne	.L203
	.loc 1 59 3 is_stmt 1 view .LVU1767
.LVL662:
.LBB1492:
.LBI1492:
	.loc 1 65 13 view .LVU1768
.LBB1493:
	.loc 1 67 2 view .LVU1769
	.loc 1 68 2 view .LVU1770
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL663:
	.loc 1 69 2 view .LVU1771
	.loc 1 69 6 is_stmt 0 view .LVU1772
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1773
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1774
	incl	%eax
	.loc 1 69 5 view .LVU1775
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L204
.L963:
.LVL664:
	.loc 1 69 5 view .LVU1776
.LBE1493:
.LBE1492:
	.loc 1 60 2 is_stmt 1 view .LVU1777
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL665:
	.loc 1 61 2 view .LVU1778
.L207:
	.loc 1 61 2 is_stmt 0 view .LVU1779
.LBE1505:
.LBE1539:
	.loc 1 59 3 is_stmt 1 view .LVU1780
.LBB1540:
.LBI1540:
	.loc 1 65 13 view .LVU1781
.LBB1541:
	.loc 1 67 2 view .LVU1782
	.loc 1 68 2 view .LVU1783
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL666:
	.loc 1 69 2 view .LVU1784
	.loc 1 69 6 is_stmt 0 view .LVU1785
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1786
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1787
	incl	%eax
	.loc 1 69 5 view .LVU1788
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L213
.L966:
.LVL667:
	.loc 1 69 5 view .LVU1789
.LBE1541:
.LBE1540:
	.loc 1 60 2 is_stmt 1 view .LVU1790
	.loc 1 60 8 is_stmt 0 view .LVU1791
	movl	12(%edi), %ebx
.LVL668:
.LBB1545:
	.loc 1 51 13 is_stmt 1 view .LVU1792
.LBB1530:
	.loc 1 53 2 view .LVU1793
	.loc 1 53 5 is_stmt 0 view .LVU1794
	testl	%ebx, %ebx
	je	.L225
	.loc 1 57 2 is_stmt 1 view .LVU1795
	movl	8(%ebx), %eax
	leal	56(%esp), %edx
.LVL669:
	.loc 1 57 2 is_stmt 0 view .LVU1796
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	$1, %edx
.LVL670:
	.loc 1 57 2 view .LVU1797
	call	walk
.LVL671:
	.loc 1 58 2 is_stmt 1 view .LVU1798
.L519:
	.loc 1 59 3 view .LVU1799
.LBB1517:
.LBI1517:
	.loc 1 65 13 view .LVU1800
.LBB1518:
	.loc 1 67 2 view .LVU1801
	.loc 1 68 2 view .LVU1802
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL672:
	.loc 1 69 2 view .LVU1803
	.loc 1 69 6 is_stmt 0 view .LVU1804
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1805
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1806
	incl	%eax
	.loc 1 69 5 view .LVU1807
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L219
.L964:
.LVL673:
	.loc 1 69 5 view .LVU1808
.LBE1518:
.LBE1517:
	.loc 1 60 2 is_stmt 1 view .LVU1809
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL674:
	.loc 1 61 2 view .LVU1810
.L225:
	.loc 1 61 2 is_stmt 0 view .LVU1811
.LBE1530:
.LBE1545:
.LBE1566:
.LBE1673:
	.loc 1 59 3 is_stmt 1 view .LVU1812
.LBB1674:
.LBI1674:
	.loc 1 65 13 view .LVU1813
.LBB1675:
	.loc 1 67 2 view .LVU1814
	.loc 1 68 2 view .LVU1815
	movl	28(%esp), %edi
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL675:
	.loc 1 69 2 view .LVU1816
	.loc 1 69 6 is_stmt 0 view .LVU1817
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1818
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L230
.LVL676:
	.loc 1 69 5 view .LVU1819
.LBE1675:
.LBE1674:
	.loc 1 60 2 is_stmt 1 view .LVU1820
	.loc 1 60 8 is_stmt 0 view .LVU1821
	movl	12(%edi), %ebx
.LVL677:
.LBB1679:
	.loc 1 51 13 is_stmt 1 view .LVU1822
.LBB1661:
	.loc 1 53 2 view .LVU1823
	.loc 1 53 5 is_stmt 0 view .LVU1824
	testl	%ebx, %ebx
	je	.L251
.LVL678:
.L913:
	.loc 1 57 2 is_stmt 1 view .LVU1825
	.loc 1 57 8 is_stmt 0 view .LVU1826
	movl	8(%ebx), %edi
.LVL679:
.LBB1636:
	.loc 1 51 13 is_stmt 1 view .LVU1827
.LBB1603:
	.loc 1 53 2 view .LVU1828
	.loc 1 53 5 is_stmt 0 view .LVU1829
	testl	%edi, %edi
	je	.L237
.LVL680:
.L238:
	.loc 1 55 2 is_stmt 1 view .LVU1830
	.loc 1 57 2 view .LVU1831
	leal	56(%esp), %edx
	movl	8(%edi), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL681:
	.loc 1 58 2 view .LVU1832
	.loc 1 58 5 is_stmt 0 view .LVU1833
	cmpl	$1, 40(%esp)
	jne	.L241
	.loc 1 59 3 is_stmt 1 view .LVU1834
.LVL682:
.LBB1589:
.LBI1589:
	.loc 1 65 13 view .LVU1835
.LBB1590:
	.loc 1 67 2 view .LVU1836
	.loc 1 68 2 view .LVU1837
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL683:
	.loc 1 69 2 view .LVU1838
	.loc 1 69 6 is_stmt 0 view .LVU1839
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1840
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1841
	incl	%eax
	.loc 1 69 5 view .LVU1842
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L242
.L968:
.LVL684:
	.loc 1 69 5 view .LVU1843
.LBE1590:
.LBE1589:
	.loc 1 60 2 is_stmt 1 view .LVU1844
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL685:
	.loc 1 61 2 view .LVU1845
.L237:
	.loc 1 61 2 is_stmt 0 view .LVU1846
.LBE1603:
.LBE1636:
	.loc 1 59 3 is_stmt 1 view .LVU1847
.LBB1637:
.LBI1637:
	.loc 1 65 13 view .LVU1848
.LBB1638:
	.loc 1 67 2 view .LVU1849
	.loc 1 68 2 view .LVU1850
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL686:
	.loc 1 69 2 view .LVU1851
	.loc 1 69 6 is_stmt 0 view .LVU1852
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1853
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1854
	incl	%eax
	.loc 1 69 5 view .LVU1855
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L248
.L970:
.LVL687:
	.loc 1 69 5 view .LVU1856
.LBE1638:
.LBE1637:
	.loc 1 60 2 is_stmt 1 view .LVU1857
	.loc 1 60 8 is_stmt 0 view .LVU1858
	movl	12(%ebx), %edi
.LVL688:
.LBB1642:
	.loc 1 51 13 is_stmt 1 view .LVU1859
.LBB1629:
	.loc 1 53 2 view .LVU1860
	.loc 1 53 5 is_stmt 0 view .LVU1861
	testl	%edi, %edi
	je	.L1000
	.loc 1 57 2 is_stmt 1 view .LVU1862
	leal	56(%esp), %edx
.LVL689:
	.loc 1 57 2 is_stmt 0 view .LVU1863
	movl	8(%edi), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
.LVL690:
	.loc 1 57 2 view .LVU1864
	call	walk
.LVL691:
	.loc 1 58 2 is_stmt 1 view .LVU1865
.L512:
	.loc 1 59 3 view .LVU1866
.LBB1616:
.LBI1616:
	.loc 1 65 13 view .LVU1867
.LBB1617:
	.loc 1 67 2 view .LVU1868
	.loc 1 68 2 view .LVU1869
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL692:
	.loc 1 69 2 view .LVU1870
	.loc 1 69 6 is_stmt 0 view .LVU1871
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1872
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1873
	incl	%eax
	.loc 1 69 5 view .LVU1874
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L256
.L971:
.LVL693:
	.loc 1 69 5 view .LVU1875
.LBE1617:
.LBE1616:
	.loc 1 60 2 is_stmt 1 view .LVU1876
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL694:
	.loc 1 61 2 view .LVU1877
.L1000:
	.loc 1 61 2 is_stmt 0 view .LVU1878
.LBE1629:
.LBE1642:
.LBE1661:
.LBE1679:
.LBE1707:
.LBE2032:
.LBB2033:
.LBB1998:
.LBB1957:
.LBB1825:
.LBB1793:
.LBB1794:
	.loc 1 69 5 view .LVU1879
	movl	$1, 40(%esp)
.LVL695:
.L251:
	.loc 1 69 5 view .LVU1880
.LBE1794:
.LBE1793:
.LBE1825:
.LBE1957:
.LBE1998:
.LBE2033:
	.loc 1 58 2 is_stmt 1 view .LVU1881
	.loc 1 59 3 view .LVU1882
.LBB2034:
.LBI2034:
	.loc 1 65 13 view .LVU1883
.LBB2035:
	.loc 1 67 2 view .LVU1884
	.loc 1 68 2 view .LVU1885
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL696:
	.loc 1 69 2 view .LVU1886
	.loc 1 69 6 is_stmt 0 view .LVU1887
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1888
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L1030
.LVL697:
	.loc 1 69 5 view .LVU1889
.LBE2035:
.LBE2034:
	.loc 1 60 2 is_stmt 1 view .LVU1890
	.loc 1 60 8 is_stmt 0 view .LVU1891
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
.LVL698:
.LBB2039:
	.loc 1 51 13 is_stmt 1 view .LVU1892
.LBB1999:
	.loc 1 53 2 view .LVU1893
	.loc 1 53 5 is_stmt 0 view .LVU1894
	testl	%eax, %eax
	je	.L265
.LVL699:
.L916:
	.loc 1 57 2 is_stmt 1 view .LVU1895
	.loc 1 57 8 is_stmt 0 view .LVU1896
	movl	28(%esp), %eax
.LVL700:
	.loc 1 57 8 view .LVU1897
	movl	8(%eax), %edi
.LVL701:
.LBB1958:
	.loc 1 51 13 is_stmt 1 view .LVU1898
.LBB1826:
	.loc 1 53 2 view .LVU1899
	.loc 1 53 5 is_stmt 0 view .LVU1900
	testl	%edi, %edi
	je	.L270
.LVL702:
.L271:
	.loc 1 55 2 is_stmt 1 view .LVU1901
	.loc 1 57 2 view .LVU1902
	.loc 1 57 8 is_stmt 0 view .LVU1903
	movl	8(%edi), %ebx
.LVL703:
.LBB1801:
	.loc 1 51 13 is_stmt 1 view .LVU1904
.LBB1760:
	.loc 1 53 2 view .LVU1905
	.loc 1 53 5 is_stmt 0 view .LVU1906
	testl	%ebx, %ebx
	je	.L1031
	.loc 1 55 2 is_stmt 1 view .LVU1907
	.loc 1 57 2 view .LVU1908
	leal	56(%esp), %edx
.LVL704:
	.loc 1 57 2 is_stmt 0 view .LVU1909
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
.LVL705:
	.loc 1 57 2 view .LVU1910
	call	walk
.LVL706:
	.loc 1 58 2 is_stmt 1 view .LVU1911
	.loc 1 58 5 is_stmt 0 view .LVU1912
	cmpl	$1, 40(%esp)
	jne	.L279
	.loc 1 59 3 is_stmt 1 view .LVU1913
.LVL707:
.LBB1747:
.LBI1747:
	.loc 1 65 13 view .LVU1914
.LBB1748:
	.loc 1 67 2 view .LVU1915
	.loc 1 68 2 view .LVU1916
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL708:
	.loc 1 69 2 view .LVU1917
	.loc 1 69 6 is_stmt 0 view .LVU1918
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1919
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1920
	incl	%eax
	.loc 1 69 5 view .LVU1921
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L280
.L975:
.LVL709:
	.loc 1 69 5 view .LVU1922
.LBE1748:
.LBE1747:
	.loc 1 60 2 is_stmt 1 view .LVU1923
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL710:
	.loc 1 61 2 view .LVU1924
.L505:
	.loc 1 61 2 is_stmt 0 view .LVU1925
.LBE1760:
.LBE1801:
	.loc 1 59 3 is_stmt 1 view .LVU1926
.LBB1802:
.LBI1802:
	.loc 1 65 13 view .LVU1927
.LBB1803:
	.loc 1 67 2 view .LVU1928
	.loc 1 68 2 view .LVU1929
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL711:
	.loc 1 69 2 view .LVU1930
	.loc 1 69 6 is_stmt 0 view .LVU1931
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1932
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1933
	incl	%eax
	.loc 1 69 5 view .LVU1934
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L287
.L980:
.LVL712:
	.loc 1 69 5 view .LVU1935
.LBE1803:
.LBE1802:
	.loc 1 60 2 is_stmt 1 view .LVU1936
	.loc 1 60 8 is_stmt 0 view .LVU1937
	movl	12(%edi), %ebx
.LVL713:
.LBB1807:
	.loc 1 51 13 is_stmt 1 view .LVU1938
.LBB1785:
	.loc 1 53 2 view .LVU1939
	.loc 1 53 5 is_stmt 0 view .LVU1940
	testl	%ebx, %ebx
	je	.L270
.LVL714:
.L288:
	.loc 1 57 2 is_stmt 1 view .LVU1941
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL715:
	.loc 1 58 2 view .LVU1942
	.loc 1 58 5 is_stmt 0 view .LVU1943
	cmpl	$1, 40(%esp)
	jne	.L294
	.loc 1 59 3 is_stmt 1 view .LVU1944
.LVL716:
.LBB1772:
.LBI1772:
	.loc 1 65 13 view .LVU1945
.LBB1773:
	.loc 1 67 2 view .LVU1946
	.loc 1 68 2 view .LVU1947
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL717:
	.loc 1 69 2 view .LVU1948
	.loc 1 69 6 is_stmt 0 view .LVU1949
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1950
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1951
	incl	%eax
	.loc 1 69 5 view .LVU1952
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L295
.L978:
.LVL718:
	.loc 1 69 5 view .LVU1953
.LBE1773:
.LBE1772:
	.loc 1 60 2 is_stmt 1 view .LVU1954
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL719:
	.loc 1 61 2 view .LVU1955
.L270:
	.loc 1 61 2 is_stmt 0 view .LVU1956
.LBE1785:
.LBE1807:
.LBE1826:
.LBE1958:
	.loc 1 59 3 is_stmt 1 view .LVU1957
.LBB1959:
.LBI1959:
	.loc 1 65 13 view .LVU1958
.LBB1960:
	.loc 1 67 2 view .LVU1959
	.loc 1 68 2 view .LVU1960
	movl	28(%esp), %edi
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL720:
	.loc 1 69 2 view .LVU1961
	.loc 1 69 6 is_stmt 0 view .LVU1962
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU1963
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L302
.LVL721:
	.loc 1 69 5 view .LVU1964
.LBE1960:
.LBE1959:
	.loc 1 60 2 is_stmt 1 view .LVU1965
	.loc 1 60 8 is_stmt 0 view .LVU1966
	movl	12(%edi), %edi
.LVL722:
.LBB1964:
	.loc 1 51 13 is_stmt 1 view .LVU1967
.LBB1936:
	.loc 1 53 2 view .LVU1968
	.loc 1 53 5 is_stmt 0 view .LVU1969
	testl	%edi, %edi
	je	.L323
.LVL723:
.L304:
	.loc 1 57 2 is_stmt 1 view .LVU1970
	.loc 1 57 8 is_stmt 0 view .LVU1971
	movl	8(%edi), %ebx
.LVL724:
.LBB1911:
	.loc 1 51 13 is_stmt 1 view .LVU1972
.LBB1869:
	.loc 1 53 2 view .LVU1973
	.loc 1 53 5 is_stmt 0 view .LVU1974
	testl	%ebx, %ebx
	je	.L498
	.loc 1 53 5 view .LVU1975
	movl	$1, 40(%esp)
.LVL725:
.L306:
	.loc 1 55 2 is_stmt 1 view .LVU1976
	.loc 1 57 2 view .LVU1977
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL726:
	.loc 1 58 2 view .LVU1978
	.loc 1 58 5 is_stmt 0 view .LVU1979
	cmpl	$1, 40(%esp)
	jne	.L312
	.loc 1 59 3 is_stmt 1 view .LVU1980
.LVL727:
.LBB1856:
.LBI1856:
	.loc 1 65 13 view .LVU1981
.LBB1857:
	.loc 1 67 2 view .LVU1982
	.loc 1 68 2 view .LVU1983
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL728:
	.loc 1 69 2 view .LVU1984
	.loc 1 69 6 is_stmt 0 view .LVU1985
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1986
	movl	$20, %ecx
	.loc 1 69 6 view .LVU1987
	incl	%eax
	.loc 1 69 5 view .LVU1988
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L313
.L983:
.LVL729:
	.loc 1 69 5 view .LVU1989
.LBE1857:
.LBE1856:
	.loc 1 60 2 is_stmt 1 view .LVU1990
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL730:
	.loc 1 61 2 view .LVU1991
.L498:
	.loc 1 61 2 is_stmt 0 view .LVU1992
.LBE1869:
.LBE1911:
	.loc 1 59 3 is_stmt 1 view .LVU1993
.LBB1912:
.LBI1912:
	.loc 1 65 13 view .LVU1994
.LBB1913:
	.loc 1 67 2 view .LVU1995
	.loc 1 68 2 view .LVU1996
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL731:
	.loc 1 69 2 view .LVU1997
	.loc 1 69 6 is_stmt 0 view .LVU1998
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU1999
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2000
	incl	%eax
	.loc 1 69 5 view .LVU2001
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L322
.L1009:
.LVL732:
	.loc 1 69 5 view .LVU2002
.LBE1913:
.LBE1912:
	.loc 1 60 2 is_stmt 1 view .LVU2003
	.loc 1 60 8 is_stmt 0 view .LVU2004
	movl	12(%edi), %ebx
.LVL733:
.LBB1917:
	.loc 1 51 13 is_stmt 1 view .LVU2005
.LBB1897:
	.loc 1 53 2 view .LVU2006
	.loc 1 53 5 is_stmt 0 view .LVU2007
	testl	%ebx, %ebx
	je	.L323
	.loc 1 57 2 is_stmt 1 view .LVU2008
	leal	56(%esp), %edx
.LVL734:
	.loc 1 57 2 is_stmt 0 view .LVU2009
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
.LVL735:
	.loc 1 57 2 view .LVU2010
	call	walk
.LVL736:
	.loc 1 58 2 is_stmt 1 view .LVU2011
.L527:
	.loc 1 59 3 view .LVU2012
.LBB1889:
.LBI1889:
	.loc 1 65 13 view .LVU2013
.LBB1890:
	.loc 1 67 2 view .LVU2014
	.loc 1 68 2 view .LVU2015
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL737:
	.loc 1 69 2 view .LVU2016
	.loc 1 69 6 is_stmt 0 view .LVU2017
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2018
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2019
	incl	%eax
	.loc 1 69 5 view .LVU2020
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L329
.L1012:
.LVL738:
	.loc 1 69 5 view .LVU2021
.LBE1890:
.LBE1889:
	.loc 1 60 2 is_stmt 1 view .LVU2022
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$1, %edx
	call	walk
.LVL739:
	.loc 1 61 2 view .LVU2023
	.loc 1 61 2 is_stmt 0 view .LVU2024
.LBE1897:
.LBE1917:
.LBE1936:
.LBE1964:
.LBE1999:
.LBE2039:
.LBE2088:
.LBE2993:
	.loc 1 109 3 is_stmt 1 view .LVU2025
.LBB2994:
.LBI2114:
	.loc 1 51 13 view .LVU2026
.LBB2580:
	.loc 1 53 2 view .LVU2027
	.loc 1 55 2 view .LVU2028
	.loc 1 57 2 view .LVU2029
	.loc 1 57 8 is_stmt 0 view .LVU2030
	movl	8(%esi), %edi
.LVL740:
.LBB2536:
	.loc 1 51 13 is_stmt 1 view .LVU2031
.LBB2318:
	.loc 1 53 2 view .LVU2032
	.loc 1 53 5 is_stmt 0 view .LVU2033
	testl	%edi, %edi
	je	.L991
	movl	$1, 40(%esp)
	jmp	.L331
.LVL741:
.L595:
	.loc 1 53 5 view .LVU2034
.LBE2318:
.LBE2536:
.LBE2580:
.LBE2994:
.LBB2995:
.LBB2089:
.LBB2040:
.LBB2000:
	xorl	%ebx, %ebx
	movl	%ebx, 40(%esp)
.LVL742:
.L247:
	.loc 1 53 5 view .LVU2035
.LBE2000:
.LBE2040:
.LBE2089:
.LBE2995:
.LBB2996:
.LBB2581:
	.loc 1 56 3 is_stmt 1 view .LVU2036
.LBB2537:
.LBI2537:
	.loc 1 73 13 view .LVU2037
.LBB2538:
	.loc 1 75 2 view .LVU2038
	.loc 1 75 38 is_stmt 0 view .LVU2039
	movl	60(%esp), %eax
.LBE2538:
.LBE2537:
	.loc 1 57 8 view .LVU2040
	movl	8(%esi), %edi
.LBB2542:
.LBB2539:
	.loc 1 75 38 view .LVU2041
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2042
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	.loc 1 75 62 view .LVU2043
	movl	(%esi), %ecx
	.loc 1 75 43 view .LVU2044
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	.loc 1 75 65 view .LVU2045
	movzwl	4(%esi), %eax
	.loc 1 75 62 view .LVU2046
	imull	%ecx, %eax
	.loc 1 75 53 view .LVU2047
	addl	%eax, %edx
.LBE2539:
.LBE2542:
.LBB2543:
.LBB2319:
	.loc 1 53 5 view .LVU2048
	testl	%edi, %edi
.LBE2319:
.LBE2543:
.LBB2544:
.LBB2540:
	.loc 1 75 19 view .LVU2049
	movl	%edx, 60(%esp)
.LVL743:
	.loc 1 75 19 view .LVU2050
.LBE2540:
.LBE2544:
	.loc 1 57 2 is_stmt 1 view .LVU2051
.LBB2545:
	.loc 1 51 13 view .LVU2052
.LBB2320:
	.loc 1 53 2 view .LVU2053
.LBE2320:
.LBE2545:
.LBB2546:
.LBB2541:
	.loc 1 75 19 is_stmt 0 view .LVU2054
	movl	%edx, %eax
.LBE2541:
.LBE2546:
.LBB2547:
.LBB2321:
	.loc 1 53 5 view .LVU2055
	je	.L1032
	.loc 1 56 3 is_stmt 1 view .LVU2056
.LVL744:
.LBB2285:
.LBI2285:
	.loc 1 73 13 view .LVU2057
.LBB2286:
	.loc 1 75 2 view .LVU2058
	.loc 1 75 62 is_stmt 0 view .LVU2059
	movl	(%edi), %ecx
	.loc 1 75 65 view .LVU2060
	movzwl	4(%edi), %eax
	.loc 1 75 62 view .LVU2061
	imull	%ecx, %eax
	.loc 1 75 38 view .LVU2062
	movl	%edx, %ecx
	sall	$5, %ecx
	subl	%edx, %ecx
	.loc 1 75 62 view .LVU2063
	movl	%eax, %ebx
	.loc 1 75 43 view .LVU2064
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
.LBE2286:
.LBE2285:
	.loc 1 57 8 view .LVU2065
	movl	8(%edi), %edx
.LBB2290:
.LBB2287:
	.loc 1 75 43 view .LVU2066
	imull	$1000003, %eax, %eax
.LBE2287:
.LBE2290:
	.loc 1 57 8 view .LVU2067
	movl	%edx, 36(%esp)
.LBB2291:
.LBB2288:
	.loc 1 75 43 view .LVU2068
	subl	%eax, %ecx
.LBE2288:
.LBE2291:
.LBB2292:
.LBB2180:
	.loc 1 53 5 view .LVU2069
	testl	%edx, %edx
.LBE2180:
.LBE2292:
.LBB2293:
.LBB2289:
	.loc 1 75 53 view .LVU2070
	leal	(%ebx,%ecx), %eax
	.loc 1 75 19 view .LVU2071
	movl	%eax, 60(%esp)
.LVL745:
	.loc 1 75 19 view .LVU2072
.LBE2289:
.LBE2293:
	.loc 1 57 2 is_stmt 1 view .LVU2073
.LBB2294:
	.loc 1 51 13 view .LVU2074
.LBB2181:
	.loc 1 53 2 view .LVU2075
	.loc 1 53 5 is_stmt 0 view .LVU2076
	je	.L1033
	.loc 1 55 2 is_stmt 1 view .LVU2077
	.loc 1 56 3 view .LVU2078
.LVL746:
.LBB2166:
.LBI2166:
	.loc 1 73 13 view .LVU2079
.LBB2167:
	.loc 1 75 2 view .LVU2080
	.loc 1 75 65 is_stmt 0 view .LVU2081
	movl	36(%esp), %ecx
	.loc 1 75 62 view .LVU2082
	movl	(%ecx), %ebx
	.loc 1 75 65 view .LVU2083
	movzwl	4(%ecx), %edx
.LVL747:
	.loc 1 75 62 view .LVU2084
	imull	%ebx, %edx
	movl	%edx, %ebx
	.loc 1 75 38 view .LVU2085
	movl	%eax, %edx
	sall	$5, %edx
	movl	%edx, %ecx
.LVL748:
	.loc 1 75 38 view .LVU2086
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2087
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 53 view .LVU2088
	leal	(%ebx,%ecx), %eax
.LBE2167:
.LBE2166:
	.loc 1 57 8 view .LVU2089
	movl	36(%esp), %ecx
.LBB2169:
.LBB2168:
	.loc 1 75 19 view .LVU2090
	movl	%eax, 60(%esp)
.LVL749:
	.loc 1 75 19 view .LVU2091
.LBE2168:
.LBE2169:
	.loc 1 57 2 is_stmt 1 view .LVU2092
	.loc 1 57 8 is_stmt 0 view .LVU2093
	movl	8(%ecx), %ebx
.LVL750:
.LBB2170:
	.loc 1 51 13 is_stmt 1 view .LVU2094
.LBB2136:
	.loc 1 53 2 view .LVU2095
	.loc 1 53 5 is_stmt 0 view .LVU2096
	testl	%ebx, %ebx
	je	.L1034
	.loc 1 55 2 is_stmt 1 view .LVU2097
	.loc 1 56 3 view .LVU2098
.LVL751:
.LBB2128:
.LBI2128:
	.loc 1 73 13 view .LVU2099
.LBB2129:
	.loc 1 75 2 view .LVU2100
	.loc 1 75 62 is_stmt 0 view .LVU2101
	movl	(%ebx), %ecx
	.loc 1 75 65 view .LVU2102
	movzwl	4(%ebx), %edx
	.loc 1 75 62 view .LVU2103
	imull	%ecx, %edx
	.loc 1 75 38 view .LVU2104
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2105
	movl	$-2043174237, %eax
	.loc 1 75 62 view .LVU2106
	movl	%edx, 28(%esp)
	.loc 1 75 43 view .LVU2107
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 53 view .LVU2108
	movl	28(%esp), %edx
	.loc 1 75 43 view .LVU2109
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 53 view .LVU2110
	leal	(%edx,%ecx), %eax
.LBE2129:
.LBE2128:
	.loc 1 57 2 view .LVU2111
	movl	32(%esp), %edx
	movl	$add_up, %ecx
.LBB2131:
.LBB2130:
	.loc 1 75 53 view .LVU2112
	movl	%eax, 60(%esp)
.LVL752:
	.loc 1 75 53 view .LVU2113
.LBE2130:
.LBE2131:
	.loc 1 57 2 is_stmt 1 view .LVU2114
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
.LVL753:
	.loc 1 57 2 is_stmt 0 view .LVU2115
	movl	44(%esp), %edx
	call	walk
.LVL754:
	.loc 1 58 2 is_stmt 1 view .LVU2116
.L351:
	.loc 1 60 2 view .LVU2117
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL755:
	.loc 1 61 2 view .LVU2118
	.loc 1 61 5 is_stmt 0 view .LVU2119
	cmpl	$2, 40(%esp)
	jne	.L353
	.loc 1 62 3 is_stmt 1 view .LVU2120
.LVL756:
.LBB2132:
.LBI2132:
	.loc 1 73 13 view .LVU2121
.LBB2133:
	.loc 1 75 2 view .LVU2122
	.loc 1 75 38 is_stmt 0 view .LVU2123
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2124
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2125
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2126
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2127
	addl	%edx, %eax
.LBE2133:
.LBE2132:
.LBE2136:
.LBE2170:
	.loc 1 60 8 view .LVU2128
	movl	36(%esp), %edx
.LBB2171:
.LBB2137:
.LBB2135:
.LBB2134:
	.loc 1 75 53 view .LVU2129
	movl	%eax, 60(%esp)
.LVL757:
	.loc 1 75 53 view .LVU2130
.LBE2134:
.LBE2135:
.LBE2137:
.LBE2171:
	.loc 1 58 2 is_stmt 1 view .LVU2131
	.loc 1 60 2 view .LVU2132
	.loc 1 60 8 is_stmt 0 view .LVU2133
	movl	12(%edx), %ebx
.LVL758:
.LBB2172:
	.loc 1 51 13 is_stmt 1 view .LVU2134
.LBB2160:
	.loc 1 53 2 view .LVU2135
	.loc 1 53 5 is_stmt 0 view .LVU2136
	testl	%ebx, %ebx
	je	.L354
	.loc 1 57 2 is_stmt 1 view .LVU2137
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL759:
	.loc 1 58 2 view .LVU2138
	.loc 1 60 2 view .LVU2139
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL760:
	.loc 1 61 2 view .LVU2140
.L494:
	.loc 1 62 3 view .LVU2141
.LBB2151:
.LBI2151:
	.loc 1 73 13 view .LVU2142
.LBB2152:
	.loc 1 75 2 view .LVU2143
	.loc 1 75 38 is_stmt 0 view .LVU2144
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2145
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2146
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2147
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2148
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.LVL761:
	.loc 1 75 53 view .LVU2149
.LBE2152:
.LBE2151:
.LBE2160:
.LBE2172:
	.loc 1 61 2 is_stmt 1 view .LVU2150
.L354:
	.loc 1 62 3 view .LVU2151
.LBB2173:
.LBI2173:
	.loc 1 73 13 view .LVU2152
.LBB2174:
	.loc 1 75 2 view .LVU2153
	.loc 1 75 38 is_stmt 0 view .LVU2154
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU2155
	movl	$1000003, %ecx
	.loc 1 75 65 view .LVU2156
	movl	36(%esp), %ebx
	.loc 1 75 43 view .LVU2157
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2158
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2159
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2160
	addl	%edx, %eax
.LBE2174:
.LBE2173:
.LBE2181:
.LBE2294:
	.loc 1 60 8 view .LVU2161
	movl	12(%edi), %edx
.LBB2295:
.LBB2182:
.LBB2176:
.LBB2175:
	.loc 1 75 53 view .LVU2162
	movl	%eax, 60(%esp)
.LVL762:
	.loc 1 75 53 view .LVU2163
.LBE2175:
.LBE2176:
.LBE2182:
.LBE2295:
	.loc 1 58 2 is_stmt 1 view .LVU2164
	.loc 1 60 2 view .LVU2165
	.loc 1 60 8 is_stmt 0 view .LVU2166
	movl	%edx, 36(%esp)
.LVL763:
.LBB2296:
	.loc 1 51 13 is_stmt 1 view .LVU2167
.LBB2274:
	.loc 1 53 2 view .LVU2168
	.loc 1 53 5 is_stmt 0 view .LVU2169
	testl	%edx, %edx
	je	.L369
	.loc 1 57 2 is_stmt 1 view .LVU2170
	.loc 1 57 8 is_stmt 0 view .LVU2171
	movl	36(%esp), %edx
	movl	8(%edx), %ebx
.LVL764:
.LBB2249:
	.loc 1 51 13 is_stmt 1 view .LVU2172
.LBB2213:
	.loc 1 53 2 view .LVU2173
	.loc 1 53 5 is_stmt 0 view .LVU2174
	testl	%ebx, %ebx
	je	.L1035
	.loc 1 55 2 is_stmt 1 view .LVU2175
	.loc 1 57 2 view .LVU2176
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
.LVL765:
	.loc 1 57 2 is_stmt 0 view .LVU2177
	movl	44(%esp), %edx
	call	walk
.LVL766:
	.loc 1 58 2 is_stmt 1 view .LVU2178
	.loc 1 60 2 view .LVU2179
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL767:
	.loc 1 61 2 view .LVU2180
.L489:
	.loc 1 62 3 view .LVU2181
.LBB2203:
.LBI2203:
	.loc 1 73 13 view .LVU2182
.LBB2204:
	.loc 1 75 2 view .LVU2183
	.loc 1 75 38 is_stmt 0 view .LVU2184
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2185
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2186
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2187
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2188
	addl	%edx, %eax
.LBE2204:
.LBE2203:
.LBE2213:
.LBE2249:
	.loc 1 60 8 view .LVU2189
	movl	36(%esp), %edx
.LBB2250:
.LBB2214:
.LBB2206:
.LBB2205:
	.loc 1 75 53 view .LVU2190
	movl	%eax, 60(%esp)
.LVL768:
	.loc 1 75 53 view .LVU2191
.LBE2205:
.LBE2206:
.LBE2214:
.LBE2250:
	.loc 1 58 2 is_stmt 1 view .LVU2192
	.loc 1 60 2 view .LVU2193
	.loc 1 60 8 is_stmt 0 view .LVU2194
	movl	12(%edx), %ebx
.LVL769:
.LBB2251:
	.loc 1 51 13 is_stmt 1 view .LVU2195
.LBB2241:
	.loc 1 53 2 view .LVU2196
	.loc 1 53 5 is_stmt 0 view .LVU2197
	testl	%ebx, %ebx
	je	.L379
	.loc 1 57 2 is_stmt 1 view .LVU2198
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL770:
	.loc 1 58 2 view .LVU2199
	.loc 1 60 2 view .LVU2200
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL771:
	.loc 1 61 2 view .LVU2201
.L487:
	.loc 1 62 3 view .LVU2202
.LBB2232:
.LBI2232:
	.loc 1 73 13 view .LVU2203
.LBB2233:
	.loc 1 75 2 view .LVU2204
	.loc 1 75 38 is_stmt 0 view .LVU2205
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2206
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2207
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2208
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2209
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.LVL772:
	.loc 1 75 53 view .LVU2210
.LBE2233:
.LBE2232:
.LBE2241:
.LBE2251:
	.loc 1 61 2 is_stmt 1 view .LVU2211
.L379:
	.loc 1 62 3 view .LVU2212
.LBB2252:
.LBI2252:
	.loc 1 73 13 view .LVU2213
.LBB2253:
	.loc 1 75 2 view .LVU2214
	.loc 1 75 2 is_stmt 0 view .LVU2215
.LBE2253:
.LBE2252:
.LBE2274:
.LBE2296:
	.loc 1 61 2 is_stmt 1 view .LVU2216
	.loc 1 62 3 view .LVU2217
.LBB2297:
.LBI2297:
	.loc 1 73 13 view .LVU2218
.LBB2298:
	.loc 1 75 2 view .LVU2219
.LBE2298:
.LBE2297:
.LBB2303:
.LBB2275:
.LBB2255:
.LBB2254:
	.loc 1 75 38 is_stmt 0 view .LVU2220
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU2221
	movl	$1000003, %ecx
	.loc 1 75 65 view .LVU2222
	movl	36(%esp), %ebx
	.loc 1 75 43 view .LVU2223
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2224
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2225
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2226
	addl	%edx, %eax
.LBE2254:
.LBE2255:
.LBE2275:
.LBE2303:
.LBB2304:
.LBB2299:
	.loc 1 75 38 view .LVU2227
	imull	$31, %eax, %eax
.LVL773:
.L990:
	.loc 1 75 43 view .LVU2228
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2229
	movzwl	4(%edi), %eax
	.loc 1 75 62 view .LVU2230
	movl	(%edi), %ecx
.LBE2299:
.LBE2304:
.LBE2321:
.LBE2547:
	.loc 1 60 8 view .LVU2231
	movl	12(%esi), %edi
.LVL774:
.LBB2548:
.LBB2322:
.LBB2305:
.LBB2300:
	.loc 1 75 62 view .LVU2232
	imull	%ecx, %eax
	.loc 1 75 53 view .LVU2233
	addl	%eax, %edx
.LVL775:
	.loc 1 75 53 view .LVU2234
.LBE2300:
.LBE2305:
.LBE2322:
.LBE2548:
	.loc 1 58 2 is_stmt 1 view .LVU2235
.LBB2549:
.LBB2523:
	.loc 1 53 5 is_stmt 0 view .LVU2236
	testl	%edi, %edi
.LBE2523:
.LBE2549:
.LBB2550:
.LBB2323:
.LBB2306:
.LBB2301:
	.loc 1 75 19 view .LVU2237
	movl	%edx, 60(%esp)
.LBE2301:
.LBE2306:
.LBE2323:
.LBE2550:
	.loc 1 60 2 is_stmt 1 view .LVU2238
.LVL776:
.LBB2551:
	.loc 1 51 13 view .LVU2239
.LBB2524:
	.loc 1 53 2 view .LVU2240
	.loc 1 53 5 is_stmt 0 view .LVU2241
	je	.L388
	.loc 1 57 2 is_stmt 1 view .LVU2242
	.loc 1 57 8 is_stmt 0 view .LVU2243
	movl	8(%edi), %ebx
.LVL777:
.LBB2499:
	.loc 1 51 13 is_stmt 1 view .LVU2244
.LBB2406:
	.loc 1 53 2 view .LVU2245
	.loc 1 53 5 is_stmt 0 view .LVU2246
	testl	%ebx, %ebx
	je	.L1036
	.loc 1 55 2 is_stmt 1 view .LVU2247
	.loc 1 57 2 view .LVU2248
	.loc 1 57 8 is_stmt 0 view .LVU2249
	movl	8(%ebx), %eax
	movl	%eax, 36(%esp)
.LVL778:
.LBB2389:
	.loc 1 51 13 is_stmt 1 view .LVU2250
.LBB2358:
	.loc 1 53 2 view .LVU2251
	.loc 1 53 5 is_stmt 0 view .LVU2252
	testl	%eax, %eax
	je	.L1037
	.loc 1 55 2 is_stmt 1 view .LVU2253
	.loc 1 57 2 view .LVU2254
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	.loc 1 57 2 is_stmt 0 view .LVU2255
	movl	8(%eax), %eax
.LVL779:
	.loc 1 57 2 view .LVU2256
	movl	%edx, (%esp)
.LVL780:
	.loc 1 57 2 view .LVU2257
	movl	44(%esp), %edx
	call	walk
.LVL781:
	.loc 1 58 2 is_stmt 1 view .LVU2258
	.loc 1 60 2 view .LVU2259
	movl	36(%esp), %eax
	movl	32(%esp), %ecx
	movl	44(%esp), %edx
	movl	12(%eax), %eax
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL782:
	.loc 1 61 2 view .LVU2260
.L484:
	.loc 1 62 3 view .LVU2261
.LBB2350:
.LBI2350:
	.loc 1 73 13 view .LVU2262
.LBB2351:
	.loc 1 75 2 view .LVU2263
	.loc 1 75 38 is_stmt 0 view .LVU2264
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2265
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2266
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %eax
	.loc 1 75 62 view .LVU2267
	imull	(%ecx), %eax
	.loc 1 75 53 view .LVU2268
	addl	%edx, %eax
.LBE2351:
.LBE2350:
.LBE2358:
.LBE2389:
	.loc 1 60 8 view .LVU2269
	movl	12(%ebx), %edx
.LBB2390:
.LBB2359:
.LBB2353:
.LBB2352:
	.loc 1 75 53 view .LVU2270
	movl	%eax, 60(%esp)
.LVL783:
	.loc 1 75 53 view .LVU2271
.LBE2352:
.LBE2353:
.LBE2359:
.LBE2390:
	.loc 1 58 2 is_stmt 1 view .LVU2272
	.loc 1 60 2 view .LVU2273
	.loc 1 60 8 is_stmt 0 view .LVU2274
	movl	%edx, 36(%esp)
.LVL784:
.LBB2391:
	.loc 1 51 13 is_stmt 1 view .LVU2275
.LBB2382:
	.loc 1 53 2 view .LVU2276
	.loc 1 53 5 is_stmt 0 view .LVU2277
	testl	%edx, %edx
	je	.L404
	.loc 1 57 2 is_stmt 1 view .LVU2278
	movl	32(%esp), %edx
.LVL785:
	.loc 1 57 2 is_stmt 0 view .LVU2279
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	8(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL786:
	.loc 1 58 2 is_stmt 1 view .LVU2280
	.loc 1 60 2 view .LVU2281
	movl	36(%esp), %eax
	movl	32(%esp), %ecx
	movl	44(%esp), %edx
	movl	12(%eax), %eax
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL787:
	.loc 1 61 2 view .LVU2282
.L481:
	.loc 1 62 3 view .LVU2283
.LBB2375:
.LBI2375:
	.loc 1 73 13 view .LVU2284
.LBB2376:
	.loc 1 75 2 view .LVU2285
	.loc 1 75 38 is_stmt 0 view .LVU2286
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2287
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2288
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %eax
	.loc 1 75 62 view .LVU2289
	imull	(%ecx), %eax
	.loc 1 75 53 view .LVU2290
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.LVL788:
	.loc 1 75 53 view .LVU2291
.LBE2376:
.LBE2375:
.LBE2382:
.LBE2391:
	.loc 1 61 2 is_stmt 1 view .LVU2292
.L404:
	.loc 1 62 3 view .LVU2293
.LBB2392:
.LBI2392:
	.loc 1 73 13 view .LVU2294
.LBB2393:
	.loc 1 75 2 view .LVU2295
	.loc 1 75 38 is_stmt 0 view .LVU2296
	imull	$31, %eax, %eax
	.loc 1 75 65 view .LVU2297
	movzwl	4(%ebx), %ecx
	.loc 1 75 62 view .LVU2298
	imull	(%ebx), %ecx
	.loc 1 75 43 view .LVU2299
	movl	$1000003, %ebx
.LVL789:
	.loc 1 75 43 view .LVU2300
	cltd
	idivl	%ebx
	.loc 1 75 53 view .LVU2301
	leal	(%ecx,%edx), %eax
.LBE2393:
.LBE2392:
.LBE2406:
.LBE2499:
	.loc 1 60 8 view .LVU2302
	movl	12(%edi), %edx
.LBB2500:
.LBB2407:
.LBB2395:
.LBB2394:
	.loc 1 75 53 view .LVU2303
	movl	%eax, 60(%esp)
.LVL790:
	.loc 1 75 53 view .LVU2304
.LBE2394:
.LBE2395:
.LBE2407:
.LBE2500:
	.loc 1 58 2 is_stmt 1 view .LVU2305
	.loc 1 60 2 view .LVU2306
	.loc 1 60 8 is_stmt 0 view .LVU2307
	movl	%edx, 36(%esp)
.LVL791:
.LBB2501:
	.loc 1 51 13 is_stmt 1 view .LVU2308
.LBB2489:
	.loc 1 53 2 view .LVU2309
	.loc 1 53 5 is_stmt 0 view .LVU2310
	testl	%edx, %edx
	je	.L430
	.loc 1 57 2 is_stmt 1 view .LVU2311
	.loc 1 57 8 is_stmt 0 view .LVU2312
	movl	36(%esp), %edx
	.loc 1 57 8 view .LVU2313
	movl	8(%edx), %ebx
.LVL792:
.LBB2470:
	.loc 1 51 13 is_stmt 1 view .LVU2314
.LBB2436:
	.loc 1 53 2 view .LVU2315
	.loc 1 53 5 is_stmt 0 view .LVU2316
	testl	%ebx, %ebx
	je	.L1038
	.loc 1 55 2 is_stmt 1 view .LVU2317
	.loc 1 57 2 view .LVU2318
	movl	32(%esp), %edx
.LVL793:
	.loc 1 57 2 is_stmt 0 view .LVU2319
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
.LVL794:
	.loc 1 57 2 view .LVU2320
	movl	44(%esp), %edx
	call	walk
.LVL795:
	.loc 1 58 2 is_stmt 1 view .LVU2321
	.loc 1 60 2 view .LVU2322
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL796:
	.loc 1 61 2 view .LVU2323
.L477:
	.loc 1 62 3 view .LVU2324
.LBB2428:
.LBI2428:
	.loc 1 73 13 view .LVU2325
.LBB2429:
	.loc 1 75 2 view .LVU2326
	.loc 1 75 38 is_stmt 0 view .LVU2327
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2328
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2329
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2330
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2331
	addl	%edx, %eax
.LBE2429:
.LBE2428:
.LBE2436:
.LBE2470:
	.loc 1 60 8 view .LVU2332
	movl	36(%esp), %edx
.LBB2471:
.LBB2437:
.LBB2431:
.LBB2430:
	.loc 1 75 53 view .LVU2333
	movl	%eax, 60(%esp)
.LVL797:
	.loc 1 75 53 view .LVU2334
.LBE2430:
.LBE2431:
.LBE2437:
.LBE2471:
	.loc 1 58 2 is_stmt 1 view .LVU2335
	.loc 1 60 2 view .LVU2336
	.loc 1 60 8 is_stmt 0 view .LVU2337
	movl	12(%edx), %ebx
.LVL798:
.LBB2472:
	.loc 1 51 13 is_stmt 1 view .LVU2338
.LBB2463:
	.loc 1 53 2 view .LVU2339
	.loc 1 53 5 is_stmt 0 view .LVU2340
	testl	%ebx, %ebx
	je	.L423
	.loc 1 57 2 is_stmt 1 view .LVU2341
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL799:
	.loc 1 58 2 view .LVU2342
	.loc 1 60 2 view .LVU2343
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL800:
	.loc 1 61 2 view .LVU2344
.L476:
	.loc 1 62 3 view .LVU2345
.LBB2454:
.LBI2454:
	.loc 1 73 13 view .LVU2346
.LBB2455:
	.loc 1 75 2 view .LVU2347
	.loc 1 75 38 is_stmt 0 view .LVU2348
	imull	$31, 60(%esp), %eax
	.loc 1 75 43 view .LVU2349
	movl	$1000003, %ecx
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2350
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2351
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2352
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.LVL801:
	.loc 1 75 53 view .LVU2353
.LBE2455:
.LBE2454:
.LBE2463:
.LBE2472:
	.loc 1 61 2 is_stmt 1 view .LVU2354
.L423:
	.loc 1 62 3 view .LVU2355
.LBB2473:
.LBI2473:
	.loc 1 73 13 view .LVU2356
.LBB2474:
	.loc 1 75 2 view .LVU2357
	.loc 1 75 38 is_stmt 0 view .LVU2358
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU2359
	movl	$1000003, %ecx
	.loc 1 75 65 view .LVU2360
	movl	36(%esp), %ebx
	.loc 1 75 43 view .LVU2361
	cltd
	idivl	%ecx
	.loc 1 75 65 view .LVU2362
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2363
	imull	(%ebx), %eax
	.loc 1 75 53 view .LVU2364
	addl	%edx, %eax
	movl	%eax, 60(%esp)
.LVL802:
	.loc 1 75 53 view .LVU2365
.LBE2474:
.LBE2473:
.LBE2489:
.LBE2501:
	.loc 1 61 2 is_stmt 1 view .LVU2366
.L430:
	.loc 1 62 3 view .LVU2367
.LBB2502:
.LBI2502:
	.loc 1 73 13 view .LVU2368
.LBB2503:
	.loc 1 75 2 view .LVU2369
	.loc 1 75 38 is_stmt 0 view .LVU2370
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2371
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	.loc 1 75 62 view .LVU2372
	movl	(%edi), %ecx
	.loc 1 75 43 view .LVU2373
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	.loc 1 75 65 view .LVU2374
	movzwl	4(%edi), %eax
	.loc 1 75 62 view .LVU2375
	imull	%ecx, %eax
	.loc 1 75 53 view .LVU2376
	addl	%eax, %edx
.LVL803:
	.loc 1 75 53 view .LVU2377
.LBE2503:
.LBE2502:
.LBE2524:
.LBE2551:
	.loc 1 61 2 is_stmt 1 view .LVU2378
.L388:
	.loc 1 62 3 view .LVU2379
.LBB2552:
.LBI2552:
	.loc 1 73 13 view .LVU2380
.LBB2553:
	.loc 1 75 2 view .LVU2381
	.loc 1 75 38 is_stmt 0 view .LVU2382
	movl	%edx, %ecx
	.loc 1 75 43 view .LVU2383
	movl	$-2043174237, %eax
	.loc 1 75 62 view .LVU2384
	movl	(%esi), %edi
	.loc 1 75 38 view .LVU2385
	sall	$5, %ecx
	.loc 1 75 65 view .LVU2386
	movzwl	4(%esi), %ebx
	.loc 1 75 38 view .LVU2387
	subl	%edx, %ecx
	.loc 1 75 43 view .LVU2388
	imull	%ecx
	.loc 1 75 62 view .LVU2389
	imull	%edi, %ebx
.LBE2553:
.LBE2552:
.LBE2581:
.LBE2996:
.LBB2997:
.LBB2975:
.LBB2959:
.LBB2944:
	.loc 1 82 18 view .LVU2390
	movl	8(%esi), %edi
.LBE2944:
.LBE2959:
.LBE2975:
.LBE2997:
.LBB2998:
.LBB2582:
.LBB2557:
.LBB2554:
	.loc 1 75 43 view .LVU2391
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$19, %eax
	sarl	$31, %edx
	subl	%edx, %eax
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 19 view .LVU2392
	movl	$2, %eax
	movl	%eax, 40(%esp)
	.loc 1 75 53 view .LVU2393
	addl	%ecx, %ebx
.LBE2554:
.LBE2557:
.LBE2582:
.LBE2998:
.LBB2999:
.LBB2976:
.LBB2960:
.LBB2945:
.LBB2924:
.LBB2745:
	.loc 1 80 5 view .LVU2394
	testl	%edi, %edi
.LBE2745:
.LBE2924:
.LBE2945:
.LBE2960:
.LBE2976:
.LBE2999:
.LBB3000:
.LBB2583:
.LBB2558:
.LBB2555:
	.loc 1 75 19 view .LVU2395
	movl	%ebx, 60(%esp)
.LVL804:
	.loc 1 75 19 view .LVU2396
.LBE2555:
.LBE2558:
.LBE2583:
.LBE3000:
	.loc 1 110 3 is_stmt 1 view .LVU2397
.LBB3001:
	.loc 1 78 12 view .LVU2398
.LBB2977:
	.loc 1 80 2 view .LVU2399
.LBB2961:
	.loc 1 78 12 view .LVU2400
.LBB2946:
	.loc 1 82 2 view .LVU2401
.LBB2925:
	.loc 1 78 12 view .LVU2402
.LBB2746:
	.loc 1 80 2 view .LVU2403
	.loc 1 80 5 is_stmt 0 view .LVU2404
	jne	.L1039
.L553:
	.loc 1 81 10 view .LVU2405
	xorl	%edi, %edi
.LVL805:
	.loc 1 81 10 view .LVU2406
	jmp	.L432
.LVL806:
	.p2align 4,,10
	.p2align 3
.L178:
	.loc 1 81 10 view .LVU2407
.LBE2746:
.LBE2925:
.LBE2946:
.LBE2961:
.LBE2977:
.LBE3001:
.LBE3053:
.LBE1462:
.LBB3061:
.LBB1460:
.LBB1457:
	.loc 1 22 3 is_stmt 1 view .LVU2408
	.loc 1 22 11 is_stmt 0 view .LVU2409
	movl	$1, (%esp)
	movl	$16, %eax
	movl	%eax, 4(%esp)
	call	calloc
.LVL807:
	.loc 1 22 9 view .LVU2410
	movl	%eax, (%ebx)
	.loc 1 23 3 is_stmt 1 view .LVU2411
	.loc 1 23 16 is_stmt 0 view .LVU2412
	movl	%edi, (%eax)
.LBE1457:
.LBE1460:
.LBE3061:
.LBB3062:
.LBB3054:
	.loc 1 108 3 view .LVU2413
	movl	52(%esp), %edx
	jmp	.L530
.LVL808:
.L353:
.LBB3002:
.LBB2584:
.LBB2559:
.LBB2324:
.LBB2307:
.LBB2183:
	.loc 1 58 2 is_stmt 1 view .LVU2414
	.loc 1 60 8 is_stmt 0 view .LVU2415
	movl	36(%esp), %eax
	.loc 1 58 5 view .LVU2416
	cmpl	$1, 40(%esp)
	.loc 1 60 8 view .LVU2417
	movl	12(%eax), %ebx
	.loc 1 58 5 view .LVU2418
	je	.L356
	.loc 1 60 2 is_stmt 1 view .LVU2419
.LVL809:
.LBB2177:
	.loc 1 51 13 view .LVU2420
.LBB2161:
	.loc 1 53 2 view .LVU2421
	.loc 1 53 5 is_stmt 0 view .LVU2422
	testl	%ebx, %ebx
	je	.L540
.LVL810:
.L358:
	.loc 1 56 3 is_stmt 1 view .LVU2423
.LBB2153:
.LBI2153:
	.loc 1 73 13 view .LVU2424
.LBB2154:
	.loc 1 75 2 view .LVU2425
	.loc 1 75 38 is_stmt 0 view .LVU2426
	movl	60(%esp), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2427
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 62 view .LVU2428
	movl	(%ebx), %edx
	.loc 1 75 43 view .LVU2429
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 65 view .LVU2430
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2431
	imull	%edx, %eax
.LBE2154:
.LBE2153:
	.loc 1 57 2 view .LVU2432
	movl	32(%esp), %edx
.LBB2157:
.LBB2155:
	.loc 1 75 53 view .LVU2433
	addl	%ecx, %eax
.LBE2155:
.LBE2157:
	.loc 1 57 2 view .LVU2434
	movl	$add_up, %ecx
.LBB2158:
.LBB2156:
	.loc 1 75 53 view .LVU2435
	movl	%eax, 60(%esp)
.LVL811:
	.loc 1 75 53 view .LVU2436
.LBE2156:
.LBE2158:
	.loc 1 57 2 is_stmt 1 view .LVU2437
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL812:
	.loc 1 58 2 view .LVU2438
	.loc 1 57 2 is_stmt 0 view .LVU2439
	xorl	%ecx, %ecx
	movl	%ecx, 40(%esp)
.L363:
	.loc 1 60 2 is_stmt 1 view .LVU2440
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL813:
	.loc 1 61 2 view .LVU2441
	.loc 1 61 5 is_stmt 0 view .LVU2442
	cmpl	$2, 40(%esp)
	je	.L494
.L540:
	.loc 1 61 5 view .LVU2443
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.LVL814:
.L357:
	.loc 1 61 5 view .LVU2444
.LBE2161:
.LBE2177:
.LBE2183:
.LBE2307:
	.loc 1 60 2 is_stmt 1 view .LVU2445
	.loc 1 60 8 is_stmt 0 view .LVU2446
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
.LVL815:
.LBB2308:
	.loc 1 51 13 is_stmt 1 view .LVU2447
.LBB2276:
	.loc 1 53 2 view .LVU2448
	.loc 1 53 5 is_stmt 0 view .LVU2449
	testl	%eax, %eax
	je	.L988
.LVL816:
.L365:
	.loc 1 56 3 is_stmt 1 view .LVU2450
.LBB2256:
.LBI2256:
	.loc 1 73 13 view .LVU2451
.LBB2257:
	.loc 1 75 2 view .LVU2452
	.loc 1 75 38 is_stmt 0 view .LVU2453
	movl	60(%esp), %eax
	.loc 1 75 65 view .LVU2454
	movl	36(%esp), %ebx
	.loc 1 75 38 view .LVU2455
	movl	%eax, %edx
	sall	$5, %edx
	subl	%eax, %edx
	.loc 1 75 43 view .LVU2456
	movl	$-2043174237, %eax
	.loc 1 75 38 view .LVU2457
	movl	%edx, %ecx
	.loc 1 75 43 view .LVU2458
	imull	%edx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	.loc 1 75 62 view .LVU2459
	movl	(%ebx), %ecx
	.loc 1 75 43 view .LVU2460
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	.loc 1 75 65 view .LVU2461
	movzwl	4(%ebx), %eax
.LBE2257:
.LBE2256:
	.loc 1 57 8 view .LVU2462
	movl	8(%ebx), %ebx
.LBB2261:
.LBB2258:
	.loc 1 75 62 view .LVU2463
	imull	%ecx, %eax
	.loc 1 75 53 view .LVU2464
	addl	%eax, %edx
.LBE2258:
.LBE2261:
.LBB2262:
.LBB2215:
	.loc 1 53 5 view .LVU2465
	testl	%ebx, %ebx
.LBE2215:
.LBE2262:
.LBB2263:
.LBB2259:
	.loc 1 75 19 view .LVU2466
	movl	%edx, 60(%esp)
.LVL817:
	.loc 1 75 19 view .LVU2467
.LBE2259:
.LBE2263:
	.loc 1 57 2 is_stmt 1 view .LVU2468
.LBB2264:
	.loc 1 51 13 view .LVU2469
.LBB2216:
	.loc 1 53 2 view .LVU2470
.LBE2216:
.LBE2264:
.LBB2265:
.LBB2260:
	.loc 1 75 19 is_stmt 0 view .LVU2471
	movl	%edx, %eax
.LBE2260:
.LBE2265:
.LBB2266:
.LBB2217:
	.loc 1 53 5 view .LVU2472
	je	.L1040
	.loc 1 55 2 is_stmt 1 view .LVU2473
	.loc 1 56 3 view .LVU2474
.LVL818:
.LBB2207:
.LBI2207:
	.loc 1 73 13 view .LVU2475
.LBB2208:
	.loc 1 75 2 view .LVU2476
	.loc 1 75 62 is_stmt 0 view .LVU2477
	movl	(%ebx), %ecx
	.loc 1 75 65 view .LVU2478
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2479
	imull	%ecx, %eax
	.loc 1 75 38 view .LVU2480
	movl	%edx, %ecx
	sall	$5, %ecx
	subl	%edx, %ecx
	.loc 1 75 62 view .LVU2481
	movl	%eax, 28(%esp)
	.loc 1 75 43 view .LVU2482
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	sarl	$19, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	subl	%edx, %eax
.LBE2208:
.LBE2207:
	.loc 1 57 2 view .LVU2483
	movl	32(%esp), %edx
.LBB2211:
.LBB2209:
	.loc 1 75 43 view .LVU2484
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 53 view .LVU2485
	movl	28(%esp), %eax
	addl	%ecx, %eax
.LBE2209:
.LBE2211:
	.loc 1 57 2 view .LVU2486
	movl	$add_up, %ecx
.LBB2212:
.LBB2210:
	.loc 1 75 53 view .LVU2487
	movl	%eax, 60(%esp)
.LVL819:
	.loc 1 75 53 view .LVU2488
.LBE2210:
.LBE2212:
	.loc 1 57 2 is_stmt 1 view .LVU2489
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL820:
	.loc 1 58 2 view .LVU2490
.L376:
	.loc 1 60 2 view .LVU2491
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL821:
	.loc 1 61 2 view .LVU2492
	.loc 1 61 5 is_stmt 0 view .LVU2493
	cmpl	$2, 40(%esp)
	je	.L489
.LVL822:
	.loc 1 61 5 view .LVU2494
.LBE2217:
.LBE2266:
	.loc 1 58 2 is_stmt 1 view .LVU2495
	.loc 1 60 8 is_stmt 0 view .LVU2496
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
	.loc 1 60 2 is_stmt 1 view .LVU2497
.LVL823:
.LBB2267:
	.loc 1 51 13 view .LVU2498
.LBB2242:
	.loc 1 53 2 view .LVU2499
	.loc 1 53 5 is_stmt 0 view .LVU2500
	testl	%ebx, %ebx
	je	.L987
	movl	60(%esp), %eax
.LVL824:
.L381:
	.loc 1 56 3 is_stmt 1 view .LVU2501
.LBB2234:
.LBI2234:
	.loc 1 73 13 view .LVU2502
.LBB2235:
	.loc 1 75 2 view .LVU2503
	.loc 1 75 38 is_stmt 0 view .LVU2504
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU2505
	movl	$1000003, %edi
.LVL825:
	.loc 1 75 65 view .LVU2506
	movzwl	4(%ebx), %ecx
	.loc 1 75 62 view .LVU2507
	imull	(%ebx), %ecx
	.loc 1 75 43 view .LVU2508
	cltd
	idivl	%edi
.LBE2235:
.LBE2234:
	.loc 1 57 2 view .LVU2509
	movl	32(%esp), %edi
	movl	8(%ebx), %eax
	movl	%edi, (%esp)
.LBB2238:
.LBB2236:
	.loc 1 75 53 view .LVU2510
	addl	%edx, %ecx
.LBE2236:
.LBE2238:
	.loc 1 57 2 view .LVU2511
	movl	44(%esp), %edx
.LBB2239:
.LBB2237:
	.loc 1 75 53 view .LVU2512
	movl	%ecx, 60(%esp)
.LVL826:
	.loc 1 75 53 view .LVU2513
.LBE2237:
.LBE2239:
	.loc 1 57 2 is_stmt 1 view .LVU2514
	movl	$add_up, %ecx
	call	walk
.LVL827:
	.loc 1 58 2 view .LVU2515
	.loc 1 60 2 view .LVU2516
	movl	12(%ebx), %eax
	movl	$add_up, %ecx
	movl	%edi, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL828:
.L987:
	.loc 1 61 2 view .LVU2517
	.loc 1 61 2 is_stmt 0 view .LVU2518
.LBE2242:
.LBE2267:
.LBE2276:
.LBE2308:
.LBE2324:
.LBE2559:
	.loc 1 58 2 is_stmt 1 view .LVU2519
.LBB2560:
.LBB2325:
.LBB2309:
.LBB2277:
.LBB2268:
.LBB2243:
	.loc 1 60 2 is_stmt 0 view .LVU2520
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L988:
	movl	60(%esp), %eax
.L370:
.LBE2243:
.LBE2268:
.LBE2277:
.LBE2309:
.LBE2325:
.LBE2560:
	.loc 1 60 2 is_stmt 1 view .LVU2521
	.loc 1 60 8 is_stmt 0 view .LVU2522
	movl	12(%esi), %edi
.LVL829:
.LBB2561:
	.loc 1 51 13 is_stmt 1 view .LVU2523
.LBB2525:
	.loc 1 53 2 view .LVU2524
	.loc 1 53 5 is_stmt 0 view .LVU2525
	testl	%edi, %edi
	je	.L522
.LVL830:
.L367:
	.loc 1 56 3 is_stmt 1 view .LVU2526
.LBB2504:
.LBI2504:
	.loc 1 73 13 view .LVU2527
.LBB2505:
	.loc 1 75 2 view .LVU2528
	.loc 1 75 38 is_stmt 0 view .LVU2529
	movl	%eax, %ecx
	.loc 1 75 62 view .LVU2530
	movl	(%edi), %ebx
	.loc 1 75 38 view .LVU2531
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2532
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	.loc 1 75 65 view .LVU2533
	movzwl	4(%edi), %eax
	.loc 1 75 62 view .LVU2534
	imull	%ebx, %eax
.LBE2505:
.LBE2504:
	.loc 1 57 8 view .LVU2535
	movl	8(%edi), %ebx
.LBB2508:
.LBB2506:
	.loc 1 75 19 view .LVU2536
	addl	%edx, %eax
.LBE2506:
.LBE2508:
.LBB2509:
.LBB2408:
	.loc 1 53 5 view .LVU2537
	testl	%ebx, %ebx
.LBE2408:
.LBE2509:
.LBB2510:
.LBB2507:
	.loc 1 75 19 view .LVU2538
	movl	%eax, 60(%esp)
.LVL831:
	.loc 1 75 19 view .LVU2539
.LBE2507:
.LBE2510:
	.loc 1 57 2 is_stmt 1 view .LVU2540
.LBB2511:
	.loc 1 51 13 view .LVU2541
.LBB2409:
	.loc 1 53 2 view .LVU2542
	.loc 1 53 5 is_stmt 0 view .LVU2543
	je	.L1041
	.loc 1 55 2 is_stmt 1 view .LVU2544
	.loc 1 56 3 view .LVU2545
.LVL832:
.LBB2396:
.LBI2396:
	.loc 1 73 13 view .LVU2546
.LBB2397:
	.loc 1 75 2 view .LVU2547
	.loc 1 75 62 is_stmt 0 view .LVU2548
	movl	(%ebx), %ecx
	.loc 1 75 65 view .LVU2549
	movzwl	4(%ebx), %edx
	.loc 1 75 62 view .LVU2550
	imull	%ecx, %edx
	.loc 1 75 38 view .LVU2551
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2552
	movl	$-2043174237, %eax
	.loc 1 75 62 view .LVU2553
	movl	%edx, 36(%esp)
	.loc 1 75 43 view .LVU2554
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 53 view .LVU2555
	movl	36(%esp), %edx
	.loc 1 75 43 view .LVU2556
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 53 view .LVU2557
	leal	(%edx,%ecx), %eax
.LBE2397:
.LBE2396:
	.loc 1 57 8 view .LVU2558
	movl	8(%ebx), %edx
.LBB2399:
.LBB2398:
	.loc 1 75 19 view .LVU2559
	movl	%eax, 60(%esp)
.LVL833:
	.loc 1 75 19 view .LVU2560
.LBE2398:
.LBE2399:
	.loc 1 57 2 is_stmt 1 view .LVU2561
	.loc 1 57 8 is_stmt 0 view .LVU2562
	movl	%edx, 36(%esp)
.LVL834:
.LBB2400:
	.loc 1 51 13 is_stmt 1 view .LVU2563
.LBB2360:
	.loc 1 53 2 view .LVU2564
	.loc 1 53 5 is_stmt 0 view .LVU2565
	testl	%edx, %edx
	je	.L1042
	.loc 1 55 2 is_stmt 1 view .LVU2566
	.loc 1 56 3 view .LVU2567
.LVL835:
.LBB2354:
.LBI2354:
	.loc 1 73 13 view .LVU2568
.LBB2355:
	.loc 1 75 2 view .LVU2569
	.loc 1 75 65 is_stmt 0 view .LVU2570
	movl	36(%esp), %ecx
	movzwl	4(%ecx), %edx
.LVL836:
	.loc 1 75 62 view .LVU2571
	imull	(%ecx), %edx
	movl	%edx, 28(%esp)
	.loc 1 75 38 view .LVU2572
	movl	%eax, %edx
	sall	$5, %edx
	movl	%edx, %ecx
.LVL837:
	.loc 1 75 38 view .LVU2573
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2574
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 53 view .LVU2575
	movl	28(%esp), %edx
	.loc 1 75 43 view .LVU2576
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 53 view .LVU2577
	leal	(%edx,%ecx), %eax
.LBE2355:
.LBE2354:
	.loc 1 57 2 view .LVU2578
	movl	36(%esp), %ecx
.LBB2357:
.LBB2356:
	.loc 1 75 53 view .LVU2579
	movl	%eax, 60(%esp)
.LVL838:
	.loc 1 75 53 view .LVU2580
.LBE2356:
.LBE2357:
	.loc 1 57 2 is_stmt 1 view .LVU2581
	movl	32(%esp), %edx
	movl	8(%ecx), %eax
	movl	$add_up, %ecx
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL839:
	.loc 1 58 2 view .LVU2582
.L402:
	.loc 1 60 2 view .LVU2583
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	12(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL840:
	.loc 1 61 2 view .LVU2584
	.loc 1 61 5 is_stmt 0 view .LVU2585
	cmpl	$2, 40(%esp)
	je	.L484
.LVL841:
	.loc 1 61 5 view .LVU2586
.LBE2360:
.LBE2400:
	.loc 1 58 2 is_stmt 1 view .LVU2587
	.loc 1 60 8 is_stmt 0 view .LVU2588
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
	.loc 1 60 2 is_stmt 1 view .LVU2589
.LVL842:
.LBB2401:
	.loc 1 51 13 view .LVU2590
.LBB2383:
	.loc 1 53 2 view .LVU2591
	.loc 1 53 5 is_stmt 0 view .LVU2592
	testl	%eax, %eax
	je	.L406
.LVL843:
.L407:
	.loc 1 56 3 is_stmt 1 view .LVU2593
.LBB2377:
.LBI2377:
	.loc 1 73 13 view .LVU2594
.LBB2378:
	.loc 1 75 2 view .LVU2595
	.loc 1 75 38 is_stmt 0 view .LVU2596
	movl	60(%esp), %eax
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2597
	movl	$-2043174237, %eax
	imull	%ecx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 65 view .LVU2598
	movl	36(%esp), %edx
	.loc 1 75 43 view .LVU2599
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 65 view .LVU2600
	movzwl	4(%edx), %eax
	.loc 1 75 62 view .LVU2601
	imull	(%edx), %eax
	.loc 1 75 53 view .LVU2602
	addl	%ecx, %eax
.LBE2378:
.LBE2377:
	.loc 1 57 2 view .LVU2603
	movl	$add_up, %ecx
.LBB2380:
.LBB2379:
	.loc 1 75 53 view .LVU2604
	movl	%eax, 60(%esp)
.LVL844:
	.loc 1 75 53 view .LVU2605
.LBE2379:
.LBE2380:
	.loc 1 57 2 is_stmt 1 view .LVU2606
	movl	8(%edx), %eax
	movl	32(%esp), %edx
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL845:
	.loc 1 58 2 view .LVU2607
	.loc 1 57 2 is_stmt 0 view .LVU2608
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L410:
	.loc 1 60 2 is_stmt 1 view .LVU2609
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
	movl	12(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL846:
	.loc 1 61 2 view .LVU2610
	.loc 1 61 5 is_stmt 0 view .LVU2611
	cmpl	$2, 40(%esp)
	je	.L481
.LVL847:
.L406:
	.loc 1 61 5 view .LVU2612
.LBE2383:
.LBE2401:
.LBE2409:
.LBE2511:
	.loc 1 60 2 is_stmt 1 view .LVU2613
	.loc 1 60 8 is_stmt 0 view .LVU2614
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
.LVL848:
.LBB2512:
	.loc 1 51 13 is_stmt 1 view .LVU2615
.LBB2490:
	.loc 1 53 2 view .LVU2616
	.loc 1 53 5 is_stmt 0 view .LVU2617
	testl	%eax, %eax
	je	.L551
	.loc 1 53 5 view .LVU2618
	movl	60(%esp), %eax
.LVL849:
.L411:
	.loc 1 56 3 is_stmt 1 view .LVU2619
.LBB2475:
.LBI2475:
	.loc 1 73 13 view .LVU2620
.LBB2476:
	.loc 1 75 2 view .LVU2621
	.loc 1 75 38 is_stmt 0 view .LVU2622
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2623
	movl	$-2043174237, %eax
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 65 view .LVU2624
	movl	36(%esp), %edx
	.loc 1 75 43 view .LVU2625
	imull	$1000003, %eax, %eax
	.loc 1 75 62 view .LVU2626
	movl	(%edx), %ebx
	.loc 1 75 43 view .LVU2627
	subl	%eax, %ecx
	.loc 1 75 65 view .LVU2628
	movzwl	4(%edx), %eax
	.loc 1 75 62 view .LVU2629
	imull	%ebx, %eax
.LBE2476:
.LBE2475:
	.loc 1 57 8 view .LVU2630
	movl	8(%edx), %ebx
.LBB2479:
.LBB2477:
	.loc 1 75 19 view .LVU2631
	addl	%ecx, %eax
.LBE2477:
.LBE2479:
.LBB2480:
.LBB2438:
	.loc 1 53 5 view .LVU2632
	testl	%ebx, %ebx
.LBE2438:
.LBE2480:
.LBB2481:
.LBB2478:
	.loc 1 75 19 view .LVU2633
	movl	%eax, 60(%esp)
.LVL850:
	.loc 1 75 19 view .LVU2634
.LBE2478:
.LBE2481:
	.loc 1 57 2 is_stmt 1 view .LVU2635
.LBB2482:
	.loc 1 51 13 view .LVU2636
.LBB2439:
	.loc 1 53 2 view .LVU2637
	.loc 1 53 5 is_stmt 0 view .LVU2638
	je	.L1043
	.loc 1 55 2 is_stmt 1 view .LVU2639
	.loc 1 56 3 view .LVU2640
.LVL851:
.LBB2432:
.LBI2432:
	.loc 1 73 13 view .LVU2641
.LBB2433:
	.loc 1 75 2 view .LVU2642
	.loc 1 75 62 is_stmt 0 view .LVU2643
	movl	(%ebx), %ecx
	.loc 1 75 65 view .LVU2644
	movzwl	4(%ebx), %edx
	.loc 1 75 62 view .LVU2645
	imull	%ecx, %edx
	.loc 1 75 38 view .LVU2646
	movl	%eax, %ecx
	sall	$5, %ecx
	subl	%eax, %ecx
	.loc 1 75 43 view .LVU2647
	movl	$-2043174237, %eax
	.loc 1 75 62 view .LVU2648
	movl	%edx, 40(%esp)
	.loc 1 75 43 view .LVU2649
	imull	%ecx
	addl	%ecx, %edx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	.loc 1 75 53 view .LVU2650
	movl	40(%esp), %edx
	.loc 1 75 43 view .LVU2651
	imull	$1000003, %eax, %eax
	subl	%eax, %ecx
	.loc 1 75 53 view .LVU2652
	leal	(%edx,%ecx), %eax
.LBE2433:
.LBE2432:
	.loc 1 57 2 view .LVU2653
	movl	32(%esp), %edx
	movl	$add_up, %ecx
.LBB2435:
.LBB2434:
	.loc 1 75 53 view .LVU2654
	movl	%eax, 60(%esp)
.LVL852:
	.loc 1 75 53 view .LVU2655
.LBE2434:
.LBE2435:
	.loc 1 57 2 is_stmt 1 view .LVU2656
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL853:
	.loc 1 58 2 view .LVU2657
	.loc 1 57 2 is_stmt 0 view .LVU2658
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.LVL854:
.L421:
	.loc 1 60 2 is_stmt 1 view .LVU2659
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL855:
	.loc 1 61 2 view .LVU2660
	.loc 1 61 5 is_stmt 0 view .LVU2661
	cmpl	$2, 40(%esp)
	je	.L477
.LVL856:
	.loc 1 61 5 view .LVU2662
.LBE2439:
.LBE2482:
	.loc 1 58 2 is_stmt 1 view .LVU2663
	.loc 1 60 8 is_stmt 0 view .LVU2664
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
	.loc 1 60 2 is_stmt 1 view .LVU2665
.LVL857:
.LBB2483:
	.loc 1 51 13 view .LVU2666
.LBB2464:
	.loc 1 53 2 view .LVU2667
	.loc 1 53 5 is_stmt 0 view .LVU2668
	testl	%ebx, %ebx
	je	.L551
	movl	60(%esp), %eax
.LVL858:
.L425:
	.loc 1 56 3 is_stmt 1 view .LVU2669
.LBB2456:
.LBI2456:
	.loc 1 73 13 view .LVU2670
.LBB2457:
	.loc 1 75 2 view .LVU2671
	.loc 1 75 38 is_stmt 0 view .LVU2672
	movl	%eax, %edx
	sall	$5, %edx
	subl	%eax, %edx
	.loc 1 75 43 view .LVU2673
	movl	$-2043174237, %eax
	.loc 1 75 38 view .LVU2674
	movl	%edx, %ecx
	.loc 1 75 43 view .LVU2675
	imull	%edx
	leal	(%edx,%ecx), %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$19, %eax
	subl	%edx, %eax
	movl	%ecx, %edx
	.loc 1 75 62 view .LVU2676
	movl	(%ebx), %ecx
	.loc 1 75 43 view .LVU2677
	imull	$1000003, %eax, %eax
	subl	%eax, %edx
	.loc 1 75 65 view .LVU2678
	movzwl	4(%ebx), %eax
	.loc 1 75 62 view .LVU2679
	imull	%ecx, %eax
.LBE2457:
.LBE2456:
	.loc 1 57 2 view .LVU2680
	movl	$add_up, %ecx
.LBB2460:
.LBB2458:
	.loc 1 75 53 view .LVU2681
	addl	%edx, %eax
.LBE2458:
.LBE2460:
	.loc 1 57 2 view .LVU2682
	movl	32(%esp), %edx
.LBB2461:
.LBB2459:
	.loc 1 75 53 view .LVU2683
	movl	%eax, 60(%esp)
.LVL859:
	.loc 1 75 53 view .LVU2684
.LBE2459:
.LBE2461:
	.loc 1 57 2 is_stmt 1 view .LVU2685
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL860:
	.loc 1 58 2 view .LVU2686
	.loc 1 57 2 is_stmt 0 view .LVU2687
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
.L429:
	.loc 1 60 2 is_stmt 1 view .LVU2688
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL861:
	.loc 1 61 2 view .LVU2689
	.loc 1 61 5 is_stmt 0 view .LVU2690
	cmpl	$2, 40(%esp)
	je	.L476
.LVL862:
.L551:
	.loc 1 61 5 view .LVU2691
.LBE2464:
.LBE2483:
	xorl	%ecx, %ecx
	movl	60(%esp), %eax
	movl	%ecx, 40(%esp)
	jmp	.L522
.LVL863:
.L326:
	.loc 1 61 5 view .LVU2692
.LBE2490:
.LBE2512:
.LBE2525:
.LBE2561:
.LBE2584:
.LBE3002:
.LBB3003:
.LBB2090:
.LBB2041:
.LBB2001:
.LBB1965:
.LBB1937:
.LBB1918:
.LBB1898:
.LBB1894:
.LBB1883:
.LBB1881:
.LBI1881:
	.loc 1 65 13 is_stmt 1 view .LVU2693
.LBB1882:
	.loc 1 70 3 view .LVU2694
	movl	$.LC1, (%esp)
	call	puts
.LVL864:
	.loc 1 70 3 is_stmt 0 view .LVU2695
.LBE1882:
.LBE1881:
.LBE1883:
.LBE1894:
	.loc 1 57 2 is_stmt 1 view .LVU2696
	jmp	.L984
.LVL865:
.L310:
	.loc 1 57 2 is_stmt 0 view .LVU2697
.LBE1898:
.LBE1918:
.LBB1919:
.LBB1870:
.LBB1861:
.LBB1855:
.LBB1853:
.LBI1853:
	.loc 1 65 13 is_stmt 1 view .LVU2698
.LBB1854:
	.loc 1 70 3 view .LVU2699
	movl	$.LC1, (%esp)
	call	puts
.LVL866:
	jmp	.L982
.LVL867:
.L277:
	.loc 1 70 3 is_stmt 0 view .LVU2700
.LBE1854:
.LBE1853:
.LBE1855:
.LBE1861:
.LBE1870:
.LBE1919:
.LBE1937:
.LBE1965:
.LBB1966:
.LBB1827:
.LBB1808:
.LBB1761:
.LBB1752:
.LBB1746:
.LBB1744:
.LBI1744:
	.loc 1 65 13 is_stmt 1 view .LVU2701
.LBB1745:
	.loc 1 70 3 view .LVU2702
	movl	$.LC1, (%esp)
	call	puts
.LVL868:
	jmp	.L997
.LVL869:
.L253:
	.loc 1 70 3 is_stmt 0 view .LVU2703
.LBE1745:
.LBE1744:
.LBE1746:
.LBE1752:
.LBE1761:
.LBE1808:
.LBE1827:
.LBE1966:
.LBE2001:
.LBE2041:
.LBB2042:
.LBB1708:
.LBB1680:
.LBB1662:
.LBB1643:
.LBB1630:
.LBB1621:
.LBB1615:
.LBB1613:
.LBI1613:
	.loc 1 65 13 is_stmt 1 view .LVU2704
.LBB1614:
	.loc 1 70 3 view .LVU2705
	movl	$.LC1, (%esp)
	call	puts
.LVL870:
	jmp	.L999
.LVL871:
.L239:
	.loc 1 70 3 is_stmt 0 view .LVU2706
.LBE1614:
.LBE1613:
.LBE1615:
.LBE1621:
.LBE1630:
.LBE1643:
.LBB1644:
.LBB1604:
.LBB1594:
.LBB1588:
.LBB1586:
.LBI1586:
	.loc 1 65 13 is_stmt 1 view .LVU2707
.LBB1587:
	.loc 1 70 3 view .LVU2708
	movl	$.LC1, (%esp)
	call	puts
.LVL872:
	jmp	.L1003
.LVL873:
.L216:
	.loc 1 70 3 is_stmt 0 view .LVU2709
.LBE1587:
.LBE1586:
.LBE1588:
.LBE1594:
.LBE1604:
.LBE1644:
.LBE1662:
.LBE1680:
.LBB1681:
.LBB1567:
.LBB1546:
.LBB1531:
.LBB1522:
.LBB1516:
.LBB1514:
.LBI1514:
	.loc 1 65 13 is_stmt 1 view .LVU2710
.LBB1515:
	.loc 1 70 3 view .LVU2711
	movl	$.LC1, (%esp)
	call	puts
.LVL874:
	jmp	.L1004
.LVL875:
.L201:
	.loc 1 70 3 is_stmt 0 view .LVU2712
.LBE1515:
.LBE1514:
.LBE1516:
.LBE1522:
.LBE1531:
.LBE1546:
.LBB1547:
.LBB1506:
.LBB1497:
.LBB1491:
.LBB1489:
.LBI1489:
	.loc 1 65 13 is_stmt 1 view .LVU2713
.LBB1490:
	.loc 1 70 3 view .LVU2714
	movl	$.LC1, (%esp)
	call	puts
.LVL876:
	jmp	.L1007
.LVL877:
.L292:
	.loc 1 70 3 is_stmt 0 view .LVU2715
.LBE1490:
.LBE1489:
.LBE1491:
.LBE1497:
.LBE1506:
.LBE1547:
.LBE1567:
.LBE1681:
.LBE1708:
.LBE2042:
.LBB2043:
.LBB2002:
.LBB1967:
.LBB1828:
.LBB1809:
.LBB1786:
.LBB1777:
.LBB1771:
.LBB1769:
.LBI1769:
	.loc 1 65 13 is_stmt 1 view .LVU2716
.LBB1770:
	.loc 1 70 3 view .LVU2717
	movl	$.LC1, (%esp)
	call	puts
.LVL878:
	jmp	.L976
.LVL879:
.L544:
	.loc 1 70 3 is_stmt 0 view .LVU2718
.LBE1770:
.LBE1769:
.LBE1771:
.LBE1777:
.LBE1786:
.LBE1809:
.LBE1828:
.LBE1967:
.LBE2002:
.LBE2043:
.LBE2090:
.LBE3003:
.LBB3004:
.LBB2585:
.LBB2562:
.LBB2526:
	.loc 1 53 5 view .LVU2719
	movl	$1, 40(%esp)
	jmp	.L522
.LVL880:
.L587:
	.loc 1 53 5 view .LVU2720
.LBE2526:
.LBE2562:
.LBE2585:
.LBE3004:
.LBE3054:
.LBE3062:
.LBB3063:
	.loc 1 113 11 view .LVU2721
	xorl	%esi, %esi
.LBE3063:
	.loc 1 112 6 view .LVU2722
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L466:
.LVL881:
.LBB3064:
	.loc 1 114 3 is_stmt 1 discriminator 3 view .LVU2723
	.loc 1 114 13 is_stmt 0 discriminator 3 view .LVU2724
	leal	52(%esp), %eax
	movl	%esi, %edx
	call	erase
.LVL882:
	.loc 1 113 35 discriminator 3 view .LVU2725
	addl	$3, %esi
.LVL883:
	.loc 1 114 10 discriminator 3 view .LVU2726
	addl	%eax, %ebx
.LVL884:
	.loc 1 113 35 is_stmt 1 discriminator 3 view .LVU2727
	.loc 1 113 24 discriminator 3 view .LVU2728
	cmpl	$258, %esi
	jne	.L466
.LBE3064:
	.loc 1 115 2 view .LVU2729
	.loc 1 115 6 is_stmt 0 view .LVU2730
	xorl	%esi, %esi
.LVL885:
	.loc 1 116 2 view .LVU2731
	movl	52(%esp), %eax
	movl	$show, %ecx
	.loc 1 115 6 view .LVU2732
	movl	%esi, 60(%esp)
	.loc 1 116 2 is_stmt 1 view .LVU2733
	movl	32(%esp), %esi
	movl	$1, %edx
	movl	%eax, 36(%esp)
	movl	%esi, (%esp)
	movl	%eax, %esi
	call	walk
.LVL886:
	.loc 1 117 2 view .LVU2734
.LBB3065:
.LBI3065:
	.loc 1 78 12 view .LVU2735
.LBB3066:
	.loc 1 80 2 view .LVU2736
	.loc 1 80 5 is_stmt 0 view .LVU2737
	testl	%esi, %esi
	movl	%esi, %eax
	je	.L589
	call	height.part.0
.LVL887:
.L469:
	.loc 1 80 5 view .LVU2738
.LBE3066:
.LBE3065:
	.loc 1 117 2 view .LVU2739
	movl	%eax, 12(%esp)
	movl	60(%esp), %eax
.LBB3068:
	.loc 1 118 11 view .LVU2740
	movl	$-10, %esi
.LBE3068:
	.loc 1 117 2 view .LVU2741
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL888:
	.loc 1 118 2 is_stmt 1 view .LVU2742
.LBB3073:
	.loc 1 118 7 view .LVU2743
	.loc 1 118 26 view .LVU2744
	.loc 1 118 11 is_stmt 0 view .LVU2745
	movl	%ebx, 32(%esp)
	movl	36(%esp), %ebx
.LVL889:
	.p2align 4
	.p2align 3
.L474:
	.loc 1 119 3 is_stmt 1 view .LVU2746
.LBB3069:
.LBI3069:
	.loc 1 86 12 view .LVU2747
.LBB3070:
	.loc 1 88 2 view .LVU2748
	.loc 1 88 6 is_stmt 0 view .LVU2749
	movl	%ebx, 40(%esp)
	movl	(%ebx), %edi
.LVL890:
	.loc 1 89 2 is_stmt 1 view .LVU2750
	.loc 1 89 9 view .LVU2751
	.loc 1 88 6 is_stmt 0 view .LVU2752
	movl	%ebx, %eax
	movl	%edi, %edx
	jmp	.L473
.LVL891:
	.p2align 4,,10
	.p2align 3
.L1044:
	.loc 1 90 12 view .LVU2753
	movl	(%ecx), %edx
.L473:
	.loc 1 90 3 is_stmt 1 view .LVU2754
	.loc 1 90 18 is_stmt 0 view .LVU2755
	movl	%edx, %ecx
	subl	%esi, %ecx
	.loc 1 90 7 view .LVU2756
	movl	%ecx, %ebx
	negl	%ebx
	cmovns	%ebx, %ecx
	.loc 1 90 36 view .LVU2757
	movl	%edi, %ebx
	.loc 1 90 7 view .LVU2758
	movl	%ecx, 44(%esp)
	.loc 1 90 36 view .LVU2759
	subl	%esi, %ebx
	.loc 1 90 27 view .LVU2760
	movl	%ebx, %ecx
	negl	%ecx
	cmovs	%ebx, %ecx
	.loc 1 91 9 view .LVU2761
	cmpl	%ecx, 44(%esp)
	.loc 1 92 5 view .LVU2762
	movl	12(%eax), %ecx
	.loc 1 91 9 view .LVU2763
	cmovl	%edx, %edi
.LVL892:
	.loc 1 92 3 is_stmt 1 view .LVU2764
	.loc 1 92 5 is_stmt 0 view .LVU2765
	cmpl	%edx, %esi
	cmovl	8(%eax), %ecx
	.loc 1 89 9 view .LVU2766
	testl	%ecx, %ecx
	.loc 1 92 5 view .LVU2767
	movl	%ecx, %eax
.LVL893:
	.loc 1 89 9 is_stmt 1 view .LVU2768
	jne	.L1044
.LBE3070:
.LBE3069:
	.loc 1 119 3 is_stmt 0 view .LVU2769
	movl	%esi, 4(%esp)
	.loc 1 118 37 view .LVU2770
	addl	$31, %esi
.LVL894:
	.loc 1 119 3 view .LVU2771
	movl	40(%esp), %ebx
.LBB3072:
.LBB3071:
	.loc 1 94 2 is_stmt 1 view .LVU2772
.LVL895:
	.loc 1 94 2 is_stmt 0 view .LVU2773
.LBE3071:
.LBE3072:
	.loc 1 119 3 view .LVU2774
	movl	%edi, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL896:
	.loc 1 118 37 is_stmt 1 view .LVU2775
	.loc 1 118 26 view .LVU2776
	cmpl	$300, %esi
	jne	.L474
.LBE3073:
	.loc 1 120 2 is_stmt 0 view .LVU2777
	movl	$.LC1, (%esp)
	movl	32(%esp), %ebx
	.loc 1 120 2 is_stmt 1 view .LVU2778
	call	puts
.LVL897:
	.loc 1 121 2 view .LVU2779
	.loc 1 121 9 view .LVU2780
	.loc 1 120 2 is_stmt 0 view .LVU2781
	movl	36(%esp), %eax
.L475:
	.loc 1 122 3 is_stmt 1 view .LVU2782
	.loc 1 122 13 is_stmt 0 view .LVU2783
	movl	(%eax), %edx
	leal	52(%esp), %eax
	call	erase
.LVL898:
	.loc 1 122 10 view .LVU2784
	addl	%eax, %ebx
.LVL899:
	.loc 1 121 9 is_stmt 1 view .LVU2785
	movl	52(%esp), %eax
	testl	%eax, %eax
	jne	.L475
	.loc 1 124 1 is_stmt 0 view .LVU2786
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL900:
	.loc 1 124 1 view .LVU2787
	popl	%esi
	.cfi_restore 6
.LVL901:
	.loc 1 124 1 view .LVU2788
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
.LVL902:
.L570:
	.cfi_restore_state
.LBB3074:
.LBB3055:
.LBB3005:
.LBB2978:
.LBB2962:
.LBB2947:
.LBB2926:
.LBB2914:
	.loc 1 81 10 view .LVU2789
	xorl	%eax, %eax
	jmp	.L449
.LVL903:
.L203:
	.loc 1 81 10 view .LVU2790
.LBE2914:
.LBE2926:
.LBE2947:
.LBE2962:
.LBE2978:
.LBE3005:
.LBB3006:
.LBB2091:
.LBB2044:
.LBB1709:
.LBB1682:
.LBB1568:
.LBB1548:
.LBB1507:
	.loc 1 60 2 is_stmt 1 view .LVU2791
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	$2, %edx
	call	walk
.LVL904:
	.loc 1 61 2 view .LVU2792
	.loc 1 62 3 view .LVU2793
.LBB1498:
.LBI1498:
	.loc 1 65 13 view .LVU2794
.LBB1499:
	.loc 1 67 2 view .LVU2795
	.loc 1 68 2 view .LVU2796
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL905:
	.loc 1 69 2 view .LVU2797
	.loc 1 69 6 is_stmt 0 view .LVU2798
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2799
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2800
	incl	%eax
	.loc 1 69 5 view .LVU2801
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1045
.LVL906:
.L206:
	.loc 1 69 5 view .LVU2802
.LBE1499:
.LBE1498:
.LBE1507:
.LBE1548:
	.loc 1 60 2 is_stmt 1 view .LVU2803
.LBB1549:
.LBB1532:
	.loc 1 53 5 is_stmt 0 view .LVU2804
	movl	$2, 44(%esp)
.LBE1532:
.LBE1549:
	.loc 1 60 8 view .LVU2805
	movl	12(%edi), %ebx
.LVL907:
.LBB1550:
	.loc 1 51 13 is_stmt 1 view .LVU2806
.LBB1533:
	.loc 1 53 2 view .LVU2807
	.loc 1 53 5 is_stmt 0 view .LVU2808
	testl	%ebx, %ebx
	je	.L208
.LVL908:
.L209:
	.loc 1 57 2 is_stmt 1 view .LVU2809
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL909:
	.loc 1 58 2 view .LVU2810
	.loc 1 58 5 is_stmt 0 view .LVU2811
	cmpl	$1, 40(%esp)
	je	.L519
	.loc 1 60 2 is_stmt 1 view .LVU2812
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL910:
	.loc 1 61 2 view .LVU2813
	.loc 1 62 3 view .LVU2814
.LBB1523:
.LBI1523:
	.loc 1 65 13 view .LVU2815
.LBB1524:
	.loc 1 67 2 view .LVU2816
	.loc 1 68 2 view .LVU2817
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL911:
	.loc 1 69 2 view .LVU2818
	.loc 1 69 6 is_stmt 0 view .LVU2819
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2820
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2821
	incl	%eax
	.loc 1 69 5 view .LVU2822
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1046
.LVL912:
.L221:
	.loc 1 69 5 view .LVU2823
.LBE1524:
.LBE1523:
	.loc 1 53 5 view .LVU2824
	movl	$2, 40(%esp)
.LVL913:
.L208:
	.loc 1 53 5 view .LVU2825
.LBE1533:
.LBE1550:
	.loc 1 62 3 is_stmt 1 view .LVU2826
.LBB1551:
.LBI1551:
	.loc 1 65 13 view .LVU2827
.LBB1552:
	.loc 1 67 2 view .LVU2828
	.loc 1 68 2 view .LVU2829
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL914:
	.loc 1 69 2 view .LVU2830
	.loc 1 69 6 is_stmt 0 view .LVU2831
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2832
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2833
	incl	%eax
	.loc 1 69 5 view .LVU2834
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1047
.LVL915:
.L223:
	.loc 1 69 5 view .LVU2835
.LBE1552:
.LBE1551:
.LBE1568:
.LBE1682:
	.loc 1 60 2 is_stmt 1 view .LVU2836
	.loc 1 60 8 is_stmt 0 view .LVU2837
	movl	28(%esp), %eax
	movl	12(%eax), %ebx
.LVL916:
.LBB1683:
	.loc 1 51 13 is_stmt 1 view .LVU2838
.LBB1663:
	.loc 1 53 2 view .LVU2839
	.loc 1 53 5 is_stmt 0 view .LVU2840
	testl	%ebx, %ebx
	je	.L226
	.loc 1 55 2 is_stmt 1 view .LVU2841
	.loc 1 57 2 view .LVU2842
	.loc 1 57 8 is_stmt 0 view .LVU2843
	movl	8(%ebx), %edi
.LVL917:
.LBB1645:
	.loc 1 51 13 is_stmt 1 view .LVU2844
.LBB1605:
	.loc 1 53 2 view .LVU2845
	.loc 1 53 5 is_stmt 0 view .LVU2846
	testl	%edi, %edi
	jne	.L238
	jmp	.L515
.LVL918:
.L241:
	.loc 1 60 2 is_stmt 1 view .LVU2847
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL919:
	.loc 1 61 2 view .LVU2848
	.loc 1 62 3 view .LVU2849
.LBB1595:
.LBI1595:
	.loc 1 65 13 view .LVU2850
.LBB1596:
	.loc 1 67 2 view .LVU2851
	.loc 1 68 2 view .LVU2852
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL920:
	.loc 1 69 2 view .LVU2853
	.loc 1 69 6 is_stmt 0 view .LVU2854
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2855
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2856
	incl	%eax
	.loc 1 69 5 view .LVU2857
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1048
.LVL921:
.L244:
	.loc 1 69 5 view .LVU2858
.LBE1596:
.LBE1595:
.LBE1605:
.LBE1645:
	.loc 1 60 2 is_stmt 1 view .LVU2859
	.loc 1 60 8 is_stmt 0 view .LVU2860
	movl	12(%ebx), %edi
.LVL922:
.LBB1646:
	.loc 1 51 13 is_stmt 1 view .LVU2861
.LBB1631:
	.loc 1 53 2 view .LVU2862
	.loc 1 53 5 is_stmt 0 view .LVU2863
	testl	%edi, %edi
	je	.L246
	.loc 1 53 5 view .LVU2864
	movl	$2, 40(%esp)
.LVL923:
.L252:
	.loc 1 57 2 is_stmt 1 view .LVU2865
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL924:
	.loc 1 58 2 view .LVU2866
	.loc 1 58 5 is_stmt 0 view .LVU2867
	cmpl	$1, 40(%esp)
	je	.L512
	.loc 1 60 2 is_stmt 1 view .LVU2868
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%edi), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL925:
	.loc 1 61 2 view .LVU2869
	.loc 1 62 3 view .LVU2870
.LBB1622:
.LBI1622:
	.loc 1 65 13 view .LVU2871
.LBB1623:
	.loc 1 67 2 view .LVU2872
	.loc 1 68 2 view .LVU2873
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL926:
	.loc 1 69 2 view .LVU2874
	.loc 1 69 6 is_stmt 0 view .LVU2875
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2876
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2877
	incl	%eax
	.loc 1 69 5 view .LVU2878
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1049
.LVL927:
.L246:
	.loc 1 69 5 view .LVU2879
.LBE1623:
.LBE1622:
.LBE1631:
.LBE1646:
	.loc 1 62 3 is_stmt 1 view .LVU2880
.LBB1647:
.LBI1647:
	.loc 1 65 13 view .LVU2881
.LBB1648:
	.loc 1 67 2 view .LVU2882
	.loc 1 68 2 view .LVU2883
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL928:
	.loc 1 69 2 view .LVU2884
	.loc 1 69 6 is_stmt 0 view .LVU2885
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2886
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2887
	incl	%eax
	.loc 1 69 5 view .LVU2888
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1050
.LVL929:
.L226:
	.loc 1 69 5 view .LVU2889
.LBE1648:
.LBE1647:
.LBE1663:
.LBE1683:
	.loc 1 62 3 is_stmt 1 view .LVU2890
.LBB1684:
.LBI1684:
	.loc 1 65 13 view .LVU2891
.LBB1685:
	.loc 1 67 2 view .LVU2892
	.loc 1 68 2 view .LVU2893
	movl	28(%esp), %eax
	movl	(%eax), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL930:
	.loc 1 69 2 view .LVU2894
	.loc 1 69 6 is_stmt 0 view .LVU2895
	movl	56(%esp), %eax
	incl	%eax
	.loc 1 69 5 view .LVU2896
	movl	%eax, 56(%esp)
	imull	$-858993459, %eax, %eax
	addl	$429496728, %eax
	rorl	$2, %eax
	cmpl	$214748364, %eax
	jbe	.L1051
.LVL931:
.L260:
	.loc 1 69 5 view .LVU2897
.LBE1685:
.LBE1684:
.LBE1709:
.LBE2044:
	.loc 1 60 2 is_stmt 1 view .LVU2898
	.loc 1 60 8 is_stmt 0 view .LVU2899
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
.LVL932:
.LBB2045:
	.loc 1 51 13 is_stmt 1 view .LVU2900
.LBB2003:
	.loc 1 53 2 view .LVU2901
	.loc 1 53 5 is_stmt 0 view .LVU2902
	testl	%eax, %eax
	je	.L1052
	.loc 1 55 2 is_stmt 1 view .LVU2903
	.loc 1 57 2 view .LVU2904
	.loc 1 57 8 is_stmt 0 view .LVU2905
	movl	28(%esp), %eax
	.loc 1 57 8 view .LVU2906
	movl	8(%eax), %edi
.LVL933:
.LBB1968:
	.loc 1 51 13 is_stmt 1 view .LVU2907
.LBB1829:
	.loc 1 53 2 view .LVU2908
	.loc 1 53 5 is_stmt 0 view .LVU2909
	testl	%edi, %edi
	je	.L529
	movl	$2, 40(%esp)
	jmp	.L271
.LVL934:
.L571:
	.loc 1 53 5 view .LVU2910
.LBE1829:
.LBE1968:
.LBE2003:
.LBE2045:
.LBE2091:
.LBE3006:
.LBB3007:
.LBB2979:
.LBB2963:
.LBB2948:
.LBB2927:
.LBB2915:
.LBB2905:
.LBB2896:
.LBB2886:
.LBB2824:
	.loc 1 81 10 view .LVU2911
	xorl	%eax, %eax
.LVL935:
	.loc 1 81 10 view .LVU2912
	movl	%eax, 44(%esp)
	jmp	.L450
.LVL936:
.L580:
	.loc 1 81 10 view .LVU2913
.LBE2824:
.LBE2886:
.LBB2887:
.LBB2881:
	xorl	%eax, %eax
	jmp	.L459
.LVL937:
.L279:
	.loc 1 81 10 view .LVU2914
.LBE2881:
.LBE2887:
.LBE2896:
.LBE2905:
.LBE2915:
.LBE2927:
.LBE2948:
.LBE2963:
.LBE2979:
.LBE3007:
.LBB3008:
.LBB2092:
.LBB2046:
.LBB2004:
.LBB1969:
.LBB1830:
.LBB1810:
.LBB1762:
	.loc 1 60 2 is_stmt 1 view .LVU2915
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL938:
	.loc 1 61 2 view .LVU2916
	.loc 1 62 3 view .LVU2917
.LBB1753:
.LBI1753:
	.loc 1 65 13 view .LVU2918
.LBB1754:
	.loc 1 67 2 view .LVU2919
	.loc 1 68 2 view .LVU2920
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL939:
	.loc 1 69 2 view .LVU2921
	.loc 1 69 6 is_stmt 0 view .LVU2922
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2923
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2924
	incl	%eax
	.loc 1 69 5 view .LVU2925
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1053
.L974:
.LVL940:
	.loc 1 69 5 view .LVU2926
.LBE1754:
.LBE1753:
.LBE1762:
.LBE1810:
	.loc 1 58 2 is_stmt 1 view .LVU2927
	.loc 1 60 2 view .LVU2928
	.loc 1 60 8 is_stmt 0 view .LVU2929
	movl	12(%edi), %ebx
.LVL941:
.LBB1811:
	.loc 1 51 13 is_stmt 1 view .LVU2930
.LBB1787:
	.loc 1 53 2 view .LVU2931
	.loc 1 53 5 is_stmt 0 view .LVU2932
	testl	%ebx, %ebx
	je	.L282
	.loc 1 57 2 is_stmt 1 view .LVU2933
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL942:
	.loc 1 58 2 view .LVU2934
	.loc 1 60 2 view .LVU2935
	movl	36(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$show, %ecx
	call	walk
.LVL943:
	.loc 1 61 2 view .LVU2936
.L503:
	.loc 1 62 3 view .LVU2937
.LBB1778:
.LBI1778:
	.loc 1 65 13 view .LVU2938
.LBB1779:
	.loc 1 67 2 view .LVU2939
	.loc 1 68 2 view .LVU2940
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL944:
	.loc 1 69 2 view .LVU2941
	.loc 1 69 6 is_stmt 0 view .LVU2942
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2943
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2944
	incl	%eax
	.loc 1 69 5 view .LVU2945
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L1054
.LVL945:
.L297:
	.loc 1 69 5 view .LVU2946
.LBE1779:
.LBE1778:
.LBE1787:
.LBE1811:
	.loc 1 62 3 is_stmt 1 view .LVU2947
.LBB1812:
.LBI1793:
	.loc 1 65 13 view .LVU2948
.LBB1797:
	.loc 1 67 2 view .LVU2949
	.loc 1 68 2 view .LVU2950
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL946:
	.loc 1 69 2 view .LVU2951
	.loc 1 69 6 is_stmt 0 view .LVU2952
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2953
	movl	$20, %ecx
	movl	$2, 40(%esp)
	.loc 1 69 6 view .LVU2954
	incl	%eax
	.loc 1 69 5 view .LVU2955
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L284
.LVL947:
.L502:
	.loc 1 69 5 view .LVU2956
.LBE1797:
.LBE1812:
.LBE1830:
.LBE1969:
	.loc 1 60 2 is_stmt 1 view .LVU2957
	.loc 1 60 8 is_stmt 0 view .LVU2958
	movl	28(%esp), %eax
	movl	12(%eax), %edi
.LVL948:
.LBB1970:
	.loc 1 51 13 is_stmt 1 view .LVU2959
.LBB1938:
	.loc 1 53 2 view .LVU2960
	.loc 1 53 5 is_stmt 0 view .LVU2961
	testl	%edi, %edi
	je	.L301
	.loc 1 57 2 is_stmt 1 view .LVU2962
	.loc 1 57 8 is_stmt 0 view .LVU2963
	movl	8(%edi), %ebx
.LVL949:
.LBB1920:
	.loc 1 51 13 is_stmt 1 view .LVU2964
.LBB1871:
	.loc 1 53 2 view .LVU2965
	.loc 1 53 5 is_stmt 0 view .LVU2966
	testl	%ebx, %ebx
	jne	.L528
.LVL950:
	.loc 1 53 5 view .LVU2967
.LBE1871:
.LBE1920:
	.loc 1 60 2 is_stmt 1 view .LVU2968
	.loc 1 60 8 is_stmt 0 view .LVU2969
	movl	12(%edi), %ebx
.LVL951:
.LBB1921:
	.loc 1 51 13 is_stmt 1 view .LVU2970
.LBB1899:
	.loc 1 53 2 view .LVU2971
	.loc 1 53 5 is_stmt 0 view .LVU2972
	testl	%ebx, %ebx
	je	.L319
.LVL952:
.L321:
	.loc 1 57 2 is_stmt 1 view .LVU2973
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL953:
	.loc 1 58 2 view .LVU2974
	.loc 1 58 5 is_stmt 0 view .LVU2975
	cmpl	$1, 40(%esp)
	je	.L527
	.loc 1 58 5 view .LVU2976
	jmp	.L327
.LVL954:
.L563:
	.loc 1 58 5 view .LVU2977
.LBE1899:
.LBE1921:
.LBE1938:
.LBE1970:
.LBE2004:
.LBE2046:
.LBE2092:
.LBE3008:
.LBB3009:
.LBB2980:
.LBB2964:
.LBB2949:
.LBB2928:
.LBB2747:
.LBB2738:
.LBB2731:
.LBB2723:
.LBB2720:
	.loc 1 81 10 view .LVU2978
	xorl	%eax, %eax
	.p2align 4,,4
	jmp	.L442
.LVL955:
.L554:
	.loc 1 81 10 view .LVU2979
.LBE2720:
.LBE2723:
.LBB2724:
.LBB2673:
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	.p2align 4,,3
	jmp	.L433
.LVL956:
.L1031:
	.loc 1 81 10 view .LVU2980
.LBE2673:
.LBE2724:
.LBE2731:
.LBE2738:
.LBE2747:
.LBE2928:
.LBE2949:
.LBE2964:
.LBE2980:
.LBE3009:
.LBB3010:
.LBB2093:
.LBB2047:
.LBB2005:
.LBB1971:
.LBB1831:
	.loc 1 58 2 is_stmt 1 view .LVU2981
	.loc 1 58 5 is_stmt 0 view .LVU2982
	cmpl	$1, 40(%esp)
	je	.L505
	.loc 1 60 2 is_stmt 1 view .LVU2983
	.loc 1 60 8 is_stmt 0 view .LVU2984
	movl	12(%edi), %ebx
.LVL957:
.LBB1813:
	.loc 1 51 13 is_stmt 1 view .LVU2985
.LBB1788:
	.loc 1 53 2 view .LVU2986
	.loc 1 53 5 is_stmt 0 view .LVU2987
	testl	%ebx, %ebx
	jne	.L288
.LVL958:
.L282:
	.loc 1 53 5 view .LVU2988
.LBE1788:
.LBE1813:
	.loc 1 62 3 is_stmt 1 view .LVU2989
.LBB1814:
	.loc 1 65 13 view .LVU2990
.LBB1798:
	.loc 1 67 2 view .LVU2991
	.loc 1 68 2 view .LVU2992
	movl	(%edi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL959:
	.loc 1 69 2 view .LVU2993
	.loc 1 69 6 is_stmt 0 view .LVU2994
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU2995
	movl	$20, %ecx
	.loc 1 69 6 view .LVU2996
	incl	%eax
	.loc 1 69 5 view .LVU2997
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L284
.LVL960:
	.loc 1 69 5 view .LVU2998
.LBE1798:
.LBE1814:
.LBE1831:
.LBE1971:
	.loc 1 58 2 is_stmt 1 view .LVU2999
	.loc 1 58 5 is_stmt 0 view .LVU3000
	cmpl	$1, 40(%esp)
	jne	.L502
	jmp	.L270
.LVL961:
.L189:
	.loc 1 58 5 view .LVU3001
.LBE2005:
.LBE2047:
	.loc 1 60 2 is_stmt 1 view .LVU3002
	.loc 1 60 8 is_stmt 0 view .LVU3003
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
.LVL962:
.LBB2048:
	.loc 1 51 13 is_stmt 1 view .LVU3004
.LBB2006:
	.loc 1 53 2 view .LVU3005
	.loc 1 53 5 is_stmt 0 view .LVU3006
	testl	%eax, %eax
	je	.L211
	leal	60(%esp), %eax
.LVL963:
	.loc 1 53 5 view .LVU3007
	movl	%eax, 32(%esp)
	jmp	.L212
.LVL964:
.L188:
	.loc 1 53 5 view .LVU3008
.LBE2006:
.LBE2048:
.LBB2049:
.LBB1470:
.LBB1468:
.LBI1468:
	.loc 1 65 13 is_stmt 1 view .LVU3009
.LBB1469:
	.loc 1 70 3 view .LVU3010
	movl	$.LC1, (%esp)
	call	puts
.LVL965:
	jmp	.L961
.LVL966:
.L1026:
	.loc 1 70 3 is_stmt 0 view .LVU3011
.LBE1469:
.LBE1468:
.LBE1470:
.LBE2049:
.LBE2093:
.LBE3010:
.LBE3055:
	.loc 1 105 48 view .LVU3012
	movl	%edi, %ebx
	jmp	.L467
.LVL967:
.L267:
.LBB3056:
.LBB3011:
.LBB2094:
.LBB2050:
.LBB2007:
.LBB1972:
.LBB1732:
.LBB1730:
.LBI1730:
	.loc 1 65 13 is_stmt 1 view .LVU3013
.LBB1731:
	.loc 1 70 3 view .LVU3014
	movl	$.LC1, (%esp)
	call	puts
.LVL968:
	.loc 1 70 3 is_stmt 0 view .LVU3015
.LBE1731:
.LBE1730:
.LBE1732:
.LBE1972:
	.loc 1 57 2 is_stmt 1 view .LVU3016
	.loc 1 57 8 is_stmt 0 view .LVU3017
	movl	28(%esp), %eax
	movl	8(%eax), %ebx
.LVL969:
.LBB1973:
	.loc 1 51 13 is_stmt 1 view .LVU3018
.LBB1832:
	.loc 1 53 2 view .LVU3019
	.loc 1 53 5 is_stmt 0 view .LVU3020
	testl	%ebx, %ebx
	jne	.L269
.LVL970:
.L268:
	.loc 1 53 5 view .LVU3021
.LBE1832:
.LBE1973:
	.loc 1 60 2 is_stmt 1 view .LVU3022
	.loc 1 60 8 is_stmt 0 view .LVU3023
	movl	28(%esp), %eax
	movl	12(%eax), %edi
.LVL971:
.LBB1974:
	.loc 1 51 13 is_stmt 1 view .LVU3024
.LBB1939:
	.loc 1 53 2 view .LVU3025
	.loc 1 53 5 is_stmt 0 view .LVU3026
	testl	%edi, %edi
	je	.L595
	xorl	%ecx, %ecx
	movl	%ecx, 40(%esp)
	jmp	.L299
.LVL972:
.L191:
	.loc 1 53 5 view .LVU3027
.LBE1939:
.LBE1974:
.LBE2007:
.LBE2050:
.LBB2051:
.LBB1710:
.LBB1689:
.LBB1477:
.LBB1475:
.LBI1475:
	.loc 1 65 13 is_stmt 1 view .LVU3028
.LBB1476:
	.loc 1 70 3 view .LVU3029
	movl	$.LC1, (%esp)
	call	puts
.LVL973:
	.loc 1 70 3 is_stmt 0 view .LVU3030
.LBE1476:
.LBE1475:
.LBE1477:
.LBE1689:
	.loc 1 57 2 is_stmt 1 view .LVU3031
	.loc 1 57 8 is_stmt 0 view .LVU3032
	movl	28(%esp), %eax
	movl	8(%eax), %ebx
.LVL974:
.LBB1690:
	.loc 1 51 13 is_stmt 1 view .LVU3033
.LBB1569:
	.loc 1 53 2 view .LVU3034
	.loc 1 53 5 is_stmt 0 view .LVU3035
	testl	%ebx, %ebx
	jne	.L193
	jmp	.L1015
.LVL975:
.L196:
.LBB1556:
.LBB1484:
.LBB1482:
.LBI1482:
	.loc 1 65 13 is_stmt 1 view .LVU3036
.LBB1483:
	.loc 1 70 3 view .LVU3037
	movl	$.LC1, (%esp)
	call	puts
.LVL976:
	jmp	.L1006
.LVL977:
.L555:
	.loc 1 70 3 is_stmt 0 view .LVU3038
.LBE1483:
.LBE1482:
.LBE1484:
.LBE1556:
.LBE1569:
.LBE1690:
.LBE1710:
.LBE2051:
.LBE2094:
.LBE3011:
.LBB3012:
.LBB2981:
.LBB2965:
.LBB2950:
.LBB2929:
.LBB2748:
.LBB2739:
.LBB2732:
.LBB2725:
.LBB2674:
.LBB2669:
.LBB2665:
.LBB2660:
.LBB2641:
	.loc 1 81 10 view .LVU3039
	xorl	%ecx, %ecx
	movl	%ecx, 44(%esp)
	jmp	.L434
.LVL978:
.L560:
	.loc 1 81 10 view .LVU3040
.LBE2641:
.LBE2660:
.LBB2661:
.LBB2658:
	xorl	%eax, %eax
	.p2align 4,,3
	jmp	.L439
.LVL979:
.L272:
	.loc 1 81 10 view .LVU3041
.LBE2658:
.LBE2661:
.LBE2665:
.LBE2669:
.LBE2674:
.LBE2725:
.LBE2732:
.LBE2739:
.LBE2748:
.LBE2929:
.LBE2950:
.LBE2965:
.LBE2981:
.LBE3012:
.LBB3013:
.LBB2095:
.LBB2052:
.LBB2008:
.LBB1975:
.LBB1833:
.LBB1815:
.LBB1739:
.LBB1737:
.LBI1737:
	.loc 1 65 13 is_stmt 1 view .LVU3042
.LBB1738:
	.loc 1 70 3 view .LVU3043
	movl	$.LC1, (%esp)
	call	puts
.LVL980:
	jmp	.L996
.LVL981:
.L584:
	.loc 1 70 3 is_stmt 0 view .LVU3044
.LBE1738:
.LBE1737:
.LBE1739:
.LBE1815:
.LBE1833:
.LBE1975:
.LBE2008:
.LBE2052:
.LBE2095:
.LBE3013:
.LBB3014:
.LBB2982:
.LBB2966:
.LBB2951:
.LBB2930:
.LBB2916:
.LBB2906:
.LBB2897:
.LBB2888:
.LBB2882:
.LBB2877:
.LBB2873:
.LBB2868:
.LBB2865:
	.loc 1 81 10 view .LVU3045
	xorl	%eax, %eax
	jmp	.L463
.LVL982:
.L302:
	.loc 1 81 10 view .LVU3046
.LBE2865:
.LBE2868:
.LBE2873:
.LBE2877:
.LBE2882:
.LBE2888:
.LBE2897:
.LBE2906:
.LBE2916:
.LBE2930:
.LBE2951:
.LBE2966:
.LBE2982:
.LBE3014:
.LBB3015:
.LBB2096:
.LBB2053:
.LBB2009:
.LBB1976:
.LBB1963:
.LBB1961:
.LBI1961:
	.loc 1 65 13 is_stmt 1 view .LVU3047
.LBB1962:
	.loc 1 70 3 view .LVU3048
	movl	$.LC1, (%esp)
	call	puts
.LVL983:
	.loc 1 70 3 is_stmt 0 view .LVU3049
.LBE1962:
.LBE1961:
.LBE1963:
.LBE1976:
	.loc 1 60 2 is_stmt 1 view .LVU3050
	.loc 1 60 8 is_stmt 0 view .LVU3051
	movl	28(%esp), %eax
	movl	12(%eax), %edi
.LVL984:
.LBB1977:
	.loc 1 51 13 is_stmt 1 view .LVU3052
.LBB1940:
	.loc 1 53 2 view .LVU3053
	.loc 1 53 5 is_stmt 0 view .LVU3054
	testl	%edi, %edi
	jne	.L304
.LVL985:
.L323:
	.loc 1 53 5 view .LVU3055
.LBE1940:
.LBE1977:
.LBB1978:
.LBB1834:
.LBB1816:
.LBB1799:
	.loc 1 69 5 view .LVU3056
	movl	$1, 40(%esp)
.LVL986:
.L265:
	.loc 1 69 5 view .LVU3057
.LBE1799:
.LBE1816:
.LBE1834:
.LBE1978:
.LBE2009:
.LBE2053:
.LBE2096:
.LBE3015:
	.loc 1 109 3 is_stmt 1 view .LVU3058
.LBB3016:
	.loc 1 51 13 view .LVU3059
.LBB2586:
	.loc 1 53 2 view .LVU3060
	.loc 1 55 2 view .LVU3061
.LBE2586:
.LBE3016:
	.loc 1 109 3 view .LVU3062
.LBB3017:
	.loc 1 51 13 view .LVU3063
.LBB2587:
	.loc 1 53 2 view .LVU3064
	.loc 1 55 2 view .LVU3065
	.loc 1 57 2 view .LVU3066
	.loc 1 57 8 is_stmt 0 view .LVU3067
	movl	8(%esi), %edi
.LVL987:
.LBB2563:
	.loc 1 51 13 is_stmt 1 view .LVU3068
.LBB2326:
	.loc 1 53 2 view .LVU3069
	.loc 1 53 5 is_stmt 0 view .LVU3070
	testl	%edi, %edi
	jne	.L331
.LVL988:
.L991:
	.loc 1 53 5 view .LVU3071
	movl	60(%esp), %eax
	jmp	.L386
.LVL989:
.L1030:
	.loc 1 53 5 view .LVU3072
.LBE2326:
.LBE2563:
.LBE2587:
.LBE3017:
.LBB3018:
.LBB2097:
.LBB2054:
.LBB2038:
.LBB2036:
.LBI2036:
	.loc 1 65 13 is_stmt 1 view .LVU3073
.LBB2037:
	.loc 1 70 3 view .LVU3074
	movl	$.LC1, (%esp)
	call	puts
.LVL990:
	.loc 1 70 3 is_stmt 0 view .LVU3075
.LBE2037:
.LBE2036:
.LBE2038:
.LBE2054:
	.loc 1 60 2 is_stmt 1 view .LVU3076
	.loc 1 60 8 is_stmt 0 view .LVU3077
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
.LVL991:
.LBB2055:
	.loc 1 51 13 is_stmt 1 view .LVU3078
.LBB2010:
	.loc 1 53 2 view .LVU3079
	.loc 1 53 5 is_stmt 0 view .LVU3080
	testl	%eax, %eax
	jne	.L916
	jmp	.L265
.LVL992:
.L307:
.LBB1979:
.LBB1941:
.LBB1922:
.LBB1848:
.LBB1846:
.LBI1846:
	.loc 1 65 13 is_stmt 1 view .LVU3081
.LBB1847:
	.loc 1 70 3 view .LVU3082
	movl	$.LC1, (%esp)
	call	puts
.LVL993:
	jmp	.L981
.LVL994:
.L234:
	.loc 1 70 3 is_stmt 0 view .LVU3083
.LBE1847:
.LBE1846:
.LBE1848:
.LBE1922:
.LBE1941:
.LBE1979:
.LBE2010:
.LBE2055:
.LBB2056:
.LBB1711:
.LBB1691:
.LBB1664:
.LBB1652:
.LBB1581:
.LBB1579:
.LBI1579:
	.loc 1 65 13 is_stmt 1 view .LVU3084
.LBB1580:
	.loc 1 70 3 view .LVU3085
	movl	$.LC1, (%esp)
	call	puts
.LVL995:
	jmp	.L1002
.LVL996:
.L1027:
	.loc 1 70 3 is_stmt 0 view .LVU3086
.LBE1580:
.LBE1579:
.LBE1581:
.LBE1652:
.LBE1664:
.LBE1691:
.LBE1711:
.LBE2056:
	.loc 1 58 2 is_stmt 1 view .LVU3087
	.loc 1 58 5 is_stmt 0 view .LVU3088
	cmpl	$1, 44(%esp)
	jne	.L260
	.p2align 4,,6
	jmp	.L251
.LVL997:
.L581:
	.loc 1 58 5 view .LVU3089
.LBE2097:
.LBE3018:
.LBB3019:
.LBB2983:
.LBB2967:
.LBB2952:
.LBB2931:
.LBB2917:
.LBB2907:
.LBB2898:
.LBB2889:
.LBB2883:
.LBB2878:
.LBB2874:
.LBB2869:
.LBB2847:
	.loc 1 81 10 view .LVU3090
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	jmp	.L460
.LVL998:
.L589:
	.loc 1 81 10 view .LVU3091
.LBE2847:
.LBE2869:
.LBE2874:
.LBE2878:
.LBE2883:
.LBE2889:
.LBE2898:
.LBE2907:
.LBE2917:
.LBE2931:
.LBE2952:
.LBE2967:
.LBE2983:
.LBE3019:
.LBE3056:
.LBE3074:
.LBB3075:
.LBB3067:
	xorl	%eax, %eax
.LVL999:
	.loc 1 81 10 view .LVU3092
	.p2align 4,,3
	jmp	.L469
.LVL1000:
.L337:
	.loc 1 81 10 view .LVU3093
.LBE3067:
.LBE3075:
.LBB3076:
.LBB3057:
.LBB3020:
.LBB2098:
.LBB2057:
.LBB2029:
.LBB2025:
.LBI2025:
	.loc 1 65 13 is_stmt 1 view .LVU3094
.LBB2026:
	.loc 1 70 3 view .LVU3095
	movl	$.LC1, (%esp)
	call	puts
.LVL1001:
	.loc 1 70 3 is_stmt 0 view .LVU3096
.LBE2026:
.LBE2025:
.LBE2029:
.LBE2057:
.LBE2098:
.LBE3020:
	.loc 1 109 3 is_stmt 1 view .LVU3097
.LBB3021:
	.loc 1 51 13 view .LVU3098
.LBB2588:
	.loc 1 53 2 view .LVU3099
.L341:
	.loc 1 57 2 view .LVU3100
	.loc 1 57 8 is_stmt 0 view .LVU3101
	movl	8(%esi), %edi
.LVL1002:
.LBB2564:
	.loc 1 51 13 is_stmt 1 view .LVU3102
.LBB2327:
	.loc 1 53 2 view .LVU3103
	.loc 1 53 5 is_stmt 0 view .LVU3104
	testl	%edi, %edi
	jne	.L331
.LVL1003:
	.loc 1 53 5 view .LVU3105
.LBE2327:
.LBE2564:
	.loc 1 58 2 is_stmt 1 view .LVU3106
	.loc 1 58 5 is_stmt 0 view .LVU3107
	cmpl	$1, 40(%esp)
	je	.L991
.L340:
	.loc 1 60 2 is_stmt 1 view .LVU3108
	.loc 1 60 8 is_stmt 0 view .LVU3109
	movl	12(%esi), %edi
.LVL1004:
.LBB2565:
	.loc 1 51 13 is_stmt 1 view .LVU3110
.LBB2527:
	.loc 1 53 2 view .LVU3111
	.loc 1 53 5 is_stmt 0 view .LVU3112
	testl	%edi, %edi
	je	.L1055
.LVL1005:
.L339:
	.loc 1 57 2 is_stmt 1 view .LVU3113
	.loc 1 57 8 is_stmt 0 view .LVU3114
	movl	8(%edi), %ebx
.LVL1006:
.LBB2513:
	.loc 1 51 13 is_stmt 1 view .LVU3115
.LBB2410:
	.loc 1 53 2 view .LVU3116
	.loc 1 53 5 is_stmt 0 view .LVU3117
	testl	%ebx, %ebx
	je	.L1056
	.loc 1 55 2 is_stmt 1 view .LVU3118
	.loc 1 57 2 view .LVU3119
	.loc 1 57 8 is_stmt 0 view .LVU3120
	movl	8(%ebx), %eax
	movl	%eax, 36(%esp)
.LVL1007:
.LBB2402:
	.loc 1 51 13 is_stmt 1 view .LVU3121
.LBB2361:
	.loc 1 53 2 view .LVU3122
	.loc 1 53 5 is_stmt 0 view .LVU3123
	testl	%eax, %eax
	jne	.L400
.LVL1008:
	.loc 1 53 5 view .LVU3124
.LBE2361:
.LBE2402:
	.loc 1 58 2 is_stmt 1 view .LVU3125
	.loc 1 58 5 is_stmt 0 view .LVU3126
	cmpl	$1, 40(%esp)
	movl	60(%esp), %eax
	je	.L399
	.loc 1 60 2 is_stmt 1 view .LVU3127
	.loc 1 60 8 is_stmt 0 view .LVU3128
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
.LVL1009:
.LBB2403:
	.loc 1 51 13 is_stmt 1 view .LVU3129
.LBB2384:
	.loc 1 53 2 view .LVU3130
	.loc 1 53 5 is_stmt 0 view .LVU3131
	testl	%eax, %eax
	jne	.L409
.LVL1010:
.L408:
	.loc 1 53 5 view .LVU3132
.LBE2384:
.LBE2403:
	.loc 1 61 2 is_stmt 1 view .LVU3133
	.loc 1 61 5 is_stmt 0 view .LVU3134
	cmpl	$2, 40(%esp)
	jne	.L406
	movl	60(%esp), %eax
	jmp	.L404
.LVL1011:
.L1028:
	.loc 1 61 5 view .LVU3135
.LBE2410:
.LBE2513:
.LBE2527:
.LBE2565:
.LBE2588:
.LBE3021:
.LBB3022:
.LBB2099:
.LBB2058:
.LBB1712:
	.loc 1 58 2 is_stmt 1 view .LVU3136
	.loc 1 58 5 is_stmt 0 view .LVU3137
	cmpl	$1, 40(%esp)
	je	.L225
.LBE1712:
.LBE2058:
.LBE2099:
.LBE3022:
.LBE3057:
	.loc 1 105 48 view .LVU3138
	movl	$2, 40(%esp)
	jmp	.L223
.LVL1012:
.L577:
.LBB3058:
.LBB3023:
.LBB2984:
.LBB2968:
.LBB2953:
.LBB2932:
.LBB2918:
.LBB2908:
.LBB2899:
.LBB2890:
.LBB2825:
.LBB2820:
.LBB2816:
.LBB2811:
.LBB2809:
	.loc 1 81 10 view .LVU3139
	xorl	%eax, %eax
	jmp	.L456
.LVL1013:
.L572:
	.loc 1 81 10 view .LVU3140
.LBE2809:
.LBE2811:
.LBB2812:
.LBB2792:
	xorl	%eax, %eax
.LVL1014:
	.loc 1 81 10 view .LVU3141
	movl	%eax, 44(%esp)
	jmp	.L451
.LVL1015:
.L567:
	.loc 1 81 10 view .LVU3142
.LBE2792:
.LBE2812:
.LBE2816:
.LBE2820:
.LBE2825:
.LBE2890:
.LBE2899:
.LBE2908:
.LBE2918:
.LBE2932:
.LBB2933:
.LBB2749:
.LBB2740:
.LBB2733:
.LBB2726:
.LBB2721:
.LBB2718:
.LBB2716:
.LBB2713:
.LBB2711:
	xorl	%eax, %eax
	jmp	.L446
.LVL1016:
.L564:
	.loc 1 81 10 view .LVU3143
.LBE2711:
.LBE2713:
.LBB2714:
.LBB2696:
	xorl	%eax, %eax
	movl	%eax, 36(%esp)
	jmp	.L443
.LVL1017:
.L566:
.LBB2695:
.LBB2694:
.LBB2692:
.LBB2691:
	.loc 1 81 10 view .LVU3144
	xorl	%eax, %eax
.LVL1018:
	.loc 1 81 10 view .LVU3145
	jmp	.L445
.LVL1019:
.L565:
	.loc 1 81 10 view .LVU3146
.LBE2691:
.LBE2692:
.LBB2693:
.LBB2688:
	xorl	%ecx, %ecx
	jmp	.L444
.LVL1020:
.L1051:
	.loc 1 81 10 view .LVU3147
.LBE2688:
.LBE2693:
.LBE2694:
.LBE2695:
.LBE2696:
.LBE2714:
.LBE2716:
.LBE2718:
.LBE2721:
.LBE2726:
.LBE2733:
.LBE2740:
.LBE2749:
.LBE2933:
.LBE2953:
.LBE2968:
.LBE2984:
.LBE3023:
.LBB3024:
.LBB2100:
.LBB2059:
.LBB1713:
.LBB1692:
.LBB1688:
.LBB1686:
.LBI1686:
	.loc 1 65 13 is_stmt 1 view .LVU3148
.LBB1687:
	.loc 1 70 3 view .LVU3149
	movl	$.LC1, (%esp)
	call	puts
.LVL1021:
	.loc 1 70 3 is_stmt 0 view .LVU3150
.LBE1687:
.LBE1686:
.LBE1688:
.LBE1692:
.LBE1713:
.LBE2059:
	.loc 1 58 2 is_stmt 1 view .LVU3151
	jmp	.L260
.LVL1022:
.L1032:
	.loc 1 58 2 is_stmt 0 view .LVU3152
.LBE2100:
.LBE3024:
.LBB3025:
.LBB2589:
	.loc 1 60 2 is_stmt 1 view .LVU3153
	.loc 1 60 8 is_stmt 0 view .LVU3154
	movl	12(%esi), %edi
.LVL1023:
.LBB2566:
	.loc 1 51 13 is_stmt 1 view .LVU3155
.LBB2528:
	.loc 1 53 2 view .LVU3156
	.loc 1 53 5 is_stmt 0 view .LVU3157
	testl	%edi, %edi
	je	.L338
	.loc 1 55 2 is_stmt 1 view .LVU3158
	.loc 1 55 5 is_stmt 0 view .LVU3159
	cmpl	$0, 40(%esp)
	je	.L367
	jmp	.L339
.LVL1024:
.L569:
	.loc 1 55 5 view .LVU3160
.LBE2528:
.LBE2566:
.LBE2589:
.LBE3025:
.LBB3026:
.LBB2985:
.LBB2969:
.LBB2954:
.LBB2934:
.LBB2750:
.LBB2741:
.LBB2734:
.LBB2727:
.LBB2722:
.LBB2719:
.LBB2717:
.LBB2715:
.LBB2712:
.LBB2710:
.LBB2709:
.LBB2707:
.LBB2706:
	.loc 1 81 10 view .LVU3161
	xorl	%eax, %eax
.LVL1025:
	.loc 1 81 10 view .LVU3162
	.p2align 4,,4
	jmp	.L448
.LVL1026:
.L568:
	.loc 1 81 10 view .LVU3163
.LBE2706:
.LBE2707:
.LBB2708:
.LBB2703:
	xorl	%edi, %edi
.LVL1027:
	.loc 1 81 10 view .LVU3164
	.p2align 4,,7
	jmp	.L447
.LVL1028:
.L576:
	.loc 1 81 10 view .LVU3165
.LBE2703:
.LBE2708:
.LBE2709:
.LBE2710:
.LBE2712:
.LBE2715:
.LBE2717:
.LBE2719:
.LBE2722:
.LBE2727:
.LBE2734:
.LBE2741:
.LBE2750:
.LBE2934:
.LBB2935:
.LBB2919:
.LBB2909:
.LBB2900:
.LBB2891:
.LBB2826:
.LBB2821:
.LBB2817:
.LBB2813:
.LBB2793:
.LBB2790:
.LBB2788:
.LBB2785:
.LBB2784:
	xorl	%eax, %eax
.LVL1029:
	.loc 1 81 10 view .LVU3166
	.p2align 4,,5
	jmp	.L455
.LVL1030:
.L573:
	.loc 1 81 10 view .LVU3167
.LBE2784:
.LBE2785:
.LBB2786:
.LBB2780:
	xorl	%ecx, %ecx
.LVL1031:
	.loc 1 81 10 view .LVU3168
	.p2align 4,,5
	jmp	.L452
.LVL1032:
.L230:
	.loc 1 81 10 view .LVU3169
.LBE2780:
.LBE2786:
.LBE2788:
.LBE2790:
.LBE2793:
.LBE2813:
.LBE2817:
.LBE2821:
.LBE2826:
.LBE2891:
.LBE2900:
.LBE2909:
.LBE2919:
.LBE2935:
.LBE2954:
.LBE2969:
.LBE2985:
.LBE3026:
.LBB3027:
.LBB2101:
.LBB2060:
.LBB1714:
.LBB1693:
.LBB1678:
.LBB1676:
.LBI1676:
	.loc 1 65 13 is_stmt 1 view .LVU3170
.LBB1677:
	.loc 1 70 3 view .LVU3171
	movl	$.LC1, (%esp)
	call	puts
.LVL1033:
	.loc 1 70 3 is_stmt 0 view .LVU3172
.LBE1677:
.LBE1676:
.LBE1678:
.LBE1693:
	.loc 1 60 2 is_stmt 1 view .LVU3173
	.loc 1 60 8 is_stmt 0 view .LVU3174
	movl	28(%esp), %eax
	movl	12(%eax), %ebx
.LVL1034:
.LBB1694:
	.loc 1 51 13 is_stmt 1 view .LVU3175
.LBB1665:
	.loc 1 53 2 view .LVU3176
	.loc 1 53 5 is_stmt 0 view .LVU3177
	testl	%ebx, %ebx
	jne	.L913
	jmp	.L251
.LVL1035:
.L586:
	.loc 1 53 5 view .LVU3178
.LBE1665:
.LBE1694:
.LBE1714:
.LBE2060:
.LBE2101:
.LBE3027:
.LBB3028:
.LBB2986:
.LBB2970:
.LBB2955:
.LBB2936:
.LBB2920:
.LBB2910:
.LBB2901:
.LBB2892:
.LBB2884:
.LBB2879:
.LBB2875:
.LBB2870:
.LBB2866:
.LBB2863:
.LBB2861:
.LBB2859:
.LBB2858:
	.loc 1 81 10 view .LVU3179
	xorl	%eax, %eax
.LVL1036:
	.loc 1 81 10 view .LVU3180
	jmp	.L465
.LVL1037:
.L1023:
	.loc 1 81 10 view .LVU3181
.LBE2858:
.LBE2859:
.LBE2861:
.LBE2863:
.LBE2866:
.LBE2870:
.LBE2875:
.LBE2879:
.LBE2884:
.LBE2892:
.LBE2901:
.LBE2910:
.LBE2920:
.LBE2936:
.LBE2955:
.LBE2970:
.LBE2986:
.LBE3028:
.LBB3029:
.LBB2102:
.LBB2061:
.LBB2011:
.LBB1980:
.LBB1956:
.LBB1954:
.LBI1954:
	.loc 1 65 13 is_stmt 1 view .LVU3182
.LBB1955:
	.loc 1 70 3 view .LVU3183
	movl	$.LC1, (%esp)
	call	puts
.LVL1038:
	.loc 1 70 3 is_stmt 0 view .LVU3184
.LBE1955:
.LBE1954:
.LBE1956:
.LBE1980:
.LBE2011:
.LBE2061:
	.loc 1 61 2 is_stmt 1 view .LVU3185
	jmp	.L336
.LVL1039:
.L1029:
.LBB2062:
.LBB1715:
.LBB1695:
.LBB1570:
	.loc 1 58 2 view .LVU3186
	.loc 1 58 5 is_stmt 0 view .LVU3187
	cmpl	$1, 40(%esp)
	je	.L207
	.loc 1 60 2 is_stmt 1 view .LVU3188
.LBB1557:
.LBB1534:
	.loc 1 53 5 is_stmt 0 view .LVU3189
	movl	$2, 40(%esp)
.LBE1534:
.LBE1557:
	.loc 1 60 8 view .LVU3190
	movl	12(%edi), %ebx
.LVL1040:
.LBB1558:
	.loc 1 51 13 is_stmt 1 view .LVU3191
.LBB1535:
	.loc 1 53 2 view .LVU3192
	.loc 1 53 5 is_stmt 0 view .LVU3193
	testl	%ebx, %ebx
	je	.L208
	leal	56(%esp), %eax
.LVL1041:
	.loc 1 53 5 view .LVU3194
	movl	%eax, 36(%esp)
	jmp	.L209
.LVL1042:
.L579:
	.loc 1 53 5 view .LVU3195
.LBE1535:
.LBE1558:
.LBE1570:
.LBE1695:
.LBE1715:
.LBE2062:
.LBE2102:
.LBE3029:
.LBB3030:
.LBB2987:
.LBB2971:
.LBB2956:
.LBB2937:
.LBB2921:
.LBB2911:
.LBB2902:
.LBB2893:
.LBB2827:
.LBB2822:
.LBB2818:
.LBB2814:
.LBB2810:
.LBB2808:
.LBB2807:
.LBB2805:
.LBB2804:
	.loc 1 81 10 view .LVU3196
	xorl	%eax, %eax
.LVL1043:
	.loc 1 81 10 view .LVU3197
	jmp	.L458
.LVL1044:
.L578:
	.loc 1 81 10 view .LVU3198
.LBE2804:
.LBE2805:
.LBB2806:
.LBB2801:
	xorl	%edx, %edx
	jmp	.L457
.LVL1045:
.L557:
	.loc 1 81 10 view .LVU3199
.LBE2801:
.LBE2806:
.LBE2807:
.LBE2808:
.LBE2810:
.LBE2814:
.LBE2818:
.LBE2822:
.LBE2827:
.LBE2893:
.LBE2902:
.LBE2911:
.LBE2921:
.LBE2937:
.LBB2938:
.LBB2751:
.LBB2742:
.LBB2735:
.LBB2728:
.LBB2675:
.LBB2670:
.LBB2666:
.LBB2662:
.LBB2642:
.LBB2639:
.LBB2637:
.LBB2634:
.LBB2632:
	xorl	%eax, %eax
	.p2align 4,,5
	jmp	.L436
.LVL1046:
.L556:
	.loc 1 81 10 view .LVU3200
.LBE2632:
.LBE2634:
.LBB2635:
.LBB2617:
	xorl	%eax, %eax
.LVL1047:
	.loc 1 81 10 view .LVU3201
	movl	%eax, 44(%esp)
	jmp	.L435
.LVL1048:
.L585:
	.loc 1 81 10 view .LVU3202
.LBE2617:
.LBE2635:
.LBE2637:
.LBE2639:
.LBE2642:
.LBE2662:
.LBE2666:
.LBE2670:
.LBE2675:
.LBE2728:
.LBE2735:
.LBE2742:
.LBE2751:
.LBE2938:
.LBB2939:
.LBB2922:
.LBB2912:
.LBB2903:
.LBB2894:
.LBB2885:
.LBB2880:
.LBB2876:
.LBB2871:
.LBB2867:
.LBB2864:
.LBB2862:
.LBB2860:
.LBB2855:
	xorl	%esi, %esi
.LVL1049:
	.loc 1 81 10 view .LVU3203
	jmp	.L464
.LVL1050:
.L583:
	.loc 1 81 10 view .LVU3204
.LBE2855:
.LBE2860:
.LBE2862:
.LBE2864:
.LBE2867:
.LBE2871:
.LBB2872:
.LBB2848:
.LBB2846:
.LBB2845:
.LBB2843:
.LBB2842:
	xorl	%eax, %eax
.LVL1051:
	.loc 1 81 10 view .LVU3205
	jmp	.L462
.LVL1052:
.L582:
	.loc 1 81 10 view .LVU3206
.LBE2842:
.LBE2843:
.LBB2844:
.LBB2839:
	xorl	%ecx, %ecx
	.p2align 4,,5
	jmp	.L461
.LVL1053:
.L562:
	.loc 1 81 10 view .LVU3207
.LBE2839:
.LBE2844:
.LBE2845:
.LBE2846:
.LBE2848:
.LBE2872:
.LBE2876:
.LBE2880:
.LBE2885:
.LBE2894:
.LBE2903:
.LBE2912:
.LBE2922:
.LBE2939:
.LBB2940:
.LBB2752:
.LBB2743:
.LBB2736:
.LBB2729:
.LBB2676:
.LBB2671:
.LBB2667:
.LBB2663:
.LBB2659:
.LBB2657:
.LBB2656:
.LBB2654:
.LBB2653:
	xorl	%eax, %eax
.LVL1054:
	.loc 1 81 10 view .LVU3208
	.p2align 4,,5
	jmp	.L441
.LVL1055:
.L561:
	.loc 1 81 10 view .LVU3209
.LBE2653:
.LBE2654:
.LBB2655:
.LBB2650:
	xorl	%edx, %edx
	.p2align 4,,5
	jmp	.L440
.LVL1056:
.L1050:
	.loc 1 81 10 view .LVU3210
.LBE2650:
.LBE2655:
.LBE2656:
.LBE2657:
.LBE2659:
.LBE2663:
.LBE2667:
.LBE2671:
.LBE2676:
.LBE2729:
.LBE2736:
.LBE2743:
.LBE2752:
.LBE2940:
.LBE2956:
.LBE2971:
.LBE2987:
.LBE3030:
.LBB3031:
.LBB2103:
.LBB2063:
.LBB1716:
.LBB1696:
.LBB1666:
.LBB1653:
.LBB1651:
.LBB1649:
.LBI1649:
	.loc 1 65 13 is_stmt 1 view .LVU3211
.LBB1650:
	.loc 1 70 3 view .LVU3212
	movl	$.LC1, (%esp)
	call	puts
.LVL1057:
	.loc 1 70 3 is_stmt 0 view .LVU3213
.LBE1650:
.LBE1649:
.LBE1651:
.LBE1653:
.LBE1666:
.LBE1696:
	.loc 1 61 2 is_stmt 1 view .LVU3214
	jmp	.L226
.LVL1058:
.L528:
	.loc 1 61 2 is_stmt 0 view .LVU3215
.LBE1716:
.LBE2063:
.LBB2064:
.LBB2012:
.LBB1981:
.LBB1942:
.LBB1923:
.LBB1872:
	.loc 1 55 2 is_stmt 1 view .LVU3216
	.loc 1 57 2 view .LVU3217
	leal	56(%esp), %edx
	movl	8(%ebx), %eax
	movl	$show, %ecx
	movl	%edx, 36(%esp)
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1059:
	.loc 1 58 2 view .LVU3218
.L312:
	.loc 1 60 2 view .LVU3219
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1060:
	.loc 1 61 2 view .LVU3220
	.loc 1 61 5 is_stmt 0 view .LVU3221
	cmpl	$2, 40(%esp)
	jne	.L499
	.loc 1 62 3 is_stmt 1 view .LVU3222
.LVL1061:
.LBB1862:
.LBI1862:
	.loc 1 65 13 view .LVU3223
.LBB1863:
	.loc 1 67 2 view .LVU3224
	.loc 1 68 2 view .LVU3225
	movl	(%ebx), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL1062:
	.loc 1 69 2 view .LVU3226
	.loc 1 69 6 is_stmt 0 view .LVU3227
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU3228
	movl	$20, %ecx
	.loc 1 69 6 view .LVU3229
	incl	%eax
	.loc 1 69 5 view .LVU3230
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L317
.L986:
.LVL1063:
	.loc 1 69 5 view .LVU3231
.LBE1863:
.LBE1862:
.LBE1872:
.LBE1923:
	.loc 1 58 2 is_stmt 1 view .LVU3232
	.loc 1 60 2 view .LVU3233
	.loc 1 60 8 is_stmt 0 view .LVU3234
	movl	12(%edi), %ebx
.LVL1064:
.LBB1924:
	.loc 1 51 13 is_stmt 1 view .LVU3235
.LBB1900:
	.loc 1 53 2 view .LVU3236
	.loc 1 53 5 is_stmt 0 view .LVU3237
	testl	%ebx, %ebx
	je	.L319
	.loc 1 57 2 is_stmt 1 view .LVU3238
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1065:
	.loc 1 58 2 view .LVU3239
	.loc 1 60 2 view .LVU3240
	movl	36(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$show, %ecx
	call	walk
.LVL1066:
	.loc 1 61 2 view .LVU3241
	jmp	.L497
.LVL1067:
.L1019:
	.loc 1 61 2 is_stmt 0 view .LVU3242
.LBE1900:
.LBE1924:
.LBE1942:
.LBE1981:
.LBE2012:
.LBE2064:
.LBB2065:
.LBB1717:
.LBB1697:
.LBB1667:
	.loc 1 61 2 is_stmt 1 view .LVU3243
	.loc 1 61 5 is_stmt 0 view .LVU3244
	cmpl	$2, 40(%esp)
	je	.L246
.L513:
.LVL1068:
	.loc 1 61 5 view .LVU3245
.LBE1667:
.LBE1697:
.LBE1717:
.LBE2065:
	.loc 1 60 2 is_stmt 1 view .LVU3246
	.loc 1 60 8 is_stmt 0 view .LVU3247
	movl	12(%esi), %eax
	movl	%eax, 28(%esp)
.LVL1069:
.LBB2066:
	.loc 1 51 13 is_stmt 1 view .LVU3248
.LBB2013:
	.loc 1 53 2 view .LVU3249
	.loc 1 53 5 is_stmt 0 view .LVU3250
	testl	%eax, %eax
	jne	.L212
	jmp	.L247
.LVL1070:
.L295:
.LBB1982:
.LBB1835:
.LBB1817:
.LBB1789:
.LBB1783:
.LBB1776:
.LBB1774:
.LBI1774:
	.loc 1 65 13 is_stmt 1 view .LVU3251
.LBB1775:
	.loc 1 70 3 view .LVU3252
	movl	$.LC1, (%esp)
	call	puts
.LVL1071:
	jmp	.L978
.LVL1072:
.L317:
	.loc 1 70 3 is_stmt 0 view .LVU3253
.LBE1775:
.LBE1774:
.LBE1776:
.LBE1783:
.LBE1789:
.LBE1817:
.LBE1835:
.LBE1982:
.LBB1983:
.LBB1943:
.LBB1925:
.LBB1873:
.LBB1867:
.LBB1866:
.LBB1864:
.LBI1864:
	.loc 1 65 13 is_stmt 1 view .LVU3254
.LBB1865:
	.loc 1 70 3 view .LVU3255
	movl	$.LC1, (%esp)
	call	puts
.LVL1073:
	jmp	.L986
.LVL1074:
.L287:
	.loc 1 70 3 is_stmt 0 view .LVU3256
.LBE1865:
.LBE1864:
.LBE1866:
.LBE1867:
.LBE1873:
.LBE1925:
.LBE1943:
.LBE1983:
.LBB1984:
.LBB1836:
.LBB1818:
.LBB1806:
.LBB1804:
.LBI1804:
	.loc 1 65 13 is_stmt 1 view .LVU3257
.LBB1805:
	.loc 1 70 3 view .LVU3258
	movl	$.LC1, (%esp)
	call	puts
.LVL1075:
	jmp	.L980
.LVL1076:
.L280:
	.loc 1 70 3 is_stmt 0 view .LVU3259
.LBE1805:
.LBE1804:
.LBE1806:
.LBE1818:
.LBB1819:
.LBB1763:
.LBB1758:
.LBB1751:
.LBB1749:
.LBI1749:
	.loc 1 65 13 is_stmt 1 view .LVU3260
.LBB1750:
	.loc 1 70 3 view .LVU3261
	movl	$.LC1, (%esp)
	call	puts
.LVL1077:
	jmp	.L975
.LVL1078:
.L1043:
	.loc 1 70 3 is_stmt 0 view .LVU3262
.LBE1750:
.LBE1749:
.LBE1751:
.LBE1758:
.LBE1763:
.LBE1819:
.LBE1836:
.LBE1984:
.LBE2013:
.LBE2066:
.LBE2103:
.LBE3031:
.LBB3032:
.LBB2590:
.LBB2567:
.LBB2529:
.LBB2514:
.LBB2491:
	.loc 1 60 2 is_stmt 1 view .LVU3263
	.loc 1 60 8 is_stmt 0 view .LVU3264
	movl	36(%esp), %edx
	movl	12(%edx), %ebx
.LVL1079:
.LBB2484:
	.loc 1 51 13 is_stmt 1 view .LVU3265
.LBB2465:
	.loc 1 53 2 view .LVU3266
	.loc 1 53 5 is_stmt 0 view .LVU3267
	testl	%ebx, %ebx
	jne	.L425
.LVL1080:
.L552:
	.loc 1 53 5 view .LVU3268
.LBE2465:
.LBE2484:
.LBE2491:
.LBE2514:
	xorl	%edx, %edx
	movl	%edx, 40(%esp)
	jmp	.L522
.LVL1081:
.L1017:
	.loc 1 53 5 view .LVU3269
.LBE2529:
.LBE2567:
.LBE2590:
.LBE3032:
.LBB3033:
.LBB2104:
.LBB2067:
.LBB1718:
.LBB1698:
.LBB1571:
	.loc 1 60 2 is_stmt 1 view .LVU3270
	.loc 1 60 8 is_stmt 0 view .LVU3271
	movl	12(%ebx), %ebx
.LVL1082:
.LBB1559:
	.loc 1 51 13 is_stmt 1 view .LVU3272
.LBB1536:
	.loc 1 53 2 view .LVU3273
	.loc 1 53 5 is_stmt 0 view .LVU3274
	testl	%ebx, %ebx
	je	.L1015
	leal	56(%esp), %eax
.LVL1083:
	.loc 1 53 5 view .LVU3275
	movl	%eax, 36(%esp)
	jmp	.L521
.LVL1084:
.L329:
	.loc 1 53 5 view .LVU3276
.LBE1536:
.LBE1559:
.LBE1571:
.LBE1698:
.LBE1718:
.LBE2067:
.LBB2068:
.LBB2014:
.LBB1985:
.LBB1944:
.LBB1926:
.LBB1901:
.LBB1895:
.LBB1893:
.LBB1891:
.LBI1891:
	.loc 1 65 13 is_stmt 1 view .LVU3277
.LBB1892:
	.loc 1 70 3 view .LVU3278
	movl	$.LC1, (%esp)
	call	puts
.LVL1085:
	jmp	.L1012
.LVL1086:
.L1053:
	.loc 1 70 3 is_stmt 0 view .LVU3279
.LBE1892:
.LBE1891:
.LBE1893:
.LBE1895:
.LBE1901:
.LBE1926:
.LBE1944:
.LBE1985:
.LBB1986:
.LBB1837:
.LBB1820:
.LBB1764:
.LBB1759:
.LBB1757:
.LBB1755:
.LBI1755:
	.loc 1 65 13 is_stmt 1 view .LVU3280
.LBB1756:
	.loc 1 70 3 view .LVU3281
	movl	$.LC1, (%esp)
	call	puts
.LVL1087:
	jmp	.L974
.LVL1088:
.L1045:
	.loc 1 70 3 is_stmt 0 view .LVU3282
.LBE1756:
.LBE1755:
.LBE1757:
.LBE1759:
.LBE1764:
.LBE1820:
.LBE1837:
.LBE1986:
.LBE2014:
.LBE2068:
.LBB2069:
.LBB1719:
.LBB1699:
.LBB1572:
.LBB1560:
.LBB1508:
.LBB1503:
.LBB1502:
.LBB1500:
.LBI1500:
	.loc 1 65 13 is_stmt 1 view .LVU3283
.LBB1501:
	.loc 1 70 3 view .LVU3284
	movl	$.LC1, (%esp)
	call	puts
.LVL1089:
	.loc 1 70 3 is_stmt 0 view .LVU3285
.LBE1501:
.LBE1500:
.LBE1502:
.LBE1503:
.LBE1508:
.LBE1560:
	.loc 1 58 2 is_stmt 1 view .LVU3286
	jmp	.L206
.LVL1090:
.L1047:
.LBB1561:
.LBB1555:
.LBB1553:
.LBI1553:
	.loc 1 65 13 view .LVU3287
.LBB1554:
	.loc 1 70 3 view .LVU3288
	movl	$.LC1, (%esp)
	call	puts
.LVL1091:
	.loc 1 70 3 is_stmt 0 view .LVU3289
.LBE1554:
.LBE1553:
.LBE1555:
.LBE1561:
.LBE1572:
.LBE1699:
	.loc 1 58 2 is_stmt 1 view .LVU3290
	jmp	.L223
.LVL1092:
.L1046:
.LBB1700:
.LBB1573:
.LBB1562:
.LBB1537:
.LBB1528:
.LBB1527:
.LBB1525:
.LBI1525:
	.loc 1 65 13 view .LVU3291
.LBB1526:
	.loc 1 70 3 view .LVU3292
	movl	$.LC1, (%esp)
	call	puts
.LVL1093:
	.loc 1 70 3 is_stmt 0 view .LVU3293
.LBE1526:
.LBE1525:
.LBE1527:
.LBE1528:
.LBE1537:
.LBE1562:
	.loc 1 61 2 is_stmt 1 view .LVU3294
	jmp	.L221
.LVL1094:
.L1054:
	.loc 1 61 2 is_stmt 0 view .LVU3295
.LBE1573:
.LBE1700:
.LBE1719:
.LBE2069:
.LBB2070:
.LBB2015:
.LBB1987:
.LBB1838:
.LBB1821:
.LBB1790:
.LBB1784:
.LBB1782:
.LBB1780:
.LBI1780:
	.loc 1 65 13 is_stmt 1 view .LVU3296
.LBB1781:
	.loc 1 70 3 view .LVU3297
	movl	$.LC1, (%esp)
	call	puts
.LVL1095:
	.loc 1 70 3 is_stmt 0 view .LVU3298
.LBE1781:
.LBE1780:
.LBE1782:
.LBE1784:
.LBE1790:
.LBE1821:
	.loc 1 61 2 is_stmt 1 view .LVU3299
	jmp	.L297
.LVL1096:
.L1049:
	.loc 1 61 2 is_stmt 0 view .LVU3300
.LBE1838:
.LBE1987:
.LBE2015:
.LBE2070:
.LBB2071:
.LBB1720:
.LBB1701:
.LBB1668:
.LBB1654:
.LBB1632:
.LBB1627:
.LBB1626:
.LBB1624:
.LBI1624:
	.loc 1 65 13 is_stmt 1 view .LVU3301
.LBB1625:
	.loc 1 70 3 view .LVU3302
	movl	$.LC1, (%esp)
	call	puts
.LVL1097:
	.loc 1 70 3 is_stmt 0 view .LVU3303
.LBE1625:
.LBE1624:
.LBE1626:
.LBE1627:
.LBE1632:
.LBE1654:
	.loc 1 61 2 is_stmt 1 view .LVU3304
	jmp	.L246
.LVL1098:
.L1048:
.LBB1655:
.LBB1606:
.LBB1600:
.LBB1599:
.LBB1597:
.LBI1597:
	.loc 1 65 13 view .LVU3305
.LBB1598:
	.loc 1 70 3 view .LVU3306
	movl	$.LC1, (%esp)
	call	puts
.LVL1099:
	.loc 1 70 3 is_stmt 0 view .LVU3307
.LBE1598:
.LBE1597:
.LBE1599:
.LBE1600:
.LBE1606:
.LBE1655:
	.loc 1 58 2 is_stmt 1 view .LVU3308
	jmp	.L244
.LVL1100:
.L322:
	.loc 1 58 2 is_stmt 0 view .LVU3309
.LBE1668:
.LBE1701:
.LBE1720:
.LBE2071:
.LBB2072:
.LBB2016:
.LBB1988:
.LBB1945:
.LBB1927:
.LBB1916:
.LBB1914:
.LBI1914:
	.loc 1 65 13 is_stmt 1 view .LVU3310
.LBB1915:
	.loc 1 70 3 view .LVU3311
	movl	$.LC1, (%esp)
	call	puts
.LVL1101:
	jmp	.L1009
.LVL1102:
.L313:
	.loc 1 70 3 is_stmt 0 view .LVU3312
.LBE1915:
.LBE1914:
.LBE1916:
.LBE1927:
.LBB1928:
.LBB1874:
.LBB1868:
.LBB1860:
.LBB1858:
.LBI1858:
	.loc 1 65 13 is_stmt 1 view .LVU3313
.LBB1859:
	.loc 1 70 3 view .LVU3314
	movl	$.LC1, (%esp)
	call	puts
.LVL1103:
	jmp	.L983
.LVL1104:
.L1034:
	.loc 1 70 3 is_stmt 0 view .LVU3315
.LBE1859:
.LBE1858:
.LBE1860:
.LBE1868:
.LBE1874:
.LBE1928:
.LBE1945:
.LBE1988:
.LBE2016:
.LBE2072:
.LBE2104:
.LBE3033:
.LBB3034:
.LBB2591:
.LBB2568:
.LBB2328:
.LBB2310:
.LBB2184:
	.loc 1 60 2 is_stmt 1 view .LVU3316
	.loc 1 60 8 is_stmt 0 view .LVU3317
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
.LVL1105:
.LBB2178:
	.loc 1 51 13 is_stmt 1 view .LVU3318
.LBB2162:
	.loc 1 53 2 view .LVU3319
	.loc 1 53 5 is_stmt 0 view .LVU3320
	testl	%ebx, %ebx
	je	.L362
	.loc 1 55 2 is_stmt 1 view .LVU3321
	.loc 1 55 5 is_stmt 0 view .LVU3322
	cmpl	$0, 40(%esp)
	je	.L358
	jmp	.L361
.LVL1106:
.L1018:
	.loc 1 55 5 view .LVU3323
.LBE2162:
.LBE2178:
.LBE2184:
.LBE2310:
.LBE2328:
.LBE2568:
.LBE2591:
.LBE3034:
.LBB3035:
.LBB2105:
.LBB2073:
.LBB1721:
.LBB1702:
.LBB1669:
	.loc 1 60 2 is_stmt 1 view .LVU3324
	.loc 1 60 8 is_stmt 0 view .LVU3325
	movl	12(%ebx), %edi
.LVL1107:
.LBB1656:
	.loc 1 51 13 is_stmt 1 view .LVU3326
.LBB1633:
	.loc 1 53 2 view .LVU3327
	.loc 1 53 5 is_stmt 0 view .LVU3328
	testl	%edi, %edi
	je	.L596
	leal	60(%esp), %eax
	movl	%eax, 32(%esp)
	jmp	.L514
.LVL1108:
.L1021:
	.loc 1 53 5 view .LVU3329
.LBE1633:
.LBE1656:
.LBE1669:
.LBE1702:
.LBE1721:
.LBE2073:
.LBB2074:
.LBB2017:
.LBB1989:
.LBB1839:
	.loc 1 60 2 is_stmt 1 view .LVU3330
	.loc 1 60 8 is_stmt 0 view .LVU3331
	movl	12(%ebx), %ebx
.LVL1109:
.LBB1822:
	.loc 1 51 13 is_stmt 1 view .LVU3332
.LBB1791:
	.loc 1 53 2 view .LVU3333
	.loc 1 53 5 is_stmt 0 view .LVU3334
	testl	%ebx, %ebx
	je	.L594
	leal	56(%esp), %eax
.LVL1110:
	.loc 1 53 5 view .LVU3335
	movl	%eax, 36(%esp)
	jmp	.L504
.LVL1111:
.L1033:
	.loc 1 53 5 view .LVU3336
.LBE1791:
.LBE1822:
.LBE1839:
.LBE1989:
.LBE2017:
.LBE2074:
.LBE2105:
.LBE3035:
.LBB3036:
.LBB2592:
.LBB2569:
.LBB2329:
	.loc 1 60 2 is_stmt 1 view .LVU3337
	.loc 1 60 8 is_stmt 0 view .LVU3338
	movl	12(%edi), %edx
	movl	%edx, 36(%esp)
.LVL1112:
.LBB2311:
	.loc 1 51 13 is_stmt 1 view .LVU3339
.LBB2278:
	.loc 1 53 2 view .LVU3340
	.loc 1 53 5 is_stmt 0 view .LVU3341
	testl	%edx, %edx
	je	.L371
	.loc 1 55 2 is_stmt 1 view .LVU3342
	.loc 1 55 5 is_stmt 0 view .LVU3343
	cmpl	$0, 40(%esp)
	je	.L365
.LVL1113:
.L368:
	.loc 1 57 2 is_stmt 1 view .LVU3344
	.loc 1 57 8 is_stmt 0 view .LVU3345
	movl	36(%esp), %eax
	movl	8(%eax), %ebx
.LVL1114:
.LBB2269:
	.loc 1 51 13 is_stmt 1 view .LVU3346
.LBB2218:
	.loc 1 53 2 view .LVU3347
	.loc 1 53 5 is_stmt 0 view .LVU3348
	testl	%ebx, %ebx
	jne	.L375
.LVL1115:
	.loc 1 53 5 view .LVU3349
.LBE2218:
.LBE2269:
	.loc 1 58 2 is_stmt 1 view .LVU3350
	.loc 1 60 8 is_stmt 0 view .LVU3351
	movl	36(%esp), %eax
	.loc 1 58 5 view .LVU3352
	cmpl	$1, 40(%esp)
	.loc 1 60 8 view .LVU3353
	movl	12(%eax), %ebx
	movl	60(%esp), %eax
	.loc 1 58 5 view .LVU3354
	je	.L377
	.loc 1 60 2 is_stmt 1 view .LVU3355
.LVL1116:
.LBB2270:
	.loc 1 51 13 view .LVU3356
.LBB2244:
	.loc 1 53 2 view .LVU3357
	.loc 1 53 5 is_stmt 0 view .LVU3358
	testl	%ebx, %ebx
	je	.L384
.LVL1117:
.L383:
	.loc 1 57 2 is_stmt 1 view .LVU3359
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1118:
	.loc 1 58 2 view .LVU3360
	.loc 1 60 2 view .LVU3361
	movl	32(%esp), %ecx
	movl	12(%ebx), %eax
	movl	44(%esp), %edx
	movl	%ecx, (%esp)
	movl	$add_up, %ecx
	call	walk
.LVL1119:
	.loc 1 61 2 view .LVU3362
	.loc 1 61 5 is_stmt 0 view .LVU3363
	cmpl	$2, 40(%esp)
	jne	.L987
	jmp	.L487
.LVL1120:
.L371:
	.loc 1 61 5 view .LVU3364
.LBE2244:
.LBE2270:
.LBE2278:
.LBE2311:
	.loc 1 61 2 is_stmt 1 view .LVU3365
	.loc 1 61 2 is_stmt 0 view .LVU3366
.LBE2329:
.LBE2569:
	.loc 1 58 2 is_stmt 1 view .LVU3367
	.loc 1 58 5 is_stmt 0 view .LVU3368
	cmpl	$1, 40(%esp)
	jne	.L370
	.p2align 4,,6
	jmp	.L386
.LVL1121:
.L219:
	.loc 1 58 5 view .LVU3369
.LBE2592:
.LBE3036:
.LBB3037:
.LBB2106:
.LBB2075:
.LBB1722:
.LBB1703:
.LBB1574:
.LBB1563:
.LBB1538:
.LBB1529:
.LBB1521:
.LBB1519:
.LBI1519:
	.loc 1 65 13 is_stmt 1 view .LVU3370
.LBB1520:
	.loc 1 70 3 view .LVU3371
	movl	$.LC1, (%esp)
	call	puts
.LVL1122:
	jmp	.L964
.LVL1123:
.L213:
	.loc 1 70 3 is_stmt 0 view .LVU3372
.LBE1520:
.LBE1519:
.LBE1521:
.LBE1529:
.LBE1538:
.LBE1563:
.LBB1564:
.LBB1544:
.LBB1542:
.LBI1542:
	.loc 1 65 13 is_stmt 1 view .LVU3373
.LBB1543:
	.loc 1 70 3 view .LVU3374
	movl	$.LC1, (%esp)
	call	puts
.LVL1124:
	jmp	.L966
.LVL1125:
.L204:
	.loc 1 70 3 is_stmt 0 view .LVU3375
.LBE1543:
.LBE1542:
.LBE1544:
.LBE1564:
.LBB1565:
.LBB1509:
.LBB1504:
.LBB1496:
.LBB1494:
.LBI1494:
	.loc 1 65 13 is_stmt 1 view .LVU3376
.LBB1495:
	.loc 1 70 3 view .LVU3377
	movl	$.LC1, (%esp)
	call	puts
.LVL1126:
	jmp	.L963
.LVL1127:
.L575:
	.loc 1 70 3 is_stmt 0 view .LVU3378
.LBE1495:
.LBE1494:
.LBE1496:
.LBE1504:
.LBE1509:
.LBE1565:
.LBE1574:
.LBE1703:
.LBE1722:
.LBE2075:
.LBE2106:
.LBE3037:
.LBB3038:
.LBB2988:
.LBB2972:
.LBB2957:
.LBB2941:
.LBB2923:
.LBB2913:
.LBB2904:
.LBB2895:
.LBB2828:
.LBB2823:
.LBB2819:
.LBB2815:
.LBB2794:
.LBB2791:
.LBB2789:
.LBB2787:
.LBB2781:
.LBB2779:
.LBB2778:
.LBB2776:
.LBB2775:
	.loc 1 81 10 view .LVU3379
	xorl	%eax, %eax
.LVL1128:
	.loc 1 81 10 view .LVU3380
	jmp	.L454
.LVL1129:
.L574:
	.loc 1 81 10 view .LVU3381
.LBE2775:
.LBE2776:
.LBB2777:
.LBB2772:
	xorl	%edx, %edx
	.p2align 4,,7
	jmp	.L453
.LVL1130:
.L559:
	.loc 1 81 10 view .LVU3382
.LBE2772:
.LBE2777:
.LBE2778:
.LBE2779:
.LBE2781:
.LBE2787:
.LBE2789:
.LBE2791:
.LBE2794:
.LBE2815:
.LBE2819:
.LBE2823:
.LBE2828:
.LBE2895:
.LBE2904:
.LBE2913:
.LBE2923:
.LBE2941:
.LBB2942:
.LBB2753:
.LBB2744:
.LBB2737:
.LBB2730:
.LBB2677:
.LBB2672:
.LBB2668:
.LBB2664:
.LBB2643:
.LBB2640:
.LBB2638:
.LBB2636:
.LBB2633:
.LBB2631:
.LBB2630:
.LBB2628:
.LBB2627:
	xorl	%eax, %eax
.LVL1131:
	.loc 1 81 10 view .LVU3383
	.p2align 4,,5
	jmp	.L438
.LVL1132:
.L558:
	.loc 1 81 10 view .LVU3384
.LBE2627:
.LBE2628:
.LBB2629:
.LBB2624:
	xorl	%edx, %edx
	.p2align 4,,5
	jmp	.L437
.LVL1133:
.L256:
	.loc 1 81 10 view .LVU3385
.LBE2624:
.LBE2629:
.LBE2630:
.LBE2631:
.LBE2633:
.LBE2636:
.LBE2638:
.LBE2640:
.LBE2643:
.LBE2664:
.LBE2668:
.LBE2672:
.LBE2677:
.LBE2730:
.LBE2737:
.LBE2744:
.LBE2753:
.LBE2942:
.LBE2957:
.LBE2972:
.LBE2988:
.LBE3038:
.LBB3039:
.LBB2107:
.LBB2076:
.LBB1723:
.LBB1704:
.LBB1670:
.LBB1657:
.LBB1634:
.LBB1628:
.LBB1620:
.LBB1618:
.LBI1618:
	.loc 1 65 13 is_stmt 1 view .LVU3386
.LBB1619:
	.loc 1 70 3 view .LVU3387
	movl	$.LC1, (%esp)
	call	puts
.LVL1134:
	jmp	.L971
.LVL1135:
.L1042:
	.loc 1 70 3 is_stmt 0 view .LVU3388
.LBE1619:
.LBE1618:
.LBE1620:
.LBE1628:
.LBE1634:
.LBE1657:
.LBE1670:
.LBE1704:
.LBE1723:
.LBE2076:
.LBE2107:
.LBE3039:
.LBB3040:
.LBB2593:
.LBB2570:
.LBB2530:
.LBB2515:
.LBB2411:
	.loc 1 60 2 is_stmt 1 view .LVU3389
	.loc 1 60 8 is_stmt 0 view .LVU3390
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
.LVL1136:
.LBB2404:
	.loc 1 51 13 is_stmt 1 view .LVU3391
.LBB2385:
	.loc 1 53 2 view .LVU3392
	.loc 1 53 5 is_stmt 0 view .LVU3393
	testl	%eax, %eax
	je	.L408
	.loc 1 55 2 is_stmt 1 view .LVU3394
	.loc 1 55 5 is_stmt 0 view .LVU3395
	cmpl	$0, 40(%esp)
	je	.L407
.LVL1137:
.L545:
	.loc 1 55 5 view .LVU3396
	movl	$2, 40(%esp)
.L409:
	.loc 1 57 2 is_stmt 1 view .LVU3397
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	36(%esp), %eax
.LVL1138:
	.loc 1 57 2 is_stmt 0 view .LVU3398
	movl	8(%eax), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1139:
	.loc 1 58 2 is_stmt 1 view .LVU3399
	jmp	.L410
.LVL1140:
.L1041:
	.loc 1 58 2 is_stmt 0 view .LVU3400
.LBE2385:
.LBE2404:
.LBE2411:
.LBE2515:
	.loc 1 60 2 is_stmt 1 view .LVU3401
	.loc 1 60 8 is_stmt 0 view .LVU3402
	movl	12(%edi), %edx
	movl	%edx, 36(%esp)
.LVL1141:
.LBB2516:
	.loc 1 51 13 is_stmt 1 view .LVU3403
.LBB2492:
	.loc 1 53 2 view .LVU3404
	.loc 1 53 5 is_stmt 0 view .LVU3405
	testl	%edx, %edx
	je	.L415
	.loc 1 55 2 is_stmt 1 view .LVU3406
	.loc 1 55 5 is_stmt 0 view .LVU3407
	cmpl	$0, 40(%esp)
	je	.L411
.LVL1142:
.L547:
	.loc 1 55 5 view .LVU3408
	movl	$2, 40(%esp)
.L416:
	.loc 1 57 2 is_stmt 1 view .LVU3409
	.loc 1 57 8 is_stmt 0 view .LVU3410
	movl	36(%esp), %eax
	movl	8(%eax), %ebx
.LVL1143:
.LBB2485:
	.loc 1 51 13 is_stmt 1 view .LVU3411
.LBB2440:
	.loc 1 53 2 view .LVU3412
	.loc 1 53 5 is_stmt 0 view .LVU3413
	testl	%ebx, %ebx
	je	.L1057
	.loc 1 55 2 is_stmt 1 view .LVU3414
	.loc 1 57 2 view .LVU3415
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1144:
	.loc 1 58 2 view .LVU3416
	jmp	.L421
.LVL1145:
.L1040:
	.loc 1 58 2 is_stmt 0 view .LVU3417
.LBE2440:
.LBE2485:
.LBE2492:
.LBE2516:
.LBE2530:
.LBE2570:
.LBB2571:
.LBB2330:
.LBB2312:
.LBB2279:
	.loc 1 60 2 is_stmt 1 view .LVU3418
	.loc 1 60 8 is_stmt 0 view .LVU3419
	movl	36(%esp), %edx
	movl	12(%edx), %ebx
.LVL1146:
.LBB2271:
	.loc 1 51 13 is_stmt 1 view .LVU3420
.LBB2245:
	.loc 1 53 2 view .LVU3421
	.loc 1 53 5 is_stmt 0 view .LVU3422
	testl	%ebx, %ebx
	je	.L384
	.loc 1 55 2 is_stmt 1 view .LVU3423
	.loc 1 55 5 is_stmt 0 view .LVU3424
	cmpl	$0, 40(%esp)
	je	.L381
	jmp	.L989
.LVL1147:
.L1025:
	.loc 1 55 5 view .LVU3425
.LBE2245:
.LBE2271:
.LBE2279:
.LBE2312:
.LBB2313:
.LBB2185:
	.loc 1 58 2 is_stmt 1 view .LVU3426
	.loc 1 58 5 is_stmt 0 view .LVU3427
	cmpl	$1, 40(%esp)
	je	.L356
	.loc 1 60 2 is_stmt 1 view .LVU3428
	.loc 1 60 8 is_stmt 0 view .LVU3429
	movl	36(%esp), %eax
.LVL1148:
	.loc 1 60 8 view .LVU3430
	movl	12(%eax), %ebx
.LVL1149:
.LBB2179:
	.loc 1 51 13 is_stmt 1 view .LVU3431
.LBB2163:
	.loc 1 53 2 view .LVU3432
	.loc 1 53 5 is_stmt 0 view .LVU3433
	testl	%ebx, %ebx
	jne	.L361
.LVL1150:
.L362:
	.loc 1 53 5 view .LVU3434
.LBE2163:
.LBE2179:
	.loc 1 61 2 is_stmt 1 view .LVU3435
	.loc 1 61 5 is_stmt 0 view .LVU3436
	cmpl	$2, 40(%esp)
	jne	.L926
	movl	60(%esp), %eax
	jmp	.L354
.LVL1151:
.L1024:
	.loc 1 61 5 view .LVU3437
.LBE2185:
.LBE2313:
	.loc 1 58 2 is_stmt 1 view .LVU3438
	.loc 1 60 8 is_stmt 0 view .LVU3439
	movl	12(%edi), %eax
	.loc 1 58 5 view .LVU3440
	cmpl	$1, 40(%esp)
	.loc 1 60 8 view .LVU3441
	movl	%eax, 36(%esp)
	.loc 1 58 5 view .LVU3442
	jne	.L927
.L993:
	.loc 1 58 5 view .LVU3443
	movl	60(%esp), %eax
	jmp	.L364
.LVL1152:
.L334:
	.loc 1 58 5 view .LVU3444
.LBE2330:
.LBE2571:
.LBE2593:
.LBE3040:
.LBB3041:
.LBB2108:
.LBB2077:
.LBB2018:
.LBB1990:
.LBB1946:
.LBB1929:
.LBB1910:
.LBB1908:
.LBI1908:
	.loc 1 65 13 is_stmt 1 view .LVU3445
.LBB1909:
	.loc 1 70 3 view .LVU3446
	movl	$.LC1, (%esp)
	call	puts
.LVL1153:
	.loc 1 70 3 is_stmt 0 view .LVU3447
.LBE1909:
.LBE1908:
.LBE1910:
.LBE1929:
.LBE1946:
.LBE1990:
	.loc 1 61 2 is_stmt 1 view .LVU3448
	jmp	.L534
.LVL1154:
.L1022:
.LBB1991:
.LBB1947:
.LBB1930:
.LBB1902:
.LBB1896:
.LBB1888:
.LBB1886:
.LBI1886:
	.loc 1 65 13 view .LVU3449
.LBB1887:
	.loc 1 70 3 view .LVU3450
	movl	$.LC1, (%esp)
	call	puts
.LVL1155:
	.loc 1 70 3 is_stmt 0 view .LVU3451
.LBE1887:
.LBE1886:
.LBE1888:
.LBE1896:
.LBE1902:
.LBE1930:
	.loc 1 61 2 is_stmt 1 view .LVU3452
	jmp	.L319
.LVL1156:
.L248:
	.loc 1 61 2 is_stmt 0 view .LVU3453
.LBE1947:
.LBE1991:
.LBE2018:
.LBE2077:
.LBB2078:
.LBB1724:
.LBB1705:
.LBB1671:
.LBB1658:
.LBB1641:
.LBB1639:
.LBI1639:
	.loc 1 65 13 is_stmt 1 view .LVU3454
.LBB1640:
	.loc 1 70 3 view .LVU3455
	movl	$.LC1, (%esp)
	call	puts
.LVL1157:
	jmp	.L970
.LVL1158:
.L242:
	.loc 1 70 3 is_stmt 0 view .LVU3456
.LBE1640:
.LBE1639:
.LBE1641:
.LBE1658:
.LBB1659:
.LBB1607:
.LBB1601:
.LBB1593:
.LBB1591:
.LBI1591:
	.loc 1 65 13 is_stmt 1 view .LVU3457
.LBB1592:
	.loc 1 70 3 view .LVU3458
	movl	$.LC1, (%esp)
	call	puts
.LVL1159:
	jmp	.L968
.LVL1160:
.L1036:
	.loc 1 70 3 is_stmt 0 view .LVU3459
.LBE1592:
.LBE1591:
.LBE1593:
.LBE1601:
.LBE1607:
.LBE1659:
.LBE1671:
.LBE1705:
.LBE1724:
.LBE2078:
.LBE2108:
.LBE3041:
.LBB3042:
.LBB2594:
.LBB2572:
.LBB2531:
	.loc 1 60 2 is_stmt 1 view .LVU3460
	.loc 1 60 8 is_stmt 0 view .LVU3461
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
.LVL1161:
.LBB2517:
	.loc 1 51 13 is_stmt 1 view .LVU3462
.LBB2493:
	.loc 1 53 2 view .LVU3463
	.loc 1 53 5 is_stmt 0 view .LVU3464
	testl	%eax, %eax
	jne	.L547
	movl	%edx, %eax
.LVL1162:
	.loc 1 53 5 view .LVU3465
	jmp	.L430
.LVL1163:
.L927:
	.loc 1 53 5 view .LVU3466
.LBE2493:
.LBE2517:
.LBE2531:
.LBE2572:
.LBB2573:
.LBB2331:
	.loc 1 60 2 is_stmt 1 view .LVU3467
.LBB2314:
	.loc 1 51 13 view .LVU3468
.LBB2280:
	.loc 1 53 2 view .LVU3469
	.loc 1 53 5 is_stmt 0 view .LVU3470
	cmpl	$0, 36(%esp)
	jne	.L368
.LVL1164:
	.loc 1 53 5 view .LVU3471
.LBE2280:
.LBE2314:
	.loc 1 61 2 is_stmt 1 view .LVU3472
	.loc 1 61 5 is_stmt 0 view .LVU3473
	cmpl	$2, 40(%esp)
	jne	.L987
	movl	60(%esp), %eax
.L369:
	.loc 1 62 3 is_stmt 1 view .LVU3474
.LVL1165:
.LBB2315:
	.loc 1 73 13 view .LVU3475
.LBB2302:
	.loc 1 75 2 view .LVU3476
	.loc 1 75 38 is_stmt 0 view .LVU3477
	imull	$31, %eax, %eax
	.loc 1 75 43 view .LVU3478
	movl	$1000003, %ecx
	jmp	.L990
.LVL1166:
.L1016:
	.loc 1 75 43 view .LVU3479
	leal	60(%esp), %esi
.LBE2302:
.LBE2315:
.LBE2331:
.LBE2573:
.LBE2594:
.LBE3042:
.LBE3058:
	.loc 1 105 11 view .LVU3480
	xorl	%edi, %edi
	movl	%esi, 32(%esp)
	xorl	%ebx, %ebx
.LBB3059:
.LBB3043:
.LBB2989:
	.loc 1 81 10 view .LVU3481
	xorl	%eax, %eax
	jmp	.L467
.LVL1167:
.L308:
	.loc 1 81 10 view .LVU3482
.LBE2989:
.LBE3043:
.LBB3044:
.LBB2109:
.LBB2079:
.LBB2019:
.LBB1992:
.LBB1948:
	.loc 1 60 2 is_stmt 1 view .LVU3483
	.loc 1 60 8 is_stmt 0 view .LVU3484
	movl	12(%edi), %ebx
.LVL1168:
.LBB1931:
	.loc 1 51 13 is_stmt 1 view .LVU3485
.LBB1903:
	.loc 1 53 2 view .LVU3486
	.loc 1 53 5 is_stmt 0 view .LVU3487
	testl	%ebx, %ebx
	je	.L247
	.loc 1 55 2 is_stmt 1 view .LVU3488
	leal	56(%esp), %eax
.LVL1169:
	.loc 1 55 2 is_stmt 0 view .LVU3489
	movl	%eax, 36(%esp)
	jmp	.L316
.LVL1170:
.L529:
	.loc 1 55 2 view .LVU3490
.LBE1903:
.LBE1931:
.LBE1948:
.LBE1992:
	.loc 1 58 2 is_stmt 1 view .LVU3491
	.loc 1 60 2 view .LVU3492
	.loc 1 60 8 is_stmt 0 view .LVU3493
	movl	28(%esp), %eax
.LVL1171:
	.loc 1 60 8 view .LVU3494
	movl	12(%eax), %edi
.LVL1172:
.LBB1993:
	.loc 1 51 13 is_stmt 1 view .LVU3495
.LBB1949:
	.loc 1 53 2 view .LVU3496
	.loc 1 53 5 is_stmt 0 view .LVU3497
	testl	%edi, %edi
	je	.L534
	.loc 1 55 2 is_stmt 1 view .LVU3498
	.loc 1 57 2 view .LVU3499
	.loc 1 57 8 is_stmt 0 view .LVU3500
	movl	8(%edi), %ebx
.LVL1173:
.LBB1932:
	.loc 1 51 13 is_stmt 1 view .LVU3501
.LBB1875:
	.loc 1 53 2 view .LVU3502
	.loc 1 53 5 is_stmt 0 view .LVU3503
	testl	%ebx, %ebx
	je	.L305
	movl	$2, 40(%esp)
	jmp	.L306
.LVL1174:
.L1052:
	.loc 1 53 5 view .LVU3504
.LBE1875:
.LBE1932:
.LBE1949:
.LBE1993:
.LBE2019:
.LBE2079:
	.loc 1 62 3 is_stmt 1 view .LVU3505
.LBB2080:
	.loc 1 65 13 view .LVU3506
.LBB2030:
	.loc 1 67 2 view .LVU3507
	.loc 1 68 2 view .LVU3508
	movl	(%esi), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL1175:
	.loc 1 69 2 view .LVU3509
	.loc 1 69 6 is_stmt 0 view .LVU3510
	movl	56(%esp), %eax
	.loc 1 69 5 view .LVU3511
	movl	$20, %ecx
	.loc 1 69 6 view .LVU3512
	incl	%eax
	.loc 1 69 5 view .LVU3513
	movl	%eax, 56(%esp)
	cltd
	idivl	%ecx
	testl	%edx, %edx
	je	.L495
	movl	$2, 40(%esp)
	jmp	.L496
.LVL1176:
.L284:
	.loc 1 69 5 view .LVU3514
.LBE2030:
.LBE2080:
.LBB2081:
.LBB2020:
.LBB1994:
.LBB1840:
.LBB1823:
.LBB1800:
.LBB1795:
.LBI1795:
	.loc 1 65 13 is_stmt 1 view .LVU3515
.LBB1796:
	.loc 1 70 3 view .LVU3516
	movl	$.LC1, (%esp)
	call	puts
.LVL1177:
	.loc 1 70 3 is_stmt 0 view .LVU3517
.LBE1796:
.LBE1795:
.LBE1800:
.LBE1823:
.LBE1840:
.LBE1994:
	.loc 1 58 2 is_stmt 1 view .LVU3518
	.loc 1 60 2 view .LVU3519
	.loc 1 60 8 is_stmt 0 view .LVU3520
	movl	28(%esp), %eax
	movl	12(%eax), %edi
.LVL1178:
.LBB1995:
	.loc 1 51 13 is_stmt 1 view .LVU3521
.LBB1950:
	.loc 1 53 2 view .LVU3522
	.loc 1 53 5 is_stmt 0 view .LVU3523
	testl	%edi, %edi
	je	.L301
	.loc 1 57 2 is_stmt 1 view .LVU3524
	.loc 1 57 8 is_stmt 0 view .LVU3525
	movl	8(%edi), %ebx
.LVL1179:
.LBB1933:
	.loc 1 51 13 is_stmt 1 view .LVU3526
.LBB1876:
	.loc 1 53 2 view .LVU3527
	.loc 1 53 5 is_stmt 0 view .LVU3528
	testl	%ebx, %ebx
	jne	.L306
.LVL1180:
	.loc 1 53 5 view .LVU3529
.LBE1876:
.LBE1933:
	.loc 1 60 2 is_stmt 1 view .LVU3530
	.loc 1 60 8 is_stmt 0 view .LVU3531
	movl	12(%edi), %ebx
.LVL1181:
.LBB1934:
	.loc 1 51 13 is_stmt 1 view .LVU3532
.LBB1904:
	.loc 1 53 2 view .LVU3533
	.loc 1 53 5 is_stmt 0 view .LVU3534
	testl	%ebx, %ebx
	jne	.L321
.LVL1182:
	.loc 1 53 5 view .LVU3535
.LBE1904:
.LBE1934:
	.loc 1 61 2 is_stmt 1 view .LVU3536
	.loc 1 61 5 is_stmt 0 view .LVU3537
	cmpl	$2, 40(%esp)
	je	.L319
.LVL1183:
	.loc 1 61 5 view .LVU3538
.LBE1950:
.LBE1995:
.LBE2020:
.LBE2081:
.LBE2109:
.LBE3044:
	.loc 1 109 3 is_stmt 1 view .LVU3539
.LBB3045:
	.loc 1 51 13 view .LVU3540
.LBB2595:
	.loc 1 53 2 view .LVU3541
	.loc 1 55 2 view .LVU3542
	.loc 1 55 5 is_stmt 0 view .LVU3543
	movl	40(%esp), %ebx
	testl	%ebx, %ebx
	je	.L247
	jmp	.L341
.LVL1184:
.L1055:
	.loc 1 55 5 view .LVU3544
	movl	60(%esp), %eax
.LVL1185:
.L338:
	.loc 1 61 2 is_stmt 1 view .LVU3545
	.loc 1 61 5 is_stmt 0 view .LVU3546
	cmpl	$2, 40(%esp)
.LBB2574:
.LBB2556:
	.loc 1 75 21 view .LVU3547
	movl	%eax, %edx
.LBE2556:
.LBE2574:
	.loc 1 61 5 view .LVU3548
	je	.L388
	jmp	.L522
.LVL1186:
.L926:
.LBB2575:
.LBB2332:
	.loc 1 58 2 is_stmt 1 view .LVU3549
	.loc 1 58 5 is_stmt 0 view .LVU3550
	cmpl	$1, 40(%esp)
	jne	.L357
	.p2align 4,,6
	jmp	.L993
.LVL1187:
.L1035:
.LBB2316:
.LBB2281:
	.loc 1 58 2 is_stmt 1 view .LVU3551
	.loc 1 60 8 is_stmt 0 view .LVU3552
	movl	36(%esp), %edx
	movl	12(%edx), %ebx
	.loc 1 60 2 is_stmt 1 view .LVU3553
.LVL1188:
.LBB2272:
	.loc 1 51 13 view .LVU3554
.LBB2246:
	.loc 1 53 2 view .LVU3555
	.loc 1 53 5 is_stmt 0 view .LVU3556
	testl	%ebx, %ebx
	je	.L379
.LVL1189:
.L989:
	.loc 1 53 5 view .LVU3557
	movl	$2, 40(%esp)
	jmp	.L383
.LVL1190:
.L1037:
	.loc 1 53 5 view .LVU3558
.LBE2246:
.LBE2272:
.LBE2281:
.LBE2316:
.LBE2332:
.LBE2575:
.LBB2576:
.LBB2532:
.LBB2518:
.LBB2412:
	.loc 1 58 2 is_stmt 1 view .LVU3559
	.loc 1 60 2 view .LVU3560
	.loc 1 60 8 is_stmt 0 view .LVU3561
	movl	12(%ebx), %eax
	movl	%eax, 36(%esp)
.LVL1191:
.LBB2405:
	.loc 1 51 13 is_stmt 1 view .LVU3562
.LBB2386:
	.loc 1 53 2 view .LVU3563
	.loc 1 53 5 is_stmt 0 view .LVU3564
	testl	%eax, %eax
	jne	.L545
	movl	%edx, %eax
.LVL1192:
	.loc 1 53 5 view .LVU3565
	jmp	.L404
.LVL1193:
.L1038:
	.loc 1 53 5 view .LVU3566
.LBE2386:
.LBE2405:
.LBE2412:
.LBE2518:
.LBB2519:
.LBB2494:
	.loc 1 58 2 is_stmt 1 view .LVU3567
	.loc 1 60 2 view .LVU3568
	.loc 1 60 8 is_stmt 0 view .LVU3569
	movl	36(%esp), %edx
.LVL1194:
	.loc 1 60 8 view .LVU3570
	movl	12(%edx), %ebx
.LVL1195:
.LBB2486:
	.loc 1 51 13 is_stmt 1 view .LVU3571
.LBB2466:
	.loc 1 53 2 view .LVU3572
	.loc 1 53 5 is_stmt 0 view .LVU3573
	testl	%ebx, %ebx
	je	.L423
	movl	$2, 40(%esp)
.LVL1196:
.L427:
	.loc 1 57 2 is_stmt 1 view .LVU3574
	movl	32(%esp), %edx
	movl	$add_up, %ecx
	movl	8(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1197:
	.loc 1 58 2 view .LVU3575
	jmp	.L429
.LVL1198:
.L305:
	.loc 1 58 2 is_stmt 0 view .LVU3576
.LBE2466:
.LBE2486:
.LBE2494:
.LBE2519:
.LBE2532:
.LBE2576:
.LBE2595:
.LBE3045:
.LBB3046:
.LBB2110:
.LBB2082:
.LBB2021:
.LBB1996:
.LBB1951:
	.loc 1 58 2 is_stmt 1 view .LVU3577
	.loc 1 60 2 view .LVU3578
	.loc 1 60 8 is_stmt 0 view .LVU3579
	movl	12(%edi), %ebx
.LVL1199:
.LBB1935:
	.loc 1 51 13 is_stmt 1 view .LVU3580
.LBB1905:
	.loc 1 53 2 view .LVU3581
	.loc 1 53 5 is_stmt 0 view .LVU3582
	testl	%ebx, %ebx
	je	.L319
	movl	$2, 40(%esp)
	jmp	.L321
.LVL1200:
.L384:
	.loc 1 53 5 view .LVU3583
.LBE1905:
.LBE1935:
.LBE1951:
.LBE1996:
.LBE2021:
.LBE2082:
.LBE2110:
.LBE3046:
.LBB3047:
.LBB2596:
.LBB2577:
.LBB2333:
.LBB2317:
.LBB2282:
	.loc 1 61 2 is_stmt 1 view .LVU3584
	.loc 1 61 5 is_stmt 0 view .LVU3585
	cmpl	$2, 40(%esp)
	je	.L379
	xorl	%ebx, %ebx
	movl	%ebx, 40(%esp)
	jmp	.L370
.LVL1201:
.L596:
	.loc 1 61 5 view .LVU3586
.LBE2282:
.LBE2317:
.LBE2333:
.LBE2577:
.LBE2596:
.LBE3047:
.LBB3048:
.LBB2111:
.LBB2083:
.LBB1725:
.LBB1706:
.LBB1672:
.LBB1660:
.LBB1635:
	.loc 1 53 5 view .LVU3587
	xorl	%eax, %eax
	movl	%eax, 40(%esp)
	leal	60(%esp), %eax
	movl	%eax, 32(%esp)
	jmp	.L513
.LVL1202:
.L1056:
	.loc 1 53 5 view .LVU3588
.LBE1635:
.LBE1660:
.LBE1672:
.LBE1706:
.LBE1725:
.LBE2083:
.LBE2111:
.LBE3048:
.LBB3049:
.LBB2597:
.LBB2578:
.LBB2533:
	.loc 1 58 2 is_stmt 1 view .LVU3589
	.loc 1 58 5 is_stmt 0 view .LVU3590
	cmpl	$1, 40(%esp)
	je	.L1058
	.loc 1 60 2 is_stmt 1 view .LVU3591
	.loc 1 60 8 is_stmt 0 view .LVU3592
	movl	12(%edi), %eax
	movl	%eax, 36(%esp)
.LVL1203:
.LBB2520:
	.loc 1 51 13 is_stmt 1 view .LVU3593
.LBB2495:
	.loc 1 53 2 view .LVU3594
	.loc 1 53 5 is_stmt 0 view .LVU3595
	testl	%eax, %eax
	jne	.L416
	movl	60(%esp), %eax
.LVL1204:
.L415:
	.loc 1 53 5 view .LVU3596
.LBE2495:
.LBE2520:
	.loc 1 61 2 is_stmt 1 view .LVU3597
	.loc 1 61 5 is_stmt 0 view .LVU3598
	cmpl	$2, 40(%esp)
	je	.L430
	jmp	.L552
.LVL1205:
.L1057:
.LBB2521:
.LBB2496:
	.loc 1 58 2 is_stmt 1 view .LVU3599
	.loc 1 60 2 view .LVU3600
	.loc 1 60 8 is_stmt 0 view .LVU3601
	movl	36(%esp), %eax
	movl	12(%eax), %ebx
.LVL1206:
.LBB2487:
	.loc 1 51 13 is_stmt 1 view .LVU3602
.LBB2467:
	.loc 1 53 2 view .LVU3603
	.loc 1 53 5 is_stmt 0 view .LVU3604
	testl	%ebx, %ebx
	jne	.L427
.LVL1207:
	.loc 1 53 5 view .LVU3605
.LBE2467:
.LBE2487:
	.loc 1 61 2 is_stmt 1 view .LVU3606
	.loc 1 61 5 is_stmt 0 view .LVU3607
	cmpl	$2, 40(%esp)
	jne	.L551
	movl	60(%esp), %eax
	jmp	.L423
.LVL1208:
.L1058:
	.loc 1 61 5 view .LVU3608
	movl	60(%esp), %eax
	jmp	.L482
.LVL1209:
.L211:
	.loc 1 61 5 view .LVU3609
	leal	60(%esp), %eax
.LVL1210:
	.loc 1 61 5 view .LVU3610
.LBE2496:
.LBE2521:
.LBE2533:
.LBE2578:
.LBE2597:
.LBE3049:
.LBE3059:
	.loc 1 105 48 view .LVU3611
	xorl	%edi, %edi
	movl	%edi, 40(%esp)
	movl	%eax, 32(%esp)
	jmp	.L247
.LVL1211:
.L294:
.LBB3060:
.LBB3050:
.LBB2112:
.LBB2084:
.LBB2022:
.LBB1997:
.LBB1841:
.LBB1824:
.LBB1792:
	.loc 1 60 2 is_stmt 1 view .LVU3612
	movl	36(%esp), %edx
	movl	$show, %ecx
	movl	12(%ebx), %eax
	movl	%edx, (%esp)
	movl	44(%esp), %edx
	call	walk
.LVL1212:
	.loc 1 61 2 view .LVU3613
	jmp	.L503
.LVL1213:
.L1020:
	.loc 1 61 2 is_stmt 0 view .LVU3614
	leal	56(%esp), %eax
	movl	%eax, 36(%esp)
	jmp	.L252
.LVL1214:
.L495:
	.loc 1 61 2 view .LVU3615
.LBE1792:
.LBE1824:
.LBE1841:
.LBE1997:
.LBE2022:
.LBE2084:
.LBB2085:
.LBB2031:
.LBB2028:
	.loc 1 65 13 is_stmt 1 view .LVU3616
.LBB2027:
	.loc 1 70 3 view .LVU3617
	movl	$.LC1, (%esp)
	call	puts
.LVL1215:
	.loc 1 70 3 is_stmt 0 view .LVU3618
.LBE2027:
.LBE2028:
.LBE2031:
.LBE2085:
.LBE2112:
.LBE3050:
	.loc 1 109 3 is_stmt 1 view .LVU3619
.LBB3051:
	.loc 1 51 13 view .LVU3620
.LBB2598:
	.loc 1 53 2 view .LVU3621
	.loc 1 57 2 view .LVU3622
	.loc 1 57 8 is_stmt 0 view .LVU3623
	movl	8(%esi), %edi
.LVL1216:
.LBB2579:
	.loc 1 51 13 is_stmt 1 view .LVU3624
.LBB2334:
	.loc 1 53 2 view .LVU3625
	.loc 1 53 5 is_stmt 0 view .LVU3626
	movl	$2, 40(%esp)
	testl	%edi, %edi
	jne	.L331
	jmp	.L340
.LBE2334:
.LBE2579:
.LBE2598:
.LBE3051:
.LBE3060:
.LBE3076:
	.cfi_endproc
.LFE8:
	.size	main, .-main
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdlib.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x636b
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x21
	.long	.LASF37
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL953
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xe
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x1e
	.long	0x26
	.uleb128 0x22
	.long	.LASF38
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0xe
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x23
	.byte	0x4
	.byte	0x5
	.string	"int"
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
	.uleb128 0x24
	.long	.LASF39
	.byte	0x10
	.byte	0x1
	.byte	0x5
	.byte	0x8
	.long	0xae
	.uleb128 0x25
	.string	"key"
	.byte	0x1
	.byte	0x6
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x17
	.long	.LASF9
	.byte	0x7
	.byte	0x11
	.long	0x68
	.byte	0x4
	.uleb128 0x17
	.long	.LASF10
	.byte	0x8
	.byte	0xf
	.long	0xb3
	.byte	0x8
	.uleb128 0x17
	.long	.LASF11
	.byte	0x8
	.byte	0x16
	.long	0xb3
	.byte	0xc
	.byte	0
	.uleb128 0x1e
	.long	0x6f
	.uleb128 0x11
	.long	0x6f
	.uleb128 0x26
	.long	.LASF22
	.byte	0x7
	.byte	0x4
	.long	0x3e
	.byte	0x1
	.byte	0x31
	.byte	0x6
	.long	0xdd
	.uleb128 0x18
	.long	.LASF12
	.byte	0
	.uleb128 0x18
	.long	.LASF13
	.byte	0x1
	.uleb128 0x18
	.long	.LASF14
	.byte	0x2
	.byte	0
	.uleb128 0x27
	.long	.LASF40
	.byte	0x2
	.byte	0x12
	.byte	0x6
	.long	0xef
	.uleb128 0xf
	.long	0xef
	.byte	0
	.uleb128 0x28
	.byte	0x4
	.uleb128 0x19
	.long	.LASF15
	.byte	0x2
	.byte	0x10
	.byte	0x7
	.long	0xef
	.long	0x10c
	.uleb128 0xf
	.long	0x32
	.uleb128 0xf
	.long	0x32
	.byte	0
	.uleb128 0x19
	.long	.LASF16
	.byte	0x3
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0x122
	.uleb128 0xf
	.long	0x122
	.byte	0
	.uleb128 0x11
	.long	0x2d
	.uleb128 0x19
	.long	.LASF17
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x13e
	.uleb128 0xf
	.long	0x122
	.uleb128 0x29
	.byte	0
	.uleb128 0x2a
	.long	.LASF41
	.byte	0x1
	.byte	0x61
	.byte	0x5
	.long	0x45
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x4af8
	.uleb128 0x1a
	.long	.LASF20
	.byte	0x63
	.byte	0xf
	.long	0xb3
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.uleb128 0x12
	.long	.LASF18
	.byte	0x64
	.byte	0xb
	.long	0x3e
	.long	.LLST264
	.long	.LVUS264
	.uleb128 0x12
	.long	.LASF19
	.byte	0x70
	.byte	0x6
	.long	0x45
	.long	.LLST265
	.long	.LVUS265
	.uleb128 0x1a
	.long	.LASF21
	.byte	0x73
	.byte	0x6
	.long	0x45
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x13
	.long	.LLRL266
	.long	0x239
	.uleb128 0x1b
	.string	"i"
	.byte	0x65
	.long	0x45
	.long	.LLST267
	.long	.LVUS267
	.uleb128 0x8
	.long	0x4cc7
	.long	.LBI1447
	.value	.LVU810
	.long	.LLRL268
	.byte	0x67
	.byte	0x3
	.uleb128 0x1
	.long	0x4cdc
	.long	.LLST269
	.long	.LVUS269
	.uleb128 0x1
	.long	0x4cd1
	.long	.LLST270
	.long	.LVUS270
	.uleb128 0x4
	.long	.LLRL268
	.uleb128 0x6
	.long	0x4ce7
	.long	.LLST271
	.long	.LVUS271
	.uleb128 0x5
	.long	0x4cf3
	.long	.LBI1449
	.value	.LVU812
	.long	.LLRL272
	.byte	0x14
	.byte	0x17
	.long	0x220
	.uleb128 0x1
	.long	0x4d0d
	.long	.LLST273
	.long	.LVUS273
	.uleb128 0x1
	.long	0x4d02
	.long	.LLST274
	.long	.LVUS274
	.byte	0
	.uleb128 0x7
	.long	.LVL807
	.long	0xf1
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x40
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LLRL275
	.long	0x4990
	.uleb128 0x12
	.long	.LASF22
	.byte	0x69
	.byte	0xb
	.long	0x45
	.long	.LLST276
	.long	.LVUS276
	.uleb128 0x4
	.long	.LLRL277
	.uleb128 0x1a
	.long	.LASF21
	.byte	0x6a
	.byte	0x7
	.long	0x45
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.uleb128 0x2b
	.string	"sum"
	.byte	0x1
	.byte	0x6b
	.byte	0x8
	.long	0x4c
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1464
	.value	.LVU841
	.long	.LLRL278
	.byte	0x6c
	.byte	0x3
	.long	0x2a13
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST279
	.long	.LVUS279
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST280
	.long	.LVUS280
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST281
	.long	.LVUS281
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST282
	.long	.LVUS282
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1466
	.value	.LVU846
	.long	.LLRL283
	.byte	0x38
	.byte	0x3
	.long	0x35c
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST284
	.long	.LVUS284
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST285
	.long	.LVUS285
	.uleb128 0x4
	.long	.LLRL283
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST286
	.long	.LVUS286
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1468
	.value	.LVU3009
	.long	.LBB1468
	.long	.LBE1468-.LBB1468
	.byte	0x41
	.byte	0xd
	.long	0x346
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST287
	.long	.LVUS287
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL965
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL383
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1471
	.value	.LVU855
	.long	.LLRL288
	.byte	0x39
	.byte	0x2
	.long	0x15d4
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST289
	.long	.LVUS289
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST290
	.long	.LVUS290
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST291
	.long	.LVUS291
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST292
	.long	.LVUS292
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1473
	.value	.LVU859
	.long	.LLRL293
	.byte	0x38
	.byte	0x3
	.long	0x449
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST294
	.long	.LVUS294
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST295
	.long	.LVUS295
	.uleb128 0x4
	.long	.LLRL293
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST296
	.long	.LVUS296
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1475
	.value	.LVU3028
	.long	.LBB1475
	.long	.LBE1475-.LBB1475
	.byte	0x41
	.byte	0xd
	.long	0x433
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST297
	.long	.LVUS297
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST298
	.long	.LVUS298
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL973
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL388
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1478
	.value	.LVU869
	.long	.LLRL299
	.byte	0x39
	.byte	0x2
	.long	0xc71
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST300
	.long	.LVUS300
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST301
	.long	.LVUS301
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST302
	.long	.LVUS302
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST303
	.long	.LVUS303
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1480
	.value	.LVU873
	.long	.LLRL304
	.byte	0x38
	.byte	0x3
	.long	0x536
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST305
	.long	.LVUS305
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST306
	.long	.LVUS306
	.uleb128 0x4
	.long	.LLRL304
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST307
	.long	.LVUS307
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1482
	.value	.LVU3036
	.long	.LBB1482
	.long	.LBE1482-.LBB1482
	.byte	0x41
	.byte	0xd
	.long	0x520
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST308
	.long	.LVUS308
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST309
	.long	.LVUS309
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL976
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL392
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1485
	.value	.LVU882
	.long	.LLRL310
	.byte	0x39
	.byte	0x2
	.long	0x81e
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST311
	.long	.LVUS311
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST312
	.long	.LVUS312
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST313
	.long	.LVUS313
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST314
	.long	.LVUS314
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1487
	.value	.LVU886
	.long	.LLRL315
	.byte	0x38
	.byte	0x3
	.long	0x623
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST316
	.long	.LVUS316
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST317
	.long	.LVUS317
	.uleb128 0x4
	.long	.LLRL315
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST318
	.long	.LVUS318
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1489
	.value	.LVU2713
	.long	.LBB1489
	.long	.LBE1489-.LBB1489
	.byte	0x41
	.byte	0xd
	.long	0x60d
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST319
	.long	.LVUS319
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST320
	.long	.LVUS320
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL876
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL396
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1492
	.value	.LVU1768
	.long	.LLRL321
	.byte	0x3b
	.byte	0x3
	.long	0x6c7
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST322
	.long	.LVUS322
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST323
	.long	.LVUS323
	.uleb128 0x4
	.long	.LLRL321
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST324
	.long	.LVUS324
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1494
	.value	.LVU3376
	.long	.LBB1494
	.long	.LBE1494-.LBB1494
	.byte	0x41
	.byte	0xd
	.long	0x6b1
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST325
	.long	.LVUS325
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST326
	.long	.LVUS326
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1126
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL663
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1498
	.value	.LVU2794
	.long	.LLRL327
	.byte	0x3e
	.byte	0x3
	.long	0x76b
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST328
	.long	.LVUS328
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST329
	.long	.LVUS329
	.uleb128 0x4
	.long	.LLRL327
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST330
	.long	.LVUS330
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1500
	.value	.LVU3283
	.long	.LBB1500
	.long	.LBE1500-.LBB1500
	.byte	0x41
	.byte	0xd
	.long	0x755
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST331
	.long	.LVUS331
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST332
	.long	.LVUS332
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1089
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL905
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL398
	.long	0x4ba5
	.long	0x78f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL399
	.long	0x4ba5
	.long	0x7b3
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL661
	.long	0x4ba5
	.long	0x7d9
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL665
	.long	0x4ba5
	.long	0x7fd
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL904
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1510
	.value	.LVU901
	.long	.LLRL333
	.byte	0x3c
	.byte	0x2
	.long	0xb2c
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST334
	.long	.LVUS334
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST335
	.long	.LVUS335
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST336
	.long	.LVUS336
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST337
	.long	.LVUS337
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1512
	.value	.LVU905
	.long	.LLRL338
	.byte	0x38
	.byte	0x3
	.long	0x90b
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST339
	.long	.LVUS339
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST340
	.long	.LVUS340
	.uleb128 0x4
	.long	.LLRL338
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST341
	.long	.LVUS341
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1514
	.value	.LVU2710
	.long	.LBB1514
	.long	.LBE1514-.LBB1514
	.byte	0x41
	.byte	0xd
	.long	0x8f5
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST342
	.long	.LVUS342
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST343
	.long	.LVUS343
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL874
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL402
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1517
	.value	.LVU1800
	.long	.LLRL344
	.byte	0x3b
	.byte	0x3
	.long	0x9af
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST345
	.long	.LVUS345
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST346
	.long	.LVUS346
	.uleb128 0x4
	.long	.LLRL344
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST347
	.long	.LVUS347
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1519
	.value	.LVU3370
	.long	.LBB1519
	.long	.LBE1519-.LBB1519
	.byte	0x41
	.byte	0xd
	.long	0x999
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST348
	.long	.LVUS348
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST349
	.long	.LVUS349
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1122
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL672
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1523
	.value	.LVU2815
	.long	.LLRL350
	.byte	0x3e
	.byte	0x3
	.long	0xa53
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST351
	.long	.LVUS351
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST352
	.long	.LVUS352
	.uleb128 0x4
	.long	.LLRL350
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST353
	.long	.LVUS353
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1525
	.value	.LVU3291
	.long	.LBB1525
	.long	.LBE1525-.LBB1525
	.byte	0x41
	.byte	0xd
	.long	0xa3d
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST354
	.long	.LVUS354
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST355
	.long	.LVUS355
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1093
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL911
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL404
	.long	0x4ba5
	.long	0xa77
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL405
	.long	0x4ba5
	.long	0xa9b
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL671
	.long	0x4ba5
	.long	0xabf
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL674
	.long	0x4ba5
	.long	0xae3
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL909
	.long	0x4ba5
	.long	0xb09
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL910
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1540
	.value	.LVU1781
	.long	.LLRL356
	.byte	0x3b
	.byte	0x3
	.long	0xbd0
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST357
	.long	.LVUS357
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST358
	.long	.LVUS358
	.uleb128 0x4
	.long	.LLRL356
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST359
	.long	.LVUS359
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1542
	.value	.LVU3373
	.long	.LBB1542
	.long	.LBE1542-.LBB1542
	.byte	0x41
	.byte	0xd
	.long	0xbba
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST360
	.long	.LVUS360
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST361
	.long	.LVUS361
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1124
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL666
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b76
	.long	.LBI1551
	.value	.LVU2827
	.long	.LLRL362
	.byte	0x3e
	.byte	0x3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST363
	.long	.LVUS363
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST364
	.long	.LVUS364
	.uleb128 0x4
	.long	.LLRL362
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST365
	.long	.LVUS365
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1553
	.value	.LVU3287
	.long	.LBB1553
	.long	.LBE1553-.LBB1553
	.byte	0x41
	.byte	0xd
	.long	0xc5a
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST366
	.long	.LVUS366
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST367
	.long	.LVUS367
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1091
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL914
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1575
	.value	.LVU920
	.long	.LLRL368
	.byte	0x3c
	.byte	0x2
	.long	0x149f
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST369
	.long	.LVUS369
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST370
	.long	.LVUS370
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST371
	.long	.LVUS371
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST372
	.long	.LVUS372
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1577
	.value	.LVU924
	.long	.LLRL373
	.byte	0x38
	.byte	0x3
	.long	0xd5e
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST374
	.long	.LVUS374
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST375
	.long	.LVUS375
	.uleb128 0x4
	.long	.LLRL373
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST376
	.long	.LVUS376
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1579
	.value	.LVU3084
	.long	.LBB1579
	.long	.LBE1579-.LBB1579
	.byte	0x41
	.byte	0xd
	.long	0xd48
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST377
	.long	.LVUS377
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST378
	.long	.LVUS378
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL995
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL408
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1582
	.value	.LVU933
	.long	.LLRL379
	.byte	0x39
	.byte	0x2
	.long	0x1048
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST380
	.long	.LVUS380
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST381
	.long	.LVUS381
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST382
	.long	.LVUS382
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST383
	.long	.LVUS383
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1584
	.value	.LVU937
	.long	.LLRL384
	.byte	0x38
	.byte	0x3
	.long	0xe4b
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST385
	.long	.LVUS385
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST386
	.long	.LVUS386
	.uleb128 0x4
	.long	.LLRL384
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST387
	.long	.LVUS387
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1586
	.value	.LVU2707
	.long	.LBB1586
	.long	.LBE1586-.LBB1586
	.byte	0x41
	.byte	0xd
	.long	0xe35
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST388
	.long	.LVUS388
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST389
	.long	.LVUS389
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL872
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL412
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1589
	.value	.LVU1835
	.long	.LLRL390
	.byte	0x3b
	.byte	0x3
	.long	0xeef
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST391
	.long	.LVUS391
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST392
	.long	.LVUS392
	.uleb128 0x4
	.long	.LLRL390
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST393
	.long	.LVUS393
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1591
	.value	.LVU3457
	.long	.LBB1591
	.long	.LBE1591-.LBB1591
	.byte	0x41
	.byte	0xd
	.long	0xed9
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST394
	.long	.LVUS394
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST395
	.long	.LVUS395
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1159
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL683
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1595
	.value	.LVU2850
	.long	.LLRL396
	.byte	0x3e
	.byte	0x3
	.long	0xf93
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST397
	.long	.LVUS397
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST398
	.long	.LVUS398
	.uleb128 0x4
	.long	.LLRL396
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST399
	.long	.LVUS399
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1597
	.value	.LVU3305
	.long	.LBB1597
	.long	.LBE1597-.LBB1597
	.byte	0x41
	.byte	0xd
	.long	0xf7d
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST400
	.long	.LVUS400
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST401
	.long	.LVUS401
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1099
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL920
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL414
	.long	0x4ba5
	.long	0xfb7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL415
	.long	0x4ba5
	.long	0xfdb
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL681
	.long	0x4ba5
	.long	0x1001
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL685
	.long	0x4ba5
	.long	0x1025
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL919
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1609
	.value	.LVU954
	.long	.LLRL402
	.byte	0x3c
	.byte	0x2
	.long	0x135a
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST403
	.long	.LVUS403
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST404
	.long	.LVUS404
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST405
	.long	.LVUS405
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST406
	.long	.LVUS406
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1611
	.value	.LVU960
	.long	.LLRL407
	.byte	0x38
	.byte	0x3
	.long	0x1135
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST408
	.long	.LVUS408
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST409
	.long	.LVUS409
	.uleb128 0x4
	.long	.LLRL407
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST410
	.long	.LVUS410
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1613
	.value	.LVU2704
	.long	.LBB1613
	.long	.LBE1613-.LBB1613
	.byte	0x41
	.byte	0xd
	.long	0x111f
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST411
	.long	.LVUS411
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST412
	.long	.LVUS412
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL870
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL419
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1616
	.value	.LVU1867
	.long	.LLRL413
	.byte	0x3b
	.byte	0x3
	.long	0x11d9
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST414
	.long	.LVUS414
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST415
	.long	.LVUS415
	.uleb128 0x4
	.long	.LLRL413
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST416
	.long	.LVUS416
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1618
	.value	.LVU3386
	.long	.LBB1618
	.long	.LBE1618-.LBB1618
	.byte	0x41
	.byte	0xd
	.long	0x11c3
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST417
	.long	.LVUS417
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST418
	.long	.LVUS418
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1134
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL692
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1622
	.value	.LVU2871
	.long	.LLRL419
	.byte	0x3e
	.byte	0x3
	.long	0x127d
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST420
	.long	.LVUS420
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST421
	.long	.LVUS421
	.uleb128 0x4
	.long	.LLRL419
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST422
	.long	.LVUS422
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1624
	.value	.LVU3301
	.long	.LBB1624
	.long	.LBE1624-.LBB1624
	.byte	0x41
	.byte	0xd
	.long	0x1267
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST423
	.long	.LVUS423
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST424
	.long	.LVUS424
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1097
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL926
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL421
	.long	0x4ba5
	.long	0x12a1
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL422
	.long	0x4ba5
	.long	0x12c7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL691
	.long	0x4ba5
	.long	0x12ed
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL694
	.long	0x4ba5
	.long	0x1311
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL924
	.long	0x4ba5
	.long	0x1337
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL925
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1637
	.value	.LVU1848
	.long	.LLRL425
	.byte	0x3b
	.byte	0x3
	.long	0x13fe
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST426
	.long	.LVUS426
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST427
	.long	.LVUS427
	.uleb128 0x4
	.long	.LLRL425
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST428
	.long	.LVUS428
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1639
	.value	.LVU3454
	.long	.LBB1639
	.long	.LBE1639-.LBB1639
	.byte	0x41
	.byte	0xd
	.long	0x13e8
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST429
	.long	.LVUS429
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST430
	.long	.LVUS430
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1157
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL686
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b76
	.long	.LBI1647
	.value	.LVU2881
	.long	.LLRL431
	.byte	0x3e
	.byte	0x3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST432
	.long	.LVUS432
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST433
	.long	.LVUS433
	.uleb128 0x4
	.long	.LLRL431
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST434
	.long	.LVUS434
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1649
	.value	.LVU3211
	.long	.LBB1649
	.long	.LBE1649-.LBB1649
	.byte	0x41
	.byte	0xd
	.long	0x1488
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST435
	.long	.LVUS435
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST436
	.long	.LVUS436
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1057
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL928
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1674
	.value	.LVU1813
	.long	.LLRL437
	.byte	0x3b
	.byte	0x3
	.long	0x1543
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST438
	.long	.LVUS438
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST439
	.long	.LVUS439
	.uleb128 0x4
	.long	.LLRL437
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST440
	.long	.LVUS440
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1676
	.value	.LVU3170
	.long	.LBB1676
	.long	.LBE1676-.LBB1676
	.byte	0x41
	.byte	0xd
	.long	0x152d
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST441
	.long	.LVUS441
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST442
	.long	.LVUS442
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1033
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL675
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b76
	.long	.LBI1684
	.value	.LVU2891
	.long	.LLRL443
	.byte	0x3e
	.byte	0x3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST444
	.long	.LVUS444
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x4
	.long	.LLRL443
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST445
	.long	.LVUS445
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1686
	.value	.LVU3148
	.long	.LBB1686
	.long	.LBE1686-.LBB1686
	.byte	0x41
	.byte	0xd
	.long	0x15bd
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST446
	.long	.LVUS446
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1021
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL930
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1726
	.value	.LVU975
	.long	.LLRL447
	.byte	0x3c
	.byte	0x2
	.long	0x28bc
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST448
	.long	.LVUS448
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST449
	.long	.LVUS449
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST450
	.long	.LVUS450
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST451
	.long	.LVUS451
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1728
	.value	.LVU979
	.long	.LLRL452
	.byte	0x38
	.byte	0x3
	.long	0x16b1
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST453
	.long	.LVUS453
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x4
	.long	.LLRL452
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST454
	.long	.LVUS454
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1730
	.value	.LVU3013
	.long	.LBB1730
	.long	.LBE1730-.LBB1730
	.byte	0x41
	.byte	0xd
	.long	0x169b
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST455
	.long	.LVUS455
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL968
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL425
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1733
	.value	.LVU988
	.long	.LLRL456
	.byte	0x39
	.byte	0x2
	.long	0x1f17
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST457
	.long	.LVUS457
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST458
	.long	.LVUS458
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST459
	.long	.LVUS459
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST460
	.long	.LVUS460
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1735
	.value	.LVU992
	.long	.LLRL461
	.byte	0x38
	.byte	0x3
	.long	0x179e
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST462
	.long	.LVUS462
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST463
	.long	.LVUS463
	.uleb128 0x4
	.long	.LLRL461
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST464
	.long	.LVUS464
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1737
	.value	.LVU3042
	.long	.LBB1737
	.long	.LBE1737-.LBB1737
	.byte	0x41
	.byte	0xd
	.long	0x1788
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST465
	.long	.LVUS465
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST466
	.long	.LVUS466
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL980
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL429
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1740
	.value	.LVU1001
	.long	.LLRL467
	.byte	0x39
	.byte	0x2
	.long	0x1a8a
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST468
	.long	.LVUS468
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST469
	.long	.LVUS469
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST470
	.long	.LVUS470
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST471
	.long	.LVUS471
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1742
	.value	.LVU1005
	.long	.LLRL472
	.byte	0x38
	.byte	0x3
	.long	0x188b
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST473
	.long	.LVUS473
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST474
	.long	.LVUS474
	.uleb128 0x4
	.long	.LLRL472
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST475
	.long	.LVUS475
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1744
	.value	.LVU2701
	.long	.LBB1744
	.long	.LBE1744-.LBB1744
	.byte	0x41
	.byte	0xd
	.long	0x1875
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST476
	.long	.LVUS476
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST477
	.long	.LVUS477
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL868
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL433
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1747
	.value	.LVU1914
	.long	.LLRL478
	.byte	0x3b
	.byte	0x3
	.long	0x192f
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST479
	.long	.LVUS479
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST480
	.long	.LVUS480
	.uleb128 0x4
	.long	.LLRL478
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST481
	.long	.LVUS481
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1749
	.value	.LVU3260
	.long	.LBB1749
	.long	.LBE1749-.LBB1749
	.byte	0x41
	.byte	0xd
	.long	0x1919
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST482
	.long	.LVUS482
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST483
	.long	.LVUS483
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1077
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL708
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1753
	.value	.LVU2918
	.long	.LLRL484
	.byte	0x3e
	.byte	0x3
	.long	0x19d3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST485
	.long	.LVUS485
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST486
	.long	.LVUS486
	.uleb128 0x4
	.long	.LLRL484
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST487
	.long	.LVUS487
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1755
	.value	.LVU3280
	.long	.LBB1755
	.long	.LBE1755-.LBB1755
	.byte	0x41
	.byte	0xd
	.long	0x19bd
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST488
	.long	.LVUS488
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST489
	.long	.LVUS489
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1087
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL939
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL435
	.long	0x4ba5
	.long	0x19f7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL436
	.long	0x4ba5
	.long	0x1a1d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL706
	.long	0x4ba5
	.long	0x1a43
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL710
	.long	0x4ba5
	.long	0x1a67
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL938
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1765
	.value	.LVU1020
	.long	.LLRL490
	.byte	0x3c
	.byte	0x2
	.long	0x1dc2
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST491
	.long	.LVUS491
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST492
	.long	.LVUS492
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST493
	.long	.LVUS493
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST494
	.long	.LVUS494
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1767
	.value	.LVU1024
	.long	.LLRL495
	.byte	0x38
	.byte	0x3
	.long	0x1b77
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST496
	.long	.LVUS496
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST497
	.long	.LVUS497
	.uleb128 0x4
	.long	.LLRL495
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST498
	.long	.LVUS498
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1769
	.value	.LVU2716
	.long	.LBB1769
	.long	.LBE1769-.LBB1769
	.byte	0x41
	.byte	0xd
	.long	0x1b61
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST499
	.long	.LVUS499
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST500
	.long	.LVUS500
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL878
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL439
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1772
	.value	.LVU1945
	.long	.LLRL501
	.byte	0x3b
	.byte	0x3
	.long	0x1c1b
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST502
	.long	.LVUS502
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST503
	.long	.LVUS503
	.uleb128 0x4
	.long	.LLRL501
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST504
	.long	.LVUS504
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1774
	.value	.LVU3251
	.long	.LBB1774
	.long	.LBE1774-.LBB1774
	.byte	0x41
	.byte	0xd
	.long	0x1c05
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST505
	.long	.LVUS505
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST506
	.long	.LVUS506
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1071
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL717
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1778
	.value	.LVU2938
	.long	.LLRL507
	.byte	0x3e
	.byte	0x3
	.long	0x1cbf
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST508
	.long	.LVUS508
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST509
	.long	.LVUS509
	.uleb128 0x4
	.long	.LLRL507
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST510
	.long	.LVUS510
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1780
	.value	.LVU3296
	.long	.LBB1780
	.long	.LBE1780-.LBB1780
	.byte	0x41
	.byte	0xd
	.long	0x1ca9
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST511
	.long	.LVUS511
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST512
	.long	.LVUS512
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1095
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL944
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL441
	.long	0x4ba5
	.long	0x1ce4
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL442
	.long	0x4ba5
	.long	0x1d09
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL715
	.long	0x4ba5
	.long	0x1d2f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL719
	.long	0x4ba5
	.long	0x1d53
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL942
	.long	0x4ba5
	.long	0x1d79
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL943
	.long	0x4ba5
	.long	0x1d9f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL1212
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1793
	.value	.LVU2948
	.long	.LLRL513
	.byte	0x3e
	.byte	0x3
	.long	0x1e76
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST514
	.long	.LVUS514
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST515
	.long	.LVUS515
	.uleb128 0x4
	.long	.LLRL513
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST516
	.long	.LVUS516
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1795
	.value	.LVU3515
	.long	.LBB1795
	.long	.LBE1795-.LBB1795
	.byte	0x41
	.byte	0xd
	.long	0x1e48
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST517
	.long	.LVUS517
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1177
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL946
	.long	0x127
	.long	0x1e60
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x7
	.long	.LVL959
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b76
	.long	.LBI1802
	.value	.LVU1927
	.long	.LLRL518
	.byte	0x3b
	.byte	0x3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST519
	.long	.LVUS519
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST520
	.long	.LVUS520
	.uleb128 0x4
	.long	.LLRL518
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST521
	.long	.LVUS521
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1804
	.value	.LVU3257
	.long	.LBB1804
	.long	.LBE1804-.LBB1804
	.byte	0x41
	.byte	0xd
	.long	0x1f00
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST522
	.long	.LVUS522
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST523
	.long	.LVUS523
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1075
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL711
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1842
	.value	.LVU1039
	.long	.LLRL524
	.byte	0x3c
	.byte	0x2
	.long	0x2797
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST525
	.long	.LVUS525
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST526
	.long	.LVUS526
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST527
	.long	.LVUS527
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST528
	.long	.LVUS528
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1844
	.value	.LVU1043
	.long	.LLRL529
	.byte	0x38
	.byte	0x3
	.long	0x2004
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST530
	.long	.LVUS530
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST531
	.long	.LVUS531
	.uleb128 0x4
	.long	.LLRL529
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST532
	.long	.LVUS532
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1846
	.value	.LVU3081
	.long	.LBB1846
	.long	.LBE1846-.LBB1846
	.byte	0x41
	.byte	0xd
	.long	0x1fee
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST533
	.long	.LVUS533
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST534
	.long	.LVUS534
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL993
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL446
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1849
	.value	.LVU1052
	.long	.LLRL535
	.byte	0x39
	.byte	0x2
	.long	0x2318
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST536
	.long	.LVUS536
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST537
	.long	.LVUS537
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST538
	.long	.LVUS538
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST539
	.long	.LVUS539
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1851
	.value	.LVU1056
	.long	.LLRL540
	.byte	0x38
	.byte	0x3
	.long	0x20f1
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST541
	.long	.LVUS541
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST542
	.long	.LVUS542
	.uleb128 0x4
	.long	.LLRL540
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST543
	.long	.LVUS543
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1853
	.value	.LVU2698
	.long	.LBB1853
	.long	.LBE1853-.LBB1853
	.byte	0x41
	.byte	0xd
	.long	0x20db
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST544
	.long	.LVUS544
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST545
	.long	.LVUS545
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL866
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL450
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1856
	.value	.LVU1981
	.long	.LLRL546
	.byte	0x3b
	.byte	0x3
	.long	0x2195
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST547
	.long	.LVUS547
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST548
	.long	.LVUS548
	.uleb128 0x4
	.long	.LLRL546
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST549
	.long	.LVUS549
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1858
	.value	.LVU3313
	.long	.LBB1858
	.long	.LBE1858-.LBB1858
	.byte	0x41
	.byte	0xd
	.long	0x217f
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST550
	.long	.LVUS550
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST551
	.long	.LVUS551
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1103
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL728
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1862
	.value	.LVU3223
	.long	.LLRL552
	.byte	0x3e
	.byte	0x3
	.long	0x2239
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST553
	.long	.LVUS553
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST554
	.long	.LVUS554
	.uleb128 0x4
	.long	.LLRL552
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST555
	.long	.LVUS555
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1864
	.value	.LVU3254
	.long	.LBB1864
	.long	.LBE1864-.LBB1864
	.byte	0x41
	.byte	0xd
	.long	0x2223
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST556
	.long	.LVUS556
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST557
	.long	.LVUS557
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1073
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL1062
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL452
	.long	0x4ba5
	.long	0x225f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL453
	.long	0x4ba5
	.long	0x2285
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL726
	.long	0x4ba5
	.long	0x22ab
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL730
	.long	0x4ba5
	.long	0x22cf
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL1059
	.long	0x4ba5
	.long	0x22f5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL1060
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI1877
	.value	.LVU1070
	.long	.LLRL558
	.byte	0x3c
	.byte	0x2
	.long	0x2652
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST559
	.long	.LVUS559
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST560
	.long	.LVUS560
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST561
	.long	.LVUS561
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST562
	.long	.LVUS562
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1879
	.value	.LVU1074
	.long	.LLRL563
	.byte	0x38
	.byte	0x3
	.long	0x2405
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST564
	.long	.LVUS564
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST565
	.long	.LVUS565
	.uleb128 0x4
	.long	.LLRL563
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST566
	.long	.LVUS566
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1881
	.value	.LVU2693
	.long	.LBB1881
	.long	.LBE1881-.LBB1881
	.byte	0x41
	.byte	0xd
	.long	0x23ef
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST567
	.long	.LVUS567
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST568
	.long	.LVUS568
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL864
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL456
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1884
	.value	.LVU1088
	.long	.LLRL569
	.byte	0x3e
	.byte	0x3
	.long	0x24a9
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST570
	.long	.LVUS570
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST571
	.long	.LVUS571
	.uleb128 0x4
	.long	.LLRL569
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST572
	.long	.LVUS572
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1886
	.value	.LVU3449
	.long	.LBB1886
	.long	.LBE1886-.LBB1886
	.byte	0x41
	.byte	0xd
	.long	0x2493
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST573
	.long	.LVUS573
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST574
	.long	.LVUS574
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1155
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL462
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1889
	.value	.LVU2013
	.long	.LLRL575
	.byte	0x3b
	.byte	0x3
	.long	0x254d
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST576
	.long	.LVUS576
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST577
	.long	.LVUS577
	.uleb128 0x4
	.long	.LLRL575
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST578
	.long	.LVUS578
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1891
	.value	.LVU3277
	.long	.LBB1891
	.long	.LBE1891-.LBB1891
	.byte	0x41
	.byte	0xd
	.long	0x2537
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST579
	.long	.LVUS579
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST580
	.long	.LVUS580
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1085
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL737
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL458
	.long	0x4ba5
	.long	0x2573
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL460
	.long	0x4ba5
	.long	0x2599
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL736
	.long	0x4ba5
	.long	0x25bf
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL739
	.long	0x4ba5
	.long	0x25e3
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL953
	.long	0x4ba5
	.long	0x2609
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL1065
	.long	0x4ba5
	.long	0x262f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL1066
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1906
	.value	.LVU1098
	.long	.LLRL581
	.byte	0x3e
	.byte	0x3
	.long	0x26f6
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST582
	.long	.LVUS582
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST583
	.long	.LVUS583
	.uleb128 0x4
	.long	.LLRL581
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST584
	.long	.LVUS584
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1908
	.value	.LVU3445
	.long	.LBB1908
	.long	.LBE1908-.LBB1908
	.byte	0x41
	.byte	0xd
	.long	0x26e0
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST585
	.long	.LVUS585
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST586
	.long	.LVUS586
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1153
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL464
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b76
	.long	.LBI1912
	.value	.LVU1994
	.long	.LLRL587
	.byte	0x3b
	.byte	0x3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST588
	.long	.LVUS588
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST589
	.long	.LVUS589
	.uleb128 0x4
	.long	.LLRL587
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST590
	.long	.LVUS590
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1914
	.value	.LVU3310
	.long	.LBB1914
	.long	.LBE1914-.LBB1914
	.byte	0x41
	.byte	0xd
	.long	0x2780
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST591
	.long	.LVUS591
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST592
	.long	.LVUS592
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1101
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL731
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI1952
	.value	.LVU1108
	.long	.LLRL593
	.byte	0x3e
	.byte	0x3
	.long	0x282b
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST594
	.long	.LVUS594
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x4
	.long	.LLRL593
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST595
	.long	.LVUS595
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1954
	.value	.LVU3182
	.long	.LBB1954
	.long	.LBE1954-.LBB1954
	.byte	0x41
	.byte	0xd
	.long	0x2815
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST596
	.long	.LVUS596
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL1038
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL467
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b76
	.long	.LBI1959
	.value	.LVU1958
	.long	.LLRL597
	.byte	0x3b
	.byte	0x3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST598
	.long	.LVUS598
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x4
	.long	.LLRL597
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST599
	.long	.LVUS599
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI1961
	.value	.LVU3047
	.long	.LBB1961
	.long	.LBE1961-.LBB1961
	.byte	0x41
	.byte	0xd
	.long	0x28a5
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST600
	.long	.LVUS600
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL983
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL720
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI2023
	.value	.LVU1116
	.long	.LLRL601
	.byte	0x3e
	.byte	0x3
	.long	0x2982
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST602
	.long	.LVUS602
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x4
	.long	.LLRL601
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST603
	.long	.LVUS603
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI2025
	.value	.LVU3094
	.long	.LLRL604
	.byte	0x41
	.byte	0xd
	.long	0x2954
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST605
	.long	.LVUS605
	.uleb128 0x4
	.long	.LLRL604
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x9
	.long	.LVL1001
	.long	0x10c
	.long	0x293e
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x7
	.long	.LVL1215
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL469
	.long	0x127
	.long	0x296c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x7
	.long	.LVL1175
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b76
	.long	.LBI2034
	.value	.LVU1883
	.long	.LLRL606
	.byte	0x3b
	.byte	0x3
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST607
	.long	.LVUS607
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x4
	.long	.LLRL606
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST608
	.long	.LVUS608
	.uleb128 0xb
	.long	0x4b76
	.long	.LBI2036
	.value	.LVU3073
	.long	.LBB2036
	.long	.LBE2036-.LBB2036
	.byte	0x41
	.byte	0xd
	.long	0x29fc
	.uleb128 0xc
	.long	0x4b80
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST609
	.long	.LVUS609
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x7
	.long	.LVL990
	.long	0x10c
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL696
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2114
	.value	.LVU2026
	.long	.LLRL610
	.byte	0x6d
	.byte	0x3
	.long	0x3dfd
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST611
	.long	.LVUS611
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST612
	.long	.LVUS612
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST613
	.long	.LVUS613
	.uleb128 0xc
	.long	0x4baf
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2116
	.value	.LVU1125
	.long	.LLRL614
	.byte	0x39
	.byte	0x2
	.long	0x33a4
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST615
	.long	.LVUS615
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST616
	.long	.LVUS616
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST617
	.long	.LVUS617
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST618
	.long	.LVUS618
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2118
	.value	.LVU1130
	.long	.LLRL619
	.byte	0x39
	.byte	0x2
	.long	0x2e9b
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST620
	.long	.LVUS620
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST621
	.long	.LVUS621
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST622
	.long	.LVUS622
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST623
	.long	.LVUS623
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2120
	.value	.LVU1137
	.long	.LLRL624
	.byte	0x39
	.byte	0x2
	.long	0x2c52
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST625
	.long	.LVUS625
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST626
	.long	.LVUS626
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST627
	.long	.LVUS627
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST628
	.long	.LVUS628
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2122
	.value	.LVU1147
	.long	.LLRL629
	.byte	0x3b
	.byte	0x3
	.long	0x2b5f
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST630
	.long	.LVUS630
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST631
	.long	.LVUS631
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2128
	.value	.LVU2099
	.long	.LLRL632
	.byte	0x38
	.byte	0x3
	.long	0x2b8f
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST633
	.long	.LVUS633
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST634
	.long	.LVUS634
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2132
	.value	.LVU2121
	.long	.LLRL635
	.byte	0x3e
	.byte	0x3
	.long	0x2bbf
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST636
	.long	.LVUS636
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST637
	.long	.LVUS637
	.byte	0
	.uleb128 0x9
	.long	.LVL477
	.long	0x4ba5
	.long	0x2be5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL480
	.long	0x4ba5
	.long	0x2c09
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL754
	.long	0x4ba5
	.long	0x2c2f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL755
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2138
	.value	.LVU1163
	.long	.LLRL638
	.byte	0x3b
	.byte	0x3
	.long	0x2c82
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST639
	.long	.LVUS639
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST640
	.long	.LVUS640
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2143
	.value	.LVU1177
	.long	.LLRL641
	.byte	0x3c
	.byte	0x2
	.long	0x2e3e
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST642
	.long	.LVUS642
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST643
	.long	.LVUS643
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST644
	.long	.LVUS644
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST645
	.long	.LVUS645
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2145
	.value	.LVU1184
	.long	.LLRL646
	.byte	0x3b
	.byte	0x3
	.long	0x2cfb
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST647
	.long	.LVUS647
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST648
	.long	.LVUS648
	.byte	0
	.uleb128 0xb
	.long	0x4b57
	.long	.LBI2151
	.value	.LVU2142
	.long	.LBB2151
	.long	.LBE2151-.LBB2151
	.byte	0x3e
	.byte	0x3
	.long	0x2d2f
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST649
	.long	.LVUS649
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST650
	.long	.LVUS650
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2153
	.value	.LVU2424
	.long	.LLRL651
	.byte	0x38
	.byte	0x3
	.long	0x2d5f
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST652
	.long	.LVUS652
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST653
	.long	.LVUS653
	.byte	0
	.uleb128 0x9
	.long	.LVL483
	.long	0x4ba5
	.long	0x2d85
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL486
	.long	0x4ba5
	.long	0x2da9
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL759
	.long	0x4ba5
	.long	0x2dcf
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL760
	.long	0x4ba5
	.long	0x2df5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL812
	.long	0x4ba5
	.long	0x2e1b
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL813
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2166
	.value	.LVU2079
	.long	.LLRL654
	.byte	0x38
	.byte	0x3
	.long	0x2e6e
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST655
	.long	.LVUS655
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST656
	.long	.LVUS656
	.byte	0
	.uleb128 0x8
	.long	0x4b57
	.long	.LBI2173
	.value	.LVU2152
	.long	.LLRL657
	.byte	0x3e
	.byte	0x3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST658
	.long	.LVUS658
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST659
	.long	.LVUS659
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2186
	.value	.LVU1200
	.long	.LLRL660
	.byte	0x3b
	.byte	0x3
	.long	0x2ecb
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST661
	.long	.LVUS661
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST662
	.long	.LVUS662
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2193
	.value	.LVU1217
	.long	.LLRL663
	.byte	0x3c
	.byte	0x2
	.long	0x3347
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST664
	.long	.LVUS664
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST665
	.long	.LVUS665
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST666
	.long	.LVUS666
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST667
	.long	.LVUS667
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2195
	.value	.LVU1222
	.long	.LLRL668
	.byte	0x39
	.byte	0x2
	.long	0x30cc
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST669
	.long	.LVUS669
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST670
	.long	.LVUS670
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST671
	.long	.LVUS671
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST672
	.long	.LVUS672
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2197
	.value	.LVU1230
	.long	.LLRL673
	.byte	0x3b
	.byte	0x3
	.long	0x2f8d
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST674
	.long	.LVUS674
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST675
	.long	.LVUS675
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2203
	.value	.LVU2182
	.long	.LLRL676
	.byte	0x3e
	.byte	0x3
	.long	0x2fbd
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST677
	.long	.LVUS677
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST678
	.long	.LVUS678
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2207
	.value	.LVU2475
	.long	.LLRL679
	.byte	0x38
	.byte	0x3
	.long	0x2fed
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST680
	.long	.LVUS680
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST681
	.long	.LVUS681
	.byte	0
	.uleb128 0x9
	.long	.LVL491
	.long	0x4ba5
	.long	0x3013
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL494
	.long	0x4ba5
	.long	0x3037
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL766
	.long	0x4ba5
	.long	0x305d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL767
	.long	0x4ba5
	.long	0x3083
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL820
	.long	0x4ba5
	.long	0x30a9
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL821
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2219
	.value	.LVU1246
	.long	.LLRL682
	.byte	0x3b
	.byte	0x3
	.long	0x30f4
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST683
	.long	.LVUS683
	.uleb128 0xc
	.long	0x4b61
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2224
	.value	.LVU1260
	.long	.LLRL684
	.byte	0x3c
	.byte	0x2
	.long	0x32fa
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST685
	.long	.LVUS685
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST686
	.long	.LVUS686
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST687
	.long	.LVUS687
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST688
	.long	.LVUS688
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2226
	.value	.LVU1266
	.long	.LLRL689
	.byte	0x3b
	.byte	0x3
	.long	0x316d
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST690
	.long	.LVUS690
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST691
	.long	.LVUS691
	.byte	0
	.uleb128 0xb
	.long	0x4b57
	.long	.LBI2232
	.value	.LVU2203
	.long	.LBB2232
	.long	.LBE2232-.LBB2232
	.byte	0x3e
	.byte	0x3
	.long	0x31a1
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST692
	.long	.LVUS692
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST693
	.long	.LVUS693
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2234
	.value	.LVU2502
	.long	.LLRL694
	.byte	0x38
	.byte	0x3
	.long	0x31d1
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST695
	.long	.LVUS695
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST696
	.long	.LVUS696
	.byte	0
	.uleb128 0x9
	.long	.LVL498
	.long	0x4ba5
	.long	0x31f7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL500
	.long	0x4ba5
	.long	0x321b
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL770
	.long	0x4ba5
	.long	0x3241
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL771
	.long	0x4ba5
	.long	0x3267
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL827
	.long	0x4ba5
	.long	0x328c
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL828
	.long	0x4ba5
	.long	0x32b1
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL1118
	.long	0x4ba5
	.long	0x32d7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL1119
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2252
	.value	.LVU2213
	.long	.LLRL697
	.byte	0x3e
	.byte	0x3
	.long	0x3322
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST698
	.long	.LVUS698
	.uleb128 0xc
	.long	0x4b61
	.byte	0
	.uleb128 0x8
	.long	0x4b57
	.long	.LBI2256
	.value	.LVU2451
	.long	.LLRL699
	.byte	0x38
	.byte	0x3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST700
	.long	.LVUS700
	.uleb128 0xc
	.long	0x4b61
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2285
	.value	.LVU2057
	.long	.LLRL701
	.byte	0x38
	.byte	0x3
	.long	0x3377
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST702
	.long	.LVUS702
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST703
	.long	.LVUS703
	.byte	0
	.uleb128 0x8
	.long	0x4b57
	.long	.LBI2297
	.value	.LVU2218
	.long	.LLRL704
	.byte	0x3e
	.byte	0x3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST705
	.long	.LVUS705
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST706
	.long	.LVUS706
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2335
	.value	.LVU1282
	.long	.LLRL707
	.byte	0x3b
	.byte	0x3
	.long	0x33cc
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST708
	.long	.LVUS708
	.uleb128 0xc
	.long	0x4b61
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2340
	.value	.LVU1296
	.long	.LLRL709
	.byte	0x3c
	.byte	0x2
	.long	0x3db0
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST710
	.long	.LVUS710
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST711
	.long	.LVUS711
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST712
	.long	.LVUS712
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST713
	.long	.LVUS713
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2342
	.value	.LVU1301
	.long	.LLRL714
	.byte	0x39
	.byte	0x2
	.long	0x3885
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST715
	.long	.LVUS715
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST716
	.long	.LVUS716
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST717
	.long	.LVUS717
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST718
	.long	.LVUS718
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2344
	.value	.LVU1307
	.long	.LLRL719
	.byte	0x39
	.byte	0x2
	.long	0x3616
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST720
	.long	.LVUS720
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST721
	.long	.LVUS721
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST722
	.long	.LVUS722
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST723
	.long	.LVUS723
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2346
	.value	.LVU1315
	.long	.LLRL724
	.byte	0x3b
	.byte	0x3
	.long	0x34d7
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST725
	.long	.LVUS725
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST726
	.long	.LVUS726
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2350
	.value	.LVU2262
	.long	.LLRL727
	.byte	0x3e
	.byte	0x3
	.long	0x3507
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST728
	.long	.LVUS728
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST729
	.long	.LVUS729
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2354
	.value	.LVU2568
	.long	.LLRL730
	.byte	0x38
	.byte	0x3
	.long	0x3537
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST731
	.long	.LVUS731
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST732
	.long	.LVUS732
	.byte	0
	.uleb128 0x9
	.long	.LVL506
	.long	0x4ba5
	.long	0x355d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL509
	.long	0x4ba5
	.long	0x3581
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL781
	.long	0x4ba5
	.long	0x35a7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL782
	.long	0x4ba5
	.long	0x35cd
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL839
	.long	0x4ba5
	.long	0x35f3
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL840
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2362
	.value	.LVU1330
	.long	.LLRL733
	.byte	0x3b
	.byte	0x3
	.long	0x3646
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST734
	.long	.LVUS734
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST735
	.long	.LVUS735
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2367
	.value	.LVU1344
	.long	.LLRL736
	.byte	0x3c
	.byte	0x2
	.long	0x3828
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST737
	.long	.LVUS737
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST738
	.long	.LVUS738
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST739
	.long	.LVUS739
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST740
	.long	.LVUS740
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2369
	.value	.LVU1350
	.long	.LLRL741
	.byte	0x3b
	.byte	0x3
	.long	0x36bf
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST742
	.long	.LVUS742
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST743
	.long	.LVUS743
	.byte	0
	.uleb128 0xb
	.long	0x4b57
	.long	.LBI2375
	.value	.LVU2284
	.long	.LBB2375
	.long	.LBE2375-.LBB2375
	.byte	0x3e
	.byte	0x3
	.long	0x36f3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST744
	.long	.LVUS744
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST745
	.long	.LVUS745
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2377
	.value	.LVU2594
	.long	.LLRL746
	.byte	0x38
	.byte	0x3
	.long	0x3723
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST747
	.long	.LVUS747
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST748
	.long	.LVUS748
	.byte	0
	.uleb128 0x9
	.long	.LVL513
	.long	0x4ba5
	.long	0x3749
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL515
	.long	0x4ba5
	.long	0x376d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL786
	.long	0x4ba5
	.long	0x3793
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL787
	.long	0x4ba5
	.long	0x37b9
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL845
	.long	0x4ba5
	.long	0x37df
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL846
	.long	0x4ba5
	.long	0x3805
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL1139
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2392
	.value	.LVU2294
	.long	.LLRL749
	.byte	0x3e
	.byte	0x3
	.long	0x3858
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST750
	.long	.LVUS750
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST751
	.long	.LVUS751
	.byte	0
	.uleb128 0x8
	.long	0x4b57
	.long	.LBI2396
	.value	.LVU2546
	.long	.LLRL752
	.byte	0x38
	.byte	0x3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST753
	.long	.LVUS753
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST754
	.long	.LVUS754
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2413
	.value	.LVU1367
	.long	.LLRL755
	.byte	0x3b
	.byte	0x3
	.long	0x38b5
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST756
	.long	.LVUS756
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST757
	.long	.LVUS757
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2418
	.value	.LVU1382
	.long	.LLRL758
	.byte	0x3c
	.byte	0x2
	.long	0x3d4f
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST759
	.long	.LVUS759
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST760
	.long	.LVUS760
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST761
	.long	.LVUS761
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST762
	.long	.LVUS762
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2420
	.value	.LVU1387
	.long	.LLRL763
	.byte	0x39
	.byte	0x2
	.long	0x3adc
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST764
	.long	.LVUS764
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST765
	.long	.LVUS765
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST766
	.long	.LVUS766
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST767
	.long	.LVUS767
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2422
	.value	.LVU1394
	.long	.LLRL768
	.byte	0x3b
	.byte	0x3
	.long	0x3977
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST769
	.long	.LVUS769
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST770
	.long	.LVUS770
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2428
	.value	.LVU2325
	.long	.LLRL771
	.byte	0x3e
	.byte	0x3
	.long	0x39a7
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST772
	.long	.LVUS772
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST773
	.long	.LVUS773
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2432
	.value	.LVU2641
	.long	.LLRL774
	.byte	0x38
	.byte	0x3
	.long	0x39d7
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST775
	.long	.LVUS775
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST776
	.long	.LVUS776
	.byte	0
	.uleb128 0x9
	.long	.LVL519
	.long	0x4ba5
	.long	0x39fd
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL521
	.long	0x4ba5
	.long	0x3a21
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL795
	.long	0x4ba5
	.long	0x3a47
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL796
	.long	0x4ba5
	.long	0x3a6d
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL853
	.long	0x4ba5
	.long	0x3a93
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL855
	.long	0x4ba5
	.long	0x3ab9
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL1144
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2441
	.value	.LVU1411
	.long	.LLRL777
	.byte	0x3b
	.byte	0x3
	.long	0x3b0c
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST778
	.long	.LVUS778
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST779
	.long	.LVUS779
	.byte	0
	.uleb128 0x5
	.long	0x4ba5
	.long	.LBI2446
	.value	.LVU1423
	.long	.LLRL780
	.byte	0x3c
	.byte	0x2
	.long	0x3cee
	.uleb128 0x1
	.long	0x4bce
	.long	.LLST781
	.long	.LVUS781
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST782
	.long	.LVUS782
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST783
	.long	.LVUS783
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST784
	.long	.LVUS784
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2448
	.value	.LVU1429
	.long	.LLRL785
	.byte	0x3b
	.byte	0x3
	.long	0x3b85
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST786
	.long	.LVUS786
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST787
	.long	.LVUS787
	.byte	0
	.uleb128 0xb
	.long	0x4b57
	.long	.LBI2454
	.value	.LVU2346
	.long	.LBB2454
	.long	.LBE2454-.LBB2454
	.byte	0x3e
	.byte	0x3
	.long	0x3bb9
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST788
	.long	.LVUS788
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST789
	.long	.LVUS789
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2456
	.value	.LVU2670
	.long	.LLRL790
	.byte	0x38
	.byte	0x3
	.long	0x3be9
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST791
	.long	.LVUS791
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST792
	.long	.LVUS792
	.byte	0
	.uleb128 0x9
	.long	.LVL525
	.long	0x4ba5
	.long	0x3c0f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL527
	.long	0x4ba5
	.long	0x3c33
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL799
	.long	0x4ba5
	.long	0x3c59
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL800
	.long	0x4ba5
	.long	0x3c7f
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL860
	.long	0x4ba5
	.long	0x3ca5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL861
	.long	0x4ba5
	.long	0x3ccb
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x7
	.long	.LVL1197
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	add_up
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x4b57
	.long	.LBI2473
	.value	.LVU2356
	.long	.LBB2473
	.long	.LBE2473-.LBB2473
	.byte	0x3e
	.byte	0x3
	.long	0x3d22
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST793
	.long	.LVUS793
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST794
	.long	.LVUS794
	.byte	0
	.uleb128 0x8
	.long	0x4b57
	.long	.LBI2475
	.value	.LVU2620
	.long	.LLRL795
	.byte	0x38
	.byte	0x3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST796
	.long	.LVUS796
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST797
	.long	.LVUS797
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x4b57
	.long	.LBI2502
	.value	.LVU2368
	.long	.LBB2502
	.long	.LBE2502-.LBB2502
	.byte	0x3e
	.byte	0x3
	.long	0x3d83
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST798
	.long	.LVUS798
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST799
	.long	.LVUS799
	.byte	0
	.uleb128 0x8
	.long	0x4b57
	.long	.LBI2504
	.value	.LVU2527
	.long	.LLRL800
	.byte	0x38
	.byte	0x3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST801
	.long	.LVUS801
	.uleb128 0x1
	.long	0x4b61
	.long	.LLST802
	.long	.LVUS802
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b57
	.long	.LBI2537
	.value	.LVU2037
	.long	.LLRL803
	.byte	0x38
	.byte	0x3
	.long	0x3dd8
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST804
	.long	.LVUS804
	.uleb128 0xc
	.long	0x4b61
	.byte	0
	.uleb128 0x8
	.long	0x4b57
	.long	.LBI2552
	.value	.LVU2380
	.long	.LLRL805
	.byte	0x3e
	.byte	0x3
	.uleb128 0x1
	.long	0x4b6a
	.long	.LLST806
	.long	.LVUS806
	.uleb128 0xc
	.long	0x4b61
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2599
	.value	.LVU1447
	.long	.LLRL807
	.byte	0x6e
	.byte	0x3
	.long	0x4973
	.uleb128 0xc
	.long	0x4b3b
	.uleb128 0x4
	.long	.LLRL807
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2601
	.value	.LVU1449
	.long	.LLRL808
	.byte	0x4e
	.byte	0xc
	.uleb128 0xc
	.long	0x4b3b
	.uleb128 0x4
	.long	.LLRL808
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST809
	.long	.LVUS809
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST810
	.long	.LVUS810
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2603
	.value	.LVU1451
	.long	.LLRL811
	.byte	0x52
	.byte	0xa
	.long	0x43e7
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST812
	.long	.LVUS812
	.uleb128 0x4
	.long	.LLRL811
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2605
	.value	.LVU1454
	.long	.LLRL813
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST814
	.long	.LVUS814
	.uleb128 0x4
	.long	.LLRL813
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST815
	.long	.LVUS815
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST816
	.long	.LVUS816
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2607
	.value	.LVU1457
	.long	.LLRL817
	.byte	0x52
	.byte	0xa
	.long	0x41ad
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST818
	.long	.LVUS818
	.uleb128 0x4
	.long	.LLRL817
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2609
	.value	.LVU1460
	.long	.LLRL819
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST820
	.long	.LVUS820
	.uleb128 0x4
	.long	.LLRL819
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST821
	.long	.LVUS821
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST822
	.long	.LVUS822
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2611
	.value	.LVU1463
	.long	.LLRL823
	.byte	0x52
	.byte	0xa
	.long	0x40c7
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST824
	.long	.LVUS824
	.uleb128 0x4
	.long	.LLRL823
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2613
	.value	.LVU1466
	.long	.LLRL825
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST826
	.long	.LVUS826
	.uleb128 0x4
	.long	.LLRL825
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST827
	.long	.LVUS827
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST828
	.long	.LVUS828
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2615
	.value	.LVU1469
	.long	.LLRL829
	.byte	0x52
	.byte	0xa
	.long	0x3fe1
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST830
	.long	.LVUS830
	.uleb128 0x4
	.long	.LLRL829
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL536
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2618
	.value	.LVU1475
	.long	.LLRL831
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST832
	.long	.LVUS832
	.uleb128 0x4
	.long	.LLRL831
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2620
	.value	.LVU1478
	.long	.LLRL833
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST834
	.long	.LVUS834
	.uleb128 0x4
	.long	.LLRL833
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST835
	.long	.LVUS835
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST836
	.long	.LVUS836
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2622
	.value	.LVU1481
	.long	.LLRL837
	.byte	0x52
	.byte	0xa
	.long	0x4087
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST838
	.long	.LVUS838
	.uleb128 0x4
	.long	.LLRL837
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL541
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2625
	.value	.LVU1487
	.long	.LLRL839
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST840
	.long	.LVUS840
	.uleb128 0x4
	.long	.LLRL839
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL544
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2644
	.value	.LVU1501
	.long	.LLRL841
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST842
	.long	.LVUS842
	.uleb128 0x4
	.long	.LLRL841
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2646
	.value	.LVU1504
	.long	.LLRL843
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST844
	.long	.LVUS844
	.uleb128 0x4
	.long	.LLRL843
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST845
	.long	.LVUS845
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST846
	.long	.LVUS846
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2648
	.value	.LVU1507
	.long	.LLRL847
	.byte	0x52
	.byte	0xa
	.long	0x416d
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST848
	.long	.LVUS848
	.uleb128 0x4
	.long	.LLRL847
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL554
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2651
	.value	.LVU1514
	.long	.LLRL849
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST850
	.long	.LVUS850
	.uleb128 0x4
	.long	.LLRL849
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL557
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2678
	.value	.LVU1528
	.long	.LLRL851
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST852
	.long	.LVUS852
	.uleb128 0x4
	.long	.LLRL851
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2680
	.value	.LVU1531
	.long	.LLRL853
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST854
	.long	.LVUS854
	.uleb128 0x4
	.long	.LLRL853
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST855
	.long	.LVUS855
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST856
	.long	.LVUS856
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2682
	.value	.LVU1534
	.long	.LLRL857
	.byte	0x52
	.byte	0xa
	.long	0x42fd
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST858
	.long	.LVUS858
	.uleb128 0x4
	.long	.LLRL857
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2684
	.value	.LVU1537
	.long	.LLRL859
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST860
	.long	.LVUS860
	.uleb128 0x4
	.long	.LLRL859
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST861
	.long	.LVUS861
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST862
	.long	.LVUS862
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2686
	.value	.LVU1540
	.long	.LLRL863
	.byte	0x52
	.byte	0xa
	.long	0x42c1
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST864
	.long	.LVUS864
	.uleb128 0x4
	.long	.LLRL863
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL568
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2689
	.value	.LVU1546
	.long	.LLRL865
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST866
	.long	.LVUS866
	.uleb128 0x4
	.long	.LLRL865
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL571
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2697
	.value	.LVU1556
	.long	.LLRL867
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST868
	.long	.LVUS868
	.uleb128 0x4
	.long	.LLRL867
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2699
	.value	.LVU1559
	.long	.LLRL869
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST870
	.long	.LVUS870
	.uleb128 0x4
	.long	.LLRL869
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST871
	.long	.LVUS871
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST872
	.long	.LVUS872
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2701
	.value	.LVU1562
	.long	.LLRL873
	.byte	0x52
	.byte	0xa
	.long	0x43a3
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST874
	.long	.LVUS874
	.uleb128 0x4
	.long	.LLRL873
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL578
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2704
	.value	.LVU1568
	.long	.LLRL875
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST876
	.long	.LVUS876
	.uleb128 0x4
	.long	.LLRL875
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL581
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2754
	.value	.LVU1585
	.long	.LLRL877
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST878
	.long	.LVUS878
	.uleb128 0x4
	.long	.LLRL877
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2756
	.value	.LVU1588
	.long	.LLRL879
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST880
	.long	.LVUS880
	.uleb128 0x4
	.long	.LLRL879
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST881
	.long	.LVUS881
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST882
	.long	.LVUS882
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2758
	.value	.LVU1591
	.long	.LLRL883
	.byte	0x52
	.byte	0xa
	.long	0x4735
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST884
	.long	.LVUS884
	.uleb128 0x4
	.long	.LLRL883
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2760
	.value	.LVU1594
	.long	.LLRL885
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST886
	.long	.LVUS886
	.uleb128 0x4
	.long	.LLRL885
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST887
	.long	.LVUS887
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST888
	.long	.LVUS888
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2762
	.value	.LVU1598
	.long	.LLRL889
	.byte	0x52
	.byte	0xa
	.long	0x464f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST890
	.long	.LVUS890
	.uleb128 0x4
	.long	.LLRL889
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2764
	.value	.LVU1601
	.long	.LLRL891
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST892
	.long	.LVUS892
	.uleb128 0x4
	.long	.LLRL891
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST893
	.long	.LVUS893
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST894
	.long	.LVUS894
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2766
	.value	.LVU1604
	.long	.LLRL895
	.byte	0x52
	.byte	0xa
	.long	0x4613
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST896
	.long	.LVUS896
	.uleb128 0x4
	.long	.LLRL895
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2768
	.value	.LVU1607
	.long	.LLRL897
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST898
	.long	.LVUS898
	.uleb128 0x4
	.long	.LLRL897
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST899
	.long	.LVUS899
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST900
	.long	.LVUS900
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2770
	.value	.LVU1610
	.long	.LLRL901
	.byte	0x52
	.byte	0xa
	.long	0x45d7
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST902
	.long	.LVUS902
	.uleb128 0x4
	.long	.LLRL901
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL598
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2773
	.value	.LVU1616
	.long	.LLRL903
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST904
	.long	.LVUS904
	.uleb128 0x4
	.long	.LLRL903
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL601
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2782
	.value	.LVU1626
	.long	.LLRL905
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST906
	.long	.LVUS906
	.uleb128 0x4
	.long	.LLRL905
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL607
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2795
	.value	.LVU1637
	.long	.LLRL907
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST908
	.long	.LVUS908
	.uleb128 0x4
	.long	.LLRL907
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2797
	.value	.LVU1640
	.long	.LLRL909
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST910
	.long	.LVUS910
	.uleb128 0x4
	.long	.LLRL909
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST911
	.long	.LVUS911
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST912
	.long	.LVUS912
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2799
	.value	.LVU1643
	.long	.LLRL913
	.byte	0x52
	.byte	0xa
	.long	0x46f5
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST914
	.long	.LVUS914
	.uleb128 0x4
	.long	.LLRL913
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL615
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2802
	.value	.LVU1650
	.long	.LLRL915
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST916
	.long	.LVUS916
	.uleb128 0x4
	.long	.LLRL915
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL618
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2829
	.value	.LVU1664
	.long	.LLRL917
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST918
	.long	.LVUS918
	.uleb128 0x4
	.long	.LLRL917
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2831
	.value	.LVU1667
	.long	.LLRL919
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST920
	.long	.LVUS920
	.uleb128 0x4
	.long	.LLRL919
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST921
	.long	.LVUS921
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST922
	.long	.LVUS922
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2833
	.value	.LVU1670
	.long	.LLRL923
	.byte	0x52
	.byte	0xa
	.long	0x4885
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST924
	.long	.LVUS924
	.uleb128 0x4
	.long	.LLRL923
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2835
	.value	.LVU1673
	.long	.LLRL925
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST926
	.long	.LVUS926
	.uleb128 0x4
	.long	.LLRL925
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST927
	.long	.LVUS927
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST928
	.long	.LVUS928
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2837
	.value	.LVU1676
	.long	.LLRL929
	.byte	0x52
	.byte	0xa
	.long	0x4849
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST930
	.long	.LVUS930
	.uleb128 0x4
	.long	.LLRL929
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL629
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2840
	.value	.LVU1682
	.long	.LLRL931
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST932
	.long	.LVUS932
	.uleb128 0x4
	.long	.LLRL931
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL632
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2849
	.value	.LVU1692
	.long	.LLRL933
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST934
	.long	.LVUS934
	.uleb128 0x4
	.long	.LLRL933
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2851
	.value	.LVU1695
	.long	.LLRL935
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST936
	.long	.LVUS936
	.uleb128 0x4
	.long	.LLRL935
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST937
	.long	.LVUS937
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST938
	.long	.LVUS938
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI2853
	.value	.LVU1698
	.long	.LLRL939
	.byte	0x52
	.byte	0xa
	.long	0x492b
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST940
	.long	.LVUS940
	.uleb128 0x4
	.long	.LLRL939
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL639
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI2856
	.value	.LVU1704
	.long	.LLRL941
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST942
	.long	.LVUS942
	.uleb128 0x4
	.long	.LLRL941
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL642
	.long	0x4ed7
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
	.uleb128 0x7
	.long	.LVL652
	.long	0x127
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
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LLRL943
	.long	0x49c2
	.uleb128 0x1b
	.string	"key"
	.byte	0x71
	.long	0x45
	.long	.LLST944
	.long	.LVUS944
	.uleb128 0x7
	.long	.LVL882
	.long	0x4bef
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LLRL947
	.long	0x4a43
	.uleb128 0x1b
	.string	"key"
	.byte	0x76
	.long	0x45
	.long	.LLST948
	.long	.LVUS948
	.uleb128 0x5
	.long	0x4af8
	.long	.LBI3069
	.value	.LVU2747
	.long	.LLRL949
	.byte	0x77
	.byte	0x3
	.long	0x4a20
	.uleb128 0x1
	.long	0x4b10
	.long	.LLST950
	.long	.LVUS950
	.uleb128 0x1
	.long	0x4b07
	.long	.LLST951
	.long	.LVUS951
	.uleb128 0x4
	.long	.LLRL949
	.uleb128 0x6
	.long	0x4b1b
	.long	.LLST952
	.long	.LVUS952
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL896
	.long	0x127
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
	.byte	0x76
	.sleb128 -31
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI3065
	.value	.LVU2735
	.long	.LLRL945
	.byte	0x75
	.byte	0x2
	.long	0x4a86
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST946
	.long	.LVUS946
	.uleb128 0x4
	.long	.LLRL945
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x7
	.long	.LVL887
	.long	0x4ed7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL886
	.long	0x4ba5
	.long	0x4ab0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x5
	.byte	0x3
	.long	show
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL888
	.long	0x127
	.long	0x4acf
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL897
	.long	0x10c
	.long	0x4ae7
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x7
	.long	.LVL898
	.long	0x4bef
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	.LASF23
	.byte	0x56
	.byte	0xc
	.long	0x45
	.long	0x4b27
	.uleb128 0xd
	.string	"n"
	.byte	0x56
	.byte	0x27
	.long	0x4b27
	.uleb128 0xd
	.string	"key"
	.byte	0x56
	.byte	0x2e
	.long	0x45
	.uleb128 0x14
	.long	.LASF25
	.byte	0x58
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x11
	.long	0xae
	.uleb128 0x1c
	.long	.LASF24
	.byte	0x4e
	.byte	0xc
	.long	0x45
	.long	0x4b57
	.uleb128 0xd
	.string	"n"
	.byte	0x4e
	.byte	0x26
	.long	0x4b27
	.uleb128 0x1f
	.string	"l"
	.byte	0x52
	.byte	0x6
	.long	0x45
	.uleb128 0x1f
	.string	"r"
	.byte	0x52
	.byte	0x1b
	.long	0x45
	.byte	0
	.uleb128 0x15
	.long	.LASF27
	.byte	0x49
	.long	0x4b76
	.uleb128 0xd
	.string	"n"
	.byte	0x49
	.byte	0x27
	.long	0x4b27
	.uleb128 0x10
	.long	.LASF26
	.byte	0x49
	.byte	0x30
	.long	0xef
	.byte	0
	.uleb128 0x15
	.long	.LASF28
	.byte	0x41
	.long	0x4ba0
	.uleb128 0xd
	.string	"n"
	.byte	0x41
	.byte	0x25
	.long	0x4b27
	.uleb128 0x10
	.long	.LASF26
	.byte	0x41
	.byte	0x2e
	.long	0xef
	.uleb128 0x14
	.long	.LASF21
	.byte	0x43
	.byte	0x7
	.long	0x4ba0
	.byte	0
	.uleb128 0x11
	.long	0x45
	.uleb128 0x15
	.long	.LASF29
	.byte	0x33
	.long	0x4bda
	.uleb128 0xd
	.string	"n"
	.byte	0x33
	.byte	0x25
	.long	0x4b27
	.uleb128 0x10
	.long	.LASF22
	.byte	0x33
	.byte	0x33
	.long	0xb8
	.uleb128 0x10
	.long	.LASF30
	.byte	0x33
	.byte	0x41
	.long	0x4bea
	.uleb128 0x10
	.long	.LASF26
	.byte	0x33
	.byte	0x6c
	.long	0xef
	.byte	0
	.uleb128 0x2c
	.long	0x4bea
	.uleb128 0xf
	.long	0x4b27
	.uleb128 0xf
	.long	0xef
	.byte	0
	.uleb128 0x11
	.long	0x4bda
	.uleb128 0x2d
	.long	.LASF42
	.byte	0x1
	.byte	0x1c
	.byte	0xc
	.long	0x45
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x4cc2
	.uleb128 0x2e
	.long	.LASF20
	.byte	0x1
	.byte	0x1c
	.byte	0x20
	.long	0x4cc2
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x2f
	.string	"key"
	.byte	0x1
	.byte	0x1c
	.byte	0x2a
	.long	0x45
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x12
	.long	.LASF31
	.byte	0x1e
	.byte	0x10
	.long	0x4cc2
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x12
	.long	.LASF32
	.byte	0x1e
	.byte	0x29
	.long	0xb3
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x13
	.long	.LLRL10
	.long	0x4c7f
	.uleb128 0x12
	.long	.LASF33
	.byte	0x22
	.byte	0x11
	.long	0x4cc2
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x14
	.long	.LASF34
	.byte	0x25
	.byte	0x10
	.long	0xb3
	.byte	0
	.uleb128 0x5
	.long	0x4cf3
	.long	.LBI16
	.value	.LVU43
	.long	.LLRL7
	.byte	0x1e
	.byte	0x17
	.long	0x4caf
	.uleb128 0x1
	.long	0x4d0d
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x1
	.long	0x4d02
	.long	.LLST9
	.long	.LVUS9
	.byte	0
	.uleb128 0xa
	.long	.LVL26
	.long	0xdd
	.uleb128 0xa
	.long	.LVL31
	.long	0xdd
	.byte	0
	.uleb128 0x11
	.long	0xb3
	.uleb128 0x15
	.long	.LASF35
	.byte	0x12
	.long	0x4cf3
	.uleb128 0x10
	.long	.LASF20
	.byte	0x12
	.byte	0x22
	.long	0x4cc2
	.uleb128 0xd
	.string	"key"
	.byte	0x12
	.byte	0x2c
	.long	0x45
	.uleb128 0x14
	.long	.LASF31
	.byte	0x14
	.byte	0x10
	.long	0x4cc2
	.byte	0
	.uleb128 0x1c
	.long	.LASF36
	.byte	0xb
	.byte	0x16
	.long	0x4cc2
	.long	0x4d19
	.uleb128 0x10
	.long	.LASF31
	.byte	0xb
	.byte	0x29
	.long	0x4cc2
	.uleb128 0xd
	.string	"key"
	.byte	0xb
	.byte	0x33
	.long	0x45
	.byte	0
	.uleb128 0x1d
	.long	0x4ba5
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x4e25
	.uleb128 0x1
	.long	0x4baf
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.long	0x4bb8
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x1
	.long	0x4bc3
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x16
	.long	0x4bce
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x9
	.long	.LVL2
	.long	0x4ba5
	.long	0x4d7c
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL3
	.long	0x4ba5
	.long	0x4d9d
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x30
	.long	.LVL4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.long	0x4db8
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL8
	.long	0x4ba5
	.long	0x4dd8
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x20
	.long	.LVL9
	.long	0x4df0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x20
	.long	.LVL10
	.long	0x4e08
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL11
	.long	0x4ba5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	0x4b57
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x4e49
	.uleb128 0x16
	.long	0x4b61
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x16
	.long	0x4b6a
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x1d
	.long	0x4b76
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x4ed7
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x16
	.long	0x4b89
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x6
	.long	0x4b94
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x5
	.long	0x4b76
	.long	.LBI25
	.value	.LVU114
	.long	.LLRL14
	.byte	0x41
	.byte	0xd
	.long	0x4ec2
	.uleb128 0x1
	.long	0x4b80
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x1
	.long	0x4b89
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x4
	.long	.LLRL14
	.uleb128 0x3
	.long	0x4b94
	.uleb128 0x31
	.long	.LVL39
	.long	0x10c
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL35
	.long	0x127
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x32
	.long	0x4b2c
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI215
	.value	.LVU125
	.long	.LLRL20
	.byte	0x52
	.byte	0xa
	.long	0x593f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x4
	.long	.LLRL20
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI217
	.value	.LVU128
	.long	.LLRL22
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x4
	.long	.LLRL22
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI219
	.value	.LVU131
	.long	.LLRL26
	.byte	0x52
	.byte	0xa
	.long	0x545d
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x4
	.long	.LLRL26
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI221
	.value	.LVU134
	.long	.LLRL28
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x4
	.long	.LLRL28
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI223
	.value	.LVU137
	.long	.LLRL32
	.byte	0x52
	.byte	0xa
	.long	0x5223
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x4
	.long	.LLRL32
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI225
	.value	.LVU140
	.long	.LLRL34
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x4
	.long	.LLRL34
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI227
	.value	.LVU143
	.long	.LLRL38
	.byte	0x52
	.byte	0xa
	.long	0x513d
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x4
	.long	.LLRL38
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI229
	.value	.LVU146
	.long	.LLRL40
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x4
	.long	.LLRL40
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI231
	.value	.LVU149
	.long	.LLRL44
	.byte	0x52
	.byte	0xa
	.long	0x5101
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x4
	.long	.LLRL44
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL50
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI234
	.value	.LVU155
	.long	.LLRL46
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x4
	.long	.LLRL46
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL53
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI250
	.value	.LVU166
	.long	.LLRL48
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x4
	.long	.LLRL48
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI252
	.value	.LVU169
	.long	.LLRL50
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x4
	.long	.LLRL50
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI254
	.value	.LVU172
	.long	.LLRL54
	.byte	0x52
	.byte	0xa
	.long	0x51e3
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x4
	.long	.LLRL54
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL59
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI257
	.value	.LVU179
	.long	.LLRL56
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x4
	.long	.LLRL56
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL62
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI281
	.value	.LVU193
	.long	.LLRL58
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x4
	.long	.LLRL58
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI283
	.value	.LVU196
	.long	.LLRL60
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x4
	.long	.LLRL60
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI285
	.value	.LVU199
	.long	.LLRL64
	.byte	0x52
	.byte	0xa
	.long	0x5373
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x4
	.long	.LLRL64
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI287
	.value	.LVU202
	.long	.LLRL66
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x4
	.long	.LLRL66
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI289
	.value	.LVU205
	.long	.LLRL70
	.byte	0x52
	.byte	0xa
	.long	0x5337
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x4
	.long	.LLRL70
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL73
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI292
	.value	.LVU211
	.long	.LLRL72
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x4
	.long	.LLRL72
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL76
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI301
	.value	.LVU221
	.long	.LLRL74
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0x4
	.long	.LLRL74
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI303
	.value	.LVU224
	.long	.LLRL76
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0x4
	.long	.LLRL76
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST79
	.long	.LVUS79
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI305
	.value	.LVU227
	.long	.LLRL80
	.byte	0x52
	.byte	0xa
	.long	0x5419
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0x4
	.long	.LLRL80
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL83
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI308
	.value	.LVU233
	.long	.LLRL82
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST83
	.long	.LVUS83
	.uleb128 0x4
	.long	.LLRL82
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL86
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI383
	.value	.LVU251
	.long	.LLRL84
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST85
	.long	.LVUS85
	.uleb128 0x4
	.long	.LLRL84
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI385
	.value	.LVU279
	.long	.LLRL86
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST87
	.long	.LVUS87
	.uleb128 0x4
	.long	.LLRL86
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST88
	.long	.LVUS88
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST89
	.long	.LVUS89
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI387
	.value	.LVU282
	.long	.LLRL90
	.byte	0x52
	.byte	0xa
	.long	0x5701
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST91
	.long	.LVUS91
	.uleb128 0x4
	.long	.LLRL90
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI389
	.value	.LVU285
	.long	.LLRL92
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST93
	.long	.LVUS93
	.uleb128 0x4
	.long	.LLRL92
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST94
	.long	.LVUS94
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST95
	.long	.LVUS95
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI391
	.value	.LVU288
	.long	.LLRL96
	.byte	0x52
	.byte	0xa
	.long	0x561b
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST97
	.long	.LVUS97
	.uleb128 0x4
	.long	.LLRL96
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI393
	.value	.LVU291
	.long	.LLRL98
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST99
	.long	.LVUS99
	.uleb128 0x4
	.long	.LLRL98
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST100
	.long	.LVUS100
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST101
	.long	.LVUS101
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI395
	.value	.LVU294
	.long	.LLRL102
	.byte	0x52
	.byte	0xa
	.long	0x55df
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST103
	.long	.LVUS103
	.uleb128 0x4
	.long	.LLRL102
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL112
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI398
	.value	.LVU300
	.long	.LLRL104
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST105
	.long	.LVUS105
	.uleb128 0x4
	.long	.LLRL104
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL115
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI410
	.value	.LVU310
	.long	.LLRL106
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST107
	.long	.LVUS107
	.uleb128 0x4
	.long	.LLRL106
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI412
	.value	.LVU313
	.long	.LLRL108
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST109
	.long	.LVUS109
	.uleb128 0x4
	.long	.LLRL108
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST110
	.long	.LVUS110
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST111
	.long	.LVUS111
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI414
	.value	.LVU316
	.long	.LLRL112
	.byte	0x52
	.byte	0xa
	.long	0x56c1
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST113
	.long	.LVUS113
	.uleb128 0x4
	.long	.LLRL112
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL122
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI417
	.value	.LVU322
	.long	.LLRL114
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST115
	.long	.LVUS115
	.uleb128 0x4
	.long	.LLRL114
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL125
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI448
	.value	.LVU336
	.long	.LLRL116
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST117
	.long	.LVUS117
	.uleb128 0x4
	.long	.LLRL116
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI450
	.value	.LVU339
	.long	.LLRL118
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST119
	.long	.LVUS119
	.uleb128 0x4
	.long	.LLRL118
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST120
	.long	.LVUS120
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST121
	.long	.LVUS121
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI452
	.value	.LVU342
	.long	.LLRL122
	.byte	0x52
	.byte	0xa
	.long	0x5851
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST123
	.long	.LVUS123
	.uleb128 0x4
	.long	.LLRL122
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI454
	.value	.LVU345
	.long	.LLRL124
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST125
	.long	.LVUS125
	.uleb128 0x4
	.long	.LLRL124
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST126
	.long	.LVUS126
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST127
	.long	.LVUS127
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI456
	.value	.LVU348
	.long	.LLRL128
	.byte	0x52
	.byte	0xa
	.long	0x5815
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST129
	.long	.LVUS129
	.uleb128 0x4
	.long	.LLRL128
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL136
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI459
	.value	.LVU354
	.long	.LLRL130
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST131
	.long	.LVUS131
	.uleb128 0x4
	.long	.LLRL130
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL139
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI468
	.value	.LVU364
	.long	.LLRL132
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST133
	.long	.LVUS133
	.uleb128 0x4
	.long	.LLRL132
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI470
	.value	.LVU367
	.long	.LLRL134
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST135
	.long	.LVUS135
	.uleb128 0x4
	.long	.LLRL134
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST136
	.long	.LVUS136
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST137
	.long	.LVUS137
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI472
	.value	.LVU370
	.long	.LLRL138
	.byte	0x52
	.byte	0xa
	.long	0x58f7
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST139
	.long	.LVUS139
	.uleb128 0x4
	.long	.LLRL138
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL146
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI475
	.value	.LVU376
	.long	.LLRL140
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST141
	.long	.LVUS141
	.uleb128 0x4
	.long	.LLRL140
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL149
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI600
	.value	.LVU262
	.long	.LLRL142
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST143
	.long	.LVUS143
	.uleb128 0x4
	.long	.LLRL142
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI602
	.value	.LVU400
	.long	.LLRL144
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST145
	.long	.LVUS145
	.uleb128 0x4
	.long	.LLRL144
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST146
	.long	.LVUS146
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST147
	.long	.LVUS147
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI604
	.value	.LVU403
	.long	.LLRL148
	.byte	0x52
	.byte	0xa
	.long	0x5e8b
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST149
	.long	.LVUS149
	.uleb128 0x4
	.long	.LLRL148
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI606
	.value	.LVU406
	.long	.LLRL150
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST151
	.long	.LVUS151
	.uleb128 0x4
	.long	.LLRL150
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST152
	.long	.LVUS152
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST153
	.long	.LVUS153
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI608
	.value	.LVU409
	.long	.LLRL154
	.byte	0x52
	.byte	0xa
	.long	0x5c51
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST155
	.long	.LVUS155
	.uleb128 0x4
	.long	.LLRL154
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI610
	.value	.LVU412
	.long	.LLRL156
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST157
	.long	.LVUS157
	.uleb128 0x4
	.long	.LLRL156
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST158
	.long	.LVUS158
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST159
	.long	.LVUS159
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI612
	.value	.LVU415
	.long	.LLRL160
	.byte	0x52
	.byte	0xa
	.long	0x5b6b
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST161
	.long	.LVUS161
	.uleb128 0x4
	.long	.LLRL160
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI614
	.value	.LVU418
	.long	.LLRL162
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST163
	.long	.LVUS163
	.uleb128 0x4
	.long	.LLRL162
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST164
	.long	.LVUS164
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST165
	.long	.LVUS165
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI616
	.value	.LVU421
	.long	.LLRL166
	.byte	0x52
	.byte	0xa
	.long	0x5b2f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST167
	.long	.LVUS167
	.uleb128 0x4
	.long	.LLRL166
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL167
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI619
	.value	.LVU427
	.long	.LLRL168
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST169
	.long	.LVUS169
	.uleb128 0x4
	.long	.LLRL168
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL170
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI635
	.value	.LVU438
	.long	.LLRL170
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST171
	.long	.LVUS171
	.uleb128 0x4
	.long	.LLRL170
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI637
	.value	.LVU441
	.long	.LLRL172
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST173
	.long	.LVUS173
	.uleb128 0x4
	.long	.LLRL172
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST174
	.long	.LVUS174
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST175
	.long	.LVUS175
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI639
	.value	.LVU444
	.long	.LLRL176
	.byte	0x52
	.byte	0xa
	.long	0x5c11
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST177
	.long	.LVUS177
	.uleb128 0x4
	.long	.LLRL176
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL176
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI642
	.value	.LVU451
	.long	.LLRL178
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST179
	.long	.LVUS179
	.uleb128 0x4
	.long	.LLRL178
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL179
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI669
	.value	.LVU465
	.long	.LLRL180
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST181
	.long	.LVUS181
	.uleb128 0x4
	.long	.LLRL180
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI671
	.value	.LVU468
	.long	.LLRL182
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST183
	.long	.LVUS183
	.uleb128 0x4
	.long	.LLRL182
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST184
	.long	.LVUS184
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST185
	.long	.LVUS185
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI673
	.value	.LVU471
	.long	.LLRL186
	.byte	0x52
	.byte	0xa
	.long	0x5da1
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST187
	.long	.LVUS187
	.uleb128 0x4
	.long	.LLRL186
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI675
	.value	.LVU474
	.long	.LLRL188
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST189
	.long	.LVUS189
	.uleb128 0x4
	.long	.LLRL188
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST190
	.long	.LVUS190
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST191
	.long	.LVUS191
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI677
	.value	.LVU477
	.long	.LLRL192
	.byte	0x52
	.byte	0xa
	.long	0x5d65
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST193
	.long	.LVUS193
	.uleb128 0x4
	.long	.LLRL192
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL190
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI680
	.value	.LVU483
	.long	.LLRL194
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST195
	.long	.LVUS195
	.uleb128 0x4
	.long	.LLRL194
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL193
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI689
	.value	.LVU493
	.long	.LLRL196
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST197
	.long	.LVUS197
	.uleb128 0x4
	.long	.LLRL196
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI691
	.value	.LVU496
	.long	.LLRL198
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST199
	.long	.LVUS199
	.uleb128 0x4
	.long	.LLRL198
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST200
	.long	.LVUS200
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST201
	.long	.LVUS201
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI693
	.value	.LVU499
	.long	.LLRL202
	.byte	0x52
	.byte	0xa
	.long	0x5e47
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST203
	.long	.LVUS203
	.uleb128 0x4
	.long	.LLRL202
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL200
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI696
	.value	.LVU505
	.long	.LLRL204
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST205
	.long	.LVUS205
	.uleb128 0x4
	.long	.LLRL204
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL203
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI772
	.value	.LVU524
	.long	.LLRL206
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST207
	.long	.LVUS207
	.uleb128 0x4
	.long	.LLRL206
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI774
	.value	.LVU544
	.long	.LLRL208
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST209
	.long	.LVUS209
	.uleb128 0x4
	.long	.LLRL208
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST210
	.long	.LVUS210
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST211
	.long	.LVUS211
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI776
	.value	.LVU547
	.long	.LLRL212
	.byte	0x52
	.byte	0xa
	.long	0x612f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST213
	.long	.LVUS213
	.uleb128 0x4
	.long	.LLRL212
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI778
	.value	.LVU550
	.long	.LLRL214
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST215
	.long	.LVUS215
	.uleb128 0x4
	.long	.LLRL214
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST216
	.long	.LVUS216
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST217
	.long	.LVUS217
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI780
	.value	.LVU553
	.long	.LLRL218
	.byte	0x52
	.byte	0xa
	.long	0x6049
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST219
	.long	.LVUS219
	.uleb128 0x4
	.long	.LLRL218
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI782
	.value	.LVU556
	.long	.LLRL220
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST221
	.long	.LVUS221
	.uleb128 0x4
	.long	.LLRL220
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST222
	.long	.LVUS222
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST223
	.long	.LVUS223
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI784
	.value	.LVU559
	.long	.LLRL224
	.byte	0x52
	.byte	0xa
	.long	0x600d
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST225
	.long	.LVUS225
	.uleb128 0x4
	.long	.LLRL224
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL225
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI787
	.value	.LVU565
	.long	.LLRL226
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST227
	.long	.LVUS227
	.uleb128 0x4
	.long	.LLRL226
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL228
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI799
	.value	.LVU575
	.long	.LLRL228
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST229
	.long	.LVUS229
	.uleb128 0x4
	.long	.LLRL228
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI801
	.value	.LVU578
	.long	.LLRL230
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST231
	.long	.LVUS231
	.uleb128 0x4
	.long	.LLRL230
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST232
	.long	.LVUS232
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST233
	.long	.LVUS233
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI803
	.value	.LVU581
	.long	.LLRL234
	.byte	0x52
	.byte	0xa
	.long	0x60ef
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST235
	.long	.LVUS235
	.uleb128 0x4
	.long	.LLRL234
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL235
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI806
	.value	.LVU587
	.long	.LLRL236
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST237
	.long	.LVUS237
	.uleb128 0x4
	.long	.LLRL236
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL238
	.long	0x4ed7
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
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI840
	.value	.LVU602
	.long	.LLRL238
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST239
	.long	.LVUS239
	.uleb128 0x4
	.long	.LLRL238
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI842
	.value	.LVU605
	.long	.LLRL240
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST241
	.long	.LVUS241
	.uleb128 0x4
	.long	.LLRL240
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST242
	.long	.LVUS242
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST243
	.long	.LVUS243
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI844
	.value	.LVU608
	.long	.LLRL244
	.byte	0x52
	.byte	0xa
	.long	0x627f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST245
	.long	.LVUS245
	.uleb128 0x4
	.long	.LLRL244
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI846
	.value	.LVU611
	.long	.LLRL246
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST247
	.long	.LVUS247
	.uleb128 0x4
	.long	.LLRL246
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST248
	.long	.LVUS248
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST249
	.long	.LVUS249
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI848
	.value	.LVU614
	.long	.LLRL250
	.byte	0x52
	.byte	0xa
	.long	0x6243
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST251
	.long	.LVUS251
	.uleb128 0x4
	.long	.LLRL250
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL248
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI851
	.value	.LVU620
	.long	.LLRL252
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST253
	.long	.LVUS253
	.uleb128 0x4
	.long	.LLRL252
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL251
	.long	0x4ed7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI864
	.value	.LVU630
	.long	.LLRL254
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST255
	.long	.LVUS255
	.uleb128 0x4
	.long	.LLRL254
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI866
	.value	.LVU633
	.long	.LLRL256
	.byte	0x4e
	.byte	0xc
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST257
	.long	.LVUS257
	.uleb128 0x4
	.long	.LLRL256
	.uleb128 0x6
	.long	0x4b44
	.long	.LLST258
	.long	.LVUS258
	.uleb128 0x6
	.long	0x4b4d
	.long	.LLST259
	.long	.LVUS259
	.uleb128 0x5
	.long	0x4b2c
	.long	.LBI868
	.value	.LVU636
	.long	.LLRL260
	.byte	0x52
	.byte	0xa
	.long	0x6325
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST261
	.long	.LVUS261
	.uleb128 0x4
	.long	.LLRL260
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL257
	.long	0x4ed7
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x4b2c
	.long	.LBI871
	.value	.LVU643
	.long	.LLRL262
	.byte	0x52
	.byte	0x1f
	.uleb128 0x1
	.long	0x4b3b
	.long	.LLST263
	.long	.LVUS263
	.uleb128 0x4
	.long	.LLRL262
	.uleb128 0x3
	.long	0x4b44
	.uleb128 0x3
	.long	0x4b4d
	.uleb128 0xa
	.long	.LVL260
	.long	0x4ed7
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
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
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
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x21
	.sleb128 11
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
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
	.uleb128 0x25
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x28
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
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
	.uleb128 0x2c
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
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
	.uleb128 0x2e
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
	.uleb128 0x2f
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
	.uleb128 0x30
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x83
	.uleb128 0x18
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x31
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x32
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
.LVUS264:
	.uleb128 .LVU798
	.uleb128 .LVU802
	.uleb128 .LVU802
	.uleb128 .LVU804
	.uleb128 .LVU806
	.uleb128 .LVU829
	.uleb128 .LVU832
	.uleb128 .LVU834
.LLST264:
	.byte	0x6
	.long	.LVL369
	.byte	0x4
	.uleb128 .LVL369-.LVL369
	.uleb128 .LVL370-.LVL369
	.uleb128 0x3
	.byte	0x8
	.byte	0x2a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL370-.LVL369
	.uleb128 .LVL371-.LVL369
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL372-.LVL369
	.uleb128 .LVL378-.LVL369
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL379-.LVL369
	.uleb128 .LVL380-.LVL369
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS265:
	.uleb128 .LVU2723
	.uleb128 .LVU2746
	.uleb128 .LVU2746
	.uleb128 .LVU2780
	.uleb128 .LVU2780
	.uleb128 .LVU2787
	.uleb128 .LVU2787
	.uleb128 .LVU2789
	.uleb128 .LVU3091
	.uleb128 .LVU3093
.LLST265:
	.byte	0x6
	.long	.LVL881
	.byte	0x4
	.uleb128 .LVL881-.LVL881
	.uleb128 .LVL889-.LVL881
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL889-.LVL881
	.uleb128 .LVL897-.LVL881
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL897-.LVL881
	.uleb128 .LVL900-.LVL881
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL900-.LVL881
	.uleb128 .LVL902-.LVL881
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL998-.LVL881
	.uleb128 .LVL1000-.LVL881
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS267:
	.uleb128 .LVU800
	.uleb128 .LVU802
.LLST267:
	.byte	0x8
	.long	.LVL369
	.uleb128 .LVL370-.LVL369
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS269:
	.uleb128 .LVU810
	.uleb128 .LVU829
.LLST269:
	.byte	0x8
	.long	.LVL373
	.uleb128 .LVL378-.LVL373
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS270:
	.uleb128 .LVU810
	.uleb128 .LVU817
	.uleb128 .LVU817
	.uleb128 .LVU829
.LLST270:
	.byte	0x6
	.long	.LVL373
	.byte	0x4
	.uleb128 .LVL373-.LVL373
	.uleb128 .LVL374-.LVL373
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL374-.LVL373
	.uleb128 .LVL378-.LVL373
	.uleb128 0x3
	.byte	0x74
	.sleb128 52
	.byte	0x9f
	.byte	0
.LVUS271:
	.uleb128 .LVU826
	.uleb128 .LVU829
.LLST271:
	.byte	0x8
	.long	.LVL377
	.uleb128 .LVL378-.LVL377
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS273:
	.uleb128 .LVU812
	.uleb128 .LVU826
.LLST273:
	.byte	0x8
	.long	.LVL373
	.uleb128 .LVL377-.LVL373
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS274:
	.uleb128 .LVU812
	.uleb128 .LVU819
	.uleb128 .LVU820
	.uleb128 .LVU826
.LLST274:
	.byte	0x6
	.long	.LVL373
	.byte	0x4
	.uleb128 .LVL373-.LVL373
	.uleb128 .LVL375-.LVL373
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL376-.LVL373
	.uleb128 .LVL377-.LVL373
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS276:
	.uleb128 .LVU834
	.uleb128 .LVU951
	.uleb128 .LVU1729
	.uleb128 .LVU1750
	.uleb128 .LVU1750
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1799
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU2720
	.uleb128 .LVU2746
	.uleb128 .LVU2790
	.uleb128 .LVU2809
	.uleb128 .LVU3001
	.uleb128 .LVU3011
	.uleb128 .LVU3011
	.uleb128 .LVU3013
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3086
	.uleb128 .LVU3089
	.uleb128 .LVU3091
	.uleb128 .LVU3093
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3287
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3372
	.uleb128 .LVU3378
	.uleb128 .LVU3479
	.uleb128 .LVU3482
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3609
	.uleb128 .LVU3612
.LLST276:
	.byte	0x6
	.long	.LVL380
	.byte	0x4
	.uleb128 .LVL380-.LVL380
	.uleb128 .LVL416-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL652-.LVL380
	.uleb128 .LVL655-.LVL380
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL655-.LVL380
	.uleb128 .LVL661-1-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL661-1-.LVL380
	.uleb128 .LVL671-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL871-.LVL380
	.uleb128 .LVL877-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL880-.LVL380
	.uleb128 .LVL889-.LVL380
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL903-.LVL380
	.uleb128 .LVL908-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL961-.LVL380
	.uleb128 .LVL966-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL966-.LVL380
	.uleb128 .LVL967-.LVL380
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL972-.LVL380
	.uleb128 .LVL977-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL380
	.uleb128 .LVL996-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL996-.LVL380
	.uleb128 .LVL997-.LVL380
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL998-.LVL380
	.uleb128 .LVL1000-.LVL380
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1011-.LVL380
	.uleb128 .LVL1012-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1039-.LVL380
	.uleb128 .LVL1042-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1081-.LVL380
	.uleb128 .LVL1084-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL380
	.uleb128 .LVL1090-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1106-.LVL380
	.uleb128 .LVL1108-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1123-.LVL380
	.uleb128 .LVL1127-.LVL380
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1166-.LVL380
	.uleb128 .LVL1167-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL380
	.uleb128 .LVL1202-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1209-.LVL380
	.uleb128 .LVL1211-.LVL380
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS279:
	.uleb128 .LVU841
	.uleb128 .LVU951
	.uleb128 .LVU1736
	.uleb128 .LVU1761
	.uleb128 .LVU1761
	.uleb128 .LVU1764
	.uleb128 .LVU1764
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1779
	.uleb128 .LVU1779
	.uleb128 .LVU1866
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2809
	.uleb128 .LVU2809
	.uleb128 .LVU2865
	.uleb128 .LVU3001
	.uleb128 .LVU3013
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3089
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3169
	.uleb128 .LVU3178
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3287
	.uleb128 .LVU3287
	.uleb128 .LVU3295
	.uleb128 .LVU3305
	.uleb128 .LVU3309
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3369
	.uleb128 .LVU3375
	.uleb128 .LVU3375
	.uleb128 .LVU3378
	.uleb128 .LVU3453
	.uleb128 .LVU3459
	.uleb128 .LVU3479
	.uleb128 .LVU3482
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3609
	.uleb128 .LVU3612
.LLST279:
	.byte	0x6
	.long	.LVL381
	.byte	0x4
	.uleb128 .LVL381-.LVL381
	.uleb128 .LVL416-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL653-.LVL381
	.uleb128 .LVL657-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL657-.LVL381
	.uleb128 .LVL660-.LVL381
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL660-.LVL381
	.uleb128 .LVL661-1-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL661-1-.LVL381
	.uleb128 .LVL665-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL665-.LVL381
	.uleb128 .LVL691-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL381
	.uleb128 .LVL877-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL381
	.uleb128 .LVL908-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL908-.LVL381
	.uleb128 .LVL923-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL961-.LVL381
	.uleb128 .LVL967-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL972-.LVL381
	.uleb128 .LVL977-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL381
	.uleb128 .LVL997-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1011-.LVL381
	.uleb128 .LVL1012-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1032-.LVL381
	.uleb128 .LVL1035-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1039-.LVL381
	.uleb128 .LVL1042-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL381
	.uleb128 .LVL1084-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL381
	.uleb128 .LVL1090-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1090-.LVL381
	.uleb128 .LVL1094-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1098-.LVL381
	.uleb128 .LVL1100-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL381
	.uleb128 .LVL1108-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL381
	.uleb128 .LVL1125-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1125-.LVL381
	.uleb128 .LVL1127-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1156-.LVL381
	.uleb128 .LVL1160-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1166-.LVL381
	.uleb128 .LVL1167-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL381
	.uleb128 .LVL1202-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1209-.LVL381
	.uleb128 .LVL1211-.LVL381
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS280:
	.uleb128 .LVU841
	.uleb128 .LVU1122
	.uleb128 .LVU1736
	.uleb128 .LVU2024
	.uleb128 .LVU2034
	.uleb128 .LVU2035
	.uleb128 .LVU2692
	.uleb128 .LVU2718
	.uleb128 .LVU2790
	.uleb128 .LVU2910
	.uleb128 .LVU2914
	.uleb128 .LVU2977
	.uleb128 .LVU2980
	.uleb128 .LVU3038
	.uleb128 .LVU3041
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3057
	.uleb128 .LVU3072
	.uleb128 .LVU3089
	.uleb128 .LVU3093
	.uleb128 .LVU3096
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3147
	.uleb128 .LVU3152
	.uleb128 .LVU3169
	.uleb128 .LVU3178
	.uleb128 .LVU3181
	.uleb128 .LVU3195
	.uleb128 .LVU3210
	.uleb128 .LVU3262
	.uleb128 .LVU3269
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3336
	.uleb128 .LVU3369
	.uleb128 .LVU3378
	.uleb128 .LVU3385
	.uleb128 .LVU3388
	.uleb128 .LVU3444
	.uleb128 .LVU3459
	.uleb128 .LVU3479
	.uleb128 .LVU3538
	.uleb128 .LVU3576
	.uleb128 .LVU3583
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3609
	.uleb128 .LVU3618
.LLST280:
	.byte	0x6
	.long	.LVL381
	.byte	0x4
	.uleb128 .LVL381-.LVL381
	.uleb128 .LVL470-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL653-.LVL381
	.uleb128 .LVL739-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL741-.LVL381
	.uleb128 .LVL742-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL863-.LVL381
	.uleb128 .LVL879-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL381
	.uleb128 .LVL934-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL937-.LVL381
	.uleb128 .LVL954-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL956-.LVL381
	.uleb128 .LVL977-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL979-.LVL381
	.uleb128 .LVL981-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL982-.LVL381
	.uleb128 .LVL986-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL989-.LVL381
	.uleb128 .LVL997-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1000-.LVL381
	.uleb128 .LVL1001-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1011-.LVL381
	.uleb128 .LVL1012-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1020-.LVL381
	.uleb128 .LVL1022-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1032-.LVL381
	.uleb128 .LVL1035-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1037-.LVL381
	.uleb128 .LVL1042-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1056-.LVL381
	.uleb128 .LVL1078-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL381
	.uleb128 .LVL1104-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL381
	.uleb128 .LVL1111-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL381
	.uleb128 .LVL1127-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1133-.LVL381
	.uleb128 .LVL1135-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1152-.LVL381
	.uleb128 .LVL1160-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1166-.LVL381
	.uleb128 .LVL1183-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1198-.LVL381
	.uleb128 .LVL1200-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL381
	.uleb128 .LVL1202-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1209-.LVL381
	.uleb128 .LVL1215-.LVL381
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS281:
	.uleb128 .LVU841
	.uleb128 .LVU951
	.uleb128 .LVU1736
	.uleb128 .LVU1750
	.uleb128 .LVU1750
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1799
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2809
	.uleb128 .LVU3001
	.uleb128 .LVU3011
	.uleb128 .LVU3011
	.uleb128 .LVU3013
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3086
	.uleb128 .LVU3089
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3287
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3372
	.uleb128 .LVU3378
	.uleb128 .LVU3479
	.uleb128 .LVU3482
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3609
	.uleb128 .LVU3612
.LLST281:
	.byte	0x6
	.long	.LVL381
	.byte	0x4
	.uleb128 .LVL381-.LVL381
	.uleb128 .LVL416-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL653-.LVL381
	.uleb128 .LVL655-.LVL381
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL655-.LVL381
	.uleb128 .LVL661-1-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL661-1-.LVL381
	.uleb128 .LVL671-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL871-.LVL381
	.uleb128 .LVL877-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL381
	.uleb128 .LVL908-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL961-.LVL381
	.uleb128 .LVL966-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL966-.LVL381
	.uleb128 .LVL967-.LVL381
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL972-.LVL381
	.uleb128 .LVL977-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL381
	.uleb128 .LVL996-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL996-.LVL381
	.uleb128 .LVL997-.LVL381
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1011-.LVL381
	.uleb128 .LVL1012-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1039-.LVL381
	.uleb128 .LVL1042-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1081-.LVL381
	.uleb128 .LVL1084-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL381
	.uleb128 .LVL1090-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1106-.LVL381
	.uleb128 .LVL1108-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1123-.LVL381
	.uleb128 .LVL1127-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1166-.LVL381
	.uleb128 .LVL1167-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL381
	.uleb128 .LVL1202-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1209-.LVL381
	.uleb128 .LVL1211-.LVL381
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS282:
	.uleb128 .LVU841
	.uleb128 .LVU849
	.uleb128 .LVU1736
	.uleb128 .LVU1866
	.uleb128 .LVU2790
	.uleb128 .LVU2865
	.uleb128 .LVU3011
	.uleb128 .LVU3013
	.uleb128 .LVU3086
	.uleb128 .LVU3089
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3169
	.uleb128 .LVU3178
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3282
	.uleb128 .LVU3295
	.uleb128 .LVU3305
	.uleb128 .LVU3309
	.uleb128 .LVU3369
	.uleb128 .LVU3378
	.uleb128 .LVU3453
	.uleb128 .LVU3459
	.uleb128 .LVU3479
	.uleb128 .LVU3482
.LLST282:
	.byte	0x6
	.long	.LVL381
	.byte	0x4
	.uleb128 .LVL381-.LVL381
	.uleb128 .LVL383-1-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL653-.LVL381
	.uleb128 .LVL691-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL903-.LVL381
	.uleb128 .LVL923-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL966-.LVL381
	.uleb128 .LVL967-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL996-.LVL381
	.uleb128 .LVL997-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1011-.LVL381
	.uleb128 .LVL1012-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1032-.LVL381
	.uleb128 .LVL1035-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1039-.LVL381
	.uleb128 .LVL1042-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1088-.LVL381
	.uleb128 .LVL1094-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1098-.LVL381
	.uleb128 .LVL1100-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1121-.LVL381
	.uleb128 .LVL1127-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1156-.LVL381
	.uleb128 .LVL1160-.LVL381
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1166-.LVL381
	.uleb128 .LVL1167-.LVL381
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS284:
	.uleb128 .LVU846
	.uleb128 .LVU852
	.uleb128 .LVU3008
	.uleb128 .LVU3011
.LLST284:
	.byte	0x6
	.long	.LVL382
	.byte	0x4
	.uleb128 .LVL382-.LVL382
	.uleb128 .LVL384-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL964-.LVL382
	.uleb128 .LVL966-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS285:
	.uleb128 .LVU846
	.uleb128 .LVU849
.LLST285:
	.byte	0x8
	.long	.LVL382
	.uleb128 .LVL383-1-.LVL382
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS286:
	.uleb128 .LVU848
	.uleb128 .LVU951
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU3001
	.uleb128 .LVU3011
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3609
	.uleb128 .LVU3612
.LLST286:
	.byte	0x6
	.long	.LVL382
	.byte	0x4
	.uleb128 .LVL382-.LVL382
	.uleb128 .LVL416-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL382
	.uleb128 .LVL877-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL961-.LVL382
	.uleb128 .LVL966-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL972-.LVL382
	.uleb128 .LVL977-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL382
	.uleb128 .LVL996-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL382
	.uleb128 .LVL1084-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL382
	.uleb128 .LVL1108-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL382
	.uleb128 .LVL1202-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1209-.LVL382
	.uleb128 .LVL1211-.LVL382
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS287:
	.uleb128 .LVU3010
	.uleb128 .LVU3011
.LLST287:
	.byte	0x8
	.long	.LVL964
	.uleb128 .LVL966-.LVL964
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS289:
	.uleb128 .LVU855
	.uleb128 .LVU951
	.uleb128 .LVU1743
	.uleb128 .LVU1761
	.uleb128 .LVU1761
	.uleb128 .LVU1764
	.uleb128 .LVU1764
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1779
	.uleb128 .LVU1779
	.uleb128 .LVU1866
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2809
	.uleb128 .LVU2809
	.uleb128 .LVU2865
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3169
	.uleb128 .LVU3178
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3287
	.uleb128 .LVU3287
	.uleb128 .LVU3295
	.uleb128 .LVU3305
	.uleb128 .LVU3309
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3369
	.uleb128 .LVU3375
	.uleb128 .LVU3375
	.uleb128 .LVU3378
	.uleb128 .LVU3453
	.uleb128 .LVU3459
	.uleb128 .LVU3586
	.uleb128 .LVU3588
.LLST289:
	.byte	0x6
	.long	.LVL385
	.byte	0x4
	.uleb128 .LVL385-.LVL385
	.uleb128 .LVL416-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL654-.LVL385
	.uleb128 .LVL657-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL657-.LVL385
	.uleb128 .LVL660-.LVL385
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL660-.LVL385
	.uleb128 .LVL661-1-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL661-1-.LVL385
	.uleb128 .LVL665-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL665-.LVL385
	.uleb128 .LVL691-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL385
	.uleb128 .LVL877-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL385
	.uleb128 .LVL908-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL908-.LVL385
	.uleb128 .LVL923-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL972-.LVL385
	.uleb128 .LVL977-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL385
	.uleb128 .LVL996-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1011-.LVL385
	.uleb128 .LVL1012-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1032-.LVL385
	.uleb128 .LVL1035-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1039-.LVL385
	.uleb128 .LVL1042-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL385
	.uleb128 .LVL1084-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL385
	.uleb128 .LVL1090-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1090-.LVL385
	.uleb128 .LVL1094-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1098-.LVL385
	.uleb128 .LVL1100-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL385
	.uleb128 .LVL1108-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL385
	.uleb128 .LVL1125-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1125-.LVL385
	.uleb128 .LVL1127-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1156-.LVL385
	.uleb128 .LVL1160-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL385
	.uleb128 .LVL1202-.LVL385
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS290:
	.uleb128 .LVU855
	.uleb128 .LVU971
	.uleb128 .LVU1743
	.uleb128 .LVU1880
	.uleb128 .LVU2703
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2897
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3147
	.uleb128 .LVU3150
	.uleb128 .LVU3169
	.uleb128 .LVU3178
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3210
	.uleb128 .LVU3215
	.uleb128 .LVU3242
	.uleb128 .LVU3245
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3295
	.uleb128 .LVU3300
	.uleb128 .LVU3309
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3369
	.uleb128 .LVU3378
	.uleb128 .LVU3385
	.uleb128 .LVU3388
	.uleb128 .LVU3453
	.uleb128 .LVU3459
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3614
	.uleb128 .LVU3615
.LLST290:
	.byte	0x6
	.long	.LVL385
	.byte	0x4
	.uleb128 .LVL385-.LVL385
	.uleb128 .LVL422-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL654-.LVL385
	.uleb128 .LVL695-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL869-.LVL385
	.uleb128 .LVL877-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL385
	.uleb128 .LVL931-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL972-.LVL385
	.uleb128 .LVL977-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL385
	.uleb128 .LVL996-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1011-.LVL385
	.uleb128 .LVL1012-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1020-.LVL385
	.uleb128 .LVL1021-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1032-.LVL385
	.uleb128 .LVL1035-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1039-.LVL385
	.uleb128 .LVL1042-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1056-.LVL385
	.uleb128 .LVL1058-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1067-.LVL385
	.uleb128 .LVL1068-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL385
	.uleb128 .LVL1084-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL385
	.uleb128 .LVL1094-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1096-.LVL385
	.uleb128 .LVL1100-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL385
	.uleb128 .LVL1108-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL385
	.uleb128 .LVL1127-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1133-.LVL385
	.uleb128 .LVL1135-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1156-.LVL385
	.uleb128 .LVL1160-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL385
	.uleb128 .LVL1202-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1213-.LVL385
	.uleb128 .LVL1214-.LVL385
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS291:
	.uleb128 .LVU855
	.uleb128 .LVU951
	.uleb128 .LVU1743
	.uleb128 .LVU1750
	.uleb128 .LVU1750
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1799
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2809
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3287
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3372
	.uleb128 .LVU3378
	.uleb128 .LVU3586
	.uleb128 .LVU3588
.LLST291:
	.byte	0x6
	.long	.LVL385
	.byte	0x4
	.uleb128 .LVL385-.LVL385
	.uleb128 .LVL416-.LVL385
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL654-.LVL385
	.uleb128 .LVL655-.LVL385
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL655-.LVL385
	.uleb128 .LVL661-1-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL661-1-.LVL385
	.uleb128 .LVL671-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL871-.LVL385
	.uleb128 .LVL877-.LVL385
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL385
	.uleb128 .LVL908-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL972-.LVL385
	.uleb128 .LVL977-.LVL385
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL385
	.uleb128 .LVL996-.LVL385
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1011-.LVL385
	.uleb128 .LVL1012-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1039-.LVL385
	.uleb128 .LVL1042-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1081-.LVL385
	.uleb128 .LVL1084-.LVL385
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL385
	.uleb128 .LVL1090-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1106-.LVL385
	.uleb128 .LVL1108-.LVL385
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1123-.LVL385
	.uleb128 .LVL1127-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1201-.LVL385
	.uleb128 .LVL1202-.LVL385
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS292:
	.uleb128 .LVU855
	.uleb128 .LVU862
	.uleb128 .LVU862
	.uleb128 .LVU882
	.uleb128 .LVU882
	.uleb128 .LVU951
	.uleb128 .LVU1743
	.uleb128 .LVU1762
	.uleb128 .LVU1762
	.uleb128 .LVU1763
	.uleb128 .LVU1763
	.uleb128 .LVU1866
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2865
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3135
	.uleb128 .LVU3139
	.uleb128 .LVU3169
	.uleb128 .LVU3178
	.uleb128 .LVU3186
	.uleb128 .LVU3194
	.uleb128 .LVU3194
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3295
	.uleb128 .LVU3305
	.uleb128 .LVU3309
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3369
	.uleb128 .LVU3378
	.uleb128 .LVU3453
	.uleb128 .LVU3459
	.uleb128 .LVU3586
	.uleb128 .LVU3588
.LLST292:
	.byte	0x6
	.long	.LVL385
	.byte	0x4
	.uleb128 .LVL385-.LVL385
	.uleb128 .LVL387-.LVL385
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL387-.LVL385
	.uleb128 .LVL394-.LVL385
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL394-.LVL385
	.uleb128 .LVL416-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL654-.LVL385
	.uleb128 .LVL658-.LVL385
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL658-.LVL385
	.uleb128 .LVL659-.LVL385
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL659-.LVL385
	.uleb128 .LVL691-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL871-.LVL385
	.uleb128 .LVL877-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL903-.LVL385
	.uleb128 .LVL923-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL972-.LVL385
	.uleb128 .LVL977-.LVL385
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL994-.LVL385
	.uleb128 .LVL996-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1011-.LVL385
	.uleb128 .LVL1012-.LVL385
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1032-.LVL385
	.uleb128 .LVL1035-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1039-.LVL385
	.uleb128 .LVL1041-.LVL385
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1041-.LVL385
	.uleb128 .LVL1042-.LVL385
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1081-.LVL385
	.uleb128 .LVL1084-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1088-.LVL385
	.uleb128 .LVL1094-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1098-.LVL385
	.uleb128 .LVL1100-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1106-.LVL385
	.uleb128 .LVL1108-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1121-.LVL385
	.uleb128 .LVL1127-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1156-.LVL385
	.uleb128 .LVL1160-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1201-.LVL385
	.uleb128 .LVL1202-.LVL385
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS294:
	.uleb128 .LVU859
	.uleb128 .LVU866
	.uleb128 .LVU3027
	.uleb128 .LVU3030
.LLST294:
	.byte	0x6
	.long	.LVL386
	.byte	0x4
	.uleb128 .LVL386-.LVL386
	.uleb128 .LVL389-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL972-.LVL386
	.uleb128 .LVL973-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS295:
	.uleb128 .LVU859
	.uleb128 .LVU862
	.uleb128 .LVU862
	.uleb128 .LVU866
	.uleb128 .LVU3027
	.uleb128 .LVU3030
.LLST295:
	.byte	0x6
	.long	.LVL386
	.byte	0x4
	.uleb128 .LVL386-.LVL386
	.uleb128 .LVL387-.LVL386
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL387-.LVL386
	.uleb128 .LVL389-.LVL386
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL972-.LVL386
	.uleb128 .LVL973-.LVL386
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS296:
	.uleb128 .LVU861
	.uleb128 .LVU951
	.uleb128 .LVU2706
	.uleb128 .LVU2715
	.uleb128 .LVU3027
	.uleb128 .LVU3038
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3586
	.uleb128 .LVU3588
.LLST296:
	.byte	0x6
	.long	.LVL386
	.byte	0x4
	.uleb128 .LVL386-.LVL386
	.uleb128 .LVL416-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL386
	.uleb128 .LVL877-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL972-.LVL386
	.uleb128 .LVL977-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL386
	.uleb128 .LVL996-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL386
	.uleb128 .LVL1084-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL386
	.uleb128 .LVL1108-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL386
	.uleb128 .LVL1202-.LVL386
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS297:
	.uleb128 .LVU3029
	.uleb128 .LVU3030
.LLST297:
	.byte	0x8
	.long	.LVL972
	.uleb128 .LVL973-.LVL972
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS298:
	.uleb128 .LVU3029
	.uleb128 .LVU3030
.LLST298:
	.byte	0x8
	.long	.LVL972
	.uleb128 .LVL973-.LVL972
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS300:
	.uleb128 .LVU869
	.uleb128 .LVU872
	.uleb128 .LVU1750
	.uleb128 .LVU1761
	.uleb128 .LVU1761
	.uleb128 .LVU1764
	.uleb128 .LVU1764
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1779
	.uleb128 .LVU1779
	.uleb128 .LVU1811
	.uleb128 .LVU2790
	.uleb128 .LVU2809
	.uleb128 .LVU2809
	.uleb128 .LVU2835
	.uleb128 .LVU3033
	.uleb128 .LVU3036
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3282
	.uleb128 .LVU3287
	.uleb128 .LVU3287
	.uleb128 .LVU3289
	.uleb128 .LVU3291
	.uleb128 .LVU3295
	.uleb128 .LVU3369
	.uleb128 .LVU3375
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST300:
	.byte	0x6
	.long	.LVL390
	.byte	0x4
	.uleb128 .LVL390-.LVL390
	.uleb128 .LVL391-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL655-.LVL390
	.uleb128 .LVL657-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL657-.LVL390
	.uleb128 .LVL660-.LVL390
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL660-.LVL390
	.uleb128 .LVL661-1-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL661-1-.LVL390
	.uleb128 .LVL665-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL665-.LVL390
	.uleb128 .LVL674-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL390
	.uleb128 .LVL908-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL908-.LVL390
	.uleb128 .LVL915-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL974-.LVL390
	.uleb128 .LVL975-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1039-.LVL390
	.uleb128 .LVL1042-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL390
	.uleb128 .LVL1090-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1090-.LVL390
	.uleb128 .LVL1091-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1092-.LVL390
	.uleb128 .LVL1094-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL390
	.uleb128 .LVL1125-.LVL390
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1125-.LVL390
	.uleb128 .LVL1127-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS301:
	.uleb128 .LVU869
	.uleb128 .LVU916
	.uleb128 .LVU1750
	.uleb128 .LVU1811
	.uleb128 .LVU2709
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2835
	.uleb128 .LVU3033
	.uleb128 .LVU3038
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3289
	.uleb128 .LVU3291
	.uleb128 .LVU3295
	.uleb128 .LVU3369
	.uleb128 .LVU3378
.LLST301:
	.byte	0x6
	.long	.LVL390
	.byte	0x4
	.uleb128 .LVL390-.LVL390
	.uleb128 .LVL405-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL655-.LVL390
	.uleb128 .LVL674-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL873-.LVL390
	.uleb128 .LVL877-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL390
	.uleb128 .LVL915-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL974-.LVL390
	.uleb128 .LVL977-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1039-.LVL390
	.uleb128 .LVL1042-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL390
	.uleb128 .LVL1084-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL390
	.uleb128 .LVL1091-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1092-.LVL390
	.uleb128 .LVL1094-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL390
	.uleb128 .LVL1127-.LVL390
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS302:
	.uleb128 .LVU869
	.uleb128 .LVU916
	.uleb128 .LVU1750
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1799
	.uleb128 .LVU2709
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2809
	.uleb128 .LVU3033
	.uleb128 .LVU3038
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3287
	.uleb128 .LVU3372
	.uleb128 .LVU3378
.LLST302:
	.byte	0x6
	.long	.LVL390
	.byte	0x4
	.uleb128 .LVL390-.LVL390
	.uleb128 .LVL405-.LVL390
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL655-.LVL390
	.uleb128 .LVL661-1-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL661-1-.LVL390
	.uleb128 .LVL671-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL873-.LVL390
	.uleb128 .LVL877-.LVL390
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL390
	.uleb128 .LVL908-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL974-.LVL390
	.uleb128 .LVL977-.LVL390
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1039-.LVL390
	.uleb128 .LVL1042-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1081-.LVL390
	.uleb128 .LVL1084-.LVL390
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL390
	.uleb128 .LVL1090-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1123-.LVL390
	.uleb128 .LVL1127-.LVL390
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS303:
	.uleb128 .LVU869
	.uleb128 .LVU901
	.uleb128 .LVU1750
	.uleb128 .LVU1811
	.uleb128 .LVU2712
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2835
	.uleb128 .LVU3033
	.uleb128 .LVU3038
	.uleb128 .LVU3186
	.uleb128 .LVU3195
	.uleb128 .LVU3269
	.uleb128 .LVU3272
	.uleb128 .LVU3282
	.uleb128 .LVU3289
	.uleb128 .LVU3291
	.uleb128 .LVU3295
	.uleb128 .LVU3369
	.uleb128 .LVU3378
.LLST303:
	.byte	0x6
	.long	.LVL390
	.byte	0x4
	.uleb128 .LVL390-.LVL390
	.uleb128 .LVL400-.LVL390
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL655-.LVL390
	.uleb128 .LVL674-.LVL390
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL875-.LVL390
	.uleb128 .LVL877-.LVL390
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL903-.LVL390
	.uleb128 .LVL915-.LVL390
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL974-.LVL390
	.uleb128 .LVL977-.LVL390
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1039-.LVL390
	.uleb128 .LVL1042-.LVL390
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1081-.LVL390
	.uleb128 .LVL1082-.LVL390
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1088-.LVL390
	.uleb128 .LVL1091-.LVL390
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1092-.LVL390
	.uleb128 .LVL1094-.LVL390
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1121-.LVL390
	.uleb128 .LVL1127-.LVL390
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS305:
	.uleb128 .LVU873
	.uleb128 .LVU879
	.uleb128 .LVU3036
	.uleb128 .LVU3038
.LLST305:
	.byte	0x6
	.long	.LVL391
	.byte	0x4
	.uleb128 .LVL391-.LVL391
	.uleb128 .LVL393-.LVL391
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL975-.LVL391
	.uleb128 .LVL977-.LVL391
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS306:
	.uleb128 .LVU873
	.uleb128 .LVU879
	.uleb128 .LVU3036
	.uleb128 .LVU3038
.LLST306:
	.byte	0x6
	.long	.LVL391
	.byte	0x4
	.uleb128 .LVL391-.LVL391
	.uleb128 .LVL393-.LVL391
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL975-.LVL391
	.uleb128 .LVL977-.LVL391
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS307:
	.uleb128 .LVU875
	.uleb128 .LVU915
	.uleb128 .LVU2709
	.uleb128 .LVU2715
	.uleb128 .LVU3036
	.uleb128 .LVU3038
	.uleb128 .LVU3269
	.uleb128 .LVU3276
.LLST307:
	.byte	0x6
	.long	.LVL391
	.byte	0x4
	.uleb128 .LVL391-.LVL391
	.uleb128 .LVL405-.LVL391
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL873-.LVL391
	.uleb128 .LVL877-.LVL391
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL975-.LVL391
	.uleb128 .LVL977-.LVL391
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1081-.LVL391
	.uleb128 .LVL1084-.LVL391
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS308:
	.uleb128 .LVU3037
	.uleb128 .LVU3038
.LLST308:
	.byte	0x8
	.long	.LVL975
	.uleb128 .LVL977-.LVL975
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS309:
	.uleb128 .LVU3037
	.uleb128 .LVU3038
.LLST309:
	.byte	0x8
	.long	.LVL975
	.uleb128 .LVL977-.LVL975
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS311:
	.uleb128 .LVU882
	.uleb128 .LVU897
	.uleb128 .LVU1756
	.uleb128 .LVU1761
	.uleb128 .LVU1761
	.uleb128 .LVU1764
	.uleb128 .LVU1764
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1779
	.uleb128 .LVU2712
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2802
	.uleb128 .LVU3282
	.uleb128 .LVU3285
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST311:
	.byte	0x6
	.long	.LVL394
	.byte	0x4
	.uleb128 .LVL394-.LVL394
	.uleb128 .LVL399-.LVL394
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL656-.LVL394
	.uleb128 .LVL657-.LVL394
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL657-.LVL394
	.uleb128 .LVL660-.LVL394
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL660-.LVL394
	.uleb128 .LVL661-1-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL661-1-.LVL394
	.uleb128 .LVL665-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL875-.LVL394
	.uleb128 .LVL877-.LVL394
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL394
	.uleb128 .LVL906-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1088-.LVL394
	.uleb128 .LVL1089-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1125-.LVL394
	.uleb128 .LVL1127-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS312:
	.uleb128 .LVU882
	.uleb128 .LVU897
	.uleb128 .LVU1756
	.uleb128 .LVU1779
	.uleb128 .LVU2712
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2802
	.uleb128 .LVU3282
	.uleb128 .LVU3285
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST312:
	.byte	0x6
	.long	.LVL394
	.byte	0x4
	.uleb128 .LVL394-.LVL394
	.uleb128 .LVL399-.LVL394
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL656-.LVL394
	.uleb128 .LVL665-.LVL394
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL875-.LVL394
	.uleb128 .LVL877-.LVL394
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL394
	.uleb128 .LVL906-.LVL394
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL394
	.uleb128 .LVL1089-.LVL394
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1125-.LVL394
	.uleb128 .LVL1127-.LVL394
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS313:
	.uleb128 .LVU882
	.uleb128 .LVU897
	.uleb128 .LVU1756
	.uleb128 .LVU1765
	.uleb128 .LVU1765
	.uleb128 .LVU1779
	.uleb128 .LVU2712
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2802
	.uleb128 .LVU3282
	.uleb128 .LVU3285
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST313:
	.byte	0x6
	.long	.LVL394
	.byte	0x4
	.uleb128 .LVL394-.LVL394
	.uleb128 .LVL399-.LVL394
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL656-.LVL394
	.uleb128 .LVL661-1-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL661-1-.LVL394
	.uleb128 .LVL665-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL875-.LVL394
	.uleb128 .LVL877-.LVL394
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL903-.LVL394
	.uleb128 .LVL906-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1088-.LVL394
	.uleb128 .LVL1089-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1125-.LVL394
	.uleb128 .LVL1127-.LVL394
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS314:
	.uleb128 .LVU882
	.uleb128 .LVU897
	.uleb128 .LVU1756
	.uleb128 .LVU1779
	.uleb128 .LVU2712
	.uleb128 .LVU2715
	.uleb128 .LVU2790
	.uleb128 .LVU2802
	.uleb128 .LVU3282
	.uleb128 .LVU3285
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST314:
	.byte	0x6
	.long	.LVL394
	.byte	0x4
	.uleb128 .LVL394-.LVL394
	.uleb128 .LVL399-.LVL394
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL656-.LVL394
	.uleb128 .LVL665-.LVL394
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL875-.LVL394
	.uleb128 .LVL877-.LVL394
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL903-.LVL394
	.uleb128 .LVL906-.LVL394
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1088-.LVL394
	.uleb128 .LVL1089-.LVL394
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1125-.LVL394
	.uleb128 .LVL1127-.LVL394
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS316:
	.uleb128 .LVU886
	.uleb128 .LVU892
	.uleb128 .LVU2712
	.uleb128 .LVU2715
.LLST316:
	.byte	0x6
	.long	.LVL395
	.byte	0x4
	.uleb128 .LVL395-.LVL395
	.uleb128 .LVL397-.LVL395
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL875-.LVL395
	.uleb128 .LVL877-.LVL395
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS317:
	.uleb128 .LVU886
	.uleb128 .LVU892
	.uleb128 .LVU2712
	.uleb128 .LVU2715
.LLST317:
	.byte	0x6
	.long	.LVL395
	.byte	0x4
	.uleb128 .LVL395-.LVL395
	.uleb128 .LVL397-.LVL395
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL875-.LVL395
	.uleb128 .LVL877-.LVL395
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS318:
	.uleb128 .LVU888
	.uleb128 .LVU904
	.uleb128 .LVU2712
	.uleb128 .LVU2715
.LLST318:
	.byte	0x6
	.long	.LVL395
	.byte	0x4
	.uleb128 .LVL395-.LVL395
	.uleb128 .LVL401-.LVL395
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL875-.LVL395
	.uleb128 .LVL877-.LVL395
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS319:
	.uleb128 .LVU2714
	.uleb128 .LVU2715
.LLST319:
	.byte	0x8
	.long	.LVL875
	.uleb128 .LVL877-.LVL875
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS320:
	.uleb128 .LVU2714
	.uleb128 .LVU2715
.LLST320:
	.byte	0x8
	.long	.LVL875
	.uleb128 .LVL877-.LVL875
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS322:
	.uleb128 .LVU1768
	.uleb128 .LVU1776
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST322:
	.byte	0x6
	.long	.LVL662
	.byte	0x4
	.uleb128 .LVL662-.LVL662
	.uleb128 .LVL664-.LVL662
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1125-.LVL662
	.uleb128 .LVL1127-.LVL662
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS323:
	.uleb128 .LVU1768
	.uleb128 .LVU1776
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST323:
	.byte	0x6
	.long	.LVL662
	.byte	0x4
	.uleb128 .LVL662-.LVL662
	.uleb128 .LVL664-.LVL662
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1125-.LVL662
	.uleb128 .LVL1127-.LVL662
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS324:
	.uleb128 .LVU1770
	.uleb128 .LVU1779
	.uleb128 .LVU3375
	.uleb128 .LVU3378
.LLST324:
	.byte	0x6
	.long	.LVL662
	.byte	0x4
	.uleb128 .LVL662-.LVL662
	.uleb128 .LVL665-.LVL662
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1125-.LVL662
	.uleb128 .LVL1127-.LVL662
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS325:
	.uleb128 .LVU3377
	.uleb128 .LVU3378
.LLST325:
	.byte	0x8
	.long	.LVL1125
	.uleb128 .LVL1127-.LVL1125
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS326:
	.uleb128 .LVU3377
	.uleb128 .LVU3378
.LLST326:
	.byte	0x8
	.long	.LVL1125
	.uleb128 .LVL1127-.LVL1125
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS328:
	.uleb128 .LVU2794
	.uleb128 .LVU2802
	.uleb128 .LVU3282
	.uleb128 .LVU3285
.LLST328:
	.byte	0x6
	.long	.LVL904
	.byte	0x4
	.uleb128 .LVL904-.LVL904
	.uleb128 .LVL906-.LVL904
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL904
	.uleb128 .LVL1089-.LVL904
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS329:
	.uleb128 .LVU2794
	.uleb128 .LVU2802
	.uleb128 .LVU3282
	.uleb128 .LVU3285
.LLST329:
	.byte	0x6
	.long	.LVL904
	.byte	0x4
	.uleb128 .LVL904-.LVL904
	.uleb128 .LVL906-.LVL904
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1088-.LVL904
	.uleb128 .LVL1089-.LVL904
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS330:
	.uleb128 .LVU2796
	.uleb128 .LVU2809
	.uleb128 .LVU3282
	.uleb128 .LVU3287
.LLST330:
	.byte	0x6
	.long	.LVL904
	.byte	0x4
	.uleb128 .LVL904-.LVL904
	.uleb128 .LVL908-.LVL904
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1088-.LVL904
	.uleb128 .LVL1090-.LVL904
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS331:
	.uleb128 .LVU3284
	.uleb128 .LVU3285
.LLST331:
	.byte	0x8
	.long	.LVL1088
	.uleb128 .LVL1089-.LVL1088
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS332:
	.uleb128 .LVU3284
	.uleb128 .LVU3285
.LLST332:
	.byte	0x8
	.long	.LVL1088
	.uleb128 .LVL1089-.LVL1088
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS334:
	.uleb128 .LVU901
	.uleb128 .LVU904
	.uleb128 .LVU1792
	.uleb128 .LVU1796
	.uleb128 .LVU1796
	.uleb128 .LVU1797
	.uleb128 .LVU1797
	.uleb128 .LVU1798
	.uleb128 .LVU1798
	.uleb128 .LVU1799
	.uleb128 .LVU2806
	.uleb128 .LVU2809
	.uleb128 .LVU3191
	.uleb128 .LVU3194
	.uleb128 .LVU3194
	.uleb128 .LVU3195
	.uleb128 .LVU3272
	.uleb128 .LVU3275
	.uleb128 .LVU3275
	.uleb128 .LVU3276
.LLST334:
	.byte	0x6
	.long	.LVL400
	.byte	0x4
	.uleb128 .LVL400-.LVL400
	.uleb128 .LVL401-.LVL400
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL668-.LVL400
	.uleb128 .LVL669-.LVL400
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL669-.LVL400
	.uleb128 .LVL670-.LVL400
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL670-.LVL400
	.uleb128 .LVL671-1-.LVL400
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL671-1-.LVL400
	.uleb128 .LVL671-.LVL400
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL907-.LVL400
	.uleb128 .LVL908-.LVL400
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1040-.LVL400
	.uleb128 .LVL1041-.LVL400
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1041-.LVL400
	.uleb128 .LVL1042-.LVL400
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1082-.LVL400
	.uleb128 .LVL1083-.LVL400
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1083-.LVL400
	.uleb128 .LVL1084-.LVL400
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS335:
	.uleb128 .LVU901
	.uleb128 .LVU915
	.uleb128 .LVU1792
	.uleb128 .LVU1811
	.uleb128 .LVU2709
	.uleb128 .LVU2712
	.uleb128 .LVU2806
	.uleb128 .LVU2823
	.uleb128 .LVU3191
	.uleb128 .LVU3195
	.uleb128 .LVU3272
	.uleb128 .LVU3276
	.uleb128 .LVU3291
	.uleb128 .LVU3293
	.uleb128 .LVU3369
	.uleb128 .LVU3372
.LLST335:
	.byte	0x6
	.long	.LVL400
	.byte	0x4
	.uleb128 .LVL400-.LVL400
	.uleb128 .LVL405-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL668-.LVL400
	.uleb128 .LVL674-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL873-.LVL400
	.uleb128 .LVL875-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL907-.LVL400
	.uleb128 .LVL912-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1040-.LVL400
	.uleb128 .LVL1042-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1082-.LVL400
	.uleb128 .LVL1084-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1092-.LVL400
	.uleb128 .LVL1093-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL400
	.uleb128 .LVL1123-.LVL400
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS336:
	.uleb128 .LVU901
	.uleb128 .LVU915
	.uleb128 .LVU1792
	.uleb128 .LVU1799
	.uleb128 .LVU2709
	.uleb128 .LVU2712
	.uleb128 .LVU2806
	.uleb128 .LVU2809
	.uleb128 .LVU3191
	.uleb128 .LVU3195
	.uleb128 .LVU3272
	.uleb128 .LVU3276
.LLST336:
	.byte	0x6
	.long	.LVL400
	.byte	0x4
	.uleb128 .LVL400-.LVL400
	.uleb128 .LVL405-.LVL400
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL668-.LVL400
	.uleb128 .LVL671-.LVL400
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL873-.LVL400
	.uleb128 .LVL875-.LVL400
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL907-.LVL400
	.uleb128 .LVL908-.LVL400
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL1040-.LVL400
	.uleb128 .LVL1042-.LVL400
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL1082-.LVL400
	.uleb128 .LVL1084-.LVL400
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS337:
	.uleb128 .LVU901
	.uleb128 .LVU915
	.uleb128 .LVU1792
	.uleb128 .LVU1811
	.uleb128 .LVU2709
	.uleb128 .LVU2712
	.uleb128 .LVU2806
	.uleb128 .LVU2823
	.uleb128 .LVU3191
	.uleb128 .LVU3195
	.uleb128 .LVU3272
	.uleb128 .LVU3276
	.uleb128 .LVU3291
	.uleb128 .LVU3293
	.uleb128 .LVU3369
	.uleb128 .LVU3372
.LLST337:
	.byte	0x6
	.long	.LVL400
	.byte	0x4
	.uleb128 .LVL400-.LVL400
	.uleb128 .LVL405-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL668-.LVL400
	.uleb128 .LVL674-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL873-.LVL400
	.uleb128 .LVL875-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL907-.LVL400
	.uleb128 .LVL912-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1040-.LVL400
	.uleb128 .LVL1042-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1082-.LVL400
	.uleb128 .LVL1084-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1092-.LVL400
	.uleb128 .LVL1093-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1121-.LVL400
	.uleb128 .LVL1123-.LVL400
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS339:
	.uleb128 .LVU905
	.uleb128 .LVU911
	.uleb128 .LVU2709
	.uleb128 .LVU2712
.LLST339:
	.byte	0x6
	.long	.LVL401
	.byte	0x4
	.uleb128 .LVL401-.LVL401
	.uleb128 .LVL403-.LVL401
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL873-.LVL401
	.uleb128 .LVL875-.LVL401
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS340:
	.uleb128 .LVU905
	.uleb128 .LVU911
	.uleb128 .LVU2709
	.uleb128 .LVU2712
.LLST340:
	.byte	0x6
	.long	.LVL401
	.byte	0x4
	.uleb128 .LVL401-.LVL401
	.uleb128 .LVL403-.LVL401
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL873-.LVL401
	.uleb128 .LVL875-.LVL401
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS341:
	.uleb128 .LVU907
	.uleb128 .LVU915
	.uleb128 .LVU2709
	.uleb128 .LVU2712
.LLST341:
	.byte	0x6
	.long	.LVL401
	.byte	0x4
	.uleb128 .LVL401-.LVL401
	.uleb128 .LVL405-.LVL401
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL873-.LVL401
	.uleb128 .LVL875-.LVL401
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS342:
	.uleb128 .LVU2711
	.uleb128 .LVU2712
.LLST342:
	.byte	0x8
	.long	.LVL873
	.uleb128 .LVL875-.LVL873
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS343:
	.uleb128 .LVU2711
	.uleb128 .LVU2712
.LLST343:
	.byte	0x8
	.long	.LVL873
	.uleb128 .LVL875-.LVL873
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS345:
	.uleb128 .LVU1800
	.uleb128 .LVU1808
	.uleb128 .LVU3369
	.uleb128 .LVU3372
.LLST345:
	.byte	0x6
	.long	.LVL671
	.byte	0x4
	.uleb128 .LVL671-.LVL671
	.uleb128 .LVL673-.LVL671
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL671
	.uleb128 .LVL1123-.LVL671
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS346:
	.uleb128 .LVU1800
	.uleb128 .LVU1808
	.uleb128 .LVU3369
	.uleb128 .LVU3372
.LLST346:
	.byte	0x6
	.long	.LVL671
	.byte	0x4
	.uleb128 .LVL671-.LVL671
	.uleb128 .LVL673-.LVL671
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1121-.LVL671
	.uleb128 .LVL1123-.LVL671
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS347:
	.uleb128 .LVU1802
	.uleb128 .LVU1811
	.uleb128 .LVU3369
	.uleb128 .LVU3372
.LLST347:
	.byte	0x6
	.long	.LVL671
	.byte	0x4
	.uleb128 .LVL671-.LVL671
	.uleb128 .LVL674-.LVL671
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1121-.LVL671
	.uleb128 .LVL1123-.LVL671
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS348:
	.uleb128 .LVU3371
	.uleb128 .LVU3372
.LLST348:
	.byte	0x8
	.long	.LVL1121
	.uleb128 .LVL1123-.LVL1121
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS349:
	.uleb128 .LVU3371
	.uleb128 .LVU3372
.LLST349:
	.byte	0x8
	.long	.LVL1121
	.uleb128 .LVL1123-.LVL1121
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS351:
	.uleb128 .LVU2815
	.uleb128 .LVU2823
	.uleb128 .LVU3291
	.uleb128 .LVU3293
.LLST351:
	.byte	0x6
	.long	.LVL910
	.byte	0x4
	.uleb128 .LVL910-.LVL910
	.uleb128 .LVL912-.LVL910
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1092-.LVL910
	.uleb128 .LVL1093-.LVL910
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS352:
	.uleb128 .LVU2815
	.uleb128 .LVU2823
	.uleb128 .LVU3291
	.uleb128 .LVU3293
.LLST352:
	.byte	0x6
	.long	.LVL910
	.byte	0x4
	.uleb128 .LVL910-.LVL910
	.uleb128 .LVL912-.LVL910
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1092-.LVL910
	.uleb128 .LVL1093-.LVL910
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS353:
	.uleb128 .LVU2817
	.uleb128 .LVU2825
	.uleb128 .LVU3291
	.uleb128 .LVU3295
.LLST353:
	.byte	0x6
	.long	.LVL910
	.byte	0x4
	.uleb128 .LVL910-.LVL910
	.uleb128 .LVL913-.LVL910
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1092-.LVL910
	.uleb128 .LVL1094-.LVL910
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS354:
	.uleb128 .LVU3292
	.uleb128 .LVU3293
.LLST354:
	.byte	0x8
	.long	.LVL1092
	.uleb128 .LVL1093-.LVL1092
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS355:
	.uleb128 .LVU3292
	.uleb128 .LVU3293
.LLST355:
	.byte	0x8
	.long	.LVL1092
	.uleb128 .LVL1093-.LVL1092
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS357:
	.uleb128 .LVU1781
	.uleb128 .LVU1789
	.uleb128 .LVU3372
	.uleb128 .LVU3375
.LLST357:
	.byte	0x6
	.long	.LVL665
	.byte	0x4
	.uleb128 .LVL665-.LVL665
	.uleb128 .LVL667-.LVL665
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1123-.LVL665
	.uleb128 .LVL1125-.LVL665
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS358:
	.uleb128 .LVU1781
	.uleb128 .LVU1789
	.uleb128 .LVU3372
	.uleb128 .LVU3375
.LLST358:
	.byte	0x6
	.long	.LVL665
	.byte	0x4
	.uleb128 .LVL665-.LVL665
	.uleb128 .LVL667-.LVL665
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1123-.LVL665
	.uleb128 .LVL1125-.LVL665
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS359:
	.uleb128 .LVU1783
	.uleb128 .LVU1799
	.uleb128 .LVU3372
	.uleb128 .LVU3375
.LLST359:
	.byte	0x6
	.long	.LVL665
	.byte	0x4
	.uleb128 .LVL665-.LVL665
	.uleb128 .LVL671-.LVL665
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1123-.LVL665
	.uleb128 .LVL1125-.LVL665
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS360:
	.uleb128 .LVU3374
	.uleb128 .LVU3375
.LLST360:
	.byte	0x8
	.long	.LVL1123
	.uleb128 .LVL1125-.LVL1123
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS361:
	.uleb128 .LVU3374
	.uleb128 .LVU3375
.LLST361:
	.byte	0x8
	.long	.LVL1123
	.uleb128 .LVL1125-.LVL1123
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS363:
	.uleb128 .LVU2827
	.uleb128 .LVU2835
	.uleb128 .LVU3287
	.uleb128 .LVU3289
.LLST363:
	.byte	0x6
	.long	.LVL913
	.byte	0x4
	.uleb128 .LVL913-.LVL913
	.uleb128 .LVL915-.LVL913
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1090-.LVL913
	.uleb128 .LVL1091-.LVL913
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS364:
	.uleb128 .LVU2827
	.uleb128 .LVU2835
	.uleb128 .LVU3287
	.uleb128 .LVU3289
.LLST364:
	.byte	0x6
	.long	.LVL913
	.byte	0x4
	.uleb128 .LVL913-.LVL913
	.uleb128 .LVL915-.LVL913
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1090-.LVL913
	.uleb128 .LVL1091-.LVL913
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS365:
	.uleb128 .LVU2829
	.uleb128 .LVU2835
	.uleb128 .LVU3287
	.uleb128 .LVU3291
.LLST365:
	.byte	0x6
	.long	.LVL913
	.byte	0x4
	.uleb128 .LVL913-.LVL913
	.uleb128 .LVL915-.LVL913
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1090-.LVL913
	.uleb128 .LVL1092-.LVL913
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS366:
	.uleb128 .LVU3288
	.uleb128 .LVU3289
.LLST366:
	.byte	0x8
	.long	.LVL1090
	.uleb128 .LVL1091-.LVL1090
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS367:
	.uleb128 .LVU3288
	.uleb128 .LVU3289
.LLST367:
	.byte	0x8
	.long	.LVL1090
	.uleb128 .LVL1091-.LVL1090
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS369:
	.uleb128 .LVU920
	.uleb128 .LVU951
	.uleb128 .LVU1822
	.uleb128 .LVU1825
	.uleb128 .LVU2706
	.uleb128 .LVU2709
	.uleb128 .LVU2838
	.uleb128 .LVU2847
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3175
	.uleb128 .LVU3178
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3586
	.uleb128 .LVU3588
.LLST369:
	.byte	0x6
	.long	.LVL406
	.byte	0x4
	.uleb128 .LVL406-.LVL406
	.uleb128 .LVL416-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL677-.LVL406
	.uleb128 .LVL678-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL406
	.uleb128 .LVL873-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL916-.LVL406
	.uleb128 .LVL918-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL406
	.uleb128 .LVL996-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1034-.LVL406
	.uleb128 .LVL1035-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL406
	.uleb128 .LVL1108-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL406
	.uleb128 .LVL1202-.LVL406
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS370:
	.uleb128 .LVU920
	.uleb128 .LVU971
	.uleb128 .LVU1822
	.uleb128 .LVU1880
	.uleb128 .LVU2703
	.uleb128 .LVU2709
	.uleb128 .LVU2838
	.uleb128 .LVU2889
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3175
	.uleb128 .LVU3178
	.uleb128 .LVU3210
	.uleb128 .LVU3213
	.uleb128 .LVU3242
	.uleb128 .LVU3245
	.uleb128 .LVU3300
	.uleb128 .LVU3309
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3385
	.uleb128 .LVU3388
	.uleb128 .LVU3453
	.uleb128 .LVU3459
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3614
	.uleb128 .LVU3615
.LLST370:
	.byte	0x6
	.long	.LVL406
	.byte	0x4
	.uleb128 .LVL406-.LVL406
	.uleb128 .LVL422-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL677-.LVL406
	.uleb128 .LVL695-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL869-.LVL406
	.uleb128 .LVL873-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL916-.LVL406
	.uleb128 .LVL929-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL406
	.uleb128 .LVL996-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1034-.LVL406
	.uleb128 .LVL1035-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1056-.LVL406
	.uleb128 .LVL1057-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1067-.LVL406
	.uleb128 .LVL1068-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1096-.LVL406
	.uleb128 .LVL1100-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL406
	.uleb128 .LVL1108-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1133-.LVL406
	.uleb128 .LVL1135-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1156-.LVL406
	.uleb128 .LVL1160-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL406
	.uleb128 .LVL1202-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1213-.LVL406
	.uleb128 .LVL1214-.LVL406
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS371:
	.uleb128 .LVU920
	.uleb128 .LVU951
	.uleb128 .LVU1822
	.uleb128 .LVU1825
	.uleb128 .LVU2706
	.uleb128 .LVU2709
	.uleb128 .LVU2838
	.uleb128 .LVU2847
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3175
	.uleb128 .LVU3178
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3586
	.uleb128 .LVU3588
.LLST371:
	.byte	0x6
	.long	.LVL406
	.byte	0x4
	.uleb128 .LVL406-.LVL406
	.uleb128 .LVL416-.LVL406
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL677-.LVL406
	.uleb128 .LVL678-.LVL406
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL871-.LVL406
	.uleb128 .LVL873-.LVL406
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL916-.LVL406
	.uleb128 .LVL918-.LVL406
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL994-.LVL406
	.uleb128 .LVL996-.LVL406
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1034-.LVL406
	.uleb128 .LVL1035-.LVL406
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1106-.LVL406
	.uleb128 .LVL1108-.LVL406
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL406
	.uleb128 .LVL1202-.LVL406
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS372:
	.uleb128 .LVU920
	.uleb128 .LVU971
	.uleb128 .LVU1822
	.uleb128 .LVU1880
	.uleb128 .LVU2703
	.uleb128 .LVU2709
	.uleb128 .LVU2838
	.uleb128 .LVU2889
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3175
	.uleb128 .LVU3178
	.uleb128 .LVU3210
	.uleb128 .LVU3213
	.uleb128 .LVU3242
	.uleb128 .LVU3245
	.uleb128 .LVU3300
	.uleb128 .LVU3309
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3385
	.uleb128 .LVU3388
	.uleb128 .LVU3453
	.uleb128 .LVU3459
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3614
	.uleb128 .LVU3615
.LLST372:
	.byte	0x6
	.long	.LVL406
	.byte	0x4
	.uleb128 .LVL406-.LVL406
	.uleb128 .LVL422-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL677-.LVL406
	.uleb128 .LVL695-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL869-.LVL406
	.uleb128 .LVL873-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL916-.LVL406
	.uleb128 .LVL929-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL994-.LVL406
	.uleb128 .LVL996-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1034-.LVL406
	.uleb128 .LVL1035-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1056-.LVL406
	.uleb128 .LVL1057-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1067-.LVL406
	.uleb128 .LVL1068-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1096-.LVL406
	.uleb128 .LVL1100-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1106-.LVL406
	.uleb128 .LVL1108-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1133-.LVL406
	.uleb128 .LVL1135-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1156-.LVL406
	.uleb128 .LVL1160-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1201-.LVL406
	.uleb128 .LVL1202-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1213-.LVL406
	.uleb128 .LVL1214-.LVL406
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS374:
	.uleb128 .LVU924
	.uleb128 .LVU930
	.uleb128 .LVU3083
	.uleb128 .LVU3086
.LLST374:
	.byte	0x6
	.long	.LVL407
	.byte	0x4
	.uleb128 .LVL407-.LVL407
	.uleb128 .LVL409-.LVL407
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL407
	.uleb128 .LVL996-.LVL407
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS375:
	.uleb128 .LVU924
	.uleb128 .LVU930
	.uleb128 .LVU3083
	.uleb128 .LVU3086
.LLST375:
	.byte	0x6
	.long	.LVL407
	.byte	0x4
	.uleb128 .LVL407-.LVL407
	.uleb128 .LVL409-.LVL407
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL994-.LVL407
	.uleb128 .LVL996-.LVL407
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS376:
	.uleb128 .LVU926
	.uleb128 .LVU951
	.uleb128 .LVU2706
	.uleb128 .LVU2709
	.uleb128 .LVU3083
	.uleb128 .LVU3086
	.uleb128 .LVU3323
	.uleb128 .LVU3329
	.uleb128 .LVU3586
	.uleb128 .LVU3588
.LLST376:
	.byte	0x6
	.long	.LVL407
	.byte	0x4
	.uleb128 .LVL407-.LVL407
	.uleb128 .LVL416-.LVL407
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL407
	.uleb128 .LVL873-.LVL407
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL994-.LVL407
	.uleb128 .LVL996-.LVL407
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1106-.LVL407
	.uleb128 .LVL1108-.LVL407
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL407
	.uleb128 .LVL1202-.LVL407
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS377:
	.uleb128 .LVU3085
	.uleb128 .LVU3086
.LLST377:
	.byte	0x8
	.long	.LVL994
	.uleb128 .LVL996-.LVL994
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS378:
	.uleb128 .LVU3085
	.uleb128 .LVU3086
.LLST378:
	.byte	0x8
	.long	.LVL994
	.uleb128 .LVL996-.LVL994
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS380:
	.uleb128 .LVU933
	.uleb128 .LVU948
	.uleb128 .LVU1827
	.uleb128 .LVU1830
	.uleb128 .LVU2706
	.uleb128 .LVU2709
	.uleb128 .LVU2844
	.uleb128 .LVU2847
.LLST380:
	.byte	0x6
	.long	.LVL410
	.byte	0x4
	.uleb128 .LVL410-.LVL410
	.uleb128 .LVL415-.LVL410
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL679-.LVL410
	.uleb128 .LVL680-.LVL410
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL410
	.uleb128 .LVL873-.LVL410
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL917-.LVL410
	.uleb128 .LVL918-.LVL410
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS381:
	.uleb128 .LVU933
	.uleb128 .LVU948
	.uleb128 .LVU1827
	.uleb128 .LVU1846
	.uleb128 .LVU2706
	.uleb128 .LVU2709
	.uleb128 .LVU2844
	.uleb128 .LVU2858
	.uleb128 .LVU3305
	.uleb128 .LVU3307
	.uleb128 .LVU3456
	.uleb128 .LVU3459
.LLST381:
	.byte	0x6
	.long	.LVL410
	.byte	0x4
	.uleb128 .LVL410-.LVL410
	.uleb128 .LVL415-.LVL410
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL679-.LVL410
	.uleb128 .LVL685-.LVL410
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL410
	.uleb128 .LVL873-.LVL410
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL917-.LVL410
	.uleb128 .LVL921-.LVL410
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1098-.LVL410
	.uleb128 .LVL1099-.LVL410
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1158-.LVL410
	.uleb128 .LVL1160-.LVL410
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS382:
	.uleb128 .LVU933
	.uleb128 .LVU948
	.uleb128 .LVU1827
	.uleb128 .LVU1830
	.uleb128 .LVU2706
	.uleb128 .LVU2709
	.uleb128 .LVU2844
	.uleb128 .LVU2847
.LLST382:
	.byte	0x6
	.long	.LVL410
	.byte	0x4
	.uleb128 .LVL410-.LVL410
	.uleb128 .LVL415-.LVL410
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL679-.LVL410
	.uleb128 .LVL680-.LVL410
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL871-.LVL410
	.uleb128 .LVL873-.LVL410
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL917-.LVL410
	.uleb128 .LVL918-.LVL410
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS383:
	.uleb128 .LVU933
	.uleb128 .LVU948
	.uleb128 .LVU1827
	.uleb128 .LVU1846
	.uleb128 .LVU2706
	.uleb128 .LVU2709
	.uleb128 .LVU2844
	.uleb128 .LVU2858
	.uleb128 .LVU3305
	.uleb128 .LVU3307
	.uleb128 .LVU3456
	.uleb128 .LVU3459
.LLST383:
	.byte	0x6
	.long	.LVL410
	.byte	0x4
	.uleb128 .LVL410-.LVL410
	.uleb128 .LVL415-.LVL410
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL679-.LVL410
	.uleb128 .LVL685-.LVL410
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL871-.LVL410
	.uleb128 .LVL873-.LVL410
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL917-.LVL410
	.uleb128 .LVL921-.LVL410
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1098-.LVL410
	.uleb128 .LVL1099-.LVL410
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1158-.LVL410
	.uleb128 .LVL1160-.LVL410
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS385:
	.uleb128 .LVU937
	.uleb128 .LVU943
	.uleb128 .LVU2706
	.uleb128 .LVU2709
.LLST385:
	.byte	0x6
	.long	.LVL411
	.byte	0x4
	.uleb128 .LVL411-.LVL411
	.uleb128 .LVL413-.LVL411
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL411
	.uleb128 .LVL873-.LVL411
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS386:
	.uleb128 .LVU937
	.uleb128 .LVU943
	.uleb128 .LVU2706
	.uleb128 .LVU2709
.LLST386:
	.byte	0x6
	.long	.LVL411
	.byte	0x4
	.uleb128 .LVL411-.LVL411
	.uleb128 .LVL413-.LVL411
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL871-.LVL411
	.uleb128 .LVL873-.LVL411
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS387:
	.uleb128 .LVU939
	.uleb128 .LVU951
	.uleb128 .LVU2706
	.uleb128 .LVU2709
.LLST387:
	.byte	0x6
	.long	.LVL411
	.byte	0x4
	.uleb128 .LVL411-.LVL411
	.uleb128 .LVL416-.LVL411
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL871-.LVL411
	.uleb128 .LVL873-.LVL411
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS388:
	.uleb128 .LVU2708
	.uleb128 .LVU2709
.LLST388:
	.byte	0x8
	.long	.LVL871
	.uleb128 .LVL873-.LVL871
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS389:
	.uleb128 .LVU2708
	.uleb128 .LVU2709
.LLST389:
	.byte	0x8
	.long	.LVL871
	.uleb128 .LVL873-.LVL871
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS391:
	.uleb128 .LVU1835
	.uleb128 .LVU1843
	.uleb128 .LVU3456
	.uleb128 .LVU3459
.LLST391:
	.byte	0x6
	.long	.LVL682
	.byte	0x4
	.uleb128 .LVL682-.LVL682
	.uleb128 .LVL684-.LVL682
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1158-.LVL682
	.uleb128 .LVL1160-.LVL682
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS392:
	.uleb128 .LVU1835
	.uleb128 .LVU1843
	.uleb128 .LVU3456
	.uleb128 .LVU3459
.LLST392:
	.byte	0x6
	.long	.LVL682
	.byte	0x4
	.uleb128 .LVL682-.LVL682
	.uleb128 .LVL684-.LVL682
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1158-.LVL682
	.uleb128 .LVL1160-.LVL682
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS393:
	.uleb128 .LVU1837
	.uleb128 .LVU1846
	.uleb128 .LVU3456
	.uleb128 .LVU3459
.LLST393:
	.byte	0x6
	.long	.LVL682
	.byte	0x4
	.uleb128 .LVL682-.LVL682
	.uleb128 .LVL685-.LVL682
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1158-.LVL682
	.uleb128 .LVL1160-.LVL682
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS394:
	.uleb128 .LVU3458
	.uleb128 .LVU3459
.LLST394:
	.byte	0x8
	.long	.LVL1158
	.uleb128 .LVL1160-.LVL1158
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS395:
	.uleb128 .LVU3458
	.uleb128 .LVU3459
.LLST395:
	.byte	0x8
	.long	.LVL1158
	.uleb128 .LVL1160-.LVL1158
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS397:
	.uleb128 .LVU2850
	.uleb128 .LVU2858
	.uleb128 .LVU3305
	.uleb128 .LVU3307
.LLST397:
	.byte	0x6
	.long	.LVL919
	.byte	0x4
	.uleb128 .LVL919-.LVL919
	.uleb128 .LVL921-.LVL919
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1098-.LVL919
	.uleb128 .LVL1099-.LVL919
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS398:
	.uleb128 .LVU2850
	.uleb128 .LVU2858
	.uleb128 .LVU3305
	.uleb128 .LVU3307
.LLST398:
	.byte	0x6
	.long	.LVL919
	.byte	0x4
	.uleb128 .LVL919-.LVL919
	.uleb128 .LVL921-.LVL919
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1098-.LVL919
	.uleb128 .LVL1099-.LVL919
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS399:
	.uleb128 .LVU2852
	.uleb128 .LVU2865
	.uleb128 .LVU3305
	.uleb128 .LVU3309
.LLST399:
	.byte	0x6
	.long	.LVL919
	.byte	0x4
	.uleb128 .LVL919-.LVL919
	.uleb128 .LVL923-.LVL919
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1098-.LVL919
	.uleb128 .LVL1100-.LVL919
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS400:
	.uleb128 .LVU3306
	.uleb128 .LVU3307
.LLST400:
	.byte	0x8
	.long	.LVL1098
	.uleb128 .LVL1099-.LVL1098
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS401:
	.uleb128 .LVU3306
	.uleb128 .LVU3307
.LLST401:
	.byte	0x8
	.long	.LVL1098
	.uleb128 .LVL1099-.LVL1098
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS403:
	.uleb128 .LVU954
	.uleb128 .LVU959
	.uleb128 .LVU1859
	.uleb128 .LVU1863
	.uleb128 .LVU1863
	.uleb128 .LVU1864
	.uleb128 .LVU1864
	.uleb128 .LVU1865
	.uleb128 .LVU1865
	.uleb128 .LVU1866
	.uleb128 .LVU2861
	.uleb128 .LVU2865
	.uleb128 .LVU3326
	.uleb128 .LVU3329
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3614
	.uleb128 .LVU3615
.LLST403:
	.byte	0x6
	.long	.LVL417
	.byte	0x4
	.uleb128 .LVL417-.LVL417
	.uleb128 .LVL418-.LVL417
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL688-.LVL417
	.uleb128 .LVL689-.LVL417
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL689-.LVL417
	.uleb128 .LVL690-.LVL417
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL690-.LVL417
	.uleb128 .LVL691-1-.LVL417
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL691-1-.LVL417
	.uleb128 .LVL691-.LVL417
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL922-.LVL417
	.uleb128 .LVL923-.LVL417
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1107-.LVL417
	.uleb128 .LVL1108-.LVL417
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL417
	.uleb128 .LVL1202-.LVL417
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1213-.LVL417
	.uleb128 .LVL1214-.LVL417
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS404:
	.uleb128 .LVU954
	.uleb128 .LVU971
	.uleb128 .LVU1859
	.uleb128 .LVU1880
	.uleb128 .LVU2703
	.uleb128 .LVU2706
	.uleb128 .LVU2861
	.uleb128 .LVU2879
	.uleb128 .LVU3300
	.uleb128 .LVU3303
	.uleb128 .LVU3326
	.uleb128 .LVU3329
	.uleb128 .LVU3385
	.uleb128 .LVU3388
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3614
	.uleb128 .LVU3615
.LLST404:
	.byte	0x6
	.long	.LVL417
	.byte	0x4
	.uleb128 .LVL417-.LVL417
	.uleb128 .LVL422-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL688-.LVL417
	.uleb128 .LVL695-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL869-.LVL417
	.uleb128 .LVL871-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL922-.LVL417
	.uleb128 .LVL927-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1096-.LVL417
	.uleb128 .LVL1097-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1107-.LVL417
	.uleb128 .LVL1108-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1133-.LVL417
	.uleb128 .LVL1135-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL417
	.uleb128 .LVL1202-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1213-.LVL417
	.uleb128 .LVL1214-.LVL417
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS405:
	.uleb128 .LVU954
	.uleb128 .LVU959
	.uleb128 .LVU1859
	.uleb128 .LVU1866
	.uleb128 .LVU2861
	.uleb128 .LVU2865
	.uleb128 .LVU3326
	.uleb128 .LVU3329
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3614
	.uleb128 .LVU3615
.LLST405:
	.byte	0x6
	.long	.LVL417
	.byte	0x4
	.uleb128 .LVL417-.LVL417
	.uleb128 .LVL418-.LVL417
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL688-.LVL417
	.uleb128 .LVL691-.LVL417
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL922-.LVL417
	.uleb128 .LVL923-.LVL417
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1107-.LVL417
	.uleb128 .LVL1108-.LVL417
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1201-.LVL417
	.uleb128 .LVL1202-.LVL417
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1213-.LVL417
	.uleb128 .LVL1214-.LVL417
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS406:
	.uleb128 .LVU954
	.uleb128 .LVU971
	.uleb128 .LVU1859
	.uleb128 .LVU1880
	.uleb128 .LVU2703
	.uleb128 .LVU2706
	.uleb128 .LVU2861
	.uleb128 .LVU2879
	.uleb128 .LVU3300
	.uleb128 .LVU3303
	.uleb128 .LVU3326
	.uleb128 .LVU3329
	.uleb128 .LVU3385
	.uleb128 .LVU3388
	.uleb128 .LVU3586
	.uleb128 .LVU3588
	.uleb128 .LVU3614
	.uleb128 .LVU3615
.LLST406:
	.byte	0x6
	.long	.LVL417
	.byte	0x4
	.uleb128 .LVL417-.LVL417
	.uleb128 .LVL422-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL688-.LVL417
	.uleb128 .LVL695-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL869-.LVL417
	.uleb128 .LVL871-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL922-.LVL417
	.uleb128 .LVL927-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1096-.LVL417
	.uleb128 .LVL1097-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1107-.LVL417
	.uleb128 .LVL1108-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1133-.LVL417
	.uleb128 .LVL1135-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1201-.LVL417
	.uleb128 .LVL1202-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1213-.LVL417
	.uleb128 .LVL1214-.LVL417
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS408:
	.uleb128 .LVU960
	.uleb128 .LVU966
	.uleb128 .LVU2703
	.uleb128 .LVU2706
.LLST408:
	.byte	0x6
	.long	.LVL418
	.byte	0x4
	.uleb128 .LVL418-.LVL418
	.uleb128 .LVL420-.LVL418
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL869-.LVL418
	.uleb128 .LVL871-.LVL418
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS409:
	.uleb128 .LVU960
	.uleb128 .LVU966
	.uleb128 .LVU2703
	.uleb128 .LVU2706
.LLST409:
	.byte	0x6
	.long	.LVL418
	.byte	0x4
	.uleb128 .LVL418-.LVL418
	.uleb128 .LVL420-.LVL418
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL869-.LVL418
	.uleb128 .LVL871-.LVL418
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS410:
	.uleb128 .LVU962
	.uleb128 .LVU978
	.uleb128 .LVU2703
	.uleb128 .LVU2706
.LLST410:
	.byte	0x6
	.long	.LVL418
	.byte	0x4
	.uleb128 .LVL418-.LVL418
	.uleb128 .LVL424-.LVL418
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL869-.LVL418
	.uleb128 .LVL871-.LVL418
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS411:
	.uleb128 .LVU2705
	.uleb128 .LVU2706
.LLST411:
	.byte	0x8
	.long	.LVL869
	.uleb128 .LVL871-.LVL869
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS412:
	.uleb128 .LVU2705
	.uleb128 .LVU2706
.LLST412:
	.byte	0x8
	.long	.LVL869
	.uleb128 .LVL871-.LVL869
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS414:
	.uleb128 .LVU1867
	.uleb128 .LVU1875
	.uleb128 .LVU3385
	.uleb128 .LVU3388
.LLST414:
	.byte	0x6
	.long	.LVL691
	.byte	0x4
	.uleb128 .LVL691-.LVL691
	.uleb128 .LVL693-.LVL691
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1133-.LVL691
	.uleb128 .LVL1135-.LVL691
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS415:
	.uleb128 .LVU1867
	.uleb128 .LVU1875
	.uleb128 .LVU3385
	.uleb128 .LVU3388
.LLST415:
	.byte	0x6
	.long	.LVL691
	.byte	0x4
	.uleb128 .LVL691-.LVL691
	.uleb128 .LVL693-.LVL691
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1133-.LVL691
	.uleb128 .LVL1135-.LVL691
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS416:
	.uleb128 .LVU1869
	.uleb128 .LVU1878
	.uleb128 .LVU3385
	.uleb128 .LVU3388
.LLST416:
	.byte	0x6
	.long	.LVL691
	.byte	0x4
	.uleb128 .LVL691-.LVL691
	.uleb128 .LVL694-.LVL691
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1133-.LVL691
	.uleb128 .LVL1135-.LVL691
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS417:
	.uleb128 .LVU3387
	.uleb128 .LVU3388
.LLST417:
	.byte	0x8
	.long	.LVL1133
	.uleb128 .LVL1135-.LVL1133
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS418:
	.uleb128 .LVU3387
	.uleb128 .LVU3388
.LLST418:
	.byte	0x8
	.long	.LVL1133
	.uleb128 .LVL1135-.LVL1133
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS420:
	.uleb128 .LVU2871
	.uleb128 .LVU2879
	.uleb128 .LVU3300
	.uleb128 .LVU3303
.LLST420:
	.byte	0x6
	.long	.LVL925
	.byte	0x4
	.uleb128 .LVL925-.LVL925
	.uleb128 .LVL927-.LVL925
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1096-.LVL925
	.uleb128 .LVL1097-.LVL925
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS421:
	.uleb128 .LVU2871
	.uleb128 .LVU2879
	.uleb128 .LVU3300
	.uleb128 .LVU3303
.LLST421:
	.byte	0x6
	.long	.LVL925
	.byte	0x4
	.uleb128 .LVL925-.LVL925
	.uleb128 .LVL927-.LVL925
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1096-.LVL925
	.uleb128 .LVL1097-.LVL925
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS422:
	.uleb128 .LVU2873
	.uleb128 .LVU2879
	.uleb128 .LVU3300
	.uleb128 .LVU3305
.LLST422:
	.byte	0x6
	.long	.LVL925
	.byte	0x4
	.uleb128 .LVL925-.LVL925
	.uleb128 .LVL927-.LVL925
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1096-.LVL925
	.uleb128 .LVL1098-.LVL925
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS423:
	.uleb128 .LVU3302
	.uleb128 .LVU3303
.LLST423:
	.byte	0x8
	.long	.LVL1096
	.uleb128 .LVL1097-.LVL1096
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS424:
	.uleb128 .LVU3302
	.uleb128 .LVU3303
.LLST424:
	.byte	0x8
	.long	.LVL1096
	.uleb128 .LVL1097-.LVL1096
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS426:
	.uleb128 .LVU1848
	.uleb128 .LVU1856
	.uleb128 .LVU3453
	.uleb128 .LVU3456
.LLST426:
	.byte	0x6
	.long	.LVL685
	.byte	0x4
	.uleb128 .LVL685-.LVL685
	.uleb128 .LVL687-.LVL685
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1156-.LVL685
	.uleb128 .LVL1158-.LVL685
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS427:
	.uleb128 .LVU1848
	.uleb128 .LVU1856
	.uleb128 .LVU3453
	.uleb128 .LVU3456
.LLST427:
	.byte	0x6
	.long	.LVL685
	.byte	0x4
	.uleb128 .LVL685-.LVL685
	.uleb128 .LVL687-.LVL685
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1156-.LVL685
	.uleb128 .LVL1158-.LVL685
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS428:
	.uleb128 .LVU1850
	.uleb128 .LVU1866
	.uleb128 .LVU3453
	.uleb128 .LVU3456
.LLST428:
	.byte	0x6
	.long	.LVL685
	.byte	0x4
	.uleb128 .LVL685-.LVL685
	.uleb128 .LVL691-.LVL685
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1156-.LVL685
	.uleb128 .LVL1158-.LVL685
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS429:
	.uleb128 .LVU3455
	.uleb128 .LVU3456
.LLST429:
	.byte	0x8
	.long	.LVL1156
	.uleb128 .LVL1158-.LVL1156
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS430:
	.uleb128 .LVU3455
	.uleb128 .LVU3456
.LLST430:
	.byte	0x8
	.long	.LVL1156
	.uleb128 .LVL1158-.LVL1156
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS432:
	.uleb128 .LVU2881
	.uleb128 .LVU2889
	.uleb128 .LVU3210
	.uleb128 .LVU3213
.LLST432:
	.byte	0x6
	.long	.LVL927
	.byte	0x4
	.uleb128 .LVL927-.LVL927
	.uleb128 .LVL929-.LVL927
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1056-.LVL927
	.uleb128 .LVL1057-.LVL927
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS433:
	.uleb128 .LVU2881
	.uleb128 .LVU2889
	.uleb128 .LVU3210
	.uleb128 .LVU3213
.LLST433:
	.byte	0x6
	.long	.LVL927
	.byte	0x4
	.uleb128 .LVL927-.LVL927
	.uleb128 .LVL929-.LVL927
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1056-.LVL927
	.uleb128 .LVL1057-.LVL927
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS434:
	.uleb128 .LVU2883
	.uleb128 .LVU2889
	.uleb128 .LVU3210
	.uleb128 .LVU3215
.LLST434:
	.byte	0x6
	.long	.LVL927
	.byte	0x4
	.uleb128 .LVL927-.LVL927
	.uleb128 .LVL929-.LVL927
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1056-.LVL927
	.uleb128 .LVL1058-.LVL927
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS435:
	.uleb128 .LVU3212
	.uleb128 .LVU3213
.LLST435:
	.byte	0x8
	.long	.LVL1056
	.uleb128 .LVL1057-.LVL1056
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS436:
	.uleb128 .LVU3212
	.uleb128 .LVU3213
.LLST436:
	.byte	0x8
	.long	.LVL1056
	.uleb128 .LVL1057-.LVL1056
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS438:
	.uleb128 .LVU1813
	.uleb128 .LVU1819
	.uleb128 .LVU3169
	.uleb128 .LVU3172
.LLST438:
	.byte	0x6
	.long	.LVL674
	.byte	0x4
	.uleb128 .LVL674-.LVL674
	.uleb128 .LVL676-.LVL674
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1032-.LVL674
	.uleb128 .LVL1033-.LVL674
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS439:
	.uleb128 .LVU1813
	.uleb128 .LVU1819
	.uleb128 .LVU3169
	.uleb128 .LVU3172
.LLST439:
	.byte	0x6
	.long	.LVL674
	.byte	0x4
	.uleb128 .LVL674-.LVL674
	.uleb128 .LVL676-.LVL674
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1032-.LVL674
	.uleb128 .LVL1033-.LVL674
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS440:
	.uleb128 .LVU1815
	.uleb128 .LVU1830
	.uleb128 .LVU3169
	.uleb128 .LVU3178
.LLST440:
	.byte	0x6
	.long	.LVL674
	.byte	0x4
	.uleb128 .LVL674-.LVL674
	.uleb128 .LVL680-.LVL674
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1032-.LVL674
	.uleb128 .LVL1035-.LVL674
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS441:
	.uleb128 .LVU3171
	.uleb128 .LVU3172
.LLST441:
	.byte	0x8
	.long	.LVL1032
	.uleb128 .LVL1033-.LVL1032
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS442:
	.uleb128 .LVU3171
	.uleb128 .LVU3172
.LLST442:
	.byte	0x8
	.long	.LVL1032
	.uleb128 .LVL1033-.LVL1032
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS444:
	.uleb128 .LVU2891
	.uleb128 .LVU2897
	.uleb128 .LVU3147
	.uleb128 .LVU3150
.LLST444:
	.byte	0x6
	.long	.LVL929
	.byte	0x4
	.uleb128 .LVL929-.LVL929
	.uleb128 .LVL931-.LVL929
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1020-.LVL929
	.uleb128 .LVL1021-.LVL929
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS445:
	.uleb128 .LVU2893
	.uleb128 .LVU2897
	.uleb128 .LVU3147
	.uleb128 .LVU3152
.LLST445:
	.byte	0x6
	.long	.LVL929
	.byte	0x4
	.uleb128 .LVL929-.LVL929
	.uleb128 .LVL931-.LVL929
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1020-.LVL929
	.uleb128 .LVL1022-.LVL929
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS446:
	.uleb128 .LVU3149
	.uleb128 .LVU3150
.LLST446:
	.byte	0x8
	.long	.LVL1020
	.uleb128 .LVL1021-.LVL1020
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS448:
	.uleb128 .LVU975
	.uleb128 .LVU978
	.uleb128 .LVU1892
	.uleb128 .LVU1895
	.uleb128 .LVU2900
	.uleb128 .LVU2910
	.uleb128 .LVU3004
	.uleb128 .LVU3008
	.uleb128 .LVU3078
	.uleb128 .LVU3081
	.uleb128 .LVU3248
	.uleb128 .LVU3251
	.uleb128 .LVU3490
	.uleb128 .LVU3504
	.uleb128 .LVU3576
	.uleb128 .LVU3583
	.uleb128 .LVU3609
	.uleb128 .LVU3612
.LLST448:
	.byte	0x6
	.long	.LVL423
	.byte	0x4
	.uleb128 .LVL423-.LVL423
	.uleb128 .LVL424-.LVL423
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL698-.LVL423
	.uleb128 .LVL699-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL932-.LVL423
	.uleb128 .LVL934-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL962-.LVL423
	.uleb128 .LVL964-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL991-.LVL423
	.uleb128 .LVL992-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1069-.LVL423
	.uleb128 .LVL1070-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1170-.LVL423
	.uleb128 .LVL1174-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1198-.LVL423
	.uleb128 .LVL1200-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1209-.LVL423
	.uleb128 .LVL1211-.LVL423
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS449:
	.uleb128 .LVU975
	.uleb128 .LVU1114
	.uleb128 .LVU1892
	.uleb128 .LVU2024
	.uleb128 .LVU2034
	.uleb128 .LVU2035
	.uleb128 .LVU2692
	.uleb128 .LVU2703
	.uleb128 .LVU2715
	.uleb128 .LVU2718
	.uleb128 .LVU2900
	.uleb128 .LVU2910
	.uleb128 .LVU2914
	.uleb128 .LVU2977
	.uleb128 .LVU2980
	.uleb128 .LVU3001
	.uleb128 .LVU3004
	.uleb128 .LVU3008
	.uleb128 .LVU3013
	.uleb128 .LVU3027
	.uleb128 .LVU3041
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3057
	.uleb128 .LVU3078
	.uleb128 .LVU3083
	.uleb128 .LVU3181
	.uleb128 .LVU3184
	.uleb128 .LVU3215
	.uleb128 .LVU3242
	.uleb128 .LVU3248
	.uleb128 .LVU3262
	.uleb128 .LVU3276
	.uleb128 .LVU3282
	.uleb128 .LVU3295
	.uleb128 .LVU3300
	.uleb128 .LVU3309
	.uleb128 .LVU3315
	.uleb128 .LVU3329
	.uleb128 .LVU3336
	.uleb128 .LVU3444
	.uleb128 .LVU3453
	.uleb128 .LVU3482
	.uleb128 .LVU3504
	.uleb128 .LVU3514
	.uleb128 .LVU3538
	.uleb128 .LVU3576
	.uleb128 .LVU3583
	.uleb128 .LVU3609
	.uleb128 .LVU3614
.LLST449:
	.byte	0x6
	.long	.LVL423
	.byte	0x4
	.uleb128 .LVL423-.LVL423
	.uleb128 .LVL468-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL698-.LVL423
	.uleb128 .LVL739-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL741-.LVL423
	.uleb128 .LVL742-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL863-.LVL423
	.uleb128 .LVL869-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL423
	.uleb128 .LVL879-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL932-.LVL423
	.uleb128 .LVL934-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL937-.LVL423
	.uleb128 .LVL954-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL956-.LVL423
	.uleb128 .LVL961-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL962-.LVL423
	.uleb128 .LVL964-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL967-.LVL423
	.uleb128 .LVL972-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL979-.LVL423
	.uleb128 .LVL981-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL982-.LVL423
	.uleb128 .LVL986-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL991-.LVL423
	.uleb128 .LVL994-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1037-.LVL423
	.uleb128 .LVL1038-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1058-.LVL423
	.uleb128 .LVL1067-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1069-.LVL423
	.uleb128 .LVL1078-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1084-.LVL423
	.uleb128 .LVL1088-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1094-.LVL423
	.uleb128 .LVL1096-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1100-.LVL423
	.uleb128 .LVL1104-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1108-.LVL423
	.uleb128 .LVL1111-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1152-.LVL423
	.uleb128 .LVL1156-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1167-.LVL423
	.uleb128 .LVL1174-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1176-.LVL423
	.uleb128 .LVL1183-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1198-.LVL423
	.uleb128 .LVL1200-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1209-.LVL423
	.uleb128 .LVL1213-.LVL423
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS450:
	.uleb128 .LVU975
	.uleb128 .LVU978
	.uleb128 .LVU1892
	.uleb128 .LVU1895
	.uleb128 .LVU2900
	.uleb128 .LVU2910
	.uleb128 .LVU3004
	.uleb128 .LVU3008
	.uleb128 .LVU3078
	.uleb128 .LVU3081
	.uleb128 .LVU3248
	.uleb128 .LVU3251
	.uleb128 .LVU3490
	.uleb128 .LVU3504
	.uleb128 .LVU3576
	.uleb128 .LVU3583
	.uleb128 .LVU3609
	.uleb128 .LVU3612
.LLST450:
	.byte	0x6
	.long	.LVL423
	.byte	0x4
	.uleb128 .LVL423-.LVL423
	.uleb128 .LVL424-.LVL423
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL698-.LVL423
	.uleb128 .LVL699-.LVL423
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL932-.LVL423
	.uleb128 .LVL934-.LVL423
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL962-.LVL423
	.uleb128 .LVL964-.LVL423
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL991-.LVL423
	.uleb128 .LVL992-.LVL423
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1069-.LVL423
	.uleb128 .LVL1070-.LVL423
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1170-.LVL423
	.uleb128 .LVL1174-.LVL423
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1198-.LVL423
	.uleb128 .LVL1200-.LVL423
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1209-.LVL423
	.uleb128 .LVL1211-.LVL423
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS451:
	.uleb128 .LVU975
	.uleb128 .LVU978
	.uleb128 .LVU1892
	.uleb128 .LVU1897
	.uleb128 .LVU2900
	.uleb128 .LVU2910
	.uleb128 .LVU3004
	.uleb128 .LVU3007
	.uleb128 .LVU3007
	.uleb128 .LVU3008
	.uleb128 .LVU3078
	.uleb128 .LVU3081
	.uleb128 .LVU3248
	.uleb128 .LVU3251
	.uleb128 .LVU3490
	.uleb128 .LVU3494
	.uleb128 .LVU3494
	.uleb128 .LVU3504
	.uleb128 .LVU3576
	.uleb128 .LVU3583
	.uleb128 .LVU3609
	.uleb128 .LVU3610
	.uleb128 .LVU3610
	.uleb128 .LVU3612
.LLST451:
	.byte	0x6
	.long	.LVL423
	.byte	0x4
	.uleb128 .LVL423-.LVL423
	.uleb128 .LVL424-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL698-.LVL423
	.uleb128 .LVL700-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL932-.LVL423
	.uleb128 .LVL934-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL962-.LVL423
	.uleb128 .LVL963-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL963-.LVL423
	.uleb128 .LVL964-.LVL423
	.uleb128 0x2
	.byte	0x76
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL991-.LVL423
	.uleb128 .LVL992-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1069-.LVL423
	.uleb128 .LVL1070-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1170-.LVL423
	.uleb128 .LVL1171-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1171-.LVL423
	.uleb128 .LVL1174-.LVL423
	.uleb128 0x2
	.byte	0x76
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL1198-.LVL423
	.uleb128 .LVL1200-.LVL423
	.uleb128 0x2
	.byte	0x76
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL1209-.LVL423
	.uleb128 .LVL1210-.LVL423
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1210-.LVL423
	.uleb128 .LVL1211-.LVL423
	.uleb128 0x2
	.byte	0x76
	.sleb128 12
	.byte	0
.LVUS453:
	.uleb128 .LVU979
	.uleb128 .LVU985
	.uleb128 .LVU3013
	.uleb128 .LVU3015
.LLST453:
	.byte	0x6
	.long	.LVL424
	.byte	0x4
	.uleb128 .LVL424-.LVL424
	.uleb128 .LVL426-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL967-.LVL424
	.uleb128 .LVL968-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS454:
	.uleb128 .LVU981
	.uleb128 .LVU1067
	.uleb128 .LVU2697
	.uleb128 .LVU2703
	.uleb128 .LVU2715
	.uleb128 .LVU2718
	.uleb128 .LVU3013
	.uleb128 .LVU3027
	.uleb128 .LVU3041
	.uleb128 .LVU3044
	.uleb128 .LVU3081
	.uleb128 .LVU3083
	.uleb128 .LVU3329
	.uleb128 .LVU3336
	.uleb128 .LVU3482
	.uleb128 .LVU3490
.LLST454:
	.byte	0x6
	.long	.LVL424
	.byte	0x4
	.uleb128 .LVL424-.LVL424
	.uleb128 .LVL453-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL865-.LVL424
	.uleb128 .LVL869-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL424
	.uleb128 .LVL879-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL967-.LVL424
	.uleb128 .LVL972-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL979-.LVL424
	.uleb128 .LVL981-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL992-.LVL424
	.uleb128 .LVL994-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1108-.LVL424
	.uleb128 .LVL1111-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1167-.LVL424
	.uleb128 .LVL1170-.LVL424
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS455:
	.uleb128 .LVU3014
	.uleb128 .LVU3015
.LLST455:
	.byte	0x8
	.long	.LVL967
	.uleb128 .LVL968-.LVL967
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS457:
	.uleb128 .LVU988
	.uleb128 .LVU991
	.uleb128 .LVU1898
	.uleb128 .LVU1901
	.uleb128 .LVU2907
	.uleb128 .LVU2910
	.uleb128 .LVU3018
	.uleb128 .LVU3021
.LLST457:
	.byte	0x6
	.long	.LVL427
	.byte	0x4
	.uleb128 .LVL427-.LVL427
	.uleb128 .LVL428-.LVL427
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL701-.LVL427
	.uleb128 .LVL702-.LVL427
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL933-.LVL427
	.uleb128 .LVL934-.LVL427
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL969-.LVL427
	.uleb128 .LVL970-.LVL427
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS458:
	.uleb128 .LVU988
	.uleb128 .LVU1036
	.uleb128 .LVU1898
	.uleb128 .LVU1956
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2715
	.uleb128 .LVU2718
	.uleb128 .LVU2907
	.uleb128 .LVU2910
	.uleb128 .LVU2914
	.uleb128 .LVU2956
	.uleb128 .LVU2980
	.uleb128 .LVU2998
	.uleb128 .LVU3018
	.uleb128 .LVU3021
	.uleb128 .LVU3041
	.uleb128 .LVU3044
	.uleb128 .LVU3251
	.uleb128 .LVU3253
	.uleb128 .LVU3256
	.uleb128 .LVU3262
	.uleb128 .LVU3279
	.uleb128 .LVU3282
	.uleb128 .LVU3295
	.uleb128 .LVU3300
	.uleb128 .LVU3329
	.uleb128 .LVU3336
	.uleb128 .LVU3514
	.uleb128 .LVU3517
	.uleb128 .LVU3612
	.uleb128 .LVU3614
.LLST458:
	.byte	0x6
	.long	.LVL427
	.byte	0x4
	.uleb128 .LVL427-.LVL427
	.uleb128 .LVL443-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL701-.LVL427
	.uleb128 .LVL719-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL867-.LVL427
	.uleb128 .LVL869-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL427
	.uleb128 .LVL879-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL933-.LVL427
	.uleb128 .LVL934-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL937-.LVL427
	.uleb128 .LVL947-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL956-.LVL427
	.uleb128 .LVL960-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL969-.LVL427
	.uleb128 .LVL970-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL979-.LVL427
	.uleb128 .LVL981-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1070-.LVL427
	.uleb128 .LVL1072-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1074-.LVL427
	.uleb128 .LVL1078-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1086-.LVL427
	.uleb128 .LVL1088-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1094-.LVL427
	.uleb128 .LVL1096-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1108-.LVL427
	.uleb128 .LVL1111-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1176-.LVL427
	.uleb128 .LVL1177-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1211-.LVL427
	.uleb128 .LVL1213-.LVL427
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS459:
	.uleb128 .LVU988
	.uleb128 .LVU1036
	.uleb128 .LVU1898
	.uleb128 .LVU1901
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2715
	.uleb128 .LVU2718
	.uleb128 .LVU2907
	.uleb128 .LVU2910
	.uleb128 .LVU3018
	.uleb128 .LVU3021
	.uleb128 .LVU3041
	.uleb128 .LVU3044
	.uleb128 .LVU3329
	.uleb128 .LVU3336
.LLST459:
	.byte	0x6
	.long	.LVL427
	.byte	0x4
	.uleb128 .LVL427-.LVL427
	.uleb128 .LVL443-.LVL427
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL701-.LVL427
	.uleb128 .LVL702-.LVL427
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL867-.LVL427
	.uleb128 .LVL869-.LVL427
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL427
	.uleb128 .LVL879-.LVL427
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL933-.LVL427
	.uleb128 .LVL934-.LVL427
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL969-.LVL427
	.uleb128 .LVL970-.LVL427
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL979-.LVL427
	.uleb128 .LVL981-.LVL427
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1108-.LVL427
	.uleb128 .LVL1111-.LVL427
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS460:
	.uleb128 .LVU988
	.uleb128 .LVU1020
	.uleb128 .LVU1898
	.uleb128 .LVU1956
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2907
	.uleb128 .LVU2910
	.uleb128 .LVU2914
	.uleb128 .LVU2956
	.uleb128 .LVU2980
	.uleb128 .LVU2998
	.uleb128 .LVU3018
	.uleb128 .LVU3021
	.uleb128 .LVU3041
	.uleb128 .LVU3044
	.uleb128 .LVU3251
	.uleb128 .LVU3253
	.uleb128 .LVU3256
	.uleb128 .LVU3262
	.uleb128 .LVU3279
	.uleb128 .LVU3282
	.uleb128 .LVU3295
	.uleb128 .LVU3300
	.uleb128 .LVU3329
	.uleb128 .LVU3332
	.uleb128 .LVU3514
	.uleb128 .LVU3517
	.uleb128 .LVU3612
	.uleb128 .LVU3614
.LLST460:
	.byte	0x6
	.long	.LVL427
	.byte	0x4
	.uleb128 .LVL427-.LVL427
	.uleb128 .LVL437-.LVL427
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL701-.LVL427
	.uleb128 .LVL719-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL867-.LVL427
	.uleb128 .LVL869-.LVL427
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL933-.LVL427
	.uleb128 .LVL934-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL937-.LVL427
	.uleb128 .LVL947-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL956-.LVL427
	.uleb128 .LVL960-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL969-.LVL427
	.uleb128 .LVL970-.LVL427
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL979-.LVL427
	.uleb128 .LVL981-.LVL427
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1070-.LVL427
	.uleb128 .LVL1072-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1074-.LVL427
	.uleb128 .LVL1078-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1086-.LVL427
	.uleb128 .LVL1088-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1094-.LVL427
	.uleb128 .LVL1096-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1108-.LVL427
	.uleb128 .LVL1109-.LVL427
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1176-.LVL427
	.uleb128 .LVL1177-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1211-.LVL427
	.uleb128 .LVL1213-.LVL427
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS462:
	.uleb128 .LVU992
	.uleb128 .LVU998
	.uleb128 .LVU3041
	.uleb128 .LVU3044
.LLST462:
	.byte	0x6
	.long	.LVL428
	.byte	0x4
	.uleb128 .LVL428-.LVL428
	.uleb128 .LVL430-.LVL428
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL979-.LVL428
	.uleb128 .LVL981-.LVL428
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS463:
	.uleb128 .LVU992
	.uleb128 .LVU998
	.uleb128 .LVU3041
	.uleb128 .LVU3044
.LLST463:
	.byte	0x6
	.long	.LVL428
	.byte	0x4
	.uleb128 .LVL428-.LVL428
	.uleb128 .LVL430-.LVL428
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL979-.LVL428
	.uleb128 .LVL981-.LVL428
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS464:
	.uleb128 .LVU994
	.uleb128 .LVU1042
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2715
	.uleb128 .LVU2718
	.uleb128 .LVU3041
	.uleb128 .LVU3044
	.uleb128 .LVU3329
	.uleb128 .LVU3336
.LLST464:
	.byte	0x6
	.long	.LVL428
	.byte	0x4
	.uleb128 .LVL428-.LVL428
	.uleb128 .LVL445-.LVL428
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL867-.LVL428
	.uleb128 .LVL869-.LVL428
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL428
	.uleb128 .LVL879-.LVL428
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL979-.LVL428
	.uleb128 .LVL981-.LVL428
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1108-.LVL428
	.uleb128 .LVL1111-.LVL428
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS465:
	.uleb128 .LVU3043
	.uleb128 .LVU3044
.LLST465:
	.byte	0x8
	.long	.LVL979
	.uleb128 .LVL981-.LVL979
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS466:
	.uleb128 .LVU3043
	.uleb128 .LVU3044
.LLST466:
	.byte	0x8
	.long	.LVL979
	.uleb128 .LVL981-.LVL979
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS468:
	.uleb128 .LVU1001
	.uleb128 .LVU1016
	.uleb128 .LVU1904
	.uleb128 .LVU1909
	.uleb128 .LVU1909
	.uleb128 .LVU1910
	.uleb128 .LVU1910
	.uleb128 .LVU1911
	.uleb128 .LVU1911
	.uleb128 .LVU1925
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2914
	.uleb128 .LVU2926
	.uleb128 .LVU3259
	.uleb128 .LVU3262
	.uleb128 .LVU3279
	.uleb128 .LVU3282
.LLST468:
	.byte	0x6
	.long	.LVL431
	.byte	0x4
	.uleb128 .LVL431-.LVL431
	.uleb128 .LVL436-.LVL431
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL703-.LVL431
	.uleb128 .LVL704-.LVL431
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL704-.LVL431
	.uleb128 .LVL705-.LVL431
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL705-.LVL431
	.uleb128 .LVL706-1-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL706-1-.LVL431
	.uleb128 .LVL710-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL867-.LVL431
	.uleb128 .LVL869-.LVL431
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL937-.LVL431
	.uleb128 .LVL940-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1076-.LVL431
	.uleb128 .LVL1078-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1086-.LVL431
	.uleb128 .LVL1088-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS469:
	.uleb128 .LVU1001
	.uleb128 .LVU1016
	.uleb128 .LVU1904
	.uleb128 .LVU1925
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2914
	.uleb128 .LVU2926
	.uleb128 .LVU3259
	.uleb128 .LVU3262
	.uleb128 .LVU3279
	.uleb128 .LVU3282
.LLST469:
	.byte	0x6
	.long	.LVL431
	.byte	0x4
	.uleb128 .LVL431-.LVL431
	.uleb128 .LVL436-.LVL431
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL703-.LVL431
	.uleb128 .LVL710-.LVL431
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL867-.LVL431
	.uleb128 .LVL869-.LVL431
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL937-.LVL431
	.uleb128 .LVL940-.LVL431
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1076-.LVL431
	.uleb128 .LVL1078-.LVL431
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1086-.LVL431
	.uleb128 .LVL1088-.LVL431
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS470:
	.uleb128 .LVU1001
	.uleb128 .LVU1016
	.uleb128 .LVU1904
	.uleb128 .LVU1925
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2914
	.uleb128 .LVU2926
	.uleb128 .LVU3259
	.uleb128 .LVU3262
	.uleb128 .LVU3279
	.uleb128 .LVU3282
.LLST470:
	.byte	0x6
	.long	.LVL431
	.byte	0x4
	.uleb128 .LVL431-.LVL431
	.uleb128 .LVL436-.LVL431
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL703-.LVL431
	.uleb128 .LVL710-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL867-.LVL431
	.uleb128 .LVL869-.LVL431
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL937-.LVL431
	.uleb128 .LVL940-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1076-.LVL431
	.uleb128 .LVL1078-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1086-.LVL431
	.uleb128 .LVL1088-.LVL431
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS471:
	.uleb128 .LVU1001
	.uleb128 .LVU1016
	.uleb128 .LVU1904
	.uleb128 .LVU1925
	.uleb128 .LVU2700
	.uleb128 .LVU2703
	.uleb128 .LVU2914
	.uleb128 .LVU2926
	.uleb128 .LVU3259
	.uleb128 .LVU3262
	.uleb128 .LVU3279
	.uleb128 .LVU3282
.LLST471:
	.byte	0x6
	.long	.LVL431
	.byte	0x4
	.uleb128 .LVL431-.LVL431
	.uleb128 .LVL436-.LVL431
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL703-.LVL431
	.uleb128 .LVL710-.LVL431
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL867-.LVL431
	.uleb128 .LVL869-.LVL431
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL937-.LVL431
	.uleb128 .LVL940-.LVL431
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1076-.LVL431
	.uleb128 .LVL1078-.LVL431
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1086-.LVL431
	.uleb128 .LVL1088-.LVL431
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS473:
	.uleb128 .LVU1005
	.uleb128 .LVU1011
	.uleb128 .LVU2700
	.uleb128 .LVU2703
.LLST473:
	.byte	0x6
	.long	.LVL432
	.byte	0x4
	.uleb128 .LVL432-.LVL432
	.uleb128 .LVL434-.LVL432
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL867-.LVL432
	.uleb128 .LVL869-.LVL432
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS474:
	.uleb128 .LVU1005
	.uleb128 .LVU1011
	.uleb128 .LVU2700
	.uleb128 .LVU2703
.LLST474:
	.byte	0x6
	.long	.LVL432
	.byte	0x4
	.uleb128 .LVL432-.LVL432
	.uleb128 .LVL434-.LVL432
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL867-.LVL432
	.uleb128 .LVL869-.LVL432
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS475:
	.uleb128 .LVU1007
	.uleb128 .LVU1023
	.uleb128 .LVU2700
	.uleb128 .LVU2703
.LLST475:
	.byte	0x6
	.long	.LVL432
	.byte	0x4
	.uleb128 .LVL432-.LVL432
	.uleb128 .LVL438-.LVL432
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL867-.LVL432
	.uleb128 .LVL869-.LVL432
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS476:
	.uleb128 .LVU2702
	.uleb128 .LVU2703
.LLST476:
	.byte	0x8
	.long	.LVL867
	.uleb128 .LVL869-.LVL867
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS477:
	.uleb128 .LVU2702
	.uleb128 .LVU2703
.LLST477:
	.byte	0x8
	.long	.LVL867
	.uleb128 .LVL869-.LVL867
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS479:
	.uleb128 .LVU1914
	.uleb128 .LVU1922
	.uleb128 .LVU3259
	.uleb128 .LVU3262
.LLST479:
	.byte	0x6
	.long	.LVL707
	.byte	0x4
	.uleb128 .LVL707-.LVL707
	.uleb128 .LVL709-.LVL707
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1076-.LVL707
	.uleb128 .LVL1078-.LVL707
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS480:
	.uleb128 .LVU1914
	.uleb128 .LVU1922
	.uleb128 .LVU3259
	.uleb128 .LVU3262
.LLST480:
	.byte	0x6
	.long	.LVL707
	.byte	0x4
	.uleb128 .LVL707-.LVL707
	.uleb128 .LVL709-.LVL707
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1076-.LVL707
	.uleb128 .LVL1078-.LVL707
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS481:
	.uleb128 .LVU1916
	.uleb128 .LVU1925
	.uleb128 .LVU3259
	.uleb128 .LVU3262
.LLST481:
	.byte	0x6
	.long	.LVL707
	.byte	0x4
	.uleb128 .LVL707-.LVL707
	.uleb128 .LVL710-.LVL707
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1076-.LVL707
	.uleb128 .LVL1078-.LVL707
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS482:
	.uleb128 .LVU3261
	.uleb128 .LVU3262
.LLST482:
	.byte	0x8
	.long	.LVL1076
	.uleb128 .LVL1078-.LVL1076
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS483:
	.uleb128 .LVU3261
	.uleb128 .LVU3262
.LLST483:
	.byte	0x8
	.long	.LVL1076
	.uleb128 .LVL1078-.LVL1076
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS485:
	.uleb128 .LVU2918
	.uleb128 .LVU2926
	.uleb128 .LVU3279
	.uleb128 .LVU3282
.LLST485:
	.byte	0x6
	.long	.LVL938
	.byte	0x4
	.uleb128 .LVL938-.LVL938
	.uleb128 .LVL940-.LVL938
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1086-.LVL938
	.uleb128 .LVL1088-.LVL938
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS486:
	.uleb128 .LVU2918
	.uleb128 .LVU2926
	.uleb128 .LVU3279
	.uleb128 .LVU3282
.LLST486:
	.byte	0x6
	.long	.LVL938
	.byte	0x4
	.uleb128 .LVL938-.LVL938
	.uleb128 .LVL940-.LVL938
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1086-.LVL938
	.uleb128 .LVL1088-.LVL938
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS487:
	.uleb128 .LVU2920
	.uleb128 .LVU2937
	.uleb128 .LVU3279
	.uleb128 .LVU3282
.LLST487:
	.byte	0x6
	.long	.LVL938
	.byte	0x4
	.uleb128 .LVL938-.LVL938
	.uleb128 .LVL943-.LVL938
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1086-.LVL938
	.uleb128 .LVL1088-.LVL938
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS488:
	.uleb128 .LVU3281
	.uleb128 .LVU3282
.LLST488:
	.byte	0x8
	.long	.LVL1086
	.uleb128 .LVL1088-.LVL1086
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS489:
	.uleb128 .LVU3281
	.uleb128 .LVU3282
.LLST489:
	.byte	0x8
	.long	.LVL1086
	.uleb128 .LVL1088-.LVL1086
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS491:
	.uleb128 .LVU1020
	.uleb128 .LVU1023
	.uleb128 .LVU1938
	.uleb128 .LVU1941
	.uleb128 .LVU2930
	.uleb128 .LVU2937
	.uleb128 .LVU2985
	.uleb128 .LVU2988
	.uleb128 .LVU3332
	.uleb128 .LVU3335
	.uleb128 .LVU3335
	.uleb128 .LVU3336
.LLST491:
	.byte	0x6
	.long	.LVL437
	.byte	0x4
	.uleb128 .LVL437-.LVL437
	.uleb128 .LVL438-.LVL437
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL713-.LVL437
	.uleb128 .LVL714-.LVL437
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL941-.LVL437
	.uleb128 .LVL943-.LVL437
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL957-.LVL437
	.uleb128 .LVL958-.LVL437
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1109-.LVL437
	.uleb128 .LVL1110-.LVL437
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1110-.LVL437
	.uleb128 .LVL1111-.LVL437
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS492:
	.uleb128 .LVU1020
	.uleb128 .LVU1036
	.uleb128 .LVU1938
	.uleb128 .LVU1956
	.uleb128 .LVU2715
	.uleb128 .LVU2718
	.uleb128 .LVU2930
	.uleb128 .LVU2946
	.uleb128 .LVU2985
	.uleb128 .LVU2988
	.uleb128 .LVU3251
	.uleb128 .LVU3253
	.uleb128 .LVU3295
	.uleb128 .LVU3298
	.uleb128 .LVU3332
	.uleb128 .LVU3336
	.uleb128 .LVU3612
	.uleb128 .LVU3614
.LLST492:
	.byte	0x6
	.long	.LVL437
	.byte	0x4
	.uleb128 .LVL437-.LVL437
	.uleb128 .LVL443-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL713-.LVL437
	.uleb128 .LVL719-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL437
	.uleb128 .LVL879-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL941-.LVL437
	.uleb128 .LVL945-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL957-.LVL437
	.uleb128 .LVL958-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1070-.LVL437
	.uleb128 .LVL1072-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1094-.LVL437
	.uleb128 .LVL1095-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1109-.LVL437
	.uleb128 .LVL1111-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1211-.LVL437
	.uleb128 .LVL1213-.LVL437
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS493:
	.uleb128 .LVU1020
	.uleb128 .LVU1023
	.uleb128 .LVU1938
	.uleb128 .LVU1941
	.uleb128 .LVU2930
	.uleb128 .LVU2937
	.uleb128 .LVU2985
	.uleb128 .LVU2988
	.uleb128 .LVU3332
	.uleb128 .LVU3336
.LLST493:
	.byte	0x6
	.long	.LVL437
	.byte	0x4
	.uleb128 .LVL437-.LVL437
	.uleb128 .LVL438-.LVL437
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL713-.LVL437
	.uleb128 .LVL714-.LVL437
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL941-.LVL437
	.uleb128 .LVL943-.LVL437
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL957-.LVL437
	.uleb128 .LVL958-.LVL437
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1109-.LVL437
	.uleb128 .LVL1111-.LVL437
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS494:
	.uleb128 .LVU1020
	.uleb128 .LVU1036
	.uleb128 .LVU1938
	.uleb128 .LVU1956
	.uleb128 .LVU2715
	.uleb128 .LVU2718
	.uleb128 .LVU2930
	.uleb128 .LVU2946
	.uleb128 .LVU2985
	.uleb128 .LVU2988
	.uleb128 .LVU3251
	.uleb128 .LVU3253
	.uleb128 .LVU3295
	.uleb128 .LVU3298
	.uleb128 .LVU3332
	.uleb128 .LVU3336
	.uleb128 .LVU3612
	.uleb128 .LVU3614
.LLST494:
	.byte	0x6
	.long	.LVL437
	.byte	0x4
	.uleb128 .LVL437-.LVL437
	.uleb128 .LVL443-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL713-.LVL437
	.uleb128 .LVL719-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL877-.LVL437
	.uleb128 .LVL879-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL941-.LVL437
	.uleb128 .LVL945-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL957-.LVL437
	.uleb128 .LVL958-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1070-.LVL437
	.uleb128 .LVL1072-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1094-.LVL437
	.uleb128 .LVL1095-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1109-.LVL437
	.uleb128 .LVL1111-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1211-.LVL437
	.uleb128 .LVL1213-.LVL437
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS496:
	.uleb128 .LVU1024
	.uleb128 .LVU1030
	.uleb128 .LVU2715
	.uleb128 .LVU2718
.LLST496:
	.byte	0x6
	.long	.LVL438
	.byte	0x4
	.uleb128 .LVL438-.LVL438
	.uleb128 .LVL440-.LVL438
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL438
	.uleb128 .LVL879-.LVL438
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS497:
	.uleb128 .LVU1024
	.uleb128 .LVU1030
	.uleb128 .LVU2715
	.uleb128 .LVU2718
.LLST497:
	.byte	0x6
	.long	.LVL438
	.byte	0x4
	.uleb128 .LVL438-.LVL438
	.uleb128 .LVL440-.LVL438
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL877-.LVL438
	.uleb128 .LVL879-.LVL438
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS498:
	.uleb128 .LVU1026
	.uleb128 .LVU1035
	.uleb128 .LVU2715
	.uleb128 .LVU2718
.LLST498:
	.byte	0x6
	.long	.LVL438
	.byte	0x4
	.uleb128 .LVL438-.LVL438
	.uleb128 .LVL442-.LVL438
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL877-.LVL438
	.uleb128 .LVL879-.LVL438
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS499:
	.uleb128 .LVU2717
	.uleb128 .LVU2718
.LLST499:
	.byte	0x8
	.long	.LVL877
	.uleb128 .LVL879-.LVL877
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS500:
	.uleb128 .LVU2717
	.uleb128 .LVU2718
.LLST500:
	.byte	0x8
	.long	.LVL877
	.uleb128 .LVL879-.LVL877
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS502:
	.uleb128 .LVU1945
	.uleb128 .LVU1953
	.uleb128 .LVU3251
	.uleb128 .LVU3253
.LLST502:
	.byte	0x6
	.long	.LVL716
	.byte	0x4
	.uleb128 .LVL716-.LVL716
	.uleb128 .LVL718-.LVL716
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1070-.LVL716
	.uleb128 .LVL1072-.LVL716
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS503:
	.uleb128 .LVU1945
	.uleb128 .LVU1953
	.uleb128 .LVU3251
	.uleb128 .LVU3253
.LLST503:
	.byte	0x6
	.long	.LVL716
	.byte	0x4
	.uleb128 .LVL716-.LVL716
	.uleb128 .LVL718-.LVL716
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1070-.LVL716
	.uleb128 .LVL1072-.LVL716
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS504:
	.uleb128 .LVU1947
	.uleb128 .LVU1956
	.uleb128 .LVU3251
	.uleb128 .LVU3253
.LLST504:
	.byte	0x6
	.long	.LVL716
	.byte	0x4
	.uleb128 .LVL716-.LVL716
	.uleb128 .LVL719-.LVL716
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1070-.LVL716
	.uleb128 .LVL1072-.LVL716
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS505:
	.uleb128 .LVU3252
	.uleb128 .LVU3253
.LLST505:
	.byte	0x8
	.long	.LVL1070
	.uleb128 .LVL1072-.LVL1070
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS506:
	.uleb128 .LVU3252
	.uleb128 .LVU3253
.LLST506:
	.byte	0x8
	.long	.LVL1070
	.uleb128 .LVL1072-.LVL1070
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS508:
	.uleb128 .LVU2938
	.uleb128 .LVU2946
	.uleb128 .LVU3295
	.uleb128 .LVU3298
.LLST508:
	.byte	0x6
	.long	.LVL943
	.byte	0x4
	.uleb128 .LVL943-.LVL943
	.uleb128 .LVL945-.LVL943
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1094-.LVL943
	.uleb128 .LVL1095-.LVL943
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS509:
	.uleb128 .LVU2938
	.uleb128 .LVU2946
	.uleb128 .LVU3295
	.uleb128 .LVU3298
.LLST509:
	.byte	0x6
	.long	.LVL943
	.byte	0x4
	.uleb128 .LVL943-.LVL943
	.uleb128 .LVL945-.LVL943
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1094-.LVL943
	.uleb128 .LVL1095-.LVL943
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS510:
	.uleb128 .LVU2940
	.uleb128 .LVU2956
	.uleb128 .LVU3295
	.uleb128 .LVU3300
.LLST510:
	.byte	0x6
	.long	.LVL943
	.byte	0x4
	.uleb128 .LVL943-.LVL943
	.uleb128 .LVL947-.LVL943
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1094-.LVL943
	.uleb128 .LVL1096-.LVL943
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS511:
	.uleb128 .LVU3297
	.uleb128 .LVU3298
.LLST511:
	.byte	0x8
	.long	.LVL1094
	.uleb128 .LVL1095-.LVL1094
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS512:
	.uleb128 .LVU3297
	.uleb128 .LVU3298
.LLST512:
	.byte	0x8
	.long	.LVL1094
	.uleb128 .LVL1095-.LVL1094
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS514:
	.uleb128 .LVU2948
	.uleb128 .LVU2956
	.uleb128 .LVU2990
	.uleb128 .LVU2998
.LLST514:
	.byte	0x6
	.long	.LVL945
	.byte	0x4
	.uleb128 .LVL945-.LVL945
	.uleb128 .LVL947-.LVL945
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL958-.LVL945
	.uleb128 .LVL960-.LVL945
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS515:
	.uleb128 .LVU2948
	.uleb128 .LVU2956
	.uleb128 .LVU2990
	.uleb128 .LVU2998
	.uleb128 .LVU3514
	.uleb128 .LVU3517
.LLST515:
	.byte	0x6
	.long	.LVL945
	.byte	0x4
	.uleb128 .LVL945-.LVL945
	.uleb128 .LVL947-.LVL945
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL958-.LVL945
	.uleb128 .LVL960-.LVL945
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1176-.LVL945
	.uleb128 .LVL1177-.LVL945
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS516:
	.uleb128 .LVU2950
	.uleb128 .LVU2956
	.uleb128 .LVU2992
	.uleb128 .LVU3001
.LLST516:
	.byte	0x6
	.long	.LVL945
	.byte	0x4
	.uleb128 .LVL945-.LVL945
	.uleb128 .LVL947-.LVL945
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL958-.LVL945
	.uleb128 .LVL961-.LVL945
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS517:
	.uleb128 .LVU3516
	.uleb128 .LVU3517
.LLST517:
	.byte	0x8
	.long	.LVL1176
	.uleb128 .LVL1177-.LVL1176
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS519:
	.uleb128 .LVU1927
	.uleb128 .LVU1935
	.uleb128 .LVU3256
	.uleb128 .LVU3259
.LLST519:
	.byte	0x6
	.long	.LVL710
	.byte	0x4
	.uleb128 .LVL710-.LVL710
	.uleb128 .LVL712-.LVL710
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1074-.LVL710
	.uleb128 .LVL1076-.LVL710
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS520:
	.uleb128 .LVU1927
	.uleb128 .LVU1935
	.uleb128 .LVU3256
	.uleb128 .LVU3259
.LLST520:
	.byte	0x6
	.long	.LVL710
	.byte	0x4
	.uleb128 .LVL710-.LVL710
	.uleb128 .LVL712-.LVL710
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1074-.LVL710
	.uleb128 .LVL1076-.LVL710
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS521:
	.uleb128 .LVU1929
	.uleb128 .LVU1941
	.uleb128 .LVU3256
	.uleb128 .LVU3259
.LLST521:
	.byte	0x6
	.long	.LVL710
	.byte	0x4
	.uleb128 .LVL710-.LVL710
	.uleb128 .LVL714-.LVL710
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1074-.LVL710
	.uleb128 .LVL1076-.LVL710
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS522:
	.uleb128 .LVU3258
	.uleb128 .LVU3259
.LLST522:
	.byte	0x8
	.long	.LVL1074
	.uleb128 .LVL1076-.LVL1074
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS523:
	.uleb128 .LVU3258
	.uleb128 .LVU3259
.LLST523:
	.byte	0x8
	.long	.LVL1074
	.uleb128 .LVL1076-.LVL1074
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS525:
	.uleb128 .LVU1039
	.uleb128 .LVU1042
	.uleb128 .LVU1967
	.uleb128 .LVU1970
	.uleb128 .LVU2959
	.uleb128 .LVU2973
	.uleb128 .LVU3024
	.uleb128 .LVU3027
	.uleb128 .LVU3052
	.uleb128 .LVU3055
	.uleb128 .LVU3215
	.uleb128 .LVU3219
	.uleb128 .LVU3495
	.uleb128 .LVU3504
	.uleb128 .LVU3521
	.uleb128 .LVU3538
	.uleb128 .LVU3576
	.uleb128 .LVU3583
.LLST525:
	.byte	0x6
	.long	.LVL444
	.byte	0x4
	.uleb128 .LVL444-.LVL444
	.uleb128 .LVL445-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL722-.LVL444
	.uleb128 .LVL723-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL948-.LVL444
	.uleb128 .LVL952-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL971-.LVL444
	.uleb128 .LVL972-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL984-.LVL444
	.uleb128 .LVL985-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1058-.LVL444
	.uleb128 .LVL1059-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1172-.LVL444
	.uleb128 .LVL1174-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1178-.LVL444
	.uleb128 .LVL1183-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1198-.LVL444
	.uleb128 .LVL1200-.LVL444
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS526:
	.uleb128 .LVU1039
	.uleb128 .LVU1106
	.uleb128 .LVU1967
	.uleb128 .LVU2024
	.uleb128 .LVU2692
	.uleb128 .LVU2700
	.uleb128 .LVU2959
	.uleb128 .LVU2977
	.uleb128 .LVU3024
	.uleb128 .LVU3027
	.uleb128 .LVU3052
	.uleb128 .LVU3057
	.uleb128 .LVU3081
	.uleb128 .LVU3083
	.uleb128 .LVU3215
	.uleb128 .LVU3242
	.uleb128 .LVU3253
	.uleb128 .LVU3256
	.uleb128 .LVU3276
	.uleb128 .LVU3279
	.uleb128 .LVU3309
	.uleb128 .LVU3315
	.uleb128 .LVU3444
	.uleb128 .LVU3447
	.uleb128 .LVU3449
	.uleb128 .LVU3453
	.uleb128 .LVU3482
	.uleb128 .LVU3490
	.uleb128 .LVU3495
	.uleb128 .LVU3504
	.uleb128 .LVU3521
	.uleb128 .LVU3538
	.uleb128 .LVU3576
	.uleb128 .LVU3583
.LLST526:
	.byte	0x6
	.long	.LVL444
	.byte	0x4
	.uleb128 .LVL444-.LVL444
	.uleb128 .LVL465-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL722-.LVL444
	.uleb128 .LVL739-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL863-.LVL444
	.uleb128 .LVL867-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL948-.LVL444
	.uleb128 .LVL954-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL971-.LVL444
	.uleb128 .LVL972-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL984-.LVL444
	.uleb128 .LVL986-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL992-.LVL444
	.uleb128 .LVL994-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1058-.LVL444
	.uleb128 .LVL1067-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1072-.LVL444
	.uleb128 .LVL1074-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1084-.LVL444
	.uleb128 .LVL1086-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1100-.LVL444
	.uleb128 .LVL1104-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1152-.LVL444
	.uleb128 .LVL1153-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1154-.LVL444
	.uleb128 .LVL1156-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1167-.LVL444
	.uleb128 .LVL1170-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1172-.LVL444
	.uleb128 .LVL1174-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1178-.LVL444
	.uleb128 .LVL1183-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1198-.LVL444
	.uleb128 .LVL1200-.LVL444
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS527:
	.uleb128 .LVU1039
	.uleb128 .LVU1042
	.uleb128 .LVU1967
	.uleb128 .LVU1976
	.uleb128 .LVU2959
	.uleb128 .LVU2973
	.uleb128 .LVU3024
	.uleb128 .LVU3027
	.uleb128 .LVU3052
	.uleb128 .LVU3055
	.uleb128 .LVU3215
	.uleb128 .LVU3219
	.uleb128 .LVU3495
	.uleb128 .LVU3504
	.uleb128 .LVU3521
	.uleb128 .LVU3538
	.uleb128 .LVU3576
	.uleb128 .LVU3583
.LLST527:
	.byte	0x6
	.long	.LVL444
	.byte	0x4
	.uleb128 .LVL444-.LVL444
	.uleb128 .LVL445-.LVL444
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL722-.LVL444
	.uleb128 .LVL725-.LVL444
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL948-.LVL444
	.uleb128 .LVL952-.LVL444
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL971-.LVL444
	.uleb128 .LVL972-.LVL444
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL984-.LVL444
	.uleb128 .LVL985-.LVL444
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1058-.LVL444
	.uleb128 .LVL1059-.LVL444
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1172-.LVL444
	.uleb128 .LVL1174-.LVL444
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1178-.LVL444
	.uleb128 .LVL1183-.LVL444
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1198-.LVL444
	.uleb128 .LVL1200-.LVL444
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS528:
	.uleb128 .LVU1039
	.uleb128 .LVU1106
	.uleb128 .LVU1967
	.uleb128 .LVU2024
	.uleb128 .LVU2692
	.uleb128 .LVU2700
	.uleb128 .LVU2959
	.uleb128 .LVU2977
	.uleb128 .LVU3024
	.uleb128 .LVU3027
	.uleb128 .LVU3052
	.uleb128 .LVU3057
	.uleb128 .LVU3081
	.uleb128 .LVU3083
	.uleb128 .LVU3215
	.uleb128 .LVU3242
	.uleb128 .LVU3253
	.uleb128 .LVU3256
	.uleb128 .LVU3276
	.uleb128 .LVU3279
	.uleb128 .LVU3309
	.uleb128 .LVU3315
	.uleb128 .LVU3444
	.uleb128 .LVU3447
	.uleb128 .LVU3449
	.uleb128 .LVU3453
	.uleb128 .LVU3482
	.uleb128 .LVU3490
	.uleb128 .LVU3495
	.uleb128 .LVU3504
	.uleb128 .LVU3521
	.uleb128 .LVU3538
	.uleb128 .LVU3576
	.uleb128 .LVU3583
.LLST528:
	.byte	0x6
	.long	.LVL444
	.byte	0x4
	.uleb128 .LVL444-.LVL444
	.uleb128 .LVL465-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL722-.LVL444
	.uleb128 .LVL739-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL863-.LVL444
	.uleb128 .LVL867-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL948-.LVL444
	.uleb128 .LVL954-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL971-.LVL444
	.uleb128 .LVL972-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL984-.LVL444
	.uleb128 .LVL986-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL992-.LVL444
	.uleb128 .LVL994-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1058-.LVL444
	.uleb128 .LVL1067-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1072-.LVL444
	.uleb128 .LVL1074-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1084-.LVL444
	.uleb128 .LVL1086-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1100-.LVL444
	.uleb128 .LVL1104-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1152-.LVL444
	.uleb128 .LVL1153-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1154-.LVL444
	.uleb128 .LVL1156-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1167-.LVL444
	.uleb128 .LVL1170-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1172-.LVL444
	.uleb128 .LVL1174-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1178-.LVL444
	.uleb128 .LVL1183-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1198-.LVL444
	.uleb128 .LVL1200-.LVL444
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS530:
	.uleb128 .LVU1043
	.uleb128 .LVU1049
	.uleb128 .LVU3081
	.uleb128 .LVU3083
.LLST530:
	.byte	0x6
	.long	.LVL445
	.byte	0x4
	.uleb128 .LVL445-.LVL445
	.uleb128 .LVL447-.LVL445
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL992-.LVL445
	.uleb128 .LVL994-.LVL445
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS531:
	.uleb128 .LVU1043
	.uleb128 .LVU1049
	.uleb128 .LVU3081
	.uleb128 .LVU3083
.LLST531:
	.byte	0x6
	.long	.LVL445
	.byte	0x4
	.uleb128 .LVL445-.LVL445
	.uleb128 .LVL447-.LVL445
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL992-.LVL445
	.uleb128 .LVL994-.LVL445
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS532:
	.uleb128 .LVU1045
	.uleb128 .LVU1067
	.uleb128 .LVU2697
	.uleb128 .LVU2700
	.uleb128 .LVU3081
	.uleb128 .LVU3083
	.uleb128 .LVU3482
	.uleb128 .LVU3490
.LLST532:
	.byte	0x6
	.long	.LVL445
	.byte	0x4
	.uleb128 .LVL445-.LVL445
	.uleb128 .LVL453-.LVL445
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL865-.LVL445
	.uleb128 .LVL867-.LVL445
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL992-.LVL445
	.uleb128 .LVL994-.LVL445
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1167-.LVL445
	.uleb128 .LVL1170-.LVL445
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS533:
	.uleb128 .LVU3082
	.uleb128 .LVU3083
.LLST533:
	.byte	0x8
	.long	.LVL992
	.uleb128 .LVL994-.LVL992
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS534:
	.uleb128 .LVU3082
	.uleb128 .LVU3083
.LLST534:
	.byte	0x8
	.long	.LVL992
	.uleb128 .LVL994-.LVL992
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS536:
	.uleb128 .LVU1052
	.uleb128 .LVU1067
	.uleb128 .LVU1972
	.uleb128 .LVU1976
	.uleb128 .LVU2697
	.uleb128 .LVU2700
	.uleb128 .LVU2964
	.uleb128 .LVU2967
	.uleb128 .LVU3215
	.uleb128 .LVU3219
	.uleb128 .LVU3501
	.uleb128 .LVU3504
	.uleb128 .LVU3526
	.uleb128 .LVU3529
.LLST536:
	.byte	0x6
	.long	.LVL448
	.byte	0x4
	.uleb128 .LVL448-.LVL448
	.uleb128 .LVL453-.LVL448
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL724-.LVL448
	.uleb128 .LVL725-.LVL448
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL865-.LVL448
	.uleb128 .LVL867-.LVL448
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL949-.LVL448
	.uleb128 .LVL950-.LVL448
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1058-.LVL448
	.uleb128 .LVL1059-.LVL448
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1173-.LVL448
	.uleb128 .LVL1174-.LVL448
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1179-.LVL448
	.uleb128 .LVL1180-.LVL448
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS537:
	.uleb128 .LVU1052
	.uleb128 .LVU1067
	.uleb128 .LVU1972
	.uleb128 .LVU2012
	.uleb128 .LVU2697
	.uleb128 .LVU2700
	.uleb128 .LVU2964
	.uleb128 .LVU2967
	.uleb128 .LVU3215
	.uleb128 .LVU3231
	.uleb128 .LVU3253
	.uleb128 .LVU3256
	.uleb128 .LVU3309
	.uleb128 .LVU3315
	.uleb128 .LVU3501
	.uleb128 .LVU3504
	.uleb128 .LVU3526
	.uleb128 .LVU3529
.LLST537:
	.byte	0x6
	.long	.LVL448
	.byte	0x4
	.uleb128 .LVL448-.LVL448
	.uleb128 .LVL453-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL724-.LVL448
	.uleb128 .LVL736-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL865-.LVL448
	.uleb128 .LVL867-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL949-.LVL448
	.uleb128 .LVL950-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1058-.LVL448
	.uleb128 .LVL1063-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1072-.LVL448
	.uleb128 .LVL1074-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1100-.LVL448
	.uleb128 .LVL1104-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1173-.LVL448
	.uleb128 .LVL1174-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1179-.LVL448
	.uleb128 .LVL1180-.LVL448
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS538:
	.uleb128 .LVU1052
	.uleb128 .LVU1067
	.uleb128 .LVU1972
	.uleb128 .LVU1976
	.uleb128 .LVU2697
	.uleb128 .LVU2700
	.uleb128 .LVU2964
	.uleb128 .LVU2967
	.uleb128 .LVU3215
	.uleb128 .LVU3219
	.uleb128 .LVU3501
	.uleb128 .LVU3504
	.uleb128 .LVU3526
	.uleb128 .LVU3529
.LLST538:
	.byte	0x6
	.long	.LVL448
	.byte	0x4
	.uleb128 .LVL448-.LVL448
	.uleb128 .LVL453-.LVL448
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL724-.LVL448
	.uleb128 .LVL725-.LVL448
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL865-.LVL448
	.uleb128 .LVL867-.LVL448
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL949-.LVL448
	.uleb128 .LVL950-.LVL448
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1058-.LVL448
	.uleb128 .LVL1059-.LVL448
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1173-.LVL448
	.uleb128 .LVL1174-.LVL448
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1179-.LVL448
	.uleb128 .LVL1180-.LVL448
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS539:
	.uleb128 .LVU1052
	.uleb128 .LVU1067
	.uleb128 .LVU1972
	.uleb128 .LVU2005
	.uleb128 .LVU2697
	.uleb128 .LVU2700
	.uleb128 .LVU2964
	.uleb128 .LVU2967
	.uleb128 .LVU3215
	.uleb128 .LVU3231
	.uleb128 .LVU3253
	.uleb128 .LVU3256
	.uleb128 .LVU3309
	.uleb128 .LVU3315
	.uleb128 .LVU3501
	.uleb128 .LVU3504
	.uleb128 .LVU3526
	.uleb128 .LVU3529
.LLST539:
	.byte	0x6
	.long	.LVL448
	.byte	0x4
	.uleb128 .LVL448-.LVL448
	.uleb128 .LVL453-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL724-.LVL448
	.uleb128 .LVL733-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL865-.LVL448
	.uleb128 .LVL867-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL949-.LVL448
	.uleb128 .LVL950-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1058-.LVL448
	.uleb128 .LVL1063-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1072-.LVL448
	.uleb128 .LVL1074-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1100-.LVL448
	.uleb128 .LVL1104-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1173-.LVL448
	.uleb128 .LVL1174-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1179-.LVL448
	.uleb128 .LVL1180-.LVL448
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS541:
	.uleb128 .LVU1056
	.uleb128 .LVU1062
	.uleb128 .LVU2697
	.uleb128 .LVU2700
.LLST541:
	.byte	0x6
	.long	.LVL449
	.byte	0x4
	.uleb128 .LVL449-.LVL449
	.uleb128 .LVL451-.LVL449
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL865-.LVL449
	.uleb128 .LVL867-.LVL449
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS542:
	.uleb128 .LVU1056
	.uleb128 .LVU1062
	.uleb128 .LVU2697
	.uleb128 .LVU2700
.LLST542:
	.byte	0x6
	.long	.LVL449
	.byte	0x4
	.uleb128 .LVL449-.LVL449
	.uleb128 .LVL451-.LVL449
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL865-.LVL449
	.uleb128 .LVL867-.LVL449
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS543:
	.uleb128 .LVU1058
	.uleb128 .LVU1067
	.uleb128 .LVU2697
	.uleb128 .LVU2700
.LLST543:
	.byte	0x6
	.long	.LVL449
	.byte	0x4
	.uleb128 .LVL449-.LVL449
	.uleb128 .LVL453-.LVL449
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL865-.LVL449
	.uleb128 .LVL867-.LVL449
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS544:
	.uleb128 .LVU2699
	.uleb128 .LVU2700
.LLST544:
	.byte	0x8
	.long	.LVL865
	.uleb128 .LVL867-.LVL865
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS545:
	.uleb128 .LVU2699
	.uleb128 .LVU2700
.LLST545:
	.byte	0x8
	.long	.LVL865
	.uleb128 .LVL867-.LVL865
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS547:
	.uleb128 .LVU1981
	.uleb128 .LVU1989
	.uleb128 .LVU3312
	.uleb128 .LVU3315
.LLST547:
	.byte	0x6
	.long	.LVL727
	.byte	0x4
	.uleb128 .LVL727-.LVL727
	.uleb128 .LVL729-.LVL727
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1102-.LVL727
	.uleb128 .LVL1104-.LVL727
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS548:
	.uleb128 .LVU1981
	.uleb128 .LVU1989
	.uleb128 .LVU3312
	.uleb128 .LVU3315
.LLST548:
	.byte	0x6
	.long	.LVL727
	.byte	0x4
	.uleb128 .LVL727-.LVL727
	.uleb128 .LVL729-.LVL727
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1102-.LVL727
	.uleb128 .LVL1104-.LVL727
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS549:
	.uleb128 .LVU1983
	.uleb128 .LVU1992
	.uleb128 .LVU3312
	.uleb128 .LVU3315
.LLST549:
	.byte	0x6
	.long	.LVL727
	.byte	0x4
	.uleb128 .LVL727-.LVL727
	.uleb128 .LVL730-.LVL727
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1102-.LVL727
	.uleb128 .LVL1104-.LVL727
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS550:
	.uleb128 .LVU3314
	.uleb128 .LVU3315
.LLST550:
	.byte	0x8
	.long	.LVL1102
	.uleb128 .LVL1104-.LVL1102
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS551:
	.uleb128 .LVU3314
	.uleb128 .LVU3315
.LLST551:
	.byte	0x8
	.long	.LVL1102
	.uleb128 .LVL1104-.LVL1102
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS553:
	.uleb128 .LVU3223
	.uleb128 .LVU3231
	.uleb128 .LVU3253
	.uleb128 .LVU3256
.LLST553:
	.byte	0x6
	.long	.LVL1061
	.byte	0x4
	.uleb128 .LVL1061-.LVL1061
	.uleb128 .LVL1063-.LVL1061
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1072-.LVL1061
	.uleb128 .LVL1074-.LVL1061
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS554:
	.uleb128 .LVU3223
	.uleb128 .LVU3231
	.uleb128 .LVU3253
	.uleb128 .LVU3256
.LLST554:
	.byte	0x6
	.long	.LVL1061
	.byte	0x4
	.uleb128 .LVL1061-.LVL1061
	.uleb128 .LVL1063-.LVL1061
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1072-.LVL1061
	.uleb128 .LVL1074-.LVL1061
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS555:
	.uleb128 .LVU3225
	.uleb128 .LVU3242
	.uleb128 .LVU3253
	.uleb128 .LVU3256
.LLST555:
	.byte	0x6
	.long	.LVL1061
	.byte	0x4
	.uleb128 .LVL1061-.LVL1061
	.uleb128 .LVL1067-.LVL1061
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1072-.LVL1061
	.uleb128 .LVL1074-.LVL1061
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS556:
	.uleb128 .LVU3255
	.uleb128 .LVU3256
.LLST556:
	.byte	0x8
	.long	.LVL1072
	.uleb128 .LVL1074-.LVL1072
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS557:
	.uleb128 .LVU3255
	.uleb128 .LVU3256
.LLST557:
	.byte	0x8
	.long	.LVL1072
	.uleb128 .LVL1074-.LVL1072
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS559:
	.uleb128 .LVU1070
	.uleb128 .LVU1073
	.uleb128 .LVU2005
	.uleb128 .LVU2009
	.uleb128 .LVU2009
	.uleb128 .LVU2010
	.uleb128 .LVU2010
	.uleb128 .LVU2011
	.uleb128 .LVU2011
	.uleb128 .LVU2012
	.uleb128 .LVU2970
	.uleb128 .LVU2973
	.uleb128 .LVU3235
	.uleb128 .LVU3242
	.uleb128 .LVU3485
	.uleb128 .LVU3489
	.uleb128 .LVU3489
	.uleb128 .LVU3490
	.uleb128 .LVU3532
	.uleb128 .LVU3535
	.uleb128 .LVU3580
	.uleb128 .LVU3583
.LLST559:
	.byte	0x6
	.long	.LVL454
	.byte	0x4
	.uleb128 .LVL454-.LVL454
	.uleb128 .LVL455-.LVL454
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL733-.LVL454
	.uleb128 .LVL734-.LVL454
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL734-.LVL454
	.uleb128 .LVL735-.LVL454
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL735-.LVL454
	.uleb128 .LVL736-1-.LVL454
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL736-1-.LVL454
	.uleb128 .LVL736-.LVL454
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL951-.LVL454
	.uleb128 .LVL952-.LVL454
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1064-.LVL454
	.uleb128 .LVL1067-.LVL454
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1168-.LVL454
	.uleb128 .LVL1169-.LVL454
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1169-.LVL454
	.uleb128 .LVL1170-.LVL454
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1181-.LVL454
	.uleb128 .LVL1182-.LVL454
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1199-.LVL454
	.uleb128 .LVL1200-.LVL454
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS560:
	.uleb128 .LVU1070
	.uleb128 .LVU1096
	.uleb128 .LVU2005
	.uleb128 .LVU2024
	.uleb128 .LVU2692
	.uleb128 .LVU2697
	.uleb128 .LVU2970
	.uleb128 .LVU2977
	.uleb128 .LVU3235
	.uleb128 .LVU3242
	.uleb128 .LVU3276
	.uleb128 .LVU3279
	.uleb128 .LVU3449
	.uleb128 .LVU3451
	.uleb128 .LVU3485
	.uleb128 .LVU3490
	.uleb128 .LVU3532
	.uleb128 .LVU3535
	.uleb128 .LVU3580
	.uleb128 .LVU3583
.LLST560:
	.byte	0x6
	.long	.LVL454
	.byte	0x4
	.uleb128 .LVL454-.LVL454
	.uleb128 .LVL463-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL733-.LVL454
	.uleb128 .LVL739-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL863-.LVL454
	.uleb128 .LVL865-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL951-.LVL454
	.uleb128 .LVL954-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1064-.LVL454
	.uleb128 .LVL1067-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1084-.LVL454
	.uleb128 .LVL1086-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1154-.LVL454
	.uleb128 .LVL1155-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1168-.LVL454
	.uleb128 .LVL1170-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1181-.LVL454
	.uleb128 .LVL1182-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1199-.LVL454
	.uleb128 .LVL1200-.LVL454
	.uleb128 0x6
	.byte	0x3
	.long	show
	.byte	0x9f
	.byte	0
.LVUS561:
	.uleb128 .LVU1070
	.uleb128 .LVU1073
	.uleb128 .LVU2005
	.uleb128 .LVU2012
	.uleb128 .LVU2970
	.uleb128 .LVU2973
	.uleb128 .LVU3235
	.uleb128 .LVU3242
	.uleb128 .LVU3485
	.uleb128 .LVU3490
	.uleb128 .LVU3532
	.uleb128 .LVU3535
	.uleb128 .LVU3580
	.uleb128 .LVU3583
.LLST561:
	.byte	0x6
	.long	.LVL454
	.byte	0x4
	.uleb128 .LVL454-.LVL454
	.uleb128 .LVL455-.LVL454
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL733-.LVL454
	.uleb128 .LVL736-.LVL454
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL951-.LVL454
	.uleb128 .LVL952-.LVL454
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1064-.LVL454
	.uleb128 .LVL1067-.LVL454
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1168-.LVL454
	.uleb128 .LVL1170-.LVL454
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1181-.LVL454
	.uleb128 .LVL1182-.LVL454
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1199-.LVL454
	.uleb128 .LVL1200-.LVL454
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS562:
	.uleb128 .LVU1070
	.uleb128 .LVU1096
	.uleb128 .LVU2005
	.uleb128 .LVU2024
	.uleb128 .LVU2692
	.uleb128 .LVU2697
	.uleb128 .LVU2970
	.uleb128 .LVU2977
	.uleb128 .LVU3235
	.uleb128 .LVU3242
	.uleb128 .LVU3276
	.uleb128 .LVU3279
	.uleb128 .LVU3449
	.uleb128 .LVU3451
	.uleb128 .LVU3485
	.uleb128 .LVU3490
	.uleb128 .LVU3532
	.uleb128 .LVU3535
	.uleb128 .LVU3580
	.uleb128 .LVU3583
.LLST562:
	.byte	0x6
	.long	.LVL454
	.byte	0x4
	.uleb128 .LVL454-.LVL454
	.uleb128 .LVL463-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL733-.LVL454
	.uleb128 .LVL739-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL863-.LVL454
	.uleb128 .LVL865-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL951-.LVL454
	.uleb128 .LVL954-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1064-.LVL454
	.uleb128 .LVL1067-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1084-.LVL454
	.uleb128 .LVL1086-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1154-.LVL454
	.uleb128 .LVL1155-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1168-.LVL454
	.uleb128 .LVL1170-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1181-.LVL454
	.uleb128 .LVL1182-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1199-.LVL454
	.uleb128 .LVL1200-.LVL454
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS564:
	.uleb128 .LVU1074
	.uleb128 .LVU1080
	.uleb128 .LVU2692
	.uleb128 .LVU2695
.LLST564:
	.byte	0x6
	.long	.LVL455
	.byte	0x4
	.uleb128 .LVL455-.LVL455
	.uleb128 .LVL457-.LVL455
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL863-.LVL455
	.uleb128 .LVL864-.LVL455
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS565:
	.uleb128 .LVU1074
	.uleb128 .LVU1080
	.uleb128 .LVU2692
	.uleb128 .LVU2695
.LLST565:
	.byte	0x6
	.long	.LVL455
	.byte	0x4
	.uleb128 .LVL455-.LVL455
	.uleb128 .LVL457-.LVL455
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL863-.LVL455
	.uleb128 .LVL864-.LVL455
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS566:
	.uleb128 .LVU1076
	.uleb128 .LVU1084
	.uleb128 .LVU2692
	.uleb128 .LVU2697
.LLST566:
	.byte	0x6
	.long	.LVL455
	.byte	0x4
	.uleb128 .LVL455-.LVL455
	.uleb128 .LVL459-.LVL455
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL863-.LVL455
	.uleb128 .LVL865-.LVL455
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS567:
	.uleb128 .LVU2694
	.uleb128 .LVU2695
.LLST567:
	.byte	0x8
	.long	.LVL863
	.uleb128 .LVL864-.LVL863
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS568:
	.uleb128 .LVU2694
	.uleb128 .LVU2695
.LLST568:
	.byte	0x8
	.long	.LVL863
	.uleb128 .LVL864-.LVL863
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS570:
	.uleb128 .LVU1088
	.uleb128 .LVU1096
	.uleb128 .LVU3449
	.uleb128 .LVU3451
.LLST570:
	.byte	0x6
	.long	.LVL461
	.byte	0x4
	.uleb128 .LVL461-.LVL461
	.uleb128 .LVL463-.LVL461
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1154-.LVL461
	.uleb128 .LVL1155-.LVL461
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS571:
	.uleb128 .LVU1088
	.uleb128 .LVU1096
	.uleb128 .LVU3449
	.uleb128 .LVU3451
.LLST571:
	.byte	0x6
	.long	.LVL461
	.byte	0x4
	.uleb128 .LVL461-.LVL461
	.uleb128 .LVL463-.LVL461
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1154-.LVL461
	.uleb128 .LVL1155-.LVL461
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS572:
	.uleb128 .LVU1090
	.uleb128 .LVU1096
	.uleb128 .LVU3449
	.uleb128 .LVU3453
.LLST572:
	.byte	0x6
	.long	.LVL461
	.byte	0x4
	.uleb128 .LVL461-.LVL461
	.uleb128 .LVL463-.LVL461
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1154-.LVL461
	.uleb128 .LVL1156-.LVL461
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS573:
	.uleb128 .LVU3450
	.uleb128 .LVU3451
.LLST573:
	.byte	0x8
	.long	.LVL1154
	.uleb128 .LVL1155-.LVL1154
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS574:
	.uleb128 .LVU3450
	.uleb128 .LVU3451
.LLST574:
	.byte	0x8
	.long	.LVL1154
	.uleb128 .LVL1155-.LVL1154
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS576:
	.uleb128 .LVU2013
	.uleb128 .LVU2021
	.uleb128 .LVU3276
	.uleb128 .LVU3279
.LLST576:
	.byte	0x6
	.long	.LVL736
	.byte	0x4
	.uleb128 .LVL736-.LVL736
	.uleb128 .LVL738-.LVL736
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1084-.LVL736
	.uleb128 .LVL1086-.LVL736
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS577:
	.uleb128 .LVU2013
	.uleb128 .LVU2021
	.uleb128 .LVU3276
	.uleb128 .LVU3279
.LLST577:
	.byte	0x6
	.long	.LVL736
	.byte	0x4
	.uleb128 .LVL736-.LVL736
	.uleb128 .LVL738-.LVL736
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1084-.LVL736
	.uleb128 .LVL1086-.LVL736
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS578:
	.uleb128 .LVU2015
	.uleb128 .LVU2034
	.uleb128 .LVU3276
	.uleb128 .LVU3279
.LLST578:
	.byte	0x6
	.long	.LVL736
	.byte	0x4
	.uleb128 .LVL736-.LVL736
	.uleb128 .LVL741-.LVL736
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1084-.LVL736
	.uleb128 .LVL1086-.LVL736
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS579:
	.uleb128 .LVU3278
	.uleb128 .LVU3279
.LLST579:
	.byte	0x8
	.long	.LVL1084
	.uleb128 .LVL1086-.LVL1084
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS580:
	.uleb128 .LVU3278
	.uleb128 .LVU3279
.LLST580:
	.byte	0x8
	.long	.LVL1084
	.uleb128 .LVL1086-.LVL1084
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS582:
	.uleb128 .LVU1098
	.uleb128 .LVU1106
	.uleb128 .LVU3444
	.uleb128 .LVU3447
.LLST582:
	.byte	0x6
	.long	.LVL463
	.byte	0x4
	.uleb128 .LVL463-.LVL463
	.uleb128 .LVL465-.LVL463
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1152-.LVL463
	.uleb128 .LVL1153-.LVL463
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS583:
	.uleb128 .LVU1098
	.uleb128 .LVU1106
	.uleb128 .LVU3444
	.uleb128 .LVU3447
.LLST583:
	.byte	0x6
	.long	.LVL463
	.byte	0x4
	.uleb128 .LVL463-.LVL463
	.uleb128 .LVL465-.LVL463
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1152-.LVL463
	.uleb128 .LVL1153-.LVL463
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS584:
	.uleb128 .LVU1100
	.uleb128 .LVU1106
	.uleb128 .LVU3444
	.uleb128 .LVU3449
.LLST584:
	.byte	0x6
	.long	.LVL463
	.byte	0x4
	.uleb128 .LVL463-.LVL463
	.uleb128 .LVL465-.LVL463
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1152-.LVL463
	.uleb128 .LVL1154-.LVL463
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS585:
	.uleb128 .LVU3446
	.uleb128 .LVU3447
.LLST585:
	.byte	0x8
	.long	.LVL1152
	.uleb128 .LVL1153-.LVL1152
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS586:
	.uleb128 .LVU3446
	.uleb128 .LVU3447
.LLST586:
	.byte	0x8
	.long	.LVL1152
	.uleb128 .LVL1153-.LVL1152
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS588:
	.uleb128 .LVU1994
	.uleb128 .LVU2002
	.uleb128 .LVU3309
	.uleb128 .LVU3312
.LLST588:
	.byte	0x6
	.long	.LVL730
	.byte	0x4
	.uleb128 .LVL730-.LVL730
	.uleb128 .LVL732-.LVL730
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1100-.LVL730
	.uleb128 .LVL1102-.LVL730
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS589:
	.uleb128 .LVU1994
	.uleb128 .LVU2002
	.uleb128 .LVU3309
	.uleb128 .LVU3312
.LLST589:
	.byte	0x6
	.long	.LVL730
	.byte	0x4
	.uleb128 .LVL730-.LVL730
	.uleb128 .LVL732-.LVL730
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1100-.LVL730
	.uleb128 .LVL1102-.LVL730
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS590:
	.uleb128 .LVU1996
	.uleb128 .LVU2012
	.uleb128 .LVU3309
	.uleb128 .LVU3312
.LLST590:
	.byte	0x6
	.long	.LVL730
	.byte	0x4
	.uleb128 .LVL730-.LVL730
	.uleb128 .LVL736-.LVL730
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1100-.LVL730
	.uleb128 .LVL1102-.LVL730
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS591:
	.uleb128 .LVU3311
	.uleb128 .LVU3312
.LLST591:
	.byte	0x8
	.long	.LVL1100
	.uleb128 .LVL1102-.LVL1100
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS592:
	.uleb128 .LVU3311
	.uleb128 .LVU3312
.LLST592:
	.byte	0x8
	.long	.LVL1100
	.uleb128 .LVL1102-.LVL1100
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS594:
	.uleb128 .LVU1108
	.uleb128 .LVU1114
	.uleb128 .LVU3181
	.uleb128 .LVU3184
.LLST594:
	.byte	0x6
	.long	.LVL466
	.byte	0x4
	.uleb128 .LVL466-.LVL466
	.uleb128 .LVL468-.LVL466
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1037-.LVL466
	.uleb128 .LVL1038-.LVL466
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS595:
	.uleb128 .LVU1110
	.uleb128 .LVU1122
	.uleb128 .LVU3093
	.uleb128 .LVU3100
	.uleb128 .LVU3181
	.uleb128 .LVU3186
.LLST595:
	.byte	0x6
	.long	.LVL466
	.byte	0x4
	.uleb128 .LVL466-.LVL466
	.uleb128 .LVL470-.LVL466
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1000-.LVL466
	.uleb128 .LVL1001-.LVL466
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1037-.LVL466
	.uleb128 .LVL1039-.LVL466
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS596:
	.uleb128 .LVU3183
	.uleb128 .LVU3184
.LLST596:
	.byte	0x8
	.long	.LVL1037
	.uleb128 .LVL1038-.LVL1037
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS598:
	.uleb128 .LVU1958
	.uleb128 .LVU1964
	.uleb128 .LVU3046
	.uleb128 .LVU3049
.LLST598:
	.byte	0x6
	.long	.LVL719
	.byte	0x4
	.uleb128 .LVL719-.LVL719
	.uleb128 .LVL721-.LVL719
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL982-.LVL719
	.uleb128 .LVL983-.LVL719
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS599:
	.uleb128 .LVU1960
	.uleb128 .LVU1976
	.uleb128 .LVU3046
	.uleb128 .LVU3055
.LLST599:
	.byte	0x6
	.long	.LVL719
	.byte	0x4
	.uleb128 .LVL719-.LVL719
	.uleb128 .LVL725-.LVL719
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL982-.LVL719
	.uleb128 .LVL985-.LVL719
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS600:
	.uleb128 .LVU3048
	.uleb128 .LVU3049
.LLST600:
	.byte	0x8
	.long	.LVL982
	.uleb128 .LVL983-.LVL982
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS602:
	.uleb128 .LVU1116
	.uleb128 .LVU1122
	.uleb128 .LVU3093
	.uleb128 .LVU3096
	.uleb128 .LVU3506
	.uleb128 .LVU3514
	.uleb128 .LVU3615
	.uleb128 .LVU3618
.LLST602:
	.byte	0x6
	.long	.LVL468
	.byte	0x4
	.uleb128 .LVL468-.LVL468
	.uleb128 .LVL470-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1000-.LVL468
	.uleb128 .LVL1001-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1174-.LVL468
	.uleb128 .LVL1176-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1214-.LVL468
	.uleb128 .LVL1215-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS603:
	.uleb128 .LVU1118
	.uleb128 .LVU1122
	.uleb128 .LVU3093
	.uleb128 .LVU3100
	.uleb128 .LVU3508
	.uleb128 .LVU3514
	.uleb128 .LVU3615
	.uleb128 0
.LLST603:
	.byte	0x6
	.long	.LVL468
	.byte	0x4
	.uleb128 .LVL468-.LVL468
	.uleb128 .LVL470-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1000-.LVL468
	.uleb128 .LVL1001-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1174-.LVL468
	.uleb128 .LVL1176-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1214-.LVL468
	.uleb128 .LFE8-.LVL468
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS605:
	.uleb128 .LVU3095
	.uleb128 .LVU3096
	.uleb128 .LVU3617
	.uleb128 .LVU3618
.LLST605:
	.byte	0x6
	.long	.LVL1000
	.byte	0x4
	.uleb128 .LVL1000-.LVL1000
	.uleb128 .LVL1001-.LVL1000
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1214-.LVL1000
	.uleb128 .LVL1215-.LVL1000
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS607:
	.uleb128 .LVU1883
	.uleb128 .LVU1889
	.uleb128 .LVU3072
	.uleb128 .LVU3075
.LLST607:
	.byte	0x6
	.long	.LVL695
	.byte	0x4
	.uleb128 .LVL695-.LVL695
	.uleb128 .LVL697-.LVL695
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL989-.LVL695
	.uleb128 .LVL990-.LVL695
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS608:
	.uleb128 .LVU1885
	.uleb128 .LVU1901
	.uleb128 .LVU3072
	.uleb128 .LVU3081
.LLST608:
	.byte	0x6
	.long	.LVL695
	.byte	0x4
	.uleb128 .LVL695-.LVL695
	.uleb128 .LVL702-.LVL695
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL989-.LVL695
	.uleb128 .LVL992-.LVL695
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS609:
	.uleb128 .LVU3074
	.uleb128 .LVU3075
.LLST609:
	.byte	0x8
	.long	.LVL989
	.uleb128 .LVL990-.LVL989
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS611:
	.uleb128 .LVU1122
	.uleb128 .LVU1128
	.uleb128 .LVU2026
	.uleb128 .LVU2029
	.uleb128 .LVU3059
	.uleb128 .LVU3066
	.uleb128 .LVU3098
	.uleb128 .LVU3100
	.uleb128 .LVU3540
	.uleb128 .LVU3544
	.uleb128 .LVU3620
	.uleb128 .LVU3622
.LLST611:
	.byte	0x6
	.long	.LVL470
	.byte	0x4
	.uleb128 .LVL470-.LVL470
	.uleb128 .LVL472-.LVL470
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL739-.LVL470
	.uleb128 .LVL739-.LVL470
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL986-.LVL470
	.uleb128 .LVL986-.LVL470
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1001-.LVL470
	.uleb128 .LVL1001-.LVL470
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1183-.LVL470
	.uleb128 .LVL1184-.LVL470
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1215-.LVL470
	.uleb128 .LVL1215-.LVL470
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS612:
	.uleb128 .LVU1122
	.uleb128 .LVU1128
	.uleb128 .LVU2026
	.uleb128 .LVU2029
	.uleb128 .LVU3059
	.uleb128 .LVU3066
	.uleb128 .LVU3098
	.uleb128 .LVU3100
	.uleb128 .LVU3540
	.uleb128 .LVU3544
	.uleb128 .LVU3620
	.uleb128 .LVU3622
.LLST612:
	.byte	0x6
	.long	.LVL470
	.byte	0x4
	.uleb128 .LVL470-.LVL470
	.uleb128 .LVL472-.LVL470
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL739-.LVL470
	.uleb128 .LVL739-.LVL470
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL986-.LVL470
	.uleb128 .LVL986-.LVL470
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1001-.LVL470
	.uleb128 .LVL1001-.LVL470
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1183-.LVL470
	.uleb128 .LVL1184-.LVL470
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1215-.LVL470
	.uleb128 .LVL1215-.LVL470
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS613:
	.uleb128 .LVU1122
	.uleb128 .LVU1128
	.uleb128 .LVU2026
	.uleb128 .LVU2029
	.uleb128 .LVU3059
	.uleb128 .LVU3066
	.uleb128 .LVU3098
	.uleb128 .LVU3100
	.uleb128 .LVU3540
	.uleb128 .LVU3544
	.uleb128 .LVU3620
	.uleb128 .LVU3622
.LLST613:
	.byte	0x6
	.long	.LVL470
	.byte	0x4
	.uleb128 .LVL470-.LVL470
	.uleb128 .LVL472-.LVL470
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL739-.LVL470
	.uleb128 .LVL739-.LVL470
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL986-.LVL470
	.uleb128 .LVL986-.LVL470
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1001-.LVL470
	.uleb128 .LVL1001-.LVL470
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1183-.LVL470
	.uleb128 .LVL1184-.LVL470
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1215-.LVL470
	.uleb128 .LVL1215-.LVL470
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS615:
	.uleb128 .LVU1125
	.uleb128 .LVU1128
	.uleb128 .LVU2031
	.uleb128 .LVU2034
	.uleb128 .LVU2052
	.uleb128 .LVU2117
	.uleb128 .LVU3068
	.uleb128 .LVU3071
	.uleb128 .LVU3102
	.uleb128 .LVU3105
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3336
	.uleb128 .LVU3344
	.uleb128 .LVU3364
	.uleb128 .LVU3366
	.uleb128 .LVU3624
	.uleb128 0
.LLST615:
	.byte	0x6
	.long	.LVL471
	.byte	0x4
	.uleb128 .LVL471-.LVL471
	.uleb128 .LVL472-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL740-.LVL471
	.uleb128 .LVL741-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL743-.LVL471
	.uleb128 .LVL754-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL987-.LVL471
	.uleb128 .LVL988-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1002-.LVL471
	.uleb128 .LVL1003-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1104-.LVL471
	.uleb128 .LVL1106-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1111-.LVL471
	.uleb128 .LVL1113-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1120-.LVL471
	.uleb128 .LVL1120-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1216-.LVL471
	.uleb128 .LFE8-.LVL471
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS616:
	.uleb128 .LVU1125
	.uleb128 .LVU1279
	.uleb128 .LVU2031
	.uleb128 .LVU2034
	.uleb128 .LVU2052
	.uleb128 .LVU2234
	.uleb128 .LVU2414
	.uleb128 .LVU2518
	.uleb128 .LVU3068
	.uleb128 .LVU3071
	.uleb128 .LVU3102
	.uleb128 .LVU3105
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3336
	.uleb128 .LVU3366
	.uleb128 .LVU3417
	.uleb128 .LVU3444
	.uleb128 .LVU3466
	.uleb128 .LVU3479
	.uleb128 .LVU3549
	.uleb128 .LVU3558
	.uleb128 .LVU3583
	.uleb128 .LVU3586
	.uleb128 .LVU3624
	.uleb128 0
.LLST616:
	.byte	0x6
	.long	.LVL471
	.byte	0x4
	.uleb128 .LVL471-.LVL471
	.uleb128 .LVL500-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL740-.LVL471
	.uleb128 .LVL741-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL743-.LVL471
	.uleb128 .LVL775-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL808-.LVL471
	.uleb128 .LVL828-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL987-.LVL471
	.uleb128 .LVL988-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1002-.LVL471
	.uleb128 .LVL1003-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1104-.LVL471
	.uleb128 .LVL1106-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1111-.LVL471
	.uleb128 .LVL1120-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1145-.LVL471
	.uleb128 .LVL1152-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1163-.LVL471
	.uleb128 .LVL1166-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1186-.LVL471
	.uleb128 .LVL1190-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1200-.LVL471
	.uleb128 .LVL1201-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1216-.LVL471
	.uleb128 .LFE8-.LVL471
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS617:
	.uleb128 .LVU1125
	.uleb128 .LVU1128
	.uleb128 .LVU2031
	.uleb128 .LVU2034
	.uleb128 .LVU2052
	.uleb128 .LVU2117
	.uleb128 .LVU3068
	.uleb128 .LVU3071
	.uleb128 .LVU3102
	.uleb128 .LVU3105
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3336
	.uleb128 .LVU3344
	.uleb128 .LVU3364
	.uleb128 .LVU3366
	.uleb128 .LVU3624
	.uleb128 0
.LLST617:
	.byte	0x6
	.long	.LVL471
	.byte	0x4
	.uleb128 .LVL471-.LVL471
	.uleb128 .LVL472-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL740-.LVL471
	.uleb128 .LVL741-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL743-.LVL471
	.uleb128 .LVL754-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL987-.LVL471
	.uleb128 .LVL988-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1002-.LVL471
	.uleb128 .LVL1003-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1104-.LVL471
	.uleb128 .LVL1106-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1111-.LVL471
	.uleb128 .LVL1113-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1120-.LVL471
	.uleb128 .LVL1120-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1216-.LVL471
	.uleb128 .LFE8-.LVL471
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS618:
	.uleb128 .LVU1125
	.uleb128 .LVU1250
	.uleb128 .LVU2031
	.uleb128 .LVU2034
	.uleb128 .LVU2052
	.uleb128 .LVU2232
	.uleb128 .LVU2414
	.uleb128 .LVU2506
	.uleb128 .LVU3068
	.uleb128 .LVU3071
	.uleb128 .LVU3102
	.uleb128 .LVU3105
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3336
	.uleb128 .LVU3366
	.uleb128 .LVU3417
	.uleb128 .LVU3444
	.uleb128 .LVU3466
	.uleb128 .LVU3479
	.uleb128 .LVU3549
	.uleb128 .LVU3558
	.uleb128 .LVU3583
	.uleb128 .LVU3586
	.uleb128 .LVU3624
	.uleb128 0
.LLST618:
	.byte	0x6
	.long	.LVL471
	.byte	0x4
	.uleb128 .LVL471-.LVL471
	.uleb128 .LVL496-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL740-.LVL471
	.uleb128 .LVL741-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL743-.LVL471
	.uleb128 .LVL774-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL808-.LVL471
	.uleb128 .LVL825-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL987-.LVL471
	.uleb128 .LVL988-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1002-.LVL471
	.uleb128 .LVL1003-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1104-.LVL471
	.uleb128 .LVL1106-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1111-.LVL471
	.uleb128 .LVL1120-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1145-.LVL471
	.uleb128 .LVL1152-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1163-.LVL471
	.uleb128 .LVL1166-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1186-.LVL471
	.uleb128 .LVL1190-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1200-.LVL471
	.uleb128 .LVL1201-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1216-.LVL471
	.uleb128 .LFE8-.LVL471
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS620:
	.uleb128 .LVU1130
	.uleb128 .LVU1162
	.uleb128 .LVU2074
	.uleb128 .LVU2117
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3425
	.uleb128 .LVU3434
.LLST620:
	.byte	0x6
	.long	.LVL473
	.byte	0x4
	.uleb128 .LVL473-.LVL473
	.uleb128 .LVL480-.LVL473
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL745-.LVL473
	.uleb128 .LVL754-.LVL473
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1104-.LVL473
	.uleb128 .LVL1106-.LVL473
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1147-.LVL473
	.uleb128 .LVL1150-.LVL473
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS621:
	.uleb128 .LVU1130
	.uleb128 .LVU1197
	.uleb128 .LVU2074
	.uleb128 .LVU2163
	.uleb128 .LVU2414
	.uleb128 .LVU2444
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3425
	.uleb128 .LVU3437
.LLST621:
	.byte	0x6
	.long	.LVL473
	.byte	0x4
	.uleb128 .LVL473-.LVL473
	.uleb128 .LVL486-.LVL473
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL745-.LVL473
	.uleb128 .LVL762-.LVL473
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL808-.LVL473
	.uleb128 .LVL814-.LVL473
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1104-.LVL473
	.uleb128 .LVL1106-.LVL473
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1147-.LVL473
	.uleb128 .LVL1151-.LVL473
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS622:
	.uleb128 .LVU1130
	.uleb128 .LVU1162
	.uleb128 .LVU2074
	.uleb128 .LVU2117
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3425
	.uleb128 .LVU3434
.LLST622:
	.byte	0x6
	.long	.LVL473
	.byte	0x4
	.uleb128 .LVL473-.LVL473
	.uleb128 .LVL480-.LVL473
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL745-.LVL473
	.uleb128 .LVL754-.LVL473
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1104-.LVL473
	.uleb128 .LVL1106-.LVL473
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1147-.LVL473
	.uleb128 .LVL1150-.LVL473
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS623:
	.uleb128 .LVU1130
	.uleb128 .LVU1142
	.uleb128 .LVU1142
	.uleb128 .LVU1143
	.uleb128 .LVU1143
	.uleb128 .LVU1162
	.uleb128 .LVU2074
	.uleb128 .LVU2084
	.uleb128 .LVU2084
	.uleb128 .LVU2086
	.uleb128 .LVU2086
	.uleb128 .LVU2115
	.uleb128 .LVU2115
	.uleb128 .LVU2117
	.uleb128 .LVU3315
	.uleb128 .LVU3323
	.uleb128 .LVU3425
	.uleb128 .LVU3430
	.uleb128 .LVU3430
	.uleb128 .LVU3434
.LLST623:
	.byte	0x6
	.long	.LVL473
	.byte	0x4
	.uleb128 .LVL473-.LVL473
	.uleb128 .LVL475-.LVL473
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL475-.LVL473
	.uleb128 .LVL476-.LVL473
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL476-.LVL473
	.uleb128 .LVL480-.LVL473
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL745-.LVL473
	.uleb128 .LVL747-.LVL473
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL747-.LVL473
	.uleb128 .LVL748-.LVL473
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL748-.LVL473
	.uleb128 .LVL753-.LVL473
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL753-.LVL473
	.uleb128 .LVL754-.LVL473
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1104-.LVL473
	.uleb128 .LVL1106-.LVL473
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1147-.LVL473
	.uleb128 .LVL1148-.LVL473
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1148-.LVL473
	.uleb128 .LVL1150-.LVL473
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0
.LVUS625:
	.uleb128 .LVU1137
	.uleb128 .LVU1160
	.uleb128 .LVU2094
	.uleb128 .LVU2117
.LLST625:
	.byte	0x6
	.long	.LVL474
	.byte	0x4
	.uleb128 .LVL474-.LVL474
	.uleb128 .LVL480-.LVL474
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL750-.LVL474
	.uleb128 .LVL754-.LVL474
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS626:
	.uleb128 .LVU1137
	.uleb128 .LVU1160
	.uleb128 .LVU2094
	.uleb128 .LVU2130
.LLST626:
	.byte	0x6
	.long	.LVL474
	.byte	0x4
	.uleb128 .LVL474-.LVL474
	.uleb128 .LVL480-.LVL474
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL750-.LVL474
	.uleb128 .LVL757-.LVL474
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS627:
	.uleb128 .LVU1137
	.uleb128 .LVU1160
	.uleb128 .LVU2094
	.uleb128 .LVU2117
.LLST627:
	.byte	0x6
	.long	.LVL474
	.byte	0x4
	.uleb128 .LVL474-.LVL474
	.uleb128 .LVL480-.LVL474
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL750-.LVL474
	.uleb128 .LVL754-.LVL474
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS628:
	.uleb128 .LVU1137
	.uleb128 .LVU1160
	.uleb128 .LVU2094
	.uleb128 .LVU2130
.LLST628:
	.byte	0x6
	.long	.LVL474
	.byte	0x4
	.uleb128 .LVL474-.LVL474
	.uleb128 .LVL480-.LVL474
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL750-.LVL474
	.uleb128 .LVL757-.LVL474
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS630:
	.uleb128 .LVU1147
	.uleb128 .LVU1157
.LLST630:
	.byte	0x8
	.long	.LVL478
	.uleb128 .LVL479-.LVL478
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS631:
	.uleb128 .LVU1147
	.uleb128 .LVU1157
.LLST631:
	.byte	0x8
	.long	.LVL478
	.uleb128 .LVL479-.LVL478
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS633:
	.uleb128 .LVU2099
	.uleb128 .LVU2113
.LLST633:
	.byte	0x8
	.long	.LVL751
	.uleb128 .LVL752-.LVL751
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS634:
	.uleb128 .LVU2099
	.uleb128 .LVU2113
.LLST634:
	.byte	0x8
	.long	.LVL751
	.uleb128 .LVL752-.LVL751
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS636:
	.uleb128 .LVU2121
	.uleb128 .LVU2130
.LLST636:
	.byte	0x8
	.long	.LVL756
	.uleb128 .LVL757-.LVL756
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS637:
	.uleb128 .LVU2121
	.uleb128 .LVU2130
.LLST637:
	.byte	0x8
	.long	.LVL756
	.uleb128 .LVL757-.LVL756
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS639:
	.uleb128 .LVU1163
	.uleb128 .LVU1175
.LLST639:
	.byte	0x8
	.long	.LVL480
	.uleb128 .LVL481-.LVL480
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS640:
	.uleb128 .LVU1163
	.uleb128 .LVU1175
.LLST640:
	.byte	0x8
	.long	.LVL480
	.uleb128 .LVL481-.LVL480
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS642:
	.uleb128 .LVU1177
	.uleb128 .LVU1180
	.uleb128 .LVU2134
	.uleb128 .LVU2141
	.uleb128 .LVU2420
	.uleb128 .LVU2423
	.uleb128 .LVU3318
	.uleb128 .LVU3323
	.uleb128 .LVU3431
	.uleb128 .LVU3434
.LLST642:
	.byte	0x6
	.long	.LVL481
	.byte	0x4
	.uleb128 .LVL481-.LVL481
	.uleb128 .LVL482-.LVL481
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL758-.LVL481
	.uleb128 .LVL760-.LVL481
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL809-.LVL481
	.uleb128 .LVL810-.LVL481
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1105-.LVL481
	.uleb128 .LVL1106-.LVL481
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1149-.LVL481
	.uleb128 .LVL1150-.LVL481
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS643:
	.uleb128 .LVU1177
	.uleb128 .LVU1197
	.uleb128 .LVU2134
	.uleb128 .LVU2149
	.uleb128 .LVU2420
	.uleb128 .LVU2444
	.uleb128 .LVU3318
	.uleb128 .LVU3323
	.uleb128 .LVU3431
	.uleb128 .LVU3434
.LLST643:
	.byte	0x6
	.long	.LVL481
	.byte	0x4
	.uleb128 .LVL481-.LVL481
	.uleb128 .LVL486-.LVL481
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL758-.LVL481
	.uleb128 .LVL761-.LVL481
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL809-.LVL481
	.uleb128 .LVL814-.LVL481
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1105-.LVL481
	.uleb128 .LVL1106-.LVL481
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1149-.LVL481
	.uleb128 .LVL1150-.LVL481
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS644:
	.uleb128 .LVU1177
	.uleb128 .LVU1180
	.uleb128 .LVU2134
	.uleb128 .LVU2141
	.uleb128 .LVU2420
	.uleb128 .LVU2423
	.uleb128 .LVU3318
	.uleb128 .LVU3323
	.uleb128 .LVU3431
	.uleb128 .LVU3434
.LLST644:
	.byte	0x6
	.long	.LVL481
	.byte	0x4
	.uleb128 .LVL481-.LVL481
	.uleb128 .LVL482-.LVL481
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL758-.LVL481
	.uleb128 .LVL760-.LVL481
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL809-.LVL481
	.uleb128 .LVL810-.LVL481
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1105-.LVL481
	.uleb128 .LVL1106-.LVL481
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1149-.LVL481
	.uleb128 .LVL1150-.LVL481
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS645:
	.uleb128 .LVU1177
	.uleb128 .LVU1197
	.uleb128 .LVU2134
	.uleb128 .LVU2141
	.uleb128 .LVU2420
	.uleb128 .LVU2423
	.uleb128 .LVU3318
	.uleb128 .LVU3323
	.uleb128 .LVU3431
	.uleb128 .LVU3434
.LLST645:
	.byte	0x6
	.long	.LVL481
	.byte	0x4
	.uleb128 .LVL481-.LVL481
	.uleb128 .LVL486-.LVL481
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL758-.LVL481
	.uleb128 .LVL760-.LVL481
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL809-.LVL481
	.uleb128 .LVL810-.LVL481
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1105-.LVL481
	.uleb128 .LVL1106-.LVL481
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1149-.LVL481
	.uleb128 .LVL1150-.LVL481
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS647:
	.uleb128 .LVU1184
	.uleb128 .LVU1194
.LLST647:
	.byte	0x8
	.long	.LVL484
	.uleb128 .LVL485-.LVL484
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS648:
	.uleb128 .LVU1184
	.uleb128 .LVU1194
.LLST648:
	.byte	0x8
	.long	.LVL484
	.uleb128 .LVL485-.LVL484
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS649:
	.uleb128 .LVU2142
	.uleb128 .LVU2149
.LLST649:
	.byte	0x8
	.long	.LVL760
	.uleb128 .LVL761-.LVL760
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS650:
	.uleb128 .LVU2142
	.uleb128 .LVU2149
.LLST650:
	.byte	0x8
	.long	.LVL760
	.uleb128 .LVL761-.LVL760
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS652:
	.uleb128 .LVU2424
	.uleb128 .LVU2436
.LLST652:
	.byte	0x8
	.long	.LVL810
	.uleb128 .LVL811-.LVL810
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS653:
	.uleb128 .LVU2424
	.uleb128 .LVU2436
.LLST653:
	.byte	0x8
	.long	.LVL810
	.uleb128 .LVL811-.LVL810
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS655:
	.uleb128 .LVU2079
	.uleb128 .LVU2091
.LLST655:
	.byte	0x8
	.long	.LVL746
	.uleb128 .LVL749-.LVL746
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS656:
	.uleb128 .LVU2079
	.uleb128 .LVU2084
	.uleb128 .LVU2084
	.uleb128 .LVU2086
	.uleb128 .LVU2086
	.uleb128 .LVU2091
.LLST656:
	.byte	0x6
	.long	.LVL746
	.byte	0x4
	.uleb128 .LVL746-.LVL746
	.uleb128 .LVL747-.LVL746
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL747-.LVL746
	.uleb128 .LVL748-.LVL746
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL748-.LVL746
	.uleb128 .LVL749-.LVL746
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0
.LVUS658:
	.uleb128 .LVU2152
	.uleb128 .LVU2163
.LLST658:
	.byte	0x8
	.long	.LVL761
	.uleb128 .LVL762-.LVL761
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS659:
	.uleb128 .LVU2152
	.uleb128 .LVU2163
.LLST659:
	.byte	0x8
	.long	.LVL761
	.uleb128 .LVL762-.LVL761
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS661:
	.uleb128 .LVU1200
	.uleb128 .LVU1215
.LLST661:
	.byte	0x8
	.long	.LVL487
	.uleb128 .LVL488-.LVL487
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS662:
	.uleb128 .LVU1200
	.uleb128 .LVU1215
.LLST662:
	.byte	0x8
	.long	.LVL487
	.uleb128 .LVL488-.LVL487
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS664:
	.uleb128 .LVU1217
	.uleb128 .LVU1225
	.uleb128 .LVU2167
	.uleb128 .LVU2181
	.uleb128 .LVU2447
	.uleb128 .LVU2450
	.uleb128 .LVU3339
	.uleb128 .LVU3344
	.uleb128 .LVU3468
	.uleb128 .LVU3471
	.uleb128 .LVU3551
	.uleb128 .LVU3557
.LLST664:
	.byte	0x6
	.long	.LVL488
	.byte	0x4
	.uleb128 .LVL488-.LVL488
	.uleb128 .LVL490-.LVL488
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL763-.LVL488
	.uleb128 .LVL767-.LVL488
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL815-.LVL488
	.uleb128 .LVL816-.LVL488
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1112-.LVL488
	.uleb128 .LVL1113-.LVL488
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1163-.LVL488
	.uleb128 .LVL1164-.LVL488
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1187-.LVL488
	.uleb128 .LVL1189-.LVL488
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS665:
	.uleb128 .LVU1217
	.uleb128 .LVU1279
	.uleb128 .LVU2167
	.uleb128 .LVU2215
	.uleb128 .LVU2447
	.uleb128 .LVU2517
	.uleb128 .LVU3339
	.uleb128 .LVU3364
	.uleb128 .LVU3417
	.uleb128 .LVU3425
	.uleb128 .LVU3468
	.uleb128 .LVU3471
	.uleb128 .LVU3551
	.uleb128 .LVU3558
	.uleb128 .LVU3583
	.uleb128 .LVU3586
.LLST665:
	.byte	0x6
	.long	.LVL488
	.byte	0x4
	.uleb128 .LVL488-.LVL488
	.uleb128 .LVL500-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL763-.LVL488
	.uleb128 .LVL772-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL815-.LVL488
	.uleb128 .LVL828-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1112-.LVL488
	.uleb128 .LVL1120-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1145-.LVL488
	.uleb128 .LVL1147-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1163-.LVL488
	.uleb128 .LVL1164-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1187-.LVL488
	.uleb128 .LVL1190-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1200-.LVL488
	.uleb128 .LVL1201-.LVL488
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS666:
	.uleb128 .LVU1217
	.uleb128 .LVU1225
	.uleb128 .LVU2167
	.uleb128 .LVU2181
	.uleb128 .LVU2447
	.uleb128 .LVU2450
	.uleb128 .LVU3339
	.uleb128 .LVU3344
	.uleb128 .LVU3468
	.uleb128 .LVU3471
	.uleb128 .LVU3551
	.uleb128 .LVU3557
.LLST666:
	.byte	0x6
	.long	.LVL488
	.byte	0x4
	.uleb128 .LVL488-.LVL488
	.uleb128 .LVL490-.LVL488
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL763-.LVL488
	.uleb128 .LVL767-.LVL488
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL815-.LVL488
	.uleb128 .LVL816-.LVL488
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1112-.LVL488
	.uleb128 .LVL1113-.LVL488
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1163-.LVL488
	.uleb128 .LVL1164-.LVL488
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1187-.LVL488
	.uleb128 .LVL1189-.LVL488
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS667:
	.uleb128 .LVU1217
	.uleb128 .LVU1225
	.uleb128 .LVU2167
	.uleb128 .LVU2177
	.uleb128 .LVU2447
	.uleb128 .LVU2450
	.uleb128 .LVU3339
	.uleb128 .LVU3344
	.uleb128 .LVU3468
	.uleb128 .LVU3471
	.uleb128 .LVU3551
	.uleb128 .LVU3557
.LLST667:
	.byte	0x6
	.long	.LVL488
	.byte	0x4
	.uleb128 .LVL488-.LVL488
	.uleb128 .LVL490-.LVL488
	.uleb128 0x2
	.byte	0x77
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL763-.LVL488
	.uleb128 .LVL765-.LVL488
	.uleb128 0x2
	.byte	0x77
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL815-.LVL488
	.uleb128 .LVL816-.LVL488
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1112-.LVL488
	.uleb128 .LVL1113-.LVL488
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1163-.LVL488
	.uleb128 .LVL1164-.LVL488
	.uleb128 0x2
	.byte	0x77
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL1187-.LVL488
	.uleb128 .LVL1189-.LVL488
	.uleb128 0x2
	.byte	0x77
	.sleb128 12
	.byte	0
.LVUS669:
	.uleb128 .LVU1222
	.uleb128 .LVU1225
	.uleb128 .LVU2172
	.uleb128 .LVU2181
	.uleb128 .LVU2469
	.uleb128 .LVU2491
	.uleb128 .LVU3346
	.uleb128 .LVU3349
.LLST669:
	.byte	0x6
	.long	.LVL489
	.byte	0x4
	.uleb128 .LVL489-.LVL489
	.uleb128 .LVL490-.LVL489
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL764-.LVL489
	.uleb128 .LVL767-.LVL489
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL817-.LVL489
	.uleb128 .LVL820-.LVL489
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1114-.LVL489
	.uleb128 .LVL1115-.LVL489
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS670:
	.uleb128 .LVU1222
	.uleb128 .LVU1243
	.uleb128 .LVU2172
	.uleb128 .LVU2191
	.uleb128 .LVU2469
	.uleb128 .LVU2494
	.uleb128 .LVU3346
	.uleb128 .LVU3349
.LLST670:
	.byte	0x6
	.long	.LVL489
	.byte	0x4
	.uleb128 .LVL489-.LVL489
	.uleb128 .LVL494-.LVL489
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL764-.LVL489
	.uleb128 .LVL768-.LVL489
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL817-.LVL489
	.uleb128 .LVL822-.LVL489
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1114-.LVL489
	.uleb128 .LVL1115-.LVL489
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS671:
	.uleb128 .LVU1222
	.uleb128 .LVU1225
	.uleb128 .LVU2172
	.uleb128 .LVU2181
	.uleb128 .LVU2469
	.uleb128 .LVU2491
	.uleb128 .LVU3346
	.uleb128 .LVU3349
.LLST671:
	.byte	0x6
	.long	.LVL489
	.byte	0x4
	.uleb128 .LVL489-.LVL489
	.uleb128 .LVL490-.LVL489
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL764-.LVL489
	.uleb128 .LVL767-.LVL489
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL817-.LVL489
	.uleb128 .LVL820-.LVL489
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1114-.LVL489
	.uleb128 .LVL1115-.LVL489
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS672:
	.uleb128 .LVU1222
	.uleb128 .LVU1243
	.uleb128 .LVU2172
	.uleb128 .LVU2191
	.uleb128 .LVU2469
	.uleb128 .LVU2494
	.uleb128 .LVU3346
	.uleb128 .LVU3349
.LLST672:
	.byte	0x6
	.long	.LVL489
	.byte	0x4
	.uleb128 .LVL489-.LVL489
	.uleb128 .LVL494-.LVL489
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL764-.LVL489
	.uleb128 .LVL768-.LVL489
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL817-.LVL489
	.uleb128 .LVL822-.LVL489
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1114-.LVL489
	.uleb128 .LVL1115-.LVL489
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS674:
	.uleb128 .LVU1230
	.uleb128 .LVU1240
.LLST674:
	.byte	0x8
	.long	.LVL492
	.uleb128 .LVL493-.LVL492
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS675:
	.uleb128 .LVU1230
	.uleb128 .LVU1240
.LLST675:
	.byte	0x8
	.long	.LVL492
	.uleb128 .LVL493-.LVL492
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS677:
	.uleb128 .LVU2182
	.uleb128 .LVU2191
.LLST677:
	.byte	0x8
	.long	.LVL767
	.uleb128 .LVL768-.LVL767
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS678:
	.uleb128 .LVU2182
	.uleb128 .LVU2191
.LLST678:
	.byte	0x8
	.long	.LVL767
	.uleb128 .LVL768-.LVL767
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS680:
	.uleb128 .LVU2475
	.uleb128 .LVU2488
.LLST680:
	.byte	0x8
	.long	.LVL818
	.uleb128 .LVL819-.LVL818
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS681:
	.uleb128 .LVU2475
	.uleb128 .LVU2488
.LLST681:
	.byte	0x8
	.long	.LVL818
	.uleb128 .LVL819-.LVL818
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS683:
	.uleb128 .LVU1246
	.uleb128 .LVU1258
.LLST683:
	.byte	0x8
	.long	.LVL495
	.uleb128 .LVL497-.LVL495
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS685:
	.uleb128 .LVU1260
	.uleb128 .LVU1279
	.uleb128 .LVU2195
	.uleb128 .LVU2202
	.uleb128 .LVU2498
	.uleb128 .LVU2501
	.uleb128 .LVU3356
	.uleb128 .LVU3359
	.uleb128 .LVU3420
	.uleb128 .LVU3425
	.uleb128 .LVU3554
	.uleb128 .LVU3557
.LLST685:
	.byte	0x6
	.long	.LVL497
	.byte	0x4
	.uleb128 .LVL497-.LVL497
	.uleb128 .LVL500-.LVL497
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL769-.LVL497
	.uleb128 .LVL771-.LVL497
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL823-.LVL497
	.uleb128 .LVL824-.LVL497
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1116-.LVL497
	.uleb128 .LVL1117-.LVL497
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1146-.LVL497
	.uleb128 .LVL1147-.LVL497
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1188-.LVL497
	.uleb128 .LVL1189-.LVL497
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS686:
	.uleb128 .LVU1260
	.uleb128 .LVU1279
	.uleb128 .LVU2195
	.uleb128 .LVU2210
	.uleb128 .LVU2498
	.uleb128 .LVU2517
	.uleb128 .LVU3356
	.uleb128 .LVU3364
	.uleb128 .LVU3420
	.uleb128 .LVU3425
	.uleb128 .LVU3554
	.uleb128 .LVU3558
.LLST686:
	.byte	0x6
	.long	.LVL497
	.byte	0x4
	.uleb128 .LVL497-.LVL497
	.uleb128 .LVL500-.LVL497
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL769-.LVL497
	.uleb128 .LVL772-.LVL497
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL823-.LVL497
	.uleb128 .LVL828-.LVL497
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1116-.LVL497
	.uleb128 .LVL1120-.LVL497
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1146-.LVL497
	.uleb128 .LVL1147-.LVL497
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1188-.LVL497
	.uleb128 .LVL1190-.LVL497
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS687:
	.uleb128 .LVU1260
	.uleb128 .LVU1279
	.uleb128 .LVU2195
	.uleb128 .LVU2202
	.uleb128 .LVU2498
	.uleb128 .LVU2501
	.uleb128 .LVU3356
	.uleb128 .LVU3359
	.uleb128 .LVU3420
	.uleb128 .LVU3425
	.uleb128 .LVU3554
	.uleb128 .LVU3557
.LLST687:
	.byte	0x6
	.long	.LVL497
	.byte	0x4
	.uleb128 .LVL497-.LVL497
	.uleb128 .LVL500-.LVL497
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL769-.LVL497
	.uleb128 .LVL771-.LVL497
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL823-.LVL497
	.uleb128 .LVL824-.LVL497
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1116-.LVL497
	.uleb128 .LVL1117-.LVL497
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1146-.LVL497
	.uleb128 .LVL1147-.LVL497
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1188-.LVL497
	.uleb128 .LVL1189-.LVL497
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS688:
	.uleb128 .LVU1260
	.uleb128 .LVU1279
	.uleb128 .LVU2195
	.uleb128 .LVU2202
	.uleb128 .LVU3420
	.uleb128 .LVU3425
	.uleb128 .LVU3554
	.uleb128 .LVU3557
.LLST688:
	.byte	0x6
	.long	.LVL497
	.byte	0x4
	.uleb128 .LVL497-.LVL497
	.uleb128 .LVL500-.LVL497
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL769-.LVL497
	.uleb128 .LVL771-.LVL497
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1146-.LVL497
	.uleb128 .LVL1147-.LVL497
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1188-.LVL497
	.uleb128 .LVL1189-.LVL497
	.uleb128 0x5
	.byte	0x77
	.sleb128 12
	.byte	0x6
	.byte	0x23
	.uleb128 0xc
	.byte	0
.LVUS690:
	.uleb128 .LVU1266
	.uleb128 .LVU1276
.LLST690:
	.byte	0x8
	.long	.LVL498
	.uleb128 .LVL499-.LVL498
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS691:
	.uleb128 .LVU1266
	.uleb128 .LVU1276
.LLST691:
	.byte	0x8
	.long	.LVL498
	.uleb128 .LVL499-.LVL498
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS692:
	.uleb128 .LVU2203
	.uleb128 .LVU2210
.LLST692:
	.byte	0x8
	.long	.LVL771
	.uleb128 .LVL772-.LVL771
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS693:
	.uleb128 .LVU2203
	.uleb128 .LVU2210
.LLST693:
	.byte	0x8
	.long	.LVL771
	.uleb128 .LVL772-.LVL771
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS695:
	.uleb128 .LVU2502
	.uleb128 .LVU2513
.LLST695:
	.byte	0x8
	.long	.LVL824
	.uleb128 .LVL826-.LVL824
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS696:
	.uleb128 .LVU2502
	.uleb128 .LVU2513
.LLST696:
	.byte	0x8
	.long	.LVL824
	.uleb128 .LVL826-.LVL824
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS698:
	.uleb128 .LVU2213
	.uleb128 .LVU2215
.LLST698:
	.byte	0x8
	.long	.LVL772
	.uleb128 .LVL772-.LVL772
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS700:
	.uleb128 .LVU2451
	.uleb128 .LVU2467
.LLST700:
	.byte	0x8
	.long	.LVL816
	.uleb128 .LVL817-.LVL816
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS702:
	.uleb128 .LVU2057
	.uleb128 .LVU2072
.LLST702:
	.byte	0x8
	.long	.LVL744
	.uleb128 .LVL745-.LVL744
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS703:
	.uleb128 .LVU2057
	.uleb128 .LVU2072
.LLST703:
	.byte	0x8
	.long	.LVL744
	.uleb128 .LVL745-.LVL744
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS705:
	.uleb128 .LVU2218
	.uleb128 .LVU2228
	.uleb128 .LVU3475
	.uleb128 .LVU3479
.LLST705:
	.byte	0x6
	.long	.LVL772
	.byte	0x4
	.uleb128 .LVL772-.LVL772
	.uleb128 .LVL773-.LVL772
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1165-.LVL772
	.uleb128 .LVL1166-.LVL772
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS706:
	.uleb128 .LVU2218
	.uleb128 .LVU2232
	.uleb128 .LVU3475
	.uleb128 .LVU3479
.LLST706:
	.byte	0x6
	.long	.LVL772
	.byte	0x4
	.uleb128 .LVL772-.LVL772
	.uleb128 .LVL774-.LVL772
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1165-.LVL772
	.uleb128 .LVL1166-.LVL772
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS708:
	.uleb128 .LVU1282
	.uleb128 .LVU1294
.LLST708:
	.byte	0x8
	.long	.LVL501
	.uleb128 .LVL502-.LVL501
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS710:
	.uleb128 .LVU1296
	.uleb128 .LVU1310
	.uleb128 .LVU2239
	.uleb128 .LVU2261
	.uleb128 .LVU2523
	.uleb128 .LVU2526
	.uleb128 .LVU3110
	.uleb128 .LVU3113
	.uleb128 .LVU3155
	.uleb128 .LVU3160
	.uleb128 .LVU3459
	.uleb128 .LVU3466
	.uleb128 .LVU3544
	.uleb128 .LVU3545
	.uleb128 .LVU3558
	.uleb128 .LVU3566
.LLST710:
	.byte	0x6
	.long	.LVL502
	.byte	0x4
	.uleb128 .LVL502-.LVL502
	.uleb128 .LVL505-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL776-.LVL502
	.uleb128 .LVL782-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL829-.LVL502
	.uleb128 .LVL830-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1004-.LVL502
	.uleb128 .LVL1005-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1023-.LVL502
	.uleb128 .LVL1024-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1160-.LVL502
	.uleb128 .LVL1163-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1184-.LVL502
	.uleb128 .LVL1185-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1190-.LVL502
	.uleb128 .LVL1193-.LVL502
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS711:
	.uleb128 .LVU1296
	.uleb128 .LVU1443
	.uleb128 .LVU2239
	.uleb128 .LVU2377
	.uleb128 .LVU2523
	.uleb128 .LVU2692
	.uleb128 .LVU2718
	.uleb128 .LVU2720
	.uleb128 .LVU3110
	.uleb128 .LVU3135
	.uleb128 .LVU3155
	.uleb128 .LVU3160
	.uleb128 .LVU3262
	.uleb128 .LVU3269
	.uleb128 .LVU3388
	.uleb128 .LVU3417
	.uleb128 .LVU3459
	.uleb128 .LVU3466
	.uleb128 .LVU3544
	.uleb128 .LVU3545
	.uleb128 .LVU3558
	.uleb128 .LVU3576
	.uleb128 .LVU3588
	.uleb128 .LVU3609
.LLST711:
	.byte	0x6
	.long	.LVL502
	.byte	0x4
	.uleb128 .LVL502-.LVL502
	.uleb128 .LVL528-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL776-.LVL502
	.uleb128 .LVL803-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL829-.LVL502
	.uleb128 .LVL863-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL879-.LVL502
	.uleb128 .LVL880-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1004-.LVL502
	.uleb128 .LVL1011-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1023-.LVL502
	.uleb128 .LVL1024-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1078-.LVL502
	.uleb128 .LVL1081-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1135-.LVL502
	.uleb128 .LVL1145-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1160-.LVL502
	.uleb128 .LVL1163-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1184-.LVL502
	.uleb128 .LVL1185-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1190-.LVL502
	.uleb128 .LVL1198-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1202-.LVL502
	.uleb128 .LVL1209-.LVL502
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS712:
	.uleb128 .LVU1296
	.uleb128 .LVU1310
	.uleb128 .LVU2239
	.uleb128 .LVU2261
	.uleb128 .LVU2523
	.uleb128 .LVU2526
	.uleb128 .LVU3110
	.uleb128 .LVU3113
	.uleb128 .LVU3155
	.uleb128 .LVU3160
	.uleb128 .LVU3459
	.uleb128 .LVU3466
	.uleb128 .LVU3544
	.uleb128 .LVU3545
	.uleb128 .LVU3558
	.uleb128 .LVU3566
.LLST712:
	.byte	0x6
	.long	.LVL502
	.byte	0x4
	.uleb128 .LVL502-.LVL502
	.uleb128 .LVL505-.LVL502
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL776-.LVL502
	.uleb128 .LVL782-.LVL502
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL829-.LVL502
	.uleb128 .LVL830-.LVL502
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1004-.LVL502
	.uleb128 .LVL1005-.LVL502
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1023-.LVL502
	.uleb128 .LVL1024-.LVL502
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1160-.LVL502
	.uleb128 .LVL1163-.LVL502
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1184-.LVL502
	.uleb128 .LVL1185-.LVL502
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1190-.LVL502
	.uleb128 .LVL1193-.LVL502
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS713:
	.uleb128 .LVU1296
	.uleb128 .LVU1387
	.uleb128 .LVU2239
	.uleb128 .LVU2377
	.uleb128 .LVU2523
	.uleb128 .LVU2692
	.uleb128 .LVU3110
	.uleb128 .LVU3135
	.uleb128 .LVU3155
	.uleb128 .LVU3160
	.uleb128 .LVU3262
	.uleb128 .LVU3269
	.uleb128 .LVU3388
	.uleb128 .LVU3417
	.uleb128 .LVU3459
	.uleb128 .LVU3466
	.uleb128 .LVU3544
	.uleb128 .LVU3545
	.uleb128 .LVU3558
	.uleb128 .LVU3576
	.uleb128 .LVU3588
	.uleb128 .LVU3609
.LLST713:
	.byte	0x6
	.long	.LVL502
	.byte	0x4
	.uleb128 .LVL502-.LVL502
	.uleb128 .LVL518-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL776-.LVL502
	.uleb128 .LVL803-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL829-.LVL502
	.uleb128 .LVL863-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1004-.LVL502
	.uleb128 .LVL1011-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1023-.LVL502
	.uleb128 .LVL1024-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1078-.LVL502
	.uleb128 .LVL1081-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1135-.LVL502
	.uleb128 .LVL1145-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1160-.LVL502
	.uleb128 .LVL1163-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1184-.LVL502
	.uleb128 .LVL1185-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1190-.LVL502
	.uleb128 .LVL1198-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1202-.LVL502
	.uleb128 .LVL1209-.LVL502
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS715:
	.uleb128 .LVU1301
	.uleb128 .LVU1310
	.uleb128 .LVU2244
	.uleb128 .LVU2261
	.uleb128 .LVU2541
	.uleb128 .LVU2583
	.uleb128 .LVU3115
	.uleb128 .LVU3132
	.uleb128 .LVU3388
	.uleb128 .LVU3396
	.uleb128 .LVU3558
	.uleb128 .LVU3566
.LLST715:
	.byte	0x6
	.long	.LVL503
	.byte	0x4
	.uleb128 .LVL503-.LVL503
	.uleb128 .LVL505-.LVL503
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL777-.LVL503
	.uleb128 .LVL782-.LVL503
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL831-.LVL503
	.uleb128 .LVL839-.LVL503
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1006-.LVL503
	.uleb128 .LVL1010-.LVL503
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1135-.LVL503
	.uleb128 .LVL1137-.LVL503
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1190-.LVL503
	.uleb128 .LVL1193-.LVL503
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS716:
	.uleb128 .LVU1301
	.uleb128 .LVU1364
	.uleb128 .LVU2244
	.uleb128 .LVU2304
	.uleb128 .LVU2541
	.uleb128 .LVU2612
	.uleb128 .LVU3115
	.uleb128 .LVU3135
	.uleb128 .LVU3388
	.uleb128 .LVU3400
	.uleb128 .LVU3558
	.uleb128 .LVU3566
.LLST716:
	.byte	0x6
	.long	.LVL503
	.byte	0x4
	.uleb128 .LVL503-.LVL503
	.uleb128 .LVL515-.LVL503
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL777-.LVL503
	.uleb128 .LVL790-.LVL503
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL831-.LVL503
	.uleb128 .LVL847-.LVL503
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1006-.LVL503
	.uleb128 .LVL1011-.LVL503
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1135-.LVL503
	.uleb128 .LVL1140-.LVL503
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1190-.LVL503
	.uleb128 .LVL1193-.LVL503
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS717:
	.uleb128 .LVU1301
	.uleb128 .LVU1310
	.uleb128 .LVU2244
	.uleb128 .LVU2261
	.uleb128 .LVU2541
	.uleb128 .LVU2583
	.uleb128 .LVU3115
	.uleb128 .LVU3132
	.uleb128 .LVU3388
	.uleb128 .LVU3396
	.uleb128 .LVU3558
	.uleb128 .LVU3566
.LLST717:
	.byte	0x6
	.long	.LVL503
	.byte	0x4
	.uleb128 .LVL503-.LVL503
	.uleb128 .LVL505-.LVL503
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL777-.LVL503
	.uleb128 .LVL782-.LVL503
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL831-.LVL503
	.uleb128 .LVL839-.LVL503
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1006-.LVL503
	.uleb128 .LVL1010-.LVL503
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1135-.LVL503
	.uleb128 .LVL1137-.LVL503
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1190-.LVL503
	.uleb128 .LVL1193-.LVL503
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS718:
	.uleb128 .LVU1301
	.uleb128 .LVU1337
	.uleb128 .LVU2244
	.uleb128 .LVU2300
	.uleb128 .LVU2541
	.uleb128 .LVU2612
	.uleb128 .LVU3115
	.uleb128 .LVU3135
	.uleb128 .LVU3388
	.uleb128 .LVU3400
	.uleb128 .LVU3558
	.uleb128 .LVU3566
.LLST718:
	.byte	0x6
	.long	.LVL503
	.byte	0x4
	.uleb128 .LVL503-.LVL503
	.uleb128 .LVL511-.LVL503
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL777-.LVL503
	.uleb128 .LVL789-.LVL503
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL831-.LVL503
	.uleb128 .LVL847-.LVL503
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1006-.LVL503
	.uleb128 .LVL1011-.LVL503
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1135-.LVL503
	.uleb128 .LVL1140-.LVL503
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1190-.LVL503
	.uleb128 .LVL1193-.LVL503
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS720:
	.uleb128 .LVU1307
	.uleb128 .LVU1310
	.uleb128 .LVU2250
	.uleb128 .LVU2261
	.uleb128 .LVU2563
	.uleb128 .LVU2583
	.uleb128 .LVU3121
	.uleb128 .LVU3124
.LLST720:
	.byte	0x6
	.long	.LVL504
	.byte	0x4
	.uleb128 .LVL504-.LVL504
	.uleb128 .LVL505-.LVL504
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL778-.LVL504
	.uleb128 .LVL782-.LVL504
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL834-.LVL504
	.uleb128 .LVL839-.LVL504
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1007-.LVL504
	.uleb128 .LVL1008-.LVL504
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS721:
	.uleb128 .LVU1307
	.uleb128 .LVU1327
	.uleb128 .LVU2250
	.uleb128 .LVU2271
	.uleb128 .LVU2563
	.uleb128 .LVU2586
	.uleb128 .LVU3121
	.uleb128 .LVU3124
.LLST721:
	.byte	0x6
	.long	.LVL504
	.byte	0x4
	.uleb128 .LVL504-.LVL504
	.uleb128 .LVL509-.LVL504
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL778-.LVL504
	.uleb128 .LVL783-.LVL504
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL834-.LVL504
	.uleb128 .LVL841-.LVL504
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1007-.LVL504
	.uleb128 .LVL1008-.LVL504
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS722:
	.uleb128 .LVU1307
	.uleb128 .LVU1310
	.uleb128 .LVU2250
	.uleb128 .LVU2261
	.uleb128 .LVU2563
	.uleb128 .LVU2583
	.uleb128 .LVU3121
	.uleb128 .LVU3124
.LLST722:
	.byte	0x6
	.long	.LVL504
	.byte	0x4
	.uleb128 .LVL504-.LVL504
	.uleb128 .LVL505-.LVL504
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL778-.LVL504
	.uleb128 .LVL782-.LVL504
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL834-.LVL504
	.uleb128 .LVL839-.LVL504
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1007-.LVL504
	.uleb128 .LVL1008-.LVL504
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS723:
	.uleb128 .LVU1307
	.uleb128 .LVU1310
	.uleb128 .LVU2250
	.uleb128 .LVU2256
	.uleb128 .LVU2256
	.uleb128 .LVU2257
	.uleb128 .LVU2257
	.uleb128 .LVU2261
	.uleb128 .LVU2563
	.uleb128 .LVU2571
	.uleb128 .LVU2571
	.uleb128 .LVU2573
	.uleb128 .LVU2573
	.uleb128 .LVU2583
	.uleb128 .LVU3121
	.uleb128 .LVU3124
.LLST723:
	.byte	0x6
	.long	.LVL504
	.byte	0x4
	.uleb128 .LVL504-.LVL504
	.uleb128 .LVL505-.LVL504
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL778-.LVL504
	.uleb128 .LVL779-.LVL504
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL779-.LVL504
	.uleb128 .LVL780-.LVL504
	.uleb128 0x2
	.byte	0x73
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL780-.LVL504
	.uleb128 .LVL782-.LVL504
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL834-.LVL504
	.uleb128 .LVL836-.LVL504
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL836-.LVL504
	.uleb128 .LVL837-.LVL504
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL837-.LVL504
	.uleb128 .LVL839-.LVL504
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1007-.LVL504
	.uleb128 .LVL1008-.LVL504
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS725:
	.uleb128 .LVU1315
	.uleb128 .LVU1324
.LLST725:
	.byte	0x8
	.long	.LVL507
	.uleb128 .LVL508-.LVL507
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS726:
	.uleb128 .LVU1315
	.uleb128 .LVU1324
.LLST726:
	.byte	0x8
	.long	.LVL507
	.uleb128 .LVL508-.LVL507
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS728:
	.uleb128 .LVU2262
	.uleb128 .LVU2271
.LLST728:
	.byte	0x8
	.long	.LVL782
	.uleb128 .LVL783-.LVL782
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS729:
	.uleb128 .LVU2262
	.uleb128 .LVU2271
.LLST729:
	.byte	0x8
	.long	.LVL782
	.uleb128 .LVL783-.LVL782
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS731:
	.uleb128 .LVU2568
	.uleb128 .LVU2580
.LLST731:
	.byte	0x8
	.long	.LVL835
	.uleb128 .LVL838-.LVL835
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS732:
	.uleb128 .LVU2568
	.uleb128 .LVU2571
	.uleb128 .LVU2571
	.uleb128 .LVU2573
	.uleb128 .LVU2573
	.uleb128 .LVU2580
.LLST732:
	.byte	0x6
	.long	.LVL835
	.byte	0x4
	.uleb128 .LVL835-.LVL835
	.uleb128 .LVL836-.LVL835
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL836-.LVL835
	.uleb128 .LVL837-.LVL835
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL837-.LVL835
	.uleb128 .LVL838-.LVL835
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS734:
	.uleb128 .LVU1330
	.uleb128 .LVU1342
.LLST734:
	.byte	0x8
	.long	.LVL510
	.uleb128 .LVL512-.LVL510
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS735:
	.uleb128 .LVU1330
	.uleb128 .LVU1337
.LLST735:
	.byte	0x8
	.long	.LVL510
	.uleb128 .LVL511-.LVL510
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS737:
	.uleb128 .LVU1344
	.uleb128 .LVU1364
	.uleb128 .LVU2275
	.uleb128 .LVU2283
	.uleb128 .LVU2590
	.uleb128 .LVU2593
	.uleb128 .LVU3129
	.uleb128 .LVU3132
	.uleb128 .LVU3391
	.uleb128 .LVU3396
	.uleb128 .LVU3562
	.uleb128 .LVU3566
.LLST737:
	.byte	0x6
	.long	.LVL512
	.byte	0x4
	.uleb128 .LVL512-.LVL512
	.uleb128 .LVL515-.LVL512
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL784-.LVL512
	.uleb128 .LVL787-.LVL512
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL842-.LVL512
	.uleb128 .LVL843-.LVL512
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1009-.LVL512
	.uleb128 .LVL1010-.LVL512
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1136-.LVL512
	.uleb128 .LVL1137-.LVL512
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1191-.LVL512
	.uleb128 .LVL1193-.LVL512
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS738:
	.uleb128 .LVU1344
	.uleb128 .LVU1364
	.uleb128 .LVU2275
	.uleb128 .LVU2291
	.uleb128 .LVU2590
	.uleb128 .LVU2612
	.uleb128 .LVU3129
	.uleb128 .LVU3132
	.uleb128 .LVU3391
	.uleb128 .LVU3400
	.uleb128 .LVU3562
	.uleb128 .LVU3566
.LLST738:
	.byte	0x6
	.long	.LVL512
	.byte	0x4
	.uleb128 .LVL512-.LVL512
	.uleb128 .LVL515-.LVL512
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL784-.LVL512
	.uleb128 .LVL788-.LVL512
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL842-.LVL512
	.uleb128 .LVL847-.LVL512
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1009-.LVL512
	.uleb128 .LVL1010-.LVL512
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1136-.LVL512
	.uleb128 .LVL1140-.LVL512
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1191-.LVL512
	.uleb128 .LVL1193-.LVL512
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS739:
	.uleb128 .LVU1344
	.uleb128 .LVU1364
	.uleb128 .LVU2275
	.uleb128 .LVU2283
	.uleb128 .LVU2590
	.uleb128 .LVU2593
	.uleb128 .LVU3129
	.uleb128 .LVU3132
	.uleb128 .LVU3391
	.uleb128 .LVU3396
	.uleb128 .LVU3562
	.uleb128 .LVU3566
.LLST739:
	.byte	0x6
	.long	.LVL512
	.byte	0x4
	.uleb128 .LVL512-.LVL512
	.uleb128 .LVL515-.LVL512
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL784-.LVL512
	.uleb128 .LVL787-.LVL512
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL842-.LVL512
	.uleb128 .LVL843-.LVL512
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1009-.LVL512
	.uleb128 .LVL1010-.LVL512
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1136-.LVL512
	.uleb128 .LVL1137-.LVL512
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1191-.LVL512
	.uleb128 .LVL1193-.LVL512
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS740:
	.uleb128 .LVU1344
	.uleb128 .LVU1364
	.uleb128 .LVU2275
	.uleb128 .LVU2279
	.uleb128 .LVU2279
	.uleb128 .LVU2283
	.uleb128 .LVU2590
	.uleb128 .LVU2593
	.uleb128 .LVU3129
	.uleb128 .LVU3132
	.uleb128 .LVU3391
	.uleb128 .LVU3398
	.uleb128 .LVU3562
	.uleb128 .LVU3565
	.uleb128 .LVU3565
	.uleb128 .LVU3566
.LLST740:
	.byte	0x6
	.long	.LVL512
	.byte	0x4
	.uleb128 .LVL512-.LVL512
	.uleb128 .LVL515-.LVL512
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL784-.LVL512
	.uleb128 .LVL785-.LVL512
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL785-.LVL512
	.uleb128 .LVL787-.LVL512
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL842-.LVL512
	.uleb128 .LVL843-.LVL512
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1009-.LVL512
	.uleb128 .LVL1010-.LVL512
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1136-.LVL512
	.uleb128 .LVL1138-.LVL512
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1191-.LVL512
	.uleb128 .LVL1192-.LVL512
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1192-.LVL512
	.uleb128 .LVL1193-.LVL512
	.uleb128 0x2
	.byte	0x73
	.sleb128 12
	.byte	0
.LVUS742:
	.uleb128 .LVU1350
	.uleb128 .LVU1361
.LLST742:
	.byte	0x8
	.long	.LVL513
	.uleb128 .LVL514-.LVL513
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS743:
	.uleb128 .LVU1350
	.uleb128 .LVU1361
.LLST743:
	.byte	0x8
	.long	.LVL513
	.uleb128 .LVL514-.LVL513
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS744:
	.uleb128 .LVU2284
	.uleb128 .LVU2291
.LLST744:
	.byte	0x8
	.long	.LVL787
	.uleb128 .LVL788-.LVL787
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS745:
	.uleb128 .LVU2284
	.uleb128 .LVU2291
.LLST745:
	.byte	0x8
	.long	.LVL787
	.uleb128 .LVL788-.LVL787
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS747:
	.uleb128 .LVU2594
	.uleb128 .LVU2605
.LLST747:
	.byte	0x8
	.long	.LVL843
	.uleb128 .LVL844-.LVL843
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS748:
	.uleb128 .LVU2594
	.uleb128 .LVU2605
.LLST748:
	.byte	0x8
	.long	.LVL843
	.uleb128 .LVL844-.LVL843
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS750:
	.uleb128 .LVU2294
	.uleb128 .LVU2304
.LLST750:
	.byte	0x8
	.long	.LVL788
	.uleb128 .LVL790-.LVL788
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS751:
	.uleb128 .LVU2294
	.uleb128 .LVU2300
.LLST751:
	.byte	0x8
	.long	.LVL788
	.uleb128 .LVL789-.LVL788
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS753:
	.uleb128 .LVU2546
	.uleb128 .LVU2560
.LLST753:
	.byte	0x8
	.long	.LVL832
	.uleb128 .LVL833-.LVL832
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS754:
	.uleb128 .LVU2546
	.uleb128 .LVU2560
.LLST754:
	.byte	0x8
	.long	.LVL832
	.uleb128 .LVL833-.LVL832
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS756:
	.uleb128 .LVU1367
	.uleb128 .LVU1380
.LLST756:
	.byte	0x8
	.long	.LVL516
	.uleb128 .LVL517-.LVL516
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS757:
	.uleb128 .LVU1367
	.uleb128 .LVU1380
.LLST757:
	.byte	0x8
	.long	.LVL516
	.uleb128 .LVL517-.LVL516
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS759:
	.uleb128 .LVU1382
	.uleb128 .LVU1443
	.uleb128 .LVU2308
	.uleb128 .LVU2324
	.uleb128 .LVU2615
	.uleb128 .LVU2619
	.uleb128 .LVU3403
	.uleb128 .LVU3408
	.uleb128 .LVU3462
	.uleb128 .LVU3466
	.uleb128 .LVU3566
	.uleb128 .LVU3574
	.uleb128 .LVU3593
	.uleb128 .LVU3596
.LLST759:
	.byte	0x6
	.long	.LVL517
	.byte	0x4
	.uleb128 .LVL517-.LVL517
	.uleb128 .LVL528-.LVL517
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL791-.LVL517
	.uleb128 .LVL796-.LVL517
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL848-.LVL517
	.uleb128 .LVL849-.LVL517
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1141-.LVL517
	.uleb128 .LVL1142-.LVL517
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1161-.LVL517
	.uleb128 .LVL1163-.LVL517
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1193-.LVL517
	.uleb128 .LVL1196-.LVL517
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1203-.LVL517
	.uleb128 .LVL1204-.LVL517
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS760:
	.uleb128 .LVU1382
	.uleb128 .LVU1443
	.uleb128 .LVU2308
	.uleb128 .LVU2365
	.uleb128 .LVU2615
	.uleb128 .LVU2692
	.uleb128 .LVU3262
	.uleb128 .LVU3268
	.uleb128 .LVU3403
	.uleb128 .LVU3417
	.uleb128 .LVU3462
	.uleb128 .LVU3466
	.uleb128 .LVU3566
	.uleb128 .LVU3576
	.uleb128 .LVU3593
	.uleb128 .LVU3596
	.uleb128 .LVU3599
	.uleb128 .LVU3608
.LLST760:
	.byte	0x6
	.long	.LVL517
	.byte	0x4
	.uleb128 .LVL517-.LVL517
	.uleb128 .LVL528-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL791-.LVL517
	.uleb128 .LVL802-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL848-.LVL517
	.uleb128 .LVL863-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1078-.LVL517
	.uleb128 .LVL1080-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1141-.LVL517
	.uleb128 .LVL1145-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1161-.LVL517
	.uleb128 .LVL1163-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1193-.LVL517
	.uleb128 .LVL1198-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1203-.LVL517
	.uleb128 .LVL1204-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1205-.LVL517
	.uleb128 .LVL1208-.LVL517
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS761:
	.uleb128 .LVU1382
	.uleb128 .LVU1443
	.uleb128 .LVU2308
	.uleb128 .LVU2324
	.uleb128 .LVU2615
	.uleb128 .LVU2619
	.uleb128 .LVU3403
	.uleb128 .LVU3408
	.uleb128 .LVU3462
	.uleb128 .LVU3466
	.uleb128 .LVU3566
	.uleb128 .LVU3574
	.uleb128 .LVU3593
	.uleb128 .LVU3596
.LLST761:
	.byte	0x6
	.long	.LVL517
	.byte	0x4
	.uleb128 .LVL517-.LVL517
	.uleb128 .LVL528-.LVL517
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL791-.LVL517
	.uleb128 .LVL796-.LVL517
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL848-.LVL517
	.uleb128 .LVL849-.LVL517
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1141-.LVL517
	.uleb128 .LVL1142-.LVL517
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1161-.LVL517
	.uleb128 .LVL1163-.LVL517
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1193-.LVL517
	.uleb128 .LVL1196-.LVL517
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1203-.LVL517
	.uleb128 .LVL1204-.LVL517
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS762:
	.uleb128 .LVU1382
	.uleb128 .LVU1418
	.uleb128 .LVU2308
	.uleb128 .LVU2319
	.uleb128 .LVU2319
	.uleb128 .LVU2320
	.uleb128 .LVU2320
	.uleb128 .LVU2324
	.uleb128 .LVU2615
	.uleb128 .LVU2619
	.uleb128 .LVU3403
	.uleb128 .LVU3408
	.uleb128 .LVU3462
	.uleb128 .LVU3465
	.uleb128 .LVU3465
	.uleb128 .LVU3466
	.uleb128 .LVU3566
	.uleb128 .LVU3570
	.uleb128 .LVU3570
	.uleb128 .LVU3574
	.uleb128 .LVU3593
	.uleb128 .LVU3596
.LLST762:
	.byte	0x6
	.long	.LVL517
	.byte	0x4
	.uleb128 .LVL517-.LVL517
	.uleb128 .LVL523-.LVL517
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL791-.LVL517
	.uleb128 .LVL793-.LVL517
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL793-.LVL517
	.uleb128 .LVL794-.LVL517
	.uleb128 0x2
	.byte	0x77
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL794-.LVL517
	.uleb128 .LVL796-.LVL517
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL848-.LVL517
	.uleb128 .LVL849-.LVL517
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1141-.LVL517
	.uleb128 .LVL1142-.LVL517
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1161-.LVL517
	.uleb128 .LVL1162-.LVL517
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1162-.LVL517
	.uleb128 .LVL1163-.LVL517
	.uleb128 0x2
	.byte	0x77
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL1193-.LVL517
	.uleb128 .LVL1194-.LVL517
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1194-.LVL517
	.uleb128 .LVL1196-.LVL517
	.uleb128 0x2
	.byte	0x77
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL1203-.LVL517
	.uleb128 .LVL1204-.LVL517
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS764:
	.uleb128 .LVU1387
	.uleb128 .LVU1408
	.uleb128 .LVU2314
	.uleb128 .LVU2324
	.uleb128 .LVU2636
	.uleb128 .LVU2659
	.uleb128 .LVU3411
	.uleb128 .LVU3417
.LLST764:
	.byte	0x6
	.long	.LVL518
	.byte	0x4
	.uleb128 .LVL518-.LVL518
	.uleb128 .LVL521-.LVL518
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL792-.LVL518
	.uleb128 .LVL796-.LVL518
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL850-.LVL518
	.uleb128 .LVL854-.LVL518
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1143-.LVL518
	.uleb128 .LVL1145-.LVL518
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS765:
	.uleb128 .LVU1387
	.uleb128 .LVU1408
	.uleb128 .LVU2314
	.uleb128 .LVU2334
	.uleb128 .LVU2636
	.uleb128 .LVU2662
	.uleb128 .LVU3411
	.uleb128 .LVU3417
.LLST765:
	.byte	0x6
	.long	.LVL518
	.byte	0x4
	.uleb128 .LVL518-.LVL518
	.uleb128 .LVL521-.LVL518
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL792-.LVL518
	.uleb128 .LVL797-.LVL518
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL850-.LVL518
	.uleb128 .LVL856-.LVL518
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1143-.LVL518
	.uleb128 .LVL1145-.LVL518
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS766:
	.uleb128 .LVU1387
	.uleb128 .LVU1408
	.uleb128 .LVU2314
	.uleb128 .LVU2324
	.uleb128 .LVU2636
	.uleb128 .LVU2659
	.uleb128 .LVU3411
	.uleb128 .LVU3417
.LLST766:
	.byte	0x6
	.long	.LVL518
	.byte	0x4
	.uleb128 .LVL518-.LVL518
	.uleb128 .LVL521-.LVL518
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL792-.LVL518
	.uleb128 .LVL796-.LVL518
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL850-.LVL518
	.uleb128 .LVL854-.LVL518
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1143-.LVL518
	.uleb128 .LVL1145-.LVL518
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS767:
	.uleb128 .LVU1387
	.uleb128 .LVU1408
	.uleb128 .LVU2314
	.uleb128 .LVU2334
	.uleb128 .LVU2636
	.uleb128 .LVU2662
	.uleb128 .LVU3411
	.uleb128 .LVU3417
.LLST767:
	.byte	0x6
	.long	.LVL518
	.byte	0x4
	.uleb128 .LVL518-.LVL518
	.uleb128 .LVL521-.LVL518
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL792-.LVL518
	.uleb128 .LVL797-.LVL518
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL850-.LVL518
	.uleb128 .LVL856-.LVL518
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1143-.LVL518
	.uleb128 .LVL1145-.LVL518
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS769:
	.uleb128 .LVU1394
	.uleb128 .LVU1405
.LLST769:
	.byte	0x8
	.long	.LVL519
	.uleb128 .LVL520-.LVL519
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS770:
	.uleb128 .LVU1394
	.uleb128 .LVU1405
.LLST770:
	.byte	0x8
	.long	.LVL519
	.uleb128 .LVL520-.LVL519
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS772:
	.uleb128 .LVU2325
	.uleb128 .LVU2334
.LLST772:
	.byte	0x8
	.long	.LVL796
	.uleb128 .LVL797-.LVL796
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS773:
	.uleb128 .LVU2325
	.uleb128 .LVU2334
.LLST773:
	.byte	0x8
	.long	.LVL796
	.uleb128 .LVL797-.LVL796
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS775:
	.uleb128 .LVU2641
	.uleb128 .LVU2655
.LLST775:
	.byte	0x8
	.long	.LVL851
	.uleb128 .LVL852-.LVL851
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS776:
	.uleb128 .LVU2641
	.uleb128 .LVU2655
.LLST776:
	.byte	0x8
	.long	.LVL851
	.uleb128 .LVL852-.LVL851
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS778:
	.uleb128 .LVU1411
	.uleb128 .LVU1421
.LLST778:
	.byte	0x8
	.long	.LVL522
	.uleb128 .LVL524-.LVL522
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS779:
	.uleb128 .LVU1411
	.uleb128 .LVU1418
.LLST779:
	.byte	0x8
	.long	.LVL522
	.uleb128 .LVL523-.LVL522
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS781:
	.uleb128 .LVU1423
	.uleb128 .LVU1443
	.uleb128 .LVU2338
	.uleb128 .LVU2345
	.uleb128 .LVU2666
	.uleb128 .LVU2669
	.uleb128 .LVU3265
	.uleb128 .LVU3268
	.uleb128 .LVU3571
	.uleb128 .LVU3574
	.uleb128 .LVU3602
	.uleb128 .LVU3605
.LLST781:
	.byte	0x6
	.long	.LVL524
	.byte	0x4
	.uleb128 .LVL524-.LVL524
	.uleb128 .LVL528-.LVL524
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL798-.LVL524
	.uleb128 .LVL800-.LVL524
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL857-.LVL524
	.uleb128 .LVL858-.LVL524
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1079-.LVL524
	.uleb128 .LVL1080-.LVL524
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1195-.LVL524
	.uleb128 .LVL1196-.LVL524
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1206-.LVL524
	.uleb128 .LVL1207-.LVL524
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS782:
	.uleb128 .LVU1423
	.uleb128 .LVU1443
	.uleb128 .LVU2338
	.uleb128 .LVU2353
	.uleb128 .LVU2666
	.uleb128 .LVU2691
	.uleb128 .LVU3265
	.uleb128 .LVU3268
	.uleb128 .LVU3571
	.uleb128 .LVU3576
	.uleb128 .LVU3602
	.uleb128 .LVU3605
.LLST782:
	.byte	0x6
	.long	.LVL524
	.byte	0x4
	.uleb128 .LVL524-.LVL524
	.uleb128 .LVL528-.LVL524
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL798-.LVL524
	.uleb128 .LVL801-.LVL524
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL857-.LVL524
	.uleb128 .LVL862-.LVL524
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1079-.LVL524
	.uleb128 .LVL1080-.LVL524
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1195-.LVL524
	.uleb128 .LVL1198-.LVL524
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1206-.LVL524
	.uleb128 .LVL1207-.LVL524
	.uleb128 0x6
	.byte	0x3
	.long	add_up
	.byte	0x9f
	.byte	0
.LVUS783:
	.uleb128 .LVU1423
	.uleb128 .LVU1443
	.uleb128 .LVU2338
	.uleb128 .LVU2345
	.uleb128 .LVU2666
	.uleb128 .LVU2669
	.uleb128 .LVU3265
	.uleb128 .LVU3268
	.uleb128 .LVU3571
	.uleb128 .LVU3574
	.uleb128 .LVU3602
	.uleb128 .LVU3605
.LLST783:
	.byte	0x6
	.long	.LVL524
	.byte	0x4
	.uleb128 .LVL524-.LVL524
	.uleb128 .LVL528-.LVL524
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL798-.LVL524
	.uleb128 .LVL800-.LVL524
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL857-.LVL524
	.uleb128 .LVL858-.LVL524
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1079-.LVL524
	.uleb128 .LVL1080-.LVL524
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1195-.LVL524
	.uleb128 .LVL1196-.LVL524
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1206-.LVL524
	.uleb128 .LVL1207-.LVL524
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS784:
	.uleb128 .LVU1423
	.uleb128 .LVU1443
	.uleb128 .LVU2338
	.uleb128 .LVU2345
	.uleb128 .LVU2666
	.uleb128 .LVU2669
	.uleb128 .LVU3265
	.uleb128 .LVU3268
	.uleb128 .LVU3571
	.uleb128 .LVU3576
	.uleb128 .LVU3602
	.uleb128 .LVU3605
.LLST784:
	.byte	0x6
	.long	.LVL524
	.byte	0x4
	.uleb128 .LVL524-.LVL524
	.uleb128 .LVL528-.LVL524
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL798-.LVL524
	.uleb128 .LVL800-.LVL524
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL857-.LVL524
	.uleb128 .LVL858-.LVL524
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1079-.LVL524
	.uleb128 .LVL1080-.LVL524
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1195-.LVL524
	.uleb128 .LVL1198-.LVL524
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL1206-.LVL524
	.uleb128 .LVL1207-.LVL524
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS786:
	.uleb128 .LVU1429
	.uleb128 .LVU1439
.LLST786:
	.byte	0x8
	.long	.LVL525
	.uleb128 .LVL526-.LVL525
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS787:
	.uleb128 .LVU1429
	.uleb128 .LVU1439
.LLST787:
	.byte	0x8
	.long	.LVL525
	.uleb128 .LVL526-.LVL525
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS788:
	.uleb128 .LVU2346
	.uleb128 .LVU2353
.LLST788:
	.byte	0x8
	.long	.LVL800
	.uleb128 .LVL801-.LVL800
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS789:
	.uleb128 .LVU2346
	.uleb128 .LVU2353
.LLST789:
	.byte	0x8
	.long	.LVL800
	.uleb128 .LVL801-.LVL800
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS791:
	.uleb128 .LVU2670
	.uleb128 .LVU2684
.LLST791:
	.byte	0x8
	.long	.LVL858
	.uleb128 .LVL859-.LVL858
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS792:
	.uleb128 .LVU2670
	.uleb128 .LVU2684
.LLST792:
	.byte	0x8
	.long	.LVL858
	.uleb128 .LVL859-.LVL858
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS793:
	.uleb128 .LVU2356
	.uleb128 .LVU2365
.LLST793:
	.byte	0x8
	.long	.LVL801
	.uleb128 .LVL802-.LVL801
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS794:
	.uleb128 .LVU2356
	.uleb128 .LVU2365
.LLST794:
	.byte	0x8
	.long	.LVL801
	.uleb128 .LVL802-.LVL801
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS796:
	.uleb128 .LVU2620
	.uleb128 .LVU2634
.LLST796:
	.byte	0x8
	.long	.LVL849
	.uleb128 .LVL850-.LVL849
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS797:
	.uleb128 .LVU2620
	.uleb128 .LVU2634
.LLST797:
	.byte	0x8
	.long	.LVL849
	.uleb128 .LVL850-.LVL849
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS798:
	.uleb128 .LVU2368
	.uleb128 .LVU2377
.LLST798:
	.byte	0x8
	.long	.LVL802
	.uleb128 .LVL803-.LVL802
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS799:
	.uleb128 .LVU2368
	.uleb128 .LVU2377
.LLST799:
	.byte	0x8
	.long	.LVL802
	.uleb128 .LVL803-.LVL802
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS801:
	.uleb128 .LVU2527
	.uleb128 .LVU2539
.LLST801:
	.byte	0x8
	.long	.LVL830
	.uleb128 .LVL831-.LVL830
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS802:
	.uleb128 .LVU2527
	.uleb128 .LVU2539
.LLST802:
	.byte	0x8
	.long	.LVL830
	.uleb128 .LVL831-.LVL830
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS804:
	.uleb128 .LVU2037
	.uleb128 .LVU2050
.LLST804:
	.byte	0x8
	.long	.LVL742
	.uleb128 .LVL743-.LVL742
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS806:
	.uleb128 .LVU2380
	.uleb128 .LVU2396
.LLST806:
	.byte	0x8
	.long	.LVL803
	.uleb128 .LVL804-.LVL803
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS809:
	.uleb128 .LVU1583
	.uleb128 .LVU1723
	.uleb128 .LVU2789
	.uleb128 .LVU2790
	.uleb128 .LVU2910
	.uleb128 .LVU2914
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3089
	.uleb128 .LVU3091
	.uleb128 .LVU3139
	.uleb128 .LVU3142
	.uleb128 .LVU3165
	.uleb128 .LVU3169
	.uleb128 .LVU3178
	.uleb128 .LVU3181
	.uleb128 .LVU3195
	.uleb128 .LVU3199
	.uleb128 .LVU3202
	.uleb128 .LVU3207
	.uleb128 .LVU3378
	.uleb128 .LVU3382
.LLST809:
	.byte	0x6
	.long	.LVL587
	.byte	0x4
	.uleb128 .LVL587-.LVL587
	.uleb128 .LVL650-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL902-.LVL587
	.uleb128 .LVL903-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL934-.LVL587
	.uleb128 .LVL937-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL981-.LVL587
	.uleb128 .LVL982-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL997-.LVL587
	.uleb128 .LVL998-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1012-.LVL587
	.uleb128 .LVL1015-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1028-.LVL587
	.uleb128 .LVL1032-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1035-.LVL587
	.uleb128 .LVL1037-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1042-.LVL587
	.uleb128 .LVL1045-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1048-.LVL587
	.uleb128 .LVL1053-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1127-.LVL587
	.uleb128 .LVL1130-.LVL587
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS810:
	.uleb128 .LVU1719
	.uleb128 .LVU1722
.LLST810:
	.byte	0x8
	.long	.LVL648
	.uleb128 .LVL649-.LVL648
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS812:
	.uleb128 .LVU1451
	.uleb128 .LVU1528
	.uleb128 .LVU2402
	.uleb128 .LVU2406
	.uleb128 .LVU2979
	.uleb128 .LVU2980
	.uleb128 .LVU3038
	.uleb128 .LVU3041
	.uleb128 .LVU3199
	.uleb128 .LVU3202
	.uleb128 .LVU3207
	.uleb128 .LVU3210
	.uleb128 .LVU3382
	.uleb128 .LVU3385
.LLST812:
	.byte	0x6
	.long	.LVL529
	.byte	0x4
	.uleb128 .LVL529-.LVL529
	.uleb128 .LVL563-.LVL529
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL804-.LVL529
	.uleb128 .LVL805-.LVL529
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL955-.LVL529
	.uleb128 .LVL956-.LVL529
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL977-.LVL529
	.uleb128 .LVL979-.LVL529
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1045-.LVL529
	.uleb128 .LVL1048-.LVL529
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1053-.LVL529
	.uleb128 .LVL1056-.LVL529
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1130-.LVL529
	.uleb128 .LVL1133-.LVL529
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS814:
	.uleb128 .LVU1454
	.uleb128 .LVU1528
	.uleb128 .LVU2979
	.uleb128 .LVU2980
	.uleb128 .LVU3038
	.uleb128 .LVU3041
	.uleb128 .LVU3199
	.uleb128 .LVU3202
	.uleb128 .LVU3207
	.uleb128 .LVU3210
	.uleb128 .LVU3382
	.uleb128 .LVU3385
.LLST814:
	.byte	0x6
	.long	.LVL530
	.byte	0x4
	.uleb128 .LVL530-.LVL530
	.uleb128 .LVL563-.LVL530
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL955-.LVL530
	.uleb128 .LVL956-.LVL530
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL977-.LVL530
	.uleb128 .LVL979-.LVL530
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1045-.LVL530
	.uleb128 .LVL1048-.LVL530
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1053-.LVL530
	.uleb128 .LVL1056-.LVL530
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1130-.LVL530
	.uleb128 .LVL1133-.LVL530
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS815:
	.uleb128 .LVU1526
	.uleb128 .LVU1583
	.uleb128 .LVU2977
	.uleb128 .LVU2979
	.uleb128 .LVU3142
	.uleb128 .LVU3147
	.uleb128 .LVU3160
	.uleb128 .LVU3165
.LLST815:
	.byte	0x6
	.long	.LVL562
	.byte	0x4
	.uleb128 .LVL562-.LVL562
	.uleb128 .LVL587-.LVL562
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL954-.LVL562
	.uleb128 .LVL955-.LVL562
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1015-.LVL562
	.uleb128 .LVL1020-.LVL562
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1024-.LVL562
	.uleb128 .LVL1028-.LVL562
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS816:
	.uleb128 .LVU1579
	.uleb128 .LVU1582
.LLST816:
	.byte	0x8
	.long	.LVL585
	.uleb128 .LVL586-.LVL585
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS818:
	.uleb128 .LVU1457
	.uleb128 .LVU1469
	.uleb128 .LVU1469
	.uleb128 .LVU1472
	.uleb128 .LVU1472
	.uleb128 .LVU1510
	.uleb128 .LVU2979
	.uleb128 .LVU2980
	.uleb128 .LVU3038
	.uleb128 .LVU3040
	.uleb128 .LVU3040
	.uleb128 .LVU3041
	.uleb128 .LVU3199
	.uleb128 .LVU3200
	.uleb128 .LVU3200
	.uleb128 .LVU3202
	.uleb128 .LVU3209
	.uleb128 .LVU3210
	.uleb128 .LVU3382
	.uleb128 .LVU3385
.LLST818:
	.byte	0x6
	.long	.LVL531
	.byte	0x4
	.uleb128 .LVL531-.LVL531
	.uleb128 .LVL535-.LVL531
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL535-.LVL531
	.uleb128 .LVL536-1-.LVL531
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL536-1-.LVL531
	.uleb128 .LVL553-.LVL531
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL955-.LVL531
	.uleb128 .LVL956-.LVL531
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL977-.LVL531
	.uleb128 .LVL978-.LVL531
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL978-.LVL531
	.uleb128 .LVL979-.LVL531
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1045-.LVL531
	.uleb128 .LVL1046-.LVL531
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1046-.LVL531
	.uleb128 .LVL1048-.LVL531
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1055-.LVL531
	.uleb128 .LVL1056-.LVL531
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1130-.LVL531
	.uleb128 .LVL1133-.LVL531
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS820:
	.uleb128 .LVU1460
	.uleb128 .LVU1469
	.uleb128 .LVU1469
	.uleb128 .LVU1472
	.uleb128 .LVU1472
	.uleb128 .LVU1510
	.uleb128 .LVU3038
	.uleb128 .LVU3040
	.uleb128 .LVU3040
	.uleb128 .LVU3041
	.uleb128 .LVU3199
	.uleb128 .LVU3200
	.uleb128 .LVU3200
	.uleb128 .LVU3202
	.uleb128 .LVU3209
	.uleb128 .LVU3210
	.uleb128 .LVU3382
	.uleb128 .LVU3385
.LLST820:
	.byte	0x6
	.long	.LVL532
	.byte	0x4
	.uleb128 .LVL532-.LVL532
	.uleb128 .LVL535-.LVL532
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL535-.LVL532
	.uleb128 .LVL536-1-.LVL532
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL536-1-.LVL532
	.uleb128 .LVL553-.LVL532
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL977-.LVL532
	.uleb128 .LVL978-.LVL532
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL978-.LVL532
	.uleb128 .LVL979-.LVL532
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1045-.LVL532
	.uleb128 .LVL1046-.LVL532
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1046-.LVL532
	.uleb128 .LVL1048-.LVL532
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1055-.LVL532
	.uleb128 .LVL1056-.LVL532
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1130-.LVL532
	.uleb128 .LVL1133-.LVL532
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS821:
	.uleb128 .LVU1499
	.uleb128 .LVU1526
	.uleb128 .LVU3040
	.uleb128 .LVU3041
	.uleb128 .LVU3207
	.uleb128 .LVU3210
.LLST821:
	.byte	0x6
	.long	.LVL549
	.byte	0x4
	.uleb128 .LVL549-.LVL549
	.uleb128 .LVL562-.LVL549
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL978-.LVL549
	.uleb128 .LVL979-.LVL549
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1053-.LVL549
	.uleb128 .LVL1056-.LVL549
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS822:
	.uleb128 .LVU1522
	.uleb128 .LVU1525
.LLST822:
	.byte	0x8
	.long	.LVL560
	.uleb128 .LVL561-.LVL560
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS824:
	.uleb128 .LVU1463
	.uleb128 .LVU1472
	.uleb128 .LVU1472
	.uleb128 .LVU1473
	.uleb128 .LVU3038
	.uleb128 .LVU3040
	.uleb128 .LVU3200
	.uleb128 .LVU3202
.LLST824:
	.byte	0x6
	.long	.LVL533
	.byte	0x4
	.uleb128 .LVL533-.LVL533
	.uleb128 .LVL536-1-.LVL533
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL536-1-.LVL533
	.uleb128 .LVL537-.LVL533
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL977-.LVL533
	.uleb128 .LVL978-.LVL533
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1046-.LVL533
	.uleb128 .LVL1048-.LVL533
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS826:
	.uleb128 .LVU1466
	.uleb128 .LVU1472
	.uleb128 .LVU1472
	.uleb128 .LVU1473
	.uleb128 .LVU3200
	.uleb128 .LVU3202
.LLST826:
	.byte	0x6
	.long	.LVL534
	.byte	0x4
	.uleb128 .LVL534-.LVL534
	.uleb128 .LVL536-1-.LVL534
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL536-1-.LVL534
	.uleb128 .LVL537-.LVL534
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1046-.LVL534
	.uleb128 .LVL1048-.LVL534
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS827:
	.uleb128 .LVU1473
	.uleb128 .LVU1499
	.uleb128 .LVU3199
	.uleb128 .LVU3200
	.uleb128 .LVU3382
	.uleb128 .LVU3385
.LLST827:
	.byte	0x6
	.long	.LVL537
	.byte	0x4
	.uleb128 .LVL537-.LVL537
	.uleb128 .LVL549-.LVL537
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1045-.LVL537
	.uleb128 .LVL1046-.LVL537
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1130-.LVL537
	.uleb128 .LVL1133-.LVL537
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS828:
	.uleb128 .LVU1495
	.uleb128 .LVU1498
.LLST828:
	.byte	0x8
	.long	.LVL547
	.uleb128 .LVL548-.LVL547
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS830:
	.uleb128 .LVU1469
	.uleb128 .LVU1472
	.uleb128 .LVU3200
	.uleb128 .LVU3201
	.uleb128 .LVU3201
	.uleb128 .LVU3202
.LLST830:
	.byte	0x6
	.long	.LVL535
	.byte	0x4
	.uleb128 .LVL535-.LVL535
	.uleb128 .LVL536-1-.LVL535
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1046-.LVL535
	.uleb128 .LVL1047-.LVL535
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1047-.LVL535
	.uleb128 .LVL1048-.LVL535
	.uleb128 0x2
	.byte	0x72
	.sleb128 8
	.byte	0
.LVUS832:
	.uleb128 .LVU1475
	.uleb128 .LVU1484
	.uleb128 .LVU1484
	.uleb128 .LVU1485
	.uleb128 .LVU3199
	.uleb128 .LVU3200
	.uleb128 .LVU3384
	.uleb128 .LVU3385
.LLST832:
	.byte	0x6
	.long	.LVL538
	.byte	0x4
	.uleb128 .LVL538-.LVL538
	.uleb128 .LVL541-1-.LVL538
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL541-1-.LVL538
	.uleb128 .LVL542-.LVL538
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1045-.LVL538
	.uleb128 .LVL1046-.LVL538
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1132-.LVL538
	.uleb128 .LVL1133-.LVL538
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS834:
	.uleb128 .LVU1478
	.uleb128 .LVU1484
	.uleb128 .LVU1484
	.uleb128 .LVU1485
	.uleb128 .LVU3384
	.uleb128 .LVU3385
.LLST834:
	.byte	0x6
	.long	.LVL539
	.byte	0x4
	.uleb128 .LVL539-.LVL539
	.uleb128 .LVL541-1-.LVL539
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL541-1-.LVL539
	.uleb128 .LVL542-.LVL539
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1132-.LVL539
	.uleb128 .LVL1133-.LVL539
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS835:
	.uleb128 .LVU1485
	.uleb128 .LVU1490
	.uleb128 .LVU1490
	.uleb128 .LVU1491
	.uleb128 .LVU3382
	.uleb128 .LVU3384
.LLST835:
	.byte	0x6
	.long	.LVL542
	.byte	0x4
	.uleb128 .LVL542-.LVL542
	.uleb128 .LVL544-1-.LVL542
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL544-1-.LVL542
	.uleb128 .LVL545-.LVL542
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1130-.LVL542
	.uleb128 .LVL1132-.LVL542
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS836:
	.uleb128 .LVU1491
	.uleb128 .LVU1494
.LLST836:
	.byte	0x8
	.long	.LVL545
	.uleb128 .LVL546-.LVL545
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS838:
	.uleb128 .LVU1481
	.uleb128 .LVU1484
	.uleb128 .LVU3384
	.uleb128 .LVU3385
.LLST838:
	.byte	0x6
	.long	.LVL540
	.byte	0x4
	.uleb128 .LVL540-.LVL540
	.uleb128 .LVL541-1-.LVL540
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1132-.LVL540
	.uleb128 .LVL1133-.LVL540
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS840:
	.uleb128 .LVU1487
	.uleb128 .LVU1490
	.uleb128 .LVU3382
	.uleb128 .LVU3383
	.uleb128 .LVU3383
	.uleb128 .LVU3384
.LLST840:
	.byte	0x6
	.long	.LVL543
	.byte	0x4
	.uleb128 .LVL543-.LVL543
	.uleb128 .LVL544-1-.LVL543
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1130-.LVL543
	.uleb128 .LVL1131-.LVL543
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1131-.LVL543
	.uleb128 .LVL1132-.LVL543
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS842:
	.uleb128 .LVU1501
	.uleb128 .LVU1511
	.uleb128 .LVU1511
	.uleb128 .LVU1512
	.uleb128 .LVU3040
	.uleb128 .LVU3041
	.uleb128 .LVU3209
	.uleb128 .LVU3210
.LLST842:
	.byte	0x6
	.long	.LVL550
	.byte	0x4
	.uleb128 .LVL550-.LVL550
	.uleb128 .LVL554-1-.LVL550
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL554-1-.LVL550
	.uleb128 .LVL555-.LVL550
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL978-.LVL550
	.uleb128 .LVL979-.LVL550
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1055-.LVL550
	.uleb128 .LVL1056-.LVL550
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS844:
	.uleb128 .LVU1504
	.uleb128 .LVU1511
	.uleb128 .LVU1511
	.uleb128 .LVU1512
	.uleb128 .LVU3209
	.uleb128 .LVU3210
.LLST844:
	.byte	0x6
	.long	.LVL551
	.byte	0x4
	.uleb128 .LVL551-.LVL551
	.uleb128 .LVL554-1-.LVL551
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL554-1-.LVL551
	.uleb128 .LVL555-.LVL551
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1055-.LVL551
	.uleb128 .LVL1056-.LVL551
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS845:
	.uleb128 .LVU1512
	.uleb128 .LVU1517
	.uleb128 .LVU1517
	.uleb128 .LVU1518
	.uleb128 .LVU3207
	.uleb128 .LVU3209
.LLST845:
	.byte	0x6
	.long	.LVL555
	.byte	0x4
	.uleb128 .LVL555-.LVL555
	.uleb128 .LVL557-1-.LVL555
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL557-1-.LVL555
	.uleb128 .LVL558-.LVL555
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1053-.LVL555
	.uleb128 .LVL1055-.LVL555
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS846:
	.uleb128 .LVU1518
	.uleb128 .LVU1521
.LLST846:
	.byte	0x8
	.long	.LVL558
	.uleb128 .LVL559-.LVL558
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS848:
	.uleb128 .LVU1507
	.uleb128 .LVU1511
	.uleb128 .LVU3209
	.uleb128 .LVU3210
.LLST848:
	.byte	0x6
	.long	.LVL552
	.byte	0x4
	.uleb128 .LVL552-.LVL552
	.uleb128 .LVL554-1-.LVL552
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1055-.LVL552
	.uleb128 .LVL1056-.LVL552
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS850:
	.uleb128 .LVU1514
	.uleb128 .LVU1517
	.uleb128 .LVU3207
	.uleb128 .LVU3208
	.uleb128 .LVU3208
	.uleb128 .LVU3209
.LLST850:
	.byte	0x6
	.long	.LVL556
	.byte	0x4
	.uleb128 .LVL556-.LVL556
	.uleb128 .LVL557-1-.LVL556
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1053-.LVL556
	.uleb128 .LVL1054-.LVL556
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1054-.LVL556
	.uleb128 .LVL1055-.LVL556
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS852:
	.uleb128 .LVU1528
	.uleb128 .LVU1566
	.uleb128 .LVU2977
	.uleb128 .LVU2979
	.uleb128 .LVU3142
	.uleb128 .LVU3147
	.uleb128 .LVU3163
	.uleb128 .LVU3164
.LLST852:
	.byte	0x6
	.long	.LVL563
	.byte	0x4
	.uleb128 .LVL563-.LVL563
	.uleb128 .LVL579-.LVL563
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL954-.LVL563
	.uleb128 .LVL955-.LVL563
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1015-.LVL563
	.uleb128 .LVL1020-.LVL563
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1026-.LVL563
	.uleb128 .LVL1027-.LVL563
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS854:
	.uleb128 .LVU1531
	.uleb128 .LVU1566
	.uleb128 .LVU3142
	.uleb128 .LVU3147
	.uleb128 .LVU3163
	.uleb128 .LVU3164
.LLST854:
	.byte	0x6
	.long	.LVL564
	.byte	0x4
	.uleb128 .LVL564-.LVL564
	.uleb128 .LVL579-.LVL564
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1015-.LVL564
	.uleb128 .LVL1020-.LVL564
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1026-.LVL564
	.uleb128 .LVL1027-.LVL564
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS855:
	.uleb128 .LVU1554
	.uleb128 .LVU1579
	.uleb128 .LVU3142
	.uleb128 .LVU3143
	.uleb128 .LVU3160
	.uleb128 .LVU3165
.LLST855:
	.byte	0x6
	.long	.LVL574
	.byte	0x4
	.uleb128 .LVL574-.LVL574
	.uleb128 .LVL585-.LVL574
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1015-.LVL574
	.uleb128 .LVL1016-.LVL574
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1024-.LVL574
	.uleb128 .LVL1028-.LVL574
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS856:
	.uleb128 .LVU1575
	.uleb128 .LVU1578
.LLST856:
	.byte	0x8
	.long	.LVL583
	.uleb128 .LVL584-.LVL583
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS858:
	.uleb128 .LVU1534
	.uleb128 .LVU1543
	.uleb128 .LVU1543
	.uleb128 .LVU1544
	.uleb128 .LVU3143
	.uleb128 .LVU3144
	.uleb128 .LVU3146
	.uleb128 .LVU3147
.LLST858:
	.byte	0x6
	.long	.LVL565
	.byte	0x4
	.uleb128 .LVL565-.LVL565
	.uleb128 .LVL568-1-.LVL565
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL568-1-.LVL565
	.uleb128 .LVL569-.LVL565
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1016-.LVL565
	.uleb128 .LVL1017-.LVL565
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1019-.LVL565
	.uleb128 .LVL1020-.LVL565
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS860:
	.uleb128 .LVU1537
	.uleb128 .LVU1543
	.uleb128 .LVU1543
	.uleb128 .LVU1544
	.uleb128 .LVU3146
	.uleb128 .LVU3147
.LLST860:
	.byte	0x6
	.long	.LVL566
	.byte	0x4
	.uleb128 .LVL566-.LVL566
	.uleb128 .LVL568-1-.LVL566
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL568-1-.LVL566
	.uleb128 .LVL569-.LVL566
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1019-.LVL566
	.uleb128 .LVL1020-.LVL566
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS861:
	.uleb128 .LVU1544
	.uleb128 .LVU1549
	.uleb128 .LVU1549
	.uleb128 .LVU1550
	.uleb128 .LVU3144
	.uleb128 .LVU3146
.LLST861:
	.byte	0x6
	.long	.LVL569
	.byte	0x4
	.uleb128 .LVL569-.LVL569
	.uleb128 .LVL571-1-.LVL569
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL571-1-.LVL569
	.uleb128 .LVL572-.LVL569
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1017-.LVL569
	.uleb128 .LVL1019-.LVL569
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS862:
	.uleb128 .LVU1550
	.uleb128 .LVU1553
.LLST862:
	.byte	0x8
	.long	.LVL572
	.uleb128 .LVL573-.LVL572
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS864:
	.uleb128 .LVU1540
	.uleb128 .LVU1543
	.uleb128 .LVU3146
	.uleb128 .LVU3147
.LLST864:
	.byte	0x6
	.long	.LVL567
	.byte	0x4
	.uleb128 .LVL567-.LVL567
	.uleb128 .LVL568-1-.LVL567
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1019-.LVL567
	.uleb128 .LVL1020-.LVL567
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS866:
	.uleb128 .LVU1546
	.uleb128 .LVU1549
	.uleb128 .LVU3144
	.uleb128 .LVU3145
	.uleb128 .LVU3145
	.uleb128 .LVU3146
.LLST866:
	.byte	0x6
	.long	.LVL570
	.byte	0x4
	.uleb128 .LVL570-.LVL570
	.uleb128 .LVL571-1-.LVL570
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1017-.LVL570
	.uleb128 .LVL1018-.LVL570
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1018-.LVL570
	.uleb128 .LVL1019-.LVL570
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS868:
	.uleb128 .LVU1556
	.uleb128 .LVU1565
	.uleb128 .LVU1565
	.uleb128 .LVU1566
	.uleb128 .LVU3142
	.uleb128 .LVU3143
	.uleb128 .LVU3163
	.uleb128 .LVU3165
.LLST868:
	.byte	0x6
	.long	.LVL575
	.byte	0x4
	.uleb128 .LVL575-.LVL575
	.uleb128 .LVL578-1-.LVL575
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL578-1-.LVL575
	.uleb128 .LVL579-.LVL575
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1015-.LVL575
	.uleb128 .LVL1016-.LVL575
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1026-.LVL575
	.uleb128 .LVL1028-.LVL575
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS870:
	.uleb128 .LVU1559
	.uleb128 .LVU1565
	.uleb128 .LVU1565
	.uleb128 .LVU1566
	.uleb128 .LVU3163
	.uleb128 .LVU3165
.LLST870:
	.byte	0x6
	.long	.LVL576
	.byte	0x4
	.uleb128 .LVL576-.LVL576
	.uleb128 .LVL578-1-.LVL576
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL578-1-.LVL576
	.uleb128 .LVL579-.LVL576
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1026-.LVL576
	.uleb128 .LVL1028-.LVL576
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS871:
	.uleb128 .LVU1566
	.uleb128 .LVU1575
	.uleb128 .LVU3160
	.uleb128 .LVU3163
.LLST871:
	.byte	0x6
	.long	.LVL579
	.byte	0x4
	.uleb128 .LVL579-.LVL579
	.uleb128 .LVL583-.LVL579
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL1024-.LVL579
	.uleb128 .LVL1026-.LVL579
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS872:
	.uleb128 .LVU1571
	.uleb128 .LVU1574
.LLST872:
	.byte	0x8
	.long	.LVL581
	.uleb128 .LVL582-.LVL581
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS874:
	.uleb128 .LVU1562
	.uleb128 .LVU1565
	.uleb128 .LVU3163
	.uleb128 .LVU3165
.LLST874:
	.byte	0x6
	.long	.LVL577
	.byte	0x4
	.uleb128 .LVL577-.LVL577
	.uleb128 .LVL578-1-.LVL577
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1026-.LVL577
	.uleb128 .LVL1028-.LVL577
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS876:
	.uleb128 .LVU1568
	.uleb128 .LVU1571
	.uleb128 .LVU3160
	.uleb128 .LVU3162
	.uleb128 .LVU3162
	.uleb128 .LVU3163
.LLST876:
	.byte	0x6
	.long	.LVL580
	.byte	0x4
	.uleb128 .LVL580-.LVL580
	.uleb128 .LVL581-1-.LVL580
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1024-.LVL580
	.uleb128 .LVL1025-.LVL580
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1025-.LVL580
	.uleb128 .LVL1026-.LVL580
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS878:
	.uleb128 .LVU1585
	.uleb128 .LVU1664
	.uleb128 .LVU2789
	.uleb128 .LVU2790
	.uleb128 .LVU2910
	.uleb128 .LVU2913
	.uleb128 .LVU3139
	.uleb128 .LVU3142
	.uleb128 .LVU3165
	.uleb128 .LVU3169
	.uleb128 .LVU3195
	.uleb128 .LVU3199
	.uleb128 .LVU3378
	.uleb128 .LVU3382
.LLST878:
	.byte	0x6
	.long	.LVL588
	.byte	0x4
	.uleb128 .LVL588-.LVL588
	.uleb128 .LVL624-.LVL588
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL902-.LVL588
	.uleb128 .LVL903-.LVL588
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL934-.LVL588
	.uleb128 .LVL936-.LVL588
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1012-.LVL588
	.uleb128 .LVL1015-.LVL588
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1028-.LVL588
	.uleb128 .LVL1032-.LVL588
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1042-.LVL588
	.uleb128 .LVL1045-.LVL588
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1127-.LVL588
	.uleb128 .LVL1130-.LVL588
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS880:
	.uleb128 .LVU1588
	.uleb128 .LVU1664
	.uleb128 .LVU2910
	.uleb128 .LVU2913
	.uleb128 .LVU3139
	.uleb128 .LVU3142
	.uleb128 .LVU3165
	.uleb128 .LVU3169
	.uleb128 .LVU3195
	.uleb128 .LVU3199
	.uleb128 .LVU3378
	.uleb128 .LVU3382
.LLST880:
	.byte	0x6
	.long	.LVL589
	.byte	0x4
	.uleb128 .LVL589-.LVL589
	.uleb128 .LVL624-.LVL589
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL934-.LVL589
	.uleb128 .LVL936-.LVL589
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1012-.LVL589
	.uleb128 .LVL1015-.LVL589
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1028-.LVL589
	.uleb128 .LVL1032-.LVL589
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1042-.LVL589
	.uleb128 .LVL1045-.LVL589
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1127-.LVL589
	.uleb128 .LVL1130-.LVL589
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS881:
	.uleb128 .LVU1662
	.uleb128 .LVU1719
	.uleb128 .LVU2913
	.uleb128 .LVU2914
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3089
	.uleb128 .LVU3091
	.uleb128 .LVU3178
	.uleb128 .LVU3181
	.uleb128 .LVU3202
	.uleb128 .LVU3207
.LLST881:
	.byte	0x6
	.long	.LVL623
	.byte	0x4
	.uleb128 .LVL623-.LVL623
	.uleb128 .LVL648-.LVL623
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL936-.LVL623
	.uleb128 .LVL937-.LVL623
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL981-.LVL623
	.uleb128 .LVL982-.LVL623
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL997-.LVL623
	.uleb128 .LVL998-.LVL623
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1035-.LVL623
	.uleb128 .LVL1037-.LVL623
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1048-.LVL623
	.uleb128 .LVL1053-.LVL623
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS882:
	.uleb128 .LVU1715
	.uleb128 .LVU1718
.LLST882:
	.byte	0x8
	.long	.LVL646
	.uleb128 .LVL647-.LVL646
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS884:
	.uleb128 .LVU1591
	.uleb128 .LVU1597
	.uleb128 .LVU1597
	.uleb128 .LVU1613
	.uleb128 .LVU1613
	.uleb128 .LVU1646
	.uleb128 .LVU2910
	.uleb128 .LVU2912
	.uleb128 .LVU2912
	.uleb128 .LVU2913
	.uleb128 .LVU3139
	.uleb128 .LVU3140
	.uleb128 .LVU3140
	.uleb128 .LVU3142
	.uleb128 .LVU3165
	.uleb128 .LVU3167
	.uleb128 .LVU3167
	.uleb128 .LVU3169
	.uleb128 .LVU3198
	.uleb128 .LVU3199
	.uleb128 .LVU3378
	.uleb128 .LVU3381
	.uleb128 .LVU3381
	.uleb128 .LVU3382
.LLST884:
	.byte	0x6
	.long	.LVL590
	.byte	0x4
	.uleb128 .LVL590-.LVL590
	.uleb128 .LVL592-.LVL590
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL592-.LVL590
	.uleb128 .LVL598-1-.LVL590
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL598-1-.LVL590
	.uleb128 .LVL614-.LVL590
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL934-.LVL590
	.uleb128 .LVL935-.LVL590
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL935-.LVL590
	.uleb128 .LVL936-.LVL590
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1012-.LVL590
	.uleb128 .LVL1013-.LVL590
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1013-.LVL590
	.uleb128 .LVL1015-.LVL590
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1028-.LVL590
	.uleb128 .LVL1030-.LVL590
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1030-.LVL590
	.uleb128 .LVL1032-.LVL590
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1044-.LVL590
	.uleb128 .LVL1045-.LVL590
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1127-.LVL590
	.uleb128 .LVL1129-.LVL590
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1129-.LVL590
	.uleb128 .LVL1130-.LVL590
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0
.LVUS886:
	.uleb128 .LVU1594
	.uleb128 .LVU1597
	.uleb128 .LVU1597
	.uleb128 .LVU1613
	.uleb128 .LVU1613
	.uleb128 .LVU1646
	.uleb128 .LVU3139
	.uleb128 .LVU3140
	.uleb128 .LVU3140
	.uleb128 .LVU3142
	.uleb128 .LVU3165
	.uleb128 .LVU3167
	.uleb128 .LVU3167
	.uleb128 .LVU3169
	.uleb128 .LVU3198
	.uleb128 .LVU3199
	.uleb128 .LVU3378
	.uleb128 .LVU3381
	.uleb128 .LVU3381
	.uleb128 .LVU3382
.LLST886:
	.byte	0x6
	.long	.LVL591
	.byte	0x4
	.uleb128 .LVL591-.LVL591
	.uleb128 .LVL592-.LVL591
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL592-.LVL591
	.uleb128 .LVL598-1-.LVL591
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL598-1-.LVL591
	.uleb128 .LVL614-.LVL591
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1012-.LVL591
	.uleb128 .LVL1013-.LVL591
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1013-.LVL591
	.uleb128 .LVL1015-.LVL591
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1028-.LVL591
	.uleb128 .LVL1030-.LVL591
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1030-.LVL591
	.uleb128 .LVL1032-.LVL591
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1044-.LVL591
	.uleb128 .LVL1045-.LVL591
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1127-.LVL591
	.uleb128 .LVL1129-.LVL591
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1129-.LVL591
	.uleb128 .LVL1130-.LVL591
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0
.LVUS887:
	.uleb128 .LVU1635
	.uleb128 .LVU1662
	.uleb128 .LVU3139
	.uleb128 .LVU3140
	.uleb128 .LVU3195
	.uleb128 .LVU3199
.LLST887:
	.byte	0x6
	.long	.LVL610
	.byte	0x4
	.uleb128 .LVL610-.LVL610
	.uleb128 .LVL623-.LVL610
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1012-.LVL610
	.uleb128 .LVL1013-.LVL610
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1042-.LVL610
	.uleb128 .LVL1045-.LVL610
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS888:
	.uleb128 .LVU1658
	.uleb128 .LVU1661
.LLST888:
	.byte	0x8
	.long	.LVL621
	.uleb128 .LVL622-.LVL621
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS890:
	.uleb128 .LVU1598
	.uleb128 .LVU1610
	.uleb128 .LVU1610
	.uleb128 .LVU1613
	.uleb128 .LVU1613
	.uleb128 .LVU1629
	.uleb128 .LVU3140
	.uleb128 .LVU3141
	.uleb128 .LVU3141
	.uleb128 .LVU3142
	.uleb128 .LVU3165
	.uleb128 .LVU3167
	.uleb128 .LVU3167
	.uleb128 .LVU3169
	.uleb128 .LVU3378
	.uleb128 .LVU3381
	.uleb128 .LVU3381
	.uleb128 .LVU3382
.LLST890:
	.byte	0x6
	.long	.LVL593
	.byte	0x4
	.uleb128 .LVL593-.LVL593
	.uleb128 .LVL597-.LVL593
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL597-.LVL593
	.uleb128 .LVL598-1-.LVL593
	.uleb128 0x5
	.byte	0x76
	.sleb128 8
	.byte	0x6
	.byte	0x23
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL598-1-.LVL593
	.uleb128 .LVL606-.LVL593
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1013-.LVL593
	.uleb128 .LVL1014-.LVL593
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1014-.LVL593
	.uleb128 .LVL1015-.LVL593
	.uleb128 0x5
	.byte	0x76
	.sleb128 8
	.byte	0x6
	.byte	0x23
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL1028-.LVL593
	.uleb128 .LVL1030-.LVL593
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1030-.LVL593
	.uleb128 .LVL1032-.LVL593
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1127-.LVL593
	.uleb128 .LVL1129-.LVL593
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1129-.LVL593
	.uleb128 .LVL1130-.LVL593
	.uleb128 0x5
	.byte	0x76
	.sleb128 8
	.byte	0x6
	.byte	0x23
	.uleb128 0x8
	.byte	0
.LVUS892:
	.uleb128 .LVU1601
	.uleb128 .LVU1610
	.uleb128 .LVU1610
	.uleb128 .LVU1613
	.uleb128 .LVU1613
	.uleb128 .LVU1629
	.uleb128 .LVU3165
	.uleb128 .LVU3167
	.uleb128 .LVU3167
	.uleb128 .LVU3169
	.uleb128 .LVU3378
	.uleb128 .LVU3381
	.uleb128 .LVU3381
	.uleb128 .LVU3382
.LLST892:
	.byte	0x6
	.long	.LVL594
	.byte	0x4
	.uleb128 .LVL594-.LVL594
	.uleb128 .LVL597-.LVL594
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL597-.LVL594
	.uleb128 .LVL598-1-.LVL594
	.uleb128 0x5
	.byte	0x76
	.sleb128 8
	.byte	0x6
	.byte	0x23
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL598-1-.LVL594
	.uleb128 .LVL606-.LVL594
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1028-.LVL594
	.uleb128 .LVL1030-.LVL594
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1030-.LVL594
	.uleb128 .LVL1032-.LVL594
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1127-.LVL594
	.uleb128 .LVL1129-.LVL594
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1129-.LVL594
	.uleb128 .LVL1130-.LVL594
	.uleb128 0x5
	.byte	0x76
	.sleb128 8
	.byte	0x6
	.byte	0x23
	.uleb128 0x8
	.byte	0
.LVUS893:
	.uleb128 .LVU1624
	.uleb128 .LVU1630
	.uleb128 .LVU1630
	.uleb128 .LVU1631
	.uleb128 .LVU3165
	.uleb128 .LVU3167
.LLST893:
	.byte	0x6
	.long	.LVL604
	.byte	0x4
	.uleb128 .LVL604-.LVL604
	.uleb128 .LVL607-1-.LVL604
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL607-1-.LVL604
	.uleb128 .LVL608-.LVL604
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL1028-.LVL604
	.uleb128 .LVL1030-.LVL604
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS894:
	.uleb128 .LVU1631
	.uleb128 .LVU1634
.LLST894:
	.byte	0x8
	.long	.LVL608
	.uleb128 .LVL609-.LVL608
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS896:
	.uleb128 .LVU1604
	.uleb128 .LVU1613
	.uleb128 .LVU1613
	.uleb128 .LVU1614
	.uleb128 .LVU3167
	.uleb128 .LVU3168
	.uleb128 .LVU3168
	.uleb128 .LVU3169
	.uleb128 .LVU3381
	.uleb128 .LVU3382
.LLST896:
	.byte	0x6
	.long	.LVL595
	.byte	0x4
	.uleb128 .LVL595-.LVL595
	.uleb128 .LVL598-1-.LVL595
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL598-1-.LVL595
	.uleb128 .LVL599-.LVL595
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1030-.LVL595
	.uleb128 .LVL1031-.LVL595
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1031-.LVL595
	.uleb128 .LVL1032-.LVL595
	.uleb128 0x2
	.byte	0x70
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL1129-.LVL595
	.uleb128 .LVL1130-.LVL595
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS898:
	.uleb128 .LVU1607
	.uleb128 .LVU1613
	.uleb128 .LVU1613
	.uleb128 .LVU1614
	.uleb128 .LVU3381
	.uleb128 .LVU3382
.LLST898:
	.byte	0x6
	.long	.LVL596
	.byte	0x4
	.uleb128 .LVL596-.LVL596
	.uleb128 .LVL598-1-.LVL596
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL598-1-.LVL596
	.uleb128 .LVL599-.LVL596
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1129-.LVL596
	.uleb128 .LVL1130-.LVL596
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS899:
	.uleb128 .LVU1614
	.uleb128 .LVU1619
	.uleb128 .LVU1619
	.uleb128 .LVU1620
	.uleb128 .LVU3378
	.uleb128 .LVU3381
.LLST899:
	.byte	0x6
	.long	.LVL599
	.byte	0x4
	.uleb128 .LVL599-.LVL599
	.uleb128 .LVL601-1-.LVL599
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL601-1-.LVL599
	.uleb128 .LVL602-.LVL599
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1127-.LVL599
	.uleb128 .LVL1129-.LVL599
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS900:
	.uleb128 .LVU1620
	.uleb128 .LVU1623
.LLST900:
	.byte	0x8
	.long	.LVL602
	.uleb128 .LVL603-.LVL602
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS902:
	.uleb128 .LVU1610
	.uleb128 .LVU1613
	.uleb128 .LVU3381
	.uleb128 .LVU3382
.LLST902:
	.byte	0x6
	.long	.LVL597
	.byte	0x4
	.uleb128 .LVL597-.LVL597
	.uleb128 .LVL598-1-.LVL597
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1129-.LVL597
	.uleb128 .LVL1130-.LVL597
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS904:
	.uleb128 .LVU1616
	.uleb128 .LVU1619
	.uleb128 .LVU3378
	.uleb128 .LVU3380
	.uleb128 .LVU3380
	.uleb128 .LVU3381
.LLST904:
	.byte	0x6
	.long	.LVL600
	.byte	0x4
	.uleb128 .LVL600-.LVL600
	.uleb128 .LVL601-1-.LVL600
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1127-.LVL600
	.uleb128 .LVL1128-.LVL600
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1128-.LVL600
	.uleb128 .LVL1129-.LVL600
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS906:
	.uleb128 .LVU1626
	.uleb128 .LVU1630
	.uleb128 .LVU3165
	.uleb128 .LVU3166
	.uleb128 .LVU3166
	.uleb128 .LVU3167
.LLST906:
	.byte	0x6
	.long	.LVL605
	.byte	0x4
	.uleb128 .LVL605-.LVL605
	.uleb128 .LVL607-1-.LVL605
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1028-.LVL605
	.uleb128 .LVL1029-.LVL605
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1029-.LVL605
	.uleb128 .LVL1030-.LVL605
	.uleb128 0x5
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x23
	.uleb128 0xc
	.byte	0
.LVUS908:
	.uleb128 .LVU1637
	.uleb128 .LVU1647
	.uleb128 .LVU1647
	.uleb128 .LVU1648
	.uleb128 .LVU3139
	.uleb128 .LVU3140
	.uleb128 .LVU3198
	.uleb128 .LVU3199
.LLST908:
	.byte	0x6
	.long	.LVL611
	.byte	0x4
	.uleb128 .LVL611-.LVL611
	.uleb128 .LVL615-1-.LVL611
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL615-1-.LVL611
	.uleb128 .LVL616-.LVL611
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1012-.LVL611
	.uleb128 .LVL1013-.LVL611
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1044-.LVL611
	.uleb128 .LVL1045-.LVL611
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS910:
	.uleb128 .LVU1640
	.uleb128 .LVU1647
	.uleb128 .LVU1647
	.uleb128 .LVU1648
	.uleb128 .LVU3198
	.uleb128 .LVU3199
.LLST910:
	.byte	0x6
	.long	.LVL612
	.byte	0x4
	.uleb128 .LVL612-.LVL612
	.uleb128 .LVL615-1-.LVL612
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL615-1-.LVL612
	.uleb128 .LVL616-.LVL612
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1044-.LVL612
	.uleb128 .LVL1045-.LVL612
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS911:
	.uleb128 .LVU1648
	.uleb128 .LVU1653
	.uleb128 .LVU1653
	.uleb128 .LVU1654
	.uleb128 .LVU3195
	.uleb128 .LVU3198
.LLST911:
	.byte	0x6
	.long	.LVL616
	.byte	0x4
	.uleb128 .LVL616-.LVL616
	.uleb128 .LVL618-1-.LVL616
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL618-1-.LVL616
	.uleb128 .LVL619-.LVL616
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1042-.LVL616
	.uleb128 .LVL1044-.LVL616
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS912:
	.uleb128 .LVU1654
	.uleb128 .LVU1657
.LLST912:
	.byte	0x8
	.long	.LVL619
	.uleb128 .LVL620-.LVL619
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS914:
	.uleb128 .LVU1643
	.uleb128 .LVU1647
	.uleb128 .LVU3198
	.uleb128 .LVU3199
.LLST914:
	.byte	0x6
	.long	.LVL613
	.byte	0x4
	.uleb128 .LVL613-.LVL613
	.uleb128 .LVL615-1-.LVL613
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1044-.LVL613
	.uleb128 .LVL1045-.LVL613
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS916:
	.uleb128 .LVU1650
	.uleb128 .LVU1653
	.uleb128 .LVU3195
	.uleb128 .LVU3197
	.uleb128 .LVU3197
	.uleb128 .LVU3198
.LLST916:
	.byte	0x6
	.long	.LVL617
	.byte	0x4
	.uleb128 .LVL617-.LVL617
	.uleb128 .LVL618-1-.LVL617
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1042-.LVL617
	.uleb128 .LVL1043-.LVL617
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1043-.LVL617
	.uleb128 .LVL1044-.LVL617
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS918:
	.uleb128 .LVU1664
	.uleb128 .LVU1702
	.uleb128 .LVU2913
	.uleb128 .LVU2914
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3089
	.uleb128 .LVU3091
	.uleb128 .LVU3202
	.uleb128 .LVU3203
	.uleb128 .LVU3204
	.uleb128 .LVU3207
.LLST918:
	.byte	0x6
	.long	.LVL624
	.byte	0x4
	.uleb128 .LVL624-.LVL624
	.uleb128 .LVL640-.LVL624
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL936-.LVL624
	.uleb128 .LVL937-.LVL624
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL981-.LVL624
	.uleb128 .LVL982-.LVL624
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL997-.LVL624
	.uleb128 .LVL998-.LVL624
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1048-.LVL624
	.uleb128 .LVL1049-.LVL624
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1050-.LVL624
	.uleb128 .LVL1053-.LVL624
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS920:
	.uleb128 .LVU1667
	.uleb128 .LVU1702
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3089
	.uleb128 .LVU3091
	.uleb128 .LVU3202
	.uleb128 .LVU3203
	.uleb128 .LVU3204
	.uleb128 .LVU3207
.LLST920:
	.byte	0x6
	.long	.LVL625
	.byte	0x4
	.uleb128 .LVL625-.LVL625
	.uleb128 .LVL640-.LVL625
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL981-.LVL625
	.uleb128 .LVL982-.LVL625
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL997-.LVL625
	.uleb128 .LVL998-.LVL625
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1048-.LVL625
	.uleb128 .LVL1049-.LVL625
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1050-.LVL625
	.uleb128 .LVL1053-.LVL625
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS921:
	.uleb128 .LVU1690
	.uleb128 .LVU1715
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3178
	.uleb128 .LVU3181
	.uleb128 .LVU3202
	.uleb128 .LVU3204
.LLST921:
	.byte	0x6
	.long	.LVL635
	.byte	0x4
	.uleb128 .LVL635-.LVL635
	.uleb128 .LVL646-.LVL635
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL981-.LVL635
	.uleb128 .LVL982-.LVL635
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1035-.LVL635
	.uleb128 .LVL1037-.LVL635
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1048-.LVL635
	.uleb128 .LVL1050-.LVL635
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS922:
	.uleb128 .LVU1711
	.uleb128 .LVU1714
.LLST922:
	.byte	0x8
	.long	.LVL644
	.uleb128 .LVL645-.LVL644
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS924:
	.uleb128 .LVU1670
	.uleb128 .LVU1679
	.uleb128 .LVU1679
	.uleb128 .LVU1680
	.uleb128 .LVU3089
	.uleb128 .LVU3091
	.uleb128 .LVU3206
	.uleb128 .LVU3207
.LLST924:
	.byte	0x6
	.long	.LVL626
	.byte	0x4
	.uleb128 .LVL626-.LVL626
	.uleb128 .LVL629-1-.LVL626
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL629-1-.LVL626
	.uleb128 .LVL630-.LVL626
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL997-.LVL626
	.uleb128 .LVL998-.LVL626
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1052-.LVL626
	.uleb128 .LVL1053-.LVL626
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS926:
	.uleb128 .LVU1673
	.uleb128 .LVU1679
	.uleb128 .LVU1679
	.uleb128 .LVU1680
	.uleb128 .LVU3206
	.uleb128 .LVU3207
.LLST926:
	.byte	0x6
	.long	.LVL627
	.byte	0x4
	.uleb128 .LVL627-.LVL627
	.uleb128 .LVL629-1-.LVL627
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL629-1-.LVL627
	.uleb128 .LVL630-.LVL627
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1052-.LVL627
	.uleb128 .LVL1053-.LVL627
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS927:
	.uleb128 .LVU1680
	.uleb128 .LVU1685
	.uleb128 .LVU1685
	.uleb128 .LVU1686
	.uleb128 .LVU3204
	.uleb128 .LVU3206
.LLST927:
	.byte	0x6
	.long	.LVL630
	.byte	0x4
	.uleb128 .LVL630-.LVL630
	.uleb128 .LVL632-1-.LVL630
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL632-1-.LVL630
	.uleb128 .LVL633-.LVL630
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL1050-.LVL630
	.uleb128 .LVL1052-.LVL630
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS928:
	.uleb128 .LVU1686
	.uleb128 .LVU1689
.LLST928:
	.byte	0x8
	.long	.LVL633
	.uleb128 .LVL634-.LVL633
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS930:
	.uleb128 .LVU1676
	.uleb128 .LVU1679
	.uleb128 .LVU3206
	.uleb128 .LVU3207
.LLST930:
	.byte	0x6
	.long	.LVL628
	.byte	0x4
	.uleb128 .LVL628-.LVL628
	.uleb128 .LVL629-1-.LVL628
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1052-.LVL628
	.uleb128 .LVL1053-.LVL628
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS932:
	.uleb128 .LVU1682
	.uleb128 .LVU1685
	.uleb128 .LVU3204
	.uleb128 .LVU3205
	.uleb128 .LVU3205
	.uleb128 .LVU3206
.LLST932:
	.byte	0x6
	.long	.LVL631
	.byte	0x4
	.uleb128 .LVL631-.LVL631
	.uleb128 .LVL632-1-.LVL631
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1050-.LVL631
	.uleb128 .LVL1051-.LVL631
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1051-.LVL631
	.uleb128 .LVL1052-.LVL631
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS934:
	.uleb128 .LVU1692
	.uleb128 .LVU1701
	.uleb128 .LVU1701
	.uleb128 .LVU1702
	.uleb128 .LVU3044
	.uleb128 .LVU3046
	.uleb128 .LVU3202
	.uleb128 .LVU3204
.LLST934:
	.byte	0x6
	.long	.LVL636
	.byte	0x4
	.uleb128 .LVL636-.LVL636
	.uleb128 .LVL639-1-.LVL636
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL639-1-.LVL636
	.uleb128 .LVL640-.LVL636
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL981-.LVL636
	.uleb128 .LVL982-.LVL636
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1048-.LVL636
	.uleb128 .LVL1050-.LVL636
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS936:
	.uleb128 .LVU1695
	.uleb128 .LVU1701
	.uleb128 .LVU1701
	.uleb128 .LVU1702
	.uleb128 .LVU3202
	.uleb128 .LVU3204
.LLST936:
	.byte	0x6
	.long	.LVL637
	.byte	0x4
	.uleb128 .LVL637-.LVL637
	.uleb128 .LVL639-1-.LVL637
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL639-1-.LVL637
	.uleb128 .LVL640-.LVL637
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL1048-.LVL637
	.uleb128 .LVL1050-.LVL637
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS937:
	.uleb128 .LVU1702
	.uleb128 .LVU1711
	.uleb128 .LVU3178
	.uleb128 .LVU3181
.LLST937:
	.byte	0x6
	.long	.LVL640
	.byte	0x4
	.uleb128 .LVL640-.LVL640
	.uleb128 .LVL644-.LVL640
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL1035-.LVL640
	.uleb128 .LVL1037-.LVL640
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS938:
	.uleb128 .LVU1707
	.uleb128 .LVU1710
.LLST938:
	.byte	0x8
	.long	.LVL642
	.uleb128 .LVL643-.LVL642
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS940:
	.uleb128 .LVU1698
	.uleb128 .LVU1701
	.uleb128 .LVU3202
	.uleb128 .LVU3204
.LLST940:
	.byte	0x6
	.long	.LVL638
	.byte	0x4
	.uleb128 .LVL638-.LVL638
	.uleb128 .LVL639-1-.LVL638
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1048-.LVL638
	.uleb128 .LVL1050-.LVL638
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS942:
	.uleb128 .LVU1704
	.uleb128 .LVU1707
	.uleb128 .LVU3178
	.uleb128 .LVU3180
	.uleb128 .LVU3180
	.uleb128 .LVU3181
.LLST942:
	.byte	0x6
	.long	.LVL641
	.byte	0x4
	.uleb128 .LVL641-.LVL641
	.uleb128 .LVL642-1-.LVL641
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1035-.LVL641
	.uleb128 .LVL1036-.LVL641
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL1036-.LVL641
	.uleb128 .LVL1037-.LVL641
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS944:
	.uleb128 .LVU2723
	.uleb128 .LVU2726
	.uleb128 .LVU2726
	.uleb128 .LVU2728
	.uleb128 .LVU2728
	.uleb128 .LVU2731
.LLST944:
	.byte	0x6
	.long	.LVL881
	.byte	0x4
	.uleb128 .LVL881-.LVL881
	.uleb128 .LVL883-.LVL881
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL883-.LVL881
	.uleb128 .LVL884-.LVL881
	.uleb128 0x3
	.byte	0x76
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL884-.LVL881
	.uleb128 .LVL885-.LVL881
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS948:
	.uleb128 .LVU2744
	.uleb128 .LVU2746
	.uleb128 .LVU2746
	.uleb128 .LVU2771
	.uleb128 .LVU2771
	.uleb128 .LVU2775
	.uleb128 .LVU2775
	.uleb128 .LVU2776
	.uleb128 .LVU2776
	.uleb128 .LVU2788
.LLST948:
	.byte	0x6
	.long	.LVL888
	.byte	0x4
	.uleb128 .LVL888-.LVL888
	.uleb128 .LVL889-.LVL888
	.uleb128 0x3
	.byte	0x9
	.byte	0xf6
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL889-.LVL888
	.uleb128 .LVL894-.LVL888
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL894-.LVL888
	.uleb128 .LVL896-1-.LVL888
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL896-1-.LVL888
	.uleb128 .LVL896-.LVL888
	.uleb128 0x3
	.byte	0x76
	.sleb128 -31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL896-.LVL888
	.uleb128 .LVL901-.LVL888
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS950:
	.uleb128 .LVU2747
	.uleb128 .LVU2771
	.uleb128 .LVU2771
	.uleb128 .LVU2773
.LLST950:
	.byte	0x6
	.long	.LVL889
	.byte	0x4
	.uleb128 .LVL889-.LVL889
	.uleb128 .LVL894-.LVL889
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL894-.LVL889
	.uleb128 .LVL895-.LVL889
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0
.LVUS951:
	.uleb128 .LVU2747
	.uleb128 .LVU2753
	.uleb128 .LVU2753
	.uleb128 .LVU2773
.LLST951:
	.byte	0x6
	.long	.LVL889
	.byte	0x4
	.uleb128 .LVL889-.LVL889
	.uleb128 .LVL891-.LVL889
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL891-.LVL889
	.uleb128 .LVL895-.LVL889
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS952:
	.uleb128 .LVU2750
	.uleb128 .LVU2773
.LLST952:
	.byte	0x8
	.long	.LVL890
	.uleb128 .LVL895-.LVL890
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS946:
	.uleb128 .LVU2735
	.uleb128 .LVU2738
	.uleb128 .LVU3091
	.uleb128 .LVU3092
	.uleb128 .LVU3092
	.uleb128 .LVU3093
.LLST946:
	.byte	0x6
	.long	.LVL886
	.byte	0x4
	.uleb128 .LVL886-.LVL886
	.uleb128 .LVL887-.LVL886
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL998-.LVL886
	.uleb128 .LVL999-.LVL886
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL999-.LVL886
	.uleb128 .LVL1000-.LVL886
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LFE2-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL19-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL19-.LVL13
	.uleb128 .LVL28-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL13
	.uleb128 .LVL30-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL30-.LVL13
	.uleb128 .LFE2-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU58
	.uleb128 .LVU92
	.uleb128 .LVU96
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL18
	.byte	0x4
	.uleb128 .LVL18-.LVL18
	.uleb128 .LVL27-.LVL18
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL30-.LVL18
	.uleb128 .LFE2-.LVL18
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 .LVU58
	.uleb128 .LVU90
	.uleb128 .LVU96
	.uleb128 .LVU99
	.uleb128 .LVU101
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL18
	.byte	0x4
	.uleb128 .LVL18-.LVL18
	.uleb128 .LVL26-1-.LVL18
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL18
	.uleb128 .LVL31-1-.LVL18
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL32-.LVL18
	.uleb128 .LFE2-.LVL18
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS11:
	.uleb128 .LVU66
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU77
	.uleb128 .LVU101
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x3
	.byte	0x70
	.sleb128 12
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL20
	.uleb128 .LVL22-.LVL20
	.uleb128 0x3
	.byte	0x71
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL20
	.uleb128 .LVL22-.LVL20
	.uleb128 0x3
	.byte	0x70
	.sleb128 12
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL20
	.uleb128 .LVL23-.LVL20
	.uleb128 0x3
	.byte	0x71
	.sleb128 8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL20
	.uleb128 .LVL24-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL32-.LVL20
	.uleb128 .LFE2-.LVL20
	.uleb128 0x3
	.byte	0x70
	.sleb128 12
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU43
	.uleb128 .LVU58
	.uleb128 .LVU93
	.uleb128 .LVU95
.LLST8:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL18-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL28-.LVL13
	.uleb128 .LVL29-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS9:
	.uleb128 .LVU43
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU51
	.uleb128 .LVU52
	.uleb128 .LVU58
	.uleb128 .LVU93
	.uleb128 .LVU95
.LLST9:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL16-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL17-.LVL13
	.uleb128 .LVL18-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL28-.LVL13
	.uleb128 .LVL29-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU2
	.uleb128 .LVU2
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
	.uleb128 .LFE3-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU2
	.uleb128 .LVU2
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU2
	.uleb128 .LVU2
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LFE3-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU118
.LLST12:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS13:
	.uleb128 .LVU105
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL36-.LVL34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL36-.LVL34
	.uleb128 .LVL37-.LVL34
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL34
	.uleb128 .LFE4-.LVL34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS15:
	.uleb128 .LVU115
	.uleb128 .LVU118
.LLST15:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS16:
	.uleb128 .LVU115
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL36
	.uleb128 .LFE4-.LVL36
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU149
	.uleb128 .LVU149
	.uleb128 .LVU272
	.uleb128 .LVU272
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU393
	.uleb128 .LVU393
	.uleb128 .LVU400
	.uleb128 .LVU400
	.uleb128 .LVU403
	.uleb128 .LVU403
	.uleb128 .LVU662
	.uleb128 .LVU662
	.uleb128 .LVU675
	.uleb128 .LVU675
	.uleb128 .LVU677
	.uleb128 .LVU677
	.uleb128 .LVU689
	.uleb128 .LVU689
	.uleb128 .LVU695
	.uleb128 .LVU695
	.uleb128 .LVU716
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU718
	.uleb128 .LVU720
	.uleb128 .LVU720
	.uleb128 .LVU727
	.uleb128 .LVU727
	.uleb128 .LVU729
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU731
	.uleb128 .LVU738
	.uleb128 .LVU738
	.uleb128 .LVU743
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU749
	.uleb128 .LVU753
	.uleb128 .LVU753
	.uleb128 .LVU756
	.uleb128 .LVU756
	.uleb128 .LVU759
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU761
	.uleb128 .LVU771
	.uleb128 .LVU771
	.uleb128 .LVU773
	.uleb128 .LVU773
	.uleb128 .LVU775
	.uleb128 .LVU775
	.uleb128 .LVU783
	.uleb128 .LVU783
	.uleb128 .LVU785
	.uleb128 .LVU785
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL49-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL49-.LVL40
	.uleb128 .LVL102-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL102-.LVL40
	.uleb128 .LVL103-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL40
	.uleb128 .LVL106-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL106-.LVL40
	.uleb128 .LVL157-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL157-.LVL40
	.uleb128 .LVL159-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL159-.LVL40
	.uleb128 .LVL160-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL160-.LVL40
	.uleb128 .LVL270-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL270-.LVL40
	.uleb128 .LVL278-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL278-.LVL40
	.uleb128 .LVL280-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL280-.LVL40
	.uleb128 .LVL286-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL286-.LVL40
	.uleb128 .LVL292-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL292-.LVL40
	.uleb128 .LVL303-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL303-.LVL40
	.uleb128 .LVL305-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL305-.LVL40
	.uleb128 .LVL307-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL307-.LVL40
	.uleb128 .LVL309-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL309-.LVL40
	.uleb128 .LVL311-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL311-.LVL40
	.uleb128 .LVL313-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL313-.LVL40
	.uleb128 .LVL320-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL320-.LVL40
	.uleb128 .LVL325-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL325-.LVL40
	.uleb128 .LVL331-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL331-.LVL40
	.uleb128 .LVL335-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL335-.LVL40
	.uleb128 .LVL338-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL338-.LVL40
	.uleb128 .LVL341-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL341-.LVL40
	.uleb128 .LVL343-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL343-.LVL40
	.uleb128 .LVL353-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL353-.LVL40
	.uleb128 .LVL355-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL355-.LVL40
	.uleb128 .LVL357-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL357-.LVL40
	.uleb128 .LVL365-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL365-.LVL40
	.uleb128 .LVL367-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL367-.LVL40
	.uleb128 .LFE9-.LVL40
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS18:
	.uleb128 .LVU261
	.uleb128 .LVU270
	.uleb128 .LVU396
	.uleb128 .LVU536
	.uleb128 .LVU538
	.uleb128 .LVU662
	.uleb128 .LVU677
	.uleb128 .LVU689
	.uleb128 .LVU695
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU720
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU738
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU753
	.uleb128 .LVU756
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU771
	.uleb128 .LVU773
	.uleb128 .LVU775
	.uleb128 .LVU783
	.uleb128 .LVU785
.LLST18:
	.byte	0x6
	.long	.LVL98
	.byte	0x4
	.uleb128 .LVL98-.LVL98
	.uleb128 .LVL101-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL158-.LVL98
	.uleb128 .LVL216-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL217-.LVL98
	.uleb128 .LVL270-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL280-.LVL98
	.uleb128 .LVL286-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL292-.LVL98
	.uleb128 .LVL303-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL305-.LVL98
	.uleb128 .LVL307-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL311-.LVL98
	.uleb128 .LVL313-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL320-.LVL98
	.uleb128 .LVL325-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL331-.LVL98
	.uleb128 .LVL335-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL338-.LVL98
	.uleb128 .LVL341-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL343-.LVL98
	.uleb128 .LVL353-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL355-.LVL98
	.uleb128 .LVL357-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL365-.LVL98
	.uleb128 .LVL367-.LVL98
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS19:
	.uleb128 .LVU266
	.uleb128 .LVU269
	.uleb128 .LVU269
	.uleb128 .LVU273
	.uleb128 .LVU532
	.uleb128 .LVU535
.LLST19:
	.byte	0x6
	.long	.LVL99
	.byte	0x4
	.uleb128 .LVL99-.LVL99
	.uleb128 .LVL100-.LVL99
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL100-.LVL99
	.uleb128 .LVL103-.LVL99
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL214-.LVL99
	.uleb128 .LVL215-.LVL99
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS21:
	.uleb128 .LVU125
	.uleb128 .LVU248
	.uleb128 .LVU273
	.uleb128 .LVU274
	.uleb128 .LVU274
	.uleb128 .LVU279
	.uleb128 .LVU393
	.uleb128 .LVU396
	.uleb128 .LVU663
	.uleb128 .LVU666
	.uleb128 .LVU675
	.uleb128 .LVU677
	.uleb128 .LVU693
	.uleb128 .LVU695
	.uleb128 .LVU720
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU733
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU753
	.uleb128 .LVU756
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU771
	.uleb128 .LVU773
.LLST21:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL92-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL103-.LVL41
	.uleb128 .LVL104-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL104-.LVL41
	.uleb128 .LVL106-.LVL41
	.uleb128 0x2
	.byte	0x70
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL157-.LVL41
	.uleb128 .LVL158-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL271-.LVL41
	.uleb128 .LVL274-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL278-.LVL41
	.uleb128 .LVL280-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL290-.LVL41
	.uleb128 .LVL292-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL307-.LVL41
	.uleb128 .LVL311-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL313-.LVL41
	.uleb128 .LVL315-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL325-.LVL41
	.uleb128 .LVL331-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL335-.LVL41
	.uleb128 .LVL338-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL341-.LVL41
	.uleb128 .LVL343-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL353-.LVL41
	.uleb128 .LVL355-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS23:
	.uleb128 .LVU128
	.uleb128 .LVU248
	.uleb128 .LVU273
	.uleb128 .LVU274
	.uleb128 .LVU274
	.uleb128 .LVU279
	.uleb128 .LVU663
	.uleb128 .LVU666
	.uleb128 .LVU675
	.uleb128 .LVU677
	.uleb128 .LVU693
	.uleb128 .LVU695
	.uleb128 .LVU720
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU733
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU753
	.uleb128 .LVU756
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU771
	.uleb128 .LVU773
.LLST23:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL92-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL103-.LVL42
	.uleb128 .LVL104-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL104-.LVL42
	.uleb128 .LVL106-.LVL42
	.uleb128 0x2
	.byte	0x70
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL271-.LVL42
	.uleb128 .LVL274-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL278-.LVL42
	.uleb128 .LVL280-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL290-.LVL42
	.uleb128 .LVL292-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL307-.LVL42
	.uleb128 .LVL311-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL313-.LVL42
	.uleb128 .LVL315-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL325-.LVL42
	.uleb128 .LVL331-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL335-.LVL42
	.uleb128 .LVL338-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL341-.LVL42
	.uleb128 .LVL343-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL353-.LVL42
	.uleb128 .LVL355-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS24:
	.uleb128 .LVU250
	.uleb128 .LVU260
	.uleb128 .LVU275
	.uleb128 .LVU393
	.uleb128 .LVU662
	.uleb128 .LVU663
	.uleb128 .LVU666
	.uleb128 .LVU675
	.uleb128 .LVU689
	.uleb128 .LVU693
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU733
	.uleb128 .LVU738
	.uleb128 .LVU775
	.uleb128 .LVU783
	.uleb128 .LVU785
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL94
	.byte	0x4
	.uleb128 .LVL94-.LVL94
	.uleb128 .LVL97-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL105-.LVL94
	.uleb128 .LVL157-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL270-.LVL94
	.uleb128 .LVL271-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL274-.LVL94
	.uleb128 .LVL278-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL286-.LVL94
	.uleb128 .LVL290-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL303-.LVL94
	.uleb128 .LVL305-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL315-.LVL94
	.uleb128 .LVL320-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL357-.LVL94
	.uleb128 .LVL365-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL367-.LVL94
	.uleb128 .LFE9-.LVL94
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS25:
	.uleb128 .LVU255
	.uleb128 .LVU258
.LLST25:
	.byte	0x8
	.long	.LVL95
	.uleb128 .LVL96-.LVL95
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS27:
	.uleb128 .LVU131
	.uleb128 .LVU193
	.uleb128 .LVU273
	.uleb128 .LVU275
	.uleb128 .LVU663
	.uleb128 .LVU664
	.uleb128 .LVU675
	.uleb128 .LVU677
	.uleb128 .LVU720
	.uleb128 .LVU729
	.uleb128 .LVU743
	.uleb128 .LVU749
.LLST27:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL68-.LVL43
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL103-.LVL43
	.uleb128 .LVL105-.LVL43
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL271-.LVL43
	.uleb128 .LVL272-.LVL43
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL278-.LVL43
	.uleb128 .LVL280-.LVL43
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL307-.LVL43
	.uleb128 .LVL311-.LVL43
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL325-.LVL43
	.uleb128 .LVL331-.LVL43
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS29:
	.uleb128 .LVU134
	.uleb128 .LVU193
	.uleb128 .LVU663
	.uleb128 .LVU664
	.uleb128 .LVU675
	.uleb128 .LVU677
	.uleb128 .LVU720
	.uleb128 .LVU729
	.uleb128 .LVU743
	.uleb128 .LVU749
.LLST29:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL68-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL271-.LVL44
	.uleb128 .LVL272-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL278-.LVL44
	.uleb128 .LVL280-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL307-.LVL44
	.uleb128 .LVL311-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL325-.LVL44
	.uleb128 .LVL331-.LVL44
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS30:
	.uleb128 .LVU191
	.uleb128 .LVU250
	.uleb128 .LVU664
	.uleb128 .LVU666
	.uleb128 .LVU693
	.uleb128 .LVU695
	.uleb128 .LVU731
	.uleb128 .LVU733
	.uleb128 .LVU753
	.uleb128 .LVU756
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU771
	.uleb128 .LVU773
.LLST30:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL94-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL272-.LVL67
	.uleb128 .LVL274-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL290-.LVL67
	.uleb128 .LVL292-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL313-.LVL67
	.uleb128 .LVL315-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL335-.LVL67
	.uleb128 .LVL338-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL341-.LVL67
	.uleb128 .LVL343-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL353-.LVL67
	.uleb128 .LVL355-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS31:
	.uleb128 .LVU245
	.uleb128 .LVU249
.LLST31:
	.byte	0x8
	.long	.LVL91
	.uleb128 .LVL93-.LVL91
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS33:
	.uleb128 .LVU137
	.uleb128 .LVU177
	.uleb128 .LVU663
	.uleb128 .LVU664
	.uleb128 .LVU675
	.uleb128 .LVU676
	.uleb128 .LVU676
	.uleb128 .LVU677
	.uleb128 .LVU720
	.uleb128 .LVU728
	.uleb128 .LVU743
	.uleb128 .LVU745
	.uleb128 .LVU747
	.uleb128 .LVU748
.LLST33:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL60-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL271-.LVL45
	.uleb128 .LVL272-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL278-.LVL45
	.uleb128 .LVL279-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL279-.LVL45
	.uleb128 .LVL280-.LVL45
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL307-.LVL45
	.uleb128 .LVL310-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL325-.LVL45
	.uleb128 .LVL327-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL329-.LVL45
	.uleb128 .LVL330-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS35:
	.uleb128 .LVU140
	.uleb128 .LVU177
	.uleb128 .LVU663
	.uleb128 .LVU664
	.uleb128 .LVU720
	.uleb128 .LVU728
	.uleb128 .LVU743
	.uleb128 .LVU745
	.uleb128 .LVU747
	.uleb128 .LVU748
.LLST35:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL60-.LVL46
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL271-.LVL46
	.uleb128 .LVL272-.LVL46
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL307-.LVL46
	.uleb128 .LVL310-.LVL46
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL325-.LVL46
	.uleb128 .LVL327-.LVL46
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL329-.LVL46
	.uleb128 .LVL330-.LVL46
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS36:
	.uleb128 .LVU165
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU177
	.uleb128 .LVU723
	.uleb128 .LVU729
	.uleb128 .LVU747
	.uleb128 .LVU749
.LLST36:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL59-1-.LVL56
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL59-1-.LVL56
	.uleb128 .LVL60-.LVL56
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL308-.LVL56
	.uleb128 .LVL311-.LVL56
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL329-.LVL56
	.uleb128 .LVL331-.LVL56
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS37:
	.uleb128 .LVU187
	.uleb128 .LVU190
.LLST37:
	.byte	0x8
	.long	.LVL65
	.uleb128 .LVL66-.LVL65
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS39:
	.uleb128 .LVU143
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU153
	.uleb128 .LVU663
	.uleb128 .LVU664
	.uleb128 .LVU720
	.uleb128 .LVU723
.LLST39:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL50-1-.LVL47
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL50-1-.LVL47
	.uleb128 .LVL51-.LVL47
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL271-.LVL47
	.uleb128 .LVL272-.LVL47
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL307-.LVL47
	.uleb128 .LVL308-.LVL47
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS41:
	.uleb128 .LVU146
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU153
	.uleb128 .LVU663
	.uleb128 .LVU664
.LLST41:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL50-1-.LVL48
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL50-1-.LVL48
	.uleb128 .LVL51-.LVL48
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL271-.LVL48
	.uleb128 .LVL272-.LVL48
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS42:
	.uleb128 .LVU153
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU159
	.uleb128 .LVU743
	.uleb128 .LVU745
.LLST42:
	.byte	0x6
	.long	.LVL51
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL53-1-.LVL51
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL53-1-.LVL51
	.uleb128 .LVL54-.LVL51
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL325-.LVL51
	.uleb128 .LVL327-.LVL51
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS43:
	.uleb128 .LVU159
	.uleb128 .LVU162
.LLST43:
	.byte	0x8
	.long	.LVL54
	.uleb128 .LVL55-.LVL54
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS45:
	.uleb128 .LVU149
	.uleb128 .LVU152
	.uleb128 .LVU663
	.uleb128 .LVU664
.LLST45:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL50-1-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL271-.LVL49
	.uleb128 .LVL272-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS47:
	.uleb128 .LVU155
	.uleb128 .LVU158
	.uleb128 .LVU743
	.uleb128 .LVU744
	.uleb128 .LVU744
	.uleb128 .LVU745
.LLST47:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-1-.LVL52
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL325-.LVL52
	.uleb128 .LVL326-.LVL52
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL326-.LVL52
	.uleb128 .LVL327-.LVL52
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS49:
	.uleb128 .LVU165
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU177
	.uleb128 .LVU723
	.uleb128 .LVU729
	.uleb128 .LVU747
	.uleb128 .LVU749
.LLST49:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL59-1-.LVL56
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL59-1-.LVL56
	.uleb128 .LVL60-.LVL56
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL308-.LVL56
	.uleb128 .LVL311-.LVL56
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL329-.LVL56
	.uleb128 .LVL331-.LVL56
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS51:
	.uleb128 .LVU169
	.uleb128 .LVU176
	.uleb128 .LVU176
	.uleb128 .LVU177
	.uleb128 .LVU747
	.uleb128 .LVU749
.LLST51:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL59-1-.LVL57
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL59-1-.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL329-.LVL57
	.uleb128 .LVL331-.LVL57
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS52:
	.uleb128 .LVU177
	.uleb128 .LVU186
	.uleb128 .LVU745
	.uleb128 .LVU747
.LLST52:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL64-.LVL60
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL327-.LVL60
	.uleb128 .LVL329-.LVL60
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS53:
	.uleb128 .LVU183
	.uleb128 .LVU187
.LLST53:
	.byte	0x8
	.long	.LVL63
	.uleb128 .LVL65-.LVL63
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS55:
	.uleb128 .LVU172
	.uleb128 .LVU176
	.uleb128 .LVU747
	.uleb128 .LVU749
.LLST55:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-1-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL329-.LVL58
	.uleb128 .LVL331-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS57:
	.uleb128 .LVU179
	.uleb128 .LVU182
	.uleb128 .LVU745
	.uleb128 .LVU746
	.uleb128 .LVU746
	.uleb128 .LVU747
.LLST57:
	.byte	0x6
	.long	.LVL61
	.byte	0x4
	.uleb128 .LVL61-.LVL61
	.uleb128 .LVL62-1-.LVL61
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL327-.LVL61
	.uleb128 .LVL328-.LVL61
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL328-.LVL61
	.uleb128 .LVL329-.LVL61
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS59:
	.uleb128 .LVU193
	.uleb128 .LVU231
	.uleb128 .LVU664
	.uleb128 .LVU665
	.uleb128 .LVU693
	.uleb128 .LVU694
	.uleb128 .LVU731
	.uleb128 .LVU733
	.uleb128 .LVU753
	.uleb128 .LVU756
	.uleb128 .LVU771
	.uleb128 .LVU772
.LLST59:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL84-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL272-.LVL68
	.uleb128 .LVL273-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL290-.LVL68
	.uleb128 .LVL291-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL313-.LVL68
	.uleb128 .LVL315-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL335-.LVL68
	.uleb128 .LVL338-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL353-.LVL68
	.uleb128 .LVL354-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS61:
	.uleb128 .LVU196
	.uleb128 .LVU231
	.uleb128 .LVU693
	.uleb128 .LVU694
	.uleb128 .LVU731
	.uleb128 .LVU733
	.uleb128 .LVU753
	.uleb128 .LVU756
	.uleb128 .LVU771
	.uleb128 .LVU772
.LLST61:
	.byte	0x6
	.long	.LVL69
	.byte	0x4
	.uleb128 .LVL69-.LVL69
	.uleb128 .LVL84-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL290-.LVL69
	.uleb128 .LVL291-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL313-.LVL69
	.uleb128 .LVL315-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL335-.LVL69
	.uleb128 .LVL338-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL353-.LVL69
	.uleb128 .LVL354-.LVL69
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS62:
	.uleb128 .LVU219
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU231
	.uleb128 .LVU693
	.uleb128 .LVU695
	.uleb128 .LVU771
	.uleb128 .LVU773
.LLST62:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL83-1-.LVL79
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL83-1-.LVL79
	.uleb128 .LVL84-.LVL79
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL290-.LVL79
	.uleb128 .LVL292-.LVL79
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL353-.LVL79
	.uleb128 .LVL355-.LVL79
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS63:
	.uleb128 .LVU241
	.uleb128 .LVU244
.LLST63:
	.byte	0x8
	.long	.LVL89
	.uleb128 .LVL90-.LVL89
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS65:
	.uleb128 .LVU199
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU209
	.uleb128 .LVU731
	.uleb128 .LVU732
	.uleb128 .LVU732
	.uleb128 .LVU733
	.uleb128 .LVU755
	.uleb128 .LVU756
.LLST65:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL73-1-.LVL70
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL73-1-.LVL70
	.uleb128 .LVL74-.LVL70
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL313-.LVL70
	.uleb128 .LVL314-.LVL70
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL314-.LVL70
	.uleb128 .LVL315-.LVL70
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL337-.LVL70
	.uleb128 .LVL338-.LVL70
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS67:
	.uleb128 .LVU202
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU209
	.uleb128 .LVU755
	.uleb128 .LVU756
.LLST67:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL73-1-.LVL71
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL73-1-.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL337-.LVL71
	.uleb128 .LVL338-.LVL71
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS68:
	.uleb128 .LVU209
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU215
	.uleb128 .LVU753
	.uleb128 .LVU755
.LLST68:
	.byte	0x6
	.long	.LVL74
	.byte	0x4
	.uleb128 .LVL74-.LVL74
	.uleb128 .LVL76-1-.LVL74
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL76-1-.LVL74
	.uleb128 .LVL77-.LVL74
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL335-.LVL74
	.uleb128 .LVL337-.LVL74
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS69:
	.uleb128 .LVU215
	.uleb128 .LVU218
.LLST69:
	.byte	0x8
	.long	.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS71:
	.uleb128 .LVU205
	.uleb128 .LVU208
	.uleb128 .LVU755
	.uleb128 .LVU756
.LLST71:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-1-.LVL72
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL337-.LVL72
	.uleb128 .LVL338-.LVL72
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS73:
	.uleb128 .LVU211
	.uleb128 .LVU214
	.uleb128 .LVU753
	.uleb128 .LVU754
	.uleb128 .LVU754
	.uleb128 .LVU755
.LLST73:
	.byte	0x6
	.long	.LVL75
	.byte	0x4
	.uleb128 .LVL75-.LVL75
	.uleb128 .LVL76-1-.LVL75
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL335-.LVL75
	.uleb128 .LVL336-.LVL75
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL336-.LVL75
	.uleb128 .LVL337-.LVL75
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS75:
	.uleb128 .LVU221
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU231
	.uleb128 .LVU693
	.uleb128 .LVU695
	.uleb128 .LVU771
	.uleb128 .LVU773
.LLST75:
	.byte	0x6
	.long	.LVL80
	.byte	0x4
	.uleb128 .LVL80-.LVL80
	.uleb128 .LVL83-1-.LVL80
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL83-1-.LVL80
	.uleb128 .LVL84-.LVL80
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL290-.LVL80
	.uleb128 .LVL292-.LVL80
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL353-.LVL80
	.uleb128 .LVL355-.LVL80
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS77:
	.uleb128 .LVU224
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU231
	.uleb128 .LVU771
	.uleb128 .LVU773
.LLST77:
	.byte	0x6
	.long	.LVL81
	.byte	0x4
	.uleb128 .LVL81-.LVL81
	.uleb128 .LVL83-1-.LVL81
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL83-1-.LVL81
	.uleb128 .LVL84-.LVL81
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL353-.LVL81
	.uleb128 .LVL355-.LVL81
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS78:
	.uleb128 .LVU231
	.uleb128 .LVU240
	.uleb128 .LVU759
	.uleb128 .LVU761
.LLST78:
	.byte	0x6
	.long	.LVL84
	.byte	0x4
	.uleb128 .LVL84-.LVL84
	.uleb128 .LVL88-.LVL84
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL341-.LVL84
	.uleb128 .LVL343-.LVL84
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS79:
	.uleb128 .LVU237
	.uleb128 .LVU241
.LLST79:
	.byte	0x8
	.long	.LVL87
	.uleb128 .LVL89-.LVL87
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS81:
	.uleb128 .LVU227
	.uleb128 .LVU230
	.uleb128 .LVU771
	.uleb128 .LVU773
.LLST81:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-1-.LVL82
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL353-.LVL82
	.uleb128 .LVL355-.LVL82
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS83:
	.uleb128 .LVU233
	.uleb128 .LVU236
	.uleb128 .LVU759
	.uleb128 .LVU760
	.uleb128 .LVU760
	.uleb128 .LVU761
.LLST83:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL86-1-.LVL85
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL341-.LVL85
	.uleb128 .LVL342-.LVL85
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL342-.LVL85
	.uleb128 .LVL343-.LVL85
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS85:
	.uleb128 .LVU250
	.uleb128 .LVU255
	.uleb128 .LVU275
	.uleb128 .LVU333
	.uleb128 .LVU662
	.uleb128 .LVU663
	.uleb128 .LVU666
	.uleb128 .LVU668
	.uleb128 .LVU689
	.uleb128 .LVU691
	.uleb128 .LVU733
	.uleb128 .LVU735
	.uleb128 .LVU775
	.uleb128 .LVU781
.LLST85:
	.byte	0x6
	.long	.LVL94
	.byte	0x4
	.uleb128 .LVL94-.LVL94
	.uleb128 .LVL95-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL105-.LVL94
	.uleb128 .LVL129-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL270-.LVL94
	.uleb128 .LVL271-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL274-.LVL94
	.uleb128 .LVL275-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL286-.LVL94
	.uleb128 .LVL288-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL315-.LVL94
	.uleb128 .LVL317-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL357-.LVL94
	.uleb128 .LVL363-.LVL94
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS87:
	.uleb128 .LVU279
	.uleb128 .LVU333
	.uleb128 .LVU662
	.uleb128 .LVU663
	.uleb128 .LVU666
	.uleb128 .LVU668
	.uleb128 .LVU689
	.uleb128 .LVU691
	.uleb128 .LVU733
	.uleb128 .LVU735
	.uleb128 .LVU775
	.uleb128 .LVU781
.LLST87:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL129-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL270-.LVL106
	.uleb128 .LVL271-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL274-.LVL106
	.uleb128 .LVL275-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL286-.LVL106
	.uleb128 .LVL288-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL315-.LVL106
	.uleb128 .LVL317-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL357-.LVL106
	.uleb128 .LVL363-.LVL106
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS88:
	.uleb128 .LVU335
	.uleb128 .LVU392
	.uleb128 .LVU669
	.uleb128 .LVU675
	.uleb128 .LVU691
	.uleb128 .LVU693
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU735
	.uleb128 .LVU738
	.uleb128 .LVU781
	.uleb128 .LVU783
	.uleb128 .LVU785
	.uleb128 0
.LLST88:
	.byte	0x6
	.long	.LVL131
	.byte	0x4
	.uleb128 .LVL131-.LVL131
	.uleb128 .LVL156-.LVL131
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL276-.LVL131
	.uleb128 .LVL278-.LVL131
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL288-.LVL131
	.uleb128 .LVL290-.LVL131
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL303-.LVL131
	.uleb128 .LVL305-.LVL131
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL317-.LVL131
	.uleb128 .LVL320-.LVL131
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL363-.LVL131
	.uleb128 .LVL365-.LVL131
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL367-.LVL131
	.uleb128 .LFE9-.LVL131
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS89:
	.uleb128 .LVU388
	.uleb128 .LVU391
.LLST89:
	.byte	0x8
	.long	.LVL154
	.uleb128 .LVL155-.LVL154
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS91:
	.uleb128 .LVU282
	.uleb128 .LVU320
	.uleb128 .LVU662
	.uleb128 .LVU663
	.uleb128 .LVU666
	.uleb128 .LVU669
	.uleb128 .LVU689
	.uleb128 .LVU690
	.uleb128 .LVU733
	.uleb128 .LVU735
	.uleb128 .LVU777
	.uleb128 .LVU778
	.uleb128 .LVU779
	.uleb128 .LVU781
.LLST91:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL123-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL270-.LVL107
	.uleb128 .LVL271-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL274-.LVL107
	.uleb128 .LVL276-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL286-.LVL107
	.uleb128 .LVL287-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL315-.LVL107
	.uleb128 .LVL317-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL359-.LVL107
	.uleb128 .LVL360-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL361-.LVL107
	.uleb128 .LVL363-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS93:
	.uleb128 .LVU285
	.uleb128 .LVU320
	.uleb128 .LVU662
	.uleb128 .LVU663
	.uleb128 .LVU689
	.uleb128 .LVU690
	.uleb128 .LVU733
	.uleb128 .LVU735
	.uleb128 .LVU777
	.uleb128 .LVU778
	.uleb128 .LVU779
	.uleb128 .LVU781
.LLST93:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL123-.LVL108
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL270-.LVL108
	.uleb128 .LVL271-.LVL108
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL286-.LVL108
	.uleb128 .LVL287-.LVL108
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL315-.LVL108
	.uleb128 .LVL317-.LVL108
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL359-.LVL108
	.uleb128 .LVL360-.LVL108
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL361-.LVL108
	.uleb128 .LVL363-.LVL108
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS94:
	.uleb128 .LVU308
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU689
	.uleb128 .LVU691
	.uleb128 .LVU777
	.uleb128 .LVU779
.LLST94:
	.byte	0x6
	.long	.LVL118
	.byte	0x4
	.uleb128 .LVL118-.LVL118
	.uleb128 .LVL122-1-.LVL118
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL122-1-.LVL118
	.uleb128 .LVL123-.LVL118
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL286-.LVL118
	.uleb128 .LVL288-.LVL118
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL359-.LVL118
	.uleb128 .LVL361-.LVL118
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS95:
	.uleb128 .LVU330
	.uleb128 .LVU334
.LLST95:
	.byte	0x8
	.long	.LVL128
	.uleb128 .LVL130-.LVL128
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS97:
	.uleb128 .LVU288
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU298
	.uleb128 .LVU662
	.uleb128 .LVU663
	.uleb128 .LVU733
	.uleb128 .LVU734
	.uleb128 .LVU734
	.uleb128 .LVU735
.LLST97:
	.byte	0x6
	.long	.LVL109
	.byte	0x4
	.uleb128 .LVL109-.LVL109
	.uleb128 .LVL112-1-.LVL109
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL112-1-.LVL109
	.uleb128 .LVL113-.LVL109
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL270-.LVL109
	.uleb128 .LVL271-.LVL109
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL315-.LVL109
	.uleb128 .LVL316-.LVL109
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL316-.LVL109
	.uleb128 .LVL317-.LVL109
	.uleb128 0x2
	.byte	0x75
	.sleb128 8
	.byte	0
.LVUS99:
	.uleb128 .LVU291
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU298
	.uleb128 .LVU662
	.uleb128 .LVU663
.LLST99:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL112-1-.LVL110
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL112-1-.LVL110
	.uleb128 .LVL113-.LVL110
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL270-.LVL110
	.uleb128 .LVL271-.LVL110
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS100:
	.uleb128 .LVU298
	.uleb128 .LVU303
	.uleb128 .LVU303
	.uleb128 .LVU304
	.uleb128 .LVU779
	.uleb128 .LVU781
.LLST100:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL115-1-.LVL113
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL115-1-.LVL113
	.uleb128 .LVL116-.LVL113
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL361-.LVL113
	.uleb128 .LVL363-.LVL113
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS101:
	.uleb128 .LVU304
	.uleb128 .LVU307
.LLST101:
	.byte	0x8
	.long	.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS103:
	.uleb128 .LVU294
	.uleb128 .LVU297
	.uleb128 .LVU662
	.uleb128 .LVU663
.LLST103:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL112-1-.LVL111
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL270-.LVL111
	.uleb128 .LVL271-.LVL111
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS105:
	.uleb128 .LVU300
	.uleb128 .LVU303
	.uleb128 .LVU779
	.uleb128 .LVU780
	.uleb128 .LVU780
	.uleb128 .LVU781
.LLST105:
	.byte	0x6
	.long	.LVL114
	.byte	0x4
	.uleb128 .LVL114-.LVL114
	.uleb128 .LVL115-1-.LVL114
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL361-.LVL114
	.uleb128 .LVL362-.LVL114
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL362-.LVL114
	.uleb128 .LVL363-.LVL114
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS107:
	.uleb128 .LVU310
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU689
	.uleb128 .LVU691
	.uleb128 .LVU777
	.uleb128 .LVU779
.LLST107:
	.byte	0x6
	.long	.LVL119
	.byte	0x4
	.uleb128 .LVL119-.LVL119
	.uleb128 .LVL122-1-.LVL119
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL122-1-.LVL119
	.uleb128 .LVL123-.LVL119
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL286-.LVL119
	.uleb128 .LVL288-.LVL119
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL359-.LVL119
	.uleb128 .LVL361-.LVL119
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS109:
	.uleb128 .LVU313
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU777
	.uleb128 .LVU779
.LLST109:
	.byte	0x6
	.long	.LVL120
	.byte	0x4
	.uleb128 .LVL120-.LVL120
	.uleb128 .LVL122-1-.LVL120
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL122-1-.LVL120
	.uleb128 .LVL123-.LVL120
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL359-.LVL120
	.uleb128 .LVL361-.LVL120
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS110:
	.uleb128 .LVU320
	.uleb128 .LVU329
	.uleb128 .LVU775
	.uleb128 .LVU777
.LLST110:
	.byte	0x6
	.long	.LVL123
	.byte	0x4
	.uleb128 .LVL123-.LVL123
	.uleb128 .LVL127-.LVL123
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL357-.LVL123
	.uleb128 .LVL359-.LVL123
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS111:
	.uleb128 .LVU326
	.uleb128 .LVU330
.LLST111:
	.byte	0x8
	.long	.LVL126
	.uleb128 .LVL128-.LVL126
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS113:
	.uleb128 .LVU316
	.uleb128 .LVU319
	.uleb128 .LVU777
	.uleb128 .LVU779
.LLST113:
	.byte	0x6
	.long	.LVL121
	.byte	0x4
	.uleb128 .LVL121-.LVL121
	.uleb128 .LVL122-1-.LVL121
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL359-.LVL121
	.uleb128 .LVL361-.LVL121
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS115:
	.uleb128 .LVU322
	.uleb128 .LVU325
	.uleb128 .LVU775
	.uleb128 .LVU776
	.uleb128 .LVU776
	.uleb128 .LVU777
.LLST115:
	.byte	0x6
	.long	.LVL124
	.byte	0x4
	.uleb128 .LVL124-.LVL124
	.uleb128 .LVL125-1-.LVL124
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL357-.LVL124
	.uleb128 .LVL358-.LVL124
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL358-.LVL124
	.uleb128 .LVL359-.LVL124
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS117:
	.uleb128 .LVU335
	.uleb128 .LVU374
	.uleb128 .LVU669
	.uleb128 .LVU674
	.uleb128 .LVU691
	.uleb128 .LVU692
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU735
	.uleb128 .LVU738
	.uleb128 .LVU781
	.uleb128 .LVU782
.LLST117:
	.byte	0x6
	.long	.LVL131
	.byte	0x4
	.uleb128 .LVL131-.LVL131
	.uleb128 .LVL147-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL276-.LVL131
	.uleb128 .LVL277-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL288-.LVL131
	.uleb128 .LVL289-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL303-.LVL131
	.uleb128 .LVL305-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL317-.LVL131
	.uleb128 .LVL320-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL363-.LVL131
	.uleb128 .LVL364-.LVL131
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS119:
	.uleb128 .LVU339
	.uleb128 .LVU374
	.uleb128 .LVU691
	.uleb128 .LVU692
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU735
	.uleb128 .LVU738
	.uleb128 .LVU781
	.uleb128 .LVU782
.LLST119:
	.byte	0x6
	.long	.LVL132
	.byte	0x4
	.uleb128 .LVL132-.LVL132
	.uleb128 .LVL147-.LVL132
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL288-.LVL132
	.uleb128 .LVL289-.LVL132
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL303-.LVL132
	.uleb128 .LVL305-.LVL132
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL317-.LVL132
	.uleb128 .LVL320-.LVL132
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL363-.LVL132
	.uleb128 .LVL364-.LVL132
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS120:
	.uleb128 .LVU362
	.uleb128 .LVU373
	.uleb128 .LVU373
	.uleb128 .LVU374
	.uleb128 .LVU691
	.uleb128 .LVU693
	.uleb128 .LVU781
	.uleb128 .LVU783
.LLST120:
	.byte	0x6
	.long	.LVL142
	.byte	0x4
	.uleb128 .LVL142-.LVL142
	.uleb128 .LVL146-1-.LVL142
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL146-1-.LVL142
	.uleb128 .LVL147-.LVL142
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL288-.LVL142
	.uleb128 .LVL290-.LVL142
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL363-.LVL142
	.uleb128 .LVL365-.LVL142
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS121:
	.uleb128 .LVU384
	.uleb128 .LVU387
.LLST121:
	.byte	0x8
	.long	.LVL152
	.uleb128 .LVL153-.LVL152
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS123:
	.uleb128 .LVU342
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 .LVU352
	.uleb128 .LVU716
	.uleb128 .LVU717
	.uleb128 .LVU717
	.uleb128 .LVU718
	.uleb128 .LVU737
	.uleb128 .LVU738
.LLST123:
	.byte	0x6
	.long	.LVL133
	.byte	0x4
	.uleb128 .LVL133-.LVL133
	.uleb128 .LVL136-1-.LVL133
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL136-1-.LVL133
	.uleb128 .LVL137-.LVL133
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL303-.LVL133
	.uleb128 .LVL304-.LVL133
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL304-.LVL133
	.uleb128 .LVL305-.LVL133
	.uleb128 0x2
	.byte	0x73
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL319-.LVL133
	.uleb128 .LVL320-.LVL133
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS125:
	.uleb128 .LVU345
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 .LVU352
	.uleb128 .LVU737
	.uleb128 .LVU738
.LLST125:
	.byte	0x6
	.long	.LVL134
	.byte	0x4
	.uleb128 .LVL134-.LVL134
	.uleb128 .LVL136-1-.LVL134
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL136-1-.LVL134
	.uleb128 .LVL137-.LVL134
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL319-.LVL134
	.uleb128 .LVL320-.LVL134
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS126:
	.uleb128 .LVU352
	.uleb128 .LVU357
	.uleb128 .LVU357
	.uleb128 .LVU358
	.uleb128 .LVU735
	.uleb128 .LVU737
.LLST126:
	.byte	0x6
	.long	.LVL137
	.byte	0x4
	.uleb128 .LVL137-.LVL137
	.uleb128 .LVL139-1-.LVL137
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL139-1-.LVL137
	.uleb128 .LVL140-.LVL137
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL317-.LVL137
	.uleb128 .LVL319-.LVL137
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS127:
	.uleb128 .LVU358
	.uleb128 .LVU361
.LLST127:
	.byte	0x8
	.long	.LVL140
	.uleb128 .LVL141-.LVL140
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS129:
	.uleb128 .LVU348
	.uleb128 .LVU351
	.uleb128 .LVU737
	.uleb128 .LVU738
.LLST129:
	.byte	0x6
	.long	.LVL135
	.byte	0x4
	.uleb128 .LVL135-.LVL135
	.uleb128 .LVL136-1-.LVL135
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL319-.LVL135
	.uleb128 .LVL320-.LVL135
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS131:
	.uleb128 .LVU354
	.uleb128 .LVU357
	.uleb128 .LVU735
	.uleb128 .LVU736
	.uleb128 .LVU736
	.uleb128 .LVU737
.LLST131:
	.byte	0x6
	.long	.LVL138
	.byte	0x4
	.uleb128 .LVL138-.LVL138
	.uleb128 .LVL139-1-.LVL138
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL317-.LVL138
	.uleb128 .LVL318-.LVL138
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL318-.LVL138
	.uleb128 .LVL319-.LVL138
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS133:
	.uleb128 .LVU364
	.uleb128 .LVU373
	.uleb128 .LVU373
	.uleb128 .LVU374
	.uleb128 .LVU691
	.uleb128 .LVU693
	.uleb128 .LVU781
	.uleb128 .LVU783
.LLST133:
	.byte	0x6
	.long	.LVL143
	.byte	0x4
	.uleb128 .LVL143-.LVL143
	.uleb128 .LVL146-1-.LVL143
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL146-1-.LVL143
	.uleb128 .LVL147-.LVL143
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL288-.LVL143
	.uleb128 .LVL290-.LVL143
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL363-.LVL143
	.uleb128 .LVL365-.LVL143
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS135:
	.uleb128 .LVU367
	.uleb128 .LVU373
	.uleb128 .LVU373
	.uleb128 .LVU374
	.uleb128 .LVU781
	.uleb128 .LVU783
.LLST135:
	.byte	0x6
	.long	.LVL144
	.byte	0x4
	.uleb128 .LVL144-.LVL144
	.uleb128 .LVL146-1-.LVL144
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL146-1-.LVL144
	.uleb128 .LVL147-.LVL144
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL363-.LVL144
	.uleb128 .LVL365-.LVL144
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS136:
	.uleb128 .LVU374
	.uleb128 .LVU383
	.uleb128 .LVU785
	.uleb128 0
.LLST136:
	.byte	0x6
	.long	.LVL147
	.byte	0x4
	.uleb128 .LVL147-.LVL147
	.uleb128 .LVL151-.LVL147
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL367-.LVL147
	.uleb128 .LFE9-.LVL147
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS137:
	.uleb128 .LVU380
	.uleb128 .LVU384
.LLST137:
	.byte	0x8
	.long	.LVL150
	.uleb128 .LVL152-.LVL150
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS139:
	.uleb128 .LVU370
	.uleb128 .LVU373
	.uleb128 .LVU781
	.uleb128 .LVU783
.LLST139:
	.byte	0x6
	.long	.LVL145
	.byte	0x4
	.uleb128 .LVL145-.LVL145
	.uleb128 .LVL146-1-.LVL145
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL363-.LVL145
	.uleb128 .LVL365-.LVL145
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS141:
	.uleb128 .LVU376
	.uleb128 .LVU379
	.uleb128 .LVU785
	.uleb128 .LVU786
	.uleb128 .LVU786
	.uleb128 0
.LLST141:
	.byte	0x6
	.long	.LVL148
	.byte	0x4
	.uleb128 .LVL148-.LVL148
	.uleb128 .LVL149-1-.LVL148
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL367-.LVL148
	.uleb128 .LVL368-.LVL148
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL368-.LVL148
	.uleb128 .LFE9-.LVL148
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS143:
	.uleb128 .LVU261
	.uleb128 .LVU266
	.uleb128 .LVU396
	.uleb128 .LVU528
	.uleb128 .LVU538
	.uleb128 .LVU547
	.uleb128 .LVU661
	.uleb128 .LVU662
	.uleb128 .LVU677
	.uleb128 .LVU679
	.uleb128 .LVU687
	.uleb128 .LVU689
	.uleb128 .LVU695
	.uleb128 .LVU706
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU738
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU753
	.uleb128 .LVU773
	.uleb128 .LVU775
	.uleb128 .LVU783
	.uleb128 .LVU785
.LLST143:
	.byte	0x6
	.long	.LVL98
	.byte	0x4
	.uleb128 .LVL98-.LVL98
	.uleb128 .LVL99-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL158-.LVL98
	.uleb128 .LVL212-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL217-.LVL98
	.uleb128 .LVL220-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL269-.LVL98
	.uleb128 .LVL270-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL280-.LVL98
	.uleb128 .LVL282-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL284-.LVL98
	.uleb128 .LVL286-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL292-.LVL98
	.uleb128 .LVL297-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL311-.LVL98
	.uleb128 .LVL313-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL320-.LVL98
	.uleb128 .LVL325-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL331-.LVL98
	.uleb128 .LVL335-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL355-.LVL98
	.uleb128 .LVL357-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL365-.LVL98
	.uleb128 .LVL367-.LVL98
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS145:
	.uleb128 .LVU400
	.uleb128 .LVU528
	.uleb128 .LVU538
	.uleb128 .LVU547
	.uleb128 .LVU661
	.uleb128 .LVU662
	.uleb128 .LVU677
	.uleb128 .LVU679
	.uleb128 .LVU687
	.uleb128 .LVU689
	.uleb128 .LVU695
	.uleb128 .LVU706
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU738
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU753
	.uleb128 .LVU773
	.uleb128 .LVU775
	.uleb128 .LVU783
	.uleb128 .LVU785
.LLST145:
	.byte	0x6
	.long	.LVL159
	.byte	0x4
	.uleb128 .LVL159-.LVL159
	.uleb128 .LVL212-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL217-.LVL159
	.uleb128 .LVL220-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL269-.LVL159
	.uleb128 .LVL270-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL280-.LVL159
	.uleb128 .LVL282-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL284-.LVL159
	.uleb128 .LVL286-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL292-.LVL159
	.uleb128 .LVL297-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL311-.LVL159
	.uleb128 .LVL313-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL320-.LVL159
	.uleb128 .LVL325-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL331-.LVL159
	.uleb128 .LVL335-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL355-.LVL159
	.uleb128 .LVL357-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL365-.LVL159
	.uleb128 .LVL367-.LVL159
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS146:
	.uleb128 .LVU523
	.uleb128 .LVU532
	.uleb128 .LVU540
	.uleb128 .LVU661
	.uleb128 .LVU679
	.uleb128 .LVU687
	.uleb128 .LVU706
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU720
	.uleb128 .LVU756
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU771
.LLST146:
	.byte	0x6
	.long	.LVL211
	.byte	0x4
	.uleb128 .LVL211-.LVL211
	.uleb128 .LVL214-.LVL211
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL218-.LVL211
	.uleb128 .LVL269-.LVL211
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL282-.LVL211
	.uleb128 .LVL284-.LVL211
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL297-.LVL211
	.uleb128 .LVL303-.LVL211
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL305-.LVL211
	.uleb128 .LVL307-.LVL211
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL338-.LVL211
	.uleb128 .LVL341-.LVL211
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL343-.LVL211
	.uleb128 .LVL353-.LVL211
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS147:
	.uleb128 .LVU528
	.uleb128 .LVU531
.LLST147:
	.byte	0x8
	.long	.LVL212
	.uleb128 .LVL213-.LVL212
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS149:
	.uleb128 .LVU403
	.uleb128 .LVU465
	.uleb128 .LVU538
	.uleb128 .LVU540
	.uleb128 .LVU661
	.uleb128 .LVU662
	.uleb128 .LVU687
	.uleb128 .LVU689
	.uleb128 .LVU697
	.uleb128 .LVU706
	.uleb128 .LVU741
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU753
.LLST149:
	.byte	0x6
	.long	.LVL160
	.byte	0x4
	.uleb128 .LVL160-.LVL160
	.uleb128 .LVL185-.LVL160
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL217-.LVL160
	.uleb128 .LVL218-.LVL160
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL269-.LVL160
	.uleb128 .LVL270-.LVL160
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL284-.LVL160
	.uleb128 .LVL286-.LVL160
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL294-.LVL160
	.uleb128 .LVL297-.LVL160
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL323-.LVL160
	.uleb128 .LVL325-.LVL160
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL331-.LVL160
	.uleb128 .LVL335-.LVL160
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS151:
	.uleb128 .LVU406
	.uleb128 .LVU465
	.uleb128 .LVU661
	.uleb128 .LVU662
	.uleb128 .LVU687
	.uleb128 .LVU689
	.uleb128 .LVU697
	.uleb128 .LVU706
	.uleb128 .LVU741
	.uleb128 .LVU743
	.uleb128 .LVU749
	.uleb128 .LVU753
.LLST151:
	.byte	0x6
	.long	.LVL161
	.byte	0x4
	.uleb128 .LVL161-.LVL161
	.uleb128 .LVL185-.LVL161
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL269-.LVL161
	.uleb128 .LVL270-.LVL161
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL284-.LVL161
	.uleb128 .LVL286-.LVL161
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL294-.LVL161
	.uleb128 .LVL297-.LVL161
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL323-.LVL161
	.uleb128 .LVL325-.LVL161
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL331-.LVL161
	.uleb128 .LVL335-.LVL161
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS152:
	.uleb128 .LVU463
	.uleb128 .LVU522
	.uleb128 .LVU677
	.uleb128 .LVU679
	.uleb128 .LVU695
	.uleb128 .LVU697
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU738
	.uleb128 .LVU741
	.uleb128 .LVU773
	.uleb128 .LVU775
	.uleb128 .LVU783
	.uleb128 .LVU785
.LLST152:
	.byte	0x6
	.long	.LVL184
	.byte	0x4
	.uleb128 .LVL184-.LVL184
	.uleb128 .LVL210-.LVL184
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL280-.LVL184
	.uleb128 .LVL282-.LVL184
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL292-.LVL184
	.uleb128 .LVL294-.LVL184
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL311-.LVL184
	.uleb128 .LVL313-.LVL184
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL320-.LVL184
	.uleb128 .LVL323-.LVL184
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL355-.LVL184
	.uleb128 .LVL357-.LVL184
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL365-.LVL184
	.uleb128 .LVL367-.LVL184
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS153:
	.uleb128 .LVU517
	.uleb128 .LVU520
.LLST153:
	.byte	0x8
	.long	.LVL208
	.uleb128 .LVL209-.LVL208
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS155:
	.uleb128 .LVU409
	.uleb128 .LVU449
	.uleb128 .LVU661
	.uleb128 .LVU662
	.uleb128 .LVU687
	.uleb128 .LVU688
	.uleb128 .LVU688
	.uleb128 .LVU689
	.uleb128 .LVU697
	.uleb128 .LVU705
	.uleb128 .LVU741
	.uleb128 .LVU743
	.uleb128 .LVU751
	.uleb128 .LVU752
.LLST155:
	.byte	0x6
	.long	.LVL162
	.byte	0x4
	.uleb128 .LVL162-.LVL162
	.uleb128 .LVL177-.LVL162
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL269-.LVL162
	.uleb128 .LVL270-.LVL162
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL284-.LVL162
	.uleb128 .LVL285-.LVL162
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL285-.LVL162
	.uleb128 .LVL286-.LVL162
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL294-.LVL162
	.uleb128 .LVL296-.LVL162
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL323-.LVL162
	.uleb128 .LVL325-.LVL162
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL333-.LVL162
	.uleb128 .LVL334-.LVL162
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS157:
	.uleb128 .LVU412
	.uleb128 .LVU449
	.uleb128 .LVU661
	.uleb128 .LVU662
	.uleb128 .LVU697
	.uleb128 .LVU705
	.uleb128 .LVU741
	.uleb128 .LVU743
	.uleb128 .LVU751
	.uleb128 .LVU752
.LLST157:
	.byte	0x6
	.long	.LVL163
	.byte	0x4
	.uleb128 .LVL163-.LVL163
	.uleb128 .LVL177-.LVL163
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL269-.LVL163
	.uleb128 .LVL270-.LVL163
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL294-.LVL163
	.uleb128 .LVL296-.LVL163
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL323-.LVL163
	.uleb128 .LVL325-.LVL163
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL333-.LVL163
	.uleb128 .LVL334-.LVL163
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS158:
	.uleb128 .LVU437
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU449
	.uleb128 .LVU700
	.uleb128 .LVU706
	.uleb128 .LVU751
	.uleb128 .LVU753
.LLST158:
	.byte	0x6
	.long	.LVL173
	.byte	0x4
	.uleb128 .LVL173-.LVL173
	.uleb128 .LVL176-1-.LVL173
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL176-1-.LVL173
	.uleb128 .LVL177-.LVL173
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL295-.LVL173
	.uleb128 .LVL297-.LVL173
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL333-.LVL173
	.uleb128 .LVL335-.LVL173
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS159:
	.uleb128 .LVU459
	.uleb128 .LVU462
.LLST159:
	.byte	0x8
	.long	.LVL182
	.uleb128 .LVL183-.LVL182
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS161:
	.uleb128 .LVU415
	.uleb128 .LVU424
	.uleb128 .LVU424
	.uleb128 .LVU425
	.uleb128 .LVU661
	.uleb128 .LVU662
	.uleb128 .LVU697
	.uleb128 .LVU700
.LLST161:
	.byte	0x6
	.long	.LVL164
	.byte	0x4
	.uleb128 .LVL164-.LVL164
	.uleb128 .LVL167-1-.LVL164
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL167-1-.LVL164
	.uleb128 .LVL168-.LVL164
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL269-.LVL164
	.uleb128 .LVL270-.LVL164
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL294-.LVL164
	.uleb128 .LVL295-.LVL164
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS163:
	.uleb128 .LVU418
	.uleb128 .LVU424
	.uleb128 .LVU424
	.uleb128 .LVU425
	.uleb128 .LVU661
	.uleb128 .LVU662
.LLST163:
	.byte	0x6
	.long	.LVL165
	.byte	0x4
	.uleb128 .LVL165-.LVL165
	.uleb128 .LVL167-1-.LVL165
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL167-1-.LVL165
	.uleb128 .LVL168-.LVL165
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL269-.LVL165
	.uleb128 .LVL270-.LVL165
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS164:
	.uleb128 .LVU425
	.uleb128 .LVU430
	.uleb128 .LVU430
	.uleb128 .LVU431
	.uleb128 .LVU741
	.uleb128 .LVU743
.LLST164:
	.byte	0x6
	.long	.LVL168
	.byte	0x4
	.uleb128 .LVL168-.LVL168
	.uleb128 .LVL170-1-.LVL168
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL170-1-.LVL168
	.uleb128 .LVL171-.LVL168
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL323-.LVL168
	.uleb128 .LVL325-.LVL168
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS165:
	.uleb128 .LVU431
	.uleb128 .LVU434
.LLST165:
	.byte	0x8
	.long	.LVL171
	.uleb128 .LVL172-.LVL171
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS167:
	.uleb128 .LVU421
	.uleb128 .LVU424
	.uleb128 .LVU661
	.uleb128 .LVU662
.LLST167:
	.byte	0x6
	.long	.LVL166
	.byte	0x4
	.uleb128 .LVL166-.LVL166
	.uleb128 .LVL167-1-.LVL166
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL269-.LVL166
	.uleb128 .LVL270-.LVL166
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS169:
	.uleb128 .LVU427
	.uleb128 .LVU430
	.uleb128 .LVU741
	.uleb128 .LVU742
	.uleb128 .LVU742
	.uleb128 .LVU743
.LLST169:
	.byte	0x6
	.long	.LVL169
	.byte	0x4
	.uleb128 .LVL169-.LVL169
	.uleb128 .LVL170-1-.LVL169
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL323-.LVL169
	.uleb128 .LVL324-.LVL169
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL324-.LVL169
	.uleb128 .LVL325-.LVL169
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS171:
	.uleb128 .LVU437
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU449
	.uleb128 .LVU700
	.uleb128 .LVU706
	.uleb128 .LVU751
	.uleb128 .LVU753
.LLST171:
	.byte	0x6
	.long	.LVL173
	.byte	0x4
	.uleb128 .LVL173-.LVL173
	.uleb128 .LVL176-1-.LVL173
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL176-1-.LVL173
	.uleb128 .LVL177-.LVL173
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL295-.LVL173
	.uleb128 .LVL297-.LVL173
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL333-.LVL173
	.uleb128 .LVL335-.LVL173
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS173:
	.uleb128 .LVU441
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU449
	.uleb128 .LVU751
	.uleb128 .LVU753
.LLST173:
	.byte	0x6
	.long	.LVL174
	.byte	0x4
	.uleb128 .LVL174-.LVL174
	.uleb128 .LVL176-1-.LVL174
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL176-1-.LVL174
	.uleb128 .LVL177-.LVL174
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL333-.LVL174
	.uleb128 .LVL335-.LVL174
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS174:
	.uleb128 .LVU449
	.uleb128 .LVU458
	.uleb128 .LVU749
	.uleb128 .LVU751
.LLST174:
	.byte	0x6
	.long	.LVL177
	.byte	0x4
	.uleb128 .LVL177-.LVL177
	.uleb128 .LVL181-.LVL177
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL331-.LVL177
	.uleb128 .LVL333-.LVL177
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS175:
	.uleb128 .LVU455
	.uleb128 .LVU459
.LLST175:
	.byte	0x8
	.long	.LVL180
	.uleb128 .LVL182-.LVL180
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS177:
	.uleb128 .LVU444
	.uleb128 .LVU448
	.uleb128 .LVU751
	.uleb128 .LVU753
.LLST177:
	.byte	0x6
	.long	.LVL175
	.byte	0x4
	.uleb128 .LVL175-.LVL175
	.uleb128 .LVL176-1-.LVL175
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL333-.LVL175
	.uleb128 .LVL335-.LVL175
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS179:
	.uleb128 .LVU451
	.uleb128 .LVU454
	.uleb128 .LVU749
	.uleb128 .LVU750
	.uleb128 .LVU750
	.uleb128 .LVU751
.LLST179:
	.byte	0x6
	.long	.LVL178
	.byte	0x4
	.uleb128 .LVL178-.LVL178
	.uleb128 .LVL179-1-.LVL178
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL331-.LVL178
	.uleb128 .LVL332-.LVL178
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL332-.LVL178
	.uleb128 .LVL333-.LVL178
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS181:
	.uleb128 .LVU465
	.uleb128 .LVU503
	.uleb128 .LVU677
	.uleb128 .LVU678
	.uleb128 .LVU695
	.uleb128 .LVU696
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU738
	.uleb128 .LVU741
	.uleb128 .LVU773
	.uleb128 .LVU774
.LLST181:
	.byte	0x6
	.long	.LVL185
	.byte	0x4
	.uleb128 .LVL185-.LVL185
	.uleb128 .LVL201-.LVL185
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL280-.LVL185
	.uleb128 .LVL281-.LVL185
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL292-.LVL185
	.uleb128 .LVL293-.LVL185
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL311-.LVL185
	.uleb128 .LVL313-.LVL185
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL320-.LVL185
	.uleb128 .LVL323-.LVL185
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL355-.LVL185
	.uleb128 .LVL356-.LVL185
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS183:
	.uleb128 .LVU468
	.uleb128 .LVU503
	.uleb128 .LVU695
	.uleb128 .LVU696
	.uleb128 .LVU729
	.uleb128 .LVU731
	.uleb128 .LVU738
	.uleb128 .LVU741
	.uleb128 .LVU773
	.uleb128 .LVU774
.LLST183:
	.byte	0x6
	.long	.LVL186
	.byte	0x4
	.uleb128 .LVL186-.LVL186
	.uleb128 .LVL201-.LVL186
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL292-.LVL186
	.uleb128 .LVL293-.LVL186
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL311-.LVL186
	.uleb128 .LVL313-.LVL186
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL320-.LVL186
	.uleb128 .LVL323-.LVL186
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL355-.LVL186
	.uleb128 .LVL356-.LVL186
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS184:
	.uleb128 .LVU491
	.uleb128 .LVU502
	.uleb128 .LVU502
	.uleb128 .LVU503
	.uleb128 .LVU695
	.uleb128 .LVU697
	.uleb128 .LVU773
	.uleb128 .LVU775
.LLST184:
	.byte	0x6
	.long	.LVL196
	.byte	0x4
	.uleb128 .LVL196-.LVL196
	.uleb128 .LVL200-1-.LVL196
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL200-1-.LVL196
	.uleb128 .LVL201-.LVL196
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL292-.LVL196
	.uleb128 .LVL294-.LVL196
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL355-.LVL196
	.uleb128 .LVL357-.LVL196
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS185:
	.uleb128 .LVU513
	.uleb128 .LVU516
.LLST185:
	.byte	0x8
	.long	.LVL206
	.uleb128 .LVL207-.LVL206
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS187:
	.uleb128 .LVU471
	.uleb128 .LVU480
	.uleb128 .LVU480
	.uleb128 .LVU481
	.uleb128 .LVU729
	.uleb128 .LVU730
	.uleb128 .LVU730
	.uleb128 .LVU731
	.uleb128 .LVU740
	.uleb128 .LVU741
.LLST187:
	.byte	0x6
	.long	.LVL187
	.byte	0x4
	.uleb128 .LVL187-.LVL187
	.uleb128 .LVL190-1-.LVL187
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL190-1-.LVL187
	.uleb128 .LVL191-.LVL187
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL311-.LVL187
	.uleb128 .LVL312-.LVL187
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL312-.LVL187
	.uleb128 .LVL313-.LVL187
	.uleb128 0x2
	.byte	0x76
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL322-.LVL187
	.uleb128 .LVL323-.LVL187
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS189:
	.uleb128 .LVU474
	.uleb128 .LVU480
	.uleb128 .LVU480
	.uleb128 .LVU481
	.uleb128 .LVU740
	.uleb128 .LVU741
.LLST189:
	.byte	0x6
	.long	.LVL188
	.byte	0x4
	.uleb128 .LVL188-.LVL188
	.uleb128 .LVL190-1-.LVL188
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL190-1-.LVL188
	.uleb128 .LVL191-.LVL188
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL322-.LVL188
	.uleb128 .LVL323-.LVL188
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS190:
	.uleb128 .LVU481
	.uleb128 .LVU486
	.uleb128 .LVU486
	.uleb128 .LVU487
	.uleb128 .LVU738
	.uleb128 .LVU740
.LLST190:
	.byte	0x6
	.long	.LVL191
	.byte	0x4
	.uleb128 .LVL191-.LVL191
	.uleb128 .LVL193-1-.LVL191
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL193-1-.LVL191
	.uleb128 .LVL194-.LVL191
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL320-.LVL191
	.uleb128 .LVL322-.LVL191
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS191:
	.uleb128 .LVU487
	.uleb128 .LVU490
.LLST191:
	.byte	0x8
	.long	.LVL194
	.uleb128 .LVL195-.LVL194
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS193:
	.uleb128 .LVU477
	.uleb128 .LVU480
	.uleb128 .LVU740
	.uleb128 .LVU741
.LLST193:
	.byte	0x6
	.long	.LVL189
	.byte	0x4
	.uleb128 .LVL189-.LVL189
	.uleb128 .LVL190-1-.LVL189
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL322-.LVL189
	.uleb128 .LVL323-.LVL189
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS195:
	.uleb128 .LVU483
	.uleb128 .LVU486
	.uleb128 .LVU738
	.uleb128 .LVU739
	.uleb128 .LVU739
	.uleb128 .LVU740
.LLST195:
	.byte	0x6
	.long	.LVL192
	.byte	0x4
	.uleb128 .LVL192-.LVL192
	.uleb128 .LVL193-1-.LVL192
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL320-.LVL192
	.uleb128 .LVL321-.LVL192
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL321-.LVL192
	.uleb128 .LVL322-.LVL192
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS197:
	.uleb128 .LVU493
	.uleb128 .LVU502
	.uleb128 .LVU502
	.uleb128 .LVU503
	.uleb128 .LVU695
	.uleb128 .LVU697
	.uleb128 .LVU773
	.uleb128 .LVU775
.LLST197:
	.byte	0x6
	.long	.LVL197
	.byte	0x4
	.uleb128 .LVL197-.LVL197
	.uleb128 .LVL200-1-.LVL197
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL200-1-.LVL197
	.uleb128 .LVL201-.LVL197
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL292-.LVL197
	.uleb128 .LVL294-.LVL197
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL355-.LVL197
	.uleb128 .LVL357-.LVL197
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS199:
	.uleb128 .LVU496
	.uleb128 .LVU502
	.uleb128 .LVU502
	.uleb128 .LVU503
	.uleb128 .LVU773
	.uleb128 .LVU775
.LLST199:
	.byte	0x6
	.long	.LVL198
	.byte	0x4
	.uleb128 .LVL198-.LVL198
	.uleb128 .LVL200-1-.LVL198
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL200-1-.LVL198
	.uleb128 .LVL201-.LVL198
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL355-.LVL198
	.uleb128 .LVL357-.LVL198
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS200:
	.uleb128 .LVU503
	.uleb128 .LVU512
	.uleb128 .LVU783
	.uleb128 .LVU785
.LLST200:
	.byte	0x6
	.long	.LVL201
	.byte	0x4
	.uleb128 .LVL201-.LVL201
	.uleb128 .LVL205-.LVL201
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL365-.LVL201
	.uleb128 .LVL367-.LVL201
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS201:
	.uleb128 .LVU509
	.uleb128 .LVU513
.LLST201:
	.byte	0x8
	.long	.LVL204
	.uleb128 .LVL206-.LVL204
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS203:
	.uleb128 .LVU499
	.uleb128 .LVU502
	.uleb128 .LVU773
	.uleb128 .LVU775
.LLST203:
	.byte	0x6
	.long	.LVL199
	.byte	0x4
	.uleb128 .LVL199-.LVL199
	.uleb128 .LVL200-1-.LVL199
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL355-.LVL199
	.uleb128 .LVL357-.LVL199
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS205:
	.uleb128 .LVU505
	.uleb128 .LVU508
	.uleb128 .LVU783
	.uleb128 .LVU784
	.uleb128 .LVU784
	.uleb128 .LVU785
.LLST205:
	.byte	0x6
	.long	.LVL202
	.byte	0x4
	.uleb128 .LVL202-.LVL202
	.uleb128 .LVL203-1-.LVL202
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL365-.LVL202
	.uleb128 .LVL366-.LVL202
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL366-.LVL202
	.uleb128 .LVL367-.LVL202
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS207:
	.uleb128 .LVU523
	.uleb128 .LVU528
	.uleb128 .LVU540
	.uleb128 .LVU618
	.uleb128 .LVU660
	.uleb128 .LVU661
	.uleb128 .LVU679
	.uleb128 .LVU687
	.uleb128 .LVU706
	.uleb128 .LVU709
	.uleb128 .LVU714
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU720
	.uleb128 .LVU756
	.uleb128 .LVU758
	.uleb128 .LVU765
	.uleb128 .LVU766
	.uleb128 .LVU767
	.uleb128 .LVU771
.LLST207:
	.byte	0x6
	.long	.LVL211
	.byte	0x4
	.uleb128 .LVL211-.LVL211
	.uleb128 .LVL212-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL218-.LVL211
	.uleb128 .LVL249-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL268-.LVL211
	.uleb128 .LVL269-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL282-.LVL211
	.uleb128 .LVL284-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL297-.LVL211
	.uleb128 .LVL299-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL301-.LVL211
	.uleb128 .LVL303-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL305-.LVL211
	.uleb128 .LVL307-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL338-.LVL211
	.uleb128 .LVL340-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL347-.LVL211
	.uleb128 .LVL348-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL349-.LVL211
	.uleb128 .LVL353-.LVL211
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS209:
	.uleb128 .LVU544
	.uleb128 .LVU618
	.uleb128 .LVU660
	.uleb128 .LVU661
	.uleb128 .LVU679
	.uleb128 .LVU687
	.uleb128 .LVU706
	.uleb128 .LVU709
	.uleb128 .LVU714
	.uleb128 .LVU716
	.uleb128 .LVU718
	.uleb128 .LVU720
	.uleb128 .LVU756
	.uleb128 .LVU758
	.uleb128 .LVU765
	.uleb128 .LVU766
	.uleb128 .LVU767
	.uleb128 .LVU771
.LLST209:
	.byte	0x6
	.long	.LVL219
	.byte	0x4
	.uleb128 .LVL219-.LVL219
	.uleb128 .LVL249-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL268-.LVL219
	.uleb128 .LVL269-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL282-.LVL219
	.uleb128 .LVL284-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL297-.LVL219
	.uleb128 .LVL299-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL301-.LVL219
	.uleb128 .LVL303-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL305-.LVL219
	.uleb128 .LVL307-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL338-.LVL219
	.uleb128 .LVL340-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL347-.LVL219
	.uleb128 .LVL348-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL349-.LVL219
	.uleb128 .LVL353-.LVL219
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS210:
	.uleb128 .LVU601
	.uleb128 .LVU659
	.uleb128 .LVU682
	.uleb128 .LVU687
	.uleb128 .LVU706
	.uleb128 .LVU714
	.uleb128 .LVU758
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU767
.LLST210:
	.byte	0x6
	.long	.LVL243
	.byte	0x4
	.uleb128 .LVL243-.LVL243
	.uleb128 .LVL267-.LVL243
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL283-.LVL243
	.uleb128 .LVL284-.LVL243
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL297-.LVL243
	.uleb128 .LVL301-.LVL243
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL340-.LVL243
	.uleb128 .LVL341-.LVL243
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL343-.LVL243
	.uleb128 .LVL349-.LVL243
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS211:
	.uleb128 .LVU655
	.uleb128 .LVU658
.LLST211:
	.byte	0x8
	.long	.LVL265
	.uleb128 .LVL266-.LVL265
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS213:
	.uleb128 .LVU547
	.uleb128 .LVU585
	.uleb128 .LVU660
	.uleb128 .LVU661
	.uleb128 .LVU679
	.uleb128 .LVU682
	.uleb128 .LVU714
	.uleb128 .LVU715
	.uleb128 .LVU718
	.uleb128 .LVU720
	.uleb128 .LVU756
	.uleb128 .LVU758
	.uleb128 .LVU769
	.uleb128 .LVU770
.LLST213:
	.byte	0x6
	.long	.LVL220
	.byte	0x4
	.uleb128 .LVL220-.LVL220
	.uleb128 .LVL236-.LVL220
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL268-.LVL220
	.uleb128 .LVL269-.LVL220
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL282-.LVL220
	.uleb128 .LVL283-.LVL220
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL301-.LVL220
	.uleb128 .LVL302-.LVL220
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL305-.LVL220
	.uleb128 .LVL307-.LVL220
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL338-.LVL220
	.uleb128 .LVL340-.LVL220
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL351-.LVL220
	.uleb128 .LVL352-.LVL220
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS215:
	.uleb128 .LVU550
	.uleb128 .LVU585
	.uleb128 .LVU660
	.uleb128 .LVU661
	.uleb128 .LVU714
	.uleb128 .LVU715
	.uleb128 .LVU718
	.uleb128 .LVU720
	.uleb128 .LVU756
	.uleb128 .LVU758
	.uleb128 .LVU769
	.uleb128 .LVU770
.LLST215:
	.byte	0x6
	.long	.LVL221
	.byte	0x4
	.uleb128 .LVL221-.LVL221
	.uleb128 .LVL236-.LVL221
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL268-.LVL221
	.uleb128 .LVL269-.LVL221
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL301-.LVL221
	.uleb128 .LVL302-.LVL221
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL305-.LVL221
	.uleb128 .LVL307-.LVL221
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL338-.LVL221
	.uleb128 .LVL340-.LVL221
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL351-.LVL221
	.uleb128 .LVL352-.LVL221
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS216:
	.uleb128 .LVU573
	.uleb128 .LVU584
	.uleb128 .LVU584
	.uleb128 .LVU585
	.uleb128 .LVU714
	.uleb128 .LVU716
	.uleb128 .LVU769
	.uleb128 .LVU771
.LLST216:
	.byte	0x6
	.long	.LVL231
	.byte	0x4
	.uleb128 .LVL231-.LVL231
	.uleb128 .LVL235-1-.LVL231
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL235-1-.LVL231
	.uleb128 .LVL236-.LVL231
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL301-.LVL231
	.uleb128 .LVL303-.LVL231
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL351-.LVL231
	.uleb128 .LVL353-.LVL231
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS217:
	.uleb128 .LVU595
	.uleb128 .LVU598
.LLST217:
	.byte	0x8
	.long	.LVL241
	.uleb128 .LVL242-.LVL241
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS219:
	.uleb128 .LVU553
	.uleb128 .LVU562
	.uleb128 .LVU562
	.uleb128 .LVU563
	.uleb128 .LVU660
	.uleb128 .LVU661
	.uleb128 .LVU718
	.uleb128 .LVU719
	.uleb128 .LVU719
	.uleb128 .LVU720
.LLST219:
	.byte	0x6
	.long	.LVL222
	.byte	0x4
	.uleb128 .LVL222-.LVL222
	.uleb128 .LVL225-1-.LVL222
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL225-1-.LVL222
	.uleb128 .LVL226-.LVL222
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL268-.LVL222
	.uleb128 .LVL269-.LVL222
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL305-.LVL222
	.uleb128 .LVL306-.LVL222
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL306-.LVL222
	.uleb128 .LVL307-.LVL222
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0
.LVUS221:
	.uleb128 .LVU556
	.uleb128 .LVU562
	.uleb128 .LVU562
	.uleb128 .LVU563
	.uleb128 .LVU660
	.uleb128 .LVU661
.LLST221:
	.byte	0x6
	.long	.LVL223
	.byte	0x4
	.uleb128 .LVL223-.LVL223
	.uleb128 .LVL225-1-.LVL223
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL225-1-.LVL223
	.uleb128 .LVL226-.LVL223
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL268-.LVL223
	.uleb128 .LVL269-.LVL223
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS222:
	.uleb128 .LVU563
	.uleb128 .LVU568
	.uleb128 .LVU568
	.uleb128 .LVU569
	.uleb128 .LVU756
	.uleb128 .LVU758
.LLST222:
	.byte	0x6
	.long	.LVL226
	.byte	0x4
	.uleb128 .LVL226-.LVL226
	.uleb128 .LVL228-1-.LVL226
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL228-1-.LVL226
	.uleb128 .LVL229-.LVL226
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL338-.LVL226
	.uleb128 .LVL340-.LVL226
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS223:
	.uleb128 .LVU569
	.uleb128 .LVU572
.LLST223:
	.byte	0x8
	.long	.LVL229
	.uleb128 .LVL230-.LVL229
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS225:
	.uleb128 .LVU559
	.uleb128 .LVU562
	.uleb128 .LVU660
	.uleb128 .LVU661
.LLST225:
	.byte	0x6
	.long	.LVL224
	.byte	0x4
	.uleb128 .LVL224-.LVL224
	.uleb128 .LVL225-1-.LVL224
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL268-.LVL224
	.uleb128 .LVL269-.LVL224
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS227:
	.uleb128 .LVU565
	.uleb128 .LVU568
	.uleb128 .LVU756
	.uleb128 .LVU757
	.uleb128 .LVU757
	.uleb128 .LVU758
.LLST227:
	.byte	0x6
	.long	.LVL227
	.byte	0x4
	.uleb128 .LVL227-.LVL227
	.uleb128 .LVL228-1-.LVL227
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL338-.LVL227
	.uleb128 .LVL339-.LVL227
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL339-.LVL227
	.uleb128 .LVL340-.LVL227
	.uleb128 0x2
	.byte	0x72
	.sleb128 12
	.byte	0
.LVUS229:
	.uleb128 .LVU575
	.uleb128 .LVU584
	.uleb128 .LVU584
	.uleb128 .LVU585
	.uleb128 .LVU714
	.uleb128 .LVU716
	.uleb128 .LVU769
	.uleb128 .LVU771
.LLST229:
	.byte	0x6
	.long	.LVL232
	.byte	0x4
	.uleb128 .LVL232-.LVL232
	.uleb128 .LVL235-1-.LVL232
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL235-1-.LVL232
	.uleb128 .LVL236-.LVL232
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL301-.LVL232
	.uleb128 .LVL303-.LVL232
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL351-.LVL232
	.uleb128 .LVL353-.LVL232
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS231:
	.uleb128 .LVU578
	.uleb128 .LVU584
	.uleb128 .LVU584
	.uleb128 .LVU585
	.uleb128 .LVU769
	.uleb128 .LVU771
.LLST231:
	.byte	0x6
	.long	.LVL233
	.byte	0x4
	.uleb128 .LVL233-.LVL233
	.uleb128 .LVL235-1-.LVL233
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL235-1-.LVL233
	.uleb128 .LVL236-.LVL233
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL351-.LVL233
	.uleb128 .LVL353-.LVL233
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS232:
	.uleb128 .LVU585
	.uleb128 .LVU594
	.uleb128 .LVU767
	.uleb128 .LVU769
.LLST232:
	.byte	0x6
	.long	.LVL236
	.byte	0x4
	.uleb128 .LVL236-.LVL236
	.uleb128 .LVL240-.LVL236
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL349-.LVL236
	.uleb128 .LVL351-.LVL236
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS233:
	.uleb128 .LVU591
	.uleb128 .LVU595
.LLST233:
	.byte	0x8
	.long	.LVL239
	.uleb128 .LVL241-.LVL239
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS235:
	.uleb128 .LVU581
	.uleb128 .LVU584
	.uleb128 .LVU769
	.uleb128 .LVU771
.LLST235:
	.byte	0x6
	.long	.LVL234
	.byte	0x4
	.uleb128 .LVL234-.LVL234
	.uleb128 .LVL235-1-.LVL234
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL351-.LVL234
	.uleb128 .LVL353-.LVL234
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS237:
	.uleb128 .LVU587
	.uleb128 .LVU590
	.uleb128 .LVU767
	.uleb128 .LVU768
	.uleb128 .LVU768
	.uleb128 .LVU769
.LLST237:
	.byte	0x6
	.long	.LVL237
	.byte	0x4
	.uleb128 .LVL237-.LVL237
	.uleb128 .LVL238-1-.LVL237
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL349-.LVL237
	.uleb128 .LVL350-.LVL237
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL350-.LVL237
	.uleb128 .LVL351-.LVL237
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS239:
	.uleb128 .LVU601
	.uleb128 .LVU617
	.uleb128 .LVU617
	.uleb128 .LVU618
	.uleb128 .LVU682
	.uleb128 .LVU687
	.uleb128 .LVU706
	.uleb128 .LVU713
	.uleb128 .LVU765
	.uleb128 .LVU767
.LLST239:
	.byte	0x6
	.long	.LVL243
	.byte	0x4
	.uleb128 .LVL243-.LVL243
	.uleb128 .LVL248-1-.LVL243
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL248-1-.LVL243
	.uleb128 .LVL249-.LVL243
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL283-.LVL243
	.uleb128 .LVL284-.LVL243
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL297-.LVL243
	.uleb128 .LVL300-.LVL243
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL347-.LVL243
	.uleb128 .LVL349-.LVL243
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS241:
	.uleb128 .LVU605
	.uleb128 .LVU617
	.uleb128 .LVU617
	.uleb128 .LVU618
	.uleb128 .LVU706
	.uleb128 .LVU713
	.uleb128 .LVU765
	.uleb128 .LVU767
.LLST241:
	.byte	0x6
	.long	.LVL244
	.byte	0x4
	.uleb128 .LVL244-.LVL244
	.uleb128 .LVL248-1-.LVL244
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL248-1-.LVL244
	.uleb128 .LVL249-.LVL244
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL297-.LVL244
	.uleb128 .LVL300-.LVL244
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL347-.LVL244
	.uleb128 .LVL349-.LVL244
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS242:
	.uleb128 .LVU629
	.uleb128 .LVU655
	.uleb128 .LVU709
	.uleb128 .LVU714
	.uleb128 .LVU758
	.uleb128 .LVU759
	.uleb128 .LVU761
	.uleb128 .LVU763
.LLST242:
	.byte	0x6
	.long	.LVL254
	.byte	0x4
	.uleb128 .LVL254-.LVL254
	.uleb128 .LVL265-.LVL254
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL299-.LVL254
	.uleb128 .LVL301-.LVL254
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL340-.LVL254
	.uleb128 .LVL341-.LVL254
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL343-.LVL254
	.uleb128 .LVL345-.LVL254
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS243:
	.uleb128 .LVU651
	.uleb128 .LVU654
.LLST243:
	.byte	0x8
	.long	.LVL263
	.uleb128 .LVL264-.LVL263
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS245:
	.uleb128 .LVU608
	.uleb128 .LVU617
	.uleb128 .LVU617
	.uleb128 .LVU618
	.uleb128 .LVU706
	.uleb128 .LVU708
	.uleb128 .LVU708
	.uleb128 .LVU709
	.uleb128 .LVU765
	.uleb128 .LVU767
.LLST245:
	.byte	0x6
	.long	.LVL245
	.byte	0x4
	.uleb128 .LVL245-.LVL245
	.uleb128 .LVL248-1-.LVL245
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL248-1-.LVL245
	.uleb128 .LVL249-.LVL245
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL297-.LVL245
	.uleb128 .LVL298-.LVL245
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL298-.LVL245
	.uleb128 .LVL299-.LVL245
	.uleb128 0x2
	.byte	0x72
	.sleb128 8
	.byte	0x4
	.uleb128 .LVL347-.LVL245
	.uleb128 .LVL349-.LVL245
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS247:
	.uleb128 .LVU611
	.uleb128 .LVU617
	.uleb128 .LVU617
	.uleb128 .LVU618
	.uleb128 .LVU765
	.uleb128 .LVU767
.LLST247:
	.byte	0x6
	.long	.LVL246
	.byte	0x4
	.uleb128 .LVL246-.LVL246
	.uleb128 .LVL248-1-.LVL246
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL248-1-.LVL246
	.uleb128 .LVL249-.LVL246
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL347-.LVL246
	.uleb128 .LVL349-.LVL246
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS248:
	.uleb128 .LVU618
	.uleb128 .LVU629
	.uleb128 .LVU763
	.uleb128 .LVU765
.LLST248:
	.byte	0x6
	.long	.LVL249
	.byte	0x4
	.uleb128 .LVL249-.LVL249
	.uleb128 .LVL254-.LVL249
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL345-.LVL249
	.uleb128 .LVL347-.LVL249
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS249:
	.uleb128 .LVU624
	.uleb128 .LVU628
.LLST249:
	.byte	0x8
	.long	.LVL252
	.uleb128 .LVL253-.LVL252
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS251:
	.uleb128 .LVU614
	.uleb128 .LVU617
	.uleb128 .LVU765
	.uleb128 .LVU767
.LLST251:
	.byte	0x6
	.long	.LVL247
	.byte	0x4
	.uleb128 .LVL247-.LVL247
	.uleb128 .LVL248-1-.LVL247
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL347-.LVL247
	.uleb128 .LVL349-.LVL247
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS253:
	.uleb128 .LVU620
	.uleb128 .LVU623
	.uleb128 .LVU763
	.uleb128 .LVU764
	.uleb128 .LVU764
	.uleb128 .LVU765
.LLST253:
	.byte	0x6
	.long	.LVL250
	.byte	0x4
	.uleb128 .LVL250-.LVL250
	.uleb128 .LVL251-1-.LVL250
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL345-.LVL250
	.uleb128 .LVL346-.LVL250
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL346-.LVL250
	.uleb128 .LVL347-.LVL250
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
	.byte	0
.LVUS255:
	.uleb128 .LVU629
	.uleb128 .LVU640
	.uleb128 .LVU640
	.uleb128 .LVU641
	.uleb128 .LVU709
	.uleb128 .LVU714
	.uleb128 .LVU758
	.uleb128 .LVU759
.LLST255:
	.byte	0x6
	.long	.LVL254
	.byte	0x4
	.uleb128 .LVL254-.LVL254
	.uleb128 .LVL257-1-.LVL254
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL257-1-.LVL254
	.uleb128 .LVL258-.LVL254
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL299-.LVL254
	.uleb128 .LVL301-.LVL254
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL340-.LVL254
	.uleb128 .LVL341-.LVL254
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS257:
	.uleb128 .LVU633
	.uleb128 .LVU640
	.uleb128 .LVU640
	.uleb128 .LVU641
	.uleb128 .LVU758
	.uleb128 .LVU759
.LLST257:
	.byte	0x6
	.long	.LVL255
	.byte	0x4
	.uleb128 .LVL255-.LVL255
	.uleb128 .LVL257-1-.LVL255
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL257-1-.LVL255
	.uleb128 .LVL258-.LVL255
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL340-.LVL255
	.uleb128 .LVL341-.LVL255
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS258:
	.uleb128 .LVU641
	.uleb128 .LVU646
	.uleb128 .LVU646
	.uleb128 .LVU647
	.uleb128 .LVU761
	.uleb128 .LVU763
.LLST258:
	.byte	0x6
	.long	.LVL258
	.byte	0x4
	.uleb128 .LVL258-.LVL258
	.uleb128 .LVL260-1-.LVL258
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL260-1-.LVL258
	.uleb128 .LVL261-.LVL258
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL343-.LVL258
	.uleb128 .LVL345-.LVL258
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS259:
	.uleb128 .LVU647
	.uleb128 .LVU650
.LLST259:
	.byte	0x8
	.long	.LVL261
	.uleb128 .LVL262-.LVL261
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS261:
	.uleb128 .LVU636
	.uleb128 .LVU640
	.uleb128 .LVU758
	.uleb128 .LVU759
.LLST261:
	.byte	0x6
	.long	.LVL256
	.byte	0x4
	.uleb128 .LVL256-.LVL256
	.uleb128 .LVL257-1-.LVL256
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL340-.LVL256
	.uleb128 .LVL341-.LVL256
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS263:
	.uleb128 .LVU643
	.uleb128 .LVU646
	.uleb128 .LVU761
	.uleb128 .LVU762
	.uleb128 .LVU762
	.uleb128 .LVU763
.LLST263:
	.byte	0x6
	.long	.LVL259
	.byte	0x4
	.uleb128 .LVL259-.LVL259
	.uleb128 .LVL260-1-.LVL259
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL343-.LVL259
	.uleb128 .LVL344-.LVL259
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL344-.LVL259
	.uleb128 .LVL345-.LVL259
	.uleb128 0x2
	.byte	0x71
	.sleb128 12
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
	.long	.LFB8
	.long	.LFE8-.LFB8
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
	.long	.LBB16
	.byte	0x4
	.uleb128 .LBB16-.LBB16
	.uleb128 .LBE16-.LBB16
	.byte	0x4
	.uleb128 .LBB19-.LBB16
	.uleb128 .LBE19-.LBB16
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB20
	.byte	0x4
	.uleb128 .LBB20-.LBB20
	.uleb128 .LBE20-.LBB20
	.byte	0x4
	.uleb128 .LBB21-.LBB20
	.uleb128 .LBE21-.LBB20
	.byte	0x4
	.uleb128 .LBB22-.LBB20
	.uleb128 .LBE22-.LBB20
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB25
	.byte	0x4
	.uleb128 .LBB25-.LBB25
	.uleb128 .LBE25-.LBB25
	.byte	0x4
	.uleb128 .LBB29-.LBB25
	.uleb128 .LBE29-.LBB25
	.byte	0x4
	.uleb128 .LBB30-.LBB25
	.uleb128 .LBE30-.LBB25
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB215
	.byte	0x4
	.uleb128 .LBB215-.LBB215
	.uleb128 .LBE215-.LBB215
	.byte	0x4
	.uleb128 .LBB599-.LBB215
	.uleb128 .LBE599-.LBB215
	.byte	0x4
	.uleb128 .LBB974-.LBB215
	.uleb128 .LBE974-.LBB215
	.byte	0x4
	.uleb128 .LBB975-.LBB215
	.uleb128 .LBE975-.LBB215
	.byte	0x4
	.uleb128 .LBB978-.LBB215
	.uleb128 .LBE978-.LBB215
	.byte	0x4
	.uleb128 .LBB980-.LBB215
	.uleb128 .LBE980-.LBB215
	.byte	0x4
	.uleb128 .LBB982-.LBB215
	.uleb128 .LBE982-.LBB215
	.byte	0x4
	.uleb128 .LBB984-.LBB215
	.uleb128 .LBE984-.LBB215
	.byte	0x4
	.uleb128 .LBB986-.LBB215
	.uleb128 .LBE986-.LBB215
	.byte	0x4
	.uleb128 .LBB988-.LBB215
	.uleb128 .LBE988-.LBB215
	.byte	0x4
	.uleb128 .LBB990-.LBB215
	.uleb128 .LBE990-.LBB215
	.byte	0x4
	.uleb128 .LBB992-.LBB215
	.uleb128 .LBE992-.LBB215
	.byte	0x4
	.uleb128 .LBB994-.LBB215
	.uleb128 .LBE994-.LBB215
	.byte	0x4
	.uleb128 .LBB996-.LBB215
	.uleb128 .LBE996-.LBB215
	.byte	0x4
	.uleb128 .LBB998-.LBB215
	.uleb128 .LBE998-.LBB215
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB217
	.byte	0x4
	.uleb128 .LBB217-.LBB217
	.uleb128 .LBE217-.LBB217
	.byte	0x4
	.uleb128 .LBB572-.LBB217
	.uleb128 .LBE572-.LBB217
	.byte	0x4
	.uleb128 .LBB573-.LBB217
	.uleb128 .LBE573-.LBB217
	.byte	0x4
	.uleb128 .LBB574-.LBB217
	.uleb128 .LBE574-.LBB217
	.byte	0x4
	.uleb128 .LBB575-.LBB217
	.uleb128 .LBE575-.LBB217
	.byte	0x4
	.uleb128 .LBB576-.LBB217
	.uleb128 .LBE576-.LBB217
	.byte	0x4
	.uleb128 .LBB577-.LBB217
	.uleb128 .LBE577-.LBB217
	.byte	0x4
	.uleb128 .LBB578-.LBB217
	.uleb128 .LBE578-.LBB217
	.byte	0x4
	.uleb128 .LBB579-.LBB217
	.uleb128 .LBE579-.LBB217
	.byte	0x4
	.uleb128 .LBB580-.LBB217
	.uleb128 .LBE580-.LBB217
	.byte	0x4
	.uleb128 .LBB581-.LBB217
	.uleb128 .LBE581-.LBB217
	.byte	0x4
	.uleb128 .LBB582-.LBB217
	.uleb128 .LBE582-.LBB217
	.byte	0x4
	.uleb128 .LBB583-.LBB217
	.uleb128 .LBE583-.LBB217
	.byte	0x4
	.uleb128 .LBB584-.LBB217
	.uleb128 .LBE584-.LBB217
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB219
	.byte	0x4
	.uleb128 .LBB219-.LBB219
	.uleb128 .LBE219-.LBB219
	.byte	0x4
	.uleb128 .LBB382-.LBB219
	.uleb128 .LBE382-.LBB219
	.byte	0x4
	.uleb128 .LBB541-.LBB219
	.uleb128 .LBE541-.LBB219
	.byte	0x4
	.uleb128 .LBB544-.LBB219
	.uleb128 .LBE544-.LBB219
	.byte	0x4
	.uleb128 .LBB546-.LBB219
	.uleb128 .LBE546-.LBB219
	.byte	0x4
	.uleb128 .LBB548-.LBB219
	.uleb128 .LBE548-.LBB219
	.byte	0x4
	.uleb128 .LBB550-.LBB219
	.uleb128 .LBE550-.LBB219
	.byte	0x4
	.uleb128 .LBB551-.LBB219
	.uleb128 .LBE551-.LBB219
	.byte	0x4
	.uleb128 .LBB553-.LBB219
	.uleb128 .LBE553-.LBB219
	.byte	0x4
	.uleb128 .LBB554-.LBB219
	.uleb128 .LBE554-.LBB219
	.byte	0x4
	.uleb128 .LBB555-.LBB219
	.uleb128 .LBE555-.LBB219
	.byte	0x4
	.uleb128 .LBB556-.LBB219
	.uleb128 .LBE556-.LBB219
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB221
	.byte	0x4
	.uleb128 .LBB221-.LBB221
	.uleb128 .LBE221-.LBB221
	.byte	0x4
	.uleb128 .LBB361-.LBB221
	.uleb128 .LBE361-.LBB221
	.byte	0x4
	.uleb128 .LBB362-.LBB221
	.uleb128 .LBE362-.LBB221
	.byte	0x4
	.uleb128 .LBB363-.LBB221
	.uleb128 .LBE363-.LBB221
	.byte	0x4
	.uleb128 .LBB364-.LBB221
	.uleb128 .LBE364-.LBB221
	.byte	0x4
	.uleb128 .LBB365-.LBB221
	.uleb128 .LBE365-.LBB221
	.byte	0x4
	.uleb128 .LBB366-.LBB221
	.uleb128 .LBE366-.LBB221
	.byte	0x4
	.uleb128 .LBB367-.LBB221
	.uleb128 .LBE367-.LBB221
	.byte	0x4
	.uleb128 .LBB368-.LBB221
	.uleb128 .LBE368-.LBB221
	.byte	0x4
	.uleb128 .LBB369-.LBB221
	.uleb128 .LBE369-.LBB221
	.byte	0x4
	.uleb128 .LBB370-.LBB221
	.uleb128 .LBE370-.LBB221
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB223
	.byte	0x4
	.uleb128 .LBB223-.LBB223
	.uleb128 .LBE223-.LBB223
	.byte	0x4
	.uleb128 .LBB341-.LBB223
	.uleb128 .LBE341-.LBB223
	.byte	0x4
	.uleb128 .LBB343-.LBB223
	.uleb128 .LBE343-.LBB223
	.byte	0x4
	.uleb128 .LBB345-.LBB223
	.uleb128 .LBE345-.LBB223
	.byte	0x4
	.uleb128 .LBB347-.LBB223
	.uleb128 .LBE347-.LBB223
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB225
	.byte	0x4
	.uleb128 .LBB225-.LBB225
	.uleb128 .LBE225-.LBB225
	.byte	0x4
	.uleb128 .LBB274-.LBB225
	.uleb128 .LBE274-.LBB225
	.byte	0x4
	.uleb128 .LBB275-.LBB225
	.uleb128 .LBE275-.LBB225
	.byte	0x4
	.uleb128 .LBB276-.LBB225
	.uleb128 .LBE276-.LBB225
	.byte	0
.LLRL38:
	.byte	0x5
	.long	.LBB227
	.byte	0x4
	.uleb128 .LBB227-.LBB227
	.uleb128 .LBE227-.LBB227
	.byte	0x4
	.uleb128 .LBB249-.LBB227
	.uleb128 .LBE249-.LBB227
	.byte	0x4
	.uleb128 .LBB266-.LBB227
	.uleb128 .LBE266-.LBB227
	.byte	0x4
	.uleb128 .LBB267-.LBB227
	.uleb128 .LBE267-.LBB227
	.byte	0x4
	.uleb128 .LBB269-.LBB227
	.uleb128 .LBE269-.LBB227
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB229
	.byte	0x4
	.uleb128 .LBB229-.LBB229
	.uleb128 .LBE229-.LBB229
	.byte	0x4
	.uleb128 .LBB242-.LBB229
	.uleb128 .LBE242-.LBB229
	.byte	0x4
	.uleb128 .LBB243-.LBB229
	.uleb128 .LBE243-.LBB229
	.byte	0x4
	.uleb128 .LBB244-.LBB229
	.uleb128 .LBE244-.LBB229
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB231
	.byte	0x4
	.uleb128 .LBB231-.LBB231
	.uleb128 .LBE231-.LBB231
	.byte	0x4
	.uleb128 .LBB237-.LBB231
	.uleb128 .LBE237-.LBB231
	.byte	0
.LLRL46:
	.byte	0x5
	.long	.LBB234
	.byte	0x4
	.uleb128 .LBB234-.LBB234
	.uleb128 .LBE234-.LBB234
	.byte	0x4
	.uleb128 .LBB238-.LBB234
	.uleb128 .LBE238-.LBB234
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB250
	.byte	0x4
	.uleb128 .LBB250-.LBB250
	.uleb128 .LBE250-.LBB250
	.byte	0x4
	.uleb128 .LBB268-.LBB250
	.uleb128 .LBE268-.LBB250
	.byte	0x4
	.uleb128 .LBB270-.LBB250
	.uleb128 .LBE270-.LBB250
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB252
	.byte	0x4
	.uleb128 .LBB252-.LBB252
	.uleb128 .LBE252-.LBB252
	.byte	0x4
	.uleb128 .LBB263-.LBB252
	.uleb128 .LBE263-.LBB252
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB254
	.byte	0x4
	.uleb128 .LBB254-.LBB254
	.uleb128 .LBE254-.LBB254
	.byte	0x4
	.uleb128 .LBB261-.LBB254
	.uleb128 .LBE261-.LBB254
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB257
	.byte	0x4
	.uleb128 .LBB257-.LBB257
	.uleb128 .LBE257-.LBB257
	.byte	0x4
	.uleb128 .LBB260-.LBB257
	.uleb128 .LBE260-.LBB257
	.byte	0
.LLRL58:
	.byte	0x5
	.long	.LBB281
	.byte	0x4
	.uleb128 .LBB281-.LBB281
	.uleb128 .LBE281-.LBB281
	.byte	0x4
	.uleb128 .LBB342-.LBB281
	.uleb128 .LBE342-.LBB281
	.byte	0x4
	.uleb128 .LBB344-.LBB281
	.uleb128 .LBE344-.LBB281
	.byte	0x4
	.uleb128 .LBB346-.LBB281
	.uleb128 .LBE346-.LBB281
	.byte	0x4
	.uleb128 .LBB348-.LBB281
	.uleb128 .LBE348-.LBB281
	.byte	0x4
	.uleb128 .LBB349-.LBB281
	.uleb128 .LBE349-.LBB281
	.byte	0x4
	.uleb128 .LBB350-.LBB281
	.uleb128 .LBE350-.LBB281
	.byte	0
.LLRL60:
	.byte	0x5
	.long	.LBB283
	.byte	0x4
	.uleb128 .LBB283-.LBB283
	.uleb128 .LBE283-.LBB283
	.byte	0x4
	.uleb128 .LBB330-.LBB283
	.uleb128 .LBE330-.LBB283
	.byte	0x4
	.uleb128 .LBB331-.LBB283
	.uleb128 .LBE331-.LBB283
	.byte	0x4
	.uleb128 .LBB332-.LBB283
	.uleb128 .LBE332-.LBB283
	.byte	0x4
	.uleb128 .LBB333-.LBB283
	.uleb128 .LBE333-.LBB283
	.byte	0x4
	.uleb128 .LBB334-.LBB283
	.uleb128 .LBE334-.LBB283
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB285
	.byte	0x4
	.uleb128 .LBB285-.LBB285
	.uleb128 .LBE285-.LBB285
	.byte	0x4
	.uleb128 .LBB321-.LBB285
	.uleb128 .LBE321-.LBB285
	.byte	0x4
	.uleb128 .LBB322-.LBB285
	.uleb128 .LBE322-.LBB285
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB287
	.byte	0x4
	.uleb128 .LBB287-.LBB287
	.uleb128 .LBE287-.LBB287
	.byte	0x4
	.uleb128 .LBB298-.LBB287
	.uleb128 .LBE298-.LBB287
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB289
	.byte	0x4
	.uleb128 .LBB289-.LBB289
	.uleb128 .LBE289-.LBB289
	.byte	0x4
	.uleb128 .LBB296-.LBB289
	.uleb128 .LBE296-.LBB289
	.byte	0
.LLRL72:
	.byte	0x5
	.long	.LBB292
	.byte	0x4
	.uleb128 .LBB292-.LBB292
	.uleb128 .LBE292-.LBB292
	.byte	0x4
	.uleb128 .LBB295-.LBB292
	.uleb128 .LBE295-.LBB292
	.byte	0
.LLRL74:
	.byte	0x5
	.long	.LBB301
	.byte	0x4
	.uleb128 .LBB301-.LBB301
	.uleb128 .LBE301-.LBB301
	.byte	0x4
	.uleb128 .LBB320-.LBB301
	.uleb128 .LBE320-.LBB301
	.byte	0x4
	.uleb128 .LBB323-.LBB301
	.uleb128 .LBE323-.LBB301
	.byte	0x4
	.uleb128 .LBB324-.LBB301
	.uleb128 .LBE324-.LBB301
	.byte	0
.LLRL76:
	.byte	0x5
	.long	.LBB303
	.byte	0x4
	.uleb128 .LBB303-.LBB303
	.uleb128 .LBE303-.LBB303
	.byte	0x4
	.uleb128 .LBB315-.LBB303
	.uleb128 .LBE315-.LBB303
	.byte	0x4
	.uleb128 .LBB316-.LBB303
	.uleb128 .LBE316-.LBB303
	.byte	0
.LLRL80:
	.byte	0x5
	.long	.LBB305
	.byte	0x4
	.uleb128 .LBB305-.LBB305
	.uleb128 .LBE305-.LBB305
	.byte	0x4
	.uleb128 .LBB312-.LBB305
	.uleb128 .LBE312-.LBB305
	.byte	0
.LLRL82:
	.byte	0x5
	.long	.LBB308
	.byte	0x4
	.uleb128 .LBB308-.LBB308
	.uleb128 .LBE308-.LBB308
	.byte	0x4
	.uleb128 .LBB311-.LBB308
	.uleb128 .LBE311-.LBB308
	.byte	0
.LLRL84:
	.byte	0x5
	.long	.LBB383
	.byte	0x4
	.uleb128 .LBB383-.LBB383
	.uleb128 .LBE383-.LBB383
	.byte	0x4
	.uleb128 .LBB542-.LBB383
	.uleb128 .LBE542-.LBB383
	.byte	0x4
	.uleb128 .LBB543-.LBB383
	.uleb128 .LBE543-.LBB383
	.byte	0x4
	.uleb128 .LBB545-.LBB383
	.uleb128 .LBE545-.LBB383
	.byte	0x4
	.uleb128 .LBB547-.LBB383
	.uleb128 .LBE547-.LBB383
	.byte	0x4
	.uleb128 .LBB549-.LBB383
	.uleb128 .LBE549-.LBB383
	.byte	0x4
	.uleb128 .LBB552-.LBB383
	.uleb128 .LBE552-.LBB383
	.byte	0x4
	.uleb128 .LBB557-.LBB383
	.uleb128 .LBE557-.LBB383
	.byte	0x4
	.uleb128 .LBB558-.LBB383
	.uleb128 .LBE558-.LBB383
	.byte	0
.LLRL86:
	.byte	0x5
	.long	.LBB385
	.byte	0x4
	.uleb128 .LBB385-.LBB385
	.uleb128 .LBE385-.LBB385
	.byte	0x4
	.uleb128 .LBB526-.LBB385
	.uleb128 .LBE526-.LBB385
	.byte	0x4
	.uleb128 .LBB527-.LBB385
	.uleb128 .LBE527-.LBB385
	.byte	0x4
	.uleb128 .LBB528-.LBB385
	.uleb128 .LBE528-.LBB385
	.byte	0x4
	.uleb128 .LBB529-.LBB385
	.uleb128 .LBE529-.LBB385
	.byte	0x4
	.uleb128 .LBB530-.LBB385
	.uleb128 .LBE530-.LBB385
	.byte	0x4
	.uleb128 .LBB531-.LBB385
	.uleb128 .LBE531-.LBB385
	.byte	0x4
	.uleb128 .LBB532-.LBB385
	.uleb128 .LBE532-.LBB385
	.byte	0
.LLRL90:
	.byte	0x5
	.long	.LBB387
	.byte	0x4
	.uleb128 .LBB387-.LBB387
	.uleb128 .LBE387-.LBB387
	.byte	0x4
	.uleb128 .LBB447-.LBB387
	.uleb128 .LBE447-.LBB387
	.byte	0x4
	.uleb128 .LBB508-.LBB387
	.uleb128 .LBE508-.LBB387
	.byte	0x4
	.uleb128 .LBB509-.LBB387
	.uleb128 .LBE509-.LBB387
	.byte	0x4
	.uleb128 .LBB511-.LBB387
	.uleb128 .LBE511-.LBB387
	.byte	0x4
	.uleb128 .LBB514-.LBB387
	.uleb128 .LBE514-.LBB387
	.byte	0x4
	.uleb128 .LBB516-.LBB387
	.uleb128 .LBE516-.LBB387
	.byte	0
.LLRL92:
	.byte	0x5
	.long	.LBB389
	.byte	0x4
	.uleb128 .LBB389-.LBB389
	.uleb128 .LBE389-.LBB389
	.byte	0x4
	.uleb128 .LBB436-.LBB389
	.uleb128 .LBE436-.LBB389
	.byte	0x4
	.uleb128 .LBB437-.LBB389
	.uleb128 .LBE437-.LBB389
	.byte	0x4
	.uleb128 .LBB438-.LBB389
	.uleb128 .LBE438-.LBB389
	.byte	0x4
	.uleb128 .LBB439-.LBB389
	.uleb128 .LBE439-.LBB389
	.byte	0x4
	.uleb128 .LBB440-.LBB389
	.uleb128 .LBE440-.LBB389
	.byte	0
.LLRL96:
	.byte	0x5
	.long	.LBB391
	.byte	0x4
	.uleb128 .LBB391-.LBB391
	.uleb128 .LBE391-.LBB391
	.byte	0x4
	.uleb128 .LBB426-.LBB391
	.uleb128 .LBE426-.LBB391
	.byte	0x4
	.uleb128 .LBB428-.LBB391
	.uleb128 .LBE428-.LBB391
	.byte	0x4
	.uleb128 .LBB430-.LBB391
	.uleb128 .LBE430-.LBB391
	.byte	0
.LLRL98:
	.byte	0x5
	.long	.LBB393
	.byte	0x4
	.uleb128 .LBB393-.LBB393
	.uleb128 .LBE393-.LBB393
	.byte	0x4
	.uleb128 .LBB405-.LBB393
	.uleb128 .LBE405-.LBB393
	.byte	0x4
	.uleb128 .LBB406-.LBB393
	.uleb128 .LBE406-.LBB393
	.byte	0
.LLRL102:
	.byte	0x5
	.long	.LBB395
	.byte	0x4
	.uleb128 .LBB395-.LBB395
	.uleb128 .LBE395-.LBB395
	.byte	0x4
	.uleb128 .LBB401-.LBB395
	.uleb128 .LBE401-.LBB395
	.byte	0
.LLRL104:
	.byte	0x5
	.long	.LBB398
	.byte	0x4
	.uleb128 .LBB398-.LBB398
	.uleb128 .LBE398-.LBB398
	.byte	0x4
	.uleb128 .LBB402-.LBB398
	.uleb128 .LBE402-.LBB398
	.byte	0
.LLRL106:
	.byte	0x5
	.long	.LBB410
	.byte	0x4
	.uleb128 .LBB410-.LBB410
	.uleb128 .LBE410-.LBB410
	.byte	0x4
	.uleb128 .LBB427-.LBB410
	.uleb128 .LBE427-.LBB410
	.byte	0x4
	.uleb128 .LBB429-.LBB410
	.uleb128 .LBE429-.LBB410
	.byte	0
.LLRL108:
	.byte	0x5
	.long	.LBB412
	.byte	0x4
	.uleb128 .LBB412-.LBB412
	.uleb128 .LBE412-.LBB412
	.byte	0x4
	.uleb128 .LBB423-.LBB412
	.uleb128 .LBE423-.LBB412
	.byte	0
.LLRL112:
	.byte	0x5
	.long	.LBB414
	.byte	0x4
	.uleb128 .LBB414-.LBB414
	.uleb128 .LBE414-.LBB414
	.byte	0x4
	.uleb128 .LBB421-.LBB414
	.uleb128 .LBE421-.LBB414
	.byte	0
.LLRL114:
	.byte	0x5
	.long	.LBB417
	.byte	0x4
	.uleb128 .LBB417-.LBB417
	.uleb128 .LBE417-.LBB417
	.byte	0x4
	.uleb128 .LBB420-.LBB417
	.uleb128 .LBE420-.LBB417
	.byte	0
.LLRL116:
	.byte	0x5
	.long	.LBB448
	.byte	0x4
	.uleb128 .LBB448-.LBB448
	.uleb128 .LBE448-.LBB448
	.byte	0x4
	.uleb128 .LBB510-.LBB448
	.uleb128 .LBE510-.LBB448
	.byte	0x4
	.uleb128 .LBB512-.LBB448
	.uleb128 .LBE512-.LBB448
	.byte	0x4
	.uleb128 .LBB513-.LBB448
	.uleb128 .LBE513-.LBB448
	.byte	0x4
	.uleb128 .LBB515-.LBB448
	.uleb128 .LBE515-.LBB448
	.byte	0x4
	.uleb128 .LBB517-.LBB448
	.uleb128 .LBE517-.LBB448
	.byte	0x4
	.uleb128 .LBB518-.LBB448
	.uleb128 .LBE518-.LBB448
	.byte	0
.LLRL118:
	.byte	0x5
	.long	.LBB450
	.byte	0x4
	.uleb128 .LBB450-.LBB450
	.uleb128 .LBE450-.LBB450
	.byte	0x4
	.uleb128 .LBB497-.LBB450
	.uleb128 .LBE497-.LBB450
	.byte	0x4
	.uleb128 .LBB498-.LBB450
	.uleb128 .LBE498-.LBB450
	.byte	0x4
	.uleb128 .LBB499-.LBB450
	.uleb128 .LBE499-.LBB450
	.byte	0x4
	.uleb128 .LBB500-.LBB450
	.uleb128 .LBE500-.LBB450
	.byte	0x4
	.uleb128 .LBB501-.LBB450
	.uleb128 .LBE501-.LBB450
	.byte	0
.LLRL122:
	.byte	0x5
	.long	.LBB452
	.byte	0x4
	.uleb128 .LBB452-.LBB452
	.uleb128 .LBE452-.LBB452
	.byte	0x4
	.uleb128 .LBB488-.LBB452
	.uleb128 .LBE488-.LBB452
	.byte	0x4
	.uleb128 .LBB489-.LBB452
	.uleb128 .LBE489-.LBB452
	.byte	0
.LLRL124:
	.byte	0x5
	.long	.LBB454
	.byte	0x4
	.uleb128 .LBB454-.LBB454
	.uleb128 .LBE454-.LBB454
	.byte	0x4
	.uleb128 .LBB465-.LBB454
	.uleb128 .LBE465-.LBB454
	.byte	0
.LLRL128:
	.byte	0x5
	.long	.LBB456
	.byte	0x4
	.uleb128 .LBB456-.LBB456
	.uleb128 .LBE456-.LBB456
	.byte	0x4
	.uleb128 .LBB463-.LBB456
	.uleb128 .LBE463-.LBB456
	.byte	0
.LLRL130:
	.byte	0x5
	.long	.LBB459
	.byte	0x4
	.uleb128 .LBB459-.LBB459
	.uleb128 .LBE459-.LBB459
	.byte	0x4
	.uleb128 .LBB462-.LBB459
	.uleb128 .LBE462-.LBB459
	.byte	0
.LLRL132:
	.byte	0x5
	.long	.LBB468
	.byte	0x4
	.uleb128 .LBB468-.LBB468
	.uleb128 .LBE468-.LBB468
	.byte	0x4
	.uleb128 .LBB487-.LBB468
	.uleb128 .LBE487-.LBB468
	.byte	0x4
	.uleb128 .LBB490-.LBB468
	.uleb128 .LBE490-.LBB468
	.byte	0x4
	.uleb128 .LBB491-.LBB468
	.uleb128 .LBE491-.LBB468
	.byte	0
.LLRL134:
	.byte	0x5
	.long	.LBB470
	.byte	0x4
	.uleb128 .LBB470-.LBB470
	.uleb128 .LBE470-.LBB470
	.byte	0x4
	.uleb128 .LBB482-.LBB470
	.uleb128 .LBE482-.LBB470
	.byte	0x4
	.uleb128 .LBB483-.LBB470
	.uleb128 .LBE483-.LBB470
	.byte	0
.LLRL138:
	.byte	0x5
	.long	.LBB472
	.byte	0x4
	.uleb128 .LBB472-.LBB472
	.uleb128 .LBE472-.LBB472
	.byte	0x4
	.uleb128 .LBB478-.LBB472
	.uleb128 .LBE478-.LBB472
	.byte	0
.LLRL140:
	.byte	0x5
	.long	.LBB475
	.byte	0x4
	.uleb128 .LBB475-.LBB475
	.uleb128 .LBE475-.LBB475
	.byte	0x4
	.uleb128 .LBB479-.LBB475
	.uleb128 .LBE479-.LBB475
	.byte	0
.LLRL142:
	.byte	0x5
	.long	.LBB600
	.byte	0x4
	.uleb128 .LBB600-.LBB600
	.uleb128 .LBE600-.LBB600
	.byte	0x4
	.uleb128 .LBB976-.LBB600
	.uleb128 .LBE976-.LBB600
	.byte	0x4
	.uleb128 .LBB977-.LBB600
	.uleb128 .LBE977-.LBB600
	.byte	0x4
	.uleb128 .LBB979-.LBB600
	.uleb128 .LBE979-.LBB600
	.byte	0x4
	.uleb128 .LBB981-.LBB600
	.uleb128 .LBE981-.LBB600
	.byte	0x4
	.uleb128 .LBB983-.LBB600
	.uleb128 .LBE983-.LBB600
	.byte	0x4
	.uleb128 .LBB985-.LBB600
	.uleb128 .LBE985-.LBB600
	.byte	0x4
	.uleb128 .LBB987-.LBB600
	.uleb128 .LBE987-.LBB600
	.byte	0x4
	.uleb128 .LBB989-.LBB600
	.uleb128 .LBE989-.LBB600
	.byte	0x4
	.uleb128 .LBB991-.LBB600
	.uleb128 .LBE991-.LBB600
	.byte	0x4
	.uleb128 .LBB993-.LBB600
	.uleb128 .LBE993-.LBB600
	.byte	0x4
	.uleb128 .LBB995-.LBB600
	.uleb128 .LBE995-.LBB600
	.byte	0x4
	.uleb128 .LBB997-.LBB600
	.uleb128 .LBE997-.LBB600
	.byte	0
.LLRL144:
	.byte	0x5
	.long	.LBB602
	.byte	0x4
	.uleb128 .LBB602-.LBB602
	.uleb128 .LBE602-.LBB602
	.byte	0x4
	.uleb128 .LBB951-.LBB602
	.uleb128 .LBE951-.LBB602
	.byte	0x4
	.uleb128 .LBB952-.LBB602
	.uleb128 .LBE952-.LBB602
	.byte	0x4
	.uleb128 .LBB953-.LBB602
	.uleb128 .LBE953-.LBB602
	.byte	0x4
	.uleb128 .LBB954-.LBB602
	.uleb128 .LBE954-.LBB602
	.byte	0x4
	.uleb128 .LBB955-.LBB602
	.uleb128 .LBE955-.LBB602
	.byte	0x4
	.uleb128 .LBB956-.LBB602
	.uleb128 .LBE956-.LBB602
	.byte	0x4
	.uleb128 .LBB957-.LBB602
	.uleb128 .LBE957-.LBB602
	.byte	0x4
	.uleb128 .LBB958-.LBB602
	.uleb128 .LBE958-.LBB602
	.byte	0x4
	.uleb128 .LBB959-.LBB602
	.uleb128 .LBE959-.LBB602
	.byte	0x4
	.uleb128 .LBB960-.LBB602
	.uleb128 .LBE960-.LBB602
	.byte	0x4
	.uleb128 .LBB961-.LBB602
	.uleb128 .LBE961-.LBB602
	.byte	0
.LLRL148:
	.byte	0x5
	.long	.LBB604
	.byte	0x4
	.uleb128 .LBB604-.LBB604
	.uleb128 .LBE604-.LBB604
	.byte	0x4
	.uleb128 .LBB771-.LBB604
	.uleb128 .LBE771-.LBB604
	.byte	0x4
	.uleb128 .LBB924-.LBB604
	.uleb128 .LBE924-.LBB604
	.byte	0x4
	.uleb128 .LBB926-.LBB604
	.uleb128 .LBE926-.LBB604
	.byte	0x4
	.uleb128 .LBB927-.LBB604
	.uleb128 .LBE927-.LBB604
	.byte	0x4
	.uleb128 .LBB929-.LBB604
	.uleb128 .LBE929-.LBB604
	.byte	0x4
	.uleb128 .LBB930-.LBB604
	.uleb128 .LBE930-.LBB604
	.byte	0x4
	.uleb128 .LBB933-.LBB604
	.uleb128 .LBE933-.LBB604
	.byte	0x4
	.uleb128 .LBB934-.LBB604
	.uleb128 .LBE934-.LBB604
	.byte	0x4
	.uleb128 .LBB935-.LBB604
	.uleb128 .LBE935-.LBB604
	.byte	0x4
	.uleb128 .LBB938-.LBB604
	.uleb128 .LBE938-.LBB604
	.byte	0x4
	.uleb128 .LBB939-.LBB604
	.uleb128 .LBE939-.LBB604
	.byte	0
.LLRL150:
	.byte	0x5
	.long	.LBB606
	.byte	0x4
	.uleb128 .LBB606-.LBB606
	.uleb128 .LBE606-.LBB606
	.byte	0x4
	.uleb128 .LBB750-.LBB606
	.uleb128 .LBE750-.LBB606
	.byte	0x4
	.uleb128 .LBB751-.LBB606
	.uleb128 .LBE751-.LBB606
	.byte	0x4
	.uleb128 .LBB752-.LBB606
	.uleb128 .LBE752-.LBB606
	.byte	0x4
	.uleb128 .LBB753-.LBB606
	.uleb128 .LBE753-.LBB606
	.byte	0x4
	.uleb128 .LBB754-.LBB606
	.uleb128 .LBE754-.LBB606
	.byte	0x4
	.uleb128 .LBB755-.LBB606
	.uleb128 .LBE755-.LBB606
	.byte	0x4
	.uleb128 .LBB756-.LBB606
	.uleb128 .LBE756-.LBB606
	.byte	0x4
	.uleb128 .LBB757-.LBB606
	.uleb128 .LBE757-.LBB606
	.byte	0x4
	.uleb128 .LBB758-.LBB606
	.uleb128 .LBE758-.LBB606
	.byte	0x4
	.uleb128 .LBB759-.LBB606
	.uleb128 .LBE759-.LBB606
	.byte	0
.LLRL154:
	.byte	0x5
	.long	.LBB608
	.byte	0x4
	.uleb128 .LBB608-.LBB608
	.uleb128 .LBE608-.LBB608
	.byte	0x4
	.uleb128 .LBB729-.LBB608
	.uleb128 .LBE729-.LBB608
	.byte	0x4
	.uleb128 .LBB731-.LBB608
	.uleb128 .LBE731-.LBB608
	.byte	0x4
	.uleb128 .LBB733-.LBB608
	.uleb128 .LBE733-.LBB608
	.byte	0x4
	.uleb128 .LBB736-.LBB608
	.uleb128 .LBE736-.LBB608
	.byte	0x4
	.uleb128 .LBB737-.LBB608
	.uleb128 .LBE737-.LBB608
	.byte	0
.LLRL156:
	.byte	0x5
	.long	.LBB610
	.byte	0x4
	.uleb128 .LBB610-.LBB610
	.uleb128 .LBE610-.LBB610
	.byte	0x4
	.uleb128 .LBB660-.LBB610
	.uleb128 .LBE660-.LBB610
	.byte	0x4
	.uleb128 .LBB661-.LBB610
	.uleb128 .LBE661-.LBB610
	.byte	0x4
	.uleb128 .LBB662-.LBB610
	.uleb128 .LBE662-.LBB610
	.byte	0x4
	.uleb128 .LBB663-.LBB610
	.uleb128 .LBE663-.LBB610
	.byte	0
.LLRL160:
	.byte	0x5
	.long	.LBB612
	.byte	0x4
	.uleb128 .LBB612-.LBB612
	.uleb128 .LBE612-.LBB612
	.byte	0x4
	.uleb128 .LBB634-.LBB612
	.uleb128 .LBE634-.LBB612
	.byte	0x4
	.uleb128 .LBB651-.LBB612
	.uleb128 .LBE651-.LBB612
	.byte	0x4
	.uleb128 .LBB652-.LBB612
	.uleb128 .LBE652-.LBB612
	.byte	0x4
	.uleb128 .LBB654-.LBB612
	.uleb128 .LBE654-.LBB612
	.byte	0
.LLRL162:
	.byte	0x5
	.long	.LBB614
	.byte	0x4
	.uleb128 .LBB614-.LBB614
	.uleb128 .LBE614-.LBB614
	.byte	0x4
	.uleb128 .LBB627-.LBB614
	.uleb128 .LBE627-.LBB614
	.byte	0x4
	.uleb128 .LBB628-.LBB614
	.uleb128 .LBE628-.LBB614
	.byte	0x4
	.uleb128 .LBB629-.LBB614
	.uleb128 .LBE629-.LBB614
	.byte	0
.LLRL166:
	.byte	0x5
	.long	.LBB616
	.byte	0x4
	.uleb128 .LBB616-.LBB616
	.uleb128 .LBE616-.LBB616
	.byte	0x4
	.uleb128 .LBB622-.LBB616
	.uleb128 .LBE622-.LBB616
	.byte	0
.LLRL168:
	.byte	0x5
	.long	.LBB619
	.byte	0x4
	.uleb128 .LBB619-.LBB619
	.uleb128 .LBE619-.LBB619
	.byte	0x4
	.uleb128 .LBB623-.LBB619
	.uleb128 .LBE623-.LBB619
	.byte	0
.LLRL170:
	.byte	0x5
	.long	.LBB635
	.byte	0x4
	.uleb128 .LBB635-.LBB635
	.uleb128 .LBE635-.LBB635
	.byte	0x4
	.uleb128 .LBB653-.LBB635
	.uleb128 .LBE653-.LBB635
	.byte	0x4
	.uleb128 .LBB655-.LBB635
	.uleb128 .LBE655-.LBB635
	.byte	0
.LLRL172:
	.byte	0x5
	.long	.LBB637
	.byte	0x4
	.uleb128 .LBB637-.LBB637
	.uleb128 .LBE637-.LBB637
	.byte	0x4
	.uleb128 .LBB648-.LBB637
	.uleb128 .LBE648-.LBB637
	.byte	0
.LLRL176:
	.byte	0x5
	.long	.LBB639
	.byte	0x4
	.uleb128 .LBB639-.LBB639
	.uleb128 .LBE639-.LBB639
	.byte	0x4
	.uleb128 .LBB646-.LBB639
	.uleb128 .LBE646-.LBB639
	.byte	0
.LLRL178:
	.byte	0x5
	.long	.LBB642
	.byte	0x4
	.uleb128 .LBB642-.LBB642
	.uleb128 .LBE642-.LBB642
	.byte	0x4
	.uleb128 .LBB645-.LBB642
	.uleb128 .LBE645-.LBB642
	.byte	0
.LLRL180:
	.byte	0x5
	.long	.LBB669
	.byte	0x4
	.uleb128 .LBB669-.LBB669
	.uleb128 .LBE669-.LBB669
	.byte	0x4
	.uleb128 .LBB730-.LBB669
	.uleb128 .LBE730-.LBB669
	.byte	0x4
	.uleb128 .LBB732-.LBB669
	.uleb128 .LBE732-.LBB669
	.byte	0x4
	.uleb128 .LBB734-.LBB669
	.uleb128 .LBE734-.LBB669
	.byte	0x4
	.uleb128 .LBB735-.LBB669
	.uleb128 .LBE735-.LBB669
	.byte	0x4
	.uleb128 .LBB738-.LBB669
	.uleb128 .LBE738-.LBB669
	.byte	0x4
	.uleb128 .LBB739-.LBB669
	.uleb128 .LBE739-.LBB669
	.byte	0
.LLRL182:
	.byte	0x5
	.long	.LBB671
	.byte	0x4
	.uleb128 .LBB671-.LBB671
	.uleb128 .LBE671-.LBB671
	.byte	0x4
	.uleb128 .LBB718-.LBB671
	.uleb128 .LBE718-.LBB671
	.byte	0x4
	.uleb128 .LBB719-.LBB671
	.uleb128 .LBE719-.LBB671
	.byte	0x4
	.uleb128 .LBB720-.LBB671
	.uleb128 .LBE720-.LBB671
	.byte	0x4
	.uleb128 .LBB721-.LBB671
	.uleb128 .LBE721-.LBB671
	.byte	0x4
	.uleb128 .LBB722-.LBB671
	.uleb128 .LBE722-.LBB671
	.byte	0
.LLRL186:
	.byte	0x5
	.long	.LBB673
	.byte	0x4
	.uleb128 .LBB673-.LBB673
	.uleb128 .LBE673-.LBB673
	.byte	0x4
	.uleb128 .LBB709-.LBB673
	.uleb128 .LBE709-.LBB673
	.byte	0x4
	.uleb128 .LBB710-.LBB673
	.uleb128 .LBE710-.LBB673
	.byte	0
.LLRL188:
	.byte	0x5
	.long	.LBB675
	.byte	0x4
	.uleb128 .LBB675-.LBB675
	.uleb128 .LBE675-.LBB675
	.byte	0x4
	.uleb128 .LBB686-.LBB675
	.uleb128 .LBE686-.LBB675
	.byte	0
.LLRL192:
	.byte	0x5
	.long	.LBB677
	.byte	0x4
	.uleb128 .LBB677-.LBB677
	.uleb128 .LBE677-.LBB677
	.byte	0x4
	.uleb128 .LBB684-.LBB677
	.uleb128 .LBE684-.LBB677
	.byte	0
.LLRL194:
	.byte	0x5
	.long	.LBB680
	.byte	0x4
	.uleb128 .LBB680-.LBB680
	.uleb128 .LBE680-.LBB680
	.byte	0x4
	.uleb128 .LBB683-.LBB680
	.uleb128 .LBE683-.LBB680
	.byte	0
.LLRL196:
	.byte	0x5
	.long	.LBB689
	.byte	0x4
	.uleb128 .LBB689-.LBB689
	.uleb128 .LBE689-.LBB689
	.byte	0x4
	.uleb128 .LBB708-.LBB689
	.uleb128 .LBE708-.LBB689
	.byte	0x4
	.uleb128 .LBB711-.LBB689
	.uleb128 .LBE711-.LBB689
	.byte	0x4
	.uleb128 .LBB712-.LBB689
	.uleb128 .LBE712-.LBB689
	.byte	0
.LLRL198:
	.byte	0x5
	.long	.LBB691
	.byte	0x4
	.uleb128 .LBB691-.LBB691
	.uleb128 .LBE691-.LBB691
	.byte	0x4
	.uleb128 .LBB703-.LBB691
	.uleb128 .LBE703-.LBB691
	.byte	0x4
	.uleb128 .LBB704-.LBB691
	.uleb128 .LBE704-.LBB691
	.byte	0
.LLRL202:
	.byte	0x5
	.long	.LBB693
	.byte	0x4
	.uleb128 .LBB693-.LBB693
	.uleb128 .LBE693-.LBB693
	.byte	0x4
	.uleb128 .LBB699-.LBB693
	.uleb128 .LBE699-.LBB693
	.byte	0
.LLRL204:
	.byte	0x5
	.long	.LBB696
	.byte	0x4
	.uleb128 .LBB696-.LBB696
	.uleb128 .LBE696-.LBB696
	.byte	0x4
	.uleb128 .LBB700-.LBB696
	.uleb128 .LBE700-.LBB696
	.byte	0
.LLRL206:
	.byte	0x5
	.long	.LBB772
	.byte	0x4
	.uleb128 .LBB772-.LBB772
	.uleb128 .LBE772-.LBB772
	.byte	0x4
	.uleb128 .LBB925-.LBB772
	.uleb128 .LBE925-.LBB772
	.byte	0x4
	.uleb128 .LBB928-.LBB772
	.uleb128 .LBE928-.LBB772
	.byte	0x4
	.uleb128 .LBB931-.LBB772
	.uleb128 .LBE931-.LBB772
	.byte	0x4
	.uleb128 .LBB932-.LBB772
	.uleb128 .LBE932-.LBB772
	.byte	0x4
	.uleb128 .LBB936-.LBB772
	.uleb128 .LBE936-.LBB772
	.byte	0x4
	.uleb128 .LBB937-.LBB772
	.uleb128 .LBE937-.LBB772
	.byte	0
.LLRL208:
	.byte	0x5
	.long	.LBB774
	.byte	0x4
	.uleb128 .LBB774-.LBB774
	.uleb128 .LBE774-.LBB774
	.byte	0x4
	.uleb128 .LBB913-.LBB774
	.uleb128 .LBE913-.LBB774
	.byte	0x4
	.uleb128 .LBB914-.LBB774
	.uleb128 .LBE914-.LBB774
	.byte	0x4
	.uleb128 .LBB915-.LBB774
	.uleb128 .LBE915-.LBB774
	.byte	0x4
	.uleb128 .LBB916-.LBB774
	.uleb128 .LBE916-.LBB774
	.byte	0x4
	.uleb128 .LBB917-.LBB774
	.uleb128 .LBE917-.LBB774
	.byte	0
.LLRL212:
	.byte	0x5
	.long	.LBB776
	.byte	0x4
	.uleb128 .LBB776-.LBB776
	.uleb128 .LBE776-.LBB776
	.byte	0x4
	.uleb128 .LBB839-.LBB776
	.uleb128 .LBE839-.LBB776
	.byte	0x4
	.uleb128 .LBB898-.LBB776
	.uleb128 .LBE898-.LBB776
	.byte	0x4
	.uleb128 .LBB899-.LBB776
	.uleb128 .LBE899-.LBB776
	.byte	0x4
	.uleb128 .LBB902-.LBB776
	.uleb128 .LBE902-.LBB776
	.byte	0x4
	.uleb128 .LBB903-.LBB776
	.uleb128 .LBE903-.LBB776
	.byte	0x4
	.uleb128 .LBB904-.LBB776
	.uleb128 .LBE904-.LBB776
	.byte	0x4
	.uleb128 .LBB907-.LBB776
	.uleb128 .LBE907-.LBB776
	.byte	0
.LLRL214:
	.byte	0x5
	.long	.LBB778
	.byte	0x4
	.uleb128 .LBB778-.LBB778
	.uleb128 .LBE778-.LBB778
	.byte	0x4
	.uleb128 .LBB826-.LBB778
	.uleb128 .LBE826-.LBB778
	.byte	0x4
	.uleb128 .LBB827-.LBB778
	.uleb128 .LBE827-.LBB778
	.byte	0x4
	.uleb128 .LBB828-.LBB778
	.uleb128 .LBE828-.LBB778
	.byte	0x4
	.uleb128 .LBB829-.LBB778
	.uleb128 .LBE829-.LBB778
	.byte	0x4
	.uleb128 .LBB830-.LBB778
	.uleb128 .LBE830-.LBB778
	.byte	0x4
	.uleb128 .LBB831-.LBB778
	.uleb128 .LBE831-.LBB778
	.byte	0
.LLRL218:
	.byte	0x5
	.long	.LBB780
	.byte	0x4
	.uleb128 .LBB780-.LBB780
	.uleb128 .LBE780-.LBB780
	.byte	0x4
	.uleb128 .LBB815-.LBB780
	.uleb128 .LBE815-.LBB780
	.byte	0x4
	.uleb128 .LBB817-.LBB780
	.uleb128 .LBE817-.LBB780
	.byte	0x4
	.uleb128 .LBB818-.LBB780
	.uleb128 .LBE818-.LBB780
	.byte	0
.LLRL220:
	.byte	0x5
	.long	.LBB782
	.byte	0x4
	.uleb128 .LBB782-.LBB782
	.uleb128 .LBE782-.LBB782
	.byte	0x4
	.uleb128 .LBB794-.LBB782
	.uleb128 .LBE794-.LBB782
	.byte	0x4
	.uleb128 .LBB795-.LBB782
	.uleb128 .LBE795-.LBB782
	.byte	0
.LLRL224:
	.byte	0x5
	.long	.LBB784
	.byte	0x4
	.uleb128 .LBB784-.LBB784
	.uleb128 .LBE784-.LBB784
	.byte	0x4
	.uleb128 .LBB790-.LBB784
	.uleb128 .LBE790-.LBB784
	.byte	0
.LLRL226:
	.byte	0x5
	.long	.LBB787
	.byte	0x4
	.uleb128 .LBB787-.LBB787
	.uleb128 .LBE787-.LBB787
	.byte	0x4
	.uleb128 .LBB791-.LBB787
	.uleb128 .LBE791-.LBB787
	.byte	0
.LLRL228:
	.byte	0x5
	.long	.LBB799
	.byte	0x4
	.uleb128 .LBB799-.LBB799
	.uleb128 .LBE799-.LBB799
	.byte	0x4
	.uleb128 .LBB816-.LBB799
	.uleb128 .LBE816-.LBB799
	.byte	0x4
	.uleb128 .LBB819-.LBB799
	.uleb128 .LBE819-.LBB799
	.byte	0
.LLRL230:
	.byte	0x5
	.long	.LBB801
	.byte	0x4
	.uleb128 .LBB801-.LBB801
	.uleb128 .LBE801-.LBB801
	.byte	0x4
	.uleb128 .LBB812-.LBB801
	.uleb128 .LBE812-.LBB801
	.byte	0
.LLRL234:
	.byte	0x5
	.long	.LBB803
	.byte	0x4
	.uleb128 .LBB803-.LBB803
	.uleb128 .LBE803-.LBB803
	.byte	0x4
	.uleb128 .LBB810-.LBB803
	.uleb128 .LBE810-.LBB803
	.byte	0
.LLRL236:
	.byte	0x5
	.long	.LBB806
	.byte	0x4
	.uleb128 .LBB806-.LBB806
	.uleb128 .LBE806-.LBB806
	.byte	0x4
	.uleb128 .LBB809-.LBB806
	.uleb128 .LBE809-.LBB806
	.byte	0
.LLRL238:
	.byte	0x5
	.long	.LBB840
	.byte	0x4
	.uleb128 .LBB840-.LBB840
	.uleb128 .LBE840-.LBB840
	.byte	0x4
	.uleb128 .LBB900-.LBB840
	.uleb128 .LBE900-.LBB840
	.byte	0x4
	.uleb128 .LBB901-.LBB840
	.uleb128 .LBE901-.LBB840
	.byte	0x4
	.uleb128 .LBB905-.LBB840
	.uleb128 .LBE905-.LBB840
	.byte	0x4
	.uleb128 .LBB906-.LBB840
	.uleb128 .LBE906-.LBB840
	.byte	0
.LLRL240:
	.byte	0x5
	.long	.LBB842
	.byte	0x4
	.uleb128 .LBB842-.LBB842
	.uleb128 .LBE842-.LBB842
	.byte	0x4
	.uleb128 .LBB891-.LBB842
	.uleb128 .LBE891-.LBB842
	.byte	0x4
	.uleb128 .LBB892-.LBB842
	.uleb128 .LBE892-.LBB842
	.byte	0x4
	.uleb128 .LBB893-.LBB842
	.uleb128 .LBE893-.LBB842
	.byte	0
.LLRL244:
	.byte	0x5
	.long	.LBB844
	.byte	0x4
	.uleb128 .LBB844-.LBB844
	.uleb128 .LBE844-.LBB844
	.byte	0x4
	.uleb128 .LBB863-.LBB844
	.uleb128 .LBE863-.LBB844
	.byte	0x4
	.uleb128 .LBB883-.LBB844
	.uleb128 .LBE883-.LBB844
	.byte	0x4
	.uleb128 .LBB887-.LBB844
	.uleb128 .LBE887-.LBB844
	.byte	0
.LLRL246:
	.byte	0x5
	.long	.LBB846
	.byte	0x4
	.uleb128 .LBB846-.LBB846
	.uleb128 .LBE846-.LBB846
	.byte	0x4
	.uleb128 .LBB858-.LBB846
	.uleb128 .LBE858-.LBB846
	.byte	0x4
	.uleb128 .LBB859-.LBB846
	.uleb128 .LBE859-.LBB846
	.byte	0
.LLRL250:
	.byte	0x5
	.long	.LBB848
	.byte	0x4
	.uleb128 .LBB848-.LBB848
	.uleb128 .LBE848-.LBB848
	.byte	0x4
	.uleb128 .LBB855-.LBB848
	.uleb128 .LBE855-.LBB848
	.byte	0
.LLRL252:
	.byte	0x5
	.long	.LBB851
	.byte	0x4
	.uleb128 .LBB851-.LBB851
	.uleb128 .LBE851-.LBB851
	.byte	0x4
	.uleb128 .LBB854-.LBB851
	.uleb128 .LBE854-.LBB851
	.byte	0
.LLRL254:
	.byte	0x5
	.long	.LBB864
	.byte	0x4
	.uleb128 .LBB864-.LBB864
	.uleb128 .LBE864-.LBB864
	.byte	0x4
	.uleb128 .LBB884-.LBB864
	.uleb128 .LBE884-.LBB864
	.byte	0x4
	.uleb128 .LBB885-.LBB864
	.uleb128 .LBE885-.LBB864
	.byte	0x4
	.uleb128 .LBB886-.LBB864
	.uleb128 .LBE886-.LBB864
	.byte	0
.LLRL256:
	.byte	0x5
	.long	.LBB866
	.byte	0x4
	.uleb128 .LBB866-.LBB866
	.uleb128 .LBE866-.LBB866
	.byte	0x4
	.uleb128 .LBB878-.LBB866
	.uleb128 .LBE878-.LBB866
	.byte	0x4
	.uleb128 .LBB879-.LBB866
	.uleb128 .LBE879-.LBB866
	.byte	0
.LLRL260:
	.byte	0x5
	.long	.LBB868
	.byte	0x4
	.uleb128 .LBB868-.LBB868
	.uleb128 .LBE868-.LBB868
	.byte	0x4
	.uleb128 .LBB874-.LBB868
	.uleb128 .LBE874-.LBB868
	.byte	0
.LLRL262:
	.byte	0x5
	.long	.LBB871
	.byte	0x4
	.uleb128 .LBB871-.LBB871
	.uleb128 .LBE871-.LBB871
	.byte	0x4
	.uleb128 .LBB875-.LBB871
	.uleb128 .LBE875-.LBB871
	.byte	0
.LLRL266:
	.byte	0x5
	.long	.LBB1446
	.byte	0x4
	.uleb128 .LBB1446-.LBB1446
	.uleb128 .LBE1446-.LBB1446
	.byte	0x4
	.uleb128 .LBB1461-.LBB1446
	.uleb128 .LBE1461-.LBB1446
	.byte	0x4
	.uleb128 .LBB3061-.LBB1446
	.uleb128 .LBE3061-.LBB1446
	.byte	0
.LLRL268:
	.byte	0x5
	.long	.LBB1447
	.byte	0x4
	.uleb128 .LBB1447-.LBB1447
	.uleb128 .LBE1447-.LBB1447
	.byte	0x4
	.uleb128 .LBB1458-.LBB1447
	.uleb128 .LBE1458-.LBB1447
	.byte	0x4
	.uleb128 .LBB1459-.LBB1447
	.uleb128 .LBE1459-.LBB1447
	.byte	0x4
	.uleb128 .LBB1460-.LBB1447
	.uleb128 .LBE1460-.LBB1447
	.byte	0
.LLRL272:
	.byte	0x5
	.long	.LBB1449
	.byte	0x4
	.uleb128 .LBB1449-.LBB1449
	.uleb128 .LBE1449-.LBB1449
	.byte	0x4
	.uleb128 .LBB1453-.LBB1449
	.uleb128 .LBE1453-.LBB1449
	.byte	0x4
	.uleb128 .LBB1454-.LBB1449
	.uleb128 .LBE1454-.LBB1449
	.byte	0
.LLRL275:
	.byte	0x5
	.long	.LBB1462
	.byte	0x4
	.uleb128 .LBB1462-.LBB1462
	.uleb128 .LBE1462-.LBB1462
	.byte	0x4
	.uleb128 .LBB3062-.LBB1462
	.uleb128 .LBE3062-.LBB1462
	.byte	0x4
	.uleb128 .LBB3074-.LBB1462
	.uleb128 .LBE3074-.LBB1462
	.byte	0x4
	.uleb128 .LBB3076-.LBB1462
	.uleb128 .LBE3076-.LBB1462
	.byte	0
.LLRL277:
	.byte	0x5
	.long	.LBB1463
	.byte	0x4
	.uleb128 .LBB1463-.LBB1463
	.uleb128 .LBE1463-.LBB1463
	.byte	0x4
	.uleb128 .LBB3052-.LBB1463
	.uleb128 .LBE3052-.LBB1463
	.byte	0x4
	.uleb128 .LBB3053-.LBB1463
	.uleb128 .LBE3053-.LBB1463
	.byte	0x4
	.uleb128 .LBB3054-.LBB1463
	.uleb128 .LBE3054-.LBB1463
	.byte	0x4
	.uleb128 .LBB3055-.LBB1463
	.uleb128 .LBE3055-.LBB1463
	.byte	0x4
	.uleb128 .LBB3056-.LBB1463
	.uleb128 .LBE3056-.LBB1463
	.byte	0x4
	.uleb128 .LBB3057-.LBB1463
	.uleb128 .LBE3057-.LBB1463
	.byte	0x4
	.uleb128 .LBB3058-.LBB1463
	.uleb128 .LBE3058-.LBB1463
	.byte	0x4
	.uleb128 .LBB3059-.LBB1463
	.uleb128 .LBE3059-.LBB1463
	.byte	0x4
	.uleb128 .LBB3060-.LBB1463
	.uleb128 .LBE3060-.LBB1463
	.byte	0
.LLRL278:
	.byte	0x5
	.long	.LBB1464
	.byte	0x4
	.uleb128 .LBB1464-.LBB1464
	.uleb128 .LBE1464-.LBB1464
	.byte	0x4
	.uleb128 .LBB2113-.LBB1464
	.uleb128 .LBE2113-.LBB1464
	.byte	0x4
	.uleb128 .LBB2991-.LBB1464
	.uleb128 .LBE2991-.LBB1464
	.byte	0x4
	.uleb128 .LBB2993-.LBB1464
	.uleb128 .LBE2993-.LBB1464
	.byte	0x4
	.uleb128 .LBB2995-.LBB1464
	.uleb128 .LBE2995-.LBB1464
	.byte	0x4
	.uleb128 .LBB3003-.LBB1464
	.uleb128 .LBE3003-.LBB1464
	.byte	0x4
	.uleb128 .LBB3006-.LBB1464
	.uleb128 .LBE3006-.LBB1464
	.byte	0x4
	.uleb128 .LBB3008-.LBB1464
	.uleb128 .LBE3008-.LBB1464
	.byte	0x4
	.uleb128 .LBB3010-.LBB1464
	.uleb128 .LBE3010-.LBB1464
	.byte	0x4
	.uleb128 .LBB3011-.LBB1464
	.uleb128 .LBE3011-.LBB1464
	.byte	0x4
	.uleb128 .LBB3013-.LBB1464
	.uleb128 .LBE3013-.LBB1464
	.byte	0x4
	.uleb128 .LBB3015-.LBB1464
	.uleb128 .LBE3015-.LBB1464
	.byte	0x4
	.uleb128 .LBB3018-.LBB1464
	.uleb128 .LBE3018-.LBB1464
	.byte	0x4
	.uleb128 .LBB3020-.LBB1464
	.uleb128 .LBE3020-.LBB1464
	.byte	0x4
	.uleb128 .LBB3022-.LBB1464
	.uleb128 .LBE3022-.LBB1464
	.byte	0x4
	.uleb128 .LBB3024-.LBB1464
	.uleb128 .LBE3024-.LBB1464
	.byte	0x4
	.uleb128 .LBB3027-.LBB1464
	.uleb128 .LBE3027-.LBB1464
	.byte	0x4
	.uleb128 .LBB3029-.LBB1464
	.uleb128 .LBE3029-.LBB1464
	.byte	0x4
	.uleb128 .LBB3031-.LBB1464
	.uleb128 .LBE3031-.LBB1464
	.byte	0x4
	.uleb128 .LBB3033-.LBB1464
	.uleb128 .LBE3033-.LBB1464
	.byte	0x4
	.uleb128 .LBB3035-.LBB1464
	.uleb128 .LBE3035-.LBB1464
	.byte	0x4
	.uleb128 .LBB3037-.LBB1464
	.uleb128 .LBE3037-.LBB1464
	.byte	0x4
	.uleb128 .LBB3039-.LBB1464
	.uleb128 .LBE3039-.LBB1464
	.byte	0x4
	.uleb128 .LBB3041-.LBB1464
	.uleb128 .LBE3041-.LBB1464
	.byte	0x4
	.uleb128 .LBB3044-.LBB1464
	.uleb128 .LBE3044-.LBB1464
	.byte	0x4
	.uleb128 .LBB3046-.LBB1464
	.uleb128 .LBE3046-.LBB1464
	.byte	0x4
	.uleb128 .LBB3048-.LBB1464
	.uleb128 .LBE3048-.LBB1464
	.byte	0x4
	.uleb128 .LBB3050-.LBB1464
	.uleb128 .LBE3050-.LBB1464
	.byte	0
.LLRL283:
	.byte	0x5
	.long	.LBB1466
	.byte	0x4
	.uleb128 .LBB1466-.LBB1466
	.uleb128 .LBE1466-.LBB1466
	.byte	0x4
	.uleb128 .LBB2049-.LBB1466
	.uleb128 .LBE2049-.LBB1466
	.byte	0
.LLRL288:
	.byte	0x5
	.long	.LBB1471
	.byte	0x4
	.uleb128 .LBB1471-.LBB1471
	.uleb128 .LBE1471-.LBB1471
	.byte	0x4
	.uleb128 .LBB2032-.LBB1471
	.uleb128 .LBE2032-.LBB1471
	.byte	0x4
	.uleb128 .LBB2042-.LBB1471
	.uleb128 .LBE2042-.LBB1471
	.byte	0x4
	.uleb128 .LBB2044-.LBB1471
	.uleb128 .LBE2044-.LBB1471
	.byte	0x4
	.uleb128 .LBB2051-.LBB1471
	.uleb128 .LBE2051-.LBB1471
	.byte	0x4
	.uleb128 .LBB2056-.LBB1471
	.uleb128 .LBE2056-.LBB1471
	.byte	0x4
	.uleb128 .LBB2058-.LBB1471
	.uleb128 .LBE2058-.LBB1471
	.byte	0x4
	.uleb128 .LBB2059-.LBB1471
	.uleb128 .LBE2059-.LBB1471
	.byte	0x4
	.uleb128 .LBB2060-.LBB1471
	.uleb128 .LBE2060-.LBB1471
	.byte	0x4
	.uleb128 .LBB2062-.LBB1471
	.uleb128 .LBE2062-.LBB1471
	.byte	0x4
	.uleb128 .LBB2063-.LBB1471
	.uleb128 .LBE2063-.LBB1471
	.byte	0x4
	.uleb128 .LBB2065-.LBB1471
	.uleb128 .LBE2065-.LBB1471
	.byte	0x4
	.uleb128 .LBB2067-.LBB1471
	.uleb128 .LBE2067-.LBB1471
	.byte	0x4
	.uleb128 .LBB2069-.LBB1471
	.uleb128 .LBE2069-.LBB1471
	.byte	0x4
	.uleb128 .LBB2071-.LBB1471
	.uleb128 .LBE2071-.LBB1471
	.byte	0x4
	.uleb128 .LBB2073-.LBB1471
	.uleb128 .LBE2073-.LBB1471
	.byte	0x4
	.uleb128 .LBB2075-.LBB1471
	.uleb128 .LBE2075-.LBB1471
	.byte	0x4
	.uleb128 .LBB2076-.LBB1471
	.uleb128 .LBE2076-.LBB1471
	.byte	0x4
	.uleb128 .LBB2078-.LBB1471
	.uleb128 .LBE2078-.LBB1471
	.byte	0x4
	.uleb128 .LBB2083-.LBB1471
	.uleb128 .LBE2083-.LBB1471
	.byte	0
.LLRL293:
	.byte	0x5
	.long	.LBB1473
	.byte	0x4
	.uleb128 .LBB1473-.LBB1473
	.uleb128 .LBE1473-.LBB1473
	.byte	0x4
	.uleb128 .LBB1689-.LBB1473
	.uleb128 .LBE1689-.LBB1473
	.byte	0
.LLRL299:
	.byte	0x5
	.long	.LBB1478
	.byte	0x4
	.uleb128 .LBB1478-.LBB1478
	.uleb128 .LBE1478-.LBB1478
	.byte	0x4
	.uleb128 .LBB1673-.LBB1478
	.uleb128 .LBE1673-.LBB1478
	.byte	0x4
	.uleb128 .LBB1681-.LBB1478
	.uleb128 .LBE1681-.LBB1478
	.byte	0x4
	.uleb128 .LBB1682-.LBB1478
	.uleb128 .LBE1682-.LBB1478
	.byte	0x4
	.uleb128 .LBB1690-.LBB1478
	.uleb128 .LBE1690-.LBB1478
	.byte	0x4
	.uleb128 .LBB1695-.LBB1478
	.uleb128 .LBE1695-.LBB1478
	.byte	0x4
	.uleb128 .LBB1698-.LBB1478
	.uleb128 .LBE1698-.LBB1478
	.byte	0x4
	.uleb128 .LBB1699-.LBB1478
	.uleb128 .LBE1699-.LBB1478
	.byte	0x4
	.uleb128 .LBB1700-.LBB1478
	.uleb128 .LBE1700-.LBB1478
	.byte	0x4
	.uleb128 .LBB1703-.LBB1478
	.uleb128 .LBE1703-.LBB1478
	.byte	0
.LLRL304:
	.byte	0x5
	.long	.LBB1480
	.byte	0x4
	.uleb128 .LBB1480-.LBB1480
	.uleb128 .LBE1480-.LBB1480
	.byte	0x4
	.uleb128 .LBB1556-.LBB1480
	.uleb128 .LBE1556-.LBB1480
	.byte	0
.LLRL310:
	.byte	0x5
	.long	.LBB1485
	.byte	0x4
	.uleb128 .LBB1485-.LBB1485
	.uleb128 .LBE1485-.LBB1485
	.byte	0x4
	.uleb128 .LBB1539-.LBB1485
	.uleb128 .LBE1539-.LBB1485
	.byte	0x4
	.uleb128 .LBB1547-.LBB1485
	.uleb128 .LBE1547-.LBB1485
	.byte	0x4
	.uleb128 .LBB1548-.LBB1485
	.uleb128 .LBE1548-.LBB1485
	.byte	0x4
	.uleb128 .LBB1560-.LBB1485
	.uleb128 .LBE1560-.LBB1485
	.byte	0x4
	.uleb128 .LBB1565-.LBB1485
	.uleb128 .LBE1565-.LBB1485
	.byte	0
.LLRL315:
	.byte	0x5
	.long	.LBB1487
	.byte	0x4
	.uleb128 .LBB1487-.LBB1487
	.uleb128 .LBE1487-.LBB1487
	.byte	0x4
	.uleb128 .LBB1497-.LBB1487
	.uleb128 .LBE1497-.LBB1487
	.byte	0
.LLRL321:
	.byte	0x5
	.long	.LBB1492
	.byte	0x4
	.uleb128 .LBB1492-.LBB1492
	.uleb128 .LBE1492-.LBB1492
	.byte	0x4
	.uleb128 .LBB1504-.LBB1492
	.uleb128 .LBE1504-.LBB1492
	.byte	0
.LLRL327:
	.byte	0x5
	.long	.LBB1498
	.byte	0x4
	.uleb128 .LBB1498-.LBB1498
	.uleb128 .LBE1498-.LBB1498
	.byte	0x4
	.uleb128 .LBB1503-.LBB1498
	.uleb128 .LBE1503-.LBB1498
	.byte	0
.LLRL333:
	.byte	0x5
	.long	.LBB1510
	.byte	0x4
	.uleb128 .LBB1510-.LBB1510
	.uleb128 .LBE1510-.LBB1510
	.byte	0x4
	.uleb128 .LBB1545-.LBB1510
	.uleb128 .LBE1545-.LBB1510
	.byte	0x4
	.uleb128 .LBB1546-.LBB1510
	.uleb128 .LBE1546-.LBB1510
	.byte	0x4
	.uleb128 .LBB1549-.LBB1510
	.uleb128 .LBE1549-.LBB1510
	.byte	0x4
	.uleb128 .LBB1550-.LBB1510
	.uleb128 .LBE1550-.LBB1510
	.byte	0x4
	.uleb128 .LBB1557-.LBB1510
	.uleb128 .LBE1557-.LBB1510
	.byte	0x4
	.uleb128 .LBB1558-.LBB1510
	.uleb128 .LBE1558-.LBB1510
	.byte	0x4
	.uleb128 .LBB1559-.LBB1510
	.uleb128 .LBE1559-.LBB1510
	.byte	0x4
	.uleb128 .LBB1562-.LBB1510
	.uleb128 .LBE1562-.LBB1510
	.byte	0x4
	.uleb128 .LBB1563-.LBB1510
	.uleb128 .LBE1563-.LBB1510
	.byte	0
.LLRL338:
	.byte	0x5
	.long	.LBB1512
	.byte	0x4
	.uleb128 .LBB1512-.LBB1512
	.uleb128 .LBE1512-.LBB1512
	.byte	0x4
	.uleb128 .LBB1522-.LBB1512
	.uleb128 .LBE1522-.LBB1512
	.byte	0
.LLRL344:
	.byte	0x5
	.long	.LBB1517
	.byte	0x4
	.uleb128 .LBB1517-.LBB1517
	.uleb128 .LBE1517-.LBB1517
	.byte	0x4
	.uleb128 .LBB1529-.LBB1517
	.uleb128 .LBE1529-.LBB1517
	.byte	0
.LLRL350:
	.byte	0x5
	.long	.LBB1523
	.byte	0x4
	.uleb128 .LBB1523-.LBB1523
	.uleb128 .LBE1523-.LBB1523
	.byte	0x4
	.uleb128 .LBB1528-.LBB1523
	.uleb128 .LBE1528-.LBB1523
	.byte	0
.LLRL356:
	.byte	0x5
	.long	.LBB1540
	.byte	0x4
	.uleb128 .LBB1540-.LBB1540
	.uleb128 .LBE1540-.LBB1540
	.byte	0x4
	.uleb128 .LBB1564-.LBB1540
	.uleb128 .LBE1564-.LBB1540
	.byte	0
.LLRL362:
	.byte	0x5
	.long	.LBB1551
	.byte	0x4
	.uleb128 .LBB1551-.LBB1551
	.uleb128 .LBE1551-.LBB1551
	.byte	0x4
	.uleb128 .LBB1561-.LBB1551
	.uleb128 .LBE1561-.LBB1551
	.byte	0
.LLRL368:
	.byte	0x5
	.long	.LBB1575
	.byte	0x4
	.uleb128 .LBB1575-.LBB1575
	.uleb128 .LBE1575-.LBB1575
	.byte	0x4
	.uleb128 .LBB1679-.LBB1575
	.uleb128 .LBE1679-.LBB1575
	.byte	0x4
	.uleb128 .LBB1680-.LBB1575
	.uleb128 .LBE1680-.LBB1575
	.byte	0x4
	.uleb128 .LBB1683-.LBB1575
	.uleb128 .LBE1683-.LBB1575
	.byte	0x4
	.uleb128 .LBB1691-.LBB1575
	.uleb128 .LBE1691-.LBB1575
	.byte	0x4
	.uleb128 .LBB1694-.LBB1575
	.uleb128 .LBE1694-.LBB1575
	.byte	0x4
	.uleb128 .LBB1696-.LBB1575
	.uleb128 .LBE1696-.LBB1575
	.byte	0x4
	.uleb128 .LBB1697-.LBB1575
	.uleb128 .LBE1697-.LBB1575
	.byte	0x4
	.uleb128 .LBB1701-.LBB1575
	.uleb128 .LBE1701-.LBB1575
	.byte	0x4
	.uleb128 .LBB1702-.LBB1575
	.uleb128 .LBE1702-.LBB1575
	.byte	0x4
	.uleb128 .LBB1704-.LBB1575
	.uleb128 .LBE1704-.LBB1575
	.byte	0x4
	.uleb128 .LBB1705-.LBB1575
	.uleb128 .LBE1705-.LBB1575
	.byte	0x4
	.uleb128 .LBB1706-.LBB1575
	.uleb128 .LBE1706-.LBB1575
	.byte	0
.LLRL373:
	.byte	0x5
	.long	.LBB1577
	.byte	0x4
	.uleb128 .LBB1577-.LBB1577
	.uleb128 .LBE1577-.LBB1577
	.byte	0x4
	.uleb128 .LBB1652-.LBB1577
	.uleb128 .LBE1652-.LBB1577
	.byte	0
.LLRL379:
	.byte	0x5
	.long	.LBB1582
	.byte	0x4
	.uleb128 .LBB1582-.LBB1582
	.uleb128 .LBE1582-.LBB1582
	.byte	0x4
	.uleb128 .LBB1608-.LBB1582
	.uleb128 .LBE1608-.LBB1582
	.byte	0x4
	.uleb128 .LBB1636-.LBB1582
	.uleb128 .LBE1636-.LBB1582
	.byte	0x4
	.uleb128 .LBB1644-.LBB1582
	.uleb128 .LBE1644-.LBB1582
	.byte	0x4
	.uleb128 .LBB1645-.LBB1582
	.uleb128 .LBE1645-.LBB1582
	.byte	0x4
	.uleb128 .LBB1655-.LBB1582
	.uleb128 .LBE1655-.LBB1582
	.byte	0x4
	.uleb128 .LBB1659-.LBB1582
	.uleb128 .LBE1659-.LBB1582
	.byte	0
.LLRL384:
	.byte	0x5
	.long	.LBB1584
	.byte	0x4
	.uleb128 .LBB1584-.LBB1584
	.uleb128 .LBE1584-.LBB1584
	.byte	0x4
	.uleb128 .LBB1594-.LBB1584
	.uleb128 .LBE1594-.LBB1584
	.byte	0
.LLRL390:
	.byte	0x5
	.long	.LBB1589
	.byte	0x4
	.uleb128 .LBB1589-.LBB1589
	.uleb128 .LBE1589-.LBB1589
	.byte	0x4
	.uleb128 .LBB1601-.LBB1589
	.uleb128 .LBE1601-.LBB1589
	.byte	0
.LLRL396:
	.byte	0x5
	.long	.LBB1595
	.byte	0x4
	.uleb128 .LBB1595-.LBB1595
	.uleb128 .LBE1595-.LBB1595
	.byte	0x4
	.uleb128 .LBB1600-.LBB1595
	.uleb128 .LBE1600-.LBB1595
	.byte	0
.LLRL402:
	.byte	0x5
	.long	.LBB1609
	.byte	0x4
	.uleb128 .LBB1609-.LBB1609
	.uleb128 .LBE1609-.LBB1609
	.byte	0x4
	.uleb128 .LBB1642-.LBB1609
	.uleb128 .LBE1642-.LBB1609
	.byte	0x4
	.uleb128 .LBB1643-.LBB1609
	.uleb128 .LBE1643-.LBB1609
	.byte	0x4
	.uleb128 .LBB1646-.LBB1609
	.uleb128 .LBE1646-.LBB1609
	.byte	0x4
	.uleb128 .LBB1654-.LBB1609
	.uleb128 .LBE1654-.LBB1609
	.byte	0x4
	.uleb128 .LBB1656-.LBB1609
	.uleb128 .LBE1656-.LBB1609
	.byte	0x4
	.uleb128 .LBB1657-.LBB1609
	.uleb128 .LBE1657-.LBB1609
	.byte	0x4
	.uleb128 .LBB1660-.LBB1609
	.uleb128 .LBE1660-.LBB1609
	.byte	0
.LLRL407:
	.byte	0x5
	.long	.LBB1611
	.byte	0x4
	.uleb128 .LBB1611-.LBB1611
	.uleb128 .LBE1611-.LBB1611
	.byte	0x4
	.uleb128 .LBB1621-.LBB1611
	.uleb128 .LBE1621-.LBB1611
	.byte	0
.LLRL413:
	.byte	0x5
	.long	.LBB1616
	.byte	0x4
	.uleb128 .LBB1616-.LBB1616
	.uleb128 .LBE1616-.LBB1616
	.byte	0x4
	.uleb128 .LBB1628-.LBB1616
	.uleb128 .LBE1628-.LBB1616
	.byte	0
.LLRL419:
	.byte	0x5
	.long	.LBB1622
	.byte	0x4
	.uleb128 .LBB1622-.LBB1622
	.uleb128 .LBE1622-.LBB1622
	.byte	0x4
	.uleb128 .LBB1627-.LBB1622
	.uleb128 .LBE1627-.LBB1622
	.byte	0
.LLRL425:
	.byte	0x5
	.long	.LBB1637
	.byte	0x4
	.uleb128 .LBB1637-.LBB1637
	.uleb128 .LBE1637-.LBB1637
	.byte	0x4
	.uleb128 .LBB1658-.LBB1637
	.uleb128 .LBE1658-.LBB1637
	.byte	0
.LLRL431:
	.byte	0x5
	.long	.LBB1647
	.byte	0x4
	.uleb128 .LBB1647-.LBB1647
	.uleb128 .LBE1647-.LBB1647
	.byte	0x4
	.uleb128 .LBB1653-.LBB1647
	.uleb128 .LBE1653-.LBB1647
	.byte	0
.LLRL437:
	.byte	0x5
	.long	.LBB1674
	.byte	0x4
	.uleb128 .LBB1674-.LBB1674
	.uleb128 .LBE1674-.LBB1674
	.byte	0x4
	.uleb128 .LBB1693-.LBB1674
	.uleb128 .LBE1693-.LBB1674
	.byte	0
.LLRL443:
	.byte	0x5
	.long	.LBB1684
	.byte	0x4
	.uleb128 .LBB1684-.LBB1684
	.uleb128 .LBE1684-.LBB1684
	.byte	0x4
	.uleb128 .LBB1692-.LBB1684
	.uleb128 .LBE1692-.LBB1684
	.byte	0
.LLRL447:
	.byte	0x5
	.long	.LBB1726
	.byte	0x4
	.uleb128 .LBB1726-.LBB1726
	.uleb128 .LBE1726-.LBB1726
	.byte	0x4
	.uleb128 .LBB2033-.LBB1726
	.uleb128 .LBE2033-.LBB1726
	.byte	0x4
	.uleb128 .LBB2039-.LBB1726
	.uleb128 .LBE2039-.LBB1726
	.byte	0x4
	.uleb128 .LBB2040-.LBB1726
	.uleb128 .LBE2040-.LBB1726
	.byte	0x4
	.uleb128 .LBB2041-.LBB1726
	.uleb128 .LBE2041-.LBB1726
	.byte	0x4
	.uleb128 .LBB2043-.LBB1726
	.uleb128 .LBE2043-.LBB1726
	.byte	0x4
	.uleb128 .LBB2045-.LBB1726
	.uleb128 .LBE2045-.LBB1726
	.byte	0x4
	.uleb128 .LBB2046-.LBB1726
	.uleb128 .LBE2046-.LBB1726
	.byte	0x4
	.uleb128 .LBB2047-.LBB1726
	.uleb128 .LBE2047-.LBB1726
	.byte	0x4
	.uleb128 .LBB2048-.LBB1726
	.uleb128 .LBE2048-.LBB1726
	.byte	0x4
	.uleb128 .LBB2050-.LBB1726
	.uleb128 .LBE2050-.LBB1726
	.byte	0x4
	.uleb128 .LBB2052-.LBB1726
	.uleb128 .LBE2052-.LBB1726
	.byte	0x4
	.uleb128 .LBB2053-.LBB1726
	.uleb128 .LBE2053-.LBB1726
	.byte	0x4
	.uleb128 .LBB2055-.LBB1726
	.uleb128 .LBE2055-.LBB1726
	.byte	0x4
	.uleb128 .LBB2061-.LBB1726
	.uleb128 .LBE2061-.LBB1726
	.byte	0x4
	.uleb128 .LBB2064-.LBB1726
	.uleb128 .LBE2064-.LBB1726
	.byte	0x4
	.uleb128 .LBB2066-.LBB1726
	.uleb128 .LBE2066-.LBB1726
	.byte	0x4
	.uleb128 .LBB2068-.LBB1726
	.uleb128 .LBE2068-.LBB1726
	.byte	0x4
	.uleb128 .LBB2070-.LBB1726
	.uleb128 .LBE2070-.LBB1726
	.byte	0x4
	.uleb128 .LBB2072-.LBB1726
	.uleb128 .LBE2072-.LBB1726
	.byte	0x4
	.uleb128 .LBB2074-.LBB1726
	.uleb128 .LBE2074-.LBB1726
	.byte	0x4
	.uleb128 .LBB2077-.LBB1726
	.uleb128 .LBE2077-.LBB1726
	.byte	0x4
	.uleb128 .LBB2079-.LBB1726
	.uleb128 .LBE2079-.LBB1726
	.byte	0x4
	.uleb128 .LBB2081-.LBB1726
	.uleb128 .LBE2081-.LBB1726
	.byte	0x4
	.uleb128 .LBB2082-.LBB1726
	.uleb128 .LBE2082-.LBB1726
	.byte	0x4
	.uleb128 .LBB2084-.LBB1726
	.uleb128 .LBE2084-.LBB1726
	.byte	0
.LLRL452:
	.byte	0x5
	.long	.LBB1728
	.byte	0x4
	.uleb128 .LBB1728-.LBB1728
	.uleb128 .LBE1728-.LBB1728
	.byte	0x4
	.uleb128 .LBB1972-.LBB1728
	.uleb128 .LBE1972-.LBB1728
	.byte	0
.LLRL456:
	.byte	0x5
	.long	.LBB1733
	.byte	0x4
	.uleb128 .LBB1733-.LBB1733
	.uleb128 .LBE1733-.LBB1733
	.byte	0x4
	.uleb128 .LBB1957-.LBB1733
	.uleb128 .LBE1957-.LBB1733
	.byte	0x4
	.uleb128 .LBB1958-.LBB1733
	.uleb128 .LBE1958-.LBB1733
	.byte	0x4
	.uleb128 .LBB1966-.LBB1733
	.uleb128 .LBE1966-.LBB1733
	.byte	0x4
	.uleb128 .LBB1967-.LBB1733
	.uleb128 .LBE1967-.LBB1733
	.byte	0x4
	.uleb128 .LBB1968-.LBB1733
	.uleb128 .LBE1968-.LBB1733
	.byte	0x4
	.uleb128 .LBB1969-.LBB1733
	.uleb128 .LBE1969-.LBB1733
	.byte	0x4
	.uleb128 .LBB1971-.LBB1733
	.uleb128 .LBE1971-.LBB1733
	.byte	0x4
	.uleb128 .LBB1973-.LBB1733
	.uleb128 .LBE1973-.LBB1733
	.byte	0x4
	.uleb128 .LBB1975-.LBB1733
	.uleb128 .LBE1975-.LBB1733
	.byte	0x4
	.uleb128 .LBB1978-.LBB1733
	.uleb128 .LBE1978-.LBB1733
	.byte	0x4
	.uleb128 .LBB1982-.LBB1733
	.uleb128 .LBE1982-.LBB1733
	.byte	0x4
	.uleb128 .LBB1984-.LBB1733
	.uleb128 .LBE1984-.LBB1733
	.byte	0x4
	.uleb128 .LBB1986-.LBB1733
	.uleb128 .LBE1986-.LBB1733
	.byte	0x4
	.uleb128 .LBB1987-.LBB1733
	.uleb128 .LBE1987-.LBB1733
	.byte	0x4
	.uleb128 .LBB1989-.LBB1733
	.uleb128 .LBE1989-.LBB1733
	.byte	0x4
	.uleb128 .LBB1994-.LBB1733
	.uleb128 .LBE1994-.LBB1733
	.byte	0x4
	.uleb128 .LBB1997-.LBB1733
	.uleb128 .LBE1997-.LBB1733
	.byte	0
.LLRL461:
	.byte	0x5
	.long	.LBB1735
	.byte	0x4
	.uleb128 .LBB1735-.LBB1735
	.uleb128 .LBE1735-.LBB1735
	.byte	0x4
	.uleb128 .LBB1815-.LBB1735
	.uleb128 .LBE1815-.LBB1735
	.byte	0
.LLRL467:
	.byte	0x5
	.long	.LBB1740
	.byte	0x4
	.uleb128 .LBB1740-.LBB1740
	.uleb128 .LBE1740-.LBB1740
	.byte	0x4
	.uleb128 .LBB1801-.LBB1740
	.uleb128 .LBE1801-.LBB1740
	.byte	0x4
	.uleb128 .LBB1808-.LBB1740
	.uleb128 .LBE1808-.LBB1740
	.byte	0x4
	.uleb128 .LBB1810-.LBB1740
	.uleb128 .LBE1810-.LBB1740
	.byte	0x4
	.uleb128 .LBB1819-.LBB1740
	.uleb128 .LBE1819-.LBB1740
	.byte	0x4
	.uleb128 .LBB1820-.LBB1740
	.uleb128 .LBE1820-.LBB1740
	.byte	0
.LLRL472:
	.byte	0x5
	.long	.LBB1742
	.byte	0x4
	.uleb128 .LBB1742-.LBB1742
	.uleb128 .LBE1742-.LBB1742
	.byte	0x4
	.uleb128 .LBB1752-.LBB1742
	.uleb128 .LBE1752-.LBB1742
	.byte	0
.LLRL478:
	.byte	0x5
	.long	.LBB1747
	.byte	0x4
	.uleb128 .LBB1747-.LBB1747
	.uleb128 .LBE1747-.LBB1747
	.byte	0x4
	.uleb128 .LBB1758-.LBB1747
	.uleb128 .LBE1758-.LBB1747
	.byte	0
.LLRL484:
	.byte	0x5
	.long	.LBB1753
	.byte	0x4
	.uleb128 .LBB1753-.LBB1753
	.uleb128 .LBE1753-.LBB1753
	.byte	0x4
	.uleb128 .LBB1759-.LBB1753
	.uleb128 .LBE1759-.LBB1753
	.byte	0
.LLRL490:
	.byte	0x5
	.long	.LBB1765
	.byte	0x4
	.uleb128 .LBB1765-.LBB1765
	.uleb128 .LBE1765-.LBB1765
	.byte	0x4
	.uleb128 .LBB1807-.LBB1765
	.uleb128 .LBE1807-.LBB1765
	.byte	0x4
	.uleb128 .LBB1809-.LBB1765
	.uleb128 .LBE1809-.LBB1765
	.byte	0x4
	.uleb128 .LBB1811-.LBB1765
	.uleb128 .LBE1811-.LBB1765
	.byte	0x4
	.uleb128 .LBB1813-.LBB1765
	.uleb128 .LBE1813-.LBB1765
	.byte	0x4
	.uleb128 .LBB1817-.LBB1765
	.uleb128 .LBE1817-.LBB1765
	.byte	0x4
	.uleb128 .LBB1821-.LBB1765
	.uleb128 .LBE1821-.LBB1765
	.byte	0x4
	.uleb128 .LBB1822-.LBB1765
	.uleb128 .LBE1822-.LBB1765
	.byte	0x4
	.uleb128 .LBB1824-.LBB1765
	.uleb128 .LBE1824-.LBB1765
	.byte	0
.LLRL495:
	.byte	0x5
	.long	.LBB1767
	.byte	0x4
	.uleb128 .LBB1767-.LBB1767
	.uleb128 .LBE1767-.LBB1767
	.byte	0x4
	.uleb128 .LBB1777-.LBB1767
	.uleb128 .LBE1777-.LBB1767
	.byte	0
.LLRL501:
	.byte	0x5
	.long	.LBB1772
	.byte	0x4
	.uleb128 .LBB1772-.LBB1772
	.uleb128 .LBE1772-.LBB1772
	.byte	0x4
	.uleb128 .LBB1783-.LBB1772
	.uleb128 .LBE1783-.LBB1772
	.byte	0
.LLRL507:
	.byte	0x5
	.long	.LBB1778
	.byte	0x4
	.uleb128 .LBB1778-.LBB1778
	.uleb128 .LBE1778-.LBB1778
	.byte	0x4
	.uleb128 .LBB1784-.LBB1778
	.uleb128 .LBE1784-.LBB1778
	.byte	0
.LLRL513:
	.byte	0x5
	.long	.LBB1793
	.byte	0x4
	.uleb128 .LBB1793-.LBB1793
	.uleb128 .LBE1793-.LBB1793
	.byte	0x4
	.uleb128 .LBB1812-.LBB1793
	.uleb128 .LBE1812-.LBB1793
	.byte	0x4
	.uleb128 .LBB1814-.LBB1793
	.uleb128 .LBE1814-.LBB1793
	.byte	0x4
	.uleb128 .LBB1816-.LBB1793
	.uleb128 .LBE1816-.LBB1793
	.byte	0x4
	.uleb128 .LBB1823-.LBB1793
	.uleb128 .LBE1823-.LBB1793
	.byte	0
.LLRL518:
	.byte	0x5
	.long	.LBB1802
	.byte	0x4
	.uleb128 .LBB1802-.LBB1802
	.uleb128 .LBE1802-.LBB1802
	.byte	0x4
	.uleb128 .LBB1818-.LBB1802
	.uleb128 .LBE1818-.LBB1802
	.byte	0
.LLRL524:
	.byte	0x5
	.long	.LBB1842
	.byte	0x4
	.uleb128 .LBB1842-.LBB1842
	.uleb128 .LBE1842-.LBB1842
	.byte	0x4
	.uleb128 .LBB1964-.LBB1842
	.uleb128 .LBE1964-.LBB1842
	.byte	0x4
	.uleb128 .LBB1965-.LBB1842
	.uleb128 .LBE1965-.LBB1842
	.byte	0x4
	.uleb128 .LBB1970-.LBB1842
	.uleb128 .LBE1970-.LBB1842
	.byte	0x4
	.uleb128 .LBB1974-.LBB1842
	.uleb128 .LBE1974-.LBB1842
	.byte	0x4
	.uleb128 .LBB1977-.LBB1842
	.uleb128 .LBE1977-.LBB1842
	.byte	0x4
	.uleb128 .LBB1979-.LBB1842
	.uleb128 .LBE1979-.LBB1842
	.byte	0x4
	.uleb128 .LBB1981-.LBB1842
	.uleb128 .LBE1981-.LBB1842
	.byte	0x4
	.uleb128 .LBB1983-.LBB1842
	.uleb128 .LBE1983-.LBB1842
	.byte	0x4
	.uleb128 .LBB1985-.LBB1842
	.uleb128 .LBE1985-.LBB1842
	.byte	0x4
	.uleb128 .LBB1988-.LBB1842
	.uleb128 .LBE1988-.LBB1842
	.byte	0x4
	.uleb128 .LBB1990-.LBB1842
	.uleb128 .LBE1990-.LBB1842
	.byte	0x4
	.uleb128 .LBB1991-.LBB1842
	.uleb128 .LBE1991-.LBB1842
	.byte	0x4
	.uleb128 .LBB1992-.LBB1842
	.uleb128 .LBE1992-.LBB1842
	.byte	0x4
	.uleb128 .LBB1993-.LBB1842
	.uleb128 .LBE1993-.LBB1842
	.byte	0x4
	.uleb128 .LBB1995-.LBB1842
	.uleb128 .LBE1995-.LBB1842
	.byte	0x4
	.uleb128 .LBB1996-.LBB1842
	.uleb128 .LBE1996-.LBB1842
	.byte	0
.LLRL529:
	.byte	0x5
	.long	.LBB1844
	.byte	0x4
	.uleb128 .LBB1844-.LBB1844
	.uleb128 .LBE1844-.LBB1844
	.byte	0x4
	.uleb128 .LBB1922-.LBB1844
	.uleb128 .LBE1922-.LBB1844
	.byte	0
.LLRL535:
	.byte	0x5
	.long	.LBB1849
	.byte	0x4
	.uleb128 .LBB1849-.LBB1849
	.uleb128 .LBE1849-.LBB1849
	.byte	0x4
	.uleb128 .LBB1911-.LBB1849
	.uleb128 .LBE1911-.LBB1849
	.byte	0x4
	.uleb128 .LBB1919-.LBB1849
	.uleb128 .LBE1919-.LBB1849
	.byte	0x4
	.uleb128 .LBB1920-.LBB1849
	.uleb128 .LBE1920-.LBB1849
	.byte	0x4
	.uleb128 .LBB1923-.LBB1849
	.uleb128 .LBE1923-.LBB1849
	.byte	0x4
	.uleb128 .LBB1925-.LBB1849
	.uleb128 .LBE1925-.LBB1849
	.byte	0x4
	.uleb128 .LBB1928-.LBB1849
	.uleb128 .LBE1928-.LBB1849
	.byte	0x4
	.uleb128 .LBB1932-.LBB1849
	.uleb128 .LBE1932-.LBB1849
	.byte	0x4
	.uleb128 .LBB1933-.LBB1849
	.uleb128 .LBE1933-.LBB1849
	.byte	0
.LLRL540:
	.byte	0x5
	.long	.LBB1851
	.byte	0x4
	.uleb128 .LBB1851-.LBB1851
	.uleb128 .LBE1851-.LBB1851
	.byte	0x4
	.uleb128 .LBB1861-.LBB1851
	.uleb128 .LBE1861-.LBB1851
	.byte	0
.LLRL546:
	.byte	0x5
	.long	.LBB1856
	.byte	0x4
	.uleb128 .LBB1856-.LBB1856
	.uleb128 .LBE1856-.LBB1856
	.byte	0x4
	.uleb128 .LBB1868-.LBB1856
	.uleb128 .LBE1868-.LBB1856
	.byte	0
.LLRL552:
	.byte	0x5
	.long	.LBB1862
	.byte	0x4
	.uleb128 .LBB1862-.LBB1862
	.uleb128 .LBE1862-.LBB1862
	.byte	0x4
	.uleb128 .LBB1867-.LBB1862
	.uleb128 .LBE1867-.LBB1862
	.byte	0
.LLRL558:
	.byte	0x5
	.long	.LBB1877
	.byte	0x4
	.uleb128 .LBB1877-.LBB1877
	.uleb128 .LBE1877-.LBB1877
	.byte	0x4
	.uleb128 .LBB1917-.LBB1877
	.uleb128 .LBE1917-.LBB1877
	.byte	0x4
	.uleb128 .LBB1918-.LBB1877
	.uleb128 .LBE1918-.LBB1877
	.byte	0x4
	.uleb128 .LBB1921-.LBB1877
	.uleb128 .LBE1921-.LBB1877
	.byte	0x4
	.uleb128 .LBB1924-.LBB1877
	.uleb128 .LBE1924-.LBB1877
	.byte	0x4
	.uleb128 .LBB1926-.LBB1877
	.uleb128 .LBE1926-.LBB1877
	.byte	0x4
	.uleb128 .LBB1930-.LBB1877
	.uleb128 .LBE1930-.LBB1877
	.byte	0x4
	.uleb128 .LBB1931-.LBB1877
	.uleb128 .LBE1931-.LBB1877
	.byte	0x4
	.uleb128 .LBB1934-.LBB1877
	.uleb128 .LBE1934-.LBB1877
	.byte	0x4
	.uleb128 .LBB1935-.LBB1877
	.uleb128 .LBE1935-.LBB1877
	.byte	0
.LLRL563:
	.byte	0x5
	.long	.LBB1879
	.byte	0x4
	.uleb128 .LBB1879-.LBB1879
	.uleb128 .LBE1879-.LBB1879
	.byte	0x4
	.uleb128 .LBB1894-.LBB1879
	.uleb128 .LBE1894-.LBB1879
	.byte	0
.LLRL569:
	.byte	0x5
	.long	.LBB1884
	.byte	0x4
	.uleb128 .LBB1884-.LBB1884
	.uleb128 .LBE1884-.LBB1884
	.byte	0x4
	.uleb128 .LBB1896-.LBB1884
	.uleb128 .LBE1896-.LBB1884
	.byte	0
.LLRL575:
	.byte	0x5
	.long	.LBB1889
	.byte	0x4
	.uleb128 .LBB1889-.LBB1889
	.uleb128 .LBE1889-.LBB1889
	.byte	0x4
	.uleb128 .LBB1895-.LBB1889
	.uleb128 .LBE1895-.LBB1889
	.byte	0
.LLRL581:
	.byte	0x5
	.long	.LBB1906
	.byte	0x4
	.uleb128 .LBB1906-.LBB1906
	.uleb128 .LBE1906-.LBB1906
	.byte	0x4
	.uleb128 .LBB1929-.LBB1906
	.uleb128 .LBE1929-.LBB1906
	.byte	0
.LLRL587:
	.byte	0x5
	.long	.LBB1912
	.byte	0x4
	.uleb128 .LBB1912-.LBB1912
	.uleb128 .LBE1912-.LBB1912
	.byte	0x4
	.uleb128 .LBB1927-.LBB1912
	.uleb128 .LBE1927-.LBB1912
	.byte	0
.LLRL593:
	.byte	0x5
	.long	.LBB1952
	.byte	0x4
	.uleb128 .LBB1952-.LBB1952
	.uleb128 .LBE1952-.LBB1952
	.byte	0x4
	.uleb128 .LBB1980-.LBB1952
	.uleb128 .LBE1980-.LBB1952
	.byte	0
.LLRL597:
	.byte	0x5
	.long	.LBB1959
	.byte	0x4
	.uleb128 .LBB1959-.LBB1959
	.uleb128 .LBE1959-.LBB1959
	.byte	0x4
	.uleb128 .LBB1976-.LBB1959
	.uleb128 .LBE1976-.LBB1959
	.byte	0
.LLRL601:
	.byte	0x5
	.long	.LBB2023
	.byte	0x4
	.uleb128 .LBB2023-.LBB2023
	.uleb128 .LBE2023-.LBB2023
	.byte	0x4
	.uleb128 .LBB2057-.LBB2023
	.uleb128 .LBE2057-.LBB2023
	.byte	0x4
	.uleb128 .LBB2080-.LBB2023
	.uleb128 .LBE2080-.LBB2023
	.byte	0x4
	.uleb128 .LBB2085-.LBB2023
	.uleb128 .LBE2085-.LBB2023
	.byte	0
.LLRL604:
	.byte	0x5
	.long	.LBB2025
	.byte	0x4
	.uleb128 .LBB2025-.LBB2025
	.uleb128 .LBE2025-.LBB2025
	.byte	0x4
	.uleb128 .LBB2028-.LBB2025
	.uleb128 .LBE2028-.LBB2025
	.byte	0
.LLRL606:
	.byte	0x5
	.long	.LBB2034
	.byte	0x4
	.uleb128 .LBB2034-.LBB2034
	.uleb128 .LBE2034-.LBB2034
	.byte	0x4
	.uleb128 .LBB2054-.LBB2034
	.uleb128 .LBE2054-.LBB2034
	.byte	0
.LLRL610:
	.byte	0x5
	.long	.LBB2114
	.byte	0x4
	.uleb128 .LBB2114-.LBB2114
	.uleb128 .LBE2114-.LBB2114
	.byte	0x4
	.uleb128 .LBB2994-.LBB2114
	.uleb128 .LBE2994-.LBB2114
	.byte	0x4
	.uleb128 .LBB2996-.LBB2114
	.uleb128 .LBE2996-.LBB2114
	.byte	0x4
	.uleb128 .LBB2998-.LBB2114
	.uleb128 .LBE2998-.LBB2114
	.byte	0x4
	.uleb128 .LBB3000-.LBB2114
	.uleb128 .LBE3000-.LBB2114
	.byte	0x4
	.uleb128 .LBB3002-.LBB2114
	.uleb128 .LBE3002-.LBB2114
	.byte	0x4
	.uleb128 .LBB3004-.LBB2114
	.uleb128 .LBE3004-.LBB2114
	.byte	0x4
	.uleb128 .LBB3016-.LBB2114
	.uleb128 .LBE3016-.LBB2114
	.byte	0x4
	.uleb128 .LBB3017-.LBB2114
	.uleb128 .LBE3017-.LBB2114
	.byte	0x4
	.uleb128 .LBB3021-.LBB2114
	.uleb128 .LBE3021-.LBB2114
	.byte	0x4
	.uleb128 .LBB3025-.LBB2114
	.uleb128 .LBE3025-.LBB2114
	.byte	0x4
	.uleb128 .LBB3032-.LBB2114
	.uleb128 .LBE3032-.LBB2114
	.byte	0x4
	.uleb128 .LBB3034-.LBB2114
	.uleb128 .LBE3034-.LBB2114
	.byte	0x4
	.uleb128 .LBB3036-.LBB2114
	.uleb128 .LBE3036-.LBB2114
	.byte	0x4
	.uleb128 .LBB3040-.LBB2114
	.uleb128 .LBE3040-.LBB2114
	.byte	0x4
	.uleb128 .LBB3042-.LBB2114
	.uleb128 .LBE3042-.LBB2114
	.byte	0x4
	.uleb128 .LBB3045-.LBB2114
	.uleb128 .LBE3045-.LBB2114
	.byte	0x4
	.uleb128 .LBB3047-.LBB2114
	.uleb128 .LBE3047-.LBB2114
	.byte	0x4
	.uleb128 .LBB3049-.LBB2114
	.uleb128 .LBE3049-.LBB2114
	.byte	0x4
	.uleb128 .LBB3051-.LBB2114
	.uleb128 .LBE3051-.LBB2114
	.byte	0
.LLRL614:
	.byte	0x5
	.long	.LBB2116
	.byte	0x4
	.uleb128 .LBB2116-.LBB2116
	.uleb128 .LBE2116-.LBB2116
	.byte	0x4
	.uleb128 .LBB2536-.LBB2116
	.uleb128 .LBE2536-.LBB2116
	.byte	0x4
	.uleb128 .LBB2543-.LBB2116
	.uleb128 .LBE2543-.LBB2116
	.byte	0x4
	.uleb128 .LBB2545-.LBB2116
	.uleb128 .LBE2545-.LBB2116
	.byte	0x4
	.uleb128 .LBB2547-.LBB2116
	.uleb128 .LBE2547-.LBB2116
	.byte	0x4
	.uleb128 .LBB2548-.LBB2116
	.uleb128 .LBE2548-.LBB2116
	.byte	0x4
	.uleb128 .LBB2550-.LBB2116
	.uleb128 .LBE2550-.LBB2116
	.byte	0x4
	.uleb128 .LBB2559-.LBB2116
	.uleb128 .LBE2559-.LBB2116
	.byte	0x4
	.uleb128 .LBB2560-.LBB2116
	.uleb128 .LBE2560-.LBB2116
	.byte	0x4
	.uleb128 .LBB2563-.LBB2116
	.uleb128 .LBE2563-.LBB2116
	.byte	0x4
	.uleb128 .LBB2564-.LBB2116
	.uleb128 .LBE2564-.LBB2116
	.byte	0x4
	.uleb128 .LBB2568-.LBB2116
	.uleb128 .LBE2568-.LBB2116
	.byte	0x4
	.uleb128 .LBB2569-.LBB2116
	.uleb128 .LBE2569-.LBB2116
	.byte	0x4
	.uleb128 .LBB2571-.LBB2116
	.uleb128 .LBE2571-.LBB2116
	.byte	0x4
	.uleb128 .LBB2573-.LBB2116
	.uleb128 .LBE2573-.LBB2116
	.byte	0x4
	.uleb128 .LBB2575-.LBB2116
	.uleb128 .LBE2575-.LBB2116
	.byte	0x4
	.uleb128 .LBB2577-.LBB2116
	.uleb128 .LBE2577-.LBB2116
	.byte	0x4
	.uleb128 .LBB2579-.LBB2116
	.uleb128 .LBE2579-.LBB2116
	.byte	0
.LLRL619:
	.byte	0x5
	.long	.LBB2118
	.byte	0x4
	.uleb128 .LBB2118-.LBB2118
	.uleb128 .LBE2118-.LBB2118
	.byte	0x4
	.uleb128 .LBB2292-.LBB2118
	.uleb128 .LBE2292-.LBB2118
	.byte	0x4
	.uleb128 .LBB2294-.LBB2118
	.uleb128 .LBE2294-.LBB2118
	.byte	0x4
	.uleb128 .LBB2295-.LBB2118
	.uleb128 .LBE2295-.LBB2118
	.byte	0x4
	.uleb128 .LBB2307-.LBB2118
	.uleb128 .LBE2307-.LBB2118
	.byte	0x4
	.uleb128 .LBB2310-.LBB2118
	.uleb128 .LBE2310-.LBB2118
	.byte	0x4
	.uleb128 .LBB2313-.LBB2118
	.uleb128 .LBE2313-.LBB2118
	.byte	0
.LLRL624:
	.byte	0x5
	.long	.LBB2120
	.byte	0x4
	.uleb128 .LBB2120-.LBB2120
	.uleb128 .LBE2120-.LBB2120
	.byte	0x4
	.uleb128 .LBB2170-.LBB2120
	.uleb128 .LBE2170-.LBB2120
	.byte	0x4
	.uleb128 .LBB2171-.LBB2120
	.uleb128 .LBE2171-.LBB2120
	.byte	0
.LLRL629:
	.byte	0x5
	.long	.LBB2122
	.byte	0x4
	.uleb128 .LBB2122-.LBB2122
	.uleb128 .LBE2122-.LBB2122
	.byte	0x4
	.uleb128 .LBB2126-.LBB2122
	.uleb128 .LBE2126-.LBB2122
	.byte	0x4
	.uleb128 .LBB2127-.LBB2122
	.uleb128 .LBE2127-.LBB2122
	.byte	0
.LLRL632:
	.byte	0x5
	.long	.LBB2128
	.byte	0x4
	.uleb128 .LBB2128-.LBB2128
	.uleb128 .LBE2128-.LBB2128
	.byte	0x4
	.uleb128 .LBB2131-.LBB2128
	.uleb128 .LBE2131-.LBB2128
	.byte	0
.LLRL635:
	.byte	0x5
	.long	.LBB2132
	.byte	0x4
	.uleb128 .LBB2132-.LBB2132
	.uleb128 .LBE2132-.LBB2132
	.byte	0x4
	.uleb128 .LBB2135-.LBB2132
	.uleb128 .LBE2135-.LBB2132
	.byte	0
.LLRL638:
	.byte	0x5
	.long	.LBB2138
	.byte	0x4
	.uleb128 .LBB2138-.LBB2138
	.uleb128 .LBE2138-.LBB2138
	.byte	0x4
	.uleb128 .LBB2142-.LBB2138
	.uleb128 .LBE2142-.LBB2138
	.byte	0x4
	.uleb128 .LBB2164-.LBB2138
	.uleb128 .LBE2164-.LBB2138
	.byte	0
.LLRL641:
	.byte	0x5
	.long	.LBB2143
	.byte	0x4
	.uleb128 .LBB2143-.LBB2143
	.uleb128 .LBE2143-.LBB2143
	.byte	0x4
	.uleb128 .LBB2165-.LBB2143
	.uleb128 .LBE2165-.LBB2143
	.byte	0x4
	.uleb128 .LBB2172-.LBB2143
	.uleb128 .LBE2172-.LBB2143
	.byte	0x4
	.uleb128 .LBB2177-.LBB2143
	.uleb128 .LBE2177-.LBB2143
	.byte	0x4
	.uleb128 .LBB2178-.LBB2143
	.uleb128 .LBE2178-.LBB2143
	.byte	0x4
	.uleb128 .LBB2179-.LBB2143
	.uleb128 .LBE2179-.LBB2143
	.byte	0
.LLRL646:
	.byte	0x5
	.long	.LBB2145
	.byte	0x4
	.uleb128 .LBB2145-.LBB2145
	.uleb128 .LBE2145-.LBB2145
	.byte	0x4
	.uleb128 .LBB2149-.LBB2145
	.uleb128 .LBE2149-.LBB2145
	.byte	0x4
	.uleb128 .LBB2150-.LBB2145
	.uleb128 .LBE2150-.LBB2145
	.byte	0
.LLRL651:
	.byte	0x5
	.long	.LBB2153
	.byte	0x4
	.uleb128 .LBB2153-.LBB2153
	.uleb128 .LBE2153-.LBB2153
	.byte	0x4
	.uleb128 .LBB2157-.LBB2153
	.uleb128 .LBE2157-.LBB2153
	.byte	0x4
	.uleb128 .LBB2158-.LBB2153
	.uleb128 .LBE2158-.LBB2153
	.byte	0
.LLRL654:
	.byte	0x5
	.long	.LBB2166
	.byte	0x4
	.uleb128 .LBB2166-.LBB2166
	.uleb128 .LBE2166-.LBB2166
	.byte	0x4
	.uleb128 .LBB2169-.LBB2166
	.uleb128 .LBE2169-.LBB2166
	.byte	0
.LLRL657:
	.byte	0x5
	.long	.LBB2173
	.byte	0x4
	.uleb128 .LBB2173-.LBB2173
	.uleb128 .LBE2173-.LBB2173
	.byte	0x4
	.uleb128 .LBB2176-.LBB2173
	.uleb128 .LBE2176-.LBB2173
	.byte	0
.LLRL660:
	.byte	0x5
	.long	.LBB2186
	.byte	0x4
	.uleb128 .LBB2186-.LBB2186
	.uleb128 .LBE2186-.LBB2186
	.byte	0x4
	.uleb128 .LBB2191-.LBB2186
	.uleb128 .LBE2191-.LBB2186
	.byte	0x4
	.uleb128 .LBB2192-.LBB2186
	.uleb128 .LBE2192-.LBB2186
	.byte	0x4
	.uleb128 .LBB2283-.LBB2186
	.uleb128 .LBE2283-.LBB2186
	.byte	0
.LLRL663:
	.byte	0x5
	.long	.LBB2193
	.byte	0x4
	.uleb128 .LBB2193-.LBB2193
	.uleb128 .LBE2193-.LBB2193
	.byte	0x4
	.uleb128 .LBB2284-.LBB2193
	.uleb128 .LBE2284-.LBB2193
	.byte	0x4
	.uleb128 .LBB2296-.LBB2193
	.uleb128 .LBE2296-.LBB2193
	.byte	0x4
	.uleb128 .LBB2303-.LBB2193
	.uleb128 .LBE2303-.LBB2193
	.byte	0x4
	.uleb128 .LBB2308-.LBB2193
	.uleb128 .LBE2308-.LBB2193
	.byte	0x4
	.uleb128 .LBB2309-.LBB2193
	.uleb128 .LBE2309-.LBB2193
	.byte	0x4
	.uleb128 .LBB2311-.LBB2193
	.uleb128 .LBE2311-.LBB2193
	.byte	0x4
	.uleb128 .LBB2312-.LBB2193
	.uleb128 .LBE2312-.LBB2193
	.byte	0x4
	.uleb128 .LBB2314-.LBB2193
	.uleb128 .LBE2314-.LBB2193
	.byte	0x4
	.uleb128 .LBB2316-.LBB2193
	.uleb128 .LBE2316-.LBB2193
	.byte	0x4
	.uleb128 .LBB2317-.LBB2193
	.uleb128 .LBE2317-.LBB2193
	.byte	0
.LLRL668:
	.byte	0x5
	.long	.LBB2195
	.byte	0x4
	.uleb128 .LBB2195-.LBB2195
	.uleb128 .LBE2195-.LBB2195
	.byte	0x4
	.uleb128 .LBB2249-.LBB2195
	.uleb128 .LBE2249-.LBB2195
	.byte	0x4
	.uleb128 .LBB2250-.LBB2195
	.uleb128 .LBE2250-.LBB2195
	.byte	0x4
	.uleb128 .LBB2262-.LBB2195
	.uleb128 .LBE2262-.LBB2195
	.byte	0x4
	.uleb128 .LBB2264-.LBB2195
	.uleb128 .LBE2264-.LBB2195
	.byte	0x4
	.uleb128 .LBB2266-.LBB2195
	.uleb128 .LBE2266-.LBB2195
	.byte	0x4
	.uleb128 .LBB2269-.LBB2195
	.uleb128 .LBE2269-.LBB2195
	.byte	0
.LLRL673:
	.byte	0x5
	.long	.LBB2197
	.byte	0x4
	.uleb128 .LBB2197-.LBB2197
	.uleb128 .LBE2197-.LBB2197
	.byte	0x4
	.uleb128 .LBB2201-.LBB2197
	.uleb128 .LBE2201-.LBB2197
	.byte	0x4
	.uleb128 .LBB2202-.LBB2197
	.uleb128 .LBE2202-.LBB2197
	.byte	0
.LLRL676:
	.byte	0x5
	.long	.LBB2203
	.byte	0x4
	.uleb128 .LBB2203-.LBB2203
	.uleb128 .LBE2203-.LBB2203
	.byte	0x4
	.uleb128 .LBB2206-.LBB2203
	.uleb128 .LBE2206-.LBB2203
	.byte	0
.LLRL679:
	.byte	0x5
	.long	.LBB2207
	.byte	0x4
	.uleb128 .LBB2207-.LBB2207
	.uleb128 .LBE2207-.LBB2207
	.byte	0x4
	.uleb128 .LBB2211-.LBB2207
	.uleb128 .LBE2211-.LBB2207
	.byte	0x4
	.uleb128 .LBB2212-.LBB2207
	.uleb128 .LBE2212-.LBB2207
	.byte	0
.LLRL682:
	.byte	0x5
	.long	.LBB2219
	.byte	0x4
	.uleb128 .LBB2219-.LBB2219
	.uleb128 .LBE2219-.LBB2219
	.byte	0x4
	.uleb128 .LBB2223-.LBB2219
	.uleb128 .LBE2223-.LBB2219
	.byte	0x4
	.uleb128 .LBB2247-.LBB2219
	.uleb128 .LBE2247-.LBB2219
	.byte	0
.LLRL684:
	.byte	0x5
	.long	.LBB2224
	.byte	0x4
	.uleb128 .LBB2224-.LBB2224
	.uleb128 .LBE2224-.LBB2224
	.byte	0x4
	.uleb128 .LBB2248-.LBB2224
	.uleb128 .LBE2248-.LBB2224
	.byte	0x4
	.uleb128 .LBB2251-.LBB2224
	.uleb128 .LBE2251-.LBB2224
	.byte	0x4
	.uleb128 .LBB2267-.LBB2224
	.uleb128 .LBE2267-.LBB2224
	.byte	0x4
	.uleb128 .LBB2268-.LBB2224
	.uleb128 .LBE2268-.LBB2224
	.byte	0x4
	.uleb128 .LBB2270-.LBB2224
	.uleb128 .LBE2270-.LBB2224
	.byte	0x4
	.uleb128 .LBB2271-.LBB2224
	.uleb128 .LBE2271-.LBB2224
	.byte	0x4
	.uleb128 .LBB2272-.LBB2224
	.uleb128 .LBE2272-.LBB2224
	.byte	0
.LLRL689:
	.byte	0x5
	.long	.LBB2226
	.byte	0x4
	.uleb128 .LBB2226-.LBB2226
	.uleb128 .LBE2226-.LBB2226
	.byte	0x4
	.uleb128 .LBB2230-.LBB2226
	.uleb128 .LBE2230-.LBB2226
	.byte	0x4
	.uleb128 .LBB2231-.LBB2226
	.uleb128 .LBE2231-.LBB2226
	.byte	0
.LLRL694:
	.byte	0x5
	.long	.LBB2234
	.byte	0x4
	.uleb128 .LBB2234-.LBB2234
	.uleb128 .LBE2234-.LBB2234
	.byte	0x4
	.uleb128 .LBB2238-.LBB2234
	.uleb128 .LBE2238-.LBB2234
	.byte	0x4
	.uleb128 .LBB2239-.LBB2234
	.uleb128 .LBE2239-.LBB2234
	.byte	0
.LLRL697:
	.byte	0x5
	.long	.LBB2252
	.byte	0x4
	.uleb128 .LBB2252-.LBB2252
	.uleb128 .LBE2252-.LBB2252
	.byte	0x4
	.uleb128 .LBB2255-.LBB2252
	.uleb128 .LBE2255-.LBB2252
	.byte	0
.LLRL699:
	.byte	0x5
	.long	.LBB2256
	.byte	0x4
	.uleb128 .LBB2256-.LBB2256
	.uleb128 .LBE2256-.LBB2256
	.byte	0x4
	.uleb128 .LBB2261-.LBB2256
	.uleb128 .LBE2261-.LBB2256
	.byte	0x4
	.uleb128 .LBB2263-.LBB2256
	.uleb128 .LBE2263-.LBB2256
	.byte	0x4
	.uleb128 .LBB2265-.LBB2256
	.uleb128 .LBE2265-.LBB2256
	.byte	0
.LLRL701:
	.byte	0x5
	.long	.LBB2285
	.byte	0x4
	.uleb128 .LBB2285-.LBB2285
	.uleb128 .LBE2285-.LBB2285
	.byte	0x4
	.uleb128 .LBB2290-.LBB2285
	.uleb128 .LBE2290-.LBB2285
	.byte	0x4
	.uleb128 .LBB2291-.LBB2285
	.uleb128 .LBE2291-.LBB2285
	.byte	0x4
	.uleb128 .LBB2293-.LBB2285
	.uleb128 .LBE2293-.LBB2285
	.byte	0
.LLRL704:
	.byte	0x5
	.long	.LBB2297
	.byte	0x4
	.uleb128 .LBB2297-.LBB2297
	.uleb128 .LBE2297-.LBB2297
	.byte	0x4
	.uleb128 .LBB2304-.LBB2297
	.uleb128 .LBE2304-.LBB2297
	.byte	0x4
	.uleb128 .LBB2305-.LBB2297
	.uleb128 .LBE2305-.LBB2297
	.byte	0x4
	.uleb128 .LBB2306-.LBB2297
	.uleb128 .LBE2306-.LBB2297
	.byte	0x4
	.uleb128 .LBB2315-.LBB2297
	.uleb128 .LBE2315-.LBB2297
	.byte	0
.LLRL707:
	.byte	0x5
	.long	.LBB2335
	.byte	0x4
	.uleb128 .LBB2335-.LBB2335
	.uleb128 .LBE2335-.LBB2335
	.byte	0x4
	.uleb128 .LBB2339-.LBB2335
	.uleb128 .LBE2339-.LBB2335
	.byte	0x4
	.uleb128 .LBB2534-.LBB2335
	.uleb128 .LBE2534-.LBB2335
	.byte	0
.LLRL709:
	.byte	0x5
	.long	.LBB2340
	.byte	0x4
	.uleb128 .LBB2340-.LBB2340
	.uleb128 .LBE2340-.LBB2340
	.byte	0x4
	.uleb128 .LBB2535-.LBB2340
	.uleb128 .LBE2535-.LBB2340
	.byte	0x4
	.uleb128 .LBB2549-.LBB2340
	.uleb128 .LBE2549-.LBB2340
	.byte	0x4
	.uleb128 .LBB2551-.LBB2340
	.uleb128 .LBE2551-.LBB2340
	.byte	0x4
	.uleb128 .LBB2561-.LBB2340
	.uleb128 .LBE2561-.LBB2340
	.byte	0x4
	.uleb128 .LBB2562-.LBB2340
	.uleb128 .LBE2562-.LBB2340
	.byte	0x4
	.uleb128 .LBB2565-.LBB2340
	.uleb128 .LBE2565-.LBB2340
	.byte	0x4
	.uleb128 .LBB2566-.LBB2340
	.uleb128 .LBE2566-.LBB2340
	.byte	0x4
	.uleb128 .LBB2567-.LBB2340
	.uleb128 .LBE2567-.LBB2340
	.byte	0x4
	.uleb128 .LBB2570-.LBB2340
	.uleb128 .LBE2570-.LBB2340
	.byte	0x4
	.uleb128 .LBB2572-.LBB2340
	.uleb128 .LBE2572-.LBB2340
	.byte	0x4
	.uleb128 .LBB2576-.LBB2340
	.uleb128 .LBE2576-.LBB2340
	.byte	0x4
	.uleb128 .LBB2578-.LBB2340
	.uleb128 .LBE2578-.LBB2340
	.byte	0
.LLRL714:
	.byte	0x5
	.long	.LBB2342
	.byte	0x4
	.uleb128 .LBB2342-.LBB2342
	.uleb128 .LBE2342-.LBB2342
	.byte	0x4
	.uleb128 .LBB2499-.LBB2342
	.uleb128 .LBE2499-.LBB2342
	.byte	0x4
	.uleb128 .LBB2500-.LBB2342
	.uleb128 .LBE2500-.LBB2342
	.byte	0x4
	.uleb128 .LBB2509-.LBB2342
	.uleb128 .LBE2509-.LBB2342
	.byte	0x4
	.uleb128 .LBB2511-.LBB2342
	.uleb128 .LBE2511-.LBB2342
	.byte	0x4
	.uleb128 .LBB2513-.LBB2342
	.uleb128 .LBE2513-.LBB2342
	.byte	0x4
	.uleb128 .LBB2515-.LBB2342
	.uleb128 .LBE2515-.LBB2342
	.byte	0x4
	.uleb128 .LBB2518-.LBB2342
	.uleb128 .LBE2518-.LBB2342
	.byte	0
.LLRL719:
	.byte	0x5
	.long	.LBB2344
	.byte	0x4
	.uleb128 .LBB2344-.LBB2344
	.uleb128 .LBE2344-.LBB2344
	.byte	0x4
	.uleb128 .LBB2389-.LBB2344
	.uleb128 .LBE2389-.LBB2344
	.byte	0x4
	.uleb128 .LBB2390-.LBB2344
	.uleb128 .LBE2390-.LBB2344
	.byte	0x4
	.uleb128 .LBB2400-.LBB2344
	.uleb128 .LBE2400-.LBB2344
	.byte	0x4
	.uleb128 .LBB2402-.LBB2344
	.uleb128 .LBE2402-.LBB2344
	.byte	0
.LLRL724:
	.byte	0x5
	.long	.LBB2346
	.byte	0x4
	.uleb128 .LBB2346-.LBB2346
	.uleb128 .LBE2346-.LBB2346
	.byte	0x4
	.uleb128 .LBB2349-.LBB2346
	.uleb128 .LBE2349-.LBB2346
	.byte	0
.LLRL727:
	.byte	0x5
	.long	.LBB2350
	.byte	0x4
	.uleb128 .LBB2350-.LBB2350
	.uleb128 .LBE2350-.LBB2350
	.byte	0x4
	.uleb128 .LBB2353-.LBB2350
	.uleb128 .LBE2353-.LBB2350
	.byte	0
.LLRL730:
	.byte	0x5
	.long	.LBB2354
	.byte	0x4
	.uleb128 .LBB2354-.LBB2354
	.uleb128 .LBE2354-.LBB2354
	.byte	0x4
	.uleb128 .LBB2357-.LBB2354
	.uleb128 .LBE2357-.LBB2354
	.byte	0
.LLRL733:
	.byte	0x5
	.long	.LBB2362
	.byte	0x4
	.uleb128 .LBB2362-.LBB2362
	.uleb128 .LBE2362-.LBB2362
	.byte	0x4
	.uleb128 .LBB2366-.LBB2362
	.uleb128 .LBE2366-.LBB2362
	.byte	0x4
	.uleb128 .LBB2387-.LBB2362
	.uleb128 .LBE2387-.LBB2362
	.byte	0
.LLRL736:
	.byte	0x5
	.long	.LBB2367
	.byte	0x4
	.uleb128 .LBB2367-.LBB2367
	.uleb128 .LBE2367-.LBB2367
	.byte	0x4
	.uleb128 .LBB2388-.LBB2367
	.uleb128 .LBE2388-.LBB2367
	.byte	0x4
	.uleb128 .LBB2391-.LBB2367
	.uleb128 .LBE2391-.LBB2367
	.byte	0x4
	.uleb128 .LBB2401-.LBB2367
	.uleb128 .LBE2401-.LBB2367
	.byte	0x4
	.uleb128 .LBB2403-.LBB2367
	.uleb128 .LBE2403-.LBB2367
	.byte	0x4
	.uleb128 .LBB2404-.LBB2367
	.uleb128 .LBE2404-.LBB2367
	.byte	0x4
	.uleb128 .LBB2405-.LBB2367
	.uleb128 .LBE2405-.LBB2367
	.byte	0
.LLRL741:
	.byte	0x5
	.long	.LBB2369
	.byte	0x4
	.uleb128 .LBB2369-.LBB2369
	.uleb128 .LBE2369-.LBB2369
	.byte	0x4
	.uleb128 .LBB2373-.LBB2369
	.uleb128 .LBE2373-.LBB2369
	.byte	0x4
	.uleb128 .LBB2374-.LBB2369
	.uleb128 .LBE2374-.LBB2369
	.byte	0
.LLRL746:
	.byte	0x5
	.long	.LBB2377
	.byte	0x4
	.uleb128 .LBB2377-.LBB2377
	.uleb128 .LBE2377-.LBB2377
	.byte	0x4
	.uleb128 .LBB2380-.LBB2377
	.uleb128 .LBE2380-.LBB2377
	.byte	0
.LLRL749:
	.byte	0x5
	.long	.LBB2392
	.byte	0x4
	.uleb128 .LBB2392-.LBB2392
	.uleb128 .LBE2392-.LBB2392
	.byte	0x4
	.uleb128 .LBB2395-.LBB2392
	.uleb128 .LBE2395-.LBB2392
	.byte	0
.LLRL752:
	.byte	0x5
	.long	.LBB2396
	.byte	0x4
	.uleb128 .LBB2396-.LBB2396
	.uleb128 .LBE2396-.LBB2396
	.byte	0x4
	.uleb128 .LBB2399-.LBB2396
	.uleb128 .LBE2399-.LBB2396
	.byte	0
.LLRL755:
	.byte	0x5
	.long	.LBB2413
	.byte	0x4
	.uleb128 .LBB2413-.LBB2413
	.uleb128 .LBE2413-.LBB2413
	.byte	0x4
	.uleb128 .LBB2417-.LBB2413
	.uleb128 .LBE2417-.LBB2413
	.byte	0x4
	.uleb128 .LBB2497-.LBB2413
	.uleb128 .LBE2497-.LBB2413
	.byte	0
.LLRL758:
	.byte	0x5
	.long	.LBB2418
	.byte	0x4
	.uleb128 .LBB2418-.LBB2418
	.uleb128 .LBE2418-.LBB2418
	.byte	0x4
	.uleb128 .LBB2498-.LBB2418
	.uleb128 .LBE2498-.LBB2418
	.byte	0x4
	.uleb128 .LBB2501-.LBB2418
	.uleb128 .LBE2501-.LBB2418
	.byte	0x4
	.uleb128 .LBB2512-.LBB2418
	.uleb128 .LBE2512-.LBB2418
	.byte	0x4
	.uleb128 .LBB2514-.LBB2418
	.uleb128 .LBE2514-.LBB2418
	.byte	0x4
	.uleb128 .LBB2516-.LBB2418
	.uleb128 .LBE2516-.LBB2418
	.byte	0x4
	.uleb128 .LBB2517-.LBB2418
	.uleb128 .LBE2517-.LBB2418
	.byte	0x4
	.uleb128 .LBB2519-.LBB2418
	.uleb128 .LBE2519-.LBB2418
	.byte	0x4
	.uleb128 .LBB2520-.LBB2418
	.uleb128 .LBE2520-.LBB2418
	.byte	0x4
	.uleb128 .LBB2521-.LBB2418
	.uleb128 .LBE2521-.LBB2418
	.byte	0
.LLRL763:
	.byte	0x5
	.long	.LBB2420
	.byte	0x4
	.uleb128 .LBB2420-.LBB2420
	.uleb128 .LBE2420-.LBB2420
	.byte	0x4
	.uleb128 .LBB2470-.LBB2420
	.uleb128 .LBE2470-.LBB2420
	.byte	0x4
	.uleb128 .LBB2471-.LBB2420
	.uleb128 .LBE2471-.LBB2420
	.byte	0x4
	.uleb128 .LBB2480-.LBB2420
	.uleb128 .LBE2480-.LBB2420
	.byte	0x4
	.uleb128 .LBB2482-.LBB2420
	.uleb128 .LBE2482-.LBB2420
	.byte	0x4
	.uleb128 .LBB2485-.LBB2420
	.uleb128 .LBE2485-.LBB2420
	.byte	0
.LLRL768:
	.byte	0x5
	.long	.LBB2422
	.byte	0x4
	.uleb128 .LBB2422-.LBB2422
	.uleb128 .LBE2422-.LBB2422
	.byte	0x4
	.uleb128 .LBB2426-.LBB2422
	.uleb128 .LBE2426-.LBB2422
	.byte	0x4
	.uleb128 .LBB2427-.LBB2422
	.uleb128 .LBE2427-.LBB2422
	.byte	0
.LLRL771:
	.byte	0x5
	.long	.LBB2428
	.byte	0x4
	.uleb128 .LBB2428-.LBB2428
	.uleb128 .LBE2428-.LBB2428
	.byte	0x4
	.uleb128 .LBB2431-.LBB2428
	.uleb128 .LBE2431-.LBB2428
	.byte	0
.LLRL774:
	.byte	0x5
	.long	.LBB2432
	.byte	0x4
	.uleb128 .LBB2432-.LBB2432
	.uleb128 .LBE2432-.LBB2432
	.byte	0x4
	.uleb128 .LBB2435-.LBB2432
	.uleb128 .LBE2435-.LBB2432
	.byte	0
.LLRL777:
	.byte	0x5
	.long	.LBB2441
	.byte	0x4
	.uleb128 .LBB2441-.LBB2441
	.uleb128 .LBE2441-.LBB2441
	.byte	0x4
	.uleb128 .LBB2445-.LBB2441
	.uleb128 .LBE2445-.LBB2441
	.byte	0x4
	.uleb128 .LBB2468-.LBB2441
	.uleb128 .LBE2468-.LBB2441
	.byte	0
.LLRL780:
	.byte	0x5
	.long	.LBB2446
	.byte	0x4
	.uleb128 .LBB2446-.LBB2446
	.uleb128 .LBE2446-.LBB2446
	.byte	0x4
	.uleb128 .LBB2469-.LBB2446
	.uleb128 .LBE2469-.LBB2446
	.byte	0x4
	.uleb128 .LBB2472-.LBB2446
	.uleb128 .LBE2472-.LBB2446
	.byte	0x4
	.uleb128 .LBB2483-.LBB2446
	.uleb128 .LBE2483-.LBB2446
	.byte	0x4
	.uleb128 .LBB2484-.LBB2446
	.uleb128 .LBE2484-.LBB2446
	.byte	0x4
	.uleb128 .LBB2486-.LBB2446
	.uleb128 .LBE2486-.LBB2446
	.byte	0x4
	.uleb128 .LBB2487-.LBB2446
	.uleb128 .LBE2487-.LBB2446
	.byte	0
.LLRL785:
	.byte	0x5
	.long	.LBB2448
	.byte	0x4
	.uleb128 .LBB2448-.LBB2448
	.uleb128 .LBE2448-.LBB2448
	.byte	0x4
	.uleb128 .LBB2452-.LBB2448
	.uleb128 .LBE2452-.LBB2448
	.byte	0x4
	.uleb128 .LBB2453-.LBB2448
	.uleb128 .LBE2453-.LBB2448
	.byte	0
.LLRL790:
	.byte	0x5
	.long	.LBB2456
	.byte	0x4
	.uleb128 .LBB2456-.LBB2456
	.uleb128 .LBE2456-.LBB2456
	.byte	0x4
	.uleb128 .LBB2460-.LBB2456
	.uleb128 .LBE2460-.LBB2456
	.byte	0x4
	.uleb128 .LBB2461-.LBB2456
	.uleb128 .LBE2461-.LBB2456
	.byte	0
.LLRL795:
	.byte	0x5
	.long	.LBB2475
	.byte	0x4
	.uleb128 .LBB2475-.LBB2475
	.uleb128 .LBE2475-.LBB2475
	.byte	0x4
	.uleb128 .LBB2479-.LBB2475
	.uleb128 .LBE2479-.LBB2475
	.byte	0x4
	.uleb128 .LBB2481-.LBB2475
	.uleb128 .LBE2481-.LBB2475
	.byte	0
.LLRL800:
	.byte	0x5
	.long	.LBB2504
	.byte	0x4
	.uleb128 .LBB2504-.LBB2504
	.uleb128 .LBE2504-.LBB2504
	.byte	0x4
	.uleb128 .LBB2508-.LBB2504
	.uleb128 .LBE2508-.LBB2504
	.byte	0x4
	.uleb128 .LBB2510-.LBB2504
	.uleb128 .LBE2510-.LBB2504
	.byte	0
.LLRL803:
	.byte	0x5
	.long	.LBB2537
	.byte	0x4
	.uleb128 .LBB2537-.LBB2537
	.uleb128 .LBE2537-.LBB2537
	.byte	0x4
	.uleb128 .LBB2542-.LBB2537
	.uleb128 .LBE2542-.LBB2537
	.byte	0x4
	.uleb128 .LBB2544-.LBB2537
	.uleb128 .LBE2544-.LBB2537
	.byte	0x4
	.uleb128 .LBB2546-.LBB2537
	.uleb128 .LBE2546-.LBB2537
	.byte	0
.LLRL805:
	.byte	0x5
	.long	.LBB2552
	.byte	0x4
	.uleb128 .LBB2552-.LBB2552
	.uleb128 .LBE2552-.LBB2552
	.byte	0x4
	.uleb128 .LBB2557-.LBB2552
	.uleb128 .LBE2557-.LBB2552
	.byte	0x4
	.uleb128 .LBB2558-.LBB2552
	.uleb128 .LBE2558-.LBB2552
	.byte	0x4
	.uleb128 .LBB2574-.LBB2552
	.uleb128 .LBE2574-.LBB2552
	.byte	0
.LLRL807:
	.byte	0x5
	.long	.LBB2599
	.byte	0x4
	.uleb128 .LBB2599-.LBB2599
	.uleb128 .LBE2599-.LBB2599
	.byte	0x4
	.uleb128 .LBB2990-.LBB2599
	.uleb128 .LBE2990-.LBB2599
	.byte	0x4
	.uleb128 .LBB2992-.LBB2599
	.uleb128 .LBE2992-.LBB2599
	.byte	0x4
	.uleb128 .LBB2997-.LBB2599
	.uleb128 .LBE2997-.LBB2599
	.byte	0x4
	.uleb128 .LBB2999-.LBB2599
	.uleb128 .LBE2999-.LBB2599
	.byte	0x4
	.uleb128 .LBB3001-.LBB2599
	.uleb128 .LBE3001-.LBB2599
	.byte	0x4
	.uleb128 .LBB3005-.LBB2599
	.uleb128 .LBE3005-.LBB2599
	.byte	0x4
	.uleb128 .LBB3007-.LBB2599
	.uleb128 .LBE3007-.LBB2599
	.byte	0x4
	.uleb128 .LBB3009-.LBB2599
	.uleb128 .LBE3009-.LBB2599
	.byte	0x4
	.uleb128 .LBB3012-.LBB2599
	.uleb128 .LBE3012-.LBB2599
	.byte	0x4
	.uleb128 .LBB3014-.LBB2599
	.uleb128 .LBE3014-.LBB2599
	.byte	0x4
	.uleb128 .LBB3019-.LBB2599
	.uleb128 .LBE3019-.LBB2599
	.byte	0x4
	.uleb128 .LBB3023-.LBB2599
	.uleb128 .LBE3023-.LBB2599
	.byte	0x4
	.uleb128 .LBB3026-.LBB2599
	.uleb128 .LBE3026-.LBB2599
	.byte	0x4
	.uleb128 .LBB3028-.LBB2599
	.uleb128 .LBE3028-.LBB2599
	.byte	0x4
	.uleb128 .LBB3030-.LBB2599
	.uleb128 .LBE3030-.LBB2599
	.byte	0x4
	.uleb128 .LBB3038-.LBB2599
	.uleb128 .LBE3038-.LBB2599
	.byte	0x4
	.uleb128 .LBB3043-.LBB2599
	.uleb128 .LBE3043-.LBB2599
	.byte	0
.LLRL808:
	.byte	0x5
	.long	.LBB2601
	.byte	0x4
	.uleb128 .LBB2601-.LBB2601
	.uleb128 .LBE2601-.LBB2601
	.byte	0x4
	.uleb128 .LBB2958-.LBB2601
	.uleb128 .LBE2958-.LBB2601
	.byte	0x4
	.uleb128 .LBB2959-.LBB2601
	.uleb128 .LBE2959-.LBB2601
	.byte	0x4
	.uleb128 .LBB2960-.LBB2601
	.uleb128 .LBE2960-.LBB2601
	.byte	0x4
	.uleb128 .LBB2961-.LBB2601
	.uleb128 .LBE2961-.LBB2601
	.byte	0x4
	.uleb128 .LBB2962-.LBB2601
	.uleb128 .LBE2962-.LBB2601
	.byte	0x4
	.uleb128 .LBB2963-.LBB2601
	.uleb128 .LBE2963-.LBB2601
	.byte	0x4
	.uleb128 .LBB2964-.LBB2601
	.uleb128 .LBE2964-.LBB2601
	.byte	0x4
	.uleb128 .LBB2965-.LBB2601
	.uleb128 .LBE2965-.LBB2601
	.byte	0x4
	.uleb128 .LBB2966-.LBB2601
	.uleb128 .LBE2966-.LBB2601
	.byte	0x4
	.uleb128 .LBB2967-.LBB2601
	.uleb128 .LBE2967-.LBB2601
	.byte	0x4
	.uleb128 .LBB2968-.LBB2601
	.uleb128 .LBE2968-.LBB2601
	.byte	0x4
	.uleb128 .LBB2969-.LBB2601
	.uleb128 .LBE2969-.LBB2601
	.byte	0x4
	.uleb128 .LBB2970-.LBB2601
	.uleb128 .LBE2970-.LBB2601
	.byte	0x4
	.uleb128 .LBB2971-.LBB2601
	.uleb128 .LBE2971-.LBB2601
	.byte	0x4
	.uleb128 .LBB2972-.LBB2601
	.uleb128 .LBE2972-.LBB2601
	.byte	0
.LLRL811:
	.byte	0x5
	.long	.LBB2603
	.byte	0x4
	.uleb128 .LBB2603-.LBB2603
	.uleb128 .LBE2603-.LBB2603
	.byte	0x4
	.uleb128 .LBB2924-.LBB2603
	.uleb128 .LBE2924-.LBB2603
	.byte	0x4
	.uleb128 .LBB2925-.LBB2603
	.uleb128 .LBE2925-.LBB2603
	.byte	0x4
	.uleb128 .LBB2928-.LBB2603
	.uleb128 .LBE2928-.LBB2603
	.byte	0x4
	.uleb128 .LBB2929-.LBB2603
	.uleb128 .LBE2929-.LBB2603
	.byte	0x4
	.uleb128 .LBB2933-.LBB2603
	.uleb128 .LBE2933-.LBB2603
	.byte	0x4
	.uleb128 .LBB2934-.LBB2603
	.uleb128 .LBE2934-.LBB2603
	.byte	0x4
	.uleb128 .LBB2938-.LBB2603
	.uleb128 .LBE2938-.LBB2603
	.byte	0x4
	.uleb128 .LBB2940-.LBB2603
	.uleb128 .LBE2940-.LBB2603
	.byte	0x4
	.uleb128 .LBB2942-.LBB2603
	.uleb128 .LBE2942-.LBB2603
	.byte	0
.LLRL813:
	.byte	0x5
	.long	.LBB2605
	.byte	0x4
	.uleb128 .LBB2605-.LBB2605
	.uleb128 .LBE2605-.LBB2605
	.byte	0x4
	.uleb128 .LBB2738-.LBB2605
	.uleb128 .LBE2738-.LBB2605
	.byte	0x4
	.uleb128 .LBB2739-.LBB2605
	.uleb128 .LBE2739-.LBB2605
	.byte	0x4
	.uleb128 .LBB2740-.LBB2605
	.uleb128 .LBE2740-.LBB2605
	.byte	0x4
	.uleb128 .LBB2741-.LBB2605
	.uleb128 .LBE2741-.LBB2605
	.byte	0x4
	.uleb128 .LBB2742-.LBB2605
	.uleb128 .LBE2742-.LBB2605
	.byte	0x4
	.uleb128 .LBB2743-.LBB2605
	.uleb128 .LBE2743-.LBB2605
	.byte	0x4
	.uleb128 .LBB2744-.LBB2605
	.uleb128 .LBE2744-.LBB2605
	.byte	0
.LLRL817:
	.byte	0x5
	.long	.LBB2607
	.byte	0x4
	.uleb128 .LBB2607-.LBB2607
	.uleb128 .LBE2607-.LBB2607
	.byte	0x4
	.uleb128 .LBB2724-.LBB2607
	.uleb128 .LBE2724-.LBB2607
	.byte	0x4
	.uleb128 .LBB2725-.LBB2607
	.uleb128 .LBE2725-.LBB2607
	.byte	0x4
	.uleb128 .LBB2728-.LBB2607
	.uleb128 .LBE2728-.LBB2607
	.byte	0x4
	.uleb128 .LBB2729-.LBB2607
	.uleb128 .LBE2729-.LBB2607
	.byte	0x4
	.uleb128 .LBB2730-.LBB2607
	.uleb128 .LBE2730-.LBB2607
	.byte	0
.LLRL819:
	.byte	0x5
	.long	.LBB2609
	.byte	0x4
	.uleb128 .LBB2609-.LBB2609
	.uleb128 .LBE2609-.LBB2609
	.byte	0x4
	.uleb128 .LBB2669-.LBB2609
	.uleb128 .LBE2669-.LBB2609
	.byte	0x4
	.uleb128 .LBB2670-.LBB2609
	.uleb128 .LBE2670-.LBB2609
	.byte	0x4
	.uleb128 .LBB2671-.LBB2609
	.uleb128 .LBE2671-.LBB2609
	.byte	0x4
	.uleb128 .LBB2672-.LBB2609
	.uleb128 .LBE2672-.LBB2609
	.byte	0
.LLRL823:
	.byte	0x5
	.long	.LBB2611
	.byte	0x4
	.uleb128 .LBB2611-.LBB2611
	.uleb128 .LBE2611-.LBB2611
	.byte	0x4
	.uleb128 .LBB2660-.LBB2611
	.uleb128 .LBE2660-.LBB2611
	.byte	0x4
	.uleb128 .LBB2662-.LBB2611
	.uleb128 .LBE2662-.LBB2611
	.byte	0x4
	.uleb128 .LBB2664-.LBB2611
	.uleb128 .LBE2664-.LBB2611
	.byte	0
.LLRL825:
	.byte	0x5
	.long	.LBB2613
	.byte	0x4
	.uleb128 .LBB2613-.LBB2613
	.uleb128 .LBE2613-.LBB2613
	.byte	0x4
	.uleb128 .LBB2639-.LBB2613
	.uleb128 .LBE2639-.LBB2613
	.byte	0x4
	.uleb128 .LBB2640-.LBB2613
	.uleb128 .LBE2640-.LBB2613
	.byte	0
.LLRL829:
	.byte	0x5
	.long	.LBB2615
	.byte	0x4
	.uleb128 .LBB2615-.LBB2615
	.uleb128 .LBE2615-.LBB2615
	.byte	0x4
	.uleb128 .LBB2635-.LBB2615
	.uleb128 .LBE2635-.LBB2615
	.byte	0
.LLRL831:
	.byte	0x5
	.long	.LBB2618
	.byte	0x4
	.uleb128 .LBB2618-.LBB2618
	.uleb128 .LBE2618-.LBB2618
	.byte	0x4
	.uleb128 .LBB2634-.LBB2618
	.uleb128 .LBE2634-.LBB2618
	.byte	0x4
	.uleb128 .LBB2636-.LBB2618
	.uleb128 .LBE2636-.LBB2618
	.byte	0
.LLRL833:
	.byte	0x5
	.long	.LBB2620
	.byte	0x4
	.uleb128 .LBB2620-.LBB2620
	.uleb128 .LBE2620-.LBB2620
	.byte	0x4
	.uleb128 .LBB2631-.LBB2620
	.uleb128 .LBE2631-.LBB2620
	.byte	0
.LLRL837:
	.byte	0x5
	.long	.LBB2622
	.byte	0x4
	.uleb128 .LBB2622-.LBB2622
	.uleb128 .LBE2622-.LBB2622
	.byte	0x4
	.uleb128 .LBB2629-.LBB2622
	.uleb128 .LBE2629-.LBB2622
	.byte	0
.LLRL839:
	.byte	0x5
	.long	.LBB2625
	.byte	0x4
	.uleb128 .LBB2625-.LBB2625
	.uleb128 .LBE2625-.LBB2625
	.byte	0x4
	.uleb128 .LBB2628-.LBB2625
	.uleb128 .LBE2628-.LBB2625
	.byte	0
.LLRL841:
	.byte	0x5
	.long	.LBB2644
	.byte	0x4
	.uleb128 .LBB2644-.LBB2644
	.uleb128 .LBE2644-.LBB2644
	.byte	0x4
	.uleb128 .LBB2661-.LBB2644
	.uleb128 .LBE2661-.LBB2644
	.byte	0x4
	.uleb128 .LBB2663-.LBB2644
	.uleb128 .LBE2663-.LBB2644
	.byte	0
.LLRL843:
	.byte	0x5
	.long	.LBB2646
	.byte	0x4
	.uleb128 .LBB2646-.LBB2646
	.uleb128 .LBE2646-.LBB2646
	.byte	0x4
	.uleb128 .LBB2657-.LBB2646
	.uleb128 .LBE2657-.LBB2646
	.byte	0
.LLRL847:
	.byte	0x5
	.long	.LBB2648
	.byte	0x4
	.uleb128 .LBB2648-.LBB2648
	.uleb128 .LBE2648-.LBB2648
	.byte	0x4
	.uleb128 .LBB2655-.LBB2648
	.uleb128 .LBE2655-.LBB2648
	.byte	0
.LLRL849:
	.byte	0x5
	.long	.LBB2651
	.byte	0x4
	.uleb128 .LBB2651-.LBB2651
	.uleb128 .LBE2651-.LBB2651
	.byte	0x4
	.uleb128 .LBB2654-.LBB2651
	.uleb128 .LBE2654-.LBB2651
	.byte	0
.LLRL851:
	.byte	0x5
	.long	.LBB2678
	.byte	0x4
	.uleb128 .LBB2678-.LBB2678
	.uleb128 .LBE2678-.LBB2678
	.byte	0x4
	.uleb128 .LBB2723-.LBB2678
	.uleb128 .LBE2723-.LBB2678
	.byte	0x4
	.uleb128 .LBB2726-.LBB2678
	.uleb128 .LBE2726-.LBB2678
	.byte	0x4
	.uleb128 .LBB2727-.LBB2678
	.uleb128 .LBE2727-.LBB2678
	.byte	0
.LLRL853:
	.byte	0x5
	.long	.LBB2680
	.byte	0x4
	.uleb128 .LBB2680-.LBB2680
	.uleb128 .LBE2680-.LBB2680
	.byte	0x4
	.uleb128 .LBB2718-.LBB2680
	.uleb128 .LBE2718-.LBB2680
	.byte	0x4
	.uleb128 .LBB2719-.LBB2680
	.uleb128 .LBE2719-.LBB2680
	.byte	0
.LLRL857:
	.byte	0x5
	.long	.LBB2682
	.byte	0x4
	.uleb128 .LBB2682-.LBB2682
	.uleb128 .LBE2682-.LBB2682
	.byte	0x4
	.uleb128 .LBB2714-.LBB2682
	.uleb128 .LBE2714-.LBB2682
	.byte	0
.LLRL859:
	.byte	0x5
	.long	.LBB2684
	.byte	0x4
	.uleb128 .LBB2684-.LBB2684
	.uleb128 .LBE2684-.LBB2684
	.byte	0x4
	.uleb128 .LBB2695-.LBB2684
	.uleb128 .LBE2695-.LBB2684
	.byte	0
.LLRL863:
	.byte	0x5
	.long	.LBB2686
	.byte	0x4
	.uleb128 .LBB2686-.LBB2686
	.uleb128 .LBE2686-.LBB2686
	.byte	0x4
	.uleb128 .LBB2693-.LBB2686
	.uleb128 .LBE2693-.LBB2686
	.byte	0
.LLRL865:
	.byte	0x5
	.long	.LBB2689
	.byte	0x4
	.uleb128 .LBB2689-.LBB2689
	.uleb128 .LBE2689-.LBB2689
	.byte	0x4
	.uleb128 .LBB2692-.LBB2689
	.uleb128 .LBE2692-.LBB2689
	.byte	0
.LLRL867:
	.byte	0x5
	.long	.LBB2697
	.byte	0x4
	.uleb128 .LBB2697-.LBB2697
	.uleb128 .LBE2697-.LBB2697
	.byte	0x4
	.uleb128 .LBB2713-.LBB2697
	.uleb128 .LBE2713-.LBB2697
	.byte	0x4
	.uleb128 .LBB2715-.LBB2697
	.uleb128 .LBE2715-.LBB2697
	.byte	0
.LLRL869:
	.byte	0x5
	.long	.LBB2699
	.byte	0x4
	.uleb128 .LBB2699-.LBB2699
	.uleb128 .LBE2699-.LBB2699
	.byte	0x4
	.uleb128 .LBB2710-.LBB2699
	.uleb128 .LBE2710-.LBB2699
	.byte	0
.LLRL873:
	.byte	0x5
	.long	.LBB2701
	.byte	0x4
	.uleb128 .LBB2701-.LBB2701
	.uleb128 .LBE2701-.LBB2701
	.byte	0x4
	.uleb128 .LBB2708-.LBB2701
	.uleb128 .LBE2708-.LBB2701
	.byte	0
.LLRL875:
	.byte	0x5
	.long	.LBB2704
	.byte	0x4
	.uleb128 .LBB2704-.LBB2704
	.uleb128 .LBE2704-.LBB2704
	.byte	0x4
	.uleb128 .LBB2707-.LBB2704
	.uleb128 .LBE2707-.LBB2704
	.byte	0
.LLRL877:
	.byte	0x5
	.long	.LBB2754
	.byte	0x4
	.uleb128 .LBB2754-.LBB2754
	.uleb128 .LBE2754-.LBB2754
	.byte	0x4
	.uleb128 .LBB2926-.LBB2754
	.uleb128 .LBE2926-.LBB2754
	.byte	0x4
	.uleb128 .LBB2927-.LBB2754
	.uleb128 .LBE2927-.LBB2754
	.byte	0x4
	.uleb128 .LBB2930-.LBB2754
	.uleb128 .LBE2930-.LBB2754
	.byte	0x4
	.uleb128 .LBB2931-.LBB2754
	.uleb128 .LBE2931-.LBB2754
	.byte	0x4
	.uleb128 .LBB2932-.LBB2754
	.uleb128 .LBE2932-.LBB2754
	.byte	0x4
	.uleb128 .LBB2935-.LBB2754
	.uleb128 .LBE2935-.LBB2754
	.byte	0x4
	.uleb128 .LBB2936-.LBB2754
	.uleb128 .LBE2936-.LBB2754
	.byte	0x4
	.uleb128 .LBB2937-.LBB2754
	.uleb128 .LBE2937-.LBB2754
	.byte	0x4
	.uleb128 .LBB2939-.LBB2754
	.uleb128 .LBE2939-.LBB2754
	.byte	0x4
	.uleb128 .LBB2941-.LBB2754
	.uleb128 .LBE2941-.LBB2754
	.byte	0
.LLRL879:
	.byte	0x5
	.long	.LBB2756
	.byte	0x4
	.uleb128 .LBB2756-.LBB2756
	.uleb128 .LBE2756-.LBB2756
	.byte	0x4
	.uleb128 .LBB2905-.LBB2756
	.uleb128 .LBE2905-.LBB2756
	.byte	0x4
	.uleb128 .LBB2906-.LBB2756
	.uleb128 .LBE2906-.LBB2756
	.byte	0x4
	.uleb128 .LBB2907-.LBB2756
	.uleb128 .LBE2907-.LBB2756
	.byte	0x4
	.uleb128 .LBB2908-.LBB2756
	.uleb128 .LBE2908-.LBB2756
	.byte	0x4
	.uleb128 .LBB2909-.LBB2756
	.uleb128 .LBE2909-.LBB2756
	.byte	0x4
	.uleb128 .LBB2910-.LBB2756
	.uleb128 .LBE2910-.LBB2756
	.byte	0x4
	.uleb128 .LBB2911-.LBB2756
	.uleb128 .LBE2911-.LBB2756
	.byte	0x4
	.uleb128 .LBB2912-.LBB2756
	.uleb128 .LBE2912-.LBB2756
	.byte	0x4
	.uleb128 .LBB2913-.LBB2756
	.uleb128 .LBE2913-.LBB2756
	.byte	0
.LLRL883:
	.byte	0x5
	.long	.LBB2758
	.byte	0x4
	.uleb128 .LBB2758-.LBB2758
	.uleb128 .LBE2758-.LBB2758
	.byte	0x4
	.uleb128 .LBB2886-.LBB2758
	.uleb128 .LBE2886-.LBB2758
	.byte	0x4
	.uleb128 .LBB2890-.LBB2758
	.uleb128 .LBE2890-.LBB2758
	.byte	0x4
	.uleb128 .LBB2891-.LBB2758
	.uleb128 .LBE2891-.LBB2758
	.byte	0x4
	.uleb128 .LBB2893-.LBB2758
	.uleb128 .LBE2893-.LBB2758
	.byte	0x4
	.uleb128 .LBB2895-.LBB2758
	.uleb128 .LBE2895-.LBB2758
	.byte	0
.LLRL885:
	.byte	0x5
	.long	.LBB2760
	.byte	0x4
	.uleb128 .LBB2760-.LBB2760
	.uleb128 .LBE2760-.LBB2760
	.byte	0x4
	.uleb128 .LBB2820-.LBB2760
	.uleb128 .LBE2820-.LBB2760
	.byte	0x4
	.uleb128 .LBB2821-.LBB2760
	.uleb128 .LBE2821-.LBB2760
	.byte	0x4
	.uleb128 .LBB2822-.LBB2760
	.uleb128 .LBE2822-.LBB2760
	.byte	0x4
	.uleb128 .LBB2823-.LBB2760
	.uleb128 .LBE2823-.LBB2760
	.byte	0
.LLRL889:
	.byte	0x5
	.long	.LBB2762
	.byte	0x4
	.uleb128 .LBB2762-.LBB2762
	.uleb128 .LBE2762-.LBB2762
	.byte	0x4
	.uleb128 .LBB2812-.LBB2762
	.uleb128 .LBE2812-.LBB2762
	.byte	0x4
	.uleb128 .LBB2813-.LBB2762
	.uleb128 .LBE2813-.LBB2762
	.byte	0x4
	.uleb128 .LBB2815-.LBB2762
	.uleb128 .LBE2815-.LBB2762
	.byte	0
.LLRL891:
	.byte	0x5
	.long	.LBB2764
	.byte	0x4
	.uleb128 .LBB2764-.LBB2764
	.uleb128 .LBE2764-.LBB2764
	.byte	0x4
	.uleb128 .LBB2790-.LBB2764
	.uleb128 .LBE2790-.LBB2764
	.byte	0x4
	.uleb128 .LBB2791-.LBB2764
	.uleb128 .LBE2791-.LBB2764
	.byte	0
.LLRL895:
	.byte	0x5
	.long	.LBB2766
	.byte	0x4
	.uleb128 .LBB2766-.LBB2766
	.uleb128 .LBE2766-.LBB2766
	.byte	0x4
	.uleb128 .LBB2786-.LBB2766
	.uleb128 .LBE2786-.LBB2766
	.byte	0x4
	.uleb128 .LBB2787-.LBB2766
	.uleb128 .LBE2787-.LBB2766
	.byte	0
.LLRL897:
	.byte	0x5
	.long	.LBB2768
	.byte	0x4
	.uleb128 .LBB2768-.LBB2768
	.uleb128 .LBE2768-.LBB2768
	.byte	0x4
	.uleb128 .LBB2779-.LBB2768
	.uleb128 .LBE2779-.LBB2768
	.byte	0
.LLRL901:
	.byte	0x5
	.long	.LBB2770
	.byte	0x4
	.uleb128 .LBB2770-.LBB2770
	.uleb128 .LBE2770-.LBB2770
	.byte	0x4
	.uleb128 .LBB2777-.LBB2770
	.uleb128 .LBE2777-.LBB2770
	.byte	0
.LLRL903:
	.byte	0x5
	.long	.LBB2773
	.byte	0x4
	.uleb128 .LBB2773-.LBB2773
	.uleb128 .LBE2773-.LBB2773
	.byte	0x4
	.uleb128 .LBB2776-.LBB2773
	.uleb128 .LBE2776-.LBB2773
	.byte	0
.LLRL905:
	.byte	0x5
	.long	.LBB2782
	.byte	0x4
	.uleb128 .LBB2782-.LBB2782
	.uleb128 .LBE2782-.LBB2782
	.byte	0x4
	.uleb128 .LBB2785-.LBB2782
	.uleb128 .LBE2785-.LBB2782
	.byte	0
.LLRL907:
	.byte	0x5
	.long	.LBB2795
	.byte	0x4
	.uleb128 .LBB2795-.LBB2795
	.uleb128 .LBE2795-.LBB2795
	.byte	0x4
	.uleb128 .LBB2811-.LBB2795
	.uleb128 .LBE2811-.LBB2795
	.byte	0x4
	.uleb128 .LBB2814-.LBB2795
	.uleb128 .LBE2814-.LBB2795
	.byte	0
.LLRL909:
	.byte	0x5
	.long	.LBB2797
	.byte	0x4
	.uleb128 .LBB2797-.LBB2797
	.uleb128 .LBE2797-.LBB2797
	.byte	0x4
	.uleb128 .LBB2808-.LBB2797
	.uleb128 .LBE2808-.LBB2797
	.byte	0
.LLRL913:
	.byte	0x5
	.long	.LBB2799
	.byte	0x4
	.uleb128 .LBB2799-.LBB2799
	.uleb128 .LBE2799-.LBB2799
	.byte	0x4
	.uleb128 .LBB2806-.LBB2799
	.uleb128 .LBE2806-.LBB2799
	.byte	0
.LLRL915:
	.byte	0x5
	.long	.LBB2802
	.byte	0x4
	.uleb128 .LBB2802-.LBB2802
	.uleb128 .LBE2802-.LBB2802
	.byte	0x4
	.uleb128 .LBB2805-.LBB2802
	.uleb128 .LBE2805-.LBB2802
	.byte	0
.LLRL917:
	.byte	0x5
	.long	.LBB2829
	.byte	0x4
	.uleb128 .LBB2829-.LBB2829
	.uleb128 .LBE2829-.LBB2829
	.byte	0x4
	.uleb128 .LBB2887-.LBB2829
	.uleb128 .LBE2887-.LBB2829
	.byte	0x4
	.uleb128 .LBB2888-.LBB2829
	.uleb128 .LBE2888-.LBB2829
	.byte	0x4
	.uleb128 .LBB2889-.LBB2829
	.uleb128 .LBE2889-.LBB2829
	.byte	0x4
	.uleb128 .LBB2892-.LBB2829
	.uleb128 .LBE2892-.LBB2829
	.byte	0x4
	.uleb128 .LBB2894-.LBB2829
	.uleb128 .LBE2894-.LBB2829
	.byte	0
.LLRL919:
	.byte	0x5
	.long	.LBB2831
	.byte	0x4
	.uleb128 .LBB2831-.LBB2831
	.uleb128 .LBE2831-.LBB2831
	.byte	0x4
	.uleb128 .LBB2877-.LBB2831
	.uleb128 .LBE2877-.LBB2831
	.byte	0x4
	.uleb128 .LBB2878-.LBB2831
	.uleb128 .LBE2878-.LBB2831
	.byte	0x4
	.uleb128 .LBB2879-.LBB2831
	.uleb128 .LBE2879-.LBB2831
	.byte	0x4
	.uleb128 .LBB2880-.LBB2831
	.uleb128 .LBE2880-.LBB2831
	.byte	0
.LLRL923:
	.byte	0x5
	.long	.LBB2833
	.byte	0x4
	.uleb128 .LBB2833-.LBB2833
	.uleb128 .LBE2833-.LBB2833
	.byte	0x4
	.uleb128 .LBB2869-.LBB2833
	.uleb128 .LBE2869-.LBB2833
	.byte	0x4
	.uleb128 .LBB2872-.LBB2833
	.uleb128 .LBE2872-.LBB2833
	.byte	0
.LLRL925:
	.byte	0x5
	.long	.LBB2835
	.byte	0x4
	.uleb128 .LBB2835-.LBB2835
	.uleb128 .LBE2835-.LBB2835
	.byte	0x4
	.uleb128 .LBB2846-.LBB2835
	.uleb128 .LBE2846-.LBB2835
	.byte	0
.LLRL929:
	.byte	0x5
	.long	.LBB2837
	.byte	0x4
	.uleb128 .LBB2837-.LBB2837
	.uleb128 .LBE2837-.LBB2837
	.byte	0x4
	.uleb128 .LBB2844-.LBB2837
	.uleb128 .LBE2844-.LBB2837
	.byte	0
.LLRL931:
	.byte	0x5
	.long	.LBB2840
	.byte	0x4
	.uleb128 .LBB2840-.LBB2840
	.uleb128 .LBE2840-.LBB2840
	.byte	0x4
	.uleb128 .LBB2843-.LBB2840
	.uleb128 .LBE2843-.LBB2840
	.byte	0
.LLRL933:
	.byte	0x5
	.long	.LBB2849
	.byte	0x4
	.uleb128 .LBB2849-.LBB2849
	.uleb128 .LBE2849-.LBB2849
	.byte	0x4
	.uleb128 .LBB2868-.LBB2849
	.uleb128 .LBE2868-.LBB2849
	.byte	0x4
	.uleb128 .LBB2870-.LBB2849
	.uleb128 .LBE2870-.LBB2849
	.byte	0x4
	.uleb128 .LBB2871-.LBB2849
	.uleb128 .LBE2871-.LBB2849
	.byte	0
.LLRL935:
	.byte	0x5
	.long	.LBB2851
	.byte	0x4
	.uleb128 .LBB2851-.LBB2851
	.uleb128 .LBE2851-.LBB2851
	.byte	0x4
	.uleb128 .LBB2863-.LBB2851
	.uleb128 .LBE2863-.LBB2851
	.byte	0x4
	.uleb128 .LBB2864-.LBB2851
	.uleb128 .LBE2864-.LBB2851
	.byte	0
.LLRL939:
	.byte	0x5
	.long	.LBB2853
	.byte	0x4
	.uleb128 .LBB2853-.LBB2853
	.uleb128 .LBE2853-.LBB2853
	.byte	0x4
	.uleb128 .LBB2860-.LBB2853
	.uleb128 .LBE2860-.LBB2853
	.byte	0
.LLRL941:
	.byte	0x5
	.long	.LBB2856
	.byte	0x4
	.uleb128 .LBB2856-.LBB2856
	.uleb128 .LBE2856-.LBB2856
	.byte	0x4
	.uleb128 .LBB2859-.LBB2856
	.uleb128 .LBE2859-.LBB2856
	.byte	0
.LLRL943:
	.byte	0x5
	.long	.LBB3063
	.byte	0x4
	.uleb128 .LBB3063-.LBB3063
	.uleb128 .LBE3063-.LBB3063
	.byte	0x4
	.uleb128 .LBB3064-.LBB3063
	.uleb128 .LBE3064-.LBB3063
	.byte	0
.LLRL945:
	.byte	0x5
	.long	.LBB3065
	.byte	0x4
	.uleb128 .LBB3065-.LBB3065
	.uleb128 .LBE3065-.LBB3065
	.byte	0x4
	.uleb128 .LBB3075-.LBB3065
	.uleb128 .LBE3075-.LBB3065
	.byte	0
.LLRL947:
	.byte	0x5
	.long	.LBB3068
	.byte	0x4
	.uleb128 .LBB3068-.LBB3068
	.uleb128 .LBE3068-.LBB3068
	.byte	0x4
	.uleb128 .LBB3073-.LBB3068
	.uleb128 .LBE3073-.LBB3068
	.byte	0
.LLRL949:
	.byte	0x5
	.long	.LBB3069
	.byte	0x4
	.uleb128 .LBB3069-.LBB3069
	.uleb128 .LBE3069-.LBB3069
	.byte	0x4
	.uleb128 .LBB3072-.LBB3069
	.uleb128 .LBE3072-.LBB3069
	.byte	0
.LLRL953:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB8
	.uleb128 .LFE8-.LFB8
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF27:
	.string	"add_up"
.LASF22:
	.string	"order"
.LASF38:
	.string	"size_t"
.LASF29:
	.string	"walk"
.LASF34:
	.string	"heir"
.LASF9:
	.string	"count"
.LASF10:
	.string	"left"
.LASF19:
	.string	"erased"
.LASF17:
	.string	"printf"
.LASF21:
	.string	"column"
.LASF28:
	.string	"show"
.LASF7:
	.string	"unsigned char"
.LASF23:
	.string	"nearest"
.LASF36:
	.string	"find"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF12:
	.string	"BEFORE"
.LASF24:
	.string	"height"
.LASF37:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF41:
	.string	"main"
.LASF3:
	.string	"unsigned int"
.LASF11:
	.string	"right"
.LASF30:
	.string	"visit"
.LASF2:
	.string	"char"
.LASF32:
	.string	"gone"
.LASF31:
	.string	"link"
.LASF26:
	.string	"context"
.LASF40:
	.string	"free"
.LASF5:
	.string	"long long int"
.LASF20:
	.string	"root"
.LASF14:
	.string	"AFTER"
.LASF13:
	.string	"BETWEEN"
.LASF15:
	.string	"calloc"
.LASF35:
	.string	"insert"
.LASF42:
	.string	"erase"
.LASF18:
	.string	"seed"
.LASF39:
	.string	"node"
.LASF25:
	.string	"best"
.LASF4:
	.string	"long int"
.LASF33:
	.string	"least"
.LASF16:
	.string	"puts"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"bst.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
