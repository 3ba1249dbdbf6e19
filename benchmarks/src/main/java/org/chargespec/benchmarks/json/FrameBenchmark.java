package org.chargespec.benchmarks.json;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.chargespec.benchmarks.formats.Contender;
import org.chargespec.benchmarks.formats.FrameFormat;
import org.chargespec.benchmarks.frames.FrameSample;
import org.chargespec.benchmarks.frames.PropertyOrder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads and writes a whole frame. All contenders get the same text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class FrameBenchmark {

  /** The frame. */
  @Param public FrameSample frame;

  /** Who reads and writes it. */
  @Param public Contender contender;

  /** The order of its properties. */
  @Param public PropertyOrder order;

  private FrameFormat format;
  private Object value;
  private byte[] utf8;
  private String text;

  /** Makes sure that what is compared does the same. */
  @Setup
  public void prepare() {
    utf8 = frame.utf8(order);
    text = new String(utf8, StandardCharsets.UTF_8);
    format = contender.format(frame);
    value = format.decode(utf8);
    if (contender.writes()) {
      SameContent.require(frame, format);
    }
  }

  /** UTF-8 to an object. */
  @Benchmark
  public Object decodeUtf8() {
    return format.decode(utf8);
  }

  /** A string to an object. */
  @Benchmark
  public Object decodeString() {
    return format.decode(text);
  }

  /** An object to UTF-8. */
  @Benchmark
  public byte[] encodeUtf8() {
    return format.encodeToUtf8(value);
  }

  /** An object to a string. */
  @Benchmark
  public String encodeString() {
    return format.encode(value);
  }
}
