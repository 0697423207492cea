	.file	"assembly.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "assembly.c"
#APP
	.pushsection .text
	.globl rotate_and_add
	.type rotate_and_add, @function
rotate_and_add:
	movl 4(%esp), %eax
	movl 8(%esp), %ecx
	roll %cl, %eax
	leal 1(%eax,%eax,2), %eax
	ret
	.size rotate_and_add, . - rotate_and_add
.popsection
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"%08x+%08x=%d:%08x *=%016llx /=%08x,%08x\n"
	.align 4
.LC2:
	.string	"  %d %08x %04x %016llx %d %08x %d\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"%u "
.LC4:
	.string	""
.LC5:
	.string	"same"
.LC6:
	.string	"b"
.LC7:
	.string	"a"
.LC8:
	.string	"abc"
.LC9:
	.string	"abd"
.LC10:
	.string	"counted by scasb"
.LC11:
	.string	"%u %u %d %d %d\n"
.LC12:
	.string	"%08x\n"
.LC13:
	.string	"%02x "
.LC14:
	.string	"%u %u\n"
#NO_APP
	.section	.rodata
	.align 32
.LC0:
	.long	-2147483647
	.long	0
	.long	-252645136
	.long	0
	.long	0
	.long	16
	.long	0
	.long	-2147483648
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB15:
	.file 1 "assembly.c"
	.loc 1 131 1 view -0
	.cfi_startproc
	.loc 1 132 2 view .LVU1
	.loc 1 133 2 view .LVU2
	.loc 1 134 2 view .LVU3
.LBB42:
	.loc 1 134 7 view .LVU4
.LVL0:
	.loc 1 134 20 view .LVU5
.LBE42:
	.loc 1 131 1 is_stmt 0 view .LVU6
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
.LBB89:
	.loc 1 134 11 view .LVU7
	xorl	%edi, %edi
.LBE89:
	.loc 1 131 1 view .LVU8
	pushl	%esi
	.cfi_offset 6, -16
	movl	$-1, %esi
	pushl	%ebx
	andl	$-16, %esp
	addl	$-128, %esp
	.cfi_offset 3, -20
.LBB90:
	.loc 1 134 11 view .LVU9
	movl	%edi, 76(%esp)
.LBB43:
	.loc 1 135 50 view .LVU10
	movl	%esi, %edi
	jmp	.L5
.LVL1:
	.p2align 4,,10
	.p2align 3
.L19:
	.loc 1 135 45 view .LVU11
	leal	4(%eax,%eax,2), %ecx
	.loc 1 135 50 view .LVU12
	movl	$-1840700269, %eax
.LVL2:
	.loc 1 135 50 view .LVU13
	imull	%ecx
	movl	%ecx, %eax
	sarl	$31, %eax
	addl	%ecx, %edx
	sarl	$2, %edx
	subl	%eax, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	.loc 1 135 27 view .LVU14
	movl	values.1(,%ecx,4), %edi
.LVL3:
.L5:
	.loc 1 135 3 is_stmt 1 discriminator 3 view .LVU15
	.loc 1 138 23 is_stmt 0 discriminator 3 view .LVU16
	movl	%edi, 64(%esp)
	.loc 1 135 12 discriminator 3 view .LVU17
	movl	76(%esp), %eax
	.loc 1 139 3 discriminator 3 view .LVU18
	movl	%edi, 8(%esp)
	movl	$.LC1, (%esp)
	.loc 1 135 12 discriminator 3 view .LVU19
	movl	values.1(,%eax,4), %ebx
.LVL4:
	.loc 1 136 3 is_stmt 1 discriminator 3 view .LVU20
	.loc 1 137 3 discriminator 3 view .LVU21
.LBB44:
.LBI44:
	.loc 1 6 17 discriminator 3 view .LVU22
.LBB45:
	.loc 1 8 2 discriminator 3 view .LVU23
	.loc 1 8 2 is_stmt 0 discriminator 3 view .LVU24
.LBE45:
.LBE44:
	.loc 1 138 23 discriminator 3 view .LVU25
	xorl	%eax, %eax
	movl	%eax, 68(%esp)
	.loc 1 138 49 discriminator 3 view .LVU26
	xorl	%eax, %eax
	.loc 1 139 3 discriminator 3 view .LVU27
	movl	%ebx, 4(%esp)
	.loc 1 138 43 discriminator 3 view .LVU28
	movl	%ebx, %esi
.LBB48:
.LBB46:
	.loc 1 8 2 discriminator 3 view .LVU29
	movl	%ebx, %ecx
.LBE46:
.LBE48:
	.loc 1 138 43 discriminator 3 view .LVU30
	shrl	$4, %esi
	.loc 1 138 49 discriminator 3 view .LVU31
	movl	%esi, %edx
	.loc 1 138 23 discriminator 3 view .LVU32
	movl	64(%esp), %esi
.LBB49:
.LBB47:
	.loc 1 8 2 discriminator 3 view .LVU33
#APP
# 8 "assembly.c" 1
	addl %edi, %ecx
	setc 60(%esp)
# 0 "" 2
.LVL5:
	.loc 1 9 2 is_stmt 1 discriminator 3 view .LVU34
	.loc 1 9 2 is_stmt 0 discriminator 3 view .LVU35
#NO_APP
.LBE47:
.LBE49:
	.loc 1 138 3 is_stmt 1 discriminator 3 view .LVU36
	.loc 1 139 3 is_stmt 0 discriminator 3 view .LVU37
	movl	%ecx, 16(%esp)
	.loc 1 138 23 discriminator 3 view .LVU38
	orl	%esi, %eax
	movl	68(%esp), %esi
	orl	%esi, %edx
.LVL6:
.LBB50:
.LBI50:
	.loc 1 19 17 is_stmt 1 discriminator 3 view .LVU39
.LBB51:
	.loc 1 21 2 discriminator 3 view .LVU40
	.loc 1 22 2 discriminator 3 view .LVU41
.LBE51:
.LBE50:
	.loc 1 138 23 is_stmt 0 discriminator 3 view .LVU42
	movl	%ebx, %esi
	orl	$268435456, %esi
.LVL7:
	.loc 1 138 23 discriminator 3 view .LVU43
	movl	%esi, 56(%esp)
.LBB53:
.LBB52:
	.loc 1 22 2 discriminator 3 view .LVU44
#APP
# 22 "assembly.c" 1
	divl 56(%esp)
# 0 "" 2
.LVL8:
	.loc 1 22 2 discriminator 3 view .LVU45
#NO_APP
	movl	%eax, 72(%esp)
	movl	%edx, %esi
.LVL9:
	.loc 1 23 2 is_stmt 1 discriminator 3 view .LVU46
	.loc 1 23 2 is_stmt 0 discriminator 3 view .LVU47
.LBE52:
.LBE53:
	.loc 1 139 3 is_stmt 1 discriminator 3 view .LVU48
.LBB54:
.LBI54:
	.loc 1 12 17 discriminator 3 view .LVU49
.LBB55:
	.loc 1 14 2 discriminator 3 view .LVU50
	.loc 1 15 2 discriminator 3 view .LVU51
	movl	%ebx, %eax
.LVL10:
	.loc 1 15 2 is_stmt 0 discriminator 3 view .LVU52
.LBE55:
.LBE54:
	.loc 1 139 3 discriminator 3 view .LVU53
	movl	%esi, 32(%esp)
	movl	72(%esp), %esi
.LBB57:
.LBB56:
	.loc 1 15 2 discriminator 3 view .LVU54
#APP
# 15 "assembly.c" 1
	mull %edi
# 0 "" 2
.LVL11:
	.loc 1 16 2 is_stmt 1 discriminator 3 view .LVU55
	.loc 1 16 2 is_stmt 0 discriminator 3 view .LVU56
#NO_APP
.LBE56:
.LBE57:
	.loc 1 139 3 discriminator 3 view .LVU57
	movl	%eax, 20(%esp)
	movzbl	60(%esp), %eax
	movl	%edx, 24(%esp)
	movl	%esi, 28(%esp)
	movl	%eax, 12(%esp)
	call	printf
.LVL12:
	.loc 1 141 3 is_stmt 1 discriminator 3 view .LVU58
	.loc 1 143 54 is_stmt 0 discriminator 3 view .LVU59
	movl	%ebx, %eax
	shrl	%eax
	.loc 1 141 3 discriminator 3 view .LVU60
	leal	-536870912(%eax), %esi
	movl	%esi, 72(%esp)
.LVL13:
.LBB58:
.LBI58:
	.loc 1 101 12 is_stmt 1 discriminator 3 view .LVU61
.LBB59:
	.loc 1 103 2 discriminator 3 view .LVU62
#APP
# 103 "assembly.c" 1
	testl %esi, %esi
	js .L2
# 0 "" 2
#NO_APP
.L3:
.LVL14:
	.loc 1 103 2 is_stmt 0 discriminator 3 view .LVU63
