#include "core/reports/xlsx.h"

#include <stdlib.h>

#include <cmath>
#include <ctime>
#include <map>
#include <set>
#include <variant>

#include <xlsxwriter.h>

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/base/text.h"

namespace isotone {
namespace {

constexpr double kNarrow = 9, kWide = 60;  // widths of columns, in characters

/// A folder for the library, which writes files only.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "isotone-XXXXXX").string();
    if (mkdtemp(pattern.data()) != nullptr) m_path = pattern;
  }
  ~ScratchFolder() {
    std::error_code ignored;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string firstLetters(std::string_view text, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && count-- == 0) break;
    out += text[i];
  }
  return out;
}

std::string literal(const std::string& words) {
  std::string out;
  for (const char letter : words) out += letter == '"' ? '\'' : letter;
  return out.empty() ? out : '"' + out + '"';
}

/// A format that writes a number as `text` does: "+0.65 better" becomes +0.00" better". Empty: as the program likes.
std::string formatLike(const std::string& text) {
  const std::string marks = withLocalMarks("1,000.5"), group = marks.substr(1, marks.find("000") - 1),
                    decimal = marks.substr(marks.find("000") + 3, marks.size() - marks.find("000") - 4);
  const auto from = text.find_first_of("0123456789");
  if (from == std::string::npos) return {};
  const auto last = text.find_last_of("0123456789") + 1;
  const std::string number = text.substr(from, last - from);
  if (number.find_first_not_of("0123456789" + group + decimal) != std::string::npos) return {};
  const auto point = decimal.empty() ? std::string::npos : number.rfind(decimal);
  const std::size_t decimals = point == std::string::npos ? 0 : number.size() - point - decimal.size();
  std::string body = number.find(group) != std::string::npos && !group.empty() ? "#,##0" : "0";
  if (decimals > 0) body += '.' + std::string(decimals, '0');
  std::string before = text.substr(0, from);
  const std::string minus = "\u2212", after = literal(text.substr(last));
  if (const auto sign = before.find(minus); sign != std::string::npos) before.erase(sign, minus.size());
  const bool plus = before.ends_with('+');
  if (plus) before.pop_back();
  before = literal(before);
  return before + (plus ? "+" : "") + body + after + ';' + before + '-' + body + after;
}

class Book {
 public:
  Book(const std::filesystem::path& file, const std::filesystem::path& folder, const Report& report) : m_folder(folder.string()) {
    lxw_workbook_options options{};
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(file.c_str(), &options);
    m_title = report.title + ", " + report.subtitle;
    m_author = "Isotone " + report.version;
    lxw_doc_properties properties{};
    properties.title = m_title.data();
    properties.author = m_author.data();
    std::tm day{};
    properties.created = strptime(report.date.c_str(), "%Y-%m-%d", &day) ? timegm(&day) : 1;  // 0 would be now
    workbook_set_properties(m_book, &properties);
    m_head = format([](lxw_format* f) { format_set_bold(f), format_set_bottom(f, LXW_BORDER_THIN), format_set_text_wrap(f), format_set_align(f, LXW_ALIGN_VERTICAL_BOTTOM); });
    m_bold = format([](lxw_format* f) { format_set_bold(f); });
    m_heading = format([](lxw_format* f) { format_set_bold(f), format_set_font_size(f, 14); });
    m_wrapped = format([](lxw_format* f) { format_set_text_wrap(f), format_set_align(f, LXW_ALIGN_VERTICAL_TOP); });
    m_chosen = format([](lxw_format* f) { format_set_bold(f), format_set_bg_color(f, 0xE4E7FA); });
    m_words = workbook_add_worksheet(m_book, sheetName(said("core", "Report")).c_str());
    worksheet_set_column(m_words, 0, 0, 22, nullptr);
    worksheet_set_column(m_words, 1, 1, 100, nullptr);
  }

  lxw_error close() { return workbook_close(m_book); }

  void heading(const std::string& text) {
    if (m_row > 0) ++m_row;
    worksheet_write_string(m_words, m_row++, 0, text.c_str(), m_heading);
  }
  void line(const std::string& name, const std::string& words) {
    worksheet_write_string(m_words, m_row, 0, name.c_str(), m_bold);
    worksheet_write_string(m_words, m_row++, 1, words.c_str(), m_wrapped);
  }

