	.file	"search.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "search.c"
	.p2align 4
	.type	plain, @function
plain:
.LVL0:
.LFB1:
	.file 1 "search.c"
	.loc 1 12 1 view -0
	.cfi_startproc
	.loc 1 12 1 is_stmt 0 view .LVU1
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
	subl	$8, %esp
	.cfi_def_cfa_offset 28
	.loc 1 13 2 is_stmt 1 view .LVU2
.LVL1:
	.loc 1 14 2 view .LVU3
.LBB27:
	.loc 1 14 7 view .LVU4
	.loc 1 14 24 view .LVU5
.LBE27:
	.loc 1 12 1 is_stmt 0 view .LVU6
	movl	32(%esp), %eax
	movl	40(%esp), %ebp
	movl	36(%esp), %esi
.LBB32:
	.loc 1 14 24 view .LVU7
	cmpl	%eax, %ebp
	jg	.L11
	movb	$0, (%esp)
	movl	28(%esp), %edi
.LBE32:
	.loc 1 13 6 view .LVU8
	xorl	%edx, %edx
	movl	looks, %ebx
	leal	1(%edi,%eax), %eax
.LBB33:
	.loc 1 14 24 view .LVU9
	movl	%edi, %ecx
	subl	%ebp, %eax
	movl	%eax, 4(%esp)
.LVL2:
	.p2align 4
	.p2align 3
.L3:
.LBB28:
	.loc 1 16 16 is_stmt 1 view .LVU10
	leal	1(%ebx), %edi
	.loc 1 15 7 is_stmt 0 view .LVU11
	xorl	%eax, %eax
	.loc 1 16 16 view .LVU12
	testl	%ebp, %ebp
	jle	.L9
	movl	%edx, (%esp)
	jmp	.L8
.LVL3:
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 17 4 is_stmt 1 view .LVU13
	.loc 1 17 5 is_stmt 0 view .LVU14
	incl	%eax
.LVL4:
	.loc 1 16 16 is_stmt 1 view .LVU15
	cmpl	%eax, %ebp
	je	.L12
.LVL5:
.L8:
	.loc 1 16 16 is_stmt 0 discriminator 1 view .LVU16
	movzbl	(%esi,%eax), %edx
	.loc 1 16 25 discriminator 1 view .LVU17
	leal	(%edi,%eax), %ebx
	.loc 1 16 16 discriminator 1 view .LVU18
	cmpb	%dl, (%ecx,%eax)
	je	.L5
	.loc 1 16 25 view .LVU19
	movl	(%esp), %edx
	movb	$1, (%esp)
.LVL6:
.L9:
	.loc 1 18 3 is_stmt 1 view .LVU20
	.loc 1 18 34 is_stmt 0 view .LVU21
	cmpl	%eax, %ebp
	je	.L4
.L6:
.LVL7:
	.loc 1 18 34 view .LVU22
.LBE28:
	.loc 1 14 31 is_stmt 1 discriminator 4 view .LVU23
	.loc 1 14 24 discriminator 4 view .LVU24
	movl	4(%esp), %eax
	incl	%ecx
.LVL8:
	.loc 1 14 24 is_stmt 0 discriminator 4 view .LVU25
	cmpl	%eax, %ecx
	jne	.L3
	cmpb	$0, (%esp)
	je	.L1
	movl	%ebx, looks
.L1:
.LBE33:
	.loc 1 21 1 view .LVU26
	addl	$8, %esp
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
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL9:
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
.LBB34:
.LBB31:
	.loc 1 21 1 view .LVU27
	movl	(%esp), %edx
	movb	$1, (%esp)
.LVL10:
.L4:
.LBB29:
.LBI29:
	.loc 1 9 12 is_stmt 1 view .LVU28
.LBB30:
	.loc 1 9 37 view .LVU29
	.loc 1 9 56 is_stmt 0 view .LVU30
	movl	28(%esp), %edi
	.loc 1 9 51 view .LVU31
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	.loc 1 9 56 view .LVU32
	movl	%ecx, %edx
.LVL11:
	.loc 1 9 56 view .LVU33
	subl	%edi, %edx
	.loc 1 9 61 view .LVU34
	leal	1(%eax,%edx), %edi
	.loc 1 9 66 view .LVU35
	movl	$-2146992015, %eax
	mull	%edi
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %edi
	movl	%edi, %edx
.LVL12:
	.loc 1 9 66 view .LVU36
.LBE30:
.LBE29:
	jmp	.L6
.LVL13:
.L11:
	.loc 1 9 66 view .LVU37
.LBE31:
.LBE34:
	.loc 1 21 1 view .LVU38
	addl	$8, %esp
	.cfi_def_cfa_offset 20
	.loc 1 13 6 view .LVU39
	xorl	%edx, %edx
	.loc 1 20 2 is_stmt 1 view .LVU40
	.loc 1 21 1 is_stmt 0 view .LVU41
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	movl	%edx, %eax
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
.LFE1:
	.size	plain, .-plain
	.p2align 4
	.type	knuth, @function
knuth:
.LVL14:
.LFB2:
	.loc 1 24 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 25 2 view .LVU43
	.loc 1 26 2 view .LVU44
	.loc 1 24 1 is_stmt 0 view .LVU45
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB35:
	.loc 1 27 18 view .LVU46
	movl	$-1, %edx
.LBE35:
	.loc 1 24 1 view .LVU47
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	.loc 1 26 10 view .LVU48
	movl	$-1, %esi
	.loc 1 24 1 view .LVU49
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
.LBB36:
	.loc 1 27 11 view .LVU50
	xorl	%ebx, %ebx
.LBE36:
	.loc 1 24 1 view .LVU51
	subl	$264, %esp
	.cfi_def_cfa_offset 284
	.loc 1 26 10 view .LVU52
	movl	%esi, 8(%esp)
	.loc 1 27 2 is_stmt 1 view .LVU53
.LBB37:
	.loc 1 27 7 view .LVU54
.LVL15:
	.loc 1 27 28 view .LVU55
	movl	296(%esp), %edi
.LBE37:
	.loc 1 24 1 is_stmt 0 view .LVU56
	movl	292(%esp), %ecx
.LBB38:
	.loc 1 27 28 view .LVU57
	testl	%edi, %edi
	jle	.L23
.LVL16:
	.p2align 4
	.p2align 3
.L22:
	.loc 1 30 3 is_stmt 1 view .LVU58
	.loc 1 30 13 is_stmt 0 view .LVU59
	incl	%ebx
	incl	%edx
.LVL17:
	.loc 1 27 28 view .LVU60
	cmpl	%ebx, 296(%esp)
	.loc 1 30 13 view .LVU61
	movl	%edx, 8(%esp,%ebx,4)
	.loc 1 27 28 is_stmt 1 view .LVU62
	je	.L23
.L45:
	.loc 1 28 17 view .LVU63
	testl	%edx, %edx
	js	.L22
	.loc 1 28 21 is_stmt 0 view .LVU64
	movzbl	(%ecx,%ebx), %eax
	.p2align 4
	.p2align 3
.L26:
	.loc 1 28 17 discriminator 1 view .LVU65
	cmpb	(%ecx,%edx), %al
	je	.L22
	.loc 1 29 4 is_stmt 1 view .LVU66
	.loc 1 29 6 is_stmt 0 view .LVU67
	movl	8(%esp,%edx,4), %edx
.LVL18:
	.loc 1 28 17 is_stmt 1 view .LVU68
	testl	%edx, %edx
	jns	.L26
.LVL19:
	.loc 1 30 3 view .LVU69
	.loc 1 30 13 is_stmt 0 view .LVU70
	incl	%ebx
	incl	%edx
.LVL20:
	.loc 1 27 28 view .LVU71
	cmpl	%ebx, 296(%esp)
	.loc 1 30 13 view .LVU72
	movl	%edx, 8(%esp,%ebx,4)
	.loc 1 27 28 is_stmt 1 view .LVU73
	jne	.L45
.LVL21:
.L23:
	.loc 1 27 28 is_stmt 0 view .LVU74
.LBE38:
.LBB39:
	.loc 1 32 27 is_stmt 1 view .LVU75
	movl	288(%esp), %ebx
	testl	%ebx, %ebx
	jle	.L36
	.loc 1 32 18 is_stmt 0 view .LVU76
	xorl	%esi, %esi
.LBE39:
	.loc 1 25 16 view .LVU77
	xorl	%edx, %edx
	movl	looks, %ebx
.LBB46:
	.loc 1 32 27 view .LVU78
	movb	$0, 3(%esp)
	.loc 1 32 11 view .LVU79
	xorl	%ebp, %ebp
.LVL22:
	.loc 1 33 17 is_stmt 1 view .LVU80
	testl	%esi, %esi
.LBE46:
	.loc 1 25 16 is_stmt 0 view .LVU81
	movl	%edx, 4(%esp)
.LVL23:
.LBB47:
	.loc 1 33 17 view .LVU82
	js	.L38
.LVL24:
	.p2align 4
	.p2align 3
.L46:
	.loc 1 33 34 view .LVU83
	movl	284(%esp), %eax
	leal	1(%ebx), %edi
	movzbl	(%eax,%ebp), %edx
	movl	%esi, %eax
	jmp	.L33
.LVL25:
	.p2align 4,,10
	.p2align 3
.L30:
	.loc 1 34 4 is_stmt 1 view .LVU84
	.loc 1 34 6 is_stmt 0 view .LVU85
	movl	8(%esp,%eax,4), %eax
.LVL26:
	.loc 1 33 17 is_stmt 1 view .LVU86
	leal	1(%ebx), %edi
	testl	%eax, %eax
	js	.L37
.L33:
	.loc 1 33 17 is_stmt 0 discriminator 1 view .LVU87
	cmpb	(%ecx,%eax), %dl
	.loc 1 33 26 discriminator 1 view .LVU88
	movl	%edi, %ebx
	.loc 1 33 17 discriminator 1 view .LVU89
	jne	.L30
.L37:
	.loc 1 33 17 discriminator 1 view .LVU90
	movb	$1, 3(%esp)
.LVL27:
.L29:
	.loc 1 35 3 is_stmt 1 view .LVU91
	.loc 1 36 6 is_stmt 0 view .LVU92
	leal	1(%eax), %esi
	cmpl	%esi, 296(%esp)
	.loc 1 35 4 view .LVU93
	leal	1(%ebp), %edi
.LVL28:
	.loc 1 36 3 is_stmt 1 view .LVU94
	.loc 1 36 6 is_stmt 0 view .LVU95
	jne	.L31
	.loc 1 37 4 is_stmt 1 view .LVU96
.LVL29:
.LBB40:
.LBI40:
	.loc 1 9 12 view .LVU97
.LBB41:
	.loc 1 9 37 view .LVU98
	.loc 1 9 51 is_stmt 0 view .LVU99
	movl	4(%esp), %esi
.LVL30:
	.loc 1 9 51 view .LVU100
.LBE41:
.LBE40:
	.loc 1 37 12 view .LVU101
	subl	%eax, %ebp
.LVL31:
.LBB44:
.LBB42:
	.loc 1 9 51 view .LVU102
	movl	%esi, %eax
.LVL32:
	.loc 1 9 51 view .LVU103
	sall	$5, %eax
	subl	%esi, %eax
	.loc 1 9 61 view .LVU104
	leal	1(%ebp,%eax), %esi
	.loc 1 9 66 view .LVU105
	movl	$-2146992015, %eax
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	addl	%esi, %edx
	sarl	$15, %edx
	subl	%eax, %edx
	imull	$65521, %edx, %eax
	subl	%eax, %esi
.LBE42:
.LBE44:
	.loc 1 38 6 view .LVU106
	movl	296(%esp), %eax
.LBB45:
.LBB43:
	.loc 1 9 66 view .LVU107
	movl	%esi, 4(%esp)
.LVL33:
	.loc 1 9 66 view .LVU108
.LBE43:
.LBE45:
	.loc 1 38 4 is_stmt 1 view .LVU109
	.loc 1 38 6 is_stmt 0 view .LVU110
	movl	8(%esp,%eax,4), %esi
.LVL34:
.L31:
	.loc 1 32 27 is_stmt 1 discriminator 1 view .LVU111
	cmpl	%edi, 288(%esp)
	je	.L32
	.loc 1 33 17 is_stmt 0 view .LVU112
	testl	%esi, %esi
	movl	%edi, %ebp
	.loc 1 33 17 is_stmt 1 view .LVU113
	jns	.L46
.LVL35:
.L38:
	.loc 1 33 17 is_stmt 0 view .LVU114
	movl	%esi, %eax
	jmp	.L29
.LVL36:
	.p2align 4,,10
	.p2align 3
.L32:
	.loc 1 33 17 view .LVU115
	cmpb	$0, 3(%esp)
	je	.L21
	movl	%ebx, looks
.L21:
	.loc 1 33 17 view .LVU116
