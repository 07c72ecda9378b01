<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Axis</name>
    <message>
        <source>(log scale)</source>
        <translation>(logarithmisch)</translation>
    </message>
    <message>
        <source>%1 (log scale)</source>
        <translation>%1 (logarithmisch)</translation>
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
    <message>
        <source>&amp;Copy figure</source>
        <translation>Abbildung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy data as CS&amp;V</source>
        <translation>Daten als CS&amp;V kopieren</translation>
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
    <name>HeldOffers</name>
    <message>
        <source>Weight bits</source>
        <translation>Gewichtsbits</translation>
    </message>
    <message>
        <source>Activation bits</source>
        <translation>Aktivierungsbits</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansion</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>breaks a limit</source>
        <translation>verletzt Grenze</translation>
    </message>
    <message>
        <source>meets the limits</source>
        <translation>hält die Grenzen</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %1</source>
        <translation>%1 × %1</translation>
    </message>
    <message>
        <source>no known design</source>
        <translation>kein Entwurf bekannt</translation>
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
    <message>
        <source> up to %1×%1</source>
        <translation> bis %1×%1</translation>
    </message>
    <message>
        <source>%1 MMAC</source>
        <translation>%1 MMAC</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>MBConv %1×%1</source>
        <translation>MBConv %1×%1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Stamm</translation>
    </message>
    <message>
        <source>convolution %1×%1</source>
        <translation>Faltung %1×%1</translation>
    </message>
    <message>
        <source>no convolution</source>
        <translation>keine Faltung</translation>
    </message>
    <message>
        <source>%1 kB in memory</source>
        <translation>%1 kB im Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n linear layer(s)</source>
        <translation>
            <numerusform>%n lineare Schicht</numerusform>
            <numerusform>%n lineare Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 outputs</source>
        <translation>%1 Ausgänge</translation>
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
    <name>Report</name>
    <message>
        <source>Data of %1</source>
        <translation>Daten zu %1</translation>
    </message>
    <message>
        <source> (first %1 of %2 rows)</source>
        <translation> (erste %1 von %2 Zeilen)</translation>
    </message>
    <message>
        <source>Isotone report</source>
        <translation>Isotone-Bericht</translation>
    </message>
    <message>
        <source>Isotone report, version %1</source>
        <translation>Isotone-Bericht, Version %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>no column says which design it is about</source>
        <translation>keine Spalte sagt, um welchen Entwurf es geht</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Energy equals power × latency in every row: it is derived, not measured apart.</source>
        <translation>Energie ist in jeder Zeile Leistung × Latenz: Sie ist abgeleitet, nicht eigens gemessen.</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Zahlen sind mit Dezimalkomma geschrieben.</translation>
    </message>
    <message>
        <source>column name</source>
        <translation>Spaltenname</translation>
    </message>
    <message>
        <source>, or spell the designs in </source>
        <translation>, oder die Entwürfe beschreiben in </translation>
    </message>
    <message>
        <source>few different values</source>
        <translation>wenige verschiedene Werte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>device of the workspace</source>
        <translation>Gerät der Arbeitsmappe</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>no metric in its name</source>
        <translation>keine Metrik im Namen</translation>
    </message>
    <message>
        <source>device description</source>
        <translation>Gerätebeschreibung</translation>
    </message>
    <message>
        <source>its header names those it has.</source>
        <translation>die Kopfzeile nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>its value column</source>
        <translation>seine Wertspalte</translation>
    </message>
    <message>
        <source>the unit of</source>
        <translation>die Einheit der</translation>
    </message>
    <message>
        <source>the metric of</source>
        <translation>die Metrik der</translation>
    </message>
    <message>
        <source>the device of</source>
        <translation>das Gerät der</translation>
    </message>
    <message>
        <source>the workspace has no designs yet</source>
        <translation>die Arbeitsmappe hat noch keine Entwürfe</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>it names no device</source>
        <translation>sie nennt kein Gerät</translation>
    </message>
    <message>
        <source>1: is not a table: the first line has no comma, semicolon or tab between column names</source>
        <translation>1: ist keine Tabelle: die erste Zeile hat weder Komma noch Semikolon noch Tabulator zwischen Spaltennamen</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <source>Design row</source>
        <translation>Entwurfszeile</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>whole-millisecond clock</source>
        <translation>Uhr in ganzen ms</translation>
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
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>Parallel axes</source>
        <translation>Parallele Achsen</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>The better end of every axis is on top. Values beyond an axis stand at its end.</source>
        <translation>Das bessere Ende jeder Achse ist oben. Werte jenseits einer Achse stehen an ihrem Ende.</translation>
    </message>
    <message>
        <source>Each design on every device</source>
        <translation>Jeder Entwurf auf jedem Gerät</translation>
    </message>
    <message>
        <source>Designs that are slower</source>
        <translation>Langsamere Entwürfe</translation>
    </message>
    <message>
        <source>Designs that are worse</source>
        <translation>Schlechtere Entwürfe</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>bytes are weights and activations</source>
        <translation>Bytes: Gewichte und Aktivierungen</translation>
    </message>
    <message>
        <source>FLOP per byte</source>
        <translation>FLOP je Byte</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>Dominated</source>
        <translation>Dominiert</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Front designs</source>
        <translation>Front-Entwürfe</translation>
    </message>
    <message>
        <source>connected design</source>
        <translation>verbundener Entwurf</translation>
    </message>
    <message>
        <source>connected designs</source>
        <translation>verbundene Entwürfe</translation>
    </message>
    <message>
        <source>latency simulated</source>
        <translation>Latenz simuliert</translation>
    </message>
    <message>
        <source>latency measured</source>
        <translation>Latenz gemessen</translation>
    </message>
    <message>
        <source>latency simulated where it was, else predicted</source>
        <translation>Latenz simuliert, wo bekannt, sonst vorhergesagt</translation>
    </message>
    <message>
        <source>latency measured where it was, else predicted</source>
        <translation>Latenz gemessen, wo bekannt, sonst vorhergesagt</translation>
    </message>
    <message>
        <source>accuracy simulated</source>
        <translation>Genauigkeit simuliert</translation>
    </message>
    <message>
        <source>accuracy measured</source>
        <translation>Genauigkeit gemessen</translation>
    </message>
    <message>
        <source>accuracy measured where it was, else predicted</source>
        <translation>Genauigkeit gemessen, wo bekannt, sonst vorhergesagt</translation>
    </message>
    <message>
        <source>accuracy as imported</source>
        <translation>Genauigkeit wie importiert</translation>
    </message>
    <message>
        <source>accuracy simulated where known, else predicted</source>
        <translation>Genauigkeit simuliert, wo bekannt, sonst vorhergesagt</translation>
    </message>
    <message>
        <source>accuracy as imported where known, else predicted</source>
        <translation>Genauigkeit wie importiert, wo bekannt, sonst vorhergesagt</translation>
    </message>
    <message>
        <source>Accuracy against latency</source>
        <translation>Genauigkeit über Latenz</translation>
    </message>
    <message>
        <source>Top-1 accuracy</source>
        <translation>Top-1-Genauigkeit</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Current design</source>
        <translation>Aktueller Entwurf</translation>
    </message>
    <message>
        <source>Nearest design</source>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>What more would buy</source>
        <translation>Was mehr brächte</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latenzgrenze</translation>
    </message>
    <message>
        <source>all limits held</source>
        <translation>alle Grenzen gehalten</translation>
    </message>
    <message>
        <source>dashed: latency limit alone</source>
        <translation>gestrichelt: nur Latenzgrenze</translation>
    </message>
    <message>
        <source>latency limit alone</source>
        <translation>nur Latenzgrenze</translation>
    </message>
    <message>
        <source>The best accuracy for each latency limit, with the other limits held and without them.</source>
        <translation>Die beste Genauigkeit je Latenzgrenze, mit und ohne die anderen Grenzen.</translation>
    </message>
    <message>
        <source>The best accuracy for each latency limit.</source>
        <translation>Die beste Genauigkeit je Latenzgrenze.</translation>
    </message>
    <message>
        <source>Kendall&apos;s tau-b</source>
        <translation>Kendalls Tau-b</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation</source>
        <translation>Spearmans Rangkorrelation</translation>
    </message>
    <message>
        <source>Most inverted</source>
        <translation>Meistvertauscht</translation>
    </message>
    <message>
        <source>Circle: reuse, square: with care, diamond: adapt. Filled: certified ≥ 0.90 at 95 %.</source>
        <translation>Kreis: wiederverwenden, Quadrat: mit Vorsicht, Raute: anpassen. Gefüllt: gesichert ≥ 0,90 bei 95 %.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Intervals are within the marks.</source>
        <translation>Die Intervalle liegen innerhalb der Marken.</translation>
    </message>
    <message>
        <source>Lines: 95 % intervals.</source>
        <translation>Linien: 95-%-Intervalle.</translation>
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
        <source>Neural network</source>
        <translation>Neuronales Netz</translation>
    </message>
    <message>
        <source>FLOPs alone</source>
        <translation>Nur FLOPs</translation>
    </message>
    <message>
        <source>Largest errors</source>
        <translation>Größte Fehler</translation>
    </message>
    <message>
        <source>Predicted against measured</source>
        <translation>Vorhersage über Messung</translation>
    </message>
    <message>
        <source>held-out design</source>
        <translation>Testentwurf</translation>
    </message>
    <message>
        <source>held-out designs</source>
        <translation>Testentwürfe</translation>
    </message>
    <message>
        <source>Held-out designs</source>
        <translation>Testentwürfe</translation>
    </message>
    <message>
        <source>Predicted against simulated</source>
        <translation>Vorhersage über Simulation</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Predicted − measured</source>
        <translation>Vorhersage − Messung</translation>
    </message>
    <message>
        <source>% of measured</source>
        <translation>% der Messung</translation>
    </message>
    <message>
        <source>within ±10 %</source>
        <translation>innerhalb ±10 %</translation>
    </message>
    <message>
        <source>beyond ±10 %</source>
        <translation>außerhalb ±10 %</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>share of truths inside the interval</source>
        <translation>Anteil wahrer Werte im Intervall</translation>
    </message>
    <message>
        <source>Nominal level</source>
        <translation>Nominales Niveau</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>SRCC on unseen designs, band: 90 % of draws</source>
        <translation>SRCC an neuen Entwürfen, Band: 90 % der Ziehungen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>SRCC</source>
        <translation>SRCC</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>Rank correlation with unseen designs by the number of measured designs; band: 90 % of random draws.</source>
        <translation>Rangkorrelation mit ungesehenen Entwürfen nach Zahl der gemessenen Entwürfe; Band: 90 % der Zufallsziehungen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Choosing designs</source>
        <translation>Entwürfe wählen</translation>
    </message>
    <message>
        <source>Checking the predictors</source>
        <translation>Prädiktoren prüfen</translation>
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
        <translation>Wiederverwendbare Prädiktoren</translation>
    </message>
    <message>
        <source>To repeat this report</source>
        <translation>Diesen Bericht wiederholen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>am nächsten</translation>
    </message>
    <message>
        <source>half the latency</source>
        <translation>halbe Latenz</translation>
    </message>
    <message>
        <source>next step up</source>
        <translation>nächste Stufe</translation>
    </message>
    <message>
        <source>most accurate</source>
        <translation>am genauesten</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Imported files; the hash is that of the file&apos;s bytes.</source>
        <translation>Importierte Dateien; der Hash ist der ihrer Bytes.</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation, ties averaged; ridge with generalised cross-validation.</source>
        <translation>Spearmans Rangkorrelation, Bindungen gemittelt; Ridge mit verallgemeinerter Kreuzvalidierung.</translation>
    </message>
    <message>
        <source>training design</source>
        <translation>Trainingsentwurf</translation>
    </message>
    <message>
        <source>training designs</source>
        <translation>Trainingsentwürfe</translation>
    </message>
    <message>
        <source>batch size not stated</source>
        <translation>Batchgröße nicht angegeben</translation>
    </message>
    <message>
        <source>The conditions of measuring are not stated.</source>
        <translation>Die Messbedingungen sind nicht angegeben.</translation>
    </message>
    <message>
        <source>The clock counts whole milliseconds.</source>
        <translation>Die Uhr zählt ganze Millisekunden.</translation>
    </message>
    <message>
        <source>Energy is not known for this device.</source>
        <translation>Die Energie dieses Geräts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>All numbers are simulated: analytic devices from public spec sheets and an accuracy surrogate. Nothing was measured.</source>
        <translation>Alle Zahlen sind simuliert: analytische Geräte aus öffentlichen Datenblättern und ein Ersatzmodell der Genauigkeit. Nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>The device is simulated; its numbers are not measurements.</source>
        <translation>Das Gerät ist simuliert; seine Zahlen sind keine Messungen.</translation>
    </message>
    <message>
        <source>Numbers of measured designs are the measurements, as taken or imported; others are predicted, with intervals.</source>
        <translation>Zahlen gemessener Entwürfe sind die Messungen selbst, eigene oder importierte; andere sind vorhergesagt, mit Intervallen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>SRCC: Fisher z with the Bonett–Wright error, 95 %. Predictions: 90 %.</source>
        <translation>SRCC: Fisher-z mit dem Fehler nach Bonett–Wright, 95 %. Vorhersagen: 90 %.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>no limit binds</source>
        <translation>keine Grenze bindet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>hardly more than it takes now</source>
        <translation>kaum mehr als jetzt</translation>
    </message>
    <message>
        <source>as much again as it takes now</source>
        <translation>noch einmal so viel wie jetzt</translation>
    </message>
    <message>
        <source>No known design is more accurate, at any latency.</source>
        <translation>Kein bekannter Entwurf ist genauer, bei keiner Latenz.</translation>
    </message>
    <message>
        <source>nearly half its latency again</source>
        <translation>fast die Hälfte seiner Latenz dazu</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>90 % interval of a prediction, ms</source>
        <translation>90-%-Intervall einer Vorhersage, ms</translation>
    </message>
    <message>
        <source>Energy, mJ</source>
        <translation>Energie, mJ</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Größe, MB</translation>
    </message>
    <message>
        <source>Latency is simulated</source>
        <translation>Die Latenz ist simuliert</translation>
    </message>
    <message>
        <source>Latency is measured</source>
        <translation>Die Latenz ist gemessen</translation>
    </message>
    <message>
        <source>There is no design to recommend yet.</source>
        <translation>Es gibt noch keinen Entwurf zu empfehlen.</translation>
    </message>
    <message>
        <source>The number of operations alone</source>
        <translation>Die Zahl der Operationen allein</translation>
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
        <source>90 % interval covers</source>
        <translation>90-%-Intervall deckt</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prädiktoren</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Deckung, %</translation>
    </message>
    <message>
        <source>Baseline SRCC</source>
        <translation>SRCC des Bezugs</translation>
    </message>
    <message>
        <source>The predictor could not be checked.</source>
        <translation>Der Prädiktor konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>certified ≥ 0.90</source>
        <translation>gesichert ≥ 0,90</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>Pareto design</source>
        <translation>Pareto-Entwurf</translation>
    </message>
    <message>
        <source>Pareto designs</source>
        <translation>Pareto-Entwürfe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>One-sided 95 % bound</source>
        <translation>Einseitige 95-%-Schranke</translation>
    </message>
    <message>
        <source>The nearest devices by rank correlation of latency; certified where the bound reaches 0.90.</source>
        <translation>Die nächsten Geräte nach Rangkorrelation der Latenz; gesichert, wo die Schranke 0,90 erreicht.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
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
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>model size</source>
        <translation>Modellgröße</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>wiederverwenden</translation>
    </message>
    <message>
        <source>reuse with care</source>
        <translation>mit Vorsicht wiederverwenden</translation>
    </message>
    <message>
        <source>adapt</source>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>kaum etwas</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>ein Zehntel</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>ein Fünftel</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Viertel</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>nearly half</source>
        <translation>fast die Hälfte</translation>
    </message>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>a little more than half</source>
        <translation>etwas mehr als die Hälfte</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>fast alles</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>no limits: the most accurate design</source>
        <translation>keine Grenzen: der genaueste Entwurf</translation>
    </message>
    <message>
        <source>{}:{}: {}; correct it, or import without --strict to skip the row.</source>
        <translation>{}:{}: {}; berichtigen oder ohne --strict importieren, um die Zeile zu überspringen.</translation>
    </message>
    <message>
        <source>Row skipped: {}.</source>
        <translation>Zeile übersprungen: {}.</translation>
    </message>
    <message>
        <source>{}:{}: {}; {} of {} rows are like that, so it does not read as {}. Check the file, or say what it is with --as.</source>
        <translation>{}:{}: {}; {} von {} Zeilen sind so, daher ist die Datei nicht als {} lesbar. Die Datei prüfen oder mit --as angeben, was sie ist.</translation>
    </message>
    <message>
        <source>Further rows were skipped: {}.</source>
        <translation>Weitere Zeilen wurden übersprungen: {}.</translation>
    </message>
    <message>
        <source>{}:1: {} has no decision in the column &quot;{}&quot;.</source>
        <translation>{}:1: {} hat keine Entscheidung in der Spalte „{}“.</translation>
    </message>
    <message>
        <source>{}: the workspace&apos;s space has no decisions yet; import a table first whose columns describe the designs, one column a decision.</source>
        <translation>{}: Der Entwurfsraum der Arbeitsmappe hat noch keine Entscheidungen; zuerst eine Tabelle importieren, deren Spalten die Entwürfe beschreiben, eine Spalte je Entscheidung.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; in column {} is no number of a design</source>
        <translation>„{}“ in Spalte {} ist keine Nummer eines Entwurfs</translation>
    </message>
    <message>
        <source>design {} is not in this workspace</source>
        <translation>Entwurf {} ist nicht in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>the columns &quot;{}&quot; and &quot;{}&quot; spell different designs</source>
        <translation>die Spalten „{}“ und „{}“ beschreiben verschiedene Entwürfe</translation>
    </message>
    <message>
        <source>design {} spells the same as design {}, which is known already</source>
        <translation>Entwurf {} ist gleich beschrieben wie der schon bekannte Entwurf {}</translation>
    </message>
    <message>
        <source>the number {} is taken by another design</source>
        <translation>die Nummer {} gehört schon einem anderen Entwurf</translation>
    </message>
    <message>
        <source>A file cannot be read as &quot;{}&quot;; use one of auto, architectures, latency, energy, accuracy, devices, profile.</source>
        <translation>Eine Datei kann nicht als „{}“ gelesen werden; möglich sind auto, architectures, latency, energy, accuracy, devices, profile.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no unit; use for example s, ms, us, mJ, mW, kB, KiB, % or fraction.</source>
        <translation>„{}“ ist keine Einheit; möglich sind zum Beispiel s, ms, us, mJ, mW, kB, KiB, % oder fraction.</translation>
    </message>
    <message>
        <source>{} rows × {} columns · {}, UTF-8, decimal {}</source>
        <translation>{} Zeilen × {} Spalten · {}, UTF-8, dezimal: {}</translation>
    </message>
    <message>
        <source>All {} designs exist in {}.</source>
        <translation>Alle {} Entwürfe gibt es in {}.</translation>
    </message>
    <message>
        <source>{} of {} designs exist in {}; rows of the others are skipped.</source>
        <translation>{} von {} Entwürfen gibt es in {}; Zeilen der anderen werden übersprungen.</translation>
    </message>
    <message>
        <source>Design {} is disconnected: kept, marked infeasible, never fitted on.</source>
        <translation>Entwurf {} ist unverbunden: behalten, als unzulässig markiert, nie zum Anpassen benutzt.</translation>
    </message>
    <message>
        <source>Designs {} are disconnected: kept, marked infeasible, never fitted on.</source>
        <translation>Entwürfe {} sind unverbunden: behalten, als unzulässig markiert, nie zum Anpassen benutzt.</translation>
    </message>
    <message>
        <source>{} rows are about disconnected designs: kept, marked infeasible, never fitted on.</source>
        <translation>{} Zeilen betreffen unverbundene Entwürfe: behalten, als unzulässig markiert, nie zum Anpassen benutzt.</translation>
    </message>
    <message>
        <source>Skipped: rows without the {} fields of the header ({}).</source>
        <translation>Übersprungen: Zeilen ohne die {} Felder der Kopfzeile ({}).</translation>
    </message>
    <message>
        <source>{} says that designs failed ({}): they become infeasible there.</source>
        <translation>{} nennt fehlgeschlagene Entwürfe ({}): Sie gelten dort als unzulässig.</translation>
    </message>
    <message>
        <source>a design of {} needs {} as well; add what is missing.</source>
        <translation>ein Entwurf von {} braucht auch {}; Fehlendes ergänzen.</translation>
    </message>
    <message>
        <source>no column says which design a row is about; name one &quot;index&quot; or &quot;key&quot;{}.</source>
        <translation>keine Spalte sagt, um welchen Entwurf es in einer Zeile geht; eine „index“ oder „key“ nennen{}.</translation>
    </message>
    <message>
        <source>{} ({} choices)</source>
        <translation>{} ({} Möglichkeiten)</translation>
    </message>
    <message>
        <source>These columns become the decisions of the space: {}.</source>
        <translation>Diese Spalten werden zu den Entscheidungen des Entwurfsraums: {}.</translation>
    </message>
    <message>
        <source>{} counts in units of {} bytes: only so are all its values whole bytes.</source>
        <translation>{} zählt in Einheiten von {} Byte: Nur so sind alle Werte ganze Byte.</translation>
    </message>
    <message>
        <source>{} is taken in units of {} bytes, as its unit says; say --unit {} if it counts in {}.</source>
        <translation>{} wird in Einheiten von {} Byte gelesen, wie die Einheit sagt; mit --unit {} zählt es in {}.</translation>
    </message>
    <message>
        <source>{} is read as percent: its values go up to {}.</source>
        <translation>{} wird als Prozent gelesen: Die Werte reichen bis {}.</translation>
    </message>
    <message>
        <source>{} is read as a fraction of 1: its values go from {} to {}.</source>
        <translation>{} wird als Anteil von 1 gelesen: Die Werte reichen von {} bis {}.</translation>
    </message>
    <message>
        <source>the columns &quot;{}&quot; and &quot;{}&quot; both give the {} of {}; remove one.</source>
        <translation>die Spalten „{}“ und „{}“ geben beide {} von {} an; eine entfernen.</translation>
    </message>
    <message>
        <source>no column is of the device &quot;{}&quot;; {}</source>
        <translation>keine Spalte gehört zum Gerät „{}“; {}</translation>
    </message>
    <message>
        <source>did you mean &quot;{}&quot;?</source>
        <translation>vielleicht „{}“ gemeint?</translation>
    </message>
    <message>
        <source>{} of its value columns</source>
        <translation>{} der Wertspalten</translation>
    </message>
    <message>
        <source>{} has a device per row, but no column &quot;value&quot;.</source>
        <translation>{} hat ein Gerät je Zeile, aber keine Spalte „value“.</translation>
    </message>
    <message>
        <source>{} does not say what its value column measures: latency, energy or accuracy.</source>
        <translation>{} sagt nicht, was die Wertspalte misst: Latenz, Energie oder Genauigkeit.</translation>
    </message>
    <message>
        <source>{} does not say what {} measure: latency, energy or accuracy.</source>
        <translation>{} sagt nicht, was gemessen wird ({}): Latenz, Energie oder Genauigkeit.</translation>
    </message>
    <message>
        <source>{} gives no unit for {}.</source>
        <translation>{} nennt keine Einheit für {}.</translation>
    </message>
    <message>
        <source>{} does not say whether its accuracies are percent or fractions of 1.</source>
        <translation>{} sagt nicht, ob die Genauigkeiten Prozent oder Anteile von 1 sind.</translation>
    </message>
    <message>
        <source>{} does not say which device it was measured on.</source>
        <translation>{} sagt nicht, auf welchem Gerät gemessen wurde.</translation>
    </message>
    <message>
        <source>{}: the file has changed since its preview; preview it again.</source>
        <translation>{}: Die Datei hat sich seit der Vorschau geändert; Vorschau wiederholen.</translation>
    </message>
    <message>
        <source>{}:1: {} column &quot;{}&quot; is not known; say it with {}.</source>
        <translation>{}:1: {} Spalte „{}“ ist nicht bekannt; mit {} angeben.</translation>
    </message>
    <message>
        <source>{}:1: {} is no unit of {} (column &quot;{}&quot;).</source>
        <translation>{}:1: {} ist keine Einheit für {} (Spalte „{}“).</translation>
    </message>
    <message>
        <source>{}:1: no column holds the values; name it &quot;value&quot;.</source>
        <translation>{}:1: Keine Spalte enthält die Werte; sie „value“ nennen.</translation>
    </message>
    <message>
        <source>{} counts in whole milliseconds: many of its designs tie, which bounds its rank correlations.</source>
        <translation>{} zählt in ganzen Millisekunden: Viele Entwürfe liegen gleichauf, was die Rangkorrelationen begrenzt.</translation>
    </message>
    <message>
        <source>{} counts in steps of {} ms: many of its designs tie, which bounds its rank correlations.</source>
        <translation>{} zählt in Schritten von {} ms: Viele Entwürfe liegen gleichauf, was die Rangkorrelationen begrenzt.</translation>
    </message>
    <message>
        <source>{} of {} designs are disconnected: marked infeasible, left out of fits and statistics.</source>
        <translation>{} von {} Entwürfen sind unverbunden: als unzulässig markiert, bei Anpassungen und Statistik ausgelassen.</translation>
    </message>
    <message>
        <source>the value {} in column {} is negative</source>
        <translation>der Wert {} in Spalte {} ist negativ</translation>
    </message>
    <message>
        <source>the value {} in column {} is not finite</source>
        <translation>der Wert {} in Spalte {} ist nicht endlich</translation>
    </message>
    <message>
        <source>the text &quot;{}&quot; in column {} is not a number</source>
        <translation>der Text „{}“ in Spalte {} ist keine Zahl</translation>
    </message>
    <message>
        <source>none of its {} designs is in this workspace</source>
        <translation>keiner ihrer {} Entwürfe ist in dieser Arbeitsmappe</translation>
    </message>
    <message>
        <source>{}:{}: {}; import the architectures that it refers to first.</source>
        <translation>{}:{}: {}; zuerst die Architekturen importieren, auf die sie verweist.</translation>
    </message>
    <message>
        <source>it has {} fields where the header has {}</source>
        <translation>sie hat {} Felder, die Kopfzeile hat {}</translation>
    </message>
    <message>
        <source>{}: zlib could not be started.</source>
        <translation>{}: zlib konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>{}: unpacks to more than 2 GiB; split the table.</source>
        <translation>{}: entpackt mehr als 2 GiB; die Tabelle teilen.</translation>
    </message>
    <message>
        <source>{}: the gzip stream ends too early, so the file is truncated; copy it again.</source>
        <translation>{}: Der gzip-Strom endet zu früh, die Datei ist also abgeschnitten; neu kopieren.</translation>
    </message>
    <message>
        <source>{}: the gzip stream is damaged ({}); copy the file again.</source>
        <translation>{}: Der gzip-Strom ist beschädigt ({}); die Datei neu kopieren.</translation>
    </message>
    <message>
        <source>the accuracy {} in column {} is above 100 %</source>
        <translation>die Genauigkeit {} in Spalte {} liegt über 100 %</translation>
    </message>
    <message>
        <source>Where {} names no design of this workspace ({} times), the design counts as measured itself.</source>
        <translation>Wo {} keinen Entwurf dieser Arbeitsmappe nennt ({}-mal), gilt der Entwurf als selbst gemessen.</translation>
    </message>
    <message>
        <source>its design was on line {} already</source>
        <translation>ihr Entwurf stand schon in Zeile {}</translation>
    </message>
    <message>
        <source>Where rows repeat a design ({}; {} times), their mean is taken.</source>
        <translation>Wo Zeilen einen Entwurf wiederholen ({}; {}-mal), zählt ihr Mittelwert.</translation>
    </message>
    <message>
        <source>Taken as not measured: cells that say nan ({}).</source>
        <translation>Als nicht gemessen genommen: Zellen mit nan ({}).</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} Zeilen</translation>
    </message>
    <message>
        <source>{}:1: no column names the devices.</source>
        <translation>{}:1: Keine Spalte nennt die Geräte.</translation>
    </message>
    <message>
        <source>it describes {} once more</source>
        <translation>sie beschreibt {} noch einmal</translation>
    </message>
    <message>
        <source>Left out: {} of devices of other spaces than {}.</source>
        <translation>Ausgelassen: {} zu Geräten anderer Entwurfsräume als {}.</translation>
    </message>
    <message>
        <source>Left out: {} of devices without measurements in this workspace. Import those, then this file again.</source>
        <translation>Ausgelassen: {} zu Geräten ohne Messungen in dieser Arbeitsmappe. Diese importieren, dann diese Datei noch einmal.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no metric: use latency, energy, power, model_size, flash, peak_memory or accuracy</source>
        <translation>„{}“ ist keine Metrik: möglich sind latency, energy, power, model_size, flash, peak_memory oder accuracy</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no unit of {}</source>
        <translation>„{}“ ist keine Einheit für {}</translation>
    </message>
    <message>
        <source>the {} of this design on {} was given before</source>
        <translation>der Wert ({}) dieses Entwurfs auf {} war schon angegeben</translation>
    </message>
    <message>
        <source>{}: no row is of the device &quot;{}&quot;.</source>
        <translation>{}: Keine Zeile gehört zum Gerät „{}“.</translation>
    </message>
    <message>
        <source>{}: a quote opens here and never closes</source>
        <translation>{}: hier öffnet ein Anführungszeichen, das nie schließt</translation>
    </message>
    <message>
        <source>{}: text follows a closing quote</source>
        <translation>{}: nach einem schließenden Anführungszeichen folgt Text</translation>
    </message>
    <message>
        <source>{}: column {} has no name; give it one, for example &quot;index&quot;</source>
        <translation>{}: Spalte {} hat keinen Namen; einen geben, zum Beispiel „index“</translation>
    </message>
    <message>
        <source>{}: the column &quot;{}&quot; appears twice (columns {} and {}); rename or remove one</source>
        <translation>{}: die Spalte „{}“ kommt zweimal vor (Spalten {} und {}); eine umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>{}: has no header: the first line holds only numbers; name the columns there</source>
        <translation>{}: hat keine Kopfzeile: die erste Zeile enthält nur Zahlen; dort die Spalten benennen</translation>
    </message>
    <message>
        <source>{}:1: is empty; a table needs a header and rows.</source>
        <translation>{}:1: ist leer; eine Tabelle braucht Kopfzeile und Zeilen.</translation>
    </message>
    <message>
        <source>1: is not a table: it starts like {}; export it as CSV</source>
        <translation>1: ist keine Tabelle: sie beginnt wie {}; als CSV exportieren</translation>
    </message>
    <message>
        <source>{}: has a header but no rows under it</source>
        <translation>{}: hat eine Kopfzeile, aber keine Zeilen darunter</translation>
    </message>
    <message>
        <source>{}: {} of {} rows do not have the {} columns of the header (this one has {}); it is not one table</source>
        <translation>{}: {} von {} Zeilen haben nicht die {} Spalten der Kopfzeile (diese hat {}); das ist nicht eine Tabelle</translation>
    </message>
    <message>
        <source>{}:{}: is not a text table (it holds the byte {:#04x}); save it as CSV in UTF-8.</source>
        <translation>{}:{}: ist keine Texttabelle (sie enthält das Byte {:#04x}); als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{}:{}: is not UTF-8 text (byte {:#04x}); save it as CSV in UTF-8.</source>
        <translation>{}:{}: ist kein UTF-8-Text (Byte {:#04x}); als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{} from</source>
        <translation>{} von</translation>
    </message>
    <message>
        <source>{} to</source>
        <translation>{} bis</translation>
    </message>
    <message>
        <source>{} low</source>
        <translation>{} unten</translation>
    </message>
    <message>
        <source>{} high</source>
        <translation>{} oben</translation>
    </message>
    <message>
        <source>clock of {} ms</source>
        <translation>Uhr in {} ms</translation>
    </message>
    <message>
        <source>{} in {}; colour: share of all designs that are slower</source>
        <translation>{} in {}; Farbe: Anteil langsamerer Entwürfe</translation>
    </message>
    <message>
        <source>{} in {}; colour: share of all designs that are worse</source>
        <translation>{} in {}; Farbe: Anteil schlechterer Entwürfe</translation>
    </message>
    <message>
        <source>{} in {} of each design on each device; the colour says how many of all designs are slower there.</source>
        <translation>{} in {} jedes Entwurfs auf jedem Gerät; die Farbe sagt, wie viele aller Entwürfe dort langsamer sind.</translation>
    </message>
    <message>
        <source>{} in {} of each design on each device; the colour says how many of all designs are worse there.</source>
        <translation>{} in {} jedes Entwurfs auf jedem Gerät; die Farbe sagt, wie viele aller Entwürfe dort schlechter sind.</translation>
    </message>
    <message>
        <source>{} of its designs</source>
        <translation>{} seiner Entwürfe</translation>
    </message>
    <message>
        <source>designs per {} {}</source>
        <translation>Entwürfe je {} {}</translation>
    </message>
    <message>
        <source>{} of {} measured designs on {}; the median is {}.</source>
        <translation>{} von {} gemessenen Entwürfen auf {}; der Median ist {}.</translation>
    </message>
    <message>
        <source>last bar: also {} slower</source>
        <translation>letzter Balken: auch {} langsamere</translation>
    </message>
    <message>
        <source>{}-bit peak, {} GFLOP/s</source>
        <translation>{}-Bit-Spitze, {} GFLOP/s</translation>
    </message>
    <message>
        <source>99 % below {} GFLOP/s</source>
        <translation>99 % unter {} GFLOP/s</translation>
    </message>
    <message>
        <source>Work per byte moved against the speed reached by {} designs on {}.</source>
        <translation>Arbeit je bewegtem Byte und erreichte Geschwindigkeit von {} Entwürfen auf {}.</translation>
    </message>
    <message>
        <source>{}, {}, {}. Line: Pareto front, {}.</source>
        <translation>{}, {}, {}. Linie: Pareto-Front, {}.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} auf {}</translation>
    </message>
    <message>
        <source>{} designs below {} % lie outside the picture.</source>
        <translation>{} Entwürfe unter {} % liegen außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Design {}</source>
        <translation>Entwurf {}</translation>
    </message>
    <message>
        <source>Rank correlation of {} devices</source>
        <translation>Rangkorrelation von {} Geräten</translation>
    </message>
    <message>
        <source>{} of all pairs, devices that rank alike beside each other. Hatched: the one-sided 95 % bound of the SRCC is below 0.90 ({} of {} pairs).</source>
        <translation>{} aller Paare, ähnlich ordnende Geräte nebeneinander. Schraffiert: Die einseitige 95-%-Schranke des SRCC liegt unter 0,90 ({} von {} Paaren).</translation>
    </message>
    <message>
        <source>{} against {}</source>
        <translation>{} gegen {}</translation>
    </message>
    <message>
        <source>Rank on {}</source>
        <translation>Rang auf {}</translation>
    </message>
    <message>
        <source>Ranks by {}, 1 is the lowest. SRCC {} (95 %: {} to {}). Diamonds: the five most inverted designs.</source>
        <translation>Ränge nach {}, 1 ist der niedrigste. SRCC {} (95 %: {} bis {}). Rauten: die fünf meistvertauschten Entwürfe.</translation>
    </message>
    <message>
        <source>Proxies for {}</source>
        <translation>Stellvertreter für {}</translation>
    </message>
    <message>
        <source>SRCC with {}</source>
        <translation>SRCC mit {}</translation>
    </message>
    <message>
        <source>{}, certified</source>
        <translation>{}, gesichert</translation>
    </message>
    <message>
        <source>{}, not certified</source>
        <translation>{}, nicht gesichert</translation>
    </message>
    <message>
        <source>Design {}: {} → {}</source>
        <translation>Entwurf {}: {} → {}</translation>
    </message>
    <message>
        <source>{} lower predictions on the edge</source>
        <translation>{} tiefere Vorhersagen am Rand</translation>
    </message>
    <message>
        <source>{}, fitted on {}, {} held out. Shaded: ±10 %.</source>
        <translation>{}, angepasst an {}, {} zum Test zurückgehalten. Schattiert: ±10 %.</translation>
    </message>
    <message>
        <source>median {} %</source>
        <translation>Median {} %</translation>
    </message>
    <message>
        <source>How far predictions are off, in percent of the measured value; the median is {} %. The outermost bars hold what lies beyond them.</source>
        <translation>Abweichung der Vorhersagen in Prozent des Messwerts; der Median ist {} %. Die äußersten Balken enthalten, was jenseits liegt.</translation>
    </message>
    <message>
        <source>Nominal 90 % intervals hold {} % of the truths. Above the dashed line intervals are too wide, below it too narrow.</source>
        <translation>Nominale 90-%-Intervalle enthalten {} % der wahren Werte. Über der gestrichelten Linie sind Intervalle zu weit, darunter zu eng.</translation>
    </message>
    <message>
        <source>{}, 90 % of draws</source>
        <translation>{}, 90 % der Ziehungen</translation>
    </message>
    <message>
        <source>{}, points</source>
        <translation>{}, Punkte</translation>
    </message>
    <message>
        <source>FLOPs alone {}</source>
        <translation>Nur FLOPs {}</translation>
    </message>
    <message>
        <source>{} columns ({} first)</source>
        <translation>{} Spalten ({} zuerst)</translation>
    </message>
    <message>
        <source>{} values of {} were known before and have been replaced.</source>
        <translation>{} Werte von {} waren schon bekannt und wurden ersetzt.</translation>
    </message>
    <message>
        <source>reading {}</source>
        <translation>{} lesen</translation>
    </message>
    <message>
        <source> in {} % of cases</source>
        <translation> in {} % der Fälle</translation>
    </message>
    <message>
        <source>Nothing meets {}{}; the nearest is design {} with {}. Relax the {} limit.</source>
        <translation>Nichts hält {}{}; am nächsten kommt Entwurf {} mit {}. Grenze lockern: {}.</translation>
    </message>
    <message>
        <source>{} of {} columns</source>
        <translation>{} aus {} Spalten</translation>
    </message>
    <message>
        <source>Evolutionary search (NSGA-II), {}; </source>
        <translation>Evolutionäre Suche (NSGA-II), {}; </translation>
    </message>
    <message>
        <source>Exhaustive search over {}; </source>
        <translation>Vollständige Suche über {}; </translation>
    </message>
    <message>
        <source>Seed {}</source>
        <translation>Startwert {}</translation>
    </message>
    <message>
        <source>; {}, {} held out</source>
        <translation>; {}, {} zum Test zurückgehalten</translation>
    </message>
    <message>
        <source>batch {}</source>
        <translation>Batch {}</translation>
    </message>
    <message>
        <source>{} of {}.</source>
        <translation>{} aus {}.</translation>
    </message>
    <message>
        <source>{} disconnected ones are left out.</source>
        <translation>{} unverbundene sind ausgelassen.</translation>
    </message>
    <message>
        <source>The best design for {}</source>
        <translation>Der beste Entwurf für {}</translation>
    </message>
    <message>
        <source>The best {} design for {}</source>
        <translation>Der beste {}-Entwurf für {}</translation>
    </message>
    <message>
        <source>{}, where {}.</source>
        <translation>{}, dabei gilt: {}.</translation>
    </message>
    <message>
        <source>{}, without limits.</source>
        <translation>{}, ohne Grenzen.</translation>
    </message>
    <message>
        <source>{} with {}.</source>
        <translation>{} mit {}.</translation>
    </message>
    <message>
        <source>nothing meets the goal; {} is to blame</source>
        <translation>nichts erreicht das Ziel; Ursache: {}</translation>
    </message>
    <message>
        <source>{} binds</source>
        <translation>{} bindet</translation>
    </message>
    <message>
        <source>{}, {} in this workspace.</source>
        <translation>{}, {} in dieser Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Each limit is met by the truth in {} % of cases.</source>
        <translation>Der wahre Wert hält jede Grenze in {} % der Fälle.</translation>
    </message>
    <message>
        <source>{} of {} meet the goal; {}.</source>
        <translation>{} erreichen das Ziel, {} insgesamt; {}.</translation>
    </message>
    <message>
        <source>{} of its latency again</source>
        <translation>{} seiner Latenz dazu</translation>
    </message>
    <message>
        <source>{} times its latency on top</source>
        <translation>das {}-Fache seiner Latenz dazu</translation>
    </message>
    <message>
        <source>{} points cost {} ms more, {}.</source>
        <translation>{} Punkte kosten {} ms mehr, {}.</translation>
    </message>
    <message>
        <source>It is the last design before the front turns flat: the next {}</source>
        <translation>Es ist der letzte Entwurf, bevor die Front flach wird: Die nächsten {}</translation>
    </message>
    <message>
        <source>The next {}</source>
        <translation>Die nächsten {}</translation>
    </message>
    <message>
        <source>Ship Design {}: {} % accuracy at {} ms</source>
        <translation>Entwurf {} ausliefern: {} % Genauigkeit bei {} ms</translation>
    </message>
    <message>
        <source>, pinned as {}</source>
        <translation>, angeheftet als {}</translation>
    </message>
    <message>
        <source>{}; the interval is what the ridge predictor would state for a design of that latency it has not seen.</source>
        <translation>{}; das Intervall ist, was der Ridge-Prädiktor für einen ungesehenen Entwurf dieser Latenz angäbe.</translation>
    </message>
    <message>
        <source>{} where it was, else predicted with its 90 % interval.</source>
        <translation>{}, wo bekannt, sonst mit 90-%-Intervall vorhergesagt.</translation>
    </message>
    <message>
        <source>{}: what to ship</source>
        <translation>{}: was ausliefern</translation>
    </message>
    <message>
        <source>Latency on {}</source>
        <translation>Latenz auf {}</translation>
    </message>
    <message>
        <source>SRCC {}, {} % of predictions within ±10 %.</source>
        <translation>SRCC {}, {} % der Vorhersagen innerhalb ±10 %.</translation>
    </message>
    <message>
        <source>Trust the order and the milliseconds: {}</source>
        <translation>Reihenfolge und Millisekunden sind verlässlich: {}</translation>
    </message>
    <message>
        <source>Trust the order more than the milliseconds: {}</source>
        <translation>Die Reihenfolge ist verlässlicher als die Millisekunden: {}</translation>
    </message>
    <message>
        <source>Take predictions as a hint only, and measure what you ship: {}</source>
        <translation>Vorhersagen nur als Hinweis nehmen und messen, was ausgeliefert wird: {}</translation>
    </message>
    <message>
        <source>The plain baseline ({})</source>
        <translation>Der schlichte Bezug ({})</translation>
    </message>
    <message>
        <source>{} cannot order the designs, and reaches a mean error of {} %.</source>
        <translation>{} kann die Entwürfe nicht ordnen und erreicht einen mittleren Fehler von {} %.</translation>
    </message>
    <message>
        <source>{} reaches an SRCC of {} and a mean error of {} % on the same designs.</source>
        <translation>{} erreicht auf denselben Entwürfen einen SRCC von {} und einen mittleren Fehler von {} %.</translation>
    </message>
    <message>
        <source>On held-out designs of {}; coverage is the share of truths inside the 90 % interval.</source>
        <translation>An Testentwürfen von {}; Deckung ist der Anteil wahrer Werte im 90-%-Intervall.</translation>
    </message>
    <message>
        <source>SRCC {} (95 %: {} to {}), {} on {}.</source>
        <translation>SRCC {} (95 %: {} bis {}), {}; {}.</translation>
    </message>
    <message>
        <source>{} can stand in for {}: {}</source>
        <translation>{} kann {} vertreten: {}</translation>
    </message>
    <message>
        <source>{} can stand in for {} with care: {}</source>
        <translation>{} kann {} mit Vorsicht vertreten: {}</translation>
    </message>
    <message>
        <source>No device ranks designs as {} does; adapt the nearest, {}, with own measurements: {}</source>
        <translation>Kein Gerät ordnet Entwürfe wie {}; das nächste, {}, mit eigenen Messungen anpassen: {}</translation>
    </message>
    <message>
        <source>Choosing only from its {}, measured again on the target, loses {} accuracy points on average and {} in the worst twentieth of limits.</source>
        <translation>Nur daraus zu wählen ({}, auf dem Zielgerät neu gemessen), verliert im Mittel {} Genauigkeitspunkte und {} im schlechtesten Zwanzigstel der Grenzen.</translation>
    </message>
    <message>
        <source>{} shares no measured designs with another device.</source>
        <translation>{} hat mit keinem anderen Gerät gemessene Entwürfe gemeinsam.</translation>
    </message>
    <message>
        <source>1 ms of latency weighs {} points</source>
        <translation>1 ms Latenz wiegt {} Punkte</translation>
    </message>
    <message>
        <source>1 mJ of energy weighs {} points</source>
        <translation>1 mJ Energie wiegt {} Punkte</translation>
    </message>
    <message>
        <source>latency ≤ {} ms</source>
        <translation>Latenz ≤ {} ms</translation>
    </message>
    <message>
        <source>energy ≤ {} mJ</source>
        <translation>Energie ≤ {} mJ</translation>
    </message>
    <message>
        <source>size ≤ {} MB</source>
        <translation>Größe ≤ {} MB</translation>
    </message>
    <message>
        <source>accuracy ≥ {} %</source>
        <translation>Genauigkeit ≥ {} %</translation>
    </message>
    <message>
        <source>Correlating devices</source>
        <translation>Geräte korrelieren</translation>
    </message>
    <message>
        <source>Searching designs</source>
        <translation>Entwürfe suchen</translation>
    </message>
    <message>
        <source>No candidate has both an accuracy and a latency: import or fit what is missing.</source>
        <translation>Kein Kandidat hat Genauigkeit und Latenz: Fehlendes importieren oder anpassen.</translation>
    </message>
    <message>
        <source>There are no candidates to choose from: import measurements or fit predictors.</source>
        <translation>Es gibt keine Kandidaten zur Wahl: Messungen importieren oder Prädiktoren anpassen.</translation>
    </message>
    <message>
        <source>The accuracy of the designs is not known: import accuracies or fit a predictor for them.</source>
        <translation>Die Genauigkeit der Entwürfe ist nicht bekannt: Genauigkeiten importieren oder einen Prädiktor dafür anpassen.</translation>
    </message>
    <message>
        <source>Energy has a weight, but the energy of this device&apos;s designs is not known.</source>
        <translation>Energie hat ein Gewicht, aber die Energie der Entwürfe dieses Geräts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A weight of the goal is not a number.</source>
        <translation>Ein Gewicht des Ziels ist keine Zahl.</translation>
    </message>
    <message>
        <source>Cross-validation needs at least two different measured designs: measure more.</source>
        <translation>Kreuzvalidierung braucht mindestens zwei verschiedene gemessene Entwürfe: mehr messen.</translation>
    </message>
    <message>
        <source>The stored line on multiply-accumulates cannot be read: fit it again.</source>
        <translation>Die gespeicherte Gerade über Multiply-Accumulates ist nicht lesbar: neu anpassen.</translation>
    </message>
    <message>
        <source>The regression&apos;s matrix could not be decomposed: check the features for extreme values.</source>
        <translation>Die Matrix der Regression ließ sich nicht zerlegen: Merkmale auf Extremwerte prüfen.</translation>
    </message>
    <message>
        <source>names no decision</source>
        <translation>nennt keine Entscheidung</translation>
    </message>
    <message>
        <source>Only a one-hot encoding can be decoded.</source>
        <translation>Nur eine One-Hot-Kodierung lässt sich dekodieren.</translation>
    </message>
    <message>
        <source>A column of the table has no name; name it.</source>
        <translation>Eine Spalte der Tabelle hat keinen Namen; sie benennen.</translation>
    </message>
    <message>
        <source>The table has no column that could be a decision.</source>
        <translation>Die Tabelle hat keine Spalte, die eine Entscheidung sein könnte.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>Collecting candidates</source>
        <translation>Kandidaten sammeln</translation>
    </message>
    <message>
        <source>The design is disconnected, so it has no layers to give bits to.</source>
        <translation>Der Entwurf ist unverbunden und hat daher keine Schichten, die Bits erhalten könnten.</translation>
    </message>
    <message>
        <source>Name the device to choose for, or a design.</source>
        <translation>Das Gerät nennen, für das gewählt wird, oder einen Entwurf.</translation>
    </message>
    <message>
        <source>Drawing the learning curve</source>
        <translation>Lernkurve zeichnen</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Fitting on all measurements</source>
        <translation>An allen Messungen anpassen</translation>
    </message>
    <message>
        <source>The stored evaluation of a predictor has columns of different length: fit it again.</source>
        <translation>Die gespeicherte Auswertung eines Prädiktors hat verschieden lange Spalten: neu anpassen.</translation>
    </message>
    <message>
        <source>{}: {}: {}.</source>
        <translation>{}: {}: {}.</translation>
    </message>
    <message>
        <source>{}: there is no such file.</source>
        <translation>{}: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>{}: you have no permission to read it.</source>
        <translation>{}: Leserechte fehlen.</translation>
    </message>
    <message>
        <source>{}: is a folder; name a file in it.</source>
        <translation>{}: ist ein Ordner; eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>{}: the folder {} does not exist; create it first.</source>
        <translation>{}: Den Ordner {} gibt es nicht; zuerst anlegen.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>{}: is not valid JSON ({}).</source>
        <translation>{}: ist kein gültiges JSON ({}).</translation>
    </message>
    <message>
        <source>The devices&apos; values cover different numbers of designs: {} and {}.</source>
        <translation>Die Werte der Geräte umfassen verschieden viele Entwürfe: {} und {}.</translation>
    </message>
    <message>
        <source>The space {} has no decisions to search in.</source>
        <translation>Der Entwurfsraum {} hat keine Entscheidungen zum Durchsuchen.</translation>
    </message>
    <message>
        <source>A starting design has {} decisions, the space {} has {}.</source>
        <translation>Ein Startentwurf hat {} Entscheidungen, der Entwurfsraum {} hat {}.</translation>
    </message>
    <message>
        <source>The search in the space {} failed: {}.</source>
        <translation>Die Suche im Entwurfsraum {} schlug fehl: {}.</translation>
    </message>
    <message>
        <source>A column of {} values stands beside {} candidates.</source>
        <translation>Eine Spalte mit {} Werten steht neben {} Kandidaten.</translation>
    </message>
    <message>
        <source>The confidence {} is not in [0.5, 1).</source>
        <translation>Die Sicherheit {} liegt nicht in [0.5, 1).</translation>
    </message>
    <message>
        <source>The limit on {} is not a number.</source>
        <translation>Die Grenze für {} ist keine Zahl.</translation>
    </message>
    <message>
        <source>A limit on {} is set, but the {} of this device&apos;s designs is not known.</source>
        <translation>Eine Grenze für {} ist gesetzt, aber die Werte ({}) der Entwürfe dieses Geräts sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Training on {} designs leaves none to test on: there are {} different measured designs.</source>
        <translation>Training mit {} Entwürfen lässt keine zum Testen: Es gibt {} verschiedene gemessene Entwürfe.</translation>
    </message>
    <message>
        <source>The line through {} designs failed: {}.</source>
        <translation>Die Gerade durch {} Entwürfe schlug fehl: {}.</translation>
    </message>
    <message>
        <source>The space {} does not know its layers, so it has no multiply-accumulates.</source>
        <translation>Der Entwurfsraum {} kennt seine Schichten nicht und hat daher keine Multiply-Accumulates.</translation>
    </message>
    <message>
        <source>The regression on {} designs failed: {}.</source>
        <translation>Die Regression über {} Entwürfe schlug fehl: {}.</translation>
    </message>
    <message>
        <source>The stored predictor is not a {} of version {}: fit it again.</source>
        <translation>Der gespeicherte Prädiktor ist kein {} der Version {}: neu anpassen.</translation>
    </message>
    <message>
        <source>The stored {} does not fit the design space ({} features): fit it again.</source>
        <translation>Der gespeicherte Prädiktor ({}) passt nicht zum Entwurfsraum ({} Merkmale): neu anpassen.</translation>
    </message>
    <message>
        <source>A predictor needs at least {} measured designs, but there are {}: measure or import more.</source>
        <translation>Ein Prädiktor braucht mindestens {} gemessene Entwürfe, es gibt aber {}: mehr messen oder importieren.</translation>
    </message>
    <message>
        <source>{} designs, {} values and {} groups do not belong together.</source>
        <translation>{} Entwürfe, {} Werte und {} Gruppen gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The designs have {} decisions, the space {} has {}.</source>
        <translation>Die Entwürfe haben {} Entscheidungen, der Entwurfsraum {} hat {}.</translation>
    </message>
    <message>
        <source>Value {} of the training set is {}: leave it out.</source>
        <translation>Wert {} der Trainingsmenge ist {}: auslassen.</translation>
    </message>
    <message>
        <source>The decision {} of {} is not given.</source>
        <translation>Die Entscheidung {} von {} ist nicht angegeben.</translation>
    </message>
    <message>
        <source>{}&quot;{}&quot; goes on at character {} where it should end.</source>
        <translation>{}„{}“ geht bei Zeichen {} weiter, wo es enden sollte.</translation>
    </message>
    <message>
        <source>{}&quot;{}&quot; should have &quot;{}&quot; at character {}.</source>
        <translation>{}„{}“ sollte „{}“ bei Zeichen {} haben.</translation>
    </message>
    <message>
        <source>has a &quot;{{&quot; without its &quot;}}&quot; in &quot;{}&quot;</source>
        <translation>hat „{{“ ohne „}}“ in „{}“</translation>
    </message>
    <message>
        <source>names the unknown decision &quot;{}&quot;</source>
        <translation>nennt die unbekannte Entscheidung „{}“</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no design of {}: {}</source>
        <translation>„{}“ ist kein Entwurf von {}: {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not written name=choice.</source>
        <translation>„{}“ ist nicht als Name=Wahl geschrieben.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has a % without its two digits.</source>
        <translation>„{}“ hat ein % ohne seine zwei Ziffern.</translation>
    </message>
    <message>
        <source>there is no decision {}.</source>
        <translation>es gibt keine Entscheidung {}.</translation>
    </message>
    <message>
        <source>{} is given twice.</source>
        <translation>{} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>{} has no choice {}.</source>
        <translation>{} hat keine Wahl {}.</translation>
    </message>
    <message>
        <source>The encoding has {} numbers where {} has {} columns.</source>
        <translation>Die Kodierung hat {} Zahlen, {} hat {} Spalten.</translation>
    </message>
    <message>
        <source>The encoding has no number in the column {}.</source>
        <translation>Die Kodierung hat keine Zahl in der Spalte {}.</translation>
    </message>
    <message>
        <source>Column {} has an empty cell in row {}; every design needs a value.</source>
        <translation>Spalte {} hat eine leere Zelle in Zeile {}; jeder Entwurf braucht einen Wert.</translation>
    </message>
    <message>
        <source>Column {} has {} different values; a decision can have {} at most. Leave the column out if it is no decision.</source>
        <translation>Spalte {} hat {} verschiedene Werte; eine Entscheidung kann höchstens {} haben. Die Spalte auslassen, falls sie keine Entscheidung ist.</translation>
    </message>
    <message>
        <source>There are {} names for {} columns.</source>
        <translation>Es gibt {} Namen für {} Spalten.</translation>
    </message>
    <message>
        <source>Column {} has {} rows where {} has {}.</source>
        <translation>Spalte {} hat {} Zeilen, {} hat {}.</translation>
    </message>
    <message>
        <source>Column {} occurs twice.</source>
        <translation>Spalte {} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>An import names design row {} of {}.</source>
        <translation>Ein Import nennt Entwurfszeile {} von {}.</translation>
    </message>
    <message>
        <source>{} is damaged: its design {} does not fit its design space.</source>
        <translation>{} ist beschädigt: Entwurf {} darin passt nicht zum Entwurfsraum.</translation>
    </message>
    <message>
        <source>{} was written by a newer version of Isotone (format {}, this one knows {}); update Isotone to open it.</source>
        <translation>{} wurde von einer neueren Version von Isotone geschrieben (Format {}, diese kennt {}); zum Öffnen Isotone aktualisieren.</translation>
    </message>
    <message>
        <source>{} is damaged: its format is {}.</source>
        <translation>{} ist beschädigt: Das Format ist {}.</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}; its tasks are: {}.</source>
        <translation>Es gibt keine Aufgabe „{}“ in {}; die Aufgaben sind: {}.</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot; in {}{}.</source>
        <translation>Es gibt kein Gerät „{}“ in {}{}.</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}{}.</source>
        <translation>Es gibt keine Aufgabe „{}“ in {}{}.</translation>
    </message>
    <message>
        <source>{} holds no accuracies to optimize for: import some.</source>
        <translation>{} enthält keine Genauigkeiten zum Optimieren: welche importieren.</translation>
    </message>
    <message>
        <source>{} has neither measurements nor a fitted predictor for latency: import measurements or fit a predictor.</source>
        <translation>{} hat weder Messungen noch einen angepassten Prädiktor für Latenz: Messungen importieren oder einen Prädiktor anpassen.</translation>
    </message>
    <message>
        <source>No design has both a latency on {} and an accuracy for {}: import or fit what is missing.</source>
        <translation>Kein Entwurf hat eine Latenz auf {} und eine Genauigkeit für {}: Fehlendes importieren oder anpassen.</translation>
    </message>
    <message>
        <source>{} has no {} measurements: import some.</source>
        <translation>{} hat keine Messungen ({}): welche importieren.</translation>
    </message>
    <message>
        <source>Correlating needs {} measurements of at least two devices, but there {} {}.</source>
        <translation>Korrelieren braucht Messungen ({0}) von mindestens zwei Geräten; vorhanden: {2}.</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}: import its accuracies.</source>
        <translation>Es gibt keine Aufgabe „{}“ in {}: ihre Genauigkeiten importieren.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be fitted: give latency, energy or accuracy:TASK.</source>
        <translation>„{}“ lässt sich nicht anpassen: latency, energy oder accuracy:TASK angeben.</translation>
    </message>
    <message>
        <source>{} has no {} measurements to fit on: import some.</source>
        <translation>{} hat keine Messungen ({}) zum Anpassen: welche importieren.</translation>
    </message>
    <message>
        <source>A predictor of {} needs at least {} different measured designs, but there are {}: import or measure more.</source>
        <translation>Ein Prädiktor ({}) braucht mindestens {} verschiedene gemessene Entwürfe, es gibt aber {}: mehr importieren oder messen.</translation>
    </message>
    <message>
        <source>The stored evaluation of a predictor cannot be read ({}): fit it again.</source>
        <translation>Die gespeicherte Auswertung eines Prädiktors ist nicht lesbar ({}): neu anpassen.</translation>
    </message>
    <message>
        <source>There is no device &quot;{}&quot; in {}.</source>
        <translation>Es gibt kein Gerät „{}“ in {}.</translation>
    </message>
    <message>
        <source>{} is not an Isotone workspace: it belongs to another program.</source>
        <translation>{} ist keine Arbeitsmappe von Isotone: Die Datei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>{} is of an older format and could not be copied to {} before bringing it up to date: {}</source>
        <translation>{} hat ein älteres Format und konnte vor der Aktualisierung nicht nach {} kopiert werden: {}</translation>
    </message>
    <message>
        <source>{} does not exist; create it with &quot;isotone new&quot;.</source>
        <translation>{} gibt es nicht; mit „isotone new“ anlegen.</translation>
    </message>
    <message>
        <source>{} is a folder, not an Isotone workspace.</source>
        <translation>{} ist ein Ordner, keine Arbeitsmappe von Isotone.</translation>
    </message>
    <message>
        <source>{} could not be opened: {}.</source>
        <translation>{} konnte nicht geöffnet werden: {}.</translation>
    </message>
    <message>
        <source>{} exists already; choose another name or remove it first.</source>
        <translation>{} gibt es schon; anderen Namen wählen oder zuerst entfernen.</translation>
    </message>
    <message>
        <source>{} could not be created: {}.</source>
        <translation>{} konnte nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <source>{} is damaged: it holds no design space.</source>
        <translation>{} ist beschädigt: Es fehlt der Entwurfsraum.</translation>
    </message>
    <message>
        <source>The design space in {}</source>
        <translation>Der Entwurfsraum in {}</translation>
    </message>
    <message>
        <source>{} has designs already, so its design space cannot be replaced.</source>
        <translation>{} hat schon Entwürfe, daher kann der Entwurfsraum nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>{} may not be written: its folder refuses {} ({}).</source>
        <translation>{} darf nicht geschrieben werden: Der Ordner verweigert {} ({}).</translation>
    </message>
    <message>
        <source>{} is open in another process; close it there first.</source>
        <translation>{} ist in einem anderen Prozess geöffnet; dort zuerst schließen.</translation>
    </message>
    <message>
        <source>{} is being opened and closed by other processes; try again.</source>
        <translation>{} wird von anderen Prozessen geöffnet und geschlossen; noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{} has no {} yet: import a table of it.</source>
        <translation>{} hat noch keine Werte ({}): eine Tabelle davon importieren.</translation>
    </message>
    <message>
        <source>No device has {} yet: import a table of measurements.</source>
        <translation>Kein Gerät hat bisher Werte ({}): eine Tabelle mit Messungen importieren.</translation>
    </message>
    <message>
        <source>There are {} networks, but {} latencies and {} energies; give one of each for every network.</source>
        <translation>Es gibt {} Netze, aber {} Latenzen und {} Energien; für jedes Netz je eine angeben.</translation>
    </message>
    <message>
        <source>{} measured networks that the device can run are too few to fit its model; measure at least {}.</source>
        <translation>{} gemessene Netze, die das Gerät ausführen kann, sind zu wenige, um sein Modell anzupassen; mindestens {} messen.</translation>
    </message>
    <message>
        <source>The table of layer costs has no &quot;{}&quot; ({}) at {} weight and {} activation bits; measure that layer or choose other bits.</source>
        <translation>Die Tabelle der Schichtkosten hat kein „{}“ ({}) mit {} Gewichts- und {} Aktivierungsbits; diese Schicht messen oder andere Bits wählen.</translation>
    </message>
    <message>
        <source>{}:{}: the column &quot;{}&quot; is empty; write into it what you measured, then import it again.</source>
        <translation>{}:{}: Die Spalte „{}“ ist leer; die Messwerte eintragen, dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>{}:{}: the text &quot;{}&quot; in column {} is not a number; write numbers alone, the unit stands in the header.</source>
        <translation>{}:{}: Der Text „{}“ in Spalte {} ist keine Zahl; nur Zahlen schreiben, die Einheit steht in der Kopfzeile.</translation>
    </message>
    <message>
        <source>Notes above its header say how it was measured ({}).</source>
        <translation>Notizen über der Kopfzeile sagen, wie gemessen wurde ({}).</translation>
    </message>
    <message>
        <source>{}:{}: {} is &quot;{}&quot;, but has to be a number of 0 or more.</source>
        <translation>{}:{}: {} ist „{}“, muss aber eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>{}:{}: this layer is listed at these bits before; keep one of the rows.</source>
        <translation>{}:{}: Diese Schicht steht mit diesen Bits schon weiter oben; eine der Zeilen behalten.</translation>
    </message>
    <message>
        <source>{}:{}: a table of layer costs needs the columns weight_bits, activation_bits, latency or latency_ms, and layer or kind, in_channels, out_channels, input_size, kernel and stride.</source>
        <translation>{}:{}: Eine Tabelle der Schichtkosten braucht die Spalten weight_bits, activation_bits, latency oder latency_ms und layer oder kind, in_channels, out_channels, input_size, kernel und stride.</translation>
    </message>
    <message>
        <source>{}:{}: this row has {} fields, its header {}; mend the row.</source>
        <translation>{}:{}: Diese Zeile hat {} Felder, die Kopfzeile {}; die Zeile berichtigen.</translation>
    </message>
    <message>
        <source>The repeats of {} lie {} % apart (median): fix its clock and let it cool before you rely on small differences.</source>
        <translation>Die Wiederholungen auf {} liegen {} % auseinander (Median): den Takt festsetzen und das Gerät abkühlen lassen, bevor kleine Unterschiede zählen.</translation>
    </message>
    <message>
        <source>{} has {} values for {} designs: they do not belong together.</source>
        <translation>{} hat {} Werte für {} Entwürfe: Sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The proxy&apos;s values do not depend on the designs&apos; choices: take another proxy.</source>
        <translation>Die Werte des Stellvertreters hängen nicht von den Entscheidungen der Entwürfe ab: einen anderen Stellvertreter nehmen.</translation>
    </message>
    <message>
        <source>The proxy could not be bent to the measurements: check them for extreme values.</source>
        <translation>Der Stellvertreter ließ sich nicht an die Messungen anpassen: Messungen auf Extremwerte prüfen.</translation>
    </message>
    <message>
        <source>The pool of {} designs does not belong to this fleet.</source>
        <translation>Der Vorrat von {} Entwürfen gehört nicht zu dieser Flotte.</translation>
    </message>
    <message>
        <source>Choosing designs to measure</source>
        <translation>Entwürfe zum Messen wählen</translation>
    </message>
    <message>
        <source>{} instead of {} at {}</source>
        <translation>{} statt {} bei {}</translation>
    </message>
    <message>
        <source>The stored proxy does not fit the design space: fit it again.</source>
        <translation>Der gespeicherte Stellvertreter passt nicht zum Entwurfsraum: neu anpassen.</translation>
    </message>
    <message>
        <source>Measuring what reuse costs</source>
        <translation>Kosten des Wiederverwendens messen</translation>
    </message>
    <message>
        <source>Learning from the measured devices</source>
        <translation>Aus den gemessenen Geräten lernen</translation>
    </message>
    <message>
        <source>Learning from {} devices failed: {}.</source>
        <translation>Das Lernen aus {} Geräten schlug fehl: {}.</translation>
    </message>
    <message>
        <source>The stored fleet does not fit the design space: learn it again.</source>
        <translation>Die gespeicherte Flotte passt nicht zum Entwurfsraum: neu lernen.</translation>
    </message>
    <message>
        <source>The few-shot process is fitted to a fleet of devices: adapt a device instead.</source>
        <translation>Der Few-Shot-Prozess wird an eine Geräteflotte angepasst: stattdessen ein Gerät anpassen.</translation>
    </message>
    <message>
        <source>The few-shot process on {} designs failed: {}.</source>
        <translation>Der Few-Shot-Prozess über {} Entwürfe schlug fehl: {}.</translation>
    </message>
    <message>
        <source>The stored few-shot process does not fit the design space: fit it again.</source>
        <translation>Der gespeicherte Few-Shot-Prozess passt nicht zum Entwurfsraum: neu anpassen.</translation>
    </message>
    <message>
        <source>{} values do not belong to {} of {} designs.</source>
        <translation>{} Werte gehören nicht zu {} von {} Entwürfen.</translation>
    </message>
    <message>
        <source>Measurement {} is {}: leave it out.</source>
        <translation>Messung {} ist {}: auslassen.</translation>
    </message>
    <message>
        <source>The few-shot process needs at least one measured design: measure one.</source>
        <translation>Der Few-Shot-Prozess braucht mindestens einen gemessenen Entwurf: einen messen.</translation>
    </message>
    <message>
        <source>No covariance explains the {} measurements: check them for extreme values.</source>
        <translation>Keine Kovarianz erklärt die {} Messungen: Messungen auf Extremwerte prüfen.</translation>
    </message>
    <message>
        <source>{} has no {} measurements of connected designs to adapt to: measure some first.</source>
        <translation>{} hat keine Messungen ({}) verbundener Entwürfe zum Anpassen: zuerst einige messen.</translation>
    </message>
    <message>
        <source>Nothing was fitted for {} that could be kept.</source>
        <translation>Für {} wurde nichts angepasst, das sich übernehmen ließe.</translation>
    </message>
    <message>
        <source>AdaProxy by the number of measurements</source>
        <translation>AdaProxy nach Zahl der Messungen</translation>
    </message>
    <message>
        <source>Measured designs</source>
        <translation>Gemessene Entwürfe</translation>
    </message>
    <message>
        <source>Mean rank correlation over all targets on the designs that were not measured.</source>
        <translation>Mittlere Rangkorrelation über alle Zielgeräte an den nicht gemessenen Entwürfen.</translation>
    </message>
    <message>
        <source>proxy as it is</source>
        <translation>nur Stellvertreter</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>ohne Stellvertreter</translation>
    </message>
    <message>
        <source>AdaProxy is judged on devices that share {} measured designs with the proxy {}: import some.</source>
        <translation>AdaProxy wird an Geräten beurteilt, die {} gemessene Entwürfe mit dem Stellvertreter {} gemeinsam haben: solche importieren.</translation>
    </message>
    <message>
        <source>AdaProxy: a proxy&apos;s predictor bent to a target</source>
        <translation>AdaProxy: Stellvertreter-Prädiktor, ans Ziel angepasst</translation>
    </message>
    <message>
        <source>Proxy {}, fitted on all {} connected designs that it measured; {} targets; random measurements, mean of {} draws; ranked are the designs that were not measured. Without a proxy: ridge regression on the same one-hot encoding.</source>
        <translation>Stellvertreter {}, angepasst an alle {} dort gemessenen verbundenen Entwürfe; {} Zielgeräte; zufällige Messungen, Mittel über {} Ziehungen; geordnet werden die nicht gemessenen Entwürfe. Ohne Stellvertreter: Ridge-Regression auf derselben One-Hot-Kodierung.</translation>
    </message>
    <message>
        <source>Devices and proxy as in &quot;One Proxy Device Is Enough&quot; (arXiv 2111.01203), with the singular values truncated, λ chosen by cross-validated squared error and the target standardised.</source>
        <translation>Geräte und Stellvertreter wie in „One Proxy Device Is Enough“ (arXiv 2111.01203), mit abgeschnittenen Singulärwerten, λ nach dem quadratischen Fehler der Kreuzvalidierung und standardisiertem Ziel.</translation>
    </message>
    <message>
        <source>Certificates are checked on devices that share {} measured designs, but {} devices share {}: import tables that cover the same designs.</source>
        <translation>Nachweise werden an Geräten geprüft, die {} gemessene Entwürfe gemeinsam haben, doch {} Geräte haben {} gemeinsam: Tabellen über dieselben Entwürfe importieren.</translation>
    </message>
    <message>
        <source>Drawing random designs</source>
        <translation>Zufällige Entwürfe ziehen</translation>
    </message>
    <message>
        <source>How often &quot;SRCC at least 0.9&quot; is certified</source>
        <translation>Wie oft „SRCC mindestens 0,9“ gesichert ist</translation>
    </message>
    <message>
        <source>True SRCC</source>
        <translation>Wahrer SRCC</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Random designs, looked at after 10, 20 and 50. Below 0.90 a certificate is false: at most 5 % may be.</source>
        <translation>Zufällige Entwürfe, geprüft nach 10, 20 und 50. Unter 0,90 ist ein Nachweis falsch: Höchstens 5 % dürfen es sein.</translation>
    </message>
    <message>
        <source>{} designs</source>
        <translation>{} Entwürfe</translation>
    </message>
    <message>
        <source>Certificates of rank correlation</source>
        <translation>Nachweise der Rangkorrelation</translation>
    </message>
    <message>
        <source>{} devices over the {} connected designs that all of them know; {} draws of 50 random designs, the same for all pairs. SRCC is symmetric, so both orders of a pair are one case.</source>
        <translation>{} Geräte über die {} verbundenen Entwürfe, die alle kennen; {} Ziehungen von 50 zufälligen Entwürfen, dieselben für alle Paare. SRCC ist symmetrisch, daher sind beide Richtungen eines Paars ein Fall.</translation>
    </message>
    <message>
        <source>Looks at 10, 20 and 50 designs share an error of 5 %; shares are of all looks so far. Intervals are the SRCCs that the observed one does not contradict; the bootstrap beside is a second opinion.</source>
        <translation>Prüfungen bei 10, 20 und 50 Entwürfen teilen sich einen Fehler von 5 %; Anteile gelten für alle Prüfungen bis dahin. Intervalle sind die SRCC, denen der beobachtete nicht widerspricht; der Bootstrap daneben ist eine zweite Meinung.</translation>
    </message>
    <message>
        <source>Reference: 27 devices, two of which are not public, each look at 5 % by itself: more power, and more false certificates just below the threshold.</source>
        <translation>Referenz: 27 Geräte, zwei davon nicht öffentlich, jede Prüfung für sich bei 5 %: mehr Trennschärfe und mehr falsche Nachweise knapp unter der Schwelle.</translation>
    </message>
    <message>
        <source>HELP&apos;s split, ten designed measurements</source>
        <translation>Aufteilung von HELP, zehn geplante Messungen</translation>
    </message>
    <message>
        <source>Rank correlation on designs {} to {}, disconnected ones left out; every method has the same ten measurements. HELP was given ten reference designs and ten more measurements.</source>
        <translation>Rangkorrelation an den Entwürfen {} bis {}, ohne unverbundene; jedes Verfahren hat dieselben zehn Messungen. HELP hatte zehn Referenzentwürfe und zehn weitere Messungen.</translation>
    </message>
    <message>
        <source>HELP split (arXiv 2106.08630): {} devices teach on designs {} to {}, where the targets are measured too; ranked are designs {} to {}, untrimmed. Measurements are counted in all; published are HELP&apos;s with ten reference designs and ten measurements. Random ones: mean of {} draws. The published mean is that of the devices here.</source>
        <translation>Aufteilung von HELP (arXiv 2106.08630): {} Geräte lehren an den Entwürfen {} bis {}, an denen auch die Zielgeräte gemessen werden; geordnet werden die Entwürfe {} bis {}, ungekürzt. Messungen sind insgesamt gezählt; veröffentlicht sind die von HELP mit zehn Referenzentwürfen und zehn Messungen. Zufällige: Mittel über {} Ziehungen. Das veröffentlichte Mittel ist das der Geräte hier.</translation>
    </message>
    <message>
        <source>NASFLAT&apos;s tasks, ten designed measurements</source>
        <translation>Aufgaben von NASFLAT, zehn geplante Messungen</translation>
    </message>
    <message>
        <source>Mean rank correlation over the test devices that are in this workspace. Published: NASFLAT.</source>
        <translation>Mittlere Rangkorrelation über die Testgeräte in dieser Arbeitsmappe. Veröffentlicht: NASFLAT.</translation>
    </message>
    <message>
        <source>NASFLAT&apos;s FBNet tasks (arXiv 2403.02446): means over the test devices that are here; designs {} to {} are ranked, untrimmed. The published means are over all test devices of a task.</source>
        <translation>FBNet-Aufgaben von NASFLAT (arXiv 2403.02446): Mittel über die Testgeräte hier; geordnet werden die Entwürfe {} bis {}, ungekürzt. Die veröffentlichten Mittel gehen über alle Testgeräte einer Aufgabe.</translation>
    </message>
    <message>
        <source>Each chip in turn is new, ten designed measurements</source>
        <translation>Jeder Chip ist einmal neu, zehn geplante Messungen</translation>
    </message>
    <message>
        <source>Rank correlation on all other designs; other set-ups of the same chip do not teach. {} devices, {} chips.</source>
        <translation>Rangkorrelation an allen anderen Entwürfen; andere Konfigurationen desselben Chips lehren nicht. {} Geräte, {} Chips.</translation>
    </message>
    <message>
        <source>Leave one chip out: {} devices of {} chips; other set-ups (batch sizes) of a target&apos;s chip do not teach; ranked are all designs that were not measured. The clock&apos;s step bounds what any method can reach on devices that have one.</source>
        <translation>Je ein Chip ausgelassen: {} Geräte mit {} Chips; andere Konfigurationen (Batchgrößen) des Chips eines Zielgeräts lehren nicht; geordnet werden alle nicht gemessenen Entwürfe. Zählt die Uhr eines Geräts in Schritten, begrenzt der Schritt, was ein Verfahren dort erreichen kann.</translation>
    </message>
    <message>
        <source>Predictors of new devices from few measurements</source>
        <translation>Prädiktoren neuer Geräte aus wenigen Messungen</translation>
    </message>
    <message>
        <source>Few-shot prediction is judged on at least {} different devices with {} measured designs each: import more.</source>
        <translation>Few-Shot-Vorhersage wird an mindestens {} verschiedenen Geräten mit je {} gemessenen Entwürfen beurteilt: mehr importieren.</translation>
    </message>
    <message>
        <source>Columns: srcc of the few-shot Gaussian process; ols, least squares on physical sums; reuse, the best proxy unadapted; adaproxy; ridge on rich features; flops; mape and coverage90 (%) of the process and its 90 % intervals.</source>
        <translation>Spalten: srcc des Few-Shot-Gauß-Prozesses; ols, kleinste Quadrate auf physikalischen Summen; reuse, der beste Stellvertreter unangepasst; adaproxy; ridge auf vielen Merkmalen; flops; mape und coverage90 (%) des Prozesses und seiner 90-%-Intervalle.</translation>
    </message>
    <message>
        <source>Expected from the other pairs, the target left out: {} points off on average, and {} % of the pairs within the 90 % range.</source>
        <translation>Erwartung aus den anderen Paaren, ohne das Zielgerät: im Mittel {} Punkte daneben und {} % der Paare im 90-%-Bereich.</translation>
    </message>
    <message>
        <source>What reusing a proxy&apos;s Pareto set costs</source>
        <translation>Was die Pareto-Menge eines Stellvertreters kostet</translation>
    </message>
    <message>
        <source>{} devices, all ordered pairs, accuracy of {}. The proxy&apos;s Pareto set is measured on the target; at limits that 5, 15, … 95 % of the designs meet, the best of it is compared with the best there is. Hypervolume over the share of faster designs.</source>
        <translation>{} Geräte, alle geordneten Paare, Genauigkeit: {}. Die Pareto-Menge des Stellvertreters wird auf dem Zielgerät gemessen; bei Grenzen, die 5, 15, … 95 % der Entwürfe halten, wird ihr bester Entwurf mit dem besten überhaupt verglichen. Hypervolumen über dem Anteil schnellerer Entwürfe.</translation>
    </message>
    <message>
        <source>Reference: 27 devices, two of which are not public. Its regrets by SRCC are those at ten limits, its regrets by layers those at a finer grid: its table weighted by our pairs makes 0.72 at one layer, not 0.63.</source>
        <translation>Referenz: 27 Geräte, zwei davon nicht öffentlich. Ihre Einbußen nach SRCC sind die an zehn Grenzen, ihre Einbußen nach Schichten die an einem feineren Raster: Ihre Tabelle, mit unseren Paaren gewichtet, ergibt 0,72 bei einer Schicht, nicht 0,63.</translation>
    </message>
    <message>
        <source>The few-shot process is for at most {} measurements, but there are {}: take the ridge regression, which is as good then.</source>
        <translation>Der Few-Shot-Prozess ist für höchstens {} Messungen, es gibt aber {}: die Ridge-Regression nehmen, die dann ebenso gut ist.</translation>
    </message>
    <message>
        <source>Few-shot Gaussian process</source>
        <translation>Few-Shot-Gauß-Prozess</translation>
    </message>
    <message>
        <source>Best proxy, unadapted</source>
        <translation>Bester Stellv., unangepasst</translation>
    </message>
    <message>
        <source>Least squares on physical sums</source>
        <translation>Kleinste Quadrate, physik. Summen</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>Ridge-Regression</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>Multiply-Accumulates</translation>
    </message>
    <message>
        <source>No other device is measured, so there is no proxy to lean on: import one.</source>
        <translation>Kein anderes Gerät ist gemessen, daher gibt es keinen Stellvertreter: eines importieren.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is none of the devices to lean on{}.</source>
        <translation>„{}“ ist keines der Geräte, die als Stellvertreter dienen{}.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>{} that were measured but not used</source>
        <translation>{}, gemessen, aber nicht benutzt</translation>
    </message>
    <message>
        <source>{}, each predicted from the others</source>
        <translation>{}, je aus den anderen vorhergesagt</translation>
    </message>
    <message>
        <source>{} predictions beyond the edge</source>
        <translation>{} Vorhersagen jenseits des Rands</translation>
    </message>
    <message>
        <source>{} from {}, on {}: SRCC {} (95 %: {} to {}), mean error {} %. Shaded: ±10 %.</source>
        <translation>{} aus {}; {}: SRCC {} (95 %: {} bis {}), mittlerer Fehler {} %. Schattiert: ±10 %.</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>The same measurements, other methods</source>
        <translation>Dieselben Messungen, andere Verfahren</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Rank correlation on {}, every method fitted on the same {}; lines: 95 % intervals.</source>
        <translation>Rangkorrelation ({}); jedes Verfahren ist an dieselben Daten angepasst ({}); Linien: 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>What measurements buy</source>
        <translation>Was Messungen bringen</translation>
    </message>
    <message>
        <source>Expected SRCC</source>
        <translation>Erwarteter SRCC</translation>
    </message>
    <message>
        <source>What the covariance of the known devices expects the rank correlation to be, by the number of designs that are measured, best first.</source>
        <translation>Welche Rangkorrelation die Kovarianz der bekannten Geräte erwarten lässt, nach Zahl der gemessenen Entwürfe, die besten zuerst.</translation>
    </message>
    <message>
        <source>; ≈ predicted</source>
        <translation>; ≈ vorhergesagt</translation>
    </message>
    <message>
        <source>nine pairs of ten</source>
        <translation>neun von zehn Paaren</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>90-%-Bereich</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} für {}</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>Dieses Paar</translation>
    </message>
    <message>
        <source>Diamond: {} points, measured.</source>
        <translation>Raute: {} Punkte, gemessen.</translation>
    </message>
    <message>
        <source>Diamond: {} points expected ({} to {}) from {} designs.</source>
        <translation>Raute: {} Punkte erwartet ({} bis {}) aus {} Entwürfen.</translation>
    </message>
    <message>
        <source>What reuse costs, by rank correlation</source>
        <translation>Was Wiederverwenden kostet, nach Rangkorrelation</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>Genauigkeitsverlust</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Each dot is a proxy and a target: the proxy&apos;s Pareto set measured on the target, against the best designs of the target, on average over limits.</source>
        <translation>Jeder Punkt ist ein Stellvertreter und ein Zielgerät: die Pareto-Menge des Stellvertreters, auf dem Zielgerät gemessen, gegen die besten Entwürfe des Zielgeräts, im Mittel über die Grenzen.</translation>
    </message>
    <message>
        <source>pair of devices</source>
        <translation>Gerätepaar</translation>
    </message>
    <message>
        <source>pairs of devices</source>
        <translation>Gerätepaare</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>{} holds no designs: import its architectures.</source>
        <translation>{} enthält keine Entwürfe: die Architekturen importieren.</translation>
    </message>
    <message>
        <source>{}: cannot be written: {}.</source>
        <translation>{}: nicht schreibbar: {}.</translation>
    </message>
    <message>
        <source>{}: is there already and not an empty folder; name another one.</source>
        <translation>{}: gibt es schon und ist kein leerer Ordner; einen anderen nennen.</translation>
    </message>
    <message>
        <source>the disk is full or refuses it</source>
        <translation>der Datenträger ist voll oder verweigert es</translation>
    </message>
    <message>
        <source>A measurement kit needs at least one design.</source>
        <translation>Ein Messpaket braucht mindestens einen Entwurf.</translation>
    </message>
    <message>
        <source>A measurement kit is for latency, energy or power, not for {}: that follows from the design.</source>
        <translation>Ein Messpaket ist für Latenz, Energie oder Leistung, nicht für {}: Das ergibt sich aus dem Entwurf.</translation>
    </message>
    <message>
        <source>No design is left to measure on {}.</source>
        <translation>Auf {} ist kein Entwurf mehr zu messen.</translation>
    </message>
    <message>
        <source>Measurement kit</source>
        <translation>Messpaket</translation>
    </message>
    <message>
        <source>{}: cannot be read ({}): install the program again.</source>
        <translation>{}: ist nicht lesbar ({}): das Programm neu installieren.</translation>
    </message>
    <message>
        <source>By what reuse cost between the other devices, choosing by it is expected to lose {} accuracy points ({} to {}).</source>
        <translation>Nach dem, was Wiederverwenden zwischen den anderen Geräten kostete, verliert die Wahl danach voraussichtlich {} Genauigkeitspunkte ({} bis {}).</translation>
    </message>
    <message>
        <source>The first {} of {} rows; &quot;isotone evaluate&quot; prints all.</source>
        <translation>Die ersten {} von {} Zeilen; „isotone evaluate“ gibt alle aus.</translation>
    </message>
    <message>
        <source>Published tables and our own, computed again for this report from the data in this workspace, with the published numbers and plain baselines beside.</source>
        <translation>Veröffentlichte und eigene Tabellen, für diesen Bericht aus den Daten dieser Arbeitsmappe neu berechnet, daneben die veröffentlichten Zahlen und schlichte Bezüge.</translation>
    </message>
    <message>
        <source>There is no task &quot;{}&quot; in {}.</source>
        <translation>Es gibt keine Aufgabe „{}“ in {}.</translation>
    </message>
    <message>
        <source>What reuse costs is counted in accuracy: import a table of accuracies.</source>
        <translation>Die Kosten des Wiederverwendens zählen in Genauigkeit: eine Tabelle mit Genauigkeiten importieren.</translation>
    </message>
    <message>
        <source>{} has neither an analytic model nor a table of layer costs, so nothing is known of single layers there.</source>
        <translation>{} hat weder ein analytisches Modell noch eine Tabelle von Schichtkosten; über einzelne Schichten ist dort nichts bekannt.</translation>
    </message>
    <message>
        <source>{}: is no table of layer costs.</source>
        <translation>{}: ist keine Tabelle von Schichtkosten.</translation>
    </message>
    <message>
        <source>{}: the table of layer costs cannot be read ({}).</source>
        <translation>{}: Die Tabelle der Schichtkosten lässt sich nicht lesen ({}).</translation>
    </message>
    <message>
        <source>{}:{}: no network of this workspace is made of layers that this table knows. {}</source>
        <translation>{}:{}: Kein Netz dieses Arbeitsbereichs besteht aus Schichten, die diese Tabelle kennt. {}</translation>
    </message>
    <message>
        <source>Import architectures of a space with layers first.</source>
        <translation>Zuerst Architekturen eines Raums mit Schichten importieren.</translation>
    </message>
    <message>
        <source>{} of {} networks have layers or bits that this table does not know: left out.</source>
        <translation>{} von {} Netzen haben Schichten oder Bits, die diese Tabelle nicht kennt: ausgelassen.</translation>
    </message>
    <message>
        <source>bits per layer</source>
        <translation>Bits je Schicht</translation>
    </message>
    <message>
        <source>Sums over layers from a table of {} costs of {} layers; no network was measured as a whole.</source>
        <translation>Summen über Schichten aus einer Tabelle von {} Kosten von {} Schichten; kein Netz wurde als Ganzes gemessen.</translation>
    </message>
    <message>
        <source>The budget of bits is not a number.</source>
        <translation>Das Budget der Bits ist keine Zahl.</translation>
    </message>
    <message>
        <source>The cost or loss of {} at {} weight and {} activation bits is not a number.</source>
        <translation>Kosten oder Verlust von {} bei {} Gewichts- und {} Aktivierungsbits sind keine Zahl.</translation>
    </message>
    <message>
        <source>{} can be run with none of its bits; offer others.</source>
        <translation>{} lässt sich mit keinen seiner Bits ausführen; andere anbieten.</translation>
    </message>
    <message>
        <source>No bits fit the budget of {}: with the cheapest of each layer it takes {}.</source>
        <translation>Keine Bits passen ins Budget von {}: Mit den günstigsten jeder Schicht sind es {}.</translation>
    </message>
    <message>
        <source>There is no finite prediction for design {}; fit the predictor again.</source>
        <translation>Für Entwurf {} gibt es keine endliche Vorhersage; den Prädiktor neu anpassen.</translation>
    </message>
    <message>
        <source>A design to measure next is not among the {} of the pool.</source>
        <translation>Ein als Nächstes zu messender Entwurf gehört nicht zu den {} des Vorrats.</translation>
    </message>
    <message>
        <source>{} ranges of activations do not fit a network of {} tensors.</source>
        <translation>{} Wertebereiche von Aktivierungen passen nicht zu einem Netz mit {} Tensoren.</translation>
    </message>
    <message>
        <source>The layer {} has {} bits; networks are made with 2 to 16 bits, or 32 for float.</source>
        <translation>Die Schicht {} hat {} Bits; Netze entstehen mit 2 bis 16 Bits oder mit 32 für Gleitkomma.</translation>
    </message>
    <message>
        <source>The layer {} has asymmetric weights; networks are made with symmetric ones.</source>
        <translation>Die Schicht {} hat asymmetrische Gewichte; Netze entstehen mit symmetrischen.</translation>
    </message>
    <message>
        <source>The space &quot;{}&quot; does not know its layers, so its designs are no networks that can be built.</source>
        <translation>Der Raum „{}“ kennt seine Schichten nicht; seine Entwürfe lassen sich nicht als Netze bauen.</translation>
    </message>
    <message>
        <source>The design is disconnected, so there is no network to build.</source>
        <translation>Der Entwurf ist unverbunden; es gibt kein Netz zu bauen.</translation>
    </message>
    <message>
        <source>The layer {} has the even kernel {}, which has no centre; networks are built with odd ones.</source>
        <translation>Die Schicht {} hat den geraden Kern {} ohne Mitte; Netze entstehen mit ungeraden.</translation>
    </message>
    <message>
        <source>This is not an ONNX file.</source>
        <translation>Das ist keine ONNX-Datei.</translation>
    </message>
    <message>
        <source>Integers of {} bits are not common to ONNX runtimes, so {} layers are kept to that range in wider ones; the format qonnx states their bits.</source>
        <translation>Ganzzahlen mit {} Bits sind in ONNX-Laufzeiten nicht üblich; {} Schichten bleiben in breiteren auf diesen Bereich beschränkt. Das Format qonnx nennt ihre Bits.</translation>
    </message>
    <message>
        <source>The network is larger than the 2 GB that an ONNX file can hold.</source>
        <translation>Das Netz ist größer als die 2 GB, die eine ONNX-Datei fasst.</translation>
    </message>
    <message>
        <source>The policy names a layer &quot;{}&quot; that this network does not have.</source>
        <translation>Die Vorgabe nennt eine Schicht „{}“, die dieses Netz nicht hat.</translation>
    </message>
    <message>
        <source>The space &quot;{}&quot; has no decisions on bits in this design, so there is nothing to allocate.</source>
        <translation>Der Raum „{}“ hat in diesem Entwurf keine Entscheidungen über Bits; es gibt nichts zu verteilen.</translation>
    </message>
    <message>
        <source>{} cannot run the layers of this design whose bits are fixed, or does not know them.</source>
        <translation>{} kann die Schichten dieses Entwurfs mit festen Bits nicht ausführen oder kennt sie nicht.</translation>
    </message>
    <message>
        <source>No bits bring this architecture to {}; with the cheapest everywhere it takes {}.</source>
        <translation>Keine Bits bringen diese Architektur auf {}; mit den günstigsten überall sind es {}.</translation>
    </message>
    <message>
        <source>The bits stay as they are: no others within {} lose less.</source>
        <translation>Die Bits bleiben, wie sie sind: Keine anderen innerhalb von {} verlieren weniger.</translation>
    </message>
    <message>
        <source>Within {} other bits lose {} accuracy points to rounding; the bits it came with lose {} at {}.</source>
        <translation>Innerhalb von {} verlieren andere Bits {} Genauigkeitspunkte durch Rundung; die mitgebrachten Bits verlieren {} bei {}.</translation>
    </message>
    <message>
        <source>Within {} other bits round the weights with a squared error of {}; the bits it came with do with {} at {}. No accuracy predictor is fitted, so this is not accuracy.</source>
        <translation>Innerhalb von {} runden andere Bits die Gewichte mit einem quadratischen Fehler von {}; die mitgebrachten Bits kommen auf {} bei {}. Kein Prädiktor der Genauigkeit ist angepasst; dies ist also keine Genauigkeit.</translation>
    </message>
    <message>
        <source>There is no evaluation &quot;{}&quot;; choose one of {}.</source>
        <translation>Es gibt keine Auswertung „{}“; eine von {} wählen.</translation>
    </message>
    <message>
        <source>Validation of the methods</source>
        <translation>Überprüfung der Verfahren</translation>
    </message>
    <message>
        <source>; the nearest is &quot;{}&quot;</source>
        <translation>; am nächsten ist „{}“</translation>
    </message>
    <message>
        <source>{}, unadapted</source>
        <translation>{}, unangepasst</translation>
    </message>
    <message>
        <source>AdaProxy from {}</source>
        <translation>AdaProxy von {}</translation>
    </message>
    <message>
        <source>The table of layer costs of {} counts latency in a unit of its own, which no limit in ms can be compared with; without a limit the bits stay within what the design costs.</source>
        <translation>Die Tabelle der Schichtkosten von {} zählt Latenz in einer eigenen Einheit, mit der sich keine Grenze in ms vergleichen lässt; ohne Grenze bleiben die Bits innerhalb dessen, was der Entwurf kostet.</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Netz wird gebaut</translation>
    </message>
    <message>
        <source>The weights are random (seed {}): the network has the design&apos;s speed and size, not its accuracy.</source>
        <translation>Die Gewichte sind zufällig (Startwert {}): Das Netz hat Geschwindigkeit und Größe des Entwurfs, nicht seine Genauigkeit.</translation>
    </message>
    <message>
        <source>The ranges of activations are those of random images; calibrate them on data of the task.</source>
        <translation>Die Wertebereiche der Aktivierungen stammen von zufälligen Bildern; mit Daten der Aufgabe kalibrieren.</translation>
    </message>
    <message>
        <source>Writing the network</source>
        <translation>Netz wird geschrieben</translation>
    </message>
    <message>
        <source>{} has {} weight and {} activation bits; tools read 2 to 8, 16 and 32.</source>
        <translation>{} hat {} Gewichts- und {} Aktivierungsbits; Werkzeuge lesen 2 bis 8, 16 und 32.</translation>
    </message>
    <message>
        <source>Writing the networks</source>
        <translation>Netze werden geschrieben</translation>
    </message>
    <message>
        <source>{}: is no IDX file of bytes in {} dimensions.</source>
        <translation>{}: ist keine IDX-Datei aus Bytes in {} Dimensionen.</translation>
    </message>
    <message>
        <source>{}: has an impossible size of {} in dimension {}.</source>
        <translation>{}: hat eine unmögliche Größe von {} in Dimension {}.</translation>
    </message>
    <message>
        <source>{}: holds {} bytes instead of {}; copy it again.</source>
        <translation>{}: enthält {} Bytes statt {}; neu kopieren.</translation>
    </message>
    <message>
        <source>{}: {} images of {} x {} pixels do not fit {} labels of square images.</source>
        <translation>{}: {} Bilder von {} x {} Pixeln passen nicht zu {} Beschriftungen quadratischer Bilder.</translation>
    </message>
    <message>
        <source>{}: training images have {} pixels a side, test images {}.</source>
        <translation>{}: Trainingsbilder haben {} Pixel je Seite, Testbilder {}.</translation>
    </message>
    <message>
        <source>{}: there is no Fashion-MNIST; install the package dataset-fashion-mnist, or name the folder of its files in ISOTONE_FASHION_MNIST.</source>
        <translation>{}: Fashion-MNIST fehlt; das Paket dataset-fashion-mnist installieren oder den Ordner der Dateien in ISOTONE_FASHION_MNIST nennen.</translation>
    </message>
    <message>
        <source>The stored optimizer network does not fit this design space or is damaged; train it again.</source>
        <translation>Das gespeicherte Optimierernetz passt nicht zu diesem Entwurfsraum oder ist beschädigt; neu trainieren.</translation>
    </message>
    <message>
        <source>The stored training state does not belong to this training; start it again.</source>
        <translation>Der gespeicherte Trainingsstand gehört nicht zu diesem Training; neu beginnen.</translation>
    </message>
    <message>
        <source>The optimizer network diverged at step {}; train it with a smaller rate.</source>
        <translation>Das Optimierernetz divergierte bei Schritt {}; mit kleinerer Rate trainieren.</translation>
    </message>
    <message>
        <source>Tuning the optimizer network</source>
        <translation>Optimierernetz nachstimmen</translation>
    </message>
    <message>
        <source>Training the optimizer network</source>
        <translation>Optimierernetz trainieren</translation>
    </message>
    <message>
        <source>Training an optimizer network needs cases, and sizes and steps of 1 or more.</source>
        <translation>Das Training eines Optimierernetzes braucht Fälle sowie Größen und Schritte ab 1.</translation>
    </message>
    <message>
        <source>The optimizer network could not be trained: {}.</source>
        <translation>Das Optimierernetz ließ sich nicht trainieren: {}.</translation>
    </message>
    <message>
        <source>The stored traits of training devices are damaged; train the optimizer again.</source>
        <translation>Die gespeicherten Merkmale der Trainingsgeräte sind beschädigt; den Optimierer neu trainieren.</translation>
    </message>
    <message>
        <source>Designing for the fleet</source>
        <translation>Entwürfe für die Flotte suchen</translation>
    </message>
    <message>
        <source>A cost of the device is not a number; measure it again or leave the choice out.</source>
        <translation>Ein Kostenwert des Geräts ist keine Zahl; neu messen oder die Wahl auslassen.</translation>
    </message>
    <message>
        <source>The device can run no design of this space: it lacks a precision that every one of them needs.</source>
        <translation>Das Gerät kann keinen Entwurf dieses Raums ausführen: Ihm fehlt eine Präzision, die jeder davon braucht.</translation>
    </message>
    <message>
        <source>An optimizer network is trained on devices, and none is given.</source>
        <translation>Ein Optimierernetz wird an Geräten trainiert; es ist keines angegeben.</translation>
    </message>
    <message>
        <source>A cost of a training device is not a number; leave that device out.</source>
        <translation>Ein Kostenwert eines Trainingsgeräts ist keine Zahl; dieses Gerät auslassen.</translation>
    </message>
    <message>
        <source>Solving training cases</source>
        <translation>Trainingsfälle lösen</translation>
    </message>
    <message>
        <source>A scalable predictor needs designs with their inputs and devices with values.</source>
        <translation>Ein skalierbarer Prädiktor braucht Entwürfe mit ihren Eingaben und Geräte mit Werten.</translation>
    </message>
    <message>
        <source>The devices of a scalable predictor differ in their designs or figures.</source>
        <translation>Die Geräte eines skalierbaren Prädiktors unterscheiden sich in Entwürfen oder Kennzahlen.</translation>
    </message>
    <message>
        <source>A predictor for every device learns from at least two devices with {} measured designs each: import more.</source>
        <translation>Ein Prädiktor für jedes Gerät lernt aus mindestens zwei Geräten mit je {} gemessenen Entwürfen: mehr importieren.</translation>
    </message>
    <message>
        <source>The training of the scalable predictor diverged; lower its learning rate.</source>
        <translation>Das Training des skalierbaren Prädiktors divergierte; die Lernrate senken.</translation>
    </message>
    <message>
        <source>Step {} of {}, loss {:.4f}</source>
        <translation>Schritt {} von {}, Verlust {:.4f}</translation>
    </message>
    <message>
        <source>An optimizer network is trained on devices, at least two of them.</source>
        <translation>Ein Optimierernetz wird an Geräten trainiert, an mindestens zwei.</translation>
    </message>
    <message>
        <source>The space {} does not know its layers, so nothing is known of their costs.</source>
        <translation>Der Entwurfsraum {} kennt seine Schichten nicht; über ihre Kosten ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The stored scalable predictor does not fit the design space: train it again.</source>
        <translation>Der gespeicherte skalierbare Prädiktor passt nicht zum Entwurfsraum: neu trainieren.</translation>
    </message>
    <message>
        <source>Measured designs and values do not belong together, or a value is no number.</source>
        <translation>Gemessene Entwürfe und Werte gehören nicht zusammen, oder ein Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The scalable predictor is not calibrated, or has no such members.</source>
        <translation>Der skalierbare Prädiktor ist nicht kalibriert oder hat keine solchen Mitglieder.</translation>
    </message>
    <message>
        <source>evolution, {} evaluations</source>
        <translation>Evolution, {} Bewertungen</translation>
    </message>
    <message>
        <source>coordinate descent, {} sweeps</source>
        <translation>Koordinatenabstieg, {} Durchgänge</translation>
    </message>
    <message>
        <source>network, one pass</source>
        <translation>Netz, ein Durchlauf</translation>
    </message>
    <message>
        <source>network and {} sweeps</source>
        <translation>Netz und {} Durchgänge</translation>
    </message>
    <message>
        <source>network, 64 weights in one pass</source>
        <translation>Netz, 64 Gewichte in einem Durchlauf</translation>
    </message>
    <message>
        <source>network, weight refined, local search</source>
        <translation>Netz, Gewicht verfeinert, lokale Suche</translation>
    </message>
    <message>
        <source>The optimizer network on devices that it has never seen</source>
        <translation>Das Optimierernetz auf Geräten, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>Regret by weights, %, {} landscape</source>
        <translation>Einbuße nach Gewichten, %, Landschaft {}</translation>
    </message>
    <message>
        <source>Accuracy points lost within limits, {} landscape</source>
        <translation>Verlorene Genauigkeitspunkte innerhalb der Grenzen, Landschaft {}</translation>
    </message>
    <message>
        <source>5 stages of 2 to 4 blocks, each with one of 27 combinations of kernel, expansion and bits: 3^65 designs. Accuracy is a formula, not measured. {} of {} chips of the catalogue are unseen; the network is trained on {} synthetic devices around the others, with {} training seeds, each with its own unseen chips.</source>
        <translation>5 Stufen mit 2 bis 4 Blöcken, jeder mit einer von 27 Kombinationen aus Kern, Expansion und Bits: 3^65 Entwürfe. Die Genauigkeit ist eine Formel, nicht gemessen. {} von {} Chips des Katalogs sind ungesehen; das Netz wird an {} synthetischen Geräten rund um die anderen trainiert, mit {} Startwerten des Trainings, jeder mit eigenen ungesehenen Chips.</translation>
    </message>
    <message>
        <source>Regret: 0 is evolution with 50,000 evaluations and local search to its end, 100 the mean of random designs; below 0 is better than that evolution. Limits: points of accuracy below evolution with 50,000 evaluations under a penalty; below 0 is better.</source>
        <translation>Einbuße: 0 ist Evolution mit 50.000 Bewertungen und lokaler Suche bis zum Ende, 100 das Mittel zufälliger Entwürfe; unter 0 ist besser als diese Evolution. Grenzen: Genauigkeitspunkte unter Evolution mit 50.000 Bewertungen und Strafterm; unter 0 ist besser.</translation>
    </message>
    <message>
        <source>Making the cases and training took at most {:.0f} s.</source>
        <translation>Fälle erzeugen und trainieren dauerte höchstens {:.0f} s.</translation>
    </message>
    <message>
        <source>A predictor for every device is judged on at least {} different chips with {} measured designs each: import more.</source>
        <translation>Ein Prädiktor für jedes Gerät wird an mindestens {} verschiedenen Chips mit je {} gemessenen Entwürfen beurteilt: mehr importieren.</translation>
    </message>
    <message>
        <source>One predictor for every device, on chips it has not seen</source>
        <translation>Ein Prädiktor für jedes Gerät, auf ungesehenen Chips</translation>
    </message>
    <message>
        <source>Leave one chip out: {} devices of {} chips; other set-ups (batch sizes) of a chip do not teach. The measurements are the first designs of the kit; judged are all other measured designs.</source>
        <translation>Je ein Chip ausgelassen: {} Geräte mit {} Chips; andere Konfigurationen (Batchgrößen) eines Chips lehren nicht. Die Messungen sind die ersten Entwürfe des Messpakets; beurteilt werden alle anderen gemessenen Entwürfe.</translation>
    </message>
    <message>
        <source>Columns: srcc of the predictor for every device; flops; analytic model, of devices whose spec sheet is known; network, its network alone; bma-gp, the few-shot process alone; ols, least squares on physical sums; reuse, the best proxy unadapted; mape, within10 and coverage90 (%) of the predictor.</source>
        <translation>Spalten: srcc des Prädiktors für jedes Gerät; flops; analytic model, bei Geräten mit bekanntem Datenblatt; network, nur sein Netz; bma-gp, nur der Few-Shot-Prozess; ols, kleinste Quadrate auf physikalischen Summen; reuse, der beste Stellvertreter unangepasst; mape, within10 und coverage90 (%) des Prädiktors.</translation>
    </message>
    <message>
        <source>Inherited accuracy against training alone</source>
        <translation>Geerbte Genauigkeit gegen einzelnes Training</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Random designs, each trained alone for {} epochs at its bits; accuracy on the {} test images of {}. The interval holds at 95 %.</source>
        <translation>Zufällige Entwürfe, jeder einzeln {} Epochen lang mit seinen Bits trainiert; Genauigkeit an den {} Testbildern von {}. Das Intervall gilt zu 95 %.</translation>
    </message>
    <message>
        <source>The weights were trained on {}; an image is {} x {} pixels, each (p / 255 - {:.4f}) / {:.4f}.</source>
        <translation>Die Gewichte wurden an {} trainiert; ein Bild hat {} x {} Pixel, jedes (p / 255 - {:.4f}) / {:.4f}.</translation>
    </message>
    <message>
        <source>{} bits: the networks of a kit can have 2 to 8, 16 or 32.</source>
        <translation>{} Bits: Die Netze eines Messpakets können 2 bis 8, 16 oder 32 haben.</translation>
    </message>
    <message>
        <source>Measured {} of {} designs</source>
        <translation>{} von {} Entwürfen gemessen</translation>
    </message>
    <message>
        <source>Measuring disturbed designs again</source>
        <translation>Gestörte Entwürfe neu messen</translation>
    </message>
    <message>
        <source>Loading LibTorch</source>
        <translation>LibTorch laden</translation>
    </message>
    <message>
        <source>LibTorch cannot run the network {}.</source>
        <translation>LibTorch kann das Netz {} nicht ausführen.</translation>
    </message>
    <message>
        <source>Anchor designs follow from the measurements of other devices, and there are none: measure random designs.</source>
        <translation>Ankerentwürfe ergeben sich aus den Messungen anderer Geräte, und es gibt keine: zufällige Entwürfe messen.</translation>
    </message>
    <message>
        <source>{}:{}: No design of the workspace has the index {}.</source>
        <translation>{}:{}: Kein Entwurf der Arbeitsmappe hat den Index {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; says no number of designs; write {}20.</source>
        <translation>„{}“ nennt keine Zahl von Entwürfen; {}20 schreiben.</translation>
    </message>
    <message>
        <source>{} does not know the layers of its designs, so there are no networks to measure.</source>
        <translation>{} kennt die Schichten seiner Entwürfe nicht; es gibt keine Netze zu messen.</translation>
    </message>
    <message>
        <source>There are no designs to measure; choose some random ones.</source>
        <translation>Es gibt keine Entwürfe zu messen; einige zufällige wählen.</translation>
    </message>
    <message>
        <source>All {} designs are measured: the measurements themselves are used.</source>
        <translation>Alle {} Entwürfe sind gemessen: Die Messungen selbst werden benutzt.</translation>
    </message>
    <message>
        <source>Nothing predicts {} of {} yet: fit a predictor, or train the one for every device.</source>
        <translation>Noch sagt nichts {} von {} vorher: einen Prädiktor anpassen oder den für jedes Gerät trainieren.</translation>
    </message>
    <message>
        <source>A predictor of kind {} is fitted; it was not judged.</source>
        <translation>Ein Prädiktor der Art {} ist angepasst; er wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>{} held-out designs</source>
        <translation>{} Testentwürfe</translation>
    </message>
    <message>
        <source>Fitted to {} of its measurements, {} is off by {} % on {} others and ranks them at {}.</source>
        <translation>An {} seiner Messungen angepasst, liegt {} um {} % daneben bei {} anderen und ordnet sie mit {}.</translation>
    </message>
    <message>
        <source>On the same held-out designs the predictor for every device is off by {} % and ranks at {}, {} fitted to this device by {} % and at {}: the first is used.</source>
        <translation>An denselben Testentwürfen liegt der Prädiktor für jedes Gerät um {} % daneben und ordnet mit {}, der an dieses Gerät angepasste {} um {} % und mit {}: Der erste wird benutzt.</translation>
    </message>
    <message>
        <source>On the same held-out designs the predictor for every device is off by {} % and ranks at {}, {} fitted to this device by {} % and at {}: the second is used.</source>
        <translation>An denselben Testentwürfen liegt der Prädiktor für jedes Gerät um {} % daneben und ordnet mit {}, der an dieses Gerät angepasste {} um {} % und mit {}: Der zweite wird benutzt.</translation>
    </message>
    <message>
        <source>{} held-out devices</source>
        <translation>{} Testgeräte</translation>
    </message>
    <message>
        <source>Only the predictor for every device knows something here; no other chip could judge it.</source>
        <translation>Nur der Prädiktor für jedes Gerät weiß hier etwas; kein anderer Chip konnte ihn beurteilen.</translation>
    </message>
    <message>
        <source>Nothing is measured: from the spec sheet alone the predictor for every device ranked {} held-out devices at {}.</source>
        <translation>Nichts ist gemessen: Allein nach dem Datenblatt ordnete der Prädiktor für jedes Gerät {} Testgeräte mit {}.</translation>
    </message>
    <message>
        <source>With {} measurements the network, moved to their level, ranked {} held-out devices at {} and was off by {} %.</source>
        <translation>Mit {} Messungen ordnete das Netz, auf ihr Niveau verschoben, {} Testgeräte mit {} und lag um {} % daneben.</translation>
    </message>
    <message>
        <source>With {} measurements the few-shot process that also asks the network ranked {} held-out devices at {}, without it at {}: both are used.</source>
        <translation>Mit {} Messungen ordnete der Few-Shot-Prozess, der auch das Netz befragt, {} Testgeräte mit {}, ohne das Netz mit {}: Beide werden benutzt.</translation>
    </message>
    <message>
        <source>With {} measurements the few-shot process alone ranked {} held-out devices at {}; the network adds nothing then and is left out.</source>
        <translation>Mit {} Messungen ordnete der Few-Shot-Prozess allein {} Testgeräte mit {}; das Netz trägt dann nichts bei und bleibt weg.</translation>
    </message>
    <message>
        <source>Accuracy of design {} of {}</source>
        <translation>Genauigkeit von Entwurf {} von {}</translation>
    </message>
    <message>
        <source>There is no weight-sharing network yet; train one first: isotone train W --what supernet</source>
        <translation>Es gibt noch kein Netz mit geteilten Gewichten; zuerst eines trainieren: isotone train W --what supernet</translation>
    </message>
    <message>
        <source>{}: the sample is missing; reinstall the program.</source>
        <translation>{}: Das Beispiel fehlt; das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Judging on devices that were held out</source>
        <translation>An Testgeräten beurteilen</translation>
    </message>
    <message>
        <source>{} has no two devices with the same measurements, which a predictor for every device learns from: import more.</source>
        <translation>{} hat keine zwei Geräte mit denselben Messungen, aus denen ein Prädiktor für jedes Gerät lernt: mehr importieren.</translation>
    </message>
    <message>
        <source>No predictor for every device has been trained on {}: train it first.</source>
        <translation>An {} wurde noch kein Prädiktor für jedes Gerät trainiert: zuerst trainieren.</translation>
    </message>
    <message>
        <source>The devices of {} have changed since the predictor for every device was trained: train it again.</source>
        <translation>Die Geräte von {} haben sich seit dem Training des Prädiktors für jedes Gerät geändert: neu trainieren.</translation>
    </message>
    <message>
        <source>The workspace has a device &quot;{}&quot; that is not simulated; give the simulated one another name.</source>
        <translation>Die Arbeitsmappe hat ein Gerät „{}“, das nicht simuliert ist; dem simulierten einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>There is nothing to simulate: the workspace has no designs whose layers are known.</source>
        <translation>Es gibt nichts zu simulieren: Die Arbeitsmappe hat keine Entwürfe mit bekannten Schichten.</translation>
    </message>
    <message>
        <source>The device catalogue has no &quot;{}&quot;.</source>
        <translation>Der Gerätekatalog enthält kein „{}“.</translation>
    </message>
    <message>
        <source>The device catalogue has no &quot;{}&quot;; did you mean &quot;{}&quot;?</source>
        <translation>Der Gerätekatalog enthält kein „{}“; vielleicht „{}“ gemeint?</translation>
    </message>
    <message>
        <source>The stored weight-sharing network has no readable log; train it again.</source>
        <translation>Das gespeicherte Netz mit geteilten Gewichten hat kein lesbares Protokoll; neu trainieren.</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>The weight-sharing network was begun with other images; train it anew.</source>
        <translation>Das Netz mit geteilten Gewichten wurde mit anderen Bildern begonnen; von vorn trainieren.</translation>
    </message>
    <message>
        <source>Each chip in turn is new, three measurements</source>
        <translation>Jeder Chip ist einmal neu, drei Messungen</translation>
    </message>
    <message>
        <source>Predictor for every device</source>
        <translation>Prädiktor für jedes Gerät</translation>
    </message>
    <message>
        <source>{} is not a number.</source>
        <translation>{} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{} has to be above {}{}.</source>
        <translation>{} muss über {}{} liegen.</translation>
    </message>
    <message>
        <source>{} has to be {}{} or more.</source>
        <translation>{} muss mindestens {}{} sein.</translation>
    </message>
    <message>
        <source>{} has to be {}{} or less.</source>
        <translation>{} darf höchstens {}{} sein.</translation>
    </message>
    <message>
        <source>Peak at {} × {} bits</source>
        <translation>Spitze bei {} × {} Bit</translation>
    </message>
    <message>
        <source>Bandwidth of the main memory</source>
        <translation>Bandbreite des Hauptspeichers</translation>
    </message>
    <message>
        <source>Fast memory</source>
        <translation>Schneller Speicher</translation>
    </message>
    <message>
        <source>Fast memory is faster by</source>
        <translation>Faktor des schnellen Speichers</translation>
    </message>
    <message>
        <source>Time to start a layer</source>
        <translation>Startzeit einer Schicht</translation>
    </message>
    <message>
        <source>Share of the peak in convolutions</source>
        <translation>Anteil der Spitze bei Faltungen</translation>
    </message>
    <message>
        <source>Share of the peak in depthwise layers</source>
        <translation>Anteil der Spitze bei Depthwise-Schichten</translation>
    </message>
    <message>
        <source>Energy of an operation at {} × {} bits</source>
        <translation>Energie je Operation bei {} × {} Bit</translation>
    </message>
    <message>
        <source>Energy of a byte moved</source>
        <translation>Energie je bewegtem Byte</translation>
    </message>
    <message>
        <source>Power whatever runs</source>
        <translation>Grundleistung</translation>
    </message>
    <message>
        <source>Memory for activations</source>
        <translation>Speicher für Aktivierungen</translation>
    </message>
    <message>
        <source>Flash for weights</source>
        <translation>Flash für Gewichte</translation>
    </message>
    <message>
        <source>{} has no figure &quot;{}&quot;.</source>
        <translation>{} hat keine Kennzahl „{}“.</translation>
    </message>
    <message>
        <source>There is a peak at {} × {} bits already.</source>
        <translation>Eine Spitze bei {} × {} Bit gibt es schon.</translation>
    </message>
    <message>
        <source>A device needs at least one precision.</source>
        <translation>Ein Gerät braucht mindestens eine Präzision.</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>Das Gerät braucht einen Namen.</translation>
    </message>
    <message>
        <source>{} bits are no precision; give 1 to {}.</source>
        <translation>{} Bit sind keine Präzision; 1 bis {} angeben.</translation>
    </message>
    <message>
        <source>There are two peaks at {} × {} bits.</source>
        <translation>Es gibt zwei Spitzen bei {} × {} Bit.</translation>
    </message>
    <message>
        <source>No known design has all of the choices that are pinned by hand; release one.</source>
        <translation>Kein bekannter Entwurf vereint alle von Hand fixierten Entscheidungen; eine Fixierung aufheben.</translation>
    </message>
    <message>
        <source>The stored sums over slots are damaged or of another space; train again.</source>
        <translation>Die gespeicherten Summen über Slots sind beschädigt oder von einem anderen Entwurfsraum; neu trainieren.</translation>
    </message>
    <message>
        <source>Sums over choices are learnt from at least five designs.</source>
        <translation>Summen über Möglichkeiten werden aus mindestens fünf Entwürfen gelernt.</translation>
    </message>
    <message>
        <source>The similarity of the designs could not be factorised; leave out designs that are alike.</source>
        <translation>Die Ähnlichkeit der Entwürfe ließ sich nicht faktorisieren; gleichartige Entwürfe auslassen.</translation>
    </message>
    <message>
        <source>The first {} of {} rows; the figure&apos;s own CSV file has all.</source>
        <translation>Die ersten {} von {} Zeilen; die eigene CSV-Datei der Abbildung hat alle.</translation>
    </message>
    <message>
        <source>Table {}</source>
        <translation>Tabelle {}</translation>
    </message>
    <message>
        <source>Figure {}</source>
        <translation>Abbildung {}</translation>
    </message>
    <message>
        <source>There is no room for a temporary file; free some space in the folder for temporary files.</source>
        <translation>Für eine temporäre Datei fehlt der Platz; im Ordner für temporäre Dateien Platz schaffen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written: {}</source>
        <translation>Die Kalkulationstabelle ließ sich nicht schreiben: {}</translation>
    </message>
    <message>
        <source>The space {} does not know its layers, so synthetic devices cannot run it.</source>
        <translation>Der Entwurfsraum {} kennt seine Schichten nicht; synthetische Geräte können ihn nicht ausführen.</translation>
    </message>
    <message>
        <source>Looking for the fewest designs</source>
        <translation>Kleinste Auswahl von Entwürfen suchen</translation>
    </message>
    <message>
        <source>{} has latencies of {} chips; leaving each out in turn needs {}: import more.</source>
        <translation>{} hat Latenzen von {} Chips; jeden einmal auszulassen braucht {}: mehr importieren.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>limits, confidence {}</source>
        <translation>Grenzen, Sicherheit {}</translation>
    </message>
    <message>
        <source>network, refined</source>
        <translation>Netz, verfeinert</translation>
    </message>
    <message>
        <source>all designs</source>
        <translation>alle Entwürfe</translation>
    </message>
    <message>
        <source>The optimizer network on chips that were left out</source>
        <translation>Das Optimierernetz auf ausgelassenen Chips</translation>
    </message>
    <message>
        <source>Goals by {}</source>
        <translation>Ziele: {}</translation>
    </message>
    <message>
        <source>{} devices of {} chips; the network and the predictor of a device know nothing of its chip but {} measurements, the anchors of the kit. {} training seeds. Accuracies of {} are those of the table; their sum over slots, which the network searches, ranks held-out designs at {:.3f}.</source>
        <translation>{} Geräte mit {} Chips; das Netz und der Prädiktor eines Geräts wissen von dessen Chip nur {} Messungen, die Anker des Messpakets. {} Startwerte des Trainings. Genauigkeiten von {} sind die der Tabelle; ihre Summe über Slots, in der das Netz sucht, ordnet Testentwürfe mit {:.3f}.</translation>
    </message>
    <message>
        <source>Regret: in the predictors&apos; world, % of the way from the mean of all designs to the best of them. True loss: points of what the goal maximises (accuracy, less the weighted latency) below the best design of the measured tables, over the cases in which the measured latency meets the limit. Limits: latencies that 10, 30 and 60 % of the designs meet; weights: 5, 30 and 150 points for the middle 90 % of latencies.</source>
        <translation>Einbuße: in der Welt der Prädiktoren, % des Wegs vom Mittel aller Entwürfe zum besten davon. Wahrer Verlust: Punkte dessen, was das Ziel maximiert (Genauigkeit abzüglich der gewichteten Latenz), unter dem besten Entwurf der gemessenen Tabellen, über die Fälle, in denen die gemessene Latenz die Grenze hält. Grenzen: Latenzen, die 10, 30 und 60 % der Entwürfe halten; Gewichte: 5, 30 und 150 Punkte für die mittleren 90 % der Latenzen.</translation>
    </message>
    <message>
        <source>{} has no runtime of this computer with one thread: measure it first.</source>
        <translation>{} hat keine Laufzeitumgebung dieses Rechners mit einem Thread: zuerst messen.</translation>
    </message>
    <message>
        <source>What the optimizer network chose, built and tried</source>
        <translation>Was das Optimierernetz wählte, gebaut und erprobt</translation>
    </message>
    <message>
        <source>Chosen designs as they truly are</source>
        <translation>Gewählte Entwürfe, wie sie wirklich sind</translation>
    </message>
    <message>
        <source>{} goals (latency limits, confidence {}), {} different designs. The choice rests on predictions alone, the measured values were used to fit the predictors and no more; then each network was built with its share of the trained weights, its accuracy counted on the test images and its latency measured on this computer.</source>
        <translation>{} Ziele (Latenzgrenzen, Sicherheit {}), {} verschiedene Entwürfe. Die Wahl beruht allein auf Vorhersagen; die Messwerte dienten nur dem Anpassen der Prädiktoren. Danach wurde jedes Netz mit seinem Anteil der trainierten Gewichte gebaut, seine Genauigkeit an den Testbildern bestimmt und seine Latenz auf diesem Rechner gemessen.</translation>
    </message>
    <message>
        <source>{} of {} within the marked ranges</source>
        <translation>{} in den markierten Bereichen, insgesamt {}</translation>
    </message>
    <message>
        <source>Every {}th design is drawn.</source>
        <translation>Jeder {}. Entwurf ist gezeichnet.</translation>
    </message>
    <message>
        <source>Blue: designs that meet the limits.</source>
        <translation>Blau: Entwürfe, die die Grenzen halten.</translation>
    </message>
    <message>
        <source>{} limits</source>
        <translation>{} Grenzen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Limits met on every device</source>
        <translation>Gehaltene Grenzen auf jedem Gerät</translation>
    </message>
    <message>
        <source>All limits met</source>
        <translation>Alle gehalten</translation>
    </message>
    <message>
        <source>✓: every limit of the goal is met on that device; △: which is broken; ?: some number is not known there.</source>
        <translation>✓: Auf dem Gerät ist jede Grenze des Ziels gehalten; △: welche verletzt ist; ?: Eine Zahl ist dort unbekannt.</translation>
    </message>
    <message>
        <source>Fewest designs for all devices</source>
        <translation>Kleinste Auswahl für alle Geräte</translation>
    </message>
    <message>
        <source>accuracy points below the best of each device; ✓ the design to ship there</source>
        <translation>Genauigkeitspunkte unter dem besten Entwurf jedes Geräts; ✓ der dort auszuliefernde Entwurf</translation>
    </message>
    <message>
        <source>✓: the design to ship to a device; △: it breaks a limit there.</source>
        <translation>✓: der Entwurf, der auf ein Gerät ausgeliefert wird; △: Er verletzt dort eine Grenze.</translation>
    </message>
    <message>
        <source>Below the best</source>
        <translation>Unter dem besten</translation>
    </message>
    <message>
        <source>Designs needed</source>
        <translation>Nötige Entwürfe</translation>
    </message>
    <message>
        <source>The fewest designs that serve every device, by how many accuracy points each device may stay below its own best.</source>
        <translation>Die kleinste Auswahl von Entwürfen für alle Geräte, nach den Genauigkeitspunkten, um die jedes Gerät unter seinem eigenen besten bleiben darf.</translation>
    </message>
    <message>
        <source>Allowed regret</source>
        <translation>Erlaubte Einbuße</translation>
    </message>
    <message>
        <source>accuracy points</source>
        <translation>Genauigkeitspunkte</translation>
    </message>
    <message>
        <source>designs found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>no fewer than</source>
        <translation>mindestens nötig</translation>
    </message>
    <message>
        <source>≤ {} points</source>
        <translation>≤ {} Punkte</translation>
    </message>
    <message>
        <source>network alone</source>
        <translation>Netz allein</translation>
    </message>
    <message>
        <source>coordinate descent</source>
        <translation>Koordinatenabstieg</translation>
    </message>
    <message>
        <source>evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>random designs</source>
        <translation>zufällige Entwürfe</translation>
    </message>
    <message>
        <source>every design</source>
        <translation>jeder Entwurf</translation>
    </message>
    <message>
        <source>Regret against time</source>
        <translation>Einbuße über Zeit</translation>
    </message>
    <message>
        <source>on {} that it was not trained on</source>
        <translation>{}, im Training nie gesehen</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Regret: the part of the way from random designs to the best known that a method leaves, on average over devices and goals; lines reach to what 95 % of cases stay below, and 0.01 % stands for less.</source>
        <translation>Einbuße: der Teil des Wegs von zufälligen Entwürfen zum besten bekannten, den ein Verfahren übrig lässt, im Mittel über Geräte und Ziele; Linien reichen bis dorthin, worunter 95 % der Fälle bleiben, und 0,01 % steht für weniger.</translation>
    </message>
    <message>
        <source>Time a design</source>
        <translation>Zeit je Entwurf</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Einbuße</translation>
    </message>
    <message>
        <source>1. Learning from the teacher</source>
        <translation>1. Lernen vom Lehrer</translation>
    </message>
    <message>
        <source>2. Tuning on the goals</source>
        <translation>2. Nachstimmen an den Zielen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Accuracy points lost</source>
        <translation>Verlorene Punkte</translation>
    </message>
    <message>
        <source>{} of {} epochs</source>
        <translation>{} von {} Epochen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Accuracy while training</source>
        <translation>Genauigkeit beim Training</translation>
    </message>
    <message>
        <source>Largest design</source>
        <translation>Größter Entwurf</translation>
    </message>
    <message>
        <source>Smallest design</source>
        <translation>Kleinster Entwurf</translation>
    </message>
    <message>
        <source>Accuracy of the largest and the smallest design on {} training images that are held out; after {} epochs {} % and {} %.</source>
        <translation>Genauigkeit des größten und des kleinsten Entwurfs an {} zurückgehaltenen Trainingsbildern; nach {} Epochen {} % und {} %.</translation>
    </message>
    <message>
        <source>Loss while training</source>
        <translation>Verlust beim Training</translation>
    </message>
    <message>
        <source>Cross-entropy of the largest design, mean of each epoch; after {} epochs {}.</source>
        <translation>Kreuzentropie des größten Entwurfs, Mittel jeder Epoche; nach {} Epochen {}.</translation>
    </message>
    <message>
        <source>Fitted to {} measured designs</source>
        <translation>Angepasst an {} gemessene Entwürfe</translation>
    </message>
    <message>
        <source>The device catalogue has no model of {}; choose one to start from.</source>
        <translation>Der Gerätekatalog hat kein Modell von {}; eines als Vorlage wählen.</translation>
    </message>
    <message>
        <source>{} is simulated: its numbers come from its model already.</source>
        <translation>{} ist simuliert: Seine Zahlen stammen schon aus seinem Modell.</translation>
    </message>
    <message>
        <source>{} has no measured latency to fit a model to.</source>
        <translation>{} hat keine gemessene Latenz, an die sich ein Modell anpassen ließe.</translation>
    </message>
    <message>
        <source>A model needs layers, which this design space does not describe.</source>
        <translation>Ein Modell braucht Schichten, die dieser Entwurfsraum nicht beschreibt.</translation>
    </message>
    <message>
        <source>Fitting the device&apos;s model</source>
        <translation>Gerätemodell anpassen</translation>
    </message>
    <message>
        <source>Covering the devices</source>
        <translation>Geräte abdecken</translation>
    </message>
    <message>
        <source>Designs of {}</source>
        <translation>Entwürfe für {}</translation>
    </message>
    <message>
        <source>Nothing meets the goal on any device: loosen its limits.</source>
        <translation>Auf keinem Gerät ist das Ziel erreichbar: seine Grenzen lockern.</translation>
    </message>
    <message>
        <source>Regrets on {}</source>
        <translation>Einbußen auf {}</translation>
    </message>
    <message>
        <source>One design serves {} within {} points of what is best there.</source>
        <translation>Ein Entwurf deckt {} ab, höchstens {} Punkte unter dem dort besten.</translation>
    </message>
    <message>
        <source>{} designs serve {} within {} points of what is best there.</source>
        <translation>{} Entwürfe decken {} ab, höchstens {} Punkte unter dem dort besten.</translation>
    </message>
    <message>
        <source>No fewer will do.</source>
        <translation>Weniger genügen nicht.</translation>
    </message>
    <message>
        <source>At least {} are needed.</source>
        <translation>Mindestens {} sind nötig.</translation>
    </message>
    <message>
        <source>Nothing meets the goal on {}.</source>
        <translation>Nichts erreicht das Ziel auf {}.</translation>
    </message>
    <message>
        <source>{} on {}; elsewhere a design of middling cost is charged as many points.</source>
        <translation>{} auf {}; anderswo zahlt ein Entwurf mittlerer Kosten ebenso viele Punkte.</translation>
    </message>
    <message>
        <source>{} on {}; elsewhere the limit of latency is the one that as many designs meet, {} %.</source>
        <translation>{} auf {}; anderswo gilt die Latenzgrenze, die ebenso viele Entwürfe halten, {} %.</translation>
    </message>
    <message>
        <source>Only limits or weights of latency and energy make devices differ in what is best there.</source>
        <translation>Nur Grenzen oder Gewichte für Latenz und Energie lassen Geräte sich darin unterscheiden, was dort am besten ist.</translation>
    </message>
    <message>
        <source>{} has no choice &quot;{}&quot;; its choices are {}.</source>
        <translation>{} hat keine Wahl „{}“; möglich sind {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; holds no choice; write DECISION=CHOICE.</source>
        <translation>„{}“ nennt keine Wahl; ENTSCHEIDUNG=WAHL schreiben.</translation>
    </message>
    <message>
        <source>{} has no decision &quot;{}&quot;{}.</source>
        <translation>{} hat keine Entscheidung „{}“{}.</translation>
    </message>
    <message>
        <source>{} is held at two choices; hold one.</source>
        <translation>{} ist doppelt fixiert; nur eine Wahl fixieren.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no date; write it as YYYY-MM-DD.</source>
        <translation>„{}“ ist kein Datum; als JJJJ-MM-TT schreiben.</translation>
    </message>
    <message>
        <source>There is no report section &quot;{}&quot;; the sections are goal, design, why, trust, monotonicity, validation, data.</source>
        <translation>Es gibt keinen Berichtsabschnitt „{}“; die Abschnitte sind goal, design, why, trust, monotonicity, validation, data.</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum dieser</translation>
    </message>
    <message>
        <source>Laying out the costs of the device</source>
        <translation>Kosten des Geräts aufstellen</translation>
    </message>
    <message>
        <source>No device of {} has costs that differ between designs: import measurements or fit predictors first.</source>
        <translation>Kein Gerät von {} hat Kosten, die sich zwischen Entwürfen unterscheiden: zuerst Messungen importieren oder Prädiktoren anpassen.</translation>
    </message>
    <message>
        <source>Taking accuracies and costs apart</source>
        <translation>Genauigkeiten und Kosten zerlegen</translation>
    </message>
    <message>
        <source>{} has no device yet: import measurements first.</source>
        <translation>{} hat noch kein Gerät: zuerst Messungen importieren.</translation>
    </message>
    <message>
        <source>No optimizer network has been trained on {}: train it first.</source>
        <translation>An {} wurde noch kein Optimierernetz trainiert: zuerst trainieren.</translation>
    </message>
    <message>
        <source>The data of {} have changed since its optimizer network was trained: train it again.</source>
        <translation>Die Daten von {} haben sich seit dem Training des Optimierernetzes geändert: neu trainieren.</translation>
    </message>
    <message>
        <source>Comparing methods on {}</source>
        <translation>Verfahren auf {} vergleichen</translation>
    </message>
    <message>
        <source>No optimizer network has been trained for this workspace: train it first.</source>
        <translation>Für diese Arbeitsmappe wurde noch kein Optimierernetz trainiert: zuerst trainieren.</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>zweitbester</translation>
    </message>
    <message>
        <source>fastest within half a point</source>
        <translation>schnellster bis −0,5 Punkte</translation>
    </message>
    <message>
        <source>pinned as {}</source>
        <translation>angeheftet als {}</translation>
    </message>
    <message>
        <source>Design {} has the best balance of {} where {}.</source>
        <translation>Entwurf {} ist der beste Kompromiss ({} zur Wahl); dabei gilt: {}.</translation>
    </message>
    <message>
        <source>Design {} is the most accurate of {}.</source>
        <translation>Entwurf {} ist der genaueste ({} zur Wahl).</translation>
    </message>
    <message>
        <source>Of {} that meet {}, Design {} is the most accurate.</source>
        <translation>Zur Wahl: {} mit {}; am genauesten ist Entwurf {}.</translation>
    </message>
    <message>
        <source>Design {} is as good, within 0.01 points.</source>
        <translation>Entwurf {} ist ebenso gut, auf 0,01 Punkte.</translation>
    </message>
    <message>
        <source>The runner-up, Design {}, is {} points worse off.</source>
        <translation>Der zweitbeste, Entwurf {}, liegt {} Punkte zurück.</translation>
    </message>
    <message>
        <source>The runner-up, Design {}, loses {} points.</source>
        <translation>Der zweitbeste, Entwurf {}, verliert {} Punkte.</translation>
    </message>
    <message>
        <source>No limit binds: without any of them the answer would be the same.</source>
        <translation>Keine Grenze bindet: Ohne irgendeine davon wäre die Antwort dieselbe.</translation>
    </message>
    <message>
        <source>{} binds.</source>
        <translation>{} bindet.</translation>
    </message>
    <message>
        <source>A limit of {} ms would buy {} points.</source>
        <translation>Eine Grenze von {} ms brächte {} Punkte.</translation>
    </message>
    <message>
        <source>One of {} ms would cost {} points.</source>
        <translation>Eine von {} ms würde {} Punkte kosten.</translation>
    </message>
    <message>
        <source>Nothing meets one of {} ms.</source>
        <translation>Nichts hält eine von {} ms.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{} {} instead of {}</source>
        <translation>{} {} statt {}</translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <source>From the runner-up it is set apart by {}.</source>
        <translation>Vom zweitbesten unterscheidet ihn: {}.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>△ breaks {}</source>
        <translation>△ verletzt: {}</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Accuracy, points</source>
        <translation>Genauigkeit, Punkte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What each would change against Design {}.</source>
        <translation>Was jede gegenüber Entwurf {} ändern würde.</translation>
    </message>
    <message>
        <source>There is no choice to explain yet.</source>
        <translation>Es gibt noch keine Wahl zu erklären.</translation>
    </message>
    <message>
        <source>The space {} has fewer than two designs: there is nothing to choose.</source>
        <translation>Der Entwurfsraum {} hat weniger als zwei Entwürfe: Es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>The layers of this design space are not known, so there are no networks to train.</source>
        <translation>Die Schichten dieses Entwurfsraums sind unbekannt; es gibt keine Netze zu trainieren.</translation>
    </message>
    <message>
        <source>Networks are trained on the grey images of Fashion-MNIST, {} pixels a side; those of this space read {} channels of {} pixels a side.</source>
        <translation>Netze werden an den Graustufenbildern von Fashion-MNIST trainiert, {} Pixel je Seite; die dieses Raums lesen {} Kanäle mit {} Pixeln je Seite.</translation>
    </message>
    <message>
        <source>network, one step</source>
        <translation>Netz, ein Schritt</translation>
    </message>
    <message>
        <source>The optimizer network on devices that it was not trained on</source>
        <translation>Das Optimierernetz auf Geräten, mit denen es nicht trainiert wurde</translation>
    </message>
    <message>
        <source>Regret, percent of the way from random designs to the best that any method found.</source>
        <translation>Einbuße in Prozent des Wegs von zufälligen Entwürfen zum besten, den irgendein Verfahren fand.</translation>
    </message>
    <message>
        <source>{} landscape, unseen chips, by weights</source>
        <translation>{} Landschaft, unbekannte Chips, nach Gewichten</translation>
    </message>
    <message>
        <source>How often the truth meets the limit</source>
        <translation>Wie oft die Wahrheit die Grenze einhält</translation>
    </message>
    <message>
        <source>ten measurements a device</source>
        <translation>zehn Messungen je Gerät</translation>
    </message>
    <message>
        <source>Latency limits on chips that were left out, by the confidence asked for. Above the dashed line predictions are more careful than they say.</source>
        <translation>Latenzgrenzen auf ausgelassenen Chips, nach der verlangten Sicherheit. Über der gestrichelten Linie sind Vorhersagen vorsichtiger, als sie sagen.</translation>
    </message>
    <message>
        <source>Confidence asked for</source>
        <translation>Verlangte Sicherheit</translation>
    </message>
    <message>
        <source>Limit met</source>
        <translation>Grenze gehalten</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>wie versprochen</translation>
    </message>
    <message>
        <source>Trying designs</source>
        <translation>Entwürfe werden erprobt</translation>
    </message>
    <message>
        <source>Accuracy, predicted and counted</source>
        <translation>Genauigkeit, vorhergesagt und gezählt</translation>
    </message>
    <message>
        <source>whiskers: 90 % intervals</source>
        <translation>Striche: 90-%-Intervalle</translation>
    </message>
    <message>
        <source>Designs that the network chose by predictions alone, each then built and counted on the test images.</source>
        <translation>Entwürfe, die das Netz allein nach Vorhersagen gewählt hat, dann gebaut und an den Testbildern gezählt.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>as counted and timed</source>
        <translation>wie gezählt und gemessen</translation>
    </message>
    <message>
        <source>What the network chose by predictions alone, and the best designs of a table or search that saw the true numbers.</source>
        <translation>Was das Netz allein nach Vorhersagen gewählt hat, und die besten Entwürfe einer Tabelle oder Suche, die die wahren Zahlen sah.</translation>
    </message>
    <message>
        <source>the best that were tried</source>
        <translation>die besten erprobten</translation>
    </message>
    <message>
        <source>chosen by the network</source>
        <translation>vom Netz gewählt</translation>
    </message>
    <message>
        <source>Computer today: median of the latencies now over the predicted ones; latencies are compared with their predictions after taking this out, since a computer is not as fast every day.</source>
        <translation>Rechner heute: Median der jetzigen Latenzen durch die vorhergesagten; Latenzen werden mit ihren Vorhersagen verglichen, nachdem dies herausgerechnet ist, denn ein Rechner ist nicht jeden Tag gleich schnell.</translation>
    </message>
    <message>
        <source>an evolutionary search (NSGA-II) that counts and times every design it looks at, {} a device with those of the workspace</source>
        <translation>einer evolutionären Suche (NSGA-II), die jeden betrachteten Entwurf zählt und misst, mit denen der Arbeitsmappe {} je Gerät</translation>
    </message>
    <message>
        <source>the {} designs of the workspace, by its table</source>
        <translation>der {} Entwürfe der Arbeitsmappe nach ihrer Tabelle</translation>
    </message>
    <message>
        <source>A tensor has one encoding, so these layers read more activation bits than the policy gives them</source>
        <translation>Ein Tensor hat eine Kodierung, daher lesen diese Schichten mehr Aktivierungsbits, als der Quantisierungsplan ihnen gibt</translation>
    </message>
    <message>
        <source>QNN reads encodings of 4 bits and more, later ones of 2; these layers have fewer than 4</source>
        <translation>QNN liest Kodierungen ab 4 Bit, spätere Versionen ab 2; diese Schichten haben weniger als 4</translation>
    </message>
    <message>
        <source>Tensors are named as in the float32 network: isotone export --format onnx --bits 32.</source>
        <translation>Die Tensoren heißen wie im float32-Netz: isotone export --format onnx --bits 32.</translation>
    </message>
    <message>
        <source>{} has no weights of {} bits, so they have {}</source>
        <translation>{} hat keine Gewichte mit {} Bit, daher haben sie {}</translation>
    </message>
    <message>
        <source>{} has no activations of {} bits, so they have {}</source>
        <translation>{} hat keine Aktivierungen mit {} Bit, daher haben sie {}</translation>
    </message>
    <message>
        <source>{} rounds both weights and activations or neither, so layers stay float32</source>
        <translation>{} rundet Gewichte und Aktivierungen beide oder gar nicht, daher bleiben Schichten float32</translation>
    </message>
    <message>
        <source>{} has symmetric weights only, so they are symmetric</source>
        <translation>{} hat nur symmetrische Gewichte, daher sind sie symmetrisch</translation>
    </message>
    <message>
        <source>Modules are named like the layers; where yours have other names, rename them here.</source>
        <translation>Module heißen wie die Schichten; wo Ihre anders heißen, benennen Sie sie hier um.</translation>
    </message>
    <message>
        <source>A scope fits a model whose modules are named like the layers, with _ for each dot; NNCF refuses scopes that fit nothing, and may round an input where it is made: |OUTPUT of the operation before.</source>
        <translation>Ein Scope passt auf ein Modell, dessen Module wie die Schichten heißen, mit _ für jeden Punkt; NNCF weist Scopes ab, die auf nichts passen, und rundet einen Eingang womöglich dort, wo er entsteht: |OUTPUT der Operation davor.</translation>
    </message>
    <message>
        <source>NNCF 3 has no bits per layer: this file is for NNCF 2.</source>
        <translation>NNCF 3 kennt keine Bits je Schicht: Diese Datei ist für NNCF 2.</translation>
    </message>
    <message>
        <source>TensorFlow Lite has symmetric activations at 16 bits</source>
        <translation>TensorFlow Lite hat bei 16 Bit symmetrische Aktivierungen</translation>
    </message>
    <message>
        <source>Only newer versions of AI Edge Quantizer have weights of 2 bits</source>
        <translation>Nur neuere Versionen von AI Edge Quantizer haben Gewichte mit 2 Bit</translation>
    </message>
    <message>
        <source>The rules find operators by the layers&apos; names in the names of their tensors; check them in your TensorFlow Lite file.</source>
        <translation>Die Regeln finden Operatoren an den Schichtnamen in den Namen ihrer Tensoren; prüfen Sie diese in Ihrer TensorFlow-Lite-Datei.</translation>
    </message>
    <message>
        <source>Model Optimizer simulates these bits; it deploys convolutional networks at 8 only</source>
        <translation>Model Optimizer simuliert diese Bits; ausliefern kann er Faltungsnetze nur mit 8</translation>
    </message>
    <message>
        <source>Model Optimizer rounds activations symmetrically</source>
        <translation>Model Optimizer rundet Aktivierungen symmetrisch</translation>
    </message>
    <message>
        <source>PyTorch FX gives what a layer puts out the bits of what it reads</source>
        <translation>PyTorch FX gibt dem, was eine Schicht ausgibt, die Bits dessen, was sie liest</translation>
    </message>
    <message>
        <source>PyTorch simulates these bits; its kernels have 8</source>
        <translation>PyTorch simuliert diese Bits; seine Kernel haben 8</translation>
    </message>
    <message>
        <source>HAQ has one scale for all weights of a layer</source>
        <translation>HAQ hat eine Skala für alle Gewichte einer Schicht</translation>
    </message>
    <message>
        <source>HAQ takes the bits in the order of the model&apos;s modules: compare it with the layers that the file names.</source>
        <translation>HAQ nimmt die Bits in der Reihenfolge der Module des Modells: Vergleichen Sie sie mit den Schichten, die die Datei nennt.</translation>
    </message>
    <message>
        <source>ONNX Runtime rounds a tensor for all that write and read it, so these have 16 bits instead of float32</source>
        <translation>ONNX Runtime rundet einen Tensor für alle, die ihn schreiben und lesen, daher haben diese 16 Bit statt float32</translation>
    </message>
    <message>
        <source>The format &quot;{}&quot; is not one of {}.</source>
        <translation>Das Format „{}“ ist keines von {}.</translation>
    </message>
    <message>
        <source>{} bits: layers can have 2 to 8, 16 or 32.</source>
        <translation>{} Bit: Schichten können 2 bis 8, 16 oder 32 haben.</translation>
    </message>
    <message>
        <source>Bits of all layers are for onnx, qonnx and torchscript, not for {}.</source>
        <translation>Bits aller Schichten gibt es für onnx, qonnx und torchscript, nicht für {}.</translation>
    </message>
    <message>
        <source>Hypervolume share: what the chosen designs dominate over what the best of {} do; both are timed anew, in one go. Reference point: the slowest and the least accurate design of the workspace.</source>
        <translation>Hypervolumen-Anteil: was die gewählten Entwürfe dominieren, durch das der besten {}; beide werden in einem Zug neu gemessen. Bezugspunkt: der langsamste und der ungenaueste Entwurf der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>ASIC accelerator</source>
        <translation>ASIC-Beschleuniger</translation>
    </message>
    <message>
        <source>ASIC accelerator (design study)</source>
        <translation>ASIC-Beschleuniger (Entwurfsstudie)</translation>
    </message>
    <message>
        <source>board accelerator</source>
        <translation>Board-Beschleuniger</translation>
    </message>
    <message>
        <source>board CPU</source>
        <translation>Board-CPU</translation>
    </message>
    <message>
        <source>computer CPU</source>
        <translation>Rechner-CPU</translation>
    </message>
    <message>
        <source>desktop CPU</source>
        <translation>Desktop-CPU</translation>
    </message>
    <message>
        <source>desktop GPU</source>
        <translation>Desktop-GPU</translation>
    </message>
    <message>
        <source>embedded GPU</source>
        <translation>eingebettete GPU</translation>
    </message>
    <message>
        <source>FPGA accelerator</source>
        <translation>FPGA-Beschleuniger</translation>
    </message>
    <message>
        <source>M.2 accelerator</source>
        <translation>M.2-Beschleuniger</translation>
    </message>
    <message>
        <source>microcontroller</source>
        <translation>Mikrocontroller</translation>
    </message>
    <message>
        <source>microcontroller with accelerator</source>
        <translation>Mikrocontroller mit Beschleuniger</translation>
    </message>
    <message>
        <source>microcontroller-class accelerator</source>
        <translation>Beschleuniger der Mikrocontroller-Klasse</translation>
    </message>
    <message>
        <source>phone accelerator</source>
        <translation>Smartphone-Beschleuniger</translation>
    </message>
    <message>
        <source>phone CPU</source>
        <translation>Smartphone-CPU</translation>
    </message>
    <message>
        <source>phone DSP</source>
        <translation>Smartphone-DSP</translation>
    </message>
    <message>
        <source>phone GPU</source>
        <translation>Smartphone-GPU</translation>
    </message>
    <message>
        <source>server CPU</source>
        <translation>Server-CPU</translation>
    </message>
    <message>
        <source>server GPU</source>
        <translation>Server-GPU</translation>
    </message>
    <message>
        <source>USB accelerator</source>
        <translation>USB-Beschleuniger</translation>
    </message>
    <message>
        <source>Clock rate</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Drift, %</source>
        <translation>Drift, %</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>Taktregler</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Interrupted runs</source>
        <translation>Unterbrochene Läufe</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Last zu Beginn</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference design</source>
        <translation>Referenzentwurf</translation>
    </message>
    <message>
        <source>Reference, ms</source>
        <translation>Referenz, ms</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Conditions of measuring</source>
        <translation>Messbedingungen</translation>
    </message>
</context>
<context>
    <name>isotone::AdaptationModel</name>
    <message>
        <source>There is no device yet: import measurements of at least one, then come back.</source>
        <translation>Noch kein Gerät: Messungen von mindestens einem importieren, dann zurückkommen.</translation>
    </message>
    <message>
        <source>Learn from the measured devices</source>
        <translation>Aus den gemessenen Geräten lernen</translation>
    </message>
    <message>
        <source>Adapt a predictor to %1</source>
        <translation>Prädiktor an %1 anpassen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Write a measurement kit for %1</source>
        <translation>Messpaket für %1 schreiben</translation>
    </message>
    <message>
        <source>Keep the predictor of %1</source>
        <translation>Prädiktor von %1 übernehmen</translation>
    </message>
    <message>
        <source>%1, from the measured devices</source>
        <translation>%1, aus den gemessenen Geräten</translation>
    </message>
    <message>
        <source>%1, from its own measurements alone</source>
        <translation>%1, nur aus eigenen Messungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n other device(s)</source>
        <translation>
            <numerusform>%1, aus %n anderem Gerät</numerusform>
            <numerusform>%1, aus %n anderen Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, from %n device(s) with other chips</source>
        <translation>
            <numerusform>%1, aus %n Gerät mit anderem Chip</numerusform>
            <numerusform>%1, aus %n Geräten mit anderen Chips</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected SRCC with %1 more: %2.</source>
        <translation>Erwarteter SRCC mit %1 weiteren: %2.</translation>
    </message>
    <message>
        <source>Expected SRCC with %1: %2.</source>
        <translation>Erwarteter SRCC mit %1: %2.</translation>
    </message>
    <message>
        <source>Ten more gain about +%1.</source>
        <translation>Zehn weitere bringen etwa +%1.</translation>
    </message>
    <message>
        <source>%1 has not been measured yet.</source>
        <translation>%1 wurde noch nicht gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n measurement(s) of %1 are used.</source>
        <translation>
            <numerusform>Die %n Messung von %1 wird benutzt.</numerusform>
            <numerusform>Alle %n Messungen von %1 werden benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its %2 measurements are used, as a rehearsal; the others judge the result.</source>
        <translation>%1 von %2 Messungen werden als Probelauf benutzt; an den anderen wird das Ergebnis beurteilt.</translation>
    </message>
    <message>
        <source>Learning from the measured devices…</source>
        <translation>Aus den gemessenen Geräten lernen…</translation>
    </message>
    <message>
        <source>Adapting…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Keeping the predictor…</source>
        <translation>Prädiktor übernehmen…</translation>
    </message>
    <message>
        <source>No adapted predictor</source>
        <translation>Kein angepasster Prädiktor</translation>
    </message>
    <message>
        <source>Measure first: the predictor is made from the filled table</source>
        <translation>Zuerst messen: Der Prädiktor entsteht aus der ausgefüllten Tabelle</translation>
    </message>
    <message>
        <source>The adaptation failed</source>
        <translation>Die Anpassung schlug fehl</translation>
    </message>
    <message>
        <source>A predictor for %1</source>
        <translation>Ein Prädiktor für %1</translation>
    </message>
    <message numerus="yes">
        <source>SRCC %1 from %n measurement(s)</source>
        <translation>
            <numerusform>SRCC %1 aus %n Messung</numerusform>
            <numerusform>SRCC %1 aus %n Messungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRCC %1 → %2 from %n measurement(s)</source>
        <translation>
            <numerusform>SRCC %1 → %2 aus %n Messung</numerusform>
            <numerusform>SRCC %1 → %2 aus %n Messungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a measurement kit, fill its table on the device and import it here: the predictor, before and after, appears on this side.</source>
        <translation>Ein Messpaket schreiben, seine Tabelle auf dem Gerät ausfüllen und hier importieren: Der Prädiktor, vorher und nachher, erscheint auf dieser Seite.</translation>
    </message>
    <message>
        <source>Judged on %1 measured designs that it has not seen.</source>
        <translation>Beurteilt an %1 gemessenen Entwürfen, die er nicht gesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Judged on its %n measurement(s), each predicted from the others.</source>
        <translation>
            <numerusform>Beurteilt an seiner %n Messung, aus den anderen vorhergesagt.</numerusform>
            <numerusform>Beurteilt an seinen %n Messungen, jede aus den anderen vorhergesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too few to tell good from bad.</source>
        <translation>Das sind zu wenige, um Gut von Schlecht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Here %1 does better: SRCC %2.</source>
        <translation>Besser ist hier: %1, SRCC %2.</translation>
    </message>
    <message>
        <source>Enough is measured: ten more would gain less than 0.005.</source>
        <translation>Genug gemessen: Zehn weitere brächten weniger als 0,005.</translation>
    </message>
    <message>
        <source>Ten more measurements would gain about +%1.</source>
        <translation>Zehn weitere Messungen brächten etwa +%1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>SRCC (95 %: %1 – %2)</source>
        <translation>SRCC (95 %: %1 – %2)</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>mittl. Fehler</translation>
    </message>
    <message>
        <source>inside the 90 % interval</source>
        <translation>im 90-%-Intervall</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>to fit and predict</source>
        <translation>Anpassen, Vorhersagen</translation>
    </message>
    <message>
        <source>%1 measurements, not %2: %3, not %4</source>
        <translation>%1 Messungen statt %2: %3 statt %4</translation>
    </message>
    <message>
        <source>It does not pay: a new device needs as many measurements either way.</source>
        <translation>Es lohnt sich nicht: Ein neues Gerät braucht so oder so gleich viele Messungen.</translation>
    </message>
    <message>
        <source>It pays from the first device on.</source>
        <translation>Es lohnt sich ab dem ersten Gerät.</translation>
    </message>
    <message numerus="yes">
        <source>It pays from the first new device on, since the %n device(s) it learns from are measured already; had they to be measured first, from %1 new devices on.</source>
        <translation>
            <numerusform>Es lohnt sich ab dem ersten neuen Gerät, weil das %n Gerät, aus dem gelernt wird, schon gemessen ist; müsste es erst gemessen werden, ab %1 neuen Geräten.</numerusform>
            <numerusform>Es lohnt sich ab dem ersten neuen Gerät, weil die %n Geräte, aus denen gelernt wird, schon gemessen sind; müssten sie erst gemessen werden, ab %1 neuen Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>From scratch: as you gave it.</source>
        <translation>Von Grund auf: wie angegeben.</translation>
    </message>
    <message>
        <source>From scratch: where the learning curve of this device reaches the same SRCC.</source>
        <translation>Von Grund auf: wo die Lernkurve dieses Geräts denselben SRCC erreicht.</translation>
    </message>
    <message>
        <source>From scratch: 900 as in HELP (arXiv 2106.08630).</source>
        <translation>Von Grund auf: 900 wie bei HELP (arXiv 2106.08630).</translation>
    </message>
    <message>
        <source>Minutes: as the kit says, %1 runs of %2 ms (the median), and %3 min to load a network.</source>
        <translation>Minuten: wie im Messpaket %1 Läufe zu %2 ms (Median) und %3 min zum Laden eines Netzes.</translation>
    </message>
    <message>
        <source>Minutes: %1 min to load a network; no latency is known.</source>
        <translation>Minuten: %1 min zum Laden eines Netzes; keine Latenz ist bekannt.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>isotone::AdaptationPanel</name>
    <message numerus="yes">
        <source>Kit with %n design(s) written to %1.</source>
        <translation>
            <numerusform>Messpaket mit %n Entwurf nach %1 geschrieben.</numerusform>
            <numerusform>Messpaket mit %n Entwürfen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the filled table</source>
        <translation>Ausgefüllte Tabelle importieren</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Keep predictor</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>The same measurements, other methods</source>
        <translation>Dieselben Messungen, andere Verfahren</translation>
    </message>
    <message>
        <source>%1 as it is: expected regret %2 points (90 %: %3 – %4).</source>
        <translation>%1 unverändert: erwartete Einbuße %2 Punkte (90 %: %3 – %4).</translation>
    </message>
    <message>
        <source>‹ All devices</source>
        <translation>‹ Alle Geräte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielgerät</translation>
    </message>
    <message>
        <source>How many designs to measure</source>
        <translation>Wie viele Entwürfe messen</translation>
    </message>
    <message>
        <source>Get the measurements</source>
        <translation>Messungen einholen</translation>
    </message>
    <message>
        <source>Measurement kit…</source>
        <translation>Messpaket…</translation>
    </message>
    <message>
        <source>Import the table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
</context>
<context>
    <name>isotone::AnswerPanel</name>
    <message>
        <source>What more would buy</source>
        <translation>Was mehr brächte</translation>
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
        <translation>%1 anheften</translation>
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
    <message>
        <source>not quantized</source>
        <translation>nicht quantisiert</translation>
    </message>
</context>
<context>
    <name>isotone::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>isotone::CatalogueItems</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Aus: %1.</translation>
    </message>
</context>
<context>
    <name>isotone::ChoiceMenu</name>
    <message>
        <source>, pinned</source>
        <translation>, fixiert</translation>
    </message>
    <message>
        <source>Let the optimizer choose</source>
        <translation>Optimierer wählen lassen</translation>
    </message>
    <message>
        <source>%1 (as now)</source>
        <translation>%1 (wie jetzt)</translation>
    </message>
</context>
<context>
    <name>isotone::ChosenPredictors</name>
    <message>
        <source>Comparing predictors</source>
        <translation>Prädiktoren vergleichen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>isotone::ColourKey</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
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
    <message>
        <source>Comparing on every device</source>
        <translation>Auf jedem Gerät vergleichen</translation>
    </message>
    <message>
        <source>No device knows all of the pinned designs: fit predictors for those that were not measured.</source>
        <translation>Kein Gerät kennt alle angehefteten Entwürfe: Prädiktoren für die nicht gemessenen anpassen.</translation>
    </message>
    <message>
        <source>Designs within the marked ranges</source>
        <translation>Entwürfe in den markierten Bereichen</translation>
    </message>
    <message>
        <source>The goal sets no limits: set some on Explore to see which designs meet them where.</source>
        <translation>Das Ziel setzt keine Grenzen: unter „Erkunden“ welche setzen, um zu sehen, welche Entwürfe sie wo halten.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; meets every limit on %2 of %n device(s)</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; hält jede Grenze auf %2 von %n Gerät</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; hält jede Grenze auf %2 von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; on %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; auf %2</translation>
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
        <source>Each design on every device</source>
        <translation>Jeder Entwurf auf jedem Gerät</translation>
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
        <source>Limits met</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Was die Matrix zeigt</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Keine Arbeitsmappe geöffnet.</translation>
    </message>
    <message>
        <source>; drag on an axis to mark a range</source>
        <translation>; auf Achsen ziehen: Bereich markieren</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Every pinned design has a column. The first one is the baseline: below each number stands the difference from it, as better or worse. A triangle marks a broken limit of the goal. The parallel axes show the pinned designs among all others: drag on an axis to mark a range, on several to narrow it down; what lies within all of them is selected on every page, and a double click clears them. The strip shows where designs are built differently, the matrix how they do on every device or which limits they meet there. Below it are the fewest designs that serve all devices, for as many accuracy points as you allow each device to lose. Notes are kept with the workspace.</source>
        <translation>Jeder angeheftete Entwurf hat eine Spalte. Der erste ist der Bezug: Unter jeder Zahl steht der Unterschied zu ihm, als besser oder schlechter. Ein Dreieck markiert eine verletzte Grenze des Ziels. Die parallelen Achsen zeigen die angehefteten Entwürfe unter allen anderen: Ziehen auf einer Achse markiert einen Bereich, auf mehreren grenzt es ein; was in allen liegt, ist auf jeder Seite ausgewählt, und ein Doppelklick hebt die Bereiche auf. Der Streifen zeigt, wo Entwürfe anders gebaut sind, die Matrix, wie sie auf jedem Gerät abschneiden oder welche Grenzen sie dort halten. Darunter steht die kleinste Auswahl von Entwürfen für alle Geräte, bei so vielen Genauigkeitspunkten, wie jedes Gerät verlieren darf. Notizen bleiben in der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Pin the fewest designs for all devices</source>
        <translation>Kleinste Auswahl für alle Geräte anheften</translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation>Vergleich exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Picture of the page (*.png)</source>
        <translation>Bild der Seite (*.png)</translation>
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
        <translation>hinzufügen</translation>
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
    <name>isotone::CoverModel</name>
    <message>
        <source>Fewest designs for all devices</source>
        <translation>Kleinste Auswahl für alle Geräte</translation>
    </message>
    <message>
        <source>Pin the designs for all devices</source>
        <translation>Entwürfe für alle Geräte anheften</translation>
    </message>
    <message>
        <source>This space is searched anew for every device, which takes a while.</source>
        <translation>Dieser Raum wird für jedes Gerät neu durchsucht; das dauert eine Weile.</translation>
    </message>
    <message>
        <source>The search for the fewest designs was cancelled.</source>
        <translation>Die Suche nach der kleinsten Auswahl wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>isotone::CoverPanel</name>
    <message>
        <source>Fewest designs for all devices</source>
        <translation>Kleinste Auswahl für alle Geräte</translation>
    </message>
    <message>
        <source>Allowed regret</source>
        <translation>Erlaubte Einbuße</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>How many accuracy points each device may stay below its own best design</source>
        <translation>Um wie viele Genauigkeitspunkte jedes Gerät unter seinem eigenen besten Entwurf bleiben darf</translation>
    </message>
    <message>
        <source>Pin these</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin the designs of the picture, to compare them</source>
        <translation>Die Entwürfe der Abbildung anheften, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Designs needed by allowed regret</source>
        <translation>Nötige Entwürfe nach erlaubter Einbuße</translation>
    </message>
    <message>
        <source>Which design goes to which device</source>
        <translation>Welcher Entwurf auf welches Gerät kommt</translation>
    </message>
    <message>
        <source>Looking for the fewest designs that serve every device…</source>
        <translation>Kleinste Auswahl von Entwürfen für alle Geräte suchen…</translation>
    </message>
    <message>
        <source>Find the fewest designs</source>
        <translation>Kleinste Auswahl suchen</translation>
    </message>
</context>
<context>
    <name>isotone::DesignChoiceRows</name>
    <message>
        <source>Anchor designs, which teach most about a device</source>
        <translation>Ankerentwürfe, die am meisten über ein Gerät lehren</translation>
    </message>
    <message>
        <source>Random designs</source>
        <translation>Zufällige Entwürfe</translation>
    </message>
    <message>
        <source>Designs from small to large</source>
        <translation>Entwürfe von klein bis groß</translation>
    </message>
    <message>
        <source>All designs of the workspace</source>
        <translation>Alle Entwürfe der Arbeitsmappe</translation>
    </message>
    <message>
        <source>&amp;Designs</source>
        <translation>&amp;Entwürfe</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Wie viele</translation>
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
        <source>counts in steps of %1</source>
        <translation>zählt in Schritten von %1</translation>
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
    <message>
        <source>this program&apos;s measurements</source>
        <translation>Messungen dieses Programms</translation>
    </message>
    <message>
        <source>Spec sheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
</context>
<context>
    <name>isotone::DeviceEditorDialog</name>
    <message>
        <source>New simulated device</source>
        <translation>Neues simuliertes Gerät</translation>
    </message>
    <message>
        <source>Edit the simulated device</source>
        <translation>Simuliertes Gerät bearbeiten</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Neu simulieren</translation>
    </message>
    <message numerus="yes">
        <source>Search %n device(s)</source>
        <translation>
            <numerusform>%n Gerät durchsuchen</numerusform>
            <numerusform>%n Geräte durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices of the catalogue</source>
        <translation>Geräte des Katalogs</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>What the model says of the workspace&apos;s designs</source>
        <translation>Was das Modell zu den Entwürfen der Arbeitsmappe sagt</translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>isotone::DeviceEditorModel</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>Zuerst eine Arbeitsmappe öffnen.</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>Choose a device to start from.</source>
        <translation>Ein Gerät als Vorlage wählen.</translation>
    </message>
    <message>
        <source>The workspace has a device &quot;%1&quot; already: give this one another name.</source>
        <translation>Die Arbeitsmappe hat schon ein Gerät „%1“: diesem einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Simulate %1</source>
        <translation>%1 simulieren</translation>
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
        <source>Measurement kit…</source>
        <translation>Messpaket…</translation>
    </message>
    <message>
        <source>A folder with the designs that teach most about a device, a table to fill in and instructions</source>
        <translation>Ein Ordner mit den Entwürfen, die am meisten über ein Gerät lehren, einer Tabelle zum Ausfüllen und einer Anleitung</translation>
    </message>
    <message>
        <source>No device yet: import a table of latencies or energies, or measure this computer.</source>
        <translation>Noch kein Gerät: eine Tabelle mit Latenzen oder Energien importieren oder diesen Rechner messen.</translation>
    </message>
    <message>
        <source>Run designs as networks on this computer and store how long they take</source>
        <translation>Entwürfe als Netze auf diesem Rechner ausführen und ihre Dauer speichern</translation>
    </message>
    <message>
        <source>Measure this computer…</source>
        <translation>Diesen Rechner messen…</translation>
    </message>
    <message>
        <source>A device of the catalogue, with figures of your own where you know better</source>
        <translation>Ein Gerät des Katalogs, mit eigenen Kennzahlen, wo bessere bekannt sind</translation>
    </message>
    <message>
        <source>The workspace has no designs yet.</source>
        <translation>Die Arbeitsmappe hat noch keine Entwürfe.</translation>
    </message>
    <message>
        <source>Only simulated devices have figures to edit.</source>
        <translation>Nur simulierte Geräte haben Kennzahlen zum Bearbeiten.</translation>
    </message>
    <message>
        <source>Change figures of its model and simulate it again</source>
        <translation>Kennzahlen seines Modells ändern und es neu simulieren</translation>
    </message>
    <message>
        <source>Find what the device reaches of its peaks from what was measured on it</source>
        <translation>Aus den Messungen ermitteln, was das Gerät von seinen Spitzen erreicht</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>Neues Gerät…</translation>
    </message>
    <message>
        <source>New simulated device…</source>
        <translation>Neues simuliertes Gerät…</translation>
    </message>
    <message>
        <source>Edit the model…</source>
        <translation>Modell bearbeiten…</translation>
    </message>
    <message>
        <source>Fit the model…</source>
        <translation>Modell anpassen…</translation>
    </message>
    <message>
        <source>The table lists every device with the number of different designs whose latency or energy is known. Select one to make it the current device of all pages. The histogram shows how its designs spread; the roofline shows whether arithmetic or memory holds them back. Import… or drop files to add measurements: nothing is stored before you have seen what was recognised. Add device… simulates one from its spec sheet, measures this computer, or writes a kit for a device elsewhere.</source>
        <translation>Die Tabelle nennt jedes Gerät mit der Zahl verschiedener Entwürfe, deren Latenz oder Energie bekannt ist. Ein gewähltes Gerät wird zum aktuellen Gerät aller Seiten. Das Histogramm zeigt, wie seine Entwürfe streuen; die Roofline zeigt, ob Rechenleistung oder Speicher sie bremst. Messungen kommen mit „Importieren…“ oder durch Ablegen von Dateien dazu: Nichts wird gespeichert, bevor das Erkannte zu sehen war. „Neues Gerät…“ simuliert eines nach seinem Datenblatt, misst diesen Rechner oder schreibt ein Messpaket für ein Gerät anderswo.</translation>
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
        <translation>Deckung, %</translation>
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
    <name>isotone::ExploreMethods</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 Durchlauf</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>This space is too large to look at every design.</source>
        <translation>Dieser Raum ist zu groß, um jeden Entwurf anzusehen.</translation>
    </message>
    <message>
        <source>The optimizer network is being prepared.</source>
        <translation>Das Optimierernetz wird vorbereitet.</translation>
    </message>
    <message>
        <source>Evolutionary search for %1</source>
        <translation>Evolutionäre Suche für %1</translation>
    </message>
    <message>
        <source>misses a limit</source>
        <translation>verfehlt Grenze</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>to exhaustive</source>
        <translation>zur Vollsuche</translation>
    </message>
    <message>
        <source>to the best known</source>
        <translation>zum besten bekannten</translation>
    </message>
    <message>
        <source>Exhaustive search</source>
        <translation>Vollsuche</translation>
    </message>
    <message>
        <source>Evolutionary search</source>
        <translation>Evolutionäre Suche</translation>
    </message>
    <message>
        <source>Optimizer network</source>
        <translation>Optimierernetz</translation>
    </message>
    <message>
        <source>Network regret</source>
        <translation>Netz-Einbuße</translation>
    </message>
    <message>
        <source>Regret of the search</source>
        <translation>Einbuße der Suche</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>This device is unlike those that the network was trained on: do not rely on it.</source>
        <translation>Dieses Gerät ist anders als die, an denen das Netz trainiert wurde: nicht darauf verlassen.</translation>
    </message>
    <message>
        <source>The training of the optimizer network was interrupted.</source>
        <translation>Das Training des Optimierernetzes wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The optimizer network was trained before its data changed.</source>
        <translation>Die Daten haben sich seit dem Training des Optimierernetzes geändert.</translation>
    </message>
    <message>
        <source>No optimizer network has been trained for this space.</source>
        <translation>Für diesen Raum wurde noch kein Optimierernetz trainiert.</translation>
    </message>
    <message>
        <source>Resume the training…</source>
        <translation>Training fortsetzen…</translation>
    </message>
    <message>
        <source>Train it again…</source>
        <translation>Neu trainieren…</translation>
    </message>
    <message>
        <source>Train the optimizer…</source>
        <translation>Optimierer trainieren…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
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
        <source>Simulated latencies</source>
        <translation>Simulierte Latenzen</translation>
    </message>
    <message>
        <source>Measured latencies</source>
        <translation>Gemessene Latenzen</translation>
    </message>
    <message>
        <source>of %1 designs</source>
        <translation>von %1</translation>
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
    <message>
        <source>Pin %1</source>
        <translation>Fixieren: %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Freigeben: %1</translation>
    </message>
    <message>
        <source>Release all pinned choices</source>
        <translation>Alle Fixierungen aufheben</translation>
    </message>
    <message>
        <source>+%1 %2</source>
        <translation>+%1 %2</translation>
    </message>
    <message>
        <source>buys +%1 points, the most</source>
        <translation>bringt +%1 Punkte, am meisten</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n choice(s) pinned by hand</source>
        <translation>
            <numerusform>%1; %n Wahl von Hand fixiert</numerusform>
            <numerusform>%1; %n Wahlen von Hand fixiert</numerusform>
        </translation>
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
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Accuracy against latency</source>
        <translation>Genauigkeit über Latenz</translation>
    </message>
    <message>
        <source>Colour of the designs</source>
        <translation>Farbe der Entwürfe</translation>
    </message>
    <message>
        <source>Release all pinned choices</source>
        <translation>Alle Fixierungen aufheben</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 Entwürfe</translation>
    </message>
    <message>
        <source>Colour: energy</source>
        <translation>Farbe: Energie</translation>
    </message>
    <message>
        <source>Colour: model size</source>
        <translation>Farbe: Modellgröße</translation>
    </message>
    <message>
        <source>Colour: none</source>
        <translation>Farbe: keine</translation>
    </message>
    <message>
        <source>State on the left what you need: limits for latency, energy, size and accuracy, or weights that trade them against each other. The whole page answers while you move a slider. In the chart the front is the line, limits are lines that can be dragged, and a click on a point shows that design instead. Click a block of the network to pin its bits or its shape: the optimizer works around it. On the right are the numbers of the design, what a little more latency would buy, and how it was found. Pin designs to compare them.</source>
        <translation>Links steht, was gebraucht wird: Grenzen für Latenz, Energie, Größe und Genauigkeit oder Gewichte, die sie gegeneinander abwägen. Die ganze Seite antwortet, während sich ein Regler bewegt. Im Diagramm ist die Front die Linie, Grenzen sind ziehbare Linien, und ein Klick auf einen Punkt zeigt stattdessen diesen Entwurf. Ein Klick auf einen Block des Netzes fixiert seine Bits oder seine Form: Der Optimierer richtet sich danach. Rechts stehen die Zahlen des Entwurfs, was etwas mehr Latenz brächte und wie er gefunden wurde. Entwürfe anheften, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Quantization policy (*.%1)</source>
        <translation>Quantisierungsplan (*.%1)</translation>
    </message>
    <message>
        <source>Quantization policy for other tools</source>
        <translation>Quantisierungsplan für andere Werkzeuge</translation>
    </message>
</context>
<context>
    <name>isotone::FigureForm</name>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Memory traffic</source>
        <translation>Speicherverkehr</translation>
    </message>
    <message>
        <source>Time of a layer</source>
        <translation>Zeit einer Schicht</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Limits (0: none)</source>
        <translation>Grenzen (0: keine)</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>woher der Wert stammt</translation>
    </message>
    <message>
        <source>Source of: %1</source>
        <translation>Quelle zu: %1</translation>
    </message>
    <message>
        <source>Take this precision out</source>
        <translation>Diese Präzision entfernen</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>Bits der Gewichte</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>Bits der Aktivierungen</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Add precision</source>
        <translation>Neue Präzision</translation>
    </message>
</context>
<context>
    <name>isotone::FilterChip</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>Show only some of the designs, on all pages (Ctrl+F)</source>
        <translation>Nur einen Teil der Entwürfe zeigen, auf allen Seiten (Strg+F)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>isotone::FilterModel</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>filter: %1 designs</source>
        <translation>Filter: %1 Entwürfen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <translation>%1 ab %2 %3</translation>
    </message>
    <message>
        <source>%1 up to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 bis %3 %4</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>mJ</source>
        <translation>mJ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>the best %1 % by accuracy within %2 ms</source>
        <translation>die besten %1 % nach Genauigkeit innerhalb von %2 ms</translation>
    </message>
    <message>
        <source>the best %1 % by accuracy</source>
        <translation>die besten %1 % nach Genauigkeit</translation>
    </message>
    <message>
        <source>without dominated designs</source>
        <translation>ohne dominierte Entwürfe</translation>
    </message>
</context>
<context>
    <name>isotone::FilterPanel</name>
    <message>
        <source>Show only designs with</source>
        <translation>Nur Entwürfe zeigen mit</translation>
    </message>
    <message>
        <source>Dominated designs too</source>
        <translation>Auch dominierte Entwürfe</translation>
    </message>
    <message>
        <source>Without: only designs than which no other shown one is both faster and more accurate</source>
        <translation>Ohne: nur Entwürfe, zu denen kein anderer gezeigter zugleich schneller und genauer ist</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>The filter shows, the goal chooses: limits stay as they are.</source>
        <translation>Der Filter zeigt, das Ziel wählt: Grenzen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The best percent by accuracy</source>
        <translation>Die besten Prozent nach Genauigkeit</translation>
    </message>
    <message>
        <source>Within this latency, ms</source>
        <translation>Innerhalb dieser Latenz, ms</translation>
    </message>
    <message>
        <source>the most accurate</source>
        <translation>die genauesten</translation>
    </message>
    <message>
        <source>% within</source>
        <translation>% bis</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
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
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>preparing…</source>
        <translation>Vorbereiten…</translation>
    </message>
    <message>
        <source>no designs</source>
        <translation>keine Entwürfe</translation>
    </message>
    <message>
        <source>all %1 designs</source>
        <translation>alle %1 Entwürfe</translation>
    </message>
    <message>
        <source>%1 designs</source>
        <translation>%1 Entwürfen</translation>
    </message>
</context>
<context>
    <name>isotone::FoundPanel</name>
    <message>
        <source>How it was found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Exhaustive</source>
        <translation>Vollsuche</translation>
    </message>
    <message>
        <source>Optimizer network</source>
        <translation>Optimierernetz</translation>
    </message>
    <message>
        <source>Evolutionary</source>
        <translation>Evolutionär</translation>
    </message>
    <message>
        <source>Method of the search</source>
        <translation>Verfahren der Suche</translation>
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
    <name>isotone::Guide</name>
    <message>
        <source>Each page answers one question</source>
        <translation>Jede Seite beantwortet eine Frage</translation>
    </message>
    <message>
        <source>From what you have measured, at the top, to what you show to others. Ctrl and a digit lead there too.</source>
        <translation>Von dem, was gemessen ist, ganz oben, bis zu dem, was andere sehen sollen. Strg mit einer Ziffer führt auch dorthin.</translation>
    </message>
    <message>
        <source>One device at a time</source>
        <translation>Immer nur ein Gerät</translation>
    </message>
    <message>
        <source>What you choose here holds for all pages. Alt with the arrow keys steps through your devices.</source>
        <translation>Die Wahl hier gilt für alle Seiten. Alt mit den Pfeiltasten geht die Geräte durch.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Each device with its measurements and where they come from. Drop your own tables anywhere on the window to add to it.</source>
        <translation>Jedes Gerät mit seinen Messungen und ihrer Herkunft. Eigene Tabellen kommen durch Ablegen irgendwo im Fenster dazu.</translation>
    </message>
    <message>
        <source>Who ranks designs alike</source>
        <translation>Wer Entwürfe ähnlich ordnet</translation>
    </message>
    <message>
        <source>Blue cells: one device&apos;s predictor serves the other as well. Click a cell to see the pair and what reuse would cost.</source>
        <translation>Blaue Zellen: Der Prädiktor des einen Geräts dient auch dem anderen. Ein Klick auf eine Zelle zeigt das Paar und was Wiederverwenden kosten würde.</translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation>Sagen, was nötig ist</translation>
    </message>
    <message>
        <source>Move a limit: the best design within all of them follows at once. The bars show what this device can reach.</source>
        <translation>Eine Grenze bewegen: Der beste Entwurf innerhalb aller Grenzen folgt sofort. Die Balken zeigen, was dieses Gerät erreichen kann.</translation>
    </message>
    <message>
        <source>All designs in one picture</source>
        <translation>Alle Entwürfe in einem Bild</translation>
    </message>
    <message>
        <source>The line is the Pareto front, your design is the large mark. Drag the limits here too, click a point to look at another design.</source>
        <translation>Die Linie ist die Pareto-Front, die große Marke der eigene Entwurf. Auch hier lassen sich die Grenzen ziehen; ein Klick auf einen Punkt zeigt einen anderen Entwurf.</translation>
    </message>
    <message>
        <source>Keep what you like</source>
        <translation>Behalten, was gefällt</translation>
    </message>
    <message>
        <source>Pinned designs stand side by side on Compare, down to single layers and on every device.</source>
        <translation>Angeheftete Entwürfe stehen unter „Vergleich“ nebeneinander, bis zu einzelnen Schichten und auf jedem Gerät.</translation>
    </message>
    <message>
        <source>Find everything by name</source>
        <translation>Alles beim Namen finden</translation>
    </message>
    <message>
        <source>Ctrl+K lists all actions and finds designs by number. This page makes a report of what you chose. F1 explains each page.</source>
        <translation>Strg+K nennt alle Aktionen und findet Entwürfe nach Nummer. Diese Seite macht aus der Wahl einen Bericht. F1 erklärt jede Seite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
    <message>
        <source>Number of repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Spread of the repeats</source>
        <translation>Streuung der Wiederholungen</translation>
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
    <name>isotone::LedgerPanel</name>
    <message>
        <source>What it saves, against a predictor from scratch for each</source>
        <translation>Ersparnis gegenüber je einem Prädiktor von Grund auf</translation>
    </message>
    <message>
        <source>New devices</source>
        <translation>Neue Geräte</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Min. je Messung</translation>
    </message>
    <message>
        <source>Measurements of a predictor from scratch</source>
        <translation>Messungen eines Prädiktors von Grund auf</translation>
    </message>
    <message>
        <source>Minutes for each measurement</source>
        <translation>Minuten je Messung</translation>
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
    <message>
        <source>&amp;Adapt a predictor…</source>
        <translation>Prädiktor &amp;anpassen…</translation>
    </message>
    <message>
        <source>Write a measurement &amp;kit…</source>
        <translation>&amp;Messpaket schreiben…</translation>
    </message>
    <message>
        <source>Go to Devices</source>
        <translation>Zu „Geräte“</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Rundgang starten</translation>
    </message>
</context>
<context>
    <name>isotone::MeasureDialog</name>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Rechner messen</translation>
    </message>
    <message>
        <source>Also what is measured already</source>
        <translation>Auch bereits Gemessenes</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Choose a precision and a number of threads.</source>
        <translation>Eine Präzision und eine Zahl von Threads wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Each precision with each number of threads becomes a device: %1 designs on %n device(s). Leave the computer alone meanwhile. You may stop at any time and go on later.</source>
        <translation>
            <numerusform>Jede Präzision mit jeder Zahl von Threads wird ein Gerät: %1 Entwürfe auf %n Gerät. Den Rechner währenddessen in Ruhe lassen. Anhalten ist jederzeit möglich, später geht es weiter.</numerusform>
            <numerusform>Jede Präzision mit jeder Zahl von Threads wird ein Gerät: %1 Entwürfe auf %n Geräten. Den Rechner währenddessen in Ruhe lassen. Anhalten ist jederzeit möglich, später geht es weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>isotone::MeasureModel</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>Zuerst eine Arbeitsmappe öffnen.</translation>
    </message>
    <message>
        <source>The layers of this design space are not known, so there are no networks to measure.</source>
        <translation>Die Schichten dieses Entwurfsraums sind unbekannt; es gibt keine Netze zu messen.</translation>
    </message>
    <message>
        <source>This computer is being measured.</source>
        <translation>Dieser Rechner wird gemessen.</translation>
    </message>
    <message>
        <source>fp32, by the fastest way through each network</source>
        <translation>fp32, auf dem schnellsten Weg durch jedes Netz</translation>
    </message>
    <message>
        <source>int8 with oneDNN</source>
        <translation>int8 mit oneDNN</translation>
    </message>
    <message>
        <source>int8 with QNNPACK</source>
        <translation>int8 mit QNNPACK</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Rechner messen</translation>
    </message>
</context>
<context>
    <name>isotone::MeasurementKitDialog</name>
    <message>
        <source>Write a measurement kit</source>
        <translation>Messpaket schreiben</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Device to measure</source>
        <translation>Zu messendes &amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Number of designs</source>
        <translation>&amp;Zahl der Entwürfe</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>The folder gets the designs to measure, best first, a table to fill in and instructions. The filled table is imported as it is.</source>
        <translation>Der Ordner erhält die zu messenden Entwürfe, die besten zuerst, eine Tabelle zum Ausfüllen und eine Anleitung. Die ausgefüllte Tabelle wird importiert, wie sie ist.</translation>
    </message>
    <message>
        <source>Write kit</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Folder in which the kit is made</source>
        <translation>Ordner, in dem das Messpaket entsteht</translation>
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
    <message>
        <source>%1: %2 › %3</source>
        <translation>%1: %2 › %3</translation>
    </message>
    <message>
        <source>%1 at %2 falls back by %3 % of the ranks on the target.</source>
        <translation>%1 bei %2 fällt auf dem Zielgerät um %3 % der Ränge zurück.</translation>
    </message>
    <message>
        <source>%1 at %2 gains %3 % of the ranks on the target.</source>
        <translation>%1 bei %2 gewinnt auf dem Zielgerät %3 % der Ränge.</translation>
    </message>
    <message>
        <source>The two devices order designs too differently: measure the target on a few designs and adapt a predictor.</source>
        <translation>Die beiden Geräte ordnen Entwürfe zu verschieden: einige Entwürfe auf dem Zielgerät messen und einen Prädiktor anpassen.</translation>
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
        <translation>Stellv.</translation>
    </message>
    <message>
        <source>Target rank</source>
        <translation>Ziel</translation>
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
        <source>Most inverted pairs</source>
        <translation>Meistvertauschte Paare</translation>
    </message>
    <message>
        <source>The first of a pair has the better rank on the proxy, the second on the target.</source>
        <translation>Der erste eines Paars hat den besseren Rang auf dem Stellvertreter, der zweite auf dem Zielgerät.</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>What is inverted</source>
        <translation>Was vertauscht ist</translation>
    </message>
    <message>
        <source>Measure a few designs…</source>
        <translation>Einige Entwürfe messen…</translation>
    </message>
    <message>
        <source>Four steps lead to a predictor for the current device. Choose how many designs to measure; write a measurement kit, fill its table on the device and import it here. A device that is measured already shows the path as a rehearsal: some of its measurements are used, the others judge the result. Every other method gets the same measurements. Keep predictor makes Explore and Predictors use it. Esc leads back to the map.</source>
        <translation>Vier Schritte führen zu einem Prädiktor für das aktuelle Gerät. Wählen, wie viele Entwürfe gemessen werden; ein Messpaket schreiben, seine Tabelle auf dem Gerät ausfüllen und hier importieren. Ein schon gemessenes Gerät zeigt den Weg als Probelauf: Ein Teil seiner Messungen wird benutzt, an den anderen wird das Ergebnis beurteilt. Jedes andere Verfahren erhält dieselben Messungen. Nach „Übernehmen“ nutzen „Erkunden“ und „Prädiktoren“ den Prädiktor. Esc führt zurück zur Karte.</translation>
    </message>
    <message>
        <source>Two devices that rank designs alike (SRCC near 1) can share one predictor. Blue cells are alike, orange ones are not; a hatched cell is not certified: its one-sided 95 % bound lies below 0.90. Click a cell to compare a pair: the row is the target, the column the proxy. Expected regret is the accuracy that is lost on the target when only the proxy&apos;s Pareto designs are measured there, learnt from the other pairs of devices. Adapt… leads from a few measurements of the current device to a predictor for it.</source>
        <translation>Zwei Geräte, die Entwürfe ähnlich ordnen (SRCC nahe 1), können sich einen Prädiktor teilen. Blaue Zellen sind ähnlich, orangefarbene nicht; eine schraffierte Zelle ist nicht gesichert: Ihre einseitige 95-%-Schranke liegt unter 0,90. Ein Klick auf eine Zelle vergleicht ein Paar: Die Zeile ist das Zielgerät, die Spalte der Stellvertreter. Die erwartete Einbuße ist die Genauigkeit, die auf dem Zielgerät verloren geht, wenn dort nur die Pareto-Entwürfe des Stellvertreters gemessen werden, gelernt aus den anderen Gerätepaaren. „Anpassen…“ führt von wenigen Messungen des aktuellen Geräts zu einem Prädiktor dafür.</translation>
    </message>
    <message numerus="yes">
        <source>%1 › %2, %n difference(s)</source>
        <translation>
            <numerusform>%1 › %2, %n Unterschied</numerusform>
            <numerusform>%1 › %2, %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>The first has the better rank on the proxy, the second on the target. First › second:</source>
        <translation>Der erste hat den besseren Rang auf dem Stellvertreter, der zweite auf dem Zielgerät. Erster › zweiter:</translation>
    </message>
</context>
<context>
    <name>isotone::NetworkPanel</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Architecture of the design</source>
        <translation>Architektur des Entwurfs</translation>
    </message>
    <message>
        <source>Release all choices that are pinned by hand</source>
        <translation>Alle von Hand gesetzten Fixierungen aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned  ✕</source>
        <translation>
            <numerusform>%n fixiert  ✕</numerusform>
            <numerusform>%n fixiert  ✕</numerusform>
        </translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>width: share of latency · height: channels</source>
        <translation>Breite: Latenzanteil · Höhe: Kanäle</translation>
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
        <source> (pinned)</source>
        <translation> (fixiert)</translation>
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
        <source>Point at a design to read its numbers; click a choice to pin it.</source>
        <translation>Auf einen Entwurf zeigen, um seine Zahlen zu lesen; eine Wahl anklicken, um sie zu fixieren.</translation>
    </message>
    <message>
        <source>%1 is the same in every design.</source>
        <translation>%1 ist in jedem Entwurf gleich.</translation>
    </message>
    <message>
        <source>the choice taken for each decision</source>
        <translation>die für jede Entscheidung getroffene Wahl</translation>
    </message>
</context>
<context>
    <name>isotone::NeuralSource</name>
    <message>
        <source>Preparing the optimizer network</source>
        <translation>Optimierernetz vorbereiten</translation>
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
    <name>isotone::OptimizerDialog</name>
    <message>
        <source>Train the optimizer network</source>
        <translation>Optimierernetz trainieren</translation>
    </message>
    <message>
        <source>The loss follows here while it learns.</source>
        <translation>Der Verlust erscheint hier beim Lernen.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <translation>Training abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made-up devices to learn from</source>
        <translation>Erfundene Geräte zum Lernen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>isotone::OptimizerModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Reading the optimizer network</source>
        <translation>Optimierernetz lesen</translation>
    </message>
    <message>
        <source>The teacher solves the cases that the network will learn from.</source>
        <translation>Der Lehrer löst die Fälle, aus denen das Netz lernen wird.</translation>
    </message>
    <message>
        <source>The network is being trained.</source>
        <translation>Das Netz wird trainiert.</translation>
    </message>
    <message>
        <source>No optimizer network has been trained. One pass of it puts out a design for any device and goal.</source>
        <translation>Noch kein Optimierernetz trainiert. Ein Durchlauf davon liefert einen Entwurf für jedes beliebige Gerät und Ziel.</translation>
    </message>
    <message>
        <source>A training was interrupted; it goes on where it was.</source>
        <translation>Ein Training wurde unterbrochen; es geht weiter, wo es stand.</translation>
    </message>
    <message>
        <source>The data have changed since it was trained: train it again.</source>
        <translation>Die Daten haben sich seit dem Training geändert: neu trainieren.</translation>
    </message>
    <message numerus="yes">
        <source>Trained around %n device(s) in %1.</source>
        <translation>
            <numerusform>Rund um %n Gerät in %1 trainiert.</numerusform>
            <numerusform>Rund um %n Geräte in %1 trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Train again…</source>
        <translation>Neu trainieren…</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren…</translation>
    </message>
    <message>
        <source>Train the optimizer network</source>
        <translation>Optimierernetz trainieren</translation>
    </message>
    <message>
        <source>On devices that it has not seen, it alone loses %1 % in %2 ms a design.</source>
        <translation>Auf Geräten, die es nicht kennt, verliert es allein %1 % in %2 ms je Entwurf.</translation>
    </message>
    <message>
        <source>Refined, %1 % in %2 ms.</source>
        <translation>Verfeinert: %1 % in %2 ms.</translation>
    </message>
</context>
<context>
    <name>isotone::OptimizerPanel</name>
    <message>
        <source>Optimizer network</source>
        <translation>Optimierernetz</translation>
    </message>
    <message>
        <source>Which predictor is used</source>
        <translation>Welcher Prädiktor gilt</translation>
    </message>
    <message>
        <source>Regret of each method against its time</source>
        <translation>Einbuße jedes Verfahrens über seiner Zeit</translation>
    </message>
    <message>
        <source>The scores follow the training.</source>
        <translation>Die Wertung folgt nach dem Training.</translation>
    </message>
    <message>
        <source>Scores appear here once a network has been trained.</source>
        <translation>Die Wertung erscheint hier, sobald ein Netz trainiert ist.</translation>
    </message>
    <message>
        <source>The loss follows here while it learns.</source>
        <translation>Der Verlust erscheint hier beim Lernen.</translation>
    </message>
    <message>
        <source>Watch the training…</source>
        <translation>Training ansehen…</translation>
    </message>
</context>
<context>
    <name>isotone::PredictorsModel</name>
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
        <translation>SRCC %1, doch nur %2 % innerhalb ±10 %</translation>
    </message>
    <message>
        <source>SRCC %1, and %2 % of predictions within ±10 %</source>
        <translation>SRCC %1; %2 % innerhalb ±10 %</translation>
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
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
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
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Train a predictor…</source>
        <translation>Prädiktor trainieren…</translation>
    </message>
    <message>
        <source>Real accuracies…</source>
        <translation>Echte Genauigkeiten…</translation>
    </message>
    <message>
        <source>Show the optimizer network</source>
        <translation>Optimierernetz zeigen</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>Kurven…</translation>
    </message>
    <message>
        <source>Weight-sharing network</source>
        <translation>Netz mit geteilten Gewichten</translation>
    </message>
    <message>
        <source>A predictor learns from some of a device&apos;s measurements and is judged on others that it has not seen. Points near the diagonal are predicted well. The order (SRCC) decides which designs are chosen, the percentage error (MAPE) how far the numbers can be quoted, and the coverage whether the intervals are honest. Operations (FLOPs) alone are the baseline that every predictor has to beat. Train… fits a predictor and stores it in the workspace; where the space has networks for images that are at hand, it trains them, too, and counts their real accuracies.</source>
        <translation>Ein Prädiktor lernt aus einem Teil der Messungen eines Geräts und wird an anderen beurteilt, die er nicht gesehen hat. Punkte nahe der Diagonale sind gut vorhergesagt. Die Reihenfolge (SRCC) entscheidet, welche Entwürfe gewählt werden, der prozentuale Fehler (MAPE), wie weit die Zahlen zitierbar sind, und die Deckung, ob die Intervalle ehrlich sind. Operationen (FLOPs) allein sind der Bezug, den jeder Prädiktor schlagen muss. „Trainieren…“ passt einen Prädiktor an und speichert ihn in der Arbeitsmappe; hat der Raum Netze für vorhandene Bilder, trainiert es auch diese und bestimmt ihre echten Genauigkeiten.</translation>
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
        <translation>%1–%2, %3</translation>
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
        <translation>Wiederverwendbare Prädiktoren</translation>
    </message>
    <message>
        <source>To repeat this report</source>
        <translation>Diesen Bericht wiederholen</translation>
    </message>
    <message>
        <source>Validation of the methods</source>
        <translation>Überprüfung der Verfahren</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum dieser</translation>
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
    <message>
        <source>Save the tables of the report as XLSX</source>
        <translation>Tabellen des Berichts als XLSX speichern</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Kalkulationstabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Save tables as XLSX…</source>
        <translation>Tabellen als XLSX speichern…</translation>
    </message>
    <message>
        <source>Tables…</source>
        <translation>Tabellen…</translation>
    </message>
    <message>
        <source>The tables and the data of the figures as a spreadsheet (XLSX)</source>
        <translation>Die Tabellen und die Daten der Abbildungen als Kalkulationstabelle (XLSX)</translation>
    </message>
    <message>
        <source>The report shows what you would hand to others: the question, the recommended design, how far to trust the numbers, and where they come from. Switch sections on and off, give it a title, save it as PDF or as one HTML file, its tables as a spreadsheet and its figures as images. Present shows one figure a page on the whole screen.</source>
        <translation>Der Bericht zeigt, was an andere weitergegeben wird: die Frage, den empfohlenen Entwurf, wie verlässlich die Zahlen sind und woher sie stammen. Abschnitte ein- und ausschalten, einen Titel geben, als PDF oder als eine HTML-Datei speichern, die Tabellen als Kalkulationstabelle und die Abbildungen als Bilder. „Vorführen“ zeigt eine Abbildung je Seite auf dem ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <name>isotone::SpecFitDialog</name>
    <message>
        <source>What moved</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>Fit the model to measurements</source>
        <translation>Modell an Messungen anpassen</translation>
    </message>
    <message>
        <source>Keep as spec sheet</source>
        <translation>Als Datenblatt sichern</translation>
    </message>
    <message>
        <source>its own spec sheet, or the catalogue&apos;s of its title</source>
        <translation>eigenes Datenblatt, sonst das des Katalogs zum Titel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Peaks and bandwidth are roofs: only what is reached of them is fitted, with the overhead and, where energies are measured, theirs. Pictures, shares of layers and allocations of bits then stand on the fitted model; measurements stay as they are.</source>
        <translation>Spitzen und Bandbreite sind Obergrenzen: Angepasst wird nur, was davon erreicht wird, dazu die Startzeit der Schichten und, wo Energien gemessen sind, deren Kennzahlen. Abbildungen, Schichtanteile und Bitverteilungen beruhen dann auf dem angepassten Modell; Messungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Anpassen…</translation>
    </message>
</context>
<context>
    <name>isotone::SpecFitModel</name>
    <message>
        <source>Choose a device first.</source>
        <translation>Zuerst ein Gerät wählen.</translation>
    </message>
    <message>
        <source>Fit the model of %1</source>
        <translation>Modell von %1 anpassen</translation>
    </message>
    <message>
        <source>Error %1 % → %2 %, rank correlation %3 → %4</source>
        <translation>Fehler %1 % → %2 %, Rangkorrelation %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the latencies of %Ln design(s)</source>
        <translation>
            <numerusform>Angepasst an die Latenz von %Ln Entwurf</numerusform>
            <numerusform>Angepasst an die Latenzen von %Ln Entwürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, judged on %Ln other(s).</source>
        <translation>
            <numerusform>%1, beurteilt an %Ln anderem.</numerusform>
            <numerusform>%1, beurteilt an %Ln anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and judged on the same: too few are measured for more.</source>
        <translation>%1 und an denselben beurteilt: Für mehr sind zu wenige gemessen.</translation>
    </message>
    <message>
        <source>Keep the spec sheet of %1</source>
        <translation>Datenblatt von %1 sichern</translation>
    </message>
</context>
<context>
    <name>isotone::StartModel</name>
    <message numerus="yes">
        <source>%n decision(s), %1 designs</source>
        <translation>
            <numerusform>%n Entscheidung, %1 Entwürfe</numerusform>
            <numerusform>%n Entscheidungen, %1 Entwürfe</numerusform>
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
    <message>
        <source>New here? A tour of two minutes points at what matters, on the sample or on what is open.</source>
        <translation>Neu hier? Ein Rundgang von zwei Minuten zeigt, worauf es ankommt, am Beispiel oder an dem, was offen ist.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
</context>
<context>
    <name>isotone::SupernetDialog</name>
    <message>
        <source>Real accuracies</source>
        <translation>Echte Genauigkeiten</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>E&amp;pochen</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>One network for all designs</source>
        <translation>Ein Netz für alle Entwürfe</translation>
    </message>
    <message>
        <source>Count accuracies</source>
        <translation>Genauigkeit bestimmen</translation>
    </message>
    <message>
        <source>Accuracies of designs</source>
        <translation>Genauigkeiten der Entwürfe</translation>
    </message>
    <message>
        <source>Held-out accuracy by epoch</source>
        <translation>Validierungsgenauigkeit je Epoche</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Verlust je Epoche</translation>
    </message>
    <message>
        <source>Nothing is trained yet.</source>
        <translation>Noch ist nichts trainiert.</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>The curves begin after the first epoch.</source>
        <translation>Die Kurven beginnen nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>The curves appear when a network is trained.</source>
        <translation>Die Kurven erscheinen, wenn ein Netz trainiert wird.</translation>
    </message>
    <message>
        <source>D&amp;raw</source>
        <translation>&amp;Ziehen</translation>
    </message>
</context>
<context>
    <name>isotone::SupernetModel</name>
    <message>
        <source>Open a workspace first.</source>
        <translation>Zuerst eine Arbeitsmappe öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epoch(s)</source>
        <translation>
            <numerusform>%1 von %n Epoche</numerusform>
            <numerusform>%1 von %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, largest design %2 %, smallest %3 %</source>
        <translation>%1, größter Entwurf %2 %, kleinster %3 %</translation>
    </message>
    <message numerus="yes">
        <source>; real accuracies of %Ln design(s)</source>
        <translation>
            <numerusform>; echte Genauigkeit von %Ln Entwurf</numerusform>
            <numerusform>; echte Genauigkeiten von %Ln Entwürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1, as long as the epochs so far took.</source>
        <translation>Etwa %1, nach der Dauer der bisherigen Epochen.</translation>
    </message>
    <message>
        <source>About %1 of one core of a server.</source>
        <translation>Etwa %1 auf einem Kern eines Servers.</translation>
    </message>
    <message>
        <source>Kept after each epoch: cancel at any time and go on later.</source>
        <translation>Nach jeder Epoche gesichert: jederzeit abbrechen und später fortsetzen.</translation>
    </message>
    <message>
        <source>A new training replaces the network; accuracies that are known stay.</source>
        <translation>Ein neues Training ersetzt das Netz; bekannte Genauigkeiten bleiben.</translation>
    </message>
    <message>
        <source>Train the network first.</source>
        <translation>Zuerst das Netz trainieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln design(s), each with its share of the weights at its own bits, on all test images. What is known is left alone; designs that are new join the workspace.</source>
        <translation>
            <numerusform>%Ln Entwurf mit seinem Anteil der Gewichte und eigenen Bits, an allen Testbildern. Bekanntes bleibt unberührt; neue Entwürfe kommen in die Arbeitsmappe.</numerusform>
            <numerusform>%Ln Entwürfe, jeder mit seinem Anteil der Gewichte und eigenen Bits, an allen Testbildern. Bekanntes bleibt unberührt; neue Entwürfe kommen in die Arbeitsmappe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train the weight-sharing network</source>
        <translation>Netz mit geteilten Gewichten trainieren</translation>
    </message>
    <message>
        <source>Count real accuracies</source>
        <translation>Echte Genauigkeit bestimmen</translation>
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
        <translation>Aktion/Entwurf suchen</translation>
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
        <translation>offen</translation>
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
        <source>Adapt…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Measure a few designs…</source>
        <translation>Einige Entwürfe messen…</translation>
    </message>
    <message>
        <source>expected regret (90 %: %1 – %2)</source>
        <translation>erwartete Einbuße (90 %: %1 – %2)</translation>
    </message>
    <message>
        <source>lost on this pair (95th: %1)</source>
        <translation>Einbuße bei diesem Paar (95.: %1)</translation>
    </message>
    <message>
        <source>%1 has not been measured</source>
        <translation>%1 wurde nicht gemessen</translation>
    </message>
    <message>
        <source>Measure a few designs on it: they tell whose predictor fits, and adapt one.</source>
        <translation>Einige Entwürfe darauf messen: Sie zeigen, wessen Prädiktor passt, und passen einen an.</translation>
    </message>
</context>
</TS>
