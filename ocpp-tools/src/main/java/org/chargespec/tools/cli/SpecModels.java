package org.chargespec.tools.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.read.Suggestion;

/** Specs as commands name them; one that cannot be had is a failure. */
final class SpecModels {

  private SpecModels() {}

  /** The spec in a folder, with the lists beside it. */
  static SpecSource among(Path specs, String name) {
    try {
      return SpecSource.among(specs, name);
    } catch (IOException e) {
      throw new Failure("cannot read " + specs.resolve(name) + ": " + e);
    }
  }

  /** A spec of which no folder is named, and which this jar does not have. */
  static Failure unknown(String version) {
    List<String> known = SpecSource.standardVersions();
    return new Failure(
        "no spec of version '%s'; there are %s%s"
            .formatted(version, String.join(", ", known), Suggestion.among(known, version)));
  }

  /** The linked spec; a spec with problems is a failure that names them all. */
  static Model link(SpecSource source) {
    Spec spec = Spec.load(source, "org.chargespec.v" + source.name().replace(".", ""));
    return spec.model()
        .orElseThrow(
            () ->
                new Failure(
                    spec.problems().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"))));
  }
}
