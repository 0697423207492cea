	.file	"dynamic.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "dynamic.c"
	.p2align 4
	.type	change, @function
change:
.LVL0:
.LFB5:
	.file 1 "dynamic.c"
	.loc 1 68 1 view -0
	.cfi_startproc
	.loc 1 69 2 view .LVU1
	.loc 1 70 2 view .LVU2
	.loc 1 71 2 view .LVU3
	.loc 1 68 1 is_stmt 0 view .LVU4
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%eax, %ebp
	pushl	%edi
	.cfi_def_cfa_offset 12
	.cfi_offset 7, -12
	.loc 1 71 2 view .LVU5
	xorl	%eax, %eax
.LVL1:
	.loc 1 68 1 view .LVU6
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	.loc 1 71 2 view .LVU7
	movl	$ways.1, %esi
	.loc 1 68 1 view .LVU8
	pushl	%ebx
	.cfi_def_cfa_offset 20
	.cfi_offset 3, -20
	.loc 1 71 2 view .LVU9
	movl	%esi, %edi
	.loc 1 68 1 view .LVU10
	movl	%ecx, %ebx
	.loc 1 71 2 view .LVU11
	movl	$2002, %ecx
.LVL2:
	.loc 1 68 1 view .LVU12
	subl	$20, %esp
	.cfi_def_cfa_offset 40
	.loc 1 71 2 view .LVU13
	rep stosl
	.loc 1 72 2 is_stmt 1 view .LVU14
	.loc 1 72 10 is_stmt 0 view .LVU15
	xorl	%eax, %eax
	movl	$1, %edi
	movl	%edi, ways.1
.LBB26:
	.loc 1 73 20 view .LVU16
	testl	%ebx, %ebx
.LBE26:
	.loc 1 72 10 view .LVU17
	movl	%eax, ways.1+4
	.loc 1 73 2 is_stmt 1 view .LVU18
.LBB27:
	.loc 1 73 7 view .LVU19
.LVL3:
	.loc 1 73 20 view .LVU20
	jle	.L2
	leal	1(%ebx), %ecx
	.loc 1 73 11 is_stmt 0 view .LVU21
	movl	$1, %eax
.LVL4:
	.p2align 4
	.p2align 3
.L3:
	.loc 1 74 3 is_stmt 1 discriminator 3 view .LVU22
	.loc 1 74 10 is_stmt 0 discriminator 3 view .LVU23
	movl	$2147483646, %esi
	movl	%esi, few.0(,%eax,4)
	.loc 1 73 32 is_stmt 1 discriminator 3 view .LVU24
	incl	%eax
.LVL5:
	.loc 1 73 20 discriminator 3 view .LVU25
	cmpl	%ecx, %eax
	jne	.L3
.LVL6:
.L2:
	.loc 1 73 20 is_stmt 0 discriminator 3 view .LVU26
	leal	0(%ebp,%edx,4), %edx
.LVL7:
	.loc 1 73 20 discriminator 3 view .LVU27
	movl	%ebx, %ecx
	leal	1(%ebx), %edi
.LVL8:
	.p2align 4
	.p2align 3
.L6:
	.loc 1 73 20 discriminator 3 view .LVU28
.LBE27:
.LBB28:
	.loc 1 76 3 is_stmt 1 view .LVU29
.LBB29:
	.loc 1 76 8 view .LVU30
	.loc 1 76 12 is_stmt 0 view .LVU31
	movl	0(%ebp), %eax
.LVL9:
	.loc 1 76 28 is_stmt 1 view .LVU32
	cmpl	%eax, %ecx
	jl	.L4
	movl	%ebp, 4(%esp)
	xorl	%ebx, %ebx
	movl	%edx, 8(%esp)
	movl	%ecx, 12(%esp)
	.p2align 4
	.p2align 3
.L5:
	.loc 1 77 4 discriminator 3 view .LVU33
	.loc 1 77 12 is_stmt 0 discriminator 3 view .LVU34
	movl	ways.1(,%ebx,8), %edx
	movl	ways.1+4(,%ebx,8), %ecx
	addl	%edx, ways.1(,%eax,8)
	.loc 1 78 13 discriminator 3 view .LVU35
	movl	few.0(,%ebx,4), %edx
.LBB30:
.LBB31:
	.loc 1 6 51 discriminator 3 view .LVU36
	movl	few.0(,%eax,4), %ebp
.LBE31:
.LBE30:
	.loc 1 77 12 discriminator 3 view .LVU37
	adcl	%ecx, ways.1+4(,%eax,8)
	.loc 1 78 4 is_stmt 1 discriminator 3 view .LVU38
.LVL10:
.LBB34:
.LBI30:
	.loc 1 6 12 discriminator 3 view .LVU39
.LBB32:
	.loc 1 6 34 discriminator 3 view .LVU40
	.loc 1 6 34 is_stmt 0 discriminator 3 view .LVU41
.LBE32:
.LBE34:
	.loc 1 78 13 discriminator 3 view .LVU42
	leal	1(%edx), %esi
.LBB35:
.LBB33:
	.loc 1 6 51 discriminator 3 view .LVU43
	cmpl	%ebp, %esi
	cmovg	%ebp, %esi
.LBE33:
.LBE35:
	.loc 1 76 28 discriminator 3 view .LVU44
	incl	%ebx
	.loc 1 78 11 discriminator 3 view .LVU45
	movl	%esi, few.0(,%eax,4)
	.loc 1 76 40 is_stmt 1 discriminator 3 view .LVU46
	incl	%eax
.LVL11:
	.loc 1 76 28 discriminator 3 view .LVU47
	cmpl	%edi, %eax
	jne	.L5
	movl	4(%esp), %ebp
	movl	8(%esp), %edx
	movl	12(%esp), %ecx
.L4:
	.loc 1 76 28 is_stmt 0 discriminator 3 view .LVU48
.LBE29:
	.loc 1 75 26 is_stmt 1 view .LVU49
	.loc 1 75 20 view .LVU50
	addl	$4, %ebp
	cmpl	%edx, %ebp
	jne	.L6
.LBE28:
	.loc 1 80 2 view .LVU51
	.loc 1 80 10 is_stmt 0 view .LVU52
	movl	few.0(,%ecx,4), %edx
	movl	40(%esp), %eax
.LVL12:
	.loc 1 80 10 view .LVU53
	movl	%edx, (%eax)
	.loc 1 81 2 is_stmt 1 view .LVU54
	.loc 1 81 13 is_stmt 0 view .LVU55
	movl	ways.1(,%ecx,8), %eax
	movl	ways.1+4(,%ecx,8), %edx
	.loc 1 82 1 view .LVU56
	addl	$20, %esp
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
.LVL13:
	.loc 1 82 1 view .LVU57
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE5:
	.size	change, .-change
	.p2align 4
	.type	brackets, @function
brackets:
.LVL14:
.LFB7:
	.loc 1 104 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 105 2 view .LVU59
	.loc 1 104 1 is_stmt 0 view .LVU60
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 105 5 view .LVU61
	cmpl	%edx, %eax
	.loc 1 104 1 view .LVU62
	movl	%ebx, 16(%esp)
	.cfi_offset 3, -16
	movl	%eax, %ebx
	movl	%esi, 20(%esp)
	movl	%edi, 24(%esp)
	.cfi_offset 6, -12
	.cfi_offset 7, -8
	.loc 1 105 5 view .LVU63
	je	.L16
	.loc 1 109 2 view .LVU64
	movl	$40, (%esp)
	movl	%edx, %esi
	.loc 1 109 2 is_stmt 1 view .LVU65
	call	putchar
.LVL15:
	.loc 1 110 2 view .LVU66
	leal	(%ebx,%ebx,2), %eax
	leal	(%esi,%eax,4), %edi
	movl	%ebx, %eax
	movl	cut(,%edi,4), %edx
	call	brackets
.LVL16:
	.loc 1 111 2 view .LVU67
	movl	cut(,%edi,4), %eax
	movl	%esi, %edx
	incl	%eax
	call	brackets
.LVL17:
	.loc 1 112 2 view .LVU68
	movl	$41, (%esp)
	call	putchar
.LVL18:
	.loc 1 113 1 is_stmt 0 view .LVU69
	movl	16(%esp), %ebx
.LVL19:
	.loc 1 113 1 view .LVU70
	movl	20(%esp), %esi
.LVL20:
	.loc 1 113 1 view .LVU71
	movl	24(%esp), %edi
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL21:
	.p2align 4,,10
	.p2align 3
.L16:
	.cfi_restore_state
	.loc 1 106 3 is_stmt 1 view .LVU72
	addl	$65, %ebx
	movl	%ebx, (%esp)
	call	putchar
.LVL22:
	.loc 1 107 3 view .LVU73
	.loc 1 113 1 is_stmt 0 view .LVU74
	movl	16(%esp), %ebx
.LVL23:
	.loc 1 113 1 view .LVU75
	movl	20(%esp), %esi
	movl	24(%esp), %edi
	addl	$28, %esp
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE7:
	.size	brackets, .-brackets
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%s / %s: distance %d, common %d '%s'\n"
	.align 4
.LC1:
	.string	"room %d: value %d, items %03x\n"
	.align 4
.LC2:
	.string	"%d: %llu ways, %d coins; %llu ways"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	", %d"
.LC4:
	.string	""
.LC5:
	.string	"%ld "
.LC6:
	.string	" %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB9:
	.loc 1 134 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 135 2 view .LVU77
	.loc 1 139 2 view .LVU78
	.loc 1 142 2 view .LVU79
	.loc 1 143 2 view .LVU80
	.loc 1 144 2 view .LVU81
	.loc 1 145 2 view .LVU82
.LBB91:
	.loc 1 145 7 view .LVU83
.LVL24:
	.loc 1 145 23 view .LVU84
.LBE91:
	.loc 1 134 1 is_stmt 0 view .LVU85
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB129:
	.loc 1 145 14 view .LVU86
	xorl	%ecx, %ecx
.LBE129:
	.loc 1 134 1 view .LVU87
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	movl	$6, %esi
	pushl	%ebx
	.cfi_offset 3, -20
	movl	$7, %ebx
	andl	$-16, %esp
	subl	$960, %esp
	.loc 1 134 1 view .LVU88
	movl	%esi, 64(%esp)
	movl	%ebx, 56(%esp)
	movl	%ecx, 52(%esp)
.LVL25:
	.p2align 4
	.p2align 3
.L36:
.LBB130:
.LBB92:
	.loc 1 146 3 is_stmt 1 discriminator 3 view .LVU89
	.loc 1 146 39 is_stmt 0 discriminator 3 view .LVU90
	movl	52(%esp), %eax
	movl	64(%esp), %esi
	movl	pairs.8+4(,%eax,8), %ebx
	.loc 1 146 26 discriminator 3 view .LVU91
	movl	pairs.8(,%eax,8), %eax
	.loc 1 146 39 discriminator 3 view .LVU92
	movl	%ebx, 76(%esp)
	movl	56(%esp), %ebx
	.loc 1 146 26 discriminator 3 view .LVU93
	movl	%eax, 68(%esp)
.LVL26:
.LBB93:
.LBI93:
	.loc 1 27 12 is_stmt 1 discriminator 3 view .LVU94
.LBB94:
	.loc 1 29 2 discriminator 3 view .LVU95
	.loc 1 30 2 discriminator 3 view .LVU96
	.loc 1 31 2 discriminator 3 view .LVU97
.LBB95:
	.loc 1 31 7 discriminator 3 view .LVU98
	.loc 1 31 20 discriminator 3 view .LVU99
	movl	%esi, %eax
.LVL27:
	.loc 1 31 20 is_stmt 0 discriminator 3 view .LVU100
	sall	$6, %eax
	leal	length.3(%ebx,%eax), %edi
.LVL28:
	.p2align 4
	.p2align 3
.L18:
.LBB96:
	.loc 1 32 21 is_stmt 1 view .LVU101
	.loc 1 33 21 is_stmt 0 view .LVU102
	cmpl	%esi, 64(%esp)
	movl	%edi, %edx
	movl	%edi, 60(%esp)
	.loc 1 32 12 view .LVU103
	movl	%ebx, %eax
	movl	%ebx, %edi
	.loc 1 33 21 view .LVU104
	setne	72(%esp)
	jmp	.L21
.LVL29:
	.p2align 4,,10
	.p2align 3
.L101:
	.loc 1 33 17 view .LVU105
	movl	76(%esp), %ebx
	movl	68(%esp), %ecx
	movzbl	(%ebx,%eax), %ebx
	cmpb	%bl, (%ecx,%esi)
	je	.L99
.LVL30:
.LBB97:
.LBI97:
	.loc 1 7 12 is_stmt 1 view .LVU106
.LBB98:
	.loc 1 7 33 view .LVU107
	.loc 1 7 33 is_stmt 0 view .LVU108
.LBE98:
.LBE97:
	.loc 1 34 49 view .LVU109
	movzbl	1(%edx), %ecx
	movzbl	64(%edx), %ebx
	.loc 1 33 17 view .LVU110
	cmpl	%ebx, %ecx
	cmovl	%ebx, %ecx
