	.file	"base64.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "base64.c"
	.p2align 4
	.type	encode64, @function
encode64:
.LVL0:
.LFB0:
	.file 1 "base64.c"
	.loc 1 9 1 view -0
	.cfi_startproc
	.loc 1 10 2 view .LVU1
	.loc 1 11 2 view .LVU2
.LBB2:
	.loc 1 11 7 view .LVU3
	.loc 1 11 23 view .LVU4
.LBE2:
	.loc 1 9 1 is_stmt 0 view .LVU5
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
	subl	$12, %esp
	.cfi_def_cfa_offset 32
.LBB11:
	.loc 1 11 23 view .LVU6
	testl	%edx, %edx
	je	.L8
	movl	%ecx, 4(%esp)
	movl	%edx, %esi
	movl	%ecx, %edi
	.loc 1 11 14 view .LVU7
	movl	%ecx, 8(%esp)
	xorl	%ebx, %ebx
	movl	%ebp, %edx
.LVL1:
	.p2align 4
	.p2align 3
.L7:
.LBB3:
	.loc 1 12 3 is_stmt 1 view .LVU8
	.loc 1 12 20 is_stmt 0 view .LVU9
	movzbl	(%edx,%ebx), %ebp
	.loc 1 12 72 view .LVU10
	leal	1(%ebx), %eax
	.loc 1 12 36 view .LVU11
	sall	$16, %ebp
	.loc 1 12 72 view .LVU12
	cmpl	%esi, %eax
	jnb	.L3
	.loc 1 12 72 discriminator 1 view .LVU13
	movzbl	1(%edx,%ebx), %eax
	sall	$8, %eax
	.loc 1 12 42 discriminator 1 view .LVU14
	orl	%eax, %ebp
.L3:
	.loc 1 12 102 discriminator 4 view .LVU15
	leal	2(%ebx), %eax
	cmpl	%esi, %eax
	jnb	.L4
	.loc 1 12 102 discriminator 5 view .LVU16
	movzbl	2(%edx,%ebx), %eax
	.loc 1 12 12 discriminator 5 view .LVU17
	orl	%eax, %ebp
.L4:
	.loc 1 13 3 is_stmt 1 discriminator 8 view .LVU18
.LBB4:
	.loc 1 13 8 discriminator 8 view .LVU19
.LVL2:
	.loc 1 13 21 discriminator 8 view .LVU20
.LBE4:
.LBE3:
	.loc 1 11 14 is_stmt 0 discriminator 8 view .LVU21
	movl	%edx, (%esp)
	movl	%ebx, %eax
	movl	%ebp, %edx
	movl	$18, %ecx
	movl	%ebx, %ebp
.LVL3:
.L6:
.LBB8:
.LBB5:
	.loc 1 14 4 is_stmt 1 view .LVU22
	.loc 1 14 11 is_stmt 0 view .LVU23
	cmpl	%eax, %esi
	movb	$61, %bl
	jb	.L5
	.loc 1 14 45 discriminator 1 view .LVU24
	movl	%edx, %ebx
	shrl	%cl, %ebx
	.loc 1 14 61 discriminator 1 view .LVU25
	andl	$63, %ebx
	.loc 1 14 11 discriminator 1 view .LVU26
	movzbl	letters(%ebx), %ebx
.L5:
.LVL4:
	.loc 1 14 11 discriminator 4 view .LVU27
	movb	%bl, (%edi,%eax)
	.loc 1 13 27 is_stmt 1 discriminator 4 view .LVU28
.LVL5:
	.loc 1 13 21 discriminator 4 view .LVU29
	subl	$6, %ecx
	incl	%eax
.LVL6:
	.loc 1 13 21 is_stmt 0 discriminator 4 view .LVU30
	cmpl	$-6, %ecx
	jne	.L6
.LBE5:
.LBE8:
	.loc 1 11 30 is_stmt 1 discriminator 2 view .LVU31
.LBB9:
.LBB6:
	.loc 1 14 8 is_stmt 0 discriminator 2 view .LVU32
	movl	%ebp, %ebx
.LBE6:
.LBE9:
	.loc 1 11 23 discriminator 2 view .LVU33
	incl	%edi
.LBB10:
.LBB7:
	.loc 1 14 8 discriminator 2 view .LVU34
	movl	(%esp), %edx
	addl	$4, 4(%esp)
.LVL7:
	.loc 1 14 8 discriminator 2 view .LVU35
.LBE7:
.LBE10:
	.loc 1 11 30 discriminator 2 view .LVU36
	addl	$3, %ebx
.LVL8:
	.loc 1 11 23 is_stmt 1 discriminator 2 view .LVU37
	cmpl	%esi, %ebx
	jb	.L7
.LBE11:
	.loc 1 17 13 is_stmt 0 view .LVU38
	movl	8(%esp), %eax
.LVL9:
	.loc 1 17 13 view .LVU39
	movl	4(%esp), %edx
	subl	%eax, %edx
.LVL10:
.L2:
	.loc 1 16 2 is_stmt 1 view .LVU40
	.loc 1 16 7 is_stmt 0 view .LVU41
	movl	4(%esp), %eax
	movb	$0, (%eax)
	.loc 1 17 2 is_stmt 1 view .LVU42
	.loc 1 18 1 is_stmt 0 view .LVU43
	addl	$12, %esp
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
.LVL11:
.L8:
	.cfi_restore_state
.LBB12:
	.loc 1 11 23 view .LVU44
	movl	%ecx, 4(%esp)
	xorl	%edx, %edx
.LVL12:
	.loc 1 11 23 view .LVU45
	jmp	.L2
.LBE12:
	.cfi_endproc
.LFE0:
	.size	encode64, .-encode64
	.p2align 4
	.type	encode85, @function
encode85:
.LVL13:
.LFB3:
	.loc 1 55 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 56 2 view .LVU47
.LBB13:
	.loc 1 56 7 view .LVU48
	.loc 1 56 7 is_stmt 0 view .LVU49
.LBE13:
	.loc 1 55 1 view .LVU50
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$4, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	movl	%edx, %ebx
	subl	$24, %esp
	.cfi_def_cfa_offset 44
.LBB22:
	.loc 1 56 23 view .LVU51
	testl	%ebx, %ebx
.LBE22:
	.loc 1 55 1 view .LVU52
	movl	%eax, 4(%esp)
	movl	%ecx, %edx
.LVL14:
.LBB23:
	.loc 1 56 23 is_stmt 1 view .LVU53
	je	.L16
.LVL15:
	.p2align 4
	.p2align 3
.L15:
	.loc 1 56 23 is_stmt 0 view .LVU54
	movl	4(%esp), %edi
	leal	-4(%ebp), %eax
.LVL16:
.LBB14:
.LBB15:
	.loc 1 58 24 is_stmt 1 view .LVU55
.LBE15:
	.loc 1 57 12 is_stmt 0 view .LVU56
	xorl	%ecx, %ecx
.LVL17:
.L18:
.LBB16:
	.loc 1 59 4 is_stmt 1 view .LVU57
	.loc 1 59 16 is_stmt 0 view .LVU58
	sall	$8, %ecx
.LVL18:
	.loc 1 59 46 view .LVU59
	cmpl	%ebx, %eax
	jnb	.L17
.LVL19:
	.loc 1 59 46 discriminator 1 view .LVU60
	movzbl	(%edi,%eax), %esi
	.loc 1 59 9 discriminator 1 view .LVU61
	orl	%esi, %ecx
.LVL20:
.L17:
	.loc 1 58 30 is_stmt 1 discriminator 4 view .LVU62
	.loc 1 58 24 discriminator 4 view .LVU63
	.loc 1 58 24 is_stmt 0 discriminator 4 view .LVU64
	incl	%eax
.LVL21:
	.loc 1 58 24 discriminator 4 view .LVU65
	cmpl	%eax, %ebp
	jne	.L18
.LBE16:
	.loc 1 60 3 is_stmt 1 view .LVU66
	.loc 1 60 6 is_stmt 0 view .LVU67
	testl	%ecx, %ecx
	jne	.L19
	.loc 1 60 17 discriminator 1 view .LVU68
	cmpl	%ebp, %ebx
	jb	.L19
	.loc 1 61 4 is_stmt 1 discriminator 2 view .LVU69
.LVL22:
	.loc 1 61 11 is_stmt 0 discriminator 2 view .LVU70
	movb	$122, (%edx)
	.loc 1 62 4 is_stmt 1 discriminator 2 view .LVU71
.LBE14:
	.loc 1 56 23 is_stmt 0 discriminator 2 view .LVU72
	leal	4(%ebp), %eax
.LVL23:
.LBB18:
	.loc 1 61 8 discriminator 2 view .LVU73
	incl	%edx
.LVL24:
	.loc 1 61 8 discriminator 2 view .LVU74
.LBE18:
	.loc 1 56 30 is_stmt 1 discriminator 2 view .LVU75
	.loc 1 56 23 discriminator 2 view .LVU76
	cmpl	%ebx, %ebp
	jnb	.L16
.LVL25:
.L46:
	.loc 1 56 23 is_stmt 0 discriminator 2 view .LVU77
	movl	%eax, %ebp
	jmp	.L15
.LVL26:
	.p2align 4,,10
	.p2align 3
.L19:
.LBB19:
	.loc 1 57 12 view .LVU78
	movl	%ebp, (%esp)
	movl	$4, %esi
	movl	%edx, %edi
.LVL27:
	.p2align 4
	.p2align 3
.L21:
.LBB17:
	.loc 1 66 4 is_stmt 1 discriminator 3 view .LVU79
	.loc 1 66 32 is_stmt 0 discriminator 3 view .LVU80
	movl	$-1061109567, %eax
	mull	%ecx
	shrl	$6, %edx
	leal	(%edx,%edx,4), %ebp
	movl	%ebp, %eax
	sall	$4, %eax
	addl	%ebp, %eax
	subl	%eax, %ecx
