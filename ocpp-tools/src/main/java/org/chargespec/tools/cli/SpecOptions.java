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

/** Which spec a command is about. */
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

  /** For results. */
  PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** For progress. */
  PrintWriter err() {
    return command.commandLine().getErr();
  }

  String version() {
    return version;
  }

  /** The folder of the version's YAML files, if one was named. */
  Optional<Path> folder() {
    return Optional.ofNullable(specs).map(folder -> folder.resolve(version));
  }

  /** The spec, before it is read. */
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

  /** The linked spec; a spec with problems is a failure that names them all. */
  Model model() {
    return SpecModels.link(source());
  }
}
