package org.chargespec.runtime;

/** The types of record components that are not generated with the records. */
public final class ComponentTypes {

  private ComponentTypes() {}

  /**
   * Lets the JVM look up types for the jar of the caller, which names them in this call. Does
   * nothing else.
   *
   * <p>HotSpot of JDK 17 inlines a constructor only if each type of its parameters was looked up by
   * a class of the jar that has the constructor. Without it, to read a record with an optional
   * number takes a tenth longer.
   */
  public static void lookUp(Class<?>... types) {}
}
