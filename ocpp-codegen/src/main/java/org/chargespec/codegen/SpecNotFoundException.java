package org.chargespec.codegen;

/** Thrown if the spec of an annotation cannot be found or read; the message is for the user. */
final class SpecNotFoundException extends Exception {

  private static final long serialVersionUID = 1L;

  SpecNotFoundException(String message) {
    super(message);
  }
}
