package org.chargespec.tools.importer;

import java.util.List;

/**
 * What an import did.
 *
 * @param added what is new in the spec, with the gaps to fill
 * @param changed which facts changed
 * @param gone what the spec had and the schemas do not have; left in place unless pruned
 * @param conflicts on what schemas disagree that describe one type in several places
 * @param files how many files were written or removed
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
