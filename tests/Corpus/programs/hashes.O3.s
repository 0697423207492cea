	.file	"hashes.c"
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC0:
	.string	"%-20s %08x %08x %016llx %08x %08x %016llx\n"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"key%d"
.LC2:
	.string	"%4d"
.LC3:
	.string	"%llu\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	xorl	%ecx, %ecx
	movl	%esp, %ebp
	xorl	%eax, %eax
	pushl	%edi
	xorl	%edi, %edi
	pushl	%esi
	xorl	%esi, %esi
	pushl	%ebx
	xorl	%ebx, %ebx
	andl	$-16, %esp
	subl	$464, %esp
	movb	%cl, 163(%esp)
	movl	%ebx, 156(%esp)
	movl	%esi, 164(%esp)
	movl	%edi, 56(%esp)
	movl	%eax, 60(%esp)
.L20:
	movl	164(%esp), %eax
	movl	words.0(,%eax,4), %edi
	movl	156(%esp), %eax
	movl	%edi, 196(%esp)
	shrl	$3, %eax
	je	.L37
	leal	(%edi,%eax,8), %esi
	movl	$1920887931, %eax
	movl	%eax, 184(%esp)
	movl	$2070636910, %eax
	movl	$1953065057, %edx
	movl	%eax, 188(%esp)
	movl	$1835496289, %eax
	movl	$1701733989, %ecx
	movl	%eax, 248(%esp)
	movl	$1803510369, %eax
	movl	$1801551725, %ebx
	movl	%eax, 252(%esp)
	movl	$1936811125, %eax
	movl	%eax, 232(%esp)
	movl	%edx, 236(%esp)
	movl	%edi, 240(%esp)
	movl	%esi, 192(%esp)
	.p2align 4
	.p2align 3
