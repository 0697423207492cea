	.file	"graph.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "graph.c"
	.p2align 4
	.type	fill, @function
fill:
.LVL0:
.LFB8:
	.file 1 "graph.c"
	.loc 1 129 1 view -0
	.cfi_startproc
	.loc 1 130 2 view .LVU1
	.loc 1 129 1 is_stmt 0 view .LVU2
	subl	$60, %esp
	.cfi_def_cfa_offset 64
	movl	%ebp, 56(%esp)
	.cfi_offset 5, -8
	movl	%eax, %ebp
	.loc 1 130 27 view .LVU3
	movl	%ecx, %eax
.LVL1:
	.loc 1 129 1 view .LVU4
	movl	%esi, 48(%esp)
	.loc 1 130 27 view .LVU5
	shrl	$31, %eax
	.loc 1 130 31 view .LVU6
	cmpl	$11, %ecx
	.loc 1 129 1 view .LVU7
	movl	%edi, 52(%esp)
	.cfi_offset 6, -16
	.cfi_offset 7, -12
	movl	%ecx, %esi
	.loc 1 130 31 view .LVU8
	sete	%cl
.LVL2:
	.loc 1 129 1 view .LVU9
	movl	%ebx, 44(%esp)
	.cfi_offset 3, -20
	.loc 1 130 31 view .LVU10
	orb	%cl, %al
	.loc 1 129 1 view .LVU11
	movl	%edx, %edi
	movl	64(%esp), %edx
.LVL3:
	.loc 1 130 31 view .LVU12
	jne	.L3
	cmpl	$5, %edi
	ja	.L3
	.loc 1 130 48 discriminator 2 view .LVU13
	leal	(%edi,%edi,2), %eax
	leal	0(%ebp,%eax,4), %ecx
	.loc 1 131 10 discriminator 2 view .LVU14
	xorl	%eax, %eax
	.loc 1 130 42 discriminator 2 view .LVU15
	cmpb	$46, (%ecx,%esi)
	jne	.L1
	.loc 1 132 12 view .LVU16
	movb	%dl, (%ecx,%esi)
	movsbl	%dl, %ebx
	.loc 1 132 2 is_stmt 1 view .LVU17
	.loc 1 133 2 view .LVU18
	.loc 1 133 13 is_stmt 0 view .LVU19
	movl	%esi, %ecx
	movl	%ebx, (%esp)
	leal	-1(%edi), %edx
	movl	%ebp, %eax
	call	fill
.LVL4:
	.loc 1 133 41 view .LVU20
	leal	1(%edi), %edx
	movl	%esi, %ecx
	movl	%ebx, (%esp)
	.loc 1 133 13 view .LVU21
	movl	%eax, 28(%esp)
	.loc 1 133 41 view .LVU22
	movl	%ebp, %eax
	call	fill
.LVL5:
	.loc 1 133 39 view .LVU23
	movl	28(%esp), %edx
	.loc 1 133 69 view .LVU24
	leal	-1(%esi), %ecx
	movl	%ebx, (%esp)
	.loc 1 133 39 view .LVU25
	leal	1(%edx,%eax), %eax
	.loc 1 133 69 view .LVU26
	movl	%edi, %edx
	.loc 1 133 39 view .LVU27
	movl	%eax, 28(%esp)
	.loc 1 133 69 view .LVU28
	movl	%ebp, %eax
	call	fill
.LVL6:
	.loc 1 133 67 view .LVU29
	movl	28(%esp), %edx
	.loc 1 133 97 view .LVU30
	leal	1(%esi), %ecx
	movl	%ebx, (%esp)
	.loc 1 133 67 view .LVU31
	addl	%edx, %eax
	.loc 1 133 97 view .LVU32
	movl	%edi, %edx
	.loc 1 133 67 view .LVU33
	movl	%eax, 28(%esp)
	.loc 1 133 97 view .LVU34
	movl	%ebp, %eax
	call	fill
.LVL7:
	.loc 1 133 95 view .LVU35
	movl	28(%esp), %ebx
	addl	%ebx, %eax
	jmp	.L1
	.p2align 4,,10
	.p2align 3
.L3:
	.loc 1 131 10 view .LVU36
	xorl	%eax, %eax
.L1:
	.loc 1 134 1 view .LVU37
	movl	44(%esp), %ebx
	movl	48(%esp), %esi
.LVL8:
	.loc 1 134 1 view .LVU38
	movl	52(%esp), %edi
.LVL9:
	.loc 1 134 1 view .LVU39
	movl	56(%esp), %ebp
.LVL10:
	.loc 1 134 1 view .LVU40
	addl	$60, %esp
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE8:
	.size	fill, .-fill
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d/%d "
.LC2:
	.string	""
	.text
	.p2align 4
	.type	breadth, @function
breadth:
.LVL11:
.LFB1:
	.loc 1 30 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 31 2 view .LVU42
	.loc 1 32 2 view .LVU43
.LBB9:
	.loc 1 32 7 view .LVU44
	.loc 1 32 20 view .LVU45
.LBE9:
	.loc 1 30 1 is_stmt 0 view .LVU46
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
.LBB10:
	.loc 1 33 12 view .LVU47
	movl	$-1, %ecx
.LBE10:
	.loc 1 30 1 view .LVU48
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
.LBB11:
	.loc 1 33 12 view .LVU49
	xorl	%edx, %edx
.LBE11:
	.loc 1 30 1 view .LVU50
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subl	$144, %esp
	.cfi_def_cfa_offset 160
.L8:
.LBB12:
	.loc 1 33 12 view .LVU51
	movl	%ecx, 80(%esp,%edx)
	movl	%ecx, 84(%esp,%edx)
	addl	$8, %edx
	cmpl	$64, %edx
	jb	.L8
.LVL12:
	.loc 1 33 12 view .LVU52
.LBE12:
	.loc 1 34 2 is_stmt 1 view .LVU53
	.loc 1 34 22 is_stmt 0 view .LVU54
	movl	%eax, 16(%esp)
	.loc 1 34 31 view .LVU55
	xorl	%ebx, %ebx
	.loc 1 31 16 view .LVU56
	xorl	%edi, %edi
	.loc 1 34 31 view .LVU57
	movl	%ebx, 80(%esp,%eax,4)
	.loc 1 35 2 is_stmt 1 view .LVU58
	.loc 1 35 14 view .LVU59
	.loc 1 34 31 is_stmt 0 view .LVU60
	xorl	%eax, %eax
.LVL13:
	.loc 1 34 18 view .LVU61
	movl	$1, %ebx
.LVL14:
	.p2align 4
	.p2align 3
.L13:
.LBB13:
	.loc 1 36 3 is_stmt 1 view .LVU62
	.loc 1 36 21 is_stmt 0 view .LVU63
	incl	%edi
.LVL15:
	.loc 1 36 7 view .LVU64
	movl	12(%esp,%edi,4), %esi
.LVL16:
	.loc 1 37 3 is_stmt 1 view .LVU65
	movl	%eax, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%esi, 4(%esp)
	call	printf
.LVL17:
	.loc 1 38 3 view .LVU66
.LBB14:
	.loc 1 38 8 view .LVU67
	.loc 1 38 21 view .LVU68
	movl	%esi, %edx
	.loc 1 38 12 is_stmt 0 view .LVU69
	xorl	%eax, %eax
	sall	$6, %edx
.LVL18:
	.p2align 4
	.p2align 3
.L11:
	.loc 1 39 4 is_stmt 1 view .LVU70
	.loc 1 39 7 is_stmt 0 view .LVU71
	movl	weights(%edx,%eax,4), %ecx
	testl	%ecx, %ecx
	je	.L10
	.loc 1 39 22 discriminator 1 view .LVU72
	movl	80(%esp,%eax,4), %ecx
	testl	%ecx, %ecx
	jns	.L10
	.loc 1 40 5 is_stmt 1 view .LVU73
	.loc 1 41 19 is_stmt 0 view .LVU74
	movl	%eax, 16(%esp,%ebx,4)
	.loc 1 40 25 view .LVU75
	movl	80(%esp,%esi,4), %ecx
	.loc 1 41 15 view .LVU76
	incl	%ebx
.LVL19:
	.loc 1 40 25 view .LVU77
	incl	%ecx
	.loc 1 40 14 view .LVU78
	movl	%ecx, 80(%esp,%eax,4)
	.loc 1 41 5 is_stmt 1 view .LVU79
.LVL20:
.L10:
	.loc 1 38 27 discriminator 2 view .LVU80
	incl	%eax
.LVL21:
	.loc 1 38 21 discriminator 2 view .LVU81
	cmpl	$16, %eax
	jne	.L11
	.loc 1 38 21 is_stmt 0 discriminator 2 view .LVU82
.LBE14:
.LBE13:
	.loc 1 35 14 is_stmt 1 view .LVU83
	cmpl	%edi, %ebx
	jle	.L12
.LBB15:
	.loc 1 37 3 is_stmt 0 view .LVU84
	movl	16(%esp,%edi,4), %eax
.LVL22:
	.loc 1 37 3 view .LVU85
	movl	80(%esp,%eax,4), %eax
	jmp	.L13
.LVL23:
.L12:
	.loc 1 37 3 view .LVU86
.LBE15:
	.loc 1 44 2 is_stmt 1 view .LVU87
	movl	$.LC2, (%esp)
	call	puts
.LVL24:
	.loc 1 45 1 is_stmt 0 view .LVU88
	addl	$144, %esp
	.cfi_def_cfa_offset 16
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 12
.LVL25:
	.loc 1 45 1 view .LVU89
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
.LVL26:
	.loc 1 45 1 view .LVU90
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
.LVL27:
	.loc 1 45 1 view .LVU91
	ret
	.cfi_endproc
.LFE1:
	.size	breadth, .-breadth
	.p2align 4
	.type	by_weight, @function
by_weight:
.LVL28:
.LFB5:
	.loc 1 97 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 98 2 view .LVU93
	.loc 1 97 1 is_stmt 0 view .LVU94
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 97 1 view .LVU95
	movl	8(%esp), %ebx
.LVL29:
	.loc 1 97 1 view .LVU96
	movl	12(%esp), %ecx
.LVL30:
	.loc 1 99 2 is_stmt 1 view .LVU97
	.loc 1 99 10 is_stmt 0 view .LVU98
	movswl	2(%ebx), %eax
	.loc 1 99 23 view .LVU99
	movswl	2(%ecx), %edx
	.loc 1 100 3 view .LVU100
	cmpl	%edx, %eax
	je	.L18
.L22:
	.loc 1 101 1 view .LVU101
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LBB18:
.LBB19:
	.loc 1 100 44 view .LVU102
	subl	%edx, %eax
.LBE19:
.LBE18:
	.loc 1 101 1 view .LVU103
	ret
.LVL31:
	.p2align 4,,10
	.p2align 3
.L18:
	.cfi_restore_state
.LBB22:
.LBI18:
	.loc 1 96 12 is_stmt 1 view .LVU104
.LBB20:
	.loc 1 100 6 is_stmt 0 view .LVU105
	movzbl	(%ebx), %eax
	.loc 1 100 17 view .LVU106
	movzbl	(%ecx), %edx
	.loc 1 100 44 view .LVU107
	cmpb	%dl, %al
	jne	.L22
	.loc 1 100 47 view .LVU108
	movzbl	1(%ebx), %eax
	.loc 1 100 55 view .LVU109
	movzbl	1(%ecx), %edx
.LBE20:
.LBE22:
	.loc 1 101 1 view .LVU110
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LVL32:
.LBB23:
.LBB21:
	.loc 1 100 44 view .LVU111
	subl	%edx, %eax
.LVL33:
	.loc 1 100 44 view .LVU112
.LBE21:
.LBE23:
	.loc 1 101 1 view .LVU113
	ret
	.cfi_endproc
.LFE5:
	.size	by_weight, .-by_weight
	.section	.rodata.str1.1
.LC3:
	.string	"%d "
	.text
	.p2align 4
	.type	path, @function
path:
.LVL34:
.LFB4:
	.loc 1 90 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 91 2 view .LVU115
	.loc 1 90 1 is_stmt 0 view .LVU116
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	movl	%esi, 20(%esp)
	.cfi_offset 6, -12
	.loc 1 91 12 view .LVU117
	movl	(%eax,%edx,4), %esi
	.loc 1 90 1 view .LVU118
	movl	%ebx, 16(%esp)
	.cfi_offset 3, -16
	movl	%edx, %ebx
	movl	%edi, 24(%esp)
	.cfi_offset 7, -8
	.loc 1 91 5 view .LVU119
	testl	%esi, %esi
	jns	.L28
.LVL35:
.L24:
	.loc 1 93 2 is_stmt 1 view .LVU120
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL36:
	.loc 1 94 1 is_stmt 0 view .LVU121
	movl	16(%esp), %ebx
.LVL37:
	.loc 1 94 1 view .LVU122
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL38:
	.p2align 4,,10
	.p2align 3
.L28:
	.cfi_restore_state
	.loc 1 92 3 is_stmt 1 view .LVU123
.LBB28:
.LBI28:
	.loc 1 89 13 view .LVU124
.LBB29:
	.loc 1 91 2 view .LVU125
	.loc 1 91 12 is_stmt 0 view .LVU126
	movl	(%eax,%esi,4), %edi
	.loc 1 91 5 view .LVU127
	testl	%edi, %edi
	jns	.L29
.LVL39:
.L25:
	.loc 1 93 2 is_stmt 1 view .LVU128
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL40:
	.loc 1 94 1 is_stmt 0 view .LVU129
	jmp	.L24
.LVL41:
	.p2align 4,,10
	.p2align 3
.L29:
	.loc 1 92 3 is_stmt 1 view .LVU130
.LBB30:
.LBI30:
	.loc 1 89 13 view .LVU131
