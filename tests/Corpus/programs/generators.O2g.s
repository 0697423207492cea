	.file	"generators.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "generators.c"
	.p2align 4
	.type	lcg, @function
lcg:
.LFB0:
	.file 1 "generators.c"
	.loc 1 6 27 view -0
	.cfi_startproc
	.loc 1 6 29 view .LVU1
	.loc 1 6 59 is_stmt 0 view .LVU2
	imull	$1103515245, lcg_state, %eax
	.loc 1 6 73 view .LVU3
	addl	$12345, %eax
	.loc 1 6 47 view .LVU4
	movl	%eax, lcg_state
	.loc 1 6 83 view .LVU5
	shrl	$8, %eax
	.loc 1 6 89 view .LVU6
	ret
	.cfi_endproc
.LFE0:
	.size	lcg, .-lcg
	.p2align 4
	.type	xorshift, @function
xorshift:
.LFB1:
	.loc 1 10 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 2 view .LVU8
	.loc 1 10 1 is_stmt 0 view .LVU9
	subl	$12, %esp
	.cfi_def_cfa_offset 16
	movl	%ebx, (%esp)
	.loc 1 11 23 view .LVU10
	movl	xs_state, %ecx
	.loc 1 10 1 view .LVU11
	movl	%edi, 8(%esp)
	.cfi_offset 3, -16
	.cfi_offset 7, -8
	.loc 1 11 23 view .LVU12
	movl	xs_state+4, %ebx
	.loc 1 14 29 view .LVU13
	movl	$1332534557, %edi
	.loc 1 10 1 view .LVU14
	movl	%esi, 4(%esp)
	.cfi_offset 6, -12
	.loc 1 15 1 view .LVU15
	movl	4(%esp), %esi
	.loc 1 11 23 view .LVU16
	movl	%ecx, %eax
	shrdl	$12, %ebx, %eax
	movl	%ebx, %edx
	shrl	$12, %edx
	.loc 1 11 11 view .LVU17
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	.loc 1 12 2 is_stmt 1 view .LVU18
	.loc 1 12 23 is_stmt 0 view .LVU19
	movl	%eax, %ecx
	sall	$25, %ecx
	movl	%edx, %ebx
	shldl	$25, %eax, %ebx
	.loc 1 12 11 view .LVU20
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	.loc 1 13 2 is_stmt 1 view .LVU21
	.loc 1 13 23 is_stmt 0 view .LVU22
	movl	%ecx, %eax
	shrdl	$27, %ebx, %eax
	movl	%ebx, %edx
	shrl	$27, %edx
	.loc 1 13 11 view .LVU23
	xorl	%ecx, %eax
	movl	%eax, xs_state
	xorl	%ebx, %edx
	.loc 1 15 1 view .LVU24
	movl	(%esp), %ebx
	.loc 1 13 11 view .LVU25
	movl	%edx, xs_state+4
	.loc 1 14 2 is_stmt 1 view .LVU26
	.loc 1 14 29 is_stmt 0 view .LVU27
	imull	$1332534557, %edx, %ecx
	imull	$625341585, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	.loc 1 15 1 view .LVU28
	movl	8(%esp), %edi
	addl	$12, %esp
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	.loc 1 14 29 view .LVU29
	leal	(%ecx,%edx), %eax
	.loc 1 15 1 view .LVU30
	ret
	.cfi_endproc
.LFE1:
	.size	xorshift, .-xorshift
	.p2align 4
	.type	twister, @function
twister:
.LFB2:
	.loc 1 21 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU32
	.loc 1 21 1 is_stmt 0 view .LVU33
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
	.loc 1 22 5 view .LVU34
	movl	mt, %ebx
	testl	%ebx, %ebx
	jne	.L6
	.loc 1 23 3 is_stmt 1 view .LVU35
	.loc 1 23 9 is_stmt 0 view .LVU36
	movl	$5489, %ecx
.LBB2:
	.loc 1 24 17 view .LVU37
	movl	$1, %edx
.LBE2:
	.loc 1 23 9 view .LVU38
	movl	%ecx, mt
	.loc 1 24 3 is_stmt 1 view .LVU39
.LBB3:
	.loc 1 24 8 view .LVU40
.LVL0:
	.loc 1 24 26 view .LVU41
.LBE3:
	.loc 1 23 9 is_stmt 0 view .LVU42
	movl	$5489, %ecx
.LVL1:
	.p2align 4
	.p2align 3
.L7:
.LBB4:
	.loc 1 25 4 is_stmt 1 discriminator 3 view .LVU43
	.loc 1 25 49 is_stmt 0 discriminator 3 view .LVU44
	movl	%ecx, %eax
	shrl	$30, %eax
	.loc 1 25 37 discriminator 3 view .LVU45
	xorl	%ecx, %eax
	.loc 1 25 24 discriminator 3 view .LVU46
	imull	$1812433253, %eax, %eax
	.loc 1 25 56 discriminator 3 view .LVU47
	leal	(%eax,%edx), %ecx
	.loc 1 25 10 discriminator 3 view .LVU48
	movl	%ecx, mt(,%edx,4)
	.loc 1 24 34 is_stmt 1 discriminator 3 view .LVU49
	incl	%edx
.LVL2:
	.loc 1 24 26 discriminator 3 view .LVU50
	cmpl	$624, %edx
	jne	.L7
.LVL3:
.L6:
	.loc 1 24 26 is_stmt 0 discriminator 3 view .LVU51
.LBE4:
	.loc 1 27 2 is_stmt 1 view .LVU52
	.loc 1 27 12 is_stmt 0 view .LVU53
	movl	mt_at, %eax
	.loc 1 27 5 view .LVU54
	cmpl	$624, %eax
	je	.L10
	.loc 1 34 23 view .LVU55
	leal	1(%eax), %edx
.L9:
	.loc 1 34 2 is_stmt 1 view .LVU56
	.loc 1 34 23 is_stmt 0 view .LVU57
	movl	%edx, mt_at
	.loc 1 34 11 view .LVU58
	movl	mt(,%eax,4), %eax
.LVL4:
	.loc 1 35 2 is_stmt 1 view .LVU59
	.loc 1 39 1 is_stmt 0 view .LVU60
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
	.loc 1 35 9 view .LVU61
	movl	%eax, %edx
	shrl	$11, %edx
	.loc 1 35 4 view .LVU62
	xorl	%eax, %edx
.LVL5:
	.loc 1 36 2 is_stmt 1 view .LVU63
	.loc 1 39 1 is_stmt 0 view .LVU64
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
	.loc 1 36 9 view .LVU65
	movl	%edx, %eax
	sall	$7, %eax
	.loc 1 36 14 view .LVU66
	andl	$-1658038656, %eax
	.loc 1 39 1 view .LVU67
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	.loc 1 36 4 view .LVU68
	xorl	%edx, %eax
