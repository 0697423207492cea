	.file	"coroutines.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "coroutines.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%c%d "
.LC2:
	.string	"%c! "
	.text
	.p2align 4
	.type	worker, @function
worker:
.LVL0:
.LFB5:
	.file 1 "coroutines.c"
	.loc 1 90 1 view -0
	.cfi_startproc
	.loc 1 91 2 view .LVU1
	.loc 1 90 1 is_stmt 0 view .LVU2
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	movl	%ebx, 24(%esp)
	.cfi_offset 3, -8
	.loc 1 90 1 view .LVU3
	movl	32(%esp), %ebx
	.loc 1 91 2 view .LVU4
	movl	4(%ebx), %eax
	cmpl	$94, %eax
	je	.L2
	cmpl	$96, %eax
	je	.L3
	testl	%eax, %eax
	je	.L4
.L5:
	.loc 1 99 2 is_stmt 1 view .LVU5
	.loc 1 99 2 view .LVU6
	movl	$-1, %edx
	movl	$-1, %eax
	.loc 1 96 4 is_stmt 0 view .LVU7
	movl	%edx, 4(%ebx)
	.loc 1 100 1 view .LVU8
	movl	24(%esp), %ebx
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	.cfi_restore_state
	.loc 1 92 19 is_stmt 1 view .LVU9
	.loc 1 92 10 is_stmt 0 view .LVU10
	movl	12(%ebx), %eax
	.loc 1 95 20 view .LVU11
	movl	8(%ebx), %ecx
	.loc 1 92 16 view .LVU12
	leal	-1(%eax), %edx
	.loc 1 92 19 view .LVU13
	testl	%eax, %eax
	.loc 1 92 16 view .LVU14
	movl	%edx, 12(%ebx)
	.loc 1 92 19 view .LVU15
	jle	.L15
	.loc 1 93 3 is_stmt 1 view .LVU16
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	$.LC1, (%esp)
	call	printf
.LVL1:
	.loc 1 94 3 view .LVU17
	.loc 1 94 3 view .LVU18
	.loc 1 94 3 view .LVU19
	movl	$94, %edx
	xorl	%eax, %eax
	.loc 1 96 4 is_stmt 0 view .LVU20
	movl	%edx, 4(%ebx)
	.loc 1 100 1 view .LVU21
	movl	24(%esp), %ebx
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L3:
	.cfi_restore_state
	.loc 1 96 4 is_stmt 1 discriminator 2 view .LVU22
	.loc 1 96 4 discriminator 2 view .LVU23
	.loc 1 95 54 discriminator 2 view .LVU24
	movl	16(%ebx), %eax
	leal	-1(%eax), %edx
.L7:
	.loc 1 95 17 is_stmt 0 discriminator 1 view .LVU25
	movl	%edx, 16(%ebx)
	.loc 1 95 41 is_stmt 1 discriminator 1 view .LVU26
	testl	%edx, %edx
	jle	.L4
	movl	$96, %edx
	.loc 1 94 3 is_stmt 0 view .LVU27
	xorl	%eax, %eax
	.loc 1 96 4 view .LVU28
	movl	%edx, 4(%ebx)
	.loc 1 100 1 view .LVU29
	movl	24(%esp), %ebx
	addl	$28, %esp
	.cfi_remember_state
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	.cfi_restore_state
	.loc 1 94 3 is_stmt 1 view .LVU30
	.loc 1 94 3 view .LVU31
	.loc 1 95 3 view .LVU32
	.loc 1 95 27 is_stmt 0 view .LVU33
	movl	8(%ebx), %ecx
	movl	$1431655766, %eax
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	leal	(%edx,%edx,2), %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	.loc 1 95 3 view .LVU34
	jmp	.L7
.L15:
	.loc 1 98 2 is_stmt 1 view .LVU35
	movl	%ecx, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL2:
	jmp	.L5
	.cfi_endproc
.LFE5:
	.size	worker, .-worker
	.section	.rodata.str1.1
.LC3:
	.string	"%d\n"
.LC4:
	.string	"%d "
.LC5:
	.string	""
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC6:
	.string	"  a device driver   sleeps until the interrupt "
	.section	.rodata.str1.1
.LC7:
	.string	"%d:%s "
.LC8:
	.string	" "
.LC9:
	.string	"wrong %d\n"
.LC10:
	.string	"%d rounds\n"
	.section	.rodata
	.align 32
.LC0:
	.long	worker
	.long	0
	.long	65
	.long	4
	.long	0
	.long	worker
	.long	0
	.long	66
	.long	3
	.long	0
	.long	worker
	.long	0
	.long	67
	.long	5
	.long	0
	.section	.text.unlikely,"ax",@progbits
.LCOLDB11:
	.section	.text.startup,"ax",@progbits
.LHOTB11:
	.p2align 4
	.section	.text.unlikely
.Ltext_cold0:
	.section	.text.startup
	.globl	main
	.type	main, @function
main:
.LFB6:
	.loc 1 103 1 view -0
	.cfi_startproc
	.loc 1 104 2 view .LVU37
.LVL3:
	.loc 1 105 2 view .LVU38
	.loc 1 106 2 view .LVU39
.LBB20:
	.loc 1 106 7 view .LVU40
	.loc 1 106 30 view .LVU41
.LBB21:
.LBI21:
	.loc 1 11 12 view .LVU42
.LBB22:
	.loc 1 13 2 view .LVU43
.LBE22:
.LBE21:
.LBE20:
	.loc 1 103 1 is_stmt 0 view .LVU44
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 105 6 view .LVU45
	xorl	%edx, %edx
	.loc 1 103 1 view .LVU46
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	.loc 1 105 6 view .LVU47
	movl	$1, %eax
	.loc 1 103 1 view .LVU48
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$320, %esp
	.cfi_offset 7, -12
	.cfi_offset 6, -16
	.cfi_offset 3, -20
.LVL4:
	.p2align 4
	.p2align 3
.L17:
.LBB25:
	.loc 1 107 3 is_stmt 1 view .LVU49
	.loc 1 107 13 is_stmt 0 view .LVU50
	leal	(%edx,%edx,4), %edx
	movl	%eax, %ecx
	.loc 1 107 7 view .LVU51
	leal	(%eax,%edx,2), %edx
.LVL5:
	.loc 1 106 30 is_stmt 1 view .LVU52
.LBB24:
	.loc 1 11 12 view .LVU53
.LBB23:
	.loc 1 13 2 view .LVU54
	.loc 1 15 3 view .LVU55
	.loc 1 15 3 view .LVU56
	.loc 1 14 38 view .LVU57
	incl	%eax
.LVL6:
	.loc 1 14 22 view .LVU58
	cmpl	$7, %ecx
	jne	.L17
.LVL7:
	.loc 1 14 22 is_stmt 0 view .LVU59
.LBE23:
.LBE24:
.LBE25:
	.loc 1 108 2 is_stmt 1 view .LVU60
	movl	%edx, 4(%esp)
	.loc 1 109 16 is_stmt 0 view .LVU61
	xorl	%ebx, %ebx
	.loc 1 108 2 view .LVU62
	movl	$24, %esi
	movl	$.LC3, (%esp)
	call	printf
.LVL8:
	.loc 1 109 2 is_stmt 1 view .LVU63
	.loc 1 110 2 view .LVU64
.LBB26:
	.loc 1 110 7 view .LVU65
	.loc 1 110 31 view .LVU66
.LBB27:
.LBI27:
	.loc 1 21 12 view .LVU67
.LBB28:
	.loc 1 23 2 view .LVU68
.LBE28:
.LBE27:
.LBE26:
	.loc 1 108 2 is_stmt 0 view .LVU69
	movl	$2, %eax
.LVL9:
.L18:
.LBB35:
	.loc 1 111 3 is_stmt 1 view .LVU70
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL10:
	.loc 1 110 31 view .LVU71
.LBB32:
	.loc 1 21 12 view .LVU72
.LBB29:
	.loc 1 23 2 view .LVU73
	cmpl	$24, %esi
	je	.L64
.LVL11:
.L63:
	.loc 1 30 4 view .LVU74
	.loc 1 30 4 view .LVU75
	.loc 1 25 34 view .LVU76
	addl	$2, %ebx
.LVL12:
	.loc 1 25 22 view .LVU77
	cmpl	$99, %ebx
	jg	.L20
	.loc 1 26 3 view .LVU78
.LVL13:
	.loc 1 26 30 view .LVU79
	cmpl	$8, %ebx
	jle	.L19
.LVL14:
.L25:
	.loc 1 26 23 is_stmt 0 view .LVU80
	movl	$9, %esi
	.loc 1 26 19 view .LVU81
	movl	$3, %ecx
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L92:
	.loc 1 26 44 is_stmt 1 view .LVU82
	addl	$2, %ecx
.LVL15:
	.loc 1 26 30 view .LVU83
	.loc 1 26 23 is_stmt 0 view .LVU84
	movl	%ecx, %esi
	imull	%ecx, %esi
	.loc 1 26 30 view .LVU85
	cmpl	%esi, %ebx
	jl	.L91
