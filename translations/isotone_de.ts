<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Axis</name>
    <message>
        <source>(log scale)</source>
        <translation>(logarithmisch)</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG vector picture (*.svg)</source>
        <translation>SVG-Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Data as CSV (*.csv)</source>
        <translation>Daten als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Data of “%1”</source>
        <translation>Daten von „%1“</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Show &amp;data</source>
        <translation>&amp;Daten zeigen</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>&amp;Zoom zurücksetzen</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>interval %1 – %2</source>
        <translation>Intervall %1 – %2</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>verletzt eine Grenze</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>Heat map of %1 rows and %2 columns.</source>
        <translation>Heatmap mit %1 Zeilen und %2 Spalten.</translation>
    </message>
    <message>
        <source>Parallel axes with %1 lines.</source>
        <translation>Parallele Achsen mit %1 Linien.</translation>
    </message>
    <message>
        <source>Chart of %1 against %2 with %3 points.</source>
        <translation>Diagramm von %1 über %2 mit %3 Punkten.</translation>
    </message>
    <message>
        <source>Horizontal from %1 to %2.</source>
        <translation>Waagerecht von %1 bis %2.</translation>
    </message>
    <message>
        <source>Vertical from %1 to %2.</source>
        <translation>Senkrecht von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>NetworkBlocks</name>
    <message numerus="yes">
        <source>%n convolution(s)</source>
        <translation>
            <numerusform>%n Faltung</numerusform>
            <numerusform>%n Faltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Design %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>(both axes log)</source>
        <translation>(beide Achsen log.)</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>nicht gesichert</translation>
    </message>
</context>
<context>
    <name>isotone::AnswerPanel</name>
    <message>
        <source>What more would buy</source>
        <translation>Was mehr brächte</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Computed by an analytic model of the device, not measured.</source>
        <translation>Mit einem analytischen Modell des Geräts berechnet, nicht gemessen.</translation>
    </message>
    <message>
        <source>Selected design</source>
        <translation>Gewählter Entwurf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>90 % intervals</source>
        <translation>90-%-Intervalle</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pin as %1</source>
        <translation>Als %1 anheften</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>isotone::ArchitectureView</name>
    <message numerus="yes">
        <source>%n bits</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ch</source>
        <translation>%1 Kan.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Latency from input to output, %1</source>
        <translation>Latenz vom Eingang zum Ausgang, %1</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>von Hand fixiert</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>isotone::CandidateSource</name>
    <message>
        <source>This workspace has no device yet. Import measurements to choose designs for one.</source>
        <translation>Diese Arbeitsmappe hat noch kein Gerät. Messungen importieren, um Entwürfe dafür zu wählen.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Keine Arbeitsmappe geöffnet.</translation>
    </message>
    <message>
        <source>Preparing designs for %1</source>
        <translation>Entwürfe für %1 vorbereiten</translation>
    </message>
</context>
<context>
    <name>isotone::CommandPalette</name>
    <message>
        <source>Find an action, or type a design&apos;s number</source>
        <translation>Aktion suchen oder Nummer eines Entwurfs eingeben</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>isotone::CompareModel</name>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Accuracy (%1), %</source>
        <translation>Genauigkeit (%1), %</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>Energie, mJ</translation>
    </message>
    <message>
        <source>Size, %1</source>
        <translation>Größe, %1</translation>
    </message>
    <message>
        <source>Operations, MMAC</source>
        <translation>Operationen, MMAC</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 besser</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 schlechter</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1 is the only pinned design</source>
        <translation>%1 ist der einzige angeheftete Entwurf</translation>
    </message>
    <message>
        <source>pin a second one on Explore to see what differs</source>
        <translation>unter „Erkunden“ einen zweiten anheften, um Unterschiede zu sehen</translation>
    </message>
    <message>
        <source>%1 adds %2 points</source>
        <translation>%1 gewinnt %2 Punkte</translation>
    </message>
    <message>
        <source>%1 loses %2 points</source>
        <translation>%1 verliert %2 Punkte</translation>
    </message>
    <message>
        <source>%1 adds %2 points to %3 for %4 ms more</source>
        <translation>%1 gewinnt %2 Punkte auf %3 für %4 ms mehr</translation>
    </message>
    <message>
        <source>%1 adds %2 points to %3 and saves %4 ms</source>
        <translation>%1 gewinnt %2 Punkte auf %3 und spart %4 ms</translation>
    </message>
    <message>
        <source>%1 loses %2 points to %3 and takes %4 ms more</source>
        <translation>%1 verliert %2 Punkte auf %3 und braucht %4 ms mehr</translation>
    </message>
    <message>
        <source>%1 loses %2 points to %3 and saves %4 ms</source>
        <translation>%1 verliert %2 Punkte auf %3 und spart %4 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) side by side</source>
        <translation>
            <numerusform>%n Entwurf im Vergleich</numerusform>
            <numerusform>%n Entwürfe im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>but breaks %1</source>
        <translation>aber Grenze verletzt: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 but breaks %2</source>
        <translation>%1, verletzt aber die Grenze: %2</translation>
    </message>
    <message>
        <source>Edit the note on %1</source>
        <translation>Notiz zu %1 bearbeiten</translation>
    </message>
    <message>
        <source>Unpin all designs</source>
        <translation>Alle Entwürfe lösen</translation>
    </message>
    <message>
        <source>No device has measured all of the pinned designs.</source>
        <translation>Kein Gerät hat alle angehefteten Entwürfe gemessen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on every one of %2 devices.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; auf allen %2 Geräten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2 of %3 devices.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; auf %2 von %3 Geräten.</translation>
    </message>
    <message>
        <source>Elsewhere the order changes.</source>
        <translation>Auf den anderen ändert sich die Reihenfolge.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with a whole-millisecond clock cannot tell close designs apart.</source>
        <translation>
            <numerusform>%n Gerät mit Uhr in ganzen Millisekunden kann nahe Entwürfe nicht trennen.</numerusform>
            <numerusform>%n Geräte mit Uhr in ganzen Millisekunden können nahe Entwürfe nicht trennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n device(s) some of them take the same time.</source>
        <translation>
            <numerusform>Auf %n Gerät brauchen einige davon gleich lang.</numerusform>
            <numerusform>Auf %n Geräten brauchen einige davon gleich lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ComparePage</name>
    <message>
        <source>Pinned designs</source>
        <translation>Angeheftete Entwürfe</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>Copy the comparison as a table</source>
        <translation>Vergleich als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Go to Explore</source>
        <translation>Zu „Erkunden“</translation>
    </message>
    <message>
        <source>Designs on parallel axes</source>
        <translation>Entwürfe auf parallelen Achsen</translation>
    </message>
    <message>
        <source>Each pinned design on every device</source>
        <translation>Jeder angeheftete Entwurf auf jedem Gerät</translation>
    </message>
    <message>
        <source>Where pinned designs differ</source>
        <translation>Wo sich angeheftete Entwürfe unterscheiden</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Warum dieser?</translation>
    </message>
    <message>
        <source>No design is pinned yet: pin two or more on Explore to see them side by side.</source>
        <translation>Noch kein Entwurf angeheftet: unter „Erkunden“ zwei oder mehr anheften, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>Decision by decision</source>
        <translation>Je Entscheidung</translation>
    </message>
    <message>
        <source>bits per block; framed where a design differs from %1, dotted where it skips</source>
        <translation>Bit je Block; gerahmt bei Abweichung von %1, gepunktet, wo er entfällt</translation>
    </message>
    <message>
        <source>the choice taken; framed where a design differs from %1, dotted where it does not apply</source>
        <translation>getroffene Wahl; gerahmt bei Abweichung von %1, gepunktet, wo sie entfällt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Every pinned design has a column. The first one is the baseline: below each number stands the difference from it, as better or worse. A triangle marks a broken limit of the goal. The parallel axes show the pinned designs among all others, the strip where they are built differently, and the matrix how they do on every device. Notes are kept with the workspace. Pin designs on Explore.</source>
        <translation>Jeder angeheftete Entwurf hat eine Spalte. Der erste ist der Bezug: Unter jeder Zahl steht der Unterschied zu ihm, als besser oder schlechter. Ein Dreieck markiert eine verletzte Grenze des Ziels. Die parallelen Achsen zeigen die angehefteten Entwürfe unter allen anderen, der Streifen, wo sie anders gebaut sind, und die Matrix, wie sie auf jedem Gerät abschneiden. Notizen bleiben in der Arbeitsmappe. Angeheftet werden Entwürfe unter „Erkunden“.</translation>
    </message>
