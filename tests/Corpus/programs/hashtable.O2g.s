	.file	"hashtable.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "hashtable.c"
	.p2align 4
	.type	find, @function
find:
.LVL0:
.LFB1:
	.file 1 "hashtable.c"
	.loc 1 22 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU1
	.loc 1 24 2 view .LVU2
.LBB9:
	.loc 1 24 7 view .LVU3
.LBB10:
.LBI10:
	.loc 1 13 17 view .LVU4
.LBB11:
	.loc 1 15 2 view .LVU5
	.loc 1 16 2 view .LVU6
	.loc 1 16 9 view .LVU7
.LBE11:
.LBE10:
.LBE9:
	.loc 1 22 1 is_stmt 0 view .LVU8
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%edx, %ecx
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
	.loc 1 22 1 view .LVU9
	movl	%edx, 24(%esp)
.LBB21:
.LBB14:
.LBB12:
	.loc 1 16 9 view .LVU10
	movzbl	(%edx), %edx
.LVL1:
	.loc 1 16 9 view .LVU11
	testb	%dl, %dl
	je	.L9
	.loc 1 15 11 view .LVU12
	movl	$-2128831035, %eax
.LVL2:
	.p2align 4
	.p2align 3
.L3:
	.loc 1 17 3 is_stmt 1 view .LVU13
	.loc 1 16 14 is_stmt 0 view .LVU14
	incl	%ecx
.LVL3:
	.loc 1 17 10 view .LVU15
	xorl	%edx, %eax
.LVL4:
	.loc 1 16 9 view .LVU16
	movzbl	(%ecx), %edx
	.loc 1 17 5 view .LVU17
	imull	$16777619, %eax, %eax
.LVL5:
	.loc 1 16 14 is_stmt 1 view .LVU18
	.loc 1 16 9 view .LVU19
	testb	%dl, %dl
	jne	.L3
	.loc 1 18 15 is_stmt 0 view .LVU20
	movl	%eax, %ebx
	shrl	$15, %ebx
	.loc 1 18 11 view .LVU21
	xorl	%eax, %ebx
.LVL6:
.L2:
	.loc 1 18 2 is_stmt 1 view .LVU22
	.loc 1 18 2 is_stmt 0 view .LVU23
.LBE12:
.LBE14:
.LBB15:
	.loc 1 25 3 is_stmt 1 view .LVU24
	.loc 1 25 43 is_stmt 0 view .LVU25
	movl	4(%esi), %eax
	.loc 1 25 22 view .LVU26
	movl	(%esi), %ecx
	.loc 1 26 12 view .LVU27
	incl	12(%esi)
	.loc 1 25 43 view .LVU28
	leal	-1(%eax), %ebp
	.loc 1 25 32 view .LVU29
	movl	%ebp, %eax
	andl	%ebx, %eax
	.loc 1 25 16 view .LVU30
	leal	(%ecx,%eax,8), %edi
.LVL7:
	.loc 1 26 3 is_stmt 1 view .LVU31
	.loc 1 27 3 view .LVU32
	.loc 1 27 9 is_stmt 0 view .LVU33
	movl	(%edi), %eax
	.loc 1 27 6 view .LVU34
	testl	%eax, %eax
	je	.L12
	movl	%ebp, 20(%esp)
.LBE15:
.LBE21:
	.loc 1 23 15 view .LVU35
	xorl	%edx, %edx
	movl	%ecx, %ebp
	movl	%edx, 28(%esp)
	jmp	.L5
.LVL8:
	.p2align 4,,10
	.p2align 3
.L6:
.LBB22:
.LBB16:
	.loc 1 31 8 is_stmt 1 view .LVU36
	.loc 1 31 12 is_stmt 0 view .LVU37
	movl	%eax, (%esp)
	movl	24(%esp), %ecx
	movl	%ecx, 4(%esp)
	call	strcmp
.LVL9:
	.loc 1 31 11 view .LVU38
	testl	%eax, %eax
	je	.L12
.LVL10:
.L7:
	.loc 1 31 11 view .LVU39
.LBE16:
	.loc 1 24 33 is_stmt 1 view .LVU40
.LBB17:
	.loc 1 25 32 is_stmt 0 view .LVU41
	movl	20(%esp), %eax
.LBE17:
	.loc 1 24 33 view .LVU42
	incl	%ebx
.LVL11:
	.loc 1 24 2 is_stmt 1 view .LVU43
.LBB18:
	.loc 1 25 3 view .LVU44
	.loc 1 26 12 is_stmt 0 view .LVU45
	incl	12(%esi)
	.loc 1 25 32 view .LVU46
	andl	%ebx, %eax
	.loc 1 25 16 view .LVU47
	leal	0(%ebp,%eax,8), %edi
.LVL12:
	.loc 1 26 3 is_stmt 1 view .LVU48
	.loc 1 27 3 view .LVU49
	.loc 1 27 9 is_stmt 0 view .LVU50
	movl	(%edi), %eax
	.loc 1 27 6 view .LVU51
	testl	%eax, %eax
	je	.L16
.LVL13:
.L5:
	.loc 1 29 3 is_stmt 1 view .LVU52
	.loc 1 29 6 is_stmt 0 view .LVU53
	cmpl	$gone, %eax
	jne	.L6
	.loc 1 30 4 is_stmt 1 view .LVU54
	movl	28(%esp), %eax
	testl	%eax, %eax
	cmovne	%eax, %edi
.LVL14:
	.loc 1 30 4 is_stmt 0 view .LVU55
	movl	%edi, 28(%esp)
.LVL15:
	.loc 1 30 4 view .LVU56
	jmp	.L7
.LVL16:
	.p2align 4,,10
	.p2align 3
.L16:
	.loc 1 30 4 view .LVU57
	movl	28(%esp), %edx
	.loc 1 28 4 is_stmt 1 view .LVU58
	.loc 1 25 16 is_stmt 0 view .LVU59
	testl	%edx, %edx
	cmove	%edi, %edx
.LBE18:
.LBE22:
	.loc 1 34 1 view .LVU60
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL17:
	.loc 1 34 1 view .LVU61
	movl	%edx, %eax
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL18:
	.loc 1 34 1 view .LVU62
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL19:
	.loc 1 34 1 view .LVU63
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL20:
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	.loc 1 34 1 view .LVU64
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
.LBB23:
.LBB19:
	movl	%edi, %edx
.LBE19:
.LBE23:
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	movl	%edx, %eax
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL21:
	.loc 1 34 1 view .LVU65
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL22:
	.loc 1 34 1 view .LVU66
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL23:
	.p2align 4,,10
	.p2align 3
.L9:
	.cfi_restore_state
.LBB24:
.LBB20:
.LBB13:
	.loc 1 16 9 view .LVU67
	movl	$-2128764932, %ebx
	jmp	.L2
.LBE13:
.LBE20:
.LBE24:
	.cfi_endproc
.LFE1:
	.size	find, .-find
	.p2align 4
	.type	erase, @function
erase:
.LVL24:
.LFB4:
	.loc 1 66 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 67 2 view .LVU69
	.loc 1 66 1 is_stmt 0 view .LVU70
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	movl	%ebx, 24(%esp)
	.cfi_offset 3, -8
	.loc 1 67 19 view .LVU71
	call	find
.LVL25:
	.loc 1 67 19 view .LVU72
	movl	%eax, %ebx
.LVL26:
	.loc 1 68 2 is_stmt 1 view .LVU73
	.loc 1 68 8 is_stmt 0 view .LVU74
	movl	(%eax), %eax
.LVL27:
	.loc 1 68 14 view .LVU75
	testl	%eax, %eax
	je	.L19
	cmpl	$gone, %eax
	je	.L19
	.loc 1 70 2 is_stmt 1 view .LVU76
	movl	%eax, (%esp)
	call	free
.LVL28:
	.loc 1 71 2 view .LVU77
	.loc 1 72 10 is_stmt 0 view .LVU78
	movl	4(%ebx), %eax
	.loc 1 71 9 view .LVU79
	movl	$gone, (%ebx)
	.loc 1 72 2 is_stmt 1 view .LVU80
	.loc 1 73 1 is_stmt 0 view .LVU81
	movl	24(%esp), %ebx
.LVL29:
	.loc 1 73 1 view .LVU82
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL30:
	.p2align 4,,10
	.p2align 3
.L19:
	.cfi_restore_state
	.loc 1 73 1 view .LVU83
	movl	24(%esp), %ebx
.LVL31:
	.loc 1 69 10 view .LVU84
	xorl	%eax, %eax
	.loc 1 73 1 view .LVU85
	addl	$28, %esp
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE4:
	.size	erase, .-erase
	.p2align 4
	.type	count, @function
count:
.LVL32:
.LFB3:
	.loc 1 53 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 54 2 view .LVU87
	.loc 1 53 1 is_stmt 0 view .LVU88
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
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 53 1 view .LVU89
	movl	%edx, 28(%esp)
	.loc 1 54 22 view .LVU90
	movl	4(%eax), %ebp
	.loc 1 54 14 view .LVU91
	movl	8(%eax), %eax
.LVL33:
	.loc 1 54 29 view .LVU92
	leal	(%ebp,%ebp), %edx
.LVL34:
	.loc 1 54 14 view .LVU93
	sall	$2, %eax
	.loc 1 54 29 view .LVU94
	leal	(%edx,%ebp), %ecx
	.loc 1 54 5 view .LVU95
	cmpl	%ecx, %eax
	jnb	.L43
.L22:
	.loc 1 56 2 is_stmt 1 view .LVU96
	.loc 1 56 19 is_stmt 0 view .LVU97
	movl	28(%esp), %edx
	movl	%edi, %eax
	call	find
.LVL35:
	.loc 1 57 8 view .LVU98
	movl	(%eax), %edx
	.loc 1 56 19 view .LVU99
	movl	%eax, %ebx
.LVL36:
	.loc 1 57 2 is_stmt 1 view .LVU100
	.loc 1 57 5 is_stmt 0 view .LVU101
	testl	%edx, %edx
	sete	%al
.LVL37:
	.loc 1 57 14 view .LVU102
	cmpl	$gone, %edx
	je	.L26
	testb	%al, %al
	jne	.L26
	.loc 1 62 10 view .LVU103
	movl	4(%ebx), %eax
	incl	%eax
	.loc 1 62 2 is_stmt 1 view .LVU104
	.loc 1 62 10 is_stmt 0 view .LVU105
	movl	%eax, 4(%ebx)
	.loc 1 63 1 view .LVU106
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL38:
	.loc 1 63 1 view .LVU107
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL39:
	.loc 1 63 1 view .LVU108
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL40:
	.p2align 4,,10
	.p2align 3