.LVL16:
.L22:
	.loc 1 27 4 is_stmt 1 view .LVU86
	.loc 1 27 13 is_stmt 0 view .LVU87
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	.loc 1 27 7 view .LVU88
	testl	%edx, %edx
	jne	.L92
	.loc 1 29 3 is_stmt 1 view .LVU89
	.loc 1 29 6 is_stmt 0 view .LVU90
	cmpl	%esi, %ebx
	jl	.L19
	.loc 1 30 4 is_stmt 1 view .LVU91
	.loc 1 30 4 view .LVU92
	.loc 1 25 34 view .LVU93
	addl	$2, %ebx
.LVL17:
	.loc 1 25 22 view .LVU94
	cmpl	$99, %ebx
	jle	.L25
.L20:
.LVL18:
	.loc 1 25 22 is_stmt 0 view .LVU95
.LBE29:
.LBE32:
.LBE35:
	.loc 1 112 2 is_stmt 1 view .LVU96
	movl	$.LC5, (%esp)
	.loc 1 116 14 is_stmt 0 view .LVU97
	leal	88(%esp), %ebx
.LVL19:
	.loc 1 112 2 view .LVU98
	call	puts
.LVL20:
	.loc 1 113 2 is_stmt 1 view .LVU99
	.loc 1 114 2 view .LVU100
	.loc 1 115 2 view .LVU101
	.loc 1 116 2 view .LVU102
	.loc 1 116 14 is_stmt 0 view .LVU103
	movl	%ebx, %edi
	xorl	%eax, %eax
	movl	$10, %ecx
	rep stosl
.LVL21:
	.loc 1 117 2 is_stmt 1 view .LVU104
.LBB36:
	.loc 1 117 7 view .LVU105
	.loc 1 117 29 view .LVU106
.LBB37:
.LBI37:
	.loc 1 38 12 view .LVU107
.LBB38:
	.loc 1 40 2 view .LVU108
.LBE38:
.LBE37:
.LBE36:
	.loc 1 116 14 is_stmt 0 view .LVU109
	movl	$root.2, %eax
.LBB45:
.LBB42:
.LBB39:
	.loc 1 41 15 is_stmt 1 view .LVU110
.LBE39:
.LBE42:
.LBE45:
	.loc 1 116 14 is_stmt 0 view .LVU111
	xorl	%edi, %edi
.LBB46:
.LBB43:
.LBB40:
	.loc 1 41 15 view .LVU112
	testl	%eax, %eax
	movl	%edi, %edx
	je	.L93
.LVL22:
	.p2align 4
	.p2align 3
.L26:
	.loc 1 43 4 is_stmt 1 view .LVU113
	.loc 1 43 25 is_stmt 0 view .LVU114
	movl	%eax, 8(%ebx,%edx,4)
	.loc 1 42 23 is_stmt 1 view .LVU115
	movl	%eax, %esi
	.loc 1 42 30 is_stmt 0 view .LVU116
	movl	4(%eax), %eax
	.loc 1 42 10 is_stmt 1 view .LVU117
	movl	%edx, %ecx
	incl	%edx
.LVL23:
	.loc 1 42 10 is_stmt 0 view .LVU118
	testl	%eax, %eax
	jne	.L26
	movl	%ecx, %edi
.LVL24:
.L31:
	.loc 1 44 3 is_stmt 1 view .LVU119
	.loc 1 45 3 view .LVU120
	.loc 1 45 3 view .LVU121
	.loc 1 45 3 view .LVU122
	movl	(%esi), %eax
.LVL25:
	.loc 1 45 3 is_stmt 0 view .LVU123
.LBE40:
.LBE43:
	.loc 1 117 29 view .LVU124
	testl	%eax, %eax
	js	.L30
	.loc 1 118 3 is_stmt 1 view .LVU125
	movl	%eax, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL26:
	.loc 1 117 29 view .LVU126
.LBB44:
	.loc 1 38 12 view .LVU127
.LBB41:
	.loc 1 40 2 view .LVU128
	.loc 1 45 3 view .LVU129
	.loc 1 45 3 view .LVU130
	.loc 1 46 3 view .LVU131
	.loc 1 46 16 is_stmt 0 view .LVU132
	movl	8(%esi), %eax
	.loc 1 41 15 is_stmt 1 view .LVU133
	movl	%edi, %edx
	testl	%eax, %eax
	jne	.L26
.LVL27:
.L93:
	.loc 1 41 15 is_stmt 0 view .LVU134
	testl	%edi, %edi
	je	.L30
	.loc 1 44 20 view .LVU135
	decl	%edi
	.loc 1 44 19 view .LVU136
	movl	96(%esp,%edi,4), %esi
	jmp	.L31
.LVL28:
.L64:
	.loc 1 44 19 view .LVU137
.LBE41:
.LBE44:
.LBE46:
.LBB47:
.LBB33:
.LBB30:
	.loc 1 23 2 view .LVU138
	movl	$3, %ebx
.LVL29:
.L19:
	.loc 1 23 2 view .LVU139
	movl	%ebx, %eax
	movl	$30, %esi
	jmp	.L18
.LVL30:
.L91:
	.loc 1 29 3 is_stmt 1 view .LVU140
	.loc 1 29 3 is_stmt 0 view .LVU141
.LBE30:
.LBE33:
	.loc 1 111 3 is_stmt 1 view .LVU142
	movl	%ebx, 4(%esp)
	movl	$.LC4, (%esp)
	call	printf
.LVL31:
	.loc 1 110 31 view .LVU143
.LBB34:
	.loc 1 21 12 view .LVU144
.LBB31:
	.loc 1 23 2 view .LVU145
	jmp	.L63
.LVL32:
.L30:
	.loc 1 23 2 is_stmt 0 view .LVU146
.LBE31:
.LBE34:
.LBE47:
	.loc 1 119 2 is_stmt 1 view .LVU147
	movl	$.LC5, (%esp)
	.loc 1 120 15 is_stmt 0 view .LVU148
	leal	60(%esp), %edi
	.loc 1 119 2 view .LVU149
	call	puts
.LVL33:
	.loc 1 120 2 is_stmt 1 view .LVU150
	.loc 1 120 15 is_stmt 0 view .LVU151
	xorl	%eax, %eax
	movl	$7, %ecx
	rep stosl
.LBB48:
.LBB49:
.LBB50:
.LBB51:
	.loc 1 61 3 view .LVU152
	leal	72(%esp), %eax
.LBE51:
.LBE50:
.LBE49:
.LBE48:
	.loc 1 120 15 view .LVU153
	movl	$.LC6, 68(%esp)
	.loc 1 121 2 is_stmt 1 view .LVU154
.LBB67:
	.loc 1 121 7 view .LVU155
.LBB62:
.LBB57:
.LBB52:
	.loc 1 61 3 is_stmt 0 view .LVU156
	andl	$4, %eax
	movl	%eax, 44(%esp)
	.p2align 4
	.p2align 3
.L28:
.LBE52:
.LBE57:
.LBE62:
	.loc 1 121 30 is_stmt 1 view .LVU157
.LVL34:
.LBB63:
.LBI49:
	.loc 1 53 12 view .LVU158
.LBB58:
	.loc 1 55 2 view .LVU159
	testl	$-65, 60(%esp)
	je	.L94
.L33:
	.loc 1 66 2 view .LVU160
	movl	$-1, 60(%esp)
	.loc 1 66 2 view .LVU161
.LVL35:
.L38:
	.loc 1 66 2 is_stmt 0 view .LVU162
.LBE58:
.LBE63:
.LBE67:
	.loc 1 123 2 is_stmt 1 view .LVU163
	movl	$.LC5, (%esp)
	leal	192(%esp), %ebx
	call	puts
.LVL36:
	.loc 1 124 2 view .LVU164
	.loc 1 125 2 view .LVU165
	.loc 1 126 2 view .LVU166
.LBB68:
	.loc 1 126 7 view .LVU167
	.loc 1 126 20 view .LVU168
	.loc 1 126 11 is_stmt 0 view .LVU169
	xorl	%ecx, %ecx
.LBE68:
	.loc 1 125 6 view .LVU170
	xorl	%eax, %eax
	movl	%eax, 32(%esp)
	leal	256(%esp), %esi
	movl	%ecx, 44(%esp)
.LVL37:
.L41:
.LBB78:
.LBB69:
	.loc 1 127 21 is_stmt 1 view .LVU171
	movl	44(%esp), %ecx
	.loc 1 127 12 is_stmt 0 view .LVU172
	xorl	%eax, %eax
	movb	%cl, %dl
.LVL38:
	.p2align 4
	.p2align 3
.L42:
	.loc 1 128 4 is_stmt 1 discriminator 3 view .LVU173
	.loc 1 128 12 is_stmt 0 discriminator 3 view .LVU174
	movb	%dl, (%eax,%ebx)
	.loc 1 129 4 is_stmt 1 discriminator 3 view .LVU175
	.loc 1 127 21 is_stmt 0 discriminator 3 view .LVU176
	incb	%dl
	.loc 1 129 10 discriminator 3 view .LVU177
	movb	$0, (%esi,%eax)
	.loc 1 127 28 is_stmt 1 discriminator 3 view .LVU178
	incl	%eax
.LVL39:
	.loc 1 127 21 discriminator 3 view .LVU179
	cmpl	$64, %eax
	jne	.L42
.LBE69:
.LBB70:
.LBB71:
	.loc 1 72 5 is_stmt 0 view .LVU180
	movl	%ecx, 44(%esp)
.LVL40:
	.loc 1 72 5 view .LVU181
