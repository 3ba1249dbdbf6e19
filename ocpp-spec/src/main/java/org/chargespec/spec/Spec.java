package org.chargespec.spec;

import java.util.List;
import java.util.Optional;
import org.chargespec.spec.link.InheritedDocs;
import org.chargespec.spec.link.Linker;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.read.HeaderElement.StandardElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Problem;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.SpecReader;
import org.chargespec.spec.read.YamlText;

/**
 * The result of reading and linking a spec.
 *
 * @param model the model; empty if there are problems
 * @param problems all problems, by file, line and column
 * @param gaps the gaps, such as missing docs, by file, line and column; in a shipped spec, gaps are
 *     problems
 */
public record Spec(Optional<Model> model, List<Problem> problems, List<Problem> gaps) {

  /** Reads and links a spec that may use shipped versions. */
  public static Spec load(SpecSource source, String javaPackage) {
    return load(source, javaPackage, SpecLookup.shipped());
  }

  /**
   * Reads and links a spec.
   *
   * @param source its files
   * @param javaPackage the package of its types
   * @param usable the versions that it may use
   */
  public static Spec load(SpecSource source, String javaPackage, SpecLookup usable) {
    Problems problems = new Problems(source.shipped());
    SpecElement elements = elements(source, problems);
    List<Model> used = new UsedSpecs(usable, problems).of(elements.header());
    // Linking an incomplete spec would report consequences of the first problems.
    Optional<Model> model =
        problems.isEmpty()
            ? new Linker(elements, javaPackage, used, problems).link()
            : Optional.empty();
    return new Spec(model, problems.inOrder(), problems.gapsInOrder());
  }

  /**
   * Reads a spec. Missing docs are taken from the earlier version that it names.
   *
   * @param problems receives the problems
   */
  public static SpecElement elements(SpecSource source, Problems problems) {
    SpecElement own = new SpecReader(problems).read(source.name(), source.files());
    return inherited(own, problems).map(docs -> docs.fill(own)).orElse(own);
  }

  /**
   * Returns the docs of the earlier version that a spec names, or empty if it names none.
   *
   * @param own the spec as it was read
   * @param problems receives an unknown version
   */
  public static Optional<InheritedDocs> inherited(SpecElement own, Problems problems) {
    Located<String> version = own.header().docsFrom();
    if (version == null) {
      return Optional.empty();
    }
    Optional<SpecSource> source = SpecSource.ofStandard(version.value());
    if (source.isEmpty() || version.value().equals(own.header().name().value())) {
      problems.add(
          version.at(),
          "unknown version '%s' in 'docsFrom'; there are %s"
              .formatted(version.value(), String.join(", ", SpecSource.standardVersions())));
      return Optional.empty();
    }
    return Optional.of(new InheritedDocs(elements(source.get(), new Problems())));
  }

  /**
   * Reads and links a shipped version.
   *
   * @throws IllegalArgumentException if there is no such version
   */
  public static Model ofStandard(String version) {
    SpecSource source =
        SpecSource.ofStandard(version)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no spec of OCPP %s; there are %s"
                            .formatted(version, SpecSource.standardVersions())));
    Spec spec = load(source, standardPackage(source).orElse(""));
    return spec.model()
        .orElseThrow(
            () ->
                new IllegalStateException("the spec of OCPP " + version + ": " + spec.problems()));
  }

  /**
   * Returns the package that a version names for its types; empty for a spec that is not a version.
   */
  public static Optional<String> standardPackage(SpecSource source) {
    String header = source.name() + "/spec.yaml";
    List<YamlText> files =
        source.files().stream().filter(file -> file.path().equals(header)).toList();
    SpecElement elements = new SpecReader(new Problems()).read(source.name(), files);
    return Optional.ofNullable(elements.header().standard())
        .map(StandardElement::javaPackage)
        .filter(name -> !name.isEmpty());
  }
}
