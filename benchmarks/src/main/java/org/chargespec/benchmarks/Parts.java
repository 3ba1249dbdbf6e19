package org.chargespec.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chargespec.benchmarks.cold.ColdPart;
import org.chargespec.benchmarks.generation.CompilationPart;
import org.chargespec.benchmarks.generation.GrowthPart;
import org.chargespec.benchmarks.generation.PojoPart;
import org.chargespec.benchmarks.json.HostilePart;
import org.chargespec.benchmarks.json.JsonParts;
import org.chargespec.benchmarks.json.SizePart;
import org.chargespec.benchmarks.json.ThreadsPart;
import org.chargespec.benchmarks.memory.MemoryPart;
import org.chargespec.benchmarks.model.JarsPart;
import org.chargespec.benchmarks.model.ViolationsPart;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;

/** All parts of the benchmark. */
final class Parts {

  /** The JDK on which a part of the frames is measured, too. */
  static final int SECOND_JDK = 25;

  private Parts() {}

  static List<Part> all(Settings settings, Jdk jdk, Optional<Jdk> second) {
    List<Part> parts = new ArrayList<>(JsonParts.all(jdk, second));
    parts.add(new SizePart(jdk));
    parts.add(new ThreadsPart(jdk));
    parts.add(new HostilePart());
    parts.add(new MemoryPart());
    parts.add(new ColdPart(jdk, settings.target()));
    parts.add(new JarsPart());
    parts.add(new ViolationsPart());
    parts.add(new CompilationPart(settings.root()));
    parts.add(new GrowthPart());
    Path schemas = settings.shared().resolve("ocpp-schemas").resolve("2.1");
    if (Files.isDirectory(schemas)) {
      parts.add(new PojoPart(schemas));
    } else {
      System.out.println("Left out, jsonschema2pojo: there are no schemas in " + schemas);
    }
    return parts;
  }

  static List<Part> quick(Jdk jdk) {
    return JsonParts.quick(jdk);
  }
}
