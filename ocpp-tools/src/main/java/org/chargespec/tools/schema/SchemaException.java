package org.chargespec.tools.schema;

import java.util.List;

/** Thrown when a folder of schemas cannot be used; tells everything that is wrong with it. */
public final class SchemaException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes one of all that was found. */
  public SchemaException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
