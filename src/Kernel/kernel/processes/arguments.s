# arguments.s: a program's arguments, from the old program's memory to the new one's stack.

.include "kernel.inc"

	.text

# arguments_copy: the strings of a program's argument array into the kernel.
# in: eax, the user's array of addresses, which ends with a null
# out: eax, 0 or -1
#
#	0(%esp)	an element of the array
	.globl	arguments_copy
arguments_copy:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	pushl	$0
	movl	%eax, %ebx			# array
	xorl	%esi, %esi			# arguments so far
	xorl	%edi, %edi			# bytes so far
	testl	%eax, %eax
	jz	.Larguments_end			# no array: no arguments

.Largument:
	movl	%esp, %eax
	movl	%ebx, %edx
	movl	$4, %ecx
	call	copy_from_user
	testl	%eax, %eax
	jnz	.Larguments_bad
	movl	(%esp), %eax
	testl	%eax, %eax
	jz	.Larguments_end
	cmpl	$ARGUMENTS, %esi
	jae	.Larguments_bad
	movl	%edi, argument_offsets(,%esi,4)
	leal	argument_strings(%edi), %edx
	movl	$ARGUMENTS_SIZE, %ecx
	subl	%edi, %ecx
	call	user_string
	testl	%eax, %eax
	js	.Larguments_bad
	leal	1(%edi,%eax), %edi
	incl	%esi
	addl	$4, %ebx
	jmp	.Largument

.Larguments_end:
	movl	%esi, argument_count
	movl	%edi, argument_bytes
	xorl	%eax, %eax
.Larguments_return:
	addl	$4, %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Larguments_bad:
	movl	$-1, %eax
	jmp	.Larguments_return

# void arguments_name(const char *name): the only argument is a string of the kernel's
	.globl	arguments_name
arguments_name:
	pushl	%esi
	pushl	%edi
	movl	%eax, %esi
	movl	$argument_strings, %edi
.Lname_byte:
	lodsb
	stosb
	testb	%al, %al
	jnz	.Lname_byte
	subl	$argument_strings, %edi
	movl	%edi, argument_bytes
	movl	$1, argument_count
	movl	$0, argument_offsets
	popl	%edi
	popl	%esi
	ret

# arguments_place: the arguments onto the new stack, which has room for them at its top.
# out: eax, the program's esp, a multiple of 16
#
#	STACK_TOP	strings
#			argv[0] ... argv[argc - 1], 0
#			0			no environment
#	esp + 8		envp
#	esp + 4		argv
#	esp + 0		argc
	.globl	arguments_place
arguments_place:
	pushl	%ebx
	pushl	%esi
	pushl	%edi

	# the strings, at ebx
	movl	$STACK_TOP, %ebx
	subl	argument_bytes, %ebx
	movl	%ebx, %eax
	movl	$argument_strings, %edx
	movl	argument_bytes, %ecx
	call	copy_to_user

	# the words below, at esi: argc, argv, envp ...
	movl	argument_count, %edx
	leal	20(,%edx,4), %eax
	movl	%ebx, %esi
	subl	%eax, %esi
	andl	$-16, %esi
	movl	$argument_words, %edi
	movl	%edx, %eax
	stosl
	leal	12(%esi), %eax
	stosl
	leal	16(%esi,%edx,4), %eax
	stosl

	# ... the array and its null, the environment's null
	xorl	%ecx, %ecx
.Lplace:
	cmpl	%edx, %ecx
	jae	.Lplaced
	movl	argument_offsets(,%ecx,4), %eax
	addl	%ebx, %eax
	stosl
	incl	%ecx
	jmp	.Lplace
.Lplaced:
	xorl	%eax, %eax
	stosl
	stosl
	movl	%esi, %eax
	movl	$argument_words, %edx
	movl	%edi, %ecx
	subl	%edx, %ecx
	call	copy_to_user

	movl	%esi, %eax
	popl	%edi
	popl	%esi
	popl	%ebx
	ret

	.bss
	.balign	4

# exec never sleeps, so one room is enough for everyone's arguments
argument_count:
	.space	4
argument_bytes:
	.space	4
argument_offsets:
	.space	ARGUMENTS * 4
argument_words:
	.space	(3 + ARGUMENTS + 2) * 4
argument_strings:
	.space	ARGUMENTS_SIZE