.LBE59:
.LBE58:
	.loc 1 143 14 view .LVU64
	movl	%ebx, (%esp)
	movl	76(%esp), %eax
	.loc 1 142 24 view .LVU65
	xorl	%esi, %esi
	.loc 1 143 14 view .LVU66
	movl	%eax, 4(%esp)
	call	rotate_and_add
.LVL15:
.LBB61:
.LBI61:
	.loc 1 89 12 is_stmt 1 view .LVU67
.LBB62:
	.loc 1 91 2 view .LVU68
	.loc 1 92 2 view .LVU69
	.loc 1 91 2 is_stmt 0 view .LVU70
	movl	%ebx, %ecx
#APP
# 91 "assembly.c" 1
	cmpl %edi, %ecx
	cmovl %edi, %ecx
# 0 "" 2
#NO_APP
	movl	%ecx, 60(%esp)
.LBE62:
.LBE61:
.LBB63:
.LBB64:
	.loc 1 55 2 view .LVU71
	movzbl	76(%esp), %ecx
.LBE64:
.LBE63:
	.loc 1 142 24 view .LVU72
	movl	%ebx, %edi
	.loc 1 141 3 view .LVU73
	movl	$.LC2, (%esp)
	.loc 1 143 14 view .LVU74
	movl	%eax, 28(%esp)
	.loc 1 142 24 view .LVU75
	movl	64(%esp), %eax
.LBB68:
.LBB65:
	.loc 1 55 2 view .LVU76
	salb	$2, %cl
.LBE65:
.LBE68:
	.loc 1 142 24 view .LVU77
	orl	%eax, %esi
	movl	68(%esp), %eax
	orl	%eax, %edi
.LVL16:
.LBB69:
.LBI63:
	.loc 1 52 17 is_stmt 1 view .LVU78
.LBB66:
	.loc 1 54 2 view .LVU79
	.loc 1 55 2 view .LVU80
	movl	%esi, %eax
	movl	%edi, %edx
.LBE66:
.LBE69:
.LBB70:
.LBB71:
	.loc 1 42 2 is_stmt 0 view .LVU81
	movl	%ebx, %esi
.LVL17:
	.loc 1 42 2 view .LVU82
.LBE71:
.LBE70:
.LBB73:
.LBB67:
	.loc 1 55 2 view .LVU83
#APP
# 55 "assembly.c" 1
	shldl %cl, %eax, %edx
	shll %cl, %eax
# 0 "" 2
.LVL18:
	.loc 1 56 2 is_stmt 1 view .LVU84
	.loc 1 56 2 is_stmt 0 view .LVU85
#NO_APP
.LBE67:
.LBE73:
.LBB74:
.LBI74:
	.loc 1 46 17 is_stmt 1 view .LVU86
.LBB75:
	.loc 1 48 2 view .LVU87
.LBE75:
.LBE74:
.LBB79:
.LBB80:
	.loc 1 29 2 is_stmt 0 view .LVU88
#APP
# 29 "assembly.c" 1
	bsrl %ebx, %edi
	jnz 1f
	movl $-1, %edi
1:
# 0 "" 2
#NO_APP
.LBE80:
.LBE79:
	.loc 1 141 3 view .LVU89
	movl	%eax, 16(%esp)
.LBB82:
.LBB76:
	.loc 1 48 2 view .LVU90
	movl	%ebx, %ecx
.LBE76:
.LBE82:
	.loc 1 141 3 view .LVU91
	movl	72(%esp), %ebx
.LVL19:
.LBB83:
.LBB77:
	.loc 1 48 2 view .LVU92
#APP
# 48 "assembly.c" 1
	xchgb %cl, %ch
# 0 "" 2
.LVL20:
	.loc 1 48 2 view .LVU93
#NO_APP
.LBE77:
.LBE83:
	.loc 1 141 3 view .LVU94
	movl	%edx, 20(%esp)
.LBB84:
.LBB78:
	.loc 1 48 2 view .LVU95
	movzwl	%cx, %ecx
.LVL21:
	.loc 1 49 2 is_stmt 1 view .LVU96
	.loc 1 49 2 is_stmt 0 view .LVU97
.LBE78:
.LBE84:
.LBB85:
.LBI70:
	.loc 1 40 17 is_stmt 1 view .LVU98
.LBB72:
	.loc 1 42 2 view .LVU99
#APP
# 42 "assembly.c" 1
	bswap %esi
# 0 "" 2
.LVL22:
	.loc 1 43 2 view .LVU100
	.loc 1 43 2 is_stmt 0 view .LVU101
#NO_APP
.LBE72:
.LBE85:
.LBB86:
.LBI79:
	.loc 1 26 12 is_stmt 1 view .LVU102
.LBB81:
	.loc 1 28 2 view .LVU103
	.loc 1 29 2 view .LVU104
	.loc 1 30 2 view .LVU105
	.loc 1 30 2 is_stmt 0 view .LVU106
.LBE81:
.LBE86:
	.loc 1 141 3 view .LVU107
	movl	%ebx, 32(%esp)
	movl	60(%esp), %ebx
	movl	%ecx, 12(%esp)
	movl	%esi, 8(%esp)
	movl	%edi, 4(%esp)
	movl	%ebx, 24(%esp)
	call	printf
.LVL23:
	.loc 1 141 3 view .LVU108
.LBE43:
	.loc 1 134 31 is_stmt 1 view .LVU109
	incl	76(%esp)
.LVL24:
	.loc 1 134 31 is_stmt 0 view .LVU110
	movl	76(%esp), %eax
.LVL25:
	.loc 1 134 20 is_stmt 1 view .LVU111
	cmpl	$7, %eax
	jne	.L19
.LBE90:
	.loc 1 145 2 view .LVU112
	.loc 1 145 11 is_stmt 0 view .LVU113
	xorl	%eax, %eax
.LVL26:
.L6:
	.loc 1 145 11 view .LVU114
	movl	.LC0(%eax), %edx
	movl	%edx, 96(%esp,%eax)
	addl	$4, %eax
	cmpl	$32, %eax
	jb	.L6
	.loc 1 146 2 is_stmt 1 view .LVU115
.LBB91:
	.loc 1 146 7 view .LVU116
.LVL27:
	.loc 1 146 25 view .LVU117
	.loc 1 146 16 is_stmt 0 view .LVU118
	xorl	%ebx, %ebx
	jmp	.L9
.LVL28:
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 146 33 is_stmt 1 discriminator 2 view .LVU119
	incl	%ebx
.LVL29:
	.loc 1 146 25 discriminator 2 view .LVU120
	cmpl	$256, %ebx
	je	.L20
.LVL30:
.L9:
	.loc 1 147 3 view .LVU121
.LBB92:
.LBI92:
	.loc 1 33 12 view .LVU122
.LBB93:
	.loc 1 35 2 view .LVU123
	.loc 1 36 2 view .LVU124
#APP
# 36 "assembly.c" 1
	btl %ebx, 96(%esp)
	sbbl %eax, %eax
# 0 "" 2
.LVL31:
	.loc 1 37 2 view .LVU125
	.loc 1 37 2 is_stmt 0 view .LVU126
#NO_APP
.LBE93:
.LBE92:
	.loc 1 147 6 view .LVU127
	testl	%eax, %eax
	je	.L8
	.loc 1 148 4 is_stmt 1 view .LVU128
	movl	%ebx, 4(%esp)
	.loc 1 146 33 is_stmt 0 view .LVU129
	incl	%ebx
.LVL32:
	.loc 1 148 4 view .LVU130
	movl	$.LC3, (%esp)
	call	printf
.LVL33:
	.loc 1 146 33 is_stmt 1 view .LVU131
	.loc 1 146 25 view .LVU132
	cmpl	$256, %ebx
	jne	.L9
.L20:
	.loc 1 146 25 is_stmt 0 view .LVU133
.LBE91:
	.loc 1 149 2 is_stmt 1 view .LVU134
	movl	$.LC4, (%esp)
.LBB94:
.LBB95:
	.loc 1 70 2 is_stmt 0 view .LVU135
	movl	$.LC5, %esi
.LBE95:
.LBE94:
	.loc 1 149 2 view .LVU136
	call	puts
.LVL34:
	.loc 1 150 2 is_stmt 1 view .LVU137
.LBB98:
.LBI94:
	.loc 1 67 12 view .LVU138
.LBB96:
	.loc 1 69 2 view .LVU139
	.loc 1 70 2 view .LVU140
	movl	%esi, %edi
	movl	$4, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 76(%esp)
	setb 72(%esp)
# 0 "" 2
.LVL35:
	.loc 1 72 2 view .LVU141
	.loc 1 72 2 is_stmt 0 view .LVU142
#NO_APP
.LBE96:
.LBE98:
.LBB99:
.LBI99:
	.loc 1 67 12 is_stmt 1 view .LVU143