.LBB31:
	.loc 1 91 2 view .LVU132
	.loc 1 91 12 is_stmt 0 view .LVU133
	movl	(%eax,%edi,4), %edx
.LVL42:
	.loc 1 91 5 view .LVU134
	testl	%edx, %edx
	js	.L26
	.loc 1 92 3 is_stmt 1 view .LVU135
	.p2align 4,,6
	call	path
.LVL43:
.L26:
	.loc 1 93 2 view .LVU136
	movl	%edi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL44:
	.loc 1 94 1 is_stmt 0 view .LVU137
	jmp	.L25
.LBE31:
.LBE30:
.LBE29:
.LBE28:
	.cfi_endproc
.LFE4:
	.size	path, .-path
	.section	.rodata.str1.1
.LC4:
	.string	"= %d\n"
.LC5:
	.string	"%d-%d "
.LC6:
	.string	"tree %d, wrong %d\n"
.LC7:
	.string	"%c %d, "
	.section	.rodata
	.align 32
.LC0:
	.string	"..#....#..."
	.string	".##.##.#.#."
	.string	"....#..#.#."
	.string	"#####.##.#."
	.string	"....#....##"
	.string	"..#.####..."
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB9:
	.loc 1 137 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 138 2 view .LVU139
.LVL45:
	.loc 1 139 2 view .LVU140
.LBB75:
.LBI75:
	.loc 1 15 13 view .LVU141
.LBB76:
	.loc 1 17 2 view .LVU142
.LBE76:
.LBE75:
	.loc 1 137 1 is_stmt 0 view .LVU143
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB84:
.LBB81:
	.loc 1 17 2 view .LVU144
	xorl	%edx, %edx
.LBE81:
.LBE84:
	.loc 1 137 1 view .LVU145
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
.LBB85:
.LBB82:
	.loc 1 17 2 view .LVU146
	xorl	%eax, %eax
.LBE82:
.LBE85:
	.loc 1 137 1 view .LVU147
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$1344, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.L31:
.LBB86:
.LBB83:
	.loc 1 17 2 view .LVU148
	movl	%edx, weights(%eax)
	addl	$8, %eax
	movl	%edx, weights-4(%eax)
	cmpl	$1024, %eax
	jb	.L31
	.loc 1 18 2 is_stmt 1 view .LVU149
	.loc 1 19 2 view .LVU150
	.loc 1 19 20 view .LVU151
	xorl	%esi, %esi
	.loc 1 18 13 is_stmt 0 view .LVU152
	movl	$2024, %edi
.LVL46:
.L35:
.LBB77:
	.loc 1 20 3 is_stmt 1 view .LVU153
	.loc 1 20 15 is_stmt 0 view .LVU154
	imull	$1103515245, %edi, %edi
.LVL47:
	.loc 1 20 8 view .LVU155
	addl	$12345, %edi
.LVL48:
	.loc 1 21 3 is_stmt 1 view .LVU156
	.loc 1 21 16 is_stmt 0 view .LVU157
	movl	%edi, %ebx
	.loc 1 21 37 view .LVU158
	movl	%edi, %ecx
	.loc 1 21 16 view .LVU159
	shrl	$16, %ebx
	.loc 1 21 37 view .LVU160
	shrl	$20, %ecx
	andl	$15, %ebx
.LVL49:
	.loc 1 21 37 view .LVU161
	andl	$15, %ecx
.LVL50:
	.loc 1 22 3 is_stmt 1 view .LVU162
	.loc 1 22 6 is_stmt 0 view .LVU163
	cmpl	%ecx, %ebx
	jge	.L35
	.loc 1 22 27 view .LVU164
	movl	%ebx, %eax
	sall	$4, %eax
	addl	%ecx, %eax
	.loc 1 22 14 view .LVU165
	movl	%eax, 44(%esp)
	movl	weights(,%eax,4), %eax
	testl	%eax, %eax
	jne	.L35
	.loc 1 24 3 is_stmt 1 view .LVU166
	.loc 1 25 23 is_stmt 0 view .LVU167
	movb	%bl, edges(,%esi,4)
	.loc 1 24 45 view .LVU168
	movl	%edi, %eax
	.loc 1 25 23 view .LVU169
	movb	%cl, edges+1(,%esi,4)
	.loc 1 24 45 view .LVU170
	shrl	$24, %eax
	movl	%eax, %edx
	.loc 1 24 52 view .LVU171
	movl	$1374389535, %eax
	movl	%edx, 40(%esp)
	mull	%edx
	shrl	$4, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	40(%esp), %eax
	addl	%edx, %edx
	subl	%edx, %eax
	.loc 1 24 33 view .LVU172
	movl	%ecx, %edx
	sall	$4, %edx
	.loc 1 24 37 view .LVU173
	incl	%eax
	.loc 1 25 23 view .LVU174
	movw	%ax, edges+2(,%esi,4)
	.loc 1 24 33 view .LVU175
	addl	%ebx, %edx
.LBE77:
	.loc 1 19 20 view .LVU176
	cmpl	$33, %esi
.LBB78:
	.loc 1 24 33 view .LVU177
	movl	%eax, weights(,%edx,4)
	.loc 1 24 17 view .LVU178
	movl	44(%esp), %edx
	movl	%eax, weights(,%edx,4)
	.loc 1 25 3 is_stmt 1 view .LVU179
	.loc 1 25 3 is_stmt 0 view .LVU180
.LBE78:
	.loc 1 19 20 is_stmt 1 view .LVU181
.LBB79:
	.loc 1 25 19 is_stmt 0 view .LVU182
	leal	1(%esi), %edx
.LBE79:
	.loc 1 19 20 view .LVU183
	je	.L34
.LBB80:
	.loc 1 25 19 view .LVU184
	movl	%edx, %esi
.LVL51:
	.loc 1 25 19 view .LVU185
	jmp	.L35
.LVL52:
.L34:
	.loc 1 25 19 view .LVU186
	movl	$34, %ecx
.LVL53:
	.loc 1 25 19 view .LVU187
.LBE80:
.LBE83:
.LBE86:
	.loc 1 140 2 view .LVU188
	xorl	%eax, %eax
	movl	%ecx, edge_count
.LVL54:
	.loc 1 140 2 is_stmt 1 view .LVU189
	call	breadth
.LVL55:
	.loc 1 141 2 view .LVU190
	movl	$15, %eax
	call	breadth
.LVL56:
	.loc 1 142 2 view .LVU191
.LBB87:
.LBI87:
	.loc 1 47 12 view .LVU192
.LBB88:
	.loc 1 49 2 view .LVU193
	.loc 1 49 6 is_stmt 0 view .LVU194
	xorl	%edx, %edx
	xorl	%eax, %eax
.L36:
	movl	%edx, 248(%esp,%eax)
	movl	%edx, 252(%esp,%eax)
	addl	$8, %eax
	cmpl	$64, %eax
	jb	.L36
.LVL57:
	.loc 1 50 2 is_stmt 1 view .LVU195
.LBB89:
	.loc 1 50 7 view .LVU196
	.loc 1 50 20 view .LVU197
	movl	edge_count, %ecx
	.loc 1 50 11 is_stmt 0 view .LVU198
	xorl	%eax, %eax
	.loc 1 50 20 view .LVU199
	testl	%ecx, %ecx
	jle	.L40
.LVL58:
.L38:
	.loc 1 51 3 is_stmt 1 view .LVU200
	.loc 1 51 20 is_stmt 0 view .LVU201
	movzbl	edges+1(,%eax,4), %edx
	.loc 1 50 35 view .LVU202
	incl	%eax
.LVL59:
	.loc 1 51 24 view .LVU203
	incl	248(%esp,%edx,4)
	.loc 1 50 35 is_stmt 1 view .LVU204
.LVL60:
	.loc 1 50 20 view .LVU205
	cmpl	%ecx, %eax
	jne	.L38
.LVL61:
.L40:
	.loc 1 50 20 is_stmt 0 view .LVU206
.LBE89:
.LBB90:
	.loc 1 52 20 is_stmt 1 view .LVU207
.LBE90:
	.loc 1 49 47 is_stmt 0 view .LVU208
	xorl	%edi, %edi
.LBB91:
	.loc 1 52 11 view .LVU209
	xorl	%eax, %eax
.LVL62:
.L39:
	.loc 1 53 3 is_stmt 1 view .LVU210
	.loc 1 53 6 is_stmt 0 view .LVU211
	movl	248(%esp,%eax,4), %edx
	testl	%edx, %edx
	jne	.L41
	.loc 1 54 4 is_stmt 1 view .LVU212
.LVL63:
	.loc 1 54 18 is_stmt 0 view .LVU213
	movl	%eax, 320(%esp,%edi,4)
	.loc 1 54 14 view .LVU214
	incl	%edi
.LVL64:
.L41:
	.loc 1 52 26 is_stmt 1 view .LVU215
	incl	%eax
.LVL65:
	.loc 1 52 20 view .LVU216
	cmpl	$16, %eax
	jne	.L39
	.loc 1 52 20 is_stmt 0 view .LVU217
.LBE91:
	.loc 1 55 14 is_stmt 1 view .LVU218
	leal	320(%esp), %edx
	testl	%edi, %edi
	je	.L50
	leal	320(%esp), %edx
	.loc 1 49 37 is_stmt 0 view .LVU219
	xorl	%esi, %esi
.LVL66:
.L48:
.LBB92:
	.loc 1 56 3 is_stmt 1 view .LVU220
	movl	%esi, 44(%esp)
	.loc 1 56 30 is_stmt 0 view .LVU221
	movl	(%edx,%esi,4), %ebx
	.loc 1 56 23 view .LVU222
	movl	%ebx, 56(%esp,%esi,4)
.LVL67:
	.loc 1 57 3 is_stmt 1 view .LVU223
	.loc 1 57 7 is_stmt 0 view .LVU224
	incl	%esi
.LVL68:
	.loc 1 58 3 is_stmt 1 view .LVU225
.LBB93:
	.loc 1 58 8 view .LVU226
	.loc 1 58 21 view .LVU227
	testl	%ecx, %ecx
	jle	.L43
	.loc 1 58 12 is_stmt 0 view .LVU228
	movl	%esi, 40(%esp)
	xorl	%eax, %eax
	movl	%edx, 36(%esp)
	jmp	.L47
.LVL69:
	.p2align 4,,10
	.p2align 3
.L46:
	.loc 1 58 36 is_stmt 1 view .LVU229
	incl	%eax
.LVL70:
	.loc 1 58 21 view .LVU230
	cmpl	%ecx, %eax
	je	.L131
.LVL71:
.L47:
	.loc 1 59 4 view .LVU231
	.loc 1 59 16 is_stmt 0 view .LVU232
	movzbl	edges(,%eax,4), %edx
	.loc 1 59 7 view .LVU233
	cmpl	%edx, %ebx
	jne	.L46
	.loc 1 59 49 view .LVU234
	movzbl	edges+1(,%eax,4), %esi
	.loc 1 59 27 view .LVU235
	decl	248(%esp,%esi,4)
	jne	.L46
	.loc 1 60 5 is_stmt 1 view .LVU236
.LVL72:
	.loc 1 60 19 is_stmt 0 view .LVU237
	movl	%esi, 320(%esp,%edi,4)
	.loc 1 58 36 view .LVU238
	incl	%eax
.LVL73:
	.loc 1 60 15 view .LVU239
	incl	%edi
.LVL74:
	.loc 1 58 36 is_stmt 1 view .LVU240
	.loc 1 58 21 view .LVU241
	cmpl	%ecx, %eax
	jne	.L47
.L131:
	.loc 1 58 21 is_stmt 0 view .LVU242
	movl	40(%esp), %esi
	movl	36(%esp), %edx
.LVL75:
.L43:
	.loc 1 58 21 view .LVU243
.LBE93:
.LBE92:
	.loc 1 55 14 is_stmt 1 view .LVU244
	cmpl	%edi, %esi
	jl	.L48
	.loc 1 62 2 view .LVU245
.LVL76:
	.loc 1 62 2 is_stmt 0 view .LVU246
.LBE88:
.LBE87:
	.loc 1 143 2 is_stmt 1 view .LVU247
.LBB94:
	.loc 1 143 7 view .LVU248
	.loc 1 143 20 view .LVU249
	movl	44(%esp), %eax
	leal	56(%esp), %ebx
.LVL77:
	.loc 1 143 20 is_stmt 0 view .LVU250
	movl	%edx, %edi
	leal	60(%esp,%eax,4), %esi
.LVL78:
.L51:
	.loc 1 144 3 is_stmt 1 discriminator 3 view .LVU251
	movl	(%ebx), %eax
	.loc 1 143 20 is_stmt 0 discriminator 3 view .LVU252
	addl	$4, %ebx
	.loc 1 144 3 discriminator 3 view .LVU253
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL79:
	.loc 1 143 31 is_stmt 1 discriminator 3 view .LVU254
	.loc 1 143 20 discriminator 3 view .LVU255
	cmpl	%esi, %ebx
	jne	.L51
	movl	%edi, %edx
.LVL80:
.L50:
	.loc 1 143 20 is_stmt 0 discriminator 3 view .LVU256
.LBE94:
	.loc 1 145 2 view .LVU257
	movl	$.LC2, (%esp)
.LBB95:
	.loc 1 146 11 view .LVU258
	xorl	%esi, %esi
.LBB96:
	.loc 1 148 59 view .LVU259
	movl	$536870911, %edi
	movl	%edx, 44(%esp)
.LBE96:
.LBE95:
	.loc 1 145 2 is_stmt 1 view .LVU260
	call	puts
.LVL81:
	.loc 1 146 2 view .LVU261
.LBB98:
	.loc 1 146 7 view .LVU262
	.loc 1 146 20 view .LVU263
	movl	44(%esp), %edx
