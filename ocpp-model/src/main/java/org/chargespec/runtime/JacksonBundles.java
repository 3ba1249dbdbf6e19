package org.chargespec.runtime;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * The annotations of Jackson that have members, one level below the annotations that generated
 * sources use. When javac compiles such a source without Jackson, it reads the annotations of the
 * annotations there, and would warn of a member whose class it cannot find. It does not read these.
 */
final class JacksonBundles {

  private JacksonBundles() {}

  /** Leaves out absent components. */
  @JacksonAnnotationsInside
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Retention(RetentionPolicy.RUNTIME)
  @interface NonNull {}

  /** Fails if the property is absent. */
  @JacksonAnnotationsInside
  @JsonProperty(required = true)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Required {}

  /** Writes a text. */
  @JacksonAnnotationsInside
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  @Retention(RetentionPolicy.RUNTIME)
  @interface AsText {}

  /** Creates the object from the whole JSON value. */
  @JacksonAnnotationsInside
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Delegating {}
}
