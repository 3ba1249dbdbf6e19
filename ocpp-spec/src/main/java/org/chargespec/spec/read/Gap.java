package org.chargespec.spec.read;

import org.jspecify.annotations.Nullable;

/** The word that stands in a spec where something is still to be written. */
public final class Gap {

  /** The word; an absent doc is read as if it stood there. */
  public static final String WORD = "GAP";

  private Gap() {}

  /** Tells whether a text is only that word. */
  public static boolean is(@Nullable String text) {
    return text != null && text.strip().equals(WORD);
  }
}
