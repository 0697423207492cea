	.text
	.file	"formats.c"
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
# %bb.0:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	subl	$28, %esp
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.L.str
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.L.str.2
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$12, %esp
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$.L.str
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$.L.str.2
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$12, %esp
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$1
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$.L.str
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$.L.str.2
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$12, %esp
	pushl	$65535                          # imm = 0xFFFF
	pushl	$255
	pushl	$255
	pushl	$-1
	pushl	$65535                          # imm = 0xFFFF
	pushl	$-1
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$.L.str
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$.L.str.2
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$12, %esp
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$42
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$.L.str
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$.L.str.2
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$12, %esp
	pushl	$53191                          # imm = 0xCFC7
	pushl	$199
	pushl	$199
	pushl	$-57
	pushl	$53191                          # imm = 0xCFC7
	pushl	$-12345                         # imm = 0xCFC7
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$.L.str
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$.L.str.2
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$12, %esp
	pushl	$65535                          # imm = 0xFFFF
	pushl	$255
	pushl	$255
	pushl	$-1
	pushl	$65535                          # imm = 0xFFFF
	pushl	$-1
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$.L.str
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$-2147483648                    # imm = 0x80000000
	pushl	$.L.str.2
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$12, %esp
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.L.str.3
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.L.str.4
	calll	printf
	addl	$84, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$-1
	pushl	$.L.str.4
	calll	printf
	addl	$84, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$1
	pushl	$0
	pushl	$.L.str.4
	calll	printf
	addl	$84, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$2147483647                     # imm = 0x7FFFFFFF
	pushl	$-1
	pushl	$.L.str.4
	calll	printf
	addl	$84, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	movl	$-1, %eax
	addl	$1, %eax
	movl	$2147483647, %ecx               # imm = 0x7FFFFFFF
	adcl	$0, %ecx
	subl	$12, %esp
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	%ecx
	pushl	%eax
	pushl	$.L.str.4
	calll	printf
	addl	$84, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$-3
	pushl	$-1410065408                    # imm = 0xABF41C00
	pushl	$.L.str.4
	calll	printf
	addl	$84, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$-3
	pushl	$12
	pushl	$-1
	pushl	$-9
	pushl	$77
	pushl	$255
	pushl	$5
	pushl	$-5
	pushl	$.L.str.5
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$.L.str.13
	pushl	$.L.str.12
	pushl	$.L.str.11
	pushl	$.L.str.10
	pushl	$.L.str.9
	pushl	$.L.str.8
	pushl	$.L.str.7
	pushl	$101
	pushl	$100
	pushl	$99
	pushl	$98
	pushl	$97
	pushl	$.L.str.6
	calll	printf
	addl	$52, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$.L.str.16
	pushl	$2
	pushl	$7
	pushl	$.L.str.16
	pushl	$2
	pushl	$7
	pushl	$.L.str.15
	pushl	$3
	pushl	$7
	pushl	$4
	pushl	$42
	pushl	$-6
	pushl	$42
	pushl	$6
	pushl	$42
	pushl	$6
	pushl	$.L.str.14
	calll	printf
	addl	$68, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$0
	pushl	$.L.str.17
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$.L.str.19
	pushl	$-1
	pushl	$0
	pushl	$-1
	pushl	$.L.str.18
	calll	printf
	addl	$20, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$.L.str.28
	pushl	$.L.str.27
	pushl	$.L.str.26
	pushl	$.L.str.25
	pushl	$.L.str.24
	pushl	$.L.str.23
	pushl	$.L.str.22
	pushl	$.L.str.21
	pushl	$.L.str.20
	calll	printf
	addl	$36, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$8, %esp
	pushl	$305441741                      # imm = 0x1234ABCD
	pushl	$.L.str.29
	calll	printf
	addl	$4, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$4, %esp
	pushl	$.L.str.30
	calll	printf
	addl	$4, %esp
	pushl	$.Lstr.55
	calll	puts
	addl	$16, %esp
	xorl	%esi, %esi
	movl	$.L.str.13, %edi
	leal	4(%esp), %ebx
	.p2align	4, 0x90
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	testl	%esi, %esi
	movl	%ebx, %ebp
	cmovel	%edi, %ebp
	movl	$589505315, 24(%esp)            # imm = 0x23232323
	movl	$589505315, 20(%esp)            # imm = 0x23232323
	movl	$589505315, 16(%esp)            # imm = 0x23232323
	movl	$589505315, 12(%esp)            # imm = 0x23232323
	movl	$589505315, 8(%esp)             # imm = 0x23232323
	movl	$589505315, 4(%esp)             # imm = 0x23232323
	subl	$12, %esp
	pushl	$0
	pushl	$.L.str.13
	pushl	$.L.str.34
	pushl	%esi
	pushl	%ebx
	calll	snprintf
	addl	$32, %esp
	movb	$0, 27(%esp)
	movsbl	4(%esp,%esi), %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	%ebp
	pushl	%eax
	pushl	$0
	pushl	%esi
	pushl	$.L.str.35
	calll	printf
	addl	$32, %esp
	movl	$589505315, 4(%esp)             # imm = 0x23232323
	movl	$589505315, 8(%esp)             # imm = 0x23232323
	movl	$589505315, 12(%esp)            # imm = 0x23232323
	movl	$589505315, 16(%esp)            # imm = 0x23232323
	movl	$589505315, 20(%esp)            # imm = 0x23232323
	movl	$589505315, 24(%esp)            # imm = 0x23232323
	subl	$12, %esp
	pushl	$1
	pushl	$.L.str.31
	pushl	$.L.str.34
	pushl	%esi
	pushl	%ebx
	calll	snprintf
	addl	$32, %esp
	movb	$0, 27(%esp)
	movsbl	4(%esp,%esi), %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	%ebp
	pushl	%eax
	pushl	$1
	pushl	%esi
	pushl	$.L.str.35
	calll	printf
	addl	$32, %esp
	movl	$589505315, 4(%esp)             # imm = 0x23232323
	movl	$589505315, 8(%esp)             # imm = 0x23232323
	movl	$589505315, 12(%esp)            # imm = 0x23232323
	movl	$589505315, 16(%esp)            # imm = 0x23232323
	movl	$589505315, 20(%esp)            # imm = 0x23232323
	movl	$589505315, 24(%esp)            # imm = 0x23232323
	subl	$12, %esp
	pushl	$2
	pushl	$.L.str.32
	pushl	$.L.str.34
	pushl	%esi
	pushl	%ebx
	calll	snprintf
	addl	$32, %esp
	movb	$0, 27(%esp)
	movsbl	4(%esp,%esi), %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	%ebp
	pushl	%eax
	pushl	$2
	pushl	%esi
	pushl	$.L.str.35
	calll	printf
	addl	$32, %esp
	movl	$589505315, 4(%esp)             # imm = 0x23232323
	movl	$589505315, 8(%esp)             # imm = 0x23232323
	movl	$589505315, 12(%esp)            # imm = 0x23232323
	movl	$589505315, 16(%esp)            # imm = 0x23232323
	movl	$589505315, 20(%esp)            # imm = 0x23232323
	movl	$589505315, 24(%esp)            # imm = 0x23232323
	subl	$12, %esp
	pushl	$3
	pushl	$.L.str.33
	pushl	$.L.str.34
	pushl	%esi
	pushl	%ebx
	calll	snprintf
	addl	$32, %esp
	movb	$0, 27(%esp)
	movsbl	4(%esp,%esi), %ecx
	subl	$8, %esp
	pushl	%ecx
	pushl	%ebp
	pushl	%eax
	pushl	$3
	pushl	%esi
	pushl	$.L.str.35
	calll	printf
	addl	$32, %esp
	cmpl	$19, %esi
	leal	5(%esi), %esi
	jb	.LBB0_1
