	.file	"matrix.c"
	.text
	.globl	__moddi3
	.p2align 4
	.type	multiply, @function
multiply:
	pushl	%ebp
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	pushl	%ebx
	movl	%eax, %ebx
	subl	$348, %esp
	movl	(%ecx), %eax
	leal	192(%esp), %ebp
	movl	%eax, 44(%esp)
	movl	24(%ecx), %eax
	movl	%eax, 48(%esp)
	movl	48(%ecx), %eax
	movl	%eax, 52(%esp)
	movl	72(%ecx), %eax
	movl	%eax, 56(%esp)
	movl	96(%ecx), %eax
	movl	%eax, 60(%esp)
	movl	120(%ecx), %eax
	movl	%eax, 64(%esp)
	movl	4(%ecx), %eax
	movl	%eax, 68(%esp)
	movl	28(%ecx), %eax
	movl	%eax, 72(%esp)
	movl	52(%ecx), %eax
	movl	%eax, 76(%esp)
	movl	76(%ecx), %eax
	movl	%eax, 80(%esp)
	movl	100(%ecx), %eax
	movl	%eax, 84(%esp)
	movl	124(%ecx), %eax
	movl	%eax, 88(%esp)
	movl	8(%ecx), %eax
	movl	%eax, 92(%esp)
	movl	32(%ecx), %eax
	movl	%eax, 96(%esp)
	movl	56(%ecx), %eax
	movl	%eax, 100(%esp)
	movl	80(%ecx), %eax
	movl	%eax, 104(%esp)
	movl	104(%ecx), %eax
	movl	%eax, 108(%esp)
	movl	128(%ecx), %eax
	movl	%eax, 112(%esp)
	movl	12(%ecx), %eax
	movl	%eax, 116(%esp)
	movl	36(%ecx), %eax
	movl	%eax, 120(%esp)
	movl	60(%ecx), %eax
	movl	%eax, 124(%esp)
	movl	84(%ecx), %eax
	movl	%eax, 128(%esp)
	movl	108(%ecx), %eax
	movl	%eax, 132(%esp)
	movl	132(%ecx), %eax
	movl	%eax, 136(%esp)
	movl	16(%ecx), %eax
	movl	%eax, 140(%esp)
	movl	40(%ecx), %eax
	movl	%eax, 144(%esp)
	movl	64(%ecx), %eax
	movl	%eax, 148(%esp)
	movl	88(%ecx), %eax
	movl	%eax, 152(%esp)
	movl	112(%ecx), %eax
	movl	%eax, 156(%esp)
	movl	136(%ecx), %eax
	movl	%eax, 160(%esp)
	movl	20(%ecx), %eax
	movl	%ebx, 188(%esp)
	movl	%eax, 164(%esp)
	movl	44(%ecx), %eax
	movl	%eax, 168(%esp)
	movl	68(%ecx), %eax
	movl	%eax, 172(%esp)
	movl	92(%ecx), %eax
	movl	%eax, 176(%esp)
	movl	116(%ecx), %eax
	movl	%eax, 180(%esp)
	movl	140(%ecx), %eax
	movl	%eax, 184(%esp)
	.p2align 4
	.p2align 3
