package org.ocpp4j.spec.importer;

import java.util.List;

/**
 * What an import did.
 *
 * @param added what is new in the spec, with the gaps to fill
 * @param changed which facts changed
 * @param gone what the spec has and the schemas no longer have; it was left in place
 * @param files how many files were written
 */
public record ImportReport(List<String> added, List<String> changed, List<String> gone, int files) {

  /** Copies the lists. */
  public ImportReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }
}
