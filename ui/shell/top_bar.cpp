#include "ui/shell/top_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStylePainter>

#include "core/workspace/figure_parts.h"
#include "ui/pages/device_details.h"
#include "ui/shell/filter_chip.h"
#include "ui/view_models/number_text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmented.h"

namespace isotone {

namespace {

constexpr int kDeviceWidth = 250, kSearchWidth = 230, kLeastSearchWidth = 96;

/// The word SIMULATED in a dashed frame.
class Badge : public QLabel {
 public:
  Badge() {
    setFont(Theme::font(TextStyle::Tick));
    setContentsMargins(8, 2, 8, 2);
    connect(&Theme::instance(), &Theme::changed, this, [this] { follow(); });
    follow();
  }

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().tokens().warn, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
    painter.end();
    QLabel::paintEvent(event);
  }

 private:
  void follow() {
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().tokens().warn);
    setPalette(palette);
    update();
  }
};

/// Looks like a field, is a button: a click or Ctrl+K opens the palette.
class SearchButton : public QPushButton {
 public:
  using QPushButton::QPushButton;
  QSize sizeHint() const override { return {kSearchWidth, metrics::kControl}; }
  QSize minimumSizeHint() const override { return {kLeastSearchWidth, metrics::kControl}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.controlEdge, hasFocus() ? 2 : 1));
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
    paintIcon(painter, QStringLiteral("search"), QRectF(8, (height() - 16) / 2.0, 16, 16), tokens.secondText);
    const QString keys = QStringLiteral("Ctrl+K");
    painter.setFont(Theme::font(TextStyle::Tick));
    painter.setPen(tokens.thirdText);
    const int keysWidth = painter.fontMetrics().horizontalAdvance(keys);
    painter.setFont(Theme::font(TextStyle::Body));
    const int room = width() - 32 - 10;
    const int textWidth = painter.fontMetrics().horizontalAdvance(text());
    if (textWidth <= room) painter.drawText(rect().adjusted(32, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (textWidth <= room && textWidth + 12 + keysWidth > room) return;
    painter.setFont(Theme::font(TextStyle::Tick));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
  }
};

}  // namespace

FittingLabel::FittingLabel(TextStyle style, TokenColour colour, QWidget* parent) : StyledLabel(style, colour, parent) {
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FittingLabel::setTexts(const QStringList& longestFirst) {
  m_texts = longestFirst;
  setToolTip(m_texts.value(0));
  updateGeometry();
  fit();
}

void FittingLabel::resizeEvent(QResizeEvent* event) {
  StyledLabel::resizeEvent(event);
  fit();
}

void FittingLabel::fit() {
  for (const QString& text : std::as_const(m_texts)) {
    if (fontMetrics().horizontalAdvance(text) + 2 > width()) continue;
    setText(text);
    return;
  }
  setText({});
}

void DeviceCombo::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  QStylePainter painter(this);
  QStyleOptionComboBox option;
  initStyleOption(&option);
  painter.drawComplexControl(QStyle::CC_ComboBox, option);
  QRect place = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
  place.adjust(4, 0, -2, 0);
  painter.setFont(Theme::font(TextStyle::Body));
  painter.setPen(isEnabled() ? tokens.text : tokens.thirdText);
  const int used = painter.fontMetrics().horizontalAdvance(currentText());
  painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(currentText(), Qt::ElideMiddle, place.width()));
  const QString detail = currentData(DetailRole).toString();
  painter.setFont(Theme::font(TextStyle::Secondary));
  painter.setPen(tokens.secondText);
  place.setLeft(place.left() + used + 10);
  if (painter.fontMetrics().horizontalAdvance(detail) <= place.width())
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, detail);
}

