/* mmu.h: pages. */
#ifndef _XV6_MMU_H
#define _XV6_MMU_H

#define PGSIZE 4096
#define PGROUNDUP(size) (((size) + PGSIZE - 1) & ~(PGSIZE - 1))
#define PGROUNDDOWN(address) ((address) & ~(PGSIZE - 1))

#endif
