	.file	"sha256.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "sha256.c"
	.p2align 4
	.type	compress, @function
compress:
.LVL0:
.LFB1:
	.file 1 "sha256.c"
	.loc 1 30 1 view -0
	.cfi_startproc
	.loc 1 31 2 view .LVU1
	.loc 1 32 2 view .LVU2
.LBB28:
	.loc 1 32 7 view .LVU3
	.loc 1 32 20 view .LVU4
.LBE28:
	.loc 1 30 1 is_stmt 0 view .LVU5
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB29:
	.loc 1 32 11 view .LVU6
	xorl	%edx, %edx
.LBE29:
	.loc 1 30 1 view .LVU7
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
	subl	$332, %esp
	.cfi_def_cfa_offset 352
.LVL1:
	.p2align 4
	.p2align 3
.L2:
.LBB30:
	.loc 1 33 3 is_stmt 1 discriminator 3 view .LVU8
	.loc 1 33 10 is_stmt 0 discriminator 3 view .LVU9
	movzbl	40(%edi,%edx,4), %eax
	.loc 1 33 64 discriminator 3 view .LVU10
	movzbl	41(%edi,%edx,4), %ecx
	.loc 1 33 36 discriminator 3 view .LVU11
	sall	$24, %eax
	.loc 1 33 64 discriminator 3 view .LVU12
	sall	$16, %ecx
	.loc 1 34 31 discriminator 3 view .LVU13
	orl	%ecx, %eax
	.loc 1 34 41 discriminator 3 view .LVU14
	movzbl	43(%edi,%edx,4), %ecx
	.loc 1 34 31 discriminator 3 view .LVU15
	orl	%ecx, %eax
	.loc 1 34 26 discriminator 3 view .LVU16
	movzbl	42(%edi,%edx,4), %ecx
	sall	$8, %ecx
	.loc 1 34 31 discriminator 3 view .LVU17
	orl	%ecx, %eax
	movl	%eax, 64(%esp,%edx,4)
	.loc 1 32 27 is_stmt 1 discriminator 3 view .LVU18
	incl	%edx
.LVL2:
	.loc 1 32 20 discriminator 3 view .LVU19
	cmpl	$16, %edx
	jne	.L2
	movl	120(%esp), %ebp
	leal	68(%esp), %ecx
	movl	%edi, 24(%esp)
	movl	124(%esp), %esi
	movl	64(%esp), %ebx
.LVL3:
	.p2align 4
	.p2align 3
.L3:
	.loc 1 32 20 is_stmt 0 discriminator 3 view .LVU20
.LBE30:
.LBB31:
.LBB32:
	.loc 1 36 3 is_stmt 1 discriminator 3 view .LVU21
.LBB33:
.LBB34:
	.loc 1 26 16 is_stmt 0 discriminator 3 view .LVU22
	movl	%ebp, %edx
.LBE34:
.LBE33:
.LBB37:
.LBB38:
	movl	%ebp, %eax
.LBE38:
.LBE37:
.LBB41:
.LBB35:
	roll	$15, %edx
	movl	%ebx, %edi
.LBE35:
.LBE41:
	.loc 1 36 17 discriminator 3 view .LVU23
	movl	(%ecx), %ebx
.LVL4:
.LBB42:
.LBI42:
	.loc 1 24 17 is_stmt 1 discriminator 3 view .LVU24
.LBB43:
	.loc 1 26 2 discriminator 3 view .LVU25
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU26
.LBE43:
.LBE42:
.LBB45:
.LBI45:
	.loc 1 24 17 is_stmt 1 discriminator 3 view .LVU27
.LBB46:
	.loc 1 26 2 discriminator 3 view .LVU28
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU29
.LBE46:
.LBE45:
	.loc 1 37 3 is_stmt 1 discriminator 3 view .LVU30
.LBB48:
.LBI33:
	.loc 1 24 17 discriminator 3 view .LVU31
.LBB36:
	.loc 1 26 2 discriminator 3 view .LVU32
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU33
.LBE36:
.LBE48:
.LBB49:
.LBI37:
	.loc 1 24 17 is_stmt 1 discriminator 3 view .LVU34
.LBB39:
	.loc 1 26 2 discriminator 3 view .LVU35
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU36
.LBE39:
.LBE49:
	.loc 1 38 3 is_stmt 1 discriminator 3 view .LVU37
.LBB50:
.LBB40:
	.loc 1 26 16 is_stmt 0 discriminator 3 view .LVU38
	roll	$13, %eax
.LVL5:
	.loc 1 26 16 discriminator 3 view .LVU39
.LBE40:
.LBE50:
.LBE32:
	.loc 1 35 21 discriminator 3 view .LVU40
	addl	$4, %ecx
.LBB53:
	.loc 1 37 68 discriminator 3 view .LVU41
	shrl	$10, %ebp
.LVL6:
	.loc 1 37 36 discriminator 3 view .LVU42
	xorl	%edx, %eax
	.loc 1 37 12 discriminator 3 view .LVU43
	xorl	%ebp, %eax
.LVL7:
	.loc 1 37 12 discriminator 3 view .LVU44
	movl	28(%ecx), %ebp
.LBB51:
.LBB47:
	.loc 1 26 16 discriminator 3 view .LVU45
	movl	%ebx, %edx
	roll	$14, %edx
	addl	%ebp, %eax
.LVL8:
	.loc 1 26 16 discriminator 3 view .LVU46
.LBE47:
.LBE51:
.LBB52:
.LBB44:
	movl	%ebx, %ebp
	rorl	$7, %ebp
.LBE44:
.LBE52:
	.loc 1 36 36 discriminator 3 view .LVU47
	xorl	%ebp, %edx
	.loc 1 36 70 discriminator 3 view .LVU48
	movl	%ebx, %ebp
	shrl	$3, %ebp
	.loc 1 36 12 discriminator 3 view .LVU49
	xorl	%ebp, %edx
.LVL9:
	.loc 1 36 12 discriminator 3 view .LVU50
	movl	%esi, %ebp
	addl	%edx, %eax
	.loc 1 38 36 discriminator 3 view .LVU51
	leal	(%edi,%eax), %esi
	.loc 1 38 8 discriminator 3 view .LVU52
	movl	%esi, 56(%ecx)
.LBE53:
	.loc 1 35 28 is_stmt 1 discriminator 3 view .LVU53
	.loc 1 35 21 discriminator 3 view .LVU54
	leal	260(%esp), %eax
	cmpl	%ecx, %eax
	jne	.L3
.LBE31:
	.loc 1 40 2 is_stmt 0 view .LVU55
	movl	24(%esp), %edi
	.loc 1 40 2 is_stmt 1 view .LVU56
	xorl	%eax, %eax
