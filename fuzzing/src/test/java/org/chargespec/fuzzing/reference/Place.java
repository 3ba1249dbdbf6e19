package org.chargespec.fuzzing.reference;

/**
 * A value of the document on its way.
 *
 * @param source it
 * @param pointer where it stands
 * @param needed whether the payload cannot be held without it
 */
record Place(Source source, String pointer, boolean needed) {

  Place below(String step, Source inside, boolean needed) {
    String escaped = step.replace("~", "~0").replace("/", "~1");
    return new Place(inside, pointer + "/" + escaped, needed);
  }
}
