package org.chargespec.session;

import org.chargespec.session.Incident.Kind;

/**
 * The last calls of ours that have ended. With them, a late or second answer can be told from one
 * to a call that was never made. Only a hash of each id is kept, so that an idle session is small.
 * If two ids have the same hash, an incident gets the wrong kind, and nothing else happens.
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
    // The newest first: an id may have been used twice.
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
