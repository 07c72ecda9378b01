#include "core/workspace/kit.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "core/base/language.h"
#include "core/realize/graph_quantization.h"
#include "core/reports/writers.h"
#include "core/workspace/export_network.h"
#include "core/workspace/kit_readme.h"

namespace isotone {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kWeightSeed = 1;

/// Made when it is written: networks are large. One that cannot be made is left out.
struct KitFile {
  std::string name;
  std::function<Result<std::string>()> bytes;
};

KitFile ready(std::string name, std::string bytes) {
  return {std::move(name), [bytes = std::move(bytes)] { return Result<std::string>(bytes); }};
}

/// A form above the table: name, what is known already, and a hint for whoever fills it in.
std::string conditions(const KitRequest& request) {
  struct Line { const char *name, *value, *hint; };
  const char* precision = request.bits == 32 ? "float32" : request.bits == 8 ? "int8" : "";
  const std::array lines = std::to_array<Line>(
      {{"device", request.device.c_str(), "a short name without spaces; the same in each table of this device"},
       {"title", "", "its name for people: Raspberry Pi 4"},
       {"class", "", "phone CPU, desktop GPU, microcontroller"},
       {"runtime", "", "name and version: TensorFlow Lite 2.15 with XNNPACK"},
       {"threads", "", "how many the runtime used"},
       {"cores", "", "which cores it was bound to, if any"},
       {"precision", precision, "float32, float16 or int8"},
       {"batch", "1", "inputs in one run; keep it at 1"},
       {"clock", "", "frequency and governor, and whether it was fixed"},
       {"temperature", "", "at the start and at the end, and how it was cooled"},
       {"warm_up", "", "runs thrown away before those that count"},
       {"timer_resolution_ms", "", "smallest step of the clock; see README.md"},
       {"measured_by", "", ""},
       {"date", "", ""},
       {"notes", "", ""},
       {"origin", "measured", "leave as it is"}});
  DataTable form;
  const auto add = [&](const Line& line) {
    std::vector<DataTable::Cell> cells(3);
    cells[0].text = fmt::format("# {}", line.name);
    cells[1].text = line.value;
    cells[2].text = line.hint;
    form.rows.push_back(std::move(cells));
  };
  if (request.metric != Metric::Latency) add({"power_meter", "", "its name, where it sits, samples a second"});
  for (const Line& line : lines) add(line);
  const std::string text = toCsv(form);
  return text.substr(text.find('\n') + 1);  // without the header, which is empty
}

std::string networkFile(const Dataset& data, std::uint32_t row, std::size_t place, const char* ending) {
  const std::int64_t index = data.designs.index[row];
  return index >= 0 ? fmt::format("networks/{}.{}", index, ending) : fmt::format("networks/design-{:02}.{}", place + 1, ending);
}

std::string measurementTable(const Dataset& data, const KitRequest& request, const std::vector<std::uint32_t>& rows) {
  const bool indexed = std::any_of(rows.begin(), rows.end(), [&](std::uint32_t row) { return data.designs.index[row] >= 0; });
  const std::string column = kitColumn(request.metric);
  DataTable table;
  table.header = {"key", "network", column, "repeats", "spread_" + column.substr(column.find('_') + 1), "remark"};
  if (indexed) table.header.insert(table.header.begin(), "index");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::int64_t index = data.designs.index[rows[i]];
    std::vector<DataTable::Cell> cells(table.header.size());
    if (indexed && index >= 0) cells[0].text = std::to_string(index);
    cells[indexed].text = data.space->key(data.designs.designs[rows[i]]);
    cells[indexed + 1u].text = networkFile(data, rows[i], i, "json");
    table.rows.push_back(std::move(cells));
  }
  return conditions(request) + toCsv(table);
}

std::string networkDescription(const Dataset& data, std::uint32_t row) {
  const Estimate unknown{std::nan(""), std::nan(""), std::nan(""), 0, false};
  DesignExport design{.workspace = data.name, .device = {}, .task = {}, .method = {}, .index = data.designs.index[row],
                      .design = {}, .goal = {}, .accuracy = unknown, .latency = unknown, .energy = unknown, .size = unknown,
                      .simulatedAccuracy = data.simulated};
  const DesignView view = data.designs.designs[row];
  design.design.assign(view.begin(), view.end());
  return architectureJson(*data.space, design);
}

std::vector<KitFile> kitFiles(const Dataset& data, const KitRequest& request, const std::vector<std::uint32_t>& rows,
                              const Progress& progress) {
  std::vector<KitFile> files{ready("README.md", kitReadme(data, request, rows.size())),
                             ready("measurements.csv", measurementTable(data, request, rows))};
  for (std::size_t i = 0; i < rows.size(); ++i)
    files.push_back(ready(networkFile(data, rows[i], i, "json"), networkDescription(data, rows[i])));
  if (data.space->network().kind == NetworkPlan::Kind::None) return files;
  const Progress quiet({}, progress.token());
  for (std::size_t i = 0; i < rows.size(); ++i)
    files.push_back({networkFile(data, rows[i], i, "onnx"), [&data, row = rows[i], bits = request.bits, quiet]() -> Result<std::string> {
                       const DesignView design = data.designs.designs[row];
                       const auto policy = bits ? uniformPolicy(*data.space, design, *bits, *bits) : policyOf(*data.space, design);
                       auto network = exportNetwork(*data.space, design, policy, "onnx", kWeightSeed, quiet);
                       if (!network) return failFrom(network);
                       return std::move(network->bytes);
                     }});
  return files;
}

