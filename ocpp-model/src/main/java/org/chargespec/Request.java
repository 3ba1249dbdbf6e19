package org.chargespec;

/**
 * The payload of a CALL.
 *
 * @param <R> the response that answers it
 */
public interface Request<R extends Response> extends Message {

  /** Returns the action of this request, which knows the type of the response. */
  Action.Call<?, R> ocppAction();
}