.LVL82:
.L52:
.LBB97:
	.loc 1 147 21 view .LVU264
	movl	%esi, %ebx
	.loc 1 147 12 is_stmt 0 view .LVU265
	xorl	%ecx, %ecx
	sall	$6, %ebx
	jmp	.L54
.LVL83:
	.p2align 4,,10
	.p2align 3
.L133:
	.loc 1 148 39 discriminator 1 view .LVU266
	movl	weights(%ebx), %eax
	.loc 1 148 59 discriminator 1 view .LVU267
	testl	%eax, %eax
	cmove	%edi, %eax
	.loc 1 147 27 discriminator 1 view .LVU268
	incl	%ecx
.LVL84:
	.loc 1 148 14 discriminator 1 view .LVU269
	movl	%eax, (%ebx,%edx)
	.loc 1 147 27 is_stmt 1 discriminator 1 view .LVU270
.LVL85:
	.loc 1 147 21 discriminator 1 view .LVU271
	addl	$4, %ebx
	cmpl	$16, %ecx
	je	.L132
.LVL86:
.L54:
	.loc 1 148 4 view .LVU272
	.loc 1 148 27 is_stmt 0 view .LVU273
	cmpl	%ecx, %esi
	jne	.L133
	xorl	%eax, %eax
	.loc 1 147 27 view .LVU274
	incl	%ecx
.LVL87:
	.loc 1 148 14 view .LVU275
	movl	%eax, (%ebx,%edx)
	.loc 1 147 27 is_stmt 1 view .LVU276
.LVL88:
	.loc 1 147 21 view .LVU277
	addl	$4, %ebx
	cmpl	$16, %ecx
	jne	.L54
.L132:
	.loc 1 147 21 is_stmt 0 view .LVU278
.LBE97:
	.loc 1 146 26 is_stmt 1 discriminator 2 view .LVU279
	incl	%esi
.LVL89:
	.loc 1 146 20 discriminator 2 view .LVU280
	cmpl	$16, %esi
	jne	.L52
	movl	%edx, 36(%esp)
	.loc 1 146 20 is_stmt 0 view .LVU281
	movl	%edx, %ecx
.LVL90:
	.loc 1 146 20 view .LVU282
	xorl	%ebx, %ebx
	movl	%edx, 32(%esp)
.LVL91:
.L59:
	.loc 1 146 20 view .LVU283
.LBE98:
.LBB99:
.LBB100:
	.loc 1 150 21 is_stmt 1 view .LVU284
	leal	384(%esp), %eax
.LBE100:
.LBE99:
.LBB103:
	.loc 1 146 11 is_stmt 0 view .LVU285
	movl	%ecx, %edi
	movl	%eax, 44(%esp)
	xorl	%esi, %esi
	movl	%ecx, 40(%esp)
.LVL92:
	.p2align 4
	.p2align 3
.L61:
	.loc 1 146 11 view .LVU286
.LBE103:
.LBB104:
.LBB102:
.LBB101:
	.loc 1 151 22 is_stmt 1 view .LVU287
	movl	44(%esp), %eax
	subl	$64, %eax
.LVL93:
	.p2align 4
	.p2align 3
.L57:
	.loc 1 152 5 view .LVU288
	.loc 1 152 19 is_stmt 0 view .LVU289
	movl	(%edi), %edx
	.loc 1 152 27 view .LVU290
	leal	(%eax,%esi), %ecx
	.loc 1 152 19 view .LVU291
	addl	(%ecx,%ebx), %edx
	.loc 1 152 8 view .LVU292
	cmpl	(%eax), %edx
	jge	.L56
	.loc 1 153 6 is_stmt 1 view .LVU293
	.loc 1 153 16 is_stmt 0 view .LVU294
	movl	%edx, (%eax)
.L56:
	.loc 1 151 28 is_stmt 1 discriminator 2 view .LVU295
	.loc 1 151 22 discriminator 2 view .LVU296
	addl	$4, %eax
	cmpl	%eax, 44(%esp)
	jne	.L57
.LBE101:
	.loc 1 150 27 discriminator 2 view .LVU297
	.loc 1 150 21 discriminator 2 view .LVU298
	addl	$64, 44(%esp)
	addl	$64, %edi
	leal	1408(%esp), %ecx
	subl	$64, %esi
	movl	44(%esp), %eax
	cmpl	%ecx, %eax
	jne	.L61
.LBE102:
	.loc 1 149 20 is_stmt 0 discriminator 2 view .LVU299
	movl	40(%esp), %ecx
	.loc 1 149 26 is_stmt 1 discriminator 2 view .LVU300
	.loc 1 149 20 discriminator 2 view .LVU301
	addl	$64, %ebx
	addl	$4, %ecx
	cmpl	$1024, %ebx
	jne	.L59
	movl	32(%esp), %edx
	leal	120(%esp), %edi
	movl	36(%esp), %esi
	.loc 1 149 20 is_stmt 0 view .LVU302
	movl	%edi, 36(%esp)
	movl	%edx, 24(%esp)
	leal	1024(%edx), %eax
	movl	%eax, 32(%esp)
.LBE104:
	.loc 1 138 51 view .LVU303
	xorl	%eax, %eax
	movl	%esi, %ebx
	movl	%eax, 40(%esp)
.LVL94:
.L60:
.LBB105:
.LBB106:
.LBB107:
.LBB108:
	.loc 1 68 20 is_stmt 1 view .LVU304
.LBE108:
.LBE107:
.LBE106:
.LBE105:
	.loc 1 138 51 is_stmt 0 view .LVU305
	movl	%edi, %eax
.LVL95:
	.p2align 4
	.p2align 3
.L69:
.LBB121:
.LBB119:
.LBB117:
.LBB109:
	.loc 1 69 3 is_stmt 1 view .LVU306
	.loc 1 69 15 is_stmt 0 view .LVU307
	movl	$536870911, (%eax)
	.loc 1 70 3 is_stmt 1 view .LVU308
	.loc 1 68 26 view .LVU309
	.loc 1 68 20 view .LVU310
	leal	184(%esp), %esi
	addl	$4, %eax
	cmpl	%esi, %eax
	jne	.L69
	.loc 1 70 13 is_stmt 0 view .LVU311
	xorl	%eax, %eax
.L70:
	movl	$-1, %esi
	movl	$-1, %edx
	movl	%esi, 184(%esp,%eax)
	movl	%edx, 188(%esp,%eax)
	addl	$8, %eax
	cmpl	$64, %eax
	jb	.L70
.LBE109:
	.loc 1 72 2 is_stmt 1 view .LVU312
	movl	%ebx, 28(%esp)
	.loc 1 72 18 is_stmt 0 view .LVU313
	movl	36(%esp), %eax
	.loc 1 67 11 view .LVU314
	xorl	%esi, %esi
	.loc 1 72 18 view .LVU315
	movl	$0, (%eax)
	.p2align 4
	.p2align 3
.L67:
.LVL96:
	.loc 1 73 2 is_stmt 1 view .LVU316
.LBB110:
	.loc 1 74 3 view .LVU317
	.loc 1 75 3 view .LVU318
.LBB111:
	.loc 1 75 8 view .LVU319
	.loc 1 75 21 view .LVU320
	.loc 1 75 12 is_stmt 0 view .LVU321
	xorl	%ecx, %ecx
.LBE111:
	.loc 1 74 7 view .LVU322
	movl	$-1, %eax
.LVL97:
	.p2align 4
	.p2align 3
.L63:
.LBB112:
	.loc 1 76 4 is_stmt 1 view .LVU323
	.loc 1 76 15 is_stmt 0 view .LVU324
	movl	%esi, %edx
	shrl	%cl, %edx
	.loc 1 76 7 view .LVU325
	testb	$1, %dl
	jne	.L62
	.loc 1 76 36 view .LVU326
	movl	(%edi,%ecx,4), %edx
	.loc 1 76 25 view .LVU327
	cmpl	$536870910, %edx
	jg	.L62
	.loc 1 76 46 view .LVU328
	cmpl	$-1, %eax
	je	.L92
	.loc 1 76 56 view .LVU329
	cmpl	120(%esp,%eax,4), %edx
	jl	.L92
.LVL98:
	.p2align 4
	.p2align 3
.L62:
	.loc 1 75 27 is_stmt 1 view .LVU330
	incl	%ecx
.LVL99:
	.loc 1 75 21 view .LVU331
	cmpl	$16, %ecx
	jne	.L63
.LBE112:
	.loc 1 78 6 is_stmt 0 view .LVU332
	movl	%eax, 44(%esp)
	.loc 1 78 3 is_stmt 1 view .LVU333
	.loc 1 78 6 is_stmt 0 view .LVU334
	cmpl	$-1, %eax
	movl	%eax, %edx
	je	.L64
	.loc 1 80 3 is_stmt 1 view .LVU335
	.loc 1 80 14 is_stmt 0 view .LVU336
	movb	%dl, %cl
.LVL100:
	.loc 1 80 14 view .LVU337
	movl	$1, %eax
.LVL101:
	.loc 1 80 14 view .LVU338
	sall	%cl, %eax
.LBB113:
	.loc 1 82 33 view .LVU339
	leal	(%edi,%edx,4), %ebx
.LBE113:
	.loc 1 80 8 view .LVU340
	orl	%eax, %esi
.LVL102:
	.loc 1 81 3 is_stmt 1 view .LVU341
.LBB114:
	.loc 1 81 8 view .LVU342
	.loc 1 81 21 view .LVU343
	.loc 1 82 33 is_stmt 0 view .LVU344
	movl	%edx, %eax
	sall	$6, %eax
	movl	%eax, %ecx
	.loc 1 81 12 view .LVU345
	xorl	%eax, %eax
.LVL103:
	.p2align 4
	.p2align 3
.L66:
	.loc 1 82 4 is_stmt 1 view .LVU346
	.loc 1 82 18 is_stmt 0 view .LVU347
	movl	weights(%ecx,%eax,4), %edx
	.loc 1 82 7 view .LVU348
	testl	%edx, %edx
	je	.L65
	.loc 1 82 37 view .LVU349
	addl	(%ebx), %edx
	.loc 1 82 22 view .LVU350
	cmpl	(%edi,%eax,4), %edx
	jge	.L65
	.loc 1 83 5 is_stmt 1 view .LVU351
	.loc 1 83 17 is_stmt 0 view .LVU352
	movl	%edx, (%edi,%eax,4)
	.loc 1 84 5 is_stmt 1 view .LVU353
	.loc 1 84 15 is_stmt 0 view .LVU354
	movl	44(%esp), %edx
	movl	%edx, 184(%esp,%eax,4)
.L65:
	.loc 1 81 27 is_stmt 1 view .LVU355
	incl	%eax
.LVL104:
	.loc 1 81 21 view .LVU356
	cmpl	$16, %eax
	jne	.L66
	jmp	.L67
.LVL105:
	.p2align 4,,10
	.p2align 3
.L92:
	.loc 1 81 21 is_stmt 0 view .LVU357
.LBE114:
.LBB115:
	movl	%ecx, %eax
.LVL106:
	.loc 1 81 21 view .LVU358
	jmp	.L62
.LVL107:
.L64:
	.loc 1 81 21 view .LVU359
.LBE115:
.LBE110:
.LBE117:
.LBE119:
	.loc 1 156 12 discriminator 3 view .LVU360
	movl	%edi, (%esp)
	movl	28(%esp), %ebx
.LBB120:
.LBB118:
.LBB116:
	.loc 1 79 4 is_stmt 1 discriminator 3 view .LVU361
.LVL108:
	.loc 1 79 4 is_stmt 0 discriminator 3 view .LVU362
.LBE116:
.LBE118:
.LBE120:
	.loc 1 156 3 is_stmt 1 discriminator 3 view .LVU363
	.loc 1 156 12 is_stmt 0 discriminator 3 view .LVU364
	movl	$64, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	call	memcmp
.LVL109:
	.loc 1 154 26 is_stmt 1 discriminator 3 view .LVU365
	.loc 1 154 20 discriminator 3 view .LVU366
	.loc 1 156 9 is_stmt 0 discriminator 3 view .LVU367
	cmpl	$1, %eax
	.loc 1 154 20 discriminator 3 view .LVU368
	movl	32(%esp), %eax
	.loc 1 156 9 discriminator 3 view .LVU369
	sbbl	$-1, 40(%esp)
.LVL110:
	.loc 1 154 20 discriminator 3 view .LVU370
	addl	$64, %ebx
	addl	$4, 36(%esp)
	cmpl	%eax, %ebx
	jne	.L60
.LBE121:
.LBB122:
	.loc 1 158 11 view .LVU371
	movl	24(%esp), %edx
	xorl	%ebx, %ebx
	movl	%edx, 44(%esp)
.L68:
.LVL111:
	.loc 1 159 3 is_stmt 1 view .LVU372
.LBB123:
.LBI123:
	.loc 1 89 13 view .LVU373
.LBB124:
	.loc 1 91 2 view .LVU374
	.loc 1 91 12 is_stmt 0 view .LVU375
	movl	184(%esp,%ebx,4), %esi
	.loc 1 91 5 view .LVU376
	testl	%esi, %esi
	jns	.L134
.L72:
	.loc 1 93 2 is_stmt 1 view .LVU377
	movl	%ebx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL112:
	.loc 1 93 2 is_stmt 0 view .LVU378
.LBE124:
.LBE123:
	.loc 1 160 3 is_stmt 1 view .LVU379
	movl	(%edi,%ebx,4), %eax
	.loc 1 158 27 is_stmt 0 view .LVU380
	addl	$4, %ebx
.LVL113:
	.loc 1 160 3 view .LVU381
	movl	$.LC4, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL114:
	.loc 1 158 27 is_stmt 1 view .LVU382
	.loc 1 158 20 view .LVU383
	cmpl	$16, %ebx
	jne	.L68
.LBE122:
.LBB135:
.LBB136:
.LBB137:
	.loc 1 113 11 is_stmt 0 view .LVU384
	movl	44(%esp), %edx
	xorl	%eax, %eax
