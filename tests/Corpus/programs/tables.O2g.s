	.file	"tables.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "tables.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s-%s-"
	.text
	.p2align 4
	.type	walk, @function
walk:
.LVL0:
.LFB1:
	.file 1 "tables.c"
	.loc 1 50 1 view -0
	.cfi_startproc
	.loc 1 51 2 view .LVU1
	.loc 1 52 2 view .LVU2
	.loc 1 50 1 is_stmt 0 view .LVU3
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	movl	%edx, %edi
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%eax, %esi
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	.loc 1 51 6 view .LVU4
	xorl	%ebx, %ebx
	.loc 1 50 1 view .LVU5
	subl	$44, %esp
	.cfi_def_cfa_offset 64
.LVL1:
	.loc 1 52 15 is_stmt 1 view .LVU6
	.loc 1 50 1 is_stmt 0 view .LVU7
	movl	%ecx, 28(%esp)
.LVL2:
	.p2align 4
	.p2align 3
.L5:
.LBB16:
	.loc 1 53 3 is_stmt 1 view .LVU8
	.loc 1 53 44 is_stmt 0 view .LVU9
	movl	%edi, %eax
	andl	$1, %eax
.LVL3:
	.loc 1 54 3 is_stmt 1 view .LVU10
	.loc 1 54 6 is_stmt 0 view .LVU11
	movl	8(%esi,%eax,8), %edx
	testl	%edx, %edx
	je	.L2
	.loc 1 53 22 view .LVU12
	leal	4(%esi,%eax,8), %ebp
.LVL4:
.L3:
	.loc 1 56 3 is_stmt 1 view .LVU13
.LBB17:
	.loc 1 56 8 view .LVU14
	.loc 1 56 21 view .LVU15
	.loc 1 56 12 is_stmt 0 view .LVU16
	xorl	%eax, %eax
.LVL5:
.L4:
	.loc 1 57 4 is_stmt 1 discriminator 3 view .LVU17
	.loc 1 57 20 is_stmt 0 discriminator 3 view .LVU18
	leal	(%ebx,%ebx,2), %edx
	.loc 1 57 36 discriminator 3 view .LVU19
	movsbl	28(%esi,%eax), %ebx
.LVL6:
	.loc 1 56 27 discriminator 3 view .LVU20
	incl	%eax
.LVL7:
	.loc 1 57 11 discriminator 3 view .LVU21
	addl	%edx, %ebx
.LVL8:
	.loc 1 56 27 is_stmt 1 discriminator 3 view .LVU22
	.loc 1 56 21 discriminator 3 view .LVU23
	cmpl	$4, %eax
	jne	.L4
.LBE17:
	.loc 1 58 3 view .LVU24
.LBE16:
	.loc 1 52 37 is_stmt 0 view .LVU25
	rorl	%edi
.LVL9:
.LBB18:
	.loc 1 58 10 view .LVU26
	movl	$1757988013, %eax
.LVL10:
	.loc 1 58 10 view .LVU27
	imull	%ebx
	movl	%ebx, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	.loc 1 59 3 view .LVU28
	movl	0(%ebp), %eax
	.loc 1 58 10 view .LVU29
	imull	$10007, %edx, %edx
	.loc 1 59 3 view .LVU30
	movl	%eax, 8(%esp)
	movl	(%esi), %eax
	.loc 1 58 10 view .LVU31
	subl	%edx, %ebx
.LVL11:
	.loc 1 59 3 is_stmt 1 view .LVU32
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL12:
	.loc 1 60 3 view .LVU33
	.loc 1 60 5 is_stmt 0 view .LVU34
	movl	4(%ebp), %esi
.LVL13:
	.loc 1 60 5 view .LVU35
.LBE18:
	.loc 1 52 27 is_stmt 1 view .LVU36
	.loc 1 52 15 view .LVU37
	decl	28(%esp)
.LVL14:
	.loc 1 52 15 is_stmt 0 view .LVU38
	jne	.L5
	.loc 1 62 2 is_stmt 1 view .LVU39
	movl	(%esi), %eax
	movl	%eax, (%esp)
	call	puts
.LVL15:
	.loc 1 63 2 view .LVU40
	.loc 1 64 1 is_stmt 0 view .LVU41
	addl	$44, %esp
	.cfi_remember_state
	.cfi_def_cfa_offset 20
	movl	%ebx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL16:
	.loc 1 64 1 view .LVU42
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 12
.LVL17:
	.loc 1 64 1 view .LVU43
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 8
.LVL18:
	.loc 1 64 1 view .LVU44
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
.LVL19:
	.loc 1 64 1 view .LVU45
	ret
.LVL20:
	.p2align 4,,10
	.p2align 3
.L2:
	.cfi_restore_state
.LBB19:
	.loc 1 55 4 is_stmt 1 view .LVU46
	.loc 1 55 6 is_stmt 0 view .LVU47
	leal	4(%esi), %ebp
.LVL21:
	.loc 1 55 6 view .LVU48
	jmp	.L3
.LBE19:
	.cfi_endproc
.LFE1:
	.size	walk, .-walk
	.section	.rodata.str1.1
.LC1:
	.string	"-"
.LC2:
	.string	"%s %u, "
.LC3:
	.string	""
.LC4:
	.string	"%d %d %d\n"
.LC5:
	.string	"%d %d\n"
.LC6:
	.string	"%lld "
.LC7:
	.string	"%.5s|%.5s|%.5s|%c\n"
