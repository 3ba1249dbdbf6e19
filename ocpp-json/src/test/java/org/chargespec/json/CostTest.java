package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Documents of the largest size, each made to be as much work as it can be: memory stays in
 * proportion to their length, whatever is wrong with them.
 */
class CostTest {

  private static final int SIZE = 1 << 20;

  /** The most bytes that may be allocated for a byte of the document. */
  private static final int MOST_PER_BYTE = 256;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A document: a beginning, something over and over again, and an end. */
  enum Document {
    BLANKS(org.chargespec.v16.ClearCacheRequest.class, "{", " ", "}"),
    DIGITS(org.chargespec.v16.DataTransferRequest.class, "{\"vendorId\":\"A\",\"data\":", "9", "}"),
    ESCAPES(org.chargespec.v16.DataTransferRequest.class, "{\"vendorId\":\"", "\\u0041", "\"}"),
    ACCENTS(org.chargespec.v16.DataTransferRequest.class, "{\"vendorId\":\"", "\u00e9", "\"}"),
    EMPTY_OBJECTS(meterValues(), "{\"connectorId\":1,\"meterValue\":[", "{},", "{}]}"),
    NUMBERS_FOR_OBJECTS(meterValues(), "{\"connectorId\":1,\"meterValue\":[", "0,", "0]}"),
    NULLS_FOR_OBJECTS(meterValues(), "{\"connectorId\":1,\"meterValue\":[", "null,", "0]}"),
    LISTS_FOR_OBJECTS(meterValues(), "{\"connectorId\":1,\"meterValue\":[", "[],", "[]]}"),
    UNKNOWN_PROPERTIES(org.chargespec.v16.ClearCacheRequest.class, "{", "\"\":0,", "\"\":0}"),
    DUPLICATES(org.chargespec.v16.ResetRequest.class, "{", "\"type\":0,", "\"type\":\"Hard\"}"),
    OWN_TYPES(
        org.chargespec.v201.GetVariablesRequest.class, "{\"getVariableData\":[", "{},", "{}]}"),
    LARGE_TYPES(
        org.chargespec.v201.NotifyMonitoringReportRequest.class,
        "{\"requestId\":1,\"seqNo\":0,\"generatedAt\":\"2026-01-01T00:00:00Z\",\"monitor\":[",
        "{},",
        "{}]}"),
    UNKNOWN_ENUM_VALUES(
        org.chargespec.v201.GetInstalledCertificateIdsRequest.class,
        "{\"certificateType\":[",
        "\"\",",
        "0]}"),
    LONG_NAME(
        free(),
        "{\"vendorId\":\"A\",\"data\":{\"" + "a".repeat(SIZE / 2) + "\":[",
        "0,",
        "[1e999999999]]}}"),
    LONG_NAME_ABOVE_FAULTS(
        org.chargespec.v201.ClearCacheRequest.class,
        "{\"" + "a".repeat(SIZE / 2) + "\":1",
        ",\"" + "b".repeat(SIZE / 1024) + "\":1",
        "}"),
    FREE_LISTS(free(), "{\"vendorId\":\"A\",\"data\":[", "[],", "[]]}"),
    FREE_OBJECTS(free(), "{\"vendorId\":\"A\",\"data\":[", "{},", "{}]}"),
    FREE_NUMBERS(free(), "{\"vendorId\":\"A\",\"data\":[", "0,", "1e999999999]}"),
    FREE_LONG_NUMBERS(
        free(), "{\"vendorId\":\"A\",\"data\":[", "9".repeat(100) + ",", "1e999999999]}"),
    FREE_TEXTS(free(), "{\"vendorId\":\"A\",\"data\":[", "\"\",", "1e999999999]}"),
    FREE_DUPLICATES(free(), "{\"vendorId\":\"A\",\"data\":{", "\"\":0,", "\"\":0}}"),
    CUSTOM_DATA(free(), "{\"vendorId\":\"A\",\"customData\":{", "\"a\":0,", "\"b\":0}}");

    private final Class<? extends OcppObject> type;
    private final String begin;
    private final String again;
    private final String end;

    Document(Class<? extends OcppObject> type, String begin, String again, String end) {
      this.type = type;
      this.begin = begin;
      this.again = again;
      this.end = end;
    }

    byte[] utf8() {
      int room = SIZE - begin.length() - end.length();
      int times = room / again.getBytes(StandardCharsets.UTF_8).length;
      return (begin + again.repeat(times) + end).getBytes(StandardCharsets.UTF_8);
    }

    private static Class<? extends OcppObject> meterValues() {
      return org.chargespec.v16.MeterValuesRequest.class;
    }

    private static Class<? extends OcppObject> free() {
      return org.chargespec.v201.DataTransferRequest.class;
    }

    OcppVersion version() {
      return type.getPackageName().endsWith("v16") ? Ocpp16.VERSION : Ocpp201.VERSION;
    }
  }

  /** The dearest so far; printed, so that a change for the worse is seen before it is too much. */
  private static final List<Cost> COSTS = new ArrayList<>();

  /**
   * What a document cost.
   *
   * @param bytesPerByte how much was allocated for a byte of it, until it was read
   */
  private record Cost(Document document, Handling handling, long bytesPerByte, long nanosPerByte) {}

  @ParameterizedTest
  @EnumSource
  void memoryIsInProportion(Document document) {
    byte[] utf8 = document.utf8();
    for (Handling handling : Handling.values()) {
      OcppJson json = OcppJson.builder(document.version()).all(handling).build();
      long before = THREADS.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();

      json.decode(document.type, utf8);

      long nanos = System.nanoTime() - start;
      long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
      long length = utf8.length;
      Cost cost = new Cost(document, handling, allocated / length, nanos / length);
      COSTS.add(cost);
      assertThat(cost.bytesPerByte()).as(cost.toString()).isLessThan(MOST_PER_BYTE);
    }
  }

  @AfterAll
  static void report() {
    System.out.println("most memory: " + max(Cost::bytesPerByte));
    System.out.println("most time: " + max(Cost::nanosPerByte));
  }

  private static Cost max(ToLongFunction<Cost> of) {
    return Collections.max(COSTS, Comparator.comparingLong(of));
  }
}
