package org.chargespec.benchmarks.json;

import java.nio.charset.StandardCharsets;
import org.chargespec.benchmarks.formats.FrameFormat;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.json.OcppJson;
import org.chargespec.json.PendingCalls;
import org.chargespec.json.Received;

/** Makes sure that a contender keeps all of a frame: what it read and wrote is the same frame. */
final class SameContent {

  private SameContent() {}

  static void require(FrameSample frame, FrameFormat format) {
    byte[] utf8 = frame.utf8();
    String text = new String(utf8, StandardCharsets.UTF_8);
    require(frame, format.encodeToUtf8(format.decode(utf8)));
    require(frame, format.encode(format.decode(text)).getBytes(StandardCharsets.UTF_8));
  }

  private static void require(FrameSample frame, byte[] written) {
    Received read = OcppJson.strict(frame.version()).readFrame(written, PendingCalls.none());
    if (!read.equals(frame.frame())) {
      throw new IllegalStateException("the frame has changed: " + read);
    }
  }
}
