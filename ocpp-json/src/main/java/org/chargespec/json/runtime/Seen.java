package org.chargespec.json.runtime;

/** Which properties of an object were there: a bit for each. */
public final class Seen {

  private Seen() {}

  /**
   * Notes that a property was there; that it was there before is a surprise.
   *
   * @param seen the bits so far
   * @param index the property
   * @return the bits with the one of this property
   */
  public static int once(int seen, int index) {
    int bit = 1 << index;
    if ((seen & bit) != 0) {
      throw Detour.taken();
    }
    return seen | bit;
  }

  /** As {@link #once(int, int)}, for more than 32 properties. */
  public static long once(long seen, int index) {
    long bit = 1L << index;
    if ((seen & bit) != 0) {
      throw Detour.taken();
    }
    return seen | bit;
  }
}
