package org.chargespec;

/**
 * The payload of a CALL. Each request type has its action as the constant {@code ACTION}.
 *
 * @param <R> the response that answers it
 */
public interface Request<R extends Response> extends Message {

  /** Returns the action of this request, typed by its response. */
  Action.Call<?, R> ocppAction();
}
