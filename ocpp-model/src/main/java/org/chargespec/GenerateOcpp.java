package org.chargespec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor of ocpp-codegen to generate the types of a spec into the annotated
 * package.
 *
 * <pre>{@code
 * @GenerateOcpp("acme")
 * package com.acme.ocpp;
 * }</pre>
 *
 * <p>The spec is a folder of that name. The processor option {@code chargespec.specs} names the
 * parent folder ({@code -Achargespec.specs=src/main/ocpp}). Without such a folder, the spec is a
 * shipped version such as {@code 1.6}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface GenerateOcpp {

  /** The name of the spec. */
  String value();
}
