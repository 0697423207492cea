	.text
	.file	"conversions.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$44, %esp
	movl	$-192, %ecx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	movl	%ecx, 36(%esp)                  # 4-byte Spill
	movl	values+192(%ecx), %eax
	movsbl	%al, %edx
	movl	%edx, 28(%esp)                  # 4-byte Spill
	movzbl	%al, %edi
	movl	%edi, 16(%esp)                  # 4-byte Spill
	movswl	%ax, %esi
	movl	%esi, 8(%esp)                   # 4-byte Spill
	movl	%eax, %ebp
	movzwl	%si, %eax
	movl	%eax, 20(%esp)                  # 4-byte Spill
	xorl	%ecx, %ecx
	cmpl	$-192, 36(%esp)                 # 4-byte Folded Reload
	setne	%cl
	addl	%eax, %edx
	addl	%esi, %edx
	addl	%edi, %edx
	movl	%edx, %esi
	sarl	$31, %esi
	movl	%ebp, %eax
	sarl	$31, %eax
	movl	%eax, 24(%esp)                  # 4-byte Spill
	movl	36(%esp), %eax                  # 4-byte Reload
	movl	values+196(%eax), %eax
	movl	%eax, %edi
	shldl	$29, %ebp, %edi
	movl	%eax, %ebx
	sarl	$3, %ebx
	addl	%ecx, %edi
	adcl	$0, %ebx
	addl	%ebp, %edi
	adcl	24(%esp), %ebx                  # 4-byte Folded Reload
	addl	%edx, %edi
	adcl	%esi, %ebx
	pushl	%ebx
	pushl	%edi
	pushl	%ecx
	pushl	%ebp
	pushl	%ebp
	movl	%ebp, 32(%esp)                  # 4-byte Spill
	pushl	40(%esp)                        # 4-byte Folded Reload
	pushl	32(%esp)                        # 4-byte Folded Reload
	movl	44(%esp), %esi                  # 4-byte Reload
	pushl	%esi
	movl	60(%esp), %edi                  # 4-byte Reload
	pushl	%edi
	pushl	%eax
	pushl	%ebp
	pushl	$.L.str
	calll	printf
	addl	$48, %esp
	movl	digest, %eax
	movl	%eax, %ecx
	movl	$1481765933, %edx               # imm = 0x5851F42D
	imull	%edx, %ecx
	movl	$1284865837, %edx               # imm = 0x4C957F2D
	mull	%edx
	movl	$1284865837, %ebx               # imm = 0x4C957F2D
	addl	%ecx, %edx
	movl	digest+4, %ebp
	imull	%ebx, %ebp
	addl	%edx, %ebp
	leal	(%esi,%edi), %ecx
	movl	%edi, %ebx
	movl	%esi, %edi
	movl	%ecx, %edx
	sarl	$31, %edx
	addl	%ecx, %eax
	adcl	%edx, %ebp
	movl	%eax, %esi
	movl	$1481765933, %ecx               # imm = 0x5851F42D
	imull	%ecx, %esi
	movl	$1284865837, %ecx               # imm = 0x4C957F2D
	mull	%ecx
	movl	%eax, %ecx
	addl	%esi, %edx
	movl	$1284865837, %eax               # imm = 0x4C957F2D
	imull	%eax, %ebp
	addl	%edx, %ebp
	imull	%ebx, %edi
	subl	8(%esp), %edi                   # 4-byte Folded Reload
	movl	%edi, %edx
	sarl	$31, %edx
	addl	%edi, %ecx
	adcl	%edx, %ebp
	movl	%ecx, %ebx
	movl	$1481765933, %eax               # imm = 0x5851F42D
	imull	%eax, %ebx
	movl	20(%esp), %eax                  # 4-byte Reload
	imull	8(%esp)                         # 4-byte Folded Reload
	movl	%edx, 32(%esp)                  # 4-byte Spill
	movl	%eax, %esi
	movl	%ecx, %eax
	movl	$1284865837, %ecx               # imm = 0x4C957F2D
	mull	%ecx
	movl	%eax, %ecx
	movl	%edx, %edi
	addl	%ebx, %edi
	movl	$1284865837, %eax               # imm = 0x4C957F2D
	imull	%eax, %ebp
	addl	%ebp, %edi
	addl	%esi, %ecx
	adcl	32(%esp), %edi                  # 4-byte Folded Reload
	movl	12(%esp), %ebx                  # 4-byte Reload
	movl	%ebx, %eax
	movl	$1431655766, %edx               # imm = 0x55555556
	imull	%edx
	movl	%edx, %esi
	shrl	$31, %esi
	addl	%edx, %esi
	movl	%esi, %ebp
	sarl	$31, %ebp
	movl	%ebx, %eax
	movl	$-1431655765, %edx              # imm = 0xAAAAAAAB
	mull	%edx
	shrl	%edx
	addl	%edx, %esi
	adcl	$0, %ebp
	movl	%ecx, %ebx
	movl	$1481765933, %eax               # imm = 0x5851F42D
	imull	%eax, %ebx
	movl	%ecx, %eax
	movl	$1284865837, %ecx               # imm = 0x4C957F2D
	mull	%ecx
	movl	%edx, %ecx
	addl	%ebx, %ecx
	movl	$1284865837, %edx               # imm = 0x4C957F2D
	imull	%edx, %edi
	addl	%edi, %ecx
	addl	%esi, %eax
	adcl	%ebp, %ecx
	movl	%eax, %esi
	movl	$1481765933, %edi               # imm = 0x5851F42D
	imull	%edi, %esi
	mull	%edx
	movl	$1284865837, %ebx               # imm = 0x4C957F2D
	addl	%esi, %edx
	imull	%ebx, %ecx
	addl	%edx, %ecx
	movl	28(%esp), %esi                  # 4-byte Reload
	movl	%esi, %edx
	sarl	%edx
	sarl	$31, %esi
	movl	%esi, 40(%esp)                  # 4-byte Spill
	addl	%edx, %eax
	adcl	%esi, %ecx
	movl	%eax, %ebx
	imull	%edi, %ebx
	movl	$1481765933, %ebp               # imm = 0x5851F42D
	movl	$1284865837, %esi               # imm = 0x4C957F2D
	mull	%esi
	movl	%edx, %edi
	addl	%ebx, %edi
	movl	16(%esp), %edx                  # 4-byte Reload
	shrl	%edx
	imull	%esi, %ecx
	movl	$1284865837, %esi               # imm = 0x4C957F2D
	addl	%edx, %eax
	adcl	%ecx, %edi
	movl	8(%esp), %edx                   # 4-byte Reload
	sarl	$2, %edx
	movl	20(%esp), %ecx                  # 4-byte Reload
	leal	(,%ecx,4), %ecx
	orl	%edx, %ecx
	movl	%eax, %ebx
	imull	%ebp, %ebx
	mull	%esi
	movl	%edx, %ebp
	addl	%ebx, %ebp
	imull	%esi, %edi
	addl	%edi, %ebp
	movl	8(%esp), %edx                   # 4-byte Reload
	sarl	$31, %edx
	addl	%ecx, %eax
	adcl	%edx, %ebp
	movl	%eax, %edi
	movl	$1481765933, %ecx               # imm = 0x5851F42D
	imull	%ecx, %edi
	mull	%esi
	movl	%edx, %ecx
	addl	%edi, %ecx
	imull	%esi, %ebp
	addl	%ebp, %ecx
	movl	12(%esp), %ebp                  # 4-byte Reload
	movl	%ebp, %edx
	sarl	$5, %edx
	addl	%edx, %eax
	adcl	24(%esp), %ecx                  # 4-byte Folded Reload
	movl	%eax, %ebx
	movl	$1481765933, %edx               # imm = 0x5851F42D
	imull	%edx, %ebx
	movl	$1284865837, %esi               # imm = 0x4C957F2D
	mull	%esi
	movl	%edx, %edi
	addl	%ebx, %edi
	movl	%ebp, %ebx
	movl	%ebp, %edx
	shrl	$5, %edx
	imull	%esi, %ecx
	addl	%edx, %eax
	adcl	%ecx, %edi
	movl	%ebx, %ecx
	addb	$-56, %cl
	movl	%ebx, %edx
	movl	%ebp, %esi
	addb	$100, %dl
	movb	%dl, 24(%esp)                   # 1-byte Spill
	movzbl	%cl, %ecx
	movsbl	%dl, %ebp
	addl	%ecx, %ebp
	movl	%eax, %ebx
	movl	$1481765933, %ecx               # imm = 0x5851F42D
	imull	%ecx, %ebx
	movl	$1284865837, %ecx               # imm = 0x4C957F2D
	mull	%ecx
	movl	%edx, %ecx
	addl	%ebx, %ecx
	movl	$1284865837, %edx               # imm = 0x4C957F2D
	imull	%edx, %edi
	addl	%edi, %ecx
	movl	%ebp, %edx
	sarl	$31, %edx
	addl	%ebp, %eax
	adcl	%edx, %ecx
	leal	(%esi,%esi,2), %edx
	movzwl	%dx, %ebp
	movl	%ebp, 32(%esp)                  # 4-byte Spill
	leal	5(%esi), %edx
	movswl	%dx, %edx
	subl	%edx, %ebp
	movl	%eax, %ebx
	movl	$1481765933, %edx               # imm = 0x5851F42D
	imull	%edx, %ebx
	movl	$1284865837, %esi               # imm = 0x4C957F2D
	mull	%esi
	movl	%edx, %edi
	addl	%ebx, %edi
	imull	%esi, %ecx
	movl	$1284865837, %esi               # imm = 0x4C957F2D
	addl	%ecx, %edi
	movl	%ebp, %ecx
	sarl	$31, %ecx
	addl	%ebp, %eax
	adcl	%ecx, %edi
	movl	%eax, %ecx
	movl	$1481765933, %ebx               # imm = 0x5851F42D
	imull	%ebx, %ecx
	mull	%esi
	movl	%edx, %ebp
	addl	%ecx, %ebp
	imull	%esi, %edi
	addl	%edi, %ebp
	movl	16(%esp), %esi                  # 4-byte Reload
	movl	%esi, %ecx
	negl	%ecx
	movl	%ecx, %edx
	sarl	$31, %edx
	addl	%ecx, %eax
	adcl	%edx, %ebp
	movl	%eax, %edi
	imull	%ebx, %edi
	movl	$1284865837, %ecx               # imm = 0x4C957F2D
	mull	%ecx
	movl	%edx, %ecx
	addl	%edi, %ecx
	movl	$1284865837, %edi               # imm = 0x4C957F2D
	imull	%edi, %ebp
	addl	%ebp, %ecx
	notl	%esi
	addl	%esi, %eax
	adcl	$-1, %ecx
	xorl	%ebx, %ebx
	cmpw	$0, 8(%esp)                     # 2-byte Folded Reload
	sete	%bl
	movl	%eax, %ebp
	movl	$1481765933, %edx               # imm = 0x5851F42D
	imull	%edx, %ebp
	mull	%edi
	movl	%edx, %edi
	addl	%ebp, %edi
	movl	$1284865837, %edx               # imm = 0x4C957F2D
	imull	%edx, %ecx
	addl	%ebx, %eax
	adcl	%ecx, %edi
	movl	12(%esp), %ebx                  # 4-byte Reload
	addl	28(%esp), %ebx                  # 4-byte Folded Reload
	movl	40(%esp), %esi                  # 4-byte Reload
	adcl	$0, %esi
	movl	%eax, %ecx
	movl	$1481765933, %ebp               # imm = 0x5851F42D
	imull	%ebp, %ecx
	mull	%edx
	movl	%edx, %ebp
	addl	%ecx, %ebp
	movl	$1284865837, %ecx               # imm = 0x4C957F2D
	imull	%ecx, %edi
	addl	%edi, %ebp
	addl	%ebx, %eax
	movl	%eax, %edi
	adcl	%esi, %ebp
	movl	12(%esp), %esi                  # 4-byte Reload
	movl	%esi, %eax
	movl	$613566757, %ecx                # imm = 0x24924925
	mull	%ecx
	movl	%esi, %eax
	subl	%edx, %eax
	shrl	%eax
	addl	%edx, %eax
	shrl	$2, %eax
	leal	(,%eax,8), %ecx
	subl	%ecx, %eax
	imull	$9363, 20(%esp), %ecx           # 4-byte Folded Reload
                                        # imm = 0x2493
	shrl	$16, %ecx
	movl	%esi, %edx
	subl	%ecx, %edx
	movzwl	%dx, %edx
	shrl	%edx
	addl	%ecx, %edx
	shrl	$2, %edx
	leal	(,%edx,8), %ecx
	subl	%ecx, %edx
	movl	%esi, %ecx
	addl	%esi, %eax
	addl	%esi, %edx
	movzwl	%dx, %ebx
	addl	%eax, %ebx
	movl	%edi, %ecx
	movl	%edi, %esi
	movl	$1481765933, %eax               # imm = 0x5851F42D
	imull	%eax, %esi
	movl	%ecx, %eax
	movl	$1284865837, %ecx               # imm = 0x4C957F2D
	mull	%ecx
	movl	%eax, %edi
	movl	%edx, %ecx
	addl	%esi, %ecx
	movl	$1284865837, %eax               # imm = 0x4C957F2D
	imull	%eax, %ebp
	addl	%ebx, %edi
	adcl	%ebp, %ecx
	movsbl	8(%esp), %eax                   # 1-byte Folded Reload
	imull	$-109, %eax, %eax
	movl	12(%esp), %ebx                  # 4-byte Reload
	addb	%bl, %ah
	movb	%ah, %dl
	shrb	$7, %dl
	sarb	$2, %ah
	addb	%dl, %ah
	movzbl	%ah, %eax
	leal	(,%eax,8), %edx
	subl	%eax, %edx
	movl	%ebx, %eax
	subb	%dl, %al
	movb	%al, 16(%esp)                   # 1-byte Spill
	movl	%ebx, %eax
	movl	$-1840700269, %edx              # imm = 0x92492493
	imull	%edx
	leal	(%edx,%ebx), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	sarl	$2, %eax
	addl	%edx, %eax
	leal	(,%eax,8), %edx
	subl	%edx, %eax
	addl	%ebx, %eax
	movsbl	16(%esp), %edx                  # 1-byte Folded Reload
	addl	%eax, %edx
	imull	$26215, 8(%esp), %eax           # 4-byte Folded Reload
                                        # imm = 0x6667
	movl	%eax, %esi
	shrl	$31, %esi
	sarl	$18, %eax
	addl	%esi, %eax
	addl	%eax, %eax
	leal	(%eax,%eax,4), %eax
	subl	%eax, %ebx
	movswl	%bx, %esi
	addl	%edx, %esi
	movl	%edi, %ebx
	movl	$1481765933, %ebp               # imm = 0x5851F42D
	imull	%ebp, %ebx
	movl	%edi, %eax
	movl	$1284865837, %edi               # imm = 0x4C957F2D
	mull	%edi
	addl	%ebx, %edx
	imull	%edi, %ecx
	addl	%edx, %ecx
	movl	%esi, %edx
	sarl	$31, %edx
	addl	%esi, %eax
	adcl	%edx, %ecx
	movl	%eax, %esi
	imull	%ebp, %esi
	movl	$1481765933, %ebx               # imm = 0x5851F42D
	mull	%edi
	addl	%esi, %edx
	imull	%edi, %ecx
	movl	$1284865837, %ebp               # imm = 0x4C957F2D
	addl	28(%esp), %eax                  # 4-byte Folded Reload
	adcl	%edx, %ecx
	movl	%eax, %esi
	imull	%ebx, %esi
	mull	%ebp
	movl	%edx, %edi
	addl	%esi, %edi
	movswl	32(%esp), %edx                  # 2-byte Folded Reload
	imull	%ebp, %ecx
	addl	20(%esp), %eax                  # 4-byte Folded Reload
	adcl	%ecx, %edi
	movl	12(%esp), %ebx                  # 4-byte Reload
	leal	156(%ebx), %ecx
	imull	$18725, %edx, %edx              # imm = 0x4925
	movl	%edx, %esi
	shrl	$31, %esi
	sarl	$17, %edx
	addl	%esi, %edx
	leal	(,%ebx,8), %esi
	andl	$8191, %ebx                     # imm = 0x1FFF
	imull	$8389, %ebx, %ebx               # imm = 0x20C5
	shrl	$20, %ebx
	imull	$1000, %ebx, %ebx               # imm = 0x3E8
	subl	%ebx, %esi
	movzbl	24(%esp), %ebx                  # 1-byte Folded Reload
	sarb	%bl
	xorl	%edx, %ecx
	movsbl	%bl, %ebx
	movswl	%dx, %edx
	addl	%ebx, %edx
	movzbl	%cl, %ebx
	movzwl	%si, %ecx
	addl	%edx, %ecx
	addl	%ebx, %ecx
	movl	%eax, %esi
	movl	$1481765933, %edx               # imm = 0x5851F42D
	imull	%edx, %esi
	mull	%ebp
	addl	%esi, %edx
	imull	%ebp, %edi
	addl	%edi, %edx
	movl	%ecx, %esi
	sarl	$31, %esi
	addl	%ecx, %eax
	movl	36(%esp), %ecx                  # 4-byte Reload
	adcl	%esi, %edx
	movl	%eax, digest
	movl	%edx, digest+4
	addl	$8, %ecx
	jne	.LBB0_1
