#define ISOTONE_KERNELS kernels_avx512
#include "core/neural/dense_kernels.h"