.LBB100:
	.loc 1 69 2 view .LVU144
	.loc 1 70 2 view .LVU145
	movl	$.LC6, %esi
	movl	$.LC7, %edi
	movl	$1, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 64(%esp)
	setb 60(%esp)
# 0 "" 2
.LVL36:
	.loc 1 72 2 view .LVU146
	.loc 1 72 2 is_stmt 0 view .LVU147
#NO_APP
.LBE100:
.LBE99:
.LBB103:
.LBI103:
	.loc 1 67 12 is_stmt 1 view .LVU148
.LBB104:
	.loc 1 69 2 view .LVU149
	.loc 1 70 2 view .LVU150
	movl	$.LC8, %esi
	movl	$.LC9, %edi
	movl	$3, %ecx
#APP
# 70 "assembly.c" 1
	cmpl %ecx, %ecx
	repe cmpsb
	seta 56(%esp)
	setb 55(%esp)
# 0 "" 2
.LVL37:
	.loc 1 72 2 view .LVU151
	.loc 1 72 2 is_stmt 0 view .LVU152
#NO_APP
.LBE104:
.LBE103:
.LBB107:
.LBI107:
	.loc 1 59 15 is_stmt 1 view .LVU153
.LBB108:
	.loc 1 61 2 view .LVU154
	.loc 1 62 2 view .LVU155
	.loc 1 63 2 view .LVU156
	xorl	%ebx, %ebx
.LVL38:
	.loc 1 63 2 is_stmt 0 view .LVU157
	movl	$-1, %edx
	movl	$.LC10, %edi
	movl	%edx, %ecx
	movl	%ebx, %eax
#APP
# 63 "assembly.c" 1
	repne scasb
# 0 "" 2
.LVL39:
	.loc 1 63 2 view .LVU158
#NO_APP
.LBE108:
.LBE107:
.LBB112:
.LBB113:
	movl	$.LC4, %edi
.LBE113:
.LBE112:
.LBB116:
.LBB109:
	movl	%ecx, %esi
.LVL40:
	.loc 1 64 2 is_stmt 1 view .LVU159
	.loc 1 64 2 is_stmt 0 view .LVU160
.LBE109:
.LBE116:
.LBB117:
.LBI112:
	.loc 1 59 15 is_stmt 1 view .LVU161
.LBB114:
	.loc 1 61 2 view .LVU162
	.loc 1 62 2 view .LVU163
	.loc 1 63 2 view .LVU164
	movl	%edx, %ecx
#APP
# 63 "assembly.c" 1
	repne scasb
# 0 "" 2
.LVL41:
	.loc 1 64 2 view .LVU165
	.loc 1 64 2 is_stmt 0 view .LVU166
#NO_APP
.LBE114:
.LBE117:
	.loc 1 150 2 view .LVU167
	movl	$.LC11, (%esp)
.LBB118:
.LBB97:
	.loc 1 72 15 view .LVU168
	movzbl	72(%esp), %edx
	movzbl	76(%esp), %eax
	subl	%edx, %eax
.LBE97:
.LBE118:
.LBB119:
.LBB101:
	movzbl	60(%esp), %edx
.LBE101:
.LBE119:
	.loc 1 150 2 view .LVU169
	movl	%eax, 20(%esp)
.LBB120:
.LBB102:
	.loc 1 72 15 view .LVU170
	movzbl	64(%esp), %eax
	subl	%edx, %eax
.LBE102:
.LBE120:
.LBB121:
.LBB105:
	movzbl	55(%esp), %edx
.LBE105:
.LBE121:
	.loc 1 150 2 view .LVU171
	movl	%eax, 16(%esp)
.LBB122:
.LBB106:
	.loc 1 72 15 view .LVU172
	movzbl	56(%esp), %eax
	subl	%edx, %eax
.LBE106:
.LBE122:
	.loc 1 150 2 view .LVU173
	movl	%eax, 12(%esp)
.LBB123:
.LBB110:
	.loc 1 64 15 view .LVU174
	movl	$-2, %eax
	movl	%eax, %edx
.LBE110:
.LBE123:
.LBB124:
.LBB115:
	subl	%ecx, %eax
.LBE115:
.LBE124:
	.loc 1 150 2 view .LVU175
	movl	%eax, 4(%esp)
.LBB125:
.LBB111:
	.loc 1 64 15 view .LVU176
	subl	%esi, %edx
.LBE111:
.LBE125:
.LBB126:
.LBB127:
	.loc 1 78 2 view .LVU177
	movl	$values.1, %esi
.LBE127:
.LBE126:
	.loc 1 150 2 view .LVU178
	movl	%edx, 8(%esp)
	call	printf
.LVL42:
	.loc 1 152 2 is_stmt 1 view .LVU179
.LBB129:
.LBI126:
	.loc 1 75 17 view .LVU180
.LBB128:
	.loc 1 77 2 view .LVU181
	.loc 1 78 2 view .LVU182
	movl	$7, %ecx
#APP
# 78 "assembly.c" 1
	1:
	lodsl
	addl %eax, %ebx
	adcl $0, %ebx
	roll $3, %ebx
	loop 1b
# 0 "" 2
.LVL43:
	.loc 1 86 2 view .LVU183
	.loc 1 86 2 is_stmt 0 view .LVU184
#NO_APP
.LBE128:
.LBE129:
	.loc 1 152 2 view .LVU185
	movl	%ebx, 4(%esp)
	movl	$pairs.0, %esi
	movl	$pairs.0+12, %ebx
	movl	$.LC12, (%esp)
	call	printf
.LVL44:
	.loc 1 153 2 is_stmt 1 view .LVU186
	.loc 1 154 2 view .LVU187
.LBB130:
	.loc 1 154 7 view .LVU188
	.loc 1 154 20 view .LVU189
	.p2align 4
	.p2align 3
.L10:
	.loc 1 155 3 discriminator 3 view .LVU190
.LBB131:
.LBI131:
	.loc 1 109 24 discriminator 3 view .LVU191
.LBB132:
	.loc 1 111 2 discriminator 3 view .LVU192
	.loc 1 112 2 discriminator 3 view .LVU193
	movzbl	(%esi), %edx
.LBE132:
.LBE131:
	.loc 1 154 20 is_stmt 0 discriminator 3 view .LVU194
	addl	$2, %esi
.LVL45:
.LBB135:
.LBB133:
	.loc 1 112 2 discriminator 3 view .LVU195
	movzbl	-1(%esi), %ecx
#APP
# 112 "assembly.c" 1
	cmpb %cl, %dl
	lahf
	movzbl %ah, %edx
# 0 "" 2
.LVL46:
	.loc 1 113 2 is_stmt 1 discriminator 3 view .LVU196
	.loc 1 113 2 is_stmt 0 discriminator 3 view .LVU197
#NO_APP
.LBE133:
.LBE135:
	.loc 1 155 3 discriminator 3 view .LVU198
	movl	$.LC13, (%esp)
.LBB136:
.LBB134:
	.loc 1 113 15 discriminator 3 view .LVU199
	andl	$213, %edx
.LBE134:
.LBE136:
	.loc 1 155 3 discriminator 3 view .LVU200
	movl	%edx, 4(%esp)
	call	printf
.LVL47:
	.loc 1 154 26 is_stmt 1 discriminator 3 view .LVU201
	.loc 1 154 20 discriminator 3 view .LVU202
	cmpl	%esi, %ebx
	jne	.L10
.LBE130:
	.loc 1 156 2 view .LVU203
	.loc 1 156 20 is_stmt 0 view .LVU204
	movl	$40, %eax
	movl	%eax, 92(%esp)
	.loc 1 157 2 is_stmt 1 view .LVU205
.LVL48:
.LBB137:
.LBI137:
	.loc 1 95 17 view .LVU206
.LBB138:
	.loc 1 97 2 view .LVU207
	movl	$2, %eax
#APP
# 97 "assembly.c" 1
	lock xaddl %eax, 92(%esp)
# 0 "" 2
.LVL49:
	.loc 1 98 2 view .LVU208
	.loc 1 98 2 is_stmt 0 view .LVU209
#NO_APP
.LBE138:
.LBE137:
	.loc 1 158 2 is_stmt 1 view .LVU210
	movl	%eax, 4(%esp)
	movl	92(%esp), %edx
	movl	$.LC14, (%esp)
	movl	%edx, 8(%esp)
	call	printf
.LVL50:
	.loc 1 159 2 view .LVU211
	.loc 1 159 9 is_stmt 0 view .LVU212
	movl	92(%esp), %eax
	.loc 1 160 1 view .LVU213
	leal	-12(%ebp), %esp
.LVL51:
	.loc 1 160 1 view .LVU214
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
.LVL52:
	.loc 1 160 1 view .LVU215
	ret
.LVL53:
	.p2align 4,,10
	.p2align 3
.L2:
	.cfi_restore_state
.LBB139:
.LBB88:
.LBB87:
.LBB60:
	.loc 1 106 2 is_stmt 1 view .LVU216
	.loc 1 106 9 is_stmt 0 view .LVU217
	movl	$536870912, %ecx
	subl	%eax, %ecx
	movl	%ecx, 72(%esp)
	jmp	.L3
