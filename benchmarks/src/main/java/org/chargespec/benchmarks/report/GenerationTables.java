package org.chargespec.benchmarks.report;

import java.util.OptionalDouble;
import org.chargespec.benchmarks.generation.GrowthPart;
import org.chargespec.benchmarks.model.JarsPart;
import org.chargespec.benchmarks.results.Figures;

/** Generation and what comes out of it. */
record GenerationTables(Figures figures) {

  private static final double SECOND = 1e9;

  Table compilation() {
    Table table = new Table("", "s", "heap, MB");
    table.row("with the processor", seconds("generation", "with"), megabytes("with"));
    table.row(
        "with one that only writes the same files",
        seconds("generation", "copies"),
        Numbers.MISSING);
    table.row("the same files without", seconds("generation", "without"), megabytes("without"));
    table.row("ratio of first and last", ratio("with", "ns"), ratio("with", "MB"));
    table.row("ratio of second and last", ratio("copies", "ns"), Numbers.MISSING);
    return table;
  }

  private String megabytes(String name) {
    return Numbers.whole(figures.get("generation", name, "MB"));
  }

  private String ratio(String name, String unit) {
    return Numbers.hundredths(
        Numbers.ratio(
            figures.get("generation", name, unit), figures.get("generation", "without", unit)));
  }

  Table growth() {
    Table table = new Table("versions", "s", "files", "lines");
    for (int versions = 1; versions <= GrowthPart.VERSIONS.size(); versions++) {
      String title = String.join(", ", GrowthPart.VERSIONS.subList(0, versions));
      generated(table, title, "growth", versions);
    }
    return table;
  }

  Table pojo() {
    Table table = new Table("", "s", "files", "lines");
    generated(table, "Chargespec", "pojo", "ours");
    generated(table, "jsonschema2pojo", "pojo", "jsonschema2pojo");
    return table;
  }

  private void generated(Table table, String title, String group, Object name) {
    table.row(
        title,
        seconds(group, name),
        Numbers.whole(figures.get(group, name, "files")),
        Numbers.whole(figures.get(group, name, "lines")));
  }

  private String seconds(String group, Object name) {
    OptionalDouble nanos = figures.get(group, name, "ns");
    return Numbers.hundredths(Numbers.ratio(nanos, OptionalDouble.of(SECOND)));
  }

  Table jars() {
    Table table = new Table("", "bytes", "classes");
    for (String jar : JarsPart.JARS) {
      table.row(
          jar,
          Numbers.whole(figures.get("jars", jar, "bytes")),
          Numbers.whole(figures.get("jars", jar, "classes")));
    }
    return table;
  }

  String violations() {
    return Numbers.whole(figures.get("violations", "bytes"))
        + " bytes allocated, "
        + Numbers.whole(figures.get("violations", "ns"))
        + " ns";
  }
}