.LC8:
	.string	"title"
.LC9:
	.string	"%s at word %u\n"
.LC10:
	.string	"door 1"
.LC11:
	.string	"weights"
.LC12:
	.string	"%d %d %u\n%s\n"
.LC13:
	.string	"%s%s "
.LC14:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB2:
	.loc 1 67 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 68 2 view .LVU50
.LBB20:
	.loc 1 68 7 view .LVU51
.LVL22:
	.loc 1 68 22 view .LVU52
.LBE20:
	.loc 1 67 1 is_stmt 0 view .LVU53
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$6, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LBB21:
	.loc 1 68 11 view .LVU54
	xorl	%ebx, %ebx
.LBE21:
	.loc 1 67 1 view .LVU55
	andl	$-16, %esp
	subl	$32, %esp
	jmp	.L12
.LVL23:
	.p2align 4,,10
	.p2align 3
.L26:
.LBB22:
	.loc 1 69 40 view .LVU56
	movl	days(,%ebx,4), %eax
	movl	%eax, (%esp)
	call	strlen
.LVL24:
.L12:
	.loc 1 69 3 is_stmt 1 discriminator 3 view .LVU57
	movl	%eax, 8(%esp)
	movl	days(,%ebx,4), %eax
	.loc 1 68 31 is_stmt 0 discriminator 3 view .LVU58
	incl	%ebx
.LVL25:
	.loc 1 69 3 discriminator 3 view .LVU59
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL26:
	.loc 1 68 31 is_stmt 1 discriminator 3 view .LVU60
	.loc 1 68 22 discriminator 3 view .LVU61
	cmpl	$7, %ebx
	jne	.L26
.LBE22:
	.loc 1 70 2 view .LVU62
	movl	$.LC3, (%esp)
.LBB23:
.LBB24:
	.loc 1 43 6 is_stmt 0 view .LVU63
	movl	$31, %ebx
.LVL27:
	.loc 1 43 6 view .LVU64
.LBE24:
.LBE23:
	.loc 1 70 2 view .LVU65
	call	puts
.LVL28:
	.loc 1 71 2 is_stmt 1 view .LVU66
.LBB27:
.LBI23:
	.loc 1 41 12 view .LVU67
.LBB26:
	.loc 1 43 2 view .LVU68
	.loc 1 44 2 view .LVU69
.LBB25:
	.loc 1 44 7 view .LVU70
	.loc 1 44 20 view .LVU71
	.loc 1 44 11 is_stmt 0 view .LVU72
	xorl	%eax, %eax
.LVL29:
	.p2align 4
	.p2align 3
.L13:
	.loc 1 45 3 is_stmt 1 view .LVU73
	.loc 1 45 15 is_stmt 0 view .LVU74
	movzbl	lengths(%eax), %edx
	.loc 1 45 24 view .LVU75
	xorl	%ecx, %ecx
	cmpl	$1, %eax
	sete	%cl
	.loc 1 44 34 view .LVU76
	incl	%eax
.LVL30:
	.loc 1 45 19 view .LVU77
	addl	%ecx, %edx
	.loc 1 45 5 view .LVU78
	addl	%edx, %ebx
.LVL31:
	.loc 1 44 34 is_stmt 1 view .LVU79
	.loc 1 44 20 view .LVU80
	cmpl	$11, %eax
	jne	.L13
.LVL32:
	.loc 1 44 20 is_stmt 0 view .LVU81
.LBE25:
.LBE26:
.LBE27:
	.loc 1 71 2 view .LVU82
	movl	%ebx, 12(%esp)
	movl	$60, %eax
	movl	$61, %edi
	movl	%edi, 8(%esp)
	movl	$sparse, %ebx
.LBB28:
	.loc 1 74 17 view .LVU83
	movl	$-767004587, %esi
.LBE28:
	.loc 1 71 2 view .LVU84
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL33:
	.loc 1 72 2 is_stmt 1 view .LVU85
	.loc 1 73 2 view .LVU86
.LBB29:
	.loc 1 73 7 view .LVU87
	.loc 1 73 20 view .LVU88
.LBE29:
	.loc 1 72 6 is_stmt 0 view .LVU89
	xorl	%ecx, %ecx
.LVL34:
	.p2align 4
	.p2align 3
.L14:
.LBB30:
	.loc 1 74 3 is_stmt 1 discriminator 3 view .LVU90
	.loc 1 74 13 is_stmt 0 discriminator 3 view .LVU91
	addl	%ecx, %ecx
.LVL35:
	.loc 1 73 20 discriminator 3 view .LVU92
	addl	$2, %ebx
	.loc 1 74 17 discriminator 3 view .LVU93
	movl	%ecx, %eax
	imull	%esi
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$13, %edx
	subl	%eax, %edx
	imull	$9973, %edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	.loc 1 74 32 discriminator 3 view .LVU94
	movswl	-2(%ebx), %ecx
	.loc 1 74 7 discriminator 3 view .LVU95
	addl	%edx, %ecx
.LVL36:
	.loc 1 73 27 is_stmt 1 discriminator 3 view .LVU96
	.loc 1 73 20 discriminator 3 view .LVU97
	cmpl	$sparse+80, %ebx
	jne	.L14
.LBE30:
	.loc 1 75 2 view .LVU98
	movl	%ecx, 4(%esp)
	movl	$14, %esi
.LBB31:
	.loc 1 76 14 is_stmt 0 view .LVU99
	xorl	%ebx, %ebx
