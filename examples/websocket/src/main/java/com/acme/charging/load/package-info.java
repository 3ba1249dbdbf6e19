/** Many charging stations against one CSMS: {@link com.acme.charging.load.Load}. */
@NullMarked
package com.acme.charging.load;

import org.jspecify.annotations.NullMarked;
