	.file	"sudoku.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "sudoku.c"
	.p2align 4
	.type	toggle, @function
toggle:
.LVL0:
.LFB1:
	.file 1 "sudoku.c"
	.loc 1 17 1 view -0
	.cfi_startproc
	.loc 1 18 2 view .LVU1
	.loc 1 17 1 is_stmt 0 view .LVU2
	subl	$16, %esp
	.cfi_def_cfa_offset 20
	movl	%eax, %ecx
	movl	%ebx, (%esp)
	.loc 1 18 6 view .LVU3
	movl	$954437177, %eax
.LVL1:
	.cfi_offset 3, -20
	.loc 1 17 1 view .LVU4
	movzwl	%dx, %ebx
	movl	%edi, 8(%esp)
	.loc 1 18 6 view .LVU5
	imull	%ecx
.LVL2:
	.cfi_offset 7, -12
	.loc 1 18 6 view .LVU6
	movl	%ecx, %edi
	.loc 1 17 1 view .LVU7
	movl	%esi, 4(%esp)
	.loc 1 18 6 view .LVU8
	sarl	$31, %edi
	.cfi_offset 6, -16
	.loc 1 18 20 view .LVU9
	movl	%ecx, %esi
	.loc 1 17 1 view .LVU10
	movl	%ebp, 12(%esp)
	.cfi_offset 5, -8
	.loc 1 19 10 view .LVU11
	movl	$rows, %ebp
	.loc 1 18 6 view .LVU12
	sarl	%edx
	subl	%edi, %edx
.LVL3:
	.loc 1 18 20 view .LVU13
	leal	(%edx,%edx,8), %eax
	subl	%eax, %esi
.LVL4:
	.loc 1 19 2 is_stmt 1 view .LVU14
	.loc 1 19 10 is_stmt 0 view .LVU15
	movzwl	0(%ebp,%edx,2), %eax
	xorl	%ebx, %eax
	movw	%ax, 0(%ebp,%edx,2)
	.loc 1 20 2 is_stmt 1 view .LVU16
	.loc 1 20 13 is_stmt 0 view .LVU17
	movl	$columns, %edx
.LVL5:
	.loc 1 22 1 view .LVU18
	movl	12(%esp), %ebp
	.loc 1 20 13 view .LVU19
	movzwl	(%edx,%esi,2), %eax
	xorl	%ebx, %eax
	movw	%ax, (%edx,%esi,2)
	.loc 1 21 2 is_stmt 1 view .LVU20
	.loc 1 21 10 is_stmt 0 view .LVU21
	movl	$1272582903, %eax
	imull	%ecx
.LVL6:
	.loc 1 21 22 view .LVU22
	movl	$1431655766, %eax
	.loc 1 21 10 view .LVU23
	sarl	$3, %edx
	subl	%edi, %edx
	.loc 1 22 1 view .LVU24
	movl	8(%esp), %edi
.LVL7:
	.loc 1 21 7 view .LVU25
	leal	(%edx,%edx,2), %ecx
.LVL8:
	.loc 1 21 22 view .LVU26
	imull	%esi
	.loc 1 21 27 view .LVU27
	movl	$boxes, %eax
	.loc 1 21 22 view .LVU28
	sarl	$31, %esi
.LVL9:
	.loc 1 21 22 view .LVU29
	subl	%esi, %edx
	.loc 1 22 1 view .LVU30
	movl	4(%esp), %esi
	.loc 1 21 7 view .LVU31
	addl	%edx, %ecx
	.loc 1 21 27 view .LVU32
	movzwl	(%eax,%ecx,2), %edx
	xorl	%edx, %ebx
.LVL10:
	.loc 1 21 27 view .LVU33
	movw	%bx, (%eax,%ecx,2)
	.loc 1 22 1 view .LVU34
	movl	(%esp), %ebx
	addl	$16, %esp
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE1:
	.size	toggle, .-toggle
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	""
.LC1:
	.string	"\n"
.LC2:
	.string	" "
	.globl	__popcountsi2
.LC3:
	.string	"%d%s"
	.text
	.p2align 4
	.type	solve, @function
solve:
.LVL11:
.LFB2:
	.loc 1 25 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 26 2 view .LVU36
	.loc 1 27 2 view .LVU37
.LBB11:
	.loc 1 27 7 view .LVU38
	.loc 1 27 20 view .LVU39
.LBE11:
	.loc 1 25 1 is_stmt 0 view .LVU40
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 26 17 view .LVU41
	movl	$10, %ebp
	.loc 1 25 1 view .LVU42
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
.LBB15:
	.loc 1 27 11 view .LVU43
	xorl	%ebx, %ebx
.LBE15:
	.loc 1 25 1 view .LVU44
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.loc 1 25 1 view .LVU45
	movl	%eax, 28(%esp)
	.loc 1 26 6 view .LVU46
	movl	$-1, %eax
.LVL12:
	.loc 1 26 6 view .LVU47
	movl	%eax, 24(%esp)
.LVL13:
	.p2align 4
	.p2align 3
.L6:
.LBB16:
.LBB12:
	.loc 1 28 3 is_stmt 1 view .LVU48
	.loc 1 28 6 is_stmt 0 view .LVU49
	cmpb	$0, board(%ebx)
	jne	.L5
	.loc 1 30 3 is_stmt 1 view .LVU50
.LVL14:
.LBB13:
.LBI13:
	.loc 1 10 17 view .LVU51
