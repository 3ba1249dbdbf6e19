package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.chargespec.Action;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the documents that are the most work. Memory and time stay proportional to their length.
 */
class CostTest {

  private static final int SIZE = 1 << 20;

  /** The most bytes that may be allocated for a byte of the document. */
  private static final int MOST_PER_BYTE = 256;

  /** The most CPU time for a byte of the document; the best of {@link #ATTEMPTS} counts. */
  private static final int MOST_NANOS_PER_BYTE = 1000;

  /** The first ones are slow: the code is not compiled yet. */
  private static final int ATTEMPTS = 10;

  private static final int SIZE_OF_A_LIST = 1 << 16;

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
   * The cost of reading a document.
   *
   * @param bytesPerByte how much was allocated for a byte of it, until it was read
   */
  private record Cost(String document, Handling handling, long bytesPerByte, long nanosPerByte) {}

  @ParameterizedTest
  @EnumSource
  void aLargeDocumentIsInProportion(Document document) {
    check(document.name(), document.version(), document.type, document.utf8());
  }

  /** A list of objects in a type of a version. */
  private record ListOfObjects(
      OcppVersion version, Class<? extends OcppObject> type, String name) {}

  static Stream<ListOfObjects> listsOfObjects() {
    return OcppVersions.all().stream().flatMap(CostTest::listsOfObjects);
  }

  private static Stream<ListOfObjects> listsOfObjects(OcppVersion version) {
    List<ListOfObjects> lists = new ArrayList<>();
    Set<Class<?>> seen = new HashSet<>();
    Deque<Class<?>> types = new ArrayDeque<>();
    for (Action action : version.registry().actions()) {
      if (action instanceof Action.Call<?, ?> call) {
        types.add(call.requestType());
        types.add(call.responseType());
      } else if (action instanceof Action.Send<?> send) {
        types.add(send.messageType());
      }
    }
    while (!types.isEmpty()) {
      Class<?> type = types.remove();
      if (OcppObject.class.isAssignableFrom(type) && seen.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          Type held = component.getGenericType();
          boolean isList =
              held instanceof ParameterizedType list && list.getRawType() == List.class;
          Type single = isList ? ((ParameterizedType) held).getActualTypeArguments()[0] : held;
          if (single instanceof Class<?> object && OcppObject.class.isAssignableFrom(object)) {
            types.add(object);
            if (isList) {
              lists.add(
                  new ListOfObjects(
                      version, type.asSubclass(OcppObject.class), component.getName()));
            }
          }
        }
      }
    }
    return lists.stream();
  }

  /** Of each empty object, all that is missing is noted. */
  @MethodSource("listsOfObjects")
  @ParameterizedTest
  void emptyObjectsInAnyListAreInProportion(ListOfObjects list) {
    String begin = "{\"" + list.name + "\":[";
    String document = begin + "{},".repeat((SIZE_OF_A_LIST - begin.length()) / 3 - 2) + "{}]}";
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    check(list.type.getSimpleName() + "." + list.name, list.version, list.type, utf8);
  }

  private static void check(
      String name, OcppVersion version, Class<? extends OcppObject> type, byte[] utf8) {
    for (Handling handling : Handling.values()) {
      OcppJson json = OcppJson.builder(version).all(handling).build();
      Cost cost = cost(name, handling, utf8.length, () -> json.decode(type, utf8));
      for (int again = 1; again < ATTEMPTS && cost.nanosPerByte >= MOST_NANOS_PER_BYTE; again++) {
        cost = cost(name, handling, utf8.length, () -> json.decode(type, utf8));
      }
      COSTS.add(cost);
      assertThat(cost.bytesPerByte).as(cost.toString()).isLessThan(MOST_PER_BYTE);
      assertThat(cost.nanosPerByte).as(cost.toString()).isLessThan(MOST_NANOS_PER_BYTE);
    }
  }

  private static Cost cost(String name, Handling handling, long length, Runnable read) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    read.run();
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    return new Cost(name, handling, allocated / length, nanos / length);
  }

  @AfterAll
  static void report() {
    System.out.println(COSTS.size() + " readings; most memory: " + max(Cost::bytesPerByte));
    System.out.println("most time: " + max(Cost::nanosPerByte));
  }

  private static Cost max(ToLongFunction<Cost> of) {
    return Collections.max(COSTS, Comparator.comparingLong(of));
  }
}
