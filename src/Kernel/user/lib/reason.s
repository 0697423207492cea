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
	cmpl	$125, %eax
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
	.string	"No such device or address"
.LC8:
	.string	"Argument list too long"
.LC9:
	.string	"Exec format error"
.LC10:
	.string	"Bad file descriptor"
.LC11:
	.string	"No child processes"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align 4
.LC12:
	.string	"Resource temporarily unavailable"
	.section	.rodata.str1.1
.LC13:
	.string	"Cannot allocate memory"
.LC14:
	.string	"Permission denied"
.LC15:
	.string	"Bad address"
.LC16:
	.string	"Device or resource busy"
.LC17:
	.string	"File exists"
.LC18:
	.string	"Invalid cross-device link"
.LC19:
	.string	"No such device"
.LC20:
	.string	"Not a directory"
.LC21:
	.string	"Is a directory"
.LC22:
	.string	"Invalid argument"
.LC23:
	.string	"Too many open files in system"
.LC24:
	.string	"Too many open files"
	.section	.rodata.str1.4
	.align 4
.LC25:
	.string	"Inappropriate ioctl for device"
	.section	.rodata.str1.1
.LC26:
	.string	"Text file busy"
.LC27:
	.string	"File too large"
.LC28:
	.string	"No space left on device"
.LC29:
	.string	"Illegal seek"
.LC30:
	.string	"Read-only file system"
.LC31:
	.string	"Too many links"
.LC32:
	.string	"Broken pipe"
	.section	.rodata.str1.4
	.align 4
.LC33:
	.string	"Numerical argument out of domain"
	.section	.rodata.str1.1
.LC34:
	.string	"Numerical result out of range"
.LC35:
	.string	"Resource deadlock avoided"
.LC36:
	.string	"File name too long"
.LC37:
	.string	"No locks available"
.LC38:
	.string	"Function not implemented"
.LC39:
	.string	"Directory not empty"
	.section	.rodata.str1.4
	.align 4
.LC40:
	.string	"Too many levels of symbolic links"
	.section	.rodata.str1.1
.LC41:
	.string	"Protocol error"
	.section	.rodata.str1.4
	.align 4
.LC42:
	.string	"Value too large for defined data type"
	.align 4
.LC43:
	.string	"Invalid or incomplete multibyte or wide character"
	.section	.rodata.str1.1
.LC44:
	.string	"Operation not supported"
.LC45:
	.string	"Connection timed out"
.LC46:
	.string	"Operation canceled"
	.section	.rodata
	.align 32
	.type	reasons, @object
	.size	reasons, 504
reasons:
	.long	.LC1
	.long	.LC2
	.long	.LC3
	.long	.LC4
	.long	.LC5
	.long	.LC6
	.long	.LC7
	.long	.LC8
	.long	.LC9
	.long	.LC10
	.long	.LC11
	.long	.LC12
	.long	.LC13
	.long	.LC14
	.long	.LC15
	.zero	4
	.long	.LC16
	.long	.LC17
	.long	.LC18
	.long	.LC19
	.long	.LC20
	.long	.LC21
	.long	.LC22
	.long	.LC23
	.long	.LC24
	.long	.LC25
	.long	.LC26
	.long	.LC27
	.long	.LC28
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
	.long	.LC40
	.zero	120
	.long	.LC41
	.zero	12
	.long	.LC42
	.zero	32
	.long	.LC43
	.zero	40
	.long	.LC44
	.zero	56
	.long	.LC45
	.zero	56
	.long	.LC46
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
