package org.chargespec.codegen;

/** Thrown when an annotation names a spec that is not there; the message is for its author. */
final class SpecNotFoundException extends Exception {

  private static final long serialVersionUID = 1L;

  SpecNotFoundException(String message) {
    super(message);
  }
}
