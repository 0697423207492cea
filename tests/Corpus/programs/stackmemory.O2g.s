	.file	"stackmemory.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "stackmemory.c"
	.p2align 4
	.type	total, @function
total:
.LVL0:
.LFB0:
	.file 1 "stackmemory.c"
	.loc 1 8 1 view -0
	.cfi_startproc
	.loc 1 8 1 is_stmt 0 view .LVU1
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 9 6 view .LVU2
	xorl	%edx, %edx
	.loc 1 8 1 view .LVU3
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
.LBB2:
.LBB3:
	.loc 1 12 18 view .LVU4
	movl	$175916583, %edi
.LBE3:
.LBE2:
	.loc 1 8 1 view .LVU5
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.loc 1 8 1 view .LVU6
	movl	36(%esp), %eax
.LVL1:
	.loc 1 9 2 is_stmt 1 view .LVU7
	.loc 1 10 2 view .LVU8
.LBB6:
	.loc 1 10 7 view .LVU9
	.loc 1 10 20 view .LVU10
	movl	40(%esp), %esi
	leal	0(,%eax,4), %ebx
	negl	%eax
.LVL2:
	.loc 1 10 20 is_stmt 0 view .LVU11
	movl	%ebx, 4(%esp)
	sall	$3, %eax
	addl	%ebx, %esi
	movl	%eax, 8(%esp)
	.loc 1 10 11 view .LVU12
	xorl	%ebx, %ebx
.LVL3:
	.p2align 4
	.p2align 3
.L2:
.LBB4:
	.loc 1 11 21 is_stmt 1 view .LVU13
	movl	4(%esp), %eax
	movl	%esi, %ebp
	subl	%eax, %ebp
	movl	%ebp, (%esp)
.LBE4:
.LBE6:
	.loc 1 8 1 is_stmt 0 view .LVU14
	movl	%ebp, %ecx
.LVL4:
	.p2align 4
	.p2align 3
.L3:
.LBB7:
.LBB5:
	.loc 1 12 4 is_stmt 1 discriminator 3 view .LVU15
	.loc 1 12 14 is_stmt 0 discriminator 3 view .LVU16
	leal	(%edx,%edx,2), %ebp
	.loc 1 11 21 discriminator 3 view .LVU17
	addl	$4, %ecx
	.loc 1 12 18 discriminator 3 view .LVU18
	movl	%ebp, %eax
	imull	%edi
.LVL5:
	.loc 1 12 18 discriminator 3 view .LVU19
	movl	%ebp, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$100003, %edx, %eax
	movl	%ebp, %edx
	subl	%eax, %edx
	.loc 1 12 8 discriminator 3 view .LVU20
	movl	-4(%ecx), %eax
	addl	%eax, %edx
.LVL6:
	.loc 1 11 33 is_stmt 1 discriminator 3 view .LVU21
	.loc 1 11 21 discriminator 3 view .LVU22
	cmpl	%esi, %ecx
	jne	.L3
.LBE5:
	.loc 1 10 29 is_stmt 0 discriminator 2 view .LVU23
	movl	(%esp), %ebp
	.loc 1 10 29 is_stmt 1 discriminator 2 view .LVU24
	incl	%ebx
.LVL7:
	.loc 1 10 20 discriminator 2 view .LVU25
	movl	8(%esp), %eax
	movl	%ebp, %esi
	subl	%eax, %esi
	cmpl	%ebx, 32(%esp)
	jne	.L2
.LBE7:
	.loc 1 14 1 is_stmt 0 view .LVU26
	addl	$12, %esp
	.cfi_def_cfa_offset 20
	movl	%edx, %eax
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 16
.LVL8:
	.loc 1 14 1 view .LVU27
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
.LFE0:
	.size	total, .-total
	.p2align 4
	.type	large, @function
large:
.LVL9:
.LFB5:
	.loc 1 70 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 71 2 view .LVU29
	.loc 1 72 2 view .LVU30
.LBB8:
	.loc 1 72 7 view .LVU31
	.loc 1 72 20 view .LVU32
.LBE8:
	.loc 1 70 1 is_stmt 0 view .LVU33
	pushl	%edi
	.cfi_def_cfa_offset 8
	.cfi_offset 7, -8
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset 6, -12
	pushl	%ebx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subl	$12004, %esp
	.cfi_def_cfa_offset 12020
	leal	4(%esp), %ebx
	leal	12004(%esp), %esi
	.loc 1 70 1 view .LVU34
	movl	%ebx, %edx
.LVL10:
	.p2align 4
	.p2align 3
.L9:
.LBB9:
	.loc 1 73 3 is_stmt 1 discriminator 3 view .LVU35
	.loc 1 73 26 is_stmt 0 discriminator 3 view .LVU36
	imull	$1664525, %eax, %eax
.LVL11:
	.loc 1 72 20 discriminator 3 view .LVU37
	addl	$4, %edx
	.loc 1 73 19 discriminator 3 view .LVU38
	addl	$1013904223, %eax
.LVL12:
	.loc 1 73 12 discriminator 3 view .LVU39
	movl	%eax, -4(%edx)
	.loc 1 72 29 is_stmt 1 discriminator 3 view .LVU40
	.loc 1 72 20 discriminator 3 view .LVU41
	cmpl	%esi, %edx
	jne	.L9
.LBE9:
.LBB10:
	.loc 1 75 30 is_stmt 0 view .LVU42
	movl	$91625969, %edi
.LVL13:
	.p2align 4
	.p2align 3
.L10:
	.loc 1 75 3 is_stmt 1 discriminator 3 view .LVU43
	.loc 1 75 8 is_stmt 0 discriminator 3 view .LVU44
	movl	(%ebx), %ecx
	.loc 1 74 20 discriminator 3 view .LVU45
	addl	$4, %ebx
	.loc 1 75 30 discriminator 3 view .LVU46
	movl	%ecx, %eax
	mull	%edi
	movl	%ecx, %eax
	shrl	$6, %edx
	imull	$3000, %edx, %edx
	subl	%edx, %eax
	.loc 1 75 12 discriminator 3 view .LVU47
	movl	4(%esp,%eax,4), %edx
	xorl	%edx, %ecx
	movl	%ecx, -4(%ebx)
	.loc 1 74 29 is_stmt 1 discriminator 3 view .LVU48
	.loc 1 74 20 discriminator 3 view .LVU49
	cmpl	%esi, %ebx
	jne	.L10
.LBE10:
.LBB11:
	.loc 1 77 11 is_stmt 0 view .LVU50
	xorl	%eax, %eax
.LBE11:
	.loc 1 76 11 view .LVU51
	xorl	%ebx, %ebx
	.p2align 4
	.p2align 3
.L11:
.LVL14:
.LBB12:
	.loc 1 78 3 is_stmt 1 discriminator 3 view .LVU52
	.loc 1 78 19 is_stmt 0 discriminator 3 view .LVU53
	movl	4(%esp,%eax,4), %edi
	.loc 1 78 25 discriminator 3 view .LVU54
	movl	%eax, %ecx
	.loc 1 77 30 discriminator 3 view .LVU55
	addl	$11, %eax
.LVL15:
	.loc 1 78 25 discriminator 3 view .LVU56
	andl	$7, %ecx
.LVL16:
	.loc 1 78 19 discriminator 3 view .LVU57
	movl	%edi, (%esp)
	movl	%edi, %edx
	shrl	%cl, %edx
	.loc 1 78 7 discriminator 3 view .LVU58
	addl	%edx, %ebx
.LVL17:
	.loc 1 77 30 is_stmt 1 discriminator 3 view .LVU59
	.loc 1 77 20 discriminator 3 view .LVU60
	cmpl	$3003, %eax
	jne	.L11
.LBE12:
	.loc 1 79 2 view .LVU61
	.loc 1 80 1 is_stmt 0 view .LVU62
	addl	$12004, %esp
	.cfi_def_cfa_offset 16
	movl	%ebx, %eax
.LVL18:
	.loc 1 80 1 view .LVU63
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 12
.LVL19:
	.loc 1 80 1 view .LVU64
	popl	%esi
	.cfi_restore 6
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_restore 7
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE5:
	.size	large, .-large
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%u %u: %d %d\n"
	.text
	.p2align 4
	.type	fill, @function
fill:
.LVL20:
.LFB1:
	.loc 1 17 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 2 view .LVU66
	.loc 1 17 1 is_stmt 0 view .LVU67
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 18 6 view .LVU68
	leal	0(,%edx,4), %ecx
	.loc 1 17 1 view .LVU69
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	movl	%eax, %esi
	pushl	%ebx
	movl	%edx, %eax
.LVL21:
	.loc 1 18 6 view .LVU70
	imull	%esi, %eax
	.loc 1 17 1 view .LVU71
	subl	$92, %esp
	.cfi_offset 3, -20
	.loc 1 17 1 view .LVU72
	movl	%edx, -36(%ebp)
	.loc 1 18 6 view .LVU73
	leal	-1(%edx), %edi
.LBB13:
	.loc 1 19 11 view .LVU74
	xorl	%ebx, %ebx
.LBE13:
	.loc 1 18 6 view .LVU75
	movl	%edi, -52(%ebp)
.LVL22:
	.loc 1 18 6 view .LVU76
	leal	-1(%esi), %edi