.LBB14:
	.loc 1 12 2 view .LVU52
	.loc 1 12 20 is_stmt 0 view .LVU53
	movl	$954437177, %eax
	mull	%ebx
	movl	%edx, %ecx
	shrl	%ecx
	leal	(%ecx,%ecx,8), %eax
	movl	%ecx, %edi
	movl	%ebx, %ecx
	subl	%eax, %ecx
.LVL15:
	.loc 1 13 2 is_stmt 1 view .LVU54
	.loc 1 13 50 is_stmt 0 view .LVU55
	movl	$1272582903, %eax
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	movl	%edx, %esi
	sarl	$3, %esi
	subl	%eax, %esi
	.loc 1 13 62 view .LVU56
	movl	$-1431655765, %eax
	mull	%ecx
	.loc 1 13 15 view .LVU57
	movzwl	columns(%ecx,%ecx), %ecx
	.loc 1 13 47 view .LVU58
	leal	(%esi,%esi,2), %eax
	.loc 1 13 62 view .LVU59
	shrl	%edx
	.loc 1 13 47 view .LVU60
	addl	%eax, %edx
	.loc 1 13 15 view .LVU61
	movzwl	rows(%edi,%edi), %eax
	movzwl	boxes(%edx,%edx), %edx
	orl	%ecx, %eax
	orl	%edx, %eax
	notl	%eax
.LBE14:
.LBE13:
	.loc 1 30 11 view .LVU62
	andl	$511, %eax
	movl	%eax, (%esp)
	call	__popcountsi2
.LVL16:
	.loc 1 31 3 is_stmt 1 view .LVU63
	.loc 1 31 6 is_stmt 0 view .LVU64
	cmpl	%ebp, %eax
	cmovl	%eax, %ebp
.LVL17:
	.loc 1 31 6 view .LVU65
	movl	24(%esp), %eax
.LVL18:
	.loc 1 31 6 view .LVU66
	cmovl	%ebx, %eax
	movl	%eax, 24(%esp)
.LVL19:
.L5:
	.loc 1 31 6 view .LVU67
.LBE12:
	.loc 1 27 27 is_stmt 1 discriminator 2 view .LVU68
	incl	%ebx
.LVL20:
	.loc 1 27 20 discriminator 2 view .LVU69
	cmpl	$81, %ebx
	jne	.L6
.LBE16:
	.loc 1 36 2 view .LVU70
	.loc 1 36 5 is_stmt 0 view .LVU71
	cmpl	$-1, 24(%esp)
	je	.L24
	.loc 1 42 2 is_stmt 1 view .LVU72
.LBB17:
	.loc 1 42 7 view .LVU73
.LVL21:
.LBB18:
.LBI18:
	.loc 1 10 17 view .LVU74
.LBB19:
	.loc 1 12 2 view .LVU75
	.loc 1 12 20 is_stmt 0 view .LVU76
	movl	24(%esp), %eax
	movl	$954437177, %edx
	movl	24(%esp), %ebx
.LVL22:
	.loc 1 12 20 view .LVU77
	imull	%edx
	movl	%ebx, %edi
	sarl	$31, %edi
	sarl	%edx
	movl	%edx, %ecx
	subl	%edi, %ecx
	leal	(%ecx,%ecx,8), %eax
	movl	%ecx, %esi
	movl	%ebx, %ecx
	subl	%eax, %ecx
.LVL23:
	.loc 1 13 2 is_stmt 1 view .LVU78
	.loc 1 13 50 is_stmt 0 view .LVU79
	movl	$1272582903, %eax
	imull	%ebx
	.loc 1 13 62 view .LVU80
	movl	$-1431655765, %eax
	.loc 1 13 50 view .LVU81
	movl	%edx, %ebx
	.loc 1 13 62 view .LVU82
	mull	%ecx
	.loc 1 13 50 view .LVU83
	sarl	$3, %ebx
	subl	%edi, %ebx
	.loc 1 13 47 view .LVU84
	leal	(%ebx,%ebx,2), %eax
	.loc 1 13 15 view .LVU85
	movzwl	rows(%esi,%esi), %ebx
	.loc 1 13 62 view .LVU86
	shrl	%edx
	.loc 1 13 47 view .LVU87
	addl	%edx, %eax
	.loc 1 13 15 view .LVU88
	movzwl	columns(%ecx,%ecx), %edx
	movzwl	boxes(%eax,%eax), %eax
	orl	%edx, %ebx
	orl	%eax, %ebx
	notl	%ebx
.LVL24:
	.loc 1 13 15 view .LVU89
.LBE19:
.LBE18:
	.loc 1 42 46 is_stmt 1 view .LVU90
	andl	$511, %ebx
.LVL25:
	.loc 1 42 46 is_stmt 0 view .LVU91
	je	.L4
	movl	24(%esp), %edi
	movl	28(%esp), %ebp
.LVL26:
.L11:
	.loc 1 42 46 discriminator 3 view .LVU92
	cmpl	%ebp, solutions
	jge	.L4
.LBB20:
	.loc 1 43 3 is_stmt 1 discriminator 4 view .LVU93
	.loc 1 43 23 is_stmt 0 discriminator 4 view .LVU94
	movl	%ebx, %esi
	negl	%esi
	andl	%ebx, %esi
.LVL27:
	.loc 1 44 3 is_stmt 1 discriminator 4 view .LVU95
	.loc 1 44 24 is_stmt 0 discriminator 4 view .LVU96
	bsfl	%esi, %eax
	.loc 1 45 3 discriminator 4 view .LVU97
	movl	%esi, %edx
	.loc 1 44 43 discriminator 4 view .LVU98
	incb	%al
	movb	%al, board(%edi)
	.loc 1 45 3 is_stmt 1 discriminator 4 view .LVU99
	movl	%edi, %eax
	call	toggle
