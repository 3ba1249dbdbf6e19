package org.ocpp4j.spec.read;

import java.util.Collection;
import java.util.Locale;

/** Finds what an author probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * Returns {@code "; did you mean 'x'?"} for the known name nearest to what was written, or an
   * empty text where none is near.
   */
  public static String among(Collection<String> known, String written) {
    String best = null;
    int bestDistance = Math.max(1, written.length() / 3) + 1;
    for (String name : known) {
      int distance = distance(name.toLowerCase(Locale.ROOT), written.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best == null ? "" : "; did you mean '" + best + "'?";
  }

  /** Levenshtein's distance: how many letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