</context>
<context>
    <name>isotone::CompareTable</name>
    <message>
        <source>Breaks the limit of the goal</source>
        <translation>Verletzt die Grenze des Ziels</translation>
    </message>
    <message>
        <source>Make it the current design of all pages</source>
        <translation>Zum aktuellen Entwurf aller Seiten machen</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>isotone::DeviceDetails</name>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>counts in steps of %1 ms</source>
        <translation>zählt in Schritten von %1 ms</translation>
    </message>
    <message>
        <source>%1 values in %2, from %3</source>
        <translation>%1 Werte in %2, aus %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Noticed at import</source>
        <translation>Beim Import bemerkt</translation>
    </message>
    <message>
        <source>the program&apos;s model</source>
        <translation>dem Modell des Programms</translation>
    </message>
</context>
<context>
    <name>isotone::DevicesModel</name>
    <message>
        <source>Summarise the devices</source>
        <translation>Geräte zusammenfassen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>This device counts in whole milliseconds, so many of its designs tie.</source>
        <translation>Dieses Gerät zählt in ganzen Millisekunden, daher liegen viele Entwürfe gleichauf.</translation>
    </message>
    <message>
        <source>Different designs with a measured latency</source>
        <translation>Verschiedene Entwürfe mit gemessener Latenz</translation>
    </message>
    <message>
        <source>Different designs with a measured energy</source>
        <translation>Verschiedene Entwürfe mit gemessener Energie</translation>
    </message>
    <message>
        <source>The smallest step between two latencies</source>
        <translation>Der kleinste Schritt zwischen zwei Latenzen</translation>
    </message>
    <message>
        <source>Over the connected designs</source>
        <translation>Über die verbundenen Entwürfe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Median, mJ</source>
        <translation>Median, mJ</translation>
    </message>
    <message>
        <source>Median, ms</source>
        <translation>Median, ms</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>Noch kein Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) know their latency</source>
        <translation>
            <numerusform>%n Gerät mit Latenz</numerusform>
            <numerusform>%n Geräte mit Latenz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n their energy</source>
        <translation>
            <numerusform>, %n mit Energie</numerusform>
            <numerusform>, %n mit Energie</numerusform>
        </translation>
    </message>
    <message>
        <source>, none its energy</source>
        <translation>, keines mit Energie</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) count in whole milliseconds</source>
        <translation>
            <numerusform>%n Gerät zählt in ganzen Millisekunden</numerusform>
            <numerusform>%n Geräte zählen in ganzen Millisekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::DevicesPage</name>
    <message>
        <source>What do I know about my devices?</source>
        <translation>Was ist über die Geräte bekannt?</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>Andere %1</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n device(s)</source>
        <translation>
            <numerusform>%n Gerät filtern</numerusform>
            <numerusform>%n Geräte filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy of its designs</source>
        <translation>Energie seiner Entwürfe</translation>
    </message>
    <message>
        <source>Latency of its designs</source>
        <translation>Latenz seiner Entwürfe</translation>
    </message>
    <message>
        <source>No energy has been measured on this device.</source>
        <translation>Auf diesem Gerät wurde keine Energie gemessen.</translation>
    </message>
    <message>
        <source>No latency has been measured on this device.</source>
        <translation>Auf diesem Gerät wurde keine Latenz gemessen.</translation>
    </message>
    <message>
        <source>A roofline needs latencies and a design space whose layers are known.</source>
        <translation>Eine Roofline braucht Latenzen und einen Entwurfsraum mit bekannten Schichten.</translation>
    </message>
    <message>
        <source>No device yet: import a table of latencies or energies, or a list of devices.</source>
        <translation>Noch kein Gerät: eine Tabelle mit Latenzen oder Energien oder eine Geräteliste importieren.</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messungen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>The table lists every device with the number of different designs whose latency or energy is known. Select one to make it the current device of all pages. The histogram shows how its designs spread; the roofline shows whether arithmetic or memory holds them back. Import… or drop files to add measurements: nothing is stored before you have seen what was recognised.</source>
        <translation>Die Tabelle nennt jedes Gerät mit der Zahl verschiedener Entwürfe, deren Latenz oder Energie bekannt ist. Ein gewähltes Gerät wird zum aktuellen Gerät aller Seiten. Das Histogramm zeigt, wie seine Entwürfe streuen; die Roofline zeigt, ob Rechenleistung oder Speicher sie bremst. Messungen kommen mit „Importieren…“ oder durch Ablegen von Dateien dazu: Nichts wird gespeichert, bevor das Erkannte zu sehen war.</translation>
    </message>
