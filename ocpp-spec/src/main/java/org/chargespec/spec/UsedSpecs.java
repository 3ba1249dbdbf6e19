package org.chargespec.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.read.HeaderElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.Suggestion;

/** Loads the versions whose types a spec uses. */
final class UsedSpecs {

  private final SpecLookup specs;
  private final Problems problems;

  UsedSpecs(SpecLookup specs, Problems problems) {
    this.specs = specs;
    this.problems = problems;
  }

  List<Model> of(HeaderElement header) {
    List<Model> used = new ArrayList<>();
    for (Located<String> use : header.uses()) {
      if (use.value().equals(header.name().value())) {
        problems.add(use.at(), "a spec cannot use itself; remove it from 'use'");
      } else {
        load(use, header.name().value()).ifPresent(used::add);
      }
    }
    return List.copyOf(used);
  }

  private Optional<Model> load(Located<String> use, String user) {
    Optional<SpecSource> source = specs.find(use.value());
    if (source.isEmpty()) {
      List<String> known = specs.names().stream().filter(name -> !name.equals(user)).toList();
      problems.add(
          use.at(),
          "unknown spec '%s' in 'use'; there are %s%s"
              .formatted(
                  use.value(), String.join(", ", known), Suggestion.among(known, use.value())));
      return Optional.empty();
    }
    Optional<String> javaPackage = Spec.standardPackage(source.get());
    if (javaPackage.isEmpty()) {
      problems.add(
          use.at(),
          "'%s' is not a version: its spec.yaml has no section 'standard'".formatted(use.value()));
      return Optional.empty();
    }
    // A used version may itself use only shipped versions, so there is no circle.
    Spec spec = Spec.load(source.get(), javaPackage.get());
    spec.problems().forEach(problem -> problems.add(problem.at(), problem.message()));
    return spec.model();
  }
}
