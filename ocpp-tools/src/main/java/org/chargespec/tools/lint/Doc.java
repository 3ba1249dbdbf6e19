package org.chargespec.tools.lint;

import java.util.Set;
import org.chargespec.spec.read.Located;

/**
 * A doc of a spec.
 *
 * @param subject the thing that it describes, for messages
 * @param names the names of the thing and its type, which the doc should not repeat
 * @param text the doc
 * @param form its form
 */
record Doc(String subject, Set<String> names, Located<String> text, Form form) {

  /** The form of a doc. */
  enum Form {
    /** Sentences, with a capital and a full stop. */
    SENTENCES,
    /** A phrase after the name of a field: no capital, no full stop. */
    PHRASE
  }
}