.LVL28:
	.loc 1 46 3 discriminator 4 view .LVU100
	.loc 1 47 3 is_stmt 0 discriminator 4 view .LVU101
	movl	%ebp, %eax
	.loc 1 46 10 discriminator 4 view .LVU102
	incl	guesses
	.loc 1 47 3 is_stmt 1 discriminator 4 view .LVU103
	call	solve
.LVL29:
	.loc 1 48 3 discriminator 4 view .LVU104
	movl	%edi, %eax
	movl	%esi, %edx
	call	toggle
.LVL30:
	.loc 1 49 3 discriminator 4 view .LVU105
.LBE20:
	.loc 1 42 80 is_stmt 0 discriminator 4 view .LVU106
	leal	-1(%ebx), %eax
.LBB21:
	.loc 1 49 15 discriminator 4 view .LVU107
	movb	$0, board(%edi)
.LBE21:
	.loc 1 42 72 is_stmt 1 discriminator 4 view .LVU108
.LVL31:
	.loc 1 42 46 discriminator 4 view .LVU109
	andl	%eax, %ebx
.LVL32:
	.loc 1 42 46 is_stmt 0 discriminator 4 view .LVU110
	jne	.L11
.LVL33:
.L4:
	.loc 1 42 46 discriminator 4 view .LVU111
.LBE17:
	.loc 1 51 1 view .LVU112
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
.LVL34:
.L24:
	.cfi_restore_state
	.loc 1 37 3 is_stmt 1 view .LVU113
	.loc 1 37 7 is_stmt 0 view .LVU114
	movl	solutions, %eax
	incl	%eax
	.loc 1 37 6 view .LVU115
	movl	%eax, solutions
	decl	%eax
	jne	.L4
.LBB22:
	.loc 1 38 13 view .LVU116
	xorl	%ebx, %ebx
.LVL35:
	.loc 1 39 67 view .LVU117
	movl	$.LC2, %esi
	jmp	.L8
.LVL36:
	.p2align 4,,10
	.p2align 3
.L25:
	.loc 1 39 67 view .LVU118
	imull	$-1431655765, %ebx, %eax
	subl	$1431655766, %eax
	.loc 1 39 67 discriminator 1 view .LVU119
	cmpl	$1431655765, %eax
	movl	$.LC0, %eax
	cmovb	%esi, %eax
.L9:
	.loc 1 39 5 discriminator 8 view .LVU120
	movl	%eax, 8(%esp)
	movsbl	board(%ebx), %eax
	.loc 1 38 29 discriminator 8 view .LVU121
	incl	%ebx
.LVL37:
	.loc 1 39 5 discriminator 8 view .LVU122
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL38:
	.loc 1 38 29 is_stmt 1 discriminator 8 view .LVU123
	.loc 1 38 22 discriminator 8 view .LVU124
	cmpl	$81, %ebx
	je	.L4
.LVL39:
.L8:
	.loc 1 39 5 view .LVU125
.LBE22:
	.loc 1 51 1 is_stmt 0 view .LVU126
	imull	$954437177, %ebx, %eax
	addl	$954437176, %eax
.LBB23:
	.loc 1 39 5 view .LVU127
	cmpl	$477218587, %eax
	ja	.L25
	movl	$.LC1, %eax
	jmp	.L9
.LBE23:
	.cfi_endproc
.LFE2:
	.size	solve, .-solve
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC4:
	.string	"puzzle %d: %d solutions, %d guesses\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB3:
	.loc 1 54 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 55 2 view .LVU129
	.loc 1 62 2 view .LVU130
.LVL40:
	.loc 1 63 2 view .LVU131
.LBB30:
	.loc 1 63 7 view .LVU132
	.loc 1 63 20 view .LVU133
.LBE30:
	.loc 1 54 1 is_stmt 0 view .LVU134
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
.LBB55:
	.loc 1 63 11 view .LVU135
	xorl	%edi, %edi
.LBE55:
	.loc 1 54 1 view .LVU136
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 62 6 view .LVU137
	xorl	%ebx, %ebx
	.loc 1 54 1 view .LVU138
	andl	$-16, %esp
	subl	$48, %esp
.LVL41:
.L35:
.LBB56:
.LBB31:
	.loc 1 64 3 is_stmt 1 view .LVU139
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, rows
	xorl	%eax, %eax
	.loc 1 65 3 is_stmt 0 view .LVU140
	xorl	%ecx, %ecx
	.loc 1 64 3 view .LVU141
	movl	%eax, rows+4
	xorl	%eax, %eax
	.loc 1 65 3 view .LVU142
	xorl	%esi, %esi
	.loc 1 64 3 view .LVU143
	movl	%eax, rows+8
	xorl	%eax, %eax
	movl	%eax, rows+12
	.loc 1 65 3 view .LVU144
	xorl	%eax, %eax
	movl	%eax, columns+8
	xorl	%eax, %eax
	movl	%eax, columns+12
	xorl	%eax, %eax
	movw	%ax, columns+16
	.loc 1 66 3 view .LVU145
	xorl	%eax, %eax
	.loc 1 64 3 view .LVU146
	movw	%dx, rows+16
	.loc 1 65 3 is_stmt 1 view .LVU147
	.loc 1 66 3 view .LVU148
	xorl	%edx, %edx
	.loc 1 65 3 is_stmt 0 view .LVU149
	movl	%ecx, columns
	.loc 1 66 3 view .LVU150
	xorl	%ecx, %ecx
	.loc 1 65 3 view .LVU151
	movl	%esi, columns+4
	.loc 1 66 3 view .LVU152
	xorl	%esi, %esi
	movl	%eax, boxes
	xorl	%eax, %eax
	movl	%eax, boxes+4
	.loc 1 67 3 view .LVU153
	xorl	%eax, %eax
	.loc 1 66 3 view .LVU154
	movl	%edx, boxes+8
	.loc 1 67 3 view .LVU155
	xorl	%edx, %edx
	.loc 1 66 3 view .LVU156
	movl	%ecx, boxes+12
	movw	%si, boxes+16
	.loc 1 67 3 is_stmt 1 view .LVU157
