package org.chargespec;

/** The payload of a CALLRESULT. */
public interface Response extends Message {}
