	.file	"pointers.c"
	.text
	.p2align 4
	.type	has_pages, @function
has_pages:
	subl	$16, %esp
	leal	12(%esp), %eax
	cmpl	$has_pages, %eax
	seta	%al
	addl	$16, %esp
	movzbl	%al, %eax
	ret
	.size	has_pages, .-has_pages
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"echo"
.LC1:
	.string	"file >= 0 && pipe(ends) == 0"
.LC2:
	.string	"line %d: not so: %s\n"
.LC3:
	.string	"abc"
.LC4:
	.string	"write(ends[1], \"abc\", 3) == 3"
.LC5:
	.string	"read(file, p, 100) == -1"
.LC6:
	.string	"read(ends[0], p, 100) == -1"
.LC7:
	.string	"read(0, p, 100) == -1"
.LC8:
	.string	"write(ends[1], p, 100) == -1"
.LC9:
	.string	"write(1, p, 100) == -1"
.LC10:
	.string	"pipe((int *)p) == -1"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC11:
	.string	"__fstat(file, (struct file_status *)p) == -1"
	.align 4
.LC12:
	.string	"processes((struct process_info *)p, 10) == -1"
	.section	.rodata.str1.1
.LC13:
	.string	"open(p, O_RDONLY) == -1"
.LC14:
	.string	"exec(p, NULL) == -1"
	.section	.rodata.str1.4
	.align 4
.LC15:
	.string	"p == NULL || exec(\"echo\", bad) == -1"
	.align 4
.LC16:
	.string	"p == NULL || exec(\"echo\", (char **)p) == -1"
	.align 4
.LC17:
	.string	"waitpid(-1, (int *)p, 0) == -1"
	.align 4
.LC18:
	.string	"call_with_stack(16, (unsigned)p) == -1"
	.align 4
.LC19:
	.string	"call_with_stack(5, (unsigned)p) == -1"
	.section	.rodata.str1.1
.LC20:
	.string	"read(file, room, -1) == -1"
	.section	.rodata.str1.4
	.align 4
.LC21:
	.string	"write(1, room, 0x7fffffff) == -1"
	.align 4
.LC22:
	.string	"write(1, room, 0x80000000) == -1"
	.align 4
.LC23:
	.string	"write(1, (char *)0xffffff00, 0x200) == -1"
	.align 4
.LC24:
	.string	"processes((void *)room, 0x08000001) == -1"
	.align 4
.LC25:
	.string	"processes((void *)room, -1) == -1"
	.align 4
.LC26:
	.string	"read(99, room, 1) == -1 && read(-1, room, 1) == -1 && read(0x40000000, room, 1) == -1"
	.align 4
.LC27:
	.string	"close(16) == -1 && close(-1) == -1 && dup(-5) == -1 && fstat(77, (void *)room) == -1"
	.align 4
.LC28:
	.string	"__kill(0) == -1 && __kill(-1) == -1 && kill(99999, SIGKILL) == -1 && sleep_ticks(-1) == -1"
	.align 4
.LC29:
	.string	"call_with_stack(0, 0) == -1 && call_with_stack(99, 0) == -1 && call_with_stack(-1, 0) == -1"
	.align 4
.LC30:
	.string	"call_with_stack(0x20000001, 0) == -1"
	.align 4
.LC31:
	.string	"open(path, O_RDONLY) == -1 && exec(path, NULL) == -1"
	.section	.rodata.str1.1
.LC32:
	.string	"x"
.LC33:
	.string	"exec(\"echo\", many) == -1"
.LC34:
	.string	"exec(\"echo\", one_long) == -1"
.LC35:
	.string	"nothing"
	.section	.rodata.str1.4
	.align 4
.LC36:
	.string	"exec(\"nothing\", NULL) == -1 && exec(\"command\", NULL) == -1 && exec(\"/\", NULL) == -1"
	.section	.rodata.str1.1
.LC37:
	.string	"command"
.LC38:
	.string	"/"
	.section	.rodata.str1.4
	.align 4
.LC39:
	.string	"open(\"echo\", O_RDWR) == -1 && open(\"new\", O_CREAT | O_RDWR) == -1 && open(\"no\", O_RDONLY) == -1"
	.section	.rodata.str1.1
.LC40:
	.string	"new"
.LC41:
	.string	"no"
.LC42:
	.string	"write(file, \"x\", 1) == -1"
