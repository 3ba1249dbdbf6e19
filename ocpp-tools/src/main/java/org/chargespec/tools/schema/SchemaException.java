package org.chargespec.tools.schema;

import java.util.List;

/** Thrown if a folder of schemas cannot be used; the message lists all problems. */
public final class SchemaException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with all problems. */
  public SchemaException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