.L27:
	movl	%edx, board(%eax)
	addl	$8, %eax
	movl	%edx, board-4(%eax)
	cmpl	$80, %eax
	jb	.L27
	movb	$0, board(%eax)
	.loc 1 68 3 view .LVU158
.LBB32:
	.loc 1 70 36 is_stmt 0 view .LVU159
	movl	puzzles.0(,%edi,4), %eax
.LBE32:
	.loc 1 68 23 view .LVU160
	xorl	%edx, %edx
	movl	%edx, solutions
	.loc 1 68 11 view .LVU161
	xorl	%ecx, %ecx
.LBB50:
	.loc 1 70 12 view .LVU162
	xorl	%esi, %esi
.LBE50:
	.loc 1 68 11 view .LVU163
	movl	%ecx, guesses
	.loc 1 69 3 is_stmt 1 view .LVU164
.LVL42:
	.loc 1 70 3 view .LVU165
.LBB51:
	.loc 1 70 8 view .LVU166
	.loc 1 70 26 view .LVU167
	movl	%edi, 28(%esp)
	.loc 1 70 36 is_stmt 0 view .LVU168
	movl	%eax, 40(%esp)
.LBE51:
	.loc 1 69 7 view .LVU169
	movl	$1, %eax
	movl	%eax, 32(%esp)
	movl	%ebx, 24(%esp)
	jmp	.L29
.LVL43:
	.p2align 4,,10
	.p2align 3
.L32:
.LBB52:
	.loc 1 71 4 is_stmt 1 view .LVU170
	.loc 1 71 7 is_stmt 0 view .LVU171
	cmpb	$46, %bl
	je	.L30
.LBB33:
	.loc 1 72 5 is_stmt 1 view .LVU172
.LVL44:
	.loc 1 73 5 view .LVU173
.LBB34:
.LBI34:
	.loc 1 10 17 view .LVU174
.LBB35:
	.loc 1 12 2 view .LVU175
	.loc 1 13 2 view .LVU176
	.loc 1 13 2 is_stmt 0 view .LVU177
.LBE35:
.LBE34:
	.loc 1 74 5 is_stmt 1 view .LVU178
.LBB43:
.LBB36:
	.loc 1 12 20 is_stmt 0 view .LVU179
	movl	$954437177, %eax
.LBE36:
.LBE43:
	.loc 1 72 51 view .LVU180
	movb	%bl, %cl
.LBB44:
.LBB37:
	.loc 1 12 20 view .LVU181
	mull	%esi
.LBE37:
.LBE44:
	.loc 1 72 51 view .LVU182
	subb	$49, %cl
	.loc 1 72 33 view .LVU183
	movl	$1, %edi
	sall	%cl, %edi
.LBB45:
.LBB38:
	.loc 1 12 20 view .LVU184
	movl	%esi, %ecx
.LBE38:
.LBE45:
	.loc 1 72 33 view .LVU185
	movl	%edi, 36(%esp)
.LVL45:
.LBB46:
.LBB39:
	.loc 1 12 20 view .LVU186
	shrl	%edx
	leal	(%edx,%edx,8), %eax
	movl	%edx, %edi
	subl	%eax, %ecx
	.loc 1 13 50 view .LVU187
	movl	$1272582903, %eax
	.loc 1 12 20 view .LVU188
	movl	%ecx, 44(%esp)
	.loc 1 13 50 view .LVU189
	imull	%esi
	movl	%esi, %eax
	sarl	$31, %eax
	sarl	$3, %edx
	movl	%edx, %ecx
	.loc 1 13 62 view .LVU190
	movl	$-1431655765, %edx
	.loc 1 13 50 view .LVU191
	subl	%eax, %ecx
	.loc 1 13 62 view .LVU192
	movl	44(%esp), %eax
	mull	%edx
	.loc 1 13 47 view .LVU193
	leal	(%ecx,%ecx,2), %eax
	.loc 1 13 15 view .LVU194
	movl	44(%esp), %ecx
	.loc 1 13 62 view .LVU195
	shrl	%edx
	.loc 1 13 47 view .LVU196
	addl	%eax, %edx
	.loc 1 13 15 view .LVU197
	movzwl	columns(%ecx,%ecx), %ecx
	movzwl	rows(%edi,%edi), %eax
.LBE39:
.LBE46:
	.loc 1 73 39 view .LVU198
	movl	36(%esp), %edi
.LBB47:
.LBB40:
	.loc 1 13 15 view .LVU199
	orl	%eax, %ecx
	movzwl	boxes(%edx,%edx), %eax
.LBE40:
.LBE47:
	.loc 1 75 5 view .LVU200
	movzwl	%di, %edx
.LBB48:
.LBB41:
	.loc 1 13 15 view .LVU201
	orl	%eax, %ecx
