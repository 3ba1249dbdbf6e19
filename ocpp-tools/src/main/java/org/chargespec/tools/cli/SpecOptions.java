package org.chargespec.tools.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments for version and spec. */
final class SpecOptions {

  @Parameters(
      index = "0",
      paramLabel = "VERSION",
      description = "Version of the standard, such as 1.6 or 2.0.1.")
  private String version = "";

  @Option(
      names = "--spec",
      paramLabel = "DIR",
      description =
          "Folder that holds the folder of the version's YAML files. Without it, the spec in this jar.")
  private @Nullable Path specs;

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandSpec command;

  /** For picocli. */
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  SpecOptions() {}

  /** Returns the writer for results. */
  PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** Returns the writer for progress. */
  PrintWriter err() {
    return command.commandLine().getErr();
  }

  String version() {
    return version;
  }

  /** Returns the folder of the YAML files of the version, if given. */
  Optional<Path> folder() {
    return Optional.ofNullable(specs).map(folder -> folder.resolve(version));
  }

  /** Returns the files of the spec. */
  SpecSource source() {
    Path all = specs;
    if (all == null) {
      return SpecSource.ofStandard(version).orElseThrow(() -> SpecModels.unknown(version));
    }
    Path folder = all.resolve(version);
    if (!Files.isDirectory(folder)) {
      throw new Failure("no such folder: " + folder);
    }
    return SpecModels.among(all, version);
  }

  /** Returns the linked spec; throws a failure with all problems if there are any. */
  Model model() {
    return SpecModels.link(source());
  }
}
