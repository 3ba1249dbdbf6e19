package org.chargespec.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs programs. What they print is in a file. */
public record Processes(Path log) {

  /**
   * Runs a program to its end.
   *
   * @return how long it took, in nanoseconds
   */
  public long run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int exitCode =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    long duration = System.nanoTime() - start;
    if (exitCode != 0) {
      throw new IllegalStateException(command.get(0) + ": " + Files.readString(log));
    }
    return duration;
  }
}