.LBE41:
.LBE48:
	.loc 1 73 39 view .LVU202
	xorl	%eax, %eax
.LBB49:
.LBB42:
	.loc 1 13 15 view .LVU203
	notl	%ecx
.LBE42:
.LBE49:
	.loc 1 73 39 view .LVU204
	andl	%edi, %ecx
	andl	$511, %ecx
	setne	%al
	.loc 1 74 30 view .LVU205
	subb	$48, %bl
	.loc 1 73 14 view .LVU206
	andl	%eax, 32(%esp)
.LVL46:
	.loc 1 75 5 view .LVU207
	movl	%esi, %eax
	.loc 1 74 30 view .LVU208
	movb	%bl, board(%esi)
	.loc 1 75 5 is_stmt 1 view .LVU209
	call	toggle
.LVL47:
.L30:
	.loc 1 75 5 is_stmt 0 view .LVU210
.LBE33:
	.loc 1 70 45 is_stmt 1 discriminator 2 view .LVU211
	incl	%esi
.LVL48:
	.loc 1 70 26 discriminator 2 view .LVU212
	cmpl	$81, %esi
	je	.L31
.LVL49:
.L29:
	.loc 1 70 39 is_stmt 0 discriminator 3 view .LVU213
	movl	40(%esp), %eax
	movzbl	(%eax,%esi), %ebx
	.loc 1 70 26 discriminator 3 view .LVU214
	testb	%bl, %bl
	jne	.L32
.LVL50:
.L31:
	.loc 1 70 26 discriminator 3 view .LVU215
.LBE52:
	.loc 1 77 6 view .LVU216
	movl	28(%esp), %edi
	movl	24(%esp), %ebx
	.loc 1 77 3 is_stmt 1 view .LVU217
	.loc 1 77 6 is_stmt 0 view .LVU218
	cmpl	$1, %edi
	je	.L36
	.loc 1 77 7 view .LVU219
	movzbl	32(%esp), %eax
	andb	$1, %al
	.loc 1 77 6 view .LVU220
	je	.L36
	.loc 1 78 4 is_stmt 1 view .LVU221
	xorl	%eax, %eax
	cmpl	$3, %edi
	sete	%al
	leal	2(%eax,%eax,2), %eax
	call	solve
.LVL51:
	.loc 1 79 3 is_stmt 0 view .LVU222
	movl	guesses, %edx
	movl	solutions, %eax
.L33:
	.loc 1 79 3 is_stmt 1 discriminator 2 view .LVU223
	movl	%edi, 4(%esp)
.LBE31:
	.loc 1 63 26 is_stmt 0 discriminator 2 view .LVU224
	incl	%edi
.LBB53:
	.loc 1 79 3 discriminator 2 view .LVU225
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL52:
	.loc 1 80 3 is_stmt 1 discriminator 2 view .LVU226
	.loc 1 80 7 is_stmt 0 discriminator 2 view .LVU227
	movl	solutions, %eax
	addl	%eax, %ebx
.LVL53:
	.loc 1 80 7 discriminator 2 view .LVU228
.LBE53:
	.loc 1 63 26 is_stmt 1 discriminator 2 view .LVU229
	.loc 1 63 20 discriminator 2 view .LVU230
	cmpl	$4, %edi
	jne	.L35
.LBE56:
	.loc 1 82 2 view .LVU231
	.loc 1 83 1 is_stmt 0 view .LVU232
	leal	-12(%ebp), %esp
	movl	%ebx, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL54:
	.loc 1 83 1 view .LVU233
	popl	%esi
	.cfi_restore 6
.LVL55:
	.loc 1 83 1 view .LVU234
	popl	%edi
	.cfi_restore 7
.LVL56:
	.loc 1 83 1 view .LVU235
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL57:
	.loc 1 83 1 view .LVU236
	ret
.LVL58:
	.p2align 4,,10
	.p2align 3
.L36:
	.cfi_restore_state
.LBB57:
.LBB54:
	.loc 1 83 1 view .LVU237
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.L33
.LBE54:
.LBE57:
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.str1.4
	.align 4
.LC5:
	.string	"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
	.align 4
.LC6:
	.string	"..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9"
	.align 4
.LC7:
	.string	"..9748...7.........2.1.9.....7...24..64.1.59..98...3.....8.3.2.........6...2759.."
	.align 4
.LC8:
	.string	"1...........2...........3....4...........5...........6....7...........8...........9"
	.section	.rodata.str1.1
.LC9:
	.string	"11......."
	.section	.rodata
	.align 4
	.type	puzzles.0, @object
	.size	puzzles.0, 20
