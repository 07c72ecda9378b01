// The weight-sharing network from the window's side, on a hundred times fewer images than the real ones.
#include "ui/view_models/supernet_model.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/core/neural/torch_module.h"
#include "tests/support/tiny_images.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class SupernetModelTest : public ::testing::Test {
 protected:
  SupernetModelTest() {
    const QString images = folder.path() + QStringLiteral("/images");
    test::writeTinyImages(images.toStdString());
    qputenv("ISOTONE_FASHION_MNIST", images.toUtf8());
  }
  ~SupernetModelTest() override { qunsetenv("ISOTONE_FASHION_MNIST"); }
  void open(const DesignSpace& space) {
    auto made = Workspace::create((folder.path() + QStringLiteral("/w.isotone")).toStdString(), space);
    ASSERT_TRUE(made) << made.error().message;
    workspace = *made;
    session.setWorkspace(workspace);
  }
  bool idle() { return QTest::qWaitFor([this] { return jobs.isIdle() && model.busy() == SupernetModel::Busy::No; }, 120'000); }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
  SupernetModel model{session};
};

TEST_F(SupernetModelTest, CurvesGrowWhileItTrainsAndAccuraciesAreCounted) {
  ISOTONE_NEEDS_TORCH();
  open(*DesignSpace::builtIn("fashion"));
  EXPECT_EQ(model.problem(), QString());
  EXPECT_FALSE(model.hasNetwork());
  EXPECT_THAT(model.trainingNote({}).toStdString(), HasSubstr("30 minute"));
  std::vector<std::size_t> seen;
  QObject::connect(&model, &SupernetModel::changed, &model, [&] {
    if (model.busy() == SupernetModel::Busy::Training) seen.push_back(model.network().epochs.size());
  });
  model.train({.epochs = 4, .threads = 1, .resume = false});
  EXPECT_EQ(model.busy(), SupernetModel::Busy::Training);
  ASSERT_TRUE(idle());
  EXPECT_THAT(seen, ::testing::Contains(::testing::AllOf(::testing::Gt(0u), ::testing::Lt(4u)))) << "while it trains";
  EXPECT_EQ(model.network().epochs.size(), 4u);
  EXPECT_FALSE(model.canResume());
  EXPECT_EQ(model.accuracyCurves().series.front().x.size(), 4u);
  EXPECT_THAT(model.summary().toStdString(), HasSubstr("4 epoch"));
  EXPECT_THAT(model.trainingNote({}).toStdString(), HasSubstr("replaces"));
  model.evaluate({DesignChoice::How::Random, 5, {}});
  EXPECT_EQ(model.busy(), SupernetModel::Busy::Evaluating);
  ASSERT_TRUE(idle());
  EXPECT_EQ(model.knownAccuracies(), 5);
  EXPECT_EQ(session.task(), QStringLiteral("fashion_mnist"));
  EXPECT_EQ(model.liveDesigns(), 5);
}

TEST_F(SupernetModelTest, WhatWasTrainedBeforeACancelIsResumed) {
  ISOTONE_NEEDS_TORCH();
  open(*DesignSpace::builtIn("fashion"));
  QSignalSpy errors(&session, &Session::errorReported);
  model.train({.epochs = 30, .threads = 1, .resume = false});
  ASSERT_TRUE(QTest::qWaitFor([this] { return model.hasNetwork(); }, 120'000));
  model.cancel();
  ASSERT_TRUE(idle());
  EXPECT_EQ(errors.size(), 0) << "who cancels knows";
  ASSERT_TRUE(model.canResume());
  const std::size_t before = model.network().epochs.size();
  EXPECT_THAT(model.summary().toStdString(), HasSubstr("of 30"));
  model.train({.epochs = 2, .threads = 1, .resume = true});
  EXPECT_EQ(model.network().epochs.size(), before) << "the curves stay";
  ASSERT_TRUE(QTest::qWaitFor([&] { return model.network().epochs.size() > before; }, 120'000));
  model.cancel();
  ASSERT_TRUE(idle());
  EXPECT_EQ(model.network().options.epochs, 30) << "it goes on with what it was begun with";
  SupernetModel later(session);
  EXPECT_GT(later.network().epochs.size(), before) << "it is in the workspace";
}

TEST_F(SupernetModelTest, SpacesWithoutSuchNetworksSayWhy) {
  open(*DesignSpace::builtIn("fbnet"));
  EXPECT_THAT(model.problem().toStdString(), HasSubstr("Fashion-MNIST"));
  model.train({});
  model.evaluate({DesignChoice::How::Random, 5, {}});
  EXPECT_TRUE(jobs.isIdle());
}

TEST_F(SupernetModelTest, MissingImagesAreReported) {
  ISOTONE_NEEDS_TORCH();
  open(*DesignSpace::builtIn("fashion"));
  qputenv("ISOTONE_FASHION_MNIST", "/nowhere");
  QSignalSpy errors(&session, &Session::errorReported);
  model.train({});
  ASSERT_TRUE(idle());
  EXPECT_EQ(errors.size(), 1);
  EXPECT_FALSE(model.hasNetwork());
}

}  // namespace
}  // namespace isotone