# %bb.2:
	subl	$12, %esp
	pushl	$.L.str.36
	calll	printf
	addl	$16, %esp
	movl	%eax, %esi
	subl	$4, %esp
	pushl	$7
	pushl	$.L.str.13
	pushl	$.L.str.37
	calll	printf
	addl	$16, %esp
	movl	%eax, %edi
	addl	%esi, %edi
	subl	$12, %esp
	pushl	$.L.str.39
	pushl	$120
	pushl	$-99
	pushl	$.L.str.38
	pushl	%ebx
	calll	sprintf
	addl	$32, %esp
	movl	%eax, %esi
	addl	%edi, %esi
	subl	$4, %esp
	pushl	%ebx
	pushl	%esi
	pushl	$.L.str.40
	calll	printf
	addl	$16, %esp
	pushl	$__stdout
	pushl	$1
	pushl	$7
	pushl	$.L.str.41
	calll	fwrite
	addl	$12, %esp
	pushl	$.L.str.43
	pushl	$.L.str.42
	pushl	$__stdout
	calll	fprintf
	addl	$8, %esp
	pushl	$__stdout
	pushl	$112
	calll	putc
	addl	$8, %esp
	pushl	$__stdout
	pushl	$117
	calll	fputc
	addl	$4, %esp
	pushl	$116
	calll	putchar
	addl	$16, %esp
	pushl	$__stdout
	pushl	$5
	pushl	$1
	pushl	$.L.str.44
	calll	fwrite
	addl	$4, %esp
	pushl	$10
	calll	putchar
	addl	$16, %esp
	movl	%esi, %eax
	addl	$28, %esp
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d|%5d|%-5d|%05d|%+d|% d|%.3d|%8.5d|%-8.5d|%+08d|%+.0d"
	.size	.L.str, 55

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"%u|%x|%X|%o|%#x|%#o|%08x|%-8x|%.4x|%#10x|%#010x"
	.size	.L.str.2, 48

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"%hd|%hu|%hhd|%hhu|%hhx|%hx"
	.size	.L.str.3, 27

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"%lld|%22lld|%-22lld|%022lld|%llu|%llx|%llo|%+lld|%#llx|%.20lld"
	.size	.L.str.4, 63

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"%ld|%lu|%lx|%5ld|%jd|%zu|%td"
	.size	.L.str.5, 29

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"%c%c%c|%5c|%-5c|%%|%5s|%-5s|%.2s|%8.3s|%-8.3s|%.0s|%s"
	.size	.L.str.6, 54

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"fg"
	.size	.L.str.7, 3

	.type	.L.str.8,@object                # @.str.8
