	.file	"bits.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "bits.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%08x: clz %d ctz %d count %d parity %d ffs %d bswap %08x reverse %08x\n"
	.globl	__ffsdi2
	.globl	__popcountdi2
	.globl	__ctzdi2
	.align 4
.LC1:
	.string	"  %d %d %d %d %d %016llx %04x\n"
	.globl	__popcountsi2
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"%d %d %d\n"
.LC3:
	.string	"%x "
.LC4:
	.string	""
.LC5:
	.string	"%08x "
.LC6:
	.string	"%d\n%016llx wrong %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB17:
	.file 1 "bits.c"
	.loc 1 63 1 view -0
	.cfi_startproc
	.loc 1 64 2 view .LVU1
.LVL0:
	.loc 1 65 2 view .LVU2
	.loc 1 66 2 view .LVU3
.LBB93:
	.loc 1 66 7 view .LVU4
	.loc 1 66 23 view .LVU5
.LBE93:
	.loc 1 63 1 is_stmt 0 view .LVU6
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	movl	$31, %eax
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	movl	$1, %edx
	pushl	%edi
	.cfi_offset 7, -12
	movl	$-2147483648, %edi
	pushl	%esi
	movl	$1, %ecx
	pushl	%ebx
	.cfi_offset 6, -16
	.cfi_offset 3, -20
	xorl	%esi, %esi
	andl	$-16, %esp
	xorl	%ebx, %ebx
	subl	$160, %esp
	.loc 1 63 1 view .LVU7
	movl	%edi, 96(%esp)
	movl	$1, %edi
	movl	%ebx, 88(%esp)
	movl	$1, %ebx
	movl	%esi, 92(%esp)
	movl	$16777216, %esi
	movl	%eax, 72(%esp)
	xorl	%eax, %eax
	movl	%edx, 104(%esp)
	.loc 1 65 11 view .LVU8
	xorl	%edx, %edx
	.loc 1 63 1 view .LVU9
	movl	%ecx, 76(%esp)
	.loc 1 65 11 view .LVU10
	xorl	%ecx, %ecx
	.loc 1 63 1 view .LVU11
	movl	%edi, 108(%esp)
	.loc 1 64 6 view .LVU12
	xorl	%edi, %edi
	movl	%edi, 80(%esp)
.LBB188:
.LBB94:
.LBB95:
	.loc 1 78 20 view .LVU13
	movl	$31, %edi
	movl	%esi, 56(%esp)
	movl	%ebx, %esi
	movl	%eax, %ebx
.LBE95:
.LBE94:
.LBE188:
	.loc 1 65 11 view .LVU14
	movl	%edx, 112(%esp)
	movl	%ecx, 116(%esp)
.LVL1:
	.p2align 4
	.p2align 3
.L14:
.LBB189:
.LBB184:
	.loc 1 67 3 is_stmt 1 view .LVU15
	.loc 1 68 3 view .LVU16
	movl	88(%esp), %ecx
	.loc 1 68 16 is_stmt 0 view .LVU17
	xorl	%edx, %edx
	movl	%edx, 68(%esp)
	movl	108(%esp), %eax
	movl	%ecx, 60(%esp)
	.loc 1 68 28 view .LVU18
	leal	(%ecx,%ecx,2), %ecx
	.loc 1 68 16 view .LVU19
	movl	%eax, 64(%esp)
	.loc 1 68 28 view .LVU20
	shldl	%eax, %edx
	sall	%cl, %eax
	testb	$32, %cl
	je	.L50
	movl	%eax, %edx
	xorl	%eax, %eax
.L50:
.LVL2:
	.loc 1 69 3 is_stmt 1 view .LVU21
.LBB110:
.LBI110:
	.loc 1 18 17 view .LVU22
.LBB111:
	.loc 1 20 2 view .LVU23
.LBE111:
.LBE110:
	.loc 1 69 3 is_stmt 0 view .LVU24
	movl	%esi, 24(%esp)
	.loc 1 68 12 view .LVU25
	movl	88(%esp), %ecx
	.loc 1 69 3 view .LVU26
	movl	%ebx, 12(%esp)
	movl	76(%esp), %esi
	movl	$.LC0, (%esp)
	.loc 1 68 12 view .LVU27
	orl	%ecx, %eax
	movl	92(%esp), %ecx
	movl	%eax, 120(%esp)
.LVL3:
.LBB117:
.LBB112:
	.loc 1 20 9 view .LVU28
	movl	108(%esp), %eax
.LBE112:
.LBE117:
	.loc 1 69 3 view .LVU29
	movl	%esi, 20(%esp)
	movl	104(%esp), %esi
	.loc 1 68 12 view .LVU30
	orl	%ecx, %edx
	movl	%edx, 124(%esp)
.LBB118:
.LBB113:
	.loc 1 20 9 view .LVU31
	movl	%eax, %edx
.LBE113:
.LBE118:
	.loc 1 69 3 view .LVU32
	movl	%eax, %ebx
	movl	%esi, 16(%esp)
.LBB119:
.LBB114:
	.loc 1 20 9 view .LVU33
	shrl	%edx
.LBE114:
.LBE119:
	.loc 1 69 3 view .LVU34
	movl	72(%esp), %esi
.LBB120:
.LBB115:
	.loc 1 20 9 view .LVU35
	movl	%edx, 84(%esp)
.LVL4:
	.loc 1 21 2 is_stmt 1 view .LVU36
	.loc 1 22 2 view .LVU37
	.loc 1 23 2 view .LVU38
	.loc 1 23 2 is_stmt 0 view .LVU39
