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

/**
 * A spec that was read and linked.
 *
 * @param model the model; empty if there is any problem
 * @param problems all that is wrong, by file, line and column
 * @param gaps what is still to be written, such as docs, by file, line and column; in a spec of
 *     ours that is wrong, and so among the problems
 */
public record Spec(Optional<Model> model, List<Problem> problems, List<Problem> gaps) {

  /**
   * Reads and links a spec that may use shipped versions, and whose types shall be in a package.
   */
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
    // Linking what was read in part would report what follows from the first problems, not more of
    // them.
    Optional<Model> model =
        problems.isEmpty()
            ? new Linker(elements, javaPackage, used, problems).link()
            : Optional.empty();
    return new Spec(model, problems.inOrder(), problems.gapsInOrder());
  }

  /**
   * Reads a spec. Docs that it has not itself are those of the earlier version that it names.
   *
   * @param problems where to note what is wrong
   */
  public static SpecElement elements(SpecSource source, Problems problems) {
    SpecElement own = new SpecReader(problems).read(source.name(), source.files());
    return inherited(own, problems).map(docs -> docs.fill(own)).orElse(own);
  }

  /**
   * Returns the docs that a spec takes from an earlier version, or nothing if it names none.
   *
   * @param own the spec as it was read
   * @param problems where to note that there is no such version
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
   * Reads and links a version of the standard that this jar describes.
   *
   * @throws IllegalArgumentException if it describes no such version
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

  /** Returns the package of the types of a version of the standard; other specs name none. */
  public static Optional<String> standardPackage(SpecSource source) {
    SpecElement elements = new SpecReader(new Problems()).read(source.name(), source.files());
    return Optional.ofNullable(elements.header().standard()).map(StandardElement::javaPackage);
  }
}
