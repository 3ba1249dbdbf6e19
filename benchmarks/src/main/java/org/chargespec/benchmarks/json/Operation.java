package org.chargespec.benchmarks.json;

/** An operation on a frame: a method of {@link FrameBenchmark}. */
public enum Operation {
  DECODE_UTF8("decodeUtf8", "decode UTF-8"),
  DECODE_STRING("decodeString", "decode String"),
  ENCODE_UTF8("encodeUtf8", "encode to UTF-8"),
  ENCODE_STRING("encodeString", "encode to String");

  private final String method;
  private final String title;

  Operation(String method, String title) {
    this.method = method;
    this.title = title;
  }

  String method() {
    return method;
  }

  /** Returns what a table calls it. */
  public String title() {
    return title;
  }

  static Operation of(String benchmark) {
    for (Operation operation : values()) {
      if (benchmark.endsWith("." + operation.method)) {
        return operation;
      }
    }
    throw new IllegalArgumentException("no operation: " + benchmark);
  }
}
