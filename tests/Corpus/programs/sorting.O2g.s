	.file	"sorting.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "sorting.c"
	.p2align 4
	.type	bubble, @function
bubble:
.LVL0:
.LFB2:
	.file 1 "sorting.c"
	.loc 1 25 1 view -0
	.cfi_startproc
	.loc 1 26 2 view .LVU1
.LBB43:
	.loc 1 26 7 view .LVU2
.LBE43:
	.loc 1 25 1 is_stmt 0 view .LVU3
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
.LBB52:
	.loc 1 26 11 view .LVU4
	movl	24(%esp), %eax
.LBE52:
	.loc 1 25 1 view .LVU5
	movl	20(%esp), %edx
.LBB53:
	.loc 1 26 11 view .LVU6
	leal	-1(%eax), %esi
.LVL1:
	.loc 1 26 34 is_stmt 1 view .LVU7
	testl	%esi, %esi
	jle	.L1
	movl	comparisons, %ebp
.LVL2:
.LBB44:
	.loc 1 28 21 view .LVU8
	.p2align 4
	.p2align 3
.L5:
	.loc 1 28 12 is_stmt 0 view .LVU9
	xorl	%eax, %eax
.LBE44:
	.loc 1 27 8 view .LVU10
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L4:
.LVL3:
.LBB51:
	.loc 1 29 4 is_stmt 1 view .LVU11
	.loc 1 29 8 is_stmt 0 view .LVU12
	movl	(%edx,%eax,4), %ecx
	movl	4(%edx,%eax,4), %ebx
.LVL4:
.LBB45:
.LBI45:
	.loc 1 11 12 is_stmt 1 view .LVU13
.LBB46:
	.loc 1 13 2 view .LVU14
	.loc 1 14 2 view .LVU15
	.loc 1 14 2 is_stmt 0 view .LVU16
.LBE46:
.LBE45:
	.loc 1 29 7 view .LVU17
	cmpl	%ebx, %ecx
	jle	.L3
	.loc 1 30 5 is_stmt 1 view .LVU18
.LVL5:
.LBB48:
.LBI48:
	.loc 1 17 13 view .LVU19
.LBB49:
	.loc 1 19 2 view .LVU20
	.loc 1 20 2 view .LVU21
	.loc 1 20 5 is_stmt 0 view .LVU22
	movl	%ebx, (%edx,%eax,4)
	.loc 1 21 2 is_stmt 1 view .LVU23
	.loc 1 21 5 is_stmt 0 view .LVU24
	movl	%eax, %edi
.LVL6:
	.loc 1 21 5 view .LVU25
	movl	%ecx, 4(%edx,%eax,4)
.LVL7:
	.loc 1 21 5 view .LVU26
.LBE49:
.LBE48:
	.loc 1 31 5 is_stmt 1 view .LVU27
.L3:
	.loc 1 28 29 discriminator 2 view .LVU28
	incl	%eax
.LVL8:
	.loc 1 28 21 discriminator 2 view .LVU29
	cmpl	%esi, %eax
	jne	.L4
.LBB50:
.LBB47:
	.loc 1 13 13 is_stmt 0 view .LVU30
	addl	%eax, %ebp
.LVL9:
	.loc 1 13 13 view .LVU31
.LBE47:
.LBE50:
.LBE51:
	.loc 1 26 34 is_stmt 1 view .LVU32
	testl	%edi, %edi
	je	.L10
	movl	%edi, %esi
	jmp	.L5
.L10:
	.loc 1 26 34 is_stmt 0 view .LVU33
	movl	%ebp, comparisons
.LVL10:
.L1:
	.loc 1 26 34 view .LVU34
.LBE53:
	.loc 1 34 1 view .LVU35
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
	.size	bubble, .-bubble
	.p2align 4
	.type	insertion, @function
insertion:
.LVL11:
.LFB3:
	.loc 1 37 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 38 2 view .LVU37
.LBB54:
	.loc 1 38 7 view .LVU38
	.loc 1 38 20 view .LVU39
.LBE54:
	.loc 1 37 1 is_stmt 0 view .LVU40
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
	subl	$4, %esp
	.cfi_def_cfa_offset 24
.LBB59:
	.loc 1 38 20 view .LVU41
	cmpl	$1, 28(%esp)
.LBE59:
	.loc 1 37 1 view .LVU42
	movl	24(%esp), %ecx
.LBB60:
	.loc 1 38 20 view .LVU43
	jle	.L11
	movl	comparisons, %edx
	.loc 1 38 11 view .LVU44
	movl	$1, %ebp
.LVL12:
	.p2align 4
	.p2align 3
.L16:
.LBB55:
	.loc 1 39 3 is_stmt 1 view .LVU45
	.loc 1 39 7 is_stmt 0 view .LVU46
	movl	(%ecx,%ebp,4), %esi
.LVL13:
	.loc 1 40 3 is_stmt 1 view .LVU47
	.loc 1 40 16 view .LVU48
	leal	(%ecx,%ebp,4), %eax
	movl	%ebp, (%esp)
	leal	(%edx,%ebp), %edi
	jmp	.L13
.LVL14:
	.p2align 4,,10
	.p2align 3
.L15:
	.loc 1 41 4 discriminator 3 view .LVU49
	.loc 1 41 9 is_stmt 0 discriminator 3 view .LVU50
	movl	%ebp, (%eax)
	.loc 1 40 39 is_stmt 1 discriminator 3 view .LVU51
	.loc 1 40 16 discriminator 3 view .LVU52
	leal	-4(%ebx), %eax
	cmpl	%edi, %edx
	je	.L17
.L13:
	.loc 1 40 19 is_stmt 0 discriminator 2 view .LVU53
	movl	-4(%eax), %ebp
.LVL15:
.LBB56:
.LBI56:
	.loc 1 11 12 is_stmt 1 discriminator 2 view .LVU54
.LBB57:
	.loc 1 13 2 discriminator 2 view .LVU55
	.loc 1 13 13 is_stmt 0 discriminator 2 view .LVU56
	incl	%edx
	.loc 1 14 2 is_stmt 1 discriminator 2 view .LVU57
.LVL16:
	.loc 1 14 2 is_stmt 0 discriminator 2 view .LVU58
	movl	%eax, %ebx
.LBE57:
.LBE56:
	.loc 1 40 16 discriminator 2 view .LVU59
	cmpl	%esi, %ebp
	jg	.L15
	movl	(%esp), %ebp
.L14:
	.loc 1 42 3 is_stmt 1 discriminator 2 view .LVU60
	.loc 1 42 8 is_stmt 0 discriminator 2 view .LVU61
	movl	%esi, (%ebx)
.LBE55:
	.loc 1 38 26 is_stmt 1 discriminator 2 view .LVU62
	incl	%ebp
.LVL17:
	.loc 1 38 20 discriminator 2 view .LVU63
	cmpl	%ebp, 28(%esp)
	jne	.L16
	.loc 1 38 20 is_stmt 0 discriminator 2 view .LVU64
	movl	%edx, comparisons
.LVL18:
.L11:
	.loc 1 38 20 discriminator 2 view .LVU65
.LBE60:
	.loc 1 44 1 view .LVU66
	popl	%eax
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
.LVL19:
	.p2align 4,,10
	.p2align 3
.L17:
	.cfi_restore_state
.LBB61:
.LBB58:
	.loc 1 44 1 view .LVU67
	movl	(%esp), %ebp
	movl	%ecx, %ebx
	jmp	.L14
.LBE58:
.LBE61:
	.cfi_endproc
.LFE3:
	.size	insertion, .-insertion
	.p2align 4
	.type	selection, @function
selection:
.LVL20:
.LFB4:
	.loc 1 47 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 48 2 view .LVU69
.LBB62:
	.loc 1 48 7 view .LVU70
	.loc 1 48 20 view .LVU71
.LBE62:
	.loc 1 47 1 is_stmt 0 view .LVU72
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
	subl	$24, %esp
	.cfi_def_cfa_offset 44
	.loc 1 47 1 view .LVU73
	movl	48(%esp), %ebp
	movl	44(%esp), %edi
.LBB79:
	.loc 1 48 20 view .LVU74
	cmpl	$1, %ebp
	jle	.L20
	movl	%edi, (%esp)
	movl	comparisons, %eax
	xorl	%edx, %edx
	movb	$0, 20(%esp)
	movl	%eax, 12(%esp)
	leal	-1(%ebp), %eax
	movl	%eax, 8(%esp)
.LVL21:
	.p2align 4
	.p2align 3
.L28:
	.loc 1 48 20 view .LVU75
	movl	%edx, 16(%esp)
.LBB63:
.LBB64:
.LBB65:
	.loc 1 19 6 view .LVU76
	movl	(%esp), %ebx
	movl	%edx, %esi
.LVL22:
	.loc 1 19 6 view .LVU77
.LBE65:
.LBE64:
	.loc 1 49 3 is_stmt 1 view .LVU78
	.loc 1 50 3 view .LVU79
.LBB69:
	.loc 1 50 8 view .LVU80
	incl	%edx
.LVL23:
	.loc 1 50 25 is_stmt 0 view .LVU81
	cmpl	%edx, %ebp
	.loc 1 50 12 view .LVU82
	movl	%edx, %eax
.LVL24:
	.loc 1 50 25 is_stmt 1 view .LVU83
.LBE69:
.LBB74:
.LBB66:
	.loc 1 19 6 is_stmt 0 view .LVU84
	movl	(%ebx), %ebx
	movl	%ebx, 4(%esp)
.LBE66:
.LBE74:
.LBB75:
	.loc 1 50 25 view .LVU85
	movl	%ebx, %ecx
	movl	(%esp), %ebx
	jle	.L24
	movl	%edx, 20(%esp)
	jmp	.L23
.LVL25:
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 51 14 view .LVU86
	leal	(%edi,%eax,4), %ebx
	movl	%eax, %esi
	.loc 1 50 31 view .LVU87
	incl	%eax
	.loc 1 51 8 view .LVU88
	movl	%edx, %ecx
	.loc 1 50 31 is_stmt 1 view .LVU89
	.loc 1 50 25 view .LVU90
	cmpl	%eax, %ebp
	je	.L40
.L23:
	.loc 1 51 4 view .LVU91
	.loc 1 51 8 is_stmt 0 view .LVU92
	movl	(%edi,%eax,4), %edx
.LVL26:
.LBB70:
.LBI70:
	.loc 1 11 12 is_stmt 1 view .LVU93
.LBB71:
	.loc 1 13 2 view .LVU94
	.loc 1 14 2 view .LVU95
	.loc 1 14 2 is_stmt 0 view .LVU96
.LBE71:
.LBE70:
	.loc 1 51 7 view .LVU97
	cmpl	%ecx, %edx
	jl	.L41
	.loc 1 51 20 view .LVU98
	leal	(%edi,%esi,4), %ebx
	.loc 1 50 31 is_stmt 1 view .LVU99
.LVL27:
	.loc 1 50 31 is_stmt 0 view .LVU100
	incl	%eax
.LVL28:
	.loc 1 50 25 is_stmt 1 view .LVU101
	cmpl	%eax, %ebp
	jne	.L23
.LVL29:
.L40:
.LBB73:
.LBB72:
	.loc 1 13 13 is_stmt 0 view .LVU102
	movl	12(%esp), %eax
	movl	8(%esp), %esi
	movl	20(%esp), %edx
	movb	$1, 20(%esp)
	addl	%esi, %eax
	movl	16(%esp), %esi
	subl	%esi, %eax
	movl	%eax, 12(%esp)
.L24:
.LBE72:
.LBE73:
.LBE75:
	.loc 1 53 3 is_stmt 1 discriminator 2 view .LVU103
.LVL30:
.LBB76:
.LBI64:
	.loc 1 17 13 discriminator 2 view .LVU104
.LBB67:
	.loc 1 19 2 discriminator 2 view .LVU105
	.loc 1 20 2 discriminator 2 view .LVU106
	.loc 1 20 5 is_stmt 0 discriminator 2 view .LVU107
	movl	(%esp), %eax
	.loc 1 21 5 discriminator 2 view .LVU108
	movl	4(%esp), %esi
	.loc 1 20 5 discriminator 2 view .LVU109
	movl	%ecx, (%eax)
	.loc 1 21 2 is_stmt 1 discriminator 2 view .LVU110
.LBE67:
.LBE76:
.LBE63:
	.loc 1 48 20 is_stmt 0 discriminator 2 view .LVU111
	addl	$4, %eax
	cmpl	%edx, 8(%esp)
.LBB78:
.LBB77:
.LBB68:
	.loc 1 21 5 discriminator 2 view .LVU112
	movl	%esi, (%ebx)
.LVL31:
	.loc 1 21 5 discriminator 2 view .LVU113
.LBE68:
.LBE77:
.LBE78:
	.loc 1 48 30 is_stmt 1 discriminator 2 view .LVU114
	.loc 1 48 20 discriminator 2 view .LVU115
	movl	%eax, (%esp)
	jne	.L28
	cmpb	$0, 20(%esp)
	je	.L20
	movl	12(%esp), %eax
	movl	%eax, comparisons
.LVL32:
.L20:
	.loc 1 48 20 is_stmt 0 discriminator 2 view .LVU116
.LBE79:
	.loc 1 55 1 view .LVU117
	addl	$24, %esp
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
.LFE4:
	.size	selection, .-selection
	.p2align 4
	.type	shell, @function
shell:
.LVL33:
.LFB5:
	.loc 1 58 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 59 2 view .LVU119
	.loc 1 60 2 view .LVU120
	.loc 1 60 13 view .LVU121
	.loc 1 58 1 is_stmt 0 view .LVU122
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 60 17 view .LVU123
	movl	$1431655766, %eax
	.loc 1 58 1 view .LVU124
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$4, %esp
	.cfi_def_cfa_offset 24
	.loc 1 60 17 view .LVU125
	imull	28(%esp)
	movl	28(%esp), %eax
	sarl	$31, %eax
	subl	%eax, %edx
	.loc 1 59 6 view .LVU126
	movl	$1, %eax
	.loc 1 60 13 view .LVU127
	cmpl	$5, 28(%esp)
	jle	.L43
.LVL34:
	.p2align 4
	.p2align 3
.L44:
	.loc 1 61 3 is_stmt 1 view .LVU128
	.loc 1 61 7 is_stmt 0 view .LVU129
	leal	1(%eax,%eax,2), %eax
.LVL35:
	.loc 1 60 13 is_stmt 1 view .LVU130
	cmpl	%edx, %eax
	jl	.L44
.LVL36:
.L43:
	.loc 1 60 13 is_stmt 0 view .LVU131
	movl	comparisons, %ebp