/// A folder beside the target that goes away with what is in it.
class Staging {
 public:
  explicit Staging(const fs::path& target)
      : m_path((target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string()) {
    m_made = ::mkdtemp(m_path.data()) != nullptr;
    m_error = m_made ? 0 : errno;
  }
  ~Staging() {
    std::error_code ignored;
    if (m_made) fs::remove_all(m_path, ignored);
  }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  int error() const { return m_error; }
  fs::path path() const { return m_path; }

 private:
  std::string m_path;
  bool m_made = false;
  int m_error = 0;
};

tl::unexpected<Error> ioError(const fs::path& path, const std::string& why) {
  return fail(ErrorKind::Io, sayf(phrase("core", "{}: cannot be written: {}."), path.string(), why));
}

/// Not saveFile(), which flushes each file: thousands of networks would wait for the disk.
bool written(const fs::path& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  return file.good();
}

/// All files of a folder at once, so that a name is never on the disk without its bytes. An errno, or 0.
int flush(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  const int error = ::syncfs(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  return error;
}

/// A disconnected design, or no LibTorch to calibrate with: its description says enough.
bool canDoWithout(const Error& error) { return error.kind == ErrorKind::Infeasible || error.kind == ErrorKind::Model; }

/// The names of the files that are in it.
Result<std::vector<std::string>> saveFolder(const fs::path& target, const std::vector<KitFile>& files, const Progress& progress) {
  std::error_code failed;
  if (fs::exists(target, failed) && !(fs::is_directory(target, failed) && fs::is_empty(target, failed)))
    return fail(ErrorKind::Io, sayf(phrase("core", "{}: is there already and not an empty folder; name another one."), target.string()));
  const Staging staging(target);
  if (staging.error() != 0) return ioError(target, std::strerror(staging.error()));
  const fs::path folder = staging.path() / "kit";  // made by mkdir, so that it gets the permissions a folder has here
  std::vector<std::string> saved;
  for (const KitFile& file : files) {
    if (progress.stopRequested()) return cancelled();
    progress.report(static_cast<double>(saved.size()) / static_cast<double>(files.size()), said("core", "Writing the networks"));
    const auto bytes = file.bytes();
    if (!bytes && canDoWithout(bytes.error())) continue;
    if (!bytes) return failFrom(bytes);
    fs::create_directories((folder / file.name).parent_path(), failed);
    if (failed) return ioError(target, failed.message());
    // Messages name where the person wants the file, not where it is made.
    if (!written(folder / file.name, *bytes)) return ioError(target / file.name, said("core", "the disk is full or refuses it"));
    saved.push_back(file.name);
  }
  if (const int error = flush(folder)) return ioError(target, std::strerror(error));
  fs::rename(folder, target, failed);
  if (failed) return ioError(target, failed.message());
  return saved;
}

Result<std::vector<std::uint32_t>> rowsToMeasure(const Dataset& data, const KitRequest& request, const Progress& progress) {
  const auto device = data.findDevice(request.device);
  const Series* series = device ? data.find(*device, request.metric) : nullptr;
  std::vector<std::uint32_t> measured, open;
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    if (series && row < series->values.size() && !std::isnan(series->values[row]))
      measured.push_back(row);
    else if (data.designs.live[row])
      open.push_back(row);
  if (request.all) return open;
  const auto context = fleetFor(data, device ? request.device : std::string(), request.metric, {}, false, progress.part(0, 0.6));
  if (!context) return failFrom(context);
  return anchorRows(**context, request.count, measured, progress.part(0.6, 0.9));
}

}  // namespace

Result<Kit> writeKit(const Dataset& data, const KitRequest& request, const fs::path& folder, const Progress& progress) {
  if (request.count == 0) return fail(ErrorKind::InvalidInput, said("core", "A measurement kit needs at least one design."));
  if (request.metric != Metric::Latency && request.metric != Metric::Energy && request.metric != Metric::Power)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "A measurement kit is for latency, energy or power, not for {}: that "
                                                     "follows from the design."), metricName(request.metric)));
  if (request.bits && !isPolicyBits(*request.bits))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} bits: the networks of a kit can have 2 to 8, 16 or 32."), *request.bits));
  fs::path target = fs::absolute(folder).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();
  const auto rows = rowsToMeasure(data, request, progress);
  if (!rows) return failFrom(rows);
  if (rows->empty())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "No design is left to measure on {}."), request.device));
  const auto saved = saveFolder(target, kitFiles(data, request, *rows, progress), progress.part(0.9, 1));
  if (!saved) return failFrom(saved);
  Kit kit{*rows, {}};
  for (const std::string& name : *saved) kit.files.push_back(folder / name);
  progress.report(1, said("core", "Measurement kit"));
  return kit;
}

}  // namespace isotone
