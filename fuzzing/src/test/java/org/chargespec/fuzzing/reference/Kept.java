package org.chargespec.fuzzing.reference;

import java.util.ArrayList;
import java.util.List;

/** The items of a list that are held, each with its place in the document. */
final class Kept {

  private final List<Object> items = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();

  void add(String step, Object item) {
    items.add(item);
    steps.add(step);
  }

  List<Object> items() {
    return items;
  }

  /** The way from the list to an item; empty for one that stands where the list is due. */
  String step(int index) {
    return steps.get(index);
  }
}
