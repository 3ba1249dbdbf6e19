package com.acme.charging.load;

import java.io.PrintStream;
import java.util.Set;

/**
 * 2,000 charging stations against one CSMS, in one JVM and on the loopback; then once more, with 5
 * % of the connections cut meanwhile. It ends by itself, with exit status 1 if any call failed that
 * may not, or if anything is left afterwards.
 */
public final class Load {

  private static final Size SIZE = new Size(2_000, 10, 25);
  private static final int CUT_PERCENT = 5;

  /**
   * How much more of the heap may be in use afterwards than before: caches of the JDK and Jetty.
   */
  private static final long TOLERANCE = 2 << 20;

  private static final double BYTES_OF_A_MIB = 1 << 20;

  private final PrintStream out;

  private Load(PrintStream out) {
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] args) {
    int status = 1;
    try {
      status = run(System.out, SIZE) ? 0 : 1;
    } catch (Exception e) {
      e.printStackTrace();
    }
    System.exit(status); // threads of a run that broke off would keep the JVM from ending
  }

  static boolean run(PrintStream out, Size size) throws Exception {
    Load load = new Load(out);
    out.println(
        "Java "
            + Runtime.version()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors");
    out.println("== warm-up: classes are loaded and compiled, and threads that stay are started");
    boolean good = load.warmUp(new Size(size.stations(), 1, size.calls()));
    good &= load.once("all connections live", size, 0);
    good &= load.once("5 % of the connections are cut", size, CUT_PERCENT);
    out.println(good ? "== good" : "== BAD");
    return good;
  }

  /** Memory that this run keeps is not a leak; only its sessions and its client must be gone. */
  private boolean warmUp(Size size) throws Exception {
    Set<Thread> threads = Remains.threads();
    Remains remains = new Remains();
    boolean good = calls(new Run(out, size, remains), 0);
    return Remains.await(
            () ->
                remains.alive() == 0
                    && Remains.threadsSince(threads).stream().noneMatch(Load::isOfClient))
        && good;
  }

  private static boolean isOfClient(String thread) {
    return thread.startsWith("HttpClient");
  }

  private boolean once(String name, Size size, int cutPercent) throws Exception {
    out.println("== " + name);
    Set<Thread> threads = Remains.threads();
    long heap = Remains.heap();
    Remains remains = new Remains();
    boolean good = calls(new Run(out, size, remains), cutPercent);
    boolean gone =
        Remains.await(() -> Remains.threadsSince(threads).isEmpty() && remains.alive() == 0);
    long alive = remains.alive();
    remains.forget();
    long more = Remains.heap() - heap;
    out.printf(
        "  left: threads %s, %d sessions, %.2f MiB of heap more than %.2f%n",
        Remains.threadsSince(threads), alive, more / BYTES_OF_A_MIB, heap / BYTES_OF_A_MIB);
    return good && gone && more <= TOLERANCE;
  }

  /** In a method of its own, so that nothing refers to the run afterwards. */
  private boolean calls(Run run, int cutPercent) throws Exception {
    run.open();
    boolean good = run.steady();
    good &= run.flatOut(cutPercent);
    return run.close() && good;
  }
}