</context>
<context>
    <name>isotone::DifferenceStrip</name>
    <message>
        <source>%1 differs from %2 in %3</source>
        <translation>%1 weicht von %2 ab in %3</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Bezug</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
</context>
<context>
    <name>isotone::EvaluationItems</name>
    <message>
        <source>%1 (outdated)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>Fitted and stored in the workspace</source>
        <translation>Angepasst und in der Arbeitsmappe gespeichert</translation>
    </message>
    <message>
        <source>Evaluated only; Train… stores a predictor</source>
        <translation>Nur ausgewertet; „Trainieren…“ speichert einen Prädiktor</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prädiktor</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>MAPE, %</source>
        <translation>MAPE, %</translation>
    </message>
    <message>
        <source>±5 %</source>
        <translation>±5 %</translation>
    </message>
    <message>
        <source>±10 %</source>
        <translation>±10 %</translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation>SRCC</translation>
    </message>
    <message>
        <source>Kendall τ</source>
        <translation>Kendall τ</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Abdeckung, %</translation>
    </message>
    <message>
        <source>FLOPs SRCC</source>
        <translation>FLOPs-SRCC</translation>
    </message>
    <message>
        <source>Gain in SRCC</source>
        <translation>SRCC-Gewinn</translation>
    </message>
</context>
<context>
    <name>isotone::ExploreModel</name>
    <message>
        <source>Preparing the designs of this device.</source>
        <translation>Die Entwürfe dieses Geräts werden vorbereitet.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>Change the limit of %1</source>
        <translation>Grenze ändern: %1</translation>
    </message>
    <message>
        <source>Remove the limit of %1</source>
        <translation>Grenze entfernen: %1</translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation>Gewicht ändern: %1</translation>
    </message>
    <message>
        <source>Change the confidence of the limits</source>
        <translation>Sicherheit der Grenzen ändern</translation>
    </message>
    <message>
        <source>Choose by limits</source>
        <translation>Nach Grenzen wählen</translation>
    </message>
    <message>
        <source>Choose by weights</source>
        <translation>Nach Gewichten wählen</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Nach %1 exportieren</translation>
    </message>
    <message>
        <source>Energy per inference</source>
        <translation>Energie je Inferenz</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 above minimum</source>
        <translation>%1 über Minimum</translation>
    </message>
    <message>
        <source>%1 below minimum</source>
        <translation>%1 unter Minimum</translation>
    </message>
    <message>
        <source>%1 %2 left, too little</source>
        <translation>%1 %2 frei, zu wenig</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>%1 %2 frei</translation>
    </message>
    <message>
        <source>%1 %2 too much</source>
        <translation>%1 %2 zu viel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>%1  %2 % at %3 ms</source>
        <translation>%1  %2 % bei %3 ms</translation>
    </message>
    <message>
        <source>selected by you; breaks %1</source>
        <translation>selbst gewählt; Grenze verletzt: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>selected by you; fits every limit</source>
        <translation>selbst gewählt; hält alle Grenzen</translation>
    </message>
    <message>
        <source>selected by you</source>
        <translation>selbst gewählt</translation>
    </message>
    <message>
        <source>nothing meets all limits; this is the nearest</source>
        <translation>nichts hält alle Grenzen; dies kommt am nächsten</translation>
    </message>
    <message>
        <source>the best trade-off for these weights</source>
        <translation>der beste Kompromiss für diese Gewichte</translation>
    </message>
    <message>
        <source>the most accurate design; no limit is set</source>
        <translation>der genaueste Entwurf; keine Grenze gesetzt</translation>
    </message>
    <message>
        <source>fits every limit; none binds</source>
        <translation>hält alle Grenzen; keine bindet</translation>
    </message>
    <message>
        <source>fits every limit; %1 binds</source>
        <translation>hält alle Grenzen; bindend: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 designs meet all limits</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; von %2 Entwürfen halten alle Grenzen</translation>
    </message>
    <message>
        <source>Every value here is in the table: limits hold as they stand.</source>
        <translation>Jeder Wert steht in der Tabelle: Die Grenzen gelten, wie sie sind.</translation>
    </message>
    <message>
        <source>Predicted values are taken as they are: half of them will exceed their limit.</source>
        <translation>Vorhersagen zählen, wie sie sind: Die Hälfte wird ihre Grenze überschreiten.</translation>
    </message>
    <message>
        <source>The truth meets each limit in %1 % of cases.</source>
        <translation>Der wahre Wert hält jede Grenze in %1 % der Fälle.</translation>
    </message>
    <message>
        <source>Relax %1 to %2 %3</source>
        <translation>Lockern: %1 auf %2 %3</translation>
    </message>
    <message>
        <source>Nothing meets all limits. The nearest is %1.</source>
        <translation>Nichts hält alle Grenzen. Am nächsten kommt %1.</translation>
    </message>
    <message>
        <source>Nothing meets all limits. The nearest is %1: %2 %3 %5 instead of %4 %5.</source>
        <translation>Nichts hält alle Grenzen. Am nächsten kommt %1: %2 %3 %5 statt %4 %5.</translation>
    </message>
    <message>
        <source>Relax the limits</source>
        <translation>Grenzen lockern</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>buys nothing</source>
        <translation>bringt nichts</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>No more ms</source>
        <translation>0 ms mehr</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>leaves no design</source>
        <translation>lässt keinen Entwurf</translation>
    </message>
    <message>
        <source>costs %1 points</source>
        <translation>kostet %1 Punkte</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Evolutionary search</source>
        <translation>Evolutionäre Suche</translation>
    </message>
    <message>
        <source>%1 evaluations</source>
        <translation>%1 Auswertungen</translation>
    </message>
    <message>
        <source>Choice among found</source>
        <translation>Wahl aus Funden</translation>
    </message>
    <message>
        <source>Exhaustive search</source>
        <translation>Vollsuche</translation>
    </message>
    <message>
        <source>Simulated latencies</source>
        <translation>Simulierte Latenzen</translation>
    </message>
    <message>
        <source>Measured latencies</source>
        <translation>Gemessene Latenzen</translation>
    </message>
    <message>
        <source>of %1 designs</source>
        <translation>von %1 Entwürfen</translation>
    </message>
    <message>
        <source>Accuracy (%1)</source>
        <translation>Genauigkeit (%1)</translation>
    </message>
    <message>
        <source>buys +%1 points</source>
        <translation>bringt +%1 Punkte</translation>
    </message>
    <message>
        <source>buys +%1 if %2 yields</source>
        <translation>bringt +%1, wenn %2 nachgibt</translation>
    </message>