.L.str.8:
	.asciz	"hi"
	.size	.L.str.8, 3

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"jklm"
	.size	.L.str.9, 5

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"nopq"
	.size	.L.str.10, 5

	.type	.L.str.11,@object               # @.str.11
.L.str.11:
	.asciz	"rstu"
	.size	.L.str.11, 5

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"vw"
	.size	.L.str.12, 3

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.zero	1
	.size	.L.str.13, 1

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"%*d|%-*d|%*d|%.*d|%.*s|%*.*s|%-*.*s"
	.size	.L.str.14, 36

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"abcdef"
	.size	.L.str.15, 7

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"xyz"
	.size	.L.str.16, 4

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"%.0d|%.0x|%5.0d|%.d"
	.size	.L.str.17, 20

	.type	.L.str.18,@object               # @.str.18
.L.str.18:
	.asciz	"%.*d|%.*s"
	.size	.L.str.18, 10

	.type	.L.str.19,@object               # @.str.19
.L.str.19:
	.asciz	"negative precision is none"
	.size	.L.str.19, 27

	.type	.L.str.20,@object               # @.str.20
.L.str.20:
	.asciz	"%s %s %s %s %s %s %s %s"
	.size	.L.str.20, 24

	.type	.L.str.21,@object               # @.str.21
.L.str.21:
	.asciz	"many"
	.size	.L.str.21, 5

	.type	.L.str.22,@object               # @.str.22
.L.str.22:
	.asciz	"arguments"
	.size	.L.str.22, 10

	.type	.L.str.23,@object               # @.str.23
.L.str.23:
	.asciz	"on"
	.size	.L.str.23, 3

	.type	.L.str.24,@object               # @.str.24
.L.str.24:
	.asciz	"the"
	.size	.L.str.24, 4

	.type	.L.str.25,@object               # @.str.25
.L.str.25:
	.asciz	"stack"
	.size	.L.str.25, 6

	.type	.L.str.26,@object               # @.str.26
.L.str.26:
	.asciz	"at"
	.size	.L.str.26, 3

	.type	.L.str.27,@object               # @.str.27
.L.str.27:
	.asciz	"one"
	.size	.L.str.27, 4

	.type	.L.str.28,@object               # @.str.28
.L.str.28:
	.asciz	"time"
	.size	.L.str.28, 5

	.type	.L.str.29,@object               # @.str.29
.L.str.29:
	.asciz	"%p"
	.size	.L.str.29, 3

	.type	.L.str.30,@object               # @.str.30
.L.str.30:
	.asciz	"plain text, no conversion: 100%%"
	.size	.L.str.30, 33

	.type	.L.str.31,@object               # @.str.31
.L.str.31:
	.asciz	"short"
	.size	.L.str.31, 6

	.type	.L.str.32,@object               # @.str.32
.L.str.32:
	.asciz	"exactly nineteen ch"
	.size	.L.str.32, 20

	.type	.L.str.33,@object               # @.str.33
.L.str.33:
	.asciz	"this one is far too long for it"
	.size	.L.str.33, 32

	.type	.L.str.34,@object               # @.str.34
.L.str.34:
	.asciz	"%s:%d"
	.size	.L.str.34, 6

	.type	.L.str.35,@object               # @.str.35
.L.str.35:
	.asciz	"%2u %d %d %s|%c\n"
	.size	.L.str.35, 17

	.type	.L.str.36,@object               # @.str.36
.L.str.36:
	.asciz	"twelve chars"
	.size	.L.str.36, 13

	.type	.L.str.37,@object               # @.str.37
.L.str.37:
	.asciz	"%s%d\n"
	.size	.L.str.37, 6

	.type	.L.str.38,@object               # @.str.38
.L.str.38:
	.asciz	"%d%c%s"
	.size	.L.str.38, 7

	.type	.L.str.39,@object               # @.str.39
.L.str.39:
	.asciz	"yz"
	.size	.L.str.39, 3

	.type	.L.str.40,@object               # @.str.40
.L.str.40:
	.asciz	"%d %s\n"
	.size	.L.str.40, 7

	.type	.L.str.41,@object               # @.str.41
.L.str.41:
	.asciz	"fputs, "
	.size	.L.str.41, 8

	.type	.L.str.42,@object               # @.str.42
.L.str.42:
	.asciz	"%s and "
	.size	.L.str.42, 8

	.type	.L.str.43,@object               # @.str.43
.L.str.43:
	.asciz	"fprintf"
	.size	.L.str.43, 8

	.type	.L.str.44,@object               # @.str.44
.L.str.44:
	.asciz	"char\nmore"
	.size	.L.str.44, 10

	.type	.Lstr.55,@object                # @str.55
.Lstr.55:
	.asciz	"|"
	.size	.Lstr.55, 2

	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym __stdout
