// How an operation says that it could not be done: a value, never an exception.
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace isotone {

enum class ErrorKind {
  InvalidInput,   // what a person or a file gave is wrong
  Infeasible,     // asked correctly, but nothing satisfies it, or nothing is fitted yet
  NotFound,       // a named thing does not exist
  Io,             // a file or folder could not be read or written
  Storage,        // the workspace file could not be opened or written
  Model,          // a numerical method or a network failed
  Cancelled,      // the person asked to stop
  Internal,       // our own bug, caught at a door
};

/// One sentence for a person: file, line and value, and what to do.
struct Error {
  ErrorKind kind = ErrorKind::Internal;
  std::string message;
};

template <class T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string message) {
  return tl::unexpected<Error>(Error{kind, std::move(message)});
}

/// Passes the error of one result on as that of another.
template <class T>
tl::unexpected<Error> failFrom(const Result<T>& failed) {
  return tl::unexpected<Error>(failed.error());
}

}  // namespace isotone
