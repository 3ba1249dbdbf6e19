package org.chargespec.spec.read;

import java.util.Collection;
import java.util.Locale;

/** Suggests a known name for an unknown one. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * Returns {@code "; did you mean 'x'?"} for the known name nearest to the written one, or an
   * empty text if none is near.
   */
  public static String among(Collection<String> known, String written) {
    String best = null;
    int bestDistance = Math.max(1, (written.length() + 1) / 3) + 1;
    for (String name : known) {
      int distance = distance(name.toLowerCase(Locale.ROOT), written.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best == null ? "" : "; did you mean '" + best + "'?";
  }

  /**
   * Returns the message about a name that is not in a closed list.
   *
   * @param what the kind of name, such as "initiator"
   */
  public static String unknown(String what, String written, Collection<String> known) {
    return "unknown %s '%s'; must be one of %s%s"
        .formatted(what, written, String.join(", ", known), among(known, written));
  }

  /** Returns the Damerau-Levenshtein distance. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, i, b, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int cheapest(int[][] steps, String a, int i, String b, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = steps[i - 1][j - 1] + (same ? 0 : 1);
    best = Math.min(best, Math.min(steps[i][j - 1], steps[i - 1][j]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
