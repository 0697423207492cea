	.file	"reason.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"Unknown error %d"
	.text
	.p2align 4
	.globl	strerror
	.type	strerror, @function
strerror:
	subl	$28, %esp
	movl	32(%esp), %eax
	cmpl	$38, %eax
	ja	.L2
	movl	reasons(,%eax,4), %edx
	testl	%edx, %edx
	je	.L2
	movl	%edx, %eax
	addl	$28, %esp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	movl	%eax, 12(%esp)
	movl	$26, %edx
	movl	$.LC0, %eax
	movl	%edx, 4(%esp)
	movl	%eax, 8(%esp)
	movl	$unknown.0, (%esp)
	call	snprintf
	movl	$unknown.0, %edx
	addl	$28, %esp
	movl	%edx, %eax
	ret
	.size	strerror, .-strerror
	.local	unknown.0
	.comm	unknown.0,26,4
	.section	.rodata.str1.1
.LC1:
	.string	"Success"
.LC2:
	.string	"Operation not permitted"
.LC3:
	.string	"No such file or directory"
.LC4:
	.string	"No such process"
.LC5:
	.string	"Interrupted system call"
.LC6:
	.string	"Input/output error"
.LC7:
	.string	"Argument list too long"
.LC8:
	.string	"Exec format error"
.LC9:
	.string	"Bad file descriptor"
.LC10:
	.string	"No child processes"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC11:
	.string	"Resource temporarily unavailable"
	.section	.rodata.str1.1
.LC12:
	.string	"Cannot allocate memory"
.LC13:
	.string	"Permission denied"
.LC14:
	.string	"Bad address"
.LC15:
	.string	"File exists"
.LC16:
	.string	"Not a directory"
.LC17:
	.string	"Is a directory"
.LC18:
	.string	"Invalid argument"
.LC19:
	.string	"Too many open files in system"
.LC20:
	.string	"Too many open files"
	.section	.rodata.str1.4
	.align 4
.LC21:
	.string	"Inappropriate ioctl for device"
	.section	.rodata.str1.1
.LC22:
	.string	"No space left on device"
.LC23:
	.string	"Illegal seek"
.LC24:
	.string	"Read-only file system"
.LC25:
	.string	"Broken pipe"
	.section	.rodata.str1.4
	.align 4
.LC26:
	.string	"Numerical argument out of domain"
	.section	.rodata.str1.1
.LC27:
	.string	"Numerical result out of range"
.LC28:
	.string	"Function not implemented"
	.section	.rodata
	.align 32
	.type	reasons, @object
	.size	reasons, 156
reasons:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.zero	4
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.zero	8
	.long	.LC15
	.zero	8
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.zero	8
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.zero	4
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.zero	12
	.long	.LC28
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
