/** A user's module. */
module com.acme {
  requires org.chargespec.testkit;
}
