#include "core/predictors/normal.h"

#include <array>
#include <cmath>
#include <limits>

namespace isotone {
namespace {

double ratio(const std::array<double, 8>& top, const std::array<double, 8>& bottom, double x) {
  double a = 0, b = 0;
  for (std::size_t i = 8; i-- > 0;) {
    a = a * x + top[i];
    b = b * x + bottom[i];
  }
  return a / b;
}

constexpr std::array<double, 8> kCentreTop = {
    3.3871328727963666080,     1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
    4.5921953931549871457e+4,  6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr std::array<double, 8> kCentreBottom = {
    1.0,                       4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
    2.1213794301586595867e+4,  3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3};
constexpr std::array<double, 8> kMiddleTop = {
    1.42343711074968357734,    4.63033784615654529590,   5.76949722146069140550,   3.64784832476320460504,
    1.27045825245236838258,    2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr std::array<double, 8> kMiddleBottom = {
    1.0,                       2.05319162663775882187,   1.67638483018380384940,   6.89767334985100004550e-1,
    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
constexpr std::array<double, 8> kTailTop = {
    6.65790464350110377720,    5.46378491116411436990,   1.78482653991729133580,   2.96560571828504891230e-1,
    2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr std::array<double, 8> kTailBottom = {
    1.0,                       5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

}  // namespace

double normalQuantile(double probability) {
  if (!(probability >= 0 && probability <= 1)) return std::numeric_limits<double>::quiet_NaN();
  if (probability == 0) return -std::numeric_limits<double>::infinity();
  if (probability == 1) return std::numeric_limits<double>::infinity();
  const double q = probability - 0.5;
  if (std::abs(q) <= 0.425) return q * ratio(kCentreTop, kCentreBottom, 0.180625 - q * q);
  const double r = std::sqrt(-std::log(q < 0 ? probability : 1 - probability));
  const double z = r <= 5 ? ratio(kMiddleTop, kMiddleBottom, r - 1.6) : ratio(kTailTop, kTailBottom, r - 5);
  return q < 0 ? -z : z;
}

double studentQuantile95(double freedom) {
  if (freedom <= 1) return 6.313751514675043;
  if (freedom <= 2) return 2.919985580353726;
  const double z = kNormal90, z2 = z * z, v = freedom;
  return z * (1 + (z2 + 1) / (4 * v) + ((5 * z2 + 16) * z2 + 3) / (96 * v * v) +
              (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * v * v * v) +
              ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / (92160 * v * v * v * v));
}

}  // namespace isotone
