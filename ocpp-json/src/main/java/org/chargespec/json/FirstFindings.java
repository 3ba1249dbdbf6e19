package org.chargespec.json;

import java.util.List;
import java.util.PriorityQueue;

/** Keeps a limited number of findings: those that come first in the document. */
final class FirstFindings {

  private final int most;

  /** The head is the last of them in the document: it is the first to be dropped. */
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(Finding.IN_DOCUMENT.reversed());

  /**
   * @param most the most that are kept
   */
  FirstFindings(int most) {
    this.most = most;
  }

  /** Returns whether a finding at an offset would be kept. */
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
