#ifndef ATTAIN_CMALLOC_SHIM_H
#define ATTAIN_CMALLOC_SHIM_H
#define _GNU_SOURCE
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

/* Where the linker says that the program's code begins and ends. */
extern char __executable_start, etext;

/* Takes the program's own code out of memory; what is needed again comes back from the file, page by page. */
static inline void attain_let_go_of_code(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = (uintptr_t)&__executable_start & ~(page - 1);
  uintptr_t end = (uintptr_t)&etext & ~(page - 1);
  if (end > start) madvise((void *)start, end - start, MADV_DONTNEED);
}

#endif
