	.file	"linkage-third.c"
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "linkage-third.c"
	.p2align 4
	.type	square, @function
square:
.LVL0:
.LFB5:
	.file 1 "linkage-third.c"
	.loc 1 27 26 view -0
	.cfi_startproc
	.loc 1 27 28 view .LVU1
	.loc 1 27 26 is_stmt 0 view .LVU2
	movl	4(%esp), %eax
	.loc 1 27 37 view .LVU3
	imull	%eax, %eax
	.loc 1 27 42 view .LVU4
	ret
	.cfi_endproc
.LFE5:
	.size	square, .-square
	.p2align 4
	.type	halve, @function
halve:
.LVL1:
.LFB6:
	.loc 1 28 25 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 28 27 view .LVU6
	.loc 1 28 25 is_stmt 0 view .LVU7
	movl	4(%esp), %edx
	.loc 1 28 36 view .LVU8
	movl	%edx, %eax
	shrl	$31, %eax
	addl	%edx, %eax
	sarl	%eax
	.loc 1 28 41 view .LVU9
	ret
	.cfi_endproc
.LFE6:
	.size	halve, .-halve
	.p2align 4
	.type	with_counter, @function
with_counter:
.LVL2:
.LFB7:
	.loc 1 29 32 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 29 34 view .LVU11
	.loc 1 29 43 is_stmt 0 view .LVU12
	movl	counter, %eax
	movl	4(%esp), %edx
	addl	%edx, %eax
	.loc 1 29 54 view .LVU13
	ret
	.cfi_endproc
.LFE7:
	.size	with_counter, .-with_counter
	.p2align 4
	.globl	strength
	.type	strength, @function
strength:
.LFB1:
	.loc 1 10 20 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 22 view .LVU15
	.loc 1 10 32 is_stmt 0 view .LVU16
	movl	$2, %eax
	ret
	.cfi_endproc
.LFE1:
	.size	strength, .-strength
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"third unit"
	.text
	.p2align 4
	.globl	third_name
	.type	third_name, @function
third_name:
.LFB2:
	.loc 1 11 30 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 32 view .LVU18
.LBB4:
.LBI4:
	.loc 1 5 20 view .LVU19
	.loc 1 5 33 view .LVU20
.LBE4:
	.loc 1 11 47 is_stmt 0 view .LVU21
	movl	$.LC0, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	third_name, .-third_name
	.p2align 4
	.globl	third_step
	.type	third_step, @function
third_step:
.LFB3:
	.loc 1 14 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 2 view .LVU23
	.loc 1 16 2 view .LVU24
	.loc 1 16 7 is_stmt 0 view .LVU25
	movl	step.0, %eax
	leal	(%eax,%eax), %edx
	.loc 1 17 17 view .LVU26
	movl	counter, %eax
	.loc 1 16 7 view .LVU27
	movl	%edx, step.0
	.loc 1 17 2 is_stmt 1 view .LVU28
	.loc 1 17 17 is_stmt 0 view .LVU29
	subl	%edx, %eax
	movl	%eax, counter
	.loc 1 18 1 view .LVU30
	ret
	.cfi_endproc
.LFE3:
	.size	third_step, .-third_step
	.p2align 4
	.globl	third_change
	.type	third_change, @function
third_change:
.LFB4:
	.loc 1 21 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU32
	.loc 1 23 12 is_stmt 0 view .LVU33
	movl	tentative, %eax
	.loc 1 22 9 view .LVU34
	subl	$2, shared
	.loc 1 23 2 is_stmt 1 view .LVU35
	.loc 1 23 12 is_stmt 0 view .LVU36
	addl	%eax, %eax
	movl	%eax, tentative
	.loc 1 24 2 is_stmt 1 view .LVU37
	.loc 1 24 19 is_stmt 0 view .LVU38
	movl	%eax, common_block+252
	.loc 1 25 1 view .LVU39
	ret
	.cfi_endproc
.LFE4:
	.size	third_change, .-third_change
	.data
	.align 4
	.type	step.0, @object
	.size	step.0, 4
step.0:
	.long	1
	.globl	operations
	.section	.rodata
	.align 4
	.type	operations, @object
	.size	operations, 16
operations:
	.long	square
	.long	halve
	.long	with_counter
	.long	0
	.comm	common_block,256,32
	.globl	override_me
	.data
	.align 4
	.type	override_me, @object
	.size	override_me, 4
override_me:
	.long	2
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	300
	.text