.LVL28:
	.loc 1 66 25 discriminator 3 view .LVU81
	addb	$33, %cl
	movb	%cl, 19(%esp,%esi)
	.loc 1 65 30 is_stmt 1 discriminator 3 view .LVU82
	.loc 1 65 28 is_stmt 0 discriminator 3 view .LVU83
	decl	%esi
.LVL29:
	.loc 1 65 37 discriminator 3 view .LVU84
	movl	%edx, %ecx
.LVL30:
	.loc 1 65 21 is_stmt 1 discriminator 3 view .LVU85
	cmpl	$-1, %esi
	jne	.L21
.LBE17:
	.loc 1 67 32 is_stmt 0 view .LVU86
	movl	(%esp), %ebp
	movl	%edi, %edx
.LVL31:
	.loc 1 67 3 is_stmt 1 view .LVU87
	.loc 1 67 32 is_stmt 0 view .LVU88
	movl	$5, %eax
	cmpl	%ebp, %ebx
	jnb	.L22
.LVL32:
	.loc 1 67 32 discriminator 1 view .LVU89
	leal	5(%ebx), %eax
	subl	%ebp, %eax
.L22:
.LVL33:
	.loc 1 68 3 is_stmt 1 discriminator 4 view .LVU90
	movl	%eax, (%esp)
	cmpl	$8, %eax
	movl	%edx, %edi
	leal	19(%esp), %esi
.LVL34:
	.loc 1 68 3 is_stmt 0 discriminator 4 view .LVU91
	jnb	.L45
.LVL35:
.L23:
	.loc 1 69 7 discriminator 4 view .LVU92
	addl	%eax, %edx
.LVL36:
	.loc 1 68 3 discriminator 4 view .LVU93
	movl	(%esp), %ecx
.LBE19:
	.loc 1 56 23 discriminator 4 view .LVU94
	cmpl	%ebx, %ebp
.LBB20:
	.loc 1 68 3 discriminator 4 view .LVU95
	rep movsb
	.loc 1 69 3 is_stmt 1 discriminator 4 view .LVU96
.LVL37:
	.loc 1 69 3 is_stmt 0 discriminator 4 view .LVU97
.LBE20:
	.loc 1 56 30 is_stmt 1 discriminator 4 view .LVU98
	.loc 1 56 23 discriminator 4 view .LVU99
	leal	4(%ebp), %eax
.LVL38:
	.loc 1 56 23 is_stmt 0 discriminator 4 view .LVU100
	jb	.L46
.LVL39:
.L16:
	.loc 1 56 23 discriminator 4 view .LVU101
.LBE23:
	.loc 1 71 2 is_stmt 1 view .LVU102
	.loc 1 71 7 is_stmt 0 view .LVU103
	movb	$0, (%edx)
	.loc 1 72 1 view .LVU104
	addl	$24, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL40:
	.loc 1 72 1 view .LVU105
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
.LVL41:
	.p2align 4,,10
	.p2align 3
.L45:
	.cfi_restore_state
.LBB24:
.LBB21:
	.loc 1 68 3 discriminator 4 view .LVU106
	testb	$1, %dl
	jne	.L47
	testl	$2, %edi
	jne	.L48
.LVL42:
.L25:
	.loc 1 68 3 discriminator 4 view .LVU107
	testl	$4, %edi
	je	.L23
	movl	(%esi), %ecx
	addl	$4, %edi
	addl	$4, %esi
	movl	%ecx, -4(%edi)
	subl	$4, (%esp)
	jmp	.L23
.LVL43:
.L47:
	.loc 1 68 3 discriminator 4 view .LVU108
	movzbl	19(%esp), %ecx
.LVL44:
	.loc 1 68 3 discriminator 4 view .LVU109
	leal	1(%edx), %edi
	leal	20(%esp), %esi
	testl	$2, %edi
	movb	%cl, (%edx)
	leal	-1(%eax), %ecx
	movl	%ecx, (%esp)
	je	.L25
.L48:
	.loc 1 68 3 discriminator 4 view .LVU110
	movzwl	(%esi), %ecx
	addl	$2, %edi
	addl	$2, %esi
	movw	%cx, -2(%edi)
	subl	$2, (%esp)
	jmp	.L25
.LBE21:
.LBE24:
	.cfi_endproc
.LFE3:
	.size	encode85, .-encode85
	.p2align 4
	.type	decode64, @function
decode64:
.LVL45:
.LFB1:
	.loc 1 21 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU112
	.loc 1 23 2 view .LVU113
	.loc 1 24 2 view .LVU114
	.loc 1 24 13 view .LVU115
	.loc 1 21 1 is_stmt 0 view .LVU116
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
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 24 9 view .LVU117
	movsbl	(%eax), %eax
.LVL46:
	.loc 1 24 13 view .LVU118
	testb	%al, %al
	je	.L54
	cmpb	$61, %al
	je	.L54
	movl	%edx, %ebp
	.loc 1 23 16 view .LVU119
	xorl	%edi, %edi
	.loc 1 23 6 view .LVU120
	xorl	%ecx, %ecx
	.loc 1 22 11 view .LVU121
	xorl	%ebx, %ebx
	jmp	.L52
.LVL47:
	.p2align 4,,10
	.p2align 3
.L68:
.LBB25:
	.loc 1 31 4 is_stmt 1 view .LVU122
	.loc 1 31 9 is_stmt 0 view .LVU123
	subl	$2, %ecx
.LVL48:
	.loc 1 32 4 is_stmt 1 view .LVU124
	.loc 1 32 21 is_stmt 0 view .LVU125
	movl	%ebx, %eax
	shrl	%cl, %eax
.LBE25:
	.loc 1 24 30 view .LVU126
	incl	%esi
.LVL49:
.LBB26:
	.loc 1 32 13 view .LVU127
	movb	%al, 0(%ebp,%edi)
	.loc 1 32 9 view .LVU128
	incl	%edi
.LVL50:
	.loc 1 32 9 view .LVU129
.LBE26:
	.loc 1 24 30 is_stmt 1 view .LVU130
	.loc 1 24 13 view .LVU131
	.loc 1 24 9 is_stmt 0 view .LVU132
	movsbl	(%esi), %eax
	.loc 1 24 13 view .LVU133
	testb	%al, %al
	je	.L49
.L69:
	.loc 1 24 13 view .LVU134
	cmpb	$61, %al
	je	.L49
.LVL51:
.L52:
.LBB27:
	.loc 1 25 20 view .LVU135
	movl	%eax, 4(%esp)
	movl	$letters, (%esp)
	movl	%ecx, 28(%esp)
.LVL52:
	.loc 1 25 3 is_stmt 1 view .LVU136
	.loc 1 25 20 is_stmt 0 view .LVU137
	call	strchr
.LVL53:
	.loc 1 26 3 is_stmt 1 view .LVU138
	.loc 1 26 6 is_stmt 0 view .LVU139
	testl	%eax, %eax
	je	.L55
	.loc 1 28 3 is_stmt 1 view .LVU140
	.loc 1 29 8 is_stmt 0 view .LVU141
	movl	28(%esp), %ecx
	.loc 1 28 17 view .LVU142
	sall	$6, %ebx
.LVL54:
	.loc 1 28 38 view .LVU143
	subl	$letters, %eax
.LVL55:
	.loc 1 28 9 view .LVU144
	orl	%eax, %ebx
.LVL56:
	.loc 1 29 3 is_stmt 1 view .LVU145
	.loc 1 29 8 is_stmt 0 view .LVU146
	leal	6(%ecx), %eax
.LVL57:
	.loc 1 30 3 is_stmt 1 view .LVU147
	.loc 1 30 6 is_stmt 0 view .LVU148
	cmpl	$7, %eax
	jg	.L68
.LBE27:
	.loc 1 24 30 view .LVU149
	incl	%esi
.LVL58:
.LBB28:
	.loc 1 24 30 view .LVU150
	movl	%eax, %ecx
	.loc 1 24 30 view .LVU151
.LBE28:
	.loc 1 24 30 is_stmt 1 view .LVU152
.LVL59:
	.loc 1 24 13 view .LVU153
	.loc 1 24 9 is_stmt 0 view .LVU154
	movsbl	(%esi), %eax
.LVL60:
	.loc 1 24 13 view .LVU155
	testb	%al, %al
	jne	.L69
.LVL61:
.L49:
	.loc 1 36 1 view .LVU156
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
.LVL62:
	.loc 1 36 1 view .LVU157
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL63:
	.p2align 4,,10
	.p2align 3
.L55:
	.cfi_restore_state
	.loc 1 36 1 view .LVU158
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
.LBB29:
	.loc 1 27 11 view .LVU159
	movl	$-1, %edi
.LVL64:
	.loc 1 27 11 view .LVU160
.LBE29:
	.loc 1 36 1 view .LVU161
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL65:
	.loc 1 36 1 view .LVU162
	movl	%edi, %eax
.LVL66:
	.loc 1 36 1 view .LVU163
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL67:
	.loc 1 36 1 view .LVU164
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
.LVL68:
	.loc 1 36 1 view .LVU165
	ret
.LVL69:
.L54:
	.cfi_restore_state
	.loc 1 23 16 view .LVU166
	xorl	%edi, %edi
	jmp	.L49
	.cfi_endproc
.LFE1:
	.size	decode64, .-decode64
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %s "
.LC1:
	.string	"%04x "
.LC2:
	.string	" %02x"
.LC3:
	.string	"   "
.LC4:
	.string	"  "
.LC5:
	.string	""
.LC6:
	.string	"ab!c"
.LC7:
	.string	"%d\n"
.LC8:
	.string	"%d %s "