.LBE71:
.LBE70:
	.loc 1 131 3 is_stmt 1 view .LVU182
.LBB75:
.LBI70:
	.loc 1 69 13 view .LVU183
.LBB72:
	.loc 1 71 2 view .LVU184
	.loc 1 72 2 view .LVU185
	.loc 1 72 5 is_stmt 0 view .LVU186
	testl	%ecx, %ecx
	je	.L95
.LVL41:
	.loc 1 71 18 view .LVU187
	movl	44(%esp), %ecx
.LVL42:
	.loc 1 71 18 view .LVU188
	leal	7(%ecx), %eax
.LVL43:
	.loc 1 71 6 view .LVU189
	sarl	$3, %eax
.LVL44:
	.loc 1 71 6 view .LVU190
	movl	%eax, 40(%esp)
	.loc 1 74 2 is_stmt 1 view .LVU191
	.loc 1 74 12 is_stmt 0 view .LVU192
	movl	%ecx, %eax
	andl	$7, %eax
	.loc 1 74 2 view .LVU193
	decl	%eax
	cmpl	$6, %eax
	ja	.L65
.LVL45:
	.loc 1 74 2 view .LVU194
	jmp	*.L48(,%eax,4)
	.section	.rodata
	.align 4
	.align 4
.L48:
	.long	.L66
	.long	.L67
	.long	.L68
	.long	.L69
	.long	.L70
	.long	.L71
	.long	.L72
	.section	.text.startup
.LVL46:
	.p2align 4,,10
	.p2align 3
.L94:
	.loc 1 74 2 view .LVU195
.LBE72:
.LBE75:
.LBE78:
.LBB79:
.LBB64:
.LBB59:
.LBB53:
	.loc 1 64 3 is_stmt 1 view .LVU196
	.loc 1 64 3 view .LVU197
.LBE53:
	.loc 1 56 9 view .LVU198
	.loc 1 56 10 is_stmt 0 view .LVU199
	movl	68(%esp), %esi
	.loc 1 56 18 view .LVU200
	movl	64(%esp), %ebx
	.loc 1 56 16 view .LVU201
	leal	(%esi,%ebx), %eax
	.loc 1 56 9 view .LVU202
	cmpb	$0, (%eax)
	je	.L33
.LBB54:
	.loc 1 57 3 is_stmt 1 view .LVU203
	.loc 1 57 17 is_stmt 0 view .LVU204
	movl	%eax, (%esp)
	movl	$.LC8, %edi
	movl	%edi, 4(%esp)
	call	strspn
.LVL47:
	.loc 1 57 9 view .LVU205
	addl	%eax, %ebx
	movl	%ebx, 64(%esp)
	.loc 1 58 3 is_stmt 1 view .LVU206
	.loc 1 58 15 is_stmt 0 view .LVU207
	addl	%ebx, %esi
	.loc 1 58 6 view .LVU208
	cmpb	$0, (%esi)
	je	.L33
	.loc 1 60 3 is_stmt 1 view .LVU209
	.loc 1 60 14 is_stmt 0 view .LVU210
	movl	%esi, (%esp)
	.loc 1 61 3 view .LVU211
	leal	72(%esp), %edi
	.loc 1 60 14 view .LVU212
	movl	$.LC8, %ecx
	movl	%ecx, 4(%esp)
	call	strcspn
.LVL48:
	.loc 1 61 3 is_stmt 1 view .LVU213
	movl	%esi, %edx
	cmpl	$8, %eax
	movl	%eax, %ecx
	jnb	.L96
.L35:
	.loc 1 61 3 is_stmt 0 view .LVU214
	movl	%edx, %esi
	.loc 1 63 9 view .LVU215
	addl	%eax, %ebx
	.loc 1 61 3 view .LVU216
	rep movsb
	.loc 1 62 3 is_stmt 1 view .LVU217
	.loc 1 64 3 is_stmt 0 view .LVU218
	movl	$64, %edx
.LBE54:
.LBE59:
.LBE64:
	.loc 1 121 30 view .LVU219
	testl	%eax, %eax
.LBB65:
.LBB60:
.LBB55:
	.loc 1 62 13 view .LVU220
	movb	$0, 72(%esp,%eax)
	.loc 1 63 3 is_stmt 1 view .LVU221
	.loc 1 63 9 is_stmt 0 view .LVU222
	movl	%ebx, 64(%esp)
	.loc 1 64 3 is_stmt 1 view .LVU223
	.loc 1 64 3 view .LVU224
	movl	%edx, 60(%esp)
	.loc 1 64 3 view .LVU225
.LVL49:
	.loc 1 64 3 is_stmt 0 view .LVU226
.LBE55:
.LBE60:
.LBE65:
	.loc 1 121 30 view .LVU227
	js	.L38
	.loc 1 122 3 is_stmt 1 view .LVU228
	movl	%eax, 4(%esp)
	leal	72(%esp), %edi
	movl	%edi, 8(%esp)
	movl	$.LC7, (%esp)
	call	printf
.LVL50:
	.loc 1 122 3 is_stmt 0 view .LVU229
	jmp	.L28
.LVL51:
.L96:
.LBB66:
.LBB61:
.LBB56:
	.loc 1 61 3 view .LVU230
	cmpl	$0, 44(%esp)
	je	.L35
	movl	(%esi), %ecx
	leal	76(%esp), %edi
	addl	$4, %edx
	movl	%ecx, 72(%esp)
	leal	-4(%eax), %ecx
	jmp	.L35
.LVL52:
.L95:
	.loc 1 61 3 view .LVU231
.LBE56:
.LBE61:
.LBE66:
.LBE79:
.LBB80:
	.loc 1 126 27 is_stmt 1 view .LVU232
	.loc 1 126 20 view .LVU233
	.loc 1 132 9 is_stmt 0 view .LVU234
	cmpb	$1, 256(%esp)
	.loc 1 126 27 view .LVU235
	movl	$1, 44(%esp)
	.loc 1 132 9 view .LVU236
	sbbl	$-1, 32(%esp)
.LVL53:
	.loc 1 132 9 view .LVU237
	jmp	.L41
.LVL54:
.L71:
.LBB76:
.LBB73:
	.loc 1 74 2 view .LVU238
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
.LVL55:
.L49:
	.loc 1 77 10 is_stmt 1 view .LVU239
	.loc 1 77 13 is_stmt 0 view .LVU240
	movl	36(%esp), %ecx
	.loc 1 77 23 view .LVU241
	leal	1(%edi), %eax
.LVL56:
	.loc 1 77 13 view .LVU242
	leal	1(%ecx), %edx
.LVL57:
	.loc 1 77 16 view .LVU243
	movzbl	(%edi), %ecx
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	movb	%cl, (%edi)
.LVL58:
.L50:
	.loc 1 78 10 is_stmt 1 view .LVU244
	.loc 1 78 23 is_stmt 0 view .LVU245
	leal	1(%eax), %edi
.LVL59:
	.loc 1 78 16 view .LVU246
	movzbl	(%eax), %eax
	.loc 1 78 13 view .LVU247
	leal	1(%edx), %ecx
	movl	%ecx, 36(%esp)
.LVL60:
	.loc 1 78 16 view .LVU248
	movb	%al, (%edx)
.LVL61:
.L51:
	.loc 1 79 10 is_stmt 1 view .LVU249
	.loc 1 79 13 is_stmt 0 view .LVU250
	movl	36(%esp), %ecx
	.loc 1 79 23 view .LVU251
	leal	1(%edi), %eax
.LVL62:
	.loc 1 79 13 view .LVU252
	leal	1(%ecx), %edx
.LVL63:
	.loc 1 79 16 view .LVU253
	movzbl	(%edi), %ecx
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	movb	%cl, (%edi)
.LVL64:
.L52:
	.loc 1 80 10 is_stmt 1 view .LVU254
	.loc 1 80 23 is_stmt 0 view .LVU255
	leal	1(%eax), %edi
.LVL65:
	.loc 1 80 16 view .LVU256
	movzbl	(%eax), %eax
	.loc 1 80 13 view .LVU257
	leal	1(%edx), %ecx
	movl	%ecx, 36(%esp)
.LVL66:
	.loc 1 80 16 view .LVU258
	movb	%al, (%edx)
.LVL67:
.L53:
	.loc 1 81 10 is_stmt 1 view .LVU259
	.loc 1 81 16 is_stmt 0 view .LVU260
	movzbl	(%edi), %ecx
	.loc 1 81 23 view .LVU261
	leal	1(%edi), %edx
.LVL68:
	.loc 1 81 13 view .LVU262
	movl	36(%esp), %eax
	.loc 1 81 16 view .LVU263
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	.loc 1 81 13 view .LVU264
	incl	%eax
.LVL69:
	.loc 1 81 16 view .LVU265
	movb	%cl, (%edi)
.LVL70:
.L54:
	.loc 1 82 10 is_stmt 1 view .LVU266
	.loc 1 82 16 is_stmt 0 view .LVU267
	movzbl	(%edx), %ecx
	.loc 1 83 21 view .LVU268
	decl	40(%esp)
.LVL71:
	.loc 1 82 16 view .LVU269
	movb	%cl, (%eax)
	.loc 1 83 21 is_stmt 1 view .LVU270
.LVL72:
	.loc 1 83 21 is_stmt 0 view .LVU271
	je	.L55
	.loc 1 82 23 view .LVU272
	leal	1(%edx), %edi