.LBE31:
	.loc 1 75 2 view .LVU100
	movl	%esi, 8(%esp)
	movl	$.LC5, (%esp)
	call	printf
.LVL37:
	.loc 1 76 2 is_stmt 1 view .LVU101
.LBB32:
	.loc 1 76 7 view .LVU102
	.loc 1 76 23 view .LVU103
	.p2align 4
	.p2align 3
.L15:
	.loc 1 77 3 discriminator 3 view .LVU104
	movl	$.LC6, (%esp)
	movl	wide(,%ebx,8), %eax
	movl	wide+4(,%ebx,8), %edx
	.loc 1 76 54 is_stmt 0 discriminator 3 view .LVU105
	incl	%ebx
.LVL38:
	.loc 1 77 3 discriminator 3 view .LVU106
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
.LVL39:
	.loc 1 76 54 is_stmt 1 discriminator 3 view .LVU107
	.loc 1 76 23 discriminator 3 view .LVU108
	cmpl	$5, %ebx
	jne	.L15
.LBE32:
	.loc 1 78 2 view .LVU109
	movl	$.LC3, (%esp)
	.loc 1 79 2 is_stmt 0 view .LVU110
	movl	$grid, %ebx
.LVL40:
.LBB33:
	.loc 1 83 3 view .LVU111
	xorl	%edi, %edi
.LBE33:
	.loc 1 78 2 view .LVU112
	call	puts
.LVL41:
	.loc 1 79 2 is_stmt 1 view .LVU113
	movl	$grid+10, %edx
	movl	$grid+5, %ecx
	movl	%edx, 12(%esp)
	movl	$51, %eax
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	.loc 1 86 2 is_stmt 0 view .LVU114
	movl	$1, %ebx
	.loc 1 79 2 view .LVU115
	movl	%eax, 16(%esp)
	movl	$.LC7, (%esp)
	call	printf
.LVL42:
	.loc 1 80 2 is_stmt 1 view .LVU116
	.loc 1 80 15 is_stmt 0 view .LVU117
	movl	$9, %ecx
	movl	$90, %edx
	movl	$hall, %eax
	call	walk
.LVL43:
	.loc 1 81 12 view .LVU118
	movl	$4, %ecx
	movl	$255, %edx
	.loc 1 80 15 view .LVU119
	movl	%eax, %esi
.LVL44:
	.loc 1 81 2 is_stmt 1 view .LVU120
	.loc 1 81 12 is_stmt 0 view .LVU121
	movl	$tower, %eax
.LVL45:
	.loc 1 81 12 view .LVU122
	call	walk
.LVL46:
.LBB34:
	.loc 1 83 3 view .LVU123
	movl	%edi, 8(%esp)
.LBE34:
.LBB35:
	.loc 1 89 3 view .LVU124
	movl	$.LC1, %edi
.LBE35:
.LBB36:
	.loc 1 83 3 view .LVU125
	movl	$.LC9, (%esp)
.LBE36:
	.loc 1 81 9 view .LVU126
	addl	%eax, %esi
.LVL47:
	.loc 1 82 2 is_stmt 1 view .LVU127
.LBB37:
	.loc 1 82 7 view .LVU128
	.loc 1 82 23 view .LVU129
	.loc 1 83 3 view .LVU130
	movl	$.LC8, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL48:
	.loc 1 82 29 view .LVU131
	.loc 1 82 23 view .LVU132
	.loc 1 83 3 view .LVU133
	movl	$3, %eax
	movl	%eax, 8(%esp)
	movl	$.LC10, %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL49:
	.loc 1 82 29 view .LVU134
	.loc 1 82 23 view .LVU135
	.loc 1 83 3 view .LVU136
	movl	$7, %eax
	movl	%eax, 8(%esp)
	movl	$.LC11, %eax
	movl	%eax, 4(%esp)
	movl	$.LC9, (%esp)
	call	printf
.LVL50:
	.loc 1 82 29 view .LVU137
	.loc 1 82 23 view .LVU138
.LBE37:
	.loc 1 84 2 view .LVU139
	.loc 1 85 2 view .LVU140
	.loc 1 85 11 is_stmt 0 view .LVU141
	movl	counter, %eax
	.loc 1 86 2 view .LVU142
	movl	$text, %edx
	movl	$23, %ecx
	.loc 1 85 11 view .LVU143
	leal	74(%eax,%eax), %eax
	movl	%eax, counter
	.loc 1 86 2 is_stmt 1 view .LVU144
	movl	%ebx, 8(%esp)
.LBB38:
	.loc 1 88 11 is_stmt 0 view .LVU145
	xorl	%ebx, %ebx
.LBE38:
	.loc 1 86 2 view .LVU146
	movl	%edx, 16(%esp)
	movl	%ecx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC12, (%esp)
	call	printf
.LVL51:
	.loc 1 87 2 is_stmt 1 view .LVU147
	.loc 1 88 2 view .LVU148
.LBB39:
	.loc 1 88 7 view .LVU149
	.loc 1 88 20 view .LVU150
.L18:
	.loc 1 89 3 view .LVU151
	movl	$.LC13, (%esp)
	.loc 1 89 60 is_stmt 0 view .LVU152
	movl	lines.0+4(,%ebx,8), %edx
	.loc 1 89 27 view .LVU153
	movl	lines.0(,%ebx,8), %eax
	.loc 1 89 3 view .LVU154
	testl	%edx, %edx
	cmove	%edi, %edx
	testl	%eax, %eax
	movl	%edx, 8(%esp)
	cmove	%edi, %eax
	.loc 1 88 26 view .LVU155
	incl	%ebx
