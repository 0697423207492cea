	.file	"md5.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "md5.c"
	.p2align 4
	.type	md5, @function
md5:
.LVL0:
.LFB1:
	.file 1 "md5.c"
	.loc 1 49 1 view -0
	.cfi_startproc
	.loc 1 50 2 view .LVU1
	.loc 1 51 2 view .LVU2
	.loc 1 49 1 is_stmt 0 view .LVU3
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%edx, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	.loc 1 52 26 view .LVU4
	movl	$64, %edi
	.loc 1 49 1 view .LVU5
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	.loc 1 51 20 view .LVU6
	leal	8(%edx), %ebx
	.loc 1 49 1 view .LVU7
	subl	$140, %esp
	.cfi_def_cfa_offset 160
	.loc 1 52 26 view .LVU8
	movl	%edi, 4(%esp)
	.loc 1 51 25 view .LVU9
	shrl	$6, %ebx
	.loc 1 49 1 view .LVU10
	movl	%ecx, 28(%esp)
	.loc 1 51 9 view .LVU11
	incl	%ebx
.LVL1:
	.loc 1 52 2 is_stmt 1 view .LVU12
	.loc 1 52 26 is_stmt 0 view .LVU13
	movl	%ebx, (%esp)
	call	calloc
.LVL2:
	.loc 1 53 2 is_stmt 1 view .LVU14
	cmpl	$8, %ebp
	movl	28(%esp), %edx
	movl	%ebp, %ecx
	movl	%eax, %edi
	jnb	.L25
.LVL3:
.L2:
	.loc 1 53 2 is_stmt 0 view .LVU15
	rep movsb
	.loc 1 54 2 is_stmt 1 view .LVU16
.LBB10:
	.loc 1 56 16 is_stmt 0 view .LVU17
	sall	$6, %ebx
.LVL4:
	.loc 1 56 44 view .LVU18
	xorl	%edi, %edi
.LBE10:
	.loc 1 54 12 view .LVU19
	movb	$-128, (%eax,%ebp)
	.loc 1 55 2 is_stmt 1 view .LVU20
.LBB11:
	.loc 1 55 7 view .LVU21
.LVL5:
	.loc 1 55 20 view .LVU22
	.loc 1 56 16 is_stmt 0 view .LVU23
	movl	%ebx, %ecx
	.loc 1 56 44 view .LVU24
	movl	%ebp, %esi
	shldl	$3, %ebp, %edi
	.loc 1 55 11 view .LVU25
	xorl	%ebx, %ebx
	movl	%eax, 28(%esp)
	leal	(%eax,%ecx), %ebp
.LVL6:
	.loc 1 55 11 view .LVU26
	movl	%ebp, 52(%esp)
	.loc 1 56 44 view .LVU27
	sall	$3, %esi
.LVL7:
	.loc 1 56 44 view .LVU28
	movl	%edx, 32(%esp)
.LVL8:
	.p2align 4
	.p2align 3
.L4:
	.loc 1 56 3 is_stmt 1 discriminator 3 view .LVU29
	.loc 1 56 54 is_stmt 0 discriminator 3 view .LVU30
	leal	0(,%ebx,8), %ecx
	.loc 1 56 48 discriminator 3 view .LVU31
	movl	%edi, %edx
	movl	%esi, %eax
	shrdl	%edx, %eax
	shrl	%cl, %edx
	testb	$32, %cl
	je	.L28
	movl	%edx, %eax
.L28:
	.loc 1 56 30 discriminator 3 view .LVU32
	movb	%al, -8(%ebp,%ebx)
	.loc 1 55 26 is_stmt 1 discriminator 3 view .LVU33
	incl	%ebx
.LVL9:
	.loc 1 55 20 discriminator 3 view .LVU34
	cmpl	$8, %ebx
	jne	.L4
	movl	28(%esp), %eax
	.loc 1 55 20 is_stmt 0 view .LVU35
	movl	$271733878, %ecx
	movl	$-1732584194, %ebx
.LVL10:
	.loc 1 55 20 view .LVU36
	movl	32(%esp), %edx
	movl	$-271733879, %esi
	movl	$1732584193, %edi
	movl	%ecx, 44(%esp)
	movl	%ebx, 40(%esp)
	movl	%esi, 36(%esp)
	movl	%eax, %ebp
	movl	%edi, 32(%esp)
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
.LVL11:
	.p2align 4
	.p2align 3
.L12:
	.loc 1 55 20 view .LVU37
.LBE11:
.LBB12:
	.loc 1 58 3 is_stmt 1 discriminator 3 view .LVU38
.LBB13:
.LBI13:
	.loc 1 21 13 discriminator 3 view .LVU39
.LBB14:
	.loc 1 23 2 discriminator 3 view .LVU40
	.loc 1 24 2 discriminator 3 view .LVU41
.LBB15:
	.loc 1 24 7 discriminator 3 view .LVU42
	.loc 1 24 20 discriminator 3 view .LVU43
	.loc 1 24 11 is_stmt 0 discriminator 3 view .LVU44
	xorl	%edx, %edx
.LVL12:
	.p2align 4
	.p2align 3
.L5:
	.loc 1 25 3 is_stmt 1 view .LVU45
	.loc 1 25 22 is_stmt 0 view .LVU46
	movzbl	1(%ebp,%edx,4), %eax
	.loc 1 25 42 view .LVU47
	movzbl	2(%ebp,%edx,4), %ecx
	.loc 1 25 34 view .LVU48
	sall	$8, %eax
	.loc 1 25 54 view .LVU49
	sall	$16, %ecx
	.loc 1 25 39 view .LVU50
	orl	%ecx, %eax
	.loc 1 25 11 view .LVU51
	movzbl	0(%ebp,%edx,4), %ecx
	.loc 1 25 39 view .LVU52
	orl	%ecx, %eax
	.loc 1 25 62 view .LVU53
	movzbl	3(%ebp,%edx,4), %ecx
	.loc 1 25 85 view .LVU54
	sall	$24, %ecx
	.loc 1 25 60 view .LVU55
	orl	%ecx, %eax
	movl	%eax, 64(%esp,%edx,4)
	.loc 1 24 27 is_stmt 1 view .LVU56
	incl	%edx
.LVL13:
	.loc 1 24 20 view .LVU57
	cmpl	$16, %edx
	jne	.L5