.LBE47:
	.loc 1 42 1 view .LVU117
	movl	4(%esp), %eax
	addl	$264, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL37:
	.loc 1 42 1 view .LVU118
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL38:
	.loc 1 42 1 view .LVU119
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL39:
.L36:
	.cfi_restore_state
	.loc 1 25 16 view .LVU120
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	.loc 1 41 2 is_stmt 1 view .LVU121
	.loc 1 42 1 is_stmt 0 view .LVU122
	movl	4(%esp), %eax
	addl	$264, %esp
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
.LFE2:
	.size	knuth, .-knuth
	.p2align 4
	.type	horspool, @function
horspool:
.LVL40:
.LFB3:
	.loc 1 45 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 46 2 view .LVU124
	.loc 1 47 2 view .LVU125
.LBB48:
	.loc 1 47 7 view .LVU126
	.loc 1 47 20 view .LVU127
.LBE48:
	.loc 1 45 1 is_stmt 0 view .LVU128
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
	subl	$1036, %esp
	.cfi_def_cfa_offset 1056
	.loc 1 45 1 view .LVU129
	movl	1064(%esp), %ebp
	leal	12(%esp), %eax
	movl	1068(%esp), %ecx
	leal	1036(%esp), %edx
.LVL41:
	.p2align 4
	.p2align 3
.L48:
.LBB49:
	.loc 1 48 3 is_stmt 1 discriminator 3 view .LVU130
	.loc 1 48 11 is_stmt 0 discriminator 3 view .LVU131
	movl	%ecx, (%eax)
	.loc 1 47 28 is_stmt 1 discriminator 3 view .LVU132
	.loc 1 47 20 discriminator 3 view .LVU133
	addl	$4, %eax
	cmpl	%edx, %eax
	jne	.L48
.LVL42:
	.loc 1 47 20 is_stmt 0 discriminator 3 view .LVU134
.LBE49:
.LBB50:
	.loc 1 49 20 is_stmt 1 view .LVU135
	.loc 1 49 24 is_stmt 0 view .LVU136
	leal	-1(%ecx), %eax
	movl	%eax, (%esp)
	leal	-1(%ebp,%ecx), %edx
	movl	%eax, %esi
	.loc 1 49 20 view .LVU137
	testl	%esi, %esi
	movl	%ebp, %eax
	jle	.L53
.LVL43:
	.p2align 4
	.p2align 3
.L52:
	.loc 1 50 3 is_stmt 1 discriminator 3 view .LVU138
	.loc 1 50 8 is_stmt 0 discriminator 3 view .LVU139
	movzbl	(%eax), %ebx
	.loc 1 50 37 discriminator 3 view .LVU140
	movl	%edx, %esi
	subl	%eax, %esi
	.loc 1 49 20 discriminator 3 view .LVU141
	incl	%eax
.LVL44:
	.loc 1 49 20 discriminator 3 view .LVU142
	cmpl	%eax, %edx
	.loc 1 50 37 discriminator 3 view .LVU143
	movl	%esi, 12(%esp,%ebx,4)
	.loc 1 49 30 is_stmt 1 discriminator 3 view .LVU144
.LVL45:
	.loc 1 49 20 discriminator 3 view .LVU145
	jne	.L52
.L53:
.LVL46:
	.loc 1 49 20 is_stmt 0 discriminator 3 view .LVU146
.LBE50:
.LBB51:
	.loc 1 51 24 is_stmt 1 view .LVU147
	cmpl	1060(%esp), %ecx
	jg	.L71
	movl	looks, %edx
.LBE51:
	.loc 1 46 17 is_stmt 0 view .LVU148
	xorl	%ebx, %ebx
.LBB58:
	.loc 1 51 11 view .LVU149
	xorl	%esi, %esi
	.loc 1 51 24 view .LVU150
	movb	$0, 4(%esp)
.LBE58:
	.loc 1 46 17 view .LVU151
	movl	%ebx, 8(%esp)
	movl	%ecx, 1068(%esp)
.LVL47:
	.p2align 4
	.p2align 3
.L54:
.LBB59:
.LBB52:
	.loc 1 53 17 is_stmt 1 view .LVU152
	movl	(%esp), %eax
	movl	%edx, %ebx
	testl	%eax, %eax
	js	.L55
	movl	%ecx, 4(%esp)
	movl	1068(%esp), %edi
	movl	(%esp), %eax
	addl	%edx, %edi
	movl	1056(%esp), %edx
	addl	%esi, %edx
	jmp	.L59
.LVL48:
	.p2align 4,,10
	.p2align 3
.L56:
	.loc 1 54 4 view .LVU153
	.loc 1 53 17 is_stmt 0 view .LVU154
	subl	$1, %eax
.LVL49:
	.loc 1 53 17 view .LVU155
	jb	.L72
.LVL50:
.L59:
	.loc 1 53 17 discriminator 1 view .LVU156
	movzbl	0(%ebp,%eax), %ecx
	.loc 1 53 26 discriminator 1 view .LVU157
	movl	%edi, %ebx
	subl	%eax, %ebx
	.loc 1 53 17 discriminator 1 view .LVU158
	cmpb	%cl, (%edx,%eax)
	je	.L56
	.loc 1 53 26 view .LVU159
	movl	4(%esp), %ecx
	movl	%ebx, %edx
	movb	$1, 4(%esp)
.LVL51:
.L57:
	.loc 1 53 26 view .LVU160
.LBE52:
	.loc 1 51 32 is_stmt 1 discriminator 4 view .LVU161
	.loc 1 51 40 is_stmt 0 discriminator 4 view .LVU162
	movl	1056(%esp), %eax
	movzbl	-1(%eax,%ecx), %eax
	.loc 1 51 32 discriminator 4 view .LVU163
	movl	12(%esp,%eax,4), %ecx
	addl	%ecx, %esi
.LVL52:
	.loc 1 51 24 is_stmt 1 discriminator 4 view .LVU164
	.loc 1 51 20 is_stmt 0 discriminator 4 view .LVU165
	movl	1068(%esp), %ecx
	addl	%esi, %ecx
	.loc 1 51 24 discriminator 4 view .LVU166
	cmpl	1060(%esp), %ecx
	jle	.L54
	cmpb	$0, 4(%esp)
	je	.L47
	movl	%ebx, looks
.LBE59:
	.loc 1 57 2 is_stmt 1 view .LVU167
.L47:
	.loc 1 58 1 is_stmt 0 view .LVU168
	movl	8(%esp), %eax
	addl	$1036, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL53:
	.loc 1 58 1 view .LVU169
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL54:
	.p2align 4,,10
	.p2align 3
.L72:
	.cfi_restore_state
.LBB60:
.LBB57:
	.loc 1 58 1 view .LVU170
	movl	4(%esp), %ecx
	movb	$1, 4(%esp)
.LVL55:
.L55:
.LBB53:
.LBI53:
	.loc 1 9 12 is_stmt 1 view .LVU171
.LBB54:
	.loc 1 9 37 view .LVU172
	.loc 1 9 51 is_stmt 0 view .LVU173
	movl	8(%esp), %edi
	movl	%edi, %eax
	sall	$5, %eax
	subl	%edi, %eax
	.loc 1 9 61 view .LVU174
	leal	1(%esi,%eax), %edi
	.loc 1 9 66 view .LVU175
	movl	$-2146992015, %eax
	imull	%edi
	movl	%edi, %eax
	sarl	$31, %eax
	addl	%edi, %edx
	sarl	$15, %edx
	subl	%eax, %edx
	imull	$65521, %edx, %eax
.LBE54:
.LBE53:
	movl	%ebx, %edx
.LBB56:
.LBB55:
	subl	%eax, %edi
	movl	%edi, 8(%esp)
.LVL56:
	.loc 1 9 66 view .LVU176
.LBE55:
.LBE56:
	jmp	.L57
.LVL57:
.L71:
	.loc 1 9 66 view .LVU177
.LBE57:
.LBE60:
	.loc 1 46 17 view .LVU178
	xorl	%esi, %esi
	movl	%esi, 8(%esp)
	.loc 1 58 1 view .LVU179
	movl	8(%esp), %eax
	addl	$1036, %esp
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
.LFE3:
	.size	horspool, .-horspool
	.p2align 4
	.type	by_suffix, @function
by_suffix:
.LVL58:
.LFB7:
	.loc 1 107 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 108 2 view .LVU181
	.loc 1 108 63 is_stmt 0 view .LVU182
	movl	8(%esp), %edx
	.loc 1 108 9 view .LVU183
	movl	suffixes_of, %eax
	.loc 1 108 63 view .LVU184
	movswl	(%edx), %edx
	.loc 1 108 9 view .LVU185
	addl	%eax, %edx
	movl	%edx, 8(%esp)
.LVL59:
	.loc 1 108 30 view .LVU186
	movl	4(%esp), %edx
	movswl	(%edx), %edx
	.loc 1 108 9 view .LVU187
	addl	%edx, %eax
	movl	%eax, 4(%esp)
.LVL60:
	.loc 1 108 9 view .LVU188
	jmp	strcmp
.LVL61:
	.cfi_endproc
.LFE7:
	.size	by_suffix, .-by_suffix
	.p2align 4
	.type	library, @function
library:
.LVL62:
.LFB6:
	.loc 1 95 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 96 2 view .LVU190
	.loc 1 97 2 view .LVU191
	.loc 1 98 2 view .LVU192
	.loc 1 99 2 view .LVU193
.LBB61:
	.loc 1 99 7 view .LVU194
.LBE61:
	.loc 1 95 1 is_stmt 0 view .LVU195
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	.loc 1 96 6 view .LVU196
	xorl	%edi, %edi
	.loc 1 95 1 view .LVU197
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.loc 1 95 1 view .LVU198
	movl	48(%esp), %ebx
.LVL63:
	.loc 1 95 1 view .LVU199
	movl	56(%esp), %esi
.LBB70:
	.loc 1 99 19 view .LVU200
	movl	%ebx, %ecx
	.loc 1 99 2 view .LVU201
	jmp	.L75
.LVL64:
	.p2align 4,,10
	.p2align 3
.L76:
	.loc 1 100 3 is_stmt 1 discriminator 3 view .LVU202
.LBB62:
.LBI62:
	.loc 1 9 12 discriminator 3 view .LVU203
.LBB63:
	.loc 1 9 37 discriminator 3 view .LVU204
	.loc 1 9 51 is_stmt 0 discriminator 3 view .LVU205
	movl	%edi, %eax
.LVL65:
	.loc 1 9 51 discriminator 3 view .LVU206
.LBE63:
.LBE62:
	.loc 1 100 11 discriminator 3 view .LVU207
	movl	%ecx, %ebp
.LBB67:
.LBB64:
	.loc 1 9 51 discriminator 3 view .LVU208
	sall	$5, %eax
.LBE64:
.LBE67:
	.loc 1 100 11 discriminator 3 view .LVU209
	subl	%ebx, %ebp
.LVL66:
.LBB68:
.LBB65:
	.loc 1 9 51 discriminator 3 view .LVU210
	subl	%edi, %eax
.LBE65:
.LBE68:
	.loc 1 99 58 discriminator 3 view .LVU211
	incl	%ecx
.LVL67:
.LBB69:
.LBB66:
	.loc 1 9 61 discriminator 3 view .LVU212
	leal	1(%ebp,%eax), %ebp
.LVL68:
	.loc 1 9 66 discriminator 3 view .LVU213
	movl	$-2146992015, %eax
	imull	%ebp
	movl	%ebp, %eax
	sarl	$31, %eax
	addl	%ebp, %edx
	sarl	$15, %edx
	movl	%edx, %edi
.LVL69:
	.loc 1 9 66 discriminator 3 view .LVU214
	subl	%eax, %edi
	imull	$65521, %edi, %eax
	movl	%ebp, %edi
	subl	%eax, %edi
.LVL70:
	.loc 1 9 66 discriminator 3 view .LVU215
.LBE66:
.LBE69:
	.loc 1 99 58 is_stmt 1 discriminator 3 view .LVU216
.L75:
	.loc 1 99 48 discriminator 1 view .LVU217
	.loc 1 99 34 is_stmt 0 discriminator 1 view .LVU218
	movl	%ecx, (%esp)
	movl	%esi, 4(%esp)
	call	strstr
.LVL71:
	.loc 1 99 48 discriminator 1 view .LVU219
	testl	%eax, %eax
	.loc 1 99 34 discriminator 1 view .LVU220
	movl	%eax, %ecx
.LVL72:
	.loc 1 99 48 discriminator 1 view .LVU221
	jne	.L76
.LBE70:
	.loc 1 101 2 is_stmt 1 view .LVU222
	.loc 1 102 1 is_stmt 0 view .LVU223
	addl	$28, %esp
	.cfi_def_cfa_offset 20
	movl	%edi, %eax
.LVL73:
	.loc 1 102 1 view .LVU224
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL74:
	.loc 1 102 1 view .LVU225
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE6:
	.size	library, .-library
	.p2align 4
	.type	shift_or, @function
