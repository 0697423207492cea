# descriptor.s: descriptors: the numbers by which a process has its open files.

.include "kernel.inc"

	.text

# int descriptor_new(struct file *f)
# Gives the current process the lowest free descriptor for a file.
# out: the descriptor; -1, and the file is dropped
	.globl	descriptor_new
descriptor_new:
	movl	current, %ecx
	xorl	%edx, %edx
.Ldescriptor_look:
	cmpl	$0, P_FILES(%ecx,%edx,4)
	je	.Ldescriptor
	incl	%edx
	cmpl	$DESCRIPTORS, %edx
	jb	.Ldescriptor_look
	call	file_drop
	movl	$-1, %eax
	ret
.Ldescriptor:
	movl	%eax, P_FILES(%ecx,%edx,4)
	movl	%edx, %eax
	ret

# struct file *descriptor_file(int descriptor): 0 if there is none. Keeps edx and ecx.
	.globl	descriptor_file
descriptor_file:
	cmpl	$DESCRIPTORS, %eax
	jae	.Lno_file
	pushl	%edx
	movl	current, %edx
	movl	P_FILES(%edx,%eax,4), %eax
	popl	%edx
	ret
.Lno_file:
	xorl	%eax, %eax
	ret

# void files_share(struct process *child): the current process's descriptors, for its child
	.globl	files_share
files_share:
	pushl	%ebx
	movl	current, %edx
	xorl	%ecx, %ecx
.Lshare:
	movl	P_FILES(%edx,%ecx,4), %ebx
	movl	%ebx, P_FILES(%eax,%ecx,4)
	testl	%ebx, %ebx
	jz	.Lshare_next
	incl	F_USERS(%ebx)
.Lshare_next:
	incl	%ecx
	cmpl	$DESCRIPTORS, %ecx
	jb	.Lshare
	popl	%ebx
	ret

# void files_close(void): all of the current process's descriptors
	.globl	files_close
files_close:
	pushl	%ebx
	xorl	%ebx, %ebx
.Lclose_each:
	movl	current, %edx
	movl	P_FILES(%edx,%ebx,4), %eax
	testl	%eax, %eax
	jz	.Lclose_next
	movl	$0, P_FILES(%edx,%ebx,4)
	call	file_drop
.Lclose_next:
	incl	%ebx
	cmpl	$DESCRIPTORS, %ebx
	jb	.Lclose_each
	popl	%ebx
	ret

# int sys_close(int descriptor)
	.globl	sys_close
sys_close:
	movl	%eax, %edx
	call	descriptor_file
	testl	%eax, %eax
	jz	.Lclose_bad
	movl	current, %ecx
	movl	$0, P_FILES(%ecx,%edx,4)
	call	file_drop
	xorl	%eax, %eax
	ret
.Lclose_bad:
	movl	$-1, %eax
	ret

# int sys_dup(int descriptor)
	.globl	sys_dup
sys_dup:
	call	descriptor_file
	testl	%eax, %eax
	jz	.Ldup_bad
	incl	F_USERS(%eax)
	jmp	descriptor_new
.Ldup_bad:
	movl	$-1, %eax
	ret
