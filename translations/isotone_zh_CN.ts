<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Axis</name>
    <message>
        <source>(log scale)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>interval %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of %1 rows and %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel axes with %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1 against %2 with %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkBlocks</name>
    <message numerus="yes">
        <source>%n convolution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>(both axes log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::AnswerPanel</name>
    <message>
        <source>What more would buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by an analytic model of the device, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::ArchitectureView</name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency from input to output, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::CandidateSource</name>
    <message>
        <source>This workspace has no device yet. Import measurements to choose designs for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing designs for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::CommandPalette</name>
    <message>
        <source>Find an action, or type a design&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::CompareModel</name>
    <message>
        <source>Accuracy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (%1), %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations, MMAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only pinned design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin a second one on Explore to see what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds %2 points to %3 for %4 ms more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds %2 points to %3 and saves %4 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2 points to %3 and takes %4 ms more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2 points to %3 and saves %4 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) side by side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>but breaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 but breaks %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device has measured all of the pinned designs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on every one of %2 devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2 of %3 devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere the order changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with a whole-millisecond clock cannot tell close designs apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n device(s) some of them take the same time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ComparePage</name>
    <message>
        <source>Pinned designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the comparison as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs on parallel axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pinned design on every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where pinned designs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No design is pinned yet: pin two or more on Explore to see them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits per block; framed where a design differs from %1, dotted where it skips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice taken; framed where a design differs from %1, dotted where it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pinned design has a column. The first one is the baseline: below each number stands the difference from it, as better or worse. A triangle marks a broken limit of the goal. The parallel axes show the pinned designs among all others, the strip where they are built differently, and the matrix how they do on every device. Notes are kept with the workspace. Pin designs on Explore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::CompareTable</name>
    <message>
        <source>Breaks the limit of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the current design of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::DeviceDetails</name>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts in steps of %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values in %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed at import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::DevicesModel</name>
    <message>
        <source>Summarise the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device counts in whole milliseconds, so many of its designs tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different designs with a measured latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different designs with a measured energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest step between two latencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the connected designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, mJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) know their latency</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n their energy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, none its energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) count in whole milliseconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::DevicesPage</name>
    <message>
        <source>What do I know about my devices?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter %n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Energy of its designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of its designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No energy has been measured on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No latency has been measured on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roofline needs latencies and a design space whose layers are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device yet: import a table of latencies or energies, or a list of devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table lists every device with the number of different designs whose latency or energy is known. Select one to make it the current device of all pages. The histogram shows how its designs spread; the roofline shows whether arithmetic or memory holds them back. Import… or drop files to add measurements: nothing is stored before you have seen what was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::DifferenceStrip</name>
    <message>
        <source>%1 differs from %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::EvaluationItems</name>
    <message>
        <source>%1 (outdated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted and stored in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated only; Train… stores a predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPE, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLOPs SRCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain in SRCC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::ExploreModel</name>
    <message>
        <source>Preparing the designs of this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the confidence of the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 left, too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 % at %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected by you; breaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected by you; fits every limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing meets all limits; this is the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best trade-off for these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most accurate design; no limit is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits every limit; none binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits every limit; %1 binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 designs meet all limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value here is in the table: limits hold as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted values are taken as they are: half of them will exceed their limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truth meets each limit in %1 % of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing meets all limits. The nearest is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing meets all limits. The nearest is %1: %2 %3 %5 instead of %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buys %1 if %2 yields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves no design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evolutionary search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice among found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaustive search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated latencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured latencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 designs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::ExplorePage</name>
    <message>
        <source>Architecture (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization policy (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization policy as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pareto front as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare pinned designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against latency of all designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I ship?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing designs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No design yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width: share of latency, estimated by operations · height: channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width: share of latency, by the device&apos;s model · height: channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice taken for each decision; the layers of this space are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a design or a block to read its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State on the left what you need: limits for latency, energy, size and accuracy, or weights that trade them against each other. The whole page answers while you move a slider. In the chart the front is the line, limits are lines that can be dragged, and a click on a point shows that design instead. On the right are the numbers of the design, what a little more latency would buy, and how it was found. Pin designs to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::GoalPanel</name>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the goal is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy is neither measured nor predicted on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a mJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points a ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One %1 counts as much as %2 accuracy points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millijoule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of size and accuracy hold as well; those of latency and energy rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights reach only the designs on the hull of the front: limits reach all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::ImportModel</name>
    <message>
        <source>Open or create a workspace first; files are imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design, by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of which metric?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does %1 measure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit is %1 in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::ImportPanel</name>
    <message>
        <source>Import preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected from the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which metric?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are imported as recognised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::IssueList</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::JobBar</name>
    <message>
        <source>almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What imports and other work noticed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::LimitBar</name>
    <message>
        <source>%1, interval %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::MainWindow</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monotonicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Isotone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isotone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or create a workspace first; files are imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.isotone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show on Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charts: the wheel zooms, dragging pans, a double click resets, Shift and drag selects, Ctrl+C copies the picture, arrow keys move from point to point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isotone %1

Designs of neural networks for many edge devices: measure, compare, choose.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built on Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Isotone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desi&amp;gn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin the selected design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action or a design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy &amp;task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Isotone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityModel</name>
    <message>
        <source>Correlate the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correlations were cancelled; switch the metric or reopen the page to compute them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall&apos;s tau of all pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no energy to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no latency to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can stand in for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can stand in for %2, with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device can stand in for %1 as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest is %1, SRCC %2 on %3 designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRCC %1, certified ≥ 0.90 on %2 designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRCC %1 on %2 designs, not certified ≥ 0.90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse the %1 predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse the %1 predictor with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not reuse the %1 predictor as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two devices order designs too differently: measure the target itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the designs you choose by it on the target before you ship them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Measure its %n Pareto candidate(s) on the target; drop what is dominated there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityPage</name>
    <message>
        <source>Whose predictor can I reuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rank correlation of %n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The current device has not been measured in this metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell of the map to compare two devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most inverted designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 1 is the most frugal of %1 connected designs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 1 is the fastest of %1 connected designs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monotonicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two devices that rank designs alike (SRCC near 1) can share one predictor. Blue cells are alike, orange ones are not; a hatched cell is not certified: its one-sided 95 % bound lies below 0.90. Click a cell to compare a pair: the row is the target, the column the proxy. Expected regret is the accuracy that is lost on the target when only the proxy&apos;s Pareto designs are measured there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a JSON file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design &amp;space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.isotone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design spaces (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists already: choose another name, or open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsModel</name>
    <message>
        <source>All devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating a predictor for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing methods on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation was cancelled. Train… starts another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge, one-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge, physical sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ridge, rich features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millijoules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the order and the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust neither the order nor the %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the %1 more than the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the order and the %1 with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the order more than the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRCC %1, yet only %2 % of predictions within ±10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRCC %1, and %2 % of predictions within ±10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no device yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no measured %2. Choose another device or metric, or import measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only %2 designs with a measured %3: at least ten are needed to say how good a predictor is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No predictor of this device has been evaluated yet. Train… fits one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within ±5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within ±10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % interval covers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsPage</name>
    <message>
        <source>Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted against measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration of the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors by device and metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far can I trust the numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A predictor learns from some of a device&apos;s measurements and is judged on others that it has not seen. Points near the diagonal are predicted well. The order (SRCC) decides which designs are chosen, the percentage error (MAPE) how far the numbers can be quoted, and the coverage whether the intervals are honest. Operations (FLOPs) alone are the baseline that every predictor has to beat. Train… fits a predictor and stores it in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::QuantityRow</name>
    <message>
        <source>binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binds, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::ReportModel</name>
    <message>
        <source>There is no device with measurements to report on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to trust the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose predictor can be reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To repeat this report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::ReportPage</name>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures as images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure a page on the whole screen; arrow keys move, Esc leaves (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report follows the current device, goal and pins. It says where its data come from, how they were used, and for what the numbers are valid, so that others can repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report shows what you would hand to others: the question, the recommended design, how far to trust the numbers, and where they come from. Switch sections on and off, give it a title, and save it as PDF or as one HTML file. Present shows one figure a page on the whole screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A report of %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I show to others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) saved in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::Session</name>
    <message>
        <source>Save the goal and pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the task to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin design %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin design %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::StartModel</name>
    <message numerus="yes">
        <source>%n decision(s), about %1 designs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My own table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the first table that you import become the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::StartPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last design %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One design for every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure, compare, move sliders, ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. The sample is one click away, and every page of it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace opens; tables of measurements are recognised and shown before they are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job in three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whom you can trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tables of latency, energy and accuracy. Format, units and devices are recognised; what a file does not say is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monotonicity shows which devices rank designs alike, so that one predictor serves many. Predictors shows how far its numbers hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set limits or weights on Explore and watch the best design follow. Pin, compare, export the policy and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recent workspace, the sample, or make a new one. A workspace is one file that holds designs, devices, measurements, fitted predictors, your goal and your pins. Files can be dropped anywhere on the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::TopBar</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find action or design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this workspace was computed by the program from public spec sheets; nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::TradeOffSlider</name>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::TrainDialog</name>
    <message>
        <source>Train a predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every device that has been measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measurements to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 designs have this value on the current device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation learns from %1 of them and is judged on others; the predictor that is stored learns from all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neural ensemble takes seconds to minutes for each device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>isotone::VerdictCard</name>
    <message>
        <source>SRCC (95 %: %1 – %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected regret (95th: %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
