package org.chargespec.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chargespec.benchmarks.formats.Chargespec;
import org.chargespec.benchmarks.formats.Jackson2;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.Ocpp16;

/** A program that reads one frame and ends. It loads nothing of what it does not use. */
public final class FirstDecode {

  /** Reads nothing. */
  public static final String NOTHING = "nothing";

  /** Reads with ocpp-json. */
  public static final String CHARGESPEC = "chargespec";

  /** Reads with Jackson 2. */
  public static final String JACKSON2 = "jackson2";

  private FirstDecode() {}

  /** Reads the frame in a file, the second argument, with what the first one names. */
  public static void main(String[] args) throws IOException {
    byte[] utf8 = Files.readAllBytes(Path.of(args[1]));
    if (args[0].equals(CHARGESPEC)) {
      chargespec(utf8);
    } else if (args[0].equals(JACKSON2)) {
      jackson2(utf8);
    }
  }

  private static void chargespec(byte[] utf8) {
    new Chargespec(OcppJson.tolerant(Ocpp16.VERSION)).decode(utf8);
  }

  private static void jackson2(byte[] utf8) {
    new Jackson2("BootNotification", BootNotificationRequest.class).decode(utf8);
  }
}
