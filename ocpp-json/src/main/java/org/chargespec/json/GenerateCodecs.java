package org.chargespec.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor of ocpp-codegen to generate the codecs of a spec's types into the
 * annotated package.
 *
 * <pre>{@code
 * @GenerateCodecs("acme")
 * package com.acme.ocpp.json;
 * }</pre>
 *
 * <p>One of the generated classes is the table for {@link OcppJson.Builder#codecs}, here {@code
 * AcmeCodecs}. The types are those that {@code @GenerateOcpp("acme")} generates in the same build,
 * those of the standard, or those in the package that {@link #types} names.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface GenerateCodecs {

  /** The name of the spec, as in {@code @GenerateOcpp}. */
  String value();

  /**
   * The package of the types, if another build generated them. If neither this build nor this
   * member says where the types are, they are in the annotated package.
   */
  String types() default "";
}