.LVL73:
	.loc 1 82 13 view .LVU273
	incl	%eax
.LVL74:
	.loc 1 82 13 view .LVU274
	movl	%eax, 36(%esp)
.LVL75:
.L46:
	.loc 1 75 10 is_stmt 1 view .LVU275
	.loc 1 75 15 view .LVU276
	.loc 1 75 18 is_stmt 0 view .LVU277
	movl	36(%esp), %ecx
	.loc 1 75 28 view .LVU278
	leal	1(%edi), %eax
.LVL76:
	.loc 1 75 18 view .LVU279
	leal	1(%ecx), %edx
.LVL77:
	.loc 1 75 21 view .LVU280
	movzbl	(%edi), %ecx
	movl	36(%esp), %edi
	movb	%cl, 31(%esp)
	movb	%cl, (%edi)
.LVL78:
.L47:
	.loc 1 76 10 is_stmt 1 view .LVU281
	.loc 1 76 23 is_stmt 0 view .LVU282
	leal	1(%eax), %edi
.LVL79:
	.loc 1 76 16 view .LVU283
	movzbl	(%eax), %eax
	.loc 1 76 13 view .LVU284
	leal	1(%edx), %ecx
	movl	%ecx, 36(%esp)
.LVL80:
	.loc 1 76 16 view .LVU285
	movb	%al, (%edx)
	jmp	.L49
.LVL81:
.L70:
	.loc 1 74 2 view .LVU286
	movl	%ebx, %eax
	movl	%esi, %edx
	jmp	.L50
.L69:
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
	jmp	.L51
.L68:
	.loc 1 74 2 view .LVU287
	movl	%ebx, %eax
	movl	%esi, %edx
	jmp	.L52
.L67:
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
	jmp	.L53
.L66:
	.loc 1 74 2 view .LVU288
	movl	%ebx, %edx
	movl	%esi, %eax
	jmp	.L54
.L72:
	movl	%ebx, %eax
	movl	%esi, %edx
	jmp	.L47
.LVL82:
.L55:
	.loc 1 74 2 view .LVU289
.LBE73:
.LBE76:
	.loc 1 132 3 is_stmt 1 view .LVU290
	.loc 1 132 12 is_stmt 0 view .LVU291
	movl	%ebx, 4(%esp)
	movl	44(%esp), %eax
	movl	%esi, (%esp)
	movl	%eax, 8(%esp)
	call	memcmp
.LVL83:
	.loc 1 132 45 view .LVU292
	testl	%eax, %eax
	je	.L56
	movl	$1, %eax
.L45:
	.loc 1 126 27 is_stmt 1 discriminator 6 view .LVU293
	incl	44(%esp)
.LVL84:
	.loc 1 132 9 is_stmt 0 discriminator 6 view .LVU294
	addl	%eax, 32(%esp)
.LVL85:
	.loc 1 126 27 discriminator 6 view .LVU295
	movl	44(%esp), %eax
.LVL86:
	.loc 1 126 20 is_stmt 1 discriminator 6 view .LVU296
	cmpl	$40, %eax
	jne	.L41
.LBE80:
	.loc 1 134 2 view .LVU297
	movl	32(%esp), %eax
.LVL87:
	.loc 1 135 14 is_stmt 0 view .LVU298
	leal	132(%esp), %edi
	movl	$.LC0, %esi
	.loc 1 134 2 view .LVU299
	movl	$.LC9, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL88:
	.loc 1 135 2 is_stmt 1 view .LVU300
	.loc 1 135 14 is_stmt 0 view .LVU301
	movl	$15, %ecx
	rep movsl
	.loc 1 136 2 is_stmt 1 view .LVU302
.LVL89:
	.loc 1 137 2 view .LVU303
	.loc 1 137 17 view .LVU304
	.loc 1 136 6 is_stmt 0 view .LVU305
	movl	$3, %edi
.LVL90:
.L62:
	.loc 1 138 3 is_stmt 1 view .LVU306
	.loc 1 139 3 view .LVU307
.LBB81:
	.loc 1 139 8 view .LVU308
	.loc 1 139 21 view .LVU309
.LBE81:
	.loc 1 138 9 is_stmt 0 view .LVU310
	incl	40(%esp)
.LVL91:
	.loc 1 138 9 view .LVU311
	leal	132(%esp), %esi
.LVL92:
.L61:
.LBB82:
	.loc 1 140 4 is_stmt 1 view .LVU312
	.loc 1 140 7 is_stmt 0 view .LVU313
	cmpl	$0, 4(%esi)
	js	.L60
	.loc 1 140 30 discriminator 1 view .LVU314
	movl	%esi, (%esp)
	call	*(%esi)
.LVL93:
	.loc 1 141 12 discriminator 1 view .LVU315
	cmpl	$-2147483648, %eax
	adcl	$-1, %edi
.LVL94:
.L60:
	.loc 1 139 27 is_stmt 1 discriminator 2 view .LVU316
	.loc 1 139 21 discriminator 2 view .LVU317
	addl	$20, %esi
	cmpl	%esi, %ebx
	jne	.L61
.LVL95:
	.loc 1 139 21 is_stmt 0 discriminator 2 view .LVU318
.LBE82:
	.loc 1 137 17 is_stmt 1 view .LVU319
	testl	%edi, %edi
	jg	.L62
	.loc 1 143 2 view .LVU320
	movl	$.LC10, (%esp)
	movl	40(%esp), %edi
.LVL96:
	.loc 1 143 2 is_stmt 0 view .LVU321
	movl	%edi, 4(%esp)
	call	printf
.LVL97:
	.loc 1 144 2 is_stmt 1 view .LVU322
	.loc 1 144 16 is_stmt 0 view .LVU323
	movl	32(%esp), %eax
	.loc 1 145 1 view .LVU324
	leal	-12(%ebp), %esp
.LVL98:
	.loc 1 145 1 view .LVU325
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
	popl	%esi
	.cfi_restore 6
	.loc 1 144 16 view .LVU326
	addl	%edi, %eax
	.loc 1 145 1 view .LVU327
	popl	%edi
	.cfi_restore 7
.LVL99:
	.loc 1 145 1 view .LVU328
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL100:
	.loc 1 145 1 view .LVU329
	ret
.LVL101:
.L56:
	.cfi_restore_state
.LBB83:
	.loc 1 132 45 view .LVU330
	movl	44(%esp), %eax
	cmpb	$0, (%esi,%eax)
	setne	%al
	movzbl	%al, %eax
	jmp	.L45
.LVL102:
	.loc 1 132 45 view .LVU331
.LBE83:
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	main.cold, @function
main.cold:
.LFSB6:
.LBB84:
.L65:
	.cfi_def_cfa 5, 8
	.cfi_offset 3, -20
	.cfi_offset 5, -8
	.cfi_offset 6, -16
	.cfi_offset 7, -12
.LBB77:
.LBB74:
	.loc 1 74 2 view -0
	movl	%esi, 36(%esp)
	movl	%ebx, %edi
	jmp	.L46
.LBE74:
.LBE77:
.LBE84:
	.cfi_endproc
.LFE6:
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE11:
	.section	.text.startup
.LHOTE11:
	.section	.rodata
	.align 32
	.type	leaves.0, @object
	.size	leaves.0, 48
leaves.0:
	.long	1
	.long	0
	.long	0
	.long	3
	.long	0
	.long	0
	.long	6
	.long	0
	.long	0
	.long	9
	.long	0
	.long	0
	.align 4
	.type	inner.1, @object
	.size	inner.1, 24
inner.1:
	.long	2
	.long	leaves.0
	.long	leaves.0+12
	.long	7
	.long	leaves.0+24
	.long	leaves.0+36
	.align 4
	.type	root.2, @object
	.size	root.2, 12
root.2:
	.long	4
	.long	inner.1
	.long	inner.1+12
	.text
.Letext0:
	.section	.text.unlikely