.LVL52:
	.loc 1 89 3 view .LVU156
	movl	%eax, 4(%esp)
	call	printf
.LVL53:
	.loc 1 88 26 is_stmt 1 view .LVU157
	.loc 1 88 20 view .LVU158
	cmpl	$3, %ebx
	jne	.L18
.LBE39:
	.loc 1 90 2 view .LVU159
	movl	%esi, 4(%esp)
	movl	$.LC14, (%esp)
	call	printf
.LVL54:
	.loc 1 91 2 view .LVU160
	.loc 1 92 1 is_stmt 0 view .LVU161
	movl	counter, %eax
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_restore 3
.LVL55:
	.loc 1 92 1 view .LVU162
	popl	%esi
	.cfi_restore 6
.LVL56:
	.loc 1 92 1 view .LVU163
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE2:
	.size	main, .-main
	.section	.rodata.str1.1
.LC15:
	.string	"a"
.LC16:
	.string	"b"
.LC17:
	.string	"c"
.LC18:
	.string	"d"
	.section	.rodata
	.align 4
	.type	lines.0, @object
	.size	lines.0, 24
lines.0:
	.long	.LC15
	.long	.LC16
	.long	.LC17
	.zero	4
	.zero	4
	.long	.LC18
	.align 4
	.type	text, @object
	.size	text, 23
text:
	.string	"onetwoAB\n\"quoted\"\t\\end"
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.section	.rodata.str1.1
.LC19:
	.string	"tower"
.LC20:
	.string	"down"
.LC21:
	.string	"slide"
	.section	.rodata
	.align 32
	.type	tower, @object
	.size	tower, 32
tower:
	.long	.LC19
	.long	.LC20
	.long	hall
	.long	.LC21
	.long	cellar
	.zero	8
	.zero	4
	.section	.rodata.str1.1
.LC22:
	.string	"cellar"
.LC23:
	.string	"up"
	.section	.rodata
	.align 32
	.type	cellar, @object
	.size	cellar, 32
cellar:
	.long	.LC22
	.long	.LC23
	.long	hall
	.zero	16
	.string	"\200\177"
	.zero	1
	.section	.rodata.str1.1
.LC24:
	.string	"hall"
	.section	.rodata
	.align 32
	.type	hall, @object
	.size	hall, 32
hall:
	.long	.LC24
	.long	.LC20
	.long	cellar
	.long	.LC23
	.long	tower
	.zero	8
	.string	"\001\376\003"
	.align 4
	.type	grid, @object
	.size	grid, 15
grid:
	.string	"abcd"
	.string	"xy"
	.zero	2
	.ascii	"12345"
	.align 32
	.type	wide, @object
	.size	wide, 40
wide:
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	-1985229329
	.long	19088743
	.align 32
	.type	sparse, @object
	.size	sparse, 80
sparse:
	.zero	6
	.value	-3
	.zero	12
	.value	100
	.value	100
	.value	100
	.value	100
	.value	14
	.zero	48
	.value	39
	.align 4
	.type	lengths, @object
	.size	lengths, 12
lengths:
	.ascii	"\037\034\037\036\037\036\037\037\036\037\036\037"
	.section	.rodata.str1.1
.LC25:
	.string	"Sunday"
.LC26:
	.string	"Monday"
.LC27:
	.string	"Tuesday"
.LC28:
	.string	"Wednesday"
.LC29:
	.string	"Thursday"
.LC30:
	.string	"Friday"
.LC31:
	.string	"Saturday"
	.section	.rodata
	.align 4
	.type	days, @object
	.size	days, 28
