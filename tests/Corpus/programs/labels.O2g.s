	.file	"labels.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "labels.c"
	.p2align 4
	.type	classify, @function
classify:
.LVL0:
.LFB1:
	.file 1 "labels.c"
	.loc 1 67 1 view -0
	.cfi_startproc
	.loc 1 68 2 view .LVU1
	.loc 1 69 2 view .LVU2
	.loc 1 71 2 view .LVU3
	.loc 1 67 1 is_stmt 0 view .LVU4
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
	.loc 1 71 7 view .LVU5
	movzbl	(%eax), %edx
	.loc 1 71 5 view .LVU6
	testb	%dl, %dl
	je	.L23
	incl	%eax
.LVL1:
	.loc 1 69 48 view .LVU7
	xorl	%esi, %esi
	.loc 1 69 36 view .LVU8
	xorl	%ebx, %ebx
	.loc 1 69 23 view .LVU9
	xorl	%edi, %edi
	.loc 1 69 11 view .LVU10
	xorl	%ebp, %ebp
.LVL2:
	.p2align 4
	.p2align 3
.L4:
	.loc 1 73 2 is_stmt 1 view .LVU11
	.loc 1 73 23 is_stmt 0 view .LVU12
	movb	%dl, %cl
	subb	$48, %cl
	.loc 1 73 40 view .LVU13
	cmpb	$9, %cl
	jbe	.L13
	.loc 1 73 59 discriminator 1 view .LVU14
	movb	%dl, %cl
	orb	$32, %cl
	subb	$97, %cl
	.loc 1 73 83 discriminator 1 view .LVU15
	cmpb	$25, %cl
	jbe	.L14
	.loc 1 73 99 discriminator 3 view .LVU16
	cmpb	$32, %dl
	je	.L24
.LVL3:
.L7:
	.loc 1 77 2 is_stmt 1 view .LVU17
	.loc 1 77 8 is_stmt 0 view .LVU18
	incl	%esi
.LVL4:
	.loc 1 78 2 is_stmt 1 view .LVU19
.L8:
	.loc 1 71 2 view .LVU20
	.loc 1 71 7 is_stmt 0 view .LVU21
	movzbl	(%eax), %edx
	.loc 1 71 5 view .LVU22
	incl	%eax
.LVL5:
	.loc 1 71 5 view .LVU23
	testb	%dl, %dl
	jne	.L4
.LVL6:
.L2:
	.loc 1 72 3 is_stmt 1 view .LVU24
	.loc 1 72 41 is_stmt 0 view .LVU25
	sall	$16, %ebx
	.loc 1 72 27 view .LVU26
	movl	%edi, %eax
	sall	$8, %eax
	.loc 1 72 56 view .LVU27
	sall	$24, %esi
	.loc 1 72 32 view .LVU28
	orl	%ebx, %eax
	.loc 1 88 1 view .LVU29
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	.loc 1 72 32 view .LVU30
	orl	%ebp, %eax
	.loc 1 72 47 view .LVU31
	orl	%esi, %eax
	.loc 1 88 1 view .LVU32
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
.LVL7:
	.p2align 4,,10
	.p2align 3
.L24:
	.cfi_restore_state
	.loc 1 73 99 view .LVU33
	movl	$3, %edx
.LVL8:
	.loc 1 74 2 is_stmt 1 view .LVU34
	.loc 1 75 2 view .LVU35
	.loc 1 75 26 is_stmt 0 view .LVU36
	movswl	offsets.0(%edx,%edx), %edx
.LVL9:
	.loc 1 75 17 view .LVU37
	addl	$.L7, %edx
	jmp	*%edx
.LVL10:
	.p2align 4,,10
	.p2align 3
.L11:
	.loc 1 86 2 is_stmt 1 view .LVU38
	.loc 1 86 8 is_stmt 0 view .LVU39
	incl	%ebx
.LVL11:
	.loc 1 87 2 is_stmt 1 view .LVU40
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L10:
	.loc 1 83 2 view .LVU41
	.loc 1 83 9 is_stmt 0 view .LVU42
	incl	%edi
.LVL12:
	.loc 1 84 2 is_stmt 1 view .LVU43
	jmp	.L8
	.p2align 4,,10
	.p2align 3
.L9:
	.loc 1 80 2 view .LVU44
	.loc 1 80 8 is_stmt 0 view .LVU45
	incl	%ebp
.LVL13:
	.loc 1 81 2 is_stmt 1 view .LVU46
	jmp	.L8
.LVL14:
	.p2align 4,,10
	.p2align 3
.L13:
	.loc 1 73 40 is_stmt 0 view .LVU47
	movl	$1, %edx
.LVL15:
	.loc 1 74 2 is_stmt 1 view .LVU48
	.loc 1 75 2 view .LVU49
	.loc 1 75 26 is_stmt 0 view .LVU50
	movswl	offsets.0(%edx,%edx), %edx
.LVL16:
	.loc 1 75 17 view .LVU51
	addl	$.L7, %edx
	jmp	*%edx
.LVL17:
	.p2align 4,,10
	.p2align 3
.L14:
	.loc 1 73 83 view .LVU52
	movl	$2, %edx
.LVL18:
	.loc 1 74 2 is_stmt 1 view .LVU53
	.loc 1 75 2 view .LVU54
	.loc 1 75 26 is_stmt 0 view .LVU55
	movswl	offsets.0(%edx,%edx), %edx
.LVL19:
	.loc 1 75 17 view .LVU56
	addl	$.L7, %edx
	jmp	*%edx
.LVL20:
.L23:
	.loc 1 69 48 view .LVU57
	xorl	%esi, %esi
	.loc 1 69 36 view .LVU58
	xorl	%ebx, %ebx
	.loc 1 69 23 view .LVU59
	xorl	%edi, %edi
	.loc 1 69 11 view .LVU60
	xorl	%ebp, %ebp
	jmp	.L2
	.cfi_endproc
.LFE1:
	.size	classify, .-classify
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d "
	.text
	.p2align 4
	.type	run, @function