TopBar::TopBar(Session& session, QWidget* parent) : Surface(&Tokens::window, parent), m_session(session) {
  setFixedHeight(metrics::kTopBar);
  m_name = new StyledLabel(TextStyle::Section);
  m_name->setObjectName(QStringLiteral("workspaceName"));
  m_summary = new FittingLabel(TextStyle::Body, &Tokens::secondText);
  m_summary->setObjectName(QStringLiteral("workspaceSummary"));
  m_badge = new Badge;
  m_badge->setObjectName(QStringLiteral("simulatedBadge"));
  m_deviceLabel = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_metricLabel = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_device = new DeviceCombo;
  m_device->setObjectName(QStringLiteral("currentDevice"));
  m_device->setFixedWidth(kDeviceWidth);
  m_device->setMaxVisibleItems(24);
  m_deviceLabel->setBuddy(m_device);
  m_metric = new Segmented;
  m_metric->setObjectName(QStringLiteral("currentMetric"));
  m_search = new SearchButton;
  m_search->setObjectName(QStringLiteral("searchField"));
  // What a chip needs, the search gives up first; the keys always fit.
  m_search->setMinimumWidth(kLeastSearchWidth);
  m_search->setMaximumWidth(kSearchWidth);
  m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_filter = new FilterChip(session, this);
  m_search->setFixedHeight(metrics::kControl);

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(2 * metrics::kGrid, 0, 2 * metrics::kGrid, 0);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_name);
  layout->addWidget(m_summary, 1);
  layout->addWidget(m_badge, 0, Qt::AlignVCenter);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_deviceLabel);
  layout->addWidget(m_device);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_metricLabel);
  layout->addWidget(m_metric);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_filter);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_search);

  connect(m_device, &QComboBox::activated, this,
          [this](int index) { m_session.setDevice(m_device->itemData(index, DeviceCombo::NameRole).toString()); });
  connect(m_metric, &Segmented::currentChanged, this,
          [this](int index) { m_session.setMetric(index == 1 ? Metric::Energy : Metric::Latency); });
  connect(m_search, &QPushButton::clicked, this, &TopBar::searchWanted);
  connect(&session, &Session::dataChanged, this, &TopBar::showWorkspace);
  connect(&session, &Session::deviceChanged, this, &TopBar::showDevice);
  connect(&session, &Session::metricChanged, this, &TopBar::showMetric);
  retranslate();
}

void TopBar::retranslate() {
  m_deviceLabel->setText(tr("Device"));
  m_metricLabel->setText(tr("Metric"));
  m_device->setAccessibleName(tr("Current device"));
  m_metric->setOptions({tr("Latency"), tr("Energy")});
  m_metric->setAccessibleName(tr("Current metric"));
  m_filter->retranslate();
  m_search->setText(tr("Find action or design"));
  m_search->setAccessibleName(m_search->text());
  m_badge->setText(tr("SIMULATED"));
  m_badge->setToolTip(tr("Everything in this workspace was computed by the program from public spec sheets; nothing was measured."));
  showWorkspace();
}

void TopBar::showWorkspace() {
  const auto data = m_session.data();
  m_badge->setVisible(data && data->simulated);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_deviceLabel, m_device, m_metricLabel, m_metric})
    widget->setVisible(data != nullptr);
  const QSignalBlocker quiet(m_device);
  m_device->clear();
  if (!data) {
    m_name->setText(tr("No workspace"));
    m_summary->setTexts({});
    return;
  }
  m_name->setText(toText(data->name));
  const QString space = toText(data->space->title());
  const QString designs = tr("%1 designs").arg(countText(qint64(data->designs.size())));
  const QString devices = tr("%n device(s)", nullptr, int(data->devices.size()));
  const QString dot = QStringLiteral(" · ");
  m_summary->setTexts({space + dot + designs + dot + devices, designs + dot + devices, designs});
  const std::vector<std::string> labels = deviceLabels(*data);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const DeviceProfile& device = data->devices[i];
    m_device->addItem(toText(labels[i]), toText(device.name));
    m_device->setItemData(m_device->count() - 1, DeviceDetails::conditionsLine(device), DeviceCombo::DetailRole);
    m_device->setItemData(m_device->count() - 1, toText(device.name), Qt::ToolTipRole);
  }
  showDevice();
  showMetric();
}

void TopBar::showDevice() {
  const QSignalBlocker quiet(m_device);
  m_device->setCurrentIndex(m_device->findData(m_session.device(), DeviceCombo::NameRole));
  m_device->setToolTip(m_device->currentText() + QStringLiteral("\n") + m_device->currentData(DeviceCombo::DetailRole).toString());
}

void TopBar::showMetric() {
  const QSignalBlocker quiet(m_metric);
  m_metric->setCurrent(m_session.metric() == Metric::Energy ? 1 : 0);
  m_metric->update();
}

}  // namespace isotone
