// The look: colours, type and spacing in one table. Everything on the screen takes its colours from here or from the
// palette made of it; nothing else names a colour.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include "core/reports/figure.h"

namespace isotone {

enum class ThemeMode { System, Light, Dark };

struct Tokens {
  bool dark = false;
  QColor window, base, sidePanel, separator, controlEdge;
  QColor text, secondText, thirdText;
  QColor grid, axis;
  QColor accent, onAccent, selected;
  QColor good, warn, bad;
};

/// Spacing on an 8-px grid, radii and heights of the mock-ups.
namespace metrics {
inline constexpr int kGrid = 8, kPageMargin = 24, kRadius = 4, kSelectionRadius = 6, kBlockRadius = 2;
inline constexpr int kTopBar = 48, kJobBar = 28, kRail = 88, kRailItem = 64, kPageHeader = 56;
inline constexpr int kRow = 26, kControl = 30;
}  // namespace metrics

enum class TextStyle { PageAnswer, KeyNumber, Section, Body, Secondary, Tick, Cell, Strong };  // Strong: Secondary in bold

class Theme : public QObject {
  Q_OBJECT
 public:
  static Theme& instance();
  /// Loads fonts (Inter, a CJK fallback), sets Fusion, palette and style sheet on the application.
  void apply(ThemeMode mode);
  ThemeMode mode() const { return m_mode; }
  const Tokens& tokens() const { return m_tokens; }
  static Tokens tokensFor(bool dark);
  static QPalette paletteFor(const Tokens& tokens);
  static QFont font(TextStyle style);   // Inter with tabular figures

 Q_SIGNALS:
  void changed();

 private:
  Theme();
  ThemeMode m_mode = ThemeMode::System;
  Tokens m_tokens;
};

QColor roleColour(Role role, const Tokens& tokens);
/// t in 0..1: viridis 0–.92 on light, .26–1 on dark; the blue–orange correlation map; 2/4/8 bits for Map::Bits.
QColor mapColour(ColourScale::Map map, double t, const Tokens& tokens);
/// Text that reads on the given ground: near-black or white.
QColor readableOn(const QColor& ground);

}  // namespace isotone
