package org.chargespec.fuzzing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The meaning of an input of the search: two bytes for the type, the third whether the rest is the
 * document itself or a {@link Recipe} for one.
 */
final class Documents {

  private static final int HEAD = 3;
  private static final int RAW = 0;
  private static final int SEEDED_CHANGES = 4;

  private Documents() {}

  /** The type that an input is about. */
  static SampledType type(byte[] input) {
    int index = input.length < HEAD ? 0 : (input[0] & 0xff) << 8 | (input[1] & 0xff);
    return SampledType.ALL.get(index % SampledType.ALL.size());
  }

  /** The document of an input. */
  static byte[] document(byte[] input) {
    if (input.length < HEAD) {
      return input;
    }
    int kind = input[2] & 3;
    return kind == RAW
        ? Arrays.copyOfRange(input, HEAD, input.length)
        : Recipe.apply(type(input).sample(kind & 1), input, HEAD);
  }

  /** Inputs to begin with: each sample of each type, and some changes to it. */
  static Stream<byte[]> seeds() {
    return IntStream.range(0, SampledType.ALL.size()).boxed().flatMap(Documents::seeds);
  }

  private static Stream<byte[]> seeds(int type) {
    List<String> samples = SampledType.ALL.get(type).samples();
    Stream<byte[]> raw =
        samples.stream().map(sample -> input(type, RAW, sample.getBytes(StandardCharsets.UTF_8)));
    Random random = new Random(type);
    Stream<byte[]> changed =
        IntStream.range(0, SEEDED_CHANGES)
            .mapToObj(
                i -> {
                  byte[] recipe = new byte[3 * (1 + i)];
                  random.nextBytes(recipe);
                  return input(type, 2 + (i & 1), recipe);
                });
    return Stream.concat(raw, changed);
  }

  private static byte[] input(int type, int kind, byte[] rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(type >> 8);
    out.write(type);
    out.write(kind);
    out.writeBytes(rest);
    return out.toByteArray();
  }
}