.LC43:
	.string	"freepages() == before"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushl	%ebp
	movl	%esp, %ebp
	pushl	%edi
	pushl	%esi
	pushl	%ebx
	andl	$-16, %esp
	subl	$64, %esp
	call	freepages
	movl	$.LC0, (%esp)
	movl	%eax, 24(%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	open
	movl	%eax, 28(%esp)
	testl	%eax, %eax
	js	.L6
	leal	44(%esp), %eax
	movl	%eax, (%esp)
	call	pipe
	testl	%eax, %eax
	movl	%eax, %esi
	jne	.L6
	movl	$3, %eax
	movl	%eax, 8(%esp)
	movl	$.LC3, %eax
	movl	%eax, 4(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	write
	cmpl	$3, %eax
	jne	.L71
	movl	%esi, 20(%esp)
	xorl	%edi, %edi
	.p2align 4
	.p2align 3
.L7:
	xorl	%eax, %eax
	movl	hostile(,%edi,4), %esi
	movl	$.LC0, %ebx
	movl	%eax, 60(%esp)
	movl	$100, %eax
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%ebx, 52(%esp)
	movl	%esi, 56(%esp)
	movl	%esi, 4(%esp)
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L72
	movl	%esi, 4(%esp)
	movl	44(%esp), %eax
	movl	$100, %ecx
	movl	%ecx, 8(%esp)
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L73
	movl	%esi, 4(%esp)
	movl	$100, %edx
	movl	%edx, 8(%esp)
	movl	$0, (%esp)
	call	read
	incl	%eax
	jne	.L74
	movl	%esi, 4(%esp)
	movl	$100, %eax
	movl	%eax, 8(%esp)
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L75
	movl	%esi, 4(%esp)
	movl	$100, %eax
	movl	%eax, 8(%esp)
	movl	$1, (%esp)
	call	write
	incl	%eax
	jne	.L76
	movl	%esi, (%esp)
	call	pipe
	incl	%eax
	.p2align 4,,3
	jne	.L77
	movl	%esi, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	__fstat
	incl	%eax
	jne	.L78
	movl	%esi, (%esp)
	movl	$10, %eax
	movl	%eax, 4(%esp)
	call	processes
	incl	%eax
	jne	.L79
	cmpl	$7, %edi
	jg	.L16
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	open
	incl	%eax
	jne	.L80
	movl	%esi, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	exec
	incl	%eax
	jne	.L81
	testl	%esi, %esi
	je	.L19
	movl	$.LC0, (%esp)
	leal	52(%esp), %eax
	movl	%eax, 4(%esp)
	call	exec
	incl	%eax
	jne	.L20
.L23:
	movl	%esi, 4(%esp)
	movl	$.LC0, (%esp)
	call	exec
	incl	%eax
	jne	.L82
	movl	%esi, 4(%esp)
	xorl	%eax, %eax
	movl	%eax, 8(%esp)
	movl	$-1, (%esp)
	call	waitpid
	incl	%eax
	jne	.L25
	cmpl	$4095, %esi
	jbe	.L29
.L27:
	movl	$16, %eax
#APP
# 21 "../../../../tests/Kernel.Tests/programs/pointers.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L83
	movl	$5, %eax
#APP
# 21 "../../../../tests/Kernel.Tests/programs/pointers.c" 1
	movl %esp, %ebx; movl %esi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L84
.L28:
	incl	%edi
	cmpl	$10, %edi
	jne	.L7
	movl	$-1, %eax
	movl	20(%esp), %esi
	movl	%eax, 8(%esp)
	movl	$room.2, %eax
	movl	%eax, 4(%esp)
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	read
	incl	%eax
	jne	.L85
	movl	$1, (%esp)
	movl	$room.2, %eax
	movl	$2147483647, %edi
	movl	%edi, 8(%esp)
	movl	%eax, 4(%esp)
	call	write
	incl	%eax
	jne	.L86
	movl	$1, (%esp)
	movl	$-2147483648, %ecx
	movl	$room.2, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	call	write
	incl	%eax
	jne	.L87
	movl	$1, (%esp)
	movl	$512, %eax
	movl	$-256, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	write
	incl	%eax
	jne	.L88
	movl	$room.2, (%esp)
	movl	$134217729, %eax
	movl	%eax, 4(%esp)
	call	processes
	incl	%eax
	jne	.L89
	movl	$room.2, (%esp)
	movl	$-1, %eax
	movl	%eax, 4(%esp)
	call	processes
	incl	%eax
	jne	.L90
	movl	$99, (%esp)
	movl	$1, %eax
	movl	%eax, 8(%esp)
	movl	$room.2, %eax
	movl	%eax, 4(%esp)
	call	read
	incl	%eax
	jne	.L39
	movl	$-1, (%esp)
	movl	$1, %ebx
	movl	$room.2, %edi
	movl	%ebx, 8(%esp)
	movl	%edi, 4(%esp)
	call	read
	incl	%eax
	jne	.L39
	movl	$1073741824, (%esp)
	movl	$1, %edx
	movl	$room.2, %ecx
	movl	%edx, 8(%esp)
	movl	%ecx, 4(%esp)
	call	read
	incl	%eax
	jne	.L39
	movl	$16, (%esp)
	call	close
	incl	%eax
	jne	.L41
	movl	$-1, (%esp)
	call	close
	incl	%eax
	jne	.L41
	movl	$-5, (%esp)
	call	dup
	incl	%eax
	jne	.L41
	movl	$77, (%esp)
	movl	$room.2, %eax
	movl	%eax, 4(%esp)
	call	fstat
	incl	%eax
	jne	.L41
	movl	$0, (%esp)
	call	__kill
	incl	%eax
	jne	.L43
	movl	$-1, (%esp)
	call	__kill
	incl	%eax
	jne	.L43
	movl	$99999, (%esp)
	movl	$9, %eax
	movl	%eax, 4(%esp)
	call	kill
	incl	%eax
	jne	.L43
	movl	$-1, (%esp)
	call	sleep_ticks
	incl	%eax
	jne	.L43
	xorl	%edi, %edi
	movl	%edi, %eax
#APP
# 21 "../../../../tests/Kernel.Tests/programs/pointers.c" 1
	movl %esp, %ebx; movl %edi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L45
	movl	$99, %eax
#APP
# 21 "../../../../tests/Kernel.Tests/programs/pointers.c" 1
	movl %esp, %ebx; movl %edi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	cmpl	$-1, %eax
	jne	.L45
	xorl	%edi, %edi
#APP
# 21 "../../../../tests/Kernel.Tests/programs/pointers.c" 1
	movl %esp, %ebx; movl %edi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L45
	movl	$536870913, %eax
#APP
# 21 "../../../../tests/Kernel.Tests/programs/pointers.c" 1
	movl %esp, %ebx; movl %edi, %esp; int $64; movl %ebx, %esp
# 0 "" 2
#NO_APP
	incl	%eax
	jne	.L91
	movl	$path.1, (%esp)
	movl	$5000, %eax
	movl	%eax, 8(%esp)
	movl	$97, %eax
	movl	%eax, 4(%esp)
	call	memset
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	movl	$path.1, (%esp)
	call	open
	incl	%eax
	jne	.L48
	movl	$path.1, (%esp)
	xorl	%edi, %edi
	movl	%edi, 4(%esp)
	call	exec
	incl	%eax
	jne	.L48
	.p2align 4
	.p2align 3
.L49:
	movl	$.LC32, %ebx
	movl	%ebx, many.0(,%esi,4)
	incl	%esi
	cmpl	$63, %esi
	jne	.L49
	movl	$.LC0, (%esp)
	movl	$many.0, %ecx
	movl	%ecx, 4(%esp)
	call	exec
	incl	%eax
	jne	.L92
	xorl	%eax, %eax
	xorl	%edx, %edx
	movb	%al, path.1+4999
	movl	$.LC0, %eax
	movl	%eax, 52(%esp)
	movl	$path.1, %eax
	movl	%eax, 56(%esp)
	leal	52(%esp), %eax
	movl	%edx, 60(%esp)
	movl	%eax, 4(%esp)
	movl	$.LC0, (%esp)
	call	exec
	incl	%eax
	jne	.L93
	movl	$.LC35, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	exec
	incl	%eax
	jne	.L53
	movl	$.LC37, (%esp)
	xorl	%eax, %eax
	movl	%eax, 4(%esp)
	call	exec
	incl	%eax
	jne	.L53
	movl	$.LC38, (%esp)
	xorl	%edi, %edi
	movl	%edi, 4(%esp)
	call	exec
	incl	%eax
	jne	.L53
	movl	$.LC0, (%esp)
	movl	$2, %esi
	movl	%esi, 4(%esp)
	call	open
	incl	%eax
	jne	.L55
	movl	$.LC40, (%esp)
	movl	$514, %ebx
	movl	%ebx, 4(%esp)
	call	open
	incl	%eax
	jne	.L55
	movl	$.LC41, (%esp)
	xorl	%ecx, %ecx
	movl	%ecx, 4(%esp)
	call	open
	incl	%eax
	jne	.L55
	movl	$1, %eax
	movl	$.LC32, %edx
	movl	%eax, 8(%esp)
	movl	28(%esp), %eax
	movl	%edx, 4(%esp)
	movl	%eax, (%esp)
	call	write
	incl	%eax
	jne	.L94
	movl	28(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	44(%esp), %eax
	movl	%eax, (%esp)
	call	close
	movl	48(%esp), %eax
	movl	%eax, (%esp)
	call	close
	call	freepages
	cmpl	%eax, 24(%esp)
	jne	.L95
	leal	-12(%ebp), %esp
	xorl	%eax, %eax
	popl	%ebx
	popl	%esi
	popl	%edi
	popl	%ebp
	ret
	.p2align 4,,10
	.p2align 3
.L19:
	movl	$-1, (%esp)
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	movl	%ecx, 8(%esp)
	movl	%ebx, 4(%esp)
	call	waitpid
	incl	%eax
	jne	.L25
	leal	40(%esp), %eax
	cmpl	$has_pages, %eax
	ja	.L27
	incl	%edi
	jmp	.L7
	.p2align 4,,10
	.p2align 3
.L16:
	testl	%esi, %esi
	jne	.L23
	movl	$-1, (%esp)
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
	call	waitpid
	incl	%eax
	jne	.L25
.L29:
	leal	40(%esp), %eax
	cmpl	$has_pages, %eax
	ja	.L27
	jmp	.L28
.L72:
	movl	$.LC5, 8(%esp)
	movl	$37, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L25:
	movl	$.LC17, 8(%esp)
	movl	$51, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L81:
	movl	$.LC14, 8(%esp)
	movl	$47, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L80:
	movl	$.LC13, 8(%esp)
	movl	$46, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L79:
	movl	$.LC12, 8(%esp)
	movl	$44, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L78:
	movl	$.LC11, 8(%esp)
	movl	$43, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L77:
	movl	$.LC10, 8(%esp)
	movl	$42, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L76:
	movl	$.LC9, 8(%esp)
	movl	$41, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L75:
	movl	$.LC8, 8(%esp)
	movl	$40, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L74:
	movl	$.LC7, 8(%esp)
	movl	$39, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L73:
	movl	$.LC6, 8(%esp)
	movl	$38, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L84:
	movl	$.LC19, 8(%esp)
	movl	$54, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L83:
	movl	$.LC18, 8(%esp)
	movl	$53, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L88:
	movl	$.LC23, 8(%esp)
	movl	$63, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L87:
	movl	$.LC22, 8(%esp)
	movl	$62, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L86:
	movl	$.LC21, 8(%esp)
	movl	$61, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L85:
	movl	$.LC20, 8(%esp)
	movl	$60, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L82:
	movl	$.LC16, 8(%esp)
	movl	$50, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L20:
	movl	$.LC15, 8(%esp)
	movl	$48, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L95:
	movl	$.LC43, 8(%esp)
	movl	$17, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L94:
	movl	$.LC42, 8(%esp)
	movl	$91, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L55:
	movl	$.LC39, 8(%esp)
	movl	$90, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L53:
	movl	$.LC36, 8(%esp)
	movl	$89, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L93:
	movl	$.LC34, 8(%esp)
	movl	$86, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L92:
	movl	$.LC33, 8(%esp)
	movl	$83, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L48:
	movl	$.LC31, 8(%esp)
	movl	$77, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L91:
	movl	$.LC30, 8(%esp)
	movl	$72, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L45:
	movl	$.LC29, 8(%esp)
	movl	$71, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L43:
	movl	$.LC28, 8(%esp)
	movl	$70, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L41:
	movl	$.LC27, 8(%esp)
	movl	$69, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L39:
	movl	$.LC26, 8(%esp)
	movl	$68, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L90:
	movl	$.LC25, 8(%esp)
	movl	$65, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L89:
	movl	$.LC24, 8(%esp)
	movl	$64, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L71:
	movl	$.LC4, 8(%esp)
	movl	$32, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
.L6:
	movl	$.LC1, 8(%esp)
	movl	$31, 4(%esp)
	movl	$.LC2, (%esp)
	call	printf
	movl	$1, (%esp)
	call	exit
	.size	main, .-main
	.local	many.0
	.comm	many.0,256,32
	.local	path.1
	.comm	path.1,5000,32
	.local	room.2
	.comm	room.2,64,32
	.section	.rodata
	.align 32
	.type	hostile, @object
	.size	hostile, 40
hostile:
	.long	0
	.long	1
	.long	4095
	.long	2130706432
	.long	-2147483648
	.long	-2147418112
	.long	-4
	.long	-1
	.long	2147483645
	.long	2147483647
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
