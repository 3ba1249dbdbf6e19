package org.chargespec.fuzzing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * Limits the cost of reading. Beyond a fixed amount, memory is proportional to the length of the
 * document. One thread searches.
 */
final class Cost {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * How much more memory than otherwise is let pass while a search runs: what it adds to the code
   * allocates, too. A document of 1,581 bytes took 3.6 MB under it, and 38 kB without.
   */
  private static final int ALLOWANCE = Boolean.getBoolean("fuzz.search") ? 64 : 1;

  private static final int MOST_BYTES = ALLOWANCE << 16;

  private static final int MOST_BYTES_PER_BYTE = ALLOWANCE * 512;

  private static final long MOST_NANOS = 2_000_000_000L;

  /** Shorter documents say nothing of proportions. */
  private static final int LONG_DOCUMENT = 1000;

  private static final Cost TOTAL = new Cost();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TOTAL::print));
  }

  private int length;
  private long allocated;
  private long nanos;

  private long documents;
  private long most;
  private double mostPerByte;
  private long slowest;
  private double slowestPerByte;

  private Cost() {}

  /**
   * Runs something that reads a document.
   *
   * @throws AssertionError if it takes too much memory or time
   */
  static <T> T of(byte[] document, Supplier<T> read) {
    T result = TOTAL.measure(document.length, read);
    // The first time, classes are loaded, instrumented and compiled.
    for (int again = 0; again < 2 && TOTAL.isTooMuch(); again++) {
      result = TOTAL.measure(document.length, read);
    }
    TOTAL.add();
    return result;
  }

  private <T> T measure(int length, Supplier<T> read) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    T result = read.get();
    this.nanos = System.nanoTime() - start;
    this.allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    this.length = length;
    return result;
  }

  private boolean isTooMuch() {
    return allocated > MOST_BYTES + (long) MOST_BYTES_PER_BYTE * length || nanos > MOST_NANOS;
  }

  private void add() {
    documents++;
    most = Math.max(most, allocated);
    slowest = Math.max(slowest, nanos);
    if (length >= LONG_DOCUMENT) {
      mostPerByte = Math.max(mostPerByte, (double) allocated / length);
      slowestPerByte = Math.max(slowestPerByte, (double) nanos / length);
    }
    if (isTooMuch()) {
      throw new AssertionError(
          "reading %,d bytes took %,d bytes and %,d ns".formatted(length, allocated, nanos));
    }
  }

  private void print() {
    System.out.printf(
        "%,d readings; at most %,d bytes allocated in one, %.0f for a byte of a document of %,d or"
            + " more; slowest %,d ns, %.0f for a byte%n",
        documents, most, mostPerByte, LONG_DOCUMENT, slowest, slowestPerByte);
  }
}
