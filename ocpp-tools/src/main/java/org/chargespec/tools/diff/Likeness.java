package org.chargespec.tools.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.ValueList;
import org.chargespec.tools.lint.Words;

/**
 * How alike two things of different names are, from 0 to 2. Shapes that are less than half the same
 * make it 0; so do names and docs that have together less in common than one of them has words.
 */
final class Likeness {

  private static final double ENOUGH_SHAPE = 0.5;
  private static final double ENOUGH_WORDS = 1;

  /** Fewer words say too little to recognize something by them. */
  private static final int FEWEST_WORDS = 3;

  private Likeness() {}

  static double of(Message before, Message after) {
    return shaped(
        common(fields(before), fields(after)),
        words(before.action(), before.summary(), after.action(), after.summary()));
  }

  static double of(ObjectType before, ObjectType after) {
    return shaped(
        common(fields(before), fields(after)),
        words(before.name(), before.doc(), after.name(), after.doc()));
  }

  static double of(EnumType before, EnumType after) {
    return shaped(
        common(values(before), values(after)),
        words(before.name(), before.doc(), after.name(), after.doc()));
  }

  static double of(ValueList before, ValueList after) {
    return shaped(
        common(values(before), values(after)),
        words(before.name(), before.doc(), after.name(), after.doc()));
  }

  /** The shape of a field is its type; the caller knows which types are the same. */
  static double of(Field before, Field after, boolean sameType) {
    return sameType ? words(before.name(), before.doc(), after.name(), after.doc()) : 0;
  }

  static double of(EnumType.Value before, EnumType.Value after) {
    return words(before.wireValue(), before.doc(), after.wireValue(), after.doc());
  }

  static double of(ValueList.Value before, ValueList.Value after) {
    return words(before.text(), before.doc(), after.text(), after.doc());
  }

  private static double shaped(double shape, double words) {
    return shape >= ENOUGH_SHAPE ? words : 0;
  }

  private static double words(String name, String doc, String otherName, String otherDoc) {
    double like =
        common(Words.ofNames(List.of(name)), Words.ofNames(List.of(otherName)))
            + docs(Words.ofProse(doc), Words.ofProse(otherDoc));
    return like >= ENOUGH_WORDS ? like : 0;
  }

  private static double docs(Set<String> words, Set<String> others) {
    return Math.min(words.size(), others.size()) < FEWEST_WORDS ? 0 : common(words, others);
  }

  /** Returns the share that two sets have in common, from 0 to 1. */
  private static double common(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> fields(Message message) {
    return Stream.concat(Stream.of(message.request()), message.answer().stream())
        .flatMap(payload -> fields(payload).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> fields(ObjectType type) {
    return type.fields().stream()
        .map(field -> field.name() + ": " + FieldText.type(field.type()))
        .collect(Collectors.toSet());
  }

  private static Set<String> values(EnumType type) {
    return type.values().stream().map(EnumType.Value::wireValue).collect(Collectors.toSet());
  }

  private static Set<String> values(ValueList list) {
    return list.values().stream().map(ValueList.Value::text).collect(Collectors.toSet());
  }
}