run:
.LVL21:
.LFB0:
	.loc 1 8 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 2 view .LVU62
	.loc 1 12 2 view .LVU63
	.loc 1 8 1 is_stmt 0 view .LVU64
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%edx, %ecx
.LVL22:
	.loc 1 14 2 is_stmt 1 view .LVU65
	.loc 1 14 2 view .LVU66
	.loc 1 14 2 view .LVU67
	.loc 1 8 1 is_stmt 0 view .LVU68
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	.loc 1 28 52 view .LVU69
	movl	$208618821, %ebp
	.loc 1 8 1 view .LVU70
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	.loc 1 14 2 view .LVU71
	movl	$1, %esi
	.loc 1 8 1 view .LVU72
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	.loc 1 14 2 view .LVU73
	leal	2(%eax), %ebx
.LVL23:
	.loc 1 8 1 view .LVU74
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.loc 1 14 2 view .LVU75
	movswl	(%eax), %eax
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
.LVL24:
	.p2align 4,,10
	.p2align 3
.L27:
	.loc 1 14 2 is_stmt 1 view .LVU76
	.loc 1 16 2 view .LVU77
	.loc 1 16 10 is_stmt 0 view .LVU78
	movswl	(%ebx), %eax
	.loc 1 17 2 view .LVU79
	incl	%esi
.LVL25:
	.loc 1 16 5 view .LVU80
	addl	$4, %ecx
.LVL26:
	.loc 1 17 2 view .LVU81
	addl	$4, %ebx
.LVL27:
	.loc 1 16 10 view .LVU82
	movl	%eax, -4(%ecx)
	.loc 1 17 2 is_stmt 1 view .LVU83
	.loc 1 17 2 view .LVU84
.LVL28:
	.loc 1 17 2 view .LVU85
	.loc 1 17 2 is_stmt 0 view .LVU86
	movswl	-2(%ebx), %eax
.LVL29:
	.loc 1 17 2 view .LVU87
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L28:
	.loc 1 17 2 is_stmt 1 view .LVU88
	.loc 1 19 2 view .LVU89
.LVL30:
	.loc 1 20 2 view .LVU90
	.loc 1 20 9 is_stmt 0 view .LVU91
	movl	-4(%ecx), %eax
	addl	%eax, -8(%ecx)
	.loc 1 21 2 is_stmt 1 view .LVU92
	.loc 1 21 2 view .LVU93
.LVL31:
.L45:
	.loc 1 25 2 view .LVU94
	.loc 1 25 2 view .LVU95
	movswl	(%ebx), %eax
	incl	%esi
.LVL32:
	.loc 1 25 2 view .LVU96
	.loc 1 23 4 is_stmt 0 view .LVU97
	subl	$4, %ecx
	.loc 1 25 2 view .LVU98
	addl	$2, %ebx
.LVL33:
	.loc 1 25 2 view .LVU99
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 60 2 is_stmt 1 view .LVU100
	.loc 1 62 2 view .LVU101
	.loc 1 63 1 is_stmt 0 view .LVU102
	addl	$28, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%esi, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL34:
	.loc 1 63 1 view .LVU103
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL35:
	.loc 1 63 1 view .LVU104
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
.LVL36:
	.p2align 4,,10
	.p2align 3
.L40:
	.cfi_restore_state
	.loc 1 57 2 is_stmt 1 view .LVU105
	.loc 1 59 2 view .LVU106
	movl	-4(%ecx), %eax
	leal	-4(%ecx), %edi
.LVL37:
	.loc 1 59 2 is_stmt 0 view .LVU107
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL38:
.L44:
	.loc 1 60 2 is_stmt 1 view .LVU108
	.loc 1 60 2 view .LVU109
	movswl	(%ebx), %eax
	incl	%esi
.LVL39:
	.loc 1 60 2 view .LVU110
	.loc 1 59 2 is_stmt 0 view .LVU111
	movl	%edi, %ecx
	.loc 1 60 2 view .LVU112
	addl	$2, %ebx
.LVL40:
	.loc 1 60 2 view .LVU113
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L38:
	.loc 1 51 2 is_stmt 1 view .LVU114
	.loc 1 53 2 view .LVU115
	.loc 1 53 10 is_stmt 0 view .LVU116
	movswl	(%ebx), %eax
	.loc 1 54 2 view .LVU117
	incl	%esi
.LVL41:
	.loc 1 53 7 view .LVU118
	leal	(%ebx,%eax,2), %eax
.LVL42:
	.loc 1 54 2 is_stmt 1 view .LVU119
	.loc 1 54 2 view .LVU120
	.loc 1 54 2 view .LVU121
	leal	2(%eax), %ebx
.LVL43:
	.loc 1 54 2 is_stmt 0 view .LVU122
	movswl	(%eax), %eax
	jmp	*actions.1(,%eax,4)
	.p2align 4,,10
	.p2align 3
.L36:
	.loc 1 48 2 is_stmt 1 view .LVU123
	.loc 1 50 2 view .LVU124
	.loc 1 50 20 is_stmt 0 view .LVU125
	leal	-4(%ecx), %edx
.LVL44:
	.loc 1 50 20 view .LVU126
	movl	-4(%ecx), %ecx
	movl	$1, %eax
	testl	%ecx, %ecx
	jne	.L37
	.loc 1 50 20 discriminator 1 view .LVU127
	movswl	(%ebx), %eax
.L37:
	.loc 1 50 7 discriminator 4 view .LVU128
	leal	(%ebx,%eax,2), %eax
.LVL45:
	.loc 1 51 2 is_stmt 1 discriminator 4 view .LVU129
	.loc 1 51 2 discriminator 4 view .LVU130
	incl	%esi
.LVL46:
	.loc 1 51 2 discriminator 4 view .LVU131
	leal	2(%eax), %ebx
.LVL47:
	.loc 1 51 2 is_stmt 0 discriminator 4 view .LVU132
	movswl	(%eax), %eax
	.loc 1 50 20 discriminator 4 view .LVU133
	movl	%edx, %ecx
