// Every action by name, and every design by its number: Ctrl+K.
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "ui/pages/surface.h"

class QLineEdit;
class QListWidget;

namespace isotone {

struct Command {
  QString name;      // "Pin this design"
  QString place;     // "Explore", "View": shown beside it
  QString keys;      // its shortcut, if any
  std::function<void()> run;
};

class CommandPalette : public Surface {
  Q_OBJECT
 public:
  /// `designs` makes commands of what was typed: "12574" becomes "Design 12,574".
  CommandPalette(QList<Command> commands, std::function<QList<Command>(const QString&)> designs, QWidget* parent);
  /// Places of `typed`'s words in `name`: true when all are found, in any order, ignoring case.
  static bool matches(const QString& typed, const QString& name);
  void openIn(QWidget* window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void filter(const QString& typed);
  void runCurrent();
  QList<Command> m_commands, m_shown;
  std::function<QList<Command>(const QString&)> m_designs;
  QLineEdit* m_typed = nullptr;
  QListWidget* m_list = nullptr;
};

}  // namespace isotone
