	.file	"atomics.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "atomics.c"
	.p2align 4
	.type	largest.constprop.0, @function
largest.constprop.0:
.LVL0:
.LFB6:
	.file 1 "atomics.c"
	.loc 1 51 12 view -0
	.cfi_startproc
	.loc 1 53 2 view .LVU1
	.loc 1 51 12 is_stmt 0 view .LVU2
	movl	%eax, %edx
	.loc 1 53 6 view .LVU3
	movl	word, %eax
.LVL1:
	.loc 1 54 2 is_stmt 1 view .LVU4
	.loc 1 54 17 view .LVU5
	cmpl	%edx, %eax
	jge	.L11
.L2:
	.loc 1 54 21 is_stmt 0 view .LVU6
	lock cmpxchgl	%edx, word
.LVL2:
	.loc 1 55 7 view .LVU7
	movl	word, %eax
	.loc 1 54 17 view .LVU8
	jne	.L8
	.loc 1 57 1 view .LVU9
	ret
.LVL3:
.L11:
	.loc 1 57 1 view .LVU10
	.p2align 4,,1
	ret
.LVL4:
.L8:
	.loc 1 55 3 is_stmt 1 view .LVU11
	.loc 1 54 17 view .LVU12
	cmpl	%edx, %eax
	.p2align 4,,11
	jl	.L2
	.loc 1 57 1 is_stmt 0 view .LVU13
	.p2align 4,,10
	ret
	.cfi_endproc
.LFE6:
	.size	largest.constprop.0, .-largest.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%lld, then %lld\n"
.LC1:
	.string	"%d\n"
.LC2:
	.string	"%d %d %d\n"
.LC3:
	.string	"%d "
.LC4:
	.string	"\n%d"
.LC5:
	.string	"%d"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB5:
	.loc 1 60 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 62 2 view .LVU15
.LBB58:
	.loc 1 62 2 view .LVU16
.LBE58:
	.loc 1 60 1 is_stmt 0 view .LVU17
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
.LBB59:
	.loc 1 62 2 view .LVU18
	movl	$5, %eax
.LBE59:
	.loc 1 60 1 view .LVU19
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%ebx
	andl	$-16, %esp
	subl	$96, %esp
	.cfi_offset 3, -12
.LBB60:
	.loc 1 62 2 view .LVU20
	lock xaddl	%eax, word
.LVL5:
	.loc 1 62 2 is_stmt 1 view .LVU21
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL6:
	.loc 1 62 2 is_stmt 0 view .LVU22
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL7:
	.loc 1 62 2 view .LVU23
.LBE60:
	.loc 1 62 2 is_stmt 1 view .LVU24
	.loc 1 63 2 view .LVU25
.LBB61:
	.loc 1 63 2 view .LVU26
	movl	$5, %eax
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	addl	$5, %eax
.LVL8:
	.loc 1 63 2 view .LVU27
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL9:
	.loc 1 63 2 is_stmt 0 view .LVU28
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL10:
	.loc 1 63 2 view .LVU29
.LBE61:
	.loc 1 63 2 is_stmt 1 view .LVU30
	.loc 1 64 2 view .LVU31
.LBB62:
	.loc 1 64 2 view .LVU32
	movl	$-1, %eax
	lock xaddl	%eax, word
.LVL11:
	.loc 1 64 2 view .LVU33
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL12:
	.loc 1 64 2 is_stmt 0 view .LVU34
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL13:
	.loc 1 64 2 view .LVU35
.LBE62:
	.loc 1 64 2 is_stmt 1 view .LVU36
	.loc 1 65 2 view .LVU37
.LBB63:
	.loc 1 65 2 view .LVU38
	movl	$-1, %eax
	lock xaddl	%eax, word
	movl	word, %edx
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	decl	%eax
.LVL14:
	.loc 1 65 2 view .LVU39
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL15:
	.loc 1 65 2 is_stmt 0 view .LVU40
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL16:
	.loc 1 65 2 view .LVU41
.LBE63:
	.loc 1 65 2 is_stmt 1 view .LVU42
	.loc 1 66 2 view .LVU43
.LBB64:
	.loc 1 66 2 view .LVU44
	movl	bits, %eax
.L13:
	movl	%eax, %ecx
	movl	%eax, %edx
	orl	$15, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L13