.LVL48:
	.loc 1 51 2 discriminator 4 view .LVU134
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L35:
	.loc 1 42 2 is_stmt 1 view .LVU135
	.loc 1 44 2 view .LVU136
	.loc 1 44 4 is_stmt 0 view .LVU137
	movl	-12(%ecx), %eax
.LVL49:
	.loc 1 45 2 is_stmt 1 view .LVU138
	.loc 1 48 2 is_stmt 0 view .LVU139
	incl	%esi
.LVL50:
	.loc 1 48 2 view .LVU140
	addl	$2, %ebx
.LVL51:
	.loc 1 45 9 view .LVU141
	movl	-8(%ecx), %edx
	movl	%edx, -12(%ecx)
	.loc 1 46 2 is_stmt 1 view .LVU142
	.loc 1 46 9 is_stmt 0 view .LVU143
	movl	-4(%ecx), %edx
	.loc 1 47 9 view .LVU144
	movl	%eax, -4(%ecx)
	.loc 1 48 2 view .LVU145
	movswl	-2(%ebx), %eax
.LVL52:
	.loc 1 46 9 view .LVU146
	movl	%edx, -8(%ecx)
	.loc 1 47 2 is_stmt 1 view .LVU147
	.loc 1 48 2 view .LVU148
	.loc 1 48 2 view .LVU149
.LVL53:
	.loc 1 48 2 view .LVU150
	.loc 1 48 2 is_stmt 0 view .LVU151
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
.LVL54:
	.p2align 4,,10
	.p2align 3
.L34:
	.loc 1 38 2 is_stmt 1 view .LVU152
	.loc 1 40 2 view .LVU153
	.loc 1 40 8 is_stmt 0 view .LVU154
	movl	-8(%ecx), %eax
.L46:
	.loc 1 40 8 view .LVU155
	movl	%eax, (%ecx)
	.loc 1 41 2 is_stmt 1 view .LVU156
	.loc 1 42 2 is_stmt 0 view .LVU157
	movswl	(%ebx), %eax
	.loc 1 41 4 view .LVU158
	addl	$4, %ecx
.LVL55:
	.loc 1 42 2 is_stmt 1 view .LVU159
	.loc 1 42 2 view .LVU160
	incl	%esi
.LVL56:
	.loc 1 42 2 view .LVU161
	.loc 1 42 2 is_stmt 0 view .LVU162
	addl	$2, %ebx
.LVL57:
	.loc 1 42 2 view .LVU163
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
	.p2align 4,,10
	.p2align 3
.L33:
	.loc 1 33 2 is_stmt 1 view .LVU164
	.loc 1 35 2 view .LVU165
	.loc 1 35 4 is_stmt 0 view .LVU166
	movl	-4(%ecx), %eax
.LVL58:
	.loc 1 36 2 is_stmt 1 view .LVU167
	.loc 1 38 2 is_stmt 0 view .LVU168
	incl	%esi
.LVL59:
	.loc 1 38 2 view .LVU169
	addl	$2, %ebx
.LVL60:
	.loc 1 36 9 view .LVU170
	movl	-8(%ecx), %edx
	.loc 1 37 9 view .LVU171
	movl	%eax, -8(%ecx)
	.loc 1 38 2 view .LVU172
	movswl	-2(%ebx), %eax
.LVL61:
	.loc 1 36 9 view .LVU173
	movl	%edx, -4(%ecx)
.LVL62:
	.loc 1 37 2 is_stmt 1 view .LVU174
	.loc 1 38 2 view .LVU175
	.loc 1 38 2 view .LVU176
	.loc 1 38 2 view .LVU177
	.loc 1 38 2 is_stmt 0 view .LVU178
	movl	actions.1(,%eax,4), %eax
	jmp	*%eax
.LVL63:
	.p2align 4,,10
	.p2align 3
.L31:
	.loc 1 25 2 is_stmt 1 view .LVU179
	.loc 1 27 2 view .LVU180
	.loc 1 28 2 view .LVU181
	.loc 1 28 34 is_stmt 0 view .LVU182
	movl	-8(%ecx), %edi
	movl	-4(%ecx), %eax
	imull	%eax, %edi
	.loc 1 28 52 view .LVU183
	movl	%edi, %eax
	mull	%ebp
	movl	%edi, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$19, %edx
	imull	$1000003, %edx, %edx
	subl	%edx, %edi
	movl	%edi, -8(%ecx)
	.loc 1 29 2 is_stmt 1 view .LVU184
	.loc 1 29 2 view .LVU185
	jmp	.L45
.LVL64:
	.p2align 4,,10
	.p2align 3
.L39:
	.loc 1 54 2 view .LVU186
	.loc 1 56 2 view .LVU187
	movl	-4(%ecx), %eax
	leal	-4(%ecx), %edi
.LVL65:
	.loc 1 56 2 is_stmt 0 view .LVU188
	movl	%eax, (%esp)
	call	putchar
.LVL66:
	.loc 1 57 2 is_stmt 1 view .LVU189
	.loc 1 57 2 view .LVU190
	jmp	.L44
.LVL67:
	.p2align 4,,10
	.p2align 3
.L32:
	.loc 1 29 2 view .LVU191
	.loc 1 31 2 view .LVU192
	.loc 1 31 8 is_stmt 0 view .LVU193
	movl	-4(%ecx), %eax
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L30:
	.loc 1 21 2 is_stmt 1 view .LVU194
	.loc 1 23 2 view .LVU195
.LVL68:
	.loc 1 24 2 view .LVU196
	.loc 1 24 9 is_stmt 0 view .LVU197
	movl	-4(%ecx), %eax
	subl	%eax, -8(%ecx)
	jmp	.L45
	.cfi_endproc
.LFE0:
	.size	run, .-run
	.section	.rodata.str1.1
.LC1:
	.string	"%d steps\n"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"The 3 quick foxes, 12 of them, ran 99 miles!"
	.align 4
.LC3:
	.string	"%u digits, %u letters, %u spaces, %u others\n"
	.section	.rodata.str1.1
.LC4:
	.string	"%d:%d "
