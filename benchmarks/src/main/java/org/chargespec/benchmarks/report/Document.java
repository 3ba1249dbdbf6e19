package org.chargespec.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chargespec.benchmarks.json.Operation;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Jdk;

/** The document: a text in which tables take the places of names in double braces. */
public final class Document {

  /** The name of the file. */
  public static final String NAME = "benchmarks.md";

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9.]+)}}");

  private Document() {}

  /** Writes the document and its plot into a folder. */
  public static void write(Path folder, Figures figures, Jdk jdk, Optional<Jdk> second)
      throws IOException {
    Machine machine = Machine.current();
    Map<String, String> contents = contents(figures, jdk, second, machine);
    Files.writeString(folder.resolve(NAME), filled(template(), contents));
    Plot plot = new Plot(figures, jdk, machine.line(jdk));
    plot.writePng(folder.resolve("benchmarks.png"));
    plot.writeSvg(folder.resolve("benchmarks.svg"));
  }

  private static Map<String, String> contents(
      Figures figures, Jdk jdk, Optional<Jdk> second, Machine machine) {
    FrameTables frames = new FrameTables(figures, jdk);
    MemoryTables memory = new MemoryTables(figures, jdk);
    GenerationTables generation = new GenerationTables(figures);
    RunTables runs = new RunTables(figures);
    Map<String, String> contents = new LinkedHashMap<>();
    contents.put("machine", machine.list(jdk, second));
    contents.put("cores", Integer.toString(machine.cores()));
    contents.put("jdk", Integer.toString(jdk.feature()));
    contents.put("aims", AimsTable.of(figures, jdk));
    contents.put("decode.time", frames.times(Operation.DECODE_UTF8).toString());
    contents.put("decode.bytes", frames.allocation(Operation.DECODE_UTF8).toString());
    contents.put("encode.time", frames.times(Operation.ENCODE_UTF8).toString());
    contents.put("encode.bytes", frames.allocation(Operation.ENCODE_UTF8).toString());
    contents.put("forms", FormsTable.of(figures, jdk, second).toString());
    contents.put("sorted", FormsTable.sorted(figures, jdk).toString());
    contents.put("memory", memory.decoded().toString());
    contents.put("session", Numbers.whole(figures.get("memory", "session")));
    contents.put("cold", runs.cold().toString());
    contents.put("sizes", runs.sizes().toString());
    contents.put("hostile", runs.hostile().toString());
    contents.put("threads", runs.threads().toString());
    contents.put("files", Numbers.whole(figures.get("generation", "files")));
    contents.put("compilation", generation.compilation().toString());
    contents.put("growth", generation.growth().toString());
    contents.put("pojo", generation.pojo().toString());
    contents.put("jars", generation.jars().toString());
    contents.put("violations", generation.violations());
    contents.putAll(Versions.all());
    return contents;
  }

  private static String template() throws IOException {
    try (InputStream file = Document.class.getResourceAsStream(NAME)) {
      return new String(Objects.requireNonNull(file, NAME).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String filled(String template, Map<String, String> contents) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(contents.get(place.group(1)), place.group(1))));
  }
}
