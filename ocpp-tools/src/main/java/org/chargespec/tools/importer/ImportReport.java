package org.chargespec.tools.importer;

import java.util.List;

/**
 * The result of an import.
 *
 * @param added new elements, with gaps to fill
 * @param changed changed facts
 * @param gone elements that the schemas no longer have; kept unless pruned
 * @param conflicts contradictions between schemas of the same type
 * @param files the number of files written or removed
 */
public record ImportReport(
    List<String> added,
    List<String> changed,
    List<String> gone,
    List<String> conflicts,
    int files) {

  /** Copies the lists. */
  public ImportReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
    conflicts = List.copyOf(conflicts);
  }
}
