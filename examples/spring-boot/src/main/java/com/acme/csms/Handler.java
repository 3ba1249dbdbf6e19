package com.acme.csms;

import java.time.Instant;
import org.chargespec.v201.BootNotificationRequest;
import org.chargespec.v201.BootNotificationResponse;
import org.chargespec.v201.RegistrationStatusEnum;
import org.chargespec.v201.V201CsmsHandler;

/** Answers a station; NotSupported, where no method is overridden. */
final class Handler implements V201CsmsHandler.Partial {

  private static final int HEARTBEAT_SECONDS = 300;

  @Override
  public BootNotificationResponse bootNotification(BootNotificationRequest request) {
    return BootNotificationResponse.of(
        Instant.now(), HEARTBEAT_SECONDS, RegistrationStatusEnum.ACCEPTED);
  }
}
