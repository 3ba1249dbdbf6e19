/**
 * One end of an OCPP-J connection: {@link org.chargespec.session.Session}. It keeps the rules of
 * the standard for calls and answers. WebSocket, TLS and reconnecting are left to its user.
 */
@NullMarked
package org.chargespec.session;

import org.jspecify.annotations.NullMarked;
