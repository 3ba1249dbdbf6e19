/**
 * For tests of programs that use ocpp-session: two sessions in memory, a scripted peer, a clock
 * that is moved by hand, samples of every message.
 */
module org.chargespec.testkit {
  exports org.chargespec.testkit;

  requires transitive org.chargespec.session;

  // For compilers; not needed to run.
  requires static org.jspecify;
}
