#include <algorithm>

#include <fmt/format.h>
#include <zlib.h>

#include "core/base/language.h"
#include "core/importing/table.h"

namespace isotone {
namespace {

constexpr std::size_t kLargest = std::size_t{2} << 30;  // a table of 2 GiB is a mistake or an attack

bool isGzip(std::string_view bytes) {
  return bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

struct Stream {
  z_stream z{};
  bool ready = inflateInit2(&z, 15 + 16) == Z_OK;
  Stream() = default;
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() {
    if (ready) inflateEnd(&z);
  }
};

}  // namespace

Result<std::string> inflated(std::string bytes, std::string_view name) {
  if (!isGzip(bytes)) return bytes;
  Stream stream;
  if (!stream.ready) return fail(ErrorKind::Internal, sayf(phrase("core", "{}: zlib could not be started."), name));
  stream.z.next_in = reinterpret_cast<Bytef*>(bytes.data());
  stream.z.avail_in = static_cast<uInt>(bytes.size());
  std::string text(std::max<std::size_t>(bytes.size() * 4, 1 << 16), '\0');
  std::size_t written = 0;
  for (;;) {
    if (written == text.size()) {
      if (text.size() >= kLargest)
        return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: unpacks to more than 2 GiB; split the table."), name));
      text.resize(text.size() * 2);
    }
    stream.z.next_out = reinterpret_cast<Bytef*>(text.data() + written);
    stream.z.avail_out = static_cast<uInt>(std::min<std::size_t>(text.size() - written, 1u << 30));
    const uInt room = stream.z.avail_out;
    const int status = inflate(&stream.z, Z_NO_FLUSH);
    written += room - stream.z.avail_out;
    if (status == Z_STREAM_END) {
      // gzip files may be several streams one after the other; other bytes behind the last are padding.
      const std::string_view rest(reinterpret_cast<const char*>(stream.z.next_in), stream.z.avail_in);
      if (!isGzip(rest)) break;
      if (inflateReset(&stream.z) != Z_OK) break;
      continue;
    }
    if (status == Z_OK && (stream.z.avail_in > 0 || stream.z.avail_out == 0)) continue;
    if (status == Z_OK || status == Z_BUF_ERROR)
      return fail(ErrorKind::InvalidInput,
                  sayf(phrase("core", "{}: the gzip stream ends too early, so the file is truncated; copy it again."), name));
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}: the gzip stream is damaged ({}); copy the file again."), name,
                            stream.z.msg ? stream.z.msg : "no reason given"));
  }
  text.resize(written);
  return text;
}

}  // namespace isotone
