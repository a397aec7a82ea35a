#ifndef MILLRACE_CALLOCATOR_H
#define MILLRACE_CALLOCATOR_H

#include <malloc.h>

#endif