.LVL6:
	.loc 1 37 2 is_stmt 1 view .LVU69
	.loc 1 37 9 is_stmt 0 view .LVU70
	movl	%eax, %edx
	sall	$15, %edx
	.loc 1 37 15 view .LVU71
	andl	$-272236544, %edx
	.loc 1 37 4 view .LVU72
	xorl	%eax, %edx
.LVL7:
	.loc 1 38 2 is_stmt 1 view .LVU73
	.loc 1 38 15 is_stmt 0 view .LVU74
	movl	%edx, %eax
	shrl	$18, %eax
	.loc 1 38 11 view .LVU75
	xorl	%edx, %eax
	.loc 1 39 1 view .LVU76
	ret
.LVL8:
.L10:
	.cfi_restore_state
.LBB5:
	.loc 1 28 12 view .LVU77
	xorl	%ebx, %ebx
.LBB6:
	.loc 1 29 53 view .LVU78
	movl	$440509467, %esi
	.p2align 4
	.p2align 3
.L8:
.LVL9:
	.loc 1 29 4 is_stmt 1 discriminator 3 view .LVU79
	.loc 1 29 24 is_stmt 0 discriminator 3 view .LVU80
	movl	mt(,%ebx,4), %ebp
	movl	%ebx, %edi
	.loc 1 29 48 discriminator 3 view .LVU81
	incl	%ebx
.LVL10:
	.loc 1 29 53 discriminator 3 view .LVU82
	movl	%ebx, %edx
	.loc 1 30 18 discriminator 3 view .LVU83
	addl	$397, %edi
.LVL11:
	.loc 1 29 53 discriminator 3 view .LVU84
	shrl	$4, %edx
	movl	%edx, %eax
	mull	%esi
	movl	%ebx, %eax
	.loc 1 29 24 discriminator 3 view .LVU85
	andl	$-2147483648, %ebp
	.loc 1 29 53 discriminator 3 view .LVU86
	shrl	$2, %edx
	imull	$624, %edx, %edx
	subl	%edx, %eax
	.loc 1 30 25 discriminator 3 view .LVU87
	movl	%edi, %edx
	shrl	$4, %edx
	.loc 1 29 60 discriminator 3 view .LVU88
	movl	mt(,%eax,4), %ecx
	.loc 1 30 25 discriminator 3 view .LVU89
	movl	%edx, %eax
	mull	%esi
	.loc 1 29 60 discriminator 3 view .LVU90
	andl	$2147483647, %ecx
	.loc 1 29 13 discriminator 3 view .LVU91
	orl	%ebp, %ecx
.LVL12:
	.loc 1 30 4 is_stmt 1 discriminator 3 view .LVU92
	.loc 1 30 25 is_stmt 0 discriminator 3 view .LVU93
	shrl	$2, %edx
	.loc 1 30 36 discriminator 3 view .LVU94
	movl	%ecx, %eax
	.loc 1 30 25 discriminator 3 view .LVU95
	imull	$624, %edx, %edx
	.loc 1 30 62 discriminator 3 view .LVU96
	andl	$1, %ecx
.LVL13:
	.loc 1 30 36 discriminator 3 view .LVU97
	shrl	%eax
.LVL14:
	.loc 1 30 58 discriminator 3 view .LVU98
	negl	%ecx
	.loc 1 30 56 discriminator 3 view .LVU99
	andl	$-1727483681, %ecx
	.loc 1 30 25 discriminator 3 view .LVU100
	subl	%edx, %edi
.LVL15:
	.loc 1 30 32 discriminator 3 view .LVU101
	movl	mt(,%edi,4), %edx
	xorl	%edx, %eax
	.loc 1 30 41 discriminator 3 view .LVU102
	xorl	%ecx, %eax
.LBE6:
	.loc 1 28 21 discriminator 3 view .LVU103
	cmpl	$624, %ebx
.LBB7:
	.loc 1 30 41 discriminator 3 view .LVU104
	movl	%eax, mt-4(,%ebx,4)
.LVL16:
	.loc 1 30 41 discriminator 3 view .LVU105
.LBE7:
	.loc 1 28 29 is_stmt 1 discriminator 3 view .LVU106
	.loc 1 28 21 discriminator 3 view .LVU107
	jne	.L8
	movl	$1, %edx
	xorl	%eax, %eax
	jmp	.L9
.LBE5:
	.cfi_endproc
.LFE2:
	.size	twister, .-twister
	.p2align 4
	.type	pcg, @function
pcg:
.LFB3:
	.loc 1 43 1 view -0
	.cfi_startproc
	.loc 1 44 2 view .LVU109
	.loc 1 43 1 is_stmt 0 view .LVU110
	subl	$8, %esp
	.cfi_def_cfa_offset 12
	movl	%ebx, (%esp)
	.loc 1 44 11 view .LVU111
	movl	pcg_state, %ecx
	.loc 1 43 1 view .LVU112
	movl	%esi, 4(%esp)
	.cfi_offset 3, -12
	.cfi_offset 6, -8
	.loc 1 44 11 view .LVU113
	movl	pcg_state+4, %ebx
.LVL17:
	.loc 1 45 2 is_stmt 1 view .LVU114
	.loc 1 46 2 view .LVU115
	.loc 1 46 16 is_stmt 0 view .LVU116
	imull	$1481765933, %ecx, %eax
	imull	$1284865837, %ebx, %esi
	addl	%eax, %esi
	movl	$1284865837, %eax
	mull	%ecx
	addl	%esi, %edx
	.loc 1 46 41 view .LVU117
	addl	$-144211633, %eax
	.loc 1 50 1 view .LVU118
	movl	4(%esp), %esi
	.loc 1 46 41 view .LVU119
	movl	%eax, pcg_state
	adcl	$335903614, %edx
	.loc 1 47 9 view .LVU120
	movl	%ecx, %eax
	.loc 1 46 41 view .LVU121
	movl	%edx, pcg_state+4
	.loc 1 47 2 is_stmt 1 view .LVU122
	.loc 1 47 9 is_stmt 0 view .LVU123
	shrdl	$18, %ebx, %eax
	movl	%ebx, %edx
	shrl	$18, %edx
.LVL18:
	.loc 1 48 2 is_stmt 1 view .LVU124
	.loc 1 49 2 view .LVU125
	.loc 1 47 4 is_stmt 0 view .LVU126
	xorl	%ecx, %eax
.LVL19:
	.loc 1 47 4 view .LVU127
	xorl	%ebx, %edx
	.loc 1 49 19 view .LVU128
	shrl	$27, %ebx
	.loc 1 48 28 view .LVU129
	shrdl	$27, %edx, %eax
	.loc 1 49 19 view .LVU130
	movl	%ebx, %ecx