.L75:
.LVL115:
	.loc 1 114 3 is_stmt 1 view .LVU385
	.loc 1 114 13 is_stmt 0 view .LVU386
	movl	%eax, 248(%esp,%eax,4)
	.loc 1 113 26 is_stmt 1 view .LVU387
	incl	%eax
.LVL116:
	.loc 1 113 20 view .LVU388
	cmpl	$16, %eax
	jne	.L75
.LBE137:
	.loc 1 115 2 is_stmt 0 view .LVU389
	movl	%edx, 44(%esp)
	.loc 1 115 2 is_stmt 1 view .LVU390
	movl	$by_weight, %eax
.LVL117:
	.loc 1 115 2 is_stmt 0 view .LVU391
	movl	$4, %edx
	movl	%edx, 8(%esp)
	.loc 1 112 17 view .LVU392
	movl	$0, %ebx
.LVL118:
	.loc 1 115 2 view .LVU393
	movl	%eax, 12(%esp)
	movl	edge_count, %eax
	movl	$edges, (%esp)
	movl	%eax, 4(%esp)
	call	qsort
.LVL119:
	.loc 1 116 2 is_stmt 1 view .LVU394
.LBB138:
	.loc 1 116 7 view .LVU395
	.loc 1 116 20 view .LVU396
	movl	edge_count, %ecx
	movl	44(%esp), %edx
.LBE138:
	.loc 1 112 17 is_stmt 0 view .LVU397
	movl	%ebx, 44(%esp)
.LBB149:
	.loc 1 116 20 view .LVU398
	testl	%ecx, %ecx
	jle	.L76
	.loc 1 116 11 view .LVU399
	movl	%edx, 32(%esp)
	xorl	%esi, %esi
.LVL120:
.L82:
.LBB139:
	.loc 1 117 3 is_stmt 1 view .LVU400
	.loc 1 117 11 is_stmt 0 view .LVU401
	movzbl	edges(,%esi,4), %eax
	movl	%eax, 36(%esp)
.LVL121:
.LBB140:
.LBI140:
	.loc 1 103 12 is_stmt 1 view .LVU402
.LBB141:
	.loc 1 105 2 view .LVU403
	.loc 1 105 19 view .LVU404
	.loc 1 105 15 is_stmt 0 view .LVU405
	leal	248(%esp,%eax,4), %ecx
	movl	(%ecx), %edx
	.loc 1 105 19 view .LVU406
	cmpl	%edx, %eax
	je	.L95
	.p2align 4
	.p2align 3
.L78:
.LVL122:
	.loc 1 106 3 is_stmt 1 view .LVU407
	.loc 1 106 25 is_stmt 0 view .LVU408
	movl	248(%esp,%edx,4), %eax
	.loc 1 106 17 view .LVU409
	movl	%eax, (%ecx)
.LVL123:
	.loc 1 105 19 is_stmt 1 view .LVU410
	.loc 1 105 15 is_stmt 0 view .LVU411
	leal	248(%esp,%eax,4), %ecx
	movl	(%ecx), %edx
	.loc 1 105 19 view .LVU412
	cmpl	%eax, %edx
	jne	.L78
.LVL124:
.L77:
	.loc 1 107 2 is_stmt 1 view .LVU413
	.loc 1 107 2 is_stmt 0 view .LVU414
.LBE141:
.LBE140:
	.loc 1 117 44 view .LVU415
	movzbl	edges+1(,%esi,4), %edi
.LVL125:
.LBB143:
.LBI143:
	.loc 1 103 12 is_stmt 1 view .LVU416
.LBB144:
	.loc 1 105 19 view .LVU417
	.loc 1 105 15 is_stmt 0 view .LVU418
	leal	248(%esp,%edi,4), %ebx
	movl	(%ebx), %ecx
	.loc 1 105 19 view .LVU419
	cmpl	%ecx, %edi
	je	.L96
.LVL126:
	.p2align 4
	.p2align 3
.L80:
	.loc 1 106 3 is_stmt 1 view .LVU420
	.loc 1 106 25 is_stmt 0 view .LVU421
	movl	248(%esp,%ecx,4), %edx
	.loc 1 106 17 view .LVU422
	movl	%edx, (%ebx)
.LVL127:
	.loc 1 105 19 is_stmt 1 view .LVU423
	.loc 1 105 15 is_stmt 0 view .LVU424
	leal	248(%esp,%edx,4), %ebx
	movl	(%ebx), %ecx
	.loc 1 105 19 view .LVU425
	cmpl	%edx, %ecx
	jne	.L80
.L79:
	.loc 1 107 2 is_stmt 1 view .LVU426
.LVL128:
	.loc 1 107 2 is_stmt 0 view .LVU427
.LBE144:
.LBE143:
	.loc 1 118 3 is_stmt 1 view .LVU428
	.loc 1 118 6 is_stmt 0 view .LVU429
	cmpl	%edx, %eax
	je	.L81
	.loc 1 119 4 is_stmt 1 view .LVU430
	.loc 1 119 14 is_stmt 0 view .LVU431
	movl	%edx, 248(%esp,%eax,4)
	.loc 1 120 4 is_stmt 1 view .LVU432
	.loc 1 121 4 view .LVU433
	.loc 1 120 21 is_stmt 0 view .LVU434
	movswl	edges+2(,%esi,4), %eax
.LVL129:
	.loc 1 121 4 view .LVU435
	movl	%edi, 8(%esp)
	movl	$.LC5, (%esp)
	.loc 1 120 10 view .LVU436
	addl	%eax, 44(%esp)
