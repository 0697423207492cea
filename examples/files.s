# files.s: a program reads its own file. It opens the file by its name, reads the first bytes and
# closes it; each step is one system call, through the C library.

	.set	O_RDONLY, 0

	.text
	.globl	main
main:
	# open("files", O_RDONLY): a descriptor, or -1 if there is no such file
	pushl	$O_RDONLY
	pushl	$name
	call	open
	addl	$8, %esp
	testl	%eax, %eax
	js	failed
	movl	%eax, %ebx

	# read(descriptor, &magic, 4): how many bytes came, which may be fewer
	pushl	$4
	pushl	$magic
	pushl	%ebx
	call	read
	addl	$12, %esp
	cmpl	$4, %eax
	jne	failed

	# close(descriptor)
	pushl	%ebx
	call	close
	addl	$4, %esp

	# a byte that is 0x7f and three letters: an ELF file, as all programs are
	pushl	$magic + 1
	movzbl	magic, %eax
	pushl	%eax
	pushl	$found_text
	call	printf
	addl	$12, %esp
	xorl	%eax, %eax
	ret

	# perror says what was tried and why it failed; main's result is the exit status
failed:
	pushl	$name
	call	perror
	addl	$4, %esp
	movl	$1, %eax
	ret

	.section .rodata
name:
	.string	"files"
found_text:
	.string	"my own file begins with 0x%x and %s\n"

	.bss
magic:
	.space	5			# and a zero byte for printf
