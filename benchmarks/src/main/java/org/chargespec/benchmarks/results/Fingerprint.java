package org.chargespec.benchmarks.results;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Tells one build from another. */
public final class Fingerprint {

  private Fingerprint() {}

  /** Returns a number for a class path: of the bytes of our own jars, the names of the others. */
  public static String of(String classPath) throws IOException {
    CRC32 sum = new CRC32();
    for (Path entry :
        Stream.of(classPath.split(Pattern.quote(File.pathSeparator), -1)).map(Path::of).toList()) {
      String name = entry.getFileName().toString();
      sum.update(name.getBytes(StandardCharsets.UTF_8));
      if (name.startsWith("ocpp-") && Files.isRegularFile(entry)) {
        sum.update(Files.readAllBytes(entry));
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