</context>
<context>
    <name>isotone::ExplorePage</name>
    <message>
        <source>Architecture (*.json)</source>
        <translation>Architektur (*.json)</translation>
    </message>
    <message>
        <source>Quantization policy (*.json)</source>
        <translation>Quantisierungsplan (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Architecture as JSON…</source>
        <translation>Architektur als JSON…</translation>
    </message>
    <message>
        <source>Quantization policy as JSON…</source>
        <translation>Quantisierungsplan als JSON…</translation>
    </message>
    <message>
        <source>Pareto front as CSV…</source>
        <translation>Pareto-Front als CSV…</translation>
    </message>
    <message>
        <source>Pin this design</source>
        <translation>Diesen Entwurf anheften</translation>
    </message>
    <message>
        <source>Compare pinned designs</source>
        <translation>Angeheftete Entwürfe vergleichen</translation>
    </message>
    <message>
        <source>Go to Devices</source>
        <translation>Zu „Geräte“</translation>
    </message>
    <message>
        <source>Accuracy against latency of all designs</source>
        <translation>Genauigkeit über Latenz aller Entwürfe</translation>
    </message>
    <message>
        <source>Architecture of the design</source>
        <translation>Architektur des Entwurfs</translation>
    </message>
    <message>
        <source>What should I ship?</source>
        <translation>Was soll ausgeliefert werden?</translation>
    </message>
    <message>
        <source>Preparing designs…</source>
        <translation>Entwürfe werden vorbereitet…</translation>
    </message>
    <message>
        <source>No design yet</source>
        <translation>Noch kein Entwurf</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>width: share of latency, estimated by operations · height: channels</source>
        <translation>Breite: Latenzanteil, nach Operationen geschätzt · Höhe: Kanäle</translation>
    </message>
    <message>
        <source>width: share of latency, by the device&apos;s model · height: channels</source>
        <translation>Breite: Latenzanteil laut Gerätemodell · Höhe: Kanäle</translation>
    </message>
    <message>
        <source>the choice taken for each decision; the layers of this space are not known</source>
        <translation>die Wahl je Entscheidung; die Schichten dieses Raums sind unbekannt</translation>
    </message>
    <message>
        <source>Point at a design or a block to read its numbers.</source>
        <translation>Auf einen Entwurf oder Block zeigen, um seine Zahlen zu lesen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>State on the left what you need: limits for latency, energy, size and accuracy, or weights that trade them against each other. The whole page answers while you move a slider. In the chart the front is the line, limits are lines that can be dragged, and a click on a point shows that design instead. On the right are the numbers of the design, what a little more latency would buy, and how it was found. Pin designs to compare them.</source>
        <translation>Links steht, was gebraucht wird: Grenzen für Latenz, Energie, Größe und Genauigkeit oder Gewichte, die sie gegeneinander abwägen. Die ganze Seite antwortet, während sich ein Regler bewegt. Im Diagramm ist die Front die Linie, Grenzen sind ziehbare Linien, und ein Klick auf einen Punkt zeigt stattdessen diesen Entwurf. Rechts stehen die Zahlen des Entwurfs, was etwas mehr Latenz brächte und wie er gefunden wurde. Entwürfe anheften, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>isotone::GoalPanel</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How the goal is stated</source>
        <translation>Form des Ziels</translation>
    </message>
    <message>
        <source>Confidence of the limits</source>
        <translation>Sicherheit der Grenzen</translation>
    </message>
    <message>
        <source>Energy is neither measured nor predicted on this device.</source>
        <translation>Energie ist auf diesem Gerät weder gemessen noch vorhergesagt.</translation>
    </message>
    <message>
        <source>Weight of energy</source>
        <translation>Gewicht der Energie</translation>
    </message>
    <message>
        <source>Weight of latency</source>
        <translation>Gewicht der Latenz</translation>
    </message>
    <message>
        <source>points a mJ</source>
        <translation>Punkte/mJ</translation>
    </message>
    <message>
        <source>points a ms</source>
        <translation>Punkte/ms</translation>
    </message>
    <message>
        <source>One %1 counts as much as %2 accuracy points.</source>
        <translation>1 %1 zählt so viel wie %2 Genauigkeitspunkte.</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>Millisekunde</translation>
    </message>
    <message>
        <source>millijoule</source>
        <translation>Millijoule</translation>
    </message>
    <message>
        <source>Limits of size and accuracy hold as well; those of latency and energy rest.</source>
        <translation>Grenzen für Größe und Genauigkeit gelten weiter; die für Latenz und Energie ruhen.</translation>
    </message>
    <message>
        <source>Weights reach only the designs on the hull of the front: limits reach all of it.</source>
        <translation>Gewichte erreichen nur Entwürfe auf der Hülle der Front: Grenzen erreichen alle.</translation>
    </message>
</context>
<context>
    <name>isotone::ImportModel</name>
    <message>
        <source>Open or create a workspace first; files are imported into it.</source>
        <translation>Zuerst eine Arbeitsmappe öffnen oder anlegen; dorthin wird importiert.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Design, by number</source>
        <translation>Entwurf, nach Nummer</translation>
    </message>
    <message>
        <source>Design, by key</source>
        <translation>Entwurf, nach Schlüssel</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Gemessen als</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Metric name</source>
        <translation>Name der Metrik</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Name der Einheit</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Device description</source>
        <translation>Gerätebeschreibung</translation>
    </message>
    <message>
        <source>Value of which metric?</source>
        <translation>Wert welcher Metrik?</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>What does %1 measure?</source>
        <translation>Was misst %1?</translation>
    </message>
    <message>
        <source>Which unit is %1 in?</source>
        <translation>Welche Einheit hat %1?</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>isotone::ImportPanel</name>
    <message>
        <source>Import preview</source>
        <translation>Importvorschau</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Detected from the content</source>
        <translation>Am Inhalt erkannt</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Device descriptions</source>
        <translation>Gerätebeschreibungen</translation>
    </message>
    <message>
        <source>Profile of one device</source>
        <translation>Profil eines Geräts</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 wird zu</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Which metric?</source>
        <translation>Welche Metrik?</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>Einheit?</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are imported as recognised.</source>
        <translation>
            <numerusform>%n weitere Spalte wird importiert wie erkannt.</numerusform>
            <numerusform>%n weitere Spalten werden importiert wie erkannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by: %1</source>
        <translation>Erkannt an: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importieren…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n column(s)</source>
        <translation>
            <numerusform>%n Spalte importieren</numerusform>
            <numerusform>%n Spalten importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::IssueList</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>isotone::JobBar</name>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>What imports and other work noticed</source>
        <translation>Was bei Importen und anderer Arbeit auffiel</translation>
    </message>
</context>
<context>
    <name>isotone::LimitBar</name>
    <message>
        <source>%1, interval %2 – %3</source>
        <translation>%1, Intervall %2 – %3</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <translation>%1; Grenze %2</translation>
    </message>
</context>
<context>
    <name>isotone::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Monotonicity</source>
        <translation>Monotonie</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prädiktoren</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 — Isotone</source>
        <translation>%1 — Isotone</translation>
    </message>
    <message>
        <source>Isotone</source>
        <translation>Isotone</translation>
    </message>
    <message>
        <source>Open or create a workspace first; files are imported into it.</source>
        <translation>Zuerst eine Arbeitsmappe öffnen oder anlegen; dorthin wird importiert.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.isotone)</source>
        <translation>Arbeitsmappen (*.isotone)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>show on Explore</source>
        <translation>in „Erkunden“ zeigen</translation>
    </message>
    <message>
        <source>In charts: the wheel zooms, dragging pans, a double click resets, Shift and drag selects, Ctrl+C copies the picture, arrow keys move from point to point.</source>
        <translation>In Diagrammen: Das Mausrad zoomt, Ziehen verschiebt, Doppelklick setzt zurück, Ziehen mit Umschalt wählt aus, Strg+C kopiert das Bild, Pfeiltasten gehen von Punkt zu Punkt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Isotone %1