.LVL17:
	.loc 1 66 2 view .LVU45
	movl	bits, %eax
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 16(%esp)
	movl	%edx, 4(%esp)
	movl	%ebx, 8(%esp)
	movl	%eax, 12(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL18:
	.loc 1 66 2 is_stmt 0 view .LVU46
.LBE64:
	.loc 1 66 2 is_stmt 1 view .LVU47
	.loc 1 67 2 view .LVU48
.LBB65:
	.loc 1 67 2 view .LVU49
	movl	bits, %eax
.L14:
	movl	%eax, %edx
	andl	$4080, %edx
	lock cmpxchgl	%edx, bits
	jne	.L14
.LVL19:
	.loc 1 67 2 view .LVU50
	movl	bits, %eax
	movl	%edx, 4(%esp)
	xorl	%edx, %edx
.LVL20:
	.loc 1 67 2 is_stmt 0 view .LVU51
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	call	printf
.LVL21:
	.loc 1 67 2 view .LVU52
.LBE65:
	.loc 1 67 2 is_stmt 1 view .LVU53
	.loc 1 68 2 view .LVU54
.LBB66:
	.loc 1 68 2 view .LVU55
	movl	bits, %eax
.L15:
	movl	%eax, %ecx
	movl	%eax, %edx
	xorl	$65535, %ecx
	lock cmpxchgl	%ecx, bits
	jne	.L15
.LVL22:
	.loc 1 68 2 view .LVU56
	movl	bits, %eax
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL23:
	.loc 1 68 2 is_stmt 0 view .LVU57
.LBE66:
	.loc 1 68 2 is_stmt 1 view .LVU58
	.loc 1 69 2 view .LVU59
.LBB67:
	.loc 1 69 2 view .LVU60
	movl	bits, %eax
.L16:
	movl	%eax, %edx
	andl	$61440, %edx
	notl	%edx
	lock cmpxchgl	%edx, bits
	jne	.L16
.LVL24:
	.loc 1 69 2 view .LVU61
	movl	bits, %eax
	movl	%edx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	xorl	%eax, %eax
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL25:
	.loc 1 69 2 is_stmt 0 view .LVU62
.LBE67:
	.loc 1 69 2 is_stmt 1 view .LVU63
	.loc 1 70 2 view .LVU64
.LBB68:
	.loc 1 70 2 view .LVU65
	movb	$10, %al
	lock xaddb	%al, byte
.LVL26:
	.loc 1 70 2 view .LVU66
	movzbl	byte, %edx
	xorl	%ecx, %ecx
	movl	%edx, 12(%esp)
	movzbl	%al, %eax
	.loc 1 70 2 is_stmt 0 view .LVU67
	xorl	%edx, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL27:
	.loc 1 70 2 view .LVU68
.LBE68:
	.loc 1 70 2 is_stmt 1 view .LVU69
	.loc 1 71 2 view .LVU70
.LBB69:
	.loc 1 71 2 view .LVU71
	movb	$1, %al
	lock xaddb	%al, byte
	movzbl	byte, %edx
	xorl	%ebx, %ebx
	movl	%edx, 12(%esp)
	incb	%al
.LVL28:
	.loc 1 71 2 view .LVU72
	movl	%ebx, 16(%esp)
	movzbl	%al, %eax
	.loc 1 71 2 is_stmt 0 view .LVU73
	movl	%eax, 4(%esp)
	xorl	%eax, %eax
.LVL29:
	.loc 1 71 2 view .LVU74
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL30:
	.loc 1 71 2 view .LVU75
.LBE69:
	.loc 1 71 2 is_stmt 1 view .LVU76
	.loc 1 72 2 view .LVU77
.LBB70:
	.loc 1 72 2 view .LVU78
	movl	$-32767, %eax
	lock xaddw	%ax, half
.LVL31:
	.loc 1 72 2 view .LVU79
	movswl	half, %edx
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	cwtl
	.loc 1 72 2 is_stmt 0 view .LVU80
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL32:
	.loc 1 72 2 view .LVU81
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL33:
	.loc 1 72 2 view .LVU82
.LBE70:
	.loc 1 72 2 is_stmt 1 view .LVU83
	.loc 1 73 2 view .LVU84
.LBB71:
	.loc 1 73 2 view .LVU85
	movl	$99, %eax
	xchgw	half, %ax
.LVL34:
	.loc 1 73 2 view .LVU86
	movswl	half, %edx
.LBE71:
.LBB72:
	.loc 1 74 2 is_stmt 0 view .LVU87
	movl	$18, %ebx
.LBE72:
.LBB73:
	.loc 1 73 2 view .LVU88
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	cwtl
	.loc 1 73 2 view .LVU89
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL35:
	.loc 1 73 2 view .LVU90
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL36:
	.loc 1 73 2 view .LVU91
.LBE73:
	.loc 1 73 2 is_stmt 1 view .LVU92
	.loc 1 74 2 view .LVU93
.LBB74:
	.loc 1 74 2 view .LVU94
	movl	$77, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
.LVL37:
	.loc 1 74 2 view .LVU95
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL38:
	.loc 1 74 2 is_stmt 0 view .LVU96
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL39:
	.loc 1 74 2 view .LVU97
.LBE74:
	.loc 1 74 2 is_stmt 1 view .LVU98
	.loc 1 75 2 view .LVU99
.LBB75:
	.loc 1 75 2 view .LVU100
	movl	$66, %edx
	movl	%ebx, %eax
	lock cmpxchgl	%edx, word
.LVL40:
	.loc 1 75 2 view .LVU101
	movl	word, %edx
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL41:
	.loc 1 75 2 is_stmt 0 view .LVU102
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 8(%esp)
	movl	$.LC0, (%esp)
	call	printf
.LVL42:
	.loc 1 75 2 view .LVU103
.LBE75:
	.loc 1 75 2 is_stmt 1 view .LVU104
	.loc 1 76 2 view .LVU105
	.loc 1 76 6 is_stmt 0 view .LVU106
	movl	$5, %eax
.LBB76:
	.loc 1 77 2 view .LVU107
	movl	$6, %edx
.LBE76:
	.loc 1 76 6 view .LVU108
	movl	%eax, 36(%esp)
	.loc 1 77 2 is_stmt 1 view .LVU109
.LBB77:
	.loc 1 77 2 view .LVU110
	movl	$5, %eax
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L17
	movl	%eax, 36(%esp)
.L17:
.LVL43:
	.loc 1 77 2 view .LVU111
	movl	$.LC0, (%esp)
	movl	36(%esp), %eax
	movzbl	%dl, %edx
.LVL44:
	.loc 1 77 2 is_stmt 0 view .LVU112
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	sarl	$31, %eax
.LVL45:
	.loc 1 77 2 view .LVU113
	movl	%eax, 16(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL46:
	.loc 1 77 2 view .LVU114
.LBE77:
	.loc 1 77 2 is_stmt 1 view .LVU115
	.loc 1 78 2 view .LVU116
.LBB78:
	.loc 1 78 2 view .LVU117
	movl	36(%esp), %eax
	movl	$6, %edx
	lock cmpxchgl	%edx, word
	sete	%dl
	je	.L18
	movl	%eax, 36(%esp)
.L18:
.LVL47:
	.loc 1 78 2 view .LVU118
	movl	word, %eax
	movzbl	%dl, %edx
.LVL48:
	.loc 1 78 2 is_stmt 0 view .LVU119
	movl	%edx, 4(%esp)
	xorl	%edx, %edx
.LVL49:
	.loc 1 78 2 view .LVU120
	movl	%edx, 8(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 12(%esp)
	sarl	$31, %eax
	movl	%eax, 16(%esp)
	call	printf
.LVL50:
	.loc 1 78 2 view .LVU121
.LBE78:
	.loc 1 78 2 is_stmt 1 view .LVU122
	.loc 1 79 2 view .LVU123
	.loc 1 80 2 view .LVU124
.LBB79:
	.loc 1 80 2 view .LVU125
	movb	$5, %al
	movb	$-56, %dl
	lock cmpxchgb	%dl, byte
	movl	$.LC0, (%esp)
	sete	%dl
.LVL51:
	.loc 1 80 2 view .LVU126
	movzbl	%al, %eax
	.loc 1 80 2 is_stmt 0 view .LVU127
	xorl	%ecx, %ecx
	movzbl	%dl, %edx
	.loc 1 80 2 view .LVU128
	movl	%ecx, 16(%esp)
	xorl	%ebx, %ebx
	movl	%edx, 4(%esp)
	movl	%eax, 12(%esp)
	movl	%ebx, 8(%esp)
	call	printf
.LVL52:
	.loc 1 80 2 view .LVU129
.LBE79:
	.loc 1 80 2 is_stmt 1 view .LVU130
	.loc 1 81 2 view .LVU131
.LBB80:
	.loc 1 81 2 view .LVU132
	movl	$3, %eax
	call	largest.constprop.0
.LVL53:
	.loc 1 81 2 view .LVU133
	movl	word, %edx
	movl	$.LC0, (%esp)
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL54:
	.loc 1 81 2 is_stmt 0 view .LVU134
	movl	%eax, 8(%esp)
	call	printf
.LVL55:
	.loc 1 81 2 view .LVU135
.LBE80:
	.loc 1 81 2 is_stmt 1 view .LVU136
	.loc 1 82 2 view .LVU137
.LBB81:
	.loc 1 82 2 view .LVU138
	movl	$300, %eax
	call	largest.constprop.0
.LVL56:
	.loc 1 82 2 view .LVU139
	movl	word, %edx
	movl	$.LC0, (%esp)
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL57:
	.loc 1 82 2 is_stmt 0 view .LVU140
	movl	%eax, 8(%esp)
	call	printf
.LVL58:
	.loc 1 82 2 view .LVU141
.LBE81:
	.loc 1 82 2 is_stmt 1 view .LVU142
	.loc 1 83 2 view .LVU143
.LBB82:
	.loc 1 83 2 view .LVU144
	movl	$299, %eax
	call	largest.constprop.0
.LVL59:
	.loc 1 83 2 view .LVU145
	movl	word, %edx
	movl	$.LC0, (%esp)
	movl	%edx, 12(%esp)
	sarl	$31, %edx
	movl	%edx, 16(%esp)
	movl	%eax, 4(%esp)
	sarl	$31, %eax
.LVL60:
	.loc 1 83 2 is_stmt 0 view .LVU146
	movl	%eax, 8(%esp)
	call	printf
.LVL61:
	.loc 1 83 2 view .LVU147
.LBE82:
	.loc 1 83 2 is_stmt 1 view .LVU148
	.loc 1 84 2 view .LVU149
	leal	36(%esp), %eax
	xchgl	pointer, %eax
	.loc 1 85 2 view .LVU150
	.loc 1 85 18 is_stmt 0 view .LVU151
	movl	pointer, %eax
	.loc 1 85 2 view .LVU152
	movl	36(%esp), %ecx
	cmpl	%ecx, (%eax)
	movl	$.LC1, (%esp)
	sete	%al
	.loc 1 89 6 view .LVU153
	xorl	%ebx, %ebx
	.loc 1 85 2 view .LVU154
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL62:
	.loc 1 86 2 is_stmt 1 view .LVU155
	.loc 1 88 14 is_stmt 0 view .LVU156
	xorl	%eax, %eax
.LBB83:
	.loc 1 90 11 view .LVU157
	xorl	%ecx, %ecx
.LBE83:
	.loc 1 86 2 view .LVU158
	lock orl	$0, (%esp)
.LBB92:
.LBB84:
.LBB85:
	.loc 1 21 9 view .LVU159
	movl	$1, %edx
.LBE85:
.LBE84:
.LBE92:
	.loc 1 86 2 view .LVU160
	.loc 1 88 2 is_stmt 1 view .LVU161
	.loc 1 88 14 is_stmt 0 view .LVU162
	movl	%eax, 40(%esp)
	xorl	%eax, %eax
	movl	%eax, 44(%esp)
	.loc 1 89 2 is_stmt 1 view .LVU163
.LVL63:
	.loc 1 90 2 view .LVU164
.LBB93:
	.loc 1 90 7 view .LVU165
	.loc 1 90 20 view .LVU166
.L22:
	.loc 1 91 3 view .LVU167
	.loc 1 91 9 is_stmt 0 view .LVU168
	movl	%ecx, %eax
	andl	$3, %eax
	.loc 1 91 6 view .LVU169
	cmpl	$3, %eax
	jne	.L20
	.loc 1 92 4 is_stmt 1 view .LVU170
	.loc 1 92 15 is_stmt 0 view .LVU171
	movl	$1, %eax
	movl	%eax, 40(%esp)
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L21:
.LBB87:
.LBB86:
	.loc 1 22 3 is_stmt 1 view .LVU172
	.loc 1 22 15 is_stmt 0 view .LVU173
	incl	44(%esp)
	.loc 1 23 3 is_stmt 1 view .LVU174
	movl	$0, 40(%esp)
	.loc 1 24 3 view .LVU175
#APP
# 24 "atomics.c" 1
	pause
# 0 "" 2
#NO_APP
.L20:
	.loc 1 21 9 view .LVU176
	movl	%edx, %eax
	xchgl	40(%esp), %eax
	testl	%eax, %eax
	jne	.L21
.LBE86:
.LBE87:
	.loc 1 94 3 discriminator 2 view .LVU177
	.loc 1 94 12 is_stmt 0 discriminator 2 view .LVU178
	movl	word, %eax
.LBB88:
.LBB89:
	.loc 1 30 2 discriminator 2 view .LVU179
	movl	$0, 40(%esp)
.LBE89:
.LBE88:
	.loc 1 94 12 discriminator 2 view .LVU180
	imull	%ecx, %eax
	.loc 1 90 27 discriminator 2 view .LVU181
	incl	%ecx
.LVL64:
	.loc 1 94 7 discriminator 2 view .LVU182
	addl	%eax, %ebx
.LVL65:
	.loc 1 95 3 is_stmt 1 discriminator 2 view .LVU183
.LBB91:
.LBI88:
	.loc 1 28 13 discriminator 2 view .LVU184
.LBB90:
	.loc 1 30 2 discriminator 2 view .LVU185
	.loc 1 30 2 is_stmt 0 discriminator 2 view .LVU186
.LBE90:
.LBE91:
	.loc 1 90 27 is_stmt 1 discriminator 2 view .LVU187
	.loc 1 90 20 discriminator 2 view .LVU188
	cmpl	$10, %ecx
	jne	.L22
.LBE93:
	.loc 1 97 2 view .LVU189
	movl	%ebx, 4(%esp)
	.loc 1 97 48 is_stmt 0 view .LVU190
	movl	40(%esp), %eax
	.loc 1 97 2 view .LVU191
	movl	$.LC2, (%esp)
	movl	%eax, 12(%esp)
	movl	44(%esp), %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL66:
	.loc 1 99 2 is_stmt 1 view .LVU192
	.loc 1 100 2 view .LVU193
.LBB94:
	.loc 1 100 7 view .LVU194
	.loc 1 100 20 view .LVU195
	leal	48(%esp), %edx
	.loc 1 100 11 is_stmt 0 view .LVU196
	xorl	%ecx, %ecx
.LVL67:
	.p2align 4
	.p2align 3
.L25:
	.loc 1 101 3 is_stmt 1 discriminator 3 view .LVU197
	.loc 1 101 22 is_stmt 0 discriminator 3 view .LVU198
	movl	%ecx, %eax
	imull	%ecx, %eax
	.loc 1 101 18 discriminator 3 view .LVU199
	movl	%eax, 4(%edx)
	.loc 1 102 3 is_stmt 1 discriminator 3 view .LVU200
.LVL68:
.LBB95:
.LBI95:
	.loc 1 36 13 discriminator 3 view .LVU201
.LBB96:
	.loc 1 38 2 discriminator 3 view .LVU202
	.loc 1 38 12 is_stmt 0 discriminator 3 view .LVU203
	movl	top, %eax
.L46:
	.loc 1 38 10 discriminator 3 view .LVU204
	movl	%eax, (%edx)
	.loc 1 39 2 is_stmt 1 discriminator 3 view .LVU205
	.loc 1 39 9 discriminator 3 view .LVU206
	.loc 1 39 10 is_stmt 0 discriminator 3 view .LVU207
	movl	(%edx), %eax
	lock cmpxchgl	%edx, top
	jne	.L46
.LVL69:
	.loc 1 39 10 discriminator 3 view .LVU208
.LBE96:
.LBE95:
	.loc 1 100 26 is_stmt 1 discriminator 3 view .LVU209
	incl	%ecx
.LVL70:
	.loc 1 100 20 discriminator 3 view .LVU210
	addl	$8, %edx
	cmpl	$6, %ecx
	jne	.L25
	jmp	.L26
.LVL71:
	.p2align 4,,10
	.p2align 3
.L47:
	.loc 1 100 20 is_stmt 0 discriminator 3 view .LVU211
.LBE94:
.LBB97:
.LBB98:
.LBB99:
	.loc 1 46 15 view .LVU212
	movl	(%edx), %ecx
	movl	%edx, %eax
	lock cmpxchgl	%ecx, top
.LVL72:
	.loc 1 46 15 view .LVU213
	movl	%eax, %edx
.LVL73:
	.loc 1 46 11 view .LVU214
	jne	.L28
	.loc 1 48 2 is_stmt 1 view .LVU215
.LVL74:
	.loc 1 48 2 is_stmt 0 view .LVU216
.LBE99:
.LBE98:
	.loc 1 104 35 view .LVU217
	testl	%eax, %eax
	je	.L30
	.loc 1 105 3 is_stmt 1 view .LVU218
	movl	4(%eax), %eax
.LVL75:
	.loc 1 105 3 is_stmt 0 view .LVU219
	movl	$.LC3, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL76:
.L26:
	.loc 1 104 35 is_stmt 1 view .LVU220
.LBB101:
.LBI98:
	.loc 1 43 21 view .LVU221
.LBB100:
	.loc 1 45 2 view .LVU222
	.loc 1 45 19 is_stmt 0 view .LVU223
	movl	top, %edx
.LVL77:
	.loc 1 46 2 is_stmt 1 view .LVU224
.L28:
	.loc 1 46 11 view .LVU225
	testl	%edx, %edx
	jne	.L47
.LVL78:
.L30:
	.loc 1 46 11 is_stmt 0 view .LVU226
.LBE100:
.LBE101:
.LBE97:
	.loc 1 106 2 is_stmt 1 view .LVU227
	.loc 1 106 7 is_stmt 0 view .LVU228
	movb	$0, 35(%esp)
	.loc 1 107 2 is_stmt 1 view .LVU229
	.loc 1 107 17 is_stmt 0 view .LVU230
	movb	$1, %bl
.LVL79:
	.loc 1 107 17 view .LVU231
	movb	%bl, %al
	xchgb	35(%esp), %al
	.loc 1 107 2 view .LVU232
	movl	$.LC4, (%esp)
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL80:
	.loc 1 108 2 is_stmt 1 view .LVU233
	.loc 1 108 15 is_stmt 0 view .LVU234
	xchgb	35(%esp), %bl
	.loc 1 108 2 view .LVU235
	movl	$.LC5, (%esp)
	movzbl	%bl, %ebx
	movl	%ebx, 4(%esp)
	call	printf
.LVL81:
	.loc 1 109 2 is_stmt 1 view .LVU236
	xorl	%eax, %eax
	xchgb	35(%esp), %al
	.loc 1 110 2 view .LVU237
	movl	$.LC1, (%esp)
	movsbl	35(%esp), %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL82:
	.loc 1 111 2 view .LVU238
	.loc 1 111 13 is_stmt 0 view .LVU239
	movl	44(%esp), %eax
.LVL83:
	.loc 1 112 1 view .LVU240
	movl	-4(%ebp), %ebx
	leave
	.cfi_restore 5
	.cfi_restore 3
	.cfi_def_cfa 4, 4
	ret
	.cfi_endproc
.LFE5:
	.size	main, .-main
	.local	top
	.comm	top,4,4
	.data
	.align 4
	.type	pointer, @object
	.size	pointer, 4
pointer:
	.long	word
	.align 4
	.type	bits, @object
	.size	bits, 4
bits:
	.long	65280
	.align 2
	.type	half, @object
	.size	half, 2
half:
	.value	-5
	.type	byte, @object
	.size	byte, 1
byte:
	.byte	-6
	.align 4
	.type	word, @object
	.size	word, 4
word:
	.long	10
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x879
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x14
	.long	.LASF33
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL38
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x15
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x5
	.byte	0x1
	.byte	0x8
	.long	.LASF3
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF4
	.uleb128 0x5
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF6
	.uleb128 0x10
	.long	.LASF8
	.byte	0x6
	.long	0x42
	.uleb128 0x16
	.long	0x2d
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF7
	.uleb128 0x10
	.long	.LASF9
	.byte	0x9
	.long	0x34
	.uleb128 0x5
	.byte	0x2
	.byte	0x7
	.long	.LASF10
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0x17
	.long	0x77
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x6
	.long	.LASF14
	.byte	0xb
	.byte	0xc
	.long	0x2d
	.uleb128 0x5
	.byte	0x3
	.long	word
	.uleb128 0x6
	.long	.LASF15
	.byte	0xc
	.byte	0x10
	.long	0x66
	.uleb128 0x5
	.byte	0x3
	.long	byte
	.uleb128 0x6
	.long	.LASF16
	.byte	0xd
	.byte	0x10
	.long	0x50
	.uleb128 0x5
	.byte	0x3
	.long	half
	.uleb128 0x6
	.long	.LASF17
	.byte	0xe
	.byte	0x11
	.long	0x3b
	.uleb128 0x5
	.byte	0x3
	.long	bits
	.uleb128 0x6
	.long	.LASF18
	.byte	0xf
	.byte	0xd
	.long	0xe6
	.uleb128 0x5
	.byte	0x3
	.long	pointer
	.uleb128 0xb
	.long	0x2d
	.uleb128 0x11
	.long	.LASF21
	.byte	0x11
	.long	0x10e
	.uleb128 0xc
	.long	.LASF19
	.byte	0x11
	.byte	0x1c
	.long	0x5a
	.byte	0
	.uleb128 0xc
	.long	.LASF20
	.byte	0x11
	.byte	0x27
	.long	0x2d
	.byte	0x4
	.byte	0
	.uleb128 0x11
	.long	.LASF22
	.byte	0x21
	.long	0x131
	.uleb128 0xc
	.long	.LASF23
	.byte	0x21
	.byte	0x1c
	.long	0x131
	.byte	0
	.uleb128 0xc
	.long	.LASF24
	.byte	0x21
	.byte	0x26
	.long	0x2d
	.byte	0x4
	.byte	0
	.uleb128 0xb
	.long	0x10e
	.uleb128 0x18
	.string	"top"
	.byte	0x1
	.byte	0x22
	.byte	0x15
	.long	0x131
	.uleb128 0x5
	.byte	0x3
	.long	top
	.uleb128 0x19
	.long	.LASF34
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x2d
	.long	0x15f
	.uleb128 0x1a
	.long	0x15f
	.uleb128 0x1b
	.byte	0
	.uleb128 0xb
	.long	0x7e
	.uleb128 0x1c
	.long	.LASF35
	.byte	0x1
	.byte	0x3b
	.byte	0x5
	.long	0x2d
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x7ab
	.uleb128 0x6
	.long	.LASF25
	.byte	0x4c
	.byte	0x6
	.long	0x2d
	.uleb128 0x2
	.byte	0x74
	.sleb128 36
	.uleb128 0x8
	.string	"old"
	.byte	0x4f
	.byte	0xa
	.long	0x66
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x6
	.long	.LASF21
	.byte	0x58
	.byte	0xe
	.long	0xeb
	.uleb128 0x2
	.byte	0x74
	.sleb128 40
	.uleb128 0x8
	.string	"sum"
	.byte	0x59
	.byte	0x6
	.long	0x2d
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x6
	.long	.LASF26
	.byte	0x63
	.byte	0xe
	.long	0x7ab
	.uleb128 0x2
	.byte	0x74
	.sleb128 48
	.uleb128 0x6
	.long	.LASF27
	.byte	0x6a
	.byte	0x7
	.long	0x77
	.uleb128 0x2
	.byte	0x74
	.sleb128 35
	.uleb128 0x9
	.long	.LLRL4
	.long	0x20c
	.uleb128 0x3
	.long	.LASF28
	.byte	0x3e
	.long	0x5f
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x2
	.long	.LVL7
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB61
	.long	.LBE61-.LBB61
	.long	0x240
	.uleb128 0x3
	.long	.LASF28
	.byte	0x3f
	.long	0x5f
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x2
	.long	.LVL10
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB62
	.long	.LBE62-.LBB62
	.long	0x274
	.uleb128 0x3
	.long	.LASF28
	.byte	0x40
	.long	0x5f
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x2
	.long	.LVL13
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB63
	.long	.LBE63-.LBB63
	.long	0x2a8
	.uleb128 0x3
	.long	.LASF28
	.byte	0x41
	.long	0x5f
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	.LVL16
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB64
	.long	.LBE64-.LBB64
	.long	0x2dc
	.uleb128 0x3
	.long	.LASF28
	.byte	0x42
	.long	0x5f
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x2
	.long	.LVL18
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB65
	.long	.LBE65-.LBB65
	.long	0x310
	.uleb128 0x3
	.long	.LASF28
	.byte	0x43
	.long	0x5f
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x2
	.long	.LVL21
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB66
	.long	.LBE66-.LBB66
	.long	0x344
	.uleb128 0x3
	.long	.LASF28
	.byte	0x44
	.long	0x5f
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x2
	.long	.LVL23
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB67
	.long	.LBE67-.LBB67
	.long	0x378
	.uleb128 0x3
	.long	.LASF28
	.byte	0x45
	.long	0x5f
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	.LVL25
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB68
	.long	.LBE68-.LBB68
	.long	0x3ac
	.uleb128 0x3
	.long	.LASF28
	.byte	0x46
	.long	0x5f
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x2
	.long	.LVL27
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB69
	.long	.LBE69-.LBB69
	.long	0x3e0
	.uleb128 0x3
	.long	.LASF28
	.byte	0x47
	.long	0x5f
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x2
	.long	.LVL30
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB70
	.long	.LBE70-.LBB70
	.long	0x414
	.uleb128 0x3
	.long	.LASF28
	.byte	0x48
	.long	0x5f
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x2
	.long	.LVL33
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL16
	.long	0x444
	.uleb128 0x3
	.long	.LASF28
	.byte	0x49
	.long	0x5f
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x2
	.long	.LVL36
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL18
	.long	0x474
	.uleb128 0x3
	.long	.LASF28
	.byte	0x4a
	.long	0x5f
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x2
	.long	.LVL39
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB75
	.long	.LBE75-.LBB75
	.long	0x4a8
	.uleb128 0x3
	.long	.LASF28
	.byte	0x4b
	.long	0x5f
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x2
	.long	.LVL42
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL21
	.long	0x4d8
	.uleb128 0x3
	.long	.LASF28
	.byte	0x4d
	.long	0x5f
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x2
	.long	.LVL46
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB78
	.long	.LBE78-.LBB78
	.long	0x50c
	.uleb128 0x3
	.long	.LASF28
	.byte	0x4e
	.long	0x5f
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x2
	.long	.LVL50
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB79
	.long	.LBE79-.LBB79
	.long	0x540
	.uleb128 0x3
	.long	.LASF28
	.byte	0x50
	.long	0x5f
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x2
	.long	.LVL52
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB80
	.long	.LBE80-.LBB80
	.long	0x592
	.uleb128 0x3
	.long	.LASF28
	.byte	0x51
	.long	0x5f
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x7
	.long	.LVL53
	.long	0x846
	.long	0x57d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x1
	.byte	0x33
	.uleb128 0xd
	.long	0x7cc
	.uleb128 0x5
	.byte	0x3
	.long	word
	.byte	0
	.uleb128 0x2
	.long	.LVL55
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB81
	.long	.LBE81-.LBB81
	.long	0x5e6
	.uleb128 0x3
	.long	.LASF28
	.byte	0x52
	.long	0x5f
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x7
	.long	.LVL56
	.long	0x846
	.long	0x5d1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa
	.value	0x12c
	.uleb128 0xd
	.long	0x7cc
	.uleb128 0x5
	.byte	0x3
	.long	word
	.byte	0
	.uleb128 0x2
	.long	.LVL58
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB82
	.long	.LBE82-.LBB82
	.long	0x63a
	.uleb128 0x3
	.long	.LASF28
	.byte	0x53
	.long	0x5f
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x7
	.long	.LVL59
	.long	0x846
	.long	0x625
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x3
	.byte	0xa
	.value	0x12b
	.uleb128 0xd
	.long	0x7cc
	.uleb128 0x5
	.byte	0x3
	.long	word
	.byte	0
	.uleb128 0x2
	.long	.LVL61
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LLRL28
	.long	0x68a
	.uleb128 0x8
	.string	"i"
	.byte	0x5a
	.byte	0xb
	.long	0x2d
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x1d
	.long	0x832
	.long	.LLRL30
	.byte	0x1
	.byte	0x5d
	.byte	0x3
	.long	0x66a
	.uleb128 0x1e
	.long	0x83c
	.byte	0
	.uleb128 0x1f
	.long	0x819
	.long	.LBI88
	.byte	.LVU184
	.long	.LLRL31
	.byte	0x1
	.byte	0x5f
	.byte	0x3
	.uleb128 0xe
	.long	0x823
	.long	.LLST32
	.long	.LVUS32
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB94
	.long	.LBE94-.LBB94
	.long	0x6cc
	.uleb128 0x8
	.string	"i"
	.byte	0x64
	.byte	0xb
	.long	0x2d
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0x20
	.long	0x805
	.long	.LBI95
	.byte	.LVU201
	.long	.LBB95
	.long	.LBE95-.LBB95
	.byte	0x1
	.byte	0x66
	.byte	0x3
	.uleb128 0xe
	.long	0x80f
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	.LBB97
	.long	.LBE97-.LBB97
	.long	0x728
	.uleb128 0x8
	.string	"n"
	.byte	0x68
	.byte	0x14
	.long	0x131
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x21
	.long	0x7ea
	.long	.LBI98
	.byte	.LVU221
	.long	.LLRL36
	.byte	0x1
	.byte	0x68
	.byte	0x1c
	.long	0x713
	.uleb128 0x22
	.long	.LLRL36
	.uleb128 0x12
	.long	0x7fb
	.long	.LLST37
	.long	.LVUS37
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL76
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC3
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	.LVL62
	.long	0x148
	.long	0x740
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.uleb128 0x7
	.long	.LVL66
	.long	0x148
	.long	0x75f
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
	.uleb128 0x7
	.long	.LVL80
	.long	0x148
	.long	0x777
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x7
	.long	.LVL81
	.long	0x148
	.long	0x796
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x2
	.long	.LVL82
	.long	0x148
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x23
	.long	0x10e
	.long	0x7bb
	.uleb128 0x24
	.long	0x3b
	.byte	0x5
	.byte	0
	.uleb128 0x25
	.long	.LASF29
	.byte	0x1
	.byte	0x33
	.byte	0xc
	.long	0x2d
	.byte	0x1
	.long	0x7ea
	.uleb128 0xa
	.string	"p"
	.byte	0x33
	.byte	0x19
	.long	0xe6
	.uleb128 0xa
	.string	"v"
	.byte	0x33
	.byte	0x20
	.long	0x2d
	.uleb128 0x13
	.string	"old"
	.byte	0x35
	.byte	0x6
	.long	0x2d
	.byte	0
	.uleb128 0x26
	.string	"pop"
	.byte	0x1
	.byte	0x2b
	.byte	0x15
	.long	0x131
	.byte	0x1
	.long	0x805
	.uleb128 0x13
	.string	"n"
	.byte	0x2d
	.byte	0xf
	.long	0x131
	.byte	0
	.uleb128 0xf
	.long	.LASF30
	.byte	0x24
	.long	0x819
	.uleb128 0xa
	.string	"n"
	.byte	0x24
	.byte	0x1f
	.long	0x131
	.byte	0
	.uleb128 0xf
	.long	.LASF31
	.byte	0x1c
	.long	0x82d
	.uleb128 0xa
	.string	"l"
	.byte	0x1c
	.byte	0x20
	.long	0x82d
	.byte	0
	.uleb128 0xb
	.long	0xeb
	.uleb128 0xf
	.long	.LASF32
	.byte	0x13
	.long	0x846
	.uleb128 0xa
	.string	"l"
	.byte	0x13
	.byte	0x1f
	.long	0x82d
	.byte	0
	.uleb128 0x27
	.long	0x7bb
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xe
	.long	0x7d5
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x12
	.long	0x7de
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x28
	.long	0x7cc
	.uleb128 0x6
	.byte	0x3
	.long	word
	.byte	0x9f
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
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.sleb128 2
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x7
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xd
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
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
	.uleb128 0x10
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 24
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
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
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x26
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
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
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
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
.LVUS2:
	.uleb128 .LVU124
	.uleb128 .LVU126
	.uleb128 .LVU126
	.uleb128 .LVU129
.LLST2:
	.byte	0x6
	.long	.LVL50
	.byte	0x4
	.uleb128 .LVL50-.LVL50
	.uleb128 .LVL51-.LVL50
	.uleb128 0x2
	.byte	0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL51-.LVL50
	.uleb128 .LVL52-1-.LVL50
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS3:
	.uleb128 .LVU164
	.uleb128 .LVU167
	.uleb128 .LVU167
	.uleb128 .LVU231
.LLST3:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL63-.LVL63
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL79-.LVL63
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU21
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU23
.LLST5:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LVL7-1-.LVL5
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU27
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU29
.LLST6:
	.byte	0x6
	.long	.LVL8
	.byte	0x4
	.uleb128 .LVL8-.LVL8
	.uleb128 .LVL9-.LVL8
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.LVL8
	.uleb128 .LVL10-1-.LVL8
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU33
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 .LVU35
.LLST7:
	.byte	0x6
	.long	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL13-1-.LVL11
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU39
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 .LVU41
.LLST8:
	.byte	0x6
	.long	.LVL14
	.byte	0x4
	.uleb128 .LVL14-.LVL14
	.uleb128 .LVL15-.LVL14
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL14
	.uleb128 .LVL16-1-.LVL14
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU45
	.uleb128 .LVU46
.LLST9:
	.byte	0x8
	.long	.LVL17
	.uleb128 .LVL18-1-.LVL17
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU50
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU52
.LLST10:
	.byte	0x6
	.long	.LVL19
	.byte	0x4
	.uleb128 .LVL19-.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL19
	.uleb128 .LVL21-1-.LVL19
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU56
	.uleb128 .LVU57
.LLST11:
	.byte	0x8
	.long	.LVL22
	.uleb128 .LVL23-1-.LVL22
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU61
	.uleb128 .LVU62
.LLST12:
	.byte	0x8
	.long	.LVL24
	.uleb128 .LVL25-1-.LVL24
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3b
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU66
	.uleb128 .LVU68
.LLST13:
	.byte	0x8
	.long	.LVL26
	.uleb128 .LVL27-1-.LVL26
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU72
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU75
.LLST14:
	.byte	0x6
	.long	.LVL28
	.byte	0x4
	.uleb128 .LVL28-.LVL28
	.uleb128 .LVL29-.LVL28
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL28
	.uleb128 .LVL30-1-.LVL28
	.uleb128 0x9
	.byte	0x74
	.sleb128 4
	.byte	0x94
	.byte	0x1
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU79
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 .LVU82
.LLST15:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL32-.LVL31
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x42
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.LVL31
	.uleb128 .LVL33-1-.LVL31
	.uleb128 0x9
	.byte	0x74
	.sleb128 4
	.byte	0x94
	.byte	0x2
	.byte	0xa8
	.uleb128 0x42
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU86
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU91
.LLST17:
	.byte	0x6
	.long	.LVL34
	.byte	0x4
	.uleb128 .LVL34-.LVL34
	.uleb128 .LVL35-.LVL34
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x42
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL34
	.uleb128 .LVL36-1-.LVL34
	.uleb128 0x9
	.byte	0x74
	.sleb128 4
	.byte	0x94
	.byte	0x2
	.byte	0xa8
	.uleb128 0x42
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU95
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU97
.LLST19:
	.byte	0x6
	.long	.LVL37
	.byte	0x4
	.uleb128 .LVL37-.LVL37
	.uleb128 .LVL38-.LVL37
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL37
	.uleb128 .LVL39-1-.LVL37
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU101
	.uleb128 .LVU102
	.uleb128 .LVU102
	.uleb128 .LVU103
.LLST20:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL42-1-.LVL40
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU111
	.uleb128 .LVU112
	.uleb128 .LVU113
	.uleb128 .LVU114
.LLST22:
	.byte	0x6
	.long	.LVL43
	.byte	0x4
	.uleb128 .LVL43-.LVL43
	.uleb128 .LVL44-.LVL43
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL43
	.uleb128 .LVL46-1-.LVL43
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU118
	.uleb128 .LVU119
	.uleb128 .LVU120
	.uleb128 .LVU121
.LLST23:
	.byte	0x6
	.long	.LVL47
	.byte	0x4
	.uleb128 .LVL47-.LVL47
	.uleb128 .LVL48-.LVL47
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL49-.LVL47
	.uleb128 .LVL50-1-.LVL47
	.uleb128 0x9
	.byte	0x74
	.sleb128 4
	.byte	0x94
	.byte	0x1
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU126
	.uleb128 .LVU129
.LLST24:
	.byte	0x8
	.long	.LVL51
	.uleb128 .LVL52-1-.LVL51
	.uleb128 0x7
	.byte	0x72
	.sleb128 0
	.byte	0xa8
	.uleb128 0x34
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU133
	.uleb128 .LVU134
	.uleb128 .LVU134
	.uleb128 .LVU135
.LLST25:
	.byte	0x6
	.long	.LVL53
	.byte	0x4
	.uleb128 .LVL53-.LVL53
	.uleb128 .LVL54-.LVL53
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL53
	.uleb128 .LVL55-1-.LVL53
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU139
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU141
.LLST26:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL57-.LVL56
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL57-.LVL56
	.uleb128 .LVL58-1-.LVL56
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU145
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU147
.LLST27:
	.byte	0x6
	.long	.LVL59
	.byte	0x4
	.uleb128 .LVL59-.LVL59
	.uleb128 .LVL60-.LVL59
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL60-.LVL59
	.uleb128 .LVL61-1-.LVL59
	.uleb128 0x8
	.byte	0x74
	.sleb128 4
	.byte	0x6
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU166
	.uleb128 .LVU167
	.uleb128 .LVU167
	.uleb128 .LVU182
	.uleb128 .LVU182
	.uleb128 .LVU188
	.uleb128 .LVU188
	.uleb128 .LVU192
.LLST29:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL63-.LVL63
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL64-.LVL63
	.uleb128 .LVL65-.LVL63
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL63
	.uleb128 .LVL66-1-.LVL63
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS32:
	.uleb128 .LVU184
	.uleb128 .LVU186
.LLST32:
	.byte	0x8
	.long	.LVL65
	.uleb128 .LVL65-.LVL65
	.uleb128 0x3
	.byte	0x74
	.sleb128 40
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 .LVU195
	.uleb128 .LVU197
	.uleb128 .LVU197
	.uleb128 .LVU211
.LLST33:
	.byte	0x6
	.long	.LVL66
	.byte	0x4
	.uleb128 .LVL66-.LVL66
	.uleb128 .LVL67-.LVL66
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL66
	.uleb128 .LVL71-.LVL66
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS34:
	.uleb128 .LVU201
	.uleb128 .LVU208
.LLST34:
	.byte	0x8
	.long	.LVL68
	.uleb128 .LVL69-.LVL68
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS35:
	.uleb128 .LVU216
	.uleb128 .LVU219
	.uleb128 .LVU219
	.uleb128 .LVU220
.LLST35:
	.byte	0x6
	.long	.LVL74
	.byte	0x4
	.uleb128 .LVL74-.LVL74
	.uleb128 .LVL75-.LVL74
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL75-.LVL74
	.uleb128 .LVL76-1-.LVL74
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS37:
	.uleb128 .LVU211
	.uleb128 .LVU213
	.uleb128 .LVU214
	.uleb128 .LVU216
	.uleb128 .LVU224
	.uleb128 .LVU226
.LLST37:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL73-.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL77-.LVL71
	.uleb128 .LVL78-.LVL71
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU4
	.uleb128 .LVU4
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
	.uleb128 .LFE6-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS1:
	.uleb128 .LVU4
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL2-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL2-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x5
	.byte	0x3
	.long	word
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x5
	.byte	0x3
	.long	word
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LFE6-.LVL1
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
	.long	.LFB5
	.long	.LFE5-.LFB5
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
	.long	.LBB58
	.byte	0x4
	.uleb128 .LBB58-.LBB58
	.uleb128 .LBE58-.LBB58
	.byte	0x4
	.uleb128 .LBB59-.LBB58
	.uleb128 .LBE59-.LBB58
	.byte	0x4
	.uleb128 .LBB60-.LBB58
	.uleb128 .LBE60-.LBB58
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB71
	.byte	0x4
	.uleb128 .LBB71-.LBB71
	.uleb128 .LBE71-.LBB71
	.byte	0x4
	.uleb128 .LBB73-.LBB71
	.uleb128 .LBE73-.LBB71
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB72
	.byte	0x4
	.uleb128 .LBB72-.LBB72
	.uleb128 .LBE72-.LBB72
	.byte	0x4
	.uleb128 .LBB74-.LBB72
	.uleb128 .LBE74-.LBB72
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB76
	.byte	0x4
	.uleb128 .LBB76-.LBB76
	.uleb128 .LBE76-.LBB76
	.byte	0x4
	.uleb128 .LBB77-.LBB76
	.uleb128 .LBE77-.LBB76
	.byte	0
.LLRL28:
	.byte	0x5
	.long	.LBB83
	.byte	0x4
	.uleb128 .LBB83-.LBB83
	.uleb128 .LBE83-.LBB83
	.byte	0x4
	.uleb128 .LBB92-.LBB83
	.uleb128 .LBE92-.LBB83
	.byte	0x4
	.uleb128 .LBB93-.LBB83
	.uleb128 .LBE93-.LBB83
	.byte	0
.LLRL30:
	.byte	0x5
	.long	.LBB84
	.byte	0x4
	.uleb128 .LBB84-.LBB84
	.uleb128 .LBE84-.LBB84
	.byte	0x4
	.uleb128 .LBB87-.LBB84
	.uleb128 .LBE87-.LBB84
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB88
	.byte	0x4
	.uleb128 .LBB88-.LBB88
	.uleb128 .LBE88-.LBB88
	.byte	0x4
	.uleb128 .LBB91-.LBB88
	.uleb128 .LBE91-.LBB88
	.byte	0
.LLRL36:
	.byte	0x5
	.long	.LBB98
	.byte	0x4
	.uleb128 .LBB98-.LBB98
	.uleb128 .LBE98-.LBB98
	.byte	0x4
	.uleb128 .LBB101-.LBB98
	.uleb128 .LBE101-.LBB98
	.byte	0
.LLRL38:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB5
	.uleb128 .LFE5-.LFB5
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"word"
.LASF29:
	.string	"largest"
.LASF5:
	.string	"short int"
.LASF35:
	.string	"main"
.LASF24:
	.string	"value"
.LASF26:
	.string	"nodes"
.LASF9:
	.string	"uint8_t"
.LASF30:
	.string	"push"
.LASF7:
	.string	"long long int"
.LASF17:
	.string	"bits"
.LASF12:
	.string	"long int"
.LASF34:
	.string	"printf"
.LASF19:
	.string	"taken"
.LASF28:
	.string	"result_"
.LASF22:
	.string	"node"
.LASF15:
	.string	"byte"
.LASF3:
	.string	"unsigned char"
.LASF6:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF4:
	.string	"unsigned int"
.LASF10:
	.string	"short unsigned int"
.LASF16:
	.string	"half"
.LASF11:
	.string	"char"
.LASF21:
	.string	"lock"
.LASF8:
	.string	"int16_t"
.LASF33:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF25:
	.string	"expected"
.LASF13:
	.string	"long unsigned int"
.LASF31:
	.string	"leave"
.LASF18:
	.string	"pointer"
.LASF27:
	.string	"flag"
.LASF20:
	.string	"contended"
.LASF32:
	.string	"take"
.LASF23:
	.string	"next"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"atomics.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