days:
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stddef.h"
	.file 3 "../../../src/Kernel/user/include/stdint.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.file 5 "../../../src/Kernel/user/include/string.h"
	.file 6 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x85d
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x19
	.long	.LASF46
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL25
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xf
	.long	.LASF5
	.byte	0x2
	.byte	0x5
	.byte	0x17
	.long	0x32
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF2
	.uleb128 0x1a
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.long	0x39
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF3
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0xf
	.long	.LASF6
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5f
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF7
	.uleb128 0x7
	.byte	0x2
	.byte	0x5
	.long	.LASF8
	.uleb128 0x2
	.long	0x66
	.uleb128 0xf
	.long	.LASF9
	.byte	0x3
	.byte	0x8
	.byte	0x18
	.long	0x4c
	.uleb128 0x2
	.long	0x72
	.uleb128 0x7
	.byte	0x1
	.byte	0x8
	.long	.LASF10
	.uleb128 0x2
	.long	0x83
	.uleb128 0x7
	.byte	0x2
	.byte	0x7
	.long	.LASF11
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
	.long	.LASF12
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF13
	.uleb128 0x2
	.long	0x9d
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x1b
	.byte	0x7
	.byte	0x4
	.long	0x32
	.byte	0x1
	.byte	0x7
	.byte	0x6
	.long	0xe9
	.uleb128 0x9
	.string	"SUN"
	.byte	0
	.uleb128 0x9
	.string	"MON"
	.byte	0x1
	.uleb128 0x9
	.string	"TUE"
	.byte	0x2
	.uleb128 0x9
	.string	"WED"
	.byte	0x3
	.uleb128 0x9
	.string	"THU"
	.byte	0x4
	.uleb128 0x9
	.string	"FRI"
	.byte	0x5
	.uleb128 0x9
	.string	"SAT"
	.byte	0x6
	.byte	0
	.uleb128 0x4
	.long	0x103
	.long	0xf9
	.uleb128 0x3
	.long	0x32
	.byte	0x6
	.byte	0
	.uleb128 0x2
	.long	0xe9
	.uleb128 0xa
	.long	0xa4
	.uleb128 0x2
	.long	0xfe
	.uleb128 0x5
	.long	.LASF15
	.byte	0x9
	.byte	0x1a
	.long	0xf9
	.uleb128 0x5
	.byte	0x3
	.long	days
	.uleb128 0x4
	.long	0x8a
	.long	0x129
	.uleb128 0x3
	.long	0x32
	.byte	0xb
	.byte	0
	.uleb128 0x2
	.long	0x119
	.uleb128 0x5
	.long	.LASF16
	.byte	0xb
	.byte	0x1c
	.long	0x129
	.uleb128 0x5
	.byte	0x3
	.long	lengths
	.uleb128 0x4
	.long	0x6d
	.long	0x14f
	.uleb128 0x3
	.long	0x32
	.byte	0x27
	.byte	0
	.uleb128 0x2
	.long	0x13f
	.uleb128 0x5
	.long	.LASF17
	.byte	0xc
	.byte	0x14
	.long	0x14f
	.uleb128 0x5
	.byte	0x3
	.long	sparse
	.uleb128 0x4
	.long	0x7e
	.long	0x175
	.uleb128 0x3
	.long	0x32
	.byte	0x4
	.byte	0
	.uleb128 0x2
	.long	0x165
	.uleb128 0x5
	.long	.LASF18
	.byte	0xd
	.byte	0x16
	.long	0x175
	.uleb128 0x5
	.byte	0x3
	.long	wide
	.uleb128 0x4
	.long	0xa4
	.long	0x1a1
	.uleb128 0x3
	.long	0x32
	.byte	0x2
	.uleb128 0x3
	.long	0x32
	.byte	0x4
	.byte	0
	.uleb128 0x2
	.long	0x18b
	.uleb128 0x5
	.long	.LASF19
	.byte	0xe
	.byte	0x13
	.long	0x1a1
	.uleb128 0x5
	.byte	0x3
	.long	grid
	.uleb128 0x13
	.long	.LASF21
	.byte	0x8
	.byte	0x11
	.long	0x1db
	.uleb128 0xb
	.long	.LASF20
	.byte	0x11
	.byte	0x1b
	.long	0xfe
	.byte	0
	.uleb128 0x1c
	.string	"to"
	.byte	0x1
	.byte	0x11
	.byte	0x34
	.long	0x215
	.byte	0x4
	.byte	0
	.uleb128 0x2
	.long	0x1b7
	.uleb128 0x13
	.long	.LASF22
	.byte	0x20
	.byte	0x12
	.long	0x210
	.uleb128 0xb
	.long	.LASF23
	.byte	0x13
	.byte	0xe
	.long	0xfe
	.byte	0
	.uleb128 0xb
	.long	.LASF24
	.byte	0x14
	.byte	0xe
	.long	0x21a
	.byte	0x4
	.uleb128 0xb
	.long	.LASF25
	.byte	0x15
	.byte	0x9
	.long	0x22a
	.byte	0x1c
	.byte	0
	.uleb128 0x2
	.long	0x1e0
	.uleb128 0xa
	.long	0x210
	.uleb128 0x4
	.long	0x1b7
	.long	0x22a
	.uleb128 0x3
	.long	0x32
	.byte	0x2
	.byte	0
	.uleb128 0x4
	.long	0x53
	.long	0x23a
	.uleb128 0x3
	.long	0x32
	.byte	0x3
	.byte	0
	.uleb128 0x5
	.long	.LASF26
	.byte	0x17
	.byte	0x1a
	.long	0x210
	.uleb128 0x5
	.byte	0x3
	.long	hall
	.uleb128 0x5
	.long	.LASF27
	.byte	0x17
	.byte	0x20
	.long	0x210
	.uleb128 0x5
	.byte	0x3
	.long	cellar
	.uleb128 0x5
	.long	.LASF28
	.byte	0x17
	.byte	0x28
	.long	0x210
	.uleb128 0x5
	.byte	0x3
	.long	tower
	.uleb128 0x1d
	.byte	0x8
	.byte	0x1
	.byte	0x1c
	.byte	0xe
	.long	0x28f
	.uleb128 0xb
	.long	.LASF20
	.byte	0x1c
	.byte	0x23
	.long	0xfe
	.byte	0
	.uleb128 0xb
	.long	.LASF29
	.byte	0x1c
	.byte	0x30
	.long	0x26
	.byte	0x4
	.byte	0
	.uleb128 0x2
	.long	0x26d
	.uleb128 0x4
	.long	0x28f
	.long	0x2a4
	.uleb128 0x3
	.long	0x32
	.byte	0x2
	.byte	0
	.uleb128 0x2
	.long	0x294
	.uleb128 0xe
	.long	.LASF31
	.byte	0x1c
	.byte	0x3a
	.long	0x2a4
	.uleb128 0x5
	.long	.LASF30
	.byte	0x22
	.byte	0xc
	.long	0x39
	.uleb128 0x5
	.byte	0x3
	.long	counter
	.uleb128 0xe
	.long	.LASF32
	.byte	0x23
	.byte	0x13
	.long	0x2d5
	.uleb128 0xa
	.long	0x39
	.uleb128 0x2
	.long	0x2d0
	.uleb128 0xe
	.long	.LASF33
	.byte	0x24
	.byte	0x1a
	.long	0x2ea
	.uleb128 0xa
	.long	0x2d5
	.uleb128 0x2
	.long	0x2e5
	.uleb128 0xe
	.long	.LASF34
	.byte	0x25
	.byte	0x1a
	.long	0x103
	.uleb128 0x4
	.long	0xa4
	.long	0x30a
	.uleb128 0x3
	.long	0x32
	.byte	0x16
	.byte	0
	.uleb128 0x2
	.long	0x2fa
	.uleb128 0x5
	.long	.LASF35
	.byte	0x26
	.byte	0x13
	.long	0x30a
	.uleb128 0x5
	.byte	0x3
	.long	text
	.uleb128 0x4
	.long	0x33a
	.long	0x330
	.uleb128 0x3
	.long	0x32
	.byte	0x1
	.byte	0
	.uleb128 0x2
	.long	0x320
	.uleb128 0xa
	.long	0x40
	.uleb128 0x2
	.long	0x335
	.uleb128 0xe
	.long	.LASF36
	.byte	0x27
	.byte	0x19
	.long	0x330
	.uleb128 0x10
	.long	.LASF37
	.byte	0x4
	.byte	0x37
	.byte	0x5
	.long	0x39
	.long	0x360
	.uleb128 0x11
	.long	0xfe
	.byte	0
	.uleb128 0x10
	.long	.LASF38
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x39
	.long	0x377
	.uleb128 0x11
	.long	0xfe
	.uleb128 0x1e
	.byte	0
	.uleb128 0x10
	.long	.LASF39
	.byte	0x5
	.byte	0xd
	.byte	0x8
	.long	0x26
	.long	0x38d
	.uleb128 0x11
	.long	0xfe
	.byte	0
	.uleb128 0x1f
	.long	.LASF47
	.byte	0x1
	.byte	0x42
	.byte	0x5
	.long	0x39
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x735
	.uleb128 0x8
	.string	"sum"
	.byte	0x48
	.byte	0x6
	.long	0x39
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x14
	.long	.LASF40
	.byte	0x50
	.long	0x39
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x5
	.long	.LASF41
	.byte	0x57
	.byte	0x1b
	.long	0x74b
	.uleb128 0x5
	.byte	0x3
	.long	lines.0
	.uleb128 0xc
	.long	.LLRL9
	.long	0x43a
	.uleb128 0x8
	.string	"i"
	.byte	0x44
	.byte	0xb
	.long	0x39
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x6
	.long	.LVL24
	.long	0x377
	.long	0x415
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
	.long	days
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0xd
	.long	.LVL26
	.long	0x360
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
	.uleb128 0xb
	.byte	0x73
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	days
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL17
	.long	0x455
	.uleb128 0x8
	.string	"i"
	.byte	0x49
	.byte	0xb
	.long	0x39
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.uleb128 0xc
	.long	.LLRL19
	.long	0x484
	.uleb128 0x8
	.string	"i"
	.byte	0x4c
	.byte	0xe
	.long	0x26
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0xd
	.long	.LVL39
	.long	0x360
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL21
	.long	0x513
	.uleb128 0x8
	.string	"i"
	.byte	0x52
	.byte	0xe
	.long	0x26
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x6
	.long	.LVL48
	.long	0x360
	.long	0x4c6
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x6
	.long	.LVL49
	.long	0x360
	.long	0x4ee
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0xd
	.long	.LVL50
	.long	0x360
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL23
	.long	0x58a
	.uleb128 0x8
	.string	"i"
	.byte	0x58
	.byte	0xb
	.long	0x39
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xd
	.long	.LVL53
	.long	0x360
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1f
	.byte	0x73
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	lines.0
	.byte	0x22
	.byte	0x6
	.byte	0x77
	.sleb128 0
	.byte	0x73
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	lines.0
	.byte	0x22
	.byte	0x6
	.byte	0x30
	.byte	0x2e
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1f
	.byte	0x73
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	lines.0+4
	.byte	0x22
	.byte	0x6
	.byte	0x77
	.sleb128 0
	.byte	0x73
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	lines.0+4
	.byte	0x22
	.byte	0x6
	.byte	0x30
	.byte	0x2e
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0
	.byte	0
	.uleb128 0x20
	.long	0x80f
	.long	.LBI23
	.byte	.LVU67
	.long	.LLRL11
	.byte	0x1
	.byte	0x47
	.byte	0x2
	.long	0x5f5
	.uleb128 0x12
	.long	0x836
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x12
	.long	0x82a
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x12
	.long	0x820
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x21
	.long	.LLRL11
	.uleb128 0x15
	.long	0x840
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x22
	.long	0x849
	.long	.LBB25
	.long	.LBE25-.LBB25
	.uleb128 0x15
	.long	0x84a
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL28
	.long	0x34a
	.long	0x60d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x6
	.long	.LVL33
	.long	0x360
	.long	0x633
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
	.byte	0x8
	.byte	0x3c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.long	.LVL37
	.long	0x360
	.long	0x652
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.long	.LVL41
	.long	0x34a
	.long	0x66a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x6
	.long	.LVL42
	.long	0x360
	.long	0x6a7
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
	.uleb128 0x5
	.byte	0x3
	.long	grid
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0x3
	.long	grid+5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	grid+10
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x8
	.byte	0x33
	.byte	0
	.uleb128 0x6
	.long	.LVL43
	.long	0x750
	.long	0x6c9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	hall
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x8
	.byte	0x5a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x39
	.byte	0
	.uleb128 0x6
	.long	.LVL46
	.long	0x750
	.long	0x6eb
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	tower
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x8
	.byte	0xff
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0x6
	.long	.LVL51
	.long	0x360
	.long	0x719
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x47
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x5
	.byte	0x3
	.long	text
	.byte	0
	.uleb128 0xd
	.long	.LVL54
	.long	0x360
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x103
	.long	0x74b
	.uleb128 0x3
	.long	0x32
	.byte	0x2
	.uleb128 0x3
	.long	0x32
	.byte	0x1
	.byte	0
	.uleb128 0x2
	.long	0x735
	.uleb128 0x23
	.long	.LASF48
	.byte	0x1
	.byte	0x31
	.byte	0xc
	.long	0x39
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x80a
	.uleb128 0x24
	.string	"r"
	.byte	0x1
	.byte	0x31
	.byte	0x24
	.long	0x215
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x16
	.long	.LASF42
	.byte	0x30
	.long	0x32
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x16
	.long	.LASF43
	.byte	0x3d
	.long	0x39
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x14
	.long	.LASF40
	.byte	0x33
	.long	0x39
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xc
	.long	.LLRL4
	.long	0x800
	.uleb128 0x8
	.string	"d"
	.byte	0x35
	.byte	0x16
	.long	0x80a
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x25
	.long	.LBB17
	.long	.LBE17-.LBB17
	.long	0x7eb
	.uleb128 0x8
	.string	"i"
	.byte	0x38
	.byte	0xc
	.long	0x39
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0xd
	.long	.LVL12
	.long	0x360
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x26
	.long	.LVL15
	.long	0x855
	.byte	0
	.uleb128 0xa
	.long	0x1db
	.uleb128 0x27
	.long	.LASF49
	.byte	0x1
	.byte	0x29
	.byte	0xc
	.long	0x39
	.byte	0x1
	.long	0x855
	.uleb128 0x17
	.long	.LASF44
	.byte	0x1c
	.long	0x39
	.uleb128 0x28
	.string	"day"
	.byte	0x1
	.byte	0x29
	.byte	0x27
	.long	0x39
	.uleb128 0x17
	.long	.LASF45
	.byte	0x30
	.long	0x39
	.uleb128 0x18
	.string	"n"
	.byte	0x2b
	.byte	0x6
	.long	0x39
	.uleb128 0x29
	.uleb128 0x18
	.string	"m"
	.byte	0x2c
	.byte	0xb
	.long	0x39
	.byte	0
	.byte	0
	.uleb128 0x2a
	.long	.LASF37
	.long	.LASF50
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
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
	.uleb128 0x14
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
	.uleb128 0x21
	.sleb128 6
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
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.sleb128 49
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 41
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x26
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x2a
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
.LVUS7:
	.uleb128 .LVU86
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU92
	.uleb128 .LVU96
	.uleb128 .LVU101
