/* memlayout.h: where the kernel's half of the addresses begins. */
#ifndef _XV6_MEMLAYOUT_H
#define _XV6_MEMLAYOUT_H

#define KERNBASE 0x80000000
#define KERNLINK (KERNBASE + 0x10000)

#endif
