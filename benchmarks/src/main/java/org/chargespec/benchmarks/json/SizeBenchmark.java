package org.chargespec.benchmarks.json;

import java.util.concurrent.TimeUnit;
import org.chargespec.benchmarks.formats.Chargespec;
import org.chargespec.benchmarks.formats.FrameFormat;
import org.chargespec.benchmarks.frames.Messages;
import org.chargespec.json.Frame;
import org.chargespec.json.OcppJson;
import org.chargespec.v201.Ocpp201;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads and writes frames of one kind and many sizes with ocpp-json. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class SizeBenchmark {

  /** How many variables a NotifyReport has, at about 330 bytes each. */
  @Param("0")
  public int variables;

  private FrameFormat format;
  private Frame.Call value;
  private byte[] utf8;

  /** Makes the frame. */
  @Setup
  public void prepare() {
    format = new Chargespec(OcppJson.tolerant(Ocpp201.VERSION));
    value = frame(variables);
    utf8 = format.encodeToUtf8(value);
  }

  static Frame.Call frame(int variables) {
    return new Frame.Call("1042", Messages.notifyReport(variables));
  }

  /** UTF-8 to an object. */
  @Benchmark
  public Object decodeUtf8() {
    return format.decode(utf8);
  }

  /** An object to UTF-8. */
  @Benchmark
  public byte[] encodeUtf8() {
    return format.encodeToUtf8(value);
  }
}