Designs of neural networks for many edge devices: measure, compare, choose.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built on Qt %2.</source>
        <translation>Isotone %1

Entwürfe neuronaler Netze für viele Edge-Geräte: messen, vergleichen, wählen.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.

Beruht auf Qt %2.</translation>
    </message>
    <message>
        <source>About Isotone</source>
        <translation>Über Isotone</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Desi&amp;gn</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neue Arbeitsmappe…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsmappe s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next device</source>
        <translation>&amp;Nächstes Gerät</translation>
    </message>
    <message>
        <source>&amp;Previous device</source>
        <translation>&amp;Vorheriges Gerät</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>&amp;Pin the selected design</source>
        <translation>&amp;Gewählten Entwurf anheften</translation>
    </message>
    <message>
        <source>&amp;Unpin all</source>
        <translation>Alle &amp;lösen</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>&amp;Find an action or a design…</source>
        <translation>&amp;Aktion oder Entwurf suchen…</translation>
    </message>
    <message>
        <source>Accuracy &amp;task</source>
        <translation>Genauigkeitsa&amp;ufgabe</translation>
    </message>
    <message>
        <source>&amp;Show issues</source>
        <translation>&amp;Hinweise zeigen</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Diese Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Isotone</source>
        <translation>&amp;Über Isotone</translation>
    </message>
