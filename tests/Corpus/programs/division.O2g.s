	.file	"division.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "division.c"
	.p2align 4
	.type	any, @function
any:
.LFB1:
	.file 1 "division.c"
	.loc 1 17 1 view -0
	.cfi_startproc
	.loc 1 18 2 view .LVU1
.LBB8:
.LBI8:
	.loc 1 7 17 view .LVU2
.LBB9:
	.loc 1 9 2 view .LVU3
.LBE9:
.LBE8:
	.loc 1 17 1 is_stmt 0 view .LVU4
	subl	$20, %esp
	.cfi_def_cfa_offset 24
	movl	%ebx, 8(%esp)
.LBB13:
.LBB10:
	.loc 1 9 17 view .LVU5
	movl	state, %eax
.LBE10:
.LBE13:
	.loc 1 17 1 view .LVU6
	movl	%esi, 12(%esp)
.LBB14:
.LBB11:
	.loc 1 9 17 view .LVU7
	movl	state+4, %edx
.LBE11:
.LBE14:
	.loc 1 17 1 view .LVU8
	movl	%edi, 16(%esp)
	.cfi_offset 3, -16
	.cfi_offset 6, -12
	.cfi_offset 7, -8
.LBB15:
.LBB12:
	.loc 1 9 17 view .LVU9
	movl	%eax, %ecx
	sall	$13, %ecx
	movl	%edx, %ebx
	shldl	$13, %eax, %ebx
	.loc 1 9 8 view .LVU10
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	.loc 1 10 2 is_stmt 1 view .LVU11
	.loc 1 10 17 is_stmt 0 view .LVU12
	movl	%ecx, %eax
	shrdl	$7, %ebx, %eax
	movl	%ebx, %edx
	shrl	$7, %edx
	.loc 1 10 8 view .LVU13
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	.loc 1 11 2 is_stmt 1 view .LVU14
	.loc 1 11 17 is_stmt 0 view .LVU15
	movl	%eax, %ecx
	sall	$17, %ecx
	movl	%edx, %ebx
	shldl	$17, %eax, %ebx
	.loc 1 11 8 view .LVU16
	xorl	%eax, %ecx
	xorl	%edx, %ebx
	.loc 1 12 2 is_stmt 1 view .LVU17
.LVL0:
	.loc 1 12 2 is_stmt 0 view .LVU18
.LBE12:
.LBE15:
	.loc 1 19 2 is_stmt 1 view .LVU19
.LBB16:
.LBI16:
	.loc 1 7 17 view .LVU20
.LBB17:
	.loc 1 9 2 view .LVU21
	.loc 1 9 17 is_stmt 0 view .LVU22
	movl	%ecx, %eax
	sall	$13, %eax
	movl	%ebx, %edx
	shldl	$13, %ecx, %edx
	.loc 1 9 8 view .LVU23
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	.loc 1 10 2 is_stmt 1 view .LVU24
	.loc 1 10 17 is_stmt 0 view .LVU25
	movl	%eax, %esi
	movl	%edx, %edi
.LBE17:
.LBE16:
	.loc 1 18 11 view .LVU26
	andl	$63, %ecx
.LVL1:
.LBB20:
.LBB18:
	.loc 1 10 17 view .LVU27
	shrdl	$7, %edx, %esi
.LBE18:
.LBE20:
	.loc 1 19 11 view .LVU28
	xorl	%ebx, %ebx
.LBB21:
.LBB19:
	.loc 1 10 17 view .LVU29
	shrl	$7, %edi
	.loc 1 10 8 view .LVU30
	xorl	%eax, %esi
	xorl	%edx, %edi
	.loc 1 11 2 is_stmt 1 view .LVU31
	.loc 1 11 17 is_stmt 0 view .LVU32
	movl	%esi, %eax
	sall	$17, %eax
	movl	%edi, %edx
	shldl	$17, %esi, %edx
	.loc 1 11 8 view .LVU33
	xorl	%esi, %eax
	xorl	%edi, %edx
	.loc 1 12 2 is_stmt 1 view .LVU34
.LBE19:
.LBE21:
	.loc 1 19 11 is_stmt 0 view .LVU35
	movl	%eax, %esi
	shrdl	%edx, %esi
	movl	%edx, %edi
	shrl	%cl, %edi
	testb	$32, %cl
	cmovne	%edi, %esi
.LBB22:
.LBB23:
	.loc 1 9 17 view .LVU36
	movl	%eax, %ecx
.LVL2:
	.loc 1 9 17 view .LVU37
.LBE23:
.LBE22:
	.loc 1 19 11 view .LVU38
	cmovne	%ebx, %edi
.LVL3:
	.loc 1 20 2 is_stmt 1 view .LVU39
.LBB25:
.LBI22:
	.loc 1 7 17 view .LVU40
.LBB24:
	.loc 1 9 2 view .LVU41
	.loc 1 9 17 is_stmt 0 view .LVU42
	movl	%edx, %ebx
	shldl	$13, %ecx, %ebx
	sall	$13, %ecx
	.loc 1 9 8 view .LVU43
	xorl	%edx, %ebx
	.loc 1 10 2 is_stmt 1 view .LVU44
	.loc 1 9 8 is_stmt 0 view .LVU45
	xorl	%eax, %ecx
	.loc 1 10 17 view .LVU46
	movl	%ebx, %edx
	movl	%ecx, %eax
	shrdl	$7, %edx, %eax
	shrl	$7, %edx
	.loc 1 10 8 view .LVU47
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	.loc 1 11 2 is_stmt 1 view .LVU48
	.loc 1 11 17 is_stmt 0 view .LVU49
	movl	%eax, %ecx
	movl	%edx, %ebx
	shldl	$17, %ecx, %ebx
	sall	$17, %ecx
	.loc 1 11 8 view .LVU50
	xorl	%edx, %ebx
	movl	%ebx, state+4
.LVL4:
	.loc 1 12 2 is_stmt 1 view .LVU51
	.loc 1 11 8 is_stmt 0 view .LVU52
	xorl	%eax, %ecx
	movl	%ecx, state
	.loc 1 11 8 view .LVU53
.LBE24:
.LBE25:
	.loc 1 20 21 view .LVU54
	movl	%ecx, %eax
	andl	$15, %eax
	movl	%eax, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	.loc 1 20 2 view .LVU55
	movl	(%esp), %ecx
	movl	4(%esp), %ebx
	movl	%ecx, %eax
	xorl	$2, %eax
	orl	%ebx, %eax
	je	.L2
	movl	$2, %eax
	cmpl	%ecx, %eax
	movl	$0, %eax
	sbbl	%ebx, %eax
	jc	.L3
	movl	%ebx, %eax
	orl	%ecx, %eax
	je	.L11
	.loc 1 22 10 is_stmt 1 view .LVU56
	.loc 1 22 17 is_stmt 0 view .LVU57
	notl	%esi
.LVL5:
	.loc 1 22 17 view .LVU58
	notl	%edi
.L1:
	.loc 1 27 1 view .LVU59
	movl	%esi, %eax
	movl	%edi, %edx
	movl	8(%esp), %ebx
	movl	12(%esp), %esi
	movl	16(%esp), %edi
	addl	$20, %esp
	.cfi_remember_state
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
.LVL6:
	.p2align 4,,10
	.p2align 3
.L3:
	.cfi_restore_state
	.loc 1 20 2 view .LVU60
	movl	(%esp), %eax
	movl	4(%esp), %edx
	xorl	$3, %eax
	orl	%edx, %eax
	jne	.L1
	.loc 1 24 10 is_stmt 1 view .LVU61
	.loc 1 24 19 is_stmt 0 view .LVU62
	xorl	%esi, %esi
.LVL7:
	.loc 1 24 19 view .LVU63
	jmp	.L1
.LVL8:
	.p2align 4,,10
	.p2align 3
.L2:
	.loc 1 23 10 is_stmt 1 view .LVU64
	.loc 1 23 19 is_stmt 0 view .LVU65
	movl	$-1, %esi
.LVL9:
	.loc 1 23 19 view .LVU66
	jmp	.L1
.LVL10:
	.p2align 4,,10
	.p2align 3
.L11:
	.loc 1 21 10 is_stmt 1 view .LVU67
	.loc 1 21 19 is_stmt 0 view .LVU68
	movl	%esi, %edi
	xorl	%esi, %esi
.LVL11:
	.loc 1 21 19 view .LVU69
	jmp	.L1
	.cfi_endproc
.LFE1:
	.size	any, .-any
	.globl	__divmoddi4
	.globl	__divdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%20lld /7 %20lld %%7 %2lld /-1000 %lld\n"
	.globl	__moddi3
	.globl	__udivmoddi4
	.globl	__udivdi3
	.globl	__umoddi3
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%llu = %llu * %llu + %llu\n"
.LC2:
	.string	"%d wrong, %016llx\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.loc 1 53 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 54 2 view .LVU71
	.loc 1 58 2 view .LVU72
	.loc 1 59 2 view .LVU73
.LVL12:
	.loc 1 60 2 view .LVU74
	.loc 1 62 2 view .LVU75
.LBB37:
	.loc 1 62 7 view .LVU76
	.loc 1 62 20 view .LVU77
.LBE37:
	.loc 1 53 1 is_stmt 0 view .LVU78
	pushl	%ebp
	.cfi_def_cfa_offset 8
	.cfi_offset 5, -8
	.loc 1 59 11 view .LVU79
	xorl	%eax, %eax
	.loc 1 53 1 view .LVU80
	movl	%esp, %ebp
	.cfi_def_cfa_register 5
	pushl	%edi
	.cfi_offset 7, -12
	.loc 1 60 6 view .LVU81
	xorl	%edi, %edi
	.loc 1 53 1 view .LVU82
	pushl	%esi
	.cfi_offset 6, -16
.LBB41:
	.loc 1 62 11 view .LVU83
	xorl	%esi, %esi
.LBE41:
	.loc 1 53 1 view .LVU84
	pushl	%ebx
	andl	$-16, %esp
	subl	$224, %esp
	.cfi_offset 3, -20
	.loc 1 59 11 view .LVU85
	movl	%eax, 168(%esp)
	xorl	%eax, %eax
.LBB42:
	.loc 1 62 11 view .LVU86
	movl	%esi, 160(%esp)