.LC5:
	.string	""
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.loc 1 104 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 105 2 view .LVU199
	.loc 1 110 2 view .LVU200
	.loc 1 113 2 view .LVU201
	.loc 1 116 2 view .LVU202
	.loc 1 117 2 view .LVU203
	.loc 1 104 1 is_stmt 0 view .LVU204
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 117 14 view .LVU205
	movl	$hello.4, %eax
	.loc 1 104 1 view .LVU206
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$176, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 117 14 view .LVU207
	leal	48(%esp), %edx
	call	run
.LVL69:
	.loc 1 118 11 view .LVU208
	leal	48(%esp), %edx
	.loc 1 117 14 view .LVU209
	movl	%eax, %ebx
.LVL70:
	.loc 1 118 2 is_stmt 1 view .LVU210
	.loc 1 118 11 is_stmt 0 view .LVU211
	movl	$collatz.3, %eax
.LVL71:
	.loc 1 118 11 view .LVU212
	call	run
.LVL72:
	.loc 1 119 11 view .LVU213
	leal	48(%esp), %edx
	.loc 1 118 8 view .LVU214
	addl	%eax, %ebx
.LVL73:
	.loc 1 119 2 is_stmt 1 view .LVU215
	.loc 1 119 11 is_stmt 0 view .LVU216
	movl	$factorial.2, %eax
	call	run
.LVL74:
	.loc 1 120 2 view .LVU217
	movl	$.LC1, (%esp)
	.loc 1 119 8 view .LVU218
	leal	(%ebx,%eax), %esi
.LVL75:
	.loc 1 120 2 is_stmt 1 view .LVU219
.LBB5:
	.loc 1 123 11 is_stmt 0 view .LVU220
	movl	$12, %ebx
.LBE5:
	.loc 1 120 2 view .LVU221
	movl	%esi, 4(%esp)
	call	printf
.LVL76:
	.loc 1 121 2 is_stmt 1 view .LVU222
	.loc 1 121 19 is_stmt 0 view .LVU223
	movl	$.LC2, %eax
	call	classify
.LVL77:
	.loc 1 122 2 is_stmt 1 view .LVU224
	movl	$.LC3, (%esp)
	movl	%eax, %edx
	shrl	$24, %edx
	movl	%edx, 16(%esp)
	.loc 1 122 95 is_stmt 0 view .LVU225
	movl	%eax, %edx
	shrl	$16, %edx
	.loc 1 122 2 view .LVU226
	movzbl	%dl, %edx
	movl	%edx, 12(%esp)
	movzbl	%ah, %edx
	movzbl	%al, %eax
.LVL78:
	.loc 1 122 2 view .LVU227
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL79:
	.loc 1 123 2 is_stmt 1 view .LVU228
.LBB10:
	.loc 1 123 7 view .LVU229
	.loc 1 123 21 view .LVU230
	movl	%esi, 36(%esp)
.LVL80:
	.p2align 4
	.p2align 3
.L57:
.LBB6:
.LBB7:
	.loc 1 93 16 view .LVU231
	.loc 1 93 9 is_stmt 0 view .LVU232
	movl	$1, %ecx
.LVL81:
.L66:
	.loc 1 94 17 is_stmt 1 view .LVU233
	cmpl	%ebx, %ecx
	jge	.L61
	.loc 1 96 11 is_stmt 0 view .LVU234
	movl	%ecx, %eax
	movl	%ecx, %edx
	movl	%ecx, 40(%esp)
	imull	%ecx, %eax
	leal	(%ecx,%ecx), %edi
	movl	%eax, 44(%esp)
.LVL82:
.L64:
	.loc 1 95 18 is_stmt 1 view .LVU235
	cmpl	%ebx, %edx
	jge	.L63
	.loc 1 96 19 is_stmt 0 view .LVU236
	movl	%edx, %esi
	.loc 1 96 15 view .LVU237
	movl	44(%esp), %eax
	.loc 1 96 19 view .LVU238
	imull	%edx, %esi
	.loc 1 96 15 view .LVU239
	addl	%eax, %esi
	movl	%edx, %eax
	jmp	.L60
.LVL83:
	.p2align 4,,10
	.p2align 3
.L58:
	.loc 1 95 24 is_stmt 1 view .LVU240
	incl	%eax
.LVL84:
	.loc 1 95 18 view .LVU241
	cmpl	%ebx, %eax
	je	.L63
.L60:
	.loc 1 96 5 view .LVU242
	.loc 1 96 28 is_stmt 0 view .LVU243
	movl	%eax, %ecx
	imull	%eax, %ecx
	.loc 1 96 8 view .LVU244
	cmpl	%ecx, %esi
	jne	.L58
	.loc 1 96 32 view .LVU245
	leal	(%eax,%edi), %ecx
	cmpl	%ebx, %ecx
	jne	.L58
	.loc 1 100 11 view .LVU246
	movl	40(%esp), %ecx
	.loc 1 97 6 is_stmt 1 view .LVU247
.LDL1:
	.loc 1 100 2 view .LVU248
	.loc 1 100 23 is_stmt 0 view .LVU249
	leal	(%edx,%edx,4), %edx
.LVL85:
	.loc 1 100 23 view .LVU250
	leal	(%edx,%edx,4), %edx
	.loc 1 100 11 view .LVU251
	imull	$10000, %ecx, %ecx
	.loc 1 100 19 view .LVU252
	leal	(%ecx,%edx,4), %edx
	.loc 1 100 29 view .LVU253
	addl	%edx, %eax
.LVL86:
.L59:
	.loc 1 100 29 view .LVU254
.LBE7:
.LBE6:
	.loc 1 124 3 view .LVU255
	movl	%ebx, 4(%esp)
	.loc 1 123 30 view .LVU256
	addl	$12, %ebx
.LVL87:
	.loc 1 124 3 view .LVU257
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL88:
	.loc 1 123 30 is_stmt 1 view .LVU258
	.loc 1 123 21 view .LVU259
	cmpl	$108, %ebx
	jne	.L57