shift_or:
.LVL75:
.LFB5:
	.loc 1 79 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 79 1 is_stmt 0 view .LVU227
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 82 2 view .LVU228
	movl	$-1, %ecx
	.loc 1 79 1 view .LVU229
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	.loc 1 82 2 view .LVU230
	xorl	%eax, %eax
	.loc 1 79 1 view .LVU231
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$1032, %esp
	.cfi_def_cfa_offset 1052
	.loc 1 79 1 view .LVU232
	movl	1060(%esp), %ebx
	.loc 1 80 2 is_stmt 1 view .LVU233
.LVL76:
	.loc 1 81 2 view .LVU234
	.loc 1 82 2 view .LVU235
	.loc 1 79 1 is_stmt 0 view .LVU236
	movl	1064(%esp), %edx
.L79:
	.loc 1 82 2 view .LVU237
	movl	%ecx, 8(%esp,%eax)
	movl	%ecx, 12(%esp,%eax)
	addl	$8, %eax
	cmpl	$1024, %eax
	jb	.L79
	.loc 1 83 2 is_stmt 1 view .LVU238
.LBB71:
	.loc 1 83 7 view .LVU239
.LVL77:
	.loc 1 83 20 view .LVU240
	.loc 1 83 11 is_stmt 0 view .LVU241
	xorl	%ecx, %ecx
	.loc 1 83 20 view .LVU242
	testl	%edx, %edx
	.loc 1 84 38 view .LVU243
	movl	$1, %esi
	.loc 1 83 20 view .LVU244
	jle	.L84
.LVL78:
	.p2align 4
	.p2align 3
.L81:
	.loc 1 84 3 is_stmt 1 discriminator 3 view .LVU245
	.loc 1 84 9 is_stmt 0 discriminator 3 view .LVU246
	movzbl	(%ebx,%ecx), %edi
	.loc 1 84 38 discriminator 3 view .LVU247
	movl	%esi, %eax
	sall	%cl, %eax
	.loc 1 83 26 discriminator 3 view .LVU248
	incl	%ecx
.LVL79:
	.loc 1 84 33 discriminator 3 view .LVU249
	notl	%eax
	.loc 1 84 30 discriminator 3 view .LVU250
	andl	%eax, 8(%esp,%edi,4)
	.loc 1 83 26 is_stmt 1 discriminator 3 view .LVU251
.LVL80:
	.loc 1 83 20 discriminator 3 view .LVU252
	cmpl	%ecx, %edx
	jne	.L81
.LVL81:
.L84:
	.loc 1 83 20 is_stmt 0 discriminator 3 view .LVU253
.LBE71:
.LBB72:
	.loc 1 85 20 is_stmt 1 view .LVU254
	movl	1056(%esp), %edi
.LBE72:
	.loc 1 81 6 is_stmt 0 view .LVU255
	xorl	%eax, %eax
.LBB75:
	.loc 1 85 20 view .LVU256
	testl	%edi, %edi
	jle	.L78
	movl	looks, %eax
	.loc 1 88 21 view .LVU257
	leal	-1(%edx), %ecx
	movl	$1, %ebx
	movl	1052(%esp), %esi
	movl	%ebx, %ebp
	subl	%edx, %ebx
	sall	%cl, %ebp
.LBE75:
	.loc 1 80 23 view .LVU258
	movl	$-1, %ecx
	movl	%eax, 4(%esp)
	movl	1056(%esp), %eax
	leal	(%esi,%edx), %edi
	incl	%eax
	subl	%edx, %eax
	movl	%eax, (%esp)
	.loc 1 81 6 view .LVU259
	xorl	%eax, %eax
.LVL82:
	.p2align 4
	.p2align 3
.L86:
.LBB76:
	.loc 1 86 3 is_stmt 1 view .LVU260
	.loc 1 87 3 view .LVU261
	.loc 1 87 30 is_stmt 0 view .LVU262
	movzbl	-1(%edi,%ebx), %edx
	.loc 1 87 17 view .LVU263
	addl	%ecx, %ecx
.LVL83:
	.loc 1 87 9 view .LVU264
	movl	8(%esp,%edx,4), %esi
	orl	%esi, %ecx
.LVL84:
	.loc 1 88 3 is_stmt 1 view .LVU265
	.loc 1 88 6 is_stmt 0 view .LVU266
	testl	%ecx, %ebp
	jne	.L85
	.loc 1 89 4 is_stmt 1 view .LVU267
.LVL85:
.LBB73:
.LBI73:
	.loc 1 9 12 view .LVU268
.LBB74:
	.loc 1 9 37 view .LVU269
	.loc 1 9 51 is_stmt 0 view .LVU270
	movl	%eax, %edx
	sall	$5, %edx
	subl	%eax, %edx
	.loc 1 9 66 view .LVU271
	movl	$-2146992015, %eax
.LVL86:
	.loc 1 9 61 view .LVU272
	leal	1(%ebx,%edx), %esi
	.loc 1 9 66 view .LVU273
	imull	%esi
	leal	(%edx,%esi), %eax
	movl	%esi, %edx
	sarl	$31, %edx
	sarl	$15, %eax
	subl	%edx, %eax
	imull	$65521, %eax, %edx
	movl	%esi, %eax
	subl	%edx, %eax
.LVL87:
.L85:
	.loc 1 9 66 view .LVU274
.LBE74:
.LBE73:
	.loc 1 85 26 is_stmt 1 view .LVU275
	.loc 1 85 20 view .LVU276
	incl	%ebx
.LVL88:
	.loc 1 85 20 is_stmt 0 view .LVU277
	cmpl	%ebx, (%esp)
	jne	.L86
	.loc 1 86 8 view .LVU278
	movl	4(%esp), %edx
	movl	1056(%esp), %ecx
.LVL89:
	.loc 1 86 8 view .LVU279
	addl	%ecx, %edx
	movl	%edx, looks
.LBE76:
	.loc 1 91 2 is_stmt 1 view .LVU280
.LVL90:
.L78:
	.loc 1 92 1 is_stmt 0 view .LVU281
	addl	$1032, %esp
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
	.size	shift_or, .-shift_or
	.p2align 4
	.type	rabin, @function
rabin:
.LVL91:
.LFB4:
	.loc 1 61 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 62 2 view .LVU283
	.loc 1 63 2 view .LVU284
	.loc 1 64 2 view .LVU285
.LBB77:
	.loc 1 64 7 view .LVU286
	.loc 1 64 20 view .LVU287
.LBE77:
	.loc 1 61 1 is_stmt 0 view .LVU288
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
	subl	$60, %esp
	.cfi_def_cfa_offset 80
.LBB78:
	.loc 1 64 20 view .LVU289
	movl	92(%esp), %ecx
.LBE78:
	.loc 1 61 1 view .LVU290
	movl	80(%esp), %esi
	movl	84(%esp), %edx
.LBB79:
	.loc 1 64 20 view .LVU291
	testl	%ecx, %ecx
	jle	.L101
.LBE79:
	.loc 1 62 11 view .LVU292
	movl	88(%esp), %edi
.LBB80:
	.loc 1 64 11 view .LVU293
	xorl	%eax, %eax
.LBE80:
	.loc 1 62 33 view .LVU294
	movl	$1, %ecx
	.loc 1 62 23 view .LVU295
	xorl	%ebx, %ebx
	.loc 1 62 11 view .LVU296
	xorl	%ebp, %ebp
	jmp	.L97
.LVL92:
	.p2align 4,,10
	.p2align 3
.L108:
.LBB81:
	.loc 1 67 27 view .LVU297
	movl	%ecx, %edx
	.loc 1 64 26 view .LVU298
	incl	%eax
.LVL93:
	.loc 1 67 27 view .LVU299
	sall	$8, %edx
	addl	%edx, %ecx
.LVL94:
	.loc 1 64 26 is_stmt 1 view .LVU300
	.loc 1 64 20 view .LVU301
	cmpl	%eax, 92(%esp)
	je	.L107
.LVL95:
.L97:
	.loc 1 65 3 view .LVU302
	.loc 1 65 19 is_stmt 0 view .LVU303
	movl	%ebp, %edx
	sall	$8, %edx
	addl	%ebp, %edx
	.loc 1 65 27 view .LVU304
	movzbl	(%edi,%eax), %ebp
.LVL96:
	.loc 1 65 10 view .LVU305
	addl	%edx, %ebp
.LVL97:
	.loc 1 66 3 is_stmt 1 view .LVU306
	.loc 1 66 15 is_stmt 0 view .LVU307
	movl	%ebx, %edx
	sall	$8, %edx
	addl	%ebx, %edx
	.loc 1 66 23 view .LVU308
	movzbl	(%esi,%eax), %ebx
.LVL98:
	.loc 1 66 8 view .LVU309
	addl	%edx, %ebx
.LVL99:
	.loc 1 67 3 is_stmt 1 view .LVU310
	.loc 1 67 27 is_stmt 0 view .LVU311
	testl	%eax, %eax
	jne	.L108
	.loc 1 64 26 view .LVU312
	incl	%eax
.LVL100:
	.loc 1 67 27 view .LVU313
	movl	$1, %ecx
.LVL101:
	.loc 1 64 26 is_stmt 1 view .LVU314
	.loc 1 64 20 view .LVU315
	cmpl	%eax, 92(%esp)
	jne	.L97
.L107:
	.loc 1 64 20 is_stmt 0 view .LVU316
	movl	84(%esp), %edx
.LVL102:
.L95:
	.loc 1 64 20 view .LVU317
.LBE81:
.LBB82:
	.loc 1 69 24 is_stmt 1 view .LVU318
	cmpl	%edx, 92(%esp)
	jg	.L103
	movl	92(%esp), %eax
	incl	%edx
	.loc 1 69 11 is_stmt 0 view .LVU319
	xorl	%edi, %edi
.LBB83:
.LBB84:
	.loc 1 9 66 view .LVU320
	movl	%ebp, 36(%esp)
	movl	92(%esp), %ebp
	subl	%eax, %edx
	movl	looks, %eax
	movl	%edx, 28(%esp)
.LBE84:
.LBE83:
.LBE82:
	.loc 1 63 6 view .LVU321
	xorl	%edx, %edx
	incl	%eax
	movl	%eax, 32(%esp)
	jmp	.L100
.LVL103:
	.p2align 4,,10
	.p2align 3
.L99:
.LBB87:
	.loc 1 73 3 is_stmt 1 discriminator 2 view .LVU322
	.loc 1 73 18 is_stmt 0 discriminator 2 view .LVU323
	movzbl	(%esi), %eax
	.loc 1 69 31 discriminator 2 view .LVU324
	incl	%edi
.LVL104:
	.loc 1 69 24 discriminator 2 view .LVU325
	incl	%esi
	.loc 1 73 41 discriminator 2 view .LVU326
	imull	%ecx, %eax
	.loc 1 73 16 discriminator 2 view .LVU327
	subl	%eax, %ebx
	.loc 1 73 50 discriminator 2 view .LVU328
	movl	%ebx, %eax
	sall	$8, %eax
	addl	%ebx, %eax
	.loc 1 73 58 discriminator 2 view .LVU329
	movzbl	-1(%esi,%ebp), %ebx
	.loc 1 73 8 discriminator 2 view .LVU330
	addl	%eax, %ebx
.LVL105:
	.loc 1 69 31 is_stmt 1 discriminator 2 view .LVU331
	.loc 1 69 24 discriminator 2 view .LVU332
	cmpl	%edi, 28(%esp)
	je	.L94
.LVL106:
.L100:
	.loc 1 70 3 view .LVU333
	.loc 1 70 8 is_stmt 0 view .LVU334
	movl	32(%esp), %eax
	addl	%edi, %eax
	.loc 1 71 6 view .LVU335
	cmpl	%ebx, 36(%esp)
	.loc 1 70 8 view .LVU336
	movl	%eax, looks
	.loc 1 71 3 is_stmt 1 view .LVU337
	.loc 1 71 6 is_stmt 0 view .LVU338
	jne	.L99
	.loc 1 71 25 discriminator 1 view .LVU339
	movl	%ebp, 8(%esp)
	movl	88(%esp), %eax
	movl	%esi, (%esp)
	movl	%edx, 44(%esp)
	movl	%ecx, 40(%esp)
.LVL107:
	.loc 1 71 25 discriminator 1 view .LVU340
	movl	%eax, 4(%esp)
	call	memcmp
.LVL108:
	.loc 1 71 22 discriminator 1 view .LVU341
	movl	40(%esp), %ecx
	movl	44(%esp), %edx
	testl	%eax, %eax
	jne	.L99
	.loc 1 72 4 is_stmt 1 view .LVU342
.LVL109:
.LBB86:
.LBI83:
	.loc 1 9 12 view .LVU343
.LBB85:
	.loc 1 9 37 view .LVU344
	.loc 1 9 51 is_stmt 0 view .LVU345
	movl	%edx, %eax
	sall	$5, %eax
	subl	%edx, %eax
	.loc 1 9 61 view .LVU346
	leal	1(%edi,%eax), %eax
	movl	%eax, %edx