# %bb.2:
	subl	$4, %esp
	pushl	%edx
	pushl	%eax
	pushl	$.L.str.1
	calll	printf
	addl	$4, %esp
	pushl	$0
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$0
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$0
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$0
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$0
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$0
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$1
	pushl	$0
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$0
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$1
	pushl	$0
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$1
	pushl	$1
	pushl	$0
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$20, %esp
	pushl	$10
	calll	putchar@PLT
	addl	$4, %esp
	pushl	$1
	pushl	$200
	pushl	$-56
	pushl	$1
	pushl	$.L.str.4
	calll	printf
	addl	$20, %esp
	pushl	$128
	pushl	$-128
	pushl	$-128
	pushl	$96
	pushl	$.L.str.5
	calll	printf
	addl	$20, %esp
	pushl	$-1
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-32768                         # imm = 0x8000
	pushl	$-128
	pushl	$.L.str.7
	calll	printf
	addl	$20, %esp
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$0
	pushl	$65535                          # imm = 0xFFFF
	pushl	$255
	pushl	$.L.str.8
	calll	printf
	addl	$20, %esp
	pushl	$8
	pushl	$4
	pushl	$2
	pushl	$1
	pushl	$.L.str.9
	calll	printf
	addl	$32, %esp
	pushl	$0
	pushl	$100
	pushl	digest+4
	pushl	digest
	calll	__umoddi3
	addl	$60, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	values,@object                  # @values
	.section	.rodata,"a",@progbits
	.p2align	3