.L19:
	.loc 1 33 17 view .LVU111
	movb	%cl, (%edx)
	.loc 1 32 28 is_stmt 1 view .LVU112
	decl	%eax
.LVL31:
	.loc 1 32 21 view .LVU113
	decl	%edx
	cmpl	$-1, %eax
	je	.L100
.L21:
	.loc 1 33 4 view .LVU114
	.loc 1 33 17 is_stmt 0 view .LVU115
	cmpl	%eax, %edi
	je	.L57
	.loc 1 33 17 view .LVU116
	cmpb	$0, 72(%esp)
	jne	.L101
.L57:
	.loc 1 33 17 view .LVU117
	xorl	%ecx, %ecx
	.loc 1 32 28 view .LVU118
	decl	%eax
.LVL32:
	.loc 1 33 17 view .LVU119
	movb	%cl, (%edx)
	.loc 1 32 28 is_stmt 1 view .LVU120
.LVL33:
	.loc 1 32 21 view .LVU121
	decl	%edx
	cmpl	$-1, %eax
	jne	.L21
.L100:
	.loc 1 32 21 is_stmt 0 view .LVU122
.LBE96:
	.loc 1 31 27 view .LVU123
	movl	%edi, %ebx
	movl	60(%esp), %edi
.LVL34:
	.loc 1 31 27 is_stmt 1 view .LVU124
	decl	%esi
.LVL35:
	.loc 1 31 20 view .LVU125
	subl	$64, %edi
	cmpl	$-1, %esi
	jne	.L18
.LVL36:
	.loc 1 31 20 is_stmt 0 view .LVU126
.LBE95:
.LBB100:
	.loc 1 35 31 is_stmt 1 view .LVU127
	movl	64(%esp), %ebx
.LVL37:
	.loc 1 35 31 is_stmt 0 view .LVU128
	leal	80(%esp), %edi
.LVL38:
	.loc 1 35 31 view .LVU129
	testl	%ebx, %ebx
	jle	.L23
	movl	56(%esp), %ecx
	testl	%ecx, %ecx
	jle	.L23
	.loc 1 35 11 view .LVU130
	movl	%edi, 72(%esp)
	.loc 1 35 18 view .LVU131
	xorl	%edx, %edx
	.loc 1 35 11 view .LVU132
	xorl	%eax, %eax
.LVL39:
	.loc 1 35 11 view .LVU133
	jmp	.L26
.LVL40:
	.p2align 4,,10
	.p2align 3
.L24:
	.loc 1 39 10 is_stmt 1 view .LVU134
	.loc 1 39 43 is_stmt 0 view .LVU135
	movl	%eax, %ebx
	.loc 1 39 27 view .LVU136
	movl	%esi, %edi
	.loc 1 39 43 view .LVU137
	sall	$6, %ebx
	.loc 1 40 5 view .LVU138
	movzbl	length.3(%ecx,%ebx), %ebx
	.loc 1 39 27 view .LVU139
	sall	$6, %edi
	.loc 1 40 5 view .LVU140
	cmpb	%bl, length.3(%edx,%edi)
	cmovnb	%esi, %eax
	cmovb	%ecx, %edx
	.loc 1 35 31 is_stmt 1 view .LVU141
	cmpl	%eax, 64(%esp)
	jle	.L96
.LVL41:
.L102:
	.loc 1 35 31 is_stmt 0 view .LVU142
	cmpl	%edx, 56(%esp)
	jle	.L96
.LVL42:
.L26:
	.loc 1 36 3 is_stmt 1 view .LVU143
	.loc 1 36 8 is_stmt 0 view .LVU144
	movl	68(%esp), %ebx
	.loc 1 37 15 view .LVU145
	leal	1(%eax), %esi
	.loc 1 36 6 view .LVU146
	movl	76(%esp), %edi
	.loc 1 38 5 view .LVU147
	leal	1(%edx), %ecx
	.loc 1 36 8 view .LVU148
	movzbl	(%ebx,%eax), %ebx
	.loc 1 36 6 view .LVU149
	cmpb	(%edi,%edx), %bl
	jne	.L24
	.loc 1 37 4 is_stmt 1 view .LVU150
.LVL43:
	.loc 1 37 10 is_stmt 0 view .LVU151
	movl	72(%esp), %edi
	.loc 1 37 15 view .LVU152
	movl	%esi, %eax
	.loc 1 38 5 view .LVU153
	movl	%ecx, %edx
	.loc 1 35 31 view .LVU154
	cmpl	%eax, 64(%esp)
	.loc 1 37 10 view .LVU155
	movb	%bl, (%edi)
	.loc 1 38 4 is_stmt 1 view .LVU156
.LVL44:
	.loc 1 37 7 is_stmt 0 view .LVU157
	leal	1(%edi), %ebx
.LVL45:
	.loc 1 37 7 view .LVU158
	movl	%ebx, 72(%esp)
.LVL46:
	.loc 1 35 31 is_stmt 1 view .LVU159
	jg	.L102
.LVL47:
.L96:
	.loc 1 35 31 is_stmt 0 view .LVU160
	movl	72(%esp), %edi
.LVL48:
.L23:
	.loc 1 35 31 view .LVU161
.LBE100:
	.loc 1 45 2 is_stmt 1 view .LVU162
	.loc 1 45 6 is_stmt 0 view .LVU163
	movb	$0, (%edi)
	.loc 1 46 2 is_stmt 1 view .LVU164
	.loc 1 46 18 is_stmt 0 view .LVU165
	movzbl	length.3, %eax
	movl	%eax, 56(%esp)
.LVL49:
	.loc 1 46 18 view .LVU166
.LBE94:
.LBE93:
	.loc 1 147 3 is_stmt 1 view .LVU167
.LBB104:
.LBI104:
	.loc 1 9 12 view .LVU168
.LBB105:
	.loc 1 11 2 view .LVU169
	.loc 1 12 2 view .LVU170
	.loc 1 12 10 is_stmt 0 view .LVU171
	movl	76(%esp), %eax
.LVL50:
	.loc 1 12 10 view .LVU172
	movl	%eax, (%esp)
	call	strlen
.LVL51:
	movl	%eax, %edi
.LVL52:
	.loc 1 13 2 is_stmt 1 view .LVU173
.LBB106:
	.loc 1 13 7 view .LVU174
	.loc 1 13 20 view .LVU175
	.loc 1 13 11 is_stmt 0 view .LVU176
	xorl	%eax, %eax
.LVL53:
	.p2align 4
	.p2align 3
.L28:
	.loc 1 14 3 is_stmt 1 view .LVU177
	.loc 1 14 10 is_stmt 0 view .LVU178
	movl	%eax, 384(%esp,%eax,4)
	.loc 1 13 27 is_stmt 1 view .LVU179
	incl	%eax
.LVL54:
	.loc 1 13 20 view .LVU180
	cmpl	%eax, %edi
	jge	.L28
.LVL55:
	.loc 1 13 20 is_stmt 0 view .LVU181
.LBE106:
.LBB107:
	.loc 1 15 18 is_stmt 1 view .LVU182
	.loc 1 15 19 is_stmt 0 view .LVU183
	movl	68(%esp), %eax
.LVL56:
	.loc 1 15 19 view .LVU184
	movzbl	(%eax), %ebx
	.loc 1 15 18 view .LVU185
	testb	%bl, %bl
	je	.L35
.LBB108:
	.loc 1 16 7 view .LVU186
	movl	384(%esp), %esi
	leal	1(%edi), %eax
.LBE108:
	.loc 1 15 11 view .LVU187
	movl	$1, %edx
	movl	%eax, 72(%esp)
	movl	%edi, 60(%esp)
.LVL57:
	.p2align 4
	.p2align 3
.L34:
.LBB122:
	.loc 1 16 3 is_stmt 1 view .LVU188
	.loc 1 17 3 view .LVU189
	.loc 1 17 10 is_stmt 0 view .LVU190
	movl	%edx, 384(%esp)
.LVL58:
	.loc 1 18 3 is_stmt 1 view .LVU191
.LBB109:
	.loc 1 18 8 view .LVU192
	.loc 1 18 21 view .LVU193
	movl	60(%esp), %eax
	testl	%eax, %eax
	je	.L32
	.loc 1 18 12 is_stmt 0 view .LVU194
	movl	%edx, 64(%esp)
	.loc 1 18 21 view .LVU195
	movl	%edx, %eax
	.loc 1 18 12 view .LVU196
	movl	$1, %ecx
.LVL59:
	.p2align 4
	.p2align 3
.L33:
.LBB110:
	.loc 1 19 4 is_stmt 1 view .LVU197
	.loc 1 20 40 is_stmt 0 view .LVU198
	movl	76(%esp), %edx
	movl	%esi, %edi
	.loc 1 19 8 view .LVU199
	movl	384(%esp,%ecx,4), %esi
.LVL60:
	.loc 1 20 4 is_stmt 1 view .LVU200
.LBB111:
.LBI111:
	.loc 1 6 12 view .LVU201
.LBB112:
	.loc 1 6 34 view .LVU202
	.loc 1 6 34 is_stmt 0 view .LVU203
.LBE112:
.LBE111:
.LBB115:
.LBI115:
	.loc 1 6 12 is_stmt 1 view .LVU204
.LBB116:
	.loc 1 6 34 view .LVU205
.LBE116:
.LBE115:
	.loc 1 20 40 is_stmt 0 view .LVU206
	cmpb	%bl, -1(%edx,%ecx)
	setne	%dl
.LVL61:
	.loc 1 20 40 view .LVU207
	movzbl	%dl, %edx
	.loc 1 20 13 view .LVU208
	addl	%edi, %edx
.LBB118:
.LBB113:
	.loc 1 6 51 view .LVU209
	cmpl	%eax, %esi
.LBE113:
.LBE118:
.LBE110:
	.loc 1 18 21 view .LVU210
	movl	72(%esp), %edi
.LVL62:
.LBB121:
.LBB119:
.LBB114:
	.loc 1 6 51 view .LVU211
	cmovle	%esi, %eax
.LVL63:
	.loc 1 6 51 view .LVU212
.LBE114:
.LBE119:
	.loc 1 20 13 view .LVU213
	incl	%eax
.LBB120:
.LBB117:
	.loc 1 6 51 view .LVU214
	cmpl	%eax, %edx
	cmovle	%edx, %eax
.LVL64:
	.loc 1 6 51 view .LVU215
.LBE117:
.LBE120:
	.loc 1 20 11 view .LVU216
	movl	%eax, 384(%esp,%ecx,4)
	.loc 1 21 4 is_stmt 1 view .LVU217
.LVL65:
	.loc 1 21 4 is_stmt 0 view .LVU218
.LBE121:
	.loc 1 18 28 is_stmt 1 view .LVU219
	incl	%ecx
.LVL66:
	.loc 1 18 21 view .LVU220
	cmpl	%edi, %ecx
	jne	.L33
	movl	64(%esp), %edx
.LVL67:
.L32:
	.loc 1 18 21 is_stmt 0 view .LVU221
.LBE109:
.LBE122:
	.loc 1 15 29 is_stmt 1 view .LVU222
	.loc 1 15 19 is_stmt 0 view .LVU223
	movl	68(%esp), %edi
	.loc 1 15 29 view .LVU224
	leal	1(%edx), %eax
.LVL68:
	.loc 1 15 18 is_stmt 1 view .LVU225
	movl	%edx, %esi
	.loc 1 15 19 is_stmt 0 view .LVU226
	movzbl	-1(%edi,%eax), %ebx
	.loc 1 15 18 view .LVU227
	testb	%bl, %bl
	je	.L103
	.loc 1 15 29 view .LVU228
	movl	%eax, %edx
	jmp	.L34
.LVL69:
	.p2align 4,,10
	.p2align 3
.L99:
	.loc 1 15 29 view .LVU229
.LBE107:
.LBE105:
.LBE104:
.LBB125:
.LBB102:
.LBB101:
.LBB99:
	.loc 1 33 17 view .LVU230
	movzbl	65(%edx), %ecx
	incb	%cl
	jmp	.L19
.LVL70:
.L103:
	.loc 1 33 17 view .LVU231
.LBE99:
.LBE101:
.LBE102:
.LBE125:
.LBB126:
.LBB124:
.LBB123:
	movl	60(%esp), %edi
.LVL71:
.L35:
	.loc 1 33 17 view .LVU232
.LBE123:
	.loc 1 24 2 is_stmt 1 view .LVU233
	.loc 1 24 12 is_stmt 0 view .LVU234
	movl	384(%esp,%edi,4), %eax
.LVL72:
	.loc 1 24 12 view .LVU235