.LVL110:
	.loc 1 9 66 view .LVU347
	movl	$-2146992015, %eax
	movl	%edx, 40(%esp)
	mull	%edx
	shrl	$15, %edx
	imull	$65521, %edx, %eax
	movl	40(%esp), %edx
	subl	%eax, %edx
.LVL111:
	.loc 1 9 66 view .LVU348
	jmp	.L99
.LVL112:
	.p2align 4,,10
	.p2align 3
.L103:
	.loc 1 9 66 view .LVU349
.LBE85:
.LBE86:
.LBE87:
	.loc 1 63 6 view .LVU350
	xorl	%edx, %edx
	.loc 1 75 2 is_stmt 1 view .LVU351
.LVL113:
.L94:
	.loc 1 76 1 is_stmt 0 view .LVU352
	addl	$60, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%edx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL114:
	.loc 1 76 1 view .LVU353
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
.LVL115:
	.p2align 4,,10
	.p2align 3
.L101:
	.cfi_restore_state
	.loc 1 62 33 view .LVU354
	movl	$1, %ecx
	.loc 1 62 23 view .LVU355
	xorl	%ebx, %ebx
	.loc 1 62 11 view .LVU356
	xorl	%ebp, %ebp
	jmp	.L95
	.cfi_endproc
.LFE4:
	.size	rabin, .-rabin
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"abab"
.LC1:
	.string	"%s"
.LC2:
	.string	"%s:"
.LC3:
	.string	" %s %ld"
.LC4:
	.string	" = %04x\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC5:
	.string	"longest repeat %d: '%.*s', wrong %d\n"
	.section	.rodata.str1.1
.LC6:
	.string	"plain"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB8:
	.loc 1 112 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 113 2 view .LVU358
	.loc 1 117 2 view .LVU359
	.loc 1 118 2 view .LVU360
	.loc 1 119 2 view .LVU361
.LVL116:
	.loc 1 120 2 view .LVU362
	.loc 1 121 2 view .LVU363
	.loc 1 122 2 view .LVU364
	.loc 1 122 11 view .LVU365
	.loc 1 112 1 is_stmt 0 view .LVU366
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$.LC0, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 120 17 view .LVU367
	xorl	%esi, %esi
	.loc 1 112 1 view .LVU368
	pushl	%ebx
	.cfi_offset 3, -20
	.loc 1 119 11 view .LVU369
	movl	$3, %ebx
	.loc 1 112 1 view .LVU370
	andl	$-16, %esp
	subl	$48, %esp
	jmp	.L111
.LVL117:
.L134:
	.loc 1 123 15 view .LVU371
	imull	$1103515245, %ebx, %eax
	.loc 1 123 8 view .LVU372
	addl	$12345, %eax
	.loc 1 124 44 view .LVU373
	shrl	$20, %eax
	.loc 1 124 50 view .LVU374
	andl	$7, %eax
	.loc 1 124 38 view .LVU375
	movl	pieces.4(,%eax,4), %eax
.LVL118:
.L111:
	.loc 1 123 3 is_stmt 1 view .LVU376
	.loc 1 124 8 is_stmt 0 view .LVU377
	movl	%eax, 8(%esp)
	leal	text.3(%esi), %eax
	movl	$.LC1, %ecx
	movl	%ecx, 4(%esp)
	.loc 1 123 15 view .LVU378
	imull	$1103515245, %ebx, %ebx
.LVL119:
	.loc 1 124 8 view .LVU379
	movl	%eax, (%esp)
	call	sprintf
.LVL120:
	.loc 1 123 8 view .LVU380
	addl	$12345, %ebx
.LVL121:
	.loc 1 124 3 is_stmt 1 view .LVU381
	.loc 1 124 5 is_stmt 0 view .LVU382
	addl	%eax, %esi
.LVL122:
	.loc 1 122 11 is_stmt 1 view .LVU383
	cmpl	$999, %esi
	jle	.L134
.LBB88:
.LBB89:
	.loc 1 127 7 is_stmt 0 view .LVU384
	movl	%esi, 44(%esp)
.LBE89:
	.loc 1 126 14 view .LVU385
	xorl	%eax, %eax
.LBE88:
	.loc 1 120 6 view .LVU386
	xorl	%edx, %edx
.LBB100:
	.loc 1 126 14 view .LVU387
	movl	%eax, 32(%esp)
.LBE100:
	.loc 1 120 6 view .LVU388
	movl	%edx, 36(%esp)
.LVL123:
.L110:
.LBB101:
.LBB98:
	.loc 1 127 3 is_stmt 1 view .LVU389
	.loc 1 128 3 view .LVU390
	.loc 1 128 25 is_stmt 0 view .LVU391
	movl	32(%esp), %eax
.LBB90:
	.loc 1 129 15 view .LVU392
	xorl	%esi, %esi
.LBE90:
	.loc 1 127 7 view .LVU393
	xorl	%edi, %edi
	.loc 1 128 3 view .LVU394
	movl	$.LC2, (%esp)
	.loc 1 128 25 view .LVU395
	movl	patterns.2(,%eax,4), %ebx
	.loc 1 128 3 view .LVU396
	movl	%ebx, 4(%esp)
	call	printf
.LVL124:
	.loc 1 129 3 is_stmt 1 view .LVU397
.LBB96:
	.loc 1 129 8 view .LVU398
	.loc 1 129 24 view .LVU399
	.p2align 4
	.p2align 3
.L114:
.LBB91:
	.loc 1 130 4 view .LVU400
	.loc 1 130 10 is_stmt 0 view .LVU401
	xorl	%eax, %eax
	movl	%eax, looks
	.loc 1 131 4 is_stmt 1 view .LVU402
	.loc 1 131 62 is_stmt 0 view .LVU403
	movl	%ebx, (%esp)
	call	strlen
.LVL125:
	.loc 1 131 16 view .LVU404
	movl	%ebx, 8(%esp)
	movl	$text.3, (%esp)
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	*searches.1+4(,%esi,8)
.LVL126:
	.loc 1 132 7 view .LVU405
	testl	%esi, %esi
	.loc 1 131 8 view .LVU406
	movzwl	%ax, %edx
.LVL127:
	.loc 1 132 4 is_stmt 1 view .LVU407
	.loc 1 132 7 is_stmt 0 view .LVU408
	je	.L112
	.loc 1 134 4 is_stmt 1 view .LVU409
.LVL128:
	.loc 1 135 4 view .LVU410
	.loc 1 134 19 is_stmt 0 view .LVU411
	xorl	%eax, %eax
	cmpl	%edi, %edx
	setne	%al
	.loc 1 134 10 view .LVU412
	addl	%eax, 36(%esp)
.LVL129:
	.loc 1 135 4 view .LVU413
	movl	looks, %eax
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	searches.1(,%esi,8), %eax
.LBE91:
	.loc 1 129 63 view .LVU414
	incl	%esi
.LVL130:
.LBB92:
	.loc 1 135 4 view .LVU415
	movl	%eax, 4(%esp)
	call	printf
.LVL131:
	.loc 1 135 4 view .LVU416
.LBE92:
	.loc 1 129 63 is_stmt 1 view .LVU417
	.loc 1 129 24 view .LVU418
	cmpl	$6, %esi
	jne	.L114
.LBE96:
	.loc 1 137 3 discriminator 2 view .LVU419
	movl	%edi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL132:
.LBE98:
	.loc 1 126 62 discriminator 2 view .LVU420
	incl	32(%esp)
.LVL133:
	.loc 1 126 62 is_stmt 0 discriminator 2 view .LVU421
	movl	32(%esp), %eax
.LVL134:
	.loc 1 126 23 is_stmt 1 discriminator 2 view .LVU422
	cmpl	$7, %eax
	jne	.L110
.LBE101:
	.loc 1 139 2 view .LVU423
	.loc 1 140 2 view .LVU424
	.loc 1 140 12 is_stmt 0 view .LVU425
	xorl	%eax, %eax
.LVL135:
	.loc 1 140 12 view .LVU426
	movb	%al, text.3+200
	.loc 1 141 2 is_stmt 1 view .LVU427
	.loc 1 141 14 is_stmt 0 view .LVU428
	movl	$text.3, %eax
	movl	%eax, suffixes_of
	.loc 1 142 2 is_stmt 1 view .LVU429
.LBB102:
	.loc 1 142 7 view .LVU430
.LVL136:
	.loc 1 142 20 view .LVU431
	.loc 1 142 11 is_stmt 0 view .LVU432
	xorl	%eax, %eax
.LVL137:
	.p2align 4
	.p2align 3
.L115:
	.loc 1 143 3 is_stmt 1 discriminator 3 view .LVU433
	.loc 1 143 14 is_stmt 0 discriminator 3 view .LVU434
	movw	%ax, order.0(%eax,%eax)
	.loc 1 142 28 is_stmt 1 discriminator 3 view .LVU435
	incl	%eax
.LVL138:
	.loc 1 142 20 discriminator 3 view .LVU436
	cmpl	$200, %eax
	jne	.L115
.LBE102:
	.loc 1 144 2 view .LVU437
	movl	$by_suffix, %edx
	movl	$2, %ecx
	movl	%edx, 12(%esp)
	movl	$200, %ebx
	.loc 1 145 19 is_stmt 0 view .LVU438
	xorl	%esi, %esi
.LVL139:
	.loc 1 144 2 view .LVU439
	movl	%ecx, 8(%esp)
	movl	$order.0, %edi
.LVL140:
	.loc 1 144 2 view .LVU440
	movl	%ebx, 4(%esp)
	movl	$order.0, (%esp)
	call	qsort
.LVL141:
	.loc 1 145 2 is_stmt 1 view .LVU441
	.loc 1 146 2 view .LVU442
.LBB103:
	.loc 1 146 7 view .LVU443
	.loc 1 146 20 view .LVU444
.LBE103:
	.loc 1 145 6 is_stmt 0 view .LVU445
	xorl	%eax, %eax
	.loc 1 145 19 view .LVU446
	movl	%esi, 40(%esp)
	.loc 1 145 6 view .LVU447
	movl	%eax, 44(%esp)
.LVL142:
	.p2align 4
	.p2align 3
.L116:
.LBB105:
.LBB104:
	.loc 1 148 29 is_stmt 1 view .LVU448
	.loc 1 148 20 is_stmt 0 view .LVU449
	movswl	2(%edi), %ebx
	.loc 1 148 14 view .LVU450
	movzbl	text.3(%ebx), %edx
	.loc 1 148 29 view .LVU451
	testb	%dl, %dl
	je	.L119
	movswl	(%edi), %esi
	.loc 1 147 7 view .LVU452
	xorl	%ecx, %ecx
	leal	text.3(%esi), %eax
	jmp	.L121
.LVL143:
	.p2align 4,,10
	.p2align 3
.L118:
	.loc 1 149 4 is_stmt 1 view .LVU453
	.loc 1 148 29 is_stmt 0 view .LVU454
	incl	%eax
	.loc 1 149 5 view .LVU455
	incl	%ecx
.LVL144:
	.loc 1 148 29 is_stmt 1 view .LVU456
	.loc 1 148 14 is_stmt 0 view .LVU457
	movl	%eax, %edx
	subl	%esi, %edx
	movzbl	(%edx,%ebx), %edx
	.loc 1 148 29 view .LVU458
	testb	%dl, %dl
	je	.L117
.LVL145:
.L121:
	.loc 1 148 29 discriminator 1 view .LVU459
	cmpb	%dl, (%eax)
	je	.L118
.L117:
	.loc 1 150 3 is_stmt 1 view .LVU460
	.loc 1 150 6 is_stmt 0 view .LVU461
	movl	44(%esp), %eax
	cmpl	%ecx, %eax
	cmovge	40(%esp), %ebx
	cmovge	%eax, %ecx
.LVL146:
	.loc 1 150 6 view .LVU462
	movl	%ecx, 44(%esp)
.LVL147:
	.loc 1 150 6 view .LVU463
	movl	%ebx, 40(%esp)
.LVL148:
.L119:
	.loc 1 150 6 view .LVU464
.LBE104:
	.loc 1 146 28 is_stmt 1 discriminator 2 view .LVU465
	.loc 1 146 20 discriminator 2 view .LVU466
	addl	$2, %edi
	cmpl	$order.0+398, %edi
	jne	.L116
.LBE105:
	.loc 1 155 2 view .LVU467
	movl	$.LC5, (%esp)
	movl	36(%esp), %eax
	movl	%eax, 16(%esp)
	movl	40(%esp), %eax
	addl	$text.3, %eax
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL149:
	.loc 1 156 2 view .LVU468
	.loc 1 157 1 is_stmt 0 view .LVU469
	movl	36(%esp), %eax
	leal	-12(%ebp), %esp
.LVL150:
	.loc 1 157 1 view .LVU470
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
.LVL151:
	.loc 1 157 1 view .LVU471
	ret
