package org.chargespec.json.document;

/**
 * A place in the text of a payload.
 *
 * @param pointer the JSON pointer
 * @param before the text before it
 * @param after the text after it
 */
record Place(String pointer, String before, String after) {

  static final Place ROOT = new Place("", "", "");

  /** The whole text, with this here. */
  String with(String json) {
    return before + json + after;
  }

  /** A place in what is here. */
  Place inside(String step, String before, String after) {
    return new Place(below(step), this.before + before, after + this.after);
  }

  /** The pointer of what is one step below. */
  String below(String step) {
    return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