.LVL20:
	.loc 1 50 1 view .LVU131
	movl	(%esp), %ebx
	.loc 1 49 19 view .LVU132
	rorl	%cl, %eax
	.loc 1 50 1 view .LVU133
	addl	$8, %esp
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE3:
	.size	pcg, .-pcg
	.p2align 4
	.type	lagged, @function
lagged:
.LFB4:
	.loc 1 55 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 56 2 view .LVU135
	.loc 1 55 1 is_stmt 0 view .LVU136
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	.loc 1 56 5 view .LVU137
	movl	lagged_ring, %ecx
	.loc 1 55 1 view .LVU138
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 56 5 view .LVU139
	testl	%ecx, %ecx
	jne	.L17
.LBB8:
	.loc 1 57 12 view .LVU140
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L18:
.LVL21:
	.loc 1 58 4 is_stmt 1 discriminator 3 view .LVU141
	.loc 1 58 21 is_stmt 0 discriminator 3 view .LVU142
	call	twister
.LVL22:
	.loc 1 58 31 discriminator 3 view .LVU143
	orl	$1, %eax
	movl	%eax, lagged_ring(,%ebx,4)
	.loc 1 57 28 is_stmt 1 discriminator 3 view .LVU144
	incl	%ebx
.LVL23:
	.loc 1 57 21 discriminator 3 view .LVU145
	cmpl	$55, %ebx
	jne	.L18
.LVL24:
.L17:
	.loc 1 57 21 is_stmt 0 discriminator 3 view .LVU146
.LBE8:
	.loc 1 59 2 is_stmt 1 view .LVU147
	.loc 1 59 42 is_stmt 0 view .LVU148
	movl	lagged_at, %esi
	movl	$702812831, %ebx
	.loc 1 60 34 view .LVU149
	leal	31(%esi), %edi
	.loc 1 59 42 view .LVU150
	movl	%esi, %eax
	mull	%ebx
	movl	%esi, %eax
	subl	%edx, %eax
	shrl	%eax
	leal	(%edx,%eax), %ecx
	shrl	$5, %ecx
	leal	(%ecx,%ecx,4), %eax
	leal	(%ecx,%eax,2), %eax
	movl	%esi, %ecx
	leal	(%eax,%eax,4), %eax
	.loc 1 61 11 view .LVU151
	incl	%esi
	movl	%esi, lagged_at
	.loc 1 59 42 view .LVU152
	subl	%eax, %ecx
.LVL25:
	.loc 1 60 2 is_stmt 1 view .LVU153
	.loc 1 60 40 is_stmt 0 view .LVU154
	movl	%edi, %eax
	mull	%ebx
	movl	%edi, %eax
	.loc 1 63 1 view .LVU155
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	.loc 1 60 40 view .LVU156
	subl	%edx, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$5, %edx
	leal	(%edx,%edx,4), %eax
	leal	(%edx,%eax,2), %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %edi
	.loc 1 60 8 view .LVU157
	movl	lagged_ring(,%ecx,4), %eax
	movl	lagged_ring(,%edi,4), %edx
	.loc 1 63 1 view .LVU158
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	.loc 1 60 8 view .LVU159
	addl	%edx, %eax
	movl	%eax, lagged_ring(,%ecx,4)
	.loc 1 61 2 is_stmt 1 view .LVU160
	.loc 1 62 2 view .LVU161
	.loc 1 63 1 is_stmt 0 view .LVU162
	ret
	.cfi_endproc
.LFE4:
	.size	lagged, .-lagged
	.p2align 4
	.type	middle_square, @function
middle_square:
.LFB5:
	.loc 1 67 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 68 2 view .LVU164
	.loc 1 69 2 view .LVU165
	.loc 1 67 1 is_stmt 0 view .LVU166
	subl	$8, %esp
	.cfi_def_cfa_offset 12
	movl	%ebx, (%esp)
	.loc 1 69 30 view .LVU167
	movl	square_weyl, %ecx
	.loc 1 67 1 view .LVU168
	movl	%esi, 4(%esp)
	.cfi_offset 3, -12
	.cfi_offset 6, -8
	.loc 1 68 15 view .LVU169
	movl	square_state, %eax
	.loc 1 69 30 view .LVU170
	movl	square_weyl+4, %ebx
	.loc 1 68 15 view .LVU171
	movl	square_state+4, %esi
	.loc 1 69 30 view .LVU172
	addl	$-635641175, %ecx
	movl	%ecx, square_weyl
	adcl	$-1246933298, %ebx
	movl	%ebx, square_weyl+4
	.loc 1 70 2 is_stmt 1 view .LVU173
	.loc 1 68 15 is_stmt 0 view .LVU174
	imull	%eax, %esi
	mull	%eax
	addl	%esi, %esi
	addl	%esi, %edx
	.loc 1 69 15 view .LVU175
	addl	%ecx, %eax
	.loc 1 72 1 view .LVU176
	movl	4(%esp), %esi
	.loc 1 70 15 view .LVU177
	movl	%eax, square_state+4
	.loc 1 71 2 is_stmt 1 view .LVU178
	.loc 1 69 15 is_stmt 0 view .LVU179
	adcl	%ebx, %edx
	.loc 1 72 1 view .LVU180
	movl	(%esp), %ebx
	.loc 1 70 15 view .LVU181
	movl	%edx, square_state
	.loc 1 72 1 view .LVU182
	movl	%edx, %eax
	addl	$8, %esp
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE5:
	.size	middle_square, .-middle_square
	.p2align 4
	.type	lfsr, @function
lfsr:
.LFB6:
	.loc 1 76 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 77 2 view .LVU184
.LVL26:
	.loc 1 78 2 view .LVU185
.LBB9:
	.loc 1 78 7 view .LVU186
	.loc 1 78 20 view .LVU187
	movzwl	lfsr_state, %edx
.LBE9:
	.loc 1 76 1 is_stmt 0 view .LVU188
	movl	$32, %ecx
	.loc 1 77 11 view .LVU189
	xorl	%eax, %eax
	.loc 1 76 1 view .LVU190
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
.LVL27:
	.p2align 4
	.p2align 3
.L25:
.LBB11:
.LBB10:
	.loc 1 79 3 is_stmt 1 view .LVU191
	movl	%edx, %ebx
	.loc 1 80 14 is_stmt 0 view .LVU192
	shrl	%edx
	andl	$1, %ebx
.LVL28:
	.loc 1 80 3 is_stmt 1 view .LVU193
	.loc 1 81 3 view .LVU194
	.loc 1 81 6 is_stmt 0 view .LVU195
	testl	%ebx, %ebx
	je	.L24
	.loc 1 82 4 is_stmt 1 view .LVU196
	.loc 1 82 15 is_stmt 0 view .LVU197
	xorl	$-19456, %edx
	movzwl	%dx, %edx
.L24:
	.loc 1 83 3 is_stmt 1 view .LVU198
	.loc 1 83 13 is_stmt 0 view .LVU199
	addl	%eax, %eax