.LVL152:
	.p2align 4,,10
	.p2align 3
.L112:
	.cfi_restore_state
	.loc 1 157 1 view .LVU472
	movl	%edx, 40(%esp)
.LVL153:
.LBB106:
.LBB99:
.LBB97:
.LBB93:
	.loc 1 134 4 is_stmt 1 view .LVU473
	.loc 1 135 4 view .LVU474
	movl	looks, %eax
.LBE93:
	.loc 1 129 63 is_stmt 0 view .LVU475
	movl	$1, %esi
.LVL154:
.LBB94:
	.loc 1 135 4 view .LVU476
	movl	$.LC3, (%esp)
	movl	%eax, 8(%esp)
	movl	$.LC6, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL155:
	.loc 1 135 4 view .LVU477
.LBE94:
	.loc 1 129 63 is_stmt 1 view .LVU478
	.loc 1 129 24 view .LVU479
.LBB95:
	.loc 1 133 14 is_stmt 0 view .LVU480
	movl	40(%esp), %edi
	jmp	.L114
.LBE95:
.LBE97:
.LBE99:
.LBE106:
	.cfi_endproc
.LFE8:
	.size	main, .-main
	.local	order.0
	.comm	order.0,400,32
	.section	.rodata.str1.1
.LC7:
	.string	"knuth"
.LC8:
	.string	"horspool"
.LC9:
	.string	"rabin"
.LC10:
	.string	"shift-or"
.LC11:
	.string	"library"
	.section	.rodata
	.align 32
	.type	searches.1, @object
	.size	searches.1, 48
searches.1:
	.long	.LC6
	.long	plain
	.long	.LC7
	.long	knuth
	.long	.LC8
	.long	horspool
	.long	.LC9
	.long	rabin
	.long	.LC10
	.long	shift_or
	.long	.LC11
	.long	library
	.section	.rodata.str1.1
.LC12:
	.string	"ab"
.LC13:
	.string	"the frame"
.LC14:
	.string	"aaaa"
.LC15:
	.string	"page"
.LC16:
	.string	"zzz"
.LC17:
	.string	"a"
.LC18:
	.string	"table, and the p"
	.section	.rodata
	.align 4
	.type	patterns.2, @object
	.size	patterns.2, 28
patterns.2:
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.local	text.3
	.comm	text.3,1200,32
	.section	.rodata.str1.1
.LC19:
	.string	"page "
.LC20:
	.string	"table, and the "
.LC21:
	.string	"frame "
.LC22:
	.string	"aaab"
.LC23:
	.string	"the "
.LC24:
	.string	"aaaaaa"
.LC25:
	.string	"x"
	.section	.rodata
	.align 32
	.type	pieces.4, @object
	.size	pieces.4, 32
pieces.4:
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC0
	.long	.LC24
	.long	.LC25
	.local	suffixes_of
	.comm	suffixes_of,4,4
	.local	looks
	.comm	looks,4,4
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
	.long	0xb3c
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF50
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL72
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
	.uleb128 0x1e
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
	.uleb128 0x16
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
	.uleb128 0xe
	.long	0x6a
	.uleb128 0x16
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
	.uleb128 0x8
	.long	.LASF14
	.byte	0x7
	.byte	0xd
	.long	0x82
	.uleb128 0x5
	.byte	0x3
	.long	looks
	.uleb128 0x8
	.long	.LASF15
	.byte	0x68
	.byte	0x14
	.long	0xb2
	.uleb128 0x5
	.byte	0x3
	.long	suffixes_of
	.uleb128 0x11
	.long	0x71
	.uleb128 0xe
	.long	0xb2
	.uleb128 0xb
	.long	.LASF16
	.byte	0x4
	.byte	0xa
	.byte	0x5
	.long	0x34
	.long	0xdc
	.uleb128 0x2
	.long	0xdc
	.uleb128 0x2
	.long	0xdc
	.uleb128 0x2
	.long	0x76
	.byte	0
	.uleb128 0x11
	.long	0xe1
	.uleb128 0x1f
	.uleb128 0xb
	.long	.LASF17
	.byte	0x4
	.byte	0x9
	.byte	0x7
	.long	0x102
	.long	0x102
	.uleb128 0x2
	.long	0x102
	.uleb128 0x2
	.long	0x34
	.uleb128 0x2
	.long	0x76
	.byte	0
	.uleb128 0x20
	.byte	0x4
	.uleb128 0xb
	.long	.LASF18
	.byte	0x4
	.byte	0x20
	.byte	0x7
	.long	0x11f
	.long	0x11f
	.uleb128 0x2
	.long	0xb2
	.uleb128 0x2
	.long	0xb2
	.byte	0
	.uleb128 0x11
	.long	0x6a
	.uleb128 0xb
	.long	.LASF19
	.byte	0x4
	.byte	0x17
	.byte	0x5
	.long	0x34
	.long	0x13f
	.uleb128 0x2
	.long	0xb2
	.uleb128 0x2
	.long	0xb2
	.byte	0
	.uleb128 0x21
	.long	.LASF51
	.byte	0x6
	.byte	0x2c
	.byte	0x6
	.long	0x160
	.uleb128 0x2
	.long	0x102
	.uleb128 0x2
	.long	0x76
	.uleb128 0x2
	.long	0x76
	.uleb128 0x2
	.long	0x160
	.byte	0
	.uleb128 0x11
	.long	0x165
	.uleb128 0x17
	.long	0x34
	.long	0x179
	.uleb128 0x2
	.long	0xdc
	.uleb128 0x2
	.long	0xdc
	.byte	0
	.uleb128 0xb
	.long	.LASF20
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x76
	.long	0x18f
	.uleb128 0x2
	.long	0xb2
	.byte	0
	.uleb128 0xb
	.long	.LASF21
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x1a6
	.uleb128 0x2
	.long	0xb2
	.uleb128 0x18
	.byte	0
	.uleb128 0xb
	.long	.LASF22
	.byte	0x5
	.byte	0x1c
	.byte	0x5
	.long	0x34
	.long	0x1c2
	.uleb128 0x2
	.long	0x11f
	.uleb128 0x2
	.long	0xb2
	.uleb128 0x18
	.byte	0
	.uleb128 0x22
	.long	.LASF52
	.byte	0x1
	.byte	0x6f
	.byte	0x5
	.long	0x34
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x4b6
	.uleb128 0x23
	.byte	0x8
	.byte	0x1
	.byte	0x71
	.byte	0xf
	.long	0x1fe
	.uleb128 0x19
	.long	.LASF23
	.byte	0x71
	.byte	0x24
	.long	0xb2
	.byte	0
	.uleb128 0x19
	.long	.LASF24
	.byte	0x71
	.byte	0x30
	.long	0x4d4
	.byte	0x4
	.byte	0
	.uleb128 0xe
	.long	0x1dc
	.uleb128 0x8
	.long	.LASF25
	.byte	0x71
	.byte	0x61
	.long	0x4e9
	.uleb128 0x5
	.byte	0x3
	.long	searches.1
	.uleb128 0x8
	.long	.LASF26
	.byte	0x75
	.byte	0x1b
	.long	0x4fe
	.uleb128 0x5
	.byte	0x3
	.long	patterns.2
	.uleb128 0x8
	.long	.LASF27
	.byte	0x76
	.byte	0xe
	.long	0x503
	.uleb128 0x5
	.byte	0x3
	.long	text.3
	.uleb128 0x5
	.long	.LASF28
	.byte	0x77
	.byte	0xb
	.long	0x50
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x5
	.long	.LASF29
	.byte	0x78
	.byte	0x6
	.long	0x34
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x3
	.string	"n"
	.byte	0x78
	.byte	0x11
	.long	0x34
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x8
	.long	.LASF30
	.byte	0x79
	.byte	0x1b
	.long	0x524
	.uleb128 0x5
	.byte	0x3
	.long	pieces.4
	.uleb128 0x8
	.long	.LASF31
	.byte	0x8b
	.byte	0xf
	.long	0x529
	.uleb128 0x5
	.byte	0x3
	.long	order.0
	.uleb128 0x5
	.long	.LASF32
	.byte	0x91
	.byte	0x6
	.long	0x34
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x5
	.long	.LASF33
	.byte	0x91
	.byte	0x13
	.long	0x34
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0xf
	.long	.LLRL60
	.long	0x3d5
	.uleb128 0x3
	.string	"p"
	.byte	0x7e
	.byte	0xe
	.long	0x76
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x9
	.long	.LLRL62
	.uleb128 0x5
	.long	.LASF34
	.byte	0x7f
	.byte	0x7
	.long	0x34
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0xf
	.long	.LLRL64
	.long	0x399
	.uleb128 0x3
	.string	"s"
	.byte	0x81
	.byte	0xf
	.long	0x76
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x9
	.long	.LLRL66
	.uleb128 0x5
	.long	.LASF35
	.byte	0x83
	.byte	0x8
	.long	0x34
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x12
	.long	.LVL125
	.long	0x179
	.long	0x32e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x24
	.long	.LVL126
	.long	0x351
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	text.3
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x12
	.long	.LVL131
	.long	0x18f
	.long	0x379
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
	.uleb128 0xb
	.byte	0x76
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	searches.1
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0x13
	.long	.LVL155
	.long	0x18f
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LVL124
	.long	0x18f
	.long	0x3b8
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
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x13
	.long	.LVL132
	.long	0x18f
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
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	.LBB102
	.long	.LBE102-.LBB102
	.long	0x3f4
	.uleb128 0x3
	.string	"i"
	.byte	0x8e
	.byte	0xb
	.long	0x34
	.long	.LLST68
	.long	.LVUS68
	.byte	0
	.uleb128 0xf
	.long	.LLRL69
	.long	0x42a
	.uleb128 0x3
	.string	"i"
	.byte	0x92
	.byte	0xb
	.long	0x34
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x25
	.long	.LBB104
	.long	.LBE104-.LBB104
	.uleb128 0x3
	.string	"k"
	.byte	0x93
	.byte	0x7
	.long	0x34
	.long	.LLST71
	.long	.LVUS71
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LVL120
	.long	0x1a6
	.long	0x44f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x8
	.byte	0x76
	.sleb128 0
	.byte	0x3
	.long	text.3
	.byte	0x22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x12
	.long	.LVL141
	.long	0x13f
	.long	0x47b
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_suffix
	.byte	0
	.uleb128 0x13
	.long	.LVL149
	.long	0x18f
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
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
	.sleb128 12
	.uleb128 0x9
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0x3
	.long	text.3
	.byte	0x22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0x34
	.long	0x4d4
	.uleb128 0x2
	.long	0xb2
	.uleb128 0x2
	.long	0x34
	.uleb128 0x2
	.long	0xb2
	.uleb128 0x2
	.long	0x34
	.byte	0
	.uleb128 0x11
	.long	0x4b6
	.uleb128 0xa
	.long	0x1fe
	.long	0x4e9
	.uleb128 0xc
	.long	0x5c
	.byte	0x5
	.byte	0
	.uleb128 0xe
	.long	0x4d9
	.uleb128 0xa
	.long	0xb7
	.long	0x4fe
	.uleb128 0xc
	.long	0x5c
	.byte	0x6
	.byte	0
	.uleb128 0xe
	.long	0x4ee
	.uleb128 0xa
	.long	0x6a
	.long	0x514
	.uleb128 0x26
	.long	0x5c
	.value	0x4af
	.byte	0
	.uleb128 0xa
	.long	0xb7
	.long	0x524
	.uleb128 0xc
	.long	0x5c
	.byte	0x7
	.byte	0
	.uleb128 0xe
	.long	0x514
	.uleb128 0xa
	.long	0x2d
	.long	0x539
	.uleb128 0xc
	.long	0x5c
	.byte	0xc7
	.byte	0
	.uleb128 0xd
	.long	.LASF36
	.byte	0x6a
	.long	0x34
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x57d
	.uleb128 0x15
	.string	"a"
	.byte	0x6a
	.byte	0x22
	.long	0xdc
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x15
	.string	"b"
	.byte	0x6a
	.byte	0x31
	.long	0xdc
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x27
	.long	.LVL61
	.long	0x124
	.byte	0
	.uleb128 0xd
	.long	.LASF37
	.byte	0x5e
	.long	0x34
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x632
	.uleb128 0x10
	.long	.LASF27
	.byte	0x5e
	.byte	0x20
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.string	"n"
	.byte	0x5e
	.byte	0x2a
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x4
	.string	"p"
	.byte	0x5e
	.byte	0x39
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x4
	.string	"m"
	.byte	0x5e
	.byte	0x40
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.uleb128 0x5
	.long	.LASF35
	.byte	0x60
	.byte	0x6
	.long	0x34
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x9
	.long	.LLRL32
	.uleb128 0x3
	.string	"s"
	.byte	0x63
	.byte	0x13
	.long	0xb2
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x1a
	.long	0xb0b
	.long	.LBI62
	.byte	.LVU203
	.long	.LLRL34
	.byte	0x64
	.byte	0xb
	.long	0x61f
	.uleb128 0x6
	.long	0xb28
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x6
	.long	0xb1c
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.uleb128 0x13
	.long	.LVL71
	.long	0x104
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LASF38
	.byte	0x4e
	.long	0x34
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x717
	.uleb128 0x10
	.long	.LASF27
	.byte	0x4e
	.byte	0x21
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.string	"n"
	.byte	0x4e
	.byte	0x2b
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x4
	.string	"p"
	.byte	0x4e
	.byte	0x3a
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x4
	.string	"m"
	.byte	0x4e
	.byte	0x41
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.uleb128 0x8
	.long	.LASF39
	.byte	0x50
	.byte	0xb
	.long	0x717
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1044
	.uleb128 0x5
	.long	.LASF40
	.byte	0x50
	.byte	0x17
	.long	0x50
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x5
	.long	.LASF35
	.byte	0x51
	.byte	0x6
	.long	0x34
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x14
	.long	.LBB71
	.long	.LBE71-.LBB71
	.long	0x6d0
	.uleb128 0x3
	.string	"k"
	.byte	0x53
	.byte	0xb
	.long	0x34
	.long	.LLST39
	.long	.LVUS39
	.byte	0
	.uleb128 0x9
	.long	.LLRL40
	.uleb128 0x3
	.string	"i"
	.byte	0x55
	.byte	0xb
	.long	0x34
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x1b
	.long	0xb0b
	.long	.LBI73
	.byte	.LVU268
	.long	.LBB73
	.long	.LBE73-.LBB73
	.byte	0x59
	.byte	0xc
	.uleb128 0x6
	.long	0xb28
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x6
	.long	0xb1c
	.long	.LLST43
	.long	.LVUS43
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x50
	.long	0x727
	.uleb128 0xc
	.long	0x5c
	.byte	0xff
	.byte	0
	.uleb128 0xd
	.long	.LASF41
	.byte	0x3c
	.long	0x34
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x83f
	.uleb128 0x10
	.long	.LASF27
	.byte	0x3c
	.byte	0x1e
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.string	"n"
	.byte	0x3c
	.byte	0x28
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x4
	.string	"p"
	.byte	0x3c
	.byte	0x37
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x4
	.string	"m"
	.byte	0x3c
	.byte	0x3e
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.uleb128 0x5
	.long	.LASF42
	.byte	0x3e
	.byte	0xb
	.long	0x50
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x5
	.long	.LASF43
	.byte	0x3e
	.byte	0x17
	.long	0x50
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x5
	.long	.LASF44
	.byte	0x3e
	.byte	0x21
	.long	0x50
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x5
	.long	.LASF35
	.byte	0x3f
	.byte	0x6
	.long	0x34
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0xf
	.long	.LLRL48
	.long	0x7d8
	.uleb128 0x3
	.string	"k"
	.byte	0x40
	.byte	0xb
	.long	0x34
	.long	.LLST49
	.long	.LVUS49
	.byte	0
	.uleb128 0x9
	.long	.LLRL50
	.uleb128 0x3
	.string	"i"
	.byte	0x45
	.byte	0xb
	.long	0x34
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x1a
	.long	0xb0b
	.long	.LBI83
	.byte	.LVU343
	.long	.LLRL52
	.byte	0x48
	.byte	0xc
	.long	0x81d
	.uleb128 0x6
	.long	0xb28
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x6
	.long	0xb1c
	.long	.LLST54
	.long	.LVUS54
	.byte	0
	.uleb128 0x13
	.long	.LVL108
	.long	0xb34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 8
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LASF45
	.byte	0x2c
	.long	0x34
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x944
	.uleb128 0x10
	.long	.LASF27
	.byte	0x2c
	.byte	0x21
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.string	"n"
	.byte	0x2c
	.byte	0x2b
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x4
	.string	"p"
	.byte	0x2c
	.byte	0x3a
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x15
	.string	"m"
	.byte	0x2c
	.byte	0x41
	.long	0x34
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x8
	.long	.LASF46
	.byte	0x2e
	.byte	0x6
	.long	0x944
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1044
	.uleb128 0x5
	.long	.LASF35
	.byte	0x2e
	.byte	0x11
	.long	0x34
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0xf
	.long	.LLRL19
	.long	0x8cb
	.uleb128 0x3
	.string	"c"
	.byte	0x2f
	.byte	0xb
	.long	0x34
	.long	.LLST20
	.long	.LVUS20
	.byte	0
	.uleb128 0x14
	.long	.LBB50
	.long	.LBE50-.LBB50
	.long	0x8ea
	.uleb128 0x3
	.string	"k"
	.byte	0x31
	.byte	0xb
	.long	0x34
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0x9
	.long	.LLRL22
	.uleb128 0x3
	.string	"i"
	.byte	0x33
	.byte	0xb
	.long	0x34
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x9
	.long	.LLRL24
	.uleb128 0x3
	.string	"k"
	.byte	0x34
	.byte	0x7
	.long	0x34
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x1c
	.long	0xb0b
	.long	.LBI53
	.byte	.LVU171
	.long	.LLRL26
	.byte	0x37
	.byte	0x13
	.uleb128 0x6
	.long	0xb28
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x6
	.long	0xb1c
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x34
	.long	0x954
	.uleb128 0xc
	.long	0x5c
	.byte	0xff
	.byte	0
	.uleb128 0xd
	.long	.LASF47
	.byte	0x17
	.long	0x34
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xa40
	.uleb128 0x10
	.long	.LASF27
	.byte	0x17
	.byte	0x1e
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.string	"n"
	.byte	0x17
	.byte	0x28
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x4
	.string	"p"
	.byte	0x17
	.byte	0x37
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x4
	.string	"m"
	.byte	0x17
	.byte	0x3e
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.uleb128 0x8
	.long	.LASF48
	.byte	0x19
	.byte	0x6
	.long	0xa40
	.uleb128 0x3
	.byte	0x91
	.sleb128 -276
	.uleb128 0x5
	.long	.LASF35
	.byte	0x19
	.byte	0x10
	.long	0x34
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xf
	.long	.LLRL8
	.long	0x9ec
	.uleb128 0x3
	.string	"i"
	.byte	0x1b
	.byte	0xb
	.long	0x34
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x3
	.string	"k"
	.byte	0x1b
	.byte	0x12
	.long	0x34
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x9
	.long	.LLRL11
	.uleb128 0x3
	.string	"i"
	.byte	0x20
	.byte	0xb
	.long	0x34
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x3
	.string	"k"
	.byte	0x20
	.byte	0x12
	.long	0x34
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x1c
	.long	0xb0b
	.long	.LBI40
	.byte	.LVU97
	.long	.LLRL14
	.byte	0x25
	.byte	0xc
	.uleb128 0x6
	.long	0xb28
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x6
	.long	0xb1c
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x34
	.long	0xa50
	.uleb128 0xc
	.long	0x5c
	.byte	0x3f
	.byte	0
	.uleb128 0xd
	.long	.LASF49
	.byte	0xb
	.long	0x34
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xb0b
	.uleb128 0x10
	.long	.LASF27
	.byte	0xb
	.byte	0x1e
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x4
	.string	"n"
	.byte	0xb
	.byte	0x28
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x4
	.string	"p"
	.byte	0xb
	.byte	0x37
	.long	0xb2
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x4
	.string	"m"
	.byte	0xb
	.byte	0x3e
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.uleb128 0x5
	.long	.LASF35
	.byte	0xd
	.byte	0x6
	.long	0x34
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x9
	.long	.LLRL1
	.uleb128 0x3
	.string	"i"
	.byte	0xe
	.byte	0xb
	.long	0x34
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x9
	.long	.LLRL3
	.uleb128 0x3
	.string	"k"
	.byte	0xf
	.byte	0x7
	.long	0x34
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x1b
	.long	0xb0b
	.long	.LBI29
	.byte	.LVU28
	.long	.LBB29
	.long	.LBE29-.LBB29
	.byte	0x12
	.byte	0x14
	.uleb128 0x6
	.long	0xb28
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x6
	.long	0xb1c
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x28
	.string	"mix"
	.byte	0x1
	.byte	0x9
	.byte	0xc
	.long	0x34
	.byte	0x1
	.long	0xb34
	.uleb128 0x29
	.long	.LASF35
	.byte	0x1
	.byte	0x9
	.byte	0x14
	.long	0x34
	.uleb128 0x2a
	.string	"at"
	.byte	0x1
	.byte	0x9
	.byte	0x1f
	.long	0x34
	.byte	0
	.uleb128 0x2b
	.long	.LASF16
	.long	.LASF53
	.byte	0x7
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x5
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0xc
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x18
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
	.uleb128 0x13
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
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
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x24
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
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
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.byte	0
	.byte	0
	.uleb128 0x2b
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
.LVUS55:
	.uleb128 .LVU362
	.uleb128 .LVU371
	.uleb128 .LVU371
	.uleb128 .LVU379
	.uleb128 .LVU381
	.uleb128 .LVU389
