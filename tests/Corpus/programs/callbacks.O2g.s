	.file	"callbacks.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "callbacks.c"
	.p2align 4
	.type	add, @function
add:
.LVL0:
.LFB0:
	.file 1 "callbacks.c"
	.loc 1 8 30 view -0
	.cfi_startproc
	.loc 1 8 32 view .LVU1
	.loc 1 8 41 is_stmt 0 view .LVU2
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	addl	%edx, %eax
	.loc 1 8 46 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	add, .-add
	.p2align 4
	.type	subtract, @function
subtract:
.LVL1:
.LFB1:
	.loc 1 9 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 9 37 view .LVU5
	.loc 1 9 46 is_stmt 0 view .LVU6
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	subl	%edx, %eax
	.loc 1 9 51 view .LVU7
	ret
	.cfi_endproc
.LFE1:
	.size	subtract, .-subtract
	.p2align 4
	.type	multiply, @function
multiply:
.LVL2:
.LFB2:
	.loc 1 10 35 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 37 view .LVU9
	.loc 1 10 46 is_stmt 0 view .LVU10
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	imull	%edx, %eax
	.loc 1 10 51 view .LVU11
	ret
	.cfi_endproc
.LFE2:
	.size	multiply, .-multiply
	.p2align 4
	.type	divide, @function
divide:
.LVL3:
.LFB3:
	.loc 1 11 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 35 view .LVU13
	.loc 1 11 33 is_stmt 0 view .LVU14
	movl	8(%esp), %ecx
	.loc 1 11 52 view .LVU15
	testl	%ecx, %ecx
	je	.L6
	.loc 1 11 52 discriminator 1 view .LVU16
	movl	4(%esp), %eax
	cltd
	idivl	%ecx
	movl	%eax, %ecx
.L6:
	.loc 1 11 57 discriminator 4 view .LVU17
	movl	%ecx, %eax
	ret
	.cfi_endproc
.LFE3:
	.size	divide, .-divide
	.p2align 4
	.type	remainder_of, @function
remainder_of:
.LVL4:
.LFB4:
	.loc 1 12 39 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 41 view .LVU19
	.loc 1 12 39 is_stmt 0 view .LVU20
	movl	8(%esp), %edx
	.loc 1 12 58 view .LVU21
	testl	%edx, %edx
	je	.L11
	.loc 1 12 58 discriminator 1 view .LVU22
	movl	4(%esp), %eax
	movl	%edx, %ecx
	cltd
	idivl	%ecx
.L11:
	.loc 1 12 63 discriminator 4 view .LVU23
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE4:
	.size	remainder_of, .-remainder_of
	.p2align 4
	.type	plain_weight, @function
plain_weight:
.LVL5:
.LFB7:
	.loc 1 44 49 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 44 51 view .LVU25
	.loc 1 44 59 is_stmt 0 view .LVU26
	movl	4(%esp), %eax
	movl	4(%eax), %eax
	.loc 1 44 68 view .LVU27
	ret
	.cfi_endproc
.LFE7:
	.size	plain_weight, .-plain_weight
	.p2align 4
	.type	heavy_weight, @function
heavy_weight:
.LVL6:
.LFB8:
	.loc 1 45 49 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 45 51 view .LVU29
	.loc 1 45 49 is_stmt 0 view .LVU30
	movl	4(%esp), %eax
	.loc 1 45 67 view .LVU31
	movl	4(%eax), %edx
	.loc 1 45 71 view .LVU32
	movl	8(%eax), %eax
	leal	(%eax,%edx,2), %eax
	.loc 1 45 83 view .LVU33
	ret
	.cfi_endproc
.LFE8:
	.size	heavy_weight, .-heavy_weight
	.p2align 4
	.type	small_meal, @function
small_meal:
.LVL7:
.LFB9:
	.loc 1 46 52 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 46 54 view .LVU35
	.loc 1 46 52 is_stmt 0 view .LVU36
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset 3, -8
	.loc 1 46 71 view .LVU37
	movl	$1717986919, %eax
	.loc 1 46 52 view .LVU38
	movl	12(%esp), %ebx
	movl	8(%esp), %ecx
	.loc 1 46 71 view .LVU39
	imull	%ebx
	sarl	$31, %ebx
	.loc 1 46 85 view .LVU40
	incl	8(%ecx)
	.loc 1 46 71 view .LVU41
	sarl	$2, %edx
	subl	%ebx, %edx
	.loc 1 46 63 view .LVU42
	addl	%edx, 4(%ecx)
	.loc 1 46 77 is_stmt 1 view .LVU43
	.loc 1 46 89 is_stmt 0 view .LVU44
	popl	%ebx
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE9:
	.size	small_meal, .-small_meal
	.p2align 4
	.type	large_meal, @function
large_meal:
.LVL8:
.LFB10:
	.loc 1 47 52 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 47 54 view .LVU46
	.loc 1 47 52 is_stmt 0 view .LVU47
	movl	8(%esp), %ecx
	movl	4(%esp), %edx
	.loc 1 47 71 view .LVU48
	movl	%ecx, %eax
	shrl	$31, %eax
	.loc 1 47 85 view .LVU49
	addl	$2, 8(%edx)
	.loc 1 47 71 view .LVU50
	addl	%ecx, %eax
	sarl	%eax
	.loc 1 47 63 view .LVU51
	addl	%eax, 4(%edx)
	.loc 1 47 76 is_stmt 1 view .LVU52
	.loc 1 47 91 is_stmt 0 view .LVU53
	ret
	.cfi_endproc
.LFE10:
	.size	large_meal, .-large_meal
	.p2align 4
	.type	accumulate, @function
accumulate:
.LVL9:
.LFB13:
	.loc 1 69 50 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 69 52 view .LVU55
	.loc 1 69 50 is_stmt 0 view .LVU56
	movl	4(%esp), %eax
	.loc 1 69 68 view .LVU57
	movl	8(%esp), %edx
	addl	%edx, (%eax)
	.loc 1 69 78 view .LVU58
	ret
	.cfi_endproc
.LFE13:
	.size	accumulate, .-accumulate
	.p2align 4
	.type	by_age, @function
by_age:
.LVL10:
.LFB15:
	.loc 1 75 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 76 2 view .LVU60
	.loc 1 76 41 is_stmt 0 view .LVU61
	movl	4(%esp), %eax
	movl	8(%esp), %edx
	movl	4(%eax), %eax
	movl	4(%edx), %ecx
	subl	%ecx, %eax
	.loc 1 77 1 view .LVU62
	ret
	.cfi_endproc
.LFE15:
	.size	by_age, .-by_age
	.p2align 4
	.type	by_name, @function