puzzles.0:
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.local	solutions
	.comm	solutions,4,4
	.local	guesses
	.comm	guesses,4,4
	.local	board
	.comm	board,81,32
	.local	boxes
	.comm	boxes,18,4
	.local	columns
	.comm	columns,18,4
	.local	rows
	.comm	rows,18,4
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x4f8
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x16
	.long	.LASF31
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL33
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
	.uleb128 0x17
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
	.uleb128 0x11
	.long	.LASF10
	.byte	0x2
	.byte	0xa
	.byte	0x19
	.long	0x55
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
	.uleb128 0xa
	.long	0x6a
	.uleb128 0x11
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5c
	.uleb128 0x2
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0xb
	.long	0x49
	.long	0xa0
	.uleb128 0xc
	.long	0x5c
	.byte	0x8
	.byte	0
	.uleb128 0x4
	.long	.LASF14
	.byte	0x6
	.byte	0x11
	.long	0x90
	.uleb128 0x5
	.byte	0x3
	.long	rows
	.uleb128 0x4
	.long	.LASF15
	.byte	0x6
	.byte	0x1a
	.long	0x90
	.uleb128 0x5
	.byte	0x3
	.long	columns
	.uleb128 0x4
	.long	.LASF16
	.byte	0x6
	.byte	0x26
	.long	0x90
	.uleb128 0x5
	.byte	0x3
	.long	boxes
	.uleb128 0xb
	.long	0x6a
	.long	0xe3
	.uleb128 0xc
	.long	0x5c
	.byte	0x50
	.byte	0
	.uleb128 0x4
	.long	.LASF17
	.byte	0x7
	.byte	0xd
	.long	0xd3
	.uleb128 0x5
	.byte	0x3
	.long	board
	.uleb128 0x4
	.long	.LASF18
	.byte	0x8
	.byte	0xc
	.long	0x34
	.uleb128 0x5
	.byte	0x3
	.long	guesses
	.uleb128 0x4
	.long	.LASF19
	.byte	0x8
	.byte	0x15
	.long	0x34
	.uleb128 0x5
	.byte	0x3
	.long	solutions
	.uleb128 0x12
	.long	.LASF20
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x12d
	.uleb128 0x6
	.long	0x12d
	.uleb128 0x18
	.byte	0
	.uleb128 0x19
	.byte	0x4
	.long	0x71
	.uleb128 0xa
	.long	0x12d
	.uleb128 0x12
	.long	.LASF21
	.byte	0x5
	.byte	0x9
	.byte	0x7
	.long	0x158
	.long	0x158
	.uleb128 0x6
	.long	0x158
	.uleb128 0x6
	.long	0x34
	.uleb128 0x6
	.long	0x76
	.byte	0
	.uleb128 0x1a
	.byte	0x4
	.uleb128 0x1b
	.long	.LASF32
	.byte	0x1
	.byte	0x35
	.byte	0x5
	.long	0x34
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x297
	.uleb128 0x4
	.long	.LASF22
	.byte	0x37
	.byte	0x1b
	.long	0x2a7
	.uleb128 0x5
	.byte	0x3
	.long	puzzles.0
	.uleb128 0x3
	.string	"all"
	.byte	0x3e
	.byte	0x6
	.long	0x34
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0xd
	.long	.LLRL22
	.uleb128 0x3
	.string	"p"
	.byte	0x3f
	.byte	0xb
	.long	0x34
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xd
	.long	.LLRL24
	.uleb128 0x7
	.long	.LASF23
	.byte	0x45
	.byte	0x7
	.long	0x34
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x8
	.long	.LLRL26
	.long	0x25b
	.uleb128 0x3
	.string	"i"
	.byte	0x46
	.byte	0xc
	.long	0x34
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0xe
	.long	.LBB33
	.long	.LBE33-.LBB33
	.uleb128 0x3
	.string	"bit"
	.byte	0x48
	.byte	0xe
	.long	0x49
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x1c
	.long	0x4c4
	.long	.LBI34
	.byte	.LVU174
	.long	.LLRL29
	.byte	0x1
	.byte	0x49
	.byte	0x12
	.long	0x23f
	.uleb128 0xf
	.long	0x4d5
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xd
	.long	.LLRL29
	.uleb128 0x5
	.long	0x4e1
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x5
	.long	0x4e9
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL47
	.long	0x466
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x6
	.byte	0x77
	.sleb128 0
	.byte	0xa
	.value	0xffff
	.byte	0x1a
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LVL51
	.long	0x2ac
	.long	0x278
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0xb
	.byte	0x77
	.sleb128 0
	.byte	0x33
	.byte	0x29
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x33
	.byte	0x1e
	.byte	0x23
	.uleb128 0x2
	.byte	0
	.uleb128 0x9
	.long	.LVL52
	.long	0x116
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x133
	.long	0x2a7
	.uleb128 0xc
	.long	0x5c
	.byte	0x4
	.byte	0
	.uleb128 0xa
	.long	0x297
	.uleb128 0x13
	.long	.LASF27
	.byte	0x18
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x466
	.uleb128 0x14
	.long	.LASF29
	.byte	0x18
	.byte	0x17
	.long	0x34
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x7
	.long	.LASF24
	.byte	0x1a
	.byte	0x6
	.long	0x34
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x7
	.long	.LASF25
	.byte	0x1a
	.byte	0x11
	.long	0x34
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x8
	.long	.LLRL7
	.long	0x379
	.uleb128 0x3
	.string	"i"
	.byte	0x1b
	.byte	0xb
	.long	0x34
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xe
	.long	.LBB12
	.long	.LBE12-.LBB12
	.uleb128 0x3
	.string	"n"
	.byte	0x1e
	.byte	0x7
	.long	0x34
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1d
	.long	0x4c4
	.long	.LBI13
	.byte	.LVU51
	.long	.LBB13
	.long	.LBE13-.LBB13
	.byte	0x1
	.byte	0x1e
	.byte	0x1e
	.long	0x36e
	.uleb128 0xf
	.long	0x4d5
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x5
	.long	0x4e1
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x5
	.long	0x4e9
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.uleb128 0x1e
	.long	.LVL16
	.long	0x4f2
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LLRL19
	.long	0x3a8
	.uleb128 0x3
	.string	"i"
	.byte	0x26
	.byte	0xd
	.long	0x34
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x9
	.long	.LVL38
	.long	0x116
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LBB17
	.long	.LBE17-.LBB17
	.uleb128 0x7
	.long	.LASF26
	.byte	0x2a
	.byte	0x10
	.long	0x49
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x8
	.long	.LLRL17
	.long	0x427
	.uleb128 0x3
	.string	"bit"
	.byte	0x2b
	.byte	0xc
	.long	0x49
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x10
	.long	.LVL28
	.long	0x466
	.long	0x3fb
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x10
	.long	.LVL29
	.long	0x2ac
	.long	0x40f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL30
	.long	0x466
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	0x4c4
	.long	.LBI18
	.byte	.LVU74
	.long	.LBB18
	.long	.LBE18-.LBB18
	.byte	0x1
	.byte	0x2a
	.byte	0x17
	.uleb128 0xf
	.long	0x4d5
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x5
	.long	0x4e1
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x5
	.long	0x4e9
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LASF28
	.byte	0x10
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x4c4
	.uleb128 0x14
	.long	.LASF30
	.byte	0x10
	.byte	0x18
	.long	0x34
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x20
	.string	"bit"
	.byte	0x1
	.byte	0x10
	.byte	0x27
	.long	0x49
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x3
	.string	"r"
	.byte	0x12
	.byte	0x6
	.long	0x34
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x3
	.string	"c"
	.byte	0x12
	.byte	0x14
	.long	0x34
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.uleb128 0x21
	.long	.LASF33
	.byte	0x1
	.byte	0xa
	.byte	0x11
	.long	0x49
	.byte	0x1
	.long	0x4f2
	.uleb128 0x22
	.long	.LASF30
	.byte	0x1
	.byte	0xa
	.byte	0x20
	.long	0x34
	.uleb128 0x15
	.string	"r"
	.byte	0x6
	.long	0x34
	.uleb128 0x15
	.string	"c"
	.byte	0x14
	.long	0x34
	.byte	0
	.uleb128 0x23
	.long	.LASF34
	.long	.LASF34
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
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
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 12
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.byte	0
	.byte	0
	.uleb128 0x20
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
.LVUS21:
	.uleb128 .LVU131
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU170
	.uleb128 .LVU170
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 0
.LLST21:
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
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL53-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL53-.LVL40
	.uleb128 .LVL54-.LVL40
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL54-.LVL40
	.uleb128 .LVL58-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL58-.LVL40
	.uleb128 .LFE3-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS23:
	.uleb128 .LVU133
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU170
	.uleb128 .LVU170
	.uleb128 .LVU230
	.uleb128 .LVU230
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU236
	.uleb128 .LVU236
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 0
.LLST23:
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
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL53-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL53-.LVL40
	.uleb128 .LVL56-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL56-.LVL40
	.uleb128 .LVL57-.LVL40
	.uleb128 0xb
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL40
	.uleb128 .LVL58-.LVL40
	.uleb128 0xb
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x44
	.byte	0x1c
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL40
	.uleb128 .LFE3-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS25:
	.uleb128 .LVU165
	.uleb128 .LVU170
	.uleb128 .LVU170
	.uleb128 .LVU207
	.uleb128 .LVU210
	.uleb128 .LVU215