.LLST55:
	.byte	0x6
	.long	.LVL116
	.byte	0x4
	.uleb128 .LVL116-.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL117-.LVL116
	.uleb128 .LVL119-.LVL116
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL121-.LVL116
	.uleb128 .LVL123-.LVL116
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS56:
	.uleb128 .LVU363
	.uleb128 .LVU389
	.uleb128 .LVU389
	.uleb128 .LVU410
	.uleb128 .LVU410
	.uleb128 .LVU413
	.uleb128 .LVU472
	.uleb128 0
.LLST56:
	.byte	0x6
	.long	.LVL116
	.byte	0x4
	.uleb128 .LVL116-.LVL116
	.uleb128 .LVL123-.LVL116
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL123-.LVL116
	.uleb128 .LVL128-.LVL116
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL128-.LVL116
	.uleb128 .LVL129-.LVL116
	.uleb128 0xd
	.byte	0x77
	.sleb128 0
	.byte	0x72
	.sleb128 0
	.byte	0x2e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL152-.LVL116
	.uleb128 .LFE8-.LVL116
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS57:
	.uleb128 .LVU363
	.uleb128 .LVU371
	.uleb128 .LVU371
	.uleb128 .LVU389
	.uleb128 .LVU389
	.uleb128 .LVU448
	.uleb128 .LVU472
	.uleb128 0
.LLST57:
	.byte	0x6
	.long	.LVL116
	.byte	0x4
	.uleb128 .LVL116-.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL117-.LVL116
	.uleb128 .LVL123-.LVL116
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL123-.LVL116
	.uleb128 .LVL142-.LVL116
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL152-.LVL116
	.uleb128 .LFE8-.LVL116
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS58:
	.uleb128 .LVU442
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU463
	.uleb128 .LVU464
	.uleb128 .LVU470
	.uleb128 .LVU470
	.uleb128 .LVU471
	.uleb128 .LVU471
	.uleb128 .LVU472
.LLST58:
	.byte	0x6
	.long	.LVL141
	.byte	0x4
	.uleb128 .LVL141-.LVL141
	.uleb128 .LVL142-.LVL141
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL141
	.uleb128 .LVL147-.LVL141
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL148-.LVL141
	.uleb128 .LVL150-.LVL141
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL150-.LVL141
	.uleb128 .LVL151-.LVL141
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL151-.LVL141
	.uleb128 .LVL152-.LVL141
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x34
	.byte	0x1c
	.byte	0
.LVUS59:
	.uleb128 .LVU442
	.uleb128 .LVU448
	.uleb128 .LVU448
	.uleb128 .LVU470
	.uleb128 .LVU470
	.uleb128 .LVU471
	.uleb128 .LVU471
	.uleb128 .LVU472
.LLST59:
	.byte	0x6
	.long	.LVL141
	.byte	0x4
	.uleb128 .LVL141-.LVL141
	.uleb128 .LVL142-.LVL141
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL141
	.uleb128 .LVL150-.LVL141
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL150-.LVL141
	.uleb128 .LVL151-.LVL141
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL151-.LVL141
	.uleb128 .LVL152-.LVL141
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x38
	.byte	0x1c
	.byte	0
.LVUS61:
	.uleb128 .LVU389
	.uleb128 .LVU421
	.uleb128 .LVU422
	.uleb128 .LVU426
	.uleb128 .LVU426
	.uleb128 .LVU470
	.uleb128 .LVU470
	.uleb128 .LVU471
	.uleb128 .LVU471
	.uleb128 .LVU472
	.uleb128 .LVU472
	.uleb128 0
.LLST61:
	.byte	0x6
	.long	.LVL123
	.byte	0x4
	.uleb128 .LVL123-.LVL123
	.uleb128 .LVL133-.LVL123
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL134-.LVL123
	.uleb128 .LVL135-.LVL123
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL135-.LVL123
	.uleb128 .LVL150-.LVL123
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL150-.LVL123
	.uleb128 .LVL151-.LVL123
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL151-.LVL123
	.uleb128 .LVL152-.LVL123
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL152-.LVL123
	.uleb128 .LFE8-.LVL123
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS63:
	.uleb128 .LVU390
	.uleb128 .LVU400
	.uleb128 .LVU400
	.uleb128 .LVU440
	.uleb128 .LVU472
	.uleb128 .LVU473
	.uleb128 .LVU473
	.uleb128 .LVU477
	.uleb128 .LVU477
	.uleb128 0
