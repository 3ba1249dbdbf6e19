package org.chargespec.spec.read;

import org.jspecify.annotations.Nullable;

/**
 * A message file: an action with its request and response, as written.
 *
 * @param action name of the action
 * @param javaName the name of its method in handlers if the rule does not give it, or null
 * @param initiator who sends the request: {@code charging-station}, {@code csms} or {@code both}
 * @param block the functional block, in 1.6 the feature profile
 * @param kind {@code call} or {@code send}
 * @param section the section of the standard about its use, or null
 * @param unsure a note about a doubtful fact, or null
 * @param deprecated what the standard advises to use instead; null if it is not deprecated
 * @param summary what the message is for, in our words
 * @param request the request
 * @param response the response; null for a SEND
 * @param at the start of the file
 */
public record MessageElement(
    Located<String> action,
    @Nullable Located<String> javaName,
    Located<String> initiator,
    Located<String> block,
    Located<String> kind,
    @Nullable String section,
    @Nullable String unsure,
    @Nullable String deprecated,
    Located<String> summary,
    @Nullable PayloadElement request,
    @Nullable PayloadElement response,
    Location at) {}