.L26:
	.cfi_restore_state
	.loc 1 58 3 is_stmt 1 view .LVU109
	.loc 1 59 26 is_stmt 0 view .LVU110
	movl	28(%esp), %esi
	.loc 1 58 14 view .LVU111
	movzbl	%al, %eax
	.loc 1 58 11 view .LVU112
	addl	%eax, 8(%edi)
	.loc 1 59 3 is_stmt 1 view .LVU113
	.loc 1 59 26 is_stmt 0 view .LVU114
	movl	%esi, (%esp)
	call	strlen
.LVL41:
	.loc 1 59 19 view .LVU115
	leal	1(%eax), %edi
.LVL42:
	.loc 1 59 26 view .LVU116
	movl	%eax, %ebp
	.loc 1 59 19 view .LVU117
	movl	%edi, (%esp)
	call	malloc
.LVL43:
	.loc 1 59 12 view .LVU118
	movl	%edi, %ecx
	cmpl	$8, %ecx
	movl	%eax, %edi
	jnb	.L44
.LVL44:
.L28:
	.loc 1 59 12 view .LVU119
	rep movsb
	.loc 1 59 10 view .LVU120
	movl	%eax, (%ebx)
	.loc 1 60 3 is_stmt 1 view .LVU121
	.loc 1 59 10 is_stmt 0 view .LVU122
	movl	$1, %eax
	.loc 1 62 2 is_stmt 1 view .LVU123
	.loc 1 62 10 is_stmt 0 view .LVU124
	movl	%eax, 4(%ebx)
	.loc 1 63 1 view .LVU125
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL45:
	.loc 1 63 1 view .LVU126
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
.LVL46:
	.p2align 4,,10
	.p2align 3
.L43:
	.cfi_restore_state
	.loc 1 55 3 is_stmt 1 view .LVU127
.LBB28:
.LBI28:
	.loc 1 36 13 view .LVU128
.LBB29:
	.loc 1 38 2 view .LVU129
	.loc 1 40 28 is_stmt 0 view .LVU130
	testl	%ebp, %ebp
	.loc 1 38 15 view .LVU131
	movl	(%edi), %esi
.LVL47:
	.loc 1 39 2 is_stmt 1 view .LVU132
	.loc 1 40 2 view .LVU133
	.loc 1 40 28 is_stmt 0 view .LVU134
	je	.L23
	.loc 1 40 10 view .LVU135
	movl	%edx, 4(%edi)
	.loc 1 41 2 is_stmt 1 view .LVU136
	.loc 1 41 13 is_stmt 0 view .LVU137
	movl	$8, %ecx
.LBB30:
	.loc 1 44 16 view .LVU138
	xorl	%ebx, %ebx
.LBE30:
	.loc 1 41 13 view .LVU139
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	call	calloc
.LVL48:
	.loc 1 43 12 view .LVU140
	incl	16(%edi)
	.loc 1 42 10 view .LVU141
	movl	$0, 8(%edi)
	.loc 1 41 11 view .LVU142
	movl	%eax, (%edi)
	.loc 1 42 2 is_stmt 1 view .LVU143
	.loc 1 43 2 view .LVU144
	.loc 1 44 2 view .LVU145
.LBB31:
	.loc 1 44 7 view .LVU146
.LVL49:
	.loc 1 44 25 view .LVU147
	.p2align 4
	.p2align 3
.L25:
	.loc 1 45 3 view .LVU148
	.loc 1 45 13 is_stmt 0 view .LVU149
	movl	(%esi,%ebx,8), %edx
	.loc 1 45 18 view .LVU150
	testl	%edx, %edx
	je	.L24
	cmpl	$gone, %edx
	je	.L24
	.loc 1 46 4 is_stmt 1 view .LVU151
	.loc 1 46 5 is_stmt 0 view .LVU152
	movl	%edi, %eax
	call	find
.LVL50:
	.loc 1 46 25 view .LVU153
	movl	(%esi,%ebx,8), %edx
	movl	4(%esi,%ebx,8), %ecx
	movl	%edx, (%eax)
	movl	%ecx, 4(%eax)
	.loc 1 47 4 is_stmt 1 view .LVU154
	.loc 1 47 11 is_stmt 0 view .LVU155
	incl	8(%edi)
.L24:
	.loc 1 44 34 is_stmt 1 view .LVU156
	incl	%ebx
.LVL51:
	.loc 1 44 25 view .LVU157
	cmpl	%ebx, %ebp
	jne	.L25
.LVL52:
.L30:
	.loc 1 44 25 is_stmt 0 view .LVU158
.LBE31:
	.loc 1 49 2 is_stmt 1 view .LVU159
	movl	%esi, (%esp)
	call	free
.LVL53:
	.loc 1 50 1 is_stmt 0 view .LVU160
	jmp	.L22
.LVL54:
	.p2align 4,,10
	.p2align 3
.L44:
	.loc 1 50 1 view .LVU161
.LBE29:
.LBE28:
	.loc 1 59 12 view .LVU162
	testb	$4, %al
	je	.L28
	movl	(%esi), %edx
	leal	4(%eax), %edi
	addl	$4, %esi
	leal	-3(%ebp), %ecx
	movl	%edx, (%eax)
.LVL55:
	.loc 1 59 12 view .LVU163
	jmp	.L28
.LVL56:
	.p2align 4,,10
	.p2align 3
.L23:
.LBB34:
.LBB33:
	.loc 1 40 10 view .LVU164
	movl	$8, 4(%edi)
	.loc 1 41 2 is_stmt 1 view .LVU165
	.loc 1 41 13 is_stmt 0 view .LVU166
	movl	$8, %eax
	movl	%eax, 4(%esp)
	movl	$8, (%esp)
	call	calloc
.LVL57:
	.loc 1 43 12 view .LVU167
	incl	16(%edi)
	.loc 1 42 10 view .LVU168
	movl	$0, 8(%edi)
	.loc 1 41 11 view .LVU169
	movl	%eax, (%edi)
	.loc 1 42 2 is_stmt 1 view .LVU170
	.loc 1 43 2 view .LVU171
	.loc 1 44 2 view .LVU172
.LBB32:
	.loc 1 44 7 view .LVU173
.LVL58:
	.loc 1 44 25 view .LVU174
	jmp	.L30
.LBE32:
.LBE33:
.LBE34:
	.cfi_endproc
.LFE3:
	.size	count, .-count
	.p2align 4
	.type	by_count, @function
by_count:
.LVL59:
.LFB6:
	.loc 1 94 1 view -0
	.cfi_startproc
	.loc 1 95 2 view .LVU176
	.loc 1 94 1 is_stmt 0 view .LVU177
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 94 1 view .LVU178
	movl	8(%esp), %ecx
.LVL60:
	.loc 1 94 1 view .LVU179
	movl	12(%esp), %ebx
.LVL61:
	.loc 1 96 2 is_stmt 1 view .LVU180
	.loc 1 96 10 is_stmt 0 view .LVU181
	movl	4(%ecx), %edx
	.loc 1 96 22 view .LVU182
	movl	4(%ebx), %eax
	.loc 1 96 52 view .LVU183
	cmpl	%eax, %edx
	je	.L51
	.loc 1 97 1 discriminator 1 view .LVU184
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	.loc 1 96 52 discriminator 1 view .LVU185
	subl	%edx, %eax
	.loc 1 97 1 discriminator 1 view .LVU186
	ret
.LVL62:
	.p2align 4,,10
	.p2align 3
.L51:
	.cfi_restore_state
.LBB37:
.LBI37:
	.loc 1 93 12 is_stmt 1 view .LVU187
.LBB38:
	.loc 1 96 54 is_stmt 0 view .LVU188
	movl	(%ebx), %eax
	movl	%eax, 12(%esp)
	movl	(%ecx), %eax
	movl	%eax, 8(%esp)
.LVL63:
	.loc 1 96 54 view .LVU189
.LBE38:
.LBE37:
	.loc 1 97 1 view .LVU190
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LVL64:
.LBB40:
.LBB39:
	.loc 1 96 54 view .LVU191
	jmp	strcmp
.LVL65:
	.loc 1 96 54 view .LVU192
.LBE39:
.LBE40:
	.cfi_endproc
.LFE6:
	.size	by_count, .-by_count
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"\n"
.LC1:
	.string	", "
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"%d words, %u slots used of %u, %u growths\n"
	.section	.rodata.str1.1
.LC3:
	.string	"zebra"
.LC4:
	.string	"a"
.LC5:
	.string	"the"
	.section	.rodata.str1.4
	.align 4
.LC6:
	.string	"erased: the %d, a %d, zebra %d\n"
	.section	.rodata.str1.1
.LC7:
	.string	"x%d"
.LC8:
	.string	"%s %d%s"
.LC9:
	.string	"%u left, %u probes\n"
.LC10:
	.string	"%d:%d "
.LC11:
	.string	""
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 100 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 101 2 view .LVU194
	.loc 1 100 1 is_stmt 0 view .LVU195
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 101 15 view .LVU196
	xorl	%eax, %eax
	.loc 1 100 1 view .LVU197
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 101 15 view .LVU198
	xorl	%edx, %edx
	.loc 1 100 1 view .LVU199
	pushl	%edi
	.loc 1 101 15 view .LVU200
	xorl	%ecx, %ecx
	.loc 1 100 1 view .LVU201
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 101 15 view .LVU202
	xorl	%esi, %esi
	.loc 1 100 1 view .LVU203
	pushl	%ebx
	.cfi_offset 3, -20
	.loc 1 101 15 view .LVU204
	xorl	%ebx, %ebx
	.loc 1 100 1 view .LVU205
	andl	$-16, %esp
	subl	$112, %esp
	.loc 1 101 15 view .LVU206
	movl	%eax, 60(%esp)
	movl	%edx, 64(%esp)
	movl	%ecx, 68(%esp)
	movl	%ebx, 72(%esp)
	movl	%esi, 76(%esp)
	.loc 1 102 2 is_stmt 1 view .LVU207
	.loc 1 103 2 view .LVU208
.LVL66:
	.loc 1 104 2 view .LVU209
	.loc 1 104 32 view .LVU210
	.loc 1 104 14 is_stmt 0 view .LVU211
	call	getchar
.LVL67:
	.loc 1 104 32 view .LVU212
	cmpl	$-1, %eax
	je	.L124
	movl	%eax, %edi
	.loc 1 103 6 view .LVU213
	xorl	%eax, %eax
.LVL68:
	.loc 1 103 6 view .LVU214
	movl	%eax, 40(%esp)
	leal	60(%esp), %eax
	.loc 1 103 20 view .LVU215
	xorl	%esi, %esi
	movl	%eax, 44(%esp)
	leal	80(%esp), %ebx
.LVL69:
	.p2align 4
	.p2align 3
