package org.chargespec.tools.cli;

/** Ends a command with exit status 1 and a message. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
