/** Acme's own OCPP types. A build on the class path needs no such file. */
module com.acme.ocpp {
  exports com.acme.ocpp;
  exports com.acme.ocpp.json;

  // The generated records implement its interfaces.
  requires transitive org.chargespec.model;

  // The generated codecs implement its interfaces.
  requires transitive org.chargespec.json;

  // The example sends them by DataTransfer.
  requires org.chargespec.session;

  // Annotations in the generated sources: needed to compile, not to run.
  requires static com.fasterxml.jackson.annotation;
  requires static java.compiler;
  requires static org.jspecify;
}