.LLST63:
	.byte	0x6
	.long	.LVL123
	.byte	0x4
	.uleb128 .LVL123-.LVL123
	.uleb128 .LVL124-.LVL123
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL124-.LVL123
	.uleb128 .LVL140-.LVL123
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL152-.LVL123
	.uleb128 .LVL153-.LVL123
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL153-.LVL123
	.uleb128 .LVL155-1-.LVL123
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL155-1-.LVL123
	.uleb128 .LFE8-.LVL123
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS65:
	.uleb128 .LVU399
	.uleb128 .LVU400
	.uleb128 .LVU400
	.uleb128 .LVU415
	.uleb128 .LVU415
	.uleb128 .LVU418
	.uleb128 .LVU418
	.uleb128 .LVU439
	.uleb128 .LVU472
	.uleb128 .LVU476
	.uleb128 .LVU479
	.uleb128 .LVU480
	.uleb128 .LVU480
	.uleb128 0
.LLST65:
	.byte	0x6
	.long	.LVL124
	.byte	0x4
	.uleb128 .LVL124-.LVL124
	.uleb128 .LVL124-.LVL124
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL124-.LVL124
	.uleb128 .LVL130-.LVL124
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL130-.LVL124
	.uleb128 .LVL131-.LVL124
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL131-.LVL124
	.uleb128 .LVL139-.LVL124
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL152-.LVL124
	.uleb128 .LVL154-.LVL124
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL155-.LVL124
	.uleb128 .LVL155-.LVL124
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL155-.LVL124
	.uleb128 .LFE8-.LVL124
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS67:
	.uleb128 .LVU407
	.uleb128 .LVU416
	.uleb128 .LVU472
	.uleb128 .LVU477
	.uleb128 .LVU477
	.uleb128 0
.LLST67:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL131-1-.LVL127
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL152-.LVL127
	.uleb128 .LVL155-1-.LVL127
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL155-1-.LVL127
	.uleb128 .LFE8-.LVL127
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS68:
	.uleb128 .LVU431
	.uleb128 .LVU433
	.uleb128 .LVU433
	.uleb128 .LVU441
.LLST68:
	.byte	0x6
	.long	.LVL136
	.byte	0x4
	.uleb128 .LVL136-.LVL136
	.uleb128 .LVL137-.LVL136
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL137-.LVL136
	.uleb128 .LVL141-1-.LVL136
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS70:
	.uleb128 .LVU444
	.uleb128 .LVU448
.LLST70:
	.byte	0x8
	.long	.LVL141
	.uleb128 .LVL142-.LVL141
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS71:
	.uleb128 .LVU448
	.uleb128 .LVU453
	.uleb128 .LVU453
	.uleb128 .LVU462
.LLST71:
	.byte	0x6
	.long	.LVL142
	.byte	0x4
	.uleb128 .LVL142-.LVL142
	.uleb128 .LVL143-.LVL142
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL143-.LVL142
	.uleb128 .LVL146-.LVL142
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS29:
	.uleb128 0
	.uleb128 .LVU188
.LLST29:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL60-.LVL58
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS30:
	.uleb128 0
	.uleb128 .LVU186
.LLST30:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS31:
	.uleb128 .LVU191
	.uleb128 .LVU202
	.uleb128 .LVU202
	.uleb128 .LVU214
	.uleb128 .LVU215
	.uleb128 .LVU225
	.uleb128 .LVU225
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL62
	.byte	0x4
	.uleb128 .LVL62-.LVL62
	.uleb128 .LVL64-.LVL62
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL62
	.uleb128 .LVL69-.LVL62
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL70-.LVL62
	.uleb128 .LVL74-.LVL62
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL74-.LVL62
	.uleb128 .LFE6-.LVL62
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS33:
	.uleb128 .LVU199
	.uleb128 .LVU202
	.uleb128 .LVU202
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU212
	.uleb128 .LVU212
	.uleb128 .LVU217
	.uleb128 .LVU217
	.uleb128 .LVU219
	.uleb128 .LVU221
	.uleb128 .LVU224
	.uleb128 .LVU224
	.uleb128 0
.LLST33:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL64-.LVL63
	.uleb128 .LVL65-.LVL63
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL65-.LVL63
	.uleb128 .LVL67-.LVL63
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL67-.LVL63
	.uleb128 .LVL70-.LVL63
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL70-.LVL63
	.uleb128 .LVL71-1-.LVL63
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL72-.LVL63
	.uleb128 .LVL73-.LVL63
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL73-.LVL63
	.uleb128 .LFE6-.LVL63
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS35:
	.uleb128 .LVU203
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU213
	.uleb128 .LVU213
	.uleb128 .LVU215
.LLST35:
	.byte	0x6
	.long	.LVL64
	.byte	0x4
	.uleb128 .LVL64-.LVL64
	.uleb128 .LVL65-.LVL64
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL64
	.uleb128 .LVL66-.LVL64
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL66-.LVL64
	.uleb128 .LVL68-.LVL64
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL68-.LVL64
	.uleb128 .LVL70-.LVL64
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x20
	.byte	0x71
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS36:
	.uleb128 .LVU203
	.uleb128 .LVU214
.LLST36:
	.byte	0x8
	.long	.LVL64
	.uleb128 .LVL69-.LVL64
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS37:
	.uleb128 .LVU234
	.uleb128 .LVU260
	.uleb128 .LVU260
	.uleb128 .LVU264
	.uleb128 .LVU265
	.uleb128 .LVU279
.LLST37:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL82-.LVL76
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL82-.LVL76
	.uleb128 .LVL83-.LVL76
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL84-.LVL76
	.uleb128 .LVL89-.LVL76
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS38:
	.uleb128 .LVU235
	.uleb128 .LVU260
	.uleb128 .LVU260
	.uleb128 .LVU272
	.uleb128 .LVU274
	.uleb128 .LVU281
.LLST38:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL82-.LVL76
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL82-.LVL76
	.uleb128 .LVL86-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL87-.LVL76
	.uleb128 .LVL90-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS39:
	.uleb128 .LVU240
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU253
.LLST39:
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
	.uleb128 .LVL79-.LVL77
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL79-.LVL77
	.uleb128 .LVL80-.LVL77
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL77
	.uleb128 .LVL81-.LVL77
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS41:
	.uleb128 .LVU253
	.uleb128 .LVU260
	.uleb128 .LVU260
	.uleb128 .LVU276
	.uleb128 .LVU276
	.uleb128 .LVU277
	.uleb128 .LVU277
	.uleb128 .LVU281
.LLST41:
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
	.uleb128 .LVL87-.LVL81
	.uleb128 0x9
	.byte	0x73
	.sleb128 0
	.byte	0x91
	.sleb128 12
	.byte	0x6
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL81
	.uleb128 .LVL88-.LVL81
	.uleb128 0x7
	.byte	0x91
	.sleb128 12
	.byte	0x6
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL81
	.uleb128 .LVL90-.LVL81
	.uleb128 0x9
	.byte	0x73
	.sleb128 0
	.byte	0x91
	.sleb128 12
	.byte	0x6
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU268
	.uleb128 .LVU274
.LLST42:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL87-.LVL85
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS43:
	.uleb128 .LVU268
	.uleb128 .LVU272
.LLST43:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL86-.LVL85
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS44:
	.uleb128 .LVU284
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU305
	.uleb128 .LVU306
	.uleb128 .LVU317
	.uleb128 .LVU354
	.uleb128 0
.LLST44:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL96-.LVL91
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL97-.LVL91
	.uleb128 .LVL102-.LVL91
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL115-.LVL91
	.uleb128 .LFE4-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU284
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU309
	.uleb128 .LVU310
	.uleb128 .LVU322
	.uleb128 .LVU331
	.uleb128 .LVU340
	.uleb128 .LVU340
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU353
	.uleb128 .LVU354
	.uleb128 0
.LLST45:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL98-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL99-.LVL91
	.uleb128 .LVL103-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL105-.LVL91
	.uleb128 .LVL107-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL107-.LVL91
	.uleb128 .LVL112-.LVL91
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL112-.LVL91
	.uleb128 .LVL114-.LVL91
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL115-.LVL91
	.uleb128 .LFE4-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS46:
	.uleb128 .LVU284
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU317
	.uleb128 .LVU354
	.uleb128 0
.LLST46:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL102-.LVL91
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL115-.LVL91
	.uleb128 .LFE4-.LVL91
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU285
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU341
	.uleb128 .LVU341
	.uleb128 .LVU348
	.uleb128 .LVU348
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU352
	.uleb128 .LVU354
	.uleb128 0
.LLST47:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL103-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL103-.LVL91
	.uleb128 .LVL108-1-.LVL91
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL108-1-.LVL91
	.uleb128 .LVL111-.LVL91
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL111-.LVL91
	.uleb128 .LVL112-.LVL91
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL112-.LVL91
	.uleb128 .LVL113-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL115-.LVL91
	.uleb128 .LFE4-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU287
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU299
	.uleb128 .LVU299
	.uleb128 .LVU301
	.uleb128 .LVU301
	.uleb128 .LVU313
	.uleb128 .LVU313
	.uleb128 .LVU315
	.uleb128 .LVU315
	.uleb128 .LVU317
	.uleb128 .LVU354
	.uleb128 0
.LLST49:
	.byte	0x6
	.long	.LVL91
	.byte	0x4
	.uleb128 .LVL91-.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL91
	.uleb128 .LVL93-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL93-.LVL91
	.uleb128 .LVL94-.LVL91
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL94-.LVL91
	.uleb128 .LVL100-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL100-.LVL91
	.uleb128 .LVL101-.LVL91
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL101-.LVL91
	.uleb128 .LVL102-.LVL91
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL115-.LVL91
	.uleb128 .LFE4-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU317
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU332
	.uleb128 .LVU332
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU352
.LLST51:
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
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL104-.LVL102
	.uleb128 .LVL105-.LVL102
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL105-.LVL102
	.uleb128 .LVL112-.LVL102
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL112-.LVL102
	.uleb128 .LVL113-.LVL102
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU343
	.uleb128 .LVU348
.LLST53:
	.byte	0x8
	.long	.LVL109
	.uleb128 .LVL111-.LVL109
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS54:
	.uleb128 .LVU343
	.uleb128 .LVU347
	.uleb128 .LVU347
	.uleb128 .LVU348
.LLST54:
	.byte	0x6
	.long	.LVL109
	.byte	0x4
	.uleb128 .LVL109-.LVL109
	.uleb128 .LVL110-.LVL109
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL110-.LVL109
	.uleb128 .LVL111-.LVL109
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU152
	.uleb128 .LVU177
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.byte	0x4
	.uleb128 .LVL57-.LVL40
	.uleb128 .LFE3-.LVL40
	.uleb128 0x2
	.byte	0x91
	.sleb128 12
	.byte	0
.LVUS18:
	.uleb128 .LVU125
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU176
	.uleb128 .LVU177
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL40
	.uleb128 .LVL56-.LVL40
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1048
	.byte	0x4
	.uleb128 .LVL57-.LVL40
	.uleb128 .LFE3-.LVL40
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU127
	.uleb128 .LVU130
.LLST20:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU134
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU145
.LLST21:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL42
	.uleb128 .LVL44-.LVL42
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL42
	.uleb128 .LVL45-.LVL42
	.uleb128 0x7
	.byte	0x75
	.sleb128 0
	.byte	0x20
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU146
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU169
	.uleb128 .LVU170
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 0
.LLST23:
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
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL54-.LVL46
	.uleb128 .LVL57-.LVL46
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL57-.LVL46
	.uleb128 .LFE3-.LVL46
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU152
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU160
	.uleb128 .LVU170
	.uleb128 .LVU171
.LLST25:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1056
	.byte	0x4
	.uleb128 .LVL48-.LVL47
	.uleb128 .LVL49-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL49-.LVL47
	.uleb128 .LVL50-.LVL47
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL47
	.uleb128 .LVL51-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL54-.LVL47
	.uleb128 .LVL55-.LVL47
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU171
	.uleb128 .LVU176
.LLST27:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS28:
	.uleb128 .LVU171
	.uleb128 .LVU176
.LLST28:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x3
	.byte	0x91
	.sleb128 -1048
	.byte	0