.LBE115:
.LBE120:
	.loc 1 69 3 view .LVU40
	movl	96(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%esi, 8(%esp)
	.loc 1 74 64 view .LVU41
	movzwl	%bx, %esi
	.loc 1 69 3 view .LVU42
	movl	%edx, 32(%esp)
	movl	56(%esp), %edx
	movl	%edx, 28(%esp)
	call	printf
.LVL5:
	.loc 1 72 3 is_stmt 1 view .LVU43
	.loc 1 74 46 is_stmt 0 view .LVU44
	movl	%esi, %edx
	movl	%esi, %eax
	sall	$8, %edx
	.loc 1 72 3 view .LVU45
	movl	120(%esp), %ecx
	.loc 1 74 46 view .LVU46
	shrl	$8, %eax
	orl	%edx, %eax
	movzwl	%ax, %ebx
	movl	%ebx, 76(%esp)
	.loc 1 72 3 view .LVU47
	movl	124(%esp), %ebx
	movl	%ecx, %eax
	movl	%ecx, 52(%esp)
	bswap	%eax
	movl	%eax, 56(%esp)
	movl	%ecx, %eax
	movl	%eax, (%esp)
	movl	%ebx, 4(%esp)
	movl	%ebx, %ecx
	bswap	%ecx
	movl	%ecx, 48(%esp)
	call	__ffsdi2
.LVL6:
	movl	52(%esp), %edx
	xorl	%edx, %ebx
	movl	%ebx, %edx
	movl	%eax, 72(%esp)
	shrl	$16, %edx
	xorw	%dx, %bx
	movl	124(%esp), %edx
	xorb	%bh, %bl
	movl	%edx, 4(%esp)
	setnp	%al
	movzbl	%al, %ebx
	movl	120(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	%eax, (%esp)
	call	__popcountdi2
.LVL7:
	movl	124(%esp), %edx
	orl	$-2147483648, %edx
	movl	%edx, 4(%esp)
	movl	%eax, %ebx
	movl	120(%esp), %eax
	movl	%eax, (%esp)
	call	__ctzdi2
.LVL8:
	movl	124(%esp), %edx
	movl	%eax, %ecx
	movl	120(%esp), %eax
	orl	$1, %eax
	testl	%edx, %edx
	je	.L2
	bsrl	%edx, %eax
	xorl	$31, %eax
.L3:
	movl	%ecx, 8(%esp)
	movl	76(%esp), %edx
	movl	%ebx, 12(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC1, (%esp)
	movl	%edx, 32(%esp)
	movl	48(%esp), %edx
	movl	%edx, 24(%esp)
	movl	56(%esp), %edx
	movl	%edx, 28(%esp)
	movl	72(%esp), %edx
	movl	%edx, 20(%esp)
	movl	52(%esp), %edx
	movl	%edx, 16(%esp)
	call	printf
.LVL9:
	.loc 1 75 3 is_stmt 1 view .LVU48
.LBB121:
.LBI121:
	.loc 1 10 12 view .LVU49
.LBB122:
	.loc 1 12 2 view .LVU50
	.loc 1 13 2 view .LVU51
	.loc 1 13 9 view .LVU52
	movl	68(%esp), %edx
	movl	64(%esp), %eax
	movl	%edx, %ecx
	orl	%eax, %ecx
	je	.L4
	.loc 1 12 6 is_stmt 0 view .LVU53
	movl	%esi, 76(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 72(%esp)
	movl	%ecx, %esi
.LVL10:
	.p2align 4
	.p2align 3
.L5:
	.loc 1 14 3 is_stmt 1 view .LVU54
	.loc 1 13 19 is_stmt 0 view .LVU55
	movl	%eax, %ecx
	movl	%edx, %ebx
	.loc 1 14 4 view .LVU56
	incl	%esi
.LVL11:
	.loc 1 13 14 is_stmt 1 view .LVU57
	.loc 1 13 19 is_stmt 0 view .LVU58
	addl	$-1, %ecx
	adcl	$-1, %ebx
	.loc 1 13 14 view .LVU59
	andl	%ecx, %eax
.LVL12:
	.loc 1 13 14 view .LVU60
	andl	%ebx, %edx
.LVL13:
	.loc 1 13 9 is_stmt 1 view .LVU61
	movl	%edx, %ebx
	orl	%eax, %ebx
	jne	.L5
.LBE122:
.LBE121:
	.loc 1 75 53 is_stmt 0 view .LVU62
	movl	104(%esp), %edx
	movl	%esi, %ecx
	movl	$1, %eax
.LVL14:
	.loc 1 75 53 view .LVU63
	movl	72(%esp), %ebx
	movl	76(%esp), %esi
.LVL15:
.LBB124:
.LBB123:
	.loc 1 15 2 is_stmt 1 view .LVU64
	.loc 1 15 2 is_stmt 0 view .LVU65
.LBE123:
.LBE124:
	.loc 1 75 53 view .LVU66
	cmpl	%edx, %ecx
	je	.L4
.L6:
	.loc 1 75 9 discriminator 6 view .LVU67
	movl	80(%esp), %ebx
	.loc 1 76 37 discriminator 6 view .LVU68
	movl	108(%esp), %ecx
	.loc 1 75 9 discriminator 6 view .LVU69
	addl	%eax, %ebx
.LVL16:
	.loc 1 76 3 is_stmt 1 discriminator 6 view .LVU70
.LBB125:
.LBI125:
	.loc 1 18 17 discriminator 6 view .LVU71
.LBB126:
	.loc 1 20 2 discriminator 6 view .LVU72
	.loc 1 20 9 is_stmt 0 discriminator 6 view .LVU73
	movl	96(%esp), %eax
	movl	%eax, %edx
	.loc 1 20 47 discriminator 6 view .LVU74
	addl	%eax, %eax
	.loc 1 20 9 discriminator 6 view .LVU75
	shrl	%edx
	.loc 1 20 47 discriminator 6 view .LVU76
	andl	$-1431655766, %eax
	.loc 1 20 14 discriminator 6 view .LVU77
	andl	$1431655765, %edx
	.loc 1 20 4 discriminator 6 view .LVU78
	orl	%edx, %eax
.LVL17:
	.loc 1 21 2 is_stmt 1 discriminator 6 view .LVU79
	.loc 1 21 9 is_stmt 0 discriminator 6 view .LVU80
	movl	%eax, %edx
	shrl	$2, %edx
	.loc 1 21 47 discriminator 6 view .LVU81
	sall	$2, %eax
.LVL18:
	.loc 1 21 14 discriminator 6 view .LVU82
	andl	$858993459, %edx
	.loc 1 21 47 discriminator 6 view .LVU83
	andl	$-858993460, %eax
	.loc 1 21 4 discriminator 6 view .LVU84
	orl	%edx, %eax
.LVL19:
	.loc 1 22 2 is_stmt 1 discriminator 6 view .LVU85
	.loc 1 22 9 is_stmt 0 discriminator 6 view .LVU86
	movl	%eax, %edx
	shrl	$4, %edx
	.loc 1 22 47 discriminator 6 view .LVU87
	sall	$4, %eax
.LVL20:
	.loc 1 22 14 discriminator 6 view .LVU88
	andl	$252645135, %edx
	.loc 1 22 47 discriminator 6 view .LVU89
	andl	$-252645136, %eax
.LVL21:
	.loc 1 23 2 is_stmt 1 discriminator 6 view .LVU90
	.loc 1 22 4 is_stmt 0 discriminator 6 view .LVU91
	orl	%eax, %edx
.LVL22:
	.loc 1 22 4 discriminator 6 view .LVU92
.LBE126:
.LBE125:
	.loc 1 76 37 discriminator 6 view .LVU93
	movl	$1, %eax
.LBB128:
.LBB127:
	.loc 1 23 9 discriminator 6 view .LVU94
	bswap	%edx
.LVL23:
	.loc 1 23 9 discriminator 6 view .LVU95
.LBE127:
.LBE128:
	.loc 1 76 37 discriminator 6 view .LVU96
	cmpl	%ecx, %edx
	je	.L47
.L9:
.LBB129:
	.loc 1 77 17 discriminator 6 view .LVU97
	movl	%esi, 96(%esp)
.LBE129:
	.loc 1 76 9 discriminator 6 view .LVU98
	addl	%ebx, %eax
.LBB130:
	.loc 1 77 17 discriminator 6 view .LVU99
	movl	116(%esp), %edx
.LBE130:
	.loc 1 76 9 discriminator 6 view .LVU100
	movl	%eax, 80(%esp)
.LVL24:
	.loc 1 77 3 is_stmt 1 discriminator 6 view .LVU101
.LBB131:
	.loc 1 77 8 discriminator 6 view .LVU102
	.loc 1 77 26 discriminator 6 view .LVU103
	.loc 1 78 93 is_stmt 0 discriminator 6 view .LVU104
	movzbl	108(%esp), %eax
.LVL25:
	.loc 1 78 93 discriminator 6 view .LVU105
	movb	%al, 104(%esp)
	.loc 1 77 17 discriminator 6 view .LVU106
	xorl	%eax, %eax
	movl	%eax, 120(%esp)
	movl	112(%esp), %eax
.LVL26:
	.p2align 4
	.p2align 3
.L11:
	.loc 1 78 4 is_stmt 1 discriminator 3 view .LVU107
	.loc 1 78 20 is_stmt 0 discriminator 3 view .LVU108
	imull	$31, %edx, %ecx
	.loc 1 78 47 discriminator 3 view .LVU109
	movl	96(%esp), %esi
	.loc 1 78 20 discriminator 3 view .LVU110
	mull	%edi
.LVL27:
	.loc 1 78 20 discriminator 3 view .LVU111
	movl	%edx, 116(%esp)
	.loc 1 78 81 discriminator 3 view .LVU112
	movzbl	104(%esp), %edx
	.loc 1 78 20 discriminator 3 view .LVU113
	addl	%ecx, 116(%esp)
.LVL28:
.LBB96:
.LBI96:
	.loc 1 26 17 is_stmt 1 discriminator 3 view .LVU114
.LBB97:
	.loc 1 26 55 discriminator 3 view .LVU115
	.loc 1 26 55 is_stmt 0 discriminator 3 view .LVU116
.LBE97:
.LBE96:
.LBB100:
.LBI100:
	.loc 1 27 17 is_stmt 1 discriminator 3 view .LVU117
.LBB101:
	.loc 1 27 55 discriminator 3 view .LVU118
	.loc 1 27 55 is_stmt 0 discriminator 3 view .LVU119
.LBE101:
.LBE100:
.LBB104:
.LBI104:
	.loc 1 28 16 is_stmt 1 discriminator 3 view .LVU120
.LBB105:
	.loc 1 28 53 discriminator 3 view .LVU121
	.loc 1 28 53 is_stmt 0 discriminator 3 view .LVU122
.LBE105:
.LBE104:
.LBB106:
.LBB102:
	.loc 1 27 81 discriminator 3 view .LVU123
	movl	120(%esp), %ecx
.LBE102:
.LBE106:
	.loc 1 78 20 discriminator 3 view .LVU124
	movl	%eax, 112(%esp)
	.loc 1 78 47 discriminator 3 view .LVU125
	movl	%esi, %eax
.LBB107:
.LBB103:
	.loc 1 27 81 discriminator 3 view .LVU126
	andl	$15, %ecx
.LBE103:
.LBE107:
	.loc 1 78 47 discriminator 3 view .LVU127
	sall	%cl, %eax
	negl	%ecx
	andb	$15, %cl
	shrl	%cl, %esi
	.loc 1 78 81 discriminator 3 view .LVU128
	movzbl	120(%esp), %ecx
	.loc 1 78 47 discriminator 3 view .LVU129
	orl	%esi, %eax
	movzwl	%ax, %eax
	.loc 1 78 75 discriminator 3 view .LVU130
	leal	(%eax,%eax,2), %ebx
	.loc 1 78 81 discriminator 3 view .LVU131
	rorb	%cl, %dl
	.loc 1 78 75 discriminator 3 view .LVU132
	movl	%ebx, %esi
	sarl	$31, %esi
	.loc 1 78 81 discriminator 3 view .LVU133
	movzbl	%dl, %edx
	.loc 1 78 108 discriminator 3 view .LVU134
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	cltd
	.loc 1 78 11 discriminator 3 view .LVU135
	addl	%ebx, %eax
.LBB108:
.LBB98:
	.loc 1 26 76 discriminator 3 view .LVU136
	movl	108(%esp), %ebx
.LBE98:
.LBE108:
	.loc 1 78 11 discriminator 3 view .LVU137
	adcl	%esi, %edx
.LBB109:
.LBB99:
	.loc 1 26 76 discriminator 3 view .LVU138
	roll	%cl, %ebx
	movl	%ebx, %ecx
.LBE99:
.LBE109:
	.loc 1 78 27 discriminator 3 view .LVU139
	xorl	%ebx, %ebx
	.loc 1 78 11 discriminator 3 view .LVU140
	addl	%ecx, %eax
	adcl	%ebx, %edx
	addl	112(%esp), %eax
	adcl	116(%esp), %edx
.LVL29:
	.loc 1 77 33 is_stmt 1 discriminator 3 view .LVU141
	incl	120(%esp)
.LVL30:
	.loc 1 77 33 is_stmt 0 discriminator 3 view .LVU142
	movl	120(%esp), %ecx
.LVL31:
	.loc 1 77 26 is_stmt 1 discriminator 3 view .LVU143
	cmpl	$33, %ecx
	jne	.L11
.LBE131:
	.loc 1 79 3 discriminator 2 view .LVU144
.LVL32:
.LBB132:
.LBI132:
	.loc 1 30 17 discriminator 2 view .LVU145
.LBB133:
	.loc 1 32 2 discriminator 2 view .LVU146
	.loc 1 33 13 is_stmt 0 discriminator 2 view .LVU147
	movl	%edx, 116(%esp)
	movl	96(%esp), %esi
.LVL33:
	.loc 1 33 2 is_stmt 1 discriminator 2 view .LVU148
	.loc 1 33 13 is_stmt 0 discriminator 2 view .LVU149
	movl	%eax, 112(%esp)
	movl	%esi, %edx
	sall	$8, %edx
	.loc 1 33 9 discriminator 2 view .LVU150
	orl	%esi, %edx
	.loc 1 33 4 discriminator 2 view .LVU151
	andl	$16711935, %edx
.LVL34:
	.loc 1 34 2 is_stmt 1 discriminator 2 view .LVU152
	.loc 1 34 13 is_stmt 0 discriminator 2 view .LVU153
	movl	%edx, %eax
.LVL35:
	.loc 1 34 13 discriminator 2 view .LVU154
	sall	$4, %eax
	.loc 1 34 9 discriminator 2 view .LVU155
	orl	%edx, %eax
	.loc 1 34 4 discriminator 2 view .LVU156
	andl	$252645135, %eax
.LVL36:
	.loc 1 35 2 is_stmt 1 discriminator 2 view .LVU157
	.loc 1 35 13 is_stmt 0 discriminator 2 view .LVU158
	leal	0(,%eax,4), %edx
	.loc 1 35 9 discriminator 2 view .LVU159
	orl	%eax, %edx
.LBE133:
.LBE132:
	.loc 1 79 55 discriminator 2 view .LVU160
	movl	108(%esp), %eax
.LVL37:
.LBB138:
.LBB134:
	.loc 1 35 4 discriminator 2 view .LVU161
	andl	$858993459, %edx
.LVL38:
	.loc 1 36 2 is_stmt 1 discriminator 2 view .LVU162
	.loc 1 36 2 is_stmt 0 discriminator 2 view .LVU163
.LBE134:
.LBE138:
	.loc 1 79 55 discriminator 2 view .LVU164
	shrl	$16, %eax
.LVL39:
.LBB139:
.LBI139:
	.loc 1 30 17 is_stmt 1 discriminator 2 view .LVU165
.LBB140:
	.loc 1 32 2 discriminator 2 view .LVU166
	.loc 1 33 2 discriminator 2 view .LVU167
	.loc 1 33 13 is_stmt 0 discriminator 2 view .LVU168
	movl	%eax, %ecx
.LVL40:
	.loc 1 33 13 discriminator 2 view .LVU169
	sall	$8, %ecx
	.loc 1 33 9 discriminator 2 view .LVU170
	orl	%eax, %ecx
	.loc 1 33 4 discriminator 2 view .LVU171
	andl	$16711935, %ecx
.LVL41:
	.loc 1 34 2 is_stmt 1 discriminator 2 view .LVU172
	.loc 1 34 13 is_stmt 0 discriminator 2 view .LVU173
	movl	%ecx, %eax
.LVL42:
	.loc 1 34 13 discriminator 2 view .LVU174
	sall	$4, %eax
	.loc 1 34 9 discriminator 2 view .LVU175
	orl	%ecx, %eax
	.loc 1 34 4 discriminator 2 view .LVU176
	andl	$252645135, %eax
.LVL43:
	.loc 1 35 2 is_stmt 1 discriminator 2 view .LVU177
	.loc 1 35 13 is_stmt 0 discriminator 2 view .LVU178
	leal	0(,%eax,4), %ecx
	.loc 1 35 9 discriminator 2 view .LVU179
	orl	%eax, %ecx
	.loc 1 35 4 discriminator 2 view .LVU180
	andl	$858993459, %ecx
.LVL44:
	.loc 1 36 2 is_stmt 1 discriminator 2 view .LVU181
	.loc 1 36 2 is_stmt 0 discriminator 2 view .LVU182
.LBE140:
.LBE139:
	.loc 1 80 3 is_stmt 1 discriminator 2 view .LVU183
.LBB142:
.LBB141:
	.loc 1 36 16 is_stmt 0 discriminator 2 view .LVU184
	leal	(%ecx,%ecx), %eax
	.loc 1 36 12 discriminator 2 view .LVU185
	orl	%ecx, %eax
.LBE141:
.LBE142:
.LBB143:
.LBB135:
	.loc 1 36 16 discriminator 2 view .LVU186
	leal	(%edx,%edx), %ecx
.LVL45:
	.loc 1 36 16 discriminator 2 view .LVU187
.LBE135:
.LBE143:
	.loc 1 79 63 discriminator 2 view .LVU188
	addl	%eax, %eax
.LBB144:
.LBB136:
	.loc 1 36 12 discriminator 2 view .LVU189
	orl	%edx, %ecx
.LBE136:
.LBE144:
	.loc 1 79 63 discriminator 2 view .LVU190
	andl	$-1431655766, %eax
.LBB145:
.LBB137:
	.loc 1 36 22 discriminator 2 view .LVU191
	andl	$1431655765, %ecx
.LBE137:
.LBE145:
	.loc 1 79 33 discriminator 2 view .LVU192
	xorl	%edx, %edx
.LVL46:
	.loc 1 79 33 discriminator 2 view .LVU193
	orl	%ecx, %eax
	.loc 1 79 10 discriminator 2 view .LVU194
	addl	112(%esp), %eax
	adcl	116(%esp), %edx
	.loc 1 80 19 discriminator 2 view .LVU195
	imull	$31, %edx, %ecx
	mull	%edi
	movl	%eax, 120(%esp)
.LVL47:
.LBB146:
.LBB147:
	.loc 1 80 19 discriminator 2 view .LVU196
	movl	$1, %eax
	movl	%eax, 112(%esp)
.LVL48:
	.loc 1 80 19 discriminator 2 view .LVU197
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
	.loc 1 53 62 discriminator 2 view .LVU198
	movl	84(%esp), %eax
.LBE147:
.LBE146:
	.loc 1 80 19 discriminator 2 view .LVU199
	movl	%edx, 124(%esp)
	addl	%ecx, 124(%esp)
.LVL49:
.LBB149:
.LBI146:
	.loc 1 53 17 is_stmt 1 discriminator 2 view .LVU200
.LBB148:
	.loc 1 53 44 discriminator 2 view .LVU201
	.loc 1 53 62 is_stmt 0 discriminator 2 view .LVU202
	cmpl	$1, %eax
	jbe	.L12
	.loc 1 53 76 view .LVU203
	decl	%eax
.LVL50:
	.loc 1 53 74 view .LVU204
	bsrl	%eax, %eax
	leal	1(%eax), %ecx
	.loc 1 53 62 view .LVU205
	movl	$1, %eax
	sall	%cl, %eax
.LBE148:
.LBE149:
	.loc 1 80 26 view .LVU206
	movl	%eax, 112(%esp)
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
.L12:
.LVL51:
.LBB150:
.LBI150:
	.loc 1 54 17 is_stmt 1 view .LVU207
.LBB151:
	.loc 1 54 39 view .LVU208
	.loc 1 54 68 is_stmt 0 view .LVU209
	movl	108(%esp), %ebx
.LBE151:
.LBE150:
	.loc 1 80 91 view .LVU210
	movl	60(%esp), %esi
.LBB155:
.LBB156:
	.loc 1 55 67 view .LVU211
	movl	%ebx, %ecx
.LBE156:
.LBE155:
.LBB160:
.LBB152:
	.loc 1 54 68 view .LVU212
	movl	%ebx, %edx
.LBE152:
.LBE160:
.LBB161:
.LBB157:
	.loc 1 55 51 view .LVU213
	leal	-16843009(%ebx), %eax
	.loc 1 55 67 view .LVU214
	notl	%ecx
.LBE157:
.LBE161:
.LBB162:
.LBB153:
	.loc 1 54 68 view .LVU215
	sarl	$31, %edx
.LVL52:
	.loc 1 54 76 is_stmt 1 view .LVU216
	.loc 1 54 76 is_stmt 0 view .LVU217
.LBE153:
.LBE162:
.LBB163:
.LBI155:
	.loc 1 55 12 is_stmt 1 view .LVU218
.LBB158:
	.loc 1 55 40 view .LVU219
	.loc 1 55 40 is_stmt 0 view .LVU220
.LBE158:
.LBE163:
.LBB164:
.LBI164:
	.loc 1 56 17 is_stmt 1 view .LVU221
.LBB165:
	.loc 1 56 57 view .LVU222
	.loc 1 56 57 is_stmt 0 view .LVU223
.LBE165:
.LBE164:
.LBB168:
.LBB159:
	.loc 1 55 65 view .LVU224
	andl	%ecx, %eax
	.loc 1 55 84 view .LVU225
	testl	$-2139062144, %eax
	setne	%al
	xorl	%ebx, %ebx
	movzbl	%al, %eax
	movl	%eax, %ecx
.LBE159:
.LBE168:
.LBB169:
.LBB154:
	.loc 1 54 96 view .LVU226
	movl	108(%esp), %eax
	xorl	%edx, %eax
	.loc 1 54 104 view .LVU227
	subl	%edx, %eax
.LBE154:
.LBE169:
	.loc 1 80 49 view .LVU228
	xorl	%edx, %edx
	.loc 1 80 10 view .LVU229
	addl	%eax, %ecx
	movl	%ecx, 96(%esp)
	.loc 1 80 10 view .LVU230
	adcl	%edx, %ebx
	.loc 1 80 91 view .LVU231
	movl	$16, %ecx
	.loc 1 80 10 view .LVU232
	movl	%ebx, 100(%esp)
.LBB170:
.LBB166:
	.loc 1 56 74 view .LVU233
	movl	$-1, %ebx
.LBE166:
.LBE170:
	.loc 1 80 91 view .LVU234
	subl	%esi, %ecx
.LBB171:
.LBB167:
	.loc 1 56 74 view .LVU235
	movl	%ebx, %eax
	.loc 1 56 66 view .LVU236
	movl	108(%esp), %edx
	.loc 1 56 74 view .LVU237
	sall	%cl, %eax
	.loc 1 56 66 view .LVU238
	movzbl	88(%esp), %ecx
	.loc 1 56 74 view .LVU239
	notl	%eax
	.loc 1 56 66 view .LVU240
	shrl	%cl, %edx
	.loc 1 56 74 view .LVU241
	andl	%edx, %eax
.LBE167:
.LBE171:
	.loc 1 80 91 view .LVU242
	xorl	%edx, %edx
	.loc 1 80 10 view .LVU243
	addl	96(%esp), %eax
	adcl	100(%esp), %edx
	addl	120(%esp), %eax
	adcl	124(%esp), %edx
	addl	112(%esp), %eax
	adcl	116(%esp), %edx
.LBE184:
	.loc 1 66 23 view .LVU244
	addl	$1, 88(%esp)
.LVL53:
.LBB185:
	.loc 1 80 10 view .LVU245
	movl	%eax, 112(%esp)
.LBE185:
	.loc 1 66 23 view .LVU246
	adcl	$0, 92(%esp)
	movl	88(%esp), %eax
.LBB186:
	.loc 1 80 10 view .LVU247
	movl	%edx, 116(%esp)
.LVL54:
	.loc 1 80 10 view .LVU248
.LBE186:
	.loc 1 66 58 is_stmt 1 view .LVU249
	.loc 1 66 23 view .LVU250
	movl	92(%esp), %edx
	xorl	$16, %eax
	orl	%edx, %eax
	je	.L13
.LBB187:
	.loc 1 67 12 is_stmt 0 view .LVU251
	movl	88(%esp), %eax
	sall	$2, %eax
	movl	values(%eax), %eax
	movl	%eax, 108(%esp)
	.loc 1 69 3 view .LVU252
	movl	%eax, %esi
	bswap	%esi
	movl	%esi, 56(%esp)
	bsfl	%eax, %esi
	cmove	%ebx, %esi
	movl	%eax, %ebx
	movl	%ebx, (%esp)
	shrl	$16, %eax
	incl	%esi
	xorw	%bx, %ax
	xorb	%ah, %al
	setnp	%al
	movzbl	%al, %eax
	movl	%eax, 76(%esp)
	call	__popcountsi2
.LVL55:
	movl	%ebx, %edx
	bsfl	%ebx, %ebx
	movl	%eax, 104(%esp)
	bsrl	%edx, %eax
	xorl	$31, %eax
	movl	%eax, 72(%esp)
.LBB172:
.LBB116:
	.loc 1 20 9 view .LVU253
	movl	%edx, %eax
	shrl	%edx
	.loc 1 20 47 view .LVU254
	addl	%eax, %eax
	.loc 1 20 14 view .LVU255
	andl	$1431655765, %edx
	.loc 1 20 47 view .LVU256
	andl	$-1431655766, %eax
	.loc 1 20 4 view .LVU257
	orl	%edx, %eax
	.loc 1 21 9 view .LVU258
	movl	%eax, %edx
	shrl	$2, %edx
	.loc 1 21 47 view .LVU259
	sall	$2, %eax
	.loc 1 21 14 view .LVU260
	andl	$858993459, %edx
	.loc 1 21 47 view .LVU261
	andl	$-858993460, %eax
	.loc 1 21 4 view .LVU262
	orl	%edx, %eax
	.loc 1 22 47 view .LVU263
	movl	%eax, %edx
	sall	$4, %edx
	.loc 1 22 9 view .LVU264
	shrl	$4, %eax
	.loc 1 22 47 view .LVU265
	andl	$-252645136, %edx
	.loc 1 22 14 view .LVU266
	andl	$252645135, %eax
	.loc 1 22 4 view .LVU267
	orl	%eax, %edx
	.loc 1 23 9 view .LVU268
	bswap	%edx
	movl	%edx, 96(%esp)
	jmp	.L14
.LVL56:
	.p2align 4,,10
	.p2align 3
.L2:
	.loc 1 23 9 view .LVU269
.LBE116:
.LBE172:
	.loc 1 72 3 view .LVU270
	bsrl	%eax, %eax
	xorl	$31, %eax
	addl	$32, %eax
	jmp	.L3
.LVL57:
.L47:
.LBB173:
.LBI173:
	.loc 1 45 17 is_stmt 1 view .LVU271
.LBB174:
	.loc 1 45 36 view .LVU272
.LBE174:
.LBE173:
.LBB176:
.LBB177:
	.loc 1 48 11 is_stmt 0 view .LVU273
	movl	%esi, 120(%esp)
.LBE177:
.LBE176:
.LBB179:
.LBB175:
	.loc 1 45 45 view .LVU274
	movl	84(%esp), %eax
	movl	$5, %edx
	xorl	%ecx, %eax
.LVL58:
	.loc 1 45 45 view .LVU275
.LBE175:
.LBE179:
.LBB180:
.LBI176:
	.loc 1 46 17 is_stmt 1 view .LVU276
.LBB178:
	.loc 1 48 28 view .LVU277
	.loc 1 48 11 is_stmt 0 view .LVU278
	movl	$1, %ecx
.LVL59:
	.p2align 4
	.p2align 3
.L10:
	.loc 1 49 3 is_stmt 1 view .LVU279
	.loc 1 49 10 is_stmt 0 view .LVU280
	movl	%eax, %esi
	shrl	%cl, %esi
	.loc 1 48 40 view .LVU281
	addl	%ecx, %ecx
.LVL60:
	.loc 1 49 5 view .LVU282
	xorl	%esi, %eax
.LVL61:
	.loc 1 48 40 is_stmt 1 view .LVU283
	.loc 1 48 28 view .LVU284
	decl	%edx
	jne	.L10
.LBE178:
.LBE180:
	.loc 1 76 37 is_stmt 0 view .LVU285
	movl	108(%esp), %edx
	movl	120(%esp), %esi
.LBB181:
	.loc 1 50 2 is_stmt 1 view .LVU286
.LVL62:
	.loc 1 50 2 is_stmt 0 view .LVU287
.LBE181:
	.loc 1 76 37 view .LVU288
	cmpl	%edx, %eax
	setne	%al
	movzbl	%al, %eax
	jmp	.L9
.LVL63:
.L4:
.LBB182:
.LBB183:
	.loc 1 13 9 is_stmt 1 view .LVU289
	movl	124(%esp), %edx
	movl	120(%esp), %eax
	movl	%edx, %ecx
	orl	%eax, %ecx
	.loc 1 12 6 is_stmt 0 view .LVU290
	movl	$0, %ecx
	.loc 1 13 9 view .LVU291
	je	.L7
	.loc 1 12 6 view .LVU292
	movl	%esi, 120(%esp)
.LVL64:
	.loc 1 12 6 view .LVU293
	movl	%ecx, %esi
	movl	%ebx, 104(%esp)
.LVL65:
	.p2align 4
	.p2align 3
.L8:
	.loc 1 14 3 is_stmt 1 view .LVU294
	.loc 1 13 19 is_stmt 0 view .LVU295
	movl	%eax, %ecx
	movl	%edx, %ebx
	.loc 1 14 4 view .LVU296
	incl	%esi
.LVL66:
	.loc 1 13 14 is_stmt 1 view .LVU297
	.loc 1 13 19 is_stmt 0 view .LVU298
	addl	$-1, %ecx
	adcl	$-1, %ebx
	.loc 1 13 14 view .LVU299
	andl	%ecx, %eax
.LVL67:
	.loc 1 13 14 view .LVU300
	andl	%ebx, %edx
.LVL68:
	.loc 1 13 9 is_stmt 1 view .LVU301
	movl	%edx, %ebx
	orl	%eax, %ebx
	jne	.L8
	movl	%esi, %ecx
	movl	104(%esp), %ebx
	movl	120(%esp), %esi
.LVL69:
.L7:
	.loc 1 15 2 view .LVU302
.LBE183:
.LBE182:
	.loc 1 75 53 is_stmt 0 view .LVU303
	xorl	%eax, %eax
	cmpl	%ecx, %ebx
	setne	%al
	jmp	.L6
.LVL70:
.L13:
	.loc 1 75 53 view .LVU304
.LBE187:
.LBE189:
	.loc 1 82 2 is_stmt 1 view .LVU305
	xorl	%eax, %eax
	movl	$28, %esi
	movl	%esi, 12(%esp)
	xorl	%edi, %edi
	.loc 1 83 11 is_stmt 0 view .LVU306
	movl	$7, %ebx
	.loc 1 82 2 view .LVU307
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
.LVL71:
	.loc 1 83 2 is_stmt 1 view .LVU308
	.loc 1 84 2 view .LVU309
.LBB190:
	.loc 1 84 7 view .LVU310
	.loc 1 84 20 view .LVU311
.LBE190:
	.loc 1 82 2 is_stmt 0 view .LVU312
	movl	$12, %edx
	.loc 1 83 11 view .LVU313
	movl	%edx, 120(%esp)
	jmp	.L16
.LVL72:
	.p2align 4,,10
	.p2align 3
.L49:
.LBB201:
.LBB191:
.LBB192:
	.loc 1 42 30 view .LVU314
	movl	%ebx, %eax
	.loc 1 42 40 view .LVU315
	xorl	%edx, %edx
	.loc 1 42 30 view .LVU316
	xorl	%ecx, %eax
	.loc 1 42 40 view .LVU317
	divl	%esi
	.loc 1 42 46 view .LVU318
	shrl	$2, %eax
	.loc 1 42 51 view .LVU319
	orl	%ecx, %eax
.LBE192:
.LBE191:
	.loc 1 84 20 view .LVU320
	decl	120(%esp)
.LBB197:
.LBB193:
	.loc 1 42 51 view .LVU321
	movl	%eax, %ebx
.LVL73:
	.loc 1 42 51 view .LVU322
.LBE193:
.LBE197:
	.loc 1 84 20 is_stmt 1 view .LVU323
	je	.L48
.LVL74:
.L16:
	.loc 1 85 3 discriminator 3 view .LVU324
	movl	%ebx, 4(%esp)
.LBB198:
.LBB194:
	.loc 1 41 21 is_stmt 0 discriminator 3 view .LVU325
	movl	%ebx, %esi
.LBE194:
.LBE198:
	.loc 1 85 3 discriminator 3 view .LVU326
	movl	$.LC3, (%esp)
.LBB199:
.LBB195:
	.loc 1 41 21 discriminator 3 view .LVU327
	negl	%esi
.LBE195:
.LBE199:
	.loc 1 85 3 discriminator 3 view .LVU328
	call	printf
.LVL75:
	.loc 1 84 29 is_stmt 1 discriminator 3 view .LVU329
.LBB200:
.LBI191:
	.loc 1 39 17 discriminator 3 view .LVU330
.LBB196:
	.loc 1 41 2 discriminator 3 view .LVU331
	.loc 1 41 11 is_stmt 0 discriminator 3 view .LVU332
	andl	%ebx, %esi
.LVL76:
	.loc 1 42 2 is_stmt 1 discriminator 3 view .LVU333
	.loc 1 42 51 is_stmt 0 discriminator 3 view .LVU334
	movl	%esi, %ecx
	addl	%ebx, %ecx
.LVL77:
	.loc 1 42 51 discriminator 3 view .LVU335
	jne	.L49
	.loc 1 42 51 view .LVU336
	xorl	%ebx, %ebx
.LVL78:
	.loc 1 42 51 view .LVU337
.LBE196:
.LBE200:
	.loc 1 84 20 is_stmt 1 view .LVU338
	decl	120(%esp)
	jne	.L16
.LVL79:
.L48:
	.loc 1 84 20 is_stmt 0 view .LVU339
.LBE201:
	.loc 1 86 2 is_stmt 1 view .LVU340
	movl	$.LC4, (%esp)
	call	puts
.LVL80:
	.loc 1 87 2 view .LVU341
	.loc 1 87 11 is_stmt 0 view .LVU342
	movl	120(%esp), %edx
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.L17:
	movl	%ecx, 132(%esp,%eax)
	movl	%ecx, 136(%esp,%eax)
	addl	$8, %eax
	cmpl	$24, %eax
	jb	.L17
	xorl	%ecx, %ecx
.LBB202:
.LBB203:
.LBB204:
	.loc 1 57 58 view .LVU343
	movl	$1, %ebx
.LVL81:
	.loc 1 57 58 view .LVU344
.LBE204:
.LBE203:
.LBE202:
	.loc 1 87 11 view .LVU345
	movl	%ecx, 132(%esp,%eax)
	.loc 1 88 2 is_stmt 1 view .LVU346
.LBB213:
	.loc 1 88 7 view .LVU347
.LVL82:
	.loc 1 88 25 view .LVU348
	.loc 1 89 3 view .LVU349
.LBB209:
.LBI203:
	.loc 1 57 13 view .LVU350
.LBB205:
	.loc 1 57 46 view .LVU351
	.loc 1 57 64 is_stmt 0 view .LVU352
	movl	$1, %esi
.LBE205:
.LBE209:
	.loc 1 88 34 view .LVU353
	movl	$3, %ecx
.LBB210:
.LBB206:
	.loc 1 57 58 view .LVU354
	movl	%ebx, 128(%esp)
.LVL83:
	.loc 1 57 58 view .LVU355
.LBE206:
.LBE210:
	.loc 1 88 34 is_stmt 1 view .LVU356
	.loc 1 88 25 view .LVU357
	.p2align 4
	.p2align 3
.L19:
	.loc 1 89 3 view .LVU358
.LBB211:
	.loc 1 57 13 view .LVU359
.LBB207:
	.loc 1 57 46 view .LVU360
	.loc 1 57 52 is_stmt 0 view .LVU361
	movl	%ecx, %eax
	.loc 1 57 64 view .LVU362
	movl	%esi, %ebx
	sall	%cl, %ebx
.LBE207:
.LBE211:
	.loc 1 88 34 view .LVU363
	addl	$3, %ecx
.LVL84:
.LBB212:
.LBB208:
	.loc 1 57 52 view .LVU364
	shrl	$5, %eax
.LVL85:
	.loc 1 57 58 view .LVU365
	orl	%ebx, 128(%esp,%eax,4)
.LVL86:
	.loc 1 57 58 view .LVU366
.LBE208:
.LBE212:
	.loc 1 88 34 is_stmt 1 view .LVU367
	.loc 1 88 25 view .LVU368
	cmpl	$258, %ecx
	jne	.L19
.LBE213:
.LBB214:
	.loc 1 90 16 is_stmt 0 view .LVU369
	xorl	%ecx, %ecx
.LVL87:
.LBB215:
.LBB216:
	.loc 1 59 65 view .LVU370
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L20:
.LVL88:
	.loc 1 59 65 view .LVU371
.LBE216:
.LBE215:
	.loc 1 91 3 is_stmt 1 view .LVU372
.LBB219:
.LBI215:
	.loc 1 59 13 view .LVU373
.LBB217:
	.loc 1 59 47 view .LVU374
	.loc 1 59 53 is_stmt 0 view .LVU375
	movl	%ecx, %eax
	.loc 1 59 65 view .LVU376
	movl	%esi, %ebx
	sall	%cl, %ebx
.LBE217:
.LBE219:
	.loc 1 90 34 view .LVU377
	addl	$5, %ecx
.LVL89:
.LBB220:
.LBB218:
	.loc 1 59 53 view .LVU378
	shrl	$5, %eax
.LVL90:
	.loc 1 59 59 view .LVU379
	xorl	%ebx, 128(%esp,%eax,4)
.LVL91:
	.loc 1 59 59 view .LVU380
.LBE218:
.LBE220:
	.loc 1 90 34 is_stmt 1 view .LVU381
	.loc 1 90 25 view .LVU382
	cmpl	$260, %ecx
	jne	.L20
.LBE214:
.LBB221:
	.loc 1 92 16 is_stmt 0 view .LVU383
	xorl	%ecx, %ecx
.LVL92:
.LBB222:
.LBB223:
	.loc 1 58 68 view .LVU384
	movl	$1, %esi
	.p2align 4
	.p2align 3
.L21:
.LVL93:
	.loc 1 58 68 view .LVU385
.LBE223:
.LBE222:
	.loc 1 93 3 is_stmt 1 view .LVU386
.LBB226:
.LBI222:
	.loc 1 58 13 view .LVU387
.LBB224:
	.loc 1 58 48 view .LVU388
	.loc 1 58 68 is_stmt 0 view .LVU389
	movl	%esi, %eax
	.loc 1 58 54 view .LVU390
	movl	%ecx, %ebx
	.loc 1 58 68 view .LVU391
	sall	%cl, %eax
.LBE224:
.LBE226:
	.loc 1 92 34 view .LVU392
	addl	$7, %ecx
.LVL94:
.LBB227:
.LBB225:
	.loc 1 58 54 view .LVU393
	shrl	$5, %ebx
.LVL95:
	.loc 1 58 63 view .LVU394
	notl	%eax
	.loc 1 58 60 view .LVU395
	andl	%eax, 128(%esp,%ebx,4)
.LVL96:
	.loc 1 58 60 view .LVU396
.LBE225:
.LBE227:
	.loc 1 92 34 is_stmt 1 view .LVU397
	.loc 1 92 25 view .LVU398
	cmpl	$259, %ecx
	jne	.L21
.LBE221:
	.loc 1 94 6 is_stmt 0 view .LVU399
	xorl	%ebx, %ebx
	movl	%edx, %ecx
.LVL97:
	.p2align 4
	.p2align 3
.L22:
.LBB228:
	.loc 1 96 3 is_stmt 1 view .LVU400
.LBB229:
.LBI229:
	.loc 1 60 12 view .LVU401
.LBB230:
	.loc 1 60 52 view .LVU402
	.loc 1 60 65 is_stmt 0 view .LVU403
	movl	%ecx, %eax
	shrl	$5, %eax
	.loc 1 60 71 view .LVU404
	movl	128(%esp,%eax,4), %eax
	shrl	%cl, %eax
.LBE230:
.LBE229:
	.loc 1 95 33 view .LVU405
	incl	%ecx
.LVL98:
.LBB232:
.LBB231:
	.loc 1 60 81 view .LVU406
	andl	$1, %eax
.LBE231:
.LBE232:
	.loc 1 96 8 view .LVU407
	addl	%eax, %ebx
.LVL99:
	.loc 1 95 33 is_stmt 1 view .LVU408
	.loc 1 95 25 view .LVU409
	cmpl	$256, %ecx
	jne	.L22
	leal	128(%esp), %edi
	leal	160(%esp), %esi
.LVL100:
	.p2align 4
	.p2align 3
.L23:
	.loc 1 95 25 is_stmt 0 view .LVU410
.LBE228:
.LBB233:
	.loc 1 98 3 is_stmt 1 discriminator 3 view .LVU411
	movl	(%edi), %eax
	.loc 1 97 20 is_stmt 0 discriminator 3 view .LVU412
	addl	$4, %edi
	.loc 1 98 3 discriminator 3 view .LVU413
	movl	$.LC5, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL101:
	.loc 1 97 26 is_stmt 1 discriminator 3 view .LVU414
	.loc 1 97 20 discriminator 3 view .LVU415
	cmpl	%edi, %esi
	jne	.L23
.LBE233:
	.loc 1 99 2 view .LVU416
	movl	80(%esp), %edi
	movl	%ebx, 4(%esp)
	movl	112(%esp), %eax
	movl	$.LC6, (%esp)
	movl	116(%esp), %edx
	movl	%edi, 16(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	printf
.LVL102:
	.loc 1 100 2 view .LVU417
	.loc 1 100 20 is_stmt 0 view .LVU418
	testl	%edi, %edi
	jne	.L30
	.loc 1 100 20 discriminator 1 view .LVU419
	movl	%ebx, %eax
	movl	$50, %ecx
	cltd
	idivl	%ecx
.L1:
	.loc 1 101 1 view .LVU420
	movl	%edx, %eax
	leal	-12(%ebp), %esp
.LVL103:
	.loc 1 101 1 view .LVU421
	popl	%ebx
	.cfi_remember_state
	.cfi_restore 3
.LVL104:
	.loc 1 101 1 view .LVU422
	popl	%esi
	.cfi_restore 6
	popl	%edi
	.cfi_restore 7
	popl	%ebp
	.cfi_restore 5
	.cfi_def_cfa 4, 4
.LVL105:
	.loc 1 101 1 view .LVU423
	ret
.LVL106:
.L30:
	.cfi_restore_state
	.loc 1 100 20 view .LVU424
	movl	$99, %edx
	jmp	.L1
	.cfi_endproc
.LFE17:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values, @object
	.size	values, 64
values:
	.long	1
	.long	2
	.long	3
	.long	128
	.long	255
	.long	256
	.long	32768
	.long	65535
	.long	65536
	.long	2147483647
	.long	-2147483648
	.long	-1
	.long	305419896
	.long	-559038737
	.long	252645135
	.long	-1431655766
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x9fb
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF50
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL74
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF3
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x6
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x9
	.long	.LASF7
	.byte	0x2
	.byte	0x7
	.byte	0x18
	.long	0x4e
	.uleb128 0x1e
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF6
	.uleb128 0x9
	.long	.LASF8
	.byte	0x2
	.byte	0x9
	.byte	0x18
	.long	0x68
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.long	.LASF9
	.uleb128 0x9
	.long	.LASF10
	.byte	0x2
	.byte	0xa
	.byte	0x19
	.long	0x7b
	.uleb128 0x6
	.byte	0x2
	.byte	0x7
	.long	.LASF11
	.uleb128 0x9
	.long	.LASF12
	.byte	0x2
	.byte	0xb
	.byte	0x19
	.long	0x2d
	.uleb128 0x13
	.long	0x82
	.uleb128 0x9
	.long	.LASF13
	.byte	0x2
	.byte	0xc
	.byte	0x19
	.long	0x26
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF14
	.uleb128 0x13
	.long	0x9f
	.uleb128 0x9
	.long	.LASF15
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x2d
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.long	.LASF16
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF17
	.uleb128 0x17
	.long	0x8e
	.long	0xd5
	.uleb128 0x18
	.long	0x2d
	.byte	0xf
	.byte	0
	.uleb128 0x13
	.long	0xc5
	.uleb128 0x1f
	.long	.LASF23
	.byte	0x1
	.byte	0x5
	.byte	0x17
	.long	0xd5
	.uleb128 0x5
	.byte	0x3
	.long	values
	.uleb128 0x19
	.long	.LASF18
	.byte	0x37
	.long	0x4e
	.long	0x100
	.uleb128 0x1a
	.long	0x100
	.byte	0
	.uleb128 0x14
	.long	0xa6
	.uleb128 0x19
	.long	.LASF19
	.byte	0x19
	.long	0x4e
	.long	0x11a
	.uleb128 0x1a
	.long	0x100
	.uleb128 0x20
	.byte	0
	.uleb128 0x21
	.long	.LASF51
	.byte	0x1
	.byte	0x3e
	.byte	0x5
	.long	0x4e
	.long	.LFB17
	.long	.LFE17-.LFB17
	.uleb128 0x1
	.byte	0x9c
	.long	0x788
	.uleb128 0xb
	.long	.LASF20
	.byte	0x40
	.byte	0x6
	.long	0x4e
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xb
	.long	.LASF21
	.byte	0x41
	.byte	0xb
	.long	0x93
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xb
	.long	.LASF22
	.byte	0x53
	.byte	0xb
	.long	0x82
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x22
	.string	"map"
	.byte	0x1
	.byte	0x57
	.byte	0xb
	.long	0x788
	.uleb128 0x3
	.byte	0x74
	.sleb128 128
	.uleb128 0xb
	.long	.LASF24
	.byte	0x5e
	.byte	0x6
	.long	0x4e
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xc
	.long	.LLRL4
	.long	0x554
	.uleb128 0x7
	.string	"i"
	.byte	0x42
	.byte	0xe
	.long	0xab
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xa
	.long	.LLRL6
	.uleb128 0x7
	.string	"v"
	.byte	0x43
	.byte	0xc
	.long	0x82
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x7
	.string	"w"
	.byte	0x44
	.byte	0xc
	.long	0x93
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xc
	.long	.LLRL9
	.long	0x27d
	.uleb128 0x7
	.string	"n"
	.byte	0x4d
	.byte	0x11
	.long	0x2d
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x4
	.long	0x97d
	.long	.LBI96
	.value	.LVU114
	.long	.LLRL11
	.byte	0x4e
	.byte	0x1b
	.long	0x21b
	.uleb128 0x1
	.long	0x995
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x1
	.long	0x98c
	.long	.LLST13
	.long	.LVUS13
	.byte	0
	.uleb128 0x4
	.long	0x95b
	.long	.LBI100
	.value	.LVU117
	.long	.LLRL14
	.byte	0x4e
	.byte	0x2f
	.long	0x24b
	.uleb128 0x1
	.long	0x973
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x1
	.long	0x96a
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.uleb128 0x23
	.long	0x939
	.long	.LBI104
	.value	.LVU120
	.long	.LBB104
	.long	.LBE104-.LBB104
	.byte	0x1
	.byte	0x4e
	.byte	0x51
	.uleb128 0x1
	.long	0x951
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x1
	.long	0x948
	.long	.LLST18
	.long	.LVUS18
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x99f
	.long	.LBI110
	.value	.LVU22
	.long	.LLRL19
	.byte	0x47
	.byte	0x2e
	.long	0x2a0
	.uleb128 0x1
	.long	0x9ae
	.long	.LLST20
	.long	.LVUS20
	.byte	0
	.uleb128 0x4
	.long	0x9b8
	.long	.LBI121
	.value	.LVU49
	.long	.LLRL21
	.byte	0x4b
	.byte	0x25
	.long	0x2d6
	.uleb128 0x1
	.long	0x9c7
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0xa
	.long	.LLRL21
	.uleb128 0x8
	.long	0x9d0
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x99f
	.long	.LBI125
	.value	.LVU71
	.long	.LLRL24
	.byte	0x4c
	.byte	0xc
	.long	0x2f9
	.uleb128 0x1
	.long	0x9ae
	.long	.LLST25
	.long	.LVUS25
	.byte	0
	.uleb128 0x4
	.long	0x917
	.long	.LBI132
	.value	.LVU145
	.long	.LLRL26
	.byte	0x4f
	.byte	0xd
	.long	0x32f
	.uleb128 0x1
	.long	0x926
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0xa
	.long	.LLRL26
	.uleb128 0x8
	.long	0x92f
	.long	.LLST28
	.long	.LVUS28
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x917
	.long	.LBI139
	.value	.LVU165
	.long	.LLRL29
	.byte	0x4f
	.byte	0x23
	.long	0x365
	.uleb128 0x1
	.long	0x926
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xa
	.long	.LLRL29
	.uleb128 0x8
	.long	0x92f
	.long	.LLST31
	.long	.LVUS31
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x890
	.long	.LBI146
	.value	.LVU200
	.long	.LLRL32
	.byte	0x50
	.byte	0x1a
	.long	0x388
	.uleb128 0x1
	.long	0x89f
	.long	.LLST33
	.long	.LVUS33
	.byte	0
	.uleb128 0x4
	.long	0x86c
	.long	.LBI150
	.value	.LVU207
	.long	.LLRL34
	.byte	0x50
	.byte	0x31
	.long	0x3be
	.uleb128 0x1
	.long	0x87b
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0xa
	.long	.LLRL34
	.uleb128 0x8
	.long	0x884
	.long	.LLST36
	.long	.LVUS36
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x853
	.long	.LBI155
	.value	.LVU218
	.long	.LLRL37
	.byte	0x50
	.byte	0x48
	.long	0x3e1
	.uleb128 0x1
	.long	0x862
	.long	.LLST38
	.long	.LVUS38
	.byte	0
	.uleb128 0x4
	.long	0x826
	.long	.LBI164
	.value	.LVU221
	.long	.LLRL39
	.byte	0x50
	.byte	0x5b
	.long	0x41e
	.uleb128 0x1
	.long	0x848
	.long	.LLST40
	.long	.LVUS40
	.uleb128 0x1
	.long	0x83e
	.long	.LLST41
	.long	.LVUS41
	.uleb128 0x1
	.long	0x835
	.long	.LLST42
	.long	.LVUS42
	.byte	0
	.uleb128 0x4
	.long	0x8cf
	.long	.LBI173
	.value	.LVU271
	.long	.LLRL43
	.byte	0x4c
	.byte	0x28
	.long	0x441
	.uleb128 0x1
	.long	0x8de
	.long	.LLST44
	.long	.LVUS44
	.byte	0
	.uleb128 0x4
	.long	0x8a9
	.long	.LBI176
	.value	.LVU276
	.long	.LLRL45
	.byte	0x4c
	.byte	0x28
	.long	0x47b
	.uleb128 0x1
	.long	0x8b8
	.long	.LLST46
	.long	.LVUS46
	.uleb128 0x24
	.long	0x8c1
	.long	.LLRL47
	.uleb128 0x8
	.long	0x8c2
	.long	.LLST48
	.long	.LVUS48
	.byte	0
	.byte	0
	.uleb128 0x25
	.long	0x9b8
	.long	.LBB182
	.long	.LBE182-.LBB182
	.byte	0x1
	.byte	0x4b
	.byte	0x53
	.long	0x4aa
	.uleb128 0x1
	.long	0x9c7
	.long	.LLST49
	.long	.LVUS49
	.uleb128 0x8
	.long	0x9d0
	.long	.LLST50
	.long	.LVUS50
	.byte	0
	.uleb128 0xd
	.long	.LVL5
	.long	0x105
	.long	0x4f5
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
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x4
	.byte	0x74
	.sleb128 104
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 28
	.uleb128 0x3
	.byte	0x74
	.sleb128 56
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x4
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0
	.uleb128 0xe
	.long	.LVL6
	.long	0x9da
	.uleb128 0xe
	.long	.LVL7
	.long	0x9e3
	.uleb128 0xe
	.long	.LVL8
	.long	0x9ec
	.uleb128 0xd
	.long	.LVL9
	.long	0x105
	.long	0x549
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
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x3
	.byte	0x74
	.sleb128 52
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 20
	.uleb128 0x4
	.byte	0x74
	.sleb128 72
	.byte	0x6
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 32
	.uleb128 0x4
	.byte	0x74
	.sleb128 76
	.byte	0x6
	.byte	0
	.uleb128 0xe
	.long	.LVL55
	.long	0x9f5
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL51
	.long	0x5cd
	.uleb128 0x7
	.string	"i"
	.byte	0x54
	.byte	0xb
	.long	0x4e
	.long	.LLST52
	.long	.LVUS52
	.uleb128 0x4
	.long	0x8e8
	.long	.LBI191
	.value	.LVU330
	.long	.LLRL53
	.byte	0x54
	.byte	0x29
	.long	0x5b1
	.uleb128 0x1
	.long	0x8f7
	.long	.LLST54
	.long	.LVUS54
	.uleb128 0xa
	.long	.LLRL53
	.uleb128 0x8
	.long	0x900
	.long	.LLST55
	.long	.LVUS55
	.uleb128 0x8
	.long	0x90b
	.long	.LLST56
	.long	.LVUS56
	.byte	0
	.byte	0
	.uleb128 0x15
	.long	.LVL75
	.long	0x105
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
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	.LLRL57
	.long	0x614
	.uleb128 0x7
	.string	"n"
	.byte	0x58
	.byte	0x10
	.long	0x2d
	.long	.LLST58
	.long	.LVUS58
	.uleb128 0xf
	.long	0x804
	.long	.LBI203
	.value	.LVU350
	.long	.LLRL59
	.byte	0x59
	.byte	0x3
	.uleb128 0x1
	.long	0x81c
	.long	.LLST60
	.long	.LVUS60
	.uleb128 0x1
	.long	0x811
	.long	.LLST61
	.long	.LVUS61
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LBB214
	.long	.LBE214-.LBB214
	.long	0x65f
	.uleb128 0x7
	.string	"n"
	.byte	0x5a
	.byte	0x10
	.long	0x2d
	.long	.LLST62
	.long	.LVUS62
	.uleb128 0xf
	.long	0x7c1
	.long	.LBI215
	.value	.LVU373
	.long	.LLRL63
	.byte	0x5b
	.byte	0x3
	.uleb128 0x1
	.long	0x7d6
	.long	.LLST64
	.long	.LVUS64
	.uleb128 0x1
	.long	0x7cb
	.long	.LLST65
	.long	.LVUS65
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LBB221
	.long	.LBE221-.LBB221
	.long	0x6aa
	.uleb128 0x7
	.string	"n"
	.byte	0x5c
	.byte	0x10
	.long	0x2d
	.long	.LLST66
	.long	.LVUS66
	.uleb128 0xf
	.long	0x7e5
	.long	.LBI222
	.value	.LVU387
	.long	.LLRL67
	.byte	0x5d
	.byte	0x3
	.uleb128 0x1
	.long	0x7fa
	.long	.LLST68
	.long	.LVUS68
	.uleb128 0x1
	.long	0x7ef
	.long	.LLST69
	.long	.LVUS69
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LBB228
	.long	.LBE228-.LBB228
	.long	0x6f5
	.uleb128 0x7
	.string	"n"
	.byte	0x5f
	.byte	0x10
	.long	0x2d
	.long	.LLST70
	.long	.LVUS70
	.uleb128 0xf
	.long	0x798
	.long	.LBI229
	.value	.LVU401
	.long	.LLRL71
	.byte	0x60
	.byte	0xb
	.uleb128 0x1
	.long	0x7b2
	.long	.LLST72
	.long	.LVUS72
	.uleb128 0x1
	.long	0x7a7
	.long	.LLST73
	.long	.LVUS73
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LBB233
	.long	.LBE233-.LBB233
	.long	0x720
	.uleb128 0x11
	.string	"i"
	.byte	0x61
	.byte	0xb
	.long	0x4e
	.uleb128 0x15
	.long	.LVL101
	.long	0x105
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LVL71
	.long	0x105
	.long	0x74d
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
	.byte	0x77
	.sleb128 0
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0xd
	.long	.LVL80
	.long	0xec
	.long	0x765
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC4
	.byte	0
	.uleb128 0x15
	.long	.LVL102
	.long	0x105
	.uleb128 0x3
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC6
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
	.sleb128 16
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	0x82
	.long	0x798
	.uleb128 0x18
	.long	0x2d
	.byte	0x7
	.byte	0
	.uleb128 0x5
	.long	.LASF27
	.byte	0x3c
	.byte	0xc
	.long	0x4e
	.long	0x7bc
	.uleb128 0x2
	.string	"map"
	.byte	0x3c
	.byte	0x21
	.long	0x7bc
	.uleb128 0x2
	.string	"n"
	.byte	0x3c
	.byte	0x2f
	.long	0x2d
	.byte	0
	.uleb128 0x14
	.long	0x8e
	.uleb128 0x1b
	.long	.LASF25
	.byte	0x3b
	.long	0x7e0
	.uleb128 0x2
	.string	"map"
	.byte	0x3b
	.byte	0x1c
	.long	0x7e0
	.uleb128 0x2
	.string	"n"
	.byte	0x3b
	.byte	0x2a
	.long	0x2d
	.byte	0
	.uleb128 0x14
	.long	0x82
	.uleb128 0x1b
	.long	.LASF26
	.byte	0x3a
	.long	0x804
	.uleb128 0x2
	.string	"map"
	.byte	0x3a
	.byte	0x1d
	.long	0x7e0
	.uleb128 0x2
	.string	"n"
	.byte	0x3a
	.byte	0x2b
	.long	0x2d
	.byte	0
	.uleb128 0x26
	.string	"set"
	.byte	0x1
	.byte	0x39
	.byte	0xd
	.byte	0x1
	.long	0x826
	.uleb128 0x2
	.string	"map"
	.byte	0x39
	.byte	0x1b
	.long	0x7e0
	.uleb128 0x2
	.string	"n"
	.byte	0x39
	.byte	0x29
	.long	0x2d
	.byte	0
	.uleb128 0x5
	.long	.LASF28
	.byte	0x38
	.byte	0x11
	.long	0x82
	.long	0x853
	.uleb128 0x2
	.string	"v"
	.byte	0x38
	.byte	0x1f
	.long	0x82
	.uleb128 0x1c
	.long	.LASF29
	.byte	0x26
	.long	0x4e
	.uleb128 0x1c
	.long	.LASF30
	.byte	0x30
	.long	0x4e
	.byte	0
	.uleb128 0x5
	.long	.LASF31
	.byte	0x37
	.byte	0xc
	.long	0x4e
	.long	0x86c
	.uleb128 0x2
	.string	"v"
	.byte	0x37
	.byte	0x23
	.long	0x82
	.byte	0
	.uleb128 0x5
	.long	.LASF32
	.byte	0x36
	.byte	0x11
	.long	0x82
	.long	0x890
	.uleb128 0x2
	.string	"v"
	.byte	0x36
	.byte	0x22
	.long	0x42
	.uleb128 0x16
	.long	.LASF33
	.byte	0x36
	.byte	0x30
	.long	0x82
	.byte	0
	.uleb128 0x5
	.long	.LASF34
	.byte	0x35
	.byte	0x11
	.long	0x82
	.long	0x8a9
	.uleb128 0x2
	.string	"v"
	.byte	0x35
	.byte	0x27
	.long	0x82
	.byte	0
	.uleb128 0x5
	.long	.LASF35
	.byte	0x2e
	.byte	0x11
	.long	0x82
	.long	0x8cf
	.uleb128 0x2
	.string	"v"
	.byte	0x2e
	.byte	0x24
	.long	0x82
	.uleb128 0x27
	.uleb128 0x16
	.long	.LASF36
	.byte	0x30
	.byte	0xb
	.long	0x4e
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	.LASF37
	.byte	0x2d
	.byte	0x11
	.long	0x82
	.long	0x8e8
	.uleb128 0x2
	.string	"v"
	.byte	0x2d
	.byte	0x1f
	.long	0x82
	.byte	0
	.uleb128 0x5
	.long	.LASF38
	.byte	0x27
	.byte	0x11
	.long	0x82
	.long	0x917
	.uleb128 0x2
	.string	"v"
	.byte	0x27
	.byte	0x2a
	.long	0x82
	.uleb128 0x11
	.string	"low"
	.byte	0x29
	.byte	0xb
	.long	0x82
	.uleb128 0x16
	.long	.LASF39
	.byte	0x29
	.byte	0x19
	.long	0x82
	.byte	0
	.uleb128 0x5
	.long	.LASF40
	.byte	0x1e
	.byte	0x11
	.long	0x82
	.long	0x939
	.uleb128 0x2
	.string	"v"
	.byte	0x1e
	.byte	0x21
	.long	0x6f
	.uleb128 0x11
	.string	"x"
	.byte	0x20
	.byte	0xb
	.long	0x82
	.byte	0
	.uleb128 0x5
	.long	.LASF41
	.byte	0x1c
	.byte	0x10
	.long	0x5c
	.long	0x95b
	.uleb128 0x2
	.string	"v"
	.byte	0x1c
	.byte	0x24
	.long	0x5c
	.uleb128 0x2
	.string	"n"
	.byte	0x1c
	.byte	0x30
	.long	0x2d
	.byte	0
	.uleb128 0x5
	.long	.LASF42
	.byte	0x1b
	.byte	0x11
	.long	0x6f
	.long	0x97d
	.uleb128 0x2
	.string	"v"
	.byte	0x1b
	.byte	0x26
	.long	0x6f
	.uleb128 0x2
	.string	"n"
	.byte	0x1b
	.byte	0x32
	.long	0x2d
	.byte	0
	.uleb128 0x5
	.long	.LASF43
	.byte	0x1a
	.byte	0x11
	.long	0x82
	.long	0x99f
	.uleb128 0x2
	.string	"v"
	.byte	0x1a
	.byte	0x26
	.long	0x82
	.uleb128 0x2
	.string	"n"
	.byte	0x1a
	.byte	0x32
	.long	0x2d
	.byte	0
	.uleb128 0x5
	.long	.LASF44
	.byte	0x12
	.byte	0x11
	.long	0x82
	.long	0x9b8
	.uleb128 0x2
	.string	"v"
	.byte	0x12
	.byte	0x22
	.long	0x82
	.byte	0
	.uleb128 0x5
	.long	.LASF45
	.byte	0xa
	.byte	0xc
	.long	0x4e
	.long	0x9da
	.uleb128 0x2
	.string	"v"
	.byte	0xa
	.byte	0x22
	.long	0x93
	.uleb128 0x11
	.string	"n"
	.byte	0xc
	.byte	0x6
	.long	0x4e
	.byte	0
	.uleb128 0x12
	.long	.LASF46
	.long	.LASF46
	.uleb128 0x12
	.long	.LASF47
	.long	.LASF47
	.uleb128 0x12
	.long	.LASF48
	.long	.LASF48
	.uleb128 0x12
	.long	.LASF49
	.long	.LASF49
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
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
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
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 5
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
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 56
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x24
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x25
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0xb
	.byte	0x1
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
	.uleb128 .LVU2
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU271
	.uleb128 .LVU271
	.uleb128 .LVU289
	.uleb128 .LVU289
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU423
	.uleb128 .LVU423
	.uleb128 .LVU424
	.uleb128 .LVU424
	.uleb128 0
.LLST0:
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
	.uleb128 .LVL16-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0x4
	.uleb128 .LVL16-.LVL0
	.uleb128 .LVL24-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL24-.LVL0
	.uleb128 .LVL25-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.LVL0
	.uleb128 .LVL57-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0x4
	.uleb128 .LVL57-.LVL0
	.uleb128 .LVL63-.LVL0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL63-.LVL0
	.uleb128 .LVL103-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0x4
	.uleb128 .LVL103-.LVL0
	.uleb128 .LVL105-.LVL0
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x50
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL105-.LVL0
	.uleb128 .LVL106-.LVL0
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x50
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL106-.LVL0
	.uleb128 .LFE17-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 80
	.byte	0
.LVUS1:
	.uleb128 .LVU3
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU111
	.uleb128 .LVU141
	.uleb128 .LVU154
	.uleb128 .LVU182
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU193
	.uleb128 .LVU193
	.uleb128 .LVU197
	.uleb128 .LVU248
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU423
	.uleb128 .LVU423
	.uleb128 .LVU424
	.uleb128 .LVU424
	.uleb128 0
.LLST1:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL26-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL26-.LVL0
	.uleb128 .LVL27-.LVL0
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL29-.LVL0
	.uleb128 .LVL35-.LVL0
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL44-.LVL0
	.uleb128 .LVL45-.LVL0
	.uleb128 0x2a
	.byte	0x71
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x71
	.sleb128 0
	.byte	0x21
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x72
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x72
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x21
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL45-.LVL0
	.uleb128 .LVL46-.LVL0
	.uleb128 0x104
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x31
	.byte	0x24
	.byte	0x21
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x72
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x72
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x21
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL46-.LVL0
	.uleb128 .LVL48-.LVL0
	.uleb128 0x19e
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x38
	.byte	0x24
	.byte	0x74
	.sleb128 108
	.byte	0x6
	.byte	0x40
	.byte	0x25
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x31
	.byte	0x24
	.byte	0x21
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x32
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x31
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x21
	.byte	0xa8
	.uleb128 0x2d
	.byte	0xa8
	.uleb128 0x26
	.byte	0x74
	.sleb128 112
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL0
	.uleb128 .LVL103-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0x4
	.uleb128 .LVL103-.LVL0
	.uleb128 .LVL105-.LVL0
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
	.uleb128 .LVL105-.LVL0
	.uleb128 .LVL106-.LVL0
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
	.uleb128 .LVL106-.LVL0
	.uleb128 .LFE17-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 112
	.byte	0
.LVUS2:
	.uleb128 .LVU309
	.uleb128 .LVU314
	.uleb128 .LVU314
	.uleb128 .LVU322
	.uleb128 .LVU322
	.uleb128 .LVU324
	.uleb128 .LVU324
	.uleb128 .LVU337
	.uleb128 .LVU337
	.uleb128 .LVU339
	.uleb128 .LVU339
	.uleb128 .LVU344
.LLST2:
	.byte	0x6
	.long	.LVL71
	.byte	0x4
	.uleb128 .LVL71-.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL72-.LVL71
	.uleb128 .LVL73-.LVL71
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL73-.LVL71
	.uleb128 .LVL74-.LVL71
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL74-.LVL71
	.uleb128 .LVL78-.LVL71
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL78-.LVL71
	.uleb128 .LVL79-.LVL71
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL79-.LVL71
	.uleb128 .LVL81-.LVL71
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS3:
	.uleb128 .LVU400
	.uleb128 .LVU422
	.uleb128 .LVU424
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL97
	.byte	0x4
	.uleb128 .LVL97-.LVL97
	.uleb128 .LVL104-.LVL97
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL106-.LVL97
	.uleb128 .LFE17-.LVL97
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS5:
	.uleb128 .LVU5
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU250
	.uleb128 .LVU269
	.uleb128 .LVU304
.LLST5:
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
	.uleb128 .LVL53-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0x4
	.uleb128 .LVL53-.LVL0
	.uleb128 .LVL54-.LVL0
	.uleb128 0x2
	.byte	0x74
	.sleb128 60
	.byte	0x4
	.uleb128 .LVL56-.LVL0
	.uleb128 .LVL70-.LVL0
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS7:
	.uleb128 .LVU16
	.uleb128 .LVU245
	.uleb128 .LVU245
	.uleb128 .LVU269
	.uleb128 .LVU269
	.uleb128 .LVU304
	.uleb128 .LVU304
	.uleb128 .LVU421
	.uleb128 .LVU421
	.uleb128 .LVU423
	.uleb128 .LVU423
	.uleb128 .LVU424
	.uleb128 .LVU424
	.uleb128 0
.LLST7:
	.byte	0x6
	.long	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL53-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL53-.LVL1
	.uleb128 .LVL56-.LVL1
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL56-.LVL1
	.uleb128 .LVL70-.LVL1
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL70-.LVL1
	.uleb128 .LVL103-.LVL1
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL103-.LVL1
	.uleb128 .LVL105-.LVL1
	.uleb128 0x11
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x64
	.byte	0x1c
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL105-.LVL1
	.uleb128 .LVL106-.LVL1
	.uleb128 0x11
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x64
	.byte	0x1c
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x4
	.uleb128 .LVL106-.LVL1
	.uleb128 .LFE17-.LVL1
	.uleb128 0xb
	.byte	0x74
	.sleb128 60
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0
.LVUS8:
	.uleb128 .LVU21
	.uleb128 .LVU28
.LLST8:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL3-.LVL2
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS10:
	.uleb128 .LVU103
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU142
	.uleb128 .LVU143
	.uleb128 .LVU169
	.uleb128 .LVU169
	.uleb128 .LVU196
.LLST10:
	.byte	0x6
	.long	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL26-.LVL24
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.LVL24
	.uleb128 .LVL30-.LVL24
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL31-.LVL24
	.uleb128 .LVL40-.LVL24
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL40-.LVL24
	.uleb128 .LVL47-.LVL24
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS12:
	.uleb128 .LVU114
	.uleb128 .LVU116
.LLST12:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL28-.LVL28
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS13:
	.uleb128 .LVU114
	.uleb128 .LVU116
.LLST13:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL28-.LVL28
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0
.LVUS15:
	.uleb128 .LVU116
	.uleb128 .LVU119
.LLST15:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL28-.LVL28
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS16:
	.uleb128 .LVU116
	.uleb128 .LVU119
.LLST16:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL28-.LVL28
	.uleb128 0x3
	.byte	0x74
	.sleb128 108
	.byte	0
.LVUS17:
	.uleb128 .LVU119
	.uleb128 .LVU122
.LLST17:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL28-.LVL28
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0
.LVUS18:
	.uleb128 .LVU119
	.uleb128 .LVU122
.LLST18:
	.byte	0x8
	.long	.LVL28
	.uleb128 .LVL28-.LVL28
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0
.LVUS20:
	.uleb128 .LVU22
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU39
.LLST20:
	.byte	0x8
	.long	.LVL2
	.uleb128 .LVL4-.LVL2
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x15
	.byte	0x72
	.sleb128 0
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x21
	.byte	0x9f
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x3b
	.byte	0x72
	.sleb128 0
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x25
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x72
	.sleb128 0
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x24
	.byte	0x11
	.sleb128 -858993460
	.byte	0x1a
	.byte	0x21
	.byte	0x9f
	.byte	0x8
	.long	.LVL4
	.uleb128 .LVL4-.LVL4
	.uleb128 0x87
	.byte	0x72
	.sleb128 0
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x25
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x72
	.sleb128 0
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x24
	.byte	0x11
	.sleb128 -858993460
	.byte	0x1a
	.byte	0x21
	.byte	0x34
	.byte	0x25
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x72
	.sleb128 0
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x25
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x72
	.sleb128 0
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x70
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x24
	.byte	0x11
	.sleb128 -858993460
	.byte	0x1a
	.byte	0x21
	.byte	0x34
	.byte	0x24
	.byte	0x11
	.sleb128 -252645136
	.byte	0x1a
	.byte	0x21
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU49
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU60
	.uleb128 .LVU61
	.uleb128 .LVU63
.LLST22:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x3
	.byte	0x74
	.sleb128 64
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL12-.LVL9
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL13-.LVL9
	.uleb128 .LVL14-.LVL9
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS23:
	.uleb128 .LVU51
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU65
.LLST23:
	.byte	0x6
	.long	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LVL15-.LVL9
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL15-.LVL9
	.uleb128 .LVL15-.LVL9
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS25:
	.uleb128 .LVU79
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU90
	.uleb128 .LVU90
	.uleb128 .LVU92
	.uleb128 .LVU92
	.uleb128 .LVU95
.LLST25:
	.byte	0x6
	.long	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LVL19-.LVL17
	.uleb128 0x1b
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x31
	.byte	0x25
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL17
	.uleb128 .LVL20-.LVL17
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL20-.LVL17
	.uleb128 .LVL21-.LVL17
	.uleb128 0x47
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x31
	.byte	0x25
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x24
	.byte	0x11
	.sleb128 -858993460
	.byte	0x1a
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x31
	.byte	0x24
	.byte	0x11
	.sleb128 -1431655766
	.byte	0x1a
	.byte	0x74
	.sleb128 96
	.byte	0x6
	.byte	0x31
	.byte	0x25
	.byte	0xc
	.long	0x55555555
	.byte	0x1a
	.byte	0x21
	.byte	0x32
	.byte	0x25
	.byte	0xc
	.long	0x33333333
	.byte	0x1a
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.LVL17
	.uleb128 .LVL22-.LVL17
	.uleb128 0x6
	.byte	0x72
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x21
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL22-.LVL17
	.uleb128 .LVL23-.LVL17
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS27:
	.uleb128 .LVU145
	.uleb128 .LVU163
.LLST27:
	.byte	0x8
	.long	.LVL32
	.uleb128 .LVL38-.LVL32
	.uleb128 0x3
	.byte	0x74
	.sleb128 108
	.byte	0
.LVUS28:
	.uleb128 .LVU148
	.uleb128 .LVU152
	.uleb128 .LVU152
	.uleb128 .LVU157
	.uleb128 .LVU157
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU162
	.uleb128 .LVU162
	.uleb128 .LVU163
.LLST28:
	.byte	0x6
	.long	.LVL33
	.byte	0x4
	.uleb128 .LVL33-.LVL33
	.uleb128 .LVL34-.LVL33
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL34-.LVL33
	.uleb128 .LVL36-.LVL33
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL36-.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL37-.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x24
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x76
	.sleb128 0
	.byte	0x38
	.byte	0x24
	.byte	0x76
	.sleb128 0
	.byte	0x21
	.byte	0xc
	.long	0xff00ff
	.byte	0x1a
	.byte	0x34
	.byte	0x24
	.byte	0x21
	.byte	0xc
	.long	0xf0f0f0f
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL38-.LVL33
	.uleb128 .LVL38-.LVL33
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS30:
	.uleb128 .LVU165
	.uleb128 .LVU174
	.uleb128 .LVU174
	.uleb128 .LVU182
.LLST30:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL42-.LVL39
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-.LVL39
	.uleb128 .LVL44-.LVL39
	.uleb128 0x3
	.byte	0x74
	.sleb128 110
	.byte	0
.LVUS31:
	.uleb128 .LVU167
	.uleb128 .LVU172
	.uleb128 .LVU172
	.uleb128 .LVU177
	.uleb128 .LVU177
	.uleb128 .LVU181
	.uleb128 .LVU181
	.uleb128 .LVU182
.LLST31:
	.byte	0x6
	.long	.LVL39
	.byte	0x4
	.uleb128 .LVL39-.LVL39
	.uleb128 .LVL41-.LVL39
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL41-.LVL39
	.uleb128 .LVL43-.LVL39
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL43-.LVL39
	.uleb128 .LVL44-.LVL39
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL44-.LVL39
	.uleb128 .LVL44-.LVL39
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS33:
	.uleb128 .LVU200
	.uleb128 .LVU204
	.uleb128 .LVU204
	.uleb128 .LVU207
.LLST33:
	.byte	0x6
	.long	.LVL49
	.byte	0x4
	.uleb128 .LVL49-.LVL49
	.uleb128 .LVL50-.LVL49
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL50-.LVL49
	.uleb128 .LVL51-.LVL49
	.uleb128 0x3
	.byte	0x74
	.sleb128 84
	.byte	0
.LVUS35:
	.uleb128 .LVU207
	.uleb128 .LVU217
.LLST35:
	.byte	0x8
	.long	.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x3
	.byte	0x74
	.sleb128 108
	.byte	0
.LVUS36:
	.uleb128 .LVU216
	.uleb128 .LVU217
.LLST36:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL52-.LVL52
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS38:
	.uleb128 .LVU217
	.uleb128 .LVU220
.LLST38:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL52-.LVL52
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0
.LVUS40:
	.uleb128 .LVU220
	.uleb128 .LVU223
.LLST40:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL52-.LVL52
	.uleb128 0x5
	.byte	0x40
	.byte	0x76
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS41:
	.uleb128 .LVU220
	.uleb128 .LVU223
.LLST41:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL52-.LVL52
	.uleb128 0x3
	.byte	0x74
	.sleb128 88
	.byte	0
.LVUS42:
	.uleb128 .LVU220
	.uleb128 .LVU223
.LLST42:
	.byte	0x8
	.long	.LVL52
	.uleb128 .LVL52-.LVL52
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0
.LVUS44:
	.uleb128 .LVU271
	.uleb128 .LVU275
.LLST44:
	.byte	0x8
	.long	.LVL57
	.uleb128 .LVL58-.LVL57
	.uleb128 0xc
	.byte	0x74
	.sleb128 88
	.byte	0x6
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	values
	.byte	0x22
	.byte	0
.LVUS46:
	.uleb128 .LVU275
	.uleb128 .LVU287
.LLST46:
	.byte	0x8
	.long	.LVL58
	.uleb128 .LVL62-.LVL58
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS48:
	.uleb128 .LVU277
	.uleb128 .LVU279
	.uleb128 .LVU279
	.uleb128 .LVU282
	.uleb128 .LVU284
	.uleb128 .LVU287
.LLST48:
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
	.uleb128 .LVL60-.LVL58
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL61-.LVL58
	.uleb128 .LVL62-.LVL58
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS49:
	.uleb128 .LVU289
	.uleb128 .LVU293
	.uleb128 .LVU294
	.uleb128 .LVU300
	.uleb128 .LVU301
	.uleb128 .LVU302
.LLST49:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL64-.LVL63
	.uleb128 0x3
	.byte	0x74
	.sleb128 120
	.byte	0x4
	.uleb128 .LVL65-.LVL63
	.uleb128 .LVL67-.LVL63
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL68-.LVL63
	.uleb128 .LVL69-.LVL63
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS50:
	.uleb128 .LVU289
	.uleb128 .LVU294
	.uleb128 .LVU294
	.uleb128 .LVU302
.LLST50:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL65-.LVL63
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL65-.LVL63
	.uleb128 .LVL69-.LVL63
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS52:
	.uleb128 .LVU311
	.uleb128 .LVU314
.LLST52:
	.byte	0x8
	.long	.LVL71
	.uleb128 .LVL72-.LVL71
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS54:
	.uleb128 .LVU314
	.uleb128 .LVU322
	.uleb128 .LVU330
	.uleb128 .LVU337
.LLST54:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-.LVL72
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL75-.LVL72
	.uleb128 .LVL78-.LVL72
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS55:
	.uleb128 .LVU314
	.uleb128 .LVU322
	.uleb128 .LVU333
	.uleb128 .LVU337
.LLST55:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-.LVL72
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL76-.LVL72
	.uleb128 .LVL78-.LVL72
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS56:
	.uleb128 .LVU314
	.uleb128 .LVU322
	.uleb128 .LVU333
	.uleb128 .LVU335
	.uleb128 .LVU335
	.uleb128 .LVU337
.LLST56:
	.byte	0x6
	.long	.LVL72
	.byte	0x4
	.uleb128 .LVL72-.LVL72
	.uleb128 .LVL73-.LVL72
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL76-.LVL72
	.uleb128 .LVL77-.LVL72
	.uleb128 0x6
	.byte	0x76
	.sleb128 0
	.byte	0x73
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL77-.LVL72
	.uleb128 .LVL78-.LVL72
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS58:
	.uleb128 .LVU348
	.uleb128 .LVU357
	.uleb128 .LVU357
	.uleb128 .LVU358
	.uleb128 .LVU358
	.uleb128 .LVU364
	.uleb128 .LVU364
	.uleb128 .LVU365
	.uleb128 .LVU365
	.uleb128 .LVU368
	.uleb128 .LVU368
	.uleb128 .LVU370
.LLST58:
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
	.uleb128 .LVL83-.LVL82
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL82
	.uleb128 .LVL84-.LVL82
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL84-.LVL82
	.uleb128 .LVL85-.LVL82
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL85-.LVL82
	.uleb128 .LVL86-.LVL82
	.uleb128 0x3
	.byte	0x71
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL86-.LVL82
	.uleb128 .LVL87-.LVL82
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS60:
	.uleb128 .LVU350
	.uleb128 .LVU355
	.uleb128 .LVU359
	.uleb128 .LVU364
	.uleb128 .LVU364
	.uleb128 .LVU365
	.uleb128 .LVU365
	.uleb128 .LVU366
.LLST60:
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
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL85-.LVL82
	.uleb128 .LVL86-.LVL82
	.uleb128 0x3
	.byte	0x71
	.sleb128 -3
	.byte	0x9f
	.byte	0
.LVUS61:
	.uleb128 .LVU350
	.uleb128 .LVU355
	.uleb128 .LVU359
	.uleb128 .LVU366
.LLST61:
	.byte	0x6
	.long	.LVL82
	.byte	0x4
	.uleb128 .LVL82-.LVL82
	.uleb128 .LVL83-.LVL82
	.uleb128 0x4
	.byte	0x74
	.sleb128 128
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL83-.LVL82
	.uleb128 .LVL86-.LVL82
	.uleb128 0x4
	.byte	0x74
	.sleb128 128
	.byte	0x9f
	.byte	0
.LVUS62:
	.uleb128 .LVU371
	.uleb128 .LVU378
	.uleb128 .LVU378
	.uleb128 .LVU379
	.uleb128 .LVU379
	.uleb128 .LVU382
	.uleb128 .LVU382
	.uleb128 .LVU384
.LLST62:
	.byte	0x6
	.long	.LVL88
	.byte	0x4
	.uleb128 .LVL88-.LVL88
	.uleb128 .LVL89-.LVL88
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL89-.LVL88
	.uleb128 .LVL90-.LVL88
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL90-.LVL88
	.uleb128 .LVL91-.LVL88
	.uleb128 0x3
	.byte	0x71
	.sleb128 -5
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL91-.LVL88
	.uleb128 .LVL92-.LVL88
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS64:
	.uleb128 .LVU373
	.uleb128 .LVU378
	.uleb128 .LVU378
	.uleb128 .LVU379
	.uleb128 .LVU379
	.uleb128 .LVU380
.LLST64:
	.byte	0x6
	.long	.LVL88
	.byte	0x4
	.uleb128 .LVL88-.LVL88
	.uleb128 .LVL89-.LVL88
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL89-.LVL88
	.uleb128 .LVL90-.LVL88
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL90-.LVL88
	.uleb128 .LVL91-.LVL88
	.uleb128 0x3
	.byte	0x71
	.sleb128 -5
	.byte	0x9f
	.byte	0
.LVUS65:
	.uleb128 .LVU373
	.uleb128 .LVU380
.LLST65:
	.byte	0x8
	.long	.LVL88
	.uleb128 .LVL91-.LVL88
	.uleb128 0x4
	.byte	0x74
	.sleb128 128
	.byte	0x9f
	.byte	0
.LVUS66:
	.uleb128 .LVU385
	.uleb128 .LVU393
	.uleb128 .LVU393
	.uleb128 .LVU394
	.uleb128 .LVU394
	.uleb128 .LVU398
	.uleb128 .LVU398
	.uleb128 .LVU400
.LLST66:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-.LVL93
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL94-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL95-.LVL93
	.uleb128 .LVL96-.LVL93
	.uleb128 0x3
	.byte	0x71
	.sleb128 -7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL96-.LVL93
	.uleb128 .LVL97-.LVL93
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS68:
	.uleb128 .LVU387
	.uleb128 .LVU393
	.uleb128 .LVU393
	.uleb128 .LVU394
	.uleb128 .LVU394
	.uleb128 .LVU396
.LLST68:
	.byte	0x6
	.long	.LVL93
	.byte	0x4
	.uleb128 .LVL93-.LVL93
	.uleb128 .LVL94-.LVL93
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL94-.LVL93
	.uleb128 .LVL95-.LVL93
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL95-.LVL93
	.uleb128 .LVL96-.LVL93
	.uleb128 0x3
	.byte	0x71
	.sleb128 -7
	.byte	0x9f
	.byte	0
.LVUS69:
	.uleb128 .LVU387
	.uleb128 .LVU396
.LLST69:
	.byte	0x8
	.long	.LVL93
	.uleb128 .LVL96-.LVL93
	.uleb128 0x4
	.byte	0x74
	.sleb128 128
	.byte	0x9f
	.byte	0
.LVUS70:
	.uleb128 .LVU400
	.uleb128 .LVU406
	.uleb128 .LVU406
	.uleb128 .LVU409
	.uleb128 .LVU409
	.uleb128 .LVU410
.LLST70:
	.byte	0x6
	.long	.LVL97
	.byte	0x4
	.uleb128 .LVL97-.LVL97
	.uleb128 .LVL98-.LVL97
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL98-.LVL97
	.uleb128 .LVL99-.LVL97
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL99-.LVL97
	.uleb128 .LVL100-.LVL97
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS72:
	.uleb128 .LVU401
	.uleb128 .LVU403
.LLST72:
	.byte	0x8
	.long	.LVL97
	.uleb128 .LVL97-.LVL97
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS73:
	.uleb128 .LVU401
	.uleb128 .LVU403
.LLST73:
	.byte	0x8
	.long	.LVL97
	.uleb128 .LVL97-.LVL97
	.uleb128 0x4
	.byte	0x74
	.sleb128 128
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
.LLRL4:
	.byte	0x5
	.long	.LBB93
	.byte	0x4
	.uleb128 .LBB93-.LBB93
	.uleb128 .LBE93-.LBB93
	.byte	0x4
	.uleb128 .LBB188-.LBB93
	.uleb128 .LBE188-.LBB93
	.byte	0x4
	.uleb128 .LBB189-.LBB93
	.uleb128 .LBE189-.LBB93
	.byte	0
.LLRL6:
	.byte	0x5
	.long	.LBB94
	.byte	0x4
	.uleb128 .LBB94-.LBB94
	.uleb128 .LBE94-.LBB94
	.byte	0x4
	.uleb128 .LBB184-.LBB94
	.uleb128 .LBE184-.LBB94
	.byte	0x4
	.uleb128 .LBB185-.LBB94
	.uleb128 .LBE185-.LBB94
	.byte	0x4
	.uleb128 .LBB186-.LBB94
	.uleb128 .LBE186-.LBB94
	.byte	0x4
	.uleb128 .LBB187-.LBB94
	.uleb128 .LBE187-.LBB94
	.byte	0
.LLRL9:
	.byte	0x5
	.long	.LBB95
	.byte	0x4
	.uleb128 .LBB95-.LBB95
	.uleb128 .LBE95-.LBB95
	.byte	0x4
	.uleb128 .LBB129-.LBB95
	.uleb128 .LBE129-.LBB95
	.byte	0x4
	.uleb128 .LBB130-.LBB95
	.uleb128 .LBE130-.LBB95
	.byte	0x4
	.uleb128 .LBB131-.LBB95
	.uleb128 .LBE131-.LBB95
	.byte	0
.LLRL11:
	.byte	0x5
	.long	.LBB96
	.byte	0x4
	.uleb128 .LBB96-.LBB96
	.uleb128 .LBE96-.LBB96
	.byte	0x4
	.uleb128 .LBB108-.LBB96
	.uleb128 .LBE108-.LBB96
	.byte	0x4
	.uleb128 .LBB109-.LBB96
	.uleb128 .LBE109-.LBB96
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB100
	.byte	0x4
	.uleb128 .LBB100-.LBB100
	.uleb128 .LBE100-.LBB100
	.byte	0x4
	.uleb128 .LBB106-.LBB100
	.uleb128 .LBE106-.LBB100
	.byte	0x4
	.uleb128 .LBB107-.LBB100
	.uleb128 .LBE107-.LBB100
	.byte	0
.LLRL19:
	.byte	0x5
	.long	.LBB110
	.byte	0x4
	.uleb128 .LBB110-.LBB110
	.uleb128 .LBE110-.LBB110
	.byte	0x4
	.uleb128 .LBB117-.LBB110
	.uleb128 .LBE117-.LBB110
	.byte	0x4
	.uleb128 .LBB118-.LBB110
	.uleb128 .LBE118-.LBB110
	.byte	0x4
	.uleb128 .LBB119-.LBB110
	.uleb128 .LBE119-.LBB110
	.byte	0x4
	.uleb128 .LBB120-.LBB110
	.uleb128 .LBE120-.LBB110
	.byte	0x4
	.uleb128 .LBB172-.LBB110
	.uleb128 .LBE172-.LBB110
	.byte	0
.LLRL21:
	.byte	0x5
	.long	.LBB121
	.byte	0x4
	.uleb128 .LBB121-.LBB121
	.uleb128 .LBE121-.LBB121
	.byte	0x4
	.uleb128 .LBB124-.LBB121
	.uleb128 .LBE124-.LBB121
	.byte	0
.LLRL24:
	.byte	0x5
	.long	.LBB125
	.byte	0x4
	.uleb128 .LBB125-.LBB125
	.uleb128 .LBE125-.LBB125
	.byte	0x4
	.uleb128 .LBB128-.LBB125
	.uleb128 .LBE128-.LBB125
	.byte	0
.LLRL26:
	.byte	0x5
	.long	.LBB132
	.byte	0x4
	.uleb128 .LBB132-.LBB132
	.uleb128 .LBE132-.LBB132
	.byte	0x4
	.uleb128 .LBB138-.LBB132
	.uleb128 .LBE138-.LBB132
	.byte	0x4
	.uleb128 .LBB143-.LBB132
	.uleb128 .LBE143-.LBB132
	.byte	0x4
	.uleb128 .LBB144-.LBB132
	.uleb128 .LBE144-.LBB132
	.byte	0x4
	.uleb128 .LBB145-.LBB132
	.uleb128 .LBE145-.LBB132
	.byte	0
.LLRL29:
	.byte	0x5
	.long	.LBB139
	.byte	0x4
	.uleb128 .LBB139-.LBB139
	.uleb128 .LBE139-.LBB139
	.byte	0x4
	.uleb128 .LBB142-.LBB139
	.uleb128 .LBE142-.LBB139
	.byte	0
.LLRL32:
	.byte	0x5
	.long	.LBB146
	.byte	0x4
	.uleb128 .LBB146-.LBB146
	.uleb128 .LBE146-.LBB146
	.byte	0x4
	.uleb128 .LBB149-.LBB146
	.uleb128 .LBE149-.LBB146
	.byte	0
.LLRL34:
	.byte	0x5
	.long	.LBB150
	.byte	0x4
	.uleb128 .LBB150-.LBB150
	.uleb128 .LBE150-.LBB150
	.byte	0x4
	.uleb128 .LBB160-.LBB150
	.uleb128 .LBE160-.LBB150
	.byte	0x4
	.uleb128 .LBB162-.LBB150
	.uleb128 .LBE162-.LBB150
	.byte	0x4
	.uleb128 .LBB169-.LBB150
	.uleb128 .LBE169-.LBB150
	.byte	0
.LLRL37:
	.byte	0x5
	.long	.LBB155
	.byte	0x4
	.uleb128 .LBB155-.LBB155
	.uleb128 .LBE155-.LBB155
	.byte	0x4
	.uleb128 .LBB161-.LBB155
	.uleb128 .LBE161-.LBB155
	.byte	0x4
	.uleb128 .LBB163-.LBB155
	.uleb128 .LBE163-.LBB155
	.byte	0x4
	.uleb128 .LBB168-.LBB155
	.uleb128 .LBE168-.LBB155
	.byte	0
.LLRL39:
	.byte	0x5
	.long	.LBB164
	.byte	0x4
	.uleb128 .LBB164-.LBB164
	.uleb128 .LBE164-.LBB164
	.byte	0x4
	.uleb128 .LBB170-.LBB164
	.uleb128 .LBE170-.LBB164
	.byte	0x4
	.uleb128 .LBB171-.LBB164
	.uleb128 .LBE171-.LBB164
	.byte	0
.LLRL43:
	.byte	0x5
	.long	.LBB173
	.byte	0x4
	.uleb128 .LBB173-.LBB173
	.uleb128 .LBE173-.LBB173
	.byte	0x4
	.uleb128 .LBB179-.LBB173
	.uleb128 .LBE179-.LBB173
	.byte	0
.LLRL45:
	.byte	0x5
	.long	.LBB176
	.byte	0x4
	.uleb128 .LBB176-.LBB176
	.uleb128 .LBE176-.LBB176
	.byte	0x4
	.uleb128 .LBB180-.LBB176
	.uleb128 .LBE180-.LBB176
	.byte	0x4
	.uleb128 .LBB181-.LBB176
	.uleb128 .LBE181-.LBB176
	.byte	0
.LLRL47:
	.byte	0x5
	.long	.LBB177
	.byte	0x4
	.uleb128 .LBB177-.LBB177
	.uleb128 .LBE177-.LBB177
	.byte	0x4
	.uleb128 .LBB178-.LBB177
	.uleb128 .LBE178-.LBB177
	.byte	0
.LLRL51:
	.byte	0x5
	.long	.LBB190
	.byte	0x4
	.uleb128 .LBB190-.LBB190
	.uleb128 .LBE190-.LBB190
	.byte	0x4
	.uleb128 .LBB201-.LBB190
	.uleb128 .LBE201-.LBB190
	.byte	0
.LLRL53:
	.byte	0x5
	.long	.LBB191
	.byte	0x4
	.uleb128 .LBB191-.LBB191
	.uleb128 .LBE191-.LBB191
	.byte	0x4
	.uleb128 .LBB197-.LBB191
	.uleb128 .LBE197-.LBB191
	.byte	0x4
	.uleb128 .LBB198-.LBB191
	.uleb128 .LBE198-.LBB191
	.byte	0x4
	.uleb128 .LBB199-.LBB191
	.uleb128 .LBE199-.LBB191
	.byte	0x4
	.uleb128 .LBB200-.LBB191
	.uleb128 .LBE200-.LBB191
	.byte	0
.LLRL57:
	.byte	0x5
	.long	.LBB202
	.byte	0x4
	.uleb128 .LBB202-.LBB202
	.uleb128 .LBE202-.LBB202
	.byte	0x4
	.uleb128 .LBB213-.LBB202
	.uleb128 .LBE213-.LBB202
	.byte	0
.LLRL59:
	.byte	0x5
	.long	.LBB203
	.byte	0x4
	.uleb128 .LBB203-.LBB203
	.uleb128 .LBE203-.LBB203
	.byte	0x4
	.uleb128 .LBB209-.LBB203
	.uleb128 .LBE209-.LBB203
	.byte	0x4
	.uleb128 .LBB210-.LBB203
	.uleb128 .LBE210-.LBB203
	.byte	0x4
	.uleb128 .LBB211-.LBB203
	.uleb128 .LBE211-.LBB203
	.byte	0x4
	.uleb128 .LBB212-.LBB203
	.uleb128 .LBE212-.LBB203
	.byte	0
.LLRL63:
	.byte	0x5
	.long	.LBB215
	.byte	0x4
	.uleb128 .LBB215-.LBB215
	.uleb128 .LBE215-.LBB215
	.byte	0x4
	.uleb128 .LBB219-.LBB215
	.uleb128 .LBE219-.LBB215
	.byte	0x4
	.uleb128 .LBB220-.LBB215
	.uleb128 .LBE220-.LBB215
	.byte	0
.LLRL67:
	.byte	0x5
	.long	.LBB222
	.byte	0x4
	.uleb128 .LBB222-.LBB222
	.uleb128 .LBE222-.LBB222
	.byte	0x4
	.uleb128 .LBB226-.LBB222
	.uleb128 .LBE226-.LBB222
	.byte	0x4
	.uleb128 .LBB227-.LBB222
	.uleb128 .LBE227-.LBB222
	.byte	0
.LLRL71:
	.byte	0x5
	.long	.LBB229
	.byte	0x4
	.uleb128 .LBB229-.LBB229
	.uleb128 .LBE229-.LBB229
	.byte	0x4
	.uleb128 .LBB232-.LBB229
	.uleb128 .LBE232-.LBB229
	.byte	0
.LLRL74:
	.byte	0x7
	.long	.LFB17
	.uleb128 .LFE17-.LFB17
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF22:
	.string	"pattern"
.LASF41:
	.string	"rotate_byte"
.LASF25:
	.string	"flip"
.LASF13:
	.string	"uint64_t"
.LASF5:
	.string	"short int"
.LASF15:
	.string	"size_t"
.LASF24:
	.string	"ones"
.LASF32:
	.string	"absolute"
.LASF51:
	.string	"main"
.LASF39:
	.string	"ripple"
.LASF8:
	.string	"uint8_t"
.LASF43:
	.string	"rotate_left"
.LASF30:
	.string	"width"
.LASF6:
	.string	"long long int"
.LASF16:
	.string	"long int"
.LASF36:
	.string	"shift"
.LASF19:
	.string	"printf"
.LASF28:
	.string	"pick"
.LASF23:
	.string	"values"
.LASF26:
	.string	"clear"
.LASF42:
	.string	"rotate_half"
.LASF38:
	.string	"next_same_count"
.LASF9:
	.string	"unsigned char"
.LASF4:
	.string	"signed char"
.LASF2:
	.string	"long long unsigned int"
.LASF12:
	.string	"uint32_t"
.LASF37:
	.string	"gray"
.LASF3:
	.string	"unsigned int"
.LASF10:
	.string	"uint16_t"
.LASF18:
	.string	"puts"
.LASF49:
	.string	"__popcountsi2"
.LASF11:
	.string	"short unsigned int"
.LASF21:
	.string	"digest"
.LASF35:
	.string	"from_gray"
.LASF14:
	.string	"char"
.LASF7:
	.string	"int32_t"
.LASF50:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF45:
	.string	"count_slowly"
.LASF27:
	.string	"test"
.LASF17:
	.string	"long unsigned int"
.LASF33:
	.string	"sign"
.LASF44:
	.string	"reverse"
.LASF48:
	.string	"__ctzdi2"
.LASF31:
	.string	"has_zero_byte"
.LASF46:
	.string	"__ffsdi2"
.LASF47:
	.string	"__popcountdi2"
.LASF20:
	.string	"wrong"
.LASF40:
	.string	"spread"
.LASF34:
	.string	"power_of_two"
.LASF29:
	.string	"from"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"bits.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