.LBE124:
.LBE126:
	.loc 1 147 3 view .LVU236
	leal	80(%esp), %ebx
	movl	%ebx, 20(%esp)
	movl	56(%esp), %esi
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	movl	76(%esp), %eax
	movl	%esi, 16(%esp)
	movl	%eax, 8(%esp)
	movl	68(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL73:
.LBE92:
	.loc 1 145 56 is_stmt 1 view .LVU237
	incl	52(%esp)
.LVL74:
	.loc 1 145 56 is_stmt 0 view .LVU238
	movl	52(%esp), %eax
.LVL75:
	.loc 1 145 23 is_stmt 1 view .LVU239
	cmpl	$6, %eax
	je	.L104
.LBB128:
.LBB127:
.LBB103:
	.loc 1 30 10 is_stmt 0 view .LVU240
	movl	52(%esp), %ebx
	movl	pairs.8(,%ebx,8), %eax
.LVL76:
	.loc 1 30 10 view .LVU241
	movl	%eax, (%esp)
	call	strlen
.LVL77:
	movl	%eax, 64(%esp)
	.loc 1 30 25 view .LVU242
	movl	pairs.8+4(,%ebx,8), %eax
	movl	%eax, (%esp)
	call	strlen
.LVL78:
	movl	%eax, 56(%esp)
.LVL79:
	.loc 1 30 25 view .LVU243
	jmp	.L36
.LVL80:
.L104:
	.loc 1 30 25 view .LVU244
.LBE103:
.LBE127:
.LBE128:
	movl	$1, %edx
	movl	%edx, 72(%esp)
.LVL81:
	.p2align 4
	.p2align 3
.L31:
	.loc 1 30 25 view .LVU245
	movl	72(%esp), %eax
.LBE130:
.LBB131:
.LBB132:
.LBB133:
.LBB134:
.LBB135:
.LBB136:
	.loc 1 53 12 view .LVU246
	movl	$804, %ebx
	xorl	%edi, %edi
.LBE136:
	.loc 1 52 11 view .LVU247
	movl	$1, %esi
	leal	-1(%eax), %edx
.LVL82:
	.loc 1 52 20 is_stmt 1 view .LVU248
	movl	%edx, 60(%esp)
.LVL83:
	.p2align 4
	.p2align 3
.L42:
.LBB141:
	.loc 1 53 21 view .LVU249
	movl	%esi, 68(%esp)
	.loc 1 55 20 is_stmt 0 view .LVU250
	movl	items.7-8(,%esi,8), %eax
	movl	%eax, 76(%esp)
	negl	%eax
	leal	(%edi,%eax,4), %eax
	movl	%eax, 64(%esp)
	.loc 1 53 12 view .LVU251
	xorl	%eax, %eax
.LVL84:
	.p2align 4
	.p2align 3
.L38:
	.loc 1 54 4 is_stmt 1 view .LVU252
	.loc 1 54 28 is_stmt 0 view .LVU253
	movl	best.2(%edi,%eax,4), %ecx
	.loc 1 55 7 view .LVU254
	cmpl	%eax, 76(%esp)
	.loc 1 54 15 view .LVU255
	movl	%ecx, best.2(%ebx,%eax,4)
	.loc 1 55 4 is_stmt 1 view .LVU256
	.loc 1 55 7 is_stmt 0 view .LVU257
	jg	.L37
	.loc 1 56 5 is_stmt 1 view .LVU258
.LVL85:
.LBB137:
.LBI137:
	.loc 1 7 12 view .LVU259
.LBB138:
	.loc 1 7 33 view .LVU260
	.loc 1 7 33 is_stmt 0 view .LVU261
.LBE138:
.LBE137:
	.loc 1 56 18 view .LVU262
	movl	68(%esp), %esi
	movl	items.7-4(,%esi,8), %edx
	movl	64(%esp), %esi
	addl	best.2(%esi,%eax,4), %edx
.LBB140:
.LBB139:
	.loc 1 7 50 view .LVU263
	cmpl	%ecx, %edx
	cmovl	%ecx, %edx
.LBE139:
.LBE140:
	.loc 1 56 16 view .LVU264
	movl	%edx, best.2(%ebx,%eax,4)
.L37:
	.loc 1 53 31 is_stmt 1 view .LVU265
	.loc 1 53 21 is_stmt 0 view .LVU266
	movl	72(%esp), %ecx
	.loc 1 53 31 view .LVU267
	incl	%eax
.LVL86:
	.loc 1 53 21 is_stmt 1 view .LVU268
	cmpl	%ecx, %eax
	jne	.L38
.LBE141:
	.loc 1 52 27 is_stmt 0 view .LVU269
	movl	68(%esp), %esi
	.loc 1 52 27 is_stmt 1 view .LVU270
	.loc 1 52 20 is_stmt 0 view .LVU271
	addl	$804, %edi
	addl	$804, %ebx
	.loc 1 52 27 view .LVU272
	incl	%esi
.LVL87:
	.loc 1 52 20 is_stmt 1 view .LVU273
	cmpl	$11, %esi
	jne	.L42
	movl	60(%esp), %edx
.LBE135:
	.loc 1 58 10 is_stmt 0 view .LVU274
	xorl	%edi, %edi
.LBB142:
	.loc 1 59 11 view .LVU275
	movl	$10, %ecx
	movl	$40, %eax
.LVL88:
	.loc 1 59 11 view .LVU276
	movl	%edx, 76(%esp)
.LBE142:
.LBB143:
	movl	%edx, %ebx
.LVL89:
	.p2align 4
	.p2align 3
.L39:
	.loc 1 59 11 view .LVU277
.LBE143:
.LBB144:
	.loc 1 60 3 is_stmt 1 view .LVU278
	.loc 1 60 14 is_stmt 0 view .LVU279
	addl	%ecx, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%ecx,%eax,8), %esi
	.loc 1 60 28 view .LVU280
	decl	%ecx
.LVL90:
	.loc 1 60 32 view .LVU281
	leal	0(,%ecx,4), %eax
	.loc 1 60 14 view .LVU282
	addl	%ebx, %esi
	.loc 1 60 32 view .LVU283
	leal	(%eax,%ecx), %edx
	leal	(%edx,%edx,4), %edx
	leal	(%ecx,%edx,8), %edx
	addl	%ebx, %edx
	.loc 1 60 6 view .LVU284
	movl	best.2(,%edx,4), %edx
	cmpl	%edx, best.2(,%esi,4)
	je	.L40
	.loc 1 61 4 is_stmt 1 view .LVU285
	.loc 1 62 6 is_stmt 0 view .LVU286
	movl	items.7(,%ecx,8), %esi
	.loc 1 61 18 view .LVU287
	movl	$1, %edx
	sall	%cl, %edx
	.loc 1 61 12 view .LVU288
	orl	%edx, %edi
.LVL91:
	.loc 1 62 4 is_stmt 1 view .LVU289
	.loc 1 62 6 is_stmt 0 view .LVU290
	subl	%esi, %ebx
.LVL92:
.L40:
	.loc 1 59 30 is_stmt 1 view .LVU291
	testl	%ecx, %ecx
	jne	.L39
	.loc 1 59 30 is_stmt 0 view .LVU292
.LBE144:
.LBE134:
.LBE133:
	.loc 1 153 3 view .LVU293
	movl	%edi, 12(%esp)
	movl	72(%esp), %esi
	movl	76(%esp), %edx
.LBB146:
.LBB145:
	.loc 1 64 2 is_stmt 1 view .LVU294
.LVL93:
	.loc 1 64 2 is_stmt 0 view .LVU295
.LBE145:
.LBE146:
	.loc 1 153 3 is_stmt 1 view .LVU296
	movl	best.2+8036(,%esi,4), %eax
.LBE132:
	.loc 1 150 26 is_stmt 0 view .LVU297
	addl	$40, %esi
.LBB147:
	.loc 1 153 3 view .LVU298
	movl	%edx, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL94:
	.loc 1 153 3 view .LVU299
.LBE147:
	.loc 1 150 39 is_stmt 1 view .LVU300
	.loc 1 150 26 view .LVU301
	cmpl	$241, %esi
	movl	%esi, 72(%esp)
	jne	.L31
	movl	$5, %ebx
	movl	%ebx, 32(%esp)
	movl	$7, %ebx
	jmp	.L41
.LVL95:
.L43:
	.loc 1 150 26 is_stmt 0 view .LVU302
.LBE131:
.LBB148:
.LBB149:
	.loc 1 161 3 is_stmt 1 discriminator 2 view .LVU303
	movl	$.LC4, (%esp)
.LBE149:
	.loc 1 155 46 is_stmt 0 discriminator 2 view .LVU304
	leal	4(%ebx,%ebx,2), %ebx
.LVL96:
.LBB150:
	.loc 1 161 3 discriminator 2 view .LVU305
	call	puts
.LVL97:
.LBE150:
	.loc 1 155 46 is_stmt 1 discriminator 2 view .LVU306
	.loc 1 155 30 discriminator 2 view .LVU307
	decl	32(%esp)
	je	.L105
.LVL98:
.L41:
.LBB151:
	.loc 1 156 3 view .LVU308
	.loc 1 157 3 view .LVU309
	.loc 1 157 29 is_stmt 0 view .LVU310
	leal	144(%esp), %eax
	movl	%ebx, %ecx
	movl	%eax, (%esp)
	movl	$8, %edx
	movl	$coins.6, %eax
	call	change
.LVL99:
	.loc 1 157 72 view .LVU311
	movl	%ebx, %ecx
	.loc 1 157 29 view .LVU312
	movl	%eax, %esi
	movl	%edx, %edi
.LVL100:
	.loc 1 157 72 view .LVU313
	leal	384(%esp), %eax
	movl	$3, %edx
	movl	%eax, (%esp)
	movl	$odd_coins.5, %eax
	call	change
