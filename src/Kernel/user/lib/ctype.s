	.file	"ctype.c"
	.text
	.p2align 4
	.globl	isupper
	.type	isupper, @function
isupper:
	movl	4(%esp), %eax
	subl	$65, %eax
	cmpl	$25, %eax
	setbe	%al
	movzbl	%al, %eax
	ret
	.size	isupper, .-isupper
	.p2align 4
	.globl	islower
	.type	islower, @function
islower:
	movl	4(%esp), %eax
	subl	$97, %eax
	cmpl	$25, %eax
	setbe	%al
	movzbl	%al, %eax
	ret
	.size	islower, .-islower
	.p2align 4
	.globl	isalpha
	.type	isalpha, @function
isalpha:
	movl	4(%esp), %eax
	orl	$32, %eax
	subl	$97, %eax
	cmpl	$25, %eax
	setbe	%al
	movzbl	%al, %eax
	ret
	.size	isalpha, .-isalpha
	.p2align 4
	.globl	isdigit
	.type	isdigit, @function
isdigit:
	movl	4(%esp), %eax
	subl	$48, %eax
	cmpl	$9, %eax
	setbe	%al
	movzbl	%al, %eax
	ret
	.size	isdigit, .-isdigit
	.p2align 4
	.globl	isxdigit
	.type	isxdigit, @function
isxdigit:
	movl	4(%esp), %edx
	movl	$1, %eax
	leal	-48(%edx), %ecx
	cmpl	$9, %ecx
	jbe	.L6
	movl	%edx, %eax
	orl	$32, %eax
	subl	$97, %eax
	cmpl	$5, %eax
	setbe	%dl
	movzbl	%dl, %eax
.L6:
	ret
	.size	isxdigit, .-isxdigit
	.p2align 4
	.globl	isalnum
	.type	isalnum, @function
isalnum:
	movl	4(%esp), %ecx
	movl	$1, %edx
	movl	%ecx, %eax
	orl	$32, %eax
	subl	$97, %eax
	cmpl	$25, %eax
	jbe	.L9
	subl	$48, %ecx
	xorl	%edx, %edx
	cmpl	$9, %ecx
	setbe	%dl
.L9:
	movl	%edx, %eax
	ret
	.size	isalnum, .-isalnum
	.p2align 4
	.globl	isblank
	.type	isblank, @function
isblank:
	movl	4(%esp), %edx
	cmpl	$32, %edx
	sete	%al
	cmpl	$9, %edx
	sete	%dl
	orb	%dl, %al
	movzbl	%al, %eax
	ret
	.size	isblank, .-isblank
	.p2align 4
	.globl	isspace
	.type	isspace, @function
isspace:
	movl	4(%esp), %eax
	cmpl	$32, %eax
	je	.L15
	subl	$9, %eax
	cmpl	$4, %eax
	setbe	%al
	movzbl	%al, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	movl	$1, %eax
	ret
	.size	isspace, .-isspace
	.p2align 4
	.globl	isprint
	.type	isprint, @function
isprint:
	movl	4(%esp), %eax
	subl	$32, %eax
	cmpl	$94, %eax
	setbe	%al
	movzbl	%al, %eax
	ret
	.size	isprint, .-isprint
	.p2align 4
	.globl	isgraph
	.type	isgraph, @function
isgraph:
	movl	4(%esp), %eax
	subl	$33, %eax
	cmpl	$93, %eax
	setbe	%al
	movzbl	%al, %eax
	ret
	.size	isgraph, .-isgraph
	.p2align 4
	.globl	ispunct
	.type	ispunct, @function
ispunct:
	movl	4(%esp), %edx
	xorl	%eax, %eax
	leal	-33(%edx), %ecx
	cmpl	$93, %ecx
	ja	.L18
	movl	%edx, %ecx
	orl	$32, %ecx
	subl	$97, %ecx
	cmpl	$25, %ecx
	ja	.L22
.L18:
	ret
	.p2align 4,,10
	.p2align 3
.L22:
	leal	-48(%edx), %eax
	cmpl	$9, %eax
	seta	%dl
	movzbl	%dl, %eax
	ret
	.size	ispunct, .-ispunct
	.p2align 4
	.globl	iscntrl
	.type	iscntrl, @function
iscntrl:
	movl	4(%esp), %edx
	cmpl	$127, %edx
	sete	%al
	cmpl	$31, %edx
	setbe	%dl
	orb	%dl, %al
	movzbl	%al, %eax
	ret
	.size	iscntrl, .-iscntrl
	.p2align 4
	.globl	tolower
	.type	tolower, @function
tolower:
	movl	4(%esp), %eax
	leal	-65(%eax), %edx
	cmpl	$25, %edx
	ja	.L25
	addl	$32, %eax
.L25:
	ret
	.size	tolower, .-tolower
	.p2align 4
	.globl	toupper
	.type	toupper, @function
toupper:
	movl	4(%esp), %eax
	leal	-97(%eax), %edx
	cmpl	$25, %edx
	ja	.L27
	subl	$32, %eax
.L27:
	ret
	.size	toupper, .-toupper
	.p2align 4
	.globl	isascii
	.type	isascii, @function
isascii:
	xorl	%eax, %eax
	cmpl	$127, 4(%esp)
	setbe	%al
	ret
	.size	isascii, .-isascii
	.p2align 4
	.globl	toascii
	.type	toascii, @function
toascii:
	movl	4(%esp), %eax
	andl	$127, %eax
	ret
	.size	toascii, .-toascii
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