.LLST7:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL35-.LVL33
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL36-.LVL33
	.uleb128 .LVL37-1-.LVL33
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS8:
	.uleb128 .LVU120
	.uleb128 .LVU122
	.uleb128 .LVU122
	.uleb128 .LVU163
.LLST8:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL45-.LVL44
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL45-.LVL44
	.uleb128 .LVL56-.LVL44
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS10:
	.uleb128 .LVU52
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 .LVU61
	.uleb128 .LVU61
	.uleb128 .LVU64
.LLST10:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL25-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL25-.LVL22
	.uleb128 .LVL26-.LVL22
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL22
	.uleb128 .LVL27-.LVL22
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS18:
	.uleb128 .LVU88
	.uleb128 .LVU90
.LLST18:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU103
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU108
	.uleb128 .LVU108
	.uleb128 .LVU111
.LLST20:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL39-.LVL37
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL39-.LVL37
	.uleb128 .LVL40-.LVL37
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS22:
	.uleb128 .LVU129
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 0
.LLST22:
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
	.uleb128 .LVL49-.LVL47
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.LVL47
	.uleb128 .LVL50-.LVL47
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL47
	.uleb128 .LFE2-.LVL47
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU150
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU162
.LLST24:
	.byte	0x6
	.long	.LVL51
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL51-.LVL51
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL52-.LVL51
	.uleb128 .LVL53-.LVL51
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL51
	.uleb128 .LVL55-.LVL51
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS12:
	.uleb128 .LVU67
	.uleb128 .LVU81