.Letext_cold0:
	.file 2 "../../../src/Kernel/user/include/string.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/stddef.h"
	.file 5 "<built-in>"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x814
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x19
	.long	.LASF40
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL34
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x12
	.long	0x26
	.uleb128 0x1a
	.long	.LASF41
	.byte	0x4
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x1b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x7
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0x7
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x7
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0x7
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0xa
	.long	.LASF11
	.byte	0xc
	.byte	0x9
	.long	0x9d
	.uleb128 0x2
	.long	.LASF9
	.byte	0x9
	.byte	0x14
	.long	0x45
	.byte	0
	.uleb128 0xb
	.string	"i"
	.byte	0x9
	.byte	0x1a
	.long	0x45
	.byte	0x4
	.uleb128 0x2
	.long	.LASF10
	.byte	0x9
	.byte	0x1d
	.long	0x45
	.byte	0x8
	.byte	0
	.uleb128 0xa
	.long	.LASF12
	.byte	0xc
	.byte	0x13
	.long	0xc9
	.uleb128 0x2
	.long	.LASF9
	.byte	0x13
	.byte	0x15
	.long	0x45
	.byte	0
	.uleb128 0xb
	.string	"n"
	.byte	0x13
	.byte	0x1b
	.long	0x45
	.byte	0x4
	.uleb128 0xb
	.string	"d"
	.byte	0x13
	.byte	0x1e
	.long	0x45
	.byte	0x8
	.byte	0
	.uleb128 0xa
	.long	.LASF13
	.byte	0xc
	.byte	0x23
	.long	0xf9
	.uleb128 0x2
	.long	.LASF14
	.byte	0x23
	.byte	0x13
	.long	0x45
	.byte	0
	.uleb128 0x2
	.long	.LASF15
	.byte	0x23
	.byte	0x2d
	.long	0xfe
	.byte	0x4
	.uleb128 0x2
	.long	.LASF16
	.byte	0x23
	.byte	0x34
	.long	0xfe
	.byte	0x8
	.byte	0
	.uleb128 0x12
	.long	0xc9
	.uleb128 0x4
	.long	0xf9
	.uleb128 0xa
	.long	.LASF17
	.byte	0x2c
	.byte	0x24
	.long	0x13e
	.uleb128 0x2
	.long	.LASF9
	.byte	0x24
	.byte	0x13
	.long	0x45
	.byte	0
	.uleb128 0x2
	.long	.LASF18
	.byte	0x24
	.byte	0x19
	.long	0x45
	.byte	0x4
	.uleb128 0x2
	.long	.LASF19
	.byte	0x24
	.byte	0x33
	.long	0x13e
	.byte	0x8
	.uleb128 0xb
	.string	"at"
	.byte	0x24
	.byte	0x3e
	.long	0xfe
	.byte	0x28
	.byte	0
	.uleb128 0xc
	.long	0xfe
	.long	0x14e
	.uleb128 0xd
	.long	0x3e
	.byte	0x7
	.byte	0
	.uleb128 0xa
	.long	.LASF20
	.byte	0x1c
	.byte	0x33
	.long	0x189
	.uleb128 0x2
	.long	.LASF9
	.byte	0x33
	.byte	0x14
	.long	0x45
	.byte	0
	.uleb128 0xb
	.string	"at"
	.byte	0x33
	.byte	0x1a
	.long	0x45
	.byte	0x4
	.uleb128 0x2
	.long	.LASF21
	.byte	0x33
	.byte	0x2a
	.long	0x189
	.byte	0x8
	.uleb128 0xb
	.string	"out"
	.byte	0x33
	.byte	0x35
	.long	0x18e
	.byte	0xc
	.byte	0
	.uleb128 0x4
	.long	0x2d
	.uleb128 0xc
	.long	0x26
	.long	0x19e
	.uleb128 0xd
	.long	0x3e
	.byte	0xf
	.byte	0
	.uleb128 0xa
	.long	.LASF22
	.byte	0x14
	.byte	0x57
	.long	0x1e6
	.uleb128 0x2
	.long	.LASF23
	.byte	0x57
	.byte	0x15
	.long	0x1fa
	.byte	0
	.uleb128 0x2
	.long	.LASF9
	.byte	0x57
	.byte	0x2f
	.long	0x45
	.byte	0x4
	.uleb128 0x2
	.long	.LASF24
	.byte	0x57
	.byte	0x35
	.long	0x45
	.byte	0x8
	.uleb128 0x2
	.long	.LASF15
	.byte	0x57
	.byte	0x3b
	.long	0x45
	.byte	0xc
	.uleb128 0x2
	.long	.LASF25
	.byte	0x57
	.byte	0x41
	.long	0x45
	.byte	0x10
	.byte	0
	.uleb128 0x1c
	.long	0x45
	.long	0x1f5
	.uleb128 0x3
	.long	0x1f5
	.byte	0
	.uleb128 0x4
	.long	0x19e
	.uleb128 0x4
	.long	0x1e6
	.uleb128 0xe
	.long	.LASF26
	.byte	0x2
	.byte	0x7
	.byte	0x7
	.long	0x21f
	.long	0x21f
	.uleb128 0x3
	.long	0x21f
	.uleb128 0x3
	.long	0x221
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0x1d
	.byte	0x4
	.uleb128 0x4
	.long	0x226
	.uleb128 0x1e
	.uleb128 0xe
	.long	.LASF27
	.byte	0x2
	.byte	0x22
	.byte	0x8
	.long	0x32
	.long	0x242
	.uleb128 0x3
	.long	0x189
	.uleb128 0x3
	.long	0x189
	.byte	0
	.uleb128 0xe
	.long	.LASF28
	.byte	0x2
	.byte	0x21
	.byte	0x8
	.long	0x32
	.long	0x25d
	.uleb128 0x3
	.long	0x189
	.uleb128 0x3
	.long	0x189
	.byte	0
	.uleb128 0xe
	.long	.LASF29
	.byte	0x2
	.byte	0xa
	.byte	0x5
	.long	0x45
	.long	0x27d
	.uleb128 0x3
	.long	0x221
	.uleb128 0x3
	.long	0x221
	.uleb128 0x3
	.long	0x32
	.byte	0
	.uleb128 0xe
	.long	.LASF30
	.byte	0x3
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0x293
	.uleb128 0x3
	.long	0x189
	.byte	0
	.uleb128 0xe
	.long	.LASF31
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x2aa
	.uleb128 0x3
	.long	0x189
	.uleb128 0x1f
	.byte	0
	.uleb128 0x20
	.long	.LASF42
	.byte	0x1
	.byte	0x66
	.byte	0x5
	.long	0x45
	.long	.LLRL0
	.uleb128 0x1
	.byte	0x9c
	.long	0x6b1
	.uleb128 0x5
	.string	"r"
	.byte	0x68
	.byte	0xf
	.long	0x6f
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x5
	.string	"sum"
	.byte	0x69
	.byte	0x6
	.long	0x45
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x5
	.string	"p"
	.byte	0x6d
	.byte	0x10
	.long	0x9d
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x11
	.long	.LASF32
	.byte	0x71
	.byte	0x1b
	.long	0x6c1
	.uleb128 0x5
	.byte	0x3
	.long	leaves.0
	.uleb128 0x11
	.long	.LASF33
	.byte	0x72
	.byte	0x1b
	.long	0x6d6
	.uleb128 0x5
	.byte	0x3
	.long	inner.1
	.uleb128 0x11
	.long	.LASF34
	.byte	0x73
	.byte	0x1b
	.long	0xf9
	.uleb128 0x5
	.byte	0x3
	.long	root.2
	.uleb128 0x5
	.string	"w"
	.byte	0x74
	.byte	0xe
	.long	0x103
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x17
	.string	"s"
	.byte	0x78
	.byte	0xf
	.long	0x14e
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.uleb128 0x11
	.long	.LASF35
	.byte	0x7c
	.byte	0x7
	.long	0x6db
	.uleb128 0x3
	.byte	0x74
	.sleb128 192
	.uleb128 0x17
	.string	"to"
	.byte	0x7c
	.byte	0x11
	.long	0x6db
	.uleb128 0x3
	.byte	0x74
	.sleb128 256
	.uleb128 0x15
	.long	.LASF36
	.byte	0x7d
	.byte	0x6
	.long	0x45
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x11
	.long	.LASF37
	.byte	0x87
	.byte	0xe
	.long	0x6eb
	.uleb128 0x3
	.byte	0x74
	.sleb128 132
	.uleb128 0x15
	.long	.LASF38
	.byte	0x88
	.byte	0x6
	.long	0x45
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x15
	.long	.LASF39
	.byte	0x88
	.byte	0x13
	.long	0x45
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xf
	.long	.LLRL8
	.long	0x3dd
	.uleb128 0x16
	.string	"n"
	.byte	0x6a
	.byte	0xb
	.long	0x45
	.uleb128 0x21
	.long	0x7ef
	.long	.LBI21
	.value	.LVU42
	.long	.LLRL9
	.byte	0x1
	.byte	0x6a
	.byte	0x13
	.uleb128 0x8
	.long	0x7fd
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL11
	.long	0x446
	.uleb128 0x16
	.string	"n"
	.byte	0x6e
	.byte	0xb
	.long	0x45
	.uleb128 0x13
	.long	0x7d2
	.long	.LBI27
	.value	.LVU67
	.long	.LLRL12
	.byte	0x6e
	.byte	0x13
	.long	0x412
	.uleb128 0x8
	.long	0x7e0
	.long	.LLST13
	.long	.LVUS13
	.byte	0
	.uleb128 0x6
	.long	.LVL10
	.long	0x293
	.long	0x42a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x9
	.long	.LVL31
	.long	0x293
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
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL14
	.long	0x498
	.uleb128 0x5
	.string	"n"
	.byte	0x75
	.byte	0xb
	.long	0x45
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x13
	.long	0x7b5
	.long	.LBI37
	.value	.LVU107
	.long	.LLRL16
	.byte	0x75
	.byte	0x13
	.long	0x483
	.uleb128 0x8
	.long	0x7c3
	.long	.LLST17
	.long	.LVUS17
	.byte	0
	.uleb128 0x9
	.long	.LVL26
	.long	0x293
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL18
	.long	0x542
	.uleb128 0x5
	.string	"n"
	.byte	0x79
	.byte	0xb
	.long	0x45
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x13
	.long	0x78d
	.long	.LBI49
	.value	.LVU158
	.long	.LLRL20
	.byte	0x79
	.byte	0x13
	.long	0x526
	.uleb128 0x8
	.long	0x79b
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x22
	.long	0x7a4
	.long	.LLRL22
	.uleb128 0x18
	.long	0x7a5
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x6
	.long	.LVL47
	.long	0x242
	.long	0x509
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x76
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LVL48
	.long	0x227
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
	.uleb128 0x5
	.byte	0x3
	.long	.LC8
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL50
	.long	0x293
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL24
	.long	0x5ec
	.uleb128 0x5
	.string	"n"
	.byte	0x7e
	.byte	0xb
	.long	0x45
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x23
	.long	.LBB69
	.long	.LBE69-.LBB69
	.long	0x57b
	.uleb128 0x5
	.string	"i"
	.byte	0x7f
	.byte	0xc
	.long	0x45
	.long	.LLST26
	.long	.LVUS26
	.byte	0
	.uleb128 0x13
	.long	0x74f
	.long	.LBI70
	.value	.LVU183
	.long	.LLRL27
	.byte	0x83
	.byte	0x3
	.long	0x5cb
	.uleb128 0x8
	.long	0x772
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x8
	.long	0x766
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x8
	.long	0x75c
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x24
	.long	.LLRL27
	.uleb128 0x18
	.long	0x77b
	.long	.LLST31
	.long	.LVUS31
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LVL83
	.long	0x80c
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LLRL32
	.long	0x614
	.uleb128 0x5
	.string	"i"
	.byte	0x8b
	.byte	0xc
	.long	0x45
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x25
	.long	.LVL93
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LVL8
	.long	0x293
	.long	0x62c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.uleb128 0x6
	.long	.LVL20
	.long	0x27d
	.long	0x644
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x6
	.long	.LVL33
	.long	0x27d
	.long	0x65c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x6
	.long	.LVL36
	.long	0x27d
	.long	0x674
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x6
	.long	.LVL88
	.long	0x293
	.long	0x694
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
	.sleb128 32
	.byte	0x6
	.byte	0
	.uleb128 0x9
	.long	.LVL97
	.long	0x293
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
	.uleb128 0x3
	.byte	0x74
	.sleb128 40
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0xf9
	.long	0x6c1
	.uleb128 0xd
	.long	0x3e
	.byte	0x3
	.byte	0
	.uleb128 0x12
	.long	0x6b1
	.uleb128 0xc
	.long	0xf9
	.long	0x6d6
	.uleb128 0xd
	.long	0x3e
	.byte	0x1
	.byte	0
	.uleb128 0x12
	.long	0x6c6
	.uleb128 0xc
	.long	0x26
	.long	0x6eb
	.uleb128 0xd
	.long	0x3e
	.byte	0x3f
	.byte	0
	.uleb128 0xc
	.long	0x19e
	.long	0x6fb
	.uleb128 0xd
	.long	0x3e
	.byte	0x2
	.byte	0
	.uleb128 0x26
	.long	.LASF43
	.byte	0x1
	.byte	0x59
	.byte	0xc
	.long	0x45
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x74f
	.uleb128 0x27
	.string	"s"
	.byte	0x1
	.byte	0x59
	.byte	0x20
	.long	0x1f5
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x6
	.long	.LVL1
	.long	0x293
	.long	0x73a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x9
	.long	.LVL2
	.long	0x293
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0x28
	.long	.LASF44
	.byte	0x1
	.byte	0x45
	.byte	0xd
	.byte	0x1
	.long	0x788
	.uleb128 0x10
	.string	"to"
	.byte	0x45
	.byte	0x18
	.long	0x788
	.uleb128 0x29
	.long	.LASF35
	.byte	0x1
	.byte	0x45
	.byte	0x28
	.long	0x189
	.uleb128 0x10
	.string	"n"
	.byte	0x45
	.byte	0x32
	.long	0x45
	.uleb128 0x2a
	.long	.LASF39
	.byte	0x1
	.byte	0x47
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x4
	.long	0x26
	.uleb128 0x14
	.long	.LASF20
	.byte	0x35
	.long	0x45
	.long	0x7b0
	.uleb128 0x10
	.string	"s"
	.byte	0x35
	.byte	0x20
	.long	0x7b0
	.uleb128 0x2b
	.uleb128 0x16
	.string	"n"
	.byte	0x3c
	.byte	0xa
	.long	0x32
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x14e
	.uleb128 0x14
	.long	.LASF17
	.byte	0x26
	.long	0x45
	.long	0x7cd
	.uleb128 0x10
	.string	"s"
	.byte	0x26
	.byte	0x1e
	.long	0x7cd
	.byte	0
	.uleb128 0x4
	.long	0x103
	.uleb128 0x14
	.long	.LASF12
	.byte	0x15
	.long	0x45
	.long	0x7ea
	.uleb128 0x10
	.string	"s"
	.byte	0x15
	.byte	0x22
	.long	0x7ea
	.byte	0
	.uleb128 0x4
	.long	0x9d
	.uleb128 0x14
	.long	.LASF11
	.byte	0xb
	.long	0x45
	.long	0x807
	.uleb128 0x10
	.string	"s"
	.byte	0xb
	.byte	0x20
	.long	0x807
	.byte	0
	.uleb128 0x4
	.long	0x6f
	.uleb128 0x2c
	.long	.LASF29
	.long	.LASF45
	.byte	0x5
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
	.uleb128 0x3
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0x2b
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x2c
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
.LVUS1:
	.uleb128 .LVU38
	.uleb128 .LVU49
	.uleb128 .LVU52
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0xa
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL5-.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x9
	.byte	0x3f
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL6-.LVL3
	.uleb128 .LVL8-1-.LVL3
	.uleb128 0x9
	.byte	0x3f
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL8-1-.LVL3
	.uleb128 .LHOTE11-.LVL3
	.uleb128 0x6
	.byte	0x3f
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x8
	.byte	0x8
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.uleb128 0x6
	.byte	0x3f
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS2:
	.uleb128 .LVU39
	.uleb128 .LVU49
	.uleb128 .LVU52
	.uleb128 .LVU63
