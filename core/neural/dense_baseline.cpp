#define ISOTONE_KERNELS kernels_baseline
#include "core/neural/dense_kernels.h"
