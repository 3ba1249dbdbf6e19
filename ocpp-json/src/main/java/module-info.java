/** OCPP-J: frames and payloads as JSON text, by generated codecs; depends only on ocpp-model. */
module org.chargespec.json {
  exports org.chargespec.json;
  exports org.chargespec.json.runtime;

  requires transitive org.chargespec.model;

  // For compilers; not needed at run time.
  requires static java.compiler;
  requires static org.jspecify;
}