.LVL29:
	.loc 1 83 7 view .LVU200
	orl	%ebx, %eax
.LVL30:
	.loc 1 83 7 view .LVU201
.LBE10:
	.loc 1 78 27 is_stmt 1 view .LVU202
	.loc 1 78 20 view .LVU203
	decl	%ecx
	jne	.L25
.LBE11:
	.loc 1 86 1 is_stmt 0 view .LVU204
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
.LVL31:
	.loc 1 86 1 view .LVU205
	movw	%dx, lfsr_state
	.loc 1 85 2 is_stmt 1 view .LVU206
	.loc 1 86 1 is_stmt 0 view .LVU207
	ret
	.cfi_endproc
.LFE6:
	.size	lfsr, .-lfsr
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%-14s"
.LC1:
	.string	"%11u"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC2:
	.string	"\n  bits %ld, rises %d, buckets"
	.section	.rodata.str1.1
.LC3:
	.string	" %d"
.LC4:
	.string	", sum %08x\n"
.LC5:
	.string	"%08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 89 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 90 2 view .LVU209
	.loc 1 94 2 view .LVU210
.LVL32:
	.loc 1 95 2 view .LVU211
.LBB12:
	.loc 1 95 7 view .LVU212
	.loc 1 95 23 view .LVU213
.LBE12:
	.loc 1 89 1 is_stmt 0 view .LVU214
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.loc 1 94 11 view .LVU215
	xorl	%esi, %esi
	.loc 1 89 1 view .LVU216
	pushl	%ebx
	.cfi_offset 3, -20
.LBB25:
	.loc 1 95 14 view .LVU217
	xorl	%ebx, %ebx
.LBE25:
	.loc 1 89 1 view .LVU218
	andl	$-16, %esp
	subl	$80, %esp
.LBB26:
	.loc 1 95 14 view .LVU219
	movl	%ebx, 28(%esp)
.LBE26:
	.loc 1 94 11 view .LVU220
	movl	%esi, 24(%esp)
.LVL33:
.L39:
.LBB27:
.LBB13:
	.loc 1 96 3 is_stmt 1 view .LVU221
	.loc 1 96 14 is_stmt 0 view .LVU222
	movl	28(%esp), %eax
	movl	generators.0+4(,%eax,8), %eax
	movl	%eax, 32(%esp)
.LVL34:
	.loc 1 97 3 is_stmt 1 view .LVU223
	.loc 1 97 7 is_stmt 0 view .LVU224
	xorl	%eax, %eax
.LVL35:
.L32:
	.loc 1 97 7 view .LVU225
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movl	%edx, 48(%esp,%eax)
	movl	%ecx, 52(%esp,%eax)
	addl	$8, %eax
	cmpl	$32, %eax
	jb	.L32
.LVL36:
	.loc 1 98 3 is_stmt 1 view .LVU226
	.loc 1 99 3 view .LVU227
	.loc 1 100 3 view .LVU228
	movl	28(%esp), %eax
	.loc 1 99 21 is_stmt 0 view .LVU229
	xorl	%edi, %edi
	.loc 1 99 12 view .LVU230
	xorl	%esi, %esi
	.loc 1 100 3 view .LVU231
	movl	$.LC0, (%esp)
	.loc 1 98 8 view .LVU232
	xorl	%ebx, %ebx
	.loc 1 100 3 view .LVU233
	movl	generators.0(,%eax,8), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL37:
	.loc 1 101 3 is_stmt 1 view .LVU234
.LBB14:
	.loc 1 101 8 view .LVU235
	.loc 1 101 21 view .LVU236
.LBE14:
	.loc 1 97 26 is_stmt 0 view .LVU237
	xorl	%eax, %eax
.LBB20:
	.loc 1 101 12 view .LVU238
	xorl	%edx, %edx
.LBE20:
	.loc 1 97 26 view .LVU239
	movl	%eax, 36(%esp)
.LVL38:
	.p2align 4
	.p2align 3
.L37:
	.loc 1 97 26 view .LVU240
	movl	%edx, 40(%esp)
.LVL39:
.LBB21:
.LBB15:
	.loc 1 102 4 is_stmt 1 view .LVU241
	.loc 1 102 17 is_stmt 0 view .LVU242
	movl	32(%esp), %eax
	movl	%edi, 44(%esp)
	call	*%eax
.LVL40:
	.loc 1 103 7 view .LVU243
	cmpl	$3, %esi
	movl	40(%esp), %edx
	.loc 1 102 17 view .LVU244
	movl	%eax, %edi
.LVL41:
	.loc 1 103 4 is_stmt 1 view .LVU245
	.loc 1 103 7 is_stmt 0 view .LVU246
	jle	.L49
.LVL42:
.L34:
	.loc 1 105 4 is_stmt 1 view .LVU247
	.loc 1 105 13 is_stmt 0 view .LVU248
	movl	%edi, %eax
	shrl	$10, %eax
	.loc 1 105 19 view .LVU249
	andl	$7, %eax
	.loc 1 105 23 view .LVU250
	incl	48(%esp,%eax,4)
	.loc 1 106 4 is_stmt 1 view .LVU251
.LBB16:
	.loc 1 106 9 view .LVU252
.LVL43:
	.loc 1 106 25 view .LVU253
	testl	%edi, %edi
	je	.L35
	.loc 1 106 18 is_stmt 0 view .LVU254
	movl	%edi, %eax
.LVL44:
	.p2align 4
	.p2align 3
.L36:
	.loc 1 107 5 is_stmt 1 discriminator 3 view .LVU255
	.loc 1 106 35 is_stmt 0 discriminator 3 view .LVU256
	leal	-1(%eax), %ecx
	.loc 1 107 9 discriminator 3 view .LVU257
	incl	%ebx
.LVL45:
	.loc 1 106 30 is_stmt 1 discriminator 3 view .LVU258
	.loc 1 106 25 discriminator 3 view .LVU259
	andl	%ecx, %eax
.LVL46:
	.loc 1 106 25 is_stmt 0 discriminator 3 view .LVU260
	jne	.L36
.LVL47:
.L35:
	.loc 1 106 25 discriminator 3 view .LVU261
.LBE16:
	.loc 1 108 4 is_stmt 1 discriminator 2 view .LVU262
	.loc 1 109 4 discriminator 2 view .LVU263
	.loc 1 110 4 discriminator 2 view .LVU264
	.loc 1 108 14 is_stmt 0 discriminator 2 view .LVU265
	cmpl	%edi, 44(%esp)
	.loc 1 110 14 discriminator 2 view .LVU266
	movl	%edx, %eax
	.loc 1 108 9 discriminator 2 view .LVU267
	adcl	$0, 36(%esp)
.LVL48:
	.loc 1 108 9 discriminator 2 view .LVU268
