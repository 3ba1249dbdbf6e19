package org.chargespec.benchmarks.formats;

import java.nio.charset.StandardCharsets;

/** A library that reads and writes text only: bytes are converted before and after. */
interface TextFormat extends FrameFormat {

  @Override
  default Object decode(byte[] utf8) {
    return decode(new String(utf8, StandardCharsets.UTF_8));
  }

  @Override
  default byte[] encodeToUtf8(Object frame) {
    return encode(frame).getBytes(StandardCharsets.UTF_8);
  }
}
