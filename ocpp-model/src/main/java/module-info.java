/** The messages of OCPP as immutable records; no dependency at run time. */
module org.chargespec.model {
  exports org.chargespec;
  exports org.chargespec.runtime;
  exports org.chargespec.v16;
  exports org.chargespec.v201;
  exports org.chargespec.v21;
  exports org.chargespec.versions;

  // For compilers, and for Jackson if a user has it; not needed at run time.
  requires static com.fasterxml.jackson.annotation;
  requires static java.compiler;
  requires static org.jspecify;
}
