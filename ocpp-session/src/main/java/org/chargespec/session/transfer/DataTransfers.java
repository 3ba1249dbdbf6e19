package org.chargespec.session.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chargespec.MessageHandler;
import org.chargespec.OcppObject;
import org.chargespec.Request;
import org.chargespec.Response;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.json.Decoded;
import org.chargespec.json.FreeJsonText;
import org.chargespec.json.OcppJson;
import org.jspecify.annotations.Nullable;

/**
 * DataTransfer with types of your own, on either side. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * DataTransfers<DataTransferRequest, DataTransferResponse> transfers =
 *     DataTransfers.builder(DataTransferForms.v16(), json)
 *         .on("com.acme", "BatteryReport", BatteryReport.class, report -> TransferAnswer.accepted())
 *         .build();
 * Session.builder(json, Side.CSMS).handler(transfers.before(handler)). ...
 *
 * session.call(transfers.request("com.acme", "BatteryReport", report));
 * }</pre>
 *
 * @param <Q> the request of the version
 * @param <R> its response
 */
public final class DataTransfers<Q extends Request<R>, R extends Response> {

  private final DataTransferForm<Q, R> form;
  private final OcppJson json;
  private final Map<String, Map<String, Function<@Nullable Object, TransferAnswer>>> vendors;

  private DataTransfers(Builder<Q, R> builder) {
    this.form = builder.form;
    this.json = builder.json;
    Map<String, Map<String, Function<@Nullable Object, TransferAnswer>>> copy = new HashMap<>();
    builder.vendors.forEach((vendor, messages) -> copy.put(vendor, Map.copyOf(messages)));
    this.vendors = copy;
  }

  /**
   * Returns a builder.
   *
   * @param form the form of DataTransfer in the version
   * @param json has the codecs of your own types
   */
  public static <Q extends Request<R>, R extends Response> Builder<Q, R> builder(
      DataTransferForm<Q, R> form, OcppJson json) {
    return new Builder<>(form, json);
  }

  /** Returns a handler that answers DataTransfer, and gives all other requests to another one. */
  public MessageHandler before(MessageHandler others) {
    Objects.requireNonNull(others, "others");
    return new MessageHandler() {
      @Override
      public CompletionStage<? extends Response> handle(Request<?> request) {
        return form.requestType().isInstance(request)
            ? CompletableFuture.completedStage(answer(form.requestType().cast(request)))
            : others.handle(request);
      }

      @Override
      public CompletionStage<@Nullable Void> handle(UnconfirmedMessage message) {
        return others.handle(message);
      }
    };
  }

  /**
   * Answers a request: by its handler; by UnknownVendorId or UnknownMessageId if there is none; by
   * Rejected if its data is not what the handler takes.
   */
  public R answer(Q request) {
    Map<String, Function<@Nullable Object, TransferAnswer>> messages =
        vendors.get(form.vendorId().apply(request));
    if (messages == null) {
      return form.responses().apply(TransferStatus.UNKNOWN_VENDOR_ID, null);
    }
    String messageId = form.messageId().apply(request);
    Function<@Nullable Object, TransferAnswer> handler =
        messageId == null ? null : messages.get(messageId);
    if (handler == null) {
      return form.responses().apply(TransferStatus.UNKNOWN_MESSAGE_ID, null);
    }
    TransferAnswer answer = handler.apply(form.data().apply(request));
    return form.responses().apply(answer.status(), written(answer.data()));
  }

  /**
   * Returns a request.
   *
   * @param data a record of your own; null if the message has no data
   */
  public Q request(String vendorId, String messageId, @Nullable OcppObject data) {
    return form.requests().of(vendorId, messageId, written(data));
  }

  /**
   * Reads the data of a response.
   *
   * @return nothing if it has no data
   */
  public <T extends OcppObject> Optional<Decoded<T>> data(R response, Class<T> type) {
    return read(form.dataOfResponse().apply(response), type);
  }

  private @Nullable Object written(@Nullable OcppObject data) {
    if (data == null) {
      return null;
    }
    String text = json.encode(data);
    return form.dataIsText() ? text : FreeJsonText.read(text);
  }

  private <T extends OcppObject> Optional<Decoded<T>> read(@Nullable Object data, Class<T> type) {
    return read(form, json, data, type);
  }

  private static <T extends OcppObject> Optional<Decoded<T>> read(
      DataTransferForm<?, ?> form, OcppJson json, @Nullable Object data, Class<T> type) {
    if (data == null) {
      return Optional.empty();
    }
    String text = form.dataIsText() ? (String) data : FreeJsonText.write(data);
    return Optional.of(json.decode(type, text));
  }

  /** Sets up {@link DataTransfers}. */
  public static final class Builder<Q extends Request<R>, R extends Response> {

    private final DataTransferForm<Q, R> form;
    private final OcppJson json;
    private final Map<String, Map<String, Function<@Nullable Object, TransferAnswer>>> vendors =
        new HashMap<>();

    private Builder(DataTransferForm<Q, R> form, OcppJson json) {
      this.form = Objects.requireNonNull(form, "form");
      this.json = Objects.requireNonNull(json, "json");
    }

    /**
     * Sets what answers a message of a vendor. A message without data, or with data that a record
     * of the type cannot hold, is rejected.
     */
    public <T extends OcppObject> Builder<Q, R> on(
        String vendorId,
        String messageId,
        Class<T> type,
        Function<? super T, TransferAnswer> handler) {
      Objects.requireNonNull(handler, "handler");
      return set(
          vendorId,
          messageId,
          data ->
              read(form, json, data, type).orElse(null) instanceof Decoded.Accepted<T> accepted
                  ? handler.apply(accepted.value())
                  : TransferAnswer.rejected());
    }

    /** Sets what answers a message of a vendor that has no data, or whose data does not matter. */
    public Builder<Q, R> on(String vendorId, String messageId, Supplier<TransferAnswer> handler) {
      Objects.requireNonNull(handler, "handler");
      return set(vendorId, messageId, data -> handler.get());
    }

    private Builder<Q, R> set(
        String vendorId, String messageId, Function<@Nullable Object, TransferAnswer> handler) {
      vendors.computeIfAbsent(vendorId, vendor -> new HashMap<>()).put(messageId, handler);
      return this;
    }

    /** Returns data transfers with these handlers. */
    public DataTransfers<Q, R> build() {
      return new DataTransfers<>(this);
    }
  }
}
