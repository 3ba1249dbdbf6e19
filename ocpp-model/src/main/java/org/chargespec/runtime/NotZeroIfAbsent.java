package org.chargespec.runtime;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For Jackson: if this number or flag is absent, reading fails; without the annotation it would
 * become 0 or false. Other required components need none: the constructor refuses null.
 */
@JacksonAnnotationsInside
@JsonProperty(required = true)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface NotZeroIfAbsent {}