.LBE15:
	.loc 1 101 30 discriminator 2 view .LVU269
	incl	%esi
.LVL49:
.LBB17:
	.loc 1 110 14 discriminator 2 view .LVU270
	sall	$5, %eax
	addl	%edx, %eax
	.loc 1 110 8 discriminator 2 view .LVU271
	xorl	%edi, %eax
.LBE17:
	.loc 1 101 21 discriminator 2 view .LVU272
	cmpl	$2000, %esi
.LBB18:
	.loc 1 110 8 discriminator 2 view .LVU273
	movl	%eax, %edx
.LVL50:
	.loc 1 110 8 discriminator 2 view .LVU274
.LBE18:
	.loc 1 101 30 is_stmt 1 discriminator 2 view .LVU275
	.loc 1 101 21 discriminator 2 view .LVU276
	jne	.L37
	.loc 1 101 21 is_stmt 0 discriminator 2 view .LVU277
.LBE21:
	.loc 1 113 3 view .LVU278
	movl	%ebx, 4(%esp)
	.loc 1 112 13 view .LVU279
	movl	24(%esp), %edx
	movl	%eax, %esi
.LVL51:
	.loc 1 112 3 is_stmt 1 view .LVU280
	.loc 1 113 3 is_stmt 0 view .LVU281
	movl	$.LC2, (%esp)
	leal	48(%esp), %ebx
.LVL52:
	.loc 1 112 13 view .LVU282
	movl	%edx, %eax
.LVL53:
	.loc 1 112 13 view .LVU283
	sall	$5, %eax
	subl	%edx, %eax
	.loc 1 112 7 view .LVU284
	addl	%esi, %eax
	movl	%eax, 24(%esp)
.LVL54:
	.loc 1 113 3 is_stmt 1 view .LVU285
	movl	36(%esp), %eax
.LVL55:
	.loc 1 113 3 is_stmt 0 view .LVU286
	movl	%eax, 8(%esp)
	call	printf
.LVL56:
	.loc 1 114 3 is_stmt 1 view .LVU287
.LBB22:
	.loc 1 114 8 view .LVU288
	.loc 1 114 21 view .LVU289
.L38:
	.loc 1 115 4 discriminator 3 view .LVU290
	movl	(%ebx), %eax
	.loc 1 114 21 is_stmt 0 discriminator 3 view .LVU291
	addl	$4, %ebx
	.loc 1 115 4 discriminator 3 view .LVU292
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL57:
	.loc 1 114 27 is_stmt 1 discriminator 3 view .LVU293
	.loc 1 114 21 discriminator 3 view .LVU294
	leal	80(%esp), %eax
	cmpl	%ebx, %eax
	jne	.L38
.LBE22:
	.loc 1 116 3 discriminator 2 view .LVU295
	movl	%esi, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL58:
.LBE13:
	.loc 1 95 66 discriminator 2 view .LVU296
	incl	28(%esp)
.LVL59:
	.loc 1 95 66 is_stmt 0 discriminator 2 view .LVU297
	movl	28(%esp), %eax
.LVL60:
	.loc 1 95 23 is_stmt 1 discriminator 2 view .LVU298
	cmpl	$7, %eax
	jne	.L39
.LBE27:
	.loc 1 118 2 view .LVU299
	movl	$.LC5, (%esp)
	movl	24(%esp), %esi
.LVL61:
	.loc 1 118 2 is_stmt 0 view .LVU300
	movl	%esi, 4(%esp)
	call	printf
.LVL62:
	.loc 1 119 2 is_stmt 1 view .LVU301
	.loc 1 120 1 is_stmt 0 view .LVU302
	leal	-12(%ebp), %esp
.LVL63:
	.loc 1 119 9 view .LVU303
	movl	%esi, %eax
	.loc 1 120 1 view .LVU304
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	.loc 1 119 9 view .LVU305
	andl	$63, %eax
	.loc 1 120 1 view .LVU306
	popl	%esi
	.cfi_restore 6
.LVL64:
	.loc 1 120 1 view .LVU307
	popl	%edi
	.cfi_restore 7
.LVL65:
	.loc 1 120 1 view .LVU308
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL66:
	.loc 1 120 1 view .LVU309
	ret
.LVL67:
.L49:
	.cfi_restore_state
.LBB28:
.LBB24:
.LBB23:
.LBB19:
	.loc 1 104 5 is_stmt 1 view .LVU310
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.LVL68:
	.loc 1 104 5 is_stmt 0 view .LVU311
	movl	40(%esp), %edx
	jmp	.L34
.LBE19:
.LBE23:
.LBE24:
.LBE28:
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.section	.rodata.str1.1
.LC6:
	.string	"lcg"
.LC7:
	.string	"xorshift"
.LC8:
	.string	"twister"
.LC9:
	.string	"pcg"
.LC10:
	.string	"lagged"
.LC11:
	.string	"middle square"
.LC12:
	.string	"lfsr"
	.section	.rodata
	.align 32
	.type	generators.0, @object
	.size	generators.0, 56
generators.0:
	.long	.LC6
	.long	lcg
	.long	.LC7
	.long	xorshift
	.long	.LC8
	.long	twister
	.long	.LC9
	.long	pcg
	.long	.LC10
	.long	lagged
	.long	.LC11
	.long	middle_square
	.long	.LC12
	.long	lfsr
	.data
	.align 2
	.type	lfsr_state, @object
	.size	lfsr_state, 2
lfsr_state:
	.value	-21279
	.local	square_weyl
	.comm	square_weyl,8,8
	.local	square_state
	.comm	square_state,8,8
	.local	lagged_at
	.comm	lagged_at,4,4
	.local	lagged_ring
	.comm	lagged_ring,220,32
	.align 8
	.type	pcg_state, @object
	.size	pcg_state, 8
pcg_state:
	.long	-789368461
	.long	1297702388
	.align 4
	.type	mt_at, @object
	.size	mt_at, 4
mt_at:
	.long	624
	.local	mt
	.comm	mt,2496,32
	.align 8
	.type	xs_state, @object
	.size	xs_state, 8
xs_state:
	.long	1955588763
	.long	-2059646490
	.align 4
	.type	lcg_state, @object
	.size	lcg_state, 4
