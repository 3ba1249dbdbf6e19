package org.chargespec.tools.schema;

/**
 * A place in a JSON Schema.
 *
 * @param file the file's name
 * @param pointer the JSON pointer in it
 */
public record SchemaPlace(String file, String pointer) {

  /** Returns a place below this one. */
  public SchemaPlace below(String... steps) {
    return new SchemaPlace(file, pointer + "/" + String.join("/", steps));
  }

  @Override
  public String toString() {
    return file + "#" + pointer;
  }
}
