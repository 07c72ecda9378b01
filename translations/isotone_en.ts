<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HeldOffers</name>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkBlocks</name>
    <message numerus="yes">
        <source>%n convolution(s)</source>
        <translation>
            <numerusform>%n convolution</numerusform>
            <numerusform>%n convolutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linear layer(s)</source>
        <translation>
            <numerusform>%n linear layer</numerusform>
            <numerusform>%n linear layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::AdaptationModel</name>
    <message numerus="yes">
        <source>%1, from %n other device(s)</source>
        <translation>
            <numerusform>%1, from %n other device</numerusform>
            <numerusform>%1, from %n other devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n device(s) with other chips</source>
        <translation>
            <numerusform>%1, from %n device with another chip</numerusform>
            <numerusform>%1, from %n devices with other chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n measurement(s) of %1 are used.</source>
        <translation>
            <numerusform>The %n measurement of %1 is used.</numerusform>
            <numerusform>All %n measurements of %1 are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRCC %1 from %n measurement(s)</source>
        <translation>
            <numerusform>SRCC %1 from %n measurement</numerusform>
            <numerusform>SRCC %1 from %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRCC %1 → %2 from %n measurement(s)</source>
        <translation>
            <numerusform>SRCC %1 → %2 from %n measurement</numerusform>
            <numerusform>SRCC %1 → %2 from %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged on its %n measurement(s), each predicted from the others.</source>
        <translation>
            <numerusform>Judged on its %n measurement, predicted from the others.</numerusform>
            <numerusform>Judged on its %n measurements, each predicted from the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It pays from the first new device on, since the %n device(s) it learns from are measured already; had they to be measured first, from %1 new devices on.</source>
        <translation>
            <numerusform>It pays from the first new device on, since the %n device it learns from is measured already; had it to be measured first, from %1 new devices on.</numerusform>
            <numerusform>It pays from the first new device on, since the %n devices it learns from are measured already; had they to be measured first, from %1 new devices on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::AdaptationPanel</name>
    <message numerus="yes">
        <source>Kit with %n design(s) written to %1.</source>
        <translation>
            <numerusform>Kit with %n design written to %1.</numerusform>
            <numerusform>Kit with %n designs written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ArchitectureView</name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::CompareModel</name>
    <message numerus="yes">
        <source>%n design(s) side by side</source>
        <translation>
            <numerusform>%n design side by side</numerusform>
            <numerusform>%n designs side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with a whole-millisecond clock cannot tell close designs apart.</source>
        <translation>
            <numerusform>%n device with a whole-millisecond clock cannot tell close designs apart.</numerusform>
            <numerusform>%n devices with a whole-millisecond clock cannot tell close designs apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n device(s) some of them take the same time.</source>
        <translation>
            <numerusform>On %n device some of them take the same time.</numerusform>
            <numerusform>On %n devices some of them take the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; meets every limit on %2 of %n device(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; meets every limit on %2 of %n device</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; meets every limit on %2 of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::DeviceEditorDialog</name>
    <message numerus="yes">
        <source>Search %n device(s)</source>
        <translation>
            <numerusform>Search %n device</numerusform>
            <numerusform>Search %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::DevicesModel</name>
    <message numerus="yes">
        <source>%n device(s) know their latency</source>
        <translation>
            <numerusform>%n device knows its latency</numerusform>
            <numerusform>%n devices know their latency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n their energy</source>
        <translation>
            <numerusform>, %n its energy</numerusform>
            <numerusform>, %n their energy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) count in whole milliseconds</source>
        <translation>
            <numerusform>%n device counts in whole milliseconds</numerusform>
            <numerusform>%n devices count in whole milliseconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::DevicesPage</name>
    <message numerus="yes">
        <source>Filter %n device(s)</source>
        <translation>
            <numerusform>Filter %n device</numerusform>
            <numerusform>Filter %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::DifferenceStrip</name>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ExploreModel</name>
    <message numerus="yes">
        <source>%1; %n choice(s) pinned by hand</source>
        <translation>
            <numerusform>%1; %n choice pinned by hand</numerusform>
            <numerusform>%1; %n choices pinned by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ImportPanel</name>
    <message numerus="yes">
        <source>%n more column(s) are imported as recognised.</source>
        <translation>
            <numerusform>%n more column is imported as recognised.</numerusform>
            <numerusform>%n more columns are imported as recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n column(s)</source>
        <translation>
            <numerusform>Import %n column</numerusform>
            <numerusform>Import %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::IssueList</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::JobBar</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::MeasureDialog</name>
    <message numerus="yes">
        <source>Each precision with each number of threads becomes a device: %1 designs on %n device(s). Leave the computer alone meanwhile. You may stop at any time and go on later.</source>
        <translation>
            <numerusform>Each precision with each number of threads becomes a device: %1 designs on %n device. Leave the computer alone meanwhile. You may stop at any time and go on later.</numerusform>
            <numerusform>Each precision with each number of threads becomes a device: %1 designs on %n devices. Leave the computer alone meanwhile. You may stop at any time and go on later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityModel</name>
    <message numerus="yes">
        <source>Measure its %n Pareto candidate(s) on the target; drop what is dominated there.</source>
        <translation>
            <numerusform>Measure its %n Pareto candidate on the target; drop what is dominated there.</numerusform>
            <numerusform>Measure its %n Pareto candidates on the target; drop what is dominated there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityPage</name>
    <message numerus="yes">
        <source>Rank correlation of %n device(s)</source>
        <translation>
            <numerusform>Rank correlation of %n device</numerusform>
            <numerusform>Rank correlation of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 › %2, %n difference(s)</source>
        <translation>
            <numerusform>%1 › %2, %n difference</numerusform>
            <numerusform>%1 › %2, %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::NetworkPanel</name>
    <message numerus="yes">
        <source>%n pinned  ✕</source>
        <translation>
            <numerusform>%n pinned  ✕</numerusform>
            <numerusform>%n pinned  ✕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::OptimizerModel</name>
    <message numerus="yes">
        <source>Trained around %n device(s) in %1.</source>
        <translation>
            <numerusform>Trained around %n device in %1.</numerusform>
            <numerusform>Trained around %n devices in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ReportPage</name>
    <message numerus="yes">
        <source>A report of %n page(s)</source>
        <translation>
            <numerusform>A report of %n page</numerusform>
            <numerusform>A report of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) saved in %1</source>
        <translation>
            <numerusform>%n image saved in %1</numerusform>
            <numerusform>%n images saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::SpecFitModel</name>
    <message numerus="yes">
        <source>Fitted to the latencies of %Ln design(s)</source>
        <translation>
            <numerusform>Fitted to the latencies of %Ln design</numerusform>
            <numerusform>Fitted to the latencies of %Ln designs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, judged on %Ln other(s).</source>
        <translation>
            <numerusform>%1, judged on %Ln other.</numerusform>
            <numerusform>%1, judged on %Ln others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::StartModel</name>
    <message numerus="yes">
        <source>%n decision(s), %1 designs</source>
        <translation>
            <numerusform>%n decision, %1 designs</numerusform>
            <numerusform>%n decisions, %1 designs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::StartPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::SupernetModel</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 of %n epoch</numerusform>
            <numerusform>%1 of %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; real accuracies of %Ln design(s)</source>
        <translation>
            <numerusform>; real accuracies of %Ln design</numerusform>
            <numerusform>; real accuracies of %Ln designs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln design(s), each with its share of the weights at its own bits, on all test images. What is known is left alone; designs that are new join the workspace.</source>
        <translation>
            <numerusform>%Ln design, each with its share of the weights at its own bits, on all test images. What is known is left alone; designs that are new join the workspace.</numerusform>
            <numerusform>%Ln designs, each with its share of the weights at its own bits, on all test images. What is known is left alone; designs that are new join the workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::TopBar</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
</TS>