.LVL23:
	.loc 1 18 6 view .LVU77
	movl	%edi, -48(%ebp)
.LVL24:
	.loc 1 18 24 view .LVU78
	movl	$0, -32(%ebp)
	.loc 1 18 6 view .LVU79
	sall	$2, %eax
	movl	%eax, -56(%ebp)
	addl	$15, %eax
	movl	%ecx, -44(%ebp)
	shrl	$4, %eax
	sall	$4, %eax
	subl	%eax, %esp
	leal	20(%esp), %edx
.LVL25:
	.loc 1 18 24 view .LVU80
	subl	%eax, %esp
	movl	%edx, -60(%ebp)
	leal	20(%esp), %eax
	movl	%edx, %edi
.LVL26:
	.loc 1 18 24 view .LVU81
	movl	%eax, -40(%ebp)
.LVL27:
	.loc 1 19 2 is_stmt 1 view .LVU82
.LBB15:
	.loc 1 19 7 view .LVU83
	.loc 1 19 20 view .LVU84
	.p2align 4
	.p2align 3
.L17:
.LBB14:
	.loc 1 20 21 view .LVU85
	movl	%ebx, -28(%ebp)
	.loc 1 20 12 is_stmt 0 view .LVU86
	xorl	%eax, %eax
.LVL28:
	.p2align 4
	.p2align 3
.L18:
	.loc 1 21 4 is_stmt 1 discriminator 3 view .LVU87
	.loc 1 21 40 is_stmt 0 discriminator 3 view .LVU88
	movl	-32(%ebp), %ecx
	.loc 1 21 21 discriminator 3 view .LVU89
	movl	%esi, %edx
	imull	%eax, %edx
	movl	-28(%ebp), %ebx
	.loc 1 21 40 discriminator 3 view .LVU90
	addl	%eax, %ecx
	.loc 1 21 31 discriminator 3 view .LVU91
	movl	%ecx, (%edi,%eax,4)
	.loc 1 21 21 discriminator 3 view .LVU92
	addl	%ebx, %edx
	.loc 1 20 33 discriminator 3 view .LVU93
	incl	%eax
.LVL29:
	.loc 1 21 21 discriminator 3 view .LVU94
	movl	-40(%ebp), %ebx
	.loc 1 20 21 discriminator 3 view .LVU95
	cmpl	%eax, -36(%ebp)
	.loc 1 21 21 discriminator 3 view .LVU96
	movl	%ecx, (%ebx,%edx,4)
	.loc 1 20 33 is_stmt 1 discriminator 3 view .LVU97
.LVL30:
	.loc 1 20 21 discriminator 3 view .LVU98
	jne	.L18
.LBE14:
	.loc 1 19 29 is_stmt 0 discriminator 2 view .LVU99
	movl	-28(%ebp), %ebx
	.loc 1 19 29 is_stmt 1 discriminator 2 view .LVU100
	.loc 1 19 20 is_stmt 0 discriminator 2 view .LVU101
	movl	-44(%ebp), %eax
.LVL31:
	.loc 1 19 20 discriminator 2 view .LVU102
	addl	$10, -32(%ebp)
	.loc 1 19 29 discriminator 2 view .LVU103
	incl	%ebx
.LVL32:
	.loc 1 19 20 is_stmt 1 discriminator 2 view .LVU104
	addl	%eax, %edi
	cmpl	%ebx, %esi
	jne	.L17
.LBE15:
	.loc 1 22 2 is_stmt 0 view .LVU105
	movl	-44(%ebp), %ecx
	movl	-60(%ebp), %edx
	movl	-40(%ebp), %eax
	movl	%ecx, -32(%ebp)
	movl	%edx, -28(%ebp)
	.loc 1 22 2 is_stmt 1 view .LVU106
	movl	%esi, 4(%esp)
.LVL33:
	.loc 1 22 2 is_stmt 0 view .LVU107
	movl	%eax, 8(%esp)
	movl	-36(%ebp), %edi
	movl	%edi, (%esp)
	call	total
.LVL34:
	movl	-28(%ebp), %edx
	movl	%edi, 4(%esp)
	movl	%esi, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, %ebx
.LVL35:
	.loc 1 22 2 view .LVU108
	call	total
.LVL36:
	movl	%ebx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	-32(%ebp), %ecx
	movl	%ecx, 8(%esp)
	movl	-56(%ebp), %eax
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL37:
	.loc 1 24 2 is_stmt 1 view .LVU109
	.loc 1 24 20 is_stmt 0 view .LVU110
	movl	-48(%ebp), %eax
	movl	-52(%ebp), %esi
.LVL38:
	.loc 1 24 20 view .LVU111
	movl	-28(%ebp), %edx
	imull	%edi, %eax
	addl	%esi, %eax
	movl	(%edx,%eax,4), %eax
	.loc 1 25 1 view .LVU112
	leal	-12(%ebp), %esp
.LVL39:
	.loc 1 25 1 view .LVU113
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE1:
	.size	fill, .-fill
	.p2align 4
	.type	sum_of_digits, @function
sum_of_digits:
.LVL40:
.LFB4:
	.loc 1 61 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 62 2 view .LVU115
	.loc 1 61 1 is_stmt 0 view .LVU116
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 62 7 view .LVU117
	xorl	%ecx, %ecx
	.loc 1 61 1 view .LVU118
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
	movl	%eax, %edi
	pushl	%esi
	pushl	%ebx
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	leal	0(,%edi,8), %esi
	subl	$44, %esp
	.loc 1 61 1 view .LVU119
	movl	%eax, -28(%ebp)
	.loc 1 62 7 view .LVU120
	leal	16(%eax), %eax
.LVL41:
	.loc 1 62 7 view .LVU121
	subl	%edi, %esi
	andl	$-16, %eax
.LBB16:
	.loc 1 64 27 view .LVU122
	movl	$-858993459, %edi
.LVL42:
	.loc 1 64 27 view .LVU123
.LBE16:
	.loc 1 62 7 view .LVU124
	subl	%eax, %esp
	leal	4(%esp), %edx
.LVL43:
	.loc 1 63 2 is_stmt 1 view .LVU125
.LBB17:
	.loc 1 63 7 view .LVU126
	.loc 1 63 20 view .LVU127
	.loc 1 64 27 is_stmt 0 view .LVU128
	movl	%edx, -32(%ebp)
	movl	%edx, %ebx
.LVL44:
	.p2align 4
	.p2align 3
.L23:
	.loc 1 64 3 is_stmt 1 discriminator 3 view .LVU129
	.loc 1 64 27 is_stmt 0 discriminator 3 view .LVU130
	movl	%ecx, %eax
	.loc 1 63 20 discriminator 3 view .LVU131
	incl	%ebx
.LVL45:
	.loc 1 64 27 discriminator 3 view .LVU132
	mull	%edi
	movl	%ecx, %eax
	.loc 1 63 20 discriminator 3 view .LVU133
	addl	$7, %ecx
	.loc 1 64 27 discriminator 3 view .LVU134
	shrl	$3, %edx
	leal	(%edx,%edx,4), %edx
	addl	%edx, %edx
	subl	%edx, %eax
	.loc 1 64 19 discriminator 3 view .LVU135
	addb	$48, %al
	movb	%al, -1(%ebx)
	.loc 1 63 26 is_stmt 1 discriminator 3 view .LVU136
.LVL46:
	.loc 1 63 20 discriminator 3 view .LVU137
	cmpl	%esi, %ecx
	jne	.L23
.LBE17:
	.loc 1 65 12 is_stmt 0 view .LVU138
	movl	-28(%ebp), %eax
	movl	-32(%ebp), %edx
	.loc 1 65 2 is_stmt 1 view .LVU139
	.loc 1 66 37 is_stmt 0 view .LVU140
	cmpl	$2, %eax
	.loc 1 65 12 view .LVU141
	movb	$0, (%edx,%eax)
	.loc 1 66 2 is_stmt 1 view .LVU142
	.loc 1 66 37 is_stmt 0 view .LVU143
	jne	.L24
	.loc 1 66 22 discriminator 1 view .LVU144
	movl	%edx, (%esp)
.LVL47:
	.loc 1 66 22 discriminator 1 view .LVU145
	call	strlen
.LVL48:
	.loc 1 67 1 discriminator 1 view .LVU146
	leal	-12(%ebp), %esp
.LVL49:
	.loc 1 67 1 discriminator 1 view .LVU147
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
	ret
.LVL50:
	.p2align 4,,10
	.p2align 3
.L24:
	.cfi_restore_state
	.loc 1 67 1 discriminator 1 view .LVU148
	movl	%edx, -32(%ebp)
.LVL51:
	.loc 1 66 39 discriminator 2 view .LVU149
	movl	-28(%ebp), %ebx
	decl	%ebx
	movl	%ebx, %eax
	call	sum_of_digits
.LVL52:
	.loc 1 66 68 discriminator 2 view .LVU150
	movl	-32(%ebp), %edx
	movsbl	(%edx,%ebx), %edx
	.loc 1 67 1 discriminator 2 view .LVU151
	leal	-12(%ebp), %esp