.L53:
	.loc 1 105 19 discriminator 1 view .LVU216
	movl	%edi, (%esp)
	call	isalpha
.LVL70:
	.loc 1 105 16 discriminator 1 view .LVU217
	testl	%eax, %eax
	je	.L55
.L125:
	.loc 1 105 30 discriminator 2 view .LVU218
	cmpl	$31, %esi
	je	.L56
	.loc 1 106 4 is_stmt 1 discriminator 3 view .LVU219
	.loc 1 106 22 is_stmt 0 discriminator 3 view .LVU220
	movl	%edi, (%esp)
	call	tolower
.LVL71:
	.loc 1 106 10 discriminator 3 view .LVU221
	leal	1(%esi), %ecx
	movl	%ecx, 36(%esp)
.LVL72:
	.loc 1 106 16 discriminator 3 view .LVU222
	movb	%al, 80(%esp,%esi)
	.loc 1 107 4 is_stmt 1 discriminator 3 view .LVU223
.LVL73:
	.loc 1 104 32 discriminator 3 view .LVU224
	.loc 1 104 14 is_stmt 0 discriminator 3 view .LVU225
	call	getchar
.LVL74:
	.loc 1 106 10 discriminator 3 view .LVU226
	movl	36(%esp), %esi
	.loc 1 104 32 discriminator 3 view .LVU227
	cmpl	$-1, %eax
	.loc 1 104 14 discriminator 3 view .LVU228
	movl	%eax, %edi
.LVL75:
	.loc 1 104 32 discriminator 3 view .LVU229
	jne	.L53
.LVL76:
	.p2align 4
	.p2align 3
.L56:
	.loc 1 110 4 is_stmt 1 view .LVU230
	.loc 1 110 12 is_stmt 0 view .LVU231
	movb	$0, 80(%esp,%esi)
	.loc 1 111 4 is_stmt 1 view .LVU232
	movl	44(%esp), %eax
	movl	%ebx, %edx
	call	count
.LVL77:
	.loc 1 112 4 view .LVU233
.LBB54:
.LBI54:
	.loc 1 78 13 view .LVU234
.LBB55:
	.loc 1 80 2 view .LVU235
.LBB56:
.LBI56:
	.loc 1 13 17 view .LVU236
.LBB57:
	.loc 1 15 2 view .LVU237
	.loc 1 16 2 view .LVU238
	.loc 1 16 9 view .LVU239
	movzbl	80(%esp), %edx
	testb	%dl, %dl
	je	.L87
	movl	%ebx, %ecx
	.loc 1 15 11 is_stmt 0 view .LVU240
	movl	$-2128831035, %eax
.LVL78:
	.p2align 4
	.p2align 3
.L60:
	.loc 1 17 3 is_stmt 1 view .LVU241
	.loc 1 16 14 is_stmt 0 view .LVU242
	incl	%ecx
.LVL79:
	.loc 1 17 10 view .LVU243
	xorl	%edx, %eax
.LVL80:
	.loc 1 16 9 view .LVU244
	movzbl	(%ecx), %edx
	.loc 1 17 5 view .LVU245
	imull	$16777619, %eax, %eax
.LVL81:
	.loc 1 16 14 is_stmt 1 view .LVU246
	.loc 1 16 9 view .LVU247
	testb	%dl, %dl
	jne	.L60
	.loc 1 18 15 is_stmt 0 view .LVU248
	movl	%eax, %edx
	shrl	$15, %edx
	.loc 1 18 11 view .LVU249
	xorl	%edx, %eax
.LVL82:
	.loc 1 18 11 view .LVU250
.LBE57:
.LBE56:
	.loc 1 80 41 view .LVU251
	andl	$15, %eax
	leal	0(,%eax,4), %esi
.LVL83:
.L59:
.LBB60:
.LBB58:
	.loc 1 18 2 is_stmt 1 view .LVU252
.LBE58:
.LBE60:
	.loc 1 80 16 is_stmt 0 view .LVU253
	movl	chains(,%eax,4), %edi
	addl	$chains, %esi
.LVL84:
	.loc 1 81 2 is_stmt 1 view .LVU254
	.loc 1 81 15 view .LVU255
	testl	%edi, %edi
	jne	.L61
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L63:
	.loc 1 82 3 view .LVU256
	.loc 1 82 8 is_stmt 0 view .LVU257
	movl	%edi, %esi
.LVL85:
	.loc 1 82 8 view .LVU258
	movl	(%edi), %edi
	.loc 1 81 15 is_stmt 1 view .LVU259
	testl	%edi, %edi
	je	.L62
.L61:
	.loc 1 81 18 is_stmt 0 view .LVU260
	movl	%ebx, 4(%esp)
	leal	8(%edi), %eax
	movl	%eax, (%esp)
	call	strcmp
.LVL86:
	.loc 1 81 15 view .LVU261
	testl	%eax, %eax
	jne	.L63
	.loc 1 83 2 is_stmt 1 view .LVU262
	.loc 1 90 3 is_stmt 0 view .LVU263
	movl	(%esi), %eax
	.loc 1 90 16 view .LVU264
	movl	4(%eax), %ecx
	leal	1(%ecx), %edx
.L64:
	.loc 1 90 2 is_stmt 1 view .LVU265
	.loc 1 90 16 is_stmt 0 view .LVU266
	movl	%edx, 4(%eax)
.LVL87:
	.loc 1 90 16 view .LVU267
.LBE55:
.LBE54:
	.loc 1 113 4 is_stmt 1 view .LVU268
	.loc 1 114 4 view .LVU269
	.loc 1 104 32 view .LVU270
	.loc 1 113 9 is_stmt 0 view .LVU271
	incl	40(%esp)
.LVL88:
	.loc 1 104 14 view .LVU272
	call	getchar
.LVL89:
	.loc 1 104 32 view .LVU273
	cmpl	$-1, %eax
	.loc 1 104 14 view .LVU274
	movl	%eax, %edi
.LVL90:
	.loc 1 104 32 view .LVU275
	je	.L54
	.loc 1 105 19 view .LVU276
	movl	%edi, (%esp)
	.loc 1 114 6 view .LVU277
	xorl	%esi, %esi
	.loc 1 105 19 view .LVU278
	call	isalpha
.LVL91:
	.loc 1 105 16 view .LVU279
	testl	%eax, %eax
	jne	.L125
.LVL92:
.L55:
	.loc 1 109 3 is_stmt 1 view .LVU280
	.loc 1 109 6 is_stmt 0 view .LVU281
	testl	%esi, %esi
	jne	.L56
.LVL93:
	.loc 1 104 32 is_stmt 1 view .LVU282
	.loc 1 104 14 is_stmt 0 view .LVU283
	.p2align 4,,7
	call	getchar
.LVL94:
	.loc 1 104 32 view .LVU284
	cmpl	$-1, %eax
	.loc 1 104 14 view .LVU285
	movl	%eax, %edi
.LVL95:
	.loc 1 104 32 view .LVU286
	jne	.L53