.LBE60:
.LBE87:
.LBE88:
.LBE139:
	.cfi_endproc
.LFE15:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	pairs.0, @object
	.size	pairs.0, 12
pairs.0:
	.string	""
	.string	""
	.ascii	"\001\002"
	.ascii	"\177\377"
	.ascii	"\200\001"
	.ascii	"\020\001"
	.ascii	"\377\377"
	.align 4
	.type	values.1, @object
	.size	values.1, 28
values.1:
	.long	0
	.long	1
	.long	2147483647
	.long	-2147483648
	.long	-1
	.long	305419896
	.long	-559038737
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xb3f
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1a
	.long	.LASF50
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL80
	.long	0
	.long	.Ldebug_line0
	.uleb128 0xb
	.long	.LASF6
	.byte	0x2
	.byte	0x5
	.byte	0x17
	.long	0x37
	.uleb128 0xc
	.long	0x26
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x8
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x1b
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x8
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0xb
	.long	.LASF7
	.byte	0x2
	.byte	0xa
	.byte	0x19
	.long	0x66
	.uleb128 0x8
	.byte	0x2
	.byte	0x7
	.long	.LASF8
	.uleb128 0xb
	.long	.LASF9
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x83
	.uleb128 0xc
	.long	0x6d
	.uleb128 0x1c
	.long	0x6d
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF10
	.uleb128 0xb
	.long	.LASF11
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x96
	.uleb128 0x8
	.byte	0x8
	.byte	0x7
	.long	.LASF12
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF13
	.uleb128 0xc
	.long	0x9d
	.uleb128 0xb
	.long	.LASF14
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x83
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.long	.LASF15
	.uleb128 0x8
	.byte	0x4
	.byte	0x7
	.long	.LASF16
	.uleb128 0x15
	.long	.LASF17
	.byte	0x4
	.byte	0x37
	.byte	0x5
	.long	0x45
	.long	0xd9
	.uleb128 0x11
	.long	0xd9
	.byte	0
	.uleb128 0xd
	.long	0xa4
	.uleb128 0x15
	.long	.LASF18
	.byte	0x1
	.byte	0x80
	.byte	0xa
	.long	0x6d
	.long	0xf9
	.uleb128 0x11
	.long	0x6d
	.uleb128 0x11
	.long	0x45
	.byte	0
	.uleb128 0x15
	.long	.LASF19
	.byte	0x4
	.byte	0x19
	.byte	0x5
	.long	0x45
	.long	0x110
	.uleb128 0x11
	.long	0xd9
	.uleb128 0x1d
	.byte	0
	.uleb128 0x1e
	.long	.LASF51
	.byte	0x1
	.byte	0x82
	.byte	0x5
	.long	0x45
	.long	.LFB15
	.long	.LFE15-.LFB15
	.uleb128 0x1
	.byte	0x9c
	.long	0x847
	.uleb128 0x12
	.long	.LASF20
	.byte	0x84
	.byte	0x18
	.long	0x857
	.uleb128 0x5
	.byte	0x3
	.long	values.1
	.uleb128 0x1f
	.byte	0x7
	.byte	0x4
	.long	0x83
	.byte	0x1
	.byte	0x85
	.byte	0x7
	.long	0x150
	.uleb128 0x20
	.long	.LASF52
	.byte	0x7
	.byte	0
	.uleb128 0x12
	.long	.LASF21
	.byte	0x91
	.byte	0xb
	.long	0x85c
	.uleb128 0x3
	.byte	0x74
	.sleb128 96
	.uleb128 0x12
	.long	.LASF22
	.byte	0x99
	.byte	0x16
	.long	0x882
	.uleb128 0x5
	.byte	0x3
	.long	pairs.0
	.uleb128 0x12
	.long	.LASF23
	.byte	0x9c
	.byte	0x14
	.long	0x7e
	.uleb128 0x3
	.byte	0x74
	.sleb128 92
	.uleb128 0xa
	.string	"old"
	.byte	0x9d
	.byte	0xb
	.long	0x6d
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x21
	.long	.LLRL1
	.long	0x4aa
	.uleb128 0xa
	.string	"i"
	.byte	0x86
	.byte	0xb
	.long	0x45
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x7
	.long	.LLRL3
	.uleb128 0xa
	.string	"v"
	.byte	0x87
	.byte	0xc
	.long	0x6d
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xa
	.string	"w"
	.byte	0x87
	.byte	0x1b
	.long	0x6d
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x16
	.long	.LASF24
	.byte	0x87
	.byte	0x3d
	.long	0x6d
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x16
	.long	.LASF25
	.byte	0x88
	.byte	0x11
	.long	0x53
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0xa
	.string	"sum"
	.byte	0x89
	.byte	0xc
	.long	0x6d
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x16
	.long	.LASF26
	.byte	0x8a
	.byte	0xc
	.long	0x6d
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x5
	.long	0xb0f
	.long	.LBI44
	.byte	.LVU22
	.long	.LLRL10
	.byte	0x89
	.byte	0x12
	.long	0x25b
	.uleb128 0x1
	.long	0xb31
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1
	.long	0xb28
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x1
	.long	0xb1f
	.long	.LLST13
	.long	.LVUS13
	.byte	0
	.uleb128 0x5
	.long	0xa98
	.long	.LBI50
	.byte	.LVU39
	.long	.LLRL14
	.byte	0x8a
	.byte	0x17
	.long	0x2aa
	.uleb128 0x1
	.long	0xaba
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x1
	.long	0xab1
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1
	.long	0xaa8
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x7
	.long	.LLRL14
	.uleb128 0x4
	.long	0xac5
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0xad6
	.long	.LBI54
	.byte	.LVU49
	.long	.LLRL19
	.byte	0x8c
	.byte	0x18
	.long	0x2f9
	.uleb128 0x1
	.long	0xaef
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x1
	.long	0xae6
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x7
	.long	.LLRL19
	.uleb128 0x4
	.long	0xaf8
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x4
	.long	0xb03
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x8b5
	.long	.LBI58
	.byte	.LVU61
	.long	.LLRL24
	.byte	0x8d
	.byte	0x3
	.long	0x32a
	.uleb128 0x1
	.long	0x8c5
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x7
	.long	.LLRL24
	.uleb128 0x22
	.long	0x8ce
	.long	.L2
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0x8ff
	.long	.LBI61
	.byte	.LVU67
	.long	.LBB61
	.long	.LBE61-.LBB61
	.byte	0x8d
	.byte	0x3
	.long	0x35d
	.uleb128 0x1
	.long	0x918
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x1
	.long	0x90f
	.long	.LLST27
	.long	.LVUS27
	.byte	0
	.uleb128 0x5
	.long	0x9d2
	.long	.LBI63
	.byte	.LVU78
	.long	.LLRL28
	.byte	0x8e
	.byte	0x18
	.long	0x3ac
	.uleb128 0x1
	.long	0x9eb
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x1
	.long	0x9e2
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x7
	.long	.LLRL28
	.uleb128 0x4
	.long	0x9f6
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x4
	.long	0xa01
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0xa27
	.long	.LBI70
	.byte	.LVU98
	.long	.LLRL33
	.byte	0x8d
	.byte	0x4b
	.long	0x3ce
	.uleb128 0x1
	.long	0xa37
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.uleb128 0x5
	.long	0xa0d
	.long	.LBI74
	.byte	.LVU86
	.long	.LLRL35
	.byte	0x8d
	.byte	0x5a
	.long	0x3f0
	.uleb128 0x1
	.long	0xa1d
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.uleb128 0x5
	.long	0xa73
	.long	.LBI79
	.byte	.LVU102
	.long	.LLRL37
	.byte	0x8d
	.byte	0x3
	.long	0x41d
	.uleb128 0x23
	.long	0xa83
	.uleb128 0x7
	.long	.LLRL37
	.uleb128 0x4
	.long	0xa8c
	.long	.LLST38
	.long	.LVUS38
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LVL12
	.long	0xf9
	.long	0x458
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x7
	.byte	0x74
	.sleb128 60
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0
	.uleb128 0xe
	.long	.LVL15
	.long	0xde
	.long	0x476
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0
	.uleb128 0x13
	.long	.LVL23
	.long	0xf9
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
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 24
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LBB91
	.long	.LBE91-.LBB91
	.long	0x524
	.uleb128 0xa
	.string	"i"
	.byte	0x92
	.byte	0x10
	.long	0x83
	.long	.LLST39
	.long	.LVUS39
	.uleb128 0x17
	.long	0xa41
	.long	.LBI92
	.byte	.LVU122
	.long	.LBB92
	.long	.LBE92-.LBB92
	.byte	0x93
	.byte	0x7
	.long	0x508
	.uleb128 0x1
	.long	0xa5c
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x1
	.long	0xa51
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x4
	.long	0xa67
	.long	.LLST42
	.long	.LVUS42
	.byte	0
	.uleb128 0x13
	.long	.LVL33
	.long	0xf9
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 -1
	.byte	0
	.byte	0
	.uleb128 0x19
	.long	.LBB130
	.long	.LBE130-.LBB130
	.long	0x599
	.uleb128 0xa
	.string	"i"
	.byte	0x9a
	.byte	0xb
	.long	0x45
	.long	.LLST73
	.long	.LVUS73
	.uleb128 0x5
	.long	0x887
	.long	.LBI131
	.byte	.LVU191
	.long	.LLRL74
	.byte	0x9b
	.byte	0x1d
	.long	0x584
	.uleb128 0x1
	.long	0x8a0
	.long	.LLST75
	.long	.LVUS75
	.uleb128 0x1
	.long	0x897
	.long	.LLST76
	.long	.LVUS76
	.uleb128 0x7
	.long	.LLRL74
	.uleb128 0x4
	.long	0x8a9
	.long	.LLST77
	.long	.LVUS77
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	.LVL47
	.long	0xf9
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x960
	.long	.LBI94
	.byte	.LVU138
	.long	.LLRL43
	.byte	0x96
	.byte	0x2
	.long	0x5f5
	.uleb128 0x1
	.long	0x982
	.long	.LLST44
	.long	.LVUS44
	.uleb128 0x1
	.long	0x979
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x1
	.long	0x970
	.long	.LLST45
	.long	.LVUS45
	.uleb128 0x7
	.long	.LLRL43
	.uleb128 0x4
	.long	0x98b
	.long	.LLST47
	.long	.LVUS47
	.uleb128 0x4
	.long	0x996
	.long	.LLST48
	.long	.LVUS48
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x960
	.long	.LBI99
	.byte	.LVU143
	.long	.LLRL49
	.byte	0x96
	.byte	0x2
	.long	0x651
	.uleb128 0x1
	.long	0x982
	.long	.LLST50
	.long	.LVUS50
	.uleb128 0x1
	.long	0x979
	.long	.LLST51
	.long	.LVUS51
	.uleb128 0x1
	.long	0x970
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x7
	.long	.LLRL49
	.uleb128 0x4
	.long	0x98b
	.long	.LLST53
	.long	.LVUS53
	.uleb128 0x4
	.long	0x996
	.long	.LLST54
	.long	.LVUS54
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x960
	.long	.LBI103
	.byte	.LVU148
	.long	.LLRL55
	.byte	0x96
	.byte	0x2
	.long	0x6ad
	.uleb128 0x1
	.long	0x982
	.long	.LLST56
	.long	.LVUS56
	.uleb128 0x1
	.long	0x979
	.long	.LLST57
	.long	.LVUS57
	.uleb128 0x1
	.long	0x970
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0x7
	.long	.LLRL55
	.uleb128 0x4
	.long	0x98b
	.long	.LLST59
	.long	.LVUS59
	.uleb128 0x4
	.long	0x996
	.long	.LLST60
	.long	.LVUS60
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x9a2
	.long	.LBI107
	.byte	.LVU153
	.long	.LLRL61
	.byte	0x96
	.byte	0x3b
	.long	0x6ef
	.uleb128 0x1
	.long	0x9b2
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0x7
	.long	.LLRL61
	.uleb128 0x4
	.long	0x9bb
	.long	.LLST63
	.long	.LVUS63
	.uleb128 0x4
	.long	0x9c6
	.long	.LLST64
	.long	.LVUS64
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x9a2
	.long	.LBI112
	.byte	.LVU161
	.long	.LLRL65
	.byte	0x96
	.byte	0x27
	.long	0x731
	.uleb128 0x1
	.long	0x9b2
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0x7
	.long	.LLRL65
	.uleb128 0x4
	.long	0x9bb
	.long	.LLST67
	.long	.LVUS67
	.uleb128 0x4
	.long	0x9c6
	.long	.LLST68
	.long	.LVUS68
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x922
	.long	.LBI126
	.byte	.LVU180
	.long	.LLRL69
	.byte	0x98
	.byte	0x1d
	.long	0x778
	.uleb128 0x1
	.long	0x93b
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0x1
	.long	0x932
	.long	.LLST71
	.long	.LVUS71
	.uleb128 0x7
	.long	.LLRL69
	.uleb128 0x4
	.long	0x944
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x24
	.long	0x94f
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0x8d7
	.long	.LBI137
	.byte	.LVU206
	.long	.LBB137
	.long	.LBE137-.LBB137
	.byte	0x9d
	.byte	0x11
	.long	0x7ab
	.uleb128 0x1
	.long	0x8f0
	.long	.LLST78
	.long	.LVUS78
	.uleb128 0x1
	.long	0x8e7
	.long	.LLST79
	.long	.LVUS79
	.byte	0
	.uleb128 0xe
	.long	.LVL34
	.long	0xc3
	.long	0x7c3
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0xe
	.long	.LVL42
	.long	0xf9
	.long	0x81a
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0xf
	.byte	0x74
	.sleb128 56
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 55
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1c
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x10
	.byte	0x74
	.sleb128 64
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 60
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1c
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x11
	.byte	0x74
	.sleb128 76
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x74
	.sleb128 72
	.byte	0x94
	.byte	0x1
	.byte	0x8
	.byte	0xff
	.byte	0x1a
	.byte	0x1c
	.byte	0
	.uleb128 0xe
	.long	.LVL44
	.long	0xf9
	.long	0x832
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.byte	0
	.uleb128 0x13
	.long	.LVL50
	.long	0xf9
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	0x79
	.long	0x857
	.uleb128 0x14
	.long	0x83
	.byte	0x6
	.byte	0
	.uleb128 0xc
	.long	0x847
	.uleb128 0x18
	.long	0x6d
	.long	0x86c
	.uleb128 0x14
	.long	0x83
	.byte	0x7
	.byte	0
	.uleb128 0x18
	.long	0x32
	.long	0x882
	.uleb128 0x14
	.long	0x83
	.byte	0x5
	.uleb128 0x14
	.long	0x83
	.byte	0x1
	.byte	0
	.uleb128 0xc
	.long	0x86c
	.uleb128 0x6
	.long	.LASF27
	.byte	0x6d
	.byte	0x18
	.long	0x6d
	.byte	0x3
	.long	0x8b5
	.uleb128 0x2
	.string	"a"
	.byte	0x6d
	.byte	0x30
	.long	0x26
	.uleb128 0x2
	.string	"b"
	.byte	0x6d
	.byte	0x3a
	.long	0x26
	.uleb128 0x9
	.long	.LASF32
	.byte	0x6f
	.byte	0xb
	.long	0x6d
	.byte	0
	.uleb128 0x6
	.long	.LASF28
	.byte	0x65
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x8d7
	.uleb128 0x2
	.string	"n"
	.byte	0x65
	.byte	0x1a
	.long	0x45
	.uleb128 0x25
	.long	.LASF53
	.byte	0x1
	.byte	0x69
	.byte	0x1
	.byte	0
	.uleb128 0x6
	.long	.LASF29
	.byte	0x5f
	.byte	0x11
	.long	0x6d
	.byte	0x1
	.long	0x8fa
	.uleb128 0x2
	.string	"p"
	.byte	0x5f
	.byte	0x2d
	.long	0x8fa
	.uleb128 0x2
	.string	"v"
	.byte	0x5f
	.byte	0x39
	.long	0x6d
	.byte	0
	.uleb128 0xd
	.long	0x7e
	.uleb128 0x6
	.long	.LASF30
	.byte	0x59
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x922
	.uleb128 0x2
	.string	"a"
	.byte	0x59
	.byte	0x17
	.long	0x45
	.uleb128 0x2
	.string	"b"
	.byte	0x59
	.byte	0x1e
	.long	0x45
	.byte	0
	.uleb128 0x6
	.long	.LASF31
	.byte	0x4b
	.byte	0x11
	.long	0x6d
	.byte	0x1
	.long	0x95b
	.uleb128 0x2
	.string	"v"
	.byte	0x4b
	.byte	0x2a
	.long	0x95b
	.uleb128 0x2
	.string	"n"
	.byte	0x4b
	.byte	0x36
	.long	0x83
	.uleb128 0xf
	.string	"sum"
	.byte	0x4d
	.byte	0xb
	.long	0x6d
	.uleb128 0x9
	.long	.LASF33
	.byte	0x4d
	.byte	0x14
	.long	0x6d
	.byte	0
	.uleb128 0xd
	.long	0x79
	.uleb128 0x6
	.long	.LASF34
	.byte	0x43
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x9a2
	.uleb128 0x2
	.string	"a"
	.byte	0x43
	.byte	0x20
	.long	0xd9
	.uleb128 0x2
	.string	"b"
	.byte	0x43
	.byte	0x2f
	.long	0xd9
	.uleb128 0x2
	.string	"n"
	.byte	0x43
	.byte	0x39
	.long	0xa9
	.uleb128 0x9
	.long	.LASF35
	.byte	0x45
	.byte	0x10
	.long	0x53
	.uleb128 0x9
	.long	.LASF36
	.byte	0x45
	.byte	0x17
	.long	0x53
	.byte	0
	.uleb128 0x6
	.long	.LASF37
	.byte	0x3b
	.byte	0xf
	.long	0xa9
	.byte	0x1
	.long	0x9d2
	.uleb128 0x2
	.string	"s"
	.byte	0x3b
	.byte	0x20
	.long	0xd9
	.uleb128 0x9
	.long	.LASF38
	.byte	0x3d
	.byte	0x9
	.long	0xa9
	.uleb128 0xf
	.string	"end"
	.byte	0x3e
	.byte	0xe
	.long	0xd9
	.byte	0
	.uleb128 0x6
	.long	.LASF39
	.byte	0x34
	.byte	0x11
	.long	0x8a
	.byte	0x1
	.long	0xa0d
	.uleb128 0x2
	.string	"v"
	.byte	0x34
	.byte	0x27
	.long	0x8a
	.uleb128 0x10
	.long	.LASF40
	.byte	0x34
	.byte	0x38
	.long	0x53
	.uleb128 0xf
	.string	"low"
	.byte	0x36
	.byte	0xb
	.long	0x6d
	.uleb128 0x9
	.long	.LASF41
	.byte	0x36
	.byte	0x1e
	.long	0x6d
	.byte	0
	.uleb128 0x6
	.long	.LASF42
	.byte	0x2e
	.byte	0x11
	.long	0x5a
	.byte	0x1
	.long	0xa27
	.uleb128 0x2
	.string	"v"
	.byte	0x2e
	.byte	0x26
	.long	0x5a
	.byte	0
	.uleb128 0x6
	.long	.LASF43
	.byte	0x28
	.byte	0x11
	.long	0x6d
	.byte	0x1
	.long	0xa41
	.uleb128 0x2
	.string	"v"
	.byte	0x28
	.byte	0x25
	.long	0x6d
	.byte	0
	.uleb128 0x6
	.long	.LASF44
	.byte	0x21
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0xa73
	.uleb128 0x10
	.long	.LASF21
	.byte	0x21
	.byte	0x25
	.long	0x95b
	.uleb128 0x10
	.long	.LASF45
	.byte	0x21
	.byte	0x34
	.long	0x83
	.uleb128 0xf
	.string	"set"
	.byte	0x23
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x6
	.long	.LASF46
	.byte	0x1a
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0xa98
	.uleb128 0x2
	.string	"v"
	.byte	0x1a
	.byte	0x21
	.long	0x6d
	.uleb128 0x9
	.long	.LASF45
	.byte	0x1c
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x6
	.long	.LASF47
	.byte	0x13
	.byte	0x11
	.long	0x6d
	.byte	0x1
	.long	0xad1
	.uleb128 0x2
	.string	"n"
	.byte	0x13
	.byte	0x21
	.long	0x8a
	.uleb128 0x2
	.string	"d"
	.byte	0x13
	.byte	0x2d
	.long	0x6d
	.uleb128 0x10
	.long	.LASF24
	.byte	0x13
	.byte	0x3a
	.long	0xad1
	.uleb128 0x9
	.long	.LASF26
	.byte	0x15
	.byte	0xb
	.long	0x6d
	.byte	0
	.uleb128 0xd
	.long	0x6d
	.uleb128 0x6
	.long	.LASF48
	.byte	0xc
	.byte	0x11
	.long	0x8a
	.byte	0x1
	.long	0xb0f
	.uleb128 0x2
	.string	"a"
	.byte	0xc
	.byte	0x23
	.long	0x6d
	.uleb128 0x2
	.string	"b"
	.byte	0xc
	.byte	0x2f
	.long	0x6d
	.uleb128 0xf
	.string	"low"
	.byte	0xe
	.byte	0xb
	.long	0x6d
	.uleb128 0x9
	.long	.LASF41
	.byte	0xe
	.byte	0x10
	.long	0x6d
	.byte	0
	.uleb128 0x6
	.long	.LASF49
	.byte	0x6
	.byte	0x11
	.long	0x6d
	.byte	0x1
	.long	0xb3d
	.uleb128 0x2
	.string	"a"
	.byte	0x6
	.byte	0x29
	.long	0x6d
	.uleb128 0x2
	.string	"b"
	.byte	0x6
	.byte	0x35
	.long	0x6d
	.uleb128 0x10
	.long	.LASF25
	.byte	0x6
	.byte	0x47
	.long	0xb3d
	.byte	0
	.uleb128 0xd
	.long	0x53
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
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
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0xf
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
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0xa
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0xa
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
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
.LVUS0:
	.uleb128 .LVU209
	.uleb128 .LVU211