lcg_state:
	.long	1
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x591
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x14
	.long	.LASF39
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL30
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x4
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x4
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x15
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x4
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x4
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x6
	.long	.LASF9
	.byte	0x2
	.byte	0xa
	.byte	0x19
	.long	0x63
	.uleb128 0x4
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x6
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x6
	.long	.LASF11
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF12
	.uleb128 0xa
	.long	0x82
	.uleb128 0x6
	.long	.LASF13
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x2d
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.long	.LASF14
	.uleb128 0x4
	.byte	0x4
	.byte	0x7
	.long	.LASF15
	.uleb128 0x2
	.long	.LASF16
	.byte	0x5
	.byte	0x11
	.long	0x6a
	.uleb128 0x5
	.byte	0x3
	.long	lcg_state
	.uleb128 0x2
	.long	.LASF17
	.byte	0x8
	.byte	0x11
	.long	0x76
	.uleb128 0x5
	.byte	0x3
	.long	xs_state
	.uleb128 0x7
	.long	0x6a
	.long	0xdb
	.uleb128 0x16
	.long	0x2d
	.value	0x26f
	.byte	0
	.uleb128 0x17
	.string	"mt"
	.byte	0x1
	.byte	0x11
	.byte	0x11
	.long	0xca
	.uleb128 0x5
	.byte	0x3
	.long	mt
	.uleb128 0x2
	.long	.LASF18
	.byte	0x12
	.byte	0xc
	.long	0x42
	.uleb128 0x5
	.byte	0x3
	.long	mt_at
	.uleb128 0x2
	.long	.LASF19
	.byte	0x29
	.byte	0x11
	.long	0x76
	.uleb128 0x5
	.byte	0x3
	.long	pcg_state
	.uleb128 0x7
	.long	0x6a
	.long	0x11e
	.uleb128 0xb
	.long	0x2d
	.byte	0x36
	.byte	0
	.uleb128 0x2
	.long	.LASF20
	.byte	0x34
	.byte	0x11
	.long	0x10e
	.uleb128 0x5
	.byte	0x3
	.long	lagged_ring
	.uleb128 0x2
	.long	.LASF21
	.byte	0x35
	.byte	0x11
	.long	0x2d
	.uleb128 0x5
	.byte	0x3
	.long	lagged_at
	.uleb128 0x2
	.long	.LASF22
	.byte	0x41
	.byte	0x11
	.long	0x76
	.uleb128 0x5
	.byte	0x3
	.long	square_state
	.uleb128 0x2
	.long	.LASF23
	.byte	0x41
	.byte	0x1f
	.long	0x76
	.uleb128 0x5
	.byte	0x3
	.long	square_weyl
	.uleb128 0x2
	.long	.LASF24
	.byte	0x4a
	.byte	0x11
	.long	0x57
	.uleb128 0x5
	.byte	0x3
	.long	lfsr_state
	.uleb128 0x18
	.long	.LASF40
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x42
	.long	0x18a
	.uleb128 0x19
	.long	0x18a
	.uleb128 0x1a
	.byte	0
	.uleb128 0xc
	.long	0x89
	.uleb128 0x1b
	.long	.LASF41
	.byte	0x1
	.byte	0x58
	.byte	0x5
	.long	0x42
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x3ab
	.uleb128 0x1c
	.byte	0x8
	.byte	0x1
	.byte	0x5a
	.byte	0xf
	.long	0x1cb
	.uleb128 0x10
	.long	.LASF25
	.byte	0x5a
	.byte	0x24
	.long	0x18a
	.byte	0
	.uleb128 0x10
	.long	.LASF26
	.byte	0x5a
	.byte	0x35
	.long	0x3b0
	.byte	0x4
	.byte	0
	.uleb128 0xa
	.long	0x1a9
	.uleb128 0x2
	.long	.LASF27
	.byte	0x5a
	.byte	0x44
	.long	0x3c5
	.uleb128 0x5
	.byte	0x3
	.long	generators.0
	.uleb128 0x1
	.string	"all"
	.byte	0x5e
	.byte	0xb
	.long	0x6a
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xd
	.long	.LLRL16
	.long	0x38e
	.uleb128 0x1
	.string	"g"
	.byte	0x5f
	.byte	0xe
	.long	0x8e
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x8
	.long	.LLRL18
	.uleb128 0x5
	.long	.LASF26
	.byte	0x60
	.byte	0xe
	.long	0x3b0
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x2
	.long	.LASF28
	.byte	0x61
	.byte	0x7
	.long	0x3ca
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0x5
	.long	.LASF29
	.byte	0x61
	.byte	0x1a
	.long	0x42
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x5
	.long	.LASF30
	.byte	0x62
	.byte	0x8
	.long	0x9a
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x1
	.string	"sum"
	.byte	0x63
	.byte	0xc
	.long	0x6a
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x5
	.long	.LASF31
	.byte	0x63
	.byte	0x15
	.long	0x6a
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xd
	.long	.LLRL24
	.long	0x2f5
	.uleb128 0x1
	.string	"i"
	.byte	0x65
	.byte	0xc
	.long	0x42
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x8
	.long	.LLRL26
	.uleb128 0x1
	.string	"r"
	.byte	0x66
	.byte	0xd
	.long	0x6a
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x11
	.long	.LBB16
	.long	.LBE16-.LBB16
	.long	0x2cf
	.uleb128 0x1
	.string	"b"
	.byte	0x6a
	.byte	0x12
	.long	0x6a
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.uleb128 0x1d
	.long	.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 32
	.byte	0x6
	.uleb128 0x9
	.long	.LVL68
	.long	0x173
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LBB22
	.long	.LBE22-.LBB22
	.long	0x328
	.uleb128 0x1
	.string	"i"
	.byte	0x72
	.byte	0xc
	.long	0x42
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x9
	.long	.LVL57
	.long	0x173
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LVL37
	.long	0x173
	.long	0x351
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0xc
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	generators.0
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0x12
	.long	.LVL56
	.long	0x173
	.long	0x371
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL58
	.long	0x173
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL62
	.long	0x173
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 24
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x6a
	.uleb128 0xc
	.long	0x3ab
	.uleb128 0x7
	.long	0x1cb
	.long	0x3c5
	.uleb128 0xb
	.long	0x2d
	.byte	0x6
	.byte	0
	.uleb128 0xa
	.long	0x3b5
	.uleb128 0x7
	.long	0x42
	.long	0x3da
	.uleb128 0xb
	.long	0x2d
	.byte	0x7
	.byte	0
	.uleb128 0xe
	.long	.LASF32
	.byte	0x4b
	.long	0x6a
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x43a
	.uleb128 0x1
	.string	"out"
	.byte	0x4d
	.byte	0xb
	.long	0x6a
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x8
	.long	.LLRL12
	.uleb128 0x1
	.string	"i"
	.byte	0x4e
	.byte	0xb
	.long	0x42
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0xf
	.long	.LBB10
	.long	.LBE10-.LBB10
	.uleb128 0x1
	.string	"bit"
	.byte	0x4f
	.byte	0xc
	.long	0x2d
	.long	.LLST14
	.long	.LVUS14
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LASF37
	.byte	0x42
	.long	0x6a
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xe
	.long	.LASF33
	.byte	0x36
	.long	0x6a
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x49e
	.uleb128 0x5
	.long	.LASF34
	.byte	0x3b
	.byte	0xc
	.long	0x49e
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0xf
	.long	.LBB8
	.long	.LBE8-.LBB8
	.uleb128 0x1
	.string	"i"
	.byte	0x39
	.byte	0xc
	.long	0x42
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x1f
	.long	.LVL22
	.long	0x4f3
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x6a
	.uleb128 0x20
	.string	"pcg"
	.byte	0x1
	.byte	0x2a
	.byte	0x11
	.long	0x6a
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x4f3
	.uleb128 0x1
	.string	"x"
	.byte	0x2c
	.byte	0xb
	.long	0x76
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x5
	.long	.LASF35
	.byte	0x2d
	.byte	0xb
	.long	0x2d
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1
	.string	"y"
	.byte	0x30
	.byte	0xb
	.long	0x6a
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.uleb128 0xe
	.long	.LASF36
	.byte	0x14
	.long	0x6a
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x56a
	.uleb128 0x1
	.string	"y"
	.byte	0x22
	.byte	0xb
	.long	0x6a
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xd
	.long	.LLRL1
	.long	0x537
	.uleb128 0x1
	.string	"i"
	.byte	0x18
	.byte	0x11
	.long	0x6a
	.long	.LLST2
	.long	.LVUS2
	.byte	0
	.uleb128 0xf
	.long	.LBB5
	.long	.LBE5-.LBB5
	.uleb128 0x1
	.string	"i"
	.byte	0x1c
	.byte	0xc
	.long	0x42
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x8
	.long	.LLRL4
	.uleb128 0x1
	.string	"y"
	.byte	0x1d
	.byte	0xd
	.long	0x6a
	.long	.LLST5
	.long	.LVUS5
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LASF38
	.byte	0x9
	.long	0x6a
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x21
	.string	"lcg"
	.byte	0x1
	.byte	0x6
	.byte	0x11
	.long	0x6a
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
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
	.uleb128 0x7
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
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
	.sleb128 17
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
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x2e
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
	.sleb128 17
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
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x1d
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x83
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x15
	.byte	0
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0x2e
	.byte	0
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
.LVUS15:
	.uleb128 .LVU211
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU285
	.uleb128 .LVU285
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU303
	.uleb128 .LVU303
	.uleb128 .LVU307
	.uleb128 .LVU307
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 0
.LLST15:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL32
	.uleb128 .LVL54-.LVL32
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL54-.LVL32
	.uleb128 .LVL55-.LVL32
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL32
	.uleb128 .LVL63-.LVL32
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0x4
	.uleb128 .LVL63-.LVL32
	.uleb128 .LVL64-.LVL32
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL64-.LVL32
	.uleb128 .LVL66-.LVL32
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL66-.LVL32
	.uleb128 .LVL67-.LVL32
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x38
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL67-.LVL32
	.uleb128 .LFE7-.LVL32
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.byte	0
.LVUS17:
	.uleb128 .LVU213
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU297
	.uleb128 .LVU298
	.uleb128 .LVU301
	.uleb128 .LVU301
	.uleb128 .LVU303
	.uleb128 .LVU303
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL32
	.byte	0x4
	.uleb128 .LVL32-.LVL32
	.uleb128 .LVL33-.LVL32
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL32
	.uleb128 .LVL59-.LVL32
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL60-.LVL32
	.uleb128 .LVL62-1-.LVL32
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL62-1-.LVL32
	.uleb128 .LVL63-.LVL32
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0x4
	.uleb128 .LVL63-.LVL32
	.uleb128 .LVL66-.LVL32
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL66-.LVL32
	.uleb128 .LVL67-.LVL32
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x34
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL67-.LVL32
	.uleb128 .LFE7-.LVL32
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.byte	0
.LVUS19:
	.uleb128 .LVU223
	.uleb128 .LVU225
	.uleb128 .LVU225
	.uleb128 .LVU297
	.uleb128 .LVU297
	.uleb128 .LVU303
	.uleb128 .LVU303
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 0
.LLST19:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL59-.LVL34
	.uleb128 0xb
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	generators.0+4
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL59-.LVL34
	.uleb128 .LVL63-.LVL34
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL63-.LVL34
	.uleb128 .LVL66-.LVL34
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL66-.LVL34
	.uleb128 .LVL67-.LVL34
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x30
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL67-.LVL34
	.uleb128 .LFE7-.LVL34
	.uleb128 0xb
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	generators.0+4
	.byte	0x22
	.byte	0