.LBE15:
	.loc 1 23 11 is_stmt 0 view .LVU58
	movl	32(%esp), %eax
.LBB16:
	movb	$7, %cl
.LBE16:
.LBB17:
	.loc 1 26 11 view .LVU59
	xorl	%edx, %edx
.LVL14:
	.loc 1 26 11 view .LVU60
.LBE17:
	.loc 1 23 25 view .LVU61
	movl	36(%esp), %ebx
.LBB23:
	.loc 1 26 11 view .LVU62
	movl	%ebp, 48(%esp)
.LBE23:
	.loc 1 23 53 view .LVU63
	movl	44(%esp), %edi
	.loc 1 23 39 view .LVU64
	movl	40(%esp), %esi
	.loc 1 23 11 view .LVU65
	movl	%eax, 28(%esp)
	jmp	.L11
.LVL15:
	.p2align 4,,10
	.p2align 3
.L27:
.LBB24:
.LBB18:
	.loc 1 29 3 view .LVU66
	testl	%eax, %eax
	je	.L26
	.loc 1 33 12 is_stmt 1 view .LVU67
.LVL16:
	.loc 1 33 30 view .LVU68
	.loc 1 33 46 view .LVU69
	.loc 1 35 3 view .LVU70
	movl	sines(,%edx,4), %ebp
	.loc 1 33 25 is_stmt 0 view .LVU71
	movl	%edi, %eax
	notl	%eax
	.loc 1 33 23 view .LVU72
	orl	%ebx, %eax
	.loc 1 33 14 view .LVU73
	xorl	%esi, %eax
.LVL17:
	.loc 1 33 14 view .LVU74
	addl	%ebp, %eax
.LVL18:
	.loc 1 33 32 view .LVU75
	leal	0(,%edx,8), %ebp
	subl	%edx, %ebp
.LBE18:
	.loc 1 26 27 view .LVU76
	incl	%edx
.LVL19:
.LBB19:
	.loc 1 33 32 view .LVU77
	andl	$15, %ebp
	addl	64(%esp,%ebp,4), %eax
.LVL20:
	.loc 1 36 3 is_stmt 1 view .LVU78
	.loc 1 37 3 view .LVU79
	.loc 1 38 3 view .LVU80
	.loc 1 39 3 view .LVU81
	.loc 1 40 3 view .LVU82
	.loc 1 35 5 is_stmt 0 view .LVU83
	movl	28(%esp), %ebp
	addl	%eax, %ebp
.LVL21:
	.loc 1 35 5 view .LVU84
	movl	%ebp, %eax
	.loc 1 40 18 view .LVU85
	roll	%cl, %eax
	.loc 1 40 5 view .LVU86
	addl	%ebx, %eax
.LVL22:
	.loc 1 40 5 view .LVU87
.LBE19:
	.loc 1 26 27 is_stmt 1 view .LVU88
	.loc 1 26 20 view .LVU89
	cmpl	$64, %edx
	je	.L10
.LVL23:
.L14:
.LBB20:
	.loc 1 39 27 is_stmt 0 view .LVU90
	movl	%edi, 28(%esp)
	.loc 1 29 13 view .LVU91
	movl	%edx, %ebp
	.loc 1 39 30 view .LVU92
	movl	%edx, %ecx
	.loc 1 29 13 view .LVU93
	sarl	$4, %ebp
	.loc 1 39 30 view .LVU94
	andl	$3, %ecx
	.loc 1 39 27 view .LVU95
	movzbl	turns(%ecx,%ebp,4), %ecx
	movl	%esi, %edi
.LVL24:
	.loc 1 39 27 view .LVU96
	movl	%ebx, %esi
.LVL25:
	.loc 1 39 27 view .LVU97
	movl	%eax, %ebx
.LVL26:
.L11:
	.loc 1 27 3 is_stmt 1 view .LVU98
	.loc 1 28 3 view .LVU99
	.loc 1 29 3 view .LVU100
	.loc 1 29 13 is_stmt 0 view .LVU101
	movl	%edx, %eax
	sarl	$4, %eax
	.loc 1 29 3 view .LVU102
	cmpl	$1, %eax
	je	.L6
	cmpl	$2, %eax
	jne	.L27
	.loc 1 32 11 is_stmt 1 view .LVU103
	.loc 1 32 28 is_stmt 0 view .LVU104
	leal	5(%edx,%edx,2), %ebp
	.loc 1 32 13 view .LVU105
	movl	%esi, %eax
	xorl	%edi, %eax
	.loc 1 32 28 view .LVU106
	andl	$15, %ebp
	.loc 1 32 13 view .LVU107
	xorl	%ebx, %eax
.LVL27:
	.loc 1 32 26 is_stmt 1 view .LVU108
	.loc 1 32 48 view .LVU109
.L9:
	.loc 1 35 3 view .LVU110
	addl	sines(,%edx,4), %eax
.LVL28:
	.loc 1 35 3 is_stmt 0 view .LVU111
.LBE20:
	.loc 1 26 27 view .LVU112
	incl	%edx
.LVL29:
	.loc 1 26 27 view .LVU113
	addl	64(%esp,%ebp,4), %eax
.LVL30:
.LBB21:
	.loc 1 36 3 is_stmt 1 view .LVU114
	.loc 1 37 3 view .LVU115
	.loc 1 38 3 view .LVU116
	.loc 1 39 3 view .LVU117
	.loc 1 40 3 view .LVU118
	.loc 1 35 5 is_stmt 0 view .LVU119
	movl	28(%esp), %ebp
.LVL31:
	.loc 1 35 5 view .LVU120
	addl	%eax, %ebp
.LVL32:
	.loc 1 35 5 view .LVU121
	movl	%ebp, %eax
	.loc 1 40 18 view .LVU122
	roll	%cl, %eax
	.loc 1 40 5 view .LVU123
	addl	%ebx, %eax
.LVL33:
	.loc 1 40 5 view .LVU124
.LBE21:
	.loc 1 26 27 is_stmt 1 view .LVU125
	.loc 1 26 20 view .LVU126
	jmp	.L14
.LVL34:
	.p2align 4,,10
	.p2align 3