.LLST0:
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL50-1-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS2:
	.uleb128 .LVU5
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU110
	.uleb128 .LVU111
	.uleb128 .LVU114
	.uleb128 .LVU114
	.uleb128 .LVU214
	.uleb128 .LVU214
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU216
	.uleb128 .LVU216
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL24-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL25-.LVL0
	.uleb128 .LVL26-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.LVL0
	.uleb128 .LVL51-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0x4
	.uleb128 .LVL51-.LVL0
	.uleb128 .LVL52-.LVL0
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
	.uleb128 .LVL52-.LVL0
	.uleb128 .LVL53-.LVL0
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
	.uleb128 .LVL53-.LVL0
	.uleb128 .LFE15-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0
.LVUS4:
	.uleb128 .LVU20
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU110
	.uleb128 .LVU216
	.uleb128 0
.LLST4:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL19-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL19-.LVL4
	.uleb128 .LVL24-.LVL4
	.uleb128 0xc
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL53-.LVL4
	.uleb128 .LFE15-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU20
	.uleb128 .LVU110
	.uleb128 .LVU216
	.uleb128 0
.LLST5:
	.byte	0x6
	.long	.LVL4
	.byte	0x4
	.uleb128 .LVL4-.LVL4
	.uleb128 .LVL24-.LVL4
	.uleb128 0x16
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0x33
	.byte	0x1e
	.byte	0x23
	.uleb128 0x4
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values.1
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL53-.LVL4
	.uleb128 .LFE15-.LVL4
	.uleb128 0x16
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0x33
	.byte	0x1e
	.byte	0x23
	.uleb128 0x4
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values.1
	.byte	0x22
	.byte	0
