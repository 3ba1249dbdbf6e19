/** The messages of OCPP as immutable records; needs nothing at run time. */
module org.chargespec.model {
  exports org.chargespec;
  exports org.chargespec.runtime;
  exports org.chargespec.v16;
  exports org.chargespec.v201;
  exports org.chargespec.v21;
  exports org.chargespec.versions;

  // All of these are for compilers and for Jackson, where a user has it; none is needed to run.
  requires static com.fasterxml.jackson.annotation;
  requires static java.compiler;
  requires static org.jspecify;
}
