package org.chargespec.session;

/** Something that a listener is told. */
@FunctionalInterface
interface Notice {

  void to(SessionListener listener);
}
