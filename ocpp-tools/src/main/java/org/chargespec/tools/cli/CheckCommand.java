package org.chargespec.tools.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.link.Linker;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.SpecReader;
import org.chargespec.tools.lint.DocLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lints the spec. */
@Command(
    name = "check",
    description =
        "Lints the YAML of a version: gaps, docs, names, units. Exit status 1 if there is a problem.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private SpecOptions spec = new SpecOptions();

  /** For picocli. */
  CheckCommand() {}

  @Override
  public Integer call() {
    SpecSource source = spec.source();
    Problems problems = new Problems();
    SpecElement elements = new SpecReader(problems).read(source.name(), source.files());
    if (problems.isEmpty()) {
      new DocLint(problems).check(elements);
      new Linker(Spec.elements(source, problems), "check", List.of(), problems).link();
    }
    List<String> lines = problems.inOrder().stream().map(Object::toString).toList();
    String summary =
        "OCPP %s: %d files, %d problems"
            .formatted(spec.version(), source.files().size(), lines.size());
    return new Report(lines, summary).print(spec.out());
  }
}
