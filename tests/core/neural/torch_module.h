// For tests that need the module: skipped, visibly, in a build without LibTorch.
#pragma once

#include <gtest/gtest.h>

#ifdef ISOTONE_HAS_TORCH
#define ISOTONE_NEEDS_TORCH()
#else
#define ISOTONE_NEEDS_TORCH() GTEST_SKIP() << "built without LibTorch (ISOTONE_TORCH=OFF)"
#endif
