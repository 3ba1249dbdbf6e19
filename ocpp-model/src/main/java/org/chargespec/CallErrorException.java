package org.chargespec;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.chargespec.runtime.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A CALLERROR. A handler throws it to choose the error that is sent; a call fails with it when the
 * other end sends a CALLERROR.
 */
public final class CallErrorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String wireCode;
  private final String description;

  // Free JSON need not be serializable. Null after deserialization.
  private final transient @Nullable Map<String, @Nullable Object> details;

  /**
   * For a handler: an error without details.
   *
   * @param description for people, at most 255 characters; may be empty
   */
  public CallErrorException(ErrorCode code, String description) {
    this(code, description, Map.of());
  }

  /**
   * For a handler: an error with details.
   *
   * @param description for people, at most 255 characters; may be empty
   * @param details further details: free JSON as plain Java; copied
   * @throws IllegalArgumentException if the details hold anything that JSON cannot express
   */
  public CallErrorException(
      ErrorCode code, String description, Map<String, @Nullable Object> details) {
    this(code, code.spelling(), description, details);
  }

  /**
   * For a transport: an error that the other end sent.
   *
   * @param code the code of {@code wireCode}; {@link ErrorCode#GENERIC_ERROR} if there is none
   * @param wireCode the code as it was sent
   * @param description the description as it was sent
   * @param details the details as they were sent
   * @throws IllegalArgumentException if the details hold anything that JSON cannot express
   */
  public CallErrorException(
      ErrorCode code, String wireCode, String description, Map<String, @Nullable Object> details) {
    super(description.isEmpty() ? wireCode : wireCode + ": " + description);
    this.code = Objects.requireNonNull(code, "code");
    this.wireCode = Objects.requireNonNull(wireCode, "wireCode");
    this.description = description;
    this.details = Copies.jsonObject("details", details);
  }

  /** Returns the code. */
  public ErrorCode code() {
    return code;
  }

  /**
   * Returns the code as the other end sent it. For an error that a handler chose: the spelling of
   * OCPP 2.x; what is sent is {@link ErrorCode#wireValue} of the version.
   */
  public String wireCode() {
    return wireCode;
  }

  /** Returns the description, for people; empty if there is none. */
  public String description() {
    return description;
  }

  /** Returns the details as plain Java, unmodifiable; empty in an exception that was serialized. */
  public Map<String, @Nullable Object> details() {
    return details == null ? Map.of() : details;
  }

  /**
   * Returns the error in the failure of a stage; unwraps {@link CompletionException} and {@link
   * ExecutionException}.
   *
   * @param failure the failure; null if the stage did not fail
   * @return the error, or empty if the failure is something else
   */
  public static Optional<CallErrorException> of(@Nullable Throwable failure) {
    @Nullable Throwable cause = failure;
    while (cause instanceof CompletionException || cause instanceof ExecutionException) {
      cause = cause.getCause();
    }
    return cause instanceof CallErrorException error ? Optional.of(error) : Optional.empty();
  }
}