.LBB80:
	.loc 1 63 23 view .LVU132
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L45:
.LVL37:
	.loc 1 63 23 is_stmt 1 view .LVU133
	cmpl	%eax, 28(%esp)
	jle	.L50
	movl	%eax, %edi
	movl	%eax, %esi
	negl	%edi
	sall	$2, %edi
.LVL38:
	.p2align 4
	.p2align 3
.L52:
.LBB81:
	.loc 1 64 29 view .LVU134
	cmpl	%esi, %eax
	jg	.L47
	.loc 1 64 29 is_stmt 0 view .LVU135
	movl	%esi, (%esp)
	movl	24(%esp), %ecx
	leal	(%ecx,%esi,4), %edx
	movl	%esi, %ecx
	jmp	.L46
.LVL39:
	.p2align 4,,10
	.p2align 3
.L48:
	.loc 1 65 5 is_stmt 1 discriminator 4 view .LVU136
.LBB82:
.LBI82:
	.loc 1 17 13 discriminator 4 view .LVU137
.LBB83:
	.loc 1 19 2 discriminator 4 view .LVU138
	.loc 1 20 2 discriminator 4 view .LVU139
	.loc 1 20 5 is_stmt 0 discriminator 4 view .LVU140
	movl	%esi, (%edx)
	.loc 1 21 2 is_stmt 1 discriminator 4 view .LVU141
	.loc 1 21 5 is_stmt 0 discriminator 4 view .LVU142
	movl	%ebx, (%edx,%edi)
.LVL40:
	.loc 1 21 5 discriminator 4 view .LVU143
.LBE83:
.LBE82:
	.loc 1 64 58 is_stmt 1 discriminator 4 view .LVU144
	.loc 1 64 29 discriminator 4 view .LVU145
	addl	%edi, %edx
	cmpl	%eax, %ecx
	jl	.L62
.L46:
	.loc 1 64 32 is_stmt 0 discriminator 3 view .LVU146
	movl	(%edx,%edi), %esi
	.loc 1 64 47 discriminator 3 view .LVU147
	subl	%eax, %ecx
.LVL41:
.LBB84:
.LBB85:
	.loc 1 13 13 discriminator 3 view .LVU148
	incl	%ebp
.LBE85:
.LBE84:
	.loc 1 64 32 discriminator 3 view .LVU149
	movl	(%edx), %ebx
.LVL42:
.LBB87:
.LBI84:
	.loc 1 11 12 is_stmt 1 discriminator 3 view .LVU150
.LBB86:
	.loc 1 13 2 discriminator 3 view .LVU151
	.loc 1 14 2 discriminator 3 view .LVU152
	.loc 1 14 2 is_stmt 0 discriminator 3 view .LVU153
.LBE86:
.LBE87:
	.loc 1 64 29 discriminator 3 view .LVU154
	cmpl	%ebx, %esi
	jg	.L48
.LVL43:
.L62:
	.loc 1 64 29 discriminator 3 view .LVU155
	movl	(%esp), %esi
	.loc 1 64 29 view .LVU156
	movb	$1, %cl
.LVL44:
.L47:
	.loc 1 64 29 view .LVU157
.LBE81:
	.loc 1 63 29 is_stmt 1 discriminator 2 view .LVU158
	incl	%esi
.LVL45:
	.loc 1 63 23 discriminator 2 view .LVU159
	cmpl	%esi, 28(%esp)
	jne	.L52
.LVL46:
.L50:
	.loc 1 63 23 is_stmt 0 discriminator 2 view .LVU160
.LBE80:
	.loc 1 62 22 is_stmt 1 view .LVU161
	movl	$-1431655765, %edx
	mull	%edx
.LVL47:
	.loc 1 62 13 view .LVU162
	movl	%edx, %eax
	shrl	%eax
.LVL48:
	.loc 1 62 13 is_stmt 0 view .LVU163
	jne	.L45
	testb	%cl, %cl
	je	.L42
	movl	%ebp, comparisons
.L42:
	.loc 1 66 1 view .LVU164
	popl	%eax
	.cfi_def_cfa_offset 20
.LVL49:
	.loc 1 66 1 view .LVU165
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
	.size	shell, .-shell
	.p2align 4
	.type	quick, @function
quick:
.LVL50:
.LFB6:
	.loc 1 69 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 70 2 view .LVU167
	.loc 1 69 1 is_stmt 0 view .LVU168
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
	.loc 1 69 1 view .LVU169
	movl	68(%esp), %eax
	movl	64(%esp), %ebp
	.loc 1 70 5 view .LVU170
	cmpl	$1, %eax
	jle	.L63
	movl	%eax, %edi
.LVL51:
.L64:
	.loc 1 72 2 is_stmt 1 view .LVU171
	movl	%edi, 68(%esp)
	.loc 1 72 19 is_stmt 0 view .LVU172
	leal	-1(%edi), %ebx
	.loc 1 72 6 view .LVU173
	movl	$1, %edx
	leal	0(,%ebx,4), %ecx
	.loc 1 72 24 view .LVU174
	movl	%ebx, %eax
	sarl	%eax
	.loc 1 72 6 view .LVU175
	movl	0(%ebp,%eax,4), %esi
.LVL52:
	.loc 1 72 6 view .LVU176
	movl	comparisons, %eax
	movl	%eax, 28(%esp)
.LVL53:
	.p2align 4
	.p2align 3
.L65:
	.loc 1 74 10 is_stmt 1 view .LVU177
	.loc 1 76 23 is_stmt 0 view .LVU178
	movl	%ebx, 24(%esp)
	.loc 1 74 10 view .LVU179
	movl	-4(%ebp,%edx,4), %eax
	.loc 1 76 23 view .LVU180
	leal	0(%ebp,%ecx), %edi
	movl	%edi, 16(%esp)
	.loc 1 76 10 view .LVU181
	movl	(%edi), %edi
	.loc 1 74 10 view .LVU182
	movl	%eax, 20(%esp)
.LVL54:
.LBB88:
.LBI88:
	.loc 1 11 12 is_stmt 1 view .LVU183
.LBB89:
	.loc 1 13 2 view .LVU184
	.loc 1 14 2 view .LVU185
	.loc 1 14 2 is_stmt 0 view .LVU186
.LBE89:
.LBE88:
	.loc 1 74 10 view .LVU187
	cmpl	%esi, %eax
	jl	.L66
	.loc 1 76 10 is_stmt 1 view .LVU188
.LVL55:
.LBB91:
.LBI91:
	.loc 1 11 12 view .LVU189
.LBB92:
	.loc 1 13 2 view .LVU190
	.loc 1 14 2 view .LVU191
	.loc 1 14 2 is_stmt 0 view .LVU192
.LBE92:
.LBE91:
	.loc 1 76 10 view .LVU193
	cmpl	%edi, %esi
	jge	.L67
	leal	-4(%ebp,%ecx), %ecx
	.p2align 4
	.p2align 3
.L68:
	.loc 1 77 4 is_stmt 1 view .LVU194
	.loc 1 76 10 is_stmt 0 view .LVU195
	movl	(%ecx), %edi
	.loc 1 77 5 view .LVU196
	decl	%ebx
.LVL56:
	.loc 1 76 10 is_stmt 1 view .LVU197
.LBB96:
	.loc 1 11 12 view .LVU198
.LBB93:
	.loc 1 13 2 view .LVU199
	.loc 1 14 2 view .LVU200
	.loc 1 14 2 is_stmt 0 view .LVU201
.LBE93:
.LBE96:
	.loc 1 76 23 view .LVU202
	movl	%ecx, %eax
	.loc 1 76 10 view .LVU203
	leal	-4(%ecx), %ecx
	cmpl	%esi, %edi
	jg	.L68
.LBB97:
.LBB94:
	.loc 1 13 13 view .LVU204
	movl	%eax, 16(%esp)
	movl	24(%esp), %eax
	movl	$2, %ecx
	subl	%ebx, %ecx
	addl	%eax, %ecx
	addl	%ecx, 28(%esp)
.L69:
	.loc 1 13 13 view .LVU205
.LBE94:
.LBE97:
	.loc 1 78 3 is_stmt 1 view .LVU206
	.loc 1 78 6 is_stmt 0 view .LVU207
	leal	-1(%edx), %ecx
	cmpl	%ecx, %ebx
	jle	.L70
	.loc 1 80 3 is_stmt 1 view .LVU208
.LBB98:
.LBB99:
	.loc 1 21 5 is_stmt 0 view .LVU209
	movl	16(%esp), %ecx
.LBE99:
.LBE98:
	.loc 1 80 26 view .LVU210
	decl	%ebx
.LVL57:
.LBB101:
.LBI98:
	.loc 1 17 13 is_stmt 1 view .LVU211
.LBB100:
	.loc 1 19 2 view .LVU212
	.loc 1 20 2 view .LVU213
	.loc 1 20 5 is_stmt 0 view .LVU214
	movl	%edi, -4(%ebp,%edx,4)
	.loc 1 21 2 is_stmt 1 view .LVU215
	.loc 1 21 5 is_stmt 0 view .LVU216
	movl	20(%esp), %eax
	incl	%edx
.LVL58:
	.loc 1 21 5 view .LVU217
	movl	%eax, (%ecx)
	leal	0(,%ebx,4), %ecx
.LVL59:
	.loc 1 21 5 view .LVU218
	jmp	.L65
.LVL60:
	.p2align 4,,10
	.p2align 3
.L66:
	.loc 1 21 5 view .LVU219
.LBE100:
.LBE101:
	.loc 1 75 4 is_stmt 1 view .LVU220
.LBB102:
.LBB90:
	.loc 1 13 13 is_stmt 0 view .LVU221
	incl	28(%esp)
	incl	%edx
.LVL61:
	.loc 1 13 13 view .LVU222
	jmp	.L65
	.p2align 4,,10
	.p2align 3
.L70:
	.loc 1 13 13 view .LVU223
	movl	68(%esp), %edi
.LBE90:
.LBE102:
	.loc 1 82 2 view .LVU224
	leal	1(%ebx), %esi
.LVL62:
	.loc 1 82 2 view .LVU225
	movl	%ebp, (%esp)
	movl	28(%esp), %eax
	.loc 1 83 2 view .LVU226
	leal	0(%ebp,%esi,4), %ebp
	.loc 1 82 2 view .LVU227
	movl	%esi, 4(%esp)
	movl	%eax, comparisons
	.loc 1 82 2 is_stmt 1 view .LVU228
	call	quick
.LVL63:
	.loc 1 83 2 view .LVU229
	.loc 1 70 2 view .LVU230
	.loc 1 83 21 is_stmt 0 view .LVU231
	movl	%edi, %eax
	subl	%ebx, %eax
	.loc 1 83 2 view .LVU232
	leal	-1(%eax), %edi
	.loc 1 70 5 view .LVU233
	cmpl	$1, %edi
	jg	.L64
.LVL64:
.L63:
	.loc 1 84 1 view .LVU234
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
.LVL65:
	.p2align 4,,10
	.p2align 3
.L67:
	.cfi_restore_state
.LBB103:
.LBB95:
	.loc 1 13 13 view .LVU235
	addl	$2, 28(%esp)
	jmp	.L69
.LBE95:
.LBE103:
	.cfi_endproc
.LFE6:
	.size	quick, .-quick
	.p2align 4
	.type	heap, @function
heap:
.LVL66:
.LFB7:
	.loc 1 87 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 87 1 is_stmt 0 view .LVU237
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
	subl	$20, %esp
	.cfi_def_cfa_offset 40
.LBB104:
	.loc 1 88 21 view .LVU238
	movl	44(%esp), %eax
	movl	44(%esp), %edx
.LBE104:
	.loc 1 87 1 view .LVU239
	movl	40(%esp), %ebx
	.loc 1 88 2 is_stmt 1 view .LVU240
.LBB128:
	.loc 1 88 7 view .LVU241
	.loc 1 88 21 is_stmt 0 view .LVU242
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
.LVL67:
	.loc 1 88 43 is_stmt 1 view .LVU243
	cmpl	$1, 44(%esp)
	jle	.L76
	movl	comparisons, %edi
	leal	-1(%eax), %ebp
.LVL68:
	.loc 1 88 43 is_stmt 0 view .LVU244
	xorl	%ecx, %ecx
	movl	%ebp, %esi
	movl	%ebx, %ebp
.LVL69:
	.loc 1 88 43 view .LVU245
	movl	%edi, 4(%esp)
.LVL70:
.L87:
.LBB105:
	.loc 1 89 3 is_stmt 1 view .LVU246
	.loc 1 89 6 is_stmt 0 view .LVU247
	testl	%esi, %esi
	js	.L79
	.p2align 4
	.p2align 3
.L96:
	.loc 1 90 4 is_stmt 1 view .LVU248
	.loc 1 94 21 is_stmt 0 view .LVU249
	leal	(%esi,%esi), %edi
	.loc 1 94 17 view .LVU250
	leal	1(%edi), %eax
	.loc 1 94 33 view .LVU251
	cmpl	%eax, 44(%esp)
	.loc 1 90 9 view .LVU252
	leal	-1(%esi), %edx
.LVL71:
	.loc 1 93 3 is_stmt 1 view .LVU253
	.loc 1 94 3 view .LVU254
	.loc 1 94 33 view .LVU255
	.loc 1 94 33 is_stmt 0 view .LVU256
	jle	.L94
.LVL72:
.L80:
	.loc 1 94 33 view .LVU257
	movl	%edx, 16(%esp)
	.loc 1 97 9 view .LVU258
	movl	0(%ebp,%esi,4), %ebx
	movl	%ebp, 40(%esp)
	movl	%ebx, 8(%esp)
	jmp	.L86
.LVL73:
	.p2align 4,,10
	.p2align 3
.L95:
	.loc 1 99 4 is_stmt 1 view .LVU259
.LBB106:
.LBI106:
	.loc 1 17 13 view .LVU260
.LBB107:
	.loc 1 19 2 view .LVU261
	.loc 1 20 2 view .LVU262
	.loc 1 20 5 is_stmt 0 view .LVU263
	movl	%ecx, (%eax)
.LVL74:
	.loc 1 21 2 is_stmt 1 view .LVU264
.LBE107:
.LBE106:
	.loc 1 94 21 is_stmt 0 view .LVU265
	movl	(%esp), %eax
.LVL75:
.LBB109:
.LBB108:
	.loc 1 21 5 view .LVU266
	movl	%edi, (%ebx)
.LVL76:
	.loc 1 21 5 view .LVU267
.LBE108:
.LBE109:
	.loc 1 100 4 is_stmt 1 view .LVU268
	.loc 1 94 33 view .LVU269
	.loc 1 94 21 is_stmt 0 view .LVU270
	leal	(%eax,%eax), %edi
	.loc 1 94 17 view .LVU271
	leal	1(%edi), %eax
