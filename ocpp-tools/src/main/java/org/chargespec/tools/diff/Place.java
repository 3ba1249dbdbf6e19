package org.chargespec.tools.diff;

import org.jspecify.annotations.Nullable;

/**
 * The subject of a change.
 *
 * @param kind what the owner is
 * @param owner the owner's name; for a request or response the action's name
 * @param member the field or value of the owner; null if it is about the owner itself
 */
public record Place(Kind kind, Name owner, @Nullable Name member) {

  /** The kinds of things that have a name in a spec. */
  public enum Kind {
    /** The version as a whole. */
    VERSION("version", "fact"),
    /** An action. */
    ACTION("action", "fact"),
    /** The request of an action, or a SEND. */
    REQUEST("request", "field"),
    /** The response of an action. */
    RESPONSE("response", "field"),
    /** A data type. */
    TYPE("type", "field"),
    /** A closed list of values. */
    ENUM("enum", "value"),
    /** An open list of values. */
    LIST("list", "value");

    private final String word;
    private final String memberWord;

    Kind(String word, String memberWord) {
      this.word = word;
      this.memberWord = memberWord;
    }

    /** Returns what a reader calls it. */
    public String word() {
      return word;
    }

    /** Returns what a reader calls a part of it. */
    public String memberWord() {
      return memberWord;
    }

    /** Tells whether it has fields. */
    public boolean hasFields() {
      return memberWord.equals("field");
    }
  }

  static Place of(Kind kind, Name owner) {
    return new Place(kind, owner, null);
  }

  Place member(Name name) {
    return new Place(kind, owner, name);
  }

  Place member(String name) {
    return member(Name.of(name));
  }

  /** Returns the owner in words, such as {@code Authorize request} or {@code type EVSEType}. */
  public String ownerText() {
    return switch (kind) {
      case VERSION -> kind.word;
      case REQUEST, RESPONSE -> owner + " " + kind.word;
      case ACTION, TYPE, ENUM, LIST -> kind.word + " " + owner;
    };
  }

  @Override
  public String toString() {
    return member == null ? ownerText() : ownerText() + ", " + kind.memberWord + " " + member;
  }
}