.LVL53:
	.loc 1 67 1 discriminator 2 view .LVU152
	popl	%ebx
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	.loc 1 66 37 discriminator 2 view .LVU153
	leal	-48(%edx,%eax), %eax
	.loc 1 67 1 discriminator 2 view .LVU154
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL54:
	.loc 1 67 1 discriminator 2 view .LVU155
	ret
	.cfi_endproc
.LFE4:
	.size	sum_of_digits, .-sum_of_digits
	.p2align 4
	.type	join, @function
join:
.LVL55:
.LFB3:
	.loc 1 45 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 46 2 view .LVU157
	.loc 1 45 1 is_stmt 0 view .LVU158
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
.LVL56:
	.loc 1 45 1 view .LVU159
	pushl	%esi
	pushl	%ebx
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	.loc 1 46 9 view .LVU160
	leal	0(,%ecx,4), %ebx
	.loc 1 45 1 view .LVU161
	subl	$60, %esp
	.loc 1 45 1 view .LVU162
	movl	%eax, -44(%ebp)
	movl	8(%ebp), %esi
	.loc 1 46 9 view .LVU163
	leal	15(%ebx), %eax
.LVL57:
	.loc 1 45 1 view .LVU164
	movl	%edx, -48(%ebp)
	.loc 1 46 9 view .LVU165
	leal	-1(%ecx), %edx
.LVL58:
	.loc 1 46 9 view .LVU166
	andl	$-16, %eax
	.loc 1 45 1 view .LVU167
	movl	%ecx, -32(%ebp)
	.loc 1 46 9 view .LVU168
	subl	%eax, %esp
	movl	%edx, -36(%ebp)
.LVL59:
	.loc 1 46 9 view .LVU169
	leal	12(%esp), %eax
	movl	%eax, -40(%ebp)
.LVL60:
	.loc 1 47 2 is_stmt 1 view .LVU170
.LBB18:
	.loc 1 47 7 view .LVU171
	.loc 1 47 20 view .LVU172
	movl	%eax, %edi
	addl	%esi, %ebx
	movl	%ebx, -28(%ebp)
.LBE18:
	.loc 1 46 21 is_stmt 0 view .LVU173
	movl	%esi, %eax
.LVL61:
	.loc 1 46 21 view .LVU174
	xorl	%ebx, %ebx
	movl	%edi, %esi
	movl	%eax, %edi
.LVL62:
	.p2align 4
	.p2align 3
.L29:
.LBB19:
	.loc 1 48 3 is_stmt 1 discriminator 3 view .LVU175
	.loc 1 48 25 is_stmt 0 discriminator 3 view .LVU176
	movl	(%edi), %eax
	.loc 1 47 20 discriminator 3 view .LVU177
	addl	$4, %edi
	addl	$4, %esi
	.loc 1 48 25 discriminator 3 view .LVU178
	movl	%eax, (%esp)
	call	strlen
.LVL63:
	.loc 1 48 23 discriminator 3 view .LVU179
	movl	%eax, -4(%esi)
	.loc 1 48 9 discriminator 3 view .LVU180
	addl	%eax, %ebx
.LVL64:
	.loc 1 47 26 is_stmt 1 discriminator 3 view .LVU181
	.loc 1 47 20 discriminator 3 view .LVU182
	cmpl	%edi, -28(%ebp)
	jne	.L29
.LBE19:
	.loc 1 49 2 view .LVU183
	.loc 1 49 17 is_stmt 0 view .LVU184
	movl	-32(%ebp), %eax
.LBB20:
	.loc 1 50 11 view .LVU185
	xorl	%edx, %edx
.LBE20:
	.loc 1 49 17 view .LVU186
	leal	27(%ebx,%eax), %eax
	andl	$-16, %eax
	subl	%eax, %esp
.LVL65:
	.loc 1 49 17 view .LVU187
	leal	27(%esp), %eax
	andl	$-16, %eax
.LVL66:
	.loc 1 50 2 is_stmt 1 view .LVU188
.LBB21:
	.loc 1 50 7 view .LVU189
	.loc 1 50 20 view .LVU190
	.loc 1 50 11 is_stmt 0 view .LVU191
	movl	%eax, -52(%ebp)
.LBE21:
	.loc 1 49 37 view .LVU192
	movl	%eax, %ebx
.LVL67:
	.loc 1 49 37 view .LVU193
	jmp	.L35
.LVL68:
	.p2align 4,,10
	.p2align 3
.L30:
.LBB22:
	.loc 1 51 3 view .LVU194
	movl	-28(%ebp), %ecx
	.loc 1 52 6 view .LVU195
	addl	%ebx, %eax
	.loc 1 51 3 view .LVU196
	rep movsb
	.loc 1 52 3 is_stmt 1 view .LVU197
.LVL69:
	.loc 1 53 3 view .LVU198
	.loc 1 53 6 is_stmt 0 view .LVU199
	leal	1(%eax), %ebx
.LVL70:
	.loc 1 53 9 view .LVU200
	cmpl	%edx, -36(%ebp)
	setle	%cl
	.loc 1 50 26 view .LVU201
	incl	%edx
.LVL71:
	.loc 1 53 9 view .LVU202
	decb	%cl
	andb	$45, %cl
	.loc 1 50 20 view .LVU203
	cmpl	%edx, -32(%ebp)
	.loc 1 53 9 view .LVU204
	movb	%cl, (%eax)
	.loc 1 50 26 is_stmt 1 view .LVU205
.LVL72:
	.loc 1 50 20 view .LVU206
	je	.L49
.LVL73:
.L35:
	.loc 1 51 3 view .LVU207
	movl	-40(%ebp), %eax
	movl	8(%ebp), %edi
	movl	(%eax,%edx,4), %eax
	movl	(%edi,%edx,4), %esi
	movl	%ebx, %edi
	movl	%eax, -28(%ebp)
	cmpl	$8, %eax
	jb	.L30
	.loc 1 51 3 is_stmt 0 view .LVU208
	testb	$1, %bl
	jne	.L50
.L31:
	.loc 1 51 3 view .LVU209
	testl	$2, %edi
	jne	.L51
.L32:
	testl	$4, %edi
	je	.L30
	movl	(%esi), %ecx
	addl	$4, %edi
	addl	$4, %esi
	movl	%ecx, -4(%edi)
	subl	$4, -28(%ebp)
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L49:
	.loc 1 51 3 view .LVU210
.LBE22:
	.loc 1 55 2 view .LVU211
	movl	-48(%ebp), %ebx
.LVL74:
	.loc 1 55 2 view .LVU212
	movl	-52(%ebp), %eax
.LVL75:
	.loc 1 55 2 is_stmt 1 view .LVU213
	decl	%ebx
	movl	%ebx, 8(%esp)
	movl	%eax, 4(%esp)
	movl	-44(%ebp), %edi
	movl	%edi, (%esp)
	call	strncpy
.LVL76:
	.loc 1 56 2 view .LVU214
	.loc 1 56 15 is_stmt 0 view .LVU215
	movl	%edi, %eax
	movb	$0, (%edi,%ebx)
	.loc 1 57 2 is_stmt 1 view .LVU216
	.loc 1 58 1 is_stmt 0 view .LVU217
	leal	-12(%ebp), %esp
.LVL77:
	.loc 1 58 1 view .LVU218
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
	ret
.LVL78:
.L51:
	.cfi_restore_state
.LBB23:
	.loc 1 51 3 view .LVU219
	movzwl	(%esi), %ecx
	addl	$2, %edi
	addl	$2, %esi
	movw	%cx, -2(%edi)
	subl	$2, -28(%ebp)
	jmp	.L32
.L50:
	.loc 1 51 3 view .LVU220
	movzbl	(%esi), %ecx
	leal	1(%ebx), %edi
	incl	%esi
	movb	%cl, (%ebx)
	leal	-1(%eax), %ecx
	movl	%ecx, -28(%ebp)
	jmp	.L31
.LBE23:
	.cfi_endproc
.LFE3:
	.size	join, .-join
	.p2align 4
	.type	chain.constprop.0, @function
chain.constprop.0:
.LFB8:
	.loc 1 29 12 is_stmt 1 view -0
	.cfi_startproc
.LVL79:
.LBB26:
	.loc 1 32 20 view .LVU222
.LBE26:
	.loc 1 29 12 is_stmt 0 view .LVU223
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB30:
	.loc 1 32 11 view .LVU224
	xorl	%edx, %edx
.LBE30:
	.loc 1 29 12 view .LVU225
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 31 15 view .LVU226
	xorl	%eax, %eax
	.loc 1 29 12 view .LVU227
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	subl	$12, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LVL80:
	.p2align 4
	.p2align 3
.L53:
.LBB31:
.LBB27:
	.loc 1 33 3 is_stmt 1 view .LVU228
	.loc 1 35 16 is_stmt 0 view .LVU229
	movl	%edx, %ebx
	.loc 1 33 20 view .LVU230
	subl	$32, %esp
	.loc 1 35 16 view .LVU231
	imull	%edx, %ebx
	movl	%eax, %ecx
	.loc 1 33 20 view .LVU232
	leal	15(%esp), %eax
.LVL81:
	.loc 1 33 20 view .LVU233
.LBE27:
	.loc 1 32 26 view .LVU234
	incl	%edx
.LVL82:
.LBB28:
	.loc 1 33 20 view .LVU235
	andl	$-16, %eax
.LVL83:
	.loc 1 34 3 is_stmt 1 view .LVU236
