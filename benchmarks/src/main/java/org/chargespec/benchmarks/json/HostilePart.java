package org.chargespec.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.chargespec.OcppObject;
import org.chargespec.benchmarks.results.Figures;
import org.chargespec.benchmarks.results.Part;
import org.chargespec.json.OcppJson;
import org.chargespec.v16.ClearCacheRequest;
import org.chargespec.v16.GetInstalledCertificateIdsResponse;
import org.chargespec.v16.MeterValuesRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.DataTransferRequest;
import org.chargespec.v201.NotifyEventRequest;
import org.chargespec.v201.NotifyMonitoringReportRequest;
import org.chargespec.v201.Ocpp201;

/**
 * Documents of a megabyte that are much work for their size, such as somebody could send to keep a
 * server busy. They are read by the tolerant mode, which notes all that is wrong.
 */
public final class HostilePart implements Part {

  private static final int SIZE = 1 << 20;
  private static final int ROUNDS = 20;

  /** A document: a beginning, something over and over again, and an end. */
  public enum Document {
    EMPTY_METER_VALUES(
        "empty objects for meter values",
        MeterValuesRequest.class,
        "{\"connectorId\":1,\"meterValue\":[",
        "{},",
        "{}]}"),
    EMPTY_MONITORS(
        "empty objects for monitors",
        NotifyMonitoringReportRequest.class,
        "{\"requestId\":1,\"seqNo\":0,\"generatedAt\":\"2026-01-01T00:00:00Z\",\"monitor\":[",
        "{},",
        "{}]}"),
    EMPTY_EVENTS(
        "empty objects for events", NotifyEventRequest.class, "{\"eventData\":[", "{},", "{}]}"),
    EMPTY_HASHES(
        "empty objects for certificate hashes",
        GetInstalledCertificateIdsResponse.class,
        "{\"certificateHashData\":[",
        "{},",
        "{}]}"),
    UNKNOWN_PROPERTIES("unknown properties", ClearCacheRequest.class, "{", "\"\":0,", "\"\":0}"),
    FREE_NUMBERS(
        "numbers in free JSON, the last one too large",
        DataTransferRequest.class,
        "{\"vendorId\":\"A\",\"data\":[",
        "0,",
        "1e999999999]}"),
    FREE_OBJECTS(
        "empty objects in free JSON",
        DataTransferRequest.class,
        "{\"vendorId\":\"A\",\"data\":[",
        "{},",
        "{}]}"),
    ESCAPES("escapes", DataTransferRequest.class, "{\"vendorId\":\"", "\\u0041", "\"}");

    private final String title;
    private final Class<? extends OcppObject> type;
    private final String begin;
    private final String again;
    private final String end;

    Document(
        String title, Class<? extends OcppObject> type, String begin, String again, String end) {
      this.title = title;
      this.type = type;
      this.begin = begin;
      this.again = again;
      this.end = end;
    }

    /** Returns what it contains, in words. */
    public String title() {
      return title;
    }

    private byte[] utf8() {
      int times = (SIZE - begin.length() - end.length()) / again.length();
      return (begin + again.repeat(times) + end).getBytes(StandardCharsets.UTF_8);
    }

    private OcppJson json() {
      return OcppJson.tolerant(
          type.getPackageName().endsWith("v16") ? Ocpp16.VERSION : Ocpp201.VERSION);
    }
  }

  @Override
  public String name() {
    return "json-hostile";
  }

  @Override
  public Figures measure() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Figures figures = new Figures();
    for (Document document : Document.values()) {
      OcppJson json = document.json();
      byte[] utf8 = document.utf8();
      long nanos = Long.MAX_VALUE;
      long bytes = Long.MAX_VALUE;
      for (int i = 0; i < ROUNDS; i++) {
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        json.decode(document.type, utf8);
        nanos = Math.min(nanos, threads.getCurrentThreadCpuTime() - start);
        bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - allocated);
      }
      figures.put((double) nanos / utf8.length, "hostile", document, "ns");
      figures.put((double) bytes / utf8.length, "hostile", document, "bytes");
    }
    return figures;
  }
}