.LC9:
	.string	"\nwrong %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.loc 1 101 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 102 2 view .LVU168
	.loc 1 103 2 view .LVU169
	.loc 1 104 2 view .LVU170
	.loc 1 105 2 view .LVU171
.LVL70:
	.loc 1 106 2 view .LVU172
.LBB51:
	.loc 1 106 7 view .LVU173
	.loc 1 106 23 view .LVU174
.LBE51:
	.loc 1 101 1 is_stmt 0 view .LVU175
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 105 6 view .LVU176
	xorl	%edx, %edx
	.loc 1 101 1 view .LVU177
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	xorl	%esi, %esi
	pushl	%ebx
	.cfi_offset 3, -20
.LBB54:
	.loc 1 106 14 view .LVU178
	xorl	%ebx, %ebx
.LBE54:
	.loc 1 101 1 view .LVU179
	andl	$-16, %esp
	subl	$1056, %esp
	.loc 1 105 6 view .LVU180
	movl	%edx, 24(%esp)
	jmp	.L73
.LVL71:
.L121:
.LBB55:
.LBB52:
	.loc 1 107 14 view .LVU181
	movl	texts.2(,%ebx,4), %eax
	movl	%eax, (%esp)
	call	strlen
.LVL72:
	movl	%eax, %esi
.LVL73:
.L73:
	.loc 1 107 3 is_stmt 1 view .LVU182
	.loc 1 107 26 is_stmt 0 view .LVU183
	movl	texts.2(,%ebx,4), %edi
	.loc 1 108 3 is_stmt 1 view .LVU184
	leal	544(%esp), %ecx
	movl	%esi, %edx
	movl	%edi, %eax
	call	encode64
.LVL74:
	.loc 1 109 3 view .LVU185
	.loc 1 109 11 is_stmt 0 view .LVU186
	leal	288(%esp), %edx
	leal	544(%esp), %eax
	call	decode64
.LVL75:
	movl	%eax, %edx
.LVL76:
	.loc 1 110 3 is_stmt 1 view .LVU187
	.loc 1 110 24 is_stmt 0 view .LVU188
	movl	$1, %eax
