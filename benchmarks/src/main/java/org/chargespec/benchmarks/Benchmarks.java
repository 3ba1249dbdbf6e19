package org.chargespec.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chargespec.benchmarks.report.Document;
import org.chargespec.benchmarks.report.QuickReport;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Fingerprint;
import org.chargespec.benchmarks.results.Jdk;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.benchmarks.results.ResultFolder;

/** Measures what has not been measured yet, and writes the document. */
public final class Benchmarks {

  private final Settings settings;
  private final ResultFolder results;

  private Benchmarks(Settings settings) throws IOException {
    this.settings = settings;
    this.results =
        new ResultFolder(
            settings.target().resolve(settings.quick() ? "quick-results" : "results"),
            Fingerprint.of(System.getProperty("java.class.path")));
  }

  /** Takes its settings from system properties. */
  public static void main(String[] args) throws Exception {
    new Benchmarks(Settings.ofSystemProperties()).run();
  }

  private void run() throws Exception {
    Jdk jdk = Jdk.current();
    Optional<Jdk> second = Jdk.beside(jdk, Parts.SECOND_JDK);
    if (settings.quick()) {
      List<Part> parts = Parts.quick(jdk);
      for (Part part : parts) {
        results.forget(part);
      }
      System.out.println(QuickReport.of(measured(parts), jdk));
      return;
    }
    if (second.isEmpty()) {
      System.out.println("Left out: there is no JDK " + Parts.SECOND_JDK + " beside this one.");
    }
    Figures figures = measured(Parts.all(settings, jdk, second));
    Path docs = settings.root().resolve("docs");
    Document.write(docs, figures, jdk, second);
    System.out.println("Written: " + docs.resolve(Document.NAME));
  }

  /** Returns all figures, those of earlier runs included. */
  private Figures measured(List<Part> parts) throws Exception {
    Figures all = new Figures();
    for (Part part : parts) {
      boolean wanted = settings.wants(part.name());
      if (wanted && settings.again()) {
        results.forget(part);
      }
      Optional<Figures> kept = results.read(part);
      if (kept.isPresent()) {
        all.putAll(kept.get());
        System.out.println(part.name() + ": kept");
      } else if (wanted) {
        all.putAll(measured(part));
      }
    }
    return all;
  }

  private Figures measured(Part part) throws Exception {
    long start = System.nanoTime();
    Figures figures = part.measure();
    results.write(part, figures);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    System.out.println(part.name() + ": measured in " + taken.toSeconds() + " s");
    return figures;
  }
}