.LBE10:
	.loc 1 125 2 is_stmt 0 view .LVU260
	movl	$.LC5, (%esp)
	movl	36(%esp), %esi
	.loc 1 125 2 is_stmt 1 view .LVU261
	call	puts
.LVL89:
	.loc 1 126 2 view .LVU262
	.loc 1 127 1 is_stmt 0 view .LVU263
	leal	-12(%ebp), %esp
.LVL90:
	.loc 1 127 1 view .LVU264
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL91:
	.loc 1 127 1 view .LVU265
	movl	%esi, %eax
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL92:
	.loc 1 127 1 view .LVU266
	ret
.LVL93:
	.p2align 4,,10
	.p2align 3
.L63:
	.cfi_restore_state
.LBB11:
.LBB9:
.LBB8:
	.loc 1 94 23 is_stmt 1 view .LVU267
	incl	%edx
.LVL94:
	.loc 1 94 17 view .LVU268
	incl	%edi
	cmpl	%ebx, %edx
	jne	.L64
	movl	40(%esp), %ecx
.LVL95:
.L61:
	.loc 1 93 22 view .LVU269
	incl	%ecx
.LVL96:
	.loc 1 93 16 view .LVU270
	cmpl	%ebx, %ecx
	jne	.L66
	.loc 1 98 9 is_stmt 0 view .LVU271
	orl	$-1, %eax
	jmp	.L59
.LBE8:
.LBE9:
.LBE11:
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	offsets.0, @object
	.size	offsets.0, 8
offsets.0:
	.value	0
	.value	.L9-.L7
	.value	.L10-.L7
	.value	.L11-.L7
	.align 32
	.type	actions.1, @object
	.size	actions.1, 52
actions.1:
	.long	.L27
	.long	.L28
	.long	.L30
	.long	.L31
	.long	.L32
	.long	.L33
	.long	.L34
	.long	.L35
	.long	.L36
	.long	.L38
	.long	.L39
	.long	.L40
	.long	.L41
	.align 32
	.type	factorial.2, @object
	.size	factorial.2, 38
factorial.2:
	.value	0
	.value	1
	.value	0
	.value	10
	.value	4
	.value	8
	.value	10
	.value	5
	.value	6
	.value	3
	.value	5
	.value	0
	.value	1
	.value	2
	.value	9
	.value	-11
	.value	1
	.value	11
	.value	12
	.align 4
	.type	collatz.3, @object
	.size	collatz.3, 30
collatz.3:
	.value	0
	.value	7
	.value	4
	.value	11
	.value	4
	.value	0
	.value	1
	.value	2
	.value	8
	.value	5
	.value	0
	.value	3
	.value	2
	.value	12
	.value	12
	.align 32
	.type	hello.4, @object
	.size	hello.4, 32
