	.file	"library.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "library.c"
	.p2align 4
	.type	by_first, @function
by_first:
.LVL0:
.LFB3:
	.file 1 "library.c"
	.loc 1 18 1 view -0
	.cfi_startproc
	.loc 1 19 2 view .LVU1
	.loc 1 19 9 is_stmt 0 view .LVU2
	movl	4(%esp), %eax
	.loc 1 19 37 view .LVU3
	movl	8(%esp), %edx
	.loc 1 19 9 view .LVU4
	movzbl	(%eax), %eax
	.loc 1 19 37 view .LVU5
	movzbl	(%edx), %edx
	.loc 1 19 35 view .LVU6
	subl	%edx, %eax
	.loc 1 20 1 view .LVU7
	ret
	.cfi_endproc
.LFE3:
	.size	by_first, .-by_first
	.p2align 4
	.type	by_int, @function
by_int:
.LVL1:
.LFB4:
	.loc 1 23 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 2 view .LVU9
	.loc 1 25 2 view .LVU10
	.loc 1 25 12 is_stmt 0 view .LVU11
	movl	8(%esp), %eax
	movl	4(%esp), %edx
	movl	(%eax), %eax
	cmpl	%eax, (%edx)
	setg	%al
	.loc 1 25 22 view .LVU12
	setl	%dl
	movzbl	%dl, %edx
	.loc 1 25 12 view .LVU13
	movzbl	%al, %eax
	.loc 1 25 17 view .LVU14
	subl	%edx, %eax
	.loc 1 26 1 view .LVU15
	ret
	.cfi_endproc
.LFE4:
	.size	by_int, .-by_int
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC1:
	.string	"third registered, first called"
	.text
	.p2align 4
	.type	third, @function
third:
.LFB2:
	.loc 1 15 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 27 view .LVU17
	.loc 1 15 25 is_stmt 0 view .LVU18
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 15 27 view .LVU19
	movl	$.LC1, (%esp)
	call	puts
.LVL2:
	.loc 1 15 67 view .LVU20
	addl	$28, %esp
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE2:
	.size	third, .-third
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"second"
	.text
	.p2align 4
	.type	second, @function
second:
.LFB1:
	.loc 1 14 26 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 28 view .LVU22
	.loc 1 14 26 is_stmt 0 view .LVU23
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 14 28 view .LVU24
	movl	$.LC2, (%esp)
	call	puts
.LVL3:
	.loc 1 14 44 view .LVU25
	addl	$28, %esp
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE1:
	.size	second, .-second
	.section	.rodata.str1.1
.LC3:
	.string	"first registered, last called"
	.text
	.p2align 4
	.type	first, @function
first:
.LFB0:
	.loc 1 13 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 27 view .LVU27
	.loc 1 13 25 is_stmt 0 view .LVU28
	subl	$28, %esp
	.cfi_def_cfa_offset 32
	.loc 1 13 27 view .LVU29
	movl	$.LC3, (%esp)
	call	puts
.LVL4:
	.loc 1 13 66 view .LVU30
	addl	$28, %esp
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE0:
	.size	first, .-first
	.section	.rodata.str1.1
.LC4:
	.string	" range"
.LC5:
	.string	""
.LC6:
	.string	"%s base %d: %lld '%s'%s"
.LC7:
	.string	", %llu '%s'%s\n"
	.text
	.p2align 4
	.type	convert, @function
convert:
.LVL5:
.LFB5:
	.loc 1 29 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 30 2 view .LVU32
	.loc 1 31 2 view .LVU33
	.loc 1 29 1 is_stmt 0 view .LVU34
	subl	$76, %esp
	.cfi_def_cfa_offset 80
	movl	%ebx, 60(%esp)
	.cfi_offset 3, -20
	movl	%eax, %ebx
	.loc 1 31 8 view .LVU35
	xorl	%eax, %eax
.LVL6:
	.loc 1 31 8 view .LVU36
	movl	%eax, errno
	.loc 1 32 2 is_stmt 1 view .LVU37
	.loc 1 32 16 is_stmt 0 view .LVU38
	leal	44(%esp), %eax
	movl	%ebx, (%esp)
	movl	%edx, 8(%esp)
	movl	%eax, 4(%esp)
	.loc 1 29 1 view .LVU39
	movl	%esi, 64(%esp)
	.cfi_offset 6, -16
	movl	%edx, %esi
	movl	%edi, 68(%esp)
	.cfi_offset 7, -12
	.loc 1 33 2 view .LVU40
	movl	$.LC5, %edi
	.loc 1 29 1 view .LVU41
	movl	%ebp, 72(%esp)
	.cfi_offset 5, -8
	.loc 1 33 2 view .LVU42
	movl	$.LC4, %ebp
	.loc 1 32 16 view .LVU43
	call	strtoll
.LVL7:
	.loc 1 33 2 is_stmt 1 view .LVU44
	movl	%ebp, %ecx
	cmpl	$34, errno
	movl	%esi, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC6, (%esp)
	cmovne	%edi, %ecx
	movl	%ecx, 24(%esp)
	movl	44(%esp), %ecx
	movl	%edx, 16(%esp)
	movl	%eax, 12(%esp)
	movl	%ecx, 20(%esp)
	call	printf
.LVL8:
	.loc 1 34 2 view .LVU45
	.loc 1 35 25 is_stmt 0 view .LVU46
	leal	44(%esp), %eax
	.loc 1 34 8 view .LVU47
	xorl	%edx, %edx
	.loc 1 35 25 view .LVU48
	movl	%esi, 8(%esp)
	movl	%ebx, (%esp)
	movl	%eax, 4(%esp)
	.loc 1 34 8 view .LVU49
	movl	%edx, errno
	.loc 1 35 2 is_stmt 1 view .LVU50
	.loc 1 35 25 is_stmt 0 view .LVU51
	call	strtoull