.LVL101:
	.loc 1 158 3 is_stmt 1 view .LVU314
	movl	%esi, 8(%esp)
	movl	%edi, 12(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC2, (%esp)
	movl	%eax, 20(%esp)
	movl	%eax, 72(%esp)
	movl	144(%esp), %eax
.LVL102:
	.loc 1 158 3 is_stmt 0 view .LVU315
	movl	%edx, 24(%esp)
	movl	%edx, 76(%esp)
	movl	%eax, 16(%esp)
	call	printf
.LVL103:
	.loc 1 159 3 is_stmt 1 view .LVU316
	.loc 1 159 6 is_stmt 0 view .LVU317
	movl	76(%esp), %edx
	movl	72(%esp), %ecx
	orl	%ecx, %edx
	je	.L43
	.loc 1 160 4 is_stmt 1 view .LVU318
	movl	$.LC3, (%esp)
	movl	384(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL104:
	jmp	.L43
.L105:
	.loc 1 160 4 is_stmt 0 view .LVU319
.LBE151:
.LBE148:
	.loc 1 163 2 is_stmt 1 view .LVU320
.LBB152:
.LBI152:
	.loc 1 86 13 view .LVU321
.LVL105:
.LBB153:
	.loc 1 88 2 view .LVU322
	.loc 1 88 7 is_stmt 0 view .LVU323
	xorl	%edx, %edx
	xorl	%eax, %eax
.L44:
	movl	%edx, 384(%esp,%eax)
	movl	%edx, 388(%esp,%eax)
	addl	$8, %eax
	cmpl	$576, %eax
	jb	.L44
	.loc 1 89 2 is_stmt 1 view .LVU324
.LBB154:
	.loc 1 89 7 view .LVU325
.LVL106:
	.loc 1 89 30 view .LVU326
	movl	$cut+8, %ecx
.LBE154:
	.loc 1 88 7 is_stmt 0 view .LVU327
	movl	$1, %edx
	leal	436(%esp), %ebx
.LVL107:
	.p2align 4
	.p2align 3
.L50:
.LBB158:
	.loc 1 90 3 is_stmt 1 view .LVU328
.LBB155:
	.loc 1 90 8 view .LVU329
	.loc 1 90 19 is_stmt 0 view .LVU330
	movl	%edx, 68(%esp)
.LVL108:
	.loc 1 90 37 is_stmt 1 view .LVU331
	leal	384(%esp), %eax
	.loc 1 90 19 is_stmt 0 view .LVU332
	movl	%ebx, %edi
	movl	%eax, 64(%esp)
	.loc 1 90 12 view .LVU333
	xorl	%eax, %eax
	.loc 1 90 19 view .LVU334
	movl	%ecx, 52(%esp)
	.loc 1 90 12 view .LVU335
	movl	%ebx, 44(%esp)
	movl	%ecx, 40(%esp)
	movl	%edx, 36(%esp)
.LVL109:
	.p2align 4
	.p2align 3
.L49:
	.loc 1 91 4 is_stmt 1 view .LVU336
	.loc 1 91 15 is_stmt 0 view .LVU337
	movl	$2147483647, -48(%edi)
	.loc 1 92 4 is_stmt 1 view .LVU338
.LBB156:
	.loc 1 92 9 view .LVU339
.LVL110:
	.loc 1 92 22 view .LVU340
	movl	68(%esp), %esi
	cmpl	%esi, %eax
	jge	.L46
.LBB157:
	.loc 1 93 44 is_stmt 0 view .LVU341
	movl	sizes.4(,%eax,4), %ebx
	.loc 1 93 81 view .LVU342
	movl	$2147483647, %ecx
	movl	%eax, %edx
	movl	%ecx, 76(%esp)
	movl	sizes.4+4(,%esi,4), %esi
	movl	%edi, 72(%esp)
	movl	%eax, 48(%esp)
	.loc 1 93 44 view .LVU343
	movl	%ebx, 60(%esp)
	.loc 1 93 81 view .LVU344
	movl	%edi, %ebx
	movl	%esi, 56(%esp)
	jmp	.L48
.LVL111:
	.p2align 4,,10
	.p2align 3
.L106:
	.loc 1 94 20 view .LVU345
	movl	72(%esp), %eax
	movl	%esi, %edx
	movl	-48(%eax), %eax
	movl	%eax, 76(%esp)
.LVL112:
.L48:
	.loc 1 93 5 is_stmt 1 view .LVU346
	.loc 1 93 25 is_stmt 0 view .LVU347
	movl	64(%esp), %ecx
	.loc 1 93 34 view .LVU348
	leal	1(%edx), %esi
	.loc 1 93 25 view .LVU349
	movl	(%ebx), %eax
	movl	(%ecx,%edx,4), %edi
	.loc 1 93 59 view .LVU350
	movl	60(%esp), %ecx
	.loc 1 93 25 view .LVU351
	addl	%edi, %eax
	.loc 1 93 59 view .LVU352
	movl	sizes.4+4(,%edx,4), %edi
	imull	%edi, %ecx
	.loc 1 93 74 view .LVU353
	movl	56(%esp), %edi
	imull	%edi, %ecx
	.loc 1 94 8 view .LVU354
	movl	76(%esp), %edi
	.loc 1 93 10 view .LVU355
	addl	%ecx, %eax
.LVL113:
	.loc 1 94 5 is_stmt 1 view .LVU356
	.loc 1 94 8 is_stmt 0 view .LVU357
	cmpl	%edi, %eax
	jge	.L47
	.loc 1 95 6 is_stmt 1 view .LVU358
	.loc 1 95 17 is_stmt 0 view .LVU359
	movl	72(%esp), %edi
	movl	%eax, -48(%edi)
	.loc 1 96 6 is_stmt 1 view .LVU360
	.loc 1 96 16 is_stmt 0 view .LVU361
	movl	52(%esp), %eax
.LVL114:
	.loc 1 96 16 view .LVU362
	movl	%edx, -4(%eax)
.LVL115:
.L47:
	.loc 1 96 16 view .LVU363
.LBE157:
	.loc 1 92 22 is_stmt 1 view .LVU364
	movl	68(%esp), %eax
	addl	$48, %ebx
	cmpl	%eax, %esi
	jne	.L106
	movl	72(%esp), %edi
	movl	48(%esp), %eax
.LVL116:
.L46:
	.loc 1 92 22 is_stmt 0 view .LVU365
.LBE156:
	.loc 1 90 45 is_stmt 1 view .LVU366
	.loc 1 90 48 is_stmt 0 view .LVU367
	incl	68(%esp)
.LVL117:
	.loc 1 90 43 view .LVU368
	incl	%eax
.LVL118:
	.loc 1 90 37 view .LVU369
	addl	$52, 52(%esp)
	addl	$52, %edi
	addl	$48, 64(%esp)
	.loc 1 90 48 view .LVU370
	movl	68(%esp), %esi
.LVL119:
	.loc 1 90 37 is_stmt 1 view .LVU371
	cmpl	$9, %esi
	jne	.L49
.LBE155:
	.loc 1 89 30 is_stmt 0 view .LVU372
	movl	36(%esp), %edx
	.loc 1 89 42 is_stmt 1 view .LVU373
.LVL120:
	.loc 1 89 30 view .LVU374
	movl	44(%esp), %ebx
	movl	40(%esp), %ecx
	incl	%edx
.LVL121:
	.loc 1 89 30 is_stmt 0 view .LVU375
	addl	$4, %ebx
	addl	$4, %ecx
	cmpl	$9, %edx
	jne	.L50
.LBE158:
	.loc 1 100 2 is_stmt 1 view .LVU376
	.loc 1 100 16 is_stmt 0 view .LVU377
	movl	416(%esp), %eax
.LVL122:
	.loc 1 100 16 view .LVU378
.LBE153:
.LBE152:
.LBB159:
	.loc 1 167 17 view .LVU379
	movl	$1126548799, %esi
	.loc 1 167 26 view .LVU380
	movl	$-1431655765, %edi
.LBE159:
	.loc 1 163 2 view .LVU381
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL123:
	.loc 1 164 2 is_stmt 1 view .LVU382
	movl	$8, %edx
	xorl	%eax, %eax
	call	brackets
.LVL124:
	.loc 1 165 2 view .LVU383
	.loc 1 166 2 view .LVU384
.LBB160:
	.loc 1 166 7 view .LVU385
	.loc 1 166 20 view .LVU386
	.loc 1 167 26 is_stmt 0 view .LVU387
	movl	32(%esp), %ebx
	.loc 1 166 11 view .LVU388
	xorl	%ecx, %ecx
.LVL125:
	.p2align 4
	.p2align 3
.L51:
	.loc 1 167 3 is_stmt 1 discriminator 3 view .LVU389
	.loc 1 167 17 is_stmt 0 discriminator 3 view .LVU390
	movl	%ebx, %eax
	mull	%esi
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	leal	(%eax,%edx,4), %eax
	movl	%ebx, %edx
	subl	%eax, %edx
	.loc 1 167 26 discriminator 3 view .LVU391
	movl	%ecx, %eax
	.loc 1 167 17 discriminator 3 view .LVU392
	movl	%edx, 76(%esp)
	.loc 1 167 26 discriminator 3 view .LVU393
	mull	%edi
	.loc 1 166 20 discriminator 3 view .LVU394
	addl	$37, %ebx
	.loc 1 167 22 discriminator 3 view .LVU395
	movl	76(%esp), %eax
	.loc 1 167 26 discriminator 3 view .LVU396
	shrl	%edx
	.loc 1 167 22 discriminator 3 view .LVU397
	addl	%eax, %edx
	movl	%edx, 144(%esp,%ecx,4)
	.loc 1 166 27 is_stmt 1 discriminator 3 view .LVU398
	incl	%ecx
.LVL126:
	.loc 1 166 20 discriminator 3 view .LVU399
	cmpl	$60, %ecx
	jne	.L51
	leal	144(%esp), %edi
.LBE160:
.LBB161:
.LBB162:
	.loc 1 117 17 is_stmt 0 view .LVU400
	xorl	%esi, %esi
.LVL127:
	.p2align 4
	.p2align 3
.L52:
.LBB163:
.LBB164:
.LBB165:
	.loc 1 122 25 view .LVU401
	movl	(%edi), %ebx
	movl	%esi, %edx
.LBE165:
	.loc 1 119 7 view .LVU402
	xorl	%ecx, %ecx
	jmp	.L53
.LVL128:
	.p2align 4,,10
	.p2align 3
.L54:
.LBB166:
	.loc 1 121 4 is_stmt 1 view .LVU403
	.loc 1 121 22 is_stmt 0 view .LVU404
	leal	(%edx,%ecx), %eax
	.loc 1 121 8 view .LVU405
	sarl	%eax
.LVL129:
	.loc 1 122 4 is_stmt 1 view .LVU406
	.loc 1 122 7 is_stmt 0 view .LVU407
	cmpl	%ebx, 384(%esp,%eax,4)
	jl	.L107
	.loc 1 121 8 view .LVU408
	movl	%eax, %edx
.LVL130:
.L53:
	.loc 1 121 8 view .LVU409
.LBE166:
	.loc 1 120 14 is_stmt 1 view .LVU410
	cmpl	%ecx, %edx
	jg	.L54
	.loc 1 127 3 view .LVU411
	.loc 1 127 14 is_stmt 0 view .LVU412
	movl	%ebx, 384(%esp,%ecx,4)
	.loc 1 128 3 is_stmt 1 view .LVU413
	.loc 1 128 17 is_stmt 0 view .LVU414
	xorl	%eax, %eax
	cmpl	%esi, %ecx
	sete	%al
.LBE164:
	.loc 1 118 20 view .LVU415
	addl	$4, %edi
.LBB168:
	.loc 1 128 10 view .LVU416
	addl	%eax, %esi
.LVL131:
	.loc 1 128 10 view .LVU417
.LBE168:
	.loc 1 118 26 is_stmt 1 view .LVU418
	.loc 1 118 20 view .LVU419
	leal	384(%esp), %eax
	cmpl	%edi, %eax
	jne	.L52
.LBE163:
	.loc 1 130 2 view .LVU420
.LVL132:
	.loc 1 130 2 is_stmt 0 view .LVU421
.LBE162:
.LBE161:
	.loc 1 169 2 is_stmt 1 view .LVU422
	movl	%esi, 4(%esp)
	movl	$.LC6, (%esp)
	call	printf
.LVL133:
	.loc 1 170 2 view .LVU423
	.loc 1 171 1 is_stmt 0 view .LVU424
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
.LVL134:
	.loc 1 171 1 view .LVU425
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
	ret
.LVL135:
	.p2align 4,,10
	.p2align 3
.L107:
	.cfi_restore_state
.LBB172:
.LBB171:
.LBB170:
.LBB169:
.LBB167:
	.loc 1 123 5 is_stmt 1 view .LVU426
	.loc 1 123 9 is_stmt 0 view .LVU427
	leal	1(%eax), %ecx
.LVL136:
	.loc 1 123 9 view .LVU428
	jmp	.L53
.LBE167:
.LBE169:
.LBE170:
.LBE171:
.LBE172:
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.local	few.0
	.comm	few.0,4004,32
	.local	ways.1
	.comm	ways.1,8008,32
	.local	best.2
	.comm	best.2,16080,32
	.local	length.3
	.comm	length.3,4096,32
	.section	.rodata
	.align 32
	.type	sizes.4, @object
	.size	sizes.4, 40
sizes.4:
	.long	30
	.long	35
	.long	15
	.long	5
	.long	10
	.long	20
	.long	25
	.long	8
	.long	40
	.long	12
	.align 4
	.type	odd_coins.5, @object
	.size	odd_coins.5, 12
odd_coins.5:
	.long	4
	.long	9
	.long	15
	.align 32
	.type	coins.6, @object
	.size	coins.6, 32
coins.6:
	.long	1
	.long	2
	.long	5
	.long	10
	.long	20
	.long	50
	.long	100
	.long	200
	.align 32
	.type	items.7, @object
	.size	items.7, 80
items.7:
	.long	12
	.long	4
	.long	2
	.long	2
	.long	1
	.long	1
	.long	4
	.long	10
	.long	1
	.long	2
	.long	33
	.long	40
	.long	17
	.long	19
	.long	50
	.long	66
	.long	71
	.long	93
	.long	28
	.long	31
	.section	.rodata.str1.1
.LC7:
	.string	"kitten"
.LC8:
	.string	"sitting"
.LC9:
	.string	"abc"
.LC10:
	.string	"interrupt"
.LC11:
	.string	"corrupt"
.LC12:
	.string	"abcdefghij"
.LC13:
	.string	"jihgfedcba"
.LC14:
	.string	"the quick brown fox"
.LC15:
	.string	"that thick brow fix"
.LC16:
	.string	"same"
	.section	.rodata
	.align 32
	.type	pairs.8, @object
	.size	pairs.8, 48
pairs.8:
	.long	.LC7
	.long	.LC8
	.long	.LC4
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.long	.LC16
	.long	.LC16
	.local	cut
	.comm	cut,576,32
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdio.h"
	.file 3 "../../../src/Kernel/user/include/string.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xd7d
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x28
	.long	.LASF40
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL84
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xc
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xd
	.long	0x26
	.uleb128 0x29
	.long	.LASF41
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0xc
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x2a
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xd
	.long	0x45
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0xc
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0xc
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0xc
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0xc
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x6
	.long	0x45
	.long	0x8a
	.uleb128 0x4
	.long	0x3e
	.byte	0xb
	.uleb128 0x4
	.long	0x3e
	.byte	0xb
	.byte	0
	.uleb128 0x12
	.string	"cut"
	.byte	0x54
	.byte	0xc
	.long	0x74
	.uleb128 0x5
	.byte	0x3
	.long	cut
	.uleb128 0x17
	.long	.LASF9
	.byte	0x2
	.byte	0x34
	.byte	0x5
	.long	0x45
	.long	0xb1
	.uleb128 0xf
	.long	0x45
	.byte	0
	.uleb128 0x17
	.long	.LASF10
	.byte	0x3
	.byte	0x9
	.byte	0x7
	.long	0xd1
	.long	0xd1
	.uleb128 0xf
	.long	0xd1
	.uleb128 0xf
	.long	0x45
	.uleb128 0xf
	.long	0x32
	.byte	0
	.uleb128 0x2b
	.byte	0x4
	.uleb128 0x17
	.long	.LASF11
	.byte	0x3
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0xe9
	.uleb128 0xf
	.long	0xe9
	.byte	0
	.uleb128 0x13
	.long	0x2d
	.uleb128 0xd
	.long	0xe9
	.uleb128 0x17
	.long	.LASF12
	.byte	0x2
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0x109
	.uleb128 0xf
	.long	0xe9
	.byte	0
	.uleb128 0x17
	.long	.LASF13
	.byte	0x2
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x120
	.uleb128 0xf
	.long	0xe9
	.uleb128 0x2c
	.byte	0
	.uleb128 0x2d
	.long	.LASF42
	.byte	0x1
	.byte	0x85
	.byte	0x5
	.long	0x45
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x83c
	.uleb128 0xe
	.long	.LASF14
	.byte	0x87
	.byte	0x1b
	.long	0x852
	.uleb128 0x5
	.byte	0x3
	.long	pairs.8
	.uleb128 0xe
	.long	.LASF15
	.byte	0x8b
	.byte	0x13
	.long	0x86d
	.uleb128 0x5
	.byte	0x3
	.long	items.7
	.uleb128 0xe
	.long	.LASF16
	.byte	0x8e
	.byte	0x13
	.long	0x882
	.uleb128 0x5
	.byte	0x3
	.long	coins.6
	.uleb128 0xe
	.long	.LASF17
	.byte	0x8e
	.byte	0x40
	.long	0x897
	.uleb128 0x5
	.byte	0x3
	.long	odd_coins.5
	.uleb128 0xe
	.long	.LASF18
	.byte	0x8f
	.byte	0x13
	.long	0x8ac
	.uleb128 0x5
	.byte	0x3
	.long	sizes.4
	.uleb128 0x12
	.string	"to"
	.byte	0x90
	.byte	0x7
	.long	0x8b1
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x12
	.string	"v"
	.byte	0xa5
	.byte	0x6
	.long	0x8c1
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.uleb128 0x14
	.long	.LASF19
	.byte	0xa8
	.byte	0x6
	.long	0x45
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1b
	.long	.LLRL12
	.long	0x485
	.uleb128 0x18
	.string	"i"
	.byte	0x91
	.byte	0xe
	.long	0x32
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x10
	.long	.LLRL14
	.uleb128 0x18
	.string	"n"
	.byte	0x92
	.byte	0x7
	.long	0x45
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x1c
	.long	0xc31
	.long	.LBI93
	.value	.LVU94
	.long	.LLRL16
	.byte	0x92
	.byte	0xb
	.long	0x311
	.uleb128 0x5
	.long	0xc52
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x5
	.long	0xc49
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x5
	.long	0xc40
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x10
	.long	.LLRL16
	.uleb128 0x2
	.long	0xc6d
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	0xc76
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x1d
	.long	0xc7f
	.long	.LLRL22
	.long	0x2ab
	.uleb128 0x2
	.long	0xc84
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0xa
	.long	0xc8d
	.long	.LLRL24
	.uleb128 0x2
	.long	0xc8e
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x2e
	.long	0xd3e
	.long	.LBI97
	.value	.LVU106
	.long	.LBB97
	.long	.LBE97-.LBB97
	.byte	0x1
	.byte	0x22
	.byte	0x31
	.uleb128 0x5
	.long	0xd56
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x5
	.long	0xd4d
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x22
	.long	0xc99
	.long	.LBB100
	.long	.LBE100-.LBB100
	.long	0x2d7
	.uleb128 0x2
	.long	0xc9a
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x2
	.long	0xca3
	.long	.LLST29
	.long	.LVUS29
	.byte	0
	.uleb128 0x9
	.long	.LVL77
	.long	0xd3
	.long	0x2f5
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xb
	.byte	0x73
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	pairs.8
	.byte	0x22
	.byte	0x6
	.byte	0
	.uleb128 0x11
	.long	.LVL78
	.long	0xd3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xb
	.byte	0x73
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	pairs.8+4
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	0xcc9
	.long	.LBI104
	.value	.LVU168
	.long	.LLRL30
	.byte	0x93
	.byte	0x3
	.long	0x44f
	.uleb128 0x5
	.long	0xce1
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x5
	.long	0xcd8
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x10
	.long	.LLRL30
	.uleb128 0x1e
	.long	0xcea
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.uleb128 0x2
	.long	0xcf5
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x22
	.long	0xcfe
	.long	.LBB106
	.long	.LBE106-.LBB106
	.long	0x37a
	.uleb128 0x2
	.long	0xd03
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.uleb128 0x1d
	.long	0xd0d
	.long	.LLRL35
	.long	0x43a
	.uleb128 0x2
	.long	0xd0e
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0xa
	.long	0xd17
	.long	.LLRL37
	.uleb128 0x2
	.long	0xd18
	.long	.LLST38
	.long	.LVUS38
	.uleb128 0x19
	.long	0xd23
	.long	.LBB109
	.long	.LBE109-.LBB109
	.uleb128 0x2
	.long	0xd24
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0xa
	.long	0xd2d
	.long	.LLRL40
	.uleb128 0x2
	.long	0xd2e
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x1c
	.long	0xd60
	.long	.LBI111
	.value	.LVU201
	.long	.LLRL42
	.byte	0x14
	.byte	0x36
	.long	0x40a
	.uleb128 0x5
	.long	0xd76
	.long	.LLST43
	.long	.LVUS43
	.uleb128 0x5
	.long	0xd6d
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.uleb128 0x1f
	.long	0xd60
	.long	.LBI115
	.value	.LVU204
	.long	.LLRL45
	.byte	0x14
	.byte	0xd
	.uleb128 0x5
	.long	0xd76
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x5
	.long	0xd6d
	.long	.LLST47
	.long	.LVUS47
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LVL51
	.long	0xd3
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LVL73
	.long	0x109
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	.LBB131
	.long	.LBE131-.LBB131
	.long	0x599
	.uleb128 0x14
	.long	.LASF20
	.byte	0x96
	.byte	0xb
	.long	0x45
	.long	.LLST48
	.long	.LVUS48
	.uleb128 0x10
	.long	.LLRL49
	.uleb128 0x14
	.long	.LASF21
	.byte	0x97
	.byte	0xc
	.long	0x3e
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0xb
	.long	.LASF26
	.byte	0x98
	.byte	0x7
	.long	0x45
	.uleb128 0x24
	.long	0xb88
	.long	.LLRL51
	.byte	0x98
	.long	0x573
	.uleb128 0x15
	.long	0xb97
	.uleb128 0x15
	.long	0xba2
	.uleb128 0x15
	.long	0xbb6
	.uleb128 0x15
	.long	0xbab
	.uleb128 0x10
	.long	.LLRL51
	.uleb128 0x1d
	.long	0xbd2
	.long	.LLRL52
	.long	0x54d
	.uleb128 0x2
	.long	0xbd7
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0xa
	.long	0xbe0
	.long	.LLRL54
	.uleb128 0x2
	.long	0xbe1
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x1f
	.long	0xd3e
	.long	.LBI137
	.value	.LVU259
	.long	.LLRL56
	.byte	0x38
	.byte	0x12
	.uleb128 0x5
	.long	0xd56
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x5
	.long	0xd4d
	.long	.LLST58
	.long	.LVUS58
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0xbec
	.long	.LLRL59
	.uleb128 0x2
	.long	0xbed
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x2
	.long	0xbf6
	.long	.LLST61
	.long	.LVUS61
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LVL94
	.long	0x109
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
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	.LBB148
	.long	.LBE148-.LBB148
	.long	0x6a3
	.uleb128 0x14
	.long	.LASF22
	.byte	0x9b
	.byte	0xb
	.long	0x45
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x10
	.long	.LLRL63
	.uleb128 0x12
	.string	"few"
	.byte	0x9c
	.byte	0x7
	.long	0x45
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.uleb128 0x12
	.string	"odd"
	.byte	0x9c
	.byte	0xc
	.long	0x45
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.uleb128 0x14
	.long	.LASF23
	.byte	0x9d
	.byte	0x16
	.long	0x8d1
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x14
	.long	.LASF24
	.byte	0x9d
	.byte	0x3d
	.long	0x8d1
	.long	.LLST65
	.long	.LVUS65
	.uleb128 0x9
	.long	.LVL97
	.long	0xf3
	.long	0x61a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x9
	.long	.LVL99
	.long	0xa6d
	.long	0x644
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	coins.6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x38
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.byte	0
	.uleb128 0x9
	.long	.LVL101
	.long	0xa6d
	.long	0x66e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	odd_coins.5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.byte	0
	.uleb128 0x9
	.long	.LVL103
	.long	0x109
	.long	0x68d
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
	.uleb128 0x11
	.long	.LVL104
	.long	0x109
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1b
	.long	.LLRL74
	.long	0x6be
	.uleb128 0x18
	.string	"i"
	.byte	0xa6
	.byte	0xb
	.long	0x45
	.long	.LLST75
	.long	.LVUS75
	.byte	0
	.uleb128 0x2f
	.long	0x9f1
	.long	.LBI152
	.value	.LVU321
	.long	.LBB152
	.long	.LBE152-.LBB152
	.byte	0x1
	.byte	0xa3
	.byte	0x2
	.long	0x771
	.uleb128 0x5
	.long	0xa00
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x5
	.long	0xa0b
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x1e
	.long	0xa14
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.uleb128 0xa
	.long	0xa1f
	.long	.LLRL68
	.uleb128 0x2
	.long	0xa20
	.long	.LLST69
	.long	.LVUS69
	.uleb128 0x19
	.long	0xa2b
	.long	.LBB155
	.long	.LBE155-.LBB155
	.uleb128 0x2
	.long	0xa2c
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x2
	.long	0xa35
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x19
	.long	0xa3e
	.long	.LBB156
	.long	.LBE156-.LBB156
	.uleb128 0x2
	.long	0xa3f
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x19
	.long	0xa48
	.long	.LBB157
	.long	.LBE157-.LBB157
	.uleb128 0x2
	.long	0xa49
	.long	.LLST73
	.long	.LVUS73
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.long	0x8d8
	.long	.LLRL76
	.byte	0xa8
	.long	0x7f0
	.uleb128 0x15
	.long	0x8f0
	.uleb128 0x15
	.long	0x8e7
	.uleb128 0x10
	.long	.LLRL76
	.uleb128 0x1e
	.long	0x8f9
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.uleb128 0x2
	.long	0x904
	.long	.LLST77
	.long	.LVUS77
	.uleb128 0xa
	.long	0x90f
	.long	.LLRL78
	.uleb128 0x30
	.long	0x910
	.uleb128 0xa
	.long	0x919
	.long	.LLRL79
	.uleb128 0x2
	.long	0x91a
	.long	.LLST80
	.long	.LVUS80
	.uleb128 0x2
	.long	0x925
	.long	.LLST81
	.long	.LVUS81
	.uleb128 0xa
	.long	0x930
	.long	.LLRL82
	.uleb128 0x2
	.long	0x931
	.long	.LLST83
	.long	.LVUS83
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL123
	.long	0x109
	.long	0x808
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x9
	.long	.LVL124
	.long	0x955
	.long	0x820
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.uleb128 0x11
	.long	.LVL133
	.long	0x109
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
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0xee
	.long	0x852
	.uleb128 0x4
	.long	0x3e
	.byte	0x5
	.uleb128 0x4
	.long	0x3e
	.byte	0x1
	.byte	0
	.uleb128 0xd
	.long	0x83c
	.uleb128 0x6
	.long	0x4c
	.long	0x86d
	.uleb128 0x4
	.long	0x3e
	.byte	0x9
	.uleb128 0x4
	.long	0x3e
	.byte	0x1
	.byte	0
	.uleb128 0xd
	.long	0x857
	.uleb128 0x6
	.long	0x4c
	.long	0x882
	.uleb128 0x4
	.long	0x3e
	.byte	0x7
	.byte	0
	.uleb128 0xd
	.long	0x872
	.uleb128 0x6
	.long	0x4c
	.long	0x897
	.uleb128 0x4
	.long	0x3e
	.byte	0x2
	.byte	0
	.uleb128 0xd
	.long	0x887
	.uleb128 0x6
	.long	0x4c
	.long	0x8ac
	.uleb128 0x4
	.long	0x3e
	.byte	0x9
	.byte	0
	.uleb128 0xd
	.long	0x89c
	.uleb128 0x6
	.long	0x26
	.long	0x8c1
	.uleb128 0x4
	.long	0x3e
	.byte	0x3f
	.byte	0
	.uleb128 0x6
	.long	0x45
	.long	0x8d1
	.uleb128 0x4
	.long	0x3e
	.byte	0x3b
	.byte	0
	.uleb128 0xc
	.byte	0x8
	.byte	0x7
	.long	.LASF25
	.uleb128 0x16
	.long	.LASF30
	.byte	0x73
	.byte	0xc
	.long	0x45
	.long	0x940
	.uleb128 0x8
	.string	"v"
	.byte	0x73
	.byte	0x1e
	.long	0x940
	.uleb128 0x8
	.string	"n"
	.byte	0x73
	.byte	0x25
	.long	0x45
	.uleb128 0xb
	.long	.LASF27
	.byte	0x75
	.byte	0x6
	.long	0x945
	.uleb128 0xb
	.long	.LASF19
	.byte	0x75
	.byte	0x11
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"i"
	.byte	0x76
	.byte	0xb
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"low"
	.byte	0x77
	.byte	0x7
	.long	0x45
	.uleb128 0xb
	.long	.LASF28
	.byte	0x77
	.byte	0x10
	.long	0x45
	.uleb128 0x7
	.uleb128 0xb
	.long	.LASF29
	.byte	0x79
	.byte	0x8
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x4c
	.uleb128 0x6
	.long	0x45
	.long	0x955
	.uleb128 0x4
	.long	0x3e
	.byte	0x3f
	.byte	0
	.uleb128 0x31
	.long	.LASF43
	.byte	0x1
	.byte	0x67
	.byte	0xd
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x9f1
	.uleb128 0x20
	.string	"i"
	.byte	0x67
	.byte	0x1a
	.long	0x45
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x20
	.string	"j"
	.byte	0x67
	.byte	0x21
	.long	0x45
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x9
	.long	.LVL15
	.long	0x9b
	.long	0x9a2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x28
	.byte	0
	.uleb128 0x9
	.long	.LVL16
	.long	0x955
	.long	0x9b6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL17
	.long	0x955
	.long	0x9ca
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL18
	.long	0x9b
	.long	0x9df
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x8
	.byte	0x29
	.byte	0
	.uleb128 0x11
	.long	.LVL22
	.long	0x9b
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF31
	.byte	0x56
	.byte	0xd
	.long	0x51
	.long	0xa57
	.uleb128 0x1a
	.long	.LASF18
	.byte	0x56
	.byte	0x1e
	.long	0x940
	.uleb128 0x8
	.string	"n"
	.byte	0x56
	.byte	0x29
	.long	0x45
	.uleb128 0xb
	.long	.LASF32
	.byte	0x58
	.byte	0x7
	.long	0xa57
	.uleb128 0x7
	.uleb128 0xb
	.long	.LASF19
	.byte	0x59
	.byte	0xb
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"i"
	.byte	0x5a
	.byte	0xc
	.long	0x45
	.uleb128 0x3
	.string	"j"
	.byte	0x5a
	.byte	0x13
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"k"
	.byte	0x5c
	.byte	0xd
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"c"
	.byte	0x5d
	.byte	0xa
	.long	0x51
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x51
	.long	0xa6d
	.uleb128 0x4
	.long	0x3e
	.byte	0xb
	.uleb128 0x4
	.long	0x3e
	.byte	0xb
	.byte	0
	.uleb128 0x32
	.long	.LASF44
	.byte	0x1
	.byte	0x43
	.byte	0x1b
	.long	0x8d1
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0xb65
	.uleb128 0x25
	.long	.LASF16
	.byte	0x43
	.byte	0x2d
	.long	0x940
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x20
	.string	"n"
	.byte	0x43
	.byte	0x38
	.long	0x45
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x25
	.long	.LASF22
	.byte	0x43
	.byte	0x3f
	.long	0x45
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x33
	.long	.LASF45
	.byte	0x1
	.byte	0x43
	.byte	0x4c
	.long	0xb65
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xe
	.long	.LASF23
	.byte	0x45
	.byte	0x1c
	.long	0xb6a
	.uleb128 0x5
	.byte	0x3
	.long	ways.1
	.uleb128 0x12
	.string	"few"
	.byte	0x46
	.byte	0xd
	.long	0xb79
	.uleb128 0x5
	.byte	0x3
	.long	few.0
	.uleb128 0x1b
	.long	.LLRL3
	.long	0xb0a
	.uleb128 0x18
	.string	"i"
	.byte	0x49
	.byte	0xb
	.long	0x45
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.uleb128 0x26
	.long	.LBB28
	.long	.LBE28-.LBB28
	.uleb128 0x3
	.string	"c"
	.byte	0x4b
	.byte	0xb
	.long	0x45
	.uleb128 0x26
	.long	.LBB29
	.long	.LBE29-.LBB29
	.uleb128 0x18
	.string	"i"
	.byte	0x4c
	.byte	0xc
	.long	0x45
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x1f
	.long	0xd60
	.long	.LBI30
	.value	.LVU39
	.long	.LLRL6
	.byte	0x4e
	.byte	0xd
	.uleb128 0x5
	.long	0xd76
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x5
	.long	0xd6d
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x45
	.uleb128 0x6
	.long	0x8d1
	.long	0xb79
	.uleb128 0x27
	.long	0x3e
	.byte	0
	.uleb128 0x6
	.long	0x45
	.long	0xb88
	.uleb128 0x27
	.long	0x3e
	.byte	0
	.uleb128 0x16
	.long	.LASF33
	.byte	0x31
	.byte	0xc
	.long	0x45
	.long	0xc01
	.uleb128 0x1a
	.long	.LASF15
	.byte	0x31
	.byte	0x21
	.long	0xc11
	.uleb128 0x8
	.string	"n"
	.byte	0x31
	.byte	0x30
	.long	0x45
	.uleb128 0x1a
	.long	.LASF20
	.byte	0x31
	.byte	0x37
	.long	0x45
	.uleb128 0x1a
	.long	.LASF21
	.byte	0x31
	.byte	0x47
	.long	0xc16
	.uleb128 0xe
	.long	.LASF34
	.byte	0x33
	.byte	0xd
	.long	0xc1b
	.uleb128 0x5
	.byte	0x3
	.long	best.2
	.uleb128 0x21
	.long	0xbec
	.uleb128 0x3
	.string	"i"
	.byte	0x34
	.byte	0xb
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"w"
	.byte	0x35
	.byte	0xc
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x3
	.string	"i"
	.byte	0x3b
	.byte	0xb
	.long	0x45
	.uleb128 0x3
	.string	"w"
	.byte	0x3b
	.byte	0x12
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x4c
	.long	0xc11
	.uleb128 0x4
	.long	0x3e
	.byte	0x1
	.byte	0
	.uleb128 0x13
	.long	0xc01
	.uleb128 0x13
	.long	0x3e
	.uleb128 0x6
	.long	0x45
	.long	0xc31
	.uleb128 0x4
	.long	0x3e
	.byte	0x13
	.uleb128 0x4
	.long	0x3e
	.byte	0xc8
	.byte	0
	.uleb128 0x16
	.long	.LASF35
	.byte	0x1b
	.byte	0xc
	.long	0x45
	.long	0xcae
	.uleb128 0x8
	.string	"a"
	.byte	0x1b
	.byte	0x1f
	.long	0xe9
	.uleb128 0x8
	.string	"b"
	.byte	0x1b
	.byte	0x2e
	.long	0xe9
	.uleb128 0x8
	.string	"to"
	.byte	0x1b
	.byte	0x37
	.long	0xcae
	.uleb128 0xe
	.long	.LASF19
	.byte	0x1d
	.byte	0x17
	.long	0xcb3
	.uleb128 0x5
	.byte	0x3
	.long	length.3
	.uleb128 0x3
	.string	"n"
	.byte	0x1e
	.byte	0x6
	.long	0x45
	.uleb128 0x3
	.string	"m"
	.byte	0x1e
	.byte	0x15
	.long	0x45
	.uleb128 0x21
	.long	0xc99
	.uleb128 0x3
	.string	"i"
	.byte	0x1f
	.byte	0xb
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"j"
	.byte	0x20
	.byte	0xc
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x3
	.string	"i"
	.byte	0x23
	.byte	0xb
	.long	0x45
	.uleb128 0x3
	.string	"j"
	.byte	0x23
	.byte	0x12
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x26
	.uleb128 0x6
	.long	0x66
	.long	0xcc9
	.uleb128 0x4
	.long	0x3e
	.byte	0x3f
	.uleb128 0x4
	.long	0x3e
	.byte	0x3f
	.byte	0
	.uleb128 0x16
	.long	.LASF36
	.byte	0x9
	.byte	0xc
	.long	0x45
	.long	0xd3e
	.uleb128 0x8
	.string	"a"
	.byte	0x9
	.byte	0x26
	.long	0xe9
	.uleb128 0x8
	.string	"b"
	.byte	0x9
	.byte	0x35
	.long	0xe9
	.uleb128 0x3
	.string	"row"
	.byte	0xb
	.byte	0x6
	.long	0x945
	.uleb128 0x3
	.string	"n"
	.byte	0xc
	.byte	0x6
	.long	0x45
	.uleb128 0x21
	.long	0xd0d
	.uleb128 0x3
	.string	"j"
	.byte	0xd
	.byte	0xb
	.long	0x45
	.byte	0
	.uleb128 0x7
	.uleb128 0x3
	.string	"i"
	.byte	0xf
	.byte	0xb
	.long	0x45
	.uleb128 0x7
	.uleb128 0xb
	.long	.LASF37
	.byte	0x10
	.byte	0x7
	.long	0x45
	.uleb128 0x7
	.uleb128 0x3
	.string	"j"
	.byte	0x12
	.byte	0xc
	.long	0x45
	.uleb128 0x7
	.uleb128 0xb
	.long	.LASF38
	.byte	0x13
	.byte	0x8
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF39
	.byte	0x7
	.byte	0xc
	.long	0x45
	.long	0xd60
	.uleb128 0x8
	.string	"a"
	.byte	0x7
	.byte	0x15
	.long	0x45
	.uleb128 0x8
	.string	"b"
	.byte	0x7
	.byte	0x1c
	.long	0x45
	.byte	0
	.uleb128 0x34
	.long	.LASF46
	.byte	0x1
	.byte	0x6
	.byte	0xc
	.long	0x45
	.byte	0x1
	.uleb128 0x8
	.string	"a"
	.byte	0x6
	.byte	0x16
	.long	0x45
	.uleb128 0x8
	.string	"b"
	.byte	0x6
	.byte	0x1d
	.long	0x45
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
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
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
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
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
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x21
	.sleb128 15
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x21
	.sleb128 1000
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2f
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
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x30
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x31
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
	.uleb128 0x32
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
	.uleb128 0x33
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
	.uleb128 0x34
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
	.uleb128 .LVU421
	.uleb128 .LVU425
	.uleb128 .LVU425
	.uleb128 .LVU426
.LLST11:
	.byte	0x6
	.long	.LVL132
	.byte	0x4
	.uleb128 .LVL132-.LVL132
	.uleb128 .LVL134-.LVL132
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL134-.LVL132
	.uleb128 .LVL135-.LVL132
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS13:
	.uleb128 .LVU84
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU238
	.uleb128 .LVU239
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU328
.LLST13:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-.LVL24
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.LVL24
	.uleb128 .LVL74-.LVL24
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0x4
	.uleb128 .LVL75-.LVL24
	.uleb128 .LVL76-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL76-.LVL24
	.uleb128 .LVL80-.LVL24
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL80-.LVL24
	.uleb128 .LVL81-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL81-.LVL24
	.uleb128 .LVL107-.LVL24
	.uleb128 0x2
	.byte	0x74
	.sleb128 52
	.byte	0
.LVUS15:
	.uleb128 .LVU166
	.uleb128 .LVU172
	.uleb128 .LVU172
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU243
	.uleb128 .LVU244
	.uleb128 .LVU328
.LLST15:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL50-.LVL49
	.uleb128 .LVL69-.LVL49
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL70-.LVL49
	.uleb128 .LVL79-.LVL49
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL80-.LVL49
	.uleb128 .LVL107-.LVL49
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS17:
	.uleb128 .LVU94
	.uleb128 .LVU129
	.uleb128 .LVU129
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU142
	.uleb128 .LVU143
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU158
	.uleb128 .LVU158
	.uleb128 .LVU160
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST17:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL38-.LVL26
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL26
	.uleb128 .LVL40-.LVL26
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL40-.LVL26
	.uleb128 .LVL41-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL42-.LVL26
	.uleb128 .LVL43-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0x4
	.uleb128 .LVL43-.LVL26
	.uleb128 .LVL45-.LVL26
	.uleb128 0x7
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL26
	.uleb128 .LVL47-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL69-.LVL26
	.uleb128 .LVL70-.LVL26
	.uleb128 0x4
	.byte	0x74
	.sleb128 80
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU94
	.uleb128 .LVU166
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST18:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL49-.LVL26
	.uleb128 0xb
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	pairs.8+4
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL69-.LVL26
	.uleb128 .LVL70-.LVL26
	.uleb128 0xb
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	pairs.8+4
	.byte	0x22
	.byte	0
.LVUS19:
	.uleb128 .LVU94
	.uleb128 .LVU100
	.uleb128 .LVU100
	.uleb128 .LVU166
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST19:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL27-.LVL26
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL27-.LVL26
	.uleb128 .LVL49-.LVL26
	.uleb128 0xb
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	pairs.8
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL69-.LVL26
	.uleb128 .LVL70-.LVL26
	.uleb128 0xb
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	pairs.8
	.byte	0x22
	.byte	0
.LVUS20:
	.uleb128 .LVU97
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU166
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST20:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL28-.LVL26
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL28-.LVL26
	.uleb128 .LVL49-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL69-.LVL26
	.uleb128 .LVL70-.LVL26
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
.LVUS21:
	.uleb128 .LVU97
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU128
	.uleb128 .LVU128
	.uleb128 .LVU166
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST21:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL29-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL29-.LVL26
	.uleb128 .LVL34-.LVL26
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL34-.LVL26
	.uleb128 .LVL36-.LVL26
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL36-.LVL26
	.uleb128 .LVL37-.LVL26
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL37-.LVL26
	.uleb128 .LVL49-.LVL26
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0x4
	.uleb128 .LVL69-.LVL26
	.uleb128 .LVL70-.LVL26
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS23:
	.uleb128 .LVU99
	.uleb128 .LVU134
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST23:
	.byte	0x6
	.long	.LVL26
	.byte	0x4
	.uleb128 .LVL26-.LVL26
	.uleb128 .LVL40-.LVL26
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL69-.LVL26
	.uleb128 .LVL70-.LVL26
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS25:
	.uleb128 .LVU101
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU121
	.uleb128 .LVU121
	.uleb128 .LVU133
	.uleb128 .LVU229
	.uleb128 .LVU231
.LLST25:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL29-.LVL28
	.uleb128 .LVL32-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL32-.LVL28
	.uleb128 .LVL33-.LVL28
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL28
	.uleb128 .LVL39-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL69-.LVL28
	.uleb128 .LVL70-.LVL28
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS26:
	.uleb128 .LVU106
	.uleb128 .LVU108
.LLST26:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL30-.LVL30
	.uleb128 0x8
	.byte	0x72
	.sleb128 1
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU106
	.uleb128 .LVU108
.LLST27:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL30-.LVL30
	.uleb128 0x9
	.byte	0x72
	.sleb128 64
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU126
	.uleb128 .LVU134
	.uleb128 .LVU157
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU160
.LLST28:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL40-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL36
	.uleb128 .LVL46-.LVL36
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL36
	.uleb128 .LVL47-.LVL36
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS29:
	.uleb128 .LVU126
	.uleb128 .LVU134
	.uleb128 .LVU157
	.uleb128 .LVU159
	.uleb128 .LVU159
	.uleb128 .LVU160
.LLST29:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL40-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL36
	.uleb128 .LVL46-.LVL36
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL36
	.uleb128 .LVL47-.LVL36
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS31:
	.uleb128 .LVU168
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU235
.LLST31:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL69-.LVL49
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL70-.LVL49
	.uleb128 .LVL72-.LVL49
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0
.LVUS32:
	.uleb128 .LVU168
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU235
.LLST32:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL69-.LVL49
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL70-.LVL49
	.uleb128 .LVL72-.LVL49
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0
.LVUS33:
	.uleb128 .LVU173
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU232
.LLST33:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL53-.LVL52
	.uleb128 .LVL57-.LVL52
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL57-.LVL52
	.uleb128 .LVL69-.LVL52
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL70-.LVL52
	.uleb128 .LVL71-.LVL52
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS34:
	.uleb128 .LVU175
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU184
.LLST34:
	.byte	0x6
	.long	.LVL52
	.byte	0x4
	.uleb128 .LVL52-.LVL52
	.uleb128 .LVL53-.LVL52
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL53-.LVL52
	.uleb128 .LVL56-.LVL52
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS36:
	.uleb128 .LVU181
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU221
	.uleb128 .LVU225
	.uleb128 .LVU229
	.uleb128 .LVU231
	.uleb128 .LVU232
.LLST36:
	.byte	0x6
	.long	.LVL55
	.byte	0x4
	.uleb128 .LVL55-.LVL55
	.uleb128 .LVL57-.LVL55
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL55
	.uleb128 .LVL59-.LVL55
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL59-.LVL55
	.uleb128 .LVL67-.LVL55
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL68-.LVL55
	.uleb128 .LVL69-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL70-.LVL55
	.uleb128 .LVL71-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS38:
	.uleb128 .LVU189
	.uleb128 .LVU191
	.uleb128 .LVU197
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU211
	.uleb128 .LVU218
	.uleb128 .LVU221
.LLST38:
	.byte	0x6
	.long	.LVL57
	.byte	0x4
	.uleb128 .LVL57-.LVL57
	.uleb128 .LVL58-.LVL57
	.uleb128 0x3
	.byte	0x74
	.sleb128 384
	.byte	0x4
	.uleb128 .LVL59-.LVL57
	.uleb128 .LVL60-.LVL57
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL60-.LVL57
	.uleb128 .LVL62-.LVL57
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL65-.LVL57
	.uleb128 .LVL67-.LVL57
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS39:
	.uleb128 .LVU193
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU221
.LLST39:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL59-.LVL58
	.uleb128 .LVL67-.LVL58
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS41:
	.uleb128 .LVU200
	.uleb128 .LVU221
.LLST41:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL67-.LVL60
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS43:
	.uleb128 .LVU201
	.uleb128 .LVU203
.LLST43:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL60-.LVL60
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS44:
	.uleb128 .LVU201
	.uleb128 .LVU203
.LLST44:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL60-.LVL60
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS46:
	.uleb128 .LVU203
	.uleb128 .LVU212
.LLST46:
	.byte	0x8
	.long	.LVL60
	.uleb128 .LVL63-.LVL60
	.uleb128 0x10
	.byte	0x76
	.sleb128 0
	.byte	0x12
	.byte	0x70
	.sleb128 0
	.byte	0x16
	.byte	0x14
	.byte	0x2d
	.byte	0x28
	.value	0x1
	.byte	0x16
	.byte	0x13
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU203
	.uleb128 .LVU207
	.uleb128 .LVU207
	.uleb128 .LVU211
.LLST47:
	.byte	0x6
	.long	.LVL60
	.byte	0x4
	.uleb128 .LVL60-.LVL60
	.uleb128 .LVL61-.LVL60
	.uleb128 0x17
	.byte	0x72
	.sleb128 0
	.byte	0x71
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x2e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL61-.LVL60
	.uleb128 .LVL62-.LVL60
	.uleb128 0x19
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0x71
	.sleb128 0
	.byte	0x22
	.byte	0x31
	.byte	0x1c
	.byte	0x94
	.byte	0x1
	.byte	0x48
	.byte	0x24
	.byte	0x73
	.sleb128 0
	.byte	0x48
	.byte	0x24
	.byte	0x2e
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x77
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS48:
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU301
.LLST48:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-.LVL82
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL83-.LVL82
	.uleb128 .LVL94-.LVL82
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS50:
	.uleb128 .LVU277
	.uleb128 .LVU299
.LLST50:
	.byte	0x8
	.long	.LVL89
	.uleb128 .LVL94-.LVL89
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS53:
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU277
	.uleb128 .LVU277
	.uleb128 .LVU295
.LLST53:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-.LVL82
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL82
	.uleb128 .LVL84-.LVL82
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL84-.LVL82
	.uleb128 .LVL87-.LVL82
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL87-.LVL82
	.uleb128 .LVL89-.LVL82
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL89-.LVL82
	.uleb128 .LVL93-.LVL82
	.uleb128 0x7
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS55:
	.uleb128 .LVU249
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU276
.LLST55:
	.byte	0x6
	.long	.LVL83
	.byte	0x4
	.uleb128 .LVL83-.LVL83
	.uleb128 .LVL84-.LVL83
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL84-.LVL83
	.uleb128 .LVL88-.LVL83
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS57:
	.uleb128 .LVU259
	.uleb128 .LVU261
.LLST57:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL85-.LVL85
	.uleb128 0x1f
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x74
	.sleb128 64
	.byte	0x6
	.byte	0x22
	.byte	0x3
	.long	best.2
	.byte	0x22
	.byte	0x6
	.byte	0x74
	.sleb128 68
	.byte	0x6
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	items.7-4
	.byte	0x22
	.byte	0x6
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU259
	.uleb128 .LVU261
.LLST58:
	.byte	0x8
	.long	.LVL85
	.uleb128 .LVL85-.LVL85
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS60:
	.uleb128 .LVU277
	.uleb128 .LVU281
	.uleb128 .LVU281
	.uleb128 .LVU291
	.uleb128 .LVU291
	.uleb128 .LVU295
.LLST60:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL90-.LVL89
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL90-.LVL89
	.uleb128 .LVL92-.LVL89
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL92-.LVL89
	.uleb128 .LVL93-.LVL89
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS61:
	.uleb128 .LVU277
	.uleb128 .LVU295
.LLST61:
	.byte	0x8
	.long	.LVL89
	.uleb128 .LVL93-.LVL89
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS62:
	.uleb128 .LVU302
	.uleb128 .LVU305
	.uleb128 .LVU307
	.uleb128 .LVU328
.LLST62:
	.byte	0x6
	.long	.LVL95
	.byte	0x4
	.uleb128 .LVL95-.LVL95
	.uleb128 .LVL96-.LVL95
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL97-.LVL95
	.uleb128 .LVL107-.LVL95
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS64:
	.uleb128 .LVU302
	.uleb128 .LVU308
	.uleb128 .LVU313
	.uleb128 .LVU328
.LLST64:
	.byte	0x6
	.long	.LVL95
	.byte	0x4
	.uleb128 .LVL95-.LVL95
	.uleb128 .LVL98-.LVL95
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL100-.LVL95
	.uleb128 .LVL107-.LVL95
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS65:
	.uleb128 .LVU302
	.uleb128 .LVU308
	.uleb128 .LVU314
	.uleb128 .LVU315
	.uleb128 .LVU315
	.uleb128 .LVU316
	.uleb128 .LVU316
	.uleb128 .LVU328
.LLST65:
	.byte	0x6
	.long	.LVL95
	.byte	0x4
	.uleb128 .LVL95-.LVL95
	.uleb128 .LVL98-.LVL95
	.uleb128 0xa
	.byte	0x74
	.sleb128 72
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL101-.LVL95
	.uleb128 .LVL102-.LVL95
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL102-.LVL95
	.uleb128 .LVL103-1-.LVL95
	.uleb128 0x7
	.byte	0x74
	.sleb128 20
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL103-1-.LVL95
	.uleb128 .LVL107-.LVL95
	.uleb128 0xa
	.byte	0x74
	.sleb128 72
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS75:
	.uleb128 .LVU386
	.uleb128 .LVU389
	.uleb128 .LVU389
	.uleb128 .LVU401
.LLST75:
	.byte	0x6
	.long	.LVL124
	.byte	0x4
	.uleb128 .LVL124-.LVL124
	.uleb128 .LVL125-.LVL124
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL125-.LVL124
	.uleb128 .LVL127-.LVL124
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS66:
	.uleb128 .LVU322
	.uleb128 .LVU378
.LLST66:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL122-.LVL105
	.uleb128 0x6
	.byte	0x3
	.long	sizes.4
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU322
	.uleb128 .LVU378
.LLST67:
	.byte	0x8
	.long	.LVL105
	.uleb128 .LVL122-.LVL105
	.uleb128 0x2
	.byte	0x39
	.byte	0x9f
	.byte	0
.LVUS69:
	.uleb128 .LVU326
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU374
	.uleb128 .LVU374
	.uleb128 .LVU375
	.uleb128 .LVU375
	.uleb128 .LVU378
.LLST69:
	.byte	0x6
	.long	.LVL106
	.byte	0x4
	.uleb128 .LVL106-.LVL106
	.uleb128 .LVL107-.LVL106
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL107-.LVL106
	.uleb128 .LVL109-.LVL106
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL109-.LVL106
	.uleb128 .LVL120-.LVL106
	.uleb128 0x6
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL120-.LVL106
	.uleb128 .LVL121-.LVL106
	.uleb128 0x3
	.byte	0x72
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL121-.LVL106
	.uleb128 .LVL122-.LVL106
	.uleb128 0x6
	.byte	0x74
	.sleb128 36
	.byte	0x6
	.byte	0x23
	.uleb128 0x2
	.byte	0x9f
	.byte	0
.LVUS70:
	.uleb128 .LVU330
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU365
	.uleb128 .LVU369
	.uleb128 .LVU378
.LLST70:
	.byte	0x6
	.long	.LVL107
	.byte	0x4
	.uleb128 .LVL107-.LVL107
	.uleb128 .LVL109-.LVL107
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL109-.LVL107
	.uleb128 .LVL111-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL111-.LVL107
	.uleb128 .LVL116-.LVL107
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.byte	0x4
	.uleb128 .LVL118-.LVL107
	.uleb128 .LVL122-.LVL107
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS71:
	.uleb128 .LVU331
	.uleb128 .LVU336
	.uleb128 .LVU336
	.uleb128 .LVU368
	.uleb128 .LVU371
	.uleb128 .LVU378
.LLST71:
	.byte	0x6
	.long	.LVL108
	.byte	0x4
	.uleb128 .LVL108-.LVL108
	.uleb128 .LVL109-.LVL108
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL109-.LVL108
	.uleb128 .LVL117-.LVL108
	.uleb128 0x3
	.byte	0x74
	.sleb128 68
	.byte	0x4
	.uleb128 .LVL119-.LVL108
	.uleb128 .LVL122-.LVL108
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS72:
	.uleb128 .LVU340
	.uleb128 .LVU345
	.uleb128 .LVU345
	.uleb128 .LVU346
	.uleb128 .LVU346
	.uleb128 .LVU363
	.uleb128 .LVU363
	.uleb128 .LVU365
.LLST72:
	.byte	0x6
	.long	.LVL110
	.byte	0x4
	.uleb128 .LVL110-.LVL110
	.uleb128 .LVL111-.LVL110
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL111-.LVL110
	.uleb128 .LVL112-.LVL110
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL112-.LVL110
	.uleb128 .LVL115-.LVL110
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL115-.LVL110
	.uleb128 .LVL116-.LVL110
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS73:
	.uleb128 .LVU356
	.uleb128 .LVU362
	.uleb128 .LVU362
	.uleb128 .LVU363
.LLST73:
	.byte	0x6
	.long	.LVL113
	.byte	0x4
	.uleb128 .LVL113-.LVL113
	.uleb128 .LVL114-.LVL113
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL114-.LVL113
	.uleb128 .LVL115-.LVL113
	.uleb128 0x2
	.byte	0x77
	.sleb128 -48
	.byte	0
.LVUS77:
	.uleb128 .LVU401
	.uleb128 .LVU421
	.uleb128 .LVU426
	.uleb128 0
.LLST77:
	.byte	0x6
	.long	.LVL127
	.byte	0x4
	.uleb128 .LVL127-.LVL127
	.uleb128 .LVL132-.LVL127
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL135-.LVL127
	.uleb128 .LFE9-.LVL127
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS80:
	.uleb128 .LVU403
	.uleb128 .LVU421
	.uleb128 .LVU426
	.uleb128 0
.LLST80:
	.byte	0x6
	.long	.LVL128
	.byte	0x4
	.uleb128 .LVL128-.LVL128
	.uleb128 .LVL132-.LVL128
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL135-.LVL128
	.uleb128 .LFE9-.LVL128
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS81:
	.uleb128 .LVU403
	.uleb128 .LVU421
	.uleb128 .LVU426
	.uleb128 0
.LLST81:
	.byte	0x6
	.long	.LVL128
	.byte	0x4
	.uleb128 .LVL128-.LVL128
	.uleb128 .LVL132-.LVL128
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL135-.LVL128
	.uleb128 .LFE9-.LVL128
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS83:
	.uleb128 .LVU406
	.uleb128 .LVU409
	.uleb128 .LVU426
	.uleb128 0
.LLST83:
	.byte	0x6
	.long	.LVL129
	.byte	0x4
	.uleb128 .LVL129-.LVL129
	.uleb128 .LVL130-.LVL129
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL135-.LVL129
	.uleb128 .LFE9-.LVL129
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU75
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-1-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-1-.LVL14
	.uleb128 .LVL19-.LVL14
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL19-.LVL14
	.uleb128 .LVL21-.LVL14
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL14
	.uleb128 .LVL22-1-.LVL14
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL22-1-.LVL14
	.uleb128 .LVL23-.LVL14
	.uleb128 0x4
	.byte	0x73
	.sleb128 -65
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL14
	.uleb128 .LFE7-.LVL14
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 .LVU72
	.uleb128 .LVU72
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 0
.LLST10:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-1-.LVL14
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL15-1-.LVL14
	.uleb128 .LVL20-.LVL14
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL20-.LVL14
	.uleb128 .LVL21-.LVL14
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL14
	.uleb128 .LVL22-1-.LVL14
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL22-1-.LVL14
	.uleb128 .LFE7-.LVL14
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU28
	.uleb128 .LVU28
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
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LFE5-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL7-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL7-.LVL0
	.uleb128 .LFE5-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU57
	.uleb128 .LVU57
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
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL8-.LVL0
	.uleb128 .LVL13-.LVL0
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL0
	.uleb128 .LFE5-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU20
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU26
.LLST4:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS5:
	.uleb128 .LVU32
	.uleb128 .LVU53
.LLST5:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL12-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS7:
	.uleb128 .LVU39
	.uleb128 .LVU41
.LLST7:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL10-.LVL10
	.uleb128 0xe
	.byte	0x73
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	few.0
	.byte	0x22
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU39
	.uleb128 .LVU41
.LLST8:
	.byte	0x8
	.long	.LVL10
	.uleb128 .LVL10-.LVL10
	.uleb128 0xa
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	few.0
	.byte	0x22
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
.LLRL3:
	.byte	0x5
	.long	.LBB26
	.byte	0x4
	.uleb128 .LBB26-.LBB26
	.uleb128 .LBE26-.LBB26
	.byte	0x4
	.uleb128 .LBB27-.LBB26
	.uleb128 .LBE27-.LBB26
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB30
	.byte	0x4
	.uleb128 .LBB30-.LBB30
	.uleb128 .LBE30-.LBB30
	.byte	0x4
	.uleb128 .LBB34-.LBB30
	.uleb128 .LBE34-.LBB30
	.byte	0x4
	.uleb128 .LBB35-.LBB30
	.uleb128 .LBE35-.LBB30
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB91
	.byte	0x4
	.uleb128 .LBB91-.LBB91
	.uleb128 .LBE91-.LBB91
	.byte	0x4
	.uleb128 .LBB129-.LBB91
	.uleb128 .LBE129-.LBB91
	.byte	0x4
	.uleb128 .LBB130-.LBB91
	.uleb128 .LBE130-.LBB91
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB92
	.byte	0x4
	.uleb128 .LBB92-.LBB92
	.uleb128 .LBE92-.LBB92
	.byte	0x4
	.uleb128 .LBB128-.LBB92
	.uleb128 .LBE128-.LBB92
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB93
	.byte	0x4
	.uleb128 .LBB93-.LBB93
	.uleb128 .LBE93-.LBB93
	.byte	0x4
	.uleb128 .LBB125-.LBB93
	.uleb128 .LBE125-.LBB93
	.byte	0x4
	.uleb128 .LBB127-.LBB93
	.uleb128 .LBE127-.LBB93
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB95
	.byte	0x4
	.uleb128 .LBB95-.LBB95
	.uleb128 .LBE95-.LBB95
	.byte	0x4
	.uleb128 .LBB101-.LBB95
	.uleb128 .LBE101-.LBB95
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB99-.LBB96
	.uleb128 .LBE99-.LBB96
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB104
	.byte	0x4
	.uleb128 .LBB104-.LBB104
	.uleb128 .LBE104-.LBB104
	.byte	0x4
	.uleb128 .LBB126-.LBB104
	.uleb128 .LBE126-.LBB104
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB107
	.byte	0x4
	.uleb128 .LBB107-.LBB107
	.uleb128 .LBE107-.LBB107
	.byte	0x4
	.uleb128 .LBB123-.LBB107
	.uleb128 .LBE123-.LBB107
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB108
	.byte	0x4
	.uleb128 .LBB108-.LBB108
	.uleb128 .LBE108-.LBB108
	.byte	0x4
	.uleb128 .LBB122-.LBB108
	.uleb128 .LBE122-.LBB108
	.byte	0
.LLRL40:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB121-.LBB110
	.uleb128 .LBE121-.LBB110
	.byte	0
.LLRL42:
	.byte	0x5
	.long	.LBB111
	.byte	0x4
	.uleb128 .LBB111-.LBB111
	.uleb128 .LBE111-.LBB111
	.byte	0x4
	.uleb128 .LBB118-.LBB111
	.uleb128 .LBE118-.LBB111
	.byte	0x4
	.uleb128 .LBB119-.LBB111
	.uleb128 .LBE119-.LBB111
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB115
	.byte	0x4
	.uleb128 .LBB115-.LBB115
	.uleb128 .LBE115-.LBB115
	.byte	0x4
	.uleb128 .LBB120-.LBB115
	.uleb128 .LBE120-.LBB115
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB132
	.byte	0x4
	.uleb128 .LBB132-.LBB132
	.uleb128 .LBE132-.LBB132
	.byte	0x4
	.uleb128 .LBB147-.LBB132
	.uleb128 .LBE147-.LBB132
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB133
	.byte	0x4
	.uleb128 .LBB133-.LBB133
	.uleb128 .LBE133-.LBB133
	.byte	0x4
	.uleb128 .LBB146-.LBB133
	.uleb128 .LBE146-.LBB133
	.byte	0
.LLRL52:
	.byte	0x5
	.long	.LBB135
	.byte	0x4
	.uleb128 .LBB135-.LBB135
	.uleb128 .LBE135-.LBB135
	.byte	0x4
	.uleb128 .LBB143-.LBB135
	.uleb128 .LBE143-.LBB135
	.byte	0
.LLRL54:
	.byte	0x5
	.long	.LBB136
	.byte	0x4
	.uleb128 .LBB136-.LBB136
	.uleb128 .LBE136-.LBB136
	.byte	0x4
	.uleb128 .LBB141-.LBB136
	.uleb128 .LBE141-.LBB136
	.byte	0
.LLRL56:
	.byte	0x5
	.long	.LBB137
	.byte	0x4
	.uleb128 .LBB137-.LBB137
	.uleb128 .LBE137-.LBB137
	.byte	0x4
	.uleb128 .LBB140-.LBB137
	.uleb128 .LBE140-.LBB137
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB142
	.byte	0x4
	.uleb128 .LBB142-.LBB142
	.uleb128 .LBE142-.LBB142
	.byte	0x4
	.uleb128 .LBB144-.LBB142
	.uleb128 .LBE144-.LBB142
	.byte	0
.LLRL63:
	.byte	0x5
	.long	.LBB149
	.byte	0x4
	.uleb128 .LBB149-.LBB149
	.uleb128 .LBE149-.LBB149
	.byte	0x4
	.uleb128 .LBB150-.LBB149
	.uleb128 .LBE150-.LBB149
	.byte	0x4
	.uleb128 .LBB151-.LBB149
	.uleb128 .LBE151-.LBB149
	.byte	0
.LLRL68:
	.byte	0x5
	.long	.LBB154
	.byte	0x4
	.uleb128 .LBB154-.LBB154
	.uleb128 .LBE154-.LBB154
	.byte	0x4
	.uleb128 .LBB158-.LBB154
	.uleb128 .LBE158-.LBB154
	.byte	0
.LLRL74:
	.byte	0x5
	.long	.LBB159
	.byte	0x4
	.uleb128 .LBB159-.LBB159
	.uleb128 .LBE159-.LBB159
	.byte	0x4
	.uleb128 .LBB160-.LBB159
	.uleb128 .LBE160-.LBB159
	.byte	0
.LLRL76:
	.byte	0x5
	.long	.LBB161
	.byte	0x4
	.uleb128 .LBB161-.LBB161
	.uleb128 .LBE161-.LBB161
	.byte	0x4
	.uleb128 .LBB172-.LBB161
	.uleb128 .LBE172-.LBB161
	.byte	0
.LLRL78:
	.byte	0x5
	.long	.LBB163
	.byte	0x4
	.uleb128 .LBB163-.LBB163
	.uleb128 .LBE163-.LBB163
	.byte	0x4
	.uleb128 .LBB170-.LBB163
	.uleb128 .LBE170-.LBB163
	.byte	0
.LLRL79:
	.byte	0x5
	.long	.LBB164
	.byte	0x4
	.uleb128 .LBB164-.LBB164
	.uleb128 .LBE164-.LBB164
	.byte	0x4
	.uleb128 .LBB168-.LBB164
	.uleb128 .LBE168-.LBB164
	.byte	0x4
	.uleb128 .LBB169-.LBB164
	.uleb128 .LBE169-.LBB164
	.byte	0
.LLRL82:
	.byte	0x5
	.long	.LBB165
	.byte	0x4
	.uleb128 .LBB165-.LBB165
	.uleb128 .LBE165-.LBB165
	.byte	0x4
	.uleb128 .LBB166-.LBB165
	.uleb128 .LBE166-.LBB165
	.byte	0x4
	.uleb128 .LBB167-.LBB165
	.uleb128 .LBE167-.LBB165
	.byte	0
.LLRL84:
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
.LASF31:
	.string	"chain"
.LASF41:
	.string	"size_t"
.LASF33:
	.string	"knapsack"
.LASF38:
	.string	"above"
.LASF28:
	.string	"high"
.LASF14:
	.string	"pairs"
.LASF11:
	.string	"strlen"
.LASF25:
	.string	"long long unsigned int"
.LASF7:
	.string	"unsigned char"
.LASF45:
	.string	"fewest"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF21:
	.string	"chosen"
.LASF30:
	.string	"rising"
.LASF9:
	.string	"putchar"
.LASF20:
	.string	"room"
.LASF10:
	.string	"memset"
.LASF37:
	.string	"diagonal"
.LASF40:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF42:
	.string	"main"
.LASF22:
	.string	"amount"
.LASF32:
	.string	"cost"
.LASF15:
	.string	"items"
.LASF3:
	.string	"unsigned int"
.LASF18:
	.string	"sizes"
.LASF2:
	.string	"char"
.LASF36:
	.string	"edit_distance"
.LASF43:
	.string	"brackets"
.LASF44:
	.string	"change"
.LASF46:
	.string	"least"
.LASF5:
	.string	"long long int"
.LASF26:
	.string	"value"
.LASF13:
	.string	"printf"
.LASF17:
	.string	"odd_coins"
.LASF24:
	.string	"odd_ways"
.LASF34:
	.string	"best"
.LASF35:
	.string	"common"
.LASF4:
	.string	"long int"
.LASF29:
	.string	"middle"
.LASF39:
	.string	"most"
.LASF12:
	.string	"puts"
.LASF27:
	.string	"tails"
.LASF16:
	.string	"coins"
.LASF19:
	.string	"length"
.LASF23:
	.string	"ways"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"dynamic.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
