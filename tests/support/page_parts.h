// What tests of pages and dialogs do with their widgets: find one by its name, and keep a picture where ISOTONE_PICTURES says.
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QWidget>

namespace isotone::test {

template <class T>
T* child(QWidget& in, const char* name) {
  T* found = in.findChild<T*>(QLatin1String(name));
  EXPECT_NE(found, nullptr) << name;
  return found;
}

inline void keepPicture(QWidget& of, const char* name) {
  const QString pictures = qEnvironmentVariable("ISOTONE_PICTURES");
  if (!pictures.isEmpty()) of.grab().save(QDir(pictures).filePath(QLatin1String(name)));
}

}  // namespace isotone::test