  /// A sheet for a table, named on the first one with its caption.
  void table(const std::string& number, const DataTable& table, const std::string& caption, int emphasised) {
    const std::string name = sheetName(table.title.empty() ? number : number + ' ' + table.title);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
    worksheet_write_url(m_words, m_row, 0, ("internal:'" + name + "'!A1").c_str(), nullptr);
    worksheet_write_string(m_words, m_row, 0, number.c_str(), nullptr);
    worksheet_write_string(m_words, m_row++, 1, caption.c_str(), m_wrapped);
    const std::size_t rows = std::min(table.rows.size(), kMostSheetRows);
    for (std::size_t column = 0; column < table.header.size(); ++column) {
      const auto at = static_cast<lxw_col_t>(column);
      worksheet_write_string(sheet, 0, at, table.header[column].c_str(), m_head);
      double width = std::max(kNarrow, std::min<double>(18, static_cast<double>(letters(table.header[column]))));
      for (std::size_t row = 0; row < rows; ++row) {
        if (column >= table.rows[row].size()) continue;
        const DataTable::Cell& cell = table.rows[row][column];
        write(sheet, static_cast<lxw_row_t>(row + 1), at, cell, int(row) == emphasised);
        width = std::max(width, static_cast<double>(letters(cell.text)));
      }
      worksheet_set_column(sheet, at, at, std::min(width + 2, kWide), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (rows < table.rows.size())
      worksheet_write_string(sheet, static_cast<lxw_row_t>(rows + 2), 0,
                             sayf(phrase("core", "The first {} of {} rows; the figure's own CSV file has all."), rows, table.rows.size()).c_str(), nullptr);
  }

 private:
  template <class Set>
  lxw_format* format(const Set& set) {
    lxw_format* made = workbook_add_format(m_book);
    set(made);
    return made;
  }

  lxw_format* numberFormat(const std::string& shown, bool chosen) {
    if (shown.empty()) return chosen ? m_chosen : nullptr;
    lxw_format*& known = m_formats[{shown, chosen}];
    if (known == nullptr)
      known = format([&](lxw_format* f) {
        format_set_num_format(f, shown.c_str());
        if (chosen) format_set_bold(f), format_set_bg_color(f, 0xE4E7FA);
      });
    return known;
  }

  void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const DataTable::Cell& cell, bool chosen) {
    if (cell.number && std::isfinite(*cell.number)) {
      worksheet_write_number(sheet, row, column, *cell.number, numberFormat(formatLike(cell.text), chosen));
      return;
    }
    std::string text = cell.text;
    if (text.empty() && cell.number && std::isinf(*cell.number)) text = *cell.number > 0 ? "∞" : "\u2212∞";
    if (!text.empty()) worksheet_write_string(sheet, row, column, text.c_str(), chosen ? m_chosen : nullptr);
    else if (chosen) worksheet_write_blank(sheet, row, column, m_chosen);
  }

  /// At most 31 letters without []:*?/\ and unlike all others, whatever their case.
  std::string sheetName(const std::string& wanted) {
    constexpr std::size_t kMost = 31;
    std::string clean;
    for (const char letter : wanted) clean += std::string_view("[]:*?/\\'").find(letter) == std::string_view::npos ? letter : ' ';
    std::string name = firstLetters(clean, kMost);
    for (int number = 2; !m_names.insert(lowered(name)).second; ++number) {
      const std::string end = " " + std::to_string(number);
      name = firstLetters(clean, kMost - end.size()) + end;
    }
    return name;
  }

  std::string m_folder, m_title, m_author;
  lxw_workbook* m_book = nullptr;
  lxw_worksheet* m_words = nullptr;
  lxw_row_t m_row = 0;
  lxw_format *m_head = nullptr, *m_bold = nullptr, *m_heading = nullptr, *m_wrapped = nullptr, *m_chosen = nullptr;
  std::map<std::pair<std::string, bool>, lxw_format*> m_formats;
  std::set<std::string> m_names;
};

struct BlockWriter {
  Book& book;
  int figures = 0, tables = 0;

  void operator()(const Paragraph& block) { book.line({}, block.text); }
  void operator()(const FactsBlock& block) {
    if (!block.title.empty()) book.line(block.title, {});
    for (const auto& [name, words] : block.facts) book.line(name, words);
  }
  void operator()(const KeyNumbers& block) {
    for (const auto& number : block.numbers) book.line(number.label, number.unit.empty() ? number.value : number.value + ' ' + number.unit);
  }
  void operator()(const TableBlock& block) { book.table(sayf(phrase("core", "Table {}"), ++tables), block.table, block.caption, block.emphasisedRow); }
  void operator()(const FigureBlock& block) {
    for (const Figure& figure : block.figures) book.table(sayf(phrase("core", "Figure {}"), ++figures), tableOf(figure), figure.caption, -1);
  }
};

}  // namespace

Result<std::string> reportXlsx(const Report& report) {
  const ScratchFolder folder;
  if (folder.path().empty()) return fail(ErrorKind::Io, said("core", "There is no room for a temporary file; free some space in the folder for temporary files."));
  const std::filesystem::path file = folder.path() / "report.xlsx";
  Book book(file, folder.path(), report);
  book.heading(report.title);
  book.line({}, report.subtitle);
  book.line(said("core", "Date"), report.date);
  book.line(said("core", "Version"), "Isotone " + report.version);
  if (report.simulated) book.line({}, said("core", "simulated"));
  BlockWriter writer{book};
  for (const Section& section : report.sections) {
    book.heading(section.heading);
    for (const Block& block : section.blocks) std::visit([&](const auto& kind) { writer(kind); }, block);
  }
  if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
    return fail(ErrorKind::Io, sayf(phrase("core", "The spreadsheet could not be written: {}"), lxw_strerror(error)));
  return readFile(file);
}

}  // namespace isotone