.L6:
.LBB22:
	.loc 1 31 11 view .LVU127
	.loc 1 31 37 is_stmt 0 view .LVU128
	leal	1(%edx,%edx,4), %ebp
	.loc 1 31 13 view .LVU129
	movl	%esi, %eax
	xorl	%ebx, %eax
	.loc 1 31 37 view .LVU130
	andl	$15, %ebp
	.loc 1 31 13 view .LVU131
	andl	%edi, %eax
	xorl	%esi, %eax
.LVL35:
	.loc 1 31 35 is_stmt 1 view .LVU132
	.loc 1 31 57 view .LVU133
	jmp	.L9
.LVL36:
	.p2align 4,,10
	.p2align 3
.L26:
	.loc 1 30 11 view .LVU134
	.loc 1 30 13 is_stmt 0 view .LVU135
	movl	%esi, %eax
	.loc 1 30 42 view .LVU136
	movl	%edx, %ebp
	.loc 1 30 13 view .LVU137
	xorl	%edi, %eax
	andl	%ebx, %eax
	xorl	%edi, %eax
.LVL37:
	.loc 1 30 35 is_stmt 1 view .LVU138
	.loc 1 30 42 view .LVU139
	jmp	.L9
.LVL38:
	.p2align 4,,10
	.p2align 3
.L10:
	.loc 1 30 42 is_stmt 0 view .LVU140
.LBE22:
.LBE24:
	.loc 1 42 11 view .LVU141
	movl	48(%esp), %ebp
.LVL39:
	.loc 1 42 2 is_stmt 1 view .LVU142
	.loc 1 43 2 view .LVU143
	.loc 1 44 2 view .LVU144
	.loc 1 45 2 view .LVU145
	.loc 1 45 2 is_stmt 0 view .LVU146
.LBE14:
.LBE13:
	.loc 1 57 33 is_stmt 1 view .LVU147
	.loc 1 57 23 view .LVU148
.LBB26:
.LBB25:
	.loc 1 42 11 is_stmt 0 view .LVU149
	addl	%edi, 32(%esp)
	.loc 1 43 11 view .LVU150
	addl	%eax, 36(%esp)
	.loc 1 44 11 view .LVU151
	addl	%ebx, 40(%esp)
	.loc 1 45 11 view .LVU152
	addl	%esi, 44(%esp)
.LBE25:
.LBE26:
	.loc 1 57 23 view .LVU153
	addl	$64, %ebp
	cmpl	%ebp, 52(%esp)
	jne	.L12
	movl	44(%esp), %esi
	movl	56(%esp), %eax
	movl	60(%esp), %edx
	movl	32(%esp), %ebx
	movl	%esi, 76(%esp)
	movl	40(%esp), %esi
.LBE12:
	.loc 1 59 2 view .LVU154
	movl	%eax, (%esp)
	movl	%edx, 28(%esp)
	movl	%ebx, 64(%esp)
	.loc 1 59 2 is_stmt 1 view .LVU155
	movl	%esi, 72(%esp)
	movl	36(%esp), %esi
	movl	%esi, 68(%esp)
	call	free
.LVL40:
	.loc 1 60 2 view .LVU156
.LBB27:
	.loc 1 60 7 view .LVU157
	.loc 1 60 20 view .LVU158
	.loc 1 61 3 view .LVU159
	.loc 1 61 13 is_stmt 0 view .LVU160
	movl	28(%esp), %edx
	.loc 1 60 27 view .LVU161
	movl	$1, %eax
	.loc 1 61 13 view .LVU162
	movb	%bl, (%edx)
	.loc 1 60 27 is_stmt 1 view .LVU163
.LVL41:
	.loc 1 60 20 view .LVU164
	.p2align 4
	.p2align 3
.L13:
	.loc 1 61 3 view .LVU165
	.loc 1 61 23 is_stmt 0 view .LVU166
	movl	%eax, %ebx
	.loc 1 61 39 view .LVU167
	movl	%eax, %ecx
	.loc 1 61 23 view .LVU168
	sarl	$2, %ebx
	.loc 1 61 39 view .LVU169
	andl	$3, %ecx
	.loc 1 61 28 view .LVU170
	movl	64(%esp,%ebx,4), %ebx
	.loc 1 61 34 view .LVU171
	sall	$3, %ecx
	.loc 1 61 28 view .LVU172
	shrl	%cl, %ebx
	.loc 1 61 13 view .LVU173
	movb	%bl, (%edx,%eax)
	.loc 1 60 27 is_stmt 1 view .LVU174
	incl	%eax
.LVL42:
	.loc 1 60 20 view .LVU175
	cmpl	$16, %eax
	jne	.L13
.LBE27:
	.loc 1 62 1 is_stmt 0 view .LVU176
	addl	$140, %esp
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
.LVL43:
.L25:
	.cfi_restore_state
	.loc 1 53 2 view .LVU177
	testb	$4, %al
	je	.L2
	movl	(%esi), %ecx
.LVL44:
	.loc 1 53 2 view .LVU178
	leal	4(%eax), %edi
	addl	$4, %esi
.LVL45:
	.loc 1 53 2 view .LVU179
	movl	%ecx, (%eax)
.LVL46:
	.loc 1 53 2 view .LVU180
	leal	-4(%ebp), %ecx
	jmp	.L2
	.cfi_endproc
.LFE1:
	.size	md5, .-md5
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%02x"
.LC1:
	.string	"  %s\n"
.LC2:
	.string	"chain"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.loc 1 72 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 73 2 view .LVU182
	.loc 1 74 2 view .LVU183
	.loc 1 78 2 view .LVU184
.LBB36:
	.loc 1 78 7 view .LVU185
.LVL47:
	.loc 1 78 23 view .LVU186
.LBE36:
	.loc 1 72 1 is_stmt 0 view .LVU187
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB40:
	.loc 1 78 14 view .LVU188
	xorl	%ecx, %ecx
.LBE40:
	.loc 1 72 1 view .LVU189
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	xorl	%edx, %edx
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$352, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB41:
	.loc 1 78 14 view .LVU190
	movl	%ecx, 28(%esp)
	leal	52(%esp), %ebx
.LVL48:
	.p2align 4
	.p2align 3
.L32:
	.loc 1 79 3 is_stmt 1 discriminator 3 view .LVU191
	.loc 1 79 35 is_stmt 0 discriminator 3 view .LVU192
	movl	28(%esp), %eax
	.loc 1 79 3 discriminator 3 view .LVU193
	leal	36(%esp), %ecx
	leal	36(%esp), %esi
	movl	%esi, %edi
	.loc 1 79 35 discriminator 3 view .LVU194
	movl	messages.0(,%eax,4), %eax
	movl	%eax, 24(%esp)
	.loc 1 79 3 discriminator 3 view .LVU195
	call	md5