.LVL10:
.L4:
	.loc 1 40 2 is_stmt 0 view .LVU57
	movl	(%edi,%eax), %edx
	movl	%edx, 32(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L4
	.loc 1 41 2 is_stmt 1 view .LVU58
.LBB54:
	.loc 1 41 7 view .LVU59
.LVL11:
	.loc 1 41 20 view .LVU60
.LBB55:
	.loc 1 42 17 is_stmt 0 view .LVU61
	movl	48(%esp), %eax
.LBE55:
	.loc 1 41 11 view .LVU62
	xorl	%ebp, %ebp
	movl	%edi, 28(%esp)
.LBB88:
	.loc 1 45 17 view .LVU63
	movl	32(%esp), %ebx
.LVL12:
	.p2align 4
	.p2align 3
.L6:
	.loc 1 42 3 is_stmt 1 discriminator 3 view .LVU64
.LBB56:
.LBI56:
	.loc 1 24 17 discriminator 3 view .LVU65
.LBB57:
	.loc 1 26 2 discriminator 3 view .LVU66
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU67
.LBE57:
.LBE56:
.LBB60:
.LBI60:
	.loc 1 24 17 is_stmt 1 discriminator 3 view .LVU68
.LBB61:
	.loc 1 26 2 discriminator 3 view .LVU69
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU70
.LBE61:
.LBE60:
.LBB64:
.LBI64:
	.loc 1 24 17 is_stmt 1 discriminator 3 view .LVU71
.LBB65:
	.loc 1 26 2 discriminator 3 view .LVU72
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU73
.LBE65:
.LBE64:
	.loc 1 43 3 is_stmt 1 discriminator 3 view .LVU74
	.loc 1 44 3 discriminator 3 view .LVU75
	.loc 1 45 3 discriminator 3 view .LVU76
.LBB67:
.LBI67:
	.loc 1 24 17 discriminator 3 view .LVU77
.LBB68:
	.loc 1 26 2 discriminator 3 view .LVU78
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU79
.LBE68:
.LBE67:
.LBB71:
.LBI71:
	.loc 1 24 17 is_stmt 1 discriminator 3 view .LVU80
.LBB72:
	.loc 1 26 2 discriminator 3 view .LVU81
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU82
.LBE72:
.LBE71:
.LBB75:
.LBI75:
	.loc 1 24 17 is_stmt 1 discriminator 3 view .LVU83
.LBB76:
	.loc 1 26 2 discriminator 3 view .LVU84
	.loc 1 26 2 is_stmt 0 discriminator 3 view .LVU85
.LBE76:
.LBE75:
	.loc 1 46 3 is_stmt 1 discriminator 3 view .LVU86
.LBB78:
.LBB58:
	.loc 1 26 16 is_stmt 0 discriminator 3 view .LVU87
	movl	%eax, %edx
.LBE58:
.LBE78:
.LBB79:
.LBB62:
	movl	%eax, %ecx
.LBE62:
.LBE79:
	.loc 1 44 12 discriminator 3 view .LVU88
	movl	K(,%ebp,4), %esi
.LBB80:
.LBB63:
	.loc 1 26 16 discriminator 3 view .LVU89
	rorl	$11, %ecx
.LBE63:
.LBE80:
	.loc 1 44 12 discriminator 3 view .LVU90
	movl	60(%esp), %edi
.LBB81:
.LBB59:
	.loc 1 26 16 discriminator 3 view .LVU91
	rorl	$6, %edx
.LBE59:
.LBE81:
	.loc 1 42 31 discriminator 3 view .LVU92
	xorl	%ecx, %edx
.LBB82:
.LBB66:
	.loc 1 26 16 discriminator 3 view .LVU93
	movl	%eax, %ecx
	roll	$7, %ecx
.LBE66:
.LBE82:
	.loc 1 42 12 discriminator 3 view .LVU94
	xorl	%ecx, %edx
.LVL13:
	.loc 1 44 12 discriminator 3 view .LVU95
	movl	64(%esp,%ebp,4), %ecx
.LBE88:
	.loc 1 41 27 discriminator 3 view .LVU96
	incl	%ebp
.LVL14:
.LBB89:
	.loc 1 44 12 discriminator 3 view .LVU97
	addl	%esi, %ecx
	.loc 1 43 44 discriminator 3 view .LVU98
	movl	56(%esp), %esi
	.loc 1 44 12 discriminator 3 view .LVU99
	addl	%edi, %ecx
	.loc 1 43 27 discriminator 3 view .LVU100
	movl	52(%esp), %edi
	.loc 1 44 12 discriminator 3 view .LVU101
	addl	%ecx, %edx
.LVL15:
	.loc 1 43 38 discriminator 3 view .LVU102
	movl	%eax, %ecx
	notl	%ecx
	.loc 1 43 44 discriminator 3 view .LVU103
	andl	%esi, %ecx
	.loc 1 46 32 discriminator 3 view .LVU104
	movl	36(%esp), %esi
	.loc 1 43 27 discriminator 3 view .LVU105
	andl	%edi, %eax
.LVL16:
	.loc 1 46 48 discriminator 3 view .LVU106
	movl	40(%esp), %edi
.LVL17:
	.loc 1 47 3 is_stmt 1 discriminator 3 view .LVU107
	.loc 1 43 12 is_stmt 0 discriminator 3 view .LVU108
	xorl	%ecx, %eax
.LVL18:
	.loc 1 44 12 discriminator 3 view .LVU109
	addl	%edx, %eax
.LVL19:
	.loc 1 44 12 discriminator 3 view .LVU110
	movl	%eax, 24(%esp)
.LVL20:
	.loc 1 47 3 discriminator 3 view .LVU111
	leal	32(%esp), %edx
	movl	$28, %eax
	movl	%edx, 4(%esp)
	leal	36(%esp), %edx
	movl	%edx, (%esp)
	movl	%eax, 8(%esp)
	call	memmove
.LVL21:
	.loc 1 48 3 is_stmt 1 discriminator 3 view .LVU112
	.loc 1 48 8 is_stmt 0 discriminator 3 view .LVU113
	movl	48(%esp), %edx
.LBB83:
.LBB69:
	.loc 1 26 16 discriminator 3 view .LVU114
	movl	%ebx, %ecx
.LBE69:
.LBE83:
	.loc 1 48 8 discriminator 3 view .LVU115
	movl	24(%esp), %eax
.LBB84:
.LBB70:
	.loc 1 26 16 discriminator 3 view .LVU116
	rorl	$2, %ecx
.LBE70:
.LBE84:
	.loc 1 48 8 discriminator 3 view .LVU117
	addl	%edx, %eax
.LBB85:
.LBB73:
	.loc 1 26 16 discriminator 3 view .LVU118
	movl	%ebx, %edx
.LBE73:
.LBE85:
	.loc 1 48 8 discriminator 3 view .LVU119
	movl	%eax, 48(%esp)
	.loc 1 49 3 is_stmt 1 discriminator 3 view .LVU120
.LBB86:
.LBB74:
	.loc 1 26 16 is_stmt 0 discriminator 3 view .LVU121
	rorl	$13, %edx
.LBE74:
.LBE86:
	.loc 1 45 31 discriminator 3 view .LVU122
	xorl	%edx, %ecx
.LBB87:
.LBB77:
	.loc 1 26 16 discriminator 3 view .LVU123
	movl	%ebx, %edx
	roll	$10, %edx
.LBE77:
.LBE87:
	.loc 1 45 12 discriminator 3 view .LVU124
	xorl	%ecx, %edx
.LVL22:
	.loc 1 46 37 discriminator 3 view .LVU125
	movl	%esi, %ecx
	xorl	%edi, %ecx
	.loc 1 46 61 discriminator 3 view .LVU126
	andl	%edi, %esi
.LVL23:
	.loc 1 49 18 discriminator 3 view .LVU127
	movl	24(%esp), %edi
	.loc 1 46 37 discriminator 3 view .LVU128
	andl	%ebx, %ecx
	.loc 1 46 12 discriminator 3 view .LVU129
	xorl	%esi, %ecx
.LVL24:
	.loc 1 49 18 discriminator 3 view .LVU130
	addl	%ecx, %edx
.LVL25:
	.loc 1 49 18 discriminator 3 view .LVU131
.LBE89:
	.loc 1 41 20 discriminator 3 view .LVU132
	cmpl	$64, %ebp
.LBB90:
	.loc 1 49 18 discriminator 3 view .LVU133
	leal	(%edx,%edi), %ebx
.LVL26:
	.loc 1 49 8 discriminator 3 view .LVU134
	movl	%ebx, 32(%esp)
.LBE90:
	.loc 1 41 27 is_stmt 1 discriminator 3 view .LVU135
.LVL27:
	.loc 1 41 20 discriminator 3 view .LVU136
	jne	.L6
.LBE54:
.LBB91:
	.loc 1 51 11 is_stmt 0 view .LVU137
	movl	28(%esp), %edi
	xorl	%eax, %eax
	.p2align 4
	.p2align 3
.L7:
.LVL28:
	.loc 1 52 3 is_stmt 1 discriminator 3 view .LVU138
	.loc 1 52 15 is_stmt 0 discriminator 3 view .LVU139
	movl	32(%esp,%eax,4), %edx
	addl	%edx, (%edi,%eax,4)
	.loc 1 51 26 is_stmt 1 discriminator 3 view .LVU140
	incl	%eax
.LVL29:
	.loc 1 51 20 discriminator 3 view .LVU141
	cmpl	$8, %eax
	jne	.L7
.LBE91:
	.loc 1 53 1 is_stmt 0 view .LVU142
	addl	$332, %esp
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
.LVL30:
	.loc 1 53 1 view .LVU143
	ret
	.cfi_endproc
.LFE1:
	.size	compress, .-compress
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%08x"
	.text
	.p2align 4
	.type	finish, @function
finish:
.LVL31:
.LFB4:
	.loc 1 79 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 80 2 view .LVU145
	.loc 1 79 1 is_stmt 0 view .LVU146
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
	movl	%eax, %ebx
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 79 1 view .LVU147
	movl	%edx, 28(%esp)
	.loc 1 80 19 view .LVU148
	movl	32(%eax), %edi
	movl	36(%eax), %ebp
	.loc 1 80 11 view .LVU149
	movl	%edi, %eax
.LVL32:
	.loc 1 80 11 view .LVU150
	sall	$3, %eax
	movl	%ebp, %edx
.LVL33:
	.loc 1 80 11 view .LVU151
	movl	%eax, 16(%esp)
	shldl	$3, %edi, %edx
	.loc 1 81 16 view .LVU152
	movb	$-128, %al
	.loc 1 80 11 view .LVU153
	movl	%edx, 20(%esp)
.LVL34:
	.loc 1 81 2 is_stmt 1 view .LVU154
.LBB98:
.LBB99:
	.loc 1 70 13 is_stmt 0 view .LVU155
	movl	104(%ebx), %edx
	jmp	.L19
.LVL35:
	.p2align 4,,10
	.p2align 3
.L16:
	.loc 1 69 13 is_stmt 1 view .LVU156
	.loc 1 69 13 is_stmt 0 view .LVU157
.LBE99:
.LBE98:
	.loc 1 84 3 is_stmt 1 view .LVU158
	.loc 1 85 19 view .LVU159
	cmpl	$56, %esi
	je	.L23
.L17:
	.loc 1 81 16 is_stmt 0 view .LVU160
	movl	%esi, %edx
	.loc 1 84 8 view .LVU161
	xorl	%eax, %eax
.LVL36:
.L19:
	.loc 1 82 2 is_stmt 1 discriminator 1 view .LVU162
	.loc 1 83 3 discriminator 1 view .LVU163
.LBB101:
.LBI98:
	.loc 1 65 13 discriminator 1 view .LVU164
.LBB100:
	.loc 1 67 2 discriminator 1 view .LVU165
	.loc 1 68 2 discriminator 1 view .LVU166
	.loc 1 70 19 is_stmt 0 discriminator 1 view .LVU167
	leal	1(%edx), %esi
	.loc 1 68 12 discriminator 1 view .LVU168
	addl	$1, %edi
	movl	%edi, 32(%ebx)
	adcl	$0, %ebp
	.loc 1 71 6 discriminator 1 view .LVU169
	cmpl	$64, %esi
	.loc 1 68 12 discriminator 1 view .LVU170
	movl	%ebp, 36(%ebx)
	.loc 1 69 2 is_stmt 1 discriminator 1 view .LVU171
	.loc 1 69 13 discriminator 1 view .LVU172
.LVL37:
	.loc 1 70 3 discriminator 1 view .LVU173
	.loc 1 70 19 is_stmt 0 discriminator 1 view .LVU174
	movl	%esi, 104(%ebx)
	.loc 1 70 23 discriminator 1 view .LVU175
	movb	%al, 40(%ebx,%edx)
	.loc 1 71 3 is_stmt 1 discriminator 1 view .LVU176
	.loc 1 71 6 is_stmt 0 discriminator 1 view .LVU177
	jne	.L16
	.loc 1 72 4 is_stmt 1 view .LVU178
	movl	%ebx, %eax
.LVL38:
	.loc 1 72 4 is_stmt 0 view .LVU179
	xorl	%esi, %esi
	call	compress
.LVL39:
	.loc 1 73 4 is_stmt 1 view .LVU180
	.loc 1 69 13 view .LVU181
	.loc 1 69 13 is_stmt 0 view .LVU182
.LBE100:
.LBE101:
	.loc 1 84 3 is_stmt 1 view .LVU183
	.loc 1 85 19 view .LVU184
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L23:
.LBB102:
	.loc 1 86 11 is_stmt 0 view .LVU185
	movl	$56, %ecx
	jmp	.L18
.LVL40:
	.p2align 4,,10
	.p2align 3
.L20:
.LBB103:
.LBB104:
	.loc 1 69 13 is_stmt 1 view .LVU186
	.loc 1 69 13 is_stmt 0 view .LVU187
.LBE104:
.LBE103:
	.loc 1 86 29 is_stmt 1 view .LVU188
	subl	$8, %ecx
.LVL41:
	.loc 1 86 21 view .LVU189
	cmpl	$-8, %ecx
	je	.L21
.LVL42:
.L26:
.LBB112:
.LBB105:
	.loc 1 70 13 is_stmt 0 view .LVU190
	movl	104(%ebx), %esi
.LVL43:
.L18:
	.loc 1 70 13 view .LVU191
.LBE105:
.LBE112:
	.loc 1 87 3 is_stmt 1 discriminator 3 view .LVU192
	.loc 1 88 3 discriminator 3 view .LVU193
.LBB113:
.LBI103:
	.loc 1 65 13 discriminator 3 view .LVU194
.LBB106:
	.loc 1 67 2 discriminator 3 view .LVU195
	.loc 1 68 2 discriminator 3 view .LVU196
	.loc 1 70 19 is_stmt 0 discriminator 3 view .LVU197
	leal	1(%esi), %eax
.LBE106:
.LBE113:
	.loc 1 87 15 discriminator 3 view .LVU198
	movl	20(%esp), %edx
.LBB114:
.LBB107:
	.loc 1 68 12 discriminator 3 view .LVU199
	addl	$1, %edi
	.loc 1 70 19 discriminator 3 view .LVU200
	movl	%eax, 24(%esp)
	.loc 1 68 12 discriminator 3 view .LVU201
	adcl	$0, %ebp
	.loc 1 70 19 discriminator 3 view .LVU202
	movl	%eax, 104(%ebx)
.LBE107:
.LBE114:
	.loc 1 87 15 discriminator 3 view .LVU203
	movl	16(%esp), %eax
.LBB115:
.LBB108:
	.loc 1 68 12 discriminator 3 view .LVU204
	movl	%edi, 32(%ebx)
	movl	%ebp, 36(%ebx)
	.loc 1 69 2 is_stmt 1 discriminator 3 view .LVU205
	.loc 1 69 13 discriminator 3 view .LVU206
.LVL44:
	.loc 1 70 3 discriminator 3 view .LVU207
	.loc 1 70 3 is_stmt 0 discriminator 3 view .LVU208
.LBE108:
.LBE115:
	.loc 1 87 15 discriminator 3 view .LVU209
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L27
	movl	%edx, %eax
.L27:
.LBB116:
.LBB109:
	.loc 1 71 6 discriminator 3 view .LVU210
	cmpl	$64, 24(%esp)
.LBE109:
.LBE116:
	.loc 1 87 8 discriminator 3 view .LVU211
	movb	%al, 40(%ebx,%esi)
.LBB117:
.LBB110:
	.loc 1 71 3 is_stmt 1 discriminator 3 view .LVU212
	.loc 1 71 6 is_stmt 0 discriminator 3 view .LVU213
	jne	.L20
	movl	%ecx, 24(%esp)
	.loc 1 72 4 is_stmt 1 view .LVU214
	movl	%ebx, %eax
	call	compress
.LVL45:
	.loc 1 73 4 view .LVU215
	.loc 1 73 12 is_stmt 0 view .LVU216
	movl	24(%esp), %ecx
	.loc 1 69 13 is_stmt 1 view .LVU217
.LVL46:
	.loc 1 69 13 is_stmt 0 view .LVU218
.LBE110:
.LBE117:
	.loc 1 86 29 is_stmt 1 view .LVU219
.LBB118:
.LBB111:
	.loc 1 73 12 is_stmt 0 view .LVU220
	movl	$0, 104(%ebx)
.LBE111:
.LBE118:
	.loc 1 86 29 view .LVU221
	subl	$8, %ecx
.LVL47:
	.loc 1 86 21 is_stmt 1 view .LVU222
	cmpl	$-8, %ecx
	jne	.L26
.LVL48:
.L21:
	.loc 1 86 21 is_stmt 0 view .LVU223
	movl	28(%esp), %ebp
	leal	64(%ebp), %esi
.LVL49:
	.p2align 4
	.p2align 3
.L22:
	.loc 1 86 21 view .LVU224
.LBE102:
.LBB119:
	.loc 1 91 3 is_stmt 1 discriminator 3 view .LVU225
	movl	(%ebx), %eax
	.loc 1 90 20 is_stmt 0 discriminator 3 view .LVU226
	addl	$4, %ebx
	.loc 1 91 3 discriminator 3 view .LVU227
	movl	%ebp, (%esp)
	.loc 1 90 20 discriminator 3 view .LVU228
	addl	$8, %ebp
	.loc 1 91 3 discriminator 3 view .LVU229
	movl	%eax, 8(%esp)
	movl	$.LC0, %eax
	movl	%eax, 4(%esp)
	call	sprintf
.LVL50:
	.loc 1 90 26 is_stmt 1 discriminator 3 view .LVU230
	.loc 1 90 20 discriminator 3 view .LVU231
	cmpl	%ebp, %esi
	jne	.L22
.LBE119:
	.loc 1 92 1 is_stmt 0 view .LVU232
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
.LFE4:
	.size	finish, .-finish
	.section	.rodata.str1.1
.LC1:
	.string	"%3d %s\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB5:
	.loc 1 95 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 96 2 view .LVU234
	.loc 1 97 2 view .LVU235
	.loc 1 98 2 view .LVU236
	.loc 1 101 2 view .LVU237
.LBB137:
	.loc 1 101 7 view .LVU238
.LVL51:
	.loc 1 101 20 view .LVU239
.LBE137:
	.loc 1 95 1 is_stmt 0 view .LVU240
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
.LBB146:
	.loc 1 101 11 view .LVU241
	xorl	%esi, %esi
.LBE146:
	.loc 1 95 1 view .LVU242
	pushl	%ebx
	andl	$-16, %esp
	subl	$208, %esp
	.cfi_offset 3, -20
.LVL52:
.L34:
.LBB147:
	.loc 1 102 3 is_stmt 1 view .LVU243
.LBB138:
.LBI138:
	.loc 1 55 13 view .LVU244
.LBB139:
	.loc 1 57 2 view .LVU245
	.loc 1 60 2 view .LVU246
	xorl	%eax, %eax
.L29:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L29
	.loc 1 61 2 view .LVU247
	.loc 1 62 2 view .LVU248
.LBE139:
.LBE138:
	.loc 1 103 39 is_stmt 0 view .LVU249
	movl	messages.1(,%esi,4), %ebx
.LBB141:
.LBB140:
	.loc 1 62 10 view .LVU250
	xorl	%eax, %eax
	movl	%eax, 204(%esp)
.LVL53:
	.loc 1 62 10 view .LVU251
.LBE140:
.LBE141:
	.loc 1 103 3 is_stmt 1 view .LVU252
	movl	%ebx, (%esp)
	call	strlen
.LVL54:
.LBB142:
.LBB143:
	.loc 1 68 12 is_stmt 0 view .LVU253
	movl	%eax, 132(%esp)
.LBE143:
.LBE142:
	.loc 1 103 3 view .LVU254
	movl	%eax, %edi
.LVL55:
.LBB145:
.LBI142:
	.loc 1 65 13 is_stmt 1 view .LVU255
.LBB144:
	.loc 1 67 2 view .LVU256
	.loc 1 68 2 view .LVU257
	.loc 1 68 12 is_stmt 0 view .LVU258
	xorl	%eax, %eax
.LVL56:
	.loc 1 68 12 view .LVU259
	movl	%eax, 136(%esp)
	.loc 1 69 2 is_stmt 1 view .LVU260
	.loc 1 69 13 view .LVU261
.LVL57:
	.loc 1 69 13 is_stmt 0 view .LVU262
	testl	%edi, %edi
	je	.L31
	addl	%ebx, %edi
.LVL58:
	.loc 1 69 13 view .LVU263
	xorl	%edx, %edx
	jmp	.L33
.LVL59:
	.p2align 4,,10
	.p2align 3
.L32:
	.loc 1 69 13 is_stmt 1 view .LVU264
	.loc 1 69 13 is_stmt 0 view .LVU265
	cmpl	%edi, %ebx
	je	.L31
.LVL60:
.L57:
	.loc 1 70 13 view .LVU266
	movl	204(%esp), %edx
.L33:
.LVL61:
	.loc 1 70 3 is_stmt 1 view .LVU267
	.loc 1 70 23 is_stmt 0 view .LVU268
	movzbl	(%ebx), %ecx
	.loc 1 70 19 view .LVU269
	leal	1(%edx), %eax
	.loc 1 70 27 view .LVU270
	incl	%ebx
.LVL62:
	.loc 1 70 19 view .LVU271
	movl	%eax, 204(%esp)
	.loc 1 71 6 view .LVU272
	cmpl	$64, %eax
	.loc 1 70 23 view .LVU273
	movb	%cl, 140(%esp,%edx)
	.loc 1 71 3 is_stmt 1 view .LVU274
	.loc 1 71 6 is_stmt 0 view .LVU275
	jne	.L32
	.loc 1 72 4 is_stmt 1 view .LVU276
	leal	100(%esp), %eax
	call	compress
.LVL63:
	.loc 1 73 4 view .LVU277
	.loc 1 73 12 is_stmt 0 view .LVU278
	xorl	%eax, %eax
	.loc 1 69 13 view .LVU279
	cmpl	%edi, %ebx
	.loc 1 73 12 view .LVU280
	movl	%eax, 204(%esp)
	.loc 1 69 13 is_stmt 1 view .LVU281
	.loc 1 69 13 is_stmt 0 view .LVU282
	jne	.L57
.LVL64:
.L31:
	.loc 1 69 13 view .LVU283
.LBE144:
.LBE145:
	.loc 1 104 3 is_stmt 1 view .LVU284
	leal	35(%esp), %edx
	.loc 1 101 26 is_stmt 0 view .LVU285
	incl	%esi
.LVL65:
	.loc 1 104 3 view .LVU286
	leal	100(%esp), %eax
	call	finish
.LVL66:
	.loc 1 105 3 is_stmt 1 view .LVU287
	leal	35(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.LVL67:
	.loc 1 101 26 view .LVU288
	.loc 1 101 20 view .LVU289
	cmpl	$3, %esi
	jne	.L34
	movb	$122, 23(%esp)
.LBE147:
.LBB148:
	.loc 1 107 11 is_stmt 0 view .LVU290
	movl	$54, %ebx
.LBE148:
.LBB169:
	movb	$-80, %cl
.LBE169:
.LBB170:
	movl	%ebx, 24(%esp)
.LVL68:
	.p2align 4
	.p2align 3
.L40:
	.loc 1 108 3 is_stmt 1 view .LVU291
.LBB149:
.LBI149:
	.loc 1 55 13 view .LVU292
.LBB150:
	.loc 1 57 2 view .LVU293
	.loc 1 60 2 view .LVU294
	xorl	%eax, %eax
.L35:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L35
	.loc 1 61 2 view .LVU295
	.loc 1 62 2 view .LVU296
.LVL69:
	.loc 1 62 2 is_stmt 0 view .LVU297
.LBE150:
.LBE149:
.LBB152:
	.loc 1 109 21 is_stmt 1 view .LVU298
.LBE152:
.LBB167:
.LBB151:
	.loc 1 60 2 is_stmt 0 view .LVU299
	movzbl	23(%esp), %ebx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.L39
.LVL70:
	.p2align 4,,10
	.p2align 3
.L37:
	.loc 1 60 2 view .LVU300
.LBE151:
.LBE167:
.LBB168:
.LBB153:
.LBB154:
.LBB155:
	.loc 1 69 13 is_stmt 1 view .LVU301
	.loc 1 69 13 is_stmt 0 view .LVU302
.LBE155:
.LBE154:
.LBE153:
	.loc 1 109 27 is_stmt 1 view .LVU303
	.loc 1 109 21 view .LVU304
	incb	%bl
	cmpb	%cl, %bl
	je	.L38
.L58:
.LBB164:
.LBB160:
.LBB156:
	.loc 1 70 13 is_stmt 0 view .LVU305
	movl	204(%esp), %edx
.LVL71:
.L39:
	.loc 1 70 13 view .LVU306
.LBE156:
.LBE160:
	.loc 1 110 4 is_stmt 1 discriminator 3 view .LVU307
	.loc 1 111 4 discriminator 3 view .LVU308
.LBB161:
.LBI154:
	.loc 1 65 13 discriminator 3 view .LVU309
.LBB157:
	.loc 1 67 2 discriminator 3 view .LVU310
	.loc 1 68 2 discriminator 3 view .LVU311
	.loc 1 70 23 is_stmt 0 discriminator 3 view .LVU312
	movb	%bl, 140(%esp,%edx)
	.loc 1 70 19 discriminator 3 view .LVU313
	leal	1(%edx), %eax
	.loc 1 68 12 discriminator 3 view .LVU314
	addl	$1, %esi
.LVL72:
	.loc 1 68 12 discriminator 3 view .LVU315
	movl	%esi, 132(%esp)
	adcl	$0, %edi
	.loc 1 71 6 discriminator 3 view .LVU316
	cmpl	$64, %eax
	.loc 1 68 12 discriminator 3 view .LVU317
	movl	%edi, 136(%esp)
	.loc 1 69 2 is_stmt 1 discriminator 3 view .LVU318
	.loc 1 69 13 discriminator 3 view .LVU319
.LVL73:
	.loc 1 70 3 discriminator 3 view .LVU320
	.loc 1 71 3 discriminator 3 view .LVU321
	.loc 1 70 19 is_stmt 0 discriminator 3 view .LVU322
	movl	%eax, 204(%esp)
	.loc 1 71 6 discriminator 3 view .LVU323
	jne	.L37
	movb	%cl, 28(%esp)
	.loc 1 72 4 is_stmt 1 view .LVU324
	leal	100(%esp), %eax
.LVL74:
	.loc 1 72 4 is_stmt 0 view .LVU325
.LBE157:
.LBE161:
.LBE164:
	.loc 1 109 21 view .LVU326
	incb	%bl
.LVL75:
.LBB165:
.LBB162:
.LBB158:
	.loc 1 72 4 view .LVU327
	call	compress
.LVL76:
	.loc 1 73 4 is_stmt 1 view .LVU328
	.loc 1 73 12 is_stmt 0 view .LVU329
	movzbl	28(%esp), %ecx
	.loc 1 69 13 is_stmt 1 view .LVU330
.LVL77:
	.loc 1 69 13 is_stmt 0 view .LVU331
.LBE158:
.LBE162:
.LBE165:
	.loc 1 109 27 is_stmt 1 view .LVU332
	.loc 1 109 21 view .LVU333
.LBB166:
.LBB163:
.LBB159:
	.loc 1 73 12 is_stmt 0 view .LVU334
	xorl	%edx, %edx
	movl	%edx, 204(%esp)
.LBE159:
.LBE163:
.LBE166:
	.loc 1 109 21 view .LVU335
	cmpb	%cl, %bl
	jne	.L58
.L38:
.LBE168:
	.loc 1 113 3 is_stmt 1 discriminator 2 view .LVU336
	leal	35(%esp), %edx
	.loc 1 107 21 is_stmt 0 discriminator 2 view .LVU337
	addb	$8, %bl
	.loc 1 113 3 discriminator 2 view .LVU338
	leal	100(%esp), %eax
	call	finish
.LVL78:
	.loc 1 114 3 is_stmt 1 discriminator 2 view .LVU339
	movl	24(%esp), %edi
	leal	35(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%edi, 4(%esp)
	.loc 1 107 28 is_stmt 0 discriminator 2 view .LVU340
	incl	%edi
	.loc 1 114 3 discriminator 2 view .LVU341
	call	printf
.LVL79:
	.loc 1 107 28 is_stmt 1 discriminator 2 view .LVU342
	.loc 1 107 21 is_stmt 0 discriminator 2 view .LVU343
	movb	%bl, %cl
	addb	$7, 23(%esp)
	cmpl	$67, %edi
	.loc 1 107 28 discriminator 2 view .LVU344
	movl	%edi, 24(%esp)
.LVL80:
	.loc 1 107 21 is_stmt 1 discriminator 2 view .LVU345
	jne	.L40
.LBE170:
	.loc 1 116 2 view .LVU346
.LVL81:
.LBB171:
.LBI171:
	.loc 1 55 13 view .LVU347
.LBB172:
	.loc 1 57 2 view .LVU348
	.loc 1 60 2 view .LVU349
	xorl	%eax, %eax
.L41:
	movl	initial.0(%eax), %edx
	movl	%edx, 100(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L41
	.loc 1 61 2 view .LVU350
	.loc 1 62 2 view .LVU351
.LVL82:
	.loc 1 62 2 is_stmt 0 view .LVU352
.LBE172:
.LBE171:
.LBB174:
	.loc 1 117 20 is_stmt 1 view .LVU353
.LBE174:
.LBB179:
.LBB173:
	.loc 1 60 2 is_stmt 0 view .LVU354
	movl	$64, %esi
.LVL83:
	.loc 1 60 2 view .LVU355
	xorl	%edi, %edi
.LVL84:
	.loc 1 60 2 view .LVU356
	xorl	%eax, %eax
.LVL85:
	.p2align 4
	.p2align 3
.L47:
	.loc 1 60 2 view .LVU357
.LBE173:
.LBE179:
.LBB180:
	.loc 1 118 3 is_stmt 1 view .LVU358
.LBB175:
.LBI175:
	.loc 1 65 13 view .LVU359
.LBB176:
	.loc 1 67 2 view .LVU360
	.loc 1 68 2 view .LVU361
	.loc 1 68 12 is_stmt 0 view .LVU362
	movl	%esi, 132(%esp)
	.loc 1 67 23 view .LVU363
	leal	35(%esp), %edx
.LVL86:
	.loc 1 68 12 view .LVU364
	movl	%edi, 136(%esp)
	.loc 1 69 2 is_stmt 1 view .LVU365
	.loc 1 69 13 view .LVU366
.LVL87:
	.loc 1 69 13 is_stmt 0 view .LVU367
	jmp	.L45
.LVL88:
	.p2align 4,,10
	.p2align 3
.L43:
	.loc 1 69 13 is_stmt 1 view .LVU368
	leal	99(%esp), %eax
	cmpl	%eax, %edx
	je	.L44
.L59:
	.loc 1 70 13 is_stmt 0 view .LVU369
	movl	204(%esp), %eax
.L45:
	.loc 1 70 3 is_stmt 1 view .LVU370
	.loc 1 70 23 is_stmt 0 view .LVU371
	movzbl	(%edx), %ebx
	.loc 1 70 19 view .LVU372
	leal	1(%eax), %ecx
	.loc 1 70 27 view .LVU373
	incl	%edx
.LVL89:
	.loc 1 70 19 view .LVU374
	movl	%ecx, 204(%esp)
	.loc 1 71 6 view .LVU375
	cmpl	$64, %ecx
	.loc 1 70 23 view .LVU376
	movb	%bl, 140(%esp,%eax)
	.loc 1 71 3 is_stmt 1 view .LVU377
	.loc 1 71 6 is_stmt 0 view .LVU378
	jne	.L43
	movl	%edx, 28(%esp)
	.loc 1 72 4 is_stmt 1 view .LVU379
	leal	100(%esp), %eax
	call	compress
.LVL90:
	.loc 1 73 4 view .LVU380
	.loc 1 73 12 is_stmt 0 view .LVU381
	movl	28(%esp), %edx
.LVL91:
	.loc 1 69 13 is_stmt 1 view .LVU382
	.loc 1 73 12 is_stmt 0 view .LVU383
	xorl	%eax, %eax
	movl	%eax, 204(%esp)
	.loc 1 69 13 view .LVU384
	leal	99(%esp), %eax
	cmpl	%eax, %edx
	jne	.L59
.L44:
.LVL92:
	.loc 1 69 13 view .LVU385
.LBE176:
.LBE175:
	.loc 1 117 28 is_stmt 1 discriminator 3 view .LVU386
	.loc 1 117 20 discriminator 3 view .LVU387
	addl	$64, %esi
	movl	%esi, %eax
	adcl	$0, %edi
	xorl	$12864, %eax
	orl	%edi, %eax
	je	.L46
.LBB178:
.LBB177:
	.loc 1 70 13 is_stmt 0 view .LVU388
	movl	204(%esp), %eax
	jmp	.L47
.L46:
	.loc 1 70 13 view .LVU389
.LBE177:
.LBE178:
.LBE180:
	.loc 1 119 2 is_stmt 1 view .LVU390
	leal	35(%esp), %edx
	leal	100(%esp), %eax
	call	finish
.LVL93:
	.loc 1 120 2 view .LVU391
	leal	35(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.LVL94:
	.loc 1 121 2 view .LVU392
	.loc 1 121 25 is_stmt 0 view .LVU393
	xorl	%eax, %eax
	cmpb	$0, 35(%esp)
	sete	%al
	.loc 1 122 1 view .LVU394
	leal	-12(%ebp), %esp
.LVL95:
	.loc 1 122 1 view .LVU395
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL96:
	.loc 1 122 1 view .LVU396
	ret
	.cfi_endproc
.LFE5:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	initial.0, @object
	.size	initial.0, 32
initial.0:
	.long	1779033703
	.long	-1150833019
	.long	1013904242
	.long	-1521486534
	.long	1359893119
	.long	-1694144372
	.long	528734635
	.long	1541459225
	.section	.rodata.str1.1
.LC2:
	.string	""
.LC3:
	.string	"abc"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
	.section	.rodata
	.align 4
	.type	messages.1, @object
	.size	messages.1, 12
messages.1:
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.align 32
	.type	K, @object
	.size	K, 256
K:
	.long	1116352408
	.long	1899447441
	.long	-1245643825
	.long	-373957723
	.long	961987163
	.long	1508970993
	.long	-1841331548
	.long	-1424204075
	.long	-670586216
	.long	310598401
	.long	607225278
	.long	1426881987
	.long	1925078388
	.long	-2132889090
	.long	-1680079193
	.long	-1046744716
	.long	-459576895
	.long	-272742522
	.long	264347078
	.long	604807628
	.long	770255983
	.long	1249150122
	.long	1555081692
	.long	1996064986
	.long	-1740746414
	.long	-1473132947
	.long	-1341970488
	.long	-1084653625
	.long	-958395405
	.long	-710438585
	.long	113926993
	.long	338241895
	.long	666307205
	.long	773529912
	.long	1294757372
	.long	1396182291
	.long	1695183700
	.long	1986661051
	.long	-2117940946
	.long	-1838011259
	.long	-1564481375
	.long	-1474664885
	.long	-1035236496
	.long	-949202525
	.long	-778901479
	.long	-694614492
	.long	-200395387
	.long	275423344
	.long	430227734
	.long	506948616
	.long	659060556
	.long	883997877
	.long	958139571
	.long	1322822218
	.long	1537002063
	.long	1747873779
	.long	1955562222
	.long	2024104815
	.long	-2067236844
	.long	-1933114872
	.long	-1866530822
	.long	-1538233109
	.long	-1090935817
	.long	-965641998
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xa4d
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1e
	.long	.LASF35
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL90
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
	.byte	0x8
	.long	.LASF4
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF5
	.uleb128 0x6
	.byte	0x2
	.byte	0x5
	.long	.LASF6
	.uleb128 0x1f
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF7
	.uleb128 0x9
	.long	0x34
	.uleb128 0x6
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x17
	.long	.LASF9
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x9
	.long	0x63
	.uleb128 0x17
	.long	.LASF10
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x9
	.long	0x80
	.uleb128 0x17
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x2d
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x20
	.long	.LASF36
	.byte	0x6c
	.byte	0x1
	.byte	0x6
	.byte	0x8
	.long	0xe4
	.uleb128 0x13
	.long	.LASF15
	.byte	0x7
	.byte	0xb
	.long	0xe4
	.byte	0
	.uleb128 0x13
	.long	.LASF16
	.byte	0x8
	.byte	0xb
	.long	0x74
	.byte	0x20
	.uleb128 0x13
	.long	.LASF17
	.byte	0x9
	.byte	0x10
	.long	0xf4
	.byte	0x28
	.uleb128 0x13
	.long	.LASF18
	.byte	0xa
	.byte	0x9
	.long	0x8c
	.byte	0x68
	.byte	0
	.uleb128 0xa
	.long	0x63
	.long	0xf4
	.uleb128 0xb
	.long	0x2d
	.byte	0x7
	.byte	0
	.uleb128 0xa
	.long	0x34
	.long	0x104
	.uleb128 0xb
	.long	0x2d
	.byte	0x3f
	.byte	0
	.uleb128 0xa
	.long	0x6f
	.long	0x114
	.uleb128 0xb
	.long	0x2d
	.byte	0x3f
	.byte	0
	.uleb128 0x9
	.long	0x104
	.uleb128 0xd
	.string	"K"
	.byte	0xd
	.byte	0x17
	.long	0x114
	.uleb128 0x5
	.byte	0x3
	.long	K
	.uleb128 0xc
	.long	.LASF19
	.byte	0x4
	.byte	0x1c
	.byte	0x5
	.long	0x49
	.long	0x144
	.uleb128 0x5
	.long	0x144
	.uleb128 0x5
	.long	0x149
	.uleb128 0x1b
	.byte	0
	.uleb128 0xe
	.long	0x80
	.uleb128 0xe
	.long	0x87
	.uleb128 0x9
	.long	0x149
	.uleb128 0xc
	.long	.LASF20
	.byte	0x5
	.byte	0x8
	.byte	0x7
	.long	0x173
	.long	0x173
	.uleb128 0x5
	.long	0x173
	.uleb128 0x5
	.long	0x175
	.uleb128 0x5
	.long	0x8c
	.byte	0
	.uleb128 0x21
	.byte	0x4
	.uleb128 0xe
	.long	0x17a
	.uleb128 0x22
	.uleb128 0xc
	.long	.LASF21
	.byte	0x5
	.byte	0x7
	.byte	0x7
	.long	0x173
	.long	0x19b
	.uleb128 0x5
	.long	0x173
	.uleb128 0x5
	.long	0x175
	.uleb128 0x5
	.long	0x8c
	.byte	0
	.uleb128 0xc
	.long	.LASF22
	.byte	0x4
	.byte	0x37
	.byte	0x5
	.long	0x49
	.long	0x1b1
	.uleb128 0x5
	.long	0x149
	.byte	0
	.uleb128 0xc
	.long	.LASF23
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x49
	.long	0x1c8
	.uleb128 0x5
	.long	0x149
	.uleb128 0x1b
	.byte	0
	.uleb128 0xc
	.long	.LASF24
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x8c
	.long	0x1de
	.uleb128 0x5
	.long	0x149
	.byte	0
	.uleb128 0x23
	.long	.LASF37
	.byte	0x1
	.byte	0x5e
	.byte	0x5
	.long	0x49
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x4e0
	.uleb128 0xd
	.string	"h"
	.byte	0x60
	.byte	0x10
	.long	0xa6
	.uleb128 0x3
	.byte	0x74
	.sleb128 100
	.uleb128 0xd
	.string	"hex"
	.byte	0x61
	.byte	0x7
	.long	0x4e0
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.uleb128 0x1c
	.long	.LASF25
	.byte	0x62
	.byte	0x1b
	.long	0x500
	.uleb128 0x5
	.byte	0x3
	.long	messages.1
	.uleb128 0xf
	.long	.LLRL59
	.long	0x307
	.uleb128 0x3
	.string	"i"
	.byte	0x65
	.byte	0xb
	.long	0x49
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x4
	.long	0x6aa
	.long	.LBI138
	.byte	.LVU244
	.long	.LLRL61
	.byte	0x66
	.byte	0x3
	.long	0x265
	.uleb128 0x1
	.long	0x6b7
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x18
	.long	.LLRL61
	.byte	0
	.uleb128 0x4
	.long	0x670
	.long	.LBI142
	.byte	.LVU255
	.long	.LLRL63
	.byte	0x67
	.byte	0x3
	.long	0x2c5
	.uleb128 0x1
	.long	0x692
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x1
	.long	0x686
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x1
	.long	0x67d
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x8
	.long	.LLRL63
	.uleb128 0x10
	.long	0x69b
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x7
	.long	.LVL63
	.long	0x6e7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 100
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LVL54
	.long	0x1c8
	.long	0x2da
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x14
	.long	.LVL66
	.long	0x505
	.long	0x2f5
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 100
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.byte	0
	.uleb128 0x7
	.long	.LVL67
	.long	0xa45
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL68
	.long	0x415
	.uleb128 0x3
	.string	"n"
	.byte	0x6b
	.byte	0xb
	.long	0x49
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0xf
	.long	.LLRL72
	.long	0x3af
	.uleb128 0x3
	.string	"i"
	.byte	0x6d
	.byte	0xc
	.long	0x49
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x8
	.long	.LLRL74
	.uleb128 0x3
	.string	"c"
	.byte	0x6e
	.byte	0x12
	.long	0x34
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0x11
	.long	0x670
	.long	.LBI154
	.byte	.LVU309
	.long	.LLRL76
	.byte	0x6f
	.byte	0x4
	.uleb128 0x1
	.long	0x692
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0x1
	.long	0x686
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x1
	.long	0x67d
	.long	.LLST79
	.long	.LVUS79
	.uleb128 0x8
	.long	.LLRL76
	.uleb128 0x10
	.long	0x69b
	.long	.LLST80
	.long	.LVUS80
	.uleb128 0x7
	.long	.LVL76
	.long	0x6e7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 100
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x6aa
	.long	.LBI149
	.byte	.LVU292
	.long	.LLRL70
	.byte	0x6c
	.byte	0x3
	.long	0x3d6
	.uleb128 0x1
	.long	0x6b7
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x18
	.long	.LLRL70
	.byte	0
	.uleb128 0x14
	.long	.LVL78
	.long	0x505
	.long	0x3f1
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 100
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.byte	0
	.uleb128 0x7
	.long	.LVL79
	.long	0x1b1
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
	.byte	0x74
	.sleb128 24
	.byte	0x6
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL83
	.long	0x48c
	.uleb128 0x3
	.string	"i"
	.byte	0x75
	.byte	0xb
	.long	0x49
	.long	.LLST84
	.long	.LVUS84
	.uleb128 0x11
	.long	0x670
	.long	.LBI175
	.byte	.LVU359
	.long	.LLRL85
	.byte	0x76
	.byte	0x3
	.uleb128 0x1
	.long	0x692
	.long	.LLST86
	.long	.LVUS86
	.uleb128 0x1
	.long	0x686
	.long	.LLST87
	.long	.LVUS87
	.uleb128 0x1
	.long	0x67d
	.long	.LLST88
	.long	.LVUS88
	.uleb128 0x8
	.long	.LLRL85
	.uleb128 0x10
	.long	0x69b
	.long	.LLST89
	.long	.LVUS89
	.uleb128 0x7
	.long	.LVL90
	.long	0x6e7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 100
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x6aa
	.long	.LBI171
	.byte	.LVU347
	.long	.LLRL81
	.byte	0x74
	.byte	0x2
	.long	0x4b3
	.uleb128 0x1
	.long	0x6b7
	.long	.LLST82
	.long	.LVUS82
	.uleb128 0x18
	.long	.LLRL81
	.byte	0
	.uleb128 0x14
	.long	.LVL93
	.long	0x505
	.long	0x4ce
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 100
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.byte	0
	.uleb128 0x7
	.long	.LVL94
	.long	0x19b
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x80
	.long	0x4f0
	.uleb128 0xb
	.long	0x2d
	.byte	0x40
	.byte	0
	.uleb128 0xa
	.long	0x14e
	.long	0x500
	.uleb128 0xb
	.long	0x2d
	.byte	0x2
	.byte	0
	.uleb128 0x9
	.long	0x4f0
	.uleb128 0x1d
	.long	.LASF31
	.byte	0x4e
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x66b
	.uleb128 0x19
	.string	"h"
	.byte	0x4e
	.byte	0x23
	.long	0x66b
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x19
	.string	"hex"
	.byte	0x4e
	.byte	0x2b
	.long	0x144
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x15
	.long	.LASF26
	.byte	0x50
	.byte	0xb
	.long	0x74
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x15
	.long	.LASF27
	.byte	0x51
	.byte	0x10
	.long	0x34
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x16
	.long	.LBB102
	.long	.LBE102-.LBB102
	.long	0x5dd
	.uleb128 0x3
	.string	"i"
	.byte	0x56
	.byte	0xb
	.long	0x49
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x11
	.long	0x670
	.long	.LBI103
	.byte	.LVU194
	.long	.LLRL54
	.byte	0x58
	.byte	0x3
	.uleb128 0x1
	.long	0x692
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x1
	.long	0x686
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x1
	.long	0x67d
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x8
	.long	.LLRL54
	.uleb128 0x10
	.long	0x69b
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x7
	.long	.LVL45
	.long	0x6e7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB119
	.long	.LBE119-.LBB119
	.long	0x60f
	.uleb128 0x1a
	.string	"i"
	.byte	0x5a
	.byte	0xb
	.long	0x49
	.uleb128 0x7
	.long	.LVL50
	.long	0x128
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x75
	.sleb128 -8
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x670
	.long	.LBI98
	.byte	.LVU164
	.long	.LLRL48
	.byte	0x53
	.byte	0x3
	.uleb128 0x1
	.long	0x692
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x1
	.long	0x686
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x1
	.long	0x67d
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x8
	.long	.LLRL48
	.uleb128 0x10
	.long	0x69b
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x7
	.long	.LVL39
	.long	0x6e7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	0xa6
	.uleb128 0x24
	.string	"add"
	.byte	0x1
	.byte	0x41
	.byte	0xd
	.byte	0x1
	.long	0x6a5
	.uleb128 0x12
	.string	"h"
	.byte	0x41
	.byte	0x20
	.long	0x66b
	.uleb128 0x25
	.long	.LASF28
	.byte	0x1
	.byte	0x41
	.byte	0x2f
	.long	0x175
	.uleb128 0x12
	.string	"n"
	.byte	0x41
	.byte	0x3c
	.long	0x8c
	.uleb128 0x1a
	.string	"p"
	.byte	0x43
	.byte	0x17
	.long	0x6a5
	.byte	0
	.uleb128 0xe
	.long	0x57
	.uleb128 0x26
	.long	.LASF29
	.byte	0x1
	.byte	0x37
	.byte	0xd
	.byte	0x1
	.long	0x6d2
	.uleb128 0x12
	.string	"h"
	.byte	0x37
	.byte	0x22
	.long	0x66b
	.uleb128 0x1c
	.long	.LASF30
	.byte	0x39
	.byte	0x18
	.long	0x6e2
	.uleb128 0x5
	.byte	0x3
	.long	initial.0
	.byte	0
	.uleb128 0xa
	.long	0x6f
	.long	0x6e2
	.uleb128 0xb
	.long	0x2d
	.byte	0x7
	.byte	0
	.uleb128 0x9
	.long	0x6d2
	.uleb128 0x1d
	.long	.LASF32
	.byte	0x1d
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xa11
	.uleb128 0x19
	.string	"h"
	.byte	0x1d
	.byte	0x25
	.long	0x66b
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xd
	.string	"w"
	.byte	0x1f
	.byte	0xb
	.long	0xa11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -288
	.uleb128 0xd
	.string	"s"
	.byte	0x1f
	.byte	0x12
	.long	0xe4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -320
	.uleb128 0xf
	.long	.LLRL1
	.long	0x741
	.uleb128 0x3
	.string	"i"
	.byte	0x20
	.byte	0xb
	.long	0x49
	.long	.LLST2
	.long	.LVUS2
	.byte	0
	.uleb128 0x16
	.long	.LBB31
	.long	.LBE31-.LBB31
	.long	0x83a
	.uleb128 0x1a
	.string	"i"
	.byte	0x23
	.byte	0xb
	.long	0x49
	.uleb128 0x8
	.long	.LLRL3
	.uleb128 0x3
	.string	"s0"
	.byte	0x24
	.byte	0xc
	.long	0x63
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x3
	.string	"s1"
	.byte	0x25
	.byte	0xc
	.long	0x63
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x4
	.long	0xa21
	.long	.LBI33
	.byte	.LVU31
	.long	.LLRL6
	.byte	0x25
	.byte	0x11
	.long	0x7af
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1
	.long	0xa32
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.uleb128 0x4
	.long	0xa21
	.long	.LBI37
	.byte	.LVU34
	.long	.LLRL9
	.byte	0x25
	.byte	0x26
	.long	0x7de
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x1
	.long	0xa32
	.long	.LLST11
	.long	.LVUS11
	.byte	0
	.uleb128 0x4
	.long	0xa21
	.long	.LBI42
	.byte	.LVU24
	.long	.LLRL12
	.byte	0x24
	.byte	0x11
	.long	0x80d
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x1
	.long	0xa32
	.long	.LLST14
	.long	.LVUS14
	.byte	0
	.uleb128 0x11
	.long	0xa21
	.long	.LBI45
	.byte	.LVU27
	.long	.LLRL15
	.byte	0x24
	.byte	0x26
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1
	.long	0xa32
	.long	.LLST17
	.long	.LVUS17
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LBB54
	.long	.LBE54-.LBB54
	.long	0x9f5
	.uleb128 0x3
	.string	"i"
	.byte	0x29
	.byte	0xb
	.long	0x49
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x8
	.long	.LLRL19
	.uleb128 0x3
	.string	"e1"
	.byte	0x2a
	.byte	0xc
	.long	0x63
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x15
	.long	.LASF33
	.byte	0x2b
	.byte	0xc
	.long	0x63
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x3
	.string	"t1"
	.byte	0x2c
	.byte	0xc
	.long	0x63
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x3
	.string	"e0"
	.byte	0x2d
	.byte	0xc
	.long	0x63
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x15
	.long	.LASF34
	.byte	0x2e
	.byte	0xc
	.long	0x63
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x4
	.long	0xa21
	.long	.LBI56
	.byte	.LVU65
	.long	.LLRL25
	.byte	0x2a
	.byte	0x11
	.long	0x8e8
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x1
	.long	0xa32
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.uleb128 0x4
	.long	0xa21
	.long	.LBI60
	.byte	.LVU68
	.long	.LLRL28
	.byte	0x2a
	.byte	0x21
	.long	0x917
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x1
	.long	0xa32
	.long	.LLST30
	.long	.LVUS30
	.byte	0
	.uleb128 0x4
	.long	0xa21
	.long	.LBI64
	.byte	.LVU71
	.long	.LLRL31
	.byte	0x2a
	.byte	0x32
	.long	0x946
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x1
	.long	0xa32
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.uleb128 0x4
	.long	0xa21
	.long	.LBI67
	.byte	.LVU77
	.long	.LLRL34
	.byte	0x2d
	.byte	0x11
	.long	0x975
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x1
	.long	0xa32
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.uleb128 0x4
	.long	0xa21
	.long	.LBI71
	.byte	.LVU80
	.long	.LLRL37
	.byte	0x2d
	.byte	0x21
	.long	0x9a4
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x1
	.long	0xa32
	.long	.LLST39
	.long	.LVUS39
	.byte	0
	.uleb128 0x4
	.long	0xa21
	.long	.LBI75
	.byte	.LVU83
	.long	.LLRL40
	.byte	0x2d
	.byte	0x32
	.long	0x9d3
	.uleb128 0x1
	.long	0xa3b
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x1
	.long	0xa32
	.long	.LLST42
	.long	.LVUS42
	.byte	0
	.uleb128 0x7
	.long	.LVL21
	.long	0x153
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -316
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -320
	.uleb128 0x2
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x4c
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	.LBB91
	.long	.LBE91-.LBB91
	.uleb128 0x3
	.string	"i"
	.byte	0x33
	.byte	0xb
	.long	0x49
	.long	.LLST43
	.long	.LVUS43
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x63
	.long	0xa21
	.uleb128 0xb
	.long	0x2d
	.byte	0x3f
	.byte	0
	.uleb128 0x28
	.long	.LASF38
	.byte	0x1
	.byte	0x18
	.byte	0x11
	.long	0x63
	.byte	0x1
	.long	0xa45
	.uleb128 0x12
	.string	"x"
	.byte	0x18
	.byte	0x1f
	.long	0x63
	.uleb128 0x12
	.string	"n"
	.byte	0x18
	.byte	0x26
	.long	0x49
	.byte	0
	.uleb128 0x29
	.long	.LASF22
	.long	.LASF39
	.byte	0x6
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
	.uleb128 0x4
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
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x18
	.uleb128 0xb
	.byte	0
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0x18
	.byte	0
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x24
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
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
.LVUS60:
	.uleb128 .LVU239
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU291
.LLST60:
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
	.uleb128 .LVL65-.LVL51
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL65-.LVL51
	.uleb128 .LVL67-.LVL51
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL51
	.uleb128 .LVL68-.LVL51
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS62:
	.uleb128 .LVU244
	.uleb128 .LVU251
.LLST62:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0
.LVUS64:
	.uleb128 .LVU255
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU263
	.uleb128 .LVU264
.LLST64:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL56-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL58-.LVL55
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL55
	.uleb128 .LVL59-.LVL55
	.uleb128 0x7
	.byte	0x74
	.sleb128 132
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS65:
	.uleb128 .LVU255
	.uleb128 .LVU264
	.uleb128 .LVU264
	.uleb128 .LVU283
.LLST65:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL59-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL59-.LVL55
	.uleb128 .LVL64-.LVL55
	.uleb128 0xa
	.byte	0x76
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	messages.1
	.byte	0x22
	.byte	0
.LVUS66:
	.uleb128 .LVU255
	.uleb128 .LVU283
.LLST66:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL64-.LVL55
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU257
	.uleb128 .LVU283
.LLST67:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL64-.LVL55
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS69:
	.uleb128 .LVU291
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU356
	.uleb128 .LVU356
	.uleb128 .LVU395
	.uleb128 .LVU395
	.uleb128 .LVU396
	.uleb128 .LVU396
	.uleb128 0
.LLST69:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL80-.LVL68
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL80-.LVL68
	.uleb128 .LVL84-.LVL68
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL84-.LVL68
	.uleb128 .LVL95-.LVL68
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL95-.LVL68
	.uleb128 .LVL96-.LVL68
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xb8
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL96-.LVL68
	.uleb128 .LFE5-.LVL68
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xb8
	.byte	0x1c
	.byte	0
.LVUS73:
	.uleb128 .LVU297
	.uleb128 .LVU300
	.uleb128 .LVU300
	.uleb128 .LVU304
	.uleb128 .LVU304
	.uleb128 .LVU315
	.uleb128 .LVU315
	.uleb128 .LVU333
	.uleb128 .LVU333
	.uleb128 .LVU355
.LLST73:
	.byte	0x6
	.long	.LVL69
	.byte	0x4
	.uleb128 .LVL69-.LVL69
	.uleb128 .LVL70-.LVL69
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL69
	.uleb128 .LVL70-.LVL69
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL69
	.uleb128 .LVL72-.LVL69
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL72-.LVL69
	.uleb128 .LVL77-.LVL69
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL77-.LVL69
	.uleb128 .LVL83-.LVL69
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS75:
	.uleb128 .LVU300
	.uleb128 .LVU302
	.uleb128 .LVU308
	.uleb128 .LVU327
	.uleb128 .LVU327
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU331
.LLST75:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL70-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL75-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL75-.LVL70
	.uleb128 .LVL76-1-.LVL70
	.uleb128 0x8
	.byte	0x74
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x8c
	.byte	0x4
	.uleb128 .LVL76-1-.LVL70
	.uleb128 .LVL77-.LVL70
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS77:
	.uleb128 .LVU300
	.uleb128 .LVU302
	.uleb128 .LVU309
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU331
.LLST77:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL70-.LVL70
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL73-.LVL70
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL70
	.uleb128 .LVL77-.LVL70
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS78:
	.uleb128 .LVU300
	.uleb128 .LVU302
	.uleb128 .LVU309
	.uleb128 .LVU331
.LLST78:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL70-.LVL70
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+832
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL77-.LVL70
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+832
	.sleb128 0
	.byte	0
.LVUS79:
	.uleb128 .LVU300
	.uleb128 .LVU302
	.uleb128 .LVU309
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU331
.LLST79:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL70-.LVL70
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL74-.LVL70
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL70
	.uleb128 .LVL76-1-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL76-1-.LVL70
	.uleb128 .LVL77-.LVL70
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0
.LVUS80:
	.uleb128 .LVU300
	.uleb128 .LVU302
	.uleb128 .LVU311
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 .LVU331
.LLST80:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL70-.LVL70
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+832
	.sleb128 1
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL73-.LVL70
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+832
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL73-.LVL70
	.uleb128 .LVL77-.LVL70
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+832
	.sleb128 1
	.byte	0
.LVUS71:
	.uleb128 .LVU292
	.uleb128 .LVU297
.LLST71:
	.byte	0x8
	.long	.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0
.LVUS84:
	.uleb128 .LVU352
	.uleb128 .LVU357
.LLST84:
	.byte	0x8
	.long	.LVL82
	.uleb128 .LVL85-.LVL82
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS86:
	.uleb128 .LVU359
	.uleb128 .LVU367
	.uleb128 .LVU367
	.uleb128 .LVU368
.LLST86:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL87-.LVL85
	.uleb128 0x3
	.byte	0x8
	.byte	0x40
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL85
	.uleb128 .LVL88-.LVL85
	.uleb128 0x3
	.byte	0x8
	.byte	0x3f
	.byte	0x9f
	.byte	0
.LVUS87:
	.uleb128 .LVU359
	.uleb128 .LVU364
	.uleb128 .LVU364
	.uleb128 .LVU368
	.uleb128 .LVU368
	.uleb128 .LVU385
.LLST87:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL86-.LVL85
	.uleb128 0x3
	.byte	0x74
	.sleb128 35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL85
	.uleb128 .LVL88-.LVL85
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL88-.LVL85
	.uleb128 .LVL92-.LVL85
	.uleb128 0x3
	.byte	0x74
	.sleb128 35
	.byte	0x9f
	.byte	0
.LVUS88:
	.uleb128 .LVU359
	.uleb128 .LVU385
.LLST88:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL92-.LVL85
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0
.LVUS89:
	.uleb128 .LVU361
	.uleb128 .LVU364
	.uleb128 .LVU364
	.uleb128 .LVU380
	.uleb128 .LVU380
	.uleb128 .LVU382
	.uleb128 .LVU382
	.uleb128 .LVU385
.LLST89:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL86-.LVL85
	.uleb128 0x3
	.byte	0x74
	.sleb128 35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL85
	.uleb128 .LVL90-1-.LVL85
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL90-1-.LVL85
	.uleb128 .LVL91-.LVL85
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL91-.LVL85
	.uleb128 .LVL92-.LVL85
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS82:
	.uleb128 .LVU347
	.uleb128 .LVU352
.LLST82:
	.byte	0x8
	.long	.LVL81
	.uleb128 .LVL82-.LVL81
	.uleb128 0x4
	.byte	0x74
	.sleb128 100
	.byte	0x9f
	.byte	0
.LVUS44:
	.uleb128 0
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU224
	.uleb128 .LVU224
	.uleb128 0
.LLST44:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL49-.LVL31
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL49-.LVL31
	.uleb128 .LFE4-.LVL31
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 0
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 0
.LLST45:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL33-.LVL31
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL33-.LVL31
	.uleb128 .LFE4-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS46:
	.uleb128 .LVU154
	.uleb128 0
.LLST46:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LFE4-.LVL34
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0
.LVUS47:
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU162
	.uleb128 .LVU162
	.uleb128 .LVU179
	.uleb128 .LVU179
	.uleb128 .LVU180
	.uleb128 .LVU184
	.uleb128 .LVU186
	.uleb128 .LVU186
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU190
	.uleb128 .LVU193
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU223
.LLST47:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x3
	.byte	0x9
	.byte	0x80
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL36-.LVL34
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL34
	.uleb128 .LVL38-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-.LVL34
	.uleb128 .LVL39-1-.LVL34
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x28
	.byte	0x4
	.uleb128 .LVL39-.LVL34
	.uleb128 .LVL40-.LVL34
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL34
	.uleb128 .LVL41-.LVL34
	.uleb128 0x11
	.byte	0x91
	.sleb128 -48
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x71
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL34
	.uleb128 .LVL42-.LVL34
	.uleb128 0x11
	.byte	0x91
	.sleb128 -48
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x71
	.sleb128 8
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL34
	.uleb128 .LVL45-1-.LVL34
	.uleb128 0x11
	.byte	0x91
	.sleb128 -48
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x71
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-1-.LVL34
	.uleb128 .LVL48-.LVL34
	.uleb128 0x12
	.byte	0x91
	.sleb128 -48
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU186
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU222
	.uleb128 .LVU222
	.uleb128 .LVU224
.LLST53:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL45-1-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL45-1-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL47-.LVL40
	.uleb128 .LVL49-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS55:
	.uleb128 .LVU186
	.uleb128 .LVU187
	.uleb128 .LVU194
	.uleb128 .LVU207
	.uleb128 .LVU207
	.uleb128 .LVU218
.LLST55:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL44-.LVL40
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS56:
	.uleb128 .LVU186
	.uleb128 .LVU187
	.uleb128 .LVU194
	.uleb128 .LVU218
.LLST56:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 0
	.byte	0
.LVUS57:
	.uleb128 .LVU186
	.uleb128 .LVU187
	.uleb128 .LVU194
	.uleb128 .LVU218
.LLST57:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS58:
	.uleb128 .LVU186
	.uleb128 .LVU187
	.uleb128 .LVU196
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU218
.LLST58:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 1
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL44-.LVL40
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL44-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 1
	.byte	0
.LVUS49:
	.uleb128 .LVU156
	.uleb128 .LVU157
	.uleb128 .LVU164
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU182
.LLST49:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL37-.LVL35
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL35
	.uleb128 .LVL39-.LVL35
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU156
	.uleb128 .LVU157
	.uleb128 .LVU164
	.uleb128 .LVU182
.LLST50:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL39-.LVL35
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 0
	.byte	0
.LVUS51:
	.uleb128 .LVU156
	.uleb128 .LVU157
	.uleb128 .LVU164
	.uleb128 .LVU182
.LLST51:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL39-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS52:
	.uleb128 .LVU156
	.uleb128 .LVU157
	.uleb128 .LVU166
	.uleb128 .LVU174
	.uleb128 .LVU174
	.uleb128 .LVU182
.LLST52:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 1
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL37-.LVL35
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL37-.LVL35
	.uleb128 .LVL39-.LVL35
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+1360
	.sleb128 1
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU64
	.uleb128 .LVU64
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
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL12-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -328
	.byte	0x4
	.uleb128 .LVL12-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU4
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU20
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS4:
	.uleb128 .LVU29
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU64
.LLST4:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL9-.LVL4
	.uleb128 0x1f
	.byte	0x73
	.sleb128 0
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x73
	.sleb128 0
	.byte	0x3e
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x73
	.sleb128 0
	.byte	0x33
	.byte	0x25
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL4
	.uleb128 .LVL10-.LVL4
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL10-.LVL4
	.uleb128 .LVL12-.LVL4
	.uleb128 0x1f
	.byte	0x73
	.sleb128 0
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x73
	.sleb128 0
	.byte	0x3e
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x73
	.sleb128 0
	.byte	0x33
	.byte	0x25
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU36
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU42
	.uleb128 .LVU44
	.uleb128 .LVU46
.LLST5:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x1f
	.byte	0x70
	.sleb128 0
	.byte	0x3f
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x70
	.sleb128 0
	.byte	0x3d
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x70
	.sleb128 0
	.byte	0x3a
	.byte	0x25
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x1f
	.byte	0x75
	.sleb128 0
	.byte	0x3f
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x75
	.sleb128 0
	.byte	0x3d
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x75
	.sleb128 0
	.byte	0x3a
	.byte	0x25
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS7:
	.uleb128 .LVU31
	.uleb128 .LVU33
.LLST7:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x2
	.byte	0x41
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU31
	.uleb128 .LVU33
.LLST8:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU33
	.uleb128 .LVU36
.LLST10:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x2
	.byte	0x43
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU33
	.uleb128 .LVU36
.LLST11:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS13:
	.uleb128 .LVU24
	.uleb128 .LVU26
.LLST13:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU24
	.uleb128 .LVU26
.LLST14:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS16:
	.uleb128 .LVU26
	.uleb128 .LVU29
.LLST16:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x2
	.byte	0x42
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU26
	.uleb128 .LVU29
.LLST17:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS18:
	.uleb128 .LVU60
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 .LVU143
.LLST18:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL14-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL14-.LVL11
	.uleb128 .LVL27-.LVL11
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL11
	.uleb128 .LVL30-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS20:
	.uleb128 .LVU73
	.uleb128 .LVU95
	.uleb128 .LVU95
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU106
.LLST20:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x27
	.byte	0x70
	.sleb128 0
	.byte	0x36
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x70
	.sleb128 0
	.byte	0x3b
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x70
	.sleb128 0
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL15-.LVL12
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL15-.LVL12
	.uleb128 .LVL16-.LVL12
	.uleb128 0x27
	.byte	0x70
	.sleb128 0
	.byte	0x36
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x70
	.sleb128 0
	.byte	0x3b
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x70
	.sleb128 0
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU75
	.uleb128 .LVU106
	.uleb128 .LVU109
	.uleb128 .LVU110
.LLST21:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL16-.LVL12
	.uleb128 0x11
	.byte	0x70
	.sleb128 0
	.byte	0x20
	.byte	0x91
	.sleb128 -296
	.byte	0x6
	.byte	0x1a
	.byte	0x91
	.sleb128 -300
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x1a
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL12
	.uleb128 .LVL19-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS22:
	.uleb128 .LVU76
	.uleb128 .LVU111
.LLST22:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL20-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 -328
	.byte	0
.LVUS23:
	.uleb128 .LVU85
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU134
.LLST23:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL22-.LVL12
	.uleb128 0x27
	.byte	0x73
	.sleb128 0
	.byte	0x3d
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x73
	.sleb128 0
	.byte	0x3a
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL12
	.uleb128 .LVL25-.LVL12
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL25-.LVL12
	.uleb128 .LVL26-.LVL12
	.uleb128 0x27
	.byte	0x73
	.sleb128 0
	.byte	0x3d
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x14
	.byte	0x14
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x24
	.byte	0x17
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x73
	.sleb128 0
	.byte	0x3a
	.byte	0x14
	.byte	0x14
	.byte	0x24
	.byte	0x17
	.byte	0x1f
	.byte	0x23
	.uleb128 0x20
	.byte	0x25
	.byte	0x21
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU107
	.uleb128 .LVU127
	.uleb128 .LVU130
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL23-.LVL17
	.uleb128 0xf
	.byte	0x76
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x27
	.byte	0x73
	.sleb128 0
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x77
	.sleb128 0
	.byte	0x1a
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL17
	.uleb128 .LFE1-.LVL17
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS26:
	.uleb128 .LVU65
	.uleb128 .LVU67
.LLST26:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x36
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU65
	.uleb128 .LVU67
.LLST27:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 -304
	.byte	0
.LVUS29:
	.uleb128 .LVU67
	.uleb128 .LVU70
.LLST29:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x3b
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU67
	.uleb128 .LVU70
.LLST30:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 -304
	.byte	0
.LVUS32:
	.uleb128 .LVU70
	.uleb128 .LVU73
.LLST32:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x49
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU70
	.uleb128 .LVU73
.LLST33:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 -304
	.byte	0
.LVUS35:
	.uleb128 .LVU77
	.uleb128 .LVU79
.LLST35:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU77
	.uleb128 .LVU79
.LLST36:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 -320
	.byte	0
.LVUS38:
	.uleb128 .LVU79
	.uleb128 .LVU82
.LLST38:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x3d
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU79
	.uleb128 .LVU82
.LLST39:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 -320
	.byte	0
.LVUS41:
	.uleb128 .LVU82
	.uleb128 .LVU85
.LLST41:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x2
	.byte	0x46
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU82
	.uleb128 .LVU85
.LLST42:
	.byte	0x8
	.long	.LVL12
	.uleb128 .LVL12-.LVL12
	.uleb128 0x3
	.byte	0x91
	.sleb128 -320
	.byte	0
.LVUS43:
	.uleb128 .LVU138
	.uleb128 0
.LLST43:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LFE1-.LVL28
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
	.long	.LFB5
	.long	.LFE5-.LFB5
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
	.long	.LBB28
	.byte	0x4
	.uleb128 .LBB28-.LBB28
	.uleb128 .LBE28-.LBB28
	.byte	0x4
	.uleb128 .LBB29-.LBB28
	.uleb128 .LBE29-.LBB28
	.byte	0x4
	.uleb128 .LBB30-.LBB28
	.uleb128 .LBE30-.LBB28
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB32
	.byte	0x4
	.uleb128 .LBB32-.LBB32
	.uleb128 .LBE32-.LBB32
	.byte	0x4
	.uleb128 .LBB53-.LBB32
	.uleb128 .LBE53-.LBB32
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB33
	.byte	0x4
	.uleb128 .LBB33-.LBB33
	.uleb128 .LBE33-.LBB33
	.byte	0x4
	.uleb128 .LBB41-.LBB33
	.uleb128 .LBE41-.LBB33
	.byte	0x4
	.uleb128 .LBB48-.LBB33
	.uleb128 .LBE48-.LBB33
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB37
	.byte	0x4
	.uleb128 .LBB37-.LBB37
	.uleb128 .LBE37-.LBB37
	.byte	0x4
	.uleb128 .LBB49-.LBB37
	.uleb128 .LBE49-.LBB37
	.byte	0x4
	.uleb128 .LBB50-.LBB37
	.uleb128 .LBE50-.LBB37
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB42
	.byte	0x4
	.uleb128 .LBB42-.LBB42
	.uleb128 .LBE42-.LBB42
	.byte	0x4
	.uleb128 .LBB52-.LBB42
	.uleb128 .LBE52-.LBB42
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB51-.LBB45
	.uleb128 .LBE51-.LBB45
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB55
	.byte	0x4
	.uleb128 .LBB55-.LBB55
	.uleb128 .LBE55-.LBB55
	.byte	0x4
	.uleb128 .LBB88-.LBB55
	.uleb128 .LBE88-.LBB55
	.byte	0x4
	.uleb128 .LBB89-.LBB55
	.uleb128 .LBE89-.LBB55
	.byte	0x4
	.uleb128 .LBB90-.LBB55
	.uleb128 .LBE90-.LBB55
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB56
	.byte	0x4
	.uleb128 .LBB56-.LBB56
	.uleb128 .LBE56-.LBB56
	.byte	0x4
	.uleb128 .LBB78-.LBB56
	.uleb128 .LBE78-.LBB56
	.byte	0x4
	.uleb128 .LBB81-.LBB56
	.uleb128 .LBE81-.LBB56
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB60
	.byte	0x4
	.uleb128 .LBB60-.LBB60
	.uleb128 .LBE60-.LBB60
	.byte	0x4
	.uleb128 .LBB79-.LBB60
	.uleb128 .LBE79-.LBB60
	.byte	0x4
	.uleb128 .LBB80-.LBB60
	.uleb128 .LBE80-.LBB60
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB64
	.byte	0x4
	.uleb128 .LBB64-.LBB64
	.uleb128 .LBE64-.LBB64
	.byte	0x4
	.uleb128 .LBB82-.LBB64
	.uleb128 .LBE82-.LBB64
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB67
	.byte	0x4
	.uleb128 .LBB67-.LBB67
	.uleb128 .LBE67-.LBB67
	.byte	0x4
	.uleb128 .LBB83-.LBB67
	.uleb128 .LBE83-.LBB67
	.byte	0x4
	.uleb128 .LBB84-.LBB67
	.uleb128 .LBE84-.LBB67
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB71
	.byte	0x4
	.uleb128 .LBB71-.LBB71
	.uleb128 .LBE71-.LBB71
	.byte	0x4
	.uleb128 .LBB85-.LBB71
	.uleb128 .LBE85-.LBB71
	.byte	0x4
	.uleb128 .LBB86-.LBB71
	.uleb128 .LBE86-.LBB71
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB75
	.byte	0x4
	.uleb128 .LBB75-.LBB75
	.uleb128 .LBE75-.LBB75
	.byte	0x4
	.uleb128 .LBB87-.LBB75
	.uleb128 .LBE87-.LBB75
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB101-.LBB98
	.uleb128 .LBE101-.LBB98
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB103
	.byte	0x4
	.uleb128 .LBB103-.LBB103
	.uleb128 .LBE103-.LBB103
	.byte	0x4
	.uleb128 .LBB112-.LBB103
	.uleb128 .LBE112-.LBB103
	.byte	0x4
	.uleb128 .LBB113-.LBB103
	.uleb128 .LBE113-.LBB103
	.byte	0x4
	.uleb128 .LBB114-.LBB103
	.uleb128 .LBE114-.LBB103
	.byte	0x4
	.uleb128 .LBB115-.LBB103
	.uleb128 .LBE115-.LBB103
	.byte	0x4
	.uleb128 .LBB116-.LBB103
	.uleb128 .LBE116-.LBB103
	.byte	0x4
	.uleb128 .LBB117-.LBB103
	.uleb128 .LBE117-.LBB103
	.byte	0x4
	.uleb128 .LBB118-.LBB103
	.uleb128 .LBE118-.LBB103
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB137
	.byte	0x4
	.uleb128 .LBB137-.LBB137
	.uleb128 .LBE137-.LBB137
	.byte	0x4
	.uleb128 .LBB146-.LBB137
	.uleb128 .LBE146-.LBB137
	.byte	0x4
	.uleb128 .LBB147-.LBB137
	.uleb128 .LBE147-.LBB137
	.byte	0x4
	.uleb128 .LBB169-.LBB137
	.uleb128 .LBE169-.LBB137
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB138
	.byte	0x4
	.uleb128 .LBB138-.LBB138
	.uleb128 .LBE138-.LBB138
	.byte	0x4
	.uleb128 .LBB141-.LBB138
	.uleb128 .LBE141-.LBB138
	.byte	0
.LLRL63:
	.byte	0x5
	.long	.LBB142
	.byte	0x4
	.uleb128 .LBB142-.LBB142
	.uleb128 .LBE142-.LBB142
	.byte	0x4
	.uleb128 .LBB145-.LBB142
	.uleb128 .LBE145-.LBB142
	.byte	0
.LLRL68:
	.byte	0x5
	.long	.LBB148
	.byte	0x4
	.uleb128 .LBB148-.LBB148
	.uleb128 .LBE148-.LBB148
	.byte	0x4
	.uleb128 .LBB170-.LBB148
	.uleb128 .LBE170-.LBB148
	.byte	0
.LLRL70:
	.byte	0x5
	.long	.LBB149
	.byte	0x4
	.uleb128 .LBB149-.LBB149
	.uleb128 .LBE149-.LBB149
	.byte	0x4
	.uleb128 .LBB167-.LBB149
	.uleb128 .LBE167-.LBB149
	.byte	0
.LLRL72:
	.byte	0x5
	.long	.LBB152
	.byte	0x4
	.uleb128 .LBB152-.LBB152
	.uleb128 .LBE152-.LBB152
	.byte	0x4
	.uleb128 .LBB168-.LBB152
	.uleb128 .LBE168-.LBB152
	.byte	0
.LLRL74:
	.byte	0x5
	.long	.LBB153
	.byte	0x4
	.uleb128 .LBB153-.LBB153
	.uleb128 .LBE153-.LBB153
	.byte	0x4
	.uleb128 .LBB164-.LBB153
	.uleb128 .LBE164-.LBB153
	.byte	0x4
	.uleb128 .LBB165-.LBB153
	.uleb128 .LBE165-.LBB153
	.byte	0x4
	.uleb128 .LBB166-.LBB153
	.uleb128 .LBE166-.LBB153
	.byte	0
.LLRL76:
	.byte	0x5
	.long	.LBB154
	.byte	0x4
	.uleb128 .LBB154-.LBB154
	.uleb128 .LBE154-.LBB154
	.byte	0x4
	.uleb128 .LBB160-.LBB154
	.uleb128 .LBE160-.LBB154
	.byte	0x4
	.uleb128 .LBB161-.LBB154
	.uleb128 .LBE161-.LBB154
	.byte	0x4
	.uleb128 .LBB162-.LBB154
	.uleb128 .LBE162-.LBB154
	.byte	0x4
	.uleb128 .LBB163-.LBB154
	.uleb128 .LBE163-.LBB154
	.byte	0
.LLRL81:
	.byte	0x5
	.long	.LBB171
	.byte	0x4
	.uleb128 .LBB171-.LBB171
	.uleb128 .LBE171-.LBB171
	.byte	0x4
	.uleb128 .LBB179-.LBB171
	.uleb128 .LBE179-.LBB171
	.byte	0
.LLRL83:
	.byte	0x5
	.long	.LBB174
	.byte	0x4
	.uleb128 .LBB174-.LBB174
	.uleb128 .LBE174-.LBB174
	.byte	0x4
	.uleb128 .LBB180-.LBB174
	.uleb128 .LBE180-.LBB174
	.byte	0
.LLRL85:
	.byte	0x5
	.long	.LBB175
	.byte	0x4
	.uleb128 .LBB175-.LBB175
	.uleb128 .LBE175-.LBB175
	.byte	0x4
	.uleb128 .LBB178-.LBB175
	.uleb128 .LBE178-.LBB175
	.byte	0
.LLRL90:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB5
	.uleb128 .LFE5-.LFB5
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF28:
	.string	"data"
.LASF15:
	.string	"state"
.LASF10:
	.string	"uint64_t"
.LASF6:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF25:
	.string	"messages"
.LASF29:
	.string	"begin"
.LASF37:
	.string	"main"
.LASF21:
	.string	"memcpy"
.LASF38:
	.string	"rotr"
.LASF26:
	.string	"bits"
.LASF7:
	.string	"long long int"
.LASF13:
	.string	"long int"
.LASF23:
	.string	"printf"
.LASF17:
	.string	"block"
.LASF31:
	.string	"finish"
.LASF16:
	.string	"length"
.LASF20:
	.string	"memmove"
.LASF4:
	.string	"unsigned char"
.LASF19:
	.string	"sprintf"
.LASF5:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF9:
	.string	"uint32_t"
.LASF3:
	.string	"unsigned int"
.LASF22:
	.string	"puts"
.LASF8:
	.string	"short unsigned int"
.LASF33:
	.string	"choose"
.LASF11:
	.string	"char"
.LASF24:
	.string	"strlen"
.LASF35:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF36:
	.string	"sha256"
.LASF14:
	.string	"long unsigned int"
.LASF30:
	.string	"initial"
.LASF34:
	.string	"majority"
.LASF27:
	.string	"byte"
.LASF18:
	.string	"used"
.LASF39:
	.string	"__builtin_puts"
.LASF32:
	.string	"compress"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"sha256.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
