package org.chargespec.benchmarks.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;

/** Goes through a text and makes nothing of it: less work than any reader does. */
record Floor(ToIntFunction<byte[]> walk) implements FrameFormat {

  private static final JsonFactory JACKSON = new JsonFactory();

  /** Only the tokens, by the parser of Jackson. */
  static int tokens(byte[] utf8) {
    try (JsonParser parser = JACKSON.createParser(utf8)) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only the sum of the bytes. */
  static int sum(byte[] utf8) {
    int sum = 0;
    for (byte one : utf8) {
      sum += one;
    }
    return sum;
  }

  @Override
  public Object decode(byte[] utf8) {
    return walk.applyAsInt(utf8);
  }

  @Override
  public Object decode(String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] encodeToUtf8(Object frame) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String encode(Object frame) {
    throw new UnsupportedOperationException();
  }
}
