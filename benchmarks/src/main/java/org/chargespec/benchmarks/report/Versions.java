package org.chargespec.benchmarks.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.chargespec.benchmarks.results.ClassPath;

/** The versions of the libraries. */
final class Versions {

  /** Each library's jar by its name in the document; where there are two, with the first number. */
  private static final Map<String, String> JARS =
      Map.of(
          "jmh", "jmh-core",
          "jackson2", "jackson-databind-2",
          "jackson3", "jackson-databind-3",
          "fastjson2", "fastjson2",
          "avaje", "avaje-jsonb",
          "gson", "gson",
          "chargetime", "v1_6",
          "ocppj", "OCPP-J",
          "networknt", "json-schema-validator",
          "jsonschema2pojo", "jsonschema2pojo-core");

  private Versions() {}

  static Map<String, String> all() {
    return JARS.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> version(entry.getValue())));
  }

  private static String version(String jar) {
    String name = ClassPath.current().jar(jar).getFileName().toString();
    return name.substring(name.lastIndexOf('-') + 1).replace(".jar", "");
  }
}
