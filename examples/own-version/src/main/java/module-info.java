/** A protocol of one's own. A build on the class path needs no such file. */
module com.example.parking {
  exports com.example.parking;
  exports com.example.parking.json;

  // The generated records implement its interfaces.
  requires transitive org.chargespec.model;

  // The generated codecs implement its interfaces.
  requires transitive org.chargespec.json;

  // Annotations in the generated sources: needed to compile, not to run.
  requires static com.fasterxml.jackson.annotation;
  requires static java.compiler;
  requires static org.jspecify;
}