hello.4:
	.value	0
	.value	10
	.value	0
	.value	33
	.value	0
	.value	121
	.value	0
	.value	111
	.value	0
	.value	84
	.value	10
	.value	10
	.value	10
	.value	10
	.value	10
	.value	12
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x579
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x17
	.long	.LASF48
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL19
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
	.uleb128 0x4
	.long	0x2d
	.uleb128 0x18
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
	.uleb128 0x2
	.byte	0x2
	.byte	0x7
	.long	.LASF6
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
	.uleb128 0x4
	.long	0x63
	.uleb128 0x2
	.byte	0x4
	.byte	0x5
	.long	.LASF10
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF11
	.uleb128 0x19
	.byte	0x7
	.byte	0x4
	.long	0x55
	.byte	0x1
	.byte	0x5
	.byte	0x6
	.long	0xda
	.uleb128 0x8
	.long	.LASF12
	.byte	0
	.uleb128 0x6
	.string	"ADD"
	.byte	0x1
	.uleb128 0x6
	.string	"SUB"
	.byte	0x2
	.uleb128 0x6
	.string	"MUL"
	.byte	0x3
	.uleb128 0x6
	.string	"DUP"
	.byte	0x4
	.uleb128 0x8
	.long	.LASF13
	.byte	0x5
	.uleb128 0x8
	.long	.LASF14
	.byte	0x6
	.uleb128 0x6
	.string	"ROT"
	.byte	0x7
	.uleb128 0x8
	.long	.LASF15
	.byte	0x8
	.uleb128 0x8
	.long	.LASF16
	.byte	0x9
	.uleb128 0x8
	.long	.LASF17
	.byte	0xa
	.uleb128 0x6
	.string	"DOT"
	.byte	0xb
	.uleb128 0x6
	.string	"END"
	.byte	0xc
	.byte	0
	.uleb128 0xe
	.long	.LASF18
	.byte	0x34
	.long	0x39
	.long	0xee
	.uleb128 0xf
	.long	0x39
	.byte	0
	.uleb128 0xe
	.long	.LASF19
	.byte	0x37
	.long	0x39
	.long	0x102
	.uleb128 0xf
	.long	0x102
	.byte	0
	.uleb128 0xd
	.long	0x6a
	.uleb128 0xe
	.long	.LASF20
	.byte	0x19
	.long	0x39
	.long	0x11c
	.uleb128 0xf
	.long	0x102
	.uleb128 0x1a
	.byte	0
	.uleb128 0x1b
	.long	.LASF49
	.byte	0x1
	.byte	0x67
	.byte	0x5
	.long	0x39
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x2c0
	.uleb128 0x9
	.long	.LASF21
	.byte	0x69
	.byte	0x15
	.long	0x2d0
	.uleb128 0x5
	.byte	0x3
	.long	factorial.2
	.uleb128 0x9
	.long	.LASF22
	.byte	0x6e
	.byte	0x15
	.long	0x2e5
	.uleb128 0x5
	.byte	0x3
	.long	hello.4
	.uleb128 0x9
	.long	.LASF23
	.byte	0x71
	.byte	0x15
	.long	0x2fa
	.uleb128 0x5
	.byte	0x3
	.long	collatz.3
	.uleb128 0x9
	.long	.LASF24
	.byte	0x74
	.byte	0x6
	.long	0x2ff
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0x5
	.long	.LASF25
	.byte	0x75
	.byte	0x6
	.long	0x39
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x5
	.long	.LASF26
	.byte	0x79
	.byte	0xb
	.long	0x55
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x1c
	.long	.LLRL13
	.long	0x21f
	.uleb128 0x10
	.string	"n"
	.byte	0x7b
	.byte	0xb
	.long	0x39
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x1d
	.long	0x30f
	.long	.LLRL15
	.byte	0x1
	.byte	0x7c
	.byte	0x3
	.long	0x203
	.uleb128 0x1e
	.long	0x320
	.uleb128 0x1f
	.long	.LLRL15
	.uleb128 0x11
	.long	0x32a
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x11
	.long	0x332
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x11
	.long	0x33a
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x20
	.long	0x342
	.long	.LDL1
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LVL88
	.long	0x107
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
	.byte	0x73
	.sleb128 -12
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	.LVL69
	.long	0x429
	.long	0x23c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	hello.4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
	.uleb128 0xa
	.long	.LVL72
	.long	0x429
	.long	0x259
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	collatz.3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
	.uleb128 0xa
	.long	.LVL74
	.long	0x429
	.long	0x276
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	factorial.2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0
	.uleb128 0xa
	.long	.LVL76
	.long	0x107
	.long	0x28b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xa
	.long	.LVL77
	.long	0x349
	.long	0x2a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.uleb128 0x14
	.long	.LVL79
	.long	0x107
	.uleb128 0x13
	.long	.LVL89
	.long	0xee
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x34
	.long	0x2d0
	.uleb128 0xc
	.long	0x55
	.byte	0x12
	.byte	0
	.uleb128 0x4
	.long	0x2c0
	.uleb128 0xb
	.long	0x34
	.long	0x2e5
	.uleb128 0xc
	.long	0x55
	.byte	0xf
	.byte	0
	.uleb128 0x4
	.long	0x2d5
	.uleb128 0xb
	.long	0x34
	.long	0x2fa
	.uleb128 0xc
	.long	0x55
	.byte	0xe
	.byte	0
	.uleb128 0x4
	.long	0x2ea
	.uleb128 0xb
	.long	0x39
	.long	0x30f
	.uleb128 0xc
	.long	0x55
	.byte	0x1f
	.byte	0
	.uleb128 0x21
	.long	.LASF50
	.byte	0x1
	.byte	0x5a
	.byte	0xc
	.long	0x39
	.byte	0x1
	.long	0x349
	.uleb128 0x22
	.string	"n"
	.byte	0x1
	.byte	0x5a
	.byte	0x15
	.long	0x39
	.uleb128 0x12
	.string	"a"
	.byte	0x6
	.long	0x39
	.uleb128 0x12
	.string	"b"
	.byte	0x9
	.long	0x39
	.uleb128 0x12
	.string	"c"
	.byte	0xc
	.long	0x39
	.uleb128 0x15
	.long	.LASF36
	.byte	0x63
	.byte	0
	.uleb128 0x23
	.long	.LASF39
	.byte	0x1
	.byte	0x42
	.byte	0x11
	.long	0x55
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x414
	.uleb128 0x24
	.string	"s"
	.byte	0x1
	.byte	0x42
	.byte	0x26
	.long	0x102
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x9
	.long	.LASF27
	.byte	0x44
	.byte	0x15
	.long	0x424
	.uleb128 0x5
	.byte	0x3
	.long	offsets.0
	.uleb128 0x3
	.long	.LASF28
	.byte	0x4c
	.long	.L7
	.uleb128 0x3
	.long	.LASF29
	.byte	0x4f
	.long	.L9
	.uleb128 0x3
	.long	.LASF30
	.byte	0x52
	.long	.L10
	.uleb128 0x3
	.long	.LASF31
	.byte	0x55
	.long	.L11
	.uleb128 0x5
	.long	.LASF32
	.byte	0x45
	.byte	0xb
	.long	0x55
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x5
	.long	.LASF33
	.byte	0x45
	.byte	0x17
	.long	0x55
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x5
	.long	.LASF34
	.byte	0x45
	.byte	0x24
	.long	0x55
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x5
	.long	.LASF35
	.byte	0x45
	.byte	0x30
	.long	0x55
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x15
	.long	.LASF37
	.byte	0x46
	.uleb128 0x5
	.long	.LASF38
	.byte	0x49
	.byte	0x6
	.long	0x39
	.long	.LLST5
	.long	.LVUS5
	.byte	0
	.uleb128 0xb
	.long	0x34
	.long	0x424
	.uleb128 0xc
	.long	0x55
	.byte	0x3
	.byte	0
	.uleb128 0x4
	.long	0x414
	.uleb128 0x25
	.string	"run"
	.byte	0x1
	.byte	0x7
	.byte	0xc
	.long	0x39
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x552
	.uleb128 0x16
	.long	.LASF40
	.byte	0x1d
	.long	0x552
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x16
	.long	.LASF24
	.byte	0x28
	.long	0x557
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x9
	.long	.LASF41
	.byte	0x9
	.byte	0x1b
	.long	0x56c
	.uleb128 0x5
	.byte	0x3
	.long	actions.1
	.uleb128 0x3
	.long	.LASF42
	.byte	0xf
	.long	.L27
	.uleb128 0x7
	.string	"add"
	.byte	0x12
	.long	.L28
	.uleb128 0x7
	.string	"sub"
	.byte	0x16
	.long	.L30
	.uleb128 0x7
	.string	"mul"
	.byte	0x1a
	.long	.L31
	.uleb128 0x7
	.string	"dup"
	.byte	0x1e
	.long	.L32
	.uleb128 0x3
	.long	.LASF43
	.byte	0x22
	.long	.L33
	.uleb128 0x3
	.long	.LASF44
	.byte	0x27
	.long	.L34
	.uleb128 0x7
	.string	"rot"
	.byte	0x2b
	.long	.L35
	.uleb128 0x3
	.long	.LASF45
	.byte	0x31
	.long	.L36
	.uleb128 0x3
	.long	.LASF46
	.byte	0x34
	.long	.L38
	.uleb128 0x3
	.long	.LASF47
	.byte	0x37
	.long	.L39
	.uleb128 0x7
	.string	"dot"
	.byte	0x3a
	.long	.L40
	.uleb128 0x7
	.string	"end"
	.byte	0x3d
	.long	.L41
	.uleb128 0x10
	.string	"sp"
	.byte	0xc
	.byte	0x7
	.long	0x557
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x5
	.long	.LASF25
	.byte	0xc
	.byte	0x13
	.long	0x39
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x10
	.string	"t"
	.byte	0xc
	.byte	0x1e
	.long	0x39
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0xa
	.long	.LVL38
	.long	0x107
	.long	0x548
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.uleb128 0x14
	.long	.LVL66
	.long	0xda
	.byte	0
	.uleb128 0xd
	.long	0x34
	.uleb128 0xd
	.long	0x39
	.uleb128 0xb
	.long	0x576
	.long	0x56c
	.uleb128 0xc
	.long	0x55
	.byte	0xc
	.byte	0
	.uleb128 0x4
	.long	0x55c
	.uleb128 0xd
	.long	0x57b
	.uleb128 0x4
	.long	0x571
	.uleb128 0x26
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
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xa
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
	.sleb128 1
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
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
	.uleb128 0xb
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
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
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 92
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
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
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 1
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 7
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x1e
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0xa
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0x26
	.byte	0
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
.LVUS11:
	.uleb128 .LVU210
	.uleb128 .LVU212
	.uleb128 .LVU212
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU231
	.uleb128 .LVU231
	.uleb128 .LVU264
	.uleb128 .LVU264
	.uleb128 .LVU266
	.uleb128 .LVU266
	.uleb128 .LVU267
	.uleb128 .LVU267
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL70
	.byte	0x4
	.uleb128 .LVL70-.LVL70
	.uleb128 .LVL71-.LVL70
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL71-.LVL70
	.uleb128 .LVL75-.LVL70
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL75-.LVL70
	.uleb128 .LVL80-.LVL70
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL80-.LVL70
	.uleb128 .LVL90-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL90-.LVL70
	.uleb128 .LVL92-.LVL70
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x8c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL92-.LVL70
	.uleb128 .LVL93-.LVL70
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x8c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL93-.LVL70
	.uleb128 .LFE3-.LVL70
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS12:
	.uleb128 .LVU224
	.uleb128 .LVU227