.LLST12:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL32-.LVL28
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU67
	.uleb128 .LVU81
.LLST13:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL32-.LVL28
	.uleb128 0x2
	.byte	0x4f
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU67
	.uleb128 .LVU81
.LLST14:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL32-.LVL28
	.uleb128 0x2
	.byte	0x3c
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU69
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU81
.LLST15:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x2
	.byte	0x4f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL28
	.uleb128 .LVL32-.LVL28
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS16:
	.uleb128 .LVU71
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU81
.LLST16:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL28
	.uleb128 .LVL30-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL28
	.uleb128 .LVL31-.LVL28
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-.LVL28
	.uleb128 .LVL32-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU43
	.uleb128 .LVU46
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
	.uleb128 .LVL17-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU26
	.uleb128 .LVU37
	.uleb128 .LVU44
	.uleb128 .LVU46
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
	.uleb128 .LVL9-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LVL18-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU38
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
	.uleb128 .LVL13-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LVL14-.LVL0
	.uleb128 0x6
	.byte	0x91
	.sleb128 -36
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
.LVUS3:
	.uleb128 .LVU2
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU20
	.uleb128 .LVU22
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 .LVU46
	.uleb128 .LVU46
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
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL16-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL16-.LVL0
	.uleb128 .LVL20-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL0
	.uleb128 .LFE1-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU10
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU45
	.uleb128 .LVU46
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LVL19-.LVL3
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL20-.LVL3
	.uleb128 .LVL21-.LVL3
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x23
	.uleb128 0x4
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL3
	.uleb128 .LFE1-.LVL3
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS6:
	.uleb128 .LVU15
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU27
.LLST6:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL4
	.uleb128 .LVL7-.LVL4
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL7-.LVL4
	.uleb128 .LVL8-.LVL4
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.LVL4
	.uleb128 .LVL10-.LVL4
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
	.long	.LFB2
	.long	.LFE2-.LFB2
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
	.long	.LBB16
	.byte	0x4
	.uleb128 .LBB16-.LBB16
	.uleb128 .LBE16-.LBB16
	.byte	0x4
	.uleb128 .LBB18-.LBB16
	.uleb128 .LBE18-.LBB16
	.byte	0x4
	.uleb128 .LBB19-.LBB16
	.uleb128 .LBE19-.LBB16
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB20
	.byte	0x4
	.uleb128 .LBB20-.LBB20
	.uleb128 .LBE20-.LBB20
	.byte	0x4
	.uleb128 .LBB21-.LBB20
	.uleb128 .LBE21-.LBB20
	.byte	0x4
	.uleb128 .LBB22-.LBB20
	.uleb128 .LBE22-.LBB20
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB23
	.byte	0x4
	.uleb128 .LBB23-.LBB23
	.uleb128 .LBE23-.LBB23
	.byte	0x4
	.uleb128 .LBB27-.LBB23
	.uleb128 .LBE27-.LBB23
	.byte	0
