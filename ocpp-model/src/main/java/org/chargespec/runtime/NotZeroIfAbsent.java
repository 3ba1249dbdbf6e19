package org.chargespec.runtime;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For Jackson: reading fails if this number or boolean is absent; without the annotation it would
 * become 0 or false. Other required components do not need it, because the constructor throws for
 * null.
 */
@JacksonAnnotationsInside
@JacksonBundles.Required
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface NotZeroIfAbsent {}
