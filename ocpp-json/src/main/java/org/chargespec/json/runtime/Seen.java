package org.chargespec.json.runtime;

/** The properties that occurred in an object, a bit for each. */
public final class Seen {

  private Seen() {}

  /**
   * Sets the bit of a property; throws {@link Detour} if it is set already.
   *
   * @param seen the bits so far
   * @param index the property
   * @return the bits with the one of this property
   */
  public static int once(int seen, int index) {
    return with(seen, 1 << index);
  }

  /**
   * Sets the bits of several properties; throws {@link Detour} if one of them is set already.
   *
   * @param seen the bits so far
   * @param found the bits to set
   * @return all of these bits
   */
  public static int with(int seen, int found) {
    if ((seen & found) != 0) {
      throw Detour.taken();
    }
    return seen | found;
  }

  /** Like {@link #once(int, int)}, for more than 32 properties. */
  public static long once(long seen, int index) {
    long bit = 1L << index;
    if ((seen & bit) != 0) {
      throw Detour.taken();
    }
    return seen | bit;
  }
}
