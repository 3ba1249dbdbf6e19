package org.chargespec.json.document;

import java.util.List;
import java.util.stream.IntStream;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.Sample;
import org.chargespec.tools.sample.SamplePayloads;

/**
 * The variations of a type in its own fields and those one level below; of the deeper ones, which
 * are most of them and the largest, some. All of them take minutes.
 */
public final class NearSamples {

  private static final int NEAR = 2;

  /** One of so many is kept; a prime, to keep other kinds of variations at each place. */
  private static final int DEEP_STEP = 11;

  private NearSamples() {}

  /** Returns them, the same ones each time. */
  public static List<Sample> of(SamplePayloads payloads, ObjectType type) {
    List<Sample> all = payloads.variations(type);
    return IntStream.range(0, all.size())
        .filter(i -> i % DEEP_STEP == 0 || depth(all.get(i)) <= NEAR)
        .mapToObj(all::get)
        .toList();
  }

  private static long depth(Sample sample) {
    return sample.pointer().chars().filter(c -> c == '/').count();
  }
}