.LLST2:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.LVL3
	.uleb128 .LVL8-1-.LVL3
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS3:
	.uleb128 .LVU64
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU77
	.uleb128 .LVU77
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU80
	.uleb128 .LVU80
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU98
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU141
	.uleb128 .LVU141
	.uleb128 .LVU143
	.uleb128 .LVU143
	.uleb128 .LVU146
.LLST3:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0xc
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL11-.LVL8
	.uleb128 0x8
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL11-.LVL8
	.uleb128 .LVL12-.LVL8
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL12-.LVL8
	.uleb128 .LVL13-.LVL8
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL13-.LVL8
	.uleb128 .LVL14-.LVL8
	.uleb128 0x9
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x33
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL14-.LVL8
	.uleb128 .LVL15-.LVL8
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL15-.LVL8
	.uleb128 .LVL16-.LVL8
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL16-.LVL8
	.uleb128 .LVL17-.LVL8
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL17-.LVL8
	.uleb128 .LVL19-.LVL8
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL28-.LVL8
	.uleb128 .LVL29-.LVL8
	.uleb128 0x8
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL30-.LVL8
	.uleb128 .LVL30-.LVL8
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL30-.LVL8
	.uleb128 .LVL31-1-.LVL8
	.uleb128 0xa
	.byte	0x4e
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL31-1-.LVL8
	.uleb128 .LVL32-.LVL8
	.uleb128 0x9
	.byte	0x4e
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS4:
	.uleb128 .LVU104
	.uleb128 .LVU113
	.uleb128 .LVU113
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU118
	.uleb128 .LVU118
	.uleb128 .LVU119
	.uleb128 .LVU122
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU134
.LLST4:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0xa
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x24
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x24
	.byte	0x4
	.uleb128 .LVL22-.LVL21
	.uleb128 .LVL23-.LVL21
	.uleb128 0x9
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x24
	.byte	0x4
	.uleb128 .LVL23-.LVL21
	.uleb128 .LVL24-.LVL21
	.uleb128 0x7
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x24
	.byte	0x4
	.uleb128 .LVL24-.LVL21
	.uleb128 .LVL26-.LVL21
	.uleb128 0x7
	.byte	0x8
	.byte	0x2d
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x28
	.byte	0x4
	.uleb128 .LVL26-.LVL21
	.uleb128 .LVL27-.LVL21
	.uleb128 0xa
	.byte	0x8
	.byte	0x2d
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x24
	.byte	0
.LVUS5:
	.uleb128 .LVU166
	.uleb128 .LVU171
	.uleb128 .LVU171
	.uleb128 .LVU195
	.uleb128 .LVU231
	.uleb128 .LVU237
	.uleb128 .LVU238
	.uleb128 .LVU295
	.uleb128 .LVU296
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU330
	.uleb128 .LVU330
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL36
	.uleb128 .LVL46-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL52-.LVL36
	.uleb128 .LVL53-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL54-.LVL36
	.uleb128 .LVL85-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL86-.LVL36
	.uleb128 .LVL98-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x4
	.uleb128 .LVL98-.LVL36
	.uleb128 .LVL100-.LVL36
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x120
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL100-.LVL36
	.uleb128 .LVL101-.LVL36
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x120
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL101-.LVL36
	.uleb128 .LHOTE11-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0x8
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS6:
	.uleb128 .LVU303
	.uleb128 .LVU306
	.uleb128 .LVU306
	.uleb128 .LVU321
