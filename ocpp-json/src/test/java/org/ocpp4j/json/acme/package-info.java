/** A user's own types and their codecs, as a user's build would have them. */
@GenerateOcpp("acme")
@GenerateCodecs("acme")
@NullMarked
package org.ocpp4j.json.acme;

import org.jspecify.annotations.NullMarked;
import org.ocpp4j.GenerateOcpp;
import org.ocpp4j.json.GenerateCodecs;