</context>
<context>
    <name>isotone::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityModel</name>
    <message>
        <source>Correlate the devices</source>
        <translation>Geräte korrelieren</translation>
    </message>
    <message>
        <source>The correlations were cancelled; switch the metric or reopen the page to compute them.</source>
        <translation>Die Korrelationen wurden abgebrochen; Metrik wechseln oder Seite neu öffnen, um sie zu berechnen.</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau of all pairs</source>
        <translation>Kendalls Tau aller Paare</translation>
    </message>
    <message>
        <source>Compare two devices</source>
        <translation>Zwei Geräte vergleichen</translation>
    </message>
    <message>
        <source>No device yet</source>
        <translation>Noch kein Gerät</translation>
    </message>
    <message>
        <source>Comparing the devices…</source>
        <translation>Geräte werden verglichen…</translation>
    </message>
    <message>
        <source>%1 has no energy to compare</source>
        <translation>%1 hat keine Energie zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 has no latency to compare</source>
        <translation>%1 hat keine Latenz zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 can stand in for %2</source>
        <translation>%1 kann %2 vertreten</translation>
    </message>
    <message>
        <source>%1 can stand in for %2, with care</source>
        <translation>%1 kann %2 mit Vorsicht vertreten</translation>
    </message>
    <message>
        <source>No device can stand in for %1 as it is</source>
        <translation>Kein Gerät kann %1 ohne Weiteres vertreten</translation>
    </message>
    <message>
        <source>the nearest is %1, SRCC %2 on %3 designs</source>
        <translation>am nächsten ist %1, SRCC %2 bei %3 Entwürfen</translation>
    </message>
    <message>
        <source>SRCC %1, certified ≥ 0.90 on %2 designs</source>
        <translation>SRCC %1, gesichert ≥ 0,90 bei %2 Entwürfen</translation>
    </message>
    <message>
        <source>SRCC %1 on %2 designs, not certified ≥ 0.90</source>
        <translation>SRCC %1 bei %2 Entwürfen, nicht gesichert ≥ 0,90</translation>
    </message>
    <message>
        <source>Reuse the %1 predictor</source>
        <translation>Prädiktor von %1 wiederverwenden</translation>
    </message>
    <message>
        <source>Reuse the %1 predictor with care</source>
        <translation>Prädiktor von %1 mit Vorsicht wiederverwenden</translation>
    </message>
    <message>
        <source>Do not reuse the %1 predictor as it is</source>
        <translation>Prädiktor von %1 nicht unverändert wiederverwenden</translation>
    </message>
    <message>
        <source>The two devices order designs too differently: measure the target itself.</source>
        <translation>Die beiden Geräte ordnen Entwürfe zu verschieden: auf dem Zielgerät selbst messen.</translation>
    </message>
    <message>
        <source>Measure the designs you choose by it on the target before you ship them.</source>
        <translation>Damit gewählte Entwürfe vor der Auslieferung auf dem Zielgerät messen.</translation>
    </message>
    <message numerus="yes">
        <source>Measure its %n Pareto candidate(s) on the target; drop what is dominated there.</source>
        <translation>
            <numerusform>Seinen %n Pareto-Kandidaten auf dem Zielgerät messen; verwerfen, was dort dominiert wird.</numerusform>
            <numerusform>Seine %n Pareto-Kandidaten auf dem Zielgerät messen; verwerfen, was dort dominiert wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::MonotonicityPage</name>
    <message>
        <source>Whose predictor can I reuse?</source>
        <translation>Wessen Prädiktor ist wiederverwendbar?</translation>
    </message>
    <message>
        <source>Comparing the devices…</source>
        <translation>Geräte werden verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>Rank correlation of %n device(s)</source>
        <translation>
            <numerusform>Rangkorrelation von %n Gerät</numerusform>
            <numerusform>Rangkorrelation von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>The current device has not been measured in this metric.</source>
        <translation>Das aktuelle Gerät wurde in dieser Metrik nicht gemessen.</translation>
    </message>
    <message>
        <source>Proxies for %1</source>
        <translation>Stellvertreter für %1</translation>
    </message>
    <message>
        <source>Click a cell of the map to compare two devices.</source>
        <translation>Auf eine Zelle der Karte klicken, um zwei Geräte zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Most inverted designs</source>
        <translation>Meistvertauschte Entwürfe</translation>
    </message>
    <message>
        <source>Rank 1 is the most frugal of %1 connected designs.</source>
        <translation>Rang 1 ist der sparsamste von %1 verbundenen Entwürfen.</translation>
    </message>
    <message>
        <source>Rank 1 is the fastest of %1 connected designs.</source>
        <translation>Rang 1 ist der schnellste von %1 verbundenen Entwürfen.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Proxy rank</source>
        <translation>Rang Stellv.</translation>
    </message>
    <message>
        <source>Target rank</source>
        <translation>Rang Ziel</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Monotonicity</source>
        <translation>Monotonie</translation>
    </message>
    <message>
        <source>Two devices that rank designs alike (SRCC near 1) can share one predictor. Blue cells are alike, orange ones are not; a hatched cell is not certified: its one-sided 95 % bound lies below 0.90. Click a cell to compare a pair: the row is the target, the column the proxy. Expected regret is the accuracy that is lost on the target when only the proxy&apos;s Pareto designs are measured there.</source>
        <translation>Zwei Geräte, die Entwürfe ähnlich ordnen (SRCC nahe 1), können sich einen Prädiktor teilen. Blaue Zellen sind ähnlich, orangefarbene nicht; eine schraffierte Zelle ist nicht gesichert: Ihre einseitige 95-%-Schranke liegt unter 0,90. Ein Klick auf eine Zelle vergleicht ein Paar: Die Zeile ist das Zielgerät, die Spalte der Stellvertreter. Die erwartete Einbuße ist die Genauigkeit, die auf dem Zielgerät verloren geht, wenn dort nur die Pareto-Entwürfe des Stellvertreters gemessen werden.</translation>
    </message>
