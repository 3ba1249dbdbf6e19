package org.chargespec.spec.read;

import org.jspecify.annotations.Nullable;

/** The word that marks a gap in a spec. */
public final class Gap {

  /** The word; a missing doc is read as this word. */
  public static final String WORD = "GAP";

  private Gap() {}

  /** Returns whether a text is this word. */
  public static boolean is(@Nullable String text) {
    return text != null && text.strip().equals(WORD);
  }
}