.LLST6:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL90-.LVL89
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL89
	.uleb128 .LVL96-.LVL89
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS7:
	.uleb128 .LVU303
	.uleb128 .LVU306
	.uleb128 .LVU306
	.uleb128 .LVU311
	.uleb128 .LVU318
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU328
	.uleb128 .LVU328
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU330
.LLST7:
	.byte	0x6
	.long	.LVL89
	.byte	0x4
	.uleb128 .LVL89-.LVL89
	.uleb128 .LVL90-.LVL89
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL90-.LVL89
	.uleb128 .LVL91-.LVL89
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL95-.LVL89
	.uleb128 .LVL98-.LVL89
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL98-.LVL89
	.uleb128 .LVL99-.LVL89
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL99-.LVL89
	.uleb128 .LVL100-.LVL89
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x118
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL100-.LVL89
	.uleb128 .LVL101-.LVL89
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x118
	.byte	0x1c
	.byte	0
.LVUS10:
	.uleb128 .LVU42
	.uleb128 .LVU49
	.uleb128 .LVU53
	.uleb128 .LVU59
.LLST10:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL4-.LVL3
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+704
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL5-.LVL3
	.uleb128 .LVL7-.LVL3
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+704
	.sleb128 0
	.byte	0
.LVUS13:
	.uleb128 .LVU67
	.uleb128 .LVU70
	.uleb128 .LVU72
	.uleb128 .LVU95
	.uleb128 .LVU137
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU141
	.uleb128 .LVU144
	.uleb128 .LVU146
.LLST13:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+740
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL10-.LVL8
	.uleb128 .LVL18-.LVL8
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+740
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL28-.LVL8
	.uleb128 .LVL29-.LVL8
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+740
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL30-.LVL8
	.uleb128 .LVL30-.LVL8
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+740
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL31-.LVL8
	.uleb128 .LVL32-.LVL8
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+740
	.sleb128 0
	.byte	0
.LVUS15:
	.uleb128 .LVU123
	.uleb128 .LVU126
.LLST15:
	.byte	0x8
	.long	.LVL25
	.uleb128 .LVL26-1-.LVL25
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS17:
	.uleb128 .LVU107
	.uleb128 .LVU113
	.uleb128 .LVU127
	.uleb128 .LVU134
.LLST17:
	.byte	0x6
	.long	.LVL21
	.byte	0x4
	.uleb128 .LVL21-.LVL21
	.uleb128 .LVL22-.LVL21
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL26-.LVL21
	.uleb128 .LVL27-.LVL21
	.uleb128 0x4
	.byte	0x74
	.sleb128 88
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU226
	.uleb128 .LVU229
.LLST19:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL50-1-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS21:
	.uleb128 .LVU158
	.uleb128 .LVU162
	.uleb128 .LVU195
	.uleb128 .LVU226
	.uleb128 .LVU230
	.uleb128 .LVU231
.LLST21:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL34
	.uleb128 .LVL49-.LVL34
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL34
	.uleb128 .LVL52-.LVL34
	.uleb128 0x3
	.byte	0x74
	.sleb128 60
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU213
	.uleb128 .LVU226
	.uleb128 .LVU230
	.uleb128 .LVU231
.LLST23:
	.byte	0x6
	.long	.LVL48
	.byte	0x4
	.uleb128 .LVL48-.LVL48
	.uleb128 .LVL49-.LVL48
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL51-.LVL48
	.uleb128 .LVL52-.LVL48
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS25:
	.uleb128 .LVU168
	.uleb128 .LVU171
	.uleb128 .LVU171
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU194
	.uleb128 .LVU194
	.uleb128 .LVU195
	.uleb128 .LVU231
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU238
	.uleb128 .LVU238
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU294
	.uleb128 .LVU296
	.uleb128 .LVU298
	.uleb128 .LVU298
	.uleb128 .LVU325
	.uleb128 .LVU325
	.uleb128 .LVU329
	.uleb128 .LVU329
	.uleb128 .LVU330
	.uleb128 .LVU330
	.uleb128 .LVU331
	.uleb128 .LVU331
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST25:
	.byte	0x6
	.long	.LVL36
	.byte	0x4
	.uleb128 .LVL36-.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.LVL36
	.uleb128 .LVL40-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL40-.LVL36
	.uleb128 .LVL42-.LVL36
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL42-.LVL36
	.uleb128 .LVL45-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL45-.LVL36
	.uleb128 .LVL46-.LVL36
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL52-.LVL36
	.uleb128 .LVL52-.LVL36
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL52-.LVL36
	.uleb128 .LVL54-.LVL36
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL36
	.uleb128 .LVL55-.LVL36
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL55-.LVL36
	.uleb128 .LVL81-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL81-.LVL36
	.uleb128 .LVL82-.LVL36
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL82-.LVL36
	.uleb128 .LVL84-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL86-.LVL36
	.uleb128 .LVL87-.LVL36
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL87-.LVL36
	.uleb128 .LVL98-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL98-.LVL36
	.uleb128 .LVL100-.LVL36
	.uleb128 0x9
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x114
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL100-.LVL36
	.uleb128 .LVL101-.LVL36
	.uleb128 0x9
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0xa
	.value	0x114
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL101-.LVL36
	.uleb128 .LVL102-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL102-.LVL36
	.uleb128 .LHOTE11-.LVL36
	.uleb128 0x1
	.byte	0x51
	.byte	0x8
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS26:
	.uleb128 .LVU171
	.uleb128 .LVU173
	.uleb128 .LVU173
	.uleb128 .LVU189
	.uleb128 .LVU231
	.uleb128 .LVU238
.LLST26:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL43-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL52-.LVL37
	.uleb128 .LVL54-.LVL37
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS28:
	.uleb128 .LVU183
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU195
	.uleb128 .LVU238
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU289
	.uleb128 .LVU331
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST28:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL54-.LVL40
	.uleb128 .LVL55-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL55-.LVL40
	.uleb128 .LVL81-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.byte	0x4
	.uleb128 .LVL81-.LVL40
	.uleb128 .LVL82-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL102-.LVL40
	.uleb128 .LHOTE11-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x8
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS29:
	.uleb128 .LVU183
	.uleb128 .LVU195
	.uleb128 .LVU238
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU242
	.uleb128 .LVU242
	.uleb128 .LVU246
	.uleb128 .LVU246
	.uleb128 .LVU252
	.uleb128 .LVU252
	.uleb128 .LVU256
	.uleb128 .LVU256
	.uleb128 .LVU262
	.uleb128 .LVU262
	.uleb128 .LVU267
	.uleb128 .LVU267
	.uleb128 .LVU273
	.uleb128 .LVU273
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU283
	.uleb128 .LVU283
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU289
	.uleb128 .LVU331
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST29:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 192
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL40
	.uleb128 .LVL55-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 192
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL40
	.uleb128 .LVL56-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL56-.LVL40
	.uleb128 .LVL59-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL59-.LVL40
	.uleb128 .LVL62-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL62-.LVL40
	.uleb128 .LVL65-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL65-.LVL40
	.uleb128 .LVL68-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL68-.LVL40
	.uleb128 .LVL70-.LVL40
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL70-.LVL40
	.uleb128 .LVL73-.LVL40
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL73-.LVL40
	.uleb128 .LVL76-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL76-.LVL40
	.uleb128 .LVL79-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL79-.LVL40
	.uleb128 .LVL81-.LVL40
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL81-.LVL40
	.uleb128 .LVL82-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 192
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL40
	.uleb128 .LHOTE11-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 192
	.byte	0x9f
	.byte	0x8
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.uleb128 0x4
	.byte	0x74
	.sleb128 192
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU183
	.uleb128 .LVU195
	.uleb128 .LVU238
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU248
	.uleb128 .LVU248
	.uleb128 .LVU249
	.uleb128 .LVU249
	.uleb128 .LVU253
	.uleb128 .LVU253
	.uleb128 .LVU258
	.uleb128 .LVU258
	.uleb128 .LVU259
	.uleb128 .LVU259
	.uleb128 .LVU265
	.uleb128 .LVU265
	.uleb128 .LVU267
	.uleb128 .LVU267
	.uleb128 .LVU274
	.uleb128 .LVU274
	.uleb128 .LVU275
	.uleb128 .LVU275
	.uleb128 .LVU280
	.uleb128 .LVU280
	.uleb128 .LVU285
	.uleb128 .LVU285
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU289
	.uleb128 .LVU331
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST30:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 256
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL40
	.uleb128 .LVL55-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 256
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL40
	.uleb128 .LVL57-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL57-.LVL40
	.uleb128 .LVL60-.LVL40
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL60-.LVL40
	.uleb128 .LVL61-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL61-.LVL40
	.uleb128 .LVL63-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL63-.LVL40
	.uleb128 .LVL66-.LVL40
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL66-.LVL40
	.uleb128 .LVL67-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL67-.LVL40
	.uleb128 .LVL69-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL69-.LVL40
	.uleb128 .LVL70-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL70-.LVL40
	.uleb128 .LVL74-.LVL40
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL74-.LVL40
	.uleb128 .LVL75-.LVL40
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL75-.LVL40
	.uleb128 .LVL77-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.byte	0x4
	.uleb128 .LVL77-.LVL40
	.uleb128 .LVL80-.LVL40
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL80-.LVL40
	.uleb128 .LVL81-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL81-.LVL40
	.uleb128 .LVL82-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 256
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL40
	.uleb128 .LHOTE11-.LVL40
	.uleb128 0x4
	.byte	0x74
	.sleb128 256
	.byte	0x9f
	.byte	0x8
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.uleb128 0x4
	.byte	0x74
	.sleb128 256
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU185
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU189
	.uleb128 .LVU189
	.uleb128 .LVU190
	.uleb128 .LVU190
	.uleb128 .LVU195
	.uleb128 .LVU238
	.uleb128 .LVU239
	.uleb128 .LVU239
	.uleb128 .LVU269
	.uleb128 .LVU275
	.uleb128 .LVU286
	.uleb128 .LVU286
	.uleb128 .LVU289
	.uleb128 .LVU331
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST31:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x8
	.byte	0x74
	.sleb128 44
	.byte	0x6
	.byte	0x23
	.uleb128 0x7
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL43-.LVL40
	.uleb128 0x5
	.byte	0x71
	.sleb128 7
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL44-.LVL40
	.uleb128 0x5
	.byte	0x70
	.sleb128 0
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL44-.LVL40
	.uleb128 .LVL46-.LVL40
	.uleb128 0x5
	.byte	0x71
	.sleb128 7
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL40
	.uleb128 .LVL55-.LVL40
	.uleb128 0x5
	.byte	0x71
	.sleb128 7
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL40
	.uleb128 .LVL71-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL75-.LVL40
	.uleb128 .LVL81-.LVL40
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.byte	0x4
	.uleb128 .LVL81-.LVL40
	.uleb128 .LVL82-.LVL40
	.uleb128 0x5
	.byte	0x71
	.sleb128 7
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL102-.LVL40
	.uleb128 .LHOTE11-.LVL40
	.uleb128 0x5
	.byte	0x71
	.sleb128 7
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0x8
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.uleb128 0x5
	.byte	0x71
	.sleb128 7
	.byte	0x33
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU309
	.uleb128 .LVU312
