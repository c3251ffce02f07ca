#ifndef ATTAIN_CMALLOC_SHIM_H
#define ATTAIN_CMALLOC_SHIM_H
#include <malloc.h>
#endif
