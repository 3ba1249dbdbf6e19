package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.WireEnum;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.sample.SamplePayloads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading allocates the objects that are returned, and little else; writing allocates the result.
 * Sizes are those of a JVM of 64 bits with its usual heap. Custom data is left out: its maps and
 * lists are copied, so that nobody can change them.
 */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int HEADER = 12;
  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int WHOLE_NUMBER = 16;
  private static final int INSTANT = 24;
  private static final int DECIMAL = 40;
  private static final int TEXT = 24;
  private static final int LIST = 24;

  /** A map and its copy. */
  private static final int MAP = 320;

  private static final int ENTRY = 80;

  /** The reader, what stands for "accepted", and the iterators of free JSON. */
  private static final int ONCE = 192;

  /** Beyond it, the arrays in which a list grows are as large as the list again. */
  private static final int PERCENT_READ = 140;

  /** The digits of a decimal as a number, until the code is compiled. */
  private static final int DIGITS = 64;

  private static final int WARM_UP = 20;

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("org.chargespec.json.Standards#types")
  void readingAllocatesWhatIsHeldAndWritingTheResult(
      String name, OcppVersion version, Model model, ObjectType type) throws Exception {
    Class<? extends OcppObject> record = Standards.recordOf(type);
    OcppJson json = OcppJson.strict(version);
    SamplePayloads samples = new SamplePayloads(model);
    for (Map<String, ?> payload : List.of(samples.minimal(type), samples.full(type))) {
      JsonNode tree = SamplesTest.tree(SamplesTest.JACKSON.writeValueAsString(payload));
      withoutCustomData(tree);
      byte[] utf8 = tree.toString().getBytes(StandardCharsets.UTF_8);
      OcppObject value = SamplesTest.accepted(json.decode(record, utf8));

      long held = size(value);
      long read = allocated(() -> json.decode(record, utf8));
      String text = tree.toString();
      long readAsText = allocated(() -> json.decode(record, text));
      long written = allocated(() -> json.encodeToUtf8(value));

      assertThat(Math.max(read, readAsText))
          .as("%s holds %d bytes", record, held)
          .isLessThanOrEqualTo(held * PERCENT_READ / 100 + ONCE);
      assertThat(written)
          .as("%s is written as %d bytes", record, utf8.length)
          .isLessThanOrEqualTo(utf8.length + ARRAY_HEADER + ONCE + decimals(tree) * DIGITS);
    }
  }

  private static void withoutCustomData(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      object.remove("customData");
    }
    tree.forEach(AllocationTest::withoutCustomData);
  }

  private static long decimals(JsonNode tree) {
    long count = tree.isNumber() ? 1 : 0;
    for (JsonNode below : tree) {
      count += decimals(below);
    }
    return count;
  }

  /** Returns the least that one run of several allocates. */
  private static long allocated(Runnable run) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < WARM_UP; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      run.run();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }

  private static long size(@Nullable Object value) throws ReflectiveOperationException {
    if (value == null || value instanceof Boolean || value instanceof WireEnum) {
      return 0;
    }
    if (value instanceof Integer) {
      return WHOLE_NUMBER;
    }
    if (value instanceof String text) {
      boolean narrow = text.chars().allMatch(c -> c < 256);
      return TEXT + aligned(ARRAY_HEADER + (long) text.length() * (narrow ? 1 : 2));
    }
    if (value instanceof BigDecimal) {
      return DECIMAL;
    }
    if (value instanceof Instant) {
      return INSTANT;
    }
    if (value instanceof List<?> list) {
      long size = LIST + aligned(ARRAY_HEADER + (long) list.size() * REFERENCE);
      for (Object item : list) {
        size += size(item);
      }
      return size;
    }
    if (value instanceof Map<?, ?> map) {
      long size = MAP;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        size += ENTRY + size(entry.getKey()) + size(entry.getValue());
      }
      return size;
    }
    return sizeOfRecord(value);
  }

  private static long sizeOfRecord(Object value) throws ReflectiveOperationException {
    long own = HEADER;
    long below = 0;
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      boolean flag = component.getType() == boolean.class;
      own += flag ? 1 : REFERENCE;
      if (!component.getType().isPrimitive()) {
        below += size(component.getAccessor().invoke(value));
      }
    }
    return aligned(own) + below;
  }

  private static long aligned(long size) {
    return size + 7 & ~7;
  }
}