.LVL9:
	.loc 1 36 2 is_stmt 1 view .LVU52
	movl	44(%esp), %ecx
	cmpl	$34, errno
	movl	$.LC7, (%esp)
	movl	%ecx, 12(%esp)
	cmove	%ebp, %edi
	movl	%edi, 16(%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 8(%esp)
	call	printf
.LVL10:
	.loc 1 37 1 is_stmt 0 view .LVU53
	movl	60(%esp), %ebx
.LVL11:
	.loc 1 37 1 view .LVU54
	movl	64(%esp), %esi
.LVL12:
	.loc 1 37 1 view .LVU55
	movl	68(%esp), %edi
	movl	72(%esp), %ebp
	addl	$76, %esp
	.cfi_restore 5
	.cfi_restore 7
	.cfi_restore 6
	.cfi_restore 3
	.cfi_def_cfa_offset 4
	ret
	.cfi_endproc
.LFE5:
	.size	convert, .-convert
	.section	.rodata.str1.1
.LC8:
	.string	"set"
.LC9:
	.string	"unset"
	.section	.rodata.str1.4
	.align 4
.LC10:
	.string	"1111111111111111111111111111111111111111111111111111111111111111"
	.section	.rodata.str1.1
.LC11:
	.string	"-1234567890123"
.LC12:
	.string	"  99"
.LC13:
	.string	"-2147483648"
.LC14:
	.string	"123abc"
.LC15:
	.string	"%d %d %ld %lld\n"
.LC16:
	.string	"%d %ld %lld\n"
.LC17:
	.string	"%d %d %lld %lld, "
.LC18:
	.string	"%d:%03x "
.LC19:
	.string	"library.c"
	.section	.rodata.str1.4
	.align 4
.LC20:
	.string	"c < 0 || tolower(toupper(c)) == tolower(c)"
	.section	.rodata.str1.1
.LC21:
	.string	"%d %d %d %d\n"
.LC22:
	.string	"%d\n"
.LC23:
	.string	"%s "
.LC24:
	.string	"%d %d\n"
.LC25:
	.string	"%lld %x %hhu\n"
.LC26:
	.string	"TOY_HAS_NO_SUCH_VARIABLE"
.LC27:
	.string	"%d %s %s\n"
	.section	.rodata.str1.4
	.align 4
.LC28:
	.string	"leaving without an end of line"
	.section	.rodata
	.align 32
.LC0:
	.byte	-56
	.string	"late"
	.zero	1
	.byte	3
	.string	"early"
	.byte	100
	.string	"mid"
	.zero	2
	.byte	-1
	.string	"last"
	.zero	1
	.byte	0
	.string	"first"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.loc 1 40 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 41 2 view .LVU57
	.loc 1 47 2 view .LVU58
	.loc 1 48 2 view .LVU59
.LBB2:
	.loc 1 48 7 view .LVU60
.LVL13:
	.loc 1 48 23 view .LVU61
.LBE2:
	.loc 1 40 1 is_stmt 0 view .LVU62
	leal	4(%esp), %ecx
	.cfi_def_cfa 1, 0
	andl	$-16, %esp
	pushl	-4(%ecx)
	pushl	%ebp
	movl	%esp, %ebp
	.cfi_escape 0x10,0x5,0x2,0x75,0
	pushl	%edi
	.cfi_escape 0x10,0x7,0x2,0x75,0x7c
.LBB5:
	.loc 1 48 14 view .LVU63
	xorl	%edi, %edi
.LBE5:
	.loc 1 40 1 view .LVU64
	pushl	%esi
	pushl	%ebx
	pushl	%ecx
	.cfi_escape 0xf,0x3,0x75,0x70,0x6
	.cfi_escape 0x10,0x6,0x2,0x75,0x78
	.cfi_escape 0x10,0x3,0x2,0x75,0x74
	subl	$344, %esp
.LVL14:
	.p2align 4
	.p2align 3
.L17:
.LBB6:
.LBB3:
	.loc 1 50 19 view .LVU65
	movl	$-1431655765, %eax
	.loc 1 49 15 view .LVU66
	xorl	%ebx, %ebx
	.loc 1 50 19 view .LVU67
	mull	%edi
	movl	%edx, %esi
	andl	$-2, %edx
	shrl	%esi
	addl	%esi, %edx
	movl	%edi, %esi
	subl	%edx, %esi
	.p2align 4
	.p2align 3
.L24:
.LVL15:
	.loc 1 49 24 is_stmt 1 discriminator 1 view .LVU68
	.loc 1 49 38 is_stmt 0 discriminator 1 view .LVU69
	cmpl	$15, %edi
	ja	.L52
	.loc 1 49 24 discriminator 6 view .LVU70
	cmpl	$7, %ebx
	je	.L53
.L21:
	.loc 1 50 4 is_stmt 1 view .LVU71
	.loc 1 50 7 is_stmt 0 view .LVU72
	cmpl	$1, %ebx
	jbe	.L18
	.loc 1 50 28 view .LVU73
	movl	$-1431655765, %eax
	mull	%ebx
	movl	%edx, %eax
	andl	$-2, %edx
	shrl	%eax
	addl	%eax, %edx
	movl	%ebx, %eax
	subl	%edx, %eax
	.loc 1 50 14 view .LVU74
	cmpl	%eax, %esi
	je	.L18
	.loc 1 49 45 is_stmt 1 view .LVU75
	incl	%ebx
.LVL16:
	.loc 1 49 24 view .LVU76
	cmpl	$7, %ebx
	jne	.L21
.L53:
	.loc 1 49 24 is_stmt 0 view .LVU77
.LBE3:
	.loc 1 48 60 is_stmt 1 view .LVU78
	incl	%edi
.LVL17:
	.loc 1 48 23 view .LVU79
	.loc 1 48 23 is_stmt 0 view .LVU80
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L52:
.LBB4:
	.loc 1 49 24 view .LVU81
	cmpl	$1, %ebx
	ja	.L54
.L18:
	.loc 1 51 5 is_stmt 1 view .LVU82
	movl	bases.4(,%ebx,4), %edx
	.loc 1 49 45 is_stmt 0 view .LVU83
	incl	%ebx
.LVL18:
	.loc 1 51 5 view .LVU84
	movl	numbers.3(,%edi,4), %eax
	call	convert
.LVL19:
	.loc 1 49 45 is_stmt 1 view .LVU85
	.loc 1 49 45 is_stmt 0 view .LVU86
	jmp	.L24
.L54:
	.loc 1 49 45 view .LVU87
.LBE4:
	.loc 1 48 60 is_stmt 1 discriminator 2 view .LVU88
	incl	%edi
.LVL20:
	.loc 1 48 23 discriminator 2 view .LVU89
	cmpl	$25, %edi
	jne	.L17
.LBE6:
	.loc 1 52 2 view .LVU90
	movl	$2, %edx
	movl	$.LC10, %eax
	call	convert
.LVL21:
	.loc 1 53 2 view .LVU91
	movl	$.LC11, (%esp)
	call	atoll
.LVL22:
	movl	$.LC12, (%esp)
	movl	%edx, %edi
.LVL23:
	.loc 1 53 2 is_stmt 0 view .LVU92
	movl	%eax, %esi
	call	atol
.LVL24:
	movl	%eax, -324(%ebp)
	movl	$.LC13, (%esp)
	call	atoi
.LVL25:
	movl	$.LC14, (%esp)
	movl	%eax, %ebx
.LVL26:
	.loc 1 53 2 view .LVU93
	call	atoi
.LVL27:
	movl	%esi, 16(%esp)
	movl	%edi, 20(%esp)
	movl	-324(%ebp), %edx
	movl	%ebx, 8(%esp)
	.loc 1 54 2 view .LVU94
	movl	$5, %ebx
	.loc 1 53 2 view .LVU95
	movl	$.LC15, (%esp)
	movl	%eax, 4(%esp)
	movl	%edx, 12(%esp)
	call	printf
.LVL28:
	.loc 1 54 2 is_stmt 1 view .LVU96
	movl	$410065408, %eax
	movl	$2, %edx
	movl	%ebx, 4(%esp)
	movl	$123456, %ecx
.LBB7:
	.loc 1 56 11 is_stmt 0 view .LVU97
	xorl	%ebx, %ebx
.LBE7:
	.loc 1 54 2 view .LVU98
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	%ecx, 8(%esp)
	movl	$.LC16, (%esp)
	call	printf
.LVL29:
	.loc 1 55 2 is_stmt 1 view .LVU99
	.loc 1 56 2 view .LVU100
.LBB10:
	.loc 1 56 7 view .LVU101
	.loc 1 56 20 view .LVU102
.L25:
.LBB8:
	.loc 1 57 3 discriminator 3 view .LVU103
	.loc 1 57 46 is_stmt 0 discriminator 3 view .LVU104
	movl	divisions.2+4(,%ebx,8), %eax
	.loc 1 57 29 discriminator 3 view .LVU105
	movl	divisions.2(,%ebx,8), %edi
.LBE8:
	.loc 1 56 26 discriminator 3 view .LVU106
	incl	%ebx
.LVL30:
.LBB9:
	.loc 1 57 13 discriminator 3 view .LVU107
	movl	%eax, 8(%esp)
	movl	%eax, -328(%ebp)
	leal	-320(%ebp), %eax
	movl	%edi, 4(%esp)
	movl	%eax, (%esp)
	call	div
.LVL31:
	movl	-320(%ebp), %eax
	.loc 1 57 13 discriminator 3 view .LVU108
	movl	-316(%ebp), %esi
	.loc 1 58 3 is_stmt 1 discriminator 3 view .LVU109
	.loc 1 57 13 is_stmt 0 discriminator 3 view .LVU110
	movl	%eax, -324(%ebp)
	.loc 1 58 15 discriminator 3 view .LVU111
	movl	-328(%ebp), %eax
	.loc 1 57 13 discriminator 3 view .LVU112
	subl	$4, %esp
	.loc 1 58 15 discriminator 3 view .LVU113
	movl	%eax, 12(%esp)
	sarl	$31, %eax
	movl	%eax, 16(%esp)
	.loc 1 58 33 discriminator 3 view .LVU114
	movl	%edi, %eax
	cltd
	.loc 1 58 15 discriminator 3 view .LVU115
	imull	$1410065408, %edx, %eax
	leal	(%eax,%edi,2), %ecx
	movl	$1410065408, %eax
	mull	%edi
	leal	-268(%ebp), %edi
	movl	%edi, (%esp)
	movl	%eax, 4(%esp)
	addl	%ecx, %edx
	movl	%edx, 8(%esp)
	call	lldiv
.LVL32:
	.loc 1 59 3 discriminator 3 view .LVU116
	movl	-260(%ebp), %eax
	movl	-256(%ebp), %edx
	.loc 1 58 15 discriminator 3 view .LVU117
	subl	$4, %esp
	.loc 1 59 3 is_stmt 1 discriminator 3 view .LVU118
	movl	%eax, 20(%esp)
	movl	%edx, 24(%esp)
	movl	-268(%ebp), %eax
	movl	-264(%ebp), %edx
	.loc 1 59 3 is_stmt 0 discriminator 3 view .LVU119
	movl	%esi, 8(%esp)
	movl	%eax, 12(%esp)
	movl	%edx, 16(%esp)
	movl	-324(%ebp), %eax
	.loc 1 59 3 discriminator 3 view .LVU120
	movl	$.LC17, (%esp)
.LVL33:
	.loc 1 59 3 discriminator 3 view .LVU121
	movl	%eax, 4(%esp)
	call	printf
.LVL34:
	.loc 1 59 3 discriminator 3 view .LVU122
.LBE9:
	.loc 1 56 26 is_stmt 1 discriminator 3 view .LVU123
	.loc 1 56 20 discriminator 3 view .LVU124
	cmpl	$4, %ebx
	jne	.L25
.LBE10:
	.loc 1 61 2 view .LVU125
	movl	$.LC5, (%esp)
.LBB11:
	.loc 1 69 11 is_stmt 0 view .LVU126
	movl	$-1, %esi
	.loc 1 69 11 view .LVU127
.LBE11:
	.loc 1 68 6 view .LVU128
	movl	$-1, %edi
	.loc 1 61 2 view .LVU129
	call	puts
.LVL35:
	.loc 1 63 2 is_stmt 1 view .LVU130
	.loc 1 68 2 view .LVU131
	.loc 1 69 2 view .LVU132
.LBB19:
	.loc 1 69 7 view .LVU133
	.loc 1 69 21 view .LVU134
	.p2align 4
	.p2align 3
.L26:
.LBB12:
.LBB13:
	.loc 1 71 21 view .LVU135
	.loc 1 71 12 is_stmt 0 view .LVU136
	xorl	%ecx, %ecx
.LBE13:
	.loc 1 70 7 view .LVU137
	xorl	%ebx, %ebx
.LVL36:
	.p2align 4
	.p2align 3
.L27:
.LBB14:
	.loc 1 72 4 is_stmt 1 discriminator 3 view .LVU138
	.loc 1 72 14 is_stmt 0 discriminator 3 view .LVU139
	movl	%esi, (%esp)
	movl	%ecx, -324(%ebp)
	call	*tests.1(,%ecx,4)
.LVL37:
	.loc 1 72 32 discriminator 3 view .LVU140
	movl	-324(%ebp), %ecx
	.loc 1 72 26 discriminator 3 view .LVU141
	testl	%eax, %eax
	setne	%al
	movzbl	%al, %eax
	.loc 1 72 32 discriminator 3 view .LVU142
	sall	%cl, %eax
	.loc 1 71 28 discriminator 3 view .LVU143
	incl	%ecx
	.loc 1 72 10 discriminator 3 view .LVU144
	orl	%eax, %ebx
.LVL38:
	.loc 1 71 28 is_stmt 1 discriminator 3 view .LVU145
	.loc 1 71 21 discriminator 3 view .LVU146
	cmpl	$12, %ecx
	jne	.L27
.LBE14:
	.loc 1 73 3 view .LVU147
	.loc 1 73 6 is_stmt 0 view .LVU148
	cmpl	%edi, %ebx
	je	.L28
	.loc 1 74 4 is_stmt 1 view .LVU149
	movl	%ebx, 8(%esp)
	movl	%esi, 4(%esp)
	movl	$.LC18, (%esp)
	call	printf
.LVL39:
.L28:
	.loc 1 75 3 view .LVU150
	.loc 1 76 3 view .LVU151
	cmpl	$-1, %esi
	je	.L40
	.loc 1 76 3 is_stmt 0 discriminator 1 view .LVU152
	movl	%esi, (%esp)
	call	toupper
.LVL40:
	movl	%eax, (%esp)
	call	tolower
.LVL41:
	movl	%esi, (%esp)
	movl	%eax, %edi
	call	tolower
.LVL42:
	cmpl	%eax, %edi
	jne	.L55
.LBE12:
	.loc 1 69 29 is_stmt 1 discriminator 2 view .LVU153
	incl	%esi
.LVL43:
	.loc 1 69 21 discriminator 2 view .LVU154
	cmpl	$256, %esi
	je	.L56
.LVL44:
.LBB17:
.LBB15:
	.loc 1 72 10 is_stmt 0 view .LVU155
	movl	%ebx, %edi
	jmp	.L26
.LVL45:
	.p2align 4,,10
	.p2align 3
.L40:
	.loc 1 72 10 view .LVU156
.LBE15:
.LBE17:
	.loc 1 69 29 view .LVU157
	xorl	%esi, %esi
.LVL46:
.LBB18:
.LBB16:
	.loc 1 72 10 view .LVU158
	movl	%ebx, %edi
	jmp	.L26
.LVL47:
.L55:
	.loc 1 72 10 view .LVU159
.LBE16:
	.loc 1 76 3 discriminator 2 view .LVU160
	movl	$.LC20, (%esp)
	movl	$__func__.0, %eax
	movl	%eax, 12(%esp)
	movl	$76, %eax
	movl	%eax, 8(%esp)
	movl	$.LC19, %eax
	movl	%eax, 4(%esp)
	call	__assert_fail
.LVL48:
.L56:
	.loc 1 76 3 discriminator 2 view .LVU161
.LBE18:
.LBE19:
	.loc 1 78 2 is_stmt 1 view .LVU162
	movl	$.LC5, (%esp)
	leal	-268(%ebp), %ebx
.LVL49:
.LBB20:
	.loc 1 82 17 is_stmt 0 view .LVU163
	movl	$1126548799, %esi
.LVL50:
	.loc 1 82 17 view .LVU164
.LBE20:
	.loc 1 78 2 view .LVU165
	call	puts
.LVL51:
	.loc 1 80 2 is_stmt 1 view .LVU166
	.loc 1 81 2 view .LVU167
.LBB21:
	.loc 1 81 7 view .LVU168
	.loc 1 81 20 view .LVU169
.LBE21:
	.loc 1 78 2 is_stmt 0 view .LVU170
	xorl	%ecx, %ecx
.LVL52:
	.p2align 4
	.p2align 3
.L32:
.LBB22:
	.loc 1 82 3 is_stmt 1 discriminator 3 view .LVU171
	.loc 1 82 17 is_stmt 0 discriminator 3 view .LVU172
	movl	%ecx, %eax
	.loc 1 81 20 discriminator 3 view .LVU173
	addl	$4, %ebx
	.loc 1 82 17 discriminator 3 view .LVU174
	mull	%esi
	movl	%edx, %eax
	andl	$-16, %edx
	shrl	$4, %eax
	subl	%eax, %edx
	leal	(%eax,%edx,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	.loc 1 81 20 discriminator 3 view .LVU175
	addl	$40, %ecx
	.loc 1 82 22 discriminator 3 view .LVU176
	leal	(%eax,%eax,2), %eax
	.loc 1 82 8 discriminator 3 view .LVU177
	movl	%eax, -4(%ebx)
	.loc 1 81 27 is_stmt 1 discriminator 3 view .LVU178
	.loc 1 81 20 discriminator 3 view .LVU179
	cmpl	$2440, %ecx
	jne	.L32
.LBE22:
	.loc 1 83 2 view .LVU180
	movl	$by_int, 12(%esp)
	leal	-268(%ebp), %eax
	.loc 1 80 13 is_stmt 0 view .LVU181
	xorl	%esi, %esi
	.loc 1 83 2 view .LVU182
	movl	$4, 8(%esp)
	leal	-304(%ebp), %ebx
	movl	$61, 4(%esp)
	movl	%eax, (%esp)
	call	qsort
.LVL53:
	.loc 1 84 2 is_stmt 1 view .LVU183
.LBB23:
	.loc 1 84 7 view .LVU184
	.loc 1 84 11 is_stmt 0 view .LVU185
	movl	$-2, -304(%ebp)
	.loc 1 84 25 is_stmt 1 view .LVU186
.LVL54:
.L35:
.LBB24:
	.loc 1 85 3 view .LVU187
	.loc 1 85 12 is_stmt 0 view .LVU188
	movl	$61, %eax
	movl	$by_int, %ecx
	movl	%eax, 8(%esp)
	leal	-268(%ebp), %eax
	movl	$4, %edi
	movl	%ecx, 16(%esp)
	movl	%edi, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%ebx, (%esp)
	call	bsearch
.LVL55:
	.loc 1 86 3 is_stmt 1 view .LVU189
	.loc 1 86 28 is_stmt 0 view .LVU190
	movl	-304(%ebp), %edx
	.loc 1 86 22 view .LVU191
	testl	%eax, %eax
	je	.L34
	.loc 1 86 22 discriminator 1 view .LVU192
	cmpl	%edx, (%eax)
	sete	%al
.LVL56:
	.loc 1 86 22 discriminator 1 view .LVU193
	movzbl	%al, %eax
.L34:
	.loc 1 86 9 discriminator 6 view .LVU194
	addl	%eax, %esi
.LVL57:
	.loc 1 86 9 discriminator 6 view .LVU195
.LBE24:
	.loc 1 84 35 is_stmt 1 discriminator 6 view .LVU196
	leal	1(%edx), %eax
	movl	%eax, -304(%ebp)
	.loc 1 84 25 discriminator 6 view .LVU197
	cmpl	$189, %eax
	jle	.L35
.LBE23:
	.loc 1 88 2 view .LVU198
	movl	%esi, 16(%esp)
	.loc 1 90 46 is_stmt 0 view .LVU199
	movl	%ebx, %edi
	movl	$.LC0, %esi
.LVL58:
	.loc 1 88 2 view .LVU200
	movl	-28(%ebp), %eax
	leal	-303(%ebp), %ebx
	movl	%eax, 12(%esp)
	movl	-148(%ebp), %eax
	movl	%eax, 8(%esp)
	movl	-268(%ebp), %eax
	movl	$.LC21, (%esp)
	movl	%eax, 4(%esp)
	call	printf
.LVL59:
	.loc 1 89 2 is_stmt 1 view .LVU201
	.loc 1 89 17 is_stmt 0 view .LVU202
	leal	-268(%ebp), %eax
	xorl	%edx, %edx
	movl	%edx, 8(%esp)
	movl	$by_int, 16(%esp)
	movl	$4, 12(%esp)
	movl	%eax, 4(%esp)
	movl	%eax, (%esp)
	call	bsearch
.LVL60:
	.loc 1 89 2 view .LVU203
	movl	$.LC22, (%esp)
	testl	%eax, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL61:
	.loc 1 90 2 is_stmt 1 view .LVU204
	.loc 1 93 2 is_stmt 0 view .LVU205
	leal	-304(%ebp), %eax
	.loc 1 90 46 view .LVU206
	movl	$35, %ecx
	rep movsb
	.loc 1 93 2 is_stmt 1 view .LVU207
	leal	-268(%ebp), %esi
	movl	$by_first, 12(%esp)
	movl	$7, 8(%esp)
	movl	$5, 4(%esp)
	movl	%eax, (%esp)
	call	qsort
.LVL62:
	.loc 1 94 2 view .LVU208
.LBB25:
	.loc 1 94 7 view .LVU209
	.loc 1 94 20 view .LVU210
.L36:
	.loc 1 95 3 discriminator 3 view .LVU211
	movl	%ebx, 4(%esp)
	.loc 1 94 20 is_stmt 0 discriminator 3 view .LVU212
	addl	$7, %ebx
	.loc 1 95 3 discriminator 3 view .LVU213
	movl	$.LC23, (%esp)
	call	printf
.LVL63:
	.loc 1 94 26 is_stmt 1 discriminator 3 view .LVU214
	.loc 1 94 20 discriminator 3 view .LVU215
	cmpl	%ebx, %esi
	jne	.L36
.LBE25:
	.loc 1 96 2 view .LVU216
	movl	$.LC5, (%esp)
	.loc 1 98 33 is_stmt 0 view .LVU217
	movl	$1000, %esi
	.loc 1 98 6 view .LVU218
	movl	$2147483647, %ebx
	.loc 1 96 2 view .LVU219
	call	puts
.LVL64:
	.loc 1 97 2 is_stmt 1 view .LVU220
	movl	$5, (%esp)
	call	srand
.LVL65:
	.loc 1 98 2 view .LVU221
	.loc 1 98 33 is_stmt 0 view .LVU222
	call	rand
.LVL66:
	movl	%eax, %edi
.LVL67:
	.loc 1 99 2 is_stmt 1 view .LVU223
.LBB26:
	.loc 1 99 7 view .LVU224
	.loc 1 99 20 view .LVU225
	.p2align 4
	.p2align 3
.L37:
.LBB27:
	.loc 1 100 3 discriminator 3 view .LVU226
	.loc 1 100 11 is_stmt 0 discriminator 3 view .LVU227
	call	rand
.LVL68:
	.loc 1 101 3 is_stmt 1 discriminator 3 view .LVU228
	.loc 1 101 7 is_stmt 0 discriminator 3 view .LVU229
	cmpl	%eax, %ebx
	cmovg	%eax, %ebx
.LVL69:
	.loc 1 101 7 discriminator 3 view .LVU230
.LBE27:
	.loc 1 99 29 is_stmt 1 discriminator 3 view .LVU231
	.loc 1 99 20 discriminator 3 view .LVU232
	decl	%esi
	jne	.L37
.LBE26:
	.loc 1 103 2 view .LVU233
	movl	$5, (%esp)
	call	srand
.LVL70:
	.loc 1 104 2 view .LVU234
	.loc 1 104 42 is_stmt 0 view .LVU235
	call	rand
.LVL71:
	.loc 1 104 2 view .LVU236
	movl	$.LC24, (%esp)
	cmpl	%edi, %eax
	sete	%al
	movzbl	%al, %eax
	movl	%eax, 8(%esp)
	movl	%ebx, %eax
	notl	%eax
	shrl	$31, %eax
	movl	%eax, 4(%esp)
	call	printf
.LVL72:
	.loc 1 105 2 is_stmt 1 view .LVU237
	movl	$200, 16(%esp)
	movl	$65261, 12(%esp)
	movl	$-705032704, 4(%esp)
	movl	$-2, 8(%esp)
	movl	$.LC25, (%esp)
	call	printf
.LVL73:
	.loc 1 106 2 view .LVU238
	.loc 1 107 2 view .LVU239
	xorl	%eax, %eax
	movl	%eax, (%esp)
	call	strerror
.LVL74:
	.loc 1 107 30 is_stmt 0 view .LVU240
	movl	$.LC26, (%esp)
	.loc 1 107 2 view .LVU241
	movl	%eax, %ebx
.LVL75:
	.loc 1 107 30 view .LVU242
	call	getenv
.LVL76:
	.loc 1 107 2 view .LVU243
	movl	$.LC8, %edx
	movl	%ebx, 12(%esp)
	movl	$1, 4(%esp)
	movl	$.LC27, (%esp)
	testl	%eax, %eax
	movl	$.LC9, %eax
	cmovne	%edx, %eax
	movl	%eax, 8(%esp)
	call	printf
.LVL77:
	.loc 1 108 2 is_stmt 1 view .LVU244
	movl	$first, (%esp)
	call	atexit
.LVL78:
	.loc 1 109 2 view .LVU245
	movl	$second, (%esp)
	call	atexit
.LVL79:
	.loc 1 110 2 view .LVU246
	movl	$third, (%esp)
	call	atexit
.LVL80:
	.loc 1 111 2 view .LVU247
	movl	$.LC28, (%esp)
	call	printf
.LVL81:
	.loc 1 112 2 view .LVU248
	movl	$23, (%esp)
	call	exit
.LVL82:
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.section	.rodata
	.align 4
	.type	__func__.0, @object
	.size	__func__.0, 5
__func__.0:
	.string	"main"
	.align 32
	.type	tests.1, @object
	.size	tests.1, 48
tests.1:
	.long	isalnum
	.long	isalpha
	.long	isblank
	.long	iscntrl
	.long	isdigit
	.long	isgraph
	.long	islower
	.long	isprint
	.long	ispunct
	.long	isspace
	.long	isupper
	.long	isxdigit
	.align 32
	.type	divisions.2, @object
	.size	divisions.2, 32
divisions.2:
	.long	17
	.long	5
	.long	-17
	.long	5
	.long	17
	.long	-5
	.long	-17
	.long	-5
	.section	.rodata.str1.1
.LC29:
	.string	"0"
.LC30:
	.string	"42"
.LC31:
	.string	"-42"
.LC32:
	.string	"+7"
.LC33:
	.string	"  \t\n12x"
.LC34:
	.string	"0x1F"
.LC35:
	.string	"0x"
.LC36:
	.string	"0xg"
.LC37:
	.string	"077"
.LC38:
	.string	"089"
.LC39:
	.string	"-0x10"
.LC40:
	.string	"-"
.LC41:
	.string	"+-3"
.LC42:
	.string	"abc"
.LC43:
	.string	"zz"
.LC44:
	.string	"9223372036854775807"
.LC45:
	.string	"9223372036854775808"
.LC46:
	.string	"-9223372036854775808"
.LC47:
	.string	"-9223372036854775809"
.LC48:
	.string	"18446744073709551615"
.LC49:
	.string	"18446744073709551616"
.LC50:
	.string	"-18446744073709551615"
.LC51:
	.string	"99999999999999999999999"
	.section	.rodata
	.align 32
	.type	numbers.3, @object
	.size	numbers.3, 100
numbers.3:
	.long	.LC29
	.long	.LC30
	.long	.LC31
	.long	.LC32
	.long	.LC33
	.long	.LC34
	.long	.LC35
	.long	.LC36
	.long	.LC37
	.long	.LC38
	.long	.LC39
	.long	.LC5
	.long	.LC40
	.long	.LC41
	.long	.LC42
	.long	.LC43
	.long	.LC44
	.long	.LC45
	.long	.LC46
	.long	.LC47
	.long	.LC48
	.long	.LC49
	.long	.LC50
	.long	.LC51
	.long	.LC10
	.align 4
	.type	bases.4, @object
	.size	bases.4, 28
bases.4:
	.long	10
	.long	0
	.long	16
	.long	8
	.long	2
	.long	36
	.long	7
	.text
.Letext0:
	.file 2 "../../../src/Kernel/user/include/stdint.h"
	.file 3 "../../../src/Kernel/user/include/stddef.h"
	.file 4 "../../../src/Kernel/user/include/stdlib.h"
	.file 5 "../../../src/Kernel/user/include/ctype.h"
	.file 6 "../../../src/Kernel/user/include/string.h"
	.file 7 "../../../src/Kernel/user/include/assert.h"
	.file 8 "../../../src/Kernel/user/include/stdio.h"
	.file 9 "../../../src/Kernel/user/include/errno.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0xdc3
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0x1f
	.long	.LASF65
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL30
	.long	0
	.long	.Ldebug_line0
	.uleb128 0x20
	.long	.LASF51
	.byte	0x9
	.byte	0x5
	.byte	0xc
	.long	0x32
	.uleb128 0x21
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.long	0x32
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x6
	.byte	0x2
	.byte	0x5
	.long	.LASF3
	.uleb128 0x6
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0xe
	.long	.LASF10
	.byte	0x2
	.byte	0x9
	.byte	0x18
	.long	0x5f
	.uleb128 0x6
	.byte	0x1
	.byte	0x8
	.long	.LASF5
	.uleb128 0x6
	.byte	0x2
	.byte	0x7
	.long	.LASF6
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF7
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF8
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF9
	.uleb128 0x8
	.long	0x7b
	.uleb128 0xe
	.long	.LASF11
	.byte	0x3
	.byte	0x5
	.byte	0x17
	.long	0x6d
	.uleb128 0x6
	.byte	0x4
	.byte	0x5
	.long	.LASF12
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF13
	.uleb128 0x13
	.byte	0x8
	.byte	0x4
	.byte	0xb
	.byte	0x9
	.long	0xc5
	.uleb128 0x14
	.long	.LASF14
	.byte	0x4
	.byte	0xb
	.byte	0x16
	.long	0x32
	.byte	0
	.uleb128 0x15
	.string	"rem"
	.byte	0x4
	.byte	0xb
	.byte	0x1c
	.long	0x32
	.byte	0x4
	.byte	0
	.uleb128 0xe
	.long	.LASF15
	.byte	0x4
	.byte	0xb
	.byte	0x23
	.long	0xa1
	.uleb128 0x13
	.byte	0x10
	.byte	0x4
	.byte	0xd
	.byte	0x9
	.long	0xf5
	.uleb128 0x14
	.long	.LASF14
	.byte	0x4
	.byte	0xd
	.byte	0x1c
	.long	0x4c
	.byte	0
	.uleb128 0x15
	.string	"rem"
	.byte	0x4
	.byte	0xd
	.byte	0x22
	.long	0x4c
	.byte	0x8
	.byte	0
	.uleb128 0xe
	.long	.LASF16
	.byte	0x4
	.byte	0xd
	.byte	0x29
	.long	0xd1
	.uleb128 0x4
	.long	.LASF17
	.byte	0x5
	.byte	0x10
	.byte	0x5
	.long	0x32
	.long	0x117
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF18
	.byte	0x5
	.byte	0xf
	.byte	0x5
	.long	0x32
	.long	0x12d
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF19
	.byte	0x5
	.byte	0xe
	.byte	0x5
	.long	0x32
	.long	0x143
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF20
	.byte	0x5
	.byte	0xd
	.byte	0x5
	.long	0x32
	.long	0x159
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF21
	.byte	0x5
	.byte	0xc
	.byte	0x5
	.long	0x32
	.long	0x16f
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF22
	.byte	0x5
	.byte	0xb
	.byte	0x5
	.long	0x32
	.long	0x185
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF23
	.byte	0x5
	.byte	0xa
	.byte	0x5
	.long	0x32
	.long	0x19b
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF24
	.byte	0x5
	.byte	0x9
	.byte	0x5
	.long	0x32
	.long	0x1b1
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF25
	.byte	0x5
	.byte	0x8
	.byte	0x5
	.long	0x32
	.long	0x1c7
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF26
	.byte	0x5
	.byte	0x7
	.byte	0x5
	.long	0x32
	.long	0x1dd
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF27
	.byte	0x5
	.byte	0x6
	.byte	0x5
	.long	0x32
	.long	0x1f3
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF28
	.byte	0x5
	.byte	0x5
	.byte	0x5
	.long	0x32
	.long	0x209
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF29
	.byte	0x4
	.byte	0x1d
	.byte	0x14
	.long	0x74
	.long	0x229
	.uleb128 0x2
	.long	0x22e
	.uleb128 0x2
	.long	0x23d
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0xa
	.long	0x82
	.uleb128 0x19
	.long	0x229
	.uleb128 0x8
	.long	0x229
	.uleb128 0xa
	.long	0x242
	.uleb128 0x19
	.long	0x238
	.uleb128 0xa
	.long	0x7b
	.uleb128 0x4
	.long	.LASF30
	.byte	0x4
	.byte	0x1c
	.byte	0xb
	.long	0x4c
	.long	0x267
	.uleb128 0x2
	.long	0x22e
	.uleb128 0x2
	.long	0x23d
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x1a
	.long	.LASF31
	.byte	0x4
	.byte	0x30
	.long	0x278
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF32
	.byte	0x4
	.byte	0x33
	.byte	0x5
	.long	0x32
	.long	0x28e
	.uleb128 0x2
	.long	0x28e
	.byte	0
	.uleb128 0xa
	.long	0x293
	.uleb128 0x22
	.uleb128 0x4
	.long	.LASF33
	.byte	0x4
	.byte	0x35
	.byte	0x7
	.long	0x242
	.long	0x2aa
	.uleb128 0x2
	.long	0x229
	.byte	0
	.uleb128 0x4
	.long	.LASF34
	.byte	0x6
	.byte	0x27
	.byte	0x7
	.long	0x242
	.long	0x2c0
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x23
	.long	.LASF66
	.byte	0x4
	.byte	0x26
	.byte	0x5
	.long	0x32
	.uleb128 0x1b
	.long	.LASF36
	.byte	0x27
	.long	0x2dc
	.uleb128 0x2
	.long	0x6d
	.byte	0
	.uleb128 0x4
	.long	.LASF35
	.byte	0x4
	.byte	0x2d
	.byte	0x7
	.long	0x306
	.long	0x306
	.uleb128 0x2
	.long	0x308
	.uleb128 0x2
	.long	0x308
	.uleb128 0x2
	.long	0x87
	.uleb128 0x2
	.long	0x87
	.uleb128 0x2
	.long	0x30e
	.byte	0
	.uleb128 0x24
	.byte	0x4
	.uleb128 0xa
	.long	0x30d
	.uleb128 0x25
	.uleb128 0xa
	.long	0x313
	.uleb128 0x1c
	.long	0x32
	.long	0x327
	.uleb128 0x2
	.long	0x308
	.uleb128 0x2
	.long	0x308
	.byte	0
	.uleb128 0x1b
	.long	.LASF37
	.byte	0x2c
	.long	0x346
	.uleb128 0x2
	.long	0x306
	.uleb128 0x2
	.long	0x87
	.uleb128 0x2
	.long	0x87
	.uleb128 0x2
	.long	0x30e
	.byte	0
	.uleb128 0x1a
	.long	.LASF38
	.byte	0x7
	.byte	0xc
	.long	0x366
	.uleb128 0x2
	.long	0x229
	.uleb128 0x2
	.long	0x229
	.uleb128 0x2
	.long	0x6d
	.uleb128 0x2
	.long	0x229
	.byte	0
	.uleb128 0x4
	.long	.LASF39
	.byte	0x5
	.byte	0x12
	.byte	0x5
	.long	0x32
	.long	0x37c
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF40
	.byte	0x5
	.byte	0x13
	.byte	0x5
	.long	0x32
	.long	0x392
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF41
	.byte	0x8
	.byte	0x37
	.byte	0x5
	.long	0x32
	.long	0x3a8
	.uleb128 0x2
	.long	0x229
	.byte	0
	.uleb128 0x4
	.long	.LASF42
	.byte	0x4
	.byte	0x24
	.byte	0x9
	.long	0xf5
	.long	0x3c3
	.uleb128 0x2
	.long	0x4c
	.uleb128 0x2
	.long	0x4c
	.byte	0
	.uleb128 0x26
	.string	"div"
	.byte	0x4
	.byte	0x22
	.byte	0x7
	.long	0xc5
	.long	0x3de
	.uleb128 0x2
	.long	0x32
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0x4
	.long	.LASF43
	.byte	0x8
	.byte	0x19
	.byte	0x5
	.long	0x32
	.long	0x3f5
	.uleb128 0x2
	.long	0x229
	.uleb128 0x27
	.byte	0
	.uleb128 0x4
	.long	.LASF44
	.byte	0x4
	.byte	0x17
	.byte	0x5
	.long	0x32
	.long	0x40b
	.uleb128 0x2
	.long	0x229
	.byte	0
	.uleb128 0x4
	.long	.LASF45
	.byte	0x4
	.byte	0x18
	.byte	0x6
	.long	0x93
	.long	0x421
	.uleb128 0x2
	.long	0x229
	.byte	0
	.uleb128 0x4
	.long	.LASF46
	.byte	0x4
	.byte	0x19
	.byte	0xb
	.long	0x4c
	.long	0x437
	.uleb128 0x2
	.long	0x229
	.byte	0
	.uleb128 0x28
	.long	.LASF67
	.byte	0x1
	.byte	0x27
	.byte	0x5
	.long	0x32
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0xb13
	.uleb128 0xf
	.long	.LASF47
	.byte	0x29
	.byte	0x1b
	.long	0xb23
	.uleb128 0x5
	.byte	0x3
	.long	numbers.3
	.uleb128 0xf
	.long	.LASF48
	.byte	0x2f
	.byte	0x13
	.long	0xb38
	.uleb128 0x5
	.byte	0x3
	.long	bases.4
	.uleb128 0xf
	.long	.LASF49
	.byte	0x37
	.byte	0x13
	.long	0xb53
	.uleb128 0x5
	.byte	0x3
	.long	divisions.2
	.uleb128 0xf
	.long	.LASF50
	.byte	0x3f
	.byte	0x15
	.long	0xb68
	.uleb128 0x5
	.byte	0x3
	.long	tests.1
	.uleb128 0x10
	.long	.LASF52
	.byte	0x44
	.byte	0x6
	.long	0x32
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x29
	.long	.LASF68
	.long	0xb96
	.uleb128 0x5
	.byte	0x3
	.long	__func__.0
	.uleb128 0xc
	.string	"v"
	.byte	0x50
	.byte	0x6
	.long	0xb9b
	.uleb128 0x3
	.byte	0x75
	.sleb128 -268
	.uleb128 0x10
	.long	.LASF53
	.byte	0x50
	.byte	0xd
	.long	0x32
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x13
	.byte	0x7
	.byte	0x1
	.byte	0x5a
	.byte	0x2
	.long	0x4fb
	.uleb128 0x15
	.string	"key"
	.byte	0x1
	.byte	0x5a
	.byte	0x19
	.long	0x5f
	.byte	0
	.uleb128 0x14
	.long	.LASF54
	.byte	0x1
	.byte	0x5a
	.byte	0x23
	.long	0xbab
	.byte	0x1
	.byte	0
	.uleb128 0xc
	.string	"odd"
	.byte	0x5a
	.byte	0x2e
	.long	0xbbb
	.uleb128 0x3
	.byte	0x75
	.sleb128 -304
	.uleb128 0x5
	.string	"low"
	.byte	0x62
	.byte	0x6
	.long	0x32
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x10
	.long	.LASF55
	.byte	0x62
	.byte	0x16
	.long	0x32
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x2a
	.long	.LASF56
	.byte	0x1
	.byte	0x6a
	.byte	0x7
	.long	0xbcb
	.byte	0x1
	.uleb128 0xd
	.long	.LLRL10
	.long	0x597
	.uleb128 0x5
	.string	"i"
	.byte	0x30
	.byte	0xe
	.long	0x87
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x16
	.long	.LLRL12
	.uleb128 0x5
	.string	"b"
	.byte	0x31
	.byte	0xf
	.long	0x87
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x7
	.long	.LVL19
	.long	0xbd7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0xb
	.byte	0x77
	.sleb128 0
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	numbers.3
	.byte	0x22
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0xb
	.byte	0x73
	.sleb128 -1
	.byte	0x32
	.byte	0x24
	.byte	0x3
	.long	bases.4
	.byte	0x22
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL14
	.long	0x62c
	.uleb128 0x5
	.string	"i"
	.byte	0x38
	.byte	0xb
	.long	0x32
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x16
	.long	.LLRL16
	.uleb128 0x5
	.string	"d"
	.byte	0x39
	.byte	0x9
	.long	0xc5
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xc
	.string	"l"
	.byte	0x3a
	.byte	0xb
	.long	0xf5
	.uleb128 0x3
	.byte	0x75
	.sleb128 -268
	.uleb128 0x3
	.long	.LVL31
	.long	0x3c3
	.long	0x5f1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -320
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL32
	.long	0x3a8
	.long	0x606
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL34
	.long	0x3de
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC17
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x4
	.byte	0x75
	.sleb128 -324
	.byte	0x6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL18
	.long	0x703
	.uleb128 0x5
	.string	"c"
	.byte	0x45
	.byte	0xb
	.long	0x32
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x16
	.long	.LLRL20
	.uleb128 0x10
	.long	.LASF57
	.byte	0x46
	.byte	0x7
	.long	0x32
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0xd
	.long	.LLRL22
	.long	0x679
	.uleb128 0x5
	.string	"k"
	.byte	0x47
	.byte	0xc
	.long	0x32
	.long	.LLST23
	.long	.LVUS23
	.byte	0
	.uleb128 0x3
	.long	.LVL39
	.long	0x3de
	.long	0x69f
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC18
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL40
	.long	0x37c
	.long	0x6b4
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x11
	.long	.LVL41
	.long	0x366
	.uleb128 0x3
	.long	.LVL42
	.long	0x366
	.long	0x6d2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL48
	.long	0x346
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC20
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x3
	.long	.LC19
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x8
	.byte	0x4c
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	__func__.0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LLRL24
	.long	0x71e
	.uleb128 0x5
	.string	"i"
	.byte	0x51
	.byte	0xb
	.long	0x32
	.long	.LLST25
	.long	.LVUS25
	.byte	0
	.uleb128 0x17
	.long	.LBB23
	.long	.LBE23-.LBB23
	.long	0x787
	.uleb128 0xc
	.string	"key"
	.byte	0x54
	.byte	0xb
	.long	0x32
	.uleb128 0x3
	.byte	0x75
	.sleb128 -304
	.uleb128 0x1d
	.long	.LBB24
	.long	.LBE24-.LBB24
	.uleb128 0x5
	.string	"p"
	.byte	0x55
	.byte	0x8
	.long	0xbd2
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x7
	.long	.LVL55
	.long	0x2dc
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
	.uleb128 0x3
	.byte	0x75
	.sleb128 -268
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x8
	.byte	0x3d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x5
	.byte	0x3
	.long	by_int
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LBB25
	.long	.LBE25-.LBB25
	.long	0x7c1
	.uleb128 0x5
	.string	"i"
	.byte	0x5e
	.byte	0xb
	.long	0x32
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x7
	.long	.LVL63
	.long	0x3de
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC23
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x73
	.sleb128 -7
	.byte	0
	.byte	0
	.uleb128 0x17
	.long	.LBB26
	.long	.LBE26-.LBB26
	.long	0x804
	.uleb128 0x5
	.string	"i"
	.byte	0x63
	.byte	0xb
	.long	0x32
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x1d
	.long	.LBB27
	.long	.LBE27-.LBB27
	.uleb128 0x5
	.string	"r"
	.byte	0x64
	.byte	0x7
	.long	0x32
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0x11
	.long	.LVL68
	.long	0x2c0
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	.LVL21
	.long	0xbd7
	.long	0x820
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x50
	.uleb128 0x5
	.byte	0x3
	.long	.LC10
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x3
	.long	.LVL22
	.long	0x421
	.long	0x838
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC11
	.byte	0
	.uleb128 0x3
	.long	.LVL24
	.long	0x40b
	.long	0x850
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC12
	.byte	0
	.uleb128 0x3
	.long	.LVL25
	.long	0x3f5
	.long	0x868
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC13
	.byte	0
	.uleb128 0x3
	.long	.LVL27
	.long	0x3f5
	.long	0x880
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC14
	.byte	0
	.uleb128 0x3
	.long	.LVL28
	.long	0x3de
	.long	0x8a1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC15
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x4
	.byte	0x75
	.sleb128 -324
	.byte	0x6
	.byte	0
	.uleb128 0x3
	.long	.LVL29
	.long	0x3de
	.long	0x8c9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC16
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x5
	.byte	0xc
	.long	0x1e240
	.byte	0
	.uleb128 0x3
	.long	.LVL35
	.long	0x392
	.long	0x8e1
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x3
	.long	.LVL51
	.long	0x392
	.long	0x8f9
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x3
	.long	.LVL53
	.long	0x327
	.long	0x926
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -268
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x2
	.byte	0x8
	.byte	0x3d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_int
	.byte	0
	.uleb128 0x3
	.long	.LVL59
	.long	0x3de
	.long	0x93e
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC21
	.byte	0
	.uleb128 0x3
	.long	.LVL60
	.long	0x2dc
	.long	0x972
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -268
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x3
	.byte	0x75
	.sleb128 -268
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x5
	.byte	0x3
	.long	by_int
	.byte	0
	.uleb128 0x3
	.long	.LVL61
	.long	0x3de
	.long	0x98a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC22
	.byte	0
	.uleb128 0x3
	.long	.LVL62
	.long	0x327
	.long	0x9b6
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -304
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x1
	.byte	0x37
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x5
	.byte	0x3
	.long	by_first
	.byte	0
	.uleb128 0x3
	.long	.LVL64
	.long	0x392
	.long	0x9ce
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC5
	.byte	0
	.uleb128 0x3
	.long	.LVL65
	.long	0x2cc
	.long	0x9e2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.uleb128 0x11
	.long	.LVL66
	.long	0x2c0
	.uleb128 0x3
	.long	.LVL70
	.long	0x2cc
	.long	0x9ff
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.uleb128 0x11
	.long	.LVL71
	.long	0x2c0
	.uleb128 0x3
	.long	.LVL72
	.long	0x3de
	.long	0xa2a
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC24
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x5
	.byte	0x73
	.sleb128 0
	.byte	0x20
	.byte	0x4f
	.byte	0x25
	.byte	0
	.uleb128 0x3
	.long	.LVL73
	.long	0x3de
	.long	0xa51
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC25
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x3
	.byte	0xa
	.value	0xfeed
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.uleb128 0x2
	.byte	0x8
	.byte	0xc8
	.byte	0
	.uleb128 0x3
	.long	.LVL74
	.long	0x2aa
	.long	0xa65
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x3
	.long	.LVL76
	.long	0x294
	.long	0xa7d
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC26
	.byte	0
	.uleb128 0x3
	.long	.LVL77
	.long	0x3de
	.long	0xaa2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC27
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 4
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 12
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL78
	.long	0x278
	.long	0xaba
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	first
	.byte	0
	.uleb128 0x3
	.long	.LVL79
	.long	0x278
	.long	0xad2
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	second
	.byte	0
	.uleb128 0x3
	.long	.LVL80
	.long	0x278
	.long	0xaea
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	third
	.byte	0
	.uleb128 0x3
	.long	.LVL81
	.long	0x3de
	.long	0xb02
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC28
	.byte	0
	.uleb128 0x7
	.long	.LVL82
	.long	0x267
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x1
	.byte	0x47
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	0x233
	.long	0xb23
	.uleb128 0x9
	.long	0x6d
	.byte	0x18
	.byte	0
	.uleb128 0x8
	.long	0xb13
	.uleb128 0xb
	.long	0x39
	.long	0xb38
	.uleb128 0x9
	.long	0x6d
	.byte	0x6
	.byte	0
	.uleb128 0x8
	.long	0xb28
	.uleb128 0xb
	.long	0x39
	.long	0xb53
	.uleb128 0x9
	.long	0x6d
	.byte	0x3
	.uleb128 0x9
	.long	0x6d
	.byte	0x1
	.byte	0
	.uleb128 0x8
	.long	0xb3d
	.uleb128 0xb
	.long	0xb72
	.long	0xb68
	.uleb128 0x9
	.long	0x6d
	.byte	0xb
	.byte	0
	.uleb128 0x8
	.long	0xb58
	.uleb128 0xa
	.long	0xb77
	.uleb128 0x8
	.long	0xb6d
	.uleb128 0x1c
	.long	0x32
	.long	0xb86
	.uleb128 0x2
	.long	0x32
	.byte	0
	.uleb128 0xb
	.long	0x82
	.long	0xb96
	.uleb128 0x9
	.long	0x6d
	.byte	0x4
	.byte	0
	.uleb128 0x8
	.long	0xb86
	.uleb128 0xb
	.long	0x32
	.long	0xbab
	.uleb128 0x9
	.long	0x6d
	.byte	0x3c
	.byte	0
	.uleb128 0xb
	.long	0x7b
	.long	0xbbb
	.uleb128 0x9
	.long	0x6d
	.byte	0x5
	.byte	0
	.uleb128 0xb
	.long	0x4d7
	.long	0xbcb
	.uleb128 0x9
	.long	0x6d
	.byte	0x4
	.byte	0
	.uleb128 0x6
	.byte	0x1
	.byte	0x2
	.long	.LASF58
	.uleb128 0xa
	.long	0x32
	.uleb128 0x18
	.long	.LASF62
	.byte	0x1c
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0xcc9
	.uleb128 0x2b
	.string	"s"
	.byte	0x1
	.byte	0x1c
	.byte	0x21
	.long	0x229
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x2c
	.long	.LASF59
	.byte	0x1
	.byte	0x1c
	.byte	0x28
	.long	0x32
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xc
	.string	"end"
	.byte	0x1e
	.byte	0x8
	.long	0x242
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.uleb128 0x5
	.string	"v"
	.byte	0x20
	.byte	0xc
	.long	0x4c
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x5
	.string	"u"
	.byte	0x23
	.byte	0x15
	.long	0x74
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x3
	.long	.LVL7
	.long	0x247
	.long	0xc64
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
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL8
	.long	0x3de
	.long	0xc8a
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
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.long	.LVL9
	.long	0x209
	.long	0xcad
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
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 8
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x7
	.long	.LVL10
	.long	0x3de
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
	.sleb128 16
	.uleb128 0x2
	.byte	0x77
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LASF60
	.byte	0x16
	.long	0x32
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0xd1c
	.uleb128 0x12
	.string	"a"
	.byte	0x16
	.byte	0x1f
	.long	0x308
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x12
	.string	"b"
	.byte	0x16
	.byte	0x2e
	.long	0x308
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.uleb128 0x5
	.string	"x"
	.byte	0x18
	.byte	0x6
	.long	0x32
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x5
	.string	"y"
	.byte	0x18
	.byte	0x1b
	.long	0x32
	.long	.LLST1
	.long	.LVUS1
	.byte	0
	.uleb128 0x1e
	.long	.LASF61
	.byte	0x11
	.long	0x32
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xd4d
	.uleb128 0x12
	.string	"a"
	.byte	0x11
	.byte	0x21
	.long	0x308
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x12
	.string	"b"
	.byte	0x11
	.byte	0x30
	.long	0x308
	.uleb128 0x2
	.byte	0x91
	.sleb128 4
	.byte	0
	.uleb128 0x18
	.long	.LASF63
	.byte	0xf
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xd76
	.uleb128 0x7
	.long	.LVL2
	.long	0x392
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC1
	.byte	0
	.byte	0
	.uleb128 0x18
	.long	.LASF64
	.byte	0xe
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xd9f
	.uleb128 0x7
	.long	.LVL3
	.long	0x392
	.uleb128 0x1
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x5
	.byte	0x3
	.long	.LC2
	.byte	0
	.byte	0
	.uleb128 0x2d
	.long	.LASF69
	.byte	0x1
	.byte	0xd
	.byte	0xd
	.long	.LFB0
	.long	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x7
	.long	.LVL4
	.long	0x392
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
	.uleb128 0x4
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
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xf
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
	.uleb128 0x37
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x21
	.sleb128 16
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x87
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 6
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0x15
	.byte	0
	.uleb128 0x27
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x2e
	.byte	0
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
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x26
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x28
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
	.uleb128 0x7c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x29
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2b
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
	.uleb128 0x2c
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2d
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
.LVUS6:
	.uleb128 .LVU132
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU151
	.uleb128 .LVU151
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU159
	.uleb128 .LVU163
.LLST6:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL39-.LVL35
	.uleb128 0x1
	.byte	0x57
	.byte	0x4
	.uleb128 .LVL39-.LVL35
	.uleb128 .LVL44-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL45-.LVL35
	.uleb128 .LVL46-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL47-.LVL35
	.uleb128 .LVL49-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS7:
	.uleb128 .LVU167
	.uleb128 .LVU187
	.uleb128 .LVU187
	.uleb128 .LVU200
	.uleb128 .LVU200
	.uleb128 .LVU201
.LLST7:
	.byte	0x6
	.long	.LVL51
	.byte	0x4
	.uleb128 .LVL51-.LVL51
	.uleb128 .LVL54-.LVL51
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL54-.LVL51
	.uleb128 .LVL58-.LVL51
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL58-.LVL51
	.uleb128 .LVL59-1-.LVL51
	.uleb128 0x2
	.byte	0x74
	.sleb128 16
	.byte	0
.LVUS8:
	.uleb128 .LVU222
	.uleb128 .LVU226
	.uleb128 .LVU226
	.uleb128 .LVU242
.LLST8:
	.byte	0x6
	.long	.LVL65
	.byte	0x4
	.uleb128 .LVL65-.LVL65
	.uleb128 .LVL67-.LVL65
	.uleb128 0x6
	.byte	0xc
	.long	0x7fffffff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL67-.LVL65
	.uleb128 .LVL75-.LVL65
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS9:
	.uleb128 .LVU223
	.uleb128 .LVU226
	.uleb128 .LVU226
	.uleb128 0
.LLST9:
	.byte	0x6
	.long	.LVL67
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LVL67-.LVL67
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL67-.LVL67
	.uleb128 .LFE6-.LVL67
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS11:
	.uleb128 .LVU61
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU92
.LLST11:
	.byte	0x6
	.long	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL23-.LVL13
	.uleb128 0x1
	.byte	0x57
	.byte	0
.LVUS13:
	.uleb128 .LVU68
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU93
.LLST13:
	.byte	0x6
	.long	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL18-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL18-.LVL15
	.uleb128 .LVL19-.LVL15
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL19-.LVL15
	.uleb128 .LVL26-.LVL15
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS15:
	.uleb128 .LVU102
	.uleb128 .LVU103
	.uleb128 .LVU103
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 .LVU124
	.uleb128 .LVU124
	.uleb128 .LVU135
.LLST15:
	.byte	0x6
	.long	.LVL29
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL29-.LVL29
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.LVL29
	.uleb128 .LVL30-.LVL29
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL30-.LVL29
	.uleb128 .LVL34-.LVL29
	.uleb128 0x3
	.byte	0x73
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL34-.LVL29
	.uleb128 .LVL35-.LVL29
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS17:
	.uleb128 .LVU121
	.uleb128 .LVU122
.LLST17:
	.byte	0x8
	.long	.LVL33
	.uleb128 .LVL34-1-.LVL33
	.uleb128 0x8
	.byte	0x50
	.byte	0xf0
	.byte	0x93
	.uleb128 0x4
	.byte	0x56
	.byte	0xf0
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS19:
	.uleb128 .LVU134
	.uleb128 .LVU135
	.uleb128 .LVU135
	.uleb128 .LVU155
	.uleb128 .LVU156
	.uleb128 .LVU158
	.uleb128 .LVU159
	.uleb128 .LVU164
.LLST19:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL35-.LVL35
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL44-.LVL35
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL45-.LVL35
	.uleb128 .LVL46-.LVL35
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL47-.LVL35
	.uleb128 .LVL50-.LVL35
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS21:
	.uleb128 .LVU135
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU163
.LLST21:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL49-.LVL35
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS23:
	.uleb128 .LVU135
	.uleb128 .LVU138
	.uleb128 .LVU138
	.uleb128 .LVU140
	.uleb128 .LVU140
	.uleb128 .LVU146
	.uleb128 .LVU146
	.uleb128 .LVU150
	.uleb128 .LVU150
	.uleb128 0
.LLST23:
	.byte	0x6
	.long	.LVL35
	.byte	0x4
	.uleb128 .LVL35-.LVL35
	.uleb128 .LVL36-.LVL35
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL36-.LVL35
	.uleb128 .LVL37-1-.LVL35
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL37-1-.LVL35
	.uleb128 .LVL38-.LVL35
	.uleb128 0x3
	.byte	0x75
	.sleb128 -324
	.byte	0x4
	.uleb128 .LVL38-.LVL35
	.uleb128 .LVL39-1-.LVL35
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL39-1-.LVL35
	.uleb128 .LFE6-.LVL35
	.uleb128 0x7
	.byte	0x75
	.sleb128 -324
	.byte	0x6
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU169
	.uleb128 .LVU171
.LLST25:
	.byte	0x8
	.long	.LVL51
	.uleb128 .LVL52-.LVL51
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU189
	.uleb128 .LVU193
.LLST26:
	.byte	0x8
	.long	.LVL55
	.uleb128 .LVL56-.LVL55
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS27:
	.uleb128 .LVU210
	.uleb128 .LVU211
.LLST27:
	.byte	0x8
	.long	.LVL62
	.uleb128 .LVL62-.LVL62
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU225
	.uleb128 .LVU226
.LLST28:
	.byte	0x8
	.long	.LVL67
	.uleb128 .LVL67-.LVL67
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU228
	.uleb128 .LVU234
.LLST29:
	.byte	0x8
	.long	.LVL68
	.uleb128 .LVL70-1-.LVL68
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST2:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL6-.LVL5
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL6-.LVL5
	.uleb128 .LVL11-.LVL5
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL11-.LVL5
	.uleb128 .LFE5-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x50
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 0
.LLST3:
	.byte	0x6
	.long	.LVL5
	.byte	0x4
	.uleb128 .LVL5-.LVL5
	.uleb128 .LVL7-1-.LVL5
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL7-1-.LVL5
	.uleb128 .LVL12-.LVL5
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL12-.LVL5
	.uleb128 .LFE5-.LVL5
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU44
	.uleb128 .LVU45
.LLST4:
	.byte	0x8
	.long	.LVL7
	.uleb128 .LVL8-1-.LVL7
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS5:
	.uleb128 .LVU52
	.uleb128 .LVU53
.LLST5:
	.byte	0x8
	.long	.LVL9
	.uleb128 .LVL10-1-.LVL9
	.uleb128 0x6
	.byte	0x50
	.byte	0x93
	.uleb128 0x4
	.byte	0x52
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS0:
	.uleb128 .LVU10
	.uleb128 0
.LLST0:
	.byte	0x8
	.long	.LVL1
	.uleb128 .LFE4-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 0
	.byte	0x6
	.byte	0
.LVUS1:
	.uleb128 .LVU10
	.uleb128 0
.LLST1:
	.byte	0x8
	.long	.LVL1
	.uleb128 .LFE4-.LVL1
	.uleb128 0x3
	.byte	0x91
	.sleb128 4
	.byte	0x6
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
	.long	.LFB6
	.long	.LFE6-.LFB6
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
.LLRL10:
	.byte	0x5
	.long	.LBB2
	.byte	0x4
	.uleb128 .LBB2-.LBB2
	.uleb128 .LBE2-.LBB2
	.byte	0x4
	.uleb128 .LBB5-.LBB2
	.uleb128 .LBE5-.LBB2
	.byte	0x4
	.uleb128 .LBB6-.LBB2
	.uleb128 .LBE6-.LBB2
	.byte	0
.LLRL12:
	.byte	0x5
	.long	.LBB3
	.byte	0x4
	.uleb128 .LBB3-.LBB3
	.uleb128 .LBE3-.LBB3
	.byte	0x4
	.uleb128 .LBB4-.LBB3
	.uleb128 .LBE4-.LBB3
	.byte	0
.LLRL14:
	.byte	0x5
	.long	.LBB7
	.byte	0x4
	.uleb128 .LBB7-.LBB7
	.uleb128 .LBE7-.LBB7
	.byte	0x4
	.uleb128 .LBB10-.LBB7
	.uleb128 .LBE10-.LBB7
	.byte	0
.LLRL16:
	.byte	0x5
	.long	.LBB8
	.byte	0x4
	.uleb128 .LBB8-.LBB8
	.uleb128 .LBE8-.LBB8
	.byte	0x4
	.uleb128 .LBB9-.LBB8
	.uleb128 .LBE9-.LBB8
	.byte	0
.LLRL18:
	.byte	0x5
	.long	.LBB11
	.byte	0x4
	.uleb128 .LBB11-.LBB11
	.uleb128 .LBE11-.LBB11
	.byte	0x4
	.uleb128 .LBB19-.LBB11
	.uleb128 .LBE19-.LBB11
	.byte	0
.LLRL20:
	.byte	0x5
	.long	.LBB12
	.byte	0x4
	.uleb128 .LBB12-.LBB12
	.uleb128 .LBE12-.LBB12
	.byte	0x4
	.uleb128 .LBB17-.LBB12
	.uleb128 .LBE17-.LBB12
	.byte	0x4
	.uleb128 .LBB18-.LBB12
	.uleb128 .LBE18-.LBB12
	.byte	0
.LLRL22:
	.byte	0x5
	.long	.LBB13
	.byte	0x4
	.uleb128 .LBB13-.LBB13
	.uleb128 .LBE13-.LBB13
	.byte	0x4
	.uleb128 .LBB14-.LBB13
	.uleb128 .LBE14-.LBB13
	.byte	0x4
	.uleb128 .LBB15-.LBB13
	.uleb128 .LBE15-.LBB13
	.byte	0x4
	.uleb128 .LBB16-.LBB13
	.uleb128 .LBE16-.LBB13
	.byte	0
.LLRL24:
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
.LLRL30:
	.byte	0x7
	.long	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.long	.LFB6
	.uleb128 .LFE6-.LFB6
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"quot"
.LASF37:
	.string	"qsort"
.LASF54:
	.string	"text"
.LASF24:
	.string	"isdigit"
.LASF30:
	.string	"strtoll"
.LASF3:
	.string	"short int"
.LASF11:
	.string	"size_t"
.LASF35:
	.string	"bsearch"
.LASF32:
	.string	"atexit"
.LASF26:
	.string	"isblank"
.LASF33:
	.string	"getenv"
.LASF28:
	.string	"isalnum"
.LASF19:
	.string	"isspace"
.LASF67:
	.string	"main"
.LASF40:
	.string	"toupper"
.LASF34:
	.string	"strerror"
.LASF47:
	.string	"numbers"
.LASF10:
	.string	"uint8_t"
.LASF66:
	.string	"rand"
.LASF52:
	.string	"previous"
.LASF62:
	.string	"convert"
.LASF4:
	.string	"long long int"
.LASF12:
	.string	"long int"
.LASF50:
	.string	"tests"
.LASF43:
	.string	"printf"
.LASF27:
	.string	"isalpha"
.LASF44:
	.string	"atoi"
.LASF45:
	.string	"atol"
.LASF31:
	.string	"exit"
.LASF60:
	.string	"by_int"
.LASF22:
	.string	"islower"
.LASF5:
	.string	"unsigned char"
.LASF15:
	.string	"div_t"
.LASF29:
	.string	"strtoull"
.LASF2:
	.string	"signed char"
.LASF64:
	.string	"second"
.LASF8:
	.string	"long long unsigned int"
.LASF46:
	.string	"atoll"
.LASF7:
	.string	"unsigned int"
.LASF41:
	.string	"puts"
.LASF68:
	.string	"__func__"
.LASF6:
	.string	"short unsigned int"
.LASF56:
	.string	"truth"
.LASF51:
	.string	"errno"
.LASF9:
	.string	"char"
.LASF58:
	.string	"_Bool"
.LASF48:
	.string	"bases"
.LASF17:
	.string	"isxdigit"
.LASF21:
	.string	"isprint"
.LASF65:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF18:
	.string	"isupper"
.LASF49:
	.string	"divisions"
.LASF63:
	.string	"third"
.LASF13:
	.string	"long unsigned int"
.LASF61:
	.string	"by_first"
.LASF53:
	.string	"found"
.LASF16:
	.string	"lldiv_t"
.LASF42:
	.string	"lldiv"
.LASF57:
	.string	"kinds"
.LASF25:
	.string	"iscntrl"
.LASF55:
	.string	"repeated"
.LASF38:
	.string	"__assert_fail"
.LASF59:
	.string	"base"
.LASF23:
	.string	"isgraph"
.LASF20:
	.string	"ispunct"
.LASF36:
	.string	"srand"
.LASF39:
	.string	"tolower"
.LASF69:
	.string	"first"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"."
.LASF0:
	.string	"library.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