.LVL130:
	.loc 1 121 4 view .LVU437
	movl	36(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL131:
.L81:
	.loc 1 121 4 view .LVU438
.LBE139:
	.loc 1 116 35 is_stmt 1 view .LVU439
	incl	%esi
.LVL132:
	.loc 1 116 20 view .LVU440
	cmpl	edge_count, %esi
	jl	.L82
	movl	32(%esp), %edx
.LVL133:
.L76:
	.loc 1 116 20 is_stmt 0 view .LVU441
.LBE149:
	.loc 1 124 2 view .LVU442
	movl	$.LC2, (%esp)
	movl	%edx, 36(%esp)
	.loc 1 124 2 is_stmt 1 view .LVU443
	call	puts
.LVL134:
	.loc 1 125 2 view .LVU444
	.loc 1 125 2 is_stmt 0 view .LVU445
.LBE136:
.LBE135:
	.loc 1 162 2 view .LVU446
	movl	40(%esp), %eax
	movl	$.LC6, (%esp)
	movl	%eax, 8(%esp)
	movl	44(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL135:
	.loc 1 164 2 is_stmt 1 view .LVU447
	.loc 1 164 7 is_stmt 0 view .LVU448
	movl	36(%esp), %edx
	xorl	%eax, %eax
.L83:
	movl	.LC0(%eax), %ecx
	movl	%ecx, 248(%esp,%eax)
	addl	$4, %eax
	cmpl	$72, %eax
	jb	.L83
	.loc 1 167 2 is_stmt 1 view .LVU449
.LVL136:
	.loc 1 168 2 view .LVU450
.LBB152:
	.loc 1 168 7 view .LVU451
	.loc 1 168 20 view .LVU452
	.loc 1 168 11 is_stmt 0 view .LVU453
	xorl	%ecx, %ecx
.LBE152:
	.loc 1 167 7 view .LVU454
	movb	$97, %bl
.LVL137:
.L85:
.LBB158:
.LBB153:
	.loc 1 169 21 is_stmt 1 view .LVU455
	movl	%ecx, 44(%esp)
	.loc 1 169 12 is_stmt 0 view .LVU456
	xorl	%edi, %edi
	movl	%edx, 36(%esp)
	jmp	.L87
.LVL138:
	.p2align 4,,10
	.p2align 3
.L86:
	.loc 1 169 28 is_stmt 1 discriminator 2 view .LVU457
	incl	%edi
.LVL139:
	.loc 1 169 21 discriminator 2 view .LVU458
	cmpl	$11, %edi
	je	.L135
.LVL140:
.L87:
.LBB154:
	.loc 1 170 4 view .LVU459
	.loc 1 170 15 is_stmt 0 view .LVU460
	movl	44(%esp), %edx
	movsbl	%bl, %esi
	movl	%edi, %ecx
	movl	%esi, (%esp)
	leal	248(%esp), %eax
	call	fill
.LVL141:
	.loc 1 171 4 is_stmt 1 view .LVU461
	.loc 1 171 7 is_stmt 0 view .LVU462
	testl	%eax, %eax
	je	.L86
	.loc 1 172 5 is_stmt 1 view .LVU463
	movl	%esi, 4(%esp)
.LBE154:
	.loc 1 169 28 is_stmt 0 view .LVU464
	incl	%edi
.LVL142:
.LBB155:
	.loc 1 172 27 view .LVU465
	incb	%bl
.LVL143:
	.loc 1 172 5 view .LVU466
	movl	%eax, 8(%esp)
.LBE155:
.LBE153:
.LBE158:
	.loc 1 177 14 view .LVU467
	movsbl	%bl, %esi
.LBB159:
.LBB157:
.LBB156:
	.loc 1 172 5 view .LVU468
	movl	$.LC7, (%esp)
	call	printf
.LVL144:
	.loc 1 172 5 view .LVU469
.LBE156:
	.loc 1 169 28 is_stmt 1 view .LVU470
	.loc 1 169 21 view .LVU471
	cmpl	$11, %edi
	jne	.L87
.L135:
	.loc 1 169 21 is_stmt 0 view .LVU472
.LBE157:
	.loc 1 168 26 discriminator 2 view .LVU473
	movl	44(%esp), %ecx
	movl	36(%esp), %edx
	.loc 1 168 26 is_stmt 1 discriminator 2 view .LVU474
	incl	%ecx
.LVL145:
	.loc 1 168 20 discriminator 2 view .LVU475
	cmpl	$6, %ecx
	jne	.L85
	.loc 1 168 20 is_stmt 0 discriminator 2 view .LVU476
.LBE159:
	.loc 1 174 2 view .LVU477
	movl	$.LC2, (%esp)
	leal	248(%esp), %ebx
.LVL146:
	.loc 1 174 2 view .LVU478
	movl	%edx, 44(%esp)
	.loc 1 174 2 is_stmt 1 view .LVU479
	call	puts
.LVL147:
	.loc 1 175 2 view .LVU480
.LBB160:
	.loc 1 175 7 view .LVU481
	.loc 1 175 20 view .LVU482
	movl	44(%esp), %edi
.LVL148:
.L89:
	.loc 1 176 3 discriminator 3 view .LVU483
	movl	%ebx, (%esp)
	.loc 1 175 20 is_stmt 0 discriminator 3 view .LVU484
	addl	$12, %ebx
	.loc 1 176 3 discriminator 3 view .LVU485
	call	puts
.LVL149:
	.loc 1 175 26 is_stmt 1 discriminator 3 view .LVU486
	.loc 1 175 20 discriminator 3 view .LVU487
	cmpl	%edi, %ebx
	jne	.L89
.LBE160:
	.loc 1 177 2 view .LVU488
	.loc 1 177 20 is_stmt 0 view .LVU489
	movl	40(%esp), %eax
	.loc 1 178 1 view .LVU490
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.loc 1 177 20 view .LVU491
	leal	-97(%esi,%eax), %eax
	.loc 1 178 1 view .LVU492
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
.LVL150:
.L134:
	.cfi_restore_state
.LBB161:
.LBB133:
.LBB131:
	.loc 1 92 3 is_stmt 1 view .LVU493
.LBB125:
.LBI125:
	.loc 1 89 13 view .LVU494
.LBB126:
	.loc 1 91 2 view .LVU495
	.loc 1 91 12 is_stmt 0 view .LVU496
	movl	184(%esp,%esi,4), %ecx
	.loc 1 91 5 view .LVU497
	testl	%ecx, %ecx
	jns	.L136
.L73:
	.loc 1 93 2 is_stmt 1 view .LVU498
	movl	%esi, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL151:
	.loc 1 94 1 is_stmt 0 view .LVU499
	jmp	.L72
.LVL152:
.L96:
	.loc 1 94 1 view .LVU500
.LBE126:
.LBE125:
.LBE131:
.LBE133:
.LBE161:
.LBB162:
.LBB151:
.LBB150:
.LBB148:
.LBB146:
.LBB145:
	.loc 1 105 19 view .LVU501
	movl	%edi, %edx
	jmp	.L79
.LVL153:
.L95:
	.loc 1 105 19 view .LVU502
.LBE145:
.LBE146:
.LBB147:
.LBB142:
	movl	36(%esp), %eax
.LVL154:
	.loc 1 105 19 view .LVU503
	.p2align 4,,5
	jmp	.L77
.LVL155:
.L136:
	.loc 1 105 19 view .LVU504
.LBE142:
.LBE147:
.LBE148:
.LBE150:
.LBE151:
.LBE162:
.LBB163:
.LBB134:
.LBB132:
.LBB130:
.LBB129:
	.loc 1 92 3 is_stmt 1 view .LVU505
.LBB127:
.LBI127:
	.loc 1 89 13 view .LVU506
.LBB128:
	.loc 1 91 2 view .LVU507
	.loc 1 91 12 is_stmt 0 view .LVU508
	movl	184(%esp,%ecx,4), %edx
	.loc 1 91 5 view .LVU509
	testl	%edx, %edx
	js	.L74
	movl	%ecx, 36(%esp)
	.loc 1 92 3 is_stmt 1 view .LVU510
	leal	184(%esp), %eax
.LVL156:
	.loc 1 92 3 is_stmt 0 view .LVU511
	call	path
.LVL157:
	.loc 1 92 3 view .LVU512
	movl	36(%esp), %ecx
.LVL158:
.L74:
	.loc 1 93 2 is_stmt 1 view .LVU513
	movl	%ecx, 4(%esp)
	movl	$.LC3, (%esp)
	call	printf
.LVL159:
	.loc 1 94 1 is_stmt 0 view .LVU514
	jmp	.L73
.LBE128:
.LBE127:
.LBE129:
.LBE130:
.LBE132:
.LBE134:
.LBE163:
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.local	weights
	.comm	weights,1024,32
	.local	edge_count
	.comm	edge_count,4,4
	.local	edges
	.comm	edges,160,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/string.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.file 5 "../../../src/Kernel/user/include/stdlib.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xe28
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x29
	.long	.LASF44
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL90
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x9
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x1c
	.long	0x26
	.uleb128 0x2a
	.long	.LASF45
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x2b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1c
	.long	0x45
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x9
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x9
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x9
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x9
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x2c
	.byte	0x7
	.byte	0x4
	.long	0x3e
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0x90
	.uleb128 0x2d
	.string	"N"
	.byte	0x10
	.uleb128 0x2e
	.string	"FAR"
	.long	0x1fffffff
	.byte	0
	.uleb128 0x2f
	.long	.LASF46
	.byte	0x4
	.byte	0x1
	.byte	0x9
	.byte	0x8
	.long	0xc0
	.uleb128 0x22
	.long	.LASF9
	.byte	0x1d
	.long	0x66
	.byte	0
	.uleb128 0x30
	.string	"to"
	.byte	0x1
	.byte	0x9
	.byte	0x23
	.long	0x66
	.byte	0x1
	.uleb128 0x22
	.long	.LASF10
	.byte	0x2d
	.long	0xc5
	.byte	0x2
	.byte	0
	.uleb128 0x1c
	.long	0x90
	.uleb128 0x9
	.byte	0x2
	.byte	0x5
	.long	.LASF11
	.uleb128 0x13
	.long	0x90
	.long	0xdc
	.uleb128 0xb
	.long	0x3e
	.byte	0x27
	.byte	0
	.uleb128 0xa
	.long	.LASF12
	.byte	0xb
	.byte	0x14
	.long	0xcc
	.uleb128 0x5
	.byte	0x3
	.long	edges
	.uleb128 0xa
	.long	.LASF13
	.byte	0xc
	.byte	0xc
	.long	0x45
	.uleb128 0x5
	.byte	0x3
	.long	edge_count
	.uleb128 0x13
	.long	0x45
	.long	0x114
	.uleb128 0xb
	.long	0x3e
	.byte	0xf
	.uleb128 0xb
	.long	0x3e
	.byte	0xf
	.byte	0
	.uleb128 0xa
	.long	.LASF14
	.byte	0xd
	.byte	0xc
	.long	0xfe
	.uleb128 0x5
	.byte	0x3
	.long	weights
	.uleb128 0x31
	.long	.LASF47
	.byte	0x5
	.byte	0x2c
	.byte	0x6
	.long	0x146
	.uleb128 0x6
	.long	0x146
	.uleb128 0x6
	.long	0x32
	.uleb128 0x6
	.long	0x32
	.uleb128 0x6
	.long	0x148
	.byte	0
	.uleb128 0x32
	.byte	0x4
	.uleb128 0xc
	.long	0x14d
	.uleb128 0x33
	.long	0x45
	.long	0x161
	.uleb128 0x6
	.long	0x161
	.uleb128 0x6
	.long	0x161
	.byte	0
	.uleb128 0xc
	.long	0x166
	.uleb128 0x34
	.uleb128 0x16
	.long	.LASF15
	.byte	0x2
	.byte	0x9
	.byte	0x7
	.long	0x146
	.long	0x187
	.uleb128 0x6
	.long	0x146
	.uleb128 0x6
	.long	0x45
	.uleb128 0x6
	.long	0x32
	.byte	0
	.uleb128 0x16
	.long	.LASF16
	.byte	0x2
	.byte	0xa
	.byte	0x5
	.long	0x45
	.long	0x1a7
	.uleb128 0x6
	.long	0x161
	.uleb128 0x6
	.long	0x161
	.uleb128 0x6
	.long	0x32
	.byte	0
	.uleb128 0x16
	.long	.LASF17
	.byte	0x3
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0x1bd
	.uleb128 0x6
	.long	0x1bd
	.byte	0
	.uleb128 0xc
	.long	0x2d
	.uleb128 0x16
	.long	.LASF18
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x1d9
	.uleb128 0x6
	.long	0x1bd
	.uleb128 0x35
	.byte	0
	.uleb128 0x36
	.long	.LASF48
	.byte	0x1
	.byte	0x88
	.byte	0x5
	.long	0x45
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x89b
	.uleb128 0xa
	.long	.LASF19
	.byte	0x8a
	.byte	0x6
	.long	0x89b
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.uleb128 0xa
	.long	.LASF20
	.byte	0x8a
	.byte	0x10
	.long	0x89b
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.uleb128 0xa
	.long	.LASF21
	.byte	0x8a
	.byte	0x1d
	.long	0x89b
	.uleb128 0x3
	.byte	0x74
	.sleb128 184
	.uleb128 0x23
	.string	"all"
	.byte	0x8a
	.byte	0x28
	.long	0xfe
	.uleb128 0x3
	.byte	0x74
	.sleb128 320
	.uleb128 0x12
	.long	.LASF22
	.byte	0x8a
	.byte	0x33
	.long	0x45
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x12
	.long	.LASF23
	.byte	0x8e
	.byte	0x6
	.long	0x45
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x23
	.string	"map"
	.byte	0xa4
	.byte	0x7
	.long	0x8ab
	.uleb128 0x3
	.byte	0x74
	.sleb128 248
	.uleb128 0x12
	.long	.LASF24
	.byte	0xa7
	.byte	0x7
	.long	0x26
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x1d
	.long	.LBB94
	.long	.LBE94-.LBB94
	.long	0x2a9
	.uleb128 0x7
	.string	"i"
	.byte	0x8f
	.byte	0xb
	.long	0x45
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x5
	.long	.LVL79
	.long	0x1c2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL40
	.long	0x2db
	.uleb128 0x7
	.string	"i"
	.byte	0x92
	.byte	0xb
	.long	0x45
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0xe
	.long	.LLRL42
	.uleb128 0x7
	.string	"j"
	.byte	0x93
	.byte	0xc
	.long	0x45
	.long	.LLST43
	.long	.LVUS43
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL44
	.long	0x320
	.uleb128 0x4
	.string	"k"
	.byte	0x95
	.byte	0xb
	.long	0x45
	.uleb128 0xe
	.long	.LLRL45
	.uleb128 0x7
	.string	"i"
	.byte	0x96
	.byte	0xc
	.long	0x45
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x37
	.long	.LBB101
	.long	.LBE101-.LBB101
	.uleb128 0x7
	.string	"j"
	.byte	0x97
	.byte	0xd
	.long	0x45
	.long	.LLST47
	.long	.LVUS47
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL48
	.long	0x3e8
	.uleb128 0x4
	.string	"v"
	.byte	0x9a
	.byte	0xb
	.long	0x45
	.uleb128 0x24
	.long	0xaa2
	.long	.LLRL49
	.byte	0x9b
	.byte	0x3
	.long	0x3c8
	.uleb128 0x1e
	.long	0xac2
	.uleb128 0x1e
	.long	0xab7
	.uleb128 0x1e
	.long	0xaac
	.uleb128 0xe
	.long	.LLRL49
	.uleb128 0x3
	.long	0xacd
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x17
	.long	0xad8
	.long	.LLRL51
	.long	0x37d
	.uleb128 0x3
	.long	0xadd
	.long	.LLST52
	.long	.LVUS52
	.byte	0
	.uleb128 0x18
	.long	0xae7
	.long	.LLRL53
	.uleb128 0x3
	.long	0xae8
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x17
	.long	0xaf1
	.long	.LLRL55
	.long	0x3ae
	.uleb128 0x3
	.long	0xaf6
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.uleb128 0x18
	.long	0xb00
	.long	.LLRL57
	.uleb128 0x3
	.long	0xb01
	.long	.LLST58
	.long	.LVUS58
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL109
	.long	0xe20
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
	.uleb128 0x2
	.byte	0x8
	.byte	0x40
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL59
	.long	0x50a
	.uleb128 0x7
	.string	"i"
	.byte	0x9e
	.byte	0xb
	.long	0x45
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x14
	.long	0xa7d
	.long	.LBI123
	.value	.LVU373
	.long	.LLRL61
	.byte	0x9f
	.byte	0x3
	.long	0x4f5
	.uleb128 0x2
	.long	0xa92
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x2
	.long	0xa87
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x14
	.long	0xa7d
	.long	.LBI125
	.value	.LVU494
	.long	.LLRL64
	.byte	0x5c
	.byte	0x3
	.long	0x4d9
	.uleb128 0x2
	.long	0xa92
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x2
	.long	0xa87
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x19
	.long	0xa7d
	.long	.LBI127
	.value	.LVU506
	.long	.LBB127
	.long	.LBE127-.LBB127
	.byte	0x5c
	.byte	0x3
	.long	0x4bd
	.uleb128 0x2
	.long	0xa92
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x2
	.long	0xa87
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x8
	.long	.LVL157
	.long	0xa7d
	.long	0x4a8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 184
	.byte	0
	.uleb128 0x5
	.long	.LVL159
	.long	0x1c2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL151
	.long	0x1c2
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL112
	.long	0x1c2
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL114
	.long	0x1c2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL83
	.long	0x59d
	.uleb128 0x7
	.string	"r"
	.byte	0xa8
	.byte	0xb
	.long	0x45
	.long	.LLST84
	.long	.LVUS84
	.uleb128 0xe
	.long	.LLRL85
	.uleb128 0x7
	.string	"c"
	.byte	0xa9
	.byte	0xc
	.long	0x45
	.long	.LLST86
	.long	.LVUS86
	.uleb128 0xe
	.long	.LLRL87
	.uleb128 0x12
	.long	.LASF25
	.byte	0xaa
	.byte	0x8
	.long	0x45
	.long	.LLST88
	.long	.LVUS88
	.uleb128 0x8
	.long	.LVL141
	.long	0x8c1
	.long	0x57b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x74
	.sleb128 248
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL144
	.long	0x1c2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x6
	.byte	0x73
	.sleb128 -1
	.byte	0x48
	.byte	0x24
	.byte	0x48
	.byte	0x26
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1d
	.long	.LBB160
	.long	.LBE160-.LBB160
	.long	0x5cd
	.uleb128 0x7
	.string	"r"
	.byte	0xaf
	.byte	0xb
	.long	0x45
	.long	.LLST89
	.long	.LVUS89
	.uleb128 0x5
	.long	.LVL149
	.long	0x1a7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 -12
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0xc7a
	.long	.LBI75
	.value	.LVU141
	.long	.LLRL26
	.byte	0x8b
	.byte	0x2
	.long	0x614
	.uleb128 0x2
	.long	0xc84
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x18
	.long	0xc8f
	.long	.LLRL28
	.uleb128 0x3
	.long	0xc90
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x3
	.long	0xc99
	.long	.LLST30
	.long	.LVUS30
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	0xb0d
	.long	.LBI87
	.value	.LVU192
	.long	.LBB87
	.long	.LBE87-.LBB87
	.byte	0x8e
	.byte	0xf
	.long	0x6d7
	.uleb128 0x2
	.long	0xb1b
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x1f
	.long	0xb26
	.uleb128 0x3
	.byte	0x74
	.sleb128 248
	.uleb128 0x1f
	.long	0xb31
	.uleb128 0x3
	.byte	0x74
	.sleb128 320
	.uleb128 0x3
	.long	0xb3c
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x3
	.long	0xb47
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x25
	.long	0xb52
	.long	.LBB89
	.long	.LBE89-.LBB89
	.long	0x685
	.uleb128 0x3
	.long	0xb57
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.uleb128 0x17
	.long	0xb61
	.long	.LLRL35
	.long	0x6a0
	.uleb128 0x3
	.long	0xb66
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.uleb128 0x26
	.long	0xb70
	.long	.LBB92
	.long	.LBE92-.LBB92
	.uleb128 0x3
	.long	0xb71
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x26
	.long	0xb7a
	.long	.LBB93
	.long	.LBE93-.LBB93
	.uleb128 0x3
	.long	0xb7b
	.long	.LLST38
	.long	.LVUS38
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.long	0x9ca
	.long	.LLRL69
	.byte	0xa2
	.byte	0x2
	.long	0x820
	.uleb128 0xe
	.long	.LLRL69
	.uleb128 0x1f
	.long	0x9d8
	.uleb128 0x3
	.byte	0x74
	.sleb128 248
	.uleb128 0x3
	.long	0x9e3
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x25
	.long	0x9ee
	.long	.LBB137
	.long	.LBE137-.LBB137
	.long	0x720
	.uleb128 0x3
	.long	0x9f3
	.long	.LLST71
	.long	.LVUS71
	.byte	0
	.uleb128 0x17
	.long	0x9fd
	.long	.LLRL72
	.long	0x7e2
	.uleb128 0x3
	.long	0x9fe
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x18
	.long	0xa07
	.long	.LLRL74
	.uleb128 0x3
	.long	0xa08
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0x3
	.long	0xa11
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x14
	.long	0xa1d
	.long	.LBI140
	.value	.LVU402
	.long	.LLRL77
	.byte	0x75
	.byte	0xb
	.long	0x78d
	.uleb128 0x2
	.long	0xa36
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x2
	.long	0xa2b
	.long	.LLST79
	.long	.LVUS79
	.byte	0
	.uleb128 0x14
	.long	0xa1d
	.long	.LBI143
	.value	.LVU416
	.long	.LLRL80
	.byte	0x75
	.byte	0x2c
	.long	0x7bd
	.uleb128 0x2
	.long	0xa36
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0x2
	.long	0xa2b
	.long	.LLST82
	.long	.LVUS82
	.byte	0
	.uleb128 0x5
	.long	.LVL131
	.long	0x1c2
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
	.sleb128 36
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL119
	.long	0x125
	.long	0x80a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	edges
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_weight
	.byte	0
	.uleb128 0x5
	.long	.LVL134
	.long	0x1a7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x8
	.long	.LVL55
	.long	0xb87
	.long	0x833
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x8
	.long	.LVL56
	.long	0xb87
	.long	0x846
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x3f
	.byte	0
	.uleb128 0x8
	.long	.LVL81
	.long	0x1a7
	.long	0x85e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.uleb128 0x8
	.long	.LVL135
	.long	0x1c2
	.long	0x886
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
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
	.sleb128 40
	.byte	0x6
	.byte	0
	.uleb128 0x5
	.long	.LVL147
	.long	0x1a7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x45
	.long	0x8ab
	.uleb128 0xb
	.long	0x3e
	.byte	0xf
	.byte	0
	.uleb128 0x13
	.long	0x26
	.long	0x8c1
	.uleb128 0xb
	.long	0x3e
	.byte	0x5
	.uleb128 0xb
	.long	0x3e
	.byte	0xb
	.byte	0
	.uleb128 0x38
	.long	.LASF49
	.byte	0x1
	.byte	0x80
	.byte	0xc
	.long	0x45
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x9b5
	.uleb128 0x20
	.string	"map"
	.byte	0x18
	.long	0x9c5
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x20
	.string	"r"
	.byte	0x26
	.long	0x45
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x20
	.string	"c"
	.byte	0x2d
	.long	0x45
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x39
	.long	.LASF24
	.byte	0x1
	.byte	0x80
	.byte	0x35
	.long	0x26
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x8
	.long	.LVL4
	.long	0x8c1
	.long	0x943
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 -1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL5
	.long	0x8c1
	.long	0x96a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x77
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.long	.LVL6
	.long	0x8c1
	.long	0x991
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
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
	.byte	0x76
	.sleb128 -1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.long	.LVL7
	.long	0x8c1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
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
	.byte	0x76
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x26
	.long	0x9c5
	.uleb128 0xb
	.long	0x3e
	.byte	0xb
	.byte	0
	.uleb128 0xc
	.long	0x9b5
	.uleb128 0x1a
	.long	.LASF28
	.byte	0x6e
	.long	0x45
	.long	0xa1d
	.uleb128 0xf
	.long	.LASF26
	.byte	0x70
	.byte	0x6
	.long	0x89b
	.uleb128 0xf
	.long	.LASF27
	.byte	0x70
	.byte	0x11
	.long	0x45
	.uleb128 0x15
	.long	0x9fd
	.uleb128 0x4
	.string	"i"
	.byte	0x71
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0x10
	.uleb128 0x4
	.string	"i"
	.byte	0x74
	.byte	0xb
	.long	0x45
	.uleb128 0x10
	.uleb128 0x4
	.string	"a"
	.byte	0x75
	.byte	0x7
	.long	0x45
	.uleb128 0x4
	.string	"b"
	.byte	0x75
	.byte	0x28
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	.LASF29
	.byte	0x67
	.long	0x45
	.long	0xa40
	.uleb128 0x11
	.long	.LASF26
	.byte	0x67
	.byte	0x16
	.long	0xa40
	.uleb128 0x1b
	.string	"v"
	.byte	0x67
	.byte	0x22
	.long	0x45
	.byte	0
	.uleb128 0xc
	.long	0x45
	.uleb128 0x1a
	.long	.LASF30
	.byte	0x60
	.long	0x45
	.long	0xa78
	.uleb128 0x1b
	.string	"a"
	.byte	0x60
	.byte	0x22
	.long	0x161
	.uleb128 0x1b
	.string	"b"
	.byte	0x60
	.byte	0x31
	.long	0x161
	.uleb128 0x4
	.string	"x"
	.byte	0x62
	.byte	0x15
	.long	0xa78
	.uleb128 0x4
	.string	"y"
	.byte	0x62
	.byte	0x1d
	.long	0xa78
	.byte	0
	.uleb128 0xc
	.long	0xc0
	.uleb128 0x21
	.long	.LASF31
	.byte	0x59
	.long	0xa9d
	.uleb128 0x11
	.long	.LASF21
	.byte	0x59
	.byte	0x1c
	.long	0xa9d
	.uleb128 0x1b
	.string	"to"
	.byte	0x59
	.byte	0x2b
	.long	0x45
	.byte	0
	.uleb128 0xc
	.long	0x4c
	.uleb128 0x21
	.long	.LASF32
	.byte	0x41
	.long	0xb0d
	.uleb128 0x11
	.long	.LASF33
	.byte	0x41
	.byte	0x1a
	.long	0x45
	.uleb128 0x11
	.long	.LASF20
	.byte	0x41
	.byte	0x25
	.long	0xa40
	.uleb128 0x11
	.long	.LASF21
	.byte	0x41
	.byte	0x36
	.long	0xa40
	.uleb128 0xf
	.long	.LASF34
	.byte	0x43
	.byte	0xb
	.long	0x3e
	.uleb128 0x15
	.long	0xae7
	.uleb128 0x4
	.string	"i"
	.byte	0x44
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0x10
	.uleb128 0x4
	.string	"v"
	.byte	0x4a
	.byte	0x7
	.long	0x45
	.uleb128 0x15
	.long	0xb00
	.uleb128 0x4
	.string	"i"
	.byte	0x4b
	.byte	0xc
	.long	0x45
	.byte	0
	.uleb128 0x10
	.uleb128 0x4
	.string	"w"
	.byte	0x51
	.byte	0xc
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	.LASF35
	.byte	0x2f
	.long	0x45
	.long	0xb87
	.uleb128 0x11
	.long	.LASF19
	.byte	0x2f
	.byte	0x1c
	.long	0xa40
	.uleb128 0xf
	.long	.LASF36
	.byte	0x31
	.byte	0x6
	.long	0x89b
	.uleb128 0xf
	.long	.LASF37
	.byte	0x31
	.byte	0x1b
	.long	0x89b
	.uleb128 0xf
	.long	.LASF38
	.byte	0x31
	.byte	0x25
	.long	0x45
	.uleb128 0xf
	.long	.LASF39
	.byte	0x31
	.byte	0x2f
	.long	0x45
	.uleb128 0x15
	.long	0xb61
	.uleb128 0x4
	.string	"i"
	.byte	0x32
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0x15
	.long	0xb70
	.uleb128 0x4
	.string	"v"
	.byte	0x34
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0x10
	.uleb128 0x4
	.string	"v"
	.byte	0x38
	.byte	0x7
	.long	0x45
	.uleb128 0x10
	.uleb128 0x4
	.string	"i"
	.byte	0x3a
	.byte	0xc
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3a
	.long	.LASF50
	.byte	0x1
	.byte	0x1d
	.byte	0xd
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xc7a
	.uleb128 0x3b
	.long	.LASF33
	.byte	0x1
	.byte	0x1d
	.byte	0x19
	.long	0x45
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xa
	.long	.LASF40
	.byte	0x1f
	.byte	0x6
	.long	0x89b
	.uleb128 0x3
	.byte	0x91
	.sleb128 -144
	.uleb128 0x12
	.long	.LASF38
	.byte	0x1f
	.byte	0x10
	.long	0x45
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x12
	.long	.LASF39
	.byte	0x1f
	.byte	0x1a
	.long	0x45
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xa
	.long	.LASF41
	.byte	0x1f
	.byte	0x24
	.long	0x89b
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.uleb128 0xd
	.long	.LLRL6
	.long	0xc10
	.uleb128 0x7
	.string	"i"
	.byte	0x20
	.byte	0xb
	.long	0x45
	.long	.LLST7
	.long	.LVUS7
	.byte	0
	.uleb128 0xd
	.long	.LLRL8
	.long	0xc65
	.uleb128 0x7
	.string	"v"
	.byte	0x24
	.byte	0x7
	.long	0x45
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1d
	.long	.LBB14
	.long	.LBE14-.LBB14
	.long	0xc49
	.uleb128 0x7
	.string	"w"
	.byte	0x26
	.byte	0xc
	.long	0x45
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x5
	.long	.LVL17
	.long	0x1c2
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL24
	.long	0x1a7
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0x21
	.long	.LASF42
	.byte	0xf
	.long	0xca4
	.uleb128 0x11
	.long	.LASF43
	.byte	0xf
	.byte	0x1c
	.long	0x3e
	.uleb128 0x10
	.uleb128 0x4
	.string	"a"
	.byte	0x15
	.byte	0x7
	.long	0x45
	.uleb128 0x4
	.string	"b"
	.byte	0x15
	.byte	0x1c
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	0xa45
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0xd24
	.uleb128 0x2
	.long	0xa53
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x3c
	.long	0xa5c
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x3
	.long	0xa65
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x3
	.long	0xa6e
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x3d
	.long	0xa45
	.long	.LBI18
	.value	.LVU104
	.long	.LLRL14
	.byte	0x1
	.byte	0x60
	.byte	0xc
	.uleb128 0x2
	.long	0xa5c
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x2
	.long	0xa53
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0xe
	.long	.LLRL14
	.uleb128 0x28
	.long	0xa65
	.uleb128 0x28
	.long	0xa6e
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x27
	.long	0xa7d
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0xe20
	.uleb128 0x2
	.long	0xa87
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x2
	.long	0xa92
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x19
	.long	0xa7d
	.long	.LBI28
	.value	.LVU124
	.long	.LBB28
	.long	.LBE28-.LBB28
	.byte	0x5c
	.byte	0x3
	.long	0xe04
	.uleb128 0x2
	.long	0xa92
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x2
	.long	0xa87
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x19
	.long	0xa7d
	.long	.LBI30
	.value	.LVU131
	.long	.LBB30
	.long	.LBE30-.LBB30
	.byte	0x5c
	.byte	0x3
	.long	0xde8
	.uleb128 0x2
	.long	0xa92
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x2
	.long	0xa87
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x8
	.long	.LVL43
	.long	0xa7d
	.long	0xdcc
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0
	.uleb128 0x5
	.long	.LVL44
	.long	0x1c2
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
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL40
	.long	0x1c2
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LVL36
	.long	0x1c2
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3e
	.long	.LASF16
	.long	.LASF51
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
	.uleb128 0x3
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
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x1a
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
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 128
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
	.uleb128 0x22
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 9
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x24
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
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
	.uleb128 0x25
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
	.uleb128 0x28
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
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
	.uleb128 0x2c
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
	.uleb128 0x2d
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2e
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x2f
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
	.uleb128 0x30
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
	.uleb128 0x31
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
	.uleb128 0x32
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x33
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
	.uleb128 0x34
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x35
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x36
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
	.uleb128 0x37
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x38
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
	.uleb128 0x39
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3a
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
	.uleb128 0x3b
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
	.uleb128 0x3c
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3d
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x3e
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
.LVUS23:
	.uleb128 .LVU140
	.uleb128 .LVU304
	.uleb128 .LVU304
	.uleb128 .LVU370
.LLST23:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL94-.LVL45
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL94-.LVL45
	.uleb128 .LVL110-.LVL45
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS24:
	.uleb128 .LVU246
	.uleb128 .LVU256
.LLST24:
	.byte	0x8
	.long	.LVL76
	.uleb128 .LVL80-.LVL76
	.uleb128 0x6
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU450
	.uleb128 .LVU455
	.uleb128 .LVU455
	.uleb128 .LVU478
.LLST25:
	.byte	0x6
	.long	.LVL136
	.byte	0x4
	.uleb128 .LVL136-.LVL136
	.uleb128 .LVL137-.LVL136
	.uleb128 0x3
	.byte	0x8
	.byte	0x61
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL137-.LVL136
	.uleb128 .LVL146-.LVL136
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS39:
	.uleb128 .LVU249
	.uleb128 .LVU251
.LLST39:
	.byte	0x8
	.long	.LVL76
	.uleb128 .LVL78-.LVL76
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU263
	.uleb128 .LVU264
	.uleb128 .LVU264
	.uleb128 .LVU283
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
	.uleb128 .LVL91-.LVL81
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS43:
	.uleb128 .LVU264
	.uleb128 .LVU266
	.uleb128 .LVU266
	.uleb128 .LVU269
	.uleb128 .LVU269
	.uleb128 .LVU271
	.uleb128 .LVU271
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU277
	.uleb128 .LVU277
	.uleb128 .LVU282
.LLST43:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-.LVL82
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL82
	.uleb128 .LVL84-.LVL82
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL84-.LVL82
	.uleb128 .LVL85-.LVL82
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL85-.LVL82
	.uleb128 .LVL87-.LVL82
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL87-.LVL82
	.uleb128 .LVL88-.LVL82
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL88-.LVL82
	.uleb128 .LVL90-.LVL82
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS46:
	.uleb128 .LVU283
	.uleb128 .LVU286
.LLST46:
	.byte	0x8
	.long	.LVL91
	.uleb128 .LVL92-.LVL91
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU286
	.uleb128 .LVU288
.LLST47:
	.byte	0x8
	.long	.LVL92
	.uleb128 .LVL93-.LVL92
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS50:
	.uleb128 .LVU316
	.uleb128 .LVU362
.LLST50:
	.byte	0x8
	.long	.LVL96
	.uleb128 .LVL108-.LVL96
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS52:
	.uleb128 .LVU304
	.uleb128 .LVU306
.LLST52:
	.byte	0x8
	.long	.LVL94
	.uleb128 .LVL95-.LVL94
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU318
	.uleb128 .LVU323
	.uleb128 .LVU323
	.uleb128 .LVU338
	.uleb128 .LVU338
	.uleb128 .LVU346
	.uleb128 .LVU346
	.uleb128 .LVU357
	.uleb128 .LVU357
	.uleb128 .LVU358
	.uleb128 .LVU359
	.uleb128 .LVU362
.LLST54:
	.byte	0x6
	.long	.LVL96
	.byte	0x4
	.uleb128 .LVL96-.LVL96
	.uleb128 .LVL97-.LVL96
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL97-.LVL96
	.uleb128 .LVL101-.LVL96
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL101-.LVL96
	.uleb128 .LVL103-.LVL96
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL103-.LVL96
	.uleb128 .LVL105-.LVL96
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL105-.LVL96
	.uleb128 .LVL106-.LVL96
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL107-.LVL96
	.uleb128 .LVL108-.LVL96
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS56:
	.uleb128 .LVU320
	.uleb128 .LVU323
	.uleb128 .LVU323
	.uleb128 .LVU337
	.uleb128 .LVU357
	.uleb128 .LVU362
.LLST56:
	.byte	0x6
	.long	.LVL96
	.byte	0x4
	.uleb128 .LVL96-.LVL96
	.uleb128 .LVL97-.LVL96
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL97-.LVL96
	.uleb128 .LVL100-.LVL96
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL105-.LVL96
	.uleb128 .LVL108-.LVL96
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS58:
	.uleb128 .LVU343
	.uleb128 .LVU346
	.uleb128 .LVU346
	.uleb128 .LVU357
.LLST58:
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
	.uleb128 .LVL105-.LVL102
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS60:
	.uleb128 .LVU372
	.uleb128 .LVU381
	.uleb128 .LVU381
	.uleb128 .LVU383
	.uleb128 .LVU383
	.uleb128 .LVU393
	.uleb128 .LVU493
	.uleb128 .LVU500
	.uleb128 .LVU504
	.uleb128 0
.LLST60:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL113-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL113-.LVL111
	.uleb128 .LVL114-.LVL111
	.uleb128 0x3
	.byte	0x73
	.sleb128 -4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL114-.LVL111
	.uleb128 .LVL118-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL150-.LVL111
	.uleb128 .LVL152-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL155-.LVL111
	.uleb128 .LFE9-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS62:
	.uleb128 .LVU373
	.uleb128 .LVU378
	.uleb128 .LVU493
	.uleb128 .LVU500
	.uleb128 .LVU504
	.uleb128 0
.LLST62:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL112-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL150-.LVL111
	.uleb128 .LVL152-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL155-.LVL111
	.uleb128 .LFE9-.LVL111
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS63:
	.uleb128 .LVU373
	.uleb128 .LVU378
	.uleb128 .LVU493
	.uleb128 .LVU500
	.uleb128 .LVU504
	.uleb128 0
.LLST63:
	.byte	0x6
	.long	.LVL111
	.byte	0x4
	.uleb128 .LVL111-.LVL111
	.uleb128 .LVL112-.LVL111
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL150-.LVL111
	.uleb128 .LVL152-.LVL111
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL155-.LVL111
	.uleb128 .LFE9-.LVL111
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x9f
	.byte	0
.LVUS65:
	.uleb128 .LVU494
	.uleb128 .LVU500
	.uleb128 .LVU504
	.uleb128 0
.LLST65:
	.byte	0x6
	.long	.LVL150
	.byte	0x4
	.uleb128 .LVL150-.LVL150
	.uleb128 .LVL152-.LVL150
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL155-.LVL150
	.uleb128 .LFE9-.LVL150
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS66:
	.uleb128 .LVU494
	.uleb128 .LVU500
	.uleb128 .LVU504
	.uleb128 0
.LLST66:
	.byte	0x6
	.long	.LVL150
	.byte	0x4
	.uleb128 .LVL150-.LVL150
	.uleb128 .LVL152-.LVL150
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL155-.LVL150
	.uleb128 .LFE9-.LVL150
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU506
	.uleb128 .LVU512
	.uleb128 .LVU512
	.uleb128 .LVU513
.LLST67:
	.byte	0x6
	.long	.LVL155
	.byte	0x4
	.uleb128 .LVL155-.LVL155
	.uleb128 .LVL157-1-.LVL155
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL157-1-.LVL155
	.uleb128 .LVL158-.LVL155
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS68:
	.uleb128 .LVU506
	.uleb128 .LVU511
	.uleb128 .LVU511
	.uleb128 .LVU512
	.uleb128 .LVU512
	.uleb128 0
.LLST68:
	.byte	0x6
	.long	.LVL155
	.byte	0x4
	.uleb128 .LVL155-.LVL155
	.uleb128 .LVL156-.LVL155
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL156-.LVL155
	.uleb128 .LVL157-1-.LVL155
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL157-1-.LVL155
	.uleb128 .LFE9-.LVL155
	.uleb128 0x4
	.byte	0x74
	.sleb128 184
	.byte	0x9f
	.byte	0
.LVUS84:
	.uleb128 .LVU452
	.uleb128 .LVU455
	.uleb128 .LVU455
	.uleb128 .LVU457
	.uleb128 .LVU457
	.uleb128 .LVU475
	.uleb128 .LVU475
	.uleb128 .LVU480
.LLST84:
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
	.uleb128 .LVL138-.LVL136
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL138-.LVL136
	.uleb128 .LVL145-.LVL136
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL145-.LVL136
	.uleb128 .LVL147-1-.LVL136
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS86:
	.uleb128 .LVU455
	.uleb128 .LVU457
	.uleb128 .LVU457
	.uleb128 .LVU465
	.uleb128 .LVU465
	.uleb128 .LVU471
	.uleb128 .LVU471
	.uleb128 .LVU483
.LLST86:
	.byte	0x6
	.long	.LVL137
	.byte	0x4
	.uleb128 .LVL137-.LVL137
	.uleb128 .LVL138-.LVL137
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL138-.LVL137
	.uleb128 .LVL142-.LVL137
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL142-.LVL137
	.uleb128 .LVL144-.LVL137
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL144-.LVL137
	.uleb128 .LVL148-.LVL137
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS88:
	.uleb128 .LVU457
	.uleb128 .LVU459
	.uleb128 .LVU461
	.uleb128 .LVU469
.LLST88:
	.byte	0x6
	.long	.LVL138
	.byte	0x4
	.uleb128 .LVL138-.LVL138
	.uleb128 .LVL140-.LVL138
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL141-.LVL138
	.uleb128 .LVL144-1-.LVL138
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS89:
	.uleb128 .LVU482
	.uleb128 .LVU483
.LLST89:
	.byte	0x8
	.long	.LVL147
	.uleb128 .LVL148-.LVL147
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU142
	.uleb128 .LVU153
	.uleb128 .LVU153
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU185
	.uleb128 .LVU186
	.uleb128 .LVU189
.LLST27:
	.byte	0x6
	.long	.LVL45
	.byte	0x4
	.uleb128 .LVL45-.LVL45
	.uleb128 .LVL46-.LVL45
	.uleb128 0x4
	.byte	0xa
	.value	0x7e8
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL45
	.uleb128 .LVL47-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL48-.LVL45
	.uleb128 .LVL51-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL52-.LVL45
	.uleb128 .LVL54-.LVL45
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS29:
	.uleb128 .LVU161
	.uleb128 .LVU189
.LLST29:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL54-.LVL49
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS30:
	.uleb128 .LVU162
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU189
.LLST30:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL53-.LVL50
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL53-.LVL50
	.uleb128 .LVL54-.LVL50
	.uleb128 0x7
	.byte	0x77
	.sleb128 0
	.byte	0x44
	.byte	0x25
	.byte	0x3f
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU192
	.uleb128 .LVU246
.LLST31:
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL76-.LVL56
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x9f
	.byte	0
.LVUS32:
	.uleb128 .LVU195
	.uleb128 .LVU220
	.uleb128 .LVU224
	.uleb128 .LVU225
	.uleb128 .LVU225
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU246
.LLST32:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL66-.LVL57
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL57
	.uleb128 .LVL68-.LVL57
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL57
	.uleb128 .LVL69-.LVL57
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL69-.LVL57
	.uleb128 .LVL75-.LVL57
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL75-.LVL57
	.uleb128 .LVL76-.LVL57
	.uleb128 0x6
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU195
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU213
	.uleb128 .LVU213
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU237
	.uleb128 .LVU237
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU246
.LLST33:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL62-.LVL57
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL57
	.uleb128 .LVL63-.LVL57
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL63-.LVL57
	.uleb128 .LVL64-.LVL57
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL64-.LVL57
	.uleb128 .LVL72-.LVL57
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL72-.LVL57
	.uleb128 .LVL74-.LVL57
	.uleb128 0x3
	.byte	0x77
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL57
	.uleb128 .LVL76-.LVL57
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS34:
	.uleb128 .LVU197
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU205
	.uleb128 .LVU205
	.uleb128 .LVU206
.LLST34:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL58-.LVL57
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL58-.LVL57
	.uleb128 .LVL59-.LVL57
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL59-.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL57
	.uleb128 .LVL61-.LVL57
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS36:
	.uleb128 .LVU206
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU220
.LLST36:
	.byte	0x6
	.long	.LVL61
	.byte	0x4
	.uleb128 .LVL61-.LVL61
	.uleb128 .LVL62-.LVL61
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL61
	.uleb128 .LVL66-.LVL61
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS37:
	.uleb128 .LVU223
	.uleb128 .LVU250
	.uleb128 .LVU250
	.uleb128 .LVU251
.LLST37:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL77-.LVL67
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL77-.LVL67
	.uleb128 .LVL78-.LVL67
	.uleb128 0xa
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x38
	.byte	0
.LVUS38:
	.uleb128 .LVU227
	.uleb128 .LVU229
	.uleb128 .LVU229
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU243
.LLST38:
	.byte	0x6
	.long	.LVL68
	.byte	0x4
	.uleb128 .LVL68-.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL68
	.uleb128 .LVL73-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL73-.LVL68
	.uleb128 .LVL74-.LVL68
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL68
	.uleb128 .LVL75-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS70:
	.uleb128 .LVU396
	.uleb128 .LVU400
	.uleb128 .LVU400
	.uleb128 .LVU437
	.uleb128 .LVU438
	.uleb128 .LVU441
	.uleb128 .LVU500
	.uleb128 .LVU504
.LLST70:
	.byte	0x6
	.long	.LVL119
	.byte	0x4
	.uleb128 .LVL119-.LVL119
	.uleb128 .LVL120-.LVL119
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL120-.LVL119
	.uleb128 .LVL130-.LVL119
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL131-.LVL119
	.uleb128 .LVL133-.LVL119
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL152-.LVL119
	.uleb128 .LVL155-.LVL119
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS71:
	.uleb128 .LVU385
	.uleb128 .LVU391
.LLST71:
	.byte	0x8
	.long	.LVL115
	.uleb128 .LVL117-.LVL115
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS73:
	.uleb128 .LVU396
	.uleb128 .LVU400
	.uleb128 .LVU400
	.uleb128 .LVU441
	.uleb128 .LVU500
	.uleb128 .LVU504
.LLST73:
	.byte	0x6
	.long	.LVL119
	.byte	0x4
	.uleb128 .LVL119-.LVL119
	.uleb128 .LVL120-.LVL119
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL120-.LVL119
	.uleb128 .LVL133-.LVL119
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL152-.LVL119
	.uleb128 .LVL155-.LVL119
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS75:
	.uleb128 .LVU414
	.uleb128 .LVU435
	.uleb128 .LVU500
	.uleb128 .LVU502
.LLST75:
	.byte	0x6
	.long	.LVL124
	.byte	0x4
	.uleb128 .LVL124-.LVL124
	.uleb128 .LVL129-.LVL124
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL152-.LVL124
	.uleb128 .LVL153-.LVL124
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS76:
	.uleb128 .LVU427
	.uleb128 .LVU438
.LLST76:
	.byte	0x8
	.long	.LVL128
	.uleb128 .LVL131-1-.LVL128
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS78:
	.uleb128 .LVU402
	.uleb128 .LVU407
	.uleb128 .LVU407
	.uleb128 .LVU410
	.uleb128 .LVU410
	.uleb128 .LVU413
	.uleb128 .LVU502
	.uleb128 .LVU503
	.uleb128 .LVU503
	.uleb128 .LVU504
.LLST78:
	.byte	0x6
	.long	.LVL121
	.byte	0x4
	.uleb128 .LVL121-.LVL121
	.uleb128 .LVL122-.LVL121
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL122-.LVL121
	.uleb128 .LVL123-.LVL121
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL123-.LVL121
	.uleb128 .LVL124-.LVL121
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL153-.LVL121
	.uleb128 .LVL154-.LVL121
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL154-.LVL121
	.uleb128 .LVL155-.LVL121
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS79:
	.uleb128 .LVU402
	.uleb128 .LVU414
	.uleb128 .LVU502
	.uleb128 .LVU504
.LLST79:
	.byte	0x6
	.long	.LVL121
	.byte	0x4
	.uleb128 .LVL121-.LVL121
	.uleb128 .LVL124-.LVL121
	.uleb128 0x4
	.byte	0x74
	.sleb128 248
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL153-.LVL121
	.uleb128 .LVL155-.LVL121
	.uleb128 0x4
	.byte	0x74
	.sleb128 248
	.byte	0x9f
	.byte	0
.LVUS81:
	.uleb128 .LVU416
	.uleb128 .LVU423
	.uleb128 .LVU423
	.uleb128 .LVU427
	.uleb128 .LVU500
	.uleb128 .LVU502
.LLST81:
	.byte	0x6
	.long	.LVL125
	.byte	0x4
	.uleb128 .LVL125-.LVL125
	.uleb128 .LVL127-.LVL125
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL127-.LVL125
	.uleb128 .LVL128-.LVL125
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL152-.LVL125
	.uleb128 .LVL153-.LVL125
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS82:
	.uleb128 .LVU416
	.uleb128 .LVU427
	.uleb128 .LVU500
	.uleb128 .LVU502
.LLST82:
	.byte	0x6
	.long	.LVL125
	.byte	0x4
	.uleb128 .LVL125-.LVL125
	.uleb128 .LVL128-.LVL125
	.uleb128 0x4
	.byte	0x74
	.sleb128 248
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL152-.LVL125
	.uleb128 .LVL153-.LVL125
	.uleb128 0x4
	.byte	0x74
	.sleb128 248
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
	.uleb128 .LVU40
	.uleb128 .LVU40
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
	.uleb128 .LVL10-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU39
	.uleb128 .LVU39
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
	.uleb128 .LVL9-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL9-.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LFE8-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL13-.LVL11
	.uleb128 .LFE1-.LVL11
	.uleb128 0x3
	.byte	0x91
	.sleb128 -144
	.byte	0
.LVUS4:
	.uleb128 .LVU43
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 .LVU91
.LLST4:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL14-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL11
	.uleb128 .LVL27-.LVL11
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS5:
	.uleb128 .LVU43
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU62
	.uleb128 .LVU62
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU89
.LLST5:
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
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL11
	.uleb128 .LVL19-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL19-.LVL11
	.uleb128 .LVL20-.LVL11
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL11
	.uleb128 .LVL25-.LVL11
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS7:
	.uleb128 .LVU45
	.uleb128 .LVU52
.LLST7:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU65
	.uleb128 .LVU90
.LLST9:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL26-.LVL16
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS10:
	.uleb128 .LVU68
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU85
	.uleb128 .LVU86
	.uleb128 .LVU88
.LLST10:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL22-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-.LVL17
	.uleb128 .LVL24-1-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL31-.LVL28
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL31-.LVL28
	.uleb128 .LVL32-.LVL28
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL28
	.uleb128 .LFE5-.LVL28
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS12:
	.uleb128 .LVU96
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST12:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL31-.LVL29
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL31-.LVL29
	.uleb128 .LVL32-.LVL29
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL29
	.uleb128 .LFE5-.LVL29
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS13:
	.uleb128 .LVU97
	.uleb128 0
.LLST13:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LFE5-.LVL30
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS15:
	.uleb128 .LVU104
	.uleb128 .LVU112
.LLST15:
	.byte	0x8
	.long	.LVL31
	.uleb128 .LVL33-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
.LVUS16:
	.uleb128 .LVU104
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 .LVU112
.LLST16:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL33-.LVL31
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL38-.LVL34
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL34
	.uleb128 .LVL39-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL39-.LVL34
	.uleb128 .LVL41-.LVL34
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL34
	.uleb128 .LVL43-1-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL43-1-.LVL34
	.uleb128 .LFE4-.LVL34
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 0
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL37-.LVL34
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL34
	.uleb128 .LVL38-.LVL34
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL34
	.uleb128 .LVL39-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL39-.LVL34
	.uleb128 .LVL41-.LVL34
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL41-.LVL34
	.uleb128 .LVL42-.LVL34
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL42-.LVL34
	.uleb128 .LFE4-.LVL34
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS19:
	.uleb128 .LVU124
	.uleb128 0
.LLST19:
	.byte	0x8
	.long	.LVL38
	.uleb128 .LFE4-.LVL38
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS20:
	.uleb128 .LVU124
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL38
	.byte	0x4
	.uleb128 .LVL38-.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL39-.LVL38
	.uleb128 .LVL41-.LVL38
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL38
	.uleb128 .LVL43-1-.LVL38
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL43-1-.LVL38
	.uleb128 .LFE4-.LVL38
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU131
	.uleb128 0
.LLST21:
	.byte	0x8
	.long	.LVL41
	.uleb128 .LFE4-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS22:
	.uleb128 .LVU131
	.uleb128 .LVU136
	.uleb128 .LVU136
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL43-1-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL43-1-.LVL41
	.uleb128 .LFE4-.LVL41
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
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
	.long	.LFB9
	.long	.LFE9-.LFB9
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
.LLRL6:
	.byte	0x5
	.long	.LBB9
	.byte	0x4
	.uleb128 .LBB9-.LBB9
	.uleb128 .LBE9-.LBB9
	.byte	0x4
	.uleb128 .LBB10-.LBB9
	.uleb128 .LBE10-.LBB9
	.byte	0x4
	.uleb128 .LBB11-.LBB9
	.uleb128 .LBE11-.LBB9
	.byte	0x4
	.uleb128 .LBB12-.LBB9
	.uleb128 .LBE12-.LBB9
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB15-.LBB13
	.uleb128 .LBE15-.LBB13
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB18
	.byte	0x4
	.uleb128 .LBB18-.LBB18
	.uleb128 .LBE18-.LBB18
	.byte	0x4
	.uleb128 .LBB22-.LBB18
	.uleb128 .LBE22-.LBB18
	.byte	0x4
	.uleb128 .LBB23-.LBB18
	.uleb128 .LBE23-.LBB18
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB75
	.byte	0x4
	.uleb128 .LBB75-.LBB75
	.uleb128 .LBE75-.LBB75
	.byte	0x4
	.uleb128 .LBB84-.LBB75
	.uleb128 .LBE84-.LBB75
	.byte	0x4
	.uleb128 .LBB85-.LBB75
	.uleb128 .LBE85-.LBB75
	.byte	0x4
	.uleb128 .LBB86-.LBB75
	.uleb128 .LBE86-.LBB75
	.byte	0
.LLRL28:
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
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB90
	.byte	0x4
	.uleb128 .LBB90-.LBB90
	.uleb128 .LBE90-.LBB90
	.byte	0x4
	.uleb128 .LBB91-.LBB90
	.uleb128 .LBE91-.LBB90
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB95
	.byte	0x4
	.uleb128 .LBB95-.LBB95
	.uleb128 .LBE95-.LBB95
	.byte	0x4
	.uleb128 .LBB98-.LBB95
	.uleb128 .LBE98-.LBB95
	.byte	0x4
	.uleb128 .LBB103-.LBB95
	.uleb128 .LBE103-.LBB95
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB97-.LBB96
	.uleb128 .LBE97-.LBB96
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB104-.LBB99
	.uleb128 .LBE104-.LBB99
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB102-.LBB100
	.uleb128 .LBE102-.LBB100
	.byte	0
.LLRL48:
	.byte	0x5
	.long	.LBB105
	.byte	0x4
	.uleb128 .LBB105-.LBB105
	.uleb128 .LBE105-.LBB105
	.byte	0x4
	.uleb128 .LBB121-.LBB105
	.uleb128 .LBE121-.LBB105
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB106
	.byte	0x4
	.uleb128 .LBB106-.LBB106
	.uleb128 .LBE106-.LBB106
	.byte	0x4
	.uleb128 .LBB119-.LBB106
	.uleb128 .LBE119-.LBB106
	.byte	0x4
	.uleb128 .LBB120-.LBB106
	.uleb128 .LBE120-.LBB106
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB108
	.byte	0x4
	.uleb128 .LBB108-.LBB108
	.uleb128 .LBE108-.LBB108
	.byte	0x4
	.uleb128 .LBB109-.LBB108
	.uleb128 .LBE109-.LBB108
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB116-.LBB110
	.uleb128 .LBE116-.LBB110
	.byte	0
.LLRL55:
	.byte	0x5
	.long	.LBB111
	.byte	0x4
	.uleb128 .LBB111-.LBB111
	.uleb128 .LBE111-.LBB111
	.byte	0x4
	.uleb128 .LBB112-.LBB111
	.uleb128 .LBE112-.LBB111
	.byte	0x4
	.uleb128 .LBB115-.LBB111
	.uleb128 .LBE115-.LBB111
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB113
	.byte	0x4
	.uleb128 .LBB113-.LBB113
	.uleb128 .LBE113-.LBB113
	.byte	0x4
	.uleb128 .LBB114-.LBB113
	.uleb128 .LBE114-.LBB113
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB122
	.byte	0x4
	.uleb128 .LBB122-.LBB122
	.uleb128 .LBE122-.LBB122
	.byte	0x4
	.uleb128 .LBB161-.LBB122
	.uleb128 .LBE161-.LBB122
	.byte	0x4
	.uleb128 .LBB163-.LBB122
	.uleb128 .LBE163-.LBB122
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB123
	.byte	0x4
	.uleb128 .LBB123-.LBB123
	.uleb128 .LBE123-.LBB123
	.byte	0x4
	.uleb128 .LBB133-.LBB123
	.uleb128 .LBE133-.LBB123
	.byte	0x4
	.uleb128 .LBB134-.LBB123
	.uleb128 .LBE134-.LBB123
	.byte	0
.LLRL64:
	.byte	0x5
	.long	.LBB125
	.byte	0x4
	.uleb128 .LBB125-.LBB125
	.uleb128 .LBE125-.LBB125
	.byte	0x4
	.uleb128 .LBB130-.LBB125
	.uleb128 .LBE130-.LBB125
	.byte	0
.LLRL69:
	.byte	0x5
	.long	.LBB135
	.byte	0x4
	.uleb128 .LBB135-.LBB135
	.uleb128 .LBE135-.LBB135
	.byte	0x4
	.uleb128 .LBB162-.LBB135
	.uleb128 .LBE162-.LBB135
	.byte	0
.LLRL72:
	.byte	0x5
	.long	.LBB138
	.byte	0x4
	.uleb128 .LBB138-.LBB138
	.uleb128 .LBE138-.LBB138
	.byte	0x4
	.uleb128 .LBB149-.LBB138
	.uleb128 .LBE149-.LBB138
	.byte	0x4
	.uleb128 .LBB150-.LBB138
	.uleb128 .LBE150-.LBB138
	.byte	0
.LLRL74:
	.byte	0x5
	.long	.LBB139
	.byte	0x4
	.uleb128 .LBB139-.LBB139
	.uleb128 .LBE139-.LBB139
	.byte	0x4
	.uleb128 .LBB148-.LBB139
	.uleb128 .LBE148-.LBB139
	.byte	0
.LLRL77:
	.byte	0x5
	.long	.LBB140
	.byte	0x4
	.uleb128 .LBB140-.LBB140
	.uleb128 .LBE140-.LBB140
	.byte	0x4
	.uleb128 .LBB147-.LBB140
	.uleb128 .LBE147-.LBB140
	.byte	0
.LLRL80:
	.byte	0x5
	.long	.LBB143
	.byte	0x4
	.uleb128 .LBB143-.LBB143
	.uleb128 .LBE143-.LBB143
	.byte	0x4
	.uleb128 .LBB146-.LBB143
	.uleb128 .LBE146-.LBB143
	.byte	0
.LLRL83:
	.byte	0x5
	.long	.LBB152
	.byte	0x4
	.uleb128 .LBB152-.LBB152
	.uleb128 .LBE152-.LBB152
	.byte	0x4
	.uleb128 .LBB158-.LBB152
	.uleb128 .LBE158-.LBB152
	.byte	0x4
	.uleb128 .LBB159-.LBB152
	.uleb128 .LBE159-.LBB152
	.byte	0
.LLRL85:
	.byte	0x5
	.long	.LBB153
	.byte	0x4
	.uleb128 .LBB153-.LBB153
	.uleb128 .LBE153-.LBB153
	.byte	0x4
	.uleb128 .LBB157-.LBB153
	.uleb128 .LBE157-.LBB153
	.byte	0
.LLRL87:
	.byte	0x5
	.long	.LBB154
	.byte	0x4
	.uleb128 .LBB154-.LBB154
	.uleb128 .LBE154-.LBB154
	.byte	0x4
	.uleb128 .LBB155-.LBB154
	.uleb128 .LBE155-.LBB154
	.byte	0x4
	.uleb128 .LBB156-.LBB154
	.uleb128 .LBE156-.LBB154
	.byte	0
.LLRL90:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB9
	.uleb128 .LFE9-.LFB9
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF28:
	.string	"spanning_tree"
.LASF47:
	.string	"qsort"
.LASF11:
	.string	"short int"
.LASF45:
	.string	"size_t"
.LASF48:
	.string	"main"
.LASF46:
	.string	"edge"
.LASF51:
	.string	"__builtin_memcmp"
.LASF49:
	.string	"fill"
.LASF38:
	.string	"head"
.LASF24:
	.string	"with"
.LASF26:
	.string	"parent"
.LASF16:
	.string	"memcmp"
.LASF5:
	.string	"long long int"
.LASF15:
	.string	"memset"
.LASF4:
	.string	"long int"
.LASF18:
	.string	"printf"
.LASF30:
	.string	"by_weight"
.LASF40:
	.string	"queue"
.LASF39:
	.string	"tail"
.LASF7:
	.string	"unsigned char"
.LASF21:
	.string	"before"
.LASF32:
	.string	"dijkstra"
.LASF34:
	.string	"done"
.LASF3:
	.string	"unsigned int"
.LASF17:
	.string	"puts"
.LASF23:
	.string	"sorted"
.LASF33:
	.string	"start"
.LASF8:
	.string	"short unsigned int"
.LASF2:
	.string	"char"
.LASF20:
	.string	"distance"
.LASF43:
	.string	"seed"
.LASF37:
	.string	"ready"
.LASF36:
	.string	"incoming"
.LASF44:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF13:
	.string	"edge_count"
.LASF35:
	.string	"topological"
.LASF6:
	.string	"long unsigned int"
.LASF50:
	.string	"breadth"
.LASF14:
	.string	"weights"
.LASF25:
	.string	"size"
.LASF42:
	.string	"build"
.LASF41:
	.string	"level"
.LASF31:
	.string	"path"
.LASF12:
	.string	"edges"
.LASF19:
	.string	"order"
.LASF27:
	.string	"total"
.LASF22:
	.string	"wrong"
.LASF10:
	.string	"weight"
.LASF29:
	.string	"root"
.LASF9:
	.string	"from"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"graph.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
