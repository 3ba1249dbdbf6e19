package org.chargespec.interop;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The other program, which prints a line for each thing that it has to say. */
final class Peer implements AutoCloseable {

  private static final int MOST_SECONDS = 60;

  private final Process process;
  private final BufferedReader lines;
  private final List<String> failures = new ArrayList<>();

  Peer(Path folder, String... command) throws IOException {
    this.process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    this.lines = process.inputReader();
  }

  /** Returns what follows a word that a line begins with; lines before it are failures. */
  String await(String word) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(word + " ")) {
        return line.substring(word.length() + 1);
      }
      failures.add("peer: " + line);
    }
    throw new IOException("the peer has ended without " + word + ": " + failures);
  }

  /** Tells it to end, and returns how many calls it saw. */
  int end() throws IOException {
    process.getOutputStream().close();
    return Integer.parseInt(await("COUNT"));
  }

  List<String> failures() {
    return failures;
  }

  @Override
  public void close() throws IOException {
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