.LLST12:
	.byte	0x8
	.long	.LVL77
	.uleb128 .LVL78-.LVL77
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS14:
	.uleb128 .LVU230
	.uleb128 .LVU231
	.uleb128 .LVU231
	.uleb128 .LVU257
	.uleb128 .LVU257
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU265
	.uleb128 .LVU267
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x2
	.byte	0x3c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL79
	.uleb128 .LVL87-.LVL79
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL87-.LVL79
	.uleb128 .LVL88-1-.LVL79
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL88-1-.LVL79
	.uleb128 .LVL88-.LVL79
	.uleb128 0x3
	.byte	0x73
	.sleb128 -12
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL79
	.uleb128 .LVL91-.LVL79
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL93-.LVL79
	.uleb128 .LFE3-.LVL79
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS16:
	.uleb128 .LVU231
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU254
	.uleb128 .LVU267
	.uleb128 .LVU269
	.uleb128 .LVU270
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL80
	.byte	0x4
	.uleb128 .LVL80-.LVL80
	.uleb128 .LVL81-.LVL80
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL81-.LVL80
	.uleb128 .LVL82-.LVL80
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL82-.LVL80
	.uleb128 .LVL86-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL93-.LVL80
	.uleb128 .LVL95-.LVL80
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL96-.LVL80
	.uleb128 .LFE3-.LVL80
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS17:
	.uleb128 .LVU233
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU250
	.uleb128 .LVU267
	.uleb128 .LVU269
