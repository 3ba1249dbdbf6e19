/** The messages of OCPP as immutable records; needs nothing at run time. */
module org.ocpp4j.model {
  exports org.ocpp4j;
  exports org.ocpp4j.jackson;
  exports org.ocpp4j.v16;
  exports org.ocpp4j.v201;

  // All of these are for compilers and for Jackson, where a user has it; none is needed to run.
  requires static com.fasterxml.jackson.annotation;
  requires static java.compiler;
  requires static org.jspecify;
}
