package org.chargespec.tools.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the changes of an import. */
final class Changes {

  final List<String> added = new ArrayList<>();
  final List<String> changed = new ArrayList<>();
  final List<String> gone = new ArrayList<>();
  final List<String> conflicts = new ArrayList<>();

  /** The first value of each fact, with its schema: another schema may contradict it. */
  private final Map<String, Decision> decisions = new HashMap<>();

  private record Decision(String value, String file) {}

  /** Returns whether an earlier schema contradicts a fact, and adds the conflict. */
  boolean conflicts(String place, String key, String value, String file) {
    Decision first = decisions.putIfAbsent(place + " " + key, new Decision(value, file));
    if (first == null || first.value().equals(value)) {
      return false;
    }
    conflicts.add(
        "%s: %s: %s in %s, %s in %s; the first is used"
            .formatted(place, key, first.value(), first.file(), value, file));
    return true;
  }

  ImportReport report(int files) {
    return new ImportReport(added, changed, gone, conflicts, files);
  }
}
