package org.chargespec.json.document;

import java.util.List;
import org.chargespec.Violation;
import org.chargespec.Violation.Kind;
import org.chargespec.tools.official.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A payload as text.
 *
 * @param name what is special about it
 * @param text the text
 * @param broken all that is wrong with it, in the order of the text
 * @param accepted whether strict accepts it all the same, since only the text of the standard says
 *     what is wrong
 * @param same whether it means what the full payload means
 * @param explanation why the official schema judges it otherwise; null where it does not
 */
public record Document(
    String name,
    String text,
    List<Finding> broken,
    boolean accepted,
    boolean same,
    @Nullable Explanation explanation) {

  /** A document that strict accepts if nothing is wrong with it. */
  Document(
      String name,
      String text,
      List<Finding> broken,
      boolean same,
      @Nullable Explanation explanation) {
    this(name, text, broken, broken.isEmpty(), same, explanation);
  }

  /** Which kind of rule is broken where. */
  public record Finding(String pointer, Kind kind) {

    public static Finding of(Violation violation) {
      return new Finding(violation.pointer(), violation.kind());
    }
  }
}
