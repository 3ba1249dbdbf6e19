package org.chargespec.benchmarks.formats;

/** One library's way to read and write the frames of one action. */
public interface FrameFormat {

  /** Reads a frame that is as it should be, from UTF-8. */
  Object decode(byte[] utf8);

  /** Reads a frame that is as it should be. */
  Object decode(String text);

  /** Writes what {@link #decode(byte[])} returned, as UTF-8. */
  byte[] encodeToUtf8(Object frame);

  /** Writes what {@link #decode(byte[])} returned. */
  String encode(Object frame);
}