.LVUS20:
	.uleb128 .LVU226
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU247
	.uleb128 .LVU263
	.uleb128 .LVU268
	.uleb128 .LVU276
	.uleb128 .LVU303
	.uleb128 .LVU303
	.uleb128 .LVU309
	.uleb128 .LVU309
	.uleb128 .LVU310
	.uleb128 .LVU310
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL36
	.uleb128 .LVL42-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL47-.LVL36
	.uleb128 .LVL48-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL50-.LVL36
	.uleb128 .LVL63-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL63-.LVL36
	.uleb128 .LVL66-.LVL36
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x2c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL66-.LVL36
	.uleb128 .LVL67-.LVL36
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x2c
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL67-.LVL36
	.uleb128 .LFE7-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0
.LVUS21:
	.uleb128 .LVU227
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU282
	.uleb128 .LVU282
	.uleb128 .LVU287
	.uleb128 .LVU310
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL36
	.uleb128 .LVL52-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL52-.LVL36
	.uleb128 .LVL56-1-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL67-.LVL36
	.uleb128 .LFE7-.LVL36
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS22:
	.uleb128 .LVU228
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU247
	.uleb128 .LVU274
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU300
	.uleb128 .LVU310
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL36
	.uleb128 .LVL40-1-.LVL36
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL40-1-.LVL36
	.uleb128 .LVL42-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL50-.LVL36
	.uleb128 .LVL53-.LVL36
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL53-.LVL36
	.uleb128 .LVL61-.LVL36
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL67-.LVL36
	.uleb128 .LFE7-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0
.LVUS23:
	.uleb128 .LVU228
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU264
	.uleb128 .LVU308
	.uleb128 .LVU310
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL38-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL36
	.uleb128 .LVL41-.LVL36
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL41-.LVL36
	.uleb128 .LVL42-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL47-.LVL36
	.uleb128 .LVL65-.LVL36
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL67-.LVL36
	.uleb128 .LFE7-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0
.LVUS25:
	.uleb128 .LVU236
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU270
	.uleb128 .LVU270
	.uleb128 .LVU276
	.uleb128 .LVU276
	.uleb128 .LVU280
	.uleb128 .LVU310
	.uleb128 0
.LLST25:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL37
	.uleb128 .LVL49-.LVL37
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL49-.LVL37
	.uleb128 .LVL50-.LVL37
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL37
	.uleb128 .LVL51-.LVL37
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL67-.LVL37
	.uleb128 .LFE7-.LVL37
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS27:
	.uleb128 .LVU245
	.uleb128 .LVU247
	.uleb128 .LVU247
	.uleb128 .LVU308
	.uleb128 .LVU310
	.uleb128 .LVU311
	.uleb128 .LVU311
	.uleb128 0
