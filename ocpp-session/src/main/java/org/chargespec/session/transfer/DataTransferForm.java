package org.chargespec.session.transfer;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chargespec.Request;
import org.chargespec.Response;
import org.jspecify.annotations.Nullable;

/**
 * How DataTransfer looks in a version. {@link DataTransferForms} has the forms of the versions that
 * we ship; a version of your own needs its own form.
 *
 * @param requestType the record of the request
 * @param dataIsText whether data is a text that holds JSON, as in OCPP 1.6; else it is JSON itself
 * @param vendorId gives the vendor of a request
 * @param messageId gives the message of a request; null if it names none
 * @param data gives the data of a request; null if it has none
 * @param dataOfResponse gives the data of a response; null if it has none
 * @param requests makes requests
 * @param responses makes responses, of a status and of data, which may be null
 * @param <Q> the request
 * @param <R> the response
 */
public record DataTransferForm<Q extends Request<R>, R extends Response>(
    Class<Q> requestType,
    boolean dataIsText,
    Function<Q, String> vendorId,
    Function<Q, @Nullable String> messageId,
    Function<Q, @Nullable Object> data,
    Function<R, @Nullable Object> dataOfResponse,
    Requests<Q> requests,
    BiFunction<TransferStatus, @Nullable Object, R> responses) {

  /** Checks that nothing is null. */
  public DataTransferForm {
    Objects.requireNonNull(requestType, "requestType");
    Objects.requireNonNull(vendorId, "vendorId");
    Objects.requireNonNull(messageId, "messageId");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(dataOfResponse, "dataOfResponse");
    Objects.requireNonNull(requests, "requests");
    Objects.requireNonNull(responses, "responses");
  }

  /**
   * Makes requests.
   *
   * @param <Q> the request
   */
  @FunctionalInterface
  public interface Requests<Q> {

    /** Returns a request. */
    Q of(String vendorId, String messageId, @Nullable Object data);
  }
}
