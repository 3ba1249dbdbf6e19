/**
 * OCPP-J: frames and payloads as JSON text, by generated codecs; needs ocpp-model and nothing else.
 */
module org.chargespec.json {
  exports org.chargespec.json;
  exports org.chargespec.json.runtime;

  requires transitive org.chargespec.model;

  // For compilers; neither is needed to run.
  requires static java.compiler;
  requires static org.jspecify;
}
