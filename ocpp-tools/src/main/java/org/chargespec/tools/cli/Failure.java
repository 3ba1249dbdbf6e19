package org.chargespec.tools.cli;

/** Thrown to end a command with a message and exit status 1. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
