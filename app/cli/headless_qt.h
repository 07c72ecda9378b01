// A QApplication for the verbs that draw, made when the first of them needs it: the others never start Qt.
#pragma once

namespace isotone {

enum class Look { Light, Dark };

/// Makes an offscreen QApplication with the program's fonts unless there is one already. It lives as long as the process.
void needQt(Look look);

}  // namespace isotone