.LLST25:
	.byte	0x6
	.long	.LVL42
	.byte	0x4
	.uleb128 .LVL42-.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL42
	.uleb128 .LVL46-.LVL42
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL47-.LVL42
	.uleb128 .LVL50-.LVL42
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS27:
	.uleb128 .LVU167
	.uleb128 .LVU170
	.uleb128 .LVU170
	.uleb128 .LVU234
	.uleb128 .LVU237
	.uleb128 0
.LLST27:
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
	.uleb128 .LVL55-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL58-.LVL42
	.uleb128 .LFE3-.LVL42
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS28:
	.uleb128 .LVU173
	.uleb128 .LVU186
.LLST28:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL45-.LVL44
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS30:
	.uleb128 .LVU174
	.uleb128 .LVU177
.LLST30:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS31:
	.uleb128 .LVU176
	.uleb128 .LVU177
.LLST31:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x5
	.byte	0x76
	.sleb128 0
	.byte	0x39
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU176
	.uleb128 .LVU177
.LLST32:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LFE2-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS5:
	.uleb128 .LVU37
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LFE2-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS6:
	.uleb128 .LVU37
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU65
	.uleb128 .LVU67
	.uleb128 .LVU92
	.uleb128 .LVU113
	.uleb128 0
.LLST6:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x2
	.byte	0x3a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LVL17-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL19-.LVL11
	.uleb128 .LVL26-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL34-.LVL11
	.uleb128 .LFE2-.LVL11
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS8:
	.uleb128 .LVU39
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU77
	.uleb128 .LVU113
	.uleb128 .LVU117
.LLST8:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LVL22-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL34-.LVL11
	.uleb128 .LVL35-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS9:
	.uleb128 .LVU63
	.uleb128 .LVU66
.LLST9:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU51
	.uleb128 .LVU55
.LLST10:
	.byte	0x8
	.long	.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS11:
	.uleb128 .LVU53
	.uleb128 .LVU55
.LLST11:
	.byte	0x8
	.long	.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x5
	.byte	0x73
	.sleb128 0
	.byte	0x39
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU54
	.uleb128 .LVU55
.LLST12:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL15-.LVL15
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS20:
	.uleb128 .LVU118
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL36
	.uleb128 .LFE2-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS13:
	.uleb128 .LVU89
	.uleb128 .LVU91
	.uleb128 .LVU92
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU110
	.uleb128 .LVU110
	.uleb128 .LVU111
