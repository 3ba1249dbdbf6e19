package org.chargespec.runtime;

import java.util.List;
import org.chargespec.Action;
import org.chargespec.MessageRegistry;
import org.jspecify.annotations.Nullable;

/** The generated actions of a version; users call {@link MessageRegistry}. */
public interface ActionTable {

  /** Returns the action of that name, or null. Loads no other action. */
  @Nullable Action find(String actionName);

  /** Returns all actions, by name. */
  List<Action> all();
}