.LVL77:
	.loc 1 110 24 view .LVU189
	cmpl	%edx, %esi
	jne	.L71
	.loc 1 110 27 discriminator 2 view .LVU190
	movl	%esi, 8(%esp)
	leal	288(%esp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	memcmp
.LVL78:
	.loc 1 110 24 discriminator 2 view .LVU191
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
.L71:
	.loc 1 111 3 is_stmt 1 discriminator 6 view .LVU192
	.loc 1 110 9 is_stmt 0 discriminator 6 view .LVU193
	addl	%eax, 24(%esp)
.LVL79:
	.loc 1 110 9 discriminator 6 view .LVU194
.LBE52:
	.loc 1 106 56 discriminator 6 view .LVU195
	incl	%ebx
.LVL80:
.LBB53:
	.loc 1 111 3 discriminator 6 view .LVU196
	leal	544(%esp), %eax
	movl	%eax, 8(%esp)
	movl	%edi, 4(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL81:
	.loc 1 112 3 is_stmt 1 discriminator 6 view .LVU197
	leal	544(%esp), %ecx
	movl	%esi, %edx
	movl	%edi, %eax
	call	encode85
.LVL82:
	.loc 1 113 3 discriminator 6 view .LVU198
	leal	544(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.LVL83:
.LBE53:
	.loc 1 106 56 discriminator 6 view .LVU199
	.loc 1 106 23 discriminator 6 view .LVU200
	cmpl	$8, %ebx
	jne	.L121
	xorl	%ecx, %ecx
.LBE55:
.LBB56:
	.loc 1 115 11 is_stmt 0 view .LVU201
	xorl	%eax, %eax
	leal	32(%esp), %ebx
.LVL84:
	.loc 1 115 11 view .LVU202
	jmp	.L72
.LVL85:
	.p2align 4,,10
	.p2align 3
.L74:
	.loc 1 116 37 view .LVU203
	movl	%eax, %edx
	sarl	$3, %edx
	.loc 1 116 12 view .LVU204
	addb	%cl, %dl
	.loc 1 115 20 view .LVU205
	addb	$7, %cl
	.loc 1 116 12 view .LVU206
	movb	%dl, (%ebx,%eax)
	.loc 1 115 28 is_stmt 1 view .LVU207
	incl	%eax
.LVL86:
	.loc 1 115 20 view .LVU208
	cmpl	$256, %eax
	je	.L122
.LVL87:
.L72:
	.loc 1 116 3 view .LVU209
	.loc 1 116 12 is_stmt 0 view .LVU210
	cmpl	$7, %eax
	jg	.L74
	.loc 1 116 12 view .LVU211
	movb	$0, (%ebx,%eax)
	.loc 1 115 28 is_stmt 1 view .LVU212
	.loc 1 115 20 is_stmt 0 view .LVU213
	addb	$7, %cl
	.loc 1 115 28 view .LVU214
	incl	%eax
.LVL88:
	.loc 1 115 20 is_stmt 1 view .LVU215
	jmp	.L72
.L122:
	.loc 1 115 20 is_stmt 0 view .LVU216
.LBE56:
.LBB57:
	.loc 1 117 14 view .LVU217
	xorl	%esi, %esi
	jmp	.L76
.LVL89:
.L77:
	.loc 1 117 32 is_stmt 1 discriminator 8 view .LVU218
.LBB58:
	.loc 1 120 9 is_stmt 0 discriminator 8 view .LVU219
	addl	%edx, 24(%esp)
.LVL90:
	.loc 1 120 9 discriminator 8 view .LVU220
.LBE58:
	.loc 1 117 32 discriminator 8 view .LVU221
	addl	$17, %esi
.LVL91:
	.loc 1 117 23 is_stmt 1 discriminator 8 view .LVU222
	cmpl	$272, %esi
	je	.L123
.LVL92:
.L76:
.LBB59:
	.loc 1 118 3 view .LVU223
	.loc 1 118 19 is_stmt 0 view .LVU224
	leal	544(%esp), %ecx
	movl	%esi, %edx
	movl	%ebx, %eax
	call	encode64
.LVL93:
	.loc 1 119 11 view .LVU225
	leal	288(%esp), %edx
	.loc 1 118 19 view .LVU226
	movl	%eax, %edi
.LVL94:
	.loc 1 119 3 is_stmt 1 view .LVU227
	.loc 1 119 11 is_stmt 0 view .LVU228
	leal	544(%esp), %eax
.LVL95:
	.loc 1 119 11 view .LVU229
	call	decode64
.LVL96:
	.loc 1 120 3 is_stmt 1 view .LVU230
	.loc 1 120 55 is_stmt 0 view .LVU231
	movl	$1, %edx
	cmpl	%esi, %eax
	jne	.L77
	.loc 1 120 27 discriminator 2 view .LVU232
	movl	%esi, 8(%esp)
	leal	288(%esp), %eax
.LVL97:
	.loc 1 120 27 discriminator 2 view .LVU233
	movl	%ebx, 4(%esp)
	movl	%eax, (%esp)
	movl	%edx, 28(%esp)
	call	memcmp
.LVL98:
	.loc 1 120 24 discriminator 2 view .LVU234
	movl	$1, %edx
	testl	%eax, %eax
	jne	.L77
	.loc 1 120 71 discriminator 4 view .LVU235
	leal	2(%esi), %edx
	.loc 1 120 76 discriminator 4 view .LVU236
	movl	$-1431655765, %eax
	mull	%edx
	movl	%edx, %eax
	.loc 1 120 55 discriminator 4 view .LVU237
	xorl	%edx, %edx
	.loc 1 120 76 discriminator 4 view .LVU238
	shrl	%eax
	.loc 1 120 80 discriminator 4 view .LVU239
	sall	$2, %eax
	.loc 1 120 55 discriminator 4 view .LVU240
	cmpl	%edi, %eax
	setne	%dl
.LBE59:
	.loc 1 117 32 discriminator 4 view .LVU241
	addl	$17, %esi
.LVL99:
.LBB60:
	.loc 1 120 9 discriminator 4 view .LVU242
	addl	%edx, 24(%esp)
.LVL100:
	.loc 1 120 9 discriminator 4 view .LVU243
.LBE60:
	.loc 1 117 32 is_stmt 1 discriminator 4 view .LVU244
	.loc 1 117 23 discriminator 4 view .LVU245
	cmpl	$272, %esi
	jne	.L76
.LVL101:
.L123:
	.loc 1 117 23 is_stmt 0 discriminator 4 view .LVU246
.LBE57:
	.loc 1 122 2 is_stmt 1 view .LVU247
	leal	544(%esp), %eax
.LBB61:
.LBB62:
	.loc 1 40 14 is_stmt 0 view .LVU248
	xorl	%edi, %edi
.LVL102:
	.loc 1 40 14 view .LVU249
.LBE62:
.LBE61:
	.loc 1 122 2 view .LVU250
	movl	%eax, (%esp)
	call	puts
.LVL103:
	.loc 1 123 2 is_stmt 1 view .LVU251
	leal	544(%esp), %ecx
	movl	$61, %edx
	movl	%ebx, %eax
	call	encode85
.LVL104:
	.loc 1 124 2 view .LVU252
	leal	544(%esp), %eax
	movl	%eax, (%esp)
	call	puts
.LVL105:
	.loc 1 125 2 view .LVU253
.LBB66:
.LBI61:
	.loc 1 38 13 view .LVU254
.LBB65:
	.loc 1 40 23 view .LVU255
	.loc 1 40 14 is_stmt 0 view .LVU256
	movl	%edi, 28(%esp)
.LVL106:
.L82:
	.loc 1 41 3 is_stmt 1 view .LVU257
	movl	$.LC1, (%esp)
	movl	28(%esp), %esi
	movl	%esi, 4(%esp)
	movl	%esi, %edi
	call	printf
.LVL107:
	.loc 1 42 3 view .LVU258
.LBB63:
	.loc 1 42 8 view .LVU259
	.loc 1 42 24 view .LVU260
	.loc 1 42 28 is_stmt 0 view .LVU261
	movl	%esi, %eax
	movl	%esi, 20(%esp)
	addl	$16, %eax
	movl	%eax, 28(%esp)
.LVL108:
	.loc 1 42 28 view .LVU262
	cmpl	$15, %eax
	sbbl	%eax, %eax
	andl	$-15, %eax
	leal	16(%esi,%eax), %eax
	movl	%eax, %esi
.LVL109:
	.loc 1 42 28 view .LVU263
	jmp	.L80
.LVL110:
.L125:
	.loc 1 44 5 is_stmt 1 view .LVU264
	movzbl	(%ebx,%edi), %eax
	.loc 1 42 35 is_stmt 0 view .LVU265
	incl	%edi
.LVL111:
	.loc 1 44 5 view .LVU266
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL112:
	.loc 1 42 35 is_stmt 1 view .LVU267
	.loc 1 42 24 view .LVU268
	cmpl	%esi, %edi
	je	.L124
.L80:
	.loc 1 43 4 view .LVU269
	.loc 1 43 7 is_stmt 0 view .LVU270
	cmpl	$74, %edi
	jbe	.L125
	.loc 1 46 5 is_stmt 1 view .LVU271
	movl	$.LC3, (%esp)
	.loc 1 42 35 is_stmt 0 view .LVU272
	incl	%edi
.LVL113:
	.loc 1 46 5 view .LVU273
	call	printf
.LVL114:
	.loc 1 42 35 is_stmt 1 view .LVU274
	.loc 1 42 24 view .LVU275
	cmpl	%esi, %edi
	jne	.L80
.L124:
	.loc 1 42 24 is_stmt 0 view .LVU276
.LBE63:
	.loc 1 47 3 view .LVU277
	movl	$.LC4, (%esp)
	movl	20(%esp), %edi
.LVL115:
	.loc 1 47 3 is_stmt 1 view .LVU278
	call	printf
.LVL116:
	.loc 1 48 3 view .LVU279
.LBB64:
	.loc 1 48 8 view .LVU280
	.loc 1 48 33 view .LVU281
	movl	28(%esp), %esi
	jmp	.L81
.L126:
	.loc 1 48 33 is_stmt 0 view .LVU282
	cmpl	%esi, %edi
	jnb	.L86
.L81:
	.loc 1 49 4 is_stmt 1 view .LVU283
	.loc 1 49 13 is_stmt 0 view .LVU284
	movzbl	(%ebx,%edi), %eax
	.loc 1 49 24 view .LVU285
	movb	%al, %dl
	subb	$32, %dl
	.loc 1 49 4 view .LVU286
	cmpb	$94, %dl
	jbe	.L84
	.loc 1 49 4 view .LVU287
	movl	$46, %eax
.L84:
	movl	%eax, (%esp)
	.loc 1 48 44 view .LVU288
	incl	%edi
.LVL117:
	.loc 1 49 4 view .LVU289
	call	putchar
.LVL118:
	.loc 1 48 44 is_stmt 1 view .LVU290
	.loc 1 48 33 view .LVU291
	cmpl	$75, %edi
	jne	.L126
.L86:
.LBE64:
	.loc 1 50 3 view .LVU292
	movl	$.LC5, (%esp)
	call	puts
.LVL119:
	.loc 1 40 30 view .LVU293
	.loc 1 40 23 view .LVU294
	cmpl	$80, 28(%esp)
	jne	.L82
.LVL120:
	.loc 1 40 23 is_stmt 0 view .LVU295
.LBE65:
.LBE66:
	.loc 1 126 2 is_stmt 1 view .LVU296
	leal	288(%esp), %edx
	movl	$.LC6, %eax
	call	decode64
.LVL121:
.LBB67:
	.loc 1 127 11 is_stmt 0 view .LVU297
	movl	$1, %edi
.LBE67:
	.loc 1 126 2 view .LVU298
	movl	$.LC7, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL122:
	.loc 1 127 2 is_stmt 1 view .LVU299
.LBB78:
	.loc 1 127 7 view .LVU300
	.loc 1 127 20 view .LVU301
	.p2align 4
	.p2align 3
.L97:
	.loc 1 128 3 view .LVU302
.LBB68:
.LBI68:
	.loc 1 74 14 view .LVU303
.LBB69:
	.loc 1 76 2 view .LVU304
	.loc 1 80 2 view .LVU305
	.loc 1 80 7 is_stmt 0 view .LVU306
	xorl	%eax, %eax
	movl	$steps.1+2, %esi
	movb	%al, 544(%esp)
	.loc 1 81 2 is_stmt 1 view .LVU307
.LBB70:
	.loc 1 81 7 view .LVU308
.LVL123:
	.loc 1 81 23 view .LVU309
.LBE70:
	.loc 1 80 7 is_stmt 0 view .LVU310
	movl	%edi, %ebx
	movl	%edi, 28(%esp)
.LVL124:
	.p2align 4
	.p2align 3
.L87:
.LBB71:
	.loc 1 82 12 is_stmt 1 view .LVU311
	.loc 1 82 23 is_stmt 0 view .LVU312
	movswl	-2(%esi), %edi
	.loc 1 82 12 view .LVU313
	cmpl	%ebx, %edi
	jg	.L127
	.p2align 4
	.p2align 3
.L88:
	.loc 1 83 4 is_stmt 1 view .LVU314
	movl	%esi, 4(%esp)
	leal	544(%esp), %eax
	.loc 1 82 33 is_stmt 0 view .LVU315
	subl	%edi, %ebx
.LVL125:
	.loc 1 83 4 view .LVU316
	movl	%eax, (%esp)
	call	strcat
.LVL126:
	.loc 1 82 33 is_stmt 1 view .LVU317
	.loc 1 82 12 view .LVU318
	cmpl	%edi, %ebx
	jge	.L88
	.loc 1 81 29 view .LVU319
	.loc 1 81 23 view .LVU320
	addl	$6, %esi
	testl	%ebx, %ebx
	jne	.L87
.LBE71:
.LBE69:
.LBE68:
.LBB74:
.LBB75:
	.loc 1 93 9 is_stmt 0 view .LVU321
	movzbl	544(%esp), %eax
	movl	28(%esp), %edi
.LVL127:
	.loc 1 93 9 is_stmt 1 view .LVU322
	testb	%al, %al
	je	.L93
.LBB76:
	.loc 1 94 20 is_stmt 0 view .LVU323
	movswl	values.0(%eax,%eax), %esi
	leal	544(%esp), %ecx
.LVL128:
	.p2align 4
	.p2align 3
.L95:
	.loc 1 94 3 is_stmt 1 view .LVU324
	.loc 1 94 7 is_stmt 0 view .LVU325
	movl	%esi, %eax
.LVL129:
	.loc 1 94 73 view .LVU326
	movzbl	1(%ecx), %esi
	movl	%esi, %edx
.LVL130:
	.loc 1 94 56 view .LVU327
	movswl	values.0(%esi,%esi), %esi
.LVL131:
	.loc 1 95 3 is_stmt 1 view .LVU328
	.loc 1 95 30 is_stmt 0 view .LVU329
	cmpl	%eax, %esi
	jle	.L94
	.loc 1 95 30 view .LVU330
	negl	%eax
.L94:
	.loc 1 95 7 view .LVU331
	addl	%eax, %ebx
.LVL132:
	.loc 1 95 7 view .LVU332
.LBE76:
	.loc 1 93 14 is_stmt 1 view .LVU333
	incl	%ecx
.LVL133:
	.loc 1 93 9 view .LVU334
	testb	%dl, %dl
	jne	.L95
.LVL134:
.L93:
	.loc 1 97 2 view .LVU335
	.loc 1 97 2 is_stmt 0 view .LVU336
.LBE75:
.LBE74:
	.loc 1 130 3 is_stmt 1 view .LVU337
	.loc 1 129 29 is_stmt 0 view .LVU338
	xorl	%eax, %eax
	cmpl	%ebx, %edi
	setne	%al
	.loc 1 129 9 view .LVU339
	addl	%eax, 24(%esp)
.LVL135:
	.loc 1 129 9 view .LVU340
	imull	$-619094385, %edi, %eax
	rorl	$2, %eax
	.loc 1 130 6 view .LVU341
	cmpl	$9673349, %eax
	jbe	.L128
.L96:
	.loc 1 127 29 is_stmt 1 discriminator 2 view .LVU342
	incl	%edi
.LVL136:
	.loc 1 127 20 discriminator 2 view .LVU343
	cmpl	$4000, %edi
	jne	.L97
.LBE78:
	.loc 1 133 2 view .LVU344
	movl	$.LC9, (%esp)
	movl	24(%esp), %esi
	movl	%esi, 4(%esp)
	call	printf
.LVL137:
	.loc 1 134 2 view .LVU345
	.loc 1 135 1 is_stmt 0 view .LVU346
	leal	-12(%ebp), %esp
.LVL138:
	.loc 1 135 1 view .LVU347
	movl	%esi, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
.LVL139:
	.loc 1 135 1 view .LVU348
	popl	%edi
	.cfi_restore 7
.LVL140:
	.loc 1 135 1 view .LVU349
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL141:
	.loc 1 135 1 view .LVU350
	ret
.LVL142:
	.p2align 4,,10
	.p2align 3
.L127:
	.cfi_restore_state
.LBB79:
.LBB77:
.LBB73:
.LBB72:
	.loc 1 81 29 is_stmt 1 view .LVU351
	.loc 1 81 23 view .LVU352
	addl	$6, %esi
	jmp	.L87
.LVL143:
.L128:
	.loc 1 81 23 is_stmt 0 view .LVU353
.LBE72:
.LBE73:
.LBE77:
	.loc 1 131 4 is_stmt 1 view .LVU354
	movl	%edi, 4(%esp)
	leal	544(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$.LC8, (%esp)
	call	printf
.LVL144:
	jmp	.L96
.LBE79:
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 178
values.0:
	.zero	134
	.value	100
	.value	500
	.zero	8
	.value	1
	.zero	4
	.value	50
	.value	1000
	.zero	16
	.value	5
	.zero	2
	.value	10
	.align 32
	.type	steps.1, @object
	.size	steps.1, 78
steps.1:
	.value	1000
	.string	"M"
	.zero	1
	.zero	1
	.value	900
	.string	"CM"
	.zero	1
	.value	500
	.string	"D"
	.zero	1
	.zero	1
	.value	400
	.string	"CD"
	.zero	1
	.value	100
	.string	"C"
	.zero	1
	.zero	1
	.value	90
	.string	"XC"
	.zero	1
	.value	50
	.string	"L"
	.zero	1
	.zero	1
	.value	40
	.string	"XL"
	.zero	1
	.value	10
	.string	"X"
	.zero	1
	.zero	1
	.value	9
	.string	"IX"
	.zero	1
	.value	5
	.string	"V"
	.zero	1
	.zero	1
	.value	4
	.string	"IV"
	.zero	1
	.value	1
	.string	"I"
	.zero	1
	.zero	1
	.section	.rodata.str1.1
.LC10:
	.string	"f"
.LC11:
	.string	"fo"
.LC12:
	.string	"foo"
.LC13:
	.string	"foob"
.LC14:
	.string	"fooba"
.LC15:
	.string	"foobar"
.LC16:
	.string	"Toy: a small computer."
	.section	.rodata
	.align 32
	.type	texts.2, @object
	.size	texts.2, 32
texts.2:
	.long	.LC5
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.align 32
	.type	letters, @object
	.size	letters, 65
letters:
	.string	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xa2b
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1f
	.long	.LASF44
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL54
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
	.uleb128 0x6
	.long	0x2d
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
	.uleb128 0x6
	.long	0x47
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x17
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x66
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
	.uleb128 0x6
	.long	0x74
	.uleb128 0x17
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x66
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x8
	.long	0x7b
	.long	0xaa
	.uleb128 0xd
	.long	0x66
	.byte	0x40
	.byte	0
	.uleb128 0x6
	.long	0x9a
	.uleb128 0x9
	.long	.LASF22
	.byte	0x6
	.byte	0x13
	.long	0xaa
	.uleb128 0x5
	.byte	0x3
	.long	letters
	.uleb128 0xa
	.long	.LASF14
	.byte	0x4
	.byte	0x12
	.byte	0x7
	.long	0xdb
	.long	0xdb
	.uleb128 0x3
	.long	0xdb
	.uleb128 0x3
	.long	0xe0
	.byte	0
	.uleb128 0x11
	.long	0x74
	.uleb128 0x11
	.long	0x7b
	.uleb128 0x6
	.long	0xe0
	.uleb128 0xa
	.long	.LASF15
	.byte	0x4
	.byte	0x1e
	.byte	0x7
	.long	0xdb
	.long	0x105
	.uleb128 0x3
	.long	0xe0
	.uleb128 0x3
	.long	0x39
	.byte	0
	.uleb128 0xa
	.long	.LASF16
	.byte	0x5
	.byte	0x34
	.byte	0x5
	.long	0x39
	.long	0x11b
	.uleb128 0x3
	.long	0x39
	.byte	0
	.uleb128 0xa
	.long	.LASF17
	.byte	0x4
	.byte	0x7
	.byte	0x7
	.long	0x13b
	.long	0x13b
	.uleb128 0x3
	.long	0x13b
	.uleb128 0x3
	.long	0x13d
	.uleb128 0x3
	.long	0x80
	.byte	0
	.uleb128 0x21
	.byte	0x4
	.uleb128 0x11
	.long	0x142
	.uleb128 0x22
	.uleb128 0xa
	.long	.LASF18
	.byte	0x5
	.byte	0x37
	.byte	0x5
	.long	0x39
	.long	0x159
	.uleb128 0x3
	.long	0xe0
	.byte	0
	.uleb128 0xa
	.long	.LASF19
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x39
	.long	0x170
	.uleb128 0x3
	.long	0xe0
	.uleb128 0x23
	.byte	0
	.uleb128 0xa
	.long	.LASF20
	.byte	0x4
	.byte	0xa
	.byte	0x5
	.long	0x39
	.long	0x190
	.uleb128 0x3
	.long	0x13d
	.uleb128 0x3
	.long	0x13d
	.uleb128 0x3
	.long	0x80
	.byte	0
	.uleb128 0xa
	.long	.LASF21
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x80
	.long	0x1a6
	.uleb128 0x3
	.long	0xe0
	.byte	0
	.uleb128 0x24
	.long	.LASF45
	.byte	0x1
	.byte	0x64
	.byte	0x5
	.long	0x39
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x688
	.uleb128 0x9
	.long	.LASF23
	.byte	0x66
	.byte	0x1b
	.long	0x698
	.uleb128 0x5
	.byte	0x3
	.long	texts.2
	.uleb128 0x9
	.long	.LASF24
	.byte	0x67
	.byte	0x10
	.long	0x69d
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x9
	.long	.LASF25
	.byte	0x67
	.byte	0x1c
	.long	0x69d
	.uleb128 0x3
	.byte	0x74
	.sleb128 288
	.uleb128 0x9
	.long	.LASF26
	.byte	0x68
	.byte	0x7
	.long	0x6ad
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.uleb128 0xe
	.long	.LASF27
	.byte	0x69
	.byte	0x6
	.long	0x39
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x15
	.long	.LLRL28
	.long	0x324
	.uleb128 0x4
	.string	"i"
	.byte	0x6a
	.byte	0xe
	.long	0x80
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x7
	.long	.LLRL30
	.uleb128 0x10
	.string	"n"
	.byte	0x6b
	.byte	0xa
	.long	0x80
	.uleb128 0x4
	.string	"m"
	.byte	0x6d
	.byte	0x7
	.long	0x39
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x2
	.long	.LVL72
	.long	0x190
	.long	0x267
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xb
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	texts.2
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0x2
	.long	.LVL74
	.long	0x981
	.long	0x288
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.uleb128 0x2
	.long	.LVL75
	.long	0x8da
	.long	0x2a4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 288
	.byte	0
	.uleb128 0x2
	.long	.LVL78
	.long	0xa23
	.long	0x2c8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 288
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL81
	.long	0x159
	.long	0x2ef
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
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.uleb128 0x2
	.long	.LVL82
	.long	0x7ac
	.long	0x310
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.uleb128 0xb
	.long	.LVL83
	.long	0x143
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	.LBB56
	.long	.LBE56-.LBB56
	.long	0x343
	.uleb128 0x4
	.string	"i"
	.byte	0x73
	.byte	0xb
	.long	0x39
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.uleb128 0x18
	.long	.LBB57
	.long	.LBE57-.LBB57
	.long	0x3e9
	.uleb128 0x4
	.string	"n"
	.byte	0x75
	.byte	0xe
	.long	0x80
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x7
	.long	.LLRL34
	.uleb128 0xe
	.long	.LASF28
	.byte	0x76
	.byte	0xa
	.long	0x80
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x4
	.string	"m"
	.byte	0x77
	.byte	0x7
	.long	0x39
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x2
	.long	.LVL93
	.long	0x981
	.long	0x3ab
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.uleb128 0x2
	.long	.LVL96
	.long	0x8da
	.long	0x3c7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 288
	.byte	0
	.uleb128 0xb
	.long	.LVL98
	.long	0xa23
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 288
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LLRL43
	.long	0x4e3
	.uleb128 0x4
	.string	"n"
	.byte	0x7f
	.byte	0xb
	.long	0x39
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x19
	.long	0x720
	.long	.LBI68
	.byte	.LVU303
	.long	.LLRL45
	.byte	0x80
	.byte	0x3
	.long	0x468
	.uleb128 0x12
	.long	0x738
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x12
	.long	0x72f
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x7
	.long	.LLRL45
	.uleb128 0x1a
	.long	0x77b
	.long	.LLRL48
	.uleb128 0xf
	.long	0x77c
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0xb
	.long	.LVL126
	.long	0xc0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
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
	.byte	0
	.uleb128 0x25
	.long	0x6be
	.long	.LBB74
	.long	.LBE74-.LBB74
	.byte	0x1
	.byte	0x81
	.byte	0xc
	.long	0x4bf
	.uleb128 0x12
	.long	0x6cd
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0xf
	.long	0x6e7
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x26
	.long	0x6f2
	.long	.LBB76
	.long	.LBE76-.LBB76
	.uleb128 0xf
	.long	0x6f3
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0xf
	.long	0x6fe
	.long	.LLST53
	.long	.LVUS53
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	.LVL144
	.long	0x159
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	0x895
	.long	.LBI61
	.byte	.LVU254
	.long	.LLRL37
	.byte	0x7d
	.byte	0x2
	.long	0x5e8
	.uleb128 0x12
	.long	0x8ab
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x12
	.long	0x8a2
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x1a
	.long	0x8b4
	.long	.LLRL37
	.uleb128 0xf
	.long	0x8b5
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x1b
	.long	0x8be
	.long	.LBB63
	.long	.LBE63-.LBB63
	.long	0x572
	.uleb128 0xf
	.long	0x8c3
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x2
	.long	.LVL112
	.long	0x159
	.long	0x55d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.uleb128 0xb
	.long	.LVL114
	.long	0x159
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x1b
	.long	0x8cd
	.long	.LBB64
	.long	.LBE64-.LBB64
	.long	0x59a
	.uleb128 0xf
	.long	0x8ce
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x27
	.long	.LVL118
	.long	0x105
	.byte	0
	.uleb128 0x2
	.long	.LVL107
	.long	0x159
	.long	0x5ba
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0
	.uleb128 0x2
	.long	.LVL116
	.long	0x159
	.long	0x5d2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0xb
	.long	.LVL119
	.long	0x143
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL103
	.long	0x143
	.long	0x5fe
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.uleb128 0x2
	.long	.LVL104
	.long	0x7ac
	.long	0x61f
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
	.byte	0x8
	.byte	0x3d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.uleb128 0x2
	.long	.LVL105
	.long	0x143
	.long	0x635
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 544
	.byte	0
	.uleb128 0x2
	.long	.LVL121
	.long	0x8da
	.long	0x653
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
	.byte	0x74
	.sleb128 288
	.byte	0
	.uleb128 0x2
	.long	.LVL122
	.long	0x159
	.long	0x66b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.uleb128 0xb
	.long	.LVL137
	.long	0x159
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 24
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0xe5
	.long	0x698
	.uleb128 0xd
	.long	0x66
	.byte	0x7
	.byte	0
	.uleb128 0x6
	.long	0x688
	.uleb128 0x8
	.long	0x47
	.long	0x6ad
	.uleb128 0xd
	.long	0x66
	.byte	0xff
	.byte	0
	.uleb128 0x8
	.long	0x74
	.long	0x6be
	.uleb128 0x28
	.long	0x66
	.value	0x1ff
	.byte	0
	.uleb128 0x1c
	.long	.LASF32
	.byte	0x57
	.byte	0xc
	.long	0x39
	.long	0x70b
	.uleb128 0x13
	.string	"s"
	.byte	0x57
	.byte	0x23
	.long	0xe0
	.uleb128 0x9
	.long	.LASF29
	.byte	0x59
	.byte	0x15
	.long	0x71b
	.uleb128 0x5
	.byte	0x3
	.long	values.0
	.uleb128 0x10
	.string	"sum"
	.byte	0x5c
	.byte	0x6
	.long	0x39
	.uleb128 0x14
	.uleb128 0x16
	.long	.LASF30
	.byte	0x5e
	.byte	0x7
	.long	0x39
	.uleb128 0x16
	.long	.LASF31
	.byte	0x5e
	.byte	0x2b
	.long	0x39
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x34
	.long	0x71b
	.uleb128 0xd
	.long	0x66
	.byte	0x58
	.byte	0
	.uleb128 0x6
	.long	0x70b
	.uleb128 0x1c
	.long	.LASF33
	.byte	0x4a
	.byte	0xe
	.long	0xdb
	.long	0x787
	.uleb128 0x13
	.string	"n"
	.byte	0x4a
	.byte	0x18
	.long	0x39
	.uleb128 0x13
	.string	"out"
	.byte	0x4a
	.byte	0x21
	.long	0xdb
	.uleb128 0x29
	.byte	0x6
	.byte	0x1
	.byte	0x4c
	.byte	0xf
	.long	0x765
	.uleb128 0x1d
	.long	.LASF34
	.byte	0x4c
	.byte	0x1e
	.long	0x2d
	.byte	0
	.uleb128 0x1d
	.long	.LASF26
	.byte	0x4c
	.byte	0x2a
	.long	0x787
	.byte	0x2
	.byte	0
	.uleb128 0x6
	.long	0x743
	.uleb128 0x9
	.long	.LASF35
	.byte	0x4c
	.byte	0x35
	.long	0x7a7
	.uleb128 0x5
	.byte	0x3
	.long	steps.1
	.uleb128 0x14
	.uleb128 0x10
	.string	"i"
	.byte	0x51
	.byte	0xe
	.long	0x80
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	0x74
	.long	0x797
	.uleb128 0xd
	.long	0x66
	.byte	0x2
	.byte	0
	.uleb128 0x8
	.long	0x765
	.long	0x7a7
	.uleb128 0xd
	.long	0x66
	.byte	0xc
	.byte	0
	.uleb128 0x6
	.long	0x797
	.uleb128 0x2a
	.long	.LASF46
	.byte	0x1
	.byte	0x36
	.byte	0xd
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x880
	.uleb128 0xc
	.string	"in"
	.byte	0x36
	.byte	0x2b
	.long	0x880
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0xc
	.string	"n"
	.byte	0x36
	.byte	0x36
	.long	0x80
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0xc
	.string	"out"
	.byte	0x36
	.byte	0x3f
	.long	0xdb
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x7
	.long	.LLRL12
	.uleb128 0x4
	.string	"i"
	.byte	0x38
	.byte	0xe
	.long	0x80
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x7
	.long	.LLRL14
	.uleb128 0xe
	.long	.LASF36
	.byte	0x39
	.byte	0xc
	.long	0x5a
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x9
	.long	.LASF37
	.byte	0x40
	.byte	0x8
	.long	0x885
	.uleb128 0x2
	.byte	0x91
	.sleb128 -25
	.uleb128 0xe
	.long	.LASF38
	.byte	0x43
	.byte	0xa
	.long	0x80
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x15
	.long	.LLRL17
	.long	0x862
	.uleb128 0x4
	.string	"k"
	.byte	0x3a
	.byte	0xf
	.long	0x80
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.uleb128 0x2b
	.long	.LBB17
	.long	.LBE17-.LBB17
	.uleb128 0x4
	.string	"k"
	.byte	0x41
	.byte	0xc
	.long	0x39
	.long	.LLST19
	.long	.LVUS19
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x4e
	.uleb128 0x8
	.long	0x74
	.long	0x895
	.uleb128 0xd
	.long	0x66
	.byte	0x4
	.byte	0
	.uleb128 0x2c
	.long	.LASF47
	.byte	0x1
	.byte	0x26
	.byte	0xd
	.byte	0x1
	.long	0x8da
	.uleb128 0x13
	.string	"p"
	.byte	0x26
	.byte	0x27
	.long	0x880
	.uleb128 0x13
	.string	"n"
	.byte	0x26
	.byte	0x31
	.long	0x80
	.uleb128 0x14
	.uleb128 0x10
	.string	"i"
	.byte	0x28
	.byte	0xe
	.long	0x80
	.uleb128 0x2d
	.long	0x8cd
	.uleb128 0x10
	.string	"k"
	.byte	0x2a
	.byte	0xf
	.long	0x80
	.byte	0
	.uleb128 0x14
	.uleb128 0x10
	.string	"k"
	.byte	0x30
	.byte	0xf
	.long	0x80
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LASF41
	.byte	0x14
	.byte	0xc
	.long	0x39
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x97c
	.uleb128 0xc
	.string	"in"
	.byte	0x14
	.byte	0x21
	.long	0xe0
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0xc
	.string	"out"
	.byte	0x14
	.byte	0x34
	.long	0x97c
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0xe
	.long	.LASF39
	.byte	0x16
	.byte	0xb
	.long	0x5a
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0xe
	.long	.LASF40
	.byte	0x17
	.byte	0x6
	.long	0x39
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x4
	.string	"n"
	.byte	0x17
	.byte	0x10
	.long	0x39
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x7
	.long	.LLRL25
	.uleb128 0x4
	.string	"at"
	.byte	0x19
	.byte	0xf
	.long	0xe0
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0xb
	.long	.LVL53
	.long	0xea
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	letters
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x47
	.uleb128 0x1e
	.long	.LASF42
	.byte	0x8
	.byte	0xf
	.long	0x80
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0xa23
	.uleb128 0xc
	.string	"in"
	.byte	0x8
	.byte	0x2d
	.long	0x880
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xc
	.string	"n"
	.byte	0x8
	.byte	0x38
	.long	0x80
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xc
	.string	"out"
	.byte	0x8
	.byte	0x41
	.long	0xdb
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xe
	.long	.LASF43
	.byte	0xa
	.byte	0x8
	.long	0xdb
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x7
	.long	.LLRL4
	.uleb128 0x4
	.string	"i"
	.byte	0xb
	.byte	0xe
	.long	0x80
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.long	.LLRL6
	.uleb128 0x16
	.long	.LASF39
	.byte	0xc
	.byte	0xc
	.long	0x5a
	.uleb128 0x7
	.long	.LLRL7
	.uleb128 0x4
	.string	"k"
	.byte	0xd
	.byte	0xc
	.long	0x39
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2e
	.long	.LASF20
	.long	.LASF48
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0xb
	.byte	0x1
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
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x1e
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
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
	.uleb128 0x2b
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x2d
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2e
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
.LVUS27:
	.uleb128 .LVU172
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU194
	.uleb128 .LVU200
	.uleb128 .LVU220
	.uleb128 .LVU222
	.uleb128 .LVU246
	.uleb128 .LVU301
	.uleb128 .LVU340
	.uleb128 .LVU343
	.uleb128 .LVU347
	.uleb128 .LVU347
	.uleb128 .LVU348
	.uleb128 .LVU348
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 .LVU353
.LLST27:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL71-.LVL70
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL79-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL83-.LVL70
	.uleb128 .LVL90-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL91-.LVL70
	.uleb128 .LVL101-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL122-.LVL70
	.uleb128 .LVL135-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL136-.LVL70
	.uleb128 .LVL138-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL138-.LVL70
	.uleb128 .LVL139-.LVL70
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL139-.LVL70
	.uleb128 .LVL142-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL142-.LVL70
	.uleb128 .LVL143-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS29:
	.uleb128 .LVU174
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU196
	.uleb128 .LVU196
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU202
.LLST29:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL71-.LVL70
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL80-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL80-.LVL70
	.uleb128 .LVL83-.LVL70
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL70
	.uleb128 .LVL84-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS31:
	.uleb128 .LVU187
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU191
.LLST31:
	.byte	0x6
	.long	.LVL76
	.byte	0x4
	.uleb128 .LVL76-.LVL76
	.uleb128 .LVL77-.LVL76
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL76
	.uleb128 .LVL78-1-.LVL76
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS32:
	.uleb128 .LVU203
	.uleb128 .LVU218
.LLST32:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL89-.LVL85
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS33:
	.uleb128 .LVU218
	.uleb128 .LVU242
	.uleb128 .LVU242
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU257
.LLST33:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL99-.LVL89
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL99-.LVL89
	.uleb128 .LVL100-.LVL89
	.uleb128 0x3
	.byte	0x76
	.sleb128 -17
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL100-.LVL89
	.uleb128 .LVL106-.LVL89
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS35:
	.uleb128 .LVU218
	.uleb128 .LVU223
	.uleb128 .LVU227
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU249
.LLST35:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL92-.LVL89
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL94-.LVL89
	.uleb128 .LVL95-.LVL89
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL95-.LVL89
	.uleb128 .LVL102-.LVL89
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS36:
	.uleb128 .LVU230
	.uleb128 .LVU233
.LLST36:
	.byte	0x8
	.long	.LVL96
	.uleb128 .LVL97-.LVL96
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS44:
	.uleb128 .LVU301
	.uleb128 .LVU302
	.uleb128 .LVU302
	.uleb128 .LVU311
	.uleb128 .LVU311
	.uleb128 .LVU343
	.uleb128 .LVU343
	.uleb128 .LVU349
	.uleb128 .LVU349
	.uleb128 .LVU350
	.uleb128 .LVU350
	.uleb128 .LVU351
	.uleb128 .LVU351
	.uleb128 0
.LLST44:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL122-.LVL122
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL124-.LVL122
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL124-.LVL122
	.uleb128 .LVL136-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL136-.LVL122
	.uleb128 .LVL140-.LVL122
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL140-.LVL122
	.uleb128 .LVL141-.LVL122
	.uleb128 0xd
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x404
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL141-.LVL122
	.uleb128 .LVL142-.LVL122
	.uleb128 0xd
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x404
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL122
	.uleb128 .LFE6-.LVL122
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS46:
	.uleb128 .LVU303
	.uleb128 .LVU322
	.uleb128 .LVU351
	.uleb128 .LVU353
.LLST46:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL127-.LVL122
	.uleb128 0x4
	.byte	0x74
	.sleb128 544
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL142-.LVL122
	.uleb128 .LVL143-.LVL122
	.uleb128 0x4
	.byte	0x74
	.sleb128 544
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU303
	.uleb128 .LVU311
	.uleb128 .LVU311
	.uleb128 .LVU316
	.uleb128 .LVU318
	.uleb128 .LVU322
	.uleb128 .LVU351
	.uleb128 .LVU353
.LLST47:
	.byte	0x6
	.long	.LVL122
	.byte	0x4
	.uleb128 .LVL122-.LVL122
	.uleb128 .LVL124-.LVL122
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL124-.LVL122
	.uleb128 .LVL125-.LVL122
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL126-.LVL122
	.uleb128 .LVL127-.LVL122
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL142-.LVL122
	.uleb128 .LVL143-.LVL122
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS49:
	.uleb128 .LVU309
	.uleb128 .LVU311
.LLST49:
	.byte	0x8
	.long	.LVL123
	.uleb128 .LVL124-.LVL123
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU335
.LLST50:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL128-.LVL127
	.uleb128 0x4
	.byte	0x74
	.sleb128 544
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL128-.LVL127
	.uleb128 .LVL134-.LVL127
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS51:
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU335
.LLST51:
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
	.uleb128 .LVL134-.LVL127
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS52:
	.uleb128 .LVU327
	.uleb128 .LVU335
.LLST52:
	.byte	0x8
	.long	.LVL130
	.uleb128 .LVL134-.LVL130
	.uleb128 0x11
	.byte	0x72
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x3
	.long	values.0
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU328
	.uleb128 .LVU335
.LLST53:
	.byte	0x8
	.long	.LVL131
	.uleb128 .LVL134-.LVL131
	.uleb128 0x11
	.byte	0x72
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x3
	.long	values.0
	.byte	0x22
	.byte	0x94
	.byte	0x2
	.byte	0x40
	.byte	0x24
	.byte	0x40
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS38:
	.uleb128 .LVU255
	.uleb128 .LVU295
.LLST38:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL120-.LVL105
	.uleb128 0x3
	.byte	0x8
	.byte	0x4b
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 .LVU254
	.uleb128 .LVU295
.LLST39:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL120-.LVL105
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x9f
	.byte	0
.LVUS40:
	.uleb128 .LVU255
	.uleb128 .LVU257
	.uleb128 .LVU257
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU263
	.uleb128 .LVU264
	.uleb128 .LVU264
	.uleb128 .LVU294
	.uleb128 .LVU294
	.uleb128 .LVU295
.LLST40:
	.byte	0x6
	.long	.LVL105
	.byte	0x4
	.uleb128 .LVL105-.LVL105
	.uleb128 .LVL106-.LVL105
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL106-.LVL105
	.uleb128 .LVL108-.LVL105
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL108-.LVL105
	.uleb128 .LVL109-.LVL105
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL109-.LVL105
	.uleb128 .LVL110-.LVL105
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL110-.LVL105
	.uleb128 .LVL119-.LVL105
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0x4
	.uleb128 .LVL119-.LVL105
	.uleb128 .LVL120-.LVL105
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS41:
	.uleb128 .LVU260
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU263
	.uleb128 .LVU263
	.uleb128 .LVU266
	.uleb128 .LVU266
	.uleb128 .LVU268
	.uleb128 .LVU268
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU278
.LLST41:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL108-.LVL107
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL108-.LVL107
	.uleb128 .LVL109-.LVL107
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL109-.LVL107
	.uleb128 .LVL111-.LVL107
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL111-.LVL107
	.uleb128 .LVL112-.LVL107
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL112-.LVL107
	.uleb128 .LVL113-.LVL107
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL113-.LVL107
	.uleb128 .LVL114-.LVL107
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL107
	.uleb128 .LVL115-.LVL107
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS42:
	.uleb128 .LVU281
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU291
	.uleb128 .LVU291
	.uleb128 .LVU295
.LLST42:
	.byte	0x6
	.long	.LVL116
	.byte	0x4
	.uleb128 .LVL116-.LVL116
	.uleb128 .LVL117-.LVL116
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL117-.LVL116
	.uleb128 .LVL118-.LVL116
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL118-.LVL116
	.uleb128 .LVL120-.LVL116
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL40-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL40-.LVL13
	.uleb128 .LVL41-.LVL13
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU93
	.uleb128 .LVU97
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL22-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL22-.LVL13
	.uleb128 .LVL24-.LVL13
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL13
	.uleb128 .LVL27-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL27-.LVL13
	.uleb128 .LVL32-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL32-.LVL13
	.uleb128 .LVL36-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL37-.LVL13
	.uleb128 .LFE3-.LVL13
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS13:
	.uleb128 .LVU49
	.uleb128 .LVU54
	.uleb128 .LVU55
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU73
	.uleb128 .LVU78
	.uleb128 .LVU79
.LLST13:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL13
	.uleb128 .LVL20-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL13
	.uleb128 .LVL21-.LVL13
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL13
	.uleb128 .LVL23-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.LVL13
	.uleb128 .LVL27-.LVL13
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS15:
	.uleb128 .LVU55
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU59
	.uleb128 .LVU60
	.uleb128 .LVU62
	.uleb128 .LVU79
	.uleb128 .LVU81
	.uleb128 .LVU85
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU92
	.uleb128 .LVU106
	.uleb128 .LVU107
	.uleb128 .LVU108
	.uleb128 .LVU109
.LLST15:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL19-.LVL16
	.uleb128 .LVL20-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL27-.LVL16
	.uleb128 .LVL28-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL30-.LVL16
	.uleb128 .LVL31-.LVL16
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL31-.LVL16
	.uleb128 .LVL35-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL41-.LVL16
	.uleb128 .LVL42-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL43-.LVL16
	.uleb128 .LVL44-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS16:
	.uleb128 .LVU90
	.uleb128 .LVU100
	.uleb128 .LVU106
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL41-.LVL33
	.uleb128 .LFE3-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS18:
	.uleb128 .LVU55
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU101
	.uleb128 .LVU106
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL20-.LVL16
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL16
	.uleb128 .LVL39-.LVL16
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL16
	.uleb128 .LFE3-.LVL16
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU79
	.uleb128 .LVU91
.LLST19:
	.byte	0x8
	.long	.LVL27
	.uleb128 .LVL34-.LVL27
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS20:
	.uleb128 0
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU157
	.uleb128 .LVU158
	.uleb128 .LVU164
	.uleb128 .LVU166
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL46-.LVL45
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL46-.LVL45
	.uleb128 .LVL49-.LVL45
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL49-.LVL45
	.uleb128 .LVL50-.LVL45
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL45
	.uleb128 .LVL58-.LVL45
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL58-.LVL45
	.uleb128 .LVL59-.LVL45
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL45
	.uleb128 .LVL62-.LVL45
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL63-.LVL45
	.uleb128 .LVL67-.LVL45
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL69-.LVL45
	.uleb128 .LFE1-.LVL45
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS21:
	.uleb128 0
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL47-.LVL45
	.uleb128 .LVL61-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL61-.LVL45
	.uleb128 .LVL63-.LVL45
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL45
	.uleb128 .LVL68-.LVL45
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL68-.LVL45
	.uleb128 .LVL69-.LVL45
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL45
	.uleb128 .LFE1-.LVL45
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS22:
	.uleb128 .LVU113
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU135
	.uleb128 .LVU136
	.uleb128 .LVU143
	.uleb128 .LVU145
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU162
	.uleb128 .LVU166
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL45
	.uleb128 .LVL51-.LVL45
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL52-.LVL45
	.uleb128 .LVL54-.LVL45
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL56-.LVL45
	.uleb128 .LVL61-.LVL45
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL63-.LVL45
	.uleb128 .LVL65-.LVL45
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL69-.LVL45
	.uleb128 .LFE1-.LVL45
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU114
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU135
	.uleb128 .LVU136
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU147
	.uleb128 .LVU147
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL45
	.uleb128 .LVL48-.LVL45
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-.LVL45
	.uleb128 .LVL51-.LVL45
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL52-.LVL45
	.uleb128 .LVL53-1-.LVL45
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL53-1-.LVL45
	.uleb128 .LVL57-.LVL45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL57-.LVL45
	.uleb128 .LVL60-.LVL45
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL60-.LVL45
	.uleb128 .LVL61-.LVL45
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL63-.LVL45
	.uleb128 .LVL69-.LVL45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL69-.LVL45
	.uleb128 .LFE1-.LVL45
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU114
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU135
	.uleb128 .LVU136
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU160
	.uleb128 .LVU166
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL47-.LVL45
	.uleb128 .LVL48-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL48-.LVL45
	.uleb128 .LVL50-.LVL45
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL45
	.uleb128 .LVL51-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL52-.LVL45
	.uleb128 .LVL61-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL63-.LVL45
	.uleb128 .LVL64-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL69-.LVL45
	.uleb128 .LFE1-.LVL45
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU138
	.uleb128 .LVU144
	.uleb128 .LVU144
	.uleb128 .LVU147
	.uleb128 .LVU158
	.uleb128 .LVU163
.LLST26:
	.byte	0x6
	.long	.LVL53
	.byte	0x4
	.uleb128 .LVL53-.LVL53
	.uleb128 .LVL55-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL53
	.uleb128 .LVL57-.LVL53
	.uleb128 0x9
	.byte	0x70
	.sleb128 0
	.byte	0x3
	.long	letters
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL53
	.uleb128 .LVL66-.LVL53
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU44
	.uleb128 .LVU44
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
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 .LVU45
	.uleb128 .LVU45
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
	.uleb128 .LVL10-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LVL11-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LVL12-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL12-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 .LVU35
	.uleb128 .LVU37
	.uleb128 .LVU44
	.uleb128 .LVU44
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
	.uleb128 .LVL3-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0xa
	.byte	0x91
	.sleb128 -28
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x75
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0xc
	.byte	0x91
	.sleb128 -28
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x75
	.sleb128 0
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0xa
	.byte	0x91
	.sleb128 -28
	.byte	0x6
	.byte	0x75
	.sleb128 0
	.byte	0x1c
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL11-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS3:
	.uleb128 .LVU2
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LVL11-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS5:
	.uleb128 .LVU4
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU40
	.uleb128 .LVU44
	.uleb128 0
.LLST5:
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
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL11-.LVL0
	.uleb128 .LFE0-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU20
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 .LVU39
.LLST8:
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
	.uleb128 .LVL5-.LVL2
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL2
	.uleb128 .LVL6-.LVL2
	.uleb128 0x8
	.byte	0x70
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL2
	.uleb128 .LVL9-.LVL2
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x75
	.sleb128 0
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
.LLRL4:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB11-.LBB2
	.uleb128 .LBE11-.LBB2
	.byte	0x4
	.uleb128 .LBB12-.LBB2
	.uleb128 .LBE12-.LBB2
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB3
	.byte	0x4
	.uleb128 .LBB3-.LBB3
	.uleb128 .LBE3-.LBB3
	.byte	0x4
	.uleb128 .LBB8-.LBB3
	.uleb128 .LBE8-.LBB3
	.byte	0x4
	.uleb128 .LBB9-.LBB3
	.uleb128 .LBE9-.LBB3
	.byte	0x4
	.uleb128 .LBB10-.LBB3
	.uleb128 .LBE10-.LBB3
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB4
	.byte	0x4
	.uleb128 .LBB4-.LBB4
	.uleb128 .LBE4-.LBB4
	.byte	0x4
	.uleb128 .LBB5-.LBB4
	.uleb128 .LBE5-.LBB4
	.byte	0x4
	.uleb128 .LBB6-.LBB4
	.uleb128 .LBE6-.LBB4
	.byte	0x4
	.uleb128 .LBB7-.LBB4
	.uleb128 .LBE7-.LBB4
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB22-.LBB13
	.uleb128 .LBE22-.LBB13
	.byte	0x4
	.uleb128 .LBB23-.LBB13
	.uleb128 .LBE23-.LBB13
	.byte	0x4
	.uleb128 .LBB24-.LBB13
	.uleb128 .LBE24-.LBB13
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB14
	.byte	0x4
	.uleb128 .LBB14-.LBB14
	.uleb128 .LBE14-.LBB14
	.byte	0x4
	.uleb128 .LBB18-.LBB14
	.uleb128 .LBE18-.LBB14
	.byte	0x4
	.uleb128 .LBB19-.LBB14
	.uleb128 .LBE19-.LBB14
	.byte	0x4
	.uleb128 .LBB20-.LBB14
	.uleb128 .LBE20-.LBB14
	.byte	0x4
	.uleb128 .LBB21-.LBB14
	.uleb128 .LBE21-.LBB14
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
	.byte	0x4
	.uleb128 .LBB16-.LBB15
	.uleb128 .LBE16-.LBB15
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB25
	.byte	0x4
	.uleb128 .LBB25-.LBB25
	.uleb128 .LBE25-.LBB25
	.byte	0x4
	.uleb128 .LBB26-.LBB25
	.uleb128 .LBE26-.LBB25
	.byte	0x4
	.uleb128 .LBB27-.LBB25
	.uleb128 .LBE27-.LBB25
	.byte	0x4
	.uleb128 .LBB28-.LBB25
	.uleb128 .LBE28-.LBB25
	.byte	0x4
	.uleb128 .LBB29-.LBB25
	.uleb128 .LBE29-.LBB25
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB51
	.byte	0x4
	.uleb128 .LBB51-.LBB51
	.uleb128 .LBE51-.LBB51
	.byte	0x4
	.uleb128 .LBB54-.LBB51
	.uleb128 .LBE54-.LBB51
	.byte	0x4
	.uleb128 .LBB55-.LBB51
	.uleb128 .LBE55-.LBB51
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB52
	.byte	0x4
	.uleb128 .LBB52-.LBB52
	.uleb128 .LBE52-.LBB52
	.byte	0x4
	.uleb128 .LBB53-.LBB52
	.uleb128 .LBE53-.LBB52
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB58
	.byte	0x4
	.uleb128 .LBB58-.LBB58
	.uleb128 .LBE58-.LBB58
	.byte	0x4
	.uleb128 .LBB59-.LBB58
	.uleb128 .LBE59-.LBB58
	.byte	0x4
	.uleb128 .LBB60-.LBB58
	.uleb128 .LBE60-.LBB58
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB61
	.byte	0x4
	.uleb128 .LBB61-.LBB61
	.uleb128 .LBE61-.LBB61
	.byte	0x4
	.uleb128 .LBB66-.LBB61
	.uleb128 .LBE66-.LBB61
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB67
	.byte	0x4
	.uleb128 .LBB67-.LBB67
	.uleb128 .LBE67-.LBB67
	.byte	0x4
	.uleb128 .LBB78-.LBB67
	.uleb128 .LBE78-.LBB67
	.byte	0x4
	.uleb128 .LBB79-.LBB67
	.uleb128 .LBE79-.LBB67
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB68
	.byte	0x4
	.uleb128 .LBB68-.LBB68
	.uleb128 .LBE68-.LBB68
	.byte	0x4
	.uleb128 .LBB77-.LBB68
	.uleb128 .LBE77-.LBB68
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB70
	.byte	0x4
	.uleb128 .LBB70-.LBB70
	.uleb128 .LBE70-.LBB70
	.byte	0x4
	.uleb128 .LBB71-.LBB70
	.uleb128 .LBE71-.LBB70
	.byte	0x4
	.uleb128 .LBB72-.LBB70
	.uleb128 .LBE72-.LBB70
	.byte	0
.LLRL54:
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
.LASF36:
	.string	"word"
.LASF33:
	.string	"roman"
.LASF26:
	.string	"text"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF39:
	.string	"group"
.LASF38:
	.string	"keep"
.LASF16:
	.string	"putchar"
.LASF45:
	.string	"main"
.LASF17:
	.string	"memcpy"
.LASF48:
	.string	"__builtin_memcmp"
.LASF34:
	.string	"value"
.LASF43:
	.string	"start"
.LASF20:
	.string	"memcmp"
.LASF4:
	.string	"long long int"
.LASF40:
	.string	"bits"
.LASF22:
	.string	"letters"
.LASF12:
	.string	"long int"
.LASF19:
	.string	"printf"
.LASF29:
	.string	"values"
.LASF28:
	.string	"length"
.LASF5:
	.string	"unsigned char"
.LASF15:
	.string	"strchr"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF42:
	.string	"encode64"
.LASF18:
	.string	"puts"
.LASF47:
	.string	"dump"
.LASF35:
	.string	"steps"
.LASF6:
	.string	"short unsigned int"
.LASF9:
	.string	"char"
.LASF14:
	.string	"strcat"
.LASF21:
	.string	"strlen"
.LASF44:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF46:
	.string	"encode85"
.LASF13:
	.string	"long unsigned int"
.LASF24:
	.string	"bytes"
.LASF30:
	.string	"here"
.LASF25:
	.string	"back"
.LASF37:
	.string	"five"
.LASF32:
	.string	"from_roman"
.LASF27:
	.string	"wrong"
.LASF41:
	.string	"decode64"
.LASF23:
	.string	"texts"
.LASF31:
	.string	"next"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"base64.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
