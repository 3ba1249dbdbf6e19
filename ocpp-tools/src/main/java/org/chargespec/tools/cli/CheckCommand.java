package org.chargespec.tools.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.link.Linker;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.SpecReader;
import org.chargespec.tools.lint.DocLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lints the spec. */
@Command(
    name = "check",
    description =
        "Lints the YAML of a version: gaps, docs, names, units. Exit status 1 if anything is wrong.")
final class CheckCommand implements Callable<Integer> {

  @Mixin private SpecOptions spec = new SpecOptions();
  @Spec private CommandSpec command;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  CheckCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    SpecSource source = spec.source();
    Problems problems = new Problems();
    SpecElement elements = new SpecReader(problems).read(source.name(), source.files());
    if (problems.isEmpty()) {
      new DocLint(problems).check(elements);
      new Linker(elements, "check", List.of(), problems).link();
    }
    problems.inOrder().forEach(out::println);
    out.printf(
        "OCPP %s: %d files, %d problems%n",
        spec.version(), source.files().size(), problems.inOrder().size());
    return problems.isEmpty() ? 0 : 1;
  }
}