.LVUS7:
	.uleb128 .LVU44
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU82
	.uleb128 .LVU83
	.uleb128 .LVU91
	.uleb128 .LVU108
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU114
	.uleb128 .LVU115
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL22-.LVL14
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL14
	.uleb128 .LVL23-.LVL14
	.uleb128 0x3
	.byte	0x91
	.sleb128 -280
	.byte	0x4
	.uleb128 .LVL24-.LVL14
	.uleb128 .LVL27-.LVL14
	.uleb128 0x3
	.byte	0x91
	.sleb128 -280
	.byte	0x4
	.uleb128 .LVL33-.LVL14
	.uleb128 .LVL34-.LVL14
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL34-.LVL14
	.uleb128 .LVL35-.LVL14
	.uleb128 0x3
	.byte	0x91
	.sleb128 -280
	.byte	0x4
	.uleb128 .LVL36-.LVL14
	.uleb128 .LVL39-.LVL14
	.uleb128 0x3
	.byte	0x91
	.sleb128 -280
	.byte	0x4
	.uleb128 .LVL39-.LVL14
	.uleb128 .LFE2-.LVL14
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU55
	.uleb128 .LVU58
	.uleb128 .LVU60
	.uleb128 .LVU69
	.uleb128 .LVU71
	.uleb128 .LVU74
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
	.uleb128 .LVL17-.LVL15
	.uleb128 .LVL19-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL20-.LVL15
	.uleb128 .LVL21-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS10:
	.uleb128 .LVU55
	.uleb128 .LVU58
	.uleb128 .LVU60
	.uleb128 .LVU69
	.uleb128 .LVU71
	.uleb128 .LVU74
.LLST10:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL15
	.uleb128 .LVL19-.LVL15
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL20-.LVL15
	.uleb128 .LVL21-.LVL15
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS12:
	.uleb128 .LVU74
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU119
	.uleb128 .LVU120
	.uleb128 0
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
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL24-.LVL21
	.uleb128 .LVL28-.LVL21
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL28-.LVL21
	.uleb128 .LVL35-.LVL21
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL35-.LVL21
	.uleb128 .LVL36-.LVL21
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL36-.LVL21
	.uleb128 .LVL38-.LVL21
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL39-.LVL21
	.uleb128 .LFE2-.LVL21
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU74
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU95
	.uleb128 .LVU95
	.uleb128 .LVU100
	.uleb128 .LVU100
	.uleb128 .LVU103
	.uleb128 .LVU111
	.uleb128 .LVU118
	.uleb128 .LVU120
	.uleb128 0
.LLST13:
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
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL24-.LVL21
	.uleb128 .LVL25-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL25-.LVL21
	.uleb128 .LVL28-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL28-.LVL21
	.uleb128 .LVL30-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL30-.LVL21
	.uleb128 .LVL32-.LVL21
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL21
	.uleb128 .LVL37-.LVL21
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL39-.LVL21
	.uleb128 .LFE2-.LVL21
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU97
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU108
.LLST15:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL31-.LVL29
	.uleb128 0x6
	.byte	0x75
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL29
	.uleb128 .LVL33-.LVL29
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS16:
	.uleb128 .LVU97
	.uleb128 .LVU108
.LLST16:
	.byte	0x8
	.long	.LVL29
	.uleb128 .LVL33-.LVL29
	.uleb128 0x3
	.byte	0x91
	.sleb128 -280
	.byte	0
.LVUS0:
	.uleb128 .LVU3
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU20
	.uleb128 .LVU22
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU28
	.uleb128 .LVU37
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0x4
	.uleb128 .LVL7-.LVL1
	.uleb128 .LVL9-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL9-.LVL1
	.uleb128 .LVL10-.LVL1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0x4
	.uleb128 .LVL13-.LVL1
	.uleb128 .LFE1-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU5
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU24
	.uleb128 .LVU24
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL7-.LVL1
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL1
	.uleb128 .LVL8-.LVL1
	.uleb128 0x9
	.byte	0x71
	.sleb128 0
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL1
	.uleb128 .LVL13-.LVL1
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL1
	.uleb128 .LFE1-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU10
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU20
	.uleb128 .LVU27
	.uleb128 .LVU28
.LLST4:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL2
	.uleb128 .LVL6-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.LVL2
	.uleb128 .LVL10-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS5:
	.uleb128 .LVU28
	.uleb128 .LVU36
.LLST5:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL12-.LVL10
	.uleb128 0x7
	.byte	0x71
	.sleb128 0
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU28
	.uleb128 .LVU33
.LLST6:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL11-.LVL10
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
.LLRL1:
	.byte	0x5
	.long	.LBB27
	.byte	0x4
	.uleb128 .LBB27-.LBB27
	.uleb128 .LBE27-.LBB27
	.byte	0x4
	.uleb128 .LBB32-.LBB27
	.uleb128 .LBE32-.LBB27
	.byte	0x4
	.uleb128 .LBB33-.LBB27
	.uleb128 .LBE33-.LBB27
	.byte	0x4
	.uleb128 .LBB34-.LBB27
	.uleb128 .LBE34-.LBB27
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB28
	.byte	0x4
	.uleb128 .LBB28-.LBB28
	.uleb128 .LBE28-.LBB28
	.byte	0x4
	.uleb128 .LBB31-.LBB28
	.uleb128 .LBE31-.LBB28
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB35
	.byte	0x4
	.uleb128 .LBB35-.LBB35
	.uleb128 .LBE35-.LBB35
	.byte	0x4
	.uleb128 .LBB36-.LBB35
	.uleb128 .LBE36-.LBB35
	.byte	0x4
	.uleb128 .LBB37-.LBB35
	.uleb128 .LBE37-.LBB35
	.byte	0x4
	.uleb128 .LBB38-.LBB35
	.uleb128 .LBE38-.LBB35
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB39
	.byte	0x4
	.uleb128 .LBB39-.LBB39
	.uleb128 .LBE39-.LBB39
	.byte	0x4
	.uleb128 .LBB46-.LBB39
	.uleb128 .LBE46-.LBB39
	.byte	0x4
	.uleb128 .LBB47-.LBB39
	.uleb128 .LBE47-.LBB39
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB40
	.byte	0x4
	.uleb128 .LBB40-.LBB40
	.uleb128 .LBE40-.LBB40
	.byte	0x4
	.uleb128 .LBB44-.LBB40
	.uleb128 .LBE44-.LBB40
	.byte	0x4
	.uleb128 .LBB45-.LBB40
	.uleb128 .LBE45-.LBB40
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB49-.LBB48
	.uleb128 .LBE49-.LBB48
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB51
	.byte	0x4
	.uleb128 .LBB51-.LBB51
	.uleb128 .LBE51-.LBB51
	.byte	0x4
	.uleb128 .LBB58-.LBB51
	.uleb128 .LBE58-.LBB51
	.byte	0x4
	.uleb128 .LBB59-.LBB51
	.uleb128 .LBE59-.LBB51
	.byte	0x4
	.uleb128 .LBB60-.LBB51
	.uleb128 .LBE60-.LBB51
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB52
	.byte	0x4
	.uleb128 .LBB52-.LBB52
	.uleb128 .LBE52-.LBB52
	.byte	0x4
	.uleb128 .LBB57-.LBB52
	.uleb128 .LBE57-.LBB52
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB53
	.byte	0x4
	.uleb128 .LBB53-.LBB53
	.uleb128 .LBE53-.LBB53
	.byte	0x4
	.uleb128 .LBB56-.LBB53
	.uleb128 .LBE56-.LBB53
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB61
	.byte	0x4
	.uleb128 .LBB61-.LBB61
	.uleb128 .LBE61-.LBB61
	.byte	0x4
	.uleb128 .LBB70-.LBB61
	.uleb128 .LBE70-.LBB61
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB62
	.byte	0x4
	.uleb128 .LBB62-.LBB62
	.uleb128 .LBE62-.LBB62
	.byte	0x4
	.uleb128 .LBB67-.LBB62
	.uleb128 .LBE67-.LBB62
	.byte	0x4
	.uleb128 .LBB68-.LBB62
	.uleb128 .LBE68-.LBB62
	.byte	0x4
	.uleb128 .LBB69-.LBB62
	.uleb128 .LBE69-.LBB62
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB72
	.byte	0x4
	.uleb128 .LBB72-.LBB72
	.uleb128 .LBE72-.LBB72
	.byte	0x4
	.uleb128 .LBB75-.LBB72
	.uleb128 .LBE75-.LBB72
	.byte	0x4
	.uleb128 .LBB76-.LBB72
	.uleb128 .LBE76-.LBB72
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB77
	.byte	0x4
	.uleb128 .LBB77-.LBB77
	.uleb128 .LBE77-.LBB77
	.byte	0x4
	.uleb128 .LBB78-.LBB77
	.uleb128 .LBE78-.LBB77
	.byte	0x4
	.uleb128 .LBB79-.LBB77
	.uleb128 .LBE79-.LBB77
	.byte	0x4
	.uleb128 .LBB80-.LBB77
	.uleb128 .LBE80-.LBB77
	.byte	0x4
	.uleb128 .LBB81-.LBB77
	.uleb128 .LBE81-.LBB77
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB82
	.byte	0x4
	.uleb128 .LBB82-.LBB82
	.uleb128 .LBE82-.LBB82
	.byte	0x4
	.uleb128 .LBB87-.LBB82
	.uleb128 .LBE87-.LBB82
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB86-.LBB83
	.uleb128 .LBE86-.LBB83
	.byte	0
.LLRL60:
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
	.uleb128 .LBB106-.LBB88
	.uleb128 .LBE106-.LBB88
	.byte	0
.LLRL62:
	.byte	0x5
	.long	.LBB89
	.byte	0x4
	.uleb128 .LBB89-.LBB89
	.uleb128 .LBE89-.LBB89
	.byte	0x4
	.uleb128 .LBB98-.LBB89
	.uleb128 .LBE98-.LBB89
	.byte	0x4
	.uleb128 .LBB99-.LBB89
	.uleb128 .LBE99-.LBB89
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB90
	.byte	0x4
	.uleb128 .LBB90-.LBB90
	.uleb128 .LBE90-.LBB90
	.byte	0x4
	.uleb128 .LBB96-.LBB90
	.uleb128 .LBE96-.LBB90
	.byte	0x4
	.uleb128 .LBB97-.LBB90
	.uleb128 .LBE97-.LBB90
	.byte	0
.LLRL66:
	.byte	0x5
	.long	.LBB91
	.byte	0x4
	.uleb128 .LBB91-.LBB91
	.uleb128 .LBE91-.LBB91
	.byte	0x4
	.uleb128 .LBB92-.LBB91
	.uleb128 .LBE92-.LBB91
	.byte	0x4
	.uleb128 .LBB93-.LBB91
	.uleb128 .LBE93-.LBB91
	.byte	0x4
	.uleb128 .LBB94-.LBB91
	.uleb128 .LBE94-.LBB91
	.byte	0x4
	.uleb128 .LBB95-.LBB91
	.uleb128 .LBE95-.LBB91
	.byte	0
.LLRL69:
	.byte	0x5
	.long	.LBB103
	.byte	0x4
	.uleb128 .LBB103-.LBB103
	.uleb128 .LBE103-.LBB103
	.byte	0x4
	.uleb128 .LBB105-.LBB103
	.uleb128 .LBE105-.LBB103
	.byte	0
.LLRL72:
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
.LASF51:
	.string	"qsort"
.LASF27:
	.string	"text"
.LASF46:
	.string	"skip"
.LASF40:
	.string	"state"
.LASF32:
	.string	"longest"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF39:
	.string	"masks"
.LASF36:
	.string	"by_suffix"
.LASF15:
	.string	"suffixes_of"
.LASF53:
	.string	"__builtin_memcmp"
.LASF16:
	.string	"memcmp"
.LASF4:
	.string	"long long int"
.LASF48:
	.string	"fail"
.LASF31:
	.string	"order"
.LASF17:
	.string	"memset"
.LASF12:
	.string	"long int"
.LASF33:
	.string	"where"
.LASF21:
	.string	"printf"
.LASF23:
	.string	"name"
.LASF42:
	.string	"wanted"
.LASF22:
	.string	"sprintf"
.LASF5:
	.string	"unsigned char"
.LASF30:
	.string	"pieces"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF49:
	.string	"plain"
.LASF7:
	.string	"unsigned int"
.LASF6:
	.string	"short unsigned int"
.LASF9:
	.string	"char"
.LASF52:
	.string	"main"
.LASF20:
	.string	"strlen"
.LASF50:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF44:
	.string	"power"
.LASF34:
	.string	"expected"
.LASF24:
	.string	"search"
.LASF13:
	.string	"long unsigned int"
.LASF35:
	.string	"found"
.LASF43:
	.string	"here"
.LASF41:
	.string	"rabin"
.LASF28:
	.string	"seed"
.LASF38:
	.string	"shift_or"
.LASF19:
	.string	"strcmp"
.LASF25:
	.string	"searches"
.LASF14:
	.string	"looks"
.LASF18:
	.string	"strstr"
.LASF47:
	.string	"knuth"
.LASF29:
	.string	"wrong"
.LASF45:
	.string	"horspool"
.LASF26:
	.string	"patterns"
.LASF37:
	.string	"library"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"search.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