.LVUS6:
	.uleb128 .LVU46
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU58
.LLST6:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL11-.LVL9
	.uleb128 .LVL12-1-.LVL9
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.byte	0
.LVUS7:
	.uleb128 .LVU24
	.uleb128 .LVU34
.LLST7:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS8:
	.uleb128 .LVU35
	.uleb128 .LVU58
.LLST8:
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL12-1-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS9:
	.uleb128 .LVU47
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 .LVU61
.LLST9:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL13-.LVL9
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS11:
	.uleb128 .LVU22
	.uleb128 .LVU35
.LLST11:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+486
	.sleb128 0
	.byte	0
.LVUS12:
	.uleb128 .LVU22
	.uleb128 .LVU35
.LLST12:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x16
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0x33
	.byte	0x1e
	.byte	0x23
	.uleb128 0x4
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values.1
	.byte	0x22
	.byte	0
.LVUS13:
	.uleb128 .LVU22
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 .LVU35
.LLST13:
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL5-.LVL4
	.uleb128 0x1
	.byte	0x53
	.byte	0x8
	.long	.LVL5
	.uleb128 .LVL5-.LVL5
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS15:
	.uleb128 .LVU39
	.uleb128 .LVU47
.LLST15:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL9-.LVL6
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+467
	.sleb128 0
	.byte	0
.LVUS16:
	.uleb128 .LVU39
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 .LVU47
.LLST16:
	.byte	0x6
	.long	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x7
	.byte	0x73
	.sleb128 0
	.byte	0x40
	.byte	0x48
	.byte	0x24
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LVL9-.LVL6
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL9-.LVL6
	.uleb128 .LVL9-.LVL6
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS17:
	.uleb128 .LVU39
	.uleb128 .LVU45
.LLST17:
	.byte	0x8
	.long	.LVL6
	.uleb128 .LVL8-.LVL6
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS18:
	.uleb128 .LVU46
	.uleb128 .LVU47
.LLST18:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL9-.LVL9
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS20:
	.uleb128 .LVU49
	.uleb128 .LVU56
.LLST20:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x16
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0x33
	.byte	0x1e
	.byte	0x23
	.uleb128 0x4
	.byte	0x37
	.byte	0x14
	.byte	0x14
	.byte	0x1b
	.byte	0x1e
	.byte	0x1c
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values.1
	.byte	0x22
	.byte	0
.LVUS21:
	.uleb128 .LVU49
	.uleb128 .LVU56
