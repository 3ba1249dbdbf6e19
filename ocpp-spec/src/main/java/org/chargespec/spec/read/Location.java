package org.chargespec.spec.read;

/**
 * A location in a spec file.
 *
 * @param file the path of the file, such as {@code 1.6/messages/Reset.yaml}
 * @param line line, counted from 1
 * @param column column, counted from 1
 */
public record Location(String file, int line, int column) {

  /** Returns the start of a file. */
  public static Location startOf(String file) {
    return new Location(file, 1, 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
