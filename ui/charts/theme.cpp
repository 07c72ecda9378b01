#include "ui/charts/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>

// In the global namespace, as the macro wants it: a static library's resources must be asked for.
static void openThemeFiles() { Q_INIT_RESOURCE(themes); }

namespace isotone {
namespace {

const QPalette& systemPalette() {
  // Read before our own palette replaces it: Qt 6.4 has no colour scheme hint.
  static const QPalette kFirst = QApplication::palette();
  return kFirst;
}

bool systemIsDark() {
  return systemPalette().color(QPalette::Window).lightness() < systemPalette().color(QPalette::WindowText).lightness();
}

QString family() {
  static const QString kFamily = [] {
    const QStringList families = QFontDatabase::families();
    for (const auto name : {QLatin1String("Inter"), QLatin1String("Noto Sans"), QLatin1String("DejaVu Sans")})
      if (families.contains(name)) return QString(name);
    return QFont().family();
  }();
  return kFamily;
}

QStringList fallbacks() {
  static const QStringList kFamilies = [] {
    const QStringList families = QFontDatabase::families();
    QStringList found{family()};
    for (const auto name : {QLatin1String("Noto Sans CJK SC"), QLatin1String("Droid Sans Fallback"),
                            QLatin1String("WenQuanYi Micro Hei"), QLatin1String("DejaVu Sans")})
      if (families.contains(name)) found.append(name);
    return found;
  }();
  return kFamilies;
}

QFont sized(int pixels, QFont::Weight weight = QFont::Normal) {
  QFont font;
  font.setFamilies(fallbacks());
  font.setPixelSize(pixels);
  font.setWeight(weight);
  return font;
}

QString styleSheet(const Tokens& tokens) {
  openThemeFiles();
  QFile file(QStringLiteral(":/isotone/themes/isotone.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  const std::pair<const char*, QColor> colours[] = {
      {"@window", tokens.window}, {"@base", tokens.base}, {"@sidePanel", tokens.sidePanel},
      {"@separator", tokens.separator}, {"@controlEdge", tokens.controlEdge}, {"@text", tokens.text},
      {"@secondText", tokens.secondText}, {"@thirdText", tokens.thirdText}, {"@grid", tokens.grid},
      {"@onAccent", tokens.onAccent}, {"@accent", tokens.accent}, {"@selected", tokens.selected}};
  for (const auto& [name, colour] : colours) sheet.replace(QLatin1String(name) + QLatin1Char(';'), colour.name() + QLatin1Char(';'));
  return sheet.replace(QLatin1String("@check"), QLatin1String(tokens.dark ? "check-dark" : "check"));
}

}  // namespace

Theme& Theme::instance() {
  static Theme theme;
  return theme;
}

Theme::Theme() : m_tokens(tokensFor(false)) {}

Tokens Theme::tokensFor(bool dark) {
  Tokens t;
  t.dark = dark;
  t.window = QColor(dark ? 0xff202227 : 0xfff3f4f6);
  t.base = QColor(dark ? 0xff17191d : 0xffffffff);
  t.sidePanel = QColor(dark ? 0xff1c1f24 : 0xfff7f8fa);
  t.separator = QColor(dark ? 0xff32363d : 0xffdde0e6);
  t.controlEdge = QColor(dark ? 0xff727987 : 0xff8b919e);
  t.text = QColor(dark ? 0xffe8eaee : 0xff1a1e26);
  t.secondText = QColor(dark ? 0xffafb5c0 : 0xff545b69);
  t.thirdText = QColor(dark ? 0xff949ba8 : 0xff686f7d);
  t.grid = QColor(dark ? 0xff24272d : 0xffeceef1);
  t.axis = QColor(dark ? 0xff6e7583 : 0xff9aa1ae);
  t.accent = QColor(dark ? 0xff8e9bff : 0xff4150d0);
  t.onAccent = QColor(dark ? 0xff12141c : 0xffffffff);
  t.selected = QColor(dark ? 0xff2b3050 : 0xffe4e7fa);
  t.good = QColor(dark ? 0xff4cc9a0 : 0xff00684b);
  t.warn = QColor(dark ? 0xfff0b24a : 0xffa15c00);
  t.bad = QColor(dark ? 0xffff9a5a : 0xffb04a00);
  return t;
}

QPalette Theme::paletteFor(const Tokens& t) {
  QPalette palette;
  const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
  set(QPalette::Window, t.window);
  set(QPalette::WindowText, t.text);
  set(QPalette::Base, t.base);
  set(QPalette::AlternateBase, t.sidePanel);
  set(QPalette::Text, t.text);
  set(QPalette::Button, t.dark ? t.window.lighter(115) : t.base);
  set(QPalette::ButtonText, t.text);
  set(QPalette::BrightText, t.bad);
  set(QPalette::ToolTipBase, t.dark ? t.window : t.base);
  set(QPalette::ToolTipText, t.text);
  set(QPalette::PlaceholderText, t.thirdText);
  set(QPalette::Highlight, t.selected);
  set(QPalette::HighlightedText, t.text);
  set(QPalette::Link, t.accent);
  set(QPalette::LinkVisited, t.accent);
  set(QPalette::Light, t.dark ? t.separator : t.base);
  set(QPalette::Midlight, t.separator);
  set(QPalette::Mid, t.controlEdge);
  set(QPalette::Dark, t.axis);
  set(QPalette::Shadow, t.dark ? t.base : t.axis);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    palette.setColor(QPalette::Disabled, role, t.axis);
  return palette;
}

QFont Theme::font(TextStyle style) {
  // Copies of one font share its resolved engine; a new one is matched against all families again.
  static const QFont kFonts[] = {sized(18, QFont::DemiBold), sized(22, QFont::DemiBold), sized(13, QFont::DemiBold), sized(13), sized(12),
                                 sized(11), sized(10), sized(12, QFont::DemiBold)};
  return kFonts[int(style)];
}

void Theme::apply(ThemeMode mode) {
  (void)systemPalette();
  m_mode = mode;
  m_tokens = tokensFor(mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark()));
  if (QStyle* fusion = QStyleFactory::create(QStringLiteral("Fusion"))) QApplication::setStyle(fusion);
  QApplication::setPalette(paletteFor(m_tokens));
  QApplication::setFont(font(TextStyle::Body));
  qApp->setStyleSheet(styleSheet(m_tokens));
  Q_EMIT changed();
}

}  // namespace isotone
