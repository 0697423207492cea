	.text
	.file	"overflow.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$76, %esp
	movl	$-256, %eax
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%eax, 72(%esp)                  # 4-byte Spill
	movl	main.pairs+256(%eax), %esi
	movl	main.pairs+260(%eax), %ecx
	movl	%ecx, 28(%esp)                  # 4-byte Spill
	movl	main.pairs+264(%eax), %edx
	movl	main.pairs+268(%eax), %eax
	movl	%eax, 40(%esp)                  # 4-byte Spill
	subl	$12, %esp
	pushl	%eax
	pushl	%edx
	movl	%edx, %ebx
	pushl	%ecx
	pushl	%esi
	pushl	$.L.str
	calll	printf
	addl	$32, %esp
	xorl	%ecx, %ecx
	movl	%esi, %edx
	movl	%edx, %eax
	imulb	%bl
	movl	%ebx, %esi
	movb	%al, 24(%esp)                   # 1-byte Spill
	seto	%cl
	movl	%ecx, 60(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	movl	%edx, %eax
	movl	%edx, 16(%esp)                  # 4-byte Spill
	movl	%edx, %edi
	movl	%ebx, %edx
	subb	%dl, %al
	movb	%al, 20(%esp)                   # 1-byte Spill
	movl	$0, %ebx
	seto	%bl
	movl	%ebx, 64(%esp)                  # 4-byte Spill
	setb	%cl
	movl	%ecx, 12(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	movl	%edi, %ebx
	movb	%bl, %ah
	addb	%dl, %ah
	movb	%ah, 11(%esp)                   # 1-byte Spill
	movl	%edx, %ebx
	seto	%cl
	movsbl	%ah, %esi
	movsbl	%al, %edi
	movl	$0, %eax
	setb	%al
	movl	%eax, 32(%esp)                  # 4-byte Spill
	movsbl	24(%esp), %ebp                  # 1-byte Folded Reload
	pushl	%ebp
	pushl	64(%esp)                        # 4-byte Folded Reload
	pushl	%edi
	pushl	76(%esp)                        # 4-byte Folded Reload
	pushl	%esi
	pushl	%ecx
	pushl	$.L.str.2
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	xorl	%ecx, %ecx
	movl	16(%esp), %eax                  # 4-byte Reload
                                        # kill: def $al killed $al killed $eax
	mulb	%bl
	movzbl	11(%esp), %eax                  # 1-byte Folded Reload
	movzbl	20(%esp), %edx                  # 1-byte Folded Reload
	movzbl	24(%esp), %esi                  # 1-byte Folded Reload
	seto	%cl
	pushl	%esi
	pushl	%ecx
	pushl	%edx
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	%eax
	pushl	52(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.3
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	xorl	%eax, %eax
	movl	16(%esp), %edx                  # 4-byte Reload
	movl	%edx, %esi
	imulw	%bx, %si
	seto	%al
	movl	%eax, 20(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movl	%edx, %edi
	subw	%bx, %di
	movl	%ebx, 36(%esp)                  # 4-byte Spill
	seto	%cl
	setb	%al
	movl	%eax, 32(%esp)                  # 4-byte Spill
	xorl	%eax, %eax
	movl	%edx, %ebp
	addw	%bx, %bp
	seto	%al
	movswl	%bp, %ebp
	movswl	%di, %edi
	movl	%edi, 12(%esp)                  # 4-byte Spill
	movswl	%si, %esi
	movl	$0, %edx
	setb	%dl
	movl	%edx, 24(%esp)                  # 4-byte Spill
	pushl	%esi
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	%edi
	pushl	%ecx
	pushl	%ebp
	pushl	%eax
	pushl	$.L.str.4
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	xorl	%ecx, %ecx
	movl	16(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %eax
	movl	36(%esp), %edi                  # 4-byte Reload
	mulw	%di
	seto	%cl
	movzwl	%bp, %eax
	movzwl	12(%esp), %edx                  # 2-byte Folded Reload
	movzwl	%si, %esi
	pushl	%esi
	pushl	%ecx
	pushl	%edx
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	%eax
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.5
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	xorl	%ecx, %ecx
	movl	%ebx, %edx
	movl	%edi, %esi
	imull	%edi, %edx
	movl	%edx, 44(%esp)                  # 4-byte Spill
	seto	%cl
	movl	%ecx, 56(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%ebx, %edi
	subl	%esi, %edi
	movl	%edi, 24(%esp)                  # 4-byte Spill
	seto	%cl
	movl	%ecx, 52(%esp)                  # 4-byte Spill
	setb	%dl
	movl	%edx, 12(%esp)                  # 4-byte Spill
	movl	28(%esp), %edi                  # 4-byte Reload
	movl	%edi, %edx
	movl	40(%esp), %ebp                  # 4-byte Reload
	sbbl	%ebp, %edx
	movl	%edx, 32(%esp)                  # 4-byte Spill
	seto	20(%esp)                        # 1-byte Folded Spill
	setb	11(%esp)                        # 1-byte Folded Spill
	xorl	%edx, %edx
	xorl	%eax, %eax
	addl	%esi, %ebx
	seto	%dl
	setb	%al
	movl	%eax, 48(%esp)                  # 4-byte Spill
	adcl	%ebp, %edi
	movl	%edi, 60(%esp)                  # 4-byte Spill
	seto	10(%esp)                        # 1-byte Folded Spill
	setb	64(%esp)                        # 1-byte Folded Spill
	movl	44(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	pushl	60(%esp)                        # 4-byte Folded Reload
	movl	32(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	pushl	64(%esp)                        # 4-byte Folded Reload
	pushl	%ebx
	movl	%ebx, %ebp
	movl	%ebx, 88(%esp)                  # 4-byte Spill
	pushl	%edx
	pushl	$.L.str.6
	pushl	$.L.str.1
	calll	printf
	addl	$32, %esp
	xorl	%ecx, %ecx
	movl	16(%esp), %eax                  # 4-byte Reload
	movl	36(%esp), %ebx                  # 4-byte Reload
	mull	%ebx
	seto	%cl
	movzbl	10(%esp), %eax                  # 1-byte Folded Reload
	movl	%eax, 56(%esp)                  # 4-byte Spill
	movzbl	20(%esp), %eax                  # 1-byte Folded Reload
	movl	%eax, 52(%esp)                  # 4-byte Spill
	pushl	%esi
	pushl	%ecx
	pushl	%edi
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	%ebp
	pushl	68(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.8
	pushl	$.L.str.7
	calll	printf
	addl	$32, %esp
	movl	28(%esp), %esi                  # 4-byte Reload
	movl	%esi, %edi
	sarl	$31, %edi
	movl	%ebx, %ecx
	imull	%edi, %ecx
	movl	%ebx, %eax
	mull	%edi
	movl	%eax, 12(%esp)                  # 4-byte Spill
	addl	%ecx, %edx
	movl	40(%esp), %ecx                  # 4-byte Reload
	imull	%ecx, %edi
	addl	%edx, %edi
	sarl	$31, %ecx
	movl	%ecx, %ebx
	imull	%esi, %ebx
	movl	%ecx, %eax
	movl	16(%esp), %ebp                  # 4-byte Reload
	mull	%ebp
	movl	%eax, %esi
	addl	%ebx, %edx
	imull	%ebp, %ecx
	addl	%edx, %ecx
	addl	12(%esp), %esi                  # 4-byte Folded Reload
	movl	%esi, 44(%esp)                  # 4-byte Spill
	adcl	%edi, %ecx
	movl	%ebp, %eax
	movl	%ebp, %ebx
	movl	36(%esp), %esi                  # 4-byte Reload
	mull	%esi
	movl	%edx, %edi
	movl	%edx, 48(%esp)                  # 4-byte Spill
	movl	%eax, 12(%esp)                  # 4-byte Spill
	movl	28(%esp), %eax                  # 4-byte Reload
	mull	%esi
	movl	%edx, %ebp
	movl	%eax, %esi
	addl	%edi, %esi
	adcl	$0, %ebp
	movl	%ebx, %eax
	movl	40(%esp), %edi                  # 4-byte Reload
	mull	%edi
	movl	%edx, %ebx
	addl	%esi, %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	adcl	%ebp, %ebx
	setb	10(%esp)                        # 1-byte Folded Spill
	movl	28(%esp), %eax                  # 4-byte Reload
	mull	%edi
	addl	%ebx, %eax
	movzbl	10(%esp), %esi                  # 1-byte Folded Reload
	adcl	%esi, %edx
	addl	44(%esp), %eax                  # 4-byte Folded Reload
	adcl	%ecx, %edx
	movl	20(%esp), %esi                  # 4-byte Reload
	movl	%esi, %ecx
	sarl	$31, %ecx
	xorl	%ecx, %edx
	xorl	%eax, %ecx
	xorl	%eax, %eax
	orl	%edx, %ecx
	setne	%al
	subl	$4, %esp
	pushl	%esi
	pushl	20(%esp)                        # 4-byte Folded Reload
	pushl	%eax
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	76(%esp)                        # 4-byte Folded Reload
	movl	88(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	movl	100(%esp), %ebp                 # 4-byte Reload
	pushl	%ebp
	pushl	92(%esp)                        # 4-byte Folded Reload
	pushl	$.L.str.10
	pushl	$.L.str.9
	calll	printf
	addl	$48, %esp
	movl	40(%esp), %ecx                  # 4-byte Reload
	testl	%ecx, %ecx
	setne	%dl
	movl	28(%esp), %eax                  # 4-byte Reload
	testl	%eax, %eax
	setne	%bl
	andb	%dl, %bl
	mull	36(%esp)                        # 4-byte Folded Reload
	movl	%eax, %esi
	seto	%bh
	movl	%ecx, %eax
	mull	16(%esp)                        # 4-byte Folded Reload
	seto	%dl
	addl	%esi, %eax
	orb	%bh, %dl
	addl	48(%esp), %eax                  # 4-byte Folded Reload
	movzbl	64(%esp), %eax                  # 1-byte Folded Reload
	setb	%cl
	orb	%dl, %cl
	movzbl	11(%esp), %edx                  # 1-byte Folded Reload
	orb	%bl, %cl
	movzbl	%cl, %ecx
	subl	$4, %esp
	pushl	24(%esp)                        # 4-byte Folded Reload
	pushl	20(%esp)                        # 4-byte Folded Reload
	pushl	%ecx
	pushl	48(%esp)                        # 4-byte Folded Reload
	pushl	44(%esp)                        # 4-byte Folded Reload
	pushl	%edx
	pushl	%edi
	pushl	%ebp
	pushl	%eax
	pushl	$.L.str.12
	pushl	$.L.str.11
	calll	printf
	movl	120(%esp), %eax                 # 4-byte Reload
	addl	$48, %esp
	addl	$16, %eax
	jne	.LBB0_1
# %bb.2:
	movl	$-1, %edx
	movl	$-6, %eax
	movb	$-6, %cl
	movw	$-6, %si
	movl	$10, %edi
	movl	$-6, %ebx
	.p2align	4, 0x90
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	movl	%edi, 28(%esp)                  # 4-byte Spill
	movzbl	%cl, %ebp
	leal	1(%esi), %ecx
	movl	%ecx, 16(%esp)                  # 4-byte Spill
	movzwl	%si, %ecx
	movl	%eax, %esi
	addl	$1, %esi
	movl	%edx, %edi
	adcl	$0, %edi
	subl	$8, %esp
	pushl	%edx
	pushl	%eax
	pushl	%ebx
	pushl	%ecx
	pushl	%ebp
	pushl	$.L.str.13
	calll	printf
	addl	$32, %esp
	leal	(%ebp,%ebp,2), %ecx
	addb	$3, %cl
	movl	16(%esp), %eax                  # 4-byte Reload
	imull	%eax, %eax
	movl	%eax, 16(%esp)                  # 4-byte Spill
	movl	%ebx, %eax
	shll	$16, %eax
	leal	65530(%ebx,%eax), %ebx
	imull	%esi, %edi
	movl	%esi, %eax
	mull	%esi
	addl	%edi, %edx
	addl	%ebx, %eax
	adcl	%edi, %edx
	movl	28(%esp), %edi                  # 4-byte Reload
	decl	%edi
	movl	16(%esp), %esi                  # 4-byte Reload
                                        # kill: def $si killed $si killed $esi def $esi
	jne	.LBB0_3
# %bb.4:
	subl	$4, %esp
	pushl	$3
	pushl	$-1
	pushl	$.L.str.14
	calll	printf
	addl	$16, %esp
	pushl	$-2
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$.L.str.15
	calll	printf
	addl	$16, %esp
	pushl	$-1
	pushl	$-32768                         # imm = 0x8000
	pushl	$32767                          # imm = 0x7FFF
	pushl	$.L.str.15
	calll	printf
	addl	$16, %esp
	pushl	$-5
	pushl	$-1
	pushl	$2147483646                     # imm = 0x7FFFFFFE
	pushl	$.L.str.15
	calll	printf
	addl	$8, %esp
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$.L.str.20
	calll	printf
	addl	$4, %esp
	pushl	$.L.str.21
	calll	printf
	addl	$4, %esp
	pushl	$.L.str.21
	calll	printf
	addl	$8, %esp
	pushl	$42
	pushl	$.L.str.20
	calll	printf
	addl	$4, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$16, %esp
	movl	$2, %eax
	addl	$76, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	main.pairs,@object              # @main.pairs
	.section	.rodata,"a",@progbits
	.p2align	3
main.pairs:
	.quad	1                               # 0x1
	.quad	2                               # 0x2
	.quad	127                             # 0x7f
	.quad	1                               # 0x1
	.quad	255                             # 0xff
	.quad	1                               # 0x1
	.quad	32767                           # 0x7fff
	.quad	2                               # 0x2
	.quad	65535                           # 0xffff
	.quad	65535                           # 0xffff
	.quad	2147483647                      # 0x7fffffff
	.quad	1                               # 0x1
	.quad	-2147483648                     # 0xffffffff80000000
	.quad	-1                              # 0xffffffffffffffff
	.quad	-1                              # 0xffffffffffffffff
	.quad	1                               # 0x1
	.quad	4294967295                      # 0xffffffff
	.quad	1                               # 0x1
	.quad	65536                           # 0x10000
	.quad	65536                           # 0x10000
	.quad	9223372036854775807             # 0x7fffffffffffffff
	.quad	1                               # 0x1
	.quad	-9223372036854775808            # 0x8000000000000000
	.quad	-1                              # 0xffffffffffffffff
	.quad	3037000500                      # 0xb504f334
	.quad	3037000500                      # 0xb504f334
	.quad	100                             # 0x64
	.quad	-100                            # 0xffffffffffffff9c
	.quad	16                              # 0x10
	.quad	16                              # 0x10
	.quad	0                               # 0x0
	.quad	-2147483648                     # 0xffffffff80000000
	.size	main.pairs, 256

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%lld, %lld\n"
	.size	.L.str, 12

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%-9s %d %d %d %d %d %d\n"
	.size	.L.str.1, 24

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"int8_t"
	.size	.L.str.2, 7

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"uint8_t"
	.size	.L.str.3, 8

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"int16_t"
	.size	.L.str.4, 8

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"uint16_t"
	.size	.L.str.5, 9

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"int32_t"
	.size	.L.str.6, 8

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%-9s %d %u %d %u %d %u\n"
	.size	.L.str.7, 24

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"uint32_t"
	.size	.L.str.8, 9

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%-9s %d %lld %d %lld %d %lld\n"
	.size	.L.str.9, 30

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"long long"
	.size	.L.str.10, 10

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"%-9s %d %llu %d %llu %d %llu\n"
	.size	.L.str.11, 30

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"unsigned long long"
	.size	.L.str.12, 19

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"%u %u %u %llu\n"
	.size	.L.str.13, 15

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"%u %u\n"
	.size	.L.str.14, 7

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"%d %d %d\n"
	.size	.L.str.15, 10

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"%d "
	.size	.L.str.20, 4

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"too large "
	.size	.L.str.21, 11

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
