package org.chargespec.session;

import org.chargespec.Action;
import org.chargespec.json.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A frame that is ready to be sent.
 *
 * @param frame the frame
 * @param action the action that it is about; null if it answers what could not be read
 * @param text its text, as the transport takes it
 * @param sent of a message that is not answered, the stage that was handed out; else null
 */
record Outgoing(
    Frame frame,
    @Nullable Action action,
    Transport.Text text,
    @Nullable CallStage<@Nullable Void> sent) {}
