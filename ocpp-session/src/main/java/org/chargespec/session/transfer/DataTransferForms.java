package org.chargespec.session.transfer;

/** The forms of DataTransfer in the versions that we ship. */
public final class DataTransferForms {

  private DataTransferForms() {}

  /** Returns the form in OCPP 1.6: data is a text. */
  public static DataTransferForm<
          org.chargespec.v16.DataTransferRequest, org.chargespec.v16.DataTransferResponse>
      v16() {
    return new DataTransferForm<>(
        org.chargespec.v16.DataTransferRequest.class,
        true,
        org.chargespec.v16.DataTransferRequest::vendorId,
        org.chargespec.v16.DataTransferRequest::messageId,
        org.chargespec.v16.DataTransferRequest::data,
        org.chargespec.v16.DataTransferResponse::data,
        (vendor, message, data) ->
            org.chargespec.v16.DataTransferRequest.builder(vendor)
                .messageId(message)
                .data((String) data)
                .build(),
        (status, data) ->
            org.chargespec.v16.DataTransferResponse.builder(
                    org.chargespec.v16.DataTransferStatus.parse(status.wireValue()))
                .data((String) data)
                .build());
  }

  /** Returns the form in OCPP 2.0.1: data is JSON. */
  public static DataTransferForm<
          org.chargespec.v201.DataTransferRequest, org.chargespec.v201.DataTransferResponse>
      v201() {
    return new DataTransferForm<>(
        org.chargespec.v201.DataTransferRequest.class,
        false,
        org.chargespec.v201.DataTransferRequest::vendorId,
        org.chargespec.v201.DataTransferRequest::messageId,
        org.chargespec.v201.DataTransferRequest::data,
        org.chargespec.v201.DataTransferResponse::data,
        (vendor, message, data) ->
            org.chargespec.v201.DataTransferRequest.builder(vendor)
                .messageId(message)
                .data(data)
                .build(),
        (status, data) ->
            org.chargespec.v201.DataTransferResponse.builder(
                    org.chargespec.v201.DataTransferStatusEnum.parse(status.wireValue()))
                .data(data)
                .build());
  }

  /** Returns the form in OCPP 2.1: data is JSON. */
  public static DataTransferForm<
          org.chargespec.v21.DataTransferRequest, org.chargespec.v21.DataTransferResponse>
      v21() {
    return new DataTransferForm<>(
        org.chargespec.v21.DataTransferRequest.class,
        false,
        org.chargespec.v21.DataTransferRequest::vendorId,
        org.chargespec.v21.DataTransferRequest::messageId,
        org.chargespec.v21.DataTransferRequest::data,
        org.chargespec.v21.DataTransferResponse::data,
        (vendor, message, data) ->
            org.chargespec.v21.DataTransferRequest.builder(vendor)
                .messageId(message)
                .data(data)
                .build(),
        (status, data) ->
            org.chargespec.v21.DataTransferResponse.builder(
                    org.chargespec.v21.DataTransferStatusEnum.parse(status.wireValue()))
                .data(data)
                .build());
  }
}
