#include "core/monotonicity/adaptation.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/ridge.h"
#include "core/neural/engine.h"
#include "core/workspace/fit.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace isotone {

std::vector<std::string> predictorKinds() { return {"ridge-onehot", "ridge-physical", "ridge-rich", "mlp"}; }

Result<std::shared_ptr<PredictorFactory>> predictorFactory(std::shared_ptr<const DesignSpace> space,
                                                           const std::string& kind) {
  if (kind == "ridge-onehot") return ridgeFactory(std::move(space), Features::OneHot);
  if (kind == "ridge-physical") return ridgeFactory(std::move(space), Features::Physical);
  if (kind == "ridge-rich") return ridgeFactory(std::move(space), Features::Rich);
  if (kind == "flops") return flopsFactory(std::move(space));
  if (kind == "ols") return leastSquaresFactory(std::move(space));
  // What was adapted is only read back: new ones are made from a fleet, see adapt.h.
  const DesignMatrix noDesigns(space->decisions().size());
  if (kind == "adaproxy") return adaProxyFactory(std::move(space), noDesigns, {});
  if (kind == "reuse") return reuseFactory(std::move(space), noDesigns, {});
  if (kind == "bma-gp") return storedGaussianProcessFactory(std::move(space));
  if (kind != "mlp")
    return fail(ErrorKind::NotFound, fmt::format("There is no predictor \"{}\": choose one of {}.", kind,
                                                 fmt::join(predictorKinds(), ", ")));
  auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  // The engine lives as long as what it made.
  return std::shared_ptr<PredictorFactory>((*engine)->mlpFactory(std::move(space), {}).release(),
                                           [engine = *engine](PredictorFactory* factory) { delete factory; });
}

}  // namespace isotone