.LVL77:
	.loc 1 94 33 view .LVU272
	cmpl	44(%esp), %eax
	jge	.L92
	.loc 1 100 9 view .LVU273
	movl	(%esp), %esi
.LVL78:
.L86:
	.loc 1 95 4 is_stmt 1 view .LVU274
	movl	%eax, (%esp)
.LBB110:
.LBB111:
	.loc 1 13 13 is_stmt 0 view .LVU275
	movl	4(%esp), %edx
.LBE111:
.LBE110:
	.loc 1 95 33 view .LVU276
	movl	40(%esp), %ecx
.LBB115:
.LBB112:
	.loc 1 13 13 view .LVU277
	incl	%edx
.LBE112:
.LBE115:
	.loc 1 95 33 view .LVU278
	leal	(%ecx,%eax,4), %ebx
.LBB116:
.LBB113:
	.loc 1 13 13 view .LVU279
	movl	%edx, %ebp
.LBE113:
.LBE116:
	.loc 1 95 14 view .LVU280
	leal	2(%esi,%esi), %edx
	.loc 1 95 27 view .LVU281
	movl	(%ebx), %ecx
	.loc 1 95 7 view .LVU282
	cmpl	44(%esp), %edx
	jge	.L84
	.loc 1 95 43 discriminator 1 view .LVU283
	leal	2(%edi), %eax
.LVL79:
	.loc 1 95 43 discriminator 1 view .LVU284
	movl	%eax, 12(%esp)
	movl	40(%esp), %eax
	leal	8(%eax,%edi,4), %eax
	movl	4(%esp), %edi
	.loc 1 95 27 discriminator 1 view .LVU285
	movl	(%eax), %edx
.LVL80:
.LBB117:
.LBI110:
	.loc 1 11 12 is_stmt 1 discriminator 1 view .LVU286
.LBB114:
	.loc 1 13 2 discriminator 1 view .LVU287
	.loc 1 14 2 discriminator 1 view .LVU288
	.loc 1 14 2 is_stmt 0 discriminator 1 view .LVU289
	leal	2(%edi), %ebp
.LBE114:
.LBE117:
	.loc 1 95 24 discriminator 1 view .LVU290
	cmpl	%ecx, %edx
	jle	.L84
	.loc 1 96 5 is_stmt 1 view .LVU291
	.loc 1 96 10 is_stmt 0 view .LVU292
	movl	12(%esp), %ebx
	movl	%edx, %ecx
	movl	%ebx, (%esp)
.LVL81:
	.loc 1 96 10 view .LVU293
	movl	%eax, %ebx
.LVL82:
.L84:
	.loc 1 97 4 is_stmt 1 view .LVU294
.LBB118:
.LBB119:
	.loc 1 13 13 is_stmt 0 view .LVU295
	movl	%ebp, 4(%esp)
.LBE119:
.LBE118:
	.loc 1 97 7 view .LVU296
	movl	8(%esp), %edi
	.loc 1 97 15 view .LVU297
	movl	40(%esp), %eax
	.loc 1 97 7 view .LVU298
	cmpl	%ecx, %edi
	.loc 1 97 15 view .LVU299
	leal	(%eax,%esi,4), %eax
.LVL83:
.LBB121:
.LBI118:
	.loc 1 11 12 is_stmt 1 view .LVU300
.LBB120:
	.loc 1 13 2 view .LVU301
	.loc 1 14 2 view .LVU302
	.loc 1 14 2 is_stmt 0 view .LVU303
.LBE120:
.LBE121:
	.loc 1 97 7 view .LVU304
	jl	.L95
.LVL84:
.L92:
	.loc 1 97 7 view .LVU305
	movl	16(%esp), %edx
	.loc 1 90 9 view .LVU306
	movb	$1, %cl
	movl	40(%esp), %ebp
.LVL85:
	.loc 1 90 9 view .LVU307
.LBE105:
	.loc 1 88 43 is_stmt 1 view .LVU308
.LBB126:
	.loc 1 89 3 view .LVU309
	.loc 1 90 9 is_stmt 0 view .LVU310
	movl	%edx, %esi
	.loc 1 89 6 view .LVU311
	testl	%esi, %esi
	jns	.L96
.LVL86:
.L79:
	.loc 1 92 4 is_stmt 1 view .LVU312
	.loc 1 92 4 is_stmt 0 view .LVU313
	decl	44(%esp)
.LVL87:
.LBB122:
.LBB123:
	.loc 1 19 6 view .LVU314
	movl	0(%ebp), %edx
.LBE123:
.LBE122:
	.loc 1 92 4 view .LVU315
	movl	44(%esp), %eax
	.loc 1 94 33 view .LVU316
	cmpl	$1, 44(%esp)
	.loc 1 92 4 view .LVU317
	leal	0(%ebp,%eax,4), %eax
.LVL88:
.LBB125:
.LBI122:
	.loc 1 17 13 is_stmt 1 view .LVU318
.LBB124:
	.loc 1 19 2 view .LVU319
	.loc 1 20 2 view .LVU320
	.loc 1 20 7 is_stmt 0 view .LVU321
	movl	(%eax), %ebx
	.loc 1 20 5 view .LVU322
	movl	%ebx, 0(%ebp)
	.loc 1 21 2 is_stmt 1 view .LVU323
	.loc 1 21 5 is_stmt 0 view .LVU324
	movl	%edx, (%eax)
.LVL89:
	.loc 1 21 5 view .LVU325
.LBE124:
.LBE125:
	.loc 1 93 3 is_stmt 1 view .LVU326
	.loc 1 94 3 view .LVU327
	.loc 1 94 33 view .LVU328
	.loc 1 94 33 is_stmt 0 view .LVU329
	je	.L97
	movl	%esi, %edx
	.loc 1 94 17 view .LVU330
	movl	$1, %eax
	.loc 1 94 21 view .LVU331
	xorl	%edi, %edi
.LVL90:
	.loc 1 93 7 view .LVU332
	xorl	%esi, %esi
	jmp	.L80
.LVL91:
.L97:
	.loc 1 93 7 view .LVU333
	testb	%cl, %cl
	movl	4(%esp), %edi
	.loc 1 93 7 view .LVU334
.LBE126:
	.loc 1 88 43 is_stmt 1 view .LVU335
	je	.L76
	movl	%edi, comparisons
.LVL92:
.L76:
	.loc 1 88 43 is_stmt 0 view .LVU336
.LBE128:
	.loc 1 103 1 view .LVU337
	addl	$20, %esp
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
.LVL93:
.L94:
	.cfi_restore_state
.LBB129:
.LBB127:
	.loc 1 90 9 view .LVU338
	movl	%edx, %esi
	jmp	.L87
.LBE127:
.LBE129:
	.cfi_endproc
.LFE7:
	.size	heap, .-heap
	.p2align 4
	.type	by_value, @function
by_value:
.LVL94:
.LFB11:
	.loc 1 141 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 142 2 view .LVU340
	.loc 1 143 2 view .LVU341
	.loc 1 143 12 is_stmt 0 view .LVU342
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	.loc 1 143 22 view .LVU343
	setl	%dl
	movzbl	%dl, %edx
	.loc 1 143 12 view .LVU344
	movzbl	%al, %eax
	.loc 1 143 17 view .LVU345
	subl	%edx, %eax
	.loc 1 144 1 view .LVU346
	ret
	.cfi_endproc
.LFE11:
	.size	by_value, .-by_value
	.p2align 4
	.type	library, @function
