/* sys/stat.h: what is known of a file. */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <sys/types.h>

struct stat {
	dev_t st_dev;
	ino_t st_ino;
	mode_t st_mode;
	nlink_t st_nlink;
	uid_t st_uid;
	gid_t st_gid;
	dev_t st_rdev;
	off_t st_size;
	blksize_t st_blksize;
	blkcnt_t st_blocks;
	time_t st_atime, st_mtime, st_ctime;
};

#define S_IFMT 0170000		/* the part of st_mode that says what it is */
#define S_IFIFO 0010000
#define S_IFCHR 0020000
#define S_IFDIR 0040000
#define S_IFREG 0100000

#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)

#define S_IRUSR 0400		/* the part that says who may do what */
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXU 0700

int stat(const char *path, struct stat *to);
int fstat(int descriptor, struct stat *to);
int mkdir(const char *path, mode_t mode);

#endif