.LLST21:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL11-.LVL9
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS22:
	.uleb128 .LVU55
	.uleb128 .LVU56
.LLST22:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL11-.LVL11
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS23:
	.uleb128 .LVU55
	.uleb128 .LVU56
.LLST23:
	.byte	0x8
	.long	.LVL11
	.uleb128 .LVL11-.LVL11
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS25:
	.uleb128 .LVU61
	.uleb128 .LVU63
	.uleb128 .LVU216
	.uleb128 0
.LLST25:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL53-.LVL13
	.uleb128 .LFE15-.LVL13
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS26:
	.uleb128 .LVU67
	.uleb128 .LVU70
.LLST26:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL15-.LVL15
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS27:
	.uleb128 .LVU67
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU70
.LLST27:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL15-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL15-.LVL15
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS29:
	.uleb128 .LVU78
	.uleb128 .LVU85
.LLST29:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS30:
	.uleb128 .LVU78
	.uleb128 .LVU82
.LLST30:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS31:
	.uleb128 .LVU80
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU85
.LLST31:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL17-.LVL16
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL17-.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS32:
	.uleb128 .LVU80
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU85
.LLST32:
	.byte	0x8
	.long	.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x1
	.byte	0x57
	.byte	0x8
	.long	.LVL18
	.uleb128 .LVL18-.LVL18
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS34:
	.uleb128 .LVU100
	.uleb128 .LVU101
.LLST34:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS36:
	.uleb128 .LVU85
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU93
	.uleb128 .LVU96
	.uleb128 .LVU97
.LLST36:
	.byte	0x6
	.long	.LVL18
	.byte	0x4
	.uleb128 .LVL18-.LVL18
	.uleb128 .LVL19-.LVL18
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL19-.LVL18
	.uleb128 .LVL20-.LVL18
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL21-.LVL18
	.uleb128 .LVL21-.LVL18
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS38:
	.uleb128 .LVU105
	.uleb128 .LVU106
.LLST38:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL22-.LVL22
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS39:
	.uleb128 .LVU117
	.uleb128 .LVU119
	.uleb128 .LVU119
	.uleb128 .LVU130
	.uleb128 .LVU130
	.uleb128 .LVU131
	.uleb128 .LVU131
	.uleb128 .LVU132
	.uleb128 .LVU132
	.uleb128 .LVU157
.LLST39:
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
	.uleb128 .LVL32-.LVL27
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL32-.LVL27
	.uleb128 .LVL33-1-.LVL27
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.byte	0x4
	.uleb128 .LVL33-1-.LVL27
	.uleb128 .LVL33-.LVL27
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL33-.LVL27
	.uleb128 .LVL38-.LVL27
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS40:
	.uleb128 .LVU122
	.uleb128 .LVU126
.LLST40:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL31-.LVL30
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS41:
	.uleb128 .LVU122
	.uleb128 .LVU126
.LLST41:
	.byte	0x8
	.long	.LVL30
	.uleb128 .LVL31-.LVL30
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x9f
	.byte	0
.LVUS42:
	.uleb128 .LVU125
	.uleb128 .LVU126
.LLST42:
	.byte	0x8
	.long	.LVL31
	.uleb128 .LVL31-.LVL31
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS73:
	.uleb128 .LVU189
	.uleb128 .LVU190
.LLST73:
	.byte	0x8
	.long	.LVL44
	.uleb128 .LVL44-.LVL44
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS75:
	.uleb128 .LVU191
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU197
.LLST75:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL45-.LVL44
	.uleb128 0x2
	.byte	0x76
	.sleb128 1
	.byte	0x4
	.uleb128 .LVL45-.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x2
	.byte	0x76
	.sleb128 -1
	.byte	0
.LVUS76:
	.uleb128 .LVU191
	.uleb128 .LVU195
	.uleb128 .LVU195
	.uleb128 .LVU196
	.uleb128 .LVU196
	.uleb128 .LVU197
.LLST76:
	.byte	0x6
	.long	.LVL44
	.byte	0x4
	.uleb128 .LVL44-.LVL44
	.uleb128 .LVL45-.LVL44
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL45-.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL46-.LVL44
	.uleb128 .LVL46-.LVL44
	.uleb128 0x2
	.byte	0x76
	.sleb128 -2
	.byte	0
.LVUS77:
	.uleb128 .LVU196
	.uleb128 .LVU197
.LLST77:
	.byte	0x8
	.long	.LVL46
	.uleb128 .LVL46-.LVL46
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS44:
	.uleb128 .LVU138
	.uleb128 .LVU141
.LLST44:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS45:
	.uleb128 .LVU138
	.uleb128 .LVU141
.LLST45:
	.byte	0x8
	.long	.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x6
	.byte	0x3
	.long	.LC5
	.byte	0x9f
	.byte	0
.LVUS47:
	.uleb128 .LVU141
	.uleb128 .LVU142
.LLST47:
	.byte	0x8
	.long	.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x3
	.byte	0x74
	.sleb128 76
	.byte	0
.LVUS48:
	.uleb128 .LVU141
	.uleb128 .LVU142
.LLST48:
	.byte	0x8
	.long	.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x3
	.byte	0x74
	.sleb128 72
	.byte	0
.LVUS50:
	.uleb128 .LVU142
	.uleb128 .LVU146
.LLST50:
	.byte	0x8
	.long	.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS51:
	.uleb128 .LVU142
	.uleb128 .LVU146
.LLST51:
	.byte	0x8
	.long	.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x6
	.byte	0x3
	.long	.LC7
	.byte	0x9f
	.byte	0
.LVUS52:
	.uleb128 .LVU142
	.uleb128 .LVU146
.LLST52:
	.byte	0x8
	.long	.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x6
	.byte	0x3
	.long	.LC6
	.byte	0x9f
	.byte	0
.LVUS53:
	.uleb128 .LVU146
	.uleb128 .LVU147
.LLST53:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL36-.LVL36
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0
.LVUS54:
	.uleb128 .LVU146
	.uleb128 .LVU147
.LLST54:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL36-.LVL36
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0
.LVUS56:
	.uleb128 .LVU147
	.uleb128 .LVU151
.LLST56:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0
.LVUS57:
	.uleb128 .LVU147
	.uleb128 .LVU151
.LLST57:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x6
	.byte	0x3
	.long	.LC9
	.byte	0x9f
	.byte	0
.LVUS58:
	.uleb128 .LVU147
	.uleb128 .LVU151
.LLST58:
	.byte	0x8
	.long	.LVL36
	.uleb128 .LVL37-.LVL36
	.uleb128 0x6
	.byte	0x3
	.long	.LC8
	.byte	0x9f
	.byte	0
.LVUS59:
	.uleb128 .LVU151
	.uleb128 .LVU152
.LLST59:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x2
	.byte	0x74
	.sleb128 56
	.byte	0
.LVUS60:
	.uleb128 .LVU151
	.uleb128 .LVU152
.LLST60:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL37-.LVL37
	.uleb128 0x2
	.byte	0x74
	.sleb128 55
	.byte	0
.LVUS62:
	.uleb128 .LVU152
	.uleb128 .LVU160
.LLST62:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL40-.LVL37
	.uleb128 0x6
	.byte	0x3
	.long	.LC10
	.byte	0x9f
	.byte	0
.LVUS63:
	.uleb128 .LVU155
	.uleb128 .LVU158
	.uleb128 .LVU159
	.uleb128 .LVU160
.LLST63:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL39-.LVL37
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL40-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS64:
	.uleb128 .LVU156
	.uleb128 .LVU158
.LLST64:
	.byte	0x8
	.long	.LVL37
	.uleb128 .LVL39-.LVL37
	.uleb128 0x6
	.byte	0x3
	.long	.LC10
	.byte	0x9f
	.byte	0
.LVUS66:
	.uleb128 .LVU160
	.uleb128 .LVU166
.LLST66:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x6
	.byte	0x3
	.long	.LC4
	.byte	0x9f
	.byte	0
.LVUS67:
	.uleb128 .LVU163
	.uleb128 .LVU165
	.uleb128 .LVU165
	.uleb128 .LVU166
.LLST67:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x8
	.long	.LVL41
	.uleb128 .LVL41-.LVL41
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS68:
	.uleb128 .LVU164
	.uleb128 .LVU165
.LLST68:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x6
	.byte	0x3
	.long	.LC4
	.byte	0x9f
	.byte	0
.LVUS70:
	.uleb128 .LVU180
	.uleb128 .LVU183
.LLST70:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS71:
	.uleb128 .LVU180
	.uleb128 .LVU183
.LLST71:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x6
	.byte	0x3
	.long	values.1
	.byte	0x9f
	.byte	0
.LVUS72:
	.uleb128 .LVU182
	.uleb128 .LVU183
	.uleb128 .LVU183
	.uleb128 .LVU184
