package org.chargespec.session;

import org.chargespec.session.Incident.Kind;

/**
 * The last calls of ours that have ended, so that an answer that comes after that can be told from
 * one that answers nothing. Of an id only a hash is kept: a session that idles stays small, and a
 * clash does no more than give an incident another name.
 */
final class RecentCalls {

  private static final int COUNT = 8;

  private final long[] hashes = new long[COUNT];
  private int next;

  void answered(String id) {
    add(hash(id) | 1);
  }

  void timedOut(String id) {
    add(hash(id) & ~1L);
  }

  private void add(long hash) {
    hashes[next] = hash;
    next = (next + 1) % COUNT;
  }

  /** Tells what an answer is whose call is not open. */
  Kind kindOfAnswer(String id) {
    long hash = hash(id);
    // From the last one back: a peer may see the same id twice.
    for (int i = 1; i <= COUNT; i++) {
      long known = hashes[(next - i + COUNT) % COUNT];
      if ((known | 1) == (hash | 1)) {
        return (known & 1) == 1 ? Kind.DUPLICATE_ANSWER : Kind.LATE_ANSWER;
      }
    }
    return Kind.UNKNOWN_ANSWER;
  }

  /** FNV-1a with 64 bits. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
