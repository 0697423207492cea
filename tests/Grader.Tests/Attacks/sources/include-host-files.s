# Includes files, devices and folders of the host.
#! sum not-built: outside of what was handed in and given
	.globl	answer
answer:	.incbin	"/dev/zero"
	.incbin	"/dev/random"
	.include "/proc/self/environ"
	.include "/etc/passwd"
	.incbin	"/"
	.incbin	"."
	.incbin	""
	.incbin	"C:\\Windows\\win.ini"
	.incbin	"\\\\server\\share\\file"
	.incbin	"file:///etc/passwd"
	.incbin	"~/.ssh/id_rsa"
	.incbin	"answer.s\000/etc/passwd"
