# exec.s: a process becomes another program. The program is an ELF file in the boot archive, so all
# of it is in memory: it is checked first (program.s), and from the moment when the old program goes
# nothing can fail any more.

.include "kernel.inc"
.include "elf.inc"

	.text

# int sys_exec(const char *path, char **arguments)
# out: -1 if the program cannot be executed; else there is nobody to return to
	.globl	sys_exec
sys_exec:
	pushl	%ebx
	movl	%edx, %ebx

	# everything of the old program that is still needed goes into the kernel's memory
	movl	$exec_path, %edx
	movl	$PATH_SIZE, %ecx
	call	user_string
	testl	%eax, %eax
	js	.Lexec_bad
	movl	%ebx, %eax
	call	arguments_copy
	testl	%eax, %eax
	jnz	.Lexec_bad

	movl	$exec_path, %eax
	popl	%ebx
	jmp	exec_program
.Lexec_bad:
	movl	$-1, %eax
	popl	%ebx
	ret

# int exec_kernel(const char *path): for the first process; its only argument is its own name
	.globl	exec_kernel
exec_kernel:
	pushl	%esi
	pushl	%edi

	# as if a program had passed it
	movl	%eax, %esi
	movl	$exec_path, %edi
.Lkernel_byte:
	lodsb
	stosb
	testb	%al, %al
	jnz	.Lkernel_byte
	movl	$exec_path, %eax
	call	arguments_name

	popl	%edi
	popl	%esi
	movl	$exec_path, %eax
	# falls through

# int exec_program(const char *path)
# The arguments have been copied (arguments.s).
# out: 0 with a new program and trap frame; -1 with the old ones
exec_program:
	pushl	%ebx
	pushl	%esi
	pushl	%edi
	call	archive_find
	testl	%eax, %eax
	jz	.Lprogram_bad
	call	archive_bytes
	movl	%eax, %esi			# the file
	movl	%edx, %edi			# its length
	call	program_check
	cmpl	$-1, %eax
	je	.Lprogram_bad

	# out with the old, in with the new, if there is enough memory
	call	space_exec
	testl	%eax, %eax
	jnz	.Lprogram_bad
	movl	current, %ebx
	call	program_load
	call	name_set
	call	signals_reset

	# registers: zeros, the entry point, the stack with the arguments
	movl	P_FRAME(%ebx), %edx
	movl	%edx, %edi
	xorl	%eax, %eax
	movl	$TF_SIZE / 4, %ecx
	rep stosl
	movl	EH_ENTRY(%esi), %eax
	movl	%eax, TF_EIP(%edx)
	movl	$FL_UM | FL_IF, TF_EFLAGS(%edx)
	pushl	%edx
	call	arguments_place
	popl	%edx
	movl	%eax, TF_ESP(%edx)

	xorl	%eax, %eax
.Lprogram_return:
	popl	%edi
	popl	%esi
	popl	%ebx
	ret
.Lprogram_bad:
	movl	$-1, %eax
	jmp	.Lprogram_return

# name_set: the process is named after the last part of exec_path.
# in: ebx, the process
name_set:
	pushl	%esi
	movl	$exec_path, %eax
.Lname_part:
	movl	%eax, %esi
.Lname_byte:
	movb	(%eax), %dl
	incl	%eax
	cmpb	$'/', %dl
	je	.Lname_part
	testb	%dl, %dl
	jnz	.Lname_byte

	# as much as there is room for, and zeros
	leal	P_NAME(%ebx), %edi
	movl	$NAME_SIZE - 1, %ecx
.Lname_copy:
	movb	(%esi), %al
	stosb
	testb	%al, %al
	jz	.Lname_zeros
	incl	%esi
.Lname_zeros:
	loop	.Lname_copy
	movb	$0, (%edi)
	popl	%esi
	ret

	.bss

# exec never sleeps, so one room is enough
exec_path:
	.space	PATH_SIZE