by_name:
.LVL11:
.LFB16:
	.loc 1 80 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 81 2 view .LVU64
	.loc 1 81 9 is_stmt 0 view .LVU65
	movl	8(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
.LVL12:
	.loc 1 81 9 view .LVU66
	movl	4(%esp), %eax
	movl	(%eax), %eax
	movl	%eax, 4(%esp)
.LVL13:
	.loc 1 81 9 view .LVU67
	jmp	strcmp
.LVL14:
	.cfi_endproc
.LFE16:
	.size	by_name, .-by_name
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC8:
	.string	"<%d>"
	.text
	.p2align 4
	.type	record, @function
record:
.LVL15:
.LFB14:
	.loc 1 70 46 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 70 48 view .LVU69
	.loc 1 70 46 is_stmt 0 view .LVU70
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	movl	%ebx, 24(%esp)
	.cfi_offset 3, -8
	.loc 1 70 46 view .LVU71
	movl	32(%esp), %ebx
	.loc 1 70 74 view .LVU72
	movl	%ebx, (%esp)
	call	strlen
.LVL16:
	.loc 1 70 48 view .LVU73
	movl	36(%esp), %edx
	movl	%edx, 8(%esp)
	movl	$.LC8, %edx
	movl	%edx, 4(%esp)
	addl	%eax, %ebx
	movl	%ebx, (%esp)
	call	sprintf
.LVL17:
	.loc 1 70 107 view .LVU74
	movl	24(%esp), %ebx
	addl	$28, %esp
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE14:
	.size	record, .-record
	.section	.rodata.str1.1
.LC9:
	.string	"+-*/%?"
.LC10:
	.string	"fold %c: %d\n"
.LC11:
	.string	"no %c\n"
.LC12:
	.string	"day %d: %s weighs %d\n"
.LC13:
	.string	"%d %s\n"
.LC15:
	.string	"%s:%d "
.LC16:
	.string	""
	.section	.rodata
	.align 32
.LC0:
	.long	cat
	.long	4
	.long	0
	.long	ox
	.long	600
	.long	0
	.long	calf
	.long	80
	.long	0
	.section	.rodata.str1.1
.LC1:
	.string	"grace"
.LC2:
	.string	"alan"
.LC3:
	.string	"edsger"
.LC4:
	.string	"barbara"
.LC5:
	.string	"dennis"
.LC6:
	.string	"ken"
	.section	.rodata
	.align 32
.LC14:
	.long	.LC1
	.long	37
	.long	.LC2
	.long	41
	.long	.LC3
	.long	29
	.long	.LC4
	.long	53
	.long	.LC5
	.long	33
	.long	.LC6
	.long	31
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB17:
	.loc 1 85 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 86 2 view .LVU76
	.loc 1 87 2 view .LVU77
.LBB44:
	.loc 1 87 7 view .LVU78
.LVL18:
	.loc 1 87 34 view .LVU79
.LBE44:
	.loc 1 85 1 is_stmt 0 view .LVU80
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB61:
	.loc 1 87 34 view .LVU81
	movb	$43, %al
.LBE61:
	.loc 1 85 1 view .LVU82
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	pushl	%esi
	.cfi_offset 7, -12
	.cfi_offset 6, -16
.LBB62:
	.loc 1 87 19 view .LVU83
	movl	$.LC9, %esi
.LBE62:
	.loc 1 85 1 view .LVU84
	pushl	%ebx
	andl	$-16, %esp
	subl	$192, %esp
	.cfi_offset 3, -20
.LVL19:
	.p2align 4
	.p2align 3
.L30:
.LBB63:
.LBB45:
	.loc 1 88 3 is_stmt 1 view .LVU85
	.loc 1 88 14 is_stmt 0 view .LVU86
	movsbl	%al, %edx
.LBB46:
.LBB47:
.LBB48:
	.loc 1 20 6 view .LVU87
	cmpb	$43, %al
.LBE48:
.LBE47:
.LBE46:
	.loc 1 88 14 view .LVU88
	movl	%edx, 28(%esp)
.LVL20:
.LBB55:
.LBI46:
	.loc 1 14 15 is_stmt 1 view .LVU89
.LBB52:
	.loc 1 16 2 view .LVU90
	.loc 1 19 2 view .LVU91
.LBB49:
	.loc 1 19 7 view .LVU92
	.loc 1 19 23 view .LVU93
	.loc 1 20 3 view .LVU94
	.loc 1 20 6 is_stmt 0 view .LVU95
	je	.L47
	.loc 1 19 56 is_stmt 1 view .LVU96
.LVL21:
	.loc 1 19 23 view .LVU97
	.loc 1 20 3 view .LVU98
	.loc 1 20 6 is_stmt 0 view .LVU99
	cmpb	$45, %al
	je	.L48
	.loc 1 19 56 is_stmt 1 view .LVU100
.LVL22:
	.loc 1 19 23 view .LVU101
	.loc 1 20 3 view .LVU102
	.loc 1 20 6 is_stmt 0 view .LVU103
	cmpb	$42, %al
	je	.L49
	.loc 1 19 56 is_stmt 1 view .LVU104
.LVL23:
	.loc 1 19 23 view .LVU105
	.loc 1 20 3 view .LVU106
	.loc 1 20 6 is_stmt 0 view .LVU107
	cmpb	$47, %al
	.p2align 4,,5
	je	.L50
	.loc 1 19 56 is_stmt 1 view .LVU108
.LVL24:
	.loc 1 19 23 view .LVU109
	.loc 1 20 3 view .LVU110
	.loc 1 20 6 is_stmt 0 view .LVU111
	cmpb	$37, %al
	.p2align 4,,5
	je	.L66
.LVL25:
.L27:
	.loc 1 20 6 view .LVU112
.LBE49:
.LBE52:
.LBE55:
	.loc 1 92 4 is_stmt 1 view .LVU113
	movl	$.LC11, (%esp)
	movl	28(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL26:
.L29:
.LBE45:
	.loc 1 87 41 discriminator 2 view .LVU114
	.loc 1 87 34 is_stmt 0 discriminator 2 view .LVU115
	movzbl	1(%esi), %eax
	.loc 1 87 41 discriminator 2 view .LVU116
	incl	%esi
.LVL27:
	.loc 1 87 34 is_stmt 1 discriminator 2 view .LVU117
	testb	%al, %al
	jne	.L30
.LBE63:
	.loc 1 95 2 view .LVU118
	.loc 1 95 16 is_stmt 0 view .LVU119
	xorl	%eax, %eax
.L31:
	movl	.LC0(%eax), %edx
	movl	%edx, 44(%esp,%eax)
	addl	$4, %eax
	cmpl	$36, %eax
	jb	.L31
	.loc 1 96 2 is_stmt 1 view .LVU120
.LBB64:
	.loc 1 96 7 view .LVU121
.LVL28:
	.loc 1 96 24 view .LVU122
.LBE64:
	.loc 1 95 16 is_stmt 0 view .LVU123
	movl	$10, %esi
.LVL29:
.LBB69:
	.loc 1 96 11 view .LVU124
	xorl	%ebx, %ebx
.LVL30:
	.p2align 4
	.p2align 3
.L33:
.LBB65:
	.loc 1 97 21 is_stmt 1 view .LVU125
	leal	44(%esp), %edi
.LVL31:
.L35:
.LBB66:
	.loc 1 98 4 view .LVU126
	.loc 1 99 4 view .LVU127
	.loc 1 99 14 is_stmt 0 view .LVU128
	movl	(%edi), %eax
	.loc 1 99 4 view .LVU129
	movl	%esi, 4(%esp)
	movl	%edi, (%esp)
	call	*8(%eax)
.LVL32:
	.loc 1 100 4 is_stmt 1 view .LVU130
	.loc 1 100 70 is_stmt 0 view .LVU131
	movl	(%edi), %eax
	.loc 1 100 4 view .LVU132
	movl	%edi, (%esp)
	call	*4(%eax)
.LVL33:
	movl	%eax, 12(%esp)
	.loc 1 100 52 view .LVU133
	movl	(%edi), %eax
	.loc 1 100 4 view .LVU134
	movl	(%eax), %eax
	movl	%ebx, 4(%esp)
	movl	$.LC12, (%esp)
	movl	%eax, 8(%esp)
	call	printf
.LVL34:
	.loc 1 101 4 is_stmt 1 view .LVU135
	.loc 1 101 7 is_stmt 0 view .LVU136
	cmpl	$calf, (%edi)
	je	.L67
.L34:
.LBE66:
	.loc 1 97 27 is_stmt 1 discriminator 2 view .LVU137
	.loc 1 97 21 discriminator 2 view .LVU138
	leal	80(%esp), %eax
	addl	$12, %edi
.LVL35:
	.loc 1 97 21 is_stmt 0 discriminator 2 view .LVU139
	cmpl	%eax, %edi
	jne	.L35
.LBE65:
	.loc 1 96 32 is_stmt 1 discriminator 2 view .LVU140
	incl	%ebx
.LVL36:
	.loc 1 96 24 discriminator 2 view .LVU141
	addl	$7, %esi
	cmpl	$3, %ebx
	jne	.L33
.LBE69:
	.loc 1 105 2 view .LVU142
	.loc 1 105 6 is_stmt 0 view .LVU143
	xorl	%ebx, %ebx
.LVL37:
	.loc 1 106 7 view .LVU144
	xorl	%esi, %esi
	.loc 1 105 6 view .LVU145
	movl	%ebx, 32(%esp)
	.loc 1 106 2 is_stmt 1 view .LVU146
	.loc 1 106 7 is_stmt 0 view .LVU147
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%esi, 128(%esp)
.L37:
	movl	%edx, 132(%esp,%eax)
	movl	%edx, 136(%esp,%eax)
	addl	$8, %eax
	cmpl	$56, %eax
	jb	.L37
.LBB70:
.LBB71:
	.loc 1 60 42 view .LVU148
	leal	32(%esp), %edx
.LBE71:
.LBE70:
	.loc 1 106 7 view .LVU149
	xorl	%ecx, %ecx
	movl	%ecx, 132(%esp,%eax)
	.loc 1 107 2 is_stmt 1 view .LVU150
.LVL38:
.LBB76:
.LBI70:
	.loc 1 57 13 view .LVU151
.LBB72:
	.loc 1 59 2 view .LVU152
	.loc 1 59 31 is_stmt 0 view .LVU153
	movl	subscriber_count, %eax
.LBE72:
.LBE76:
.LBB77:
.LBB78:
	.loc 1 60 42 view .LVU154
	leal	128(%esp), %esi
.LBE78:
.LBE77:
.LBB82:
.LBB83:
	movl	$4, 28(%esp)
.LBE83:
.LBE82:
.LBB87:
.LBB73:
	.loc 1 59 37 view .LVU155
	movl	$accumulate, subscribers(,%eax,8)
	.loc 1 60 2 is_stmt 1 view .LVU156
.LBE73:
.LBE87:
.LBB88:
.LBB79:
	.loc 1 60 30 is_stmt 0 view .LVU157
	leal	2(%eax), %ebx
.LBE79:
.LBE88:
.LBB89:
.LBB74:
	.loc 1 60 42 view .LVU158
	movl	%edx, subscribers+4(,%eax,8)
.LVL39:
	.loc 1 60 42 view .LVU159
.LBE74:
.LBE89:
	.loc 1 108 2 is_stmt 1 view .LVU160
.LBB90:
.LBI77:
	.loc 1 57 13 view .LVU161
.LBB80:
	.loc 1 59 2 view .LVU162
.LBE80:
.LBE90:
.LBB91:
.LBB75:
	.loc 1 60 30 is_stmt 0 view .LVU163
	leal	1(%eax), %ecx
.LBE75:
.LBE91:
.LBB92:
.LBB84:
	addl	$3, %eax
.LBE84:
.LBE92:
.LBB93:
.LBB81:
	.loc 1 59 37 view .LVU164
	movl	$record, subscribers(,%ecx,8)
	.loc 1 60 2 is_stmt 1 view .LVU165
	.loc 1 60 42 is_stmt 0 view .LVU166
	movl	%esi, subscribers+4(,%ecx,8)
.LVL40:
	.loc 1 60 42 view .LVU167
.LBE81:
.LBE93:
	.loc 1 109 2 is_stmt 1 view .LVU168
.LBB94:
.LBI82:
	.loc 1 57 13 view .LVU169
.LBB85:
	.loc 1 59 2 view .LVU170
	.loc 1 59 37 is_stmt 0 view .LVU171
	movl	$accumulate, subscribers(,%ebx,8)
	.loc 1 60 2 is_stmt 1 view .LVU172
	.loc 1 60 42 is_stmt 0 view .LVU173
	movl	%edx, subscribers+4(,%ebx,8)
.LVL41:
	.loc 1 60 42 view .LVU174
.LBE85:
.LBE94:
	.loc 1 110 2 is_stmt 1 view .LVU175
.LBB95:
	.loc 1 110 7 view .LVU176
	.loc 1 110 28 view .LVU177
	.loc 1 110 11 is_stmt 0 view .LVU178
	movl	$1, %ebx
.LBE95:
.LBB100:
.LBB86:
	.loc 1 60 30 view .LVU179
	movl	%eax, subscriber_count
.LVL42:
	.p2align 4
	.p2align 3
.L39:
	.loc 1 60 30 view .LVU180
.LBE86:
.LBE100:
.LBB101:
.LBB96:
.LBB97:
	.loc 1 65 20 is_stmt 1 view .LVU181
	.loc 1 65 11 is_stmt 0 view .LVU182
	xorl	%edi, %edi
	.loc 1 65 20 view .LVU183
	testl	%eax, %eax
	jle	.L42
.LVL43:
	.p2align 4
	.p2align 3
.L40:
	.loc 1 66 3 is_stmt 1 view .LVU184
	movl	%ebx, 4(%esp)
	movl	subscribers+4(,%edi,8), %eax
	movl	%eax, (%esp)
	call	*subscribers(,%edi,8)
.LVL44:
	.loc 1 65 41 view .LVU185
	incl	%edi
.LVL45:
	.loc 1 65 20 view .LVU186
	cmpl	subscriber_count, %edi
	jl	.L40
.LVL46:
.L42:
	.loc 1 65 20 is_stmt 0 view .LVU187
.LBE97:
.LBE96:
	.loc 1 110 40 is_stmt 1 view .LVU188
	.loc 1 110 28 is_stmt 0 view .LVU189
	decl	28(%esp)
	.loc 1 110 40 view .LVU190
	leal	(%ebx,%ebx,2), %ebx
.LVL47:
	.loc 1 110 28 is_stmt 1 view .LVU191
	je	.L41
.LBB99:
.LBB98:
	.loc 1 65 20 is_stmt 0 view .LVU192
	movl	subscriber_count, %eax
	jmp	.L39
.LVL48:
	.p2align 4,,10
	.p2align 3
.L67:
	.loc 1 65 20 view .LVU193
.LBE98:
.LBE99:
.LBE101:
.LBB102:
.LBB68:
.LBB67:
	.loc 1 101 28 discriminator 1 view .LVU194
	cmpl	$90, 4(%edi)
	jle	.L34
	.loc 1 102 5 is_stmt 1 view .LVU195
	.loc 1 102 16 is_stmt 0 view .LVU196
	movl	$ox, (%edi)
	jmp	.L34
.LVL49:
	.p2align 4,,10
	.p2align 3
.L41:
	.loc 1 102 16 view .LVU197
.LBE67:
.LBE68:
.LBE102:
	.loc 1 112 2 is_stmt 1 view .LVU198
	movl	%esi, 8(%esp)
	movl	32(%esp), %eax
	movl	$.LC13, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL50:
	.loc 1 114 2 view .LVU199
	.loc 1 114 16 is_stmt 0 view .LVU200
	xorl	%eax, %eax
.L43:
	movl	.LC14(%eax), %edx
	movl	%edx, 80(%esp,%eax)
	addl	$4, %eax
	cmpl	$48, %eax
	jb	.L43
	.loc 1 117 2 is_stmt 1 view .LVU201
	.loc 1 117 14 is_stmt 0 view .LVU202
	movl	$by_age, 36(%esp)
	leal	36(%esp), %edi
	movl	$by_name, 40(%esp)
	.loc 1 118 2 is_stmt 1 view .LVU203
.LBB103:
	.loc 1 118 7 view .LVU204
.LVL51:
	.loc 1 118 20 view .LVU205
	.p2align 4
	.p2align 3
.L46:
	.loc 1 119 3 view .LVU206
	movl	(%edi), %eax
	leal	80(%esp), %ebx
	movl	$6, %edx
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	$8, %eax
	movl	%eax, 8(%esp)
	leal	80(%esp), %eax
	movl	%eax, (%esp)
	call	qsort
.LVL52:
	.loc 1 120 3 view .LVU207
.LBB104:
	.loc 1 120 8 view .LVU208
	.loc 1 120 21 view .LVU209
	.p2align 4
	.p2align 3
.L45:
	.loc 1 121 4 discriminator 3 view .LVU210
	movl	4(%ebx), %eax
	.loc 1 120 21 is_stmt 0 discriminator 3 view .LVU211
	addl	$8, %ebx
	.loc 1 121 4 discriminator 3 view .LVU212
	movl	%eax, 8(%esp)
	movl	-8(%ebx), %eax
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL53:
	.loc 1 120 27 is_stmt 1 discriminator 3 view .LVU213
	.loc 1 120 21 discriminator 3 view .LVU214
	cmpl	%esi, %ebx
	jne	.L45
.LBE104:
	.loc 1 122 3 discriminator 2 view .LVU215
	movl	$.LC16, (%esp)
	.loc 1 118 20 is_stmt 0 discriminator 2 view .LVU216
	addl	$4, %edi
	.loc 1 122 3 discriminator 2 view .LVU217
	call	puts
.LVL54:
	.loc 1 118 26 is_stmt 1 discriminator 2 view .LVU218
	.loc 1 118 20 discriminator 2 view .LVU219
	leal	44(%esp), %eax
	cmpl	%edi, %eax
	jne	.L46
.LBE103:
	.loc 1 124 2 view .LVU220
	.loc 1 124 15 is_stmt 0 view .LVU221
	movzbl	32(%esp), %eax
	.loc 1 125 1 view .LVU222
	leal	-12(%ebp), %esp
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
.LVL55:
.L47:
	.cfi_restore_state
.LBB105:
.LBB60:
.LBB56:
.LBB53:
.LBB50:
	.loc 1 19 14 view .LVU223
	xorl	%eax, %eax
.LVL56:
.L26:
	.loc 1 21 4 is_stmt 1 view .LVU224
	.loc 1 21 19 is_stmt 0 view .LVU225
	movl	table.0+4(,%eax,8), %ebx
.LVL57:
	.loc 1 21 19 view .LVU226
.LBE50:
.LBE53:
.LBE56:
	.loc 1 89 3 is_stmt 1 view .LVU227
	.loc 1 89 6 is_stmt 0 view .LVU228
	testl	%ebx, %ebx
	je	.L27
	movl	$100, %eax
.LBB57:
.LBB58:
	.loc 1 27 11 view .LVU229
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L28:
.LVL58:
	.loc 1 28 3 is_stmt 1 view .LVU230
	.loc 1 28 11 is_stmt 0 view .LVU231
	movl	%eax, (%esp)
	movl	v.1(,%edi,4), %ecx
	.loc 1 27 26 view .LVU232
	incl	%edi
.LVL59:
	.loc 1 28 11 view .LVU233
	movl	%ecx, 4(%esp)
	call	*%ebx
.LVL60:
	.loc 1 27 26 is_stmt 1 view .LVU234
	.loc 1 27 20 view .LVU235
	cmpl	$5, %edi
	jne	.L28
.LBE58:
	.loc 1 29 2 view .LVU236
.LVL61:
	.loc 1 29 2 is_stmt 0 view .LVU237
.LBE57:
	.loc 1 90 4 view .LVU238
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	$.LC10, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL62:
	jmp	.L29
.LVL63:
.L48:
.LBB59:
.LBB54:
.LBB51:
	.loc 1 19 56 view .LVU239
	movl	$1, %eax
.LVL64:
	.loc 1 19 56 view .LVU240
	jmp	.L26
.LVL65:
.L49:
	.loc 1 19 56 view .LVU241
	movl	$2, %eax
.LVL66:
	.loc 1 19 56 view .LVU242
	jmp	.L26
.LVL67:
.L50:
	.loc 1 19 56 view .LVU243
	movl	$3, %eax
.LVL68:
	.loc 1 19 56 view .LVU244
	jmp	.L26
.LVL69:
.L66:
	.loc 1 19 56 view .LVU245
	movl	$4, %eax
.LVL70:
	.loc 1 19 56 view .LVU246
	jmp	.L26
.LBE51:
.LBE54:
.LBE59:
.LBE60:
.LBE105:
	.cfi_endproc
.LFE17:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	table.0, @object
	.size	table.0, 40
table.0:
	.byte	43
	.zero	3
	.long	add
	.byte	45
	.zero	3
	.long	subtract
	.byte	42
	.zero	3
	.long	multiply
	.byte	47
	.zero	3
	.long	divide
	.byte	37
	.zero	3
	.long	remainder_of
	.align 4
	.type	v.1, @object
	.size	v.1, 20
v.1:
	.long	7
	.long	3
	.long	12
	.long	5
	.long	2
	.local	subscriber_count
	.comm	subscriber_count,4,4
	.local	subscribers
	.comm	subscribers,64,32
	.section	.rodata.str1.1
.LC17:
	.string	"calf"
	.section	.rodata
	.align 4
	.type	calf, @object
	.size	calf, 12
calf:
	.long	.LC17
	.long	plain_weight
	.long	large_meal
	.section	.rodata.str1.1
.LC18:
	.string	"ox"
	.section	.rodata
	.align 4
	.type	ox, @object
	.size	ox, 12
ox:
	.long	.LC18
	.long	heavy_weight
	.long	large_meal
	.section	.rodata.str1.1
.LC19:
	.string	"cat"
	.section	.rodata
	.align 4
	.type	cat, @object
	.size	cat, 12
cat:
	.long	.LC19
	.long	plain_weight
	.long	small_meal
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stddef.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.file 4 "../../../src/Kernel/user/include/string.h"
	.file 5 "../../../src/Kernel/user/include/stdlib.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xa4a
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x2a
	.long	.LASF54
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL32
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xa
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x6
	.long	0x26
	.uleb128 0x1f
	.long	.LASF9
	.byte	0x2
	.byte	0x5
	.byte	0x17
	.long	0x3e
	.uleb128 0xa
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x2b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.long	0x45
	.uleb128 0xa
	.byte	0x4
	.byte	0x5
	.long	.LASF4
	.uleb128 0xa
	.byte	0x8
	.byte	0x5
	.long	.LASF5
	.uleb128 0xa
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0xa
	.byte	0x1
	.byte	0x8
	.long	.LASF7
	.uleb128 0xa
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0x1f
	.long	.LASF10
	.byte	0x1
	.byte	0x6
	.byte	0xf
	.long	0x80
	.uleb128 0x4
	.long	0x85
	.uleb128 0x17
	.long	0x45
	.long	0x99
	.uleb128 0x2
	.long	0x45
	.uleb128 0x2
	.long	0x45
	.byte	0
	.uleb128 0x18
	.long	.LASF14
	.byte	0xc
	.byte	0x22
	.long	0xc9
	.uleb128 0x5
	.long	.LASF11
	.byte	0x23
	.byte	0xe
	.long	0xce
	.byte	0
	.uleb128 0x5
	.long	.LASF12
	.byte	0x24
	.byte	0x8
	.long	0x11c
	.byte	0x4
	.uleb128 0x5
	.long	.LASF13
	.byte	0x25
	.byte	0x9
	.long	0x136
	.byte	0x8
	.byte	0
	.uleb128 0x6
	.long	0x99
	.uleb128 0x4
	.long	0x2d
	.uleb128 0x17
	.long	0x45
	.long	0xe2
	.uleb128 0x2
	.long	0xe2
	.byte	0
	.uleb128 0x4
	.long	0x117
	.uleb128 0x18
	.long	.LASF15
	.byte	0xc
	.byte	0x27
	.long	0x117
	.uleb128 0x5
	.long	.LASF14
	.byte	0x28
	.byte	0x18
	.long	0x13b
	.byte	0
	.uleb128 0x5
	.long	.LASF16
	.byte	0x29
	.byte	0x6
	.long	0x45
	.byte	0x4
	.uleb128 0x5
	.long	.LASF17
	.byte	0x29
	.byte	0xd
	.long	0x45
	.byte	0x8
	.byte	0
	.uleb128 0x6
	.long	0xe7
	.uleb128 0x4
	.long	0xd3
	.uleb128 0x20
	.long	0x131
	.uleb128 0x2
	.long	0x131
	.uleb128 0x2
	.long	0x45
	.byte	0
	.uleb128 0x4
	.long	0xe7
	.uleb128 0x4
	.long	0x121
	.uleb128 0x4
	.long	0xc9
	.uleb128 0x12
	.string	"cat"
	.byte	0x31
	.byte	0x1d
	.long	0xc9
	.uleb128 0x5
	.byte	0x3
	.long	cat
	.uleb128 0x12
	.string	"ox"
	.byte	0x32
	.byte	0x1d
	.long	0xc9
	.uleb128 0x5
	.byte	0x3
	.long	ox
	.uleb128 0x7
	.long	.LASF18
	.byte	0x33
	.byte	0x1d
	.long	0xc9
	.uleb128 0x5
	.byte	0x3
	.long	calf
	.uleb128 0x21
	.byte	0x36
	.byte	0x8
	.long	0x192
	.uleb128 0x5
	.long	.LASF19
	.byte	0x36
	.byte	0x18
	.long	0x1a4
	.byte	0
	.uleb128 0x5
	.long	.LASF20
	.byte	0x36
	.byte	0x32
	.long	0x1a2
	.byte	0x4
	.byte	0
	.uleb128 0x20
	.long	0x1a2
	.uleb128 0x2
	.long	0x1a2
	.uleb128 0x2
	.long	0x45
	.byte	0
	.uleb128 0x2c
	.byte	0x4
	.uleb128 0x4
	.long	0x192
	.uleb128 0xb
	.long	0x172
	.long	0x1b9
	.uleb128 0xc
	.long	0x3e
	.byte	0x7
	.byte	0
	.uleb128 0x7
	.long	.LASF21
	.byte	0x36
	.byte	0x3d
	.long	0x1a9
	.uleb128 0x5
	.byte	0x3
	.long	subscribers
	.uleb128 0x7
	.long	.LASF22
	.byte	0x37
	.byte	0xc
	.long	0x45
	.uleb128 0x5
	.byte	0x3
	.long	subscriber_count
	.uleb128 0x18
	.long	.LASF23
	.byte	0x8
	.byte	0x48
	.long	0x200
	.uleb128 0x5
	.long	.LASF11
	.byte	0x48
	.byte	0x1d
	.long	0xce
	.byte	0
	.uleb128 0x2d
	.string	"age"
	.byte	0x1
	.byte	0x48
	.byte	0x27
	.long	0x45
	.byte	0x4
	.byte	0
	.uleb128 0x10
	.long	.LASF24
	.byte	0x3
	.byte	0x1c
	.byte	0x5
	.long	0x45
	.long	0x21c
	.uleb128 0x2
	.long	0x21c
	.uleb128 0x2
	.long	0xce
	.uleb128 0x22
	.byte	0
	.uleb128 0x4
	.long	0x26
	.uleb128 0x10
	.long	.LASF25
	.byte	0x4
	.byte	0xd
	.byte	0x8
	.long	0x32
	.long	0x237
	.uleb128 0x2
	.long	0xce
	.byte	0
	.uleb128 0x10
	.long	.LASF26
	.byte	0x4
	.byte	0x17
	.byte	0x5
	.long	0x45
	.long	0x252
	.uleb128 0x2
	.long	0xce
	.uleb128 0x2
	.long	0xce
	.byte	0
	.uleb128 0x10
	.long	.LASF27
	.byte	0x3
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0x268
	.uleb128 0x2
	.long	0xce
	.byte	0
	.uleb128 0x2e
	.long	.LASF55
	.byte	0x5
	.byte	0x2c
	.byte	0x6
	.long	0x289
	.uleb128 0x2
	.long	0x1a2
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x289
	.byte	0
	.uleb128 0x4
	.long	0x293
	.uleb128 0x6
	.long	0x289
	.uleb128 0x17
	.long	0x45
	.long	0x2a7
	.uleb128 0x2
	.long	0x2a7
	.uleb128 0x2
	.long	0x2a7
	.byte	0
	.uleb128 0x4
	.long	0x2ac
	.uleb128 0x2f
	.uleb128 0x10
	.long	.LASF28
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x2c4
	.uleb128 0x2
	.long	0xce
	.uleb128 0x22
	.byte	0
	.uleb128 0x30
	.long	.LASF56
	.byte	0x1
	.byte	0x54
	.byte	0x5
	.long	0x45
	.long	.LFB17
	.long	.LFE17-.LFB17
	.uleb128 0x1
	.byte	0x9c
	.long	0x658
	.uleb128 0x12
	.string	"v"
	.byte	0x56
	.byte	0x13
	.long	0x668
	.uleb128 0x5
	.byte	0x3
	.long	v.1
	.uleb128 0x7
	.long	.LASF29
	.byte	0x5f
	.byte	0x10
	.long	0x66d
	.uleb128 0x2
	.byte	0x74
	.sleb128 44
	.uleb128 0x7
	.long	.LASF30
	.byte	0x69
	.byte	0x6
	.long	0x45
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x12
	.string	"log"
	.byte	0x6a
	.byte	0x7
	.long	0x67d
	.uleb128 0x3
	.byte	0x74
	.sleb128 128
	.uleb128 0x7
	.long	.LASF31
	.byte	0x72
	.byte	0x10
	.long	0x68d
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.uleb128 0x7
	.long	.LASF32
	.byte	0x75
	.byte	0xe
	.long	0x69d
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x19
	.long	.LLRL2
	.long	0x445
	.uleb128 0xd
	.string	"op"
	.byte	0x57
	.byte	0x13
	.long	0xce
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x13
	.long	.LLRL4
	.uleb128 0xd
	.string	"f"
	.byte	0x58
	.byte	0xa
	.long	0x74
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x14
	.long	0x8e9
	.long	.LBI46
	.byte	.LVU89
	.long	.LLRL6
	.byte	0x58
	.byte	0xe
	.long	0x3a5
	.uleb128 0x8
	.long	0x8f8
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x13
	.long	.LLRL6
	.uleb128 0x23
	.long	0x939
	.long	.LLRL6
	.uleb128 0x1a
	.long	0x93a
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x31
	.long	0x8a6
	.long	.LBB57
	.long	.LBE57-.LBB57
	.byte	0x1
	.byte	0x5a
	.byte	0x4
	.long	0x407
	.uleb128 0x15
	.long	0x8d0
	.uleb128 0x8
	.long	0x8c5
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x15
	.long	0x8bd
	.uleb128 0x15
	.long	0x8b5
	.uleb128 0x32
	.long	0x8d8
	.long	.LBB58
	.long	.LBE58-.LBB58
	.uleb128 0x1a
	.long	0x8d9
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x24
	.long	.LVL60
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0xb
	.byte	0x77
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	v.1
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1b
	.long	.LVL26
	.long	0x2ad
	.long	0x427
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x74
	.sleb128 28
	.byte	0x6
	.byte	0
	.uleb128 0xe
	.long	.LVL62
	.long	0x2ad
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
	.sleb128 28
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LLRL11
	.long	0x4d4
	.uleb128 0xd
	.string	"day"
	.byte	0x60
	.byte	0xb
	.long	0x45
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x13
	.long	.LLRL13
	.uleb128 0xd
	.string	"i"
	.byte	0x61
	.byte	0xc
	.long	0x45
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x13
	.long	.LLRL15
	.uleb128 0xd
	.string	"a"
	.byte	0x62
	.byte	0x13
	.long	0x131
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x25
	.long	.LVL32
	.long	0x4a5
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
	.uleb128 0x25
	.long	.LVL33
	.long	0x4b6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0xe
	.long	.LVL34
	.long	0x2ad
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
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LLRL26
	.long	0x528
	.uleb128 0x33
	.long	.LASF33
	.byte	0x1
	.byte	0x6e
	.byte	0xb
	.long	0x45
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x34
	.long	0x7bc
	.long	.LLRL28
	.byte	0x1
	.byte	0x6f
	.byte	0x3
	.uleb128 0x15
	.long	0x7c6
	.uleb128 0x23
	.long	0x7d1
	.long	.LLRL28
	.uleb128 0x1a
	.long	0x7d2
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x24
	.long	.LVL44
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
	.byte	0
	.uleb128 0x26
	.long	.LBB103
	.long	.LBE103-.LBB103
	.long	0x5af
	.uleb128 0xd
	.string	"o"
	.byte	0x76
	.byte	0xb
	.long	0x45
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x26
	.long	.LBB104
	.long	.LBE104-.LBB104
	.long	0x579
	.uleb128 0xd
	.string	"i"
	.byte	0x78
	.byte	0xc
	.long	0x45
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0xe
	.long	.LVL53
	.long	0x2ad
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC15
	.byte	0
	.byte	0
	.uleb128 0x1b
	.long	.LVL52
	.long	0x268
	.long	0x59a
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
	.byte	0x36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x38
	.byte	0
	.uleb128 0xe
	.long	.LVL54
	.long	0x252
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC16
	.byte	0
	.byte	0
	.uleb128 0x14
	.long	0x7dd
	.long	.LBI70
	.byte	.LVU151
	.long	.LLRL17
	.byte	0x6b
	.byte	0x2
	.long	0x5de
	.uleb128 0x8
	.long	0x7f2
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x8
	.long	0x7e7
	.long	.LLST19
	.long	.LVUS19
	.byte	0
	.uleb128 0x14
	.long	0x7dd
	.long	.LBI77
	.byte	.LVU161
	.long	.LLRL20
	.byte	0x6c
	.byte	0x2
	.long	0x60d
	.uleb128 0x8
	.long	0x7f2
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x8
	.long	0x7e7
	.long	.LLST22
	.long	.LVUS22
	.byte	0
	.uleb128 0x14
	.long	0x7dd
	.long	.LBI82
	.byte	.LVU169
	.long	.LLRL23
	.byte	0x6d
	.byte	0x2
	.long	0x63c
	.uleb128 0x8
	.long	0x7f2
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x8
	.long	0x7e7
	.long	.LLST25
	.long	.LVUS25
	.byte	0
	.uleb128 0xe
	.long	.LVL50
	.long	0x2ad
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
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x4c
	.long	0x668
	.uleb128 0xc
	.long	0x3e
	.byte	0x4
	.byte	0
	.uleb128 0x6
	.long	0x658
	.uleb128 0xb
	.long	0xe7
	.long	0x67d
	.uleb128 0xc
	.long	0x3e
	.byte	0x2
	.byte	0
	.uleb128 0xb
	.long	0x26
	.long	0x68d
	.uleb128 0xc
	.long	0x3e
	.byte	0x3f
	.byte	0
	.uleb128 0xb
	.long	0x1db
	.long	0x69d
	.uleb128 0xc
	.long	0x3e
	.byte	0x5
	.byte	0
	.uleb128 0xb
	.long	0x28e
	.long	0x6ad
	.uleb128 0xc
	.long	0x3e
	.byte	0x1
	.byte	0
	.uleb128 0x9
	.long	.LASF34
	.byte	0x4f
	.long	0x45
	.long	.LFB16
	.long	.LFE16-.LFB16
	.uleb128 0x1
	.byte	0x9c
	.long	0x6f1
	.uleb128 0x27
	.string	"a"
	.byte	0x4f
	.byte	0x20
	.long	0x2a7
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x27
	.string	"b"
	.byte	0x4f
	.byte	0x2f
	.long	0x2a7
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x35
	.long	.LVL14
	.long	0x237
	.byte	0
	.uleb128 0x9
	.long	.LASF35
	.byte	0x4a
	.long	0x45
	.long	.LFB15
	.long	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.long	0x722
	.uleb128 0x3
	.string	"a"
	.byte	0x4a
	.byte	0x1f
	.long	0x2a7
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x3
	.string	"b"
	.byte	0x4a
	.byte	0x2e
	.long	0x2a7
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x16
	.long	.LASF36
	.byte	0x46
	.long	.LFB14
	.long	.LFE14-.LFB14
	.uleb128 0x1
	.byte	0x9c
	.long	0x78b
	.uleb128 0xf
	.long	.LASF20
	.byte	0x46
	.byte	0x1a
	.long	0x1a2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xf
	.long	.LASF33
	.byte	0x46
	.byte	0x27
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x1b
	.long	.LVL16
	.long	0x221
	.long	0x767
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0xe
	.long	.LVL17
	.long	0x200
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
	.long	.LC8
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x6
	.byte	0
	.byte	0
	.uleb128 0x16
	.long	.LASF37
	.byte	0x45
	.long	.LFB13
	.long	.LFE13-.LFB13
	.uleb128 0x1
	.byte	0x9c
	.long	0x7bc
	.uleb128 0xf
	.long	.LASF20
	.byte	0x45
	.byte	0x1e
	.long	0x1a2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xf
	.long	.LASF33
	.byte	0x45
	.byte	0x2b
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x28
	.long	.LASF38
	.byte	0x3f
	.long	0x7dd
	.uleb128 0x11
	.long	.LASF33
	.byte	0x3f
	.byte	0x19
	.long	0x45
	.uleb128 0x1c
	.uleb128 0x1d
	.string	"i"
	.byte	0x41
	.byte	0xb
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x28
	.long	.LASF39
	.byte	0x39
	.long	0x7fe
	.uleb128 0x11
	.long	.LASF19
	.byte	0x39
	.byte	0x1e
	.long	0x1a4
	.uleb128 0x11
	.long	.LASF20
	.byte	0x39
	.byte	0x38
	.long	0x1a2
	.byte	0
	.uleb128 0x16
	.long	.LASF40
	.byte	0x2f
	.long	.LFB10
	.long	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.long	0x82d
	.uleb128 0x3
	.string	"a"
	.byte	0x2f
	.byte	0x27
	.long	0x131
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xf
	.long	.LASF41
	.byte	0x2f
	.byte	0x2e
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x16
	.long	.LASF42
	.byte	0x2e
	.long	.LFB9
	.long	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x85c
	.uleb128 0x3
	.string	"a"
	.byte	0x2e
	.byte	0x27
	.long	0x131
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0xf
	.long	.LASF41
	.byte	0x2e
	.byte	0x2e
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x9
	.long	.LASF43
	.byte	0x2d
	.long	0x45
	.long	.LFB8
	.long	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x881
	.uleb128 0x3
	.string	"a"
	.byte	0x2d
	.byte	0x2e
	.long	0xe2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.long	.LASF44
	.byte	0x2c
	.long	0x45
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x8a6
	.uleb128 0x3
	.string	"a"
	.byte	0x2c
	.byte	0x2e
	.long	0xe2
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x29
	.long	.LASF46
	.byte	0x19
	.byte	0xc
	.long	0x45
	.long	0x8e4
	.uleb128 0x1e
	.string	"v"
	.byte	0x1c
	.long	0x8e4
	.uleb128 0x1e
	.string	"n"
	.byte	0x23
	.long	0x45
	.uleb128 0x11
	.long	.LASF45
	.byte	0x19
	.byte	0x2a
	.long	0x45
	.uleb128 0x1e
	.string	"f"
	.byte	0x38
	.long	0x74
	.uleb128 0x1c
	.uleb128 0x1d
	.string	"i"
	.byte	0x1b
	.byte	0xb
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x4c
	.uleb128 0x29
	.long	.LASF47
	.byte	0xe
	.byte	0xf
	.long	0x74
	.long	0x945
	.uleb128 0x11
	.long	.LASF11
	.byte	0xe
	.byte	0x1b
	.long	0x26
	.uleb128 0x21
	.byte	0x10
	.byte	0xf
	.long	0x923
	.uleb128 0x5
	.long	.LASF11
	.byte	0x10
	.byte	0x1d
	.long	0x26
	.byte	0
	.uleb128 0x5
	.long	.LASF48
	.byte	0x10
	.byte	0x2a
	.long	0x74
	.byte	0x4
	.byte	0
	.uleb128 0x6
	.long	0x903
	.uleb128 0x7
	.long	.LASF49
	.byte	0x10
	.byte	0x36
	.long	0x955
	.uleb128 0x5
	.byte	0x3
	.long	table.0
	.uleb128 0x1c
	.uleb128 0x1d
	.string	"i"
	.byte	0x13
	.byte	0xe
	.long	0x32
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x923
	.long	0x955
	.uleb128 0xc
	.long	0x3e
	.byte	0x4
	.byte	0
	.uleb128 0x6
	.long	0x945
	.uleb128 0x9
	.long	.LASF50
	.byte	0xc
	.long	0x45
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x98b
	.uleb128 0x3
	.string	"a"
	.byte	0xc
	.byte	0x1d
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x3
	.string	"b"
	.byte	0xc
	.byte	0x24
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x9
	.long	.LASF51
	.byte	0xb
	.long	0x45
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x9bc
	.uleb128 0x3
	.string	"a"
	.byte	0xb
	.byte	0x17
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x3
	.string	"b"
	.byte	0xb
	.byte	0x1e
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x9
	.long	.LASF52
	.byte	0xa
	.long	0x45
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x9ed
	.uleb128 0x3
	.string	"a"
	.byte	0xa
	.byte	0x19
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x3
	.string	"b"
	.byte	0xa
	.byte	0x20
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x9
	.long	.LASF53
	.byte	0x9
	.long	0x45
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xa1e
	.uleb128 0x3
	.string	"a"
	.byte	0x9
	.byte	0x19
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x3
	.string	"b"
	.byte	0x9
	.byte	0x20
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x36
	.string	"add"
	.byte	0x1
	.byte	0x8
	.byte	0xc
	.long	0x45
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x3
	.string	"a"
	.byte	0x8
	.byte	0x14
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x3
	.string	"b"
	.byte	0x8
	.byte	0x1b
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
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
	.uleb128 0x18
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
	.uleb128 0x6
	.uleb128 0x26
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
	.uleb128 0x18
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
	.uleb128 0xa
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x18
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 25
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x13
	.byte	0x1
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
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
	.uleb128 0x28
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
	.uleb128 0x29
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
	.uleb128 0x2a
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2d
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
	.uleb128 0x2e
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
	.uleb128 0x2f
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x30
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
	.uleb128 0x31
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x32
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
	.uleb128 0x33
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x34
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
	.byte	0
	.byte	0
	.uleb128 0x35
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
	.uleb128 0x36
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
.LVUS3:
	.uleb128 .LVU79
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU124
	.uleb128 .LVU223
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL18
	.byte	0x4
	.uleb128 .LVL18-.LVL18
	.uleb128 .LVL19-.LVL18
	.uleb128 0x6
	.byte	0x3
	.long	.LC9
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL18
	.uleb128 .LVL29-.LVL18
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL55-.LVL18
	.uleb128 .LFE17-.LVL18
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS5:
	.uleb128 .LVU226
	.uleb128 .LVU239
.LLST5:
	.byte	0x8
	.long	.LVL57
	.uleb128 .LVL63-.LVL57
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS7:
	.uleb128 .LVU89
	.uleb128 .LVU112
	.uleb128 .LVU223
	.uleb128 .LVU224
	.uleb128 .LVU224
	.uleb128 .LVU226
	.uleb128 .LVU239
	.uleb128 .LVU240
	.uleb128 .LVU240
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU242
	.uleb128 .LVU242
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU244
	.uleb128 .LVU244
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU246
	.uleb128 .LVU246
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL55-.LVL20
	.uleb128 .LVL56-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL56-.LVL20
	.uleb128 .LVL57-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL63-.LVL20
	.uleb128 .LVL64-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL64-.LVL20
	.uleb128 .LVL65-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL65-.LVL20
	.uleb128 .LVL66-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL66-.LVL20
	.uleb128 .LVL67-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL67-.LVL20
	.uleb128 .LVL68-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL68-.LVL20
	.uleb128 .LVL69-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL69-.LVL20
	.uleb128 .LVL70-.LVL20
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL70-.LVL20
	.uleb128 .LFE17-.LVL20
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS8:
	.uleb128 .LVU93
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU112
	.uleb128 .LVU223
	.uleb128 .LVU224
	.uleb128 .LVU239
	.uleb128 .LVU241
	.uleb128 .LVU241
	.uleb128 .LVU243
	.uleb128 .LVU243
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 0
.LLST8:
	.byte	0x6
	.long	.LVL20
	.byte	0x4
	.uleb128 .LVL20-.LVL20
	.uleb128 .LVL21-.LVL20
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL20
	.uleb128 .LVL22-.LVL20
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL20
	.uleb128 .LVL23-.LVL20
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.LVL20
	.uleb128 .LVL24-.LVL20
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.LVL20
	.uleb128 .LVL25-.LVL20
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL55-.LVL20
	.uleb128 .LVL56-.LVL20
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL20
	.uleb128 .LVL65-.LVL20
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL20
	.uleb128 .LVL67-.LVL20
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL20
	.uleb128 .LVL69-.LVL20
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL69-.LVL20
	.uleb128 .LFE17-.LVL20
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU230
	.uleb128 .LVU234
	.uleb128 .LVU234
	.uleb128 .LVU237
.LLST9:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL60-1-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL60-.LVL58
	.uleb128 .LVL61-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS10:
	.uleb128 .LVU230
	.uleb128 .LVU233
	.uleb128 .LVU233
	.uleb128 .LVU235
	.uleb128 .LVU235
	.uleb128 .LVU237
.LLST10:
	.byte	0x6
	.long	.LVL58
	.byte	0x4
	.uleb128 .LVL58-.LVL58
	.uleb128 .LVL59-.LVL58
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL59-.LVL58
	.uleb128 .LVL60-.LVL58
	.uleb128 0x3
	.byte	0x77
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL58
	.uleb128 .LVL61-.LVL58
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS12:
	.uleb128 .LVU122
	.uleb128 .LVU125
	.uleb128 .LVU125
	.uleb128 .LVU144
	.uleb128 .LVU193
	.uleb128 .LVU197
.LLST12:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL30-.LVL28
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.LVL28
	.uleb128 .LVL37-.LVL28
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL48-.LVL28
	.uleb128 .LVL49-.LVL28
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS14:
	.uleb128 .LVU125
	.uleb128 .LVU126
.LLST14:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL31-.LVL30
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU127
	.uleb128 .LVU139
	.uleb128 .LVU139
	.uleb128 .LVU180
	.uleb128 .LVU193
	.uleb128 .LVU197
.LLST16:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL35-.LVL31
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL35-.LVL31
	.uleb128 .LVL42-.LVL31
	.uleb128 0x3
	.byte	0x77
	.sleb128 -12
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL48-.LVL31
	.uleb128 .LVL49-.LVL31
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS27:
	.uleb128 .LVU177
	.uleb128 .LVU180
	.uleb128 .LVU180
	.uleb128 .LVU193
	.uleb128 .LVU197
	.uleb128 .LVU206
.LLST27:
	.byte	0x6
	.long	.LVL41
	.byte	0x4
	.uleb128 .LVL41-.LVL41
	.uleb128 .LVL42-.LVL41
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL42-.LVL41
	.uleb128 .LVL48-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL49-.LVL41
	.uleb128 .LVL51-.LVL41
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS29:
	.uleb128 .LVU180
	.uleb128 .LVU184
	.uleb128 .LVU184
	.uleb128 .LVU187
.LLST29:
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
	.uleb128 .LVL46-.LVL42
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS30:
	.uleb128 .LVU205
	.uleb128 .LVU206
.LLST30:
	.byte	0x8
	.long	.LVL51
	.uleb128 .LVL51-.LVL51
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU209
	.uleb128 .LVU210
.LLST31:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL52-.LVL52
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU151
	.uleb128 .LVU159
.LLST18:
	.byte	0x8
	.long	.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS19:
	.uleb128 .LVU151
	.uleb128 .LVU159
.LLST19:
	.byte	0x8
	.long	.LVL38
	.uleb128 .LVL39-.LVL38
	.uleb128 0x6
	.byte	0x3
	.long	accumulate
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU161
	.uleb128 .LVU167
.LLST21:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL40-.LVL39
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS22:
	.uleb128 .LVU161
	.uleb128 .LVU167
.LLST22:
	.byte	0x8
	.long	.LVL39
	.uleb128 .LVL40-.LVL39
	.uleb128 0x6
	.byte	0x3
	.long	record
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU169
	.uleb128 .LVU174
.LLST24:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS25:
	.uleb128 .LVU169
	.uleb128 .LVU174
.LLST25:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x6
	.byte	0x3
	.long	accumulate
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU67
.LLST0:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL13-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU66
.LLST1:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
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
	.long	.LFB17
	.long	.LFE17-.LFB17
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
.LLRL2:
	.byte	0x5
	.long	.LBB44
	.byte	0x4
	.uleb128 .LBB44-.LBB44
	.uleb128 .LBE44-.LBB44
	.byte	0x4
	.uleb128 .LBB61-.LBB44
	.uleb128 .LBE61-.LBB44
	.byte	0x4
	.uleb128 .LBB62-.LBB44
	.uleb128 .LBE62-.LBB44
	.byte	0x4
	.uleb128 .LBB63-.LBB44
	.uleb128 .LBE63-.LBB44
	.byte	0x4
	.uleb128 .LBB105-.LBB44
	.uleb128 .LBE105-.LBB44
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB60-.LBB45
	.uleb128 .LBE60-.LBB45
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB46
	.byte	0x4
	.uleb128 .LBB46-.LBB46
	.uleb128 .LBE46-.LBB46
	.byte	0x4
	.uleb128 .LBB55-.LBB46
	.uleb128 .LBE55-.LBB46
	.byte	0x4
	.uleb128 .LBB56-.LBB46
	.uleb128 .LBE56-.LBB46
	.byte	0x4
	.uleb128 .LBB59-.LBB46
	.uleb128 .LBE59-.LBB46
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB64
	.byte	0x4
	.uleb128 .LBB64-.LBB64
	.uleb128 .LBE64-.LBB64
	.byte	0x4
	.uleb128 .LBB69-.LBB64
	.uleb128 .LBE69-.LBB64
	.byte	0x4
	.uleb128 .LBB102-.LBB64
	.uleb128 .LBE102-.LBB64
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB65
	.byte	0x4
	.uleb128 .LBB65-.LBB65
	.uleb128 .LBE65-.LBB65
	.byte	0x4
	.uleb128 .LBB68-.LBB65
	.uleb128 .LBE68-.LBB65
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB66
	.byte	0x4
	.uleb128 .LBB66-.LBB66
	.uleb128 .LBE66-.LBB66
	.byte	0x4
	.uleb128 .LBB67-.LBB66
	.uleb128 .LBE67-.LBB66
	.byte	0
.LLRL17:
	.byte	0x5
	.long	.LBB70
	.byte	0x4
	.uleb128 .LBB70-.LBB70
	.uleb128 .LBE70-.LBB70
	.byte	0x4
	.uleb128 .LBB76-.LBB70
	.uleb128 .LBE76-.LBB70
	.byte	0x4
	.uleb128 .LBB87-.LBB70
	.uleb128 .LBE87-.LBB70
	.byte	0x4
	.uleb128 .LBB89-.LBB70
	.uleb128 .LBE89-.LBB70
	.byte	0x4
	.uleb128 .LBB91-.LBB70
	.uleb128 .LBE91-.LBB70
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB77
	.byte	0x4
	.uleb128 .LBB77-.LBB77
	.uleb128 .LBE77-.LBB77
	.byte	0x4
	.uleb128 .LBB88-.LBB77
	.uleb128 .LBE88-.LBB77
	.byte	0x4
	.uleb128 .LBB90-.LBB77
	.uleb128 .LBE90-.LBB77
	.byte	0x4
	.uleb128 .LBB93-.LBB77
	.uleb128 .LBE93-.LBB77
	.byte	0
.LLRL23:
	.byte	0x5
	.long	.LBB82
	.byte	0x4
	.uleb128 .LBB82-.LBB82
	.uleb128 .LBE82-.LBB82
	.byte	0x4
	.uleb128 .LBB92-.LBB82
	.uleb128 .LBE92-.LBB82
	.byte	0x4
	.uleb128 .LBB94-.LBB82
	.uleb128 .LBE94-.LBB82
	.byte	0x4
	.uleb128 .LBB100-.LBB82
	.uleb128 .LBE100-.LBB82
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB95
	.byte	0x4
	.uleb128 .LBB95-.LBB95
	.uleb128 .LBE95-.LBB95
	.byte	0x4
	.uleb128 .LBB101-.LBB95
	.uleb128 .LBE101-.LBB95
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB99-.LBB96
	.uleb128 .LBE99-.LBB96
	.byte	0
.LLRL32:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB17
	.uleb128 .LFE17-.LFB17
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF31:
	.string	"people"
.LASF55:
	.string	"qsort"
.LASF32:
	.string	"orders"
.LASF16:
	.string	"kilos"
.LASF9:
	.string	"size_t"
.LASF36:
	.string	"record"
.LASF52:
	.string	"multiply"
.LASF15:
	.string	"animal"
.LASF56:
	.string	"main"
.LASF37:
	.string	"accumulate"
.LASF40:
	.string	"large_meal"
.LASF33:
	.string	"event"
.LASF42:
	.string	"small_meal"
.LASF49:
	.string	"table"
.LASF23:
	.string	"person"
.LASF41:
	.string	"food"
.LASF44:
	.string	"plain_weight"
.LASF5:
	.string	"long long int"
.LASF18:
	.string	"calf"
.LASF50:
	.string	"remainder_of"
.LASF19:
	.string	"call"
.LASF4:
	.string	"long int"
.LASF35:
	.string	"by_age"
.LASF28:
	.string	"printf"
.LASF53:
	.string	"subtract"
.LASF20:
	.string	"context"
.LASF11:
	.string	"name"
.LASF24:
	.string	"sprintf"
.LASF7:
	.string	"unsigned char"
.LASF17:
	.string	"meals"
.LASF39:
	.string	"subscribe"
.LASF43:
	.string	"heavy_weight"
.LASF3:
	.string	"unsigned int"
.LASF27:
	.string	"puts"
.LASF45:
	.string	"start"
.LASF8:
	.string	"short unsigned int"
.LASF47:
	.string	"choose"
.LASF2:
	.string	"char"
.LASF48:
	.string	"function"
.LASF25:
	.string	"strlen"
.LASF10:
	.string	"binary"
.LASF54:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF29:
	.string	"farm"
.LASF6:
	.string	"long unsigned int"
.LASF13:
	.string	"feed"
.LASF46:
	.string	"fold"
.LASF38:
	.string	"publish"
.LASF26:
	.string	"strcmp"
.LASF14:
	.string	"methods"
.LASF30:
	.string	"total"
.LASF21:
	.string	"subscribers"
.LASF12:
	.string	"weight"
.LASF34:
	.string	"by_name"
.LASF22:
	.string	"subscriber_count"
.LASF51:
	.string	"divide"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"callbacks.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