.LBE28:
	.loc 1 32 20 is_stmt 0 view .LVU237
	cmpl	$100, %edx
.LBB29:
	.loc 1 34 11 view .LVU238
	movl	%ecx, (%eax)
	.loc 1 35 3 is_stmt 1 view .LVU239
	.loc 1 35 12 is_stmt 0 view .LVU240
	movl	%ebx, 4(%eax)
	.loc 1 36 3 is_stmt 1 view .LVU241
.LVL84:
	.loc 1 36 3 is_stmt 0 view .LVU242
.LBE29:
	.loc 1 32 26 is_stmt 1 view .LVU243
	.loc 1 32 20 view .LVU244
	jne	.L53
.LVL85:
	.loc 1 32 20 is_stmt 0 view .LVU245
.LBE31:
	.loc 1 40 3 is_stmt 1 view .LVU246
	.loc 1 38 6 is_stmt 0 view .LVU247
	xorl	%esi, %esi
	.loc 1 40 44 view .LVU248
	testl	%ecx, %ecx
	.loc 1 40 22 view .LVU249
	movl	$1, %edx
.LVL86:
	.loc 1 40 22 view .LVU250
	movl	$-1840700269, %edi
	.loc 1 40 44 view .LVU251
	je	.L55
.LVL87:
	.p2align 4
	.p2align 3
.L54:
	.loc 1 40 14 view .LVU252
	movl	4(%ecx), %ebx
	.loc 1 40 7 view .LVU253
	addl	%edx, %esi
.LVL88:
	.loc 1 39 20 is_stmt 1 view .LVU254
	.loc 1 39 9 view .LVU255
	.loc 1 40 33 is_stmt 0 view .LVU256
	movl	(%ecx), %ecx
.LVL89:
	.loc 1 40 3 is_stmt 1 view .LVU257
	.loc 1 40 22 is_stmt 0 view .LVU258
	movl	%ebx, %eax
	imull	%edi
	movl	%ebx, %eax
	sarl	$31, %eax
	addl	%ebx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ebx
	.loc 1 40 44 view .LVU259
	testl	%ecx, %ecx
	.loc 1 40 22 view .LVU260
	movl	%ebx, %edx
	.loc 1 40 44 view .LVU261
	jne	.L54
.LVL90:
.L55:
	.loc 1 39 20 is_stmt 1 view .LVU262
	.loc 1 39 9 view .LVU263
	.loc 1 41 2 view .LVU264
	.loc 1 42 1 is_stmt 0 view .LVU265
	leal	-12(%ebp), %esp
	popl	%ebx
	.cfi_restore 3
	.loc 1 40 26 view .LVU266
	leal	(%edx,%edx,4), %eax
	leal	(%eax,%eax,4), %eax
	.loc 1 40 7 view .LVU267
	leal	(%esi,%eax,4), %eax
	.loc 1 42 1 view .LVU268
	popl	%esi
	.cfi_restore 6
.LVL91:
	.loc 1 42 1 view .LVU269
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE8:
	.size	chain.constprop.0, .-chain.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"%s|%s|%s\n"
.LC3:
	.string	"%08x %08x\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 98 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 99 2 view .LVU271
	.loc 1 100 2 view .LVU272
	.loc 1 101 2 view .LVU273
	.loc 1 98 1 is_stmt 0 view .LVU274
	leal	4(%esp), %ecx
	.cfi_def_cfa 1, 0
	andl	$-16, %esp
	pushl	-4(%ecx)
	.loc 1 101 13 view .LVU275
	movl	$4, %edx
	movl	$3, %eax
	.loc 1 98 1 view .LVU276
	pushl	%ebp
	movl	%esp, %ebp
	.cfi_escape 0x10,0x5,0x2,0x75,0
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	.cfi_escape 0xf,0x3,0x75,0x70,0x6
	.cfi_escape 0x10,0x7,0x2,0x75,0x7c
	.cfi_escape 0x10,0x6,0x2,0x75,0x78
	.cfi_escape 0x10,0x3,0x2,0x75,0x74
	subl	$88, %esp
	.loc 1 101 13 view .LVU277
	call	fill
.LVL92:
	.loc 1 102 10 view .LVU278
	movl	$1, %edx
	.loc 1 101 13 view .LVU279
	movl	%eax, %ebx
.LVL93:
	.loc 1 102 2 is_stmt 1 view .LVU280
	.loc 1 102 10 is_stmt 0 view .LVU281
	movl	$1, %eax
.LVL94:
	.loc 1 102 10 view .LVU282
	call	fill
.LVL95:
	.loc 1 103 10 view .LVU283
	movl	$2, %edx
	.loc 1 102 7 view .LVU284
	addl	%eax, %ebx
.LVL96:
	.loc 1 103 2 is_stmt 1 view .LVU285
	.loc 1 103 10 is_stmt 0 view .LVU286
	movl	$7, %eax
	call	fill
.LVL97:
	.loc 1 104 10 view .LVU287
	movl	$13, %edx
	.loc 1 103 7 view .LVU288
	addl	%eax, %ebx
.LVL98:
	.loc 1 104 2 is_stmt 1 view .LVU289
	.loc 1 104 10 is_stmt 0 view .LVU290
	movl	$10, %eax
	call	fill
.LVL99:
	.loc 1 104 7 view .LVU291
	addl	%eax, %ebx
.LVL100:
	.loc 1 105 2 is_stmt 1 view .LVU292
	call	chain.constprop.0
.LVL101:
	movl	%ebx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL102:
	.loc 1 106 2 view .LVU293
	movl	$1, %ecx
	movl	$16, %edx
	.loc 1 106 101 is_stmt 0 view .LVU294
	movl	$0, -64(%ebp)
	.loc 1 106 2 view .LVU295
	leal	-64(%ebp), %eax
	.loc 1 106 101 view .LVU296
	movl	$0, -60(%ebp)
	movl	$0, -56(%ebp)
	movl	$0, -52(%ebp)
	.loc 1 106 2 view .LVU297
	movl	$parts.0+12, (%esp)
	call	join
.LVL103:
	movl	$3, %ecx
	movl	$8, %edx
	.loc 1 106 64 view .LVU298
	movl	$0, -72(%ebp)
	movl	$0, -68(%ebp)
	.loc 1 106 2 view .LVU299
	movl	$parts.0, (%esp)
	movl	%eax, %edi
	leal	-72(%ebp), %eax
	call	join
.LVL104:
	movl	$5, %ecx
	movl	$24, %edx
	movl	$parts.0, (%esp)
	movl	%eax, %esi
	leal	-48(%ebp), %eax
	call	join
.LVL105:
	movl	%edi, 12(%esp)
.LBB38:
.LBB39:
	.loc 1 84 6 view .LVU300
	xorl	%edi, %edi