.LLRL17:
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
.LLRL19:
	.byte	0x5
	.long	.LBB31
	.byte	0x4
	.uleb128 .LBB31-.LBB31
	.uleb128 .LBE31-.LBB31
	.byte	0x4
	.uleb128 .LBB32-.LBB31
	.uleb128 .LBE32-.LBB31
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB33
	.byte	0x4
	.uleb128 .LBB33-.LBB33
	.uleb128 .LBE33-.LBB33
	.byte	0x4
	.uleb128 .LBB34-.LBB33
	.uleb128 .LBE34-.LBB33
	.byte	0x4
	.uleb128 .LBB36-.LBB33
	.uleb128 .LBE36-.LBB33
	.byte	0x4
	.uleb128 .LBB37-.LBB33
	.uleb128 .LBE37-.LBB33
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB35
	.byte	0x4
	.uleb128 .LBB35-.LBB35
	.uleb128 .LBE35-.LBB35
	.byte	0x4
	.uleb128 .LBB38-.LBB35
	.uleb128 .LBE38-.LBB35
	.byte	0x4
	.uleb128 .LBB39-.LBB35
	.uleb128 .LBE39-.LBB35
	.byte	0
.LLRL25:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB2
	.uleb128 .LFE2-.LFB2
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF39:
	.string	"strlen"
.LASF35:
	.string	"text"
.LASF6:
	.string	"int8_t"
.LASF8:
	.string	"short int"
.LASF5:
	.string	"size_t"
.LASF15:
	.string	"days"
.LASF47:
	.string	"main"
.LASF9:
	.string	"int64_t"
.LASF23:
	.string	"title"
.LASF33:
	.string	"to_pointer"
.LASF45:
	.string	"leap"
.LASF4:
	.string	"long long int"
.LASF3:
	.string	"long int"
.LASF29:
	.string	"offset"
.LASF27:
	.string	"cellar"
.LASF49:
	.string	"day_of_year"
.LASF36:
	.string	"inside"
.LASF20:
	.string	"name"
.LASF16:
	.string	"lengths"
.LASF10:
	.string	"unsigned char"
.LASF30:
	.string	"counter"
.LASF7:
	.string	"signed char"
.LASF48:
	.string	"walk"
.LASF12:
	.string	"long long unsigned int"
.LASF2:
	.string	"unsigned int"
.LASF37:
	.string	"puts"
.LASF25:
	.string	"weights"
.LASF19:
	.string	"grid"
.LASF43:
	.string	"steps"
.LASF11:
	.string	"short unsigned int"
.LASF42:
	.string	"choices"
.LASF13:
	.string	"char"
.LASF28:
	.string	"tower"
.LASF38:
	.string	"printf"
.LASF26:
	.string	"hall"
.LASF44:
	.string	"month"
.LASF46:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF14:
	.string	"long unsigned int"
.LASF31:
	.string	"fields"
.LASF41:
	.string	"lines"
.LASF21:
	.string	"door"
.LASF32:
	.string	"pointer"
.LASF17:
	.string	"sparse"
.LASF50:
	.string	"__builtin_puts"
.LASF24:
	.string	"doors"
.LASF40:
	.string	"weight"
.LASF22:
	.string	"room"
.LASF18:
	.string	"wide"
.LASF34:
	.string	"middle"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"tables.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