.LVL96:
.L54:
	.loc 1 117 2 is_stmt 1 view .LVU287
	movl	$.LC2, (%esp)
	movl	76(%esp), %eax
	movl	%eax, 16(%esp)
	movl	64(%esp), %eax
	movl	%eax, 12(%esp)
	movl	68(%esp), %eax
	movl	%eax, 8(%esp)
	movl	40(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL97:
	.loc 1 118 2 view .LVU288
	movl	44(%esp), %esi
	movl	$.LC3, %edx
	movl	%esi, %eax
	call	erase
.LVL98:
	movl	$.LC4, %edx
	movl	%esi, 44(%esp)
	movl	%eax, %edi
	movl	%esi, %eax
	call	erase
.LVL99:
	movl	$.LC5, %edx
	movl	%eax, %esi
	movl	44(%esp), %eax
	call	erase
.LVL100:
	movl	%edi, 12(%esp)
.LBB65:
	.loc 1 119 11 is_stmt 0 view .LVU289
	xorl	%edi, %edi
.LBE65:
	.loc 1 118 2 view .LVU290
	movl	%esi, 8(%esp)
.LBB76:
	.loc 1 120 3 view .LVU291
	movl	$-580400985, %esi
.LBE76:
	.loc 1 118 2 view .LVU292
	movl	$.LC6, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL101:
	.loc 1 119 2 is_stmt 1 view .LVU293
.LBB77:
	.loc 1 119 7 view .LVU294
	.loc 1 119 20 view .LVU295
	jmp	.L72
.LVL102:
	.p2align 4,,10
	.p2align 3
.L70:
	.loc 1 124 4 view .LVU296
	call	count
.LVL103:
.L71:
	.loc 1 119 28 discriminator 2 view .LVU297
	incl	%edi
.LVL104:
	.loc 1 119 20 discriminator 2 view .LVU298
	cmpl	$200, %edi
	je	.L126
.LVL105:
.L72:
	.loc 1 120 3 view .LVU299
	movl	%ebx, (%esp)
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	addl	%edi, %edx
	sarl	$5, %edx
	subl	%eax, %edx
	leal	(%edx,%edx,8), %eax
	leal	(%edx,%eax,4), %edx
	movl	%edi, %eax
	subl	%edx, %eax
	movl	%eax, 8(%esp)
	movl	$.LC7, %eax
	movl	%eax, 4(%esp)
	call	sprintf
.LVL106:
	.loc 1 121 3 view .LVU300
	.loc 1 120 3 is_stmt 0 view .LVU301
	imull	$-1431655765, %edi, %eax
.LBB66:
.LBB67:
	.loc 1 67 19 view .LVU302
	movl	%ebx, %edx
.LBE67:
.LBE66:
	.loc 1 120 3 view .LVU303
	subl	$1431655766, %eax
	.loc 1 121 6 view .LVU304
	cmpl	$1431655764, %eax
.LBB72:
.LBB68:
	.loc 1 67 19 view .LVU305
	movl	44(%esp), %eax
.LBE68:
.LBE72:
	.loc 1 121 6 view .LVU306
	ja	.L70
	.loc 1 122 4 is_stmt 1 view .LVU307
.LVL107:
.LBB73:
.LBI66:
	.loc 1 65 12 view .LVU308
.LBB69:
	.loc 1 67 2 view .LVU309
	.loc 1 67 19 is_stmt 0 view .LVU310
	call	find
.LVL108:
	.loc 1 68 2 is_stmt 1 view .LVU311
	.loc 1 68 8 is_stmt 0 view .LVU312
	movl	%eax, 40(%esp)
	movl	(%eax), %edx
	.loc 1 68 14 view .LVU313
	testl	%edx, %edx
	je	.L71
	cmpl	$gone, %edx
	je	.L71
	.loc 1 70 2 is_stmt 1 view .LVU314
	movl	%edx, (%esp)
.LBE69:
.LBE73:
	.loc 1 119 28 is_stmt 0 view .LVU315
	incl	%edi
.LVL109:
.LBB74:
.LBB70:
	.loc 1 70 2 view .LVU316
	call	free
.LVL110:
	.loc 1 71 2 is_stmt 1 view .LVU317
	.loc 1 71 9 is_stmt 0 view .LVU318
	movl	40(%esp), %eax
.LBE70:
.LBE74:
	.loc 1 119 20 view .LVU319
	cmpl	$200, %edi
.LBB75:
.LBB71:
	.loc 1 71 9 view .LVU320
	movl	$gone, (%eax)
	.loc 1 72 2 is_stmt 1 view .LVU321
.LVL111:
	.loc 1 72 2 is_stmt 0 view .LVU322
.LBE71:
.LBE75:
	.loc 1 119 28 is_stmt 1 view .LVU323
	.loc 1 119 20 view .LVU324
	jne	.L72
.L126:
.LVL112:
	.loc 1 119 20 is_stmt 0 view .LVU325
.LBE77:
.LBB78:
	.loc 1 127 25 is_stmt 1 view .LVU326
	.loc 1 127 28 is_stmt 0 view .LVU327
	movl	64(%esp), %esi
.LBE78:
	.loc 1 130 9 view .LVU328
	movl	60(%esp), %ebx
.LBB79:
	.loc 1 127 25 view .LVU329
	testl	%esi, %esi
	je	.L73
	leal	(%ebx,%esi,8), %edi
.LVL113:
	.loc 1 127 25 view .LVU330
	movl	%ebx, %ecx
.LBE79:
	.loc 1 126 11 view .LVU331
	xorl	%esi, %esi
.LVL114:
	.p2align 4
	.p2align 3
.L75:
.LBB80:
	.loc 1 128 3 is_stmt 1 view .LVU332
	.loc 1 128 17 is_stmt 0 view .LVU333
	movl	(%ecx), %eax
	.loc 1 128 22 view .LVU334
	cmpl	$gone, %eax
	je	.L74
	testl	%eax, %eax
	je	.L74
	.loc 1 129 4 is_stmt 1 view .LVU335
.LVL115:
	.loc 1 129 20 is_stmt 0 view .LVU336
	movl	(%ecx), %eax
	movl	4(%ecx), %edx
	movl	%eax, (%ebx,%esi,8)
	movl	%edx, 4(%ebx,%esi,8)
	.loc 1 129 16 view .LVU337
	incl	%esi
.LVL116:
.L74:
	.loc 1 127 36 is_stmt 1 discriminator 2 view .LVU338
	.loc 1 127 25 discriminator 2 view .LVU339
	addl	$8, %ecx
	cmpl	%edi, %ecx
	jne	.L75
	.loc 1 127 25 is_stmt 0 discriminator 2 view .LVU340
.LBE80:
	.loc 1 130 2 is_stmt 1 view .LVU341
	movl	%esi, 4(%esp)
	movl	$by_count, %ecx
	movl	$8, %edi
	movl	%ecx, 12(%esp)
	movl	%edi, 8(%esp)
	movl	%ebx, (%esp)
	call	qsort
.LVL117:
	.loc 1 131 2 view .LVU342
.LBB81:
	.loc 1 131 7 view .LVU343
	.loc 1 131 25 view .LVU344
	testl	%esi, %esi
	je	.L77
	.loc 1 131 16 is_stmt 0 view .LVU345
	xorl	%edi, %edi
.LVL118:
	.p2align 4
	.p2align 3
.L81:
	.loc 1 132 3 is_stmt 1 view .LVU346
	.loc 1 132 6 is_stmt 0 view .LVU347
	cmpl	$29, %edi
	ja	.L79
	.loc 1 133 4 is_stmt 1 view .LVU348
	.loc 1 133 58 is_stmt 0 view .LVU349
	movl	$-1431655765, %eax
	.loc 1 133 4 view .LVU350
	movl	$.LC1, %ecx
	.loc 1 133 58 view .LVU351
	mull	%edi
	shrl	$2, %edx
	leal	(%edx,%edx,2), %eax
	movl	%edi, %edx
	addl	%eax, %eax
	subl	%eax, %edx
	.loc 1 133 4 view .LVU352
	movl	$.LC0, %eax
	cmpl	$5, %edx
	cmovne	%ecx, %eax
	movl	%eax, 12(%esp)
	movl	4(%ebx,%edi,8), %eax
	movl	%eax, 8(%esp)
	movl	(%ebx,%edi,8), %eax
	movl	$.LC8, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL119:
.L79:
	.loc 1 134 3 is_stmt 1 discriminator 2 view .LVU353
	movl	(%ebx,%edi,8), %eax
	.loc 1 131 34 is_stmt 0 discriminator 2 view .LVU354
	incl	%edi
.LVL120:
	.loc 1 134 3 discriminator 2 view .LVU355
	movl	%eax, (%esp)
	call	free
.LVL121:
	.loc 1 131 34 is_stmt 1 discriminator 2 view .LVU356
	.loc 1 131 25 discriminator 2 view .LVU357
	cmpl	%edi, %esi
	jne	.L81
.LVL122:
.L77:
	.loc 1 131 25 is_stmt 0 discriminator 2 view .LVU358
.LBE81:
	.loc 1 136 2 is_stmt 1 view .LVU359
	movl	%esi, 4(%esp)
	movl	72(%esp), %eax
	movl	$.LC9, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL123:
	.loc 1 137 2 view .LVU360
.LBB82:
	.loc 1 137 7 view .LVU361
	.loc 1 137 20 view .LVU362
	.loc 1 137 11 is_stmt 0 view .LVU363
	xorl	%edx, %edx
	movl	%edx, 44(%esp)
	movl	%esi, 40(%esp)
	movl	%ebx, 36(%esp)
.LVL124:
	.p2align 4
	.p2align 3
.L84:
.LBB83:
	.loc 1 138 3 is_stmt 1 view .LVU364
	.loc 1 139 3 view .LVU365
.LBB84:
	.loc 1 139 8 view .LVU366
	.loc 1 139 21 is_stmt 0 view .LVU367
	movl	44(%esp), %eax
.LBE84:
	.loc 1 138 19 view .LVU368
	xorl	%ebx, %ebx
	.loc 1 138 7 view .LVU369
	xorl	%esi, %esi
.LBB85:
	.loc 1 139 21 view .LVU370
	movl	chains(,%eax,4), %edi
.LVL125:
	.loc 1 139 43 is_stmt 1 view .LVU371
	testl	%edi, %edi
	je	.L82
.LVL126:
	.p2align 4
	.p2align 3
.L83:
	.loc 1 140 4 discriminator 3 view .LVU372
	movl	%edi, %edx
	.loc 1 140 9 is_stmt 0 discriminator 3 view .LVU373
	movl	(%edi), %edi
.LVL127:
	.loc 1 141 4 is_stmt 1 discriminator 3 view .LVU374
	.loc 1 139 62 is_stmt 0 discriminator 3 view .LVU375
	incl	%esi
.LVL128:
	.loc 1 141 10 discriminator 3 view .LVU376
	movl	4(%edx), %eax
	.loc 1 142 4 discriminator 3 view .LVU377
	movl	%edx, (%esp)
	.loc 1 141 10 discriminator 3 view .LVU378
	addl	%eax, %ebx
.LVL129:
	.loc 1 142 4 is_stmt 1 discriminator 3 view .LVU379
	call	free
.LVL130:
	.loc 1 139 54 discriminator 3 view .LVU380
	.loc 1 139 43 discriminator 3 view .LVU381
	testl	%edi, %edi
	jne	.L83
.LVL131:
.L82:
	.loc 1 139 43 is_stmt 0 discriminator 3 view .LVU382
.LBE85:
	.loc 1 144 3 is_stmt 1 discriminator 2 view .LVU383
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC10, (%esp)
	call	printf
.LVL132:
.LBE83:
	.loc 1 137 27 discriminator 2 view .LVU384
	incl	44(%esp)
.LVL133:
	.loc 1 137 27 is_stmt 0 discriminator 2 view .LVU385
	movl	44(%esp), %eax
.LVL134:
	.loc 1 137 20 is_stmt 1 discriminator 2 view .LVU386
	cmpl	$16, %eax
	jne	.L84
.LBE82:
	.loc 1 146 2 is_stmt 0 view .LVU387
	movl	$.LC11, (%esp)
	movl	36(%esp), %ebx
	.loc 1 146 2 is_stmt 1 view .LVU388
	movl	40(%esp), %esi
	call	puts
.LVL135:
	.loc 1 147 2 view .LVU389
	movl	%ebx, (%esp)
	call	free
.LVL136:
	.loc 1 148 2 view .LVU390
	.loc 1 149 1 is_stmt 0 view .LVU391
	leal	-12(%ebp), %esp
.LVL137:
	.loc 1 149 1 view .LVU392
	movl	%esi, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
.LVL138:
	.loc 1 149 1 view .LVU393
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL139:
	.loc 1 149 1 view .LVU394
	ret
.LVL140:
	.p2align 4,,10
	.p2align 3
.L62:
	.cfi_restore_state
.LBB86:
.LBB64:
.LBB61:
	.loc 1 84 3 is_stmt 1 view .LVU395
	.loc 1 84 39 is_stmt 0 view .LVU396
	movl	%ebx, (%esp)
	call	strlen
.LVL141:
	movl	%eax, %edi
	.loc 1 84 20 view .LVU397
	leal	9(%eax), %eax
	.loc 1 87 3 view .LVU398
	incl	%edi
	.loc 1 84 20 view .LVU399
	movl	%eax, (%esp)
	call	malloc
.LVL142:
	.loc 1 85 3 is_stmt 1 view .LVU400
	.loc 1 87 3 is_stmt 0 view .LVU401
	movl	%ebx, %edx
	movl	%edi, 36(%esp)
	cmpl	$4, 36(%esp)
	.loc 1 85 11 view .LVU402
	movl	$0, (%eax)
	.loc 1 86 3 is_stmt 1 view .LVU403
	.loc 1 87 3 is_stmt 0 view .LVU404
	leal	8(%eax), %ecx
	.loc 1 86 12 view .LVU405
	movl	$0, 4(%eax)
	.loc 1 87 3 is_stmt 1 view .LVU406
	movl	%ecx, %edi
	jnb	.L127
.LVL143:
.L65:
	.loc 1 87 3 is_stmt 0 view .LVU407
	xorl	%ecx, %ecx
.LVL144:
	.loc 1 87 3 view .LVU408
	testb	$2, 36(%esp)
	je	.L68
	movzwl	(%edx), %ecx
	movw	%cx, (%edi)
	movl	$2, %ecx
.L68:
	testb	$1, 36(%esp)
	je	.L69
	movzbl	(%edx,%ecx), %edx
	movb	%dl, (%edi,%ecx)
.L69:
	.loc 1 88 3 is_stmt 1 view .LVU409
	.loc 1 88 9 is_stmt 0 view .LVU410
	movl	%eax, (%esi)
	movl	$1, %edx
	jmp	.L64
.LVL145:
	.p2align 4,,10
	.p2align 3
.L87:
	.loc 1 88 9 view .LVU411
.LBE61:
.LBB62:
.LBB59:
	.loc 1 16 9 view .LVU412
	movl	$48, %esi
	movl	$12, %eax
	jmp	.L59
.LVL146:
.L127:
	.loc 1 16 9 view .LVU413
.LBE59:
.LBE62:
.LBB63:
	.loc 1 87 3 view .LVU414
	movl	%eax, 32(%esp)
	movl	36(%esp), %edi
	xorl	%edx, %edx
	andl	$-4, %edi
.LVL147:
.L66:
	.loc 1 87 3 view .LVU415
	movl	(%ebx,%edx), %eax
	movl	%eax, (%ecx,%edx)
	addl	$4, %edx
	cmpl	%edi, %edx
	jb	.L66
	leal	(%ecx,%edx), %edi
	movl	32(%esp), %eax
	addl	%ebx, %edx
	jmp	.L65
.LVL148:
.L124:
	.loc 1 87 3 view .LVU416
	leal	80(%esp), %ebx
.LBE63:
.LBE64:
.LBE86:
	.loc 1 103 6 view .LVU417
	xorl	%eax, %eax
.LVL149:
	.loc 1 103 6 view .LVU418
	movl	%eax, 40(%esp)
	leal	60(%esp), %eax
	movl	%eax, 44(%esp)
	jmp	.L54
.LVL150:
.L73:
	.loc 1 130 2 is_stmt 1 view .LVU419
	movl	$by_count, 12(%esp)
	xorl	%eax, %eax
	movl	$8, 8(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	qsort
.LVL151:
	.loc 1 131 2 view .LVU420
.LBB87:
	.loc 1 131 7 view .LVU421
	.loc 1 131 25 view .LVU422
	jmp	.L77
.LBE87:
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.local	chains
	.comm	chains,64,32
	.local	gone
	.comm	gone,1,1
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdlib.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "../../../src/Kernel/user/include/stdio.h"
	.file 7 "../../../src/Kernel/user/include/ctype.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xb69
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x24
	.long	.LASF50
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL57
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x6
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x25
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x6
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x19
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x5c
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x1a
	.long	0x6a
	.uleb128 0x19
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5c
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x15
	.long	.LASF15
	.byte	0x8
	.byte	0x8
	.long	0xb4
	.uleb128 0x1b
	.string	"key"
	.byte	0x8
	.byte	0x15
	.long	0xb9
	.byte	0
	.uleb128 0xc
	.long	.LASF14
	.byte	0x8
	.byte	0x1e
	.long	0x34
	.byte	0x4
	.byte	0
	.uleb128 0x1a
	.long	0x90
	.uleb128 0x9
	.long	0x6a
	.uleb128 0x15
	.long	.LASF16
	.byte	0x14
	.byte	0x9
	.long	0x106
	.uleb128 0xc
	.long	.LASF17
	.byte	0x9
	.byte	0x1d
	.long	0x106
	.byte	0
	.uleb128 0xc
	.long	.LASF18
	.byte	0x9
	.byte	0x2d
	.long	0x5c
	.byte	0x4
	.uleb128 0xc
	.long	.LASF19
	.byte	0x9
	.byte	0x33
	.long	0x5c
	.byte	0x8
	.uleb128 0xc
	.long	.LASF20
	.byte	0x9
	.byte	0x39
	.long	0x5c
	.byte	0xc
	.uleb128 0xc
	.long	.LASF21
	.byte	0x9
	.byte	0x41
	.long	0x5c
	.byte	0x10
	.byte	0
	.uleb128 0x9
	.long	0x90
	.uleb128 0x12
	.long	0x6a
	.long	0x11b
	.uleb128 0x16
	.long	0x5c
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LASF24
	.byte	0xb
	.byte	0xd
	.long	0x10b
	.uleb128 0x5
	.byte	0x3
	.long	gone
	.uleb128 0x15
	.long	.LASF22
	.byte	0x8
	.byte	0x4b
	.long	0x15c
	.uleb128 0xc
	.long	.LASF23
	.byte	0x4b
	.byte	0x1c
	.long	0x15c
	.byte	0
	.uleb128 0xc
	.long	.LASF14
	.byte	0x4b
	.byte	0x26
	.long	0x34
	.byte	0x4
	.uleb128 0x1b
	.string	"key"
	.byte	0x4b
	.byte	0x32
	.long	0x161
	.byte	0x8
	.byte	0
	.uleb128 0x9
	.long	0x12c
	.uleb128 0x12
	.long	0x6a
	.long	0x170
	.uleb128 0x26
	.long	0x5c
	.byte	0
	.uleb128 0x12
	.long	0x15c
	.long	0x180
	.uleb128 0x16
	.long	0x5c
	.byte	0xf
	.byte	0
	.uleb128 0x17
	.long	.LASF25
	.byte	0x4c
	.byte	0x15
	.long	0x170
	.uleb128 0x5
	.byte	0x3
	.long	chains
	.uleb128 0x7
	.long	.LASF26
	.byte	0x4
	.byte	0x10
	.byte	0x7
	.long	0x1ac
	.long	0x1ac
	.uleb128 0x2
	.long	0x76
	.uleb128 0x2
	.long	0x76
	.byte	0
	.uleb128 0x27
	.byte	0x4
	.uleb128 0x7
	.long	.LASF27
	.byte	0x5
	.byte	0xf
	.byte	0x7
	.long	0xb9
	.long	0x1c9
	.uleb128 0x2
	.long	0xb9
	.uleb128 0x2
	.long	0x1c9
	.byte	0
	.uleb128 0x9
	.long	0x71
	.uleb128 0x7
	.long	.LASF28
	.byte	0x4
	.byte	0xf
	.byte	0x7
	.long	0x1ac
	.long	0x1e4
	.uleb128 0x2
	.long	0x76
	.byte	0
	.uleb128 0x7
	.long	.LASF29
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x76
	.long	0x1fa
	.uleb128 0x2
	.long	0x1c9
	.byte	0
	.uleb128 0x7
	.long	.LASF30
	.byte	0x5
	.byte	0x17
	.byte	0x5
	.long	0x34
	.long	0x215
	.uleb128 0x2
	.long	0x1c9
	.uleb128 0x2
	.long	0x1c9
	.byte	0
	.uleb128 0x7
	.long	.LASF31
	.byte	0x6
	.byte	0x37
	.byte	0x5
	.long	0x34
	.long	0x22b
	.uleb128 0x2
	.long	0x1c9
	.byte	0
	.uleb128 0x1c
	.long	.LASF32
	.byte	0x12
	.long	0x23b
	.uleb128 0x2
	.long	0x1ac
	.byte	0
	.uleb128 0x1c
	.long	.LASF33
	.byte	0x2c
	.long	0x25a
	.uleb128 0x2
	.long	0x1ac
	.uleb128 0x2
	.long	0x76
	.uleb128 0x2
	.long	0x76
	.uleb128 0x2
	.long	0x25a
	.byte	0
	.uleb128 0x9
	.long	0x25f
	.uleb128 0x28
	.long	0x34
	.long	0x273
	.uleb128 0x2
	.long	0x273
	.uleb128 0x2
	.long	0x273
	.byte	0
	.uleb128 0x9
	.long	0x278
	.uleb128 0x29
	.uleb128 0x7
	.long	.LASF34
	.byte	0x6
	.byte	0x1c
	.byte	0x5
	.long	0x34
	.long	0x295
	.uleb128 0x2
	.long	0xb9
	.uleb128 0x2
	.long	0x1c9
	.uleb128 0x1d
	.byte	0
	.uleb128 0x7
	.long	.LASF35
	.byte	0x6
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x2ac
	.uleb128 0x2
	.long	0x1c9
	.uleb128 0x1d
	.byte	0
	.uleb128 0x2a
	.long	.LASF51
	.byte	0x6
	.byte	0x3b
	.byte	0x5
	.long	0x34
	.uleb128 0x7
	.long	.LASF36
	.byte	0x7
	.byte	0x12
	.byte	0x5
	.long	0x34
	.long	0x2ce
	.uleb128 0x2
	.long	0x34
	.byte	0
	.uleb128 0x7
	.long	.LASF37
	.byte	0x7
	.byte	0x6
	.byte	0x5
	.long	0x34
	.long	0x2e4
	.uleb128 0x2
	.long	0x34
	.byte	0
	.uleb128 0x2b
	.long	.LASF52
	.byte	0x1
	.byte	0x63
	.byte	0x5
	.long	0x34
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x778
	.uleb128 0x2c
	.string	"t"
	.byte	0x1
	.byte	0x65
	.byte	0xf
	.long	0xbe
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x17
	.long	.LASF38
	.byte	0x66
	.byte	0x7
	.long	0x778
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x10
	.long	.LASF39
	.byte	0x67
	.byte	0x6
	.long	0x34
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x8
	.string	"c"
	.byte	0x67
	.byte	0x11
	.long	0x34
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x8
	.string	"n"
	.byte	0x67
	.byte	0x14
	.long	0x34
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x10
	.long	.LASF40
	.byte	0x7e
	.byte	0xb
	.long	0x5c
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x11
	.long	.LLRL41
	.long	0x407
	.uleb128 0x8
	.string	"i"
	.byte	0x77
	.byte	0xb
	.long	0x34
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x13
	.long	0x7f2
	.long	.LBI66
	.byte	.LVU308
	.long	.LLRL43
	.byte	0x7a
	.byte	0x4
	.long	0x3e2
	.uleb128 0x4
	.long	0x80a
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x4
	.long	0x801
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0xd
	.long	.LLRL43
	.uleb128 0x5
	.long	0x815
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x3
	.long	.LVL108
	.long	0x99b
	.long	0x3d7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL110
	.long	0x22b
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL103
	.long	0x824
	.uleb128 0xb
	.long	.LVL106
	.long	0x279
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LLRL47
	.long	0x422
	.uleb128 0x8
	.string	"i"
	.byte	0x7f
	.byte	0x10
	.long	0x5c
	.long	.LLST48
	.long	.LVUS48
	.byte	0
	.uleb128 0x11
	.long	.LLRL49
	.long	0x45e
	.uleb128 0x8
	.string	"i"
	.byte	0x83
	.byte	0x10
	.long	0x5c
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x3
	.long	.LVL119
	.long	0x295
	.long	0x454
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.uleb128 0xa
	.long	.LVL121
	.long	0x22b
	.byte	0
	.uleb128 0x2d
	.long	.LBB82
	.long	.LBE82-.LBB82
	.long	0x506
	.uleb128 0x8
	.string	"i"
	.byte	0x89
	.byte	0xb
	.long	0x34
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x2e
	.long	.LBB83
	.long	.LBE83-.LBB83
	.uleb128 0x10
	.long	.LASF41
	.byte	0x8a
	.byte	0x7
	.long	0x34
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x10
	.long	.LASF42
	.byte	0x8a
	.byte	0x13
	.long	0x34
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x11
	.long	.LLRL54
	.long	0x4e2
	.uleb128 0x8
	.string	"p"
	.byte	0x8b
	.byte	0x15
	.long	0x15c
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x10
	.long	.LASF23
	.byte	0x8b
	.byte	0x25
	.long	0x15c
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0xa
	.long	.LVL130
	.long	0x22b
	.byte	0
	.uleb128 0xb
	.long	.LVL132
	.long	0x295
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x7c1
	.long	.LBI54
	.byte	.LVU234
	.long	.LLRL33
	.byte	0x70
	.byte	0x4
	.long	0x5c9
	.uleb128 0x4
	.long	0x7cb
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0xd
	.long	.LLRL33
	.uleb128 0x5
	.long	0x7d6
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x13
	.long	0xa62
	.long	.LBI56
	.byte	.LVU236
	.long	.LLRL36
	.byte	0x50
	.byte	0x1f
	.long	0x56e
	.uleb128 0x4
	.long	0xa71
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0xd
	.long	.LLRL36
	.uleb128 0x5
	.long	0xa7a
	.long	.LLST38
	.long	.LVUS38
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x7e1
	.long	.LLRL39
	.long	0x5af
	.uleb128 0x5
	.long	0x7e2
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x3
	.long	.LVL141
	.long	0x1e4
	.long	0x59d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.long	.LVL142
	.long	0x1ce
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	.LVL86
	.long	0x1fa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 8
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
	.uleb128 0xa
	.long	.LVL67
	.long	0x2ac
	.uleb128 0x3
	.long	.LVL70
	.long	0x2ce
	.long	0x5e7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL71
	.long	0x2b8
	.long	0x5fc
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL74
	.long	0x2ac
	.uleb128 0x3
	.long	.LVL77
	.long	0x824
	.long	0x620
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL89
	.long	0x2ac
	.uleb128 0x3
	.long	.LVL91
	.long	0x2ce
	.long	0x63e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL94
	.long	0x2ac
	.uleb128 0x3
	.long	.LVL97
	.long	0x295
	.long	0x667
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
	.sleb128 40
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL98
	.long	0x7f2
	.long	0x684
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x3
	.long	.LVL99
	.long	0x7f2
	.long	0x6a1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x3
	.long	.LVL100
	.long	0x7f2
	.long	0x6bf
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x3
	.long	.LVL101
	.long	0x295
	.long	0x6d7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.uleb128 0x3
	.long	.LVL117
	.long	0x23b
	.long	0x704
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_count
	.byte	0
	.uleb128 0x3
	.long	.LVL123
	.long	0x295
	.long	0x723
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL135
	.long	0x215
	.long	0x73b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x3
	.long	.LVL136
	.long	0x22b
	.long	0x750
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.long	.LVL151
	.long	0x23b
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
	.byte	0x38
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_count
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	0x6a
	.long	0x788
	.uleb128 0x16
	.long	0x5c
	.byte	0x1f
	.byte	0
	.uleb128 0x18
	.long	.LASF44
	.byte	0x5d
	.byte	0xc
	.long	0x34
	.long	0x7bc
	.uleb128 0xe
	.string	"a"
	.byte	0x5d
	.byte	0x21
	.long	0x273
	.uleb128 0xe
	.string	"b"
	.byte	0x5d
	.byte	0x30
	.long	0x273
	.uleb128 0xf
	.string	"x"
	.byte	0x5f
	.byte	0x15
	.long	0x7bc
	.uleb128 0xf
	.string	"y"
	.byte	0x5f
	.byte	0x1d
	.long	0x7bc
	.byte	0
	.uleb128 0x9
	.long	0xb4
	.uleb128 0x1f
	.long	.LASF46
	.byte	0x4e
	.long	0x7ed
	.uleb128 0xe
	.string	"key"
	.byte	0x4e
	.byte	0x25
	.long	0x1c9
	.uleb128 0x20
	.long	.LASF43
	.byte	0x50
	.byte	0x10
	.long	0x7ed
	.uleb128 0x21
	.uleb128 0xf
	.string	"n"
	.byte	0x54
	.byte	0x10
	.long	0x15c
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x15c
	.uleb128 0x18
	.long	.LASF45
	.byte	0x41
	.byte	0xc
	.long	0x34
	.long	0x81f
	.uleb128 0xe
	.string	"t"
	.byte	0x41
	.byte	0x20
	.long	0x81f
	.uleb128 0xe
	.string	"key"
	.byte	0x41
	.byte	0x2f
	.long	0x1c9
	.uleb128 0xf
	.string	"s"
	.byte	0x43
	.byte	0xf
	.long	0x106
	.byte	0
	.uleb128 0x9
	.long	0xbe
	.uleb128 0x2f
	.long	.LASF14
	.byte	0x1
	.byte	0x34
	.byte	0xd
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x966
	.uleb128 0x14
	.string	"t"
	.byte	0x34
	.byte	0x21
	.long	0x81f
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x14
	.string	"key"
	.byte	0x34
	.byte	0x30
	.long	0x1c9
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x8
	.string	"s"
	.byte	0x38
	.byte	0xf
	.long	0x106
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x13
	.long	0x966
	.long	.LBI28
	.byte	.LVU128
	.long	.LLRL16
	.byte	0x37
	.byte	0x3
	.long	0x924
	.uleb128 0x4
	.long	0x970
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xd
	.long	.LLRL16
	.uleb128 0x5
	.long	0x979
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x5
	.long	0x984
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x1e
	.long	0x98f
	.long	.LLRL20
	.long	0x8da
	.uleb128 0x5
	.long	0x990
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0xb
	.long	.LVL50
	.long	0x99b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL48
	.long	0x191
	.long	0x8f7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x75
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.uleb128 0x3
	.long	.LVL53
	.long	0x22b
	.long	0x90c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.long	.LVL57
	.long	0x191
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x38
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL35
	.long	0x99b
	.long	0x93f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL41
	.long	0x1e4
	.long	0x954
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xb
	.long	.LVL43
	.long	0x1ce
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	.LASF47
	.byte	0x24
	.long	0x99b
	.uleb128 0xe
	.string	"t"
	.byte	0x24
	.byte	0x20
	.long	0x81f
	.uleb128 0xf
	.string	"old"
	.byte	0x26
	.byte	0xf
	.long	0x106
	.uleb128 0x20
	.long	.LASF18
	.byte	0x27
	.byte	0xb
	.long	0x5c
	.uleb128 0x21
	.uleb128 0xf
	.string	"i"
	.byte	0x2c
	.byte	0x10
	.long	0x5c
	.byte	0
	.byte	0
	.uleb128 0x30
	.long	.LASF53
	.byte	0x1
	.byte	0x15
	.byte	0x15
	.long	0x106
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xa62
	.uleb128 0x14
	.string	"t"
	.byte	0x15
	.byte	0x28
	.long	0x81f
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x14
	.string	"key"
	.byte	0x15
	.byte	0x37
	.long	0x1c9
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x10
	.long	.LASF48
	.byte	0x17
	.byte	0xf
	.long	0x106
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xd
	.long	.LLRL3
	.uleb128 0x8
	.string	"i"
	.byte	0x18
	.byte	0x10
	.long	0x50
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x11
	.long	.LLRL8
	.long	0xa2f
	.uleb128 0x8
	.string	"s"
	.byte	0x19
	.byte	0x10
	.long	0x106
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0xb
	.long	.LVL9
	.long	0x1fa
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x22
	.long	0xa62
	.long	.LBI10
	.byte	.LVU4
	.long	.LLRL5
	.byte	0x18
	.byte	0x14
	.uleb128 0x4
	.long	0xa71
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xd
	.long	.LLRL5
	.uleb128 0x5
	.long	0xa7a
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	.LASF49
	.byte	0xd
	.byte	0x11
	.long	0x50
	.long	0xa84
	.uleb128 0xe
	.string	"s"
	.byte	0xd
	.byte	0x22
	.long	0x1c9
	.uleb128 0xf
	.string	"h"
	.byte	0xf
	.byte	0xb
	.long	0x50
	.byte	0
	.uleb128 0x31
	.long	0x7f2
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0xae4
	.uleb128 0x4
	.long	0x801
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x4
	.long	0x80a
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x5
	.long	0x815
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x3
	.long	.LVL25
	.long	0x99b
	.long	0xada
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0
	.uleb128 0xa
	.long	.LVL28
	.long	0x22b
	.byte	0
	.uleb128 0x32
	.long	0x788
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x4
	.long	0x797
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x4
	.long	0x7a0
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x5
	.long	0x7a9
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x5
	.long	0x7b2
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x22
	.long	0x788
	.long	.LBI37
	.byte	.LVU187
	.long	.LLRL26
	.byte	0x5d
	.byte	0xc
	.uleb128 0x4
	.long	0x7a0
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x4
	.long	0x797
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0xd
	.long	.LLRL26
	.uleb128 0x23
	.long	0x7a9
	.uleb128 0x23
	.long	0x7b2
	.uleb128 0x33
	.long	.LVL65
	.long	0x1fa
	.byte	0
	.byte	0
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
	.uleb128 0x4
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.sleb128 6
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x21
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x26
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x29
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0x2e
	.byte	0
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
	.byte	0
	.byte	0
	.uleb128 0x2b
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
	.uleb128 0x2c
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
	.uleb128 0x2d
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
	.uleb128 0x2e
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
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
	.uleb128 0x31
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
	.uleb128 0x33
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x4
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS29:
	.uleb128 .LVU209
	.uleb128 .LVU216
	.uleb128 .LVU224
	.uleb128 .LVU230
	.uleb128 .LVU269
	.uleb128 .LVU272
	.uleb128 .LVU282
	.uleb128 .LVU287
	.uleb128 .LVU416
	.uleb128 .LVU419
.LLST29:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL69-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL66
	.uleb128 .LVL76-.LVL66
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL87-.LVL66
	.uleb128 .LVL88-.LVL66
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL93-.LVL66
	.uleb128 .LVL96-.LVL66
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL148-.LVL66
	.uleb128 .LVL150-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU212
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU216
	.uleb128 .LVU229
	.uleb128 .LVU230
	.uleb128 .LVU275
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU280
	.uleb128 .LVU286
	.uleb128 .LVU287
	.uleb128 .LVU416
	.uleb128 .LVU418
.LLST30:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL68-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL67
	.uleb128 .LVL69-.LVL67
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL75-.LVL67
	.uleb128 .LVL76-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL90-.LVL67
	.uleb128 .LVL91-1-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL91-1-.LVL67
	.uleb128 .LVL92-.LVL67
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL95-.LVL67
	.uleb128 .LVL96-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL148-.LVL67
	.uleb128 .LVL149-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS31:
	.uleb128 .LVU209
	.uleb128 .LVU216
	.uleb128 .LVU221
	.uleb128 .LVU222
	.uleb128 .LVU224
	.uleb128 .LVU226
	.uleb128 .LVU226
	.uleb128 .LVU230
	.uleb128 .LVU270
	.uleb128 .LVU280
	.uleb128 .LVU282
	.uleb128 .LVU395
	.uleb128 .LVU416
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL69-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL71-.LVL66
	.uleb128 .LVL72-.LVL66
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL73-.LVL66
	.uleb128 .LVL74-1-.LVL66
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL74-1-.LVL66
	.uleb128 .LVL76-.LVL66
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL87-.LVL66
	.uleb128 .LVL92-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL93-.LVL66
	.uleb128 .LVL140-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL148-.LVL66
	.uleb128 .LFE7-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU325
	.uleb128 .LVU332
	.uleb128 .LVU332
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU338
	.uleb128 .LVU338
	.uleb128 .LVU358
	.uleb128 .LVU419
	.uleb128 0
.LLST32:
	.byte	0x6
	.long	.LVL112
	.byte	0x4
	.uleb128 .LVL112-.LVL112
	.uleb128 .LVL114-.LVL112
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL112
	.uleb128 .LVL115-.LVL112
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL115-.LVL112
	.uleb128 .LVL116-.LVL112
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL116-.LVL112
	.uleb128 .LVL122-.LVL112
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL150-.LVL112
	.uleb128 .LFE7-.LVL112
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU295
	.uleb128 .LVU296
	.uleb128 .LVU296
	.uleb128 .LVU316
	.uleb128 .LVU316
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU330
	.uleb128 .LVU419
	.uleb128 0
.LLST42:
	.byte	0x6
	.long	.LVL101
	.byte	0x4
	.uleb128 .LVL101-.LVL101
	.uleb128 .LVL102-.LVL101
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL101
	.uleb128 .LVL109-.LVL101
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL109-.LVL101
	.uleb128 .LVL111-.LVL101
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL111-.LVL101
	.uleb128 .LVL113-.LVL101
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL150-.LVL101
	.uleb128 .LFE7-.LVL101
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS44:
	.uleb128 .LVU308
	.uleb128 .LVU322
.LLST44:
	.byte	0x8
	.long	.LVL107
	.uleb128 .LVL111-.LVL107
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU308
	.uleb128 .LVU322
.LLST45:
	.byte	0x8
	.long	.LVL107
	.uleb128 .LVL111-.LVL107
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS46:
	.uleb128 .LVU311
	.uleb128 .LVU317
	.uleb128 .LVU317
	.uleb128 .LVU322
.LLST46:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL110-1-.LVL108
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL110-1-.LVL108
	.uleb128 .LVL111-.LVL108
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS48:
	.uleb128 .LVU325
	.uleb128 .LVU332
	.uleb128 .LVU419
	.uleb128 0
.LLST48:
	.byte	0x6
	.long	.LVL112
	.byte	0x4
	.uleb128 .LVL112-.LVL112
	.uleb128 .LVL114-.LVL112
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL112
	.uleb128 .LFE7-.LVL112
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU344
	.uleb128 .LVU346
	.uleb128 .LVU346
	.uleb128 .LVU355
	.uleb128 .LVU355
	.uleb128 .LVU357
	.uleb128 .LVU357
	.uleb128 .LVU358
	.uleb128 .LVU422
	.uleb128 0
.LLST50:
	.byte	0x6
	.long	.LVL117
	.byte	0x4
	.uleb128 .LVL117-.LVL117
	.uleb128 .LVL118-.LVL117
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL118-.LVL117
	.uleb128 .LVL120-.LVL117
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL120-.LVL117
	.uleb128 .LVL121-.LVL117
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL117
	.uleb128 .LVL122-.LVL117
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL151-.LVL117
	.uleb128 .LFE7-.LVL117
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU362
	.uleb128 .LVU364
	.uleb128 .LVU364
	.uleb128 .LVU385
	.uleb128 .LVU386
	.uleb128 .LVU389
	.uleb128 .LVU389
	.uleb128 .LVU392
	.uleb128 .LVU392
	.uleb128 .LVU394
	.uleb128 .LVU394
	.uleb128 .LVU395
.LLST51:
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
	.uleb128 .LVL133-.LVL123
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL134-.LVL123
	.uleb128 .LVL135-1-.LVL123
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL135-1-.LVL123
	.uleb128 .LVL137-.LVL123
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL137-.LVL123
	.uleb128 .LVL139-.LVL123
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x44
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL139-.LVL123
	.uleb128 .LVL140-.LVL123
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x44
	.byte	0x1c
	.byte	0
.LVUS52:
	.uleb128 .LVU365
	.uleb128 .LVU372
	.uleb128 .LVU372
	.uleb128 .LVU376
	.uleb128 .LVU376
	.uleb128 .LVU381
	.uleb128 .LVU381
	.uleb128 .LVU382
.LLST52:
	.byte	0x6
	.long	.LVL124
	.byte	0x4
	.uleb128 .LVL124-.LVL124
	.uleb128 .LVL126-.LVL124
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL126-.LVL124
	.uleb128 .LVL128-.LVL124
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL128-.LVL124
	.uleb128 .LVL130-.LVL124
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL130-.LVL124
	.uleb128 .LVL131-.LVL124
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS53:
	.uleb128 .LVU365
	.uleb128 .LVU372
	.uleb128 .LVU372
	.uleb128 .LVU382
.LLST53:
	.byte	0x6
	.long	.LVL124
	.byte	0x4
	.uleb128 .LVL124-.LVL124
	.uleb128 .LVL126-.LVL124
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL126-.LVL124
	.uleb128 .LVL131-.LVL124
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS55:
	.uleb128 .LVU371
	.uleb128 .LVU374
	.uleb128 .LVU374
	.uleb128 .LVU380
	.uleb128 .LVU381
	.uleb128 .LVU393
.LLST55:
	.byte	0x6
	.long	.LVL125
	.byte	0x4
	.uleb128 .LVL125-.LVL125
	.uleb128 .LVL127-.LVL125
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL127-.LVL125
	.uleb128 .LVL130-1-.LVL125
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL130-.LVL125
	.uleb128 .LVL138-.LVL125
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS56:
	.uleb128 .LVU374
	.uleb128 .LVU382
.LLST56:
	.byte	0x8
	.long	.LVL127
	.uleb128 .LVL131-.LVL127
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS34:
	.uleb128 .LVU234
	.uleb128 .LVU267
	.uleb128 .LVU395
	.uleb128 .LVU416
.LLST34:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL87-.LVL77
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL140-.LVL77
	.uleb128 .LVL148-.LVL77
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x9f
	.byte	0
.LVUS35:
	.uleb128 .LVU254
	.uleb128 .LVU267
	.uleb128 .LVU395
	.uleb128 .LVU411
	.uleb128 .LVU413
	.uleb128 .LVU416
.LLST35:
	.byte	0x6
	.long	.LVL84
	.byte	0x4
	.uleb128 .LVL84-.LVL84
	.uleb128 .LVL87-.LVL84
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL140-.LVL84
	.uleb128 .LVL145-.LVL84
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL146-.LVL84
	.uleb128 .LVL148-.LVL84
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS37:
	.uleb128 .LVU236
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU247
	.uleb128 .LVU247
	.uleb128 .LVU252
	.uleb128 .LVU411
	.uleb128 .LVU413
.LLST37:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL77
	.uleb128 .LVL79-.LVL77
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL79-.LVL77
	.uleb128 .LVL81-.LVL77
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL77
	.uleb128 .LVL83-.LVL77
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL145-.LVL77
	.uleb128 .LVL146-.LVL77
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x9f
	.byte	0
.LVUS38:
	.uleb128 .LVU238
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU244
	.uleb128 .LVU246
	.uleb128 .LVU250
	.uleb128 .LVU411
	.uleb128 .LVU413
.LLST38:
	.byte	0x6
	.long	.LVL77
	.byte	0x4
	.uleb128 .LVL77-.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x811c9dc5
	.byte	0x4
	.uleb128 .LVL78-.LVL77
	.uleb128 .LVL80-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL81-.LVL77
	.uleb128 .LVL82-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL145-.LVL77
	.uleb128 .LVL146-.LVL77
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x811c9dc5
	.byte	0
.LVUS40:
	.uleb128 .LVU400
	.uleb128 .LVU407
	.uleb128 .LVU407
	.uleb128 .LVU408
	.uleb128 .LVU413
	.uleb128 .LVU415
	.uleb128 .LVU415
	.uleb128 .LVU416
.LLST40:
	.byte	0x6
	.long	.LVL142
	.byte	0x4
	.uleb128 .LVL142-.LVL142
	.uleb128 .LVL143-.LVL142
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL143-.LVL142
	.uleb128 .LVL144-.LVL142
	.uleb128 0x3
	.byte	0x71
	.sleb128 -8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL146-.LVL142
	.uleb128 .LVL147-.LVL142
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL147-.LVL142
	.uleb128 .LVL148-.LVL142
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 0
.LLST13:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL33-.LVL32
	.uleb128 .LVL39-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL39-.LVL32
	.uleb128 .LVL40-.LVL32
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL32
	.uleb128 .LVL42-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL42-.LVL32
	.uleb128 .LVL46-.LVL32
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL32
	.uleb128 .LVL54-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL54-.LVL32
	.uleb128 .LVL56-.LVL32
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL32
	.uleb128 .LFE3-.LVL32
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS14:
	.uleb128 0
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU163
	.uleb128 .LVU163
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL34-.LVL32
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL34-.LVL32
	.uleb128 .LVL44-.LVL32
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL44-.LVL32
	.uleb128 .LVL46-.LVL32
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL32
	.uleb128 .LVL55-.LVL32
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL55-.LVL32
	.uleb128 .LVL56-.LVL32
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL56-.LVL32
	.uleb128 .LFE3-.LVL32
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS15:
	.uleb128 .LVU100
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU107
	.uleb128 .LVU109
	.uleb128 .LVU126
	.uleb128 .LVU161
	.uleb128 .LVU164
.LLST15:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL37-.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL40-.LVL36
	.uleb128 .LVL45-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL54-.LVL36
	.uleb128 .LVL56-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS17:
	.uleb128 .LVU128
	.uleb128 .LVU161
	.uleb128 .LVU164
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL46
	.byte	0x4
	.uleb128 .LVL46-.LVL46
	.uleb128 .LVL54-.LVL46
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL56-.LVL46
	.uleb128 .LFE3-.LVL46
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS18:
	.uleb128 .LVU132
	.uleb128 .LVU161
	.uleb128 .LVU164
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL54-.LVL47
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL56-.LVL47
	.uleb128 .LFE3-.LVL47
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS19:
	.uleb128 .LVU133
	.uleb128 .LVU161
	.uleb128 .LVU164
	.uleb128 0
.LLST19:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL54-.LVL47
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL56-.LVL47
	.uleb128 .LFE3-.LVL47
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS21:
	.uleb128 .LVU147
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU158
	.uleb128 .LVU174
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL49-.LVL49
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL52-.LVL49
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL58-.LVL49
	.uleb128 .LFE3-.LVL49
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 .LVU67
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
	.uleb128 .LVL18-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL18-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LVL21-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL21-.LVL0
	.uleb128 .LVL23-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU67
	.uleb128 .LVU67
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
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL23-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0x4
	.uleb128 .LVL23-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS2:
	.uleb128 .LVU2
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU64
	.uleb128 .LVU67
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL15-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL15-.LVL0
	.uleb128 .LVL16-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL23-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU36
	.uleb128 .LVU61
.LLST4:
	.byte	0x8
	.long	.LVL8
	.uleb128 .LVL17-.LVL8
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS9:
	.uleb128 .LVU31
	.uleb128 .LVU39
	.uleb128 .LVU48
	.uleb128 .LVU55
	.uleb128 .LVU57
	.uleb128 .LVU63
	.uleb128 .LVU64
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU67
.LLST9:
	.byte	0x6
	.long	.LVL7
	.byte	0x4
	.uleb128 .LVL7-.LVL7
	.uleb128 .LVL10-.LVL7
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL12-.LVL7
	.uleb128 .LVL14-.LVL7
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL16-.LVL7
	.uleb128 .LVL19-.LVL7
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL20-.LVL7
	.uleb128 .LVL22-.LVL7
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL22-.LVL7
	.uleb128 .LVL23-.LVL7
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS6:
	.uleb128 .LVU4
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU23
	.uleb128 .LVU67
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL5-.LVL0
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL23-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS7:
	.uleb128 .LVU6
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU16
	.uleb128 .LVU18
	.uleb128 .LVU22
	.uleb128 .LVU67
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x811c9dc5
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x6
	.byte	0x9e
	.uleb128 0x4
	.long	0x811c9dc5
	.byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-1-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-1-.LVL24
	.uleb128 .LFE4-.LVL24
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-1-.LVL24
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL25-1-.LVL24
	.uleb128 .LFE4-.LVL24
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU82
	.uleb128 .LVU83
	.uleb128 .LVU84
.LLST12:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL29-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL30-.LVL26
	.uleb128 .LVL31-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS22:
	.uleb128 0
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU192
.LLST22:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL63-.LVL59
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL63-.LVL59
	.uleb128 .LVL65-1-.LVL59
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS23:
	.uleb128 0
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU191
.LLST23:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL62-.LVL59
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL62-.LVL59
	.uleb128 .LVL64-.LVL59
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS24:
	.uleb128 .LVU179
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU192
.LLST24:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL63-.LVL60
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL63-.LVL60
	.uleb128 .LVL65-1-.LVL60
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS25:
	.uleb128 .LVU180
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU191
.LLST25:
	.byte	0x6
	.long	.LVL61
	.byte	0x4
	.uleb128 .LVL61-.LVL61
	.uleb128 .LVL62-.LVL61
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL62-.LVL61
	.uleb128 .LVL64-.LVL61
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS27:
	.uleb128 .LVU187
	.uleb128 .LVU191
.LLST27:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL64-.LVL62
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS28:
	.uleb128 .LVU187
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU192
.LLST28:
	.byte	0x6
	.long	.LVL62
	.byte	0x4
	.uleb128 .LVL62-.LVL62
	.uleb128 .LVL63-.LVL62
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL63-.LVL62
	.uleb128 .LVL65-1-.LVL62
	.uleb128 0x1
	.byte	0x51
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
	.long	.LFB7
	.long	.LFE7-.LFB7
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
	.long	.LBB9
	.byte	0x4
	.uleb128 .LBB9-.LBB9
	.uleb128 .LBE9-.LBB9
	.byte	0x4
	.uleb128 .LBB21-.LBB9
	.uleb128 .LBE21-.LBB9
	.byte	0x4
	.uleb128 .LBB22-.LBB9
	.uleb128 .LBE22-.LBB9
	.byte	0x4
	.uleb128 .LBB23-.LBB9
	.uleb128 .LBE23-.LBB9
	.byte	0x4
	.uleb128 .LBB24-.LBB9
	.uleb128 .LBE24-.LBB9
	.byte	0
.LLRL5:
	.byte	0x5
	.long	.LBB10
	.byte	0x4
	.uleb128 .LBB10-.LBB10
	.uleb128 .LBE10-.LBB10
	.byte	0x4
	.uleb128 .LBB14-.LBB10
	.uleb128 .LBE14-.LBB10
	.byte	0x4
	.uleb128 .LBB20-.LBB10
	.uleb128 .LBE20-.LBB10
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
	.byte	0x4
	.uleb128 .LBB16-.LBB15
	.uleb128 .LBE16-.LBB15
	.byte	0x4
	.uleb128 .LBB17-.LBB15
	.uleb128 .LBE17-.LBB15
	.byte	0x4
	.uleb128 .LBB18-.LBB15
	.uleb128 .LBE18-.LBB15
	.byte	0x4
	.uleb128 .LBB19-.LBB15
	.uleb128 .LBE19-.LBB15
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB28
	.byte	0x4
	.uleb128 .LBB28-.LBB28
	.uleb128 .LBE28-.LBB28
	.byte	0x4
	.uleb128 .LBB34-.LBB28
	.uleb128 .LBE34-.LBB28
	.byte	0
.LLRL20:
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
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB37
	.byte	0x4
	.uleb128 .LBB37-.LBB37
	.uleb128 .LBE37-.LBB37
	.byte	0x4
	.uleb128 .LBB40-.LBB37
	.uleb128 .LBE40-.LBB37
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB54
	.byte	0x4
	.uleb128 .LBB54-.LBB54
	.uleb128 .LBE54-.LBB54
	.byte	0x4
	.uleb128 .LBB86-.LBB54
	.uleb128 .LBE86-.LBB54
	.byte	0
.LLRL36:
	.byte	0x5
	.long	.LBB56
	.byte	0x4
	.uleb128 .LBB56-.LBB56
	.uleb128 .LBE56-.LBB56
	.byte	0x4
	.uleb128 .LBB60-.LBB56
	.uleb128 .LBE60-.LBB56
	.byte	0x4
	.uleb128 .LBB62-.LBB56
	.uleb128 .LBE62-.LBB56
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB61
	.byte	0x4
	.uleb128 .LBB61-.LBB61
	.uleb128 .LBE61-.LBB61
	.byte	0x4
	.uleb128 .LBB63-.LBB61
	.uleb128 .LBE63-.LBB61
	.byte	0
.LLRL41:
	.byte	0x5
	.long	.LBB65
	.byte	0x4
	.uleb128 .LBB65-.LBB65
	.uleb128 .LBE65-.LBB65
	.byte	0x4
	.uleb128 .LBB76-.LBB65
	.uleb128 .LBE76-.LBB65
	.byte	0x4
	.uleb128 .LBB77-.LBB65
	.uleb128 .LBE77-.LBB65
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB66
	.byte	0x4
	.uleb128 .LBB66-.LBB66
	.uleb128 .LBE66-.LBB66
	.byte	0x4
	.uleb128 .LBB72-.LBB66
	.uleb128 .LBE72-.LBB66
	.byte	0x4
	.uleb128 .LBB73-.LBB66
	.uleb128 .LBE73-.LBB66
	.byte	0x4
	.uleb128 .LBB74-.LBB66
	.uleb128 .LBE74-.LBB66
	.byte	0x4
	.uleb128 .LBB75-.LBB66
	.uleb128 .LBE75-.LBB66
	.byte	0
.LLRL47:
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
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB81
	.byte	0x4
	.uleb128 .LBB81-.LBB81
	.uleb128 .LBE81-.LBB81
	.byte	0x4
	.uleb128 .LBB87-.LBB81
	.uleb128 .LBE87-.LBB81
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB85-.LBB84
	.uleb128 .LBE85-.LBB84
	.byte	0
.LLRL57:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB7
	.uleb128 .LFE7-.LFB7
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF26:
	.string	"calloc"
.LASF39:
	.string	"words"
.LASF33:
	.string	"qsort"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF28:
	.string	"malloc"
.LASF52:
	.string	"main"
.LASF16:
	.string	"table"
.LASF48:
	.string	"reuse"
.LASF32:
	.string	"free"
.LASF24:
	.string	"gone"
.LASF43:
	.string	"link"
.LASF41:
	.string	"length"
.LASF4:
	.string	"long long int"
.LASF51:
	.string	"getchar"
.LASF12:
	.string	"long int"
.LASF20:
	.string	"probes"
.LASF35:
	.string	"printf"
.LASF37:
	.string	"isalpha"
.LASF25:
	.string	"chains"
.LASF22:
	.string	"node"
.LASF17:
	.string	"slots"
.LASF38:
	.string	"word"
.LASF34:
	.string	"sprintf"
.LASF5:
	.string	"unsigned char"
.LASF49:
	.string	"hash"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF15:
	.string	"slot"
.LASF31:
	.string	"puts"
.LASF47:
	.string	"grow"
.LASF6:
	.string	"short unsigned int"
.LASF44:
	.string	"by_count"
.LASF9:
	.string	"char"
.LASF29:
	.string	"strlen"
.LASF40:
	.string	"left"
.LASF21:
	.string	"growths"
.LASF50:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF53:
	.string	"find"
.LASF46:
	.string	"chain_count"
.LASF13:
	.string	"long unsigned int"
.LASF18:
	.string	"size"
.LASF14:
	.string	"count"
.LASF30:
	.string	"strcmp"
.LASF19:
	.string	"used"
.LASF45:
	.string	"erase"
.LASF27:
	.string	"strcpy"
.LASF42:
	.string	"total"
.LASF36:
	.string	"tolower"
.LASF23:
	.string	"next"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"hashtable.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