.LLST27:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL42-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-.LVL41
	.uleb128 .LVL65-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL67-.LVL41
	.uleb128 .LVL68-1-.LVL41
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-1-.LVL41
	.uleb128 .LFE7-.LVL41
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS28:
	.uleb128 .LVU253
	.uleb128 .LVU255
	.uleb128 .LVU255
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU260
	.uleb128 .LVU260
	.uleb128 .LVU261
.LLST28:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL45-.LVL43
	.uleb128 .LVL46-.LVL43
	.uleb128 0x6
	.byte	0x70
	.sleb128 0
	.byte	0x71
	.sleb128 0
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL43
	.uleb128 .LVL47-.LVL43
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS29:
	.uleb128 .LVU289
	.uleb128 .LVU290
.LLST29:
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL56-.LVL56
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU185
	.uleb128 .LVU191
	.uleb128 .LVU191
	.uleb128 .LVU200
	.uleb128 .LVU201
	.uleb128 0
.LLST11:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL29-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL26
	.uleb128 .LFE6-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS13:
	.uleb128 .LVU187
	.uleb128 .LVU191
.LLST13:
	.byte	0x8
	.long	.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU193
	.uleb128 .LVU205
.LLST14:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL31-.LVL28
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS9:
	.uleb128 .LVU153
	.uleb128 0
.LLST9:
	.byte	0x8
	.long	.LVL25
	.uleb128 .LFE4-.LVL25
	.uleb128 0xb
	.byte	0x71
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	lagged_ring
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU141
	.uleb128 .LVU146
.LLST10:
	.byte	0x8
	.long	.LVL21
	.uleb128 .LVL24-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 .LVU114
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU127
.LLST6:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL19-.LVL17
	.uleb128 0x8
	.byte	0xa5
	.uleb128 0
	.uleb128 0x26
	.byte	0xa5
	.uleb128 0x1
	.uleb128 0x26
	.byte	0x27
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU115
	.uleb128 .LVU131
.LLST7:
	.byte	0x8
	.long	.LVL17
	.uleb128 .LVL20-.LVL17
	.uleb128 0xd
	.byte	0xa5
	.uleb128 0x1
	.uleb128 0x26
	.byte	0x8
	.byte	0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU125
	.uleb128 .LVU127
.LLST8:
	.byte	0x8
	.long	.LVL18
	.uleb128 .LVL19-.LVL18
	.uleb128 0x10
	.byte	0xa5
	.uleb128 0
	.uleb128 0x26
	.byte	0xa5
	.uleb128 0x1
	.uleb128 0x26
	.byte	0x27
	.byte	0x4b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x25
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 .LVU59
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU77
.LLST0:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LVL6-.LVL4
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL6-.LVL4
	.uleb128 .LVL7-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS2:
	.uleb128 .LVU41
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU51
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL3-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS3:
	.uleb128 .LVU79
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL11-.LVL9
	.uleb128 .LVL15-.LVL9
	.uleb128 0x4
	.byte	0x77
	.sleb128 -397
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL9
	.uleb128 .LVL16-.LVL9
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.LVL9
	.uleb128 .LFE2-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU92
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU98
.LLST5:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL14-.LVL12
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
.LLRL1:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB3-.LBB2
	.uleb128 .LBE3-.LBB2
	.byte	0x4
	.uleb128 .LBB4-.LBB2
	.uleb128 .LBE4-.LBB2
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB6
	.byte	0x4
	.uleb128 .LBB6-.LBB6
	.uleb128 .LBE6-.LBB6
	.byte	0x4
	.uleb128 .LBB7-.LBB6
	.uleb128 .LBE7-.LBB6
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB9
	.byte	0x4
	.uleb128 .LBB9-.LBB9
	.uleb128 .LBE9-.LBB9
	.byte	0x4
	.uleb128 .LBB11-.LBB9
	.uleb128 .LBE11-.LBB9
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB12
	.byte	0x4
	.uleb128 .LBB12-.LBB12
	.uleb128 .LBE12-.LBB12
	.byte	0x4
	.uleb128 .LBB25-.LBB12
	.uleb128 .LBE25-.LBB12
	.byte	0x4
	.uleb128 .LBB26-.LBB12
	.uleb128 .LBE26-.LBB12
	.byte	0x4
	.uleb128 .LBB27-.LBB12
	.uleb128 .LBE27-.LBB12
	.byte	0x4
	.uleb128 .LBB28-.LBB12
	.uleb128 .LBE28-.LBB12
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB24-.LBB13
	.uleb128 .LBE24-.LBB13
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB14
	.byte	0x4
	.uleb128 .LBB14-.LBB14
	.uleb128 .LBE14-.LBB14
	.byte	0x4
	.uleb128 .LBB20-.LBB14
	.uleb128 .LBE20-.LBB14
	.byte	0x4
	.uleb128 .LBB21-.LBB14
	.uleb128 .LBE21-.LBB14
	.byte	0x4
	.uleb128 .LBB23-.LBB14
	.uleb128 .LBE23-.LBB14
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
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
.LLRL30:
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
.LASF29:
	.string	"runs"
.LASF28:
	.string	"counts"
.LASF11:
	.string	"uint64_t"
.LASF5:
	.string	"short int"
.LASF13:
	.string	"size_t"
.LASF38:
	.string	"xorshift"
.LASF41:
	.string	"main"
.LASF27:
	.string	"generators"
.LASF17:
	.string	"xs_state"
.LASF21:
	.string	"lagged_at"
.LASF37:
	.string	"middle_square"
.LASF33:
	.string	"lagged"
.LASF31:
	.string	"previous"
.LASF36:
	.string	"twister"
.LASF6:
	.string	"long long int"
.LASF30:
	.string	"bits"
.LASF14:
	.string	"long int"
.LASF40:
	.string	"printf"
.LASF25:
	.string	"name"
.LASF32:
	.string	"lfsr"
.LASF7:
	.string	"unsigned char"
.LASF4:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF3:
	.string	"unsigned int"
.LASF9:
	.string	"uint16_t"
.LASF35:
	.string	"turn"
.LASF8:
	.string	"short unsigned int"
.LASF12:
	.string	"char"
.LASF18:
	.string	"mt_at"
.LASF39:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF15:
	.string	"long unsigned int"
.LASF34:
	.string	"here"
.LASF16:
	.string	"lcg_state"
.LASF23:
	.string	"square_weyl"
.LASF20:
	.string	"lagged_ring"
.LASF24:
	.string	"lfsr_state"
.LASF22:
	.string	"square_state"
.LASF19:
	.string	"pcg_state"
.LASF26:
	.string	"next"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"generators.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
