/** A user's own types and their codecs, as a user's build would have them. */
@GenerateOcpp("acme")
@GenerateCodecs("acme")
@NullMarked
package org.chargespec.json.acme;

import org.chargespec.GenerateOcpp;
import org.chargespec.json.GenerateCodecs;
import org.jspecify.annotations.NullMarked;
