/**
 * Both ends of an OCPP-J connection, without transport or threads; needs ocpp-json and nothing
 * else.
 */
module org.chargespec.session {
  exports org.chargespec.session;

  requires transitive org.chargespec.json;

  // For compilers; not needed to run.
  requires static org.jspecify;
}