.LLST13:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-.LVL24
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0xa
	.value	0x1ff
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL24
	.uleb128 .LVL31-.LVL24
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL31-.LVL24
	.uleb128 .LVL32-.LVL24
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL24
	.uleb128 .LVL33-.LVL24
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS18:
	.uleb128 .LVU95
	.uleb128 .LVU111
.LLST18:
	.byte	0x8
	.long	.LVL27
	.uleb128 .LVL33-.LVL27
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS14:
	.uleb128 .LVU74
	.uleb128 .LVU79
.LLST14:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
.LVUS15:
	.uleb128 .LVU76
	.uleb128 .LVU79
.LLST15:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x6
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x39
	.byte	0x1b
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU78
	.uleb128 .LVU79
.LLST16:
	.byte	0x8
	.long	.LVL23
	.uleb128 .LVL23-.LVL23
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 .LVU22
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
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU13
	.uleb128 .LVU18
.LLST2:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL5-.LVL3
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS3:
	.uleb128 .LVU14
	.uleb128 .LVU29
.LLST3:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL9-.LVL4
	.uleb128 0x1
	.byte	0x56
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
.LLRL7:
	.byte	0x5
	.long	.LBB11
	.byte	0x4
	.uleb128 .LBB11-.LBB11
	.uleb128 .LBE11-.LBB11
	.byte	0x4
	.uleb128 .LBB15-.LBB11
	.uleb128 .LBE15-.LBB11
	.byte	0x4
	.uleb128 .LBB16-.LBB11
	.uleb128 .LBE16-.LBB11
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB20
	.byte	0x4
	.uleb128 .LBB20-.LBB20
	.uleb128 .LBE20-.LBB20
	.byte	0x4
	.uleb128 .LBB21-.LBB20
	.uleb128 .LBE21-.LBB20
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB22
	.byte	0x4
	.uleb128 .LBB22-.LBB22
	.uleb128 .LBE22-.LBB22
	.byte	0x4
	.uleb128 .LBB23-.LBB22
	.uleb128 .LBE23-.LBB22
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB30
	.byte	0x4
	.uleb128 .LBB30-.LBB30
	.uleb128 .LBE30-.LBB30
	.byte	0x4
	.uleb128 .LBB55-.LBB30
	.uleb128 .LBE55-.LBB30
	.byte	0x4
	.uleb128 .LBB56-.LBB30
	.uleb128 .LBE56-.LBB30
	.byte	0x4
	.uleb128 .LBB57-.LBB30
	.uleb128 .LBE57-.LBB30
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB31
	.byte	0x4
	.uleb128 .LBB31-.LBB31
	.uleb128 .LBE31-.LBB31
	.byte	0x4
	.uleb128 .LBB53-.LBB31
	.uleb128 .LBE53-.LBB31
	.byte	0x4
	.uleb128 .LBB54-.LBB31
	.uleb128 .LBE54-.LBB31
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB32
	.byte	0x4
	.uleb128 .LBB32-.LBB32
	.uleb128 .LBE32-.LBB32
	.byte	0x4
	.uleb128 .LBB50-.LBB32
	.uleb128 .LBE50-.LBB32
	.byte	0x4
	.uleb128 .LBB51-.LBB32
	.uleb128 .LBE51-.LBB32
	.byte	0x4
	.uleb128 .LBB52-.LBB32
	.uleb128 .LBE52-.LBB32
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB34
	.byte	0x4
	.uleb128 .LBB34-.LBB34
	.uleb128 .LBE34-.LBB34
	.byte	0x4
	.uleb128 .LBB43-.LBB34
	.uleb128 .LBE43-.LBB34
	.byte	0x4
	.uleb128 .LBB44-.LBB34
	.uleb128 .LBE44-.LBB34
	.byte	0x4
	.uleb128 .LBB45-.LBB34
	.uleb128 .LBE45-.LBB34
	.byte	0x4
	.uleb128 .LBB46-.LBB34
	.uleb128 .LBE46-.LBB34
	.byte	0x4
	.uleb128 .LBB47-.LBB34
	.uleb128 .LBE47-.LBB34
	.byte	0x4
	.uleb128 .LBB48-.LBB34
	.uleb128 .LBE48-.LBB34
	.byte	0x4
	.uleb128 .LBB49-.LBB34
	.uleb128 .LBE49-.LBB34
	.byte	0
.LLRL33:
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
.LASF14:
	.string	"rows"
.LASF33:
	.string	"candidates"
.LASF27:
	.string	"solve"
.LASF19:
	.string	"solutions"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF32:
	.string	"main"
.LASF29:
	.string	"most"
.LASF26:
	.string	"free"
.LASF4:
	.string	"long long int"
.LASF21:
	.string	"memset"
.LASF12:
	.string	"long int"
.LASF20:
	.string	"printf"
.LASF18:
	.string	"guesses"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF23:
	.string	"possible"
.LASF24:
	.string	"best"
.LASF7:
	.string	"unsigned int"
.LASF15:
	.string	"columns"
.LASF10:
	.string	"uint16_t"
.LASF34:
	.string	"__popcountsi2"
.LASF6:
	.string	"short unsigned int"
.LASF9:
	.string	"char"
.LASF31:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF16:
	.string	"boxes"
.LASF13:
	.string	"long unsigned int"
.LASF17:
	.string	"board"
.LASF22:
	.string	"puzzles"
.LASF25:
	.string	"fewest"
.LASF30:
	.string	"cell"
.LASF28:
	.string	"toggle"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"sudoku.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