.LLST17:
	.byte	0x6
	.long	.LVL81
	.byte	0x4
	.uleb128 .LVL81-.LVL81
	.uleb128 .LVL82-.LVL81
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL82-.LVL81
	.uleb128 .LVL85-.LVL81
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL93-.LVL81
	.uleb128 .LVL95-.LVL81
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS18:
	.uleb128 .LVU235
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU254
.LLST18:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-.LVL82
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL83-.LVL82
	.uleb128 .LVL86-.LVL82
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU24
	.uleb128 .LVU33
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 .LVU54
	.uleb128 .LVU54
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
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL14-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL14-.LVL0
	.uleb128 .LVL15-.LVL0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL0
	.uleb128 .LVL17-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL17-.LVL0
	.uleb128 .LVL18-.LVL0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 .LVU3
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU24
	.uleb128 .LVU33
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU3
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU24
	.uleb128 .LVU33
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU3
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU24
	.uleb128 .LVU33
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU3
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU24
	.uleb128 .LVU33
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU34
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU48
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU52
	.uleb128 .LVU53
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU57
.LLST5:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL10-.LVL8
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL8
	.uleb128 .LVL16-.LVL8
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL16-.LVL8
	.uleb128 .LVL17-.LVL8
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL8
	.uleb128 .LVL19-.LVL8
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL19-.LVL8
	.uleb128 .LVL20-.LVL8
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU86
	.uleb128 .LVU87
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU103
	.uleb128 .LVU105
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU162
	.uleb128 .LVU162
	.uleb128 .LVU163
	.uleb128 .LVU163
	.uleb128 .LVU170
	.uleb128 .LVU170
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL24-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL24-.LVL21
	.uleb128 .LVL27-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL21
	.uleb128 .LVL28-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL21
	.uleb128 .LVL32-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL21
	.uleb128 .LVL33-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL21
	.uleb128 .LVL34-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL36-.LVL21
	.uleb128 .LVL39-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL39-.LVL21
	.uleb128 .LVL40-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL40-.LVL21
	.uleb128 .LVL42-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL42-.LVL21
	.uleb128 .LVL43-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL43-.LVL21
	.uleb128 .LVL45-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL45-.LVL21
	.uleb128 .LVL47-.LVL21
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL47-.LVL21
	.uleb128 .LVL51-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL51-.LVL21
	.uleb128 .LVL53-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL21
	.uleb128 .LVL56-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL56-.LVL21
	.uleb128 .LVL57-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL21
	.uleb128 .LVL60-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL60-.LVL21
	.uleb128 .LVL62-.LVL21
	.uleb128 0x3
	.byte	0x73
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL21
	.uleb128 .LFE0-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL24-.LVL21
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL24-.LVL21
	.uleb128 .LFE0-.LVL21
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU65
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU94
	.uleb128 .LVU99
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU186
	.uleb128 .LVU186
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU191
	.uleb128 .LVU191
	.uleb128 .LVU196
	.uleb128 .LVU196
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL24-.LVL22
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL24-.LVL22
	.uleb128 .LVL24-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL24-.LVL22
	.uleb128 .LVL26-.LVL22
	.uleb128 0x3
	.byte	0x71
	.sleb128 4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL22
	.uleb128 .LVL30-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL30-.LVL22
	.uleb128 .LVL31-.LVL22
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL22
	.uleb128 .LVL37-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL37-.LVL22
	.uleb128 .LVL40-.LVL22
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL40-.LVL22
	.uleb128 .LVL44-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL44-.LVL22
	.uleb128 .LVL48-.LVL22
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL48-.LVL22
	.uleb128 .LVL63-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL63-.LVL22
	.uleb128 .LVL64-.LVL22
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL22
	.uleb128 .LVL65-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL65-.LVL22
	.uleb128 .LVL67-.LVL22
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL67-.LVL22
	.uleb128 .LVL68-.LVL22
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL68-.LVL22
	.uleb128 .LFE0-.LVL22
	.uleb128 0x3
	.byte	0x71
	.sleb128 -4
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 .LVU169
	.uleb128 .LVU169
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL25-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL25-.LVL22
	.uleb128 .LVL28-.LVL22
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL22
	.uleb128 .LVL35-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL35-.LVL22
	.uleb128 .LVL36-.LVL22
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL36-.LVL22
	.uleb128 .LVL41-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL41-.LVL22
	.uleb128 .LVL42-.LVL22
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL22
	.uleb128 .LVL50-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL50-.LVL22
	.uleb128 .LVL53-.LVL22
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL22
	.uleb128 .LVL59-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL59-.LVL22
	.uleb128 .LVL62-.LVL22
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL22
	.uleb128 .LFE0-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS10:
	.uleb128 .LVU138
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU152
	.uleb128 .LVU167
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU174
	.uleb128 .LVU174
	.uleb128 .LVU179
.LLST10:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL52-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL52-.LVL49
	.uleb128 .LVL54-.LVL49
	.uleb128 0x2
	.byte	0x71
	.sleb128 -4
	.byte	0x4
	.uleb128 .LVL58-.LVL49
	.uleb128 .LVL61-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL61-.LVL49
	.uleb128 .LVL62-.LVL49
	.uleb128 0x2
	.byte	0x71
	.sleb128 -4
	.byte	0x4
	.uleb128 .LVL62-.LVL49
	.uleb128 .LVL63-.LVL49
	.uleb128 0x2
	.byte	0x71
	.sleb128 -8
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
	.long	.LFB3
	.long	.LFE3-.LFB3
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
.LLRL13:
	.byte	0x5
	.long	.LBB5
	.byte	0x4
	.uleb128 .LBB5-.LBB5
	.uleb128 .LBE5-.LBB5
	.byte	0x4
	.uleb128 .LBB10-.LBB5
	.uleb128 .LBE10-.LBB5
	.byte	0x4
	.uleb128 .LBB11-.LBB5
	.uleb128 .LBE11-.LBB5
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB6
	.byte	0x4
	.uleb128 .LBB6-.LBB6
	.uleb128 .LBE6-.LBB6
	.byte	0x4
	.uleb128 .LBB9-.LBB6
	.uleb128 .LBE9-.LBB6
	.byte	0
.LLRL19:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB3
	.uleb128 .LFE3-.LFB3
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF12:
	.string	"PUSH"
.LASF3:
	.string	"short int"
.LASF18:
	.string	"putchar"
.LASF49:
	.string	"main"
.LASF43:
	.string	"swap"
.LASF21:
	.string	"factorial"
.LASF44:
	.string	"over"
.LASF26:
	.string	"kinds"
.LASF22:
	.string	"hello"
.LASF40:
	.string	"code"
.LASF38:
	.string	"kind"
.LASF39:
	.string	"classify"
.LASF4:
	.string	"long long int"
.LASF27:
	.string	"offsets"
.LASF33:
	.string	"letters"
.LASF10:
	.string	"long int"
.LASF20:
	.string	"printf"
.LASF28:
	.string	"other"
.LASF32:
	.string	"digits"
.LASF17:
	.string	"EMIT"
.LASF5:
	.string	"unsigned char"
.LASF45:
	.string	"branch"
.LASF31:
	.string	"space"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF7:
	.string	"unsigned int"
.LASF30:
	.string	"letter"
.LASF24:
	.string	"stack"
.LASF19:
	.string	"puts"
.LASF23:
	.string	"collatz"
.LASF25:
	.string	"steps"
.LASF6:
	.string	"short unsigned int"
.LASF15:
	.string	"BRANCH"
.LASF16:
	.string	"LOOP"
.LASF9:
	.string	"char"
.LASF42:
	.string	"push"
.LASF48:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF50:
	.string	"find"
.LASF47:
	.string	"emit"
.LASF35:
	.string	"others"
.LASF11:
	.string	"long unsigned int"
.LASF13:
	.string	"SWAP"
.LASF36:
	.string	"found"
.LASF41:
	.string	"actions"
.LASF46:
	.string	"loop"
.LASF29:
	.string	"digit"
.LASF34:
	.string	"spaces"
.LASF14:
	.string	"OVER"
.LASF37:
	.string	"again"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"labels.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