.LLST72:
	.byte	0x8
	.long	.LVL42
	.uleb128 .LVL43-.LVL42
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x8
	.long	.LVL43
	.uleb128 .LVL43-.LVL43
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS78:
	.uleb128 .LVU206
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU209
.LLST78:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL49-.LVL48
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x8
	.long	.LVL49
	.uleb128 .LVL49-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS79:
	.uleb128 .LVU206
	.uleb128 .LVU209
.LLST79:
	.byte	0x8
	.long	.LVL48
	.uleb128 .LVL49-.LVL48
	.uleb128 0x4
	.byte	0x74
	.sleb128 92
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x1c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.LFB15
	.long	.LFE15-.LFB15
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
	.long	.LBB42
	.byte	0x4
	.uleb128 .LBB42-.LBB42
	.uleb128 .LBE42-.LBB42
	.byte	0x4
	.uleb128 .LBB89-.LBB42
	.uleb128 .LBE89-.LBB42
	.byte	0x4
	.uleb128 .LBB90-.LBB42
	.uleb128 .LBE90-.LBB42
	.byte	0x4
	.uleb128 .LBB139-.LBB42
	.uleb128 .LBE139-.LBB42
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB43
	.byte	0x4
	.uleb128 .LBB43-.LBB43
	.uleb128 .LBE43-.LBB43
	.byte	0x4
	.uleb128 .LBB88-.LBB43
	.uleb128 .LBE88-.LBB43
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB44
	.byte	0x4
	.uleb128 .LBB44-.LBB44
	.uleb128 .LBE44-.LBB44
	.byte	0x4
	.uleb128 .LBB48-.LBB44
	.uleb128 .LBE48-.LBB44
	.byte	0x4
	.uleb128 .LBB49-.LBB44
	.uleb128 .LBE49-.LBB44
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB50
	.byte	0x4
	.uleb128 .LBB50-.LBB50
	.uleb128 .LBE50-.LBB50
	.byte	0x4
	.uleb128 .LBB53-.LBB50
	.uleb128 .LBE53-.LBB50
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB54
	.byte	0x4
	.uleb128 .LBB54-.LBB54
	.uleb128 .LBE54-.LBB54
	.byte	0x4
	.uleb128 .LBB57-.LBB54
	.uleb128 .LBE57-.LBB54
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB58
	.byte	0x4
	.uleb128 .LBB58-.LBB58
	.uleb128 .LBE58-.LBB58
	.byte	0x4
	.uleb128 .LBB87-.LBB58
	.uleb128 .LBE87-.LBB58
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB63
	.byte	0x4
	.uleb128 .LBB63-.LBB63
	.uleb128 .LBE63-.LBB63
	.byte	0x4
	.uleb128 .LBB68-.LBB63
	.uleb128 .LBE68-.LBB63
	.byte	0x4
	.uleb128 .LBB69-.LBB63
	.uleb128 .LBE69-.LBB63
	.byte	0x4
	.uleb128 .LBB73-.LBB63
	.uleb128 .LBE73-.LBB63
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB70
	.byte	0x4
	.uleb128 .LBB70-.LBB70
	.uleb128 .LBE70-.LBB70
	.byte	0x4
	.uleb128 .LBB85-.LBB70
	.uleb128 .LBE85-.LBB70
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB74
	.byte	0x4
	.uleb128 .LBB74-.LBB74
	.uleb128 .LBE74-.LBB74
	.byte	0x4
	.uleb128 .LBB82-.LBB74
	.uleb128 .LBE82-.LBB74
	.byte	0x4
	.uleb128 .LBB83-.LBB74
	.uleb128 .LBE83-.LBB74
	.byte	0x4
	.uleb128 .LBB84-.LBB74
	.uleb128 .LBE84-.LBB74
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB79
	.byte	0x4
	.uleb128 .LBB79-.LBB79
	.uleb128 .LBE79-.LBB79
	.byte	0x4
	.uleb128 .LBB86-.LBB79
	.uleb128 .LBE86-.LBB79
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB98-.LBB94
	.uleb128 .LBE98-.LBB94
	.byte	0x4
	.uleb128 .LBB118-.LBB94
	.uleb128 .LBE118-.LBB94
	.byte	0
.LLRL49:
	.byte	0x5
	.long	.LBB99
	.byte	0x4
	.uleb128 .LBB99-.LBB99
	.uleb128 .LBE99-.LBB99
	.byte	0x4
	.uleb128 .LBB119-.LBB99
	.uleb128 .LBE119-.LBB99
	.byte	0x4
	.uleb128 .LBB120-.LBB99
	.uleb128 .LBE120-.LBB99
	.byte	0
.LLRL55:
	.byte	0x5
	.long	.LBB103
	.byte	0x4
	.uleb128 .LBB103-.LBB103
	.uleb128 .LBE103-.LBB103
	.byte	0x4
	.uleb128 .LBB121-.LBB103
	.uleb128 .LBE121-.LBB103
	.byte	0x4
	.uleb128 .LBB122-.LBB103
	.uleb128 .LBE122-.LBB103
	.byte	0
.LLRL61:
	.byte	0x5
	.long	.LBB107
	.byte	0x4
	.uleb128 .LBB107-.LBB107
	.uleb128 .LBE107-.LBB107
	.byte	0x4
	.uleb128 .LBB116-.LBB107
	.uleb128 .LBE116-.LBB107
	.byte	0x4
	.uleb128 .LBB123-.LBB107
	.uleb128 .LBE123-.LBB107
	.byte	0x4
	.uleb128 .LBB125-.LBB107
	.uleb128 .LBE125-.LBB107
	.byte	0
.LLRL65:
	.byte	0x5
	.long	.LBB112
	.byte	0x4
	.uleb128 .LBB112-.LBB112
	.uleb128 .LBE112-.LBB112
	.byte	0x4
	.uleb128 .LBB117-.LBB112
	.uleb128 .LBE117-.LBB112
	.byte	0x4
	.uleb128 .LBB124-.LBB112
	.uleb128 .LBE124-.LBB112
	.byte	0
.LLRL69:
	.byte	0x5
	.long	.LBB126
	.byte	0x4
	.uleb128 .LBB126-.LBB126
	.uleb128 .LBE126-.LBB126
	.byte	0x4
	.uleb128 .LBB129-.LBB126
	.uleb128 .LBE129-.LBB126
	.byte	0
.LLRL74:
	.byte	0x5
	.long	.LBB131
	.byte	0x4
	.uleb128 .LBB131-.LBB131
	.uleb128 .LBE131-.LBB131
	.byte	0x4
	.uleb128 .LBB135-.LBB131
	.uleb128 .LBE135-.LBB131
	.byte	0x4
	.uleb128 .LBB136-.LBB131
	.uleb128 .LBE136-.LBB131
	.byte	0
.LLRL80:
	.byte	0x7
	.long	.LFB15
	.uleb128 .LFE15-.LFB15
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF18:
	.string	"rotate_and_add"
.LASF36:
	.string	"below"
.LASF6:
	.string	"int8_t"
.LASF11:
	.string	"uint64_t"
.LASF29:
	.string	"exchange"
.LASF3:
	.string	"short int"
.LASF14:
	.string	"size_t"
.LASF48:
	.string	"multiply"
.LASF52:
	.string	"VALUES"
.LASF51:
	.string	"main"
.LASF49:
	.string	"add_with_carry"
.LASF24:
	.string	"rest"
.LASF22:
	.string	"pairs"
.LASF43:
	.string	"swap_bytes"
.LASF31:
	.string	"checksum"
.LASF26:
	.string	"quotient"
.LASF4:
	.string	"long long int"
.LASF21:
	.string	"bits"
.LASF28:
	.string	"jump_over"
.LASF15:
	.string	"long int"
.LASF44:
	.string	"bit_test"
.LASF41:
	.string	"high"
.LASF19:
	.string	"printf"
.LASF20:
	.string	"values"
.LASF42:
	.string	"swap_halves"
.LASF27:
	.string	"arithmetic_flags"
.LASF33:
	.string	"word"
.LASF34:
	.string	"compare"
.LASF5:
	.string	"unsigned char"
.LASF23:
	.string	"counter"
.LASF35:
	.string	"above"
.LASF2:
	.string	"signed char"
.LASF32:
	.string	"flags"
.LASF12:
	.string	"long long unsigned int"
.LASF9:
	.string	"uint32_t"
.LASF10:
	.string	"unsigned int"
.LASF7:
	.string	"uint16_t"
.LASF17:
	.string	"puts"
.LASF8:
	.string	"short unsigned int"
.LASF25:
	.string	"carry"
.LASF30:
	.string	"choose"
.LASF13:
	.string	"char"
.LASF38:
	.string	"left"
.LASF46:
	.string	"highest_bit"
.LASF50:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF16:
	.string	"long unsigned int"
.LASF40:
	.string	"count"
.LASF37:
	.string	"scan"
.LASF53:
	.string	"negative"
.LASF39:
	.string	"shift_double"
.LASF45:
	.string	"index"
.LASF47:
	.string	"divide"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"assembly.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
