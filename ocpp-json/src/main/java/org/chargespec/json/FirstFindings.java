package org.chargespec.json;

import java.util.List;
import java.util.PriorityQueue;

/** The findings that come first in the document: so many, however many there are. */
final class FirstFindings {

  private final int most;

  /** The last of them is the first to go. */
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(Finding.IN_DOCUMENT.reversed());

  /**
   * @param most how many are kept
   */
  FirstFindings(int most) {
    this.most = most;
  }

  /** Tells whether a finding at a place would be kept. */
  boolean wants(int at) {
    return kept.size() < most || at < kept.element().at();
  }

  void add(Finding finding) {
    kept.add(finding);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** Returns them in the order of the document. */
  List<Finding> inOrder() {
    return kept.stream().sorted(Finding.IN_DOCUMENT).toList();
  }
}
