package org.chargespec.tools.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;
import org.chargespec.tools.diff.SpecDiff;
import org.chargespec.tools.diff.report.JsonReport;
import org.chargespec.tools.diff.report.MarkdownReport;
import org.chargespec.tools.diff.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two specs. */
@Command(
    name = "diff",
    description = {
      "Lists what changed from spec A to spec B, and whom each change breaks.",
      "",
      "A change breaks a sender if something that conformed to A does not conform to B; a receiver if something"
          + " conforms to B that did not conform to A; Java source if code that uses the types generated from A may"
          + " not compile with those of B, apart from the package. Code that calls canonical constructors or takes"
          + " records apart by patterns is not counted.",
      "",
      "Two things of different names are one that was renamed if each is the other's one best match, their shapes"
          + " are at least half the same (fields with their types, values; of a field its type), and their names and"
          + " docs share words: as many as if either of them were the same. Of a doc with fewer than three words"
          + " that say something, only the name counts.",
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:no change breaks anyone",
      "1:a spec cannot be read",
      "2:a wrong call",
      "3:a change breaks senders, receivers or Java source; with --accepted, one that is not accepted"
    })
final class DiffCommand implements Callable<Integer> {

  private static final int BREAKING = 3;

  /** How to write down changes. Lower case, as it is written in a call. */
  enum Format {
    text,
    markdown,
    json
  }

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The earlier spec: a version such as 2.0.1, or a folder with a spec.yaml.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "B", description = "The later spec, in the same way.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}. Without it, ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description = {
        "A YAML file of breaking changes that were decided on: a list for each name of a spec, with a 'change' as this"
            + " command names it (PLACE: CHANGE) and a 'reason'. Lists only what breaks someone and is not in it, and what is in it and"
            + " did not happen; the exit status goes by that."
      })
  private @Nullable Path accepted;

  @CommandLine.Spec private CommandSpec command;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  DiffCommand() {}

  @Override
  public Integer call() {
    SpecDiff diff = SpecDiff.of(model(before), model(after));
    PrintWriter out = command.commandLine().getOut();
    Path decisions = accepted;
    if (decisions != null) {
      return undecided(diff, AcceptedChanges.read(decisions, diff.after().name()), out);
    }
    out.print(report(diff));
    out.flush();
    return diff.breaking() ? BREAKING : 0;
  }

  private static int undecided(SpecDiff diff, AcceptedChanges accepted, PrintWriter out) {
    List<String> lines = accepted.compare(diff);
    lines.forEach(out::println);
    out.println(
        "%s; accepted: %d, to decide: %d"
            .formatted(TextReport.summary(diff), accepted.changes().size(), lines.size()));
    return lines.isEmpty() ? 0 : BREAKING;
  }

  private String report(SpecDiff diff) {
    return switch (format) {
      case text -> TextReport.of(diff);
      case markdown -> MarkdownReport.of(diff);
      case json -> JsonReport.of(diff);
    };
  }

  /** The spec of a version that this jar has, or of a folder. */
  private static Model model(String name) {
    Path folder = Path.of(name);
    if (Files.isRegularFile(folder.resolve("spec.yaml"))) {
      return SpecModels.link(inFolder(folder.toAbsolutePath().normalize()));
    }
    Optional<SpecSource> version = SpecSource.ofStandard(name);
    if (version.isEmpty() && Files.isDirectory(folder)) {
      throw new Failure("no spec in " + folder + ": it has no spec.yaml");
    }
    return SpecModels.link(version.orElseThrow(() -> SpecModels.unknown(name)));
  }

  private static SpecSource inFolder(Path folder) {
    Path specs = folder.getParent();
    Path name = folder.getFileName();
    if (specs == null || name == null) {
      throw new Failure("a spec is in a folder of its name, and not in " + folder);
    }
    return SpecModels.among(specs, name.toString());
  }
}