.LVL49:
	.loc 1 80 3 is_stmt 1 discriminator 3 view .LVU196
.LBB37:
.LBI37:
	.loc 1 64 13 discriminator 3 view .LVU197
.LBB38:
	.loc 1 66 2 discriminator 3 view .LVU198
.LBB39:
	.loc 1 66 7 discriminator 3 view .LVU199
	.loc 1 66 20 discriminator 3 view .LVU200
	.p2align 4
	.p2align 3
.L30:
	.loc 1 67 3 view .LVU201
	movzbl	(%edi), %eax
	.loc 1 66 20 is_stmt 0 view .LVU202
	incl	%edi
.LVL50:
	.loc 1 67 3 view .LVU203
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL51:
	.loc 1 66 27 is_stmt 1 view .LVU204
	.loc 1 66 20 view .LVU205
	cmpl	%ebx, %edi
	jne	.L30
.LBE39:
	.loc 1 68 2 view .LVU206
	movl	$.LC1, (%esp)
	movl	24(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL52:
	.loc 1 68 2 is_stmt 0 view .LVU207
.LBE38:
.LBE37:
	.loc 1 78 62 is_stmt 1 view .LVU208
	incl	28(%esp)
.LVL53:
	.loc 1 78 62 is_stmt 0 view .LVU209
	movl	28(%esp), %eax
.LVL54:
	.loc 1 78 23 is_stmt 1 view .LVU210
	cmpl	$6, %eax
	je	.L31
	.loc 1 79 3 is_stmt 0 view .LVU211
	movl	messages.0(,%eax,4), %eax
.LVL55:
	.loc 1 79 3 view .LVU212
	movl	%eax, (%esp)
	call	strlen
.LVL56:
	movl	%eax, %edx
	jmp	.L32
.LVL57:
.L31:
	.loc 1 79 3 view .LVU213
.LBE41:
	.loc 1 84 2 is_stmt 1 view .LVU214
	.loc 1 84 16 is_stmt 0 view .LVU215
	xorl	%edx, %edx
	xorl	%eax, %eax
.LVL58:
	.loc 1 84 16 view .LVU216
	movl	%edx, 52(%esp)
	xorl	%edx, %edx
.L33:
	movl	%edx, 56(%esp,%eax)
	movl	%edx, 60(%esp,%eax)
	addl	$8, %eax
	cmpl	$296, %eax
	jb	.L33
	.loc 1 85 2 is_stmt 1 view .LVU217
.LBB42:
	.loc 1 85 7 view .LVU218
.LVL59:
	.loc 1 85 20 view .LVU219
	.loc 1 85 11 is_stmt 0 view .LVU220
	xorl	%edi, %edi
.LVL60:
	.p2align 4
	.p2align 3
.L35:
	.loc 1 86 3 is_stmt 1 discriminator 3 view .LVU221
	movl	%edi, %edx
	movl	%ebx, %eax
	leal	36(%esp), %ecx
	call	md5
.LVL61:
	.loc 1 87 3 discriminator 3 view .LVU222
	movl	36(%esp), %eax
	movl	%eax, (%ebx,%edi)
	movl	40(%esp), %eax
	movl	%eax, 4(%ebx,%edi)
	movl	44(%esp), %eax
	movl	%eax, 8(%ebx,%edi)
	movl	48(%esp), %eax
	movl	%eax, 12(%ebx,%edi)
	.loc 1 85 28 discriminator 3 view .LVU223
	incl	%edi
.LVL62:
	.loc 1 85 20 discriminator 3 view .LVU224
	cmpl	$250, %edi
	jne	.L35
	.p2align 4
	.p2align 3
.L36:
.LVL63:
	.loc 1 85 20 is_stmt 0 discriminator 3 view .LVU225
.LBE42:
.LBB43:
.LBB44:
.LBB45:
	.loc 1 67 3 is_stmt 1 view .LVU226
	movzbl	(%esi), %eax
	.loc 1 66 20 is_stmt 0 view .LVU227
	incl	%esi
.LVL64:
	.loc 1 67 3 view .LVU228
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL65:
	.loc 1 66 27 is_stmt 1 view .LVU229
	.loc 1 66 20 view .LVU230
	cmpl	%ebx, %esi
	jne	.L36
.LBE45:
	.loc 1 68 2 view .LVU231
	movl	$.LC1, (%esp)
	movl	$.LC2, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL66:
.LBE44:
.LBE43:
	.loc 1 90 2 view .LVU232
	.loc 1 90 15 is_stmt 0 view .LVU233
	movzbl	36(%esp), %eax
	.loc 1 91 1 view .LVU234
	leal	-12(%ebp), %esp
.LVL67:
	.loc 1 91 1 view .LVU235
	popl	%ebx
	.cfi_restore 3
.LVL68:
	.loc 1 91 1 view .LVU236
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
.LVL69:
	.loc 1 91 1 view .LVU237
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL70:
	.loc 1 91 1 view .LVU238
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.str1.1
.LC3:
	.string	""
.LC4:
	.string	"a"
.LC5:
	.string	"abc"
.LC6:
	.string	"message digest"
.LC7:
	.string	"abcdefghijklmnopqrstuvwxyz"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC8:
	.string	"12345678901234567890123456789012345678901234567890123456789012345678901234567890"
	.section	.rodata
	.align 4
	.type	messages.0, @object
	.size	messages.0, 24
messages.0:
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.align 4
	.type	turns, @object
	.size	turns, 16
turns:
	.ascii	"\007\f\021\026"
	.ascii	"\005\t\016\024"
	.ascii	"\004\013\020\027"
	.ascii	"\006\n\017\025"
	.align 32
	.type	sines, @object
	.size	sines, 256
sines:
	.long	-680876936
	.long	-389564586
	.long	606105819
	.long	-1044525330
	.long	-176418897
	.long	1200080426
	.long	-1473231341
	.long	-45705983
	.long	1770035416
	.long	-1958414417
	.long	-42063
	.long	-1990404162
	.long	1804603682
	.long	-40341101
	.long	-1502002290
	.long	1236535329
	.long	-165796510
	.long	-1069501632
	.long	643717713
	.long	-373897302
	.long	-701558691
	.long	38016083
	.long	-660478335
	.long	-405537848
	.long	568446438
	.long	-1019803690
	.long	-187363961
	.long	1163531501
	.long	-1444681467
	.long	-51403784
	.long	1735328473
	.long	-1926607734
	.long	-378558
	.long	-2022574463
	.long	1839030562
	.long	-35309556
	.long	-1530992060
	.long	1272893353
	.long	-155497632
	.long	-1094730640
	.long	681279174
	.long	-358537222
	.long	-722521979
	.long	76029189
	.long	-640364487
	.long	-421815835
	.long	530742520
	.long	-995338651
	.long	-198630844
	.long	1126891415
	.long	-1416354905
	.long	-57434055
	.long	1700485571
	.long	-1894986606
	.long	-1051523
	.long	-2054922799
	.long	1873313359
	.long	-30611744
	.long	-1560198380
	.long	1309151649
	.long	-145523070
	.long	-1120210379
	.long	718787259
	.long	-343485551
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "../../../src/Kernel/user/include/stdlib.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x635
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1b
	.long	.LASF32
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL30
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x4
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x1c
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x4
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x4
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x6
	.long	0x42
	.uleb128 0x4
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0xf
	.long	.LASF8
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x66
	.uleb128 0x6
	.long	0x55
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0xf
	.long	.LASF9
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x79
	.uleb128 0x4
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x6
	.long	0x80
	.uleb128 0xf
	.long	.LASF12
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x66
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.long	.LASF13
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x9
	.long	0x61
	.long	0xb6
	.uleb128 0x7
	.long	0x66
	.byte	0x3f
	.byte	0
	.uleb128 0x6
	.long	0xa6
	.uleb128 0xa
	.long	.LASF15
	.byte	0x7
	.byte	0x17
	.long	0xb6
	.uleb128 0x5
	.byte	0x3
	.long	sines
	.uleb128 0x9
	.long	0x49
	.long	0xe2
	.uleb128 0x7
	.long	0x66
	.byte	0x3
	.uleb128 0x7
	.long	0x66
	.byte	0x3
	.byte	0
	.uleb128 0x6
	.long	0xcc
	.uleb128 0xa
	.long	.LASF16
	.byte	0x11
	.byte	0x1c
	.long	0xe2
	.uleb128 0x5
	.byte	0x3
	.long	turns
	.uleb128 0xc
	.long	.LASF17
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x10f
	.uleb128 0x5
	.long	0x10f
	.uleb128 0x1d
	.byte	0
	.uleb128 0xb
	.long	0x87
	.uleb128 0x6
	.long	0x10f
	.uleb128 0x1e
	.long	.LASF33
	.byte	0x6
	.byte	0x12
	.byte	0x6
	.long	0x12b
	.uleb128 0x5
	.long	0x12b
	.byte	0
	.uleb128 0x1f
	.byte	0x4
	.uleb128 0xc
	.long	.LASF18
	.byte	0x5
	.byte	0x7
	.byte	0x7
	.long	0x12b
	.long	0x14d
	.uleb128 0x5
	.long	0x12b
	.uleb128 0x5
	.long	0x14d
	.uleb128 0x5
	.long	0x8c
	.byte	0
	.uleb128 0xb
	.long	0x152
	.uleb128 0x20
	.uleb128 0xc
	.long	.LASF19
	.byte	0x6
	.byte	0x10
	.byte	0x7
	.long	0x12b
	.long	0x16e
	.uleb128 0x5
	.long	0x8c
	.uleb128 0x5
	.long	0x8c
	.byte	0
	.uleb128 0xc
	.long	.LASF20
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x8c
	.long	0x184
	.uleb128 0x5
	.long	0x10f
	.byte	0
	.uleb128 0x21
	.long	.LASF34
	.byte	0x1
	.byte	0x47
	.byte	0x5
	.long	0x34
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x350
	.uleb128 0xa
	.long	.LASF21
	.byte	0x49
	.byte	0x10
	.long	0x350
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0xa
	.long	.LASF22
	.byte	0x4a
	.byte	0x1b
	.long	0x370
	.uleb128 0x5
	.byte	0x3
	.long	messages.0
	.uleb128 0xa
	.long	.LASF23
	.byte	0x54
	.byte	0x10
	.long	0x375
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.uleb128 0x13
	.long	.LLRL23
	.long	0x2a8
	.uleb128 0xd
	.string	"i"
	.byte	0x4e
	.byte	0xe
	.long	0x8c
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x22
	.long	0x386
	.long	.LBI37
	.byte	.LVU197
	.long	.LBB37
	.long	.LBE37-.LBB37
	.byte	0x1
	.byte	0x50
	.byte	0x3
	.long	0x268
	.uleb128 0xe
	.long	0x39b
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0xe
	.long	0x390
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x14
	.long	0x3a6
	.long	.LBB39
	.long	.LBE39-.LBB39
	.long	0x24b
	.uleb128 0x2
	.long	0x3a7
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x8
	.long	.LVL51
	.long	0xf8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL52
	.long	0xf8
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
	.sleb128 24
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LVL49
	.long	0x3b7
	.long	0x28c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0xc
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	messages.0
	.byte	0x22
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL56
	.long	0x16e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xc
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	messages.0
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LBB42
	.long	.LBE42-.LBB42
	.long	0x2e3
	.uleb128 0xd
	.string	"i"
	.byte	0x55
	.byte	0xb
	.long	0x34
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x8
	.long	.LVL61
	.long	0x3b7
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
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	0x386
	.long	.LBB43
	.long	.LBE43-.LBB43
	.byte	0x1
	.byte	0x59
	.byte	0x2
	.uleb128 0x16
	.long	0x39b
	.uleb128 0x16
	.long	0x390
	.uleb128 0x14
	.long	0x3a6
	.long	.LBB45
	.long	.LBE45-.LBB45
	.long	0x330
	.uleb128 0x2
	.long	0x3a7
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x8
	.long	.LVL65
	.long	0xf8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL66
	.long	0xf8
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x42
	.long	0x360
	.uleb128 0x7
	.long	0x66
	.byte	0xf
	.byte	0
	.uleb128 0x9
	.long	0x114
	.long	0x370
	.uleb128 0x7
	.long	0x66
	.byte	0x5
	.byte	0
	.uleb128 0x6
	.long	0x360
	.uleb128 0x9
	.long	0x42
	.long	0x386
	.uleb128 0x24
	.long	0x66
	.value	0x12b
	.byte	0
	.uleb128 0x17
	.long	.LASF29
	.byte	0x40
	.long	0x3b2
	.uleb128 0x11
	.long	.LASF24
	.byte	0x40
	.byte	0x1e
	.long	0x10f
	.uleb128 0x11
	.long	.LASF21
	.byte	0x40
	.byte	0x38
	.long	0x3b2
	.uleb128 0x12
	.uleb128 0x3
	.string	"i"
	.byte	0x42
	.byte	0xb
	.long	0x34
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x49
	.uleb128 0x25
	.string	"md5"
	.byte	0x1
	.byte	0x30
	.byte	0xd
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x58b
	.uleb128 0x18
	.long	.LASF25
	.byte	0x1d
	.long	0x14d
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x26
	.string	"n"
	.byte	0x1
	.byte	0x30
	.byte	0x2a
	.long	0x8c
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x18
	.long	.LASF21
	.byte	0x3b
	.long	0x58b
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xa
	.long	.LASF26
	.byte	0x32
	.byte	0xb
	.long	0x590
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.uleb128 0x19
	.long	.LASF27
	.byte	0x33
	.byte	0x9
	.long	0x8c
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x19
	.long	.LASF28
	.byte	0x34
	.byte	0x11
	.long	0x58b
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x13
	.long	.LLRL5
	.long	0x453
	.uleb128 0xd
	.string	"i"
	.byte	0x37
	.byte	0xb
	.long	0x34
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x10
	.long	.LBB12
	.long	.LBE12-.LBB12
	.long	0x53c
	.uleb128 0x3
	.string	"i"
	.byte	0x39
	.byte	0xe
	.long	0x8c
	.uleb128 0x27
	.long	0x5a0
	.long	.LBI13
	.byte	.LVU39
	.long	.LLRL7
	.byte	0x1
	.byte	0x3a
	.byte	0x3
	.uleb128 0xe
	.long	0x5b5
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xe
	.long	0x5aa
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x28
	.long	.LLRL7
	.uleb128 0x2
	.long	0x5bf
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x2
	.long	0x5c8
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x2
	.long	0x5d1
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	0x5da
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x29
	.long	0x5e3
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.uleb128 0x2a
	.long	0x5ec
	.long	.LLRL14
	.long	0x4f1
	.uleb128 0x2
	.long	0x5f1
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.uleb128 0x1a
	.long	0x5fb
	.long	.LLRL16
	.uleb128 0x2
	.long	0x5fc
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x1a
	.long	0x605
	.long	.LLRL18
	.uleb128 0x2
	.long	0x606
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x2
	.long	0x60f
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	0x618
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LBB27
	.long	.LBE27-.LBB27
	.long	0x55b
	.uleb128 0xd
	.string	"i"
	.byte	0x3c
	.byte	0xb
	.long	0x34
	.long	.LLST22
	.long	.LVUS22
	.byte	0
	.uleb128 0x15
	.long	.LVL2
	.long	0x153
	.long	0x577
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
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL40
	.long	0x119
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x91
	.sleb128 -104
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x42
	.uleb128 0x9
	.long	0x55
	.long	0x5a0
	.uleb128 0x7
	.long	0x66
	.byte	0x3
	.byte	0
	.uleb128 0x17
	.long	.LASF30
	.byte	0x15
	.long	0x627
	.uleb128 0x11
	.long	.LASF26
	.byte	0x15
	.byte	0x20
	.long	0x627
	.uleb128 0x2b
	.string	"p"
	.byte	0x1
	.byte	0x15
	.byte	0x3f
	.long	0x3b2
	.uleb128 0x3
	.string	"a"
	.byte	0x17
	.byte	0xb
	.long	0x55
	.uleb128 0x3
	.string	"b"
	.byte	0x17
	.byte	0x19
	.long	0x55
	.uleb128 0x3
	.string	"c"
	.byte	0x17
	.byte	0x27
	.long	0x55
	.uleb128 0x3
	.string	"d"
	.byte	0x17
	.byte	0x35
	.long	0x55
	.uleb128 0x3
	.string	"m"
	.byte	0x17
	.byte	0x43
	.long	0x62c
	.uleb128 0x2c
	.long	0x5fb
	.uleb128 0x3
	.string	"i"
	.byte	0x18
	.byte	0xb
	.long	0x34
	.byte	0
	.uleb128 0x12
	.uleb128 0x3
	.string	"i"
	.byte	0x1a
	.byte	0xb
	.long	0x34
	.uleb128 0x12
	.uleb128 0x3
	.string	"f"
	.byte	0x1b
	.byte	0xc
	.long	0x55
	.uleb128 0x3
	.string	"g"
	.byte	0x1c
	.byte	0x7
	.long	0x34
	.uleb128 0x2d
	.long	.LASF31
	.byte	0x1
	.byte	0x27
	.byte	0x7
	.long	0x34
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x55
	.uleb128 0x2e
	.long	0x55
	.uleb128 0x7
	.long	0x66
	.byte	0xf
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
	.uleb128 0x4
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
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 48
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0x1c
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
	.uleb128 0x1d
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x1f
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x22
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
	.uleb128 0x23
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
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
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
	.uleb128 0x27
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
	.uleb128 0x28
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x29
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2a
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
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
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
.LVUS24:
	.uleb128 .LVU186
	.uleb128 .LVU191
	.uleb128 .LVU191
	.uleb128 .LVU209
	.uleb128 .LVU210
	.uleb128 .LVU212
	.uleb128 .LVU212
	.uleb128 .LVU213
	.uleb128 .LVU213
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 0
.LLST24:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL47
	.uleb128 .LVL53-.LVL47
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL54-.LVL47
	.uleb128 .LVL55-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL47
	.uleb128 .LVL57-.LVL47
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL57-.LVL47
	.uleb128 .LVL58-.LVL47
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL58-.LVL47
	.uleb128 .LVL67-.LVL47
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL67-.LVL47
	.uleb128 .LVL68-.LVL47
	.uleb128 0x2
	.byte	0x73
	.sleb128 -24
	.byte	0x4
	.uleb128 .LVL68-.LVL47
	.uleb128 .LVL70-.LVL47
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x144
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL70-.LVL47
	.uleb128 .LFE3-.LVL47
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x144
	.byte	0x1c
	.byte	0
.LVUS25:
	.uleb128 .LVU197
	.uleb128 .LVU207
.LLST25:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL52-.LVL49
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS26:
	.uleb128 .LVU197
	.uleb128 .LVU207
.LLST26:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL52-.LVL49
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS27:
	.uleb128 .LVU200
	.uleb128 .LVU201
	.uleb128 .LVU201
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU205
.LLST27:
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
	.uleb128 .LVL50-.LVL49
	.uleb128 0x9
	.byte	0x77
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0x8
	.byte	0x24
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL49
	.uleb128 .LVL51-.LVL49
	.uleb128 0x9
	.byte	0x77
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0x8
	.byte	0x25
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU219
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU237
.LLST28:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL60-.LVL59
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL59
	.uleb128 .LVL69-.LVL59
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS29:
	.uleb128 .LVU225
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU230
.LLST29:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x9
	.byte	0x76
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0x8
	.byte	0x24
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL63
	.uleb128 .LVL65-.LVL63
	.uleb128 0x9
	.byte	0x76
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x1c
	.byte	0x8
	.byte	0x25
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU179
	.uleb128 .LVU179
	.uleb128 0
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-1-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL2-1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL43-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL0
	.uleb128 .LVL45-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL45-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x3
	.byte	0x76
	.sleb128 -4
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU178
	.uleb128 .LVU178
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-1-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-1-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LVL43-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL0
	.uleb128 .LVL44-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL44-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU180
	.uleb128 .LVU180
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-1-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL2-1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -132
	.byte	0x4
	.uleb128 .LVL3-.LVL0
	.uleb128 .LVL43-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL0
	.uleb128 .LVL46-.LVL0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -132
	.byte	0x4
	.uleb128 .LVL46-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU12
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LVL6-.LVL1
	.uleb128 0x7
	.byte	0x75
	.sleb128 8
	.byte	0x36
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL1
	.uleb128 .LVL7-.LVL1
	.uleb128 0x7
	.byte	0x76
	.sleb128 8
	.byte	0x36
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL1
	.uleb128 .LVL43-.LVL1
	.uleb128 0xa
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x23
	.uleb128 0x8
	.byte	0x36
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL1
	.uleb128 .LFE1-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS4:
	.uleb128 .LVU14
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU37
	.uleb128 .LVU177
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL2
	.byte	0x4
	.uleb128 .LVL2-.LVL2
	.uleb128 .LVL8-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL8-.LVL2
	.uleb128 .LVL11-.LVL2
	.uleb128 0x3
	.byte	0x91
	.sleb128 -132
	.byte	0x4
	.uleb128 .LVL43-.LVL2
	.uleb128 .LFE1-.LVL2
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS6:
	.uleb128 .LVU22
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU36
.LLST6:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL8-.LVL5
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL5
	.uleb128 .LVL10-.LVL5
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS8:
	.uleb128 .LVU39
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU146
.LLST8:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL15-.LVL11
	.uleb128 .LVL39-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -112
	.byte	0
.LVUS9:
	.uleb128 .LVU39
	.uleb128 .LVU146
.LLST9:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL39-.LVL11
	.uleb128 0x4
	.byte	0x91
	.sleb128 -96
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU41
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU146
.LLST10:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -128
	.byte	0x4
	.uleb128 .LVL15-.LVL11
	.uleb128 .LVL20-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -132
	.byte	0x4
	.uleb128 .LVL20-.LVL11
	.uleb128 .LVL24-.LVL11
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL24-.LVL11
	.uleb128 .LVL30-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -132
	.byte	0x4
	.uleb128 .LVL30-.LVL11
	.uleb128 .LVL34-.LVL11
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL34-.LVL11
	.uleb128 .LVL38-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -132
	.byte	0x4
	.uleb128 .LVL38-.LVL11
	.uleb128 .LVL39-.LVL11
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS11:
	.uleb128 .LVU41
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU146
.LLST11:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -124
	.byte	0x4
	.uleb128 .LVL15-.LVL11
	.uleb128 .LVL22-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL22-.LVL11
	.uleb128 .LVL26-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.LVL11
	.uleb128 .LVL33-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL33-.LVL11
	.uleb128 .LVL34-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL34-.LVL11
	.uleb128 .LVL38-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL38-.LVL11
	.uleb128 .LVL39-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS12:
	.uleb128 .LVU41
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU146
.LLST12:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -120
	.byte	0x4
	.uleb128 .LVL15-.LVL11
	.uleb128 .LVL20-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL20-.LVL11
	.uleb128 .LVL26-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL26-.LVL11
	.uleb128 .LVL30-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL30-.LVL11
	.uleb128 .LVL34-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL34-.LVL11
	.uleb128 .LVL38-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL38-.LVL11
	.uleb128 .LVL39-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS13:
	.uleb128 .LVU41
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 .LVU127
	.uleb128 .LVU127
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU146
.LLST13:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL15-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -116
	.byte	0x4
	.uleb128 .LVL15-.LVL11
	.uleb128 .LVL20-.LVL11
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL20-.LVL11
	.uleb128 .LVL25-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL25-.LVL11
	.uleb128 .LVL30-.LVL11
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL30-.LVL11
	.uleb128 .LVL34-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL34-.LVL11
	.uleb128 .LVL38-.LVL11
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL38-.LVL11
	.uleb128 .LVL39-.LVL11
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS15:
	.uleb128 .LVU43
	.uleb128 .LVU45
	.uleb128 .LVU45
	.uleb128 .LVU60
.LLST15:
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
	.byte	0x52
	.byte	0
.LVUS17:
	.uleb128 .LVU66
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU146
.LLST17:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL19-.LVL15
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL19-.LVL15
	.uleb128 .LVL22-.LVL15
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL15
	.uleb128 .LVL29-.LVL15
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL29-.LVL15
	.uleb128 .LVL33-.LVL15
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL15
	.uleb128 .LVL39-.LVL15
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS19:
	.uleb128 .LVU68
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU90
	.uleb128 .LVU108
	.uleb128 .LVU111
	.uleb128 .LVU114
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU127
	.uleb128 .LVU132
	.uleb128 .LVU134
	.uleb128 .LVU138
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU146
.LLST19:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0xa
	.byte	0x77
	.sleb128 0
	.byte	0x20
	.byte	0x73
	.sleb128 0
	.byte	0x21
	.byte	0x76
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-.LVL16
	.uleb128 .LVL20-.LVL16
	.uleb128 0xa
	.byte	0x77
	.sleb128 0
	.byte	0x20
	.byte	0x73
	.sleb128 0
	.byte	0x21
	.byte	0x76
	.sleb128 0
	.byte	0x27
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL16
	.uleb128 .LVL21-.LVL16
	.uleb128 0x8
	.byte	0x91
	.sleb128 -132
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL16
	.uleb128 .LVL23-.LVL16
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL27-.LVL16
	.uleb128 .LVL28-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL16
	.uleb128 .LVL32-.LVL16
	.uleb128 0x8
	.byte	0x91
	.sleb128 -132
	.byte	0x6
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL16
	.uleb128 .LVL34-.LVL16
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL35-.LVL16
	.uleb128 .LVL36-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL37-.LVL16
	.uleb128 .LVL38-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-.LVL16
	.uleb128 .LVL39-.LVL16
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL39-.LVL16
	.uleb128 .LVL39-.LVL16
	.uleb128 0x2e
	.byte	0x77
	.sleb128 0
	.byte	0x20
	.byte	0x73
	.sleb128 0
	.byte	0x21
	.byte	0x76
	.sleb128 0
	.byte	0x27
	.byte	0x91
	.sleb128 -132
	.byte	0x6
	.byte	0x22
	.byte	0x72
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	sines
	.byte	0x22
	.byte	0x6
	.byte	0x22
	.byte	0x72
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x72
	.sleb128 -1
	.byte	0x1c
	.byte	0x3f
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x91
	.sleb128 0
	.byte	0x22
	.byte	0x8
	.byte	0x60
	.byte	0x1c
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU69
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU90
	.uleb128 .LVU109
	.uleb128 .LVU120
	.uleb128 .LVU133
	.uleb128 .LVU134
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU146
.LLST20:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL19-.LVL16
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0x37
	.byte	0x1e
	.byte	0x3f
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL16
	.uleb128 .LVL23-.LVL16
	.uleb128 0x7
	.byte	0x72
	.sleb128 -1
	.byte	0x37
	.byte	0x1e
	.byte	0x3f
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL16
	.uleb128 .LVL31-.LVL16
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL35-.LVL16
	.uleb128 .LVL36-.LVL16
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL37-.LVL16
	.uleb128 .LVL38-.LVL16
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL38-.LVL16
	.uleb128 .LVL39-.LVL16
	.uleb128 0x7
	.byte	0x72
	.sleb128 -1
	.byte	0x37
	.byte	0x1e
	.byte	0x3f
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU82
	.uleb128 .LVU90
	.uleb128 .LVU118
	.uleb128 .LVU127
	.uleb128 .LVU140
	.uleb128 .LVU146
.LLST21:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL23-.LVL20
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL20
	.uleb128 .LVL34-.LVL20
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL20
	.uleb128 .LVL39-.LVL20
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU158
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 .LVU177
.LLST22:
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
	.uleb128 .LVL41-.LVL40
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL43-.LVL40
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
.LLRL5:
	.byte	0x5
	.long	.LBB10
	.byte	0x4
	.uleb128 .LBB10-.LBB10
	.uleb128 .LBE10-.LBB10
	.byte	0x4
	.uleb128 .LBB11-.LBB10
	.uleb128 .LBE11-.LBB10
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB26-.LBB13
	.uleb128 .LBE26-.LBB13
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
	.byte	0x4
	.uleb128 .LBB16-.LBB15
	.uleb128 .LBE16-.LBB15
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB17
	.byte	0x4
	.uleb128 .LBB17-.LBB17
	.uleb128 .LBE17-.LBB17
	.byte	0x4
	.uleb128 .LBB23-.LBB17
	.uleb128 .LBE23-.LBB17
	.byte	0x4
	.uleb128 .LBB24-.LBB17
	.uleb128 .LBE24-.LBB17
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB18
	.byte	0x4
	.uleb128 .LBB18-.LBB18
	.uleb128 .LBE18-.LBB18
	.byte	0x4
	.uleb128 .LBB19-.LBB18
	.uleb128 .LBE19-.LBB18
	.byte	0x4
	.uleb128 .LBB20-.LBB18
	.uleb128 .LBE20-.LBB18
	.byte	0x4
	.uleb128 .LBB21-.LBB18
	.uleb128 .LBE21-.LBB18
	.byte	0x4
	.uleb128 .LBB22-.LBB18
	.uleb128 .LBE22-.LBB18
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB36
	.byte	0x4
	.uleb128 .LBB36-.LBB36
	.uleb128 .LBE36-.LBB36
	.byte	0x4
	.uleb128 .LBB40-.LBB36
	.uleb128 .LBE40-.LBB36
	.byte	0x4
	.uleb128 .LBB41-.LBB36
	.uleb128 .LBE41-.LBB36
	.byte	0
.LLRL30:
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
.LASF29:
	.string	"show"
.LASF26:
	.string	"state"
.LASF9:
	.string	"uint64_t"
.LASF3:
	.string	"short int"
.LASF12:
	.string	"size_t"
.LASF22:
	.string	"messages"
.LASF34:
	.string	"main"
.LASF18:
	.string	"memcpy"
.LASF16:
	.string	"turns"
.LASF28:
	.string	"padded"
.LASF33:
	.string	"free"
.LASF4:
	.string	"long long int"
.LASF13:
	.string	"long int"
.LASF30:
	.string	"md5_block"
.LASF17:
	.string	"printf"
.LASF24:
	.string	"name"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF10:
	.string	"long long unsigned int"
.LASF8:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF31:
	.string	"turn"
.LASF6:
	.string	"short unsigned int"
.LASF21:
	.string	"digest"
.LASF27:
	.string	"whole"
.LASF11:
	.string	"char"
.LASF20:
	.string	"strlen"
.LASF19:
	.string	"calloc"
.LASF32:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF25:
	.string	"data"
.LASF14:
	.string	"long unsigned int"
.LASF15:
	.string	"sines"
.LASF23:
	.string	"chain"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"md5.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