.LLST33:
	.byte	0x8
	.long	.LVL90
	.uleb128 .LVL92-.LVL90
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	.Ltext_cold0
	.long	.Letext_cold0-.Ltext_cold0
	.long	.LFB6
	.long	.LHOTE11-.LFB6
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
.LLRL0:
	.byte	0x7
	.long	.LFB6
	.uleb128 .LHOTE11-.LFB6
	.byte	0x7
	.long	.LFSB6
	.uleb128 .LCOLDE11-.LFSB6
	.byte	0
.LLRL8:
	.byte	0x5
	.long	.LBB20
	.byte	0x4
	.uleb128 .LBB20-.LBB20
	.uleb128 .LBE20-.LBB20
	.byte	0x4
	.uleb128 .LBB25-.LBB20
	.uleb128 .LBE25-.LBB20
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB21
	.byte	0x4
	.uleb128 .LBB21-.LBB21
	.uleb128 .LBE21-.LBB21
	.byte	0x4
	.uleb128 .LBB24-.LBB21
	.uleb128 .LBE24-.LBB21
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB26
	.byte	0x4
	.uleb128 .LBB26-.LBB26
	.uleb128 .LBE26-.LBB26
	.byte	0x4
	.uleb128 .LBB35-.LBB26
	.uleb128 .LBE35-.LBB26
	.byte	0x4
	.uleb128 .LBB47-.LBB26
	.uleb128 .LBE47-.LBB26
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB27
	.byte	0x4
	.uleb128 .LBB27-.LBB27
	.uleb128 .LBE27-.LBB27
	.byte	0x4
	.uleb128 .LBB32-.LBB27
	.uleb128 .LBE32-.LBB27
	.byte	0x4
	.uleb128 .LBB33-.LBB27
	.uleb128 .LBE33-.LBB27
	.byte	0x4
	.uleb128 .LBB34-.LBB27
	.uleb128 .LBE34-.LBB27
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB36
	.byte	0x4
	.uleb128 .LBB36-.LBB36
	.uleb128 .LBE36-.LBB36
	.byte	0x4
	.uleb128 .LBB45-.LBB36
	.uleb128 .LBE45-.LBB36
	.byte	0x4
	.uleb128 .LBB46-.LBB36
	.uleb128 .LBE46-.LBB36
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB37
	.byte	0x4
	.uleb128 .LBB37-.LBB37
	.uleb128 .LBE37-.LBB37
	.byte	0x4
	.uleb128 .LBB42-.LBB37
	.uleb128 .LBE42-.LBB37
	.byte	0x4
	.uleb128 .LBB43-.LBB37
	.uleb128 .LBE43-.LBB37
	.byte	0x4
	.uleb128 .LBB44-.LBB37
	.uleb128 .LBE44-.LBB37
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB67-.LBB48
	.uleb128 .LBE67-.LBB48
	.byte	0x4
	.uleb128 .LBB79-.LBB48
	.uleb128 .LBE79-.LBB48
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB49
	.byte	0x4
	.uleb128 .LBB49-.LBB49
	.uleb128 .LBE49-.LBB49
	.byte	0x4
	.uleb128 .LBB62-.LBB49
	.uleb128 .LBE62-.LBB49
	.byte	0x4
	.uleb128 .LBB63-.LBB49
	.uleb128 .LBE63-.LBB49
	.byte	0x4
	.uleb128 .LBB64-.LBB49
	.uleb128 .LBE64-.LBB49
	.byte	0x4
	.uleb128 .LBB65-.LBB49
	.uleb128 .LBE65-.LBB49
	.byte	0x4
	.uleb128 .LBB66-.LBB49
	.uleb128 .LBE66-.LBB49
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB51
	.byte	0x4
	.uleb128 .LBB51-.LBB51
	.uleb128 .LBE51-.LBB51
	.byte	0x4
	.uleb128 .LBB52-.LBB51
	.uleb128 .LBE52-.LBB51
	.byte	0x4
	.uleb128 .LBB53-.LBB51
	.uleb128 .LBE53-.LBB51
	.byte	0x4
	.uleb128 .LBB54-.LBB51
	.uleb128 .LBE54-.LBB51
	.byte	0x4
	.uleb128 .LBB55-.LBB51
	.uleb128 .LBE55-.LBB51
	.byte	0x4
	.uleb128 .LBB56-.LBB51
	.uleb128 .LBE56-.LBB51
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB68
	.byte	0x4
	.uleb128 .LBB68-.LBB68
	.uleb128 .LBE68-.LBB68
	.byte	0x4
	.uleb128 .LBB78-.LBB68
	.uleb128 .LBE78-.LBB68
	.byte	0x4
	.uleb128 .LBB80-.LBB68
	.uleb128 .LBE80-.LBB68
	.byte	0x4
	.uleb128 .LBB83-.LBB68
	.uleb128 .LBE83-.LBB68
	.byte	0x7
	.long	.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0
.LLRL27:
	.byte	0x5
	.long	.LBB70
	.byte	0x4
	.uleb128 .LBB70-.LBB70
	.uleb128 .LBE70-.LBB70
	.byte	0x4
	.uleb128 .LBB75-.LBB70
	.uleb128 .LBE75-.LBB70
	.byte	0x4
	.uleb128 .LBB76-.LBB70
	.uleb128 .LBE76-.LBB70
	.byte	0x7
	.long	.LBB77
	.uleb128 .LBE77-.LBB77
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB81
	.byte	0x4
	.uleb128 .LBB81-.LBB81
	.uleb128 .LBE81-.LBB81
	.byte	0x4
	.uleb128 .LBB82-.LBB81
	.uleb128 .LBE82-.LBB81
	.byte	0
.LLRL34:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.Ltext_cold0
	.uleb128 .Letext_cold0-.Ltext_cold0
	.byte	0x7
	.long	.LFB6
	.uleb128 .LHOTE11-.LFB6
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF41:
	.string	"size_t"
.LASF17:
	.string	"walk"
.LASF29:
	.string	"memcmp"
.LASF15:
	.string	"left"
.LASF19:
	.string	"stack"
.LASF35:
	.string	"from"
.LASF33:
	.string	"inner"
.LASF12:
	.string	"primes"
.LASF31:
	.string	"printf"
.LASF32:
	.string	"leaves"
.LASF7:
	.string	"unsigned char"
.LASF36:
	.string	"wrong"
.LASF21:
	.string	"text"
.LASF6:
	.string	"long unsigned int"
.LASF8:
	.string	"short unsigned int"
.LASF43:
	.string	"worker"
.LASF11:
	.string	"range"
.LASF45:
	.string	"__builtin_memcmp"
.LASF40:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF42:
	.string	"main"
.LASF27:
	.string	"strcspn"
.LASF20:
	.string	"words"
.LASF13:
	.string	"tree"
.LASF3:
	.string	"unsigned int"
.LASF16:
	.string	"right"
.LASF38:
	.string	"running"
.LASF37:
	.string	"tasks"
.LASF2:
	.string	"char"
.LASF9:
	.string	"line"
.LASF23:
	.string	"step"
.LASF5:
	.string	"long long int"
.LASF34:
	.string	"root"
.LASF18:
	.string	"depth"
.LASF24:
	.string	"name"
.LASF14:
	.string	"value"
.LASF28:
	.string	"strspn"
.LASF26:
	.string	"memcpy"
.LASF39:
	.string	"rounds"
.LASF22:
	.string	"task"
.LASF4:
	.string	"long int"
.LASF25:
	.string	"waits"
.LASF30:
	.string	"puts"
.LASF10:
	.string	"last"
.LASF44:
	.string	"copy"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"coroutines.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