</context>
<context>
    <name>isotone::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>From a JSON file…</source>
        <translation>Aus JSON-Datei…</translation>
    </message>
    <message>
        <source>my-devices</source>
        <translation>meine-geraete</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Design &amp;space</source>
        <translation>Entwurfs&amp;raum</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where to put the workspace</source>
        <translation>Ort der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Workspaces (*.isotone)</source>
        <translation>Arbeitsmappen (*.isotone)</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messungen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Design space</source>
        <translation>Entwurfsraum</translation>
    </message>
    <message>
        <source>Design spaces (*.json)</source>
        <translation>Entwurfsräume (*.json)</translation>
    </message>
    <message>
        <source>This file exists already: choose another name, or open it instead.</source>
        <translation>Diese Datei gibt es schon: anderen Namen wählen oder sie öffnen.</translation>
    </message>
    <message>
        <source>This folder cannot be written to.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsModel</name>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Evaluating a predictor for %1</source>
        <translation>Prädiktor für %1 auswerten</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Training %1 for %2</source>
        <translation>%1 für %2 trainieren</translation>
    </message>
    <message>
        <source>Comparing methods on %1</source>
        <translation>Verfahren auf %1 vergleichen</translation>
    </message>
    <message>
        <source>The evaluation was cancelled. Train… starts another.</source>
        <translation>Die Auswertung wurde abgebrochen. „Trainieren…“ startet eine neue.</translation>
    </message>
    <message>
        <source>Ridge, one-hot</source>
        <translation>Ridge, One-Hot</translation>
    </message>
    <message>
        <source>Ridge, physical sums</source>
        <translation>Ridge, physik. Summen</translation>
    </message>
    <message>
        <source>Ridge, rich features</source>
        <translation>Ridge, viele Merkmale</translation>
    </message>
    <message>
        <source>Neural ensemble</source>
        <translation>Neuronales Ensemble</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Accuracy (%1)</source>
        <translation>Genauigkeit (%1)</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswerten…</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>millijoules</source>
        <translation>Millijoule</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>Prozentwerte</translation>
    </message>
    <message>
        <source>Trust the order and the %1</source>
        <translation>Reihenfolge und %1 sind verlässlich</translation>
    </message>
    <message>
        <source>Trust neither the order nor the %1 yet</source>
        <translation>Weder Reihenfolge noch %1 sind verlässlich</translation>
    </message>
    <message>
        <source>Trust the %1 more than the order</source>
        <translation>%1 sind verlässlicher als die Reihenfolge</translation>
    </message>
    <message>
        <source>Trust the order and the %1 with care</source>
        <translation>Reihenfolge und %1 mit Vorsicht nutzen</translation>
    </message>
    <message>
        <source>Trust the order more than the %1</source>
        <translation>Reihenfolge verlässlicher als die %1</translation>
    </message>
    <message>
        <source>SRCC %1, yet only %2 % of predictions within ±10 %</source>
        <translation>SRCC %1, doch nur %2 % der Vorhersagen innerhalb ±10 %</translation>
    </message>
    <message>
        <source>SRCC %1, and %2 % of predictions within ±10 %</source>
        <translation>SRCC %1 und %2 % der Vorhersagen innerhalb ±10 %</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Keine Arbeitsmappe geöffnet.</translation>
    </message>
    <message>
        <source>This workspace has no device yet.</source>
        <translation>Diese Arbeitsmappe hat noch kein Gerät.</translation>
    </message>
    <message>
        <source>%1 has no measured %2. Choose another device or metric, or import measurements.</source>
        <translation>%1 hat keine Messwerte (%2). Anderes Gerät oder andere Metrik wählen oder Messungen importieren.</translation>
    </message>
    <message>
        <source>%1 has only %2 designs with a measured %3: at least ten are needed to say how good a predictor is.</source>
        <translation>%1 hat nur %2 gemessene Entwürfe (%3): Mindestens zehn sind nötig, um einen Prädiktor zu beurteilen.</translation>
    </message>
    <message>
        <source>No predictor of this device has been evaluated yet. Train… fits one.</source>
        <translation>Für dieses Gerät wurde noch kein Prädiktor ausgewertet. „Trainieren…“ passt einen an.</translation>
    </message>
    <message>
        <source>MAPE</source>
        <translation>MAPE</translation>
    </message>
    <message>
        <source>Within ±5 %</source>
        <translation>Innerhalb ±5 %</translation>
    </message>
    <message>
        <source>Within ±10 %</source>
        <translation>Innerhalb ±10 %</translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation>SRCC</translation>
    </message>
    <message>
        <source>Kendall τ</source>
        <translation>Kendall τ</translation>
    </message>
    <message>
        <source>90 % interval covers</source>
        <translation>90-%-Intervall deckt</translation>
    </message>
    <message>
        <source>Learning curve of %1</source>
        <translation>Lernkurve von %1</translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsPage</name>
    <message>
        <source>Train…</source>
        <translation>Trainieren…</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Verfahren vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Predicted against measured values</source>
        <translation>Vorhergesagte über gemessenen Werten</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Calibration of the intervals</source>
        <translation>Kalibrierung der Intervalle</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Predictors by device and metric</source>
        <translation>Prädiktoren nach Gerät und Metrik</translation>
    </message>
    <message>
        <source>How far can I trust the numbers?</source>
        <translation>Wie verlässlich sind die Zahlen?</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswerten…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prädiktoren</translation>
    </message>
    <message>
        <source>A predictor learns from some of a device&apos;s measurements and is judged on others that it has not seen. Points near the diagonal are predicted well. The order (SRCC) decides which designs are chosen, the percentage error (MAPE) how far the numbers can be quoted, and the coverage whether the intervals are honest. Operations (FLOPs) alone are the baseline that every predictor has to beat. Train… fits a predictor and stores it in the workspace.</source>
        <translation>Ein Prädiktor lernt aus einem Teil der Messungen eines Geräts und wird an anderen beurteilt, die er nicht gesehen hat. Punkte nahe der Diagonale sind gut vorhergesagt. Die Reihenfolge (SRCC) entscheidet, welche Entwürfe gewählt werden, der prozentuale Fehler (MAPE), wie weit die Zahlen zitierbar sind, und die Abdeckung, ob die Intervalle ehrlich sind. Operationen (FLOPs) allein sind der Bezug, den jeder Prädiktor schlagen muss. „Trainieren…“ passt einen Prädiktor an und speichert ihn in der Arbeitsmappe.</translation>
    </message>
</context>
<context>
    <name>isotone::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>isotone::QuantityRow</name>
    <message>
        <source>binds</source>
        <translation>bindet</translation>
    </message>
    <message>
        <source>binds, %1</source>
        <translation>bindet, %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>isotone::ReportModel</name>
    <message>
        <source>There is no device with measurements to report on yet.</source>
        <translation>Es gibt noch kein Gerät mit Messungen für einen Bericht.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Keine Arbeitsmappe geöffnet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What to ship</source>
        <translation>Was ausliefern</translation>
    </message>
    <message>
        <source>How far to trust the numbers</source>
        <translation>Wie verlässlich die Zahlen sind</translation>
    </message>
    <message>
        <source>Whose predictor can be reused</source>
        <translation>Wessen Prädiktor wiederverwendbar ist</translation>
    </message>
    <message>
        <source>To repeat this report</source>
        <translation>Diesen Bericht wiederholen</translation>
    </message>
</context>
<context>
    <name>isotone::ReportPage</name>
    <message>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report as HTML</source>
        <translation>Bericht als HTML speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation>Bericht als PDF speichern…</translation>
    </message>
    <message>
        <source>Save report as HTML…</source>
        <translation>Bericht als HTML speichern…</translation>
    </message>
    <message>
        <source>Save figures as images…</source>
        <translation>Abbildungen als Bilder speichern…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>One figure a page on the whole screen; arrow keys move, Esc leaves (F5)</source>
        <translation>Eine Abbildung je Seite auf dem ganzen Bildschirm; Pfeiltasten blättern, Esc beendet (F5)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>The report follows the current device, goal and pins. It says where its data come from, how they were used, and for what the numbers are valid, so that others can repeat it.</source>
        <translation>Der Bericht folgt dem aktuellen Gerät, dem Ziel und den angehefteten Entwürfen. Er sagt, woher seine Daten stammen, wie sie verwendet wurden und wofür die Zahlen gelten, damit andere ihn wiederholen können.</translation>
    </message>
    <message>
        <source>The report shows what you would hand to others: the question, the recommended design, how far to trust the numbers, and where they come from. Switch sections on and off, give it a title, and save it as PDF or as one HTML file. Present shows one figure a page on the whole screen.</source>
        <translation>Der Bericht zeigt, was an andere weitergegeben wird: die Frage, den empfohlenen Entwurf, wie verlässlich die Zahlen sind und woher sie stammen. Abschnitte ein- und ausschalten, einen Titel geben und als PDF oder als eine HTML-Datei speichern. „Vorführen“ zeigt eine Abbildung je Seite auf dem ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <source>A report of %n page(s)</source>
        <translation>
            <numerusform>Ein Bericht mit %n Seite</numerusform>
            <numerusform>Ein Bericht mit %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>No section is switched on</source>
        <translation>Kein Abschnitt eingeschaltet</translation>
    </message>
    <message>
        <source>What do I show to others?</source>
        <translation>Was wird anderen gezeigt?</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) saved in %1</source>
        <translation>
            <numerusform>%n Bild in %1 gespeichert</numerusform>
            <numerusform>%n Bilder in %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::Session</name>
    <message>
        <source>Save the goal and pins</source>
        <translation>Ziel und Anheftungen speichern</translation>
    </message>
    <message>
        <source>Switch the task to %1</source>
        <translation>Aufgabe wechseln zu %1</translation>
    </message>
    <message>
        <source>Pin design %1</source>
        <translation>Entwurf %1 anheften</translation>
    </message>
    <message>
        <source>Unpin design %1</source>
        <translation>Entwurf %1 lösen</translation>
    </message>