.Letext0:
	.file 2 "linkage.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x20f
	.value	0x5
	.byte	0x1
	.byte	0x4
	.long	.Ldebug_abbrev0
	.uleb128 0xb
	.long	.LASF16
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xc
	.long	.LASF17
	.byte	0x2
	.byte	0x2
	.byte	0xd
	.long	0x32
	.uleb128 0xd
	.long	0x41
	.long	0x41
	.uleb128 0xe
	.long	0x41
	.byte	0
	.uleb128 0xf
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1
	.long	.LASF2
	.byte	0x4
	.byte	0xc
	.long	0x41
	.uleb128 0x1
	.long	.LASF3
	.byte	0x4
	.byte	0x14
	.long	0x41
	.uleb128 0x1
	.long	.LASF4
	.byte	0x4
	.byte	0x1f
	.long	0x41
	.uleb128 0x6
	.byte	0x4
	.byte	0x7
	.long	.LASF5
	.uleb128 0x7
	.long	0x7c
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF6
	.uleb128 0x2
	.long	0x75
	.uleb128 0x3
	.long	0x41
	.long	0x91
	.uleb128 0x8
	.long	0x69
	.byte	0x3f
	.byte	0
	.uleb128 0x1
	.long	.LASF7
	.byte	0x8
	.byte	0xc
	.long	0x81
	.uleb128 0x3
	.long	0xb1
	.long	0xa7
	.uleb128 0x10
	.byte	0
	.uleb128 0x2
	.long	0x9c
	.uleb128 0x7
	.long	0x26
	.uleb128 0x2
	.long	0xac
	.uleb128 0x1
	.long	.LASF8
	.byte	0x9
	.byte	0x19
	.long	0xa7
	.uleb128 0x9
	.long	.LASF12
	.byte	0x4
	.byte	0xc
	.long	0x41
	.uleb128 0x5
	.byte	0x3
	.long	counter
	.uleb128 0x11
	.long	0x5e
	.byte	0x1
	.byte	0x7
	.byte	0x5
	.uleb128 0x5
	.byte	0x3
	.long	override_me
	.uleb128 0x12
	.long	0x91
	.byte	0x1
	.byte	0x1d
	.uleb128 0x5
	.byte	0x3
	.long	common_block
	.uleb128 0x3
	.long	0xb1
	.long	0xfd
	.uleb128 0x8
	.long	0x69
	.byte	0x3
	.byte	0
	.uleb128 0x2
	.long	0xed
	.uleb128 0x13
	.long	0xb6
	.byte	0x1
	.byte	0x1f
	.byte	0x12
	.long	0xfd
	.uleb128 0x5
	.byte	0x3
	.long	operations
	.uleb128 0x4
	.long	.LASF9
	.byte	0x1d
	.long	0x41
	.long	.LFB7
	.long	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x139
	.uleb128 0x5
	.string	"n"
	.byte	0x1d
	.byte	0x1d
	.long	0x41
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LASF10
	.byte	0x1c
	.long	0x41
	.long	.LFB6
	.long	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x15e
	.uleb128 0x5
	.string	"n"
	.byte	0x1c
	.byte	0x16
	.long	0x41
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.long	.LASF11
	.byte	0x1b
	.long	0x41
	.long	.LFB5
	.long	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x183
	.uleb128 0x5
	.string	"n"
	.byte	0x1b
	.byte	0x17
	.long	0x41
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.byte	0
	.uleb128 0x14
	.long	.LASF18
	.byte	0x1
	.byte	0x14
	.byte	0x6
	.long	.LFB4
	.long	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xa
	.long	.LASF14
	.byte	0xd
	.byte	0x5
	.long	0x41
	.long	.LFB3
	.long	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x1c0
	.uleb128 0x9
	.long	.LASF13
	.byte	0xf
	.byte	0xd
	.long	0x41
	.uleb128 0x5
	.byte	0x3
	.long	step.0
	.byte	0
	.uleb128 0xa
	.long	.LASF15
	.byte	0xb
	.byte	0xd
	.long	0x70
	.long	.LFB2
	.long	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x1ef
	.uleb128 0x15
	.long	0x205
	.long	.LBI4
	.byte	.LVU19
	.long	.LBB4
	.long	.LBE4-.LBB4
	.byte	0x1
	.byte	0xb
	.byte	0x27
	.byte	0
	.uleb128 0x16
	.long	.LASF19
	.byte	0x1
	.byte	0xa
	.byte	0x5
	.long	0x41
	.long	.LFB1
	.long	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x17
	.long	.LASF20
	.byte	0x1
	.byte	0x5
	.byte	0x14
	.long	0x70
	.byte	0x1
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x34
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
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
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
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 4
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
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
	.uleb128 0xb
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
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x6
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0x21
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x1d
	.byte	0
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
	.uleb128 0x16
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
	.uleb128 0x17
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
	.section	.debug_aranges,"",@progbits
	.long	0x1c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x4
	.byte	0
	.value	0
	.value	0
	.long	.Ltext0
	.long	.Letext0-.Ltext0
	.long	0
	.long	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF20:
	.string	"name"
.LASF17:
	.string	"operation"
.LASF7:
	.string	"common_block"
.LASF5:
	.string	"unsigned int"
.LASF14:
	.string	"third_step"
.LASF19:
	.string	"strength"
.LASF4:
	.string	"override_me"
.LASF2:
	.string	"shared"
.LASF3:
	.string	"tentative"
.LASF10:
	.string	"halve"
.LASF16:
	.string	"GNU C17 12.2.0 -m32 -march=i686 -mno-80387 -mno-mmx -mno-sse -g -O2 -fno-pie -fno-stack-protector -fno-asynchronous-unwind-tables -fcf-protection=none"
.LASF6:
	.string	"char"
.LASF11:
	.string	"square"
.LASF13:
	.string	"step"
.LASF12:
	.string	"counter"
.LASF15:
	.string	"third_name"
.LASF8:
	.string	"operations"
.LASF9:
	.string	"with_counter"
.LASF18:
	.string	"third_change"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"linkage-third.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