.L3:
	movl	240(%esp), %edi
	movl	184(%esp), %eax
	movl	188(%esp), %edx
	movl	(%edi), %esi
	xorl	%esi, %eax
	movl	4(%edi), %esi
	movl	236(%esp), %edi
	xorl	%esi, %edx
	movl	232(%esp), %esi
	addl	%ecx, %esi
	movl	%esi, 232(%esp)
	adcl	%ebx, %edi
	movl	%ecx, %esi
	movl	%edi, 236(%esp)
	shldl	$13, %ebx, %ecx
	movl	232(%esp), %edi
	shldl	$13, %esi, %ebx
	movl	236(%esp), %esi
	xorl	%edi, %ecx
	movl	252(%esp), %edi
	movl	%ecx, 184(%esp)
	xorl	%esi, %ebx
	movl	248(%esp), %esi
	movl	%ebx, 188(%esp)
	movl	236(%esp), %ebx
	addl	%eax, %esi
	movl	%ebx, 216(%esp)
	movl	%esi, %ecx
	movl	%eax, %esi
	movl	%ecx, 224(%esp)
	adcl	%edx, %edi
	movl	188(%esp), %ebx
	movl	%edi, 228(%esp)
	shldl	$16, %edx, %eax
	shldl	$16, %esi, %edx
	movl	232(%esp), %esi
	xorl	%ecx, %eax
	xorl	%edi, %edx
	movl	%esi, 220(%esp)
	movl	216(%esp), %esi
	movl	220(%esp), %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%esi, %ecx
	movl	%ecx, 232(%esp)
	movl	%eax, %esi
	movl	%edi, 236(%esp)
	shldl	$21, %edx, %eax
	shldl	$21, %esi, %edx
	xorl	%ecx, %eax
	movl	224(%esp), %esi
	movl	%eax, 168(%esp)
	movl	184(%esp), %ecx
	xorl	%edi, %edx
	movl	%edx, 172(%esp)
	movl	228(%esp), %edi
	addl	%ecx, %esi
	movl	%esi, %eax
	movl	%ecx, %esi
	adcl	%ebx, %edi
	shldl	$17, %ebx, %ecx
	movl	%edi, %edx
	shldl	$17, %esi, %ebx
	movl	232(%esp), %esi
	xorl	%eax, %ecx
	xorl	%edi, %ebx
	movl	236(%esp), %edi
	movl	%edx, 208(%esp)
	movl	172(%esp), %edx
	movl	%eax, 212(%esp)
	movl	168(%esp), %eax
	addl	%ecx, %esi
	movl	%esi, 232(%esp)
	adcl	%ebx, %edi
	movl	%ecx, %esi
	movl	%edi, 236(%esp)
	shldl	$13, %ebx, %ecx
	movl	232(%esp), %edi
	shldl	$13, %esi, %ebx
	movl	236(%esp), %esi
	xorl	%edi, %ecx
	movl	212(%esp), %edi
	movl	%ecx, 176(%esp)
	xorl	%esi, %ebx
	movl	208(%esp), %esi
	movl	%ebx, 180(%esp)
	movl	236(%esp), %ebx
	addl	%eax, %esi
	movl	%ebx, 200(%esp)
	movl	%esi, %ecx
	movl	%eax, %esi
	movl	%ecx, 224(%esp)
	adcl	%edx, %edi
	movl	180(%esp), %ebx
	movl	%edi, 228(%esp)
	shldl	$16, %edx, %eax
	shldl	$16, %esi, %edx
	movl	232(%esp), %esi
	xorl	%ecx, %eax
	xorl	%edi, %edx
	movl	%esi, 204(%esp)
	movl	200(%esp), %esi
	movl	204(%esp), %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%esi, %ecx
	movl	%ecx, 232(%esp)
	movl	%eax, %esi
	movl	%edi, 236(%esp)
	shldl	$21, %edx, %eax
	shldl	$21, %esi, %edx
	xorl	%ecx, %eax
	movl	176(%esp), %ecx
	movl	%eax, 184(%esp)
	xorl	%edi, %edx
	movl	224(%esp), %eax
	movl	%edx, 188(%esp)
	movl	228(%esp), %edx
	movl	240(%esp), %edi
	movl	%ecx, %esi
	addl	%ecx, %eax
	movl	%eax, 252(%esp)
	adcl	%ebx, %edx
	movl	%edx, 248(%esp)
	shldl	$17, %ebx, %ecx
	addl	$8, %edi
	shldl	$17, %esi, %ebx
	xorl	%eax, %ecx
	movl	-8(%edi), %eax
	movl	232(%esp), %esi
	xorl	%edx, %ebx
	movl	-4(%edi), %edx
	movl	%edi, 240(%esp)
	xorl	%esi, %eax
	movl	236(%esp), %esi
	movl	%eax, 232(%esp)
	movl	192(%esp), %eax
	xorl	%esi, %edx
	movl	%edx, 236(%esp)
	cmpl	%eax, %edi
	jne	.L3
	movl	%eax, %esi
	movl	232(%esp), %eax
	movl	236(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, 240(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 244(%esp)
	shldl	$13, %ebx, %eax
	movl	%ebx, %edx
	shldl	$13, %ecx, %edx
	movl	244(%esp), %ebx
	movl	240(%esp), %ecx
	movl	%ebx, 64(%esp)
	xorl	%ebx, %edx
	movl	%ecx, 68(%esp)
	xorl	%ecx, %eax
	movl	%edx, %ebx
	movl	%eax, 232(%esp)
	shldl	$17, %eax, %ebx
	movl	%eax, %ecx
	movl	%edx, 236(%esp)
	shldl	$17, %edx, %ecx
	movl	%ecx, 176(%esp)
	movl	%ebx, 180(%esp)
.L2:
	movl	156(%esp), %eax
	movl	$0, %ecx
	movl	%ecx, 240(%esp)
	movl	%eax, %ebx
	movl	%eax, %edi
	sall	$24, %ebx
	andl	$7, %edi
	movl	%ebx, 244(%esp)
	movl	%eax, %ebx
	je	.L4
	movzbl	(%esi), %eax
	xorl	%edx, %edx
	orl	%edx, 244(%esp)
	orl	%eax, 240(%esp)
	movl	%ebx, %eax
	testb	$6, %al
	je	.L4
	movzbl	1(%esi), %eax
	xorl	%edx, %edx
	shldl	$8, %eax, %edx
	sall	$8, %eax
	orl	%eax, 240(%esp)
	orl	%edx, 244(%esp)
	cmpl	$2, %edi
	jbe	.L4
	movzbl	2(%esi), %eax
	xorl	%edx, %edx
	shldl	$16, %eax, %edx
	sall	$16, %eax
	orl	%eax, 240(%esp)
	movl	%ebx, %eax
	orl	%edx, 244(%esp)
	testb	$4, %al
	je	.L4
	movzbl	3(%esi), %eax
	xorl	%edx, %edx
	shldl	$24, %eax, %edx
	sall	$24, %eax
	orl	%eax, 240(%esp)
	orl	%edx, 244(%esp)
	cmpl	$4, %edi
	movl	240(%esp), %ecx
	movl	244(%esp), %ebx
	jbe	.L4
	movzbl	4(%esi), %eax
	movl	%eax, %edx
	movl	$0, %eax
	orl	%eax, %ecx
	orl	%edx, %ebx
	movl	%ecx, 240(%esp)
	cmpl	$5, %edi
	movl	%ebx, 244(%esp)
	je	.L4
	movzbl	5(%esi), %eax
	movl	%eax, %edx
	movl	$0, %eax
	sall	$8, %edx
	orl	%eax, %ecx
	movl	%ecx, 240(%esp)
	orl	%edx, %ebx
	cmpl	$7, %edi
	movl	%ebx, 244(%esp)
	jne	.L4
	movzbl	6(%esi), %eax
	movl	%eax, %edx
	movl	$0, %eax
	sall	$16, %edx
	orl	%eax, %ecx
	movl	%ecx, 240(%esp)
	orl	%edx, %ebx
	movl	%ebx, 244(%esp)
.L4:
	movl	240(%esp), %ecx
	movl	184(%esp), %eax
	movl	248(%esp), %esi
	movl	244(%esp), %ebx
	movl	188(%esp), %edx
	movl	252(%esp), %edi
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	addl	%eax, %esi
	movl	%esi, %ecx
	movl	%eax, %esi
	movl	%ecx, 248(%esp)
	adcl	%edx, %edi
	movl	%edi, 252(%esp)
	shldl	$16, %edx, %eax
	shldl	$16, %esi, %edx
	movl	64(%esp), %esi
	xorl	%ecx, %eax
	xorl	%edi, %edx
	movl	68(%esp), %edi
	movl	%eax, %ebx
	movl	176(%esp), %ecx
	addl	%eax, %esi
	adcl	%edx, %edi
	shldl	$21, %edx, %eax
	shldl	$21, %ebx, %edx
	xorl	%esi, %eax
	movl	180(%esp), %ebx
	movl	%eax, 224(%esp)
	movl	248(%esp), %eax
	xorl	%edi, %edx
	addl	232(%esp), %eax
	movl	%edx, 228(%esp)
	movl	252(%esp), %edx
	adcl	236(%esp), %edx
	movl	%eax, 248(%esp)
	xorl	%ecx, %eax
	movl	224(%esp), %ecx
	movl	%edx, 252(%esp)
	xorl	%ebx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%eax, %ebx
	shldl	$13, %edx, %eax
	shldl	$13, %ebx, %edx
	xorl	%esi, %eax
	movl	252(%esp), %ebx
	movl	%eax, 232(%esp)
	movl	248(%esp), %eax
	xorl	%edi, %edx
	movl	%edx, 236(%esp)
	movl	%ebx, 144(%esp)
	movl	228(%esp), %ebx
	movl	%eax, 148(%esp)
	movl	144(%esp), %eax
	movl	148(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 252(%esp)
	shldl	$16, %ebx, %eax
	movl	%ebx, %edx
	movl	%edi, 136(%esp)
	shldl	$16, %ecx, %edx
	movl	248(%esp), %ecx
	movl	%esi, 140(%esp)
	movl	252(%esp), %ebx
	movl	136(%esp), %esi
	movl	140(%esp), %edi
	xorl	%ecx, %eax
	movl	232(%esp), %ecx
	xorl	%ebx, %edx
	movl	%eax, %ebx
	addl	%eax, %esi
	adcl	%edx, %edi
	shldl	$21, %edx, %eax
	shldl	$21, %ebx, %edx
	xorl	%esi, %eax
	movl	236(%esp), %ebx
	movl	%eax, 224(%esp)
	xorl	%edi, %edx
	movl	248(%esp), %eax
	movl	%edx, 228(%esp)
	movl	252(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 252(%esp)
	shldl	$17, %ebx, %eax
	movl	%ebx, %edx
	shldl	$17, %ecx, %edx
	movl	248(%esp), %ecx
	movl	252(%esp), %ebx
	xorl	%ecx, %eax
	movl	240(%esp), %ecx
	xorl	%ebx, %edx
	movl	244(%esp), %ebx
	xorl	%ecx, %esi
	movl	%eax, %ecx
	xorl	%ebx, %edi
	addl	%eax, %esi
	adcl	%edx, %edi
	shldl	$13, %edx, %eax
	shldl	$13, %ecx, %edx
	movl	%eax, %ecx
	movl	248(%esp), %eax
	movl	%edx, %ebx
	xorl	%esi, %ecx
	movl	%ecx, 240(%esp)
	xorl	%edi, %ebx
	movl	224(%esp), %ecx
	movl	%ebx, 244(%esp)
	movl	252(%esp), %ebx
	movl	%eax, 132(%esp)
	movl	132(%esp), %edx
	movl	%ebx, 128(%esp)
	movl	228(%esp), %ebx
	movl	128(%esp), %eax
	xorl	$255, %eax
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 252(%esp)
	shldl	$16, %ebx, %eax
	movl	%ebx, %edx
	shldl	$16, %ecx, %edx
	movl	248(%esp), %ecx
	movl	252(%esp), %ebx
	movl	%edi, 120(%esp)
	movl	%esi, 124(%esp)
	movl	120(%esp), %esi
	movl	124(%esp), %edi
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ebx
	movl	240(%esp), %ecx
	addl	%eax, %esi
	adcl	%edx, %edi
	shldl	$21, %edx, %eax
	shldl	$21, %ebx, %edx
	xorl	%esi, %eax
	movl	244(%esp), %ebx
	movl	%eax, 232(%esp)
	xorl	%edi, %edx
	movl	248(%esp), %eax
	movl	%edx, 236(%esp)
	movl	252(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 252(%esp)
	shldl	$17, %ebx, %eax
	movl	%ebx, %edx
	shldl	$17, %ecx, %edx
	movl	248(%esp), %ecx
	movl	252(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ecx
	addl	%eax, %esi
	movl	%esi, 108(%esp)
	adcl	%edx, %edi
	movl	%edi, 104(%esp)
	shldl	$13, %edx, %eax
	shldl	$13, %ecx, %edx
	movl	%eax, %ecx
	movl	248(%esp), %eax
	movl	%edx, %ebx
	xorl	%esi, %ecx
	movl	104(%esp), %esi
	movl	%ecx, 240(%esp)
	xorl	%edi, %ebx
	movl	232(%esp), %ecx
	movl	%ebx, 244(%esp)
	movl	252(%esp), %ebx
	movl	%eax, 116(%esp)
	movl	108(%esp), %edi
	movl	116(%esp), %edx
	movl	%ebx, 112(%esp)
	movl	236(%esp), %ebx
	movl	112(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 252(%esp)
	shldl	$16, %ebx, %eax
	movl	%ebx, %edx
	shldl	$16, %ecx, %edx
	movl	248(%esp), %ecx
	movl	252(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	addl	%eax, %esi
	movl	%eax, %ebx
	adcl	%edx, %edi
	shldl	$21, %edx, %eax
	shldl	$21, %ebx, %edx
	xorl	%esi, %eax
	movl	%eax, 232(%esp)
	xorl	%edi, %edx
	movl	%edx, 236(%esp)
	movl	240(%esp), %ecx
	movl	248(%esp), %eax
	movl	244(%esp), %ebx
	movl	252(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	movl	%ecx, %eax
	adcl	%ebx, %edx
	movl	%edx, 252(%esp)
	shldl	$17, %ebx, %eax
	movl	%ebx, %edx
	shldl	$17, %ecx, %edx
	movl	248(%esp), %ecx
	movl	252(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	movl	%eax, %ecx
	addl	%eax, %esi
	movl	%esi, 92(%esp)
	adcl	%edx, %edi
	movl	%edi, 88(%esp)
	shldl	$13, %edx, %eax
	shldl	$13, %ecx, %edx
	movl	%eax, %ecx
	movl	248(%esp), %eax
	movl	%edx, %ebx
	xorl	%esi, %ecx
	movl	88(%esp), %esi
	movl	%ecx, 240(%esp)
	xorl	%edi, %ebx
	movl	232(%esp), %ecx
	movl	%ebx, 244(%esp)
	movl	252(%esp), %ebx
	movl	%eax, 100(%esp)
	movl	92(%esp), %edi
	movl	100(%esp), %edx
	movl	%ebx, 96(%esp)
	movl	236(%esp), %ebx
	movl	96(%esp), %eax
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 252(%esp)
	shldl	$16, %ebx, %eax
	movl	%ebx, %edx
	shldl	$16, %ecx, %edx
	movl	248(%esp), %ecx
	movl	252(%esp), %ebx
	xorl	%ecx, %eax
	movl	240(%esp), %ecx
	xorl	%ebx, %edx
	addl	%eax, %esi
	adcl	%edx, %edi
	movl	%eax, %ebx
	shldl	$21, %edx, %eax
	shldl	$21, %ebx, %edx
	xorl	%esi, %eax
	movl	244(%esp), %ebx
	movl	%eax, 232(%esp)
	xorl	%edi, %edx
	movl	248(%esp), %eax
	movl	%edx, 236(%esp)
	movl	252(%esp), %edx
	addl	%ecx, %eax
	movl	%eax, 248(%esp)
	adcl	%ebx, %edx
	movl	%ecx, %eax
	movl	%edx, 252(%esp)
	shldl	$17, %ebx, %eax
	movl	%ebx, %edx
	shldl	$17, %ecx, %edx
	movl	248(%esp), %ecx
	movl	252(%esp), %ebx
	xorl	%ecx, %eax
	xorl	%ebx, %edx
	addl	%eax, %esi
	movl	%esi, %ecx
	movl	%eax, %esi
	adcl	%edx, %edi
	shldl	$13, %edx, %eax
	movl	%edi, %ebx
	shldl	$13, %esi, %edx
	movl	252(%esp), %esi
	xorl	%eax, %ecx
	movl	248(%esp), %eax
	xorl	%edx, %ebx
	movl	%ecx, 248(%esp)
	movl	236(%esp), %edx
	movl	%ebx, 252(%esp)
	movl	%esi, 80(%esp)
	movl	%eax, 84(%esp)
	movl	80(%esp), %esi
	movl	232(%esp), %eax
	movl	84(%esp), %edi
	addl	%eax, %esi
	movl	%esi, 240(%esp)
	adcl	%edx, %edi
	addl	%ecx, %esi
	movl	%edi, 244(%esp)
	movl	240(%esp), %ecx
	adcl	%ebx, %edi
	movl	%esi, 76(%esp)
	movl	%eax, %ebx
	movl	%edi, 72(%esp)
	shldl	$16, %edx, %eax
	shldl	$16, %ebx, %edx
	movl	244(%esp), %ebx
	xorl	%ecx, %eax
	movl	248(%esp), %ecx
	xorl	%ebx, %edx
	movl	%eax, %ebx
	shldl	$21, %edx, %eax
	shldl	$21, %ebx, %edx
	movl	252(%esp), %ebx
	xorl	%esi, %eax
	movl	%eax, 240(%esp)
	xorl	%edi, %edx
	movl	76(%esp), %edi
	movl	%edx, 244(%esp)
	movl	%ecx, %eax
	movl	72(%esp), %esi
	movl	244(%esp), %edx
	shldl	$17, %ebx, %ecx
	shldl	$17, %eax, %ebx
	movl	240(%esp), %eax
	xorl	%ebx, %edx
	xorl	%edi, %edx
	movl	196(%esp), %edi
	movl	%edx, 244(%esp)
	xorl	%ecx, %eax
	xorl	%esi, %eax
	movl	%eax, 240(%esp)
	movl	%edi, (%esp)
	call	strlen
	movl	%eax, %esi
	shrl	$2, %eax
	je	.L38
	movl	164(%esp), %edx
	leal	(%edi,%eax,4), %ebx
	movl	%edi, %ecx
	.p2align 4
	.p2align 3
.L7:
	imull	$-862048943, (%ecx), %eax
	addl	$4, %ecx
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%edx, %eax
	roll	$13, %eax
	cmpl	%ebx, %ecx
	leal	-430675100(%eax,%eax,4), %edx
	jne	.L7
.L6:
	movl	%esi, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	je	.L39
	cmpl	$3, %eax
	je	.L9
	decl	%eax
	je	.L76
.L11:
	movl	%esi, %eax
	xorl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	xorl	%eax, %edx
	imull	$-2048144789, %edx, %edx
	movl	%edx, %eax
	shrl	$13, %eax
	xorl	%edx, %eax
	imull	$-1028477387, %eax, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	xorl	%eax, %edx
	movzbl	163(%esp), %eax
	movl	%edx, 232(%esp)
	testb	%al, %al
	je	.L41
	movl	196(%esp), %edx
	xorl	%ecx, %ecx
	.p2align 4
	.p2align 3
.L13:
	addl	%ecx, %eax
	incl	%edx
	movl	%eax, %ecx
	sall	$10, %ecx
	addl	%ecx, %eax
	movl	%eax, %ecx
	shrl	$6, %ecx
	xorl	%eax, %ecx
	movzbl	(%edx), %eax
	testb	%al, %al
	jne	.L13
	leal	(%ecx,%ecx,8), %eax
	movl	196(%esp), %ecx
	movl	$-2078137563, %esi
	movl	%eax, %edx
	movl	$-873292572, %edi
	shrl	$11, %edx
	xorl	%edx, %eax
	movl	%eax, %edx
	sall	$15, %edx
	addl	%edx, %eax
	movl	%eax, 248(%esp)
	movzbl	163(%esp), %eax
	.p2align 4
	.p2align 3
.L14:
	xorl	%edx, %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	movl	$435, %esi
	imull	$435, %edx, %ebx
	movl	%eax, %edx
	sall	$8, %edx
	incl	%ecx
	addl	%edx, %ebx
	mull	%esi
	movl	%eax, %esi
	movzbl	(%ecx), %eax
	movl	%edx, %edi
	addl	%ebx, %edi
	testb	%al, %al
	jne	.L14
	movzbl	163(%esp), %eax
	movl	$-2128831035, %ecx
	movl	196(%esp), %edx
	.p2align 4
	.p2align 3
.L15:
	incl	%edx
	xorl	%eax, %ecx
	movzbl	(%edx), %eax
	imull	$16777619, %ecx, %ecx
	testb	%al, %al
	jne	.L15
	movl	196(%esp), %eax
	movl	$5381, %edx
	movl	%esi, 224(%esp)
	movzbl	163(%esp), %ebx
	movl	%edi, 228(%esp)
	.p2align 4
	.p2align 3
.L16:
	movl	%edx, %edi
	incl	%eax
	sall	$5, %edi
	addl	%edi, %edx
	addl	%ebx, %edx
	movzbl	(%eax), %ebx
	testb	%bl, %bl
	jne	.L16
	movl	224(%esp), %esi
	movl	%edx, %ebx
	movl	228(%esp), %edi
.L12:
	movl	%ebx, 8(%esp)
	movl	240(%esp), %eax
	movl	%esi, 16(%esp)
	movl	244(%esp), %edx
	movl	%edi, 20(%esp)
	movl	196(%esp), %ebx
	movl	%ecx, 12(%esp)
	movl	%eax, 32(%esp)
	movl	232(%esp), %eax
	movl	%edx, 36(%esp)
	movl	%ebx, 4(%esp)
	movl	$.LC0, (%esp)
	movl	%eax, 28(%esp)
	movl	248(%esp), %eax
	movl	%eax, 24(%esp)
	call	printf
	movl	56(%esp), %esi
	movl	$31, %eax
	movl	60(%esp), %edi
	mull	%esi
	movl	$-2078137563, %esi
	imull	$31, %edi, %ecx
	movl	$-873292572, %edi
	movl	%eax, 248(%esp)
	movzbl	(%ebx), %eax
	movl	%edx, 252(%esp)
	addl	%ecx, 252(%esp)
	testb	%al, %al
	je	.L17
	movl	$435, %ecx
	.p2align 4
	.p2align 3
.L18:
	xorl	%edx, %edx
	xorl	%esi, %eax
	incl	196(%esp)
	xorl	%edi, %edx
	imull	$435, %edx, %ebx
	movl	%eax, %edx
	sall	$8, %edx
	addl	%edx, %ebx
	mull	%ecx
	movl	%edx, %edi
	movl	%eax, %esi
	addl	%ebx, %edi
	movl	196(%esp), %ebx
	movzbl	(%ebx), %eax
	testb	%al, %al
	jne	.L18
.L17:
	movl	240(%esp), %eax
	movl	244(%esp), %edx
	xorl	%esi, %eax
	xorl	%edi, %edx
	addl	248(%esp), %eax
	adcl	252(%esp), %edx
	incl	164(%esp)
	movl	%eax, 56(%esp)
	movl	%edx, 60(%esp)
	movl	164(%esp), %eax
	cmpl	$8, %eax
	je	.L19
	movl	words.0(,%eax,4), %ebx
	movl	%ebx, (%esp)
	call	strlen
	movl	%eax, 156(%esp)
	movzbl	(%ebx), %eax
	movb	%al, 163(%esp)
	jmp	.L20
.L76:
	xorl	%ecx, %ecx
.L10:
	movzbl	(%ebx), %eax
	xorl	%ecx, %eax
	imull	$-862048943, %eax, %eax
	roll	$15, %eax
	imull	$461845907, %eax, %eax
	xorl	%eax, %edx
	jmp	.L11
.L9:
	movzbl	2(%ebx), %eax
	sall	$16, %eax
.L8:
	movzbl	1(%ebx), %ecx
	sall	$8, %ecx
	xorl	%eax, %ecx
	jmp	.L10
.L39:
	xorl	%eax, %eax
	jmp	.L8
.L19:
	xorl	%edx, %edx
	xorl	%eax, %eax
.L21:
	movl	%edx, 272(%esp,%eax)
	movl	%edx, 276(%esp,%eax)
	addl	$8, %eax
	cmpl	$192, %eax
	jb	.L21
	leal	256(%esp), %esi
	xorl	%eax, %eax
	movl	%eax, 248(%esp)
	.p2align 4
	.p2align 3
.L32:
	movl	%esi, (%esp)
	movl	248(%esp), %eax
	movl	$.LC1, %edi
	movl	%edi, 4(%esp)
	movl	%eax, 8(%esp)
	call	sprintf
	movzbl	256(%esp), %ebx
	testb	%bl, %bl
	je	.L23
	movzbl	%bl, %ecx
	movl	%esi, %edi
	movl	$5381, %eax
	.p2align 4
	.p2align 3
.L24:
	movl	%eax, %edx
	incl	%edi
	sall	$5, %edx
	addl	%edx, %eax
	addl	%ecx, %eax
	movzbl	(%edi), %ecx
	testb	%cl, %cl
	jne	.L24
	andl	$15, %eax
	movl	%esi, %edx
	incl	272(%esp,%eax,4)
	movl	$-2128831035, %eax
	.p2align 4
	.p2align 3
.L25:
	incl	%edx
	xorl	%ebx, %eax
	movzbl	(%edx), %ebx
	imull	$16777619, %eax, %eax
	testb	%bl, %bl
	jne	.L25
	andl	$15, %eax
.L36:
	incl	336(%esp,%eax,4)
	movl	%esi, (%esp)
	call	strlen
	movl	%eax, %ecx
	shrl	$2, %ecx
	je	.L43
	imull	$-862048943, 256(%esp), %edx
	roll	$15, %edx
	imull	$461845907, %edx, %edx
	xorl	$1, %edx
	roll	$13, %edx
	cmpl	$1, %ecx
	leal	-430675100(%edx,%edx,4), %edx
	je	.L27
	imull	$-862048943, 260(%esp), %ebx
	roll	$15, %ebx
	imull	$461845907, %ebx, %ebx
	xorl	%ebx, %edx
	roll	$13, %edx
	cmpl	$3, %ecx
	leal	-430675100(%edx,%edx,4), %edx
	jne	.L27
	imull	$-862048943, 264(%esp), %ebx
	roll	$15, %ebx
	imull	$461845907, %ebx, %ebx
	xorl	%ebx, %edx
	roll	$13, %edx
	leal	-430675100(%edx,%edx,4), %edx
.L27:
	leal	(%esi,%ecx,4), %ebx
.L26:
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	je	.L44
	cmpl	$3, %ecx
	je	.L29
	decl	%ecx
	je	.L77
.L31:
	incl	248(%esp)
	xorl	%edx, %eax
	movl	%eax, %edx
	shrl	$16, %edx
	xorl	%edx, %eax
	imull	$-2048144789, %eax, %eax
	movl	%eax, %edx
	shrl	$13, %edx
	xorl	%eax, %edx
	imull	$-1028477387, %edx, %edx
	movl	%edx, %eax
	shrl	$16, %eax
	xorl	%edx, %eax
	andl	$15, %eax
	incl	400(%esp,%eax,4)
	movl	248(%esp), %eax
	cmpl	$2000, %eax
	jne	.L32
	leal	336(%esp), %ebx
	leal	528(%esp), %esi
.L33:
	leal	-64(%ebx), %edi
	.p2align 4
	.p2align 3
.L34:
	movl	(%edi), %eax
	addl	$4, %edi
	movl	$.LC2, (%esp)
	movl	%eax, 4(%esp)
	call	printf
	cmpl	%ebx, %edi
	jne	.L34
	movl	$10, (%esp)
	leal	64(%edi), %ebx
	call	putchar
	cmpl	%ebx, %esi
	jne	.L33
	movl	$.LC3, (%esp)
	movl	60(%esp), %edi
	movl	56(%esp), %esi
	movl	%edi, 8(%esp)
	movl	%esi, 4(%esp)
	call	printf
	movl	%esi, %eax
	movl	%esi, %ecx
	movl	%esi, 56(%esp)
	shrdl	$20, %edi, %eax
	andl	$1048575, %ecx
	movl	%edi, 60(%esp)
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%edi, %eax
	shrl	$8, %eax
	andl	$1048575, %eax
	addl	%eax, %ecx
	movl	%edi, %eax
	shrl	$28, %eax
	addl	%eax, %ecx
	movl	$1374389535, %eax
	mull	%ecx
	movl	%edx, %eax
	shrl	$3, %eax
	leal	(%eax,%eax,4), %eax
	leal	(%eax,%eax,4), %edx
	movl	%ecx, %eax
	subl	%edx, %eax
	xorl	%edx, %edx
	subl	%eax, %esi
	sbbl	%edx, %edi
	imull	$-1030792151, %edi, %ecx
	movl	$100, %edi
	imull	$-1889785611, %esi, %eax
	addl	%eax, %ecx
	movl	$-1030792151, %eax
	mull	%esi
	movl	56(%esp), %esi
	addl	%ecx, %edx
	shrdl	$2, %edx, %eax
	mull	%edi
	subl	%eax, %esi
	leal	-12(%ebp), %esp
	movl	%esi, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
.L41:
	xorl	%eax, %eax
	movl	$-2128831035, %ecx
	movl	%eax, 248(%esp)
	movl	$-2078137563, %esi
	movl	$-873292572, %edi
	movl	$5381, %ebx
	jmp	.L12
.L38:
	movl	164(%esp), %edx
	movl	%edi, %ebx
	jmp	.L6
.L37:
	movl	$-814882738, %eax
	movl	%edi, %esi
	movl	%eax, 176(%esp)
	movl	$-1765398490, %eax
	movl	$-265860253, %edx
	movl	%eax, 180(%esp)
	movl	$-540350514, %eax
	movl	$1920887931, %ecx
	movl	%eax, 64(%esp)
	movl	$-656422182, %eax
	movl	$2070636910, %ebx
	movl	%eax, 68(%esp)
	movl	$336816054, %eax
	movl	$1835496289, %edi
	movl	%eax, 232(%esp)
	movl	$1803510369, %eax
	movl	%edx, 236(%esp)
	movl	%ecx, 184(%esp)
	movl	%ebx, 188(%esp)
	movl	%edi, 248(%esp)
	movl	%eax, 252(%esp)
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L77:
	xorl	%edi, %edi
.L30:
	movzbl	(%ebx), %ecx
	xorl	%edi, %ecx
	imull	$-862048943, %ecx, %ecx
	roll	$15, %ecx
	imull	$461845907, %ecx, %ecx
	xorl	%ecx, %edx
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L29:
	movzbl	2(%ebx), %edi
	sall	$16, %edi
.L28:
	movzbl	1(%ebx), %ecx
	sall	$8, %ecx
	xorl	%ecx, %edi
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L44:
	xorl	%edi, %edi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L43:
	movl	$1, %edx
	movl	%esi, %ebx
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L23:
	incl	292(%esp)
	movl	$5, %eax
	jmp	.L36
	.size	main, .-main
	.section	.rodata.str1.1
.LC4:
	.string	""
.LC5:
	.string	"a"
.LC6:
	.string	"toy"
.LC7:
	.string	"kernel"
.LC8:
	.string	"page table"
.LC9:
	.string	"interrupt"
.LC10:
	.string	"The quick brown fox"
.LC11:
	.string	"0123456789abcdef"
	.section	.rodata
	.align 32
	.type	words.0, @object
	.size	words.0, 32
words.0:
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
