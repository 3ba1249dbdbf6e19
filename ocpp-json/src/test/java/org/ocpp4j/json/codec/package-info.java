@NullMarked
package org.ocpp4j.json.codec;

import org.jspecify.annotations.NullMarked;
