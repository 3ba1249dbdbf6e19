package org.chargespec.tools.lint;

import java.util.Set;
import org.chargespec.spec.read.Located;

/**
 * A doc of a spec, whatever it is about.
 *
 * @param subject what it is about, for messages
 * @param names the names from which a reader knows some of it already: its own, its type's
 * @param text the doc
 * @param form how it is written
 */
record Doc(String subject, Set<String> names, Located<String> text, Form form) {

  /** How a doc is written. */
  enum Form {
    /** Whole sentences, each with a capital and a full stop. */
    SENTENCES,
    /** A phrase that goes on after the field's name: no capital, no full stop at its end. */
    PHRASE
  }
}
