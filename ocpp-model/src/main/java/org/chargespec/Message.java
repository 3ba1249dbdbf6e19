package org.chargespec;

/** The payload of an OCPP frame: a request, a response, or an unconfirmed message. */
public interface Message extends OcppObject {}