.LBE42:
	.loc 1 60 6 view .LVU87
	movl	%edi, 164(%esp)
	.loc 1 59 11 view .LVU88
	movl	%eax, 172(%esp)
.LVL13:
.L13:
.LBB43:
.LBB38:
	.loc 1 63 21 is_stmt 1 view .LVU89
.LBB39:
	.loc 1 64 21 is_stmt 0 view .LVU90
	movl	160(%esp), %eax
	movl	edges.0+4(,%eax,8), %edx
	movl	edges.0(,%eax,8), %eax
	.loc 1 64 25 view .LVU91
	movl	%edx, 148(%esp)
	movl	%edx, %ebx
	movl	%eax, 144(%esp)
	sarl	$31, %ebx
	movl	%eax, %ecx
	shrdl	$30, %edx, %eax
	movl	148(%esp), %edx
	andl	$1073741823, %ecx
	andl	$1073741823, %eax
	movl	%ebx, %esi
	addl	%ecx, %eax
	andl	$1, %esi
	andl	$-2, %ebx
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%esi), %ecx
	movl	$-1431655765, %eax
	movl	144(%esp), %esi
	mull	%ecx
	movl	%edx, %edi
	andl	$-2, %edx
	shrl	%edi
	leal	(%edx,%edi), %eax
	movl	148(%esp), %edi
	subl	%eax, %ecx
	leal	(%ecx,%ebx), %eax
	.loc 1 64 12 view .LVU92
	movl	$-1, %ebx
	movl	%ebx, 8(%esp)
	.loc 1 64 25 view .LVU93
	cltd
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1431655765, %edi, %ecx
	xorl	%edi, %edi
	imull	$-1431655766, %esi, %eax
	addl	%eax, %ecx
	movl	$-1431655765, %eax
	mull	%esi
	.loc 1 64 12 view .LVU94
	movl	$134217727, %esi
	movl	%esi, 12(%esp)
	.loc 1 64 25 view .LVU95
	addl	%ecx, %edx
	.loc 1 64 29 view .LVU96
	shldl	$1, %eax, %edx
	addl	%eax, %eax
	.loc 1 64 12 view .LVU97
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
.LVL14:
	movl	%eax, 184(%esp)
	movl	%edx, 188(%esp)
.LVL15:
	.p2align 4
	.p2align 3
.L14:
	.loc 1 64 4 is_stmt 1 discriminator 3 view .LVU98
	.loc 1 65 20 is_stmt 0 discriminator 3 view .LVU99
	movl	$31, %eax
	.loc 1 64 54 discriminator 3 view .LVU100
	movl	edges.0(,%edi,8), %ebx
	.loc 1 65 20 discriminator 3 view .LVU101
	mull	168(%esp)
	imull	$31, 172(%esp), %ecx
	.loc 1 64 54 discriminator 3 view .LVU102
	movl	edges.0+4(,%edi,8), %esi
.LVL16:
	.loc 1 65 4 is_stmt 1 discriminator 3 view .LVU103
	movl	%ebx, 8(%esp)
	.loc 1 65 20 is_stmt 0 discriminator 3 view .LVU104
	movl	%eax, 192(%esp)
	leal	216(%esp), %eax
	movl	%edx, 196(%esp)
	movl	188(%esp), %edx
	movl	%eax, 16(%esp)
	movl	184(%esp), %eax
	addl	%ecx, 196(%esp)
	movl	%esi, 152(%esp)
	movl	%esi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__divmoddi4
.LVL17:
	.loc 1 65 45 discriminator 3 view .LVU105
	movl	%edx, 176(%esp)
	imull	$7, %edx, %edx
	movl	%eax, %esi
.LVL18:
	.loc 1 65 45 discriminator 3 view .LVU106
	movl	$7, %eax
	movl	%edx, %ecx
	mull	%esi
	addl	%ecx, %edx
	.loc 1 66 31 discriminator 3 view .LVU107
	movl	176(%esp), %ecx
	.loc 1 65 11 discriminator 3 view .LVU108
	addl	216(%esp), %eax
	adcl	220(%esp), %edx
	addl	192(%esp), %eax
	adcl	196(%esp), %edx
	movl	%eax, 168(%esp)
.LVL19:
	.loc 1 66 31 discriminator 3 view .LVU109
	movl	152(%esp), %eax
	imull	%ebx, %ecx
	.loc 1 65 11 discriminator 3 view .LVU110
	movl	%edx, 172(%esp)
.LVL20:
	.loc 1 66 4 is_stmt 1 discriminator 3 view .LVU111
	.loc 1 66 4 is_stmt 0 discriminator 3 view .LVU112
.LBE39:
	.loc 1 63 31 is_stmt 1 discriminator 3 view .LVU113
.LBB40:
	.loc 1 66 31 is_stmt 0 discriminator 3 view .LVU114
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	%ebx, %eax
	.loc 1 66 65 discriminator 3 view .LVU115
	movl	188(%esp), %ebx
.LVL21:
	.loc 1 66 31 discriminator 3 view .LVU116
	mull	%esi
.LVL22:
	.loc 1 66 31 discriminator 3 view .LVU117
	addl	%ecx, %edx
	.loc 1 66 65 discriminator 3 view .LVU118
	movl	184(%esp), %ecx
	.loc 1 66 45 discriminator 3 view .LVU119
	addl	216(%esp), %eax
	adcl	220(%esp), %edx
	.loc 1 66 65 discriminator 3 view .LVU120
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	orl	%edx, %eax
	.loc 1 66 10 discriminator 3 view .LVU121
	cmpl	$1, %eax
	sbbl	$-1, 164(%esp)
.LVL23:
	.loc 1 66 10 discriminator 3 view .LVU122
.LBE40:
	.loc 1 63 31 discriminator 3 view .LVU123
	incl	%edi
.LVL24:
	.loc 1 63 21 is_stmt 1 discriminator 3 view .LVU124
	cmpl	$15, %edi
	jne	.L14
.LBE38:
	.loc 1 68 3 discriminator 2 view .LVU125
	movl	148(%esp), %edx
	movl	144(%esp), %eax
	movl	%edx, %ebx
	sarl	$31, %ebx
	movl	%eax, %ecx
	shrdl	$30, %edx, %eax
	movl	148(%esp), %edx
	andl	$1073741823, %ecx
	andl	$1073741823, %eax
	movl	%ebx, %esi
	addl	%ecx, %eax
	andl	$11, %esi
	andl	$-6, %ebx
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%esi), %ecx
	movl	$613566757, %eax
	mull	%ecx
	movl	%ecx, %edi