library:
.LVL95:
.LFB12:
	.loc 1 147 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 148 2 view .LVU348
	.loc 1 147 1 is_stmt 0 view .LVU349
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 148 2 view .LVU350
	movl	$by_value, %eax
	movl	%eax, 12(%esp)
	movl	36(%esp), %eax
	movl	$4, %edx
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	32(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
.LVL96:
	.loc 1 149 1 view .LVU351
	addl	$28, %esp
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE12:
	.size	library, .-library
	.p2align 4
	.type	radix, @function
radix:
.LVL97:
.LFB10:
	.loc 1 126 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 127 2 view .LVU353
	.loc 1 128 2 view .LVU354
.LBB130:
	.loc 1 128 7 view .LVU355
	.loc 1 128 28 view .LVU356
.LBE130:
	.loc 1 126 1 is_stmt 0 view .LVU357
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB138:
	.loc 1 128 11 view .LVU358
	xorl	%edx, %edx
.LBE138:
	.loc 1 126 1 view .LVU359
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$1044, %esp
	.cfi_def_cfa_offset 1064
.LBB139:
.LBB131:
	.loc 1 136 3 view .LVU360
	movl	1068(%esp), %eax
.LBE131:
.LBE139:
	.loc 1 126 1 view .LVU361
	movl	1064(%esp), %ebp
.LBB140:
.LBB136:
	.loc 1 136 3 view .LVU362
	sall	$2, %eax
	.loc 1 129 7 view .LVU363
	movl	%eax, (%esp)
	leal	(%eax,%ebp), %ebx
.LVL98:
.L114:
	.loc 1 129 3 is_stmt 1 view .LVU364
	.loc 1 129 7 is_stmt 0 view .LVU365
	leal	16(%esp), %edi
	movl	$1028, %ecx
	movl	%edi, %eax
	testb	$4, %al
	jne	.L138
.L102:
	.loc 1 130 3 is_stmt 1 view .LVU366
.LBB132:
	.loc 1 130 8 view .LVU367
.LVL99:
	.loc 1 130 21 view .LVU368
.LBE132:
	.loc 1 129 7 is_stmt 0 view .LVU369
	shrl	$2, %ecx
	xorl	%eax, %eax
	rep stosl
.LBB133:
	.loc 1 130 21 view .LVU370
	movl	1068(%esp), %eax
	testl	%eax, %eax
	jle	.L105
	movl	%ebp, %esi
	movl	%edx, %ecx
.LVL100:
	.p2align 4
	.p2align 3
.L106:
	.loc 1 131 4 is_stmt 1 discriminator 3 view .LVU371
	.loc 1 131 27 is_stmt 0 discriminator 3 view .LVU372
	movl	(%esi), %eax
	.loc 1 130 21 discriminator 3 view .LVU373
	addl	$4, %esi
	.loc 1 131 27 discriminator 3 view .LVU374
	addl	$-2147483648, %eax
	.loc 1 131 42 discriminator 3 view .LVU375
	shrl	%cl, %eax
	.loc 1 131 51 discriminator 3 view .LVU376
	movzbl	%al, %eax
	.loc 1 131 62 discriminator 3 view .LVU377
	incl	20(%esp,%eax,4)
	.loc 1 130 27 is_stmt 1 discriminator 3 view .LVU378
	.loc 1 130 21 discriminator 3 view .LVU379
	cmpl	%esi, %ebx
	jne	.L106
	movl	%ecx, %edx
.LVL101:
.L105:
	.loc 1 130 21 is_stmt 0 discriminator 3 view .LVU380
	leal	20(%esp), %eax
	.loc 1 130 21 view .LVU381
	xorl	%ecx, %ecx
	leal	1044(%esp), %esi
	.p2align 4
	.p2align 3
.L107:
.LBE133:
.LBB134:
	.loc 1 133 4 is_stmt 1 discriminator 3 view .LVU382
	.loc 1 133 17 is_stmt 0 discriminator 3 view .LVU383
	movl	(%eax), %edi
	.loc 1 132 21 discriminator 3 view .LVU384
	addl	$4, %eax
	.loc 1 133 17 discriminator 3 view .LVU385
	addl	%edi, %ecx
	movl	%ecx, -4(%eax)
	.loc 1 132 29 is_stmt 1 discriminator 3 view .LVU386
	.loc 1 132 21 discriminator 3 view .LVU387
	cmpl	%eax, %esi
	jne	.L107
.LVL102:
	.loc 1 132 21 is_stmt 0 discriminator 3 view .LVU388
.LBE134:
.LBB135:
	.loc 1 134 21 is_stmt 1 view .LVU389
	movl	1068(%esp), %eax
	testl	%eax, %eax
	jle	.L108
	movl	%ebp, 1064(%esp)
	movl	%ebp, %esi
	movl	%edx, %ecx
.LVL103:
	.p2align 4
	.p2align 3
.L109:
	.loc 1 135 4 discriminator 3 view .LVU390
	.loc 1 135 28 is_stmt 0 discriminator 3 view .LVU391
	movl	(%esi), %edx
	.loc 1 134 21 discriminator 3 view .LVU392
	addl	$4, %esi
	.loc 1 135 32 discriminator 3 view .LVU393
	leal	-2147483648(%edx), %eax
	.loc 1 135 47 discriminator 3 view .LVU394
	shrl	%cl, %eax
	.loc 1 134 21 discriminator 3 view .LVU395
	cmpl	%esi, %ebx
	.loc 1 135 56 discriminator 3 view .LVU396
	movzbl	%al, %eax
	.loc 1 135 15 discriminator 3 view .LVU397
	movl	16(%esp,%eax,4), %edi
	.loc 1 135 66 discriminator 3 view .LVU398
	movl	%edx, other.1(,%edi,4)
	.loc 1 134 27 is_stmt 1 discriminator 3 view .LVU399
	.loc 1 134 21 discriminator 3 view .LVU400
	.loc 1 135 62 is_stmt 0 discriminator 3 view .LVU401
	leal	1(%edi), %ebp
	movl	%ebp, 16(%esp,%eax,4)
	.loc 1 134 21 discriminator 3 view .LVU402
	jne	.L109
	movl	1064(%esp), %ebp
	movl	%ecx, %edx
.LVL104:
.L108:
	.loc 1 134 21 discriminator 3 view .LVU403
.LBE135:
	.loc 1 136 3 is_stmt 1 view .LVU404
	movl	(%esp), %eax
	movl	%ebp, %edi
	movl	$other.1, %esi
	cmpl	$8, %eax
	movl	%eax, %ecx
	jnb	.L139
.L110:
	rep movsb
.LBE136:
	.loc 1 128 40 view .LVU405
	addl	$8, %edx
.LVL105:
	.loc 1 128 28 view .LVU406
	cmpl	$32, %edx
	jne	.L114
.LBE140:
	.loc 1 138 1 is_stmt 0 view .LVU407
	addl	$1044, %esp
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
.L139:
	.cfi_restore_state
.LBB141:
.LBB137:
	.loc 1 136 3 view .LVU408
	testl	$1, %ebp
	jne	.L140
	testl	$2, %edi
	jne	.L141
.L112:
	testl	$4, %edi
	je	.L110
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	subl	$4, %ecx
	movl	%eax, -4(%edi)
	jmp	.L110
.L138:
	.loc 1 129 7 view .LVU409
	xorl	%eax, %eax
	movl	$1024, %ecx
	movl	%eax, 16(%esp)
	leal	20(%esp), %edi
	jmp	.L102
.L140:
	.loc 1 136 3 view .LVU410
	movzbl	other.1, %eax
	leal	1(%ebp), %edi
	movl	$other.1+1, %esi
	testl	$2, %edi
	movb	%al, 0(%ebp)
	movl	(%esp), %eax
	leal	-1(%eax), %ecx
	je	.L112
.L141:
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	subl	$2, %ecx
	movw	%ax, -2(%edi)
	jmp	.L112
.LBE137:
.LBE141:
	.cfi_endproc
.LFE10:
	.size	radix, .-radix
	.p2align 4
	.type	merge_part.constprop.0, @function
merge_part.constprop.0:
.LVL106:
.LFB14:
	.loc 1 105 13 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 107 2 view .LVU412
	.loc 1 105 13 is_stmt 0 view .LVU413
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
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.loc 1 107 5 view .LVU414
	cmpl	$1, %edx
	.loc 1 105 13 view .LVU415
	movl	%edx, 8(%esp)
	.loc 1 107 5 view .LVU416
	jle	.L142
	.loc 1 109 6 view .LVU417
	movl	%edx, %ebx
	movl	%edx, %esi
	.loc 1 109 2 is_stmt 1 view .LVU418
	.loc 1 109 6 is_stmt 0 view .LVU419
	sarl	%ebx
.LVL107:
	.loc 1 110 2 is_stmt 1 view .LVU420
	movl	%eax, %edi
	movl	%ebx, %edx
.LVL108:
	.loc 1 110 2 is_stmt 0 view .LVU421
	call	merge_part.constprop.0
.LVL109:
	.loc 1 111 2 is_stmt 1 view .LVU422
	leal	(%edi,%ebx,4), %eax
	movl	%esi, %edx
	subl	%ebx, %edx
	call	merge_part.constprop.0
.LVL110:
	.loc 1 112 2 view .LVU423
	.loc 1 112 18 view .LVU424
	cmpl	%ebx, %esi
	jle	.L155
	movl	comparisons, %eax
	.loc 1 109 27 is_stmt 0 view .LVU425
	movl	%ebx, %esi
.LVL111:
	.loc 1 109 37 view .LVU426
	xorl	%ebp, %ebp
	.loc 1 109 20 view .LVU427
	xorl	%edx, %edx
	movl	%eax, 12(%esp)
	jmp	.L147
.LVL112:
	.p2align 4,,10
	.p2align 3
.L172:
	.loc 1 113 15 view .LVU428
	movl	%eax, %ecx
	.loc 1 113 37 view .LVU429
	incl	%esi
.LVL113:
	.loc 1 113 9 view .LVU430
	leal	1(%ebp), %eax
.LVL114:
	.loc 1 112 18 view .LVU431
	cmpl	%edx, %ebx
	.loc 1 113 13 view .LVU432
	movl	%ecx, work.0-4(,%eax,4)
	.loc 1 112 18 is_stmt 1 view .LVU433
	jle	.L157
.L173:
	.loc 1 112 18 is_stmt 0 view .LVU434
	cmpl	%esi, 8(%esp)
	jle	.L157
	.loc 1 113 9 view .LVU435
	movl	%eax, %ebp
.LVL115:
.L147:
	.loc 1 113 3 is_stmt 1 view .LVU436
	.loc 1 113 15 is_stmt 0 view .LVU437
	movl	(%edi,%edx,4), %ecx
	movl	(%edi,%esi,4), %eax
.LVL116:
.LBB144:
.LBI144:
	.loc 1 11 12 is_stmt 1 view .LVU438
.LBB145:
	.loc 1 13 2 view .LVU439
	.loc 1 14 2 view .LVU440
	.loc 1 14 2 is_stmt 0 view .LVU441
.LBE145:
.LBE144:
	.loc 1 113 41 view .LVU442
	cmpl	%ecx, %eax
	jl	.L172
.LVL117:
	.loc 1 113 9 view .LVU443
	leal	1(%ebp), %eax
	.loc 1 113 46 view .LVU444
	incl	%edx
.LVL118:
	.loc 1 113 13 view .LVU445
	movl	%ecx, work.0-4(,%eax,4)
	.loc 1 112 18 is_stmt 1 view .LVU446
	cmpl	%edx, %ebx
	jg	.L173
.LVL119:
.L157:
.LBB148:
.LBB146:
	.loc 1 13 13 is_stmt 0 view .LVU447
	movl	12(%esp), %esi
.LVL120:
	.loc 1 13 13 view .LVU448
.LBE146:
.LBE148:
	.loc 1 114 11 view .LVU449
	cmpl	%edx, %ebx
.LBB149:
.LBB147:
	.loc 1 13 13 view .LVU450
	leal	1(%esi,%ebp), %ecx
	movl	%ecx, comparisons
	.loc 1 13 13 view .LVU451
.LBE147:
.LBE149:
	.loc 1 114 11 is_stmt 1 view .LVU452
	jle	.L174
.LVL121:
.L144:
	.loc 1 114 11 is_stmt 0 view .LVU453
	addl	%eax, %ebx
.LVL122:
	.loc 1 114 11 view .LVU454
	subl	%edx, %ebx
	subl	%eax, %edx
	leal	(%edi,%edx,4), %ecx
.LVL123:
	.p2align 4
	.p2align 3
.L150:
	.loc 1 115 3 is_stmt 1 view .LVU455
	.loc 1 115 9 is_stmt 0 view .LVU456
	incl	%eax
.LVL124:
	.loc 1 115 16 view .LVU457
	movl	-4(%ecx,%eax,4), %edx
	.loc 1 114 11 view .LVU458
	cmpl	%eax, %ebx
	.loc 1 115 13 view .LVU459
	movl	%edx, work.0-4(,%eax,4)
	.loc 1 114 11 is_stmt 1 view .LVU460
	jne	.L150
	.loc 1 116 2 is_stmt 0 view .LVU461
	leal	0(,%ebx,4), %ecx
.LVL125:
.L149:
	.loc 1 116 2 is_stmt 1 view .LVU462
	cmpl	$8, %ecx
	movl	$work.0, %esi
	jnb	.L175
.LVL126:
.L151:
	.loc 1 116 2 is_stmt 0 view .LVU463
	rep movsb
.LVL127:
.L142:
	.loc 1 117 1 view .LVU464
	addl	$28, %esp
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
.LVL128:
	.p2align 4,,10
	.p2align 3
.L175:
	.cfi_restore_state
	.loc 1 116 2 view .LVU465
	testl	$1, %edi
	jne	.L176
.LVL129:
.L152:
	.loc 1 116 2 view .LVU466
	testl	$2, %edi
	jne	.L177
.L153:
	testl	$4, %edi
	je	.L151
	movl	(%esi), %eax
	addl	$4, %edi
	addl	$4, %esi
	subl	$4, %ecx
	movl	%eax, -4(%edi)
	rep movsb
	jmp	.L142
.LVL130:
	.p2align 4,,10
	.p2align 3
.L174:
	.loc 1 116 2 view .LVU467
	leal	0(,%eax,4), %ecx
	jmp	.L149
.LVL131:
	.p2align 4,,10
	.p2align 3
.L155:
	.loc 1 109 37 view .LVU468
	xorl	%eax, %eax
	.loc 1 109 20 view .LVU469
	xorl	%edx, %edx
	jmp	.L144
.LVL132:
.L176:
	.loc 1 116 2 view .LVU470
	movzbl	work.0, %eax
.LVL133:
	.loc 1 116 2 view .LVU471
	incl	%edi
.LVL134:
	.loc 1 116 2 view .LVU472
	movl	$work.0+1, %esi
	decl	%ecx
	movb	%al, -1(%edi)
.LVL135:
	.loc 1 116 2 view .LVU473
	jmp	.L152
.LVL136:
.L177:
	.loc 1 116 2 view .LVU474
	movzwl	(%esi), %eax
	addl	$2, %edi
	addl	$2, %esi
	subl	$2, %ecx
	movw	%ax, -2(%edi)
	jmp	.L153
	.cfi_endproc
.LFE14:
	.size	merge_part.constprop.0, .-merge_part.constprop.0
	.p2align 4
	.type	merge, @function
merge:
.LVL137:
.LFB9:
	.loc 1 120 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 121 2 view .LVU476
	.loc 1 122 2 view .LVU477
	movl	8(%esp), %edx
	movl	4(%esp), %eax
	jmp	merge_part.constprop.0
.LVL138:
	.cfi_endproc
.LFE9:
	.size	merge, .-merge
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"ok"
.LC1:
	.string	"WRONG"
.LC2:
	.string	"\n"
.LC3:
	.string	" "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"%-10s %-5s %7ld comparisons, from %d to %d\n"
	.section	.rodata.str1.1
.LC5:
	.string	"%9d%s"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB13:
	.loc 1 152 1 view -0
	.cfi_startproc
	.loc 1 153 2 view .LVU479
	.loc 1 161 2 view .LVU480
	.loc 1 162 2 view .LVU481
.LVL139:
	.loc 1 163 2 view .LVU482
	.loc 1 165 2 view .LVU483
.LBB150:
	.loc 1 165 7 view .LVU484
	.loc 1 165 20 view .LVU485
.LBE150:
	.loc 1 152 1 is_stmt 0 view .LVU486
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB151:
	.loc 1 165 11 view .LVU487
	xorl	%ecx, %ecx
.LBE151:
	.loc 1 152 1 view .LVU488
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
.LBB152:
	.loc 1 169 41 view .LVU489
	movl	$1374389535, %esi
.LBE152:
	.loc 1 152 1 view .LVU490
	pushl	%ebx
	.cfi_offset 3, -20
	.loc 1 162 11 view .LVU491
	movl	$-1831433054, %ebx
	.loc 1 152 1 view .LVU492
	andl	$-16, %esp
	subl	$48, %esp
	jmp	.L182
.LVL140:
	.p2align 4,,10
	.p2align 3
.L194:
.LBB153:
	.loc 1 169 41 view .LVU493
	movl	%ebx, %eax
	mull	%esi
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	movl	%ebx, %edx
	leal	(%eax,%eax,4), %eax
	addl	%eax, %eax
	subl	%eax, %edx
	.loc 1 169 15 view .LVU494
	movl	%edx, original.5(,%ecx,4)
	.loc 1 165 30 is_stmt 1 view .LVU495
	incl	%ecx
.LVL141:
	.loc 1 165 20 view .LVU496
	cmpl	$400, %ecx
	je	.L193
.LVL142:
.L182:
	.loc 1 166 3 view .LVU497
	.loc 1 166 16 is_stmt 0 view .LVU498
	movl	%ebx, %eax
	sall	$13, %eax
	.loc 1 166 8 view .LVU499
	xorl	%ebx, %eax
.LVL143:
	.loc 1 167 3 is_stmt 1 view .LVU500
	.loc 1 167 16 is_stmt 0 view .LVU501
	movl	%eax, %edx
	shrl	$17, %edx
	.loc 1 167 8 view .LVU502
	xorl	%edx, %eax
.LVL144:
	.loc 1 168 3 is_stmt 1 view .LVU503
	.loc 1 168 16 is_stmt 0 view .LVU504
	movl	%eax, %ebx
	sall	$5, %ebx
	.loc 1 168 8 view .LVU505
	xorl	%eax, %ebx
.LVL145:
	.loc 1 169 3 is_stmt 1 view .LVU506
	.loc 1 168 8 is_stmt 0 view .LVU507
	imull	$-858993459, %ecx, %eax
	.loc 1 169 47 view .LVU508
	cmpl	$858993459, %eax
	jbe	.L194
	.loc 1 169 49 view .LVU509
	movl	%ebx, %edx
	andl	$16777215, %edx
	.loc 1 169 47 view .LVU510
	subl	$8388608, %edx
	.loc 1 169 15 view .LVU511
	movl	%edx, original.5(,%ecx,4)
	.loc 1 165 30 is_stmt 1 view .LVU512
	incl	%ecx
.LVL146:
	.loc 1 165 20 view .LVU513
	cmpl	$400, %ecx
	jne	.L182
.L193:
	.loc 1 165 20 is_stmt 0 view .LVU514
.LBE153:
	.loc 1 171 2 is_stmt 1 view .LVU515
	movl	$expected.4, %edi
	movl	$original.5, %esi
	rep movsl
.LVL147:
	.loc 1 172 2 view .LVU516
	movl	$400, %edi
.LBB154:
	.loc 1 173 14 is_stmt 0 view .LVU517
	xorl	%ebx, %ebx
.LVL148:
	.loc 1 173 14 view .LVU518
.LBE154:
	.loc 1 172 2 view .LVU519
	movl	%edi, 4(%esp)
	movl	$expected.4, (%esp)
	call	insertion
.LVL149:
	.loc 1 173 2 is_stmt 1 view .LVU520
.LBB157:
	.loc 1 173 7 view .LVU521
	.loc 1 173 23 view .LVU522
.LBE157:
	.loc 1 163 6 is_stmt 0 view .LVU523
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
.LVL150:
	.p2align 4
	.p2align 3
.L184:
.LBB158:
.LBB155:
	.loc 1 174 3 is_stmt 1 view .LVU524
	.loc 1 175 3 is_stmt 0 view .LVU525
	movl	$400, %ecx
	movl	$v.3, %edi
	movl	$original.5, %esi
	.loc 1 174 15 view .LVU526
	xorl	%eax, %eax
	.loc 1 175 3 view .LVU527
	rep movsl
	.loc 1 176 3 view .LVU528
	movl	$400, %edx
	.loc 1 177 12 view .LVU529
	movl	$expected.4, %esi
	.loc 1 174 15 view .LVU530
	movl	%eax, comparisons
	.loc 1 175 3 is_stmt 1 view .LVU531
	.loc 1 176 3 view .LVU532
	movl	%edx, 4(%esp)
	movl	$v.3, (%esp)
	call	*sorts.2+4(,%ebx,8)
.LVL151:
	.loc 1 177 3 view .LVU533
	.loc 1 177 12 is_stmt 0 view .LVU534
	movl	$1600, %ecx
	movl	%ecx, 8(%esp)
	movl	%esi, 4(%esp)
	.loc 1 179 3 view .LVU535
	movl	$.LC1, %esi
	.loc 1 177 12 view .LVU536
	movl	$v.3, (%esp)
	call	memcmp
.LVL152:
	.loc 1 178 3 is_stmt 1 view .LVU537
	.loc 1 179 3 view .LVU538
	movl	v.3+1596, %edx
	movl	%edx, 20(%esp)
	movl	v.3, %edx
	.loc 1 178 9 is_stmt 0 view .LVU539
	cmpl	$1, %eax
	sbbl	$-1, 44(%esp)
.LVL153:
	.loc 1 179 3 view .LVU540
	testl	%eax, %eax
	movl	$.LC0, %eax
.LVL154:
	.loc 1 179 3 view .LVU541
	movl	%edx, 16(%esp)
	cmovne	%esi, %eax
	movl	comparisons, %edx
	movl	%eax, 8(%esp)
	movl	sorts.2(,%ebx,8), %eax
.LBE155:
	.loc 1 173 56 view .LVU542
	incl	%ebx
.LVL155:
.LBB156:
	.loc 1 179 3 view .LVU543
	movl	$.LC4, (%esp)
	movl	%edx, 12(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL156:
.LBE156:
	.loc 1 173 56 is_stmt 1 view .LVU544
	.loc 1 173 23 view .LVU545
	cmpl	$9, %ebx
	jne	.L184
.LBE158:
.LBB159:
	.loc 1 182 11 is_stmt 0 view .LVU546
	xorl	%edi, %edi
	.loc 1 183 34 view .LVU547
	movl	$1374389535, %esi
	.loc 1 183 3 view .LVU548
	movl	$.LC3, %ebx
.LVL157:
	.p2align 4
	.p2align 3
.L186:
	.loc 1 183 3 is_stmt 1 view .LVU549
	.loc 1 183 34 is_stmt 0 view .LVU550
	movl	%edi, %eax
	mull	%esi
	shrl	$6, %edx
	leal	(%edx,%edx,4), %eax
	movl	%edi, %edx
	leal	(%eax,%eax,4), %eax
	sall	$3, %eax
	subl	%eax, %edx
	.loc 1 183 3 view .LVU551
	movl	$.LC2, %eax
	cmpl	$160, %edx
	cmovne	%ebx, %eax
	movl	%eax, 8(%esp)
	movl	expected.4(,%edi,4), %eax
	.loc 1 182 31 view .LVU552
	addl	$40, %edi
.LVL158:
	.loc 1 183 3 view .LVU553
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL159:
	.loc 1 182 31 is_stmt 1 view .LVU554
	.loc 1 182 20 view .LVU555
	cmpl	$400, %edi
	jne	.L186
.LBE159:
	.loc 1 184 2 view .LVU556
	.loc 1 185 1 is_stmt 0 view .LVU557
	movl	44(%esp), %eax
	leal	-12(%ebp), %esp
.LVL160:
	.loc 1 185 1 view .LVU558
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
.LVL161:
	.loc 1 185 1 view .LVU559
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL162:
	.loc 1 185 1 view .LVU560
	ret
	.cfi_endproc
.LFE13:
	.size	main, .-main
	.local	work.0
	.comm	work.0,1600,32
	.local	other.1
	.comm	other.1,1600,32
	.section	.rodata.str1.1
.LC6:
	.string	"bubble"
.LC7:
	.string	"insertion"
.LC8:
	.string	"selection"
.LC9:
	.string	"shell"
.LC10:
	.string	"quick"
.LC11:
	.string	"heap"
.LC12:
	.string	"merge"
.LC13:
	.string	"radix"
.LC14:
	.string	"library"
	.section	.rodata
	.align 32
	.type	sorts.2, @object
	.size	sorts.2, 72
sorts.2:
	.long	.LC6
	.long	bubble
	.long	.LC7
	.long	insertion
	.long	.LC8
	.long	selection
	.long	.LC9
	.long	shell
	.long	.LC10
	.long	quick
	.long	.LC11
	.long	heap
	.long	.LC12
	.long	merge
	.long	.LC13
	.long	radix
	.long	.LC14
	.long	library
	.local	v.3
	.comm	v.3,1600,32
	.local	expected.4
	.comm	expected.4,1600,32
	.local	original.5
	.comm	original.5,1600,32
	.local	comparisons
	.comm	comparisons,4,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.file 6 "../../../src/Kernel/user/include/stdlib.h"
	.file 7 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xc41
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x21
	.long	.LASF46
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL101
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x7
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x22
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x7
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x7
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x1a
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x5c
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x14
	.long	0x6a
	.uleb128 0x1a
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5c
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0xc
	.long	.LASF19
	.byte	0x9
	.byte	0xd
	.long	0x82
	.uleb128 0x5
	.byte	0x3
	.long	comparisons
	.uleb128 0x15
	.long	.LASF14
	.byte	0x4
	.byte	0x7
	.byte	0x7
	.long	0xc1
	.long	0xc1
	.uleb128 0x4
	.long	0xc1
	.uleb128 0x4
	.long	0xc3
	.uleb128 0x4
	.long	0x76
	.byte	0
	.uleb128 0x23
	.byte	0x4
	.uleb128 0x10
	.long	0xc8
	.uleb128 0x24
	.uleb128 0x25
	.long	.LASF47
	.byte	0x6
	.byte	0x2c
	.byte	0x6
	.long	0xea
	.uleb128 0x4
	.long	0xc1
	.uleb128 0x4
	.long	0x76
	.uleb128 0x4
	.long	0x76
	.uleb128 0x4
	.long	0xea
	.byte	0
	.uleb128 0x10
	.long	0xef
	.uleb128 0x26
	.long	0x34
	.long	0x103
	.uleb128 0x4
	.long	0xc3
	.uleb128 0x4
	.long	0xc3
	.byte	0
	.uleb128 0x15
	.long	.LASF15
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x11a
	.uleb128 0x4
	.long	0x11a
	.uleb128 0x27
	.byte	0
	.uleb128 0x10
	.long	0x71
	.uleb128 0x15
	.long	.LASF16
	.byte	0x4
	.byte	0xa
	.byte	0x5
	.long	0x34
	.long	0x13f
	.uleb128 0x4
	.long	0xc3
	.uleb128 0x4
	.long	0xc3
	.uleb128 0x4
	.long	0x76
	.byte	0
	.uleb128 0x28
	.long	.LASF48
	.byte	0x1
	.byte	0x97
	.byte	0x5
	.long	0x34
	.long	.LFB13
	.long	.LFE13-.LFB13
	.uleb128 0x1
	.byte	0x9c
	.long	0x2f0
	.uleb128 0x29
	.byte	0x8
	.byte	0x1
	.byte	0x99
	.byte	0xf
	.long	0x17b
	.uleb128 0x1b
	.long	.LASF17
	.byte	0x9a
	.byte	0xf
	.long	0x11a
	.byte	0
	.uleb128 0x1b
	.long	.LASF18
	.byte	0x9b
	.byte	0xa
	.long	0x305
	.byte	0x4
	.byte	0
	.uleb128 0x14
	.long	0x159
	.uleb128 0xc
	.long	.LASF20
	.byte	0x9c
	.byte	0x4
	.long	0x31a
	.uleb128 0x5
	.byte	0x3
	.long	sorts.2
	.uleb128 0xc
	.long	.LASF21
	.byte	0xa1
	.byte	0xd
	.long	0x31f
	.uleb128 0x5
	.byte	0x3
	.long	original.5
	.uleb128 0xc
	.long	.LASF22
	.byte	0xa1
	.byte	0x1e
	.long	0x31f
	.uleb128 0x5
	.byte	0x3
	.long	expected.4
	.uleb128 0x2a
	.string	"v"
	.byte	0x1
	.byte	0xa1
	.byte	0x2f
	.long	0x31f
	.uleb128 0x5
	.byte	0x3
	.long	v.3
	.uleb128 0x8
	.long	.LASF23
	.byte	0xa2
	.byte	0xb
	.long	0x50
	.long	.LLST92
	.long	.LVUS92
	.uleb128 0x8
	.long	.LASF24
	.byte	0xa3
	.byte	0x6
	.long	0x34
	.long	.LLST93
	.long	.LVUS93
	.uleb128 0x12
	.long	.LLRL94
	.long	0x204
	.uleb128 0x2
	.string	"i"
	.byte	0xa5
	.byte	0xb
	.long	0x34
	.long	.LLST95
	.long	.LVUS95
	.byte	0
	.uleb128 0x12
	.long	.LLRL96
	.long	0x2a1
	.uleb128 0x2
	.string	"s"
	.byte	0xad
	.byte	0xe
	.long	0x76
	.long	.LLST97
	.long	.LVUS97
	.uleb128 0x5
	.long	.LLRL98
	.uleb128 0x2
	.string	"ok"
	.byte	0xb1
	.byte	0x7
	.long	0x34
	.long	.LLST99
	.long	.LVUS99
	.uleb128 0x2b
	.long	.LVL151
	.long	0x251
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	v.3
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0xa
	.value	0x190
	.byte	0
	.uleb128 0x1c
	.long	.LVL152
	.long	0xc39
	.long	0x27b
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	v.3
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	expected.4
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0xa
	.value	0x640
	.byte	0
	.uleb128 0xd
	.long	.LVL156
	.long	0x103
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0xb
	.byte	0x73
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	sorts.2
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	.LBB159
	.long	.LBE159-.LBB159
	.long	0x2d4
	.uleb128 0x2
	.string	"i"
	.byte	0xb6
	.byte	0xb
	.long	0x34
	.long	.LLST100
	.long	.LVUS100
	.uleb128 0xd
	.long	.LVL159
	.long	0x103
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL149
	.long	0x989
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	expected.4
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x2c
	.long	0x300
	.uleb128 0x4
	.long	0x300
	.uleb128 0x4
	.long	0x34
	.byte	0
	.uleb128 0x10
	.long	0x34
	.uleb128 0x10
	.long	0x2f0
	.uleb128 0x16
	.long	0x17b
	.long	0x31a
	.uleb128 0x2d
	.long	0x5c
	.byte	0x8
	.byte	0
	.uleb128 0x14
	.long	0x30a
	.uleb128 0x16
	.long	0x34
	.long	0x330
	.uleb128 0x1e
	.long	0x5c
	.value	0x18f
	.byte	0
	.uleb128 0x9
	.long	.LASF25
	.byte	0x92
	.long	.LFB12
	.long	.LFE12-.LFB12
	.uleb128 0x1
	.byte	0x9c
	.long	0x387
	.uleb128 0x6
	.string	"v"
	.byte	0x92
	.byte	0x1a
	.long	0x300
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.string	"n"
	.byte	0x92
	.byte	0x21
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0xd
	.long	.LVL96
	.long	0xc9
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_value
	.byte	0
	.byte	0
	.uleb128 0x2e
	.long	.LASF49
	.byte	0x1
	.byte	0x8c
	.byte	0xc
	.long	0x34
	.long	.LFB11
	.long	.LFE11-.LFB11
	.uleb128 0x1
	.byte	0x9c
	.long	0x3dc
	.uleb128 0x6
	.string	"a"
	.byte	0x8c
	.byte	0x21
	.long	0xc3
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.string	"b"
	.byte	0x8c
	.byte	0x30
	.long	0xc3
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x2
	.string	"x"
	.byte	0x8e
	.byte	0x6
	.long	0x34
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x2
	.string	"y"
	.byte	0x8e
	.byte	0x1b
	.long	0x34
	.long	.LLST74
	.long	.LVUS74
	.byte	0
	.uleb128 0x9
	.long	.LASF26
	.byte	0x7d
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x49f
	.uleb128 0xe
	.string	"v"
	.byte	0x7d
	.byte	0x18
	.long	0x300
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0xe
	.string	"n"
	.byte	0x7d
	.byte	0x1f
	.long	0x34
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0xc
	.long	.LASF27
	.byte	0x7f
	.byte	0xd
	.long	0x31f
	.uleb128 0x5
	.byte	0x3
	.long	other.1
	.uleb128 0x5
	.long	.LLRL77
	.uleb128 0x8
	.long	.LASF28
	.byte	0x80
	.byte	0xb
	.long	0x34
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x5
	.long	.LLRL79
	.uleb128 0xc
	.long	.LASF29
	.byte	0x81
	.byte	0x7
	.long	0x49f
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1048
	.uleb128 0x12
	.long	.LLRL80
	.long	0x46a
	.uleb128 0x2
	.string	"i"
	.byte	0x82
	.byte	0xc
	.long	0x34
	.long	.LLST81
	.long	.LVUS81
	.byte	0
	.uleb128 0x1d
	.long	.LBB134
	.long	.LBE134-.LBB134
	.long	0x481
	.uleb128 0x11
	.string	"i"
	.byte	0x84
	.byte	0xc
	.long	0x34
	.byte	0
	.uleb128 0x17
	.long	.LBB135
	.long	.LBE135-.LBB135
	.uleb128 0x2
	.string	"i"
	.byte	0x86
	.byte	0xc
	.long	0x34
	.long	.LLST82
	.long	.LVUS82
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	0x34
	.long	0x4b0
	.uleb128 0x1e
	.long	0x5c
	.value	0x100
	.byte	0
	.uleb128 0x9
	.long	.LASF30
	.byte	0x77
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x511
	.uleb128 0x6
	.string	"v"
	.byte	0x77
	.byte	0x18
	.long	0x300
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.string	"n"
	.byte	0x77
	.byte	0x1f
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0xc
	.long	.LASF31
	.byte	0x79
	.byte	0xd
	.long	0x31f
	.uleb128 0x5
	.byte	0x3
	.long	work.0
	.uleb128 0x2f
	.long	.LVL138
	.long	0xb4e
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.uleb128 0x18
	.long	0x524
	.uleb128 0x5
	.byte	0x3
	.long	work.0
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	.LASF44
	.byte	0x69
	.long	0x561
	.uleb128 0xf
	.string	"v"
	.byte	0x69
	.byte	0x1d
	.long	0x300
	.uleb128 0x30
	.long	.LASF31
	.byte	0x1
	.byte	0x69
	.byte	0x25
	.long	0x300
	.uleb128 0xf
	.string	"n"
	.byte	0x69
	.byte	0x2f
	.long	0x34
	.uleb128 0x31
	.long	.LASF32
	.byte	0x1
	.byte	0x6d
	.byte	0x6
	.long	0x34
	.uleb128 0x11
	.string	"i"
	.byte	0x6d
	.byte	0x14
	.long	0x34
	.uleb128 0x11
	.string	"j"
	.byte	0x6d
	.byte	0x1b
	.long	0x34
	.uleb128 0x11
	.string	"k"
	.byte	0x6d
	.byte	0x25
	.long	0x34
	.byte	0
	.uleb128 0x9
	.long	.LASF33
	.byte	0x56
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x6ce
	.uleb128 0xe
	.string	"v"
	.byte	0x56
	.byte	0x17
	.long	0x300
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0xe
	.string	"n"
	.byte	0x56
	.byte	0x1e
	.long	0x34
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x5
	.long	.LLRL53
	.uleb128 0x8
	.long	.LASF29
	.byte	0x58
	.byte	0xb
	.long	0x34
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x2
	.string	"end"
	.byte	0x58
	.byte	0x1e
	.long	0x34
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x5
	.long	.LLRL56
	.uleb128 0x8
	.long	.LASF34
	.byte	0x5d
	.byte	0x7
	.long	0x34
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x8
	.long	.LASF35
	.byte	0x5d
	.byte	0x2d
	.long	0x34
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0xb
	.long	0xb04
	.long	.LBI106
	.byte	.LVU260
	.long	.LLRL59
	.byte	0x63
	.byte	0x4
	.long	0x62f
	.uleb128 0x1
	.long	0xb17
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x1
	.long	0xb0e
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x5
	.long	.LLRL59
	.uleb128 0xa
	.long	0xb20
	.long	.LLST62
	.long	.LVUS62
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0xb2a
	.long	.LBI110
	.byte	.LVU286
	.long	.LLRL63
	.byte	0x5f
	.byte	0x1b
	.long	0x65e
	.uleb128 0x1
	.long	0xb44
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST65
	.long	.LVUS65
	.byte	0
	.uleb128 0xb
	.long	0xb2a
	.long	.LBI118
	.byte	.LVU300
	.long	.LLRL66
	.byte	0x61
	.byte	0x9
	.long	0x68d
	.uleb128 0x1
	.long	0xb44
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST68
	.long	.LVUS68
	.byte	0
	.uleb128 0x13
	.long	0xb04
	.long	.LBI122
	.byte	.LVU318
	.long	.LLRL69
	.byte	0x5c
	.byte	0x4
	.uleb128 0x1
	.long	0xb17
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x1
	.long	0xb0e
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x5
	.long	.LLRL69
	.uleb128 0xa
	.long	0xb20
	.long	.LLST72
	.long	.LVUS72
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LASF36
	.byte	0x44
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x7e6
	.uleb128 0x6
	.string	"v"
	.byte	0x44
	.byte	0x18
	.long	0x300
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xe
	.string	"n"
	.byte	0x44
	.byte	0x1f
	.long	0x34
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x8
	.long	.LASF37
	.byte	0x48
	.byte	0x6
	.long	0x34
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x2
	.string	"i"
	.byte	0x48
	.byte	0x1e
	.long	0x34
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x2
	.string	"j"
	.byte	0x48
	.byte	0x25
	.long	0x34
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0xb
	.long	0xb2a
	.long	.LBI88
	.byte	.LVU183
	.long	.LLRL41
	.byte	0x4a
	.byte	0xa
	.long	0x763
	.uleb128 0x1
	.long	0xb44
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST43
	.long	.LVUS43
	.byte	0
	.uleb128 0xb
	.long	0xb2a
	.long	.LBI91
	.byte	.LVU189
	.long	.LLRL44
	.byte	0x4c
	.byte	0xa
	.long	0x792
	.uleb128 0x1
	.long	0xb44
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST46
	.long	.LVUS46
	.byte	0
	.uleb128 0xb
	.long	0xb04
	.long	.LBI98
	.byte	.LVU211
	.long	.LLRL47
	.byte	0x50
	.byte	0x3
	.long	0x7d4
	.uleb128 0x1
	.long	0xb17
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x1
	.long	0xb0e
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x5
	.long	.LLRL47
	.uleb128 0xa
	.long	0xb20
	.long	.LLST50
	.long	.LVUS50
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL63
	.long	0x6ce
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LASF38
	.byte	0x39
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x8c8
	.uleb128 0x6
	.string	"v"
	.byte	0x39
	.byte	0x18
	.long	0x300
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.string	"n"
	.byte	0x39
	.byte	0x1f
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x2
	.string	"gap"
	.byte	0x3b
	.byte	0x6
	.long	0x34
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x17
	.long	.LBB80
	.long	.LBE80-.LBB80
	.uleb128 0x2
	.string	"i"
	.byte	0x3f
	.byte	0xc
	.long	0x34
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x17
	.long	.LBB81
	.long	.LBE81-.LBB81
	.uleb128 0x2
	.string	"j"
	.byte	0x40
	.byte	0xd
	.long	0x34
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x32
	.long	0xb04
	.long	.LBI82
	.byte	.LVU137
	.long	.LBB82
	.long	.LBE82-.LBB82
	.byte	0x1
	.byte	0x41
	.byte	0x5
	.long	0x89a
	.uleb128 0x1
	.long	0xb17
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x1
	.long	0xb0e
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0xa
	.long	0xb20
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.uleb128 0x13
	.long	0xb2a
	.long	.LBI84
	.byte	.LVU150
	.long	.LLRL34
	.byte	0x40
	.byte	0x20
	.uleb128 0x1
	.long	0xb44
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LASF39
	.byte	0x2e
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x989
	.uleb128 0x6
	.string	"v"
	.byte	0x2e
	.byte	0x1c
	.long	0x300
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.string	"n"
	.byte	0x2e
	.byte	0x23
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x5
	.long	.LLRL19
	.uleb128 0x2
	.string	"i"
	.byte	0x30
	.byte	0xb
	.long	0x34
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x5
	.long	.LLRL21
	.uleb128 0x8
	.long	.LASF40
	.byte	0x31
	.byte	0x7
	.long	0x34
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x12
	.long	.LLRL24
	.long	0x960
	.uleb128 0x2
	.string	"j"
	.byte	0x32
	.byte	0xc
	.long	0x34
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x13
	.long	0xb2a
	.long	.LBI70
	.byte	.LVU93
	.long	.LLRL26
	.byte	0x33
	.byte	0x8
	.uleb128 0x19
	.long	0xb44
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0xb04
	.long	.LBI64
	.byte	.LVU104
	.long	.LLRL23
	.byte	0x35
	.byte	0x3
	.uleb128 0x19
	.long	0xb17
	.uleb128 0x19
	.long	0xb0e
	.uleb128 0x5
	.long	.LLRL23
	.uleb128 0x33
	.long	0xb20
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LASF41
	.byte	0x24
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xa24
	.uleb128 0x6
	.string	"v"
	.byte	0x24
	.byte	0x1c
	.long	0x300
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.string	"n"
	.byte	0x24
	.byte	0x23
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x5
	.long	.LLRL12
	.uleb128 0x2
	.string	"i"
	.byte	0x26
	.byte	0xb
	.long	0x34
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x5
	.long	.LLRL14
	.uleb128 0x2
	.string	"x"
	.byte	0x27
	.byte	0x7
	.long	0x34
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x2
	.string	"j"
	.byte	0x27
	.byte	0x11
	.long	0x34
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x20
	.long	0xb2a
	.long	.LBI56
	.byte	.LVU54
	.long	.LBB56
	.long	.LBE56-.LBB56
	.byte	0x28
	.byte	0x13
	.uleb128 0x1
	.long	0xb44
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LASF42
	.byte	0x18
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xb04
	.uleb128 0xe
	.string	"v"
	.byte	0x18
	.byte	0x19
	.long	0x300
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x6
	.string	"n"
	.byte	0x18
	.byte	0x20
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x5
	.long	.LLRL1
	.uleb128 0x2
	.string	"end"
	.byte	0x1a
	.byte	0xb
	.long	0x34
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x8
	.long	.LASF43
	.byte	0x1a
	.byte	0x18
	.long	0x34
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x5
	.long	.LLRL4
	.uleb128 0x2
	.string	"i"
	.byte	0x1c
	.byte	0xc
	.long	0x34
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xb
	.long	0xb2a
	.long	.LBI45
	.byte	.LVU13
	.long	.LLRL6
	.byte	0x1d
	.byte	0x8
	.long	0xac5
	.uleb128 0x1
	.long	0xb44
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.uleb128 0x20
	.long	0xb04
	.long	.LBI48
	.byte	.LVU19
	.long	.LBB48
	.long	.LBE48-.LBB48
	.byte	0x1e
	.byte	0x5
	.uleb128 0x1
	.long	0xb17
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1
	.long	0xb0e
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0xa
	.long	0xb20
	.long	.LLST11
	.long	.LVUS11
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	.LASF45
	.byte	0x11
	.long	0xb2a
	.uleb128 0xf
	.string	"a"
	.byte	0x11
	.byte	0x1b
	.long	0x300
	.uleb128 0xf
	.string	"b"
	.byte	0x11
	.byte	0x23
	.long	0x300
	.uleb128 0x11
	.string	"t"
	.byte	0x13
	.byte	0x6
	.long	0x34
	.byte	0
	.uleb128 0x34
	.long	.LASF50
	.byte	0x1
	.byte	0xb
	.byte	0xc
	.long	0x34
	.byte	0x1
	.long	0xb4e
	.uleb128 0xf
	.string	"a"
	.byte	0xb
	.byte	0x15
	.long	0x34
	.uleb128 0xf
	.string	"b"
	.byte	0xb
	.byte	0x1c
	.long	0x34
	.byte	0
	.uleb128 0x35
	.long	0x511
	.long	.LFB14
	.long	.LFE14-.LFB14
	.uleb128 0x1
	.byte	0x9c
	.long	0xc39
	.uleb128 0x1
	.long	0x51b
	.long	.LLST83
	.long	.LVUS83
	.uleb128 0x1
	.long	0x530
	.long	.LLST84
	.long	.LVUS84
	.uleb128 0xa
	.long	0x539
	.long	.LLST85
	.long	.LVUS85
	.uleb128 0xa
	.long	0x545
	.long	.LLST86
	.long	.LVUS86
	.uleb128 0xa
	.long	0x54e
	.long	.LLST87
	.long	.LVUS87
	.uleb128 0xa
	.long	0x557
	.long	.LLST88
	.long	.LVUS88
	.uleb128 0x36
	.long	0x524
	.uleb128 0x6
	.byte	0x3
	.long	work.0
	.byte	0x9f
	.uleb128 0xb
	.long	0xb2a
	.long	.LBI144
	.byte	.LVU438
	.long	.LLRL89
	.byte	0x71
	.byte	0xf
	.long	0xbea
	.uleb128 0x1
	.long	0xb44
	.long	.LLST90
	.long	.LVUS90
	.uleb128 0x1
	.long	0xb3b
	.long	.LLST91
	.long	.LVUS91
	.byte	0
	.uleb128 0x1c
	.long	.LVL109
	.long	0xb4e
	.long	0xc0f
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x18
	.long	0x524
	.uleb128 0x5
	.byte	0x3
	.long	work.0
	.byte	0
	.uleb128 0xd
	.long	.LVL110
	.long	0xb4e
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.uleb128 0x3
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x76
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.uleb128 0x18
	.long	0x524
	.uleb128 0x5
	.byte	0x3
	.long	work.0
	.byte	0
	.byte	0
	.uleb128 0x37
	.long	.LASF16
	.long	.LASF51
	.byte	0x7
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
	.uleb128 0x3
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
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
	.uleb128 0x18
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
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
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
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
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
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x23
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x13
	.byte	0x1
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
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x30
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
	.byte	0
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x32
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
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x34
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x36
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS92:
	.uleb128 .LVU482
	.uleb128 .LVU493
	.uleb128 .LVU493
	.uleb128 .LVU500
	.uleb128 .LVU500
	.uleb128 .LVU506
	.uleb128 .LVU506
	.uleb128 .LVU518
.LLST92:
	.byte	0x6
	.long	.LVL139
	.byte	0x4
	.uleb128 .LVL139-.LVL139
	.uleb128 .LVL140-.LVL139
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x92d68ca2
	.byte	0x4
	.uleb128 .LVL140-.LVL139
	.uleb128 .LVL143-.LVL139
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL143-.LVL139
	.uleb128 .LVL145-.LVL139
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL145-.LVL139
	.uleb128 .LVL148-.LVL139
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS93:
	.uleb128 .LVU483
	.uleb128 .LVU524
	.uleb128 .LVU524
	.uleb128 .LVU540
	.uleb128 .LVU545
	.uleb128 .LVU558
	.uleb128 .LVU558
	.uleb128 .LVU560
	.uleb128 .LVU560
	.uleb128 0
.LLST93:
	.byte	0x6
	.long	.LVL139
	.byte	0x4
	.uleb128 .LVL139-.LVL139
	.uleb128 .LVL150-.LVL139
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL139
	.uleb128 .LVL153-.LVL139
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL156-.LVL139
	.uleb128 .LVL160-.LVL139
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL160-.LVL139
	.uleb128 .LVL162-.LVL139
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL162-.LVL139
	.uleb128 .LFE13-.LVL139
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0
.LVUS95:
	.uleb128 .LVU485
	.uleb128 .LVU493
	.uleb128 .LVU493
	.uleb128 .LVU516
.LLST95:
	.byte	0x6
	.long	.LVL139
	.byte	0x4
	.uleb128 .LVL139-.LVL139
	.uleb128 .LVL140-.LVL139
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL140-.LVL139
	.uleb128 .LVL147-.LVL139
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS97:
	.uleb128 .LVU522
	.uleb128 .LVU524
	.uleb128 .LVU524
	.uleb128 .LVU543
	.uleb128 .LVU543
	.uleb128 .LVU545
	.uleb128 .LVU545
	.uleb128 .LVU549
.LLST97:
	.byte	0x6
	.long	.LVL149
	.byte	0x4
	.uleb128 .LVL149-.LVL149
	.uleb128 .LVL150-.LVL149
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL149
	.uleb128 .LVL155-.LVL149
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL155-.LVL149
	.uleb128 .LVL156-.LVL149
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL156-.LVL149
	.uleb128 .LVL157-.LVL149
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS99:
	.uleb128 .LVU537
	.uleb128 .LVU541
.LLST99:
	.byte	0x8
	.long	.LVL152
	.uleb128 .LVL154-.LVL152
	.uleb128 0x8
	.byte	0x70
	.sleb128 0
	.byte	0x30
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS100:
	.uleb128 .LVU549
	.uleb128 .LVU553
	.uleb128 .LVU553
	.uleb128 .LVU555
	.uleb128 .LVU555
	.uleb128 .LVU559
.LLST100:
	.byte	0x6
	.long	.LVL157
	.byte	0x4
	.uleb128 .LVL157-.LVL157
	.uleb128 .LVL158-.LVL157
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL158-.LVL157
	.uleb128 .LVL159-.LVL157
	.uleb128 0x3
	.byte	0x77
	.sleb128 -40
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL159-.LVL157
	.uleb128 .LVL161-.LVL157
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS73:
	.uleb128 .LVU341
	.uleb128 0
.LLST73:
	.byte	0x8
	.long	.LVL94
	.uleb128 .LFE11-.LVL94
	.uleb128 0x3
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0
.LVUS74:
	.uleb128 .LVU341
	.uleb128 0
.LLST74:
	.byte	0x8
	.long	.LVL94
	.uleb128 .LFE11-.LVL94
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0
.LVUS75:
	.uleb128 0
	.uleb128 .LVU364
.LLST75:
	.byte	0x8
	.long	.LVL97
	.uleb128 .LVL98-.LVL97
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS76:
	.uleb128 0
	.uleb128 .LVU364
.LLST76:
	.byte	0x8
	.long	.LVL97
	.uleb128 .LVL98-.LVL97
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS78:
	.uleb128 .LVU356
	.uleb128 .LVU364
	.uleb128 .LVU364
	.uleb128 .LVU390
	.uleb128 .LVU390
	.uleb128 .LVU403
	.uleb128 .LVU403
	.uleb128 0
.LLST78:
	.byte	0x6
	.long	.LVL97
	.byte	0x4
	.uleb128 .LVL97-.LVL97
	.uleb128 .LVL98-.LVL97
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL98-.LVL97
	.uleb128 .LVL103-.LVL97
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL103-.LVL97
	.uleb128 .LVL104-.LVL97
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL104-.LVL97
	.uleb128 .LFE10-.LVL97
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS81:
	.uleb128 .LVU368
	.uleb128 .LVU371
.LLST81:
	.byte	0x8
	.long	.LVL99
	.uleb128 .LVL100-.LVL99
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS82:
	.uleb128 .LVU388
	.uleb128 .LVU390
.LLST82:
	.byte	0x8
	.long	.LVL102
	.uleb128 .LVL103-.LVL102
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 0
	.uleb128 .LVU246
.LLST51:
	.byte	0x8
	.long	.LVL66
	.uleb128 .LVL70-.LVL66
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS52:
	.uleb128 0
	.uleb128 .LVU246
.LLST52:
	.byte	0x8
	.long	.LVL66
	.uleb128 .LVL70-.LVL66
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS54:
	.uleb128 .LVU243
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU253
	.uleb128 .LVU253
	.uleb128 .LVU257
	.uleb128 .LVU307
	.uleb128 .LVU312
	.uleb128 .LVU312
	.uleb128 .LVU332
	.uleb128 .LVU332
	.uleb128 .LVU333
	.uleb128 .LVU333
	.uleb128 .LVU336
	.uleb128 .LVU338
	.uleb128 0
.LLST54:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL68-.LVL67
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL67
	.uleb128 .LVL69-.LVL67
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL69-.LVL67
	.uleb128 .LVL71-.LVL67
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL71-.LVL67
	.uleb128 .LVL72-.LVL67
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL85-.LVL67
	.uleb128 .LVL86-.LVL67
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL86-.LVL67
	.uleb128 .LVL90-.LVL67
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL90-.LVL67
	.uleb128 .LVL91-.LVL67
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL91-.LVL67
	.uleb128 .LVL92-.LVL67
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL93-.LVL67
	.uleb128 .LFE7-.LVL67
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS55:
	.uleb128 .LVU243
	.uleb128 .LVU246
	.uleb128 .LVU246
	.uleb128 .LVU313
	.uleb128 .LVU313
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 0
.LLST55:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL70-.LVL67
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL70-.LVL67
	.uleb128 .LVL86-.LVL67
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL86-.LVL67
	.uleb128 .LVL87-.LVL67
	.uleb128 0x6
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL67
	.uleb128 .LFE7-.LVL67
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS57:
	.uleb128 .LVU254
	.uleb128 .LVU257
	.uleb128 .LVU269
	.uleb128 .LVU272
	.uleb128 .LVU272
	.uleb128 .LVU274
	.uleb128 .LVU327
	.uleb128 .LVU336
	.uleb128 .LVU338
	.uleb128 0
.LLST57:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL76-.LVL71
	.uleb128 .LVL77-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL71
	.uleb128 .LVL78-.LVL71
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL89-.LVL71
	.uleb128 .LVL92-.LVL71
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL71
	.uleb128 .LFE7-.LVL71
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS58:
	.uleb128 .LVU256
	.uleb128 .LVU257
	.uleb128 .LVU259
	.uleb128 .LVU272
	.uleb128 .LVU272
	.uleb128 .LVU284
	.uleb128 .LVU284
	.uleb128 .LVU293
	.uleb128 .LVU293
	.uleb128 .LVU294
	.uleb128 .LVU294
	.uleb128 .LVU305
	.uleb128 .LVU329
	.uleb128 .LVU336
	.uleb128 .LVU338
	.uleb128 0
.LLST58:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL73-.LVL71
	.uleb128 .LVL77-.LVL71
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL77-.LVL71
	.uleb128 .LVL79-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL79-.LVL71
	.uleb128 .LVL81-.LVL71
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL81-.LVL71
	.uleb128 .LVL82-.LVL71
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL82-.LVL71
	.uleb128 .LVL84-.LVL71
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL89-.LVL71
	.uleb128 .LVL92-.LVL71
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL71
	.uleb128 .LFE7-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS60:
	.uleb128 .LVU260
	.uleb128 .LVU267
.LLST60:
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL76-.LVL73
	.uleb128 0xa
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS61:
	.uleb128 .LVU260
	.uleb128 .LVU266
	.uleb128 .LVU266
	.uleb128 .LVU267
.LLST61:
	.byte	0x6
	.long	.LVL73
	.byte	0x4
	.uleb128 .LVL73-.LVL73
	.uleb128 .LVL75-.LVL73
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL75-.LVL73
	.uleb128 .LVL76-.LVL73
	.uleb128 0x9
	.byte	0x76
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU262
	.uleb128 .LVU264
.LLST62:
	.byte	0x8
	.long	.LVL73
	.uleb128 .LVL74-.LVL73
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
.LVUS64:
	.uleb128 .LVU286
	.uleb128 .LVU289
.LLST64:
	.byte	0x8
	.long	.LVL80
	.uleb128 .LVL80-.LVL80
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS65:
	.uleb128 .LVU286
	.uleb128 .LVU289
.LLST65:
	.byte	0x8
	.long	.LVL80
	.uleb128 .LVL80-.LVL80
	.uleb128 0x9
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x22
	.byte	0
.LVUS67:
	.uleb128 .LVU300
	.uleb128 .LVU303
.LLST67:
	.byte	0x8
	.long	.LVL83
	.uleb128 .LVL83-.LVL83
	.uleb128 0x9
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x22
	.byte	0
.LVUS68:
	.uleb128 .LVU300
	.uleb128 .LVU303
.LLST68:
	.byte	0x8
	.long	.LVL83
	.uleb128 .LVL83-.LVL83
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
.LVUS70:
	.uleb128 .LVU318
	.uleb128 .LVU325
.LLST70:
	.byte	0x8
	.long	.LVL88
	.uleb128 .LVL89-.LVL88
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS71:
	.uleb128 .LVU318
	.uleb128 .LVU325
.LLST71:
	.byte	0x8
	.long	.LVL88
	.uleb128 .LVL89-.LVL88
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS72:
	.uleb128 .LVU320
	.uleb128 .LVU325
.LLST72:
	.byte	0x8
	.long	.LVL88
	.uleb128 .LVL89-.LVL88
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS37:
	.uleb128 0
	.uleb128 .LVU171
.LLST37:
	.byte	0x8
	.long	.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS38:
	.uleb128 .LVU176
	.uleb128 .LVU225
	.uleb128 .LVU235
	.uleb128 0
.LLST38:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL62-.LVL52
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL65-.LVL52
	.uleb128 .LFE6-.LVL52
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS39:
	.uleb128 .LVU176
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU211
	.uleb128 .LVU211
	.uleb128 .LVU217
	.uleb128 .LVU217
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU229
	.uleb128 .LVU235
	.uleb128 0
.LLST39:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL52
	.uleb128 .LVL57-.LVL52
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL52
	.uleb128 .LVL58-.LVL52
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL58-.LVL52
	.uleb128 .LVL60-.LVL52
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL52
	.uleb128 .LVL61-.LVL52
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL61-.LVL52
	.uleb128 .LVL63-1-.LVL52
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL52
	.uleb128 .LFE6-.LVL52
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS40:
	.uleb128 .LVU176
	.uleb128 .LVU234
	.uleb128 .LVU235
	.uleb128 0
.LLST40:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL64-.LVL52
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL65-.LVL52
	.uleb128 .LFE6-.LVL52
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS42:
	.uleb128 .LVU183
	.uleb128 .LVU186
.LLST42:
	.byte	0x8
	.long	.LVL54
	.uleb128 .LVL54-.LVL54
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS43:
	.uleb128 .LVU183
	.uleb128 .LVU186
.LLST43:
	.byte	0x8
	.long	.LVL54
	.uleb128 .LVL54-.LVL54
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS45:
	.uleb128 .LVU189
	.uleb128 .LVU192
	.uleb128 .LVU198
	.uleb128 .LVU201
.LLST45:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL55-.LVL55
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL56-.LVL56
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS46:
	.uleb128 .LVU189
	.uleb128 .LVU192
	.uleb128 .LVU198
	.uleb128 .LVU201
.LLST46:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL55-.LVL55
	.uleb128 0x1
	.byte	0x56
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL56-.LVL56
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS48:
	.uleb128 .LVU211
	.uleb128 .LVU218
	.uleb128 .LVU218
	.uleb128 .LVU219
.LLST48:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL59-.LVL57
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL59-.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0
.LVUS49:
	.uleb128 .LVU211
	.uleb128 .LVU217
	.uleb128 .LVU217
	.uleb128 .LVU219
.LLST49:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL58-.LVL57
	.uleb128 0xa
	.byte	0x72
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x34
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0xa
	.byte	0x72
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x34
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU213
	.uleb128 .LVU219
.LLST50:
	.byte	0x8
	.long	.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0
.LVUS28:
	.uleb128 .LVU120
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU131
	.uleb128 .LVU133
	.uleb128 .LVU162
	.uleb128 .LVU162
	.uleb128 .LVU163
	.uleb128 .LVU163
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 0
.LLST28:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL37-.LVL33
	.uleb128 .LVL47-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL47-.LVL33
	.uleb128 .LVL48-.LVL33
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x31
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL33
	.uleb128 .LVL49-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL49-.LVL33
	.uleb128 .LFE5-.LVL33
	.uleb128 0x5
	.byte	0x72
	.sleb128 0
	.byte	0x31
	.byte	0x25
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU133
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU157
	.uleb128 .LVU159
	.uleb128 .LVU160
.LLST29:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL39-.LVL37
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL39-.LVL37
	.uleb128 .LVL44-.LVL37
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL45-.LVL37
	.uleb128 .LVL46-.LVL37
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS30:
	.uleb128 .LVU134
	.uleb128 .LVU136
	.uleb128 .LVU145
	.uleb128 .LVU148
.LLST30:
	.byte	0x6
	.long	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL40-.LVL38
	.uleb128 .LVL41-.LVL38
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS31:
	.uleb128 .LVU137
	.uleb128 .LVU143
.LLST31:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL40-.LVL39
	.uleb128 0x9
	.byte	0x70
	.sleb128 0
	.byte	0x9
	.byte	0xfc
	.byte	0x1e
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU137
	.uleb128 .LVU143
.LLST32:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL40-.LVL39
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS33:
	.uleb128 .LVU139
	.uleb128 .LVU143
.LLST33:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL40-.LVL39
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS35:
	.uleb128 .LVU150
	.uleb128 .LVU153
.LLST35:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL42-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS36:
	.uleb128 .LVU150
	.uleb128 .LVU153
.LLST36:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL42-.LVL42
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS20:
	.uleb128 .LVU71
	.uleb128 .LVU75
	.uleb128 .LVU77
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU86
.LLST20:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL20
	.uleb128 .LVL23-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL23-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS22:
	.uleb128 .LVU79
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU86
.LLST22:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL25-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS25:
	.uleb128 .LVU83
	.uleb128 .LVU86
	.uleb128 .LVU100
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU102
.LLST25:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL27-.LVL24
	.uleb128 .LVL28-.LVL24
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL24
	.uleb128 .LVL29-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS27:
	.uleb128 .LVU93
	.uleb128 .LVU96
.LLST27:
	.byte	0x8
	.long	.LVL26
	.uleb128 .LVL26-.LVL26
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS13:
	.uleb128 .LVU39
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL14-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL14-.LVL11
	.uleb128 .LVL17-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL17-.LVL11
	.uleb128 .LVL18-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL19-.LVL11
	.uleb128 .LFE3-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0
.LVUS15:
	.uleb128 .LVU47
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 0
.LLST15:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL18-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL19-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS16:
	.uleb128 .LVU47
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL18-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL19-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0
.LVUS17:
	.uleb128 .LVU54
	.uleb128 .LVU58
.LLST17:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS18:
	.uleb128 .LVU54
	.uleb128 .LVU58
.LLST18:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LFE2-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS2:
	.uleb128 .LVU7
	.uleb128 .LVU9
	.uleb128 .LVU31
	.uleb128 .LVU34
.LLST2:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL9-.LVL1
	.uleb128 .LVL10-.LVL1
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS3:
	.uleb128 .LVU8
	.uleb128 .LVU9
	.uleb128 .LVU11
	.uleb128 .LVU25
	.uleb128 .LVU28
	.uleb128 .LVU34
.LLST3:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL2
	.uleb128 .LVL6-.LVL2
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL7-.LVL2
	.uleb128 .LVL10-.LVL2
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS5:
	.uleb128 .LVU8
	.uleb128 .LVU9
	.uleb128 .LVU11
	.uleb128 .LVU34
.LLST5:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL2-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL2
	.uleb128 .LVL10-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS7:
	.uleb128 .LVU13
	.uleb128 .LVU16
.LLST7:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS8:
	.uleb128 .LVU13
	.uleb128 .LVU16
.LLST8:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS9:
	.uleb128 .LVU19
	.uleb128 .LVU26
.LLST9:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0xb
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU19
	.uleb128 .LVU26
.LLST10:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0x9
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU21
	.uleb128 .LVU26
.LLST11:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL7-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS83:
	.uleb128 0
	.uleb128 .LVU422
	.uleb128 .LVU422
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU465
	.uleb128 .LVU465
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU467
	.uleb128 .LVU467
	.uleb128 .LVU472
	.uleb128 .LVU472
	.uleb128 .LVU474
	.uleb128 .LVU474
	.uleb128 0
.LLST83:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL109-1-.LVL106
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL109-1-.LVL106
	.uleb128 .LVL126-.LVL106
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL126-.LVL106
	.uleb128 .LVL128-.LVL106
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL106
	.uleb128 .LVL129-.LVL106
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL129-.LVL106
	.uleb128 .LVL130-.LVL106
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL106
	.uleb128 .LVL134-.LVL106
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL134-.LVL106
	.uleb128 .LVL136-.LVL106
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL136-.LVL106
	.uleb128 .LFE14-.LVL106
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS84:
	.uleb128 0
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU426
	.uleb128 .LVU426
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU465
	.uleb128 .LVU465
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU467
	.uleb128 .LVU467
	.uleb128 .LVU468
	.uleb128 .LVU468
	.uleb128 .LVU470
	.uleb128 .LVU470
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 0
.LLST84:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL108-.LVL106
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL108-.LVL106
	.uleb128 .LVL111-.LVL106
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL111-.LVL106
	.uleb128 .LVL126-.LVL106
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL126-.LVL106
	.uleb128 .LVL128-.LVL106
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL106
	.uleb128 .LVL129-.LVL106
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL129-.LVL106
	.uleb128 .LVL130-.LVL106
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL106
	.uleb128 .LVL131-.LVL106
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL131-.LVL106
	.uleb128 .LVL132-.LVL106
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL132-.LVL106
	.uleb128 .LVL135-.LVL106
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL135-.LVL106
	.uleb128 .LFE14-.LVL106
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS85:
	.uleb128 .LVU420
	.uleb128 .LVU454
	.uleb128 .LVU454
	.uleb128 .LVU463
	.uleb128 .LVU463
	.uleb128 .LVU464
	.uleb128 .LVU465
	.uleb128 .LVU466
	.uleb128 .LVU466
	.uleb128 .LVU467
	.uleb128 .LVU467
	.uleb128 .LVU470
	.uleb128 .LVU470
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 0
.LLST85:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL122-.LVL107
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL122-.LVL107
	.uleb128 .LVL126-.LVL107
	.uleb128 0x6
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL126-.LVL107
	.uleb128 .LVL127-.LVL107
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL107
	.uleb128 .LVL129-.LVL107
	.uleb128 0x6
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL129-.LVL107
	.uleb128 .LVL130-.LVL107
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL107
	.uleb128 .LVL132-.LVL107
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL132-.LVL107
	.uleb128 .LVL135-.LVL107
	.uleb128 0x6
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL135-.LVL107
	.uleb128 .LFE14-.LVL107
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x31
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS86:
	.uleb128 .LVU420
	.uleb128 .LVU428
	.uleb128 .LVU443
	.uleb128 .LVU445
	.uleb128 .LVU445
	.uleb128 .LVU447
	.uleb128 .LVU468
	.uleb128 .LVU470
.LLST86:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL112-.LVL107
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL117-.LVL107
	.uleb128 .LVL118-.LVL107
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL118-.LVL107
	.uleb128 .LVL119-.LVL107
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL131-.LVL107
	.uleb128 .LVL132-.LVL107
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS87:
	.uleb128 .LVU420
	.uleb128 .LVU428
	.uleb128 .LVU428
	.uleb128 .LVU448
	.uleb128 .LVU468
	.uleb128 .LVU470
.LLST87:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL112-.LVL107
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL112-.LVL107
	.uleb128 .LVL120-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL131-.LVL107
	.uleb128 .LVL132-.LVL107
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS88:
	.uleb128 .LVU420
	.uleb128 .LVU428
	.uleb128 .LVU428
	.uleb128 .LVU431
	.uleb128 .LVU431
	.uleb128 .LVU436
	.uleb128 .LVU436
	.uleb128 .LVU445
	.uleb128 .LVU445
	.uleb128 .LVU463
	.uleb128 .LVU465
	.uleb128 .LVU466
	.uleb128 .LVU467
	.uleb128 .LVU468
	.uleb128 .LVU468
	.uleb128 .LVU470
	.uleb128 .LVU470
	.uleb128 .LVU471
.LLST88:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL112-.LVL107
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL112-.LVL107
	.uleb128 .LVL114-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL114-.LVL107
	.uleb128 .LVL115-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL115-.LVL107
	.uleb128 .LVL118-.LVL107
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL118-.LVL107
	.uleb128 .LVL126-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL128-.LVL107
	.uleb128 .LVL129-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL130-.LVL107
	.uleb128 .LVL131-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL131-.LVL107
	.uleb128 .LVL132-.LVL107
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL132-.LVL107
	.uleb128 .LVL133-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS90:
	.uleb128 .LVU438
	.uleb128 .LVU441
.LLST90:
	.byte	0x8
	.long	.LVL116
	.uleb128 .LVL116-.LVL116
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS91:
	.uleb128 .LVU438
	.uleb128 .LVU441
.LLST91:
	.byte	0x8
	.long	.LVL116
	.uleb128 .LVL116-.LVL116
	.uleb128 0x1
	.byte	0x50
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
	.long	.LFB13
	.long	.LFE13-.LFB13
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
.LLRL1:
	.byte	0x5
	.long	.LBB43
	.byte	0x4
	.uleb128 .LBB43-.LBB43
	.uleb128 .LBE43-.LBB43
	.byte	0x4
	.uleb128 .LBB52-.LBB43
	.uleb128 .LBE52-.LBB43
	.byte	0x4
	.uleb128 .LBB53-.LBB43
	.uleb128 .LBE53-.LBB43
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB44
	.byte	0x4
	.uleb128 .LBB44-.LBB44
	.uleb128 .LBE44-.LBB44
	.byte	0x4
	.uleb128 .LBB51-.LBB44
	.uleb128 .LBE51-.LBB44
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB50-.LBB45
	.uleb128 .LBE50-.LBB45
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB54
	.byte	0x4
	.uleb128 .LBB54-.LBB54
	.uleb128 .LBE54-.LBB54
	.byte	0x4
	.uleb128 .LBB59-.LBB54
	.uleb128 .LBE59-.LBB54
	.byte	0x4
	.uleb128 .LBB60-.LBB54
	.uleb128 .LBE60-.LBB54
	.byte	0x4
	.uleb128 .LBB61-.LBB54
	.uleb128 .LBE61-.LBB54
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB55
	.byte	0x4
	.uleb128 .LBB55-.LBB55
	.uleb128 .LBE55-.LBB55
	.byte	0x4
	.uleb128 .LBB58-.LBB55
	.uleb128 .LBE58-.LBB55
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB62
	.byte	0x4
	.uleb128 .LBB62-.LBB62
	.uleb128 .LBE62-.LBB62
	.byte	0x4
	.uleb128 .LBB79-.LBB62
	.uleb128 .LBE79-.LBB62
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB63
	.byte	0x4
	.uleb128 .LBB63-.LBB63
	.uleb128 .LBE63-.LBB63
	.byte	0x4
	.uleb128 .LBB78-.LBB63
	.uleb128 .LBE78-.LBB63
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB64
	.byte	0x4
	.uleb128 .LBB64-.LBB64
	.uleb128 .LBE64-.LBB64
	.byte	0x4
	.uleb128 .LBB74-.LBB64
	.uleb128 .LBE74-.LBB64
	.byte	0x4
	.uleb128 .LBB76-.LBB64
	.uleb128 .LBE76-.LBB64
	.byte	0x4
	.uleb128 .LBB77-.LBB64
	.uleb128 .LBE77-.LBB64
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB69
	.byte	0x4
	.uleb128 .LBB69-.LBB69
	.uleb128 .LBE69-.LBB69
	.byte	0x4
	.uleb128 .LBB75-.LBB69
	.uleb128 .LBE75-.LBB69
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB70
	.byte	0x4
	.uleb128 .LBB70-.LBB70
	.uleb128 .LBE70-.LBB70
	.byte	0x4
	.uleb128 .LBB73-.LBB70
	.uleb128 .LBE73-.LBB70
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB87-.LBB84
	.uleb128 .LBE87-.LBB84
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB88
	.byte	0x4
	.uleb128 .LBB88-.LBB88
	.uleb128 .LBE88-.LBB88
	.byte	0x4
	.uleb128 .LBB102-.LBB88
	.uleb128 .LBE102-.LBB88
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB91
	.byte	0x4
	.uleb128 .LBB91-.LBB91
	.uleb128 .LBE91-.LBB91
	.byte	0x4
	.uleb128 .LBB96-.LBB91
	.uleb128 .LBE96-.LBB91
	.byte	0x4
	.uleb128 .LBB97-.LBB91
	.uleb128 .LBE97-.LBB91
	.byte	0x4
	.uleb128 .LBB103-.LBB91
	.uleb128 .LBE103-.LBB91
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB101-.LBB98
	.uleb128 .LBE101-.LBB98
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB104
	.byte	0x4
	.uleb128 .LBB104-.LBB104
	.uleb128 .LBE104-.LBB104
	.byte	0x4
	.uleb128 .LBB128-.LBB104
	.uleb128 .LBE128-.LBB104
	.byte	0x4
	.uleb128 .LBB129-.LBB104
	.uleb128 .LBE129-.LBB104
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB105
	.byte	0x4
	.uleb128 .LBB105-.LBB105
	.uleb128 .LBE105-.LBB105
	.byte	0x4
	.uleb128 .LBB126-.LBB105
	.uleb128 .LBE126-.LBB105
	.byte	0x4
	.uleb128 .LBB127-.LBB105
	.uleb128 .LBE127-.LBB105
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB109-.LBB106
	.uleb128 .LBE109-.LBB106
	.byte	0
.LLRL63:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB115-.LBB110
	.uleb128 .LBE115-.LBB110
	.byte	0x4
	.uleb128 .LBB116-.LBB110
	.uleb128 .LBE116-.LBB110
	.byte	0x4
	.uleb128 .LBB117-.LBB110
	.uleb128 .LBE117-.LBB110
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB118
	.byte	0x4
	.uleb128 .LBB118-.LBB118
	.uleb128 .LBE118-.LBB118
	.byte	0x4
	.uleb128 .LBB121-.LBB118
	.uleb128 .LBE121-.LBB118
	.byte	0
.LLRL69:
	.byte	0x5
	.long	.LBB122
	.byte	0x4
	.uleb128 .LBB122-.LBB122
	.uleb128 .LBE122-.LBB122
	.byte	0x4
	.uleb128 .LBB125-.LBB122
	.uleb128 .LBE125-.LBB122
	.byte	0
.LLRL77:
	.byte	0x5
	.long	.LBB130
	.byte	0x4
	.uleb128 .LBB130-.LBB130
	.uleb128 .LBE130-.LBB130
	.byte	0x4
	.uleb128 .LBB138-.LBB130
	.uleb128 .LBE138-.LBB130
	.byte	0x4
	.uleb128 .LBB139-.LBB130
	.uleb128 .LBE139-.LBB130
	.byte	0x4
	.uleb128 .LBB140-.LBB130
	.uleb128 .LBE140-.LBB130
	.byte	0x4
	.uleb128 .LBB141-.LBB130
	.uleb128 .LBE141-.LBB130
	.byte	0
.LLRL79:
	.byte	0x5
	.long	.LBB131
	.byte	0x4
	.uleb128 .LBB131-.LBB131
	.uleb128 .LBE131-.LBB131
	.byte	0x4
	.uleb128 .LBB136-.LBB131
	.uleb128 .LBE136-.LBB131
	.byte	0x4
	.uleb128 .LBB137-.LBB131
	.uleb128 .LBE137-.LBB131
	.byte	0
.LLRL80:
	.byte	0x5
	.long	.LBB132
	.byte	0x4
	.uleb128 .LBB132-.LBB132
	.uleb128 .LBE132-.LBB132
	.byte	0x4
	.uleb128 .LBB133-.LBB132
	.uleb128 .LBE133-.LBB132
	.byte	0
.LLRL89:
	.byte	0x5
	.long	.LBB144
	.byte	0x4
	.uleb128 .LBB144-.LBB144
	.uleb128 .LBE144-.LBB144
	.byte	0x4
	.uleb128 .LBB148-.LBB144
	.uleb128 .LBE148-.LBB144
	.byte	0x4
	.uleb128 .LBB149-.LBB144
	.uleb128 .LBE149-.LBB144
	.byte	0
.LLRL94:
	.byte	0x5
	.long	.LBB150
	.byte	0x4
	.uleb128 .LBB150-.LBB150
	.uleb128 .LBE150-.LBB150
	.byte	0x4
	.uleb128 .LBB151-.LBB150
	.uleb128 .LBE151-.LBB150
	.byte	0x4
	.uleb128 .LBB152-.LBB150
	.uleb128 .LBE152-.LBB150
	.byte	0x4
	.uleb128 .LBB153-.LBB150
	.uleb128 .LBE153-.LBB150
	.byte	0
.LLRL96:
	.byte	0x5
	.long	.LBB154
	.byte	0x4
	.uleb128 .LBB154-.LBB154
	.uleb128 .LBE154-.LBB154
	.byte	0x4
	.uleb128 .LBB157-.LBB154
	.uleb128 .LBE157-.LBB154
	.byte	0x4
	.uleb128 .LBB158-.LBB154
	.uleb128 .LBE158-.LBB154
	.byte	0
.LLRL98:
	.byte	0x5
	.long	.LBB155
	.byte	0x4
	.uleb128 .LBB155-.LBB155
	.uleb128 .LBE155-.LBB155
	.byte	0x4
	.uleb128 .LBB156-.LBB155
	.uleb128 .LBE156-.LBB155
	.byte	0
.LLRL101:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB13
	.uleb128 .LFE13-.LFB13
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF49:
	.string	"by_value"
.LASF18:
	.string	"sort"
.LASF47:
	.string	"qsort"
.LASF45:
	.string	"exchange"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF50:
	.string	"less"
.LASF42:
	.string	"bubble"
.LASF30:
	.string	"merge"
.LASF48:
	.string	"main"
.LASF14:
	.string	"memcpy"
.LASF44:
	.string	"merge_part"
.LASF40:
	.string	"least"
.LASF51:
	.string	"__builtin_memcmp"
.LASF36:
	.string	"quick"
.LASF33:
	.string	"heap"
.LASF16:
	.string	"memcmp"
.LASF4:
	.string	"long long int"
.LASF41:
	.string	"insertion"
.LASF12:
	.string	"long int"
.LASF28:
	.string	"shift"
.LASF15:
	.string	"printf"
.LASF38:
	.string	"shell"
.LASF27:
	.string	"other"
.LASF17:
	.string	"name"
.LASF5:
	.string	"unsigned char"
.LASF31:
	.string	"work"
.LASF2:
	.string	"signed char"
.LASF19:
	.string	"comparisons"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF39:
	.string	"selection"
.LASF43:
	.string	"last"
.LASF26:
	.string	"radix"
.LASF29:
	.string	"start"
.LASF6:
	.string	"short unsigned int"
.LASF32:
	.string	"half"
.LASF9:
	.string	"char"
.LASF23:
	.string	"seed"
.LASF46:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF22:
	.string	"expected"
.LASF13:
	.string	"long unsigned int"
.LASF35:
	.string	"child"
.LASF20:
	.string	"sorts"
.LASF21:
	.string	"original"
.LASF24:
	.string	"wrong"
.LASF37:
	.string	"pivot"
.LASF34:
	.string	"root"
.LASF25:
	.string	"library"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"sorting.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