.L2:
	movl	%edi, %ebx
	movl	(%edi), %edi
	movl	4(%ebx), %ecx
	movl	%edi, 20(%esp)
	movl	%edi, %eax
	imull	44(%esp)
	movl	%ecx, 24(%esp)
	movl	%eax, %esi
	movl	%ecx, %eax
	movl	12(%ebx), %ecx
	movl	%edx, %edi
	imull	48(%esp)
	movl	%ecx, 32(%esp)
	addl	%eax, %esi
	movl	8(%ebx), %eax
	adcl	%edx, %edi
	movl	%eax, 28(%esp)
	imull	52(%esp)
	addl	%eax, %esi
	movl	%ecx, %eax
	movl	20(%ebx), %ecx
	adcl	%edx, %edi
	imull	56(%esp)
	movl	%ecx, 40(%esp)
	addl	%eax, %esi
	movl	16(%ebx), %eax
	adcl	%edx, %edi
	movl	%eax, 36(%esp)
	imull	60(%esp)
	addl	%eax, %esi
	movl	%ecx, %eax
	adcl	%edx, %edi
	movl	$10007, %ecx
	imull	64(%esp)
	movl	%ecx, 8(%esp)
	addl	%esi, %eax
	movl	%eax, (%esp)
	adcl	%edi, %edx
	xorl	%esi, %esi
	movl	%esi, 12(%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 0(%ebp)
	movl	20(%esp), %eax
	imull	68(%esp)
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%edx, %edi
	imull	72(%esp)
	addl	%eax, %esi
	movl	28(%esp), %eax
	adcl	%edx, %edi
	imull	76(%esp)
	addl	%eax, %esi
	movl	32(%esp), %eax
	adcl	%edx, %edi
	imull	80(%esp)
	addl	%eax, %esi
	movl	36(%esp), %eax
	adcl	%edx, %edi
	imull	84(%esp)
	addl	%eax, %esi
	movl	40(%esp), %eax
	adcl	%edx, %edi
	imull	88(%esp)
	addl	%esi, %eax
	movl	%eax, (%esp)
	adcl	%edi, %edx
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	$10007, %edi
	movl	%edi, 8(%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 4(%ebp)
	movl	20(%esp), %eax
	imull	92(%esp)
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%edx, %edi
	imull	96(%esp)
	addl	%eax, %esi
	movl	28(%esp), %eax
	adcl	%edx, %edi
	imull	100(%esp)
	addl	%eax, %esi
	movl	32(%esp), %eax
	adcl	%edx, %edi
	imull	104(%esp)
	addl	%eax, %esi
	movl	36(%esp), %eax
	adcl	%edx, %edi
	imull	108(%esp)
	addl	%eax, %esi
	movl	40(%esp), %eax
	adcl	%edx, %edi
	imull	112(%esp)
	addl	%esi, %eax
	movl	$10007, %esi
	movl	%esi, 8(%esp)
	adcl	%edi, %edx
	xorl	%edi, %edi
	movl	%edi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	$10007, %ecx
	movl	%eax, 8(%ebp)
	movl	20(%esp), %eax
	imull	116(%esp)
	movl	%ecx, 8(%esp)
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%edx, %edi
	imull	120(%esp)
	addl	%eax, %esi
	movl	28(%esp), %eax
	adcl	%edx, %edi
	imull	124(%esp)
	addl	%eax, %esi
	movl	32(%esp), %eax
	adcl	%edx, %edi
	imull	128(%esp)
	addl	%eax, %esi
	movl	36(%esp), %eax
	adcl	%edx, %edi
	imull	132(%esp)
	addl	%eax, %esi
	movl	40(%esp), %eax
	adcl	%edx, %edi
	imull	136(%esp)
	addl	%esi, %eax
	adcl	%edi, %edx
	xorl	%esi, %esi
	movl	%esi, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 12(%ebp)
	movl	20(%esp), %eax
	imull	140(%esp)
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%edx, %edi
	imull	144(%esp)
	addl	%eax, %esi
	movl	28(%esp), %eax
	adcl	%edx, %edi
	imull	148(%esp)
	addl	%eax, %esi
	movl	32(%esp), %eax
	adcl	%edx, %edi
	imull	152(%esp)
	addl	%eax, %esi
	movl	36(%esp), %eax
	adcl	%edx, %edi
	imull	156(%esp)
	addl	%eax, %esi
	movl	40(%esp), %eax
	adcl	%edx, %edi
	imull	160(%esp)
	addl	%esi, %eax
	movl	%eax, (%esp)
	adcl	%edi, %edx
	xorl	%ecx, %ecx
	movl	%ecx, 12(%esp)
	movl	$10007, %edi
	movl	%edi, 8(%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 16(%ebp)
	movl	20(%esp), %eax
	imull	164(%esp)
	movl	%eax, %esi
	movl	24(%esp), %eax
	movl	%edx, %edi
	imull	168(%esp)
	addl	%eax, %esi
	movl	28(%esp), %eax
	adcl	%edx, %edi
	imull	172(%esp)
	addl	%eax, %esi
	movl	32(%esp), %eax
	adcl	%edx, %edi
	imull	176(%esp)
	addl	%eax, %esi
	movl	36(%esp), %eax
	adcl	%edx, %edi
	imull	180(%esp)
	addl	%eax, %esi
	movl	40(%esp), %eax
	adcl	%edx, %edi
	imull	184(%esp)
	addl	%esi, %eax
	movl	$10007, %esi
	movl	%esi, 8(%esp)
	adcl	%edi, %edx
	xorl	%edi, %edi
	movl	%edi, 12(%esp)
	addl	$24, %ebp
	addl	$24, %ebx
	movl	%eax, (%esp)
	movl	%ebx, %edi
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, -4(%ebp)
	leal	336(%esp), %eax
	cmpl	%ebp, %eax
	jne	.L2
	movl	188(%esp), %ebx
	xorl	%eax, %eax
.L3:
	movl	192(%esp,%eax), %ecx
	movl	196(%esp,%eax), %edx
	movl	%ecx, (%ebx,%eax)
	movl	%edx, 4(%ebx,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L3
	addl	$348, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.size	multiply, .-multiply
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%7d"
.LC1:
	.string	""
	.text
	.p2align 4
	.type	print, @function
print:
	pushl	%edi
	movl	%edx, %edi
	pushl	%esi
	pushl	%ebx
	leal	24(%edi), %esi
	subl	$16, %esp
	movl	%eax, (%esp)
	addl	$168, %edi
	call	puts
	.p2align 4
	.p2align 3
.L10:
	leal	-24(%esi), %ebx
	.p2align 4
	.p2align 3
.L11:
	movl	(%ebx), %eax
	addl	$4, %ebx
	movl	$.LC0, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%esi, %ebx
	jne	.L11
	movl	$.LC1, (%esp)
	leal	24(%ebx), %esi
	call	puts
	cmpl	%edi, %esi
	jne	.L10
	addl	$16, %esp
	popl	%ebx
	popl	%esi
	popl	%edi
	ret
	.size	print, .-print
	.section	.rodata.str1.1
.LC2:
	.string	"inverse"
.LC3:
	.string	"singular"
.LC4:
	.string	"a"
.LC5:
	.string	"a squared"
.LC6:
	.string	"a to the 1000"
	.globl	__divdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC7:
	.string	"determinant of the first %d: %lld\n"
	.section	.rodata.str1.1
.LC8:
	.string	"a times its inverse"
.LC9:
	.string	"transposed"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	$-3, %eax
	movl	%esp, %ebp
	movl	$1, %edx
	pushl	%edi
	movl	$-9, %edi
	pushl	%esi
	movl	$3, %esi
	pushl	%ebx
	movl	$-2, %ecx
	andl	$-16, %esp
	movl	$-4, %ebx
	subl	$1216, %esp
	movl	%eax, 216(%esp)
	movl	$9, %eax
	movl	%eax, 220(%esp)
	movl	$-4, %eax
	movl	%eax, 224(%esp)
	movl	$6, %eax
	movl	%eax, 228(%esp)
	movl	$-7, %eax
	movl	%eax, 232(%esp)
	movl	$-5, %eax
	movl	%eax, 256(%esp)
	movl	$-8, %eax
	movl	%eax, 260(%esp)
	movl	$10, %eax
	movl	%eax, 264(%esp)
	movl	$2, %eax
	movl	%eax, 268(%esp)
	movl	$-6, %eax
	movl	%eax, 272(%esp)
	movl	$8, %eax
	movl	%eax, 296(%esp)
	movl	$9, %eax
	movl	%eax, 300(%esp)
	movl	$-10, %eax
	movl	%eax, 304(%esp)
	movl	$3, %eax
	movl	%esi, 208(%esp)
	movl	$-2, %esi
	movl	%edi, 212(%esp)
	xorl	%edi, %edi
	movl	%edx, 236(%esp)
	movl	$7, %edx
	movl	%eax, 308(%esp)
	movl	$-8, %eax
	movl	%ecx, 240(%esp)
	movl	$-1, %ecx
	movl	%ebx, 244(%esp)
	movl	$-1, %ebx
	movl	%esi, 248(%esp)
	movl	$-1, %esi
	movl	%edi, 252(%esp)
	movl	$-9, %edi
	movl	%edx, 276(%esp)
	movl	$-1, %edx
	movl	%eax, 312(%esp)
	movl	$-1, %eax
	movl	%ecx, 280(%esp)
	movl	$10, %ecx
	movl	%ebx, 284(%esp)
	movl	$-4, %ebx
	movl	%esi, 288(%esp)
	movl	$-10, %esi
	movl	%edi, 292(%esp)
	movl	$-8, %edi
	movl	%edx, 316(%esp)
	leal	208(%esp), %edx
	movl	%eax, 336(%esp)
	movl	$9, %eax
	movl	%eax, 340(%esp)
	movl	$-9, %eax
	movl	%eax, 344(%esp)
	movl	$8, %eax
	movl	%eax, 348(%esp)
	movl	$.LC4, %eax
	movl	%ecx, 320(%esp)
	movl	%ebx, 324(%esp)
	movl	%esi, 328(%esp)
	movl	%edi, 332(%esp)
	call	print
	leal	208(%esp), %ecx
	leal	352(%esp), %eax
	movl	%ecx, %edx
	call	multiply
	leal	352(%esp), %edx
	movl	$.LC5, %eax
	call	print
	xorl	%edx, %edx
	xorl	%eax, %eax
.L16:
	movl	%edx, 788(%esp,%eax)
	movl	%edx, 792(%esp,%eax)
	addl	$8, %eax
	cmpl	$136, %eax
	jb	.L16
	xorl	%eax, %eax
.L18:
	movl	208(%esp,%eax), %ecx
	movl	212(%esp,%eax), %edx
	movl	%ecx, 640(%esp,%eax)
	movl	%edx, 644(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L18
	movl	$1, 784(%esp)
	movl	$10, %esi
	movl	$1000, %edi
	movl	$1, 812(%esp)
	movl	$1, 840(%esp)
	movl	$1, 868(%esp)
	movl	$1, 896(%esp)
	movl	$1, 924(%esp)
.L27:
	movl	640(%esp), %eax
	testl	$1, %edi
	movl	%eax, 164(%esp)
	movl	664(%esp), %eax
	movl	%eax, 140(%esp)
	movl	688(%esp), %eax
	movl	%eax, 116(%esp)
	movl	712(%esp), %eax
	movl	%eax, 92(%esp)
	movl	736(%esp), %eax
	movl	%eax, 68(%esp)
	movl	760(%esp), %eax
	movl	%eax, 44(%esp)
	movl	644(%esp), %eax
	movl	%eax, 160(%esp)
	movl	668(%esp), %eax
	movl	%eax, 136(%esp)
	movl	692(%esp), %eax
	movl	%eax, 112(%esp)
	movl	716(%esp), %eax
	movl	%eax, 88(%esp)
	movl	740(%esp), %eax
	movl	%eax, 64(%esp)
	movl	764(%esp), %eax
	movl	%eax, 40(%esp)
	movl	648(%esp), %eax
	movl	%eax, 156(%esp)
	movl	672(%esp), %eax
	movl	%eax, 132(%esp)
	movl	696(%esp), %eax
	movl	%eax, 108(%esp)
	movl	720(%esp), %eax
	movl	%eax, 84(%esp)
	movl	744(%esp), %eax
	movl	%eax, 60(%esp)
	movl	768(%esp), %eax
	movl	%eax, 36(%esp)
	movl	652(%esp), %eax
	movl	%eax, 152(%esp)
	movl	676(%esp), %eax
	movl	%eax, 128(%esp)
	movl	700(%esp), %eax
	movl	%eax, 104(%esp)
	movl	724(%esp), %eax
	movl	%eax, 80(%esp)
	movl	748(%esp), %eax
	movl	%eax, 56(%esp)
	movl	772(%esp), %eax
	movl	%eax, 32(%esp)
	movl	656(%esp), %eax
	movl	%eax, 148(%esp)
	movl	680(%esp), %eax
	movl	%eax, 124(%esp)
	movl	704(%esp), %eax
	movl	%eax, 100(%esp)
	movl	728(%esp), %eax
	movl	%eax, 76(%esp)
	movl	752(%esp), %eax
	movl	%eax, 52(%esp)
	movl	776(%esp), %eax
	movl	%eax, 28(%esp)
	movl	660(%esp), %eax
	movl	%eax, 144(%esp)
	movl	684(%esp), %eax
	movl	%eax, 120(%esp)
	movl	708(%esp), %eax
	movl	%eax, 96(%esp)
	movl	732(%esp), %eax
	movl	%eax, 72(%esp)
	movl	756(%esp), %eax
	movl	%eax, 48(%esp)
	movl	780(%esp), %eax
	movl	%eax, 24(%esp)
	jne	.L131
.L20:
	movl	%esi, 20(%esp)
	leal	640(%esp), %eax
	movl	%edi, 16(%esp)
	leal	928(%esp), %ebx
	movl	%eax, %esi
	movl	%ebx, %edi
	.p2align 4
	.p2align 3
.L24:
	movl	(%esi), %ebx
	movl	4(%esi), %eax
	movl	%ebx, 192(%esp)
	movl	%eax, 200(%esp)
	movl	%ebx, %eax
	imull	164(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	140(%esp)
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	8(%esi), %edx
	movl	%edx, 196(%esp)
	movl	%edx, %eax
	imull	116(%esp)
	addl	%eax, %ecx
	movl	12(%esi), %eax
	adcl	%edx, %ebx
	movl	%eax, 184(%esp)
	imull	92(%esp)
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	16(%esi), %edx
	movl	%edx, 176(%esp)
	movl	%edx, %eax
	imull	68(%esp)
	addl	%eax, %ecx
	movl	20(%esi), %eax
	adcl	%edx, %ebx
	movl	%eax, 168(%esp)
	imull	44(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, (%edi)
	movl	192(%esp), %eax
	imull	160(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	136(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	112(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	88(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	64(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	40(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 4(%edi)
	movl	192(%esp), %eax
	imull	156(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	132(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	108(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	84(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	60(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	36(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 8(%edi)
	movl	192(%esp), %eax
	imull	152(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	128(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	104(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	80(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	56(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	32(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 12(%edi)
	movl	192(%esp), %eax
	imull	148(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	124(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	100(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	76(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	52(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	28(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 16(%edi)
	movl	192(%esp), %eax
	imull	144(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	120(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	96(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	72(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	48(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	24(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	addl	$24, %esi
	addl	$24, %edi
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, -4(%edi)
	leal	784(%esp), %eax
	cmpl	%eax, %esi
	jne	.L24
	movl	20(%esp), %esi
	xorl	%eax, %eax
	movl	16(%esp), %edi
.L25:
	movl	928(%esp,%eax), %ecx
	movl	932(%esp,%eax), %edx
	movl	%ecx, 640(%esp,%eax)
	movl	%edx, 644(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L25
	shrl	%edi
	decl	%esi
	jne	.L27
	xorl	%eax, %eax
.L28:
	movl	784(%esp,%eax), %ecx
	movl	788(%esp,%eax), %edx
	movl	%ecx, 496(%esp,%eax)
	movl	%edx, 500(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L28
	leal	496(%esp), %edx
	movl	$.LC6, %eax
	call	print
	leal	928(%esp), %edi
	xorl	%edx, %edx
	movl	$3, 928(%esp)
	movl	%edx, 932(%esp)
	movl	$1, 196(%esp)
	movl	$6, 128(%esp)
	movl	$1, 132(%esp)
.L30:
	movl	%edi, 124(%esp)
	movl	132(%esp), %esi
	movl	(%edi), %ecx
	movl	%esi, %eax
	cltd
	movl	4(%edi), %eax
	imull	%edx, %ecx
	imull	%esi, %eax
	addl	%eax, %ecx
	movl	%esi, %eax
	mull	(%edi)
	addl	%ecx, %edx
.L36:
	movl	%eax, 8(%esp)
	movl	196(%esp), %esi
	movl	%edx, 12(%esp)
	movl	$.LC7, (%esp)
	movl	%esi, 4(%esp)
	call	printf
	movl	%esi, %eax
	movl	$3, %esi
	addl	$56, 124(%esp)
	incl	%eax
	addl	$6, 128(%esp)
	cmpl	$7, %eax
	movl	%eax, 196(%esp)
	movl	%esi, 928(%esp)
	je	.L43
	xorl	%edx, %edx
	movl	$-9, %ecx
	movl	%edx, 932(%esp)
	movl	$-1, %ebx
	cmpl	$2, %eax
	movl	%ecx, 936(%esp)
	movl	%ebx, 940(%esp)
	je	.L139
	cmpl	$3, 196(%esp)
	movl	$-3, %edi
	movl	%edi, 944(%esp)
	movl	$-1, %edx
	movl	%edx, 948(%esp)
	je	.L140
	xorl	%ecx, %ecx
	movl	$9, %edx
	movl	%edx, 952(%esp)
	cmpl	$4, %eax
	movl	%ecx, 956(%esp)
	je	.L47
	movl	$-4, %esi
	movl	$-1, %edi
	movl	%esi, 960(%esp)
	cmpl	$6, %eax
	movl	%edi, 964(%esp)
	jne	.L47
	movl	$6, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 968(%esp)
	movl	%ebx, 972(%esp)
.L47:
	movl	$1, %eax
	movl	$-7, %esi
	movl	%eax, 984(%esp)
	xorl	%eax, %eax
	movl	$-1, %edi
	movl	%eax, 988(%esp)
	movl	$-2, %eax
	movl	$-1, %edx
	movl	%eax, 992(%esp)
	movl	$-1, %eax
	movl	%eax, 996(%esp)
	movl	$-4, %eax
	movl	%eax, 1000(%esp)
	movl	196(%esp), %eax
	movl	%esi, 976(%esp)
	movl	%edi, 980(%esp)
	movl	%edx, 1004(%esp)
	cmpl	$4, %eax
	je	.L48
	movl	$-2, %ecx
	movl	$-1, %ebx
	movl	%ecx, 1008(%esp)
	cmpl	$6, %eax
	movl	%ebx, 1012(%esp)
	jne	.L48
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 1016(%esp)
	movl	$10, %eax
	movl	$-5, %ecx
	movl	%eax, 1040(%esp)
	xorl	%eax, %eax
	movl	$-1, %ebx
	movl	%eax, 1044(%esp)
	movl	$2, %eax
	movl	$-8, %esi
	movl	%eax, 1048(%esp)
	xorl	%eax, %eax
	movl	$-1, %edi
	movl	%edx, 1020(%esp)
	movl	$-1, %edx
	movl	%eax, 1052(%esp)
	movl	$-6, %eax
	movl	%ecx, 1024(%esp)
	movl	%ebx, 1028(%esp)
	movl	%esi, 1032(%esp)
	movl	%edi, 1036(%esp)
	movl	%eax, 1056(%esp)
	movl	%edx, 1060(%esp)
.L49:
	movl	$-1, %eax
	movl	$7, %ecx
	movl	%eax, 1080(%esp)
	movl	$-1, %eax
	xorl	%ebx, %ebx
	movl	%eax, 1084(%esp)
	movl	$-1, %eax
	movl	$-1, %esi
	movl	%eax, 1088(%esp)
	movl	$-1, %eax
	movl	$-1, %edi
	movl	%eax, 1092(%esp)
	movl	$-9, %eax
	movl	$-1, %edx
	movl	%eax, 1096(%esp)
	movl	$-10, %eax
	movl	%eax, 1120(%esp)
	movl	$-1, %eax
	movl	%eax, 1124(%esp)
	movl	$3, %eax
	movl	%eax, 1128(%esp)
	xorl	%eax, %eax
	movl	%eax, 1132(%esp)
	movl	$-8, %eax
	movl	%eax, 1136(%esp)
	movl	$-4, %eax
	movl	%eax, 1160(%esp)
	movl	$-1, %eax
	movl	%eax, 1164(%esp)
	movl	$-10, %eax
	movl	%ecx, 1064(%esp)
	movl	$8, %ecx
	movl	%ebx, 1068(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 1072(%esp)
	movl	$9, %esi
	movl	%eax, 1168(%esp)
	movl	$-1, %eax
	movl	%edi, 1076(%esp)
	xorl	%edi, %edi
	movl	%edx, 1100(%esp)
	movl	$-1, %edx
	movl	%ecx, 1104(%esp)
	movl	$-1, %ecx
	movl	%ebx, 1108(%esp)
	movl	$-1, %ebx
	movl	%esi, 1112(%esp)
	movl	$10, %esi
	movl	%eax, 1172(%esp)
	movl	$-8, %eax
	movl	%edi, 1116(%esp)
	xorl	%edi, %edi
	movl	%edx, 1140(%esp)
	movl	$-1, %edx
	movl	%ecx, 1144(%esp)
	movl	$-1, %ecx
	movl	%ebx, 1148(%esp)
	movl	$-1, %ebx
	movl	%esi, 1152(%esp)
	movl	$9, %esi
	movl	%eax, 1176(%esp)
	movl	$-9, %eax
	movl	%edi, 1156(%esp)
	xorl	%edi, %edi
	movl	%edx, 1180(%esp)
	movl	%ecx, 1184(%esp)
	movl	%ebx, 1188(%esp)
	movl	%esi, 1192(%esp)
	movl	%eax, 1200(%esp)
	movl	$-1, %eax
	movl	%eax, 1204(%esp)
	movl	$8, %eax
	movl	%eax, 1208(%esp)
	xorl	%eax, %eax
	movl	%edi, 1196(%esp)
	movl	%eax, 1212(%esp)
.L45:
	movl	128(%esp), %eax
	xorl	%esi, %esi
	movl	$3, %edi
	movl	%esi, 140(%esp)
	leal	976(%esp), %ebx
	movl	%edi, 156(%esp)
	movl	%ebx, %esi
	leal	928(%esp,%eax,8), %eax
	movl	%eax, 160(%esp)
	leal	928(%esp), %eax
	movl	%eax, 136(%esp)
	movl	$2, %eax
	movl	%eax, 164(%esp)
	movl	$1, %eax
	movl	%eax, 152(%esp)
	movl	$1, %eax
	movl	%eax, 184(%esp)
	xorl	%eax, %eax
	movl	%eax, 188(%esp)
	movl	$1, %eax
	movl	%eax, 132(%esp)
	.p2align 4
	.p2align 3
.L42:
	movl	-44(%esi), %edx
	movl	-48(%esi), %eax
	movl	%edx, %ebx
	orl	%eax, %ebx
	je	.L141
.L31:
	movl	152(%esp), %ebx
	cmpl	%ebx, 196(%esp)
	jle	.L80
	movl	%eax, 200(%esp)
	movl	140(%esp), %ecx
	leal	3(%ebx), %edi
	movl	%edi, 148(%esp)
	leal	4(%ebx), %edi
	movl	%edi, 144(%esp)
	movl	%esi, %edi
	movl	%edx, 204(%esp)
	subl	%ecx, %ebx
	movl	%ebx, 176(%esp)
	.p2align 4
	.p2align 3
.L39:
	movl	176(%esp), %eax
	movl	204(%esp), %ecx
	movl	(%edi,%eax,8), %edx
	movl	4(%edi,%eax,8), %ebx
	imull	%edx, %ecx
	movl	200(%esp), %edx
	imull	%ebx, %edx
	movl	%eax, %ebx
	movl	200(%esp), %eax
	addl	%edx, %ecx
	mull	(%edi,%ebx,8)
	movl	%edx, 204(%esp)
	movl	-40(%esi), %edx
	addl	%ecx, 204(%esp)
	movl	-36(%esi), %ecx
	movl	%eax, 200(%esp)
	movl	(%edi), %eax
	movl	204(%esp), %ebx
	imull	%eax, %ecx
	movl	4(%edi), %eax
	imull	%edx, %eax
	addl	%eax, %ecx
	movl	(%edi), %eax
	mull	-40(%esi)
	addl	%ecx, %edx
	movl	200(%esp), %ecx
	subl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, (%esp)
	sbbl	%edx, %ebx
	movl	188(%esp), %edx
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__divdi3
	movl	176(%esp), %ebx
	movl	%eax, (%edi,%ebx,8)
	movl	%edx, 4(%edi,%ebx,8)
	movl	164(%esp), %ebx
	cmpl	%ebx, 196(%esp)
	jle	.L40
	movl	(%edi), %eax
	movl	20(%edi), %ecx
	movl	16(%edi), %edx
	movl	4(%edi), %ebx
	movl	%eax, 200(%esp)
	movl	-48(%esi), %eax
	movl	%ebx, 192(%esp)
	imull	%eax, %ecx
	movl	-44(%esi), %eax
	imull	%edx, %eax
	addl	%eax, %ecx
	movl	-48(%esi), %eax
	mull	16(%edi)
	movl	%edx, 172(%esp)
	movl	-32(%esi), %edx
	movl	%eax, 168(%esp)
	movl	-28(%esi), %eax
	addl	%ecx, 172(%esp)
	imull	%ebx, %edx
	movl	200(%esp), %ebx
	imull	%ebx, %eax
	addl	%eax, %edx
	movl	%ebx, %eax
	movl	172(%esp), %ebx
	movl	%edx, %ecx
	mull	-32(%esi)
	addl	%ecx, %edx
	movl	168(%esp), %ecx
	subl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, (%esp)
	sbbl	%edx, %ebx
	movl	188(%esp), %edx
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__divdi3
	movl	156(%esp), %ebx
	cmpl	%ebx, 196(%esp)
	movl	%eax, 16(%edi)
	movl	%edx, 20(%edi)
	jle	.L40
	movl	-48(%esi), %ebx
	movl	-44(%esi), %eax
	movl	24(%edi), %edx
	movl	28(%edi), %ecx
	imull	%edx, %eax
	imull	%ebx, %ecx
	leal	(%ecx,%eax), %ebx
	movl	-48(%esi), %eax
	mull	24(%edi)
	movl	-24(%esi), %ecx
	movl	%edx, 172(%esp)
	movl	192(%esp), %edx
	addl	%ebx, 172(%esp)
	movl	200(%esp), %ebx
	movl	%eax, 168(%esp)
	movl	-20(%esi), %eax
	imull	%ecx, %edx
	imull	%ebx, %eax
	addl	%eax, %edx
	movl	%ebx, %eax
	movl	172(%esp), %ebx
	movl	%edx, %ecx
	mull	-24(%esi)
	addl	%ecx, %edx
	movl	168(%esp), %ecx
	subl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, (%esp)
	sbbl	%edx, %ebx
	movl	188(%esp), %edx
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__divdi3
	movl	148(%esp), %ebx
	cmpl	%ebx, 196(%esp)
	movl	%eax, 24(%edi)
	movl	%edx, 28(%edi)
	jle	.L40
	movl	-48(%esi), %ebx
	movl	-44(%esi), %eax
	movl	32(%edi), %edx
	movl	36(%edi), %ecx
	imull	%edx, %eax
	imull	%ebx, %ecx
	leal	(%ecx,%eax), %ebx
	movl	-48(%esi), %eax
	mull	32(%edi)
	movl	-16(%esi), %ecx
	movl	%edx, 172(%esp)
	movl	192(%esp), %edx
	addl	%ebx, 172(%esp)
	movl	200(%esp), %ebx
	movl	%eax, 168(%esp)
	movl	-12(%esi), %eax
	imull	%ecx, %edx
	imull	%ebx, %eax
	addl	%eax, %edx
	movl	%ebx, %eax
	movl	172(%esp), %ebx
	movl	%edx, %ecx
	mull	-16(%esi)
	addl	%ecx, %edx
	movl	168(%esp), %ecx
	subl	%eax, %ecx
	movl	184(%esp), %eax
	movl	%ecx, (%esp)
	sbbl	%edx, %ebx
	movl	188(%esp), %edx
	movl	%ebx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	%edx, 12(%esp)
	call	__divdi3
	movl	144(%esp), %ebx
	cmpl	%ebx, 196(%esp)
	movl	%eax, 32(%edi)
	movl	%edx, 36(%edi)
	jle	.L40
	movl	-48(%esi), %ebx
	movl	-44(%esi), %eax
	movl	40(%edi), %edx
	movl	44(%edi), %ecx
	imull	%edx, %eax
	imull	%ebx, %ecx
	addl	%eax, %ecx
	movl	-48(%esi), %eax
	mull	40(%edi)
	movl	%edx, 172(%esp)
	movl	192(%esp), %edx
	addl	%ecx, 172(%esp)
	movl	-8(%esi), %ecx
	movl	%eax, 168(%esp)
	movl	-4(%esi), %eax
	imull	%ecx, %edx
	movl	200(%esp), %ecx
	imull	%ecx, %eax
	addl	%eax, %edx
	movl	%ecx, %eax
	movl	168(%esp), %ecx
	movl	%edx, %ebx
	mull	-8(%esi)
	addl	%ebx, %edx
	movl	172(%esp), %ebx
	subl	%eax, %ecx
	movl	%ecx, (%esp)
	movl	184(%esp), %eax
	sbbl	%edx, %ebx
	movl	188(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%ebx, 4(%esp)
	movl	%edx, 12(%esp)
	call	__divdi3
	movl	%eax, 40(%edi)
	movl	%edx, 44(%edi)
.L40:
	movl	-48(%esi), %eax
	addl	$48, %edi
	movl	-44(%esi), %edx
	cmpl	%edi, 160(%esp)
	movl	%eax, 200(%esp)
	movl	%edx, 204(%esp)
	jne	.L39
.L80:
	incl	152(%esp)
	addl	$56, %esi
	incl	140(%esp)
	addl	$48, 136(%esp)
	incl	164(%esp)
	incl	156(%esp)
	addl	$8, 160(%esp)
	movl	%eax, 184(%esp)
	movl	152(%esp), %eax
	cmpl	%eax, 196(%esp)
	movl	%edx, 188(%esp)
	jne	.L42
	movl	124(%esp), %edi
	jmp	.L30
.L141:
	movl	196(%esp), %ebx
	movl	152(%esp), %ecx
	cmpl	%ecx, %ebx
	jle	.L76
	movl	4(%esi), %edi
	orl	(%esi), %edi
	jne	.L77
	movl	164(%esp), %edi
	movl	%edi, 200(%esp)
	cmpl	%edi, %ebx
	jle	.L32
	movl	52(%esi), %edi
	orl	48(%esi), %edi
	jne	.L72
	movl	156(%esp), %edi
	movl	%edi, 200(%esp)
	cmpl	%edi, %ebx
	jle	.L32
	movl	100(%esi), %edi
	orl	96(%esi), %edi
	jne	.L72
	movl	%ebx, 176(%esp)
	movl	%ecx, %edi
	leal	3(%ecx), %ecx
	movl	%ecx, 200(%esp)
	cmpl	%ecx, %ebx
	jle	.L32
	movl	148(%esi), %ebx
	orl	144(%esi), %ebx
	jne	.L72
	movl	176(%esp), %ecx
	addl	$4, %edi
	movl	%edi, 200(%esp)
	cmpl	%edi, %ecx
	jle	.L32
	movl	$6, %ebx
	movl	%ebx, 200(%esp)
	movl	196(%esi), %ebx
	orl	192(%esi), %ebx
	jne	.L142
.L32:
	movl	200(%esp), %edi
	cmpl	%edi, 196(%esp)
	je	.L36
.L72:
	movl	136(%esp), %eax
	movl	200(%esp), %edi
	movl	4(%eax), %ecx
	movl	%eax, %ebx
	movl	(%eax), %edx
	movl	%ecx, 180(%esp)
	leal	(%edi,%edi,2), %ecx
	movl	%edx, 176(%esp)
	sall	$4, %ecx
	leal	1216(%ecx), %edi
	leal	(%esp,%edi), %ecx
	movl	196(%esp), %edi
	movl	-288(%ecx), %eax
	movl	-284(%ecx), %edx
	cmpl	$2, %edi
	movl	%eax, (%ebx)
	movl	176(%esp), %eax
	movl	%edx, 4(%ebx)
	movl	180(%esp), %edx
	movl	%eax, -288(%ecx)
	movl	%edx, -284(%ecx)
	movl	8(%ebx), %eax
	movl	12(%ebx), %edx
	movl	%eax, 200(%esp)
	movl	-280(%ecx), %eax
	movl	%edx, 204(%esp)
	movl	-276(%ecx), %edx
	movl	%eax, 8(%ebx)
	movl	200(%esp), %eax
	movl	%edx, 12(%ebx)
	movl	204(%esp), %edx
	movl	%eax, -280(%ecx)
	movl	%edx, -276(%ecx)
	je	.L37
	movl	16(%ebx), %eax
	cmpl	$3, %edi
	movl	20(%ebx), %edx
	movl	%eax, 200(%esp)
	movl	-272(%ecx), %eax
	movl	%edx, 204(%esp)
	movl	-268(%ecx), %edx
	movl	%eax, 16(%ebx)
	movl	200(%esp), %eax
	movl	%edx, 20(%ebx)
	movl	204(%esp), %edx
	movl	%eax, -272(%ecx)
	movl	%edx, -268(%ecx)
	je	.L37
	movl	24(%ebx), %eax
	cmpl	$4, %edi
	movl	28(%ebx), %edx
	movl	%eax, 200(%esp)
	movl	-264(%ecx), %eax
	movl	%edx, 204(%esp)
	movl	-260(%ecx), %edx
	movl	%eax, 24(%ebx)
	movl	200(%esp), %eax
	movl	%edx, 28(%ebx)
	movl	204(%esp), %edx
	movl	%eax, -264(%ecx)
	movl	%edx, -260(%ecx)
	je	.L37
	movl	32(%ebx), %eax
	cmpl	$6, %edi
	movl	36(%ebx), %edx
	movl	%eax, 200(%esp)
	movl	-256(%ecx), %eax
	movl	%edx, 204(%esp)
	movl	-252(%ecx), %edx
	movl	%eax, 32(%ebx)
	movl	200(%esp), %eax
	movl	%edx, 36(%ebx)
	movl	204(%esp), %edx
	movl	%eax, -256(%ecx)
	movl	%edx, -252(%ecx)
	jne	.L37
	movl	44(%ebx), %edx
	movl	40(%ebx), %eax
	movl	%edx, 204(%esp)
	movl	-244(%ecx), %edx
	movl	%eax, 200(%esp)
	movl	-248(%ecx), %eax
	movl	%edx, 44(%ebx)
	movl	204(%esp), %edx
	movl	%eax, 40(%ebx)
	movl	200(%esp), %eax
	movl	%edx, -244(%ecx)
	movl	%eax, -248(%ecx)
.L37:
	negl	132(%esp)
	movl	-48(%esi), %eax
	movl	-44(%esi), %edx
	jmp	.L31
.L131:
	movl	%esi, 20(%esp)
	leal	784(%esp), %eax
	movl	%edi, 16(%esp)
	leal	928(%esp), %ebx
	movl	%eax, %esi
	movl	%ebx, %edi
.L21:
	movl	(%esi), %ebx
	movl	4(%esi), %eax
	movl	%ebx, 192(%esp)
	movl	%eax, 200(%esp)
	movl	%ebx, %eax
	imull	164(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	140(%esp)
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	8(%esi), %edx
	movl	%edx, 196(%esp)
	movl	%edx, %eax
	imull	116(%esp)
	addl	%eax, %ecx
	movl	12(%esi), %eax
	adcl	%edx, %ebx
	movl	%eax, 184(%esp)
	imull	92(%esp)
	addl	%eax, %ecx
	adcl	%edx, %ebx
	movl	16(%esi), %edx
	movl	%edx, 176(%esp)
	movl	%edx, %eax
	imull	68(%esp)
	addl	%eax, %ecx
	movl	20(%esi), %eax
	adcl	%edx, %ebx
	movl	%eax, 168(%esp)
	imull	44(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, (%edi)
	movl	192(%esp), %eax
	imull	160(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	136(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	112(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	88(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	64(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	40(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 4(%edi)
	movl	192(%esp), %eax
	imull	156(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	132(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	108(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	84(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	60(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	36(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 8(%edi)
	movl	192(%esp), %eax
	imull	152(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	128(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	104(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	80(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	56(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	32(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 12(%edi)
	movl	192(%esp), %eax
	imull	148(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	124(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	100(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	76(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	52(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	28(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, 16(%edi)
	movl	192(%esp), %eax
	imull	144(%esp)
	movl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%edx, %ebx
	imull	120(%esp)
	addl	%eax, %ecx
	movl	196(%esp), %eax
	adcl	%edx, %ebx
	imull	96(%esp)
	addl	%eax, %ecx
	movl	184(%esp), %eax
	adcl	%edx, %ebx
	imull	72(%esp)
	addl	%eax, %ecx
	movl	176(%esp), %eax
	adcl	%edx, %ebx
	imull	48(%esp)
	addl	%eax, %ecx
	movl	168(%esp), %eax
	adcl	%edx, %ebx
	imull	24(%esp)
	addl	%ecx, %eax
	movl	$10007, %ecx
	movl	%ecx, 8(%esp)
	adcl	%ebx, %edx
	xorl	%ebx, %ebx
	movl	%ebx, 12(%esp)
	addl	$24, %esi
	addl	$24, %edi
	movl	%eax, (%esp)
	movl	%edx, 4(%esp)
	call	__moddi3
	movl	%eax, -4(%edi)
	leal	928(%esp), %eax
	cmpl	%eax, %esi
	jne	.L21
	movl	20(%esp), %esi
	xorl	%eax, %eax
	movl	16(%esp), %edi
.L22:
	movl	928(%esp,%eax), %ecx
	movl	932(%esp,%eax), %edx
	movl	%ecx, 784(%esp,%eax)
	movl	%edx, 788(%esp,%eax)
	addl	$8, %eax
	cmpl	$144, %eax
	jb	.L22
	jmp	.L20
.L77:
	movl	%ecx, 200(%esp)
	jmp	.L72
.L76:
	movl	%ecx, 200(%esp)
	jmp	.L32
.L48:
	movl	$-8, %eax
	xorl	%edx, %edx
	movl	%eax, 1032(%esp)
	movl	$-1, %eax
	movl	$-5, %esi
	movl	%eax, 1036(%esp)
	movl	$10, %eax
	movl	$-1, %edi
	movl	%eax, 1040(%esp)
	xorl	%eax, %eax
	cmpl	$4, 196(%esp)
	movl	%eax, 1044(%esp)
	movl	$2, %eax
	movl	%esi, 1024(%esp)
	movl	%edi, 1028(%esp)
	movl	%eax, 1048(%esp)
	movl	%edx, 1052(%esp)
	je	.L143
	cmpl	$6, 196(%esp)
	movl	$-6, 1056(%esp)
	movl	$-1, 1060(%esp)
	je	.L49
	movl	$-1, %eax
	movl	$-1, %ecx
	movl	%eax, 1088(%esp)
	movl	$-1, %eax
	movl	$-1, %ebx
	movl	%eax, 1092(%esp)
	movl	$-9, %eax
	movl	$-1, %esi
	movl	%eax, 1096(%esp)
	movl	$-1, %eax
	movl	$-1, %edi
	movl	%eax, 1100(%esp)
	movl	$8, %eax
	xorl	%edx, %edx
	movl	%eax, 1104(%esp)
	movl	$-8, %eax
	movl	%eax, 1136(%esp)
	movl	$-1, %eax
	movl	%eax, 1140(%esp)
	movl	$-1, %eax
	movl	%eax, 1144(%esp)
	movl	$-1, %eax
	movl	%ecx, 1072(%esp)
	movl	$-10, %ecx
	movl	%ebx, 1076(%esp)
	movl	$-1, %ebx
	movl	%esi, 1080(%esp)
	movl	$3, %esi
	movl	%edi, 1084(%esp)
	xorl	%edi, %edi
	movl	%edx, 1108(%esp)
	xorl	%edx, %edx
	movl	%eax, 1148(%esp)
	movl	$10, %eax
	movl	%ecx, 1120(%esp)
	movl	%ebx, 1124(%esp)
	movl	%esi, 1128(%esp)
	movl	%edi, 1132(%esp)
	movl	%eax, 1152(%esp)
	movl	%edx, 1156(%esp)
	jmp	.L45
.L43:
	movl	$9, %eax
	movl	$9998, %esi
	movl	%eax, 940(%esp)
	movl	$10003, %eax
	movl	$10004, %edi
	movl	%eax, 944(%esp)
	movl	$6, %eax
	xorl	%edx, %edx
	movl	%eax, 948(%esp)
	movl	$1, %eax
	xorl	%ecx, %ecx
	movl	%eax, 952(%esp)
	xorl	%eax, %eax
	xorl	%ebx, %ebx
	movl	%eax, 956(%esp)
	movl	$1, %eax
	movl	%eax, 980(%esp)
	movl	$10005, %eax
	movl	%eax, 984(%esp)
	movl	$10003, %eax
	movl	%eax, 988(%esp)
	movl	$10005, %eax
	movl	%eax, 992(%esp)
	xorl	%eax, %eax
	movl	%eax, 996(%esp)
	xorl	%eax, %eax
	movl	%eax, 1020(%esp)
	movl	$10002, %eax
	movl	%eax, 1024(%esp)
	movl	$9999, %eax
	movl	%esi, 932(%esp)
	xorl	%esi, %esi
	movl	%edi, 936(%esp)
	movl	$10000, %edi
	movl	%eax, 1028(%esp)
	movl	$10, %eax
	movl	%edx, 960(%esp)
	xorl	%edx, %edx
	movl	%ecx, 964(%esp)
	movl	$1, %ecx
	movl	%ebx, 968(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 972(%esp)
	xorl	%esi, %esi
	movl	%edi, 976(%esp)
	xorl	%edi, %edi
	movl	%eax, 1032(%esp)
	movl	$2, %eax
	movl	%edx, 1000(%esp)
	movl	$10001, %edx
	movl	%ecx, 1004(%esp)
	movl	$7, %ecx
	movl	%ebx, 1008(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 1012(%esp)
	xorl	%esi, %esi
	movl	%edi, 1016(%esp)
	movl	$1, %edi
	movl	%eax, 1036(%esp)
	xorl	%eax, %eax
	movl	%edx, 1040(%esp)
	movl	$10006, %edx
	movl	%ecx, 1044(%esp)
	movl	$9998, %ecx
	movl	%ebx, 1048(%esp)
	movl	$8, %ebx
	movl	%esi, 1052(%esp)
	movl	$9, %esi
	movl	%edi, 1056(%esp)
	xorl	%edi, %edi
	movl	%eax, 1060(%esp)
	xorl	%eax, %eax
	movl	%eax, 1064(%esp)
	xorl	%eax, %eax
	movl	%eax, 1068(%esp)
	movl	$10006, %eax
	movl	%eax, 1072(%esp)
	movl	$10006, %eax
	movl	%eax, 1076(%esp)
	xorl	%eax, %eax
	movl	%eax, 1100(%esp)
	xorl	%eax, %eax
	movl	%eax, 1104(%esp)
	movl	$1, %eax
	movl	%eax, 1108(%esp)
	xorl	%eax, %eax
	movl	%eax, 1112(%esp)
	xorl	%eax, %eax
	movl	%eax, 1116(%esp)
	movl	$10003, %eax
	movl	%eax, 1140(%esp)
	xorl	%eax, %eax
	movl	%eax, 1144(%esp)
	xorl	%eax, %eax
	movl	%eax, 1148(%esp)
	xorl	%eax, %eax
	movl	%eax, 1152(%esp)
	xorl	%eax, %eax
	movl	%eax, 1156(%esp)
	movl	$9, %eax
	movl	%eax, 1180(%esp)
	movl	$9998, %eax
	movl	%edx, 1080(%esp)
	movl	$9997, %edx
	movl	%ecx, 1084(%esp)
	movl	$3, %ecx
	movl	%ebx, 1088(%esp)
	movl	$9999, %ebx
	movl	%esi, 1092(%esp)
	movl	$10006, %esi
	movl	%edi, 1096(%esp)
	movl	$10, %edi
	movl	%eax, 1184(%esp)
	movl	$8, %eax
	movl	%edx, 1120(%esp)
	movl	$1, %edx
	movl	%ecx, 1124(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 1128(%esp)
	movl	$9997, %ebx
	movl	%esi, 1132(%esp)
	movl	$9999, %esi
	movl	%edi, 1136(%esp)
	movl	$10006, %edi
	movl	%eax, 1188(%esp)
	xorl	%eax, %eax
	movl	%edx, 1160(%esp)
	xorl	%edx, %edx
	movl	%ecx, 1164(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 1168(%esp)
	xorl	%ebx, %ebx
	movl	%esi, 1172(%esp)
	movl	$1, %esi
	movl	%edi, 1176(%esp)
	movl	%eax, 1192(%esp)
	xorl	%eax, %eax
	movl	%eax, 1196(%esp)
	leal	928(%esp), %eax
	movl	%edx, 1200(%esp)
	movl	%eax, %edi
	movl	%eax, 200(%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%ecx, 1204(%esp)
	movl	%edi, %ecx
	movl	%esi, 1212(%esp)
	movl	$1757988013, %esi
	movl	%ebx, 1208(%esp)
	movl	%edx, 184(%esp)
	movl	%edi, 168(%esp)
.L63:
	movl	200(%esp), %edi
	leal	(%eax,%eax,2), %eax
	sall	$4, %eax
	addl	$1216, %eax
	addl	%esp, %eax
	movl	-288(%eax), %ebx
	movl	(%edi), %edx
	movl	%ebx, (%edi)
	movl	%edx, -288(%eax)
	movl	-284(%eax), %ebx
	movl	4(%edi), %edx
	movl	%ebx, 4(%edi)
	movl	%edx, -284(%eax)
	movl	-280(%eax), %ebx
	movl	8(%edi), %edx
	movl	%ebx, 8(%edi)
	movl	%edx, -280(%eax)
	movl	-276(%eax), %ebx
	movl	12(%edi), %edx
	movl	%ebx, 12(%edi)
	movl	%edx, -276(%eax)
	movl	-272(%eax), %ebx
	movl	16(%edi), %edx
	movl	%ebx, 16(%edi)
	movl	%edx, -272(%eax)
	movl	-268(%eax), %ebx
	movl	20(%edi), %edx
	movl	%ebx, 20(%edi)
	movl	%edx, -268(%eax)
	movl	-264(%eax), %ebx
	movl	24(%edi), %edx
	movl	%ebx, 24(%edi)
	movl	%edx, -264(%eax)
	movl	-260(%eax), %ebx
	movl	28(%edi), %edx
	movl	%ebx, 28(%edi)
	movl	%edx, -260(%eax)
	movl	-256(%eax), %ebx
	movl	32(%edi), %edx
	movl	%ebx, 32(%edi)
	movl	%edx, -256(%eax)
	movl	-252(%eax), %ebx
	movl	36(%edi), %edx
	movl	%ebx, 36(%edi)
	movl	%edx, -252(%eax)
	movl	-248(%eax), %ebx
	movl	40(%edi), %edx
	movl	%ebx, 40(%edi)
	movl	%edx, -248(%eax)
	movl	-244(%eax), %ebx
	movl	44(%edi), %edx
	movl	%ebx, 44(%edi)
	movl	%edx, -244(%eax)
	movl	(%ecx), %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	movl	%edx, %eax
	sarl	$12, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	leal	10007(%ecx), %ebx
	movl	%ebx, %eax
	mull	%esi
	movl	%edx, %ecx
	shrl	$12, %ecx
	imull	$10007, %ecx, %eax
	subl	%eax, %ebx
	movl	%ebx, %ecx
	je	.L82
	xorl	%ebx, %ebx
	movl	$1, %edi
	movl	$10007, %eax
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L83:
	movl	196(%esp), %edi
.L57:
	cltd
	idivl	%ecx
	imull	%edi, %eax
	subl	%eax, %ebx
	testl	%edx, %edx
	movl	%ebx, 196(%esp)
	movl	%ecx, %eax
	movl	%edi, %ebx
	movl	%edx, %ecx
	jne	.L83
	testl	%edi, %edi
	jns	.L56
	addl	$10007, %edi
.L56:
	movl	200(%esp), %eax
	movl	(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, (%eax)
	movl	4(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 4(%eax)
	movl	8(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 8(%eax)
	movl	12(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 12(%eax)
	movl	16(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 16(%eax)
	movl	20(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 20(%eax)
	movl	24(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 24(%eax)
	movl	28(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 28(%eax)
	movl	32(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 32(%eax)
	movl	36(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 36(%eax)
	movl	40(%eax), %ecx
	imull	%edi, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebx
	imull	%esi
	sarl	$31, %ebx
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 40(%eax)
	movl	44(%eax), %edx
	imull	%edx, %edi
	movl	%edi, %eax
	movl	%edi, %ebx
	imull	%esi
	movl	%edi, %ecx
	sarl	$31, %ebx
	xorl	%edi, %edi
	movl	%edi, 196(%esp)
	sarl	$12, %edx
	movl	%edx, %eax
	subl	%ebx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	movl	200(%esp), %eax
	movl	%ecx, 44(%eax)
	movl	184(%esp), %eax
	leal	928(%esp), %ecx
	incl	%eax
	movl	%eax, 176(%esp)
	.p2align 4
	.p2align 3
.L60:
	movl	184(%esp), %ebx
	movl	196(%esp), %edi
	movl	(%ecx,%ebx,4), %eax
	cmpl	%edi, %ebx
	je	.L144
	movl	$10007, %ebx
	subl	%eax, %ebx
	movl	200(%esp), %eax
	movl	44(%eax), %edi
	movl	44(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 44(%ecx)
	movl	40(%eax), %edi
	movl	40(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 40(%ecx)
	movl	36(%eax), %edi
	movl	36(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 36(%ecx)
	movl	32(%eax), %edi
	movl	32(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	movl	28(%ecx), %edx
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 32(%ecx)
	movl	28(%eax), %edi
	imull	%ebx, %edi
	addl	%edx, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 28(%ecx)
	movl	24(%eax), %edi
	movl	24(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 24(%ecx)
	movl	20(%eax), %edi
	movl	20(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 20(%ecx)
	movl	16(%eax), %edi
	movl	16(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	%edi, 16(%ecx)
	movl	200(%esp), %eax
	movl	12(%eax), %edi
	movl	12(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 12(%ecx)
	movl	8(%eax), %edi
	movl	8(%ecx), %eax
	imull	%ebx, %edi
	addl	%eax, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	movl	4(%ecx), %edx
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 8(%ecx)
	movl	4(%eax), %edi
	imull	%ebx, %edi
	addl	%edx, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	movl	200(%esp), %eax
	movl	%edi, 4(%ecx)
	movl	(%eax), %edi
	imull	%edi, %ebx
	movl	(%ecx), %edi
	addl	%ebx, %edi
	movl	%edi, %eax
	imull	%esi
	movl	%edi, %eax
	sarl	$31, %eax
	sarl	$12, %edx
	subl	%eax, %edx
	imull	$10007, %edx, %eax
	subl	%eax, %edi
	addl	$48, %ecx
	incl	196(%esp)
	movl	%edi, -48(%ecx)
	movl	196(%esp), %eax
	cmpl	$6, %eax
	jne	.L60
.L59:
	movl	176(%esp), %edi
	addl	$52, 168(%esp)
	addl	$48, 200(%esp)
	cmpl	$6, %edi
	movl	168(%esp), %ebx
	je	.L62
	movl	(%ebx), %eax
	movl	%ebx, %ecx
	testl	%eax, %eax
	jne	.L84
	movl	184(%esp), %edx
	leal	2(%edx), %eax
	cmpl	$4, %edx
	je	.L55
	movl	48(%ebx), %edx
	testl	%edx, %edx
	jne	.L137
	leal	2(%edi), %eax
	cmpl	$4, %edi
	je	.L55
	movl	96(%ebx), %edx
	movl	%edi, %ebx
	testl	%edx, %edx
	jne	.L138
	leal	3(%edi), %eax
	cmpl	$3, %edi
	je	.L55
	movl	168(%esp), %ebx
	movl	144(%ebx), %edi
	testl	%edi, %edi
	jne	.L137
	movl	176(%esp), %ebx
	leal	4(%ebx), %eax
	cmpl	$2, %ebx
	je	.L55
	movl	168(%esp), %ebx
	movl	192(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L137
	movl	176(%esp), %ebx
	leal	5(%ebx), %eax
	decl	%ebx
	je	.L55
	movl	168(%esp), %ebx
	movl	240(%ebx), %ebx
	testl	%ebx, %ebx
	jne	.L137
.L55:
	leal	496(%esp), %eax
	leal	352(%esp), %ecx
	leal	208(%esp), %edx
	call	multiply
	movl	$.LC3, %eax
.L75:
	leal	352(%esp), %edx
	movl	$-5, %ebx
	call	print
	leal	496(%esp), %edx
	movl	$.LC8, %eax
	call	print
	movl	$-9, %eax
	movl	$-7, %edx
	movl	%eax, 232(%esp)
	movl	$9, %eax
	movl	$-3, %ecx
	movl	%eax, 280(%esp)
	movl	$-1, %eax
	movl	$-2, %esi
	movl	%eax, 220(%esp)
	movl	$-4, %eax
	movl	$-8, %edi
	movl	%eax, 284(%esp)
	movl	$-1, %eax
	movl	%eax, 244(%esp)
	movl	$2, %eax
	movl	%eax, 288(%esp)
	movl	$-6, %eax
	movl	%eax, 312(%esp)
	movl	$-8, %eax
	movl	%eax, 272(%esp)
	movl	$8, %eax
	movl	%eax, 316(%esp)
	movl	$-1, %eax
	movl	%eax, 296(%esp)
	movl	$6, %eax
	movl	%edx, 212(%esp)
	movl	$-1, %edx
	movl	%eax, 328(%esp)
	movl	$-4, %eax
	movl	%ecx, 256(%esp)
	movl	$-4, %ecx
	movl	%ebx, 216(%esp)
	movl	$-10, %ebx
	movl	%esi, 260(%esp)
	movl	$-2, %esi
	movl	%edi, 240(%esp)
	movl	$3, %edi
	movl	%edx, 268(%esp)
	movl	$-10, %edx
	movl	%eax, 344(%esp)
	movl	$-9, %eax
	movl	%ecx, 304(%esp)
	xorl	%ecx, %ecx
	movl	%ebx, 224(%esp)
	movl	$-8, %ebx
	movl	%esi, 308(%esp)
	movl	$7, %esi
	movl	%edi, 248(%esp)
	movl	$-1, %edi
	movl	%edx, 228(%esp)
	leal	208(%esp), %edx
	movl	%eax, 324(%esp)
	movl	$.LC9, %eax
	movl	%ecx, 332(%esp)
	movl	%ebx, 252(%esp)
	movl	%esi, 336(%esp)
	movl	%edi, 276(%esp)
	call	print
	movl	496(%esp), %eax
	movl	524(%esp), %ecx
	movl	608(%esp), %edx
	movl	636(%esp), %ebx
	addl	%eax, %ecx
	movl	552(%esp), %eax
	addl	%eax, %ecx
	movl	580(%esp), %eax
	leal	-12(%ebp), %esp
	addl	%eax, %ecx
	addl	%edx, %ecx
	addl	%ebx, %ecx
	movl	$1757988013, %ebx
	movl	%ecx, %eax
	imull	%ebx
	movl	%edx, %eax
	movl	%ecx, %edx
	sarl	$31, %edx
	sarl	$12, %eax
	subl	%edx, %eax
	imull	$10007, %eax, %eax
	subl	%eax, %ecx
	addl	$10007, %ecx
	movl	%ecx, %eax
	mull	%ebx
	popl	%ebx
	popl	%esi
	movl	%edx, %eax
	shrl	$12, %eax
	imull	$10007, %eax, %edx
	movl	%ecx, %eax
	popl	%edi
	popl	%ebp
	subl	%edx, %eax
	ret
.L144:
	movl	176(%esp), %eax
	addl	$48, %ecx
	movl	%eax, 196(%esp)
	cmpl	$6, %eax
	jne	.L60
	jmp	.L59
.L137:
	movl	176(%esp), %ebx
.L138:
	movl	%ebx, 184(%esp)
	jmp	.L63
.L62:
	leal	352(%esp), %esi
	leal	952(%esp), %ebx
	leal	1240(%esp), %edx
.L70:
	xorl	%eax, %eax
.L68:
	movl	(%ebx,%eax), %ecx
	movl	%ecx, (%esi,%eax)
	addl	$4, %eax
	cmpl	$24, %eax
	jb	.L68
	addl	$48, %ebx
	addl	$24, %esi
	cmpl	%edx, %ebx
	jne	.L70
	leal	496(%esp), %eax
	leal	352(%esp), %ecx
	leal	208(%esp), %edx
	call	multiply
	movl	$.LC2, %eax
	jmp	.L75
.L140:
	movl	$-7, 976(%esp)
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	movl	$-1, 980(%esp)
	movl	$1, 984(%esp)
	movl	%ebx, 988(%esp)
	movl	$-2, 992(%esp)
	movl	$-1, 996(%esp)
	movl	$-5, 1024(%esp)
	movl	$-1, 1028(%esp)
	movl	$-8, 1032(%esp)
	movl	$-1, 1036(%esp)
	movl	$10, 1040(%esp)
	movl	%esi, 1044(%esp)
	jmp	.L45
.L139:
	movl	$-7, %ecx
	movl	$-1, %ebx
	movl	%ecx, 976(%esp)
	movl	$1, %esi
	xorl	%edi, %edi
	movl	%ebx, 980(%esp)
	movl	%esi, 984(%esp)
	movl	%edi, 988(%esp)
	jmp	.L45
.L142:
	movl	$5, %ecx
	movl	%ecx, 200(%esp)
	jmp	.L72
.L143:
	movl	$-1, 1072(%esp)
	movl	$-1, 1076(%esp)
	movl	$-1, 1080(%esp)
	movl	$-1, 1084(%esp)
	movl	$-1, 1088(%esp)
	movl	$-1, 1092(%esp)
	movl	$-9, 1096(%esp)
	movl	$-1, 1100(%esp)
	jmp	.L45
.L82:
	xorl	%edi, %edi
	jmp	.L56
.L84:
	movl	176(%esp), %eax
	movl	%eax, 184(%esp)
	jmp	.L63
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
