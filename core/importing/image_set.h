// Labelled images in the IDX files of MNIST (LeCun et al. 1998), plain or gzipped: what a weight-sharing network learns.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace isotone {

struct ImageSet {
  int channels = 1, size = 0;         // pixels a side
  std::vector<std::uint8_t> pixels;   // images x channels x size x size
  std::vector<std::uint8_t> labels;   // from 0

  int count() const { return static_cast<int>(labels.size()); }
  std::size_t valuesEach() const { return static_cast<std::size_t>(channels) * static_cast<std::size_t>(size * size); }
};

struct ImageTask {
  std::string name;          // "fashion_mnist"
  ImageSet training, test;
  int classes = 0;
  float mean = 0, deviation = 1;  // of the training set's pixels, in units of full white
  std::string hash;          // SHA-256 of the four files, one after the other

  /// What a network reads: (pixel / 255 - mean) / deviation of the images [begin, end).
  std::vector<float> normalized(const ImageSet& set, int begin, int end) const;
};

/// From a folder with train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte,
/// each plain or with ".gz". Errors name the file: Io; InvalidInput for a wrong magic number, sizes that disagree, a
/// truncated file.
Result<ImageTask> readImageTask(const std::filesystem::path& folder, std::string name);

/// Fashion-MNIST (Xiao, Rasul, Vollgraf 2017) where ISOTONE_FASHION_MNIST says or Debian's dataset-fashion-mnist puts it.
/// NotFound says how to get it.
Result<ImageTask> fashionMnist();

}  // namespace isotone
