package org.ocpp4j;

/** The payload of a CALLRESULT. */
public interface Response extends Message {}
