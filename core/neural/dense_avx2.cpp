#define ISOTONE_KERNELS kernels_avx2
#include "core/neural/dense_kernels.h"