values:
	.quad	0                               # 0x0
	.quad	1                               # 0x1
	.quad	-1                              # 0xffffffffffffffff
	.quad	127                             # 0x7f
	.quad	128                             # 0x80
	.quad	255                             # 0xff
	.quad	256                             # 0x100
	.quad	-128                            # 0xffffffffffffff80
	.quad	-129                            # 0xffffffffffffff7f
	.quad	32767                           # 0x7fff
	.quad	32768                           # 0x8000
	.quad	65535                           # 0xffff
	.quad	65536                           # 0x10000
	.quad	-32768                          # 0xffffffffffff8000
	.quad	-32769                          # 0xffffffffffff7fff
	.quad	2147483647                      # 0x7fffffff
	.quad	2147483648                      # 0x80000000
	.quad	4294967295                      # 0xffffffff
	.quad	4294967296                      # 0x100000000
	.quad	-2147483648                     # 0xffffffff80000000
	.quad	-2147483649                     # 0xffffffff7fffffff
	.quad	1311768467463790320             # 0x123456789abcdef0
	.quad	9223372036854775807             # 0x7fffffffffffffff
	.quad	-9223372036854775808            # 0x8000000000000000
	.size	values, 192

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%lld: %d %u %d %u %d %u %d %lld\n"
	.size	.L.str, 33

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"%016llx\n"
	.size	.L.str.1, 9

	.type	digest,@object                  # @digest
	.data
	.p2align	3
digest:
	.quad	1                               # 0x1
	.size	digest, 8

	.type	.L.str.2,@object                # @.str.2
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.2:
	.asciz	"%d%d%d%d "
	.size	.L.str.2, 10

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%d %d %u %d\n"
	.size	.L.str.4, 13

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%d %d %d %d\n"
	.size	.L.str.5, 13

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"%d %d %d %u\n"
	.size	.L.str.7, 13

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"%d %d %lld\n"
	.size	.L.str.8, 12

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"%u %u %u %u\n"
	.size	.L.str.9, 13

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