.LVL25:
	.loc 1 68 3 is_stmt 0 discriminator 2 view .LVU126
	subl	%edx, %edi
	movl	%edi, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	148(%esp), %ecx
	addl	%ebx, %edx
	movl	$-1227133513, %ebx
	movl	%edx, %esi
	movl	%edx, %edi
	movl	144(%esp), %edx
	sarl	$31, %edi
	subl	%esi, %edx
	movl	%edx, 192(%esp)
	sbbl	%edi, %ecx
	imull	$-1227133513, %ecx, %ecx
	imull	$1840700269, 192(%esp), %eax
	addl	%eax, %ecx
	movl	192(%esp), %eax
	mull	%ebx
	movl	%eax, 192(%esp)
	.loc 1 69 52 discriminator 2 view .LVU127
	movl	$-1000, %eax
	movl	%eax, 8(%esp)
	movl	$-1, %eax
	movl	%edx, 196(%esp)
	movl	148(%esp), %edx
	movl	%eax, 12(%esp)
	movl	144(%esp), %eax
	addl	%ecx, 196(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divdi3
.LVL26:
	.loc 1 68 3 discriminator 2 view .LVU128
	movl	192(%esp), %ebx
	movl	%esi, 20(%esp)
	movl	196(%esp), %esi
	movl	%edi, 24(%esp)
	movl	$.LC0, (%esp)
	movl	%ebx, 12(%esp)
	movl	%esi, 16(%esp)
	movl	%eax, 28(%esp)
	movl	144(%esp), %eax
	movl	%edx, 32(%esp)
	movl	148(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
.LVL27:
	.loc 1 62 30 is_stmt 1 discriminator 2 view .LVU129
	incl	160(%esp)
.LVL28:
	.loc 1 62 30 is_stmt 0 discriminator 2 view .LVU130
	movl	160(%esp), %eax
.LVL29:
	.loc 1 62 20 is_stmt 1 discriminator 2 view .LVU131
	cmpl	$15, %eax
	jne	.L13
.LBE43:
.LBB44:
	.loc 1 71 11 is_stmt 0 view .LVU132
	xorl	%eax, %eax
.LVL30:
	.loc 1 71 11 view .LVU133
	movl	%eax, 160(%esp)
.LVL31:
	.p2align 4
	.p2align 3
.L15:
.LBB45:
	.loc 1 72 3 is_stmt 1 view .LVU134
	.loc 1 72 16 is_stmt 0 view .LVU135
	call	any
.LVL32:
	movl	%eax, 184(%esp)
	movl	%eax, %esi
	movl	%edx, %edi
	movl	%edx, 188(%esp)
.LVL33:
	.loc 1 72 27 view .LVU136
	call	any
.LVL34:
	movl	%esi, (%esp)
	movl	%edi, 4(%esp)
	movl	%eax, %ebx
.LVL35:
	.loc 1 73 3 is_stmt 1 view .LVU137
	movl	%edx, %ecx
	xorl	%eax, %eax
.LVL36:
	.loc 1 73 3 is_stmt 0 view .LVU138
	cmpl	$1, %ebx
	sbbl	%eax, %ecx
	movl	$1, %ecx
	cmovnc	%edx, %eax
	cmovnc	%ebx, %ecx
	movl	%ecx, 200(%esp)
.LBB46:
.LBB47:
	.loc 1 31 11 view .LVU139
	xorl	%edi, %edi
	.loc 1 31 18 view .LVU140
	xorl	%esi, %esi
.LVL37:
	.loc 1 31 18 view .LVU141
	movl	%eax, 204(%esp)
.LVL38:
	.loc 1 31 18 view .LVU142
.LBE47:
.LBE46:
	.loc 1 75 3 is_stmt 1 view .LVU143
	leal	216(%esp), %eax
	movl	%eax, 16(%esp)
	movl	204(%esp), %edx
	movl	200(%esp), %eax
	movl	%edx, 12(%esp)
	movl	%eax, 8(%esp)
	call	__udivmoddi4
.LVL39:
.LBB56:
.LBB54:
.LBB48:
	.loc 1 32 11 is_stmt 0 view .LVU144
	movl	$63, %ecx
.LBE48:
	.loc 1 31 11 view .LVU145
	movl	%edi, 176(%esp)
	.loc 1 31 18 view .LVU146
	xorl	%edi, %edi
	movl	%eax, 152(%esp)
	movl	216(%esp), %eax
	movl	%edx, 156(%esp)
	movl	220(%esp), %edx
	movl	%eax, 144(%esp)
	.loc 1 31 11 view .LVU147
	xorl	%eax, %eax
	movl	%edx, 148(%esp)
.LVL40:
	.loc 1 31 11 view .LVU148
.LBE54:
.LBE56:
	.loc 1 76 3 is_stmt 1 view .LVU149
.LBB57:
.LBI46:
	.loc 1 29 17 view .LVU150
.LBB55:
	.loc 1 31 2 view .LVU151
	.loc 1 32 2 view .LVU152
.LBB52:
	.loc 1 32 7 view .LVU153
	.loc 1 32 25 view .LVU154
.LBE52:
	.loc 1 31 11 is_stmt 0 view .LVU155
	movl	%eax, 180(%esp)
	jmp	.L19
.LVL41:
	.p2align 4,,10
	.p2align 3
.L42:
.LBB53:
.LBB49:
	.loc 1 35 7 view .LVU156
	movzbl	192(%esp), %ebx
	andb	$1, %bl
	.loc 1 35 6 view .LVU157
	jne	.L29
	.loc 1 35 6 view .LVU158
.LBE49:
	.loc 1 32 34 is_stmt 1 view .LVU159
	.loc 1 32 25 is_stmt 0 view .LVU160
	subl	$1, %ecx
.LVL42:
	.loc 1 32 25 view .LVU161
	jb	.L41
.LVL43:
.L19:
.LBB50:
	.loc 1 33 3 is_stmt 1 view .LVU162
	.loc 1 34 3 view .LVU163
	.loc 1 34 9 is_stmt 0 view .LVU164
	movl	%esi, %eax
	movl	%edi, %edx
	shldl	$1, %esi, %edx
	addl	%esi, %eax
	.loc 1 34 19 view .LVU165
	movl	184(%esp), %esi
.LVL44:
	.loc 1 33 17 view .LVU166
	movl	%edi, %ebx
	.loc 1 34 19 view .LVU167
	movl	188(%esp), %edi
	.loc 1 33 17 view .LVU168
	shrl	$31, %ebx
	movl	%ebx, 192(%esp)
.LVL45:
	.loc 1 34 19 view .LVU169
	shrdl	%edi, %esi
	shrl	%cl, %edi
	testb	$32, %cl
	cmovne	%edi, %esi
	.loc 1 34 26 view .LVU170
	movl	%esi, %edi
	xorl	%esi, %esi
	movl	%esi, 212(%esp)
	andl	$1, %edi
	movl	%edi, 208(%esp)
	.loc 1 34 5 view .LVU171
	movl	212(%esp), %edi
	movl	208(%esp), %esi
	orl	%edx, %edi
	.loc 1 35 18 view .LVU172
	movl	204(%esp), %edx
	.loc 1 34 5 view .LVU173
	orl	%eax, %esi
.LVL46:
	.loc 1 35 3 is_stmt 1 view .LVU174
	.loc 1 35 18 is_stmt 0 view .LVU175
	movl	200(%esp), %eax
	movl	%edi, %ebx
	cmpl	%eax, %esi
	sbbl	%edx, %ebx
	jc	.L42
.L29:
	.loc 1 36 4 is_stmt 1 view .LVU176
	.loc 1 36 6 is_stmt 0 view .LVU177
	subl	200(%esp), %esi
.LVL47:
	.loc 1 36 6 view .LVU178
	sbbl	204(%esp), %edi
.LVL48:
	.loc 1 37 4 is_stmt 1 view .LVU179
	.loc 1 37 4 is_stmt 0 view .LVU180
.LBE50:
	.loc 1 32 34 is_stmt 1 view .LVU181
.LBB51:
	.loc 1 37 14 is_stmt 0 view .LVU182
	xorl	%eax, %eax
	xorl	%edx, %edx
	testb	$32, %cl
	sete	%al
	setne	%dl
	sall	%cl, %edx
	sall	%cl, %eax
	.loc 1 37 6 view .LVU183
	orl	%eax, 176(%esp)
.LVL49:
	.loc 1 37 6 view .LVU184
	orl	%edx, 180(%esp)
.LBE51:
	.loc 1 32 25 view .LVU185
	subl	$1, %ecx
.LVL50:
	.loc 1 32 25 view .LVU186
	jnb	.L19
.LVL51:
.L41:
	.loc 1 32 25 view .LVU187
.LBE53:
	.loc 1 40 2 is_stmt 1 discriminator 2 view .LVU188
	.loc 1 41 2 discriminator 2 view .LVU189
	.loc 1 41 2 is_stmt 0 discriminator 2 view .LVU190
.LBE55:
.LBE57:
	.loc 1 76 44 discriminator 2 view .LVU191
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	176(%esp), %ebx
	xorl	%esi, %eax
	movl	180(%esp), %esi
.LVL52:
	.loc 1 76 44 discriminator 2 view .LVU192
	xorl	%edi, %edx
	orl	%edx, %eax
	movl	152(%esp), %eax
	movl	156(%esp), %edx
	setne	%cl
	xorl	%ebx, %eax
	.loc 1 77 27 discriminator 2 view .LVU193
	movl	204(%esp), %ebx
	.loc 1 76 44 discriminator 2 view .LVU194
	xorl	%esi, %edx
	orl	%edx, %eax
	setne	%al
	orb	%al, %cl
	.loc 1 76 9 discriminator 2 view .LVU195
	movl	164(%esp), %eax
	.loc 1 78 6 discriminator 2 view .LVU196
	movl	%ebx, %edx
	.loc 1 76 44 discriminator 2 view .LVU197
	movzbl	%cl, %ecx
	.loc 1 78 6 discriminator 2 view .LVU198
	notl	%edx
	.loc 1 77 27 discriminator 2 view .LVU199
	movl	%ebx, %edi
	.loc 1 76 9 discriminator 2 view .LVU200
	addl	%ecx, %eax
	.loc 1 77 27 discriminator 2 view .LVU201
	movl	200(%esp), %ecx
	.loc 1 76 9 discriminator 2 view .LVU202
	movl	%eax, 192(%esp)
.LVL53:
	.loc 1 77 3 is_stmt 1 discriminator 2 view .LVU203
	.loc 1 78 3 discriminator 2 view .LVU204
	.loc 1 78 6 is_stmt 0 discriminator 2 view .LVU205
	movl	%ecx, %eax
.LVL54:
	.loc 1 77 27 discriminator 2 view .LVU206
	movl	%ecx, %esi
	.loc 1 78 6 discriminator 2 view .LVU207
	notl	%eax
	orl	%edx, %eax
	je	.L43
	movl	200(%esp), %eax
	movl	204(%esp), %edx
	movl	%eax, %ebx
	movl	%edx, 164(%esp)
.L20:
.LVL55:
	.loc 1 80 3 is_stmt 1 view .LVU208
	movl	%esi, 8(%esp)
	leal	216(%esp), %eax
	movl	188(%esp), %edx
	movl	%eax, 16(%esp)
	movl	184(%esp), %eax
	movl	%edi, 12(%esp)
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
.LVL56:
	.loc 1 81 3 view .LVU209
	.loc 1 82 3 view .LVU210
	movl	220(%esp), %edi
	movl	216(%esp), %esi
.LVL57:
	.loc 1 82 3 is_stmt 0 view .LVU211
	movl	%edi, 180(%esp)
.LVL58:
	.loc 1 81 25 view .LVU212
	movl	164(%esp), %edi
	movl	%esi, 176(%esp)
	.loc 1 81 12 view .LVU213
	movl	%eax, 64(%esp)
	movl	%edx, %ecx
	movl	%eax, %esi
	movl	%edx, 52(%esp)
	.loc 1 81 25 view .LVU214
	imull	%ebx, %ecx
	imull	%eax, %edi
	movl	%ebx, %eax
.LVL59:
	.loc 1 81 54 view .LVU215
	movl	188(%esp), %ebx
	.loc 1 81 25 view .LVU216
	mull	%esi
	.loc 1 81 39 view .LVU217
	movl	176(%esp), %esi
.LVL60:
	.loc 1 81 25 view .LVU218
	addl	%edi, %ecx
	.loc 1 81 39 view .LVU219
	movl	180(%esp), %edi
	.loc 1 81 25 view .LVU220
	addl	%ecx, %edx
.LVL61:
	.loc 1 81 54 view .LVU221
	movl	184(%esp), %ecx
	.loc 1 81 39 view .LVU222
	addl	%esi, %eax
	adcl	%edi, %edx
	.loc 1 81 54 view .LVU223
	xorl	%ebx, %edx
	xorl	%ecx, %eax
	orl	%edx, %eax
	.loc 1 82 20 view .LVU224
	movl	%edi, %edx
	.loc 1 81 9 view .LVU225
	cmpl	$1, %eax
	movl	192(%esp), %eax
	sbbl	$-1, %eax
	.loc 1 82 20 view .LVU226
	orl	%esi, %edx
	.loc 1 81 9 view .LVU227
	movl	%eax, 164(%esp)
.LVL62:
	.loc 1 82 20 view .LVU228
	je	.L21
	.loc 1 82 32 discriminator 1 view .LVU229
	movl	%ebx, %edx
	xorl	%edi, %edx
	.loc 1 82 20 discriminator 1 view .LVU230
	movl	%edx, %ebx
	shrl	$31, %ebx
	.loc 1 82 9 discriminator 1 view .LVU231
	addl	%ebx, 164(%esp)
.L21:
	.loc 1 83 3 is_stmt 1 discriminator 6 view .LVU232
.LVL63:
.LBB58:
.LBI58:
	.loc 1 44 17 discriminator 6 view .LVU233
.LBB59:
	.loc 1 46 2 discriminator 6 view .LVU234
	movl	184(%esp), %ebx
	xorl	%eax, %eax
	movl	188(%esp), %esi
	movl	%ebx, %ecx
	addl	%esi, %ecx
	jc	.L44
.L22:
	addl	%eax, %ecx
	movl	$-1431655765, %ebx
	movl	184(%esp), %esi
	movl	%ecx, %eax
	movl	188(%esp), %edi
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	subl	%edx, %ecx
	xorl	%edx, %edx
	movl	%ecx, 68(%esp)
	subl	%ecx, %esi
	sbbl	%edx, %edi
	imull	$-1431655765, %edi, %ecx
	imull	$-1431655766, %esi, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	%ebx
	movl	%eax, %esi
	movl	%edx, %edi
.LBE59:
.LBE58:
	.loc 1 83 19 is_stmt 0 discriminator 6 view .LVU235
	movl	$31, %eax
	addl	%ecx, %edi
	mull	168(%esp)
	imull	$31, 172(%esp), %ecx
	addl	%ecx, %edx
	addl	%esi, %eax
	movl	184(%esp), %esi
	movl	%eax, 168(%esp)
.LVL64:
	.loc 1 83 19 discriminator 6 view .LVU236
	adcl	%edi, %edx
	movl	188(%esp), %edi
	movl	%edx, 172(%esp)
	xorl	%eax, %eax
	movl	%esi, %ecx
	addl	%edi, %ecx
	jc	.L45
.L24:
	addl	%eax, %ecx
	movl	$-858993459, %eax
	mull	%ecx
	xorl	%esi, %esi
	movl	%esi, 196(%esp)
	movl	$-858993459, %edi
	movl	%edx, %ebx
	andl	$-4, %edx
	shrl	$2, %ebx
	leal	(%edx,%ebx), %eax
	movl	188(%esp), %edx
	subl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, 192(%esp)
	movl	196(%esp), %ebx
	subl	%ecx, %eax
	sbbl	%esi, %edx
	imull	$-858993459, %edx, %ecx
	imull	$-858993460, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	%edx, %edi
	movl	%eax, %edx
	andl	$1, %edx
	movl	%eax, %esi
	movl	%edx, %eax
	movl	$5, %edx
	mull	%edx
	addl	%ecx, %edi
	xorl	%ecx, %ecx
	addl	%ecx, %edx
	movl	192(%esp), %ecx
	addl	%eax, %ecx
	adcl	%edx, %ebx
	shrdl	$1, %edi, %esi
	shrl	%edi
	movl	%esi, %eax
	addl	168(%esp), %eax
	movl	%edi, %edx
	adcl	172(%esp), %edx
	movl	%eax, %esi
	addl	%ecx, %esi
	movl	%edx, %edi
	movl	$1000000007, %edx
	movl	%edx, 8(%esp)
	adcl	%ebx, %edi
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	leal	216(%esp), %ebx
	movl	184(%esp), %ecx
	movl	%ebx, 16(%esp)
	movl	188(%esp), %ebx
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
	call	__udivmoddi4
.LVL65:
.LBB69:
.LBB60:
	.loc 1 47 2 is_stmt 1 discriminator 6 view .LVU237
	movl	220(%esp), %ebx
	movl	216(%esp), %ecx
	movl	%ebx, 100(%esp)
	.loc 1 47 22 is_stmt 0 discriminator 6 view .LVU238
	movl	188(%esp), %ebx
	movl	%ecx, 96(%esp)
	movl	184(%esp), %ecx
	addl	%eax, %esi
	movl	%esi, 80(%esp)
	adcl	%edx, %edi
	xorl	%edx, %edx
	movl	%edi, 84(%esp)
	movl	%ebx, %eax
	.loc 1 47 30 discriminator 6 view .LVU239
	movl	%ebx, %edi
	.loc 1 47 22 discriminator 6 view .LVU240
	shrl	$31, %eax
	addl	%ecx, %eax
	adcl	%ebx, %edx
	shrdl	$1, %edx, %eax
	movl	%eax, 168(%esp)
	.loc 1 47 30 discriminator 6 view .LVU241
	sarl	$31, %edi
	movl	%ecx, %eax
	movl	%edi, 192(%esp)
	.loc 1 47 22 discriminator 6 view .LVU242
	sarl	%edx
	movl	%edx, 172(%esp)
	.loc 1 47 30 discriminator 6 view .LVU243
	movl	%ebx, %edx
	movl	%edi, %ebx
	sarl	$31, %ebx
	movl	192(%esp), %ecx
	movl	%ebx, 196(%esp)
	movl	196(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ebx
	movl	192(%esp), %eax
	movl	%edx, %esi
	movl	196(%esp), %edx
	subl	%eax, %ebx
	movl	%ebx, 56(%esp)
	sbbl	%edx, %esi
	movl	%esi, 60(%esp)
	movl	%ebx, %esi
	andl	$1, %esi
	movl	%esi, 136(%esp)
	xorl	%esi, %esi
	movl	%esi, 140(%esp)
	movl	136(%esp), %ecx
	movl	140(%esp), %ebx
	xorl	%eax, %ecx
	movl	%ecx, %eax
	xorl	%edx, %ebx
	.loc 1 47 26 discriminator 6 view .LVU244
	movl	168(%esp), %ecx
	.loc 1 47 30 discriminator 6 view .LVU245
	subl	192(%esp), %eax
	movl	%ebx, %edx
	.loc 1 47 26 discriminator 6 view .LVU246
	movl	172(%esp), %ebx
	.loc 1 47 30 discriminator 6 view .LVU247
	sbbl	196(%esp), %edx
	.loc 1 47 26 discriminator 6 view .LVU248
	addl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, 88(%esp)
	adcl	%edx, %ebx
	movl	%edi, %edx
	movl	%ebx, 92(%esp)
	andl	$11, %edx
	movl	%edx, %ebx
	movl	188(%esp), %edx
	movl	%eax, %ecx
	andl	$1073741823, %ecx
	shrdl	$30, %edx, %eax
	movl	188(%esp), %edx
	movl	%edi, 168(%esp)
	andl	$1073741823, %eax
	addl	%ecx, %eax
	shrl	$28, %edx
	addl	%edx, %eax
	leal	(%eax,%ebx), %ecx
	movl	$613566757, %eax
	mull	%ecx
	movl	%ecx, %esi
	subl	%edx, %esi
	movl	%esi, %eax
	shrl	%eax
	addl	%eax, %edx
	shrl	$2, %edx
	leal	0(,%edx,8), %eax
	subl	%edx, %eax
	movl	%edi, %edx
	andl	$-6, %edx
	subl	%eax, %ecx
	movl	%edx, %eax
	movl	188(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, %esi
	movl	%eax, %edi
	movl	184(%esp), %eax
	movl	%esi, 128(%esp)
	sarl	$31, %edi
	movl	%edi, 132(%esp)
	subl	%esi, %eax
	sbbl	%edi, %edx
	movl	$-1227133513, %edi
	imull	$-1227133513, %edx, %ecx
	imull	$1840700269, %eax, %edx
	addl	%edx, %ecx
	mull	%edi
	movl	$500654080, %edi
	movl	%edi, 8(%esp)
	movl	%edx, 124(%esp)
	leal	216(%esp), %edx
	movl	%eax, 120(%esp)
	movl	$20, %eax
	movl	%edx, 16(%esp)
	movl	188(%esp), %edx
	movl	%eax, 12(%esp)
	movl	184(%esp), %eax
	addl	%ecx, 124(%esp)
	.loc 1 48 2 is_stmt 1 discriminator 6 view .LVU249
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divmoddi4
.LVL66:
	.loc 1 49 2 discriminator 6 view .LVU250
	.loc 1 49 2 is_stmt 0 discriminator 6 view .LVU251
.LBE60:
.LBE69:
	.loc 1 83 10 discriminator 6 view .LVU252
	movl	80(%esp), %esi
	addl	96(%esp), %esi
	movl	84(%esp), %edi
	adcl	100(%esp), %edi
.LBB70:
.LBB61:
	.loc 1 46 91 discriminator 6 view .LVU253
	movl	184(%esp), %ecx
	movl	188(%esp), %ebx
	movl	%eax, 72(%esp)
	.loc 1 46 31 discriminator 6 view .LVU254
	movl	$7, %eax
	movl	%edx, 76(%esp)
	mull	68(%esp)
	.loc 1 46 91 discriminator 6 view .LVU255
	movl	%ecx, (%esp)
	movl	%ebx, 4(%esp)
.LBE61:
.LBE70:
	.loc 1 83 10 discriminator 6 view .LVU256
	addl	%eax, %esi
.LBB71:
.LBB62:
	.loc 1 46 91 discriminator 6 view .LVU257
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$1, %eax
.LBE62:
.LBE71:
	.loc 1 83 10 discriminator 6 view .LVU258
	adcl	%edx, %edi
.LBB72:
.LBB63:
	.loc 1 46 91 discriminator 6 view .LVU259
	movl	%eax, 12(%esp)
	.loc 1 46 105 discriminator 6 view .LVU260
	xorl	%ebx, %ebx
	.loc 1 46 91 discriminator 6 view .LVU261
	call	__udivdi3
.LVL67:
	.loc 1 46 105 discriminator 6 view .LVU262
	movl	$65521, %ecx
	movl	%ecx, 8(%esp)
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__umoddi3
.LVL68:
.LBE63:
.LBE72:
	.loc 1 83 28 discriminator 6 view .LVU263
	movl	156(%esp), %ecx
	leal	(%ecx,%ecx,2), %ecx
	.loc 1 83 10 discriminator 6 view .LVU264
	addl	%eax, %esi
	.loc 1 83 28 discriminator 6 view .LVU265
	movl	$3, %eax
	.loc 1 83 10 discriminator 6 view .LVU266
	adcl	%edx, %edi
	.loc 1 83 28 discriminator 6 view .LVU267
	mull	152(%esp)
	addl	%ecx, %edx
	.loc 1 83 10 discriminator 6 view .LVU268
	addl	%eax, %esi
	.loc 1 83 36 discriminator 6 view .LVU269
	movl	148(%esp), %ecx
	movl	$5, %eax
	.loc 1 83 10 discriminator 6 view .LVU270
	adcl	%edx, %edi
	.loc 1 83 36 discriminator 6 view .LVU271
	mull	144(%esp)
	leal	(%ecx,%ecx,4), %ecx
	addl	%ecx, %edx
	.loc 1 83 10 discriminator 6 view .LVU272
	addl	%eax, %esi
	adcl	%edx, %edi
.LBB73:
.LBB64:
	.loc 1 47 54 discriminator 6 view .LVU273
	movl	$-5, %eax
.LBE64:
.LBE73:
	.loc 1 83 10 discriminator 6 view .LVU274
	addl	72(%esp), %esi
	adcl	76(%esp), %edi
	movl	%esi, %edx
	addl	216(%esp), %edx
	movl	%edi, %ecx
	adcl	220(%esp), %ecx
	movl	%edx, 96(%esp)
.LBB74:
.LBB65:
	.loc 1 47 34 discriminator 6 view .LVU275
	movl	120(%esp), %edx
	addl	88(%esp), %edx
.LBE65:
.LBE74:
	.loc 1 83 10 discriminator 6 view .LVU276
	movl	%ecx, 100(%esp)
.LBB75:
.LBB66:
	.loc 1 47 34 discriminator 6 view .LVU277
	movl	124(%esp), %ecx
	adcl	92(%esp), %ecx
	movl	%edx, %esi
	.loc 1 47 42 discriminator 6 view .LVU278
	addl	128(%esp), %esi
	.loc 1 47 54 discriminator 6 view .LVU279
	movl	%eax, 8(%esp)
	movl	$-1, %eax
	movl	188(%esp), %edx
	movl	%eax, 12(%esp)
	movl	184(%esp), %eax
	.loc 1 47 34 discriminator 6 view .LVU280
	movl	%ecx, %edi
	.loc 1 47 42 discriminator 6 view .LVU281
	adcl	132(%esp), %edi
	.loc 1 47 54 discriminator 6 view .LVU282
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	__divdi3
.LVL69:
	.loc 1 47 63 discriminator 6 view .LVU283
	movl	168(%esp), %ecx
	.loc 1 47 50 discriminator 6 view .LVU284
	addl	%eax, %esi
	.loc 1 47 63 discriminator 6 view .LVU285
	movl	184(%esp), %eax
	.loc 1 47 50 discriminator 6 view .LVU286
	adcl	%edx, %edi
	.loc 1 47 63 discriminator 6 view .LVU287
	movl	188(%esp), %edx
	andl	$3, %ecx
	movl	%ecx, %ebx
	movl	%eax, %ecx
	shrdl	$28, %edx, %eax
	movl	188(%esp), %edx
	andl	$268435455, %ecx
	andl	$268435455, %eax
	addl	%ecx, %eax
	shrl	$24, %edx
	addl	%edx, %eax
	leal	(%eax,%ebx), %ecx
	movl	$-858993459, %eax
	mull	%ecx
	movl	%edx, %eax
	andl	$-4, %edx
	shrl	$2, %eax
	addl	%eax, %edx
	movl	168(%esp), %eax
	subl	%edx, %ecx
	andl	$-4, %eax
	addl	%eax, %ecx
	movl	%ecx, %ebx
	sarl	$31, %ebx
	.loc 1 47 59 discriminator 6 view .LVU288
	addl	%esi, %ecx
	.loc 1 47 72 discriminator 6 view .LVU289
	movl	192(%esp), %esi
	.loc 1 47 59 discriminator 6 view .LVU290
	adcl	%edi, %ebx
	.loc 1 47 72 discriminator 6 view .LVU291
	movl	196(%esp), %edi
	movl	%esi, %eax
	andl	$4095, %eax
	movl	%eax, 112(%esp)
	xorl	%eax, %eax
	movl	%eax, 116(%esp)
	movl	112(%esp), %eax
	addl	184(%esp), %eax
	movl	116(%esp), %edx
	adcl	188(%esp), %edx
	shrdl	$12, %edx, %eax
	sarl	$12, %edx
	.loc 1 47 68 discriminator 6 view .LVU292
	addl	%eax, %ecx
	.loc 1 47 83 discriminator 6 view .LVU293
	movl	56(%esp), %eax
	.loc 1 47 68 discriminator 6 view .LVU294
	adcl	%edx, %ebx
	.loc 1 47 83 discriminator 6 view .LVU295
	andl	$4095, %eax
	movl	%eax, 104(%esp)
	xorl	%eax, %eax
	movl	%eax, 108(%esp)
	movl	104(%esp), %eax
	movl	108(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	subl	%esi, %eax
.LBE66:
.LBE75:
	.loc 1 83 10 discriminator 6 view .LVU296
	movl	96(%esp), %esi
.LBB76:
.LBB67:
	.loc 1 47 83 discriminator 6 view .LVU297
	sbbl	%edi, %edx
.LBE67:
.LBE76:
	.loc 1 83 10 discriminator 6 view .LVU298
	movl	100(%esp), %edi
.LBB77:
.LBB68:
	.loc 1 47 79 discriminator 6 view .LVU299
	addl	%eax, %ecx
	adcl	%edx, %ebx
.LBE68:
.LBE77:
	.loc 1 83 55 discriminator 6 view .LVU300
	movl	$7, %eax
	.loc 1 83 10 discriminator 6 view .LVU301
	addl	%ecx, %esi
	adcl	%ebx, %edi
	.loc 1 83 55 discriminator 6 view .LVU302
	imull	$7, 52(%esp), %ecx
	mull	64(%esp)
	addl	%ecx, %edx
	.loc 1 83 10 discriminator 6 view .LVU303
	addl	%eax, %esi
	.loc 1 83 74 discriminator 6 view .LVU304
	movl	$11, %eax
	.loc 1 83 10 discriminator 6 view .LVU305
	adcl	%edx, %edi
	.loc 1 83 74 discriminator 6 view .LVU306
	mull	176(%esp)
	imull	$11, 180(%esp), %ecx
	addl	%ecx, %edx
	.loc 1 83 10 discriminator 6 view .LVU307
	addl	%eax, %esi
	movl	%esi, 168(%esp)
	adcl	%edx, %edi
	imull	$-1030792151, 160(%esp), %eax
	movl	%edi, 172(%esp)
.LVL70:
	.loc 1 84 3 is_stmt 1 discriminator 6 view .LVU308
	.loc 1 83 10 is_stmt 0 discriminator 6 view .LVU309
	rorl	%eax
	.loc 1 84 6 discriminator 6 view .LVU310
	cmpl	$85899345, %eax
	jbe	.L46
.L26:
.LVL71:
	.loc 1 84 6 discriminator 6 view .LVU311
.LBE45:
	.loc 1 71 28 is_stmt 1 discriminator 2 view .LVU312
	incl	160(%esp)
.LVL72:
	.loc 1 71 28 is_stmt 0 discriminator 2 view .LVU313
	movl	160(%esp), %eax
.LVL73:
	.loc 1 71 20 is_stmt 1 discriminator 2 view .LVU314
	cmpl	$800, %eax
	jne	.L15
.LBE44:
	.loc 1 88 2 view .LVU315
	movl	164(%esp), %ebx
	movl	$.LC2, (%esp)
	movl	168(%esp), %eax
.LVL74:
	.loc 1 88 2 is_stmt 0 view .LVU316
	movl	172(%esp), %edx
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	printf
.LVL75:
	.loc 1 89 2 is_stmt 1 view .LVU317
	.loc 1 90 1 is_stmt 0 view .LVU318
	leal	-12(%ebp), %esp
.LVL76:
	.loc 1 90 1 view .LVU319
	movl	%ebx, %eax
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
.LVL77:
	.loc 1 90 1 view .LVU320
	ret
.LVL78:
.L43:
	.cfi_restore_state
.LBB79:
.LBB78:
	.loc 1 78 6 view .LVU321
	movl	$-1, %edx
	movl	$-3, %ebx
	movl	%edx, 164(%esp)
	.loc 1 79 6 view .LVU322
	movl	$-3, %esi
	movl	$-1, %edi
	jmp	.L20
.LVL79:
.L46:
	.loc 1 85 4 is_stmt 1 view .LVU323
	movl	$.LC1, (%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	movl	%eax, 28(%esp)
	movl	200(%esp), %eax
	movl	%edx, 32(%esp)
	movl	204(%esp), %edx
	movl	%eax, 20(%esp)
	movl	152(%esp), %eax
	movl	%edx, 24(%esp)
	movl	156(%esp), %edx
	movl	%eax, 12(%esp)
	movl	184(%esp), %eax
	movl	%edx, 16(%esp)
	movl	188(%esp), %edx
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
.LVL80:
	jmp	.L26
.LVL81:
.L44:
	.loc 1 85 4 is_stmt 0 view .LVU324
	movl	$1, %eax
	jmp	.L22
.LVL82:
.L45:
	.loc 1 85 4 view .LVU325
	movl	$1, %eax
	jmp	.L24
.LBE78:
.LBE79:
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	edges.0, @object
	.size	edges.0, 120
edges.0:
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	2
	.long	0
	.long	-2
	.long	-1
	.long	3
	.long	0
	.long	10
	.long	0
	.long	-10
	.long	-1
	.long	2147483647
	.long	0
	.long	-2147483648
	.long	-1
	.long	-2147483648
	.long	0
	.long	-1
	.long	0
	.long	0
	.long	1
	.long	0
	.long	-1
	.long	-1
	.long	2147483647
	.long	1
	.long	-2147483648
	.data
	.align 8
	.type	state, @object
	.size	state, 8
state:
	.long	-876643772
	.long	20529293
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stdio.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x509
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x17
	.long	.LASF29
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL38
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF2
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF3
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x3
	.byte	0x2
	.byte	0x5
	.long	.LASF5
	.uleb128 0x18
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xf
	.long	.LASF9
	.byte	0x8
	.byte	0x18
	.long	0x26
	.uleb128 0xc
	.long	0x49
	.uleb128 0x3
	.byte	0x1
	.byte	0x8
	.long	.LASF6
	.uleb128 0x3
	.byte	0x2
	.byte	0x7
	.long	.LASF7
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF8
	.uleb128 0xf
	.long	.LASF10
	.byte	0xc
	.byte	0x19
	.long	0x2d
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF11
	.uleb128 0xc
	.long	0x79
	.uleb128 0x3
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x10
	.long	.LASF14
	.byte	0x5
	.byte	0x11
	.long	0x6e
	.uleb128 0x5
	.byte	0x3
	.long	state
	.uleb128 0x19
	.long	.LASF30
	.byte	0x3
	.byte	0x19
	.byte	0x5
	.long	0x42
	.long	0xbb
	.uleb128 0x1a
	.long	0xbb
	.uleb128 0x1b
	.byte	0
	.uleb128 0x11
	.long	0x80
	.uleb128 0x1c
	.long	.LASF31
	.byte	0x1
	.byte	0x34
	.byte	0x5
	.long	0x42
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x3ba
	.uleb128 0x10
	.long	.LASF15
	.byte	0x36
	.byte	0x17
	.long	0x3ca
	.uleb128 0x5
	.byte	0x3
	.long	edges.0
	.uleb128 0x1d
	.byte	0x7
	.byte	0x4
	.long	0x67
	.byte	0x1
	.byte	0x3a
	.byte	0x7
	.long	0x100
	.uleb128 0x1e
	.long	.LASF32
	.byte	0xf
	.byte	0
	.uleb128 0x6
	.long	.LASF16
	.byte	0x3b
	.byte	0xb
	.long	0x6e
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x6
	.long	.LASF17
	.byte	0x3c
	.byte	0x6
	.long	0x42
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x12
	.long	.LLRL7
	.long	0x1ae
	.uleb128 0x1
	.string	"i"
	.byte	0x3e
	.byte	0xb
	.long	0x42
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x1f
	.long	.LBB38
	.long	.LBE38-.LBB38
	.long	0x190
	.uleb128 0x1
	.string	"j"
	.byte	0x3f
	.byte	0xc
	.long	0x42
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x7
	.long	.LLRL10
	.uleb128 0x1
	.string	"n"
	.byte	0x40
	.byte	0xc
	.long	0x49
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1
	.string	"d"
	.byte	0x40
	.byte	0x36
	.long	0x49
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	.LVL14
	.long	0x4d6
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL26
	.long	0x4df
	.uleb128 0xd
	.long	.LVL27
	.long	0xa4
	.uleb128 0x8
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC0
	.byte	0
	.byte	0
	.uleb128 0x12
	.long	.LLRL13
	.long	0x371
	.uleb128 0x1
	.string	"i"
	.byte	0x47
	.byte	0xb
	.long	0x42
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x7
	.long	.LLRL15
	.uleb128 0x1
	.string	"n"
	.byte	0x48
	.byte	0xc
	.long	0x6e
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1
	.string	"d"
	.byte	0x48
	.byte	0x17
	.long	0x6e
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x6
	.long	.LASF18
	.byte	0x48
	.byte	0x22
	.long	0x6e
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x1
	.string	"q"
	.byte	0x4b
	.byte	0xc
	.long	0x6e
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x1
	.string	"r"
	.byte	0x4b
	.byte	0x17
	.long	0x6e
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x1
	.string	"a"
	.byte	0x4d
	.byte	0xb
	.long	0x49
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x1
	.string	"b"
	.byte	0x4d
	.byte	0x1b
	.long	0x49
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0x1
	.string	"sq"
	.byte	0x50
	.byte	0xb
	.long	0x49
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x1
	.string	"sr"
	.byte	0x50
	.byte	0x17
	.long	0x49
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x13
	.long	0x3fb
	.long	.LBI46
	.byte	.LVU150
	.long	.LLRL25
	.byte	0x4c
	.byte	0xc
	.long	0x2f4
	.uleb128 0x5
	.long	0x41b
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x5
	.long	0x412
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x5
	.long	0x409
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x7
	.long	.LLRL25
	.uleb128 0x9
	.long	0x427
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x9
	.long	0x430
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x14
	.long	0x439
	.long	.LLRL31
	.uleb128 0x9
	.long	0x43a
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x14
	.long	0x445
	.long	.LLRL33
	.uleb128 0x9
	.long	0x446
	.long	.LLST34
	.long	.LVUS34
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x3cf
	.long	.LBI58
	.byte	.LVU233
	.long	.LLRL35
	.byte	0x53
	.byte	0x51
	.long	0x349
	.uleb128 0x5
	.long	0x3e6
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x5
	.long	0x3dd
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x7
	.long	.LLRL35
	.uleb128 0x20
	.long	0x3ef
	.uleb128 0x2
	.long	.LVL67
	.long	0x4e8
	.uleb128 0x2
	.long	.LVL68
	.long	0x4f1
	.uleb128 0x2
	.long	.LVL69
	.long	0x4df
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL32
	.long	0x45a
	.uleb128 0x2
	.long	.LVL34
	.long	0x45a
	.uleb128 0xd
	.long	.LVL80
	.long	0xa4
	.uleb128 0x8
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	.LVL17
	.long	0x4fa
	.uleb128 0x2
	.long	.LVL39
	.long	0x503
	.uleb128 0x2
	.long	.LVL56
	.long	0x4fa
	.uleb128 0x2
	.long	.LVL65
	.long	0x503
	.uleb128 0x2
	.long	.LVL66
	.long	0x4fa
	.uleb128 0xd
	.long	.LVL75
	.long	0xa4
	.uleb128 0x8
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.uleb128 0x8
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x21
	.long	0x54
	.long	0x3ca
	.uleb128 0x22
	.long	0x67
	.byte	0xe
	.byte	0
	.uleb128 0xc
	.long	0x3ba
	.uleb128 0x15
	.long	.LASF19
	.byte	0x2c
	.long	0x6e
	.long	0x3fb
	.uleb128 0xa
	.string	"n"
	.byte	0x2c
	.byte	0x27
	.long	0x6e
	.uleb128 0xa
	.string	"s"
	.byte	0x2c
	.byte	0x32
	.long	0x49
	.uleb128 0xb
	.string	"sum"
	.byte	0x2e
	.byte	0xb
	.long	0x6e
	.byte	0
	.uleb128 0x15
	.long	.LASF20
	.byte	0x1d
	.long	0x6e
	.long	0x455
	.uleb128 0xa
	.string	"n"
	.byte	0x1d
	.byte	0x28
	.long	0x6e
	.uleb128 0xa
	.string	"d"
	.byte	0x1d
	.byte	0x34
	.long	0x6e
	.uleb128 0x23
	.long	.LASF18
	.byte	0x1
	.byte	0x1d
	.byte	0x41
	.long	0x455
	.uleb128 0xb
	.string	"q"
	.byte	0x1f
	.byte	0xb
	.long	0x6e
	.uleb128 0xb
	.string	"r"
	.byte	0x1f
	.byte	0x12
	.long	0x6e
	.uleb128 0x16
	.uleb128 0xb
	.string	"bit"
	.byte	0x20
	.byte	0xb
	.long	0x42
	.uleb128 0x16
	.uleb128 0x24
	.long	.LASF21
	.byte	0x1
	.byte	0x21
	.byte	0x7
	.long	0x42
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	0x6e
	.uleb128 0x25
	.string	"any"
	.byte	0x1
	.byte	0x10
	.byte	0x11
	.long	0x6e
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x4c9
	.uleb128 0x6
	.long	.LASF22
	.byte	0x12
	.byte	0xb
	.long	0x67
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.string	"r"
	.byte	0x13
	.byte	0xb
	.long	0x6e
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xe
	.long	0x4c9
	.long	.LBI8
	.byte	.LVU2
	.long	.LLRL2
	.byte	0x12
	.byte	0x13
	.uleb128 0xe
	.long	0x4c9
	.long	.LBI16
	.byte	.LVU20
	.long	.LLRL3
	.byte	0x13
	.byte	0xf
	.uleb128 0xe
	.long	0x4c9
	.long	.LBI22
	.byte	.LVU40
	.long	.LLRL4
	.byte	0x14
	.byte	0xa
	.byte	0
	.uleb128 0x26
	.long	.LASF33
	.byte	0x1
	.byte	0x7
	.byte	0x11
	.long	0x6e
	.byte	0x1
	.uleb128 0x4
	.long	.LASF23
	.long	.LASF23
	.uleb128 0x4
	.long	.LASF24
	.long	.LASF24
	.uleb128 0x4
	.long	.LASF25
	.long	.LASF25
	.uleb128 0x4
	.long	.LASF26
	.long	.LASF26
	.uleb128 0x4
	.long	.LASF27
	.long	.LASF27
	.uleb128 0x4
	.long	.LASF28
	.long	.LASF28
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
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
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
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xc
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.uleb128 0x1d
	.byte	0
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
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
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
	.uleb128 0x14
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x1e
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x24
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
	.uleb128 0x25
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
	.uleb128 0x26
	.uleb128 0x2e
	.byte	0
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
.LVUS5:
	.uleb128 .LVU74
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU109
	.uleb128 .LVU111
	.uleb128 .LVU236
	.uleb128 .LVU308
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 .LVU325
.LLST5:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL19-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 168
	.byte	0x4
	.uleb128 .LVL20-.LVL12
	.uleb128 .LVL64-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 168
	.byte	0x4
	.uleb128 .LVL70-.LVL12
	.uleb128 .LVL76-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 168
	.byte	0x4
	.uleb128 .LVL76-.LVL12
	.uleb128 .LVL77-.LVL12
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
	.uleb128 .LVL77-.LVL12
	.uleb128 .LVL78-.LVL12
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
	.uleb128 .LVL78-.LVL12
	.uleb128 .LVL82-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 168
	.byte	0
.LVUS6:
	.uleb128 .LVU75
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU122
	.uleb128 .LVU124
	.uleb128 .LVU203
	.uleb128 .LVU203
	.uleb128 .LVU206
	.uleb128 .LVU206
	.uleb128 .LVU210
	.uleb128 .LVU210
	.uleb128 .LVU228
	.uleb128 .LVU321
	.uleb128 .LVU323
.LLST6:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL23-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 164
	.byte	0x4
	.uleb128 .LVL24-.LVL12
	.uleb128 .LVL53-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 164
	.byte	0x4
	.uleb128 .LVL53-.LVL12
	.uleb128 .LVL54-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL54-.LVL12
	.uleb128 .LVL56-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 192
	.byte	0x4
	.uleb128 .LVL56-.LVL12
	.uleb128 .LVL62-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 164
	.byte	0x4
	.uleb128 .LVL78-.LVL12
	.uleb128 .LVL79-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 192
	.byte	0
.LVUS8:
	.uleb128 .LVU77
	.uleb128 .LVU89
	.uleb128 .LVU89
	.uleb128 .LVU130
	.uleb128 .LVU131
	.uleb128 .LVU133
	.uleb128 .LVU133
	.uleb128 .LVU134
.LLST8:
	.byte	0x6
	.long	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL28-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 160
	.byte	0x4
	.uleb128 .LVL29-.LVL12
	.uleb128 .LVL30-.LVL12
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL30-.LVL12
	.uleb128 .LVL31-.LVL12
	.uleb128 0x3
	.byte	0x74
	.sleb128 160
	.byte	0
.LVUS9:
	.uleb128 .LVU89
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU126
.LLST9:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LVL25-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS11:
	.uleb128 .LVU99
	.uleb128 .LVU134
.LLST11:
	.byte	0x8
	.long	.LVL15
	.uleb128 .LVL31-.LVL15
	.uleb128 0x21
	.byte	0x74
	.sleb128 144
	.byte	0xa6
	.byte	0x8
	.uleb128 0x26
	.byte	0x33
	.byte	0xa8
	.uleb128 0x26
	.byte	0x1b
	.byte	0xa8
	.uleb128 0x2d
	.byte	0x31
	.byte	0xa8
	.uleb128 0x2d
	.byte	0x24
	.byte	0xa8
	.uleb128 0x26
	.byte	0xa4
	.uleb128 0x26
	.byte	0x8
	.quad	0x7ffffffffffffff
	.byte	0x1d
	.byte	0xa8
	.uleb128 0x2d
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU103
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 .LVU116
	.uleb128 .LVU116
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU126
.LLST12:
	.byte	0x6
	.long	.LVL16
	.byte	0x4
	.uleb128 .LVL16-.LVL16
	.uleb128 .LVL18-.LVL16
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL18-.LVL16
	.uleb128 .LVL21-.LVL16
	.uleb128 0xf
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x77
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges.0+4
	.byte	0x22
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL21-.LVL16
	.uleb128 .LVL22-.LVL16
	.uleb128 0xf
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x77
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges.0+4
	.byte	0x22
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL22-.LVL16
	.uleb128 .LVL24-.LVL16
	.uleb128 0x18
	.byte	0x77
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges.0
	.byte	0x22
	.byte	0x93
	.uleb128 0x4
	.byte	0x77
	.sleb128 0
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges.0+4
	.byte	0x22
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL24-.LVL16
	.uleb128 .LVL25-.LVL16
	.uleb128 0x18
	.byte	0x77
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges.0
	.byte	0x22
	.byte	0x93
	.uleb128 0x4
	.byte	0x77
	.sleb128 -1
	.byte	0x33
	.byte	0x24
	.byte	0x3
	.long	edges.0+4
	.byte	0x22
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS14:
	.uleb128 .LVU134
	.uleb128 .LVU313
	.uleb128 .LVU314
	.uleb128 .LVU316
	.uleb128 .LVU316
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 0
.LLST14:
	.byte	0x6
	.long	.LVL31
	.byte	0x4
	.uleb128 .LVL31-.LVL31
	.uleb128 .LVL72-.LVL31
	.uleb128 0x3
	.byte	0x74
	.sleb128 160
	.byte	0x4
	.uleb128 .LVL73-.LVL31
	.uleb128 .LVL74-.LVL31
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL74-.LVL31
	.uleb128 .LVL76-.LVL31
	.uleb128 0x3
	.byte	0x74
	.sleb128 160
	.byte	0x4
	.uleb128 .LVL76-.LVL31
	.uleb128 .LVL77-.LVL31
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL77-.LVL31
	.uleb128 .LVL78-.LVL31
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x40
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL78-.LVL31
	.uleb128 .LFE4-.LVL31
	.uleb128 0x3
	.byte	0x74
	.sleb128 160
	.byte	0
.LVUS16:
	.uleb128 .LVU136
	.uleb128 .LVU141
.LLST16:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LVL37-.LVL33
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS17:
	.uleb128 .LVU137
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU142
	.uleb128 .LVU142
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 0
.LLST17:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL38-.LVL35
	.uleb128 0x6
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL38-.LVL35
	.uleb128 .LVL76-.LVL35
	.uleb128 0x3
	.byte	0x74
	.sleb128 200
	.byte	0x4
	.uleb128 .LVL76-.LVL35
	.uleb128 .LVL77-.LVL35
	.uleb128 0x7
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL77-.LVL35
	.uleb128 .LVL78-.LVL35
	.uleb128 0x7
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL78-.LVL35
	.uleb128 .LFE4-.LVL35
	.uleb128 0x3
	.byte	0x74
	.sleb128 200
	.byte	0
.LVUS18:
	.uleb128 .LVU189
	.uleb128 .LVU192
.LLST18:
	.byte	0x8
	.long	.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS19:
	.uleb128 .LVU148
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 0
.LLST19:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL76-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 152
	.byte	0x4
	.uleb128 .LVL76-.LVL40
	.uleb128 .LVL77-.LVL40
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL77-.LVL40
	.uleb128 .LVL78-.LVL40
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x48
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL78-.LVL40
	.uleb128 .LFE4-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 152
	.byte	0
.LVUS20:
	.uleb128 .LVU148
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 0
.LLST20:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL76-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.byte	0x4
	.uleb128 .LVL76-.LVL40
	.uleb128 .LVL77-.LVL40
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
	.uleb128 .LVL77-.LVL40
	.uleb128 .LVL78-.LVL40
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
	.uleb128 .LVL78-.LVL40
	.uleb128 .LFE4-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 144
	.byte	0
.LVUS21:
	.uleb128 .LVU204
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU321
	.uleb128 0
.LLST21:
	.byte	0x6
	.long	.LVL53
	.byte	0x4
	.uleb128 .LVL53-.LVL53
	.uleb128 .LVL76-.LVL53
	.uleb128 0x3
	.byte	0x74
	.sleb128 184
	.byte	0x4
	.uleb128 .LVL76-.LVL53
	.uleb128 .LVL77-.LVL53
	.uleb128 0x8
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x28
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL77-.LVL53
	.uleb128 .LVL78-.LVL53
	.uleb128 0x8
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0x28
	.byte	0x1c
	.byte	0x4
	.uleb128 .LVL78-.LVL53
	.uleb128 .LFE4-.LVL53
	.uleb128 0x3
	.byte	0x74
	.sleb128 184
	.byte	0
.LVUS22:
	.uleb128 .LVU204
	.uleb128 .LVU208
	.uleb128 .LVU208
	.uleb128 .LVU211
	.uleb128 .LVU321
	.uleb128 .LVU323
.LLST22:
	.byte	0x6
	.long	.LVL53
	.byte	0x4
	.uleb128 .LVL53-.LVL53
	.uleb128 .LVL55-.LVL53
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL55-.LVL53
	.uleb128 .LVL57-.LVL53
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL78-.LVL53
	.uleb128 .LVL79-.LVL53
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x53
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS23:
	.uleb128 .LVU209
	.uleb128 .LVU215
	.uleb128 .LVU215
	.uleb128 .LVU218
	.uleb128 .LVU218
	.uleb128 .LVU221
	.uleb128 .LVU221
	.uleb128 .LVU319
	.uleb128 .LVU319
	.uleb128 .LVU320
	.uleb128 .LVU320
	.uleb128 .LVU321
	.uleb128 .LVU323
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL56
	.byte	0x4
	.uleb128 .LVL56-.LVL56
	.uleb128 .LVL59-.LVL56
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL59-.LVL56
	.uleb128 .LVL60-.LVL56
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL60-.LVL56
	.uleb128 .LVL61-.LVL56
	.uleb128 0x8
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL61-.LVL56
	.uleb128 .LVL76-.LVL56
	.uleb128 0x9
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 52
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL76-.LVL56
	.uleb128 .LVL77-.LVL56
	.uleb128 0x14
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xa0
	.byte	0x1c
	.byte	0x93
	.uleb128 0x4
	.byte	0x75
	.sleb128 -12
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xac
	.byte	0x1c
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL77-.LVL56
	.uleb128 .LVL78-.LVL56
	.uleb128 0x14
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xa0
	.byte	0x1c
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 -16
	.byte	0x9
	.byte	0xf0
	.byte	0x1a
	.byte	0x8
	.byte	0xac
	.byte	0x1c
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL79-.LVL56
	.uleb128 .LFE4-.LVL56
	.uleb128 0x9
	.byte	0x74
	.sleb128 64
	.byte	0x93
	.uleb128 0x4
	.byte	0x74
	.sleb128 52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS24:
	.uleb128 .LVU209
	.uleb128 .LVU212
.LLST24:
	.byte	0x8
	.long	.LVL56
	.uleb128 .LVL58-.LVL56
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
.LVUS26:
	.uleb128 .LVU150
	.uleb128 .LVU190
.LLST26:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL51-.LVL40
	.uleb128 0x6
	.byte	0xa0
	.long	.Ldebug_info0+495
	.sleb128 0
	.byte	0
.LVUS27:
	.uleb128 .LVU150
	.uleb128 .LVU190
.LLST27:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL51-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 200
	.byte	0
.LVUS28:
	.uleb128 .LVU150
	.uleb128 .LVU190
.LLST28:
	.byte	0x8
	.long	.LVL40
	.uleb128 .LVL51-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 184
	.byte	0
.LVUS29:
	.uleb128 .LVU152
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU184
.LLST29:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL49-.LVL40
	.uleb128 0x3
	.byte	0x74
	.sleb128 176
	.byte	0
.LVUS30:
	.uleb128 .LVU152
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU166
	.uleb128 .LVU174
	.uleb128 .LVU178
	.uleb128 .LVU179
	.uleb128 .LVU190
.LLST30:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.quad	0
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL44-.LVL40
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL46-.LVL40
	.uleb128 .LVL47-.LVL40
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL48-.LVL40
	.uleb128 .LVL51-.LVL40
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS32:
	.uleb128 .LVU154
	.uleb128 .LVU156
	.uleb128 .LVU156
	.uleb128 .LVU161
	.uleb128 .LVU161
	.uleb128 .LVU162
	.uleb128 .LVU162
	.uleb128 .LVU186
	.uleb128 .LVU186
	.uleb128 .LVU187
.LLST32:
	.byte	0x6
	.long	.LVL40
	.byte	0x4
	.uleb128 .LVL40-.LVL40
	.uleb128 .LVL41-.LVL40
	.uleb128 0x3
	.byte	0x8
	.byte	0x3f
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.LVL40
	.uleb128 .LVL42-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL42-.LVL40
	.uleb128 .LVL43-.LVL40
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.LVL40
	.uleb128 .LVL50-.LVL40
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL50-.LVL40
	.uleb128 .LVL51-.LVL40
	.uleb128 0x3
	.byte	0x71
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU163
	.uleb128 .LVU169
.LLST34:
	.byte	0x8
	.long	.LVL43
	.uleb128 .LVL45-.LVL43
	.uleb128 0x3
	.byte	0x74
	.sleb128 192
	.byte	0
.LVUS36:
	.uleb128 .LVU233
	.uleb128 .LVU251
	.uleb128 .LVU324
	.uleb128 0
.LLST36:
	.byte	0x6
	.long	.LVL63
	.byte	0x4
	.uleb128 .LVL63-.LVL63
	.uleb128 .LVL66-.LVL63
	.uleb128 0x3
	.byte	0x74
	.sleb128 184
	.byte	0x4
	.uleb128 .LVL81-.LVL63
	.uleb128 .LFE4-.LVL63
	.uleb128 0x3
	.byte	0x74
	.sleb128 184
	.byte	0
.LVUS0:
	.uleb128 .LVU18
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 .LVU51
.LLST0:
	.byte	0x6
	.long	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0x8
	.byte	0x3f
	.byte	0x1a
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0x7f
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x3d
	.byte	0x24
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x27
	.byte	0x37
	.byte	0x25
	.byte	0x3
	.long	state+4
	.byte	0x6
	.byte	0x3d
	.byte	0x24
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x43
	.byte	0x25
	.byte	0x21
	.byte	0x3
	.long	state+4
	.byte	0x6
	.byte	0x27
	.byte	0x49
	.byte	0x24
	.byte	0x21
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x3d
	.byte	0x24
	.byte	0x27
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x3d
	.byte	0x24
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x27
	.byte	0x37
	.byte	0x25
	.byte	0x3
	.long	state+4
	.byte	0x6
	.byte	0x3d
	.byte	0x24
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x43
	.byte	0x25
	.byte	0x21
	.byte	0x3
	.long	state+4
	.byte	0x6
	.byte	0x27
	.byte	0x49
	.byte	0x24
	.byte	0x21
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x3d
	.byte	0x24
	.byte	0x27
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x27
	.byte	0x41
	.byte	0x24
	.byte	0x27
	.byte	0x3
	.long	state
	.byte	0x6
	.byte	0x27
	.byte	0x8
	.byte	0x3f
	.byte	0x1a
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU39
	.uleb128 .LVU58
	.uleb128 .LVU60
	.uleb128 .LVU63
	.uleb128 .LVU64
	.uleb128 .LVU66
	.uleb128 .LVU67
	.uleb128 .LVU69
.LLST1:
	.byte	0x6
	.long	.LVL3
	.byte	0x4
	.uleb128 .LVL3-.LVL3
	.uleb128 .LVL5-.LVL3
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL6-.LVL3
	.uleb128 .LVL7-.LVL3
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL8-.LVL3
	.uleb128 .LVL9-.LVL3
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL10-.LVL3
	.uleb128 .LVL11-.LVL3
	.uleb128 0x6
	.byte	0x56
	.byte	0x93
	.uleb128 0x4
	.byte	0x57
	.byte	0x93
	.uleb128 0x4
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
	.long	.LFB4
	.long	.LFE4-.LFB4
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
	.long	.LBB8
	.byte	0x4
	.uleb128 .LBB8-.LBB8
	.uleb128 .LBE8-.LBB8
	.byte	0x4
	.uleb128 .LBB13-.LBB8
	.uleb128 .LBE13-.LBB8
	.byte	0x4
	.uleb128 .LBB14-.LBB8
	.uleb128 .LBE14-.LBB8
	.byte	0x4
	.uleb128 .LBB15-.LBB8
	.uleb128 .LBE15-.LBB8
	.byte	0
.LLRL3:
	.byte	0x5
	.long	.LBB16
	.byte	0x4
	.uleb128 .LBB16-.LBB16
	.uleb128 .LBE16-.LBB16
	.byte	0x4
	.uleb128 .LBB20-.LBB16
	.uleb128 .LBE20-.LBB16
	.byte	0x4
	.uleb128 .LBB21-.LBB16
	.uleb128 .LBE21-.LBB16
	.byte	0
.LLRL4:
	.byte	0x5
	.long	.LBB22
	.byte	0x4
	.uleb128 .LBB22-.LBB22
	.uleb128 .LBE22-.LBB22
	.byte	0x4
	.uleb128 .LBB25-.LBB22
	.uleb128 .LBE25-.LBB22
	.byte	0
.LLRL7:
	.byte	0x5
	.long	.LBB37
	.byte	0x4
	.uleb128 .LBB37-.LBB37
	.uleb128 .LBE37-.LBB37
	.byte	0x4
	.uleb128 .LBB41-.LBB37
	.uleb128 .LBE41-.LBB37
	.byte	0x4
	.uleb128 .LBB42-.LBB37
	.uleb128 .LBE42-.LBB37
	.byte	0x4
	.uleb128 .LBB43-.LBB37
	.uleb128 .LBE43-.LBB37
	.byte	0
.LLRL10:
	.byte	0x5
	.long	.LBB39
	.byte	0x4
	.uleb128 .LBB39-.LBB39
	.uleb128 .LBE39-.LBB39
	.byte	0x4
	.uleb128 .LBB40-.LBB39
	.uleb128 .LBE40-.LBB39
	.byte	0
.LLRL13:
	.byte	0x5
	.long	.LBB44
	.byte	0x4
	.uleb128 .LBB44-.LBB44
	.uleb128 .LBE44-.LBB44
	.byte	0x4
	.uleb128 .LBB79-.LBB44
	.uleb128 .LBE79-.LBB44
	.byte	0
.LLRL15:
	.byte	0x5
	.long	.LBB45
	.byte	0x4
	.uleb128 .LBB45-.LBB45
	.uleb128 .LBE45-.LBB45
	.byte	0x4
	.uleb128 .LBB78-.LBB45
	.uleb128 .LBE78-.LBB45
	.byte	0
.LLRL25:
	.byte	0x5
	.long	.LBB46
	.byte	0x4
	.uleb128 .LBB46-.LBB46
	.uleb128 .LBE46-.LBB46
	.byte	0x4
	.uleb128 .LBB56-.LBB46
	.uleb128 .LBE56-.LBB46
	.byte	0x4
	.uleb128 .LBB57-.LBB46
	.uleb128 .LBE57-.LBB46
	.byte	0
.LLRL31:
	.byte	0x5
	.long	.LBB48
	.byte	0x4
	.uleb128 .LBB48-.LBB48
	.uleb128 .LBE48-.LBB48
	.byte	0x4
	.uleb128 .LBB52-.LBB48
	.uleb128 .LBE52-.LBB48
	.byte	0x4
	.uleb128 .LBB53-.LBB48
	.uleb128 .LBE53-.LBB48
	.byte	0
.LLRL33:
	.byte	0x5
	.long	.LBB49
	.byte	0x4
	.uleb128 .LBB49-.LBB49
	.uleb128 .LBE49-.LBB49
	.byte	0x4
	.uleb128 .LBB50-.LBB49
	.uleb128 .LBE50-.LBB49
	.byte	0x4
	.uleb128 .LBB51-.LBB49
	.uleb128 .LBE51-.LBB49
	.byte	0
.LLRL35:
	.byte	0x5
	.long	.LBB58
	.byte	0x4
	.uleb128 .LBB58-.LBB58
	.uleb128 .LBE58-.LBB58
	.byte	0x4
	.uleb128 .LBB69-.LBB58
	.uleb128 .LBE69-.LBB58
	.byte	0x4
	.uleb128 .LBB70-.LBB58
	.uleb128 .LBE70-.LBB58
	.byte	0x4
	.uleb128 .LBB71-.LBB58
	.uleb128 .LBE71-.LBB58
	.byte	0x4
	.uleb128 .LBB72-.LBB58
	.uleb128 .LBE72-.LBB58
	.byte	0x4
	.uleb128 .LBB73-.LBB58
	.uleb128 .LBE73-.LBB58
	.byte	0x4
	.uleb128 .LBB74-.LBB58
	.uleb128 .LBE74-.LBB58
	.byte	0x4
	.uleb128 .LBB75-.LBB58
	.uleb128 .LBE75-.LBB58
	.byte	0x4
	.uleb128 .LBB76-.LBB58
	.uleb128 .LBE76-.LBB58
	.byte	0x4
	.uleb128 .LBB77-.LBB58
	.uleb128 .LBE77-.LBB58
	.byte	0
.LLRL38:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB4
	.uleb128 .LFE4-.LFB4
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF25:
	.string	"__udivdi3"
.LASF14:
	.string	"state"
.LASF10:
	.string	"uint64_t"
.LASF27:
	.string	"__divmoddi4"
.LASF5:
	.string	"short int"
.LASF31:
	.string	"main"
.LASF18:
	.string	"rest"
.LASF9:
	.string	"int64_t"
.LASF19:
	.string	"by_constants"
.LASF24:
	.string	"__divdi3"
.LASF23:
	.string	"__moddi3"
.LASF22:
	.string	"width"
.LASF2:
	.string	"long long int"
.LASF12:
	.string	"long int"
.LASF30:
	.string	"printf"
.LASF32:
	.string	"EDGES"
.LASF26:
	.string	"__umoddi3"
.LASF6:
	.string	"unsigned char"
.LASF4:
	.string	"signed char"
.LASF3:
	.string	"long long unsigned int"
.LASF8:
	.string	"unsigned int"
.LASF33:
	.string	"random64"
.LASF7:
	.string	"short unsigned int"
.LASF16:
	.string	"digest"
.LASF21:
	.string	"carry"
.LASF11:
	.string	"char"
.LASF29:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF13:
	.string	"long unsigned int"
.LASF28:
	.string	"__udivmoddi4"
.LASF15:
	.string	"edges"
.LASF17:
	.string	"wrong"
.LASF20:
	.string	"long_division"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"division.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
