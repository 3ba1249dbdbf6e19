package org.chargespec.benchmarks.json;

import java.util.concurrent.TimeUnit;
import org.chargespec.OcppObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads a message from bytes, and writes it to bytes. All libraries get the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class CodecBenchmark {

  /** The messages that are read and written. */
  @Param public Message message;

  /** Who reads and writes it. */
  @Param public Library library;

  private Format format;
  private OcppObject value;
  private byte[] utf8;

  /** Makes sure that what is compared does the same. */
  @Setup
  public void prepare() {
    value = message.make();
    format = library.format(message.version(), value.getClass());
    utf8 = Library.OCPP_JSON.format(message.version(), value.getClass()).encode(value);
    if (!format.decode(utf8).equals(value) || !format.decode(format.encode(value)).equals(value)) {
      throw new IllegalStateException(library + " does not read or write " + message + " right");
    }
  }

  /** Bytes to a record. */
  @Benchmark
  public OcppObject decode() {
    return format.decode(utf8);
  }

  /** A record to bytes. */
  @Benchmark
  public byte[] encode() {
    return format.encode(value);
  }
}
