package org.chargespec.tools.diff;

import org.jspecify.annotations.Nullable;

/**
 * A difference between two specs.
 *
 * @param place what it is about
 * @param aspect in what respect
 * @param before what it was; null if there was nothing
 * @param after what it is; null if there is nothing
 * @param breaks whom it breaks
 */
public record Change(
    Place place, Aspect aspect, @Nullable String before, @Nullable String after, Breaks breaks) {

  /** Returns what happened, in one word. */
  public String verb() {
    return switch (aspect) {
      case PRESENCE -> before == null ? "added" : "removed";
      case NAME -> "renamed";
      default -> "changed";
    };
  }

  /** Tells whether something came that was not there. */
  public boolean added() {
    return aspect == Aspect.PRESENCE && before == null;
  }

  /** Tells whether something is there no more. */
  public boolean removed() {
    return aspect == Aspect.PRESENCE && after == null;
  }

  /** Returns what happened in words, without the place. */
  public String text() {
    return switch (aspect) {
      case PRESENCE -> verb() + details();
      case NAME -> "renamed";
      default -> "%s %s -> %s".formatted(aspect.word(), orNone(before), orNone(after));
    };
  }

  private String details() {
    String details = before == null ? after : before;
    return details == null || details.isEmpty() ? "" : " (" + details + ")";
  }

  private static String orNone(@Nullable String value) {
    return value == null ? "none" : value;
  }

  /** Returns the place and what happened: one line, by which a list of changes names it. */
  @Override
  public String toString() {
    return place + ": " + text();
  }
}
