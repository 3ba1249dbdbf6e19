/** A user's module. */
module com.acme {
  requires org.ocpp4j.json;
}