.LBE39:
.LBE38:
	.loc 1 106 2 view .LVU301
	movl	%esi, 8(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL106:
	.loc 1 107 2 is_stmt 1 view .LVU302
.LBB47:
.LBI38:
	.loc 1 82 12 view .LVU303
.LBB45:
.LBB40:
	.loc 1 85 20 view .LVU304
	.loc 1 85 11 is_stmt 0 view .LVU305
	movl	$1, %ecx
	movl	%ebx, -88(%ebp)
.LVL107:
	.p2align 4
	.p2align 3
.L71:
.LBB41:
	.loc 1 85 31 view .LVU306
	movl	%esp, -76(%ebp)
	.loc 1 86 3 is_stmt 1 view .LVU307
.LVL108:
	.loc 1 86 3 is_stmt 0 view .LVU308
	leal	0(,%ecx,4), %edx
	.loc 1 86 7 view .LVU309
	leal	15(%edx), %eax
	andl	$-16, %eax
	subl	%eax, %esp
	.loc 1 87 3 view .LVU310
	cmpl	$8, %edx
	.loc 1 86 7 view .LVU311
	leal	16(%esp), %ebx
.LVL109:
	.loc 1 87 3 is_stmt 1 view .LVU312
	movl	%ebx, %eax
	jnb	.L80
.L62:
	andl	$7, %edx
	je	.L66
	xorl	%esi, %esi
.L65:
	movb	%cl, (%eax,%esi)
	incl	%esi
	cmpl	%edx, %esi
	jb	.L65
.L66:
	.loc 1 88 3 view .LVU313
	.loc 1 87 3 is_stmt 0 view .LVU314
	imull	$-1431655765, %ecx, %eax
	.loc 1 88 6 view .LVU315
	cmpl	$1431655765, %eax
	jbe	.L79
	.loc 1 90 3 is_stmt 1 view .LVU316
	.loc 1 90 19 is_stmt 0 view .LVU317
	movzbl	-4(%ebx,%ecx,4), %eax
	.loc 1 90 7 view .LVU318
	addl	%eax, %edi
.LVL110:
	.loc 1 91 3 is_stmt 1 view .LVU319
	.loc 1 91 6 is_stmt 0 view .LVU320
	cmpl	$2000, %edi
	jg	.L69
.LVL111:
.L79:
	.loc 1 91 6 view .LVU321
.LBE41:
	.loc 1 85 27 view .LVU322
	incl	%ecx
.LVL112:
.LBB42:
	.loc 1 85 27 view .LVU323
	movl	-76(%ebp), %esp
.LVL113:
	.loc 1 85 27 view .LVU324
.LBE42:
	.loc 1 85 27 is_stmt 1 view .LVU325
	.loc 1 85 20 view .LVU326
	cmpl	$101, %ecx
	jne	.L71
	.loc 1 85 20 is_stmt 0 view .LVU327
	movl	-88(%ebp), %ebx
.LVL114:
.L70:
	.loc 1 85 20 view .LVU328
.LBE40:
	.loc 1 94 2 is_stmt 1 view .LVU329
	.loc 1 94 2 is_stmt 0 view .LVU330
.LBE45:
.LBE47:
	.loc 1 107 2 view .LVU331
	movl	$120, %eax
	call	sum_of_digits
.LVL115:
	movl	%edi, 8(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL116:
	.loc 1 108 2 is_stmt 1 view .LVU332
	.loc 1 108 54 is_stmt 0 view .LVU333
	movl	$2, %eax
	call	large
.LVL117:
	movl	%eax, %esi
	.loc 1 108 34 view .LVU334
	movl	$1, %eax
	call	large
.LVL118:
	.loc 1 108 2 view .LVU335
	movl	%esi, 8(%esp)
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL119:
	.loc 1 109 2 is_stmt 1 view .LVU336
	.loc 1 110 1 is_stmt 0 view .LVU337
	leal	-16(%ebp), %esp
	.loc 1 109 14 view .LVU338
	movl	$1374389535, %eax
	imull	%ebx
	.loc 1 110 1 view .LVU339
	popl	%ecx
	.cfi_remember_state
	.cfi_restore 1
	.cfi_def_cfa 1, 0
	.loc 1 109 14 view .LVU340
	movl	%edx, %eax
	movl	%ebx, %edx
	sarl	$31, %edx
	sarl	$5, %eax
	subl	%edx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ebx, %eax
	.loc 1 110 1 view .LVU341
	popl	%ebx
	.cfi_restore 3
	.loc 1 109 14 view .LVU342
	sall	$2, %edx
	subl	%edx, %eax
	.loc 1 110 1 view .LVU343
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	leal	-4(%ecx), %esp
	.cfi_def_cfa 4, 4
	ret
.LVL120:
	.p2align 4,,10
	.p2align 3
.L80:
	.cfi_restore_state
.LBB48:
.LBB46:
.LBB44:
.LBB43:
	.loc 1 87 3 view .LVU344
	movl	%edx, -84(%ebp)
	movzbl	%cl, %esi
	movl	%edx, %eax
	imull	$16843009, %esi, %esi
	andl	$-8, %eax
	movl	%eax, -80(%ebp)
	xorl	%eax, %eax
.L63:
	movl	%esi, (%ebx,%eax)
	movl	-80(%ebp), %edx
	movl	%esi, 4(%ebx,%eax)
	addl	$8, %eax
	cmpl	%edx, %eax
	jb	.L63
	movl	-84(%ebp), %edx
	addl	%ebx, %eax
	jmp	.L62
.L69:
	.loc 1 87 3 view .LVU345
	movl	-88(%ebp), %ebx
	movl	-76(%ebp), %esp
.LVL121:
	.loc 1 87 3 view .LVU346
	jmp	.L70
.LBE43:
.LBE44:
.LBE46:
.LBE48:
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.section	.rodata.str1.1
.LC4:
	.string	"one"
.LC5:
	.string	""
.LC6:
	.string	"three"
.LC7:
	.string	"four"
.LC8:
	.string	"and five"
	.section	.rodata
	.align 4
	.type	parts.0, @object
	.size	parts.0, 20
parts.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x923
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1f
	.long	.LASF42
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL63
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
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x19
	.long	.LASF10
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x5c
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x11
	.long	0x5c
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x11
	.long	0x6f
	.uleb128 0x19
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x5c
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x6
	.long	0x34
	.long	0xa8
	.uleb128 0x7
	.long	0x5c
	.long	0x8a2
	.byte	0
	.uleb128 0x21
	.long	.LASF43
	.byte	0x8
	.byte	0x1
	.byte	0x1b
	.byte	0x8
	.long	0xcc
	.uleb128 0x1a
	.long	.LASF14
	.byte	0x1c
	.long	0xcc
	.byte	0
	.uleb128 0x1a
	.long	.LASF15
	.byte	0x26
	.long	0x34
	.byte	0x4
	.byte	0
	.uleb128 0xa
	.long	0xa8
	.uleb128 0xe
	.long	.LASF16
	.byte	0x4
	.byte	0x9
	.byte	0x7
	.long	0xf1
	.long	0xf1
	.uleb128 0x4
	.long	0xf1
	.uleb128 0x4
	.long	0x34
	.uleb128 0x4
	.long	0x7b
	.byte	0
	.uleb128 0x22
	.byte	0x4
	.uleb128 0xe
	.long	.LASF17
	.byte	0x4
	.byte	0x10
	.byte	0x7
	.long	0x113
	.long	0x113
	.uleb128 0x4
	.long	0x113
	.uleb128 0x4
	.long	0x118
	.uleb128 0x4
	.long	0x7b
	.byte	0
	.uleb128 0xa
	.long	0x6f
	.uleb128 0xa
	.long	0x76
	.uleb128 0x11
	.long	0x118
	.uleb128 0xe
	.long	.LASF18
	.byte	0x4
	.byte	0x7
	.byte	0x7
	.long	0xf1
	.long	0x142
	.uleb128 0x4
	.long	0xf1
	.uleb128 0x4
	.long	0x142
	.uleb128 0x4
	.long	0x7b
	.byte	0
	.uleb128 0xa
	.long	0x147
	.uleb128 0x23
	.uleb128 0xe
	.long	.LASF19
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x7b
	.long	0x15e
	.uleb128 0x4
	.long	0x118
	.byte	0
	.uleb128 0xe
	.long	.LASF20
	.byte	0x5
	.byte	0x19
	.byte	0x5
	.long	0x34
	.long	0x175
	.uleb128 0x4
	.long	0x118
	.uleb128 0x24
	.byte	0
	.uleb128 0x25
	.long	.LASF44
	.byte	0x1
	.byte	0x61
	.byte	0x5
	.long	0x34
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x3ac
	.uleb128 0x16
	.long	.LASF21
	.byte	0x63
	.byte	0x1b
	.long	0x3bc
	.uleb128 0x5
	.byte	0x3
	.long	parts.0
	.uleb128 0x16
	.long	.LASF22
	.byte	0x64
	.byte	0x7
	.long	0x3c1
	.uleb128 0x2
	.byte	0x75
	.sleb128 -48
	.uleb128 0xb
	.long	.LASF24
	.byte	0x65
	.byte	0x6
	.long	0x34
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0x26
	.long	0x3d1
	.long	.LBI38
	.byte	.LVU303
	.long	.LLRL55
	.byte	0x1
	.byte	0x6b
	.byte	0x2
	.long	0x229
	.uleb128 0x27
	.long	0x3df
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x17
	.long	.LLRL55
	.uleb128 0xc
	.long	0x3e8
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x12
	.long	0x3f3
	.long	.LLRL58
	.uleb128 0xc
	.long	0x3f4
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x12
	.long	0x3fd
	.long	.LLRL60
	.uleb128 0x28
	.long	0x3fe
	.long	0x917
	.long	.LLST62
	.long	.LVUS62
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x29
	.long	0x63
	.long	.LLST61
	.long	.LVUS61
	.uleb128 0x2
	.long	.LVL92
	.long	0x6c4
	.long	0x24e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0x2
	.long	.LVL95
	.long	0x6c4
	.long	0x266
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x2
	.long	.LVL97
	.long	0x6c4
	.long	0x27e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x2
	.long	.LVL99
	.long	0x6c4
	.long	0x296
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x3a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x3d
	.byte	0
	.uleb128 0x2
	.long	.LVL101
	.long	0x8b5
	.long	0x2ac
	.uleb128 0x2a
	.long	0x68d
	.uleb128 0x2
	.byte	0x8
	.byte	0x64
	.byte	0
	.uleb128 0x13
	.long	.LVL102
	.long	0x15e
	.uleb128 0x2
	.long	.LVL103
	.long	0x555
	.long	0x2dd
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 -64
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x40
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	parts.0+12
	.byte	0
	.uleb128 0x2
	.long	.LVL104
	.long	0x555
	.long	0x306
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0x75
	.sleb128 -72
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x38
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	parts.0
	.byte	0
	.uleb128 0x2
	.long	.LVL105
	.long	0x555
	.long	0x32e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x75
	.sleb128 -48
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x48
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	parts.0
	.byte	0
	.uleb128 0x13
	.long	.LVL106
	.long	0x15e
	.uleb128 0x2
	.long	.LVL115
	.long	0x4c3
	.long	0x34b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x8
	.byte	0x78
	.byte	0
	.uleb128 0x2
	.long	.LVL116
	.long	0x15e
	.long	0x36a
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL117
	.long	0x419
	.long	0x37d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x2
	.long	.LVL118
	.long	0x419
	.long	0x390
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.uleb128 0x14
	.long	.LVL119
	.long	0x15e
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x11d
	.long	0x3bc
	.uleb128 0x1b
	.long	0x5c
	.byte	0x4
	.byte	0
	.uleb128 0x11
	.long	0x3ac
	.uleb128 0x6
	.long	0x6f
	.long	0x3d1
	.uleb128 0x1b
	.long	0x5c
	.byte	0x17
	.byte	0
	.uleb128 0x1c
	.long	.LASF34
	.byte	0x52
	.long	0x34
	.long	0x40a
	.uleb128 0x1d
	.string	"n"
	.byte	0x52
	.byte	0x18
	.long	0x34
	.uleb128 0x8
	.string	"sum"
	.byte	0x54
	.byte	0x6
	.long	0x34
	.uleb128 0x15
	.uleb128 0x8
	.string	"i"
	.byte	0x55
	.byte	0xb
	.long	0x34
	.uleb128 0x15
	.uleb128 0x8
	.string	"v"
	.byte	0x56
	.byte	0x7
	.long	0x40a
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x34
	.long	0x419
	.uleb128 0x2b
	.long	0x5c
	.byte	0
	.uleb128 0xf
	.long	.LASF25
	.byte	0x45
	.byte	0x11
	.long	0x50
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x4b2
	.uleb128 0x10
	.long	.LASF27
	.byte	0x45
	.byte	0x20
	.long	0x50
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x16
	.long	.LASF23
	.byte	0x47
	.byte	0xb
	.long	0x4b2
	.uleb128 0x4
	.byte	0x91
	.sleb128 -12016
	.uleb128 0x3
	.string	"sum"
	.byte	0x4c
	.byte	0xb
	.long	0x50
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xd
	.long	.LLRL9
	.long	0x483
	.uleb128 0x3
	.string	"i"
	.byte	0x48
	.byte	0xb
	.long	0x34
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.uleb128 0x2c
	.long	.LBB10
	.long	.LBE10-.LBB10
	.long	0x49a
	.uleb128 0x8
	.string	"i"
	.byte	0x4a
	.byte	0xb
	.long	0x34
	.byte	0
	.uleb128 0x17
	.long	.LLRL11
	.uleb128 0x3
	.string	"i"
	.byte	0x4d
	.byte	0xb
	.long	0x34
	.long	.LLST12
	.long	.LVUS12
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x50
	.long	0x4c3
	.uleb128 0x2d
	.long	0x5c
	.value	0xbb7
	.byte	0
	.uleb128 0xf
	.long	.LASF26
	.byte	0x3c
	.byte	0xc
	.long	0x34
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x542
	.uleb128 0x18
	.string	"n"
	.byte	0x3c
	.byte	0x1e
	.long	0x34
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xb
	.long	.LASF28
	.byte	0x3e
	.byte	0x7
	.long	0x542
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0xd
	.long	.LLRL32
	.long	0x51b
	.uleb128 0x3
	.string	"i"
	.byte	0x3f
	.byte	0xb
	.long	0x34
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.uleb128 0x9
	.long	0x5c
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x13
	.long	.LVL48
	.long	0x148
	.uleb128 0x14
	.long	.LVL52
	.long	0x4c3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x6f
	.long	0x555
	.uleb128 0x7
	.long	0x5c
	.long	0x51b
	.byte	0
	.uleb128 0xf
	.long	.LASF29
	.byte	0x2c
	.byte	0x14
	.long	0x118
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x667
	.uleb128 0x18
	.string	"to"
	.byte	0x2c
	.byte	0x1f
	.long	0x113
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x10
	.long	.LASF30
	.byte	0x2c
	.byte	0x2a
	.long	0x7b
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x18
	.string	"n"
	.byte	0x2c
	.byte	0x34
	.long	0x34
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x10
	.long	.LASF21
	.byte	0x2c
	.byte	0x4a
	.long	0x667
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0xb
	.long	.LASF31
	.byte	0x2e
	.byte	0x9
	.long	0x66c
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0xb
	.long	.LASF32
	.byte	0x2e
	.byte	0x15
	.long	0x7b
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0xb
	.long	.LASF33
	.byte	0x31
	.byte	0x8
	.long	0x113
	.long	.LLST42
	.long	.LVUS42
	.uleb128 0x3
	.string	"at"
	.byte	0x31
	.byte	0x25
	.long	0x113
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0xd
	.long	.LLRL44
	.long	0x626
	.uleb128 0x3
	.string	"i"
	.byte	0x2f
	.byte	0xb
	.long	0x34
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x13
	.long	.LVL63
	.long	0x148
	.byte	0
	.uleb128 0xd
	.long	.LLRL46
	.long	0x641
	.uleb128 0x3
	.string	"i"
	.byte	0x32
	.byte	0xb
	.long	0x34
	.long	.LLST47
	.long	.LVUS47
	.byte	0
	.uleb128 0x9
	.long	0x5c
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x14
	.long	.LVL76
	.long	0xf3
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x11d
	.uleb128 0x6
	.long	0x7b
	.long	0x67f
	.uleb128 0x7
	.long	0x5c
	.long	0x641
	.byte	0
	.uleb128 0x1c
	.long	.LASF35
	.byte	0x1d
	.long	0x34
	.long	0x6c4
	.uleb128 0x1d
	.string	"n"
	.byte	0x1d
	.byte	0x16
	.long	0x34
	.uleb128 0x2e
	.long	.LASF36
	.byte	0x1
	.byte	0x1f
	.byte	0xf
	.long	0xcc
	.uleb128 0x8
	.string	"sum"
	.byte	0x26
	.byte	0x6
	.long	0x34
	.uleb128 0x15
	.uleb128 0x8
	.string	"i"
	.byte	0x20
	.byte	0xb
	.long	0x34
	.uleb128 0x15
	.uleb128 0x8
	.string	"l"
	.byte	0x21
	.byte	0x10
	.long	0xcc
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LASF37
	.byte	0x10
	.byte	0xc
	.long	0x34
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x7e5
	.uleb128 0x10
	.long	.LASF38
	.byte	0x10
	.byte	0x15
	.long	0x34
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x10
	.long	.LASF39
	.byte	0x10
	.byte	0x1f
	.long	0x34
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x3
	.string	"m"
	.byte	0x12
	.byte	0x6
	.long	0x7e5
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xb
	.long	.LASF40
	.byte	0x12
	.byte	0x18
	.long	0x801
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0xd
	.long	.LLRL25
	.long	0x75d
	.uleb128 0x3
	.string	"r"
	.byte	0x13
	.byte	0xb
	.long	0x34
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x2f
	.long	.LBB14
	.long	.LBE14-.LBB14
	.uleb128 0x3
	.string	"c"
	.byte	0x14
	.byte	0xc
	.long	0x34
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x5c
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x9
	.long	0x5c
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x9
	.long	0x5c
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x9
	.long	0x5c
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	.LVL34
	.long	0x81d
	.long	0x7ad
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
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL36
	.long	0x81d
	.long	0x7c9
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
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x14
	.long	.LVL37
	.long	0x15e
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
	.sleb128 16
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x34
	.long	0x801
	.uleb128 0x7
	.long	0x5c
	.long	0x75d
	.uleb128 0x7
	.long	0x5c
	.long	0x76a
	.byte	0
	.uleb128 0x6
	.long	0x34
	.long	0x81d
	.uleb128 0x7
	.long	0x5c
	.long	0x777
	.uleb128 0x7
	.long	0x5c
	.long	0x784
	.byte	0
	.uleb128 0xf
	.long	.LASF41
	.byte	0x7
	.byte	0xc
	.long	0x34
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x8b0
	.uleb128 0x1e
	.long	.LASF38
	.byte	0x16
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x1e
	.long	.LASF39
	.byte	0x20
	.long	0x34
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x30
	.string	"m"
	.byte	0x1
	.byte	0x7
	.byte	0x2f
	.long	0x8b0
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x3
	.string	"sum"
	.byte	0x9
	.byte	0x6
	.long	0x34
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xd
	.long	.LLRL3
	.long	0x8a2
	.uleb128 0x3
	.string	"r"
	.byte	0xa
	.byte	0xb
	.long	0x34
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x17
	.long	.LLRL5
	.uleb128 0x3
	.string	"c"
	.byte	0xb
	.byte	0xc
	.long	0x34
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	0x5c
	.long	.LLST1
	.long	.LVUS1
	.byte	0
	.uleb128 0xa
	.long	0x95
	.uleb128 0x31
	.long	0x67f
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x917
	.uleb128 0xc
	.long	0x696
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0xc
	.long	0x6a2
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x32
	.long	0x68d
	.byte	0x64
	.uleb128 0x12
	.long	0x6ad
	.long	.LLRL50
	.uleb128 0xc
	.long	0x6ae
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x12
	.long	0x6b7
	.long	.LLRL52
	.uleb128 0xc
	.long	0x6b8
	.long	.LLST53
	.long	.LVUS53
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x33
	.long	0x34
	.uleb128 0x7
	.long	0x5c
	.long	0x229
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
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
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
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x34
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0xc
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
	.uleb128 0xf
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 27
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x18
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
	.uleb128 0x22
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x28
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x29
	.uleb128 0x34
	.byte	0
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2c
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
	.uleb128 0x2d
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x2e
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
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x30
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
	.uleb128 0x18
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x33
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
.LVUS54:
	.uleb128 .LVU280
	.uleb128 .LVU282
	.uleb128 .LVU282
	.uleb128 .LVU306
.LLST54:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-.LVL93
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL94-.LVL93
	.uleb128 .LVL107-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS56:
	.uleb128 .LVU304
	.uleb128 .LVU330
	.uleb128 .LVU344
	.uleb128 0
.LLST56:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL114-.LVL106
	.uleb128 0x3
	.byte	0x8
	.byte	0x64
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL120-.LVL106
	.uleb128 .LFE7-.LVL106
	.uleb128 0x3
	.byte	0x8
	.byte	0x64
	.byte	0x9f
	.byte	0
.LVUS57:
	.uleb128 .LVU304
	.uleb128 .LVU306
	.uleb128 .LVU306
	.uleb128 .LVU330
	.uleb128 .LVU344
	.uleb128 0
.LLST57:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL107-.LVL106
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL106
	.uleb128 .LVL114-.LVL106
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL120-.LVL106
	.uleb128 .LFE7-.LVL106
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS59:
	.uleb128 .LVU304
	.uleb128 .LVU306
	.uleb128 .LVU306
	.uleb128 .LVU323
	.uleb128 .LVU323
	.uleb128 .LVU326
	.uleb128 .LVU326
	.uleb128 .LVU330
	.uleb128 .LVU344
	.uleb128 0
.LLST59:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL107-.LVL106
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL106
	.uleb128 .LVL112-.LVL106
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL112-.LVL106
	.uleb128 .LVL113-.LVL106
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL113-.LVL106
	.uleb128 .LVL114-.LVL106
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL120-.LVL106
	.uleb128 .LFE7-.LVL106
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS62:
	.uleb128 .LVU312
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU328
	.uleb128 .LVU344
	.uleb128 .LVU346
.LLST62:
	.byte	0x6
	.long	.LVL109
	.byte	0x4
	.uleb128 .LVL109-.LVL109
	.uleb128 .LVL113-.LVL109
	.uleb128 0x6
	.byte	0x74
	.sleb128 19
	.byte	0x32
	.byte	0x25
	.byte	0x32
	.byte	0x24
	.byte	0x4
	.uleb128 .LVL113-.LVL109
	.uleb128 .LVL114-.LVL109
	.uleb128 0x6
	.byte	0x73
	.sleb128 3
	.byte	0x32
	.byte	0x25
	.byte	0x32
	.byte	0x24
	.byte	0x4
	.uleb128 .LVL120-.LVL109
	.uleb128 .LVL121-.LVL109
	.uleb128 0x6
	.byte	0x74
	.sleb128 19
	.byte	0x32
	.byte	0x25
	.byte	0x32
	.byte	0x24
	.byte	0
.LVUS61:
	.uleb128 .LVU308
	.uleb128 .LVU321
	.uleb128 .LVU344
	.uleb128 0
.LLST61:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL111-.LVL108
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL120-.LVL108
	.uleb128 .LFE7-.LVL108
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU37
	.uleb128 .LVU39
	.uleb128 .LVU43
.LLST7:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL12-.LVL9
	.uleb128 .LVL13-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS8:
	.uleb128 .LVU52
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL19-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL19-.LVL14
	.uleb128 .LFE5-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU32
	.uleb128 .LVU35
.LLST10:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU52
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 .LVU63
.LLST12:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-.LVL14
	.uleb128 .LVL16-.LVL14
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL16-.LVL14
	.uleb128 .LVL17-.LVL14
	.uleb128 0x3
	.byte	0x70
	.sleb128 -11
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL14
	.uleb128 .LVL18-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS30:
	.uleb128 0
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL42-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL42-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL47-.LVL40
	.uleb128 .LVL50-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL40
	.uleb128 .LVL54-.LVL40
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL54-.LVL40
	.uleb128 .LFE4-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 -32
	.byte	0
.LVUS31:
	.uleb128 .LVU125
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU147
	.uleb128 .LVU148
	.uleb128 .LVU149
	.uleb128 .LVU149
	.uleb128 .LVU152
.LLST31:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LVL47-.LVL43
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x4
	.uleb128 .LVL47-.LVL43
	.uleb128 .LVL49-.LVL43
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL50-.LVL43
	.uleb128 .LVL51-.LVL43
	.uleb128 0x3
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x4
	.uleb128 .LVL51-.LVL43
	.uleb128 .LVL53-.LVL43
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0
.LVUS33:
	.uleb128 .LVU127
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU137
.LLST33:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL43
	.uleb128 .LVL46-.LVL43
	.uleb128 0x8
	.byte	0x91
	.sleb128 -40
	.byte	0x6
	.byte	0x20
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU116
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU123
	.uleb128 .LVU123
	.uleb128 .LVU145
	.uleb128 .LVU145
	.uleb128 .LVU148
	.uleb128 .LVU148
	.uleb128 .LVU155
	.uleb128 .LVU155
	.uleb128 0
.LLST29:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL42-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL42-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL47-.LVL40
	.uleb128 .LVL50-.LVL40
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL50-.LVL40
	.uleb128 .LVL54-.LVL40
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL54-.LVL40
	.uleb128 .LFE4-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 -32
	.byte	0
.LVUS36:
	.uleb128 0
	.uleb128 .LVU164
	.uleb128 .LVU164
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 0
.LLST36:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL62-.LVL55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -52
	.byte	0x4
	.uleb128 .LVL62-.LVL55
	.uleb128 .LFE3-.LVL55
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS37:
	.uleb128 0
	.uleb128 .LVU166
	.uleb128 .LVU166
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 0
.LLST37:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL58-.LVL55
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL58-.LVL55
	.uleb128 .LVL62-.LVL55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL62-.LVL55
	.uleb128 .LFE3-.LVL55
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS38:
	.uleb128 0
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 0
.LLST38:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL62-.LVL55
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL62-.LVL55
	.uleb128 .LFE3-.LVL55
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS39:
	.uleb128 0
	.uleb128 .LVU159
.LLST39:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS40:
	.uleb128 .LVU170
	.uleb128 .LVU174
	.uleb128 .LVU174
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU187
.LLST40:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL61-.LVL60
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL61-.LVL60
	.uleb128 .LVL62-.LVL60
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL62-.LVL60
	.uleb128 .LVL65-.LVL60
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.byte	0
.LVUS41:
	.uleb128 .LVU170
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 .LVU193
.LLST41:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL62-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL62-.LVL60
	.uleb128 .LVL67-.LVL60
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS42:
	.uleb128 .LVU188
	.uleb128 .LVU194
	.uleb128 .LVU194
	.uleb128 .LVU218
	.uleb128 .LVU219
	.uleb128 0
.LLST42:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL68-.LVL66
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL66
	.uleb128 .LVL77-.LVL66
	.uleb128 0x6
	.byte	0x74
	.sleb128 27
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL66
	.uleb128 .LFE3-.LVL66
	.uleb128 0x6
	.byte	0x74
	.sleb128 27
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS43:
	.uleb128 .LVU188
	.uleb128 .LVU194
	.uleb128 .LVU194
	.uleb128 .LVU198
	.uleb128 .LVU198
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU212
	.uleb128 .LVU212
	.uleb128 .LVU213
	.uleb128 .LVU219
	.uleb128 0
.LLST43:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL68-.LVL66
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL66
	.uleb128 .LVL69-.LVL66
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL69-.LVL66
	.uleb128 .LVL70-.LVL66
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL70-.LVL66
	.uleb128 .LVL74-.LVL66
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL74-.LVL66
	.uleb128 .LVL75-.LVL66
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL78-.LVL66
	.uleb128 .LFE3-.LVL66
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS45:
	.uleb128 .LVU172
	.uleb128 .LVU175
.LLST45:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL62-.LVL60
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU190
	.uleb128 .LVU194
	.uleb128 .LVU194
	.uleb128 .LVU202
	.uleb128 .LVU202
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU214
	.uleb128 .LVU219
	.uleb128 0
.LLST47:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL68-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL68-.LVL66
	.uleb128 .LVL71-.LVL66
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL71-.LVL66
	.uleb128 .LVL72-.LVL66
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL66
	.uleb128 .LVL76-1-.LVL66
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL78-.LVL66
	.uleb128 .LFE3-.LVL66
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS35:
	.uleb128 .LVU169
	.uleb128 .LVU175
	.uleb128 .LVU175
	.uleb128 0
.LLST35:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL62-.LVL59
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL62-.LVL59
	.uleb128 .LFE3-.LVL59
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 0
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-.LVL20
	.uleb128 .LVL38-.LVL20
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL38-.LVL20
	.uleb128 .LFE1-.LVL20
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 0
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 0
.LLST22:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL25-.LVL20
	.uleb128 .LVL33-.LVL20
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.byte	0x4
	.uleb128 .LVL33-.LVL20
	.uleb128 .LFE1-.LVL20
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU80
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU107
.LLST23:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL27-.LVL25
	.uleb128 0x2
	.byte	0x72
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL27-.LVL25
	.uleb128 .LVL33-.LVL25
	.uleb128 0x4
	.byte	0x91
	.sleb128 -68
	.byte	0x6
	.byte	0
.LVUS24:
	.uleb128 .LVU82
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU113
.LLST24:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL27-.LVL27
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL33-.LVL27
	.uleb128 0x3
	.byte	0x91
	.sleb128 -48
	.byte	0x6
	.byte	0x4
	.uleb128 .LVL33-.LVL27
	.uleb128 .LVL39-.LVL27
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.byte	0
.LVUS26:
	.uleb128 .LVU84
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU104
	.uleb128 .LVU104
	.uleb128 .LVU108
.LLST26:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL27-.LVL27
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL28-.LVL27
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL28-.LVL27
	.uleb128 .LVL32-.LVL27
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0x4
	.uleb128 .LVL32-.LVL27
	.uleb128 .LVL35-.LVL27
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS27:
	.uleb128 .LVU85
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU102
.LLST27:
	.byte	0x6
	.long	.LVL27
	.byte	0x4
	.uleb128 .LVL27-.LVL27
	.uleb128 .LVL28-.LVL27
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.LVL27
	.uleb128 .LVL29-.LVL27
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL29-.LVL27
	.uleb128 .LVL30-.LVL27
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL27
	.uleb128 .LVL31-.LVL27
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS14:
	.uleb128 .LVU78
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL26-.LVL24
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL26-.LVL24
	.uleb128 .LVL33-.LVL24
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL33-.LVL24
	.uleb128 .LVL38-.LVL24
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL24
	.uleb128 .LFE1-.LVL24
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU76
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 0
.LLST16:
	.byte	0x6
	.long	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-.LVL22
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL23-.LVL22
	.uleb128 .LVL33-.LVL22
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL33-.LVL22
	.uleb128 .LFE1-.LVL22
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU80
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 0
.LLST18:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL33-.LVL25
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.byte	0x4
	.uleb128 .LVL33-.LVL25
	.uleb128 .LFE1-.LVL25
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU80
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL25
	.byte	0x4
	.uleb128 .LVL25-.LVL25
	.uleb128 .LVL26-.LVL25
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL26-.LVL25
	.uleb128 .LVL33-.LVL25
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL33-.LVL25
	.uleb128 .LVL38-.LVL25
	.uleb128 0x3
	.byte	0x76
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL25
	.uleb128 .LFE1-.LVL25
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU8
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU19
	.uleb128 .LVU21
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL5-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL6-.LVL1
	.uleb128 .LFE0-.LVL1
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS4:
	.uleb128 .LVU10
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU27
.LLST4:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL8-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS6:
	.uleb128 .LVU13
	.uleb128 .LVU15
.LLST6:
	.byte	0x8
	.long	.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU7
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LFE0-.LVL1
	.uleb128 0x6
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0x31
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU222
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU242
	.uleb128 .LVU242
	.uleb128 .LVU245
	.uleb128 .LVU263
	.uleb128 0
.LLST48:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL79
	.uleb128 .LVL81-.LVL79
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL81-.LVL79
	.uleb128 .LVL84-.LVL79
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL84-.LVL79
	.uleb128 .LVL85-.LVL79
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL90-.LVL79
	.uleb128 .LFE8-.LVL79
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS49:
	.uleb128 .LVU245
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU269
.LLST49:
	.byte	0x6
	.long	.LVL85
	.byte	0x4
	.uleb128 .LVL85-.LVL85
	.uleb128 .LVL87-.LVL85
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL87-.LVL85
	.uleb128 .LVL90-.LVL85
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL90-.LVL85
	.uleb128 .LVL91-.LVL85
	.uleb128 0x9
	.byte	0x72
	.sleb128 0
	.byte	0x8
	.byte	0x64
	.byte	0x1e
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU222
	.uleb128 .LVU228
	.uleb128 .LVU228
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU250
.LLST51:
	.byte	0x6
	.long	.LVL79
	.byte	0x4
	.uleb128 .LVL79-.LVL79
	.uleb128 .LVL80-.LVL79
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL80-.LVL79
	.uleb128 .LVL82-.LVL79
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL82-.LVL79
	.uleb128 .LVL84-.LVL79
	.uleb128 0x3
	.byte	0x72
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL84-.LVL79
	.uleb128 .LVL86-.LVL79
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS53:
	.uleb128 .LVU236
	.uleb128 .LVU252
.LLST53:
	.byte	0x8
	.long	.LVL83
	.uleb128 .LVL87-.LVL83
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
.LLRL3:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB6-.LBB2
	.uleb128 .LBE6-.LBB2
	.byte	0x4
	.uleb128 .LBB7-.LBB2
	.uleb128 .LBE7-.LBB2
	.byte	0
.LLRL5:
	.byte	0x5
	.long	.LBB3
	.byte	0x4
	.uleb128 .LBB3-.LBB3
	.uleb128 .LBE3-.LBB3
	.byte	0x4
	.uleb128 .LBB4-.LBB3
	.uleb128 .LBE4-.LBB3
	.byte	0x4
	.uleb128 .LBB5-.LBB3
	.uleb128 .LBE5-.LBB3
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB8
	.byte	0x4
	.uleb128 .LBB8-.LBB8
	.uleb128 .LBE8-.LBB8
	.byte	0x4
	.uleb128 .LBB9-.LBB8
	.uleb128 .LBE9-.LBB8
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB11
	.byte	0x4
	.uleb128 .LBB11-.LBB11
	.uleb128 .LBE11-.LBB11
	.byte	0x4
	.uleb128 .LBB12-.LBB11
	.uleb128 .LBE12-.LBB11
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB15-.LBB13
	.uleb128 .LBE15-.LBB13
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB16
	.byte	0x4
	.uleb128 .LBB16-.LBB16
	.uleb128 .LBE16-.LBB16
	.byte	0x4
	.uleb128 .LBB17-.LBB16
	.uleb128 .LBE17-.LBB16
	.byte	0
.LLRL44:
	.byte	0x5
	.long	.LBB18
	.byte	0x4
	.uleb128 .LBB18-.LBB18
	.uleb128 .LBE18-.LBB18
	.byte	0x4
	.uleb128 .LBB19-.LBB18
	.uleb128 .LBE19-.LBB18
	.byte	0
.LLRL46:
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
	.byte	0x4
	.uleb128 .LBB23-.LBB20
	.uleb128 .LBE23-.LBB20
	.byte	0
.LLRL50:
	.byte	0x5
	.long	.LBB26
	.byte	0x4
	.uleb128 .LBB26-.LBB26
	.uleb128 .LBE26-.LBB26
	.byte	0x4
	.uleb128 .LBB30-.LBB26
	.uleb128 .LBE30-.LBB26
	.byte	0x4
	.uleb128 .LBB31-.LBB26
	.uleb128 .LBE31-.LBB26
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB27
	.byte	0x4
	.uleb128 .LBB27-.LBB27
	.uleb128 .LBE27-.LBB27
	.byte	0x4
	.uleb128 .LBB28-.LBB27
	.uleb128 .LBE28-.LBB27
	.byte	0x4
	.uleb128 .LBB29-.LBB27
	.uleb128 .LBE29-.LBB27
	.byte	0
.LLRL55:
	.byte	0x7
	.long	.LBB38
	.uleb128 .LBE38-.LBB38
.LLRL58:
	.byte	0x5
	.long	.LBB47
	.byte	0x4
	.uleb128 .LBB47-.LBB47
	.uleb128 .LBE47-.LBB47
	.byte	0x4
	.uleb128 .LBB48-.LBB47
	.uleb128 .LBE48-.LBB47
	.byte	0
.LLRL60:
	.byte	0x5
	.long	.LBB41
	.byte	0x4
	.uleb128 .LBB41-.LBB41
	.uleb128 .LBE41-.LBB41
	.byte	0x4
	.uleb128 .LBB42-.LBB41
	.uleb128 .LBE42-.LBB41
	.byte	0x4
	.uleb128 .LBB43-.LBB41
	.uleb128 .LBE43-.LBB41
	.byte	0
.LLRL63:
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
	.string	"join"
.LASF17:
	.string	"strncpy"
.LASF22:
	.string	"text"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF44:
	.string	"main"
.LASF18:
	.string	"memcpy"
.LASF15:
	.string	"value"
.LASF37:
	.string	"fill"
.LASF34:
	.string	"in_loop"
.LASF43:
	.string	"link"
.LASF31:
	.string	"lengths"
.LASF4:
	.string	"long long int"
.LASF16:
	.string	"memset"
.LASF12:
	.string	"long int"
.LASF20:
	.string	"printf"
.LASF23:
	.string	"block"
.LASF28:
	.string	"digits"
.LASF38:
	.string	"rows"
.LASF5:
	.string	"unsigned char"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF10:
	.string	"uint32_t"
.LASF7:
	.string	"unsigned int"
.LASF39:
	.string	"columns"
.LASF24:
	.string	"last"
.LASF6:
	.string	"short unsigned int"
.LASF32:
	.string	"whole"
.LASF26:
	.string	"sum_of_digits"
.LASF9:
	.string	"char"
.LASF27:
	.string	"seed"
.LASF19:
	.string	"strlen"
.LASF36:
	.string	"list"
.LASF21:
	.string	"parts"
.LASF42:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF33:
	.string	"buffer"
.LASF40:
	.string	"transposed"
.LASF13:
	.string	"long unsigned int"
.LASF25:
	.string	"large"
.LASF30:
	.string	"size"
.LASF41:
	.string	"total"
.LASF35:
	.string	"chain"
.LASF14:
	.string	"next"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"stackmemory.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
