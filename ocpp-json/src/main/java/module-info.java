/**
 * OCPP-J: frames and payloads as JSON text, by generated codecs; needs ocpp-model and nothing else.
 */
module org.ocpp4j.json {
  exports org.ocpp4j.json;
  exports org.ocpp4j.json.codec;

  requires transitive org.ocpp4j.model;

  // For compilers; neither is needed to run.
  requires static java.compiler;
  requires static org.jspecify;
}