</context>
<context>
    <name>isotone::StartModel</name>
    <message numerus="yes">
        <source>%n decision(s), about %1 designs</source>
        <translation>
            <numerusform>%n Entscheidung, etwa %1 Entwürfe</numerusform>
            <numerusform>%n Entscheidungen, etwa %1 Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>My own table</source>
        <translation>Eigene Tabelle</translation>
    </message>
    <message>
        <source>The columns of the first table that you import become the decisions</source>
        <translation>Die Spalten der ersten importierten Tabelle werden zu Entscheidungen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Make the sample workspace</source>
        <translation>Beispielmappe erzeugen</translation>
    </message>
</context>
<context>
    <name>isotone::StartPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>last design %1</source>
        <translation>letzter Entwurf %1</translation>
    </message>
    <message>
        <source>%1 · %2 designs</source>
        <translation>%1 · %2 Entwürfe</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Where do I begin?</source>
        <translation>Womit beginnen?</translation>
    </message>
    <message>
        <source>One design for every device</source>
        <translation>Ein Entwurf für jedes Gerät</translation>
    </message>
    <message>
        <source>measure, compare, move sliders, ship</source>
        <translation>messen, vergleichen, Regler bewegen, ausliefern</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neue Mappe…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsmappen</translation>
    </message>
    <message>
        <source>None yet. The sample is one click away, and every page of it is full.</source>
        <translation>Noch keine. Das Beispiel ist einen Klick entfernt, und jede Seite darin ist gefüllt.</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>A workspace opens; tables of measurements are recognised and shown before they are imported.</source>
        <translation>Eine Arbeitsmappe wird geöffnet; Messtabellen werden erkannt und vor dem Import gezeigt.</translation>
    </message>
    <message>
        <source>The job in three steps</source>
        <translation>Die Arbeit in drei Schritten</translation>
    </message>
    <message>
        <source>Bring your measurements</source>
        <translation>Messungen mitbringen</translation>
    </message>
    <message>
        <source>See whom you can trust</source>
        <translation>Sehen, wem zu trauen ist</translation>
    </message>
    <message>
        <source>Choose what to ship</source>
        <translation>Wählen, was ausgeliefert wird</translation>
    </message>
    <message>
        <source>Import tables of latency, energy and accuracy. Format, units and devices are recognised; what a file does not say is asked.</source>
        <translation>Tabellen mit Latenz, Energie und Genauigkeit importieren. Format, Einheiten und Geräte werden erkannt; was eine Datei nicht sagt, wird erfragt.</translation>
    </message>
    <message>
        <source>Monotonicity shows which devices rank designs alike, so that one predictor serves many. Predictors shows how far its numbers hold.</source>
        <translation>„Monotonie“ zeigt, welche Geräte Entwürfe ähnlich ordnen, sodass ein Prädiktor vielen dient. „Prädiktoren“ zeigt, wie weit seine Zahlen tragen.</translation>
    </message>
    <message>
        <source>Set limits or weights on Explore and watch the best design follow. Pin, compare, export the policy and a report.</source>
        <translation>Unter „Erkunden“ Grenzen oder Gewichte setzen; der beste Entwurf folgt. Anheften, vergleichen, Plan und Bericht exportieren.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open a recent workspace, the sample, or make a new one. A workspace is one file that holds designs, devices, measurements, fitted predictors, your goal and your pins. Files can be dropped anywhere on the window.</source>
        <translation>Eine frühere Arbeitsmappe oder das Beispiel öffnen oder eine neue anlegen. Eine Arbeitsmappe ist eine Datei mit Entwürfen, Geräten, Messungen, angepassten Prädiktoren, dem Ziel und den angehefteten Entwürfen. Dateien können überall im Fenster abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>isotone::TopBar</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Current device</source>
        <translation>Aktuelles Gerät</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Current metric</source>
        <translation>Aktuelle Metrik</translation>
    </message>
    <message>
        <source>Find action or design</source>
        <translation>Aktion, Entwurf suchen</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Everything in this workspace was computed by the program from public spec sheets; nothing was measured.</source>
        <translation>Alles in dieser Arbeitsmappe hat das Programm aus öffentlichen Datenblättern berechnet; nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Keine Mappe</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::TradeOffSlider</name>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
</context>
<context>
    <name>isotone::TrainDialog</name>
    <message>
        <source>Train a predictor</source>
        <translation>Prädiktor trainieren</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>every device that has been measured</source>
        <translation>jedes gemessene Gerät</translation>
    </message>
    <message>
        <source>&amp;Predictor</source>
        <translation>&amp;Prädiktor</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Measurements to learn from</source>
        <translation>&amp;Messungen zum Lernen</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>%1 designs have this value on the current device.</source>
        <translation>%1 Entwürfe haben diesen Wert auf dem aktuellen Gerät.</translation>
    </message>
    <message>
        <source>The evaluation learns from %1 of them and is judged on others; the predictor that is stored learns from all.</source>
        <translation>Die Auswertung lernt aus %1 davon und wird an anderen beurteilt; der gespeicherte Prädiktor lernt aus allen.</translation>
    </message>
    <message>
        <source>A neural ensemble takes seconds to minutes for each device.</source>
        <translation>Ein neuronales Ensemble braucht Sekunden bis Minuten je Gerät.</translation>
    </message>
</context>
<context>
    <name>isotone::VerdictCard</name>
    <message>
        <source>SRCC (95 %: %1 – %2)</source>
        <translation>SRCC (95 %: %1 – %2)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>expected regret (95th: %1)</source>
        <translation>erwartete Einbuße (95.: %1)</translation>
    </message>
</context>
</TS>
